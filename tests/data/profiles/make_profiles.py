#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the profile fixtures of this folder. All names and thumbprints are made up.

usage: python3 make_profiles.py        (from anywhere; writes beside itself)
"""
import pathlib
import struct

HERE = pathlib.Path(__file__).parent
ROOT = "0102030405060708090a0b0c0d0e0f1011121314"
ROOT2 = "a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4"
NAMES = "nps1.corp.example.test;nps2.corp.example.test"
NS = "http://www.microsoft.com/provisioning/"


def dwords(*numbers):
    return struct.pack("<%dI" % len(numbers), *numbers)


def wide(text):
    return text.encode("utf-16-le") + b"\0\0"


def server_part(roots, names, counted, flags=0x31):
    body = dwords(flags) + (dwords(len(roots)) if counted else b"")
    for root in roots:
        body += dwords(0x14) + bytes.fromhex(root)
    body += wide(names) + dwords(1)
    return dwords(2, len(body) + 8) + body


def blob(eap_type, body):
    return b"1DBC" + dwords(eap_type, len(body), 1) + body


def peap_tls(outer_roots, outer_names, inner_roots, inner_names):
    inner = server_part(inner_roots, inner_names, False)
    inner += struct.pack("<HHH", 0xFE, 6, 1)
    inner = dwords(len(inner) + 8, 13) + inner
    body = server_part(outer_roots, outer_names, True) + inner + bytes(6)
    return blob(25, dwords(len(body) + 12, 1, 1) + body)


def route(metric, family, length, address, exclusion):
    return dwords(metric, family, length) + address.ljust(16, b"\0") + dwords(exclusion, 0)


def name_rule(suffix, servers):
    octets = dwords(2, len(servers), len(suffix) + 1) + bytes(12)
    for server in servers:
        octets += dwords(2) + bytes(server).ljust(16, b"\0")
    return octets + wide(suffix)


def suffixes(*names):
    return b"".join(name.encode("utf-16-le").ljust(512, b"\0") for name in names)


def lines(key, octets):
    digits = octets.hex().upper()
    return "".join(f"{key}={digits[i:i + 128]}\n" for i in range(0, len(digits), 128))


def entry(name, keys, server, device="WAN Miniport (IKEv2)", port="VPN2-0"):
    return (f"[{name}]\n{keys}\nNETCOMPONENTS=\nms_msclient=1\nms_server=1\n\nMEDIA=rastapi\n"
            f"Port={port}\nDevice={device}\n\nDEVICE=vpn\nPhoneNumber={server}\nAreaCode=\nComment=\n\n")


def write(name, text, encoding="utf-8", crlf=False, bom=b""):
    text = text.replace("\n", "\r\n") if crlf else text
    (HERE / name).write_bytes(bom + text.encode(encoding))


def common(strategy, **more):
    keys = {"Encoding": 1, "PBVersion": 8, "Type": 2, "AutoLogon": 0, "VpnStrategy": strategy,
            "DataEncryption": 256, "CustomAuthKey": 0, "AuthRestrictions": 128,
            "IpPrioritizeRemote": 0, "Ipv6PrioritizeRemote": 0, "IpInterfaceMetric": 0,
            "DisableClassBasedDefaultRoute": 0, "DisableIKENameEkuCheck": 0}
    keys.update(more)
    return "".join(f"{key}={value}\n" for key, value in keys.items())


def phonebooks():
    sstp = common(6, CustomAuthKey=25, AlwaysOnCapable=1, DeviceTunnel=0, NumRoutes=2, NumNrptRules=2,
                  NumTrustedNetworks=1, NumDnsSearchSuffixes=1, IpDnsSuffix="corp.example.test",
                  NumCustomPolicy=1, Disable_IKEv2_Fragmentation=0, PlumbIKEv2TSAsRoutes=0,
                  NumAppIds=0, NumPerAppTrafficFilters=0, NumServers=2)
    sstp += lines("CustomAuthData", peap_tls([ROOT, ROOT2], NAMES, [ROOT], NAMES))
    sstp += lines("Routes", route(1, 2, 8, b"\x0a", 0) +
                  route(5, 23, 32, b"\x20\x01\x0d\xb8", 1))
    sstp += lines("NrptRules", name_rule(".corp.example.test", [(10, 1, 0, 53), (10, 2, 0, 53)]) +
                  name_rule("www.corp.example.test", []))
    sstp += lines("TrustedNetworks", suffixes("corp.example.test"))
    sstp += lines("DnsSuffixSearchList", suffixes("corp.example.test", "lab.example.test"))
    sstp += lines("CustomIPSecPolicies", dwords(2, 6, 4, 8, 5, 4))
    sstp += "ServerListServerName=vpn.example.test\nServerListFriendlyName=Süd\n"
    sstp += "ServerListServerName=vpn2.example.test\nServerListFriendlyName=Nord\n"
    write("user-tunnel-sstp-first.pbk", entry("Zentrale München", sstp, "vpn.example.test",
                                              "WAN Miniport (SSTP)", "VPN1-0"), crlf=True)
    write("ikev2-utf16.pbk", entry("本社 VPN", common(7, CustomAuthKey=13), "vpn.example.test"),
          "utf-16-le", True, b"\xff\xfe")
    write("minimal.pbk", "".join(
        f"[Site_{n}]\nMEDIA=rastapi\nPort=VPN2-0\nDevice=WAN Miniport (IKEv2)\nDEVICE=vpn\n"
        f"PhoneNumber=site{n}.example.test\n\n" for n in (1, 2)).rstrip("\n"))
    several = entry("Büro", common(8, CustomAuthKey=26), "first.example.test")
    several += ("[Breitband]\nType=5\nVpnStrategy=0\nAuthRestrictions=552\n\nMEDIA=rastapi\n"
                "Device=WAN Miniport (PPPOE)\n\nDEVICE=PPPoE\n\n")
    several += entry("Büro", common(5), "second.example.test")
    several += entry("a=b ]c", common(14, AuthRestrictions=544), "third.example.test")
    several += "a line without a sign\n"
    write("several-entries-ansi.pbk", several, "cp1252")
    write("l2tp-psk.pbk", entry("Old L2TP", common(3, AuthRestrictions=512, IpSecFlags=1,
                                                   PreSharedKey="not-a-real-secret"),
                                "l2tp.example.test", "WAN Miniport (L2TP)"))
    write("ikev2-mschapv2-force.pbk", entry(
        "Hosted", common(7, CustomAuthKey=26, DataEncryption=512, IpPrioritizeRemote=1,
                         Ipv6PrioritizeRemote=1, DisableClassBasedDefaultRoute=1, NumRoutes=0)
        + lines("CustomAuthData", blob(26, dwords(1, 0))), "203.0.113.10"), crlf=True)
    write("device-tunnel.pbk", entry("Device", common(7, AuthRestrictions=2048, AlwaysOnCapable=1,
                                                      DeviceTunnel=1, NumTrustedNetworks=0),
                                     "vpn.example.test"))


def tls_type(names=NAMES, roots=(ROOT,), perform="true", accept="true", prompt="true"):
    v2 = NS + "EapTlsConnectionPropertiesV2"
    cas = "".join(f"<TrustedRootCA>{' '.join(r[i:i + 2] for i in range(0, 40, 2))} </TrustedRootCA>"
                  for r in roots)
    return (f'<Type>13</Type>\n<EapType xmlns="{NS}EapTlsConnectionPropertiesV1">\n'
            "<CredentialsSource><CertificateStore><SimpleCertSelection>true</SimpleCertSelection>"
            "</CertificateStore></CredentialsSource>\n"
            f"<ServerValidation><DisableUserPromptForServerValidation>{prompt}"
            f"</DisableUserPromptForServerValidation><ServerNames>{names}</ServerNames>{cas}"
            "</ServerValidation>\n<DifferentUsername>false</DifferentUsername>\n"
            f'<PerformServerValidation xmlns="{v2}">{perform}</PerformServerValidation>\n'
            f'<AcceptServerName xmlns="{v2}">{accept}</AcceptServerName>\n</EapType>')


def chap_type():
    return (f'<Type>26</Type><EapType xmlns="{NS}MsChapV2ConnectionPropertiesV1">'
            "<UseWinLogonCredentials>true</UseWinLogonCredentials></EapType>")


def host_config(eap_type, config, author=0):
    common_ns = NS + "EapCommon"
    return (f'<EapHostConfig xmlns="{NS}EapHostConfig">\n<EapMethod>\n'
            f'<Type xmlns="{common_ns}">{eap_type}</Type>\n<VendorId xmlns="{common_ns}">0</VendorId>\n'
            f'<VendorType xmlns="{common_ns}">0</VendorType>\n'
            f'<AuthorId xmlns="{common_ns}">{author}</AuthorId>\n</EapMethod>\n'
            f'<Config xmlns="{NS}EapHostConfig">\n{config}\n</Config>\n</EapHostConfig>')


def eap(inner):
    return f'<Eap xmlns="{NS}BaseEapConnectionPropertiesV1">\n{inner}\n</Eap>'


def peap(inner, names=NAMES, roots=(ROOT,), binding="true"):
    v2 = NS + "MsPeapConnectionPropertiesV2"
    cas = "".join(f"<TrustedRootCA>{r.upper()}</TrustedRootCA>" for r in roots)
    return eap(
        f'<Type>25</Type>\n<EapType xmlns="{NS}MsPeapConnectionPropertiesV1">\n'
        "<ServerValidation><DisableUserPromptForServerValidation>true"
        f"</DisableUserPromptForServerValidation><ServerNames>{names}</ServerNames>{cas}"
        "</ServerValidation>\n<FastReconnect>true</FastReconnect>\n"
        f"<InnerEapOptional>false</InnerEapOptional>\n{eap(inner)}\n"
        f"<EnableQuarantineChecks>false</EnableQuarantineChecks>\n"
        f"<RequireCryptoBinding>{binding}</RequireCryptoBinding>\n<PeapExtensions>\n"
        f'<PerformServerValidation xmlns="{v2}">true</PerformServerValidation>\n'
        f'<AcceptServerName xmlns="{v2}">true</AcceptServerName>\n'
        f'<IdentityPrivacy xmlns="{v2}"><EnableIdentityPrivacy>true</EnableIdentityPrivacy>'
        "<AnonymousUserName>guest</AnonymousUserName></IdentityPrivacy>\n</PeapExtensions>\n</EapType>")


def tunnel(kind, phase2, hash_element):
    return (f'<{kind} xmlns="{NS}{kind}ConnectionPropertiesV1">\n<ServerValidation>'
            f"<ServerNames>{NAMES}</ServerNames><{hash_element}>{ROOT}</{hash_element}>"
            "<DisablePrompt>true</DisablePrompt></ServerValidation>\n"
            f"<Phase2Authentication>{phase2}</Phase2Authentication>\n"
            "<Phase1Identity><IdentityPrivacy>true</IdentityPrivacy>"
            f"<AnonymousIdentity>anonymous</AnonymousIdentity></Phase1Identity>\n</{kind}>")


def prefixed():
    return f"""<host:EapHostConfig xmlns:host="{NS}EapHostConfig" xmlns:common="{NS}EapCommon"
    xmlns:base="{NS}BaseEapConnectionPropertiesV1" xmlns:tls="{NS}EapTlsConnectionPropertiesV1"
    xmlns:tls2="{NS}EapTlsConnectionPropertiesV2">
  <host:EapMethod><common:Type>13</common:Type></host:EapMethod>
  <host:Config>
    <base:Eap><base:Type>13</base:Type>
      <tls:EapType>
        <tls:ServerValidation>
          <tls:DisableUserPromptForServerValidation>false</tls:DisableUserPromptForServerValidation>
          <tls:ServerNames>nps1.corp.example.test</tls:ServerNames>
          <tls:TrustedRootCA>{ROOT2}</tls:TrustedRootCA>
        </tls:ServerValidation>
        <tls2:PerformServerValidation>true</tls2:PerformServerValidation>
        <tls2:AcceptServerName>false</tls2:AcceptServerName>
      </tls:EapType>
    </base:Eap>
  </host:Config>
