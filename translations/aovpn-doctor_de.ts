<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About AOVPN Doctor</source>
        <translation>Info zu AOVPN Doctor</translation>
    </message>
    <message>
        <source>AOVPN Doctor</source>
        <translation>AOVPN Doctor</translation>
    </message>
    <message>
        <source>Version %1, rules %2</source>
        <extracomment>%1: version of the program, %2: version of its rules</extracomment>
        <translation>Version %1, Regeln %2</translation>
    </message>
    <message>
        <source>It finds out why an Always On VPN does not work and who can help. It changes nothing on this computer, sends no password, and asks only the servers that your connection or your organisation names.</source>
        <translation>Das Programm findet heraus, warum ein Always On VPN nicht funktioniert und wer helfen kann. Es ändert nichts an diesem Computer, sendet kein Kennwort und fragt nur die Server, die Ihre Verbindung oder Ihre Organisation nennt.</translation>
    </message>
    <message>
        <source>Licensed under the Apache License, version 2.0.</source>
        <translation>Lizenziert unter der Apache License, Version 2.0.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>The licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Notices about the parts</source>
        <translation>Hinweise zu den Komponenten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: name of a library, %2: its version</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>CauseCard</name>
    <message>
        <source>What to do now</source>
        <translation>Was jetzt zu tun ist</translation>
    </message>
</context>
<context>
    <name>CheckRowWidget</name>
    <message>
        <source>What is checked: %1</source>
        <translation>Was geprüft wird: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1: the title of a row</extracomment>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Type only the name, without https:// and without a port.</source>
        <translation>Geben Sie nur den Namen ein, ohne https:// und ohne Port.</translation>
    </message>
    <message>
        <source>A server&apos;s name has letters, digits, hyphens and dots, for example vpn.contoso.com.</source>
        <translation>Der Name eines Servers besteht aus Buchstaben, Ziffern, Bindestrichen und Punkten, zum Beispiel vpn.contoso.com.</translation>
    </message>
    <message>
        <source>The VPN server gives the tunnel an address.</source>
        <translation>Der VPN-Server weist dem Tunnel eine Adresse zu.</translation>
    </message>
    <message>
        <source>WAN Miniport (IP) is bound to the Remote Access IP ARP Driver and to no filter of another vendor.</source>
        <translation>WAN Miniport (IP) ist an den RAS-IP-ARP-Treiber gebunden und an keinen Filter eines anderen Herstellers.</translation>
    </message>
    <message>
        <source>The WAN Miniport devices that this connection needs are there and started, without a problem code.</source>
        <translation>Die WAN-Miniport-Geräte, die diese Verbindung benötigt, sind vorhanden und gestartet und haben keinen Problemcode.</translation>
    </message>
    <message>
        <source>The services that this connection needs run or can be started.</source>
        <translation>Die Dienste, die diese Verbindung benötigt, werden ausgeführt oder können gestartet werden.</translation>
    </message>
    <message>
        <source>MS-CHAPv2 does not rely on the Windows sign-in where Credential Guard runs.</source>
        <translation>MS-CHAPv2 stützt sich nicht auf die Windows-Anmeldung, wenn Credential Guard ausgeführt wird.</translation>
    </message>
    <message>
        <source>PEAP requires cryptobinding, so that nobody can put themselves between the two parts of the sign-in.</source>
        <translation>PEAP verlangt die Kryptografiebindung, damit sich niemand zwischen die beiden Teile der Anmeldung schalten kann.</translation>
    </message>
    <message>
        <source>A profile that signs in with EAP holds a readable EAP configuration.</source>
        <translation>Ein Profil, das sich mit EAP anmeldet, enthält eine lesbare EAP-Konfiguration.</translation>
    </message>
    <message>
        <source>The server lets a profile that signs in with EAP begin to do so.</source>
        <translation>Der Server lässt ein Profil, das sich mit EAP anmeldet, damit beginnen.</translation>
    </message>
    <message>
        <source>Over IKEv2 the server takes the sign-in method of the profile.</source>
        <translation>Über IKEv2 akzeptiert der Server die Anmeldemethode des Profils.</translation>
    </message>
    <message>
        <source>Over SSTP the server takes the sign-in method of the profile.</source>
        <translation>Über SSTP akzeptiert der Server die Anmeldemethode des Profils.</translation>
    </message>
    <message>
        <source>Over IKEv2 the sign-in server answers an identity, and with a method.</source>
        <translation>Über IKEv2 antwortet der Anmeldeserver auf eine Identität, und zwar mit einer Methode.</translation>
    </message>
    <message>
        <source>Over SSTP the sign-in server answers an identity, and with a method.</source>
        <translation>Über SSTP antwortet der Anmeldeserver auf eine Identität, und zwar mit einer Methode.</translation>
    </message>
    <message>
        <source>The inner method names the same sign-in servers and roots as the outer one: it is the same server.</source>
        <translation>Die innere Methode nennt dieselben Anmeldeserver und Stammzertifikate wie die äußere: Es ist derselbe Server.</translation>
    </message>
    <message>
        <source>This computer may protect L2TP tunnels with IPsec.</source>
        <translation>Dieser Computer darf L2TP-Tunnel mit IPsec schützen.</translation>
    </message>
    <message>
        <source>The first certificate in the L2TP server&apos;s store is no wildcard and comes from a CA of the clients&apos; certificates.</source>
        <translation>Das erste Zertifikat im Speicher des L2TP-Servers ist kein Platzhalterzertifikat und stammt von einer Zertifizierungsstelle der Clientzertifikate.</translation>
    </message>
    <message>
        <source>With MS-CHAPv2 the LAN Manager authentication level is the default one.</source>
        <translation>Bei MS-CHAPv2 hat die LAN Manager-Authentifizierungsebene den Standardwert.</translation>
    </message>
    <message>
        <source>The profile offers the sign-in method that the sign-in server demands.</source>
        <translation>Das Profil bietet die Anmeldemethode an, die der Anmeldeserver verlangt.</translation>
    </message>
    <message>
        <source>A machine certificate signs in over IKEv2 only, and IKEv2 carries none of the PPP methods.</source>
        <translation>Ein Computerzertifikat dient nur über IKEv2 zur Anmeldung, und IKEv2 überträgt keine der PPP-Methoden.</translation>
    </message>
    <message>
        <source>Passwords are sent inside PEAP, TTLS or TEAP only.</source>
        <translation>Kennwörter werden nur innerhalb von PEAP, TTLS oder TEAP gesendet.</translation>
    </message>
    <message>
        <source>Where address translation stands before the L2TP server, this computer is allowed to reach it through that.</source>
        <translation>Wenn sich vor dem L2TP-Server eine Adressübersetzung befindet, darf dieser Computer ihn durch diese hindurch erreichen.</translation>
    </message>
    <message>
        <source>The profile lists a name of the certificate that the sign-in server shows, in the same case.</source>
        <translation>Das Profil führt einen Namen des Zertifikats auf, das der Anmeldeserver vorlegt, und zwar in derselben Groß-/Kleinschreibung.</translation>
    </message>
    <message>
        <source>The profile lists the root above the certificate that the sign-in server shows.</source>
        <translation>Das Profil führt das Stammzertifikat über dem Zertifikat auf, das der Anmeldeserver vorlegt.</translation>
    </message>
    <message>
        <source>The profile names the sign-in servers exactly as their certificates do.</source>
        <translation>Das Profil nennt die Anmeldeserver genau so wie deren Zertifikate.</translation>
    </message>
    <message>
        <source>The profile names the SHA-1 thumbprint of the root of the sign-in server.</source>
        <translation>Das Profil nennt den SHA-1-Fingerabdruck des Stammzertifikats des Anmeldeservers.</translation>
    </message>
    <message>
        <source>The root of the sign-in server is among the trusted roots of this computer.</source>
        <translation>Das Stammzertifikat des Anmeldeservers gehört zu den vertrauenswürdigen Stammzertifikaten dieses Computers.</translation>
    </message>
    <message>
        <source>The certificates of the VPN server and of the sign-in server are checked, without a question to the person.</source>
        <translation>Die Zertifikate des VPN-Servers und des Anmeldeservers werden geprüft, ohne dass der Benutzer gefragt wird.</translation>
    </message>
    <message>
        <source>The certificate that Windows takes is in its period, for Client Authentication, strong, and leads to a trusted root.</source>
        <translation>Das Zertifikat, das Windows verwendet, ist zeitlich gültig, für die Clientauthentifizierung bestimmt, stark und führt zu einem vertrauenswürdigen Stammzertifikat.</translation>
    </message>
    <message>
        <source>Where the profile asks for a certificate of Conditional Access, a dial does not fail for want of it.</source>
        <translation>Wenn das Profil ein Zertifikat des bedingten Zugriffs verlangt, scheitert kein Verbindungsversuch, weil es fehlt.</translation>
    </message>
    <message>
        <source>A certificate with a private key, in its period, for Client Authentication and with a trusted chain is in the store that the connection uses.</source>
        <translation>In dem Speicher, den die Verbindung verwendet, gibt es ein zeitlich gültiges Zertifikat mit privatem Schlüssel, für die Clientauthentifizierung und mit vertrauenswürdiger Zertifikatkette.</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key is there and works without asking the person.</source>
        <translation>Der private Schlüssel des Zertifikats ist vorhanden und funktioniert, ohne den Benutzer zu fragen.</translation>
    </message>
    <message>
        <source>A CA above this computer&apos;s certificate is among those that the VPN server lists in its reply.</source>
        <translation>Eine Zertifizierungsstelle über dem Zertifikat dieses Computers gehört zu denen, die der VPN-Server in seiner Antwort aufführt.</translation>
    </message>
    <message>
        <source>The user&apos;s certificate holds the security identifier (SID) of its owner.</source>
        <translation>Das Zertifikat des Benutzers enthält die Sicherheitskennung (SID) seines Inhabers.</translation>
    </message>
    <message>
        <source>It is clear which of several certificates Windows takes.</source>
        <translation>Es ist eindeutig, welches von mehreren Zertifikaten Windows verwendet.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name leads to public addresses, or to those that the site policy names.</source>
        <translation>Der Name des VPN-Servers führt zu öffentlichen Adressen oder zu denen, die die Standortrichtlinie nennt.</translation>
    </message>
    <message>
        <source>The hosts file says nothing about the VPN server&apos;s name.</source>
        <translation>Die Hosts-Datei enthält nichts über den Namen des VPN-Servers.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name has an IPv4 or IPv6 address.</source>
        <translation>Der Name des VPN-Servers hat eine IPv4- oder IPv6-Adresse.</translation>
    </message>
    <message>
        <source>This computer is connected to a network (Wi-Fi, cable or mobile data) and has an address in it.</source>
        <translation>Dieser Computer ist mit einem Netzwerk verbunden (WLAN, Kabel oder Mobilfunk) und hat darin eine Adresse.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs by no more than five minutes from the clocks of the servers that answered.</source>
        <translation>Die Uhr dieses Computers weicht höchstens fünf Minuten von den Uhren der Server ab, die geantwortet haben.</translation>
    </message>
    <message>
        <source>This computer has a default route, or at least a route to the VPN server.</source>
        <translation>Dieser Computer hat eine Standardroute oder zumindest eine Route zum VPN-Server.</translation>
    </message>
    <message>
        <source>The address with which Windows tests its way to the internet answers with the text that it should, and no sign-in page answers in its place.</source>
        <translation>Die Adresse, mit der Windows den Weg ins Internet testet, antwortet mit dem vorgesehenen Text, und an ihrer Stelle antwortet keine Anmeldeseite.</translation>
    </message>
    <message>
        <source>No proxy stands between this computer and an SSTP server: Windows&apos; SSTP client cannot sign in to one.</source>
        <translation>Zwischen diesem Computer und einem SSTP-Server befindet sich kein Proxy: Der SSTP-Client von Windows kann sich an keinem Proxy anmelden.</translation>
    </message>
    <message>
        <source>An Always On connection names the trusted networks at which it does not start.</source>
        <translation>Eine Always On-Verbindung nennt die vertrauenswürdigen Netzwerke, in denen sie nicht startet.</translation>
    </message>
    <message>
        <source>Booleans in a ProfileXML are written true or false, in lower case.</source>
        <translation>Boolesche Werte in einer ProfileXML sind als true oder false geschrieben, in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>The fixed algorithms are none that are broken, and GCM is named as cipher and as authentication.</source>
        <translation>Unter den festgelegten Algorithmen ist kein gebrochener, und GCM ist als Verschlüsselung und als Authentifizierung angegeben.</translation>
    </message>
    <message>
        <source>A device tunnel is an Always On IKEv2 split tunnel of all users that signs in with the machine certificate alone and has no trigger.</source>
        <translation>Ein Gerätetunnel ist ein Always On-IKEv2-Split-Tunnel für alle Benutzer, der sich allein mit dem Computerzertifikat anmeldet und keinen Auslöser hat.</translation>
    </message>
    <message>
        <source>A device tunnel is on a computer with Windows Enterprise or Education that is joined to the organisation&apos;s domain.</source>
        <translation>Ein Gerätetunnel befindet sich auf einem Computer mit Windows Enterprise oder Education, der in die Domäne der Organisation eingebunden ist.</translation>
    </message>
    <message>
        <source>Every element of a ProfileXML stands at the level and under the name of its schema.</source>
        <translation>Jedes Element einer ProfileXML steht auf der Ebene und unter dem Namen, die das Schema vorsieht.</translation>
    </message>
    <message>
        <source>The connection does not ask for a tunnel without encryption.</source>
        <translation>Die Verbindung verlangt keinen Tunnel ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>No two entries of a phonebook have the same name.</source>
        <translation>Keine zwei Einträge eines Telefonbuchs haben denselben Namen.</translation>
    </message>
    <message>
        <source>There is a VPN connection on this computer or in the file.</source>
        <translation>Auf diesem Computer oder in der Datei gibt es eine VPN-Verbindung.</translation>
    </message>
    <message>
        <source>The profile is one of the VPN client that is part of Windows.</source>
        <translation>Das Profil gehört zu dem VPN-Client, der Bestandteil von Windows ist.</translation>
    </message>
    <message>
        <source>A split tunnel has routes to lead by, a force tunnel has only exclusion routes.</source>
        <translation>Ein Split-Tunnel hat Routen, über die er Datenverkehr leitet, ein Force-Tunnel nur Ausschlussrouten.</translation>
    </message>
    <message>
        <source>The connection names a VPN server that is expected, and by the name in its certificate.</source>
        <translation>Die Verbindung nennt einen erwarteten VPN-Server, und zwar mit dem Namen in dessen Zertifikat.</translation>
    </message>
    <message>
        <source>An Always On connection is the one that Windows starts by itself, and nobody has disconnected it by hand.</source>
        <translation>Eine Always On-Verbindung ist diejenige, die Windows selbst startet, und niemand hat sie von Hand getrennt.</translation>
    </message>
    <message>
        <source>This computer is outside the trusted networks of the profile, or Windows recognises that it is inside.</source>
        <translation>Dieser Computer befindet sich außerhalb der vertrauenswürdigen Netzwerke des Profils, oder Windows erkennt, dass er sich innerhalb befindet.</translation>
    </message>
    <message>
        <source>Every setting of the profile has one of its documented values.</source>
        <translation>Jede Einstellung des Profils hat einen ihrer dokumentierten Werte.</translation>
    </message>
    <message>
        <source>Every address of the VPN server&apos;s name answers IKE.</source>
        <translation>Jede Adresse des VPN-Servernamens antwortet auf IKE.</translation>
    </message>
    <message>
        <source>Where the profile states no cryptography, the server accepts what Windows offers by default.</source>
        <translation>Wenn das Profil keine Kryptografie vorgibt, akzeptiert der Server, was Windows standardmäßig anbietet.</translation>
    </message>
    <message>
        <source>Large IKE messages arrive: the way carries IP fragments, or the server splits its messages itself.</source>
        <translation>Große IKE-Nachrichten kommen an: Der Weg überträgt IP-Fragmente, oder der Server teilt seine Nachrichten selbst auf.</translation>
    </message>
    <message>
        <source>After the first IKEv2 exchange the server answers the second one as well.</source>
        <translation>Nach dem ersten IKEv2-Austausch antwortet der Server auch auf den zweiten.</translation>
    </message>
    <message>
        <source>The server accepts one of the IKE proposals that this computer may offer.</source>
        <translation>Der Server akzeptiert einen der IKE-Vorschläge, die dieser Computer anbieten darf.</translation>
    </message>
    <message>
        <source>The server takes the call itself and names no other gateway.</source>
        <translation>Der Server nimmt den Verbindungsaufbau selbst an und nennt kein anderes Gateway.</translation>
    </message>
    <message>
        <source>For L2TP the server answers IKEv1 main mode and accepts a proposal of it.</source>
        <translation>Bei L2TP antwortet der Server auf den IKEv1-Hauptmodus und akzeptiert einen Vorschlag davon.</translation>
    </message>
    <message>
        <source>What answers on UDP 500 and 4500 of the VPN server is a valid IKE response.</source>
        <translation>Was auf UDP 500 und 4500 des VPN-Servers antwortet, ist eine gültige IKE-Antwort.</translation>
    </message>
    <message>
        <source>A server that answers at all answers a complete IKE_SA_INIT as well.</source>
        <translation>Ein Server, der überhaupt antwortet, antwortet auch auf einen vollständigen IKE_SA_INIT.</translation>
    </message>
    <message>
        <source>For PPTP the server takes TCP connections on port 1723 and starts a control connection.</source>
        <translation>Bei PPTP nimmt der Server TCP-Verbindungen auf Port 1723 an und startet eine Steuerverbindung.</translation>
    </message>
    <message>
        <source>The server acknowledges an SSTP call that is made after its HTTP reply.</source>
        <translation>Der Server bestätigt einen SSTP-Aufruf, der nach seiner HTTP-Antwort erfolgt.</translation>
    </message>
    <message>
        <source>The VPN server accepts TCP connections on port 443.</source>
        <translation>Der VPN-Server nimmt TCP-Verbindungen auf Port 443 an.</translation>
    </message>
    <message>
        <source>The VPN server answers the SSTP verb on port 443 with status 200.</source>
        <translation>Der VPN-Server beantwortet das SSTP-Verb auf Port 443 mit dem Status 200.</translation>
    </message>
    <message>
        <source>The VPN server speaks TLS on port 443.</source>
        <translation>Der VPN-Server spricht auf Port 443 TLS.</translation>
    </message>
    <message>
        <source>An address of the VPN server answers IKE on UDP 4500.</source>
        <translation>Eine Adresse des VPN-Servers antwortet auf UDP 4500 auf IKE.</translation>
    </message>
    <message>
        <source>An address of the VPN server answers IKE on UDP 500.</source>
        <translation>Eine Adresse des VPN-Servers antwortet auf UDP 500 auf IKE.</translation>
    </message>
    <message>
        <source>While connected, the prefixes of the organisation and the profile&apos;s own routes lead into the tunnel.</source>
        <translation>Bei bestehender Verbindung führen die Präfixe der Organisation und die eigenen Routen des Profils in den Tunnel.</translation>
    </message>
    <message>
        <source>While connected, the default gateway is that of the local network, unless the organisation wants all traffic in the tunnel.</source>
        <translation>Bei bestehender Verbindung ist das Standardgateway das des lokalen Netzwerks, es sei denn, die Organisation möchte den gesamten Datenverkehr im Tunnel haben.</translation>
    </message>
    <message>
        <source>The profile leaves the default gateway of the local network in place.</source>
        <translation>Das Profil lässt das Standardgateway des lokalen Netzwerks bestehen.</translation>
    </message>
    <message>
        <source>While connected, internal names are asked of the internal name servers, and these are reached through the tunnel.</source>
        <translation>Bei bestehender Verbindung werden interne Namen bei den internen DNS-Servern abgefragt, und diese werden durch den Tunnel erreicht.</translation>
    </message>
    <message>
        <source>While connected, the tunnel&apos;s interface metric is below that of every local interface with name servers, so that its name servers are asked first.</source>
        <translation>Bei bestehender Verbindung ist die Schnittstellenmetrik des Tunnels niedriger als die jeder lokalen Schnittstelle mit DNS-Servern, sodass die DNS-Server des Tunnels zuerst gefragt werden.</translation>
    </message>
    <message>
        <source>The profile&apos;s routing policy (split or force tunnel) is the one that the organisation expects.</source>
        <translation>Die Routingrichtlinie des Profils (Split- oder Force-Tunnel) ist die, die die Organisation erwartet.</translation>
    </message>
    <message>
        <source>The local network uses no addresses of the corporate network, because the route to the nearer network wins.</source>
        <translation>Das lokale Netzwerk verwendet keine Adressen des Firmennetzwerks, denn die Route zum näheren Netzwerk hat Vorrang.</translation>
    </message>
    <message>
        <source>While connected, the route to the VPN server leads through the local network, not into the tunnel that it carries.</source>
        <translation>Bei bestehender Verbindung führt die Route zum VPN-Server durch das lokale Netzwerk und nicht in den Tunnel, den sie trägt.</translation>
    </message>
    <message>
        <source>While connected, the internal targets that the organisation names answer through the tunnel.</source>
        <translation>Bei bestehender Verbindung antworten die internen Ziele, die die Organisation nennt, durch den Tunnel.</translation>
    </message>
    <message>
        <source>The profile has no traffic filters that keep a part of the traffic out of the tunnel.</source>
        <translation>Das Profil hat keine Datenverkehrsfilter, die einen Teil des Datenverkehrs vom Tunnel fernhalten.</translation>
    </message>
    <message>
        <source>The certificate leads to a root that this computer trusts, through valid CAs that may issue it.</source>
        <translation>Das Zertifikat führt über gültige Zertifizierungsstellen, die es ausstellen dürfen, zu einem Stammzertifikat, dem dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>The certificate&apos;s extended key usage allows what it is used for: Server Authentication for a server, Client Authentication for a client.</source>
        <translation>Die erweiterte Schlüsselverwendung des Zertifikats erlaubt den Zweck, für den es verwendet wird: Serverauthentifizierung bei einem Server, Clientauthentifizierung bei einem Client.</translation>
    </message>
    <message>
        <source>The server signs the IKEv2 exchange with the key of its certificate.</source>
        <translation>Der Server signiert den IKEv2-Austausch mit dem Schlüssel seines Zertifikats.</translation>
    </message>
    <message>
        <source>The certificate&apos;s key usage, if stated, allows digital signatures.</source>
        <translation>Die Schlüsselverwendung des Zertifikats erlaubt digitale Signaturen, sofern sie angegeben ist.</translation>
    </message>
    <message>
        <source>The certificate carries the configured name of the server, as a DNS name of its subject alternative names and not as a wildcard.</source>
        <translation>Das Zertifikat enthält den konfigurierten Namen des Servers, und zwar als DNS-Namen unter seinen alternativen Antragstellernamen und nicht als Platzhalter.</translation>
    </message>
    <message>
        <source>Neither the certificate nor a CA above it is revoked, and current revocation lists can be fetched over HTTP.</source>
        <translation>Weder das Zertifikat noch eine Zertifizierungsstelle darüber ist gesperrt, und aktuelle Sperrlisten lassen sich über HTTP abrufen.</translation>
    </message>
    <message>
        <source>The server sends its certificate with its answer to the sign-in.</source>
        <translation>Der Server sendet sein Zertifikat mit seiner Antwort auf die Anmeldung.</translation>
    </message>
    <message>
        <source>Keys and signatures of the certificate and of its CAs are strong: RSA of 2048 bits or more, SHA-2.</source>
        <translation>Schlüssel und Signaturen des Zertifikats und seiner Zertifizierungsstellen sind stark: RSA mit 2048 Bit oder mehr, SHA-2.</translation>
    </message>
    <message>
        <source>Windows itself judges the chain of the server&apos;s certificate as this program does.</source>
        <translation>Windows selbst beurteilt die Zertifikatkette des Serverzertifikats genauso wie dieses Programm.</translation>
    </message>
    <message>
        <source>The certificate of the server&apos;s web port leads to a root that the site policy names.</source>
        <translation>Das Zertifikat am Webport des Servers führt zu einem Stammzertifikat, das die Standortrichtlinie nennt.</translation>
    </message>
    <message>
        <source>The certificate is inside its validity period and does not end soon.</source>
        <translation>Das Zertifikat befindet sich innerhalb seines Gültigkeitszeitraums und läuft nicht bald ab.</translation>
    </message>
</context>
<context>
    <name>CollectionPageView</name>
    <message>
        <source>Collect data for Microsoft support</source>
        <translation>Daten für den Microsoft-Support sammeln</translation>
    </message>
    <message>
        <source>&amp;Open the folder of the archive</source>
        <translation>&amp;Ordner des Archivs öffnen</translation>
    </message>
    <message>
        <source>Open the folder of the archive</source>
        <translation>Ordner des Archivs öffnen</translation>
    </message>
    <message>
        <source>Commands for this computer</source>
        <translation>Befehle für diesen Computer</translation>
    </message>
    <message>
        <source>Commands for the VPN server</source>
        <translation>Befehle für den VPN-Server</translation>
    </message>
    <message>
        <source>How to record</source>
        <translation>So zeichnen Sie auf</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: number of a step, %2: the step</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Voraussetzungen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1: a command</extracomment>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
</context>
<context>
    <name>CollectionText</name>
    <message>
        <source>Collect data for Microsoft support</source>
        <translation>Daten für den Microsoft-Support sammeln</translation>
    </message>
    <message>
        <source>If support asks for it, Microsoft&apos;s tool TSS records the problem while you reproduce it. This program looks whether everything is ready and gives you the commands; it starts nothing by itself.</source>
        <translation>Wenn der Support darum bittet, zeichnet das Microsoft-Tool TSS das Problem auf, während Sie es nachstellen. Dieses Programm prüft, ob alles bereit ist, und gibt Ihnen die Befehle; es startet selbst nichts.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1: what the tool needs, %2: yes, no or not tested, %3: a sentence about it</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Collected already: %1</source>
        <extracomment>%1: the newest archive, or that there is none</extracomment>
        <translation>Bereits gesammelt: %1</translation>
    </message>
</context>
<context>
    <name>DoctorWizard</name>
    <message>
        <source>Forgotten.</source>
        <translation>Aus der Liste entfernt.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>AOVPN Doctor</source>
        <translation>AOVPN Doctor</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Durchlaufs</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Begriffe</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>What the words mean (F1)</source>
        <translation>Was die Begriffe bedeuten (F1)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkombinationen</translation>
    </message>
    <message>
        <source>&amp;About AOVPN Doctor</source>
        <translation>&amp;Info zu AOVPN Doctor</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Weiter &gt;</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Asks everything once more (F5)</source>
        <translation>Fragt alles noch einmal ab (F5)</translation>
    </message>
    <message>
        <source>This computer&apos;s VPN connections could not be read: %1</source>
        <translation>Die VPN-Verbindungen dieses Computers konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>No connection on this computer is called “%1”.</source>
        <translation>Auf diesem Computer gibt es keine Verbindung mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>Open a profile, an event log, a bundle or a report</source>
        <translation>Profil, Ereignisprotokoll, Datenpaket oder Bericht öffnen</translation>
    </message>
    <message>
        <source>All that can be opened (*.pbk *.xml *.evtx *.json *.html);;All files (*)</source>
        <translation>Alles, was geöffnet werden kann (*.pbk *.xml *.evtx *.json *.html);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 has no VPN connection in it.</source>
        <translation>%1 enthält keine VPN-Verbindung.</translation>
    </message>
    <message>
        <source>The run has to end before it can be saved.</source>
        <translation>Der Durchlauf muss beendet sein, bevor er gespeichert werden kann.</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Es gibt noch nichts zu speichern.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>From file: %1</source>
        <translation>Aus Datei: %1</translation>
    </message>
    <message>
        <source>Check e&amp;verything</source>
        <translation>&amp;Alles prüfen</translation>
    </message>
    <message>
        <source>Show resul&amp;t</source>
        <translation>Er&amp;gebnis anzeigen</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Let go to open the file.</source>
        <translation>Lassen Sie los, um die Datei zu öffnen.</translation>
    </message>
</context>
<context>
    <name>FactBlock</name>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN-Server</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Seconds waited</source>
        <translation>Gewartete Sekunden</translation>
    </message>
    <message>
        <source>Web port (TCP 443)</source>
        <translation>Webport (TCP 443)</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Vorgelegt von</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Verwendet für</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Zertifikat von</translation>
    </message>
    <message>
        <source>Names in the certificate</source>
        <translation>Namen im Zertifikat</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>Fingerabdruck (SHA-1)</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>Stammzertifikat</translation>
    </message>
    <message>
        <source>Missing certificate of</source>
        <translation>Fehlendes Zertifikat von</translation>
    </message>
    <message>
        <source>Certification authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>In the connection</source>
        <translation>In der Verbindung</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>Anmeldemethode</translation>
    </message>
    <message>
        <source>Tunnel type</source>
        <translation>Tunneltyp</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>Netzwerkschnittstelle</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Address range</source>
        <translation>Adressbereich</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Lokales Netzwerk</translation>
    </message>
    <message>
        <source>Company network</source>
        <translation>Firmennetzwerk</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>Name ending</source>
        <translation>Namensendung</translation>
    </message>
    <message>
        <source>Name servers asked</source>
        <translation>Gefragte DNS-Server</translation>
    </message>
    <message>
        <source>Lines of the hosts file</source>
        <translation>Zeilen der Hosts-Datei</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Web server software</source>
        <translation>Webserversoftware</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Key length in bits</source>
        <translation>Schlüssellänge in Bit</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Abgefragt bei</translation>
    </message>
    <message>
        <source>Next list due</source>
        <translation>Nächste Liste fällig</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>System error number</source>
        <translation>Systemfehlernummer</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what the fact is (&quot;Address&quot;), %2: the fact</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the bundle</source>
        <translation>
            <numerusform>%n weiterer Wert im Datenpaket</numerusform>
            <numerusform>%n weitere Werte im Datenpaket</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>What the words mean</source>
        <translation>Was die Begriffe bedeuten</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>The VPN server&apos;s certificate is outside its dates.</source>
        <translation>Das Zertifikat des VPN-Servers ist zeitlich nicht gültig.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) has ended, or your clock is wrong.</source>
        <translation>Der elektronische Ausweis (Zertifikat) des VPN-Servers ist abgelaufen, oder Ihre Uhr geht falsch.</translation>
    </message>
    <message>
        <source>Check that date and time of your computer are right.</source>
        <translation>Prüfen Sie, ob Datum und Uhrzeit Ihres Computers stimmen.</translation>
    </message>
    <message>
        <source>If they are right, send the report to your helpdesk.</source>
        <translation>Wenn beides stimmt, senden Sie den Bericht an Ihren Helpdesk.</translation>
    </message>
    <message>
        <source>A certificate in the chain is not within its validity period, or this laptop&apos;s clock is wrong.</source>
        <translation>Ein Zertifikat in der Zertifikatkette liegt nicht innerhalb seines Gültigkeitszeitraums, oder die Uhr dieses Laptops geht falsch.</translation>
    </message>
    <message>
        <source>Check the clock: w32tm /query /status</source>
        <translation>Prüfen Sie die Uhr: w32tm /query /status</translation>
    </message>
    <message>
        <source>Look at this program&apos;s result for the server&apos;s certificate.</source>
        <translation>Sehen Sie sich in diesem Programm das Ergebnis für das Serverzertifikat an.</translation>
    </message>
    <message>
        <source>Ask whether other users have the same problem.</source>
        <translation>Fragen Sie, ob andere Benutzer dasselbe Problem haben.</translation>
    </message>
    <message>
        <source>Renew the certificate that ended.</source>
        <translation>Erneuern Sie das abgelaufene Zertifikat.</translation>
    </message>
    <message>
        <source>Issue a new certificate from the right template, install it in the computer&apos;s Personal store of the VPN server, and remove the old one.</source>
        <translation>Stellen Sie ein neues Zertifikat aus der richtigen Vorlage aus, installieren Sie es auf dem VPN-Server im Zertifikatspeicher „Eigene Zertifikate“ des Computers, und entfernen Sie das alte.</translation>
    </message>
    <message>
        <source>For SSTP, select the new certificate in the server&apos;s Security tab in Routing and Remote Access, then restart the RemoteAccess service.</source>
        <translation>Wählen Sie für SSTP das neue Zertifikat auf der Registerkarte „Sicherheit“ des Servers in „Routing und RAS“ aus, und starten Sie dann den Dienst RemoteAccess neu.</translation>
    </message>
    <message>
        <source>Restart the RemoteAccess service in a maintenance window and run this test again.</source>
        <translation>Starten Sie den Dienst RemoteAccess in einem Wartungsfenster neu, und führen Sie diesen Test erneut aus.</translation>
    </message>
    <message>
        <source>The certificate, or one above it, has expired.</source>
        <translation>Das Zertifikat oder eines darüber ist abgelaufen.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translation>Die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>A certificate was used for a purpose that it does not allow.</source>
        <translation>Ein Zertifikat wurde für einen Zweck verwendet, den es nicht zulässt.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) is of the wrong kind.</source>
        <translation>Der elektronische Ausweis (Zertifikat) des VPN-Servers ist von der falschen Art.</translation>
    </message>
    <message>
        <source>Please change no settings: your computer is not the cause.</source>
        <translation>Bitte ändern Sie keine Einstellungen: Ihr Computer ist nicht die Ursache.</translation>
    </message>
    <message>
        <source>Save the report and send it to your helpdesk.</source>
        <translation>Speichern Sie den Bericht, und senden Sie ihn an Ihren Helpdesk.</translation>
    </message>
    <message>
        <source>A certificate is used for another purpose than its CA specified.</source>
        <translation>Ein Zertifikat wird für einen anderen Zweck verwendet, als seine Zertifizierungsstelle festgelegt hat.</translation>
    </message>
    <message>
        <source>Verify the server&apos;s certificate: certutil -verify -urlfetch FILE.cer</source>
        <translation>Überprüfen Sie das Serverzertifikat: certutil -verify -urlfetch FILE.cer</translation>
    </message>
    <message>
        <source>Use a template with the right purpose.</source>
        <translation>Verwenden Sie eine Vorlage mit dem richtigen Zweck.</translation>
    </message>
    <message>
        <source>The certificate, or one above it, is not meant for this use.</source>
        <translation>Das Zertifikat oder eines darüber ist nicht für diese Verwendung bestimmt.</translation>
    </message>
    <message>
        <source>The chain behind the VPN server&apos;s certificate could not be built.</source>
        <translation>Die Zertifikatkette des VPN-Serverzertifikats konnte nicht gebildet werden.</translation>
    </message>
    <message>
        <source>The VPN server does not show everything that is needed to confirm its identity.</source>
        <translation>Der VPN-Server legt nicht alles vor, was zur Bestätigung seiner Identität nötig ist.</translation>
    </message>
    <message>
        <source>No chain to a trusted root could be built.</source>
        <translation>Es konnte keine Zertifikatkette zu einem vertrauenswürdigen Stammzertifikat gebildet werden.</translation>
    </message>
    <message>
        <source>Look at this program&apos;s result for the server&apos;s certificate; it names the missing one.</source>
        <translation>Sehen Sie sich in diesem Programm das Ergebnis für das Serverzertifikat an; es nennt das fehlende Zertifikat.</translation>
    </message>
    <message>
        <source>Read the intermediate store: certutil -store CA</source>
        <translation>Rufen Sie den Speicher der Zwischenzertifizierungsstellen ab: certutil -store CA</translation>
    </message>
    <message>
        <source>Compare with a laptop that connects.</source>
        <translation>Vergleichen Sie mit einem Laptop, der eine Verbindung herstellen kann.</translation>
    </message>
    <message>
        <source>Complete the chain on the server.</source>
        <translation>Vervollständigen Sie die Zertifikatkette auf dem Server.</translation>
    </message>
    <message>
        <source>Install the intermediate certificate on the VPN server and restart the service.</source>
        <translation>Installieren Sie das Zwischenzertifikat auf dem VPN-Server, und starten Sie den Dienst neu.</translation>
    </message>
    <message>
        <source>Check the AIA address in the certificate.</source>
        <translation>Prüfen Sie die AIA-Adresse im Zertifikat.</translation>
    </message>
    <message>
        <source>An intermediate certificate is missing.</source>
        <translation>Ein Zwischenzertifikat fehlt.</translation>
    </message>
    <message>
        <source>An authority in the chain is not accepted.</source>
        <translation>Eine Zertifizierungsstelle in der Zertifikatkette wird nicht akzeptiert.</translation>
    </message>
    <message>
        <source>A certificate of the VPN server was revoked.</source>
        <translation>Ein Zertifikat des VPN-Servers wurde gesperrt.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) was withdrawn.</source>
        <translation>Der elektronische Ausweis (Zertifikat) des VPN-Servers wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>Please don&apos;t use this VPN connection for now.</source>
        <translation>Bitte verwenden Sie diese VPN-Verbindung vorerst nicht.</translation>
    </message>
    <message>
        <source>A certificate was explicitly revoked by its issuer.</source>
        <translation>Ein Zertifikat wurde von seinem Aussteller ausdrücklich gesperrt.</translation>
    </message>
    <message>
        <source>Replace the certificate.</source>
        <translation>Ersetzen Sie das Zertifikat.</translation>
    </message>
    <message>
        <source>Find out why it was revoked; if the key may be known to others, act at once.</source>
        <translation>Klären Sie, warum es gesperrt wurde; wenn der Schlüssel anderen bekannt sein könnte, handeln Sie sofort.</translation>
    </message>
    <message>
        <source>The certificate was withdrawn by its authority.</source>
        <translation>Das Zertifikat wurde von seiner Zertifizierungsstelle zurückgezogen.</translation>
    </message>
    <message>
        <source>It could not be found out whether the VPN server&apos;s certificate was revoked.</source>
        <translation>Es ließ sich nicht feststellen, ob das Zertifikat des VPN-Servers gesperrt wurde.</translation>
    </message>
    <message>
        <source>Your computer could not ask whether the VPN server&apos;s electronic identity card (certificate) is still good.</source>
        <translation>Ihr Computer konnte nicht nachfragen, ob der elektronische Ausweis (Zertifikat) des VPN-Servers noch gültig ist.</translation>
    </message>
    <message>
        <source>On a public Wi-Fi, complete its sign-in page first.</source>
        <translation>Schließen Sie in einem öffentlichen WLAN zuerst dessen Anmeldeseite ab.</translation>
    </message>
    <message>
        <source>Try another network, for example your phone&apos;s hotspot.</source>
        <translation>Versuchen Sie es in einem anderen Netzwerk, zum Beispiel über den Hotspot Ihres Smartphones.</translation>
    </message>
    <message>
        <source>The revocation process could not continue.</source>
        <translation>Der Sperrvorgang konnte nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>The revocation address must answer from the internet.</source>
        <translation>Die Sperradresse muss aus dem Internet antworten.</translation>
    </message>
    <message>
        <source>Publish the list on a public web address (http).</source>
        <translation>Veröffentlichen Sie die Liste unter einer öffentlichen Webadresse (http).</translation>
    </message>
    <message>
        <source>The revocation check could not be finished.</source>
        <translation>Die Sperrprüfung konnte nicht abgeschlossen werden.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate carries another name than the one that is called.</source>
        <translation>Das Zertifikat des VPN-Servers trägt einen anderen Namen als den, der angewählt wird.</translation>
    </message>
    <message>
        <source>The server that answers shows an electronic identity card (certificate) with another name.</source>
        <translation>Der Server, der antwortet, legt einen elektronischen Ausweis (Zertifikat) mit einem anderen Namen vor.</translation>
    </message>
    <message>
        <source>Please don&apos;t accept or install anything yourself.</source>
        <translation>Bitte bestätigen oder installieren Sie nichts selbst.</translation>
    </message>
    <message>
        <source>The dialed name does not match the certificate&apos;s names.</source>
        <translation>Der angewählte Name stimmt nicht mit den Namen im Zertifikat überein.</translation>
    </message>
    <message>
        <source>Compare: Get-VpnConnection | Format-List Name, ServerAddress</source>
        <translation>Vergleichen Sie: Get-VpnConnection | Format-List Name, ServerAddress</translation>
    </message>
    <message>
        <source>Issue the certificate with the dialed name, or correct the profile.</source>
        <translation>Stellen Sie das Zertifikat mit dem angewählten Namen aus, oder korrigieren Sie das Profil.</translation>
    </message>
    <message>
        <source>Correct the subject alternative names.</source>
        <translation>Korrigieren Sie die alternativen Antragstellernamen.</translation>
    </message>
    <message>
        <source>The name in the profile is not in the certificate.</source>
        <translation>Der Name im Profil steht nicht im Zertifikat.</translation>
    </message>
    <message>
        <source>The profile calls an IP address.</source>
        <translation>Das Profil wählt eine IP-Adresse an.</translation>
    </message>
    <message>
        <source>A wildcard covers only one level of the name.</source>
        <translation>Ein Platzhalter deckt nur eine Ebene des Namens ab.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate is not made for identifying a server.</source>
        <translation>Das Zertifikat des VPN-Servers ist nicht dafür bestimmt, einen Server auszuweisen.</translation>
    </message>
    <message>
        <source>The certificate is not valid for the requested usage: Server Authentication is missing.</source>
        <translation>Das Zertifikat ist für die angeforderte Verwendung nicht gültig: Serverauthentifizierung fehlt.</translation>
    </message>
    <message>
        <source>Use a template with Server Authentication.</source>
        <translation>Verwenden Sie eine Vorlage mit Serverauthentifizierung.</translation>
    </message>
    <message>
        <source>The certificate lacks the purpose Server Authentication.</source>
        <translation>Dem Zertifikat fehlt der Zweck Serverauthentifizierung.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate is on the list of certificates not to be trusted.</source>
        <translation>Das Zertifikat des VPN-Servers steht auf der Liste der nicht vertrauenswürdigen Zertifikate.</translation>
    </message>
    <message>
        <source>Your computer was told not to trust the VPN server&apos;s electronic identity card (certificate).</source>
        <translation>Ihr Computer wurde angewiesen, dem elektronischen Ausweis (Zertifikat) des VPN-Servers nicht zu vertrauen.</translation>
    </message>
    <message>
        <source>The certificate was explicitly marked as untrusted.</source>
        <translation>Das Zertifikat wurde ausdrücklich als nicht vertrauenswürdig gekennzeichnet.</translation>
    </message>
    <message>
        <source>Read the store: certutil -store Disallowed</source>
        <translation>Rufen Sie den Speicher ab: certutil -store Disallowed</translation>
    </message>
    <message>
        <source>Pass the report with the certificate&apos;s details to the certificate team.</source>
        <translation>Geben Sie den Bericht mit den Einzelheiten des Zertifikats an das Zertifikatteam weiter.</translation>
    </message>
    <message>
        <source>Find out why it is distrusted before changing anything.</source>
        <translation>Klären Sie, warum ihm nicht vertraut wird, bevor Sie etwas ändern.</translation>
    </message>
    <message>
        <source>Replace the certificate if its authority is distrusted.</source>
        <translation>Ersetzen Sie das Zertifikat, wenn seiner Zertifizierungsstelle nicht vertraut wird.</translation>
    </message>
    <message>
        <source>The certificate or its authority lies in the store of untrusted certificates.</source>
        <translation>Das Zertifikat oder seine Zertifizierungsstelle liegt im Speicher der nicht vertrauenswürdigen Zertifikate.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate was revoked.</source>
        <translation>Das Zertifikat des VPN-Servers wurde gesperrt.</translation>
    </message>
    <message>
        <source>The certificate is on the list of revoked certificates.</source>
        <translation>Das Zertifikat steht auf der Sperrliste.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate could not be checked for revocation.</source>
        <translation>Das Zertifikat des VPN-Servers konnte nicht auf Sperrung geprüft werden.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) does not say where to ask whether it is still good.</source>
        <translation>Der elektronische Ausweis (Zertifikat) des VPN-Servers gibt nicht an, wo nachgefragt werden kann, ob er noch gültig ist.</translation>
    </message>
    <message>
        <source>The revocation function was unable to check.</source>
        <translation>Die Sperrfunktion konnte die Prüfung nicht durchführen.</translation>
    </message>
    <message>
        <source>Add a revocation address to the certificate.</source>
        <translation>Fügen Sie dem Zertifikat eine Sperradresse hinzu.</translation>
    </message>
    <message>
        <source>Add an http address for the CRL, or an OCSP address, and reissue the certificate.</source>
        <translation>Fügen Sie eine http-Adresse für die Sperrliste oder eine OCSP-Adresse hinzu, und stellen Sie das Zertifikat neu aus.</translation>
    </message>
    <message>
        <source>The certificate names no usable address for the check.</source>
        <translation>Das Zertifikat nennt keine brauchbare Adresse für die Prüfung.</translation>
    </message>
    <message>
        <source>The list of revoked certificates could not be reached.</source>
        <translation>Die Sperrliste war nicht erreichbar.</translation>
    </message>
    <message>
        <source>The revocation server was offline; SSTP always checks revocation.</source>
        <translation>Der Sperrserver war offline; SSTP prüft die Sperrung immer.</translation>
    </message>
    <message>
        <source>Open the address of the list on this network and on another one.</source>
        <translation>Öffnen Sie die Adresse der Liste in diesem und in einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>The revocation address must answer from the internet, before the tunnel exists.</source>
        <translation>Die Sperradresse muss aus dem Internet antworten, bevor der Tunnel besteht.</translation>
    </message>
    <message>
        <source>Publish the list on a public web address (http) and put that address into the template.</source>
        <translation>Veröffentlichen Sie die Liste unter einer öffentlichen Webadresse (http), und tragen Sie diese Adresse in die Vorlage ein.</translation>
    </message>
    <message>
        <source>Or use a certificate of a public CA for SSTP.</source>
        <translation>Oder verwenden Sie für SSTP ein Zertifikat einer öffentlichen Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The address of an internal authority&apos;s list does not answer from outside.</source>
        <translation>Die Adresse der Liste einer internen Zertifizierungsstelle antwortet von außen nicht.</translation>
    </message>
    <message>
        <source>A sign-in page or proxy stands in the way.</source>
        <translation>Eine Anmeldeseite oder ein Proxy steht im Weg.</translation>
    </message>
    <message>
        <source>The VPN line is still in use by an earlier attempt.</source>
        <translation>Die VPN-Leitung wird noch von einem früheren Versuch verwendet.</translation>
    </message>
    <message>
        <source>Windows still holds an earlier attempt of this VPN connection.</source>
        <translation>Windows hält noch einen früheren Versuch dieser VPN-Verbindung offen.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then connect again.</source>
        <translation>Warten Sie einige Minuten, und stellen Sie die Verbindung dann erneut her.</translation>
    </message>
    <message>
        <source>Restart the computer once, then connect again.</source>
        <translation>Starten Sie den Computer einmal neu, und stellen Sie die Verbindung dann erneut her.</translation>
    </message>
    <message>
        <source>The port is already open: two attempts overlap, or the Remote Access Connection Manager hangs.</source>
        <translation>Der Port ist bereits geöffnet: Zwei Versuche überschneiden sich, oder die RAS-Verbindungsverwaltung hängt.</translation>
    </message>
    <message>
        <source>List live connections: rasdial</source>
        <translation>Listen Sie die bestehenden Verbindungen auf: rasdial</translation>
    </message>
    <message>
        <source>Read the last attempts: wevtutil qe Application /q:&quot;*[System[Provider[@Name=&apos;RasClient&apos;]]]&quot; /f:text /rd:true /c:20</source>
        <translation>Rufen Sie die letzten Versuche ab: wevtutil qe Application /q:&quot;*[System[Provider[@Name=&apos;RasClient&apos;]]]&quot; /f:text /rd:true /c:20</translation>
    </message>
    <message>
        <source>Restart RasMan, or the computer, because the service shares its process.</source>
        <translation>Starten Sie RasMan oder den Computer neu, denn der Dienst teilt sich seinen Prozess mit anderen.</translation>
    </message>
    <message>
        <source>Usually a matter of the client; two products can also dial the same profile.</source>
        <translation>Meist liegt es am Client; es können auch zwei Produkte dasselbe Profil anwählen.</translation>
    </message>
    <message>
        <source>Look for a second VPN manager or script that dials this profile.</source>
        <translation>Suchen Sie nach einer zweiten VPN-Verwaltung oder einem Skript, das dieses Profil anwählt.</translation>
    </message>
    <message>
        <source>An earlier attempt has not ended yet.</source>
        <translation>Ein früherer Versuch ist noch nicht beendet.</translation>
    </message>
    <message>
        <source>The Remote Access service hangs.</source>
        <translation>Der RAS-Dienst hängt.</translation>
    </message>
    <message>
        <source>The connection was closed before it was ready.</source>
        <translation>Die Verbindung wurde geschlossen, bevor sie bereit war.</translation>
    </message>
    <message>
        <source>The connection to the VPN server was closed before it was ready.</source>
        <translation>Die Verbindung zum VPN-Server wurde geschlossen, bevor sie bereit war.</translation>
    </message>
    <message>
        <source>The port was disconnected during dialing; with PPTP often because GRE does not get through.</source>
        <translation>Der Port wurde während der Einwahl getrennt; bei PPTP oft, weil GRE nicht durchkommt.</translation>
    </message>
    <message>
        <source>Read the settings: Get-VpnConnection | Format-List * (add -AllUserConnection for a device tunnel).</source>
        <translation>Rufen Sie die Einstellungen ab: Get-VpnConnection | Format-List * (bei einem Gerätetunnel zusätzlich -AllUserConnection).</translation>
    </message>
    <message>
        <source>The peer or a device on the way ended the link.</source>
        <translation>Die Gegenstelle oder ein Gerät auf dem Weg hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>Check the server&apos;s System log for the same minute.</source>
        <translation>Prüfen Sie das Systemprotokoll des Servers für dieselbe Minute.</translation>
    </message>
    <message>
        <source>Replace PPTP; it is outdated.</source>
        <translation>Ersetzen Sie PPTP; es ist veraltet.</translation>
    </message>
    <message>
        <source>The other side or a device on the way closed the connection.</source>
        <translation>Die Gegenseite oder ein Gerät auf dem Weg hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>With PPTP: GRE packets do not get through.</source>
        <translation>Bei PPTP: GRE-Pakete kommen nicht durch.</translation>
    </message>
    <message>
        <source>The VPN connection does not exist (any more).</source>
        <translation>Die VPN-Verbindung ist nicht (mehr) vorhanden.</translation>
    </message>
    <message>
        <source>Windows can&apos;t find this VPN connection on your computer.</source>
        <translation>Windows kann diese VPN-Verbindung auf Ihrem Computer nicht finden.</translation>
    </message>
    <message>
        <source>The entry is in neither or in the other phone book.</source>
        <translation>Der Eintrag steht in keinem oder im anderen Telefonbuch.</translation>
    </message>
    <message>
        <source>List both: Get-VpnConnection, then Get-VpnConnection -AllUserConnection.</source>
        <translation>Listen Sie beide auf: Get-VpnConnection, dann Get-VpnConnection -AllUserConnection.</translation>
    </message>
    <message>
        <source>Start a device sync and check the profile&apos;s assignment.</source>
        <translation>Starten Sie eine Gerätesynchronisierung, und prüfen Sie die Zuweisung des Profils.</translation>
    </message>
    <message>
        <source>The profile was removed, renamed or deployed in another context.</source>
        <translation>Das Profil wurde entfernt, umbenannt oder in einem anderen Kontext bereitgestellt.</translation>
    </message>
    <message>
        <source>Read what was deployed: Get-CimInstance -Namespace root\cimv2\mdm\dmmap -ClassName MDM_VPNv2_01</source>
        <translation>Rufen Sie ab, was bereitgestellt wurde: Get-CimInstance -Namespace root\cimv2\mdm\dmmap -ClassName MDM_VPNv2_01</translation>
    </message>
    <message>
        <source>The profile was deleted or renamed.</source>
        <translation>Das Profil wurde gelöscht oder umbenannt.</translation>
    </message>
    <message>
        <source>It lies in the other phone book (user or all users).</source>
        <translation>Es liegt im anderen Telefonbuch (Benutzer oder alle Benutzer).</translation>
    </message>
    <message>
        <source>The VPN connection was ended.</source>
        <translation>Die VPN-Verbindung wurde beendet.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Stellen Sie die Verbindung erneut her.</translation>
    </message>
    <message>
        <source>If it comes back, send the report to your helpdesk.</source>
        <translation>Wenn es wieder auftritt, senden Sie den Bericht an Ihren Helpdesk.</translation>
    </message>
    <message>
        <source>The connection was disconnected; against servers that are not Windows a refused EAP password can also show as 628.</source>
        <translation>Die Verbindung wurde getrennt; bei Servern, die nicht unter Windows laufen, kann sich auch ein abgelehntes EAP-Kennwort als 628 zeigen.</translation>
    </message>
    <message>
        <source>Look for the reason in the server&apos;s log at the same minute.</source>
        <translation>Suchen Sie im Protokoll des Servers in derselben Minute nach dem Grund.</translation>
    </message>
    <message>
        <source>Read the RemoteAccess events of the System log.</source>
        <translation>Prüfen Sie die RemoteAccess-Ereignisse im Systemprotokoll.</translation>
    </message>
    <message>
        <source>Read NPS event 6273 in the Security log; its reason code and the CoId of the attempt name the refusal.</source>
        <translation>Prüfen Sie NPS-Ereignis 6273 im Sicherheitsprotokoll; sein Ursachencode und die CoId des Versuchs geben Aufschluss über die Ablehnung.</translation>
    </message>
    <message>
        <source>The other side ended the connection.</source>
        <translation>Die Gegenseite hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>With IKEv2 servers of other makers: the password was refused.</source>
        <translation>Bei IKEv2-Servern anderer Hersteller: Das Kennwort wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The VPN server ended the connection.</source>
        <translation>Der VPN-Server hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>The remote computer disconnected.</source>
        <translation>Der Remotecomputer hat die Verbindung getrennt.</translation>
    </message>
    <message>
        <source>Check session and idle limits in the network policy.</source>
        <translation>Prüfen Sie die Sitzungs- und Leerlaufgrenzen in der Netzwerkrichtlinie.</translation>
    </message>
    <message>
        <source>The server closed the connection, for example after a time limit or a restart.</source>
        <translation>Der Server hat die Verbindung geschlossen, zum Beispiel nach einer Zeitbegrenzung oder einem Neustart.</translation>
    </message>
    <message>
        <source>The VPN line is missing or in use.</source>
        <translation>Die VPN-Leitung fehlt oder wird bereits verwendet.</translation>
    </message>
    <message>
        <source>Windows has no free VPN line.</source>
        <translation>Windows hat keine freie VPN-Leitung.</translation>
    </message>
    <message>
        <source>End other VPN connections.</source>
        <translation>Beenden Sie andere VPN-Verbindungen.</translation>
    </message>
    <message>
        <source>The device of the tunnel type is missing, disabled or taken.</source>
        <translation>Das Gerät des Tunneltyps fehlt, ist deaktiviert oder belegt.</translation>
    </message>
    <message>
        <source>List the devices: Get-NetAdapter -IncludeHidden | Where-Object InterfaceDescription -like &quot;WAN Miniport*&quot;</source>
        <translation>Listen Sie die Geräte auf: Get-NetAdapter -IncludeHidden | Where-Object InterfaceDescription -like &quot;WAN Miniport*&quot;</translation>
    </message>
    <message>
        <source>Check for another VPN client that is connected.</source>
        <translation>Prüfen Sie, ob ein anderer VPN-Client verbunden ist.</translation>
    </message>
    <message>
        <source>Check devices on the client, and the number of ports on the server.</source>
        <translation>Prüfen Sie die Geräte auf dem Client und die Anzahl der Ports auf dem Server.</translation>
    </message>
    <message>
        <source>In Routing and Remote Access read Ports, Properties for the tunnel type.</source>
        <translation>Sehen Sie in „Routing und RAS“ unter „Ports“ &gt; „Eigenschaften“ nach dem Tunneltyp.</translation>
    </message>
    <message>
        <source>The WAN Miniport of this tunnel type is missing or disabled.</source>
        <translation>Der WAN Miniport dieses Tunneltyps fehlt oder ist deaktiviert.</translation>
    </message>
    <message>
        <source>Another VPN program uses it.</source>
        <translation>Ein anderes VPN-Programm verwendet ihn.</translation>
    </message>
    <message>
        <source>The server&apos;s ports of this type are used up.</source>
        <translation>Die Ports dieses Typs auf dem Server sind aufgebraucht.</translation>
    </message>
    <message>
        <source>Windows would have to ask a question, but this connection must stay silent.</source>
        <translation>Windows müsste eine Frage stellen, aber diese Verbindung muss ohne Rückfragen auskommen.</translation>
    </message>
    <message>
        <source>Windows wanted to ask you something while connecting, but this VPN connection works without questions.</source>
        <translation>Windows wollte Sie beim Verbinden etwas fragen, aber diese VPN-Verbindung arbeitet ohne Rückfragen.</translation>
    </message>
    <message>
        <source>Please don&apos;t accept a certificate that a window asks you about.</source>
        <translation>Bitte bestätigen Sie kein Zertifikat, nach dem Sie ein Fenster fragt.</translation>
    </message>
    <message>
        <source>EAP needs a dialog: the server-validation prompt is allowed, the trusted root is missing, or several certificates fit.</source>
        <translation>EAP benötigt einen Dialog: Die Abfrage zur Serverüberprüfung ist zugelassen, das vertrauenswürdige Stammzertifikat fehlt, oder mehrere Zertifikate passen.</translation>
    </message>
    <message>
        <source>Read the EAP settings: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml</source>
        <translation>Rufen Sie die EAP-Einstellungen ab: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml</translation>
    </message>
    <message>
        <source>List the candidates: certutil -user -store My (user) and certutil -store My (computer).</source>
        <translation>Listen Sie die Kandidaten auf: certutil -user -store My (Benutzer) und certutil -store My (Computer).</translation>
    </message>
    <message>
        <source>Make the profile decide by itself.</source>
        <translation>Sorgen Sie dafür, dass das Profil selbst entscheidet.</translation>
    </message>
    <message>
        <source>Set DisableUserPromptForServerValidation to true, with ServerNames and TrustedRootCA complete.</source>
        <translation>Setzen Sie DisableUserPromptForServerValidation auf true, mit vollständigen Angaben in ServerNames und TrustedRootCA.</translation>
    </message>
    <message>
        <source>Add an issuer or purpose filter so that one certificate remains.</source>
        <translation>Fügen Sie einen Aussteller- oder Zweckfilter hinzu, sodass ein Zertifikat übrig bleibt.</translation>
    </message>
    <message>
        <source>The profile lets Windows ask about the sign-in server.</source>
        <translation>Das Profil lässt zu, dass Windows nach dem Anmeldeserver fragt.</translation>
    </message>
    <message>
        <source>Several user certificates fit, so Windows would have to ask.</source>
        <translation>Mehrere Benutzerzertifikate passen, daher müsste Windows nachfragen.</translation>
    </message>
    <message>
        <source>The tunnel type of the connection does not work on this network.</source>
        <translation>Der Tunneltyp der Verbindung funktioniert in diesem Netzwerk nicht.</translation>
    </message>
    <message>
        <source>Your VPN connection is set to a kind of tunnel that can&apos;t work here.</source>
        <translation>Ihre VPN-Verbindung ist auf eine Art von Tunnel eingestellt, die hier nicht funktionieren kann.</translation>
    </message>
    <message>
        <source>The tunnel type does not fit: PPTP was chosen and only IPv6 is available.</source>
        <translation>Der Tunneltyp passt nicht: PPTP wurde gewählt, und nur IPv6 ist verfügbar.</translation>
    </message>
    <message>
        <source>Change the tunnel type in the profile.</source>
        <translation>Ändern Sie den Tunneltyp im Profil.</translation>
    </message>
    <message>
        <source>Use IKEv2 or SSTP instead of PPTP.</source>
        <translation>Verwenden Sie IKEv2 oder SSTP anstelle von PPTP.</translation>
    </message>
    <message>
        <source>PPTP was chosen, but only IPv6 is there.</source>
        <translation>PPTP wurde gewählt, aber nur IPv6 ist vorhanden.</translation>
    </message>
    <message>
        <source>The VPN connection ended because nothing was sent for a while.</source>
        <translation>Die VPN-Verbindung wurde beendet, weil eine Weile nichts gesendet wurde.</translation>
    </message>
    <message>
        <source>The VPN connection was ended because it was not used for some time.</source>
        <translation>Die VPN-Verbindung wurde beendet, weil sie einige Zeit nicht verwendet wurde.</translation>
    </message>
    <message>
        <source>The idle limit was reached; it stands in event 20226.</source>
        <translation>Die Leerlaufgrenze wurde erreicht; sie steht in Ereignis 20226.</translation>
    </message>
    <message>
        <source>Read the limit: Get-VpnConnection | Format-List Name, IdleDisconnectSeconds</source>
        <translation>Rufen Sie die Grenze ab: Get-VpnConnection | Format-List Name, IdleDisconnectSeconds</translation>
    </message>
    <message>
        <source>Set by the profile or the network policy.</source>
        <translation>Festgelegt durch das Profil oder die Netzwerkrichtlinie.</translation>
    </message>
    <message>
        <source>Change the idle timeout in the profile or in the network policy&apos;s constraints.</source>
        <translation>Ändern Sie das Leerlaufzeitlimit im Profil oder in den Einschränkungen der Netzwerkrichtlinie.</translation>
    </message>
    <message>
        <source>The idle time of the connection or of the network policy ran out.</source>
        <translation>Die Leerlaufzeit der Verbindung oder der Netzwerkrichtlinie ist abgelaufen.</translation>
    </message>
    <message>
        <source>The VPN connection broke off.</source>
        <translation>Die VPN-Verbindung ist abgebrochen.</translation>
    </message>
    <message>
        <source>The VPN connection broke off, often after sleep or a change of network.</source>
        <translation>Die VPN-Verbindung ist abgebrochen, oft nach dem Energiesparmodus oder einem Netzwerkwechsel.</translation>
    </message>
    <message>
        <source>If it happens often, send the report to your helpdesk.</source>
        <translation>Wenn es häufig vorkommt, senden Sie den Bericht an Ihren Helpdesk.</translation>
    </message>
    <message>
        <source>The link failed: sleep, a network change longer than NetworkOutageTime, or a lost path.</source>
        <translation>Die Verbindung ist ausgefallen: Energiesparmodus, ein Netzwerkwechsel, der länger als NetworkOutageTime dauerte, oder ein verlorener Weg.</translation>
    </message>
    <message>
        <source>Note when it happens: after sleep, on Wi-Fi change, after a fixed time.</source>
        <translation>Notieren Sie, wann es auftritt: nach dem Energiesparmodus, beim WLAN-Wechsel, nach einer festen Zeit.</translation>
    </message>
    <message>
        <source>Check mobility and timeouts.</source>
        <translation>Prüfen Sie Mobilität und Zeitlimits.</translation>
    </message>
    <message>
        <source>Check that DisableMobility is not set and NetworkOutageTime fits.</source>
        <translation>Prüfen Sie, dass DisableMobility nicht gesetzt ist und NetworkOutageTime passt.</translation>
    </message>
    <message>
        <source>Check timeouts of address translators (NAT) for UDP 4500.</source>
        <translation>Prüfen Sie die Zeitlimits von Adressübersetzern (NAT) für UDP 4500.</translation>
    </message>
    <message>
        <source>The network changed or was away too long.</source>
        <translation>Das Netzwerk hat gewechselt oder war zu lange weg.</translation>
    </message>
    <message>
        <source>The computer was asleep.</source>
        <translation>Der Computer war im Energiesparmodus.</translation>
    </message>
    <message>
        <source>A route leads the VPN&apos;s own traffic into the tunnel.</source>
        <translation>Eine Route führt den eigenen Datenverkehr des VPN in den Tunnel.</translation>
    </message>
    <message>
        <source>The Windows service for VPN connections is stopped.</source>
        <translation>Der Windows-Dienst für VPN-Verbindungen ist angehalten.</translation>
    </message>
    <message>
        <source>A Windows service that every VPN connection needs is not running.</source>
        <translation>Ein Windows-Dienst, den jede VPN-Verbindung benötigt, wird nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Remote Access Connection Manager (RasMan) stopped.</source>
        <translation>Die RAS-Verbindungsverwaltung (RasMan) wurde angehalten.</translation>
    </message>
    <message>
        <source>Read the services: Get-Service RasMan,SstpSvc,IKEEXT,PolicyAgent,BFE,EapHost</source>
        <translation>Rufen Sie die Dienste ab: Get-Service RasMan,SstpSvc,IKEEXT,PolicyAgent,BFE,EapHost</translation>
    </message>
    <message>
        <source>Start it (elevated): Start-Service RasMan</source>
        <translation>Starten Sie ihn (als Administrator): Start-Service RasMan</translation>
    </message>
    <message>
        <source>Find out what stops or disables the service.</source>
        <translation>Klären Sie, was den Dienst anhält oder deaktiviert.</translation>
    </message>
    <message>
        <source>Check group policies and tuning tools for the service&apos;s start type.</source>
        <translation>Prüfen Sie Gruppenrichtlinien und Tuningprogramme auf den Starttyp des Dienstes.</translation>
    </message>
    <message>
        <source>The service Remote Access Connection Manager was stopped or disabled.</source>
        <translation>Der Dienst RAS-Verbindungsverwaltung wurde angehalten oder deaktiviert.</translation>
    </message>
    <message>
        <source>The tunnel type of the connection is switched off on this computer.</source>
        <translation>Der Tunneltyp der Verbindung ist auf diesem Computer ausgeschaltet.</translation>
    </message>
    <message>
        <source>Your VPN connection uses a kind of tunnel that is switched off on this computer.</source>
        <translation>Ihre VPN-Verbindung verwendet eine Art von Tunnel, die auf diesem Computer ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>Please don&apos;t change the VPN settings yourself.</source>
        <translation>Bitte ändern Sie die VPN-Einstellungen nicht selbst.</translation>
    </message>
    <message>
        <source>The protocol engine of the chosen tunnel type is disabled.</source>
        <translation>Das Protokollmodul des gewählten Tunneltyps ist deaktiviert.</translation>
    </message>
    <message>
        <source>Enable the protocol or change the profile.</source>
        <translation>Aktivieren Sie das Protokoll, oder ändern Sie das Profil.</translation>
    </message>
    <message>
        <source>Check policies that disable PPTP or L2TP, and use IKEv2 or SSTP.</source>
        <translation>Prüfen Sie Richtlinien, die PPTP oder L2TP deaktivieren, und verwenden Sie IKEv2 oder SSTP.</translation>
    </message>
    <message>
        <source>The chosen protocol is disabled on this system.</source>
        <translation>Das gewählte Protokoll ist auf diesem System deaktiviert.</translation>
    </message>
    <message>
        <source>The sign-in method of the connection is not installed on this computer.</source>
        <translation>Die Anmeldemethode der Verbindung ist auf diesem Computer nicht installiert.</translation>
    </message>
    <message>
        <source>Your VPN connection needs a way to sign in that is not installed on your computer.</source>
        <translation>Ihre VPN-Verbindung benötigt eine Art der Anmeldung, die auf Ihrem Computer nicht installiert ist.</translation>
    </message>
    <message>
        <source>The EAP type in the profile is not registered here.</source>
        <translation>Der EAP-Typ im Profil ist hier nicht registriert.</translation>
    </message>
    <message>
        <source>Compare the type with the subkeys of HKLM\SYSTEM\CurrentControlSet\Services\EapHost\Methods\311, where Windows usually lists them.</source>
        <translation>Vergleichen Sie den Typ mit den Unterschlüsseln von HKLM\SYSTEM\CurrentControlSet\Services\EapHost\Methods\311, wo Windows sie üblicherweise aufführt.</translation>
    </message>
    <message>
        <source>Install the method or change the profile.</source>
        <translation>Installieren Sie die Methode, oder ändern Sie das Profil.</translation>
    </message>
    <message>
        <source>Use a method that Windows has: PEAP (25), EAP-TLS (13), EAP-TTLS (21), TEAP (55).</source>
        <translation>Verwenden Sie eine Methode, die Windows mitbringt: PEAP (25), EAP-TLS (13), EAP-TTLS (21), TEAP (55).</translation>
    </message>
    <message>
        <source>The profile names an EAP method that this computer does not have.</source>
        <translation>Das Profil nennt eine EAP-Methode, die dieser Computer nicht hat.</translation>
    </message>
    <message>
        <source>The EAP method is not installed. It corresponds to 850.</source>
        <translation>Die EAP-Methode ist nicht installiert. Das entspricht 850.</translation>
    </message>
    <message>
        <source>Read the logs Microsoft-Windows-EapHost/Operational (2018) and Microsoft-Windows-EapMethods-RasTls/Operational (107).</source>
        <translation>Prüfen Sie die Protokolle Microsoft-Windows-EapHost/Operational (2018) und Microsoft-Windows-EapMethods-RasTls/Operational (107).</translation>
    </message>
    <message>
        <source>The sign-in failed.</source>
        <translation>Die Anmeldung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The server did not accept your sign-in.</source>
        <translation>Der Server hat Ihre Anmeldung nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Check that you can sign in elsewhere with the same account.</source>
        <translation>Prüfen Sie, ob Sie sich mit demselben Konto an anderer Stelle anmelden können.</translation>
    </message>
    <message>
        <source>EAP authentication failed. It corresponds to 812 or 691.</source>
        <translation>Die EAP-Authentifizierung ist fehlgeschlagen. Das entspricht 812 oder 691.</translation>
    </message>
    <message>
        <source>Read the reason on the sign-in server.</source>
        <translation>Lesen Sie den Grund auf dem Anmeldeserver nach.</translation>
    </message>
    <message>
        <source>The sign-in server refused without a more precise reason.</source>
        <translation>Der Anmeldeserver hat ohne genaueren Grund abgelehnt.</translation>
    </message>
    <message>
        <source>No certificate of yours fits this VPN connection.</source>
        <translation>Keines Ihrer Zertifikate passt zu dieser VPN-Verbindung.</translation>
    </message>
    <message>
        <source>Your computer has no electronic identity card (certificate) of yours that fits this VPN connection.</source>
        <translation>Ihr Computer hat keinen elektronischen Ausweis (Zertifikat) von Ihnen, der zu dieser VPN-Verbindung passt.</translation>
    </message>
    <message>
        <source>If you can, connect to the office network once; certificates often arrive there by themselves.</source>
        <translation>Verbinden Sie sich nach Möglichkeit einmal mit dem Büronetzwerk; Zertifikate kommen dort oft von selbst an.</translation>
    </message>
    <message>
        <source>No user certificate was found. It corresponds to 798.</source>
        <translation>Es wurde kein Benutzerzertifikat gefunden. Das entspricht 798.</translation>
    </message>
    <message>
        <source>List the candidates: certutil -user -store My</source>
        <translation>Listen Sie die Kandidaten auf: certutil -user -store My</translation>
    </message>
    <message>
        <source>Compare the certificates with the profile&apos;s filter.</source>
        <translation>Vergleichen Sie die Zertifikate mit dem Filter des Profils.</translation>
    </message>
    <message>
        <source>Check template and filter of the EAP settings.</source>
        <translation>Prüfen Sie die Vorlage und den Filter der EAP-Einstellungen.</translation>
    </message>
    <message>
        <source>No user certificate passes the filter.</source>
        <translation>Kein Benutzerzertifikat erfüllt den Filter.</translation>
    </message>
    <message>
        <source>Your certificate was not accepted for signing in.</source>
        <translation>Ihr Zertifikat wurde für die Anmeldung nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) was not accepted for signing in.</source>
        <translation>Ihr elektronischer Ausweis (Zertifikat) wurde für die Anmeldung nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The user certificate is invalid. It corresponds to 853.</source>
        <translation>Das Benutzerzertifikat ist ungültig. Das entspricht 853.</translation>
    </message>
    <message>
        <source>The user certificate is not valid for the sign-in.</source>
        <translation>Das Benutzerzertifikat ist für die Anmeldung nicht gültig.</translation>
    </message>
    <message>
        <source>Your certificate has expired.</source>
        <translation>Ihr Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) has ended.</source>
        <translation>Ihr elektronischer Ausweis (Zertifikat) ist abgelaufen.</translation>
    </message>
    <message>
        <source>The user certificate has expired. It corresponds to 854.</source>
        <translation>Das Benutzerzertifikat ist abgelaufen. Das entspricht 854.</translation>
    </message>
    <message>
        <source>Find out why it was not renewed.</source>
        <translation>Klären Sie, warum es nicht erneuert wurde.</translation>
    </message>
    <message>
        <source>Check template rights, renewal window and the reach of the CA.</source>
        <translation>Prüfen Sie die Rechte der Vorlage, das Erneuerungsfenster und die Erreichbarkeit der Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The user certificate has expired.</source>
        <translation>Das Benutzerzertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>Your certificate was revoked.</source>
        <translation>Ihr Zertifikat wurde gesperrt.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) was withdrawn.</source>
        <translation>Ihr elektronischer Ausweis (Zertifikat) wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>The user certificate was revoked. It corresponds to 855.</source>
        <translation>Das Benutzerzertifikat wurde gesperrt. Das entspricht 855.</translation>
    </message>
    <message>
        <source>Find out why it was revoked.</source>
        <translation>Klären Sie, warum es gesperrt wurde.</translation>
    </message>
    <message>
        <source>Issue a new certificate if the user may go on.</source>
        <translation>Stellen Sie ein neues Zertifikat aus, wenn der Benutzer weiterhin zugelassen ist.</translation>
    </message>
    <message>
        <source>The user certificate was revoked.</source>
        <translation>Das Benutzerzertifikat wurde gesperrt.</translation>
    </message>
    <message>
        <source>An unspecified error concerning the user certificate. It corresponds to 856.</source>
        <translation>Ein nicht näher bezeichneter Fehler beim Benutzerzertifikat. Das entspricht 856.</translation>
    </message>
    <message>
        <source>Something else is wrong with the user certificate.</source>
        <translation>Mit dem Benutzerzertifikat stimmt etwas anderes nicht.</translation>
    </message>
    <message>
        <source>The sign-in server rejected your certificate.</source>
        <translation>Der Anmeldeserver hat Ihr Zertifikat zurückgewiesen.</translation>
    </message>
    <message>
        <source>The sign-in server rejected the user certificate. It corresponds to 853.</source>
        <translation>Der Anmeldeserver hat das Benutzerzertifikat zurückgewiesen. Das entspricht 853.</translation>
    </message>
    <message>
        <source>Read NTAuth on NPS: certutil -enterprise -viewstore NTAuth</source>
        <translation>Rufen Sie auf dem NPS den Speicher NTAuth ab: certutil -enterprise -viewstore NTAuth</translation>
    </message>
    <message>
        <source>The sign-in server does not accept the user certificate.</source>
        <translation>Der Anmeldeserver akzeptiert das Benutzerzertifikat nicht.</translation>
    </message>
    <message>
        <source>User name or password was rejected.</source>
        <translation>Benutzername oder Kennwort wurde zurückgewiesen.</translation>
    </message>
    <message>
        <source>The server did not accept your user name and password.</source>
        <translation>Der Server hat Ihren Benutzernamen und Ihr Kennwort nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Type your password once by hand; stop after two tries so that your account is not locked.</source>
        <translation>Geben Sie Ihr Kennwort einmal von Hand ein; hören Sie nach zwei Versuchen auf, damit Ihr Konto nicht gesperrt wird.</translation>
    </message>
    <message>
        <source>If it still fails, send the report to your helpdesk.</source>
        <translation>Wenn es weiterhin nicht funktioniert, senden Sie den Bericht an Ihren Helpdesk.</translation>
    </message>
    <message>
        <source>User name and password were rejected. It corresponds to 691.</source>
        <translation>Benutzername und Kennwort wurden zurückgewiesen. Das entspricht 691.</translation>
    </message>
    <message>
        <source>User name or password is wrong.</source>
        <translation>Benutzername oder Kennwort ist falsch.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate was not found.</source>
        <translation>Das Zertifikat des Anmeldeservers wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in was not accepted.</source>
        <translation>Der elektronische Ausweis (Zertifikat) des Servers, der Ihre Anmeldung prüft, wurde nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) was not found. It corresponds to 857.</source>
        <translation>Das Zertifikat des Anmeldeservers (NPS) wurde nicht gefunden. Das entspricht 857.</translation>
    </message>
    <message>
        <source>Check the NPS certificate.</source>
        <translation>Prüfen Sie das NPS-Zertifikat.</translation>
    </message>
    <message>
        <source>Check that a certificate is selected in the network policy.</source>
        <translation>Prüfen Sie, ob in der Netzwerkrichtlinie ein Zertifikat ausgewählt ist.</translation>
    </message>
    <message>
        <source>The sign-in server has no certificate to show.</source>
        <translation>Der Anmeldeserver hat kein Zertifikat, das er vorlegen kann.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not valid.</source>
        <translation>Das Zertifikat des Anmeldeservers ist nicht gültig.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) is invalid. It corresponds to 857.</source>
        <translation>Das Zertifikat des Anmeldeservers (NPS) ist ungültig. Das entspricht 857.</translation>
    </message>
    <message>
        <source>Check name, purpose and chain of the NPS certificate.</source>
        <translation>Prüfen Sie Name, Zweck und Zertifikatkette des NPS-Zertifikats.</translation>
    </message>
    <message>
        <source>After the renewal select the new certificate again in the network policy (Constraints, authentication method, Edit).</source>
        <translation>Wählen Sie nach der Erneuerung das neue Zertifikat in der Netzwerkrichtlinie erneut aus („Einschränkungen“, Authentifizierungsmethode, „Bearbeiten“).</translation>
    </message>
    <message>
        <source>The NPS certificate is not valid for this use.</source>
        <translation>Das NPS-Zertifikat ist für diese Verwendung nicht gültig.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate has expired.</source>
        <translation>Das Zertifikat des Anmeldeservers ist abgelaufen.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in has ended.</source>
        <translation>Der elektronische Ausweis (Zertifikat) des Servers, der Ihre Anmeldung prüft, ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) has expired. It corresponds to 858.</source>
        <translation>Das Zertifikat des Anmeldeservers (NPS) ist abgelaufen. Das entspricht 858.</translation>
    </message>
    <message>
        <source>Renew the NPS certificate.</source>
        <translation>Erneuern Sie das NPS-Zertifikat.</translation>
    </message>
    <message>
        <source>Renew the certificate on the NPS server.</source>
        <translation>Erneuern Sie das Zertifikat auf dem NPS-Server.</translation>
    </message>
    <message>
        <source>The NPS certificate has expired.</source>
        <translation>Das NPS-Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate was revoked.</source>
        <translation>Das Zertifikat des Anmeldeservers wurde gesperrt.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in was withdrawn.</source>
        <translation>Der elektronische Ausweis (Zertifikat) des Servers, der Ihre Anmeldung prüft, wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) was revoked. It corresponds to 859.</source>
        <translation>Das Zertifikat des Anmeldeservers (NPS) wurde gesperrt. Das entspricht 859.</translation>
    </message>
    <message>
        <source>Replace the NPS certificate.</source>
        <translation>Ersetzen Sie das NPS-Zertifikat.</translation>
    </message>
    <message>
        <source>The NPS certificate was revoked.</source>
        <translation>Das NPS-Zertifikat wurde gesperrt.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate was not accepted.</source>
        <translation>Das Zertifikat des Anmeldeservers wurde nicht akzeptiert.</translation>
    </message>
    <message>
        <source>An unspecified error concerning the certificate of the sign-in server (NPS). It corresponds to 860.</source>
        <translation>Ein nicht näher bezeichneter Fehler beim Zertifikat des Anmeldeservers (NPS). Das entspricht 860.</translation>
    </message>
    <message>
        <source>Something else is wrong with the NPS certificate.</source>
        <translation>Mit dem NPS-Zertifikat stimmt etwas anderes nicht.</translation>
    </message>
    <message>
        <source>The authority behind the sign-in server was not found on this computer.</source>
        <translation>Die Zertifizierungsstelle des Anmeldeservers wurde auf diesem Computer nicht gefunden.</translation>
    </message>
    <message>
        <source>Your computer does not know who issued the electronic identity card (certificate) of the server that checks your sign-in.</source>
        <translation>Ihr Computer weiß nicht, wer den elektronischen Ausweis (Zertifikat) des Servers ausgestellt hat, der Ihre Anmeldung prüft.</translation>
    </message>
    <message>
        <source>The root of the sign-in server (NPS) was not found. It corresponds to 864.</source>
        <translation>Das Stammzertifikat des Anmeldeservers (NPS) wurde nicht gefunden. Das entspricht 864.</translation>
    </message>
    <message>
        <source>TrustedRootCA, the root in the store and the chain of the NPS certificate must fit together.</source>
        <translation>TrustedRootCA, das Stammzertifikat im Speicher und die Kette des NPS-Zertifikats müssen zusammenpassen.</translation>
    </message>
    <message>
        <source>Publish the root to the computer store.</source>
        <translation>Veröffentlichen Sie das Stammzertifikat im Computerspeicher.</translation>
    </message>
    <message>
        <source>Correct TrustedRootCA and ServerNames in the profile.</source>
        <translation>Korrigieren Sie TrustedRootCA und ServerNames im Profil.</translation>
    </message>
    <message>
        <source>The root of the sign-in server is not installed or not the one in the profile.</source>
        <translation>Das Stammzertifikat des Anmeldeservers ist nicht installiert oder nicht das im Profil angegebene.</translation>
    </message>
    <message>
        <source>The authority behind the sign-in server is not valid.</source>
        <translation>Die Zertifizierungsstelle des Anmeldeservers ist nicht gültig.</translation>
    </message>
    <message>
        <source>The root certificate of the sign-in server (NPS) is invalid. It corresponds to 865.</source>
        <translation>Das Stammzertifikat des Anmeldeservers (NPS) ist ungültig. Das entspricht 865.</translation>
    </message>
    <message>
        <source>Check the root certificate.</source>
        <translation>Prüfen Sie das Stammzertifikat.</translation>
    </message>
    <message>
        <source>Check the root in the stores and in Disallowed.</source>
        <translation>Prüfen Sie das Stammzertifikat in den Speichern und in Disallowed.</translation>
    </message>
    <message>
        <source>The root of the NPS certificate is not valid.</source>
        <translation>Das Stammzertifikat des NPS-Zertifikats ist nicht gültig.</translation>
    </message>
    <message>
        <source>Event 20220 reports a problem of the link between this computer and the VPN server.</source>
        <translation>Ereignis 20220 meldet ein Problem der Verbindung zwischen diesem Computer und dem VPN-Server.</translation>
    </message>
    <message>
        <source>The link between this computer and the VPN server had a problem.</source>
        <translation>Bei der Verbindung zwischen diesem Computer und dem VPN-Server gab es ein Problem.</translation>
    </message>
    <message>
        <source>Look for an event with the number 20227 of the same minute and enter the number at the end of its message.</source>
        <translation>Suchen Sie nach einem Ereignis mit der Nummer 20227 aus derselben Minute, und geben Sie die Zahl am Ende seiner Meldung ein.</translation>
    </message>
    <message>
        <source>Event 20220 names the server, the device and an error of the link.</source>
        <translation>Ereignis 20220 nennt den Server, das Gerät und einen Fehler der Verbindung.</translation>
    </message>
    <message>
        <source>Compare its server and device with the profile: Get-VpnConnection | Format-List *</source>
        <translation>Vergleichen Sie Server und Gerät darin mit dem Profil: Get-VpnConnection | Format-List *</translation>
    </message>
    <message>
        <source>The link failed between the client&apos;s device and the server.</source>
        <translation>Die Verbindung zwischen dem Gerät des Clients und dem Server ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s System log for the same minute.</source>
        <translation>Sehen Sie im Systemprotokoll des Servers für dieselbe Minute nach.</translation>
    </message>
    <message>
        <source>The link between device and server failed.</source>
        <translation>Die Verbindung zwischen Gerät und Server ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Event 20221 says that a dial began; it is no error.</source>
        <translation>Ereignis 20221 besagt, dass ein Verbindungsversuch begonnen hat; es ist kein Fehler.</translation>
    </message>
    <message>
        <source>This number only says that a connection attempt began.</source>
        <translation>Diese Zahl besagt nur, dass ein Verbindungsversuch begonnen hat.</translation>
    </message>
    <message>
        <source>Event 20221 opens every dial and lists the settings of the profile: protocols, encryption, sign-in.</source>
        <translation>Ereignis 20221 eröffnet jeden Verbindungsversuch und führt die Einstellungen des Profils auf: Protokolle, Verschlüsselung, Anmeldung.</translation>
    </message>
    <message>
        <source>Compare the settings in it with the ones you deployed.</source>
        <translation>Vergleichen Sie die Einstellungen darin mit denen, die Sie bereitgestellt haben.</translation>
    </message>
    <message>
        <source>When it is the last event of its CoId, the dial ended on the client itself.</source>
        <translation>Wenn es das letzte Ereignis seiner CoId ist, endete der Verbindungsversuch auf dem Client selbst.</translation>
    </message>
    <message>
        <source>Read the events 20221 to 20227 of the same CoId.</source>
        <translation>Prüfen Sie die Ereignisse 20221 bis 20227 derselben CoId.</translation>
    </message>
    <message>
        <source>It is the number of the event, not an error code.</source>
        <translation>Es ist die Nummer des Ereignisses, kein Fehlercode.</translation>
    </message>
    <message>
        <source>Event 20222 says that the link to the VPN server is being tried; it is no error.</source>
        <translation>Ereignis 20222 besagt, dass versucht wird, die Verbindung zum VPN-Server herzustellen; es ist kein Fehler.</translation>
    </message>
    <message>
        <source>This number only says that your computer tried to reach the VPN server.</source>
        <translation>Diese Zahl besagt nur, dass Ihr Computer versucht hat, den VPN-Server zu erreichen.</translation>
    </message>
    <message>
        <source>Event 20222 names the server&apos;s name or address and the device, for example WAN Miniport (IKEv2).</source>
        <translation>Ereignis 20222 nennt den Namen oder die Adresse des Servers und das Gerät, zum Beispiel WAN Miniport (IKEv2).</translation>
    </message>
    <message>
        <source>Compare the server in it with the profile and with what the name resolves to.</source>
        <translation>Vergleichen Sie den Server darin mit dem Profil und mit dem, was die Namensauflösung ergibt.</translation>
    </message>
    <message>
        <source>When it is the last event before 20227, the tunnel was not built; with IKEv2 the sign-in is part of this step.</source>
        <translation>Wenn es das letzte Ereignis vor 20227 ist, wurde der Tunnel nicht aufgebaut; bei IKEv2 gehört die Anmeldung zu diesem Schritt.</translation>
    </message>
    <message>
        <source>Check reachability of the server, its certificate, and with IKEv2 the NPS log.</source>
        <translation>Prüfen Sie die Erreichbarkeit des Servers, sein Zertifikat und bei IKEv2 das NPS-Protokoll.</translation>
    </message>
    <message>
        <source>Event 20223 says that the link to the VPN server stands; it is no error.</source>
        <translation>Ereignis 20223 besagt, dass die Verbindung zum VPN-Server steht; es ist kein Fehler.</translation>
    </message>
    <message>
        <source>This number only says that your computer reached the VPN server.</source>
        <translation>Diese Zahl besagt nur, dass Ihr Computer den VPN-Server erreicht hat.</translation>
    </message>
    <message>
        <source>Event 20223 means that the link was made; what fails after it is sign-in or address.</source>
        <translation>Ereignis 20223 bedeutet, dass die Verbindung hergestellt wurde; was danach scheitert, ist Anmeldung oder Adresse.</translation>
    </message>
    <message>
        <source>Look at the code of 20227 with the same CoId.</source>
        <translation>Sehen Sie sich den Code von 20227 mit derselben CoId an.</translation>
    </message>
    <message>
        <source>With SSTP, L2TP and PPTP what fails after it is sign-in or address.</source>
        <translation>Bei SSTP, L2TP und PPTP ist das, was danach scheitert, Anmeldung oder Adresse.</translation>
    </message>
    <message>
        <source>Read NPS event 6273 in the Security log of the same minute.</source>
        <translation>Prüfen Sie NPS-Ereignis 6273 im Sicherheitsprotokoll derselben Minute.</translation>
    </message>
    <message>
        <source>Event 20224 says that the sign-in at the VPN server goes on; it is no error.</source>
        <translation>Ereignis 20224 besagt, dass die Anmeldung beim VPN-Server läuft; es ist kein Fehler.</translation>
    </message>
    <message>
        <source>This number only says that your computer was signing in to the VPN.</source>
        <translation>Diese Zahl besagt nur, dass Ihr Computer dabei war, sich beim VPN anzumelden.</translation>
    </message>
    <message>
        <source>Event 20224 means that the server was connected to and the sign-in goes on.</source>
        <translation>Ereignis 20224 bedeutet, dass die Verbindung zum Server bestand und die Anmeldung läuft.</translation>
    </message>
    <message>
        <source>What fails after it is sign-in or address.</source>
        <translation>Was danach scheitert, ist Anmeldung oder Adresse.</translation>
    </message>
    <message>
        <source>Read NPS event 6273 in the Security log of the same minute, and the address pool.</source>
        <translation>Prüfen Sie NPS-Ereignis 6273 im Sicherheitsprotokoll derselben Minute und den Adresspool.</translation>
    </message>
    <message>
        <source>Event 20225 says that the VPN is connected; it is no error.</source>
        <translation>Ereignis 20225 besagt, dass das VPN verbunden ist; es ist kein Fehler.</translation>
    </message>
    <message>
        <source>This number says that the VPN was connected.</source>
        <translation>Diese Zahl besagt, dass das VPN verbunden war.</translation>
    </message>
    <message>
        <source>If work resources do not open, enter no-data as what is wrong.</source>
        <translation>Wenn sich Arbeitsressourcen nicht öffnen lassen, geben Sie no-data als Problem ein.</translation>
    </message>
    <message>
        <source>Event 20225 names the tunnel&apos;s addresses. When work resources do not open after it, look at routes and name servers.</source>
        <translation>Ereignis 20225 nennt die Adressen des Tunnels. Wenn sich danach Arbeitsressourcen nicht öffnen lassen, sehen Sie sich Routen und DNS-Server an.</translation>
    </message>
    <message>
        <source>List the tunnel&apos;s routes: Get-NetRoute -InterfaceAlias NAME</source>
        <translation>Listen Sie die Routen des Tunnels auf: Get-NetRoute -InterfaceAlias NAME</translation>
    </message>
    <message>
        <source>What fails after it are routes, name resolution or filters.</source>
        <translation>Was danach scheitert, sind Routen, Namensauflösung oder Filter.</translation>
    </message>
    <message>
        <source>Check routes, DNS servers and traffic filters of the profile.</source>
        <translation>Prüfen Sie Routen, DNS-Server und Datenverkehrsfilter des Profils.</translation>
    </message>
    <message>
        <source>Event 20226 says that a VPN connection ended; the reason stands at its end.</source>
        <translation>Ereignis 20226 besagt, dass eine VPN-Verbindung beendet wurde; der Grund steht an seinem Ende.</translation>
    </message>
    <message>
        <source>This number says that the VPN connection ended. The number that tells why stands at the end of the message.</source>
        <translation>Diese Zahl besagt, dass die VPN-Verbindung beendet wurde. Die Zahl, die den Grund nennt, steht am Ende der Meldung.</translation>
    </message>
    <message>
        <source>Enter the number at the end of the message.</source>
        <translation>Geben Sie die Zahl am Ende der Meldung ein.</translation>
    </message>
    <message>
        <source>Event 20226 carries the reason as its last value: 631 the person, 828 idle, 829 link failure.</source>
        <translation>Ereignis 20226 enthält den Grund als letzten Wert: 631 der Benutzer, 828 Leerlauf, 829 Verbindungsausfall.</translation>
    </message>
    <message>
        <source>Enter the last number of the event.</source>
        <translation>Geben Sie die letzte Zahl des Ereignisses ein.</translation>
    </message>
    <message>
        <source>Many ends with 829 speak for the network, with 828 for an idle limit.</source>
        <translation>Viele Abbrüche mit 829 sprechen für das Netzwerk, mit 828 für eine Leerlaufgrenze.</translation>
    </message>
    <message>
        <source>Count the reasons of 20226 over a day.</source>
        <translation>Zählen Sie die Gründe von 20226 über einen Tag hinweg.</translation>
    </message>
    <message>
        <source>The basics to look at first when the VPN does not work.</source>
        <translation>Die Grundlagen, die zuerst zu prüfen sind, wenn das VPN nicht funktioniert.</translation>
    </message>
    <message>
        <source>Most VPN problems are a small thing on the way: the network you are on, or a setting that somebody else looks after.</source>
        <translation>Die meisten VPN-Probleme sind eine Kleinigkeit auf dem Weg: das Netzwerk, in dem Sie sich befinden, oder eine Einstellung, um die sich jemand anderes kümmert.</translation>
    </message>
    <message>
        <source>Check whether any web site opens; on a public Wi-Fi, complete its sign-in page first.</source>
        <translation>Prüfen Sie, ob sich irgendeine Website öffnen lässt; schließen Sie in einem öffentlichen WLAN zuerst dessen Anmeldeseite ab.</translation>
    </message>
    <message>
        <source>Let this program check everything, save the report and send it to your helpdesk.</source>
        <translation>Lassen Sie dieses Programm alles prüfen, speichern Sie den Bericht, und senden Sie ihn an Ihren Helpdesk.</translation>
    </message>
    <message>
        <source>Three things come before everything else: the ports are open and forwarded, VPN is enabled on the server, and the profile names a protocol that the server offers.</source>
        <translation>Drei Dinge kommen vor allem anderen: Die Ports sind geöffnet und weitergeleitet, VPN ist auf dem Server aktiviert, und das Profil nennt ein Protokoll, das der Server anbietet.</translation>
    </message>
    <message>
        <source>Read the step &quot;Server answer&quot; of this program: it asks UDP 500 and 4500 or TCP 443 of the server directly.</source>
        <translation>Sehen Sie sich in diesem Programm den Schritt „Serverantwort“ an: Er fragt UDP 500 und 4500 oder TCP 443 des Servers direkt.</translation>
    </message>
    <message>
        <source>Read the protocol: Get-VpnConnection | Format-List Name, TunnelType, ServerAddress</source>
        <translation>Rufen Sie das Protokoll ab: Get-VpnConnection | Format-List Name, TunnelType, ServerAddress</translation>
    </message>
    <message>
        <source>Read the services: Get-Service RasMan,IKEEXT,SstpSvc,BFE</source>
        <translation>Rufen Sie die Dienste ab: Get-Service RasMan,IKEEXT,SstpSvc,BFE</translation>
    </message>
    <message>
        <source>If all of this is right, suspect certificates, then the network policy, then the script that deployed the profile, then the server.</source>
        <translation>Wenn all das stimmt, verdächtigen Sie die Zertifikate, dann die Netzwerkrichtlinie, dann das Skript, mit dem das Profil bereitgestellt wurde, dann den Server.</translation>
    </message>
    <message>
        <source>Check the core components in this order: public name, edge firewall and address translation, VPN server, NPS, directory, certificates.</source>
        <translation>Prüfen Sie die Kernkomponenten in dieser Reihenfolge: öffentlicher Name, Edgefirewall und Adressübersetzung, VPN-Server, NPS, Verzeichnis, Zertifikate.</translation>
    </message>
    <message>
        <source>Check that the firewalls pass and forward UDP 500 and 4500 for IKEv2, TCP 443 for SSTP.</source>
        <translation>Prüfen Sie, ob die Firewalls UDP 500 und 4500 für IKEv2 und TCP 443 für SSTP durchlassen und weiterleiten.</translation>
    </message>
    <message>
        <source>Check that VPN is enabled on the server: Get-RemoteAccess</source>
        <translation>Prüfen Sie, ob VPN auf dem Server aktiviert ist: Get-RemoteAccess</translation>
    </message>
    <message>
        <source>Check which protocols the server offers and how many ports each has.</source>
        <translation>Prüfen Sie, welche Protokolle der Server anbietet und wie viele Ports jedes davon hat.</translation>
    </message>
    <message>
        <source>Check the certificates of the VPN server and of NPS.</source>
        <translation>Prüfen Sie die Zertifikate des VPN-Servers und des NPS.</translation>
    </message>
    <message>
        <source>The VPN ports are not open or not forwarded.</source>
        <translation>Die VPN-Ports sind nicht geöffnet oder nicht weitergeleitet.</translation>
    </message>
    <message>
        <source>VPN is not enabled on the server.</source>
        <translation>VPN ist auf dem Server nicht aktiviert.</translation>
    </message>
    <message>
        <source>The profile names another protocol than the server offers.</source>
        <translation>Das Profil nennt ein anderes Protokoll, als der Server anbietet.</translation>
    </message>
    <message>
        <source>A certificate is missing, unfit or out of date.</source>
        <translation>Ein Zertifikat fehlt, ist ungeeignet oder abgelaufen.</translation>
    </message>
    <message>
        <source>The network policy refuses the sign-in.</source>
        <translation>Die Netzwerkrichtlinie lehnt die Anmeldung ab.</translation>
    </message>
    <message>
        <source>Always On VPN does not connect, and no error code is known.</source>
        <translation>Always On VPN stellt keine Verbindung her, und es ist kein Fehlercode bekannt.</translation>
    </message>
    <message>
        <source>Your VPN does not connect. The steps of this program go from your computer towards your company and end where the fault is.</source>
        <translation>Ihr VPN stellt keine Verbindung her. Die Schritte dieses Programms führen von Ihrem Computer in Richtung Ihrer Firma und enden dort, wo der Fehler liegt.</translation>
    </message>
    <message>
        <source>A small wrong setting anywhere on the way is enough. Eliminate in Microsoft&apos;s order, which is the order of the steps here, and stop at the first one that fails.</source>
        <translation>Eine kleine falsche Einstellung irgendwo auf dem Weg genügt. Gehen Sie beim Ausschließen in der Reihenfolge von Microsoft vor, die auch die Reihenfolge der Schritte hier ist, und halten Sie beim ersten fehlgeschlagenen Schritt an.</translation>
    </message>
    <message>
        <source>The server&apos;s name in the profile leads to its public address: Resolve-DnsName NAME</source>
        <translation>Der Name des Servers im Profil führt zu seiner öffentlichen Adresse: Resolve-DnsName NAME</translation>
    </message>
    <message>
        <source>The server answers on UDP 500 and 4500. A ping without answer proves nothing, because it is normally filtered.</source>
        <translation>Der Server antwortet auf UDP 500 und 4500. Ein Ping ohne Antwort beweist nichts, denn er wird normalerweise gefiltert.</translation>
    </message>
    <message>
        <source>The services of IPsec run: Get-Service IKEEXT,PolicyAgent,BFE</source>
        <translation>Die Dienste von IPsec werden ausgeführt: Get-Service IKEEXT,PolicyAgent,BFE</translation>
    </message>
    <message>
        <source>Profile and sign-in server agree on the method, usually PEAP with a certificate.</source>
        <translation>Profil und Anmeldeserver stimmen in der Methode überein, meist PEAP mit einem Zertifikat.</translation>
    </message>
    <message>
        <source>What a laptop cannot see: the server&apos;s adapters, the firewalls on both sides of it, and the sign-in server.</source>
        <translation>Was ein Laptop nicht sehen kann: die Adapter des Servers, die Firewalls auf beiden Seiten davon und den Anmeldeserver.</translation>
    </message>
    <message>
        <source>Check the server&apos;s external adapter and the firewall interface that it is connected to.</source>
        <translation>Prüfen Sie den externen Adapter des Servers und die Firewallschnittstelle, mit der er verbunden ist.</translation>
    </message>
    <message>
        <source>Check that client, server and hardware firewalls pass UDP 500 and 4500, and that nothing switches IPsec off.</source>
        <translation>Prüfen Sie, ob Client-, Server- und Hardwarefirewalls UDP 500 und 4500 durchlassen und nichts IPsec ausschaltet.</translation>
    </message>
    <message>
        <source>Check that NPS has a certificate for Server Authentication, and that its RADIUS client entry has the VPN server&apos;s address.</source>
        <translation>Prüfen Sie, ob der NPS ein Zertifikat für die Serverauthentifizierung hat und sein RADIUS-Clienteintrag die Adresse des VPN-Servers enthält.</translation>
    </message>
    <message>
        <source>If it connects but nothing can be reached, check the address pool or DHCP, and the routes.</source>
        <translation>Wenn die Verbindung zustande kommt, aber nichts erreichbar ist, prüfen Sie den Adresspool oder DHCP und die Routen.</translation>
    </message>
    <message>
        <source>The server&apos;s name leads nowhere, or to the wrong address.</source>
        <translation>Der Name des Servers führt nirgendwohin oder zur falschen Adresse.</translation>
    </message>
    <message>
        <source>The VPN ports get no answer on the way.</source>
        <translation>Die VPN-Ports erhalten auf dem Weg keine Antwort.</translation>
    </message>
    <message>
        <source>Profile and sign-in server do not agree how to sign in.</source>
        <translation>Profil und Anmeldeserver stimmen bei der Art der Anmeldung nicht überein.</translation>
    </message>
    <message>
        <source>The profile was not deployed as it was meant.</source>
        <translation>Das Profil wurde nicht so bereitgestellt, wie es gedacht war.</translation>
    </message>
    <message>
        <source>Computer and VPN server do not agree on the security attributes.</source>
        <translation>Computer und VPN-Server stimmen bei den Sicherheitsattributen nicht überein.</translation>
    </message>
    <message>
        <source>Your computer and the VPN server could not agree on how to secure the connection.</source>
        <translation>Ihr Computer und der VPN-Server konnten sich nicht darauf einigen, wie die Verbindung gesichert wird.</translation>
    </message>
    <message>
        <source>IKE security attributes are unacceptable.</source>
        <translation>Die IKE-Sicherheitsattribute sind nicht akzeptabel.</translation>
    </message>
    <message>
        <source>Look at this program&apos;s results for the server&apos;s answer and certificate.</source>
        <translation>Sehen Sie sich in diesem Programm die Ergebnisse für die Antwort und das Zertifikat des Servers an.</translation>
    </message>
    <message>
        <source>Align the IPsec policies.</source>
        <translation>Stimmen Sie die IPsec-Richtlinien aufeinander ab.</translation>
    </message>
    <message>
        <source>Read the server&apos;s policy: Get-VpnServerIPsecConfiguration</source>
        <translation>Rufen Sie die Richtlinie des Servers ab: Get-VpnServerIPsecConfiguration</translation>
    </message>
    <message>
        <source>Compare with (Get-VpnConnection -Name NAME).IPSecCustomPolicy on a client.</source>
        <translation>Vergleichen Sie mit (Get-VpnConnection -Name NAME).IPSecCustomPolicy auf einem Client.</translation>
    </message>
    <message>
        <source>The security attributes of client and server differ.</source>
        <translation>Die Sicherheitsattribute von Client und Server unterscheiden sich.</translation>
    </message>
    <message>
        <source>The VPN server did not answer in time.</source>
        <translation>Der VPN-Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Your computer got no answer from the VPN server in time.</source>
        <translation>Ihr Computer hat vom VPN-Server nicht rechtzeitig eine Antwort erhalten.</translation>
    </message>
    <message>
        <source>The IKE negotiation timed out; treat it like 809.</source>
        <translation>Die IKE-Aushandlung hat das Zeitlimit überschritten; gehen Sie wie bei 809 vor.</translation>
    </message>
    <message>
        <source>Check the path for UDP 500 and 4500.</source>
        <translation>Prüfen Sie den Weg für UDP 500 und 4500.</translation>
    </message>
    <message>
        <source>Let both ports through to the VPN server, both ways.</source>
        <translation>Lassen Sie beide Ports in beide Richtungen bis zum VPN-Server durch.</translation>
    </message>
    <message>
        <source>Check: Get-Service RemoteAccess,IKEEXT</source>
        <translation>Prüfen Sie: Get-Service RemoteAccess,IKEEXT</translation>
    </message>
    <message>
        <source>UDP 500 or 4500 gets no answer on this network.</source>
        <translation>UDP 500 oder 4500 erhält in diesem Netzwerk keine Antwort.</translation>
    </message>
    <message>
        <source>Large packets are lost on the way.</source>
        <translation>Große Pakete gehen unterwegs verloren.</translation>
    </message>
    <message>
        <source>The service on the server is stopped.</source>
        <translation>Der Dienst auf dem Server ist angehalten.</translation>
    </message>
    <message>
        <source>The security negotiation with the VPN server failed.</source>
        <translation>Die Sicherheitsaushandlung mit dem VPN-Server ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>A general IKE error; versions or a device on the way can be the reason.</source>
        <translation>Ein allgemeiner IKE-Fehler; Versionen oder ein Gerät auf dem Weg können der Grund sein.</translation>
    </message>
    <message>
        <source>Take an IKE trace on client and server.</source>
        <translation>Zeichnen Sie eine IKE-Ablaufverfolgung auf Client und Server auf.</translation>
    </message>
    <message>
        <source>Trace IKE: netsh wfp capture start cab=off file=C:\Temp\wfpdiag, reproduce, netsh wfp capture stop (elevated)</source>
        <translation>IKE-Ablaufverfolgung: netsh wfp capture start cab=off file=C:\Temp\wfpdiag, Problem nachstellen, netsh wfp capture stop (als Administrator)</translation>
    </message>
    <message>
        <source>Client and server do not understand each other, or a device on the way changes the packets.</source>
        <translation>Client und Server verstehen einander nicht, oder ein Gerät auf dem Weg verändert die Pakete.</translation>
    </message>
    <message>
        <source>It could not be checked whether a certificate was revoked.</source>
        <translation>Es konnte nicht geprüft werden, ob ein Zertifikat gesperrt wurde.</translation>
    </message>
    <message>
        <source>Your computer could not ask whether an electronic identity card (certificate) is still good.</source>
        <translation>Ihr Computer konnte nicht nachfragen, ob ein elektronischer Ausweis (Zertifikat) noch gültig ist.</translation>
    </message>
    <message>
        <source>The revocation check of a certificate failed.</source>
        <translation>Die Sperrprüfung eines Zertifikats ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Check the addresses of the revocation lists.</source>
        <translation>Prüfen Sie die Adressen der Sperrlisten.</translation>
    </message>
    <message>
        <source>Verify: certutil -verify -urlfetch FILE.cer</source>
        <translation>Überprüfen Sie: certutil -verify -urlfetch FILE.cer</translation>
    </message>
    <message>
        <source>On RRAS look at CertAuthFlags (HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2).</source>
        <translation>Sehen Sie auf dem RRAS-Server nach CertAuthFlags (HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2).</translation>
    </message>
    <message>
        <source>The key of a certificate may not be used for this.</source>
        <translation>Der Schlüssel eines Zertifikats darf dafür nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Your computer and the VPN server could not confirm each other&apos;s electronic identity card (certificate).</source>
        <translation>Ihr Computer und der VPN-Server konnten den elektronischen Ausweis (Zertifikat) der jeweils anderen Seite nicht bestätigen.</translation>
    </message>
    <message>
        <source>Invalid certificate key usage.</source>
        <translation>Ungültige Schlüsselverwendung des Zertifikats.</translation>
    </message>
    <message>
        <source>Use a template with digital signature.</source>
        <translation>Verwenden Sie eine Vorlage mit digitaler Signatur.</translation>
    </message>
    <message>
        <source>Check dates, purpose, key and chain of the certificates on both sides.</source>
        <translation>Prüfen Sie Gültigkeit, Zweck, Schlüssel und Kette der Zertifikate auf beiden Seiten.</translation>
    </message>
    <message>
        <source>The key usage of a certificate does not allow signing.</source>
        <translation>Die Schlüsselverwendung eines Zertifikats lässt das Signieren nicht zu.</translation>
    </message>
    <message>
        <source>A certificate is of the wrong type.</source>
        <translation>Ein Zertifikat ist vom falschen Typ.</translation>
    </message>
    <message>
        <source>Invalid certificate type.</source>
        <translation>Ungültiger Zertifikattyp.</translation>
    </message>
    <message>
        <source>Use a template for computer certificates.</source>
        <translation>Verwenden Sie eine Vorlage für Computerzertifikate.</translation>
    </message>
    <message>
        <source>The certificate is of a type that IKE does not accept.</source>
        <translation>Das Zertifikat ist von einem Typ, den IKE nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The private key of a certificate is missing.</source>
        <translation>Der private Schlüssel eines Zertifikats fehlt.</translation>
    </message>
    <message>
        <source>Your computer&apos;s electronic identity card (certificate) is incomplete.</source>
        <translation>Der elektronische Ausweis (Zertifikat) Ihres Computers ist unvollständig.</translation>
    </message>
    <message>
        <source>The machine certificate has no private key.</source>
        <translation>Das Computerzertifikat hat keinen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>List the candidates: certutil -store My</source>
        <translation>Listen Sie die Kandidaten auf: certutil -store My</translation>
    </message>
    <message>
        <source>On the corporate network start enrolment: gpupdate, then certutil -pulse (elevated)</source>
        <translation>Starten Sie im Firmennetzwerk die Zertifikatregistrierung: gpupdate, dann certutil -pulse (als Administrator)</translation>
    </message>
    <message>
        <source>Enrol the certificate again.</source>
        <translation>Registrieren Sie das Zertifikat erneut.</translation>
    </message>
    <message>
        <source>Check the key: certutil -store My (elevated), line &quot;Private key&quot;.</source>
        <translation>Prüfen Sie den Schlüssel: certutil -store My (als Administrator), Zeile „Privater Schlüssel“.</translation>
    </message>
    <message>
        <source>The private key of the computer certificate is missing or can&apos;t be used.</source>
        <translation>Der private Schlüssel des Computerzertifikats fehlt oder kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The key exchange with the VPN server failed.</source>
        <translation>Der Schlüsselaustausch mit dem VPN-Server ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The Diffie-Hellman computation failed; the groups may differ.</source>
        <translation>Die Diffie-Hellman-Berechnung ist fehlgeschlagen; die Gruppen können sich unterscheiden.</translation>
    </message>
    <message>
        <source>Align the DH group of server and profile.</source>
        <translation>Stimmen Sie die DH-Gruppe von Server und Profil aufeinander ab.</translation>
    </message>
    <message>
        <source>Client and server do not agree on the Diffie-Hellman group.</source>
        <translation>Client und Server stimmen in der Diffie-Hellman-Gruppe nicht überein.</translation>
    </message>
    <message>
        <source>No security rule fits this connection.</source>
        <translation>Keine Sicherheitsregel passt zu dieser Verbindung.</translation>
    </message>
    <message>
        <source>No policy configured.</source>
        <translation>Es ist keine Richtlinie konfiguriert.</translation>
    </message>
    <message>
        <source>Check the IKE policy of server and profile.</source>
        <translation>Prüfen Sie die IKE-Richtlinie von Server und Profil.</translation>
    </message>
    <message>
        <source>No IKE policy is configured for this connection.</source>
        <translation>Für diese Verbindung ist keine IKE-Richtlinie konfiguriert.</translation>
    </message>
    <message>
        <source>A signature in the security negotiation was not accepted.</source>
        <translation>Eine Signatur in der Sicherheitsaushandlung wurde nicht akzeptiert.</translation>
    </message>
    <message>
        <source>A signature failed verification; old TPMs that lack RSA-PSS can also be the reason.</source>
        <translation>Eine Signatur hat die Überprüfung nicht bestanden; auch alte TPMs ohne RSA-PSS können der Grund sein.</translation>
    </message>
    <message>
        <source>Check keys and signature methods.</source>
        <translation>Prüfen Sie Schlüssel und Signaturmethoden.</translation>
    </message>
    <message>
        <source>Check for firmware updates of old TPMs.</source>
        <translation>Prüfen Sie, ob es Firmwareupdates für alte TPMs gibt.</translation>
    </message>
    <message>
        <source>The certificate&apos;s signature or key is not accepted.</source>
        <translation>Die Signatur oder der Schlüssel des Zertifikats wird nicht akzeptiert.</translation>
    </message>
    <message>
        <source>A device key (TPM) does not support the signature method.</source>
        <translation>Ein Geräteschlüssel (TPM) unterstützt die Signaturmethode nicht.</translation>
    </message>
    <message>
        <source>A message of the security negotiation was not understood.</source>
        <translation>Eine Nachricht der Sicherheitsaushandlung wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>An invalid payload was received; versions or a device on the way can be the reason.</source>
        <translation>Es wurden ungültige Nutzdaten empfangen; Versionen oder ein Gerät auf dem Weg können der Grund sein.</translation>
    </message>
    <message>
        <source>It could not be checked whether the other side&apos;s certificate was revoked.</source>
        <translation>Es konnte nicht geprüft werden, ob das Zertifikat der Gegenseite gesperrt wurde.</translation>
    </message>
    <message>
        <source>The other side could not ask whether an electronic identity card (certificate) is still good.</source>
        <translation>Die Gegenseite konnte nicht nachfragen, ob ein elektronischer Ausweis (Zertifikat) noch gültig ist.</translation>
    </message>
    <message>
        <source>The revocation check of the peer&apos;s certificate failed.</source>
        <translation>Die Sperrprüfung des Zertifikats der Gegenstelle ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Check the addresses of the revocation lists from the server.</source>
        <translation>Prüfen Sie die Adressen der Sperrlisten vom Server aus.</translation>
    </message>
    <message>
        <source>Verify on the server: certutil -verify -urlfetch FILE.cer</source>
        <translation>Überprüfen Sie auf dem Server: certutil -verify -urlfetch FILE.cer</translation>
    </message>
    <message>
        <source>The list of revoked certificates of the peer could not be reached.</source>
        <translation>Die Sperrliste der Gegenstelle war nicht erreichbar.</translation>
    </message>
    <message>
        <source>Computer and VPN server share no encryption settings.</source>
        <translation>Computer und VPN-Server haben keine gemeinsamen Verschlüsselungseinstellungen.</translation>
    </message>
    <message>
        <source>Policy match error: no common IKE proposal.</source>
        <translation>Fehler beim Richtlinienabgleich: kein gemeinsamer IKE-Vorschlag.</translation>
    </message>
    <message>
        <source>Windows offers old defaults unless the profile has a custom policy.</source>
        <translation>Windows bietet alte Standardwerte an, sofern das Profil keine benutzerdefinierte Richtlinie enthält.</translation>
    </message>
    <message>
        <source>Change server and profile together; on unmanaged profiles use Set-VpnConnectionIPsecConfiguration.</source>
        <translation>Ändern Sie Server und Profil gemeinsam; verwenden Sie bei nicht verwalteten Profilen Set-VpnConnectionIPsecConfiguration.</translation>
    </message>
    <message>
        <source>Administrators report that NegotiateDH2048_AES256 under HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters also changes the offer.</source>
        <translation>Administratoren berichten, dass NegotiateDH2048_AES256 unter HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters das Angebot ebenfalls ändert.</translation>
    </message>
    <message>
        <source>The encryption proposals of profile and server differ.</source>
        <translation>Die Verschlüsselungsvorschläge von Profil und Server unterscheiden sich.</translation>
    </message>
    <message>
        <source>The server was hardened, and the profile still uses Windows&apos; old defaults.</source>
        <translation>Der Server wurde gehärtet, und das Profil verwendet noch die alten Standardwerte von Windows.</translation>
    </message>
    <message>
        <source>The key of a certificate has an unsuitable length.</source>
        <translation>Der Schlüssel eines Zertifikats hat eine ungeeignete Länge.</translation>
    </message>
    <message>
        <source>The key length in a certificate is too small for the configured requirements.</source>
        <translation>Die Schlüssellänge in einem Zertifikat ist für die konfigurierten Anforderungen zu gering.</translation>
    </message>
    <message>
        <source>Issue certificates with RSA of at least 2048 bits.</source>
        <translation>Stellen Sie Zertifikate mit RSA von mindestens 2048 Bit aus.</translation>
    </message>
    <message>
        <source>The key of a certificate is too short.</source>
        <translation>Der Schlüssel eines Zertifikats ist zu kurz.</translation>
    </message>
    <message>
        <source>The security negotiation took too long.</source>
        <translation>Die Sicherheitsaushandlung hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>The secured connection to the VPN server took too long to start.</source>
        <translation>Der Aufbau der gesicherten Verbindung zum VPN-Server hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>The main mode expired before quick mode was ready.</source>
        <translation>Der Hauptmodus ist abgelaufen, bevor der Schnellmodus bereit war.</translation>
    </message>
    <message>
        <source>Check load and packet loss on the way.</source>
        <translation>Prüfen Sie die Auslastung und den Paketverlust auf dem Weg.</translation>
    </message>
    <message>
        <source>Check the server&apos;s load and the loss of large packets.</source>
        <translation>Prüfen Sie die Auslastung des Servers und den Verlust großer Pakete.</translation>
    </message>
    <message>
        <source>The first phase expired before the second one was ready.</source>
        <translation>Die erste Phase ist abgelaufen, bevor die zweite bereit war.</translation>
    </message>
    <message>
        <source>A certificate&apos;s chain does not fulfil the rules.</source>
        <translation>Die Kette eines Zertifikats erfüllt die Regeln nicht.</translation>
    </message>
    <message>
        <source>The certificate chain policy does not match.</source>
        <translation>Die Richtlinie der Zertifikatkette passt nicht.</translation>
    </message>
    <message>
        <source>Check root, purposes and constraints of the chain.</source>
        <translation>Prüfen Sie Stammzertifikat, Zwecke und Einschränkungen der Kette.</translation>
    </message>
    <message>
        <source>Compare with Get-VpnAuthProtocol on the server.</source>
        <translation>Vergleichen Sie mit Get-VpnAuthProtocol auf dem Server.</translation>
    </message>
    <message>
        <source>The chain of a certificate does not meet the configured policy.</source>
        <translation>Die Kette eines Zertifikats entspricht nicht der konfigurierten Richtlinie.</translation>
    </message>
    <message>
        <source>The VPN server gave this computer no address.</source>
        <translation>Der VPN-Server hat diesem Computer keine Adresse zugewiesen.</translation>
    </message>
    <message>
        <source>The VPN server had no network address for your computer.</source>
        <translation>Der VPN-Server hatte keine Netzwerkadresse für Ihren Computer.</translation>
    </message>
    <message>
        <source>The assignment of an inner address failed.</source>
        <translation>Die Zuweisung einer inneren Adresse ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Check the address assignment of the VPN server.</source>
        <translation>Prüfen Sie die Adresszuweisung des VPN-Servers.</translation>
    </message>
    <message>
        <source>Check the static pool or the DHCP scope for free addresses.</source>
        <translation>Prüfen Sie den statischen Pool oder den DHCP-Bereich auf freie Adressen.</translation>
    </message>
    <message>
        <source>Check a fixed address (RADIUS Framed-IP-Address) of the account.</source>
        <translation>Prüfen Sie, ob das Konto eine feste Adresse hat (RADIUS Framed-IP-Address).</translation>
    </message>
    <message>
        <source>The server&apos;s address pool or DHCP has no free address.</source>
        <translation>Der Adresspool oder das DHCP des Servers hat keine freie Adresse.</translation>
    </message>
    <message>
        <source>The address part is missing in the VPN server&apos;s answer.</source>
        <translation>In der Antwort des VPN-Servers fehlt der Adressteil.</translation>
    </message>
    <message>
        <source>The required configuration payload is missing.</source>
        <translation>Die erforderlichen Konfigurationsnutzdaten fehlen.</translation>
    </message>
    <message>
        <source>Check that the server assigns addresses to remote access clients.</source>
        <translation>Prüfen Sie, ob der Server Remotezugriffsclients Adressen zuweist.</translation>
    </message>
    <message>
        <source>Check pool, DHCP and the peer&apos;s remote access settings.</source>
        <translation>Prüfen Sie Pool, DHCP und die Remotezugriffseinstellungen der Gegenstelle.</translation>
    </message>
    <message>
        <source>The configuration payload is missing in the negotiation.</source>
        <translation>In der Aushandlung fehlen die Konfigurationsnutzdaten.</translation>
    </message>
    <message>
        <source>The VPN server did not allow this computer or user in.</source>
        <translation>Der VPN-Server hat diesen Computer oder Benutzer nicht zugelassen.</translation>
    </message>
    <message>
        <source>The VPN server knows you but does not let you in.</source>
        <translation>Der VPN-Server kennt Sie, lässt Sie aber nicht hinein.</translation>
    </message>
    <message>
        <source>The security association was refused by authorization.</source>
        <translation>Die Sicherheitszuordnung wurde von der Autorisierung abgelehnt.</translation>
    </message>
    <message>
        <source>Check the authorisation of the computer or user.</source>
        <translation>Prüfen Sie die Autorisierung des Computers oder Benutzers.</translation>
    </message>
    <message>
        <source>Check group membership and the accepted root: Get-VpnAuthProtocol</source>
        <translation>Prüfen Sie die Gruppenmitgliedschaft und das akzeptierte Stammzertifikat: Get-VpnAuthProtocol</translation>
    </message>
    <message>
        <source>The server does not accept this identity.</source>
        <translation>Der Server akzeptiert diese Identität nicht.</translation>
    </message>
    <message>
        <source>The VPN server demands a stronger sign-in.</source>
        <translation>Der VPN-Server verlangt eine stärkere Anmeldung.</translation>
    </message>
    <message>
        <source>The VPN server demands a stronger way to sign in.</source>
        <translation>Der VPN-Server verlangt eine stärkere Art der Anmeldung.</translation>
    </message>
    <message>
        <source>The authorisation of the strong credential failed.</source>
        <translation>Die Autorisierung der starken Anmeldeinformationen ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Check which credential the server demands.</source>
        <translation>Prüfen Sie, welche Anmeldeinformationen der Server verlangt.</translation>
    </message>
    <message>
        <source>Check the authorisation settings of the server.</source>
        <translation>Prüfen Sie die Autorisierungseinstellungen des Servers.</translation>
    </message>
    <message>
        <source>The server demands a stronger credential than was used.</source>
        <translation>Der Server verlangt stärkere Anmeldeinformationen als die verwendeten.</translation>
    </message>
    <message>
        <source>No computer certificate for L2TP was found.</source>
        <translation>Es wurde kein Computerzertifikat für L2TP gefunden.</translation>
    </message>
    <message>
        <source>Your computer has no valid electronic identity card (certificate) for the VPN.</source>
        <translation>Ihr Computer hat keinen gültigen elektronischen Ausweis (Zertifikat) für das VPN.</translation>
    </message>
    <message>
        <source>L2TP needs a computer certificate, and none was found.</source>
        <translation>L2TP benötigt ein Computerzertifikat, und es wurde keines gefunden.</translation>
    </message>
    <message>
        <source>Enrol a computer certificate.</source>
        <translation>Registrieren Sie ein Computerzertifikat.</translation>
    </message>
    <message>
        <source>Check template rights and autoenrolment; the purpose must be Client Authentication or IPsec.</source>
        <translation>Prüfen Sie die Rechte der Vorlage und die automatische Registrierung; der Zweck muss Clientauthentifizierung oder IPsec sein.</translation>
    </message>
    <message>
        <source>The computer certificate is missing or lacks its purpose.</source>
        <translation>Das Computerzertifikat fehlt, oder ihm fehlt der Zweck.</translation>
    </message>
    <message>
        <source>No certificate for encryption was found.</source>
        <translation>Es wurde kein Zertifikat für die Verschlüsselung gefunden.</translation>
    </message>
    <message>
        <source>This code is out of use since Windows Vista; treat it like 766.</source>
        <translation>Dieser Code wird seit Windows Vista nicht mehr verwendet; gehen Sie wie bei 766 vor.</translation>
    </message>
    <message>
        <source>Check template rights and autoenrolment.</source>
        <translation>Prüfen Sie die Rechte der Vorlage und die automatische Registrierung.</translation>
    </message>
    <message>
        <source>Windows versions before Vista report a missing computer certificate so.</source>
        <translation>Windows-Versionen vor Vista melden so ein fehlendes Computerzertifikat.</translation>
    </message>
    <message>
        <source>No valid computer certificate for L2TP was found.</source>
        <translation>Es wurde kein gültiges Computerzertifikat für L2TP gefunden.</translation>
    </message>
    <message>
        <source>There is no valid machine certificate for the security negotiation of L2TP.</source>
        <translation>Für die Sicherheitsaushandlung von L2TP ist kein gültiges Computerzertifikat vorhanden.</translation>
    </message>
    <message>
        <source>The computer certificate is missing, expired or has no private key.</source>
        <translation>Das Computerzertifikat fehlt, ist abgelaufen oder hat keinen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Computer and VPN server do not agree on the security settings of L2TP.</source>
        <translation>Computer und VPN-Server stimmen bei den Sicherheitseinstellungen von L2TP nicht überein.</translation>
    </message>
    <message>
        <source>The IPsec attributes of client and server differ.</source>
        <translation>Die IPsec-Attribute von Client und Server unterscheiden sich.</translation>
    </message>
    <message>
        <source>Align the IPsec proposals for L2TP.</source>
        <translation>Stimmen Sie die IPsec-Vorschläge für L2TP aufeinander ab.</translation>
    </message>
    <message>
        <source>Compare IPsec policies of server and clients: Get-NetIPsecMainModeCryptoSet</source>
        <translation>Vergleichen Sie die IPsec-Richtlinien von Server und Clients: Get-NetIPsecMainModeCryptoSet</translation>
    </message>
    <message>
        <source>The proposals of client and server differ.</source>
        <translation>Die Vorschläge von Client und Server unterscheiden sich.</translation>
    </message>
    <message>
        <source>The security layer of the L2TP connection failed.</source>
        <translation>Die Sicherheitsschicht der L2TP-Verbindung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The secured connection to the VPN server could not be started.</source>
        <translation>Die gesicherte Verbindung zum VPN-Server konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>A general processing error of L2TP: services, shared key, NAT setting or a silent port.</source>
        <translation>Ein allgemeiner Verarbeitungsfehler von L2TP: Dienste, vorinstallierter Schlüssel, NAT-Einstellung oder ein Port ohne Antwort.</translation>
    </message>
    <message>
        <source>Check that ProhibitIpSec (HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters) is 0 or absent.</source>
        <translation>Prüfen Sie, ob ProhibitIpSec (HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters) 0 ist oder fehlt.</translation>
    </message>
    <message>
        <source>Look at this program&apos;s results for UDP 500 and UDP 4500.</source>
        <translation>Sehen Sie sich in diesem Programm die Ergebnisse für UDP 500 und UDP 4500 an.</translation>
    </message>
    <message>
        <source>Check both sides.</source>
        <translation>Prüfen Sie beide Seiten.</translation>
    </message>
    <message>
        <source>Enter the shared key again on both sides, or use certificates.</source>
        <translation>Geben Sie den vorinstallierten Schlüssel auf beiden Seiten neu ein, oder verwenden Sie Zertifikate.</translation>
    </message>
    <message>
        <source>Behind NAT check AssumeUDPEncapsulationContextOnSendRule (HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent).</source>
        <translation>Prüfen Sie hinter NAT AssumeUDPEncapsulationContextOnSendRule (HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent).</translation>
    </message>
    <message>
        <source>The IPsec services are not running.</source>
        <translation>Die IPsec-Dienste werden nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The shared key differs.</source>
        <translation>Der vorinstallierte Schlüssel weicht ab.</translation>
    </message>
    <message>
        <source>UDP 500 or 4500 gets no answer.</source>
        <translation>UDP 500 oder 4500 erhält keine Antwort.</translation>
    </message>
    <message>
        <source>The setting for address translators (NAT) is missing.</source>
        <translation>Die Einstellung für Adressübersetzer (NAT) fehlt.</translation>
    </message>
    <message>
        <source>ProhibitIpSec is set on this computer.</source>
        <translation>ProhibitIpSec ist auf diesem Computer gesetzt.</translation>
    </message>
    <message>
        <source>The other side&apos;s computer certificate could not be confirmed.</source>
        <translation>Das Computerzertifikat der Gegenseite konnte nicht bestätigt werden.</translation>
    </message>
    <message>
        <source>The machine certificate at the peer failed its check.</source>
        <translation>Das Computerzertifikat der Gegenstelle hat die Prüfung nicht bestanden.</translation>
    </message>
    <message>
        <source>Check the computer certificate of the VPN server and both roots.</source>
        <translation>Prüfen Sie das Computerzertifikat des VPN-Servers und beide Stammzertifikate.</translation>
    </message>
    <message>
        <source>Check dates, purpose and chain on both sides.</source>
        <translation>Prüfen Sie Gültigkeit, Zweck und Kette auf beiden Seiten.</translation>
    </message>
    <message>
        <source>The certificate of the peer is missing or its check failed.</source>
        <translation>Das Zertifikat der Gegenstelle fehlt oder hat die Prüfung nicht bestanden.</translation>
    </message>
    <message>
        <source>There is no security rule for this L2TP connection.</source>
        <translation>Für diese L2TP-Verbindung gibt es keine Sicherheitsregel.</translation>
    </message>
    <message>
        <source>Your computer or the VPN server has no rule for securing this connection.</source>
        <translation>Ihr Computer oder der VPN-Server hat keine Regel, um diese Verbindung zu sichern.</translation>
    </message>
    <message>
        <source>No IPsec policy for L2TP was found.</source>
        <translation>Es wurde keine IPsec-Richtlinie für L2TP gefunden.</translation>
    </message>
    <message>
        <source>The automatic L2TP policy is off or no manual one exists.</source>
        <translation>Die automatische L2TP-Richtlinie ist ausgeschaltet, oder es gibt keine manuelle.</translation>
    </message>
    <message>
        <source>Check ProhibitIpSec on client and server.</source>
        <translation>Prüfen Sie ProhibitIpSec auf Client und Server.</translation>
    </message>
    <message>
        <source>The IPsec policy for L2TP is missing.</source>
        <translation>Die IPsec-Richtlinie für L2TP fehlt.</translation>
    </message>
    <message>
        <source>The VPN server did not answer the security negotiation in time.</source>
        <translation>Der VPN-Server hat auf die Sicherheitsaushandlung nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The security negotiation of L2TP timed out; treat it like 809.</source>
        <translation>Die Sicherheitsaushandlung von L2TP hat das Zeitlimit überschritten; gehen Sie wie bei 809 vor.</translation>
    </message>
    <message>
        <source>Let both ports through to the VPN server.</source>
        <translation>Lassen Sie beide Ports bis zum VPN-Server durch.</translation>
    </message>
    <message>
        <source>The security negotiation of the L2TP connection failed.</source>
        <translation>Die Sicherheitsaushandlung der L2TP-Verbindung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>An unspecified error of the security negotiation.</source>
        <translation>Ein nicht näher bezeichneter Fehler der Sicherheitsaushandlung.</translation>
    </message>
    <message>
        <source>An error in the security layer that Windows does not describe further.</source>
        <translation>Ein Fehler in der Sicherheitsschicht, den Windows nicht näher beschreibt.</translation>
    </message>
    <message>
        <source>A certificate of this VPN connection is wrong or expired.</source>
        <translation>Ein Zertifikat dieser VPN-Verbindung ist falsch oder abgelaufen.</translation>
    </message>
    <message>
        <source>An electronic identity card (certificate) of this VPN connection is not accepted.</source>
        <translation>Ein elektronischer Ausweis (Zertifikat) dieser VPN-Verbindung wird nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The network connection was opened, but a certificate did not authenticate.</source>
        <translation>Die Netzwerkverbindung wurde geöffnet, aber ein Zertifikat wurde nicht authentifiziert.</translation>
    </message>
    <message>
        <source>Check the certificates of both sides.</source>
        <translation>Prüfen Sie die Zertifikate beider Seiten.</translation>
    </message>
    <message>
        <source>Check dates, purpose and issuer on the VPN server and on the client.</source>
        <translation>Prüfen Sie Gültigkeit, Zweck und Aussteller auf dem VPN-Server und auf dem Client.</translation>
    </message>
    <message>
        <source>The certificate of one side is wrong or has expired.</source>
        <translation>Das Zertifikat einer Seite ist falsch oder abgelaufen.</translation>
    </message>
    <message>
        <source>The shared key of the VPN connection is wrong.</source>
        <translation>Der vorinstallierte Schlüssel der VPN-Verbindung ist falsch.</translation>
    </message>
    <message>
        <source>A secret key in the settings of your VPN connection does not match the server&apos;s.</source>
        <translation>Ein geheimer Schlüssel in den Einstellungen Ihrer VPN-Verbindung stimmt nicht mit dem des Servers überein.</translation>
    </message>
    <message>
        <source>The pre-shared key differs on the two sides.</source>
        <translation>Der vorinstallierte Schlüssel ist auf den beiden Seiten unterschiedlich.</translation>
    </message>
    <message>
        <source>Deploy the current VPN profile to this laptop again before you change anything by hand.</source>
        <translation>Stellen Sie das aktuelle VPN-Profil erneut auf diesem Laptop bereit, bevor Sie etwas von Hand ändern.</translation>
    </message>
    <message>
        <source>Enter the same key on both sides.</source>
        <translation>Geben Sie auf beiden Seiten denselben Schlüssel ein.</translation>
    </message>
    <message>
        <source>Enter the key again on server and profile; better use certificates.</source>
        <translation>Geben Sie den Schlüssel auf dem Server und im Profil neu ein; besser ist es, Zertifikate zu verwenden.</translation>
    </message>
    <message>
        <source>The shared key differs between this computer and the server.</source>
        <translation>Der vorinstallierte Schlüssel ist auf diesem Computer und auf dem Server unterschiedlich.</translation>
    </message>
    <message>
        <source>A Windows security service for VPN connections is not running.</source>
        <translation>Ein Windows-Sicherheitsdienst für VPN-Verbindungen wird nicht ausgeführt.</translation>
    </message>
    <message>
        <source>A Windows service that your VPN connection needs is not running.</source>
        <translation>Ein Windows-Dienst, den Ihre VPN-Verbindung benötigt, wird nicht ausgeführt.</translation>
    </message>
    <message>
        <source>IKE and AuthIP IPsec Keying Modules (IKEEXT) or Base Filtering Engine (BFE) is not running.</source>
        <translation>IKE- und AuthIP IPsec-Schlüsselerstellungsmodule (IKEEXT) oder Basisfiltermodul (BFE) wird nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Start them (elevated): Start-Service BFE,IKEEXT</source>
        <translation>Starten Sie sie (als Administrator): Start-Service BFE,IKEEXT</translation>
    </message>
    <message>
        <source>If they are disabled again, look for a tuning tool or malicious software.</source>
        <translation>Wenn sie wieder deaktiviert werden, suchen Sie nach einem Tuningprogramm oder nach Schadsoftware.</translation>
    </message>
    <message>
        <source>Find out what disables the services.</source>
        <translation>Klären Sie, was die Dienste deaktiviert.</translation>
    </message>
    <message>
        <source>Set the start type of IKEEXT and BFE to automatic by policy.</source>
        <translation>Setzen Sie den Starttyp von IKEEXT und BFE per Richtlinie auf automatisch.</translation>
    </message>
    <message>
        <source>IKEEXT or the Base Filtering Engine is stopped or disabled.</source>
        <translation>IKEEXT oder das Basisfiltermodul ist angehalten oder deaktiviert.</translation>
    </message>
    <message>
        <source>A detail of the server&apos;s certificate does not fit the server that was called.</source>
        <translation>Eine Angabe im Zertifikat des Servers passt nicht zu dem angewählten Server.</translation>
    </message>
    <message>
        <source>The VPN server shows an electronic identity card (certificate) that does not fit its name.</source>
        <translation>Der VPN-Server legt einen elektronischen Ausweis (Zertifikat) vor, der nicht zu seinem Namen passt.</translation>
    </message>
    <message>
        <source>L2TP could not authenticate the server: a field of its certificate does not fit the destination.</source>
        <translation>L2TP konnte den Server nicht authentifizieren: Ein Feld seines Zertifikats passt nicht zum Ziel.</translation>
    </message>
    <message>
        <source>Compare the server in the profile with the certificate&apos;s names.</source>
        <translation>Vergleichen Sie den Server im Profil mit den Namen im Zertifikat.</translation>
    </message>
    <message>
        <source>Issue the certificate with the dialed name.</source>
        <translation>Stellen Sie das Zertifikat mit dem angewählten Namen aus.</translation>
    </message>
    <message>
        <source>Correct the subject alternative names; leave DisableIKENameEkuCheck at 0.</source>
        <translation>Korrigieren Sie die alternativen Antragstellernamen; lassen Sie DisableIKENameEkuCheck auf 0.</translation>
    </message>
    <message>
        <source>The name in the server&apos;s certificate differs from the called one.</source>
        <translation>Der Name im Zertifikat des Servers weicht vom angewählten ab.</translation>
    </message>
    <message>
        <source>The connection was ended by the person.</source>
        <translation>Die Verbindung wurde vom Benutzer beendet.</translation>
    </message>
    <message>
        <source>The VPN was disconnected by hand.</source>
        <translation>Das VPN wurde von Hand getrennt.</translation>
    </message>
    <message>
        <source>Connect again. If you did not disconnect it yourself, save the report and send it to your helpdesk.</source>
        <translation>Stellen Sie die Verbindung erneut her. Wenn Sie sie nicht selbst getrennt haben, speichern Sie den Bericht, und senden Sie ihn an Ihren Helpdesk.</translation>
    </message>
    <message>
        <source>The port was disconnected by the user; an Always On profile then stays off until somebody connects it.</source>
        <translation>Der Port wurde vom Benutzer getrennt; ein Always On-Profil bleibt dann getrennt, bis jemand die Verbindung herstellt.</translation>
    </message>
    <message>
        <source>Ask whether the person pressed Disconnect, then connect once by hand.</source>
        <translation>Fragen Sie, ob der Benutzer auf „Trennen“ geklickt hat, und stellen Sie die Verbindung dann einmal von Hand her.</translation>
    </message>
    <message>
        <source>Not a fault of the connection; a script or another program can also end it.</source>
        <translation>Kein Fehler der Verbindung; auch ein Skript oder ein anderes Programm kann sie beenden.</translation>
    </message>
    <message>
        <source>Look for scripts or agents that call rasdial /disconnect.</source>
        <translation>Suchen Sie nach Skripts oder Agents, die rasdial /disconnect aufrufen.</translation>
    </message>
    <message>
        <source>The person pressed Disconnect.</source>
        <translation>Der Benutzer hat auf „Trennen“ geklickt.</translation>
    </message>
    <message>
        <source>A script or program ended the connection.</source>
        <translation>Ein Skript oder Programm hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>The VPN device of Windows is not set up for remote access.</source>
        <translation>Das VPN-Gerät von Windows ist nicht für den Remotezugriff eingerichtet.</translation>
    </message>
    <message>
        <source>Windows could not use the device that it builds VPN connections with.</source>
        <translation>Windows konnte das Gerät nicht verwenden, mit dem es VPN-Verbindungen aufbaut.</translation>
    </message>
    <message>
        <source>The port is not configured for remote access; the dial ended before anything was sent.</source>
        <translation>Der Port ist nicht für den Remotezugriff konfiguriert; die Einwahl endete, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>Look at the network devices: Get-PnpDevice -Class Net -FriendlyName &quot;WAN Miniport*&quot;</source>
        <translation>Sehen Sie sich die Netzwerkgeräte an: Get-PnpDevice -Class Net -FriendlyName &quot;WAN Miniport*&quot;</translation>
    </message>
    <message>
        <source>The profile names a device that this computer has not set up.</source>
        <translation>Das Profil nennt ein Gerät, das auf diesem Computer nicht eingerichtet ist.</translation>
    </message>
    <message>
        <source>Deploy the profile again; compare its protocols with the devices of this computer.</source>
        <translation>Stellen Sie das Profil erneut bereit; vergleichen Sie seine Protokolle mit den Geräten dieses Computers.</translation>
    </message>
    <message>
        <source>The WAN Miniport of the protocol is missing or damaged.</source>
        <translation>Der WAN Miniport des Protokolls fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The profile names a device that is not there.</source>
        <translation>Das Profil nennt ein Gerät, das nicht vorhanden ist.</translation>
    </message>
    <message>
        <source>The line to the VPN server is busy.</source>
        <translation>Die Leitung zum VPN-Server ist besetzt.</translation>
    </message>
    <message>
        <source>Your computer could not get through to the VPN server.</source>
        <translation>Ihr Computer konnte nicht zum VPN-Server durchkommen.</translation>
    </message>
    <message>
        <source>Check that the internet works, then connect again.</source>
        <translation>Prüfen Sie, ob das Internet funktioniert, und stellen Sie die Verbindung dann erneut her.</translation>
    </message>
    <message>
        <source>The line is busy: the device or the server takes no further call. The code comes from telephone lines; a VPN profile with it often names a modem or another connection that must be dialed first.</source>
        <translation>Die Leitung ist besetzt: Das Gerät oder der Server nimmt keinen weiteren Anruf an. Der Code stammt von Telefonleitungen; ein VPN-Profil mit diesem Code nennt oft ein Modem oder eine andere Verbindung, die zuerst gewählt werden muss.</translation>
    </message>
    <message>
        <source>Look whether the profile dials another connection first (PrerequisiteEntry in event 20221).</source>
        <translation>Sehen Sie nach, ob das Profil zuerst eine andere Verbindung wählt (PrerequisiteEntry in Ereignis 20221).</translation>
    </message>
    <message>
        <source>Seen with VPN profiles that depend on a modem, mobile or broadband connection.</source>
        <translation>Beobachtet bei VPN-Profilen, die von einer Modem-, Mobilfunk- oder Breitbandverbindung abhängen.</translation>
    </message>
    <message>
        <source>Remove the connection that is dialed first from the profile, or repair it.</source>
        <translation>Entfernen Sie die zuerst gewählte Verbindung aus dem Profil, oder reparieren Sie sie.</translation>
    </message>
    <message>
        <source>The connection that must be dialed first failed.</source>
        <translation>Die Verbindung, die zuerst gewählt werden muss, ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The profile names a modem instead of a VPN device.</source>
        <translation>Das Profil nennt ein Modem anstelle eines VPN-Geräts.</translation>
    </message>
    <message>
        <source>There was no answer to the dial.</source>
        <translation>Auf den Verbindungsversuch kam keine Antwort.</translation>
    </message>
    <message>
        <source>There is no answer: the device got no answer from the other end. The code comes from telephone lines; a VPN profile with it often names a modem or another connection that must be dialed first.</source>
        <translation>Es kommt keine Antwort: Das Gerät hat vom anderen Ende keine Antwort erhalten. Der Code stammt von Telefonleitungen; ein VPN-Profil mit diesem Code nennt oft ein Modem oder eine andere Verbindung, die zuerst gewählt werden muss.</translation>
    </message>
    <message>
        <source>The device found no line to dial on.</source>
        <translation>Das Gerät hat keine Leitung zum Wählen gefunden.</translation>
    </message>
    <message>
        <source>There is no dial tone: the device that the profile names found no line. The code comes from telephone lines; a VPN profile with it often names a modem or another connection that must be dialed first.</source>
        <translation>Kein Wählton: Das Gerät, das das Profil nennt, hat keine Leitung gefunden. Der Code stammt von Telefonleitungen; ein VPN-Profil mit diesem Code nennt oft ein Modem oder eine andere Verbindung, die zuerst gewählt werden muss.</translation>
    </message>
    <message>
        <source>The device that builds the connection failed.</source>
        <translation>Das Gerät, das die Verbindung aufbaut, ist ausgefallen.</translation>
    </message>
    <message>
        <source>The device that Windows builds the connection with reported a failure.</source>
        <translation>Das Gerät, mit dem Windows die Verbindung aufbaut, hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>A hardware failure in the port or attached device; with a VPN the WAN Miniport of the protocol.</source>
        <translation>Ein Hardwarefehler im Port oder angeschlossenen Gerät; bei einem VPN der WAN Miniport des Protokolls.</translation>
    </message>
    <message>
        <source>Usually a matter of the one computer.</source>
        <translation>Meist liegt es an dem einzelnen Computer.</translation>
    </message>
    <message>
        <source>If many computers show it, compare drivers and recent updates.</source>
        <translation>Wenn viele Computer es zeigen, vergleichen Sie Treiber und neuere Updates.</translation>
    </message>
    <message>
        <source>The WAN Miniport or its driver failed.</source>
        <translation>Der WAN Miniport oder sein Treiber ist ausgefallen.</translation>
    </message>
    <message>
        <source>The modem or mobile device below failed.</source>
        <translation>Das zugrunde liegende Modem oder Mobilfunkgerät ist ausgefallen.</translation>
    </message>
    <message>
        <source>Computer and VPN server could not agree on the settings of the link.</source>
        <translation>Computer und VPN-Server konnten sich nicht auf die Einstellungen der Verbindung einigen.</translation>
    </message>
    <message>
        <source>Your computer and the VPN server could not agree on how to connect.</source>
        <translation>Ihr Computer und der VPN-Server konnten sich nicht darauf einigen, wie die Verbindung hergestellt wird.</translation>
    </message>
    <message>
        <source>The PPP negotiation is not converging: neither side accepts what the other one proposes.</source>
        <translation>Die PPP-Aushandlung konvergiert nicht: Keine Seite akzeptiert, was die andere vorschlägt.</translation>
    </message>
    <message>
        <source>Client and server ask for settings that exclude each other.</source>
        <translation>Client und Server verlangen Einstellungen, die einander ausschließen.</translation>
    </message>
    <message>
        <source>Compare sign-in methods, encryption and addresses of the server with the profile.</source>
        <translation>Vergleichen Sie Anmeldemethoden, Verschlüsselung und Adressen des Servers mit dem Profil.</translation>
    </message>
    <message>
        <source>Settings of client and server exclude each other.</source>
        <translation>Einstellungen von Client und Server schließen einander aus.</translation>
    </message>
    <message>
        <source>A device on the way changes or drops part of the exchange.</source>
        <translation>Ein Gerät auf dem Weg verändert oder verwirft einen Teil des Austauschs.</translation>
    </message>
    <message>
        <source>The identity of the VPN server could not be verified.</source>
        <translation>Die Identität des VPN-Servers konnte nicht überprüft werden.</translation>
    </message>
    <message>
        <source>Your computer could not make sure that it talks to the right VPN server.</source>
        <translation>Ihr Computer konnte nicht sicherstellen, dass er mit dem richtigen VPN-Server verbunden ist.</translation>
    </message>
    <message>
        <source>Do not enter a password again on this network.</source>
        <translation>Geben Sie in diesem Netzwerk kein Kennwort mehr ein.</translation>
    </message>
    <message>
        <source>Try another network. If it fails there too, save the report and send it to your helpdesk.</source>
        <translation>Versuchen Sie es in einem anderen Netzwerk. Wenn es auch dort nicht funktioniert, speichern Sie den Bericht, und senden Sie ihn an Ihren Helpdesk.</translation>
    </message>
    <message>
        <source>It was not possible to verify the identity of the server: with MS-CHAPv2 both sides prove that they know the password.</source>
        <translation>Die Identität des Servers konnte nicht überprüft werden: Bei MS-CHAPv2 beweisen beide Seiten, dass sie das Kennwort kennen.</translation>
    </message>
    <message>
        <source>Ask whether the same account works on another computer.</source>
        <translation>Fragen Sie, ob dasselbe Konto auf einem anderen Computer funktioniert.</translation>
    </message>
    <message>
        <source>The sign-in server did not prove itself to the client.</source>
        <translation>Der Anmeldeserver hat sich gegenüber dem Client nicht ausgewiesen.</translation>
    </message>
    <message>
        <source>Check the sign-in server and the way from the VPN server to it (NPS events 6273 and 6274).</source>
        <translation>Prüfen Sie den Anmeldeserver und den Weg vom VPN-Server zu ihm (NPS-Ereignisse 6273 und 6274).</translation>
    </message>
    <message>
        <source>The sign-in server could not prove that it knows the account.</source>
        <translation>Der Anmeldeserver konnte nicht beweisen, dass er das Konto kennt.</translation>
    </message>
    <message>
        <source>Another server answered in its place.</source>
        <translation>Ein anderer Server hat an seiner Stelle geantwortet.</translation>
    </message>
    <message>
        <source>The broadband connection got no answer from its server.</source>
        <translation>Die Breitbandverbindung hat von ihrem Server keine Antwort erhalten.</translation>
    </message>
    <message>
        <source>The connection to your internet provider could not be made.</source>
        <translation>Die Verbindung zu Ihrem Internetanbieter konnte nicht hergestellt werden.</translation>
    </message>
    <message>
        <source>Restart the router or modem, then check that the internet works.</source>
        <translation>Starten Sie den Router oder das Modem neu, und prüfen Sie dann, ob das Internet funktioniert.</translation>
    </message>
    <message>
        <source>A broadband (PPPoE) connection got no answer from the remote server; the internet line below the VPN is missing, and the service name in the connection can be wrong.</source>
        <translation>Eine Breitbandverbindung (PPPoE) hat vom Remoteserver keine Antwort erhalten; die Internetverbindung, auf der das VPN aufbaut, fehlt, und der Dienstname in der Verbindung kann falsch sein.</translation>
    </message>
    <message>
        <source>Check the broadband connection before the VPN.</source>
        <translation>Prüfen Sie die Breitbandverbindung vor dem VPN.</translation>
    </message>
    <message>
        <source>Not a fault of the VPN server.</source>
        <translation>Kein Fehler des VPN-Servers.</translation>
    </message>
    <message>
        <source>Profiles should not depend on a broadband connection.</source>
        <translation>Profile sollten nicht von einer Breitbandverbindung abhängen.</translation>
    </message>
    <message>
        <source>The provider&apos;s server does not answer.</source>
        <translation>Der Server des Anbieters antwortet nicht.</translation>
    </message>
    <message>
        <source>The service name of the broadband connection is wrong.</source>
        <translation>Der Dienstname der Breitbandverbindung ist falsch.</translation>
    </message>
    <message>
        <source>The stored sign-in data are no longer accepted.</source>
        <translation>Die gespeicherten Anmeldedaten werden nicht mehr akzeptiert.</translation>
    </message>
    <message>
        <source>Windows stored sign-in data for this VPN that are no longer valid.</source>
        <translation>Windows hat für dieses VPN Anmeldedaten gespeichert, die nicht mehr gültig sind.</translation>
    </message>
    <message>
        <source>Sign out of Windows and in again, then connect.</source>
        <translation>Melden Sie sich bei Windows ab und wieder an, und stellen Sie dann die Verbindung her.</translation>
    </message>
    <message>
        <source>EAP-TLS: validation of the cached credentials failed; they are to be discarded.</source>
        <translation>EAP-TLS: Die Überprüfung der zwischengespeicherten Anmeldeinformationen ist fehlgeschlagen; sie sind zu verwerfen.</translation>
    </message>
    <message>
        <source>Discard the cached credentials: sign out and in, or enter the VPN&apos;s sign-in anew.</source>
        <translation>Verwerfen Sie die zwischengespeicherten Anmeldeinformationen: Lassen Sie den Benutzer sich ab- und wieder anmelden oder die VPN-Anmeldung neu eingeben.</translation>
    </message>
    <message>
        <source>Usually after a renewed or replaced client certificate.</source>
        <translation>Meist nach einem erneuerten oder ersetzten Clientzertifikat.</translation>
    </message>
    <message>
        <source>Check whether the client&apos;s certificate was replaced or revoked; read NPS event 6273.</source>
        <translation>Prüfen Sie, ob das Zertifikat des Clients ersetzt oder gesperrt wurde; sehen Sie sich NPS-Ereignis 6273 an.</translation>
    </message>
    <message>
        <source>The certificate with which the data were stored was replaced.</source>
        <translation>Das Zertifikat, mit dem die Daten gespeichert wurden, wurde ersetzt.</translation>
    </message>
    <message>
        <source>The account changed since.</source>
        <translation>Das Konto hat sich seitdem geändert.</translation>
    </message>
    <message>
        <source>The VPN connection could not be made: every kind of tunnel failed.</source>
        <translation>Die VPN-Verbindung konnte nicht hergestellt werden: Jede Art von Tunnel ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Windows tried several ways to reach the VPN server, and none of them worked.</source>
        <translation>Windows hat mehrere Wege zum VPN-Server versucht, und keiner davon hat funktioniert.</translation>
    </message>
    <message>
        <source>If it fails there too, send the report to your helpdesk.</source>
        <translation>Wenn es auch dort nicht funktioniert, senden Sie den Bericht an Ihren Helpdesk.</translation>
    </message>
    <message>
        <source>The tunnel type is &quot;automatic&quot; and all attempts failed; 800 hides the code of each attempt. The server may not be reachable, or with L2TP the security settings may be missing.</source>
        <translation>Der Tunneltyp ist „automatisch“, und alle Versuche sind fehlgeschlagen; 800 verdeckt den Code jedes einzelnen Versuchs. Der Server ist möglicherweise nicht erreichbar, oder bei L2TP fehlen möglicherweise die Sicherheitseinstellungen.</translation>
    </message>
    <message>
        <source>Look at this program&apos;s results for UDP 500, UDP 4500 and TCP 443 one by one.</source>
        <translation>Sehen Sie sich in diesem Programm die Ergebnisse für UDP 500, UDP 4500 und TCP 443 einzeln an.</translation>
    </message>
    <message>
        <source>On an unmanaged connection set the tunnel type that your organisation uses, dial again and read the more precise code.</source>
        <translation>Stellen Sie bei einer nicht verwalteten Verbindung den Tunneltyp ein, den Ihre Organisation verwendet, starten Sie einen neuen Verbindungsversuch, und lesen Sie den genaueren Code ab.</translation>
    </message>
    <message>
        <source>Read the System log, provider RasSstp, at the time of the attempt.</source>
        <translation>Sehen Sie im Systemprotokoll, Quelle RasSstp, zum Zeitpunkt des Versuchs nach.</translation>
    </message>
    <message>
        <source>Either no connectivity, or UDP 500/4500 and TCP 443 both fail, or certificates for IKE are missing on client or server.</source>
        <translation>Entweder besteht keine Konnektivität, oder UDP 500/4500 und TCP 443 scheitern beide, oder auf dem Client oder Server fehlen Zertifikate für IKE.</translation>
    </message>
    <message>
        <source>Set the intended tunnel type in the profile instead of &quot;automatic&quot;.</source>
        <translation>Legen Sie im Profil anstelle von „automatisch“ den vorgesehenen Tunneltyp fest.</translation>
    </message>
    <message>
        <source>Let UDP 500 and 4500 through every firewall to the VPN server.</source>
        <translation>Lassen Sie UDP 500 und 4500 durch jede Firewall bis zum VPN-Server durch.</translation>
    </message>
    <message>
        <source>Check the computer certificates for IKE on the VPN server and, for machine authentication, on the client.</source>
        <translation>Prüfen Sie die Computerzertifikate für IKE auf dem VPN-Server und, bei Computerauthentifizierung, auf dem Client.</translation>
    </message>
    <message>
        <source>Check the SSTP certificate&apos;s binding: netsh http show sslcert</source>
        <translation>Prüfen Sie die Bindung des SSTP-Zertifikats: netsh http show sslcert</translation>
    </message>
    <message>
        <source>The network does not let the VPN through, or there is no internet.</source>
        <translation>Das Netzwerk lässt das VPN nicht durch, oder es gibt kein Internet.</translation>
    </message>
    <message>
        <source>UDP 500 and 4500 get no answer, and SSTP on TCP 443 fails too.</source>
        <translation>UDP 500 und 4500 erhalten keine Antwort, und SSTP auf TCP 443 scheitert ebenfalls.</translation>
    </message>
    <message>
        <source>Certificates for IKE are missing or wrong on one side.</source>
        <translation>Zertifikate für IKE fehlen auf einer Seite oder sind falsch.</translation>
    </message>
    <message>
        <source>The server&apos;s name leads to a wrong address.</source>
        <translation>Der Name des Servers führt zu einer falschen Adresse.</translation>
    </message>
    <message>
        <source>The VPN server does not answer.</source>
        <translation>Der VPN-Server antwortet nicht.</translation>
    </message>
    <message>
        <source>Your computer got no answer from the VPN server. Often the network you are on does not let VPN traffic through.</source>
        <translation>Ihr Computer hat vom VPN-Server keine Antwort erhalten. Oft lässt das Netzwerk, in dem Sie sich befinden, keinen VPN-Datenverkehr durch.</translation>
    </message>
    <message>
        <source>If it works on another network, tell your helpdesk; this network is the cause.</source>
        <translation>Wenn es in einem anderen Netzwerk funktioniert, teilen Sie das Ihrem Helpdesk mit; dann ist dieses Netzwerk die Ursache.</translation>
    </message>
    <message>
        <source>The server gave no answer in time. A firewall, address translator (NAT) or router between this laptop and the server may not allow VPN traffic.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet. Möglicherweise lässt eine Firewall, ein Adressübersetzer (NAT) oder ein Router zwischen diesem Laptop und dem Server keinen VPN-Datenverkehr zu.</translation>
    </message>
    <message>
        <source>Compare the server&apos;s address: Resolve-DnsName SERVER and Resolve-DnsName SERVER -Server 1.1.1.1</source>
        <translation>Vergleichen Sie die Adresse des Servers: Resolve-DnsName SERVER und Resolve-DnsName SERVER -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>Check whether a security product on this laptop filters outbound UDP 500 and 4500.</source>
        <translation>Prüfen Sie, ob ein Sicherheitsprodukt auf diesem Laptop ausgehenden Datenverkehr auf UDP 500 und 4500 filtert.</translation>
    </message>
    <message>
        <source>If the server answers the first message and dialing still gives 809, large packets may be lost on the way.</source>
        <translation>Wenn der Server auf die erste Nachricht antwortet und die Einwahl trotzdem 809 ergibt, gehen möglicherweise große Pakete unterwegs verloren.</translation>
    </message>
    <message>
        <source>UDP 500 or 4500 does not get through, leads to the wrong place, or the server does not answer.</source>
        <translation>UDP 500 oder 4500 kommt nicht durch, führt zur falschen Stelle, oder der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>Let UDP 500 and 4500 through every firewall and address translator to the VPN server, both ways.</source>
        <translation>Lassen Sie UDP 500 und 4500 in beide Richtungen durch jede Firewall und jeden Adressübersetzer bis zum VPN-Server durch.</translation>
    </message>
    <message>
        <source>Behind a load balancer, send both ports of one client to the same server.</source>
        <translation>Leiten Sie hinter einem Lastenausgleich beide Ports eines Clients an denselben Server.</translation>
    </message>
    <message>
        <source>If large packets are lost, administrators set EnableServerFragmentation=1 (DWORD, HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2, Server 2019 or later) and restart RemoteAccess.</source>
        <translation>Wenn große Pakete verloren gehen, setzen Administratoren EnableServerFragmentation=1 (DWORD, HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2, Server 2019 oder höher) und starten RemoteAccess neu.</translation>
    </message>
    <message>
        <source>For L2TP behind NAT read AssumeUDPEncapsulationContextOnSendRule (HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent): 1 server behind NAT, 2 both.</source>
        <translation>Rufen Sie für L2TP hinter NAT AssumeUDPEncapsulationContextOnSendRule ab (HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent): 1 Server hinter NAT, 2 beide.</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,IKEEXT</source>
        <translation>Prüfen Sie auf dem Server: Get-Service RemoteAccess,IKEEXT</translation>
    </message>
    <message>
        <source>UDP port 500 or 4500 gets no answer on this network.</source>
        <translation>UDP-Port 500 oder 4500 erhält in diesem Netzwerk keine Antwort.</translation>
    </message>
    <message>
        <source>The server&apos;s name leads to a wrong or old address.</source>
        <translation>Der Name des Servers führt zu einer falschen oder alten Adresse.</translation>
    </message>
    <message>
        <source>Large packets are lost on the way (fragments).</source>
        <translation>Große Pakete gehen unterwegs verloren (Fragmente).</translation>
    </message>
    <message>
        <source>A load balancer sends the two ports to different servers.</source>
        <translation>Ein Lastenausgleich leitet die beiden Ports an verschiedene Server.</translation>
    </message>
    <message>
        <source>The service on the VPN server is stopped or has no certificate.</source>
        <translation>Der Dienst auf dem VPN-Server ist angehalten oder hat kein Zertifikat.</translation>
    </message>
    <message>
        <source>L2TP runs behind an address translator without the setting for it.</source>
        <translation>L2TP läuft hinter einem Adressübersetzer ohne die Einstellung dafür.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s rules did not allow this sign-in.</source>
        <translation>Die Regeln des VPN-Servers haben diese Anmeldung nicht zugelassen.</translation>
    </message>
    <message>
        <source>Your VPN connection and the server do not agree how to sign in, or the server&apos;s rules refuse you. You can&apos;t fix this yourself.</source>
        <translation>Ihre VPN-Verbindung und der Server stimmen bei der Art der Anmeldung nicht überein, oder die Regeln des Servers lehnen Sie ab. Sie können das nicht selbst beheben.</translation>
    </message>
    <message>
        <source>A policy on the server prevented the connection; in particular the sign-in method of the profile and of the server can differ. The same refusal often appears as 691 with SSTP.</source>
        <translation>Eine Richtlinie auf dem Server hat die Verbindung verhindert; insbesondere kann sich die Anmeldemethode des Profils von der des Servers unterscheiden. Dieselbe Ablehnung erscheint bei SSTP oft als 691.</translation>
    </message>
    <message>
        <source>Check whether this laptop has the current VPN profile; deploy it again before changing anything by hand.</source>
        <translation>Prüfen Sie, ob dieser Laptop das aktuelle VPN-Profil hat; stellen Sie es erneut bereit, bevor Sie etwas von Hand ändern.</translation>
    </message>
    <message>
        <source>Compare server names and trusted root in the profile: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml</source>
        <translation>Vergleichen Sie Servernamen und vertrauenswürdiges Stammzertifikat im Profil: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml</translation>
    </message>
    <message>
        <source>Note the CoId of the attempt from RasClient event 20227 and pass it on with the report.</source>
        <translation>Notieren Sie die CoId des Versuchs aus dem RasClient-Ereignis 20227, und geben Sie sie mit dem Bericht weiter.</translation>
    </message>
    <message>
        <source>NPS set an authentication condition that the client can&apos;t meet, for example PEAP with a certificate against EAP-MSCHAPv2.</source>
        <translation>Der NPS verlangt eine Authentifizierungsbedingung, die der Client nicht erfüllen kann, zum Beispiel PEAP mit Zertifikat gegenüber EAP-MSCHAPv2.</translation>
    </message>
    <message>
        <source>Read RRAS event 20276 and NPS events 6272 and 6273; the CoId stands in them.</source>
        <translation>Prüfen Sie RRAS-Ereignis 20276 und die NPS-Ereignisse 6272 und 6273; die CoId steht darin.</translation>
    </message>
    <message>
        <source>Align the network policy and the profile.</source>
        <translation>Stimmen Sie Netzwerkrichtlinie und Profil aufeinander ab.</translation>
    </message>
    <message>
        <source>On the NPS server, for NPS reason 258, and only where Conditional Access certificates carry no revocation address by design: set IgnoreNoRevocationCheck=1 (DWORD) under HKLM\SYSTEM\CurrentControlSet\Services\RasMan\PPP\EAP\13, 25 for PEAP, and restart that server.</source>
        <translation>Auf dem NPS-Server, bei NPS-Ursache 258 und nur dort, wo Zertifikate des bedingten Zugriffs absichtlich keine Sperradresse enthalten: Setzen Sie IgnoreNoRevocationCheck=1 (DWORD) unter HKLM\SYSTEM\CurrentControlSet\Services\RasMan\PPP\EAP\13, 25 für PEAP, und starten Sie diesen Server neu.</translation>
    </message>
    <message>
        <source>Check group, dial-in setting and other conditions of the network policy.</source>
        <translation>Prüfen Sie Gruppe, Einwähleinstellung und andere Bedingungen der Netzwerkrichtlinie.</translation>
    </message>
    <message>
        <source>Check that the NPS certificate is current and selected in the policy.</source>
        <translation>Prüfen Sie, ob das NPS-Zertifikat aktuell und in der Richtlinie ausgewählt ist.</translation>
    </message>
    <message>
        <source>Profile and network policy name different sign-in methods.</source>
        <translation>Profil und Netzwerkrichtlinie nennen verschiedene Anmeldemethoden.</translation>
    </message>
    <message>
        <source>Another condition of the network policy is not met (group, time, dial-in setting).</source>
        <translation>Eine andere Bedingung der Netzwerkrichtlinie ist nicht erfüllt (Gruppe, Zeit, Einwähleinstellung).</translation>
    </message>
    <message>
        <source>The server name in the profile does not match the sign-in server&apos;s certificate.</source>
        <translation>Der Servername im Profil stimmt nicht mit dem Zertifikat des Anmeldeservers überein.</translation>
    </message>
    <message>
        <source>The certificate of Conditional Access can&apos;t be checked for revocation.</source>
        <translation>Das Zertifikat des bedingten Zugriffs kann nicht auf Sperrung geprüft werden.</translation>
    </message>
    <message>
        <source>VPN server and sign-in server share no TLS version (old systems).</source>
        <translation>VPN-Server und Anmeldeserver haben keine gemeinsame TLS-Version (alte Systeme).</translation>
    </message>
    <message>
        <source>One side did not accept the other&apos;s certificate.</source>
        <translation>Eine Seite hat das Zertifikat der anderen nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The IKE authentication credentials are unacceptable: usually the server&apos;s certificate lacks its purpose, is expired, has another name, or its root is missing on this laptop.</source>
        <translation>Die IKE-Anmeldeinformationen sind nicht akzeptabel: Meist fehlt dem Serverzertifikat der Zweck, es ist abgelaufen, trägt einen anderen Namen, oder sein Stammzertifikat fehlt auf diesem Laptop.</translation>
    </message>
    <message>
        <source>Look at this program&apos;s results for the server&apos;s certificate.</source>
        <translation>Sehen Sie sich in diesem Programm die Ergebnisse für das Serverzertifikat an.</translation>
    </message>
    <message>
        <source>Compare the server in the profile with the certificate&apos;s names; use the full name, not an address.</source>
        <translation>Vergleichen Sie den Server im Profil mit den Namen im Zertifikat; verwenden Sie den vollständigen Namen, keine Adresse.</translation>
    </message>
    <message>
        <source>Read the trusted roots: certutil -store Root</source>
        <translation>Rufen Sie die vertrauenswürdigen Stammzertifikate ab: certutil -store Root</translation>
    </message>
    <message>
        <source>Import a missing root only from a file that the certificate team gives you: certutil -addstore Root FILE (elevated).</source>
        <translation>Importieren Sie ein fehlendes Stammzertifikat nur aus einer Datei, die Sie vom Zertifikatteam erhalten: certutil -addstore Root FILE (als Administrator).</translation>
    </message>
    <message>
        <source>The server&apos;s computer certificate or the client&apos;s is refused in IKE_AUTH.</source>
        <translation>Das Computerzertifikat des Servers oder das des Clients wird in IKE_AUTH abgelehnt.</translation>
    </message>
    <message>
        <source>Check the server certificate: Server Authentication in the extended key usage, dates, name equal to the dialed one.</source>
        <translation>Prüfen Sie das Serverzertifikat: Serverauthentifizierung in der erweiterten Schlüsselverwendung, Gültigkeit, Name gleich dem angewählten.</translation>
    </message>
    <message>
        <source>Check root and intermediate certificates on both sides; Microsoft&apos;s article names the root store of the RRAS server.</source>
        <translation>Prüfen Sie Stamm- und Zwischenzertifikate auf beiden Seiten; der Microsoft-Artikel nennt den Stammzertifikatspeicher des RRAS-Servers.</translation>
    </message>
    <message>
        <source>Read what RRAS accepts: Get-VpnAuthProtocol (RootCertificateNameToAccept); change it with Set-VpnAuthProtocol.</source>
        <translation>Rufen Sie ab, was RRAS akzeptiert: Get-VpnAuthProtocol (RootCertificateNameToAccept); ändern Sie es mit Set-VpnAuthProtocol.</translation>
    </message>
    <message>
        <source>If it fails now and then, several client certificates may compete; administrators add IP security IKE intermediate to the right template.</source>
        <translation>Wenn es nur gelegentlich scheitert, konkurrieren möglicherweise mehrere Clientzertifikate; Administratoren fügen der richtigen Vorlage den Zweck „IP-Sicherheits-IKE, dazwischenliegend“ hinzu.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate lacks the purpose Server Authentication.</source>
        <translation>Dem Serverzertifikat fehlt der Zweck Serverauthentifizierung.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>Das Serverzertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>The root of the server&apos;s certificate is missing on the client.</source>
        <translation>Das Stammzertifikat des Serverzertifikats fehlt auf dem Client.</translation>
    </message>
    <message>
        <source>The dialed name is not in the server&apos;s certificate.</source>
        <translation>Der angewählte Name steht nicht im Serverzertifikat.</translation>
    </message>
    <message>
        <source>An intermediate certificate is missing on either side.</source>
        <translation>Auf einer der beiden Seiten fehlt ein Zwischenzertifikat.</translation>
    </message>
    <message>
        <source>The server accepts only certificates of another root.</source>
        <translation>Der Server akzeptiert nur Zertifikate eines anderen Stammzertifikats.</translation>
    </message>
    <message>
        <source>No fitting computer certificate was found.</source>
        <translation>Es wurde kein passendes Computerzertifikat gefunden.</translation>
    </message>
    <message>
        <source>Your computer has no valid electronic identity card (certificate) for the VPN, or the server has none.</source>
        <translation>Ihr Computer hat keinen gültigen elektronischen Ausweis (Zertifikat) für das VPN, oder der Server hat keinen.</translation>
    </message>
    <message>
        <source>IKE found no valid machine certificate. With a device tunnel look at this laptop first; with a user tunnel look at the server.</source>
        <translation>IKE hat kein gültiges Computerzertifikat gefunden. Prüfen Sie bei einem Gerätetunnel zuerst diesen Laptop; prüfen Sie bei einem Benutzertunnel den Server.</translation>
    </message>
    <message>
        <source>A computer certificate is missing on the client or on the VPN server, or nothing passes the filter.</source>
        <translation>Auf dem Client oder auf dem VPN-Server fehlt ein Computerzertifikat, oder keines erfüllt den Filter.</translation>
    </message>
    <message>
        <source>On the client: purpose Client Authentication, private key, dates, chain, in the computer&apos;s Personal store.</source>
        <translation>Auf dem Client: Zweck Clientauthentifizierung, privater Schlüssel, Gültigkeit, Kette, im Zertifikatspeicher „Eigene Zertifikate“ des Computers.</translation>
    </message>
    <message>
        <source>On the VPN server: a computer certificate and the root of the clients&apos; certificates.</source>
        <translation>Auf dem VPN-Server: ein Computerzertifikat und das Stammzertifikat der Clientzertifikate.</translation>
    </message>
    <message>
        <source>Check template rights and autoenrolment, and the filters MachineCertificateEKUFilter and MachineCertificateIssuerFilter of the profile.</source>
        <translation>Prüfen Sie die Rechte der Vorlage und die automatische Registrierung sowie die Filter MachineCertificateEKUFilter und MachineCertificateIssuerFilter des Profils.</translation>
    </message>
    <message>
        <source>The certificate lacks the purpose Client Authentication.</source>
        <translation>Dem Zertifikat fehlt der Zweck Clientauthentifizierung.</translation>
    </message>
    <message>
        <source>The VPN server has no computer certificate or root certificate.</source>
        <translation>Der VPN-Server hat kein Computerzertifikat oder kein Stammzertifikat.</translation>
    </message>
    <message>
        <source>A filter in the profile excludes every certificate.</source>
        <translation>Ein Filter im Profil schließt jedes Zertifikat aus.</translation>
    </message>
    <message>
        <source>The VPN server closed the secure connection.</source>
        <translation>Der VPN-Server hat die sichere Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>The VPN server ended the connection before it was ready. You can&apos;t fix this yourself.</source>
        <translation>Der VPN-Server hat die Verbindung beendet, bevor sie bereit war. Sie können das nicht selbst beheben.</translation>
    </message>
    <message>
        <source>Windows says that the network name is no longer available. The documents name the server&apos;s certificate: it lacks the purpose Server Authentication. The code itself only says that the connection was dropped.</source>
        <translation>Windows meldet, dass der Netzwerkname nicht mehr verfügbar ist. Die Dokumentation nennt das Serverzertifikat: Ihm fehlt der Zweck Serverauthentifizierung. Der Code selbst besagt nur, dass die Verbindung abgebrochen wurde.</translation>
    </message>
    <message>
        <source>Look at this program&apos;s results for TCP 443 and for the server&apos;s certificate.</source>
        <translation>Sehen Sie sich in diesem Programm die Ergebnisse für TCP 443 und für das Serverzertifikat an.</translation>
    </message>
    <message>
        <source>Test from another network to exclude a device that inspects traffic on the way.</source>
        <translation>Testen Sie aus einem anderen Netzwerk, um ein Gerät auszuschließen, das den Datenverkehr unterwegs untersucht.</translation>
    </message>
    <message>
        <source>The RAS server has no certificate with Server Authentication, or its binding to the web port is broken; a balancer or inspection device can also cause it.</source>
        <translation>Der RAS-Server hat kein Zertifikat mit Serverauthentifizierung, oder dessen Bindung an den Webport ist fehlerhaft; auch ein Lastenausgleich oder ein Inspektionsgerät kann die Ursache sein.</translation>
    </message>
    <message>
        <source>Install a certificate with Server Authentication and select it in the server&apos;s Security tab.</source>
        <translation>Installieren Sie ein Zertifikat mit Serverauthentifizierung, und wählen Sie es auf der Registerkarte „Sicherheit“ des Servers aus.</translation>
    </message>
    <message>
        <source>Read the binding: netsh http show sslcert</source>
        <translation>Rufen Sie die Bindung ab: netsh http show sslcert</translation>
    </message>
    <message>
        <source>The documents disagree whether this concerns IKEv2 or SSTP; check the certificate of both.</source>
        <translation>Die Dokumente sind sich nicht einig, ob dies IKEv2 oder SSTP betrifft; prüfen Sie das Zertifikat für beide.</translation>
    </message>
    <message>
        <source>The server has no certificate with the purpose Server Authentication.</source>
        <translation>Der Server hat kein Zertifikat mit dem Zweck Serverauthentifizierung.</translation>
    </message>
    <message>
        <source>The certificate is not bound to the server&apos;s web port, or the binding is broken.</source>
        <translation>Das Zertifikat ist nicht an den Webport des Servers gebunden, oder die Bindung ist fehlerhaft.</translation>
    </message>
    <message>
        <source>A device between client and server breaks the secure connection.</source>
        <translation>Ein Gerät zwischen Client und Server unterbricht die sichere Verbindung.</translation>
    </message>
    <message>
        <source>This computer does not trust the authority behind the VPN server&apos;s certificate.</source>
        <translation>Dieser Computer vertraut der Zertifizierungsstelle des VPN-Serverzertifikats nicht.</translation>
    </message>
    <message>
        <source>Your computer does not know who issued the VPN server&apos;s electronic identity card (certificate).</source>
        <translation>Ihr Computer weiß nicht, wer den elektronischen Ausweis (Zertifikat) des VPN-Servers ausgestellt hat.</translation>
    </message>
    <message>
        <source>If you are on a public network, try another one, for example your phone&apos;s hotspot.</source>
        <translation>Wenn Sie sich in einem öffentlichen Netzwerk befinden, versuchen Sie es in einem anderen, zum Beispiel über den Hotspot Ihres Smartphones.</translation>
    </message>
    <message>
        <source>The chain ends in a root that is not trusted. Domain members receive their organisation&apos;s root by themselves; other computers do not.</source>
        <translation>Die Kette endet in einem Stammzertifikat, das nicht vertrauenswürdig ist. Domänenmitglieder erhalten das Stammzertifikat ihrer Organisation von selbst, andere Computer nicht.</translation>
    </message>
    <message>
        <source>Look at this program&apos;s result for the server&apos;s certificate; it names the root.</source>
        <translation>Sehen Sie sich in diesem Programm das Ergebnis für das Serverzertifikat an; es nennt das Stammzertifikat.</translation>
    </message>
    <message>
        <source>Read the trusted roots of the computer: certutil -store Root</source>
        <translation>Rufen Sie die vertrauenswürdigen Stammzertifikate des Computers ab: certutil -store Root</translation>
    </message>
    <message>
        <source>Compare the certificate&apos;s issuer with the expected one; another issuer means that something on the way replaces the certificate.</source>
        <translation>Vergleichen Sie den Aussteller des Zertifikats mit dem erwarteten; ein anderer Aussteller bedeutet, dass unterwegs etwas das Zertifikat ersetzt.</translation>
    </message>
    <message>
        <source>If the root is your organisation&apos;s, start a policy update on the corporate network: gpupdate</source>
        <translation>Wenn das Stammzertifikat das Ihrer Organisation ist, starten Sie im Firmennetzwerk eine Richtlinienaktualisierung: gpupdate</translation>
    </message>
    <message>
        <source>Otherwise import the root that the certificate team gives you: certutil -addstore Root FILE (elevated).</source>
        <translation>Importieren Sie andernfalls das Stammzertifikat, das Sie vom Zertifikatteam erhalten: certutil -addstore Root FILE (als Administrator).</translation>
    </message>
    <message>
        <source>The root CA of the server&apos;s certificate is missing in the computer&apos;s Trusted Root Certification Authorities store.</source>
        <translation>Die Stammzertifizierungsstelle des Serverzertifikats fehlt im Speicher „Vertrauenswürdige Stammzertifizierungsstellen“ des Computers.</translation>
    </message>
    <message>
        <source>Publish the root by group policy or Intune to the computer store; a root in the user&apos;s store may not be enough for SSTP.</source>
        <translation>Veröffentlichen Sie das Stammzertifikat per Gruppenrichtlinie oder Intune im Computerspeicher; ein Stammzertifikat im Speicher des Benutzers reicht für SSTP möglicherweise nicht aus.</translation>
    </message>
    <message>
        <source>For computers outside the domain use a certificate of a public CA for SSTP.</source>
        <translation>Verwenden Sie für Computer außerhalb der Domäne für SSTP ein Zertifikat einer öffentlichen Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Check that the server sends its intermediate certificate.</source>
        <translation>Prüfen Sie, ob der Server sein Zwischenzertifikat sendet.</translation>
    </message>
    <message>
        <source>The root certificate is missing: the computer is not in the domain, or another chain is used.</source>
        <translation>Das Stammzertifikat fehlt: Der Computer ist nicht in der Domäne, oder es wird eine andere Kette verwendet.</translation>
    </message>
    <message>
        <source>The server does not send the intermediate certificate.</source>
        <translation>Der Server sendet das Zwischenzertifikat nicht.</translation>
    </message>
    <message>
        <source>A device on the way replaces the certificate.</source>
        <translation>Ein Gerät auf dem Weg ersetzt das Zertifikat.</translation>
    </message>
    <message>
        <source>Windows could not give the VPN connection a network address.</source>
        <translation>Windows konnte der VPN-Verbindung keine Netzwerkadresse geben.</translation>
    </message>
    <message>
        <source>You were signed in, but Windows could not build the network adapter for the VPN.</source>
        <translation>Sie wurden angemeldet, aber Windows konnte den Netzwerkadapter für das VPN nicht aufbauen.</translation>
    </message>
    <message>
        <source>Usually the adapter &quot;WAN Miniport (IP)&quot; is not bound correctly, even if it looks healthy in Device Manager.</source>
        <translation>Meist ist der Adapter „WAN Miniport (IP)“ nicht richtig gebunden, auch wenn er im Geräte-Manager fehlerfrei aussieht.</translation>
    </message>
    <message>
        <source>Find its name: Get-NetAdapter -IncludeHidden | Where-Object InterfaceDescription -eq &quot;WAN Miniport (IP)&quot;</source>
        <translation>Ermitteln Sie seinen Namen: Get-NetAdapter -IncludeHidden | Where-Object InterfaceDescription -eq &quot;WAN Miniport (IP)&quot;</translation>
    </message>
    <message>
        <source>Read its bindings: Get-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings</source>
        <translation>Rufen Sie seine Bindungen ab: Get-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings</translation>
    </message>
    <message>
        <source>If ms_wanarp is off (elevated): Enable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID ms_wanarp</source>
        <translation>Wenn ms_wanarp ausgeschaltet ist (als Administrator): Enable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID ms_wanarp</translation>
    </message>
    <message>
        <source>If rbt_filter (Steelhead Mobile) is on (elevated): Disable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID rbt_filter</source>
        <translation>Wenn rbt_filter (Steelhead Mobile) eingeschaltet ist (als Administrator): Disable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID rbt_filter</translation>
    </message>
    <message>
        <source>Otherwise uninstall all WAN Miniport devices in Device Manager and choose Action, Scan for hardware changes.</source>
        <translation>Deinstallieren Sie andernfalls im Geräte-Manager alle WAN-Miniport-Geräte, und wählen Sie „Aktion“ &gt; „Nach geänderter Hardware suchen“.</translation>
    </message>
    <message>
        <source>If the bindings are right on the client, the server may have no address to give.</source>
        <translation>Wenn die Bindungen auf dem Client stimmen, hat der Server möglicherweise keine Adresse zu vergeben.</translation>
    </message>
    <message>
        <source>Check the static address pool, or DHCP, of the RRAS server for free addresses.</source>
        <translation>Prüfen Sie den statischen Adresspool oder das DHCP des RRAS-Servers auf freie Adressen.</translation>
    </message>
    <message>
        <source>Check that no software you deploy binds a network filter to WAN Miniport (IP); update or exclude it.</source>
        <translation>Prüfen Sie, dass keine von Ihnen bereitgestellte Software einen Netzwerkfilter an WAN Miniport (IP) bindet; aktualisieren Sie sie, oder schließen Sie sie aus.</translation>
    </message>
    <message>
        <source>Check that IPv4 is ticked on the connection.</source>
        <translation>Prüfen Sie, ob IPv4 in der Verbindung aktiviert ist.</translation>
    </message>
    <message>
        <source>The Remote Access IP ARP driver (ms_wanarp) is off on WAN Miniport (IP).</source>
        <translation>Der RAS-IP-ARP-Treiber (ms_wanarp) ist bei WAN Miniport (IP) ausgeschaltet.</translation>
    </message>
    <message>
        <source>A network filter of another maker is bound to WAN Miniport (IP).</source>
        <translation>Ein Netzwerkfilter eines anderen Herstellers ist an WAN Miniport (IP) gebunden.</translation>
    </message>
    <message>
        <source>WAN Miniport (IP) is missing, disabled or damaged.</source>
        <translation>WAN Miniport (IP) fehlt, ist deaktiviert oder beschädigt.</translation>
    </message>
    <message>
        <source>The server has no free address for this client.</source>
        <translation>Der Server hat keine freie Adresse für diesen Client.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate was not accepted for this L2TP connection.</source>
        <translation>Das Zertifikat des VPN-Servers wurde für diese L2TP-Verbindung nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The VPN server could not prove who it is. You can&apos;t fix this yourself.</source>
        <translation>Der VPN-Server konnte sich nicht ausweisen. Sie können das nicht selbst beheben.</translation>
    </message>
    <message>
        <source>The L2TP security layer could not authenticate the server: likely it shows a wildcard certificate or one of another authority than this laptop&apos;s.</source>
        <translation>Die L2TP-Sicherheitsschicht konnte den Server nicht authentifizieren: Wahrscheinlich legt er ein Platzhalterzertifikat vor oder eines von einer anderen Zertifizierungsstelle als der dieses Laptops.</translation>
    </message>
    <message>
        <source>List this computer&apos;s certificates with their issuers: certutil -store My</source>
        <translation>Listen Sie die Zertifikate dieses Computers mit ihren Ausstellern auf: certutil -store My</translation>
    </message>
    <message>
        <source>Check that ProhibitIpSec under HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters is 0 or absent on this laptop.</source>
        <translation>Prüfen Sie, ob ProhibitIpSec unter HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters auf diesem Laptop 0 ist oder fehlt.</translation>
    </message>
    <message>
        <source>For L2TP, RRAS takes the first usable computer certificate it finds, and this choice can&apos;t be configured.</source>
        <translation>Bei L2TP verwendet RRAS das erste brauchbare Computerzertifikat, das es findet, und diese Auswahl lässt sich nicht konfigurieren.</translation>
    </message>
    <message>
        <source>Keep one certificate on the server that serves L2TP and SSTP or IP-HTTPS alike, from the CA of the clients&apos; certificates.</source>
        <translation>Behalten Sie auf dem Server ein einziges Zertifikat, das für L2TP und SSTP oder IP-HTTPS gleichermaßen dient und von der Zertifizierungsstelle der Clientzertifikate stammt.</translation>
    </message>
    <message>
        <source>Or set ProhibitIpSec=1 (DWORD) under HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters on the server and add a manual IPsec rule for UDP 1701 in transport mode with the chosen CA.</source>
        <translation>Oder setzen Sie auf dem Server ProhibitIpSec=1 (DWORD) unter HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters, und fügen Sie eine manuelle IPsec-Regel für UDP 1701 im Transportmodus mit der gewählten Zertifizierungsstelle hinzu.</translation>
    </message>
    <message>
        <source>The server uses a wildcard certificate for L2TP.</source>
        <translation>Der Server verwendet für L2TP ein Platzhalterzertifikat.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from another authority than the client&apos;s.</source>
        <translation>Das Serverzertifikat stammt von einer anderen Zertifizierungsstelle als das des Clients.</translation>
    </message>
    <message>
        <source>One of the certificates has expired.</source>
        <translation>Eines der Zertifikate ist abgelaufen.</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>Die Anmeldung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The VPN server did not accept your user name and password, or its rules refuse you.</source>
        <translation>Der VPN-Server hat Ihren Benutzernamen und Ihr Kennwort nicht akzeptiert, oder seine Regeln lehnen Sie ab.</translation>
    </message>
    <message>
        <source>Check that you can sign in elsewhere with the same password.</source>
        <translation>Prüfen Sie, ob Sie sich mit demselben Kennwort an anderer Stelle anmelden können.</translation>
    </message>
    <message>
        <source>Wrong or expired credentials, a locked account, or a refusal by the network policy; with SSTP 691 is often what IKEv2 reports as 812.</source>
        <translation>Falsche oder abgelaufene Anmeldeinformationen, ein gesperrtes Konto oder eine Ablehnung durch die Netzwerkrichtlinie; bei SSTP steht 691 oft für das, was IKEv2 als 812 meldet.</translation>
    </message>
    <message>
        <source>Check the account: locked, disabled, password expired.</source>
        <translation>Prüfen Sie das Konto: gesperrt, deaktiviert, Kennwort abgelaufen.</translation>
    </message>
    <message>
        <source>If typed credentials work and saved ones do not, Credential Guard may keep MS-CHAPv2 from using them.</source>
        <translation>Wenn eingegebene Anmeldeinformationen funktionieren und gespeicherte nicht, verhindert möglicherweise Credential Guard, dass MS-CHAPv2 sie verwendet.</translation>
    </message>
    <message>
        <source>If only MS-CHAPv2 fails for everybody, the domain controller&apos;s LmCompatibilityLevel may refuse it.</source>
        <translation>Wenn nur MS-CHAPv2 bei allen scheitert, lehnt es möglicherweise die LmCompatibilityLevel-Einstellung des Domänencontrollers ab.</translation>
    </message>
    <message>
        <source>Read LmCompatibilityLevel on the domain controllers: HKLM\SYSTEM\CurrentControlSet\Control\Lsa</source>
        <translation>Rufen Sie LmCompatibilityLevel auf den Domänencontrollern ab: HKLM\SYSTEM\CurrentControlSet\Control\Lsa</translation>
    </message>
    <message>
        <source>On RRAS or NPS set &quot;Enable NTLMv2 Compatibility&quot;=1 (DWORD) under HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Policy and restart the service.</source>
        <translation>Setzen Sie auf RRAS oder NPS &quot;Enable NTLMv2 Compatibility&quot;=1 (DWORD) unter HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Policy, und starten Sie den Dienst neu.</translation>
    </message>
    <message>
        <source>Better: move from passwords to certificates (PEAP with EAP-TLS).</source>
        <translation>Besser: Steigen Sie von Kennwörtern auf Zertifikate um (PEAP mit EAP-TLS).</translation>
    </message>
    <message>
        <source>For certificates check the mapping to the account, including the security identifier extension.</source>
        <translation>Prüfen Sie bei Zertifikaten die Zuordnung zum Konto, einschließlich der Erweiterung für die Sicherheitskennung (SID).</translation>
    </message>
    <message>
        <source>User name or password is wrong or expired, or the account is locked.</source>
        <translation>Benutzername oder Kennwort ist falsch oder abgelaufen, oder das Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>The network policy refuses the connection (SSTP).</source>
        <translation>Die Netzwerkrichtlinie lehnt die Verbindung ab (SSTP).</translation>
    </message>
    <message>
        <source>The domain controller refuses the older sign-in method (LmCompatibilityLevel).</source>
        <translation>Der Domänencontroller lehnt die ältere Anmeldemethode ab (LmCompatibilityLevel).</translation>
    </message>
    <message>
        <source>Credential Guard does not hand out saved credentials for MS-CHAPv2.</source>
        <translation>Credential Guard gibt gespeicherte Anmeldeinformationen nicht für MS-CHAPv2 heraus.</translation>
    </message>
    <message>
        <source>The client certificate is not mapped to the account.</source>
        <translation>Das Clientzertifikat ist dem Konto nicht zugeordnet.</translation>
    </message>
    <message>
        <source>Your account may not sign in at this time of day.</source>
        <translation>Ihr Konto darf sich zu dieser Tageszeit nicht anmelden.</translation>
    </message>
    <message>
        <source>Your account is not allowed to sign in at this time.</source>
        <translation>Ihr Konto ist für die Anmeldung zu dieser Zeit nicht zugelassen.</translation>
    </message>
    <message>
        <source>Try again during your working hours.</source>
        <translation>Versuchen Sie es während Ihrer Arbeitszeit erneut.</translation>
    </message>
    <message>
        <source>If that is wrong, send the report to your helpdesk.</source>
        <translation>Wenn das nicht richtig ist, senden Sie den Bericht an Ihren Helpdesk.</translation>
    </message>
    <message>
        <source>The account&apos;s logon hours do not permit this time.</source>
        <translation>Die Anmeldezeiten des Kontos lassen diese Zeit nicht zu.</translation>
    </message>
    <message>
        <source>Check the account in Active Directory.</source>
        <translation>Prüfen Sie das Konto in Active Directory.</translation>
    </message>
    <message>
        <source>Check the logon hours.</source>
        <translation>Prüfen Sie die Anmeldezeiten.</translation>
    </message>
    <message>
        <source>Change the logon hours of the account or the day and time condition of the network policy.</source>
        <translation>Ändern Sie die Anmeldezeiten des Kontos oder die Bedingung für Tag und Uhrzeit der Netzwerkrichtlinie.</translation>
    </message>
    <message>
        <source>The logon hours of the account exclude this time.</source>
        <translation>Die Anmeldezeiten des Kontos schließen diese Zeit aus.</translation>
    </message>
    <message>
        <source>Your account is disabled.</source>
        <translation>Ihr Konto ist deaktiviert.</translation>
    </message>
    <message>
        <source>Your account was switched off.</source>
        <translation>Ihr Konto wurde deaktiviert.</translation>
    </message>
    <message>
        <source>Contact your helpdesk.</source>
        <translation>Wenden Sie sich an Ihren Helpdesk.</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>Das Konto ist deaktiviert.</translation>
    </message>
    <message>
        <source>Check why it was disabled.</source>
        <translation>Prüfen Sie, warum es deaktiviert wurde.</translation>
    </message>
    <message>
        <source>Enable the account if that is right.</source>
        <translation>Aktivieren Sie das Konto, wenn das richtig ist.</translation>
    </message>
    <message>
        <source>Your password has expired.</source>
        <translation>Ihr Kennwort ist abgelaufen.</translation>
    </message>
    <message>
        <source>Your password is no longer valid and must be changed.</source>
        <translation>Ihr Kennwort ist nicht mehr gültig und muss geändert werden.</translation>
    </message>
    <message>
        <source>Change your password in the office or the way your organisation tells you.</source>
        <translation>Ändern Sie Ihr Kennwort im Büro oder auf dem Weg, den Ihre Organisation vorgibt.</translation>
    </message>
    <message>
        <source>If you can&apos;t, contact your helpdesk.</source>
        <translation>Wenn das nicht möglich ist, wenden Sie sich an Ihren Helpdesk.</translation>
    </message>
    <message>
        <source>The password has expired and can&apos;t be changed over this connection.</source>
        <translation>Das Kennwort ist abgelaufen und kann über diese Verbindung nicht geändert werden.</translation>
    </message>
    <message>
        <source>Offer a way to change passwords from outside.</source>
        <translation>Bieten Sie eine Möglichkeit an, Kennwörter von außerhalb zu ändern.</translation>
    </message>
    <message>
        <source>Reset the password, or allow changing it with the sign-in method.</source>
        <translation>Setzen Sie das Kennwort zurück, oder lassen Sie die Änderung mit der Anmeldemethode zu.</translation>
    </message>
    <message>
        <source>The password of the account has expired.</source>
        <translation>Das Kennwort des Kontos ist abgelaufen.</translation>
    </message>
    <message>
        <source>Your account may not use the VPN.</source>
        <translation>Ihr Konto darf das VPN nicht verwenden.</translation>
    </message>
    <message>
        <source>Your account is not allowed to use the VPN.</source>
        <translation>Ihr Konto ist nicht für die Verwendung des VPN zugelassen.</translation>
    </message>
    <message>
        <source>Ask your helpdesk for access.</source>
        <translation>Bitten Sie Ihren Helpdesk um Zugriff.</translation>
    </message>
    <message>
        <source>The account has no dial-in permission.</source>
        <translation>Das Konto hat keine Einwählberechtigung.</translation>
    </message>
    <message>
        <source>Check dial-in setting and network policy.</source>
        <translation>Prüfen Sie die Einwähleinstellung und die Netzwerkrichtlinie.</translation>
    </message>
    <message>
        <source>Set &quot;Control access through NPS Network Policy&quot; on the account&apos;s Dial-in tab.</source>
        <translation>Wählen Sie auf der Registerkarte „Einwählen“ des Kontos „Zugriff über NPS-Netzwerkrichtlinien steuern“ aus.</translation>
    </message>
    <message>
        <source>Check the user&apos;s membership in the group of the network policy.</source>
        <translation>Prüfen Sie die Mitgliedschaft des Benutzers in der Gruppe der Netzwerkrichtlinie.</translation>
    </message>
    <message>
        <source>The account has no permission for remote access.</source>
        <translation>Das Konto hat keine Berechtigung für den Remotezugriff.</translation>
    </message>
    <message>
        <source>No certificate for EAP was found: none in the user&apos;s store, expired, or all filtered out.</source>
        <translation>Es wurde kein Zertifikat für EAP gefunden: keines im Speicher des Benutzers, abgelaufen oder alle herausgefiltert.</translation>
    </message>
    <message>
        <source>On the corporate network start enrolment: gpupdate, then certutil -user -pulse</source>
        <translation>Starten Sie im Firmennetzwerk die Zertifikatregistrierung: gpupdate, dann certutil -user -pulse</translation>
    </message>
    <message>
        <source>Check the template: Client Authentication, private key without strong protection.</source>
        <translation>Prüfen Sie die Vorlage: Clientauthentifizierung, privater Schlüssel ohne hohe Sicherheit.</translation>
    </message>
    <message>
        <source>Check CAHashList and ClientAuthEKUList in the EAP settings.</source>
        <translation>Prüfen Sie CAHashList und ClientAuthEKUList in den EAP-Einstellungen.</translation>
    </message>
    <message>
        <source>No user certificate is there, or it has expired.</source>
        <translation>Es ist kein Benutzerzertifikat vorhanden, oder es ist abgelaufen.</translation>
    </message>
    <message>
        <source>The purpose or issuer filter of the profile excludes every certificate.</source>
        <translation>Der Zweck- oder Ausstellerfilter des Profils schließt jedes Zertifikat aus.</translation>
    </message>
    <message>
        <source>The key asks for a confirmation, which a silent connection can&apos;t show.</source>
        <translation>Der Schlüssel verlangt eine Bestätigung, die eine Verbindung ohne Rückfragen nicht anzeigen kann.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate could not be confirmed.</source>
        <translation>Das Zertifikat des Anmeldeservers konnte nicht bestätigt werden.</translation>
    </message>
    <message>
        <source>Your computer could not confirm the server that checks your sign-in.</source>
        <translation>Ihr Computer konnte den Server, der Ihre Anmeldung prüft, nicht bestätigen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate failed validation during EAP.</source>
        <translation>Das Zertifikat des Servers hat die Überprüfung während EAP nicht bestanden.</translation>
    </message>
    <message>
        <source>Compare the certificate of NPS with ServerNames and TrustedRootCA.</source>
        <translation>Vergleichen Sie das Zertifikat des NPS mit ServerNames und TrustedRootCA.</translation>
    </message>
    <message>
        <source>Check dates, name, purpose and chain of the NPS certificate.</source>
        <translation>Prüfen Sie Gültigkeit, Name, Zweck und Kette des NPS-Zertifikats.</translation>
    </message>
    <message>
        <source>Root or name of the sign-in server&apos;s certificate do not fit the profile.</source>
        <translation>Stammzertifikat oder Name des Anmeldeserverzertifikats passt nicht zum Profil.</translation>
    </message>
    <message>
        <source>The two names used for the sign-in differ.</source>
        <translation>Die beiden für die Anmeldung verwendeten Namen unterscheiden sich.</translation>
    </message>
    <message>
        <source>Your VPN connection uses two different user names for one sign-in.</source>
        <translation>Ihre VPN-Verbindung verwendet zwei verschiedene Benutzernamen für eine Anmeldung.</translation>
    </message>
    <message>
        <source>The outer PEAP identity is not the inner one, although identity privacy is off.</source>
        <translation>Die äußere PEAP-Identität ist nicht die innere, obwohl der Identitätsschutz ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>Align the identities or use identity privacy.</source>
        <translation>Gleichen Sie die Identitäten an, oder verwenden Sie den Identitätsschutz.</translation>
    </message>
    <message>
        <source>Set EnableIdentityPrivacy and AnonymousUserName, or use the same name outside and inside.</source>
        <translation>Legen Sie EnableIdentityPrivacy und AnonymousUserName fest, oder verwenden Sie außen und innen denselben Namen.</translation>
    </message>
    <message>
        <source>Outer and inner identity differ while identity privacy is off.</source>
        <translation>Äußere und innere Identität unterscheiden sich, obwohl der Identitätsschutz ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>The password or PIN of your certificate is wrong.</source>
        <translation>Das Kennwort oder die PIN Ihres Zertifikats ist falsch.</translation>
    </message>
    <message>
        <source>The password or PIN for your electronic identity card (certificate) was not right.</source>
        <translation>Das Kennwort oder die PIN für Ihren elektronischen Ausweis (Zertifikat) war nicht richtig.</translation>
    </message>
    <message>
        <source>Try once more, carefully; a smart card may lock itself after a few tries.</source>
        <translation>Versuchen Sie es noch einmal, mit Bedacht; eine Smartcard kann sich nach wenigen Versuchen selbst sperren.</translation>
    </message>
    <message>
        <source>If it still fails, contact your helpdesk.</source>
        <translation>Wenn es weiterhin nicht funktioniert, wenden Sie sich an Ihren Helpdesk.</translation>
    </message>
    <message>
        <source>The password given for the certificate is not valid.</source>
        <translation>Das für das Zertifikat angegebene Kennwort ist nicht gültig.</translation>
    </message>
    <message>
        <source>Check whether a smart card is used and whether its PIN is locked: certutil -scinfo</source>
        <translation>Prüfen Sie, ob eine Smartcard verwendet wird und ob ihre PIN gesperrt ist: certutil -scinfo</translation>
    </message>
    <message>
        <source>Unblock or reissue the smart card.</source>
        <translation>Entsperren Sie die Smartcard, oder stellen Sie sie neu aus.</translation>
    </message>
    <message>
        <source>Check the smart card management.</source>
        <translation>Prüfen Sie die Smartcardverwaltung.</translation>
    </message>
    <message>
        <source>The password or PIN for the certificate was wrong.</source>
        <translation>Das Kennwort oder die PIN für das Zertifikat war falsch.</translation>
    </message>
    <message>
        <source>The VPN server has two interfaces with the same destination and shared key.</source>
        <translation>Der VPN-Server hat zwei Schnittstellen mit demselben Ziel und vorinstalliertem Schlüssel.</translation>
    </message>
    <message>
        <source>This is an error of the VPN server&apos;s settings, not of your computer.</source>
        <translation>Dies ist ein Fehler in den Einstellungen des VPN-Servers, nicht Ihres Computers.</translation>
    </message>
    <message>
        <source>The code concerns an interface of a server, not a client.</source>
        <translation>Der Code betrifft eine Schnittstelle eines Servers, keinen Client.</translation>
    </message>
    <message>
        <source>Pass the report to the VPN administrators.</source>
        <translation>Geben Sie den Bericht an die VPN-Administratoren weiter.</translation>
    </message>
    <message>
        <source>More than one interface with the same destination uses a pre-shared key.</source>
        <translation>Mehr als eine Schnittstelle mit demselben Ziel verwendet einen vorinstallierten Schlüssel.</translation>
    </message>
    <message>
        <source>Change destination or authentication of one of the interfaces.</source>
        <translation>Ändern Sie Ziel oder Authentifizierung einer der Schnittstellen.</translation>
    </message>
    <message>
        <source>On a server: two interfaces with a shared key have the same destination.</source>
        <translation>Auf einem Server: Zwei Schnittstellen mit vorinstalliertem Schlüssel haben dasselbe Ziel.</translation>
    </message>
    <message>
        <source>An interface of the VPN server has no valid destination.</source>
        <translation>Eine Schnittstelle des VPN-Servers hat kein gültiges Ziel.</translation>
    </message>
    <message>
        <source>The interface has no valid destination address.</source>
        <translation>Die Schnittstelle hat keine gültige Zieladresse.</translation>
    </message>
    <message>
        <source>Enter a destination that resolves.</source>
        <translation>Geben Sie ein Ziel ein, das sich auflösen lässt.</translation>
    </message>
    <message>
        <source>On a server: the destination of an interface does not resolve.</source>
        <translation>Auf einem Server: Das Ziel einer Schnittstelle lässt sich nicht auflösen.</translation>
    </message>
    <message>
        <source>The settings of a VPN interface are not valid.</source>
        <translation>Die Einstellungen einer VPN-Schnittstelle sind nicht gültig.</translation>
    </message>
    <message>
        <source>The settings of this VPN connection are not valid.</source>
        <translation>Die Einstellungen dieser VPN-Verbindung sind nicht gültig.</translation>
    </message>
    <message>
        <source>The interface configuration is not valid.</source>
        <translation>Die Schnittstellenkonfiguration ist nicht gültig.</translation>
    </message>
    <message>
        <source>Check the settings of the interface or profile.</source>
        <translation>Prüfen Sie die Einstellungen der Schnittstelle oder des Profils.</translation>
    </message>
    <message>
        <source>Compare with a profile that works.</source>
        <translation>Vergleichen Sie mit einem funktionierenden Profil.</translation>
    </message>
    <message>
        <source>The settings of the interface contradict each other.</source>
        <translation>Die Einstellungen der Schnittstelle widersprechen einander.</translation>
    </message>
    <message>
        <source>The VPN app of another maker could not connect.</source>
        <translation>Die VPN-App eines anderen Herstellers konnte keine Verbindung herstellen.</translation>
    </message>
    <message>
        <source>The VPN app that runs this connection could not connect.</source>
        <translation>Die VPN-App, die diese Verbindung betreibt, konnte keine Verbindung herstellen.</translation>
    </message>
    <message>
        <source>Contact your helpdesk and name the app.</source>
        <translation>Wenden Sie sich an Ihren Helpdesk, und nennen Sie die App.</translation>
    </message>
    <message>
        <source>A VPN plug-in reported a general error.</source>
        <translation>Ein VPN-Plug-In hat einen allgemeinen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>Check that the plug-in app is installed and current.</source>
        <translation>Prüfen Sie, ob die Plug-In-App installiert und aktuell ist.</translation>
    </message>
    <message>
        <source>Read the log Microsoft-Windows Networking VPN Plugin Platform/Operational.</source>
        <translation>Prüfen Sie das Protokoll Microsoft-Windows Networking VPN Plugin Platform/Operational.</translation>
    </message>
    <message>
        <source>Use the log and the support pages of the plug-in&apos;s maker.</source>
        <translation>Nutzen Sie das Protokoll und die Supportseiten des Plug-In-Herstellers.</translation>
    </message>
    <message>
        <source>Check CustomConfiguration of the PluginProfile.</source>
        <translation>Prüfen Sie CustomConfiguration in PluginProfile.</translation>
    </message>
    <message>
        <source>The app of another maker failed; only it knows why.</source>
        <translation>Die App eines anderen Herstellers ist fehlgeschlagen; nur sie kennt den Grund.</translation>
    </message>
    <message>
        <source>The certificate for single sign-on was not found.</source>
        <translation>Das Zertifikat für einmaliges Anmelden wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) for signing in automatically is missing.</source>
        <translation>Der elektronische Ausweis (Zertifikat) für die automatische Anmeldung fehlt.</translation>
    </message>
    <message>
        <source>Sign out and in again once.</source>
        <translation>Melden Sie sich einmal ab und wieder an.</translation>
    </message>
    <message>
        <source>No certificate for single sign-on was found.</source>
        <translation>Es wurde kein Zertifikat für einmaliges Anmelden gefunden.</translation>
    </message>
    <message>
        <source>Read the join state: dsregcmd /status</source>
        <translation>Rufen Sie den Einbindungsstatus ab: dsregcmd /status</translation>
    </message>
    <message>
        <source>Check DeviceCompliance/Sso in the profile and the Conditional Access policy.</source>
        <translation>Prüfen Sie DeviceCompliance/Sso im Profil und die Richtlinie für bedingten Zugriff.</translation>
    </message>
    <message>
        <source>Check the issuer hash and the purpose in DeviceCompliance/Sso.</source>
        <translation>Prüfen Sie den Ausstellerhash und den Zweck in DeviceCompliance/Sso.</translation>
    </message>
    <message>
        <source>The certificate of Conditional Access was not issued.</source>
        <translation>Das Zertifikat des bedingten Zugriffs wurde nicht ausgestellt.</translation>
    </message>
    <message>
        <source>No certificate passes the single sign-on filter of the profile.</source>
        <translation>Kein Zertifikat erfüllt den Filter für einmaliges Anmelden im Profil.</translation>
    </message>
    <message>
        <source>Your computer does not meet your organisation&apos;s conditions.</source>
        <translation>Ihr Computer erfüllt die Bedingungen Ihrer Organisation nicht.</translation>
    </message>
    <message>
        <source>Your organisation lets only computers in that meet certain conditions; yours does not right now.</source>
        <translation>Ihre Organisation lässt nur Computer zu, die bestimmte Bedingungen erfüllen; Ihrer erfüllt sie im Moment nicht.</translation>
    </message>
    <message>
        <source>Open the Company Portal app and follow what it says.</source>
        <translation>Öffnen Sie die App „Unternehmensportal“, und folgen Sie den Hinweisen darin.</translation>
    </message>
    <message>
        <source>Conditional Access refused: the device is not compliant.</source>
        <translation>Der bedingte Zugriff hat abgelehnt: Das Gerät ist nicht konform.</translation>
    </message>
    <message>
        <source>Check the compliance state in Intune.</source>
        <translation>Prüfen Sie den Konformitätsstatus in Intune.</translation>
    </message>
    <message>
        <source>Check the compliance policy and the Conditional Access policy for VPN.</source>
        <translation>Prüfen Sie die Konformitätsrichtlinie und die Richtlinie für bedingten Zugriff für VPN.</translation>
    </message>
    <message>
        <source>Read the sign-in log of Entra ID for this user.</source>
        <translation>Sehen Sie für diesen Benutzer im Anmeldeprotokoll von Entra ID nach.</translation>
    </message>
    <message>
        <source>The device is not compliant, or its state is not up to date.</source>
        <translation>Das Gerät ist nicht konform, oder sein Status ist nicht aktuell.</translation>
    </message>
    <message>
        <source>The VPN app for this connection is not installed.</source>
        <translation>Die VPN-App für diese Verbindung ist nicht installiert.</translation>
    </message>
    <message>
        <source>The VPN app that this connection needs is not installed.</source>
        <translation>Die VPN-App, die diese Verbindung benötigt, ist nicht installiert.</translation>
    </message>
    <message>
        <source>Contact your helpdesk and ask for the app.</source>
        <translation>Wenden Sie sich an Ihren Helpdesk, und bitten Sie um die App.</translation>
    </message>
    <message>
        <source>The plug-in of the profile is not installed.</source>
        <translation>Das Plug-In des Profils ist nicht installiert.</translation>
    </message>
    <message>
        <source>Compare PluginPackageFamilyName with Get-AppxPackage.</source>
        <translation>Vergleichen Sie PluginPackageFamilyName mit Get-AppxPackage.</translation>
    </message>
    <message>
        <source>Deploy the app before the profile.</source>
        <translation>Stellen Sie die App vor dem Profil bereit.</translation>
    </message>
    <message>
        <source>Check the assignment of app and profile.</source>
        <translation>Prüfen Sie die Zuweisung von App und Profil.</translation>
    </message>
    <message>
        <source>The plug-in app that the profile names is missing.</source>
        <translation>Die Plug-In-App, die das Profil nennt, fehlt.</translation>
    </message>
    <message>
        <source>The VPN connection waits for an action of yours.</source>
        <translation>Die VPN-Verbindung wartet auf eine Aktion von Ihnen.</translation>
    </message>
    <message>
        <source>Windows needs something from you before it can connect.</source>
        <translation>Windows benötigt etwas von Ihnen, bevor es die Verbindung herstellen kann.</translation>
    </message>
    <message>
        <source>Open the VPN settings of Windows and look for a message there.</source>
        <translation>Öffnen Sie die VPN-Einstellungen von Windows, und achten Sie dort auf eine Meldung.</translation>
    </message>
    <message>
        <source>If you can&apos;t find it, send the report to your helpdesk.</source>
        <translation>Wenn Sie sie nicht finden, senden Sie den Bericht an Ihren Helpdesk.</translation>
    </message>
    <message>
        <source>The user must act, for example sign in or confirm.</source>
        <translation>Der Benutzer muss etwas tun, zum Beispiel sich anmelden oder etwas bestätigen.</translation>
    </message>
    <message>
        <source>Connect by hand from the VPN settings and watch for a window.</source>
        <translation>Stellen Sie die Verbindung von Hand in den VPN-Einstellungen her, und achten Sie auf ein Fenster.</translation>
    </message>
    <message>
        <source>Make the profile work without interaction.</source>
        <translation>Sorgen Sie dafür, dass das Profil ohne Eingriff funktioniert.</translation>
    </message>
    <message>
        <source>Check Conditional Access and the EAP prompts of the profile.</source>
        <translation>Prüfen Sie den bedingten Zugriff und die EAP-Abfragen des Profils.</translation>
    </message>
    <message>
        <source>A window asks for something before the connection goes on.</source>
        <translation>Ein Fenster fragt nach etwas, bevor die Verbindung fortgesetzt wird.</translation>
    </message>
    <message>
        <source>The other side refused to agree on a sign-in method.</source>
        <translation>Die Gegenseite hat es abgelehnt, sich auf eine Anmeldemethode zu einigen.</translation>
    </message>
    <message>
        <source>Your computer and the VPN server share no way to sign in.</source>
        <translation>Ihr Computer und der VPN-Server haben keine gemeinsame Art der Anmeldung.</translation>
    </message>
    <message>
        <source>The remote peer refused to authenticate: no method in common.</source>
        <translation>Die Gegenstelle hat die Authentifizierung abgelehnt: keine gemeinsame Methode.</translation>
    </message>
    <message>
        <source>Compare the authentication methods of server and profile.</source>
        <translation>Vergleichen Sie die Authentifizierungsmethoden von Server und Profil.</translation>
    </message>
    <message>
        <source>Check the methods in Routing and Remote Access, Properties, Security, and in the network policy.</source>
        <translation>Prüfen Sie die Methoden in „Routing und RAS“ unter „Eigenschaften“ &gt; „Sicherheit“ und in der Netzwerkrichtlinie.</translation>
    </message>
    <message>
        <source>The VPN server and this computer share no sign-in method.</source>
        <translation>Der VPN-Server und dieser Computer haben keine gemeinsame Anmeldemethode.</translation>
    </message>
    <message>
        <source>The sign-in server did not answer in time.</source>
        <translation>Der Anmeldeserver hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The server that checks your sign-in did not answer the VPN server.</source>
        <translation>Der Server, der Ihre Anmeldung prüft, hat dem VPN-Server nicht geantwortet.</translation>
    </message>
    <message>
        <source>The authentication server did not respond in time.</source>
        <translation>Der Authentifizierungsserver hat nicht rechtzeitig reagiert.</translation>
    </message>
    <message>
        <source>RRAS got no answer from RADIUS.</source>
        <translation>RRAS hat von RADIUS keine Antwort erhalten.</translation>
    </message>
    <message>
        <source>Check that the RRAS server reaches the RADIUS servers on UDP 1812 and 1813, and that the shared secret is right.</source>
        <translation>Prüfen Sie, ob der RRAS-Server die RADIUS-Server über UDP 1812 und 1813 erreicht und der gemeinsame geheime Schlüssel stimmt.</translation>
    </message>
    <message>
        <source>Check that NPS runs: Get-Service IAS</source>
        <translation>Prüfen Sie, ob NPS ausgeführt wird: Get-Service IAS</translation>
    </message>
    <message>
        <source>The VPN server can&apos;t reach the sign-in server.</source>
        <translation>Der VPN-Server kann den Anmeldeserver nicht erreichen.</translation>
    </message>
    <message>
        <source>The sign-in server is overloaded or stopped.</source>
        <translation>Der Anmeldeserver ist überlastet oder angehalten.</translation>
    </message>
    <message>
        <source>The VPN server knows no sign-in server.</source>
        <translation>Der VPN-Server kennt keinen Anmeldeserver.</translation>
    </message>
    <message>
        <source>The VPN server does not know which server checks your sign-in.</source>
        <translation>Der VPN-Server weiß nicht, welcher Server Ihre Anmeldung prüft.</translation>
    </message>
    <message>
        <source>No RADIUS servers are configured.</source>
        <translation>Es sind keine RADIUS-Server konfiguriert.</translation>
    </message>
    <message>
        <source>Configure the RADIUS servers of RRAS.</source>
        <translation>Konfigurieren Sie die RADIUS-Server von RRAS.</translation>
    </message>
    <message>
        <source>Check the authentication provider in Routing and Remote Access, Properties, Security.</source>
        <translation>Prüfen Sie den Authentifizierungsanbieter in „Routing und RAS“ unter „Eigenschaften“ &gt; „Sicherheit“.</translation>
    </message>
    <message>
        <source>No RADIUS server is configured on the VPN server, or none is usable.</source>
        <translation>Auf dem VPN-Server ist kein RADIUS-Server konfiguriert, oder keiner ist verwendbar.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s answer was not valid.</source>
        <translation>Die Antwort des Anmeldeservers war nicht gültig.</translation>
    </message>
    <message>
        <source>The servers that check your sign-in do not understand each other.</source>
        <translation>Die Server, die Ihre Anmeldung prüfen, verstehen einander nicht.</translation>
    </message>
    <message>
        <source>An invalid RADIUS response was received.</source>
        <translation>Es wurde eine ungültige RADIUS-Antwort empfangen.</translation>
    </message>
    <message>
        <source>The shared secret probably differs, or a wrong server answers.</source>
        <translation>Wahrscheinlich weicht der gemeinsame geheime Schlüssel ab, oder ein falscher Server antwortet.</translation>
    </message>
    <message>
        <source>Enter the same shared secret on RRAS and in the RADIUS client of NPS.</source>
        <translation>Geben Sie auf RRAS und im RADIUS-Client des NPS denselben gemeinsamen geheimen Schlüssel ein.</translation>
    </message>
    <message>
        <source>The shared secret between VPN server and sign-in server differs.</source>
        <translation>Der gemeinsame geheime Schlüssel zwischen VPN-Server und Anmeldeserver weicht ab.</translation>
    </message>
    <message>
        <source>The server does not allow this sign-in method.</source>
        <translation>Der Server lässt diese Anmeldemethode nicht zu.</translation>
    </message>
    <message>
        <source>The server does not allow the way in which your VPN connection signs in.</source>
        <translation>Der Server lässt die Art, wie sich Ihre VPN-Verbindung anmeldet, nicht zu.</translation>
    </message>
    <message>
        <source>The authentication protocol is not permitted.</source>
        <translation>Das Authentifizierungsprotokoll ist nicht zugelassen.</translation>
    </message>
    <message>
        <source>Check the authentication methods in the constraints of the network policy.</source>
        <translation>Prüfen Sie die Authentifizierungsmethoden in den Einschränkungen der Netzwerkrichtlinie.</translation>
    </message>
    <message>
        <source>The network policy does not allow the method that the profile uses.</source>
        <translation>Die Netzwerkrichtlinie lässt die Methode nicht zu, die das Profil verwendet.</translation>
    </message>
    <message>
        <source>The user certificate is not valid for the sign-in; administrators report several different reasons for this code.</source>
        <translation>Das Benutzerzertifikat ist für die Anmeldung nicht gültig; Administratoren berichten von mehreren verschiedenen Gründen für diesen Code.</translation>
    </message>
    <message>
        <source>Administrators report NTAuth, the case of server names and strong mapping as the usual reasons.</source>
        <translation>Administratoren nennen NTAuth, die Groß-/Kleinschreibung der Servernamen und die starke Zuordnung als die üblichen Gründe.</translation>
    </message>
    <message>
        <source>Compare ServerNames with the NPS certificate, upper and lower case included.</source>
        <translation>Vergleichen Sie ServerNames mit dem NPS-Zertifikat, einschließlich der Groß-/Kleinschreibung.</translation>
    </message>
    <message>
        <source>Look for NPS event 6273 with reason 16 and for event 39 (Kerberos-Key-Distribution-Center) on the domain controller.</source>
        <translation>Suchen Sie nach NPS-Ereignis 6273 mit Ursache 16 und nach Ereignis 39 (Kerberos-Key-Distribution-Center) auf dem Domänencontroller.</translation>
    </message>
    <message>
        <source>Reissue certificates with the security identifier extension (1.3.6.1.4.1.311.25.2).</source>
        <translation>Stellen Sie Zertifikate mit der Erweiterung für die Sicherheitskennung (1.3.6.1.4.1.311.25.2) neu aus.</translation>
    </message>
    <message>
        <source>The issuing authority is not in the NTAuth store of the sign-in server.</source>
        <translation>Die ausstellende Zertifizierungsstelle ist nicht im NTAuth-Speicher des Anmeldeservers.</translation>
    </message>
    <message>
        <source>Windows 11: the server name in the profile differs in upper and lower case.</source>
        <translation>Windows 11: Der Servername im Profil weicht in der Groß-/Kleinschreibung ab.</translation>
    </message>
    <message>
        <source>The certificate is not mapped strongly to the account.</source>
        <translation>Das Zertifikat ist dem Konto nicht stark zugeordnet.</translation>
    </message>
    <message>
        <source>The purpose or the user name in the certificate is wrong.</source>
        <translation>Der Zweck oder der Benutzername im Zertifikat ist falsch.</translation>
    </message>
    <message>
        <source>An unspecified error concerning the user certificate.</source>
        <translation>Ein nicht näher bezeichneter Fehler beim Benutzerzertifikat.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) is invalid.</source>
        <translation>Das Zertifikat des Anmeldeservers (NPS) ist ungültig.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) has expired.</source>
        <translation>Das Zertifikat des Anmeldeservers (NPS) ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) was revoked.</source>
        <translation>Das Zertifikat des Anmeldeservers (NPS) wurde gesperrt.</translation>
    </message>
    <message>
        <source>An unspecified error concerning the certificate of the sign-in server (NPS).</source>
        <translation>Ein nicht näher bezeichneter Fehler beim Zertifikat des Anmeldeservers (NPS).</translation>
    </message>
    <message>
        <source>The authority behind your certificate was not found.</source>
        <translation>Die Zertifizierungsstelle Ihres Zertifikats wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The authority that issued your electronic identity card (certificate) is not known on this computer.</source>
        <translation>Die Stelle, die Ihren elektronischen Ausweis (Zertifikat) ausgestellt hat, ist auf diesem Computer nicht bekannt.</translation>
    </message>
    <message>
        <source>The root certificate of the user certificate was not found.</source>
        <translation>Das Stammzertifikat des Benutzerzertifikats wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Publish the root and intermediate certificates.</source>
        <translation>Veröffentlichen Sie Stamm- und Zwischenzertifikate.</translation>
    </message>
    <message>
        <source>Publish them to the computer store by group policy or Intune.</source>
        <translation>Veröffentlichen Sie sie per Gruppenrichtlinie oder Intune im Computerspeicher.</translation>
    </message>
    <message>
        <source>The root of the user certificate is missing on this computer.</source>
        <translation>Das Stammzertifikat des Benutzerzertifikats fehlt auf diesem Computer.</translation>
    </message>
    <message>
        <source>The authority behind your certificate is not valid.</source>
        <translation>Die Zertifizierungsstelle Ihres Zertifikats ist nicht gültig.</translation>
    </message>
    <message>
        <source>The authority that issued your electronic identity card (certificate) is not accepted.</source>
        <translation>Die Stelle, die Ihren elektronischen Ausweis (Zertifikat) ausgestellt hat, wird nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The root certificate of the user certificate is invalid.</source>
        <translation>Das Stammzertifikat des Benutzerzertifikats ist ungültig.</translation>
    </message>
    <message>
        <source>The root of the user certificate is not valid.</source>
        <translation>Das Stammzertifikat des Benutzerzertifikats ist nicht gültig.</translation>
    </message>
    <message>
        <source>The authority behind your certificate has expired.</source>
        <translation>Die Zertifizierungsstelle Ihres Zertifikats ist abgelaufen.</translation>
    </message>
    <message>
        <source>The authority that issued your electronic identity card (certificate) is no longer valid.</source>
        <translation>Die Stelle, die Ihren elektronischen Ausweis (Zertifikat) ausgestellt hat, ist nicht mehr gültig.</translation>
    </message>
    <message>
        <source>The root certificate of the user certificate has expired.</source>
        <translation>Das Stammzertifikat des Benutzerzertifikats ist abgelaufen.</translation>
    </message>
    <message>
        <source>Renew the root and publish it.</source>
        <translation>Erneuern Sie das Stammzertifikat, und veröffentlichen Sie es.</translation>
    </message>
    <message>
        <source>Renew the root, publish it and reissue the user certificates if its key changed.</source>
        <translation>Erneuern Sie das Stammzertifikat, veröffentlichen Sie es, und stellen Sie die Benutzerzertifikate neu aus, wenn sich sein Schlüssel geändert hat.</translation>
    </message>
    <message>
        <source>The root of the user certificate has expired.</source>
        <translation>Das Stammzertifikat des Benutzerzertifikats ist abgelaufen.</translation>
    </message>
    <message>
        <source>The root of the sign-in server (NPS) was not found: not installed, or not the one in the profile.</source>
        <translation>Das Stammzertifikat des Anmeldeservers (NPS) wurde nicht gefunden: nicht installiert oder nicht das im Profil angegebene.</translation>
    </message>
    <message>
        <source>Compare each TrustedRootCA with the store: certutil -store Root</source>
        <translation>Vergleichen Sie jede TrustedRootCA mit dem Speicher: certutil -store Root</translation>
    </message>
    <message>
        <source>Check that the right certificate is selected in the network policy.</source>
        <translation>Prüfen Sie, ob in der Netzwerkrichtlinie das richtige Zertifikat ausgewählt ist.</translation>
    </message>
    <message>
        <source>The root named in the profile is not installed.</source>
        <translation>Das im Profil genannte Stammzertifikat ist nicht installiert.</translation>
    </message>
    <message>
        <source>The profile names another root than the sign-in server&apos;s.</source>
        <translation>Das Profil nennt ein anderes Stammzertifikat als das des Anmeldeservers.</translation>
    </message>
    <message>
        <source>The sign-in server shows another certificate than intended.</source>
        <translation>Der Anmeldeserver legt ein anderes Zertifikat vor als vorgesehen.</translation>
    </message>
    <message>
        <source>The root certificate of the sign-in server (NPS) is invalid.</source>
        <translation>Das Stammzertifikat des Anmeldeservers (NPS) ist ungültig.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate carries no name.</source>
        <translation>Das Zertifikat des Anmeldeservers enthält keinen Namen.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) has no name.</source>
        <translation>Das Zertifikat des Anmeldeservers (NPS) hat keinen Namen.</translation>
    </message>
    <message>
        <source>Issue the NPS certificate with a name.</source>
        <translation>Stellen Sie das NPS-Zertifikat mit einem Namen aus.</translation>
    </message>
    <message>
        <source>Issue it with the server&apos;s DNS name as subject or subject alternative name.</source>
        <translation>Stellen Sie es mit dem DNS-Namen des Servers als Antragsteller oder alternativem Antragstellernamen aus.</translation>
    </message>
    <message>
        <source>The NPS certificate has no server name.</source>
        <translation>Das NPS-Zertifikat hat keinen Servernamen.</translation>
    </message>
    <message>
        <source>The VPN server has no free place or refuses the connection.</source>
        <translation>Der VPN-Server hat keinen freien Platz oder lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>The VPN server is full or does not accept the connection.</source>
        <translation>Der VPN-Server ist ausgelastet oder nimmt die Verbindung nicht an.</translation>
    </message>
    <message>
        <source>The remote computer refused (Win32 1225); often the SSTP ports of the server are used up.</source>
        <translation>Der Remotecomputer hat abgelehnt (Win32 1225); oft sind die SSTP-Ports des Servers aufgebraucht.</translation>
    </message>
    <message>
        <source>Look at this program&apos;s results for TCP 443.</source>
        <translation>Sehen Sie sich in diesem Programm die Ergebnisse für TCP 443 an.</translation>
    </message>
    <message>
        <source>Raise the number of SSTP ports.</source>
        <translation>Erhöhen Sie die Anzahl der SSTP-Ports.</translation>
    </message>
    <message>
        <source>In Routing and Remote Access, Ports, Properties, raise the number for WAN Miniport (SSTP).</source>
        <translation>Erhöhen Sie in „Routing und RAS“ unter „Ports“ &gt; „Eigenschaften“ die Anzahl für WAN Miniport (SSTP).</translation>
    </message>
    <message>
        <source>Check how many ports are in use.</source>
        <translation>Prüfen Sie, wie viele Ports verwendet werden.</translation>
    </message>
    <message>
        <source>All SSTP ports of the server are in use.</source>
        <translation>Alle SSTP-Ports des Servers werden verwendet.</translation>
    </message>
    <message>
        <source>Nothing accepts SSTP at this address.</source>
        <translation>An dieser Adresse nimmt nichts SSTP an.</translation>
    </message>
    <message>
        <source>The connection to the VPN server was aborted.</source>
        <translation>Die Verbindung zum VPN-Server wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The connection to the VPN server was cut off.</source>
        <translation>Die Verbindung zum VPN-Server wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The connection was aborted (Win32 1236); a proxy or a changed certificate binding can also be the reason.</source>
        <translation>Die Verbindung wurde abgebrochen (Win32 1236); auch ein Proxy oder eine geänderte Zertifikatbindung kann der Grund sein.</translation>
    </message>
    <message>
        <source>Check devices in between and the certificate binding.</source>
        <translation>Prüfen Sie zwischengeschaltete Geräte und die Zertifikatbindung.</translation>
    </message>
    <message>
        <source>Look for RasSstp event 6 (certificate hash differs).</source>
        <translation>Suchen Sie nach RasSstp-Ereignis 6 (Zertifikathash weicht ab).</translation>
    </message>
    <message>
        <source>A proxy or another device on the way ends the connection.</source>
        <translation>Ein Proxy oder ein anderes Gerät auf dem Weg beendet die Verbindung.</translation>
    </message>
    <message>
        <source>The certificate bound to the web port differs from the one that SSTP knows.</source>
        <translation>Das an den Webport gebundene Zertifikat unterscheidet sich von dem, das SSTP kennt.</translation>
    </message>
    <message>
        <source>The VPN server reset the connection.</source>
        <translation>Der VPN-Server hat die Verbindung zurückgesetzt.</translation>
    </message>
    <message>
        <source>The VPN server or a device on the way cut the connection off.</source>
        <translation>Der VPN-Server oder ein Gerät auf dem Weg hat die Verbindung unterbrochen.</translation>
    </message>
    <message>
        <source>The connection was reset (Winsock 10054).</source>
        <translation>Die Verbindung wurde zurückgesetzt (Winsock 10054).</translation>
    </message>
    <message>
        <source>Check service, certificate binding and devices in between.</source>
        <translation>Prüfen Sie Dienst, Zertifikatbindung und zwischengeschaltete Geräte.</translation>
    </message>
    <message>
        <source>Check: Get-Service RemoteAccess,SstpSvc</source>
        <translation>Prüfen Sie: Get-Service RemoteAccess,SstpSvc</translation>
    </message>
    <message>
        <source>No usable certificate is bound to the web port.</source>
        <translation>An den Webport ist kein brauchbares Zertifikat gebunden.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name was not found.</source>
        <translation>Der Name des VPN-Servers wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Your computer could not find the address that belongs to the VPN server&apos;s name.</source>
        <translation>Ihr Computer konnte die Adresse, die zum Namen des VPN-Servers gehört, nicht finden.</translation>
    </message>
    <message>
        <source>The name of the server did not resolve.</source>
        <translation>Der Name des Servers ließ sich nicht auflösen.</translation>
    </message>
    <message>
        <source>Ask again: Resolve-DnsName SERVER and Resolve-DnsName SERVER -Server 1.1.1.1</source>
        <translation>Fragen Sie erneut ab: Resolve-DnsName SERVER und Resolve-DnsName SERVER -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>Check name rules: Get-DnsClientNrptPolicy -Effective</source>
        <translation>Prüfen Sie die Namensregeln: Get-DnsClientNrptPolicy -Effective</translation>
    </message>
    <message>
        <source>The public zone must hold the name.</source>
        <translation>Die öffentliche Zone muss den Namen enthalten.</translation>
    </message>
    <message>
        <source>Create or correct the A record in the public zone.</source>
        <translation>Erstellen oder korrigieren Sie den A-Eintrag in der öffentlichen Zone.</translation>
    </message>
    <message>
        <source>There is no internet, or a Wi-Fi sign-in page comes first.</source>
        <translation>Es gibt kein Internet, oder zuerst kommt die Anmeldeseite eines WLAN.</translation>
    </message>
    <message>
        <source>The name in the profile is misspelt or not public.</source>
        <translation>Der Name im Profil ist falsch geschrieben oder nicht öffentlich.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port could not be reached.</source>
        <translation>Der Webport des VPN-Servers war nicht erreichbar.</translation>
    </message>
    <message>
        <source>Your computer could not reach the VPN server.</source>
        <translation>Ihr Computer konnte den VPN-Server nicht erreichen.</translation>
    </message>
    <message>
        <source>The connection to TCP 443 could not be made.</source>
        <translation>Die Verbindung zu TCP 443 konnte nicht hergestellt werden.</translation>
    </message>
    <message>
        <source>Check the path for TCP 443.</source>
        <translation>Prüfen Sie den Weg für TCP 443.</translation>
    </message>
    <message>
        <source>Let TCP 443 through to the VPN server.</source>
        <translation>Lassen Sie TCP 443 bis zum VPN-Server durch.</translation>
    </message>
    <message>
        <source>TCP 443 gets no answer on this network.</source>
        <translation>TCP 443 erhält in diesem Netzwerk keine Antwort.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port did not answer in time.</source>
        <translation>Der Webport des VPN-Servers hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The request to TCP 443 timed out.</source>
        <translation>Die Anfrage an TCP 443 hat das Zeitlimit überschritten.</translation>
    </message>
    <message>
        <source>Check the path for TCP 443 and the load of the server.</source>
        <translation>Prüfen Sie den Weg für TCP 443 und die Auslastung des Servers.</translation>
    </message>
    <message>
        <source>The server is overloaded.</source>
        <translation>Der Server ist überlastet.</translation>
    </message>
    <message>
        <source>The target name is wrong for the secure channel.</source>
        <translation>Der Zielname ist für den sicheren Kanal falsch.</translation>
    </message>
    <message>
        <source>The chain ends in a root that is not trusted.</source>
        <translation>Die Kette endet in einem Stammzertifikat, das nicht vertrauenswürdig ist.</translation>
    </message>
    <message>
        <source>Publish the root by group policy or Intune.</source>
        <translation>Veröffentlichen Sie das Stammzertifikat per Gruppenrichtlinie oder Intune.</translation>
    </message>
    <message>
        <source>The root certificate is missing on this computer.</source>
        <translation>Das Stammzertifikat fehlt auf diesem Computer.</translation>
    </message>
    <message>
        <source>The secure connection to the VPN server failed: a message was not as expected.</source>
        <translation>Die sichere Verbindung zum VPN-Server ist fehlgeschlagen: Eine Nachricht war nicht wie erwartet.</translation>
    </message>
    <message>
        <source>The secure connection to the VPN server could not be set up.</source>
        <translation>Die sichere Verbindung zum VPN-Server konnte nicht hergestellt werden.</translation>
    </message>
    <message>
        <source>A TLS message was unexpected or badly formatted.</source>
        <translation>Eine TLS-Nachricht kam unerwartet oder war falsch formatiert.</translation>
    </message>
    <message>
        <source>Check certificate binding and TLS versions.</source>
        <translation>Prüfen Sie Zertifikatbindung und TLS-Versionen.</translation>
    </message>
    <message>
        <source>On an Azure gateway check the uploaded root certificates.</source>
        <translation>Prüfen Sie auf einem Azure-Gateway die hochgeladenen Stammzertifikate.</translation>
    </message>
    <message>
        <source>The server has no usable certificate.</source>
        <translation>Der Server hat kein brauchbares Zertifikat.</translation>
    </message>
    <message>
        <source>With an Azure VPN gateway: the root of the clients is not uploaded.</source>
        <translation>Bei einem Azure-VPN-Gateway: Das Stammzertifikat der Clients ist nicht hochgeladen.</translation>
    </message>
    <message>
        <source>Client and server share no TLS version.</source>
        <translation>Client und Server haben keine gemeinsame TLS-Version.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate has expired.</source>
        <translation>Das Zertifikat des VPN-Servers ist abgelaufen.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) has ended.</source>
        <translation>Der elektronische Ausweis (Zertifikat) des VPN-Servers ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate received has expired.</source>
        <translation>Das empfangene Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>Renew the certificate.</source>
        <translation>Erneuern Sie das Zertifikat.</translation>
    </message>
    <message>
        <source>No usable certificate was found for the secure connection.</source>
        <translation>Für die sichere Verbindung wurde kein brauchbares Zertifikat gefunden.</translation>
    </message>
    <message>
        <source>No credentials are available in the security package; a missing private key can also appear so.</source>
        <translation>Im Sicherheitspaket sind keine Anmeldeinformationen verfügbar; auch ein fehlender privater Schlüssel kann sich so zeigen.</translation>
    </message>
    <message>
        <source>Check certificate and private key.</source>
        <translation>Prüfen Sie Zertifikat und privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Check the key: certutil -store My (elevated).</source>
        <translation>Prüfen Sie den Schlüssel: certutil -store My (als Administrator).</translation>
    </message>
    <message>
        <source>The certificate or its private key is missing on one side.</source>
        <translation>Das Zertifikat oder sein privater Schlüssel fehlt auf einer Seite.</translation>
    </message>
    <message>
        <source>Computer and VPN server share no encryption for the secure connection.</source>
        <translation>Computer und VPN-Server haben keine gemeinsame Verschlüsselung für die sichere Verbindung.</translation>
    </message>
    <message>
        <source>Client and server have no common algorithm.</source>
        <translation>Client und Server haben keinen gemeinsamen Algorithmus.</translation>
    </message>
    <message>
        <source>Align TLS versions and cipher suites.</source>
        <translation>Stimmen Sie TLS-Versionen und Verschlüsselungssammlungen aufeinander ab.</translation>
    </message>
    <message>
        <source>Compare Get-TlsCipherSuite on both sides.</source>
        <translation>Vergleichen Sie Get-TlsCipherSuite auf beiden Seiten.</translation>
    </message>
    <message>
        <source>Client and server share no TLS version or cipher.</source>
        <translation>Client und Server haben keine gemeinsame TLS-Version oder Verschlüsselung.</translation>
    </message>
    <message>
        <source>Event 20227 says that a VPN connection failed; the error code stands in its text.</source>
        <translation>Ereignis 20227 besagt, dass eine VPN-Verbindung fehlgeschlagen ist; der Fehlercode steht in seinem Text.</translation>
    </message>
    <message>
        <source>This number only says that a connection attempt failed. The number that tells why stands at the end of the message.</source>
        <translation>Diese Zahl besagt nur, dass ein Verbindungsversuch fehlgeschlagen ist. Die Zahl, die den Grund nennt, steht am Ende der Meldung.</translation>
    </message>
    <message>
        <source>Look for the number at the end of the message and enter it here.</source>
        <translation>Suchen Sie die Zahl am Ende der Meldung, und geben Sie sie hier ein.</translation>
    </message>
    <message>
        <source>RasClient event 20227 (Application log) records every failed attempt with user, connection and error code; SSTP codes appear there as negative numbers.</source>
        <translation>RasClient-Ereignis 20227 (Anwendungsprotokoll) verzeichnet jeden fehlgeschlagenen Versuch mit Benutzer, Verbindung und Fehlercode; SSTP-Codes erscheinen dort als negative Zahlen.</translation>
    </message>
    <message>
        <source>Enter the last number of the event, for example 809 or -2146762487.</source>
        <translation>Geben Sie die letzte Zahl des Ereignisses ein, zum Beispiel 809 oder -2146762487.</translation>
    </message>
    <message>
        <source>Note the CoId: it joins the events of one attempt, and it stands in the server&apos;s logs too.</source>
        <translation>Notieren Sie die CoId: Sie verbindet die Ereignisse eines Versuchs und steht auch in den Protokollen des Servers.</translation>
    </message>
    <message>
        <source>Use the CoId of the event to find the attempt in the RRAS and NPS logs.</source>
        <translation>Verwenden Sie die CoId des Ereignisses, um den Versuch in den Protokollen von RRAS und NPS zu finden.</translation>
    </message>
    <message>
        <source>Read the events 20221 to 20227 of the same CoId to see how far the attempt came.</source>
        <translation>Prüfen Sie die Ereignisse 20221 bis 20227 derselben CoId, um zu sehen, wie weit der Versuch kam.</translation>
    </message>
    <message>
        <source>20227 is the number of the event, not an error code.</source>
        <translation>20227 ist die Nummer des Ereignisses, kein Fehlercode.</translation>
    </message>
    <message>
        <source>There is no internet while the VPN is connected.</source>
        <translation>Solange das VPN verbunden ist, gibt es kein Internet.</translation>
    </message>
    <message>
        <source>While the VPN is connected, your internet traffic usually goes through it, and there it may not get out.</source>
        <translation>Solange das VPN verbunden ist, läuft Ihr Internetdatenverkehr üblicherweise durch das VPN, und dort kommt er möglicherweise nicht hinaus.</translation>
    </message>
    <message>
        <source>Disconnect the VPN to get the internet back.</source>
        <translation>Trennen Sie das VPN, um das Internet wieder nutzen zu können.</translation>
    </message>
    <message>
        <source>The connection is probably set to use the default gateway on the remote network, which outranks the local one.</source>
        <translation>Die Verbindung ist wahrscheinlich so eingestellt, dass sie das Standardgateway des Remotenetzwerks verwendet, das Vorrang vor dem lokalen hat.</translation>
    </message>
    <message>
        <source>Read the setting: Get-VpnConnection | Format-List Name, SplitTunneling</source>
        <translation>Rufen Sie die Einstellung ab: Get-VpnConnection | Format-List Name, SplitTunneling</translation>
    </message>
    <message>
        <source>Read the way: Find-NetRoute -RemoteIPAddress 198.51.100.1</source>
        <translation>Rufen Sie den Weg ab: Find-NetRoute -RemoteIPAddress 198.51.100.1</translation>
    </message>
    <message>
        <source>Test an address and a name separately, to tell routing and DNS apart.</source>
        <translation>Testen Sie eine Adresse und einen Namen getrennt, um Routing und DNS zu unterscheiden.</translation>
    </message>
    <message>
        <source>If policy allows it and the profile is not managed: Set-VpnConnection -Name NAME -SplitTunneling $true, then add the internal routes with Add-VpnConnectionRoute.</source>
        <translation>Wenn es die Richtlinie erlaubt und das Profil nicht verwaltet wird: Set-VpnConnection -Name NAME -SplitTunneling $true, dann fügen Sie die internen Routen mit Add-VpnConnectionRoute hinzu.</translation>
    </message>
    <message>
        <source>Either force tunnel is not intended, or address translation, proxy or DNS behind the VPN server do not serve internet traffic.</source>
        <translation>Entweder ist kein Force-Tunnel beabsichtigt, oder Adressübersetzung, Proxy oder DNS hinter dem VPN-Server bedienen keinen Internetdatenverkehr.</translation>
    </message>
    <message>
        <source>If it is not intended, set RoutingPolicyType to SplitTunnel and add routes to the internal prefixes.</source>
        <translation>Wenn er nicht beabsichtigt ist, setzen Sie RoutingPolicyType auf SplitTunnel, und fügen Sie Routen zu den internen Präfixen hinzu.</translation>
    </message>
    <message>
        <source>If it is intended, provide the way out behind the VPN server.</source>
        <translation>Wenn er beabsichtigt ist, stellen Sie den Weg nach außen hinter dem VPN-Server bereit.</translation>
    </message>
    <message>
        <source>Check that the DNS servers given to clients resolve public names, and that no NRPT rule catches too much.</source>
        <translation>Prüfen Sie, ob die den Clients zugewiesenen DNS-Server öffentliche Namen auflösen und keine NRPT-Regel zu viel erfasst.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s article also asks for a static address pool from a segment of its own and for IP routing on the server.</source>
        <translation>Der Microsoft-Artikel verlangt außerdem einen statischen Adresspool aus einem eigenen Segment und IP-Routing auf dem Server.</translation>
    </message>
    <message>
        <source>The connection uses the default gateway of the remote network.</source>
        <translation>Die Verbindung verwendet das Standardgateway des Remotenetzwerks.</translation>
    </message>
    <message>
        <source>Force tunnel is intended, but the server side passes no internet traffic.</source>
        <translation>Ein Force-Tunnel ist beabsichtigt, aber die Serverseite lässt keinen Internetdatenverkehr durch.</translation>
    </message>
    <message>
        <source>Public names are not resolved through the VPN.</source>
        <translation>Öffentliche Namen werden durch das VPN nicht aufgelöst.</translation>
    </message>
    <message>
        <source>A proxy setting of the profile does not work.</source>
        <translation>Eine Proxyeinstellung des Profils funktioniert nicht.</translation>
    </message>
    <message>
        <source>The VPN is connected, but work resources do not open.</source>
        <translation>Das VPN ist verbunden, aber Arbeitsressourcen lassen sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The VPN says &quot;connected&quot;, but what you need in your organisation&apos;s network does not open.</source>
        <translation>Das VPN zeigt „Verbunden“ an, aber was Sie im Netzwerk Ihrer Organisation benötigen, lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Disconnect and connect the VPN once.</source>
        <translation>Trennen Sie das VPN einmal, und stellen Sie die Verbindung wieder her.</translation>
    </message>
    <message>
        <source>Routes, name resolution, overlapping addresses or filters keep the traffic from its target.</source>
        <translation>Routen, Namensauflösung, sich überschneidende Adressen oder Filter halten den Datenverkehr von seinem Ziel fern.</translation>
    </message>
    <message>
        <source>Read the routes: Get-NetRoute | Sort-Object DestinationPrefix</source>
        <translation>Rufen Sie die Routen ab: Get-NetRoute | Sort-Object DestinationPrefix</translation>
    </message>
    <message>
        <source>Test address before name: ping an internal address, then Resolve-DnsName an internal name.</source>
        <translation>Testen Sie die Adresse vor dem Namen: ping mit einer internen Adresse, dann Resolve-DnsName mit einem internen Namen.</translation>
    </message>
    <message>
        <source>Read the rules: Get-DnsClientNrptPolicy -Effective</source>
        <translation>Rufen Sie die Regeln ab: Get-DnsClientNrptPolicy -Effective</translation>
    </message>
    <message>
        <source>Compare the local address range with the organisation&apos;s: ipconfig</source>
        <translation>Vergleichen Sie den lokalen Adressbereich mit dem der Organisation: ipconfig</translation>
    </message>
    <message>
        <source>Nothing adds routes by itself, neither on the client nor on the way back.</source>
        <translation>Routen entstehen nicht von selbst, weder auf dem Client noch auf dem Rückweg.</translation>
    </message>
    <message>
        <source>Give the clients routes to all internal prefixes.</source>
        <translation>Geben Sie den Clients Routen zu allen internen Präfixen.</translation>
    </message>
    <message>
        <source>Give the internal network a return route to the clients&apos; address pool.</source>
        <translation>Geben Sie dem internen Netzwerk eine Rückroute zum Adresspool der Clients.</translation>
    </message>
    <message>
        <source>Check packet filters in the network policy and traffic filters in the profile.</source>
        <translation>Prüfen Sie Paketfilter in der Netzwerkrichtlinie und Datenverkehrsfilter im Profil.</translation>
    </message>
    <message>
        <source>Check the path MTU: ping -f -l 1300 to an internal address.</source>
        <translation>Prüfen Sie die Pfad-MTU: ping -f -l 1300 an eine interne Adresse.</translation>
    </message>
    <message>
        <source>Routes to the company network are missing.</source>
        <translation>Routen zum Firmennetzwerk fehlen.</translation>
    </message>
    <message>
        <source>Company names are looked up in the wrong place.</source>
        <translation>Namen der Firma werden an der falschen Stelle nachgeschlagen.</translation>
    </message>
    <message>
        <source>The local network uses the same addresses as the company.</source>
        <translation>Das lokale Netzwerk verwendet dieselben Adressen wie die Firma.</translation>
    </message>
    <message>
        <source>The company network has no way back to the VPN&apos;s addresses.</source>
        <translation>Das Firmennetzwerk hat keinen Rückweg zu den Adressen des VPN.</translation>
    </message>
    <message>
        <source>Filters stop the traffic, or large packets are lost.</source>
        <translation>Filter halten den Datenverkehr auf, oder große Pakete gehen verloren.</translation>
    </message>
    <message>
        <source>The VPN connection can&apos;t be made.</source>
        <translation>Die VPN-Verbindung kann nicht hergestellt werden.</translation>
    </message>
    <message>
        <source>Your VPN connection does not come about; the tests of this program show at which step it ends.</source>
        <translation>Ihre VPN-Verbindung kommt nicht zustande; die Tests dieses Programms zeigen, bei welchem Schritt sie endet.</translation>
    </message>
    <message>
        <source>Begin with the first step that fails; later ones follow from it. A ping without answer proves nothing, because it is normally filtered.</source>
        <translation>Beginnen Sie mit dem ersten fehlgeschlagenen Schritt; spätere ergeben sich daraus. Ein Ping ohne Antwort beweist nichts, denn er wird normalerweise gefiltert.</translation>
    </message>
    <message>
        <source>Enter the error code here: it says more than the symptom.</source>
        <translation>Geben Sie hier den Fehlercode ein: Er sagt mehr aus als das Symptom.</translation>
    </message>
    <message>
        <source>Suspect in this order: ports and forwarding, certificates, network policy, deployment script, RRAS.</source>
        <translation>Prüfen Sie in dieser Reihenfolge: Ports und Weiterleitung, Zertifikate, Netzwerkrichtlinie, Bereitstellungsskript, RRAS.</translation>
    </message>
    <message>
        <source>Check that UDP 500 and 4500 or TCP 443 reach the server, and that VPN is enabled on it: Get-RemoteAccess</source>
        <translation>Prüfen Sie, ob UDP 500 und 4500 oder TCP 443 den Server erreichen und VPN darauf aktiviert ist: Get-RemoteAccess</translation>
    </message>
    <message>
        <source>Check that NPS is registered in Active Directory: netsh ras show registeredserver</source>
        <translation>Prüfen Sie, ob der NPS in Active Directory registriert ist: netsh ras show registeredserver</translation>
    </message>
    <message>
        <source>Check ports and address pool of the server.</source>
        <translation>Prüfen Sie Ports und Adresspool des Servers.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached, or its name or address in the profile is wrong.</source>
        <translation>Der Server ist nicht erreichbar, oder sein Name oder seine Adresse im Profil ist falsch.</translation>
    </message>
    <message>
        <source>The service on the server is stopped, or its ports are used up.</source>
        <translation>Der Dienst auf dem Server ist angehalten, oder seine Ports sind aufgebraucht.</translation>
    </message>
    <message>
        <source>The server does not offer this kind of tunnel.</source>
        <translation>Der Server bietet diese Art von Tunnel nicht an.</translation>
    </message>
    <message>
        <source>Client and server share no sign-in method or encryption.</source>
        <translation>Client und Server haben keine gemeinsame Anmeldemethode oder Verschlüsselung.</translation>
    </message>
    <message>
        <source>The account or the network policy does not allow it.</source>
        <translation>Das Konto oder die Netzwerkrichtlinie lässt es nicht zu.</translation>
    </message>
    <message>
        <source>The server has no free address.</source>
        <translation>Der Server hat keine freie Adresse.</translation>
    </message>
    <message>
        <source>The VPN does not connect by itself.</source>
        <translation>Das VPN stellt die Verbindung nicht von selbst her.</translation>
    </message>
    <message>
        <source>Your VPN connection should start by itself, but it does not.</source>
        <translation>Ihre VPN-Verbindung sollte von selbst starten, tut es aber nicht.</translation>
    </message>
    <message>
        <source>Connect by hand once from the Windows network settings, and look for the box &quot;Connect automatically&quot;.</source>
        <translation>Stellen Sie die Verbindung einmal von Hand in den Netzwerkeinstellungen von Windows her, und achten Sie auf das Kontrollkästchen „Automatisch verbinden“.</translation>
    </message>
    <message>
        <source>If it does not help, send the report to your helpdesk.</source>
        <translation>Wenn das nicht hilft, senden Sie den Bericht an Ihren Helpdesk.</translation>
    </message>
    <message>
        <source>Automatic start was switched off for this profile, the network counts as trusted, or the profile is incomplete.</source>
        <translation>Der automatische Start wurde für dieses Profil ausgeschaltet, das Netzwerk gilt als vertrauenswürdig, oder das Profil ist unvollständig.</translation>
    </message>
    <message>
        <source>Read the list: reg query HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Config /v AutoTriggerDisabledProfilesList</source>
        <translation>Rufen Sie die Liste ab: reg query HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Config /v AutoTriggerDisabledProfilesList</translation>
    </message>
    <message>
        <source>Read the log Microsoft-Windows Networking VPN Plugin Platform/Operational: 2005 inside, 2006 outside the trusted network.</source>
        <translation>Prüfen Sie das Protokoll Microsoft-Windows Networking VPN Plugin Platform/Operational: 2005 innerhalb, 2006 außerhalb des vertrauenswürdigen Netzwerks.</translation>
    </message>
    <message>
        <source>Check whether AppData is redirected to a share.</source>
        <translation>Prüfen Sie, ob AppData auf eine Freigabe umgeleitet ist.</translation>
    </message>
    <message>
        <source>Only one profile starts by itself for each user, and only if it is complete.</source>
        <translation>Für jeden Benutzer startet nur ein Profil von selbst, und nur, wenn es vollständig ist.</translation>
    </message>
    <message>
        <source>Check AlwaysOn, TrustedNetworkDetection and lower-case booleans in the ProfileXML.</source>
        <translation>Prüfen Sie AlwaysOn, TrustedNetworkDetection und die Kleinschreibung boolescher Werte in der ProfileXML.</translation>
    </message>
    <message>
        <source>Check that no second Always On profile is assigned.</source>
        <translation>Prüfen Sie, dass kein zweites Always On-Profil zugewiesen ist.</translation>
    </message>
    <message>
        <source>The user once chose &quot;Disconnect&quot;, and Windows remembers that.</source>
        <translation>Der Benutzer hat einmal „Trennen“ gewählt, und Windows merkt sich das.</translation>
    </message>
    <message>
        <source>The computer is, or believes to be, inside the company network.</source>
        <translation>Der Computer befindet sich im Firmennetzwerk oder hält sich dafür.</translation>
    </message>
    <message>
        <source>Another profile is the one that starts by itself.</source>
        <translation>Ein anderes Profil ist dasjenige, das von selbst startet.</translation>
    </message>
    <message>
        <source>A value in the profile is not written in lower case.</source>
        <translation>Ein Wert im Profil ist nicht in Kleinbuchstaben geschrieben.</translation>
    </message>
    <message>
        <source>A certificate can&apos;t be deleted from the VPN connectivity page of the portal.</source>
        <translation>Ein Zertifikat lässt sich auf der Seite „VPN-Konnektivität“ des Portals nicht löschen.</translation>
    </message>
    <message>
        <source>This concerns the administration portal, not your computer.</source>
        <translation>Dies betrifft das Verwaltungsportal, nicht Ihren Computer.</translation>
    </message>
    <message>
        <source>You need do nothing.</source>
        <translation>Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>Certificates on the VPN connectivity page can&apos;t be deleted while they are primary; no test on a laptop shows this.</source>
        <translation>Zertifikate auf der Seite „VPN-Konnektivität“ können nicht gelöscht werden, solange sie primär sind; kein Test auf einem Laptop zeigt dies.</translation>
    </message>
    <message>
        <source>The certificate is still marked as primary.</source>
        <translation>Das Zertifikat ist noch als primär gekennzeichnet.</translation>
    </message>
    <message>
        <source>Open the VPN connectivity page in the portal and select the certificate.</source>
        <translation>Öffnen Sie im Portal die Seite „VPN-Konnektivität“, und wählen Sie das Zertifikat aus.</translation>
    </message>
    <message>
        <source>Set Primary to No and save.</source>
        <translation>Stellen Sie „Primär“ auf „Nein“, und speichern Sie.</translation>
    </message>
    <message>
        <source>Then delete the certificate.</source>
        <translation>Löschen Sie dann das Zertifikat.</translation>
    </message>
    <message>
        <source>Windows says &quot;Oops, you can&apos;t get to this yet&quot;.</source>
        <translation>Windows zeigt an: „Oops, you can&apos;t get to this yet“.</translation>
    </message>
    <message>
        <source>Conditional Access is not satisfied: the device is not compliant, or the wrong certificate was taken.</source>
        <translation>Der bedingte Zugriff ist nicht erfüllt: Das Gerät ist nicht konform, oder es wurde das falsche Zertifikat verwendet.</translation>
    </message>
    <message>
        <source>Read the log Microsoft-Windows-AAD/Operational.</source>
        <translation>Prüfen Sie das Protokoll Microsoft-Windows-AAD/Operational.</translation>
    </message>
    <message>
        <source>The profile must choose, and NPS must demand, the certificate with the purpose AAD Conditional Access (1.3.6.1.4.1.311.87).</source>
        <translation>Das Profil muss das Zertifikat mit dem Zweck AAD Conditional Access (1.3.6.1.4.1.311.87) auswählen, und der NPS muss es verlangen.</translation>
    </message>
    <message>
        <source>Add EKUName and EKUOID of AAD Conditional Access to TLSExtensions in the EAP XML, and refer to it in ClientAuthEKUList.</source>
        <translation>Fügen Sie EKUName und EKUOID von AAD Conditional Access in der EAP-XML zu TLSExtensions hinzu, und verweisen Sie in ClientAuthEKUList darauf.</translation>
    </message>
    <message>
        <source>In the network policy set Allowed-Certificate-OID to 1.3.6.1.4.1.311.87.</source>
        <translation>Setzen Sie in der Netzwerkrichtlinie Allowed-Certificate-OID auf 1.3.6.1.4.1.311.87.</translation>
    </message>
    <message>
        <source>The user has another valid certificate, and the profile does not choose the right one.</source>
        <translation>Der Benutzer hat ein weiteres gültiges Zertifikat, und das Profil wählt nicht das richtige aus.</translation>
    </message>
    <message>
        <source>The sign-in server does not demand the certificate of Conditional Access.</source>
        <translation>Der Anmeldeserver verlangt das Zertifikat des bedingten Zugriffs nicht.</translation>
    </message>
    <message>
        <source>The computer does not meet the conditions.</source>
        <translation>Der Computer erfüllt die Bedingungen nicht.</translation>
    </message>
    <message>
        <source>Collect data for Microsoft support.</source>
        <translation>Daten für den Microsoft-Support sammeln.</translation>
    </message>
    <message>
        <source>Your helpdesk may ask you to show the problem once while data is collected.</source>
        <translation>Ihr Helpdesk bittet Sie möglicherweise, das Problem einmal zu zeigen, während Daten gesammelt werden.</translation>
    </message>
    <message>
        <source>Ask your helpdesk; the collection needs rights that you may not have.</source>
        <translation>Fragen Sie Ihren Helpdesk; für das Sammeln sind Rechte nötig, die Sie möglicherweise nicht haben.</translation>
    </message>
    <message>
        <source>The recording shows your screen: close what nobody should see.</source>
        <translation>Die Aufzeichnung zeigt Ihren Bildschirm: Schließen Sie, was niemand sehen soll.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s tool TSS records a trace while you reproduce the problem; it needs local administrator rights.</source>
        <translation>Das Microsoft-Tool TSS zeichnet eine Ablaufverfolgung auf, während Sie das Problem nachstellen; es benötigt lokale Administratorrechte.</translation>
    </message>
    <message>
        <source>If TSS is not unpacked on client and server yet, download it from https://aka.ms/getTSS and unzip it to C:\tss_tool.</source>
        <translation>Wenn TSS auf Client und Server noch nicht entpackt ist, laden Sie es von https://aka.ms/getTSS herunter, und entpacken Sie es nach C:\tss_tool.</translation>
    </message>
    <message>
        <source>In an elevated PowerShell, for this window only: Set-ExecutionPolicy -Scope Process -ExecutionPolicy RemoteSigned; check with Get-ExecutionPolicy -List</source>
        <translation>In einer PowerShell als Administrator, nur für dieses Fenster: Set-ExecutionPolicy -Scope Process -ExecutionPolicy RemoteSigned; prüfen Sie mit Get-ExecutionPolicy -List</translation>
    </message>
    <message>
        <source>Start on the client: .\TSSv2.ps1 -Start -Scenario NET_VPN, and on the server: .\TSSv2.ps1 -Start -Scenario NET_RAS (in newer packages the script is TSS.ps1).</source>
        <translation>Starten Sie auf dem Client: .\TSSv2.ps1 -Start -Scenario NET_VPN, und auf dem Server: .\TSSv2.ps1 -Start -Scenario NET_RAS (in neueren Paketen heißt das Skript TSS.ps1).</translation>
    </message>
    <message>
        <source>Accept the licence and the recording, and wait for the message to reproduce the issue.</source>
        <translation>Stimmen Sie der Lizenz und der Aufzeichnung zu, und warten Sie auf die Aufforderung, das Problem nachzustellen.</translation>
    </message>
    <message>
        <source>Reproduce the problem, then enter Y.</source>
        <translation>Stellen Sie das Problem nach, und geben Sie dann Y ein.</translation>
    </message>
    <message>
        <source>Take the zip file from C:\MSDATA or C:\MS_DATA; it holds names, addresses and certificates.</source>
        <translation>Nehmen Sie die ZIP-Datei aus C:\MSDATA oder C:\MS_DATA; sie enthält Namen, Adressen und Zertifikate.</translation>
    </message>
    <message>
        <source>Collect on client and server at the same time.</source>
        <translation>Sammeln Sie auf Client und Server gleichzeitig.</translation>
    </message>
    <message>
        <source>Start on the server: .\TSSv2.ps1 -Start -Scenario NET_RAS</source>
        <translation>Starten Sie auf dem Server: .\TSSv2.ps1 -Start -Scenario NET_RAS</translation>
    </message>
    <message>
        <source>Wait for the message on both computers before reproducing the problem.</source>
        <translation>Warten Sie auf beiden Computern auf die Aufforderung, bevor Sie das Problem nachstellen.</translation>
    </message>
    <message>
        <source>If a group policy sets the execution policy or the language mode, it needs an exemption.</source>
        <translation>Wenn eine Gruppenrichtlinie die Ausführungsrichtlinie oder den Sprachmodus festlegt, ist eine Ausnahme nötig.</translation>
    </message>
    <message>
        <source>Upload the zip files to the workspace of the support case.</source>
        <translation>Laden Sie die ZIP-Dateien in den Arbeitsbereich des Supportfalls hoch.</translation>
    </message>
    <message>
        <source>Support asks for traces of a failing attempt.</source>
        <translation>Der Support bittet um Ablaufverfolgungen eines fehlgeschlagenen Versuchs.</translation>
    </message>
    <message>
        <source>Check the spelling in the profile, and name rules: Get-DnsClientNrptPolicy -Effective</source>
        <translation>Prüfen Sie die Schreibweise im Profil und die Namensregeln: Get-DnsClientNrptPolicy -Effective</translation>
    </message>
    <message>
        <source>Check split DNS from outside.</source>
        <translation>Prüfen Sie Split-DNS von außen.</translation>
    </message>
    <message>
        <source>The name in the profile is misspelt.</source>
        <translation>Der Name im Profil ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>The name is known only inside the company network.</source>
        <translation>Der Name ist nur im Firmennetzwerk bekannt.</translation>
    </message>
    <message>
        <source>The VPN connection started, but its data packets did not get through.</source>
        <translation>Die VPN-Verbindung wurde gestartet, aber ihre Datenpakete kamen nicht durch.</translation>
    </message>
    <message>
        <source>This network does not carry the kind of VPN that your connection uses.</source>
        <translation>Dieses Netzwerk überträgt die Art von VPN nicht, die Ihre Verbindung verwendet.</translation>
    </message>
    <message>
        <source>PPTP connected on TCP 1723, but GRE packets got no answer.</source>
        <translation>PPTP hat auf TCP 1723 eine Verbindung hergestellt, aber GRE-Pakete haben keine Antwort erhalten.</translation>
    </message>
    <message>
        <source>Test from another network.</source>
        <translation>Testen Sie aus einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>PPTP is outdated and needs GRE (IP protocol 47) through every device.</source>
        <translation>PPTP ist veraltet und benötigt GRE (IP-Protokoll 47) durch jedes Gerät hindurch.</translation>
    </message>
    <message>
        <source>Move to IKEv2 or SSTP.</source>
        <translation>Steigen Sie auf IKEv2 oder SSTP um.</translation>
    </message>
    <message>
        <source>PPTP: the control port answers, GRE (IP protocol 47) gets no answer.</source>
        <translation>PPTP: Der Steuerport antwortet, GRE (IP-Protokoll 47) erhält keine Antwort.</translation>
    </message>
    <message>
        <source>The way to the VPN server was interrupted.</source>
        <translation>Der Weg zum VPN-Server wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The connection between your computer and the VPN server was interrupted.</source>
        <translation>Die Verbindung zwischen Ihrem Computer und dem VPN-Server wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The tunnel was disconnected by the network between client and server.</source>
        <translation>Der Tunnel wurde durch das Netzwerk zwischen Client und Server getrennt.</translation>
    </message>
    <message>
        <source>A device on the way or the server ended the tunnel.</source>
        <translation>Ein Gerät auf dem Weg oder der Server hat den Tunnel beendet.</translation>
    </message>
    <message>
        <source>Check the server&apos;s load and log, and the state tables of the firewalls.</source>
        <translation>Prüfen Sie Auslastung und Protokoll des Servers sowie die Zustandstabellen der Firewalls.</translation>
    </message>
    <message>
        <source>The network between this computer and the server broke off.</source>
        <translation>Das Netzwerk zwischen diesem Computer und dem Server ist ausgefallen.</translation>
    </message>
    <message>
        <source>The server is overloaded or restarted.</source>
        <translation>Der Server ist überlastet oder wurde neu gestartet.</translation>
    </message>
    <message>
        <source>The VPN server refused the connection.</source>
        <translation>Der VPN-Server hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s computer answers, but refuses the connection.</source>
        <translation>Der Computer des VPN-Servers antwortet, lehnt die Verbindung aber ab.</translation>
    </message>
    <message>
        <source>The remote server refused: the service is stopped, or the address is wrong.</source>
        <translation>Der Remoteserver hat abgelehnt: Der Dienst ist angehalten, oder die Adresse ist falsch.</translation>
    </message>
    <message>
        <source>Compare the address: Resolve-DnsName SERVER</source>
        <translation>Vergleichen Sie die Adresse: Resolve-DnsName SERVER</translation>
    </message>
    <message>
        <source>Check that the service listens.</source>
        <translation>Prüfen Sie, ob der Dienst lauscht.</translation>
    </message>
    <message>
        <source>Check: Get-Service RemoteAccess</source>
        <translation>Prüfen Sie: Get-Service RemoteAccess</translation>
    </message>
    <message>
        <source>Check that the tunnel type has enabled ports in Routing and Remote Access.</source>
        <translation>Prüfen Sie, ob der Tunneltyp in „Routing und RAS“ aktivierte Ports hat.</translation>
    </message>
    <message>
        <source>The server is there, but the VPN service does not accept connections.</source>
        <translation>Der Server ist da, aber der VPN-Dienst nimmt keine Verbindungen an.</translation>
    </message>
    <message>
        <source>The VPN server took too long during the sign-in.</source>
        <translation>Der VPN-Server hat bei der Anmeldung zu lange gebraucht.</translation>
    </message>
    <message>
        <source>The VPN server began the sign-in but did not finish it.</source>
        <translation>Der VPN-Server hat die Anmeldung begonnen, aber nicht beendet.</translation>
    </message>
    <message>
        <source>The PPP conversation timed out; often the sign-in server behind the VPN server did not answer.</source>
        <translation>Die PPP-Kommunikation hat das Zeitlimit überschritten; oft hat der Anmeldeserver hinter dem VPN-Server nicht geantwortet.</translation>
    </message>
    <message>
        <source>RRAS probably got no answer from NPS.</source>
        <translation>RRAS hat wahrscheinlich vom NPS keine Antwort erhalten.</translation>
    </message>
    <message>
        <source>The sign-in server answers slowly or not at all.</source>
        <translation>Der Anmeldeserver antwortet langsam oder gar nicht.</translation>
    </message>
    <message>
        <source>Server and client share no sign-in method.</source>
        <translation>Server und Client haben keine gemeinsame Anmeldemethode.</translation>
    </message>
    <message>
        <source>The other side did not respond.</source>
        <translation>Die Gegenseite hat nicht reagiert.</translation>
    </message>
    <message>
        <source>The VPN server did not respond after the connection was opened.</source>
        <translation>Der VPN-Server hat nicht reagiert, nachdem die Verbindung geöffnet war.</translation>
    </message>
    <message>
        <source>The remote PPP peer does not respond; with PPTP often because GRE does not get through.</source>
        <translation>Die PPP-Gegenstelle reagiert nicht; bei PPTP oft, weil GRE nicht durchkommt.</translation>
    </message>
    <message>
        <source>Check GRE for PPTP, and the server&apos;s ports.</source>
        <translation>Prüfen Sie GRE für PPTP und die Ports des Servers.</translation>
    </message>
    <message>
        <source>Move from PPTP to IKEv2 or SSTP.</source>
        <translation>Steigen Sie von PPTP auf IKEv2 oder SSTP um.</translation>
    </message>
    <message>
        <source>PPTP: GRE packets do not get through.</source>
        <translation>PPTP: GRE-Pakete kommen nicht durch.</translation>
    </message>
    <message>
        <source>The server does not answer the first PPP question.</source>
        <translation>Der Server antwortet auf die erste PPP-Anfrage nicht.</translation>
    </message>
    <message>
        <source>The VPN server ended the first negotiation.</source>
        <translation>Der VPN-Server hat die erste Aushandlung beendet.</translation>
    </message>
    <message>
        <source>The VPN server ended the connection while both sides agreed on the rules.</source>
        <translation>Der VPN-Server hat die Verbindung beendet, während sich beide Seiten auf die Regeln einigten.</translation>
    </message>
    <message>
        <source>The PPP link control protocol was terminated: usually no sign-in method in common.</source>
        <translation>Das PPP-Verbindungssteuerungsprotokoll wurde beendet: meist keine gemeinsame Anmeldemethode.</translation>
    </message>
    <message>
        <source>Compare the authentication methods of the server, the network policy and the profile.</source>
        <translation>Vergleichen Sie die Authentifizierungsmethoden des Servers, der Netzwerkrichtlinie und des Profils.</translation>
    </message>
    <message>
        <source>Check that policy and server settings do not contradict each other (multilink, BAP, authentication).</source>
        <translation>Prüfen Sie, dass Richtlinie und Servereinstellungen einander nicht widersprechen (Mehrfachverbindung, BAP, Authentifizierung).</translation>
    </message>
    <message>
        <source>The server&apos;s policy contradicts its settings.</source>
        <translation>Die Richtlinie des Servers widerspricht seinen Einstellungen.</translation>
    </message>
    <message>
        <source>This computer&apos;s encryption setting does not fit the server.</source>
        <translation>Die Verschlüsselungseinstellung dieses Computers passt nicht zum Server.</translation>
    </message>
    <message>
        <source>Your VPN connection and the server do not agree on encryption.</source>
        <translation>Ihre VPN-Verbindung und der Server stimmen bei der Verschlüsselung nicht überein.</translation>
    </message>
    <message>
        <source>The local computer does not support the encryption that is required.</source>
        <translation>Der lokale Computer unterstützt die erforderliche Verschlüsselung nicht.</translation>
    </message>
    <message>
        <source>Read it: Get-VpnConnection | Format-List Name, EncryptionLevel</source>
        <translation>Rufen Sie sie ab: Get-VpnConnection | Format-List Name, EncryptionLevel</translation>
    </message>
    <message>
        <source>Align the profile&apos;s encryption level with the server&apos;s policy.</source>
        <translation>Stimmen Sie die Verschlüsselungsstufe des Profils auf die Richtlinie des Servers ab.</translation>
    </message>
    <message>
        <source>Check the encryption settings of the network policy and DataEncryption of the profile.</source>
        <translation>Prüfen Sie die Verschlüsselungseinstellungen der Netzwerkrichtlinie und DataEncryption des Profils.</translation>
    </message>
    <message>
        <source>The connection and the server demand different encryption.</source>
        <translation>Die Verbindung und der Server verlangen unterschiedliche Verschlüsselung.</translation>
    </message>
    <message>
        <source>The server&apos;s encryption setting does not fit this connection.</source>
        <translation>Die Verschlüsselungseinstellung des Servers passt nicht zu dieser Verbindung.</translation>
    </message>
    <message>
        <source>The remote server does not support the encryption that the connection requires.</source>
        <translation>Der Remoteserver unterstützt die Verschlüsselung nicht, die die Verbindung verlangt.</translation>
    </message>
    <message>
        <source>The server assigned no inner address.</source>
        <translation>Der Server hat keine innere Adresse zugewiesen.</translation>
    </message>
    <message>
        <source>A fixed address of the account does not fit.</source>
        <translation>Eine feste Adresse des Kontos passt nicht.</translation>
    </message>
    <message>
        <source>The VPN server did not accept the address ranges of this connection.</source>
        <translation>Der VPN-Server hat die Adressbereiche dieser Verbindung nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Your computer and the VPN server do not agree what the VPN carries.</source>
        <translation>Ihr Computer und der VPN-Server stimmen nicht darin überein, was das VPN überträgt.</translation>
    </message>
    <message>
        <source>The server refused the traffic selectors.</source>
        <translation>Der Server hat die Datenverkehrsselektoren abgelehnt.</translation>
    </message>
    <message>
        <source>Traffic selectors of client and server do not overlap.</source>
        <translation>Die Datenverkehrsselektoren von Client und Server überschneiden sich nicht.</translation>
    </message>
    <message>
        <source>Check traffic filters of the profile, and the address assignment of the server.</source>
        <translation>Prüfen Sie die Datenverkehrsfilter des Profils und die Adresszuweisung des Servers.</translation>
    </message>
    <message>
        <source>Client and server do not agree on the traffic that the tunnel carries.</source>
        <translation>Client und Server stimmen nicht darin überein, welchen Datenverkehr der Tunnel überträgt.</translation>
    </message>
    <message>
        <source>no problem found</source>
        <translation>kein Problem gefunden</translation>
    </message>
    <message>
        <source>problem found</source>
        <translation>Problem gefunden</translation>
    </message>
    <message>
        <source>could not be decided</source>
        <translation>konnte nicht entschieden werden</translation>
    </message>
    <message>
        <source>follows from the cause</source>
        <translation>folgt aus der Ursache</translation>
    </message>
    <message>
        <source>automatic</source>
        <extracomment>stands behind &quot;start type:&quot;</extracomment>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>only PPTP</source>
        <translation>nur PPTP</translation>
    </message>
    <message>
        <source>only L2TP</source>
        <translation>nur L2TP</translation>
    </message>
    <message>
        <source>only SSTP</source>
        <translation>nur SSTP</translation>
    </message>
    <message>
        <source>SSTP first</source>
        <translation>SSTP zuerst</translation>
    </message>
    <message>
        <source>only IKEv2</source>
        <translation>nur IKEv2</translation>
    </message>
    <message>
        <source>IKEv2 first</source>
        <translation>IKEv2 zuerst</translation>
    </message>
    <message>
        <source>IKEv2, then SSTP</source>
        <translation>IKEv2, dann SSTP</translation>
    </message>
    <message>
        <source>a list of its own</source>
        <translation>eine eigene Liste</translation>
    </message>
    <message>
        <source>EAP</source>
        <translation>EAP</translation>
    </message>
    <message>
        <source>MS-CHAPv2</source>
        <translation>MS-CHAPv2</translation>
    </message>
    <message>
        <source>CHAP</source>
        <translation>CHAP</translation>
    </message>
    <message>
        <source>PAP</source>
        <translation>PAP</translation>
    </message>
    <message>
        <source>the computer&apos;s certificate</source>
        <translation>das Zertifikat des Computers</translation>
    </message>
    <message>
        <source>a pre-shared key</source>
        <translation>vorinstallierter Schlüssel</translation>
    </message>
    <message>
        <source>several methods</source>
        <translation>mehrere Methoden</translation>
    </message>
    <message>
        <source>force tunnel</source>
        <translation>Force-Tunnel</translation>
    </message>
    <message>
        <source>split tunnel</source>
        <translation>Split-Tunnel</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>stands behind &quot;Asked again without IKE fragmentation:&quot;</extracomment>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>this computer did not send</source>
        <translation>dieser Computer hat nicht gesendet</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht getestet</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>established</source>
        <translation>hergestellt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>another protocol answered</source>
        <translation>ein anderes Protokoll hat geantwortet</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>no address of this kind</source>
        <translation>keine Adresse dieser Art</translation>
    </message>
    <message>
        <source>there is no such name</source>
        <translation>diesen Namen gibt es nicht</translation>
    </message>
    <message>
        <source>the name server failed</source>
        <translation>der DNS-Server meldete einen Fehler</translation>
    </message>
    <message>
        <source>it is an address itself</source>
        <translation>es ist selbst eine Adresse</translation>
    </message>
    <message>
        <source>the wired network</source>
        <translation>das kabelgebundene Netzwerk</translation>
    </message>
    <message>
        <source>the wireless network</source>
        <translation>das drahtlose Netzwerk</translation>
    </message>
    <message>
        <source>the mobile network</source>
        <translation>das Mobilfunknetz</translation>
    </message>
    <message>
        <source>the tunnel</source>
        <translation>der Tunnel</translation>
    </message>
    <message>
        <source>another network</source>
        <translation>ein anderes Netzwerk</translation>
    </message>
    <message>
        <source>a route that leads nowhere</source>
        <translation>eine Route, die nirgendwohin führt</translation>
    </message>
    <message>
        <source>public network</source>
        <translation>öffentliches Netzwerk</translation>
    </message>
    <message>
        <source>private network</source>
        <translation>privates Netzwerk</translation>
    </message>
    <message>
        <source>the organisation&apos;s network</source>
        <translation>Netzwerk der Organisation</translation>
    </message>
    <message>
        <source>server checked</source>
        <translation>Server geprüft</translation>
    </message>
    <message>
        <source>names compared</source>
        <translation>Namen verglichen</translation>
    </message>
    <message>
        <source>nobody is asked</source>
        <translation>niemand wird gefragt</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>names below</source>
        <translation>Namen unterhalb von</translation>
    </message>
    <message>
        <source>name servers</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>IKE encryption</source>
        <translation>IKE-Verschlüsselung</translation>
    </message>
    <message>
        <source>IKE integrity</source>
        <translation>IKE-Integrität</translation>
    </message>
    <message>
        <source>DH group</source>
        <translation>DH-Gruppe</translation>
    </message>
    <message>
        <source>ESP encryption</source>
        <translation>ESP-Verschlüsselung</translation>
    </message>
    <message>
        <source>ESP integrity</source>
        <translation>ESP-Integrität</translation>
    </message>
    <message>
        <source>PFS group</source>
        <translation>PFS-Gruppe</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>about {count} days ahead</source>
        <translation>geht etwa {count} Tage vor</translation>
    </message>
    <message>
        <source>about {count} days behind</source>
        <translation>geht etwa {count} Tage nach</translation>
    </message>
    <message>
        <source>about {count} hours ahead</source>
        <translation>geht etwa {count} Stunden vor</translation>
    </message>
    <message>
        <source>about {count} hours behind</source>
        <translation>geht etwa {count} Stunden nach</translation>
    </message>
    <message>
        <source>{count} minutes ahead</source>
        <translation>geht {count} Minuten vor</translation>
    </message>
    <message>
        <source>{count} minutes behind</source>
        <translation>geht {count} Minuten nach</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Name der Verbindung</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN-Server</translation>
    </message>
    <message>
        <source>VPN servers</source>
        <translation>Liste der VPN-Server</translation>
    </message>
    <message>
        <source>VPN protocols and their order</source>
        <translation>VPN-Protokolle und ihre Reihenfolge</translation>
    </message>
    <message>
        <source>Kind of sign-in</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>Sign-in method (EAP)</source>
        <translation>Anmeldemethode (EAP)</translation>
    </message>
    <message>
        <source>Inner sign-in method (EAP)</source>
        <translation>Innere Anmeldemethode (EAP)</translation>
    </message>
    <message>
        <source>Inner sign-in method without EAP</source>
        <translation>Innere Anmeldemethode ohne EAP</translation>
    </message>
    <message>
        <source>Routing (force or split tunnel)</source>
        <translation>Routing (Force- oder Split-Tunnel)</translation>
    </message>
    <message>
        <source>Routing of IPv6 (force or split tunnel)</source>
        <translation>Routing von IPv6 (Force- oder Split-Tunnel)</translation>
    </message>
    <message>
        <source>Names of the sign-in server</source>
        <translation>Namen des Anmeldeservers</translation>
    </message>
    <message>
        <source>Trusted roots of the sign-in server</source>
        <translation>Vertrauenswürdige Stammzertifikate des Anmeldeservers</translation>
    </message>
    <message>
        <source>Check of the sign-in server</source>
        <translation>Überprüfung des Anmeldeservers</translation>
    </message>
    <message>
        <source>Check of the inner sign-in server</source>
        <translation>Überprüfung des inneren Anmeldeservers</translation>
    </message>
    <message>
        <source>Names of the inner sign-in server</source>
        <translation>Namen des inneren Anmeldeservers</translation>
    </message>
    <message>
        <source>Trusted roots of the inner sign-in server</source>
        <translation>Vertrauenswürdige Stammzertifikate des inneren Anmeldeservers</translation>
    </message>
    <message>
        <source>Address of the internet test</source>
        <translation>Adresse des Internettests</translation>
    </message>
    <message>
        <source>Expected answer of the internet test</source>
        <translation>Erwartete Antwort des Internettests</translation>
    </message>
    <message>
        <source>Issuers of the client certificate</source>
        <translation>Aussteller des Clientzertifikats</translation>
    </message>
    <message>
        <source>Purposes of the client certificate</source>
        <translation>Zwecke des Clientzertifikats</translation>
    </message>
    <message>
        <source>Sign-in with the Windows password</source>
        <translation>Anmeldung mit dem Windows-Kennwort</translation>
    </message>
    <message>
        <source>Cryptographic binding</source>
        <translation>Kryptografiebindung</translation>
    </message>
    <message>
        <source>Identity privacy</source>
        <translation>Identitätsschutz</translation>
    </message>
    <message>
        <source>Outer identity</source>
        <translation>Äußere Identität</translation>
    </message>
    <message>
        <source>Always On</source>
        <translation>Always On</translation>
    </message>
    <message>
        <source>Device tunnel</source>
        <translation>Gerätetunnel</translation>
    </message>
    <message>
        <source>Lockdown</source>
        <translation>LockDown</translation>
    </message>
    <message>
        <source>VPN client of another vendor</source>
        <translation>VPN-Client eines anderen Herstellers</translation>
    </message>
    <message>
        <source>For all users</source>
        <translation>Für alle Benutzer</translation>
    </message>
    <message>
        <source>Data encryption</source>
        <translation>Datenverschlüsselung</translation>
    </message>
    <message>
        <source>Check of the server&apos;s name and purpose left out</source>
        <translation>Prüfung von Name und Zweck des Servers ausgelassen</translation>
    </message>
    <message>
        <source>IKE fragmentation left out</source>
        <translation>IKE-Fragmentierung ausgelassen</translation>
    </message>
    <message>
        <source>Class-based default route left out</source>
        <translation>Klassenbasierte Standardroute ausgelassen</translation>
    </message>
    <message>
        <source>Traffic selectors as routes</source>
        <translation>Datenverkehrsselektoren als Routen</translation>
    </message>
    <message>
        <source>Interface metric of the VPN</source>
        <translation>Schnittstellenmetrik des VPN</translation>
    </message>
    <message>
        <source>Routes of the profile</source>
        <translation>Routen des Profils</translation>
    </message>
    <message>
        <source>Name resolution rules (NRPT)</source>
        <translation>Namensauflösungsregeln (NRPT)</translation>
    </message>
    <message>
        <source>DNS suffixes</source>
        <translation>DNS-Suffixe</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>Vertrauenswürdige Netzwerke</translation>
    </message>
    <message>
        <source>IKE and ESP algorithms</source>
        <translation>IKE- und ESP-Algorithmen</translation>
    </message>
    <message>
        <source>Proxy of the profile</source>
        <translation>Proxy des Profils</translation>
    </message>
    <message>
        <source>Traffic filters</source>
        <translation>Datenverkehrsfilter</translation>
    </message>
    <message>
        <source>Application triggers</source>
        <translation>Anwendungsauslöser</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Vorinstallierter Schlüssel</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Version of the operating system</source>
        <translation>Version des Betriebssystems</translation>
    </message>
    <message>
        <source>Connections that were disconnected by hand</source>
        <translation>Von Hand getrennte Verbindungen</translation>
    </message>
    <message>
        <source>Connection that starts by itself</source>
        <translation>Verbindung, die von selbst startet</translation>
    </message>
    <message>
        <source>Network category</source>
        <translation>Netzwerkkategorie</translation>
    </message>
    <message>
        <source>Edition of Windows</source>
        <translation>Windows-Edition</translation>
    </message>
    <message>
        <source>Joined to a domain</source>
        <translation>In eine Domäne eingebunden</translation>
    </message>
    <message>
        <source>LmCompatibilityLevel</source>
        <translation>LmCompatibilityLevel</translation>
    </message>
    <message>
        <source>Credential Guard</source>
        <translation>Credential Guard</translation>
    </message>
    <message>
        <source>ProhibitIpSec</source>
        <translation>ProhibitIpSec</translation>
    </message>
    <message>
        <source>AssumeUDPEncapsulationContextOnSendRule</source>
        <translation>AssumeUDPEncapsulationContextOnSendRule</translation>
    </message>
    <message>
        <source>NegotiateDH2048_AES256</source>
        <translation>NegotiateDH2048_AES256</translation>
    </message>
    <message>
        <source>Addresses of the VPN server</source>
        <translation>Adressen des VPN-Servers</translation>
    </message>
    <message>
        <source>Answer to the IPv4 lookup</source>
        <translation>Antwort auf die IPv4-Abfrage</translation>
    </message>
    <message>
        <source>Answer to the IPv6 lookup</source>
        <translation>Antwort auf die IPv6-Abfrage</translation>
    </message>
    <message>
        <source>Hosts file entries for the VPN server</source>
        <translation>Einträge der Hosts-Datei für den VPN-Server</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>Helpdesk</translation>
    </message>
    <message>
        <source>Expected addresses of the VPN server</source>
        <translation>Erwartete Adressen des VPN-Servers</translation>
    </message>
    <message>
        <source>Private address expected</source>
        <translation>Private Adresse erwartet</translation>
    </message>
    <message>
        <source>Roots expected above the SSTP certificate</source>
        <translation>Erwartete Stammzertifikate über dem SSTP-Zertifikat</translation>
    </message>
    <message>
        <source>Further trusted roots</source>
        <translation>Weitere vertrauenswürdige Stammzertifikate</translation>
    </message>
    <message>
        <source>Trust in this computer&apos;s roots</source>
        <translation>Vertrauen in die Stammzertifikate dieses Computers</translation>
    </message>
    <message>
        <source>Days of warning before expiry</source>
        <translation>Tage der Warnung vor Ablauf</translation>
    </message>
    <message>
        <source>Smallest RSA key</source>
        <translation>Kleinster RSA-Schlüssel</translation>
    </message>
    <message>
        <source>Switched-off questions</source>
        <translation>Ausgeschaltete Fragen</translation>
    </message>
    <message>
        <source>Name for asking the sign-in method</source>
        <translation>Name für die Frage nach der Anmeldemethode</translation>
    </message>
    <message>
        <source>this computer&apos;s system</source>
        <translation>System dieses Computers</translation>
    </message>
    <message>
        <source>the connection&apos;s settings</source>
        <translation>Einstellungen der Verbindung</translation>
    </message>
    <message>
        <source>the server&apos;s name</source>
        <translation>Name des Servers</translation>
    </message>
    <message>
        <source>answers on UDP 500 and 4500</source>
        <translation>Antworten auf UDP 500 und 4500</translation>
    </message>
    <message>
        <source>answers on TCP 443</source>
        <translation>Antworten auf TCP 443</translation>
    </message>
    <message>
        <source>trusted roots</source>
        <translation>vertrauenswürdige Stammzertifikate</translation>
    </message>
    <message>
        <source>certificates of the server</source>
        <translation>Zertifikate des Servers</translation>
    </message>
    <message>
        <source>revocation lists</source>
        <translation>Sperrlisten</translation>
    </message>
    <message>
        <source>interfaces and routes</source>
        <translation>Schnittstellen und Routen</translation>
    </message>
    <message>
        <source>triggers of Always On</source>
        <translation>Auslöser von Always On</translation>
    </message>
    <message>
        <source>settings of Windows</source>
        <translation>Einstellungen von Windows</translation>
    </message>
    <message>
        <source>behaviour of the local network</source>
        <translation>Verhalten des lokalen Netzwerks</translation>
    </message>
    <message>
        <source>client certificates</source>
        <translation>Clientzertifikate</translation>
    </message>
    <message>
        <source>adapters and services</source>
        <translation>Adapter und Dienste</translation>
    </message>
    <message>
        <source>events of the dialler</source>
        <translation>Ereignisse der Windows-Einwahl</translation>
    </message>
    <message>
        <source>support data</source>
        <translation>Supportdaten</translation>
    </message>
    <message>
        <source>what the dialer says</source>
        <translation>Angaben der Windows-Einwahl</translation>
    </message>
    <message>
        <source>what the server says of sign-in</source>
        <translation>Angaben des Servers zur Anmeldung</translation>
    </message>
    <message>
        <source>calls to TCP 443</source>
        <translation>Aufrufe an TCP 443</translation>
    </message>
    <message>
        <source>answers on TCP 1723</source>
        <translation>Antworten auf TCP 1723</translation>
    </message>
    <message>
        <source>Collected: {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Gesammelt: {subject}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Uhr dieses Computers</translation>
    </message>
    <message>
        <source>Last error that Windows logged</source>
        <translation>Letzter von Windows protokollierter Fehler</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>Was gemeldet wurde</translation>
    </message>
    <message>
        <source>Answer: {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Antwort: {subject}</translation>
    </message>
    <message>
        <source>Site policy: {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Standortrichtlinie: {subject}</translation>
    </message>
    <message>
        <source>{subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>{subject}</translation>
    </message>
    <message>
        <source>Server certificate: {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Serverzertifikat: {subject}</translation>
    </message>
    <message>
        <source>Trusted root {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Vertrauenswürdiges Stammzertifikat {subject}</translation>
    </message>
    <message>
        <source>Client certificate, {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Clientzertifikat, {subject}</translation>
    </message>
    <message>
        <source>Answer of {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Antwort von {subject}</translation>
    </message>
    <message>
        <source>Proxy ({subject})</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Proxy ({subject})</translation>
    </message>
    <message>
        <source>Service {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Dienst {subject}</translation>
    </message>
    <message>
        <source>Adapter {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Adapter {subject}</translation>
    </message>
    <message>
        <source>Binding {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Bindung {subject}</translation>
    </message>
    <message>
        <source>Way to {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Weg zu {subject}</translation>
    </message>
    <message>
        <source>DNS servers ({subject})</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>DNS-Server ({subject})</translation>
    </message>
    <message>
        <source>Company target {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Ziel der Firma {subject}</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Wer handelt</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>{connection}: {setting}</source>
        <extracomment>{connection}: name of a VPN connection; {setting}: which of its settings</extracomment>
        <translation>{connection}: {setting}</translation>
    </message>
    <message>
        <source>certutil -pulse (elevated)</source>
        <extracomment>stands behind &quot;start enrolment: gpupdate, then&quot;</extracomment>
        <translation>certutil -pulse (als Administrator)</translation>
    </message>
    <message>
        <source>certutil -user -pulse</source>
        <translation>certutil -user -pulse</translation>
    </message>
    <message>
        <source>certutil -user -pulse (user) or certutil -pulse (computer, elevated)</source>
        <extracomment>stands behind &quot;start enrolment: gpupdate, then&quot;</extracomment>
        <translation>certutil -user -pulse (Benutzer) oder certutil -pulse (Computer, als Administrator)</translation>
    </message>
    <message>
        <source>certutil -store My</source>
        <translation>certutil -store My</translation>
    </message>
    <message>
        <source>certutil -user -store My</source>
        <translation>certutil -user -store My</translation>
    </message>
    <message>
        <source>certutil -user -store My (user) or certutil -store My (computer)</source>
        <translation>certutil -user -store My (Benutzer) oder certutil -store My (Computer)</translation>
    </message>
    <message>
        <source>certutil -user -repairstore My &quot;SERIALNUMBER&quot;</source>
        <translation>certutil -user -repairstore My &quot;SERIALNUMBER&quot;</translation>
    </message>
    <message>
        <source>certutil -repairstore My &quot;SERIALNUMBER&quot; (elevated)</source>
        <translation>certutil -repairstore My &quot;SERIALNUMBER&quot; (als Administrator)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>{count} days</source>
        <extracomment>{count}: a number, two or more</extracomment>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <extracomment>{count}: a number, two or more</extracomment>
        <translation>{count} Stunden</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <extracomment>{count}: a number, two or more</extracomment>
        <translation>{count} Minuten</translation>
    </message>
    <message>
        <source>There is none in it.</source>
        <extracomment>no certificate is in a store</extracomment>
        <translation>Der Speicher enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>Candidates: {candidates}. What speaks against each: {reasons}.</source>
        <extracomment>{candidates}: a number; {reasons}: each certificate with what speaks against it</extracomment>
        <translation>Kandidaten: {candidates}. Was jeweils dagegen spricht: {reasons}.</translation>
    </message>
    <message>
        <source>Always On VPN</source>
        <translation>Always On VPN</translation>
    </message>
    <message>
        <source>A VPN of Windows that connects by itself whenever it is needed.</source>
        <translation>Ein VPN von Windows, das sich von selbst verbindet, sobald es benötigt wird.</translation>
    </message>
    <message>
        <source>captive portal</source>
        <translation>Captive Portal</translation>
    </message>
    <message>
        <source>The sign-in page of a hotel or public Wi-Fi that must be completed before the internet works.</source>
        <translation>Die Anmeldeseite eines Hotels oder öffentlichen WLAN, die abgeschlossen werden muss, bevor das Internet funktioniert.</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>An electronic identity card that a computer, a server or a person shows to prove who it is.</source>
        <translation>Ein elektronischer Ausweis, mit dem ein Computer, ein Server oder eine Person beweist, wer er oder sie ist.</translation>
    </message>
    <message>
        <source>certification authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>An office, inside or outside your organisation, that issues certificates and vouches for them.</source>
        <translation>Eine Stelle innerhalb oder außerhalb Ihrer Organisation, die Zertifikate ausstellt und für sie bürgt.</translation>
    </message>
    <message>
        <source>class-based route</source>
        <translation>klassenbasierte Route</translation>
    </message>
    <message>
        <source>A route that Windows derives from the address that the VPN hands out; it covers a whole class of addresses.</source>
        <translation>Eine Route, die Windows aus der vom VPN vergebenen Adresse ableitet; sie deckt eine ganze Adressklasse ab.</translation>
    </message>
    <message>
        <source>CoId</source>
        <translation>CoId</translation>
    </message>
    <message>
        <source>A number that Windows gives to one attempt to connect; it stands in the logs of computer and server.</source>
        <translation>Eine Nummer, die Windows einem Verbindungsversuch gibt; sie steht in den Protokollen von Computer und Server.</translation>
    </message>
    <message>
        <source>Company Portal</source>
        <translation>Unternehmensportal</translation>
    </message>
    <message>
        <source>An app of Microsoft that shows whether your computer meets the rules of your organisation.</source>
        <translation>Eine App von Microsoft, die zeigt, ob Ihr Computer die Regeln Ihrer Organisation erfüllt.</translation>
    </message>
    <message>
        <source>Conditional Access</source>
        <translation>bedingter Zugriff</translation>
    </message>
    <message>
        <source>Rules of your organisation that let a computer in only if it meets certain conditions.</source>
        <translation>Regeln Ihrer Organisation, die einen Computer nur zulassen, wenn er bestimmte Bedingungen erfüllt.</translation>
    </message>
    <message>
        <source>A protection of Windows that keeps programs from reading saved passwords.</source>
        <translation>Ein Schutz von Windows, der Programme daran hindert, gespeicherte Kennwörter zu lesen.</translation>
    </message>
    <message>
        <source>CRL</source>
        <translation>CRL</translation>
    </message>
    <message>
        <source>A list, published by a certification authority, of certificates that are no longer valid.</source>
        <translation>Eine von einer Zertifizierungsstelle veröffentlichte Liste der Zertifikate, die nicht mehr gültig sind (Sperrliste).</translation>
    </message>
    <message>
        <source>default gateway</source>
        <translation>Standardgateway</translation>
    </message>
    <message>
        <source>The device to which your computer sends everything that is not on its own network.</source>
        <translation>Das Gerät, an das Ihr Computer alles sendet, was nicht in seinem eigenen Netzwerk liegt.</translation>
    </message>
    <message>
        <source>device tunnel</source>
        <translation>Gerätetunnel</translation>
    </message>
    <message>
        <source>A VPN connection of the computer itself, which works before anybody signs in.</source>
        <translation>Eine VPN-Verbindung des Computers selbst, die schon funktioniert, bevor sich jemand anmeldet.</translation>
    </message>
    <message>
        <source>DHCP</source>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>The way in which a computer gets its address from a network.</source>
        <translation>Das Verfahren, mit dem ein Computer seine Adresse von einem Netzwerk erhält.</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>The directory of the internet that turns a name such as vpn.contoso.com into an address.</source>
        <translation>Das Verzeichnis des Internets, das einen Namen wie vpn.contoso.com in eine Adresse umwandelt.</translation>
    </message>
    <message>
        <source>A family of ways to sign in; EAP-TLS uses a certificate, EAP-MSCHAPv2 a password.</source>
        <translation>Eine Familie von Anmeldeverfahren; EAP-TLS verwendet ein Zertifikat, EAP-MSCHAPv2 ein Kennwort.</translation>
    </message>
    <message>
        <source>EKU</source>
        <translation>EKU</translation>
    </message>
    <message>
        <source>The part of a certificate that says for which purposes it may be used.</source>
        <translation>Der Teil eines Zertifikats, der angibt, für welche Zwecke es verwendet werden darf.</translation>
    </message>
    <message>
        <source>enrolment</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>The steps by which a computer or a person gets a certificate.</source>
        <translation>Die Schritte, mit denen ein Computer oder eine Person ein Zertifikat erhält.</translation>
    </message>
    <message>
        <source>firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>A device or program that decides which network traffic may pass.</source>
        <translation>Ein Gerät oder Programm, das entscheidet, welcher Netzwerkverkehr passieren darf.</translation>
    </message>
    <message>
        <source>A setting that sends all traffic through the VPN, also to the internet.</source>
        <translation>Eine Einstellung, die den gesamten Datenverkehr durch das VPN sendet, auch den ins Internet.</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>A server that connects two networks; the VPN gateway connects the internet and the company network.</source>
        <translation>Ein Server, der zwei Netzwerke verbindet; das VPN-Gateway verbindet das Internet und das Firmennetzwerk.</translation>
    </message>
    <message>
        <source>hosts file</source>
        <translation>Hosts-Datei</translation>
    </message>
    <message>
        <source>A file on a computer that ties names to addresses, before any DNS server is asked.</source>
        <translation>Eine Datei auf einem Computer, die Namen mit Adressen verknüpft, bevor ein DNS-Server gefragt wird.</translation>
    </message>
    <message>
        <source>IKEv2</source>
        <translation>IKEv2</translation>
    </message>
    <message>
        <source>The way in which computer and VPN server agree on keys; it uses UDP ports 500 and 4500.</source>
        <translation>Das Verfahren, mit dem Computer und VPN-Server Schlüssel vereinbaren; es verwendet die UDP-Ports 500 und 4500.</translation>
    </message>
    <message>
        <source>intermediate certificate</source>
        <translation>Zwischenzertifikat</translation>
    </message>
    <message>
        <source>A link between a certificate and its root certificate.</source>
        <translation>Ein Bindeglied zwischen einem Zertifikat und seinem Stammzertifikat.</translation>
    </message>
    <message>
        <source>Intune</source>
        <translation>Intune</translation>
    </message>
    <message>
        <source>A Microsoft service with which an organisation sets up its computers, VPN profiles included.</source>
        <translation>Ein Microsoft-Dienst, mit dem eine Organisation ihre Computer einrichtet, einschließlich der VPN-Profile.</translation>
    </message>
    <message>
        <source>IP fragment</source>
        <translation>IP-Fragment</translation>
    </message>
    <message>
        <source>A part of a packet that is too large for the way and travels in several pieces.</source>
        <translation>Ein Teil eines Pakets, das für den Weg zu groß ist und in mehreren Stücken übertragen wird.</translation>
    </message>
    <message>
        <source>IPsec</source>
        <translation>IPsec</translation>
    </message>
    <message>
        <source>A way to encrypt and protect the single packets of a connection.</source>
        <translation>Ein Verfahren, um die einzelnen Pakete einer Verbindung zu verschlüsseln und zu schützen.</translation>
    </message>
    <message>
        <source>L2TP</source>
        <translation>L2TP</translation>
    </message>
    <message>
        <source>An older kind of VPN tunnel, secured by IPsec.</source>
        <translation>Eine ältere Art von VPN-Tunnel, gesichert durch IPsec.</translation>
    </message>
    <message>
        <source>LockDown</source>
        <translation>LockDown</translation>
    </message>
    <message>
        <source>A setting of a VPN profile that lets nothing but the VPN out and cannot be switched off by the user.</source>
        <translation>Eine Einstellung eines VPN-Profils, die nichts außer dem VPN nach außen lässt und vom Benutzer nicht ausgeschaltet werden kann.</translation>
    </message>
    <message>
        <source>A number that says which of several ways Windows prefers; the lowest wins.</source>
        <translation>Eine Zahl, die angibt, welchen von mehreren Wegen Windows bevorzugt; die niedrigste gewinnt.</translation>
    </message>
    <message>
        <source>An old way to prove a password to a server.</source>
        <translation>Ein altes Verfahren, um einem Server ein Kennwort nachzuweisen.</translation>
    </message>
    <message>
        <source>MSI</source>
        <translation>MSI</translation>
    </message>
    <message>
        <source>A file with which Windows installs a program.</source>
        <translation>Eine Datei, mit der Windows ein Programm installiert.</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>A translation of addresses, done by most routers, so that many computers share one address.</source>
        <translation>Eine Übersetzung von Adressen, die von den meisten Routern vorgenommen wird, damit sich viele Computer eine Adresse teilen.</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in server: it decides whether a user or computer may use the VPN.</source>
        <translation>Der Anmeldeserver von Microsoft: Er entscheidet, ob ein Benutzer oder Computer das VPN verwenden darf.</translation>
    </message>
    <message>
        <source>NRPT</source>
        <translation>NRPT</translation>
    </message>
    <message>
        <source>A table in Windows that says which names are looked up at which DNS server.</source>
        <translation>Eine Tabelle in Windows, die angibt, welche Namen bei welchem DNS-Server nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>PEAP</source>
        <translation>PEAP</translation>
    </message>
    <message>
        <source>A way to sign in inside a protected tunnel, so that nobody can listen in.</source>
        <translation>Ein Verfahren zur Anmeldung innerhalb eines geschützten Tunnels, sodass niemand mithören kann.</translation>
    </message>
    <message>
        <source>phone book</source>
        <translation>Telefonbuch</translation>
    </message>
    <message>
        <source>The file rasphone.pbk, in which Windows keeps its VPN connections.</source>
        <translation>Die Datei rasphone.pbk, in der Windows seine VPN-Verbindungen speichert.</translation>
    </message>
    <message>
        <source>PPTP</source>
        <translation>PPTP</translation>
    </message>
    <message>
        <source>An outdated kind of VPN tunnel that uses TCP port 1723.</source>
        <translation>Eine veraltete Art von VPN-Tunnel, die den TCP-Port 1723 verwendet.</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>The settings of a VPN connection: which server, which tunnel, how to sign in.</source>
        <translation>Die Einstellungen einer VPN-Verbindung: welcher Server, welcher Tunnel, welche Art der Anmeldung.</translation>
    </message>
    <message>
        <source>ProfileXML</source>
        <translation>ProfileXML</translation>
    </message>
    <message>
        <source>The text in which an organisation writes down all settings of a VPN profile.</source>
        <translation>Der Text, in dem eine Organisation alle Einstellungen eines VPN-Profils festhält.</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>A server that fetches things from the internet for other computers.</source>
        <translation>Ein Server, der für andere Computer Inhalte aus dem Internet abruft.</translation>
    </message>
    <message>
        <source>RADIUS</source>
        <translation>RADIUS</translation>
    </message>
    <message>
        <source>The language in which a VPN server asks a sign-in server.</source>
        <translation>Die Sprache, in der ein VPN-Server einen Anmeldeserver fragt.</translation>
    </message>
    <message>
        <source>root certificate</source>
        <translation>Stammzertifikat</translation>
    </message>
    <message>
        <source>The certificate of a certification authority that a computer trusts without further proof.</source>
        <translation>Das Zertifikat einer Zertifizierungsstelle, dem ein Computer ohne weiteren Nachweis vertraut.</translation>
    </message>
    <message>
        <source>route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>An entry that says which way traffic to an address takes.</source>
        <translation>Ein Eintrag, der angibt, welchen Weg der Datenverkehr zu einer Adresse nimmt.</translation>
    </message>
    <message>
        <source>RRAS</source>
        <translation>RRAS</translation>
    </message>
    <message>
        <source>The service of Windows Server that makes it a VPN server (Routing and Remote Access).</source>
        <translation>Der Dienst von Windows Server, der diesen zu einem VPN-Server macht (Routing und RAS).</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
    </message>
    <message>
        <source>A number by which Windows knows an account, whatever its name.</source>
        <translation>Eine Nummer, an der Windows ein Konto erkennt, unabhängig von seinem Namen.</translation>
    </message>
    <message>
        <source>A setting that sends only the organisation&apos;s traffic through the VPN, and the rest directly to the internet.</source>
        <translation>Eine Einstellung, die nur den Datenverkehr der Organisation durch das VPN sendet und den übrigen direkt ins Internet.</translation>
    </message>
    <message>
        <source>SSTP</source>
        <translation>SSTP</translation>
    </message>
    <message>
        <source>A kind of VPN tunnel that uses the web port, TCP 443.</source>
        <translation>Eine Art von VPN-Tunnel, die den Webport TCP 443 verwendet.</translation>
    </message>
    <message>
        <source>subject alternative name</source>
        <translation>alternativer Antragstellername</translation>
    </message>
    <message>
        <source>The place in a certificate where its names stand.</source>
        <translation>Die Stelle in einem Zertifikat, an der seine Namen stehen.</translation>
    </message>
    <message>
        <source>TCP port</source>
        <translation>TCP-Port</translation>
    </message>
    <message>
        <source>A numbered door of a computer for connections; web sites use TCP port 443.</source>
        <translation>Eine nummerierte Tür eines Computers für Verbindungen; Websites verwenden den TCP-Port 443.</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>A pattern from which a certification authority issues certificates.</source>
        <translation>Ein Muster, nach dem eine Zertifizierungsstelle Zertifikate ausstellt.</translation>
    </message>
    <message>
        <source>thumbprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>A short fingerprint that identifies one certificate.</source>
        <translation>Ein kurzes Kennzeichen, das genau ein Zertifikat identifiziert.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The method that secures web sites and also the SSTP tunnel.</source>
        <translation>Das Verfahren, das Websites und auch den SSTP-Tunnel sichert.</translation>
    </message>
    <message>
        <source>TLS inspection</source>
        <translation>TLS-Inspektion</translation>
    </message>
    <message>
        <source>A device or program on the way that opens protected connections and shows a certificate of its own.</source>
        <translation>Ein Gerät oder Programm auf dem Weg, das geschützte Verbindungen öffnet und ein eigenes Zertifikat vorlegt.</translation>
    </message>
    <message>
        <source>TPM</source>
        <translation>TPM</translation>
    </message>
    <message>
        <source>A security chip in a computer that keeps secret keys.</source>
        <translation>Ein Sicherheitschip in einem Computer, der geheime Schlüssel aufbewahrt.</translation>
    </message>
    <message>
        <source>trusted network detection</source>
        <translation>Erkennung vertrauenswürdiger Netzwerke</translation>
    </message>
    <message>
        <source>A setting that keeps the VPN off while the computer is inside the company network.</source>
        <translation>Eine Einstellung, die das VPN ausgeschaltet lässt, solange sich der Computer im Firmennetzwerk befindet.</translation>
    </message>
    <message>
        <source>UDP port</source>
        <translation>UDP-Port</translation>
    </message>
    <message>
        <source>A numbered door of a computer for single packets; IKEv2 uses UDP ports 500 and 4500.</source>
        <translation>Eine nummerierte Tür eines Computers für einzelne Pakete; IKEv2 verwendet die UDP-Ports 500 und 4500.</translation>
    </message>
    <message>
        <source>user tunnel</source>
        <translation>Benutzertunnel</translation>
    </message>
    <message>
        <source>A VPN connection of the signed-in user.</source>
        <translation>Eine VPN-Verbindung des angemeldeten Benutzers.</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>A protected connection through the internet into the network of an organisation.</source>
        <translation>Eine geschützte Verbindung durch das Internet in das Netzwerk einer Organisation.</translation>
    </message>
    <message>
        <source>WAN Miniport</source>
        <translation>WAN Miniport</translation>
    </message>
    <message>
        <source>The network adapter that Windows builds for a VPN tunnel.</source>
        <translation>Der Netzwerkadapter, den Windows für einen VPN-Tunnel aufbaut.</translation>
    </message>
    <message>
        <source>A part of Windows that the VPN needs is not connected to its network adapter.</source>
        <translation>Ein Teil von Windows, den das VPN benötigt, ist nicht mit seinem Netzwerkadapter verbunden.</translation>
    </message>
    <message>
        <source>Windows builds a network adapter of its own for the VPN. A part that gives this adapter its address is missing from it.</source>
        <translation>Windows baut für das VPN einen eigenen Netzwerkadapter auf. Ein Teil, der diesem Adapter seine Adresse gibt, fehlt daran.</translation>
    </message>
    <message>
        <source>The protocol {component} is not enabled on &quot;{adapter}&quot;. Without ms_wanarp (Remote Access IP ARP Driver) the tunnel gets no IPv4 address, and Windows reports 720, even if the adapter looks healthy in Device Manager.</source>
        <extracomment>{component}: name of a protocol or filter; {adapter}: the adapter</extracomment>
        <translation>Das Protokoll {component} ist auf „{adapter}“ nicht aktiviert. Ohne ms_wanarp (RAS-IP-ARP-Treiber) erhält der Tunnel keine IPv4-Adresse, und Windows meldet 720, auch wenn der Adapter im Geräte-Manager fehlerfrei aussieht.</translation>
    </message>
    <message>
        <source>Bind it again (elevated): Enable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID ms_wanarp</source>
        <translation>Binden Sie ihn erneut (als Administrator): Enable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID ms_wanarp</translation>
    </message>
    <message>
        <source>Connect again. If 720 comes back: in Device Manager, show hidden devices, uninstall every WAN Miniport device (IP, IPv6, GRE, L2TP, Network Monitor, PPPOE, PPTP, SSTP), then choose Action, Scan for hardware changes.</source>
        <translation>Stellen Sie die Verbindung erneut her. Wenn 720 wieder auftritt: Blenden Sie im Geräte-Manager ausgeblendete Geräte ein, deinstallieren Sie jedes WAN-Miniport-Gerät (IP, IPv6, GRE, L2TP, Network Monitor, PPPOE, PPTP, SSTP), und wählen Sie dann „Aktion“ &gt; „Nach geänderter Hardware suchen“.</translation>
    </message>
    <message>
        <source>The binding of {component} to &quot;{adapter}&quot; is off. Software that manages network filters, or an incomplete upgrade, usually leaves it so.</source>
        <extracomment>{component}: name of a protocol or filter; {adapter}: the adapter</extracomment>
        <translation>Die Bindung von {component} an „{adapter}“ ist ausgeschaltet. Üblicherweise liegt das an Software, die Netzwerkfilter verwaltet, oder an einem unvollständigen Upgrade.</translation>
    </message>
    <message>
        <source>Find out which software or script changed the bindings, and repair it before it changes the next computers.</source>
        <translation>Klären Sie, welche Software oder welches Skript die Bindungen geändert hat, und beheben Sie das, bevor weitere Computer betroffen sind.</translation>
    </message>
    <message>
        <source>Repair in bulk (elevated): Enable-NetAdapterBinding with -IncludeHidden -AllBindings -ComponentID ms_wanarp on the adapter with the description WAN Miniport (IP).</source>
        <translation>Reparieren Sie mehrere Computer auf einmal (als Administrator): Enable-NetAdapterBinding mit -IncludeHidden -AllBindings -ComponentID ms_wanarp auf dem Adapter mit der Beschreibung WAN Miniport (IP).</translation>
    </message>
    <message>
        <source>Software of another maker is attached to the VPN&apos;s network adapter.</source>
        <translation>Software eines anderen Herstellers hat sich an den Netzwerkadapter des VPN gebunden.</translation>
    </message>
    <message>
        <source>A program on this computer has attached itself to the network adapter that Windows builds for the VPN. It can keep the VPN from getting an address.</source>
        <translation>Ein Programm auf diesem Computer hat sich an den Netzwerkadapter gebunden, den Windows für das VPN aufbaut. Es kann verhindern, dass das VPN eine Adresse erhält.</translation>
    </message>
    <message>
        <source>The filter {component} ({description}) is bound to &quot;{adapter}&quot;. Microsoft names rbt_filter (Steelhead Mobile) as a cause of 720.</source>
        <extracomment>{component}: name of a protocol or filter; {description}: what the filter is called; {adapter}: the adapter</extracomment>
        <translation>Der Filter {component} ({description}) ist an „{adapter}“ gebunden. Microsoft nennt rbt_filter (Steelhead Mobile) als Ursache von 720.</translation>
    </message>
    <message>
        <source>Unbind it for a test, if your rules allow it (elevated): Disable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID {component!}</source>
        <extracomment>{component}: name of a protocol or filter</extracomment>
        <translation>Lösen Sie die Bindung testweise, wenn Ihre Regeln es erlauben (als Administrator): Disable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID {component!}</translation>
    </message>
    <message>
        <source>Connect again. If that helps, ask for an update of the software that brings the filter.</source>
        <translation>Stellen Sie die Verbindung erneut her. Wenn das hilft, bitten Sie um ein Update der Software, die den Filter mitbringt.</translation>
    </message>
    <message>
        <source>A lightweight filter of another maker, {component} ({description}), is bound to &quot;{adapter}&quot;.</source>
        <extracomment>{component}: name of a protocol or filter; {description}: what the filter is called; {adapter}: the adapter</extracomment>
        <translation>Ein Lightweight-Filter eines anderen Herstellers, {component} ({description}), ist an „{adapter}“ gebunden.</translation>
    </message>
    <message>
        <source>Deploy a version of that software that leaves the WAN Miniport adapters alone, or exclude them in its settings.</source>
        <translation>Stellen Sie eine Version dieser Software bereit, die die WAN-Miniport-Adapter unberührt lässt, oder schließen Sie diese in ihren Einstellungen aus.</translation>
    </message>
    <message>
        <source>If the VPN works with it, nothing has to change: the binding alone proves no fault.</source>
        <translation>Wenn das VPN damit funktioniert, muss nichts geändert werden: Die Bindung allein beweist keinen Fehler.</translation>
    </message>
    <message>
        <source>A network adapter that Windows needs for the VPN is missing.</source>
        <translation>Ein Netzwerkadapter, den Windows für das VPN benötigt, fehlt.</translation>
    </message>
    <message>
        <source>Windows brings along network adapters for VPN connections. The one that your connection needs is not there.</source>
        <translation>Windows bringt Netzwerkadapter für VPN-Verbindungen mit. Der Adapter, den Ihre Verbindung benötigt, ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>There is no &quot;{adapter}&quot;, which the connection &quot;{connection}&quot; needs. Windows reports 720 or 633.</source>
        <extracomment>{adapter}: the adapter; {connection}: name of the VPN connection</extracomment>
        <translation>Der Adapter „{adapter}“, den die Verbindung „{connection}“ benötigt, ist nicht vorhanden. Windows meldet 720 oder 633.</translation>
    </message>
    <message>
        <source>In Device Manager, show hidden devices and look under Network adapters for the WAN Miniport devices.</source>
        <translation>Blenden Sie im Geräte-Manager ausgeblendete Geräte ein, und suchen Sie unter „Netzwerkadapter“ nach den WAN-Miniport-Geräten.</translation>
    </message>
    <message>
        <source>In Device Manager, show hidden devices, uninstall every WAN Miniport device (IP, IPv6, GRE, L2TP, Network Monitor, PPPOE, PPTP, SSTP), then choose Action, Scan for hardware changes.</source>
        <translation>Blenden Sie im Geräte-Manager ausgeblendete Geräte ein, deinstallieren Sie jedes WAN-Miniport-Gerät (IP, IPv6, GRE, L2TP, Network Monitor, PPPOE, PPTP, SSTP), und wählen Sie dann „Aktion“ &gt; „Nach geänderter Hardware suchen“.</translation>
    </message>
    <message>
        <source>Restart, then connect again.</source>
        <translation>Starten Sie den Computer neu, und stellen Sie die Verbindung dann erneut her.</translation>
    </message>
    <message>
        <source>The device &quot;{adapter}&quot; is missing on this computer.</source>
        <extracomment>{adapter}: the adapter</extracomment>
        <translation>Das Gerät „{adapter}“ fehlt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Check whether a driver update or a clean-up tool removes the WAN Miniport devices on other computers too.</source>
        <translation>Prüfen Sie, ob ein Treiberupdate oder ein Bereinigungsprogramm die WAN-Miniport-Geräte auch auf anderen Computern entfernt.</translation>
    </message>
    <message>
        <source>If they do not come back after a scan for hardware changes, repair Windows in place.</source>
        <translation>Wenn sie nach der Suche nach geänderter Hardware nicht wieder erscheinen, führen Sie eine direkte Reparaturinstallation von Windows durch.</translation>
    </message>
    <message>
        <source>A network adapter that Windows needs for the VPN does not work.</source>
        <translation>Ein Netzwerkadapter, den Windows für das VPN benötigt, funktioniert nicht.</translation>
    </message>
    <message>
        <source>Windows brings along network adapters for VPN connections. The one that your connection needs is disabled or reports a fault.</source>
        <translation>Windows bringt Netzwerkadapter für VPN-Verbindungen mit. Der Adapter, den Ihre Verbindung benötigt, ist deaktiviert oder meldet einen Fehler.</translation>
    </message>
    <message>
        <source>&quot;{adapter}&quot; is not started; Windows gives it the problem code {problemCode} (22: disabled; 0: no code, but not started). It reports 720 or 633 when you connect.</source>
        <extracomment>{adapter}: the adapter; {problemCode}: a number</extracomment>
        <translation>„{adapter}“ ist nicht gestartet; Windows gibt dafür den Problemcode {problemCode} an (22: deaktiviert; 0: kein Code, aber nicht gestartet). Beim Verbinden meldet Windows 720 oder 633.</translation>
    </message>
    <message>
        <source>Problem code 22: enable the device in Device Manager (show hidden devices first).</source>
        <translation>Problemcode 22: Aktivieren Sie das Gerät im Geräte-Manager (blenden Sie zuerst ausgeblendete Geräte ein).</translation>
    </message>
    <message>
        <source>Another code: in Device Manager, show hidden devices, uninstall every WAN Miniport device (IP, IPv6, GRE, L2TP, Network Monitor, PPPOE, PPTP, SSTP), then choose Action, Scan for hardware changes.</source>
        <translation>Ein anderer Code: Blenden Sie im Geräte-Manager ausgeblendete Geräte ein, deinstallieren Sie jedes WAN-Miniport-Gerät (IP, IPv6, GRE, L2TP, Network Monitor, PPPOE, PPTP, SSTP), und wählen Sie dann „Aktion“ &gt; „Nach geänderter Hardware suchen“.</translation>
    </message>
    <message>
        <source>&quot;{adapter}&quot; has the problem code {problemCode}.</source>
        <extracomment>{adapter}: the adapter; {problemCode}: a number</extracomment>
        <translation>„{adapter}“ hat den Problemcode {problemCode}.</translation>
    </message>
    <message>
        <source>Look up the code among the error codes of Device Manager, and check drivers and group policies that restrict device installation.</source>
        <translation>Schlagen Sie den Code unter den Fehlercodes des Geräte-Managers nach, und prüfen Sie Treiber und Gruppenrichtlinien, die die Geräteinstallation einschränken.</translation>
    </message>
    <message>
        <source>Check whether other computers of the same model have it too.</source>
        <translation>Prüfen Sie, ob andere Computer desselben Modells ebenfalls betroffen sind.</translation>
    </message>
    <message>
        <source>The VPN server gave this computer no network address.</source>
        <translation>Der VPN-Server hat diesem Computer keine Netzwerkadresse zugewiesen.</translation>
    </message>
    <message>
        <source>You were signed in, but the VPN server had no network address for your computer. Nothing wrong was found on your computer.</source>
        <translation>Sie wurden angemeldet, aber der VPN-Server hatte keine Netzwerkadresse für Ihren Computer. Auf Ihrem Computer wurde kein Fehler gefunden.</translation>
    </message>
    <message>
        <source>Try again later; the server may be full.</source>
        <translation>Versuchen Sie es später erneut; der Server ist möglicherweise ausgelastet.</translation>
    </message>
    <message>
        <source>Windows reported {code} for &quot;{connection}&quot;, while the WAN Miniport devices that it used and their bindings are right. The fault is most likely on the server.</source>
        <extracomment>{code}: a Windows error code; {connection}: name of the VPN connection</extracomment>
        <translation>Windows meldete {code} für „{connection}“, obwohl die verwendeten WAN-Miniport-Geräte und ihre Bindungen in Ordnung sind. Der Fehler liegt höchstwahrscheinlich auf dem Server.</translation>
    </message>
    <message>
        <source>Ask whether other users fail with the same code at the same time.</source>
        <translation>Fragen Sie, ob andere Benutzer zur selben Zeit denselben Code erhalten.</translation>
    </message>
    <message>
        <source>Pass the report on to the VPN administrator.</source>
        <translation>Geben Sie den Bericht an den VPN-Administrator weiter.</translation>
    </message>
    <message>
        <source>No address was assigned (code {code}): the static pool or DHCP of the RRAS server is probably exhausted, or the sign-in server sends an address that does not fit.</source>
        <extracomment>{code}: a Windows error code</extracomment>
        <translation>Es wurde keine Adresse zugewiesen (Code {code}): Der statische Pool oder das DHCP des RRAS-Servers ist wahrscheinlich erschöpft, oder der Anmeldeserver sendet eine Adresse, die nicht passt.</translation>
    </message>
    <message>
        <source>Compare the number of connected clients with the size of the static address pool, or with the free leases of the DHCP scope that RRAS takes its addresses from.</source>
        <translation>Vergleichen Sie die Anzahl der verbundenen Clients mit der Größe des statischen Adresspools oder mit den freien Leases des DHCP-Bereichs, aus dem RRAS seine Adressen bezieht.</translation>
    </message>
    <message>
        <source>Check that RRAS reaches the DHCP server, and look into its System log.</source>
        <translation>Prüfen Sie, ob RRAS den DHCP-Server erreicht, und sehen Sie in dessen Systemprotokoll nach.</translation>
    </message>
    <message>
        <source>Check that IPv4 is ticked on the connection of the client.</source>
        <translation>Prüfen Sie, ob IPv4 in der Verbindung des Clients aktiviert ist.</translation>
    </message>
    <message>
        <source>A part of Windows that the VPN needs is not running.</source>
        <translation>Ein Teil von Windows, den das VPN benötigt, wird nicht ausgeführt.</translation>
    </message>
    <message>
        <source>A background program of Windows, {service}, does not run although your VPN connection needs it.</source>
        <extracomment>{service}: name of a Windows service</extracomment>
        <translation>Ein Hintergrundprogramm von Windows, {service}, wird nicht ausgeführt, obwohl Ihre VPN-Verbindung es benötigt.</translation>
    </message>
    <message>
        <source>The service {service} (start type: {start}) is needed by &quot;{connection}&quot;. A disabled service cannot be started by Windows. RasMan leads to 834, IKEEXT and BFE to 827; a connection that may use SSTP too can still work without IKEEXT and BFE.</source>
        <extracomment>{service}: name of a Windows service; {start}: automatic, manual or disabled; {connection}: name of the VPN connection</extracomment>
        <translation>Der Dienst {service} (Starttyp: {start}) wird von „{connection}“ benötigt. Einen deaktivierten Dienst kann Windows nicht starten. RasMan führt zu 834, IKEEXT und BFE führen zu 827; eine Verbindung, die auch SSTP verwenden darf, kann ohne IKEEXT und BFE trotzdem funktionieren.</translation>
    </message>
    <message>
        <source>Look at it: Get-Service {service!} | Format-List Name, Status, StartType</source>
        <extracomment>{service}: name of a Windows service</extracomment>
        <translation>Sehen Sie ihn sich an: Get-Service {service!} | Format-List Name, Status, StartType</translation>
    </message>
    <message>
        <source>If it is disabled, set it back (elevated): Set-Service {service!} -StartupType {usualStart}</source>
        <extracomment>{service}: name of a Windows service; {usualStart}: Automatic or Manual</extracomment>
        <translation>Wenn er deaktiviert ist, setzen Sie ihn zurück (als Administrator): Set-Service {service!} -StartupType {usualStart}</translation>
    </message>
    <message>
        <source>Start it (elevated): Start-Service {service!}</source>
        <extracomment>{service}: name of a Windows service</extracomment>
        <translation>Starten Sie ihn (als Administrator): Start-Service {service!}</translation>
    </message>
    <message>
        <source>If it stops again, look for its name in the System log.</source>
        <translation>Wenn er wieder anhält, suchen Sie im Systemprotokoll nach seinem Namen.</translation>
    </message>
    <message>
        <source>{service} is stopped or disabled (start type: {start}).</source>
        <extracomment>{service}: name of a Windows service; {start}: automatic, manual or disabled</extracomment>
        <translation>{service} ist angehalten oder deaktiviert (Starttyp: {start}).</translation>
    </message>
    <message>
        <source>Check group policies, security baselines and clean-up tools that disable services.</source>
        <translation>Prüfen Sie Gruppenrichtlinien, Sicherheitsbaselines und Bereinigungsprogramme, die Dienste deaktivieren.</translation>
    </message>
    <message>
        <source>If a policy sets the start type, change the policy; the computer sets it back otherwise.</source>
        <translation>Wenn eine Richtlinie den Starttyp festlegt, ändern Sie die Richtlinie; sonst setzt der Computer ihn wieder zurück.</translation>
    </message>
    <message>
        <source>A part of Windows that the VPN needs is not installed.</source>
        <translation>Ein Teil von Windows, den das VPN benötigt, ist nicht installiert.</translation>
    </message>
    <message>
        <source>A background program of Windows, {service}, is not there although your VPN connection needs it.</source>
        <extracomment>{service}: name of a Windows service</extracomment>
        <translation>Ein Hintergrundprogramm von Windows, {service}, ist nicht vorhanden, obwohl Ihre VPN-Verbindung es benötigt.</translation>
    </message>
    <message>
        <source>The service {service}, which &quot;{connection}&quot; needs, does not exist on this computer.</source>
        <extracomment>{service}: name of a Windows service; {connection}: name of the VPN connection</extracomment>
        <translation>Der Dienst {service}, den „{connection}“ benötigt, ist auf diesem Computer nicht vorhanden.</translation>
    </message>
    <message>
        <source>Check: sc.exe query {service!}</source>
        <extracomment>{service}: name of a Windows service</extracomment>
        <translation>Prüfen Sie: sc.exe query {service!}</translation>
    </message>
    <message>
        <source>Repair the system files (elevated): DISM /Online /Cleanup-Image /RestoreHealth, then sfc /scannow</source>
        <translation>Reparieren Sie die Systemdateien (als Administrator): DISM /Online /Cleanup-Image /RestoreHealth, dann sfc /scannow</translation>
    </message>
    <message>
        <source>If it stays away, repair Windows in place.</source>
        <translation>Wenn er weiterhin fehlt, führen Sie eine direkte Reparaturinstallation von Windows durch.</translation>
    </message>
    <message>
        <source>The service {service} was removed from this installation.</source>
        <extracomment>{service}: name of a Windows service</extracomment>
        <translation>Der Dienst {service} wurde aus dieser Installation entfernt.</translation>
    </message>
    <message>
        <source>Check whether the image or a tool that strips Windows removes it.</source>
        <translation>Prüfen Sie, ob das Image oder ein Programm, das Windows verkleinert, ihn entfernt.</translation>
    </message>
    <message>
        <source>Repair or replace the image.</source>
        <translation>Reparieren oder ersetzen Sie das Image.</translation>
    </message>
    <message>
        <source>The profile and the server don&apos;t agree how to sign in.</source>
        <translation>Das Profil und der Server stimmen bei der Art der Anmeldung nicht überein.</translation>
    </message>
    <message>
        <source>Your VPN connection is set up to sign in in one way, but the server wants another. You can&apos;t fix this yourself.</source>
        <translation>Ihre VPN-Verbindung ist auf eine Art der Anmeldung eingestellt, der Server verlangt aber eine andere. Sie können das nicht selbst beheben.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; uses {profile}; expected is {expected}. Windows reports this as error 812 with IKEv2, often as 691 with SSTP.</source>
        <extracomment>{connection}: name of the VPN connection; {profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>Das Profil „{connection}“ verwendet {profile}; erwartet wird {expected}. Windows meldet dies bei IKEv2 als Fehler 812, bei SSTP oft als 691.</translation>
    </message>
    <message>
        <source>Read the method: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Rufen Sie die Methode ab: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml</translation>
    </message>
    <message>
        <source>Read the log Microsoft-Windows-EapHost/Operational, event 2018: it shows the offered and the requested method.</source>
        <translation>Prüfen Sie das Protokoll Microsoft-Windows-EapHost/Operational, Ereignis 2018: Es zeigt die angebotene und die angeforderte Methode.</translation>
    </message>
    <message>
        <source>The sign-in methods of the network policy and of the profile differ ({profile} against {expected}). Either the policy changed or this profile is old.</source>
        <extracomment>{profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>Die Anmeldemethoden von Netzwerkrichtlinie und Profil unterscheiden sich ({profile} gegenüber {expected}). Entweder wurde die Richtlinie geändert, oder dieses Profil ist alt.</translation>
    </message>
    <message>
        <source>Compare the policy&apos;s authentication methods with EapHostConfig, element Type, in the profile.</source>
        <translation>Vergleichen Sie die Authentifizierungsmethoden der Richtlinie mit EapHostConfig, Element Type, im Profil.</translation>
    </message>
    <message>
        <source>Read NPS event 6273 for the policy that refused, and RRAS event 20276.</source>
        <translation>Prüfen Sie in NPS-Ereignis 6273, welche Richtlinie abgelehnt hat, und RRAS-Ereignis 20276.</translation>
    </message>
    <message>
        <source>Switch the audit on if 6273 is missing: auditpol /set /subcategory:&quot;Network Policy Server&quot; /success:enable /failure:enable</source>
        <translation>Schalten Sie die Überwachung ein, wenn 6273 fehlt: auditpol /set /subcategory:&quot;Network Policy Server&quot; /success:enable /failure:enable</translation>
    </message>
    <message>
        <source>Microsoft advises PEAP with certificates only.</source>
        <translation>Microsoft empfiehlt PEAP ausschließlich mit Zertifikaten.</translation>
    </message>
    <message>
        <source>Change the policy or the profile, not both, and deploy the profile again.</source>
        <translation>Ändern Sie die Richtlinie oder das Profil, nicht beides, und stellen Sie das Profil erneut bereit.</translation>
    </message>
    <message>
        <source>The VPN connection does not say which sign-in method to use.</source>
        <translation>Die VPN-Verbindung gibt nicht an, welche Anmeldemethode zu verwenden ist.</translation>
    </message>
    <message>
        <source>Your VPN connection is incomplete: it does not say how to sign in.</source>
        <translation>Ihre VPN-Verbindung ist unvollständig: Sie gibt nicht an, wie die Anmeldung erfolgen soll.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; uses EAP but names no EAP method. Windows can report 812 or 850.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Das Profil „{connection}“ verwendet EAP, nennt aber keine EAP-Methode. Windows kann 812 oder 850 melden.</translation>
    </message>
    <message>
        <source>UserMethod is Eap, but the EAP configuration is missing or empty.</source>
        <translation>UserMethod ist Eap, aber die EAP-Konfiguration fehlt oder ist leer.</translation>
    </message>
    <message>
        <source>Export the EAP XML from a connection that works and put it into Authentication/Eap/Configuration.</source>
        <translation>Exportieren Sie die EAP-XML aus einer funktionierenden Verbindung, und fügen Sie sie in Authentication/Eap/Configuration ein.</translation>
    </message>
    <message>
        <source>Deploy the profile again and compare CustomAuthKey in rasphone.pbk (25 is PEAP, 13 is EAP-TLS).</source>
        <translation>Stellen Sie das Profil erneut bereit, und vergleichen Sie CustomAuthKey in rasphone.pbk (25 ist PEAP, 13 ist EAP-TLS).</translation>
    </message>
    <message>
        <source>The VPN connection allows an outdated way to sign in.</source>
        <translation>Die VPN-Verbindung lässt eine veraltete Art der Anmeldung zu.</translation>
    </message>
    <message>
        <source>Your VPN connection signs in in an older way that protects your password less than is advised today.</source>
        <translation>Ihre VPN-Verbindung meldet sich auf eine ältere Art an, die Ihr Kennwort weniger schützt, als heute empfohlen wird.</translation>
    </message>
    <message>
        <source>You need do nothing now; your VPN administrators can renew the setting.</source>
        <translation>Sie müssen jetzt nichts tun; Ihre VPN-Administratoren können die Einstellung erneuern.</translation>
    </message>
    <message>
        <source>Please don&apos;t use this connection on public networks if you can avoid it.</source>
        <translation>Bitte verwenden Sie diese Verbindung in öffentlichen Netzwerken nicht, wenn Sie es vermeiden können.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; allows {method}.</source>
        <extracomment>{connection}: name of the VPN connection; {method}: sign-in method</extracomment>
        <translation>Das Profil „{connection}“ lässt {method} zu.</translation>
    </message>
    <message>
        <source>Read the settings: Get-VpnConnection -Name {connection!} | Format-List * (add -AllUserConnection for an all-users connection).</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Rufen Sie die Einstellungen ab: Get-VpnConnection -Name {connection!} | Format-List * (bei einer Verbindung für alle Benutzer zusätzlich -AllUserConnection).</translation>
    </message>
    <message>
        <source>{method} without an outer protected tunnel is weak; Microsoft advises PEAP with certificates.</source>
        <extracomment>{method}: sign-in method</extracomment>
        <translation>{method} ohne einen äußeren geschützten Tunnel ist schwach; Microsoft empfiehlt PEAP mit Zertifikaten.</translation>
    </message>
    <message>
        <source>Move profile and network policy to PEAP with EAP-TLS inside.</source>
        <translation>Stellen Sie Profil und Netzwerkrichtlinie auf PEAP mit innerem EAP-TLS um.</translation>
    </message>
    <message>
        <source>With MS-CHAPv2 note the LmCompatibilityLevel of the domain controller, and Credential Guard on the clients.</source>
        <translation>Beachten Sie bei MS-CHAPv2 LmCompatibilityLevel auf dem Domänencontroller und Credential Guard auf den Clients.</translation>
    </message>
    <message>
        <source>The sign-in method does not fit the tunnel type.</source>
        <translation>Die Anmeldemethode passt nicht zum Tunneltyp.</translation>
    </message>
    <message>
        <source>Your VPN connection combines two settings that do not work together.</source>
        <translation>Ihre VPN-Verbindung kombiniert zwei Einstellungen, die nicht zusammen funktionieren.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; uses {method} with the tunnel type {tunnel}. Windows can report 812 or 919.</source>
        <extracomment>{connection}: name of the VPN connection; {method}: sign-in method; {tunnel}: tunnel type</extracomment>
        <translation>Das Profil „{connection}“ verwendet {method} mit dem Tunneltyp {tunnel}. Windows kann 812 oder 919 melden.</translation>
    </message>
    <message>
        <source>{method} can&apos;t be used with {tunnel}: a machine certificate needs IKEv2, and IKEv2 takes MS-CHAPv2 only inside EAP.</source>
        <extracomment>{method}: sign-in method; {tunnel}: tunnel type</extracomment>
        <translation>{method} kann nicht mit {tunnel} verwendet werden: Ein Computerzertifikat benötigt IKEv2, und IKEv2 akzeptiert MS-CHAPv2 nur innerhalb von EAP.</translation>
    </message>
    <message>
        <source>Correct NativeProtocolType or Authentication in the profile and deploy it again.</source>
        <translation>Korrigieren Sie NativeProtocolType oder Authentication im Profil, und stellen Sie es erneut bereit.</translation>
    </message>
    <message>
        <source>An extra protection of the sign-in is switched off.</source>
        <translation>Ein zusätzlicher Schutz der Anmeldung ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>This is only a remark for your VPN administrators; your connection is not affected.</source>
        <translation>Dies ist nur ein Hinweis für Ihre VPN-Administratoren; Ihre Verbindung ist nicht betroffen.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has RequireCryptoBinding off in PEAP.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Im Profil „{connection}“ ist RequireCryptoBinding in PEAP ausgeschaltet.</translation>
    </message>
    <message>
        <source>Nothing to do on this laptop; mention it to the VPN administrators.</source>
        <translation>Auf diesem Laptop ist nichts zu tun; weisen Sie die VPN-Administratoren darauf hin.</translation>
    </message>
    <message>
        <source>Cryptobinding ties the inner sign-in to the outer tunnel; without it an attacker could relay the inner method.</source>
        <translation>Die Kryptografiebindung verknüpft die innere Anmeldung mit dem äußeren Tunnel; ohne sie könnte ein Angreifer die innere Methode weiterleiten.</translation>
    </message>
    <message>
        <source>Set RequireCryptoBinding to true in the profile after checking that the network policy supports it.</source>
        <translation>Setzen Sie RequireCryptoBinding im Profil auf true, nachdem Sie geprüft haben, dass die Netzwerkrichtlinie es unterstützt.</translation>
    </message>
    <message>
        <source>Your certificate is not made for signing in.</source>
        <translation>Ihr Zertifikat ist nicht für die Anmeldung bestimmt.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) is of a kind that the VPN does not accept for signing in.</source>
        <translation>Ihr elektronischer Ausweis (Zertifikat) ist von einer Art, die das VPN für die Anmeldung nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) lacks the purpose Client Authentication (it has: {found}). Windows reports 13806 for a computer certificate and 798 for a user certificate.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {found}: what the certificate has</extracomment>
        <translation>Dem Zertifikat „{subject}“ ({origin}) fehlt der Zweck Clientauthentifizierung (vorhanden: {found}). Windows meldet 13806 bei einem Computerzertifikat und 798 bei einem Benutzerzertifikat.</translation>
    </message>
    <message>
        <source>List the candidates: {listing}</source>
        <extracomment>{listing}: a command</extracomment>
        <translation>Listen Sie die Kandidaten auf: {listing}</translation>
    </message>
    <message>
        <source>Check whether the right certificate is missing and only this one is left.</source>
        <translation>Prüfen Sie, ob das richtige Zertifikat fehlt und nur dieses übrig ist.</translation>
    </message>
    <message>
        <source>While on the corporate network, start enrolment: gpupdate, then {enrolment}</source>
        <extracomment>{enrolment}: a command</extracomment>
        <translation>Starten Sie im Firmennetzwerk die Zertifikatregistrierung: gpupdate, dann {enrolment}</translation>
    </message>
    <message>
        <source>The extended key usage has no id-kp-clientAuth (1.3.6.1.5.5.7.3.2); found: {found}.</source>
        <extracomment>{found}: what the certificate has</extracomment>
        <translation>Die erweiterte Schlüsselverwendung enthält kein id-kp-clientAuth (1.3.6.1.5.5.7.3.2); gefunden: {found}.</translation>
    </message>
    <message>
        <source>Use a template with Client Authentication; Smart Card Logon alone does not pass the filter of the EAP settings.</source>
        <translation>Verwenden Sie eine Vorlage mit Clientauthentifizierung; Smartcard-Anmeldung allein erfüllt den Filter der EAP-Einstellungen nicht.</translation>
    </message>
    <message>
        <source>Check the template, the enrolment rights and the deployment in Intune or group policy.</source>
        <translation>Prüfen Sie die Vorlage, die Registrierungsrechte und die Bereitstellung in Intune oder per Gruppenrichtlinie.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) for the VPN ended on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>Ihr elektronischer Ausweis (Zertifikat) für das VPN ist am {until} abgelaufen.</translation>
    </message>
    <message>
        <source>If you can, connect to the office network once; the certificate is often renewed there by itself.</source>
        <translation>Verbinden Sie sich nach Möglichkeit einmal mit dem Büronetzwerk; das Zertifikat wird dort oft von selbst erneuert.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) ended on {until}, {days} days ago. Windows can report 13806 for a computer certificate and 854 for a user certificate.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {until}: date and time; {days}: number of days</extracomment>
        <translation>Das Zertifikat „{subject}“ ({origin}) ist am {until} abgelaufen, vor {days} Tagen. Windows kann 13806 bei einem Computerzertifikat und 854 bei einem Benutzerzertifikat melden.</translation>
    </message>
    <message>
        <source>The certificate was valid from {from} until {until} and was not renewed.</source>
        <extracomment>{from}: date and time; {until}: date and time</extracomment>
        <translation>Das Zertifikat war vom {from} bis zum {until} gültig und wurde nicht erneuert.</translation>
    </message>
    <message>
        <source>Find out why automatic enrolment did not run: template rights, renewal window, reach of the CA.</source>
        <translation>Klären Sie, warum die automatische Registrierung nicht stattgefunden hat: Rechte der Vorlage, Erneuerungsfenster, Erreichbarkeit der Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Your certificate is not valid yet.</source>
        <translation>Ihr Zertifikat ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) for the VPN begins only on {from}.</source>
        <extracomment>{from}: date and time</extracomment>
        <translation>Ihr elektronischer Ausweis (Zertifikat) für das VPN gilt erst ab dem {from}.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) begins on {from}; a wrong clock is the usual reason.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {from}: date and time</extracomment>
        <translation>Das Zertifikat „{subject}“ ({origin}) gilt ab dem {from}; eine falsch gehende Uhr ist der übliche Grund.</translation>
    </message>
    <message>
        <source>Compare with a time server: w32tm /stripchart /computer:time.windows.com /samples:3 /dataonly</source>
        <translation>Vergleichen Sie mit einem Zeitserver: w32tm /stripchart /computer:time.windows.com /samples:3 /dataonly</translation>
    </message>
    <message>
        <source>The certificate is valid from {from} until {until}.</source>
        <extracomment>{from}: date and time; {until}: date and time</extracomment>
        <translation>Das Zertifikat ist vom {from} bis zum {until} gültig.</translation>
    </message>
    <message>
        <source>Check the clock of the issuing CA and of this computer.</source>
        <translation>Prüfen Sie die Uhr der ausstellenden Zertifizierungsstelle und dieses Computers.</translation>
    </message>
    <message>
        <source>If the certificate was issued for later, issue one for now.</source>
        <translation>Wenn das Zertifikat für einen späteren Zeitraum ausgestellt wurde, stellen Sie eines für jetzt aus.</translation>
    </message>
    <message>
        <source>Your certificate ends in {days} days.</source>
        <extracomment>{days}: number of days</extracomment>
        <translation>Ihr Zertifikat läuft in {days} Tagen ab.</translation>
    </message>
    <message>
        <source>The VPN still works, but your electronic identity card (certificate) ends on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>Das VPN funktioniert noch, aber Ihr elektronischer Ausweis (Zertifikat) läuft am {until} ab.</translation>
    </message>
    <message>
        <source>Connect to the office network before that day, so that it can be renewed.</source>
        <translation>Verbinden Sie sich vor diesem Tag mit dem Büronetzwerk, damit er erneuert werden kann.</translation>
    </message>
    <message>
        <source>Tell your helpdesk if it is not renewed by itself.</source>
        <translation>Informieren Sie Ihren Helpdesk, wenn er nicht von selbst erneuert wird.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) ends on {until}.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {until}: date and time</extracomment>
        <translation>Das Zertifikat „{subject}“ ({origin}) läuft am {until} ab.</translation>
    </message>
    <message>
        <source>The certificate ends on {until} and has not been renewed yet.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>Das Zertifikat läuft am {until} ab und wurde noch nicht erneuert.</translation>
    </message>
    <message>
        <source>Check the renewal window of the template and whether the device can reach the CA.</source>
        <translation>Prüfen Sie das Erneuerungsfenster der Vorlage und ob das Gerät die Zertifizierungsstelle erreichen kann.</translation>
    </message>
    <message>
        <source>Certificates of Entra Conditional Access live for about an hour by design; this remark does not concern them.</source>
        <translation>Zertifikate des bedingten Zugriffs von Entra gelten absichtlich nur etwa eine Stunde; dieser Hinweis betrifft sie nicht.</translation>
    </message>
    <message>
        <source>The authority behind your certificate is not trusted.</source>
        <translation>Die Zertifizierungsstelle Ihres Zertifikats ist nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) comes from an authority that is not known here.</source>
        <translation>Ihr elektronischer Ausweis (Zertifikat) stammt von einer Stelle, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The chain of &quot;{subject}&quot; ({origin}) ends in a root that is not trusted. Windows can report 13801, or 861 for a user certificate.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>Die Kette von „{subject}“ ({origin}) endet in einem Stammzertifikat, das nicht vertrauenswürdig ist. Windows kann 13801 melden, bei einem Benutzerzertifikat 861.</translation>
    </message>
    <message>
        <source>The root of the client certificate is missing on the client, or is not the one that the server accepts.</source>
        <translation>Das Stammzertifikat des Clientzertifikats fehlt auf dem Client oder ist nicht das, das der Server akzeptiert.</translation>
    </message>
    <message>
        <source>Publish the root to the computer store of the clients.</source>
        <translation>Veröffentlichen Sie das Stammzertifikat im Computerspeicher der Clients.</translation>
    </message>
    <message>
        <source>On the VPN server compare: Get-VpnAuthProtocol (RootCertificateNameToAccept).</source>
        <translation>Vergleichen Sie auf dem VPN-Server: Get-VpnAuthProtocol (RootCertificateNameToAccept).</translation>
    </message>
    <message>
        <source>A link is missing between your certificate and its authority.</source>
        <translation>Zwischen Ihrem Zertifikat und seiner Zertifizierungsstelle fehlt ein Bindeglied.</translation>
    </message>
    <message>
        <source>Not everything that confirms your electronic identity card (certificate) is on this computer.</source>
        <translation>Auf diesem Computer ist nicht alles vorhanden, was Ihren elektronischen Ausweis (Zertifikat) bestätigt.</translation>
    </message>
    <message>
        <source>An intermediate certificate of &quot;{subject}&quot; ({origin}) is missing. Windows can report 13801, or 861 for a user certificate.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>Ein Zwischenzertifikat von „{subject}“ ({origin}) fehlt. Windows kann 13801 melden, bei einem Benutzerzertifikat 861.</translation>
    </message>
    <message>
        <source>The issuing CA&apos;s certificate is not on the client, so the chain can&apos;t be built.</source>
        <translation>Das Zertifikat der ausstellenden Zertifizierungsstelle ist nicht auf dem Client, sodass die Kette nicht gebildet werden kann.</translation>
    </message>
    <message>
        <source>Publish the intermediate certificate to the clients and to the VPN server.</source>
        <translation>Veröffentlichen Sie das Zwischenzertifikat auf den Clients und auf dem VPN-Server.</translation>
    </message>
    <message>
        <source>Check the AIA address in the client certificate.</source>
        <translation>Prüfen Sie die AIA-Adresse im Clientzertifikat.</translation>
    </message>
    <message>
        <source>Your certificate vouches only for itself.</source>
        <translation>Ihr Zertifikat bürgt nur für sich selbst.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) was not confirmed by any authority.</source>
        <translation>Ihr elektronischer Ausweis (Zertifikat) wurde von keiner Stelle bestätigt.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) is self-signed; no VPN server accepts it. Windows can report 13801, or 861 for a user certificate.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>Das Zertifikat „{subject}“ ({origin}) ist selbstsigniert; kein VPN-Server akzeptiert es. Windows kann 13801 melden, bei einem Benutzerzertifikat 861.</translation>
    </message>
    <message>
        <source>Check whether the certificate of your organisation is missing.</source>
        <translation>Prüfen Sie, ob das Zertifikat Ihrer Organisation fehlt.</translation>
    </message>
    <message>
        <source>A self-signed certificate was taken as the candidate.</source>
        <translation>Ein selbstsigniertes Zertifikat wurde als Kandidat verwendet.</translation>
    </message>
    <message>
        <source>Restrict the selection in the profile by issuer and purpose.</source>
        <translation>Schränken Sie die Auswahl im Profil nach Aussteller und Zweck ein.</translation>
    </message>
    <message>
        <source>An authority behind your certificate has expired.</source>
        <translation>Eine Zertifizierungsstelle in der Kette Ihres Zertifikats ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of the authority &quot;{ca}&quot; ended on {until}. Windows can report 13801, or 861 or 863 for a user certificate.</source>
        <extracomment>{ca}: subject name of the certification authority; {until}: date and time</extracomment>
        <translation>Das Zertifikat der Zertifizierungsstelle „{ca}“ ist am {until} abgelaufen. Windows kann 13801 melden, bei einem Benutzerzertifikat 861 oder 863.</translation>
    </message>
    <message>
        <source>&quot;{ca}&quot; ended on {until}; everything that it issued fails with it.</source>
        <extracomment>{ca}: subject name of the certification authority; {until}: date and time</extracomment>
        <translation>„{ca}“ ist am {until} abgelaufen; alles, was diese Zertifizierungsstelle ausgestellt hat, wird damit ungültig.</translation>
    </message>
    <message>
        <source>Renew the CA&apos;s certificate, publish it, and reissue the client certificates if the CA&apos;s key changed.</source>
        <translation>Erneuern Sie das Zertifikat der Zertifizierungsstelle, veröffentlichen Sie es, und stellen Sie die Clientzertifikate neu aus, wenn sich der Schlüssel der Zertifizierungsstelle geändert hat.</translation>
    </message>
    <message>
        <source>An authority behind your certificate was not allowed to issue it.</source>
        <translation>Eine Zertifizierungsstelle in der Kette Ihres Zertifikats durfte es nicht ausstellen.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) was confirmed by somebody who may not do that.</source>
        <translation>Ihr elektronischer Ausweis (Zertifikat) wurde von einer Stelle bestätigt, die das nicht darf.</translation>
    </message>
    <message>
        <source>The issuer &quot;{ca}&quot; does not count as an authority for this certificate: {detail}. Windows can report 13801, or 861 for a user certificate.</source>
        <extracomment>{ca}: subject name of the certification authority; {detail}: detail as technical text</extracomment>
        <translation>Der Aussteller „{ca}“ gilt für dieses Zertifikat nicht als Zertifizierungsstelle: {detail}. Windows kann 13801 melden, bei einem Benutzerzertifikat 861.</translation>
    </message>
    <message>
        <source>&quot;{ca}&quot; breaks a condition for an issuing CA: {detail}.</source>
        <extracomment>{ca}: subject name of the certification authority; {detail}: detail as technical text</extracomment>
        <translation>„{ca}“ verletzt eine Bedingung für eine ausstellende Zertifizierungsstelle: {detail}.</translation>
    </message>
    <message>
        <source>Check basic constraints, path length and, if present, the extended key usage of the CA&apos;s certificate.</source>
        <translation>Prüfen Sie Basiseinschränkungen, Pfadlänge und, falls vorhanden, die erweiterte Schlüsselverwendung des Zertifikats der Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Reissue the CA&apos;s certificate correctly, then the client certificates.</source>
        <translation>Stellen Sie das Zertifikat der Zertifizierungsstelle korrekt neu aus, danach die Clientzertifikate.</translation>
    </message>
    <message>
        <source>A signature in the chain of your certificate is wrong.</source>
        <translation>Eine Signatur in der Kette Ihres Zertifikats ist falsch.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) does not carry the signature that it claims.</source>
        <translation>Ihr elektronischer Ausweis (Zertifikat) trägt nicht die Unterschrift, die er angibt.</translation>
    </message>
    <message>
        <source>The signature said to be of &quot;{ca}&quot; does not fit. Windows can report 13801, or 861 for a user certificate.</source>
        <extracomment>{ca}: subject name of the certification authority</extracomment>
        <translation>Die angeblich von „{ca}“ stammende Signatur passt nicht. Windows kann 13801 melden, bei einem Benutzerzertifikat 861.</translation>
    </message>
    <message>
        <source>Check whether an old copy of &quot;{ca}&quot; lies in a store: certutil -store CA</source>
        <extracomment>{ca}: subject name of the certification authority</extracomment>
        <translation>Prüfen Sie, ob eine alte Kopie von „{ca}“ in einem Speicher liegt: certutil -store CA</translation>
    </message>
    <message>
        <source>A certificate in the chain is not signed with the key of &quot;{ca}&quot;; often two CA certificates share a name after a renewal.</source>
        <extracomment>{ca}: subject name of the certification authority</extracomment>
        <translation>Ein Zertifikat in der Kette ist nicht mit dem Schlüssel von „{ca}“ signiert; oft tragen nach einer Erneuerung zwei Zertifikate der Zertifizierungsstelle denselben Namen.</translation>
    </message>
    <message>
        <source>Compare subject key identifiers and remove outdated CA certificates.</source>
        <translation>Vergleichen Sie die Schlüsselkennungen des Antragstellers, und entfernen Sie veraltete Zertifikate von Zertifizierungsstellen.</translation>
    </message>
    <message>
        <source>The key of your certificate is too weak.</source>
        <translation>Der Schlüssel Ihres Zertifikats ist zu schwach.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) is protected too weakly by today&apos;s standards.</source>
        <translation>Ihr elektronischer Ausweis (Zertifikat) ist nach heutigen Maßstäben zu schwach geschützt.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) has a key of type {algorithm} with {bits} bits.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {algorithm}: name of an algorithm; {bits}: key length in bits</extracomment>
        <translation>Das Zertifikat „{subject}“ ({origin}) hat einen Schlüssel vom Typ {algorithm} mit {bits} Bit.</translation>
    </message>
    <message>
        <source>{algorithm} with {bits} bits is below the minimum of the site policy.</source>
        <extracomment>{algorithm}: name of an algorithm; {bits}: key length in bits</extracomment>
        <translation>{algorithm} mit {bits} Bit liegt unter dem Mindestwert der Standortrichtlinie.</translation>
    </message>
    <message>
        <source>Raise the minimum key size in the template and enrol again.</source>
        <translation>Erhöhen Sie die minimale Schlüsselgröße in der Vorlage, und registrieren Sie das Zertifikat erneut.</translation>
    </message>
    <message>
        <source>Your certificate is signed with an outdated method.</source>
        <translation>Ihr Zertifikat ist mit einem veralteten Verfahren signiert.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) was signed in an old way that can be forged more easily.</source>
        <translation>Ihr elektronischer Ausweis (Zertifikat) wurde mit einem alten Verfahren unterschrieben, das sich leichter fälschen lässt.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) is signed with {algorithm}.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {algorithm}: name of an algorithm</extracomment>
        <translation>Das Zertifikat „{subject}“ ({origin}) ist mit {algorithm} signiert.</translation>
    </message>
    <message>
        <source>{algorithm} is no longer accepted by many systems.</source>
        <extracomment>{algorithm}: name of an algorithm</extracomment>
        <translation>{algorithm} wird von vielen Systemen nicht mehr akzeptiert.</translation>
    </message>
    <message>
        <source>Reissue the certificate with SHA-256 or better.</source>
        <translation>Stellen Sie das Zertifikat mit SHA-256 oder besser neu aus.</translation>
    </message>
    <message>
        <source>If the whole issuing CA still signs so, plan its migration.</source>
        <translation>Wenn die gesamte ausstellende Zertifizierungsstelle noch so signiert, planen Sie deren Migration.</translation>
    </message>
    <message>
        <source>The key of your certificate may not be used for signing.</source>
        <translation>Der Schlüssel Ihres Zertifikats darf nicht zum Signieren verwendet werden.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) can&apos;t be used for signing in.</source>
        <translation>Ihr elektronischer Ausweis (Zertifikat) kann nicht zur Anmeldung verwendet werden.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) has the key usage {found}; digital signature is needed.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {found}: what the certificate has</extracomment>
        <translation>Das Zertifikat „{subject}“ ({origin}) hat die Schlüsselverwendung {found}; benötigt wird digitale Signatur.</translation>
    </message>
    <message>
        <source>The key usage extension is present and lacks digitalSignature; found: {found}.</source>
        <extracomment>{found}: what the certificate has</extracomment>
        <translation>Die Erweiterung für die Schlüsselverwendung ist vorhanden, enthält aber nicht digitalSignature; gefunden: {found}.</translation>
    </message>
    <message>
        <source>Use a template with digital signature, and key encipherment for RSA.</source>
        <translation>Verwenden Sie eine Vorlage mit digitaler Signatur und, bei RSA, Schlüsselverschlüsselung.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) was withdrawn by its authority.</source>
        <translation>Ihr elektronischer Ausweis (Zertifikat) wurde von der ausstellenden Stelle zurückgezogen.</translation>
    </message>
    <message>
        <source>If your computer or smart card was lost or replaced, tell your helpdesk.</source>
        <translation>Wenn Ihr Computer oder Ihre Smartcard verloren ging oder ersetzt wurde, informieren Sie Ihren Helpdesk.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) is on the list of revoked certificates. Windows can report 855 for a user certificate, or 812 or 691.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>Das Zertifikat „{subject}“ ({origin}) steht auf der Sperrliste. Windows kann 855 bei einem Benutzerzertifikat oder 812 oder 691 melden.</translation>
    </message>
    <message>
        <source>Remove the revoked certificate and start enrolment: {enrolment}</source>
        <extracomment>{enrolment}: a command</extracomment>
        <translation>Entfernen Sie das gesperrte Zertifikat, und starten Sie die Zertifikatregistrierung: {enrolment}</translation>
    </message>
    <message>
        <source>The CA has revoked this certificate; the sign-in server refuses it.</source>
        <translation>Die Zertifizierungsstelle hat dieses Zertifikat gesperrt; der Anmeldeserver lehnt es ab.</translation>
    </message>
    <message>
        <source>If the device is still in use, issue a new certificate and deploy it.</source>
        <translation>Wenn das Gerät noch in Gebrauch ist, stellen Sie ein neues Zertifikat aus, und stellen Sie es bereit.</translation>
    </message>
    <message>
        <source>There is no certificate with which this computer can sign in.</source>
        <translation>Es ist kein Zertifikat vorhanden, mit dem sich dieser Computer anmelden kann.</translation>
    </message>
    <message>
        <source>The VPN asks for an electronic identity card (certificate). None that fits was found on this computer.</source>
        <translation>Das VPN verlangt einen elektronischen Ausweis (Zertifikat). Auf diesem Computer wurde keiner gefunden, der passt.</translation>
    </message>
    <message>
        <source>If you can, connect to the office network once and stay signed in for a while; the certificate often comes by itself.</source>
        <translation>Verbinden Sie sich nach Möglichkeit einmal mit dem Büronetzwerk, und bleiben Sie eine Weile angemeldet; das Zertifikat kommt oft von selbst.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; takes a certificate from {store}. {against} Windows reports 13806, 786 or 766.</source>
        <extracomment>{connection}: name of the VPN connection; {store}: the computer&apos;s or the user&apos;s store; {against}: one or two sentences on what is in the store</extracomment>
        <translation>„{connection}“ verwendet ein Zertifikat aus {store}. {against} Windows meldet 13806, 786 oder 766.</translation>
    </message>
    <message>
        <source>Check that the computer or the user is in the group that may enrol.</source>
        <translation>Prüfen Sie, ob der Computer oder der Benutzer in der Gruppe ist, die sich registrieren darf.</translation>
    </message>
    <message>
        <source>No certificate in {store} has a private key, lies in its period, allows Client Authentication, leads to a trusted root and passes the filter of the profile. {against}</source>
        <extracomment>{store}: the computer&apos;s or the user&apos;s store; {against}: one or two sentences on what is in the store</extracomment>
        <translation>Kein Zertifikat in {store} hat einen privaten Schlüssel, ist zeitlich gültig, lässt Clientauthentifizierung zu, führt zu einem vertrauenswürdigen Stammzertifikat und erfüllt den Filter des Profils. {against}</translation>
    </message>
    <message>
        <source>Check template, enrolment rights and autoenrolment, or the certificate profile in Intune.</source>
        <translation>Prüfen Sie Vorlage, Registrierungsrechte und automatische Registrierung oder das Zertifikatprofil in Intune.</translation>
    </message>
    <message>
        <source>Look in LocalMachine\My: a device tunnel and L2TP take it from there.</source>
        <translation>Sehen Sie in LocalMachine\My nach: Ein Gerätetunnel und L2TP verwenden es von dort.</translation>
    </message>
    <message>
        <source>Check the certificate filter in the EAP settings of the profile.</source>
        <translation>Prüfen Sie den Zertifikatfilter in den EAP-Einstellungen des Profils.</translation>
    </message>
    <message>
        <source>Your certificate lacks its secret part.</source>
        <translation>Ihrem Zertifikat fehlt der geheime Teil.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) for the VPN is there, but the secret key that belongs to it is not. Without the key it proves nothing.</source>
        <translation>Der elektronische Ausweis (Zertifikat) für das VPN ist vorhanden, der zugehörige geheime Schlüssel jedoch nicht. Ohne den Schlüssel beweist er nichts.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) would fit, but has no private key. It was probably imported without it, or the key storage was reset.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>Das Zertifikat „{subject}“ ({origin}) würde passen, hat aber keinen privaten Schlüssel. Wahrscheinlich wurde es ohne ihn importiert, oder der Schlüsselspeicher wurde zurückgesetzt.</translation>
    </message>
    <message>
        <source>Try to find the key again: {repair}</source>
        <extracomment>{repair}: a command</extracomment>
        <translation>Versuchen Sie, den Schlüssel wiederzufinden: {repair}</translation>
    </message>
    <message>
        <source>If that fails, delete this certificate and enrol a new one: {enrolment}</source>
        <extracomment>{enrolment}: a command</extracomment>
        <translation>Wenn das nicht gelingt, löschen Sie dieses Zertifikat, und registrieren Sie ein neues: {enrolment}</translation>
    </message>
    <message>
        <source>After a reset of the security chip (TPM), every certificate whose key was in it has to be enrolled anew.</source>
        <translation>Nach dem Zurücksetzen des Sicherheitschips (TPM) muss jedes Zertifikat, dessen Schlüssel darin lag, neu registriert werden.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; has no private key in {store}.</source>
        <extracomment>{subject}: subject name of the certificate; {store}: the computer&apos;s or the user&apos;s store</extracomment>
        <translation>Das Zertifikat „{subject}“ hat in {store} keinen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Enrol on the device itself; do not distribute .cer files.</source>
        <translation>Registrieren Sie auf dem Gerät selbst; verteilen Sie keine CER-Dateien (.cer).</translation>
    </message>
    <message>
        <source>Check whether TPM resets or changes of the key storage provider cause it on other computers.</source>
        <translation>Prüfen Sie, ob das Zurücksetzen des TPM oder ein Wechsel des Schlüsselspeicheranbieters dies auf anderen Computern verursacht.</translation>
    </message>
    <message>
        <source>Using your certificate asks you each time.</source>
        <translation>Bei jeder Verwendung Ihres Zertifikats werden Sie gefragt.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) for the VPN asks for a confirmation or a PIN when it is used. A connection that starts by itself cannot wait for that.</source>
        <translation>Der elektronische Ausweis (Zertifikat) für das VPN verlangt bei der Verwendung eine Bestätigung oder eine PIN. Eine Verbindung, die von selbst startet, kann darauf nicht warten.</translation>
    </message>
    <message>
        <source>Connect by hand once and answer the question.</source>
        <translation>Stellen Sie die Verbindung einmal von Hand her, und beantworten Sie die Frage.</translation>
    </message>
    <message>
        <source>The private key of &quot;{subject}&quot; ({origin}) is protected by a prompt. Always On dials silently: Windows reports 703 or 798.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>Der private Schlüssel von „{subject}“ ({origin}) ist durch eine Abfrage geschützt. Always On verbindet sich ohne Rückfragen: Windows meldet 703 oder 798.</translation>
    </message>
    <message>
        <source>Check whether the certificate was imported with &quot;Enable strong private key protection&quot;.</source>
        <translation>Prüfen Sie, ob das Zertifikat mit der Option „Hohe Sicherheit für den privaten Schlüssel aktivieren“ importiert wurde.</translation>
    </message>
    <message>
        <source>Enrol it again without that option.</source>
        <translation>Registrieren Sie es erneut ohne diese Option.</translation>
    </message>
    <message>
        <source>The key of &quot;{subject}&quot; needs user interaction.</source>
        <extracomment>{subject}: subject name of the certificate</extracomment>
        <translation>Der Schlüssel von „{subject}“ erfordert einen Benutzereingriff.</translation>
    </message>
    <message>
        <source>Use a TPM key storage provider without a prompt in the template.</source>
        <translation>Verwenden Sie in der Vorlage einen TPM-Schlüsselspeicheranbieter ohne Abfrage.</translation>
    </message>
    <message>
        <source>Check the policy &quot;System cryptography: Force strong key protection&quot;.</source>
        <translation>Prüfen Sie die Richtlinie „Systemkryptografie: Starken Schlüsselschutz für auf dem Computer gespeicherte Benutzerschlüssel erzwingen“.</translation>
    </message>
    <message>
        <source>Several certificates fit, and Windows may take the wrong one.</source>
        <translation>Mehrere Zertifikate passen, und Windows verwendet möglicherweise das falsche.</translation>
    </message>
    <message>
        <source>This computer has several of the electronic identity cards (certificates) that could be used for the VPN. Windows can take the wrong one.</source>
        <translation>Auf diesem Computer gibt es mehrere elektronische Ausweise (Zertifikate), die für das VPN verwendet werden könnten. Windows kann den falschen verwenden.</translation>
    </message>
    <message>
        <source>If Windows asks you which one to use, take the one that your organisation issued for the VPN.</source>
        <translation>Wenn Windows Sie fragt, welcher verwendet werden soll, nehmen Sie den, den Ihre Organisation für das VPN ausgestellt hat.</translation>
    </message>
    <message>
        <source>{count} certificates in {store} fit: {subjects}. Their issuers: {issuers}. Which one Windows takes is not certain; with a machine certificate this shows as an occasional 13801.</source>
        <extracomment>{count}: a number; {store}: the computer&apos;s or the user&apos;s store; {subjects}: names of certificates; {issuers}: names of CAs</extracomment>
        <translation>{count} Zertifikate in {store} passen: {subjects}. Ihre Aussteller: {issuers}. Welches Windows verwendet, ist nicht sicher; bei einem Computerzertifikat zeigt sich das als gelegentlicher Fehler 13801.</translation>
    </message>
    <message>
        <source>Find out which issuer the VPN expects.</source>
        <translation>Klären Sie, welchen Aussteller das VPN erwartet.</translation>
    </message>
    <message>
        <source>Remove certificates that are no longer needed, after asking what else uses them.</source>
        <translation>Entfernen Sie Zertifikate, die nicht mehr benötigt werden, nachdem Sie geklärt haben, was sie sonst noch verwendet.</translation>
    </message>
    <message>
        <source>{count} candidates without a rule between them; issuers: {issuers}.</source>
        <extracomment>{count}: a number; {issuers}: names of CAs</extracomment>
        <translation>{count} Kandidaten ohne eine Regel zwischen ihnen; Aussteller: {issuers}.</translation>
    </message>
    <message>
        <source>Machine certificates: add the purpose IP security IKE intermediate (1.3.6.1.5.5.8.2.2) to the template for the VPN; Windows prefers it.</source>
        <translation>Computerzertifikate: Fügen Sie der Vorlage für das VPN den Zweck „IP-Sicherheits-IKE, dazwischenliegend“ (1.3.6.1.5.5.8.2.2) hinzu; Windows bevorzugt ihn.</translation>
    </message>
    <message>
        <source>User certificates: filter by issuer or purpose in the EAP settings (TLSExtensions, FilteringInfo).</source>
        <translation>Benutzerzertifikate: Filtern Sie in den EAP-Einstellungen nach Aussteller oder Zweck (TLSExtensions, FilteringInfo).</translation>
    </message>
    <message>
        <source>RRAS: name the root that it accepts: $c = Get-Item Cert:\LocalMachine\Root\THUMBPRINT; Set-VpnAuthProtocol -UserAuthProtocolAccepted Certificate,EAP -RootCertificateNameToAccept $c; Restart-Service RemoteAccess</source>
        <translation>RRAS: Nennen Sie das Stammzertifikat, das akzeptiert wird: $c = Get-Item Cert:\LocalMachine\Root\THUMBPRINT; Set-VpnAuthProtocol -UserAuthProtocolAccepted Certificate,EAP -RootCertificateNameToAccept $c; Restart-Service RemoteAccess</translation>
    </message>
    <message>
        <source>The VPN server does not list the issuer of your computer&apos;s certificate.</source>
        <translation>Der VPN-Server führt den Aussteller des Zertifikats Ihres Computers nicht auf.</translation>
    </message>
    <message>
        <source>The VPN server says whose electronic identity cards (certificates) it accepts. The one who issued your computer&apos;s card is not among them.</source>
        <translation>Der VPN-Server gibt an, wessen elektronische Ausweise (Zertifikate) er akzeptiert. Der Aussteller des Ausweises Ihres Computers ist nicht darunter.</translation>
    </message>
    <message>
        <source>The server&apos;s reply lists the authorities that it accepts. No CA above &quot;{subject}&quot; (issued by &quot;{issuer}&quot;) is among them.</source>
        <extracomment>{subject}: subject name of the certificate; {issuer}: name of the CA</extracomment>
        <translation>Die Antwort des Servers führt die Zertifizierungsstellen auf, die er akzeptiert. Keine Zertifizierungsstelle über „{subject}“ (ausgestellt von „{issuer}“) ist darunter.</translation>
    </message>
    <message>
        <source>Check whether another certificate of this computer should be used.</source>
        <translation>Prüfen Sie, ob ein anderes Zertifikat dieses Computers verwendet werden sollte.</translation>
    </message>
    <message>
        <source>The IKE_SA_INIT reply carries a CERTREQ without the key of any CA above &quot;{subject}&quot;; issuer: &quot;{issuer}&quot;.</source>
        <extracomment>{subject}: subject name of the certificate; {issuer}: name of the CA</extracomment>
        <translation>Die IKE_SA_INIT-Antwort enthält ein CERTREQ ohne den Schlüssel einer Zertifizierungsstelle über „{subject}“; Aussteller: „{issuer}“.</translation>
    </message>
    <message>
        <source>Check that the root of the clients&apos; certificates is in Trusted Root Certification Authorities of the computer account on every VPN server.</source>
        <translation>Prüfen Sie, ob das Stammzertifikat der Clientzertifikate auf jedem VPN-Server im Speicher „Vertrauenswürdige Stammzertifizierungsstellen“ des Computerkontos liegt.</translation>
    </message>
    <message>
        <source>Read the accepted root: Get-VpnAuthProtocol. Set it: $c = Get-Item Cert:\LocalMachine\Root\THUMBPRINT; Set-VpnAuthProtocol -UserAuthProtocolAccepted Certificate,EAP -RootCertificateNameToAccept $c; Restart-Service RemoteAccess</source>
        <translation>Rufen Sie das akzeptierte Stammzertifikat ab: Get-VpnAuthProtocol. Legen Sie es fest: $c = Get-Item Cert:\LocalMachine\Root\THUMBPRINT; Set-VpnAuthProtocol -UserAuthProtocolAccepted Certificate,EAP -RootCertificateNameToAccept $c; Restart-Service RemoteAccess</translation>
    </message>
    <message>
        <source>Behind a load balancer, compare the servers with each other.</source>
        <translation>Vergleichen Sie hinter einem Lastenausgleich die Server miteinander.</translation>
    </message>
    <message>
        <source>Your certificate of Conditional Access is short-lived by design.</source>
        <translation>Ihr Zertifikat des bedingten Zugriffs ist absichtlich kurzlebig.</translation>
    </message>
    <message>
        <source>Your organisation checks the state of your computer before it lets you in. The electronic identity card (certificate) for that is valid until {until}; it is renewed by itself.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>Ihre Organisation prüft den Zustand Ihres Computers, bevor sie Sie zulässt. Der elektronische Ausweis (Zertifikat) dafür ist bis {until} gültig; er wird von selbst erneuert.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>&quot;{subject}&quot; ({origin}) comes from Entra Conditional Access and ends on {until}. About one hour is by design.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {until}: date and time</extracomment>
        <translation>„{subject}“ ({origin}) stammt vom bedingten Zugriff von Entra und läuft am {until} ab. Etwa eine Stunde ist beabsichtigt.</translation>
    </message>
    <message>
        <source>If connecting fails, look whether the device is compliant in Company Portal.</source>
        <translation>Wenn die Verbindung scheitert, sehen Sie im Unternehmensportal nach, ob das Gerät konform ist.</translation>
    </message>
    <message>
        <source>The one-hour certificate of Conditional Access (1.3.6.1.4.1.311.87) is there until {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>Das einstündige Zertifikat des bedingten Zugriffs (1.3.6.1.4.1.311.87) ist bis {until} vorhanden.</translation>
    </message>
    <message>
        <source>The network policy should demand this purpose: Allowed-Certificate-OID 1.3.6.1.4.1.311.87.</source>
        <translation>Die Netzwerkrichtlinie sollte diesen Zweck verlangen: Allowed-Certificate-OID 1.3.6.1.4.1.311.87.</translation>
    </message>
    <message>
        <source>The certificate that shows that your device meets the rules is missing.</source>
        <translation>Das Zertifikat, das zeigt, dass Ihr Gerät die Regeln erfüllt, fehlt.</translation>
    </message>
    <message>
        <source>Your organisation lets only computers in that meet its rules. The electronic identity card (certificate) that says so is not on this computer; Windows fetches one for each connection, and it lives for about an hour.</source>
        <translation>Ihre Organisation lässt nur Computer zu, die ihre Regeln erfüllen. Der elektronische Ausweis (Zertifikat), der das bestätigt, ist nicht auf diesem Computer; Windows ruft für jede Verbindung einen ab, und er gilt etwa eine Stunde.</translation>
    </message>
    <message>
        <source>Connect once; if that works, nothing has to be done.</source>
        <translation>Stellen Sie die Verbindung einmal her; wenn das funktioniert, ist nichts zu tun.</translation>
    </message>
    <message>
        <source>If it fails: open Company Portal and do what it lists as not done.</source>
        <translation>Wenn es nicht funktioniert: Öffnen Sie das Unternehmensportal, und erledigen Sie, was dort als offen aufgeführt ist.</translation>
    </message>
    <message>
        <source>Sign in to Windows again, then connect.</source>
        <translation>Melden Sie sich erneut bei Windows an, und stellen Sie dann die Verbindung her.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; signs in with a certificate of the purpose AAD Conditional Access (1.3.6.1.4.1.311.87), and there is none in its period. Between two dials that is normal; together with 798, 812, 874 or 875 it is the cause.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>„{connection}“ meldet sich mit einem Zertifikat mit dem Zweck AAD Conditional Access (1.3.6.1.4.1.311.87) an, und es ist kein zeitlich gültiges vorhanden. Zwischen zwei Verbindungsversuchen ist das normal; zusammen mit 798, 812, 874 oder 875 ist es die Ursache.</translation>
    </message>
    <message>
        <source>Dial once and look again: a certificate should have come.</source>
        <translation>Starten Sie einen Verbindungsversuch, und sehen Sie erneut nach: Ein Zertifikat sollte angekommen sein.</translation>
    </message>
    <message>
        <source>Check that the device is marked compliant in Intune.</source>
        <translation>Prüfen Sie, ob das Gerät in Intune als konform gekennzeichnet ist.</translation>
    </message>
    <message>
        <source>Check that this computer reaches Entra ID before it dials, and look into its sign-in log.</source>
        <translation>Prüfen Sie, ob dieser Computer Entra ID vor der Einwahl erreicht, und sehen Sie im Anmeldeprotokoll von Entra ID nach.</translation>
    </message>
    <message>
        <source>No current certificate with 1.3.6.1.4.1.311.87 in the user&apos;s store, with which &quot;{connection}&quot; signs in. It is fetched when Windows dials.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Kein aktuelles Zertifikat mit 1.3.6.1.4.1.311.87 im Speicher des Benutzers, mit dem sich „{connection}“ anmeldet. Es wird abgerufen, wenn Windows die Verbindung aufbaut.</translation>
    </message>
    <message>
        <source>Check the Conditional Access policy for the app VPN Server, and the root certificate on the VPN connectivity blade.</source>
        <translation>Prüfen Sie die Richtlinie für bedingten Zugriff für die App VPN Server und das Stammzertifikat auf dem Blatt „VPN-Konnektivität“.</translation>
    </message>
    <message>
        <source>Check DeviceCompliance in the profile.</source>
        <translation>Prüfen Sie DeviceCompliance im Profil.</translation>
    </message>
    <message>
        <source>Your certificate lacks a mark that newer sign-in servers ask for.</source>
        <translation>Ihrem Zertifikat fehlt ein Merkmal, das neuere Anmeldeserver verlangen.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) works, but it lacks a mark that ties it to your account. Servers that ask for it refuse the sign-in.</source>
        <translation>Ihr elektronischer Ausweis (Zertifikat) funktioniert, aber ihm fehlt ein Merkmal, das ihn mit Ihrem Konto verknüpft. Server, die es verlangen, lehnen die Anmeldung ab.</translation>
    </message>
    <message>
        <source>&quot;{subject}&quot; ({origin}) has no SID extension (1.3.6.1.4.1.311.25.2). Since the update of February 2025 domain controllers can refuse it: 853, or 812 or 691.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>„{subject}“ ({origin}) hat keine SID-Erweiterung (1.3.6.1.4.1.311.25.2). Seit dem Update vom Februar 2025 können Domänencontroller es ablehnen: 853 oder 812 oder 691.</translation>
    </message>
    <message>
        <source>Ask whether event 39 of Kerberos-Key-Distribution-Center is in the System log of a domain controller, or reason 16 in that of the sign-in server.</source>
        <translation>Fragen Sie, ob Ereignis 39 von Kerberos-Key-Distribution-Center im Systemprotokoll eines Domänencontrollers steht oder Ursache 16 in dem des Anmeldeservers.</translation>
    </message>
    <message>
        <source>If so, enrol a new certificate: certutil -user -pulse</source>
        <translation>Wenn ja, registrieren Sie ein neues Zertifikat: certutil -user -pulse</translation>
    </message>
    <message>
        <source>The certificate is not strongly mapped: extension 1.3.6.1.4.1.311.25.2 is missing.</source>
        <translation>Das Zertifikat ist nicht stark zugeordnet: Die Erweiterung 1.3.6.1.4.1.311.25.2 fehlt.</translation>
    </message>
    <message>
        <source>Update the CA, or add the SID in the SCEP or PKCS profile of Intune, and issue the certificates again.</source>
        <translation>Aktualisieren Sie die Zertifizierungsstelle, oder fügen Sie die SID im SCEP- oder PKCS-Profil von Intune hinzu, und stellen Sie die Zertifikate neu aus.</translation>
    </message>
    <message>
        <source>Until then map the accounts explicitly (altSecurityIdentities).</source>
        <translation>Ordnen Sie die Konten bis dahin explizit zu (altSecurityIdentities).</translation>
    </message>
    <message>
        <source>The VPN server prefers another way to sign in, but takes the profile&apos;s.</source>
        <translation>Der VPN-Server bevorzugt eine andere Art der Anmeldung, akzeptiert aber die des Profils.</translation>
    </message>
    <message>
        <source>{gateway} first proposed {expected}, and took {profile} when that was asked for. No fault of this laptop.</source>
        <extracomment>{gateway}: address or name of a VPN gateway; {expected}: what the server demands; {profile}: what the profile says</extracomment>
        <translation>{gateway} hat zuerst {expected} vorgeschlagen und {profile} akzeptiert, als danach gefragt wurde. Kein Fehler dieses Laptops.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s first proposal is {expected}; the profile &quot;{connection}&quot; uses {profile}, which is taken after one more round trip.</source>
        <extracomment>{expected}: what the server demands; {connection}: name of the VPN connection; {profile}: what the profile says</extracomment>
        <translation>Der erste Vorschlag des Anmeldeservers ist {expected}; das Profil „{connection}“ verwendet {profile}, was nach einem weiteren Hin und Her akzeptiert wird.</translation>
    </message>
    <message>
        <source>Put the method of the profile first in the network policy, if others are not needed.</source>
        <translation>Setzen Sie die Methode des Profils in der Netzwerkrichtlinie an die erste Stelle, wenn andere nicht benötigt werden.</translation>
    </message>
    <message>
        <source>This was proven against strongSwan and FreeRADIUS, not against RRAS and NPS.</source>
        <translation>Dies wurde mit strongSwan und FreeRADIUS erprobt, nicht mit RRAS und NPS.</translation>
    </message>
    <message>
        <source>The VPN server does not offer the kind of sign-in that the profile uses.</source>
        <translation>Der VPN-Server bietet die Art der Anmeldung nicht an, die das Profil verwendet.</translation>
    </message>
    <message>
        <source>Your VPN connection is set up to sign in a person, but the server did not begin to do so. It may expect another kind of connection.</source>
        <translation>Ihre VPN-Verbindung ist dafür eingerichtet, eine Person anzumelden, aber der Server hat nicht damit begonnen. Möglicherweise erwartet er eine andere Art von Verbindung.</translation>
    </message>
    <message>
        <source>{server} ({address}) refused a client without a certificate of its own (AUTHENTICATION_FAILED) instead of beginning EAP. Windows reports 13801, sometimes 812.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) hat einen Client ohne eigenes Zertifikat abgelehnt (AUTHENTICATION_FAILED), statt EAP zu beginnen. Windows meldet 13801, manchmal 812.</translation>
    </message>
    <message>
        <source>Check whether this server is meant for device tunnels only.</source>
        <translation>Prüfen Sie, ob dieser Server nur für Gerätetunnel vorgesehen ist.</translation>
    </message>
    <message>
        <source>Check whether this laptop has the current VPN profile.</source>
        <translation>Prüfen Sie, ob dieser Laptop das aktuelle VPN-Profil hat.</translation>
    </message>
    <message>
        <source>{address} ended IKE_AUTH with AUTHENTICATION_FAILED when no AUTH payload came. Either it takes computer certificates only, or it does not know this client.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>{address} hat IKE_AUTH mit AUTHENTICATION_FAILED beendet, als keine AUTH-Nutzdaten kamen. Entweder akzeptiert der Server nur Computerzertifikate, oder er kennt diesen Client nicht.</translation>
    </message>
    <message>
        <source>On RRAS check that EAP is allowed beside computer certificates: Get-VpnAuthProtocol</source>
        <translation>Prüfen Sie auf RRAS, ob EAP neben Computerzertifikaten zugelassen ist: Get-VpnAuthProtocol</translation>
    </message>
    <message>
        <source>Compare the profile &quot;{connection}&quot; with what this server is meant for.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Vergleichen Sie das Profil „{connection}“ mit dem, wofür dieser Server vorgesehen ist.</translation>
    </message>
    <message>
        <source>This test was proven against strongSwan, not against RRAS.</source>
        <translation>Dieser Test wurde mit strongSwan erprobt, nicht mit RRAS.</translation>
    </message>
    <message>
        <source>The sign-in server did not go on after the user name of this test.</source>
        <translation>Der Anmeldeserver hat nach dem Benutzernamen dieses Tests nicht weitergemacht.</translation>
    </message>
    <message>
        <source>To learn what the server wants, this program gave a name and no password. The server ended the talk there, so the rest could not be tested.</source>
        <translation>Um zu erfahren, was der Server verlangt, hat dieses Programm einen Namen und kein Kennwort angegeben. Der Server hat das Gespräch dort beendet, daher konnte der Rest nicht getestet werden.</translation>
    </message>
    <message>
        <source>Save the report and send it to your helpdesk if you can&apos;t connect.</source>
        <translation>Wenn Sie keine Verbindung herstellen können, speichern Sie den Bericht, und senden Sie ihn an Ihren Helpdesk.</translation>
    </message>
    <message>
        <source>{gateway} ended the sign-in of &quot;{connection}&quot; straight after the name ({kind}); no password was sent. A name that nobody has says little; a real one points to the network policy. Windows reports 812, over SSTP 691.</source>
        <extracomment>{gateway}: address or name of a VPN gateway; {connection}: name of the VPN connection; {kind}: whose name was given, as words</extracomment>
        <translation>{gateway} hat die Anmeldung von „{connection}“ direkt nach dem Namen ({kind}) beendet; es wurde kein Kennwort gesendet. Ein Name, den niemand hat, sagt wenig aus; ein echter deutet auf die Netzwerkrichtlinie hin. Windows meldet 812, über SSTP 691.</translation>
    </message>
    <message>
        <source>Look at the account: is it allowed to dial in, and in the right group?</source>
        <translation>Sehen Sie sich das Konto an: Darf es sich einwählen, und ist es in der richtigen Gruppe?</translation>
    </message>
    <message>
        <source>For a full test let the site policy name an identity for this program.</source>
        <translation>Lassen Sie für einen vollständigen Test die Standortrichtlinie eine Identität für dieses Programm nennen.</translation>
    </message>
    <message>
        <source>EAP-Failure came before any method was proposed: no network policy matches this identity, or the server does not know it.</source>
        <translation>EAP-Failure kam, bevor eine Methode vorgeschlagen wurde: Keine Netzwerkrichtlinie passt zu dieser Identität, oder der Server kennt sie nicht.</translation>
    </message>
    <message>
        <source>Read NPS event 6273 for the reason code: 48 no matching network policy, 65 dial-in permission, 66 method.</source>
        <translation>Sehen Sie in NPS-Ereignis 6273 nach dem Ursachencode: 48 keine passende Netzwerkrichtlinie, 65 Einwählberechtigung, 66 Methode.</translation>
    </message>
    <message>
        <source>A made-up name is often refused by right. Name an identity with interviewIdentity in the site policy to see the method.</source>
        <translation>Ein erfundener Name wird oft zu Recht abgelehnt. Nennen Sie in der Standortrichtlinie mit interviewIdentity eine Identität, um die Methode zu sehen.</translation>
    </message>
    <message>
        <source>The VPN server seems to get no answer from its sign-in server.</source>
        <translation>Der VPN-Server scheint von seinem Anmeldeserver keine Antwort zu erhalten.</translation>
    </message>
    <message>
        <source>The VPN server answers, but the server behind it that checks sign-ins does not seem to.</source>
        <translation>Der VPN-Server antwortet, aber der Server dahinter, der Anmeldungen prüft, scheint es nicht zu tun.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>After the name {gateway} needed {seconds} s to refuse, or gave no answer at all. That is how it looks when the VPN server waits in vain for its RADIUS server. Windows reports 930, 938, 718 or 812.</source>
        <extracomment>{gateway}: address or name of a VPN gateway; {seconds}: seconds waited</extracomment>
        <translation>Nach dem Namen brauchte {gateway} {seconds} s für die Ablehnung oder gab überhaupt keine Antwort. So sieht es aus, wenn der VPN-Server vergeblich auf seinen RADIUS-Server wartet. Windows meldet 930, 938, 718 oder 812.</translation>
    </message>
    <message>
        <source>Pass the report to the VPN administrators at once: everybody may be affected.</source>
        <translation>Geben Sie den Bericht sofort an die VPN-Administratoren weiter: Möglicherweise sind alle betroffen.</translation>
    </message>
    <message>
        <source>A refusal by the sign-in server itself comes within about two seconds; strongSwan gives up on a silent RADIUS server after about 14.</source>
        <translation>Eine Ablehnung durch den Anmeldeserver selbst kommt innerhalb von etwa zwei Sekunden; strongSwan gibt bei einem RADIUS-Server ohne Antwort nach etwa 14 auf.</translation>
    </message>
    <message>
        <source>On the VPN server check the RADIUS servers and their shared secret: Get-RemoteAccessRadius</source>
        <translation>Prüfen Sie auf dem VPN-Server die RADIUS-Server und deren gemeinsamen geheimen Schlüssel: Get-RemoteAccessRadius</translation>
    </message>
    <message>
        <source>Let UDP 1812 and 1813 (or 1645 and 1646) through between VPN server and NPS.</source>
        <translation>Lassen Sie UDP 1812 und 1813 (oder 1645 und 1646) zwischen VPN-Server und NPS durch.</translation>
    </message>
    <message>
        <source>On NPS check the service and the RADIUS client entry of the VPN server: Get-Service IAS; Get-NpsRadiusClient</source>
        <translation>Prüfen Sie auf dem NPS den Dienst und den RADIUS-Clienteintrag des VPN-Servers: Get-Service IAS; Get-NpsRadiusClient</translation>
    </message>
    <message>
        <source>These times were measured with strongSwan and FreeRADIUS, not with RRAS and NPS.</source>
        <translation>Diese Zeiten wurden mit strongSwan und FreeRADIUS gemessen, nicht mit RRAS und NPS.</translation>
    </message>
    <message>
        <source>The sign-in server has another name than the profile expects.</source>
        <translation>Der Anmeldeserver hat einen anderen Namen, als das Profil erwartet.</translation>
    </message>
    <message>
        <source>The sign-in server showed a certificate (an electronic identity card) with a name that your VPN connection does not expect.</source>
        <translation>Der Anmeldeserver hat ein Zertifikat (einen elektronischen Ausweis) mit einem Namen vorgelegt, den Ihre VPN-Verbindung nicht erwartet.</translation>
    </message>
    <message>
        <source>Don&apos;t accept it if you are asked.</source>
        <translation>Akzeptieren Sie es nicht, wenn Sie gefragt werden.</translation>
    </message>
    <message>
        <source>The sign-in server of &quot;{connection}&quot; showed a certificate for {names}; the profile lists {profile}. Windows reports 853 or 812.</source>
        <extracomment>{connection}: name of the VPN connection; {names}: names in the certificate; {profile}: what the profile says</extracomment>
        <translation>Der Anmeldeserver von „{connection}“ hat ein Zertifikat für {names} vorgelegt; das Profil führt {profile} auf. Windows meldet 853 oder 812.</translation>
    </message>
    <message>
        <source>Read what Windows compared: log Microsoft-Windows-EapMethods-RasTls/Operational, event 107.</source>
        <translation>Lesen Sie nach, was Windows verglichen hat: Protokoll Microsoft-Windows-EapMethods-RasTls/Operational, Ereignis 107.</translation>
    </message>
    <message>
        <source>None of the names in the certificate ({names}) matches ServerNames of the profile ({profile}).</source>
        <extracomment>{names}: names in the certificate; {profile}: what the profile says</extracomment>
        <translation>Keiner der Namen im Zertifikat ({names}) stimmt mit ServerNames des Profils ({profile}) überein.</translation>
    </message>
    <message>
        <source>List the names of all sign-in servers in ServerNames, separated by semicolons; an entry may be a regular expression.</source>
        <translation>Führen Sie die Namen aller Anmeldeserver in ServerNames auf, durch Semikolons getrennt; ein Eintrag kann ein regulärer Ausdruck sein.</translation>
    </message>
    <message>
        <source>Or select a certificate with the listed name in the network policy of NPS.</source>
        <translation>Oder wählen Sie in der Netzwerkrichtlinie des NPS ein Zertifikat mit dem aufgeführten Namen aus.</translation>
    </message>
    <message>
        <source>What the server shows was proven on FreeRADIUS, not on NPS.</source>
        <translation>Was der Server vorlegt, wurde mit FreeRADIUS erprobt, nicht mit NPS.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s name differs from the profile&apos;s in upper and lower case.</source>
        <translation>Der Name des Anmeldeservers weicht in der Groß-/Kleinschreibung von dem im Profil ab.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate (an electronic identity card) has the right name, but written differently. Newer Windows versions mind that.</source>
        <translation>Das Zertifikat des Anmeldeservers (ein elektronischer Ausweis) hat den richtigen Namen, aber in anderer Schreibweise. Neuere Windows-Versionen achten darauf.</translation>
    </message>
    <message>
        <source>The certificate says {names}, the profile &quot;{connection}&quot; lists {profile}: only the case differs. Administrators report that Windows 11 then fails with 853.</source>
        <extracomment>{names}: names in the certificate; {connection}: name of the VPN connection; {profile}: what the profile says</extracomment>
        <translation>Im Zertifikat steht {names}, das Profil „{connection}“ führt {profile} auf: Nur die Groß-/Kleinschreibung ist anders. Administratoren berichten, dass Windows 11 dann mit 853 scheitert.</translation>
    </message>
    <message>
        <source>Check whether laptops with Windows 10 connect where those with Windows 11 do not.</source>
        <translation>Prüfen Sie, ob Laptops mit Windows 10 eine Verbindung herstellen können, solche mit Windows 11 aber nicht.</translation>
    </message>
    <message>
        <source>Names match except for upper and lower case: {names} against {profile}.</source>
        <extracomment>{names}: names in the certificate; {profile}: what the profile says</extracomment>
        <translation>Die Namen stimmen bis auf die Groß-/Kleinschreibung überein: {names} gegenüber {profile}.</translation>
    </message>
    <message>
        <source>Write ServerNames in the profile exactly as the certificate has the name, and deploy the profile again.</source>
        <translation>Schreiben Sie ServerNames im Profil genau so, wie der Name im Zertifikat steht, und stellen Sie das Profil erneut bereit.</translation>
    </message>
    <message>
        <source>The profile does not name the authority behind the sign-in server.</source>
        <translation>Das Profil nennt die Zertifizierungsstelle des Anmeldeservers nicht.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate (an electronic identity card) was issued by an authority that your VPN connection does not name.</source>
        <translation>Das Zertifikat des Anmeldeservers (ein elektronischer Ausweis) wurde von einer Stelle ausgestellt, die Ihre VPN-Verbindung nicht nennt.</translation>
    </message>
    <message>
        <source>The sign-in server of &quot;{connection}&quot; leads to &quot;{root}&quot; ({thumbprint}); the profile lists {profile}. Windows reports 864 or asks the user (703).</source>
        <extracomment>{connection}: name of the VPN connection; {root}: subject of a root certificate; {thumbprint}: thumbprint of a certificate; {profile}: what the profile says</extracomment>
        <translation>Der Anmeldeserver von „{connection}“ führt zu „{root}“ ({thumbprint}); das Profil führt {profile} auf. Windows meldet 864 oder fragt den Benutzer (703).</translation>
    </message>
    <message>
        <source>The root above the shown certificate is not in TrustedRootCA of the profile.</source>
        <translation>Das Stammzertifikat über dem vorgelegten Zertifikat steht nicht in TrustedRootCA des Profils.</translation>
    </message>
    <message>
        <source>Add the thumbprint {thumbprint} of &quot;{root}&quot; to TrustedRootCA, or select a certificate under a listed root in the network policy of NPS.</source>
        <extracomment>{thumbprint}: thumbprint of a certificate; {root}: subject of a root certificate</extracomment>
        <translation>Fügen Sie den Fingerabdruck {thumbprint} von „{root}“ zu TrustedRootCA hinzu, oder wählen Sie in der Netzwerkrichtlinie des NPS ein Zertifikat unter einem aufgeführten Stammzertifikat aus.</translation>
    </message>
    <message>
        <source>After a change of the authority deploy the new root first, then the profile, then the server&apos;s certificate.</source>
        <translation>Stellen Sie nach einem Wechsel der Zertifizierungsstelle zuerst das neue Stammzertifikat bereit, dann das Profil, dann das Zertifikat des Servers.</translation>
    </message>
    <message>
        <source>The VPN server answers the first question, but not the second one.</source>
        <translation>Der VPN-Server antwortet auf die erste Frage, aber nicht auf die zweite.</translation>
    </message>
    <message>
        <source>The VPN server is there, but the next, larger message got no answer. Often something on the way loses large packets.</source>
        <translation>Der VPN-Server ist da, aber die nächste, größere Nachricht blieb ohne Antwort. Oft gehen große Pakete irgendwo unterwegs verloren.</translation>
    </message>
    <message>
        <source>If it works there, tell your helpdesk: &quot;large VPN packets get no answer from this network&quot;.</source>
        <translation>Wenn es dort funktioniert, teilen Sie Ihrem Helpdesk mit: „Große VPN-Pakete erhalten aus diesem Netzwerk keine Antwort“.</translation>
    </message>
    <message>
        <source>{server} ({address}) accepted IKE_SA_INIT, but gave no answer to IKE_AUTH on UDP {port} within {seconds} s. Asked again without IKE fragmentation: {unsplit}. Windows usually reports this as error 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {port}: port number; {seconds}: seconds waited; {unsplit}: &quot;answered&quot;, &quot;no answer&quot; or &quot;not tested&quot;</extracomment>
        <translation>{server} ({address}) hat IKE_SA_INIT akzeptiert, aber innerhalb von {seconds} s auf UDP {port} keine Antwort auf IKE_AUTH gegeben. Erneut gefragt ohne IKE-Fragmentierung: {unsplit}. Windows meldet dies meist als Fehler 809.</translation>
    </message>
    <message>
        <source>Test from another network, for example a phone&apos;s hotspot.</source>
        <translation>Testen Sie aus einem anderen Netzwerk, zum Beispiel über den Hotspot eines Smartphones.</translation>
    </message>
    <message>
        <source>Look at the result for UDP 4500 and at the one for large packets on the same page.</source>
        <translation>Sehen Sie sich das Ergebnis für UDP 4500 und das für große Pakete auf derselben Seite an.</translation>
    </message>
    <message>
        <source>IKE_AUTH carries certificates and is the first message that may need IP fragments. Loss of fragments, a smaller MTU on the way or UDP 4500 can be the reason; silence does not prove which. An answer that comes only without IKE fragmentation points to a device that drops IKE fragments.</source>
        <translation>IKE_AUTH überträgt Zertifikate und ist die erste Nachricht, die IP-Fragmente benötigen kann. Der Verlust von Fragmenten, eine kleinere MTU unterwegs oder UDP 4500 kann der Grund sein; das Ausbleiben einer Antwort beweist nicht, welcher. Eine Antwort, die nur ohne IKE-Fragmentierung kommt, deutet auf ein Gerät hin, das IKE-Fragmente verwirft.</translation>
    </message>
    <message>
        <source>Capture on the server whether the packets arrive (elevated): pktmon filter add -p 500; pktmon filter add -p 4500; pktmon start --capture. After a dial: pktmon stop; pktmon filter remove</source>
        <translation>Zeichnen Sie auf dem Server auf, ob die Pakete ankommen (als Administrator): pktmon filter add -p 500; pktmon filter add -p 4500; pktmon start --capture. Nach einem Verbindungsversuch: pktmon stop; pktmon filter remove</translation>
    </message>
    <message>
        <source>Let IP fragments and UDP 4500 through every device on the way, both ways.</source>
        <translation>Lassen Sie IP-Fragmente und UDP 4500 in beide Richtungen durch jedes Gerät auf dem Weg durch.</translation>
    </message>
    <message>
        <source>Let the server split its messages itself: HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2, DWORD EnableServerFragmentation = 1 (from version 1803 on).</source>
        <translation>Lassen Sie den Server seine Nachrichten selbst aufteilen: HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2, DWORD EnableServerFragmentation = 1 (ab Version 1803).</translation>
    </message>
    <message>
        <source>Large packets to the VPN server get lost on the way.</source>
        <translation>Große Pakete zum VPN-Server gehen unterwegs verloren.</translation>
    </message>
    <message>
        <source>Small packets reach the VPN server, large ones got no answer. The VPN needs large ones while it connects.</source>
        <translation>Kleine Pakete erreichen den VPN-Server, große blieben ohne Antwort. Das VPN benötigt große Pakete beim Verbindungsaufbau.</translation>
    </message>
    <message>
        <source>If it works there, tell your helpdesk: &quot;fragmented packets get no answer from this network&quot;.</source>
        <translation>Wenn es dort funktioniert, teilen Sie Ihrem Helpdesk mit: „Fragmentierte Pakete erhalten aus diesem Netzwerk keine Antwort“.</translation>
    </message>
    <message>
        <source>{server} ({address}) answers small IKE messages on UDP {port}, but gave no answer to one of {octets} bytes, which travels in IP fragments. IKE fragmentation at the server: {fragmentation}. Windows usually reports 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {port}: port number; {octets}: size of a packet in bytes; {fragmentation}: whether the server splits large messages, as words</extracomment>
        <translation>{server} ({address}) beantwortet kleine IKE-Nachrichten auf UDP {port}, gab aber keine Antwort auf eine mit {octets} Byte, die in IP-Fragmenten übertragen wird. IKE-Fragmentierung auf dem Server: {fragmentation}. Windows meldet meist 809.</translation>
    </message>
    <message>
        <source>Test from another network, for example a phone&apos;s hotspot, to tell client network and server apart.</source>
        <translation>Testen Sie aus einem anderen Netzwerk, zum Beispiel über den Hotspot eines Smartphones, um Clientnetzwerk und Server zu unterscheiden.</translation>
    </message>
    <message>
        <source>Pass the report to the network team.</source>
        <translation>Geben Sie den Bericht an das Netzwerkteam weiter.</translation>
    </message>
    <message>
        <source>IP fragments from this network to {address} got no answer. Where the server does not split its messages itself (RFC 7383), a large IKE_AUTH meets the same fate.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>IP-Fragmente aus diesem Netzwerk an {address} blieben ohne Antwort. Wenn der Server seine Nachrichten nicht selbst aufteilt (RFC 7383), ergeht es einer großen IKE_AUTH ebenso.</translation>
    </message>
    <message>
        <source>Read what the server offers: IKE fragmentation is {fragmentation}.</source>
        <extracomment>{fragmentation}: whether the server splits large messages, as words</extracomment>
        <translation>Lesen Sie ab, was der Server anbietet; IKE-Fragmentierung: {fragmentation}.</translation>
    </message>
    <message>
        <source>Let IP fragments of UDP 500 and 4500 through the firewalls and address translators on the way, both ways.</source>
        <translation>Lassen Sie IP-Fragmente von UDP 500 und 4500 in beide Richtungen durch die Firewalls und Adressübersetzer auf dem Weg durch.</translation>
    </message>
    <message>
        <source>On the server: HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2, DWORD EnableServerFragmentation = 1 (from version 1803 on), then restart RemoteAccess in a maintenance window.</source>
        <translation>Auf dem Server: HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2, DWORD EnableServerFragmentation = 1 (ab Version 1803); starten Sie RemoteAccess dann in einem Wartungsfenster neu.</translation>
    </message>
    <message>
        <source>This test was proven against strongSwan, not against RRAS: a server may leave an oversized question unanswered for reasons of its own.</source>
        <translation>Dieser Test wurde mit strongSwan erprobt, nicht mit RRAS: Ein Server kann eine übergroße Frage aus eigenen Gründen unbeantwortet lassen.</translation>
    </message>
    <message>
        <source>The VPN server names another server for the connection.</source>
        <translation>Der VPN-Server nennt einen anderen Server für die Verbindung.</translation>
    </message>
    <message>
        <source>This is only a remark for your VPN administrators: the server passes its callers on.</source>
        <translation>Dies ist nur ein Hinweis für Ihre VPN-Administratoren: Der Server leitet Anrufer weiter.</translation>
    </message>
    <message>
        <source>{server} ({address}) answered with a redirect to {gateway}. What that server says was not asked.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {gateway}: address or name of a VPN gateway</extracomment>
        <translation>{server} ({address}) hat mit einer Umleitung zu {gateway} geantwortet. Was jener Server sagt, wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>Mention it to the VPN administrators if the connection fails.</source>
        <translation>Weisen Sie die VPN-Administratoren darauf hin, wenn die Verbindung scheitert.</translation>
    </message>
    <message>
        <source>Run this program again with that server&apos;s name if a profile for it exists.</source>
        <translation>Führen Sie dieses Programm mit dem Namen jenes Servers erneut aus, wenn es ein Profil dafür gibt.</translation>
    </message>
    <message>
        <source>{address} sent REDIRECT and named {gateway}. This program asks only the servers that the profile or the site policy names.</source>
        <extracomment>{address}: an IP address; {gateway}: address or name of a VPN gateway</extracomment>
        <translation>{address} hat REDIRECT gesendet und {gateway} genannt. Dieses Programm fragt nur die Server, die das Profil oder die Standortrichtlinie nennt.</translation>
    </message>
    <message>
        <source>Check that redirecting is intended, and that the profile&apos;s clients reach {gateway}.</source>
        <extracomment>{gateway}: address or name of a VPN gateway</extracomment>
        <translation>Prüfen Sie, ob die Umleitung beabsichtigt ist und die Clients des Profils {gateway} erreichen.</translation>
    </message>
    <message>
        <source>This was not tried with RRAS, which is not known to redirect.</source>
        <translation>Dies wurde nicht mit RRAS erprobt, von dem keine Umleitung bekannt ist.</translation>
    </message>
    <message>
        <source>The VPN server does not accept the encryption that Windows offers by default.</source>
        <translation>Der VPN-Server akzeptiert die Verschlüsselung nicht, die Windows standardmäßig anbietet.</translation>
    </message>
    <message>
        <source>Your computer and the VPN server would not agree on how to encrypt the connection.</source>
        <translation>Ihr Computer und der VPN-Server würden sich nicht darauf einigen, wie die Verbindung verschlüsselt wird.</translation>
    </message>
    <message>
        <source>{server} accepts newer settings, but refused what Windows offers where the profile states none. Windows then reports error 13868.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>{server} akzeptiert neuere Einstellungen, hat aber abgelehnt, was Windows anbietet, wenn das Profil keine vorgibt. Windows meldet dann Fehler 13868.</translation>
    </message>
    <message>
        <source>Read the profile&apos;s policy: (Get-VpnConnection -Name NAME).IPSecCustomPolicy</source>
        <translation>Rufen Sie die Richtlinie des Profils ab: (Get-VpnConnection -Name NAME).IPSecCustomPolicy</translation>
    </message>
    <message>
        <source>Without a cryptography suite Windows offers Diffie-Hellman group 2 only; {address} answered NO_PROPOSAL_CHOSEN to that and took group {group} of a wider offer: {serverTakes}.</source>
        <extracomment>{address}: an IP address; {group}: number of a Diffie-Hellman group; {serverTakes}: algorithms that the server chose</extracomment>
        <translation>Ohne CryptographySuite bietet Windows nur die Diffie-Hellman-Gruppe 2 an; {address} hat darauf mit NO_PROPOSAL_CHOSEN geantwortet und aus einem breiteren Angebot Gruppe {group} gewählt: {serverTakes}.</translation>
    </message>
    <message>
        <source>State the server&apos;s values in the profile: CryptographySuite, or Set-VpnConnectionIPsecConfiguration on a profile that nobody manages.</source>
        <translation>Geben Sie die Werte des Servers im Profil an: CryptographySuite oder, bei einem Profil, das niemand verwaltet, Set-VpnConnectionIPsecConfiguration.</translation>
    </message>
    <message>
        <source>Administrators report that NegotiateDH2048_AES256 = 1 (HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters) adds group 14 to what Windows offers; Microsoft&apos;s documents do not list it.</source>
        <translation>Administratoren berichten, dass NegotiateDH2048_AES256 = 1 (HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters) das Angebot von Windows um Gruppe 14 erweitert; in der Microsoft-Dokumentation ist der Wert nicht aufgeführt.</translation>
    </message>
    <message>
        <source>The VPN server accepts none of the encryption settings offered for L2TP.</source>
        <translation>Der VPN-Server akzeptiert keine der für L2TP angebotenen Verschlüsselungseinstellungen.</translation>
    </message>
    <message>
        <source>Your computer and the VPN server could not agree on how to encrypt the connection.</source>
        <translation>Ihr Computer und der VPN-Server konnten sich nicht darauf einigen, wie die Verbindung verschlüsselt wird.</translation>
    </message>
    <message>
        <source>{server} ({address}) answered IKEv1 main mode on UDP {port} with NO-PROPOSAL-CHOSEN. Windows usually reports 789.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {port}: port number</extracomment>
        <translation>{server} ({address}) hat auf den IKEv1-Hauptmodus auf UDP {port} mit NO-PROPOSAL-CHOSEN geantwortet. Windows meldet meist 789.</translation>
    </message>
    <message>
        <source>Check whether L2TP is still meant to be used; IKEv2 and SSTP are its successors.</source>
        <translation>Prüfen Sie, ob L2TP noch verwendet werden soll; IKEv2 und SSTP sind die Nachfolger.</translation>
    </message>
    <message>
        <source>None of the main mode proposals that Windows is known to send was accepted by {address}.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Keiner der Hauptmodusvorschläge, die Windows bekanntermaßen sendet, wurde von {address} akzeptiert.</translation>
    </message>
    <message>
        <source>Compare whether the server expects a pre-shared key or certificates; main mode offers both.</source>
        <translation>Prüfen Sie, ob der Server einen vorinstallierten Schlüssel oder Zertifikate erwartet; der Hauptmodus bietet beides an.</translation>
    </message>
    <message>
        <source>This test was proven against SoftEther and strongSwan, not against RRAS.</source>
        <translation>Dieser Test wurde mit SoftEther und strongSwan erprobt, nicht mit RRAS.</translation>
    </message>
    <message>
        <source>The VPN server does not answer the first question of L2TP.</source>
        <translation>Der VPN-Server antwortet nicht auf die erste Frage von L2TP.</translation>
    </message>
    <message>
        <source>There was no answer from the VPN server. This network may not let VPN traffic through, or the server does not offer this kind of VPN.</source>
        <translation>Der VPN-Server hat nicht geantwortet. Möglicherweise lässt dieses Netzwerk keinen VPN-Datenverkehr durch, oder der Server bietet diese Art von VPN nicht an.</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer to IKEv1 main mode on UDP {port} within {seconds} s. Windows usually reports 809, sometimes 789.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {port}: port number; {seconds}: seconds waited</extracomment>
        <translation>{server} ({address}) hat innerhalb von {seconds} s auf UDP {port} keine Antwort auf den IKEv1-Hauptmodus gegeben. Windows meldet meist 809, manchmal 789.</translation>
    </message>
    <message>
        <source>Check whether L2TP is still meant to be used.</source>
        <translation>Prüfen Sie, ob L2TP noch verwendet werden soll.</translation>
    </message>
    <message>
        <source>Silence can mean a filter on the way, a wrong address or a server without L2TP. It does not prove which.</source>
        <translation>Das Ausbleiben einer Antwort kann einen Filter unterwegs, eine falsche Adresse oder einen Server ohne L2TP bedeuten. Was davon zutrifft, ist damit nicht bewiesen.</translation>
    </message>
    <message>
        <source>Let UDP 500 and 4500 through every device on the way, both ways.</source>
        <translation>Lassen Sie UDP 500 und 4500 in beide Richtungen durch jedes Gerät auf dem Weg durch.</translation>
    </message>
    <message>
        <source>The VPN server could not prove that its certificate is its own.</source>
        <translation>Der VPN-Server konnte nicht beweisen, dass sein Zertifikat ihm gehört.</translation>
    </message>
    <message>
        <source>The server showed a certificate (an electronic identity card) but its signature did not fit. Somebody else may be answering in its place.</source>
        <translation>Der Server hat ein Zertifikat (einen elektronischen Ausweis) vorgelegt, aber seine Signatur passte nicht. Möglicherweise antwortet jemand anderes an seiner Stelle.</translation>
    </message>
    <message>
        <source>Don&apos;t use this network for confidential things until this is cleared up.</source>
        <translation>Verwenden Sie dieses Netzwerk nicht für Vertrauliches, bis das geklärt ist.</translation>
    </message>
    <message>
        <source>{server} ({address}) showed &quot;{subject}&quot;, but its signature over the exchange does not verify with that certificate. Windows reports this as 13801.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {subject}: subject of a certificate</extracomment>
        <translation>{server} ({address}) hat „{subject}“ vorgelegt, aber seine Signatur über den Austausch lässt sich mit diesem Zertifikat nicht bestätigen. Windows meldet dies als 13801.</translation>
    </message>
    <message>
        <source>Test from another network, for example a phone&apos;s hotspot: if the signature fits there, something in this network answers in the server&apos;s place.</source>
        <translation>Testen Sie aus einem anderen Netzwerk, zum Beispiel über den Hotspot eines Smartphones: Wenn die Signatur dort passt, antwortet etwas in diesem Netzwerk anstelle des Servers.</translation>
    </message>
    <message>
        <source>The AUTH payload of {address} does not verify with the certificate that came with it: somebody stands between, or the server uses another key than its certificate&apos;s.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Die AUTH-Nutzdaten von {address} lassen sich mit dem mitgesendeten Zertifikat nicht bestätigen: Jemand steht dazwischen, oder der Server verwendet einen anderen Schlüssel als den seines Zertifikats.</translation>
    </message>
    <message>
        <source>Compare what answers at {address} with the server itself.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Vergleichen Sie, was unter {address} antwortet, mit dem Server selbst.</translation>
    </message>
    <message>
        <source>Renew the server&apos;s certificate together with its key, and restart RemoteAccess in a maintenance window.</source>
        <translation>Erneuern Sie das Serverzertifikat zusammen mit seinem Schlüssel, und starten Sie RemoteAccess in einem Wartungsfenster neu.</translation>
    </message>
    <message>
        <source>The VPN server did not show a certificate.</source>
        <translation>Der VPN-Server hat kein Zertifikat vorgelegt.</translation>
    </message>
    <message>
        <source>The server did not show its certificate (an electronic identity card), so your computer may not be able to tell whether it is the right server.</source>
        <translation>Der Server hat sein Zertifikat (einen elektronischen Ausweis) nicht vorgelegt, daher kann Ihr Computer möglicherweise nicht erkennen, ob es der richtige Server ist.</translation>
    </message>
    <message>
        <source>{server} ({address}) answered the sign-in on UDP {port} without a certificate. Windows may then report 13801.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {port}: port number</extracomment>
        <translation>{server} ({address}) hat auf die Anmeldung auf UDP {port} ohne Zertifikat geantwortet. Windows meldet dann möglicherweise 13801.</translation>
    </message>
    <message>
        <source>IKE_AUTH of {address} came without a CERT payload. Windows needs it to verify the server.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>IKE_AUTH von {address} kam ohne CERT-Nutzdaten. Windows benötigt sie, um den Server zu überprüfen.</translation>
    </message>
    <message>
        <source>Let the server send its certificate whether or not it is asked for.</source>
        <translation>Lassen Sie den Server sein Zertifikat senden, unabhängig davon, ob es angefordert wird.</translation>
    </message>
    <message>
        <source>On RRAS check that a certificate with the purpose Server Authentication and its key lies in the computer&apos;s store.</source>
        <translation>Prüfen Sie auf RRAS, ob ein Zertifikat mit dem Zweck Serverauthentifizierung und sein Schlüssel im Speicher des Computers liegen.</translation>
    </message>
    <message>
        <source>Something on the way shows another certificate than your VPN server&apos;s.</source>
        <translation>Unterwegs legt etwas ein anderes Zertifikat vor als das Ihres VPN-Servers.</translation>
    </message>
    <message>
        <source>A certificate is an electronic identity card. The one shown here was not issued by the authority that your organisation names for its VPN.</source>
        <translation>Ein Zertifikat ist ein elektronischer Ausweis. Der hier vorgelegte wurde nicht von der Stelle ausgestellt, die Ihre Organisation für ihr VPN nennt.</translation>
    </message>
    <message>
        <source>The certificate on TCP {port} of {server} ({address}) leads to &quot;{root}&quot;, and the site policy names other roots. This is how TLS inspection on the way looks.</source>
        <extracomment>{port}: port number; {server}: name of the VPN server; {address}: an IP address; {root}: subject of a root certificate</extracomment>
        <translation>Das Zertifikat auf TCP {port} von {server} ({address}) führt zu „{root}“, und die Standortrichtlinie nennt andere Stammzertifikate. So sieht TLS-Inspektion unterwegs aus.</translation>
    </message>
    <message>
        <source>Test from another network, for example a phone&apos;s hotspot: if the right root shows there, this network inspects TLS.</source>
        <translation>Testen Sie aus einem anderen Netzwerk, zum Beispiel über den Hotspot eines Smartphones: Wenn sich dort das richtige Stammzertifikat zeigt, wird TLS in diesem Netzwerk inspiziert.</translation>
    </message>
    <message>
        <source>Ask the network team to exempt the VPN server from TLS inspection.</source>
        <translation>Bitten Sie das Netzwerkteam, den VPN-Server von der TLS-Inspektion auszunehmen.</translation>
    </message>
    <message>
        <source>&quot;{root}&quot; ({thumbprint}) is not among tlsRoots of the site policy. TLS inspection would show just this, and SSTP fails with it even where the root is trusted, because of its crypto binding.</source>
        <extracomment>{root}: subject of a root certificate; {thumbprint}: thumbprint of a certificate</extracomment>
        <translation>„{root}“ ({thumbprint}) steht nicht unter tlsRoots der Standortrichtlinie. Genau das würde sich bei TLS-Inspektion zeigen, und SSTP scheitert daran wegen seiner Kryptografiebindung selbst dann, wenn das Stammzertifikat vertrauenswürdig ist.</translation>
    </message>
    <message>
        <source>Exempt {server} from TLS inspection (firewall, proxy, security product on the laptop).</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Nehmen Sie {server} von der TLS-Inspektion aus (Firewall, Proxy, Sicherheitsprodukt auf dem Laptop).</translation>
    </message>
    <message>
        <source>If the server&apos;s certificate was moved to another authority, add the new root&apos;s thumbprint to tlsRoots.</source>
        <translation>Wenn das Serverzertifikat auf eine andere Zertifizierungsstelle umgestellt wurde, fügen Sie den Fingerabdruck des neuen Stammzertifikats zu tlsRoots hinzu.</translation>
    </message>
    <message>
        <source>If a load balancer ends TLS, give the RRAS servers that certificate&apos;s hash.</source>
        <translation>Wenn ein Lastenausgleich TLS beendet, geben Sie den RRAS-Servern den Hash dieses Zertifikats.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port answers, but does not take the VPN call.</source>
        <translation>Der Webport des VPN-Servers antwortet, nimmt aber den VPN-Aufruf nicht an.</translation>
    </message>
    <message>
        <source>The VPN server is there and speaks the right language, but it did not take the call. It may have no free places.</source>
        <translation>Der VPN-Server ist da und spricht die richtige Sprache, hat den Aufruf aber nicht angenommen. Möglicherweise hat er keine freien Plätze.</translation>
    </message>
    <message>
        <source>{server} ({address}) answered the SSTP verb on TCP {port}, but did not acknowledge the call (status: {status}). Windows usually reports 0x80072746 or 0x800704C9.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {port}: port number; {status}: a hexadecimal number</extracomment>
        <translation>{server} ({address}) hat das SSTP-Verb auf TCP {port} beantwortet, den Aufruf aber nicht bestätigt (Status: {status}). Windows meldet meist 0x80072746 oder 0x800704C9.</translation>
    </message>
    <message>
        <source>Try again at another time of the day.</source>
        <translation>Versuchen Sie es zu einer anderen Tageszeit erneut.</translation>
    </message>
    <message>
        <source>After the HTTP reply the server answered CALL_CONNECT_REQUEST with a refusal, or not at all.</source>
        <translation>Nach der HTTP-Antwort hat der Server auf CALL_CONNECT_REQUEST mit einer Ablehnung oder gar nicht geantwortet.</translation>
    </message>
    <message>
        <source>On the server check the free SSTP ports and the service: Get-Service SstpSvc,RemoteAccess</source>
        <translation>Prüfen Sie auf dem Server die freien SSTP-Ports und den Dienst: Get-Service SstpSvc,RemoteAccess</translation>
    </message>
    <message>
        <source>Look at devices that end TLS before the server: they must pass the stream through unchanged.</source>
        <translation>Sehen Sie sich Geräte an, die TLS vor dem Server beenden: Sie müssen den Datenstrom unverändert durchlassen.</translation>
    </message>
    <message>
        <source>This test was proven against SoftEther, not against RRAS.</source>
        <translation>Dieser Test wurde mit SoftEther erprobt, nicht mit RRAS.</translation>
    </message>
    <message>
        <source>The servers may refuse the way in which your password is sent.</source>
        <translation>Die Server lehnen möglicherweise die Art ab, wie Ihr Kennwort gesendet wird.</translation>
    </message>
    <message>
        <source>Your VPN proves your password in an old way. On this computer the rules for old ways were changed; the servers may refuse it, even if your password is right.</source>
        <translation>Ihr VPN weist Ihr Kennwort auf eine alte Art nach. Auf diesem Computer wurden die Regeln für alte Verfahren geändert; die Server lehnen es möglicherweise ab, auch wenn Ihr Kennwort stimmt.</translation>
    </message>
    <message>
        <source>Type the password by hand once. Stop after two tries, so that your account is not locked.</source>
        <translation>Geben Sie das Kennwort einmal von Hand ein. Hören Sie nach zwei Versuchen auf, damit Ihr Konto nicht gesperrt wird.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; signs in with MS-CHAPv2, and LmCompatibilityLevel is {level} here. The value on the domain controller decides; this computer&apos;s is a hint that a policy changed it. Windows usually reports 691.</source>
        <extracomment>{connection}: name of the VPN connection; {level}: a number</extracomment>
        <translation>„{connection}“ meldet sich mit MS-CHAPv2 an, und LmCompatibilityLevel ist hier {level}. Maßgeblich ist der Wert auf dem Domänencontroller; der Wert dieses Computers ist ein Hinweis darauf, dass eine Richtlinie ihn geändert hat. Windows meldet meist 691.</translation>
    </message>
    <message>
        <source>Ask whether others fail with MS-CHAPv2 too.</source>
        <translation>Fragen Sie, ob andere mit MS-CHAPv2 ebenfalls scheitern.</translation>
    </message>
    <message>
        <source>Check that the account is not locked and the password not expired.</source>
        <translation>Prüfen Sie, dass das Konto nicht gesperrt und das Kennwort nicht abgelaufen ist.</translation>
    </message>
    <message>
        <source>With a raised LmCompatibilityLevel (here {level}) domain controllers refuse the NTLM form that the RAS server passes on for MS-CHAPv2.</source>
        <extracomment>{level}: a number</extracomment>
        <translation>Bei erhöhtem LmCompatibilityLevel (hier {level}) lehnen Domänencontroller die NTLM-Form ab, die der RAS-Server für MS-CHAPv2 weitergibt.</translation>
    </message>
    <message>
        <source>On the RRAS server, or NPS: HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Policy, DWORD &quot;Enable NTLMv2 Compatibility&quot; = 1, then restart the service.</source>
        <translation>Auf dem RRAS-Server oder dem NPS: HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Policy, DWORD &quot;Enable NTLMv2 Compatibility&quot; = 1; starten Sie dann den Dienst neu.</translation>
    </message>
    <message>
        <source>Better: move to a sign-in with certificates (EAP-TLS or PEAP).</source>
        <translation>Besser: Steigen Sie auf eine Anmeldung mit Zertifikaten um (EAP-TLS oder PEAP).</translation>
    </message>
    <message>
        <source>Windows protects your password so well that the VPN cannot use it by itself.</source>
        <translation>Windows schützt Ihr Kennwort so gut, dass das VPN es nicht selbst verwenden kann.</translation>
    </message>
    <message>
        <source>A protection of Windows keeps programs from reading your saved password. Your VPN wants to use it by itself, and cannot.</source>
        <translation>Ein Schutz von Windows hindert Programme daran, Ihr gespeichertes Kennwort zu lesen. Ihr VPN möchte es selbst verwenden und kann das nicht.</translation>
    </message>
    <message>
        <source>When you are asked, type your user name and password. Stop after two tries.</source>
        <translation>Geben Sie Ihren Benutzernamen und Ihr Kennwort ein, wenn Sie gefragt werden. Hören Sie nach zwei Versuchen auf.</translation>
    </message>
    <message>
        <source>Credential Guard runs, and &quot;{connection}&quot; signs in with MS-CHAPv2. Credential Guard does not hand out the Windows sign-in for it; typed passwords work. Windows reports 691.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Credential Guard wird ausgeführt, und „{connection}“ meldet sich mit MS-CHAPv2 an. Credential Guard gibt die Windows-Anmeldung dafür nicht heraus; eingegebene Kennwörter funktionieren. Windows meldet 691.</translation>
    </message>
    <message>
        <source>Test with a typed password.</source>
        <translation>Testen Sie mit einem eingegebenen Kennwort.</translation>
    </message>
    <message>
        <source>Credential Guard stays on: the sign-in method has to change.</source>
        <translation>Credential Guard bleibt eingeschaltet: Die Anmeldemethode muss geändert werden.</translation>
    </message>
    <message>
        <source>MS-CHAPv2 with single sign-on does not work under Credential Guard, which is on by default in Windows 11 22H2 and later (Enterprise, Education).</source>
        <translation>MS-CHAPv2 mit einmaligem Anmelden funktioniert unter Credential Guard nicht, das in Windows 11 22H2 und höher (Enterprise, Education) standardmäßig eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Move &quot;{connection}&quot; to certificates: PEAP with EAP-TLS, or EAP-TLS.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Stellen Sie „{connection}“ auf Zertifikate um: PEAP mit EAP-TLS oder EAP-TLS.</translation>
    </message>
    <message>
        <source>Until then, set UseWinLogonCredentials to false, so that the person is asked.</source>
        <translation>Setzen Sie bis dahin UseWinLogonCredentials auf false, damit der Benutzer gefragt wird.</translation>
    </message>
    <message>
        <source>The VPN server may show the wrong certificate for this kind of connection.</source>
        <translation>Der VPN-Server legt für diese Art von Verbindung möglicherweise das falsche Zertifikat vor.</translation>
    </message>
    <message>
        <source>The VPN server proves itself with an electronic identity card (certificate). For this kind of connection (L2TP) the server itself takes the first one that it has, which may be the wrong one.</source>
        <translation>Der VPN-Server weist sich mit einem elektronischen Ausweis (Zertifikat) aus. Für diese Art von Verbindung (L2TP) nimmt der Server selbst den ersten, den er hat, und das kann der falsche sein.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; uses L2TP with certificates. The server takes the first certificate in its store; it has to come from a CA of this computer&apos;s certificates ({issuers}) and be no wildcard. What it takes cannot be seen from here. Windows reports 787.</source>
        <extracomment>{connection}: name of the VPN connection; {issuers}: names of CAs</extracomment>
        <translation>„{connection}“ verwendet L2TP mit Zertifikaten. Der Server nimmt das erste Zertifikat in seinem Speicher; es muss von einer Zertifizierungsstelle der Zertifikate dieses Computers ({issuers}) stammen und darf kein Platzhalterzertifikat sein. Welches er nimmt, ist von hier aus nicht zu sehen. Windows meldet 787.</translation>
    </message>
    <message>
        <source>Check that this computer&apos;s certificate comes from the right CA: certutil -store My</source>
        <translation>Prüfen Sie, ob das Zertifikat dieses Computers von der richtigen Zertifizierungsstelle stammt: certutil -store My</translation>
    </message>
    <message>
        <source>RRAS takes the first usable certificate for L2TP, and this cannot be configured. Clients trust: {issuers}.</source>
        <extracomment>{issuers}: names of CAs</extracomment>
        <translation>RRAS verwendet für L2TP das erste brauchbare Zertifikat, und das lässt sich nicht konfigurieren. Clients vertrauen: {issuers}.</translation>
    </message>
    <message>
        <source>Use one certificate for SSTP, IP-HTTPS and L2TP that is no wildcard and comes from the CA of the clients.</source>
        <translation>Verwenden Sie für SSTP, IP-HTTPS und L2TP ein gemeinsames Zertifikat, das kein Platzhalterzertifikat ist und von der Zertifizierungsstelle der Clients stammt.</translation>
    </message>
    <message>
        <source>Or, on RRAS: HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters, DWORD ProhibitIpSec = 1, and a manual IPsec rule for L2TP (UDP 1701, transport mode, computer certificate of the chosen CA).</source>
        <translation>Oder auf RRAS: HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters, DWORD ProhibitIpSec = 1, und eine manuelle IPsec-Regel für L2TP (UDP 1701, Transportmodus, Computerzertifikat der gewählten Zertifizierungsstelle).</translation>
    </message>
    <message>
        <source>This computer is set up to build this VPN without protection.</source>
        <translation>Dieser Computer ist so eingestellt, dass er dieses VPN ohne Schutz aufbaut.</translation>
    </message>
    <message>
        <source>A setting on this computer forbids the encryption (IPsec) that your VPN needs. The server accepts no connection without it.</source>
        <translation>Eine Einstellung auf diesem Computer verbietet die Verschlüsselung (IPsec), die Ihr VPN benötigt. Der Server nimmt ohne sie keine Verbindung an.</translation>
    </message>
    <message>
        <source>ProhibitIpSec is 1 on this computer, so Windows makes no IPsec policy for L2TP (&quot;{connection}&quot;). Microsoft describes the value for servers only. Windows reports 789, 788 or 791.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>ProhibitIpSec ist auf diesem Computer 1, daher legt Windows keine IPsec-Richtlinie für L2TP („{connection}“) an. Microsoft beschreibt den Wert nur für Server. Windows meldet 789, 788 oder 791.</translation>
    </message>
    <message>
        <source>Ask who set it: a manual IPsec rule may stand in for it.</source>
        <translation>Fragen Sie, wer den Wert gesetzt hat: Möglicherweise tritt eine manuelle IPsec-Regel an seine Stelle.</translation>
    </message>
    <message>
        <source>If nobody needs it, remove it (elevated) and restart: reg delete HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters /v ProhibitIpSec</source>
        <translation>Wenn niemand ihn benötigt, entfernen Sie ihn (als Administrator), und starten Sie neu: reg delete HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters /v ProhibitIpSec</translation>
    </message>
    <message>
        <source>HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters ProhibitIpSec = 1 on a client.</source>
        <translation>HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters ProhibitIpSec = 1 auf einem Client.</translation>
    </message>
    <message>
        <source>Remove it from scripts and policies that reach clients.</source>
        <translation>Entfernen Sie den Wert aus Skripts und Richtlinien, die Clients erreichen.</translation>
    </message>
    <message>
        <source>It belongs on an RRAS server with a manual IPsec rule, if anywhere.</source>
        <translation>Er gehört, wenn überhaupt, auf einen RRAS-Server mit einer manuellen IPsec-Regel.</translation>
    </message>
    <message>
        <source>Windows does not connect to this kind of VPN server by default.</source>
        <translation>Windows stellt zu dieser Art von VPN-Server standardmäßig keine Verbindung her.</translation>
    </message>
    <message>
        <source>The VPN server stands behind a device that translates its address. By default Windows does not build this kind of connection (L2TP) to such a server.</source>
        <translation>Der VPN-Server steht hinter einem Gerät, das seine Adresse übersetzt. Standardmäßig baut Windows diese Art von Verbindung (L2TP) zu einem solchen Server nicht auf.</translation>
    </message>
    <message>
        <source>Ask your helpdesk whether there is another VPN connection that you can use.</source>
        <translation>Fragen Sie Ihren Helpdesk, ob es eine andere VPN-Verbindung gibt, die Sie verwenden können.</translation>
    </message>
    <message>
        <source>The server&apos;s reply shows address translation in front of it, and AssumeUDPEncapsulationContextOnSendRule is {value} here. &quot;{connection}&quot; uses L2TP; Windows reports 809 or 789.</source>
        <extracomment>{value}: a number; {connection}: name of the VPN connection</extracomment>
        <translation>Die Antwort des Servers zeigt eine Adressübersetzung vor ihm, und AssumeUDPEncapsulationContextOnSendRule ist hier {value}. „{connection}“ verwendet L2TP; Windows meldet 809 oder 789.</translation>
    </message>
    <message>
        <source>If your organisation allows it, set the DWORD (elevated): HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent, AssumeUDPEncapsulationContextOnSendRule = 1 (server behind NAT) or 2 (both), then restart.</source>
        <translation>Wenn Ihre Organisation es erlaubt, setzen Sie das DWORD (als Administrator): HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent, AssumeUDPEncapsulationContextOnSendRule = 1 (Server hinter NAT) oder 2 (beide), und starten Sie dann neu.</translation>
    </message>
    <message>
        <source>An L2TP server behind NAT needs AssumeUDPEncapsulationContextOnSendRule = 1 or 2 on every Windows client; here it is {value}.</source>
        <extracomment>{value}: a number</extracomment>
        <translation>Ein L2TP-Server hinter NAT erfordert AssumeUDPEncapsulationContextOnSendRule = 1 oder 2 auf jedem Windows-Client; hier ist der Wert {value}.</translation>
    </message>
    <message>
        <source>Better: give the server a public address, or use IKEv2 or SSTP.</source>
        <translation>Besser: Geben Sie dem Server eine öffentliche Adresse, oder verwenden Sie IKEv2 oder SSTP.</translation>
    </message>
    <message>
        <source>Otherwise deploy the value by policy and restart the clients.</source>
        <translation>Stellen Sie andernfalls den Wert per Richtlinie bereit, und starten Sie die Clients neu.</translation>
    </message>
    <message>
        <source>The name {server} could not be found from this network, so your computer does not know where to call.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Der Name {server} konnte von diesem Netzwerk aus nicht gefunden werden, daher weiß Ihr Computer nicht, wohin er sich verbinden soll.</translation>
    </message>
    <message>
        <source>If you are on a public Wi-Fi, open a web page and complete its sign-in page first.</source>
        <translation>Wenn Sie in einem öffentlichen WLAN sind, öffnen Sie eine Webseite, und schließen Sie zuerst dessen Anmeldeseite ab.</translation>
    </message>
    <message>
        <source>The DNS servers answer that {server} does not exist. Windows reports this as error 868, sometimes as 800 or 809.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Die DNS-Server antworten, dass {server} nicht existiert. Windows meldet dies als Fehler 868, manchmal als 800 oder 809.</translation>
    </message>
    <message>
        <source>Ask again: Resolve-DnsName {server!} and Resolve-DnsName {server!} -Server 1.1.1.1</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Fragen Sie erneut ab: Resolve-DnsName {server!} und Resolve-DnsName {server!} -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>Check the spelling of the server in the profile.</source>
        <translation>Prüfen Sie die Schreibweise des Servers im Profil.</translation>
    </message>
    <message>
        <source>Check name rules that may catch this name: Get-DnsClientNrptPolicy -Effective.</source>
        <translation>Prüfen Sie Namensregeln, die diesen Namen erfassen könnten: Get-DnsClientNrptPolicy -Effective.</translation>
    </message>
    <message>
        <source>The public DNS zone has no record for {server}, or only the internal one has.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Die öffentliche DNS-Zone hat keinen Eintrag für {server}, oder nur die interne hat einen.</translation>
    </message>
    <message>
        <source>Create an A record (and AAAA only if the server is reachable over IPv6) in the public zone.</source>
        <translation>Erstellen Sie einen A-Eintrag (und AAAA nur, wenn der Server über IPv6 erreichbar ist) in der öffentlichen Zone.</translation>
    </message>
    <message>
        <source>Check the delegation and the expiry of the zone from outside.</source>
        <translation>Prüfen Sie die Delegierung und den Ablauf der Zone von außen.</translation>
    </message>
    <message>
        <source>In split DNS, check that outside clients are not sent to the internal zone.</source>
        <translation>Prüfen Sie bei Split-DNS, dass externe Clients nicht zur internen Zone geleitet werden.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name exists but has no address.</source>
        <translation>Der Name des VPN-Servers existiert, hat aber keine Adresse.</translation>
    </message>
    <message>
        <source>The name {server} is known, but no address belongs to it.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Der Name {server} ist bekannt, aber es gehört keine Adresse zu ihm.</translation>
    </message>
    <message>
        <source>You can&apos;t fix this, and it&apos;s not your computer.</source>
        <translation>Sie können das nicht beheben, und es liegt nicht an Ihrem Computer.</translation>
    </message>
    <message>
        <source>The name {server} exists, but has neither an A nor an AAAA record.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Der Name {server} existiert, hat aber weder einen A- noch einen AAAA-Eintrag.</translation>
    </message>
    <message>
        <source>Ask again: Resolve-DnsName {server!} -Type A and Resolve-DnsName {server!} -Type AAAA</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Fragen Sie erneut ab: Resolve-DnsName {server!} -Type A und Resolve-DnsName {server!} -Type AAAA</translation>
    </message>
    <message>
        <source>The zone answers &quot;no data&quot; for A and AAAA of {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Die Zone antwortet für A und AAAA von {server} mit „keine Daten“.</translation>
    </message>
    <message>
        <source>Add the A record that leads to the public address of the VPN server.</source>
        <translation>Fügen Sie den A-Eintrag hinzu, der zur öffentlichen Adresse des VPN-Servers führt.</translation>
    </message>
    <message>
        <source>If the name is an alias, check that its target still has an address.</source>
        <translation>Wenn der Name ein Alias ist, prüfen Sie, ob sein Ziel noch eine Adresse hat.</translation>
    </message>
    <message>
        <source>No DNS server answered the question for the VPN server&apos;s name.</source>
        <translation>Kein DNS-Server hat auf die Frage nach dem Namen des VPN-Servers geantwortet.</translation>
    </message>
    <message>
        <source>This network&apos;s directory service for names (DNS) gave no answer, so {server} could not be looked up.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Der Verzeichnisdienst dieses Netzwerks für Namen (DNS) hat nicht geantwortet, daher konnte {server} nicht nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>Check whether any web site opens.</source>
        <translation>Prüfen Sie, ob sich irgendeine Website öffnen lässt.</translation>
    </message>
    <message>
        <source>The DNS servers {resolvers} gave no answer for {server}.</source>
        <extracomment>{resolvers}: addresses of the DNS servers; {server}: name of the VPN server</extracomment>
        <translation>Die DNS-Server {resolvers} haben für {server} keine Antwort gegeben.</translation>
    </message>
    <message>
        <source>Read the settings: Get-DnsClientServerAddress and ipconfig /all.</source>
        <translation>Rufen Sie die Einstellungen ab: Get-DnsClientServerAddress und ipconfig /all.</translation>
    </message>
    <message>
        <source>Ask each one: Resolve-DnsName {server!} -Server ADDRESS</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Fragen Sie jeden einzeln: Resolve-DnsName {server!} -Server ADDRESS</translation>
    </message>
    <message>
        <source>Check whether a half-open VPN or a security product has set DNS servers that can&apos;t be reached.</source>
        <translation>Prüfen Sie, ob ein halb geöffnetes VPN oder ein Sicherheitsprodukt DNS-Server eingestellt hat, die nicht erreichbar sind.</translation>
    </message>
    <message>
        <source>The configured resolvers got no question through or sent no answer back.</source>
        <translation>Die konfigurierten Resolver haben keine Anfrage erhalten oder keine Antwort zurückgesendet.</translation>
    </message>
    <message>
        <source>Check that {resolvers} are right for this network and answer on UDP and TCP port 53.</source>
        <extracomment>{resolvers}: addresses of the DNS servers</extracomment>
        <translation>Prüfen Sie, ob {resolvers} für dieses Netzwerk richtig sind und auf UDP- und TCP-Port 53 antworten.</translation>
    </message>
    <message>
        <source>If these are internal servers, find out why they are set while the VPN is not connected.</source>
        <translation>Wenn es interne Server sind, klären Sie, warum sie eingestellt sind, obwohl das VPN nicht verbunden ist.</translation>
    </message>
    <message>
        <source>The DNS server could not answer the question for the VPN server&apos;s name.</source>
        <translation>Der DNS-Server konnte die Frage nach dem Namen des VPN-Servers nicht beantworten.</translation>
    </message>
    <message>
        <source>This network&apos;s directory service for names (DNS) reported a failure for {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Der Verzeichnisdienst dieses Netzwerks für Namen (DNS) hat für {server} einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>The DNS servers {resolvers} answered with a failure instead of an address for {server}, or none is configured.</source>
        <extracomment>{resolvers}: addresses of the DNS servers; {server}: name of the VPN server</extracomment>
        <translation>Die DNS-Server {resolvers} haben für {server} mit einem Fehler statt mit einer Adresse geantwortet, oder es ist keiner konfiguriert.</translation>
    </message>
    <message>
        <source>If another server knows the name, report the failing one to the network team.</source>
        <translation>Wenn ein anderer Server den Namen kennt, melden Sie den fehlerhaften dem Netzwerkteam.</translation>
    </message>
    <message>
        <source>The resolver answered SERVFAIL or REFUSED, or no resolver is configured.</source>
        <translation>Der Resolver hat mit SERVFAIL oder REFUSED geantwortet, oder es ist kein Resolver konfiguriert.</translation>
    </message>
    <message>
        <source>Check the zone&apos;s name servers and, if the zone is signed, its DNSSEC chain.</source>
        <translation>Prüfen Sie die DNS-Server der Zone und, wenn die Zone signiert ist, deren DNSSEC-Kette.</translation>
    </message>
    <message>
        <source>Check recursion rights and forwarders of {resolvers}.</source>
        <extracomment>{resolvers}: addresses of the DNS servers</extracomment>
        <translation>Prüfen Sie Rekursionsrechte und Weiterleitungen von {resolvers}.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name leads to a private address.</source>
        <translation>Der Name des VPN-Servers führt zu einer privaten Adresse.</translation>
    </message>
    <message>
        <source>From this network, {server} leads to an address that only works inside your organisation.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Von diesem Netzwerk aus führt {server} zu einer Adresse, die nur innerhalb Ihrer Organisation funktioniert.</translation>
    </message>
    <message>
        <source>If you are in the office, you may not need the VPN.</source>
        <translation>Wenn Sie im Büro sind, benötigen Sie das VPN möglicherweise nicht.</translation>
    </message>
    <message>
        <source>Otherwise try another network, for example your phone&apos;s hotspot.</source>
        <translation>Versuchen Sie es andernfalls in einem anderen Netzwerk, zum Beispiel über den Hotspot Ihres Smartphones.</translation>
    </message>
    <message>
        <source>{server} leads to {addresses}; private addresses can&apos;t be reached over the internet.</source>
        <extracomment>{server}: name of the VPN server; {addresses}: list of IP addresses</extracomment>
        <translation>{server} führt zu {addresses}; private Adressen sind über das Internet nicht erreichbar.</translation>
    </message>
    <message>
        <source>Compare: Resolve-DnsName {server!} -Server 1.1.1.1</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Vergleichen Sie: Resolve-DnsName {server!} -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>Look for a line in the hosts file and for name rules: Get-DnsClientNrptPolicy -Effective.</source>
        <translation>Suchen Sie nach einer Zeile in der Hosts-Datei und nach Namensregeln: Get-DnsClientNrptPolicy -Effective.</translation>
    </message>
    <message>
        <source>Check whether another VPN or an office network answers with the internal zone.</source>
        <translation>Prüfen Sie, ob ein anderes VPN oder ein Büronetzwerk mit der internen Zone antwortet.</translation>
    </message>
    <message>
        <source>Outside clients get the internal address {addresses} of {server}.</source>
        <extracomment>{addresses}: list of IP addresses; {server}: name of the VPN server</extracomment>
        <translation>Externe Clients erhalten die interne Adresse {addresses} von {server}.</translation>
    </message>
    <message>
        <source>Publish the public address in the public zone and keep the internal one to the internal zone.</source>
        <translation>Veröffentlichen Sie die öffentliche Adresse in der öffentlichen Zone, und belassen Sie die interne in der internen Zone.</translation>
    </message>
    <message>
        <source>If the private address is intended (for example behind a private link), set privateAddressExpected in the site policy.</source>
        <translation>Wenn die private Adresse beabsichtigt ist (zum Beispiel hinter einer privaten Verbindung), setzen Sie privateAddressExpected in der Standortrichtlinie.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name leads to an address that can&apos;t be a server.</source>
        <translation>Der Name des VPN-Servers führt zu einer Adresse, die kein Server sein kann.</translation>
    </message>
    <message>
        <source>From this network, {server} leads to an address where no server can be.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Von diesem Netzwerk aus führt {server} zu einer Adresse, unter der kein Server sein kann.</translation>
    </message>
    <message>
        <source>{server} leads to {addresses}, which is reserved (for example loopback, link-local or unspecified).</source>
        <extracomment>{server}: name of the VPN server; {addresses}: list of IP addresses</extracomment>
        <translation>{server} führt zu {addresses}; das ist reserviert (zum Beispiel Loopback, verbindungslokal oder nicht spezifiziert).</translation>
    </message>
    <message>
        <source>Look for a line in the hosts file; filters and advertising blockers also answer with such addresses.</source>
        <translation>Suchen Sie nach einer Zeile in der Hosts-Datei; auch Filter und Werbeblocker antworten mit solchen Adressen.</translation>
    </message>
    <message>
        <source>The address {addresses} is in a special-purpose range and can&apos;t be the server&apos;s public address.</source>
        <extracomment>{addresses}: list of IP addresses</extracomment>
        <translation>Die Adresse {addresses} liegt in einem Bereich für besondere Zwecke und kann nicht die öffentliche Adresse des Servers sein.</translation>
    </message>
    <message>
        <source>Check the record of {server} in the public zone.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Prüfen Sie den Eintrag von {server} in der öffentlichen Zone.</translation>
    </message>
    <message>
        <source>If a DNS filter answers so, allow the name there.</source>
        <translation>Wenn ein DNS-Filter so antwortet, lassen Sie den Namen dort zu.</translation>
    </message>
    <message>
        <source>A list on this computer (the hosts file) overrides the VPN server&apos;s address.</source>
        <translation>Eine Liste auf diesem Computer (die Hosts-Datei) überschreibt die Adresse des VPN-Servers.</translation>
    </message>
    <message>
        <source>A list on this computer replaces the real address of {server} by another one.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Eine Liste auf diesem Computer ersetzt die tatsächliche Adresse von {server} durch eine andere.</translation>
    </message>
    <message>
        <source>Please don&apos;t edit the list yourself.</source>
        <translation>Bitte bearbeiten Sie die Liste nicht selbst.</translation>
    </message>
    <message>
        <source>The hosts file sets {server} to {addresses} (line {lines}).</source>
        <extracomment>{server}: name of the VPN server; {addresses}: list of IP addresses; {lines}: line numbers in the hosts file</extracomment>
        <translation>Die Hosts-Datei setzt {server} auf {addresses} (Zeile {lines}).</translation>
    </message>
    <message>
        <source>Compare with public DNS: Resolve-DnsName {server!} -Server 1.1.1.1</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Vergleichen Sie mit dem öffentlichen DNS: Resolve-DnsName {server!} -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>If nobody needs the line, remove it in an elevated editor: %SystemRoot%\System32\drivers\etc\hosts</source>
        <translation>Wenn niemand die Zeile benötigt, entfernen Sie sie in einem als Administrator gestarteten Editor: %SystemRoot%\System32\drivers\etc\hosts</translation>
    </message>
    <message>
        <source>Run ipconfig /flushdns and test again.</source>
        <translation>Führen Sie ipconfig /flushdns aus, und testen Sie erneut.</translation>
    </message>
    <message>
        <source>A hosts entry outranks DNS, so a move of the server does not reach this client.</source>
        <translation>Ein Eintrag in der Hosts-Datei hat Vorrang vor DNS, sodass ein Umzug des Servers diesen Client nicht erreicht.</translation>
    </message>
    <message>
        <source>Find out which script or product writes the line, and stop it there.</source>
        <translation>Klären Sie, welches Skript oder Produkt die Zeile schreibt, und unterbinden Sie es dort.</translation>
    </message>
    <message>
        <source>Use DNS instead of hosts entries for {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Verwenden Sie für {server} DNS anstelle von Einträgen in der Hosts-Datei.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name leads to another address than your organisation expects.</source>
        <translation>Der Name des VPN-Servers führt zu einer anderen Adresse, als Ihre Organisation erwartet.</translation>
    </message>
    <message>
        <source>From this network, {server} leads to an address that your organisation does not list for it.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Von diesem Netzwerk aus führt {server} zu einer Adresse, die Ihre Organisation dafür nicht aufführt.</translation>
    </message>
    <message>
        <source>{server} leads to {addresses}; the site policy expects {expected}.</source>
        <extracomment>{server}: name of the VPN server; {addresses}: list of IP addresses; {expected}: what the site policy expects</extracomment>
        <translation>{server} führt zu {addresses}; die Standortrichtlinie erwartet {expected}.</translation>
    </message>
    <message>
        <source>Compare: Resolve-DnsName {server!} and Resolve-DnsName {server!} -Server 1.1.1.1</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Vergleichen Sie: Resolve-DnsName {server!} und Resolve-DnsName {server!} -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>Clear old answers with ipconfig /flushdns and test again.</source>
        <translation>Löschen Sie alte Antworten mit ipconfig /flushdns, und testen Sie erneut.</translation>
    </message>
    <message>
        <source>DNS and the site policy disagree about the address of {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>DNS und Standortrichtlinie stimmen bei der Adresse von {server} nicht überein.</translation>
    </message>
    <message>
        <source>If the server has moved, update serverAddresses in the site policy.</source>
        <translation>Wenn der Server umgezogen ist, aktualisieren Sie serverAddresses in der Standortrichtlinie.</translation>
    </message>
    <message>
        <source>Otherwise check the zone, and what answers for it on this network.</source>
        <translation>Prüfen Sie andernfalls die Zone und was in diesem Netzwerk für sie antwortet.</translation>
    </message>
    <message>
        <source>This computer is not connected to any network.</source>
        <translation>Dieser Computer ist mit keinem Netzwerk verbunden.</translation>
    </message>
    <message>
        <source>Neither Wi-Fi nor cable nor mobile data is connected, so nothing on the internet can be reached.</source>
        <translation>Weder WLAN noch Kabel noch Mobilfunk ist verbunden, daher ist nichts im Internet erreichbar.</translation>
    </message>
    <message>
        <source>Plug in the network cable, or connect to a Wi-Fi.</source>
        <translation>Stecken Sie das Netzwerkkabel ein, oder stellen Sie eine Verbindung mit einem WLAN her.</translation>
    </message>
    <message>
        <source>Check that flight mode is not on, and that Wi-Fi is on.</source>
        <translation>Prüfen Sie, dass der Flugzeugmodus nicht eingeschaltet und WLAN eingeschaltet ist.</translation>
    </message>
    <message>
        <source>No network adapter other than loopback and tunnels is up. Windows can report 868, 800 or 809 when the VPN is dialed now.</source>
        <translation>Außer Loopback und Tunneln ist kein Netzwerkadapter aktiv. Windows kann 868, 800 oder 809 melden, wenn die VPN-Verbindung jetzt aufgebaut wird.</translation>
    </message>
    <message>
        <source>Read the adapters: Get-NetAdapter | Format-Table Name, Status, MediaConnectionState</source>
        <translation>Rufen Sie die Adapter ab: Get-NetAdapter | Format-Table Name, Status, MediaConnectionState</translation>
    </message>
    <message>
        <source>Look for a wireless switch, flight mode and a disabled adapter.</source>
        <translation>Achten Sie auf einen WLAN-Schalter, den Flugzeugmodus und einen deaktivierten Adapter.</translation>
    </message>
    <message>
        <source>Check whether a VPN profile with LockDown keeps the network closed.</source>
        <translation>Prüfen Sie, ob ein VPN-Profil mit LockDown das Netzwerk geschlossen hält.</translation>
    </message>
    <message>
        <source>There is no physical interface with a link; the VPN has nothing to run on.</source>
        <translation>Es gibt keine physische Schnittstelle mit einer Verbindung; das VPN hat keine Grundlage.</translation>
    </message>
    <message>
        <source>Check the driver and the state of the device: Get-PnpDevice -Class Net</source>
        <translation>Prüfen Sie den Treiber und den Zustand des Geräts: Get-PnpDevice -Class Net</translation>
    </message>
    <message>
        <source>A LockDown profile removes the network on purpose while the VPN is down.</source>
        <translation>Ein LockDown-Profil entfernt das Netzwerk absichtlich, solange das VPN nicht verbunden ist.</translation>
    </message>
    <message>
        <source>The network gave this computer no address.</source>
        <translation>Das Netzwerk hat diesem Computer keine Adresse gegeben.</translation>
    </message>
    <message>
        <source>Your computer is connected to a network, but the network did not accept it yet.</source>
        <translation>Ihr Computer ist mit einem Netzwerk verbunden, aber das Netzwerk hat ihn noch nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Disconnect from the Wi-Fi and connect again, or unplug the cable and plug it in again.</source>
        <translation>Trennen Sie das WLAN, und stellen Sie die Verbindung wieder her, oder ziehen Sie das Kabel ab, und stecken Sie es wieder ein.</translation>
    </message>
    <message>
        <source>Check that the Wi-Fi password is right, if the network has one.</source>
        <translation>Prüfen Sie, ob das WLAN-Kennwort stimmt, falls das Netzwerk eines hat.</translation>
    </message>
    <message>
        <source>Restart your router if this is your home.</source>
        <translation>Starten Sie Ihren Router neu, wenn Sie zu Hause sind.</translation>
    </message>
    <message>
        <source>{interface} is up, but has no address beyond those that it gives itself. Windows can report 868, 800 or 809 when the VPN is dialed now.</source>
        <extracomment>{interface}: name of the network interface</extracomment>
        <translation>{interface} ist aktiv, hat aber keine Adresse außer denen, die sich die Schnittstelle selbst gibt. Windows kann 868, 800 oder 809 melden, wenn die VPN-Verbindung jetzt aufgebaut wird.</translation>
    </message>
    <message>
        <source>Read the state: ipconfig /all</source>
        <translation>Rufen Sie den Zustand ab: ipconfig /all</translation>
    </message>
    <message>
        <source>Ask for an address again: ipconfig /release, then ipconfig /renew</source>
        <translation>Fordern Sie erneut eine Adresse an: ipconfig /release, dann ipconfig /renew</translation>
    </message>
    <message>
        <source>Test with another network, for example a phone&apos;s hotspot.</source>
        <translation>Testen Sie mit einem anderen Netzwerk, zum Beispiel über den Hotspot eines Smartphones.</translation>
    </message>
    <message>
        <source>{interface} has only link-local addresses: no DHCP server or router answered on this network.</source>
        <extracomment>{interface}: name of the network interface</extracomment>
        <translation>{interface} hat nur verbindungslokale Adressen: In diesem Netzwerk hat kein DHCP-Server oder Router geantwortet.</translation>
    </message>
    <message>
        <source>Check DHCP (free addresses, relay) or the static address on this network.</source>
        <translation>Prüfen Sie DHCP (freie Adressen, Relay) oder die statische Adresse in diesem Netzwerk.</translation>
    </message>
    <message>
        <source>On a network with 802.1X check whether the port or the Wi-Fi let this computer in.</source>
        <translation>Prüfen Sie in einem Netzwerk mit 802.1X, ob der Port oder das WLAN diesen Computer zugelassen hat.</translation>
    </message>
    <message>
        <source>This computer has no way to the internet.</source>
        <translation>Dieser Computer hat keinen Weg ins Internet.</translation>
    </message>
    <message>
        <source>Your computer is not connected to a network that leads to the internet.</source>
        <translation>Ihr Computer ist nicht mit einem Netzwerk verbunden, das ins Internet führt.</translation>
    </message>
    <message>
        <source>Check Wi-Fi or cable.</source>
        <translation>Prüfen Sie WLAN oder Kabel.</translation>
    </message>
    <message>
        <source>On a public Wi-Fi, open a web page and complete its sign-in page.</source>
        <translation>Öffnen Sie in einem öffentlichen WLAN eine Webseite, und schließen Sie dessen Anmeldeseite ab.</translation>
    </message>
    <message>
        <source>There is no default route. Windows can report 868, 800 or 809 when the VPN is dialed now.</source>
        <translation>Es gibt keine Standardroute. Windows kann 868, 800 oder 809 melden, wenn die VPN-Verbindung jetzt aufgebaut wird.</translation>
    </message>
    <message>
        <source>Read the state: Get-NetIPConfiguration -Detailed</source>
        <translation>Rufen Sie den Zustand ab: Get-NetIPConfiguration -Detailed</translation>
    </message>
    <message>
        <source>Read the routes: route print</source>
        <translation>Rufen Sie die Routen ab: route print</translation>
    </message>
    <message>
        <source>Neither an IPv4 nor an IPv6 default route exists.</source>
        <translation>Es gibt weder eine IPv4- noch eine IPv6-Standardroute.</translation>
    </message>
    <message>
        <source>Check address assignment (DHCP) on this network.</source>
        <translation>Prüfen Sie die Adresszuweisung (DHCP) in diesem Netzwerk.</translation>
    </message>
    <message>
        <source>This network asks for a sign-in before it lets you to the internet.</source>
        <translation>Dieses Netzwerk verlangt eine Anmeldung, bevor es Sie ins Internet lässt.</translation>
    </message>
    <message>
        <source>The network that you use (for example a hotel, a train or a guest Wi-Fi) shows its own page until you have accepted its conditions.</source>
        <translation>Das Netzwerk, das Sie verwenden (zum Beispiel in einem Hotel, einem Zug oder ein Gäste-WLAN), zeigt eine eigene Seite an, bis Sie seine Bedingungen akzeptiert haben.</translation>
    </message>
    <message>
        <source>Open your browser: the network&apos;s page should come by itself. Complete it.</source>
        <translation>Öffnen Sie Ihren Browser: Die Seite des Netzwerks sollte von selbst erscheinen. Schließen Sie sie ab.</translation>
    </message>
    <message>
        <source>If no page comes, type {url} into the browser&apos;s address line.</source>
        <extracomment>{url}: web address</extracomment>
        <translation>Wenn keine Seite erscheint, geben Sie {url} in die Adresszeile des Browsers ein.</translation>
    </message>
    <message>
        <source>Then connect the VPN again.</source>
        <translation>Stellen Sie dann die VPN-Verbindung erneut her.</translation>
    </message>
    <message>
        <source>Or use another network, for example your phone&apos;s hotspot.</source>
        <translation>Oder verwenden Sie ein anderes Netzwerk, zum Beispiel den Hotspot Ihres Smartphones.</translation>
    </message>
    <message>
        <source>{url} was answered by something else: HTTP status {status}, leading to {location}. Until the sign-in is done, names can be answered wrongly (868) and the VPN&apos;s ports can give no answer (809, 800).</source>
        <extracomment>{url}: web address; {status}: HTTP status; {location}: web address that the reply leads to</extracomment>
        <translation>Auf {url} hat etwas anderes geantwortet: HTTP-Status {status}, führt zu {location}. Bis die Anmeldung abgeschlossen ist, können Namen falsch beantwortet werden (868) und die Ports des VPN ohne Antwort bleiben (809, 800).</translation>
    </message>
    <message>
        <source>Ask the person to open a web page and complete the network&apos;s page.</source>
        <translation>Bitten Sie den Benutzer, eine Webseite zu öffnen und die Seite des Netzwerks abzuschließen.</translation>
    </message>
    <message>
        <source>Test again afterwards: Test-NetConnection -InformationLevel Detailed</source>
        <translation>Testen Sie danach erneut: Test-NetConnection -InformationLevel Detailed</translation>
    </message>
    <message>
        <source>Check whether a LockDown profile or a filter keeps the browser from showing the network&apos;s page.</source>
        <translation>Prüfen Sie, ob ein LockDown-Profil oder ein Filter verhindert, dass der Browser die Seite des Netzwerks anzeigt.</translation>
    </message>
    <message>
        <source>The reply to {url} is not the expected one (HTTP status {status}, {location}): a captive portal, or a proxy that answers in its place.</source>
        <extracomment>{url}: web address; {status}: HTTP status; {location}: web address that the reply leads to</extracomment>
        <translation>Die Antwort auf {url} ist nicht die erwartete (HTTP-Status {status}, {location}): ein Captive Portal oder ein Proxy, der an dieser Stelle antwortet.</translation>
    </message>
    <message>
        <source>If this happens inside the company, let the address {url} through, or name your own in the site policy (portalUrl, portalText).</source>
        <extracomment>{url}: web address</extracomment>
        <translation>Wenn dies innerhalb der Firma geschieht, lassen Sie die Adresse {url} durch, oder nennen Sie in der Standortrichtlinie eine eigene (portalUrl, portalText).</translation>
    </message>
    <message>
        <source>With LockDown or a device tunnel that takes all traffic, provide a way for people to reach sign-in pages.</source>
        <translation>Schaffen Sie bei LockDown oder einem Gerätetunnel, der den gesamten Datenverkehr aufnimmt, eine Möglichkeit, Anmeldeseiten zu erreichen.</translation>
    </message>
    <message>
        <source>The internet does not answer from this network.</source>
        <translation>Das Internet antwortet von diesem Netzwerk aus nicht.</translation>
    </message>
    <message>
        <source>Your computer is in a network, but the test page on the internet gave no answer.</source>
        <translation>Ihr Computer ist in einem Netzwerk, aber die Testseite im Internet hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Open a web page to see whether the internet works here.</source>
        <translation>Öffnen Sie eine Webseite, um zu sehen, ob das Internet hier funktioniert.</translation>
    </message>
    <message>
        <source>Restart your router if this is your home and no page opens.</source>
        <translation>Starten Sie Ihren Router neu, wenn Sie zu Hause sind und sich keine Seite öffnen lässt.</translation>
    </message>
    <message>
        <source>{url} got no answer. If other web pages open, the network lets only some of them through; if none opens, the network has no internet.</source>
        <extracomment>{url}: web address</extracomment>
        <translation>{url} hat nicht geantwortet. Wenn sich andere Webseiten öffnen lassen, lässt das Netzwerk nur einige davon durch; wenn sich keine öffnen lässt, hat das Netzwerk kein Internet.</translation>
    </message>
    <message>
        <source>Open the address by hand: {url}</source>
        <extracomment>{url}: web address</extracomment>
        <translation>Öffnen Sie die Adresse von Hand: {url}</translation>
    </message>
    <message>
        <source>Test with a phone&apos;s hotspot.</source>
        <translation>Testen Sie mit dem Hotspot eines Smartphones.</translation>
    </message>
    <message>
        <source>{url} got no answer over HTTP (port 80).</source>
        <extracomment>{url}: web address</extracomment>
        <translation>{url} hat über HTTP (Port 80) nicht geantwortet.</translation>
    </message>
    <message>
        <source>Check the network&apos;s way out: gateway, name resolution, filters for port 80.</source>
        <translation>Prüfen Sie den Weg des Netzwerks nach außen: Gateway, Namensauflösung, Filter für Port 80.</translation>
    </message>
    <message>
        <source>In a closed network name another address in the site policy (portalUrl), or leave it empty.</source>
        <translation>Nennen Sie in einem geschlossenen Netzwerk in der Standortrichtlinie eine andere Adresse (portalUrl), oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong.</source>
        <translation>Die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>Your computer&apos;s clock is about {off} wrong. Then it can&apos;t tell which identity cards (certificates) of servers are still valid.</source>
        <extracomment>{off}: how long, for example &quot;4 days&quot;</extracomment>
        <translation>Die Uhr Ihres Computers geht etwa {off} falsch. Dann kann er nicht erkennen, welche Ausweise (Zertifikate) von Servern noch gültig sind.</translation>
    </message>
    <message>
        <source>Open the settings for date and time and let Windows set the time by itself; check the time zone too.</source>
        <translation>Öffnen Sie die Einstellungen für Datum und Uhrzeit, und lassen Sie Windows die Zeit selbst festlegen; prüfen Sie auch die Zeitzone.</translation>
    </message>
    <message>
        <source>If you can&apos;t change it, save the report and send it to your helpdesk.</source>
        <translation>Wenn Sie sie nicht ändern können, speichern Sie den Bericht, und senden Sie ihn an Ihren Helpdesk.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {off} {direction} the clock of {source}. Certificates can look expired or not yet valid (13801, 13806, 0x800B0101).</source>
        <extracomment>{off}: how long, for example &quot;4 days&quot;; {direction}: &quot;ahead of&quot; or &quot;behind&quot;; {source}: where it comes from</extracomment>
        <translation>Die Uhr dieses Computers geht gegenüber der Uhr von {source} {off} {direction}. Zertifikate können abgelaufen oder noch nicht gültig erscheinen (13801, 13806, 0x800B0101).</translation>
    </message>
    <message>
        <source>Compare with a clock that you trust, for example a phone&apos;s, and check this one: w32tm /query /status</source>
        <translation>Vergleichen Sie mit einer zuverlässigen Uhr, zum Beispiel der eines Smartphones, und prüfen Sie diese: w32tm /query /status</translation>
    </message>
    <message>
        <source>Set it (elevated): w32tm /resync</source>
        <translation>Stellen Sie sie (als Administrator): w32tm /resync</translation>
    </message>
    <message>
        <source>Check the time zone: Get-TimeZone</source>
        <translation>Prüfen Sie die Zeitzone: Get-TimeZone</translation>
    </message>
    <message>
        <source>The clock is {off} {direction} that of {source}, taken from the Date of its HTTP reply. A single reply over plain HTTP (a source that begins with http:) proves little.</source>
        <extracomment>{off}: how long, for example &quot;4 days&quot;; {direction}: &quot;ahead of&quot; or &quot;behind&quot;; {source}: where it comes from</extracomment>
        <translation>Die Uhr geht gegenüber der von {source} {off} {direction}, entnommen aus Date der HTTP-Antwort. Eine einzelne Antwort über unverschlüsseltes HTTP (eine Quelle, die mit http: beginnt) beweist wenig.</translation>
    </message>
    <message>
        <source>Check from where this computer takes its time: w32tm /query /source</source>
        <translation>Prüfen Sie, woher dieser Computer seine Zeit bezieht: w32tm /query /source</translation>
    </message>
    <message>
        <source>A computer that sees its domain only through the VPN needs another time source until it is connected.</source>
        <translation>Ein Computer, der seine Domäne nur durch das VPN sieht, benötigt bis zur Verbindung eine andere Zeitquelle.</translation>
    </message>
    <message>
        <source>If the clock is wrong after each start, its battery may be empty.</source>
        <translation>Wenn die Uhr nach jedem Start falsch geht, ist möglicherweise die Batterie des Computers leer.</translation>
    </message>
    <message>
        <source>A proxy stands between this computer and the VPN server.</source>
        <translation>Zwischen diesem Computer und dem VPN-Server befindet sich ein Proxy.</translation>
    </message>
    <message>
        <source>Your computer is told to reach the web through another computer (a proxy), and the VPN may not get through it.</source>
        <translation>Ihr Computer soll das Web über einen anderen Computer (einen Proxy) erreichen, und das VPN kommt möglicherweise nicht durch diesen hindurch.</translation>
    </message>
    <message>
        <source>If you set the proxy yourself for this network, take it out in the network settings of Windows.</source>
        <translation>Wenn Sie den Proxy für dieses Netzwerk selbst eingestellt haben, entfernen Sie ihn in den Netzwerkeinstellungen von Windows.</translation>
    </message>
    <message>
        <source>The proxy {proxy} is set (from: {source}). SSTP goes through it too, and can&apos;t sign in to it: 0x80072746, 0x80072EFD or 0x80072EE2 are then usual.</source>
        <extracomment>{proxy}: name and port of a proxy; {source}: where it comes from</extracomment>
        <translation>Der Proxy {proxy} ist eingestellt (Quelle: {source}). Auch SSTP geht über ihn und kann sich nicht an ihm anmelden: 0x80072746, 0x80072EFD oder 0x80072EE2 sind dann üblich.</translation>
    </message>
    <message>
        <source>Read the settings: netsh winhttp show proxy, and Settings &gt; Network &amp; internet &gt; Proxy</source>
        <translation>Rufen Sie die Einstellungen ab: netsh winhttp show proxy und „Einstellungen“ &gt; „Netzwerk und Internet“ &gt; „Proxy“</translation>
    </message>
    <message>
        <source>Look for event 23 of RasSstp in the System log: the proxy wants a sign-in.</source>
        <translation>Suchen Sie im Systemprotokoll nach Ereignis 23 von RasSstp: Der Proxy verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>Test from a network without the proxy.</source>
        <translation>Testen Sie aus einem Netzwerk ohne den Proxy.</translation>
    </message>
    <message>
        <source>SSTP connections use the system&apos;s proxy {proxy}; a proxy that demands a sign-in is not supported.</source>
        <extracomment>{proxy}: name and port of a proxy</extracomment>
        <translation>SSTP-Verbindungen verwenden den Systemproxy {proxy}; ein Proxy, der eine Anmeldung verlangt, wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Add the VPN server&apos;s name to the proxy&apos;s exceptions.</source>
        <translation>Fügen Sie den Namen des VPN-Servers zu den Ausnahmen des Proxys hinzu.</translation>
    </message>
    <message>
        <source>Let the proxy pass HTTPS to the VPN server without sign-in and without inspection.</source>
        <translation>Lassen Sie den Proxy HTTPS ohne Anmeldung und ohne Inspektion zum VPN-Server durchlassen.</translation>
    </message>
    <message>
        <source>Or use IKEv2, which uses no proxy.</source>
        <translation>Oder verwenden Sie IKEv2, das keinen Proxy verwendet.</translation>
    </message>
    <message>
        <source>The way to the web may be set by a configuration file of the network.</source>
        <translation>Der Weg ins Web wird möglicherweise durch eine Konfigurationsdatei des Netzwerks festgelegt.</translation>
    </message>
    <message>
        <source>Your computer asks the network how to reach the web. That is usual and needs nothing of you.</source>
        <translation>Ihr Computer fragt das Netzwerk, wie er das Web erreicht. Das ist üblich, und Sie müssen dafür nichts tun.</translation>
    </message>
    <message>
        <source>If the VPN does not connect here, try another network, for example your phone&apos;s hotspot.</source>
        <translation>Wenn das VPN hier keine Verbindung herstellt, versuchen Sie es in einem anderen Netzwerk, zum Beispiel über den Hotspot Ihres Smartphones.</translation>
    </message>
    <message>
        <source>A configuration file or automatic detection may name a proxy (from: {source}, file: {configUrl}). SSTP can&apos;t sign in to a proxy.</source>
        <extracomment>{source}: where it comes from; {configUrl}: web address of a configuration file</extracomment>
        <translation>Eine Konfigurationsdatei oder die automatische Erkennung nennt möglicherweise einen Proxy (Quelle: {source}, Datei: {configUrl}). SSTP kann sich nicht an einem Proxy anmelden.</translation>
    </message>
    <message>
        <source>Read what is in force: netsh winhttp show proxy</source>
        <translation>Rufen Sie ab, was gilt: netsh winhttp show proxy</translation>
    </message>
    <message>
        <source>Look for event 23 of RasSstp in the System log if SSTP does not connect.</source>
        <translation>Suchen Sie im Systemprotokoll nach Ereignis 23 von RasSstp, wenn SSTP keine Verbindung herstellt.</translation>
    </message>
    <message>
        <source>Automatic proxy settings are in force (from: {source}, file: {configUrl}).</source>
        <extracomment>{source}: where it comes from; {configUrl}: web address of a configuration file</extracomment>
        <translation>Es gelten automatische Proxyeinstellungen (Quelle: {source}, Datei: {configUrl}).</translation>
    </message>
    <message>
        <source>Let the configuration file name DIRECT for the VPN server.</source>
        <translation>Lassen Sie die Konfigurationsdatei für den VPN-Server DIRECT angeben.</translation>
    </message>
    <message>
        <source>Test SSTP from a network without a proxy.</source>
        <translation>Testen Sie SSTP aus einem Netzwerk ohne Proxy.</translation>
    </message>
    <message>
        <source>The VPN server does not answer on TCP port 1723.</source>
        <translation>Der VPN-Server antwortet nicht auf TCP-Port 1723.</translation>
    </message>
    <message>
        <source>There was no answer from the VPN server. This network may not let this old kind of VPN through, or the server is not running.</source>
        <translation>Der VPN-Server hat nicht geantwortet. Möglicherweise lässt dieses Netzwerk diese alte Art von VPN nicht durch, oder der Server ist nicht in Betrieb.</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on TCP 1723 within {seconds} s. Windows usually reports 800 or 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {seconds}: seconds waited</extracomment>
        <translation>{server} ({address}) hat auf TCP 1723 innerhalb von {seconds} s nicht geantwortet. Windows meldet meist 800 oder 809.</translation>
    </message>
    <message>
        <source>Check whether PPTP is still meant to be used; it is outdated and weak.</source>
        <translation>Prüfen Sie, ob PPTP noch verwendet werden soll; es ist veraltet und schwach.</translation>
    </message>
    <message>
        <source>Silence can mean a filter on the way, a wrong address or a server that does not listen. It does not prove which.</source>
        <translation>Das Ausbleiben einer Antwort kann einen Filter unterwegs, eine falsche Adresse oder einen Server, der nicht lauscht, bedeuten. Was davon zutrifft, ist damit nicht bewiesen.</translation>
    </message>
    <message>
        <source>PPTP also needs IP protocol 47 (GRE), which this test does not send; let both through if PPTP has to stay.</source>
        <translation>PPTP benötigt außerdem das IP-Protokoll 47 (GRE), das dieser Test nicht sendet; lassen Sie beides durch, wenn PPTP bleiben muss.</translation>
    </message>
    <message>
        <source>Move to IKEv2 or SSTP: PPTP no longer protects what it carries.</source>
        <translation>Steigen Sie auf IKEv2 oder SSTP um: PPTP schützt nicht mehr, was es überträgt.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s computer refuses TCP port 1723.</source>
        <translation>Der Computer des VPN-Servers lehnt TCP-Port 1723 ab.</translation>
    </message>
    <message>
        <source>The address of the VPN server answers, but does not offer this old kind of VPN.</source>
        <translation>Die Adresse des VPN-Servers antwortet, bietet diese alte Art von VPN aber nicht an.</translation>
    </message>
    <message>
        <source>{server} ({address}) refused the connection to TCP 1723. Windows usually reports 800 or 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) hat die Verbindung zu TCP 1723 abgelehnt. Windows meldet meist 800 oder 809.</translation>
    </message>
    <message>
        <source>A reset came back, so nothing listens on TCP 1723 at {address}, or a device rejects it with that message.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Es kam ein Reset zurück, also lauscht unter {address} nichts auf TCP 1723, oder ein Gerät weist die Verbindung mit dieser Meldung zurück.</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess and the number of PPTP ports in the console Routing and Remote Access.</source>
        <translation>Prüfen Sie auf dem Server: Get-Service RemoteAccess und die Anzahl der PPTP-Ports in der Konsole „Routing und RAS“.</translation>
    </message>
    <message>
        <source>This computer did not let the test packet for TCP port 1723 out.</source>
        <translation>Dieser Computer hat das Testpaket für TCP-Port 1723 nicht hinausgelassen.</translation>
    </message>
    <message>
        <source>Something on your computer does not allow this kind of VPN traffic to leave it.</source>
        <translation>Etwas auf Ihrem Computer lässt diese Art von VPN-Datenverkehr nicht nach außen.</translation>
    </message>
    <message>
        <source>Please don&apos;t change security settings yourself.</source>
        <translation>Bitte ändern Sie keine Sicherheitseinstellungen selbst.</translation>
    </message>
    <message>
        <source>{server} ({address}) was not reached: this computer itself refused to send to TCP 1723 (system error {osCode}). Windows usually reports 800 or 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {osCode}: error number of the operating system</extracomment>
        <translation>{server} ({address}) wurde nicht erreicht: Dieser Computer selbst hat das Senden an TCP 1723 verweigert (Systemfehler {osCode}). Windows meldet meist 800 oder 809.</translation>
    </message>
    <message>
        <source>Look for outbound block rules: Get-NetFirewallRule -Direction Outbound -Action Block -Enabled True</source>
        <translation>Suchen Sie nach Blockierungsregeln für ausgehenden Datenverkehr: Get-NetFirewallRule -Direction Outbound -Action Block -Enabled True</translation>
    </message>
    <message>
        <source>Check the rules of other security products on this laptop.</source>
        <translation>Prüfen Sie die Regeln anderer Sicherheitsprodukte auf diesem Laptop.</translation>
    </message>
    <message>
        <source>A local filter rejects the packet before it leaves; the network is not involved.</source>
        <translation>Ein lokaler Filter weist das Paket zurück, bevor es den Computer verlässt; das Netzwerk ist nicht beteiligt.</translation>
    </message>
    <message>
        <source>Find the filter: netsh wfp show netevents file=C:\Temp\ne.xml (elevated), then read the drop&apos;s filter id.</source>
        <translation>Finden Sie den Filter: netsh wfp show netevents file=C:\Temp\ne.xml (als Administrator); lesen Sie dann die Filter-ID des verworfenen Pakets ab.</translation>
    </message>
    <message>
        <source>Correct the rule in the group policy or in the product&apos;s console that brings it.</source>
        <translation>Korrigieren Sie die Regel in der Gruppenrichtlinie oder in der Konsole des Produkts, von dem sie stammt.</translation>
    </message>
    <message>
        <source>There is no way from this network to TCP port 1723 of the VPN server.</source>
        <translation>Von diesem Netzwerk führt kein Weg zu TCP-Port 1723 des VPN-Servers.</translation>
    </message>
    <message>
        <source>Your network says that it has no way to the VPN server.</source>
        <translation>Ihr Netzwerk meldet, dass es keinen Weg zum VPN-Server hat.</translation>
    </message>
    <message>
        <source>{server} ({address}) can&apos;t be reached for TCP 1723: a router or this computer itself said so. Windows usually reports 800 or 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) ist für TCP 1723 nicht erreichbar: Das hat ein Router oder dieser Computer selbst gemeldet. Windows meldet meist 800 oder 809.</translation>
    </message>
    <message>
        <source>An ICMP message or this computer&apos;s own routes say that there is no way to {address}.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Eine ICMP-Nachricht oder die eigenen Routen dieses Computers besagen, dass es keinen Weg zu {address} gibt.</translation>
    </message>
    <message>
        <source>What answers on TCP port 1723 does not take the VPN call.</source>
        <translation>Was auf TCP-Port 1723 antwortet, nimmt den VPN-Aufruf nicht an.</translation>
    </message>
    <message>
        <source>Something answers at the VPN server&apos;s address, but it does not take this old kind of VPN call.</source>
        <translation>Unter der Adresse des VPN-Servers antwortet etwas, nimmt aber diese alte Art von VPN-Aufruf nicht an.</translation>
    </message>
    <message>
        <source>{server} ({address}) accepts TCP 1723, but did not start a PPTP control connection (result code {resultCode}; 0 means that no such reply came).</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {resultCode}: a number</extracomment>
        <translation>{server} ({address}) nimmt TCP 1723 an, hat aber keine PPTP-Steuerverbindung gestartet (Ergebniscode {resultCode}; 0 bedeutet, dass keine solche Antwort kam).</translation>
    </message>
    <message>
        <source>The reply to Start-Control-Connection-Request was no reply with result code 1.</source>
        <translation>Die Antwort auf Start-Control-Connection-Request war keine Antwort mit Ergebniscode 1.</translation>
    </message>
    <message>
        <source>Check what listens on TCP 1723 at {address}, and whether PPTP is switched on there.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Prüfen Sie, was unter {address} auf TCP 1723 lauscht und ob PPTP dort eingeschaltet ist.</translation>
    </message>
    <message>
        <source>No VPN connection was found.</source>
        <translation>Es wurde keine VPN-Verbindung gefunden.</translation>
    </message>
    <message>
        <source>There is no VPN connection to test on this computer or in the file that was opened.</source>
        <translation>Auf diesem Computer oder in der geöffneten Datei gibt es keine VPN-Verbindung, die getestet werden kann.</translation>
    </message>
    <message>
        <source>If you expected one, ask your helpdesk to set up the VPN connection for you.</source>
        <translation>Wenn Sie eine erwartet haben, bitten Sie Ihren Helpdesk, die VPN-Verbindung für Sie einzurichten.</translation>
    </message>
    <message>
        <source>{file} holds no VPN connection; Windows reports this as error 623 when something still dials it.</source>
        <extracomment>{file}: name of the file that was read</extracomment>
        <translation>{file} enthält keine VPN-Verbindung; Windows meldet dies als Fehler 623, wenn noch etwas versucht, sie aufzubauen.</translation>
    </message>
    <message>
        <source>List what is there: Get-VpnConnection, then Get-VpnConnection -AllUserConnection.</source>
        <translation>Listen Sie auf, was vorhanden ist: Get-VpnConnection, dann Get-VpnConnection -AllUserConnection.</translation>
    </message>
    <message>
        <source>Look into both phone books: the user&apos;s (AppData) and the all-users one (ProgramData), folder Microsoft\Network\Connections\Pbk.</source>
        <translation>Sehen Sie in beiden Telefonbüchern nach: dem des Benutzers (AppData) und dem für alle Benutzer (ProgramData), Ordner Microsoft\Network\Connections\Pbk.</translation>
    </message>
    <message>
        <source>Check the assignment of the VPN profile in Intune or Configuration Manager and start a sync.</source>
        <translation>Prüfen Sie die Zuweisung des VPN-Profils in Intune oder Configuration Manager, und starten Sie eine Synchronisierung.</translation>
    </message>
    <message>
        <source>The profile did not arrive on this device, was deleted, or lies in the other phone book.</source>
        <translation>Das Profil ist auf diesem Gerät nicht angekommen, wurde gelöscht oder liegt im anderen Telefonbuch.</translation>
    </message>
    <message>
        <source>Read what was deployed: Get-CimInstance -Namespace root\cimv2\mdm\dmmap -ClassName MDM_VPNv2_01 (as SYSTEM for a device tunnel).</source>
        <translation>Rufen Sie ab, was bereitgestellt wurde: Get-CimInstance -Namespace root\cimv2\mdm\dmmap -ClassName MDM_VPNv2_01 (bei einem Gerätetunnel als SYSTEM).</translation>
    </message>
    <message>
        <source>Read the log Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider/Admin for the profile&apos;s errors.</source>
        <translation>Prüfen Sie das Protokoll Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider/Admin auf Fehler des Profils.</translation>
    </message>
    <message>
        <source>If a script deploys the profile, run it elevated and in a local session, not through Remote Desktop.</source>
        <translation>Wenn ein Skript das Profil bereitstellt, führen Sie es als Administrator und in einer lokalen Sitzung aus, nicht über Remotedesktop.</translation>
    </message>
    <message>
        <source>The VPN connection names no server.</source>
        <translation>Die VPN-Verbindung nennt keinen Server.</translation>
    </message>
    <message>
        <source>Your VPN connection is incomplete: it does not say which server to call.</source>
        <translation>Ihre VPN-Verbindung ist unvollständig: Sie gibt nicht an, mit welchem Server sie sich verbinden soll.</translation>
    </message>
    <message>
        <source>The connection &quot;{connection}&quot; has no server name; Windows can report this as error 868.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Die Verbindung „{connection}“ hat keinen Servernamen; Windows kann dies als Fehler 868 melden.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has an empty server list.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Das Profil „{connection}“ hat eine leere Serverliste.</translation>
    </message>
    <message>
        <source>Check NativeProfile/Servers in the ProfileXML, or PhoneNumber in the DEVICE block of rasphone.pbk.</source>
        <translation>Prüfen Sie NativeProfile/Servers in der ProfileXML oder PhoneNumber im Block DEVICE von rasphone.pbk.</translation>
    </message>
    <message>
        <source>Enter the public name of the VPN server and deploy the profile again.</source>
        <translation>Tragen Sie den öffentlichen Namen des VPN-Servers ein, und stellen Sie das Profil erneut bereit.</translation>
    </message>
    <message>
        <source>The VPN connection calls a server that your organisation does not expect.</source>
        <translation>Die VPN-Verbindung wählt einen Server an, den Ihre Organisation nicht erwartet.</translation>
    </message>
    <message>
        <source>Your VPN connection calls {server}, but your organisation uses another VPN server.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Ihre VPN-Verbindung wählt {server} an, Ihre Organisation verwendet aber einen anderen VPN-Server.</translation>
    </message>
    <message>
        <source>Send the report to your helpdesk and ask for the current VPN profile.</source>
        <translation>Senden Sie den Bericht an Ihren Helpdesk, und bitten Sie um das aktuelle VPN-Profil.</translation>
    </message>
    <message>
        <source>The connection &quot;{connection}&quot; calls {server}; the site policy expects {expected}.</source>
        <extracomment>{connection}: name of the VPN connection; {server}: name of the VPN server; {expected}: what the site policy expects</extracomment>
        <translation>Die Verbindung „{connection}“ wählt {server} an; die Standortrichtlinie erwartet {expected}.</translation>
    </message>
    <message>
        <source>Check whether the profile is an old one that was never replaced.</source>
        <translation>Prüfen Sie, ob das Profil ein altes ist, das nie ersetzt wurde.</translation>
    </message>
    <message>
        <source>The server in the profile and the servers in the site policy differ.</source>
        <translation>Der Server im Profil und die Server in der Standortrichtlinie unterscheiden sich.</translation>
    </message>
    <message>
        <source>Compare NativeProfile/Servers with the list in the site policy ({expected}).</source>
        <extracomment>{expected}: what the site policy expects</extracomment>
        <translation>Vergleichen Sie NativeProfile/Servers mit der Liste in der Standortrichtlinie ({expected}).</translation>
    </message>
    <message>
        <source>If the server was renamed or added on purpose, update the site policy.</source>
        <translation>Wenn der Server absichtlich umbenannt oder hinzugefügt wurde, aktualisieren Sie die Standortrichtlinie.</translation>
    </message>
    <message>
        <source>Otherwise remove the old profile and deploy the current one.</source>
        <translation>Entfernen Sie andernfalls das alte Profil, und stellen Sie das aktuelle bereit.</translation>
    </message>
    <message>
        <source>The VPN connection uses an IP address instead of the server&apos;s name.</source>
        <translation>Die VPN-Verbindung verwendet eine IP-Adresse anstelle des Servernamens.</translation>
    </message>
    <message>
        <source>Your VPN connection calls its server by a number instead of a name, so the server&apos;s identity can&apos;t be confirmed.</source>
        <translation>Ihre VPN-Verbindung wählt ihren Server über eine Nummer statt über einen Namen an, daher kann die Identität des Servers nicht bestätigt werden.</translation>
    </message>
    <message>
        <source>The connection &quot;{connection}&quot; calls {server}; the server&apos;s certificate normally carries a name, so Windows can report 13801 (IKEv2) or 0x800B010F (SSTP).</source>
        <extracomment>{connection}: name of the VPN connection; {server}: name of the VPN server</extracomment>
        <translation>Die Verbindung „{connection}“ wählt {server} an; das Zertifikat des Servers enthält normalerweise einen Namen, daher kann Windows 13801 (IKEv2) oder 0x800B010F (SSTP) melden.</translation>
    </message>
    <message>
        <source>IKEv2 and SSTP compare the dialed name with the names in the server&apos;s certificate, and certificates rarely carry an address.</source>
        <translation>IKEv2 und SSTP vergleichen den angewählten Namen mit den Namen im Serverzertifikat, und Zertifikate enthalten selten eine Adresse.</translation>
    </message>
    <message>
        <source>Put the public DNS name of the VPN server into NativeProfile/Servers.</source>
        <translation>Tragen Sie den öffentlichen DNS-Namen des VPN-Servers in NativeProfile/Servers ein.</translation>
    </message>
    <message>
        <source>Check that this name stands in the certificate&apos;s subject alternative names.</source>
        <translation>Prüfen Sie, ob dieser Name unter den alternativen Antragstellernamen des Zertifikats steht.</translation>
    </message>
    <message>
        <source>This connection uses another maker&apos;s VPN program.</source>
        <translation>Diese Verbindung verwendet das VPN-Programm eines anderen Herstellers.</translation>
    </message>
    <message>
        <source>This VPN connection is run by an app of another maker, so most tests here do not apply to it.</source>
        <translation>Diese VPN-Verbindung wird von einer App eines anderen Herstellers betrieben, daher gelten die meisten Tests hier nicht für sie.</translation>
    </message>
    <message>
        <source>If it does not work, contact your helpdesk and name the app.</source>
        <translation>Wenn sie nicht funktioniert, wenden Sie sich an Ihren Helpdesk, und nennen Sie die App.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; is a plug-in profile; the tests for Windows&apos; own VPN do not apply.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>„{connection}“ ist ein Plug-In-Profil; die Tests für das Windows-eigene VPN gelten nicht.</translation>
    </message>
    <message>
        <source>The profile has a PluginProfile instead of a NativeProfile.</source>
        <translation>Das Profil hat ein PluginProfile anstelle eines NativeProfile.</translation>
    </message>
    <message>
        <source>Compare PluginPackageFamilyName with the installed packages: Get-AppxPackage.</source>
        <translation>Vergleichen Sie PluginPackageFamilyName mit den installierten Paketen: Get-AppxPackage.</translation>
    </message>
    <message>
        <source>A yes/no value in the VPN profile is not written in lower case.</source>
        <translation>Ein Ja/Nein-Wert im VPN-Profil ist nicht in Kleinbuchstaben geschrieben.</translation>
    </message>
    <message>
        <source>Your VPN connection was set up with a spelling mistake, so Windows may have applied only a part of it.</source>
        <translation>Ihre VPN-Verbindung wurde mit einem Schreibfehler eingerichtet, daher hat Windows möglicherweise nur einen Teil davon übernommen.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has &quot;{value}&quot; at {where}; Windows applies such a profile incompletely.</source>
        <extracomment>{connection}: name of the VPN connection; {value}: what stands there; {where}: place in the file</extracomment>
        <translation>Das Profil „{connection}“ enthält „{value}“ an der Stelle {where}; Windows wendet ein solches Profil unvollständig an.</translation>
    </message>
    <message>
        <source>Report the place to the VPN administrators; a change on this laptop would be overwritten.</source>
        <translation>Melden Sie die Stelle den VPN-Administratoren; eine Änderung auf diesem Laptop würde überschrieben.</translation>
    </message>
    <message>
        <source>After the correction start a sync and check the settings again.</source>
        <translation>Starten Sie nach der Korrektur eine Synchronisierung, und prüfen Sie die Einstellungen erneut.</translation>
    </message>
    <message>
        <source>Booleans in ProfileXML must be the lower-case words true and false; &quot;{value}&quot; at {where} is not.</source>
        <extracomment>{value}: what stands there; {where}: place in the file</extracomment>
        <translation>Boolesche Werte in ProfileXML müssen die kleingeschriebenen Wörter true und false sein; „{value}“ an der Stelle {where} ist das nicht.</translation>
    </message>
    <message>
        <source>Correct the value in the profile&apos;s source and deploy it again.</source>
        <translation>Korrigieren Sie den Wert in der Quelle des Profils, und stellen Sie es erneut bereit.</translation>
    </message>
    <message>
        <source>Search the whole ProfileXML for True, False, TRUE and FALSE.</source>
        <translation>Durchsuchen Sie die gesamte ProfileXML nach True, False, TRUE und FALSE.</translation>
    </message>
    <message>
        <source>Afterwards compare every deployed setting, because the earlier profile was applied in part only.</source>
        <translation>Vergleichen Sie danach jede bereitgestellte Einstellung, denn das frühere Profil wurde nur teilweise angewendet.</translation>
    </message>
    <message>
        <source>The VPN profile has an element in the wrong place.</source>
        <translation>Im VPN-Profil steht ein Element an der falschen Stelle.</translation>
    </message>
    <message>
        <source>Your VPN connection was set up with a structural mistake, so Windows may ignore a part of it.</source>
        <translation>Ihre VPN-Verbindung wurde mit einem Fehler im Aufbau eingerichtet, daher ignoriert Windows möglicherweise einen Teil davon.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has {value} at {where}, where Windows does not expect it.</source>
        <extracomment>{connection}: name of the VPN connection; {value}: what stands there; {where}: place in the file</extracomment>
        <translation>Das Profil „{connection}“ enthält {value} an der Stelle {where}, wo Windows es nicht erwartet.</translation>
    </message>
    <message>
        <source>ProfileXML element names differ from the names of the CSP nodes: Route, not RouteList; TrafficFilter, not TrafficFilterList.</source>
        <translation>Die Elementnamen der ProfileXML unterscheiden sich von den Namen der CSP-Knoten: Route, nicht RouteList; TrafficFilter, nicht TrafficFilterList.</translation>
    </message>
    <message>
        <source>Move or rename the element {value} at {where} as the ProfileXML schema has it.</source>
        <extracomment>{value}: what stands there; {where}: place in the file</extracomment>
        <translation>Verschieben Sie das Element {value} an der Stelle {where}, oder benennen Sie es um, so wie es das ProfileXML-Schema vorsieht.</translation>
    </message>
    <message>
        <source>Validate the file against the published XSD before deploying it.</source>
        <translation>Überprüfen Sie die Datei anhand der veröffentlichten XSD, bevor Sie sie bereitstellen.</translation>
    </message>
    <message>
        <source>A setting of the VPN profile has a value that Windows does not know.</source>
        <translation>Eine Einstellung des VPN-Profils hat einen Wert, den Windows nicht kennt.</translation>
    </message>
    <message>
        <source>Your VPN connection was set up with a value that Windows does not know, so Windows may ignore that setting.</source>
        <translation>Ihre VPN-Verbindung wurde mit einem Wert eingerichtet, den Windows nicht kennt, daher ignoriert Windows diese Einstellung möglicherweise.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has the value &quot;{value}&quot; for {element} ({where}); expected is: {expected}.</source>
        <extracomment>{connection}: name of the VPN connection; {element}: name of the setting; {value}: what stands there; {where}: place in the file; {expected}: what can stand there</extracomment>
        <translation>Das Profil „{connection}“ hat für {element} den Wert „{value}“ ({where}); erwartet wird: {expected}.</translation>
    </message>
    <message>
        <source>{element} has the value &quot;{value}&quot; ({where}), which is not documented; expected is: {expected}. The setting counts as not stated.</source>
        <extracomment>{element}: name of the setting; {value}: what stands there; {where}: place in the file; {expected}: what can stand there</extracomment>
        <translation>{element} hat den Wert „{value}“ ({where}), der nicht dokumentiert ist; erwartet wird: {expected}. Die Einstellung gilt als nicht angegeben.</translation>
    </message>
    <message>
        <source>Compare the setting on a laptop afterwards: Get-VpnConnection -Name with the connection&apos;s name, and -AllUserConnection for a device tunnel.</source>
        <translation>Vergleichen Sie die Einstellung danach auf einem Laptop: Get-VpnConnection -Name mit dem Namen der Verbindung und -AllUserConnection bei einem Gerätetunnel.</translation>
    </message>
    <message>
        <source>Two VPN connections on this computer have the same name.</source>
        <translation>Zwei VPN-Verbindungen auf diesem Computer haben denselben Namen.</translation>
    </message>
    <message>
        <source>Two VPN connections have the same name; Windows may use another one than you expect.</source>
        <translation>Zwei VPN-Verbindungen haben denselben Namen; Windows verwendet möglicherweise eine andere, als Sie erwarten.</translation>
    </message>
    <message>
        <source>The phone book has further entries called &quot;{connection}&quot; ({where}); only the first one was judged.</source>
        <extracomment>{connection}: name of the VPN connection; {where}: lines of the phone book</extracomment>
        <translation>Das Telefonbuch enthält weitere Einträge mit dem Namen „{connection}“ ({where}); nur der erste wurde beurteilt.</translation>
    </message>
    <message>
        <source>Compare the entries of that name in the phone book (rasphone.pbk) and find out which of them is meant.</source>
        <translation>Vergleichen Sie die Einträge dieses Namens im Telefonbuch (rasphone.pbk), und klären Sie, welcher gemeint ist.</translation>
    </message>
    <message>
        <source>Remove the connection with Remove-VpnConnection and let the management deploy it again.</source>
        <translation>Entfernen Sie die Verbindung mit Remove-VpnConnection, und lassen Sie sie von der Verwaltung erneut bereitstellen.</translation>
    </message>
    <message>
        <source>The entry &quot;{connection}&quot; occurs again ({where}); an entry&apos;s name is what a dial names, so it must be unique in its phone book.</source>
        <extracomment>{connection}: name of the VPN connection; {where}: lines of the phone book</extracomment>
        <translation>Der Eintrag „{connection}“ kommt noch einmal vor ({where}); beim Verbindungsaufbau wird der Name des Eintrags angegeben, daher muss er in seinem Telefonbuch eindeutig sein.</translation>
    </message>
    <message>
        <source>Look for a script that writes the phone book beside the one that deploys the profile.</source>
        <translation>Suchen Sie nach einem Skript, das neben dem, das das Profil bereitstellt, in das Telefonbuch schreibt.</translation>
    </message>
    <message>
        <source>The device tunnel has a setting that a device tunnel must not have.</source>
        <translation>Der Gerätetunnel hat eine Einstellung, die ein Gerätetunnel nicht haben darf.</translation>
    </message>
    <message>
        <source>This VPN connection, which should work before anybody signs in, is not set up as Windows requires.</source>
        <translation>Diese VPN-Verbindung, die schon vor der Anmeldung funktionieren soll, ist nicht so eingerichtet, wie Windows es verlangt.</translation>
    </message>
    <message>
        <source>The device tunnel &quot;{connection}&quot; breaks a condition: {detail}.</source>
        <extracomment>{connection}: name of the VPN connection; {detail}: detail as technical text</extracomment>
        <translation>Der Gerätetunnel „{connection}“ verletzt eine Bedingung: {detail}.</translation>
    </message>
    <message>
        <source>Check that it lies in the all-users phone book: Get-VpnConnection -AllUserConnection.</source>
        <translation>Prüfen Sie, ob er im Telefonbuch für alle Benutzer liegt: Get-VpnConnection -AllUserConnection.</translation>
    </message>
    <message>
        <source>Check the Windows edition: device tunnels need Enterprise or Education.</source>
        <translation>Prüfen Sie die Windows-Edition: Gerätetunnel erfordern Enterprise oder Education.</translation>
    </message>
    <message>
        <source>A device tunnel must be IKEv2 with a machine certificate, split tunnel, Always On, without user method or trigger, deployed as SYSTEM; here: {detail}.</source>
        <extracomment>{detail}: detail as technical text</extracomment>
        <translation>Ein Gerätetunnel muss IKEv2 mit einem Computerzertifikat, Split-Tunnel und Always On sein, ohne Benutzermethode oder Auslöser, bereitgestellt als SYSTEM; hier: {detail}.</translation>
    </message>
    <message>
        <source>Compare NativeProtocolType, Authentication/MachineMethod, RoutingPolicyType and AlwaysOn with this list.</source>
        <translation>Vergleichen Sie NativeProtocolType, Authentication/MachineMethod, RoutingPolicyType und AlwaysOn mit dieser Liste.</translation>
    </message>
    <message>
        <source>Remove UserMethod, AppTrigger and name triggers from the device tunnel&apos;s profile.</source>
        <translation>Entfernen Sie UserMethod, AppTrigger und Namensauslöser aus dem Profil des Gerätetunnels.</translation>
    </message>
    <message>
        <source>Deploy it in the system context so that it lands in the all-users phone book.</source>
        <translation>Stellen Sie ihn im Systemkontext bereit, damit er im Telefonbuch für alle Benutzer landet.</translation>
    </message>
    <message>
        <source>The VPN connection brings no routes to the company network.</source>
        <translation>Die VPN-Verbindung bringt keine Routen zum Firmennetzwerk mit.</translation>
    </message>
    <message>
        <source>When this VPN connects, your computer is not told which addresses belong to your organisation, so nothing there may open.</source>
        <translation>Wenn sich dieses VPN verbindet, erfährt Ihr Computer nicht, welche Adressen zu Ihrer Organisation gehören, daher lässt sich dort möglicherweise nichts öffnen.</translation>
    </message>
    <message>
        <source>If work resources do not open although the VPN says &quot;connected&quot;, send the report to your helpdesk.</source>
        <translation>Wenn sich Arbeitsressourcen nicht öffnen lassen, obwohl das VPN „Verbunden“ anzeigt, senden Sie den Bericht an Ihren Helpdesk.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; is a split tunnel without routes, and the class-based route is off: it connects, and nothing is reachable.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>„{connection}“ ist ein Split-Tunnel ohne Routen, und die klassenbasierte Route ist ausgeschaltet: Die Verbindung kommt zustande, und nichts ist erreichbar.</translation>
    </message>
    <message>
        <source>Read the routes: (Get-VpnConnection -Name {connection!}).Routes</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Rufen Sie die Routen ab: (Get-VpnConnection -Name {connection!}).Routes</translation>
    </message>
    <message>
        <source>While connected, read the routing table: Get-NetRoute | Sort-Object DestinationPrefix.</source>
        <translation>Rufen Sie bei bestehender Verbindung die Routingtabelle ab: Get-NetRoute | Sort-Object DestinationPrefix.</translation>
    </message>
    <message>
        <source>Nothing adds routes here: SplitTunnel, DisableClassBasedDefaultRoute=true, no Route element and no traffic-selector routes.</source>
        <translation>Hier entstehen keine Routen: SplitTunnel, DisableClassBasedDefaultRoute=true, kein Route-Element und keine Routen aus Datenverkehrsselektoren.</translation>
    </message>
    <message>
        <source>Add a Route element for each internal prefix, or use Add-VpnConnectionRoute on an unmanaged profile.</source>
        <translation>Fügen Sie für jedes interne Präfix ein Route-Element hinzu, oder verwenden Sie bei einem nicht verwalteten Profil Add-VpnConnectionRoute.</translation>
    </message>
    <message>
        <source>Or set DisableClassBasedDefaultRoute to false if one class-based route is enough.</source>
        <translation>Oder setzen Sie DisableClassBasedDefaultRoute auf false, wenn eine klassenbasierte Route ausreicht.</translation>
    </message>
    <message>
        <source>The VPN connection sends everything through the tunnel and yet lists single routes.</source>
        <translation>Die VPN-Verbindung sendet alles durch den Tunnel und führt dennoch einzelne Routen auf.</translation>
    </message>
    <message>
        <source>The settings of your VPN connection contradict each other.</source>
        <translation>Die Einstellungen Ihrer VPN-Verbindung widersprechen einander.</translation>
    </message>
    <message>
        <source>If web sites or work resources do not open while connected, send the report to your helpdesk.</source>
        <translation>Wenn sich Websites oder Arbeitsressourcen bei bestehender Verbindung nicht öffnen lassen, senden Sie den Bericht an Ihren Helpdesk.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; uses force tunnel, where only exclusion routes have a meaning, but has other routes too.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>„{connection}“ verwendet einen Force-Tunnel, bei dem nur Ausschlussrouten eine Bedeutung haben, enthält aber auch andere Routen.</translation>
    </message>
    <message>
        <source>Under ForceTunnel the default route already leads into the tunnel; Route elements should carry ExclusionRoute=true.</source>
        <translation>Bei ForceTunnel führt die Standardroute bereits in den Tunnel; Route-Elemente sollten ExclusionRoute=true enthalten.</translation>
    </message>
    <message>
        <source>Decide whether split or force tunnel is meant.</source>
        <translation>Entscheiden Sie, ob ein Split- oder ein Force-Tunnel gemeint ist.</translation>
    </message>
    <message>
        <source>For split tunnel set RoutingPolicyType to SplitTunnel; for force tunnel remove the routes or mark them as exclusions.</source>
        <translation>Setzen Sie für einen Split-Tunnel RoutingPolicyType auf SplitTunnel; entfernen Sie für einen Force-Tunnel die Routen, oder kennzeichnen Sie sie als Ausschlüsse.</translation>
    </message>
    <message>
        <source>The VPN profile allows outdated encryption.</source>
        <translation>Das VPN-Profil lässt veraltete Verschlüsselung zu.</translation>
    </message>
    <message>
        <source>Your VPN connection uses older encryption than is advised today; it may still work.</source>
        <translation>Ihre VPN-Verbindung verwendet eine ältere Verschlüsselung, als heute empfohlen wird; sie kann trotzdem funktionieren.</translation>
    </message>
    <message>
        <source>You need do nothing; your VPN administrators can renew the setting.</source>
        <translation>Sie müssen nichts tun; Ihre VPN-Administratoren können die Einstellung erneuern.</translation>
    </message>
    <message>
        <source>In &quot;{connection}&quot;, {setting} is {value}, which counts as weak; if the server refuses it, Windows reports 13868.</source>
        <extracomment>{connection}: name of the VPN connection; {setting}: name of a setting; {value}: what stands there</extracomment>
        <translation>In „{connection}“ ist {setting} {value}, was als schwach gilt; wenn der Server es ablehnt, meldet Windows 13868.</translation>
    </message>
    <message>
        <source>Read the policy: (Get-VpnConnection -Name {connection!}).IPSecCustomPolicy</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Rufen Sie die Richtlinie ab: (Get-VpnConnection -Name {connection!}).IPSecCustomPolicy</translation>
    </message>
    <message>
        <source>DES, 3DES, MD5, SHA-1 and the Diffie-Hellman groups 1 and 2 are outdated; here {setting} = {value}.</source>
        <extracomment>{setting}: name of a setting; {value}: what stands there</extracomment>
        <translation>DES, 3DES, MD5, SHA-1 und die Diffie-Hellman-Gruppen 1 und 2 sind veraltet; hier {setting} = {value}.</translation>
    </message>
    <message>
        <source>Read the server&apos;s side: Get-VpnServerIPsecConfiguration.</source>
        <translation>Rufen Sie die Serverseite ab: Get-VpnServerIPsecConfiguration.</translation>
    </message>
    <message>
        <source>Change server and profile together, for example AES-256 or GCM-AES, SHA-256, DH group 14 or ECP384.</source>
        <translation>Ändern Sie Server und Profil gemeinsam, zum Beispiel AES-256 oder GCM-AES, SHA-256, DH-Gruppe 14 oder ECP384.</translation>
    </message>
    <message>
        <source>On an unmanaged profile use Set-VpnConnectionIPsecConfiguration.</source>
        <translation>Verwenden Sie bei einem nicht verwalteten Profil Set-VpnConnectionIPsecConfiguration.</translation>
    </message>
    <message>
        <source>The encryption settings of the VPN profile do not fit together.</source>
        <translation>Die Verschlüsselungseinstellungen des VPN-Profils passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Two encryption settings of your VPN connection do not fit together, so connecting may fail.</source>
        <translation>Zwei Verschlüsselungseinstellungen Ihrer VPN-Verbindung passen nicht zusammen, daher kann das Verbinden scheitern.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; has cipher {cipher} with integrity {authentication}; a GCM cipher needs the GCM integrity of the same size. Windows can report 13868.</source>
        <extracomment>{connection}: name of the VPN connection; {cipher}: name of the cipher; {authentication}: name of the integrity method</extracomment>
        <translation>„{connection}“ hat die Verschlüsselung {cipher} mit der Integrität {authentication}; eine GCM-Verschlüsselung benötigt die GCM-Integrität derselben Größe. Windows kann 13868 melden.</translation>
    </message>
    <message>
        <source>CipherTransformConstants={cipher} and AuthenticationTransformConstants={authentication} are no valid pair.</source>
        <extracomment>{cipher}: name of the cipher; {authentication}: name of the integrity method</extracomment>
        <translation>CipherTransformConstants={cipher} und AuthenticationTransformConstants={authentication} sind kein gültiges Paar.</translation>
    </message>
    <message>
        <source>Use the same GCM size for both, or a CBC cipher with SHA256128.</source>
        <translation>Verwenden Sie für beide dieselbe GCM-Größe oder eine CBC-Verschlüsselung mit SHA256128.</translation>
    </message>
    <message>
        <source>Compare with Get-VpnServerIPsecConfiguration on the server, then deploy the profile again.</source>
        <translation>Vergleichen Sie mit Get-VpnServerIPsecConfiguration auf dem Server, und stellen Sie dann das Profil erneut bereit.</translation>
    </message>
    <message>
        <source>The VPN connects by itself everywhere, also inside the office.</source>
        <translation>Das VPN verbindet sich überall von selbst, auch im Büro.</translation>
    </message>
    <message>
        <source>Your VPN connection starts by itself and is not told when you are in the office.</source>
        <translation>Ihre VPN-Verbindung startet von selbst und erfährt nicht, wann Sie im Büro sind.</translation>
    </message>
    <message>
        <source>You need do nothing; tell your helpdesk if the VPN connects inside the office and disturbs you.</source>
        <translation>Sie müssen nichts tun; informieren Sie Ihren Helpdesk, wenn sich das VPN im Büro verbindet und Sie stört.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; is Always On without trusted-network detection.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>„{connection}“ ist Always On ohne Erkennung vertrauenswürdiger Netzwerke.</translation>
    </message>
    <message>
        <source>If it connects inside the office, report that to the VPN administrators.</source>
        <translation>Wenn sich das VPN im Büro verbindet, melden Sie das den VPN-Administratoren.</translation>
    </message>
    <message>
        <source>AlwaysOn is true and TrustedNetworkDetection is empty.</source>
        <translation>AlwaysOn ist true, und TrustedNetworkDetection ist leer.</translation>
    </message>
    <message>
        <source>Add the DNS suffix of the internal network to TrustedNetworkDetection if the VPN should stay off there.</source>
        <translation>Fügen Sie das DNS-Suffix des internen Netzwerks zu TrustedNetworkDetection hinzu, wenn das VPN dort ausgeschaltet bleiben soll.</translation>
    </message>
    <message>
        <source>The suffix must be the one of the physical adapter, and the network must count as private or domain network.</source>
        <translation>Das Suffix muss das des physischen Adapters sein, und das Netzwerk muss als privates Netzwerk oder Domänennetzwerk gelten.</translation>
    </message>
    <message>
        <source>The VPN profile does not ask for encryption.</source>
        <translation>Das VPN-Profil verlangt keine Verschlüsselung.</translation>
    </message>
    <message>
        <source>Your VPN connection is set up without demanding encryption.</source>
        <translation>Ihre VPN-Verbindung ist so eingerichtet, dass sie keine Verschlüsselung verlangt.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; has encryption level &quot;none&quot;; a server that demands encryption refuses it with 741 or 742.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>„{connection}“ hat die Verschlüsselungsstufe „keine“; ein Server, der Verschlüsselung verlangt, lehnt sie mit 741 oder 742 ab.</translation>
    </message>
    <message>
        <source>DataEncryption is 0 in the phone book (EncryptionLevel NoEncryption).</source>
        <translation>DataEncryption ist im Telefonbuch 0 (EncryptionLevel NoEncryption).</translation>
    </message>
    <message>
        <source>Set EncryptionLevel to Required or Maximum, or DataEncryption accordingly in the profile, and deploy it again.</source>
        <translation>Setzen Sie EncryptionLevel auf Required oder Maximum oder DataEncryption im Profil entsprechend, und stellen Sie es erneut bereit.</translation>
    </message>
    <message>
        <source>The VPN server does not answer on UDP port 500.</source>
        <translation>Der VPN-Server antwortet nicht auf UDP-Port 500.</translation>
    </message>
    <message>
        <source>There was no answer from the VPN server. This network may not let VPN traffic through, or the server is not running.</source>
        <translation>Der VPN-Server hat nicht geantwortet. Möglicherweise lässt dieses Netzwerk keinen VPN-Datenverkehr durch, oder der Server ist nicht in Betrieb.</translation>
    </message>
    <message>
        <source>If it works there, tell your helpdesk: &quot;UDP 500 gets no answer from this network&quot;.</source>
        <translation>Wenn es dort funktioniert, teilen Sie Ihrem Helpdesk mit: „UDP 500 erhält aus diesem Netzwerk keine Antwort“.</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on UDP 500 in {attempts} tries ({seconds} s); the web port: {tcp443}. Windows usually reports this as error 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {attempts}: number of tries; {seconds}: seconds waited; {tcp443}: state of the web port as one word</extracomment>
        <translation>{server} ({address}) hat auf UDP 500 in {attempts} Versuchen ({seconds} s) nicht geantwortet; der Webport: {tcp443}. Windows meldet dies meist als Fehler 809.</translation>
    </message>
    <message>
        <source>If SSTP is deployed and the web port answers, it can serve as a fallback.</source>
        <translation>Wenn SSTP bereitgestellt ist und der Webport antwortet, kann es als Ausweichlösung dienen.</translation>
    </message>
    <message>
        <source>UDP 500 is the first port of IKEv2 and L2TP; silence can mean a filter on the way, a wrong address or a server that does not listen. It does not prove which.</source>
        <translation>UDP 500 ist der erste Port von IKEv2 und L2TP; das Ausbleiben einer Antwort kann einen Filter unterwegs, eine falsche Adresse oder einen Server, der nicht lauscht, bedeuten. Was davon zutrifft, ist damit nicht bewiesen.</translation>
    </message>
    <message>
        <source>Let UDP 500 and 4500 through every firewall and address translator between the internet and the VPN server, both ways.</source>
        <translation>Lassen Sie UDP 500 und 4500 in beide Richtungen durch jede Firewall und jeden Adressübersetzer zwischen Internet und VPN-Server durch.</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,IKEEXT and Get-RemoteAccess.</source>
        <translation>Prüfen Sie auf dem Server: Get-Service RemoteAccess,IKEEXT und Get-RemoteAccess.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s computer refuses UDP port 500.</source>
        <translation>Der Computer des VPN-Servers lehnt UDP-Port 500 ab.</translation>
    </message>
    <message>
        <source>The address of the VPN server answers, but no VPN service is listening there.</source>
        <translation>Die Adresse des VPN-Servers antwortet, aber dort lauscht kein VPN-Dienst.</translation>
    </message>
    <message>
        <source>{server} ({address}) answered &quot;port unreachable&quot; for UDP 500: the host is up, the service is not, or the address is wrong. Windows usually reports 809 or 800.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) hat für UDP 500 mit „port unreachable“ geantwortet: Der Host ist in Betrieb, der Dienst nicht, oder die Adresse ist falsch. Windows meldet meist 809 oder 800.</translation>
    </message>
    <message>
        <source>Compare the address: Resolve-DnsName {server!} -Server 1.1.1.1</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Vergleichen Sie die Adresse: Resolve-DnsName {server!} -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>An ICMP &quot;port unreachable&quot; came back, so nothing listens on UDP 500 at {address}, or a device rejects it with that message.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Es kam ein ICMP „port unreachable“ zurück, also lauscht unter {address} nichts auf UDP 500, oder ein Gerät weist das Paket mit dieser Meldung zurück.</translation>
    </message>
    <message>
        <source>Check the address and the port forwarding for {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Prüfen Sie die Adresse und die Portweiterleitung für {server}.</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,IKEEXT and netstat -ano -p UDP</source>
        <translation>Prüfen Sie auf dem Server: Get-Service RemoteAccess,IKEEXT und netstat -ano -p UDP</translation>
    </message>
    <message>
        <source>This computer did not let the test packet for UDP port 500 out.</source>
        <translation>Dieser Computer hat das Testpaket für UDP-Port 500 nicht hinausgelassen.</translation>
    </message>
    <message>
        <source>Something on your computer does not allow VPN traffic to leave it.</source>
        <translation>Etwas auf Ihrem Computer lässt VPN-Datenverkehr nicht nach außen.</translation>
    </message>
    <message>
        <source>Sending to {address} on UDP 500 was refused by this computer itself (system error {osCode}).</source>
        <extracomment>{address}: an IP address; {osCode}: error number of the operating system</extracomment>
        <translation>Das Senden an {address} auf UDP 500 wurde von diesem Computer selbst verweigert (Systemfehler {osCode}).</translation>
    </message>
    <message>
        <source>Ask the owner of the rule to allow UDP 500 and 4500 to the VPN server.</source>
        <translation>Bitten Sie den Verantwortlichen der Regel, UDP 500 und 4500 zum VPN-Server zuzulassen.</translation>
    </message>
    <message>
        <source>There is no way from this network to UDP port 500 of the VPN server.</source>
        <translation>Von diesem Netzwerk führt kein Weg zu UDP-Port 500 des VPN-Servers.</translation>
    </message>
    <message>
        <source>A router or this computer itself answered that {address} can&apos;t be reached for UDP 500.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Ein Router oder dieser Computer selbst hat gemeldet, dass {address} für UDP 500 nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>Read the route: Find-NetRoute -RemoteIPAddress {address!}</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Rufen Sie die Route ab: Find-NetRoute -RemoteIPAddress {address!}</translation>
    </message>
    <message>
        <source>Trace it: tracert -d {address!}</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Verfolgen Sie den Weg: tracert -d {address!}</translation>
    </message>
    <message>
        <source>If only IPv6 fails, check whether the IPv6 address of {server} should be published at all.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Wenn nur IPv6 scheitert, prüfen Sie, ob die IPv6-Adresse von {server} überhaupt veröffentlicht werden sollte.</translation>
    </message>
    <message>
        <source>&quot;No route&quot;, &quot;host unreachable&quot; or &quot;prohibited&quot; came back for {address}.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Für {address} kam „No route“, „host unreachable“ oder „prohibited“ zurück.</translation>
    </message>
    <message>
        <source>Check routing and rejecting rules at the edge.</source>
        <translation>Prüfen Sie Routing und abweisende Regeln am Netzwerkrand.</translation>
    </message>
    <message>
        <source>If the address is IPv6 and the server has no IPv6 service, remove the AAAA record.</source>
        <translation>Wenn die Adresse IPv6 ist und der Server keinen IPv6-Dienst hat, entfernen Sie den AAAA-Eintrag.</translation>
    </message>
    <message>
        <source>The VPN server does not answer on UDP port 4500.</source>
        <translation>Der VPN-Server antwortet nicht auf UDP-Port 4500.</translation>
    </message>
    <message>
        <source>If it works there, tell your helpdesk: &quot;UDP 4500 gets no answer from this network&quot;.</source>
        <translation>Wenn es dort funktioniert, teilen Sie Ihrem Helpdesk mit: „UDP 4500 erhält aus diesem Netzwerk keine Antwort“.</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on UDP 4500 in {attempts} tries ({seconds} s); the web port: {tcp443}. Windows usually reports this as error 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {attempts}: number of tries; {seconds}: seconds waited; {tcp443}: state of the web port as one word</extracomment>
        <translation>{server} ({address}) hat auf UDP 4500 in {attempts} Versuchen ({seconds} s) nicht geantwortet; der Webport: {tcp443}. Windows meldet dies meist als Fehler 809.</translation>
    </message>
    <message>
        <source>UDP 4500 is the second port of IKEv2 and L2TP, used when an address translator (NAT) is on the way; silence can mean a filter on the way, a wrong address or a server that does not listen. It does not prove which.</source>
        <translation>UDP 4500 ist der zweite Port von IKEv2 und L2TP und wird verwendet, wenn sich ein Adressübersetzer (NAT) auf dem Weg befindet; das Ausbleiben einer Antwort kann einen Filter unterwegs, eine falsche Adresse oder einen Server, der nicht lauscht, bedeuten. Was davon zutrifft, ist damit nicht bewiesen.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s computer refuses UDP port 4500.</source>
        <translation>Der Computer des VPN-Servers lehnt UDP-Port 4500 ab.</translation>
    </message>
    <message>
        <source>{server} ({address}) answered &quot;port unreachable&quot; for UDP 4500: the host is up, the service is not, or the address is wrong. Windows usually reports 809 or 800.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) hat für UDP 4500 mit „port unreachable“ geantwortet: Der Host ist in Betrieb, der Dienst nicht, oder die Adresse ist falsch. Windows meldet meist 809 oder 800.</translation>
    </message>
    <message>
        <source>An ICMP &quot;port unreachable&quot; came back, so nothing listens on UDP 4500 at {address}, or a device rejects it with that message.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Es kam ein ICMP „port unreachable“ zurück, also lauscht unter {address} nichts auf UDP 4500, oder ein Gerät weist das Paket mit dieser Meldung zurück.</translation>
    </message>
    <message>
        <source>This computer did not let the test packet for UDP port 4500 out.</source>
        <translation>Dieser Computer hat das Testpaket für UDP-Port 4500 nicht hinausgelassen.</translation>
    </message>
    <message>
        <source>Sending to {address} on UDP 4500 was refused by this computer itself (system error {osCode}).</source>
        <extracomment>{address}: an IP address; {osCode}: error number of the operating system</extracomment>
        <translation>Das Senden an {address} auf UDP 4500 wurde von diesem Computer selbst verweigert (Systemfehler {osCode}).</translation>
    </message>
    <message>
        <source>There is no way from this network to UDP port 4500 of the VPN server.</source>
        <translation>Von diesem Netzwerk führt kein Weg zu UDP-Port 4500 des VPN-Servers.</translation>
    </message>
    <message>
        <source>A router or this computer itself answered that {address} can&apos;t be reached for UDP 4500.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Ein Router oder dieser Computer selbst hat gemeldet, dass {address} für UDP 4500 nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>The VPN server accepts none of the encryption settings that were offered.</source>
        <translation>Der VPN-Server akzeptiert keine der angebotenen Verschlüsselungseinstellungen.</translation>
    </message>
    <message>
        <source>{server} answered on IKE, but refused every proposal that the profile allows. Windows reports this as error 13868, sometimes as 800.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>{server} hat auf IKE geantwortet, aber jeden Vorschlag abgelehnt, den das Profil zulässt. Windows meldet dies als Fehler 13868, manchmal als 800.</translation>
    </message>
    <message>
        <source>The server answered NO_PROPOSAL_CHOSEN. Offered: {profileOffers}. Found to differ: {differs}; found to be taken by the server: {serverTakes}.</source>
        <extracomment>{profileOffers}: algorithms that were offered; {differs}: what differs, as a word; {serverTakes}: algorithms that the server chose</extracomment>
        <translation>Der Server hat mit NO_PROPOSAL_CHOSEN geantwortet. Angeboten: {profileOffers}. Festgestellte Abweichung: {differs}; vom Server nachweislich akzeptiert: {serverTakes}.</translation>
    </message>
    <message>
        <source>Read both sides: Get-VpnServerIPsecConfiguration on the server, (Get-VpnConnection -Name {connection!}).IPSecCustomPolicy on the client.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Rufen Sie beide Seiten ab: Get-VpnServerIPsecConfiguration auf dem Server, (Get-VpnConnection -Name {connection!}).IPSecCustomPolicy auf dem Client.</translation>
    </message>
    <message>
        <source>Either the client takes the server&apos;s values: Set-VpnConnectionIPsecConfiguration -ConnectionName {connection!} -EncryptionMethod {serverEncryption} -IntegrityCheckMethod {serverIntegrity} -DHGroup {serverGroup} -CipherTransformConstants {cipher} -AuthenticationTransformConstants {authentication} -PfsGroup {pfs} -PassThru</source>
        <extracomment>{connection}: name of the VPN connection; {serverEncryption}: a word of a command; {serverIntegrity}: a word of a command; {serverGroup}: a word of a command; {cipher}: a word of a command; {authentication}: a word of a command; {pfs}: a word of a command</extracomment>
        <translation>Entweder übernimmt der Client die Werte des Servers: Set-VpnConnectionIPsecConfiguration -ConnectionName {connection!} -EncryptionMethod {serverEncryption} -IntegrityCheckMethod {serverIntegrity} -DHGroup {serverGroup} -CipherTransformConstants {cipher} -AuthenticationTransformConstants {authentication} -PfsGroup {pfs} -PassThru</translation>
    </message>
    <message>
        <source>Or the server takes the profile&apos;s: Set-VpnServerConfiguration -TunnelType IKEv2 -CustomPolicy -EncryptionMethod {profileEncryption} -IntegrityCheckMethod {profileIntegrity} -DHGroup {profileGroup} -CipherTransformConstants {cipher} -AuthenticationTransformConstants {authentication} -PfsGroup {pfs} -PassThru, then restart RemoteAccess in a maintenance window.</source>
        <extracomment>{profileEncryption}: a word of a command; {profileIntegrity}: a word of a command; {profileGroup}: a word of a command; {cipher}: a word of a command; {authentication}: a word of a command; {pfs}: a word of a command</extracomment>
        <translation>Oder der Server übernimmt die des Profils: Set-VpnServerConfiguration -TunnelType IKEv2 -CustomPolicy -EncryptionMethod {profileEncryption} -IntegrityCheckMethod {profileIntegrity} -DHGroup {profileGroup} -CipherTransformConstants {cipher} -AuthenticationTransformConstants {authentication} -PfsGroup {pfs} -PassThru; starten Sie RemoteAccess dann in einem Wartungsfenster neu.</translation>
    </message>
    <message>
        <source>A managed profile states them in CryptographySuite (there AES_GCM_256 for GCMAES256). Without it Windows offers old defaults.</source>
        <translation>Ein verwaltetes Profil gibt sie in CryptographySuite an (dort AES_GCM_256 für GCMAES256). Ohne diese Angabe bietet Windows alte Standardwerte an.</translation>
    </message>
    <message>
        <source>The registry value NegotiateDH2048_AES256 (HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters) also changes what Windows offers; administrators report this, Microsoft&apos;s documents do not list it.</source>
        <translation>Auch der Registrierungswert NegotiateDH2048_AES256 (HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters) ändert, was Windows anbietet; das berichten Administratoren, in der Microsoft-Dokumentation ist er nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Something answers on the VPN port that does not speak the VPN&apos;s language.</source>
        <translation>Auf dem VPN-Port antwortet etwas, das nicht die Sprache des VPN spricht.</translation>
    </message>
    <message>
        <source>Something answers in place of the VPN server, but it is not a VPN server.</source>
        <translation>Anstelle des VPN-Servers antwortet etwas, das kein VPN-Server ist.</translation>
    </message>
    <message>
        <source>{address} answered on UDP {port}, but the answer is no valid IKE message.</source>
        <extracomment>{address}: an IP address; {port}: port number</extracomment>
        <translation>{address} hat auf UDP {port} geantwortet, aber die Antwort ist keine gültige IKE-Nachricht.</translation>
    </message>
    <message>
        <source>Test from another network to see whether the answer comes from the way or from the server.</source>
        <translation>Testen Sie aus einem anderen Netzwerk, um zu sehen, ob die Antwort von unterwegs oder vom Server kommt.</translation>
    </message>
    <message>
        <source>The reply could not be read as IKE: {detail}.</source>
        <extracomment>{detail}: detail as technical text</extracomment>
        <translation>Die Antwort konnte nicht als IKE gelesen werden: {detail}.</translation>
    </message>
    <message>
        <source>Check which device owns {address} and what listens on UDP {port}.</source>
        <extracomment>{address}: an IP address; {port}: port number</extracomment>
        <translation>Prüfen Sie, zu welchem Gerät {address} gehört und was auf UDP {port} lauscht.</translation>
    </message>
    <message>
        <source>Check port forwarding, and devices that answer in the server&apos;s place.</source>
        <translation>Prüfen Sie die Portweiterleitung und Geräte, die anstelle des Servers antworten.</translation>
    </message>
    <message>
        <source>The VPN server answers, but holds this computer back for the moment.</source>
        <translation>Der VPN-Server antwortet, hält diesen Computer aber im Moment zurück.</translation>
    </message>
    <message>
        <source>The VPN server is there. It is limiting new attempts from your address just now.</source>
        <translation>Der VPN-Server ist da. Er begrenzt im Moment neue Versuche von Ihrer Adresse.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then check again.</source>
        <translation>Warten Sie einige Minuten, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>{server} answered the first, harmless question, but not the start of a connection: probably too many attempts from this address.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>{server} hat auf die erste, harmlose Frage geantwortet, aber nicht auf den Beginn einer Verbindung: wahrscheinlich zu viele Versuche von dieser Adresse.</translation>
    </message>
    <message>
        <source>Wait five minutes and run the test once.</source>
        <translation>Warten Sie fünf Minuten, und führen Sie den Test einmal aus.</translation>
    </message>
    <message>
        <source>Behind a shared address many users can share this limit; test from another network.</source>
        <translation>Hinter einer gemeinsamen Adresse können sich viele Benutzer diese Grenze teilen; testen Sie aus einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>The liveness question was answered and IKE_SA_INIT was not; servers limit half-open connections for each address.</source>
        <translation>Die Frage nach einem Lebenszeichen wurde beantwortet, IKE_SA_INIT nicht; Server begrenzen halb offene Verbindungen pro Adresse.</translation>
    </message>
    <message>
        <source>Check the limit for half-open connections and the address that the clients share.</source>
        <translation>Prüfen Sie die Grenze für halb offene Verbindungen und die Adresse, die sich die Clients teilen.</translation>
    </message>
    <message>
        <source>This behaviour was seen with strongSwan; it was not proven on RRAS.</source>
        <translation>Dieses Verhalten wurde bei strongSwan beobachtet; für RRAS ist es nicht nachgewiesen.</translation>
    </message>
    <message>
        <source>One of the VPN server&apos;s addresses does not answer.</source>
        <translation>Eine der Adressen des VPN-Servers antwortet nicht.</translation>
    </message>
    <message>
        <source>The VPN server has several addresses, and not all of them answer. Connecting may work only sometimes.</source>
        <translation>Der VPN-Server hat mehrere Adressen, und nicht alle antworten. Das Verbinden funktioniert möglicherweise nur manchmal.</translation>
    </message>
    <message>
        <source>Try to connect again; another address may be used.</source>
        <translation>Versuchen Sie erneut, die Verbindung herzustellen; möglicherweise wird eine andere Adresse verwendet.</translation>
    </message>
    <message>
        <source>{server}: {answering} answers, {silent} does not. Windows can report 809 when it takes the silent one.</source>
        <extracomment>{server}: name of the VPN server; {answering}: addresses that answered; {silent}: addresses that did not answer</extracomment>
        <translation>{server}: Antwort von {answering}, keine Antwort von {silent}. Windows kann 809 melden, wenn es die Adresse ohne Antwort verwendet.</translation>
    </message>
    <message>
        <source>Test again: Resolve-DnsName {server!}</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Testen Sie erneut: Resolve-DnsName {server!}</translation>
    </message>
    <message>
        <source>The name {server} leads to several addresses, and {silent} gave no answer.</source>
        <extracomment>{server}: name of the VPN server; {silent}: addresses that did not answer</extracomment>
        <translation>Der Name {server} führt zu mehreren Adressen; keine Antwort kam von {silent}.</translation>
    </message>
    <message>
        <source>Remove dead addresses from DNS, or bring that server back.</source>
        <translation>Entfernen Sie nicht mehr genutzte Adressen aus DNS, oder nehmen Sie den betreffenden Server wieder in Betrieb.</translation>
    </message>
    <message>
        <source>If the silent address is IPv6, check that IPv6 really reaches the VPN server.</source>
        <translation>Wenn die Adresse ohne Antwort IPv6 ist, prüfen Sie, ob IPv6 den VPN-Server wirklich erreicht.</translation>
    </message>
    <message>
        <source>All internet traffic of this computer goes into the VPN.</source>
        <translation>Der gesamte Internetdatenverkehr dieses Computers geht in das VPN.</translation>
    </message>
    <message>
        <source>While the VPN is connected, your internet traffic goes through it too. If web sites stop, this is the usual reason.</source>
        <translation>Solange das VPN verbunden ist, läuft auch Ihr Internetdatenverkehr durch das VPN. Wenn Websites nicht mehr funktionieren, ist das der übliche Grund.</translation>
    </message>
    <message>
        <source>The default route leads to {interface} (gateway {gateway}) of &quot;{connection}&quot;: the connection uses the default gateway of the remote network.</source>
        <extracomment>{interface}: name of the network interface; {gateway}: address of the gateway; {connection}: name of the VPN connection</extracomment>
        <translation>Die Standardroute führt zu {interface} (Gateway {gateway}) von „{connection}“: Die Verbindung verwendet das Standardgateway des Remotenetzwerks.</translation>
    </message>
    <message>
        <source>Read the setting: Get-VpnConnection -Name {connection!} | Format-List SplitTunneling</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Rufen Sie die Einstellung ab: Get-VpnConnection -Name {connection!} | Format-List SplitTunneling</translation>
    </message>
    <message>
        <source>If policy allows it and the profile is not managed: Set-VpnConnection -Name {connection!} -SplitTunneling $true, then add the internal routes with Add-VpnConnectionRoute.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Wenn es die Richtlinie erlaubt und das Profil nicht verwaltet wird: Set-VpnConnection -Name {connection!} -SplitTunneling $true, dann fügen Sie die internen Routen mit Add-VpnConnectionRoute hinzu.</translation>
    </message>
    <message>
        <source>The remote default gateway overrides the local one. Either force tunnel is not intended, or the server side does not pass internet traffic on.</source>
        <translation>Das entfernte Standardgateway überschreibt das lokale. Entweder ist kein Force-Tunnel beabsichtigt, oder die Serverseite gibt Internetdatenverkehr nicht weiter.</translation>
    </message>
    <message>
        <source>If it is not intended, set RoutingPolicyType to SplitTunnel and give the clients routes to the internal prefixes.</source>
        <translation>Wenn er nicht beabsichtigt ist, setzen Sie RoutingPolicyType auf SplitTunnel, und geben Sie den Clients Routen zu den internen Präfixen.</translation>
    </message>
    <message>
        <source>If it is intended, set routing mode &quot;force&quot; in the site policy, and provide address translation or a proxy behind the VPN server.</source>
        <translation>Wenn er beabsichtigt ist, legen Sie in der Standortrichtlinie den Routingmodus &quot;force&quot; fest, und stellen Sie hinter dem VPN-Server eine Adressübersetzung oder einen Proxy bereit.</translation>
    </message>
    <message>
        <source>When this VPN connects, all internet traffic will go into it.</source>
        <translation>Wenn sich dieses VPN verbindet, geht der gesamte Internetdatenverkehr hinein.</translation>
    </message>
    <message>
        <source>Once connected, this VPN carries all your internet traffic. That can be intended.</source>
        <translation>Nach dem Verbinden überträgt dieses VPN Ihren gesamten Internetdatenverkehr. Das kann beabsichtigt sein.</translation>
    </message>
    <message>
        <source>If web sites stop while you are connected, disconnect the VPN and tell your helpdesk.</source>
        <translation>Wenn Websites bei bestehender Verbindung nicht mehr funktionieren, trennen Sie das VPN, und informieren Sie Ihren Helpdesk.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; uses the default gateway of the remote network (force tunnel).</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>„{connection}“ verwendet das Standardgateway des Remotenetzwerks (Force-Tunnel).</translation>
    </message>
    <message>
        <source>The profile says force tunnel; this is a remark, not a fault.</source>
        <translation>Das Profil gibt einen Force-Tunnel vor; dies ist ein Hinweis, kein Fehler.</translation>
    </message>
    <message>
        <source>Set routing mode &quot;force&quot; or &quot;split&quot; in the site policy, so that this can be judged.</source>
        <translation>Legen Sie in der Standortrichtlinie den Routingmodus &quot;force&quot; oder &quot;split&quot; fest, damit dies beurteilt werden kann.</translation>
    </message>
    <message>
        <source>The VPN connection routes traffic in another way than your organisation expects.</source>
        <translation>Die VPN-Verbindung leitet Datenverkehr anders, als Ihre Organisation erwartet.</translation>
    </message>
    <message>
        <source>Your VPN connection sends traffic in another way than your organisation intends.</source>
        <translation>Ihre VPN-Verbindung sendet Datenverkehr anders, als Ihre Organisation es beabsichtigt.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; is set to {profile}; the site policy expects {expected}.</source>
        <extracomment>{connection}: name of the VPN connection; {profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>„{connection}“ ist auf {profile} eingestellt; die Standortrichtlinie erwartet {expected}.</translation>
    </message>
    <message>
        <source>RoutingPolicyType of the profile ({profile}) and the site policy ({expected}) differ.</source>
        <extracomment>{profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>RoutingPolicyType des Profils ({profile}) und die Standortrichtlinie ({expected}) unterscheiden sich.</translation>
    </message>
    <message>
        <source>Correct RoutingPolicyType in the profile, or the site policy if the design has changed.</source>
        <translation>Korrigieren Sie RoutingPolicyType im Profil oder die Standortrichtlinie, wenn sich das Konzept geändert hat.</translation>
    </message>
    <message>
        <source>On managed profiles a change by hand is overwritten at the next sync.</source>
        <translation>Bei verwalteten Profilen wird eine Änderung von Hand bei der nächsten Synchronisierung überschrieben.</translation>
    </message>
    <message>
        <source>A part of the company network is not reached through the VPN.</source>
        <translation>Ein Teil des Firmennetzwerks wird nicht durch das VPN erreicht.</translation>
    </message>
    <message>
        <source>The VPN is connected, but a part of your organisation&apos;s network is not reached through it.</source>
        <translation>Das VPN ist verbunden, aber ein Teil des Netzwerks Ihrer Organisation wird nicht durch das VPN erreicht.</translation>
    </message>
    <message>
        <source>Traffic to {prefix} goes out through {interface} instead of the tunnel.</source>
        <extracomment>{prefix}: address range such as 10.0.0.0/8; {interface}: name of the network interface</extracomment>
        <translation>Datenverkehr zu {prefix} geht über {interface} hinaus statt durch den Tunnel.</translation>
    </message>
    <message>
        <source>Read the profile&apos;s routes: (Get-VpnConnection -Name NAME).Routes</source>
        <translation>Rufen Sie die Routen des Profils ab: (Get-VpnConnection -Name NAME).Routes</translation>
    </message>
    <message>
        <source>No route for {prefix} points into the tunnel; nothing adds it by itself.</source>
        <extracomment>{prefix}: address range such as 10.0.0.0/8</extracomment>
        <translation>Keine Route für {prefix} weist in den Tunnel; sie entsteht nicht von selbst.</translation>
    </message>
    <message>
        <source>Add a Route element for {prefix} to the profile, or Add-VpnConnectionRoute on an unmanaged one.</source>
        <extracomment>{prefix}: address range such as 10.0.0.0/8</extracomment>
        <translation>Fügen Sie dem Profil ein Route-Element für {prefix} hinzu, oder verwenden Sie bei einem nicht verwalteten Add-VpnConnectionRoute.</translation>
    </message>
    <message>
        <source>Check that the internal network has a return route to the clients&apos; address pool.</source>
        <translation>Prüfen Sie, ob das interne Netzwerk eine Rückroute zum Adresspool der Clients hat.</translation>
    </message>
    <message>
        <source>Your local network uses the same addresses as the company network.</source>
        <translation>Ihr lokales Netzwerk verwendet dieselben Adressen wie das Firmennetzwerk.</translation>
    </message>
    <message>
        <source>Your home network and your organisation&apos;s network use some of the same addresses; your computer can&apos;t tell those apart. As long as everything works, nothing has to be done.</source>
        <translation>Ihr Heimnetzwerk und das Netzwerk Ihrer Organisation verwenden teilweise dieselben Adressen; Ihr Computer kann diese nicht unterscheiden. Solange alles funktioniert, ist nichts zu tun.</translation>
    </message>
    <message>
        <source>If this is your home, your helpdesk can tell you how to give your router another address range.</source>
        <translation>Wenn Sie zu Hause sind, kann Ihnen Ihr Helpdesk sagen, wie Sie Ihrem Router einen anderen Adressbereich geben.</translation>
    </message>
    <message>
        <source>The local network {local} on {interface} overlaps with {corporate}; the local one wins. It matters where both are the same network, or where a server or name server of the organisation has an address in {local}.</source>
        <extracomment>{local}: address range of the local network; {interface}: name of the network interface; {corporate}: address range of the organisation</extracomment>
        <translation>Das lokale Netzwerk {local} auf {interface} überschneidet sich mit {corporate}; das lokale hat Vorrang. Von Bedeutung ist das, wenn beide dasselbe Netzwerk sind oder wenn ein Server oder DNS-Server der Organisation eine Adresse in {local} hat.</translation>
    </message>
    <message>
        <source>At home, change the router&apos;s address range to one that the organisation does not use.</source>
        <translation>Ändern Sie zu Hause den Adressbereich des Routers in einen, den die Organisation nicht verwendet.</translation>
    </message>
    <message>
        <source>{local} overlaps with {corporate}, so an on-link route beats the tunnel&apos;s route. Inside a wide range such as 10.0.0.0/8 that is common and does harm only where {local} is really in use inside the organisation.</source>
        <extracomment>{local}: address range of the local network; {corporate}: address range of the organisation</extracomment>
        <translation>{local} überschneidet sich mit {corporate}, sodass eine direkt angebundene Route Vorrang vor der Route des Tunnels hat. Innerhalb eines weiten Bereichs wie 10.0.0.0/8 ist das üblich und schadet nur, wenn {local} in der Organisation tatsächlich verwendet wird.</translation>
    </message>
    <message>
        <source>Use more specific routes in the profile for the servers that matter, or force tunnel.</source>
        <translation>Verwenden Sie im Profil spezifischere Routen für die wichtigen Server oder einen Force-Tunnel.</translation>
    </message>
    <message>
        <source>In the long run avoid the ranges that home routers use.</source>
        <translation>Vermeiden Sie langfristig die Bereiche, die Heimrouter verwenden.</translation>
    </message>
    <message>
        <source>The way to the VPN server leads into the VPN itself.</source>
        <translation>Der Weg zum VPN-Server führt in das VPN selbst.</translation>
    </message>
    <message>
        <source>The VPN connection sends its own traffic into itself, so it can&apos;t last.</source>
        <translation>Die VPN-Verbindung sendet ihren eigenen Datenverkehr in sich selbst und kann daher nicht bestehen bleiben.</translation>
    </message>
    <message>
        <source>The route to {server} ({address}) leads to {interface}, which is the tunnel. Windows can report 829 soon after connecting, or 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {interface}: name of the network interface</extracomment>
        <translation>Die Route zu {server} ({address}) führt zu {interface}, und das ist der Tunnel. Windows kann kurz nach dem Verbinden 829 melden oder 809.</translation>
    </message>
    <message>
        <source>Read the way: Find-NetRoute -RemoteIPAddress {address!}</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Rufen Sie den Weg ab: Find-NetRoute -RemoteIPAddress {address!}</translation>
    </message>
    <message>
        <source>A route of the profile covers the VPN server&apos;s own address {address}.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Eine Route des Profils schließt die Adresse {address} des VPN-Servers selbst ein.</translation>
    </message>
    <message>
        <source>Remove or split that prefix, or add an exclusion route for the server&apos;s address.</source>
        <translation>Entfernen oder teilen Sie dieses Präfix, oder fügen Sie eine Ausschlussroute für die Adresse des Servers hinzu.</translation>
    </message>
    <message>
        <source>Check persistent routes on the client: Get-NetRoute -PolicyStore PersistentStore</source>
        <translation>Prüfen Sie persistente Routen auf dem Client: Get-NetRoute -PolicyStore PersistentStore</translation>
    </message>
    <message>
        <source>The company&apos;s names are not looked up through the VPN.</source>
        <translation>Die Namen der Firma werden nicht über das VPN nachgeschlagen.</translation>
    </message>
    <message>
        <source>The VPN is connected, but names of your organisation are looked up in the wrong place, so work resources may not open.</source>
        <translation>Das VPN ist verbunden, aber Namen Ihrer Organisation werden an der falschen Stelle nachgeschlagen, daher lassen sich Arbeitsressourcen möglicherweise nicht öffnen.</translation>
    </message>
    <message>
        <source>The DNS servers {servers} for {suffix} are asked through {interface} instead of the tunnel.</source>
        <extracomment>{servers}: addresses of the DNS servers; {suffix}: DNS suffix; {interface}: name of the network interface</extracomment>
        <translation>Die DNS-Server {servers} für {suffix} werden über {interface} gefragt statt durch den Tunnel.</translation>
    </message>
    <message>
        <source>Read the metrics: Get-NetIPInterface | Format-Table ifIndex, InterfaceAlias, AddressFamily, InterfaceMetric</source>
        <translation>Rufen Sie die Metriken ab: Get-NetIPInterface | Format-Table ifIndex, InterfaceAlias, AddressFamily, InterfaceMetric</translation>
    </message>
    <message>
        <source>Names under {suffix} do not reach {servers} through the tunnel.</source>
        <extracomment>{suffix}: DNS suffix; {servers}: addresses of the DNS servers</extracomment>
        <translation>Namen unter {suffix} erreichen {servers} nicht durch den Tunnel.</translation>
    </message>
    <message>
        <source>Add a DomainNameInformation rule with a leading dot for {suffix}, and routes to the DNS servers.</source>
        <extracomment>{suffix}: DNS suffix</extracomment>
        <translation>Fügen Sie eine DomainNameInformation-Regel mit führendem Punkt für {suffix} sowie Routen zu den DNS-Servern hinzu.</translation>
    </message>
    <message>
        <source>Administrators report that a wired adapter with an equal or lower metric wins; they set the tunnel&apos;s interface metric to 3.</source>
        <translation>Administratoren berichten, dass ein kabelgebundener Adapter mit gleicher oder niedrigerer Metrik Vorrang hat; sie setzen die Schnittstellenmetrik des Tunnels auf 3.</translation>
    </message>
    <message>
        <source>Your computer asks the local network first when it looks up company names.</source>
        <translation>Ihr Computer fragt zuerst das lokale Netzwerk, wenn er Namen der Firma nachschlägt.</translation>
    </message>
    <message>
        <source>The VPN is connected, but your computer asks the local network for the company&apos;s names before it asks the VPN.</source>
        <translation>Das VPN ist verbunden, aber Ihr Computer fragt das lokale Netzwerk nach den Namen der Firma, bevor er das VPN fragt.</translation>
    </message>
    <message>
        <source>If you are connected by cable and Wi-Fi at once, use one of them only.</source>
        <translation>Wenn Sie gleichzeitig über Kabel und WLAN verbunden sind, verwenden Sie nur eines davon.</translation>
    </message>
    <message>
        <source>{interface} has the metric {metric}, the tunnel {tunnel} has {tunnelMetric}: Windows prefers the name servers of the lower one.</source>
        <extracomment>{interface}: name of the network interface; {metric}: a number; {tunnel}: name of the tunnel interface; {tunnelMetric}: a number</extracomment>
        <translation>{interface} hat die Metrik {metric}, der Tunnel {tunnel} hat {tunnelMetric}: Windows bevorzugt die DNS-Server der Schnittstelle mit der niedrigeren.</translation>
    </message>
    <message>
        <source>Test a name through the tunnel: Resolve-DnsName NAME -Server ADDRESS-OF-INTERNAL-DNS</source>
        <translation>Testen Sie einen Namen durch den Tunnel: Resolve-DnsName NAME -Server ADDRESS-OF-INTERNAL-DNS</translation>
    </message>
    <message>
        <source>{interface} (metric {metric}) wins over {tunnel} (metric {tunnelMetric}) in the choice of name servers.</source>
        <extracomment>{interface}: name of the network interface; {metric}: a number; {tunnel}: name of the tunnel interface; {tunnelMetric}: a number</extracomment>
        <translation>{interface} (Metrik {metric}) hat bei der Auswahl der DNS-Server Vorrang vor {tunnel} (Metrik {tunnelMetric}).</translation>
    </message>
    <message>
        <source>Set the tunnel&apos;s metric in the profile below that of wired adapters, for example 3 (phone book: IpInterfaceMetric; Windows 11 24H2: IPv4InterfaceMetric).</source>
        <translation>Setzen Sie die Metrik des Tunnels im Profil niedriger als die der kabelgebundenen Adapter, zum Beispiel auf 3 (Telefonbuch: IpInterfaceMetric; Windows 11 24H2: IPv4InterfaceMetric).</translation>
    </message>
    <message>
        <source>Or add name rules (DomainNameInformation) with a leading dot for the company&apos;s suffixes.</source>
        <translation>Oder fügen Sie Namensregeln (DomainNameInformation) mit führendem Punkt für die Suffixe der Firma hinzu.</translation>
    </message>
    <message>
        <source>The VPN connection lets only some traffic through.</source>
        <translation>Die VPN-Verbindung lässt nur einen Teil des Datenverkehrs durch.</translation>
    </message>
    <message>
        <source>Your organisation set up the VPN so that only some programs or servers can be reached through it.</source>
        <translation>Ihre Organisation hat das VPN so eingerichtet, dass nur einige Programme oder Server darüber erreichbar sind.</translation>
    </message>
    <message>
        <source>If something that you need does not open, tell your helpdesk what it is.</source>
        <translation>Wenn sich etwas, das Sie benötigen, nicht öffnen lässt, teilen Sie Ihrem Helpdesk mit, was es ist.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; holds traffic filters ({count}). Only what they name goes into the tunnel. On a device tunnel they also keep out what comes from the company network.</source>
        <extracomment>{connection}: name of the VPN connection; {count}: how many</extracomment>
        <translation>Das Profil „{connection}“ enthält Datenverkehrsfilter ({count}). Nur was sie nennen, geht in den Tunnel. Bei einem Gerätetunnel halten sie auch ab, was aus dem Firmennetzwerk kommt.</translation>
    </message>
    <message>
        <source>Read the profile&apos;s filters: TrafficFilter in its ProfileXML</source>
        <translation>Prüfen Sie die Filter des Profils: TrafficFilter in seiner ProfileXML</translation>
    </message>
    <message>
        <source>Compare with what does not answer: address, port and protocol.</source>
        <translation>Vergleichen Sie sie mit dem, was nicht antwortet: Adresse, Port und Protokoll.</translation>
    </message>
    <message>
        <source>TrafficFilter ({count}) limits what enters the tunnel; on a device tunnel it also drops inbound traffic, so remote management of the client does not work.</source>
        <extracomment>{count}: how many</extracomment>
        <translation>TrafficFilter ({count}) begrenzt, was in den Tunnel gelangt; bei einem Gerätetunnel verwirft er auch eingehenden Datenverkehr, sodass die Remoteverwaltung des Clients nicht funktioniert.</translation>
    </message>
    <message>
        <source>Add a filter for what is missing, or remove the filters.</source>
        <translation>Fügen Sie einen Filter für das Fehlende hinzu, oder entfernen Sie die Filter.</translation>
    </message>
    <message>
        <source>For management from inside take the filters out of the device tunnel.</source>
        <translation>Nehmen Sie für die Verwaltung von innen die Filter aus dem Gerätetunnel heraus.</translation>
    </message>
    <message>
        <source>A company server does not answer although its traffic goes into the VPN.</source>
        <translation>Ein Server der Firma antwortet nicht, obwohl sein Datenverkehr in das VPN geht.</translation>
    </message>
    <message>
        <source>The VPN is connected, but {target} gives no answer.</source>
        <extracomment>{target}: an IP address or name</extracomment>
        <translation>Das VPN ist verbunden, aber {target} antwortet nicht.</translation>
    </message>
    <message>
        <source>Try another work resource; perhaps only this one is down.</source>
        <translation>Versuchen Sie es mit einer anderen Arbeitsressource; vielleicht ist nur diese nicht verfügbar.</translation>
    </message>
    <message>
        <source>{target} gave no answer; its route leads into {interface} as it should.</source>
        <extracomment>{target}: an IP address or name; {interface}: name of the network interface</extracomment>
        <translation>{target} hat nicht geantwortet; die Route dorthin führt wie vorgesehen in {interface}.</translation>
    </message>
    <message>
        <source>Test again: Test-NetConnection ADDRESS -Port PORT, for {target}</source>
        <extracomment>{target}: an IP address or name</extracomment>
        <translation>Testen Sie erneut: Test-NetConnection ADDRESS -Port PORT, für {target}</translation>
    </message>
    <message>
        <source>Test by address before by name, and try a second server.</source>
        <translation>Testen Sie erst über die Adresse, dann über den Namen, und versuchen Sie einen zweiten Server.</translation>
    </message>
    <message>
        <source>The route is right and {target} stays silent: return route, filters or the server itself.</source>
        <extracomment>{target}: an IP address or name</extracomment>
        <translation>Die Route ist richtig, und {target} antwortet nicht: Rückroute, Filter oder der Server selbst.</translation>
    </message>
    <message>
        <source>Check packet filters in the network policy and on the inner firewall, and traffic filters in the profile.</source>
        <translation>Prüfen Sie Paketfilter in der Netzwerkrichtlinie und auf der inneren Firewall sowie Datenverkehrsfilter im Profil.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) that the VPN server shows is of the wrong kind.</source>
        <translation>Der elektronische Ausweis (Zertifikat), den der VPN-Server vorlegt, ist von der falschen Art.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of {server} lacks the purpose Server Authentication (it has: {found}). Windows reports 13801 with IKEv2 and 0x80070040 with SSTP; 0x800B0110 can also appear.</source>
        <extracomment>{subject}: subject name of the certificate; {server}: name of the VPN server; {found}: what the certificate has</extracomment>
        <translation>Dem Zertifikat „{subject}“ von {server} fehlt der Zweck Serverauthentifizierung (vorhanden: {found}). Windows meldet 13801 bei IKEv2 und 0x80070040 bei SSTP; auch 0x800B0110 kann erscheinen.</translation>
    </message>
    <message>
        <source>Check which certificate was seen: {origin}.</source>
        <extracomment>{origin}: where the certificate was found</extracomment>
        <translation>Prüfen Sie, welches Zertifikat gesehen wurde: {origin}.</translation>
    </message>
    <message>
        <source>The extended key usage has no id-kp-serverAuth (1.3.6.1.5.5.7.3.1); found: {found}.</source>
        <extracomment>{found}: what the certificate has</extracomment>
        <translation>Die erweiterte Schlüsselverwendung enthält kein id-kp-serverAuth (1.3.6.1.5.5.7.3.1); gefunden: {found}.</translation>
    </message>
    <message>
        <source>For IKEv2 add the purpose IP security IKE intermediate (1.3.6.1.5.5.8.2.2), so that RRAS picks this certificate.</source>
        <translation>Fügen Sie für IKEv2 den Zweck „IP-Sicherheits-IKE, dazwischenliegend“ (1.3.6.1.5.5.8.2.2) hinzu, damit RRAS dieses Zertifikat auswählt.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate names no purpose at all, so it fits every purpose.</source>
        <translation>Das Zertifikat des VPN-Servers nennt überhaupt keinen Zweck und passt daher für jeden.</translation>
    </message>
    <message>
        <source>This is only a remark for your certificate team; your connection is not affected.</source>
        <translation>Dies ist nur ein Hinweis für Ihr Zertifikatteam; Ihre Verbindung ist nicht betroffen.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; has no extended key usage; it counts as fit for all purposes.</source>
        <extracomment>{subject}: subject name of the certificate</extracomment>
        <translation>Das Zertifikat „{subject}“ hat keine erweiterte Schlüsselverwendung; es gilt als für alle Zwecke geeignet.</translation>
    </message>
    <message>
        <source>Nothing to do on this laptop; mention it to the certificate team.</source>
        <translation>Auf diesem Laptop ist nichts zu tun; weisen Sie das Zertifikatteam darauf hin.</translation>
    </message>
    <message>
        <source>Without the extension every purpose is allowed, but the selection among several certificates becomes less certain.</source>
        <translation>Ohne die Erweiterung ist jeder Zweck zulässig, aber die Auswahl zwischen mehreren Zertifikaten wird weniger sicher.</translation>
    </message>
    <message>
        <source>At the next renewal use a template with Server Authentication and IP security IKE intermediate.</source>
        <translation>Verwenden Sie bei der nächsten Erneuerung eine Vorlage mit „Serverauthentifizierung“ und „IP-Sicherheits-IKE, dazwischenliegend“.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate only says &quot;any purpose&quot;.</source>
        <translation>Das Zertifikat des VPN-Servers gibt nur „beliebiger Zweck“ an.</translation>
    </message>
    <message>
        <source>This is a remark for your certificate team; your connection may still work.</source>
        <translation>Dies ist ein Hinweis für Ihr Zertifikatteam; Ihre Verbindung kann trotzdem funktionieren.</translation>
    </message>
    <message>
        <source>If connecting fails, send the report to your helpdesk.</source>
        <translation>Wenn das Verbinden scheitert, senden Sie den Bericht an Ihren Helpdesk.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; carries only &quot;any purpose&quot; instead of Server Authentication.</source>
        <extracomment>{subject}: subject name of the certificate</extracomment>
        <translation>Das Zertifikat „{subject}“ enthält nur „beliebiger Zweck“ anstelle von Serverauthentifizierung.</translation>
    </message>
    <message>
        <source>If Windows reports 13801, pass the report to the certificate team.</source>
        <translation>Wenn Windows 13801 meldet, geben Sie den Bericht an das Zertifikatteam weiter.</translation>
    </message>
    <message>
        <source>The purpose anyExtendedKeyUsage (2.5.29.37.0) alone may not satisfy a peer that asks for Server Authentication.</source>
        <translation>Der Zweck anyExtendedKeyUsage (2.5.29.37.0) allein genügt einer Gegenstelle, die Serverauthentifizierung verlangt, möglicherweise nicht.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate lacks the mark that makes IKEv2 prefer it.</source>
        <translation>Dem Zertifikat des VPN-Servers fehlt das Merkmal, aufgrund dessen IKEv2 es bevorzugt.</translation>
    </message>
    <message>
        <source>This is only a remark for your certificate team; your connection is not affected by it alone.</source>
        <translation>Dies ist nur ein Hinweis für Ihr Zertifikatteam; Ihre Verbindung ist dadurch allein nicht betroffen.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; lacks the purpose IP security IKE intermediate; this matters when the server has several certificates.</source>
        <extracomment>{subject}: subject name of the certificate</extracomment>
        <translation>Dem Zertifikat „{subject}“ fehlt der Zweck „IP-Sicherheits-IKE, dazwischenliegend“; das ist von Bedeutung, wenn der Server mehrere Zertifikate hat.</translation>
    </message>
    <message>
        <source>If 13801 appears only now and then, pass this remark to the certificate team.</source>
        <translation>Wenn 13801 nur gelegentlich erscheint, geben Sie diesen Hinweis an das Zertifikatteam weiter.</translation>
    </message>
    <message>
        <source>With several Server Authentication certificates in the store, RRAS prefers the one with IP security IKE intermediate (1.3.6.1.5.5.8.2.2).</source>
        <translation>Bei mehreren Zertifikaten mit Serverauthentifizierung im Speicher bevorzugt RRAS dasjenige mit „IP-Sicherheits-IKE, dazwischenliegend“ (1.3.6.1.5.5.8.2.2).</translation>
    </message>
    <message>
        <source>Add this purpose to the template of the VPN server&apos;s IKEv2 certificate.</source>
        <translation>Fügen Sie diesen Zweck der Vorlage des IKEv2-Zertifikats des VPN-Servers hinzu.</translation>
    </message>
    <message>
        <source>Keep it off the public SSTP certificate, so that IKEv2 does not take that one.</source>
        <translation>Fügen Sie ihn dem öffentlichen SSTP-Zertifikat nicht hinzu, damit IKEv2 nicht dieses verwendet.</translation>
    </message>
    <message>
        <source>The key of the VPN server&apos;s certificate may not be used for signing.</source>
        <translation>Der Schlüssel des VPN-Serverzertifikats darf nicht zum Signieren verwendet werden.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) that the VPN server shows can&apos;t be used for this.</source>
        <translation>Der elektronische Ausweis (Zertifikat), den der VPN-Server vorlegt, kann hierfür nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; has the key usage {found}; digital signature is needed. Windows can report 13801 (IKEv2) or 0x800B0110 (SSTP).</source>
        <extracomment>{subject}: subject name of the certificate; {found}: what the certificate has</extracomment>
        <translation>Das Zertifikat „{subject}“ hat die Schlüsselverwendung {found}; benötigt wird digitale Signatur. Windows kann 13801 (IKEv2) oder 0x800B0110 (SSTP) melden.</translation>
    </message>
    <message>
        <source>The server that answers shows an electronic identity card (certificate) with another name than {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Der Server, der antwortet, legt einen elektronischen Ausweis (Zertifikat) mit einem anderen Namen als {server} vor.</translation>
    </message>
    <message>
        <source>If Windows asks whether to accept it, please say no.</source>
        <translation>Wenn Windows fragt, ob er akzeptiert werden soll, lehnen Sie bitte ab.</translation>
    </message>
    <message>
        <source>The certificate names {names}, the profile calls {server}. Windows reports 13801 with IKEv2 and 0x800B010F with SSTP.</source>
        <extracomment>{names}: names in the certificate; {server}: name of the VPN server</extracomment>
        <translation>Das Zertifikat nennt {names}, das Profil wählt {server} an. Windows meldet 13801 bei IKEv2 und 0x800B010F bei SSTP.</translation>
    </message>
    <message>
        <source>Compare the server in the profile with these names: Get-VpnConnection | Format-List Name, ServerAddress</source>
        <translation>Vergleichen Sie den Server im Profil mit diesen Namen: Get-VpnConnection | Format-List Name, ServerAddress</translation>
    </message>
    <message>
        <source>If another server was seen from another network, something on the way answers in its place.</source>
        <translation>Wenn aus einem anderen Netzwerk ein anderer Server gesehen wurde, antwortet unterwegs etwas an seiner Stelle.</translation>
    </message>
    <message>
        <source>None of the names {names} matches {server}.</source>
        <extracomment>{names}: names in the certificate; {server}: name of the VPN server</extracomment>
        <translation>Keiner der Namen {names} stimmt mit {server} überein.</translation>
    </message>
    <message>
        <source>Issue the certificate with {server} as DNS name among the subject alternative names.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Stellen Sie das Zertifikat mit {server} als DNS-Namen unter den alternativen Antragstellernamen aus.</translation>
    </message>
    <message>
        <source>Or change NativeProfile/Servers to a name that the certificate carries.</source>
        <translation>Oder ändern Sie NativeProfile/Servers in einen Namen, den das Zertifikat enthält.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate uses a wildcard name.</source>
        <translation>Das Zertifikat des VPN-Servers verwendet einen Platzhalternamen.</translation>
    </message>
    <message>
        <source>The VPN server shows an electronic identity card (certificate) for a whole group of names; some kinds of VPN do not accept that.</source>
        <translation>Der VPN-Server legt einen elektronischen Ausweis (Zertifikat) für eine ganze Gruppe von Namen vor; manche Arten von VPN akzeptieren das nicht.</translation>
    </message>
    <message>
        <source>The certificate names {names}. SSTP accepts a wildcard; with IKEv2 and L2TP it is not reliable (13801, 787).</source>
        <extracomment>{names}: names in the certificate</extracomment>
        <translation>Das Zertifikat nennt {names}. SSTP akzeptiert einen Platzhalter; bei IKEv2 und L2TP ist er nicht zuverlässig (13801, 787).</translation>
    </message>
    <message>
        <source>Note the tunnel type of the profile: Get-VpnConnection | Format-List Name, TunnelType</source>
        <translation>Notieren Sie den Tunneltyp des Profils: Get-VpnConnection | Format-List Name, TunnelType</translation>
    </message>
    <message>
        <source>RRAS takes the first fitting computer certificate for L2TP; a wildcard one there leads to error 787. For IKEv2 wildcards can also fail.</source>
        <translation>RRAS verwendet für L2TP das erste passende Computerzertifikat; ist das ein Platzhalterzertifikat, führt es zu Fehler 787. Auch bei IKEv2 können Platzhalter scheitern.</translation>
    </message>
    <message>
        <source>For IKEv2 and L2TP use a certificate with {server} as full name, from the CA that the clients trust.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Verwenden Sie für IKEv2 und L2TP ein Zertifikat mit {server} als vollständigem Namen von der Zertifizierungsstelle, der die Clients vertrauen.</translation>
    </message>
    <message>
        <source>Keep the wildcard certificate for SSTP only, or replace it.</source>
        <translation>Behalten Sie das Platzhalterzertifikat nur für SSTP, oder ersetzen Sie es.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate carries its name only in an old place.</source>
        <translation>Das Zertifikat des VPN-Servers enthält seinen Namen nur an einer veralteten Stelle.</translation>
    </message>
    <message>
        <source>The certificate has {names} as common name and no subject alternative names.</source>
        <extracomment>{names}: names in the certificate</extracomment>
        <translation>Das Zertifikat hat {names} als allgemeinen Namen und keine alternativen Antragstellernamen.</translation>
    </message>
    <message>
        <source>The name matches through the common name only; newer software looks at subject alternative names alone.</source>
        <translation>Der Name stimmt nur über den allgemeinen Namen überein; neuere Software berücksichtigt ausschließlich alternative Antragstellernamen.</translation>
    </message>
    <message>
        <source>At the next renewal put {server} into the subject alternative names as DNS name.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Tragen Sie bei der nächsten Erneuerung {server} als DNS-Namen in die alternativen Antragstellernamen ein.</translation>
    </message>
    <message>
        <source>Windows judges the VPN server&apos;s certificate otherwise than this program.</source>
        <translation>Windows beurteilt das Zertifikat des VPN-Servers anders als dieses Programm.</translation>
    </message>
    <message>
        <source>Windows and this program disagree about the electronic identity card (certificate) of the VPN server. Windows&apos; word counts when you connect.</source>
        <translation>Windows und dieses Programm sind sich über den elektronischen Ausweis (Zertifikat) des VPN-Servers nicht einig. Beim Verbinden zählt das Urteil von Windows.</translation>
    </message>
    <message>
        <source>Send the report to your helpdesk.</source>
        <translation>Senden Sie den Bericht an Ihren Helpdesk.</translation>
    </message>
    <message>
        <source>Windows, which dials with the computer&apos;s certificate stores, says: {windows}. Built with all stores of computer and user, the path ends here as: {here}.</source>
        <extracomment>{windows}: &quot;accepted&quot; or flags of CERT_TRUST_STATUS; {here}: how the path ends</extracomment>
        <translation>Windows, das beim Verbindungsaufbau die Zertifikatspeicher des Computers verwendet, sagt: {windows}. Mit allen Speichern von Computer und Benutzer gebildet, endet der Pfad hier so: {here}.</translation>
    </message>
    <message>
        <source>Look in certlm.msc and certmgr.msc in which of the two the root lies: one that only the user trusts does not count for dialing.</source>
        <translation>Sehen Sie in certlm.msc und certmgr.msc nach, in welchem der beiden das Stammzertifikat liegt: Eines, dem nur der Benutzer vertraut, zählt für die Einwahl nicht.</translation>
    </message>
    <message>
        <source>Look for a certificate of the chain under Untrusted Certificates.</source>
        <translation>Suchen Sie unter „Nicht vertrauenswürdige Zertifikate“ nach einem Zertifikat der Kette.</translation>
    </message>
    <message>
        <source>CertGetCertificateChain with the engine of the local machine, without the network and without revocation, gives {windows} for Server Authentication; OpenSSL over the same stores gives {here}.</source>
        <translation>CertGetCertificateChain mit dem Modul des lokalen Computers, ohne Netzwerk und ohne Sperrprüfung, ergibt {windows} für Serverauthentifizierung; OpenSSL mit denselben Speichern ergibt {here}.</translation>
    </message>
    <message>
        <source>Deploy root and issuing CA to the stores of the computer by group policy or Intune, not to those of the user.</source>
        <translation>Stellen Sie Stammzertifikat und Zertifikat der ausstellenden Zertifizierungsstelle per Gruppenrichtlinie oder Intune in den Speichern des Computers bereit, nicht in denen des Benutzers.</translation>
    </message>
    <message>
        <source>A root of Microsoft&apos;s programme that was not used before is fetched by Windows when it dials; then the difference is none.</source>
        <translation>Ein Stammzertifikat des Microsoft-Programms, das bisher nicht verwendet wurde, ruft Windows bei der Einwahl ab; dann besteht kein Unterschied.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the VPN server ended on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>Der elektronische Ausweis (Zertifikat) des VPN-Servers ist am {until} abgelaufen.</translation>
    </message>
    <message>
        <source>If they are right, your computer is not the cause; send the report to your helpdesk.</source>
        <translation>Wenn beides stimmt, ist Ihr Computer nicht die Ursache; senden Sie den Bericht an Ihren Helpdesk.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; was valid from {from} until {until}, {days} days ago. Windows reports 13801 with IKEv2 and 0x800B0101 with SSTP.</source>
        <extracomment>{subject}: subject name of the certificate; {from}: date and time; {until}: date and time; {days}: number of days</extracomment>
        <translation>Das Zertifikat „{subject}“ war vom {from} bis zum {until} gültig, das Ende war vor {days} Tagen. Windows meldet 13801 bei IKEv2 und 0x800B0101 bei SSTP.</translation>
    </message>
    <message>
        <source>The certificate ended on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>Das Zertifikat ist am {until} abgelaufen.</translation>
    </message>
    <message>
        <source>Server certificates from a template that takes the name from the request do not renew by themselves; note the new end date.</source>
        <translation>Serverzertifikate aus einer Vorlage, die den Namen aus der Anforderung übernimmt, erneuern sich nicht von selbst; notieren Sie das neue Ablaufdatum.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate is not valid yet.</source>
        <translation>Das Zertifikat des VPN-Servers ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the VPN server begins only on {from}.</source>
        <extracomment>{from}: date and time</extracomment>
        <translation>Der elektronische Ausweis (Zertifikat) des VPN-Servers gilt erst ab dem {from}.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; begins on {from}. A wrong clock on this laptop is the usual reason. Windows reports 13801 or 0x800B0101.</source>
        <extracomment>{subject}: subject name of the certificate; {from}: date and time</extracomment>
        <translation>Das Zertifikat „{subject}“ gilt ab dem {from}. Eine falsch gehende Uhr auf diesem Laptop ist der übliche Grund. Windows meldet 13801 oder 0x800B0101.</translation>
    </message>
    <message>
        <source>If the clock is right, pass the report to the certificate team.</source>
        <translation>Wenn die Uhr stimmt, geben Sie den Bericht an das Zertifikatteam weiter.</translation>
    </message>
    <message>
        <source>Check the clock of the VPN server and of the issuing CA.</source>
        <translation>Prüfen Sie die Uhr des VPN-Servers und der ausstellenden Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>If the certificate was issued for later, install the current one until then.</source>
        <translation>Wenn das Zertifikat für einen späteren Zeitraum ausgestellt wurde, installieren Sie bis dahin das aktuelle.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate ends in {days} days.</source>
        <extracomment>{days}: number of days</extracomment>
        <translation>Das Zertifikat des VPN-Servers läuft in {days} Tagen ab.</translation>
    </message>
    <message>
        <source>The VPN still works, but the server&apos;s electronic identity card (certificate) ends on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>Das VPN funktioniert noch, aber der elektronische Ausweis (Zertifikat) des Servers läuft am {until} ab.</translation>
    </message>
    <message>
        <source>You need do nothing now; your helpdesk may want to know.</source>
        <translation>Sie müssen jetzt nichts tun; für Ihren Helpdesk ist es möglicherweise von Interesse.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ends on {until}; after that nobody can connect.</source>
        <extracomment>{subject}: subject name of the certificate; {until}: date and time</extracomment>
        <translation>Das Zertifikat „{subject}“ läuft am {until} ab; danach kann niemand mehr eine Verbindung herstellen.</translation>
    </message>
    <message>
        <source>The certificate ends on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>Das Zertifikat läuft am {until} ab.</translation>
    </message>
    <message>
        <source>Renew it before that day and select it again where a service is bound to it.</source>
        <translation>Erneuern Sie es vor diesem Tag, und wählen Sie es überall dort neu aus, wo ein Dienst daran gebunden ist.</translation>
    </message>
    <message>
        <source>The key of the VPN server&apos;s certificate is too weak.</source>
        <translation>Der Schlüssel des VPN-Serverzertifikats ist zu schwach.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the VPN server is protected too weakly by today&apos;s standards.</source>
        <translation>Der elektronische Ausweis (Zertifikat) des VPN-Servers ist nach heutigen Maßstäben zu schwach geschützt.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; has a key of type {algorithm} with {bits} bits. With IKEv2 Windows can report 13881.</source>
        <extracomment>{subject}: subject name of the certificate; {algorithm}: name of an algorithm; {bits}: key length in bits</extracomment>
        <translation>Das Zertifikat „{subject}“ hat einen Schlüssel vom Typ {algorithm} mit {bits} Bit. Bei IKEv2 kann Windows 13881 melden.</translation>
    </message>
    <message>
        <source>Issue a certificate with RSA of at least 2048 bits or ECDSA P-256.</source>
        <translation>Stellen Sie ein Zertifikat mit RSA von mindestens 2048 Bit oder ECDSA P-256 aus.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate is signed with an outdated method.</source>
        <translation>Das Zertifikat des VPN-Servers ist mit einem veralteten Verfahren signiert.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the VPN server was signed in an old way that can be forged more easily.</source>
        <translation>Der elektronische Ausweis (Zertifikat) des VPN-Servers wurde mit einem alten Verfahren unterschrieben, das sich leichter fälschen lässt.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; is signed with {algorithm}.</source>
        <extracomment>{subject}: subject name of the certificate; {algorithm}: name of an algorithm</extracomment>
        <translation>Das Zertifikat „{subject}“ ist mit {algorithm} signiert.</translation>
    </message>
    <message>
        <source>The chain leads to &quot;{root}&quot; (thumbprint: {thumbprint}), which is not among this computer&apos;s trusted roots. Windows reports 0x800B0109 with SSTP (0x800B010A if it cannot find that certificate at all) and 13801 with IKEv2.</source>
        <extracomment>{root}: subject name of the root certificate; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>Die Kette führt zu „{root}“ (Fingerabdruck: {thumbprint}), das nicht zu den vertrauenswürdigen Stammzertifikaten dieses Computers gehört. Windows meldet 0x800B0109 bei SSTP (0x800B010A, wenn es dieses Zertifikat gar nicht finden kann) und 13801 bei IKEv2.</translation>
    </message>
    <message>
        <source>Look for &quot;{root}&quot; in the store: certutil -store Root</source>
        <extracomment>{root}: subject name of the root certificate</extracomment>
        <translation>Suchen Sie im Speicher nach „{root}“: certutil -store Root</translation>
    </message>
    <message>
        <source>The root certificate &quot;{root}&quot; is missing in the computer&apos;s Trusted Root Certification Authorities store; domain members normally receive it by themselves.</source>
        <extracomment>{root}: subject name of the root certificate</extracomment>
        <translation>Das Stammzertifikat „{root}“ fehlt im Speicher „Vertrauenswürdige Stammzertifizierungsstellen“ des Computers; Domänenmitglieder erhalten es normalerweise von selbst.</translation>
    </message>
    <message>
        <source>Publish the root by group policy or as a trusted certificate profile in Intune, to the computer store.</source>
        <translation>Veröffentlichen Sie das Stammzertifikat per Gruppenrichtlinie oder als Profil für vertrauenswürdige Zertifikate in Intune, und zwar im Computerspeicher.</translation>
    </message>
    <message>
        <source>For computers outside the domain, deploy the root with the VPN profile, or use a public certificate for SSTP.</source>
        <translation>Stellen Sie für Computer außerhalb der Domäne das Stammzertifikat zusammen mit dem VPN-Profil bereit, oder verwenden Sie für SSTP ein öffentliches Zertifikat.</translation>
    </message>
    <message>
        <source>Check the store Untrusted Certificates (Disallowed) too.</source>
        <translation>Prüfen Sie auch den Speicher „Nicht vertrauenswürdige Zertifikate“ (Disallowed).</translation>
    </message>
    <message>
        <source>If &quot;{root}&quot; is not a root but an intermediate authority, let the VPN server send it.</source>
        <extracomment>{root}: subject name of the certificate</extracomment>
        <translation>Wenn „{root}“ kein Stammzertifikat, sondern das einer Zwischenzertifizierungsstelle ist, lassen Sie den VPN-Server es senden.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate vouches only for itself.</source>
        <translation>Das Zertifikat des VPN-Servers bürgt nur für sich selbst.</translation>
    </message>
    <message>
        <source>The VPN server shows an electronic identity card (certificate) that no authority has confirmed.</source>
        <translation>Der VPN-Server legt einen elektronischen Ausweis (Zertifikat) vor, den keine Stelle bestätigt hat.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({thumbprint}) is self-signed. Windows reports 0x800B0109 with SSTP and 13801 with IKEv2.</source>
        <extracomment>{subject}: subject name of the certificate; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>Das Zertifikat „{subject}“ ({thumbprint}) ist selbstsigniert. Windows meldet 0x800B0109 bei SSTP und 13801 bei IKEv2.</translation>
    </message>
    <message>
        <source>A self-signed certificate is in use; RRAS may have taken a default one after the right one disappeared.</source>
        <translation>Ein selbstsigniertes Zertifikat wird verwendet; RRAS hat möglicherweise ein Standardzertifikat genommen, nachdem das richtige verschwunden war.</translation>
    </message>
    <message>
        <source>A link is missing between the VPN server&apos;s certificate and its authority.</source>
        <translation>Zwischen dem Zertifikat des VPN-Servers und seiner Zertifizierungsstelle fehlt ein Bindeglied.</translation>
    </message>
    <message>
        <source>The certificate of &quot;{missing}&quot; was not sent and is not on this computer. Windows can report 0x800B010A or 0x800B0109 (SSTP) or 13801 (IKEv2).</source>
        <extracomment>{missing}: subject name of the missing certificate</extracomment>
        <translation>Das Zertifikat von „{missing}“ wurde nicht gesendet und ist nicht auf diesem Computer. Windows kann 0x800B010A oder 0x800B0109 (SSTP) oder 13801 (IKEv2) melden.</translation>
    </message>
    <message>
        <source>The intermediate certificate &quot;{missing}&quot; is missing on the VPN server, or is not sent.</source>
        <extracomment>{missing}: subject name of the missing certificate</extracomment>
        <translation>Das Zwischenzertifikat „{missing}“ fehlt auf dem VPN-Server oder wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Install it in the Intermediate Certification Authorities store of the VPN server and restart the service.</source>
        <translation>Installieren Sie es im Speicher „Zwischenzertifizierungsstellen“ des VPN-Servers, und starten Sie den Dienst neu.</translation>
    </message>
    <message>
        <source>Publish it to the clients as well, and check the AIA address in the server&apos;s certificate.</source>
        <translation>Veröffentlichen Sie es auch auf den Clients, und prüfen Sie die AIA-Adresse im Serverzertifikat.</translation>
    </message>
    <message>
        <source>If &quot;{missing}&quot; is itself the root, publish it to the clients&apos; Trusted Root Certification Authorities store instead.</source>
        <extracomment>{missing}: subject name of the missing certificate</extracomment>
        <translation>Wenn „{missing}“ selbst das Stammzertifikat ist, veröffentlichen Sie es stattdessen im Speicher „Vertrauenswürdige Stammzertifizierungsstellen“ der Clients.</translation>
    </message>
    <message>
        <source>An authority behind the VPN server&apos;s certificate has expired.</source>
        <translation>Eine Zertifizierungsstelle in der Kette des VPN-Serverzertifikats ist abgelaufen.</translation>
    </message>
    <message>
        <source>The authority that confirmed the VPN server&apos;s electronic identity card (certificate) is no longer valid.</source>
        <translation>Die Stelle, die den elektronischen Ausweis (Zertifikat) des VPN-Servers bestätigt hat, ist nicht mehr gültig.</translation>
    </message>
    <message>
        <source>The certificate of the authority &quot;{ca}&quot; ended on {until}. Windows can report 13801 (IKEv2) or 0x800B0101 (SSTP).</source>
        <extracomment>{ca}: subject name of the certification authority; {until}: date and time</extracomment>
        <translation>Das Zertifikat der Zertifizierungsstelle „{ca}“ ist am {until} abgelaufen. Windows kann 13801 (IKEv2) oder 0x800B0101 (SSTP) melden.</translation>
    </message>
    <message>
        <source>Renew the CA&apos;s certificate, publish it, and reissue the server certificate if the CA&apos;s key changed.</source>
        <translation>Erneuern Sie das Zertifikat der Zertifizierungsstelle, veröffentlichen Sie es, und stellen Sie das Serverzertifikat neu aus, wenn sich der Schlüssel der Zertifizierungsstelle geändert hat.</translation>
    </message>
    <message>
        <source>Remove the expired copy from the stores of the VPN server.</source>
        <translation>Entfernen Sie die abgelaufene Kopie aus den Speichern des VPN-Servers.</translation>
    </message>
    <message>
        <source>An authority behind the VPN server&apos;s certificate was not allowed to issue it.</source>
        <translation>Eine Zertifizierungsstelle in der Kette des VPN-Serverzertifikats durfte es nicht ausstellen.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) was confirmed by somebody who may not do that.</source>
        <translation>Der elektronische Ausweis (Zertifikat) des VPN-Servers wurde von einer Stelle bestätigt, die das nicht darf.</translation>
    </message>
    <message>
        <source>The issuer &quot;{ca}&quot; does not count as an authority for this certificate: {detail}. Windows can report 13801 (IKEv2) or 0x800B010A (SSTP).</source>
        <extracomment>{ca}: subject name of the certification authority; {detail}: detail as technical text</extracomment>
        <translation>Der Aussteller „{ca}“ gilt für dieses Zertifikat nicht als Zertifizierungsstelle: {detail}. Windows kann 13801 (IKEv2) oder 0x800B010A (SSTP) melden.</translation>
    </message>
    <message>
        <source>Reissue the CA&apos;s certificate correctly, then the server certificate.</source>
        <translation>Stellen Sie das Zertifikat der Zertifizierungsstelle korrekt neu aus, danach das Serverzertifikat.</translation>
    </message>
    <message>
        <source>A signature in the chain of the VPN server&apos;s certificate is wrong.</source>
        <translation>Eine Signatur in der Kette des VPN-Serverzertifikats ist falsch.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) does not carry the signature that it claims.</source>
        <translation>Der elektronische Ausweis (Zertifikat) des VPN-Servers trägt nicht die Unterschrift, die er angibt.</translation>
    </message>
    <message>
        <source>The signature said to be of &quot;{ca}&quot; does not fit. Windows can report 13801 (IKEv2) or 0x800B010A (SSTP).</source>
        <extracomment>{ca}: subject name of the certification authority</extracomment>
        <translation>Die angeblich von „{ca}“ stammende Signatur passt nicht. Windows kann 13801 (IKEv2) oder 0x800B010A (SSTP) melden.</translation>
    </message>
    <message>
        <source>If no CA of yours has this key, treat it as a security incident.</source>
        <translation>Wenn keine Ihrer Zertifizierungsstellen diesen Schlüssel hat, behandeln Sie es als Sicherheitsvorfall.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) was withdrawn by its authority.</source>
        <translation>Der elektronische Ausweis (Zertifikat) des VPN-Servers wurde von der ausstellenden Stelle zurückgezogen.</translation>
    </message>
    <message>
        <source>The certificate with serial number {serial} was revoked on {since}; reason given: {reason}. SSTP can report 0x80092010 or 0x800B010C; IKEv2 does not check this by default.</source>
        <extracomment>{serial}: serial number; {since}: date and time; {reason}: reason as a word of the standard</extracomment>
        <translation>Das Zertifikat mit der Seriennummer {serial} wurde am {since} gesperrt; angegebener Grund: {reason}. SSTP kann 0x80092010 oder 0x800B010C melden; IKEv2 prüft dies standardmäßig nicht.</translation>
    </message>
    <message>
        <source>The CA&apos;s list names serial {serial}, revoked {since}; reason given: {reason}.</source>
        <extracomment>{serial}: serial number; {since}: date and time; {reason}: reason as a word of the standard</extracomment>
        <translation>Die Liste der Zertifizierungsstelle nennt die Seriennummer {serial}, gesperrt am {since}; angegebener Grund: {reason}.</translation>
    </message>
    <message>
        <source>No list of revoked certificates could be fetched from {urls}. SSTP insists on it and reports 0x80092013; IKEv2 does not check by default.</source>
        <extracomment>{urls}: web addresses</extracomment>
        <translation>Von {urls} konnte keine Sperrliste abgerufen werden. SSTP besteht darauf und meldet 0x80092013; IKEv2 prüft standardmäßig nicht.</translation>
    </message>
    <message>
        <source>Open the address on this network and on another one.</source>
        <translation>Öffnen Sie die Adresse in diesem und in einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>The list was asked for directly; where this network demands a proxy, test through that proxy: netsh winhttp show proxy</source>
        <translation>Die Liste wurde direkt abgefragt; wenn dieses Netzwerk einen Proxy verlangt, testen Sie über diesen Proxy: netsh winhttp show proxy</translation>
    </message>
    <message>
        <source>SSTP clients always check revocation, and the address must answer from the internet before the tunnel exists: {urls}.</source>
        <extracomment>{urls}: web addresses</extracomment>
        <translation>SSTP-Clients prüfen die Sperrung immer, und die Adresse muss aus dem Internet antworten, bevor der Tunnel besteht: {urls}.</translation>
    </message>
    <message>
        <source>Remove directory addresses (ldap) that only work inside, or use a public certificate for SSTP.</source>
        <translation>Entfernen Sie Verzeichnisadressen (ldap), die nur intern funktionieren, oder verwenden Sie für SSTP ein öffentliches Zertifikat.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate does not say where to ask whether it was revoked.</source>
        <translation>Das Zertifikat des VPN-Servers gibt nicht an, wo nachgefragt werden kann, ob es gesperrt wurde.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; has no usable address for revocation; SSTP can report 0x80092012.</source>
        <extracomment>{subject}: subject name of the certificate</extracomment>
        <translation>Das Zertifikat „{subject}“ hat keine brauchbare Adresse für die Sperrprüfung; SSTP kann 0x80092012 melden.</translation>
    </message>
    <message>
        <source>There is neither a CRL distribution point nor an OCSP address that a client on the internet can use.</source>
        <translation>Es gibt weder einen Sperrlisten-Verteilungspunkt noch eine OCSP-Adresse, die ein Client im Internet nutzen kann.</translation>
    </message>
    <message>
        <source>Add an http address for the CRL, or an OCSP address, to the CA&apos;s settings and reissue the certificate.</source>
        <translation>Fügen Sie den Einstellungen der Zertifizierungsstelle eine http-Adresse für die Sperrliste oder eine OCSP-Adresse hinzu, und stellen Sie das Zertifikat neu aus.</translation>
    </message>
    <message>
        <source>Whether the VPN server&apos;s certificate was revoked can&apos;t be asked on the web.</source>
        <translation>Ob das Zertifikat des VPN-Servers gesperrt wurde, kann im Web nicht abgefragt werden.</translation>
    </message>
    <message>
        <source>Your computer may be unable to ask whether the VPN server&apos;s electronic identity card (certificate) is still good.</source>
        <translation>Ihr Computer kann möglicherweise nicht nachfragen, ob der elektronische Ausweis (Zertifikat) des VPN-Servers noch gültig ist.</translation>
    </message>
    <message>
        <source>The certificate &quot;{certificate}&quot; names its list of revoked certificates only by addresses of a kind that this program does not fetch: {urls}. SSTP can report 0x80092013.</source>
        <extracomment>{certificate}: subject name of the certificate; {urls}: addresses</extracomment>
        <translation>Das Zertifikat „{certificate}“ nennt seine Sperrliste nur mit Adressen einer Art, die dieses Programm nicht abruft: {urls}. SSTP kann 0x80092013 melden.</translation>
    </message>
    <message>
        <source>SSTP clients check revocation before the tunnel exists; directory addresses (ldap) answer only inside, and CRLs are not fetched over https: {urls}.</source>
        <extracomment>{urls}: addresses</extracomment>
        <translation>SSTP-Clients prüfen die Sperrung, bevor der Tunnel besteht; Verzeichnisadressen (ldap) antworten nur intern, und Sperrlisten werden nicht über https abgerufen: {urls}.</translation>
    </message>
    <message>
        <source>The list of revoked certificates for the VPN server is out of date.</source>
        <translation>Die Sperrliste für den VPN-Server ist veraltet.</translation>
    </message>
    <message>
        <source>The list that tells whether the VPN server&apos;s electronic identity card (certificate) is still good is too old.</source>
        <translation>Die Liste, die angibt, ob der elektronische Ausweis (Zertifikat) des VPN-Servers noch gültig ist, ist zu alt.</translation>
    </message>
    <message>
        <source>The list from {urls} should have been renewed by {nextUpdate}. SSTP can report 0x80092013.</source>
        <extracomment>{urls}: web addresses; {nextUpdate}: date and time</extracomment>
        <translation>Die Liste von {urls} hätte bis {nextUpdate} erneuert werden sollen. SSTP kann 0x80092013 melden.</translation>
    </message>
    <message>
        <source>The nextUpdate of the CRL was {nextUpdate}; clients treat an outdated list like a missing one.</source>
        <extracomment>{nextUpdate}: date and time</extracomment>
        <translation>nextUpdate der Sperrliste war {nextUpdate}; Clients behandeln eine veraltete Liste wie eine fehlende.</translation>
    </message>
    <message>
        <source>Publish a new list: certutil -crl (on the CA), and check that the copy on the web server is renewed too.</source>
        <translation>Veröffentlichen Sie eine neue Liste: certutil -crl (auf der Zertifizierungsstelle), und prüfen Sie, ob auch die Kopie auf dem Webserver erneuert wird.</translation>
    </message>
    <message>
        <source>Let somebody be warned before the next list runs out.</source>
        <translation>Sorgen Sie dafür, dass jemand gewarnt wird, bevor die nächste Liste abläuft.</translation>
    </message>
    <message>
        <source>The VPN connection does not say which sign-in server it expects.</source>
        <translation>Die VPN-Verbindung gibt nicht an, welchen Anmeldeserver sie erwartet.</translation>
    </message>
    <message>
        <source>Your VPN connection does not check the name of the server that checks your sign-in.</source>
        <translation>Ihre VPN-Verbindung prüft den Namen des Servers nicht, der Ihre Anmeldung prüft.</translation>
    </message>
    <message>
        <source>You need do nothing now; your VPN administrators can add the name.</source>
        <translation>Sie müssen jetzt nichts tun; Ihre VPN-Administratoren können den Namen hinzufügen.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has an empty ServerNames: any server with a certificate under the trusted root is accepted.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Im Profil „{connection}“ ist ServerNames leer: Jeder Server mit einem Zertifikat unter dem vertrauenswürdigen Stammzertifikat wird akzeptiert.</translation>
    </message>
    <message>
        <source>Read the names: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Rufen Sie die Namen ab: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml</translation>
    </message>
    <message>
        <source>Without ServerNames every certificate under the trusted root passes as sign-in server.</source>
        <translation>Ohne ServerNames wird jedes Zertifikat unter dem vertrauenswürdigen Stammzertifikat als Anmeldeserver anerkannt.</translation>
    </message>
    <message>
        <source>Enter the names of the NPS servers, separated by semicolons, as their certificates spell them.</source>
        <translation>Tragen Sie die Namen der NPS-Server ein, durch Semikolons getrennt und so geschrieben wie in deren Zertifikaten.</translation>
    </message>
    <message>
        <source>The name of the expected sign-in server is written wrongly in the VPN connection.</source>
        <translation>Der Name des erwarteten Anmeldeservers ist in der VPN-Verbindung falsch geschrieben.</translation>
    </message>
    <message>
        <source>A name in the settings of your VPN connection is written in a way that Windows does not understand.</source>
        <translation>Ein Name in den Einstellungen Ihrer VPN-Verbindung ist so geschrieben, dass Windows ihn nicht versteht.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has ServerNames = {value}; names are separated by semicolons, without quotes and without a leading star. Windows can report 853 or 812.</source>
        <extracomment>{connection}: name of the VPN connection; {value}: what stands there</extracomment>
        <translation>Im Profil „{connection}“ steht ServerNames = {value}; Namen werden durch Semikolons getrennt, ohne Anführungszeichen und ohne führenden Stern. Windows kann 853 oder 812 melden.</translation>
    </message>
    <message>
        <source>ServerNames takes names separated by semicolons; each may be a regular expression, not a wildcard.</source>
        <translation>ServerNames enthält durch Semikolons getrennte Namen; jeder kann ein regulärer Ausdruck sein, aber kein Platzhalter.</translation>
    </message>
    <message>
        <source>Correct {value}: no comma, no quotes; instead of a star write a regular expression that ends in the domain.</source>
        <extracomment>{value}: what stands there</extracomment>
        <translation>Korrigieren Sie {value}: kein Komma, keine Anführungszeichen; schreiben Sie statt eines Sterns einen regulären Ausdruck, der mit der Domäne endet.</translation>
    </message>
    <message>
        <source>Deploy the profile again.</source>
        <translation>Stellen Sie das Profil erneut bereit.</translation>
    </message>
    <message>
        <source>The VPN connection expects another sign-in server.</source>
        <translation>Die VPN-Verbindung erwartet einen anderen Anmeldeserver.</translation>
    </message>
    <message>
        <source>Your VPN connection expects a sign-in server with another name than your organisation uses.</source>
        <translation>Ihre VPN-Verbindung erwartet einen Anmeldeserver mit einem anderen Namen, als Ihre Organisation verwendet.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; lists {profile}; the site policy expects {expected}. Windows can report 812 or 853.</source>
        <extracomment>{connection}: name of the VPN connection; {profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>Das Profil „{connection}“ führt {profile} auf; die Standortrichtlinie erwartet {expected}. Windows kann 812 oder 853 melden.</translation>
    </message>
    <message>
        <source>Read the log Microsoft-Windows-EapMethods-RasTls/Operational, event 107: it shows the server name that was seen.</source>
        <translation>Prüfen Sie das Protokoll Microsoft-Windows-EapMethods-RasTls/Operational, Ereignis 107: Es zeigt den Servernamen, der gesehen wurde.</translation>
    </message>
    <message>
        <source>ServerNames ({profile}) does not contain what is expected ({expected}).</source>
        <extracomment>{profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>ServerNames ({profile}) enthält nicht, was erwartet wird ({expected}).</translation>
    </message>
    <message>
        <source>Correct ServerNames in the profile, or the site policy if the servers were renamed.</source>
        <translation>Korrigieren Sie ServerNames im Profil oder die Standortrichtlinie, wenn die Server umbenannt wurden.</translation>
    </message>
    <message>
        <source>Compare with the names in the certificate of each NPS server.</source>
        <translation>Vergleichen Sie mit den Namen im Zertifikat jedes NPS-Servers.</translation>
    </message>
    <message>
        <source>The name of the sign-in server differs in upper and lower case.</source>
        <translation>Der Name des Anmeldeservers weicht in der Groß-/Kleinschreibung ab.</translation>
    </message>
    <message>
        <source>A name in the settings of your VPN connection is written with other capital letters than expected; some Windows versions mind.</source>
        <translation>Ein Name in den Einstellungen Ihrer VPN-Verbindung ist mit anderen Großbuchstaben geschrieben als erwartet; manche Windows-Versionen achten darauf.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; lists {profile}, expected is {expected}. Administrators report error 853 on Windows 11 for this.</source>
        <extracomment>{connection}: name of the VPN connection; {profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>Das Profil „{connection}“ führt {profile} auf, erwartet wird {expected}. Administratoren berichten dazu von Fehler 853 unter Windows 11.</translation>
    </message>
    <message>
        <source>Check the Windows version of this laptop: winver</source>
        <translation>Prüfen Sie die Windows-Version dieses Laptops: winver</translation>
    </message>
    <message>
        <source>Windows 11 is reported to compare ServerNames with the NPS certificate case-sensitively.</source>
        <translation>Windows 11 beachtet Berichten zufolge beim Vergleich von ServerNames mit dem NPS-Zertifikat die Groß-/Kleinschreibung.</translation>
    </message>
    <message>
        <source>Write the names exactly as the NPS certificate has them and deploy the profile again.</source>
        <translation>Schreiben Sie die Namen genau so, wie sie im NPS-Zertifikat stehen, und stellen Sie das Profil erneut bereit.</translation>
    </message>
    <message>
        <source>The VPN connection lists a sign-in server but does not check it.</source>
        <translation>Die VPN-Verbindung führt einen Anmeldeserver auf, prüft ihn aber nicht.</translation>
    </message>
    <message>
        <source>Your VPN connection knows the name of its sign-in server but does not compare it.</source>
        <translation>Ihre VPN-Verbindung kennt den Namen ihres Anmeldeservers, vergleicht ihn aber nicht.</translation>
    </message>
    <message>
        <source>You need do nothing now; your VPN administrators can correct the setting.</source>
        <translation>Sie müssen jetzt nichts tun; Ihre VPN-Administratoren können die Einstellung korrigieren.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has AcceptServerName off, so ServerNames has no effect.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Im Profil „{connection}“ ist AcceptServerName ausgeschaltet, daher hat ServerNames keine Wirkung.</translation>
    </message>
    <message>
        <source>Read it: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Rufen Sie die Einstellung ab: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml</translation>
    </message>
    <message>
        <source>AcceptServerName=false makes Windows ignore ServerNames.</source>
        <translation>Mit AcceptServerName=false ignoriert Windows ServerNames.</translation>
    </message>
    <message>
        <source>Set AcceptServerName to true and deploy the profile again.</source>
        <translation>Setzen Sie AcceptServerName auf true, und stellen Sie das Profil erneut bereit.</translation>
    </message>
    <message>
        <source>The VPN connection does not say which authority must stand behind the sign-in server.</source>
        <translation>Die VPN-Verbindung gibt nicht an, welche Zertifizierungsstelle hinter dem Anmeldeserver stehen muss.</translation>
    </message>
    <message>
        <source>Your VPN connection does not say whom to trust, so Windows may ask you a question that you can&apos;t judge.</source>
        <translation>Ihre VPN-Verbindung gibt nicht an, wem zu vertrauen ist, daher stellt Ihnen Windows möglicherweise eine Frage, die Sie nicht beurteilen können.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has no TrustedRootCA. Windows may prompt, or report 703 when it must stay silent.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Das Profil „{connection}“ hat keine TrustedRootCA. Windows fragt möglicherweise nach oder meldet 703, wenn es ohne Rückfragen auskommen muss.</translation>
    </message>
    <message>
        <source>TrustedRootCA is empty, so any root in the computer&apos;s store is accepted or a prompt appears.</source>
        <translation>TrustedRootCA ist leer, daher wird jedes Stammzertifikat im Computerspeicher akzeptiert, oder es erscheint eine Abfrage.</translation>
    </message>
    <message>
        <source>Enter the SHA-1 thumbprint of the root of the NPS certificate and deploy the profile again.</source>
        <translation>Tragen Sie den SHA-1-Fingerabdruck des Stammzertifikats des NPS-Zertifikats ein, und stellen Sie das Profil erneut bereit.</translation>
    </message>
    <message>
        <source>The trusted authority is written wrongly in the VPN connection.</source>
        <translation>Die vertrauenswürdige Zertifizierungsstelle ist in der VPN-Verbindung falsch angegeben.</translation>
    </message>
    <message>
        <source>A part of your VPN connection&apos;s settings that says whom to trust is damaged.</source>
        <translation>Ein Teil der Einstellungen Ihrer VPN-Verbindung, der angibt, wem zu vertrauen ist, ist beschädigt.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has TrustedRootCA = {value}, which is no SHA-1 thumbprint of 20 bytes. Windows can report 864.</source>
        <extracomment>{connection}: name of the VPN connection; {value}: what stands there</extracomment>
        <translation>Im Profil „{connection}“ steht TrustedRootCA = {value}, und das ist kein SHA-1-Fingerabdruck von 20 Byte. Windows kann 864 melden.</translation>
    </message>
    <message>
        <source>TrustedRootCA must be 40 hexadecimal digits, with or without blanks; it is {value}.</source>
        <extracomment>{value}: what stands there</extracomment>
        <translation>TrustedRootCA muss aus 40 Hexadezimalziffern bestehen, mit oder ohne Leerzeichen; der Wert ist {value}.</translation>
    </message>
    <message>
        <source>Copy the thumbprint again: certutil -store Root on a computer that trusts the root.</source>
        <translation>Kopieren Sie den Fingerabdruck erneut: certutil -store Root auf einem Computer, der dem Stammzertifikat vertraut.</translation>
    </message>
    <message>
        <source>Watch for an invisible character at the beginning when copying from the certificate window.</source>
        <translation>Achten Sie beim Kopieren aus dem Zertifikatfenster auf ein unsichtbares Zeichen am Anfang.</translation>
    </message>
    <message>
        <source>The VPN connection trusts another authority than your organisation uses.</source>
        <translation>Die VPN-Verbindung vertraut einer anderen Zertifizierungsstelle, als Ihre Organisation verwendet.</translation>
    </message>
    <message>
        <source>Your VPN connection expects a sign-in server of another authority than your organisation uses.</source>
        <translation>Ihre VPN-Verbindung erwartet einen Anmeldeserver einer anderen Stelle, als Ihre Organisation verwendet.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; trusts {profile}; the site policy expects {expected}. Windows can report 864 or 812.</source>
        <extracomment>{connection}: name of the VPN connection; {profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>Das Profil „{connection}“ vertraut {profile}; die Standortrichtlinie erwartet {expected}. Windows kann 864 oder 812 melden.</translation>
    </message>
    <message>
        <source>TrustedRootCA ({profile}) and the expected root ({expected}) differ; often the root was renewed.</source>
        <extracomment>{profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>TrustedRootCA ({profile}) und das erwartete Stammzertifikat ({expected}) unterscheiden sich; oft wurde das Stammzertifikat erneuert.</translation>
    </message>
    <message>
        <source>During a change of roots list both thumbprints in the profile.</source>
        <translation>Führen Sie während eines Wechsels des Stammzertifikats beide Fingerabdrücke im Profil auf.</translation>
    </message>
    <message>
        <source>Compare with the chain of each NPS certificate: certutil -store My (on the NPS server).</source>
        <translation>Vergleichen Sie mit der Kette jedes NPS-Zertifikats: certutil -store My (auf dem NPS-Server).</translation>
    </message>
    <message>
        <source>The authority that the VPN connection trusts is not installed on this computer.</source>
        <translation>Die Zertifizierungsstelle, der die VPN-Verbindung vertraut, ist auf diesem Computer nicht installiert.</translation>
    </message>
    <message>
        <source>Your computer does not have the electronic identity card (certificate) of the authority that your VPN connection relies on.</source>
        <translation>Ihr Computer hat den elektronischen Ausweis (Zertifikat) der Stelle nicht, auf die sich Ihre VPN-Verbindung stützt.</translation>
    </message>
    <message>
        <source>If you can, connect to the office network once; missing certificates often arrive there by themselves.</source>
        <translation>Verbinden Sie sich nach Möglichkeit einmal mit dem Büronetzwerk; fehlende Zertifikate kommen dort oft von selbst an.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; trusts {thumbprint}, which is not among this computer&apos;s trusted roots. Windows reports 864, or 703 if it would have to ask.</source>
        <extracomment>{connection}: name of the VPN connection; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>Das Profil „{connection}“ vertraut {thumbprint}, das nicht zu den vertrauenswürdigen Stammzertifikaten dieses Computers gehört. Windows meldet 864 oder 703, wenn es nachfragen müsste.</translation>
    </message>
    <message>
        <source>Read the store: certutil -store Root {thumbprint!}</source>
        <extracomment>{thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>Rufen Sie den Speicher ab: certutil -store Root {thumbprint!}</translation>
    </message>
    <message>
        <source>Start a policy update on the corporate network: gpupdate</source>
        <translation>Starten Sie im Firmennetzwerk eine Richtlinienaktualisierung: gpupdate</translation>
    </message>
    <message>
        <source>Import the root only from a file that the certificate team gives you: certutil -addstore Root FILE (elevated).</source>
        <translation>Importieren Sie das Stammzertifikat nur aus einer Datei, die Sie vom Zertifikatteam erhalten: certutil -addstore Root FILE (als Administrator).</translation>
    </message>
    <message>
        <source>The root with thumbprint {thumbprint} is missing in the computer&apos;s Trusted Root Certification Authorities store.</source>
        <extracomment>{thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>Das Stammzertifikat mit dem Fingerabdruck {thumbprint} fehlt im Speicher „Vertrauenswürdige Stammzertifizierungsstellen“ des Computers.</translation>
    </message>
    <message>
        <source>Publish it by group policy or as a trusted certificate profile in Intune, before the VPN profile.</source>
        <translation>Veröffentlichen Sie es per Gruppenrichtlinie oder als Profil für vertrauenswürdige Zertifikate in Intune, und zwar vor dem VPN-Profil.</translation>
    </message>
    <message>
        <source>The VPN connection does not check the sign-in server at all.</source>
        <translation>Die VPN-Verbindung prüft den Anmeldeserver überhaupt nicht.</translation>
    </message>
    <message>
        <source>Your VPN connection would sign in to any server that claims to be yours. That is a security risk.</source>
        <translation>Ihre VPN-Verbindung würde sich bei jedem Server anmelden, der sich für Ihren ausgibt. Das ist ein Sicherheitsrisiko.</translation>
    </message>
    <message>
        <source>Please don&apos;t use this connection on public networks.</source>
        <translation>Bitte verwenden Sie diese Verbindung nicht in öffentlichen Netzwerken.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has PerformServerValidation off: the sign-in server is not verified.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Im Profil „{connection}“ ist PerformServerValidation ausgeschaltet: Der Anmeldeserver wird nicht überprüft.</translation>
    </message>
    <message>
        <source>Report it to the VPN administrators as a security matter.</source>
        <translation>Melden Sie es den VPN-Administratoren als Sicherheitsangelegenheit.</translation>
    </message>
    <message>
        <source>Without server validation an attacker can collect credentials with a server of their own.</source>
        <translation>Ohne Serverüberprüfung kann ein Angreifer mit einem eigenen Server Anmeldeinformationen sammeln.</translation>
    </message>
    <message>
        <source>Set PerformServerValidation to true, with ServerNames and TrustedRootCA, and deploy the profile again.</source>
        <translation>Setzen Sie PerformServerValidation auf true, mit ServerNames und TrustedRootCA, und stellen Sie das Profil erneut bereit.</translation>
    </message>
    <message>
        <source>Find out why it was disabled; the certificate problem behind it needs its own cure.</source>
        <translation>Klären Sie, warum sie deaktiviert wurde; das zugrunde liegende Zertifikatproblem muss eigens behoben werden.</translation>
    </message>
    <message>
        <source>Windows may ask you to judge the sign-in server yourself.</source>
        <translation>Windows fordert Sie möglicherweise auf, den Anmeldeserver selbst zu beurteilen.</translation>
    </message>
    <message>
        <source>While connecting, Windows may ask whether to trust a server. An automatic VPN connection can&apos;t show that question.</source>
        <translation>Beim Verbinden fragt Windows möglicherweise, ob einem Server vertraut werden soll. Eine automatische VPN-Verbindung kann diese Frage nicht anzeigen.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; allows the server-validation prompt; an Always On connection then fails with 703.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Das Profil „{connection}“ lässt die Abfrage zur Serverüberprüfung zu; eine Always On-Verbindung scheitert dann mit 703.</translation>
    </message>
    <message>
        <source>Read it: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml, element DisableUserPromptForServerValidation.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Rufen Sie die Einstellung ab: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml, Element DisableUserPromptForServerValidation.</translation>
    </message>
    <message>
        <source>DisableUserPromptForServerValidation is false; a silent connection can&apos;t show the prompt.</source>
        <translation>DisableUserPromptForServerValidation ist false; eine Verbindung ohne Rückfragen kann die Abfrage nicht anzeigen.</translation>
    </message>
    <message>
        <source>Set it to true, and make sure that ServerNames and TrustedRootCA are complete first.</source>
        <translation>Setzen Sie es auf true, und stellen Sie vorher sicher, dass ServerNames und TrustedRootCA vollständig sind.</translation>
    </message>
    <message>
        <source>The VPN connection does not check the name in the server&apos;s certificate.</source>
        <translation>Die VPN-Verbindung prüft den Namen im Zertifikat des Servers nicht.</translation>
    </message>
    <message>
        <source>Your VPN connection does not check whether the server that answers is the one it called. That is a security risk.</source>
        <translation>Ihre VPN-Verbindung prüft nicht, ob der Server, der antwortet, derjenige ist, mit dem sie sich verbinden wollte. Das ist ein Sicherheitsrisiko.</translation>
    </message>
    <message>
        <source>You need do nothing now, but please tell your helpdesk.</source>
        <translation>Sie müssen jetzt nichts tun, informieren Sie aber bitte Ihren Helpdesk.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has DisableIKENameEkuCheck set: neither name nor purpose of the server&apos;s certificate is checked.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Im Profil „{connection}“ ist DisableIKENameEkuCheck gesetzt: Weder Name noch Zweck des Serverzertifikats wird geprüft.</translation>
    </message>
    <message>
        <source>DisableIKENameEkuCheck=1 accepts any certificate under a trusted root for this server.</source>
        <translation>DisableIKENameEkuCheck=1 akzeptiert jedes Zertifikat unter einem vertrauenswürdigen Stammzertifikat für diesen Server.</translation>
    </message>
    <message>
        <source>Correct the server&apos;s certificate instead, then set the value back to 0 in the profile.</source>
        <translation>Korrigieren Sie stattdessen das Serverzertifikat, und setzen Sie den Wert im Profil dann auf 0 zurück.</translation>
    </message>
    <message>
        <source>The two steps of the sign-in expect different servers.</source>
        <translation>Die beiden Schritte der Anmeldung erwarten verschiedene Server.</translation>
    </message>
    <message>
        <source>The settings of your VPN connection contradict each other about the sign-in server.</source>
        <translation>Die Einstellungen Ihrer VPN-Verbindung widersprechen einander hinsichtlich des Anmeldeservers.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; names different values outside and inside the protected sign-in: {topic}. Windows can report 812 or 853.</source>
        <extracomment>{connection}: name of the VPN connection; {topic}: what differs</extracomment>
        <translation>Das Profil „{connection}“ nennt außerhalb und innerhalb der geschützten Anmeldung verschiedene Werte: {topic}. Windows kann 812 oder 853 melden.</translation>
    </message>
    <message>
        <source>The outer (PEAP) and the inner (EAP-TLS) server validation differ in {topic}.</source>
        <extracomment>{topic}: what differs</extracomment>
        <translation>Die äußere (PEAP) und die innere (EAP-TLS) Serverüberprüfung unterscheiden sich; betroffen: {topic}.</translation>
    </message>
    <message>
        <source>Give both the same ServerNames and TrustedRootCA, since the same NPS answers both.</source>
        <translation>Geben Sie beiden dieselben Werte in ServerNames und TrustedRootCA, da derselbe NPS beide beantwortet.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not made for identifying a server.</source>
        <translation>Das Zertifikat des Anmeldeservers ist nicht dafür bestimmt, einen Server auszuweisen.</translation>
    </message>
    <message>
        <source>The server that checks your sign-in shows an electronic identity card (certificate) of the wrong kind.</source>
        <translation>Der Server, der Ihre Anmeldung prüft, legt einen elektronischen Ausweis (Zertifikat) der falschen Art vor.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) lacks the purpose Server Authentication (it has: {found}). Windows can report 857, 864 or 812.</source>
        <extracomment>{subject}: subject name of the certificate; {found}: what the certificate has</extracomment>
        <translation>Dem Zertifikat „{subject}“ des Anmeldeservers (NPS) fehlt der Zweck Serverauthentifizierung (vorhanden: {found}). Windows kann 857, 864 oder 812 melden.</translation>
    </message>
    <message>
        <source>Issue a certificate from the NPS template into the computer&apos;s Personal store of the NPS server.</source>
        <translation>Stellen Sie aus der NPS-Vorlage ein Zertifikat in den Zertifikatspeicher „Eigene Zertifikate“ des Computers auf dem NPS-Server aus.</translation>
    </message>
    <message>
        <source>The sign-in server has another name than your VPN connection expects.</source>
        <translation>Der Anmeldeserver hat einen anderen Namen, als Ihre VPN-Verbindung erwartet.</translation>
    </message>
    <message>
        <source>The server that checks your sign-in shows an electronic identity card (certificate) with an unexpected name.</source>
        <translation>Der Server, der Ihre Anmeldung prüft, legt einen elektronischen Ausweis (Zertifikat) mit einem unerwarteten Namen vor.</translation>
    </message>
    <message>
        <source>The sign-in server (NPS) shows the names {names}. Windows can report 853, 864 or 812 when the profile lists other names.</source>
        <extracomment>{names}: names in the certificate</extracomment>
        <translation>Der Anmeldeserver (NPS) legt die Namen {names} vor. Windows kann 853, 864 oder 812 melden, wenn das Profil andere Namen aufführt.</translation>
    </message>
    <message>
        <source>Read the names in the profile: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml, element ServerNames.</source>
        <translation>Rufen Sie die Namen im Profil ab: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml, Element ServerNames.</translation>
    </message>
    <message>
        <source>Compare upper and lower case too: administrators report that Windows 11 compares exactly.</source>
        <translation>Vergleichen Sie auch die Groß-/Kleinschreibung: Administratoren berichten, dass Windows 11 genau vergleicht.</translation>
    </message>
    <message>
        <source>ServerNames in the EAP settings and the names {names} of the NPS certificate differ.</source>
        <extracomment>{names}: names in the certificate</extracomment>
        <translation>ServerNames in den EAP-Einstellungen und die Namen {names} des NPS-Zertifikats unterscheiden sich.</translation>
    </message>
    <message>
        <source>Correct ServerNames in the profile and deploy it, or reissue the NPS certificate with the listed name.</source>
        <translation>Korrigieren Sie ServerNames im Profil, und stellen Sie es bereit, oder stellen Sie das NPS-Zertifikat mit dem aufgeführten Namen neu aus.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in ended on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>Der elektronische Ausweis (Zertifikat) des Servers, der Ihre Anmeldung prüft, ist am {until} abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) ended on {until}. Windows reports 858; the same refusal often appears as 812 with IKEv2 and 691 with SSTP.</source>
        <extracomment>{subject}: subject name of the certificate; {until}: date and time</extracomment>
        <translation>Das Zertifikat „{subject}“ des Anmeldeservers (NPS) ist am {until} abgelaufen. Windows meldet 858; dieselbe Ablehnung erscheint oft als 812 bei IKEv2 und 691 bei SSTP.</translation>
    </message>
    <message>
        <source>The NPS certificate ended on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>Das NPS-Zertifikat ist am {until} abgelaufen.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not valid yet.</source>
        <translation>Das Zertifikat des Anmeldeservers ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in begins only on {from}.</source>
        <extracomment>{from}: date and time</extracomment>
        <translation>Der elektronische Ausweis (Zertifikat) des Servers, der Ihre Anmeldung prüft, gilt erst ab dem {from}.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) begins on {from}; a wrong clock on this laptop is the usual reason.</source>
        <extracomment>{subject}: subject name of the certificate; {from}: date and time</extracomment>
        <translation>Das Zertifikat „{subject}“ des Anmeldeservers (NPS) gilt ab dem {from}; eine falsch gehende Uhr auf diesem Laptop ist der übliche Grund.</translation>
    </message>
    <message>
        <source>The NPS certificate is valid from {from} until {until}.</source>
        <extracomment>{from}: date and time; {until}: date and time</extracomment>
        <translation>Das NPS-Zertifikat ist vom {from} bis zum {until} gültig.</translation>
    </message>
    <message>
        <source>Check the clock of the NPS server and of the issuing CA.</source>
        <translation>Prüfen Sie die Uhr des NPS-Servers und der ausstellenden Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate ends in {days} days.</source>
        <extracomment>{days}: number of days</extracomment>
        <translation>Das Zertifikat des Anmeldeservers läuft in {days} Tagen ab.</translation>
    </message>
    <message>
        <source>The VPN still works, but the electronic identity card (certificate) of the server that checks your sign-in ends on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>Das VPN funktioniert noch, aber der elektronische Ausweis (Zertifikat) des Servers, der Ihre Anmeldung prüft, läuft am {until} ab.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) ends on {until}; after that nobody can sign in.</source>
        <extracomment>{subject}: subject name of the certificate; {until}: date and time</extracomment>
        <translation>Das Zertifikat „{subject}“ des Anmeldeservers (NPS) läuft am {until} ab; danach kann sich niemand mehr anmelden.</translation>
    </message>
    <message>
        <source>The NPS certificate ends on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>Das NPS-Zertifikat läuft am {until} ab.</translation>
    </message>
    <message>
        <source>Renew it before that day.</source>
        <translation>Erneuern Sie es vor diesem Tag.</translation>
    </message>
    <message>
        <source>This computer does not trust the authority behind the sign-in server.</source>
        <translation>Dieser Computer vertraut der Zertifizierungsstelle des Anmeldeservers nicht.</translation>
    </message>
    <message>
        <source>The chain of the sign-in server (NPS) leads to &quot;{root}&quot; (thumbprint: {thumbprint}), which is not trusted here. Windows reports 864.</source>
        <extracomment>{root}: subject name of the root certificate; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>Die Kette des Anmeldeservers (NPS) führt zu „{root}“ (Fingerabdruck: {thumbprint}), das hier nicht vertrauenswürdig ist. Windows meldet 864.</translation>
    </message>
    <message>
        <source>Read the root in the profile: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml, element TrustedRootCA.</source>
        <translation>Rufen Sie das Stammzertifikat im Profil ab: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml, Element TrustedRootCA.</translation>
    </message>
    <message>
        <source>The root &quot;{root}&quot; is missing on the client, or the profile&apos;s TrustedRootCA names another one.</source>
        <extracomment>{root}: subject name of the root certificate</extracomment>
        <translation>Das Stammzertifikat „{root}“ fehlt auf dem Client, oder TrustedRootCA des Profils nennt ein anderes.</translation>
    </message>
    <message>
        <source>Compare TrustedRootCA in the profile with the thumbprint of &quot;{root}&quot;.</source>
        <extracomment>{root}: subject name of the root certificate</extracomment>
        <translation>Vergleichen Sie TrustedRootCA im Profil mit dem Fingerabdruck von „{root}“.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate vouches only for itself.</source>
        <translation>Das Zertifikat des Anmeldeservers bürgt nur für sich selbst.</translation>
    </message>
    <message>
        <source>The server that checks your sign-in shows an electronic identity card (certificate) that no authority has confirmed.</source>
        <translation>Der Server, der Ihre Anmeldung prüft, legt einen elektronischen Ausweis (Zertifikat) vor, den keine Stelle bestätigt hat.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({thumbprint}) of the sign-in server (NPS) is self-signed. Windows can report 864.</source>
        <extracomment>{subject}: subject name of the certificate; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>Das Zertifikat „{subject}“ ({thumbprint}) des Anmeldeservers (NPS) ist selbstsigniert. Windows kann 864 melden.</translation>
    </message>
    <message>
        <source>NPS presents a self-signed certificate; possibly the right one is missing or no longer selected.</source>
        <translation>Der NPS legt ein selbstsigniertes Zertifikat vor; möglicherweise fehlt das richtige oder ist nicht mehr ausgewählt.</translation>
    </message>
    <message>
        <source>A link is missing between the sign-in server&apos;s certificate and its authority.</source>
        <translation>Zwischen dem Zertifikat des Anmeldeservers und seiner Zertifizierungsstelle fehlt ein Bindeglied.</translation>
    </message>
    <message>
        <source>The server that checks your sign-in does not show everything that confirms its identity.</source>
        <translation>Der Server, der Ihre Anmeldung prüft, legt nicht alles vor, was seine Identität bestätigt.</translation>
    </message>
    <message>
        <source>The certificate of &quot;{missing}&quot; is missing in the chain of the sign-in server (NPS). Windows can report 864 or 812.</source>
        <extracomment>{missing}: subject name of the missing certificate</extracomment>
        <translation>Das Zertifikat von „{missing}“ fehlt in der Kette des Anmeldeservers (NPS). Windows kann 864 oder 812 melden.</translation>
    </message>
    <message>
        <source>The intermediate certificate &quot;{missing}&quot; is missing on the NPS server, or is not sent.</source>
        <extracomment>{missing}: subject name of the missing certificate</extracomment>
        <translation>Das Zwischenzertifikat „{missing}“ fehlt auf dem NPS-Server oder wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Install it in the Intermediate Certification Authorities store of the NPS server.</source>
        <translation>Installieren Sie es im Speicher „Zwischenzertifizierungsstellen“ des NPS-Servers.</translation>
    </message>
    <message>
        <source>Publish it to the clients as well.</source>
        <translation>Veröffentlichen Sie es auch auf den Clients.</translation>
    </message>
    <message>
        <source>An authority behind the sign-in server&apos;s certificate has expired.</source>
        <translation>Eine Zertifizierungsstelle in der Kette des Anmeldeserverzertifikats ist abgelaufen.</translation>
    </message>
    <message>
        <source>The authority behind the server that checks your sign-in is no longer valid.</source>
        <translation>Die Stelle, die den Ausweis des Servers, der Ihre Anmeldung prüft, bestätigt, ist nicht mehr gültig.</translation>
    </message>
    <message>
        <source>The certificate of the authority &quot;{ca}&quot; ended on {until}. Windows can report 865 or 812.</source>
        <extracomment>{ca}: subject name of the certification authority; {until}: date and time</extracomment>
        <translation>Das Zertifikat der Zertifizierungsstelle „{ca}“ ist am {until} abgelaufen. Windows kann 865 oder 812 melden.</translation>
    </message>
    <message>
        <source>Renew the CA&apos;s certificate, publish it, and reissue the NPS certificate if the CA&apos;s key changed.</source>
        <translation>Erneuern Sie das Zertifikat der Zertifizierungsstelle, veröffentlichen Sie es, und stellen Sie das NPS-Zertifikat neu aus, wenn sich der Schlüssel der Zertifizierungsstelle geändert hat.</translation>
    </message>
    <message>
        <source>An authority behind the sign-in server&apos;s certificate was not allowed to issue it.</source>
        <translation>Eine Zertifizierungsstelle in der Kette des Anmeldeserverzertifikats durfte es nicht ausstellen.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in was confirmed by somebody who may not do that.</source>
        <translation>Der elektronische Ausweis (Zertifikat) des Servers, der Ihre Anmeldung prüft, wurde von einer Stelle bestätigt, die das nicht darf.</translation>
    </message>
    <message>
        <source>The issuer &quot;{ca}&quot; does not count as an authority for this certificate: {detail}. Windows can report 865 or 812.</source>
        <extracomment>{ca}: subject name of the certification authority; {detail}: detail as technical text</extracomment>
        <translation>Der Aussteller „{ca}“ gilt für dieses Zertifikat nicht als Zertifizierungsstelle: {detail}. Windows kann 865 oder 812 melden.</translation>
    </message>
    <message>
        <source>Reissue the CA&apos;s certificate correctly, then the NPS certificate.</source>
        <translation>Stellen Sie das Zertifikat der Zertifizierungsstelle korrekt neu aus, danach das NPS-Zertifikat.</translation>
    </message>
    <message>
        <source>A signature in the chain of the sign-in server&apos;s certificate is wrong.</source>
        <translation>Eine Signatur in der Kette des Anmeldeserverzertifikats ist falsch.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in does not carry the signature that it claims.</source>
        <translation>Der elektronische Ausweis (Zertifikat) des Servers, der Ihre Anmeldung prüft, trägt nicht die Unterschrift, die er angibt.</translation>
    </message>
    <message>
        <source>The signature said to be of &quot;{ca}&quot; does not fit. Windows can report 865 or 812.</source>
        <extracomment>{ca}: subject name of the certification authority</extracomment>
        <translation>Die angeblich von „{ca}“ stammende Signatur passt nicht. Windows kann 865 oder 812 melden.</translation>
    </message>
    <message>
        <source>The key of the sign-in server&apos;s certificate may not be used for signing.</source>
        <translation>Der Schlüssel des Anmeldeserverzertifikats darf nicht zum Signieren verwendet werden.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in can&apos;t be used for this.</source>
        <translation>Der elektronische Ausweis (Zertifikat) des Servers, der Ihre Anmeldung prüft, kann hierfür nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) has the key usage {found}; digital signature is needed. Windows can report 860 or 812.</source>
        <extracomment>{subject}: subject name of the certificate; {found}: what the certificate has</extracomment>
        <translation>Das Zertifikat „{subject}“ des Anmeldeservers (NPS) hat die Schlüsselverwendung {found}; benötigt wird digitale Signatur. Windows kann 860 oder 812 melden.</translation>
    </message>
    <message>
        <source>The key of the sign-in server&apos;s certificate is too weak.</source>
        <translation>Der Schlüssel des Anmeldeserverzertifikats ist zu schwach.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in is protected too weakly by today&apos;s standards.</source>
        <translation>Der elektronische Ausweis (Zertifikat) des Servers, der Ihre Anmeldung prüft, ist nach heutigen Maßstäben zu schwach geschützt.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) has a key of type {algorithm} with {bits} bits.</source>
        <extracomment>{subject}: subject name of the certificate; {algorithm}: name of an algorithm; {bits}: key length in bits</extracomment>
        <translation>Das Zertifikat „{subject}“ des Anmeldeservers (NPS) hat einen Schlüssel vom Typ {algorithm} mit {bits} Bit.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is signed with an outdated method.</source>
        <translation>Das Zertifikat des Anmeldeservers ist mit einem veralteten Verfahren signiert.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in was signed in an old way that can be forged more easily.</source>
        <translation>Der elektronische Ausweis (Zertifikat) des Servers, der Ihre Anmeldung prüft, wurde mit einem alten Verfahren unterschrieben, das sich leichter fälschen lässt.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) is signed with {algorithm}.</source>
        <extracomment>{subject}: subject name of the certificate; {algorithm}: name of an algorithm</extracomment>
        <translation>Das Zertifikat „{subject}“ des Anmeldeservers (NPS) ist mit {algorithm} signiert.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in was withdrawn by its authority.</source>
        <translation>Der elektronische Ausweis (Zertifikat) des Servers, der Ihre Anmeldung prüft, wurde von der ausstellenden Stelle zurückgezogen.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) is on the list of revoked certificates. Windows can report 859.</source>
        <extracomment>{subject}: subject name of the certificate</extracomment>
        <translation>Das Zertifikat „{subject}“ des Anmeldeservers (NPS) steht auf der Sperrliste. Windows kann 859 melden.</translation>
    </message>
    <message>
        <source>The CA has revoked the NPS certificate.</source>
        <translation>Die Zertifizierungsstelle hat das NPS-Zertifikat gesperrt.</translation>
    </message>
    <message>
        <source>This VPN connection was disconnected by hand and does not start by itself.</source>
        <translation>Diese VPN-Verbindung wurde von Hand getrennt und startet nicht von selbst.</translation>
    </message>
    <message>
        <source>Somebody pressed Disconnect for &quot;{connection}&quot;. Windows then waits until somebody presses Connect.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Jemand hat bei „{connection}“ auf „Trennen“ geklickt. Windows wartet dann, bis jemand auf „Verbinden“ klickt.</translation>
    </message>
    <message>
        <source>Open the network list in the taskbar, choose &quot;{connection}&quot; and press Connect.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Öffnen Sie die Netzwerkliste in der Taskleiste, wählen Sie „{connection}“ aus, und klicken Sie auf „Verbinden“.</translation>
    </message>
    <message>
        <source>If it asks whether to connect automatically, tick that box.</source>
        <translation>Wenn Sie gefragt werden, ob die Verbindung automatisch hergestellt werden soll, aktivieren Sie das Kontrollkästchen.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; stands in the list of connections that Windows must not start by itself; pressing Disconnect writes it there.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>„{connection}“ steht in der Liste der Verbindungen, die Windows nicht selbst starten darf; durch Klicken auf „Trennen“ wird sie dort eingetragen.</translation>
    </message>
    <message>
        <source>Ask the person to press Connect once; that takes the name out of the list.</source>
        <translation>Bitten Sie den Benutzer, einmal auf „Verbinden“ zu klicken; dadurch wird der Name aus der Liste entfernt.</translation>
    </message>
    <message>
        <source>Read the list: AutoTriggerDisabledProfilesList in HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Config</source>
        <translation>Rufen Sie die Liste ab: AutoTriggerDisabledProfilesList in HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Config</translation>
    </message>
    <message>
        <source>AutoTriggerDisabledProfilesList (REG_MULTI_SZ under Services\RasMan\Config) holds &quot;{connection}&quot;.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>AutoTriggerDisabledProfilesList (REG_MULTI_SZ unter Services\RasMan\Config) enthält „{connection}“.</translation>
    </message>
    <message>
        <source>Clear the entry by script where pressing Connect is not possible.</source>
        <translation>Löschen Sie den Eintrag per Skript, wenn das Klicken auf „Verbinden“ nicht möglich ist.</translation>
    </message>
    <message>
        <source>From Windows 11 22H2 on the profile can hide the button: DisableDisconnectButton.</source>
        <translation>Ab Windows 11 22H2 kann das Profil die Schaltfläche ausblenden: DisableDisconnectButton.</translation>
    </message>
    <message>
        <source>Windows starts another VPN connection by itself, not this one.</source>
        <translation>Windows startet von selbst eine andere VPN-Verbindung, nicht diese.</translation>
    </message>
    <message>
        <source>Only one VPN connection can start by itself, and on this computer that is &quot;{other}&quot;.</source>
        <extracomment>{other}: name of another VPN connection</extracomment>
        <translation>Nur eine VPN-Verbindung kann von selbst starten, und auf diesem Computer ist das „{other}“.</translation>
    </message>
    <message>
        <source>Connect &quot;{connection}&quot; by hand if you need it now.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Stellen Sie die Verbindung „{connection}“ von Hand her, wenn Sie sie jetzt benötigen.</translation>
    </message>
    <message>
        <source>Windows starts &quot;{other}&quot; by itself; &quot;{connection}&quot; is Always On too, but only one of them can be.</source>
        <extracomment>{other}: name of another VPN connection; {connection}: name of the VPN connection</extracomment>
        <translation>Windows startet „{other}“ von selbst; auch „{connection}“ ist Always On, aber nur eine von beiden kann es sein.</translation>
    </message>
    <message>
        <source>Find out which of the two this person should have.</source>
        <translation>Klären Sie, welche der beiden dieser Benutzer haben soll.</translation>
    </message>
    <message>
        <source>Read what is set: AutoTriggerProfileEntryName in HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Config</source>
        <translation>Rufen Sie ab, was festgelegt ist: AutoTriggerProfileEntryName in HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Config</translation>
    </message>
    <message>
        <source>Two Always On user profiles compete; AutoTriggerProfileEntryName names &quot;{other}&quot;, so &quot;{connection}&quot; stays down.</source>
        <extracomment>{other}: name of another VPN connection; {connection}: name of the VPN connection</extracomment>
        <translation>Zwei Always On-Benutzerprofile konkurrieren; AutoTriggerProfileEntryName nennt „{other}“, daher wird „{connection}“ nicht verbunden.</translation>
    </message>
    <message>
        <source>Assign one Always On profile to each user; remove the other assignment.</source>
        <translation>Weisen Sie jedem Benutzer ein Always On-Profil zu; entfernen Sie die andere Zuweisung.</translation>
    </message>
    <message>
        <source>If &quot;{other}&quot; is left over from an earlier deployment, remove it from the device.</source>
        <extracomment>{other}: name of another VPN connection</extracomment>
        <translation>Wenn „{other}“ von einer früheren Bereitstellung übrig geblieben ist, entfernen Sie die Verbindung vom Gerät.</translation>
    </message>
    <message>
        <source>You are inside the company network, so the VPN stays disconnected on purpose.</source>
        <translation>Sie sind im Firmennetzwerk, daher bleibt das VPN absichtlich getrennt.</translation>
    </message>
    <message>
        <source>Your computer is in your organisation&apos;s own network. There the VPN is not needed and does not start.</source>
        <translation>Ihr Computer befindet sich im eigenen Netzwerk Ihrer Organisation. Dort wird das VPN nicht benötigt und startet nicht.</translation>
    </message>
    <message>
        <source>Open your work resources directly; they should work without the VPN.</source>
        <translation>Öffnen Sie Ihre Arbeitsressourcen direkt; sie sollten ohne das VPN funktionieren.</translation>
    </message>
    <message>
        <source>If you are not in the office, tell your helpdesk which network you use.</source>
        <translation>Wenn Sie nicht im Büro sind, teilen Sie Ihrem Helpdesk mit, welches Netzwerk Sie verwenden.</translation>
    </message>
    <message>
        <source>The network&apos;s DNS suffix {suffix} is one of the trusted networks of &quot;{connection}&quot;, so Windows does not start it.</source>
        <extracomment>{suffix}: DNS suffix; {connection}: name of the VPN connection</extracomment>
        <translation>Das DNS-Suffix {suffix} des Netzwerks gehört zu den vertrauenswürdigen Netzwerken von „{connection}“, daher startet Windows die Verbindung nicht.</translation>
    </message>
    <message>
        <source>Ask where the person is. At home, a router that hands out {suffix} misleads Windows.</source>
        <extracomment>{suffix}: DNS suffix</extracomment>
        <translation>Fragen Sie, wo sich der Benutzer befindet. Zu Hause führt ein Router, der {suffix} vergibt, Windows in die Irre.</translation>
    </message>
    <message>
        <source>Inside, a private address and no answer from the VPN server are normal: test the way to it from outside, for example over a phone&apos;s hotspot.</source>
        <translation>Innerhalb sind eine private Adresse und keine Antwort vom VPN-Server normal: Testen Sie den Weg zu ihm von außen, zum Beispiel über den Hotspot eines Smartphones.</translation>
    </message>
    <message>
        <source>Read the suffix: Get-DnsClient | Format-Table InterfaceAlias, ConnectionSpecificSuffix</source>
        <translation>Rufen Sie das Suffix ab: Get-DnsClient | Format-Table InterfaceAlias, ConnectionSpecificSuffix</translation>
    </message>
    <message>
        <source>TrustedNetworkDetection of &quot;{connection}&quot; holds {suffix}, which a physical interface has.</source>
        <extracomment>{connection}: name of the VPN connection; {suffix}: DNS suffix</extracomment>
        <translation>TrustedNetworkDetection von „{connection}“ enthält {suffix}, das eine physische Schnittstelle hat.</translation>
    </message>
    <message>
        <source>This is by design. Choose a suffix that only the company&apos;s own DHCP hands out.</source>
        <translation>Das ist beabsichtigt. Wählen Sie ein Suffix, das nur das eigene DHCP der Firma vergibt.</translation>
    </message>
    <message>
        <source>Check the VPN plug-in platform log: event 2005 (inside) and 2006 (outside).</source>
        <translation>Prüfen Sie das Protokoll der VPN-Plug-In-Plattform: Ereignis 2005 (innerhalb) und 2006 (außerhalb).</translation>
    </message>
    <message>
        <source>Windows takes the company network for a public one and starts the VPN inside it.</source>
        <translation>Windows hält das Firmennetzwerk für ein öffentliches und startet darin das VPN.</translation>
    </message>
    <message>
        <source>Your computer is in your organisation&apos;s network, but Windows treats it like a public place and starts the VPN.</source>
        <translation>Ihr Computer ist im Netzwerk Ihrer Organisation, aber Windows behandelt es wie einen öffentlichen Ort und startet das VPN.</translation>
    </message>
    <message>
        <source>If you can, disconnect from the network and connect again.</source>
        <translation>Trennen Sie nach Möglichkeit die Verbindung zum Netzwerk, und stellen Sie sie wieder her.</translation>
    </message>
    <message>
        <source>The DNS suffix {suffix} is a trusted network of &quot;{connection}&quot;, but the network counts as {category}. Only private or domain networks count as trusted.</source>
        <extracomment>{suffix}: DNS suffix; {connection}: name of the VPN connection; {category}: kind of network, in words</extracomment>
        <translation>Das DNS-Suffix {suffix} ist ein vertrauenswürdiges Netzwerk von „{connection}“, aber das Netzwerk gilt als {category}. Nur private Netzwerke oder Domänennetzwerke gelten als vertrauenswürdig.</translation>
    </message>
    <message>
        <source>Read the category: Get-NetConnectionProfile | Format-Table InterfaceAlias, NetworkCategory</source>
        <translation>Rufen Sie die Kategorie ab: Get-NetConnectionProfile | Format-Table InterfaceAlias, NetworkCategory</translation>
    </message>
    <message>
        <source>On a domain-joined computer check that it reaches a domain controller on this network.</source>
        <translation>Prüfen Sie auf einem in die Domäne eingebundenen Computer, ob er in diesem Netzwerk einen Domänencontroller erreicht.</translation>
    </message>
    <message>
        <source>{suffix} matches, the category ({category}) does not, so trusted network detection does not hold &quot;{connection}&quot; back.</source>
        <extracomment>{suffix}: DNS suffix; {category}: kind of network, in words; {connection}: name of the VPN connection</extracomment>
        <translation>{suffix} stimmt überein, die Kategorie ({category}) nicht, daher hält die Erkennung vertrauenswürdiger Netzwerke „{connection}“ nicht zurück.</translation>
    </message>
    <message>
        <source>Find out why the network is not recognised as the domain&apos;s: DNS, LDAP to a domain controller, service NlaSvc.</source>
        <translation>Klären Sie, warum das Netzwerk nicht als das der Domäne erkannt wird: DNS, LDAP zu einem Domänencontroller, Dienst NlaSvc.</translation>
    </message>
    <message>
        <source>Or set the category of this network by policy (Network List Manager Policies).</source>
        <translation>Oder legen Sie die Kategorie dieses Netzwerks per Richtlinie fest (Netzwerklisten-Manager-Richtlinien).</translation>
    </message>
    <message>
        <source>This edition of Windows does not start device tunnels.</source>
        <translation>Diese Windows-Edition startet keine Gerätetunnel.</translation>
    </message>
    <message>
        <source>The VPN connection that your organisation set up needs another edition of Windows.</source>
        <translation>Die VPN-Verbindung, die Ihre Organisation eingerichtet hat, benötigt eine andere Windows-Edition.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; is a device tunnel. Windows starts one only on Enterprise and Education; this computer has {edition}.</source>
        <extracomment>{connection}: name of the VPN connection; {edition}: edition of Windows</extracomment>
        <translation>„{connection}“ ist ein Gerätetunnel. Windows startet ihn nur unter Enterprise und Education; dieser Computer hat {edition}.</translation>
    </message>
    <message>
        <source>Read the edition: (Get-CimInstance Win32_OperatingSystem).Caption</source>
        <translation>Rufen Sie die Edition ab: (Get-CimInstance Win32_OperatingSystem).Caption</translation>
    </message>
    <message>
        <source>Check whether the upgrade to Enterprise (subscription activation) failed on this computer.</source>
        <translation>Prüfen Sie, ob das Upgrade auf Enterprise (Abonnementaktivierung) auf diesem Computer fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>A device tunnel needs Windows Enterprise or Education, version 1709 or later, joined to the domain; this is {edition}.</source>
        <extracomment>{edition}: edition of Windows</extracomment>
        <translation>Ein Gerätetunnel erfordert Windows Enterprise oder Education, Version 1709 oder höher, eingebunden in die Domäne; dies ist {edition}.</translation>
    </message>
    <message>
        <source>Assign the device tunnel only to computers that meet the requirements.</source>
        <translation>Weisen Sie den Gerätetunnel nur Computern zu, die die Voraussetzungen erfüllen.</translation>
    </message>
    <message>
        <source>A user tunnel works on every edition, also on Professional.</source>
        <translation>Ein Benutzertunnel funktioniert mit jeder Edition, auch mit Professional.</translation>
    </message>
    <message>
        <source>This computer is not joined to the organisation, so the device tunnel can&apos;t start.</source>
        <translation>Dieser Computer ist nicht in die Organisation eingebunden, daher kann der Gerätetunnel nicht starten.</translation>
    </message>
    <message>
        <source>The VPN connection is meant for computers that belong to your organisation&apos;s domain, and this one does not.</source>
        <translation>Die VPN-Verbindung ist für Computer vorgesehen, die zur Domäne Ihrer Organisation gehören, und dieser gehört nicht dazu.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; is a device tunnel, and this computer is not domain-joined.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>„{connection}“ ist ein Gerätetunnel, und dieser Computer ist nicht in die Domäne eingebunden.</translation>
    </message>
    <message>
        <source>Read the state: dsregcmd /status</source>
        <translation>Rufen Sie den Status ab: dsregcmd /status</translation>
    </message>
    <message>
        <source>Join the computer to the domain, or take the device tunnel off it and give the person a user tunnel.</source>
        <translation>Binden Sie den Computer in die Domäne ein, oder entfernen Sie den Gerätetunnel von ihm, und geben Sie dem Benutzer einen Benutzertunnel.</translation>
    </message>
    <message>
        <source>Device tunnels are for domain-joined computers; &quot;{connection}&quot; is assigned to one that is not.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Gerätetunnel sind für Computer bestimmt, die in die Domäne eingebunden sind; „{connection}“ ist einem zugewiesen, der es nicht ist.</translation>
    </message>
    <message>
        <source>Correct the assignment of the profile.</source>
        <translation>Korrigieren Sie die Zuweisung des Profils.</translation>
    </message>
    <message>
        <source>A user tunnel works without the domain.</source>
        <translation>Ein Benutzertunnel funktioniert ohne die Domäne.</translation>
    </message>
    <message>
        <source>The VPN server itself does not seem to answer anybody (UDP port 500).</source>
        <translation>Der VPN-Server selbst scheint niemandem zu antworten (UDP-Port 500).</translation>
    </message>
    <message>
        <source>There was no answer from the VPN server, and it looks as if the cause is at the server and not in your network.</source>
        <translation>Der VPN-Server hat nicht geantwortet, und es sieht so aus, als läge die Ursache am Server und nicht in Ihrem Netzwerk.</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on UDP 500 in {attempts} tries ({seconds} s), and it looks as if it answers nobody. Windows usually reports this as error 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {attempts}: number of tries; {seconds}: seconds waited</extracomment>
        <translation>{server} ({address}) hat auf UDP 500 in {attempts} Versuchen ({seconds} s) nicht geantwortet, und es sieht so aus, als antworte der Server niemandem. Windows meldet dies meist als Fehler 809.</translation>
    </message>
    <message>
        <source>The same silence from several places means that the server does not listen, or that a filter or a port forwarding at its edge is wrong.</source>
        <translation>Bleibt die Antwort von mehreren Orten aus gleichermaßen aus, lauscht der Server nicht, oder ein Filter oder eine Portweiterleitung an seinem Netzwerkrand ist falsch.</translation>
    </message>
    <message>
        <source>The VPN server itself does not seem to answer anybody (UDP port 4500).</source>
        <translation>Der VPN-Server selbst scheint niemandem zu antworten (UDP-Port 4500).</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on UDP 4500 in {attempts} tries ({seconds} s), and it looks as if it answers nobody. Windows usually reports this as error 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {attempts}: number of tries; {seconds}: seconds waited</extracomment>
        <translation>{server} ({address}) hat auf UDP 4500 in {attempts} Versuchen ({seconds} s) nicht geantwortet, und es sieht so aus, als antworte der Server niemandem. Windows meldet dies meist als Fehler 809.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port does not seem to answer anybody (TCP 443).</source>
        <translation>Der Webport des VPN-Servers scheint niemandem zu antworten (TCP 443).</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on TCP 443 in {seconds} s, and it looks as if it answers nobody. Windows can report 800, 809 or 0x80072EFD.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {seconds}: seconds waited</extracomment>
        <translation>{server} ({address}) hat auf TCP 443 innerhalb von {seconds} s nicht geantwortet, und es sieht so aus, als antworte der Server niemandem. Windows kann 800, 809 oder 0x80072EFD melden.</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,SstpSvc and netstat -ano -p TCP</source>
        <translation>Prüfen Sie auf dem Server: Get-Service RemoteAccess,SstpSvc und netstat -ano -p TCP</translation>
    </message>
    <message>
        <source>Let TCP 443 through to the VPN server, and check the port forwarding.</source>
        <translation>Lassen Sie TCP 443 bis zum VPN-Server durch, und prüfen Sie die Portweiterleitung.</translation>
    </message>
    <message>
        <source>The VPN&apos;s messages do not seem to leave this computer (UDP port 500).</source>
        <translation>Die Nachrichten des VPN scheinen diesen Computer nicht zu verlassen (UDP-Port 500).</translation>
    </message>
    <message>
        <source>There was no answer from the VPN server. It fails in other networks too, and others can connect, so the cause seems to be a program on this computer.</source>
        <translation>Der VPN-Server hat nicht geantwortet. Es funktioniert auch in anderen Netzwerken nicht, und andere können sich verbinden, daher scheint ein Programm auf diesem Computer die Ursache zu sein.</translation>
    </message>
    <message>
        <source>Please don&apos;t switch off your security software or your firewall.</source>
        <translation>Bitte schalten Sie Ihre Sicherheitssoftware oder Ihre Firewall nicht aus.</translation>
    </message>
    <message>
        <source>{server} ({address}) gave this laptop no answer on UDP 500 in any network, while others connect. A security product on the laptop may drop the packets.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) hat diesem Laptop auf UDP 500 in keinem Netzwerk geantwortet, während andere sich verbinden. Möglicherweise verwirft ein Sicherheitsprodukt auf dem Laptop die Pakete.</translation>
    </message>
    <message>
        <source>The server answers others, so the rules that this laptop receives come into question.</source>
        <translation>Der Server antwortet anderen, daher kommen die Regeln infrage, die dieser Laptop erhält.</translation>
    </message>
    <message>
        <source>Compare the rules of this laptop with those of one that connects.</source>
        <translation>Vergleichen Sie die Regeln dieses Laptops mit denen eines Laptops, der eine Verbindung herstellen kann.</translation>
    </message>
    <message>
        <source>The VPN&apos;s messages do not seem to leave this computer (UDP port 4500).</source>
        <translation>Die Nachrichten des VPN scheinen diesen Computer nicht zu verlassen (UDP-Port 4500).</translation>
    </message>
    <message>
        <source>{server} ({address}) gave this laptop no answer on UDP 4500 in any network, while others connect. A security product on the laptop may drop the packets.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) hat diesem Laptop auf UDP 4500 in keinem Netzwerk geantwortet, während andere sich verbinden. Möglicherweise verwirft ein Sicherheitsprodukt auf dem Laptop die Pakete.</translation>
    </message>
    <message>
        <source>The call to the VPN server does not seem to leave this computer (TCP 443).</source>
        <translation>Der Aufruf an den VPN-Server scheint diesen Computer nicht zu verlassen (TCP 443).</translation>
    </message>
    <message>
        <source>{server} ({address}) gave this laptop no answer on TCP 443 in any network, while others connect. A security product on the laptop may drop the packets.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) hat diesem Laptop auf TCP 443 in keinem Netzwerk geantwortet, während andere sich verbinden. Möglicherweise verwirft ein Sicherheitsprodukt auf dem Laptop die Pakete.</translation>
    </message>
    <message>
        <source>Check whether a security product on this laptop filters outbound TCP 443 to the VPN server.</source>
        <translation>Prüfen Sie, ob ein Sicherheitsprodukt auf diesem Laptop ausgehenden Datenverkehr auf TCP 443 zum VPN-Server filtert.</translation>
    </message>
    <message>
        <source>Ask the owner of the rule to allow TCP 443 to the VPN server.</source>
        <translation>Bitten Sie den Verantwortlichen der Regel, TCP 443 zum VPN-Server zuzulassen.</translation>
    </message>
    <message>
        <source>Something in this network seems to answer in place of the VPN server.</source>
        <translation>In diesem Netzwerk scheint etwas anstelle des VPN-Servers zu antworten.</translation>
    </message>
    <message>
        <source>It looks as if this network itself answers when your computer calls the VPN server.</source>
        <translation>Es sieht so aus, als antworte dieses Netzwerk selbst, wenn Ihr Computer den VPN-Server erreichen möchte.</translation>
    </message>
    <message>
        <source>Use another network, for example your phone&apos;s hotspot.</source>
        <translation>Verwenden Sie ein anderes Netzwerk, zum Beispiel den Hotspot Ihres Smartphones.</translation>
    </message>
    <message>
        <source>{server} ({address}) seemed to answer on TCP 443 with something that is not TLS: {detail}. Only this network does that.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {detail}: detail as technical text</extracomment>
        <translation>{server} ({address}) schien auf TCP 443 mit etwas zu antworten, das nicht TLS ist: {detail}. Nur dieses Netzwerk tut das.</translation>
    </message>
    <message>
        <source>Until it is mended, use another network, for example a phone&apos;s hotspot.</source>
        <translation>Verwenden Sie, bis das behoben ist, ein anderes Netzwerk, zum Beispiel den Hotspot eines Smartphones.</translation>
    </message>
    <message>
        <source>A device in this network answers in the server&apos;s place: {detail}.</source>
        <extracomment>{detail}: detail as technical text</extracomment>
        <translation>Ein Gerät in diesem Netzwerk antwortet anstelle des Servers: {detail}.</translation>
    </message>
    <message>
        <source>Find the sign-in page, proxy or firewall that takes TCP 443 in this network.</source>
        <translation>Finden Sie die Anmeldeseite, den Proxy oder die Firewall, die in diesem Netzwerk TCP 443 entgegennimmt.</translation>
    </message>
    <message>
        <source>Let it pass TCP 443 to the VPN server on unchanged.</source>
        <translation>Lassen Sie TCP 443 zum VPN-Server dort unverändert weitergeben.</translation>
    </message>
    <message>
        <source>This network seems to interrupt the secure connection to the VPN server.</source>
        <translation>Dieses Netzwerk scheint die sichere Verbindung zum VPN-Server zu unterbrechen.</translation>
    </message>
    <message>
        <source>The secure connection to the VPN server breaks off, and it looks as if the cause is in this network.</source>
        <translation>Die sichere Verbindung zum VPN-Server bricht ab, und es sieht so aus, als läge die Ursache in diesem Netzwerk.</translation>
    </message>
    <message>
        <source>TCP 443 of {server} answers, but TLS failed here: {detail}. Only this network does that.</source>
        <extracomment>{server}: name of the VPN server; {detail}: detail as technical text</extracomment>
        <translation>TCP 443 von {server} antwortet, aber TLS ist hier fehlgeschlagen: {detail}. Nur dieses Netzwerk tut das.</translation>
    </message>
    <message>
        <source>A device in this network ends the TLS handshake: {detail}.</source>
        <extracomment>{detail}: detail as technical text</extracomment>
        <translation>Ein Gerät in diesem Netzwerk beendet den TLS-Handshake: {detail}.</translation>
    </message>
    <message>
        <source>Find the proxy or firewall that inspects TLS in this network.</source>
        <translation>Finden Sie den Proxy oder die Firewall, die in diesem Netzwerk TLS inspiziert.</translation>
    </message>
    <message>
        <source>Exempt the VPN server from that inspection.</source>
        <translation>Nehmen Sie den VPN-Server von dieser Inspektion aus.</translation>
    </message>
    <message>
        <source>A sign-in page seems to stand in front of the VPN server itself.</source>
        <translation>Vor dem VPN-Server selbst scheint sich eine Anmeldeseite zu befinden.</translation>
    </message>
    <message>
        <source>A page that asks for a sign-in answers in place of the VPN server, and it looks as if it stands at the server and not in your network.</source>
        <translation>Anstelle des VPN-Servers antwortet eine Seite, die eine Anmeldung verlangt, und es sieht so aus, als befinde sie sich am Server und nicht in Ihrem Netzwerk.</translation>
    </message>
    <message>
        <source>A page that asks for a sign-in answers at {server} in place of the VPN service, in other networks too.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Unter {server} antwortet anstelle des VPN-Dienstes eine Seite, die eine Anmeldung verlangt, und zwar auch in anderen Netzwerken.</translation>
    </message>
    <message>
        <source>A publishing device, a balancer or a web server in front of the VPN server answers SSTP itself.</source>
        <translation>Ein Veröffentlichungsgerät, ein Lastenausgleich oder ein Webserver vor dem VPN-Server beantwortet SSTP selbst.</translation>
    </message>
    <message>
        <source>Find the device that ends TLS for {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Finden Sie das Gerät, das TLS für {server} beendet.</translation>
    </message>
    <message>
        <source>Let it pass the SSTP request on to the VPN server without a sign-in of its own.</source>
        <translation>Lassen Sie die SSTP-Anforderung ohne eigene Anmeldung an den VPN-Server weitergeben.</translation>
    </message>
    <message>
        <source>This network seems to show a certificate of its own in place of the VPN server&apos;s.</source>
        <translation>Dieses Netzwerk scheint anstelle des VPN-Serverzertifikats ein eigenes Zertifikat vorzulegen.</translation>
    </message>
    <message>
        <source>It looks as if this network puts an electronic identity card (certificate) of its own in the place of the VPN server&apos;s.</source>
        <translation>Es sieht so aus, als setze dieses Netzwerk einen eigenen elektronischen Ausweis (Zertifikat) an die Stelle des Ausweises des VPN-Servers.</translation>
    </message>
    <message>
        <source>The certificate seen here leads to &quot;{root}&quot; (thumbprint: {thumbprint}). In another network the VPN works, so something here replaces the VPN server&apos;s certificate.</source>
        <extracomment>{root}: subject name of the root certificate; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>Das hier gesehene Zertifikat führt zu „{root}“ (Fingerabdruck: {thumbprint}). In einem anderen Netzwerk funktioniert das VPN, also ersetzt hier etwas das Zertifikat des VPN-Servers.</translation>
    </message>
    <message>
        <source>Do not import this root.</source>
        <translation>Importieren Sie dieses Stammzertifikat nicht.</translation>
    </message>
    <message>
        <source>Report the network and the issuer of the certificate to the network team.</source>
        <translation>Melden Sie das Netzwerk und den Aussteller des Zertifikats dem Netzwerkteam.</translation>
    </message>
    <message>
        <source>A device in this network inspects TLS: &quot;{root}&quot; is not the authority of the VPN server.</source>
        <extracomment>{root}: subject name of the root certificate</extracomment>
        <translation>Ein Gerät in diesem Netzwerk inspiziert TLS: „{root}“ ist nicht die Zertifizierungsstelle des VPN-Servers.</translation>
    </message>
    <message>
        <source>Do not publish this root to clients for the VPN.</source>
        <translation>Veröffentlichen Sie dieses Stammzertifikat nicht für das VPN auf Clients.</translation>
    </message>
    <message>
        <source>Exempt the VPN server from the inspection.</source>
        <translation>Nehmen Sie den VPN-Server von der Inspektion aus.</translation>
    </message>
    <message>
        <source>The VPN server seems to show a certificate of an unexpected authority.</source>
        <translation>Der VPN-Server scheint ein Zertifikat einer unerwarteten Zertifizierungsstelle vorzulegen.</translation>
    </message>
    <message>
        <source>It looks as if the VPN server shows a wrong electronic identity card (certificate). Your computer is right not to trust it.</source>
        <translation>Es sieht so aus, als lege der VPN-Server einen falschen elektronischen Ausweis (Zertifikat) vor. Ihr Computer vertraut ihm zu Recht nicht.</translation>
    </message>
    <message>
        <source>The VPN server itself shows a certificate that leads to &quot;{root}&quot; (thumbprint: {thumbprint}): other places and users see it too.</source>
        <extracomment>{root}: subject name of the root certificate; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>Der VPN-Server selbst legt ein Zertifikat vor, das zu „{root}“ führt (Fingerabdruck: {thumbprint}): Andere Orte und Benutzer sehen es auch.</translation>
    </message>
    <message>
        <source>Pass its issuer and thumbprint to the VPN administrators.</source>
        <translation>Geben Sie Aussteller und Fingerabdruck an die VPN-Administratoren weiter.</translation>
    </message>
    <message>
        <source>The certificate in use leads to &quot;{root}&quot;. RRAS may have taken a default one after the right one disappeared.</source>
        <extracomment>{root}: subject name of the root certificate</extracomment>
        <translation>Das verwendete Zertifikat führt zu „{root}“. RRAS hat möglicherweise ein Standardzertifikat genommen, nachdem das richtige verschwunden war.</translation>
    </message>
    <message>
        <source>Do not publish this root to clients.</source>
        <translation>Veröffentlichen Sie dieses Stammzertifikat nicht auf Clients.</translation>
    </message>
    <message>
        <source>Select the right certificate in the server&apos;s Security tab in Routing and Remote Access, then restart the RemoteAccess service.</source>
        <translation>Wählen Sie auf der Registerkarte „Sicherheit“ des Servers in „Routing und RAS“ das richtige Zertifikat aus, und starten Sie dann den Dienst RemoteAccess neu.</translation>
    </message>
    <message>
        <source>This computer&apos;s VPN connection seems to be an old one.</source>
        <translation>Die VPN-Verbindung dieses Computers scheint veraltet zu sein.</translation>
    </message>
    <message>
        <source>The server wants another way to sign in than your VPN connection uses, and it looks as if your computer has an old version of the connection.</source>
        <translation>Der Server verlangt eine andere Art der Anmeldung, als Ihre VPN-Verbindung verwendet, und es sieht so aus, als habe Ihr Computer eine alte Version der Verbindung.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; uses {profile}; expected is {expected}. Others connect, so this laptop probably has an old profile. Windows reports 812 with IKEv2, often 691 with SSTP.</source>
        <extracomment>{connection}: name of the VPN connection; {profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>Das Profil „{connection}“ verwendet {profile}; erwartet wird {expected}. Andere können sich verbinden, daher hat dieser Laptop wahrscheinlich ein altes Profil. Windows meldet 812 bei IKEv2, oft 691 bei SSTP.</translation>
    </message>
    <message>
        <source>The network policy serves others; only this profile differs ({profile} against {expected}).</source>
        <extracomment>{profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>Die Netzwerkrichtlinie funktioniert für andere; nur dieses Profil weicht ab ({profile} gegenüber {expected}).</translation>
    </message>
    <message>
        <source>Find out why this laptop did not get the current profile: its assignment in Intune, or the script that deploys it.</source>
        <translation>Klären Sie, warum dieser Laptop das aktuelle Profil nicht erhalten hat: seine Zuweisung in Intune oder das Skript, das es bereitstellt.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name does not seem to be found from anywhere.</source>
        <translation>Der Name des VPN-Servers scheint von nirgendwo aus gefunden zu werden.</translation>
    </message>
    <message>
        <source>The name {server} could not be found, and it looks as if the cause is not in your network.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Der Name {server} konnte nicht gefunden werden, und es sieht so aus, als läge die Ursache nicht in Ihrem Netzwerk.</translation>
    </message>
    <message>
        <source>The DNS servers answer that {server} does not exist, and others have the same problem. Windows reports this as error 868, sometimes as 800 or 809.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Die DNS-Server antworten, dass {server} nicht existiert, und andere haben dasselbe Problem. Windows meldet dies als Fehler 868, manchmal als 800 oder 809.</translation>
    </message>
    <message>
        <source>Ask again: Resolve-DnsName {server!} -Server 1.1.1.1</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Fragen Sie erneut ab: Resolve-DnsName {server!} -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>The VPN server seems to have no address for this account or computer.</source>
        <translation>Der VPN-Server scheint für dieses Konto oder diesen Computer keine Adresse zu haben.</translation>
    </message>
    <message>
        <source>The VPN server gives every computer an address of the company network. Yours got none, and it looks as if others do get one.</source>
        <translation>Der VPN-Server gibt jedem Computer eine Adresse des Firmennetzwerks. Ihrer hat keine erhalten, und es sieht so aus, als erhielten andere eine.</translation>
    </message>
    <message>
        <source>Please change no settings on this computer.</source>
        <translation>Bitte ändern Sie keine Einstellungen auf diesem Computer.</translation>
    </message>
    <message>
        <source>Windows logged {code} for &quot;{connection}&quot;. The WAN Miniport devices and their bindings are right, and others do get an address.</source>
        <extracomment>{code}: a Windows error code; {connection}: name of the VPN connection</extracomment>
        <translation>Windows hat {code} für „{connection}“ protokolliert. Die WAN-Miniport-Geräte und ihre Bindungen sind in Ordnung, und andere erhalten eine Adresse.</translation>
    </message>
    <message>
        <source>Check whether the account has a fixed address of its own, and whether another computer uses it.</source>
        <translation>Prüfen Sie, ob das Konto eine eigene feste Adresse hat und ob ein anderer Computer sie verwendet.</translation>
    </message>
    <message>
        <source>Check that IPv4 is ticked on the connection of this computer.</source>
        <translation>Prüfen Sie, ob IPv4 in der Verbindung dieses Computers aktiviert ist.</translation>
    </message>
    <message>
        <source>The pool serves others (code here: {code}), so the sign-in server probably sends this account an address that does not fit.</source>
        <extracomment>{code}: a Windows error code</extracomment>
        <translation>Der Pool versorgt andere (Code hier: {code}), daher sendet der Anmeldeserver diesem Konto wahrscheinlich eine Adresse, die nicht passt.</translation>
    </message>
    <message>
        <source>Check the fixed IP address of the account, and the one that the network policy sends.</source>
        <translation>Prüfen Sie die feste IP-Adresse des Kontos und diejenige, die die Netzwerkrichtlinie sendet.</translation>
    </message>
    <message>
        <source>The VPN server does not seem to accept this account&apos;s password.</source>
        <translation>Der VPN-Server scheint das Kennwort dieses Kontos nicht zu akzeptieren.</translation>
    </message>
    <message>
        <source>The sign-in does not work with a password that you type either, so the account or its password may be the cause.</source>
        <translation>Die Anmeldung funktioniert auch mit einem von Ihnen eingegebenen Kennwort nicht, daher kann das Konto oder sein Kennwort die Ursache sein.</translation>
    </message>
    <message>
        <source>Check whether you can sign in elsewhere with this password.</source>
        <translation>Prüfen Sie, ob Sie sich mit diesem Kennwort an anderer Stelle anmelden können.</translation>
    </message>
    <message>
        <source>Credential Guard runs, but a typed password fails for &quot;{connection}&quot; too. So the account or its password is the likely cause. Windows reports 691.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Credential Guard wird ausgeführt, aber für „{connection}“ scheitert auch ein eingegebenes Kennwort. Die wahrscheinliche Ursache ist daher das Konto oder sein Kennwort. Windows meldet 691.</translation>
    </message>
    <message>
        <source>Check whether the account is locked or disabled, or its password has expired.</source>
        <translation>Prüfen Sie, ob das Konto gesperrt oder deaktiviert oder sein Kennwort abgelaufen ist.</translation>
    </message>
    <message>
        <source>Reset the password by your rules, then test again.</source>
        <translation>Setzen Sie das Kennwort nach Ihren Regeln zurück, und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Credential Guard only keeps back the stored sign-in; here the sign-in server refuses a typed password too.</source>
        <translation>Credential Guard hält nur die gespeicherte Anmeldung zurück; hier lehnt der Anmeldeserver auch ein eingegebenes Kennwort ab.</translation>
    </message>
    <message>
        <source>Read NPS event 6273 in the Security log; its reason code names the refusal.</source>
        <translation>Prüfen Sie NPS-Ereignis 6273 im Sicherheitsprotokoll; sein Ursachencode gibt Aufschluss über die Ablehnung.</translation>
    </message>
    <message>
        <source>Windows seems to use an old password for this VPN connection.</source>
        <translation>Windows scheint für diese VPN-Verbindung ein altes Kennwort zu verwenden.</translation>
    </message>
    <message>
        <source>It looks as if the sign-in works with a password that you type, but not with the one that Windows has stored.</source>
        <translation>Es sieht so aus, als funktioniere die Anmeldung mit einem von Ihnen eingegebenen Kennwort, aber nicht mit dem, das Windows gespeichert hat.</translation>
    </message>
    <message>
        <source>Type your name and password by hand when you connect.</source>
        <translation>Geben Sie Ihren Namen und Ihr Kennwort von Hand ein, wenn Sie die Verbindung herstellen.</translation>
    </message>
    <message>
        <source>If Windows goes on using the old password, send the report to your helpdesk.</source>
        <translation>Wenn Windows weiterhin das alte Kennwort verwendet, senden Sie den Bericht an Ihren Helpdesk.</translation>
    </message>
    <message>
        <source>A typed password works for &quot;{connection}&quot;, so a stored one is out of date. LmCompatibilityLevel ({level}) is then not the cause.</source>
        <extracomment>{connection}: name of the VPN connection; {level}: a number</extracomment>
        <translation>Ein eingegebenes Kennwort funktioniert für „{connection}“, also ist ein gespeichertes veraltet. LmCompatibilityLevel ({level}) ist dann nicht die Ursache.</translation>
    </message>
    <message>
        <source>Remove the stored sign-in of the connection, then connect and type name and password.</source>
        <translation>Entfernen Sie die gespeicherte Anmeldung der Verbindung, stellen Sie die Verbindung her, und geben Sie Name und Kennwort ein.</translation>
    </message>
    <message>
        <source>The servers accept this account&apos;s typed password, so nothing has to change there.</source>
        <translation>Die Server akzeptieren das eingegebene Kennwort dieses Kontos, daher muss dort nichts geändert werden.</translation>
    </message>
    <message>
        <source>If the profile uses the Windows sign-in, let the person sign in to Windows again with the new password.</source>
        <translation>Wenn das Profil die Windows-Anmeldung verwendet, lassen Sie den Benutzer sich mit dem neuen Kennwort erneut bei Windows anmelden.</translation>
    </message>
    <message>
        <source>The VPN server does not answer on its web port (TCP 443).</source>
        <translation>Der VPN-Server antwortet nicht auf seinem Webport (TCP 443).</translation>
    </message>
    <message>
        <source>There was no answer from the VPN server. This network may not let the traffic through, or the server is not running.</source>
        <translation>Der VPN-Server hat nicht geantwortet. Möglicherweise lässt dieses Netzwerk den Datenverkehr nicht durch, oder der Server ist nicht in Betrieb.</translation>
    </message>
    <message>
        <source>Check whether other web sites open.</source>
        <translation>Prüfen Sie, ob sich andere Websites öffnen lassen.</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on TCP 443 in {seconds} s. Windows can report 800, 809 or 0x80072EFD.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {seconds}: seconds waited</extracomment>
        <translation>{server} ({address}) hat auf TCP 443 innerhalb von {seconds} s nicht geantwortet. Windows kann 800, 809 oder 0x80072EFD melden.</translation>
    </message>
    <message>
        <source>Test again: Test-NetConnection {server!} -Port 443</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Testen Sie erneut: Test-NetConnection {server!} -Port 443</translation>
    </message>
    <message>
        <source>Test from another network to tell client network and server apart.</source>
        <translation>Testen Sie aus einem anderen Netzwerk, um Clientnetzwerk und Server zu unterscheiden.</translation>
    </message>
    <message>
        <source>No answer to the TCP connection: a filter on the way, a wrong address or a server that does not listen.</source>
        <translation>Keine Antwort auf die TCP-Verbindung: ein Filter unterwegs, eine falsche Adresse oder ein Server, der nicht lauscht.</translation>
    </message>
    <message>
        <source>The VPN server refuses connections on its web port (TCP 443).</source>
        <translation>Der VPN-Server lehnt Verbindungen auf seinem Webport ab (TCP 443).</translation>
    </message>
    <message>
        <source>The address of the VPN server answers, but refuses the connection.</source>
        <translation>Die Adresse des VPN-Servers antwortet, lehnt die Verbindung aber ab.</translation>
    </message>
    <message>
        <source>{server} ({address}) refused TCP 443. Windows can report 0x80072746 or 800.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) hat TCP 443 abgelehnt. Windows kann 0x80072746 oder 800 melden.</translation>
    </message>
    <message>
        <source>A reset came back, so nothing listens on TCP 443 at {address}, or a device rejects it.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Es kam ein Reset zurück, also lauscht unter {address} nichts auf TCP 443, oder ein Gerät weist die Verbindung zurück.</translation>
    </message>
    <message>
        <source>Check address and port forwarding, and which program listens: netsh http show sslcert</source>
        <translation>Prüfen Sie Adresse und Portweiterleitung und welches Programm lauscht: netsh http show sslcert</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,SstpSvc</source>
        <translation>Prüfen Sie auf dem Server: Get-Service RemoteAccess,SstpSvc</translation>
    </message>
    <message>
        <source>This computer did not let the connection to the web port (TCP 443) out.</source>
        <translation>Dieser Computer hat die Verbindung zum Webport (TCP 443) nicht hinausgelassen.</translation>
    </message>
    <message>
        <source>Something on your computer does not allow the connection to leave it.</source>
        <translation>Etwas auf Ihrem Computer lässt die Verbindung nicht nach außen.</translation>
    </message>
    <message>
        <source>Connecting to {address} on TCP 443 was refused by this computer itself (system error {osCode}).</source>
        <extracomment>{address}: an IP address; {osCode}: error number of the operating system</extracomment>
        <translation>Das Verbinden mit {address} auf TCP 443 wurde von diesem Computer selbst verweigert (Systemfehler {osCode}).</translation>
    </message>
    <message>
        <source>A local filter rejects the connection before it leaves; the network is not involved.</source>
        <translation>Ein lokaler Filter weist die Verbindung zurück, bevor sie den Computer verlässt; das Netzwerk ist nicht beteiligt.</translation>
    </message>
    <message>
        <source>There is no way from this network to the VPN server&apos;s web port (TCP 443).</source>
        <translation>Von diesem Netzwerk führt kein Weg zum Webport des VPN-Servers (TCP 443).</translation>
    </message>
    <message>
        <source>A router or this computer itself answered that {address} can&apos;t be reached on TCP 443.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Ein Router oder dieser Computer selbst hat gemeldet, dass {address} auf TCP 443 nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>The secure connection to the VPN server&apos;s web port could not be set up.</source>
        <translation>Die sichere Verbindung zum Webport des VPN-Servers konnte nicht hergestellt werden.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port answers, but the secure connection breaks off.</source>
        <translation>Der Webport des VPN-Servers antwortet, aber die sichere Verbindung bricht ab.</translation>
    </message>
    <message>
        <source>TCP 443 of {server} answers, but TLS failed: {detail}. Windows can report 0x80070040 or 0x80072746.</source>
        <extracomment>{server}: name of the VPN server; {detail}: detail as technical text</extracomment>
        <translation>TCP 443 von {server} antwortet, aber TLS ist fehlgeschlagen: {detail}. Windows kann 0x80070040 oder 0x80072746 melden.</translation>
    </message>
    <message>
        <source>Read the System log, provider RasSstp, events 1, 2 and 6, at the time of the attempt.</source>
        <translation>Sehen Sie im Systemprotokoll, Quelle RasSstp, Ereignisse 1, 2 und 6, zum Zeitpunkt des Versuchs nach.</translation>
    </message>
    <message>
        <source>The TLS handshake ended with: {detail}. Often no usable certificate is bound to the port.</source>
        <extracomment>{detail}: detail as technical text</extracomment>
        <translation>Der TLS-Handshake endete mit: {detail}. Oft ist kein brauchbares Zertifikat an den Port gebunden.</translation>
    </message>
    <message>
        <source>Check that the certificate has the purpose Server Authentication and its private key, and select it in the server&apos;s Security tab.</source>
        <translation>Prüfen Sie, ob das Zertifikat den Zweck Serverauthentifizierung und seinen privaten Schlüssel hat, und wählen Sie es auf der Registerkarte „Sicherheit“ des Servers aus.</translation>
    </message>
    <message>
        <source>Check that client and server share a TLS version, and that no device in between resets the connection.</source>
        <translation>Prüfen Sie, ob Client und Server eine gemeinsame TLS-Version haben und kein zwischengeschaltetes Gerät die Verbindung zurücksetzt.</translation>
    </message>
    <message>
        <source>The web port of the VPN server answers without a secure connection.</source>
        <translation>Der Webport des VPN-Servers antwortet ohne sichere Verbindung.</translation>
    </message>
    <message>
        <source>Something answers in place of the VPN server, but it does not offer a secure connection.</source>
        <translation>Anstelle des VPN-Servers antwortet etwas, das keine sichere Verbindung anbietet.</translation>
    </message>
    <message>
        <source>{server} ({address}) answered on TCP 443 with something that is not TLS: {detail}.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {detail}: detail as technical text</extracomment>
        <translation>{server} ({address}) hat auf TCP 443 mit etwas geantwortet, das nicht TLS ist: {detail}.</translation>
    </message>
    <message>
        <source>The first octets on TCP 443 were no TLS record: {detail}.</source>
        <extracomment>{detail}: detail as technical text</extracomment>
        <translation>Die ersten Oktette auf TCP 443 waren kein TLS-Datensatz: {detail}.</translation>
    </message>
    <message>
        <source>Check which service listens at {address} on TCP 443.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Prüfen Sie, welcher Dienst unter {address} auf TCP 443 lauscht.</translation>
    </message>
    <message>
        <source>Check port forwarding and devices that answer in the server&apos;s place.</source>
        <translation>Prüfen Sie die Portweiterleitung und Geräte, die anstelle des Servers antworten.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port is secure but does not answer the VPN&apos;s question.</source>
        <translation>Der Webport des VPN-Servers ist sicher, antwortet aber nicht auf die Frage des VPN.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port answers, but the VPN service behind it stays silent.</source>
        <translation>Der Webport des VPN-Servers antwortet, aber der VPN-Dienst dahinter bleibt stumm.</translation>
    </message>
    <message>
        <source>TLS with {server} works, but the SSTP request got no answer. Windows can report this as 0x80070040.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>TLS mit {server} funktioniert, aber die SSTP-Anforderung blieb ohne Antwort. Windows kann dies als 0x80070040 melden.</translation>
    </message>
    <message>
        <source>Read the System log, provider RasSstp, event 2, at the time of the attempt.</source>
        <translation>Sehen Sie im Systemprotokoll, Quelle RasSstp, Ereignis 2, zum Zeitpunkt des Versuchs nach.</translation>
    </message>
    <message>
        <source>The HTTPS listener accepted TLS, but nothing answered SSTP_DUPLEX_POST.</source>
        <translation>Der HTTPS-Listener hat TLS angenommen, aber nichts hat auf SSTP_DUPLEX_POST geantwortet.</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,SstpSvc and the server&apos;s System log, provider RasSstp.</source>
        <translation>Prüfen Sie auf dem Server: Get-Service RemoteAccess,SstpSvc und das Systemprotokoll des Servers, Quelle RasSstp.</translation>
    </message>
    <message>
        <source>If a balancer or publishing device ends TLS, check that it passes this HTTP method on.</source>
        <translation>Wenn ein Lastenausgleich oder Veröffentlichungsgerät TLS beendet, prüfen Sie, ob es diese HTTP-Methode weitergibt.</translation>
    </message>
    <message>
        <source>A web server answers at the VPN server&apos;s name, but no VPN service.</source>
        <translation>Unter dem Namen des VPN-Servers antwortet ein Webserver, aber kein VPN-Dienst.</translation>
    </message>
    <message>
        <source>At the VPN server&apos;s name another web service answers, not the VPN.</source>
        <translation>Unter dem Namen des VPN-Servers antwortet ein anderer Webdienst, nicht das VPN.</translation>
    </message>
    <message>
        <source>{server} answered the SSTP request with HTTP status {status} (server: {httpServer}). Windows can report 0x80072746 or 800.</source>
        <extracomment>{server}: name of the VPN server; {status}: HTTP status number; {httpServer}: name that the web server gives itself</extracomment>
        <translation>{server} hat auf die SSTP-Anforderung mit HTTP-Status {status} geantwortet (Server: {httpServer}). Windows kann 0x80072746 oder 800 melden.</translation>
    </message>
    <message>
        <source>Read the System log, provider RasSstp, event 4, at the time of the attempt.</source>
        <translation>Sehen Sie im Systemprotokoll, Quelle RasSstp, Ereignis 4, zum Zeitpunkt des Versuchs nach.</translation>
    </message>
    <message>
        <source>The answer to SSTP_DUPLEX_POST was HTTP {status} from {httpServer} instead of 200.</source>
        <extracomment>{status}: HTTP status number; {httpServer}: name that the web server gives itself</extracomment>
        <translation>Die Antwort auf SSTP_DUPLEX_POST war HTTP {status} von {httpServer} statt 200.</translation>
    </message>
    <message>
        <source>Check which web server or balancer owns TCP 443 at {address}, and its rule for the path of SSTP.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Prüfen Sie, zu welchem Webserver oder Lastenausgleich TCP 443 unter {address} gehört, und dessen Regel für den Pfad von SSTP.</translation>
    </message>
    <message>
        <source>A status of 503 often means that the SSTP service is stopped or has no certificate.</source>
        <translation>Ein Status 503 bedeutet oft, dass der SSTP-Dienst angehalten ist oder kein Zertifikat hat.</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,SstpSvc and netsh http show urlacl</source>
        <translation>Prüfen Sie auf dem Server: Get-Service RemoteAccess,SstpSvc und netsh http show urlacl</translation>
    </message>
    <message>
        <source>A proxy or a sign-in page stands between this computer and the VPN server.</source>
        <translation>Zwischen diesem Computer und dem VPN-Server befindet sich ein Proxy oder eine Anmeldeseite.</translation>
    </message>
    <message>
        <source>This network wants you to sign in before it lets you out to the internet.</source>
        <translation>Dieses Netzwerk möchte, dass Sie sich anmelden, bevor es Sie ins Internet lässt.</translation>
    </message>
    <message>
        <source>Open any web page and complete the sign-in page of the network.</source>
        <translation>Öffnen Sie eine beliebige Webseite, und schließen Sie die Anmeldeseite des Netzwerks ab.</translation>
    </message>
    <message>
        <source>The answer to the SSTP request was HTTP {status} (server: {httpServer}): a proxy asks for a sign-in, or a page redirects.</source>
        <extracomment>{status}: HTTP status number; {httpServer}: name that the web server gives itself</extracomment>
        <translation>Die Antwort auf die SSTP-Anforderung war HTTP {status} (Server: {httpServer}): Ein Proxy verlangt eine Anmeldung, oder eine Seite leitet um.</translation>
    </message>
    <message>
        <source>Read the proxy: netsh winhttp show proxy</source>
        <translation>Rufen Sie den Proxy ab: netsh winhttp show proxy</translation>
    </message>
    <message>
        <source>Read the System log, provider RasSstp, event 23: the SSTP client can&apos;t sign in to a proxy.</source>
        <translation>Sehen Sie im Systemprotokoll, Quelle RasSstp, Ereignis 23, nach: Der SSTP-Client kann sich nicht an einem Proxy anmelden.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s owner to let TCP 443 to {server} pass without proxy sign-in.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Bitten Sie den Betreiber des Netzwerks, TCP 443 zu {server} ohne Proxyanmeldung durchzulassen.</translation>
    </message>
    <message>
        <source>SSTP does not support a proxy that demands authentication; here HTTP {status} came from {httpServer}.</source>
        <extracomment>{status}: HTTP status number; {httpServer}: name that the web server gives itself</extracomment>
        <translation>SSTP unterstützt keinen Proxy, der eine Authentifizierung verlangt; hier kam HTTP {status} von {httpServer}.</translation>
    </message>
    <message>
        <source>Exempt {server} from proxy authentication and from traffic inspection.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Nehmen Sie {server} von der Proxyauthentifizierung und der Datenverkehrsinspektion aus.</translation>
    </message>
    <message>
        <source>For guest networks, document that the sign-in page comes first.</source>
        <translation>Dokumentieren Sie für Gastnetzwerke, dass zuerst die Anmeldeseite kommt.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Does the VPN work on another network, for example over your phone&apos;s hotspot?</source>
        <translation>Funktioniert das VPN in einem anderen Netzwerk, zum Beispiel über den Hotspot Ihres Smartphones?</translation>
    </message>
    <message>
        <source>Connect this computer to another network, start the VPN there, and come back with the answer. If it works there, the cause lies in the network that you use now.</source>
        <translation>Verbinden Sie diesen Computer mit einem anderen Netzwerk, starten Sie dort das VPN, und kommen Sie mit der Antwort zurück. Wenn es dort funktioniert, liegt die Ursache in dem Netzwerk, das Sie jetzt verwenden.</translation>
    </message>
    <message>
        <source>The VPN works on another network.</source>
        <translation>Das VPN funktioniert in einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>The VPN does not work on another network either.</source>
        <translation>Das VPN funktioniert auch in einem anderen Netzwerk nicht.</translation>
    </message>
    <message>
        <source>Do colleagues have the same problem at the moment?</source>
        <translation>Haben Kolleginnen oder Kollegen im Moment dasselbe Problem?</translation>
    </message>
    <message>
        <source>Ask one or two colleagues who work from other places. If they have it too, the cause lies with the VPN service and not with your computer.</source>
        <translation>Fragen Sie ein oder zwei Kolleginnen oder Kollegen, die von anderen Orten aus arbeiten. Wenn sie es auch haben, liegt die Ursache beim VPN-Dienst und nicht bei Ihrem Computer.</translation>
    </message>
    <message>
        <source>Colleagues have the same problem.</source>
        <translation>Kolleginnen oder Kollegen haben dasselbe Problem.</translation>
    </message>
    <message>
        <source>Colleagues do not have this problem.</source>
        <translation>Kolleginnen und Kollegen haben dieses Problem nicht.</translation>
    </message>
    <message>
        <source>Does it work if you type the password by hand?</source>
        <translation>Funktioniert es, wenn Sie das Kennwort von Hand eingeben?</translation>
    </message>
    <message>
        <source>Connect once, and type your name and password when Windows asks for them. This program never asks for your password.</source>
        <translation>Stellen Sie die Verbindung einmal her, und geben Sie Ihren Namen und Ihr Kennwort ein, wenn Windows danach fragt. Dieses Programm fragt nie nach Ihrem Kennwort.</translation>
    </message>
    <message>
        <source>It works with a password that is typed by hand.</source>
        <translation>Mit einem von Hand eingegebenen Kennwort funktioniert es.</translation>
    </message>
    <message>
        <source>It does not work with a password that is typed by hand either.</source>
        <translation>Auch mit einem von Hand eingegebenen Kennwort funktioniert es nicht.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Weiß nicht</translation>
    </message>
    <message>
        <source>Windows showed error {code}.</source>
        <extracomment>{code}: an error number, for example 809</extracomment>
        <translation>Windows hat Fehler {code} angezeigt.</translation>
    </message>
    <message>
        <source>There is no certificate with which you can sign in.</source>
        <translation>Es ist kein Zertifikat vorhanden, mit dem Sie sich anmelden können.</translation>
    </message>
    <message>
        <source>The VPN asks for an electronic identity card (certificate). None of yours on this computer fits.</source>
        <translation>Das VPN verlangt einen elektronischen Ausweis (Zertifikat). Keiner Ihrer Ausweise auf diesem Computer passt.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; takes a certificate from {store}. {against} Windows reports 798.</source>
        <extracomment>{connection}: name of the VPN connection; {store}: the computer&apos;s or the user&apos;s store; {against}: one or two sentences on what is in the store</extracomment>
        <translation>„{connection}“ verwendet ein Zertifikat aus {store}. {against} Windows meldet 798.</translation>
    </message>
    <message>
        <source>Check that the user is in the group that may enrol.</source>
        <translation>Prüfen Sie, ob der Benutzer in der Gruppe ist, die sich registrieren darf.</translation>
    </message>
    <message>
        <source>Look in CurrentUser\My: EAP-TLS takes the certificate from there.</source>
        <translation>Sehen Sie in CurrentUser\My nach: EAP-TLS verwendet das Zertifikat von dort.</translation>
    </message>
    <message>
        <source>A part of Windows that gives the VPN an IPv6 address is not connected.</source>
        <translation>Ein Teil von Windows, der dem VPN eine IPv6-Adresse gibt, ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Windows builds a network adapter of its own for the VPN. A part that gives it an address of the newer kind (IPv6) is missing from it. Many VPN connections work without it.</source>
        <translation>Windows baut für das VPN einen eigenen Netzwerkadapter auf. Ein Teil, der ihm eine Adresse der neueren Art (IPv6) gibt, fehlt daran. Viele VPN-Verbindungen funktionieren ohne diesen Teil.</translation>
    </message>
    <message>
        <source>The protocol {component} is not enabled on &quot;{adapter}&quot;. The tunnel gets no IPv6 address; IPv4 does not need it.</source>
        <extracomment>{component}: name of a protocol or filter; {adapter}: the adapter</extracomment>
        <translation>Das Protokoll {component} ist auf „{adapter}“ nicht aktiviert. Der Tunnel erhält keine IPv6-Adresse; IPv4 benötigt es nicht.</translation>
    </message>
    <message>
        <source>Find its name: Get-NetAdapter -IncludeHidden | Where-Object InterfaceDescription -eq &quot;WAN Miniport (IPv6)&quot;</source>
        <translation>Ermitteln Sie seinen Namen: Get-NetAdapter -IncludeHidden | Where-Object InterfaceDescription -eq &quot;WAN Miniport (IPv6)&quot;</translation>
    </message>
    <message>
        <source>Bind it again (elevated): Enable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID ms_wanarpv6</source>
        <translation>Binden Sie ihn erneut (als Administrator): Enable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID ms_wanarpv6</translation>
    </message>
    <message>
        <source>The binding of {component} to &quot;{adapter}&quot; is off. It matters only if the VPN hands out IPv6 addresses.</source>
        <extracomment>{component}: name of a protocol or filter; {adapter}: the adapter</extracomment>
        <translation>Die Bindung von {component} an „{adapter}“ ist ausgeschaltet. Das ist nur von Bedeutung, wenn das VPN IPv6-Adressen vergibt.</translation>
    </message>
    <message>
        <source>the tunnel type is not IKEv2</source>
        <extracomment>stands behind &quot;breaks a condition:&quot;</extracomment>
        <translation>der Tunneltyp ist nicht IKEv2</translation>
    </message>
    <message>
        <source>it does not sign in with a machine certificate</source>
        <translation>er meldet sich nicht mit einem Computerzertifikat an</translation>
    </message>
    <message>
        <source>it sends all traffic through the tunnel</source>
        <translation>er sendet den gesamten Datenverkehr durch den Tunnel</translation>
    </message>
    <message>
        <source>it names a sign-in method for users</source>
        <translation>er nennt eine Anmeldemethode für Benutzer</translation>
    </message>
    <message>
        <source>it is not Always On</source>
        <translation>er ist nicht Always On</translation>
    </message>
    <message>
        <source>an app or a name triggers it</source>
        <translation>eine App oder ein Name löst ihn aus</translation>
    </message>
    <message>
        <source>it lies in a user&apos;s phone book</source>
        <translation>er liegt im Telefonbuch eines Benutzers</translation>
    </message>
    <message>
        <source>it is not marked as an authority</source>
        <extracomment>stands behind &quot;The issuer ... does not count as an authority for this certificate:&quot;</extracomment>
        <translation>nicht als Zertifizierungsstelle gekennzeichnet</translation>
    </message>
    <message>
        <source>more authorities follow it than it allows</source>
        <translation>es folgen mehr Zertifizierungsstellen, als zulässig sind</translation>
    </message>
    <message>
        <source>its key may not sign certificates</source>
        <translation>der Schlüssel darf keine Zertifikate signieren</translation>
    </message>
    <message>
        <source>its purposes do not include this one</source>
        <translation>die Zwecke schließen diesen nicht ein</translation>
    </message>
    <message>
        <source>it may not vouch for this name</source>
        <translation>darf für diesen Namen nicht bürgen</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>noch nicht gültig</translation>
    </message>
    <message>
        <source>it carries a demand that could not be understood</source>
        <translation>enthält eine Vorgabe, die nicht verstanden wurde</translation>
    </message>
    <message>
        <source>it breaks a rule for issuing authorities</source>
        <translation>verletzt eine Regel für ausstellende Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>answers</source>
        <extracomment>stands behind &quot;the web port:&quot;</extracomment>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>offered</source>
        <extracomment>stands behind &quot;IKE fragmentation at the server:&quot;</extracomment>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>nicht angeboten</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>the encryption</source>
        <extracomment>stands behind &quot;found to differ:&quot;</extracomment>
        <translation>die Verschlüsselung</translation>
    </message>
    <message>
        <source>the integrity check</source>
        <translation>die Integritätsprüfung</translation>
    </message>
    <message>
        <source>the Diffie-Hellman group</source>
        <translation>die Diffie-Hellman-Gruppe</translation>
    </message>
    <message>
        <source>more than one of them</source>
        <translation>mehr als eines davon</translation>
    </message>
    <message>
        <source>(as on the server)</source>
        <extracomment>stands in a command in place of a value that is not known</extracomment>
        <translation>(wie auf dem Server)</translation>
    </message>
    <message>
        <source>(as on the client)</source>
        <extracomment>stands in a command in place of a value that is not known</extracomment>
        <translation>(wie auf dem Client)</translation>
    </message>
    <message>
        <source>the one that the profile sends</source>
        <extracomment>stands in brackets behind &quot;the name&quot;</extracomment>
        <translation>der Name, den das Profil sendet</translation>
    </message>
    <message>
        <source>the one that the site policy names</source>
        <translation>der Name, den die Standortrichtlinie nennt</translation>
    </message>
    <message>
        <source>one made up by this program</source>
        <translation>ein von diesem Programm erfundener</translation>
    </message>
    <message>
        <source>the user&apos;s own</source>
        <translation>der Name des Benutzers selbst</translation>
    </message>
    <message>
        <source>the server names</source>
        <translation>die Servernamen</translation>
    </message>
    <message>
        <source>the trusted roots</source>
        <translation>die vertrauenswürdigen Stammzertifikate</translation>
    </message>
    <message>
        <source>the computer&apos;s store</source>
        <extracomment>stands behind &quot;takes a certificate from&quot;</extracomment>
        <translation>dem Zertifikatspeicher des Computers</translation>
    </message>
    <message>
        <source>the user&apos;s store</source>
        <translation>dem Zertifikatspeicher des Benutzers</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>manuell</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>ahead of</source>
        <extracomment>stands behind &quot;N minutes&quot; and before &quot;the clock of&quot;</extracomment>
        <translation>vor</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>environment variables</source>
        <extracomment>stands behind &quot;from:&quot;</extracomment>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>the settings of this user</source>
        <translation>die Einstellungen dieses Benutzers</translation>
    </message>
    <message>
        <source>the settings of this computer</source>
        <translation>die Einstellungen dieses Computers</translation>
    </message>
    <message>
        <source>a policy of the organisation</source>
        <translation>eine Richtlinie der Organisation</translation>
    </message>
    <message>
        <source>a public network</source>
        <translation>öffentliches Netzwerk</translation>
    </message>
    <message>
        <source>a private network</source>
        <translation>privates Netzwerk</translation>
    </message>
    <message>
        <source>Not tested: waits for the facts about this computer.</source>
        <translation>Nicht getestet: wartet auf die Fakten über diesen Computer.</translation>
    </message>
    <message>
        <source>Not tested: the facts about this computer were not collected.</source>
        <translation>Nicht getestet: Die Fakten über diesen Computer wurden nicht gesammelt.</translation>
    </message>
    <message>
        <source>Could not be checked: the facts about this computer could not be read.</source>
        <translation>Konnte nicht geprüft werden: Die Fakten über diesen Computer konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Not tested: waits for the settings of the VPN connection.</source>
        <translation>Nicht getestet: wartet auf die Einstellungen der VPN-Verbindung.</translation>
    </message>
    <message>
        <source>Not tested: the settings of the VPN connection were not collected.</source>
        <translation>Nicht getestet: Die Einstellungen der VPN-Verbindung wurden nicht gesammelt.</translation>
    </message>
    <message>
        <source>Could not be checked: the settings of the VPN connection could not be read.</source>
        <translation>Konnte nicht geprüft werden: Die Einstellungen der VPN-Verbindung konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Not tested: waits for the VPN server&apos;s name.</source>
        <translation>Nicht getestet: wartet auf den Namen des VPN-Servers.</translation>
    </message>
    <message>
        <source>Not tested: the VPN server&apos;s name was not looked up.</source>
        <translation>Nicht getestet: Der Name des VPN-Servers wurde nicht nachgeschlagen.</translation>
    </message>
    <message>
        <source>Could not be checked: the VPN server&apos;s name could not be looked up.</source>
        <translation>Konnte nicht geprüft werden: Der Name des VPN-Servers konnte nicht nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>Not tested: waits for the VPN server&apos;s answer on UDP.</source>
        <translation>Nicht getestet: wartet auf die Antwort des VPN-Servers auf UDP.</translation>
    </message>
    <message>
        <source>Not tested: the VPN server was not asked on UDP.</source>
        <translation>Nicht getestet: Der VPN-Server wurde auf UDP nicht gefragt.</translation>
    </message>
    <message>
        <source>Could not be checked: the VPN server could not be asked on UDP.</source>
        <translation>Konnte nicht geprüft werden: Der VPN-Server konnte auf UDP nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Not tested: waits for the VPN server&apos;s answer on its web port.</source>
        <translation>Nicht getestet: wartet auf die Antwort des VPN-Servers auf seinem Webport.</translation>
    </message>
    <message>
        <source>Not tested: the VPN server was not asked on its web port.</source>
        <translation>Nicht getestet: Der VPN-Server wurde auf seinem Webport nicht gefragt.</translation>
    </message>
    <message>
        <source>Could not be checked: the VPN server could not be asked on its web port.</source>
        <translation>Konnte nicht geprüft werden: Der VPN-Server konnte auf seinem Webport nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Not tested: waits for the list of root certificates that this computer trusts.</source>
        <translation>Nicht getestet: wartet auf die Liste der Stammzertifikate, denen dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>Not tested: the root certificates that this computer trusts were not collected.</source>
        <translation>Nicht getestet: Die Stammzertifikate, denen dieser Computer vertraut, wurden nicht gesammelt.</translation>
    </message>
    <message>
        <source>Could not be checked: the root certificates that this computer trusts could not be read.</source>
        <translation>Konnte nicht geprüft werden: Die Stammzertifikate, denen dieser Computer vertraut, konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Not tested: waits for the certificate.</source>
        <translation>Nicht getestet: wartet auf das Zertifikat.</translation>
    </message>
    <message>
        <source>Not tested: no certificate was collected.</source>
        <translation>Nicht getestet: Es wurde kein Zertifikat gesammelt.</translation>
    </message>
    <message>
        <source>Could not be checked: the certificate could not be read.</source>
        <translation>Konnte nicht geprüft werden: Das Zertifikat konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Not tested: waits for the list of revoked certificates.</source>
        <translation>Nicht getestet: wartet auf die Sperrliste.</translation>
    </message>
    <message>
        <source>Not tested: no list of revoked certificates was collected.</source>
        <translation>Nicht getestet: Es wurde keine Sperrliste gesammelt.</translation>
    </message>
    <message>
        <source>Could not be checked: the list of revoked certificates could not be fetched.</source>
        <translation>Konnte nicht geprüft werden: Die Sperrliste konnte nicht abgerufen werden.</translation>
    </message>
    <message>
        <source>Not tested: waits for the network routes of this computer.</source>
        <translation>Nicht getestet: wartet auf die Netzwerkrouten dieses Computers.</translation>
    </message>
    <message>
        <source>Not tested: the network routes of this computer were not collected.</source>
        <translation>Nicht getestet: Die Netzwerkrouten dieses Computers wurden nicht gesammelt.</translation>
    </message>
    <message>
        <source>Could not be checked: the network routes of this computer could not be read.</source>
        <translation>Konnte nicht geprüft werden: Die Netzwerkrouten dieses Computers konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Not tested: waits for what starts the VPN connection by itself.</source>
        <translation>Nicht getestet: wartet auf Angaben dazu, was die VPN-Verbindung von selbst startet.</translation>
    </message>
    <message>
        <source>Not tested: what starts the VPN connection by itself was not collected.</source>
        <translation>Nicht getestet: Was die VPN-Verbindung von selbst startet, wurde nicht gesammelt.</translation>
    </message>
    <message>
        <source>Could not be checked: what starts the VPN connection by itself could not be read.</source>
        <translation>Konnte nicht geprüft werden: Was die VPN-Verbindung von selbst startet, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Not tested: waits for Windows&apos; settings.</source>
        <translation>Nicht getestet: wartet auf die Einstellungen von Windows.</translation>
    </message>
    <message>
        <source>Not tested: Windows&apos; settings were not collected.</source>
        <translation>Nicht getestet: Die Einstellungen von Windows wurden nicht gesammelt.</translation>
    </message>
    <message>
        <source>Could not be checked: Windows&apos; settings could not be read.</source>
        <translation>Konnte nicht geprüft werden: Die Einstellungen von Windows konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Not tested: waits for the test of the local network.</source>
        <translation>Nicht getestet: wartet auf den Test des lokalen Netzwerks.</translation>
    </message>
    <message>
        <source>Not tested: the local network was not tested.</source>
        <translation>Nicht getestet: Das lokale Netzwerk wurde nicht getestet.</translation>
    </message>
    <message>
        <source>Could not be checked: the local network could not be tested.</source>
        <translation>Konnte nicht geprüft werden: Das lokale Netzwerk konnte nicht getestet werden.</translation>
    </message>
    <message>
        <source>Not tested: waits for this computer&apos;s own certificates.</source>
        <translation>Nicht getestet: wartet auf die eigenen Zertifikate dieses Computers.</translation>
    </message>
    <message>
        <source>Not tested: this computer&apos;s own certificates were not collected.</source>
        <translation>Nicht getestet: Die eigenen Zertifikate dieses Computers wurden nicht gesammelt.</translation>
    </message>
    <message>
        <source>Could not be checked: this computer&apos;s own certificates could not be read.</source>
        <translation>Konnte nicht geprüft werden: Die eigenen Zertifikate dieses Computers konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Not tested: waits for the state of Windows&apos; VPN adapters and services.</source>
        <translation>Nicht getestet: wartet auf den Zustand der VPN-Adapter und -Dienste von Windows.</translation>
    </message>
    <message>
        <source>Not tested: the state of Windows&apos; VPN adapters and services was not collected.</source>
        <translation>Nicht getestet: Der Zustand der VPN-Adapter und -Dienste von Windows wurde nicht gesammelt.</translation>
    </message>
    <message>
        <source>Could not be checked: the state of Windows&apos; VPN adapters and services could not be read.</source>
        <translation>Konnte nicht geprüft werden: Der Zustand der VPN-Adapter und -Dienste von Windows konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Not tested: waits for Windows&apos; log of VPN connections.</source>
        <translation>Nicht getestet: wartet auf das Windows-Protokoll der VPN-Verbindungen.</translation>
    </message>
    <message>
        <source>Not tested: Windows&apos; log of VPN connections was not collected.</source>
        <translation>Nicht getestet: Das Windows-Protokoll der VPN-Verbindungen wurde nicht gesammelt.</translation>
    </message>
    <message>
        <source>Could not be checked: Windows&apos; log of VPN connections could not be read.</source>
        <translation>Konnte nicht geprüft werden: Das Windows-Protokoll der VPN-Verbindungen konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Not tested: waits for the state of Microsoft&apos;s support tool.</source>
        <translation>Nicht getestet: wartet auf den Zustand des Supporttools von Microsoft.</translation>
    </message>
    <message>
        <source>Not tested: the state of Microsoft&apos;s support tool was not collected.</source>
        <translation>Nicht getestet: Der Zustand des Supporttools von Microsoft wurde nicht gesammelt.</translation>
    </message>
    <message>
        <source>Could not be checked: the state of Microsoft&apos;s support tool could not be read.</source>
        <translation>Konnte nicht geprüft werden: Der Zustand des Supporttools von Microsoft konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Not tested: waits for what Windows&apos; dialer says.</source>
        <translation>Nicht getestet: wartet auf die Angaben der Windows-Einwahl.</translation>
    </message>
    <message>
        <source>Not tested: Windows&apos; dialer was not asked.</source>
        <translation>Nicht getestet: Die Windows-Einwahl wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>Could not be checked: Windows&apos; dialer could not be asked.</source>
        <translation>Konnte nicht geprüft werden: Die Windows-Einwahl konnte nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Not tested: waits for what the VPN server says of sign-in.</source>
        <translation>Nicht getestet: wartet auf die Angaben des VPN-Servers zur Anmeldung.</translation>
    </message>
    <message>
        <source>Not tested: the VPN server was not asked about sign-in.</source>
        <translation>Nicht getestet: Der VPN-Server wurde nicht nach der Anmeldung gefragt.</translation>
    </message>
    <message>
        <source>Could not be checked: the VPN server could not be asked about sign-in.</source>
        <translation>Konnte nicht geprüft werden: Der VPN-Server konnte nicht nach der Anmeldung gefragt werden.</translation>
    </message>
    <message>
        <source>Not tested: waits for a call to the VPN server&apos;s web port.</source>
        <translation>Nicht getestet: wartet auf einen Aufruf an den Webport des VPN-Servers.</translation>
    </message>
    <message>
        <source>Not tested: no call to the VPN server&apos;s web port was made.</source>
        <translation>Nicht getestet: Es erfolgte kein Aufruf an den Webport des VPN-Servers.</translation>
    </message>
    <message>
        <source>Could not be checked: the VPN server&apos;s web port could not be called.</source>
        <translation>Konnte nicht geprüft werden: Der Webport des VPN-Servers konnte nicht aufgerufen werden.</translation>
    </message>
    <message>
        <source>Not tested: waits for the PPTP answer.</source>
        <translation>Nicht getestet: wartet auf die PPTP-Antwort.</translation>
    </message>
    <message>
        <source>Not tested: the VPN server was not asked for PPTP.</source>
        <translation>Nicht getestet: Der VPN-Server wurde nicht nach PPTP gefragt.</translation>
    </message>
    <message>
        <source>Could not be checked: the VPN server could not be asked for PPTP.</source>
        <translation>Konnte nicht geprüft werden: Der VPN-Server konnte nicht nach PPTP gefragt werden.</translation>
    </message>
    <message>
        <source>It took longer than the time allowed.</source>
        <translation>Es hat länger gedauert als die zulässige Zeit.</translation>
    </message>
    <message>
        <source>The other side refused.</source>
        <translation>Die Gegenseite hat abgelehnt.</translation>
    </message>
    <message>
        <source>There was no way to the other side.</source>
        <translation>Es gab keinen Weg zur Gegenseite.</translation>
    </message>
    <message>
        <source>This computer did not let the question out.</source>
        <translation>Dieser Computer hat die Frage nicht hinausgelassen.</translation>
    </message>
    <message>
        <source>The name was not found.</source>
        <translation>Der Name wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>This account may not read it.</source>
        <translation>Dieses Konto darf es nicht lesen.</translation>
    </message>
    <message>
        <source>This system does not offer it.</source>
        <translation>Dieses System bietet es nicht an.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Es ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>What came back could not be understood.</source>
        <translation>Was zurückkam, konnte nicht verstanden werden.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>Der Durchlauf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s settings switched it off.</source>
        <translation>Die Einstellungen Ihrer Organisation haben es ausgeschaltet.</translation>
    </message>
    <message>
        <source>AOVPN Doctor itself failed here.</source>
        <translation>AOVPN Doctor selbst ist hier gescheitert.</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>who acts: the reader</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your helpdesk</source>
        <translation>Ihr Helpdesk</translation>
    </message>
    <message>
        <source>Your network team</source>
        <translation>Ihr Netzwerkteam</translation>
    </message>
    <message>
        <source>Your certificate team</source>
        <translation>Ihr Zertifikatteam</translation>
    </message>
    <message>
        <source>Your VPN administrators</source>
        <translation>Ihre VPN-Administratoren</translation>
    </message>
    <message>
        <source>Is the connection set up, and may it start?</source>
        <translation>Ist die Verbindung eingerichtet, und darf sie starten?</translation>
    </message>
    <message>
        <source>Is this computer on a working network?</source>
        <translation>Ist dieser Computer in einem funktionierenden Netzwerk?</translation>
    </message>
    <message>
        <source>Does the VPN server&apos;s name lead to it?</source>
        <translation>Führt der Name des VPN-Servers zu ihm?</translation>
    </message>
    <message>
        <source>Does the VPN server answer?</source>
        <translation>Antwortet der VPN-Server?</translation>
    </message>
    <message>
        <source>Can the server prove who it is?</source>
        <translation>Kann sich der Server ausweisen?</translation>
    </message>
    <message>
        <source>Can this computer and user prove who they are?</source>
        <translation>Können sich dieser Computer und der Benutzer ausweisen?</translation>
    </message>
    <message>
        <source>Do profile and server agree how to sign in?</source>
        <translation>Stimmen Profil und Server bei der Art der Anmeldung überein?</translation>
    </message>
    <message>
        <source>Can Windows build the tunnel adapter?</source>
        <translation>Kann Windows den Tunneladapter aufbauen?</translation>
    </message>
    <message>
        <source>Does traffic go the right way?</source>
        <translation>Nimmt der Datenverkehr den richtigen Weg?</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>short name of a stage in the rail: the settings of the VPN connection</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Servername</translation>
    </message>
    <message>
        <source>Server answer</source>
        <translation>Serverantwort</translation>
    </message>
    <message>
        <source>Server identity</source>
        <translation>Serveridentität</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>Ihr Zertifikat</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Traffic</source>
        <extracomment>short name of a stage in the rail: where the network traffic goes</extracomment>
        <translation>Datenverkehr</translation>
    </message>
    <message>
        <source>Certain</source>
        <extracomment>how sure the diagnosis is</extracomment>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Does not apply to this connection.</source>
        <translation>Trifft auf diese Verbindung nicht zu.</translation>
    </message>
    <message>
        <source>Not tested: this step was not asked for.</source>
        <translation>Nicht getestet: Dieser Schritt wurde nicht angefordert.</translation>
    </message>
    <message>
        <source>Not tested: this needs Windows.</source>
        <translation>Nicht getestet: Dafür ist Windows erforderlich.</translation>
    </message>
    <message>
        <source>Does not apply: {reason}.</source>
        <extracomment>{reason}: the rest of the sentence: &quot;the profile does not use SSTP&quot;</extracomment>
        <translation>Trifft nicht zu: {reason}.</translation>
    </message>
    <message>
        <source>Not tested: lists of revoked certificates are asked for only where the certificate leads to an authority that this computer trusts.</source>
        <translation>Nicht getestet: Sperrlisten werden nur abgefragt, wenn das Zertifikat zu einer Zertifizierungsstelle führt, der dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>Not tested: the VPN server did not show a certificate.</source>
        <translation>Nicht getestet: Der VPN-Server hat kein Zertifikat vorgelegt.</translation>
    </message>
    <message>
        <source>Not tested: the profile demands algorithms of IKE that this program does not offer to a server, for example DES, MD5 or the DH groups 1 and 24.</source>
        <translation>Nicht getestet: Das Profil verlangt IKE-Algorithmen, die dieses Programm einem Server nicht anbietet, zum Beispiel DES, MD5 oder die DH-Gruppen 1 und 24.</translation>
    </message>
    <message>
        <source>Not tested: waits for an earlier step.</source>
        <translation>Nicht getestet: wartet auf einen früheren Schritt.</translation>
    </message>
    <message>
        <source>Not tested: what it needs was not collected.</source>
        <translation>Nicht getestet: Was dafür benötigt wird, wurde nicht gesammelt.</translation>
    </message>
    <message>
        <source>Not tested: your organisation&apos;s settings switched this question off.</source>
        <translation>Nicht getestet: Die Einstellungen Ihrer Organisation haben diese Frage ausgeschaltet.</translation>
    </message>
    <message>
        <source>Could not be checked: what it needs could not be collected.</source>
        <translation>Konnte nicht geprüft werden: Was dafür benötigt wird, konnte nicht gesammelt werden.</translation>
    </message>
    <message>
        <source>Could not be checked: {reason}.</source>
        <translation>Konnte nicht geprüft werden: {reason}.</translation>
    </message>
    <message>
        <source>Identity (EAP&apos;s question for the user name)</source>
        <translation>Identity (Frage von EAP nach dem Benutzernamen)</translation>
    </message>
    <message>
        <source>Nak (EAP&apos;s answer: another method, please)</source>
        <translation>Nak (Antwort von EAP: bitte eine andere Methode)</translation>
    </message>
    <message>
        <source>EAP-MD5 (password, outdated)</source>
        <translation>EAP-MD5 (Kennwort, veraltet)</translation>
    </message>
    <message>
        <source>EAP-GTC (token or one-time password)</source>
        <translation>EAP-GTC (Token oder Einmalkennwort)</translation>
    </message>
    <message>
        <source>EAP-TLS (certificate)</source>
        <translation>EAP-TLS (Zertifikat)</translation>
    </message>
    <message>
        <source>EAP-SIM (SIM card)</source>
        <translation>EAP-SIM (SIM-Karte)</translation>
    </message>
    <message>
        <source>EAP-TTLS (Tunneled TLS)</source>
        <translation>EAP-TTLS (Tunneled TLS)</translation>
    </message>
    <message>
        <source>EAP-AKA (SIM card)</source>
        <translation>EAP-AKA (SIM-Karte)</translation>
    </message>
    <message>
        <source>PEAP (Protected EAP)</source>
        <translation>PEAP (Protected EAP)</translation>
    </message>
    <message>
        <source>EAP-MSCHAPv2 (password)</source>
        <translation>EAP-MSCHAPv2 (Kennwort)</translation>
    </message>
    <message>
        <source>EAP-FAST</source>
        <translation>EAP-FAST</translation>
    </message>
    <message>
        <source>EAP-AKA&apos; (SIM card)</source>
        <translation>EAP-AKA&apos; (SIM-Karte)</translation>
    </message>
    <message>
        <source>TEAP (Tunnel EAP)</source>
        <translation>TEAP (Tunnel EAP)</translation>
    </message>
    <message>
        <source>EAP type {type}</source>
        <translation>EAP-Typ {type}</translation>
    </message>
</context>
<context>
    <name>InfoDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Vorheriger Schritt</translation>
    </message>
    <message>
        <source>Go to a step</source>
        <translation>Zu einem Schritt wechseln</translation>
    </message>
    <message>
        <source>Go to the result</source>
        <translation>Zum Ergebnis wechseln</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Stop a run; when none is going, close the program</source>
        <translation>Durchlauf abbrechen; wenn keiner läuft, das Programm schließen</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Copy the focused row, or else the whole page</source>
        <translation>Zeile mit dem Fokus kopieren, sonst die ganze Seite</translation>
    </message>
    <message>
        <source>Explain for user, helpdesk, administrator in turn</source>
        <translation>Der Reihe nach für Benutzer, Helpdesk, Administrator erklären</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Was die Begriffe bedeuten</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2: the first and the last of a range of keys: &quot;Ctrl+1 to Ctrl+9&quot;</extracomment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>Everything can be done with the keyboard: Tab goes from one control to the next, Space or Enter presses it, Alt with the underlined letter reaches it at once.</source>
        <translation>Alles lässt sich mit der Tastatur bedienen: Die Tabulatortaste wechselt von einem Steuerelement zum nächsten, die Leertaste oder die Eingabetaste betätigt es, und Alt mit dem unterstrichenen Buchstaben führt direkt dorthin.</translation>
    </message>
</context>
<context>
    <name>NewsText</name>
    <message>
        <source>Stopped. What is known by now is kept.</source>
        <translation>Abgebrochen. Was bis jetzt bekannt ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Done: no problem found.</source>
        <translation>Fertig: kein Problem gefunden.</translation>
    </message>
    <message>
        <source>Done: something needs attention.</source>
        <translation>Fertig: etwas erfordert Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>Done: a problem was found.</source>
        <translation>Fertig: ein Problem wurde gefunden.</translation>
    </message>
    <message>
        <source>Done: not everything could be checked.</source>
        <translation>Fertig: nicht alles konnte geprüft werden.</translation>
    </message>
    <message>
        <source>Checking.</source>
        <translation>Prüfung läuft.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a step&apos;s name, %2: its state: &quot;Server answer: problem&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Durchlaufs</translation>
    </message>
    <message>
        <source>How much of the run is done, in per cent.</source>
        <translation>Wie viel des Durchlaufs erledigt ist, in Prozent.</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a host name, %2: its address</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Asking %1 on UDP %2</source>
        <translation>%1 wird auf UDP %2 gefragt</translation>
    </message>
    <message>
        <source>Asking %1 on TCP %2</source>
        <translation>%1 wird auf TCP %2 gefragt</translation>
    </message>
    <message>
        <source>Looking up the name %1</source>
        <translation>Name %1 wird nachgeschlagen</translation>
    </message>
    <message>
        <source>Fetching the list of withdrawn certificates %1</source>
        <translation>Sperrliste %1 wird abgerufen</translation>
    </message>
    <message>
        <source>Asking %1 for its certificate</source>
        <translation>%1 wird nach dem Zertifikat gefragt</translation>
    </message>
    <message>
        <source>Reading this computer&apos;s VPN connections</source>
        <translation>VPN-Verbindungen dieses Computers werden gelesen</translation>
    </message>
    <message>
        <source>Reading this computer&apos;s trusted root certificates</source>
        <translation>Vertrauenswürdige Stammzertifikate dieses Computers werden gelesen</translation>
    </message>
    <message>
        <source>Reading this computer&apos;s routes</source>
        <translation>Routen dieses Computers werden gelesen</translation>
    </message>
    <message>
        <source>Reading what starts a VPN connection by itself</source>
        <translation>Auslöser für das automatische Starten von VPN-Verbindungen werden gelesen</translation>
    </message>
    <message>
        <source>Reading Windows&apos; settings</source>
        <translation>Einstellungen von Windows werden gelesen</translation>
    </message>
    <message>
        <source>Testing the local network</source>
        <translation>Lokales Netzwerk wird getestet</translation>
    </message>
    <message>
        <source>Reading this computer&apos;s own certificates</source>
        <translation>Eigene Zertifikate dieses Computers werden gelesen</translation>
    </message>
    <message>
        <source>Reading the state of the VPN adapters and services</source>
        <translation>Zustand der VPN-Adapter und -Dienste wird gelesen</translation>
    </message>
    <message>
        <source>Reading Windows&apos; log of VPN connections</source>
        <translation>Windows-Protokoll der VPN-Verbindungen wird gelesen</translation>
    </message>
    <message>
        <source>Looking for Microsoft&apos;s support tool</source>
        <translation>Supporttool von Microsoft wird gesucht</translation>
    </message>
    <message>
        <source>Asking Windows&apos; dialer for its connections</source>
        <translation>Windows-Einwahl wird nach ihren Verbindungen gefragt</translation>
    </message>
    <message>
        <source>Asking the VPN server at %1 how it wants to be signed in to</source>
        <extracomment>%1: address</extracomment>
        <translation>VPN-Server unter %1 wird gefragt, wie die Anmeldung erfolgen soll</translation>
    </message>
    <message>
        <source>Asking the VPN server at %1 for a call over its web port</source>
        <translation>VPN-Server unter %1 wird um einen Aufruf über seinen Webport gebeten</translation>
    </message>
    <message>
        <source>Asking the VPN server at %1 for PPTP</source>
        <translation>VPN-Server unter %1 wird nach PPTP gefragt</translation>
    </message>
    <message>
        <source>Asking this computer about its system</source>
        <translation>Dieser Computer wird nach seinem System gefragt</translation>
    </message>
    <message>
        <source>%1, up to %2 s</source>
        <extracomment>%1: what is being asked, %2: seconds</extracomment>
        <translation>%1, bis zu %2 s</translation>
    </message>
</context>
<context>
    <name>RailModel</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a step&apos;s name, %2: its state. Read by screen readers: &quot;Server answer: problem&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ReaderSwitch</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>Helpdesk</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Explain for</source>
        <translation>Erklären für</translation>
    </message>
    <message>
        <source>How much detail the texts have (Ctrl+L)</source>
        <translation>Wie ausführlich die Texte sind (Strg+L)</translation>
    </message>
    <message>
        <source>E&amp;xplain for</source>
        <translation>Erklären &amp;für</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>no connection of Windows&apos; own VPN client is known</source>
        <translation>es ist keine Verbindung des Windows-eigenen VPN-Clients bekannt</translation>
    </message>
    <message>
        <source>Windows reported no failure to get an address</source>
        <translation>Windows hat keinen Fehler beim Beziehen einer Adresse gemeldet</translation>
    </message>
    <message>
        <source>the connection does not sign in with MS-CHAPv2</source>
        <translation>die Verbindung meldet sich nicht mit MS-CHAPv2 an</translation>
    </message>
    <message>
        <source>the profile does not sign in with PEAP, or says nothing about cryptobinding</source>
        <translation>das Profil meldet sich nicht mit PEAP an oder enthält keine Angabe zur Kryptografiebindung</translation>
    </message>
    <message>
        <source>the profile does not sign in with EAP</source>
        <translation>das Profil meldet sich nicht mit EAP an</translation>
    </message>
    <message>
        <source>the profile does not state a sign-in method</source>
        <translation>das Profil gibt keine Anmeldemethode an</translation>
    </message>
    <message>
        <source>the profile has no inner EAP-TLS whose server is checked</source>
        <translation>das Profil enthält kein inneres EAP-TLS, bei dem der Server überprüft wird</translation>
    </message>
    <message>
        <source>no connection uses L2TP</source>
        <translation>keine Verbindung verwendet L2TP</translation>
    </message>
    <message>
        <source>no connection uses L2TP with certificates</source>
        <translation>keine Verbindung verwendet L2TP mit Zertifikaten</translation>
    </message>
    <message>
        <source>the connection does not send a password with MS-CHAPv2 over PPP</source>
        <translation>die Verbindung sendet kein Kennwort mit MS-CHAPv2 über PPP</translation>
    </message>
    <message>
        <source>the site policy expects no particular sign-in method</source>
        <translation>die Standortrichtlinie erwartet keine bestimmte Anmeldemethode</translation>
    </message>
    <message>
        <source>the profile does not state both a sign-in method and a tunnel type</source>
        <translation>das Profil gibt nicht sowohl eine Anmeldemethode als auch einen Tunneltyp an</translation>
    </message>
    <message>
        <source>the profile does not state one sign-in method</source>
        <translation>das Profil gibt nicht genau eine Anmeldemethode an</translation>
    </message>
    <message>
        <source>the server did not say whether its address is translated</source>
        <translation>der Server hat nicht mitgeteilt, ob seine Adresse übersetzt wird</translation>
    </message>
    <message>
        <source>the sign-in server showed no certificate</source>
        <translation>der Anmeldeserver hat kein Zertifikat vorgelegt</translation>
    </message>
    <message>
        <source>the profile lists no names of sign-in servers</source>
        <translation>das Profil führt keine Namen von Anmeldeservern auf</translation>
    </message>
    <message>
        <source>the profile names no roots for the sign-in server</source>
        <translation>das Profil nennt keine Stammzertifikate für den Anmeldeserver</translation>
    </message>
    <message>
        <source>the profile does not check the sign-in server by its certificate</source>
        <translation>das Profil überprüft den Anmeldeserver nicht anhand seines Zertifikats</translation>
    </message>
    <message>
        <source>the trusted roots of a Windows computer are not known</source>
        <translation>die vertrauenswürdigen Stammzertifikate eines Windows-Computers sind nicht bekannt</translation>
    </message>
    <message>
        <source>the profile does not check a server by its certificate</source>
        <translation>das Profil überprüft keinen Server anhand seines Zertifikats</translation>
    </message>
    <message>
        <source>the connection signs in without a certificate</source>
        <translation>die Verbindung meldet sich ohne Zertifikat an</translation>
    </message>
    <message>
        <source>no user certificate is used to sign in</source>
        <translation>zur Anmeldung wird kein Benutzerzertifikat verwendet</translation>
    </message>
    <message>
        <source>the connection does not use a machine certificate over IKEv2</source>
        <translation>die Verbindung verwendet kein Computerzertifikat über IKEv2</translation>
    </message>
    <message>
        <source>the server listed no certificate authorities</source>
        <translation>der Server hat keine Zertifizierungsstellen aufgeführt</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>es gibt keine Verbindung</translation>
    </message>
    <message>
        <source>the profile does not use IKEv2</source>
        <translation>das Profil verwendet IKEv2 nicht</translation>
    </message>
    <message>
        <source>the profile does not use SSTP</source>
        <translation>das Profil verwendet SSTP nicht</translation>
    </message>
    <message>
        <source>the profile belongs to another VPN client</source>
        <translation>das Profil gehört zu einem anderen VPN-Client</translation>
    </message>
    <message>
        <source>the connection signs in with the computer&apos;s certificate</source>
        <translation>die Verbindung meldet sich mit dem Zertifikat des Computers an</translation>
    </message>
    <message>
        <source>the name leads to no address</source>
        <translation>der Name führt zu keiner Adresse</translation>
    </message>
    <message>
        <source>the server is given as an address</source>
        <translation>der Server ist als Adresse angegeben</translation>
    </message>
    <message>
        <source>no VPN server is known</source>
        <translation>es ist kein VPN-Server bekannt</translation>
    </message>
    <message>
        <source>no server told its time</source>
        <translation>kein Server hat seine Uhrzeit mitgeteilt</translation>
    </message>
    <message>
        <source>the site policy names no address for this test</source>
        <translation>die Standortrichtlinie nennt keine Adresse für diesen Test</translation>
    </message>
    <message>
        <source>the address could not be asked</source>
        <translation>die Adresse konnte nicht abgefragt werden</translation>
    </message>
    <message>
        <source>the connection does not use SSTP</source>
        <translation>die Verbindung verwendet SSTP nicht</translation>
    </message>
    <message>
        <source>the profile is not Always On, or it is in LockDown mode</source>
        <translation>das Profil ist nicht Always On oder befindet sich im LockDown-Modus</translation>
    </message>
    <message>
        <source>the profile is no ProfileXML</source>
        <translation>das Profil ist keine ProfileXML</translation>
    </message>
    <message>
        <source>only a server name is known, no profile</source>
        <translation>nur ein Servername ist bekannt, kein Profil</translation>
    </message>
    <message>
        <source>the profile fixes no algorithms for IKEv2</source>
        <translation>das Profil legt keine Algorithmen für IKEv2 fest</translation>
    </message>
    <message>
        <source>the profile is not for a device tunnel</source>
        <translation>das Profil ist nicht für einen Gerätetunnel bestimmt</translation>
    </message>
    <message>
        <source>the profile says nothing about encryption</source>
        <translation>das Profil enthält keine Angabe zur Verschlüsselung</translation>
    </message>
    <message>
        <source>the profile is no phonebook</source>
        <translation>das Profil ist kein Telefonbuch</translation>
    </message>
    <message>
        <source>the profile does not say how traffic is routed</source>
        <translation>das Profil gibt nicht an, wie der Datenverkehr geleitet wird</translation>
    </message>
    <message>
        <source>the file holds only the EAP part of a profile</source>
        <translation>die Datei enthält nur den EAP-Teil eines Profils</translation>
    </message>
    <message>
        <source>the connection is not one that starts by itself</source>
        <translation>die Verbindung gehört nicht zu denen, die von selbst starten</translation>
    </message>
    <message>
        <source>the profile names no trusted network</source>
        <translation>das Profil nennt kein vertrauenswürdiges Netzwerk</translation>
    </message>
    <message>
        <source>the file holds no settings of a connection</source>
        <translation>die Datei enthält keine Einstellungen einer Verbindung</translation>
    </message>
    <message>
        <source>not more than one address of the server was asked</source>
        <translation>es wurde nicht mehr als eine Adresse des Servers gefragt</translation>
    </message>
    <message>
        <source>the profile states its own cryptography</source>
        <translation>das Profil gibt eine eigene Kryptografie vor</translation>
    </message>
    <message>
        <source>no datagram was sent that must travel in fragments</source>
        <translation>es wurde kein Datagramm gesendet, das in Fragmenten übertragen werden muss</translation>
    </message>
    <message>
        <source>no connection is chosen</source>
        <translation>es ist keine Verbindung ausgewählt</translation>
    </message>
    <message>
        <source>the server did not answer on the IKE ports</source>
        <translation>der Server hat auf den IKE-Ports nicht geantwortet</translation>
    </message>
    <message>
        <source>the profile does not use PPTP alone</source>
        <translation>das Profil verwendet nicht ausschließlich PPTP</translation>
    </message>
    <message>
        <source>this port was not asked</source>
        <translation>dieser Port wurde nicht abgefragt</translation>
    </message>
    <message>
        <source>the VPN is not connected</source>
        <translation>das VPN ist nicht verbunden</translation>
    </message>
    <message>
        <source>neither the site policy nor the profile names company networks</source>
        <translation>weder die Standortrichtlinie noch das Profil nennt Firmennetzwerke</translation>
    </message>
    <message>
        <source>no VPN is connected</source>
        <translation>es ist kein VPN verbunden</translation>
    </message>
    <message>
        <source>the VPN is connected, so the routes themselves are judged</source>
        <translation>das VPN ist verbunden, daher werden die Routen selbst beurteilt</translation>
    </message>
    <message>
        <source>no profile says how traffic is routed</source>
        <translation>kein Profil gibt an, wie der Datenverkehr geleitet wird</translation>
    </message>
    <message>
        <source>the site policy names no internal name servers or suffixes</source>
        <translation>die Standortrichtlinie nennt keine internen DNS-Server oder Suffixe</translation>
    </message>
    <message>
        <source>the name servers that this computer asks are not known</source>
        <translation>die DNS-Server, die dieser Computer fragt, sind nicht bekannt</translation>
    </message>
    <message>
        <source>the tunnel brings no name servers, or this system has no interface metrics</source>
        <translation>der Tunnel bringt keine DNS-Server mit, oder dieses System hat keine Schnittstellenmetriken</translation>
    </message>
    <message>
        <source>name rules of the profile decide whom to ask</source>
        <translation>Namensregeln des Profils bestimmen, wer gefragt wird</translation>
    </message>
    <message>
        <source>the site policy does not say how traffic is to be routed</source>
        <translation>die Standortrichtlinie gibt nicht an, wie der Datenverkehr geleitet werden soll</translation>
    </message>
    <message>
        <source>no profile of a user&apos;s connection says how traffic is routed</source>
        <translation>kein Profil einer Benutzerverbindung gibt an, wie der Datenverkehr geleitet wird</translation>
    </message>
    <message>
        <source>this computer is inside the company network</source>
        <translation>dieser Computer befindet sich im Firmennetzwerk</translation>
    </message>
    <message>
        <source>no public address of the server is known</source>
        <translation>es ist keine öffentliche Adresse des Servers bekannt</translation>
    </message>
    <message>
        <source>no target that the site policy names was tried</source>
        <translation>keines der Ziele, die die Standortrichtlinie nennt, wurde getestet</translation>
    </message>
    <message>
        <source>the profile filters no traffic</source>
        <translation>das Profil filtert keinen Datenverkehr</translation>
    </message>
    <message>
        <source>no connection uses IKEv2 or SSTP</source>
        <translation>keine Verbindung verwendet IKEv2 oder SSTP</translation>
    </message>
    <message>
        <source>no readable certificate of the VPN server was given</source>
        <translation>es liegt kein lesbares Zertifikat des VPN-Servers vor</translation>
    </message>
    <message>
        <source>no readable certificate of a client was given</source>
        <translation>es liegt kein lesbares Zertifikat eines Clients vor</translation>
    </message>
    <message>
        <source>no readable certificate of the sign-in server was given</source>
        <translation>es liegt kein lesbares Zertifikat des Anmeldeservers vor</translation>
    </message>
    <message>
        <source>no certificate was given</source>
        <translation>es liegt kein Zertifikat vor</translation>
    </message>
    <message>
        <source>Windows gave no verdict on a certificate of the VPN server</source>
        <translation>Windows hat kein Urteil über ein Zertifikat des VPN-Servers abgegeben</translation>
    </message>
    <message>
        <source>the site policy names no roots for the server&apos;s web port</source>
        <translation>die Standortrichtlinie nennt keine Stammzertifikate für den Webport des Servers</translation>
    </message>
    <message>
        <source>no readable certificate of the server&apos;s web port was given</source>
        <translation>es liegt kein lesbares Zertifikat vom Webport des Servers vor</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>This needs Windows.</source>
        <translation>Dafür ist Windows erforderlich.</translation>
    </message>
    <message>
        <source>It was not looked at in this run.</source>
        <translation>In diesem Durchlauf nicht betrachtet.</translation>
    </message>
    <message>
        <source>Administrator rights</source>
        <translation>Administratorrechte</translation>
    </message>
    <message>
        <source>This program runs with them; PowerShell needs them too.</source>
        <translation>Dieses Programm wird mit diesen Rechten ausgeführt; auch PowerShell benötigt sie.</translation>
    </message>
    <message>
        <source>This program runs without them. Open PowerShell with &quot;Run as administrator&quot;; an account without these rights can&apos;t collect.</source>
        <translation>Dieses Programm wird ohne sie ausgeführt. Öffnen Sie PowerShell mit „Als Administrator ausführen“; ein Konto ohne diese Rechte kann nicht sammeln.</translation>
    </message>
    <message>
        <source>Execution policy lets scripts run</source>
        <translation>Ausführungsrichtlinie lässt Skripts zu</translation>
    </message>
    <message>
        <source>%1, set by group policy.</source>
        <translation>%1, durch Gruppenrichtlinie festgelegt.</translation>
    </message>
    <message>
        <source>%1, set by group policy. The command below can&apos;t change that; ask the administrator of the policy for an exemption.</source>
        <translation>%1, durch Gruppenrichtlinie festgelegt. Der Befehl unten kann das nicht ändern; bitten Sie den Administrator der Richtlinie um eine Ausnahme.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. The command below lets scripts run in its own window only.</source>
        <translation>%1. Der Befehl unten lässt Skripts nur in seinem eigenen Fenster zu.</translation>
    </message>
    <message>
        <source>Not set, so scripts don&apos;t run</source>
        <translation>Nicht festgelegt, daher werden Skripts nicht ausgeführt</translation>
    </message>
    <message>
        <source>Licence of the tool accepted</source>
        <translation>Lizenz des Tools akzeptiert</translation>
    </message>
    <message>
        <source>The tool asks for it once, when it is first started.</source>
        <translation>Das Tool fragt einmal danach, wenn es zum ersten Mal gestartet wird.</translation>
    </message>
    <message>
        <source>The tool is unpacked on this computer</source>
        <translation>Das Tool ist auf diesem Computer entpackt</translation>
    </message>
    <message>
        <source>Download it from https://aka.ms/getTSS and unpack it to %1.</source>
        <translation>Laden Sie es von https://aka.ms/getTSS herunter, und entpacken Sie es nach %1.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1 is the id of a finding that this version cannot explain</extracomment>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>10 GB of free space</source>
        <translation>10 GB freier Speicherplatz</translation>
    </message>
    <message>
        <source>%1 GB are free.</source>
        <translation>%1 GB sind frei.</translation>
    </message>
    <message>
        <source>Go to the folder of the tool</source>
        <translation>Zum Ordner des Tools wechseln</translation>
    </message>
    <message>
        <source>Let scripts run in this window only</source>
        <translation>Skripts nur in diesem Fenster zulassen</translation>
    </message>
    <message>
        <source>Start the recording</source>
        <translation>Aufzeichnung starten</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht getestet</translation>
    </message>
    <message>
        <source>Run the commands in PowerShell, opened with &quot;Run as administrator&quot;: the first three on this computer, the others on the VPN server. In newer packages the script is called TSS.ps1 instead of TSSv2.ps1.</source>
        <translation>Führen Sie die Befehle in PowerShell aus, geöffnet mit „Als Administrator ausführen“: die ersten drei auf diesem Computer, die übrigen auf dem VPN-Server. In neueren Paketen heißt das Skript TSS.ps1 statt TSSv2.ps1.</translation>
    </message>
    <message>
        <source>Accept the licence and the recording.</source>
        <translation>Stimmen Sie der Lizenz und der Aufzeichnung zu.</translation>
    </message>
    <message>
        <source>Wait for the message that asks to reproduce the issue; with two computers, wait for it on both.</source>
        <translation>Warten Sie auf die Aufforderung, das Problem nachzustellen; bei zwei Computern warten Sie auf beiden darauf.</translation>
    </message>
    <message>
        <source>Connect the VPN, so that the problem shows once.</source>
        <translation>Stellen Sie die VPN-Verbindung her, sodass sich das Problem einmal zeigt.</translation>
    </message>
    <message>
        <source>Enter Y in both windows.</source>
        <translation>Geben Sie in beiden Fenstern Y ein.</translation>
    </message>
    <message>
        <source>Take the zip file from %1 on each computer, and upload it to the workspace of the support case.</source>
        <translation>Nehmen Sie auf jedem Computer die ZIP-Datei aus %1, und laden Sie sie in den Arbeitsbereich des Supportfalls hoch.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>The recording shows the screen, and the archive holds names, addresses and certificates. Close what nobody should see, and hand the archive to support only.</source>
        <translation>Die Aufzeichnung zeigt den Bildschirm, und das Archiv enthält Namen, Adressen und Zertifikate. Schließen Sie, was niemand sehen soll, und geben Sie das Archiv nur an den Support weiter.</translation>
    </message>
    <message>
        <source>None in %1.</source>
        <translation>Keines in %1.</translation>
    </message>
    <message>
        <source>Newest: %1</source>
        <translation>Neuestes: %1</translation>
    </message>
    <message>
        <source>fits; comes first</source>
        <translation>passt; kommt zuerst</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>has the purpose IP security IKE intermediate</source>
        <translation>hat den Zweck „IP-Sicherheits-IKE, dazwischenliegend“</translation>
    </message>
    <message>
        <source>comes from Conditional Access</source>
        <translation>stammt vom bedingten Zugriff</translation>
    </message>
    <message>
        <source>the server lists its issuer</source>
        <translation>der Server führt den Aussteller auf</translation>
    </message>
    <message>
        <source>using it asks the person</source>
        <translation>bei der Verwendung wird der Benutzer gefragt</translation>
    </message>
    <message>
        <source>the server does not list its issuer</source>
        <translation>der Server führt den Aussteller nicht auf</translation>
    </message>
    <message>
        <source>Certificates of the computer for &quot;%1&quot;, first choice first</source>
        <translation>Zertifikate des Computers für „%1“, erste Wahl zuerst</translation>
    </message>
    <message>
        <source>Certificates of the user for &quot;%1&quot;, first choice first</source>
        <translation>Zertifikate des Benutzers für „%1“, erste Wahl zuerst</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>For it</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Gefunden in</translation>
    </message>
    <message>
        <source>(not readable)</source>
        <translation>(nicht lesbar)</translation>
    </message>
    <message>
        <source>Adapters for tunnels</source>
        <translation>Adapter für Tunnel</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Hardware id</source>
        <translation>Hardware-ID</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Problem code</source>
        <translation>Problemcode</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keiner)</translation>
    </message>
    <message>
        <source>Bindings of these adapters</source>
        <translation>Bindungen dieser Adapter</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Start type</source>
        <translation>Starttyp</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1, error %2</source>
        <translation>%1, Fehler %2</translation>
    </message>
    <message>
        <source>EAP type %1</source>
        <translation>EAP-Typ %1</translation>
    </message>
    <message>
        <source>no EAP settings</source>
        <translation>keine EAP-Einstellungen</translation>
    </message>
    <message>
        <source>EAP settings are there</source>
        <translation>EAP-Einstellungen sind vorhanden</translation>
    </message>
    <message>
        <source>a choice of this user is kept</source>
        <translation>eine Auswahl dieses Benutzers ist gespeichert</translation>
    </message>
    <message>
        <source>What Windows&apos; dialer says</source>
        <translation>Angaben der Windows-Einwahl</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>Settings of Windows</source>
        <translation>Einstellungen von Windows</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Joined to a domain or to Entra ID</source>
        <translation>In eine Domäne oder Entra ID eingebunden</translation>
    </message>
    <message>
        <source>Credential Guard runs</source>
        <translation>Credential Guard wird ausgeführt</translation>
    </message>
    <message>
        <source>Windows began to dial</source>
        <translation>Windows hat mit der Einwahl begonnen</translation>
    </message>
    <message>
        <source>Windows called the server; whether it came to signing in, the log does not say</source>
        <translation>Windows hat den Server angewählt; ob es zur Anmeldung kam, geht aus dem Protokoll nicht hervor</translation>
    </message>
    <message>
        <source>Windows called the server</source>
        <translation>Windows hat den Server angewählt</translation>
    </message>
    <message>
        <source>the link to the server stood</source>
        <translation>die Verbindung zum Server stand</translation>
    </message>
    <message>
        <source>the link stood, Windows was signing in</source>
        <translation>die Verbindung stand, Windows war bei der Anmeldung</translation>
    </message>
    <message>
        <source>the VPN was connected</source>
        <translation>das VPN war verbunden</translation>
    </message>
    <message>
        <source>nothing was logged before it failed</source>
        <translation>vor dem Fehler wurde nichts protokolliert</translation>
    </message>
    <message>
        <source>Failed dials in the log of Windows</source>
        <translation>Fehlgeschlagene Verbindungsversuche im Windows-Protokoll</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>How far it came</source>
        <translation>Wie weit es kam</translation>
    </message>
    <message>
        <source>CoId (also in the server&apos;s logs)</source>
        <translation>CoId (auch in den Protokollen des Servers)</translation>
    </message>
    <message>
        <source>SSTP could not send its request: no connection, or a certificate that is not trusted</source>
        <translation>SSTP konnte seine Anforderung nicht senden: keine Verbindung oder ein nicht vertrauenswürdiges Zertifikat</translation>
    </message>
    <message>
        <source>the server sent no valid answer to SSTP</source>
        <translation>der Server hat SSTP keine gültige Antwort gesendet</translation>
    </message>
    <message>
        <source>the server answered in another version of HTTP</source>
        <translation>der Server hat in einer anderen HTTP-Version geantwortet</translation>
    </message>
    <message>
        <source>the server refused the request of SSTP</source>
        <translation>der Server hat die Anforderung von SSTP abgelehnt</translation>
    </message>
    <message>
        <source>the certificate seen is not the one that the server expects: something between opens TLS</source>
        <translation>das gesehene Zertifikat ist nicht das, das der Server erwartet: etwas dazwischen öffnet TLS</translation>
    </message>
    <message>
        <source>the certificate has another name than the server that was called</source>
        <translation>das Zertifikat trägt einen anderen Namen als der angewählte Server</translation>
    </message>
    <message>
        <source>the proxy asks for a sign-in, which SSTP can&apos;t do</source>
        <translation>der Proxy verlangt eine Anmeldung, die SSTP nicht beherrscht</translation>
    </message>
    <message>
        <source>the server asks for another sign-in method than the one that is set here</source>
        <translation>der Server verlangt eine andere Anmeldemethode als die hier eingestellte</translation>
    </message>
    <message>
        <source>Events of SSTP and EAP in the logs of Windows</source>
        <translation>Ereignisse von SSTP und EAP in den Windows-Protokollen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>CoId</source>
        <translation>CoId</translation>
    </message>
    <message>
        <source>%1 (outside the tunnel)</source>
        <translation>%1 (außerhalb des Tunnels)</translation>
    </message>
    <message>
        <source>not through the tunnel</source>
        <translation>nicht durch den Tunnel</translation>
    </message>
    <message>
        <source>Encryption method (IKE)</source>
        <translation>Verschlüsselungsmethode (IKE)</translation>
    </message>
    <message>
        <source>Integrity check (IKE)</source>
        <translation>Integritätsprüfung (IKE)</translation>
    </message>
    <message>
        <source>DH group (IKE)</source>
        <translation>DH-Gruppe (IKE)</translation>
    </message>
    <message>
        <source>Cipher (ESP)</source>
        <translation>Verschlüsselung (ESP)</translation>
    </message>
    <message>
        <source>Authentication (ESP)</source>
        <translation>Authentifizierung (ESP)</translation>
    </message>
    <message>
        <source>PFS group</source>
        <translation>PFS-Gruppe</translation>
    </message>
    <message>
        <source>Connection &quot;%1&quot;</source>
        <translation>Verbindung „%1“</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Gelesen aus</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Tunnel type</source>
        <translation>Tunneltyp</translation>
    </message>
    <message>
        <source>Always On</source>
        <translation>Always On</translation>
    </message>
    <message>
        <source>Device tunnel</source>
        <translation>Gerätetunnel</translation>
    </message>
    <message>
        <source>LockDown</source>
        <translation>LockDown</translation>
    </message>
    <message>
        <source>Third-party VPN client</source>
        <translation>VPN-Client eines Drittanbieters</translation>
    </message>
    <message>
        <source>For all users</source>
        <translation>Für alle Benutzer</translation>
    </message>
    <message>
        <source>Routing, IPv4</source>
        <translation>Routing, IPv4</translation>
    </message>
    <message>
        <source>Routing, IPv6</source>
        <translation>Routing, IPv6</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>Class-based route switched off</source>
        <translation>Klassenbasierte Route ausgeschaltet</translation>
    </message>
    <message>
        <source>Name resolution rules</source>
        <translation>Namensauflösungsregeln</translation>
    </message>
    <message>
        <source>DNS suffixes</source>
        <translation>DNS-Suffixe</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>Vertrauenswürdige Netzwerke</translation>
    </message>
    <message>
        <source>Data encryption</source>
        <translation>Datenverschlüsselung</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Noticed while reading</source>
        <translation>Beim Lesen bemerkt</translation>
    </message>
    <message>
        <source>Checks the sign-in server</source>
        <translation>Prüft den Anmeldeserver</translation>
    </message>
    <message>
        <source>Checks its name</source>
        <translation>Prüft dessen Namen</translation>
    </message>
    <message>
        <source>Prompt switched off</source>
        <translation>Abfrage ausgeschaltet</translation>
    </message>
    <message>
        <source>Sign-in settings of &quot;%1&quot;</source>
        <translation>Anmeldeeinstellungen von „%1“</translation>
    </message>
    <message>
        <source>EAP method</source>
        <translation>EAP-Methode</translation>
    </message>
    <message>
        <source>Inner EAP method</source>
        <translation>Innere EAP-Methode</translation>
    </message>
    <message>
        <source>Inner method</source>
        <translation>Innere Methode</translation>
    </message>
    <message>
        <source>Names of the sign-in server</source>
        <translation>Namen des Anmeldeservers</translation>
    </message>
    <message>
        <source>Its trusted roots (SHA-1)</source>
        <translation>Dessen vertrauenswürdige Stammzertifikate (SHA-1)</translation>
    </message>
    <message>
        <source>Names, inner method</source>
        <translation>Namen, innere Methode</translation>
    </message>
    <message>
        <source>Trusted roots, inner method (SHA-1)</source>
        <translation>Vertrauenswürdige Stammzertifikate, innere Methode (SHA-1)</translation>
    </message>
    <message>
        <source>Filter: issuers of the user&apos;s certificate (SHA-1)</source>
        <translation>Filter: Aussteller des Benutzerzertifikats (SHA-1)</translation>
    </message>
    <message>
        <source>Filter: purposes of the user&apos;s certificate</source>
        <translation>Filter: Zwecke des Benutzerzertifikats</translation>
    </message>
    <message>
        <source>Uses the Windows sign-in</source>
        <translation>Verwendet die Windows-Anmeldung</translation>
    </message>
    <message>
        <source>Crypto-binding required</source>
        <translation>Kryptografiebindung erforderlich</translation>
    </message>
    <message>
        <source>Anonymous identity</source>
        <translation>Anonyme Identität</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Vorinstallierter Schlüssel</translation>
    </message>
    <message>
        <source>set; the key itself was not read</source>
        <translation>festgelegt; der Schlüssel selbst wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Answers for &quot;%1&quot;</source>
        <translation>Antworten für „%1“</translation>
    </message>
    <message>
        <source>IPv4 (A)</source>
        <translation>IPv4 (A)</translation>
    </message>
    <message>
        <source>IPv6 (AAAA)</source>
        <translation>IPv6 (AAAA)</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Hosts file, line %1</source>
        <translation>Hosts-Datei, Zeile %1</translation>
    </message>
    <message>
        <source>Name servers asked</source>
        <translation>Gefragte DNS-Server</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>not a proper IKE message</source>
        <translation>keine ordnungsgemäße IKE-Nachricht</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>akzeptiert</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>nicht akzeptiert</translation>
    </message>
    <message>
        <source>Chosen algorithms</source>
        <translation>Gewählte Algorithmen</translation>
    </message>
    <message>
        <source>DH group</source>
        <translation>DH-Gruppe</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Address translation before this computer</source>
        <translation>Adressübersetzung vor diesem Computer</translation>
    </message>
    <message>
        <source>Address translation before the server</source>
        <translation>Adressübersetzung vor dem Server</translation>
    </message>
    <message>
        <source>IKE fragmentation offered</source>
        <translation>IKE-Fragmentierung angeboten</translation>
    </message>
    <message>
        <source>UDP %2 to %1</source>
        <translation>UDP %2 an %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Datagrams sent</source>
        <translation>Gesendete Datagramme</translation>
    </message>
    <message>
        <source>System error</source>
        <translation>Systemfehler</translation>
    </message>
    <message>
        <source>TCP %2 to %1</source>
        <translation>TCP %2 an %1</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>TLS-Version</translation>
    </message>
    <message>
        <source>TLS cipher</source>
        <translation>TLS-Verschlüsselung</translation>
    </message>
    <message>
        <source>TLS detail</source>
        <translation>TLS-Einzelheit</translation>
    </message>
    <message>
        <source>Certificates sent</source>
        <translation>Gesendete Zertifikate</translation>
    </message>
    <message>
        <source>SSTP</source>
        <translation>SSTP</translation>
    </message>
    <message>
        <source>the server speaks SSTP</source>
        <translation>der Server spricht SSTP</translation>
    </message>
    <message>
        <source>the server does not speak SSTP</source>
        <translation>der Server spricht kein SSTP</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>HTTP server</source>
        <translation>HTTP-Server</translation>
    </message>
    <message>
        <source>Redirect to</source>
        <translation>Umleitung zu</translation>
    </message>
    <message>
        <source>%1 with %2 bits</source>
        <translation>%1 mit %2 Bit</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>DNS names</source>
        <translation>DNS-Namen</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP-Adressen</translation>
    </message>
    <message>
        <source>Purposes (EKU)</source>
        <translation>Zwecke (EKU)</translation>
    </message>
    <message>
        <source>not limited (no EKU extension)</source>
        <translation>nicht eingeschränkt (keine EKU-Erweiterung)</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>Schlüsselverwendung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>Fingerabdruck (SHA-1)</translation>
    </message>
    <message>
        <source>Chain ends</source>
        <translation>Kette endet</translation>
    </message>
    <message>
        <source>Missing issuer</source>
        <translation>Fehlender Aussteller</translation>
    </message>
    <message>
        <source>Chain, place %1</source>
        <translation>Kette, Stelle %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>%1 (place %2)</source>
        <translation>%1 (Stelle %2)</translation>
    </message>
    <message>
        <source>Chain errors</source>
        <translation>Fehler der Kette</translation>
    </message>
    <message>
        <source>not accepted: %1</source>
        <translation>nicht akzeptiert: %1</translation>
    </message>
    <message>
        <source>Certificate from %1</source>
        <translation>Zertifikat von %1</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Verwendet als</translation>
    </message>
    <message>
        <source>Expected name</source>
        <translation>Erwarteter Name</translation>
    </message>
    <message>
        <source>Windows&apos; own verdict</source>
        <translation>Eigenes Urteil von Windows</translation>
    </message>
    <message>
        <source>Revocation of %1</source>
        <translation>Sperrung von %1</translation>
    </message>
    <message>
        <source>Network interfaces</source>
        <translation>Netzwerkschnittstellen</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, aus</translation>
    </message>
    <message>
        <source>Where this computer sends traffic</source>
        <translation>Wohin dieser Computer Datenverkehr sendet</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>%1 (the internet)</source>
        <translation>%1 (das Internet)</translation>
    </message>
    <message>
        <source>no way there</source>
        <translation>kein Weg dorthin</translation>
    </message>
    <message>
        <source>(direct)</source>
        <translation>(direkt)</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>(unusable)</source>
        <translation>(unbrauchbar)</translation>
    </message>
    <message>
        <source>Targets that your organisation names</source>
        <translation>Ziele, die Ihre Organisation nennt</translation>
    </message>
    <message>
        <source>Name servers of this computer</source>
        <translation>DNS-Server dieses Computers</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>Name resolution rules (NRPT)</source>
        <translation>Namensauflösungsregeln (NRPT)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Festgelegt durch</translation>
    </message>
    <message>
        <source>(as without a rule)</source>
        <translation>(wie ohne Regel)</translation>
    </message>
    <message>
        <source>group policy</source>
        <translation>Gruppenrichtlinie</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>Test for a sign-in page: %1</source>
        <translation>Test auf eine Anmeldeseite: %1</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>Erwartete Antwort</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>wie erwartet</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>eine andere</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Uhren</translation>
    </message>
    <message>
        <source>Its time</source>
        <translation>Zeit der Quelle</translation>
    </message>
    <message>
        <source>Time here</source>
        <translation>Zeit hier</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Proxies that are set</source>
        <translation>Eingestellte Proxys</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Konfigurationsdatei</translation>
    </message>
    <message>
        <source>Automatic detection</source>
        <translation>Automatische Erkennung</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>Nicht für</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on; lets nothing out that no rule allows</source>
        <translation>ein; lässt nichts hinaus, was keine Regel erlaubt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>What Windows says of this network</source>
        <translation>Was Windows über dieses Netzwerk sagt</translation>
    </message>
    <message>
        <source>It leads</source>
        <translation>Das Netzwerk führt</translation>
    </message>
    <message>
        <source>Firewall of Windows in %1 (connected)</source>
        <translation>Windows-Firewall, %1 (verbunden)</translation>
    </message>
    <message>
        <source>Firewall of Windows in %1</source>
        <translation>Windows-Firewall, %1</translation>
    </message>
    <message>
        <source>What Windows starts by itself</source>
        <translation>Was Windows von selbst startet</translation>
    </message>
    <message>
        <source>Disconnected by hand</source>
        <translation>Von Hand getrennt</translation>
    </message>
    <message>
        <source>DNS suffixes of this network</source>
        <translation>DNS-Suffixe dieses Netzwerks</translation>
    </message>
    <message>
        <source>Kind of network</source>
        <translation>Art des Netzwerks</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>server name as typed</source>
        <translation>Servername wie eingegeben</translation>
    </message>
    <message>
        <source>phonebook (rasphone.pbk)</source>
        <translation>Telefonbuch (rasphone.pbk)</translation>
    </message>
    <message>
        <source>ProfileXML</source>
        <translation>ProfileXML</translation>
    </message>
    <message>
        <source>EAP XML</source>
        <translation>EAP-XML</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>PPTP only</source>
        <translation>nur PPTP</translation>
    </message>
    <message>
        <source>L2TP only</source>
        <translation>nur L2TP</translation>
    </message>
    <message>
        <source>SSTP only</source>
        <translation>nur SSTP</translation>
    </message>
    <message>
        <source>SSTP first</source>
        <translation>SSTP zuerst</translation>
    </message>
    <message>
        <source>IKEv2 only</source>
        <translation>nur IKEv2</translation>
    </message>
    <message>
        <source>IKEv2 first</source>
        <translation>IKEv2 zuerst</translation>
    </message>
    <message>
        <source>IKEv2, then SSTP</source>
        <translation>IKEv2, dann SSTP</translation>
    </message>
    <message>
        <source>a list of protocols</source>
        <translation>eine Liste von Protokollen</translation>
    </message>
    <message>
        <source>EAP</source>
        <translation>EAP</translation>
    </message>
    <message>
        <source>MS-CHAP v2</source>
        <translation>MS-CHAP v2</translation>
    </message>
    <message>
        <source>CHAP</source>
        <translation>CHAP</translation>
    </message>
    <message>
        <source>PAP</source>
        <translation>PAP</translation>
    </message>
    <message>
        <source>certificate of this computer</source>
        <translation>Zertifikat dieses Computers</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>vorinstallierter Schlüssel</translation>
    </message>
    <message>
        <source>several methods</source>
        <translation>mehrere Methoden</translation>
    </message>
    <message>
        <source>all traffic through the tunnel (force tunnel)</source>
        <translation>gesamter Datenverkehr durch den Tunnel (Force-Tunnel)</translation>
    </message>
    <message>
        <source>only company traffic through the tunnel (split tunnel)</source>
        <translation>nur Datenverkehr der Firma durch den Tunnel (Split-Tunnel)</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>no address of this kind</source>
        <translation>keine Adresse dieser Art</translation>
    </message>
    <message>
        <source>the name does not exist</source>
        <translation>der Name existiert nicht</translation>
    </message>
    <message>
        <source>no answer from the name server</source>
        <translation>keine Antwort vom DNS-Server</translation>
    </message>
    <message>
        <source>the name server reported a failure</source>
        <translation>der DNS-Server hat einen Fehler gemeldet</translation>
    </message>
    <message>
        <source>an address was given instead of a name</source>
        <translation>statt eines Namens wurde eine Adresse angegeben</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>not sent: this computer refused to send</source>
        <translation>nicht gesendet: dieser Computer hat das Senden verweigert</translation>
    </message>
    <message>
        <source>no way there (network unreachable)</source>
        <translation>kein Weg dorthin (Netzwerk nicht erreichbar)</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>established</source>
        <translation>hergestellt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>the other side does not speak TLS</source>
        <translation>die Gegenseite spricht kein TLS</translation>
    </message>
    <message>
        <source>at a trusted root</source>
        <translation>bei einem vertrauenswürdigen Stammzertifikat</translation>
    </message>
    <message>
        <source>at a root that this computer does not trust</source>
        <translation>bei einem Stammzertifikat, dem dieser Computer nicht vertraut</translation>
    </message>
    <message>
        <source>at the certificate itself (self-signed)</source>
        <translation>beim Zertifikat selbst (selbstsigniert)</translation>
    </message>
    <message>
        <source>before a root: an issuer is missing</source>
        <translation>vor einem Stammzertifikat: ein Aussteller fehlt</translation>
    </message>
    <message>
        <source>not built: the certificate could not be read</source>
        <translation>nicht gebildet: das Zertifikat konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>not revoked</source>
        <translation>nicht gesperrt</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>the revocation list could not be fetched</source>
        <translation>die Sperrliste konnte nicht abgerufen werden</translation>
    </message>
    <message>
        <source>the revocation list is out of date</source>
        <translation>die Sperrliste ist veraltet</translation>
    </message>
    <message>
        <source>the certificate names no revocation list</source>
        <translation>das Zertifikat nennt keine Sperrliste</translation>
    </message>
    <message>
        <source>the revocation list is at addresses of a kind that is not fetched</source>
        <translation>die Sperrliste liegt unter Adressen einer Art, die nicht abgerufen wird</translation>
    </message>
    <message>
        <source>the revocation list is unreadable or not signed by the issuer</source>
        <translation>die Sperrliste ist nicht lesbar oder nicht vom Aussteller signiert</translation>
    </message>
    <message>
        <source>VPN server, IKEv2</source>
        <translation>VPN-Server, IKEv2</translation>
    </message>
    <message>
        <source>VPN server, SSTP</source>
        <translation>VPN-Server, SSTP</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>sign-in server</source>
        <translation>Anmeldeserver</translation>
    </message>
    <message>
        <source>cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>wireless</source>
        <translation>drahtlos</translation>
    </message>
    <message>
        <source>mobile network</source>
        <translation>Mobilfunk</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>Loopback</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgendwohin</translation>
    </message>
    <message>
        <source>not beyond the local network</source>
        <translation>nicht über das lokale Netzwerk hinaus</translation>
    </message>
    <message>
        <source>to the internet, behind a sign-in page or another limit</source>
        <translation>ins Internet, hinter einer Anmeldeseite oder einer anderen Beschränkung</translation>
    </message>
    <message>
        <source>to the internet</source>
        <translation>ins Internet</translation>
    </message>
    <message>
        <source>the computer&apos;s store</source>
        <translation>der Speicher des Computers</translation>
    </message>
    <message>
        <source>the user&apos;s store</source>
        <translation>der Speicher des Benutzers</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>wird verbunden</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>wird angemeldet</translation>
    </message>
    <message>
        <source>waiting for the person</source>
        <translation>wartet auf den Benutzer</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>in another state</source>
        <translation>in einem anderen Zustand</translation>
    </message>
    <message>
        <source>running</source>
        <translation>wird ausgeführt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>wird gestartet</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>manuell</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>it did not begin</source>
        <translation>hat nicht begonnen</translation>
    </message>
    <message>
        <source>everything was learned that can be without a password</source>
        <translation>alles ermittelt, was ohne Kennwort möglich ist</translation>
    </message>
    <message>
        <source>the server refused before it named a sign-in method</source>
        <translation>der Server hat abgelehnt, bevor er eine Anmeldemethode nannte</translation>
    </message>
    <message>
        <source>the sign-in server ended it (EAP-Failure)</source>
        <translation>der Anmeldeserver hat es beendet (EAP-Failure)</translation>
    </message>
    <message>
        <source>an answer could not be read</source>
        <translation>eine Antwort konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>the server named another one</source>
        <translation>der Server hat einen anderen genannt</translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <translation>vor dem Ende abgebrochen</translation>
    </message>
    <message>
        <source>the server goes on asking</source>
        <translation>der Server fragt weiter</translation>
    </message>
    <message>
        <source>the port of the sign-in cannot be reached</source>
        <translation>der Port der Anmeldung ist nicht erreichbar</translation>
    </message>
    <message>
        <source>not checked: none came with a certificate</source>
        <translation>nicht geprüft: keine kam mit einem Zertifikat</translation>
    </message>
    <message>
        <source>verified with its certificate</source>
        <translation>mit dem zugehörigen Zertifikat bestätigt</translation>
    </message>
    <message>
        <source>does not fit its certificate</source>
        <translation>passt nicht zum zugehörigen Zertifikat</translation>
    </message>
    <message>
        <source>of a kind that this program can&apos;t verify</source>
        <translation>von einer Art, die dieses Programm nicht prüfen kann</translation>
    </message>
    <message>
        <source>proposed the profile&apos;s method by itself</source>
        <translation>hat die Methode des Profils selbst vorgeschlagen</translation>
    </message>
    <message>
        <source>took the profile&apos;s method when that was asked for</source>
        <translation>hat die Methode des Profils akzeptiert, als danach gefragt wurde</translation>
    </message>
    <message>
        <source>refused the profile&apos;s method</source>
        <translation>hat die Methode des Profils abgelehnt</translation>
    </message>
    <message>
        <source>refused straight after the name</source>
        <translation>hat direkt nach dem Namen abgelehnt</translation>
    </message>
    <message>
        <source>no private key</source>
        <translation>kein privater Schlüssel</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>noch nicht gültig</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>not for Client Authentication</source>
        <translation>nicht für Clientauthentifizierung</translation>
    </message>
    <message>
        <source>its key may not sign</source>
        <translation>der Schlüssel darf nicht signieren</translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation>selbstsigniert</translation>
    </message>
    <message>
        <source>its root is not trusted</source>
        <translation>das Stammzertifikat ist nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>an issuer is missing</source>
        <translation>ein Aussteller fehlt</translation>
    </message>
    <message>
        <source>its chain is broken</source>
        <translation>die Kette ist fehlerhaft</translation>
    </message>
    <message>
        <source>its issuer does not pass the filter of the profile</source>
        <translation>der Aussteller erfüllt den Filter des Profils nicht</translation>
    </message>
    <message>
        <source>its purposes do not pass the filter of the profile</source>
        <translation>die Zwecke erfüllen den Filter des Profils nicht</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer Wert</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message numerus="yes">
        <source>%n more rows are in the embedded bundle.</source>
        <translation>
            <numerusform>%n weitere Zeile befindet sich im eingebetteten Datenpaket.</numerusform>
            <numerusform>%n weitere Zeilen befinden sich im eingebetteten Datenpaket.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture in words</source>
        <translation>Das Bild in Worten</translation>
    </message>
    <message>
        <source>AOVPN Doctor report %1</source>
        <translation>AOVPN Doctor-Bericht %1</translation>
    </message>
    <message>
        <source>full: nothing was replaced that was not replaced before</source>
        <translation>vollständig: nichts wurde ersetzt, was nicht schon vorher ersetzt war</translation>
    </message>
    <message>
        <source>full: nothing was replaced</source>
        <translation>vollständig: nichts wurde ersetzt</translation>
    </message>
    <message>
        <source>ticket: personal names and private addresses were replaced</source>
        <translation>Ticket: Namen von Personen und private Adressen wurden ersetzt</translation>
    </message>
    <message>
        <source>public: names, addresses and certificates were replaced</source>
        <translation>öffentlich: Namen, Adressen und Zertifikate wurden ersetzt</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Bericht %1</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>local time %1</source>
        <translation>Ortszeit %1</translation>
    </message>
    <message>
        <source>Privacy level</source>
        <translation>Datenschutzstufe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Your helpdesk</source>
        <translation>Ihr Helpdesk</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>What was not tested, and why, stands below.</source>
        <translation>Was nicht getestet wurde und warum, steht unten.</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Wer handelt</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>Spricht dafür</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Spricht dagegen</translation>
    </message>
    <message>
        <source>Windows errors</source>
        <translation>Windows-Fehler</translation>
    </message>
    <message>
        <source>What comes into question</source>
        <translation>Was infrage kommt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Offene Frage</translation>
    </message>
    <message>
        <source>Most probable first</source>
        <translation>Wahrscheinlichste zuerst</translation>
    </message>
    <message>
        <source>The way to your company</source>
        <translation>Der Weg zu Ihrer Firma</translation>
    </message>
    <message>
        <source>For the ticket</source>
        <translation>Für das Ticket</translation>
    </message>
    <message>
        <source>One click selects these lines; copy them into the ticket.</source>
        <translation>Ein Klick markiert diese Zeilen; kopieren Sie sie in das Ticket.</translation>
    </message>
    <message>
        <source>Source: </source>
        <translation>Quelle: </translation>
    </message>
    <message>
        <source>Windows error</source>
        <translation>Windows-Fehler</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message numerus="yes">
        <source>%n more tables are in the embedded bundle.</source>
        <translation>
            <numerusform>%n weitere Tabelle befindet sich im eingebetteten Datenpaket.</numerusform>
            <numerusform>%n weitere Tabellen befinden sich im eingebetteten Datenpaket.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>Not tested, and why</source>
        <translation>Nicht getestet und warum</translation>
    </message>
    <message>
        <source>Every check that applies was made.</source>
        <translation>Jede zutreffende Prüfung wurde durchgeführt.</translation>
    </message>
    <message>
        <source>Data for Microsoft support</source>
        <translation>Daten für den Microsoft-Support</translation>
    </message>
    <message>
        <source>If support asks for it, Microsoft&apos;s tool TSS records the problem while it is reproduced. AOVPN Doctor starts nothing.</source>
        <translation>Wenn der Support darum bittet, zeichnet das Microsoft-Tool TSS das Problem auf, während es nachgestellt wird. AOVPN Doctor startet nichts.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>On the VPN server</source>
        <translation>Auf dem VPN-Server</translation>
    </message>
    <message>
        <source>How to record</source>
        <translation>So wird aufgezeichnet</translation>
    </message>
    <message>
        <source>Collected already</source>
        <translation>Bereits gesammelt</translation>
    </message>
    <message>
        <source>Replaced for privacy</source>
        <translation>Aus Datenschutzgründen ersetzt</translation>
    </message>
    <message>
        <source>Nothing was replaced in this report.</source>
        <translation>In diesem Bericht wurde nichts ersetzt.</translation>
    </message>
    <message>
        <source>These were replaced before the report was written; the same original always by the same stand-in:</source>
        <translation>Diese Werte wurden ersetzt, bevor der Bericht geschrieben wurde; dasselbe Original immer durch denselben Stellvertreter:</translation>
    </message>
    <message>
        <source>What they stand for is in no file; only the computer on which the report was made could tell.</source>
        <translation>Wofür die Stellvertreter stehen, ist in keiner Datei festgehalten; nur der Computer, auf dem der Bericht erstellt wurde, könnte darüber Auskunft geben.</translation>
    </message>
    <message>
        <source>as the servers&apos; clocks</source>
        <translation>wie die Uhren der Server</translation>
    </message>
    <message>
        <source>%1 s ahead of a server&apos;s</source>
        <translation>geht %1 s vor gegenüber der Uhr eines Servers</translation>
    </message>
    <message>
        <source>%1 s behind a server&apos;s</source>
        <translation>geht %1 s nach gegenüber der Uhr eines Servers</translation>
    </message>
    <message>
        <source>This computer and this program</source>
        <translation>Dieser Computer und dieses Programm</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Run as administrator</source>
        <translation>Als Administrator ausgeführt</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Uhr dieses Computers</translation>
    </message>
    <message>
        <source>Proxy of the connection</source>
        <translation>Proxy der Verbindung</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Profile file</source>
        <translation>Profildatei</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Check catalogue</source>
        <translation>Prüfungskatalog</translation>
    </message>
    <message>
        <source>Could not be collected</source>
        <translation>Konnte nicht gesammelt werden</translation>
    </message>
    <message>
        <source>Sources of the guidance</source>
        <translation>Quellen der Anleitung</translation>
    </message>
    <message>
        <source>No guidance was needed.</source>
        <translation>Es wurde keine Anleitung benötigt.</translation>
    </message>
    <message>
        <source>This file also holds the collected data. Open it with AOVPN Doctor to judge it again, in your language and with newer checks.</source>
        <translation>Diese Datei enthält auch die gesammelten Daten. Öffnen Sie sie mit AOVPN Doctor, um sie erneut zu beurteilen, in Ihrer Sprache und mit neueren Prüfungen.</translation>
    </message>
    <message>
        <source>the one that the profile sends</source>
        <translation>der Name, den das Profil sendet</translation>
    </message>
    <message>
        <source>the one that the site policy names</source>
        <translation>der Name, den die Standortrichtlinie nennt</translation>
    </message>
    <message>
        <source>one made up by this program</source>
        <translation>ein von diesem Programm erfundener</translation>
    </message>
    <message>
        <source>one made up by this program in the realm of the user&apos;s own</source>
        <translation>ein von diesem Programm erfundener im Bereich (Realm) des Namens des Benutzers</translation>
    </message>
    <message>
        <source>the user&apos;s own</source>
        <translation>der Name des Benutzers selbst</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>EAP method of the profile</source>
        <translation>EAP-Methode des Profils</translation>
    </message>
    <message>
        <source>EAP method that the server proposed</source>
        <translation>Vom Server vorgeschlagene EAP-Methode</translation>
    </message>
    <message>
        <source>EAP method that was asked for instead</source>
        <translation>Stattdessen verlangte EAP-Methode</translation>
    </message>
    <message>
        <source>Its answer</source>
        <translation>Antwort darauf</translation>
    </message>
    <message>
        <source>Answer to the name after</source>
        <translation>Antwort auf den Namen nach</translation>
    </message>
    <message>
        <source>TLS version of the sign-in server</source>
        <translation>TLS-Version des Anmeldeservers</translation>
    </message>
    <message>
        <source>TLS detail of the sign-in server</source>
        <translation>TLS-Einzelheit des Anmeldeservers</translation>
    </message>
    <message>
        <source>Certificates of the sign-in server</source>
        <translation>Zertifikate des Anmeldeservers</translation>
    </message>
    <message>
        <source>Authorities that it lists for users</source>
        <translation>Zertifizierungsstellen, die er für Benutzer aufführt</translation>
    </message>
    <message>
        <source>%1 sent, %2 received</source>
        <translation>%1 gesendet, %2 empfangen</translation>
    </message>
    <message>
        <source>Largest answer</source>
        <translation>Größte Antwort</translation>
    </message>
    <message>
        <source>%1 bytes in one piece</source>
        <translation>%1 Byte in einem Stück</translation>
    </message>
    <message>
        <source>%1 bytes in %2 IKE fragments</source>
        <translation>%1 Byte in %2 IKE-Fragmenten</translation>
    </message>
    <message>
        <source>IKEv2 interview with %1, UDP %2</source>
        <translation>IKEv2-Befragung von %1, UDP %2</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Name that was given</source>
        <translation>Angegebener Name</translation>
    </message>
    <message>
        <source>Port of the sign-in</source>
        <translation>Port der Anmeldung</translation>
    </message>
    <message>
        <source>Server&apos;s identity (IDr)</source>
        <translation>Identität des Servers (IDr)</translation>
    </message>
    <message>
        <source>Server&apos;s signature</source>
        <translation>Signatur des Servers</translation>
    </message>
    <message>
        <source>Asks for EAP</source>
        <translation>Verlangt EAP</translation>
    </message>
    <message>
        <source>Why it could not be read</source>
        <translation>Warum es nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>SSTP call to %1, TCP %2</source>
        <translation>SSTP-Aufruf an %1, TCP %2</translation>
    </message>
    <message>
        <source>Sign-in protocol of the profile</source>
        <translation>Anmeldeprotokoll des Profils</translation>
    </message>
    <message>
        <source>Call accepted</source>
        <translation>Aufruf angenommen</translation>
    </message>
    <message>
        <source>Status of the refusal</source>
        <translation>Status der Ablehnung</translation>
    </message>
    <message>
        <source>Hashes for the crypto binding</source>
        <translation>Hashes für die Kryptografiebindung</translation>
    </message>
    <message>
        <source>Sign-in protocols that the server demanded</source>
        <translation>Anmeldeprotokolle, die der Server verlangt hat</translation>
    </message>
    <message>
        <source>Took the profile&apos;s protocol</source>
        <translation>Hat das Protokoll des Profils akzeptiert</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>PPTP, TCP %2 to %1</source>
        <translation>PPTP, TCP %2 an %1</translation>
    </message>
    <message>
        <source>PPTP</source>
        <translation>PPTP</translation>
    </message>
    <message>
        <source>the server speaks PPTP</source>
        <translation>der Server spricht PPTP</translation>
    </message>
    <message>
        <source>the server does not speak PPTP</source>
        <translation>der Server spricht kein PPTP</translation>
    </message>
    <message>
        <source>Result code</source>
        <translation>Ergebniscode</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Name des Servers</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>whether anything answers (liveness)</source>
        <translation>ob überhaupt etwas antwortet (Lebenszeichen)</translation>
    </message>
    <message>
        <source>whether anything answers a version that does not exist</source>
        <translation>ob etwas auf eine nicht existierende Version antwortet</translation>
    </message>
    <message>
        <source>to start IKEv2 (IKE_SA_INIT)</source>
        <translation>Beginn von IKEv2 (IKE_SA_INIT)</translation>
    </message>
    <message>
        <source>whether large datagrams are answered (in IP fragments)</source>
        <translation>ob große Datagramme beantwortet werden (in IP-Fragmenten)</translation>
    </message>
    <message>
        <source>what the server takes of everything that Windows can offer</source>
        <translation>was der Server von allem akzeptiert, was Windows anbieten kann</translation>
    </message>
    <message>
        <source>for another encryption than the profile&apos;s</source>
        <translation>nach einer anderen Verschlüsselung als der des Profils</translation>
    </message>
    <message>
        <source>for another integrity check than the profile&apos;s</source>
        <translation>nach einer anderen Integritätsprüfung als der des Profils</translation>
    </message>
    <message>
        <source>for another DH group than the profile&apos;s</source>
        <translation>nach einer anderen DH-Gruppe als der des Profils</translation>
    </message>
    <message>
        <source>for what Windows offers by default (DH group 2)</source>
        <translation>nach dem, was Windows standardmäßig anbietet (DH-Gruppe 2)</translation>
    </message>
    <message>
        <source>to sign in (IKE_AUTH)</source>
        <translation>Anmeldung (IKE_AUTH)</translation>
    </message>
    <message>
        <source>to start L2TP&apos;s IPsec (IKEv1 main mode)</source>
        <translation>Beginn von IPsec für L2TP (IKEv1-Hauptmodus)</translation>
    </message>
    <message>
        <source>certificate until %1</source>
        <extracomment>Below the VPN server in the picture; %1 is a date</extracomment>
        <translation>Zertifikat bis %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Text of the picture: a place and its state</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the way on: %1</source>
        <extracomment>Text of the picture: the way from one place to the next, and its state</extracomment>
        <translation>der weitere Weg: %1</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>State of a place or of the way between two places in the picture</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>A place in the picture, in a narrow column: soft hyphens or zero-width spaces where it may break</extracomment>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Lokales Netzwerk</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN-Server</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <extracomment>A place in the picture, in a narrow column: soft hyphens or zero-width spaces where it may break</extracomment>
        <translation>Anmelde­server</translation>
    </message>
    <message>
        <source>Company network</source>
        <extracomment>A place in the picture, in a narrow column: soft hyphens or zero-width spaces where it may break</extracomment>
        <translation>Firmen­netzwerk</translation>
    </message>
    <message>
        <source>1 check</source>
        <translation>1 Prüfung</translation>
    </message>
    <message numerus="yes">
        <source>%n checks</source>
        <translation>
            <numerusform>%n Prüfung</numerusform>
            <numerusform>%n Prüfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem found; 1 check could not be made.</source>
        <translation>Kein Problem gefunden; 1 Prüfung konnte nicht durchgeführt werden.</translation>
    </message>
    <message numerus="yes">
        <source>No problem found; %n checks could not be made.</source>
        <translation>
            <numerusform>Kein Problem gefunden; %n Prüfung konnte nicht durchgeführt werden.</numerusform>
            <numerusform>Kein Problem gefunden; %n Prüfungen konnten nicht durchgeführt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This check failed itself. That is a mistake in AOVPN Doctor.</source>
        <translation>Diese Prüfung ist selbst gescheitert. Das ist ein Fehler in AOVPN Doctor.</translation>
    </message>
    <message>
        <source>Not asked for.</source>
        <translation>Nicht angefordert.</translation>
    </message>
    <message>
        <source>This version has no checks for this.</source>
        <translation>Diese Version hat dafür keine Prüfungen.</translation>
    </message>
    <message>
        <source>Nothing here applies to this connection.</source>
        <translation>Nichts davon trifft auf diese Verbindung zu.</translation>
    </message>
    <message>
        <source>Could not be checked.</source>
        <translation>Konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Logged: %1.</source>
        <extracomment>%1: time and name of a VPN connection</extracomment>
        <translation>Protokolliert: %1.</translation>
    </message>
    <message>
        <source>You named error %1, but the log of Windows says otherwise; the log counts.</source>
        <translation>Sie haben Fehler %1 genannt, aber im Windows-Protokoll steht etwas anderes; maßgeblich ist das Protokoll.</translation>
    </message>
    <message>
        <source>Nothing was found that explains what you reported: &quot;%1&quot;</source>
        <extracomment>%1: a symptom as a sentence</extracomment>
        <translation>Es wurde nichts gefunden, das erklärt, was Sie gemeldet haben: „%1“</translation>
    </message>
    <message>
        <source>This explains what you reported: &quot;%1&quot;</source>
        <extracomment>%1: a symptom as a sentence</extracomment>
        <translation>Dies erklärt, was Sie gemeldet haben: „%1“</translation>
    </message>
    <message>
        <source>This does not explain what you reported: &quot;%1&quot; There may be a second cause.</source>
        <extracomment>%1: a symptom as a sentence</extracomment>
        <translation>Dies erklärt nicht, was Sie gemeldet haben: „%1“ Möglicherweise gibt es eine zweite Ursache.</translation>
    </message>
    <message>
        <source>Pass the report and the CoId %1 to the VPN administrators.</source>
        <translation>Geben Sie den Bericht und die CoId %1 an die VPN-Administratoren weiter.</translation>
    </message>
    <message>
        <source>Pass the report to the VPN administrators.</source>
        <translation>Geben Sie den Bericht an die VPN-Administratoren weiter.</translation>
    </message>
    <message>
        <source>Save the report and send it to your helpdesk.</source>
        <translation>Speichern Sie den Bericht, und senden Sie ihn an Ihren Helpdesk.</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>Last failure in the log</source>
        <translation>Letzter Fehlschlag im Protokoll</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Also possible</source>
        <translation>Auch möglich</translation>
    </message>
    <message>
        <source>no problem found</source>
        <translation>kein Problem gefunden</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Windows logged error %1, and no check explains it.</source>
        <translation>Windows hat Fehler %1 protokolliert, und keine Prüfung erklärt ihn.</translation>
    </message>
    <message>
        <source>Windows logged error %1 at %2, and no check explains it.</source>
        <extracomment>%1: an error code; %2: date and time</extracomment>
        <translation>Windows hat am %2 Fehler %1 protokolliert, und keine Prüfung erklärt ihn.</translation>
    </message>
    <message>
        <source>No problem found, but something needs attention: %1</source>
        <extracomment>%1: the headline of a warning, a sentence</extracomment>
        <translation>Kein Problem gefunden, aber etwas erfordert Aufmerksamkeit: %1</translation>
    </message>
    <message>
        <source>No problem found.</source>
        <translation>Kein Problem gefunden.</translation>
    </message>
    <message>
        <source>A problem was found.</source>
        <translation>Ein Problem wurde gefunden.</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>Nothing was found that explains &quot;%1&quot;.</source>
        <translation>Es wurde nichts gefunden, das „%1“ erklärt.</translation>
    </message>
    <message>
        <source>This explains the error %1 that Windows logged last.</source>
        <translation>Dies erklärt den Fehler %1, den Windows zuletzt protokolliert hat.</translation>
    </message>
    <message>
        <source>This explains the error %1 that Windows showed.</source>
        <translation>Dies erklärt den Fehler %1, den Windows angezeigt hat.</translation>
    </message>
    <message>
        <source>This does not explain the error %1 that Windows logged last. There may be a second cause.</source>
        <translation>Dies erklärt nicht den Fehler %1, den Windows zuletzt protokolliert hat. Möglicherweise gibt es eine zweite Ursache.</translation>
    </message>
    <message>
        <source>This does not explain the error %1 that Windows showed. There may be a second cause.</source>
        <translation>Dies erklärt nicht den Fehler %1, den Windows angezeigt hat. Möglicherweise gibt es eine zweite Ursache.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no error code that AOVPN Doctor knows.</source>
        <translation>„%1“ ist kein Fehlercode, den AOVPN Doctor kennt.</translation>
    </message>
    <message>
        <source>Windows may show this as error %1.</source>
        <translation>Windows zeigt dies möglicherweise als Fehler %1 an.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>If the connection still fails, run AOVPN Doctor again while it fails, and save a new report.</source>
        <translation>Wenn die Verbindung weiterhin fehlschlägt, führen Sie AOVPN Doctor erneut aus, während der Fehler besteht, und speichern Sie einen neuen Bericht.</translation>
    </message>
    <message>
        <source>Look at what was not tested, and why.</source>
        <translation>Sehen Sie sich an, was nicht getestet wurde und warum.</translation>
    </message>
    <message>
        <source>If the connection fails, run AOVPN Doctor again where those checks can be made, and save a new report.</source>
        <translation>Wenn die Verbindung fehlschlägt, führen Sie AOVPN Doctor dort erneut aus, wo diese Prüfungen möglich sind, und speichern Sie einen neuen Bericht.</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <extracomment>Grey line for what follows from the cause; %1 is the headline of the cause</extracomment>
        <translation>Wartet auf: %1</translation>
    </message>
    <message>
        <source>No problem found in %1.</source>
        <translation>Kein Problem in %1 gefunden.</translation>
    </message>
    <message>
        <source>1 check was made.</source>
        <translation>1 Prüfung wurde durchgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks were made.</source>
        <translation>
            <numerusform>%n Prüfung wurde durchgeführt.</numerusform>
            <numerusform>%n Prüfungen wurden durchgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Für Sie</translation>
    </message>
    <message>
        <source>For the helpdesk</source>
        <translation>Für den Helpdesk</translation>
    </message>
    <message>
        <source>For administrators</source>
        <translation>Für Administratoren</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>failed itself</source>
        <translation>selbst gescheitert</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>Benutzernamen</translation>
    </message>
    <message>
        <source>Computer names</source>
        <translation>Computernamen</translation>
    </message>
    <message>
        <source>Security identifiers (SIDs)</source>
        <translation>Sicherheitskennungen (SIDs)</translation>
    </message>
    <message>
        <source>Hardware addresses (MAC)</source>
        <translation>Hardwareadressen (MAC)</translation>
    </message>
    <message>
        <source>Private network addresses</source>
        <translation>Private Netzwerkadressen</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Names in folders of users</source>
        <translation>Namen in Benutzerordnern</translation>
    </message>
    <message>
        <source>Server names</source>
        <translation>Servernamen</translation>
    </message>
    <message>
        <source>Public network addresses</source>
        <translation>Öffentliche Netzwerkadressen</translation>
    </message>
    <message>
        <source>Names of the organisation and its helpdesk</source>
        <translation>Namen der Organisation und ihres Helpdesks</translation>
    </message>
    <message>
        <source>Names in certificates</source>
        <translation>Namen in Zertifikaten</translation>
    </message>
    <message>
        <source>Certificates and revocation lists themselves</source>
        <translation>Zertifikate und Sperrlisten selbst</translation>
    </message>
    <message>
        <source>Thumbprints and serial numbers of certificates</source>
        <translation>Fingerabdrücke und Seriennummern von Zertifikaten</translation>
    </message>
    <message>
        <source>Numbers of single dials</source>
        <translation>Nummern einzelner Verbindungsversuche</translation>
    </message>
    <message>
        <source>Network address hashes in the network messages</source>
        <translation>Hashes von Netzwerkadressen in den Netzwerknachrichten</translation>
    </message>
    <message>
        <source>Octets of the network messages</source>
        <translation>Oktette der Netzwerknachrichten</translation>
    </message>
    <message>
        <source>Names of connections and network interfaces</source>
        <translation>Namen von Verbindungen und Netzwerkschnittstellen</translation>
    </message>
    <message>
        <source>Texts that may hold names</source>
        <translation>Texte, die Namen enthalten können</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>VPN connection</source>
        <translation>VPN-Verbindung</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
</context>
<context>
    <name>ResultPageView</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Save report...</source>
        <translation>Bericht &amp;speichern...</translation>
    </message>
    <message>
        <source>Copy su&amp;mmary for the ticket</source>
        <translation>Zusammenfassung für das Ticket &amp;kopieren</translation>
    </message>
    <message>
        <source>Sa&amp;ve bundle...</source>
        <translation>Daten&amp;paket speichern...</translation>
    </message>
    <message>
        <source>Collect &amp;data for Microsoft support...</source>
        <translation>&amp;Daten für den Microsoft-Support sammeln...</translation>
    </message>
    <message>
        <source>A page to read and to attach to a ticket. You see first what it reveals.</source>
        <translation>Eine Seite zum Lesen und zum Anhängen an ein Ticket. Sie sehen vorher, was sie preisgibt.</translation>
    </message>
    <message>
        <source>Puts plain lines on the clipboard. Names of people and computers are replaced.</source>
        <translation>Legt einfache Textzeilen in der Zwischenablage ab. Namen von Personen und Computern werden ersetzt.</translation>
    </message>
    <message>
        <source>The evidence alone, so that another computer can judge it again.</source>
        <translation>Nur die erfassten Daten, damit ein anderer Computer sie erneut beurteilen kann.</translation>
    </message>
    <message>
        <source>Collect data for Microsoft support</source>
        <translation>Daten für den Microsoft-Support sammeln</translation>
    </message>
    <message>
        <source>The way to your company network</source>
        <translation>Der Weg zu Ihrem Firmennetzwerk</translation>
    </message>
    <message>
        <source>Other possible causes</source>
        <translation>Andere mögliche Ursachen</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>Außerdem gefunden</translation>
    </message>
    <message>
        <source>What was not tested</source>
        <translation>Was nicht getestet wurde</translation>
    </message>
    <message>
        <source>Copied. Paste it into your ticket. Names of people and computers were replaced.</source>
        <translation>Kopiert. Fügen Sie den Text in Ihr Ticket ein. Namen von Personen und Computern wurden ersetzt.</translation>
    </message>
</context>
<context>
    <name>ResultText</name>
    <message>
        <source>Your helpdesk: %1</source>
        <translation>Ihr Helpdesk: %1</translation>
    </message>
    <message>
        <source>You named error %1, but the log of Windows says otherwise; the log counts.</source>
        <translation>Sie haben Fehler %1 genannt, aber im Windows-Protokoll steht etwas anderes; maßgeblich ist das Protokoll.</translation>
    </message>
    <message>
        <source>This explains error %1, which Windows logged last.</source>
        <translation>Dies erklärt Fehler %1, den Windows zuletzt protokolliert hat.</translation>
    </message>
    <message>
        <source>Windows logged error %1 last. It usually has other causes than this one, so mention both when you ask for help.</source>
        <translation>Windows hat zuletzt Fehler %1 protokolliert. Er hat meist andere Ursachen als diese; erwähnen Sie daher beides, wenn Sie um Hilfe bitten.</translation>
    </message>
    <message>
        <source>This explains what you described.</source>
        <translation>Dies erklärt, was Sie beschrieben haben.</translation>
    </message>
    <message>
        <source>This explains error %1, which you named.</source>
        <translation>Dies erklärt Fehler %1, den Sie genannt haben.</translation>
    </message>
    <message>
        <source>This does not fully explain what you described, so mention both when you ask for help.</source>
        <translation>Dies erklärt nicht vollständig, was Sie beschrieben haben; erwähnen Sie daher beides, wenn Sie um Hilfe bitten.</translation>
    </message>
    <message>
        <source>You named error %1. It usually has other causes than this one, so mention both when you ask for help.</source>
        <translation>Sie haben Fehler %1 genannt. Er hat meist andere Ursachen als diese; erwähnen Sie daher beides, wenn Sie um Hilfe bitten.</translation>
    </message>
    <message>
        <source>“%1” is not an error code that this program knows.</source>
        <translation>„%1“ ist kein Fehlercode, den dieses Programm kennt.</translation>
    </message>
    <message>
        <source>Who acts: %1</source>
        <translation>Wer handelt: %1</translation>
    </message>
    <message>
        <source>How sure: %1</source>
        <translation>Wie sicher: %1</translation>
    </message>
    <message>
        <source>You can&apos;t repair this yourself. Please don&apos;t change settings on this computer.</source>
        <translation>Sie können das nicht selbst beheben. Bitte ändern Sie keine Einstellungen auf diesem Computer.</translation>
    </message>
    <message>
        <source>Windows logged error %1 last. This program has no entry for it.</source>
        <translation>Windows hat zuletzt Fehler %1 protokolliert. Dieses Programm hat dazu keinen Eintrag.</translation>
    </message>
    <message>
        <source>Windows logged error %1 last: %2</source>
        <translation>Windows hat zuletzt Fehler %1 protokolliert: %2</translation>
    </message>
    <message>
        <source>You named error %1: %2</source>
        <translation>Sie haben Fehler %1 genannt: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an answer and its question, read by screen readers
----------
%1: name of a step, %2: why it was not tested</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2; %3)</source>
        <extracomment>%1: a cause as a sentence; %2: who would act; %3: how sure</extracomment>
        <translation>%1 (%2; %3)</translation>
    </message>
    <message>
        <source>For it: %1</source>
        <translation>Dafür: %1</translation>
    </message>
    <message>
        <source>Against it: %1</source>
        <translation>Dagegen: %1</translation>
    </message>
    <message>
        <source>The list below says what was found.</source>
        <translation>Die Liste unten zeigt, was gefunden wurde.</translation>
    </message>
    <message>
        <source>Everything that could be tested gave the right answer, and yet the last attempt to connect failed.</source>
        <translation>Alles, was getestet werden konnte, hat die richtige Antwort ergeben, und trotzdem ist der letzte Verbindungsversuch fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Something is wrong, but no single cause stands out.</source>
        <translation>Etwas stimmt nicht, aber keine einzelne Ursache sticht hervor.</translation>
    </message>
    <message>
        <source>No problem found, but something needs attention.</source>
        <translation>Kein Problem gefunden, aber etwas erfordert Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>No problem found.</source>
        <translation>Kein Problem gefunden.</translation>
    </message>
    <message>
        <source>Everything that was asked about your VPN gave the right answer.</source>
        <translation>Alles, was zu Ihrem VPN gefragt wurde, hat die richtige Antwort ergeben.</translation>
    </message>
    <message numerus="yes">
        <source>No problem found, but %n checks could not be made.</source>
        <translation>
            <numerusform>Kein Problem gefunden, aber %n Prüfung konnte nicht durchgeführt werden.</numerusform>
            <numerusform>Kein Problem gefunden, aber %n Prüfungen konnten nicht durchgeführt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was stopped. What was known by then is kept.</source>
        <translation>Der Durchlauf wurde abgebrochen. Was bis dahin bekannt war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The list below says what was not tested and why.</source>
        <translation>Die Liste unten zeigt, was nicht getestet wurde und warum.</translation>
    </message>
    <message>
        <source>Not part of this run: %1</source>
        <extracomment>%1: names of steps</extracomment>
        <translation>Nicht Teil dieses Durchlaufs: %1</translation>
    </message>
    <message>
        <source>What is the cause?</source>
        <translation>Was ist die Ursache?</translation>
    </message>
    <message>
        <source>Thank you. With your answer, another cause comes first.</source>
        <translation>Vielen Dank. Mit Ihrer Antwort steht eine andere Ursache an erster Stelle.</translation>
    </message>
    <message>
        <source>Thank you. The same cause comes first; how sure it is has changed.</source>
        <translation>Vielen Dank. Dieselbe Ursache steht an erster Stelle; wie sicher sie ist, hat sich geändert.</translation>
    </message>
    <message>
        <source>Thank you. The same cause comes first.</source>
        <translation>Vielen Dank. Dieselbe Ursache steht an erster Stelle.</translation>
    </message>
</context>
<context>
    <name>RowButton</name>
    <message>
        <source>Details are shown. Press to hide them.</source>
        <translation>Details sind eingeblendet. Zum Ausblenden drücken.</translation>
    </message>
    <message>
        <source>Details are hidden. Press to show them.</source>
        <translation>Details sind ausgeblendet. Zum Einblenden drücken.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save bundle</source>
        <translation>Datenpaket speichern</translation>
    </message>
    <message>
        <source>Who will read the file?</source>
        <translation>Wer wird die Datei lesen?</translation>
    </message>
    <message>
        <source>&amp;Leaves this computer</source>
        <translation>&amp;Verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Leaves this computer</source>
        <translation>Verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Stays &amp;here</source>
        <translation>&amp;Bleibt hier</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Bleibt hier</translation>
    </message>
    <message>
        <source>&amp;Keep this list...</source>
        <translation>Diese &amp;Liste aufbewahren...</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation>Diese Liste aufbewahren</translation>
    </message>
    <message>
        <source>Writes what the stand-ins stand for into a file of your own.</source>
        <translation>Schreibt in eine eigene Datei für Sie, wofür die Stellvertreter stehen.</translation>
    </message>
    <message>
        <source>Save &amp;to:</source>
        <translation>Speichern &amp;unter:</translation>
    </message>
    <message>
        <source>File to save to</source>
        <translation>Datei, in der gespeichert wird</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>&amp;Durchsuchen...</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>Speicherort auswählen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The list was saved. Do not send it with the report.</source>
        <translation>Die Liste wurde gespeichert. Senden Sie sie nicht zusammen mit dem Bericht.</translation>
    </message>
    <message>
        <source>Report (*.html)</source>
        <translation>Bericht (*.html)</translation>
    </message>
    <message>
        <source>Bundle (*.json)</source>
        <translation>Datenpaket (*.json)</translation>
    </message>
    <message>
        <source>Please name the file.</source>
        <translation>Bitte geben Sie der Datei einen Namen.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Press Save again to replace it.</source>
        <translation>Es gibt bereits eine Datei mit diesem Namen. Klicken Sie erneut auf „Speichern“, um sie zu ersetzen.</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer Wert</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a kind of fact (&quot;Addresses&quot;), %2: the facts</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What was found, and what to do about it</source>
        <translation>Was gefunden wurde und was zu tun ist</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>VPN servers</source>
        <translation>VPN-Server</translation>
    </message>
    <message>
        <source>Addresses of the server</source>
        <translation>Adressen des Servers</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Certificates of this computer and of you</source>
        <translation>Zertifikate dieses Computers und Ihre eigenen</translation>
    </message>
    <message>
        <source>Addresses of this computer</source>
        <translation>Adressen dieses Computers</translation>
    </message>
    <message>
        <source>Names of networks</source>
        <translation>Namen von Netzwerken</translation>
    </message>
    <message numerus="yes">
        <source>%n routes</source>
        <translation>
            <numerusform>%n Route</numerusform>
            <numerusform>%n Routen</numerusform>
        </translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>Proxys</translation>
    </message>
    <message numerus="yes">
        <source>%n events of the log of Windows</source>
        <translation>
            <numerusform>%n Ereignis aus dem Windows-Protokoll</numerusform>
            <numerusform>%n Ereignisse aus dem Windows-Protokoll</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisation and helpdesk</source>
        <translation>Organisation und Helpdesk</translation>
    </message>
    <message>
        <source>File that was opened</source>
        <translation>Geöffnete Datei</translation>
    </message>
    <message>
        <source>Name in which the sign-in server was asked</source>
        <translation>Name, unter dem der Anmeldeserver gefragt wurde</translation>
    </message>
    <message>
        <source>Error or symptom that you named</source>
        <translation>Fehler oder Symptom, das Sie genannt haben</translation>
    </message>
    <message>
        <source>The servers&apos; answers as they came, for a later check</source>
        <translation>Die Antworten der Server im Original, für eine spätere Prüfung</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <extracomment>%1: what kind of value, %2: the value, %3: what stands in its place</extracomment>
        <translation>%1: %2 wird zu %3</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <extracomment>%1: a kind of value that is left out of the file</extracomment>
        <translation>%1: weggelassen</translation>
    </message>
    <message>
        <source>Nothing is replaced.</source>
        <translation>Nichts wird ersetzt.</translation>
    </message>
    <message>
        <source>Nothing needed to be replaced.</source>
        <translation>Nichts musste ersetzt werden.</translation>
    </message>
    <message>
        <source>This list stays here, too: it is in no file.</source>
        <translation>Auch diese Liste bleibt hier: Sie ist in keiner Datei enthalten.</translation>
    </message>
    <message>
        <source>Passwords and private keys are never read.</source>
        <translation>Kennwörter und private Schlüssel werden nie gelesen.</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Alles</translation>
    </message>
    <message>
        <source>For a ti&amp;cket (recommended)</source>
        <translation>Für ein &amp;Ticket (empfohlen)</translation>
    </message>
    <message>
        <source>For the &amp;public</source>
        <translation>Für die Ö&amp;ffentlichkeit</translation>
    </message>
    <message>
        <source>Nothing is replaced. Only for people whom you trust with all of it.</source>
        <translation>Nichts wird ersetzt. Nur für Personen, denen Sie all das anvertrauen.</translation>
    </message>
    <message>
        <source>Names of people and computers and private addresses are replaced; servers and certificates stay readable.</source>
        <translation>Namen von Personen und Computern sowie private Adressen werden ersetzt; Server und Zertifikate bleiben lesbar.</translation>
    </message>
    <message>
        <source>Names of servers, public addresses and certificates are replaced too.</source>
        <translation>Auch Namen von Servern, öffentliche Adressen und Zertifikate werden ersetzt.</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>Sie dürfen dort nicht schreiben.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>The file was not saved. %1 Please choose another place.</source>
        <extracomment>%1: why, as a sentence</extracomment>
        <translation>Die Datei wurde nicht gespeichert. %1 Bitte wählen Sie einen anderen Speicherort.</translation>
    </message>
</context>
<context>
    <name>StagePageView</name>
    <message>
        <source>What this means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
</context>
<context>
    <name>StageRail</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>The steps of the connection and their states. Enter shows one.</source>
        <translation>Die Schritte der Verbindung und ihr Zustand. Die Eingabetaste zeigt einen davon an.</translation>
    </message>
</context>
<context>
    <name>StageText</name>
    <message>
        <source>The connection is set up.</source>
        <translation>Die Verbindung ist eingerichtet.</translation>
    </message>
    <message>
        <source>This computer is on a working network.</source>
        <translation>Dieser Computer ist in einem funktionierenden Netzwerk.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name leads to it.</source>
        <translation>Der Name des VPN-Servers führt zu ihm.</translation>
    </message>
    <message>
        <source>The VPN server answers.</source>
        <translation>Der VPN-Server antwortet.</translation>
    </message>
    <message>
        <source>The VPN server proves who it is.</source>
        <translation>Der VPN-Server weist sich aus.</translation>
    </message>
    <message>
        <source>You and this computer can prove who you are.</source>
        <translation>Sie und dieser Computer können sich ausweisen.</translation>
    </message>
    <message>
        <source>The sign-in settings fit together.</source>
        <translation>Die Anmeldeeinstellungen passen zusammen.</translation>
    </message>
    <message>
        <source>The tunnel adapter can be built.</source>
        <translation>Der Tunneladapter kann aufgebaut werden.</translation>
    </message>
    <message>
        <source>Traffic goes the right way.</source>
        <translation>Der Datenverkehr nimmt den richtigen Weg.</translation>
    </message>
    <message>
        <source>Waits for: %1.</source>
        <extracomment>%1: what is missing, for example &quot;the VPN server&apos;s answer&quot;</extracomment>
        <translation>Wartet auf: %1.</translation>
    </message>
    <message>
        <source>another step</source>
        <translation>einen anderen Schritt</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Prüfung: %1</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was gesehen wurde</translation>
    </message>
    <message>
        <source>This could not be checked.</source>
        <translation>Dies konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>This was not part of the run.</source>
        <translation>Dies war nicht Teil des Durchlaufs.</translation>
    </message>
    <message>
        <source>What this step looks at exists on Windows only. That says nothing about whether it works.</source>
        <translation>Was dieser Schritt betrachtet, gibt es nur unter Windows. Das sagt nichts darüber aus, ob es funktioniert.</translation>
    </message>
    <message>
        <source>Nothing in this step applies to this connection.</source>
        <translation>Nichts in diesem Schritt trifft auf diese Verbindung zu.</translation>
    </message>
    <message>
        <source>This version has no checks for this step. That says nothing about whether it works.</source>
        <translation>Diese Version hat für diesen Schritt keine Prüfungen. Das sagt nichts darüber aus, ob er funktioniert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a state (&quot;Problem&quot;), %2: what was found; read by screen readers</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Windows calls this error %1.</source>
        <translation>Windows bezeichnet dies als Fehler %1.</translation>
    </message>
    <message>
        <source>Windows shows one of these errors: %1.</source>
        <translation>Windows zeigt einen dieser Fehler an: %1.</translation>
    </message>
    <message>
        <source>Could not be checked: this program made a mistake.</source>
        <translation>Konnte nicht geprüft werden: Dieses Programm hat einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>This was not tested.</source>
        <translation>Dies wurde nicht getestet.</translation>
    </message>
    <message>
        <source>This step can&apos;t be right before the other one is. It may be fine by itself.</source>
        <translation>Dieser Schritt kann nicht in Ordnung sein, solange es der andere nicht ist. Für sich genommen kann er fehlerfrei sein.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>What is wrong with your VPN?</source>
        <translation>Was stimmt mit Ihrem VPN nicht?</translation>
    </message>
    <message>
        <source>Error co&amp;de:</source>
        <translation>Fehler&amp;code:</translation>
    </message>
    <message>
        <source>809 or 0x800B0109</source>
        <translation>809 oder 0x800B0109</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>Which VPN?</source>
        <translation>Welches VPN?</translation>
    </message>
    <message>
        <source>Connec&amp;tion:</source>
        <translation>&amp;Verbindung:</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>VPN &amp;server:</source>
        <translation>VPN-&amp;Server:</translation>
    </message>
    <message>
        <source>vpn.contoso.com</source>
        <translation>vpn.contoso.com</translation>
    </message>
    <message>
        <source>Name of the VPN server</source>
        <translation>Name des VPN-Servers</translation>
    </message>
    <message>
        <source>Your sign-in na&amp;me:</source>
        <translation>Ihr Anmelde&amp;name:</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Your sign-in name, optional</source>
        <translation>Ihr Anmeldename, optional</translation>
    </message>
    <message>
        <source>&amp;Open a file...</source>
        <translation>&amp;Datei öffnen...</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>Z&amp;uletzt geöffnete Dateien</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnete Dateien</translation>
    </message>
    <message>
        <source>A VPN profile, an exported event log, a bundle or a saved report. You can also drop it on this window.</source>
        <translation>Ein VPN-Profil, ein exportiertes Ereignisprotokoll, ein Datenpaket oder ein gespeicherter Bericht. Sie können es auch auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>The files that were opened last on this computer.</source>
        <translation>Die Dateien, die auf diesem Computer zuletzt geöffnet wurden.</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Ein anderer Server</translation>
    </message>
    <message>
        <source>%1 has no failed VPN connection in it.</source>
        <translation>%1 enthält keine fehlgeschlagene VPN-Verbindung.</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Use this: %1</source>
        <extracomment>%1: when, connection and error of a failed dial</extracomment>
        <translation>Übernehmen: %1</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>Diese Dateien aus der Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>No VPN connection was found on this computer. Type the name of the VPN server; your helpdesk knows it.</source>
        <translation>Auf diesem Computer wurde keine VPN-Verbindung gefunden. Geben Sie den Namen des VPN-Servers ein; Ihr Helpdesk kennt ihn.</translation>
    </message>
    <message>
        <source>Type it only if you agree that the sign-in server is asked in this name, should it refuse a made-up one. No password is sent; the server may log one refused sign-in.</source>
        <translation>Geben Sie ihn nur ein, wenn Sie einverstanden sind, dass der Anmeldeserver unter diesem Namen gefragt wird, falls er einen erfundenen ablehnt. Es wird kein Kennwort gesendet; der Server protokolliert möglicherweise eine abgelehnte Anmeldung.</translation>
    </message>
</context>
<context>
    <name>StartText</name>
    <message>
        <source>I can&apos;t &amp;connect</source>
        <translation>Ich kann &amp;keine Verbindung herstellen</translation>
    </message>
    <message>
        <source>The VPN does not come up, or it ends at once.</source>
        <translation>Das VPN kommt nicht zustande oder endet sofort wieder.</translation>
    </message>
    <message>
        <source>Connected, but no &amp;internet</source>
        <translation>Verbunden, aber kein &amp;Internet</translation>
    </message>
    <message>
        <source>With the VPN up, web pages outside work stay away.</source>
        <translation>Bei bestehendem VPN öffnen sich Webseiten außerhalb der Arbeit nicht.</translation>
    </message>
    <message>
        <source>Connected, but &amp;work resources don&apos;t open</source>
        <translation>Verbunden, aber Arbeitsressourcen &amp;lassen sich nicht öffnen</translation>
    </message>
    <message>
        <source>Shares, servers or internal pages can&apos;t be reached.</source>
        <translation>Freigaben, Server oder interne Seiten sind nicht erreichbar.</translation>
    </message>
    <message>
        <source>I have an &amp;error code</source>
        <translation>Ich habe &amp;einen Fehlercode</translation>
    </message>
    <message>
        <source>Windows showed a number, for example 809.</source>
        <translation>Windows hat eine Zahl angezeigt, zum Beispiel 809.</translation>
    </message>
    <message>
        <source>Error %1: %2</source>
        <extracomment>%1: an error code, %2: what it means</extracomment>
        <translation>Fehler %1: %2</translation>
    </message>
    <message>
        <source>This program has no entry for this code. The checks run all the same.</source>
        <translation>Dieses Programm hat keinen Eintrag zu diesem Code. Die Prüfungen werden trotzdem durchgeführt.</translation>
    </message>
    <message>
        <source>This is not an error code that this program knows. Look for a number such as 809 or 0x800B0109.</source>
        <translation>Das ist kein Fehlercode, den dieses Programm kennt. Suchen Sie nach einer Zahl wie 809 oder 0x800B0109.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: name of a VPN connection, %2: its server</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A sign-in name has at most %1 octets and no control characters.</source>
        <extracomment>%1: a number</extracomment>
        <translation>Ein Anmeldename hat höchstens %1 Oktette und keine Steuerzeichen.</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>Zeit unbekannt</translation>
    </message>
    <message>
        <source>connection without a name</source>
        <translation>Verbindung ohne Namen</translation>
    </message>
    <message>
        <source>%1, %2, error %3</source>
        <extracomment>%1: when, %2: name of a VPN connection, %3: error code</extracomment>
        <translation>%1, %2, Fehler %3</translation>
    </message>
    <message>
        <source>Last failure on this computer: %1</source>
        <translation>Letzter Fehlschlag auf diesem Computer: %1</translation>
    </message>
    <message>
        <source>Last failure in %1: %2</source>
        <extracomment>%1: name of a file, %2: when, connection and error</extracomment>
        <translation>Letzter Fehlschlag in %1: %2</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>not part of this run</source>
        <translation>nicht Teil dieses Durchlaufs</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>the connection&apos;s settings</source>
        <translation>die Einstellungen der Verbindung</translation>
    </message>
    <message>
        <source>a working network</source>
        <translation>ein funktionierendes Netzwerk</translation>
    </message>
    <message>
        <source>the VPN server&apos;s address</source>
        <translation>die Adresse des VPN-Servers</translation>
    </message>
    <message>
        <source>the VPN server&apos;s answer</source>
        <translation>die Antwort des VPN-Servers</translation>
    </message>
    <message>
        <source>the VPN server&apos;s certificate</source>
        <translation>das Zertifikat des VPN-Servers</translation>
    </message>
    <message>
        <source>your certificate</source>
        <translation>Ihr Zertifikat</translation>
    </message>
    <message>
        <source>the sign-in</source>
        <translation>die Anmeldung</translation>
    </message>
    <message>
        <source>the tunnel adapter</source>
        <translation>den Tunneladapter</translation>
    </message>
    <message>
        <source>the routes</source>
        <translation>die Routen</translation>
    </message>
</context>
</TS>
