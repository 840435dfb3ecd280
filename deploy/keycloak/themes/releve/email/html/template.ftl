<#macro emailLayout>
<!DOCTYPE html>
<html lang="${locale.language}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light">
  <title>Relève</title>
</head>
<body style="margin:0;padding:24px 12px;background-color:#faf7f2;color:#1c1917;font-family:'Atkinson Hyperlegible Next',Verdana,Arial,sans-serif;font-size:18px;line-height:1.6">
  <div style="max-width:38em;margin:0 auto">
    <p style="margin:0 0 16px;color:#14532d;font-size:22px;font-weight:bold">Relève</p>
    <main style="padding:24px;background-color:#ffffff;border-radius:8px;border:1px solid #e7e0d4">
<#nested>
    </main>
    <p style="margin:16px 0 0;color:#57534e;font-size:16px">${msg("releveAbout")}</p>
  </div>
</body>
</html>
</#macro>

<#-- A letter with one link to follow. -->
<#macro letter subject opening action closing>
<@emailLayout>
      <h1 style="margin:0 0 16px;color:#14532d;font-size:24px;line-height:1.3">${subject}</h1>
      <p style="margin:0 0 16px">${opening}</p>
      <p style="margin:24px 0 16px"><a href="${link}" style="display:inline-block;padding:12px 24px;background-color:#14532d;color:#ffffff;border-radius:6px;font-weight:bold;text-decoration:none">${action}</a></p>
      <p style="margin:0 0 16px">${msg("releveLinkLasts", linkExpirationFormatter(linkExpiration))}</p>
      <p style="margin:0">${closing}</p>
</@emailLayout>
</#macro>