</host:EapHostConfig>"""


def escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def profile(native, top="", routes=""):
    return f"<VPNProfile>\n{top}<NativeProfile>\n{native}</NativeProfile>\n{routes}</VPNProfile>\n"


def native(protocol, methods, configuration="", routing="SplitTunnel", extra="",
           servers="vpn.example.test"):
    eap_part = f"<Eap><Configuration>{configuration}</Configuration></Eap>\n" if configuration else ""
    return (f"<Servers>{servers}</Servers>\n<RoutingPolicyType>{routing}</RoutingPolicyType>\n"
            f"<NativeProtocolType>{protocol}</NativeProtocolType>\n"
            f"<Authentication>\n{methods}{eap_part}</Authentication>\n{extra}")


ROUTE = ("<Route><Address>10.0.0.0</Address><PrefixSize>8</PrefixSize><Metric>1</Metric></Route>\n"
         "<Route><Address>2001:db8::</Address><PrefixSize>32</PrefixSize>"
         "<ExclusionRoute>true</ExclusionRoute></Route>\n")
USER = "<UserMethod>Eap</UserMethod>\n"
MACHINE = "<MachineMethod>Certificate</MachineMethod>\n"
ALWAYS = ("<AlwaysOn>true</AlwaysOn>\n<DnsSuffix>corp.example.test, lab.example.test</DnsSuffix>\n"
          "<TrustedNetworkDetection>corp.example.test</TrustedNetworkDetection>\n")
SUITE = ("<CryptographySuite><AuthenticationTransformConstants>GCMAES256"
         "</AuthenticationTransformConstants><CipherTransformConstants>GCMAES256"
         "</CipherTransformConstants><PfsGroup>ECP384</PfsGroup><DHGroup>ECP384</DHGroup>"
         "<IntegrityCheckMethod>SHA384</IntegrityCheckMethod><EncryptionMethod>AES_GCM_256"
         "</EncryptionMethod></CryptographySuite>\n")


def profile_xml():
    inner_tls = peap(tls_type())
    rules = ("<DomainNameInformation><DomainName>.corp.example.test</DomainName>"
             "<DnsServers>10.1.0.53,10.2.0.53</DnsServers></DomainNameInformation>\n"
             "<TrafficFilter><Protocol>6</Protocol></TrafficFilter>\n"
             "<AppTrigger><App><Id>SYSTEM</Id></App></AppTrigger>\n"
             "<Proxy><Manual><Server>proxy.example.test:8080</Server></Manual></Proxy>\n")
    late = ("<IPv4InterfaceMetric>3</IPv4InterfaceMetric>\n<DataEncryption>Max</DataEncryption>\n"
            "<DisableIKEv2Fragmentation>false</DisableIKEv2Fragmentation>\n")
    write("user-tunnel-escaped-eap.xml",
          "<!-- made for a test -->\n" +
          profile(native("Automatic", USER, escaped(host_config(25, inner_tls)), extra=SUITE +
                         "<DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>\n",
                         servers="vpn.example.test;Head office,vpn2.example.test"),
                  "<ProfileName>Zentrale</ProfileName>\n" + ALWAYS, ROUTE + rules + late),
          bom=b"\xef\xbb\xbf\n")
    write("user-tunnel-child-eap.xml",
          '<?xml version="1.0" encoding="utf-8"?>\n' +
          profile(native("IKEv2", USER + "<MachineMethod>EAP</MachineMethod>\n",
                         "<!-- from the console -->\n" + host_config(25, peap(chap_type()))), ALWAYS, ROUTE))
    write("user-tunnel-prefixed-eap.xml", profile(native("Sstp", USER, prefixed()), ALWAYS, ROUTE),
          "utf-16-le", True, b"\xff\xfe")
    device = ALWAYS + "<DeviceTunnel>true</DeviceTunnel>\n"
    write("device-tunnel.xml", profile(native("IKEv2", MACHINE, extra=SUITE), device, ROUTE))
    write("lock-down.xml", profile(native("IKEv2", USER, host_config(13, eap(tls_type())), "ForceTunnel"),
                                   "<LockDown>true</LockDown>\n"))
    write("plugin.xml", "<VPNProfile>\n<PluginProfile><ServerUrlList>one.example.test; two.example.test"
                        "</ServerUrlList><CustomConfiguration>&lt;x/&gt;</CustomConfiguration>"
                        "<PluginPackageFamilyName>Example.Vpn_0123456789abc</PluginPackageFamilyName>"
                        "</PluginProfile>\n</VPNProfile>\n")
    write("force-with-routes.xml", profile(native("IKEv2", USER, host_config(13, eap(tls_type())),
                                                  "ForceTunnel"), ALWAYS, ROUTE))
    write("capital-true.xml", profile(native("IKEv2", USER, host_config(13, eap(tls_type()))),
                                      "<AlwaysOn>True</AlwaysOn>\n<RememberCredentials>TRUE"
                                      "</RememberCredentials>\n", ROUTE))
    write("misplaced.xml", profile(
        native("IKEv2", USER, host_config(13, eap(tls_type())), extra="<Route><Address>10.0.0.0</Address>"
               "<PrefixSize>8</PrefixSize></Route>\nstray\n"), ALWAYS,
        "<RouteList><Route><Address>10.0.0.0</Address><PrefixSize>8</PrefixSize></Route></RouteList>\n"
        "<DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>\n"))
    write("not-well-formed.xml", profile(native("IKEv2", USER), ALWAYS).replace("</DnsSuffix>", "</DnsSufix>"))
    write("l2tp-psk.xml", profile(native("L2TP", "<UserMethod>MSChapv2</UserMethod>\n",
                                         extra="<L2tpPsk>not-a-real-secret</L2tpPsk>\n")))
    write("doctype.xml", '<!DOCTYPE VPNProfile [<!ENTITY a "aaaa">]>\n<VPNProfile>&a;</VPNProfile>\n')
    write("wlan-profile.xml", '<WLANProfile xmlns="http://www.microsoft.com/networking/WLAN/profile/v1">\n'
          "<name>Office</name>\n" + host_config(25, inner_tls) + "\n</WLANProfile>\n")


def eap_xml():
    write("eap-tls.xml", host_config(13, eap(tls_type())))
    write("peap-mschapv2.xml", host_config(25, peap(chap_type(), binding="false")))
    write("ttls-pap.xml", host_config(21, tunnel("EapTtls", "<PAPAuthentication/>", "TrustedRootCAHash"), 311))
    inner = "".join(f"<InnerMethodConfig>{host_config(13, eap(tls_type(perform='false')))}"
                    "</InnerMethodConfig>" for _ in (1, 2))
    write("teap.xml", host_config(55, tunnel("EapTeap", inner, "TrustedRootCAHashes"), 311))


phonebooks()
profile_xml()
eap_xml()
