<#outputformat "plainText">
<#assign steps><#list (requiredActions![]) as step>${msg("requiredAction.${step}")}<#sep>, </#sep></#list></#assign>
</#outputformat>
<#import "template.ftl" as layout>
<@layout.letter subject=msg("executeActionsSubject") opening=msg("executeActionsOpening", steps) action=msg("executeActionsAction") closing=msg("executeActionsClosing") />
