<#ftl output_format="plainText">
<#-- A letter with one link to follow. -->
<#macro letter opening action closing>
${opening}

${action}
${link}

${msg("releveLinkLasts", linkExpirationFormatter(linkExpiration))}

${closing}

${msg("releveAbout")}
</#macro>
