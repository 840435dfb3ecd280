<#-- As Keycloak's, but each label names its field, the drawing has words, and what applications set by themselves is left out. -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "password-commons.ftl" as passwordCommons>
<@layout.registrationLayout displayRequiredFields=false displayMessage=!messagesPerField.existsError('totp','userLabel'); section>
  <#if section = "header">
    ${msg("loginTotpTitle")}
  <#elseif section = "form">
    <p>${msg("loginTotpIntro")}</p>
    <ol id="kc-totp-settings">
      <li>${msg("loginTotpStep1")}
        <ul id="kc-totp-supported-apps"><#list totp.supportedApplications as app><li>${msg(app)}</li></#list></ul></li>
      <#if (mode!'') = "manual">
      <li>${msg("loginTotpManualStep2")}<br><strong id="kc-totp-secret-key">${totp.totpSecretEncoded}</strong><br>
        <a class="releve-other-way" href="${totp.qrUrl}" id="mode-barcode">${msg("loginTotpScanBarcode")}</a></li>
      <#else>
      <li>${msg("loginTotpStep2")}<br>
        <img id="kc-totp-secret-qr-code" src="data:image/png;base64, ${totp.totpSecretQrCode}" alt="${msg("loginTotpDrawing")}"><br>
        <a class="releve-other-way" href="${totp.manualUrl}" id="mode-manual">${msg("loginTotpUnableToScan")}</a></li>
      </#if>
      <li>${msg("loginTotpStep3")}</li>
    </ol>
    <form id="kc-totp-settings-form" class="${properties.kcFormClass!}" onsubmit="login.disabled = true; return true;" action="${url.loginAction}" method="post" novalidate="novalidate">
      <input type="hidden" id="totpSecret" name="totpSecret" value="${totp.totpSecret}" />
      <#if mode??><input type="hidden" id="mode" name="mode" value="${mode}"/></#if>
      <@field.input name="totp" label=msg("authenticatorCode") required=true autocomplete="one-time-code" />
      <@field.input name="userLabel" label=msg("loginTotpDeviceName") required=(totp.otpCredentials?size gte 1) />
      <p class="releve-hint">${msg("loginTotpStep3DeviceName")}</p>
      <div class="${properties.kcFormGroupClass!}"><@passwordCommons.logoutOtherSessions/></div>
      <@buttons.actionGroup horizontal=true>
        <@buttons.button id="saveTOTPBtn" name="login" label="doSubmit"/>
        <#if isAppInitiatedAction??><@buttons.button id="cancelTOTPBtn" label="doCancel" name="cancel-aia" type="secondary"/></#if>
      </@buttons.actionGroup>
    </form>
  </#if>
</@layout.registrationLayout>
