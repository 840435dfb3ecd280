<#ftl output_format="plainText">
<#import "letter.ftl" as layout>
<@layout.letter opening=msg("passwordResetOpening") action=msg("passwordResetAction") closing=msg("passwordResetClosing") />
