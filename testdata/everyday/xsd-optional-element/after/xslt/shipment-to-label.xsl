<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:s="urn:hafen:shipment" exclude-result-prefixes="s">
  <xsl:output method="xml" indent="yes"/>

  <xsl:template match="/s:shipment">
    <label>
      <code><xsl:value-of select="s:id"/></code>
      <weight unit="kg"><xsl:value-of select="format-number(s:grossKg, '0.0')"/></weight>
      <xsl:apply-templates select="s:hazard"/>
      <xsl:apply-templates select="s:seal"/>
    </label>
  </xsl:template>

  <!-- every hazard class goes on the label -->
  <xsl:template match="s:hazard">
    <hazard><xsl:value-of select="."/></hazard>
  </xsl:template>

  <xsl:template match="s:seal">
    <seal><xsl:value-of select="normalize-space(.)"/></seal>
  </xsl:template>
</xsl:stylesheet>
