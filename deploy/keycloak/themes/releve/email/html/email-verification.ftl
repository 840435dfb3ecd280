<#import "template.ftl" as layout>
<@layout.letter subject=msg("emailVerificationSubject") opening=msg("emailVerificationOpening") action=msg("emailVerificationAction") closing=msg("emailVerificationClosing") />
