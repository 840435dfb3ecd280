<#import "template.ftl" as layout>
<@layout.letter subject=msg("passwordResetSubject") opening=msg("passwordResetOpening") action=msg("passwordResetAction") closing=msg("passwordResetClosing") />
