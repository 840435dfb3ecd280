<#ftl output_format="plainText">
<#import "letter.ftl" as layout>
<@layout.letter opening=msg("emailVerificationOpening") action=msg("emailVerificationAction") closing=msg("emailVerificationClosing") />
