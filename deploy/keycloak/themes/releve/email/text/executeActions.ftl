<#ftl output_format="plainText">
<#assign steps><#list (requiredActions![]) as step>${msg("requiredAction.${step}")}<#sep>, </#sep></#list></#assign>
<#import "letter.ftl" as layout>
<@layout.letter opening=msg("executeActionsOpening", steps) action=msg("executeActionsAction") closing=msg("executeActionsClosing") />
