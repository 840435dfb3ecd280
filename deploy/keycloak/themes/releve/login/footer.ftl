<#macro content>
<#if client?? && client.baseUrl?has_content>
  <p class="releve-back"><a href="${client.baseUrl}">${msg("backToStart")}</a></p>
</#if>
</#macro>
