<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About AOVPN Doctor</source>
        <translation>À propos d’AOVPN Doctor</translation>
    </message>
    <message>
        <source>AOVPN Doctor</source>
        <translation>AOVPN Doctor</translation>
    </message>
    <message>
        <source>Version %1, rules %2</source>
        <extracomment>%1: version of the program, %2: version of its rules</extracomment>
        <translation>Version %1, règles %2</translation>
    </message>
    <message>
        <source>It finds out why an Always On VPN does not work and who can help. It changes nothing on this computer, sends no password, and asks only the servers that your connection or your organisation names.</source>
        <translation>Ce programme détermine pourquoi un VPN Always On ne fonctionne pas et qui peut aider. Il ne modifie rien sur cet ordinateur, n’envoie aucun mot de passe et n’interroge que les serveurs indiqués par votre connexion ou votre organisation.</translation>
    </message>
    <message>
        <source>Licensed under the Apache License, version 2.0.</source>
        <translation>Distribué sous licence Apache, version 2.0.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>The licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Notices about the parts</source>
        <translation>Mentions relatives aux composants</translation>
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
        <translation>Que faire maintenant</translation>
    </message>
</context>
<context>
    <name>CheckRowWidget</name>
    <message>
        <source>What is checked: %1</source>
        <translation>Élément vérifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1: the title of a row</extracomment>
        <translation>Copier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Type only the name, without https:// and without a port.</source>
        <translation>Saisissez uniquement le nom, sans https:// et sans port.</translation>
    </message>
    <message>
        <source>A server&apos;s name has letters, digits, hyphens and dots, for example vpn.contoso.com.</source>
        <translation>Le nom d’un serveur se compose de lettres, de chiffres, de traits d’union et de points, par exemple vpn.contoso.com.</translation>
    </message>
    <message>
        <source>The VPN server gives the tunnel an address.</source>
        <translation>Le serveur VPN attribue une adresse au tunnel.</translation>
    </message>
    <message>
        <source>WAN Miniport (IP) is bound to the Remote Access IP ARP Driver and to no filter of another vendor.</source>
        <translation>WAN Miniport (IP) est lié au pilote ARP IP d’accès à distance et à aucun filtre d’un autre éditeur.</translation>
    </message>
    <message>
        <source>The WAN Miniport devices that this connection needs are there and started, without a problem code.</source>
        <translation>Les périphériques WAN Miniport dont cette connexion a besoin sont présents et démarrés, sans code de problème.</translation>
    </message>
    <message>
        <source>The services that this connection needs run or can be started.</source>
        <translation>Les services dont cette connexion a besoin sont en cours d’exécution ou peuvent être démarrés.</translation>
    </message>
    <message>
        <source>MS-CHAPv2 does not rely on the Windows sign-in where Credential Guard runs.</source>
        <translation>MS-CHAPv2 ne dépend pas de la session Windows là où Credential Guard est actif.</translation>
    </message>
    <message>
        <source>PEAP requires cryptobinding, so that nobody can put themselves between the two parts of the sign-in.</source>
        <translation>PEAP exige la liaison de chiffrement, afin que personne ne puisse s’interposer entre les deux parties de l’authentification.</translation>
    </message>
    <message>
        <source>A profile that signs in with EAP holds a readable EAP configuration.</source>
        <translation>Un profil qui s’authentifie avec EAP contient une configuration EAP lisible.</translation>
    </message>
    <message>
        <source>The server lets a profile that signs in with EAP begin to do so.</source>
        <translation>Le serveur laisse un profil qui s’authentifie avec EAP commencer à le faire.</translation>
    </message>
    <message>
        <source>Over IKEv2 the server takes the sign-in method of the profile.</source>
        <translation>Avec IKEv2, le serveur accepte la méthode d’authentification du profil.</translation>
    </message>
    <message>
        <source>Over SSTP the server takes the sign-in method of the profile.</source>
        <translation>Avec SSTP, le serveur accepte la méthode d’authentification du profil.</translation>
    </message>
    <message>
        <source>Over IKEv2 the sign-in server answers an identity, and with a method.</source>
        <translation>Avec IKEv2, le serveur d’authentification répond à une identité, et propose une méthode.</translation>
    </message>
    <message>
        <source>Over SSTP the sign-in server answers an identity, and with a method.</source>
        <translation>Avec SSTP, le serveur d’authentification répond à une identité, et propose une méthode.</translation>
    </message>
    <message>
        <source>The inner method names the same sign-in servers and roots as the outer one: it is the same server.</source>
        <translation>La méthode interne désigne les mêmes serveurs d’authentification et les mêmes racines que la méthode externe&#xa0;: il s’agit du même serveur.</translation>
    </message>
    <message>
        <source>This computer may protect L2TP tunnels with IPsec.</source>
        <translation>Cet ordinateur est autorisé à protéger les tunnels L2TP avec IPsec.</translation>
    </message>
    <message>
        <source>The first certificate in the L2TP server&apos;s store is no wildcard and comes from a CA of the clients&apos; certificates.</source>
        <translation>Le premier certificat du magasin du serveur L2TP n’est pas un certificat générique et provient d’une autorité de certification des certificats des clients.</translation>
    </message>
    <message>
        <source>With MS-CHAPv2 the LAN Manager authentication level is the default one.</source>
        <translation>Avec MS-CHAPv2, le niveau d’authentification LAN Manager est celui par défaut.</translation>
    </message>
    <message>
        <source>The profile offers the sign-in method that the sign-in server demands.</source>
        <translation>Le profil propose la méthode d’authentification exigée par le serveur d’authentification.</translation>
    </message>
    <message>
        <source>A machine certificate signs in over IKEv2 only, and IKEv2 carries none of the PPP methods.</source>
        <translation>Un certificat d’ordinateur ne sert à l’authentification qu’avec IKEv2, et IKEv2 ne transporte aucune des méthodes PPP.</translation>
    </message>
    <message>
        <source>Passwords are sent inside PEAP, TTLS or TEAP only.</source>
        <translation>Les mots de passe ne sont envoyés qu’à l’intérieur de PEAP, TTLS ou TEAP.</translation>
    </message>
    <message>
        <source>Where address translation stands before the L2TP server, this computer is allowed to reach it through that.</source>
        <translation>Lorsqu’une traduction d’adresses précède le serveur L2TP, cet ordinateur est autorisé à le joindre à travers elle.</translation>
    </message>
    <message>
        <source>The profile lists a name of the certificate that the sign-in server shows, in the same case.</source>
        <translation>Le profil contient un nom du certificat que présente le serveur d’authentification, avec la même casse.</translation>
    </message>
    <message>
        <source>The profile lists the root above the certificate that the sign-in server shows.</source>
        <translation>Le profil contient la racine dont dépend le certificat que présente le serveur d’authentification.</translation>
    </message>
    <message>
        <source>The profile names the sign-in servers exactly as their certificates do.</source>
        <translation>Le profil désigne les serveurs d’authentification exactement comme le font leurs certificats.</translation>
    </message>
    <message>
        <source>The profile names the SHA-1 thumbprint of the root of the sign-in server.</source>
        <translation>Le profil indique l’empreinte numérique SHA-1 de la racine du serveur d’authentification.</translation>
    </message>
    <message>
        <source>The root of the sign-in server is among the trusted roots of this computer.</source>
        <translation>La racine du serveur d’authentification fait partie des racines de confiance de cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificates of the VPN server and of the sign-in server are checked, without a question to the person.</source>
        <translation>Les certificats du serveur VPN et du serveur d’authentification sont vérifiés, sans poser de question à la personne.</translation>
    </message>
    <message>
        <source>The certificate that Windows takes is in its period, for Client Authentication, strong, and leads to a trusted root.</source>
        <translation>Le certificat que choisit Windows est dans sa période de validité, prévu pour l’authentification du client, robuste, et mène à une racine approuvée.</translation>
    </message>
    <message>
        <source>Where the profile asks for a certificate of Conditional Access, a dial does not fail for want of it.</source>
        <translation>Lorsque le profil demande un certificat d’accès conditionnel, une tentative de connexion n’échoue pas faute de ce certificat.</translation>
    </message>
    <message>
        <source>A certificate with a private key, in its period, for Client Authentication and with a trusted chain is in the store that the connection uses.</source>
        <translation>Le magasin qu’utilise la connexion contient un certificat avec clé privée, dans sa période de validité, prévu pour l’authentification du client et doté d’une chaîne approuvée.</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key is there and works without asking the person.</source>
        <translation>La clé privée du certificat est présente et fonctionne sans rien demander à la personne.</translation>
    </message>
    <message>
        <source>A CA above this computer&apos;s certificate is among those that the VPN server lists in its reply.</source>
        <translation>Une autorité de certification dont dépend le certificat de cet ordinateur figure parmi celles que le serveur VPN énumère dans sa réponse.</translation>
    </message>
    <message>
        <source>The user&apos;s certificate holds the security identifier (SID) of its owner.</source>
        <translation>Le certificat de l’utilisateur contient l’identificateur de sécurité (SID) de son titulaire.</translation>
    </message>
    <message>
        <source>It is clear which of several certificates Windows takes.</source>
        <translation>On sait sans ambiguïté lequel de plusieurs certificats Windows choisit.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name leads to public addresses, or to those that the site policy names.</source>
        <translation>Le nom du serveur VPN mène à des adresses publiques, ou à celles qu’indique la stratégie du site.</translation>
    </message>
    <message>
        <source>The hosts file says nothing about the VPN server&apos;s name.</source>
        <translation>Le fichier hosts ne contient rien sur le nom du serveur VPN.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name has an IPv4 or IPv6 address.</source>
        <translation>Le nom du serveur VPN a une adresse IPv4 ou IPv6.</translation>
    </message>
    <message>
        <source>This computer is connected to a network (Wi-Fi, cable or mobile data) and has an address in it.</source>
        <translation>Cet ordinateur est connecté à un réseau (Wi-Fi, câble ou données mobiles) et y possède une adresse.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs by no more than five minutes from the clocks of the servers that answered.</source>
        <translation>L’horloge de cet ordinateur ne s’écarte pas de plus de cinq minutes de celles des serveurs qui ont répondu.</translation>
    </message>
    <message>
        <source>This computer has a default route, or at least a route to the VPN server.</source>
        <translation>Cet ordinateur dispose d’une route par défaut, ou au moins d’une route vers le serveur VPN.</translation>
    </message>
    <message>
        <source>The address with which Windows tests its way to the internet answers with the text that it should, and no sign-in page answers in its place.</source>
        <translation>L’adresse avec laquelle Windows teste son accès à Internet renvoie le texte attendu, et aucune page de connexion ne répond à sa place.</translation>
    </message>
    <message>
        <source>No proxy stands between this computer and an SSTP server: Windows&apos; SSTP client cannot sign in to one.</source>
        <translation>Aucun proxy ne se trouve entre cet ordinateur et un serveur SSTP&#xa0;: le client SSTP de Windows ne peut pas s’authentifier auprès d’un proxy.</translation>
    </message>
    <message>
        <source>An Always On connection names the trusted networks at which it does not start.</source>
        <translation>Une connexion Always On indique les réseaux approuvés sur lesquels elle ne démarre pas.</translation>
    </message>
    <message>
        <source>Booleans in a ProfileXML are written true or false, in lower case.</source>
        <translation>Dans un ProfileXML, les valeurs booléennes s’écrivent true ou false, en minuscules.</translation>
    </message>
    <message>
        <source>The fixed algorithms are none that are broken, and GCM is named as cipher and as authentication.</source>
        <translation>Les algorithmes imposés ne sont pas de ceux qui ont été cassés, et GCM est indiqué à la fois pour le chiffrement et pour l’authentification.</translation>
    </message>
    <message>
        <source>A device tunnel is an Always On IKEv2 split tunnel of all users that signs in with the machine certificate alone and has no trigger.</source>
        <translation>Un tunnel d’appareil est un tunnel fractionné IKEv2 Always On pour tous les utilisateurs, qui s’authentifie uniquement avec le certificat d’ordinateur et n’a pas de déclencheur.</translation>
    </message>
    <message>
        <source>A device tunnel is on a computer with Windows Enterprise or Education that is joined to the organisation&apos;s domain.</source>
        <translation>Un tunnel d’appareil se trouve sur un ordinateur équipé de Windows Entreprise ou Éducation et joint au domaine de l’organisation.</translation>
    </message>
    <message>
        <source>Every element of a ProfileXML stands at the level and under the name of its schema.</source>
        <translation>Chaque élément d’un ProfileXML se trouve au niveau et sous le nom prévus par son schéma.</translation>
    </message>
    <message>
        <source>The connection does not ask for a tunnel without encryption.</source>
        <translation>La connexion ne demande pas de tunnel sans chiffrement.</translation>
    </message>
    <message>
        <source>No two entries of a phonebook have the same name.</source>
        <translation>Il n’y a pas deux entrées de même nom dans un annuaire téléphonique.</translation>
    </message>
    <message>
        <source>There is a VPN connection on this computer or in the file.</source>
        <translation>Il existe une connexion VPN sur cet ordinateur ou dans le fichier.</translation>
    </message>
    <message>
        <source>The profile is one of the VPN client that is part of Windows.</source>
        <translation>Le profil est destiné au client VPN intégré à Windows.</translation>
    </message>
    <message>
        <source>A split tunnel has routes to lead by, a force tunnel has only exclusion routes.</source>
        <translation>Un tunnel fractionné a des routes à suivre, un tunnel forcé n’a que des routes d’exclusion.</translation>
    </message>
    <message>
        <source>The connection names a VPN server that is expected, and by the name in its certificate.</source>
        <translation>La connexion désigne un serveur VPN attendu, et sous le nom qui figure dans son certificat.</translation>
    </message>
    <message>
        <source>An Always On connection is the one that Windows starts by itself, and nobody has disconnected it by hand.</source>
        <translation>Une connexion Always On est celle que Windows démarre automatiquement, et personne ne l’a déconnectée manuellement.</translation>
    </message>
    <message>
        <source>This computer is outside the trusted networks of the profile, or Windows recognises that it is inside.</source>
        <translation>Cet ordinateur est en dehors des réseaux approuvés du profil, ou Windows reconnaît qu’il s’y trouve.</translation>
    </message>
    <message>
        <source>Every setting of the profile has one of its documented values.</source>
        <translation>Chaque paramètre du profil a l’une de ses valeurs documentées.</translation>
    </message>
    <message>
        <source>Every address of the VPN server&apos;s name answers IKE.</source>
        <translation>Chaque adresse du nom du serveur VPN répond à IKE.</translation>
    </message>
    <message>
        <source>Where the profile states no cryptography, the server accepts what Windows offers by default.</source>
        <translation>Lorsque le profil n’indique pas de chiffrement, le serveur accepte ce que Windows propose par défaut.</translation>
    </message>
    <message>
        <source>Large IKE messages arrive: the way carries IP fragments, or the server splits its messages itself.</source>
        <translation>Les grands messages IKE arrivent&#xa0;: le trajet transporte les fragments IP, ou le serveur fractionne lui-même ses messages.</translation>
    </message>
    <message>
        <source>After the first IKEv2 exchange the server answers the second one as well.</source>
        <translation>Après le premier échange IKEv2, le serveur répond aussi au deuxième.</translation>
    </message>
    <message>
        <source>The server accepts one of the IKE proposals that this computer may offer.</source>
        <translation>Le serveur accepte l’une des propositions IKE que cet ordinateur peut présenter.</translation>
    </message>
    <message>
        <source>The server takes the call itself and names no other gateway.</source>
        <translation>Le serveur prend lui-même l’appel et n’indique pas d’autre passerelle.</translation>
    </message>
    <message>
        <source>For L2TP the server answers IKEv1 main mode and accepts a proposal of it.</source>
        <translation>Pour L2TP, le serveur répond au mode principal IKEv1 et accepte l’une de ses propositions.</translation>
    </message>
    <message>
        <source>What answers on UDP 500 and 4500 of the VPN server is a valid IKE response.</source>
        <translation>Ce qui répond sur les ports UDP 500 et 4500 du serveur VPN est une réponse IKE valide.</translation>
    </message>
    <message>
        <source>A server that answers at all answers a complete IKE_SA_INIT as well.</source>
        <translation>Un serveur qui répond répond également à un IKE_SA_INIT complet.</translation>
    </message>
    <message>
        <source>For PPTP the server takes TCP connections on port 1723 and starts a control connection.</source>
        <translation>Pour PPTP, le serveur accepte les connexions TCP sur le port 1723 et démarre une connexion de contrôle.</translation>
    </message>
    <message>
        <source>The server acknowledges an SSTP call that is made after its HTTP reply.</source>
        <translation>Le serveur confirme un appel SSTP effectué après sa réponse HTTP.</translation>
    </message>
    <message>
        <source>The VPN server accepts TCP connections on port 443.</source>
        <translation>Le serveur VPN accepte les connexions TCP sur le port 443.</translation>
    </message>
    <message>
        <source>The VPN server answers the SSTP verb on port 443 with status 200.</source>
        <translation>Le serveur VPN répond au verbe SSTP sur le port 443 avec l’état 200.</translation>
    </message>
    <message>
        <source>The VPN server speaks TLS on port 443.</source>
        <translation>Le serveur VPN utilise TLS sur le port 443.</translation>
    </message>
    <message>
        <source>An address of the VPN server answers IKE on UDP 4500.</source>
        <translation>Une adresse du serveur VPN répond à IKE sur UDP 4500.</translation>
    </message>
    <message>
        <source>An address of the VPN server answers IKE on UDP 500.</source>
        <translation>Une adresse du serveur VPN répond à IKE sur UDP 500.</translation>
    </message>
    <message>
        <source>While connected, the prefixes of the organisation and the profile&apos;s own routes lead into the tunnel.</source>
        <translation>Pendant la connexion, les préfixes de l’organisation et les routes propres au profil mènent dans le tunnel.</translation>
    </message>
    <message>
        <source>While connected, the default gateway is that of the local network, unless the organisation wants all traffic in the tunnel.</source>
        <translation>Pendant la connexion, la passerelle par défaut est celle du réseau local, sauf si l’organisation veut faire passer tout le trafic par le tunnel.</translation>
    </message>
    <message>
        <source>The profile leaves the default gateway of the local network in place.</source>
        <translation>Le profil laisse en place la passerelle par défaut du réseau local.</translation>
    </message>
    <message>
        <source>While connected, internal names are asked of the internal name servers, and these are reached through the tunnel.</source>
        <translation>Pendant la connexion, les noms internes sont demandés aux serveurs de noms internes, et ceux-ci sont joints par le tunnel.</translation>
    </message>
    <message>
        <source>While connected, the tunnel&apos;s interface metric is below that of every local interface with name servers, so that its name servers are asked first.</source>
        <translation>Pendant la connexion, la métrique d’interface du tunnel est inférieure à celle de toute interface locale disposant de serveurs de noms, afin que ses serveurs de noms soient interrogés en premier.</translation>
    </message>
    <message>
        <source>The profile&apos;s routing policy (split or force tunnel) is the one that the organisation expects.</source>
        <translation>La stratégie de routage du profil (tunnel fractionné ou forcé) est celle qu’attend l’organisation.</translation>
    </message>
    <message>
        <source>The local network uses no addresses of the corporate network, because the route to the nearer network wins.</source>
        <translation>Le réseau local n’utilise aucune adresse du réseau d’entreprise, car la route vers le réseau le plus proche l’emporte.</translation>
    </message>
    <message>
        <source>While connected, the route to the VPN server leads through the local network, not into the tunnel that it carries.</source>
        <translation>Pendant la connexion, la route vers le serveur VPN passe par le réseau local, et non par le tunnel qu’elle transporte.</translation>
    </message>
    <message>
        <source>While connected, the internal targets that the organisation names answer through the tunnel.</source>
        <translation>Pendant la connexion, les cibles internes que désigne l’organisation répondent à travers le tunnel.</translation>
    </message>
    <message>
        <source>The profile has no traffic filters that keep a part of the traffic out of the tunnel.</source>
        <translation>Le profil n’a pas de filtres de trafic qui maintiennent une partie du trafic hors du tunnel.</translation>
    </message>
    <message>
        <source>The certificate leads to a root that this computer trusts, through valid CAs that may issue it.</source>
        <translation>Le certificat mène à une racine approuvée par cet ordinateur, par l’intermédiaire d’autorités de certification valides et habilitées à l’émettre.</translation>
    </message>
    <message>
        <source>The certificate&apos;s extended key usage allows what it is used for: Server Authentication for a server, Client Authentication for a client.</source>
        <translation>L’utilisation améliorée de la clé du certificat autorise l’usage qui en est fait&#xa0;: authentification du serveur pour un serveur, authentification du client pour un client.</translation>
    </message>
    <message>
        <source>The server signs the IKEv2 exchange with the key of its certificate.</source>
        <translation>Le serveur signe l’échange IKEv2 avec la clé de son certificat.</translation>
    </message>
    <message>
        <source>The certificate&apos;s key usage, if stated, allows digital signatures.</source>
        <translation>L’utilisation de la clé du certificat, si elle est indiquée, autorise les signatures numériques.</translation>
    </message>
    <message>
        <source>The certificate carries the configured name of the server, as a DNS name of its subject alternative names and not as a wildcard.</source>
        <translation>Le certificat porte le nom configuré du serveur, comme nom DNS parmi les autres noms de l’objet et non sous forme générique.</translation>
    </message>
    <message>
        <source>Neither the certificate nor a CA above it is revoked, and current revocation lists can be fetched over HTTP.</source>
        <translation>Ni le certificat ni aucune autorité de certification dont il dépend n’est révoqué, et des listes de révocation à jour peuvent être téléchargées par HTTP.</translation>
    </message>
    <message>
        <source>The server sends its certificate with its answer to the sign-in.</source>
        <translation>Le serveur envoie son certificat avec sa réponse à l’authentification.</translation>
    </message>
    <message>
        <source>Keys and signatures of the certificate and of its CAs are strong: RSA of 2048 bits or more, SHA-2.</source>
        <translation>Les clés et les signatures du certificat et de ses autorités de certification sont robustes&#xa0;: RSA de 2048 bits ou plus, SHA-2.</translation>
    </message>
    <message>
        <source>Windows itself judges the chain of the server&apos;s certificate as this program does.</source>
        <translation>Windows lui-même juge la chaîne du certificat du serveur comme le fait ce programme.</translation>
    </message>
    <message>
        <source>The certificate of the server&apos;s web port leads to a root that the site policy names.</source>
        <translation>Le certificat du port web du serveur mène à une racine indiquée par la stratégie du site.</translation>
    </message>
    <message>
        <source>The certificate is inside its validity period and does not end soon.</source>
        <translation>Le certificat est dans sa période de validité et n’expire pas prochainement.</translation>
    </message>
</context>
<context>
    <name>CollectionPageView</name>
    <message>
        <source>Collect data for Microsoft support</source>
        <translation>Collecter des données pour le support Microsoft</translation>
    </message>
    <message>
        <source>&amp;Open the folder of the archive</source>
        <translation>&amp;Ouvrir le dossier de l’archive</translation>
    </message>
    <message>
        <source>Open the folder of the archive</source>
        <translation>Ouvrir le dossier de l’archive</translation>
    </message>
    <message>
        <source>Commands for this computer</source>
        <translation>Commandes pour cet ordinateur</translation>
    </message>
    <message>
        <source>Commands for the VPN server</source>
        <translation>Commandes pour le serveur VPN</translation>
    </message>
    <message>
        <source>How to record</source>
        <translation>Comment procéder à l’enregistrement</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: number of a step, %2: the step</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Conditions requises</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1: a command</extracomment>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>CollectionText</name>
    <message>
        <source>Collect data for Microsoft support</source>
        <translation>Collecter des données pour le support Microsoft</translation>
    </message>
    <message>
        <source>If support asks for it, Microsoft&apos;s tool TSS records the problem while you reproduce it. This program looks whether everything is ready and gives you the commands; it starts nothing by itself.</source>
        <translation>Si le support le demande, l’outil TSS de Microsoft enregistre le problème pendant que vous le reproduisez. Ce programme vérifie que tout est prêt et vous donne les commandes&#xa0;; il ne démarre rien de lui-même.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1: what the tool needs, %2: yes, no or not tested, %3: a sentence about it</extracomment>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>Collected already: %1</source>
        <extracomment>%1: the newest archive, or that there is none</extracomment>
        <translation>Déjà collecté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DoctorWizard</name>
    <message>
        <source>Forgotten.</source>
        <translation>Fichiers retirés de la liste.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>AOVPN Doctor</source>
        <translation>AOVPN Doctor</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progression de l’exécution</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossaire</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>What the words mean (F1)</source>
        <translation>Signification des termes (F1)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>&amp;About AOVPN Doctor</source>
        <translation>À pr&amp;opos d’AOVPN Doctor</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Suivant &gt;</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Relancer la vérification</translation>
    </message>
    <message>
        <source>Asks everything once more (F5)</source>
        <translation>Interroge tout de nouveau (F5)</translation>
    </message>
    <message>
        <source>This computer&apos;s VPN connections could not be read: %1</source>
        <translation>Impossible de lire les connexions VPN de cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>No connection on this computer is called “%1”.</source>
        <translation>Aucune connexion de cet ordinateur ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Open a profile, an event log, a bundle or a report</source>
        <translation>Ouvrir un profil, un journal des événements, un jeu de données ou un rapport</translation>
    </message>
    <message>
        <source>All that can be opened (*.pbk *.xml *.evtx *.json *.html);;All files (*)</source>
        <translation>Tous les fichiers pris en charge (*.pbk *.xml *.evtx *.json *.html);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 has no VPN connection in it.</source>
        <translation>%1 ne contient aucune connexion VPN.</translation>
    </message>
    <message>
        <source>The run has to end before it can be saved.</source>
        <translation>L’exécution doit se terminer avant de pouvoir être enregistrée.</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Il n’y a encore rien à enregistrer.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>From file: %1</source>
        <translation>À partir du fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check e&amp;verything</source>
        <translation>Tout &amp;vérifier</translation>
    </message>
    <message>
        <source>Show resul&amp;t</source>
        <translation>Afficher le résul&amp;tat</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Let go to open the file.</source>
        <translation>Relâchez pour ouvrir le fichier.</translation>
    </message>
</context>
<context>
    <name>FactBlock</name>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>Serveur VPN</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Seconds waited</source>
        <translation>Secondes d’attente</translation>
    </message>
    <message>
        <source>Web port (TCP 443)</source>
        <translation>Port web (TCP 443)</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Présenté par</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Utilisé pour</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Certificat de</translation>
    </message>
    <message>
        <source>Names in the certificate</source>
        <translation>Noms dans le certificat</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valide à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>Empreinte numérique (SHA-1)</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>Certificat racine</translation>
    </message>
    <message>
        <source>Missing certificate of</source>
        <translation>Certificat manquant de</translation>
    </message>
    <message>
        <source>Certification authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>In the connection</source>
        <translation>Dans la connexion</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>Méthode d’authentification</translation>
    </message>
    <message>
        <source>Tunnel type</source>
        <translation>Type de tunnel</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>Interface réseau</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Address range</source>
        <translation>Plage d’adresses</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Réseau local</translation>
    </message>
    <message>
        <source>Company network</source>
        <translation>Réseau d’entreprise</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Serveurs de noms</translation>
    </message>
    <message>
        <source>Name ending</source>
        <translation>Suffixe de nom</translation>
    </message>
    <message>
        <source>Name servers asked</source>
        <translation>Serveurs de noms interrogés</translation>
    </message>
    <message>
        <source>Lines of the hosts file</source>
        <translation>Lignes du fichier hosts</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>État HTTP</translation>
    </message>
    <message>
        <source>Web server software</source>
        <translation>Logiciel du serveur web</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Key length in bits</source>
        <translation>Longueur de clé en bits</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Demandé à</translation>
    </message>
    <message>
        <source>Next list due</source>
        <translation>Prochaine liste prévue</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>System error number</source>
        <translation>Numéro d’erreur système</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what the fact is (&quot;Address&quot;), %2: the fact</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the bundle</source>
        <translation>
            <numerusform>%n autre dans le jeu de données</numerusform>
            <numerusform>%n autres dans le jeu de données</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>What the words mean</source>
        <translation>Signification des termes</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>The VPN server&apos;s certificate is outside its dates.</source>
        <translation>Le certificat du serveur VPN est en dehors de sa période de validité.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) has ended, or your clock is wrong.</source>
        <translation>La carte d’identité électronique (certificat) du serveur VPN a expiré, ou votre horloge est déréglée.</translation>
    </message>
    <message>
        <source>Check that date and time of your computer are right.</source>
        <translation>Vérifiez que la date et l’heure de votre ordinateur sont correctes.</translation>
    </message>
    <message>
        <source>If they are right, send the report to your helpdesk.</source>
        <translation>Si elles sont correctes, envoyez le rapport à votre service d’assistance.</translation>
    </message>
    <message>
        <source>A certificate in the chain is not within its validity period, or this laptop&apos;s clock is wrong.</source>
        <translation>Un certificat de la chaîne n’est pas dans sa période de validité, ou l’horloge de cet ordinateur portable est déréglée.</translation>
    </message>
    <message>
        <source>Check the clock: w32tm /query /status</source>
        <translation>Vérifiez l’horloge&#xa0;: w32tm /query /status</translation>
    </message>
    <message>
        <source>Look at this program&apos;s result for the server&apos;s certificate.</source>
        <translation>Consultez le résultat de ce programme pour le certificat du serveur.</translation>
    </message>
    <message>
        <source>Ask whether other users have the same problem.</source>
        <translation>Demandez si d’autres utilisateurs rencontrent le même problème.</translation>
    </message>
    <message>
        <source>Renew the certificate that ended.</source>
        <translation>Renouvelez le certificat qui a expiré.</translation>
    </message>
    <message>
        <source>Issue a new certificate from the right template, install it in the computer&apos;s Personal store of the VPN server, and remove the old one.</source>
        <translation>Émettez un nouveau certificat à partir du bon modèle, installez-le dans le magasin Personnel de l’ordinateur sur le serveur VPN et supprimez l’ancien.</translation>
    </message>
    <message>
        <source>For SSTP, select the new certificate in the server&apos;s Security tab in Routing and Remote Access, then restart the RemoteAccess service.</source>
        <translation>Pour SSTP, sélectionnez le nouveau certificat dans l’onglet Sécurité du serveur, dans Routage et accès distant, puis redémarrez le service RemoteAccess.</translation>
    </message>
    <message>
        <source>Restart the RemoteAccess service in a maintenance window and run this test again.</source>
        <translation>Redémarrez le service RemoteAccess pendant une fenêtre de maintenance et exécutez de nouveau ce test.</translation>
    </message>
    <message>
        <source>The certificate, or one above it, has expired.</source>
        <translation>Le certificat, ou l’un de ceux dont il dépend, a expiré.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translation>L’horloge de cet ordinateur est déréglée.</translation>
    </message>
    <message>
        <source>A certificate was used for a purpose that it does not allow.</source>
        <translation>Un certificat a été utilisé pour un rôle qu’il n’autorise pas.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) is of the wrong kind.</source>
        <translation>La carte d’identité électronique (certificat) du serveur VPN n’est pas du bon type.</translation>
    </message>
    <message>
        <source>Please change no settings: your computer is not the cause.</source>
        <translation>Ne modifiez aucun paramètre&#xa0;: votre ordinateur n’est pas en cause.</translation>
    </message>
    <message>
        <source>Save the report and send it to your helpdesk.</source>
        <translation>Enregistrez le rapport et envoyez-le à votre service d’assistance.</translation>
    </message>
    <message>
        <source>A certificate is used for another purpose than its CA specified.</source>
        <translation>Un certificat est utilisé pour un autre rôle que celui prévu par son autorité de certification.</translation>
    </message>
    <message>
        <source>Verify the server&apos;s certificate: certutil -verify -urlfetch FILE.cer</source>
        <translation>Vérifiez le certificat du serveur&#xa0;: certutil -verify -urlfetch FILE.cer</translation>
    </message>
    <message>
        <source>Use a template with the right purpose.</source>
        <translation>Utilisez un modèle avec le bon rôle.</translation>
    </message>
    <message>
        <source>The certificate, or one above it, is not meant for this use.</source>
        <translation>Le certificat, ou l’un de ceux dont il dépend, n’est pas prévu pour cet usage.</translation>
    </message>
    <message>
        <source>The chain behind the VPN server&apos;s certificate could not be built.</source>
        <translation>La chaîne dont dépend le certificat du serveur VPN n’a pas pu être construite.</translation>
    </message>
    <message>
        <source>The VPN server does not show everything that is needed to confirm its identity.</source>
        <translation>Le serveur VPN ne présente pas tout ce qu’il faut pour confirmer son identité.</translation>
    </message>
    <message>
        <source>No chain to a trusted root could be built.</source>
        <translation>Aucune chaîne menant à une racine approuvée n’a pu être construite.</translation>
    </message>
    <message>
        <source>Look at this program&apos;s result for the server&apos;s certificate; it names the missing one.</source>
        <translation>Consultez le résultat de ce programme pour le certificat du serveur&#xa0;; il désigne le certificat manquant.</translation>
    </message>
    <message>
        <source>Read the intermediate store: certutil -store CA</source>
        <translation>Affichez le magasin intermédiaire&#xa0;: certutil -store CA</translation>
    </message>
    <message>
        <source>Compare with a laptop that connects.</source>
        <translation>Comparez avec un ordinateur portable qui se connecte.</translation>
    </message>
    <message>
        <source>Complete the chain on the server.</source>
        <translation>Complétez la chaîne sur le serveur.</translation>
    </message>
    <message>
        <source>Install the intermediate certificate on the VPN server and restart the service.</source>
        <translation>Installez le certificat intermédiaire sur le serveur VPN et redémarrez le service.</translation>
    </message>
    <message>
        <source>Check the AIA address in the certificate.</source>
        <translation>Vérifiez l’adresse AIA dans le certificat.</translation>
    </message>
    <message>
        <source>An intermediate certificate is missing.</source>
        <translation>Un certificat intermédiaire est manquant.</translation>
    </message>
    <message>
        <source>An authority in the chain is not accepted.</source>
        <translation>Une autorité de la chaîne n’est pas acceptée.</translation>
    </message>
    <message>
        <source>A certificate of the VPN server was revoked.</source>
        <translation>Un certificat du serveur VPN a été révoqué.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) was withdrawn.</source>
        <translation>La carte d’identité électronique (certificat) du serveur VPN a été retirée.</translation>
    </message>
    <message>
        <source>Please don&apos;t use this VPN connection for now.</source>
        <translation>N’utilisez pas cette connexion VPN pour le moment.</translation>
    </message>
    <message>
        <source>A certificate was explicitly revoked by its issuer.</source>
        <translation>Un certificat a été explicitement révoqué par son émetteur.</translation>
    </message>
    <message>
        <source>Replace the certificate.</source>
        <translation>Remplacez le certificat.</translation>
    </message>
    <message>
        <source>Find out why it was revoked; if the key may be known to others, act at once.</source>
        <translation>Recherchez pourquoi il a été révoqué&#xa0;; si la clé est peut-être connue de tiers, agissez immédiatement.</translation>
    </message>
    <message>
        <source>The certificate was withdrawn by its authority.</source>
        <translation>Le certificat a été retiré par son autorité.</translation>
    </message>
    <message>
        <source>It could not be found out whether the VPN server&apos;s certificate was revoked.</source>
        <translation>Il n’a pas été possible de savoir si le certificat du serveur VPN a été révoqué.</translation>
    </message>
    <message>
        <source>Your computer could not ask whether the VPN server&apos;s electronic identity card (certificate) is still good.</source>
        <translation>Votre ordinateur n’a pas pu demander si la carte d’identité électronique (certificat) du serveur VPN est encore valable.</translation>
    </message>
    <message>
        <source>On a public Wi-Fi, complete its sign-in page first.</source>
        <translation>Sur un Wi-Fi public, remplissez d’abord la page de connexion.</translation>
    </message>
    <message>
        <source>Try another network, for example your phone&apos;s hotspot.</source>
        <translation>Essayez un autre réseau, par exemple le partage de connexion de votre téléphone.</translation>
    </message>
    <message>
        <source>The revocation process could not continue.</source>
        <translation>Le processus de révocation n’a pas pu se poursuivre.</translation>
    </message>
    <message>
        <source>The revocation address must answer from the internet.</source>
        <translation>L’adresse de révocation doit répondre depuis Internet.</translation>
    </message>
    <message>
        <source>Publish the list on a public web address (http).</source>
        <translation>Publiez la liste à une adresse web publique (http).</translation>
    </message>
    <message>
        <source>The revocation check could not be finished.</source>
        <translation>La vérification de la révocation n’a pas pu être menée à son terme.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate carries another name than the one that is called.</source>
        <translation>Le certificat du serveur VPN porte un autre nom que celui qui est appelé.</translation>
    </message>
    <message>
        <source>The server that answers shows an electronic identity card (certificate) with another name.</source>
        <translation>Le serveur qui répond présente une carte d’identité électronique (certificat) portant un autre nom.</translation>
    </message>
    <message>
        <source>Please don&apos;t accept or install anything yourself.</source>
        <translation>N’acceptez et n’installez rien vous-même.</translation>
    </message>
    <message>
        <source>The dialed name does not match the certificate&apos;s names.</source>
        <translation>Le nom appelé ne correspond pas aux noms du certificat.</translation>
    </message>
    <message>
        <source>Compare: Get-VpnConnection | Format-List Name, ServerAddress</source>
        <translation>Comparez&#xa0;: Get-VpnConnection | Format-List Name, ServerAddress</translation>
    </message>
    <message>
        <source>Issue the certificate with the dialed name, or correct the profile.</source>
        <translation>Émettez le certificat avec le nom appelé, ou corrigez le profil.</translation>
    </message>
    <message>
        <source>Correct the subject alternative names.</source>
        <translation>Corrigez les autres noms de l’objet.</translation>
    </message>
    <message>
        <source>The name in the profile is not in the certificate.</source>
        <translation>Le nom indiqué dans le profil ne figure pas dans le certificat.</translation>
    </message>
    <message>
        <source>The profile calls an IP address.</source>
        <translation>Le profil appelle une adresse IP.</translation>
    </message>
    <message>
        <source>A wildcard covers only one level of the name.</source>
        <translation>Un caractère générique ne couvre qu’un niveau du nom.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate is not made for identifying a server.</source>
        <translation>Le certificat du serveur VPN n’est pas conçu pour identifier un serveur.</translation>
    </message>
    <message>
        <source>The certificate is not valid for the requested usage: Server Authentication is missing.</source>
        <translation>Le certificat n’est pas valide pour l’usage demandé&#xa0;: Authentification du serveur manque.</translation>
    </message>
    <message>
        <source>Use a template with Server Authentication.</source>
        <translation>Utilisez un modèle comportant le rôle Authentification du serveur.</translation>
    </message>
    <message>
        <source>The certificate lacks the purpose Server Authentication.</source>
        <translation>Le rôle Authentification du serveur manque dans le certificat.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate is on the list of certificates not to be trusted.</source>
        <translation>Le certificat du serveur VPN figure dans la liste des certificats à ne pas approuver.</translation>
    </message>
    <message>
        <source>Your computer was told not to trust the VPN server&apos;s electronic identity card (certificate).</source>
        <translation>Votre ordinateur a reçu pour consigne de ne pas faire confiance à la carte d’identité électronique (certificat) du serveur VPN.</translation>
    </message>
    <message>
        <source>The certificate was explicitly marked as untrusted.</source>
        <translation>Le certificat a été explicitement marqué comme non approuvé.</translation>
    </message>
    <message>
        <source>Read the store: certutil -store Disallowed</source>
        <translation>Affichez le magasin&#xa0;: certutil -store Disallowed</translation>
    </message>
    <message>
        <source>Pass the report with the certificate&apos;s details to the certificate team.</source>
        <translation>Transmettez le rapport, avec les détails du certificat, à l’équipe chargée des certificats.</translation>
    </message>
    <message>
        <source>Find out why it is distrusted before changing anything.</source>
        <translation>Recherchez pourquoi il n’est pas approuvé avant de modifier quoi que ce soit.</translation>
    </message>
    <message>
        <source>Replace the certificate if its authority is distrusted.</source>
        <translation>Remplacez le certificat si son autorité n’est pas approuvée.</translation>
    </message>
    <message>
        <source>The certificate or its authority lies in the store of untrusted certificates.</source>
        <translation>Le certificat ou son autorité se trouve dans le magasin des certificats non autorisés.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate was revoked.</source>
        <translation>Le certificat du serveur VPN a été révoqué.</translation>
    </message>
    <message>
        <source>The certificate is on the list of revoked certificates.</source>
        <translation>Le certificat figure dans la liste des certificats révoqués.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate could not be checked for revocation.</source>
        <translation>La révocation du certificat du serveur VPN n’a pas pu être vérifiée.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) does not say where to ask whether it is still good.</source>
        <translation>La carte d’identité électronique (certificat) du serveur VPN n’indique pas où demander si elle est encore valable.</translation>
    </message>
    <message>
        <source>The revocation function was unable to check.</source>
        <translation>La fonction de révocation n’a pas pu effectuer la vérification.</translation>
    </message>
    <message>
        <source>Add a revocation address to the certificate.</source>
        <translation>Ajoutez une adresse de révocation au certificat.</translation>
    </message>
    <message>
        <source>Add an http address for the CRL, or an OCSP address, and reissue the certificate.</source>
        <translation>Ajoutez une adresse http pour la liste de révocation, ou une adresse OCSP, et réémettez le certificat.</translation>
    </message>
    <message>
        <source>The certificate names no usable address for the check.</source>
        <translation>Le certificat n’indique aucune adresse utilisable pour la vérification.</translation>
    </message>
    <message>
        <source>The list of revoked certificates could not be reached.</source>
        <translation>La liste des certificats révoqués n’a pas pu être jointe.</translation>
    </message>
    <message>
        <source>The revocation server was offline; SSTP always checks revocation.</source>
        <translation>Le serveur de révocation était hors connexion&#xa0;; SSTP vérifie toujours la révocation.</translation>
    </message>
    <message>
        <source>Open the address of the list on this network and on another one.</source>
        <translation>Ouvrez l’adresse de la liste sur ce réseau et sur un autre.</translation>
    </message>
    <message>
        <source>The revocation address must answer from the internet, before the tunnel exists.</source>
        <translation>L’adresse de révocation doit répondre depuis Internet, avant que le tunnel existe.</translation>
    </message>
    <message>
        <source>Publish the list on a public web address (http) and put that address into the template.</source>
        <translation>Publiez la liste à une adresse web publique (http) et indiquez cette adresse dans le modèle.</translation>
    </message>
    <message>
        <source>Or use a certificate of a public CA for SSTP.</source>
        <translation>Ou utilisez pour SSTP un certificat d’une autorité de certification publique.</translation>
    </message>
    <message>
        <source>The address of an internal authority&apos;s list does not answer from outside.</source>
        <translation>L’adresse de la liste d’une autorité interne ne répond pas depuis l’extérieur.</translation>
    </message>
    <message>
        <source>A sign-in page or proxy stands in the way.</source>
        <translation>Une page de connexion ou un proxy fait obstacle.</translation>
    </message>
    <message>
        <source>The VPN line is still in use by an earlier attempt.</source>
        <translation>La ligne VPN est encore occupée par une tentative précédente.</translation>
    </message>
    <message>
        <source>Windows still holds an earlier attempt of this VPN connection.</source>
        <translation>Windows conserve encore une tentative précédente de cette connexion VPN.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then connect again.</source>
        <translation>Patientez quelques minutes, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Restart the computer once, then connect again.</source>
        <translation>Redémarrez une fois l’ordinateur, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>The port is already open: two attempts overlap, or the Remote Access Connection Manager hangs.</source>
        <translation>Le port est déjà ouvert&#xa0;: deux tentatives se chevauchent, ou le Gestionnaire des connexions d’accès distant ne répond plus.</translation>
    </message>
    <message>
        <source>List live connections: rasdial</source>
        <translation>Répertoriez les connexions actives&#xa0;: rasdial</translation>
    </message>
    <message>
        <source>Read the last attempts: wevtutil qe Application /q:&quot;*[System[Provider[@Name=&apos;RasClient&apos;]]]&quot; /f:text /rd:true /c:20</source>
        <translation>Affichez les dernières tentatives&#xa0;: wevtutil qe Application /q:&quot;*[System[Provider[@Name=&apos;RasClient&apos;]]]&quot; /f:text /rd:true /c:20</translation>
    </message>
    <message>
        <source>Restart RasMan, or the computer, because the service shares its process.</source>
        <translation>Redémarrez RasMan, ou l’ordinateur, car le service partage son processus.</translation>
    </message>
    <message>
        <source>Usually a matter of the client; two products can also dial the same profile.</source>
        <translation>Le problème vient généralement du client&#xa0;; il arrive aussi que deux produits lancent le même profil.</translation>
    </message>
    <message>
        <source>Look for a second VPN manager or script that dials this profile.</source>
        <translation>Recherchez un second gestionnaire VPN ou un script qui lance ce profil.</translation>
    </message>
    <message>
        <source>An earlier attempt has not ended yet.</source>
        <translation>Une tentative précédente n’est pas encore terminée.</translation>
    </message>
    <message>
        <source>The Remote Access service hangs.</source>
        <translation>Le service d’accès distant ne répond plus.</translation>
    </message>
    <message>
        <source>The connection was closed before it was ready.</source>
        <translation>La connexion a été fermée avant d’être prête.</translation>
    </message>
    <message>
        <source>The connection to the VPN server was closed before it was ready.</source>
        <translation>La connexion au serveur VPN a été fermée avant d’être prête.</translation>
    </message>
    <message>
        <source>The port was disconnected during dialing; with PPTP often because GRE does not get through.</source>
        <translation>Le port a été déconnecté pendant la connexion&#xa0;; avec PPTP, souvent parce que GRE ne passe pas.</translation>
    </message>
    <message>
        <source>Read the settings: Get-VpnConnection | Format-List * (add -AllUserConnection for a device tunnel).</source>
        <translation>Affichez les paramètres&#xa0;: Get-VpnConnection | Format-List * (ajoutez -AllUserConnection pour un tunnel d’appareil).</translation>
    </message>
    <message>
        <source>The peer or a device on the way ended the link.</source>
        <translation>L’autre extrémité ou un équipement sur le trajet a mis fin à la liaison.</translation>
    </message>
    <message>
        <source>Check the server&apos;s System log for the same minute.</source>
        <translation>Vérifiez le journal Système du serveur pour la même minute.</translation>
    </message>
    <message>
        <source>Replace PPTP; it is outdated.</source>
        <translation>Remplacez PPTP&#xa0;; il est obsolète.</translation>
    </message>
    <message>
        <source>The other side or a device on the way closed the connection.</source>
        <translation>L’autre extrémité ou un équipement sur le trajet a fermé la connexion.</translation>
    </message>
    <message>
        <source>With PPTP: GRE packets do not get through.</source>
        <translation>Avec PPTP&#xa0;: les paquets GRE ne passent pas.</translation>
    </message>
    <message>
        <source>The VPN connection does not exist (any more).</source>
        <translation>La connexion VPN n’existe pas (ou plus).</translation>
    </message>
    <message>
        <source>Windows can&apos;t find this VPN connection on your computer.</source>
        <translation>Windows ne trouve pas cette connexion VPN sur votre ordinateur.</translation>
    </message>
    <message>
        <source>The entry is in neither or in the other phone book.</source>
        <translation>L’entrée n’est dans aucun des deux annuaires téléphoniques, ou se trouve dans l’autre.</translation>
    </message>
    <message>
        <source>List both: Get-VpnConnection, then Get-VpnConnection -AllUserConnection.</source>
        <translation>Affichez les deux&#xa0;: Get-VpnConnection, puis Get-VpnConnection -AllUserConnection.</translation>
    </message>
    <message>
        <source>Start a device sync and check the profile&apos;s assignment.</source>
        <translation>Lancez une synchronisation de l’appareil et vérifiez l’affectation du profil.</translation>
    </message>
    <message>
        <source>The profile was removed, renamed or deployed in another context.</source>
        <translation>Le profil a été supprimé, renommé ou déployé dans un autre contexte.</translation>
    </message>
    <message>
        <source>Read what was deployed: Get-CimInstance -Namespace root\cimv2\mdm\dmmap -ClassName MDM_VPNv2_01</source>
        <translation>Affichez ce qui a été déployé&#xa0;: Get-CimInstance -Namespace root\cimv2\mdm\dmmap -ClassName MDM_VPNv2_01</translation>
    </message>
    <message>
        <source>The profile was deleted or renamed.</source>
        <translation>Le profil a été supprimé ou renommé.</translation>
    </message>
    <message>
        <source>It lies in the other phone book (user or all users).</source>
        <translation>Il se trouve dans l’autre annuaire téléphonique (utilisateur ou tous les utilisateurs).</translation>
    </message>
    <message>
        <source>The VPN connection was ended.</source>
        <translation>La connexion VPN a été interrompue.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <source>If it comes back, send the report to your helpdesk.</source>
        <translation>Si le problème se reproduit, envoyez le rapport à votre service d’assistance.</translation>
    </message>
    <message>
        <source>The connection was disconnected; against servers that are not Windows a refused EAP password can also show as 628.</source>
        <translation>La connexion a été interrompue&#xa0;; avec des serveurs autres que Windows, un mot de passe EAP refusé peut aussi se traduire par 628.</translation>
    </message>
    <message>
        <source>Look for the reason in the server&apos;s log at the same minute.</source>
        <translation>Recherchez la raison dans le journal du serveur pour la même minute.</translation>
    </message>
    <message>
        <source>Read the RemoteAccess events of the System log.</source>
        <translation>Consultez les événements RemoteAccess du journal Système.</translation>
    </message>
    <message>
        <source>Read NPS event 6273 in the Security log; its reason code and the CoId of the attempt name the refusal.</source>
        <translation>Consultez l’événement NPS 6273 dans le journal Sécurité&#xa0;; son code de motif et le CoId de la tentative désignent le refus.</translation>
    </message>
    <message>
        <source>The other side ended the connection.</source>
        <translation>L’autre extrémité a mis fin à la connexion.</translation>
    </message>
    <message>
        <source>With IKEv2 servers of other makers: the password was refused.</source>
        <translation>Avec des serveurs IKEv2 d’autres fabricants&#xa0;: le mot de passe a été refusé.</translation>
    </message>
    <message>
        <source>The VPN server ended the connection.</source>
        <translation>Le serveur VPN a mis fin à la connexion.</translation>
    </message>
    <message>
        <source>The remote computer disconnected.</source>
        <translation>L’ordinateur distant s’est déconnecté.</translation>
    </message>
    <message>
        <source>Check session and idle limits in the network policy.</source>
        <translation>Vérifiez les limites de session et d’inactivité dans la stratégie réseau.</translation>
    </message>
    <message>
        <source>The server closed the connection, for example after a time limit or a restart.</source>
        <translation>Le serveur a fermé la connexion, par exemple après une limite de durée ou un redémarrage.</translation>
    </message>
    <message>
        <source>The VPN line is missing or in use.</source>
        <translation>La ligne VPN est absente ou occupée.</translation>
    </message>
    <message>
        <source>Windows has no free VPN line.</source>
        <translation>Windows n’a aucune ligne VPN libre.</translation>
    </message>
    <message>
        <source>End other VPN connections.</source>
        <translation>Mettez fin aux autres connexions VPN.</translation>
    </message>
    <message>
        <source>The device of the tunnel type is missing, disabled or taken.</source>
        <translation>Le périphérique du type de tunnel est absent, désactivé ou occupé.</translation>
    </message>
    <message>
        <source>List the devices: Get-NetAdapter -IncludeHidden | Where-Object InterfaceDescription -like &quot;WAN Miniport*&quot;</source>
        <translation>Répertoriez les périphériques&#xa0;: Get-NetAdapter -IncludeHidden | Where-Object InterfaceDescription -like &quot;WAN Miniport*&quot;</translation>
    </message>
    <message>
        <source>Check for another VPN client that is connected.</source>
        <translation>Vérifiez si un autre client VPN est connecté.</translation>
    </message>
    <message>
        <source>Check devices on the client, and the number of ports on the server.</source>
        <translation>Vérifiez les périphériques sur le client et le nombre de ports sur le serveur.</translation>
    </message>
    <message>
        <source>In Routing and Remote Access read Ports, Properties for the tunnel type.</source>
        <translation>Dans Routage et accès distant, consultez Ports, Propriétés pour le type de tunnel.</translation>
    </message>
    <message>
        <source>The WAN Miniport of this tunnel type is missing or disabled.</source>
        <translation>Le WAN Miniport de ce type de tunnel est absent ou désactivé.</translation>
    </message>
    <message>
        <source>Another VPN program uses it.</source>
        <translation>Un autre programme VPN l’utilise.</translation>
    </message>
    <message>
        <source>The server&apos;s ports of this type are used up.</source>
        <translation>Tous les ports de ce type sont occupés sur le serveur.</translation>
    </message>
    <message>
        <source>Windows would have to ask a question, but this connection must stay silent.</source>
        <translation>Windows devrait poser une question, mais cette connexion doit rester silencieuse.</translation>
    </message>
    <message>
        <source>Windows wanted to ask you something while connecting, but this VPN connection works without questions.</source>
        <translation>Windows a voulu vous demander quelque chose pendant la connexion, mais cette connexion VPN fonctionne sans poser de questions.</translation>
    </message>
    <message>
        <source>Please don&apos;t accept a certificate that a window asks you about.</source>
        <translation>N’acceptez pas un certificat qu’une fenêtre vous propose.</translation>
    </message>
    <message>
        <source>EAP needs a dialog: the server-validation prompt is allowed, the trusted root is missing, or several certificates fit.</source>
        <translation>EAP a besoin d’une boîte de dialogue&#xa0;: l’invite de validation du serveur est autorisée, la racine approuvée est absente, ou plusieurs certificats conviennent.</translation>
    </message>
    <message>
        <source>Read the EAP settings: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml</source>
        <translation>Affichez les paramètres EAP&#xa0;: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml</translation>
    </message>
    <message>
        <source>List the candidates: certutil -user -store My (user) and certutil -store My (computer).</source>
        <translation>Répertoriez les candidats&#xa0;: certutil -user -store My (utilisateur) et certutil -store My (ordinateur).</translation>
    </message>
    <message>
        <source>Make the profile decide by itself.</source>
        <translation>Faites en sorte que le profil décide seul.</translation>
    </message>
    <message>
        <source>Set DisableUserPromptForServerValidation to true, with ServerNames and TrustedRootCA complete.</source>
        <translation>Définissez DisableUserPromptForServerValidation sur true, avec ServerNames et TrustedRootCA complets.</translation>
    </message>
    <message>
        <source>Add an issuer or purpose filter so that one certificate remains.</source>
        <translation>Ajoutez un filtre sur l’émetteur ou le rôle afin qu’il ne reste qu’un seul certificat.</translation>
    </message>
    <message>
        <source>The profile lets Windows ask about the sign-in server.</source>
        <translation>Le profil laisse Windows poser une question sur le serveur d’authentification.</translation>
    </message>
    <message>
        <source>Several user certificates fit, so Windows would have to ask.</source>
        <translation>Plusieurs certificats d’utilisateur conviennent, et Windows devrait donc poser la question.</translation>
    </message>
    <message>
        <source>The tunnel type of the connection does not work on this network.</source>
        <translation>Le type de tunnel de la connexion ne fonctionne pas sur ce réseau.</translation>
    </message>
    <message>
        <source>Your VPN connection is set to a kind of tunnel that can&apos;t work here.</source>
        <translation>Votre connexion VPN est réglée sur un type de tunnel qui ne peut pas fonctionner ici.</translation>
    </message>
    <message>
        <source>The tunnel type does not fit: PPTP was chosen and only IPv6 is available.</source>
        <translation>Le type de tunnel ne convient pas&#xa0;: PPTP a été choisi et seul IPv6 est disponible.</translation>
    </message>
    <message>
        <source>Change the tunnel type in the profile.</source>
        <translation>Modifiez le type de tunnel dans le profil.</translation>
    </message>
    <message>
        <source>Use IKEv2 or SSTP instead of PPTP.</source>
        <translation>Utilisez IKEv2 ou SSTP au lieu de PPTP.</translation>
    </message>
    <message>
        <source>PPTP was chosen, but only IPv6 is there.</source>
        <translation>PPTP a été choisi, mais seul IPv6 est présent.</translation>
    </message>
    <message>
        <source>The VPN connection ended because nothing was sent for a while.</source>
        <translation>La connexion VPN a pris fin, car rien n’a été envoyé pendant un certain temps.</translation>
    </message>
    <message>
        <source>The VPN connection was ended because it was not used for some time.</source>
        <translation>La connexion VPN a été interrompue, car elle n’a pas été utilisée pendant un certain temps.</translation>
    </message>
    <message>
        <source>The idle limit was reached; it stands in event 20226.</source>
        <translation>La limite d’inactivité a été atteinte&#xa0;; elle figure dans l’événement 20226.</translation>
    </message>
    <message>
        <source>Read the limit: Get-VpnConnection | Format-List Name, IdleDisconnectSeconds</source>
        <translation>Affichez la limite&#xa0;: Get-VpnConnection | Format-List Name, IdleDisconnectSeconds</translation>
    </message>
    <message>
        <source>Set by the profile or the network policy.</source>
        <translation>Défini par le profil ou par la stratégie réseau.</translation>
    </message>
    <message>
        <source>Change the idle timeout in the profile or in the network policy&apos;s constraints.</source>
        <translation>Modifiez le délai d’inactivité dans le profil ou dans les contraintes de la stratégie réseau.</translation>
    </message>
    <message>
        <source>The idle time of the connection or of the network policy ran out.</source>
        <translation>Le délai d’inactivité de la connexion ou de la stratégie réseau est écoulé.</translation>
    </message>
    <message>
        <source>The VPN connection broke off.</source>
        <translation>La connexion VPN s’est coupée.</translation>
    </message>
    <message>
        <source>The VPN connection broke off, often after sleep or a change of network.</source>
        <translation>La connexion VPN s’est coupée, ce qui arrive souvent après une mise en veille ou un changement de réseau.</translation>
    </message>
    <message>
        <source>If it happens often, send the report to your helpdesk.</source>
        <translation>Si cela arrive souvent, envoyez le rapport à votre service d’assistance.</translation>
    </message>
    <message>
        <source>The link failed: sleep, a network change longer than NetworkOutageTime, or a lost path.</source>
        <translation>La liaison a échoué&#xa0;: mise en veille, changement de réseau plus long que NetworkOutageTime, ou perte du trajet.</translation>
    </message>
    <message>
        <source>Note when it happens: after sleep, on Wi-Fi change, after a fixed time.</source>
        <translation>Notez quand cela se produit&#xa0;: après une mise en veille, lors d’un changement de Wi-Fi, au bout d’une durée fixe.</translation>
    </message>
    <message>
        <source>Check mobility and timeouts.</source>
        <translation>Vérifiez la mobilité et les délais d’expiration.</translation>
    </message>
    <message>
        <source>Check that DisableMobility is not set and NetworkOutageTime fits.</source>
        <translation>Vérifiez que DisableMobility n’est pas défini et que NetworkOutageTime convient.</translation>
    </message>
    <message>
        <source>Check timeouts of address translators (NAT) for UDP 4500.</source>
        <translation>Vérifiez les délais d’expiration des traducteurs d’adresses (NAT) pour UDP 4500.</translation>
    </message>
    <message>
        <source>The network changed or was away too long.</source>
        <translation>Le réseau a changé ou a été absent trop longtemps.</translation>
    </message>
    <message>
        <source>The computer was asleep.</source>
        <translation>L’ordinateur était en veille.</translation>
    </message>
    <message>
        <source>A route leads the VPN&apos;s own traffic into the tunnel.</source>
        <translation>Une route mène le trafic propre au VPN dans le tunnel.</translation>
    </message>
    <message>
        <source>The Windows service for VPN connections is stopped.</source>
        <translation>Le service Windows pour les connexions VPN est arrêté.</translation>
    </message>
    <message>
        <source>A Windows service that every VPN connection needs is not running.</source>
        <translation>Un service Windows dont toute connexion VPN a besoin n’est pas en cours d’exécution.</translation>
    </message>
    <message>
        <source>Remote Access Connection Manager (RasMan) stopped.</source>
        <translation>Le Gestionnaire des connexions d’accès distant (RasMan) s’est arrêté.</translation>
    </message>
    <message>
        <source>Read the services: Get-Service RasMan,SstpSvc,IKEEXT,PolicyAgent,BFE,EapHost</source>
        <translation>Affichez les services&#xa0;: Get-Service RasMan,SstpSvc,IKEEXT,PolicyAgent,BFE,EapHost</translation>
    </message>
    <message>
        <source>Start it (elevated): Start-Service RasMan</source>
        <translation>Démarrez-le (en tant qu’administrateur)&#xa0;: Start-Service RasMan</translation>
    </message>
    <message>
        <source>Find out what stops or disables the service.</source>
        <translation>Recherchez ce qui arrête ou désactive le service.</translation>
    </message>
    <message>
        <source>Check group policies and tuning tools for the service&apos;s start type.</source>
        <translation>Vérifiez si des stratégies de groupe ou des outils d’optimisation modifient le type de démarrage du service.</translation>
    </message>
    <message>
        <source>The service Remote Access Connection Manager was stopped or disabled.</source>
        <translation>Le service Gestionnaire des connexions d’accès distant a été arrêté ou désactivé.</translation>
    </message>
    <message>
        <source>The tunnel type of the connection is switched off on this computer.</source>
        <translation>Le type de tunnel de la connexion est désactivé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your VPN connection uses a kind of tunnel that is switched off on this computer.</source>
        <translation>Votre connexion VPN utilise un type de tunnel qui est désactivé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Please don&apos;t change the VPN settings yourself.</source>
        <translation>Ne modifiez pas vous-même les paramètres VPN.</translation>
    </message>
    <message>
        <source>The protocol engine of the chosen tunnel type is disabled.</source>
        <translation>Le moteur de protocole du type de tunnel choisi est désactivé.</translation>
    </message>
    <message>
        <source>Enable the protocol or change the profile.</source>
        <translation>Activez le protocole ou modifiez le profil.</translation>
    </message>
    <message>
        <source>Check policies that disable PPTP or L2TP, and use IKEv2 or SSTP.</source>
        <translation>Vérifiez si des stratégies désactivent PPTP ou L2TP, et utilisez IKEv2 ou SSTP.</translation>
    </message>
    <message>
        <source>The chosen protocol is disabled on this system.</source>
        <translation>Le protocole choisi est désactivé sur ce système.</translation>
    </message>
    <message>
        <source>The sign-in method of the connection is not installed on this computer.</source>
        <translation>La méthode d’authentification de la connexion n’est pas installée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your VPN connection needs a way to sign in that is not installed on your computer.</source>
        <translation>Pour vous identifier, votre connexion VPN a besoin d’un moyen qui n’est pas installé sur votre ordinateur.</translation>
    </message>
    <message>
        <source>The EAP type in the profile is not registered here.</source>
        <translation>Le type EAP du profil n’est pas inscrit ici.</translation>
    </message>
    <message>
        <source>Compare the type with the subkeys of HKLM\SYSTEM\CurrentControlSet\Services\EapHost\Methods\311, where Windows usually lists them.</source>
        <translation>Comparez le type avec les sous-clés de HKLM\SYSTEM\CurrentControlSet\Services\EapHost\Methods\311, où Windows les répertorie habituellement.</translation>
    </message>
    <message>
        <source>Install the method or change the profile.</source>
        <translation>Installez la méthode ou modifiez le profil.</translation>
    </message>
    <message>
        <source>Use a method that Windows has: PEAP (25), EAP-TLS (13), EAP-TTLS (21), TEAP (55).</source>
        <translation>Utilisez une méthode intégrée à Windows&#xa0;: PEAP (25), EAP-TLS (13), EAP-TTLS (21), TEAP (55).</translation>
    </message>
    <message>
        <source>The profile names an EAP method that this computer does not have.</source>
        <translation>Le profil désigne une méthode EAP dont cet ordinateur ne dispose pas.</translation>
    </message>
    <message>
        <source>The EAP method is not installed. It corresponds to 850.</source>
        <translation>La méthode EAP n’est pas installée. Cela correspond à 850.</translation>
    </message>
    <message>
        <source>Read the logs Microsoft-Windows-EapHost/Operational (2018) and Microsoft-Windows-EapMethods-RasTls/Operational (107).</source>
        <translation>Consultez les journaux Microsoft-Windows-EapHost/Operational (2018) et Microsoft-Windows-EapMethods-RasTls/Operational (107).</translation>
    </message>
    <message>
        <source>The sign-in failed.</source>
        <translation>L’authentification a échoué.</translation>
    </message>
    <message>
        <source>The server did not accept your sign-in.</source>
        <translation>Le serveur n’a pas accepté votre identification.</translation>
    </message>
    <message>
        <source>Check that you can sign in elsewhere with the same account.</source>
        <translation>Vérifiez que vous pouvez vous connecter ailleurs avec le même compte.</translation>
    </message>
    <message>
        <source>EAP authentication failed. It corresponds to 812 or 691.</source>
        <translation>L’authentification EAP a échoué. Cela correspond à 812 ou 691.</translation>
    </message>
    <message>
        <source>Read the reason on the sign-in server.</source>
        <translation>Consultez le motif sur le serveur d’authentification.</translation>
    </message>
    <message>
        <source>The sign-in server refused without a more precise reason.</source>
        <translation>Le serveur d’authentification a refusé sans motif plus précis.</translation>
    </message>
    <message>
        <source>No certificate of yours fits this VPN connection.</source>
        <translation>Aucun de vos certificats ne convient à cette connexion VPN.</translation>
    </message>
    <message>
        <source>Your computer has no electronic identity card (certificate) of yours that fits this VPN connection.</source>
        <translation>Votre ordinateur n’a pour vous aucune carte d’identité électronique (certificat) qui convienne à cette connexion VPN.</translation>
    </message>
    <message>
        <source>If you can, connect to the office network once; certificates often arrive there by themselves.</source>
        <translation>Si possible, connectez-vous une fois au réseau du bureau&#xa0;; les certificats y arrivent souvent automatiquement.</translation>
    </message>
    <message>
        <source>No user certificate was found. It corresponds to 798.</source>
        <translation>Aucun certificat d’utilisateur n’a été trouvé. Cela correspond à 798.</translation>
    </message>
    <message>
        <source>List the candidates: certutil -user -store My</source>
        <translation>Répertoriez les candidats&#xa0;: certutil -user -store My</translation>
    </message>
    <message>
        <source>Compare the certificates with the profile&apos;s filter.</source>
        <translation>Comparez les certificats avec le filtre du profil.</translation>
    </message>
    <message>
        <source>Check template and filter of the EAP settings.</source>
        <translation>Vérifiez le modèle et le filtre des paramètres EAP.</translation>
    </message>
    <message>
        <source>No user certificate passes the filter.</source>
        <translation>Aucun certificat d’utilisateur ne passe le filtre.</translation>
    </message>
    <message>
        <source>Your certificate was not accepted for signing in.</source>
        <translation>Votre certificat n’a pas été accepté pour l’authentification.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) was not accepted for signing in.</source>
        <translation>Votre carte d’identité électronique (certificat) n’a pas été acceptée pour vous identifier.</translation>
    </message>
    <message>
        <source>The user certificate is invalid. It corresponds to 853.</source>
        <translation>Le certificat d’utilisateur n’est pas valide. Cela correspond à 853.</translation>
    </message>
    <message>
        <source>The user certificate is not valid for the sign-in.</source>
        <translation>Le certificat d’utilisateur n’est pas valide pour l’authentification.</translation>
    </message>
    <message>
        <source>Your certificate has expired.</source>
        <translation>Votre certificat a expiré.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) has ended.</source>
        <translation>Votre carte d’identité électronique (certificat) a expiré.</translation>
    </message>
    <message>
        <source>The user certificate has expired. It corresponds to 854.</source>
        <translation>Le certificat d’utilisateur a expiré. Cela correspond à 854.</translation>
    </message>
    <message>
        <source>Find out why it was not renewed.</source>
        <translation>Recherchez pourquoi il n’a pas été renouvelé.</translation>
    </message>
    <message>
        <source>Check template rights, renewal window and the reach of the CA.</source>
        <translation>Vérifiez les droits sur le modèle, la période de renouvellement et l’accessibilité de l’autorité de certification.</translation>
    </message>
    <message>
        <source>The user certificate has expired.</source>
        <translation>Le certificat d’utilisateur a expiré.</translation>
    </message>
    <message>
        <source>Your certificate was revoked.</source>
        <translation>Votre certificat a été révoqué.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) was withdrawn.</source>
        <translation>Votre carte d’identité électronique (certificat) a été retirée.</translation>
    </message>
    <message>
        <source>The user certificate was revoked. It corresponds to 855.</source>
        <translation>Le certificat d’utilisateur a été révoqué. Cela correspond à 855.</translation>
    </message>
    <message>
        <source>Find out why it was revoked.</source>
        <translation>Recherchez pourquoi il a été révoqué.</translation>
    </message>
    <message>
        <source>Issue a new certificate if the user may go on.</source>
        <translation>Émettez un nouveau certificat si l’utilisateur peut continuer.</translation>
    </message>
    <message>
        <source>The user certificate was revoked.</source>
        <translation>Le certificat d’utilisateur a été révoqué.</translation>
    </message>
    <message>
        <source>An unspecified error concerning the user certificate. It corresponds to 856.</source>
        <translation>Une erreur non précisée concerne le certificat d’utilisateur. Cela correspond à 856.</translation>
    </message>
    <message>
        <source>Something else is wrong with the user certificate.</source>
        <translation>Le certificat d’utilisateur présente un autre problème.</translation>
    </message>
    <message>
        <source>The sign-in server rejected your certificate.</source>
        <translation>Le serveur d’authentification a rejeté votre certificat.</translation>
    </message>
    <message>
        <source>The sign-in server rejected the user certificate. It corresponds to 853.</source>
        <translation>Le serveur d’authentification a rejeté le certificat d’utilisateur. Cela correspond à 853.</translation>
    </message>
    <message>
        <source>Read NTAuth on NPS: certutil -enterprise -viewstore NTAuth</source>
        <translation>Affichez NTAuth sur NPS&#xa0;: certutil -enterprise -viewstore NTAuth</translation>
    </message>
    <message>
        <source>The sign-in server does not accept the user certificate.</source>
        <translation>Le serveur d’authentification n’accepte pas le certificat d’utilisateur.</translation>
    </message>
    <message>
        <source>User name or password was rejected.</source>
        <translation>Le nom d’utilisateur ou le mot de passe a été rejeté.</translation>
    </message>
    <message>
        <source>The server did not accept your user name and password.</source>
        <translation>Le serveur n’a pas accepté votre nom d’utilisateur et votre mot de passe.</translation>
    </message>
    <message>
        <source>Type your password once by hand; stop after two tries so that your account is not locked.</source>
        <translation>Saisissez une fois votre mot de passe à la main&#xa0;; arrêtez-vous après deux essais pour éviter que votre compte soit verrouillé.</translation>
    </message>
    <message>
        <source>If it still fails, send the report to your helpdesk.</source>
        <translation>Si l’échec persiste, envoyez le rapport à votre service d’assistance.</translation>
    </message>
    <message>
        <source>User name and password were rejected. It corresponds to 691.</source>
        <translation>Le nom d’utilisateur et le mot de passe ont été rejetés. Cela correspond à 691.</translation>
    </message>
    <message>
        <source>User name or password is wrong.</source>
        <translation>Le nom d’utilisateur ou le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate was not found.</source>
        <translation>Le certificat du serveur d’authentification est introuvable.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in was not accepted.</source>
        <translation>La carte d’identité électronique (certificat) du serveur qui vérifie votre identité n’a pas été acceptée.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) was not found. It corresponds to 857.</source>
        <translation>Le certificat du serveur d’authentification (NPS) est introuvable. Cela correspond à 857.</translation>
    </message>
    <message>
        <source>Check the NPS certificate.</source>
        <translation>Vérifiez le certificat NPS.</translation>
    </message>
    <message>
        <source>Check that a certificate is selected in the network policy.</source>
        <translation>Vérifiez qu’un certificat est sélectionné dans la stratégie réseau.</translation>
    </message>
    <message>
        <source>The sign-in server has no certificate to show.</source>
        <translation>Le serveur d’authentification n’a pas de certificat à présenter.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not valid.</source>
        <translation>Le certificat du serveur d’authentification n’est pas valide.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) is invalid. It corresponds to 857.</source>
        <translation>Le certificat du serveur d’authentification (NPS) n’est pas valide. Cela correspond à 857.</translation>
    </message>
    <message>
        <source>Check name, purpose and chain of the NPS certificate.</source>
        <translation>Vérifiez le nom, le rôle et la chaîne du certificat NPS.</translation>
    </message>
    <message>
        <source>After the renewal select the new certificate again in the network policy (Constraints, authentication method, Edit).</source>
        <translation>Après le renouvellement, sélectionnez de nouveau le nouveau certificat dans la stratégie réseau (Contraintes, méthode d’authentification, Modifier).</translation>
    </message>
    <message>
        <source>The NPS certificate is not valid for this use.</source>
        <translation>Le certificat NPS n’est pas valide pour cet usage.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate has expired.</source>
        <translation>Le certificat du serveur d’authentification a expiré.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in has ended.</source>
        <translation>La carte d’identité électronique (certificat) du serveur qui vérifie votre identité a expiré.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) has expired. It corresponds to 858.</source>
        <translation>Le certificat du serveur d’authentification (NPS) a expiré. Cela correspond à 858.</translation>
    </message>
    <message>
        <source>Renew the NPS certificate.</source>
        <translation>Renouvelez le certificat NPS.</translation>
    </message>
    <message>
        <source>Renew the certificate on the NPS server.</source>
        <translation>Renouvelez le certificat sur le serveur NPS.</translation>
    </message>
    <message>
        <source>The NPS certificate has expired.</source>
        <translation>Le certificat NPS a expiré.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate was revoked.</source>
        <translation>Le certificat du serveur d’authentification a été révoqué.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in was withdrawn.</source>
        <translation>La carte d’identité électronique (certificat) du serveur qui vérifie votre identité a été retirée.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) was revoked. It corresponds to 859.</source>
        <translation>Le certificat du serveur d’authentification (NPS) a été révoqué. Cela correspond à 859.</translation>
    </message>
    <message>
        <source>Replace the NPS certificate.</source>
        <translation>Remplacez le certificat NPS.</translation>
    </message>
    <message>
        <source>The NPS certificate was revoked.</source>
        <translation>Le certificat NPS a été révoqué.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate was not accepted.</source>
        <translation>Le certificat du serveur d’authentification n’a pas été accepté.</translation>
    </message>
    <message>
        <source>An unspecified error concerning the certificate of the sign-in server (NPS). It corresponds to 860.</source>
        <translation>Une erreur non précisée concerne le certificat du serveur d’authentification (NPS). Cela correspond à 860.</translation>
    </message>
    <message>
        <source>Something else is wrong with the NPS certificate.</source>
        <translation>Le certificat NPS présente un autre problème.</translation>
    </message>
    <message>
        <source>The authority behind the sign-in server was not found on this computer.</source>
        <translation>L’autorité dont dépend le serveur d’authentification est introuvable sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your computer does not know who issued the electronic identity card (certificate) of the server that checks your sign-in.</source>
        <translation>Votre ordinateur ne sait pas qui a émis la carte d’identité électronique (certificat) du serveur qui vérifie votre identité.</translation>
    </message>
    <message>
        <source>The root of the sign-in server (NPS) was not found. It corresponds to 864.</source>
        <translation>La racine du serveur d’authentification (NPS) est introuvable. Cela correspond à 864.</translation>
    </message>
    <message>
        <source>TrustedRootCA, the root in the store and the chain of the NPS certificate must fit together.</source>
        <translation>TrustedRootCA, la racine dans le magasin et la chaîne du certificat NPS doivent concorder.</translation>
    </message>
    <message>
        <source>Publish the root to the computer store.</source>
        <translation>Publiez la racine dans le magasin de l’ordinateur.</translation>
    </message>
    <message>
        <source>Correct TrustedRootCA and ServerNames in the profile.</source>
        <translation>Corrigez TrustedRootCA et ServerNames dans le profil.</translation>
    </message>
    <message>
        <source>The root of the sign-in server is not installed or not the one in the profile.</source>
        <translation>La racine du serveur d’authentification n’est pas installée ou n’est pas celle du profil.</translation>
    </message>
    <message>
        <source>The authority behind the sign-in server is not valid.</source>
        <translation>L’autorité dont dépend le serveur d’authentification n’est pas valide.</translation>
    </message>
    <message>
        <source>The root certificate of the sign-in server (NPS) is invalid. It corresponds to 865.</source>
        <translation>Le certificat racine du serveur d’authentification (NPS) n’est pas valide. Cela correspond à 865.</translation>
    </message>
    <message>
        <source>Check the root certificate.</source>
        <translation>Vérifiez le certificat racine.</translation>
    </message>
    <message>
        <source>Check the root in the stores and in Disallowed.</source>
        <translation>Vérifiez la racine dans les magasins et dans Disallowed.</translation>
    </message>
    <message>
        <source>The root of the NPS certificate is not valid.</source>
        <translation>La racine du certificat NPS n’est pas valide.</translation>
    </message>
    <message>
        <source>Event 20220 reports a problem of the link between this computer and the VPN server.</source>
        <translation>L’événement 20220 signale un problème sur la liaison entre cet ordinateur et le serveur VPN.</translation>
    </message>
    <message>
        <source>The link between this computer and the VPN server had a problem.</source>
        <translation>La liaison entre cet ordinateur et le serveur VPN a connu un problème.</translation>
    </message>
    <message>
        <source>Look for an event with the number 20227 of the same minute and enter the number at the end of its message.</source>
        <translation>Recherchez un événement portant le numéro 20227 à la même minute et saisissez le nombre qui se trouve à la fin de son message.</translation>
    </message>
    <message>
        <source>Event 20220 names the server, the device and an error of the link.</source>
        <translation>L’événement 20220 indique le serveur, le périphérique et une erreur de la liaison.</translation>
    </message>
    <message>
        <source>Compare its server and device with the profile: Get-VpnConnection | Format-List *</source>
        <translation>Comparez son serveur et son périphérique avec le profil&#xa0;: Get-VpnConnection | Format-List *</translation>
    </message>
    <message>
        <source>The link failed between the client&apos;s device and the server.</source>
        <translation>La liaison entre le périphérique du client et le serveur a échoué.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s System log for the same minute.</source>
        <translation>Consultez le journal Système du serveur pour la même minute.</translation>
    </message>
    <message>
        <source>The link between device and server failed.</source>
        <translation>La liaison entre le périphérique et le serveur a échoué.</translation>
    </message>
    <message>
        <source>Event 20221 says that a dial began; it is no error.</source>
        <translation>L’événement 20221 indique qu’une tentative de connexion a commencé&#xa0;; ce n’est pas une erreur.</translation>
    </message>
    <message>
        <source>This number only says that a connection attempt began.</source>
        <translation>Ce nombre indique seulement qu’une tentative de connexion a commencé.</translation>
    </message>
    <message>
        <source>Event 20221 opens every dial and lists the settings of the profile: protocols, encryption, sign-in.</source>
        <translation>L’événement 20221 ouvre chaque tentative de connexion et énumère les paramètres du profil&#xa0;: protocoles, chiffrement, authentification.</translation>
    </message>
    <message>
        <source>Compare the settings in it with the ones you deployed.</source>
        <translation>Comparez les paramètres qu’il contient avec ceux que vous avez déployés.</translation>
    </message>
    <message>
        <source>When it is the last event of its CoId, the dial ended on the client itself.</source>
        <translation>Lorsqu’il s’agit du dernier événement de son CoId, la tentative s’est terminée sur le client lui-même.</translation>
    </message>
    <message>
        <source>Read the events 20221 to 20227 of the same CoId.</source>
        <translation>Consultez les événements 20221 à 20227 du même CoId.</translation>
    </message>
    <message>
        <source>It is the number of the event, not an error code.</source>
        <translation>C’est le numéro de l’événement, pas un code d’erreur.</translation>
    </message>
    <message>
        <source>Event 20222 says that the link to the VPN server is being tried; it is no error.</source>
        <translation>L’événement 20222 indique que la liaison avec le serveur VPN est en cours d’essai&#xa0;; ce n’est pas une erreur.</translation>
    </message>
    <message>
        <source>This number only says that your computer tried to reach the VPN server.</source>
        <translation>Ce nombre indique seulement que votre ordinateur a essayé de joindre le serveur VPN.</translation>
    </message>
    <message>
        <source>Event 20222 names the server&apos;s name or address and the device, for example WAN Miniport (IKEv2).</source>
        <translation>L’événement 20222 indique le nom ou l’adresse du serveur et le périphérique, par exemple WAN Miniport (IKEv2).</translation>
    </message>
    <message>
        <source>Compare the server in it with the profile and with what the name resolves to.</source>
        <translation>Comparez le serveur qui y figure avec le profil et avec le résultat de la résolution du nom.</translation>
    </message>
    <message>
        <source>When it is the last event before 20227, the tunnel was not built; with IKEv2 the sign-in is part of this step.</source>
        <translation>Lorsqu’il s’agit du dernier événement avant 20227, le tunnel n’a pas été établi&#xa0;; avec IKEv2, l’authentification fait partie de cette étape.</translation>
    </message>
    <message>
        <source>Check reachability of the server, its certificate, and with IKEv2 the NPS log.</source>
        <translation>Vérifiez l’accessibilité du serveur, son certificat et, avec IKEv2, le journal NPS.</translation>
    </message>
    <message>
        <source>Event 20223 says that the link to the VPN server stands; it is no error.</source>
        <translation>L’événement 20223 indique que la liaison avec le serveur VPN est établie&#xa0;; ce n’est pas une erreur.</translation>
    </message>
    <message>
        <source>This number only says that your computer reached the VPN server.</source>
        <translation>Ce nombre indique seulement que votre ordinateur a joint le serveur VPN.</translation>
    </message>
    <message>
        <source>Event 20223 means that the link was made; what fails after it is sign-in or address.</source>
        <translation>L’événement 20223 signifie que la liaison a été établie&#xa0;; ce qui échoue ensuite est l’authentification ou l’adresse.</translation>
    </message>
    <message>
        <source>Look at the code of 20227 with the same CoId.</source>
        <translation>Consultez le code de l’événement 20227 ayant le même CoId.</translation>
    </message>
    <message>
        <source>With SSTP, L2TP and PPTP what fails after it is sign-in or address.</source>
        <translation>Avec SSTP, L2TP et PPTP, ce qui échoue ensuite est l’authentification ou l’adresse.</translation>
    </message>
    <message>
        <source>Read NPS event 6273 in the Security log of the same minute.</source>
        <translation>Consultez l’événement NPS 6273 dans le journal Sécurité à la même minute.</translation>
    </message>
    <message>
        <source>Event 20224 says that the sign-in at the VPN server goes on; it is no error.</source>
        <translation>L’événement 20224 indique que l’authentification auprès du serveur VPN se poursuit&#xa0;; ce n’est pas une erreur.</translation>
    </message>
    <message>
        <source>This number only says that your computer was signing in to the VPN.</source>
        <translation>Ce nombre indique seulement que votre ordinateur était en train de vous identifier auprès du VPN.</translation>
    </message>
    <message>
        <source>Event 20224 means that the server was connected to and the sign-in goes on.</source>
        <translation>L’événement 20224 signifie que le serveur a été joint et que l’authentification se poursuit.</translation>
    </message>
    <message>
        <source>What fails after it is sign-in or address.</source>
        <translation>Ce qui échoue ensuite est l’authentification ou l’adresse.</translation>
    </message>
    <message>
        <source>Read NPS event 6273 in the Security log of the same minute, and the address pool.</source>
        <translation>Consultez l’événement NPS 6273 dans le journal Sécurité à la même minute, ainsi que le pool d’adresses.</translation>
    </message>
    <message>
        <source>Event 20225 says that the VPN is connected; it is no error.</source>
        <translation>L’événement 20225 indique que le VPN est connecté&#xa0;; ce n’est pas une erreur.</translation>
    </message>
    <message>
        <source>This number says that the VPN was connected.</source>
        <translation>Ce nombre indique que le VPN était connecté.</translation>
    </message>
    <message>
        <source>If work resources do not open, enter no-data as what is wrong.</source>
        <translation>Si les ressources professionnelles ne s’ouvrent pas, saisissez no-data pour décrire le problème.</translation>
    </message>
    <message>
        <source>Event 20225 names the tunnel&apos;s addresses. When work resources do not open after it, look at routes and name servers.</source>
        <translation>L’événement 20225 indique les adresses du tunnel. Si les ressources professionnelles ne s’ouvrent pas ensuite, examinez les routes et les serveurs de noms.</translation>
    </message>
    <message>
        <source>List the tunnel&apos;s routes: Get-NetRoute -InterfaceAlias NAME</source>
        <translation>Répertoriez les routes du tunnel&#xa0;: Get-NetRoute -InterfaceAlias NAME</translation>
    </message>
    <message>
        <source>What fails after it are routes, name resolution or filters.</source>
        <translation>Ce qui échoue ensuite, ce sont les routes, la résolution de noms ou les filtres.</translation>
    </message>
    <message>
        <source>Check routes, DNS servers and traffic filters of the profile.</source>
        <translation>Vérifiez les routes, les serveurs DNS et les filtres de trafic du profil.</translation>
    </message>
    <message>
        <source>Event 20226 says that a VPN connection ended; the reason stands at its end.</source>
        <translation>L’événement 20226 indique qu’une connexion VPN a pris fin&#xa0;; le motif figure à la fin.</translation>
    </message>
    <message>
        <source>This number says that the VPN connection ended. The number that tells why stands at the end of the message.</source>
        <translation>Ce nombre indique que la connexion VPN a pris fin. Le nombre qui en donne la raison se trouve à la fin du message.</translation>
    </message>
    <message>
        <source>Enter the number at the end of the message.</source>
        <translation>Saisissez le nombre qui se trouve à la fin du message.</translation>
    </message>
    <message>
        <source>Event 20226 carries the reason as its last value: 631 the person, 828 idle, 829 link failure.</source>
        <translation>L’événement 20226 donne le motif dans sa dernière valeur&#xa0;: 631 la personne, 828 l’inactivité, 829 une défaillance de la liaison.</translation>
    </message>
    <message>
        <source>Enter the last number of the event.</source>
        <translation>Saisissez le dernier nombre de l’événement.</translation>
    </message>
    <message>
        <source>Many ends with 829 speak for the network, with 828 for an idle limit.</source>
        <translation>De nombreuses fins avec 829 mettent en cause le réseau, avec 828 une limite d’inactivité.</translation>
    </message>
    <message>
        <source>Count the reasons of 20226 over a day.</source>
        <translation>Comptez les motifs des événements 20226 sur une journée.</translation>
    </message>
    <message>
        <source>The basics to look at first when the VPN does not work.</source>
        <translation>Les points essentiels à vérifier d’abord quand le VPN ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Most VPN problems are a small thing on the way: the network you are on, or a setting that somebody else looks after.</source>
        <translation>La plupart des problèmes de VPN tiennent à peu de chose en chemin&#xa0;: le réseau sur lequel vous êtes, ou un paramètre dont quelqu’un d’autre s’occupe.</translation>
    </message>
    <message>
        <source>Check whether any web site opens; on a public Wi-Fi, complete its sign-in page first.</source>
        <translation>Vérifiez si un site web quelconque s’ouvre&#xa0;; sur un Wi-Fi public, remplissez d’abord la page de connexion.</translation>
    </message>
    <message>
        <source>Let this program check everything, save the report and send it to your helpdesk.</source>
        <translation>Laissez ce programme tout vérifier, enregistrez le rapport et envoyez-le à votre service d’assistance.</translation>
    </message>
    <message>
        <source>Three things come before everything else: the ports are open and forwarded, VPN is enabled on the server, and the profile names a protocol that the server offers.</source>
        <translation>Trois points passent avant tout le reste&#xa0;: les ports sont ouverts et redirigés, le VPN est activé sur le serveur, et le profil indique un protocole que le serveur propose.</translation>
    </message>
    <message>
        <source>Read the step &quot;Server answer&quot; of this program: it asks UDP 500 and 4500 or TCP 443 of the server directly.</source>
        <translation>Consultez l’étape «&#xa0;Réponse du serveur&#xa0;» de ce programme&#xa0;: elle interroge directement UDP 500 et 4500 ou TCP 443 du serveur.</translation>
    </message>
    <message>
        <source>Read the protocol: Get-VpnConnection | Format-List Name, TunnelType, ServerAddress</source>
        <translation>Affichez le protocole&#xa0;: Get-VpnConnection | Format-List Name, TunnelType, ServerAddress</translation>
    </message>
    <message>
        <source>Read the services: Get-Service RasMan,IKEEXT,SstpSvc,BFE</source>
        <translation>Affichez les services&#xa0;: Get-Service RasMan,IKEEXT,SstpSvc,BFE</translation>
    </message>
    <message>
        <source>If all of this is right, suspect certificates, then the network policy, then the script that deployed the profile, then the server.</source>
        <translation>Si tout cela est correct, mettez en cause les certificats, puis la stratégie réseau, puis le script qui a déployé le profil, puis le serveur.</translation>
    </message>
    <message>
        <source>Check the core components in this order: public name, edge firewall and address translation, VPN server, NPS, directory, certificates.</source>
        <translation>Vérifiez les composants essentiels dans cet ordre&#xa0;: nom public, pare-feu de périmètre et traduction d’adresses, serveur VPN, NPS, service d’annuaire, certificats.</translation>
    </message>
    <message>
        <source>Check that the firewalls pass and forward UDP 500 and 4500 for IKEv2, TCP 443 for SSTP.</source>
        <translation>Vérifiez que les pare-feu laissent passer et redirigent UDP 500 et 4500 pour IKEv2, TCP 443 pour SSTP.</translation>
    </message>
    <message>
        <source>Check that VPN is enabled on the server: Get-RemoteAccess</source>
        <translation>Vérifiez que le VPN est activé sur le serveur&#xa0;: Get-RemoteAccess</translation>
    </message>
    <message>
        <source>Check which protocols the server offers and how many ports each has.</source>
        <translation>Vérifiez quels protocoles le serveur propose et combien de ports chacun possède.</translation>
    </message>
    <message>
        <source>Check the certificates of the VPN server and of NPS.</source>
        <translation>Vérifiez les certificats du serveur VPN et de NPS.</translation>
    </message>
    <message>
        <source>The VPN ports are not open or not forwarded.</source>
        <translation>Les ports du VPN ne sont pas ouverts ou pas redirigés.</translation>
    </message>
    <message>
        <source>VPN is not enabled on the server.</source>
        <translation>Le VPN n’est pas activé sur le serveur.</translation>
    </message>
    <message>
        <source>The profile names another protocol than the server offers.</source>
        <translation>Le profil indique un autre protocole que ceux que propose le serveur.</translation>
    </message>
    <message>
        <source>A certificate is missing, unfit or out of date.</source>
        <translation>Un certificat est absent, inadapté ou périmé.</translation>
    </message>
    <message>
        <source>The network policy refuses the sign-in.</source>
        <translation>La stratégie réseau refuse l’authentification.</translation>
    </message>
    <message>
        <source>Always On VPN does not connect, and no error code is known.</source>
        <translation>Always On VPN ne se connecte pas, et aucun code d’erreur n’est connu.</translation>
    </message>
    <message>
        <source>Your VPN does not connect. The steps of this program go from your computer towards your company and end where the fault is.</source>
        <translation>Votre VPN ne se connecte pas. Les étapes de ce programme vont de votre ordinateur vers votre entreprise et s’arrêtent là où se trouve le problème.</translation>
    </message>
    <message>
        <source>A small wrong setting anywhere on the way is enough. Eliminate in Microsoft&apos;s order, which is the order of the steps here, and stop at the first one that fails.</source>
        <translation>Un seul petit paramètre incorrect en chemin suffit. Procédez par élimination dans l’ordre de Microsoft, qui est ici l’ordre des étapes, et arrêtez-vous à la première qui échoue.</translation>
    </message>
    <message>
        <source>The server&apos;s name in the profile leads to its public address: Resolve-DnsName NAME</source>
        <translation>Le nom du serveur indiqué dans le profil mène à son adresse publique&#xa0;: Resolve-DnsName NAME</translation>
    </message>
    <message>
        <source>The server answers on UDP 500 and 4500. A ping without answer proves nothing, because it is normally filtered.</source>
        <translation>Le serveur répond sur UDP 500 et 4500. Un ping sans réponse ne prouve rien, car il est normalement filtré.</translation>
    </message>
    <message>
        <source>The services of IPsec run: Get-Service IKEEXT,PolicyAgent,BFE</source>
        <translation>Les services d’IPsec sont en cours d’exécution&#xa0;: Get-Service IKEEXT,PolicyAgent,BFE</translation>
    </message>
    <message>
        <source>Profile and sign-in server agree on the method, usually PEAP with a certificate.</source>
        <translation>Le profil et le serveur d’authentification s’accordent sur la méthode, généralement PEAP avec un certificat.</translation>
    </message>
    <message>
        <source>What a laptop cannot see: the server&apos;s adapters, the firewalls on both sides of it, and the sign-in server.</source>
        <translation>Ce qu’un ordinateur portable ne peut pas voir&#xa0;: les cartes réseau du serveur, les pare-feu de part et d’autre et le serveur d’authentification.</translation>
    </message>
    <message>
        <source>Check the server&apos;s external adapter and the firewall interface that it is connected to.</source>
        <translation>Vérifiez la carte réseau externe du serveur et l’interface du pare-feu à laquelle elle est reliée.</translation>
    </message>
    <message>
        <source>Check that client, server and hardware firewalls pass UDP 500 and 4500, and that nothing switches IPsec off.</source>
        <translation>Vérifiez que les pare-feu du client, du serveur et matériels laissent passer UDP 500 et 4500, et que rien ne désactive IPsec.</translation>
    </message>
    <message>
        <source>Check that NPS has a certificate for Server Authentication, and that its RADIUS client entry has the VPN server&apos;s address.</source>
        <translation>Vérifiez que NPS dispose d’un certificat pour l’authentification du serveur, et que son entrée de client RADIUS a l’adresse du serveur VPN.</translation>
    </message>
    <message>
        <source>If it connects but nothing can be reached, check the address pool or DHCP, and the routes.</source>
        <translation>S’il se connecte mais que rien n’est accessible, vérifiez le pool d’adresses ou DHCP, ainsi que les routes.</translation>
    </message>
    <message>
        <source>The server&apos;s name leads nowhere, or to the wrong address.</source>
        <translation>Le nom du serveur ne mène nulle part, ou à la mauvaise adresse.</translation>
    </message>
    <message>
        <source>The VPN ports get no answer on the way.</source>
        <translation>Les ports du VPN n’obtiennent pas de réponse sur le trajet.</translation>
    </message>
    <message>
        <source>Profile and sign-in server do not agree how to sign in.</source>
        <translation>Le profil et le serveur d’authentification ne s’accordent pas sur la façon de s’authentifier.</translation>
    </message>
    <message>
        <source>The profile was not deployed as it was meant.</source>
        <translation>Le profil n’a pas été déployé comme prévu.</translation>
    </message>
    <message>
        <source>Computer and VPN server do not agree on the security attributes.</source>
        <translation>L’ordinateur et le serveur VPN ne s’accordent pas sur les attributs de sécurité.</translation>
    </message>
    <message>
        <source>Your computer and the VPN server could not agree on how to secure the connection.</source>
        <translation>Votre ordinateur et le serveur VPN n’ont pas pu s’accorder sur la façon de sécuriser la connexion.</translation>
    </message>
    <message>
        <source>IKE security attributes are unacceptable.</source>
        <translation>Les attributs de sécurité IKE sont inacceptables.</translation>
    </message>
    <message>
        <source>Look at this program&apos;s results for the server&apos;s answer and certificate.</source>
        <translation>Consultez les résultats de ce programme pour la réponse et le certificat du serveur.</translation>
    </message>
    <message>
        <source>Align the IPsec policies.</source>
        <translation>Alignez les stratégies IPsec.</translation>
    </message>
    <message>
        <source>Read the server&apos;s policy: Get-VpnServerIPsecConfiguration</source>
        <translation>Affichez la stratégie du serveur&#xa0;: Get-VpnServerIPsecConfiguration</translation>
    </message>
    <message>
        <source>Compare with (Get-VpnConnection -Name NAME).IPSecCustomPolicy on a client.</source>
        <translation>Comparez avec (Get-VpnConnection -Name NAME).IPSecCustomPolicy sur un client.</translation>
    </message>
    <message>
        <source>The security attributes of client and server differ.</source>
        <translation>Les attributs de sécurité du client et du serveur diffèrent.</translation>
    </message>
    <message>
        <source>The VPN server did not answer in time.</source>
        <translation>Le serveur VPN n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Your computer got no answer from the VPN server in time.</source>
        <translation>Votre ordinateur n’a pas reçu à temps de réponse du serveur VPN.</translation>
    </message>
    <message>
        <source>The IKE negotiation timed out; treat it like 809.</source>
        <translation>La négociation IKE a expiré&#xa0;; traitez ce cas comme 809.</translation>
    </message>
    <message>
        <source>Check the path for UDP 500 and 4500.</source>
        <translation>Vérifiez le trajet pour UDP 500 et 4500.</translation>
    </message>
    <message>
        <source>Let both ports through to the VPN server, both ways.</source>
        <translation>Laissez passer les deux ports vers le serveur VPN, dans les deux sens.</translation>
    </message>
    <message>
        <source>Check: Get-Service RemoteAccess,IKEEXT</source>
        <translation>Vérifiez&#xa0;: Get-Service RemoteAccess,IKEEXT</translation>
    </message>
    <message>
        <source>UDP 500 or 4500 gets no answer on this network.</source>
        <translation>UDP 500 ou 4500 n’obtient pas de réponse sur ce réseau.</translation>
    </message>
    <message>
        <source>Large packets are lost on the way.</source>
        <translation>Les paquets volumineux se perdent en chemin.</translation>
    </message>
    <message>
        <source>The service on the server is stopped.</source>
        <translation>Le service est arrêté sur le serveur.</translation>
    </message>
    <message>
        <source>The security negotiation with the VPN server failed.</source>
        <translation>La négociation de sécurité avec le serveur VPN a échoué.</translation>
    </message>
    <message>
        <source>A general IKE error; versions or a device on the way can be the reason.</source>
        <translation>Erreur IKE générale&#xa0;; les versions ou un équipement sur le trajet peuvent en être la raison.</translation>
    </message>
    <message>
        <source>Take an IKE trace on client and server.</source>
        <translation>Effectuez une trace IKE sur le client et sur le serveur.</translation>
    </message>
    <message>
        <source>Trace IKE: netsh wfp capture start cab=off file=C:\Temp\wfpdiag, reproduce, netsh wfp capture stop (elevated)</source>
        <translation>Tracez IKE&#xa0;: netsh wfp capture start cab=off file=C:\Temp\wfpdiag, reproduisez le problème, netsh wfp capture stop (en tant qu’administrateur)</translation>
    </message>
    <message>
        <source>Client and server do not understand each other, or a device on the way changes the packets.</source>
        <translation>Le client et le serveur ne se comprennent pas, ou un équipement sur le trajet modifie les paquets.</translation>
    </message>
    <message>
        <source>It could not be checked whether a certificate was revoked.</source>
        <translation>Il n’a pas été possible de vérifier si un certificat a été révoqué.</translation>
    </message>
    <message>
        <source>Your computer could not ask whether an electronic identity card (certificate) is still good.</source>
        <translation>Votre ordinateur n’a pas pu demander si une carte d’identité électronique (certificat) est encore valable.</translation>
    </message>
    <message>
        <source>The revocation check of a certificate failed.</source>
        <translation>La vérification de la révocation d’un certificat a échoué.</translation>
    </message>
    <message>
        <source>Check the addresses of the revocation lists.</source>
        <translation>Vérifiez les adresses des listes de révocation.</translation>
    </message>
    <message>
        <source>Verify: certutil -verify -urlfetch FILE.cer</source>
        <translation>Vérifiez&#xa0;: certutil -verify -urlfetch FILE.cer</translation>
    </message>
    <message>
        <source>On RRAS look at CertAuthFlags (HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2).</source>
        <translation>Sur RRAS, examinez CertAuthFlags (HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2).</translation>
    </message>
    <message>
        <source>The key of a certificate may not be used for this.</source>
        <translation>La clé d’un certificat ne peut pas être utilisée à cette fin.</translation>
    </message>
    <message>
        <source>Your computer and the VPN server could not confirm each other&apos;s electronic identity card (certificate).</source>
        <translation>Votre ordinateur et le serveur VPN n’ont pas pu confirmer mutuellement leur carte d’identité électronique (certificat).</translation>
    </message>
    <message>
        <source>Invalid certificate key usage.</source>
        <translation>Utilisation de la clé du certificat non valide.</translation>
    </message>
    <message>
        <source>Use a template with digital signature.</source>
        <translation>Utilisez un modèle autorisant la signature numérique.</translation>
    </message>
    <message>
        <source>Check dates, purpose, key and chain of the certificates on both sides.</source>
        <translation>Vérifiez les dates, le rôle, la clé et la chaîne des certificats des deux côtés.</translation>
    </message>
    <message>
        <source>The key usage of a certificate does not allow signing.</source>
        <translation>L’utilisation de la clé d’un certificat n’autorise pas la signature.</translation>
    </message>
    <message>
        <source>A certificate is of the wrong type.</source>
        <translation>Un certificat n’est pas du bon type.</translation>
    </message>
    <message>
        <source>Invalid certificate type.</source>
        <translation>Type de certificat non valide.</translation>
    </message>
    <message>
        <source>Use a template for computer certificates.</source>
        <translation>Utilisez un modèle pour certificats d’ordinateur.</translation>
    </message>
    <message>
        <source>The certificate is of a type that IKE does not accept.</source>
        <translation>Le certificat est d’un type qu’IKE n’accepte pas.</translation>
    </message>
    <message>
        <source>The private key of a certificate is missing.</source>
        <translation>La clé privée d’un certificat est absente.</translation>
    </message>
    <message>
        <source>Your computer&apos;s electronic identity card (certificate) is incomplete.</source>
        <translation>La carte d’identité électronique (certificat) de votre ordinateur est incomplète.</translation>
    </message>
    <message>
        <source>The machine certificate has no private key.</source>
        <translation>Le certificat d’ordinateur n’a pas de clé privée.</translation>
    </message>
    <message>
        <source>List the candidates: certutil -store My</source>
        <translation>Répertoriez les candidats&#xa0;: certutil -store My</translation>
    </message>
    <message>
        <source>On the corporate network start enrolment: gpupdate, then certutil -pulse (elevated)</source>
        <translation>Sur le réseau d’entreprise, lancez l’inscription&#xa0;: gpupdate, puis certutil -pulse (en tant qu’administrateur)</translation>
    </message>
    <message>
        <source>Enrol the certificate again.</source>
        <translation>Relancez l’inscription du certificat.</translation>
    </message>
    <message>
        <source>Check the key: certutil -store My (elevated), line &quot;Private key&quot;.</source>
        <translation>Vérifiez la clé&#xa0;: certutil -store My (en tant qu’administrateur), ligne &quot;Private key&quot;.</translation>
    </message>
    <message>
        <source>The private key of the computer certificate is missing or can&apos;t be used.</source>
        <translation>La clé privée du certificat d’ordinateur est absente ou inutilisable.</translation>
    </message>
    <message>
        <source>The key exchange with the VPN server failed.</source>
        <translation>L’échange de clés avec le serveur VPN a échoué.</translation>
    </message>
    <message>
        <source>The Diffie-Hellman computation failed; the groups may differ.</source>
        <translation>Le calcul Diffie-Hellman a échoué&#xa0;; les groupes diffèrent peut-être.</translation>
    </message>
    <message>
        <source>Align the DH group of server and profile.</source>
        <translation>Alignez le groupe DH du serveur et du profil.</translation>
    </message>
    <message>
        <source>Client and server do not agree on the Diffie-Hellman group.</source>
        <translation>Le client et le serveur ne s’accordent pas sur le groupe Diffie-Hellman.</translation>
    </message>
    <message>
        <source>No security rule fits this connection.</source>
        <translation>Aucune règle de sécurité ne convient à cette connexion.</translation>
    </message>
    <message>
        <source>No policy configured.</source>
        <translation>Aucune stratégie configurée.</translation>
    </message>
    <message>
        <source>Check the IKE policy of server and profile.</source>
        <translation>Vérifiez la stratégie IKE du serveur et du profil.</translation>
    </message>
    <message>
        <source>No IKE policy is configured for this connection.</source>
        <translation>Aucune stratégie IKE n’est configurée pour cette connexion.</translation>
    </message>
    <message>
        <source>A signature in the security negotiation was not accepted.</source>
        <translation>Une signature de la négociation de sécurité n’a pas été acceptée.</translation>
    </message>
    <message>
        <source>A signature failed verification; old TPMs that lack RSA-PSS can also be the reason.</source>
        <translation>La vérification d’une signature a échoué&#xa0;; d’anciens TPM sans RSA-PSS peuvent aussi en être la raison.</translation>
    </message>
    <message>
        <source>Check keys and signature methods.</source>
        <translation>Vérifiez les clés et les méthodes de signature.</translation>
    </message>
    <message>
        <source>Check for firmware updates of old TPMs.</source>
        <translation>Vérifiez si des mises à jour du microprogramme existent pour les anciens TPM.</translation>
    </message>
    <message>
        <source>The certificate&apos;s signature or key is not accepted.</source>
        <translation>La signature ou la clé du certificat n’est pas acceptée.</translation>
    </message>
    <message>
        <source>A device key (TPM) does not support the signature method.</source>
        <translation>Une clé d’appareil (TPM) ne prend pas en charge la méthode de signature.</translation>
    </message>
    <message>
        <source>A message of the security negotiation was not understood.</source>
        <translation>Un message de la négociation de sécurité n’a pas été compris.</translation>
    </message>
    <message>
        <source>An invalid payload was received; versions or a device on the way can be the reason.</source>
        <translation>Une charge utile non valide a été reçue&#xa0;; les versions ou un équipement sur le trajet peuvent en être la raison.</translation>
    </message>
    <message>
        <source>It could not be checked whether the other side&apos;s certificate was revoked.</source>
        <translation>Il n’a pas été possible de vérifier si le certificat de l’autre extrémité a été révoqué.</translation>
    </message>
    <message>
        <source>The other side could not ask whether an electronic identity card (certificate) is still good.</source>
        <translation>L’autre extrémité n’a pas pu demander si une carte d’identité électronique (certificat) est encore valable.</translation>
    </message>
    <message>
        <source>The revocation check of the peer&apos;s certificate failed.</source>
        <translation>La vérification de la révocation du certificat de l’autre extrémité a échoué.</translation>
    </message>
    <message>
        <source>Check the addresses of the revocation lists from the server.</source>
        <translation>Vérifiez les adresses des listes de révocation depuis le serveur.</translation>
    </message>
    <message>
        <source>Verify on the server: certutil -verify -urlfetch FILE.cer</source>
        <translation>Vérifiez sur le serveur&#xa0;: certutil -verify -urlfetch FILE.cer</translation>
    </message>
    <message>
        <source>The list of revoked certificates of the peer could not be reached.</source>
        <translation>La liste des certificats révoqués de l’autre extrémité n’a pas pu être jointe.</translation>
    </message>
    <message>
        <source>Computer and VPN server share no encryption settings.</source>
        <translation>L’ordinateur et le serveur VPN n’ont aucun paramètre de chiffrement en commun.</translation>
    </message>
    <message>
        <source>Policy match error: no common IKE proposal.</source>
        <translation>Erreur de correspondance de stratégie&#xa0;: aucune proposition IKE commune.</translation>
    </message>
    <message>
        <source>Windows offers old defaults unless the profile has a custom policy.</source>
        <translation>Windows propose d’anciennes valeurs par défaut, sauf si le profil a une stratégie personnalisée.</translation>
    </message>
    <message>
        <source>Change server and profile together; on unmanaged profiles use Set-VpnConnectionIPsecConfiguration.</source>
        <translation>Modifiez ensemble le serveur et le profil&#xa0;; pour les profils non gérés, utilisez Set-VpnConnectionIPsecConfiguration.</translation>
    </message>
    <message>
        <source>Administrators report that NegotiateDH2048_AES256 under HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters also changes the offer.</source>
        <translation>Des administrateurs signalent que NegotiateDH2048_AES256 sous HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters modifie également la proposition.</translation>
    </message>
    <message>
        <source>The encryption proposals of profile and server differ.</source>
        <translation>Les propositions de chiffrement du profil et du serveur diffèrent.</translation>
    </message>
    <message>
        <source>The server was hardened, and the profile still uses Windows&apos; old defaults.</source>
        <translation>Le serveur a été renforcé, et le profil utilise encore les anciennes valeurs par défaut de Windows.</translation>
    </message>
    <message>
        <source>The key of a certificate has an unsuitable length.</source>
        <translation>La clé d’un certificat a une longueur inadaptée.</translation>
    </message>
    <message>
        <source>The key length in a certificate is too small for the configured requirements.</source>
        <translation>La longueur de clé d’un certificat est insuffisante au regard des exigences configurées.</translation>
    </message>
    <message>
        <source>Issue certificates with RSA of at least 2048 bits.</source>
        <translation>Émettez des certificats RSA d’au moins 2048 bits.</translation>
    </message>
    <message>
        <source>The key of a certificate is too short.</source>
        <translation>La clé d’un certificat est trop courte.</translation>
    </message>
    <message>
        <source>The security negotiation took too long.</source>
        <translation>La négociation de sécurité a pris trop de temps.</translation>
    </message>
    <message>
        <source>The secured connection to the VPN server took too long to start.</source>
        <translation>La connexion sécurisée au serveur VPN a mis trop de temps à démarrer.</translation>
    </message>
    <message>
        <source>The main mode expired before quick mode was ready.</source>
        <translation>Le mode principal a expiré avant que le mode rapide soit prêt.</translation>
    </message>
    <message>
        <source>Check load and packet loss on the way.</source>
        <translation>Vérifiez la charge et la perte de paquets sur le trajet.</translation>
    </message>
    <message>
        <source>Check the server&apos;s load and the loss of large packets.</source>
        <translation>Vérifiez la charge du serveur et la perte de paquets volumineux.</translation>
    </message>
    <message>
        <source>The first phase expired before the second one was ready.</source>
        <translation>La première phase a expiré avant que la seconde soit prête.</translation>
    </message>
    <message>
        <source>A certificate&apos;s chain does not fulfil the rules.</source>
        <translation>La chaîne d’un certificat ne respecte pas les règles.</translation>
    </message>
    <message>
        <source>The certificate chain policy does not match.</source>
        <translation>La stratégie de chaîne de certificats ne correspond pas.</translation>
    </message>
    <message>
        <source>Check root, purposes and constraints of the chain.</source>
        <translation>Vérifiez la racine, les rôles et les contraintes de la chaîne.</translation>
    </message>
    <message>
        <source>Compare with Get-VpnAuthProtocol on the server.</source>
        <translation>Comparez avec Get-VpnAuthProtocol sur le serveur.</translation>
    </message>
    <message>
        <source>The chain of a certificate does not meet the configured policy.</source>
        <translation>La chaîne d’un certificat ne satisfait pas à la stratégie configurée.</translation>
    </message>
    <message>
        <source>The VPN server gave this computer no address.</source>
        <translation>Le serveur VPN n’a pas attribué d’adresse à cet ordinateur.</translation>
    </message>
    <message>
        <source>The VPN server had no network address for your computer.</source>
        <translation>Le serveur VPN n’avait pas d’adresse réseau pour votre ordinateur.</translation>
    </message>
    <message>
        <source>The assignment of an inner address failed.</source>
        <translation>L’attribution d’une adresse interne a échoué.</translation>
    </message>
    <message>
        <source>Check the address assignment of the VPN server.</source>
        <translation>Vérifiez l’attribution d’adresses du serveur VPN.</translation>
    </message>
    <message>
        <source>Check the static pool or the DHCP scope for free addresses.</source>
        <translation>Vérifiez que le pool statique ou l’étendue DHCP a des adresses libres.</translation>
    </message>
    <message>
        <source>Check a fixed address (RADIUS Framed-IP-Address) of the account.</source>
        <translation>Vérifiez une éventuelle adresse fixe (RADIUS Framed-IP-Address) du compte.</translation>
    </message>
    <message>
        <source>The server&apos;s address pool or DHCP has no free address.</source>
        <translation>Le pool d’adresses du serveur ou DHCP n’a aucune adresse libre.</translation>
    </message>
    <message>
        <source>The address part is missing in the VPN server&apos;s answer.</source>
        <translation>La partie adresse manque dans la réponse du serveur VPN.</translation>
    </message>
    <message>
        <source>The required configuration payload is missing.</source>
        <translation>La charge utile de configuration requise est absente.</translation>
    </message>
    <message>
        <source>Check that the server assigns addresses to remote access clients.</source>
        <translation>Vérifiez que le serveur attribue des adresses aux clients d’accès distant.</translation>
    </message>
    <message>
        <source>Check pool, DHCP and the peer&apos;s remote access settings.</source>
        <translation>Vérifiez le pool, DHCP et les paramètres d’accès distant de l’autre extrémité.</translation>
    </message>
    <message>
        <source>The configuration payload is missing in the negotiation.</source>
        <translation>La charge utile de configuration manque dans la négociation.</translation>
    </message>
    <message>
        <source>The VPN server did not allow this computer or user in.</source>
        <translation>Le serveur VPN n’a pas autorisé cet ordinateur ou cet utilisateur à entrer.</translation>
    </message>
    <message>
        <source>The VPN server knows you but does not let you in.</source>
        <translation>Le serveur VPN vous connaît, mais ne vous laisse pas entrer.</translation>
    </message>
    <message>
        <source>The security association was refused by authorization.</source>
        <translation>L’association de sécurité a été refusée par l’autorisation.</translation>
    </message>
    <message>
        <source>Check the authorisation of the computer or user.</source>
        <translation>Vérifiez l’autorisation de l’ordinateur ou de l’utilisateur.</translation>
    </message>
    <message>
        <source>Check group membership and the accepted root: Get-VpnAuthProtocol</source>
        <translation>Vérifiez l’appartenance aux groupes et la racine acceptée&#xa0;: Get-VpnAuthProtocol</translation>
    </message>
    <message>
        <source>The server does not accept this identity.</source>
        <translation>Le serveur n’accepte pas cette identité.</translation>
    </message>
    <message>
        <source>The VPN server demands a stronger sign-in.</source>
        <translation>Le serveur VPN exige une authentification plus forte.</translation>
    </message>
    <message>
        <source>The VPN server demands a stronger way to sign in.</source>
        <translation>Le serveur VPN exige un moyen plus sûr de vous identifier.</translation>
    </message>
    <message>
        <source>The authorisation of the strong credential failed.</source>
        <translation>L’autorisation de l’information d’identification forte a échoué.</translation>
    </message>
    <message>
        <source>Check which credential the server demands.</source>
        <translation>Vérifiez quelle information d’identification le serveur exige.</translation>
    </message>
    <message>
        <source>Check the authorisation settings of the server.</source>
        <translation>Vérifiez les paramètres d’autorisation du serveur.</translation>
    </message>
    <message>
        <source>The server demands a stronger credential than was used.</source>
        <translation>Le serveur exige une information d’identification plus forte que celle utilisée.</translation>
    </message>
    <message>
        <source>No computer certificate for L2TP was found.</source>
        <translation>Aucun certificat d’ordinateur n’a été trouvé pour L2TP.</translation>
    </message>
    <message>
        <source>Your computer has no valid electronic identity card (certificate) for the VPN.</source>
        <translation>Votre ordinateur n’a pas de carte d’identité électronique (certificat) valable pour le VPN.</translation>
    </message>
    <message>
        <source>L2TP needs a computer certificate, and none was found.</source>
        <translation>L2TP a besoin d’un certificat d’ordinateur, et aucun n’a été trouvé.</translation>
    </message>
    <message>
        <source>Enrol a computer certificate.</source>
        <translation>Procédez à l’inscription d’un certificat d’ordinateur.</translation>
    </message>
    <message>
        <source>Check template rights and autoenrolment; the purpose must be Client Authentication or IPsec.</source>
        <translation>Vérifiez les droits sur le modèle et l’inscription automatique&#xa0;; le rôle doit être Authentification du client ou IPsec.</translation>
    </message>
    <message>
        <source>The computer certificate is missing or lacks its purpose.</source>
        <translation>Le certificat d’ordinateur est absent ou n’a pas le rôle requis.</translation>
    </message>
    <message>
        <source>No certificate for encryption was found.</source>
        <translation>Aucun certificat n’a été trouvé pour le chiffrement.</translation>
    </message>
    <message>
        <source>This code is out of use since Windows Vista; treat it like 766.</source>
        <translation>Ce code n’est plus utilisé depuis Windows Vista&#xa0;; traitez-le comme 766.</translation>
    </message>
    <message>
        <source>Check template rights and autoenrolment.</source>
        <translation>Vérifiez les droits sur le modèle et l’inscription automatique.</translation>
    </message>
    <message>
        <source>Windows versions before Vista report a missing computer certificate so.</source>
        <translation>Les versions de Windows antérieures à Vista signalent ainsi un certificat d’ordinateur absent.</translation>
    </message>
    <message>
        <source>No valid computer certificate for L2TP was found.</source>
        <translation>Aucun certificat d’ordinateur valide n’a été trouvé pour L2TP.</translation>
    </message>
    <message>
        <source>There is no valid machine certificate for the security negotiation of L2TP.</source>
        <translation>Il n’existe pas de certificat d’ordinateur valide pour la négociation de sécurité de L2TP.</translation>
    </message>
    <message>
        <source>The computer certificate is missing, expired or has no private key.</source>
        <translation>Le certificat d’ordinateur est absent, a expiré ou n’a pas de clé privée.</translation>
    </message>
    <message>
        <source>Computer and VPN server do not agree on the security settings of L2TP.</source>
        <translation>L’ordinateur et le serveur VPN ne s’accordent pas sur les paramètres de sécurité de L2TP.</translation>
    </message>
    <message>
        <source>The IPsec attributes of client and server differ.</source>
        <translation>Les attributs IPsec du client et du serveur diffèrent.</translation>
    </message>
    <message>
        <source>Align the IPsec proposals for L2TP.</source>
        <translation>Alignez les propositions IPsec pour L2TP.</translation>
    </message>
    <message>
        <source>Compare IPsec policies of server and clients: Get-NetIPsecMainModeCryptoSet</source>
        <translation>Comparez les stratégies IPsec du serveur et des clients&#xa0;: Get-NetIPsecMainModeCryptoSet</translation>
    </message>
    <message>
        <source>The proposals of client and server differ.</source>
        <translation>Les propositions du client et du serveur diffèrent.</translation>
    </message>
    <message>
        <source>The security layer of the L2TP connection failed.</source>
        <translation>La couche de sécurité de la connexion L2TP a échoué.</translation>
    </message>
    <message>
        <source>The secured connection to the VPN server could not be started.</source>
        <translation>La connexion sécurisée au serveur VPN n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>A general processing error of L2TP: services, shared key, NAT setting or a silent port.</source>
        <translation>Erreur de traitement générale de L2TP&#xa0;: services, clé partagée, paramètre NAT ou port sans réponse.</translation>
    </message>
    <message>
        <source>Check that ProhibitIpSec (HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters) is 0 or absent.</source>
        <translation>Vérifiez que ProhibitIpSec (HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters) vaut 0 ou est absent.</translation>
    </message>
    <message>
        <source>Look at this program&apos;s results for UDP 500 and UDP 4500.</source>
        <translation>Consultez les résultats de ce programme pour UDP 500 et UDP 4500.</translation>
    </message>
    <message>
        <source>Check both sides.</source>
        <translation>Vérifiez les deux côtés.</translation>
    </message>
    <message>
        <source>Enter the shared key again on both sides, or use certificates.</source>
        <translation>Saisissez de nouveau la clé partagée des deux côtés, ou utilisez des certificats.</translation>
    </message>
    <message>
        <source>Behind NAT check AssumeUDPEncapsulationContextOnSendRule (HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent).</source>
        <translation>Derrière un NAT, vérifiez AssumeUDPEncapsulationContextOnSendRule (HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent).</translation>
    </message>
    <message>
        <source>The IPsec services are not running.</source>
        <translation>Les services IPsec ne sont pas en cours d’exécution.</translation>
    </message>
    <message>
        <source>The shared key differs.</source>
        <translation>La clé partagée diffère.</translation>
    </message>
    <message>
        <source>UDP 500 or 4500 gets no answer.</source>
        <translation>UDP 500 ou 4500 n’obtient pas de réponse.</translation>
    </message>
    <message>
        <source>The setting for address translators (NAT) is missing.</source>
        <translation>Le paramètre pour les traducteurs d’adresses (NAT) est absent.</translation>
    </message>
    <message>
        <source>ProhibitIpSec is set on this computer.</source>
        <translation>ProhibitIpSec est défini sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The other side&apos;s computer certificate could not be confirmed.</source>
        <translation>Le certificat d’ordinateur de l’autre extrémité n’a pas pu être confirmé.</translation>
    </message>
    <message>
        <source>The machine certificate at the peer failed its check.</source>
        <translation>Le certificat d’ordinateur n’a pas passé la vérification à l’autre extrémité.</translation>
    </message>
    <message>
        <source>Check the computer certificate of the VPN server and both roots.</source>
        <translation>Vérifiez le certificat d’ordinateur du serveur VPN et les deux racines.</translation>
    </message>
    <message>
        <source>Check dates, purpose and chain on both sides.</source>
        <translation>Vérifiez les dates, le rôle et la chaîne des deux côtés.</translation>
    </message>
    <message>
        <source>The certificate of the peer is missing or its check failed.</source>
        <translation>Le certificat de l’autre extrémité est absent ou sa vérification a échoué.</translation>
    </message>
    <message>
        <source>There is no security rule for this L2TP connection.</source>
        <translation>Il n’existe pas de règle de sécurité pour cette connexion L2TP.</translation>
    </message>
    <message>
        <source>Your computer or the VPN server has no rule for securing this connection.</source>
        <translation>Votre ordinateur ou le serveur VPN n’a pas de règle pour sécuriser cette connexion.</translation>
    </message>
    <message>
        <source>No IPsec policy for L2TP was found.</source>
        <translation>Aucune stratégie IPsec n’a été trouvée pour L2TP.</translation>
    </message>
    <message>
        <source>The automatic L2TP policy is off or no manual one exists.</source>
        <translation>La stratégie L2TP automatique est désactivée ou il n’existe pas de stratégie manuelle.</translation>
    </message>
    <message>
        <source>Check ProhibitIpSec on client and server.</source>
        <translation>Vérifiez ProhibitIpSec sur le client et sur le serveur.</translation>
    </message>
    <message>
        <source>The IPsec policy for L2TP is missing.</source>
        <translation>La stratégie IPsec pour L2TP est absente.</translation>
    </message>
    <message>
        <source>The VPN server did not answer the security negotiation in time.</source>
        <translation>Le serveur VPN n’a pas répondu à temps à la négociation de sécurité.</translation>
    </message>
    <message>
        <source>The security negotiation of L2TP timed out; treat it like 809.</source>
        <translation>La négociation de sécurité de L2TP a expiré&#xa0;; traitez ce cas comme 809.</translation>
    </message>
    <message>
        <source>Let both ports through to the VPN server.</source>
        <translation>Laissez passer les deux ports vers le serveur VPN.</translation>
    </message>
    <message>
        <source>The security negotiation of the L2TP connection failed.</source>
        <translation>La négociation de sécurité de la connexion L2TP a échoué.</translation>
    </message>
    <message>
        <source>An unspecified error of the security negotiation.</source>
        <translation>Erreur non précisée de la négociation de sécurité.</translation>
    </message>
    <message>
        <source>An error in the security layer that Windows does not describe further.</source>
        <translation>Erreur de la couche de sécurité que Windows ne décrit pas davantage.</translation>
    </message>
    <message>
        <source>A certificate of this VPN connection is wrong or expired.</source>
        <translation>Un certificat de cette connexion VPN est incorrect ou a expiré.</translation>
    </message>
    <message>
        <source>An electronic identity card (certificate) of this VPN connection is not accepted.</source>
        <translation>Une carte d’identité électronique (certificat) de cette connexion VPN n’est pas acceptée.</translation>
    </message>
    <message>
        <source>The network connection was opened, but a certificate did not authenticate.</source>
        <translation>La connexion réseau a été ouverte, mais un certificat n’a pas permis l’authentification.</translation>
    </message>
    <message>
        <source>Check the certificates of both sides.</source>
        <translation>Vérifiez les certificats des deux côtés.</translation>
    </message>
    <message>
        <source>Check dates, purpose and issuer on the VPN server and on the client.</source>
        <translation>Vérifiez les dates, le rôle et l’émetteur sur le serveur VPN et sur le client.</translation>
    </message>
    <message>
        <source>The certificate of one side is wrong or has expired.</source>
        <translation>Le certificat de l’un des deux côtés est incorrect ou a expiré.</translation>
    </message>
    <message>
        <source>The shared key of the VPN connection is wrong.</source>
        <translation>La clé partagée de la connexion VPN est incorrecte.</translation>
    </message>
    <message>
        <source>A secret key in the settings of your VPN connection does not match the server&apos;s.</source>
        <translation>Une clé secrète dans les paramètres de votre connexion VPN ne correspond pas à celle du serveur.</translation>
    </message>
    <message>
        <source>The pre-shared key differs on the two sides.</source>
        <translation>La clé prépartagée diffère entre les deux côtés.</translation>
    </message>
    <message>
        <source>Deploy the current VPN profile to this laptop again before you change anything by hand.</source>
        <translation>Redéployez le profil VPN actuel sur cet ordinateur portable avant toute modification manuelle.</translation>
    </message>
    <message>
        <source>Enter the same key on both sides.</source>
        <translation>Saisissez la même clé des deux côtés.</translation>
    </message>
    <message>
        <source>Enter the key again on server and profile; better use certificates.</source>
        <translation>Saisissez de nouveau la clé sur le serveur et dans le profil&#xa0;; mieux encore, utilisez des certificats.</translation>
    </message>
    <message>
        <source>The shared key differs between this computer and the server.</source>
        <translation>La clé partagée diffère entre cet ordinateur et le serveur.</translation>
    </message>
    <message>
        <source>A Windows security service for VPN connections is not running.</source>
        <translation>Un service de sécurité de Windows pour les connexions VPN n’est pas en cours d’exécution.</translation>
    </message>
    <message>
        <source>A Windows service that your VPN connection needs is not running.</source>
        <translation>Un service Windows dont votre connexion VPN a besoin n’est pas en cours d’exécution.</translation>
    </message>
    <message>
        <source>IKE and AuthIP IPsec Keying Modules (IKEEXT) or Base Filtering Engine (BFE) is not running.</source>
        <translation>Modules de génération de clés IKE et AuthIP (IKEEXT) ou Moteur de filtrage de base (BFE) n’est pas en cours d’exécution.</translation>
    </message>
    <message>
        <source>Start them (elevated): Start-Service BFE,IKEEXT</source>
        <translation>Démarrez-les (en tant qu’administrateur)&#xa0;: Start-Service BFE,IKEEXT</translation>
    </message>
    <message>
        <source>If they are disabled again, look for a tuning tool or malicious software.</source>
        <translation>S’ils sont de nouveau désactivés, recherchez un outil d’optimisation ou un logiciel malveillant.</translation>
    </message>
    <message>
        <source>Find out what disables the services.</source>
        <translation>Recherchez ce qui désactive les services.</translation>
    </message>
    <message>
        <source>Set the start type of IKEEXT and BFE to automatic by policy.</source>
        <translation>Définissez par stratégie le type de démarrage d’IKEEXT et de BFE sur automatique.</translation>
    </message>
    <message>
        <source>IKEEXT or the Base Filtering Engine is stopped or disabled.</source>
        <translation>IKEEXT ou le Moteur de filtrage de base est arrêté ou désactivé.</translation>
    </message>
    <message>
        <source>A detail of the server&apos;s certificate does not fit the server that was called.</source>
        <translation>Un détail du certificat du serveur ne correspond pas au serveur appelé.</translation>
    </message>
    <message>
        <source>The VPN server shows an electronic identity card (certificate) that does not fit its name.</source>
        <translation>Le serveur VPN présente une carte d’identité électronique (certificat) qui ne correspond pas à son nom.</translation>
    </message>
    <message>
        <source>L2TP could not authenticate the server: a field of its certificate does not fit the destination.</source>
        <translation>L2TP n’a pas pu authentifier le serveur&#xa0;: un champ de son certificat ne correspond pas à la destination.</translation>
    </message>
    <message>
        <source>Compare the server in the profile with the certificate&apos;s names.</source>
        <translation>Comparez le serveur indiqué dans le profil avec les noms du certificat.</translation>
    </message>
    <message>
        <source>Issue the certificate with the dialed name.</source>
        <translation>Émettez le certificat avec le nom appelé.</translation>
    </message>
    <message>
        <source>Correct the subject alternative names; leave DisableIKENameEkuCheck at 0.</source>
        <translation>Corrigez les autres noms de l’objet&#xa0;; laissez DisableIKENameEkuCheck à 0.</translation>
    </message>
    <message>
        <source>The name in the server&apos;s certificate differs from the called one.</source>
        <translation>Le nom figurant dans le certificat du serveur diffère du nom appelé.</translation>
    </message>
    <message>
        <source>The connection was ended by the person.</source>
        <translation>La connexion a été interrompue par la personne.</translation>
    </message>
    <message>
        <source>The VPN was disconnected by hand.</source>
        <translation>Le VPN a été déconnecté manuellement.</translation>
    </message>
    <message>
        <source>Connect again. If you did not disconnect it yourself, save the report and send it to your helpdesk.</source>
        <translation>Reconnectez-vous. Si vous ne l’avez pas déconnecté vous-même, enregistrez le rapport et envoyez-le à votre service d’assistance.</translation>
    </message>
    <message>
        <source>The port was disconnected by the user; an Always On profile then stays off until somebody connects it.</source>
        <translation>Le port a été déconnecté par l’utilisateur&#xa0;; un profil Always On reste alors déconnecté jusqu’à ce que quelqu’un le connecte.</translation>
    </message>
    <message>
        <source>Ask whether the person pressed Disconnect, then connect once by hand.</source>
        <translation>Demandez si la personne a appuyé sur Déconnecter, puis connectez une fois manuellement.</translation>
    </message>
    <message>
        <source>Not a fault of the connection; a script or another program can also end it.</source>
        <translation>Ce n’est pas une défaillance de la connexion&#xa0;; un script ou un autre programme peut aussi l’interrompre.</translation>
    </message>
    <message>
        <source>Look for scripts or agents that call rasdial /disconnect.</source>
        <translation>Recherchez des scripts ou des agents qui appellent rasdial /disconnect.</translation>
    </message>
    <message>
        <source>The person pressed Disconnect.</source>
        <translation>La personne a appuyé sur Déconnecter.</translation>
    </message>
    <message>
        <source>A script or program ended the connection.</source>
        <translation>Un script ou un programme a interrompu la connexion.</translation>
    </message>
    <message>
        <source>The VPN device of Windows is not set up for remote access.</source>
        <translation>Le périphérique VPN de Windows n’est pas configuré pour l’accès distant.</translation>
    </message>
    <message>
        <source>Windows could not use the device that it builds VPN connections with.</source>
        <translation>Windows n’a pas pu utiliser le périphérique avec lequel il établit les connexions VPN.</translation>
    </message>
    <message>
        <source>The port is not configured for remote access; the dial ended before anything was sent.</source>
        <translation>Le port n’est pas configuré pour l’accès distant&#xa0;; la tentative s’est terminée avant tout envoi.</translation>
    </message>
    <message>
        <source>Look at the network devices: Get-PnpDevice -Class Net -FriendlyName &quot;WAN Miniport*&quot;</source>
        <translation>Examinez les périphériques réseau&#xa0;: Get-PnpDevice -Class Net -FriendlyName &quot;WAN Miniport*&quot;</translation>
    </message>
    <message>
        <source>The profile names a device that this computer has not set up.</source>
        <translation>Le profil désigne un périphérique que cet ordinateur n’a pas configuré.</translation>
    </message>
    <message>
        <source>Deploy the profile again; compare its protocols with the devices of this computer.</source>
        <translation>Redéployez le profil&#xa0;; comparez ses protocoles avec les périphériques de cet ordinateur.</translation>
    </message>
    <message>
        <source>The WAN Miniport of the protocol is missing or damaged.</source>
        <translation>Le WAN Miniport du protocole est absent ou endommagé.</translation>
    </message>
    <message>
        <source>The profile names a device that is not there.</source>
        <translation>Le profil désigne un périphérique qui n’existe pas.</translation>
    </message>
    <message>
        <source>The line to the VPN server is busy.</source>
        <translation>La ligne vers le serveur VPN est occupée.</translation>
    </message>
    <message>
        <source>Your computer could not get through to the VPN server.</source>
        <translation>Votre ordinateur n’a pas pu obtenir le serveur VPN.</translation>
    </message>
    <message>
        <source>Check that the internet works, then connect again.</source>
        <translation>Vérifiez qu’Internet fonctionne, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>The line is busy: the device or the server takes no further call. The code comes from telephone lines; a VPN profile with it often names a modem or another connection that must be dialed first.</source>
        <translation>La ligne est occupée&#xa0;: le périphérique ou le serveur n’accepte pas d’autre appel. Le code vient des lignes téléphoniques&#xa0;; un profil VPN qui le donne désigne souvent un modem ou une autre connexion à établir d’abord.</translation>
    </message>
    <message>
        <source>Look whether the profile dials another connection first (PrerequisiteEntry in event 20221).</source>
        <translation>Vérifiez si le profil lance d’abord une autre connexion (PrerequisiteEntry dans l’événement 20221).</translation>
    </message>
    <message>
        <source>Seen with VPN profiles that depend on a modem, mobile or broadband connection.</source>
        <translation>Observé avec des profils VPN qui dépendent d’un modem, d’une connexion mobile ou d’une connexion haut débit.</translation>
    </message>
    <message>
        <source>Remove the connection that is dialed first from the profile, or repair it.</source>
        <translation>Supprimez du profil la connexion établie en premier, ou réparez-la.</translation>
    </message>
    <message>
        <source>The connection that must be dialed first failed.</source>
        <translation>La connexion à établir d’abord a échoué.</translation>
    </message>
    <message>
        <source>The profile names a modem instead of a VPN device.</source>
        <translation>Le profil désigne un modem au lieu d’un périphérique VPN.</translation>
    </message>
    <message>
        <source>There was no answer to the dial.</source>
        <translation>L’appel est resté sans réponse.</translation>
    </message>
    <message>
        <source>There is no answer: the device got no answer from the other end. The code comes from telephone lines; a VPN profile with it often names a modem or another connection that must be dialed first.</source>
        <translation>Il n’y a pas de réponse&#xa0;: le périphérique n’a pas reçu de réponse de l’autre extrémité. Le code vient des lignes téléphoniques&#xa0;; un profil VPN qui le donne désigne souvent un modem ou une autre connexion à établir d’abord.</translation>
    </message>
    <message>
        <source>The device found no line to dial on.</source>
        <translation>Le périphérique n’a trouvé aucune ligne pour appeler.</translation>
    </message>
    <message>
        <source>There is no dial tone: the device that the profile names found no line. The code comes from telephone lines; a VPN profile with it often names a modem or another connection that must be dialed first.</source>
        <translation>Il n’y a pas de tonalité&#xa0;: le périphérique que désigne le profil n’a trouvé aucune ligne. Le code vient des lignes téléphoniques&#xa0;; un profil VPN qui le donne désigne souvent un modem ou une autre connexion à établir d’abord.</translation>
    </message>
    <message>
        <source>The device that builds the connection failed.</source>
        <translation>Le périphérique qui établit la connexion a connu une défaillance.</translation>
    </message>
    <message>
        <source>The device that Windows builds the connection with reported a failure.</source>
        <translation>Le périphérique avec lequel Windows établit la connexion a signalé une défaillance.</translation>
    </message>
    <message>
        <source>A hardware failure in the port or attached device; with a VPN the WAN Miniport of the protocol.</source>
        <translation>Défaillance matérielle du port ou du périphérique raccordé&#xa0;; avec un VPN, le WAN Miniport du protocole.</translation>
    </message>
    <message>
        <source>Usually a matter of the one computer.</source>
        <translation>Le problème vient généralement de ce seul ordinateur.</translation>
    </message>
    <message>
        <source>If many computers show it, compare drivers and recent updates.</source>
        <translation>Si de nombreux ordinateurs sont touchés, comparez les pilotes et les mises à jour récentes.</translation>
    </message>
    <message>
        <source>The WAN Miniport or its driver failed.</source>
        <translation>Le WAN Miniport ou son pilote a connu une défaillance.</translation>
    </message>
    <message>
        <source>The modem or mobile device below failed.</source>
        <translation>Le modem ou le périphérique mobile sous-jacent a connu une défaillance.</translation>
    </message>
    <message>
        <source>Computer and VPN server could not agree on the settings of the link.</source>
        <translation>L’ordinateur et le serveur VPN n’ont pas pu s’accorder sur les paramètres de la liaison.</translation>
    </message>
    <message>
        <source>Your computer and the VPN server could not agree on how to connect.</source>
        <translation>Votre ordinateur et le serveur VPN n’ont pas pu s’accorder sur la façon de se connecter.</translation>
    </message>
    <message>
        <source>The PPP negotiation is not converging: neither side accepts what the other one proposes.</source>
        <translation>La négociation PPP ne converge pas&#xa0;: aucun des deux côtés n’accepte ce que l’autre propose.</translation>
    </message>
    <message>
        <source>Client and server ask for settings that exclude each other.</source>
        <translation>Le client et le serveur demandent des paramètres qui s’excluent mutuellement.</translation>
    </message>
    <message>
        <source>Compare sign-in methods, encryption and addresses of the server with the profile.</source>
        <translation>Comparez les méthodes d’authentification, le chiffrement et les adresses du serveur avec le profil.</translation>
    </message>
    <message>
        <source>Settings of client and server exclude each other.</source>
        <translation>Des paramètres du client et du serveur s’excluent mutuellement.</translation>
    </message>
    <message>
        <source>A device on the way changes or drops part of the exchange.</source>
        <translation>Un équipement sur le trajet modifie ou supprime une partie de l’échange.</translation>
    </message>
    <message>
        <source>The identity of the VPN server could not be verified.</source>
        <translation>L’identité du serveur VPN n’a pas pu être vérifiée.</translation>
    </message>
    <message>
        <source>Your computer could not make sure that it talks to the right VPN server.</source>
        <translation>Votre ordinateur n’a pas pu s’assurer qu’il communique avec le bon serveur VPN.</translation>
    </message>
    <message>
        <source>Do not enter a password again on this network.</source>
        <translation>Ne saisissez plus de mot de passe sur ce réseau.</translation>
    </message>
    <message>
        <source>Try another network. If it fails there too, save the report and send it to your helpdesk.</source>
        <translation>Essayez un autre réseau. Si cela échoue également, enregistrez le rapport et envoyez-le à votre service d’assistance.</translation>
    </message>
    <message>
        <source>It was not possible to verify the identity of the server: with MS-CHAPv2 both sides prove that they know the password.</source>
        <translation>Il n’a pas été possible de vérifier l’identité du serveur&#xa0;: avec MS-CHAPv2, chaque côté prouve qu’il connaît le mot de passe.</translation>
    </message>
    <message>
        <source>Ask whether the same account works on another computer.</source>
        <translation>Demandez si le même compte fonctionne sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>The sign-in server did not prove itself to the client.</source>
        <translation>Le serveur d’authentification n’a pas prouvé son identité au client.</translation>
    </message>
    <message>
        <source>Check the sign-in server and the way from the VPN server to it (NPS events 6273 and 6274).</source>
        <translation>Vérifiez le serveur d’authentification et le trajet qui y mène depuis le serveur VPN (événements NPS 6273 et 6274).</translation>
    </message>
    <message>
        <source>The sign-in server could not prove that it knows the account.</source>
        <translation>Le serveur d’authentification n’a pas pu prouver qu’il connaît le compte.</translation>
    </message>
    <message>
        <source>Another server answered in its place.</source>
        <translation>Un autre serveur a répondu à sa place.</translation>
    </message>
    <message>
        <source>The broadband connection got no answer from its server.</source>
        <translation>La connexion haut débit n’a pas reçu de réponse de son serveur.</translation>
    </message>
    <message>
        <source>The connection to your internet provider could not be made.</source>
        <translation>La connexion à votre fournisseur d’accès à Internet n’a pas pu être établie.</translation>
    </message>
    <message>
        <source>Restart the router or modem, then check that the internet works.</source>
        <translation>Redémarrez le routeur ou le modem, puis vérifiez qu’Internet fonctionne.</translation>
    </message>
    <message>
        <source>A broadband (PPPoE) connection got no answer from the remote server; the internet line below the VPN is missing, and the service name in the connection can be wrong.</source>
        <translation>Une connexion haut débit (PPPoE) n’a pas reçu de réponse du serveur distant&#xa0;; la ligne Internet sur laquelle repose le VPN est absente, et le nom de service indiqué dans la connexion peut être incorrect.</translation>
    </message>
    <message>
        <source>Check the broadband connection before the VPN.</source>
        <translation>Vérifiez la connexion haut débit avant le VPN.</translation>
    </message>
    <message>
        <source>Not a fault of the VPN server.</source>
        <translation>Le serveur VPN n’est pas en cause.</translation>
    </message>
    <message>
        <source>Profiles should not depend on a broadband connection.</source>
        <translation>Les profils ne devraient pas dépendre d’une connexion haut débit.</translation>
    </message>
    <message>
        <source>The provider&apos;s server does not answer.</source>
        <translation>Le serveur du fournisseur ne répond pas.</translation>
    </message>
    <message>
        <source>The service name of the broadband connection is wrong.</source>
        <translation>Le nom de service de la connexion haut débit est incorrect.</translation>
    </message>
    <message>
        <source>The stored sign-in data are no longer accepted.</source>
        <translation>Les données d’authentification enregistrées ne sont plus acceptées.</translation>
    </message>
    <message>
        <source>Windows stored sign-in data for this VPN that are no longer valid.</source>
        <translation>Windows a enregistré pour ce VPN des données d’identification qui ne sont plus valables.</translation>
    </message>
    <message>
        <source>Sign out of Windows and in again, then connect.</source>
        <translation>Fermez votre session Windows et rouvrez-la, puis connectez-vous.</translation>
    </message>
    <message>
        <source>EAP-TLS: validation of the cached credentials failed; they are to be discarded.</source>
        <translation>EAP-TLS&#xa0;: la validation des informations d’identification mises en cache a échoué&#xa0;; elles doivent être supprimées.</translation>
    </message>
    <message>
        <source>Discard the cached credentials: sign out and in, or enter the VPN&apos;s sign-in anew.</source>
        <translation>Supprimez les informations d’identification mises en cache&#xa0;: fermez la session et rouvrez-la, ou saisissez de nouveau les données d’authentification du VPN.</translation>
    </message>
    <message>
        <source>Usually after a renewed or replaced client certificate.</source>
        <translation>Se produit généralement après le renouvellement ou le remplacement d’un certificat client.</translation>
    </message>
    <message>
        <source>Check whether the client&apos;s certificate was replaced or revoked; read NPS event 6273.</source>
        <translation>Vérifiez si le certificat du client a été remplacé ou révoqué&#xa0;; consultez l’événement NPS 6273.</translation>
    </message>
    <message>
        <source>The certificate with which the data were stored was replaced.</source>
        <translation>Le certificat avec lequel les données ont été enregistrées a été remplacé.</translation>
    </message>
    <message>
        <source>The account changed since.</source>
        <translation>Le compte a changé depuis.</translation>
    </message>
    <message>
        <source>The VPN connection could not be made: every kind of tunnel failed.</source>
        <translation>La connexion VPN n’a pas pu être établie&#xa0;: tous les types de tunnel ont échoué.</translation>
    </message>
    <message>
        <source>Windows tried several ways to reach the VPN server, and none of them worked.</source>
        <translation>Windows a essayé plusieurs façons de joindre le serveur VPN, et aucune n’a fonctionné.</translation>
    </message>
    <message>
        <source>If it fails there too, send the report to your helpdesk.</source>
        <translation>Si cela échoue également, envoyez le rapport à votre service d’assistance.</translation>
    </message>
    <message>
        <source>The tunnel type is &quot;automatic&quot; and all attempts failed; 800 hides the code of each attempt. The server may not be reachable, or with L2TP the security settings may be missing.</source>
        <translation>Le type de tunnel est «&#xa0;automatique&#xa0;» et toutes les tentatives ont échoué&#xa0;; 800 masque le code de chaque tentative. Il se peut que le serveur ne soit pas accessible ou, avec L2TP, que les paramètres de sécurité manquent.</translation>
    </message>
    <message>
        <source>Look at this program&apos;s results for UDP 500, UDP 4500 and TCP 443 one by one.</source>
        <translation>Consultez un par un les résultats de ce programme pour UDP 500, UDP 4500 et TCP 443.</translation>
    </message>
    <message>
        <source>On an unmanaged connection set the tunnel type that your organisation uses, dial again and read the more precise code.</source>
        <translation>Sur une connexion non gérée, définissez le type de tunnel qu’utilise votre organisation, relancez la connexion et lisez le code plus précis.</translation>
    </message>
    <message>
        <source>Read the System log, provider RasSstp, at the time of the attempt.</source>
        <translation>Consultez le journal Système, fournisseur RasSstp, à l’heure de la tentative.</translation>
    </message>
    <message>
        <source>Either no connectivity, or UDP 500/4500 and TCP 443 both fail, or certificates for IKE are missing on client or server.</source>
        <translation>Soit il n’y a pas de connectivité, soit UDP 500/4500 et TCP 443 échouent tous les deux, soit des certificats pour IKE manquent sur le client ou sur le serveur.</translation>
    </message>
    <message>
        <source>Set the intended tunnel type in the profile instead of &quot;automatic&quot;.</source>
        <translation>Définissez dans le profil le type de tunnel prévu au lieu de «&#xa0;automatique&#xa0;».</translation>
    </message>
    <message>
        <source>Let UDP 500 and 4500 through every firewall to the VPN server.</source>
        <translation>Laissez passer UDP 500 et 4500 à travers tous les pare-feu jusqu’au serveur VPN.</translation>
    </message>
    <message>
        <source>Check the computer certificates for IKE on the VPN server and, for machine authentication, on the client.</source>
        <translation>Vérifiez les certificats d’ordinateur pour IKE sur le serveur VPN et, pour l’authentification de l’ordinateur, sur le client.</translation>
    </message>
    <message>
        <source>Check the SSTP certificate&apos;s binding: netsh http show sslcert</source>
        <translation>Vérifiez la liaison du certificat SSTP&#xa0;: netsh http show sslcert</translation>
    </message>
    <message>
        <source>The network does not let the VPN through, or there is no internet.</source>
        <translation>Le réseau ne laisse pas passer le VPN, ou il n’y a pas d’accès à Internet.</translation>
    </message>
    <message>
        <source>UDP 500 and 4500 get no answer, and SSTP on TCP 443 fails too.</source>
        <translation>UDP 500 et 4500 n’obtiennent pas de réponse, et SSTP sur TCP 443 échoue aussi.</translation>
    </message>
    <message>
        <source>Certificates for IKE are missing or wrong on one side.</source>
        <translation>Des certificats pour IKE sont absents ou incorrects d’un côté.</translation>
    </message>
    <message>
        <source>The server&apos;s name leads to a wrong address.</source>
        <translation>Le nom du serveur mène à une adresse incorrecte.</translation>
    </message>
    <message>
        <source>The VPN server does not answer.</source>
        <translation>Le serveur VPN ne répond pas.</translation>
    </message>
    <message>
        <source>Your computer got no answer from the VPN server. Often the network you are on does not let VPN traffic through.</source>
        <translation>Votre ordinateur n’a pas reçu de réponse du serveur VPN. Souvent, le réseau sur lequel vous êtes ne laisse pas passer le trafic VPN.</translation>
    </message>
    <message>
        <source>If it works on another network, tell your helpdesk; this network is the cause.</source>
        <translation>Si cela fonctionne sur un autre réseau, dites-le à votre service d’assistance&#xa0;; c’est ce réseau qui est en cause.</translation>
    </message>
    <message>
        <source>The server gave no answer in time. A firewall, address translator (NAT) or router between this laptop and the server may not allow VPN traffic.</source>
        <translation>Le serveur n’a pas répondu à temps. Un pare-feu, un traducteur d’adresses (NAT) ou un routeur entre cet ordinateur portable et le serveur n’autorise peut-être pas le trafic VPN.</translation>
    </message>
    <message>
        <source>Compare the server&apos;s address: Resolve-DnsName SERVER and Resolve-DnsName SERVER -Server 1.1.1.1</source>
        <translation>Comparez l’adresse du serveur&#xa0;: Resolve-DnsName SERVER et Resolve-DnsName SERVER -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>Check whether a security product on this laptop filters outbound UDP 500 and 4500.</source>
        <translation>Vérifiez si un produit de sécurité sur cet ordinateur portable filtre UDP 500 et 4500 en sortie.</translation>
    </message>
    <message>
        <source>If the server answers the first message and dialing still gives 809, large packets may be lost on the way.</source>
        <translation>Si le serveur répond au premier message et que la connexion donne toujours 809, des paquets volumineux se perdent peut-être en chemin.</translation>
    </message>
    <message>
        <source>UDP 500 or 4500 does not get through, leads to the wrong place, or the server does not answer.</source>
        <translation>UDP 500 ou 4500 ne passe pas, mène au mauvais endroit, ou le serveur ne répond pas.</translation>
    </message>
    <message>
        <source>Let UDP 500 and 4500 through every firewall and address translator to the VPN server, both ways.</source>
        <translation>Laissez passer UDP 500 et 4500 à travers tous les pare-feu et traducteurs d’adresses jusqu’au serveur VPN, dans les deux sens.</translation>
    </message>
    <message>
        <source>Behind a load balancer, send both ports of one client to the same server.</source>
        <translation>Derrière un équilibreur de charge, envoyez les deux ports d’un même client au même serveur.</translation>
    </message>
    <message>
        <source>If large packets are lost, administrators set EnableServerFragmentation=1 (DWORD, HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2, Server 2019 or later) and restart RemoteAccess.</source>
        <translation>Si des paquets volumineux se perdent, des administrateurs définissent EnableServerFragmentation=1 (DWORD, HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2, Server 2019 ou version ultérieure) et redémarrent RemoteAccess.</translation>
    </message>
    <message>
        <source>For L2TP behind NAT read AssumeUDPEncapsulationContextOnSendRule (HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent): 1 server behind NAT, 2 both.</source>
        <translation>Pour L2TP derrière un NAT, affichez AssumeUDPEncapsulationContextOnSendRule (HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent)&#xa0;: 1 serveur derrière le NAT, 2 les deux.</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,IKEEXT</source>
        <translation>Sur le serveur, vérifiez&#xa0;: Get-Service RemoteAccess,IKEEXT</translation>
    </message>
    <message>
        <source>UDP port 500 or 4500 gets no answer on this network.</source>
        <translation>Le port UDP 500 ou 4500 n’obtient pas de réponse sur ce réseau.</translation>
    </message>
    <message>
        <source>The server&apos;s name leads to a wrong or old address.</source>
        <translation>Le nom du serveur mène à une adresse incorrecte ou ancienne.</translation>
    </message>
    <message>
        <source>Large packets are lost on the way (fragments).</source>
        <translation>Les paquets volumineux se perdent en chemin (fragments).</translation>
    </message>
    <message>
        <source>A load balancer sends the two ports to different servers.</source>
        <translation>Un équilibreur de charge envoie les deux ports à des serveurs différents.</translation>
    </message>
    <message>
        <source>The service on the VPN server is stopped or has no certificate.</source>
        <translation>Le service sur le serveur VPN est arrêté ou n’a pas de certificat.</translation>
    </message>
    <message>
        <source>L2TP runs behind an address translator without the setting for it.</source>
        <translation>L2TP fonctionne derrière un traducteur d’adresses sans le paramètre prévu pour cela.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s rules did not allow this sign-in.</source>
        <translation>Les règles du serveur VPN n’ont pas autorisé cette authentification.</translation>
    </message>
    <message>
        <source>Your VPN connection and the server do not agree how to sign in, or the server&apos;s rules refuse you. You can&apos;t fix this yourself.</source>
        <translation>Votre connexion VPN et le serveur ne s’accordent pas sur la façon de vous identifier, ou les règles du serveur vous refusent. Vous ne pouvez pas corriger cela vous-même.</translation>
    </message>
    <message>
        <source>A policy on the server prevented the connection; in particular the sign-in method of the profile and of the server can differ. The same refusal often appears as 691 with SSTP.</source>
        <translation>Une stratégie sur le serveur a empêché la connexion&#xa0;; en particulier, la méthode d’authentification du profil et celle du serveur peuvent différer. Le même refus apparaît souvent sous la forme 691 avec SSTP.</translation>
    </message>
    <message>
        <source>Check whether this laptop has the current VPN profile; deploy it again before changing anything by hand.</source>
        <translation>Vérifiez si cet ordinateur portable a le profil VPN actuel&#xa0;; redéployez-le avant toute modification manuelle.</translation>
    </message>
    <message>
        <source>Compare server names and trusted root in the profile: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml</source>
        <translation>Comparez les noms de serveur et la racine approuvée dans le profil&#xa0;: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml</translation>
    </message>
    <message>
        <source>Note the CoId of the attempt from RasClient event 20227 and pass it on with the report.</source>
        <translation>Notez le CoId de la tentative dans l’événement RasClient 20227 et transmettez-le avec le rapport.</translation>
    </message>
    <message>
        <source>NPS set an authentication condition that the client can&apos;t meet, for example PEAP with a certificate against EAP-MSCHAPv2.</source>
        <translation>NPS a défini une condition d’authentification que le client ne peut pas remplir, par exemple PEAP avec un certificat au lieu d’EAP-MSCHAPv2.</translation>
    </message>
    <message>
        <source>Read RRAS event 20276 and NPS events 6272 and 6273; the CoId stands in them.</source>
        <translation>Consultez l’événement RRAS 20276 et les événements NPS 6272 et 6273&#xa0;; le CoId y figure.</translation>
    </message>
    <message>
        <source>Align the network policy and the profile.</source>
        <translation>Alignez la stratégie réseau et le profil.</translation>
    </message>
    <message>
        <source>On the NPS server, for NPS reason 258, and only where Conditional Access certificates carry no revocation address by design: set IgnoreNoRevocationCheck=1 (DWORD) under HKLM\SYSTEM\CurrentControlSet\Services\RasMan\PPP\EAP\13, 25 for PEAP, and restart that server.</source>
        <translation>Sur le serveur NPS, pour le motif NPS 258, et uniquement lorsque les certificats d’accès conditionnel n’ont délibérément pas d’adresse de révocation&#xa0;: définissez IgnoreNoRevocationCheck=1 (DWORD) sous HKLM\SYSTEM\CurrentControlSet\Services\RasMan\PPP\EAP\13, 25 pour PEAP, et redémarrez ce serveur.</translation>
    </message>
    <message>
        <source>Check group, dial-in setting and other conditions of the network policy.</source>
        <translation>Vérifiez le groupe, le paramètre d’appel entrant et les autres conditions de la stratégie réseau.</translation>
    </message>
    <message>
        <source>Check that the NPS certificate is current and selected in the policy.</source>
        <translation>Vérifiez que le certificat NPS est à jour et sélectionné dans la stratégie.</translation>
    </message>
    <message>
        <source>Profile and network policy name different sign-in methods.</source>
        <translation>Le profil et la stratégie réseau indiquent des méthodes d’authentification différentes.</translation>
    </message>
    <message>
        <source>Another condition of the network policy is not met (group, time, dial-in setting).</source>
        <translation>Une autre condition de la stratégie réseau n’est pas remplie (groupe, heure, paramètre d’appel entrant).</translation>
    </message>
    <message>
        <source>The server name in the profile does not match the sign-in server&apos;s certificate.</source>
        <translation>Le nom de serveur indiqué dans le profil ne correspond pas au certificat du serveur d’authentification.</translation>
    </message>
    <message>
        <source>The certificate of Conditional Access can&apos;t be checked for revocation.</source>
        <translation>La révocation du certificat d’accès conditionnel ne peut pas être vérifiée.</translation>
    </message>
    <message>
        <source>VPN server and sign-in server share no TLS version (old systems).</source>
        <translation>Le serveur VPN et le serveur d’authentification n’ont aucune version de TLS en commun (anciens systèmes).</translation>
    </message>
    <message>
        <source>One side did not accept the other&apos;s certificate.</source>
        <translation>L’un des côtés n’a pas accepté le certificat de l’autre.</translation>
    </message>
    <message>
        <source>The IKE authentication credentials are unacceptable: usually the server&apos;s certificate lacks its purpose, is expired, has another name, or its root is missing on this laptop.</source>
        <translation>Les informations d’authentification IKE sont inacceptables&#xa0;: en général, le certificat du serveur n’a pas le rôle requis, a expiré, porte un autre nom, ou sa racine est absente sur cet ordinateur portable.</translation>
    </message>
    <message>
        <source>Look at this program&apos;s results for the server&apos;s certificate.</source>
        <translation>Consultez les résultats de ce programme pour le certificat du serveur.</translation>
    </message>
    <message>
        <source>Compare the server in the profile with the certificate&apos;s names; use the full name, not an address.</source>
        <translation>Comparez le serveur indiqué dans le profil avec les noms du certificat&#xa0;; utilisez le nom complet, pas une adresse.</translation>
    </message>
    <message>
        <source>Read the trusted roots: certutil -store Root</source>
        <translation>Affichez les racines approuvées&#xa0;: certutil -store Root</translation>
    </message>
    <message>
        <source>Import a missing root only from a file that the certificate team gives you: certutil -addstore Root FILE (elevated).</source>
        <translation>N’importez une racine manquante qu’à partir d’un fichier fourni par l’équipe chargée des certificats&#xa0;: certutil -addstore Root FILE (en tant qu’administrateur).</translation>
    </message>
    <message>
        <source>The server&apos;s computer certificate or the client&apos;s is refused in IKE_AUTH.</source>
        <translation>Le certificat d’ordinateur du serveur ou celui du client est refusé dans IKE_AUTH.</translation>
    </message>
    <message>
        <source>Check the server certificate: Server Authentication in the extended key usage, dates, name equal to the dialed one.</source>
        <translation>Vérifiez le certificat du serveur&#xa0;: Authentification du serveur dans l’utilisation améliorée de la clé, dates, nom identique au nom appelé.</translation>
    </message>
    <message>
        <source>Check root and intermediate certificates on both sides; Microsoft&apos;s article names the root store of the RRAS server.</source>
        <translation>Vérifiez les certificats racine et intermédiaires des deux côtés&#xa0;; l’article de Microsoft mentionne le magasin racine du serveur RRAS.</translation>
    </message>
    <message>
        <source>Read what RRAS accepts: Get-VpnAuthProtocol (RootCertificateNameToAccept); change it with Set-VpnAuthProtocol.</source>
        <translation>Affichez ce que RRAS accepte&#xa0;: Get-VpnAuthProtocol (RootCertificateNameToAccept)&#xa0;; modifiez-le avec Set-VpnAuthProtocol.</translation>
    </message>
    <message>
        <source>If it fails now and then, several client certificates may compete; administrators add IP security IKE intermediate to the right template.</source>
        <translation>Si l’échec est intermittent, plusieurs certificats clients sont peut-être en concurrence&#xa0;; des administrateurs ajoutent Intermédiaire IKE de sécurité IP au bon modèle.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate lacks the purpose Server Authentication.</source>
        <translation>Le rôle Authentification du serveur manque dans le certificat du serveur.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>Le certificat du serveur a expiré.</translation>
    </message>
    <message>
        <source>The root of the server&apos;s certificate is missing on the client.</source>
        <translation>La racine du certificat du serveur est absente sur le client.</translation>
    </message>
    <message>
        <source>The dialed name is not in the server&apos;s certificate.</source>
        <translation>Le nom appelé ne figure pas dans le certificat du serveur.</translation>
    </message>
    <message>
        <source>An intermediate certificate is missing on either side.</source>
        <translation>Un certificat intermédiaire est absent de l’un des deux côtés.</translation>
    </message>
    <message>
        <source>The server accepts only certificates of another root.</source>
        <translation>Le serveur n’accepte que des certificats d’une autre racine.</translation>
    </message>
    <message>
        <source>No fitting computer certificate was found.</source>
        <translation>Aucun certificat d’ordinateur adapté n’a été trouvé.</translation>
    </message>
    <message>
        <source>Your computer has no valid electronic identity card (certificate) for the VPN, or the server has none.</source>
        <translation>Votre ordinateur n’a pas de carte d’identité électronique (certificat) valable pour le VPN, ou le serveur n’en a pas.</translation>
    </message>
    <message>
        <source>IKE found no valid machine certificate. With a device tunnel look at this laptop first; with a user tunnel look at the server.</source>
        <translation>IKE n’a trouvé aucun certificat d’ordinateur valide. Avec un tunnel d’appareil, examinez d’abord cet ordinateur portable&#xa0;; avec un tunnel utilisateur, examinez le serveur.</translation>
    </message>
    <message>
        <source>A computer certificate is missing on the client or on the VPN server, or nothing passes the filter.</source>
        <translation>Un certificat d’ordinateur est absent sur le client ou sur le serveur VPN, ou aucun ne passe le filtre.</translation>
    </message>
    <message>
        <source>On the client: purpose Client Authentication, private key, dates, chain, in the computer&apos;s Personal store.</source>
        <translation>Sur le client&#xa0;: rôle Authentification du client, clé privée, dates, chaîne, dans le magasin Personnel de l’ordinateur.</translation>
    </message>
    <message>
        <source>On the VPN server: a computer certificate and the root of the clients&apos; certificates.</source>
        <translation>Sur le serveur VPN&#xa0;: un certificat d’ordinateur et la racine des certificats des clients.</translation>
    </message>
    <message>
        <source>Check template rights and autoenrolment, and the filters MachineCertificateEKUFilter and MachineCertificateIssuerFilter of the profile.</source>
        <translation>Vérifiez les droits sur le modèle et l’inscription automatique, ainsi que les filtres MachineCertificateEKUFilter et MachineCertificateIssuerFilter du profil.</translation>
    </message>
    <message>
        <source>The certificate lacks the purpose Client Authentication.</source>
        <translation>Le rôle Authentification du client manque dans le certificat.</translation>
    </message>
    <message>
        <source>The VPN server has no computer certificate or root certificate.</source>
        <translation>Le serveur VPN n’a pas de certificat d’ordinateur ou pas de certificat racine.</translation>
    </message>
    <message>
        <source>A filter in the profile excludes every certificate.</source>
        <translation>Un filtre du profil exclut tous les certificats.</translation>
    </message>
    <message>
        <source>The VPN server closed the secure connection.</source>
        <translation>Le serveur VPN a fermé la connexion sécurisée.</translation>
    </message>
    <message>
        <source>The VPN server ended the connection before it was ready. You can&apos;t fix this yourself.</source>
        <translation>Le serveur VPN a mis fin à la connexion avant qu’elle soit prête. Vous ne pouvez pas corriger cela vous-même.</translation>
    </message>
    <message>
        <source>Windows says that the network name is no longer available. The documents name the server&apos;s certificate: it lacks the purpose Server Authentication. The code itself only says that the connection was dropped.</source>
        <translation>Windows indique que le nom réseau n’est plus disponible. Les documents mettent en cause le certificat du serveur&#xa0;: le rôle Authentification du serveur y manque. Le code lui-même indique seulement que la connexion a été interrompue.</translation>
    </message>
    <message>
        <source>Look at this program&apos;s results for TCP 443 and for the server&apos;s certificate.</source>
        <translation>Consultez les résultats de ce programme pour TCP 443 et pour le certificat du serveur.</translation>
    </message>
    <message>
        <source>Test from another network to exclude a device that inspects traffic on the way.</source>
        <translation>Testez depuis un autre réseau pour exclure un équipement qui inspecte le trafic en chemin.</translation>
    </message>
    <message>
        <source>The RAS server has no certificate with Server Authentication, or its binding to the web port is broken; a balancer or inspection device can also cause it.</source>
        <translation>Le serveur RAS n’a pas de certificat avec Authentification du serveur, ou sa liaison au port web est défectueuse&#xa0;; un équilibreur de charge ou un équipement d’inspection peut aussi en être la cause.</translation>
    </message>
    <message>
        <source>Install a certificate with Server Authentication and select it in the server&apos;s Security tab.</source>
        <translation>Installez un certificat avec Authentification du serveur et sélectionnez-le dans l’onglet Sécurité du serveur.</translation>
    </message>
    <message>
        <source>Read the binding: netsh http show sslcert</source>
        <translation>Affichez la liaison&#xa0;: netsh http show sslcert</translation>
    </message>
    <message>
        <source>The documents disagree whether this concerns IKEv2 or SSTP; check the certificate of both.</source>
        <translation>Les documents divergent sur la question de savoir si cela concerne IKEv2 ou SSTP&#xa0;; vérifiez le certificat des deux.</translation>
    </message>
    <message>
        <source>The server has no certificate with the purpose Server Authentication.</source>
        <translation>Le serveur n’a pas de certificat avec le rôle Authentification du serveur.</translation>
    </message>
    <message>
        <source>The certificate is not bound to the server&apos;s web port, or the binding is broken.</source>
        <translation>Le certificat n’est pas lié au port web du serveur, ou la liaison est défectueuse.</translation>
    </message>
    <message>
        <source>A device between client and server breaks the secure connection.</source>
        <translation>Un équipement entre le client et le serveur rompt la connexion sécurisée.</translation>
    </message>
    <message>
        <source>This computer does not trust the authority behind the VPN server&apos;s certificate.</source>
        <translation>Cet ordinateur n’approuve pas l’autorité dont dépend le certificat du serveur VPN.</translation>
    </message>
    <message>
        <source>Your computer does not know who issued the VPN server&apos;s electronic identity card (certificate).</source>
        <translation>Votre ordinateur ne sait pas qui a émis la carte d’identité électronique (certificat) du serveur VPN.</translation>
    </message>
    <message>
        <source>If you are on a public network, try another one, for example your phone&apos;s hotspot.</source>
        <translation>Si vous êtes sur un réseau public, essayez-en un autre, par exemple le partage de connexion de votre téléphone.</translation>
    </message>
    <message>
        <source>The chain ends in a root that is not trusted. Domain members receive their organisation&apos;s root by themselves; other computers do not.</source>
        <translation>La chaîne se termine par une racine non approuvée. Les membres du domaine reçoivent automatiquement la racine de leur organisation&#xa0;; les autres ordinateurs non.</translation>
    </message>
    <message>
        <source>Look at this program&apos;s result for the server&apos;s certificate; it names the root.</source>
        <translation>Consultez le résultat de ce programme pour le certificat du serveur&#xa0;; il désigne la racine.</translation>
    </message>
    <message>
        <source>Read the trusted roots of the computer: certutil -store Root</source>
        <translation>Affichez les racines approuvées de l’ordinateur&#xa0;: certutil -store Root</translation>
    </message>
    <message>
        <source>Compare the certificate&apos;s issuer with the expected one; another issuer means that something on the way replaces the certificate.</source>
        <translation>Comparez l’émetteur du certificat avec celui attendu&#xa0;; un autre émetteur signifie que quelque chose remplace le certificat en chemin.</translation>
    </message>
    <message>
        <source>If the root is your organisation&apos;s, start a policy update on the corporate network: gpupdate</source>
        <translation>Si la racine est celle de votre organisation, lancez une mise à jour des stratégies sur le réseau d’entreprise&#xa0;: gpupdate</translation>
    </message>
    <message>
        <source>Otherwise import the root that the certificate team gives you: certutil -addstore Root FILE (elevated).</source>
        <translation>Sinon, importez la racine fournie par l’équipe chargée des certificats&#xa0;: certutil -addstore Root FILE (en tant qu’administrateur).</translation>
    </message>
    <message>
        <source>The root CA of the server&apos;s certificate is missing in the computer&apos;s Trusted Root Certification Authorities store.</source>
        <translation>L’autorité de certification racine du certificat du serveur est absente du magasin Autorités de certification racines de confiance de l’ordinateur.</translation>
    </message>
    <message>
        <source>Publish the root by group policy or Intune to the computer store; a root in the user&apos;s store may not be enough for SSTP.</source>
        <translation>Publiez la racine par stratégie de groupe ou avec Intune dans le magasin de l’ordinateur&#xa0;; une racine dans le magasin de l’utilisateur peut ne pas suffire pour SSTP.</translation>
    </message>
    <message>
        <source>For computers outside the domain use a certificate of a public CA for SSTP.</source>
        <translation>Pour les ordinateurs hors domaine, utilisez pour SSTP un certificat d’une autorité de certification publique.</translation>
    </message>
    <message>
        <source>Check that the server sends its intermediate certificate.</source>
        <translation>Vérifiez que le serveur envoie son certificat intermédiaire.</translation>
    </message>
    <message>
        <source>The root certificate is missing: the computer is not in the domain, or another chain is used.</source>
        <translation>Le certificat racine est absent&#xa0;: l’ordinateur n’est pas dans le domaine, ou une autre chaîne est utilisée.</translation>
    </message>
    <message>
        <source>The server does not send the intermediate certificate.</source>
        <translation>Le serveur n’envoie pas le certificat intermédiaire.</translation>
    </message>
    <message>
        <source>A device on the way replaces the certificate.</source>
        <translation>Un équipement sur le trajet remplace le certificat.</translation>
    </message>
    <message>
        <source>Windows could not give the VPN connection a network address.</source>
        <translation>Windows n’a pas pu attribuer d’adresse réseau à la connexion VPN.</translation>
    </message>
    <message>
        <source>You were signed in, but Windows could not build the network adapter for the VPN.</source>
        <translation>Votre identité a été acceptée, mais Windows n’a pas pu créer la carte réseau du VPN.</translation>
    </message>
    <message>
        <source>Usually the adapter &quot;WAN Miniport (IP)&quot; is not bound correctly, even if it looks healthy in Device Manager.</source>
        <translation>En général, la carte réseau «&#xa0;WAN Miniport (IP)&#xa0;» n’est pas correctement liée, même si elle semble fonctionner correctement dans le Gestionnaire de périphériques.</translation>
    </message>
    <message>
        <source>Find its name: Get-NetAdapter -IncludeHidden | Where-Object InterfaceDescription -eq &quot;WAN Miniport (IP)&quot;</source>
        <translation>Trouvez son nom&#xa0;: Get-NetAdapter -IncludeHidden | Where-Object InterfaceDescription -eq &quot;WAN Miniport (IP)&quot;</translation>
    </message>
    <message>
        <source>Read its bindings: Get-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings</source>
        <translation>Affichez ses liaisons&#xa0;: Get-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings</translation>
    </message>
    <message>
        <source>If ms_wanarp is off (elevated): Enable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID ms_wanarp</source>
        <translation>Si ms_wanarp est désactivé (en tant qu’administrateur)&#xa0;: Enable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID ms_wanarp</translation>
    </message>
    <message>
        <source>If rbt_filter (Steelhead Mobile) is on (elevated): Disable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID rbt_filter</source>
        <translation>Si rbt_filter (Steelhead Mobile) est activé (en tant qu’administrateur)&#xa0;: Disable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID rbt_filter</translation>
    </message>
    <message>
        <source>Otherwise uninstall all WAN Miniport devices in Device Manager and choose Action, Scan for hardware changes.</source>
        <translation>Sinon, désinstallez tous les périphériques WAN Miniport dans le Gestionnaire de périphériques et choisissez Action, Rechercher les modifications sur le matériel.</translation>
    </message>
    <message>
        <source>If the bindings are right on the client, the server may have no address to give.</source>
        <translation>Si les liaisons sont correctes sur le client, le serveur n’a peut-être aucune adresse à attribuer.</translation>
    </message>
    <message>
        <source>Check the static address pool, or DHCP, of the RRAS server for free addresses.</source>
        <translation>Vérifiez que le pool d’adresses statiques, ou DHCP, du serveur RRAS a des adresses libres.</translation>
    </message>
    <message>
        <source>Check that no software you deploy binds a network filter to WAN Miniport (IP); update or exclude it.</source>
        <translation>Vérifiez qu’aucun logiciel que vous déployez ne lie un filtre réseau à WAN Miniport (IP)&#xa0;; mettez-le à jour ou excluez-le.</translation>
    </message>
    <message>
        <source>Check that IPv4 is ticked on the connection.</source>
        <translation>Vérifiez qu’IPv4 est coché sur la connexion.</translation>
    </message>
    <message>
        <source>The Remote Access IP ARP driver (ms_wanarp) is off on WAN Miniport (IP).</source>
        <translation>Le pilote ARP IP d’accès à distance (ms_wanarp) est désactivé sur WAN Miniport (IP).</translation>
    </message>
    <message>
        <source>A network filter of another maker is bound to WAN Miniport (IP).</source>
        <translation>Un filtre réseau d’un autre éditeur est lié à WAN Miniport (IP).</translation>
    </message>
    <message>
        <source>WAN Miniport (IP) is missing, disabled or damaged.</source>
        <translation>WAN Miniport (IP) est absent, désactivé ou endommagé.</translation>
    </message>
    <message>
        <source>The server has no free address for this client.</source>
        <translation>Le serveur n’a pas d’adresse libre pour ce client.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate was not accepted for this L2TP connection.</source>
        <translation>Le certificat du serveur VPN n’a pas été accepté pour cette connexion L2TP.</translation>
    </message>
    <message>
        <source>The VPN server could not prove who it is. You can&apos;t fix this yourself.</source>
        <translation>Le serveur VPN n’a pas pu prouver son identité. Vous ne pouvez pas corriger cela vous-même.</translation>
    </message>
    <message>
        <source>The L2TP security layer could not authenticate the server: likely it shows a wildcard certificate or one of another authority than this laptop&apos;s.</source>
        <translation>La couche de sécurité L2TP n’a pas pu authentifier le serveur&#xa0;: il présente probablement un certificat générique, ou celui d’une autre autorité que celle de cet ordinateur portable.</translation>
    </message>
    <message>
        <source>List this computer&apos;s certificates with their issuers: certutil -store My</source>
        <translation>Répertoriez les certificats de cet ordinateur avec leurs émetteurs&#xa0;: certutil -store My</translation>
    </message>
    <message>
        <source>Check that ProhibitIpSec under HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters is 0 or absent on this laptop.</source>
        <translation>Vérifiez que ProhibitIpSec sous HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters vaut 0 ou est absent sur cet ordinateur portable.</translation>
    </message>
    <message>
        <source>For L2TP, RRAS takes the first usable computer certificate it finds, and this choice can&apos;t be configured.</source>
        <translation>Pour L2TP, RRAS prend le premier certificat d’ordinateur utilisable qu’il trouve, et ce choix ne peut pas être configuré.</translation>
    </message>
    <message>
        <source>Keep one certificate on the server that serves L2TP and SSTP or IP-HTTPS alike, from the CA of the clients&apos; certificates.</source>
        <translation>Ne conservez sur le serveur qu’un seul certificat, qui serve à la fois à L2TP et à SSTP ou IP-HTTPS, émis par l’autorité de certification des certificats des clients.</translation>
    </message>
    <message>
        <source>Or set ProhibitIpSec=1 (DWORD) under HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters on the server and add a manual IPsec rule for UDP 1701 in transport mode with the chosen CA.</source>
        <translation>Ou définissez ProhibitIpSec=1 (DWORD) sous HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters sur le serveur et ajoutez une règle IPsec manuelle pour UDP 1701 en mode transport avec l’autorité de certification choisie.</translation>
    </message>
    <message>
        <source>The server uses a wildcard certificate for L2TP.</source>
        <translation>Le serveur utilise un certificat générique pour L2TP.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from another authority than the client&apos;s.</source>
        <translation>Le certificat du serveur provient d’une autre autorité que celui du client.</translation>
    </message>
    <message>
        <source>One of the certificates has expired.</source>
        <translation>L’un des certificats a expiré.</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>L’authentification a été refusée.</translation>
    </message>
    <message>
        <source>The VPN server did not accept your user name and password, or its rules refuse you.</source>
        <translation>Le serveur VPN n’a pas accepté votre nom d’utilisateur et votre mot de passe, ou ses règles vous refusent.</translation>
    </message>
    <message>
        <source>Check that you can sign in elsewhere with the same password.</source>
        <translation>Vérifiez que vous pouvez vous connecter ailleurs avec le même mot de passe.</translation>
    </message>
    <message>
        <source>Wrong or expired credentials, a locked account, or a refusal by the network policy; with SSTP 691 is often what IKEv2 reports as 812.</source>
        <translation>Informations d’identification incorrectes ou expirées, compte verrouillé ou refus par la stratégie réseau&#xa0;; avec SSTP, 691 correspond souvent à ce qu’IKEv2 signale par 812.</translation>
    </message>
    <message>
        <source>Check the account: locked, disabled, password expired.</source>
        <translation>Vérifiez le compte&#xa0;: verrouillé, désactivé, mot de passe expiré.</translation>
    </message>
    <message>
        <source>If typed credentials work and saved ones do not, Credential Guard may keep MS-CHAPv2 from using them.</source>
        <translation>Si les informations d’identification saisies fonctionnent et pas celles qui sont enregistrées, Credential Guard empêche peut-être MS-CHAPv2 de les utiliser.</translation>
    </message>
    <message>
        <source>If only MS-CHAPv2 fails for everybody, the domain controller&apos;s LmCompatibilityLevel may refuse it.</source>
        <translation>Si seul MS-CHAPv2 échoue, et pour tout le monde, le LmCompatibilityLevel du contrôleur de domaine le refuse peut-être.</translation>
    </message>
    <message>
        <source>Read LmCompatibilityLevel on the domain controllers: HKLM\SYSTEM\CurrentControlSet\Control\Lsa</source>
        <translation>Affichez LmCompatibilityLevel sur les contrôleurs de domaine&#xa0;: HKLM\SYSTEM\CurrentControlSet\Control\Lsa</translation>
    </message>
    <message>
        <source>On RRAS or NPS set &quot;Enable NTLMv2 Compatibility&quot;=1 (DWORD) under HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Policy and restart the service.</source>
        <translation>Sur RRAS ou NPS, définissez &quot;Enable NTLMv2 Compatibility&quot;=1 (DWORD) sous HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Policy et redémarrez le service.</translation>
    </message>
    <message>
        <source>Better: move from passwords to certificates (PEAP with EAP-TLS).</source>
        <translation>Mieux&#xa0;: passez des mots de passe aux certificats (PEAP avec EAP-TLS).</translation>
    </message>
    <message>
        <source>For certificates check the mapping to the account, including the security identifier extension.</source>
        <translation>Pour les certificats, vérifiez le mappage au compte, y compris l’extension d’identificateur de sécurité.</translation>
    </message>
    <message>
        <source>User name or password is wrong or expired, or the account is locked.</source>
        <translation>Le nom d’utilisateur ou le mot de passe est incorrect ou a expiré, ou le compte est verrouillé.</translation>
    </message>
    <message>
        <source>The network policy refuses the connection (SSTP).</source>
        <translation>La stratégie réseau refuse la connexion (SSTP).</translation>
    </message>
    <message>
        <source>The domain controller refuses the older sign-in method (LmCompatibilityLevel).</source>
        <translation>Le contrôleur de domaine refuse l’ancienne méthode d’authentification (LmCompatibilityLevel).</translation>
    </message>
    <message>
        <source>Credential Guard does not hand out saved credentials for MS-CHAPv2.</source>
        <translation>Credential Guard ne fournit pas les informations d’identification enregistrées à MS-CHAPv2.</translation>
    </message>
    <message>
        <source>The client certificate is not mapped to the account.</source>
        <translation>Le certificat client n’est pas mappé au compte.</translation>
    </message>
    <message>
        <source>Your account may not sign in at this time of day.</source>
        <translation>Votre compte n’est pas autorisé à se connecter à cette heure de la journée.</translation>
    </message>
    <message>
        <source>Your account is not allowed to sign in at this time.</source>
        <translation>Votre compte n’est pas autorisé à se connecter à cette heure.</translation>
    </message>
    <message>
        <source>Try again during your working hours.</source>
        <translation>Réessayez pendant vos heures de travail.</translation>
    </message>
    <message>
        <source>If that is wrong, send the report to your helpdesk.</source>
        <translation>Si c’est une erreur, envoyez le rapport à votre service d’assistance.</translation>
    </message>
    <message>
        <source>The account&apos;s logon hours do not permit this time.</source>
        <translation>Les horaires d’accès du compte n’autorisent pas cette heure.</translation>
    </message>
    <message>
        <source>Check the account in Active Directory.</source>
        <translation>Vérifiez le compte dans Active Directory.</translation>
    </message>
    <message>
        <source>Check the logon hours.</source>
        <translation>Vérifiez les horaires d’accès.</translation>
    </message>
    <message>
        <source>Change the logon hours of the account or the day and time condition of the network policy.</source>
        <translation>Modifiez les horaires d’accès du compte ou la condition de jour et d’heure de la stratégie réseau.</translation>
    </message>
    <message>
        <source>The logon hours of the account exclude this time.</source>
        <translation>Les horaires d’accès du compte excluent cette heure.</translation>
    </message>
    <message>
        <source>Your account is disabled.</source>
        <translation>Votre compte est désactivé.</translation>
    </message>
    <message>
        <source>Your account was switched off.</source>
        <translation>Votre compte a été désactivé.</translation>
    </message>
    <message>
        <source>Contact your helpdesk.</source>
        <translation>Contactez votre service d’assistance.</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>Le compte est désactivé.</translation>
    </message>
    <message>
        <source>Check why it was disabled.</source>
        <translation>Vérifiez pourquoi il a été désactivé.</translation>
    </message>
    <message>
        <source>Enable the account if that is right.</source>
        <translation>Activez le compte si c’est justifié.</translation>
    </message>
    <message>
        <source>Your password has expired.</source>
        <translation>Votre mot de passe a expiré.</translation>
    </message>
    <message>
        <source>Your password is no longer valid and must be changed.</source>
        <translation>Votre mot de passe n’est plus valable et doit être changé.</translation>
    </message>
    <message>
        <source>Change your password in the office or the way your organisation tells you.</source>
        <translation>Changez votre mot de passe au bureau ou de la manière indiquée par votre organisation.</translation>
    </message>
    <message>
        <source>If you can&apos;t, contact your helpdesk.</source>
        <translation>Si vous ne pouvez pas, contactez votre service d’assistance.</translation>
    </message>
    <message>
        <source>The password has expired and can&apos;t be changed over this connection.</source>
        <translation>Le mot de passe a expiré et ne peut pas être changé par cette connexion.</translation>
    </message>
    <message>
        <source>Offer a way to change passwords from outside.</source>
        <translation>Offrez un moyen de changer les mots de passe depuis l’extérieur.</translation>
    </message>
    <message>
        <source>Reset the password, or allow changing it with the sign-in method.</source>
        <translation>Réinitialisez le mot de passe, ou permettez de le changer avec la méthode d’authentification.</translation>
    </message>
    <message>
        <source>The password of the account has expired.</source>
        <translation>Le mot de passe du compte a expiré.</translation>
    </message>
    <message>
        <source>Your account may not use the VPN.</source>
        <translation>Votre compte n’a pas le droit d’utiliser le VPN.</translation>
    </message>
    <message>
        <source>Your account is not allowed to use the VPN.</source>
        <translation>Votre compte n’est pas autorisé à utiliser le VPN.</translation>
    </message>
    <message>
        <source>Ask your helpdesk for access.</source>
        <translation>Demandez l’accès à votre service d’assistance.</translation>
    </message>
    <message>
        <source>The account has no dial-in permission.</source>
        <translation>Le compte n’a pas d’autorisation d’appel entrant.</translation>
    </message>
    <message>
        <source>Check dial-in setting and network policy.</source>
        <translation>Vérifiez le paramètre d’appel entrant et la stratégie réseau.</translation>
    </message>
    <message>
        <source>Set &quot;Control access through NPS Network Policy&quot; on the account&apos;s Dial-in tab.</source>
        <translation>Choisissez «&#xa0;Contrôler l’accès via la stratégie de réseau NPS&#xa0;» dans l’onglet Appel entrant du compte.</translation>
    </message>
    <message>
        <source>Check the user&apos;s membership in the group of the network policy.</source>
        <translation>Vérifiez que l’utilisateur est membre du groupe de la stratégie réseau.</translation>
    </message>
    <message>
        <source>The account has no permission for remote access.</source>
        <translation>Le compte n’a pas d’autorisation d’accès distant.</translation>
    </message>
    <message>
        <source>No certificate for EAP was found: none in the user&apos;s store, expired, or all filtered out.</source>
        <translation>Aucun certificat n’a été trouvé pour EAP&#xa0;: aucun dans le magasin de l’utilisateur, expiré, ou tous exclus par le filtre.</translation>
    </message>
    <message>
        <source>On the corporate network start enrolment: gpupdate, then certutil -user -pulse</source>
        <translation>Sur le réseau d’entreprise, lancez l’inscription&#xa0;: gpupdate, puis certutil -user -pulse</translation>
    </message>
    <message>
        <source>Check the template: Client Authentication, private key without strong protection.</source>
        <translation>Vérifiez le modèle&#xa0;: Authentification du client, clé privée sans protection renforcée.</translation>
    </message>
    <message>
        <source>Check CAHashList and ClientAuthEKUList in the EAP settings.</source>
        <translation>Vérifiez CAHashList et ClientAuthEKUList dans les paramètres EAP.</translation>
    </message>
    <message>
        <source>No user certificate is there, or it has expired.</source>
        <translation>Il n’y a pas de certificat d’utilisateur, ou il a expiré.</translation>
    </message>
    <message>
        <source>The purpose or issuer filter of the profile excludes every certificate.</source>
        <translation>Le filtre du profil sur le rôle ou l’émetteur exclut tous les certificats.</translation>
    </message>
    <message>
        <source>The key asks for a confirmation, which a silent connection can&apos;t show.</source>
        <translation>La clé demande une confirmation, qu’une connexion silencieuse ne peut pas afficher.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate could not be confirmed.</source>
        <translation>Le certificat du serveur d’authentification n’a pas pu être confirmé.</translation>
    </message>
    <message>
        <source>Your computer could not confirm the server that checks your sign-in.</source>
        <translation>Votre ordinateur n’a pas pu confirmer le serveur qui vérifie votre identité.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate failed validation during EAP.</source>
        <translation>La validation du certificat du serveur a échoué pendant EAP.</translation>
    </message>
    <message>
        <source>Compare the certificate of NPS with ServerNames and TrustedRootCA.</source>
        <translation>Comparez le certificat de NPS avec ServerNames et TrustedRootCA.</translation>
    </message>
    <message>
        <source>Check dates, name, purpose and chain of the NPS certificate.</source>
        <translation>Vérifiez les dates, le nom, le rôle et la chaîne du certificat NPS.</translation>
    </message>
    <message>
        <source>Root or name of the sign-in server&apos;s certificate do not fit the profile.</source>
        <translation>La racine ou le nom du certificat du serveur d’authentification ne correspond pas au profil.</translation>
    </message>
    <message>
        <source>The two names used for the sign-in differ.</source>
        <translation>Les deux noms utilisés pour l’authentification diffèrent.</translation>
    </message>
    <message>
        <source>Your VPN connection uses two different user names for one sign-in.</source>
        <translation>Votre connexion VPN utilise deux noms d’utilisateur différents pour une même identification.</translation>
    </message>
    <message>
        <source>The outer PEAP identity is not the inner one, although identity privacy is off.</source>
        <translation>L’identité PEAP externe n’est pas l’identité interne, alors que la protection de l’identité est désactivée.</translation>
    </message>
    <message>
        <source>Align the identities or use identity privacy.</source>
        <translation>Alignez les identités ou utilisez la protection de l’identité.</translation>
    </message>
    <message>
        <source>Set EnableIdentityPrivacy and AnonymousUserName, or use the same name outside and inside.</source>
        <translation>Définissez EnableIdentityPrivacy et AnonymousUserName, ou utilisez le même nom à l’extérieur et à l’intérieur.</translation>
    </message>
    <message>
        <source>Outer and inner identity differ while identity privacy is off.</source>
        <translation>L’identité externe et l’identité interne diffèrent alors que la protection de l’identité est désactivée.</translation>
    </message>
    <message>
        <source>The password or PIN of your certificate is wrong.</source>
        <translation>Le mot de passe ou le code PIN de votre certificat est incorrect.</translation>
    </message>
    <message>
        <source>The password or PIN for your electronic identity card (certificate) was not right.</source>
        <translation>Le mot de passe ou le code PIN de votre carte d’identité électronique (certificat) n’était pas correct.</translation>
    </message>
    <message>
        <source>Try once more, carefully; a smart card may lock itself after a few tries.</source>
        <translation>Réessayez une fois, avec attention&#xa0;; une carte à puce peut se verrouiller après quelques essais.</translation>
    </message>
    <message>
        <source>If it still fails, contact your helpdesk.</source>
        <translation>Si l’échec persiste, contactez votre service d’assistance.</translation>
    </message>
    <message>
        <source>The password given for the certificate is not valid.</source>
        <translation>Le mot de passe fourni pour le certificat n’est pas valide.</translation>
    </message>
    <message>
        <source>Check whether a smart card is used and whether its PIN is locked: certutil -scinfo</source>
        <translation>Vérifiez si une carte à puce est utilisée et si son code PIN est verrouillé&#xa0;: certutil -scinfo</translation>
    </message>
    <message>
        <source>Unblock or reissue the smart card.</source>
        <translation>Débloquez ou réémettez la carte à puce.</translation>
    </message>
    <message>
        <source>Check the smart card management.</source>
        <translation>Vérifiez la gestion des cartes à puce.</translation>
    </message>
    <message>
        <source>The password or PIN for the certificate was wrong.</source>
        <translation>Le mot de passe ou le code PIN du certificat était incorrect.</translation>
    </message>
    <message>
        <source>The VPN server has two interfaces with the same destination and shared key.</source>
        <translation>Le serveur VPN a deux interfaces avec la même destination et une clé partagée.</translation>
    </message>
    <message>
        <source>This is an error of the VPN server&apos;s settings, not of your computer.</source>
        <translation>Il s’agit d’une erreur dans les paramètres du serveur VPN, pas de votre ordinateur.</translation>
    </message>
    <message>
        <source>The code concerns an interface of a server, not a client.</source>
        <translation>Le code concerne une interface d’un serveur, pas un client.</translation>
    </message>
    <message>
        <source>Pass the report to the VPN administrators.</source>
        <translation>Transmettez le rapport aux administrateurs VPN.</translation>
    </message>
    <message>
        <source>More than one interface with the same destination uses a pre-shared key.</source>
        <translation>Plusieurs interfaces ayant la même destination utilisent une clé prépartagée.</translation>
    </message>
    <message>
        <source>Change destination or authentication of one of the interfaces.</source>
        <translation>Modifiez la destination ou l’authentification de l’une des interfaces.</translation>
    </message>
    <message>
        <source>On a server: two interfaces with a shared key have the same destination.</source>
        <translation>Sur un serveur&#xa0;: deux interfaces avec clé partagée ont la même destination.</translation>
    </message>
    <message>
        <source>An interface of the VPN server has no valid destination.</source>
        <translation>Une interface du serveur VPN n’a pas de destination valide.</translation>
    </message>
    <message>
        <source>The interface has no valid destination address.</source>
        <translation>L’interface n’a pas d’adresse de destination valide.</translation>
    </message>
    <message>
        <source>Enter a destination that resolves.</source>
        <translation>Saisissez une destination dont le nom peut être résolu.</translation>
    </message>
    <message>
        <source>On a server: the destination of an interface does not resolve.</source>
        <translation>Sur un serveur&#xa0;: la destination d’une interface ne peut pas être résolue.</translation>
    </message>
    <message>
        <source>The settings of a VPN interface are not valid.</source>
        <translation>Les paramètres d’une interface VPN ne sont pas valides.</translation>
    </message>
    <message>
        <source>The settings of this VPN connection are not valid.</source>
        <translation>Les paramètres de cette connexion VPN ne sont pas valides.</translation>
    </message>
    <message>
        <source>The interface configuration is not valid.</source>
        <translation>La configuration de l’interface n’est pas valide.</translation>
    </message>
    <message>
        <source>Check the settings of the interface or profile.</source>
        <translation>Vérifiez les paramètres de l’interface ou du profil.</translation>
    </message>
    <message>
        <source>Compare with a profile that works.</source>
        <translation>Comparez avec un profil qui fonctionne.</translation>
    </message>
    <message>
        <source>The settings of the interface contradict each other.</source>
        <translation>Les paramètres de l’interface se contredisent.</translation>
    </message>
    <message>
        <source>The VPN app of another maker could not connect.</source>
        <translation>L’application VPN d’un autre éditeur n’a pas pu se connecter.</translation>
    </message>
    <message>
        <source>The VPN app that runs this connection could not connect.</source>
        <translation>L’application VPN qui gère cette connexion n’a pas pu se connecter.</translation>
    </message>
    <message>
        <source>Contact your helpdesk and name the app.</source>
        <translation>Contactez votre service d’assistance et indiquez le nom de l’application.</translation>
    </message>
    <message>
        <source>A VPN plug-in reported a general error.</source>
        <translation>Un plug-in VPN a signalé une erreur générale.</translation>
    </message>
    <message>
        <source>Check that the plug-in app is installed and current.</source>
        <translation>Vérifiez que l’application du plug-in est installée et à jour.</translation>
    </message>
    <message>
        <source>Read the log Microsoft-Windows Networking VPN Plugin Platform/Operational.</source>
        <translation>Consultez le journal Microsoft-Windows Networking VPN Plugin Platform/Operational.</translation>
    </message>
    <message>
        <source>Use the log and the support pages of the plug-in&apos;s maker.</source>
        <translation>Utilisez le journal et les pages de support de l’éditeur du plug-in.</translation>
    </message>
    <message>
        <source>Check CustomConfiguration of the PluginProfile.</source>
        <translation>Vérifiez CustomConfiguration du PluginProfile.</translation>
    </message>
    <message>
        <source>The app of another maker failed; only it knows why.</source>
        <translation>L’application d’un autre éditeur a échoué&#xa0;; elle seule en connaît la raison.</translation>
    </message>
    <message>
        <source>The certificate for single sign-on was not found.</source>
        <translation>Le certificat pour l’authentification unique est introuvable.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) for signing in automatically is missing.</source>
        <translation>La carte d’identité électronique (certificat) qui permet de vous identifier automatiquement est absente.</translation>
    </message>
    <message>
        <source>Sign out and in again once.</source>
        <translation>Fermez votre session et rouvrez-la une fois.</translation>
    </message>
    <message>
        <source>No certificate for single sign-on was found.</source>
        <translation>Aucun certificat n’a été trouvé pour l’authentification unique.</translation>
    </message>
    <message>
        <source>Read the join state: dsregcmd /status</source>
        <translation>Affichez l’état de jonction&#xa0;: dsregcmd /status</translation>
    </message>
    <message>
        <source>Check DeviceCompliance/Sso in the profile and the Conditional Access policy.</source>
        <translation>Vérifiez DeviceCompliance/Sso dans le profil et la stratégie d’accès conditionnel.</translation>
    </message>
    <message>
        <source>Check the issuer hash and the purpose in DeviceCompliance/Sso.</source>
        <translation>Vérifiez le hachage de l’émetteur et le rôle dans DeviceCompliance/Sso.</translation>
    </message>
    <message>
        <source>The certificate of Conditional Access was not issued.</source>
        <translation>Le certificat d’accès conditionnel n’a pas été émis.</translation>
    </message>
    <message>
        <source>No certificate passes the single sign-on filter of the profile.</source>
        <translation>Aucun certificat ne passe le filtre d’authentification unique du profil.</translation>
    </message>
    <message>
        <source>Your computer does not meet your organisation&apos;s conditions.</source>
        <translation>Votre ordinateur ne remplit pas les conditions de votre organisation.</translation>
    </message>
    <message>
        <source>Your organisation lets only computers in that meet certain conditions; yours does not right now.</source>
        <translation>Votre organisation n’accepte que les ordinateurs qui remplissent certaines conditions&#xa0;; le vôtre ne les remplit pas pour le moment.</translation>
    </message>
    <message>
        <source>Open the Company Portal app and follow what it says.</source>
        <translation>Ouvrez l’application Portail d’entreprise et suivez ses indications.</translation>
    </message>
    <message>
        <source>Conditional Access refused: the device is not compliant.</source>
        <translation>L’accès conditionnel a refusé&#xa0;: l’appareil n’est pas conforme.</translation>
    </message>
    <message>
        <source>Check the compliance state in Intune.</source>
        <translation>Vérifiez l’état de conformité dans Intune.</translation>
    </message>
    <message>
        <source>Check the compliance policy and the Conditional Access policy for VPN.</source>
        <translation>Vérifiez la stratégie de conformité et la stratégie d’accès conditionnel pour le VPN.</translation>
    </message>
    <message>
        <source>Read the sign-in log of Entra ID for this user.</source>
        <translation>Consultez le journal de connexion d’Entra ID pour cet utilisateur.</translation>
    </message>
    <message>
        <source>The device is not compliant, or its state is not up to date.</source>
        <translation>L’appareil n’est pas conforme, ou son état n’est pas à jour.</translation>
    </message>
    <message>
        <source>The VPN app for this connection is not installed.</source>
        <translation>L’application VPN pour cette connexion n’est pas installée.</translation>
    </message>
    <message>
        <source>The VPN app that this connection needs is not installed.</source>
        <translation>L’application VPN dont cette connexion a besoin n’est pas installée.</translation>
    </message>
    <message>
        <source>Contact your helpdesk and ask for the app.</source>
        <translation>Contactez votre service d’assistance et demandez l’application.</translation>
    </message>
    <message>
        <source>The plug-in of the profile is not installed.</source>
        <translation>Le plug-in du profil n’est pas installé.</translation>
    </message>
    <message>
        <source>Compare PluginPackageFamilyName with Get-AppxPackage.</source>
        <translation>Comparez PluginPackageFamilyName avec Get-AppxPackage.</translation>
    </message>
    <message>
        <source>Deploy the app before the profile.</source>
        <translation>Déployez l’application avant le profil.</translation>
    </message>
    <message>
        <source>Check the assignment of app and profile.</source>
        <translation>Vérifiez l’affectation de l’application et du profil.</translation>
    </message>
    <message>
        <source>The plug-in app that the profile names is missing.</source>
        <translation>L’application du plug-in que désigne le profil est absente.</translation>
    </message>
    <message>
        <source>The VPN connection waits for an action of yours.</source>
        <translation>La connexion VPN attend une action de votre part.</translation>
    </message>
    <message>
        <source>Windows needs something from you before it can connect.</source>
        <translation>Windows a besoin de quelque chose de votre part avant de pouvoir se connecter.</translation>
    </message>
    <message>
        <source>Open the VPN settings of Windows and look for a message there.</source>
        <translation>Ouvrez les paramètres VPN de Windows et regardez si un message s’y trouve.</translation>
    </message>
    <message>
        <source>If you can&apos;t find it, send the report to your helpdesk.</source>
        <translation>Si vous ne le trouvez pas, envoyez le rapport à votre service d’assistance.</translation>
    </message>
    <message>
        <source>The user must act, for example sign in or confirm.</source>
        <translation>L’utilisateur doit agir, par exemple s’authentifier ou confirmer.</translation>
    </message>
    <message>
        <source>Connect by hand from the VPN settings and watch for a window.</source>
        <translation>Connectez manuellement depuis les paramètres VPN et surveillez l’apparition d’une fenêtre.</translation>
    </message>
    <message>
        <source>Make the profile work without interaction.</source>
        <translation>Faites en sorte que le profil fonctionne sans interaction.</translation>
    </message>
    <message>
        <source>Check Conditional Access and the EAP prompts of the profile.</source>
        <translation>Vérifiez l’accès conditionnel et les invites EAP du profil.</translation>
    </message>
    <message>
        <source>A window asks for something before the connection goes on.</source>
        <translation>Une fenêtre demande quelque chose avant que la connexion se poursuive.</translation>
    </message>
    <message>
        <source>The other side refused to agree on a sign-in method.</source>
        <translation>L’autre extrémité a refusé de s’accorder sur une méthode d’authentification.</translation>
    </message>
    <message>
        <source>Your computer and the VPN server share no way to sign in.</source>
        <translation>Votre ordinateur et le serveur VPN n’ont en commun aucune façon de vous identifier.</translation>
    </message>
    <message>
        <source>The remote peer refused to authenticate: no method in common.</source>
        <translation>L’autre extrémité a refusé de s’authentifier&#xa0;: aucune méthode en commun.</translation>
    </message>
    <message>
        <source>Compare the authentication methods of server and profile.</source>
        <translation>Comparez les méthodes d’authentification du serveur et du profil.</translation>
    </message>
    <message>
        <source>Check the methods in Routing and Remote Access, Properties, Security, and in the network policy.</source>
        <translation>Vérifiez les méthodes dans Routage et accès distant, Propriétés, Sécurité, ainsi que dans la stratégie réseau.</translation>
    </message>
    <message>
        <source>The VPN server and this computer share no sign-in method.</source>
        <translation>Le serveur VPN et cet ordinateur n’ont aucune méthode d’authentification en commun.</translation>
    </message>
    <message>
        <source>The sign-in server did not answer in time.</source>
        <translation>Le serveur d’authentification n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The server that checks your sign-in did not answer the VPN server.</source>
        <translation>Le serveur qui vérifie votre identité n’a pas répondu au serveur VPN.</translation>
    </message>
    <message>
        <source>The authentication server did not respond in time.</source>
        <translation>Le serveur d’authentification n’a pas répondu dans le délai imparti.</translation>
    </message>
    <message>
        <source>RRAS got no answer from RADIUS.</source>
        <translation>RRAS n’a pas reçu de réponse de RADIUS.</translation>
    </message>
    <message>
        <source>Check that the RRAS server reaches the RADIUS servers on UDP 1812 and 1813, and that the shared secret is right.</source>
        <translation>Vérifiez que le serveur RRAS joint les serveurs RADIUS sur UDP 1812 et 1813, et que le secret partagé est correct.</translation>
    </message>
    <message>
        <source>Check that NPS runs: Get-Service IAS</source>
        <translation>Vérifiez que NPS est en cours d’exécution&#xa0;: Get-Service IAS</translation>
    </message>
    <message>
        <source>The VPN server can&apos;t reach the sign-in server.</source>
        <translation>Le serveur VPN ne parvient pas à joindre le serveur d’authentification.</translation>
    </message>
    <message>
        <source>The sign-in server is overloaded or stopped.</source>
        <translation>Le serveur d’authentification est surchargé ou arrêté.</translation>
    </message>
    <message>
        <source>The VPN server knows no sign-in server.</source>
        <translation>Le serveur VPN ne connaît aucun serveur d’authentification.</translation>
    </message>
    <message>
        <source>The VPN server does not know which server checks your sign-in.</source>
        <translation>Le serveur VPN ne sait pas quel serveur vérifie votre identité.</translation>
    </message>
    <message>
        <source>No RADIUS servers are configured.</source>
        <translation>Aucun serveur RADIUS n’est configuré.</translation>
    </message>
    <message>
        <source>Configure the RADIUS servers of RRAS.</source>
        <translation>Configurez les serveurs RADIUS de RRAS.</translation>
    </message>
    <message>
        <source>Check the authentication provider in Routing and Remote Access, Properties, Security.</source>
        <translation>Vérifiez le fournisseur d’authentification dans Routage et accès distant, Propriétés, Sécurité.</translation>
    </message>
    <message>
        <source>No RADIUS server is configured on the VPN server, or none is usable.</source>
        <translation>Aucun serveur RADIUS n’est configuré sur le serveur VPN, ou aucun n’est utilisable.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s answer was not valid.</source>
        <translation>La réponse du serveur d’authentification n’était pas valide.</translation>
    </message>
    <message>
        <source>The servers that check your sign-in do not understand each other.</source>
        <translation>Les serveurs qui vérifient votre identité ne se comprennent pas.</translation>
    </message>
    <message>
        <source>An invalid RADIUS response was received.</source>
        <translation>Une réponse RADIUS non valide a été reçue.</translation>
    </message>
    <message>
        <source>The shared secret probably differs, or a wrong server answers.</source>
        <translation>Le secret partagé diffère probablement, ou un mauvais serveur répond.</translation>
    </message>
    <message>
        <source>Enter the same shared secret on RRAS and in the RADIUS client of NPS.</source>
        <translation>Saisissez le même secret partagé sur RRAS et dans le client RADIUS de NPS.</translation>
    </message>
    <message>
        <source>The shared secret between VPN server and sign-in server differs.</source>
        <translation>Le secret partagé entre le serveur VPN et le serveur d’authentification diffère.</translation>
    </message>
    <message>
        <source>The server does not allow this sign-in method.</source>
        <translation>Le serveur n’autorise pas cette méthode d’authentification.</translation>
    </message>
    <message>
        <source>The server does not allow the way in which your VPN connection signs in.</source>
        <translation>Le serveur n’autorise pas la façon dont votre connexion VPN vous identifie.</translation>
    </message>
    <message>
        <source>The authentication protocol is not permitted.</source>
        <translation>Le protocole d’authentification n’est pas autorisé.</translation>
    </message>
    <message>
        <source>Check the authentication methods in the constraints of the network policy.</source>
        <translation>Vérifiez les méthodes d’authentification dans les contraintes de la stratégie réseau.</translation>
    </message>
    <message>
        <source>The network policy does not allow the method that the profile uses.</source>
        <translation>La stratégie réseau n’autorise pas la méthode qu’utilise le profil.</translation>
    </message>
    <message>
        <source>The user certificate is not valid for the sign-in; administrators report several different reasons for this code.</source>
        <translation>Le certificat d’utilisateur n’est pas valide pour l’authentification&#xa0;; des administrateurs signalent plusieurs raisons différentes pour ce code.</translation>
    </message>
    <message>
        <source>Administrators report NTAuth, the case of server names and strong mapping as the usual reasons.</source>
        <translation>Des administrateurs signalent NTAuth, la casse des noms de serveur et le mappage fort comme raisons habituelles.</translation>
    </message>
    <message>
        <source>Compare ServerNames with the NPS certificate, upper and lower case included.</source>
        <translation>Comparez ServerNames avec le certificat NPS, y compris les majuscules et les minuscules.</translation>
    </message>
    <message>
        <source>Look for NPS event 6273 with reason 16 and for event 39 (Kerberos-Key-Distribution-Center) on the domain controller.</source>
        <translation>Recherchez l’événement NPS 6273 avec le motif 16 et l’événement 39 (Kerberos-Key-Distribution-Center) sur le contrôleur de domaine.</translation>
    </message>
    <message>
        <source>Reissue certificates with the security identifier extension (1.3.6.1.4.1.311.25.2).</source>
        <translation>Réémettez les certificats avec l’extension d’identificateur de sécurité (1.3.6.1.4.1.311.25.2).</translation>
    </message>
    <message>
        <source>The issuing authority is not in the NTAuth store of the sign-in server.</source>
        <translation>L’autorité émettrice ne figure pas dans le magasin NTAuth du serveur d’authentification.</translation>
    </message>
    <message>
        <source>Windows 11: the server name in the profile differs in upper and lower case.</source>
        <translation>Windows 11&#xa0;: le nom de serveur indiqué dans le profil diffère par les majuscules et les minuscules.</translation>
    </message>
    <message>
        <source>The certificate is not mapped strongly to the account.</source>
        <translation>Le certificat n’est pas mappé au compte par un mappage fort.</translation>
    </message>
    <message>
        <source>The purpose or the user name in the certificate is wrong.</source>
        <translation>Le rôle ou le nom d’utilisateur figurant dans le certificat est incorrect.</translation>
    </message>
    <message>
        <source>An unspecified error concerning the user certificate.</source>
        <translation>Une erreur non précisée concerne le certificat d’utilisateur.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) is invalid.</source>
        <translation>Le certificat du serveur d’authentification (NPS) n’est pas valide.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) has expired.</source>
        <translation>Le certificat du serveur d’authentification (NPS) a expiré.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) was revoked.</source>
        <translation>Le certificat du serveur d’authentification (NPS) a été révoqué.</translation>
    </message>
    <message>
        <source>An unspecified error concerning the certificate of the sign-in server (NPS).</source>
        <translation>Une erreur non précisée concerne le certificat du serveur d’authentification (NPS).</translation>
    </message>
    <message>
        <source>The authority behind your certificate was not found.</source>
        <translation>L’autorité dont dépend votre certificat est introuvable.</translation>
    </message>
    <message>
        <source>The authority that issued your electronic identity card (certificate) is not known on this computer.</source>
        <translation>L’autorité qui a émis votre carte d’identité électronique (certificat) n’est pas connue sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The root certificate of the user certificate was not found.</source>
        <translation>Le certificat racine du certificat d’utilisateur est introuvable.</translation>
    </message>
    <message>
        <source>Publish the root and intermediate certificates.</source>
        <translation>Publiez les certificats racine et intermédiaires.</translation>
    </message>
    <message>
        <source>Publish them to the computer store by group policy or Intune.</source>
        <translation>Publiez-les dans le magasin de l’ordinateur par stratégie de groupe ou avec Intune.</translation>
    </message>
    <message>
        <source>The root of the user certificate is missing on this computer.</source>
        <translation>La racine du certificat d’utilisateur est absente sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The authority behind your certificate is not valid.</source>
        <translation>L’autorité dont dépend votre certificat n’est pas valide.</translation>
    </message>
    <message>
        <source>The authority that issued your electronic identity card (certificate) is not accepted.</source>
        <translation>L’autorité qui a émis votre carte d’identité électronique (certificat) n’est pas acceptée.</translation>
    </message>
    <message>
        <source>The root certificate of the user certificate is invalid.</source>
        <translation>Le certificat racine du certificat d’utilisateur n’est pas valide.</translation>
    </message>
    <message>
        <source>The root of the user certificate is not valid.</source>
        <translation>La racine du certificat d’utilisateur n’est pas valide.</translation>
    </message>
    <message>
        <source>The authority behind your certificate has expired.</source>
        <translation>L’autorité dont dépend votre certificat a expiré.</translation>
    </message>
    <message>
        <source>The authority that issued your electronic identity card (certificate) is no longer valid.</source>
        <translation>L’autorité qui a émis votre carte d’identité électronique (certificat) n’est plus valable.</translation>
    </message>
    <message>
        <source>The root certificate of the user certificate has expired.</source>
        <translation>Le certificat racine du certificat d’utilisateur a expiré.</translation>
    </message>
    <message>
        <source>Renew the root and publish it.</source>
        <translation>Renouvelez la racine et publiez-la.</translation>
    </message>
    <message>
        <source>Renew the root, publish it and reissue the user certificates if its key changed.</source>
        <translation>Renouvelez la racine, publiez-la et réémettez les certificats d’utilisateur si sa clé a changé.</translation>
    </message>
    <message>
        <source>The root of the user certificate has expired.</source>
        <translation>La racine du certificat d’utilisateur a expiré.</translation>
    </message>
    <message>
        <source>The root of the sign-in server (NPS) was not found: not installed, or not the one in the profile.</source>
        <translation>La racine du serveur d’authentification (NPS) est introuvable&#xa0;: elle n’est pas installée, ou n’est pas celle du profil.</translation>
    </message>
    <message>
        <source>Compare each TrustedRootCA with the store: certutil -store Root</source>
        <translation>Comparez chaque TrustedRootCA avec le magasin&#xa0;: certutil -store Root</translation>
    </message>
    <message>
        <source>Check that the right certificate is selected in the network policy.</source>
        <translation>Vérifiez que le bon certificat est sélectionné dans la stratégie réseau.</translation>
    </message>
    <message>
        <source>The root named in the profile is not installed.</source>
        <translation>La racine indiquée dans le profil n’est pas installée.</translation>
    </message>
    <message>
        <source>The profile names another root than the sign-in server&apos;s.</source>
        <translation>Le profil indique une autre racine que celle du serveur d’authentification.</translation>
    </message>
    <message>
        <source>The sign-in server shows another certificate than intended.</source>
        <translation>Le serveur d’authentification présente un autre certificat que celui prévu.</translation>
    </message>
    <message>
        <source>The root certificate of the sign-in server (NPS) is invalid.</source>
        <translation>Le certificat racine du serveur d’authentification (NPS) n’est pas valide.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate carries no name.</source>
        <translation>Le certificat du serveur d’authentification ne porte pas de nom.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) has no name.</source>
        <translation>Le certificat du serveur d’authentification (NPS) n’a pas de nom.</translation>
    </message>
    <message>
        <source>Issue the NPS certificate with a name.</source>
        <translation>Émettez le certificat NPS avec un nom.</translation>
    </message>
    <message>
        <source>Issue it with the server&apos;s DNS name as subject or subject alternative name.</source>
        <translation>Émettez-le avec le nom DNS du serveur comme objet ou autre nom de l’objet.</translation>
    </message>
    <message>
        <source>The NPS certificate has no server name.</source>
        <translation>Le certificat NPS n’a pas de nom de serveur.</translation>
    </message>
    <message>
        <source>The VPN server has no free place or refuses the connection.</source>
        <translation>Le serveur VPN n’a pas de place libre ou refuse la connexion.</translation>
    </message>
    <message>
        <source>The VPN server is full or does not accept the connection.</source>
        <translation>Le serveur VPN est complet ou n’accepte pas la connexion.</translation>
    </message>
    <message>
        <source>The remote computer refused (Win32 1225); often the SSTP ports of the server are used up.</source>
        <translation>L’ordinateur distant a refusé (Win32 1225)&#xa0;; souvent, tous les ports SSTP du serveur sont occupés.</translation>
    </message>
    <message>
        <source>Look at this program&apos;s results for TCP 443.</source>
        <translation>Consultez les résultats de ce programme pour TCP 443.</translation>
    </message>
    <message>
        <source>Raise the number of SSTP ports.</source>
        <translation>Augmentez le nombre de ports SSTP.</translation>
    </message>
    <message>
        <source>In Routing and Remote Access, Ports, Properties, raise the number for WAN Miniport (SSTP).</source>
        <translation>Dans Routage et accès distant, Ports, Propriétés, augmentez le nombre pour WAN Miniport (SSTP).</translation>
    </message>
    <message>
        <source>Check how many ports are in use.</source>
        <translation>Vérifiez combien de ports sont utilisés.</translation>
    </message>
    <message>
        <source>All SSTP ports of the server are in use.</source>
        <translation>Tous les ports SSTP du serveur sont utilisés.</translation>
    </message>
    <message>
        <source>Nothing accepts SSTP at this address.</source>
        <translation>Rien n’accepte SSTP à cette adresse.</translation>
    </message>
    <message>
        <source>The connection to the VPN server was aborted.</source>
        <translation>La connexion au serveur VPN a été abandonnée.</translation>
    </message>
    <message>
        <source>The connection to the VPN server was cut off.</source>
        <translation>La connexion au serveur VPN a été coupée.</translation>
    </message>
    <message>
        <source>The connection was aborted (Win32 1236); a proxy or a changed certificate binding can also be the reason.</source>
        <translation>La connexion a été abandonnée (Win32 1236)&#xa0;; un proxy ou une liaison de certificat modifiée peuvent aussi en être la raison.</translation>
    </message>
    <message>
        <source>Check devices in between and the certificate binding.</source>
        <translation>Vérifiez les équipements intermédiaires et la liaison du certificat.</translation>
    </message>
    <message>
        <source>Look for RasSstp event 6 (certificate hash differs).</source>
        <translation>Recherchez l’événement 6 de RasSstp (le hachage du certificat diffère).</translation>
    </message>
    <message>
        <source>A proxy or another device on the way ends the connection.</source>
        <translation>Un proxy ou un autre équipement sur le trajet met fin à la connexion.</translation>
    </message>
    <message>
        <source>The certificate bound to the web port differs from the one that SSTP knows.</source>
        <translation>Le certificat lié au port web diffère de celui que SSTP connaît.</translation>
    </message>
    <message>
        <source>The VPN server reset the connection.</source>
        <translation>Le serveur VPN a réinitialisé la connexion.</translation>
    </message>
    <message>
        <source>The VPN server or a device on the way cut the connection off.</source>
        <translation>Le serveur VPN ou un équipement sur le trajet a coupé la connexion.</translation>
    </message>
    <message>
        <source>The connection was reset (Winsock 10054).</source>
        <translation>La connexion a été réinitialisée (Winsock 10054).</translation>
    </message>
    <message>
        <source>Check service, certificate binding and devices in between.</source>
        <translation>Vérifiez le service, la liaison du certificat et les équipements intermédiaires.</translation>
    </message>
    <message>
        <source>Check: Get-Service RemoteAccess,SstpSvc</source>
        <translation>Vérifiez&#xa0;: Get-Service RemoteAccess,SstpSvc</translation>
    </message>
    <message>
        <source>No usable certificate is bound to the web port.</source>
        <translation>Aucun certificat utilisable n’est lié au port web.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name was not found.</source>
        <translation>Le nom du serveur VPN est introuvable.</translation>
    </message>
    <message>
        <source>Your computer could not find the address that belongs to the VPN server&apos;s name.</source>
        <translation>Votre ordinateur n’a pas pu trouver l’adresse qui correspond au nom du serveur VPN.</translation>
    </message>
    <message>
        <source>The name of the server did not resolve.</source>
        <translation>Le nom du serveur n’a pas pu être résolu.</translation>
    </message>
    <message>
        <source>Ask again: Resolve-DnsName SERVER and Resolve-DnsName SERVER -Server 1.1.1.1</source>
        <translation>Interrogez de nouveau&#xa0;: Resolve-DnsName SERVER et Resolve-DnsName SERVER -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>Check name rules: Get-DnsClientNrptPolicy -Effective</source>
        <translation>Vérifiez les règles de noms&#xa0;: Get-DnsClientNrptPolicy -Effective</translation>
    </message>
    <message>
        <source>The public zone must hold the name.</source>
        <translation>La zone publique doit contenir le nom.</translation>
    </message>
    <message>
        <source>Create or correct the A record in the public zone.</source>
        <translation>Créez ou corrigez l’enregistrement A dans la zone publique.</translation>
    </message>
    <message>
        <source>There is no internet, or a Wi-Fi sign-in page comes first.</source>
        <translation>Il n’y a pas d’accès à Internet, ou une page de connexion Wi-Fi passe d’abord.</translation>
    </message>
    <message>
        <source>The name in the profile is misspelt or not public.</source>
        <translation>Le nom indiqué dans le profil est mal orthographié ou n’est pas public.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port could not be reached.</source>
        <translation>Le port web du serveur VPN n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>Your computer could not reach the VPN server.</source>
        <translation>Votre ordinateur n’a pas pu joindre le serveur VPN.</translation>
    </message>
    <message>
        <source>The connection to TCP 443 could not be made.</source>
        <translation>La connexion à TCP 443 n’a pas pu être établie.</translation>
    </message>
    <message>
        <source>Check the path for TCP 443.</source>
        <translation>Vérifiez le trajet pour TCP 443.</translation>
    </message>
    <message>
        <source>Let TCP 443 through to the VPN server.</source>
        <translation>Laissez passer TCP 443 vers le serveur VPN.</translation>
    </message>
    <message>
        <source>TCP 443 gets no answer on this network.</source>
        <translation>TCP 443 n’obtient pas de réponse sur ce réseau.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port did not answer in time.</source>
        <translation>Le port web du serveur VPN n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The request to TCP 443 timed out.</source>
        <translation>La requête vers TCP 443 a expiré.</translation>
    </message>
    <message>
        <source>Check the path for TCP 443 and the load of the server.</source>
        <translation>Vérifiez le trajet pour TCP 443 et la charge du serveur.</translation>
    </message>
    <message>
        <source>The server is overloaded.</source>
        <translation>Le serveur est surchargé.</translation>
    </message>
    <message>
        <source>The target name is wrong for the secure channel.</source>
        <translation>Le nom de la cible est incorrect pour le canal sécurisé.</translation>
    </message>
    <message>
        <source>The chain ends in a root that is not trusted.</source>
        <translation>La chaîne se termine par une racine non approuvée.</translation>
    </message>
    <message>
        <source>Publish the root by group policy or Intune.</source>
        <translation>Publiez la racine par stratégie de groupe ou avec Intune.</translation>
    </message>
    <message>
        <source>The root certificate is missing on this computer.</source>
        <translation>Le certificat racine est absent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The secure connection to the VPN server failed: a message was not as expected.</source>
        <translation>La connexion sécurisée au serveur VPN a échoué&#xa0;: un message n’était pas conforme à ce qui était attendu.</translation>
    </message>
    <message>
        <source>The secure connection to the VPN server could not be set up.</source>
        <translation>La connexion sécurisée au serveur VPN n’a pas pu être établie.</translation>
    </message>
    <message>
        <source>A TLS message was unexpected or badly formatted.</source>
        <translation>Un message TLS était inattendu ou mal formé.</translation>
    </message>
    <message>
        <source>Check certificate binding and TLS versions.</source>
        <translation>Vérifiez la liaison du certificat et les versions de TLS.</translation>
    </message>
    <message>
        <source>On an Azure gateway check the uploaded root certificates.</source>
        <translation>Sur une passerelle Azure, vérifiez les certificats racine qui y sont chargés.</translation>
    </message>
    <message>
        <source>The server has no usable certificate.</source>
        <translation>Le serveur n’a pas de certificat utilisable.</translation>
    </message>
    <message>
        <source>With an Azure VPN gateway: the root of the clients is not uploaded.</source>
        <translation>Avec une passerelle VPN Azure&#xa0;: la racine des clients n’y est pas chargée.</translation>
    </message>
    <message>
        <source>Client and server share no TLS version.</source>
        <translation>Le client et le serveur n’ont aucune version de TLS en commun.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate has expired.</source>
        <translation>Le certificat du serveur VPN a expiré.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) has ended.</source>
        <translation>La carte d’identité électronique (certificat) du serveur VPN a expiré.</translation>
    </message>
    <message>
        <source>The certificate received has expired.</source>
        <translation>Le certificat reçu a expiré.</translation>
    </message>
    <message>
        <source>Renew the certificate.</source>
        <translation>Renouvelez le certificat.</translation>
    </message>
    <message>
        <source>No usable certificate was found for the secure connection.</source>
        <translation>Aucun certificat utilisable n’a été trouvé pour la connexion sécurisée.</translation>
    </message>
    <message>
        <source>No credentials are available in the security package; a missing private key can also appear so.</source>
        <translation>Aucune information d’identification n’est disponible dans le package de sécurité&#xa0;; une clé privée absente peut aussi se manifester ainsi.</translation>
    </message>
    <message>
        <source>Check certificate and private key.</source>
        <translation>Vérifiez le certificat et la clé privée.</translation>
    </message>
    <message>
        <source>Check the key: certutil -store My (elevated).</source>
        <translation>Vérifiez la clé&#xa0;: certutil -store My (en tant qu’administrateur).</translation>
    </message>
    <message>
        <source>The certificate or its private key is missing on one side.</source>
        <translation>Le certificat ou sa clé privée est absent d’un côté.</translation>
    </message>
    <message>
        <source>Computer and VPN server share no encryption for the secure connection.</source>
        <translation>L’ordinateur et le serveur VPN n’ont aucun chiffrement en commun pour la connexion sécurisée.</translation>
    </message>
    <message>
        <source>Client and server have no common algorithm.</source>
        <translation>Le client et le serveur n’ont aucun algorithme en commun.</translation>
    </message>
    <message>
        <source>Align TLS versions and cipher suites.</source>
        <translation>Alignez les versions de TLS et les suites de chiffrement.</translation>
    </message>
    <message>
        <source>Compare Get-TlsCipherSuite on both sides.</source>
        <translation>Comparez Get-TlsCipherSuite des deux côtés.</translation>
    </message>
    <message>
        <source>Client and server share no TLS version or cipher.</source>
        <translation>Le client et le serveur n’ont aucune version de TLS ou aucun chiffrement en commun.</translation>
    </message>
    <message>
        <source>Event 20227 says that a VPN connection failed; the error code stands in its text.</source>
        <translation>L’événement 20227 indique qu’une connexion VPN a échoué&#xa0;; le code d’erreur figure dans son texte.</translation>
    </message>
    <message>
        <source>This number only says that a connection attempt failed. The number that tells why stands at the end of the message.</source>
        <translation>Ce nombre indique seulement qu’une tentative de connexion a échoué. Le nombre qui en donne la raison se trouve à la fin du message.</translation>
    </message>
    <message>
        <source>Look for the number at the end of the message and enter it here.</source>
        <translation>Cherchez le nombre qui se trouve à la fin du message et saisissez-le ici.</translation>
    </message>
    <message>
        <source>RasClient event 20227 (Application log) records every failed attempt with user, connection and error code; SSTP codes appear there as negative numbers.</source>
        <translation>L’événement 20227 de RasClient (journal Application) enregistre chaque tentative échouée avec l’utilisateur, la connexion et le code d’erreur&#xa0;; les codes SSTP y apparaissent sous forme de nombres négatifs.</translation>
    </message>
    <message>
        <source>Enter the last number of the event, for example 809 or -2146762487.</source>
        <translation>Saisissez le dernier nombre de l’événement, par exemple 809 ou -2146762487.</translation>
    </message>
    <message>
        <source>Note the CoId: it joins the events of one attempt, and it stands in the server&apos;s logs too.</source>
        <translation>Notez le CoId&#xa0;: il relie les événements d’une même tentative, et il figure aussi dans les journaux du serveur.</translation>
    </message>
    <message>
        <source>Use the CoId of the event to find the attempt in the RRAS and NPS logs.</source>
        <translation>Utilisez le CoId de l’événement pour retrouver la tentative dans les journaux RRAS et NPS.</translation>
    </message>
    <message>
        <source>Read the events 20221 to 20227 of the same CoId to see how far the attempt came.</source>
        <translation>Consultez les événements 20221 à 20227 du même CoId pour voir jusqu’où la tentative est allée.</translation>
    </message>
    <message>
        <source>20227 is the number of the event, not an error code.</source>
        <translation>20227 est le numéro de l’événement, pas un code d’erreur.</translation>
    </message>
    <message>
        <source>There is no internet while the VPN is connected.</source>
        <translation>Il n’y a pas d’accès à Internet pendant que le VPN est connecté.</translation>
    </message>
    <message>
        <source>While the VPN is connected, your internet traffic usually goes through it, and there it may not get out.</source>
        <translation>Pendant que le VPN est connecté, votre trafic Internet passe généralement par lui, et il peut ne pas en sortir.</translation>
    </message>
    <message>
        <source>Disconnect the VPN to get the internet back.</source>
        <translation>Déconnectez le VPN pour retrouver l’accès à Internet.</translation>
    </message>
    <message>
        <source>The connection is probably set to use the default gateway on the remote network, which outranks the local one.</source>
        <translation>La connexion est probablement configurée pour utiliser la passerelle par défaut du réseau distant, qui l’emporte sur la passerelle locale.</translation>
    </message>
    <message>
        <source>Read the setting: Get-VpnConnection | Format-List Name, SplitTunneling</source>
        <translation>Affichez le paramètre&#xa0;: Get-VpnConnection | Format-List Name, SplitTunneling</translation>
    </message>
    <message>
        <source>Read the way: Find-NetRoute -RemoteIPAddress 198.51.100.1</source>
        <translation>Affichez le trajet&#xa0;: Find-NetRoute -RemoteIPAddress 198.51.100.1</translation>
    </message>
    <message>
        <source>Test an address and a name separately, to tell routing and DNS apart.</source>
        <translation>Testez séparément une adresse et un nom, pour distinguer le routage du DNS.</translation>
    </message>
    <message>
        <source>If policy allows it and the profile is not managed: Set-VpnConnection -Name NAME -SplitTunneling $true, then add the internal routes with Add-VpnConnectionRoute.</source>
        <translation>Si la stratégie l’autorise et que le profil n’est pas géré&#xa0;: Set-VpnConnection -Name NAME -SplitTunneling $true, puis ajoutez les routes internes avec Add-VpnConnectionRoute.</translation>
    </message>
    <message>
        <source>Either force tunnel is not intended, or address translation, proxy or DNS behind the VPN server do not serve internet traffic.</source>
        <translation>Soit le tunnel forcé n’est pas voulu, soit la traduction d’adresses, le proxy ou le DNS derrière le serveur VPN ne prennent pas en charge le trafic Internet.</translation>
    </message>
    <message>
        <source>If it is not intended, set RoutingPolicyType to SplitTunnel and add routes to the internal prefixes.</source>
        <translation>S’il n’est pas voulu, définissez RoutingPolicyType sur SplitTunnel et ajoutez des routes vers les préfixes internes.</translation>
    </message>
    <message>
        <source>If it is intended, provide the way out behind the VPN server.</source>
        <translation>S’il est voulu, prévoyez la sortie vers Internet derrière le serveur VPN.</translation>
    </message>
    <message>
        <source>Check that the DNS servers given to clients resolve public names, and that no NRPT rule catches too much.</source>
        <translation>Vérifiez que les serveurs DNS fournis aux clients résolvent les noms publics et qu’aucune règle NRPT ne couvre trop de noms.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s article also asks for a static address pool from a segment of its own and for IP routing on the server.</source>
        <translation>L’article de Microsoft demande aussi un pool d’adresses statiques provenant d’un segment dédié et le routage IP sur le serveur.</translation>
    </message>
    <message>
        <source>The connection uses the default gateway of the remote network.</source>
        <translation>La connexion utilise la passerelle par défaut du réseau distant.</translation>
    </message>
    <message>
        <source>Force tunnel is intended, but the server side passes no internet traffic.</source>
        <translation>Le tunnel forcé est voulu, mais le côté serveur ne laisse pas passer le trafic Internet.</translation>
    </message>
    <message>
        <source>Public names are not resolved through the VPN.</source>
        <translation>Les noms publics ne sont pas résolus à travers le VPN.</translation>
    </message>
    <message>
        <source>A proxy setting of the profile does not work.</source>
        <translation>Un paramètre de proxy du profil ne fonctionne pas.</translation>
    </message>
    <message>
        <source>The VPN is connected, but work resources do not open.</source>
        <translation>Le VPN est connecté, mais les ressources professionnelles ne s’ouvrent pas.</translation>
    </message>
    <message>
        <source>The VPN says &quot;connected&quot;, but what you need in your organisation&apos;s network does not open.</source>
        <translation>Le VPN indique «&#xa0;connecté&#xa0;», mais ce dont vous avez besoin dans le réseau de votre organisation ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>Disconnect and connect the VPN once.</source>
        <translation>Déconnectez puis reconnectez une fois le VPN.</translation>
    </message>
    <message>
        <source>Routes, name resolution, overlapping addresses or filters keep the traffic from its target.</source>
        <translation>Les routes, la résolution de noms, un chevauchement d’adresses ou des filtres empêchent le trafic d’atteindre sa cible.</translation>
    </message>
    <message>
        <source>Read the routes: Get-NetRoute | Sort-Object DestinationPrefix</source>
        <translation>Affichez les routes&#xa0;: Get-NetRoute | Sort-Object DestinationPrefix</translation>
    </message>
    <message>
        <source>Test address before name: ping an internal address, then Resolve-DnsName an internal name.</source>
        <translation>Testez l’adresse avant le nom&#xa0;: ping vers une adresse interne, puis Resolve-DnsName sur un nom interne.</translation>
    </message>
    <message>
        <source>Read the rules: Get-DnsClientNrptPolicy -Effective</source>
        <translation>Affichez les règles&#xa0;: Get-DnsClientNrptPolicy -Effective</translation>
    </message>
    <message>
        <source>Compare the local address range with the organisation&apos;s: ipconfig</source>
        <translation>Comparez la plage d’adresses locale avec celle de l’organisation&#xa0;: ipconfig</translation>
    </message>
    <message>
        <source>Nothing adds routes by itself, neither on the client nor on the way back.</source>
        <translation>Rien n’ajoute de routes automatiquement, ni sur le client ni pour le trajet de retour.</translation>
    </message>
    <message>
        <source>Give the clients routes to all internal prefixes.</source>
        <translation>Donnez aux clients des routes vers tous les préfixes internes.</translation>
    </message>
    <message>
        <source>Give the internal network a return route to the clients&apos; address pool.</source>
        <translation>Donnez au réseau interne une route de retour vers le pool d’adresses des clients.</translation>
    </message>
    <message>
        <source>Check packet filters in the network policy and traffic filters in the profile.</source>
        <translation>Vérifiez les filtres de paquets dans la stratégie réseau et les filtres de trafic dans le profil.</translation>
    </message>
    <message>
        <source>Check the path MTU: ping -f -l 1300 to an internal address.</source>
        <translation>Vérifiez la MTU du trajet&#xa0;: ping -f -l 1300 vers une adresse interne.</translation>
    </message>
    <message>
        <source>Routes to the company network are missing.</source>
        <translation>Les routes vers le réseau d’entreprise sont absentes.</translation>
    </message>
    <message>
        <source>Company names are looked up in the wrong place.</source>
        <translation>Les noms de l’entreprise sont recherchés au mauvais endroit.</translation>
    </message>
    <message>
        <source>The local network uses the same addresses as the company.</source>
        <translation>Le réseau local utilise les mêmes adresses que l’entreprise.</translation>
    </message>
    <message>
        <source>The company network has no way back to the VPN&apos;s addresses.</source>
        <translation>Le réseau d’entreprise n’a pas de chemin de retour vers les adresses du VPN.</translation>
    </message>
    <message>
        <source>Filters stop the traffic, or large packets are lost.</source>
        <translation>Des filtres arrêtent le trafic, ou des paquets volumineux se perdent.</translation>
    </message>
    <message>
        <source>The VPN connection can&apos;t be made.</source>
        <translation>La connexion VPN ne peut pas être établie.</translation>
    </message>
    <message>
        <source>Your VPN connection does not come about; the tests of this program show at which step it ends.</source>
        <translation>Votre connexion VPN ne s’établit pas&#xa0;; les tests de ce programme montrent à quelle étape elle s’arrête.</translation>
    </message>
    <message>
        <source>Begin with the first step that fails; later ones follow from it. A ping without answer proves nothing, because it is normally filtered.</source>
        <translation>Commencez par la première étape qui échoue&#xa0;; les suivantes en découlent. Un ping sans réponse ne prouve rien, car il est normalement filtré.</translation>
    </message>
    <message>
        <source>Enter the error code here: it says more than the symptom.</source>
        <translation>Saisissez le code d’erreur ici&#xa0;: il en dit plus que le symptôme.</translation>
    </message>
    <message>
        <source>Suspect in this order: ports and forwarding, certificates, network policy, deployment script, RRAS.</source>
        <translation>Mettez en cause, dans cet ordre&#xa0;: les ports et leur redirection, les certificats, la stratégie réseau, le script de déploiement, RRAS.</translation>
    </message>
    <message>
        <source>Check that UDP 500 and 4500 or TCP 443 reach the server, and that VPN is enabled on it: Get-RemoteAccess</source>
        <translation>Vérifiez qu’UDP 500 et 4500 ou TCP 443 atteignent le serveur, et que le VPN y est activé&#xa0;: Get-RemoteAccess</translation>
    </message>
    <message>
        <source>Check that NPS is registered in Active Directory: netsh ras show registeredserver</source>
        <translation>Vérifiez que NPS est inscrit dans Active Directory&#xa0;: netsh ras show registeredserver</translation>
    </message>
    <message>
        <source>Check ports and address pool of the server.</source>
        <translation>Vérifiez les ports et le pool d’adresses du serveur.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached, or its name or address in the profile is wrong.</source>
        <translation>Le serveur n’est pas accessible, ou son nom ou son adresse dans le profil est incorrect.</translation>
    </message>
    <message>
        <source>The service on the server is stopped, or its ports are used up.</source>
        <translation>Le service est arrêté sur le serveur, ou tous ses ports sont occupés.</translation>
    </message>
    <message>
        <source>The server does not offer this kind of tunnel.</source>
        <translation>Le serveur ne propose pas ce type de tunnel.</translation>
    </message>
    <message>
        <source>Client and server share no sign-in method or encryption.</source>
        <translation>Le client et le serveur n’ont aucune méthode d’authentification ou aucun chiffrement en commun.</translation>
    </message>
    <message>
        <source>The account or the network policy does not allow it.</source>
        <translation>Le compte ou la stratégie réseau ne l’autorise pas.</translation>
    </message>
    <message>
        <source>The server has no free address.</source>
        <translation>Le serveur n’a pas d’adresse libre.</translation>
    </message>
    <message>
        <source>The VPN does not connect by itself.</source>
        <translation>Le VPN ne se connecte pas automatiquement.</translation>
    </message>
    <message>
        <source>Your VPN connection should start by itself, but it does not.</source>
        <translation>Votre connexion VPN devrait démarrer automatiquement, mais elle ne le fait pas.</translation>
    </message>
    <message>
        <source>Connect by hand once from the Windows network settings, and look for the box &quot;Connect automatically&quot;.</source>
        <translation>Connectez-vous une fois manuellement depuis les paramètres réseau de Windows, et cherchez la case «&#xa0;Se connecter automatiquement&#xa0;».</translation>
    </message>
    <message>
        <source>If it does not help, send the report to your helpdesk.</source>
        <translation>Si cela n’aide pas, envoyez le rapport à votre service d’assistance.</translation>
    </message>
    <message>
        <source>Automatic start was switched off for this profile, the network counts as trusted, or the profile is incomplete.</source>
        <translation>Le démarrage automatique a été désactivé pour ce profil, le réseau est considéré comme approuvé, ou le profil est incomplet.</translation>
    </message>
    <message>
        <source>Read the list: reg query HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Config /v AutoTriggerDisabledProfilesList</source>
        <translation>Affichez la liste&#xa0;: reg query HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Config /v AutoTriggerDisabledProfilesList</translation>
    </message>
    <message>
        <source>Read the log Microsoft-Windows Networking VPN Plugin Platform/Operational: 2005 inside, 2006 outside the trusted network.</source>
        <translation>Consultez le journal Microsoft-Windows Networking VPN Plugin Platform/Operational&#xa0;: 2005 à l’intérieur, 2006 à l’extérieur du réseau approuvé.</translation>
    </message>
    <message>
        <source>Check whether AppData is redirected to a share.</source>
        <translation>Vérifiez si AppData est redirigé vers un partage.</translation>
    </message>
    <message>
        <source>Only one profile starts by itself for each user, and only if it is complete.</source>
        <translation>Un seul profil démarre automatiquement pour chaque utilisateur, et seulement s’il est complet.</translation>
    </message>
    <message>
        <source>Check AlwaysOn, TrustedNetworkDetection and lower-case booleans in the ProfileXML.</source>
        <translation>Vérifiez AlwaysOn, TrustedNetworkDetection et les valeurs booléennes en minuscules dans le ProfileXML.</translation>
    </message>
    <message>
        <source>Check that no second Always On profile is assigned.</source>
        <translation>Vérifiez qu’aucun second profil Always On n’est affecté.</translation>
    </message>
    <message>
        <source>The user once chose &quot;Disconnect&quot;, and Windows remembers that.</source>
        <translation>L’utilisateur a choisi un jour «&#xa0;Déconnecter&#xa0;», et Windows s’en souvient.</translation>
    </message>
    <message>
        <source>The computer is, or believes to be, inside the company network.</source>
        <translation>L’ordinateur est, ou croit être, à l’intérieur du réseau d’entreprise.</translation>
    </message>
    <message>
        <source>Another profile is the one that starts by itself.</source>
        <translation>C’est un autre profil qui démarre automatiquement.</translation>
    </message>
    <message>
        <source>A value in the profile is not written in lower case.</source>
        <translation>Une valeur du profil n’est pas écrite en minuscules.</translation>
    </message>
    <message>
        <source>A certificate can&apos;t be deleted from the VPN connectivity page of the portal.</source>
        <translation>Un certificat ne peut pas être supprimé de la page de connectivité VPN du portail.</translation>
    </message>
    <message>
        <source>This concerns the administration portal, not your computer.</source>
        <translation>Cela concerne le portail d’administration, pas votre ordinateur.</translation>
    </message>
    <message>
        <source>You need do nothing.</source>
        <translation>Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>Certificates on the VPN connectivity page can&apos;t be deleted while they are primary; no test on a laptop shows this.</source>
        <translation>Les certificats de la page de connectivité VPN ne peuvent pas être supprimés tant qu’ils sont principaux&#xa0;; aucun test sur un ordinateur portable ne le montre.</translation>
    </message>
    <message>
        <source>The certificate is still marked as primary.</source>
        <translation>Le certificat est encore marqué comme principal.</translation>
    </message>
    <message>
        <source>Open the VPN connectivity page in the portal and select the certificate.</source>
        <translation>Ouvrez la page de connectivité VPN dans le portail et sélectionnez le certificat.</translation>
    </message>
    <message>
        <source>Set Primary to No and save.</source>
        <translation>Définissez Principal sur Non et enregistrez.</translation>
    </message>
    <message>
        <source>Then delete the certificate.</source>
        <translation>Supprimez ensuite le certificat.</translation>
    </message>
    <message>
        <source>Windows says &quot;Oops, you can&apos;t get to this yet&quot;.</source>
        <translation>Windows affiche &quot;Oops, you can&apos;t get to this yet&quot;.</translation>
    </message>
    <message>
        <source>Conditional Access is not satisfied: the device is not compliant, or the wrong certificate was taken.</source>
        <translation>L’accès conditionnel n’est pas satisfait&#xa0;: l’appareil n’est pas conforme, ou le mauvais certificat a été utilisé.</translation>
    </message>
    <message>
        <source>Read the log Microsoft-Windows-AAD/Operational.</source>
        <translation>Consultez le journal Microsoft-Windows-AAD/Operational.</translation>
    </message>
    <message>
        <source>The profile must choose, and NPS must demand, the certificate with the purpose AAD Conditional Access (1.3.6.1.4.1.311.87).</source>
        <translation>Le profil doit choisir, et NPS doit exiger, le certificat ayant le rôle AAD Conditional Access (1.3.6.1.4.1.311.87).</translation>
    </message>
    <message>
        <source>Add EKUName and EKUOID of AAD Conditional Access to TLSExtensions in the EAP XML, and refer to it in ClientAuthEKUList.</source>
        <translation>Ajoutez EKUName et EKUOID de AAD Conditional Access à TLSExtensions dans le XML EAP, et faites-y référence dans ClientAuthEKUList.</translation>
    </message>
    <message>
        <source>In the network policy set Allowed-Certificate-OID to 1.3.6.1.4.1.311.87.</source>
        <translation>Dans la stratégie réseau, définissez Allowed-Certificate-OID sur 1.3.6.1.4.1.311.87.</translation>
    </message>
    <message>
        <source>The user has another valid certificate, and the profile does not choose the right one.</source>
        <translation>L’utilisateur a un autre certificat valide, et le profil ne choisit pas le bon.</translation>
    </message>
    <message>
        <source>The sign-in server does not demand the certificate of Conditional Access.</source>
        <translation>Le serveur d’authentification n’exige pas le certificat d’accès conditionnel.</translation>
    </message>
    <message>
        <source>The computer does not meet the conditions.</source>
        <translation>L’ordinateur ne remplit pas les conditions.</translation>
    </message>
    <message>
        <source>Collect data for Microsoft support.</source>
        <translation>Collecter des données pour le support Microsoft.</translation>
    </message>
    <message>
        <source>Your helpdesk may ask you to show the problem once while data is collected.</source>
        <translation>Votre service d’assistance peut vous demander de reproduire une fois le problème pendant que des données sont collectées.</translation>
    </message>
    <message>
        <source>Ask your helpdesk; the collection needs rights that you may not have.</source>
        <translation>Adressez-vous à votre service d’assistance&#xa0;; la collecte exige des droits que vous n’avez peut-être pas.</translation>
    </message>
    <message>
        <source>The recording shows your screen: close what nobody should see.</source>
        <translation>L’enregistrement montre votre écran&#xa0;: fermez ce que personne ne doit voir.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s tool TSS records a trace while you reproduce the problem; it needs local administrator rights.</source>
        <translation>L’outil TSS de Microsoft enregistre une trace pendant que vous reproduisez le problème&#xa0;; il exige des droits d’administrateur local.</translation>
    </message>
    <message>
        <source>If TSS is not unpacked on client and server yet, download it from https://aka.ms/getTSS and unzip it to C:\tss_tool.</source>
        <translation>Si TSS n’est pas encore décompressé sur le client et le serveur, téléchargez-le depuis https://aka.ms/getTSS et décompressez-le dans C:\tss_tool.</translation>
    </message>
    <message>
        <source>In an elevated PowerShell, for this window only: Set-ExecutionPolicy -Scope Process -ExecutionPolicy RemoteSigned; check with Get-ExecutionPolicy -List</source>
        <translation>Dans une fenêtre PowerShell ouverte en tant qu’administrateur, pour cette fenêtre uniquement&#xa0;: Set-ExecutionPolicy -Scope Process -ExecutionPolicy RemoteSigned, puis vérifiez avec Get-ExecutionPolicy -List</translation>
    </message>
    <message>
        <source>Start on the client: .\TSSv2.ps1 -Start -Scenario NET_VPN, and on the server: .\TSSv2.ps1 -Start -Scenario NET_RAS (in newer packages the script is TSS.ps1).</source>
        <translation>Démarrez sur le client&#xa0;: .\TSSv2.ps1 -Start -Scenario NET_VPN, et sur le serveur&#xa0;: .\TSSv2.ps1 -Start -Scenario NET_RAS (dans les packages plus récents, le script s’appelle TSS.ps1).</translation>
    </message>
    <message>
        <source>Accept the licence and the recording, and wait for the message to reproduce the issue.</source>
        <translation>Acceptez la licence et l’enregistrement, et attendez le message invitant à reproduire le problème.</translation>
    </message>
    <message>
        <source>Reproduce the problem, then enter Y.</source>
        <translation>Reproduisez le problème, puis entrez Y.</translation>
    </message>
    <message>
        <source>Take the zip file from C:\MSDATA or C:\MS_DATA; it holds names, addresses and certificates.</source>
        <translation>Récupérez le fichier zip dans C:\MSDATA ou C:\MS_DATA&#xa0;; il contient des noms, des adresses et des certificats.</translation>
    </message>
    <message>
        <source>Collect on client and server at the same time.</source>
        <translation>Collectez en même temps sur le client et sur le serveur.</translation>
    </message>
    <message>
        <source>Start on the server: .\TSSv2.ps1 -Start -Scenario NET_RAS</source>
        <translation>Démarrez sur le serveur&#xa0;: .\TSSv2.ps1 -Start -Scenario NET_RAS</translation>
    </message>
    <message>
        <source>Wait for the message on both computers before reproducing the problem.</source>
        <translation>Attendez le message sur les deux ordinateurs avant de reproduire le problème.</translation>
    </message>
    <message>
        <source>If a group policy sets the execution policy or the language mode, it needs an exemption.</source>
        <translation>Si une stratégie de groupe définit la stratégie d’exécution ou le mode de langage, une exception est nécessaire.</translation>
    </message>
    <message>
        <source>Upload the zip files to the workspace of the support case.</source>
        <translation>Chargez les fichiers zip dans l’espace de travail du dossier de support.</translation>
    </message>
    <message>
        <source>Support asks for traces of a failing attempt.</source>
        <translation>Le support demande des traces d’une tentative qui échoue.</translation>
    </message>
    <message>
        <source>Check the spelling in the profile, and name rules: Get-DnsClientNrptPolicy -Effective</source>
        <translation>Vérifiez l’orthographe dans le profil, ainsi que les règles de noms&#xa0;: Get-DnsClientNrptPolicy -Effective</translation>
    </message>
    <message>
        <source>Check split DNS from outside.</source>
        <translation>Vérifiez le DNS fractionné depuis l’extérieur.</translation>
    </message>
    <message>
        <source>The name in the profile is misspelt.</source>
        <translation>Le nom indiqué dans le profil est mal orthographié.</translation>
    </message>
    <message>
        <source>The name is known only inside the company network.</source>
        <translation>Le nom n’est connu qu’à l’intérieur du réseau d’entreprise.</translation>
    </message>
    <message>
        <source>The VPN connection started, but its data packets did not get through.</source>
        <translation>La connexion VPN a démarré, mais ses paquets de données ne sont pas passés.</translation>
    </message>
    <message>
        <source>This network does not carry the kind of VPN that your connection uses.</source>
        <translation>Ce réseau ne transporte pas le type de VPN qu’utilise votre connexion.</translation>
    </message>
    <message>
        <source>PPTP connected on TCP 1723, but GRE packets got no answer.</source>
        <translation>PPTP s’est connecté sur TCP 1723, mais les paquets GRE n’ont pas reçu de réponse.</translation>
    </message>
    <message>
        <source>Test from another network.</source>
        <translation>Testez depuis un autre réseau.</translation>
    </message>
    <message>
        <source>PPTP is outdated and needs GRE (IP protocol 47) through every device.</source>
        <translation>PPTP est obsolète et exige que GRE (protocole IP 47) traverse tous les équipements.</translation>
    </message>
    <message>
        <source>Move to IKEv2 or SSTP.</source>
        <translation>Passez à IKEv2 ou SSTP.</translation>
    </message>
    <message>
        <source>PPTP: the control port answers, GRE (IP protocol 47) gets no answer.</source>
        <translation>PPTP&#xa0;: le port de contrôle répond, GRE (protocole IP 47) n’obtient pas de réponse.</translation>
    </message>
    <message>
        <source>The way to the VPN server was interrupted.</source>
        <translation>Le trajet vers le serveur VPN a été interrompu.</translation>
    </message>
    <message>
        <source>The connection between your computer and the VPN server was interrupted.</source>
        <translation>La connexion entre votre ordinateur et le serveur VPN a été interrompue.</translation>
    </message>
    <message>
        <source>The tunnel was disconnected by the network between client and server.</source>
        <translation>Le tunnel a été déconnecté par le réseau entre le client et le serveur.</translation>
    </message>
    <message>
        <source>A device on the way or the server ended the tunnel.</source>
        <translation>Un équipement sur le trajet ou le serveur a mis fin au tunnel.</translation>
    </message>
    <message>
        <source>Check the server&apos;s load and log, and the state tables of the firewalls.</source>
        <translation>Vérifiez la charge et le journal du serveur, ainsi que les tables d’états des pare-feu.</translation>
    </message>
    <message>
        <source>The network between this computer and the server broke off.</source>
        <translation>Le réseau entre cet ordinateur et le serveur s’est interrompu.</translation>
    </message>
    <message>
        <source>The server is overloaded or restarted.</source>
        <translation>Le serveur est surchargé ou a redémarré.</translation>
    </message>
    <message>
        <source>The VPN server refused the connection.</source>
        <translation>Le serveur VPN a refusé la connexion.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s computer answers, but refuses the connection.</source>
        <translation>L’ordinateur du serveur VPN répond, mais refuse la connexion.</translation>
    </message>
    <message>
        <source>The remote server refused: the service is stopped, or the address is wrong.</source>
        <translation>Le serveur distant a refusé&#xa0;: le service est arrêté, ou l’adresse est incorrecte.</translation>
    </message>
    <message>
        <source>Compare the address: Resolve-DnsName SERVER</source>
        <translation>Comparez l’adresse&#xa0;: Resolve-DnsName SERVER</translation>
    </message>
    <message>
        <source>Check that the service listens.</source>
        <translation>Vérifiez que le service est à l’écoute.</translation>
    </message>
    <message>
        <source>Check: Get-Service RemoteAccess</source>
        <translation>Vérifiez&#xa0;: Get-Service RemoteAccess</translation>
    </message>
    <message>
        <source>Check that the tunnel type has enabled ports in Routing and Remote Access.</source>
        <translation>Vérifiez que le type de tunnel a des ports activés dans Routage et accès distant.</translation>
    </message>
    <message>
        <source>The server is there, but the VPN service does not accept connections.</source>
        <translation>Le serveur est là, mais le service VPN n’accepte pas de connexions.</translation>
    </message>
    <message>
        <source>The VPN server took too long during the sign-in.</source>
        <translation>Le serveur VPN a mis trop de temps pendant l’authentification.</translation>
    </message>
    <message>
        <source>The VPN server began the sign-in but did not finish it.</source>
        <translation>Le serveur VPN a commencé à vous identifier, mais n’a pas terminé.</translation>
    </message>
    <message>
        <source>The PPP conversation timed out; often the sign-in server behind the VPN server did not answer.</source>
        <translation>La conversation PPP a expiré&#xa0;; souvent, le serveur d’authentification derrière le serveur VPN n’a pas répondu.</translation>
    </message>
    <message>
        <source>RRAS probably got no answer from NPS.</source>
        <translation>RRAS n’a probablement pas reçu de réponse de NPS.</translation>
    </message>
    <message>
        <source>The sign-in server answers slowly or not at all.</source>
        <translation>Le serveur d’authentification répond lentement ou pas du tout.</translation>
    </message>
    <message>
        <source>Server and client share no sign-in method.</source>
        <translation>Le serveur et le client n’ont aucune méthode d’authentification en commun.</translation>
    </message>
    <message>
        <source>The other side did not respond.</source>
        <translation>L’autre extrémité n’a pas répondu.</translation>
    </message>
    <message>
        <source>The VPN server did not respond after the connection was opened.</source>
        <translation>Le serveur VPN n’a pas répondu après l’ouverture de la connexion.</translation>
    </message>
    <message>
        <source>The remote PPP peer does not respond; with PPTP often because GRE does not get through.</source>
        <translation>L’autre extrémité PPP ne répond pas&#xa0;; avec PPTP, souvent parce que GRE ne passe pas.</translation>
    </message>
    <message>
        <source>Check GRE for PPTP, and the server&apos;s ports.</source>
        <translation>Vérifiez GRE pour PPTP, et les ports du serveur.</translation>
    </message>
    <message>
        <source>Move from PPTP to IKEv2 or SSTP.</source>
        <translation>Passez de PPTP à IKEv2 ou SSTP.</translation>
    </message>
    <message>
        <source>PPTP: GRE packets do not get through.</source>
        <translation>PPTP&#xa0;: les paquets GRE ne passent pas.</translation>
    </message>
    <message>
        <source>The server does not answer the first PPP question.</source>
        <translation>Le serveur ne répond pas à la première demande PPP.</translation>
    </message>
    <message>
        <source>The VPN server ended the first negotiation.</source>
        <translation>Le serveur VPN a mis fin à la première négociation.</translation>
    </message>
    <message>
        <source>The VPN server ended the connection while both sides agreed on the rules.</source>
        <translation>Le serveur VPN a mis fin à la connexion pendant que les deux côtés s’accordaient sur les règles.</translation>
    </message>
    <message>
        <source>The PPP link control protocol was terminated: usually no sign-in method in common.</source>
        <translation>Le protocole de contrôle de liaison PPP a été arrêté&#xa0;: en général, aucune méthode d’authentification en commun.</translation>
    </message>
    <message>
        <source>Compare the authentication methods of the server, the network policy and the profile.</source>
        <translation>Comparez les méthodes d’authentification du serveur, de la stratégie réseau et du profil.</translation>
    </message>
    <message>
        <source>Check that policy and server settings do not contradict each other (multilink, BAP, authentication).</source>
        <translation>Vérifiez que la stratégie et les paramètres du serveur ne se contredisent pas (liaisons multiples, BAP, authentification).</translation>
    </message>
    <message>
        <source>The server&apos;s policy contradicts its settings.</source>
        <translation>La stratégie du serveur contredit ses paramètres.</translation>
    </message>
    <message>
        <source>This computer&apos;s encryption setting does not fit the server.</source>
        <translation>Le paramètre de chiffrement de cet ordinateur ne convient pas au serveur.</translation>
    </message>
    <message>
        <source>Your VPN connection and the server do not agree on encryption.</source>
        <translation>Votre connexion VPN et le serveur ne s’accordent pas sur le chiffrement.</translation>
    </message>
    <message>
        <source>The local computer does not support the encryption that is required.</source>
        <translation>L’ordinateur local ne prend pas en charge le chiffrement requis.</translation>
    </message>
    <message>
        <source>Read it: Get-VpnConnection | Format-List Name, EncryptionLevel</source>
        <translation>Affichez-le&#xa0;: Get-VpnConnection | Format-List Name, EncryptionLevel</translation>
    </message>
    <message>
        <source>Align the profile&apos;s encryption level with the server&apos;s policy.</source>
        <translation>Alignez le niveau de chiffrement du profil sur la stratégie du serveur.</translation>
    </message>
    <message>
        <source>Check the encryption settings of the network policy and DataEncryption of the profile.</source>
        <translation>Vérifiez les paramètres de chiffrement de la stratégie réseau et DataEncryption du profil.</translation>
    </message>
    <message>
        <source>The connection and the server demand different encryption.</source>
        <translation>La connexion et le serveur exigent un chiffrement différent.</translation>
    </message>
    <message>
        <source>The server&apos;s encryption setting does not fit this connection.</source>
        <translation>Le paramètre de chiffrement du serveur ne convient pas à cette connexion.</translation>
    </message>
    <message>
        <source>The remote server does not support the encryption that the connection requires.</source>
        <translation>Le serveur distant ne prend pas en charge le chiffrement qu’exige la connexion.</translation>
    </message>
    <message>
        <source>The server assigned no inner address.</source>
        <translation>Le serveur n’a pas attribué d’adresse interne.</translation>
    </message>
    <message>
        <source>A fixed address of the account does not fit.</source>
        <translation>Une adresse fixe du compte ne convient pas.</translation>
    </message>
    <message>
        <source>The VPN server did not accept the address ranges of this connection.</source>
        <translation>Le serveur VPN n’a pas accepté les plages d’adresses de cette connexion.</translation>
    </message>
    <message>
        <source>Your computer and the VPN server do not agree what the VPN carries.</source>
        <translation>Votre ordinateur et le serveur VPN ne s’accordent pas sur ce que le VPN transporte.</translation>
    </message>
    <message>
        <source>The server refused the traffic selectors.</source>
        <translation>Le serveur a refusé les sélecteurs de trafic.</translation>
    </message>
    <message>
        <source>Traffic selectors of client and server do not overlap.</source>
        <translation>Les sélecteurs de trafic du client et du serveur ne se recoupent pas.</translation>
    </message>
    <message>
        <source>Check traffic filters of the profile, and the address assignment of the server.</source>
        <translation>Vérifiez les filtres de trafic du profil et l’attribution d’adresses du serveur.</translation>
    </message>
    <message>
        <source>Client and server do not agree on the traffic that the tunnel carries.</source>
        <translation>Le client et le serveur ne s’accordent pas sur le trafic que transporte le tunnel.</translation>
    </message>
    <message>
        <source>no problem found</source>
        <translation>aucun problème détecté</translation>
    </message>
    <message>
        <source>problem found</source>
        <translation>problème détecté</translation>
    </message>
    <message>
        <source>could not be decided</source>
        <translation>n’a pas pu être déterminé</translation>
    </message>
    <message>
        <source>follows from the cause</source>
        <translation>découle de la cause</translation>
    </message>
    <message>
        <source>automatic</source>
        <extracomment>stands behind &quot;start type:&quot;</extracomment>
        <translation>automatique</translation>
    </message>
    <message>
        <source>only PPTP</source>
        <translation>uniquement PPTP</translation>
    </message>
    <message>
        <source>only L2TP</source>
        <translation>uniquement L2TP</translation>
    </message>
    <message>
        <source>only SSTP</source>
        <translation>uniquement SSTP</translation>
    </message>
    <message>
        <source>SSTP first</source>
        <translation>SSTP d’abord</translation>
    </message>
    <message>
        <source>only IKEv2</source>
        <translation>uniquement IKEv2</translation>
    </message>
    <message>
        <source>IKEv2 first</source>
        <translation>IKEv2 d’abord</translation>
    </message>
    <message>
        <source>IKEv2, then SSTP</source>
        <translation>IKEv2, puis SSTP</translation>
    </message>
    <message>
        <source>a list of its own</source>
        <translation>une liste propre</translation>
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
        <translation>le certificat de l’ordinateur</translation>
    </message>
    <message>
        <source>a pre-shared key</source>
        <translation>une clé prépartagée</translation>
    </message>
    <message>
        <source>several methods</source>
        <translation>plusieurs méthodes</translation>
    </message>
    <message>
        <source>force tunnel</source>
        <translation>tunnel forcé</translation>
    </message>
    <message>
        <source>split tunnel</source>
        <translation>tunnel fractionné</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>stands behind &quot;Asked again without IKE fragmentation:&quot;</extracomment>
        <translation>réponse reçue</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refus</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>this computer did not send</source>
        <translation>cet ordinateur n’a pas envoyé</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>inaccessible</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>non testé</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>pas essayé</translation>
    </message>
    <message>
        <source>established</source>
        <translation>établi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>another protocol answered</source>
        <translation>un autre protocole a répondu</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>pas interrogé</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <source>no address of this kind</source>
        <translation>aucune adresse de ce type</translation>
    </message>
    <message>
        <source>there is no such name</source>
        <translation>ce nom n’existe pas</translation>
    </message>
    <message>
        <source>the name server failed</source>
        <translation>échec du serveur de noms</translation>
    </message>
    <message>
        <source>it is an address itself</source>
        <translation>c’est déjà une adresse</translation>
    </message>
    <message>
        <source>the wired network</source>
        <translation>le réseau câblé</translation>
    </message>
    <message>
        <source>the wireless network</source>
        <translation>le réseau sans fil</translation>
    </message>
    <message>
        <source>the mobile network</source>
        <translation>le réseau mobile</translation>
    </message>
    <message>
        <source>the tunnel</source>
        <translation>le tunnel</translation>
    </message>
    <message>
        <source>another network</source>
        <translation>un autre réseau</translation>
    </message>
    <message>
        <source>a route that leads nowhere</source>
        <translation>une route qui ne mène nulle part</translation>
    </message>
    <message>
        <source>public network</source>
        <translation>réseau public</translation>
    </message>
    <message>
        <source>private network</source>
        <translation>réseau privé</translation>
    </message>
    <message>
        <source>the organisation&apos;s network</source>
        <translation>le réseau de l’organisation</translation>
    </message>
    <message>
        <source>server checked</source>
        <translation>serveur vérifié</translation>
    </message>
    <message>
        <source>names compared</source>
        <translation>noms comparés</translation>
    </message>
    <message>
        <source>nobody is asked</source>
        <translation>personne n’est consulté</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>métrique</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>names below</source>
        <translation>noms inférieurs</translation>
    </message>
    <message>
        <source>name servers</source>
        <translation>serveurs de noms</translation>
    </message>
    <message>
        <source>IKE encryption</source>
        <translation>chiffrement IKE</translation>
    </message>
    <message>
        <source>IKE integrity</source>
        <translation>intégrité IKE</translation>
    </message>
    <message>
        <source>DH group</source>
        <translation>groupe DH</translation>
    </message>
    <message>
        <source>ESP encryption</source>
        <translation>chiffrement ESP</translation>
    </message>
    <message>
        <source>ESP integrity</source>
        <translation>intégrité ESP</translation>
    </message>
    <message>
        <source>PFS group</source>
        <translation>groupe PFS</translation>
    </message>
    <message>
        <source>right</source>
        <translation>à l’heure</translation>
    </message>
    <message>
        <source>about {count} days ahead</source>
        <translation>environ {count} jours d’avance</translation>
    </message>
    <message>
        <source>about {count} days behind</source>
        <translation>environ {count} jours de retard</translation>
    </message>
    <message>
        <source>about {count} hours ahead</source>
        <translation>environ {count} heures d’avance</translation>
    </message>
    <message>
        <source>about {count} hours behind</source>
        <translation>environ {count} heures de retard</translation>
    </message>
    <message>
        <source>{count} minutes ahead</source>
        <translation>{count} minutes d’avance</translation>
    </message>
    <message>
        <source>{count} minutes behind</source>
        <translation>{count} minutes de retard</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Nom de la connexion</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>Serveur VPN</translation>
    </message>
    <message>
        <source>VPN servers</source>
        <translation>Serveurs VPN</translation>
    </message>
    <message>
        <source>VPN protocols and their order</source>
        <translation>Protocoles VPN et leur ordre</translation>
    </message>
    <message>
        <source>Kind of sign-in</source>
        <translation>Type d’authentification</translation>
    </message>
    <message>
        <source>Sign-in method (EAP)</source>
        <translation>Méthode d’authentification (EAP)</translation>
    </message>
    <message>
        <source>Inner sign-in method (EAP)</source>
        <translation>Méthode d’authentification interne (EAP)</translation>
    </message>
    <message>
        <source>Inner sign-in method without EAP</source>
        <translation>Méthode d’authentification interne sans EAP</translation>
    </message>
    <message>
        <source>Routing (force or split tunnel)</source>
        <translation>Routage (tunnel forcé ou fractionné)</translation>
    </message>
    <message>
        <source>Routing of IPv6 (force or split tunnel)</source>
        <translation>Routage d’IPv6 (tunnel forcé ou fractionné)</translation>
    </message>
    <message>
        <source>Names of the sign-in server</source>
        <translation>Noms du serveur d’authentification</translation>
    </message>
    <message>
        <source>Trusted roots of the sign-in server</source>
        <translation>Racines approuvées du serveur d’authentification</translation>
    </message>
    <message>
        <source>Check of the sign-in server</source>
        <translation>Vérification du serveur d’authentification</translation>
    </message>
    <message>
        <source>Check of the inner sign-in server</source>
        <translation>Vérification du serveur d’authentification interne</translation>
    </message>
    <message>
        <source>Names of the inner sign-in server</source>
        <translation>Noms du serveur d’authentification interne</translation>
    </message>
    <message>
        <source>Trusted roots of the inner sign-in server</source>
        <translation>Racines approuvées du serveur d’authentification interne</translation>
    </message>
    <message>
        <source>Address of the internet test</source>
        <translation>Adresse du test Internet</translation>
    </message>
    <message>
        <source>Expected answer of the internet test</source>
        <translation>Réponse attendue du test Internet</translation>
    </message>
    <message>
        <source>Issuers of the client certificate</source>
        <translation>Émetteurs du certificat client</translation>
    </message>
    <message>
        <source>Purposes of the client certificate</source>
        <translation>Rôles du certificat client</translation>
    </message>
    <message>
        <source>Sign-in with the Windows password</source>
        <translation>Authentification avec le mot de passe Windows</translation>
    </message>
    <message>
        <source>Cryptographic binding</source>
        <translation>Liaison de chiffrement</translation>
    </message>
    <message>
        <source>Identity privacy</source>
        <translation>Protection de l’identité</translation>
    </message>
    <message>
        <source>Outer identity</source>
        <translation>Identité externe</translation>
    </message>
    <message>
        <source>Always On</source>
        <translation>Always On</translation>
    </message>
    <message>
        <source>Device tunnel</source>
        <translation>Tunnel d’appareil</translation>
    </message>
    <message>
        <source>Lockdown</source>
        <translation>LockDown</translation>
    </message>
    <message>
        <source>VPN client of another vendor</source>
        <translation>Client VPN d’un autre éditeur</translation>
    </message>
    <message>
        <source>For all users</source>
        <translation>Pour tous les utilisateurs</translation>
    </message>
    <message>
        <source>Data encryption</source>
        <translation>Chiffrement des données</translation>
    </message>
    <message>
        <source>Check of the server&apos;s name and purpose left out</source>
        <translation>Vérification du nom et du rôle du serveur omise</translation>
    </message>
    <message>
        <source>IKE fragmentation left out</source>
        <translation>Fragmentation IKE omise</translation>
    </message>
    <message>
        <source>Class-based default route left out</source>
        <translation>Route par défaut basée sur les classes omise</translation>
    </message>
    <message>
        <source>Traffic selectors as routes</source>
        <translation>Sélecteurs de trafic comme routes</translation>
    </message>
    <message>
        <source>Interface metric of the VPN</source>
        <translation>Métrique d’interface du VPN</translation>
    </message>
    <message>
        <source>Routes of the profile</source>
        <translation>Routes du profil</translation>
    </message>
    <message>
        <source>Name resolution rules (NRPT)</source>
        <translation>Règles de résolution de noms (NRPT)</translation>
    </message>
    <message>
        <source>DNS suffixes</source>
        <translation>Suffixes DNS</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>Réseaux approuvés</translation>
    </message>
    <message>
        <source>IKE and ESP algorithms</source>
        <translation>Algorithmes IKE et ESP</translation>
    </message>
    <message>
        <source>Proxy of the profile</source>
        <translation>Proxy du profil</translation>
    </message>
    <message>
        <source>Traffic filters</source>
        <translation>Filtres de trafic</translation>
    </message>
    <message>
        <source>Application triggers</source>
        <translation>Déclencheurs d’application</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Clé prépartagée</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Système d’exploitation</translation>
    </message>
    <message>
        <source>Version of the operating system</source>
        <translation>Version du système d’exploitation</translation>
    </message>
    <message>
        <source>Connections that were disconnected by hand</source>
        <translation>Connexions déconnectées manuellement</translation>
    </message>
    <message>
        <source>Connection that starts by itself</source>
        <translation>Connexion qui démarre automatiquement</translation>
    </message>
    <message>
        <source>Network category</source>
        <translation>Catégorie du réseau</translation>
    </message>
    <message>
        <source>Edition of Windows</source>
        <translation>Édition de Windows</translation>
    </message>
    <message>
        <source>Joined to a domain</source>
        <translation>Joint à un domaine</translation>
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
        <translation>Adresses du serveur VPN</translation>
    </message>
    <message>
        <source>Answer to the IPv4 lookup</source>
        <translation>Réponse à la recherche IPv4</translation>
    </message>
    <message>
        <source>Answer to the IPv6 lookup</source>
        <translation>Réponse à la recherche IPv6</translation>
    </message>
    <message>
        <source>Hosts file entries for the VPN server</source>
        <translation>Entrées du fichier hosts pour le serveur VPN</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>Service d’assistance</translation>
    </message>
    <message>
        <source>Expected addresses of the VPN server</source>
        <translation>Adresses attendues du serveur VPN</translation>
    </message>
    <message>
        <source>Private address expected</source>
        <translation>Adresse privée attendue</translation>
    </message>
    <message>
        <source>Roots expected above the SSTP certificate</source>
        <translation>Racines attendues pour le certificat SSTP</translation>
    </message>
    <message>
        <source>Further trusted roots</source>
        <translation>Autres racines approuvées</translation>
    </message>
    <message>
        <source>Trust in this computer&apos;s roots</source>
        <translation>Confiance dans les racines de cet ordinateur</translation>
    </message>
    <message>
        <source>Days of warning before expiry</source>
        <translation>Jours d’avertissement avant expiration</translation>
    </message>
    <message>
        <source>Smallest RSA key</source>
        <translation>Clé RSA minimale</translation>
    </message>
    <message>
        <source>Switched-off questions</source>
        <translation>Questions désactivées</translation>
    </message>
    <message>
        <source>Name for asking the sign-in method</source>
        <translation>Nom pour demander la méthode d’authentification</translation>
    </message>
    <message>
        <source>this computer&apos;s system</source>
        <translation>le système de cet ordinateur</translation>
    </message>
    <message>
        <source>the connection&apos;s settings</source>
        <translation>les paramètres de la connexion</translation>
    </message>
    <message>
        <source>the server&apos;s name</source>
        <translation>le nom du serveur</translation>
    </message>
    <message>
        <source>answers on UDP 500 and 4500</source>
        <translation>les réponses sur UDP 500 et 4500</translation>
    </message>
    <message>
        <source>answers on TCP 443</source>
        <translation>les réponses sur TCP 443</translation>
    </message>
    <message>
        <source>trusted roots</source>
        <translation>les racines approuvées</translation>
    </message>
    <message>
        <source>certificates of the server</source>
        <translation>les certificats du serveur</translation>
    </message>
    <message>
        <source>revocation lists</source>
        <translation>les listes de révocation</translation>
    </message>
    <message>
        <source>interfaces and routes</source>
        <translation>les interfaces et les routes</translation>
    </message>
    <message>
        <source>triggers of Always On</source>
        <translation>les déclencheurs d’Always On</translation>
    </message>
    <message>
        <source>settings of Windows</source>
        <translation>les paramètres de Windows</translation>
    </message>
    <message>
        <source>behaviour of the local network</source>
        <translation>le comportement du réseau local</translation>
    </message>
    <message>
        <source>client certificates</source>
        <translation>les certificats clients</translation>
    </message>
    <message>
        <source>adapters and services</source>
        <translation>les cartes réseau et les services</translation>
    </message>
    <message>
        <source>events of the dialler</source>
        <translation>les événements du numéroteur</translation>
    </message>
    <message>
        <source>support data</source>
        <translation>les données pour le support</translation>
    </message>
    <message>
        <source>what the dialer says</source>
        <translation>ce qu’indique le numéroteur</translation>
    </message>
    <message>
        <source>what the server says of sign-in</source>
        <translation>ce que le serveur indique sur l’authentification</translation>
    </message>
    <message>
        <source>calls to TCP 443</source>
        <translation>les appels vers TCP 443</translation>
    </message>
    <message>
        <source>answers on TCP 1723</source>
        <translation>les réponses sur TCP 1723</translation>
    </message>
    <message>
        <source>Collected: {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Collecté&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>Last error that Windows logged</source>
        <translation>Dernière erreur journalisée par Windows</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>Ce qui a été signalé</translation>
    </message>
    <message>
        <source>Answer: {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Réponse&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>Site policy: {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Stratégie du site&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>{subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>{subject}</translation>
    </message>
    <message>
        <source>Server certificate: {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Certificat du serveur&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>Trusted root {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Racine approuvée {subject}</translation>
    </message>
    <message>
        <source>Client certificate, {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Certificat client, {subject}</translation>
    </message>
    <message>
        <source>Answer of {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Réponse de {subject}</translation>
    </message>
    <message>
        <source>Proxy ({subject})</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Proxy ({subject})</translation>
    </message>
    <message>
        <source>Service {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Service {subject}</translation>
    </message>
    <message>
        <source>Adapter {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Carte réseau {subject}</translation>
    </message>
    <message>
        <source>Binding {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Liaison {subject}</translation>
    </message>
    <message>
        <source>Way to {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Trajet vers {subject}</translation>
    </message>
    <message>
        <source>DNS servers ({subject})</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Serveurs DNS ({subject})</translation>
    </message>
    <message>
        <source>Company target {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Cible d’entreprise {subject}</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Qui agit</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>{connection}: {setting}</source>
        <extracomment>{connection}: name of a VPN connection; {setting}: which of its settings</extracomment>
        <translation>{connection}&#xa0;: {setting}</translation>
    </message>
    <message>
        <source>certutil -pulse (elevated)</source>
        <extracomment>stands behind &quot;start enrolment: gpupdate, then&quot;</extracomment>
        <translation>certutil -pulse (en tant qu’administrateur)</translation>
    </message>
    <message>
        <source>certutil -user -pulse</source>
        <translation>certutil -user -pulse</translation>
    </message>
    <message>
        <source>certutil -user -pulse (user) or certutil -pulse (computer, elevated)</source>
        <extracomment>stands behind &quot;start enrolment: gpupdate, then&quot;</extracomment>
        <translation>certutil -user -pulse (utilisateur) ou certutil -pulse (ordinateur, en tant qu’administrateur)</translation>
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
        <translation>certutil -user -store My (utilisateur) ou certutil -store My (ordinateur)</translation>
    </message>
    <message>
        <source>certutil -user -repairstore My &quot;SERIALNUMBER&quot;</source>
        <translation>certutil -user -repairstore My &quot;SERIALNUMBER&quot;</translation>
    </message>
    <message>
        <source>certutil -repairstore My &quot;SERIALNUMBER&quot; (elevated)</source>
        <translation>certutil -repairstore My &quot;SERIALNUMBER&quot; (en tant qu’administrateur)</translation>
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
        <translation>{count} jours</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <extracomment>{count}: a number, two or more</extracomment>
        <translation>{count} heures</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <extracomment>{count}: a number, two or more</extracomment>
        <translation>{count} minutes</translation>
    </message>
    <message>
        <source>There is none in it.</source>
        <extracomment>no certificate is in a store</extracomment>
        <translation>Il n’y en a aucun.</translation>
    </message>
    <message>
        <source>Candidates: {candidates}. What speaks against each: {reasons}.</source>
        <extracomment>{candidates}: a number; {reasons}: each certificate with what speaks against it</extracomment>
        <translation>Candidats&#xa0;: {candidates}. Ce qui s’oppose à chacun&#xa0;: {reasons}.</translation>
    </message>
    <message>
        <source>Always On VPN</source>
        <translation>Always On VPN</translation>
    </message>
    <message>
        <source>A VPN of Windows that connects by itself whenever it is needed.</source>
        <translation>Un VPN de Windows qui se connecte automatiquement chaque fois qu’il est nécessaire.</translation>
    </message>
    <message>
        <source>captive portal</source>
        <translation>portail captif</translation>
    </message>
    <message>
        <source>The sign-in page of a hotel or public Wi-Fi that must be completed before the internet works.</source>
        <translation>La page de connexion d’un hôtel ou d’un Wi-Fi public, à remplir avant qu’Internet fonctionne.</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificat</translation>
    </message>
    <message>
        <source>An electronic identity card that a computer, a server or a person shows to prove who it is.</source>
        <translation>Une carte d’identité électronique qu’un ordinateur, un serveur ou une personne présente pour prouver son identité.</translation>
    </message>
    <message>
        <source>certification authority</source>
        <translation>autorité de certification</translation>
    </message>
    <message>
        <source>An office, inside or outside your organisation, that issues certificates and vouches for them.</source>
        <translation>Un organisme, à l’intérieur ou à l’extérieur de votre organisation, qui émet des certificats et s’en porte garant.</translation>
    </message>
    <message>
        <source>class-based route</source>
        <translation>route basée sur les classes</translation>
    </message>
    <message>
        <source>A route that Windows derives from the address that the VPN hands out; it covers a whole class of addresses.</source>
        <translation>Une route que Windows déduit de l’adresse attribuée par le VPN&#xa0;; elle couvre toute une classe d’adresses.</translation>
    </message>
    <message>
        <source>CoId</source>
        <translation>CoId</translation>
    </message>
    <message>
        <source>A number that Windows gives to one attempt to connect; it stands in the logs of computer and server.</source>
        <translation>Un numéro que Windows donne à une tentative de connexion&#xa0;; il figure dans les journaux de l’ordinateur et du serveur.</translation>
    </message>
    <message>
        <source>Company Portal</source>
        <translation>Portail d’entreprise</translation>
    </message>
    <message>
        <source>An app of Microsoft that shows whether your computer meets the rules of your organisation.</source>
        <translation>Une application de Microsoft qui montre si votre ordinateur respecte les règles de votre organisation.</translation>
    </message>
    <message>
        <source>Conditional Access</source>
        <translation>accès conditionnel</translation>
    </message>
    <message>
        <source>Rules of your organisation that let a computer in only if it meets certain conditions.</source>
        <translation>Des règles de votre organisation qui ne laissent entrer un ordinateur que s’il remplit certaines conditions.</translation>
    </message>
    <message>
        <source>A protection of Windows that keeps programs from reading saved passwords.</source>
        <translation>Une protection de Windows qui empêche les programmes de lire les mots de passe enregistrés.</translation>
    </message>
    <message>
        <source>CRL</source>
        <translation>liste de révocation (CRL)</translation>
    </message>
    <message>
        <source>A list, published by a certification authority, of certificates that are no longer valid.</source>
        <translation>Une liste, publiée par une autorité de certification, des certificats qui ne sont plus valables.</translation>
    </message>
    <message>
        <source>default gateway</source>
        <translation>passerelle par défaut</translation>
    </message>
    <message>
        <source>The device to which your computer sends everything that is not on its own network.</source>
        <translation>L’équipement auquel votre ordinateur envoie tout ce qui n’est pas sur son propre réseau.</translation>
    </message>
    <message>
        <source>device tunnel</source>
        <translation>tunnel d’appareil</translation>
    </message>
    <message>
        <source>A VPN connection of the computer itself, which works before anybody signs in.</source>
        <translation>Une connexion VPN de l’ordinateur lui-même, qui fonctionne avant que quelqu’un ouvre une session.</translation>
    </message>
    <message>
        <source>DHCP</source>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>The way in which a computer gets its address from a network.</source>
        <translation>La façon dont un ordinateur obtient son adresse d’un réseau.</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>The directory of the internet that turns a name such as vpn.contoso.com into an address.</source>
        <translation>L’annuaire d’Internet, qui transforme un nom tel que vpn.contoso.com en adresse.</translation>
    </message>
    <message>
        <source>A family of ways to sign in; EAP-TLS uses a certificate, EAP-MSCHAPv2 a password.</source>
        <translation>Une famille de moyens de s’identifier&#xa0;; EAP-TLS utilise un certificat, EAP-MSCHAPv2 un mot de passe.</translation>
    </message>
    <message>
        <source>EKU</source>
        <translation>EKU</translation>
    </message>
    <message>
        <source>The part of a certificate that says for which purposes it may be used.</source>
        <translation>La partie d’un certificat qui indique pour quels rôles il peut être utilisé.</translation>
    </message>
    <message>
        <source>enrolment</source>
        <translation>inscription</translation>
    </message>
    <message>
        <source>The steps by which a computer or a person gets a certificate.</source>
        <translation>Les étapes par lesquelles un ordinateur ou une personne obtient un certificat.</translation>
    </message>
    <message>
        <source>firewall</source>
        <translation>pare-feu</translation>
    </message>
    <message>
        <source>A device or program that decides which network traffic may pass.</source>
        <translation>Un équipement ou un programme qui décide quel trafic réseau peut passer.</translation>
    </message>
    <message>
        <source>A setting that sends all traffic through the VPN, also to the internet.</source>
        <translation>Un réglage qui envoie tout le trafic par le VPN, y compris vers Internet.</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>passerelle</translation>
    </message>
    <message>
        <source>A server that connects two networks; the VPN gateway connects the internet and the company network.</source>
        <translation>Un serveur qui relie deux réseaux&#xa0;; la passerelle VPN relie Internet et le réseau d’entreprise.</translation>
    </message>
    <message>
        <source>hosts file</source>
        <translation>fichier hosts</translation>
    </message>
    <message>
        <source>A file on a computer that ties names to addresses, before any DNS server is asked.</source>
        <translation>Un fichier d’un ordinateur qui associe des noms à des adresses, avant qu’un serveur DNS soit interrogé.</translation>
    </message>
    <message>
        <source>IKEv2</source>
        <translation>IKEv2</translation>
    </message>
    <message>
        <source>The way in which computer and VPN server agree on keys; it uses UDP ports 500 and 4500.</source>
        <translation>La façon dont l’ordinateur et le serveur VPN s’accordent sur des clés&#xa0;; elle utilise les ports UDP 500 et 4500.</translation>
    </message>
    <message>
        <source>intermediate certificate</source>
        <translation>certificat intermédiaire</translation>
    </message>
    <message>
        <source>A link between a certificate and its root certificate.</source>
        <translation>Un maillon entre un certificat et son certificat racine.</translation>
    </message>
    <message>
        <source>Intune</source>
        <translation>Intune</translation>
    </message>
    <message>
        <source>A Microsoft service with which an organisation sets up its computers, VPN profiles included.</source>
        <translation>Un service de Microsoft avec lequel une organisation configure ses ordinateurs, y compris les profils VPN.</translation>
    </message>
    <message>
        <source>IP fragment</source>
        <translation>fragment IP</translation>
    </message>
    <message>
        <source>A part of a packet that is too large for the way and travels in several pieces.</source>
        <translation>Une partie d’un paquet trop grand pour le trajet et qui voyage en plusieurs morceaux.</translation>
    </message>
    <message>
        <source>IPsec</source>
        <translation>IPsec</translation>
    </message>
    <message>
        <source>A way to encrypt and protect the single packets of a connection.</source>
        <translation>Une façon de chiffrer et de protéger chaque paquet d’une connexion.</translation>
    </message>
    <message>
        <source>L2TP</source>
        <translation>L2TP</translation>
    </message>
    <message>
        <source>An older kind of VPN tunnel, secured by IPsec.</source>
        <translation>Un type plus ancien de tunnel VPN, sécurisé par IPsec.</translation>
    </message>
    <message>
        <source>LockDown</source>
        <translation>LockDown</translation>
    </message>
    <message>
        <source>A setting of a VPN profile that lets nothing but the VPN out and cannot be switched off by the user.</source>
        <translation>Un réglage d’un profil VPN qui ne laisse sortir que le VPN et que l’utilisateur ne peut pas désactiver.</translation>
    </message>
    <message>
        <source>A number that says which of several ways Windows prefers; the lowest wins.</source>
        <translation>Un nombre qui indique lequel de plusieurs chemins Windows préfère&#xa0;; le plus petit l’emporte.</translation>
    </message>
    <message>
        <source>An old way to prove a password to a server.</source>
        <translation>Une façon ancienne de prouver un mot de passe à un serveur.</translation>
    </message>
    <message>
        <source>MSI</source>
        <translation>MSI</translation>
    </message>
    <message>
        <source>A file with which Windows installs a program.</source>
        <translation>Un fichier avec lequel Windows installe un programme.</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>A translation of addresses, done by most routers, so that many computers share one address.</source>
        <translation>Une traduction d’adresses, effectuée par la plupart des routeurs, qui permet à de nombreux ordinateurs de partager une même adresse.</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in server: it decides whether a user or computer may use the VPN.</source>
        <translation>Le serveur d’authentification de Microsoft&#xa0;: il décide si un utilisateur ou un ordinateur peut utiliser le VPN.</translation>
    </message>
    <message>
        <source>NRPT</source>
        <translation>NRPT</translation>
    </message>
    <message>
        <source>A table in Windows that says which names are looked up at which DNS server.</source>
        <translation>Une table de Windows qui indique auprès de quel serveur DNS rechercher quels noms.</translation>
    </message>
    <message>
        <source>PEAP</source>
        <translation>PEAP</translation>
    </message>
    <message>
        <source>A way to sign in inside a protected tunnel, so that nobody can listen in.</source>
        <translation>Une façon de s’identifier à l’intérieur d’un tunnel protégé, de sorte que personne ne puisse écouter.</translation>
    </message>
    <message>
        <source>phone book</source>
        <translation>annuaire téléphonique</translation>
    </message>
    <message>
        <source>The file rasphone.pbk, in which Windows keeps its VPN connections.</source>
        <translation>Le fichier rasphone.pbk, dans lequel Windows conserve ses connexions VPN.</translation>
    </message>
    <message>
        <source>PPTP</source>
        <translation>PPTP</translation>
    </message>
    <message>
        <source>An outdated kind of VPN tunnel that uses TCP port 1723.</source>
        <translation>Un type obsolète de tunnel VPN qui utilise le port TCP 1723.</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>The settings of a VPN connection: which server, which tunnel, how to sign in.</source>
        <translation>Les paramètres d’une connexion VPN&#xa0;: quel serveur, quel tunnel, quelle façon de s’identifier.</translation>
    </message>
    <message>
        <source>ProfileXML</source>
        <translation>ProfileXML</translation>
    </message>
    <message>
        <source>The text in which an organisation writes down all settings of a VPN profile.</source>
        <translation>Le texte dans lequel une organisation décrit tous les paramètres d’un profil VPN.</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>A server that fetches things from the internet for other computers.</source>
        <translation>Un serveur qui va chercher des contenus sur Internet pour d’autres ordinateurs.</translation>
    </message>
    <message>
        <source>RADIUS</source>
        <translation>RADIUS</translation>
    </message>
    <message>
        <source>The language in which a VPN server asks a sign-in server.</source>
        <translation>Le langage dans lequel un serveur VPN interroge un serveur d’authentification.</translation>
    </message>
    <message>
        <source>root certificate</source>
        <translation>certificat racine</translation>
    </message>
    <message>
        <source>The certificate of a certification authority that a computer trusts without further proof.</source>
        <translation>Le certificat d’une autorité de certification auquel un ordinateur fait confiance sans autre preuve.</translation>
    </message>
    <message>
        <source>route</source>
        <translation>route</translation>
    </message>
    <message>
        <source>An entry that says which way traffic to an address takes.</source>
        <translation>Une entrée qui indique le chemin que prend le trafic vers une adresse.</translation>
    </message>
    <message>
        <source>RRAS</source>
        <translation>RRAS</translation>
    </message>
    <message>
        <source>The service of Windows Server that makes it a VPN server (Routing and Remote Access).</source>
        <translation>Le service de Windows Server qui en fait un serveur VPN (Routage et accès distant).</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
    </message>
    <message>
        <source>A number by which Windows knows an account, whatever its name.</source>
        <translation>Un numéro par lequel Windows reconnaît un compte, quel que soit son nom.</translation>
    </message>
    <message>
        <source>A setting that sends only the organisation&apos;s traffic through the VPN, and the rest directly to the internet.</source>
        <translation>Un réglage qui n’envoie par le VPN que le trafic de l’organisation, et le reste directement vers Internet.</translation>
    </message>
    <message>
        <source>SSTP</source>
        <translation>SSTP</translation>
    </message>
    <message>
        <source>A kind of VPN tunnel that uses the web port, TCP 443.</source>
        <translation>Un type de tunnel VPN qui utilise le port web, TCP 443.</translation>
    </message>
    <message>
        <source>subject alternative name</source>
        <translation>autre nom de l’objet</translation>
    </message>
    <message>
        <source>The place in a certificate where its names stand.</source>
        <translation>L’endroit d’un certificat où figurent ses noms.</translation>
    </message>
    <message>
        <source>TCP port</source>
        <translation>port TCP</translation>
    </message>
    <message>
        <source>A numbered door of a computer for connections; web sites use TCP port 443.</source>
        <translation>Une porte numérotée d’un ordinateur pour les connexions&#xa0;; les sites web utilisent le port TCP 443.</translation>
    </message>
    <message>
        <source>template</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>A pattern from which a certification authority issues certificates.</source>
        <translation>Un gabarit à partir duquel une autorité de certification émet des certificats.</translation>
    </message>
    <message>
        <source>thumbprint</source>
        <translation>empreinte numérique</translation>
    </message>
    <message>
        <source>A short fingerprint that identifies one certificate.</source>
        <translation>Une courte empreinte qui identifie un certificat précis.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The method that secures web sites and also the SSTP tunnel.</source>
        <translation>La méthode qui sécurise les sites web ainsi que le tunnel SSTP.</translation>
    </message>
    <message>
        <source>TLS inspection</source>
        <translation>inspection TLS</translation>
    </message>
    <message>
        <source>A device or program on the way that opens protected connections and shows a certificate of its own.</source>
        <translation>Un équipement ou un programme sur le trajet qui ouvre les connexions protégées et présente son propre certificat.</translation>
    </message>
    <message>
        <source>TPM</source>
        <translation>TPM</translation>
    </message>
    <message>
        <source>A security chip in a computer that keeps secret keys.</source>
        <translation>Une puce de sécurité dans un ordinateur, qui conserve des clés secrètes.</translation>
    </message>
    <message>
        <source>trusted network detection</source>
        <translation>détection de réseau approuvé</translation>
    </message>
    <message>
        <source>A setting that keeps the VPN off while the computer is inside the company network.</source>
        <translation>Un réglage qui maintient le VPN déconnecté tant que l’ordinateur est à l’intérieur du réseau d’entreprise.</translation>
    </message>
    <message>
        <source>UDP port</source>
        <translation>port UDP</translation>
    </message>
    <message>
        <source>A numbered door of a computer for single packets; IKEv2 uses UDP ports 500 and 4500.</source>
        <translation>Une porte numérotée d’un ordinateur pour des paquets isolés&#xa0;; IKEv2 utilise les ports UDP 500 et 4500.</translation>
    </message>
    <message>
        <source>user tunnel</source>
        <translation>tunnel utilisateur</translation>
    </message>
    <message>
        <source>A VPN connection of the signed-in user.</source>
        <translation>Une connexion VPN de l’utilisateur qui a ouvert une session.</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>A protected connection through the internet into the network of an organisation.</source>
        <translation>Une connexion protégée à travers Internet vers le réseau d’une organisation.</translation>
    </message>
    <message>
        <source>WAN Miniport</source>
        <translation>WAN Miniport</translation>
    </message>
    <message>
        <source>The network adapter that Windows builds for a VPN tunnel.</source>
        <translation>La carte réseau que Windows crée pour un tunnel VPN.</translation>
    </message>
    <message>
        <source>A part of Windows that the VPN needs is not connected to its network adapter.</source>
        <translation>Une partie de Windows dont le VPN a besoin n’est pas reliée à sa carte réseau.</translation>
    </message>
    <message>
        <source>Windows builds a network adapter of its own for the VPN. A part that gives this adapter its address is missing from it.</source>
        <translation>Windows crée pour le VPN une carte réseau qui lui est propre. Il manque à cette carte la partie qui lui donne son adresse.</translation>
    </message>
    <message>
        <source>The protocol {component} is not enabled on &quot;{adapter}&quot;. Without ms_wanarp (Remote Access IP ARP Driver) the tunnel gets no IPv4 address, and Windows reports 720, even if the adapter looks healthy in Device Manager.</source>
        <extracomment>{component}: name of a protocol or filter; {adapter}: the adapter</extracomment>
        <translation>Le protocole {component} n’est pas activé sur «&#xa0;{adapter}&#xa0;». Sans ms_wanarp (pilote ARP IP d’accès à distance), le tunnel n’obtient pas d’adresse IPv4 et Windows signale 720, même si la carte semble fonctionner correctement dans le Gestionnaire de périphériques.</translation>
    </message>
    <message>
        <source>Bind it again (elevated): Enable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID ms_wanarp</source>
        <translation>Liez-le de nouveau (en tant qu’administrateur)&#xa0;: Enable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID ms_wanarp</translation>
    </message>
    <message>
        <source>Connect again. If 720 comes back: in Device Manager, show hidden devices, uninstall every WAN Miniport device (IP, IPv6, GRE, L2TP, Network Monitor, PPPOE, PPTP, SSTP), then choose Action, Scan for hardware changes.</source>
        <translation>Reconnectez-vous. Si 720 réapparaît&#xa0;: dans le Gestionnaire de périphériques, affichez les périphériques cachés, désinstallez tous les périphériques WAN Miniport (IP, IPv6, GRE, L2TP, Network Monitor, PPPOE, PPTP, SSTP), puis choisissez Action, Rechercher les modifications sur le matériel.</translation>
    </message>
    <message>
        <source>The binding of {component} to &quot;{adapter}&quot; is off. Software that manages network filters, or an incomplete upgrade, usually leaves it so.</source>
        <extracomment>{component}: name of a protocol or filter; {adapter}: the adapter</extracomment>
        <translation>La liaison de {component} à «&#xa0;{adapter}&#xa0;» est désactivée. C’est généralement le fait d’un logiciel qui gère des filtres réseau ou d’une mise à niveau incomplète.</translation>
    </message>
    <message>
        <source>Find out which software or script changed the bindings, and repair it before it changes the next computers.</source>
        <translation>Recherchez quel logiciel ou quel script a modifié les liaisons, et corrigez-le avant qu’il modifie d’autres ordinateurs.</translation>
    </message>
    <message>
        <source>Repair in bulk (elevated): Enable-NetAdapterBinding with -IncludeHidden -AllBindings -ComponentID ms_wanarp on the adapter with the description WAN Miniport (IP).</source>
        <translation>Réparez en masse (en tant qu’administrateur)&#xa0;: Enable-NetAdapterBinding avec -IncludeHidden -AllBindings -ComponentID ms_wanarp sur la carte réseau dont la description est WAN Miniport (IP).</translation>
    </message>
    <message>
        <source>Software of another maker is attached to the VPN&apos;s network adapter.</source>
        <translation>Un logiciel d’un autre éditeur est attaché à la carte réseau du VPN.</translation>
    </message>
    <message>
        <source>A program on this computer has attached itself to the network adapter that Windows builds for the VPN. It can keep the VPN from getting an address.</source>
        <translation>Un programme de cet ordinateur s’est attaché à la carte réseau que Windows crée pour le VPN. Il peut empêcher le VPN d’obtenir une adresse.</translation>
    </message>
    <message>
        <source>The filter {component} ({description}) is bound to &quot;{adapter}&quot;. Microsoft names rbt_filter (Steelhead Mobile) as a cause of 720.</source>
        <extracomment>{component}: name of a protocol or filter; {description}: what the filter is called; {adapter}: the adapter</extracomment>
        <translation>Le filtre {component} ({description}) est lié à «&#xa0;{adapter}&#xa0;». Microsoft cite rbt_filter (Steelhead Mobile) comme cause de 720.</translation>
    </message>
    <message>
        <source>Unbind it for a test, if your rules allow it (elevated): Disable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID {component!}</source>
        <extracomment>{component}: name of a protocol or filter</extracomment>
        <translation>Supprimez sa liaison à titre de test, si vos règles l’autorisent (en tant qu’administrateur)&#xa0;: Disable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID {component!}</translation>
    </message>
    <message>
        <source>Connect again. If that helps, ask for an update of the software that brings the filter.</source>
        <translation>Reconnectez-vous. Si cela aide, demandez une mise à jour du logiciel qui apporte le filtre.</translation>
    </message>
    <message>
        <source>A lightweight filter of another maker, {component} ({description}), is bound to &quot;{adapter}&quot;.</source>
        <extracomment>{component}: name of a protocol or filter; {description}: what the filter is called; {adapter}: the adapter</extracomment>
        <translation>Un filtre léger d’un autre éditeur, {component} ({description}), est lié à «&#xa0;{adapter}&#xa0;».</translation>
    </message>
    <message>
        <source>Deploy a version of that software that leaves the WAN Miniport adapters alone, or exclude them in its settings.</source>
        <translation>Déployez une version de ce logiciel qui ne touche pas aux cartes WAN Miniport, ou excluez-les dans ses paramètres.</translation>
    </message>
    <message>
        <source>If the VPN works with it, nothing has to change: the binding alone proves no fault.</source>
        <translation>Si le VPN fonctionne avec lui, rien ne doit changer&#xa0;: la liaison seule ne prouve pas de défaillance.</translation>
    </message>
    <message>
        <source>A network adapter that Windows needs for the VPN is missing.</source>
        <translation>Une carte réseau dont Windows a besoin pour le VPN est absente.</translation>
    </message>
    <message>
        <source>Windows brings along network adapters for VPN connections. The one that your connection needs is not there.</source>
        <translation>Windows fournit des cartes réseau pour les connexions VPN. Celle dont votre connexion a besoin n’est pas là.</translation>
    </message>
    <message>
        <source>There is no &quot;{adapter}&quot;, which the connection &quot;{connection}&quot; needs. Windows reports 720 or 633.</source>
        <extracomment>{adapter}: the adapter; {connection}: name of the VPN connection</extracomment>
        <translation>Le périphérique «&#xa0;{adapter}&#xa0;», dont la connexion «&#xa0;{connection}&#xa0;» a besoin, n’existe pas. Windows signale 720 ou 633.</translation>
    </message>
    <message>
        <source>In Device Manager, show hidden devices and look under Network adapters for the WAN Miniport devices.</source>
        <translation>Dans le Gestionnaire de périphériques, affichez les périphériques cachés et recherchez les périphériques WAN Miniport sous Cartes réseau.</translation>
    </message>
    <message>
        <source>In Device Manager, show hidden devices, uninstall every WAN Miniport device (IP, IPv6, GRE, L2TP, Network Monitor, PPPOE, PPTP, SSTP), then choose Action, Scan for hardware changes.</source>
        <translation>Dans le Gestionnaire de périphériques, affichez les périphériques cachés, désinstallez tous les périphériques WAN Miniport (IP, IPv6, GRE, L2TP, Network Monitor, PPPOE, PPTP, SSTP), puis choisissez Action, Rechercher les modifications sur le matériel.</translation>
    </message>
    <message>
        <source>Restart, then connect again.</source>
        <translation>Redémarrez, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>The device &quot;{adapter}&quot; is missing on this computer.</source>
        <extracomment>{adapter}: the adapter</extracomment>
        <translation>Le périphérique «&#xa0;{adapter}&#xa0;» est absent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Check whether a driver update or a clean-up tool removes the WAN Miniport devices on other computers too.</source>
        <translation>Vérifiez si une mise à jour de pilote ou un outil de nettoyage supprime aussi les périphériques WAN Miniport sur d’autres ordinateurs.</translation>
    </message>
    <message>
        <source>If they do not come back after a scan for hardware changes, repair Windows in place.</source>
        <translation>S’ils ne réapparaissent pas après une recherche des modifications sur le matériel, réparez Windows par une mise à niveau sur place.</translation>
    </message>
    <message>
        <source>A network adapter that Windows needs for the VPN does not work.</source>
        <translation>Une carte réseau dont Windows a besoin pour le VPN ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Windows brings along network adapters for VPN connections. The one that your connection needs is disabled or reports a fault.</source>
        <translation>Windows fournit des cartes réseau pour les connexions VPN. Celle dont votre connexion a besoin est désactivée ou signale une défaillance.</translation>
    </message>
    <message>
        <source>&quot;{adapter}&quot; is not started; Windows gives it the problem code {problemCode} (22: disabled; 0: no code, but not started). It reports 720 or 633 when you connect.</source>
        <extracomment>{adapter}: the adapter; {problemCode}: a number</extracomment>
        <translation>Le périphérique «&#xa0;{adapter}&#xa0;» n’est pas démarré&#xa0;; Windows lui attribue le code de problème {problemCode} (22&#xa0;: désactivé&#xa0;; 0&#xa0;: pas de code, mais non démarré). Windows signale 720 ou 633 lorsque vous vous connectez.</translation>
    </message>
    <message>
        <source>Problem code 22: enable the device in Device Manager (show hidden devices first).</source>
        <translation>Code de problème 22&#xa0;: activez le périphérique dans le Gestionnaire de périphériques (affichez d’abord les périphériques cachés).</translation>
    </message>
    <message>
        <source>Another code: in Device Manager, show hidden devices, uninstall every WAN Miniport device (IP, IPv6, GRE, L2TP, Network Monitor, PPPOE, PPTP, SSTP), then choose Action, Scan for hardware changes.</source>
        <translation>Autre code&#xa0;: dans le Gestionnaire de périphériques, affichez les périphériques cachés, désinstallez tous les périphériques WAN Miniport (IP, IPv6, GRE, L2TP, Network Monitor, PPPOE, PPTP, SSTP), puis choisissez Action, Rechercher les modifications sur le matériel.</translation>
    </message>
    <message>
        <source>&quot;{adapter}&quot; has the problem code {problemCode}.</source>
        <extracomment>{adapter}: the adapter; {problemCode}: a number</extracomment>
        <translation>Le périphérique «&#xa0;{adapter}&#xa0;» a le code de problème {problemCode}.</translation>
    </message>
    <message>
        <source>Look up the code among the error codes of Device Manager, and check drivers and group policies that restrict device installation.</source>
        <translation>Recherchez le code parmi les codes d’erreur du Gestionnaire de périphériques, et vérifiez les pilotes et les stratégies de groupe qui limitent l’installation de périphériques.</translation>
    </message>
    <message>
        <source>Check whether other computers of the same model have it too.</source>
        <translation>Vérifiez si d’autres ordinateurs du même modèle sont également touchés.</translation>
    </message>
    <message>
        <source>The VPN server gave this computer no network address.</source>
        <translation>Le serveur VPN n’a pas attribué d’adresse réseau à cet ordinateur.</translation>
    </message>
    <message>
        <source>You were signed in, but the VPN server had no network address for your computer. Nothing wrong was found on your computer.</source>
        <translation>Votre identité a été acceptée, mais le serveur VPN n’avait pas d’adresse réseau pour votre ordinateur. Rien d’anormal n’a été trouvé sur votre ordinateur.</translation>
    </message>
    <message>
        <source>Try again later; the server may be full.</source>
        <translation>Réessayez plus tard&#xa0;; le serveur est peut-être complet.</translation>
    </message>
    <message>
        <source>Windows reported {code} for &quot;{connection}&quot;, while the WAN Miniport devices that it used and their bindings are right. The fault is most likely on the server.</source>
        <extracomment>{code}: a Windows error code; {connection}: name of the VPN connection</extracomment>
        <translation>Windows a signalé {code} pour «&#xa0;{connection}&#xa0;», alors que les périphériques WAN Miniport utilisés et leurs liaisons sont corrects. Le problème se trouve très probablement sur le serveur.</translation>
    </message>
    <message>
        <source>Ask whether other users fail with the same code at the same time.</source>
        <translation>Demandez si d’autres utilisateurs échouent avec le même code au même moment.</translation>
    </message>
    <message>
        <source>Pass the report on to the VPN administrator.</source>
        <translation>Transmettez le rapport à l’administrateur VPN.</translation>
    </message>
    <message>
        <source>No address was assigned (code {code}): the static pool or DHCP of the RRAS server is probably exhausted, or the sign-in server sends an address that does not fit.</source>
        <extracomment>{code}: a Windows error code</extracomment>
        <translation>Aucune adresse n’a été attribuée (code {code})&#xa0;: le pool statique ou DHCP du serveur RRAS est probablement épuisé, ou le serveur d’authentification envoie une adresse qui ne convient pas.</translation>
    </message>
    <message>
        <source>Compare the number of connected clients with the size of the static address pool, or with the free leases of the DHCP scope that RRAS takes its addresses from.</source>
        <translation>Comparez le nombre de clients connectés avec la taille du pool d’adresses statiques, ou avec les baux libres de l’étendue DHCP dont RRAS tire ses adresses.</translation>
    </message>
    <message>
        <source>Check that RRAS reaches the DHCP server, and look into its System log.</source>
        <translation>Vérifiez que RRAS joint le serveur DHCP, et consultez son journal Système.</translation>
    </message>
    <message>
        <source>Check that IPv4 is ticked on the connection of the client.</source>
        <translation>Vérifiez qu’IPv4 est coché sur la connexion du client.</translation>
    </message>
    <message>
        <source>A part of Windows that the VPN needs is not running.</source>
        <translation>Une partie de Windows dont le VPN a besoin n’est pas en cours d’exécution.</translation>
    </message>
    <message>
        <source>A background program of Windows, {service}, does not run although your VPN connection needs it.</source>
        <extracomment>{service}: name of a Windows service</extracomment>
        <translation>Un programme d’arrière-plan de Windows, {service}, n’est pas en cours d’exécution alors que votre connexion VPN en a besoin.</translation>
    </message>
    <message>
        <source>The service {service} (start type: {start}) is needed by &quot;{connection}&quot;. A disabled service cannot be started by Windows. RasMan leads to 834, IKEEXT and BFE to 827; a connection that may use SSTP too can still work without IKEEXT and BFE.</source>
        <extracomment>{service}: name of a Windows service; {start}: automatic, manual or disabled; {connection}: name of the VPN connection</extracomment>
        <translation>La connexion «&#xa0;{connection}&#xa0;» a besoin du service {service} (type de démarrage&#xa0;: {start}). Windows ne peut pas démarrer un service désactivé. RasMan entraîne 834, IKEEXT et BFE entraînent 827&#xa0;; une connexion qui peut aussi utiliser SSTP peut encore fonctionner sans IKEEXT ni BFE.</translation>
    </message>
    <message>
        <source>Look at it: Get-Service {service!} | Format-List Name, Status, StartType</source>
        <extracomment>{service}: name of a Windows service</extracomment>
        <translation>Examinez-le&#xa0;: Get-Service {service!} | Format-List Name, Status, StartType</translation>
    </message>
    <message>
        <source>If it is disabled, set it back (elevated): Set-Service {service!} -StartupType {usualStart}</source>
        <extracomment>{service}: name of a Windows service; {usualStart}: Automatic or Manual</extracomment>
        <translation>S’il est désactivé, rétablissez-le (en tant qu’administrateur)&#xa0;: Set-Service {service!} -StartupType {usualStart}</translation>
    </message>
    <message>
        <source>Start it (elevated): Start-Service {service!}</source>
        <extracomment>{service}: name of a Windows service</extracomment>
        <translation>Démarrez-le (en tant qu’administrateur)&#xa0;: Start-Service {service!}</translation>
    </message>
    <message>
        <source>If it stops again, look for its name in the System log.</source>
        <translation>S’il s’arrête de nouveau, recherchez son nom dans le journal Système.</translation>
    </message>
    <message>
        <source>{service} is stopped or disabled (start type: {start}).</source>
        <extracomment>{service}: name of a Windows service; {start}: automatic, manual or disabled</extracomment>
        <translation>Le service {service} est arrêté ou désactivé (type de démarrage&#xa0;: {start}).</translation>
    </message>
    <message>
        <source>Check group policies, security baselines and clean-up tools that disable services.</source>
        <translation>Vérifiez les stratégies de groupe, les bases de référence de sécurité et les outils de nettoyage qui désactivent des services.</translation>
    </message>
    <message>
        <source>If a policy sets the start type, change the policy; the computer sets it back otherwise.</source>
        <translation>Si une stratégie définit le type de démarrage, modifiez la stratégie&#xa0;; sinon, l’ordinateur le rétablit.</translation>
    </message>
    <message>
        <source>A part of Windows that the VPN needs is not installed.</source>
        <translation>Une partie de Windows dont le VPN a besoin n’est pas installée.</translation>
    </message>
    <message>
        <source>A background program of Windows, {service}, is not there although your VPN connection needs it.</source>
        <extracomment>{service}: name of a Windows service</extracomment>
        <translation>Un programme d’arrière-plan de Windows, {service}, n’est pas là alors que votre connexion VPN en a besoin.</translation>
    </message>
    <message>
        <source>The service {service}, which &quot;{connection}&quot; needs, does not exist on this computer.</source>
        <extracomment>{service}: name of a Windows service; {connection}: name of the VPN connection</extracomment>
        <translation>Le service {service}, dont la connexion «&#xa0;{connection}&#xa0;» a besoin, n’existe pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Check: sc.exe query {service!}</source>
        <extracomment>{service}: name of a Windows service</extracomment>
        <translation>Vérifiez&#xa0;: sc.exe query {service!}</translation>
    </message>
    <message>
        <source>Repair the system files (elevated): DISM /Online /Cleanup-Image /RestoreHealth, then sfc /scannow</source>
        <translation>Réparez les fichiers système (en tant qu’administrateur)&#xa0;: DISM /Online /Cleanup-Image /RestoreHealth, puis sfc /scannow</translation>
    </message>
    <message>
        <source>If it stays away, repair Windows in place.</source>
        <translation>S’il reste absent, réparez Windows par une mise à niveau sur place.</translation>
    </message>
    <message>
        <source>The service {service} was removed from this installation.</source>
        <extracomment>{service}: name of a Windows service</extracomment>
        <translation>Le service {service} a été supprimé de cette installation.</translation>
    </message>
    <message>
        <source>Check whether the image or a tool that strips Windows removes it.</source>
        <translation>Vérifiez si l’image, ou un outil qui allège Windows, le supprime.</translation>
    </message>
    <message>
        <source>Repair or replace the image.</source>
        <translation>Réparez ou remplacez l’image.</translation>
    </message>
    <message>
        <source>The profile and the server don&apos;t agree how to sign in.</source>
        <translation>Le profil et le serveur ne s’accordent pas sur la façon de s’authentifier.</translation>
    </message>
    <message>
        <source>Your VPN connection is set up to sign in in one way, but the server wants another. You can&apos;t fix this yourself.</source>
        <translation>Votre connexion VPN est configurée pour vous identifier d’une certaine façon, mais le serveur en veut une autre. Vous ne pouvez pas corriger cela vous-même.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; uses {profile}; expected is {expected}. Windows reports this as error 812 with IKEv2, often as 691 with SSTP.</source>
        <extracomment>{connection}: name of the VPN connection; {profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>Le profil «&#xa0;{connection}&#xa0;» utilise&#xa0;: {profile}&#xa0;; valeur attendue&#xa0;: {expected}. Windows signale cela par l’erreur 812 avec IKEv2, souvent par 691 avec SSTP.</translation>
    </message>
    <message>
        <source>Read the method: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Affichez la méthode&#xa0;: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml</translation>
    </message>
    <message>
        <source>Read the log Microsoft-Windows-EapHost/Operational, event 2018: it shows the offered and the requested method.</source>
        <translation>Consultez le journal Microsoft-Windows-EapHost/Operational, événement 2018&#xa0;: il montre la méthode proposée et la méthode demandée.</translation>
    </message>
    <message>
        <source>The sign-in methods of the network policy and of the profile differ ({profile} against {expected}). Either the policy changed or this profile is old.</source>
        <extracomment>{profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>Les méthodes d’authentification de la stratégie réseau et du profil diffèrent ({profile} au lieu de {expected}). Soit la stratégie a changé, soit ce profil est ancien.</translation>
    </message>
    <message>
        <source>Compare the policy&apos;s authentication methods with EapHostConfig, element Type, in the profile.</source>
        <translation>Comparez les méthodes d’authentification de la stratégie avec EapHostConfig, élément Type, dans le profil.</translation>
    </message>
    <message>
        <source>Read NPS event 6273 for the policy that refused, and RRAS event 20276.</source>
        <translation>Consultez l’événement NPS 6273 pour connaître la stratégie qui a refusé, et l’événement RRAS 20276.</translation>
    </message>
    <message>
        <source>Switch the audit on if 6273 is missing: auditpol /set /subcategory:&quot;Network Policy Server&quot; /success:enable /failure:enable</source>
        <translation>Activez l’audit si 6273 est absent&#xa0;: auditpol /set /subcategory:&quot;Network Policy Server&quot; /success:enable /failure:enable</translation>
    </message>
    <message>
        <source>Microsoft advises PEAP with certificates only.</source>
        <translation>Microsoft conseille PEAP avec des certificats uniquement.</translation>
    </message>
    <message>
        <source>Change the policy or the profile, not both, and deploy the profile again.</source>
        <translation>Modifiez la stratégie ou le profil, mais pas les deux, et redéployez le profil.</translation>
    </message>
    <message>
        <source>The VPN connection does not say which sign-in method to use.</source>
        <translation>La connexion VPN n’indique pas quelle méthode d’authentification utiliser.</translation>
    </message>
    <message>
        <source>Your VPN connection is incomplete: it does not say how to sign in.</source>
        <translation>Votre connexion VPN est incomplète&#xa0;: elle n’indique pas comment vous identifier.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; uses EAP but names no EAP method. Windows can report 812 or 850.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Le profil «&#xa0;{connection}&#xa0;» utilise EAP mais n’indique aucune méthode EAP. Windows peut signaler 812 ou 850.</translation>
    </message>
    <message>
        <source>UserMethod is Eap, but the EAP configuration is missing or empty.</source>
        <translation>UserMethod a la valeur Eap, mais la configuration EAP est absente ou vide.</translation>
    </message>
    <message>
        <source>Export the EAP XML from a connection that works and put it into Authentication/Eap/Configuration.</source>
        <translation>Exportez le XML EAP d’une connexion qui fonctionne et placez-le dans Authentication/Eap/Configuration.</translation>
    </message>
    <message>
        <source>Deploy the profile again and compare CustomAuthKey in rasphone.pbk (25 is PEAP, 13 is EAP-TLS).</source>
        <translation>Redéployez le profil et comparez CustomAuthKey dans rasphone.pbk (25 correspond à PEAP, 13 à EAP-TLS).</translation>
    </message>
    <message>
        <source>The VPN connection allows an outdated way to sign in.</source>
        <translation>La connexion VPN autorise une méthode d’authentification obsolète.</translation>
    </message>
    <message>
        <source>Your VPN connection signs in in an older way that protects your password less than is advised today.</source>
        <translation>Votre connexion VPN vous identifie d’une façon ancienne, qui protège moins bien votre mot de passe que ce qui est conseillé aujourd’hui.</translation>
    </message>
    <message>
        <source>You need do nothing now; your VPN administrators can renew the setting.</source>
        <translation>Vous n’avez rien à faire pour l’instant&#xa0;; vos administrateurs VPN peuvent moderniser ce paramètre.</translation>
    </message>
    <message>
        <source>Please don&apos;t use this connection on public networks if you can avoid it.</source>
        <translation>Si possible, évitez d’utiliser cette connexion sur des réseaux publics.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; allows {method}.</source>
        <extracomment>{connection}: name of the VPN connection; {method}: sign-in method</extracomment>
        <translation>Le profil «&#xa0;{connection}&#xa0;» autorise {method}.</translation>
    </message>
    <message>
        <source>Read the settings: Get-VpnConnection -Name {connection!} | Format-List * (add -AllUserConnection for an all-users connection).</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Affichez les paramètres&#xa0;: Get-VpnConnection -Name {connection!} | Format-List * (ajoutez -AllUserConnection pour une connexion de tous les utilisateurs).</translation>
    </message>
    <message>
        <source>{method} without an outer protected tunnel is weak; Microsoft advises PEAP with certificates.</source>
        <extracomment>{method}: sign-in method</extracomment>
        <translation>{method} sans tunnel protégé externe est faible&#xa0;; Microsoft conseille PEAP avec des certificats.</translation>
    </message>
    <message>
        <source>Move profile and network policy to PEAP with EAP-TLS inside.</source>
        <translation>Faites passer le profil et la stratégie réseau à PEAP avec EAP-TLS à l’intérieur.</translation>
    </message>
    <message>
        <source>With MS-CHAPv2 note the LmCompatibilityLevel of the domain controller, and Credential Guard on the clients.</source>
        <translation>Avec MS-CHAPv2, tenez compte du LmCompatibilityLevel du contrôleur de domaine, et de Credential Guard sur les clients.</translation>
    </message>
    <message>
        <source>The sign-in method does not fit the tunnel type.</source>
        <translation>La méthode d’authentification ne convient pas au type de tunnel.</translation>
    </message>
    <message>
        <source>Your VPN connection combines two settings that do not work together.</source>
        <translation>Votre connexion VPN combine deux paramètres qui ne fonctionnent pas ensemble.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; uses {method} with the tunnel type {tunnel}. Windows can report 812 or 919.</source>
        <extracomment>{connection}: name of the VPN connection; {method}: sign-in method; {tunnel}: tunnel type</extracomment>
        <translation>Le profil «&#xa0;{connection}&#xa0;» utilise {method} avec le type de tunnel {tunnel}. Windows peut signaler 812 ou 919.</translation>
    </message>
    <message>
        <source>{method} can&apos;t be used with {tunnel}: a machine certificate needs IKEv2, and IKEv2 takes MS-CHAPv2 only inside EAP.</source>
        <extracomment>{method}: sign-in method; {tunnel}: tunnel type</extracomment>
        <translation>{method} ne peut pas être utilisé avec {tunnel}&#xa0;: un certificat d’ordinateur exige IKEv2, et IKEv2 n’accepte MS-CHAPv2 qu’à l’intérieur d’EAP.</translation>
    </message>
    <message>
        <source>Correct NativeProtocolType or Authentication in the profile and deploy it again.</source>
        <translation>Corrigez NativeProtocolType ou Authentication dans le profil et redéployez-le.</translation>
    </message>
    <message>
        <source>An extra protection of the sign-in is switched off.</source>
        <translation>Une protection supplémentaire de l’authentification est désactivée.</translation>
    </message>
    <message>
        <source>This is only a remark for your VPN administrators; your connection is not affected.</source>
        <translation>Ceci n’est qu’une remarque pour vos administrateurs VPN&#xa0;; votre connexion n’est pas concernée.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has RequireCryptoBinding off in PEAP.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Dans le profil «&#xa0;{connection}&#xa0;», RequireCryptoBinding est désactivé dans PEAP.</translation>
    </message>
    <message>
        <source>Nothing to do on this laptop; mention it to the VPN administrators.</source>
        <translation>Il n’y a rien à faire sur cet ordinateur portable&#xa0;; signalez-le aux administrateurs VPN.</translation>
    </message>
    <message>
        <source>Cryptobinding ties the inner sign-in to the outer tunnel; without it an attacker could relay the inner method.</source>
        <translation>La liaison de chiffrement attache l’authentification interne au tunnel externe&#xa0;; sans elle, un attaquant pourrait relayer la méthode interne.</translation>
    </message>
    <message>
        <source>Set RequireCryptoBinding to true in the profile after checking that the network policy supports it.</source>
        <translation>Définissez RequireCryptoBinding sur true dans le profil après avoir vérifié que la stratégie réseau le prend en charge.</translation>
    </message>
    <message>
        <source>Your certificate is not made for signing in.</source>
        <translation>Votre certificat n’est pas conçu pour l’authentification.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) is of a kind that the VPN does not accept for signing in.</source>
        <translation>Votre carte d’identité électronique (certificat) est d’un type que le VPN n’accepte pas pour vous identifier.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) lacks the purpose Client Authentication (it has: {found}). Windows reports 13806 for a computer certificate and 798 for a user certificate.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {found}: what the certificate has</extracomment>
        <translation>Le rôle Authentification du client manque dans le certificat «&#xa0;{subject}&#xa0;» ({origin}) (il contient&#xa0;: {found}). Windows signale 13806 pour un certificat d’ordinateur et 798 pour un certificat d’utilisateur.</translation>
    </message>
    <message>
        <source>List the candidates: {listing}</source>
        <extracomment>{listing}: a command</extracomment>
        <translation>Répertoriez les candidats&#xa0;: {listing}</translation>
    </message>
    <message>
        <source>Check whether the right certificate is missing and only this one is left.</source>
        <translation>Vérifiez si le bon certificat est absent et si seul celui-ci reste.</translation>
    </message>
    <message>
        <source>While on the corporate network, start enrolment: gpupdate, then {enrolment}</source>
        <extracomment>{enrolment}: a command</extracomment>
        <translation>Sur le réseau d’entreprise, lancez l’inscription&#xa0;: gpupdate, puis {enrolment}</translation>
    </message>
    <message>
        <source>The extended key usage has no id-kp-clientAuth (1.3.6.1.5.5.7.3.2); found: {found}.</source>
        <extracomment>{found}: what the certificate has</extracomment>
        <translation>L’utilisation améliorée de la clé ne contient pas id-kp-clientAuth (1.3.6.1.5.5.7.3.2)&#xa0;; trouvé&#xa0;: {found}.</translation>
    </message>
    <message>
        <source>Use a template with Client Authentication; Smart Card Logon alone does not pass the filter of the EAP settings.</source>
        <translation>Utilisez un modèle comportant Authentification du client&#xa0;; Ouverture de session par carte à puce ne suffit pas à passer le filtre des paramètres EAP.</translation>
    </message>
    <message>
        <source>Check the template, the enrolment rights and the deployment in Intune or group policy.</source>
        <translation>Vérifiez le modèle, les droits d’inscription et le déploiement dans Intune ou par stratégie de groupe.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) for the VPN ended on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>Votre carte d’identité électronique (certificat) pour le VPN a expiré le {until}.</translation>
    </message>
    <message>
        <source>If you can, connect to the office network once; the certificate is often renewed there by itself.</source>
        <translation>Si possible, connectez-vous une fois au réseau du bureau&#xa0;; le certificat y est souvent renouvelé automatiquement.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) ended on {until}, {days} days ago. Windows can report 13806 for a computer certificate and 854 for a user certificate.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {until}: date and time; {days}: number of days</extracomment>
        <translation>Le certificat «&#xa0;{subject}&#xa0;» ({origin}) a expiré le {until}, il y a {days} jours. Windows peut signaler 13806 pour un certificat d’ordinateur et 854 pour un certificat d’utilisateur.</translation>
    </message>
    <message>
        <source>The certificate was valid from {from} until {until} and was not renewed.</source>
        <extracomment>{from}: date and time; {until}: date and time</extracomment>
        <translation>Le certificat était valide du {from} au {until} et n’a pas été renouvelé.</translation>
    </message>
    <message>
        <source>Find out why automatic enrolment did not run: template rights, renewal window, reach of the CA.</source>
        <translation>Recherchez pourquoi l’inscription automatique n’a pas eu lieu&#xa0;: droits sur le modèle, période de renouvellement, accessibilité de l’autorité de certification.</translation>
    </message>
    <message>
        <source>Your certificate is not valid yet.</source>
        <translation>Votre certificat n’est pas encore valide.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) for the VPN begins only on {from}.</source>
        <extracomment>{from}: date and time</extracomment>
        <translation>Votre carte d’identité électronique (certificat) pour le VPN n’est valable qu’à partir du {from}.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) begins on {from}; a wrong clock is the usual reason.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {from}: date and time</extracomment>
        <translation>Le certificat «&#xa0;{subject}&#xa0;» ({origin}) est valide à partir du {from}&#xa0;; une horloge déréglée en est la raison habituelle.</translation>
    </message>
    <message>
        <source>Compare with a time server: w32tm /stripchart /computer:time.windows.com /samples:3 /dataonly</source>
        <translation>Comparez avec un serveur de temps&#xa0;: w32tm /stripchart /computer:time.windows.com /samples:3 /dataonly</translation>
    </message>
    <message>
        <source>The certificate is valid from {from} until {until}.</source>
        <extracomment>{from}: date and time; {until}: date and time</extracomment>
        <translation>Le certificat est valide du {from} au {until}.</translation>
    </message>
    <message>
        <source>Check the clock of the issuing CA and of this computer.</source>
        <translation>Vérifiez l’horloge de l’autorité de certification émettrice et celle de cet ordinateur.</translation>
    </message>
    <message>
        <source>If the certificate was issued for later, issue one for now.</source>
        <translation>Si le certificat a été émis pour plus tard, émettez-en un pour maintenant.</translation>
    </message>
    <message>
        <source>Your certificate ends in {days} days.</source>
        <extracomment>{days}: number of days</extracomment>
        <translation>Votre certificat expire dans {days} jours.</translation>
    </message>
    <message>
        <source>The VPN still works, but your electronic identity card (certificate) ends on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>Le VPN fonctionne encore, mais votre carte d’identité électronique (certificat) expire le {until}.</translation>
    </message>
    <message>
        <source>Connect to the office network before that day, so that it can be renewed.</source>
        <translation>Connectez-vous au réseau du bureau avant ce jour, afin qu’elle puisse être renouvelée.</translation>
    </message>
    <message>
        <source>Tell your helpdesk if it is not renewed by itself.</source>
        <translation>Prévenez votre service d’assistance si elle n’est pas renouvelée automatiquement.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) ends on {until}.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {until}: date and time</extracomment>
        <translation>Le certificat «&#xa0;{subject}&#xa0;» ({origin}) expire le {until}.</translation>
    </message>
    <message>
        <source>The certificate ends on {until} and has not been renewed yet.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>Le certificat expire le {until} et n’a pas encore été renouvelé.</translation>
    </message>
    <message>
        <source>Check the renewal window of the template and whether the device can reach the CA.</source>
        <translation>Vérifiez la période de renouvellement du modèle et si l’appareil peut joindre l’autorité de certification.</translation>
    </message>
    <message>
        <source>Certificates of Entra Conditional Access live for about an hour by design; this remark does not concern them.</source>
        <translation>Les certificats d’accès conditionnel Entra ont par conception une durée de vie d’environ une heure&#xa0;; cette remarque ne les concerne pas.</translation>
    </message>
    <message>
        <source>The authority behind your certificate is not trusted.</source>
        <translation>L’autorité dont dépend votre certificat n’est pas approuvée.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) comes from an authority that is not known here.</source>
        <translation>Votre carte d’identité électronique (certificat) provient d’une autorité qui n’est pas connue ici.</translation>
    </message>
    <message>
        <source>The chain of &quot;{subject}&quot; ({origin}) ends in a root that is not trusted. Windows can report 13801, or 861 for a user certificate.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>La chaîne de «&#xa0;{subject}&#xa0;» ({origin}) se termine par une racine non approuvée. Windows peut signaler 13801, ou 861 pour un certificat d’utilisateur.</translation>
    </message>
    <message>
        <source>The root of the client certificate is missing on the client, or is not the one that the server accepts.</source>
        <translation>La racine du certificat client est absente sur le client, ou n’est pas celle que le serveur accepte.</translation>
    </message>
    <message>
        <source>Publish the root to the computer store of the clients.</source>
        <translation>Publiez la racine dans le magasin de l’ordinateur des clients.</translation>
    </message>
    <message>
        <source>On the VPN server compare: Get-VpnAuthProtocol (RootCertificateNameToAccept).</source>
        <translation>Sur le serveur VPN, comparez&#xa0;: Get-VpnAuthProtocol (RootCertificateNameToAccept).</translation>
    </message>
    <message>
        <source>A link is missing between your certificate and its authority.</source>
        <translation>Il manque un maillon entre votre certificat et son autorité.</translation>
    </message>
    <message>
        <source>Not everything that confirms your electronic identity card (certificate) is on this computer.</source>
        <translation>Tout ce qui confirme votre carte d’identité électronique (certificat) ne se trouve pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>An intermediate certificate of &quot;{subject}&quot; ({origin}) is missing. Windows can report 13801, or 861 for a user certificate.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>Un certificat intermédiaire de «&#xa0;{subject}&#xa0;» ({origin}) est absent. Windows peut signaler 13801, ou 861 pour un certificat d’utilisateur.</translation>
    </message>
    <message>
        <source>The issuing CA&apos;s certificate is not on the client, so the chain can&apos;t be built.</source>
        <translation>Le certificat de l’autorité de certification émettrice n’est pas sur le client, et la chaîne ne peut donc pas être construite.</translation>
    </message>
    <message>
        <source>Publish the intermediate certificate to the clients and to the VPN server.</source>
        <translation>Publiez le certificat intermédiaire sur les clients et sur le serveur VPN.</translation>
    </message>
    <message>
        <source>Check the AIA address in the client certificate.</source>
        <translation>Vérifiez l’adresse AIA dans le certificat client.</translation>
    </message>
    <message>
        <source>Your certificate vouches only for itself.</source>
        <translation>Votre certificat ne se porte garant que de lui-même.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) was not confirmed by any authority.</source>
        <translation>Votre carte d’identité électronique (certificat) n’a été confirmée par aucune autorité.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) is self-signed; no VPN server accepts it. Windows can report 13801, or 861 for a user certificate.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>Le certificat «&#xa0;{subject}&#xa0;» ({origin}) est auto-signé&#xa0;; aucun serveur VPN ne l’accepte. Windows peut signaler 13801, ou 861 pour un certificat d’utilisateur.</translation>
    </message>
    <message>
        <source>Check whether the certificate of your organisation is missing.</source>
        <translation>Vérifiez si le certificat de votre organisation est absent.</translation>
    </message>
    <message>
        <source>A self-signed certificate was taken as the candidate.</source>
        <translation>Un certificat auto-signé a été retenu comme candidat.</translation>
    </message>
    <message>
        <source>Restrict the selection in the profile by issuer and purpose.</source>
        <translation>Limitez la sélection dans le profil par émetteur et par rôle.</translation>
    </message>
    <message>
        <source>An authority behind your certificate has expired.</source>
        <translation>Une autorité dont dépend votre certificat a expiré.</translation>
    </message>
    <message>
        <source>The certificate of the authority &quot;{ca}&quot; ended on {until}. Windows can report 13801, or 861 or 863 for a user certificate.</source>
        <extracomment>{ca}: subject name of the certification authority; {until}: date and time</extracomment>
        <translation>Le certificat de l’autorité «&#xa0;{ca}&#xa0;» a expiré le {until}. Windows peut signaler 13801, ou 861 ou 863 pour un certificat d’utilisateur.</translation>
    </message>
    <message>
        <source>&quot;{ca}&quot; ended on {until}; everything that it issued fails with it.</source>
        <extracomment>{ca}: subject name of the certification authority; {until}: date and time</extracomment>
        <translation>«&#xa0;{ca}&#xa0;» a expiré le {until}&#xa0;; tout ce que cette autorité a émis échoue avec elle.</translation>
    </message>
    <message>
        <source>Renew the CA&apos;s certificate, publish it, and reissue the client certificates if the CA&apos;s key changed.</source>
        <translation>Renouvelez le certificat de l’autorité de certification, publiez-le, et réémettez les certificats clients si la clé de l’autorité de certification a changé.</translation>
    </message>
    <message>
        <source>An authority behind your certificate was not allowed to issue it.</source>
        <translation>Une autorité dont dépend votre certificat n’était pas autorisée à l’émettre.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) was confirmed by somebody who may not do that.</source>
        <translation>Votre carte d’identité électronique (certificat) a été confirmée par quelqu’un qui n’en a pas le droit.</translation>
    </message>
    <message>
        <source>The issuer &quot;{ca}&quot; does not count as an authority for this certificate: {detail}. Windows can report 13801, or 861 for a user certificate.</source>
        <extracomment>{ca}: subject name of the certification authority; {detail}: detail as technical text</extracomment>
        <translation>L’émetteur «&#xa0;{ca}&#xa0;» n’est pas considéré comme une autorité pour ce certificat&#xa0;: {detail}. Windows peut signaler 13801, ou 861 pour un certificat d’utilisateur.</translation>
    </message>
    <message>
        <source>&quot;{ca}&quot; breaks a condition for an issuing CA: {detail}.</source>
        <extracomment>{ca}: subject name of the certification authority; {detail}: detail as technical text</extracomment>
        <translation>L’émetteur «&#xa0;{ca}&#xa0;» enfreint une condition applicable à une autorité de certification émettrice&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>Check basic constraints, path length and, if present, the extended key usage of the CA&apos;s certificate.</source>
        <translation>Vérifiez les contraintes de base, la longueur du chemin et, si elle est présente, l’utilisation améliorée de la clé du certificat de l’autorité de certification.</translation>
    </message>
    <message>
        <source>Reissue the CA&apos;s certificate correctly, then the client certificates.</source>
        <translation>Réémettez correctement le certificat de l’autorité de certification, puis les certificats clients.</translation>
    </message>
    <message>
        <source>A signature in the chain of your certificate is wrong.</source>
        <translation>Une signature de la chaîne de votre certificat est incorrecte.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) does not carry the signature that it claims.</source>
        <translation>Votre carte d’identité électronique (certificat) ne porte pas la signature qu’elle prétend porter.</translation>
    </message>
    <message>
        <source>The signature said to be of &quot;{ca}&quot; does not fit. Windows can report 13801, or 861 for a user certificate.</source>
        <extracomment>{ca}: subject name of the certification authority</extracomment>
        <translation>La signature censée être celle de «&#xa0;{ca}&#xa0;» ne correspond pas. Windows peut signaler 13801, ou 861 pour un certificat d’utilisateur.</translation>
    </message>
    <message>
        <source>Check whether an old copy of &quot;{ca}&quot; lies in a store: certutil -store CA</source>
        <extracomment>{ca}: subject name of the certification authority</extracomment>
        <translation>Vérifiez si une ancienne copie de «&#xa0;{ca}&#xa0;» se trouve dans un magasin&#xa0;: certutil -store CA</translation>
    </message>
    <message>
        <source>A certificate in the chain is not signed with the key of &quot;{ca}&quot;; often two CA certificates share a name after a renewal.</source>
        <extracomment>{ca}: subject name of the certification authority</extracomment>
        <translation>Un certificat de la chaîne n’est pas signé avec la clé de «&#xa0;{ca}&#xa0;»&#xa0;; souvent, deux certificats d’autorité de certification portent le même nom après un renouvellement.</translation>
    </message>
    <message>
        <source>Compare subject key identifiers and remove outdated CA certificates.</source>
        <translation>Comparez les identificateurs de clé du sujet et supprimez les certificats d’autorité de certification périmés.</translation>
    </message>
    <message>
        <source>The key of your certificate is too weak.</source>
        <translation>La clé de votre certificat est trop faible.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) is protected too weakly by today&apos;s standards.</source>
        <translation>Votre carte d’identité électronique (certificat) est trop faiblement protégée au regard des normes actuelles.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) has a key of type {algorithm} with {bits} bits.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {algorithm}: name of an algorithm; {bits}: key length in bits</extracomment>
        <translation>Le certificat «&#xa0;{subject}&#xa0;» ({origin}) a une clé de type {algorithm} de {bits} bits.</translation>
    </message>
    <message>
        <source>{algorithm} with {bits} bits is below the minimum of the site policy.</source>
        <extracomment>{algorithm}: name of an algorithm; {bits}: key length in bits</extracomment>
        <translation>{algorithm} avec {bits} bits est inférieur au minimum de la stratégie du site.</translation>
    </message>
    <message>
        <source>Raise the minimum key size in the template and enrol again.</source>
        <translation>Augmentez la taille minimale de clé dans le modèle et relancez l’inscription.</translation>
    </message>
    <message>
        <source>Your certificate is signed with an outdated method.</source>
        <translation>Votre certificat est signé avec une méthode obsolète.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) was signed in an old way that can be forged more easily.</source>
        <translation>Votre carte d’identité électronique (certificat) a été signée d’une façon ancienne, plus facile à falsifier.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) is signed with {algorithm}.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {algorithm}: name of an algorithm</extracomment>
        <translation>Le certificat «&#xa0;{subject}&#xa0;» ({origin}) est signé avec {algorithm}.</translation>
    </message>
    <message>
        <source>{algorithm} is no longer accepted by many systems.</source>
        <extracomment>{algorithm}: name of an algorithm</extracomment>
        <translation>{algorithm} n’est plus accepté par de nombreux systèmes.</translation>
    </message>
    <message>
        <source>Reissue the certificate with SHA-256 or better.</source>
        <translation>Réémettez le certificat avec SHA-256 ou mieux.</translation>
    </message>
    <message>
        <source>If the whole issuing CA still signs so, plan its migration.</source>
        <translation>Si toute l’autorité de certification émettrice signe encore ainsi, planifiez sa migration.</translation>
    </message>
    <message>
        <source>The key of your certificate may not be used for signing.</source>
        <translation>La clé de votre certificat ne peut pas être utilisée pour signer.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) can&apos;t be used for signing in.</source>
        <translation>Votre carte d’identité électronique (certificat) ne peut pas servir à vous identifier.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) has the key usage {found}; digital signature is needed.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {found}: what the certificate has</extracomment>
        <translation>Le certificat «&#xa0;{subject}&#xa0;» ({origin}) a l’utilisation de la clé {found}&#xa0;; la signature numérique est nécessaire.</translation>
    </message>
    <message>
        <source>The key usage extension is present and lacks digitalSignature; found: {found}.</source>
        <extracomment>{found}: what the certificate has</extracomment>
        <translation>L’extension d’utilisation de la clé est présente et ne contient pas digitalSignature&#xa0;; trouvé&#xa0;: {found}.</translation>
    </message>
    <message>
        <source>Use a template with digital signature, and key encipherment for RSA.</source>
        <translation>Utilisez un modèle autorisant la signature numérique et, pour RSA, le chiffrement de clé.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) was withdrawn by its authority.</source>
        <translation>Votre carte d’identité électronique (certificat) a été retirée par son autorité.</translation>
    </message>
    <message>
        <source>If your computer or smart card was lost or replaced, tell your helpdesk.</source>
        <translation>Si votre ordinateur ou votre carte à puce a été perdu ou remplacé, prévenez votre service d’assistance.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) is on the list of revoked certificates. Windows can report 855 for a user certificate, or 812 or 691.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>Le certificat «&#xa0;{subject}&#xa0;» ({origin}) figure dans la liste des certificats révoqués. Windows peut signaler 855 pour un certificat d’utilisateur, ou 812 ou 691.</translation>
    </message>
    <message>
        <source>Remove the revoked certificate and start enrolment: {enrolment}</source>
        <extracomment>{enrolment}: a command</extracomment>
        <translation>Supprimez le certificat révoqué et lancez l’inscription&#xa0;: {enrolment}</translation>
    </message>
    <message>
        <source>The CA has revoked this certificate; the sign-in server refuses it.</source>
        <translation>L’autorité de certification a révoqué ce certificat&#xa0;; le serveur d’authentification le refuse.</translation>
    </message>
    <message>
        <source>If the device is still in use, issue a new certificate and deploy it.</source>
        <translation>Si l’appareil est encore utilisé, émettez un nouveau certificat et déployez-le.</translation>
    </message>
    <message>
        <source>There is no certificate with which this computer can sign in.</source>
        <translation>Il n’y a aucun certificat avec lequel cet ordinateur puisse s’authentifier.</translation>
    </message>
    <message>
        <source>The VPN asks for an electronic identity card (certificate). None that fits was found on this computer.</source>
        <translation>Le VPN demande une carte d’identité électronique (certificat). Aucune qui convienne n’a été trouvée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>If you can, connect to the office network once and stay signed in for a while; the certificate often comes by itself.</source>
        <translation>Si possible, connectez-vous une fois au réseau du bureau et gardez votre session ouverte un moment&#xa0;; le certificat arrive souvent automatiquement.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; takes a certificate from {store}. {against} Windows reports 13806, 786 or 766.</source>
        <extracomment>{connection}: name of the VPN connection; {store}: the computer&apos;s or the user&apos;s store; {against}: one or two sentences on what is in the store</extracomment>
        <translation>La connexion «&#xa0;{connection}&#xa0;» prend un certificat dans {store}. {against} Windows signale 13806, 786 ou 766.</translation>
    </message>
    <message>
        <source>Check that the computer or the user is in the group that may enrol.</source>
        <translation>Vérifiez que l’ordinateur ou l’utilisateur est dans le groupe autorisé à s’inscrire.</translation>
    </message>
    <message>
        <source>No certificate in {store} has a private key, lies in its period, allows Client Authentication, leads to a trusted root and passes the filter of the profile. {against}</source>
        <extracomment>{store}: the computer&apos;s or the user&apos;s store; {against}: one or two sentences on what is in the store</extracomment>
        <translation>Aucun certificat dans {store} n’a à la fois une clé privée, une période de validité en cours, le rôle Authentification du client, une chaîne menant à une racine approuvée et les caractéristiques exigées par le filtre du profil. {against}</translation>
    </message>
    <message>
        <source>Check template, enrolment rights and autoenrolment, or the certificate profile in Intune.</source>
        <translation>Vérifiez le modèle, les droits d’inscription et l’inscription automatique, ou le profil de certificat dans Intune.</translation>
    </message>
    <message>
        <source>Look in LocalMachine\My: a device tunnel and L2TP take it from there.</source>
        <translation>Regardez dans LocalMachine\My&#xa0;: un tunnel d’appareil et L2TP l’y prennent.</translation>
    </message>
    <message>
        <source>Check the certificate filter in the EAP settings of the profile.</source>
        <translation>Vérifiez le filtre de certificats dans les paramètres EAP du profil.</translation>
    </message>
    <message>
        <source>Your certificate lacks its secret part.</source>
        <translation>Il manque à votre certificat sa partie secrète.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) for the VPN is there, but the secret key that belongs to it is not. Without the key it proves nothing.</source>
        <translation>La carte d’identité électronique (certificat) pour le VPN est là, mais pas la clé secrète qui l’accompagne. Sans la clé, elle ne prouve rien.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) would fit, but has no private key. It was probably imported without it, or the key storage was reset.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>Le certificat «&#xa0;{subject}&#xa0;» ({origin}) conviendrait, mais n’a pas de clé privée. Il a probablement été importé sans elle, ou le stockage des clés a été réinitialisé.</translation>
    </message>
    <message>
        <source>Try to find the key again: {repair}</source>
        <extracomment>{repair}: a command</extracomment>
        <translation>Essayez de retrouver la clé&#xa0;: {repair}</translation>
    </message>
    <message>
        <source>If that fails, delete this certificate and enrol a new one: {enrolment}</source>
        <extracomment>{enrolment}: a command</extracomment>
        <translation>Si cela échoue, supprimez ce certificat et demandez-en un nouveau&#xa0;: {enrolment}</translation>
    </message>
    <message>
        <source>After a reset of the security chip (TPM), every certificate whose key was in it has to be enrolled anew.</source>
        <translation>Après une réinitialisation de la puce de sécurité (TPM), tous les certificats dont la clé s’y trouvait doivent faire l’objet d’une nouvelle inscription.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; has no private key in {store}.</source>
        <extracomment>{subject}: subject name of the certificate; {store}: the computer&apos;s or the user&apos;s store</extracomment>
        <translation>Le certificat «&#xa0;{subject}&#xa0;» n’a pas de clé privée dans {store}.</translation>
    </message>
    <message>
        <source>Enrol on the device itself; do not distribute .cer files.</source>
        <translation>Procédez à l’inscription sur l’appareil lui-même&#xa0;; ne distribuez pas de fichiers .cer.</translation>
    </message>
    <message>
        <source>Check whether TPM resets or changes of the key storage provider cause it on other computers.</source>
        <translation>Vérifiez si des réinitialisations de TPM ou des changements de fournisseur de stockage de clés en sont la cause sur d’autres ordinateurs.</translation>
    </message>
    <message>
        <source>Using your certificate asks you each time.</source>
        <translation>L’utilisation de votre certificat vous pose une question à chaque fois.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) for the VPN asks for a confirmation or a PIN when it is used. A connection that starts by itself cannot wait for that.</source>
        <translation>La carte d’identité électronique (certificat) pour le VPN demande une confirmation ou un code PIN lorsqu’elle est utilisée. Une connexion qui démarre automatiquement ne peut pas attendre cela.</translation>
    </message>
    <message>
        <source>Connect by hand once and answer the question.</source>
        <translation>Connectez-vous une fois manuellement et répondez à la question.</translation>
    </message>
    <message>
        <source>The private key of &quot;{subject}&quot; ({origin}) is protected by a prompt. Always On dials silently: Windows reports 703 or 798.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>La clé privée de «&#xa0;{subject}&#xa0;» ({origin}) est protégée par une invite. Always On se connecte silencieusement&#xa0;: Windows signale 703 ou 798.</translation>
    </message>
    <message>
        <source>Check whether the certificate was imported with &quot;Enable strong private key protection&quot;.</source>
        <translation>Vérifiez si le certificat a été importé avec «&#xa0;Activer la protection renforcée de clé privée&#xa0;».</translation>
    </message>
    <message>
        <source>Enrol it again without that option.</source>
        <translation>Relancez l’inscription sans cette option.</translation>
    </message>
    <message>
        <source>The key of &quot;{subject}&quot; needs user interaction.</source>
        <extracomment>{subject}: subject name of the certificate</extracomment>
        <translation>La clé de «&#xa0;{subject}&#xa0;» nécessite une interaction de l’utilisateur.</translation>
    </message>
    <message>
        <source>Use a TPM key storage provider without a prompt in the template.</source>
        <translation>Utilisez dans le modèle un fournisseur de stockage de clés TPM sans invite.</translation>
    </message>
    <message>
        <source>Check the policy &quot;System cryptography: Force strong key protection&quot;.</source>
        <translation>Vérifiez la stratégie «&#xa0;Cryptographie système&#xa0;: force une protection forte des clés&#xa0;».</translation>
    </message>
    <message>
        <source>Several certificates fit, and Windows may take the wrong one.</source>
        <translation>Plusieurs certificats conviennent, et Windows peut prendre le mauvais.</translation>
    </message>
    <message>
        <source>This computer has several of the electronic identity cards (certificates) that could be used for the VPN. Windows can take the wrong one.</source>
        <translation>Cet ordinateur a plusieurs cartes d’identité électroniques (certificats) utilisables pour le VPN. Windows peut prendre la mauvaise.</translation>
    </message>
    <message>
        <source>If Windows asks you which one to use, take the one that your organisation issued for the VPN.</source>
        <translation>Si Windows vous demande laquelle utiliser, prenez celle que votre organisation a émise pour le VPN.</translation>
    </message>
    <message>
        <source>{count} certificates in {store} fit: {subjects}. Their issuers: {issuers}. Which one Windows takes is not certain; with a machine certificate this shows as an occasional 13801.</source>
        <extracomment>{count}: a number; {store}: the computer&apos;s or the user&apos;s store; {subjects}: names of certificates; {issuers}: names of CAs</extracomment>
        <translation>{count} certificats dans {store} conviennent&#xa0;: {subjects}. Leurs émetteurs&#xa0;: {issuers}. On ne peut pas savoir avec certitude lequel Windows prend&#xa0;; avec un certificat d’ordinateur, cela se traduit par un 13801 occasionnel.</translation>
    </message>
    <message>
        <source>Find out which issuer the VPN expects.</source>
        <translation>Recherchez quel émetteur le VPN attend.</translation>
    </message>
    <message>
        <source>Remove certificates that are no longer needed, after asking what else uses them.</source>
        <translation>Supprimez les certificats qui ne sont plus nécessaires, après avoir demandé ce qui les utilise encore.</translation>
    </message>
    <message>
        <source>{count} candidates without a rule between them; issuers: {issuers}.</source>
        <extracomment>{count}: a number; {issuers}: names of CAs</extracomment>
        <translation>{count} candidats sans règle pour les départager&#xa0;; émetteurs&#xa0;: {issuers}.</translation>
    </message>
    <message>
        <source>Machine certificates: add the purpose IP security IKE intermediate (1.3.6.1.5.5.8.2.2) to the template for the VPN; Windows prefers it.</source>
        <translation>Certificats d’ordinateur&#xa0;: ajoutez le rôle Intermédiaire IKE de sécurité IP (1.3.6.1.5.5.8.2.2) au modèle pour le VPN&#xa0;; Windows le préfère.</translation>
    </message>
    <message>
        <source>User certificates: filter by issuer or purpose in the EAP settings (TLSExtensions, FilteringInfo).</source>
        <translation>Certificats d’utilisateur&#xa0;: filtrez par émetteur ou par rôle dans les paramètres EAP (TLSExtensions, FilteringInfo).</translation>
    </message>
    <message>
        <source>RRAS: name the root that it accepts: $c = Get-Item Cert:\LocalMachine\Root\THUMBPRINT; Set-VpnAuthProtocol -UserAuthProtocolAccepted Certificate,EAP -RootCertificateNameToAccept $c; Restart-Service RemoteAccess</source>
        <translation>RRAS&#xa0;: indiquez la racine acceptée&#xa0;: $c = Get-Item Cert:\LocalMachine\Root\THUMBPRINT; Set-VpnAuthProtocol -UserAuthProtocolAccepted Certificate,EAP -RootCertificateNameToAccept $c; Restart-Service RemoteAccess</translation>
    </message>
    <message>
        <source>The VPN server does not list the issuer of your computer&apos;s certificate.</source>
        <translation>Le serveur VPN n’énumère pas l’émetteur du certificat de votre ordinateur.</translation>
    </message>
    <message>
        <source>The VPN server says whose electronic identity cards (certificates) it accepts. The one who issued your computer&apos;s card is not among them.</source>
        <translation>Le serveur VPN indique de qui il accepte les cartes d’identité électroniques (certificats). L’émetteur de la carte de votre ordinateur n’en fait pas partie.</translation>
    </message>
    <message>
        <source>The server&apos;s reply lists the authorities that it accepts. No CA above &quot;{subject}&quot; (issued by &quot;{issuer}&quot;) is among them.</source>
        <extracomment>{subject}: subject name of the certificate; {issuer}: name of the CA</extracomment>
        <translation>La réponse du serveur énumère les autorités qu’il accepte. Aucune autorité de certification dont dépend «&#xa0;{subject}&#xa0;» (émis par «&#xa0;{issuer}&#xa0;») n’en fait partie.</translation>
    </message>
    <message>
        <source>Check whether another certificate of this computer should be used.</source>
        <translation>Vérifiez si un autre certificat de cet ordinateur devrait être utilisé.</translation>
    </message>
    <message>
        <source>The IKE_SA_INIT reply carries a CERTREQ without the key of any CA above &quot;{subject}&quot;; issuer: &quot;{issuer}&quot;.</source>
        <extracomment>{subject}: subject name of the certificate; {issuer}: name of the CA</extracomment>
        <translation>La réponse IKE_SA_INIT contient un CERTREQ sans la clé d’aucune autorité de certification dont dépend «&#xa0;{subject}&#xa0;»&#xa0;; émetteur&#xa0;: «&#xa0;{issuer}&#xa0;».</translation>
    </message>
    <message>
        <source>Check that the root of the clients&apos; certificates is in Trusted Root Certification Authorities of the computer account on every VPN server.</source>
        <translation>Vérifiez que la racine des certificats des clients se trouve dans Autorités de certification racines de confiance du compte d’ordinateur sur chaque serveur VPN.</translation>
    </message>
    <message>
        <source>Read the accepted root: Get-VpnAuthProtocol. Set it: $c = Get-Item Cert:\LocalMachine\Root\THUMBPRINT; Set-VpnAuthProtocol -UserAuthProtocolAccepted Certificate,EAP -RootCertificateNameToAccept $c; Restart-Service RemoteAccess</source>
        <translation>Affichez la racine acceptée&#xa0;: Get-VpnAuthProtocol. Définissez-la&#xa0;: $c = Get-Item Cert:\LocalMachine\Root\THUMBPRINT; Set-VpnAuthProtocol -UserAuthProtocolAccepted Certificate,EAP -RootCertificateNameToAccept $c; Restart-Service RemoteAccess</translation>
    </message>
    <message>
        <source>Behind a load balancer, compare the servers with each other.</source>
        <translation>Derrière un équilibreur de charge, comparez les serveurs entre eux.</translation>
    </message>
    <message>
        <source>Your certificate of Conditional Access is short-lived by design.</source>
        <translation>Votre certificat d’accès conditionnel a par conception une courte durée de vie.</translation>
    </message>
    <message>
        <source>Your organisation checks the state of your computer before it lets you in. The electronic identity card (certificate) for that is valid until {until}; it is renewed by itself.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>Votre organisation vérifie l’état de votre ordinateur avant de vous laisser entrer. La carte d’identité électronique (certificat) correspondante est valable jusqu’au {until}&#xa0;; elle est renouvelée automatiquement.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>&quot;{subject}&quot; ({origin}) comes from Entra Conditional Access and ends on {until}. About one hour is by design.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {until}: date and time</extracomment>
        <translation>«&#xa0;{subject}&#xa0;» ({origin}) provient de l’accès conditionnel Entra et expire le {until}. Une durée d’environ une heure est le comportement prévu.</translation>
    </message>
    <message>
        <source>If connecting fails, look whether the device is compliant in Company Portal.</source>
        <translation>Si la connexion échoue, regardez dans le Portail d’entreprise si l’appareil est conforme.</translation>
    </message>
    <message>
        <source>The one-hour certificate of Conditional Access (1.3.6.1.4.1.311.87) is there until {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>Le certificat d’une heure de l’accès conditionnel (1.3.6.1.4.1.311.87) est présent jusqu’au {until}.</translation>
    </message>
    <message>
        <source>The network policy should demand this purpose: Allowed-Certificate-OID 1.3.6.1.4.1.311.87.</source>
        <translation>La stratégie réseau devrait exiger ce rôle&#xa0;: Allowed-Certificate-OID 1.3.6.1.4.1.311.87.</translation>
    </message>
    <message>
        <source>The certificate that shows that your device meets the rules is missing.</source>
        <translation>Le certificat qui montre que votre appareil respecte les règles est absent.</translation>
    </message>
    <message>
        <source>Your organisation lets only computers in that meet its rules. The electronic identity card (certificate) that says so is not on this computer; Windows fetches one for each connection, and it lives for about an hour.</source>
        <translation>Votre organisation n’accepte que les ordinateurs qui respectent ses règles. La carte d’identité électronique (certificat) qui l’atteste n’est pas sur cet ordinateur&#xa0;; Windows en demande une pour chaque connexion, et sa durée de vie est d’environ une heure.</translation>
    </message>
    <message>
        <source>Connect once; if that works, nothing has to be done.</source>
        <translation>Connectez-vous une fois&#xa0;; si cela fonctionne, il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>If it fails: open Company Portal and do what it lists as not done.</source>
        <translation>En cas d’échec&#xa0;: ouvrez le Portail d’entreprise et faites ce qu’il indique comme restant à faire.</translation>
    </message>
    <message>
        <source>Sign in to Windows again, then connect.</source>
        <translation>Fermez puis rouvrez votre session Windows, puis connectez-vous.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; signs in with a certificate of the purpose AAD Conditional Access (1.3.6.1.4.1.311.87), and there is none in its period. Between two dials that is normal; together with 798, 812, 874 or 875 it is the cause.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>La connexion «&#xa0;{connection}&#xa0;» s’authentifie avec un certificat ayant le rôle AAD Conditional Access (1.3.6.1.4.1.311.87), et il n’y en a aucun dans sa période de validité. Entre deux connexions, c’est normal&#xa0;; combiné à 798, 812, 874 ou 875, c’est la cause.</translation>
    </message>
    <message>
        <source>Dial once and look again: a certificate should have come.</source>
        <translation>Établissez une fois la connexion et regardez de nouveau&#xa0;: un certificat devrait être arrivé.</translation>
    </message>
    <message>
        <source>Check that the device is marked compliant in Intune.</source>
        <translation>Vérifiez que l’appareil est marqué comme conforme dans Intune.</translation>
    </message>
    <message>
        <source>Check that this computer reaches Entra ID before it dials, and look into its sign-in log.</source>
        <translation>Vérifiez que cet ordinateur joint Entra ID avant de se connecter, et consultez son journal de connexion.</translation>
    </message>
    <message>
        <source>No current certificate with 1.3.6.1.4.1.311.87 in the user&apos;s store, with which &quot;{connection}&quot; signs in. It is fetched when Windows dials.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Aucun certificat actuel avec 1.3.6.1.4.1.311.87 dans le magasin de l’utilisateur, avec lequel la connexion «&#xa0;{connection}&#xa0;» s’authentifie. Il est obtenu lorsque Windows établit la connexion.</translation>
    </message>
    <message>
        <source>Check the Conditional Access policy for the app VPN Server, and the root certificate on the VPN connectivity blade.</source>
        <translation>Vérifiez la stratégie d’accès conditionnel pour l’application VPN Server, ainsi que le certificat racine dans le volet de connectivité VPN.</translation>
    </message>
    <message>
        <source>Check DeviceCompliance in the profile.</source>
        <translation>Vérifiez DeviceCompliance dans le profil.</translation>
    </message>
    <message>
        <source>Your certificate lacks a mark that newer sign-in servers ask for.</source>
        <translation>Il manque à votre certificat une marque que demandent les serveurs d’authentification récents.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) works, but it lacks a mark that ties it to your account. Servers that ask for it refuse the sign-in.</source>
        <translation>Votre carte d’identité électronique (certificat) fonctionne, mais il lui manque une marque qui la rattache à votre compte. Les serveurs qui la demandent refusent de vous identifier.</translation>
    </message>
    <message>
        <source>&quot;{subject}&quot; ({origin}) has no SID extension (1.3.6.1.4.1.311.25.2). Since the update of February 2025 domain controllers can refuse it: 853, or 812 or 691.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>«&#xa0;{subject}&#xa0;» ({origin}) n’a pas d’extension SID (1.3.6.1.4.1.311.25.2). Depuis la mise à jour de février 2025, les contrôleurs de domaine peuvent le refuser&#xa0;: 853, ou 812 ou 691.</translation>
    </message>
    <message>
        <source>Ask whether event 39 of Kerberos-Key-Distribution-Center is in the System log of a domain controller, or reason 16 in that of the sign-in server.</source>
        <translation>Demandez si l’événement 39 de Kerberos-Key-Distribution-Center figure dans le journal Système d’un contrôleur de domaine, ou le motif 16 dans celui du serveur d’authentification.</translation>
    </message>
    <message>
        <source>If so, enrol a new certificate: certutil -user -pulse</source>
        <translation>Si oui, demandez un nouveau certificat&#xa0;: certutil -user -pulse</translation>
    </message>
    <message>
        <source>The certificate is not strongly mapped: extension 1.3.6.1.4.1.311.25.2 is missing.</source>
        <translation>Le certificat n’a pas de mappage fort&#xa0;: l’extension 1.3.6.1.4.1.311.25.2 est absente.</translation>
    </message>
    <message>
        <source>Update the CA, or add the SID in the SCEP or PKCS profile of Intune, and issue the certificates again.</source>
        <translation>Mettez à jour l’autorité de certification, ou ajoutez le SID dans le profil SCEP ou PKCS d’Intune, et émettez de nouveau les certificats.</translation>
    </message>
    <message>
        <source>Until then map the accounts explicitly (altSecurityIdentities).</source>
        <translation>D’ici là, mappez explicitement les comptes (altSecurityIdentities).</translation>
    </message>
    <message>
        <source>The VPN server prefers another way to sign in, but takes the profile&apos;s.</source>
        <translation>Le serveur VPN préfère une autre méthode d’authentification, mais accepte celle du profil.</translation>
    </message>
    <message>
        <source>{gateway} first proposed {expected}, and took {profile} when that was asked for. No fault of this laptop.</source>
        <extracomment>{gateway}: address or name of a VPN gateway; {expected}: what the server demands; {profile}: what the profile says</extracomment>
        <translation>{gateway} a d’abord proposé {expected}, puis a accepté {profile} sur demande. Cet ordinateur portable n’est pas en cause.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s first proposal is {expected}; the profile &quot;{connection}&quot; uses {profile}, which is taken after one more round trip.</source>
        <extracomment>{expected}: what the server demands; {connection}: name of the VPN connection; {profile}: what the profile says</extracomment>
        <translation>La première proposition du serveur d’authentification est {expected}&#xa0;; le profil «&#xa0;{connection}&#xa0;» utilise {profile}, qui est accepté après un aller-retour supplémentaire.</translation>
    </message>
    <message>
        <source>Put the method of the profile first in the network policy, if others are not needed.</source>
        <translation>Placez la méthode du profil en premier dans la stratégie réseau, si d’autres ne sont pas nécessaires.</translation>
    </message>
    <message>
        <source>This was proven against strongSwan and FreeRADIUS, not against RRAS and NPS.</source>
        <translation>Cela a été vérifié avec strongSwan et FreeRADIUS, pas avec RRAS et NPS.</translation>
    </message>
    <message>
        <source>The VPN server does not offer the kind of sign-in that the profile uses.</source>
        <translation>Le serveur VPN ne propose pas le type d’authentification qu’utilise le profil.</translation>
    </message>
    <message>
        <source>Your VPN connection is set up to sign in a person, but the server did not begin to do so. It may expect another kind of connection.</source>
        <translation>Votre connexion VPN est configurée pour identifier une personne, mais le serveur n’a pas commencé à le faire. Il attend peut-être un autre type de connexion.</translation>
    </message>
    <message>
        <source>{server} ({address}) refused a client without a certificate of its own (AUTHENTICATION_FAILED) instead of beginning EAP. Windows reports 13801, sometimes 812.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) a refusé un client sans certificat propre (AUTHENTICATION_FAILED) au lieu de commencer EAP. Windows signale 13801, parfois 812.</translation>
    </message>
    <message>
        <source>Check whether this server is meant for device tunnels only.</source>
        <translation>Vérifiez si ce serveur est destiné uniquement aux tunnels d’appareil.</translation>
    </message>
    <message>
        <source>Check whether this laptop has the current VPN profile.</source>
        <translation>Vérifiez si cet ordinateur portable a le profil VPN actuel.</translation>
    </message>
    <message>
        <source>{address} ended IKE_AUTH with AUTHENTICATION_FAILED when no AUTH payload came. Either it takes computer certificates only, or it does not know this client.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>{address} a mis fin à IKE_AUTH par AUTHENTICATION_FAILED en l’absence de charge utile AUTH. Soit il n’accepte que les certificats d’ordinateur, soit il ne connaît pas ce client.</translation>
    </message>
    <message>
        <source>On RRAS check that EAP is allowed beside computer certificates: Get-VpnAuthProtocol</source>
        <translation>Sur RRAS, vérifiez qu’EAP est autorisé en plus des certificats d’ordinateur&#xa0;: Get-VpnAuthProtocol</translation>
    </message>
    <message>
        <source>Compare the profile &quot;{connection}&quot; with what this server is meant for.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Comparez le profil «&#xa0;{connection}&#xa0;» avec la destination prévue de ce serveur.</translation>
    </message>
    <message>
        <source>This test was proven against strongSwan, not against RRAS.</source>
        <translation>Ce test a été vérifié avec strongSwan, pas avec RRAS.</translation>
    </message>
    <message>
        <source>The sign-in server did not go on after the user name of this test.</source>
        <translation>Le serveur d’authentification n’a pas continué après le nom d’utilisateur de ce test.</translation>
    </message>
    <message>
        <source>To learn what the server wants, this program gave a name and no password. The server ended the talk there, so the rest could not be tested.</source>
        <translation>Pour savoir ce que veut le serveur, ce programme a donné un nom et aucun mot de passe. Le serveur a mis fin à l’échange à ce moment-là, et la suite n’a donc pas pu être testée.</translation>
    </message>
    <message>
        <source>Save the report and send it to your helpdesk if you can&apos;t connect.</source>
        <translation>Enregistrez le rapport et envoyez-le à votre service d’assistance si vous ne pouvez pas vous connecter.</translation>
    </message>
    <message>
        <source>{gateway} ended the sign-in of &quot;{connection}&quot; straight after the name ({kind}); no password was sent. A name that nobody has says little; a real one points to the network policy. Windows reports 812, over SSTP 691.</source>
        <extracomment>{gateway}: address or name of a VPN gateway; {connection}: name of the VPN connection; {kind}: whose name was given, as words</extracomment>
        <translation>{gateway} a mis fin à l’authentification de «&#xa0;{connection}&#xa0;» juste après le nom ({kind})&#xa0;; aucun mot de passe n’a été envoyé. Un nom que personne ne porte ne dit pas grand-chose&#xa0;; un nom réel met en cause la stratégie réseau. Windows signale 812, et 691 avec SSTP.</translation>
    </message>
    <message>
        <source>Look at the account: is it allowed to dial in, and in the right group?</source>
        <translation>Examinez le compte&#xa0;: est-il autorisé en appel entrant, et dans le bon groupe&#xa0;?</translation>
    </message>
    <message>
        <source>For a full test let the site policy name an identity for this program.</source>
        <translation>Pour un test complet, faites indiquer par la stratégie du site une identité pour ce programme.</translation>
    </message>
    <message>
        <source>EAP-Failure came before any method was proposed: no network policy matches this identity, or the server does not know it.</source>
        <translation>EAP-Failure est arrivé avant toute proposition de méthode&#xa0;: aucune stratégie réseau ne correspond à cette identité, ou le serveur ne la connaît pas.</translation>
    </message>
    <message>
        <source>Read NPS event 6273 for the reason code: 48 no matching network policy, 65 dial-in permission, 66 method.</source>
        <translation>Consultez l’événement NPS 6273 pour connaître le code de motif&#xa0;: 48 aucune stratégie réseau correspondante, 65 autorisation d’appel entrant, 66 méthode.</translation>
    </message>
    <message>
        <source>A made-up name is often refused by right. Name an identity with interviewIdentity in the site policy to see the method.</source>
        <translation>Un nom inventé est souvent refusé à juste titre. Indiquez une identité avec interviewIdentity dans la stratégie du site pour voir la méthode.</translation>
    </message>
    <message>
        <source>The VPN server seems to get no answer from its sign-in server.</source>
        <translation>Le serveur VPN semble ne pas obtenir de réponse de son serveur d’authentification.</translation>
    </message>
    <message>
        <source>The VPN server answers, but the server behind it that checks sign-ins does not seem to.</source>
        <translation>Le serveur VPN répond, mais le serveur situé derrière lui, qui vérifie les identités, semble ne pas répondre.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>After the name {gateway} needed {seconds} s to refuse, or gave no answer at all. That is how it looks when the VPN server waits in vain for its RADIUS server. Windows reports 930, 938, 718 or 812.</source>
        <extracomment>{gateway}: address or name of a VPN gateway; {seconds}: seconds waited</extracomment>
        <translation>Après le nom, {gateway} a mis {seconds}&#xa0;s pour refuser, ou n’a pas répondu du tout. C’est ce qui s’observe lorsque le serveur VPN attend en vain son serveur RADIUS. Windows signale 930, 938, 718 ou 812.</translation>
    </message>
    <message>
        <source>Pass the report to the VPN administrators at once: everybody may be affected.</source>
        <translation>Transmettez immédiatement le rapport aux administrateurs VPN&#xa0;: tout le monde est peut-être touché.</translation>
    </message>
    <message>
        <source>A refusal by the sign-in server itself comes within about two seconds; strongSwan gives up on a silent RADIUS server after about 14.</source>
        <translation>Un refus par le serveur d’authentification lui-même arrive en deux secondes environ&#xa0;; strongSwan abandonne un serveur RADIUS muet au bout d’environ 14.</translation>
    </message>
    <message>
        <source>On the VPN server check the RADIUS servers and their shared secret: Get-RemoteAccessRadius</source>
        <translation>Sur le serveur VPN, vérifiez les serveurs RADIUS et leur secret partagé&#xa0;: Get-RemoteAccessRadius</translation>
    </message>
    <message>
        <source>Let UDP 1812 and 1813 (or 1645 and 1646) through between VPN server and NPS.</source>
        <translation>Laissez passer UDP 1812 et 1813 (ou 1645 et 1646) entre le serveur VPN et NPS.</translation>
    </message>
    <message>
        <source>On NPS check the service and the RADIUS client entry of the VPN server: Get-Service IAS; Get-NpsRadiusClient</source>
        <translation>Sur NPS, vérifiez le service et l’entrée de client RADIUS du serveur VPN&#xa0;: Get-Service IAS; Get-NpsRadiusClient</translation>
    </message>
    <message>
        <source>These times were measured with strongSwan and FreeRADIUS, not with RRAS and NPS.</source>
        <translation>Ces durées ont été mesurées avec strongSwan et FreeRADIUS, pas avec RRAS et NPS.</translation>
    </message>
    <message>
        <source>The sign-in server has another name than the profile expects.</source>
        <translation>Le serveur d’authentification a un autre nom que celui attendu par le profil.</translation>
    </message>
    <message>
        <source>The sign-in server showed a certificate (an electronic identity card) with a name that your VPN connection does not expect.</source>
        <translation>Le serveur d’authentification a présenté un certificat (une carte d’identité électronique) portant un nom que votre connexion VPN n’attend pas.</translation>
    </message>
    <message>
        <source>Don&apos;t accept it if you are asked.</source>
        <translation>Ne l’acceptez pas si la question vous est posée.</translation>
    </message>
    <message>
        <source>The sign-in server of &quot;{connection}&quot; showed a certificate for {names}; the profile lists {profile}. Windows reports 853 or 812.</source>
        <extracomment>{connection}: name of the VPN connection; {names}: names in the certificate; {profile}: what the profile says</extracomment>
        <translation>Le serveur d’authentification de «&#xa0;{connection}&#xa0;» a présenté un certificat pour {names}&#xa0;; le profil indique {profile}. Windows signale 853 ou 812.</translation>
    </message>
    <message>
        <source>Read what Windows compared: log Microsoft-Windows-EapMethods-RasTls/Operational, event 107.</source>
        <translation>Consultez ce que Windows a comparé&#xa0;: journal Microsoft-Windows-EapMethods-RasTls/Operational, événement 107.</translation>
    </message>
    <message>
        <source>None of the names in the certificate ({names}) matches ServerNames of the profile ({profile}).</source>
        <extracomment>{names}: names in the certificate; {profile}: what the profile says</extracomment>
        <translation>Aucun des noms du certificat ({names}) ne correspond à ServerNames du profil ({profile}).</translation>
    </message>
    <message>
        <source>List the names of all sign-in servers in ServerNames, separated by semicolons; an entry may be a regular expression.</source>
        <translation>Indiquez les noms de tous les serveurs d’authentification dans ServerNames, séparés par des points-virgules&#xa0;; une entrée peut être une expression régulière.</translation>
    </message>
    <message>
        <source>Or select a certificate with the listed name in the network policy of NPS.</source>
        <translation>Ou sélectionnez dans la stratégie réseau de NPS un certificat portant le nom indiqué.</translation>
    </message>
    <message>
        <source>What the server shows was proven on FreeRADIUS, not on NPS.</source>
        <translation>Ce que présente le serveur a été vérifié sur FreeRADIUS, pas sur NPS.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s name differs from the profile&apos;s in upper and lower case.</source>
        <translation>Le nom du serveur d’authentification diffère de celui du profil par les majuscules et les minuscules.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate (an electronic identity card) has the right name, but written differently. Newer Windows versions mind that.</source>
        <translation>Le certificat (une carte d’identité électronique) du serveur d’authentification porte le bon nom, mais écrit différemment. Les versions récentes de Windows en tiennent compte.</translation>
    </message>
    <message>
        <source>The certificate says {names}, the profile &quot;{connection}&quot; lists {profile}: only the case differs. Administrators report that Windows 11 then fails with 853.</source>
        <extracomment>{names}: names in the certificate; {connection}: name of the VPN connection; {profile}: what the profile says</extracomment>
        <translation>Le certificat indique {names}, le profil «&#xa0;{connection}&#xa0;» indique {profile}&#xa0;: seule la casse diffère. Des administrateurs signalent que Windows 11 échoue alors avec 853.</translation>
    </message>
    <message>
        <source>Check whether laptops with Windows 10 connect where those with Windows 11 do not.</source>
        <translation>Vérifiez si les ordinateurs portables sous Windows 10 se connectent là où ceux sous Windows 11 ne le font pas.</translation>
    </message>
    <message>
        <source>Names match except for upper and lower case: {names} against {profile}.</source>
        <extracomment>{names}: names in the certificate; {profile}: what the profile says</extracomment>
        <translation>Les noms correspondent, à l’exception des majuscules et des minuscules&#xa0;: {names} au lieu de {profile}.</translation>
    </message>
    <message>
        <source>Write ServerNames in the profile exactly as the certificate has the name, and deploy the profile again.</source>
        <translation>Écrivez ServerNames dans le profil exactement comme le nom figure dans le certificat, et redéployez le profil.</translation>
    </message>
    <message>
        <source>The profile does not name the authority behind the sign-in server.</source>
        <translation>Le profil n’indique pas l’autorité dont dépend le serveur d’authentification.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate (an electronic identity card) was issued by an authority that your VPN connection does not name.</source>
        <translation>Le certificat (une carte d’identité électronique) du serveur d’authentification a été émis par une autorité que votre connexion VPN n’indique pas.</translation>
    </message>
    <message>
        <source>The sign-in server of &quot;{connection}&quot; leads to &quot;{root}&quot; ({thumbprint}); the profile lists {profile}. Windows reports 864 or asks the user (703).</source>
        <extracomment>{connection}: name of the VPN connection; {root}: subject of a root certificate; {thumbprint}: thumbprint of a certificate; {profile}: what the profile says</extracomment>
        <translation>Le serveur d’authentification de «&#xa0;{connection}&#xa0;» mène à «&#xa0;{root}&#xa0;» ({thumbprint})&#xa0;; le profil indique {profile}. Windows signale 864 ou interroge l’utilisateur (703).</translation>
    </message>
    <message>
        <source>The root above the shown certificate is not in TrustedRootCA of the profile.</source>
        <translation>La racine dont dépend le certificat présenté ne figure pas dans TrustedRootCA du profil.</translation>
    </message>
    <message>
        <source>Add the thumbprint {thumbprint} of &quot;{root}&quot; to TrustedRootCA, or select a certificate under a listed root in the network policy of NPS.</source>
        <extracomment>{thumbprint}: thumbprint of a certificate; {root}: subject of a root certificate</extracomment>
        <translation>Ajoutez l’empreinte numérique {thumbprint} de «&#xa0;{root}&#xa0;» à TrustedRootCA, ou sélectionnez dans la stratégie réseau de NPS un certificat dépendant d’une racine indiquée.</translation>
    </message>
    <message>
        <source>After a change of the authority deploy the new root first, then the profile, then the server&apos;s certificate.</source>
        <translation>Après un changement d’autorité, déployez d’abord la nouvelle racine, puis le profil, puis le certificat du serveur.</translation>
    </message>
    <message>
        <source>The VPN server answers the first question, but not the second one.</source>
        <translation>Le serveur VPN répond à la première demande, mais pas à la deuxième.</translation>
    </message>
    <message>
        <source>The VPN server is there, but the next, larger message got no answer. Often something on the way loses large packets.</source>
        <translation>Le serveur VPN est là, mais le message suivant, plus volumineux, est resté sans réponse. Souvent, quelque chose sur le trajet perd les paquets volumineux.</translation>
    </message>
    <message>
        <source>If it works there, tell your helpdesk: &quot;large VPN packets get no answer from this network&quot;.</source>
        <translation>Si cela fonctionne là-bas, dites à votre service d’assistance&#xa0;: «&#xa0;les paquets VPN volumineux n’obtiennent pas de réponse depuis ce réseau&#xa0;».</translation>
    </message>
    <message>
        <source>{server} ({address}) accepted IKE_SA_INIT, but gave no answer to IKE_AUTH on UDP {port} within {seconds} s. Asked again without IKE fragmentation: {unsplit}. Windows usually reports this as error 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {port}: port number; {seconds}: seconds waited; {unsplit}: &quot;answered&quot;, &quot;no answer&quot; or &quot;not tested&quot;</extracomment>
        <translation>{server} ({address}) a accepté IKE_SA_INIT, mais n’a pas répondu à IKE_AUTH sur UDP {port} en {seconds}&#xa0;s. Nouvelle demande sans fragmentation IKE&#xa0;: {unsplit}. Windows signale généralement cela par l’erreur 809.</translation>
    </message>
    <message>
        <source>Test from another network, for example a phone&apos;s hotspot.</source>
        <translation>Testez depuis un autre réseau, par exemple avec le partage de connexion d’un téléphone.</translation>
    </message>
    <message>
        <source>Look at the result for UDP 4500 and at the one for large packets on the same page.</source>
        <translation>Consultez le résultat pour UDP 4500 et celui pour les paquets volumineux sur la même page.</translation>
    </message>
    <message>
        <source>IKE_AUTH carries certificates and is the first message that may need IP fragments. Loss of fragments, a smaller MTU on the way or UDP 4500 can be the reason; silence does not prove which. An answer that comes only without IKE fragmentation points to a device that drops IKE fragments.</source>
        <translation>IKE_AUTH transporte des certificats et est le premier message qui peut nécessiter des fragments IP. La perte de fragments, une MTU plus petite sur le trajet ou UDP 4500 peuvent en être la raison&#xa0;; le silence ne prouve pas laquelle. Une réponse qui n’arrive que sans fragmentation IKE indique un équipement qui supprime les fragments IKE.</translation>
    </message>
    <message>
        <source>Capture on the server whether the packets arrive (elevated): pktmon filter add -p 500; pktmon filter add -p 4500; pktmon start --capture. After a dial: pktmon stop; pktmon filter remove</source>
        <translation>Capturez sur le serveur pour voir si les paquets arrivent (en tant qu’administrateur)&#xa0;: pktmon filter add -p 500; pktmon filter add -p 4500; pktmon start --capture. Après une tentative de connexion&#xa0;: pktmon stop; pktmon filter remove</translation>
    </message>
    <message>
        <source>Let IP fragments and UDP 4500 through every device on the way, both ways.</source>
        <translation>Laissez passer les fragments IP et UDP 4500 à travers tous les équipements du trajet, dans les deux sens.</translation>
    </message>
    <message>
        <source>Let the server split its messages itself: HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2, DWORD EnableServerFragmentation = 1 (from version 1803 on).</source>
        <translation>Laissez le serveur fractionner lui-même ses messages&#xa0;: HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2, DWORD EnableServerFragmentation = 1 (à partir de la version 1803).</translation>
    </message>
    <message>
        <source>Large packets to the VPN server get lost on the way.</source>
        <translation>Les paquets volumineux vers le serveur VPN se perdent en chemin.</translation>
    </message>
    <message>
        <source>Small packets reach the VPN server, large ones got no answer. The VPN needs large ones while it connects.</source>
        <translation>Les petits paquets atteignent le serveur VPN, les paquets volumineux sont restés sans réponse. Le VPN en a besoin pour se connecter.</translation>
    </message>
    <message>
        <source>If it works there, tell your helpdesk: &quot;fragmented packets get no answer from this network&quot;.</source>
        <translation>Si cela fonctionne là-bas, dites à votre service d’assistance&#xa0;: «&#xa0;les paquets fragmentés n’obtiennent pas de réponse depuis ce réseau&#xa0;».</translation>
    </message>
    <message>
        <source>{server} ({address}) answers small IKE messages on UDP {port}, but gave no answer to one of {octets} bytes, which travels in IP fragments. IKE fragmentation at the server: {fragmentation}. Windows usually reports 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {port}: port number; {octets}: size of a packet in bytes; {fragmentation}: whether the server splits large messages, as words</extracomment>
        <translation>{server} ({address}) répond à de petits messages IKE sur UDP {port}, mais n’a pas répondu à un message de {octets} octets, qui voyage en fragments IP. Fragmentation IKE sur le serveur&#xa0;: {fragmentation}. Windows signale généralement 809.</translation>
    </message>
    <message>
        <source>Test from another network, for example a phone&apos;s hotspot, to tell client network and server apart.</source>
        <translation>Testez depuis un autre réseau, par exemple avec le partage de connexion d’un téléphone, pour distinguer le réseau client du serveur.</translation>
    </message>
    <message>
        <source>Pass the report to the network team.</source>
        <translation>Transmettez le rapport à l’équipe réseau.</translation>
    </message>
    <message>
        <source>IP fragments from this network to {address} got no answer. Where the server does not split its messages itself (RFC 7383), a large IKE_AUTH meets the same fate.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Les fragments IP de ce réseau vers {address} sont restés sans réponse. Si le serveur ne fractionne pas lui-même ses messages (RFC 7383), un IKE_AUTH volumineux subit le même sort.</translation>
    </message>
    <message>
        <source>Read what the server offers: IKE fragmentation is {fragmentation}.</source>
        <extracomment>{fragmentation}: whether the server splits large messages, as words</extracomment>
        <translation>Lisez ce que propose le serveur&#xa0;; fragmentation IKE&#xa0;: {fragmentation}.</translation>
    </message>
    <message>
        <source>Let IP fragments of UDP 500 and 4500 through the firewalls and address translators on the way, both ways.</source>
        <translation>Laissez passer les fragments IP d’UDP 500 et 4500 à travers les pare-feu et les traducteurs d’adresses du trajet, dans les deux sens.</translation>
    </message>
    <message>
        <source>On the server: HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2, DWORD EnableServerFragmentation = 1 (from version 1803 on), then restart RemoteAccess in a maintenance window.</source>
        <translation>Sur le serveur&#xa0;: HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2, DWORD EnableServerFragmentation = 1 (à partir de la version 1803), puis redémarrez RemoteAccess pendant une fenêtre de maintenance.</translation>
    </message>
    <message>
        <source>This test was proven against strongSwan, not against RRAS: a server may leave an oversized question unanswered for reasons of its own.</source>
        <translation>Ce test a été vérifié avec strongSwan, pas avec RRAS&#xa0;: un serveur peut laisser une demande surdimensionnée sans réponse pour des raisons qui lui sont propres.</translation>
    </message>
    <message>
        <source>The VPN server names another server for the connection.</source>
        <translation>Le serveur VPN indique un autre serveur pour la connexion.</translation>
    </message>
    <message>
        <source>This is only a remark for your VPN administrators: the server passes its callers on.</source>
        <translation>Ceci n’est qu’une remarque pour vos administrateurs VPN&#xa0;: le serveur redirige ses appelants.</translation>
    </message>
    <message>
        <source>{server} ({address}) answered with a redirect to {gateway}. What that server says was not asked.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {gateway}: address or name of a VPN gateway</extracomment>
        <translation>{server} ({address}) a répondu par une redirection vers {gateway}. Ce que dit ce serveur n’a pas été demandé.</translation>
    </message>
    <message>
        <source>Mention it to the VPN administrators if the connection fails.</source>
        <translation>Signalez-le aux administrateurs VPN si la connexion échoue.</translation>
    </message>
    <message>
        <source>Run this program again with that server&apos;s name if a profile for it exists.</source>
        <translation>Exécutez de nouveau ce programme avec le nom de ce serveur s’il existe un profil pour lui.</translation>
    </message>
    <message>
        <source>{address} sent REDIRECT and named {gateway}. This program asks only the servers that the profile or the site policy names.</source>
        <extracomment>{address}: an IP address; {gateway}: address or name of a VPN gateway</extracomment>
        <translation>{address} a envoyé REDIRECT et indiqué {gateway}. Ce programme n’interroge que les serveurs qu’indique le profil ou la stratégie du site.</translation>
    </message>
    <message>
        <source>Check that redirecting is intended, and that the profile&apos;s clients reach {gateway}.</source>
        <extracomment>{gateway}: address or name of a VPN gateway</extracomment>
        <translation>Vérifiez que la redirection est voulue, et que les clients du profil joignent {gateway}.</translation>
    </message>
    <message>
        <source>This was not tried with RRAS, which is not known to redirect.</source>
        <translation>Cela n’a pas été essayé avec RRAS, qui n’est pas connu pour rediriger.</translation>
    </message>
    <message>
        <source>The VPN server does not accept the encryption that Windows offers by default.</source>
        <translation>Le serveur VPN n’accepte pas le chiffrement que Windows propose par défaut.</translation>
    </message>
    <message>
        <source>Your computer and the VPN server would not agree on how to encrypt the connection.</source>
        <translation>Votre ordinateur et le serveur VPN ne s’accorderaient pas sur la façon de chiffrer la connexion.</translation>
    </message>
    <message>
        <source>{server} accepts newer settings, but refused what Windows offers where the profile states none. Windows then reports error 13868.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>{server} accepte des paramètres plus récents, mais a refusé ce que Windows propose lorsque le profil n’en indique aucun. Windows signale alors l’erreur 13868.</translation>
    </message>
    <message>
        <source>Read the profile&apos;s policy: (Get-VpnConnection -Name NAME).IPSecCustomPolicy</source>
        <translation>Affichez la stratégie du profil&#xa0;: (Get-VpnConnection -Name NAME).IPSecCustomPolicy</translation>
    </message>
    <message>
        <source>Without a cryptography suite Windows offers Diffie-Hellman group 2 only; {address} answered NO_PROPOSAL_CHOSEN to that and took group {group} of a wider offer: {serverTakes}.</source>
        <extracomment>{address}: an IP address; {group}: number of a Diffie-Hellman group; {serverTakes}: algorithms that the server chose</extracomment>
        <translation>Sans suite de chiffrement, Windows ne propose que le groupe Diffie-Hellman 2&#xa0;; {address} y a répondu par NO_PROPOSAL_CHOSEN et a choisi le groupe {group} dans une proposition plus large&#xa0;: {serverTakes}.</translation>
    </message>
    <message>
        <source>State the server&apos;s values in the profile: CryptographySuite, or Set-VpnConnectionIPsecConfiguration on a profile that nobody manages.</source>
        <translation>Indiquez les valeurs du serveur dans le profil&#xa0;: CryptographySuite, ou Set-VpnConnectionIPsecConfiguration pour un profil que personne ne gère.</translation>
    </message>
    <message>
        <source>Administrators report that NegotiateDH2048_AES256 = 1 (HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters) adds group 14 to what Windows offers; Microsoft&apos;s documents do not list it.</source>
        <translation>Des administrateurs signalent que NegotiateDH2048_AES256 = 1 (HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters) ajoute le groupe 14 à ce que propose Windows&#xa0;; les documents de Microsoft ne le mentionnent pas.</translation>
    </message>
    <message>
        <source>The VPN server accepts none of the encryption settings offered for L2TP.</source>
        <translation>Le serveur VPN n’accepte aucun des paramètres de chiffrement proposés pour L2TP.</translation>
    </message>
    <message>
        <source>Your computer and the VPN server could not agree on how to encrypt the connection.</source>
        <translation>Votre ordinateur et le serveur VPN n’ont pas pu s’accorder sur la façon de chiffrer la connexion.</translation>
    </message>
    <message>
        <source>{server} ({address}) answered IKEv1 main mode on UDP {port} with NO-PROPOSAL-CHOSEN. Windows usually reports 789.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {port}: port number</extracomment>
        <translation>{server} ({address}) a répondu au mode principal IKEv1 sur UDP {port} par NO-PROPOSAL-CHOSEN. Windows signale généralement 789.</translation>
    </message>
    <message>
        <source>Check whether L2TP is still meant to be used; IKEv2 and SSTP are its successors.</source>
        <translation>Vérifiez si L2TP doit encore être utilisé&#xa0;; IKEv2 et SSTP lui ont succédé.</translation>
    </message>
    <message>
        <source>None of the main mode proposals that Windows is known to send was accepted by {address}.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Aucune des propositions de mode principal que Windows est connu pour envoyer n’a été acceptée par {address}.</translation>
    </message>
    <message>
        <source>Compare whether the server expects a pre-shared key or certificates; main mode offers both.</source>
        <translation>Comparez si le serveur attend une clé prépartagée ou des certificats&#xa0;; le mode principal propose les deux.</translation>
    </message>
    <message>
        <source>This test was proven against SoftEther and strongSwan, not against RRAS.</source>
        <translation>Ce test a été vérifié avec SoftEther et strongSwan, pas avec RRAS.</translation>
    </message>
    <message>
        <source>The VPN server does not answer the first question of L2TP.</source>
        <translation>Le serveur VPN ne répond pas à la première demande de L2TP.</translation>
    </message>
    <message>
        <source>There was no answer from the VPN server. This network may not let VPN traffic through, or the server does not offer this kind of VPN.</source>
        <translation>Le serveur VPN n’a pas répondu. Il se peut que ce réseau ne laisse pas passer le trafic VPN, ou que le serveur ne propose pas ce type de VPN.</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer to IKEv1 main mode on UDP {port} within {seconds} s. Windows usually reports 809, sometimes 789.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {port}: port number; {seconds}: seconds waited</extracomment>
        <translation>{server} ({address}) n’a pas répondu au mode principal IKEv1 sur UDP {port} en {seconds}&#xa0;s. Windows signale généralement 809, parfois 789.</translation>
    </message>
    <message>
        <source>Check whether L2TP is still meant to be used.</source>
        <translation>Vérifiez si L2TP doit encore être utilisé.</translation>
    </message>
    <message>
        <source>Silence can mean a filter on the way, a wrong address or a server without L2TP. It does not prove which.</source>
        <translation>Le silence peut signifier un filtre sur le trajet, une adresse incorrecte ou un serveur sans L2TP. Il ne prouve pas lequel.</translation>
    </message>
    <message>
        <source>Let UDP 500 and 4500 through every device on the way, both ways.</source>
        <translation>Laissez passer UDP 500 et 4500 à travers tous les équipements du trajet, dans les deux sens.</translation>
    </message>
    <message>
        <source>The VPN server could not prove that its certificate is its own.</source>
        <translation>Le serveur VPN n’a pas pu prouver que son certificat est bien le sien.</translation>
    </message>
    <message>
        <source>The server showed a certificate (an electronic identity card) but its signature did not fit. Somebody else may be answering in its place.</source>
        <translation>Le serveur a présenté un certificat (une carte d’identité électronique), mais sa signature ne correspondait pas. Quelqu’un d’autre répond peut-être à sa place.</translation>
    </message>
    <message>
        <source>Don&apos;t use this network for confidential things until this is cleared up.</source>
        <translation>N’utilisez pas ce réseau pour des choses confidentielles tant que ce point n’est pas éclairci.</translation>
    </message>
    <message>
        <source>{server} ({address}) showed &quot;{subject}&quot;, but its signature over the exchange does not verify with that certificate. Windows reports this as 13801.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {subject}: subject of a certificate</extracomment>
        <translation>{server} ({address}) a présenté «&#xa0;{subject}&#xa0;», mais sa signature de l’échange ne peut pas être vérifiée avec ce certificat. Windows signale cela par 13801.</translation>
    </message>
    <message>
        <source>Test from another network, for example a phone&apos;s hotspot: if the signature fits there, something in this network answers in the server&apos;s place.</source>
        <translation>Testez depuis un autre réseau, par exemple avec le partage de connexion d’un téléphone&#xa0;: si la signature y est correcte, quelque chose dans ce réseau répond à la place du serveur.</translation>
    </message>
    <message>
        <source>The AUTH payload of {address} does not verify with the certificate that came with it: somebody stands between, or the server uses another key than its certificate&apos;s.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>La charge utile AUTH de {address} ne peut pas être vérifiée avec le certificat qui l’accompagnait&#xa0;: quelqu’un s’interpose, ou le serveur utilise une autre clé que celle de son certificat.</translation>
    </message>
    <message>
        <source>Compare what answers at {address} with the server itself.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Comparez ce qui répond à l’adresse {address} avec le serveur lui-même.</translation>
    </message>
    <message>
        <source>Renew the server&apos;s certificate together with its key, and restart RemoteAccess in a maintenance window.</source>
        <translation>Renouvelez le certificat du serveur avec sa clé, et redémarrez RemoteAccess pendant une fenêtre de maintenance.</translation>
    </message>
    <message>
        <source>The VPN server did not show a certificate.</source>
        <translation>Le serveur VPN n’a pas présenté de certificat.</translation>
    </message>
    <message>
        <source>The server did not show its certificate (an electronic identity card), so your computer may not be able to tell whether it is the right server.</source>
        <translation>Le serveur n’a pas présenté son certificat (une carte d’identité électronique), et votre ordinateur ne peut donc peut-être pas savoir s’il s’agit du bon serveur.</translation>
    </message>
    <message>
        <source>{server} ({address}) answered the sign-in on UDP {port} without a certificate. Windows may then report 13801.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {port}: port number</extracomment>
        <translation>{server} ({address}) a répondu à l’authentification sur UDP {port} sans certificat. Windows peut alors signaler 13801.</translation>
    </message>
    <message>
        <source>IKE_AUTH of {address} came without a CERT payload. Windows needs it to verify the server.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>IKE_AUTH de {address} est arrivé sans charge utile CERT. Windows en a besoin pour vérifier le serveur.</translation>
    </message>
    <message>
        <source>Let the server send its certificate whether or not it is asked for.</source>
        <translation>Faites en sorte que le serveur envoie son certificat, qu’il soit demandé ou non.</translation>
    </message>
    <message>
        <source>On RRAS check that a certificate with the purpose Server Authentication and its key lies in the computer&apos;s store.</source>
        <translation>Sur RRAS, vérifiez qu’un certificat ayant le rôle Authentification du serveur se trouve, avec sa clé, dans le magasin de l’ordinateur.</translation>
    </message>
    <message>
        <source>Something on the way shows another certificate than your VPN server&apos;s.</source>
        <translation>Quelque chose sur le trajet présente un autre certificat que celui de votre serveur VPN.</translation>
    </message>
    <message>
        <source>A certificate is an electronic identity card. The one shown here was not issued by the authority that your organisation names for its VPN.</source>
        <translation>Un certificat est une carte d’identité électronique. Celui présenté ici n’a pas été émis par l’autorité que votre organisation indique pour son VPN.</translation>
    </message>
    <message>
        <source>The certificate on TCP {port} of {server} ({address}) leads to &quot;{root}&quot;, and the site policy names other roots. This is how TLS inspection on the way looks.</source>
        <extracomment>{port}: port number; {server}: name of the VPN server; {address}: an IP address; {root}: subject of a root certificate</extracomment>
        <translation>Le certificat sur TCP {port} de {server} ({address}) mène à «&#xa0;{root}&#xa0;», et la stratégie du site indique d’autres racines. C’est ce que l’on observe en cas d’inspection TLS sur le trajet.</translation>
    </message>
    <message>
        <source>Test from another network, for example a phone&apos;s hotspot: if the right root shows there, this network inspects TLS.</source>
        <translation>Testez depuis un autre réseau, par exemple avec le partage de connexion d’un téléphone&#xa0;: si la bonne racine y apparaît, ce réseau inspecte TLS.</translation>
    </message>
    <message>
        <source>Ask the network team to exempt the VPN server from TLS inspection.</source>
        <translation>Demandez à l’équipe réseau d’exempter le serveur VPN de l’inspection TLS.</translation>
    </message>
    <message>
        <source>&quot;{root}&quot; ({thumbprint}) is not among tlsRoots of the site policy. TLS inspection would show just this, and SSTP fails with it even where the root is trusted, because of its crypto binding.</source>
        <extracomment>{root}: subject of a root certificate; {thumbprint}: thumbprint of a certificate</extracomment>
        <translation>«&#xa0;{root}&#xa0;» ({thumbprint}) ne figure pas dans tlsRoots de la stratégie du site. Une inspection TLS donnerait exactement ce résultat, et SSTP échoue avec elle même là où la racine est approuvée, en raison de sa liaison de chiffrement.</translation>
    </message>
    <message>
        <source>Exempt {server} from TLS inspection (firewall, proxy, security product on the laptop).</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Exemptez {server} de l’inspection TLS (pare-feu, proxy, produit de sécurité sur l’ordinateur portable).</translation>
    </message>
    <message>
        <source>If the server&apos;s certificate was moved to another authority, add the new root&apos;s thumbprint to tlsRoots.</source>
        <translation>Si le certificat du serveur est passé à une autre autorité, ajoutez l’empreinte numérique de la nouvelle racine à tlsRoots.</translation>
    </message>
    <message>
        <source>If a load balancer ends TLS, give the RRAS servers that certificate&apos;s hash.</source>
        <translation>Si un équilibreur de charge termine TLS, donnez aux serveurs RRAS le hachage de ce certificat.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port answers, but does not take the VPN call.</source>
        <translation>Le port web du serveur VPN répond, mais n’accepte pas l’appel VPN.</translation>
    </message>
    <message>
        <source>The VPN server is there and speaks the right language, but it did not take the call. It may have no free places.</source>
        <translation>Le serveur VPN est là et parle le bon langage, mais il n’a pas accepté l’appel. Il n’a peut-être pas de place libre.</translation>
    </message>
    <message>
        <source>{server} ({address}) answered the SSTP verb on TCP {port}, but did not acknowledge the call (status: {status}). Windows usually reports 0x80072746 or 0x800704C9.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {port}: port number; {status}: a hexadecimal number</extracomment>
        <translation>{server} ({address}) a répondu au verbe SSTP sur TCP {port}, mais n’a pas confirmé l’appel (état&#xa0;: {status}). Windows signale généralement 0x80072746 ou 0x800704C9.</translation>
    </message>
    <message>
        <source>Try again at another time of the day.</source>
        <translation>Réessayez à un autre moment de la journée.</translation>
    </message>
    <message>
        <source>After the HTTP reply the server answered CALL_CONNECT_REQUEST with a refusal, or not at all.</source>
        <translation>Après la réponse HTTP, le serveur a répondu à CALL_CONNECT_REQUEST par un refus, ou pas du tout.</translation>
    </message>
    <message>
        <source>On the server check the free SSTP ports and the service: Get-Service SstpSvc,RemoteAccess</source>
        <translation>Sur le serveur, vérifiez les ports SSTP libres et le service&#xa0;: Get-Service SstpSvc,RemoteAccess</translation>
    </message>
    <message>
        <source>Look at devices that end TLS before the server: they must pass the stream through unchanged.</source>
        <translation>Examinez les équipements qui terminent TLS avant le serveur&#xa0;: ils doivent transmettre le flux sans modification.</translation>
    </message>
    <message>
        <source>This test was proven against SoftEther, not against RRAS.</source>
        <translation>Ce test a été vérifié avec SoftEther, pas avec RRAS.</translation>
    </message>
    <message>
        <source>The servers may refuse the way in which your password is sent.</source>
        <translation>Les serveurs refusent peut-être la façon dont votre mot de passe est envoyé.</translation>
    </message>
    <message>
        <source>Your VPN proves your password in an old way. On this computer the rules for old ways were changed; the servers may refuse it, even if your password is right.</source>
        <translation>Votre VPN prouve votre mot de passe d’une façon ancienne. Sur cet ordinateur, les règles pour les anciennes façons ont été modifiées&#xa0;; les serveurs peuvent la refuser, même si votre mot de passe est correct.</translation>
    </message>
    <message>
        <source>Type the password by hand once. Stop after two tries, so that your account is not locked.</source>
        <translation>Saisissez une fois le mot de passe à la main. Arrêtez-vous après deux essais, pour éviter que votre compte soit verrouillé.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; signs in with MS-CHAPv2, and LmCompatibilityLevel is {level} here. The value on the domain controller decides; this computer&apos;s is a hint that a policy changed it. Windows usually reports 691.</source>
        <extracomment>{connection}: name of the VPN connection; {level}: a number</extracomment>
        <translation>La connexion «&#xa0;{connection}&#xa0;» s’authentifie avec MS-CHAPv2, et LmCompatibilityLevel vaut {level} ici. C’est la valeur sur le contrôleur de domaine qui décide&#xa0;; celle de cet ordinateur laisse penser qu’une stratégie l’a modifiée. Windows signale généralement 691.</translation>
    </message>
    <message>
        <source>Ask whether others fail with MS-CHAPv2 too.</source>
        <translation>Demandez si d’autres échouent aussi avec MS-CHAPv2.</translation>
    </message>
    <message>
        <source>Check that the account is not locked and the password not expired.</source>
        <translation>Vérifiez que le compte n’est pas verrouillé et que le mot de passe n’a pas expiré.</translation>
    </message>
    <message>
        <source>With a raised LmCompatibilityLevel (here {level}) domain controllers refuse the NTLM form that the RAS server passes on for MS-CHAPv2.</source>
        <extracomment>{level}: a number</extracomment>
        <translation>Avec un LmCompatibilityLevel relevé (ici {level}), les contrôleurs de domaine refusent la forme de NTLM que le serveur RAS transmet pour MS-CHAPv2.</translation>
    </message>
    <message>
        <source>On the RRAS server, or NPS: HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Policy, DWORD &quot;Enable NTLMv2 Compatibility&quot; = 1, then restart the service.</source>
        <translation>Sur le serveur RRAS, ou NPS&#xa0;: HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Policy, DWORD &quot;Enable NTLMv2 Compatibility&quot; = 1, puis redémarrez le service.</translation>
    </message>
    <message>
        <source>Better: move to a sign-in with certificates (EAP-TLS or PEAP).</source>
        <translation>Mieux&#xa0;: passez à une authentification par certificats (EAP-TLS ou PEAP).</translation>
    </message>
    <message>
        <source>Windows protects your password so well that the VPN cannot use it by itself.</source>
        <translation>Windows protège si bien votre mot de passe que le VPN ne peut pas l’utiliser de lui-même.</translation>
    </message>
    <message>
        <source>A protection of Windows keeps programs from reading your saved password. Your VPN wants to use it by itself, and cannot.</source>
        <translation>Une protection de Windows empêche les programmes de lire votre mot de passe enregistré. Votre VPN veut l’utiliser de lui-même et ne le peut pas.</translation>
    </message>
    <message>
        <source>When you are asked, type your user name and password. Stop after two tries.</source>
        <translation>Lorsque la question vous est posée, saisissez votre nom d’utilisateur et votre mot de passe. Arrêtez-vous après deux essais.</translation>
    </message>
    <message>
        <source>Credential Guard runs, and &quot;{connection}&quot; signs in with MS-CHAPv2. Credential Guard does not hand out the Windows sign-in for it; typed passwords work. Windows reports 691.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Credential Guard est actif, et la connexion «&#xa0;{connection}&#xa0;» s’authentifie avec MS-CHAPv2. Credential Guard ne lui fournit pas les données de la session Windows&#xa0;; les mots de passe saisis fonctionnent. Windows signale 691.</translation>
    </message>
    <message>
        <source>Test with a typed password.</source>
        <translation>Testez avec un mot de passe saisi.</translation>
    </message>
    <message>
        <source>Credential Guard stays on: the sign-in method has to change.</source>
        <translation>Credential Guard reste activé&#xa0;: c’est la méthode d’authentification qui doit changer.</translation>
    </message>
    <message>
        <source>MS-CHAPv2 with single sign-on does not work under Credential Guard, which is on by default in Windows 11 22H2 and later (Enterprise, Education).</source>
        <translation>MS-CHAPv2 avec authentification unique ne fonctionne pas sous Credential Guard, qui est activé par défaut dans Windows 11 22H2 et versions ultérieures (Entreprise, Éducation).</translation>
    </message>
    <message>
        <source>Move &quot;{connection}&quot; to certificates: PEAP with EAP-TLS, or EAP-TLS.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Faites passer la connexion «&#xa0;{connection}&#xa0;» aux certificats&#xa0;: PEAP avec EAP-TLS, ou EAP-TLS.</translation>
    </message>
    <message>
        <source>Until then, set UseWinLogonCredentials to false, so that the person is asked.</source>
        <translation>D’ici là, définissez UseWinLogonCredentials sur false, afin que la question soit posée à la personne.</translation>
    </message>
    <message>
        <source>The VPN server may show the wrong certificate for this kind of connection.</source>
        <translation>Le serveur VPN présente peut-être le mauvais certificat pour ce type de connexion.</translation>
    </message>
    <message>
        <source>The VPN server proves itself with an electronic identity card (certificate). For this kind of connection (L2TP) the server itself takes the first one that it has, which may be the wrong one.</source>
        <translation>Le serveur VPN prouve son identité avec une carte d’identité électronique (certificat). Pour ce type de connexion (L2TP), le serveur prend lui-même la première qu’il possède, et ce n’est peut-être pas la bonne.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; uses L2TP with certificates. The server takes the first certificate in its store; it has to come from a CA of this computer&apos;s certificates ({issuers}) and be no wildcard. What it takes cannot be seen from here. Windows reports 787.</source>
        <extracomment>{connection}: name of the VPN connection; {issuers}: names of CAs</extracomment>
        <translation>La connexion «&#xa0;{connection}&#xa0;» utilise L2TP avec des certificats. Le serveur prend le premier certificat de son magasin&#xa0;; celui-ci doit provenir d’une autorité de certification des certificats de cet ordinateur ({issuers}) et ne pas être un certificat générique. Ce qu’il prend n’est pas visible d’ici. Windows signale 787.</translation>
    </message>
    <message>
        <source>Check that this computer&apos;s certificate comes from the right CA: certutil -store My</source>
        <translation>Vérifiez que le certificat de cet ordinateur provient de la bonne autorité de certification&#xa0;: certutil -store My</translation>
    </message>
    <message>
        <source>RRAS takes the first usable certificate for L2TP, and this cannot be configured. Clients trust: {issuers}.</source>
        <extracomment>{issuers}: names of CAs</extracomment>
        <translation>RRAS prend le premier certificat utilisable pour L2TP, et cela ne peut pas être configuré. Les clients approuvent&#xa0;: {issuers}.</translation>
    </message>
    <message>
        <source>Use one certificate for SSTP, IP-HTTPS and L2TP that is no wildcard and comes from the CA of the clients.</source>
        <translation>Utilisez pour SSTP, IP-HTTPS et L2TP un seul certificat, qui ne soit pas générique et qui provienne de l’autorité de certification des clients.</translation>
    </message>
    <message>
        <source>Or, on RRAS: HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters, DWORD ProhibitIpSec = 1, and a manual IPsec rule for L2TP (UDP 1701, transport mode, computer certificate of the chosen CA).</source>
        <translation>Ou, sur RRAS&#xa0;: HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters, DWORD ProhibitIpSec = 1, et une règle IPsec manuelle pour L2TP (UDP 1701, mode transport, certificat d’ordinateur de l’autorité de certification choisie).</translation>
    </message>
    <message>
        <source>This computer is set up to build this VPN without protection.</source>
        <translation>Cet ordinateur est configuré pour établir ce VPN sans protection.</translation>
    </message>
    <message>
        <source>A setting on this computer forbids the encryption (IPsec) that your VPN needs. The server accepts no connection without it.</source>
        <translation>Un paramètre de cet ordinateur interdit le chiffrement (IPsec) dont votre VPN a besoin. Le serveur n’accepte aucune connexion sans lui.</translation>
    </message>
    <message>
        <source>ProhibitIpSec is 1 on this computer, so Windows makes no IPsec policy for L2TP (&quot;{connection}&quot;). Microsoft describes the value for servers only. Windows reports 789, 788 or 791.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>ProhibitIpSec vaut 1 sur cet ordinateur, et Windows ne crée donc pas de stratégie IPsec pour L2TP («&#xa0;{connection}&#xa0;»). Microsoft ne décrit cette valeur que pour les serveurs. Windows signale 789, 788 ou 791.</translation>
    </message>
    <message>
        <source>Ask who set it: a manual IPsec rule may stand in for it.</source>
        <translation>Demandez qui l’a défini&#xa0;: une règle IPsec manuelle en tient peut-être lieu.</translation>
    </message>
    <message>
        <source>If nobody needs it, remove it (elevated) and restart: reg delete HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters /v ProhibitIpSec</source>
        <translation>Si personne n’en a besoin, supprimez-le (en tant qu’administrateur) et redémarrez&#xa0;: reg delete HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters /v ProhibitIpSec</translation>
    </message>
    <message>
        <source>HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters ProhibitIpSec = 1 on a client.</source>
        <translation>HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters ProhibitIpSec = 1 sur un client.</translation>
    </message>
    <message>
        <source>Remove it from scripts and policies that reach clients.</source>
        <translation>Retirez-le des scripts et des stratégies qui s’appliquent aux clients.</translation>
    </message>
    <message>
        <source>It belongs on an RRAS server with a manual IPsec rule, if anywhere.</source>
        <translation>Sa place est, le cas échéant, sur un serveur RRAS doté d’une règle IPsec manuelle.</translation>
    </message>
    <message>
        <source>Windows does not connect to this kind of VPN server by default.</source>
        <translation>Windows ne se connecte pas par défaut à ce type de serveur VPN.</translation>
    </message>
    <message>
        <source>The VPN server stands behind a device that translates its address. By default Windows does not build this kind of connection (L2TP) to such a server.</source>
        <translation>Le serveur VPN se trouve derrière un équipement qui traduit son adresse. Par défaut, Windows n’établit pas ce type de connexion (L2TP) vers un tel serveur.</translation>
    </message>
    <message>
        <source>Ask your helpdesk whether there is another VPN connection that you can use.</source>
        <translation>Demandez à votre service d’assistance s’il existe une autre connexion VPN que vous pouvez utiliser.</translation>
    </message>
    <message>
        <source>The server&apos;s reply shows address translation in front of it, and AssumeUDPEncapsulationContextOnSendRule is {value} here. &quot;{connection}&quot; uses L2TP; Windows reports 809 or 789.</source>
        <extracomment>{value}: a number; {connection}: name of the VPN connection</extracomment>
        <translation>La réponse du serveur révèle une traduction d’adresses devant lui, et AssumeUDPEncapsulationContextOnSendRule vaut {value} ici. La connexion «&#xa0;{connection}&#xa0;» utilise L2TP&#xa0;; Windows signale 809 ou 789.</translation>
    </message>
    <message>
        <source>If your organisation allows it, set the DWORD (elevated): HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent, AssumeUDPEncapsulationContextOnSendRule = 1 (server behind NAT) or 2 (both), then restart.</source>
        <translation>Si votre organisation l’autorise, définissez le DWORD (en tant qu’administrateur)&#xa0;: HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent, AssumeUDPEncapsulationContextOnSendRule = 1 (serveur derrière un NAT) ou 2 (les deux), puis redémarrez.</translation>
    </message>
    <message>
        <source>An L2TP server behind NAT needs AssumeUDPEncapsulationContextOnSendRule = 1 or 2 on every Windows client; here it is {value}.</source>
        <extracomment>{value}: a number</extracomment>
        <translation>Un serveur L2TP derrière un NAT exige AssumeUDPEncapsulationContextOnSendRule = 1 ou 2 sur chaque client Windows&#xa0;; ici, la valeur est {value}.</translation>
    </message>
    <message>
        <source>Better: give the server a public address, or use IKEv2 or SSTP.</source>
        <translation>Mieux&#xa0;: donnez au serveur une adresse publique, ou utilisez IKEv2 ou SSTP.</translation>
    </message>
    <message>
        <source>Otherwise deploy the value by policy and restart the clients.</source>
        <translation>Sinon, déployez la valeur par stratégie et redémarrez les clients.</translation>
    </message>
    <message>
        <source>The name {server} could not be found from this network, so your computer does not know where to call.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Le nom {server} est introuvable depuis ce réseau, et votre ordinateur ne sait donc pas où appeler.</translation>
    </message>
    <message>
        <source>If you are on a public Wi-Fi, open a web page and complete its sign-in page first.</source>
        <translation>Si vous êtes sur un Wi-Fi public, ouvrez une page web et remplissez d’abord la page de connexion.</translation>
    </message>
    <message>
        <source>The DNS servers answer that {server} does not exist. Windows reports this as error 868, sometimes as 800 or 809.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Les serveurs DNS répondent que {server} n’existe pas. Windows signale cela par l’erreur 868, parfois par 800 ou 809.</translation>
    </message>
    <message>
        <source>Ask again: Resolve-DnsName {server!} and Resolve-DnsName {server!} -Server 1.1.1.1</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Interrogez de nouveau&#xa0;: Resolve-DnsName {server!} et Resolve-DnsName {server!} -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>Check the spelling of the server in the profile.</source>
        <translation>Vérifiez l’orthographe du serveur dans le profil.</translation>
    </message>
    <message>
        <source>Check name rules that may catch this name: Get-DnsClientNrptPolicy -Effective.</source>
        <translation>Vérifiez les règles de noms qui peuvent couvrir ce nom&#xa0;: Get-DnsClientNrptPolicy -Effective.</translation>
    </message>
    <message>
        <source>The public DNS zone has no record for {server}, or only the internal one has.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>La zone DNS publique n’a pas d’enregistrement pour {server}, ou seule la zone interne en a un.</translation>
    </message>
    <message>
        <source>Create an A record (and AAAA only if the server is reachable over IPv6) in the public zone.</source>
        <translation>Créez un enregistrement A (et AAAA seulement si le serveur est accessible en IPv6) dans la zone publique.</translation>
    </message>
    <message>
        <source>Check the delegation and the expiry of the zone from outside.</source>
        <translation>Vérifiez depuis l’extérieur la délégation et l’expiration de la zone.</translation>
    </message>
    <message>
        <source>In split DNS, check that outside clients are not sent to the internal zone.</source>
        <translation>Avec un DNS fractionné, vérifiez que les clients extérieurs ne sont pas dirigés vers la zone interne.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name exists but has no address.</source>
        <translation>Le nom du serveur VPN existe, mais n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>The name {server} is known, but no address belongs to it.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Le nom {server} est connu, mais aucune adresse n’y correspond.</translation>
    </message>
    <message>
        <source>You can&apos;t fix this, and it&apos;s not your computer.</source>
        <translation>Vous ne pouvez pas corriger cela, et votre ordinateur n’est pas en cause.</translation>
    </message>
    <message>
        <source>The name {server} exists, but has neither an A nor an AAAA record.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Le nom {server} existe, mais n’a ni enregistrement A ni enregistrement AAAA.</translation>
    </message>
    <message>
        <source>Ask again: Resolve-DnsName {server!} -Type A and Resolve-DnsName {server!} -Type AAAA</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Interrogez de nouveau&#xa0;: Resolve-DnsName {server!} -Type A et Resolve-DnsName {server!} -Type AAAA</translation>
    </message>
    <message>
        <source>The zone answers &quot;no data&quot; for A and AAAA of {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>La zone répond &quot;no data&quot; pour A et AAAA de {server}.</translation>
    </message>
    <message>
        <source>Add the A record that leads to the public address of the VPN server.</source>
        <translation>Ajoutez l’enregistrement A qui mène à l’adresse publique du serveur VPN.</translation>
    </message>
    <message>
        <source>If the name is an alias, check that its target still has an address.</source>
        <translation>Si le nom est un alias, vérifiez que sa cible a encore une adresse.</translation>
    </message>
    <message>
        <source>No DNS server answered the question for the VPN server&apos;s name.</source>
        <translation>Aucun serveur DNS n’a répondu à la demande concernant le nom du serveur VPN.</translation>
    </message>
    <message>
        <source>This network&apos;s directory service for names (DNS) gave no answer, so {server} could not be looked up.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Le service d’annuaire des noms (DNS) de ce réseau n’a pas répondu, et {server} n’a donc pas pu être recherché.</translation>
    </message>
    <message>
        <source>Check whether any web site opens.</source>
        <translation>Vérifiez si un site web quelconque s’ouvre.</translation>
    </message>
    <message>
        <source>The DNS servers {resolvers} gave no answer for {server}.</source>
        <extracomment>{resolvers}: addresses of the DNS servers; {server}: name of the VPN server</extracomment>
        <translation>Les serveurs DNS {resolvers} n’ont pas répondu pour {server}.</translation>
    </message>
    <message>
        <source>Read the settings: Get-DnsClientServerAddress and ipconfig /all.</source>
        <translation>Affichez les paramètres&#xa0;: Get-DnsClientServerAddress et ipconfig /all.</translation>
    </message>
    <message>
        <source>Ask each one: Resolve-DnsName {server!} -Server ADDRESS</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Interrogez-les un par un&#xa0;: Resolve-DnsName {server!} -Server ADDRESS</translation>
    </message>
    <message>
        <source>Check whether a half-open VPN or a security product has set DNS servers that can&apos;t be reached.</source>
        <translation>Vérifiez si un VPN à moitié ouvert ou un produit de sécurité a défini des serveurs DNS inaccessibles.</translation>
    </message>
    <message>
        <source>The configured resolvers got no question through or sent no answer back.</source>
        <translation>Les résolveurs configurés n’ont pas reçu la demande ou n’ont pas renvoyé de réponse.</translation>
    </message>
    <message>
        <source>Check that {resolvers} are right for this network and answer on UDP and TCP port 53.</source>
        <extracomment>{resolvers}: addresses of the DNS servers</extracomment>
        <translation>Vérifiez que les serveurs {resolvers} sont corrects pour ce réseau et répondent sur le port 53 en UDP et en TCP.</translation>
    </message>
    <message>
        <source>If these are internal servers, find out why they are set while the VPN is not connected.</source>
        <translation>S’il s’agit de serveurs internes, recherchez pourquoi ils sont définis alors que le VPN n’est pas connecté.</translation>
    </message>
    <message>
        <source>The DNS server could not answer the question for the VPN server&apos;s name.</source>
        <translation>Le serveur DNS n’a pas pu répondre à la demande concernant le nom du serveur VPN.</translation>
    </message>
    <message>
        <source>This network&apos;s directory service for names (DNS) reported a failure for {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Le service d’annuaire des noms (DNS) de ce réseau a signalé une défaillance pour {server}.</translation>
    </message>
    <message>
        <source>The DNS servers {resolvers} answered with a failure instead of an address for {server}, or none is configured.</source>
        <extracomment>{resolvers}: addresses of the DNS servers; {server}: name of the VPN server</extracomment>
        <translation>Les serveurs DNS {resolvers} ont répondu par une erreur au lieu d’une adresse pour {server}, ou aucun n’est configuré.</translation>
    </message>
    <message>
        <source>If another server knows the name, report the failing one to the network team.</source>
        <translation>Si un autre serveur connaît le nom, signalez le serveur défaillant à l’équipe réseau.</translation>
    </message>
    <message>
        <source>The resolver answered SERVFAIL or REFUSED, or no resolver is configured.</source>
        <translation>Le résolveur a répondu SERVFAIL ou REFUSED, ou aucun résolveur n’est configuré.</translation>
    </message>
    <message>
        <source>Check the zone&apos;s name servers and, if the zone is signed, its DNSSEC chain.</source>
        <translation>Vérifiez les serveurs de noms de la zone et, si la zone est signée, sa chaîne DNSSEC.</translation>
    </message>
    <message>
        <source>Check recursion rights and forwarders of {resolvers}.</source>
        <extracomment>{resolvers}: addresses of the DNS servers</extracomment>
        <translation>Vérifiez les droits de récursion et les redirecteurs de {resolvers}.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name leads to a private address.</source>
        <translation>Le nom du serveur VPN mène à une adresse privée.</translation>
    </message>
    <message>
        <source>From this network, {server} leads to an address that only works inside your organisation.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Depuis ce réseau, {server} mène à une adresse qui ne fonctionne qu’à l’intérieur de votre organisation.</translation>
    </message>
    <message>
        <source>If you are in the office, you may not need the VPN.</source>
        <translation>Si vous êtes au bureau, vous n’avez peut-être pas besoin du VPN.</translation>
    </message>
    <message>
        <source>Otherwise try another network, for example your phone&apos;s hotspot.</source>
        <translation>Sinon, essayez un autre réseau, par exemple le partage de connexion de votre téléphone.</translation>
    </message>
    <message>
        <source>{server} leads to {addresses}; private addresses can&apos;t be reached over the internet.</source>
        <extracomment>{server}: name of the VPN server; {addresses}: list of IP addresses</extracomment>
        <translation>{server} mène à {addresses}&#xa0;; les adresses privées ne sont pas accessibles par Internet.</translation>
    </message>
    <message>
        <source>Compare: Resolve-DnsName {server!} -Server 1.1.1.1</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Comparez&#xa0;: Resolve-DnsName {server!} -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>Look for a line in the hosts file and for name rules: Get-DnsClientNrptPolicy -Effective.</source>
        <translation>Recherchez une ligne dans le fichier hosts et des règles de noms&#xa0;: Get-DnsClientNrptPolicy -Effective.</translation>
    </message>
    <message>
        <source>Check whether another VPN or an office network answers with the internal zone.</source>
        <translation>Vérifiez si un autre VPN ou un réseau de bureau répond avec la zone interne.</translation>
    </message>
    <message>
        <source>Outside clients get the internal address {addresses} of {server}.</source>
        <extracomment>{addresses}: list of IP addresses; {server}: name of the VPN server</extracomment>
        <translation>Les clients extérieurs obtiennent l’adresse interne {addresses} de {server}.</translation>
    </message>
    <message>
        <source>Publish the public address in the public zone and keep the internal one to the internal zone.</source>
        <translation>Publiez l’adresse publique dans la zone publique et réservez l’adresse interne à la zone interne.</translation>
    </message>
    <message>
        <source>If the private address is intended (for example behind a private link), set privateAddressExpected in the site policy.</source>
        <translation>Si l’adresse privée est voulue (par exemple derrière une liaison privée), définissez privateAddressExpected dans la stratégie du site.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name leads to an address that can&apos;t be a server.</source>
        <translation>Le nom du serveur VPN mène à une adresse qui ne peut pas être celle d’un serveur.</translation>
    </message>
    <message>
        <source>From this network, {server} leads to an address where no server can be.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Depuis ce réseau, {server} mène à une adresse où il ne peut pas y avoir de serveur.</translation>
    </message>
    <message>
        <source>{server} leads to {addresses}, which is reserved (for example loopback, link-local or unspecified).</source>
        <extracomment>{server}: name of the VPN server; {addresses}: list of IP addresses</extracomment>
        <translation>{server} mène à {addresses}, c’est-à-dire à une plage réservée (par exemple bouclage, lien local ou adresse non spécifiée).</translation>
    </message>
    <message>
        <source>Look for a line in the hosts file; filters and advertising blockers also answer with such addresses.</source>
        <translation>Recherchez une ligne dans le fichier hosts&#xa0;; les filtres et les bloqueurs de publicité répondent aussi par de telles adresses.</translation>
    </message>
    <message>
        <source>The address {addresses} is in a special-purpose range and can&apos;t be the server&apos;s public address.</source>
        <extracomment>{addresses}: list of IP addresses</extracomment>
        <translation>L’adresse {addresses} se trouve dans une plage à usage spécial et ne peut pas être l’adresse publique du serveur.</translation>
    </message>
    <message>
        <source>Check the record of {server} in the public zone.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Vérifiez l’enregistrement de {server} dans la zone publique.</translation>
    </message>
    <message>
        <source>If a DNS filter answers so, allow the name there.</source>
        <translation>Si un filtre DNS répond ainsi, autorisez-y le nom.</translation>
    </message>
    <message>
        <source>A list on this computer (the hosts file) overrides the VPN server&apos;s address.</source>
        <translation>Une liste sur cet ordinateur (le fichier hosts) remplace l’adresse du serveur VPN.</translation>
    </message>
    <message>
        <source>A list on this computer replaces the real address of {server} by another one.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Une liste sur cet ordinateur remplace la véritable adresse de {server} par une autre.</translation>
    </message>
    <message>
        <source>Please don&apos;t edit the list yourself.</source>
        <translation>Ne modifiez pas la liste vous-même.</translation>
    </message>
    <message>
        <source>The hosts file sets {server} to {addresses} (line {lines}).</source>
        <extracomment>{server}: name of the VPN server; {addresses}: list of IP addresses; {lines}: line numbers in the hosts file</extracomment>
        <translation>Le fichier hosts associe {server} à {addresses} (ligne {lines}).</translation>
    </message>
    <message>
        <source>Compare with public DNS: Resolve-DnsName {server!} -Server 1.1.1.1</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Comparez avec le DNS public&#xa0;: Resolve-DnsName {server!} -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>If nobody needs the line, remove it in an elevated editor: %SystemRoot%\System32\drivers\etc\hosts</source>
        <translation>Si personne n’a besoin de la ligne, supprimez-la dans un éditeur ouvert en tant qu’administrateur&#xa0;: %SystemRoot%\System32\drivers\etc\hosts</translation>
    </message>
    <message>
        <source>Run ipconfig /flushdns and test again.</source>
        <translation>Exécutez ipconfig /flushdns et testez de nouveau.</translation>
    </message>
    <message>
        <source>A hosts entry outranks DNS, so a move of the server does not reach this client.</source>
        <translation>Une entrée hosts l’emporte sur le DNS, et un déplacement du serveur n’atteint donc pas ce client.</translation>
    </message>
    <message>
        <source>Find out which script or product writes the line, and stop it there.</source>
        <translation>Recherchez quel script ou quel produit écrit la ligne, et faites-le cesser.</translation>
    </message>
    <message>
        <source>Use DNS instead of hosts entries for {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Utilisez le DNS plutôt que des entrées hosts pour {server}.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name leads to another address than your organisation expects.</source>
        <translation>Le nom du serveur VPN mène à une autre adresse que celle attendue par votre organisation.</translation>
    </message>
    <message>
        <source>From this network, {server} leads to an address that your organisation does not list for it.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Depuis ce réseau, {server} mène à une adresse que votre organisation n’a pas indiquée pour lui.</translation>
    </message>
    <message>
        <source>{server} leads to {addresses}; the site policy expects {expected}.</source>
        <extracomment>{server}: name of the VPN server; {addresses}: list of IP addresses; {expected}: what the site policy expects</extracomment>
        <translation>{server} mène à {addresses}&#xa0;; la stratégie du site attend {expected}.</translation>
    </message>
    <message>
        <source>Compare: Resolve-DnsName {server!} and Resolve-DnsName {server!} -Server 1.1.1.1</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Comparez&#xa0;: Resolve-DnsName {server!} et Resolve-DnsName {server!} -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>Clear old answers with ipconfig /flushdns and test again.</source>
        <translation>Effacez les anciennes réponses avec ipconfig /flushdns et testez de nouveau.</translation>
    </message>
    <message>
        <source>DNS and the site policy disagree about the address of {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Le DNS et la stratégie du site divergent sur l’adresse de {server}.</translation>
    </message>
    <message>
        <source>If the server has moved, update serverAddresses in the site policy.</source>
        <translation>Si le serveur a changé d’adresse, mettez à jour serverAddresses dans la stratégie du site.</translation>
    </message>
    <message>
        <source>Otherwise check the zone, and what answers for it on this network.</source>
        <translation>Sinon, vérifiez la zone et ce qui répond pour elle sur ce réseau.</translation>
    </message>
    <message>
        <source>This computer is not connected to any network.</source>
        <translation>Cet ordinateur n’est connecté à aucun réseau.</translation>
    </message>
    <message>
        <source>Neither Wi-Fi nor cable nor mobile data is connected, so nothing on the internet can be reached.</source>
        <translation>Ni le Wi-Fi, ni le câble, ni les données mobiles ne sont connectés, et rien n’est donc accessible sur Internet.</translation>
    </message>
    <message>
        <source>Plug in the network cable, or connect to a Wi-Fi.</source>
        <translation>Branchez le câble réseau, ou connectez-vous à un Wi-Fi.</translation>
    </message>
    <message>
        <source>Check that flight mode is not on, and that Wi-Fi is on.</source>
        <translation>Vérifiez que le mode Avion n’est pas activé, et que le Wi-Fi est activé.</translation>
    </message>
    <message>
        <source>No network adapter other than loopback and tunnels is up. Windows can report 868, 800 or 809 when the VPN is dialed now.</source>
        <translation>Aucune carte réseau autre que le bouclage et les tunnels n’est active. Windows peut signaler 868, 800 ou 809 si une connexion VPN est lancée maintenant.</translation>
    </message>
    <message>
        <source>Read the adapters: Get-NetAdapter | Format-Table Name, Status, MediaConnectionState</source>
        <translation>Affichez les cartes réseau&#xa0;: Get-NetAdapter | Format-Table Name, Status, MediaConnectionState</translation>
    </message>
    <message>
        <source>Look for a wireless switch, flight mode and a disabled adapter.</source>
        <translation>Recherchez un commutateur sans fil, le mode Avion ou une carte réseau désactivée.</translation>
    </message>
    <message>
        <source>Check whether a VPN profile with LockDown keeps the network closed.</source>
        <translation>Vérifiez si un profil VPN avec LockDown maintient le réseau fermé.</translation>
    </message>
    <message>
        <source>There is no physical interface with a link; the VPN has nothing to run on.</source>
        <translation>Il n’y a aucune interface physique avec une liaison&#xa0;; le VPN n’a rien sur quoi fonctionner.</translation>
    </message>
    <message>
        <source>Check the driver and the state of the device: Get-PnpDevice -Class Net</source>
        <translation>Vérifiez le pilote et l’état du périphérique&#xa0;: Get-PnpDevice -Class Net</translation>
    </message>
    <message>
        <source>A LockDown profile removes the network on purpose while the VPN is down.</source>
        <translation>Un profil LockDown coupe volontairement le réseau tant que le VPN n’est pas connecté.</translation>
    </message>
    <message>
        <source>The network gave this computer no address.</source>
        <translation>Le réseau n’a pas attribué d’adresse à cet ordinateur.</translation>
    </message>
    <message>
        <source>Your computer is connected to a network, but the network did not accept it yet.</source>
        <translation>Votre ordinateur est connecté à un réseau, mais celui-ci ne l’a pas encore accepté.</translation>
    </message>
    <message>
        <source>Disconnect from the Wi-Fi and connect again, or unplug the cable and plug it in again.</source>
        <translation>Déconnectez-vous du Wi-Fi et reconnectez-vous, ou débranchez le câble et rebranchez-le.</translation>
    </message>
    <message>
        <source>Check that the Wi-Fi password is right, if the network has one.</source>
        <translation>Vérifiez que le mot de passe du Wi-Fi est correct, si le réseau en a un.</translation>
    </message>
    <message>
        <source>Restart your router if this is your home.</source>
        <translation>Si vous êtes chez vous, redémarrez votre routeur.</translation>
    </message>
    <message>
        <source>{interface} is up, but has no address beyond those that it gives itself. Windows can report 868, 800 or 809 when the VPN is dialed now.</source>
        <extracomment>{interface}: name of the network interface</extracomment>
        <translation>L’interface {interface} est active, mais n’a pas d’autres adresses que celles qu’elle se donne elle-même. Windows peut signaler 868, 800 ou 809 si une connexion VPN est lancée maintenant.</translation>
    </message>
    <message>
        <source>Read the state: ipconfig /all</source>
        <translation>Affichez l’état&#xa0;: ipconfig /all</translation>
    </message>
    <message>
        <source>Ask for an address again: ipconfig /release, then ipconfig /renew</source>
        <translation>Demandez de nouveau une adresse&#xa0;: ipconfig /release, puis ipconfig /renew</translation>
    </message>
    <message>
        <source>Test with another network, for example a phone&apos;s hotspot.</source>
        <translation>Testez avec un autre réseau, par exemple le partage de connexion d’un téléphone.</translation>
    </message>
    <message>
        <source>{interface} has only link-local addresses: no DHCP server or router answered on this network.</source>
        <extracomment>{interface}: name of the network interface</extracomment>
        <translation>L’interface {interface} n’a que des adresses de lien local&#xa0;: aucun serveur DHCP ni routeur n’a répondu sur ce réseau.</translation>
    </message>
    <message>
        <source>Check DHCP (free addresses, relay) or the static address on this network.</source>
        <translation>Vérifiez DHCP (adresses libres, relais) ou l’adresse statique sur ce réseau.</translation>
    </message>
    <message>
        <source>On a network with 802.1X check whether the port or the Wi-Fi let this computer in.</source>
        <translation>Sur un réseau avec 802.1X, vérifiez si le port ou le Wi-Fi a laissé entrer cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer has no way to the internet.</source>
        <translation>Cet ordinateur n’a pas d’accès à Internet.</translation>
    </message>
    <message>
        <source>Your computer is not connected to a network that leads to the internet.</source>
        <translation>Votre ordinateur n’est pas connecté à un réseau qui mène à Internet.</translation>
    </message>
    <message>
        <source>Check Wi-Fi or cable.</source>
        <translation>Vérifiez le Wi-Fi ou le câble.</translation>
    </message>
    <message>
        <source>On a public Wi-Fi, open a web page and complete its sign-in page.</source>
        <translation>Sur un Wi-Fi public, ouvrez une page web et remplissez la page de connexion.</translation>
    </message>
    <message>
        <source>There is no default route. Windows can report 868, 800 or 809 when the VPN is dialed now.</source>
        <translation>Il n’y a pas de route par défaut. Windows peut signaler 868, 800 ou 809 si une connexion VPN est lancée maintenant.</translation>
    </message>
    <message>
        <source>Read the state: Get-NetIPConfiguration -Detailed</source>
        <translation>Affichez l’état&#xa0;: Get-NetIPConfiguration -Detailed</translation>
    </message>
    <message>
        <source>Read the routes: route print</source>
        <translation>Affichez les routes&#xa0;: route print</translation>
    </message>
    <message>
        <source>Neither an IPv4 nor an IPv6 default route exists.</source>
        <translation>Il n’existe de route par défaut ni en IPv4 ni en IPv6.</translation>
    </message>
    <message>
        <source>Check address assignment (DHCP) on this network.</source>
        <translation>Vérifiez l’attribution d’adresses (DHCP) sur ce réseau.</translation>
    </message>
    <message>
        <source>This network asks for a sign-in before it lets you to the internet.</source>
        <translation>Ce réseau vous demande de vous identifier avant de vous laisser accéder à Internet.</translation>
    </message>
    <message>
        <source>The network that you use (for example a hotel, a train or a guest Wi-Fi) shows its own page until you have accepted its conditions.</source>
        <translation>Le réseau que vous utilisez (par exemple celui d’un hôtel, d’un train ou un Wi-Fi invité) affiche sa propre page tant que vous n’avez pas accepté ses conditions.</translation>
    </message>
    <message>
        <source>Open your browser: the network&apos;s page should come by itself. Complete it.</source>
        <translation>Ouvrez votre navigateur&#xa0;: la page du réseau devrait apparaître automatiquement. Remplissez-la.</translation>
    </message>
    <message>
        <source>If no page comes, type {url} into the browser&apos;s address line.</source>
        <extracomment>{url}: web address</extracomment>
        <translation>Si aucune page n’apparaît, saisissez {url} dans la barre d’adresse du navigateur.</translation>
    </message>
    <message>
        <source>Then connect the VPN again.</source>
        <translation>Reconnectez ensuite le VPN.</translation>
    </message>
    <message>
        <source>Or use another network, for example your phone&apos;s hotspot.</source>
        <translation>Ou utilisez un autre réseau, par exemple le partage de connexion de votre téléphone.</translation>
    </message>
    <message>
        <source>{url} was answered by something else: HTTP status {status}, leading to {location}. Until the sign-in is done, names can be answered wrongly (868) and the VPN&apos;s ports can give no answer (809, 800).</source>
        <extracomment>{url}: web address; {status}: HTTP status; {location}: web address that the reply leads to</extracomment>
        <translation>Autre chose a répondu à la place de {url}&#xa0;: état HTTP {status}, menant à {location}. Tant que l’identification n’est pas faite, les noms peuvent recevoir de mauvaises réponses (868) et les ports du VPN peuvent rester sans réponse (809, 800).</translation>
    </message>
    <message>
        <source>Ask the person to open a web page and complete the network&apos;s page.</source>
        <translation>Demandez à la personne d’ouvrir une page web et de remplir la page du réseau.</translation>
    </message>
    <message>
        <source>Test again afterwards: Test-NetConnection -InformationLevel Detailed</source>
        <translation>Testez de nouveau ensuite&#xa0;: Test-NetConnection -InformationLevel Detailed</translation>
    </message>
    <message>
        <source>Check whether a LockDown profile or a filter keeps the browser from showing the network&apos;s page.</source>
        <translation>Vérifiez si un profil LockDown ou un filtre empêche le navigateur d’afficher la page du réseau.</translation>
    </message>
    <message>
        <source>The reply to {url} is not the expected one (HTTP status {status}, {location}): a captive portal, or a proxy that answers in its place.</source>
        <extracomment>{url}: web address; {status}: HTTP status; {location}: web address that the reply leads to</extracomment>
        <translation>La réponse à {url} n’est pas celle attendue (état HTTP {status}, {location})&#xa0;: un portail captif, ou un proxy qui répond à sa place.</translation>
    </message>
    <message>
        <source>If this happens inside the company, let the address {url} through, or name your own in the site policy (portalUrl, portalText).</source>
        <extracomment>{url}: web address</extracomment>
        <translation>Si cela se produit à l’intérieur de l’entreprise, laissez passer l’adresse {url}, ou indiquez la vôtre dans la stratégie du site (portalUrl, portalText).</translation>
    </message>
    <message>
        <source>With LockDown or a device tunnel that takes all traffic, provide a way for people to reach sign-in pages.</source>
        <translation>Avec LockDown ou un tunnel d’appareil qui prend tout le trafic, prévoyez un moyen d’accéder aux pages de connexion.</translation>
    </message>
    <message>
        <source>The internet does not answer from this network.</source>
        <translation>Internet ne répond pas depuis ce réseau.</translation>
    </message>
    <message>
        <source>Your computer is in a network, but the test page on the internet gave no answer.</source>
        <translation>Votre ordinateur est dans un réseau, mais la page de test sur Internet n’a pas répondu.</translation>
    </message>
    <message>
        <source>Open a web page to see whether the internet works here.</source>
        <translation>Ouvrez une page web pour voir si Internet fonctionne ici.</translation>
    </message>
    <message>
        <source>Restart your router if this is your home and no page opens.</source>
        <translation>Si vous êtes chez vous et qu’aucune page ne s’ouvre, redémarrez votre routeur.</translation>
    </message>
    <message>
        <source>{url} got no answer. If other web pages open, the network lets only some of them through; if none opens, the network has no internet.</source>
        <extracomment>{url}: web address</extracomment>
        <translation>{url} n’a pas obtenu de réponse. Si d’autres pages web s’ouvrent, le réseau n’en laisse passer que certaines&#xa0;; si aucune ne s’ouvre, le réseau n’a pas d’accès à Internet.</translation>
    </message>
    <message>
        <source>Open the address by hand: {url}</source>
        <extracomment>{url}: web address</extracomment>
        <translation>Ouvrez l’adresse manuellement&#xa0;: {url}</translation>
    </message>
    <message>
        <source>Test with a phone&apos;s hotspot.</source>
        <translation>Testez avec le partage de connexion d’un téléphone.</translation>
    </message>
    <message>
        <source>{url} got no answer over HTTP (port 80).</source>
        <extracomment>{url}: web address</extracomment>
        <translation>{url} n’a pas obtenu de réponse en HTTP (port 80).</translation>
    </message>
    <message>
        <source>Check the network&apos;s way out: gateway, name resolution, filters for port 80.</source>
        <translation>Vérifiez la sortie du réseau&#xa0;: passerelle, résolution de noms, filtres pour le port 80.</translation>
    </message>
    <message>
        <source>In a closed network name another address in the site policy (portalUrl), or leave it empty.</source>
        <translation>Dans un réseau fermé, indiquez une autre adresse dans la stratégie du site (portalUrl), ou laissez-la vide.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong.</source>
        <translation>L’horloge de cet ordinateur est déréglée.</translation>
    </message>
    <message>
        <source>Your computer&apos;s clock is about {off} wrong. Then it can&apos;t tell which identity cards (certificates) of servers are still valid.</source>
        <extracomment>{off}: how long, for example &quot;4 days&quot;</extracomment>
        <translation>L’horloge de votre ordinateur est décalée d’environ {off}. Il ne peut donc pas savoir quelles cartes d’identité (certificats) de serveurs sont encore valables.</translation>
    </message>
    <message>
        <source>Open the settings for date and time and let Windows set the time by itself; check the time zone too.</source>
        <translation>Ouvrez les paramètres de date et d’heure et laissez Windows régler l’heure automatiquement&#xa0;; vérifiez aussi le fuseau horaire.</translation>
    </message>
    <message>
        <source>If you can&apos;t change it, save the report and send it to your helpdesk.</source>
        <translation>Si vous ne pouvez pas la modifier, enregistrez le rapport et envoyez-le à votre service d’assistance.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {off} {direction} the clock of {source}. Certificates can look expired or not yet valid (13801, 13806, 0x800B0101).</source>
        <extracomment>{off}: how long, for example &quot;4 days&quot;; {direction}: &quot;ahead of&quot; or &quot;behind&quot;; {source}: where it comes from</extracomment>
        <translation>L’horloge de cet ordinateur a {off} {direction} l’horloge de {source}. Des certificats peuvent paraître expirés ou pas encore valides (13801, 13806, 0x800B0101).</translation>
    </message>
    <message>
        <source>Compare with a clock that you trust, for example a phone&apos;s, and check this one: w32tm /query /status</source>
        <translation>Comparez avec une horloge fiable, par exemple celle d’un téléphone, et vérifiez celle-ci&#xa0;: w32tm /query /status</translation>
    </message>
    <message>
        <source>Set it (elevated): w32tm /resync</source>
        <translation>Réglez-la (en tant qu’administrateur)&#xa0;: w32tm /resync</translation>
    </message>
    <message>
        <source>Check the time zone: Get-TimeZone</source>
        <translation>Vérifiez le fuseau horaire&#xa0;: Get-TimeZone</translation>
    </message>
    <message>
        <source>The clock is {off} {direction} that of {source}, taken from the Date of its HTTP reply. A single reply over plain HTTP (a source that begins with http:) proves little.</source>
        <extracomment>{off}: how long, for example &quot;4 days&quot;; {direction}: &quot;ahead of&quot; or &quot;behind&quot;; {source}: where it comes from</extracomment>
        <translation>L’horloge a {off} {direction} celle de {source}, d’après le champ Date de sa réponse HTTP. Une seule réponse en HTTP simple (une source qui commence par http:) ne prouve pas grand-chose.</translation>
    </message>
    <message>
        <source>Check from where this computer takes its time: w32tm /query /source</source>
        <translation>Vérifiez d’où cet ordinateur prend son heure&#xa0;: w32tm /query /source</translation>
    </message>
    <message>
        <source>A computer that sees its domain only through the VPN needs another time source until it is connected.</source>
        <translation>Un ordinateur qui ne voit son domaine qu’à travers le VPN a besoin d’une autre source de temps jusqu’à ce qu’il soit connecté.</translation>
    </message>
    <message>
        <source>If the clock is wrong after each start, its battery may be empty.</source>
        <translation>Si l’horloge est déréglée à chaque démarrage, sa pile est peut-être vide.</translation>
    </message>
    <message>
        <source>A proxy stands between this computer and the VPN server.</source>
        <translation>Un proxy se trouve entre cet ordinateur et le serveur VPN.</translation>
    </message>
    <message>
        <source>Your computer is told to reach the web through another computer (a proxy), and the VPN may not get through it.</source>
        <translation>Votre ordinateur est configuré pour accéder au web à travers un autre ordinateur (un proxy), et le VPN ne peut peut-être pas le traverser.</translation>
    </message>
    <message>
        <source>If you set the proxy yourself for this network, take it out in the network settings of Windows.</source>
        <translation>Si vous avez configuré vous-même le proxy pour ce réseau, retirez-le dans les paramètres réseau de Windows.</translation>
    </message>
    <message>
        <source>The proxy {proxy} is set (from: {source}). SSTP goes through it too, and can&apos;t sign in to it: 0x80072746, 0x80072EFD or 0x80072EE2 are then usual.</source>
        <extracomment>{proxy}: name and port of a proxy; {source}: where it comes from</extracomment>
        <translation>Le proxy {proxy} est défini (source&#xa0;: {source}). SSTP passe aussi par lui et ne peut pas s’y authentifier&#xa0;: 0x80072746, 0x80072EFD ou 0x80072EE2 sont alors courants.</translation>
    </message>
    <message>
        <source>Read the settings: netsh winhttp show proxy, and Settings &gt; Network &amp; internet &gt; Proxy</source>
        <translation>Affichez les paramètres&#xa0;: netsh winhttp show proxy, et Paramètres &gt; Réseau et Internet &gt; Proxy</translation>
    </message>
    <message>
        <source>Look for event 23 of RasSstp in the System log: the proxy wants a sign-in.</source>
        <translation>Recherchez l’événement 23 de RasSstp dans le journal Système&#xa0;: le proxy demande une authentification.</translation>
    </message>
    <message>
        <source>Test from a network without the proxy.</source>
        <translation>Testez depuis un réseau sans le proxy.</translation>
    </message>
    <message>
        <source>SSTP connections use the system&apos;s proxy {proxy}; a proxy that demands a sign-in is not supported.</source>
        <extracomment>{proxy}: name and port of a proxy</extracomment>
        <translation>Les connexions SSTP utilisent le proxy du système {proxy}&#xa0;; un proxy qui exige une authentification n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>Add the VPN server&apos;s name to the proxy&apos;s exceptions.</source>
        <translation>Ajoutez le nom du serveur VPN aux exceptions du proxy.</translation>
    </message>
    <message>
        <source>Let the proxy pass HTTPS to the VPN server without sign-in and without inspection.</source>
        <translation>Laissez le proxy transmettre HTTPS vers le serveur VPN sans authentification ni inspection.</translation>
    </message>
    <message>
        <source>Or use IKEv2, which uses no proxy.</source>
        <translation>Ou utilisez IKEv2, qui n’utilise pas de proxy.</translation>
    </message>
    <message>
        <source>The way to the web may be set by a configuration file of the network.</source>
        <translation>L’accès au web est peut-être défini par un fichier de configuration du réseau.</translation>
    </message>
    <message>
        <source>Your computer asks the network how to reach the web. That is usual and needs nothing of you.</source>
        <translation>Votre ordinateur demande au réseau comment accéder au web. C’est habituel et n’exige rien de votre part.</translation>
    </message>
    <message>
        <source>If the VPN does not connect here, try another network, for example your phone&apos;s hotspot.</source>
        <translation>Si le VPN ne se connecte pas ici, essayez un autre réseau, par exemple le partage de connexion de votre téléphone.</translation>
    </message>
    <message>
        <source>A configuration file or automatic detection may name a proxy (from: {source}, file: {configUrl}). SSTP can&apos;t sign in to a proxy.</source>
        <extracomment>{source}: where it comes from; {configUrl}: web address of a configuration file</extracomment>
        <translation>Un fichier de configuration ou la détection automatique peut indiquer un proxy (source&#xa0;: {source}, fichier&#xa0;: {configUrl}). SSTP ne peut pas s’authentifier auprès d’un proxy.</translation>
    </message>
    <message>
        <source>Read what is in force: netsh winhttp show proxy</source>
        <translation>Affichez ce qui est en vigueur&#xa0;: netsh winhttp show proxy</translation>
    </message>
    <message>
        <source>Look for event 23 of RasSstp in the System log if SSTP does not connect.</source>
        <translation>Recherchez l’événement 23 de RasSstp dans le journal Système si SSTP ne se connecte pas.</translation>
    </message>
    <message>
        <source>Automatic proxy settings are in force (from: {source}, file: {configUrl}).</source>
        <extracomment>{source}: where it comes from; {configUrl}: web address of a configuration file</extracomment>
        <translation>Des paramètres de proxy automatiques sont en vigueur (source&#xa0;: {source}, fichier&#xa0;: {configUrl}).</translation>
    </message>
    <message>
        <source>Let the configuration file name DIRECT for the VPN server.</source>
        <translation>Faites indiquer DIRECT pour le serveur VPN par le fichier de configuration.</translation>
    </message>
    <message>
        <source>Test SSTP from a network without a proxy.</source>
        <translation>Testez SSTP depuis un réseau sans proxy.</translation>
    </message>
    <message>
        <source>The VPN server does not answer on TCP port 1723.</source>
        <translation>Le serveur VPN ne répond pas sur le port TCP 1723.</translation>
    </message>
    <message>
        <source>There was no answer from the VPN server. This network may not let this old kind of VPN through, or the server is not running.</source>
        <translation>Le serveur VPN n’a pas répondu. Il se peut que ce réseau ne laisse pas passer cet ancien type de VPN, ou que le serveur soit arrêté.</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on TCP 1723 within {seconds} s. Windows usually reports 800 or 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {seconds}: seconds waited</extracomment>
        <translation>{server} ({address}) n’a pas répondu sur TCP 1723 en {seconds}&#xa0;s. Windows signale généralement 800 ou 809.</translation>
    </message>
    <message>
        <source>Check whether PPTP is still meant to be used; it is outdated and weak.</source>
        <translation>Vérifiez si PPTP doit encore être utilisé&#xa0;; il est obsolète et faible.</translation>
    </message>
    <message>
        <source>Silence can mean a filter on the way, a wrong address or a server that does not listen. It does not prove which.</source>
        <translation>Le silence peut signifier un filtre sur le trajet, une adresse incorrecte ou un serveur qui n’est pas à l’écoute. Il ne prouve pas lequel.</translation>
    </message>
    <message>
        <source>PPTP also needs IP protocol 47 (GRE), which this test does not send; let both through if PPTP has to stay.</source>
        <translation>PPTP a aussi besoin du protocole IP 47 (GRE), que ce test n’envoie pas&#xa0;; laissez passer les deux si PPTP doit être conservé.</translation>
    </message>
    <message>
        <source>Move to IKEv2 or SSTP: PPTP no longer protects what it carries.</source>
        <translation>Passez à IKEv2 ou SSTP&#xa0;: PPTP ne protège plus ce qu’il transporte.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s computer refuses TCP port 1723.</source>
        <translation>L’ordinateur du serveur VPN refuse le port TCP 1723.</translation>
    </message>
    <message>
        <source>The address of the VPN server answers, but does not offer this old kind of VPN.</source>
        <translation>L’adresse du serveur VPN répond, mais ne propose pas cet ancien type de VPN.</translation>
    </message>
    <message>
        <source>{server} ({address}) refused the connection to TCP 1723. Windows usually reports 800 or 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) a refusé la connexion à TCP 1723. Windows signale généralement 800 ou 809.</translation>
    </message>
    <message>
        <source>A reset came back, so nothing listens on TCP 1723 at {address}, or a device rejects it with that message.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Une réinitialisation est revenue&#xa0;: soit rien n’est à l’écoute sur TCP 1723 à l’adresse {address}, soit un équipement rejette la connexion par ce message.</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess and the number of PPTP ports in the console Routing and Remote Access.</source>
        <translation>Sur le serveur, vérifiez&#xa0;: Get-Service RemoteAccess et le nombre de ports PPTP dans la console Routage et accès distant.</translation>
    </message>
    <message>
        <source>This computer did not let the test packet for TCP port 1723 out.</source>
        <translation>Cet ordinateur n’a pas laissé sortir le paquet de test pour le port TCP 1723.</translation>
    </message>
    <message>
        <source>Something on your computer does not allow this kind of VPN traffic to leave it.</source>
        <translation>Quelque chose sur votre ordinateur ne laisse pas sortir ce type de trafic VPN.</translation>
    </message>
    <message>
        <source>Please don&apos;t change security settings yourself.</source>
        <translation>Ne modifiez pas vous-même les paramètres de sécurité.</translation>
    </message>
    <message>
        <source>{server} ({address}) was not reached: this computer itself refused to send to TCP 1723 (system error {osCode}). Windows usually reports 800 or 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {osCode}: error number of the operating system</extracomment>
        <translation>{server} ({address}) n’a pas été joint&#xa0;: cet ordinateur a lui-même refusé l’envoi vers TCP 1723 (erreur système {osCode}). Windows signale généralement 800 ou 809.</translation>
    </message>
    <message>
        <source>Look for outbound block rules: Get-NetFirewallRule -Direction Outbound -Action Block -Enabled True</source>
        <translation>Recherchez des règles de blocage en sortie&#xa0;: Get-NetFirewallRule -Direction Outbound -Action Block -Enabled True</translation>
    </message>
    <message>
        <source>Check the rules of other security products on this laptop.</source>
        <translation>Vérifiez les règles d’autres produits de sécurité sur cet ordinateur portable.</translation>
    </message>
    <message>
        <source>A local filter rejects the packet before it leaves; the network is not involved.</source>
        <translation>Un filtre local rejette le paquet avant sa sortie&#xa0;; le réseau n’est pas en cause.</translation>
    </message>
    <message>
        <source>Find the filter: netsh wfp show netevents file=C:\Temp\ne.xml (elevated), then read the drop&apos;s filter id.</source>
        <translation>Trouvez le filtre&#xa0;: netsh wfp show netevents file=C:\Temp\ne.xml (en tant qu’administrateur), puis lisez l’identificateur de filtre du rejet.</translation>
    </message>
    <message>
        <source>Correct the rule in the group policy or in the product&apos;s console that brings it.</source>
        <translation>Corrigez la règle dans la stratégie de groupe ou dans la console du produit qui l’apporte.</translation>
    </message>
    <message>
        <source>There is no way from this network to TCP port 1723 of the VPN server.</source>
        <translation>Il n’y a pas de chemin de ce réseau vers le port TCP 1723 du serveur VPN.</translation>
    </message>
    <message>
        <source>Your network says that it has no way to the VPN server.</source>
        <translation>Votre réseau indique qu’il n’a pas de chemin vers le serveur VPN.</translation>
    </message>
    <message>
        <source>{server} ({address}) can&apos;t be reached for TCP 1723: a router or this computer itself said so. Windows usually reports 800 or 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) n’est pas accessible pour TCP 1723&#xa0;: un routeur ou cet ordinateur lui-même l’a indiqué. Windows signale généralement 800 ou 809.</translation>
    </message>
    <message>
        <source>An ICMP message or this computer&apos;s own routes say that there is no way to {address}.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Un message ICMP ou les propres routes de cet ordinateur indiquent qu’il n’y a pas de chemin vers {address}.</translation>
    </message>
    <message>
        <source>What answers on TCP port 1723 does not take the VPN call.</source>
        <translation>Ce qui répond sur le port TCP 1723 n’accepte pas l’appel VPN.</translation>
    </message>
    <message>
        <source>Something answers at the VPN server&apos;s address, but it does not take this old kind of VPN call.</source>
        <translation>Quelque chose répond à l’adresse du serveur VPN, mais n’accepte pas cet ancien type d’appel VPN.</translation>
    </message>
    <message>
        <source>{server} ({address}) accepts TCP 1723, but did not start a PPTP control connection (result code {resultCode}; 0 means that no such reply came).</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {resultCode}: a number</extracomment>
        <translation>{server} ({address}) accepte TCP 1723, mais n’a pas démarré de connexion de contrôle PPTP (code de résultat {resultCode}&#xa0;; 0 signifie qu’aucune réponse de ce type n’est arrivée).</translation>
    </message>
    <message>
        <source>The reply to Start-Control-Connection-Request was no reply with result code 1.</source>
        <translation>La réponse à Start-Control-Connection-Request n’était pas une réponse avec le code de résultat 1.</translation>
    </message>
    <message>
        <source>Check what listens on TCP 1723 at {address}, and whether PPTP is switched on there.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Vérifiez ce qui est à l’écoute sur TCP 1723 à l’adresse {address}, et si PPTP y est activé.</translation>
    </message>
    <message>
        <source>No VPN connection was found.</source>
        <translation>Aucune connexion VPN n’a été trouvée.</translation>
    </message>
    <message>
        <source>There is no VPN connection to test on this computer or in the file that was opened.</source>
        <translation>Il n’y a pas de connexion VPN à tester sur cet ordinateur ou dans le fichier ouvert.</translation>
    </message>
    <message>
        <source>If you expected one, ask your helpdesk to set up the VPN connection for you.</source>
        <translation>S’il devrait y en avoir une, demandez à votre service d’assistance de configurer la connexion VPN pour vous.</translation>
    </message>
    <message>
        <source>{file} holds no VPN connection; Windows reports this as error 623 when something still dials it.</source>
        <extracomment>{file}: name of the file that was read</extracomment>
        <translation>{file} ne contient aucune connexion VPN&#xa0;; Windows signale cela par l’erreur 623 lorsque quelque chose tente encore de la lancer.</translation>
    </message>
    <message>
        <source>List what is there: Get-VpnConnection, then Get-VpnConnection -AllUserConnection.</source>
        <translation>Répertoriez ce qui existe&#xa0;: Get-VpnConnection, puis Get-VpnConnection -AllUserConnection.</translation>
    </message>
    <message>
        <source>Look into both phone books: the user&apos;s (AppData) and the all-users one (ProgramData), folder Microsoft\Network\Connections\Pbk.</source>
        <translation>Regardez dans les deux annuaires téléphoniques&#xa0;: celui de l’utilisateur (AppData) et celui de tous les utilisateurs (ProgramData), dossier Microsoft\Network\Connections\Pbk.</translation>
    </message>
    <message>
        <source>Check the assignment of the VPN profile in Intune or Configuration Manager and start a sync.</source>
        <translation>Vérifiez l’affectation du profil VPN dans Intune ou Configuration Manager et lancez une synchronisation.</translation>
    </message>
    <message>
        <source>The profile did not arrive on this device, was deleted, or lies in the other phone book.</source>
        <translation>Le profil n’est pas arrivé sur cet appareil, a été supprimé, ou se trouve dans l’autre annuaire téléphonique.</translation>
    </message>
    <message>
        <source>Read what was deployed: Get-CimInstance -Namespace root\cimv2\mdm\dmmap -ClassName MDM_VPNv2_01 (as SYSTEM for a device tunnel).</source>
        <translation>Affichez ce qui a été déployé&#xa0;: Get-CimInstance -Namespace root\cimv2\mdm\dmmap -ClassName MDM_VPNv2_01 (en tant que SYSTEM pour un tunnel d’appareil).</translation>
    </message>
    <message>
        <source>Read the log Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider/Admin for the profile&apos;s errors.</source>
        <translation>Consultez le journal Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider/Admin pour connaître les erreurs du profil.</translation>
    </message>
    <message>
        <source>If a script deploys the profile, run it elevated and in a local session, not through Remote Desktop.</source>
        <translation>Si un script déploie le profil, exécutez-le en tant qu’administrateur et dans une session locale, pas par Bureau à distance.</translation>
    </message>
    <message>
        <source>The VPN connection names no server.</source>
        <translation>La connexion VPN n’indique aucun serveur.</translation>
    </message>
    <message>
        <source>Your VPN connection is incomplete: it does not say which server to call.</source>
        <translation>Votre connexion VPN est incomplète&#xa0;: elle n’indique pas quel serveur appeler.</translation>
    </message>
    <message>
        <source>The connection &quot;{connection}&quot; has no server name; Windows can report this as error 868.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>La connexion «&#xa0;{connection}&#xa0;» n’a pas de nom de serveur&#xa0;; Windows peut signaler cela par l’erreur 868.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has an empty server list.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Le profil «&#xa0;{connection}&#xa0;» a une liste de serveurs vide.</translation>
    </message>
    <message>
        <source>Check NativeProfile/Servers in the ProfileXML, or PhoneNumber in the DEVICE block of rasphone.pbk.</source>
        <translation>Vérifiez NativeProfile/Servers dans le ProfileXML, ou PhoneNumber dans le bloc DEVICE de rasphone.pbk.</translation>
    </message>
    <message>
        <source>Enter the public name of the VPN server and deploy the profile again.</source>
        <translation>Saisissez le nom public du serveur VPN et redéployez le profil.</translation>
    </message>
    <message>
        <source>The VPN connection calls a server that your organisation does not expect.</source>
        <translation>La connexion VPN appelle un serveur que votre organisation n’attend pas.</translation>
    </message>
    <message>
        <source>Your VPN connection calls {server}, but your organisation uses another VPN server.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Votre connexion VPN appelle {server}, mais votre organisation utilise un autre serveur VPN.</translation>
    </message>
    <message>
        <source>Send the report to your helpdesk and ask for the current VPN profile.</source>
        <translation>Envoyez le rapport à votre service d’assistance et demandez le profil VPN actuel.</translation>
    </message>
    <message>
        <source>The connection &quot;{connection}&quot; calls {server}; the site policy expects {expected}.</source>
        <extracomment>{connection}: name of the VPN connection; {server}: name of the VPN server; {expected}: what the site policy expects</extracomment>
        <translation>La connexion «&#xa0;{connection}&#xa0;» appelle {server}&#xa0;; la stratégie du site attend {expected}.</translation>
    </message>
    <message>
        <source>Check whether the profile is an old one that was never replaced.</source>
        <translation>Vérifiez si le profil est un ancien profil qui n’a jamais été remplacé.</translation>
    </message>
    <message>
        <source>The server in the profile and the servers in the site policy differ.</source>
        <translation>Le serveur indiqué dans le profil et les serveurs indiqués dans la stratégie du site diffèrent.</translation>
    </message>
    <message>
        <source>Compare NativeProfile/Servers with the list in the site policy ({expected}).</source>
        <extracomment>{expected}: what the site policy expects</extracomment>
        <translation>Comparez NativeProfile/Servers avec la liste de la stratégie du site ({expected}).</translation>
    </message>
    <message>
        <source>If the server was renamed or added on purpose, update the site policy.</source>
        <translation>Si le serveur a été renommé ou ajouté volontairement, mettez à jour la stratégie du site.</translation>
    </message>
    <message>
        <source>Otherwise remove the old profile and deploy the current one.</source>
        <translation>Sinon, supprimez l’ancien profil et déployez le profil actuel.</translation>
    </message>
    <message>
        <source>The VPN connection uses an IP address instead of the server&apos;s name.</source>
        <translation>La connexion VPN utilise une adresse IP au lieu du nom du serveur.</translation>
    </message>
    <message>
        <source>Your VPN connection calls its server by a number instead of a name, so the server&apos;s identity can&apos;t be confirmed.</source>
        <translation>Votre connexion VPN appelle son serveur par un numéro au lieu d’un nom, et l’identité du serveur ne peut donc pas être confirmée.</translation>
    </message>
    <message>
        <source>The connection &quot;{connection}&quot; calls {server}; the server&apos;s certificate normally carries a name, so Windows can report 13801 (IKEv2) or 0x800B010F (SSTP).</source>
        <extracomment>{connection}: name of the VPN connection; {server}: name of the VPN server</extracomment>
        <translation>La connexion «&#xa0;{connection}&#xa0;» appelle {server}&#xa0;; le certificat du serveur porte normalement un nom, et Windows peut donc signaler 13801 (IKEv2) ou 0x800B010F (SSTP).</translation>
    </message>
    <message>
        <source>IKEv2 and SSTP compare the dialed name with the names in the server&apos;s certificate, and certificates rarely carry an address.</source>
        <translation>IKEv2 et SSTP comparent le nom appelé avec les noms du certificat du serveur, et les certificats portent rarement une adresse.</translation>
    </message>
    <message>
        <source>Put the public DNS name of the VPN server into NativeProfile/Servers.</source>
        <translation>Indiquez le nom DNS public du serveur VPN dans NativeProfile/Servers.</translation>
    </message>
    <message>
        <source>Check that this name stands in the certificate&apos;s subject alternative names.</source>
        <translation>Vérifiez que ce nom figure parmi les autres noms de l’objet du certificat.</translation>
    </message>
    <message>
        <source>This connection uses another maker&apos;s VPN program.</source>
        <translation>Cette connexion utilise le programme VPN d’un autre éditeur.</translation>
    </message>
    <message>
        <source>This VPN connection is run by an app of another maker, so most tests here do not apply to it.</source>
        <translation>Cette connexion VPN est gérée par l’application d’un autre éditeur, et la plupart des tests effectués ici ne s’y appliquent donc pas.</translation>
    </message>
    <message>
        <source>If it does not work, contact your helpdesk and name the app.</source>
        <translation>Si elle ne fonctionne pas, contactez votre service d’assistance et indiquez le nom de l’application.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; is a plug-in profile; the tests for Windows&apos; own VPN do not apply.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>«&#xa0;{connection}&#xa0;» est un profil de plug-in&#xa0;; les tests destinés au VPN intégré à Windows ne s’appliquent pas.</translation>
    </message>
    <message>
        <source>The profile has a PluginProfile instead of a NativeProfile.</source>
        <translation>Le profil contient un PluginProfile au lieu d’un NativeProfile.</translation>
    </message>
    <message>
        <source>Compare PluginPackageFamilyName with the installed packages: Get-AppxPackage.</source>
        <translation>Comparez PluginPackageFamilyName avec les packages installés&#xa0;: Get-AppxPackage.</translation>
    </message>
    <message>
        <source>A yes/no value in the VPN profile is not written in lower case.</source>
        <translation>Une valeur oui/non du profil VPN n’est pas écrite en minuscules.</translation>
    </message>
    <message>
        <source>Your VPN connection was set up with a spelling mistake, so Windows may have applied only a part of it.</source>
        <translation>Votre connexion VPN a été configurée avec une faute d’écriture, et Windows n’en a donc peut-être appliqué qu’une partie.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has &quot;{value}&quot; at {where}; Windows applies such a profile incompletely.</source>
        <extracomment>{connection}: name of the VPN connection; {value}: what stands there; {where}: place in the file</extracomment>
        <translation>Le profil «&#xa0;{connection}&#xa0;» contient &quot;{value}&quot; à l’emplacement {where}&#xa0;; Windows applique un tel profil de façon incomplète.</translation>
    </message>
    <message>
        <source>Report the place to the VPN administrators; a change on this laptop would be overwritten.</source>
        <translation>Signalez l’emplacement aux administrateurs VPN&#xa0;; une modification sur cet ordinateur portable serait écrasée.</translation>
    </message>
    <message>
        <source>After the correction start a sync and check the settings again.</source>
        <translation>Après la correction, lancez une synchronisation et vérifiez de nouveau les paramètres.</translation>
    </message>
    <message>
        <source>Booleans in ProfileXML must be the lower-case words true and false; &quot;{value}&quot; at {where} is not.</source>
        <extracomment>{value}: what stands there; {where}: place in the file</extracomment>
        <translation>Les valeurs booléennes d’un ProfileXML doivent être les mots true et false en minuscules&#xa0;; &quot;{value}&quot; à l’emplacement {where} ne l’est pas.</translation>
    </message>
    <message>
        <source>Correct the value in the profile&apos;s source and deploy it again.</source>
        <translation>Corrigez la valeur dans la source du profil et redéployez-le.</translation>
    </message>
    <message>
        <source>Search the whole ProfileXML for True, False, TRUE and FALSE.</source>
        <translation>Recherchez True, False, TRUE et FALSE dans tout le ProfileXML.</translation>
    </message>
    <message>
        <source>Afterwards compare every deployed setting, because the earlier profile was applied in part only.</source>
        <translation>Comparez ensuite tous les paramètres déployés, car le profil précédent n’a été appliqué qu’en partie.</translation>
    </message>
    <message>
        <source>The VPN profile has an element in the wrong place.</source>
        <translation>Un élément du profil VPN se trouve au mauvais endroit.</translation>
    </message>
    <message>
        <source>Your VPN connection was set up with a structural mistake, so Windows may ignore a part of it.</source>
        <translation>Votre connexion VPN a été configurée avec une erreur de structure, et Windows en ignore donc peut-être une partie.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has {value} at {where}, where Windows does not expect it.</source>
        <extracomment>{connection}: name of the VPN connection; {value}: what stands there; {where}: place in the file</extracomment>
        <translation>Le profil «&#xa0;{connection}&#xa0;» contient {value} à l’emplacement {where}, où Windows ne l’attend pas.</translation>
    </message>
    <message>
        <source>ProfileXML element names differ from the names of the CSP nodes: Route, not RouteList; TrafficFilter, not TrafficFilterList.</source>
        <translation>Les noms d’éléments de ProfileXML diffèrent des noms des nœuds CSP&#xa0;: Route, et non RouteList&#xa0;; TrafficFilter, et non TrafficFilterList.</translation>
    </message>
    <message>
        <source>Move or rename the element {value} at {where} as the ProfileXML schema has it.</source>
        <extracomment>{value}: what stands there; {where}: place in the file</extracomment>
        <translation>Déplacez ou renommez l’élément {value} à l’emplacement {where} comme le prévoit le schéma de ProfileXML.</translation>
    </message>
    <message>
        <source>Validate the file against the published XSD before deploying it.</source>
        <translation>Validez le fichier avec le XSD publié avant de le déployer.</translation>
    </message>
    <message>
        <source>A setting of the VPN profile has a value that Windows does not know.</source>
        <translation>Un paramètre du profil VPN a une valeur que Windows ne connaît pas.</translation>
    </message>
    <message>
        <source>Your VPN connection was set up with a value that Windows does not know, so Windows may ignore that setting.</source>
        <translation>Votre connexion VPN a été configurée avec une valeur que Windows ne connaît pas, et Windows ignore donc peut-être ce paramètre.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has the value &quot;{value}&quot; for {element} ({where}); expected is: {expected}.</source>
        <extracomment>{connection}: name of the VPN connection; {element}: name of the setting; {value}: what stands there; {where}: place in the file; {expected}: what can stand there</extracomment>
        <translation>Le profil «&#xa0;{connection}&#xa0;» contient la valeur &quot;{value}&quot; pour {element} ({where})&#xa0;; valeur attendue&#xa0;: {expected}.</translation>
    </message>
    <message>
        <source>{element} has the value &quot;{value}&quot; ({where}), which is not documented; expected is: {expected}. The setting counts as not stated.</source>
        <extracomment>{element}: name of the setting; {value}: what stands there; {where}: place in the file; {expected}: what can stand there</extracomment>
        <translation>{element} a la valeur &quot;{value}&quot; ({where}), qui n’est pas documentée&#xa0;; valeur attendue&#xa0;: {expected}. Le paramètre est considéré comme non indiqué.</translation>
    </message>
    <message>
        <source>Compare the setting on a laptop afterwards: Get-VpnConnection -Name with the connection&apos;s name, and -AllUserConnection for a device tunnel.</source>
        <translation>Comparez ensuite le paramètre sur un ordinateur portable&#xa0;: Get-VpnConnection -Name avec le nom de la connexion, et -AllUserConnection pour un tunnel d’appareil.</translation>
    </message>
    <message>
        <source>Two VPN connections on this computer have the same name.</source>
        <translation>Deux connexions VPN de cet ordinateur portent le même nom.</translation>
    </message>
    <message>
        <source>Two VPN connections have the same name; Windows may use another one than you expect.</source>
        <translation>Deux connexions VPN portent le même nom&#xa0;; Windows en utilise peut-être une autre que celle que vous attendez.</translation>
    </message>
    <message>
        <source>The phone book has further entries called &quot;{connection}&quot; ({where}); only the first one was judged.</source>
        <extracomment>{connection}: name of the VPN connection; {where}: lines of the phone book</extracomment>
        <translation>L’annuaire téléphonique contient d’autres entrées nommées «&#xa0;{connection}&#xa0;» ({where})&#xa0;; seule la première a été évaluée.</translation>
    </message>
    <message>
        <source>Compare the entries of that name in the phone book (rasphone.pbk) and find out which of them is meant.</source>
        <translation>Comparez les entrées de ce nom dans l’annuaire téléphonique (rasphone.pbk) et déterminez laquelle est voulue.</translation>
    </message>
    <message>
        <source>Remove the connection with Remove-VpnConnection and let the management deploy it again.</source>
        <translation>Supprimez la connexion avec Remove-VpnConnection et laissez l’outil de gestion la redéployer.</translation>
    </message>
    <message>
        <source>The entry &quot;{connection}&quot; occurs again ({where}); an entry&apos;s name is what a dial names, so it must be unique in its phone book.</source>
        <extracomment>{connection}: name of the VPN connection; {where}: lines of the phone book</extracomment>
        <translation>L’entrée «&#xa0;{connection}&#xa0;» apparaît de nouveau ({where})&#xa0;; une connexion se lance par le nom de son entrée, qui doit donc être unique dans son annuaire téléphonique.</translation>
    </message>
    <message>
        <source>Look for a script that writes the phone book beside the one that deploys the profile.</source>
        <translation>Recherchez un script qui écrit dans l’annuaire téléphonique en plus de celui qui déploie le profil.</translation>
    </message>
    <message>
        <source>The device tunnel has a setting that a device tunnel must not have.</source>
        <translation>Le tunnel d’appareil a un paramètre qu’un tunnel d’appareil ne doit pas avoir.</translation>
    </message>
    <message>
        <source>This VPN connection, which should work before anybody signs in, is not set up as Windows requires.</source>
        <translation>Cette connexion VPN, qui devrait fonctionner avant que quelqu’un ouvre une session, n’est pas configurée comme Windows l’exige.</translation>
    </message>
    <message>
        <source>The device tunnel &quot;{connection}&quot; breaks a condition: {detail}.</source>
        <extracomment>{connection}: name of the VPN connection; {detail}: detail as technical text</extracomment>
        <translation>Le tunnel d’appareil «&#xa0;{connection}&#xa0;» enfreint une condition&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>Check that it lies in the all-users phone book: Get-VpnConnection -AllUserConnection.</source>
        <translation>Vérifiez qu’il se trouve dans l’annuaire téléphonique de tous les utilisateurs&#xa0;: Get-VpnConnection -AllUserConnection.</translation>
    </message>
    <message>
        <source>Check the Windows edition: device tunnels need Enterprise or Education.</source>
        <translation>Vérifiez l’édition de Windows&#xa0;: les tunnels d’appareil exigent Entreprise ou Éducation.</translation>
    </message>
    <message>
        <source>A device tunnel must be IKEv2 with a machine certificate, split tunnel, Always On, without user method or trigger, deployed as SYSTEM; here: {detail}.</source>
        <extracomment>{detail}: detail as technical text</extracomment>
        <translation>Un tunnel d’appareil doit utiliser IKEv2 avec un certificat d’ordinateur, être fractionné et Always On, sans méthode utilisateur ni déclencheur, et être déployé en tant que SYSTEM&#xa0;; ici&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>Compare NativeProtocolType, Authentication/MachineMethod, RoutingPolicyType and AlwaysOn with this list.</source>
        <translation>Comparez NativeProtocolType, Authentication/MachineMethod, RoutingPolicyType et AlwaysOn avec cette liste.</translation>
    </message>
    <message>
        <source>Remove UserMethod, AppTrigger and name triggers from the device tunnel&apos;s profile.</source>
        <translation>Supprimez UserMethod, AppTrigger et les déclencheurs de nom du profil du tunnel d’appareil.</translation>
    </message>
    <message>
        <source>Deploy it in the system context so that it lands in the all-users phone book.</source>
        <translation>Déployez-le dans le contexte système afin qu’il arrive dans l’annuaire téléphonique de tous les utilisateurs.</translation>
    </message>
    <message>
        <source>The VPN connection brings no routes to the company network.</source>
        <translation>La connexion VPN n’apporte aucune route vers le réseau d’entreprise.</translation>
    </message>
    <message>
        <source>When this VPN connects, your computer is not told which addresses belong to your organisation, so nothing there may open.</source>
        <translation>Lorsque ce VPN se connecte, votre ordinateur n’est pas informé des adresses qui appartiennent à votre organisation, et il se peut donc que rien ne s’y ouvre.</translation>
    </message>
    <message>
        <source>If work resources do not open although the VPN says &quot;connected&quot;, send the report to your helpdesk.</source>
        <translation>Si les ressources professionnelles ne s’ouvrent pas alors que le VPN indique «&#xa0;connecté&#xa0;», envoyez le rapport à votre service d’assistance.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; is a split tunnel without routes, and the class-based route is off: it connects, and nothing is reachable.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>«&#xa0;{connection}&#xa0;» est un tunnel fractionné sans routes, et la route basée sur les classes est désactivée&#xa0;: il se connecte, et rien n’est accessible.</translation>
    </message>
    <message>
        <source>Read the routes: (Get-VpnConnection -Name {connection!}).Routes</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Affichez les routes&#xa0;: (Get-VpnConnection -Name {connection!}).Routes</translation>
    </message>
    <message>
        <source>While connected, read the routing table: Get-NetRoute | Sort-Object DestinationPrefix.</source>
        <translation>Pendant la connexion, affichez la table de routage&#xa0;: Get-NetRoute | Sort-Object DestinationPrefix.</translation>
    </message>
    <message>
        <source>Nothing adds routes here: SplitTunnel, DisableClassBasedDefaultRoute=true, no Route element and no traffic-selector routes.</source>
        <translation>Rien n’ajoute de routes ici&#xa0;: SplitTunnel, DisableClassBasedDefaultRoute=true, aucun élément Route et aucune route issue des sélecteurs de trafic.</translation>
    </message>
    <message>
        <source>Add a Route element for each internal prefix, or use Add-VpnConnectionRoute on an unmanaged profile.</source>
        <translation>Ajoutez un élément Route pour chaque préfixe interne, ou utilisez Add-VpnConnectionRoute pour un profil non géré.</translation>
    </message>
    <message>
        <source>Or set DisableClassBasedDefaultRoute to false if one class-based route is enough.</source>
        <translation>Ou définissez DisableClassBasedDefaultRoute sur false si une seule route basée sur les classes suffit.</translation>
    </message>
    <message>
        <source>The VPN connection sends everything through the tunnel and yet lists single routes.</source>
        <translation>La connexion VPN envoie tout dans le tunnel et énumère pourtant des routes particulières.</translation>
    </message>
    <message>
        <source>The settings of your VPN connection contradict each other.</source>
        <translation>Les paramètres de votre connexion VPN se contredisent.</translation>
    </message>
    <message>
        <source>If web sites or work resources do not open while connected, send the report to your helpdesk.</source>
        <translation>Si des sites web ou des ressources professionnelles ne s’ouvrent pas pendant la connexion, envoyez le rapport à votre service d’assistance.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; uses force tunnel, where only exclusion routes have a meaning, but has other routes too.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>La connexion «&#xa0;{connection}&#xa0;» utilise un tunnel forcé, où seules les routes d’exclusion ont un sens, mais contient aussi d’autres routes.</translation>
    </message>
    <message>
        <source>Under ForceTunnel the default route already leads into the tunnel; Route elements should carry ExclusionRoute=true.</source>
        <translation>Avec ForceTunnel, la route par défaut mène déjà dans le tunnel&#xa0;; les éléments Route devraient comporter ExclusionRoute=true.</translation>
    </message>
    <message>
        <source>Decide whether split or force tunnel is meant.</source>
        <translation>Décidez si c’est un tunnel fractionné ou un tunnel forcé qui est voulu.</translation>
    </message>
    <message>
        <source>For split tunnel set RoutingPolicyType to SplitTunnel; for force tunnel remove the routes or mark them as exclusions.</source>
        <translation>Pour un tunnel fractionné, définissez RoutingPolicyType sur SplitTunnel&#xa0;; pour un tunnel forcé, supprimez les routes ou marquez-les comme exclusions.</translation>
    </message>
    <message>
        <source>The VPN profile allows outdated encryption.</source>
        <translation>Le profil VPN autorise un chiffrement obsolète.</translation>
    </message>
    <message>
        <source>Your VPN connection uses older encryption than is advised today; it may still work.</source>
        <translation>Votre connexion VPN utilise un chiffrement plus ancien que ce qui est conseillé aujourd’hui&#xa0;; elle peut néanmoins fonctionner.</translation>
    </message>
    <message>
        <source>You need do nothing; your VPN administrators can renew the setting.</source>
        <translation>Vous n’avez rien à faire&#xa0;; vos administrateurs VPN peuvent moderniser ce paramètre.</translation>
    </message>
    <message>
        <source>In &quot;{connection}&quot;, {setting} is {value}, which counts as weak; if the server refuses it, Windows reports 13868.</source>
        <extracomment>{connection}: name of the VPN connection; {setting}: name of a setting; {value}: what stands there</extracomment>
        <translation>Dans «&#xa0;{connection}&#xa0;», {setting} a la valeur {value}, considérée comme faible&#xa0;; si le serveur refuse cette valeur, Windows signale 13868.</translation>
    </message>
    <message>
        <source>Read the policy: (Get-VpnConnection -Name {connection!}).IPSecCustomPolicy</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Affichez la stratégie&#xa0;: (Get-VpnConnection -Name {connection!}).IPSecCustomPolicy</translation>
    </message>
    <message>
        <source>DES, 3DES, MD5, SHA-1 and the Diffie-Hellman groups 1 and 2 are outdated; here {setting} = {value}.</source>
        <extracomment>{setting}: name of a setting; {value}: what stands there</extracomment>
        <translation>DES, 3DES, MD5, SHA-1 et les groupes Diffie-Hellman 1 et 2 sont obsolètes&#xa0;; ici, {setting} = {value}.</translation>
    </message>
    <message>
        <source>Read the server&apos;s side: Get-VpnServerIPsecConfiguration.</source>
        <translation>Affichez le côté serveur&#xa0;: Get-VpnServerIPsecConfiguration.</translation>
    </message>
    <message>
        <source>Change server and profile together, for example AES-256 or GCM-AES, SHA-256, DH group 14 or ECP384.</source>
        <translation>Modifiez ensemble le serveur et le profil, par exemple AES-256 ou GCM-AES, SHA-256, groupe DH 14 ou ECP384.</translation>
    </message>
    <message>
        <source>On an unmanaged profile use Set-VpnConnectionIPsecConfiguration.</source>
        <translation>Pour un profil non géré, utilisez Set-VpnConnectionIPsecConfiguration.</translation>
    </message>
    <message>
        <source>The encryption settings of the VPN profile do not fit together.</source>
        <translation>Les paramètres de chiffrement du profil VPN ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Two encryption settings of your VPN connection do not fit together, so connecting may fail.</source>
        <translation>Deux paramètres de chiffrement de votre connexion VPN ne vont pas ensemble, et la connexion peut donc échouer.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; has cipher {cipher} with integrity {authentication}; a GCM cipher needs the GCM integrity of the same size. Windows can report 13868.</source>
        <extracomment>{connection}: name of the VPN connection; {cipher}: name of the cipher; {authentication}: name of the integrity method</extracomment>
        <translation>La connexion «&#xa0;{connection}&#xa0;» a le chiffrement {cipher} avec l’intégrité {authentication}&#xa0;; un chiffrement GCM exige l’intégrité GCM de même taille. Windows peut signaler 13868.</translation>
    </message>
    <message>
        <source>CipherTransformConstants={cipher} and AuthenticationTransformConstants={authentication} are no valid pair.</source>
        <extracomment>{cipher}: name of the cipher; {authentication}: name of the integrity method</extracomment>
        <translation>CipherTransformConstants={cipher} et AuthenticationTransformConstants={authentication} ne forment pas une paire valide.</translation>
    </message>
    <message>
        <source>Use the same GCM size for both, or a CBC cipher with SHA256128.</source>
        <translation>Utilisez la même taille GCM pour les deux, ou un chiffrement CBC avec SHA256128.</translation>
    </message>
    <message>
        <source>Compare with Get-VpnServerIPsecConfiguration on the server, then deploy the profile again.</source>
        <translation>Comparez avec Get-VpnServerIPsecConfiguration sur le serveur, puis redéployez le profil.</translation>
    </message>
    <message>
        <source>The VPN connects by itself everywhere, also inside the office.</source>
        <translation>Le VPN se connecte automatiquement partout, même au bureau.</translation>
    </message>
    <message>
        <source>Your VPN connection starts by itself and is not told when you are in the office.</source>
        <translation>Votre connexion VPN démarre automatiquement et n’est pas informée du moment où vous êtes au bureau.</translation>
    </message>
    <message>
        <source>You need do nothing; tell your helpdesk if the VPN connects inside the office and disturbs you.</source>
        <translation>Vous n’avez rien à faire&#xa0;; prévenez votre service d’assistance si le VPN se connecte au bureau et vous gêne.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; is Always On without trusted-network detection.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>La connexion «&#xa0;{connection}&#xa0;» est Always On sans détection de réseau approuvé.</translation>
    </message>
    <message>
        <source>If it connects inside the office, report that to the VPN administrators.</source>
        <translation>Si elle se connecte au bureau, signalez-le aux administrateurs VPN.</translation>
    </message>
    <message>
        <source>AlwaysOn is true and TrustedNetworkDetection is empty.</source>
        <translation>AlwaysOn vaut true et TrustedNetworkDetection est vide.</translation>
    </message>
    <message>
        <source>Add the DNS suffix of the internal network to TrustedNetworkDetection if the VPN should stay off there.</source>
        <translation>Ajoutez le suffixe DNS du réseau interne à TrustedNetworkDetection si le VPN doit y rester déconnecté.</translation>
    </message>
    <message>
        <source>The suffix must be the one of the physical adapter, and the network must count as private or domain network.</source>
        <translation>Le suffixe doit être celui de la carte réseau physique, et le réseau doit être considéré comme un réseau privé ou de domaine.</translation>
    </message>
    <message>
        <source>The VPN profile does not ask for encryption.</source>
        <translation>Le profil VPN ne demande pas de chiffrement.</translation>
    </message>
    <message>
        <source>Your VPN connection is set up without demanding encryption.</source>
        <translation>Votre connexion VPN est configurée sans exiger de chiffrement.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; has encryption level &quot;none&quot;; a server that demands encryption refuses it with 741 or 742.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>La connexion «&#xa0;{connection}&#xa0;» a le niveau de chiffrement «&#xa0;aucun&#xa0;»&#xa0;; un serveur qui exige le chiffrement la refuse avec 741 ou 742.</translation>
    </message>
    <message>
        <source>DataEncryption is 0 in the phone book (EncryptionLevel NoEncryption).</source>
        <translation>DataEncryption vaut 0 dans l’annuaire téléphonique (EncryptionLevel NoEncryption).</translation>
    </message>
    <message>
        <source>Set EncryptionLevel to Required or Maximum, or DataEncryption accordingly in the profile, and deploy it again.</source>
        <translation>Définissez EncryptionLevel sur Required ou Maximum, ou DataEncryption en conséquence dans le profil, et redéployez-le.</translation>
    </message>
    <message>
        <source>The VPN server does not answer on UDP port 500.</source>
        <translation>Le serveur VPN ne répond pas sur le port UDP 500.</translation>
    </message>
    <message>
        <source>There was no answer from the VPN server. This network may not let VPN traffic through, or the server is not running.</source>
        <translation>Le serveur VPN n’a pas répondu. Il se peut que ce réseau ne laisse pas passer le trafic VPN, ou que le serveur soit arrêté.</translation>
    </message>
    <message>
        <source>If it works there, tell your helpdesk: &quot;UDP 500 gets no answer from this network&quot;.</source>
        <translation>Si cela fonctionne là-bas, dites à votre service d’assistance&#xa0;: «&#xa0;UDP 500 n’obtient pas de réponse depuis ce réseau&#xa0;».</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on UDP 500 in {attempts} tries ({seconds} s); the web port: {tcp443}. Windows usually reports this as error 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {attempts}: number of tries; {seconds}: seconds waited; {tcp443}: state of the web port as one word</extracomment>
        <translation>{server} ({address}) n’a pas répondu sur UDP 500 en {attempts} tentatives ({seconds}&#xa0;s)&#xa0;; le port web&#xa0;: {tcp443}. Windows signale généralement cela par l’erreur 809.</translation>
    </message>
    <message>
        <source>If SSTP is deployed and the web port answers, it can serve as a fallback.</source>
        <translation>Si SSTP est déployé et que le port web répond, il peut servir de solution de repli.</translation>
    </message>
    <message>
        <source>UDP 500 is the first port of IKEv2 and L2TP; silence can mean a filter on the way, a wrong address or a server that does not listen. It does not prove which.</source>
        <translation>UDP 500 est le premier port d’IKEv2 et de L2TP&#xa0;; le silence peut signifier un filtre sur le trajet, une adresse incorrecte ou un serveur qui n’est pas à l’écoute. Il ne prouve pas lequel.</translation>
    </message>
    <message>
        <source>Let UDP 500 and 4500 through every firewall and address translator between the internet and the VPN server, both ways.</source>
        <translation>Laissez passer UDP 500 et 4500 à travers tous les pare-feu et traducteurs d’adresses entre Internet et le serveur VPN, dans les deux sens.</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,IKEEXT and Get-RemoteAccess.</source>
        <translation>Sur le serveur, vérifiez&#xa0;: Get-Service RemoteAccess,IKEEXT et Get-RemoteAccess.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s computer refuses UDP port 500.</source>
        <translation>L’ordinateur du serveur VPN refuse le port UDP 500.</translation>
    </message>
    <message>
        <source>The address of the VPN server answers, but no VPN service is listening there.</source>
        <translation>L’adresse du serveur VPN répond, mais aucun service VPN n’y est à l’écoute.</translation>
    </message>
    <message>
        <source>{server} ({address}) answered &quot;port unreachable&quot; for UDP 500: the host is up, the service is not, or the address is wrong. Windows usually reports 809 or 800.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) a répondu &quot;port unreachable&quot; pour UDP 500&#xa0;: l’hôte fonctionne, mais pas le service, ou l’adresse est incorrecte. Windows signale généralement 809 ou 800.</translation>
    </message>
    <message>
        <source>Compare the address: Resolve-DnsName {server!} -Server 1.1.1.1</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Comparez l’adresse&#xa0;: Resolve-DnsName {server!} -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>An ICMP &quot;port unreachable&quot; came back, so nothing listens on UDP 500 at {address}, or a device rejects it with that message.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Un message ICMP &quot;port unreachable&quot; est revenu&#xa0;: soit rien n’est à l’écoute sur UDP 500 à l’adresse {address}, soit un équipement rejette le paquet par ce message.</translation>
    </message>
    <message>
        <source>Check the address and the port forwarding for {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Vérifiez l’adresse et la redirection de port pour {server}.</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,IKEEXT and netstat -ano -p UDP</source>
        <translation>Sur le serveur, vérifiez&#xa0;: Get-Service RemoteAccess,IKEEXT et netstat -ano -p UDP</translation>
    </message>
    <message>
        <source>This computer did not let the test packet for UDP port 500 out.</source>
        <translation>Cet ordinateur n’a pas laissé sortir le paquet de test pour le port UDP 500.</translation>
    </message>
    <message>
        <source>Something on your computer does not allow VPN traffic to leave it.</source>
        <translation>Quelque chose sur votre ordinateur ne laisse pas sortir le trafic VPN.</translation>
    </message>
    <message>
        <source>Sending to {address} on UDP 500 was refused by this computer itself (system error {osCode}).</source>
        <extracomment>{address}: an IP address; {osCode}: error number of the operating system</extracomment>
        <translation>L’envoi à {address} sur UDP 500 a été refusé par cet ordinateur lui-même (erreur système {osCode}).</translation>
    </message>
    <message>
        <source>Ask the owner of the rule to allow UDP 500 and 4500 to the VPN server.</source>
        <translation>Demandez au responsable de la règle d’autoriser UDP 500 et 4500 vers le serveur VPN.</translation>
    </message>
    <message>
        <source>There is no way from this network to UDP port 500 of the VPN server.</source>
        <translation>Il n’y a pas de chemin de ce réseau vers le port UDP 500 du serveur VPN.</translation>
    </message>
    <message>
        <source>A router or this computer itself answered that {address} can&apos;t be reached for UDP 500.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Un routeur ou cet ordinateur lui-même a répondu que {address} n’est pas accessible pour UDP 500.</translation>
    </message>
    <message>
        <source>Read the route: Find-NetRoute -RemoteIPAddress {address!}</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Affichez la route&#xa0;: Find-NetRoute -RemoteIPAddress {address!}</translation>
    </message>
    <message>
        <source>Trace it: tracert -d {address!}</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Tracez-la&#xa0;: tracert -d {address!}</translation>
    </message>
    <message>
        <source>If only IPv6 fails, check whether the IPv6 address of {server} should be published at all.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Si seul IPv6 échoue, vérifiez si l’adresse IPv6 de {server} doit vraiment être publiée.</translation>
    </message>
    <message>
        <source>&quot;No route&quot;, &quot;host unreachable&quot; or &quot;prohibited&quot; came back for {address}.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>&quot;No route&quot;, &quot;host unreachable&quot; ou &quot;prohibited&quot; est revenu pour {address}.</translation>
    </message>
    <message>
        <source>Check routing and rejecting rules at the edge.</source>
        <translation>Vérifiez le routage et les règles de rejet en périphérie du réseau.</translation>
    </message>
    <message>
        <source>If the address is IPv6 and the server has no IPv6 service, remove the AAAA record.</source>
        <translation>Si l’adresse est en IPv6 et que le serveur n’a pas de service IPv6, supprimez l’enregistrement AAAA.</translation>
    </message>
    <message>
        <source>The VPN server does not answer on UDP port 4500.</source>
        <translation>Le serveur VPN ne répond pas sur le port UDP 4500.</translation>
    </message>
    <message>
        <source>If it works there, tell your helpdesk: &quot;UDP 4500 gets no answer from this network&quot;.</source>
        <translation>Si cela fonctionne là-bas, dites à votre service d’assistance&#xa0;: «&#xa0;UDP 4500 n’obtient pas de réponse depuis ce réseau&#xa0;».</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on UDP 4500 in {attempts} tries ({seconds} s); the web port: {tcp443}. Windows usually reports this as error 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {attempts}: number of tries; {seconds}: seconds waited; {tcp443}: state of the web port as one word</extracomment>
        <translation>{server} ({address}) n’a pas répondu sur UDP 4500 en {attempts} tentatives ({seconds}&#xa0;s)&#xa0;; le port web&#xa0;: {tcp443}. Windows signale généralement cela par l’erreur 809.</translation>
    </message>
    <message>
        <source>UDP 4500 is the second port of IKEv2 and L2TP, used when an address translator (NAT) is on the way; silence can mean a filter on the way, a wrong address or a server that does not listen. It does not prove which.</source>
        <translation>UDP 4500 est le second port d’IKEv2 et de L2TP, utilisé lorsqu’un traducteur d’adresses (NAT) se trouve sur le trajet&#xa0;; le silence peut signifier un filtre sur le trajet, une adresse incorrecte ou un serveur qui n’est pas à l’écoute. Il ne prouve pas lequel.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s computer refuses UDP port 4500.</source>
        <translation>L’ordinateur du serveur VPN refuse le port UDP 4500.</translation>
    </message>
    <message>
        <source>{server} ({address}) answered &quot;port unreachable&quot; for UDP 4500: the host is up, the service is not, or the address is wrong. Windows usually reports 809 or 800.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) a répondu &quot;port unreachable&quot; pour UDP 4500&#xa0;: l’hôte fonctionne, mais pas le service, ou l’adresse est incorrecte. Windows signale généralement 809 ou 800.</translation>
    </message>
    <message>
        <source>An ICMP &quot;port unreachable&quot; came back, so nothing listens on UDP 4500 at {address}, or a device rejects it with that message.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Un message ICMP &quot;port unreachable&quot; est revenu&#xa0;: soit rien n’est à l’écoute sur UDP 4500 à l’adresse {address}, soit un équipement rejette le paquet par ce message.</translation>
    </message>
    <message>
        <source>This computer did not let the test packet for UDP port 4500 out.</source>
        <translation>Cet ordinateur n’a pas laissé sortir le paquet de test pour le port UDP 4500.</translation>
    </message>
    <message>
        <source>Sending to {address} on UDP 4500 was refused by this computer itself (system error {osCode}).</source>
        <extracomment>{address}: an IP address; {osCode}: error number of the operating system</extracomment>
        <translation>L’envoi à {address} sur UDP 4500 a été refusé par cet ordinateur lui-même (erreur système {osCode}).</translation>
    </message>
    <message>
        <source>There is no way from this network to UDP port 4500 of the VPN server.</source>
        <translation>Il n’y a pas de chemin de ce réseau vers le port UDP 4500 du serveur VPN.</translation>
    </message>
    <message>
        <source>A router or this computer itself answered that {address} can&apos;t be reached for UDP 4500.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Un routeur ou cet ordinateur lui-même a répondu que {address} n’est pas accessible pour UDP 4500.</translation>
    </message>
    <message>
        <source>The VPN server accepts none of the encryption settings that were offered.</source>
        <translation>Le serveur VPN n’accepte aucun des paramètres de chiffrement proposés.</translation>
    </message>
    <message>
        <source>{server} answered on IKE, but refused every proposal that the profile allows. Windows reports this as error 13868, sometimes as 800.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>{server} a répondu à IKE, mais a refusé toutes les propositions que le profil autorise. Windows signale cela par l’erreur 13868, parfois par 800.</translation>
    </message>
    <message>
        <source>The server answered NO_PROPOSAL_CHOSEN. Offered: {profileOffers}. Found to differ: {differs}; found to be taken by the server: {serverTakes}.</source>
        <extracomment>{profileOffers}: algorithms that were offered; {differs}: what differs, as a word; {serverTakes}: algorithms that the server chose</extracomment>
        <translation>Le serveur a répondu NO_PROPOSAL_CHOSEN. Proposé&#xa0;: {profileOffers}. Différence constatée&#xa0;: {differs}&#xa0;; choix constaté du serveur&#xa0;: {serverTakes}.</translation>
    </message>
    <message>
        <source>Read both sides: Get-VpnServerIPsecConfiguration on the server, (Get-VpnConnection -Name {connection!}).IPSecCustomPolicy on the client.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Affichez les deux côtés&#xa0;: Get-VpnServerIPsecConfiguration sur le serveur, (Get-VpnConnection -Name {connection!}).IPSecCustomPolicy sur le client.</translation>
    </message>
    <message>
        <source>Either the client takes the server&apos;s values: Set-VpnConnectionIPsecConfiguration -ConnectionName {connection!} -EncryptionMethod {serverEncryption} -IntegrityCheckMethod {serverIntegrity} -DHGroup {serverGroup} -CipherTransformConstants {cipher} -AuthenticationTransformConstants {authentication} -PfsGroup {pfs} -PassThru</source>
        <extracomment>{connection}: name of the VPN connection; {serverEncryption}: a word of a command; {serverIntegrity}: a word of a command; {serverGroup}: a word of a command; {cipher}: a word of a command; {authentication}: a word of a command; {pfs}: a word of a command</extracomment>
        <translation>Soit le client prend les valeurs du serveur&#xa0;: Set-VpnConnectionIPsecConfiguration -ConnectionName {connection!} -EncryptionMethod {serverEncryption} -IntegrityCheckMethod {serverIntegrity} -DHGroup {serverGroup} -CipherTransformConstants {cipher} -AuthenticationTransformConstants {authentication} -PfsGroup {pfs} -PassThru</translation>
    </message>
    <message>
        <source>Or the server takes the profile&apos;s: Set-VpnServerConfiguration -TunnelType IKEv2 -CustomPolicy -EncryptionMethod {profileEncryption} -IntegrityCheckMethod {profileIntegrity} -DHGroup {profileGroup} -CipherTransformConstants {cipher} -AuthenticationTransformConstants {authentication} -PfsGroup {pfs} -PassThru, then restart RemoteAccess in a maintenance window.</source>
        <extracomment>{profileEncryption}: a word of a command; {profileIntegrity}: a word of a command; {profileGroup}: a word of a command; {cipher}: a word of a command; {authentication}: a word of a command; {pfs}: a word of a command</extracomment>
        <translation>Soit le serveur prend celles du profil&#xa0;: Set-VpnServerConfiguration -TunnelType IKEv2 -CustomPolicy -EncryptionMethod {profileEncryption} -IntegrityCheckMethod {profileIntegrity} -DHGroup {profileGroup} -CipherTransformConstants {cipher} -AuthenticationTransformConstants {authentication} -PfsGroup {pfs} -PassThru, puis redémarrez RemoteAccess pendant une fenêtre de maintenance.</translation>
    </message>
    <message>
        <source>A managed profile states them in CryptographySuite (there AES_GCM_256 for GCMAES256). Without it Windows offers old defaults.</source>
        <translation>Un profil géré les indique dans CryptographySuite (où GCMAES256 s’écrit AES_GCM_256). Sans cela, Windows propose d’anciennes valeurs par défaut.</translation>
    </message>
    <message>
        <source>The registry value NegotiateDH2048_AES256 (HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters) also changes what Windows offers; administrators report this, Microsoft&apos;s documents do not list it.</source>
        <translation>La valeur de registre NegotiateDH2048_AES256 (HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters) modifie aussi ce que propose Windows&#xa0;; des administrateurs le signalent, les documents de Microsoft ne la mentionnent pas.</translation>
    </message>
    <message>
        <source>Something answers on the VPN port that does not speak the VPN&apos;s language.</source>
        <translation>Quelque chose répond sur le port VPN sans parler le langage du VPN.</translation>
    </message>
    <message>
        <source>Something answers in place of the VPN server, but it is not a VPN server.</source>
        <translation>Quelque chose répond à la place du serveur VPN, mais ce n’est pas un serveur VPN.</translation>
    </message>
    <message>
        <source>{address} answered on UDP {port}, but the answer is no valid IKE message.</source>
        <extracomment>{address}: an IP address; {port}: port number</extracomment>
        <translation>{address} a répondu sur UDP {port}, mais la réponse n’est pas un message IKE valide.</translation>
    </message>
    <message>
        <source>Test from another network to see whether the answer comes from the way or from the server.</source>
        <translation>Testez depuis un autre réseau pour voir si la réponse vient du trajet ou du serveur.</translation>
    </message>
    <message>
        <source>The reply could not be read as IKE: {detail}.</source>
        <extracomment>{detail}: detail as technical text</extracomment>
        <translation>La réponse n’a pas pu être lue comme IKE&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>Check which device owns {address} and what listens on UDP {port}.</source>
        <extracomment>{address}: an IP address; {port}: port number</extracomment>
        <translation>Vérifiez à quel équipement appartient {address} et ce qui est à l’écoute sur UDP {port}.</translation>
    </message>
    <message>
        <source>Check port forwarding, and devices that answer in the server&apos;s place.</source>
        <translation>Vérifiez la redirection de port et les équipements qui répondent à la place du serveur.</translation>
    </message>
    <message>
        <source>The VPN server answers, but holds this computer back for the moment.</source>
        <translation>Le serveur VPN répond, mais retient cet ordinateur pour le moment.</translation>
    </message>
    <message>
        <source>The VPN server is there. It is limiting new attempts from your address just now.</source>
        <translation>Le serveur VPN est là. Il limite en ce moment les nouvelles tentatives depuis votre adresse.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then check again.</source>
        <translation>Patientez quelques minutes, puis relancez la vérification.</translation>
    </message>
    <message>
        <source>{server} answered the first, harmless question, but not the start of a connection: probably too many attempts from this address.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>{server} a répondu à la première demande, sans conséquence, mais pas au début d’une connexion&#xa0;: il y a probablement eu trop de tentatives depuis cette adresse.</translation>
    </message>
    <message>
        <source>Wait five minutes and run the test once.</source>
        <translation>Patientez cinq minutes et exécutez le test une fois.</translation>
    </message>
    <message>
        <source>Behind a shared address many users can share this limit; test from another network.</source>
        <translation>Derrière une adresse commune, de nombreux utilisateurs peuvent partager cette limite&#xa0;; testez depuis un autre réseau.</translation>
    </message>
    <message>
        <source>The liveness question was answered and IKE_SA_INIT was not; servers limit half-open connections for each address.</source>
        <translation>La demande de test de présence a reçu une réponse et IKE_SA_INIT n’en a pas reçu&#xa0;; les serveurs limitent les connexions semi-ouvertes pour chaque adresse.</translation>
    </message>
    <message>
        <source>Check the limit for half-open connections and the address that the clients share.</source>
        <translation>Vérifiez la limite de connexions semi-ouvertes et l’adresse que partagent les clients.</translation>
    </message>
    <message>
        <source>This behaviour was seen with strongSwan; it was not proven on RRAS.</source>
        <translation>Ce comportement a été observé avec strongSwan&#xa0;; il n’a pas été vérifié avec RRAS.</translation>
    </message>
    <message>
        <source>One of the VPN server&apos;s addresses does not answer.</source>
        <translation>L’une des adresses du serveur VPN ne répond pas.</translation>
    </message>
    <message>
        <source>The VPN server has several addresses, and not all of them answer. Connecting may work only sometimes.</source>
        <translation>Le serveur VPN a plusieurs adresses, et toutes ne répondent pas. La connexion peut ne fonctionner que par moments.</translation>
    </message>
    <message>
        <source>Try to connect again; another address may be used.</source>
        <translation>Essayez de vous reconnecter&#xa0;; une autre adresse sera peut-être utilisée.</translation>
    </message>
    <message>
        <source>{server}: {answering} answers, {silent} does not. Windows can report 809 when it takes the silent one.</source>
        <extracomment>{server}: name of the VPN server; {answering}: addresses that answered; {silent}: addresses that did not answer</extracomment>
        <translation>{server}&#xa0;: réponse de {answering}, pas de réponse de {silent}. Windows peut signaler 809 lorsqu’il utilise une adresse sans réponse.</translation>
    </message>
    <message>
        <source>Test again: Resolve-DnsName {server!}</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Testez de nouveau&#xa0;: Resolve-DnsName {server!}</translation>
    </message>
    <message>
        <source>The name {server} leads to several addresses, and {silent} gave no answer.</source>
        <extracomment>{server}: name of the VPN server; {silent}: addresses that did not answer</extracomment>
        <translation>Le nom {server} mène à plusieurs adresses, sans réponse de {silent}.</translation>
    </message>
    <message>
        <source>Remove dead addresses from DNS, or bring that server back.</source>
        <translation>Supprimez les adresses mortes du DNS, ou remettez ce serveur en service.</translation>
    </message>
    <message>
        <source>If the silent address is IPv6, check that IPv6 really reaches the VPN server.</source>
        <translation>Si l’adresse sans réponse est en IPv6, vérifiez qu’IPv6 atteint réellement le serveur VPN.</translation>
    </message>
    <message>
        <source>All internet traffic of this computer goes into the VPN.</source>
        <translation>Tout le trafic Internet de cet ordinateur passe dans le VPN.</translation>
    </message>
    <message>
        <source>While the VPN is connected, your internet traffic goes through it too. If web sites stop, this is the usual reason.</source>
        <translation>Pendant que le VPN est connecté, votre trafic Internet passe aussi par lui. Si les sites web ne fonctionnent plus, c’en est la raison habituelle.</translation>
    </message>
    <message>
        <source>The default route leads to {interface} (gateway {gateway}) of &quot;{connection}&quot;: the connection uses the default gateway of the remote network.</source>
        <extracomment>{interface}: name of the network interface; {gateway}: address of the gateway; {connection}: name of the VPN connection</extracomment>
        <translation>La route par défaut mène à l’interface {interface} (passerelle {gateway}) de «&#xa0;{connection}&#xa0;»&#xa0;: la connexion utilise la passerelle par défaut du réseau distant.</translation>
    </message>
    <message>
        <source>Read the setting: Get-VpnConnection -Name {connection!} | Format-List SplitTunneling</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Affichez le paramètre&#xa0;: Get-VpnConnection -Name {connection!} | Format-List SplitTunneling</translation>
    </message>
    <message>
        <source>If policy allows it and the profile is not managed: Set-VpnConnection -Name {connection!} -SplitTunneling $true, then add the internal routes with Add-VpnConnectionRoute.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Si la stratégie l’autorise et que le profil n’est pas géré&#xa0;: Set-VpnConnection -Name {connection!} -SplitTunneling $true, puis ajoutez les routes internes avec Add-VpnConnectionRoute.</translation>
    </message>
    <message>
        <source>The remote default gateway overrides the local one. Either force tunnel is not intended, or the server side does not pass internet traffic on.</source>
        <translation>La passerelle par défaut distante remplace la passerelle locale. Soit le tunnel forcé n’est pas voulu, soit le côté serveur ne transmet pas le trafic Internet.</translation>
    </message>
    <message>
        <source>If it is not intended, set RoutingPolicyType to SplitTunnel and give the clients routes to the internal prefixes.</source>
        <translation>S’il n’est pas voulu, définissez RoutingPolicyType sur SplitTunnel et donnez aux clients des routes vers les préfixes internes.</translation>
    </message>
    <message>
        <source>If it is intended, set routing mode &quot;force&quot; in the site policy, and provide address translation or a proxy behind the VPN server.</source>
        <translation>S’il est voulu, définissez le mode de routage &quot;force&quot; dans la stratégie du site, et prévoyez une traduction d’adresses ou un proxy derrière le serveur VPN.</translation>
    </message>
    <message>
        <source>When this VPN connects, all internet traffic will go into it.</source>
        <translation>Lorsque ce VPN se connectera, tout le trafic Internet passera par lui.</translation>
    </message>
    <message>
        <source>Once connected, this VPN carries all your internet traffic. That can be intended.</source>
        <translation>Une fois connecté, ce VPN transporte tout votre trafic Internet. Cela peut être voulu.</translation>
    </message>
    <message>
        <source>If web sites stop while you are connected, disconnect the VPN and tell your helpdesk.</source>
        <translation>Si les sites web ne fonctionnent plus pendant que vous êtes connecté, déconnectez le VPN et prévenez votre service d’assistance.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; uses the default gateway of the remote network (force tunnel).</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>La connexion «&#xa0;{connection}&#xa0;» utilise la passerelle par défaut du réseau distant (tunnel forcé).</translation>
    </message>
    <message>
        <source>The profile says force tunnel; this is a remark, not a fault.</source>
        <translation>Le profil indique un tunnel forcé&#xa0;; ceci est une remarque, pas une défaillance.</translation>
    </message>
    <message>
        <source>Set routing mode &quot;force&quot; or &quot;split&quot; in the site policy, so that this can be judged.</source>
        <translation>Définissez le mode de routage &quot;force&quot; ou &quot;split&quot; dans la stratégie du site, afin que ce point puisse être évalué.</translation>
    </message>
    <message>
        <source>The VPN connection routes traffic in another way than your organisation expects.</source>
        <translation>La connexion VPN achemine le trafic autrement que ne l’attend votre organisation.</translation>
    </message>
    <message>
        <source>Your VPN connection sends traffic in another way than your organisation intends.</source>
        <translation>Votre connexion VPN envoie le trafic autrement que ne le veut votre organisation.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; is set to {profile}; the site policy expects {expected}.</source>
        <extracomment>{connection}: name of the VPN connection; {profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>La connexion «&#xa0;{connection}&#xa0;» est réglée sur {profile}&#xa0;; la stratégie du site attend {expected}.</translation>
    </message>
    <message>
        <source>RoutingPolicyType of the profile ({profile}) and the site policy ({expected}) differ.</source>
        <extracomment>{profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>RoutingPolicyType du profil ({profile}) et la stratégie du site ({expected}) diffèrent.</translation>
    </message>
    <message>
        <source>Correct RoutingPolicyType in the profile, or the site policy if the design has changed.</source>
        <translation>Corrigez RoutingPolicyType dans le profil, ou la stratégie du site si la conception a changé.</translation>
    </message>
    <message>
        <source>On managed profiles a change by hand is overwritten at the next sync.</source>
        <translation>Sur les profils gérés, une modification manuelle est écrasée à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>A part of the company network is not reached through the VPN.</source>
        <translation>Une partie du réseau d’entreprise n’est pas accessible par le VPN.</translation>
    </message>
    <message>
        <source>The VPN is connected, but a part of your organisation&apos;s network is not reached through it.</source>
        <translation>Le VPN est connecté, mais une partie du réseau de votre organisation n’est pas accessible par lui.</translation>
    </message>
    <message>
        <source>Traffic to {prefix} goes out through {interface} instead of the tunnel.</source>
        <extracomment>{prefix}: address range such as 10.0.0.0/8; {interface}: name of the network interface</extracomment>
        <translation>Le trafic vers {prefix} sort par l’interface {interface} au lieu du tunnel.</translation>
    </message>
    <message>
        <source>Read the profile&apos;s routes: (Get-VpnConnection -Name NAME).Routes</source>
        <translation>Affichez les routes du profil&#xa0;: (Get-VpnConnection -Name NAME).Routes</translation>
    </message>
    <message>
        <source>No route for {prefix} points into the tunnel; nothing adds it by itself.</source>
        <extracomment>{prefix}: address range such as 10.0.0.0/8</extracomment>
        <translation>Aucune route pour {prefix} ne mène dans le tunnel&#xa0;; rien ne l’ajoute automatiquement.</translation>
    </message>
    <message>
        <source>Add a Route element for {prefix} to the profile, or Add-VpnConnectionRoute on an unmanaged one.</source>
        <extracomment>{prefix}: address range such as 10.0.0.0/8</extracomment>
        <translation>Ajoutez au profil un élément Route pour {prefix}, ou utilisez Add-VpnConnectionRoute pour un profil non géré.</translation>
    </message>
    <message>
        <source>Check that the internal network has a return route to the clients&apos; address pool.</source>
        <translation>Vérifiez que le réseau interne a une route de retour vers le pool d’adresses des clients.</translation>
    </message>
    <message>
        <source>Your local network uses the same addresses as the company network.</source>
        <translation>Votre réseau local utilise les mêmes adresses que le réseau d’entreprise.</translation>
    </message>
    <message>
        <source>Your home network and your organisation&apos;s network use some of the same addresses; your computer can&apos;t tell those apart. As long as everything works, nothing has to be done.</source>
        <translation>Votre réseau domestique et le réseau de votre organisation ont certaines adresses en commun&#xa0;; votre ordinateur ne peut pas les distinguer. Tant que tout fonctionne, il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>If this is your home, your helpdesk can tell you how to give your router another address range.</source>
        <translation>Si vous êtes chez vous, votre service d’assistance peut vous expliquer comment donner une autre plage d’adresses à votre routeur.</translation>
    </message>
    <message>
        <source>The local network {local} on {interface} overlaps with {corporate}; the local one wins. It matters where both are the same network, or where a server or name server of the organisation has an address in {local}.</source>
        <extracomment>{local}: address range of the local network; {interface}: name of the network interface; {corporate}: address range of the organisation</extracomment>
        <translation>Le réseau local {local} sur l’interface {interface} chevauche {corporate}&#xa0;; le réseau local l’emporte. Cela compte lorsque les deux sont le même réseau, ou lorsqu’un serveur ou un serveur de noms de l’organisation a une adresse dans {local}.</translation>
    </message>
    <message>
        <source>At home, change the router&apos;s address range to one that the organisation does not use.</source>
        <translation>À la maison, remplacez la plage d’adresses du routeur par une plage que l’organisation n’utilise pas.</translation>
    </message>
    <message>
        <source>{local} overlaps with {corporate}, so an on-link route beats the tunnel&apos;s route. Inside a wide range such as 10.0.0.0/8 that is common and does harm only where {local} is really in use inside the organisation.</source>
        <extracomment>{local}: address range of the local network; {corporate}: address range of the organisation</extracomment>
        <translation>{local} chevauche {corporate}, et une route directe l’emporte donc sur celle du tunnel. Dans une plage large telle que 10.0.0.0/8, c’est courant et ne nuit que là où {local} est réellement utilisé dans l’organisation.</translation>
    </message>
    <message>
        <source>Use more specific routes in the profile for the servers that matter, or force tunnel.</source>
        <translation>Utilisez dans le profil des routes plus spécifiques pour les serveurs importants, ou un tunnel forcé.</translation>
    </message>
    <message>
        <source>In the long run avoid the ranges that home routers use.</source>
        <translation>À long terme, évitez les plages qu’utilisent les routeurs domestiques.</translation>
    </message>
    <message>
        <source>The way to the VPN server leads into the VPN itself.</source>
        <translation>Le chemin vers le serveur VPN mène dans le VPN lui-même.</translation>
    </message>
    <message>
        <source>The VPN connection sends its own traffic into itself, so it can&apos;t last.</source>
        <translation>La connexion VPN envoie son propre trafic en elle-même, et ne peut donc pas durer.</translation>
    </message>
    <message>
        <source>The route to {server} ({address}) leads to {interface}, which is the tunnel. Windows can report 829 soon after connecting, or 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {interface}: name of the network interface</extracomment>
        <translation>La route vers {server} ({address}) mène à l’interface {interface}, qui est le tunnel. Windows peut signaler 829 peu après la connexion, ou 809.</translation>
    </message>
    <message>
        <source>Read the way: Find-NetRoute -RemoteIPAddress {address!}</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Affichez le trajet&#xa0;: Find-NetRoute -RemoteIPAddress {address!}</translation>
    </message>
    <message>
        <source>A route of the profile covers the VPN server&apos;s own address {address}.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Une route du profil couvre l’adresse {address} du serveur VPN lui-même.</translation>
    </message>
    <message>
        <source>Remove or split that prefix, or add an exclusion route for the server&apos;s address.</source>
        <translation>Supprimez ou fractionnez ce préfixe, ou ajoutez une route d’exclusion pour l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Check persistent routes on the client: Get-NetRoute -PolicyStore PersistentStore</source>
        <translation>Vérifiez les routes persistantes sur le client&#xa0;: Get-NetRoute -PolicyStore PersistentStore</translation>
    </message>
    <message>
        <source>The company&apos;s names are not looked up through the VPN.</source>
        <translation>Les noms de l’entreprise ne sont pas recherchés à travers le VPN.</translation>
    </message>
    <message>
        <source>The VPN is connected, but names of your organisation are looked up in the wrong place, so work resources may not open.</source>
        <translation>Le VPN est connecté, mais les noms de votre organisation sont recherchés au mauvais endroit, et il se peut donc que les ressources professionnelles ne s’ouvrent pas.</translation>
    </message>
    <message>
        <source>The DNS servers {servers} for {suffix} are asked through {interface} instead of the tunnel.</source>
        <extracomment>{servers}: addresses of the DNS servers; {suffix}: DNS suffix; {interface}: name of the network interface</extracomment>
        <translation>Les serveurs DNS {servers} pour {suffix} sont interrogés par l’interface {interface} au lieu du tunnel.</translation>
    </message>
    <message>
        <source>Read the metrics: Get-NetIPInterface | Format-Table ifIndex, InterfaceAlias, AddressFamily, InterfaceMetric</source>
        <translation>Affichez les métriques&#xa0;: Get-NetIPInterface | Format-Table ifIndex, InterfaceAlias, AddressFamily, InterfaceMetric</translation>
    </message>
    <message>
        <source>Names under {suffix} do not reach {servers} through the tunnel.</source>
        <extracomment>{suffix}: DNS suffix; {servers}: addresses of the DNS servers</extracomment>
        <translation>Les noms sous {suffix} n’atteignent pas {servers} à travers le tunnel.</translation>
    </message>
    <message>
        <source>Add a DomainNameInformation rule with a leading dot for {suffix}, and routes to the DNS servers.</source>
        <extracomment>{suffix}: DNS suffix</extracomment>
        <translation>Ajoutez une règle DomainNameInformation avec un point initial pour {suffix}, ainsi que des routes vers les serveurs DNS.</translation>
    </message>
    <message>
        <source>Administrators report that a wired adapter with an equal or lower metric wins; they set the tunnel&apos;s interface metric to 3.</source>
        <translation>Des administrateurs signalent qu’une carte réseau câblée de métrique égale ou inférieure l’emporte&#xa0;; ils règlent la métrique d’interface du tunnel sur 3.</translation>
    </message>
    <message>
        <source>Your computer asks the local network first when it looks up company names.</source>
        <translation>Votre ordinateur interroge d’abord le réseau local lorsqu’il recherche des noms de l’entreprise.</translation>
    </message>
    <message>
        <source>The VPN is connected, but your computer asks the local network for the company&apos;s names before it asks the VPN.</source>
        <translation>Le VPN est connecté, mais votre ordinateur demande les noms de l’entreprise au réseau local avant de les demander au VPN.</translation>
    </message>
    <message>
        <source>If you are connected by cable and Wi-Fi at once, use one of them only.</source>
        <translation>Si vous êtes connecté à la fois par câble et par Wi-Fi, n’utilisez que l’un des deux.</translation>
    </message>
    <message>
        <source>{interface} has the metric {metric}, the tunnel {tunnel} has {tunnelMetric}: Windows prefers the name servers of the lower one.</source>
        <extracomment>{interface}: name of the network interface; {metric}: a number; {tunnel}: name of the tunnel interface; {tunnelMetric}: a number</extracomment>
        <translation>L’interface {interface} a la métrique {metric}, le tunnel {tunnel} a {tunnelMetric}&#xa0;: Windows préfère les serveurs de noms de l’interface dont la métrique est la plus faible.</translation>
    </message>
    <message>
        <source>Test a name through the tunnel: Resolve-DnsName NAME -Server ADDRESS-OF-INTERNAL-DNS</source>
        <translation>Testez un nom à travers le tunnel&#xa0;: Resolve-DnsName NAME -Server ADDRESS-OF-INTERNAL-DNS</translation>
    </message>
    <message>
        <source>{interface} (metric {metric}) wins over {tunnel} (metric {tunnelMetric}) in the choice of name servers.</source>
        <extracomment>{interface}: name of the network interface; {metric}: a number; {tunnel}: name of the tunnel interface; {tunnelMetric}: a number</extracomment>
        <translation>L’interface {interface} (métrique {metric}) l’emporte sur {tunnel} (métrique {tunnelMetric}) dans le choix des serveurs de noms.</translation>
    </message>
    <message>
        <source>Set the tunnel&apos;s metric in the profile below that of wired adapters, for example 3 (phone book: IpInterfaceMetric; Windows 11 24H2: IPv4InterfaceMetric).</source>
        <translation>Réglez dans le profil la métrique du tunnel en dessous de celle des cartes réseau câblées, par exemple 3 (annuaire téléphonique&#xa0;: IpInterfaceMetric&#xa0;; Windows 11 24H2&#xa0;: IPv4InterfaceMetric).</translation>
    </message>
    <message>
        <source>Or add name rules (DomainNameInformation) with a leading dot for the company&apos;s suffixes.</source>
        <translation>Ou ajoutez des règles de noms (DomainNameInformation) avec un point initial pour les suffixes de l’entreprise.</translation>
    </message>
    <message>
        <source>The VPN connection lets only some traffic through.</source>
        <translation>La connexion VPN ne laisse passer qu’une partie du trafic.</translation>
    </message>
    <message>
        <source>Your organisation set up the VPN so that only some programs or servers can be reached through it.</source>
        <translation>Votre organisation a configuré le VPN de sorte que seuls certains programmes ou serveurs soient accessibles par lui.</translation>
    </message>
    <message>
        <source>If something that you need does not open, tell your helpdesk what it is.</source>
        <translation>Si quelque chose dont vous avez besoin ne s’ouvre pas, dites à votre service d’assistance de quoi il s’agit.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; holds traffic filters ({count}). Only what they name goes into the tunnel. On a device tunnel they also keep out what comes from the company network.</source>
        <extracomment>{connection}: name of the VPN connection; {count}: how many</extracomment>
        <translation>Le profil «&#xa0;{connection}&#xa0;» contient des filtres de trafic ({count}). Seul ce qu’ils désignent passe dans le tunnel. Sur un tunnel d’appareil, ils bloquent aussi ce qui vient du réseau d’entreprise.</translation>
    </message>
    <message>
        <source>Read the profile&apos;s filters: TrafficFilter in its ProfileXML</source>
        <translation>Affichez les filtres du profil&#xa0;: TrafficFilter dans son ProfileXML</translation>
    </message>
    <message>
        <source>Compare with what does not answer: address, port and protocol.</source>
        <translation>Comparez avec ce qui ne répond pas&#xa0;: adresse, port et protocole.</translation>
    </message>
    <message>
        <source>TrafficFilter ({count}) limits what enters the tunnel; on a device tunnel it also drops inbound traffic, so remote management of the client does not work.</source>
        <extracomment>{count}: how many</extracomment>
        <translation>TrafficFilter ({count}) limite ce qui entre dans le tunnel&#xa0;; sur un tunnel d’appareil, il supprime aussi le trafic entrant, de sorte que la gestion à distance du client ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Add a filter for what is missing, or remove the filters.</source>
        <translation>Ajoutez un filtre pour ce qui manque, ou supprimez les filtres.</translation>
    </message>
    <message>
        <source>For management from inside take the filters out of the device tunnel.</source>
        <translation>Pour une gestion depuis l’intérieur, retirez les filtres du tunnel d’appareil.</translation>
    </message>
    <message>
        <source>A company server does not answer although its traffic goes into the VPN.</source>
        <translation>Un serveur de l’entreprise ne répond pas alors que son trafic passe dans le VPN.</translation>
    </message>
    <message>
        <source>The VPN is connected, but {target} gives no answer.</source>
        <extracomment>{target}: an IP address or name</extracomment>
        <translation>Le VPN est connecté, mais {target} ne répond pas.</translation>
    </message>
    <message>
        <source>Try another work resource; perhaps only this one is down.</source>
        <translation>Essayez une autre ressource professionnelle&#xa0;; celle-ci est peut-être la seule à être en panne.</translation>
    </message>
    <message>
        <source>{target} gave no answer; its route leads into {interface} as it should.</source>
        <extracomment>{target}: an IP address or name; {interface}: name of the network interface</extracomment>
        <translation>{target} ne donne pas de réponse&#xa0;; la route correspondante mène dans l’interface {interface}, comme il se doit.</translation>
    </message>
    <message>
        <source>Test again: Test-NetConnection ADDRESS -Port PORT, for {target}</source>
        <extracomment>{target}: an IP address or name</extracomment>
        <translation>Testez de nouveau&#xa0;: Test-NetConnection ADDRESS -Port PORT, pour {target}</translation>
    </message>
    <message>
        <source>Test by address before by name, and try a second server.</source>
        <translation>Testez par l’adresse avant de tester par le nom, et essayez un second serveur.</translation>
    </message>
    <message>
        <source>The route is right and {target} stays silent: return route, filters or the server itself.</source>
        <extracomment>{target}: an IP address or name</extracomment>
        <translation>La route est correcte et {target} ne donne pas de réponse&#xa0;: route de retour, filtres ou le serveur lui-même.</translation>
    </message>
    <message>
        <source>Check packet filters in the network policy and on the inner firewall, and traffic filters in the profile.</source>
        <translation>Vérifiez les filtres de paquets dans la stratégie réseau et sur le pare-feu interne, ainsi que les filtres de trafic dans le profil.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) that the VPN server shows is of the wrong kind.</source>
        <translation>La carte d’identité électronique (certificat) que présente le serveur VPN n’est pas du bon type.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of {server} lacks the purpose Server Authentication (it has: {found}). Windows reports 13801 with IKEv2 and 0x80070040 with SSTP; 0x800B0110 can also appear.</source>
        <extracomment>{subject}: subject name of the certificate; {server}: name of the VPN server; {found}: what the certificate has</extracomment>
        <translation>Le rôle Authentification du serveur manque dans le certificat «&#xa0;{subject}&#xa0;» de {server} (il contient&#xa0;: {found}). Windows signale 13801 avec IKEv2 et 0x80070040 avec SSTP&#xa0;; 0x800B0110 peut aussi apparaître.</translation>
    </message>
    <message>
        <source>Check which certificate was seen: {origin}.</source>
        <extracomment>{origin}: where the certificate was found</extracomment>
        <translation>Vérifiez quel certificat a été vu&#xa0;: {origin}.</translation>
    </message>
    <message>
        <source>The extended key usage has no id-kp-serverAuth (1.3.6.1.5.5.7.3.1); found: {found}.</source>
        <extracomment>{found}: what the certificate has</extracomment>
        <translation>L’utilisation améliorée de la clé ne contient pas id-kp-serverAuth (1.3.6.1.5.5.7.3.1)&#xa0;; trouvé&#xa0;: {found}.</translation>
    </message>
    <message>
        <source>For IKEv2 add the purpose IP security IKE intermediate (1.3.6.1.5.5.8.2.2), so that RRAS picks this certificate.</source>
        <translation>Pour IKEv2, ajoutez le rôle Intermédiaire IKE de sécurité IP (1.3.6.1.5.5.8.2.2), afin que RRAS choisisse ce certificat.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate names no purpose at all, so it fits every purpose.</source>
        <translation>Le certificat du serveur VPN n’indique aucun rôle et convient donc à tous les rôles.</translation>
    </message>
    <message>
        <source>This is only a remark for your certificate team; your connection is not affected.</source>
        <translation>Ceci n’est qu’une remarque pour votre équipe chargée des certificats&#xa0;; votre connexion n’est pas concernée.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; has no extended key usage; it counts as fit for all purposes.</source>
        <extracomment>{subject}: subject name of the certificate</extracomment>
        <translation>Le certificat «&#xa0;{subject}&#xa0;» n’a pas d’utilisation améliorée de la clé&#xa0;; il est considéré comme adapté à tous les rôles.</translation>
    </message>
    <message>
        <source>Nothing to do on this laptop; mention it to the certificate team.</source>
        <translation>Il n’y a rien à faire sur cet ordinateur portable&#xa0;; signalez-le à l’équipe chargée des certificats.</translation>
    </message>
    <message>
        <source>Without the extension every purpose is allowed, but the selection among several certificates becomes less certain.</source>
        <translation>Sans cette extension, tous les rôles sont autorisés, mais le choix entre plusieurs certificats devient moins certain.</translation>
    </message>
    <message>
        <source>At the next renewal use a template with Server Authentication and IP security IKE intermediate.</source>
        <translation>Lors du prochain renouvellement, utilisez un modèle comportant Authentification du serveur et Intermédiaire IKE de sécurité IP.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate only says &quot;any purpose&quot;.</source>
        <translation>Le certificat du serveur VPN indique seulement «&#xa0;tous les rôles&#xa0;».</translation>
    </message>
    <message>
        <source>This is a remark for your certificate team; your connection may still work.</source>
        <translation>Ceci est une remarque pour votre équipe chargée des certificats&#xa0;; votre connexion peut néanmoins fonctionner.</translation>
    </message>
    <message>
        <source>If connecting fails, send the report to your helpdesk.</source>
        <translation>Si la connexion échoue, envoyez le rapport à votre service d’assistance.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; carries only &quot;any purpose&quot; instead of Server Authentication.</source>
        <extracomment>{subject}: subject name of the certificate</extracomment>
        <translation>Le certificat «&#xa0;{subject}&#xa0;» indique seulement «&#xa0;tous les rôles&#xa0;» au lieu d’Authentification du serveur.</translation>
    </message>
    <message>
        <source>If Windows reports 13801, pass the report to the certificate team.</source>
        <translation>Si Windows signale 13801, transmettez le rapport à l’équipe chargée des certificats.</translation>
    </message>
    <message>
        <source>The purpose anyExtendedKeyUsage (2.5.29.37.0) alone may not satisfy a peer that asks for Server Authentication.</source>
        <translation>Le rôle anyExtendedKeyUsage (2.5.29.37.0) seul peut ne pas suffire à une autre extrémité qui demande Authentification du serveur.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate lacks the mark that makes IKEv2 prefer it.</source>
        <translation>Il manque au certificat du serveur VPN la marque qui le fait préférer par IKEv2.</translation>
    </message>
    <message>
        <source>This is only a remark for your certificate team; your connection is not affected by it alone.</source>
        <translation>Ceci n’est qu’une remarque pour votre équipe chargée des certificats&#xa0;; à elle seule, elle n’affecte pas votre connexion.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; lacks the purpose IP security IKE intermediate; this matters when the server has several certificates.</source>
        <extracomment>{subject}: subject name of the certificate</extracomment>
        <translation>Le rôle Intermédiaire IKE de sécurité IP manque dans le certificat «&#xa0;{subject}&#xa0;»&#xa0;; cela compte lorsque le serveur a plusieurs certificats.</translation>
    </message>
    <message>
        <source>If 13801 appears only now and then, pass this remark to the certificate team.</source>
        <translation>Si 13801 n’apparaît que par moments, transmettez cette remarque à l’équipe chargée des certificats.</translation>
    </message>
    <message>
        <source>With several Server Authentication certificates in the store, RRAS prefers the one with IP security IKE intermediate (1.3.6.1.5.5.8.2.2).</source>
        <translation>Lorsque le magasin contient plusieurs certificats avec Authentification du serveur, RRAS préfère celui qui a le rôle Intermédiaire IKE de sécurité IP (1.3.6.1.5.5.8.2.2).</translation>
    </message>
    <message>
        <source>Add this purpose to the template of the VPN server&apos;s IKEv2 certificate.</source>
        <translation>Ajoutez ce rôle au modèle du certificat IKEv2 du serveur VPN.</translation>
    </message>
    <message>
        <source>Keep it off the public SSTP certificate, so that IKEv2 does not take that one.</source>
        <translation>Ne le mettez pas dans le certificat SSTP public, afin qu’IKEv2 ne prenne pas celui-là.</translation>
    </message>
    <message>
        <source>The key of the VPN server&apos;s certificate may not be used for signing.</source>
        <translation>La clé du certificat du serveur VPN ne peut pas être utilisée pour signer.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) that the VPN server shows can&apos;t be used for this.</source>
        <translation>La carte d’identité électronique (certificat) que présente le serveur VPN ne peut pas servir à cela.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; has the key usage {found}; digital signature is needed. Windows can report 13801 (IKEv2) or 0x800B0110 (SSTP).</source>
        <extracomment>{subject}: subject name of the certificate; {found}: what the certificate has</extracomment>
        <translation>Le certificat «&#xa0;{subject}&#xa0;» a l’utilisation de la clé {found}&#xa0;; la signature numérique est nécessaire. Windows peut signaler 13801 (IKEv2) ou 0x800B0110 (SSTP).</translation>
    </message>
    <message>
        <source>The server that answers shows an electronic identity card (certificate) with another name than {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Le serveur qui répond présente une carte d’identité électronique (certificat) portant un autre nom que {server}.</translation>
    </message>
    <message>
        <source>If Windows asks whether to accept it, please say no.</source>
        <translation>Si Windows vous demande s’il faut l’accepter, répondez non.</translation>
    </message>
    <message>
        <source>The certificate names {names}, the profile calls {server}. Windows reports 13801 with IKEv2 and 0x800B010F with SSTP.</source>
        <extracomment>{names}: names in the certificate; {server}: name of the VPN server</extracomment>
        <translation>Le certificat indique {names}, le profil appelle {server}. Windows signale 13801 avec IKEv2 et 0x800B010F avec SSTP.</translation>
    </message>
    <message>
        <source>Compare the server in the profile with these names: Get-VpnConnection | Format-List Name, ServerAddress</source>
        <translation>Comparez le serveur indiqué dans le profil avec ces noms&#xa0;: Get-VpnConnection | Format-List Name, ServerAddress</translation>
    </message>
    <message>
        <source>If another server was seen from another network, something on the way answers in its place.</source>
        <translation>Si un autre serveur a été vu depuis un autre réseau, quelque chose sur le trajet répond à sa place.</translation>
    </message>
    <message>
        <source>None of the names {names} matches {server}.</source>
        <extracomment>{names}: names in the certificate; {server}: name of the VPN server</extracomment>
        <translation>Aucun des noms {names} ne correspond à {server}.</translation>
    </message>
    <message>
        <source>Issue the certificate with {server} as DNS name among the subject alternative names.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Émettez le certificat avec {server} comme nom DNS parmi les autres noms de l’objet.</translation>
    </message>
    <message>
        <source>Or change NativeProfile/Servers to a name that the certificate carries.</source>
        <translation>Ou remplacez NativeProfile/Servers par un nom que porte le certificat.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate uses a wildcard name.</source>
        <translation>Le certificat du serveur VPN utilise un nom générique.</translation>
    </message>
    <message>
        <source>The VPN server shows an electronic identity card (certificate) for a whole group of names; some kinds of VPN do not accept that.</source>
        <translation>Le serveur VPN présente une carte d’identité électronique (certificat) pour tout un groupe de noms&#xa0;; certains types de VPN ne l’acceptent pas.</translation>
    </message>
    <message>
        <source>The certificate names {names}. SSTP accepts a wildcard; with IKEv2 and L2TP it is not reliable (13801, 787).</source>
        <extracomment>{names}: names in the certificate</extracomment>
        <translation>Le certificat indique {names}. SSTP accepte un nom générique&#xa0;; avec IKEv2 et L2TP, ce n’est pas fiable (13801, 787).</translation>
    </message>
    <message>
        <source>Note the tunnel type of the profile: Get-VpnConnection | Format-List Name, TunnelType</source>
        <translation>Notez le type de tunnel du profil&#xa0;: Get-VpnConnection | Format-List Name, TunnelType</translation>
    </message>
    <message>
        <source>RRAS takes the first fitting computer certificate for L2TP; a wildcard one there leads to error 787. For IKEv2 wildcards can also fail.</source>
        <translation>RRAS prend pour L2TP le premier certificat d’ordinateur adapté&#xa0;; si celui-ci est générique, l’erreur 787 en résulte. Pour IKEv2, les certificats génériques peuvent aussi échouer.</translation>
    </message>
    <message>
        <source>For IKEv2 and L2TP use a certificate with {server} as full name, from the CA that the clients trust.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Pour IKEv2 et L2TP, utilisez un certificat portant {server} comme nom complet, émis par l’autorité de certification que les clients approuvent.</translation>
    </message>
    <message>
        <source>Keep the wildcard certificate for SSTP only, or replace it.</source>
        <translation>Conservez le certificat générique pour SSTP uniquement, ou remplacez-le.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate carries its name only in an old place.</source>
        <translation>Le certificat du serveur VPN ne porte son nom qu’à un ancien emplacement.</translation>
    </message>
    <message>
        <source>The certificate has {names} as common name and no subject alternative names.</source>
        <extracomment>{names}: names in the certificate</extracomment>
        <translation>Le certificat a {names} comme nom commun et aucun autre nom de l’objet.</translation>
    </message>
    <message>
        <source>The name matches through the common name only; newer software looks at subject alternative names alone.</source>
        <translation>Le nom ne correspond que par le nom commun&#xa0;; les logiciels récents ne regardent que les autres noms de l’objet.</translation>
    </message>
    <message>
        <source>At the next renewal put {server} into the subject alternative names as DNS name.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Lors du prochain renouvellement, indiquez {server} comme nom DNS dans les autres noms de l’objet.</translation>
    </message>
    <message>
        <source>Windows judges the VPN server&apos;s certificate otherwise than this program.</source>
        <translation>Windows juge le certificat du serveur VPN autrement que ce programme.</translation>
    </message>
    <message>
        <source>Windows and this program disagree about the electronic identity card (certificate) of the VPN server. Windows&apos; word counts when you connect.</source>
        <translation>Windows et ce programme ne sont pas d’accord sur la carte d’identité électronique (certificat) du serveur VPN. C’est l’avis de Windows qui compte lorsque vous vous connectez.</translation>
    </message>
    <message>
        <source>Send the report to your helpdesk.</source>
        <translation>Envoyez le rapport à votre service d’assistance.</translation>
    </message>
    <message>
        <source>Windows, which dials with the computer&apos;s certificate stores, says: {windows}. Built with all stores of computer and user, the path ends here as: {here}.</source>
        <extracomment>{windows}: &quot;accepted&quot; or flags of CERT_TRUST_STATUS; {here}: how the path ends</extracomment>
        <translation>Windows, qui se connecte avec les magasins de certificats de l’ordinateur, indique&#xa0;: {windows}. Construit avec tous les magasins de l’ordinateur et de l’utilisateur, le chemin se termine ici ainsi&#xa0;: {here}.</translation>
    </message>
    <message>
        <source>Look in certlm.msc and certmgr.msc in which of the two the root lies: one that only the user trusts does not count for dialing.</source>
        <translation>Regardez dans certlm.msc et certmgr.msc dans lequel des deux se trouve la racine&#xa0;: une racine que seul l’utilisateur approuve ne compte pas pour la connexion.</translation>
    </message>
    <message>
        <source>Look for a certificate of the chain under Untrusted Certificates.</source>
        <translation>Recherchez un certificat de la chaîne sous Certificats non autorisés.</translation>
    </message>
    <message>
        <source>CertGetCertificateChain with the engine of the local machine, without the network and without revocation, gives {windows} for Server Authentication; OpenSSL over the same stores gives {here}.</source>
        <translation>CertGetCertificateChain, avec le moteur de l’ordinateur local, sans le réseau et sans révocation, donne {windows} pour Authentification du serveur&#xa0;; OpenSSL donne {here} avec les mêmes magasins.</translation>
    </message>
    <message>
        <source>Deploy root and issuing CA to the stores of the computer by group policy or Intune, not to those of the user.</source>
        <translation>Déployez la racine et l’autorité de certification émettrice dans les magasins de l’ordinateur par stratégie de groupe ou avec Intune, et non dans ceux de l’utilisateur.</translation>
    </message>
    <message>
        <source>A root of Microsoft&apos;s programme that was not used before is fetched by Windows when it dials; then the difference is none.</source>
        <translation>Windows télécharge au moment de la connexion une racine du programme de Microsoft qui n’a pas encore été utilisée&#xa0;; la différence n’en est alors pas une.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the VPN server ended on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>La carte d’identité électronique (certificat) du serveur VPN a expiré le {until}.</translation>
    </message>
    <message>
        <source>If they are right, your computer is not the cause; send the report to your helpdesk.</source>
        <translation>Si elles sont correctes, votre ordinateur n’est pas en cause&#xa0;; envoyez le rapport à votre service d’assistance.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; was valid from {from} until {until}, {days} days ago. Windows reports 13801 with IKEv2 and 0x800B0101 with SSTP.</source>
        <extracomment>{subject}: subject name of the certificate; {from}: date and time; {until}: date and time; {days}: number of days</extracomment>
        <translation>Le certificat «&#xa0;{subject}&#xa0;» était valide du {from} au {until}, il y a {days} jours. Windows signale 13801 avec IKEv2 et 0x800B0101 avec SSTP.</translation>
    </message>
    <message>
        <source>The certificate ended on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>Le certificat a expiré le {until}.</translation>
    </message>
    <message>
        <source>Server certificates from a template that takes the name from the request do not renew by themselves; note the new end date.</source>
        <translation>Les certificats de serveur issus d’un modèle qui prend le nom dans la demande ne se renouvellent pas automatiquement&#xa0;; notez la nouvelle date d’expiration.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate is not valid yet.</source>
        <translation>Le certificat du serveur VPN n’est pas encore valide.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the VPN server begins only on {from}.</source>
        <extracomment>{from}: date and time</extracomment>
        <translation>La carte d’identité électronique (certificat) du serveur VPN n’est valable qu’à partir du {from}.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; begins on {from}. A wrong clock on this laptop is the usual reason. Windows reports 13801 or 0x800B0101.</source>
        <extracomment>{subject}: subject name of the certificate; {from}: date and time</extracomment>
        <translation>Le certificat «&#xa0;{subject}&#xa0;» est valide à partir du {from}. Une horloge déréglée sur cet ordinateur portable en est la raison habituelle. Windows signale 13801 ou 0x800B0101.</translation>
    </message>
    <message>
        <source>If the clock is right, pass the report to the certificate team.</source>
        <translation>Si l’horloge est correcte, transmettez le rapport à l’équipe chargée des certificats.</translation>
    </message>
    <message>
        <source>Check the clock of the VPN server and of the issuing CA.</source>
        <translation>Vérifiez l’horloge du serveur VPN et celle de l’autorité de certification émettrice.</translation>
    </message>
    <message>
        <source>If the certificate was issued for later, install the current one until then.</source>
        <translation>Si le certificat a été émis pour plus tard, installez le certificat actuel d’ici là.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate ends in {days} days.</source>
        <extracomment>{days}: number of days</extracomment>
        <translation>Le certificat du serveur VPN expire dans {days} jours.</translation>
    </message>
    <message>
        <source>The VPN still works, but the server&apos;s electronic identity card (certificate) ends on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>Le VPN fonctionne encore, mais la carte d’identité électronique (certificat) du serveur expire le {until}.</translation>
    </message>
    <message>
        <source>You need do nothing now; your helpdesk may want to know.</source>
        <translation>Vous n’avez rien à faire pour l’instant&#xa0;; votre service d’assistance souhaite peut-être le savoir.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ends on {until}; after that nobody can connect.</source>
        <extracomment>{subject}: subject name of the certificate; {until}: date and time</extracomment>
        <translation>Le certificat «&#xa0;{subject}&#xa0;» expire le {until}&#xa0;; ensuite, plus personne ne peut se connecter.</translation>
    </message>
    <message>
        <source>The certificate ends on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>Le certificat expire le {until}.</translation>
    </message>
    <message>
        <source>Renew it before that day and select it again where a service is bound to it.</source>
        <translation>Renouvelez-le avant ce jour et sélectionnez-le de nouveau là où un service y est lié.</translation>
    </message>
    <message>
        <source>The key of the VPN server&apos;s certificate is too weak.</source>
        <translation>La clé du certificat du serveur VPN est trop faible.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the VPN server is protected too weakly by today&apos;s standards.</source>
        <translation>La carte d’identité électronique (certificat) du serveur VPN est trop faiblement protégée au regard des normes actuelles.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; has a key of type {algorithm} with {bits} bits. With IKEv2 Windows can report 13881.</source>
        <extracomment>{subject}: subject name of the certificate; {algorithm}: name of an algorithm; {bits}: key length in bits</extracomment>
        <translation>Le certificat «&#xa0;{subject}&#xa0;» a une clé de type {algorithm} de {bits} bits. Avec IKEv2, Windows peut signaler 13881.</translation>
    </message>
    <message>
        <source>Issue a certificate with RSA of at least 2048 bits or ECDSA P-256.</source>
        <translation>Émettez un certificat RSA d’au moins 2048 bits ou ECDSA P-256.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate is signed with an outdated method.</source>
        <translation>Le certificat du serveur VPN est signé avec une méthode obsolète.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the VPN server was signed in an old way that can be forged more easily.</source>
        <translation>La carte d’identité électronique (certificat) du serveur VPN a été signée d’une façon ancienne, plus facile à falsifier.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; is signed with {algorithm}.</source>
        <extracomment>{subject}: subject name of the certificate; {algorithm}: name of an algorithm</extracomment>
        <translation>Le certificat «&#xa0;{subject}&#xa0;» est signé avec {algorithm}.</translation>
    </message>
    <message>
        <source>The chain leads to &quot;{root}&quot; (thumbprint: {thumbprint}), which is not among this computer&apos;s trusted roots. Windows reports 0x800B0109 with SSTP (0x800B010A if it cannot find that certificate at all) and 13801 with IKEv2.</source>
        <extracomment>{root}: subject name of the root certificate; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>La chaîne mène à «&#xa0;{root}&#xa0;» (empreinte numérique&#xa0;: {thumbprint}), qui ne fait pas partie des racines approuvées de cet ordinateur. Windows signale 0x800B0109 avec SSTP (0x800B010A s’il ne trouve pas du tout ce certificat) et 13801 avec IKEv2.</translation>
    </message>
    <message>
        <source>Look for &quot;{root}&quot; in the store: certutil -store Root</source>
        <extracomment>{root}: subject name of the root certificate</extracomment>
        <translation>Recherchez «&#xa0;{root}&#xa0;» dans le magasin&#xa0;: certutil -store Root</translation>
    </message>
    <message>
        <source>The root certificate &quot;{root}&quot; is missing in the computer&apos;s Trusted Root Certification Authorities store; domain members normally receive it by themselves.</source>
        <extracomment>{root}: subject name of the root certificate</extracomment>
        <translation>Le certificat racine «&#xa0;{root}&#xa0;» est absent du magasin Autorités de certification racines de confiance de l’ordinateur&#xa0;; les membres du domaine le reçoivent normalement automatiquement.</translation>
    </message>
    <message>
        <source>Publish the root by group policy or as a trusted certificate profile in Intune, to the computer store.</source>
        <translation>Publiez la racine par stratégie de groupe ou comme profil de certificat approuvé dans Intune, dans le magasin de l’ordinateur.</translation>
    </message>
    <message>
        <source>For computers outside the domain, deploy the root with the VPN profile, or use a public certificate for SSTP.</source>
        <translation>Pour les ordinateurs hors domaine, déployez la racine avec le profil VPN, ou utilisez un certificat public pour SSTP.</translation>
    </message>
    <message>
        <source>Check the store Untrusted Certificates (Disallowed) too.</source>
        <translation>Vérifiez aussi le magasin Certificats non autorisés (Disallowed).</translation>
    </message>
    <message>
        <source>If &quot;{root}&quot; is not a root but an intermediate authority, let the VPN server send it.</source>
        <extracomment>{root}: subject name of the certificate</extracomment>
        <translation>Si «&#xa0;{root}&#xa0;» n’est pas une racine mais une autorité intermédiaire, faites-la envoyer par le serveur VPN.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate vouches only for itself.</source>
        <translation>Le certificat du serveur VPN ne se porte garant que de lui-même.</translation>
    </message>
    <message>
        <source>The VPN server shows an electronic identity card (certificate) that no authority has confirmed.</source>
        <translation>Le serveur VPN présente une carte d’identité électronique (certificat) qu’aucune autorité n’a confirmée.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({thumbprint}) is self-signed. Windows reports 0x800B0109 with SSTP and 13801 with IKEv2.</source>
        <extracomment>{subject}: subject name of the certificate; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>Le certificat «&#xa0;{subject}&#xa0;» ({thumbprint}) est auto-signé. Windows signale 0x800B0109 avec SSTP et 13801 avec IKEv2.</translation>
    </message>
    <message>
        <source>A self-signed certificate is in use; RRAS may have taken a default one after the right one disappeared.</source>
        <translation>Un certificat auto-signé est utilisé&#xa0;; RRAS a peut-être pris un certificat par défaut après la disparition du bon.</translation>
    </message>
    <message>
        <source>A link is missing between the VPN server&apos;s certificate and its authority.</source>
        <translation>Il manque un maillon entre le certificat du serveur VPN et son autorité.</translation>
    </message>
    <message>
        <source>The certificate of &quot;{missing}&quot; was not sent and is not on this computer. Windows can report 0x800B010A or 0x800B0109 (SSTP) or 13801 (IKEv2).</source>
        <extracomment>{missing}: subject name of the missing certificate</extracomment>
        <translation>Le certificat de «&#xa0;{missing}&#xa0;» n’a pas été envoyé et n’est pas sur cet ordinateur. Windows peut signaler 0x800B010A ou 0x800B0109 (SSTP) ou 13801 (IKEv2).</translation>
    </message>
    <message>
        <source>The intermediate certificate &quot;{missing}&quot; is missing on the VPN server, or is not sent.</source>
        <extracomment>{missing}: subject name of the missing certificate</extracomment>
        <translation>Le certificat intermédiaire «&#xa0;{missing}&#xa0;» est absent sur le serveur VPN, ou n’est pas envoyé.</translation>
    </message>
    <message>
        <source>Install it in the Intermediate Certification Authorities store of the VPN server and restart the service.</source>
        <translation>Installez-le dans le magasin Autorités de certification intermédiaires du serveur VPN et redémarrez le service.</translation>
    </message>
    <message>
        <source>Publish it to the clients as well, and check the AIA address in the server&apos;s certificate.</source>
        <translation>Publiez-le également sur les clients, et vérifiez l’adresse AIA dans le certificat du serveur.</translation>
    </message>
    <message>
        <source>If &quot;{missing}&quot; is itself the root, publish it to the clients&apos; Trusted Root Certification Authorities store instead.</source>
        <extracomment>{missing}: subject name of the missing certificate</extracomment>
        <translation>Si «&#xa0;{missing}&#xa0;» est lui-même la racine, publiez-le plutôt dans le magasin Autorités de certification racines de confiance des clients.</translation>
    </message>
    <message>
        <source>An authority behind the VPN server&apos;s certificate has expired.</source>
        <translation>Une autorité dont dépend le certificat du serveur VPN a expiré.</translation>
    </message>
    <message>
        <source>The authority that confirmed the VPN server&apos;s electronic identity card (certificate) is no longer valid.</source>
        <translation>L’autorité qui a confirmé la carte d’identité électronique (certificat) du serveur VPN n’est plus valable.</translation>
    </message>
    <message>
        <source>The certificate of the authority &quot;{ca}&quot; ended on {until}. Windows can report 13801 (IKEv2) or 0x800B0101 (SSTP).</source>
        <extracomment>{ca}: subject name of the certification authority; {until}: date and time</extracomment>
        <translation>Le certificat de l’autorité «&#xa0;{ca}&#xa0;» a expiré le {until}. Windows peut signaler 13801 (IKEv2) ou 0x800B0101 (SSTP).</translation>
    </message>
    <message>
        <source>Renew the CA&apos;s certificate, publish it, and reissue the server certificate if the CA&apos;s key changed.</source>
        <translation>Renouvelez le certificat de l’autorité de certification, publiez-le, et réémettez le certificat du serveur si la clé de l’autorité de certification a changé.</translation>
    </message>
    <message>
        <source>Remove the expired copy from the stores of the VPN server.</source>
        <translation>Supprimez la copie expirée des magasins du serveur VPN.</translation>
    </message>
    <message>
        <source>An authority behind the VPN server&apos;s certificate was not allowed to issue it.</source>
        <translation>Une autorité dont dépend le certificat du serveur VPN n’était pas autorisée à l’émettre.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) was confirmed by somebody who may not do that.</source>
        <translation>La carte d’identité électronique (certificat) du serveur VPN a été confirmée par quelqu’un qui n’en a pas le droit.</translation>
    </message>
    <message>
        <source>The issuer &quot;{ca}&quot; does not count as an authority for this certificate: {detail}. Windows can report 13801 (IKEv2) or 0x800B010A (SSTP).</source>
        <extracomment>{ca}: subject name of the certification authority; {detail}: detail as technical text</extracomment>
        <translation>L’émetteur «&#xa0;{ca}&#xa0;» n’est pas considéré comme une autorité pour ce certificat&#xa0;: {detail}. Windows peut signaler 13801 (IKEv2) ou 0x800B010A (SSTP).</translation>
    </message>
    <message>
        <source>Reissue the CA&apos;s certificate correctly, then the server certificate.</source>
        <translation>Réémettez correctement le certificat de l’autorité de certification, puis le certificat du serveur.</translation>
    </message>
    <message>
        <source>A signature in the chain of the VPN server&apos;s certificate is wrong.</source>
        <translation>Une signature de la chaîne du certificat du serveur VPN est incorrecte.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) does not carry the signature that it claims.</source>
        <translation>La carte d’identité électronique (certificat) du serveur VPN ne porte pas la signature qu’elle prétend porter.</translation>
    </message>
    <message>
        <source>The signature said to be of &quot;{ca}&quot; does not fit. Windows can report 13801 (IKEv2) or 0x800B010A (SSTP).</source>
        <extracomment>{ca}: subject name of the certification authority</extracomment>
        <translation>La signature censée être celle de «&#xa0;{ca}&#xa0;» ne correspond pas. Windows peut signaler 13801 (IKEv2) ou 0x800B010A (SSTP).</translation>
    </message>
    <message>
        <source>If no CA of yours has this key, treat it as a security incident.</source>
        <translation>Si aucune de vos autorités de certification n’a cette clé, traitez ce cas comme un incident de sécurité.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) was withdrawn by its authority.</source>
        <translation>La carte d’identité électronique (certificat) du serveur VPN a été retirée par son autorité.</translation>
    </message>
    <message>
        <source>The certificate with serial number {serial} was revoked on {since}; reason given: {reason}. SSTP can report 0x80092010 or 0x800B010C; IKEv2 does not check this by default.</source>
        <extracomment>{serial}: serial number; {since}: date and time; {reason}: reason as a word of the standard</extracomment>
        <translation>Le certificat portant le numéro de série {serial} a été révoqué le {since}&#xa0;; motif indiqué&#xa0;: {reason}. SSTP peut signaler 0x80092010 ou 0x800B010C&#xa0;; IKEv2 ne vérifie pas cela par défaut.</translation>
    </message>
    <message>
        <source>The CA&apos;s list names serial {serial}, revoked {since}; reason given: {reason}.</source>
        <extracomment>{serial}: serial number; {since}: date and time; {reason}: reason as a word of the standard</extracomment>
        <translation>La liste de l’autorité de certification indique le numéro de série {serial}, révoqué le {since}&#xa0;; motif indiqué&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>No list of revoked certificates could be fetched from {urls}. SSTP insists on it and reports 0x80092013; IKEv2 does not check by default.</source>
        <extracomment>{urls}: web addresses</extracomment>
        <translation>Aucune liste de certificats révoqués n’a pu être téléchargée depuis {urls}. SSTP l’exige et signale 0x80092013&#xa0;; IKEv2 ne vérifie pas par défaut.</translation>
    </message>
    <message>
        <source>Open the address on this network and on another one.</source>
        <translation>Ouvrez l’adresse sur ce réseau et sur un autre.</translation>
    </message>
    <message>
        <source>The list was asked for directly; where this network demands a proxy, test through that proxy: netsh winhttp show proxy</source>
        <translation>La liste a été demandée directement&#xa0;; si ce réseau exige un proxy, testez à travers ce proxy&#xa0;: netsh winhttp show proxy</translation>
    </message>
    <message>
        <source>SSTP clients always check revocation, and the address must answer from the internet before the tunnel exists: {urls}.</source>
        <extracomment>{urls}: web addresses</extracomment>
        <translation>Les clients SSTP vérifient toujours la révocation, et l’adresse doit répondre depuis Internet avant que le tunnel existe&#xa0;: {urls}.</translation>
    </message>
    <message>
        <source>Remove directory addresses (ldap) that only work inside, or use a public certificate for SSTP.</source>
        <translation>Supprimez les adresses d’annuaire (ldap) qui ne fonctionnent qu’à l’intérieur, ou utilisez un certificat public pour SSTP.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate does not say where to ask whether it was revoked.</source>
        <translation>Le certificat du serveur VPN n’indique pas où demander s’il a été révoqué.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; has no usable address for revocation; SSTP can report 0x80092012.</source>
        <extracomment>{subject}: subject name of the certificate</extracomment>
        <translation>Le certificat «&#xa0;{subject}&#xa0;» n’a pas d’adresse de révocation utilisable&#xa0;; SSTP peut signaler 0x80092012.</translation>
    </message>
    <message>
        <source>There is neither a CRL distribution point nor an OCSP address that a client on the internet can use.</source>
        <translation>Il n’y a ni point de distribution de liste de révocation ni adresse OCSP qu’un client sur Internet puisse utiliser.</translation>
    </message>
    <message>
        <source>Add an http address for the CRL, or an OCSP address, to the CA&apos;s settings and reissue the certificate.</source>
        <translation>Ajoutez une adresse http pour la liste de révocation, ou une adresse OCSP, aux paramètres de l’autorité de certification et réémettez le certificat.</translation>
    </message>
    <message>
        <source>Whether the VPN server&apos;s certificate was revoked can&apos;t be asked on the web.</source>
        <translation>Il n’est pas possible de demander sur le web si le certificat du serveur VPN a été révoqué.</translation>
    </message>
    <message>
        <source>Your computer may be unable to ask whether the VPN server&apos;s electronic identity card (certificate) is still good.</source>
        <translation>Votre ordinateur n’est peut-être pas en mesure de demander si la carte d’identité électronique (certificat) du serveur VPN est encore valable.</translation>
    </message>
    <message>
        <source>The certificate &quot;{certificate}&quot; names its list of revoked certificates only by addresses of a kind that this program does not fetch: {urls}. SSTP can report 0x80092013.</source>
        <extracomment>{certificate}: subject name of the certificate; {urls}: addresses</extracomment>
        <translation>Le certificat «&#xa0;{certificate}&#xa0;» n’indique sa liste de certificats révoqués que par des adresses d’un type que ce programme ne télécharge pas&#xa0;: {urls}. SSTP peut signaler 0x80092013.</translation>
    </message>
    <message>
        <source>SSTP clients check revocation before the tunnel exists; directory addresses (ldap) answer only inside, and CRLs are not fetched over https: {urls}.</source>
        <extracomment>{urls}: addresses</extracomment>
        <translation>Les clients SSTP vérifient la révocation avant que le tunnel existe&#xa0;; les adresses d’annuaire (ldap) ne répondent qu’à l’intérieur, et les listes de révocation ne sont pas téléchargées par https&#xa0;: {urls}.</translation>
    </message>
    <message>
        <source>The list of revoked certificates for the VPN server is out of date.</source>
        <translation>La liste des certificats révoqués pour le serveur VPN est périmée.</translation>
    </message>
    <message>
        <source>The list that tells whether the VPN server&apos;s electronic identity card (certificate) is still good is too old.</source>
        <translation>La liste qui indique si la carte d’identité électronique (certificat) du serveur VPN est encore valable est trop ancienne.</translation>
    </message>
    <message>
        <source>The list from {urls} should have been renewed by {nextUpdate}. SSTP can report 0x80092013.</source>
        <extracomment>{urls}: web addresses; {nextUpdate}: date and time</extracomment>
        <translation>La liste provenant de {urls} aurait dû être renouvelée au plus tard le {nextUpdate}. SSTP peut signaler 0x80092013.</translation>
    </message>
    <message>
        <source>The nextUpdate of the CRL was {nextUpdate}; clients treat an outdated list like a missing one.</source>
        <extracomment>{nextUpdate}: date and time</extracomment>
        <translation>Le champ nextUpdate de la liste de révocation indiquait {nextUpdate}&#xa0;; les clients traitent une liste périmée comme une liste absente.</translation>
    </message>
    <message>
        <source>Publish a new list: certutil -crl (on the CA), and check that the copy on the web server is renewed too.</source>
        <translation>Publiez une nouvelle liste&#xa0;: certutil -crl (sur l’autorité de certification), et vérifiez que la copie sur le serveur web est renouvelée elle aussi.</translation>
    </message>
    <message>
        <source>Let somebody be warned before the next list runs out.</source>
        <translation>Faites prévenir quelqu’un avant l’expiration de la prochaine liste.</translation>
    </message>
    <message>
        <source>The VPN connection does not say which sign-in server it expects.</source>
        <translation>La connexion VPN n’indique pas quel serveur d’authentification elle attend.</translation>
    </message>
    <message>
        <source>Your VPN connection does not check the name of the server that checks your sign-in.</source>
        <translation>Votre connexion VPN ne vérifie pas le nom du serveur qui vérifie votre identité.</translation>
    </message>
    <message>
        <source>You need do nothing now; your VPN administrators can add the name.</source>
        <translation>Vous n’avez rien à faire pour l’instant&#xa0;; vos administrateurs VPN peuvent ajouter le nom.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has an empty ServerNames: any server with a certificate under the trusted root is accepted.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Le profil «&#xa0;{connection}&#xa0;» a un ServerNames vide&#xa0;: tout serveur dont le certificat dépend de la racine approuvée est accepté.</translation>
    </message>
    <message>
        <source>Read the names: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Affichez les noms&#xa0;: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml</translation>
    </message>
    <message>
        <source>Without ServerNames every certificate under the trusted root passes as sign-in server.</source>
        <translation>Sans ServerNames, tout certificat dépendant de la racine approuvée est accepté comme celui du serveur d’authentification.</translation>
    </message>
    <message>
        <source>Enter the names of the NPS servers, separated by semicolons, as their certificates spell them.</source>
        <translation>Saisissez les noms des serveurs NPS, séparés par des points-virgules, tels qu’ils sont écrits dans leurs certificats.</translation>
    </message>
    <message>
        <source>The name of the expected sign-in server is written wrongly in the VPN connection.</source>
        <translation>Le nom du serveur d’authentification attendu est mal écrit dans la connexion VPN.</translation>
    </message>
    <message>
        <source>A name in the settings of your VPN connection is written in a way that Windows does not understand.</source>
        <translation>Un nom dans les paramètres de votre connexion VPN est écrit d’une façon que Windows ne comprend pas.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has ServerNames = {value}; names are separated by semicolons, without quotes and without a leading star. Windows can report 853 or 812.</source>
        <extracomment>{connection}: name of the VPN connection; {value}: what stands there</extracomment>
        <translation>Le profil «&#xa0;{connection}&#xa0;» contient ServerNames = {value}&#xa0;; les noms sont séparés par des points-virgules, sans guillemets et sans astérisque initial. Windows peut signaler 853 ou 812.</translation>
    </message>
    <message>
        <source>ServerNames takes names separated by semicolons; each may be a regular expression, not a wildcard.</source>
        <translation>ServerNames contient des noms séparés par des points-virgules&#xa0;; chacun peut être une expression régulière, mais pas un nom à caractère générique.</translation>
    </message>
    <message>
        <source>Correct {value}: no comma, no quotes; instead of a star write a regular expression that ends in the domain.</source>
        <extracomment>{value}: what stands there</extracomment>
        <translation>Corrigez {value}&#xa0;: pas de virgule, pas de guillemets&#xa0;; à la place d’un astérisque, écrivez une expression régulière qui se termine par le domaine.</translation>
    </message>
    <message>
        <source>Deploy the profile again.</source>
        <translation>Redéployez le profil.</translation>
    </message>
    <message>
        <source>The VPN connection expects another sign-in server.</source>
        <translation>La connexion VPN attend un autre serveur d’authentification.</translation>
    </message>
    <message>
        <source>Your VPN connection expects a sign-in server with another name than your organisation uses.</source>
        <translation>Votre connexion VPN attend un serveur d’authentification portant un autre nom que celui qu’utilise votre organisation.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; lists {profile}; the site policy expects {expected}. Windows can report 812 or 853.</source>
        <extracomment>{connection}: name of the VPN connection; {profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>Le profil «&#xa0;{connection}&#xa0;» indique {profile}&#xa0;; la stratégie du site attend {expected}. Windows peut signaler 812 ou 853.</translation>
    </message>
    <message>
        <source>Read the log Microsoft-Windows-EapMethods-RasTls/Operational, event 107: it shows the server name that was seen.</source>
        <translation>Consultez le journal Microsoft-Windows-EapMethods-RasTls/Operational, événement 107&#xa0;: il montre le nom de serveur qui a été vu.</translation>
    </message>
    <message>
        <source>ServerNames ({profile}) does not contain what is expected ({expected}).</source>
        <extracomment>{profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>ServerNames ({profile}) ne contient pas ce qui est attendu ({expected}).</translation>
    </message>
    <message>
        <source>Correct ServerNames in the profile, or the site policy if the servers were renamed.</source>
        <translation>Corrigez ServerNames dans le profil, ou la stratégie du site si les serveurs ont été renommés.</translation>
    </message>
    <message>
        <source>Compare with the names in the certificate of each NPS server.</source>
        <translation>Comparez avec les noms du certificat de chaque serveur NPS.</translation>
    </message>
    <message>
        <source>The name of the sign-in server differs in upper and lower case.</source>
        <translation>Le nom du serveur d’authentification diffère par les majuscules et les minuscules.</translation>
    </message>
    <message>
        <source>A name in the settings of your VPN connection is written with other capital letters than expected; some Windows versions mind.</source>
        <translation>Un nom dans les paramètres de votre connexion VPN est écrit avec d’autres majuscules que prévu&#xa0;; certaines versions de Windows en tiennent compte.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; lists {profile}, expected is {expected}. Administrators report error 853 on Windows 11 for this.</source>
        <extracomment>{connection}: name of the VPN connection; {profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>Le profil «&#xa0;{connection}&#xa0;» indique {profile}, valeur attendue&#xa0;: {expected}. Des administrateurs signalent dans ce cas l’erreur 853 sous Windows 11.</translation>
    </message>
    <message>
        <source>Check the Windows version of this laptop: winver</source>
        <translation>Vérifiez la version de Windows de cet ordinateur portable&#xa0;: winver</translation>
    </message>
    <message>
        <source>Windows 11 is reported to compare ServerNames with the NPS certificate case-sensitively.</source>
        <translation>Selon des retours d’expérience, Windows 11 compare ServerNames avec le certificat NPS en respectant la casse.</translation>
    </message>
    <message>
        <source>Write the names exactly as the NPS certificate has them and deploy the profile again.</source>
        <translation>Écrivez les noms exactement comme ils figurent dans le certificat NPS et redéployez le profil.</translation>
    </message>
    <message>
        <source>The VPN connection lists a sign-in server but does not check it.</source>
        <translation>La connexion VPN indique un serveur d’authentification, mais ne le vérifie pas.</translation>
    </message>
    <message>
        <source>Your VPN connection knows the name of its sign-in server but does not compare it.</source>
        <translation>Votre connexion VPN connaît le nom de son serveur d’authentification, mais ne le compare pas.</translation>
    </message>
    <message>
        <source>You need do nothing now; your VPN administrators can correct the setting.</source>
        <translation>Vous n’avez rien à faire pour l’instant&#xa0;; vos administrateurs VPN peuvent corriger ce paramètre.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has AcceptServerName off, so ServerNames has no effect.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Dans le profil «&#xa0;{connection}&#xa0;», AcceptServerName est désactivé, et ServerNames est donc sans effet.</translation>
    </message>
    <message>
        <source>Read it: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Affichez-le&#xa0;: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml</translation>
    </message>
    <message>
        <source>AcceptServerName=false makes Windows ignore ServerNames.</source>
        <translation>AcceptServerName=false fait que Windows ignore ServerNames.</translation>
    </message>
    <message>
        <source>Set AcceptServerName to true and deploy the profile again.</source>
        <translation>Définissez AcceptServerName sur true et redéployez le profil.</translation>
    </message>
    <message>
        <source>The VPN connection does not say which authority must stand behind the sign-in server.</source>
        <translation>La connexion VPN n’indique pas de quelle autorité le serveur d’authentification doit dépendre.</translation>
    </message>
    <message>
        <source>Your VPN connection does not say whom to trust, so Windows may ask you a question that you can&apos;t judge.</source>
        <translation>Votre connexion VPN n’indique pas à qui faire confiance, et Windows peut donc vous poser une question à laquelle vous n’êtes pas en mesure de répondre.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has no TrustedRootCA. Windows may prompt, or report 703 when it must stay silent.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Le profil «&#xa0;{connection}&#xa0;» n’a pas de TrustedRootCA. Windows peut afficher une invite, ou signaler 703 s’il doit rester silencieux.</translation>
    </message>
    <message>
        <source>TrustedRootCA is empty, so any root in the computer&apos;s store is accepted or a prompt appears.</source>
        <translation>TrustedRootCA est vide&#xa0;: toute racine du magasin de l’ordinateur est donc acceptée, ou une invite apparaît.</translation>
    </message>
    <message>
        <source>Enter the SHA-1 thumbprint of the root of the NPS certificate and deploy the profile again.</source>
        <translation>Saisissez l’empreinte numérique SHA-1 de la racine du certificat NPS et redéployez le profil.</translation>
    </message>
    <message>
        <source>The trusted authority is written wrongly in the VPN connection.</source>
        <translation>L’autorité approuvée est mal écrite dans la connexion VPN.</translation>
    </message>
    <message>
        <source>A part of your VPN connection&apos;s settings that says whom to trust is damaged.</source>
        <translation>La partie des paramètres de votre connexion VPN qui indique à qui faire confiance est endommagée.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has TrustedRootCA = {value}, which is no SHA-1 thumbprint of 20 bytes. Windows can report 864.</source>
        <extracomment>{connection}: name of the VPN connection; {value}: what stands there</extracomment>
        <translation>Le profil «&#xa0;{connection}&#xa0;» contient TrustedRootCA = {value}, qui n’est pas une empreinte numérique SHA-1 de 20 octets. Windows peut signaler 864.</translation>
    </message>
    <message>
        <source>TrustedRootCA must be 40 hexadecimal digits, with or without blanks; it is {value}.</source>
        <extracomment>{value}: what stands there</extracomment>
        <translation>TrustedRootCA doit comporter 40 chiffres hexadécimaux, avec ou sans espaces&#xa0;; sa valeur est {value}.</translation>
    </message>
    <message>
        <source>Copy the thumbprint again: certutil -store Root on a computer that trusts the root.</source>
        <translation>Copiez de nouveau l’empreinte numérique&#xa0;: certutil -store Root sur un ordinateur qui approuve la racine.</translation>
    </message>
    <message>
        <source>Watch for an invisible character at the beginning when copying from the certificate window.</source>
        <translation>Attention au caractère invisible qui peut se trouver au début lors d’une copie depuis la fenêtre du certificat.</translation>
    </message>
    <message>
        <source>The VPN connection trusts another authority than your organisation uses.</source>
        <translation>La connexion VPN approuve une autre autorité que celle qu’utilise votre organisation.</translation>
    </message>
    <message>
        <source>Your VPN connection expects a sign-in server of another authority than your organisation uses.</source>
        <translation>Votre connexion VPN attend un serveur d’authentification d’une autre autorité que celle qu’utilise votre organisation.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; trusts {profile}; the site policy expects {expected}. Windows can report 864 or 812.</source>
        <extracomment>{connection}: name of the VPN connection; {profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>Le profil «&#xa0;{connection}&#xa0;» approuve {profile}&#xa0;; la stratégie du site attend {expected}. Windows peut signaler 864 ou 812.</translation>
    </message>
    <message>
        <source>TrustedRootCA ({profile}) and the expected root ({expected}) differ; often the root was renewed.</source>
        <extracomment>{profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>TrustedRootCA ({profile}) et la racine attendue ({expected}) diffèrent&#xa0;; souvent, la racine a été renouvelée.</translation>
    </message>
    <message>
        <source>During a change of roots list both thumbprints in the profile.</source>
        <translation>Pendant un changement de racine, indiquez les deux empreintes numériques dans le profil.</translation>
    </message>
    <message>
        <source>Compare with the chain of each NPS certificate: certutil -store My (on the NPS server).</source>
        <translation>Comparez avec la chaîne de chaque certificat NPS&#xa0;: certutil -store My (sur le serveur NPS).</translation>
    </message>
    <message>
        <source>The authority that the VPN connection trusts is not installed on this computer.</source>
        <translation>L’autorité qu’approuve la connexion VPN n’est pas installée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your computer does not have the electronic identity card (certificate) of the authority that your VPN connection relies on.</source>
        <translation>Votre ordinateur n’a pas la carte d’identité électronique (certificat) de l’autorité sur laquelle s’appuie votre connexion VPN.</translation>
    </message>
    <message>
        <source>If you can, connect to the office network once; missing certificates often arrive there by themselves.</source>
        <translation>Si possible, connectez-vous une fois au réseau du bureau&#xa0;; les certificats manquants y arrivent souvent automatiquement.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; trusts {thumbprint}, which is not among this computer&apos;s trusted roots. Windows reports 864, or 703 if it would have to ask.</source>
        <extracomment>{connection}: name of the VPN connection; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>Le profil «&#xa0;{connection}&#xa0;» approuve {thumbprint}, qui ne fait pas partie des racines approuvées de cet ordinateur. Windows signale 864, ou 703 s’il devait poser la question.</translation>
    </message>
    <message>
        <source>Read the store: certutil -store Root {thumbprint!}</source>
        <extracomment>{thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>Affichez le magasin&#xa0;: certutil -store Root {thumbprint!}</translation>
    </message>
    <message>
        <source>Start a policy update on the corporate network: gpupdate</source>
        <translation>Lancez une mise à jour des stratégies sur le réseau d’entreprise&#xa0;: gpupdate</translation>
    </message>
    <message>
        <source>Import the root only from a file that the certificate team gives you: certutil -addstore Root FILE (elevated).</source>
        <translation>N’importez la racine qu’à partir d’un fichier fourni par l’équipe chargée des certificats&#xa0;: certutil -addstore Root FILE (en tant qu’administrateur).</translation>
    </message>
    <message>
        <source>The root with thumbprint {thumbprint} is missing in the computer&apos;s Trusted Root Certification Authorities store.</source>
        <extracomment>{thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>La racine d’empreinte numérique {thumbprint} est absente du magasin Autorités de certification racines de confiance de l’ordinateur.</translation>
    </message>
    <message>
        <source>Publish it by group policy or as a trusted certificate profile in Intune, before the VPN profile.</source>
        <translation>Publiez-la par stratégie de groupe ou comme profil de certificat approuvé dans Intune, avant le profil VPN.</translation>
    </message>
    <message>
        <source>The VPN connection does not check the sign-in server at all.</source>
        <translation>La connexion VPN ne vérifie pas du tout le serveur d’authentification.</translation>
    </message>
    <message>
        <source>Your VPN connection would sign in to any server that claims to be yours. That is a security risk.</source>
        <translation>Votre connexion VPN s’identifierait auprès de n’importe quel serveur qui prétend être le vôtre. C’est un risque de sécurité.</translation>
    </message>
    <message>
        <source>Please don&apos;t use this connection on public networks.</source>
        <translation>N’utilisez pas cette connexion sur des réseaux publics.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has PerformServerValidation off: the sign-in server is not verified.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Dans le profil «&#xa0;{connection}&#xa0;», PerformServerValidation est désactivé&#xa0;: le serveur d’authentification n’est pas vérifié.</translation>
    </message>
    <message>
        <source>Report it to the VPN administrators as a security matter.</source>
        <translation>Signalez-le aux administrateurs VPN comme une question de sécurité.</translation>
    </message>
    <message>
        <source>Without server validation an attacker can collect credentials with a server of their own.</source>
        <translation>Sans validation du serveur, un attaquant peut recueillir des informations d’identification avec un serveur qui lui appartient.</translation>
    </message>
    <message>
        <source>Set PerformServerValidation to true, with ServerNames and TrustedRootCA, and deploy the profile again.</source>
        <translation>Définissez PerformServerValidation sur true, avec ServerNames et TrustedRootCA, et redéployez le profil.</translation>
    </message>
    <message>
        <source>Find out why it was disabled; the certificate problem behind it needs its own cure.</source>
        <translation>Recherchez pourquoi elle a été désactivée&#xa0;; le problème de certificat sous-jacent doit être traité séparément.</translation>
    </message>
    <message>
        <source>Windows may ask you to judge the sign-in server yourself.</source>
        <translation>Windows peut vous demander de juger vous-même le serveur d’authentification.</translation>
    </message>
    <message>
        <source>While connecting, Windows may ask whether to trust a server. An automatic VPN connection can&apos;t show that question.</source>
        <translation>Pendant la connexion, Windows peut demander s’il faut faire confiance à un serveur. Une connexion VPN automatique ne peut pas afficher cette question.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; allows the server-validation prompt; an Always On connection then fails with 703.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Le profil «&#xa0;{connection}&#xa0;» autorise l’invite de validation du serveur&#xa0;; une connexion Always On échoue alors avec 703.</translation>
    </message>
    <message>
        <source>Read it: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml, element DisableUserPromptForServerValidation.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Affichez-le&#xa0;: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml, élément DisableUserPromptForServerValidation.</translation>
    </message>
    <message>
        <source>DisableUserPromptForServerValidation is false; a silent connection can&apos;t show the prompt.</source>
        <translation>DisableUserPromptForServerValidation vaut false&#xa0;; une connexion silencieuse ne peut pas afficher l’invite.</translation>
    </message>
    <message>
        <source>Set it to true, and make sure that ServerNames and TrustedRootCA are complete first.</source>
        <translation>Définissez-le sur true, après vous être assuré que ServerNames et TrustedRootCA sont complets.</translation>
    </message>
    <message>
        <source>The VPN connection does not check the name in the server&apos;s certificate.</source>
        <translation>La connexion VPN ne vérifie pas le nom figurant dans le certificat du serveur.</translation>
    </message>
    <message>
        <source>Your VPN connection does not check whether the server that answers is the one it called. That is a security risk.</source>
        <translation>Votre connexion VPN ne vérifie pas si le serveur qui répond est bien celui qu’elle a appelé. C’est un risque de sécurité.</translation>
    </message>
    <message>
        <source>You need do nothing now, but please tell your helpdesk.</source>
        <translation>Vous n’avez rien à faire pour l’instant, mais prévenez votre service d’assistance.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has DisableIKENameEkuCheck set: neither name nor purpose of the server&apos;s certificate is checked.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Dans le profil «&#xa0;{connection}&#xa0;», DisableIKENameEkuCheck est défini&#xa0;: ni le nom ni le rôle du certificat du serveur ne sont vérifiés.</translation>
    </message>
    <message>
        <source>DisableIKENameEkuCheck=1 accepts any certificate under a trusted root for this server.</source>
        <translation>DisableIKENameEkuCheck=1 accepte pour ce serveur tout certificat dépendant d’une racine approuvée.</translation>
    </message>
    <message>
        <source>Correct the server&apos;s certificate instead, then set the value back to 0 in the profile.</source>
        <translation>Corrigez plutôt le certificat du serveur, puis remettez la valeur à 0 dans le profil.</translation>
    </message>
    <message>
        <source>The two steps of the sign-in expect different servers.</source>
        <translation>Les deux étapes de l’authentification attendent des serveurs différents.</translation>
    </message>
    <message>
        <source>The settings of your VPN connection contradict each other about the sign-in server.</source>
        <translation>Les paramètres de votre connexion VPN se contredisent au sujet du serveur d’authentification.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; names different values outside and inside the protected sign-in: {topic}. Windows can report 812 or 853.</source>
        <extracomment>{connection}: name of the VPN connection; {topic}: what differs</extracomment>
        <translation>Le profil «&#xa0;{connection}&#xa0;» indique des valeurs différentes à l’extérieur et à l’intérieur de l’authentification protégée&#xa0;: {topic}. Windows peut signaler 812 ou 853.</translation>
    </message>
    <message>
        <source>The outer (PEAP) and the inner (EAP-TLS) server validation differ in {topic}.</source>
        <extracomment>{topic}: what differs</extracomment>
        <translation>Les validations du serveur externe (PEAP) et interne (EAP-TLS) diffèrent sur ce point&#xa0;: {topic}.</translation>
    </message>
    <message>
        <source>Give both the same ServerNames and TrustedRootCA, since the same NPS answers both.</source>
        <translation>Donnez aux deux les mêmes ServerNames et TrustedRootCA, puisque c’est le même NPS qui répond aux deux.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not made for identifying a server.</source>
        <translation>Le certificat du serveur d’authentification n’est pas conçu pour identifier un serveur.</translation>
    </message>
    <message>
        <source>The server that checks your sign-in shows an electronic identity card (certificate) of the wrong kind.</source>
        <translation>Le serveur qui vérifie votre identité présente une carte d’identité électronique (certificat) qui n’est pas du bon type.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) lacks the purpose Server Authentication (it has: {found}). Windows can report 857, 864 or 812.</source>
        <extracomment>{subject}: subject name of the certificate; {found}: what the certificate has</extracomment>
        <translation>Le rôle Authentification du serveur manque dans le certificat «&#xa0;{subject}&#xa0;» du serveur d’authentification (NPS) (il contient&#xa0;: {found}). Windows peut signaler 857, 864 ou 812.</translation>
    </message>
    <message>
        <source>Issue a certificate from the NPS template into the computer&apos;s Personal store of the NPS server.</source>
        <translation>Émettez un certificat à partir du modèle NPS dans le magasin Personnel de l’ordinateur sur le serveur NPS.</translation>
    </message>
    <message>
        <source>The sign-in server has another name than your VPN connection expects.</source>
        <translation>Le serveur d’authentification a un autre nom que celui attendu par votre connexion VPN.</translation>
    </message>
    <message>
        <source>The server that checks your sign-in shows an electronic identity card (certificate) with an unexpected name.</source>
        <translation>Le serveur qui vérifie votre identité présente une carte d’identité électronique (certificat) portant un nom inattendu.</translation>
    </message>
    <message>
        <source>The sign-in server (NPS) shows the names {names}. Windows can report 853, 864 or 812 when the profile lists other names.</source>
        <extracomment>{names}: names in the certificate</extracomment>
        <translation>Le serveur d’authentification (NPS) présente les noms {names}. Windows peut signaler 853, 864 ou 812 lorsque le profil indique d’autres noms.</translation>
    </message>
    <message>
        <source>Read the names in the profile: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml, element ServerNames.</source>
        <translation>Affichez les noms du profil&#xa0;: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml, élément ServerNames.</translation>
    </message>
    <message>
        <source>Compare upper and lower case too: administrators report that Windows 11 compares exactly.</source>
        <translation>Comparez aussi les majuscules et les minuscules&#xa0;: des administrateurs signalent que Windows 11 compare exactement.</translation>
    </message>
    <message>
        <source>ServerNames in the EAP settings and the names {names} of the NPS certificate differ.</source>
        <extracomment>{names}: names in the certificate</extracomment>
        <translation>ServerNames dans les paramètres EAP et les noms {names} du certificat NPS diffèrent.</translation>
    </message>
    <message>
        <source>Correct ServerNames in the profile and deploy it, or reissue the NPS certificate with the listed name.</source>
        <translation>Corrigez ServerNames dans le profil et déployez-le, ou réémettez le certificat NPS avec le nom indiqué.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in ended on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>La carte d’identité électronique (certificat) du serveur qui vérifie votre identité a expiré le {until}.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) ended on {until}. Windows reports 858; the same refusal often appears as 812 with IKEv2 and 691 with SSTP.</source>
        <extracomment>{subject}: subject name of the certificate; {until}: date and time</extracomment>
        <translation>Le certificat «&#xa0;{subject}&#xa0;» du serveur d’authentification (NPS) a expiré le {until}. Windows signale 858&#xa0;; le même refus apparaît souvent sous la forme 812 avec IKEv2 et 691 avec SSTP.</translation>
    </message>
    <message>
        <source>The NPS certificate ended on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>Le certificat NPS a expiré le {until}.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not valid yet.</source>
        <translation>Le certificat du serveur d’authentification n’est pas encore valide.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in begins only on {from}.</source>
        <extracomment>{from}: date and time</extracomment>
        <translation>La carte d’identité électronique (certificat) du serveur qui vérifie votre identité n’est valable qu’à partir du {from}.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) begins on {from}; a wrong clock on this laptop is the usual reason.</source>
        <extracomment>{subject}: subject name of the certificate; {from}: date and time</extracomment>
        <translation>Le certificat «&#xa0;{subject}&#xa0;» du serveur d’authentification (NPS) est valide à partir du {from}&#xa0;; une horloge déréglée sur cet ordinateur portable en est la raison habituelle.</translation>
    </message>
    <message>
        <source>The NPS certificate is valid from {from} until {until}.</source>
        <extracomment>{from}: date and time; {until}: date and time</extracomment>
        <translation>Le certificat NPS est valide du {from} au {until}.</translation>
    </message>
    <message>
        <source>Check the clock of the NPS server and of the issuing CA.</source>
        <translation>Vérifiez l’horloge du serveur NPS et celle de l’autorité de certification émettrice.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate ends in {days} days.</source>
        <extracomment>{days}: number of days</extracomment>
        <translation>Le certificat du serveur d’authentification expire dans {days} jours.</translation>
    </message>
    <message>
        <source>The VPN still works, but the electronic identity card (certificate) of the server that checks your sign-in ends on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>Le VPN fonctionne encore, mais la carte d’identité électronique (certificat) du serveur qui vérifie votre identité expire le {until}.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) ends on {until}; after that nobody can sign in.</source>
        <extracomment>{subject}: subject name of the certificate; {until}: date and time</extracomment>
        <translation>Le certificat «&#xa0;{subject}&#xa0;» du serveur d’authentification (NPS) expire le {until}&#xa0;; ensuite, plus personne ne peut s’authentifier.</translation>
    </message>
    <message>
        <source>The NPS certificate ends on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>Le certificat NPS expire le {until}.</translation>
    </message>
    <message>
        <source>Renew it before that day.</source>
        <translation>Renouvelez-le avant ce jour.</translation>
    </message>
    <message>
        <source>This computer does not trust the authority behind the sign-in server.</source>
        <translation>Cet ordinateur n’approuve pas l’autorité dont dépend le serveur d’authentification.</translation>
    </message>
    <message>
        <source>The chain of the sign-in server (NPS) leads to &quot;{root}&quot; (thumbprint: {thumbprint}), which is not trusted here. Windows reports 864.</source>
        <extracomment>{root}: subject name of the root certificate; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>La chaîne du serveur d’authentification (NPS) mène à «&#xa0;{root}&#xa0;» (empreinte numérique&#xa0;: {thumbprint}), une racine qui n’est pas approuvée ici. Windows signale 864.</translation>
    </message>
    <message>
        <source>Read the root in the profile: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml, element TrustedRootCA.</source>
        <translation>Affichez la racine du profil&#xa0;: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml, élément TrustedRootCA.</translation>
    </message>
    <message>
        <source>The root &quot;{root}&quot; is missing on the client, or the profile&apos;s TrustedRootCA names another one.</source>
        <extracomment>{root}: subject name of the root certificate</extracomment>
        <translation>La racine «&#xa0;{root}&#xa0;» est absente sur le client, ou TrustedRootCA du profil en indique une autre.</translation>
    </message>
    <message>
        <source>Compare TrustedRootCA in the profile with the thumbprint of &quot;{root}&quot;.</source>
        <extracomment>{root}: subject name of the root certificate</extracomment>
        <translation>Comparez TrustedRootCA dans le profil avec l’empreinte numérique de «&#xa0;{root}&#xa0;».</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate vouches only for itself.</source>
        <translation>Le certificat du serveur d’authentification ne se porte garant que de lui-même.</translation>
    </message>
    <message>
        <source>The server that checks your sign-in shows an electronic identity card (certificate) that no authority has confirmed.</source>
        <translation>Le serveur qui vérifie votre identité présente une carte d’identité électronique (certificat) qu’aucune autorité n’a confirmée.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({thumbprint}) of the sign-in server (NPS) is self-signed. Windows can report 864.</source>
        <extracomment>{subject}: subject name of the certificate; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>Le certificat «&#xa0;{subject}&#xa0;» ({thumbprint}) du serveur d’authentification (NPS) est auto-signé. Windows peut signaler 864.</translation>
    </message>
    <message>
        <source>NPS presents a self-signed certificate; possibly the right one is missing or no longer selected.</source>
        <translation>NPS présente un certificat auto-signé&#xa0;; il est possible que le bon soit absent ou ne soit plus sélectionné.</translation>
    </message>
    <message>
        <source>A link is missing between the sign-in server&apos;s certificate and its authority.</source>
        <translation>Il manque un maillon entre le certificat du serveur d’authentification et son autorité.</translation>
    </message>
    <message>
        <source>The server that checks your sign-in does not show everything that confirms its identity.</source>
        <translation>Le serveur qui vérifie votre identité ne présente pas tout ce qui confirme la sienne.</translation>
    </message>
    <message>
        <source>The certificate of &quot;{missing}&quot; is missing in the chain of the sign-in server (NPS). Windows can report 864 or 812.</source>
        <extracomment>{missing}: subject name of the missing certificate</extracomment>
        <translation>Le certificat de «&#xa0;{missing}&#xa0;» manque dans la chaîne du serveur d’authentification (NPS). Windows peut signaler 864 ou 812.</translation>
    </message>
    <message>
        <source>The intermediate certificate &quot;{missing}&quot; is missing on the NPS server, or is not sent.</source>
        <extracomment>{missing}: subject name of the missing certificate</extracomment>
        <translation>Le certificat intermédiaire «&#xa0;{missing}&#xa0;» est absent sur le serveur NPS, ou n’est pas envoyé.</translation>
    </message>
    <message>
        <source>Install it in the Intermediate Certification Authorities store of the NPS server.</source>
        <translation>Installez-le dans le magasin Autorités de certification intermédiaires du serveur NPS.</translation>
    </message>
    <message>
        <source>Publish it to the clients as well.</source>
        <translation>Publiez-le également sur les clients.</translation>
    </message>
    <message>
        <source>An authority behind the sign-in server&apos;s certificate has expired.</source>
        <translation>Une autorité dont dépend le certificat du serveur d’authentification a expiré.</translation>
    </message>
    <message>
        <source>The authority behind the server that checks your sign-in is no longer valid.</source>
        <translation>L’autorité dont dépend le serveur qui vérifie votre identité n’est plus valable.</translation>
    </message>
    <message>
        <source>The certificate of the authority &quot;{ca}&quot; ended on {until}. Windows can report 865 or 812.</source>
        <extracomment>{ca}: subject name of the certification authority; {until}: date and time</extracomment>
        <translation>Le certificat de l’autorité «&#xa0;{ca}&#xa0;» a expiré le {until}. Windows peut signaler 865 ou 812.</translation>
    </message>
    <message>
        <source>Renew the CA&apos;s certificate, publish it, and reissue the NPS certificate if the CA&apos;s key changed.</source>
        <translation>Renouvelez le certificat de l’autorité de certification, publiez-le, et réémettez le certificat NPS si la clé de l’autorité de certification a changé.</translation>
    </message>
    <message>
        <source>An authority behind the sign-in server&apos;s certificate was not allowed to issue it.</source>
        <translation>Une autorité dont dépend le certificat du serveur d’authentification n’était pas autorisée à l’émettre.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in was confirmed by somebody who may not do that.</source>
        <translation>La carte d’identité électronique (certificat) du serveur qui vérifie votre identité a été confirmée par quelqu’un qui n’en a pas le droit.</translation>
    </message>
    <message>
        <source>The issuer &quot;{ca}&quot; does not count as an authority for this certificate: {detail}. Windows can report 865 or 812.</source>
        <extracomment>{ca}: subject name of the certification authority; {detail}: detail as technical text</extracomment>
        <translation>L’émetteur «&#xa0;{ca}&#xa0;» n’est pas considéré comme une autorité pour ce certificat&#xa0;: {detail}. Windows peut signaler 865 ou 812.</translation>
    </message>
    <message>
        <source>Reissue the CA&apos;s certificate correctly, then the NPS certificate.</source>
        <translation>Réémettez correctement le certificat de l’autorité de certification, puis le certificat NPS.</translation>
    </message>
    <message>
        <source>A signature in the chain of the sign-in server&apos;s certificate is wrong.</source>
        <translation>Une signature de la chaîne du certificat du serveur d’authentification est incorrecte.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in does not carry the signature that it claims.</source>
        <translation>La carte d’identité électronique (certificat) du serveur qui vérifie votre identité ne porte pas la signature qu’elle prétend porter.</translation>
    </message>
    <message>
        <source>The signature said to be of &quot;{ca}&quot; does not fit. Windows can report 865 or 812.</source>
        <extracomment>{ca}: subject name of the certification authority</extracomment>
        <translation>La signature censée être celle de «&#xa0;{ca}&#xa0;» ne correspond pas. Windows peut signaler 865 ou 812.</translation>
    </message>
    <message>
        <source>The key of the sign-in server&apos;s certificate may not be used for signing.</source>
        <translation>La clé du certificat du serveur d’authentification ne peut pas être utilisée pour signer.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in can&apos;t be used for this.</source>
        <translation>La carte d’identité électronique (certificat) du serveur qui vérifie votre identité ne peut pas servir à cela.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) has the key usage {found}; digital signature is needed. Windows can report 860 or 812.</source>
        <extracomment>{subject}: subject name of the certificate; {found}: what the certificate has</extracomment>
        <translation>Le certificat «&#xa0;{subject}&#xa0;» du serveur d’authentification (NPS) a l’utilisation de la clé {found}&#xa0;; la signature numérique est nécessaire. Windows peut signaler 860 ou 812.</translation>
    </message>
    <message>
        <source>The key of the sign-in server&apos;s certificate is too weak.</source>
        <translation>La clé du certificat du serveur d’authentification est trop faible.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in is protected too weakly by today&apos;s standards.</source>
        <translation>La carte d’identité électronique (certificat) du serveur qui vérifie votre identité est trop faiblement protégée au regard des normes actuelles.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) has a key of type {algorithm} with {bits} bits.</source>
        <extracomment>{subject}: subject name of the certificate; {algorithm}: name of an algorithm; {bits}: key length in bits</extracomment>
        <translation>Le certificat «&#xa0;{subject}&#xa0;» du serveur d’authentification (NPS) a une clé de type {algorithm} de {bits} bits.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is signed with an outdated method.</source>
        <translation>Le certificat du serveur d’authentification est signé avec une méthode obsolète.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in was signed in an old way that can be forged more easily.</source>
        <translation>La carte d’identité électronique (certificat) du serveur qui vérifie votre identité a été signée d’une façon ancienne, plus facile à falsifier.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) is signed with {algorithm}.</source>
        <extracomment>{subject}: subject name of the certificate; {algorithm}: name of an algorithm</extracomment>
        <translation>Le certificat «&#xa0;{subject}&#xa0;» du serveur d’authentification (NPS) est signé avec {algorithm}.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in was withdrawn by its authority.</source>
        <translation>La carte d’identité électronique (certificat) du serveur qui vérifie votre identité a été retirée par son autorité.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) is on the list of revoked certificates. Windows can report 859.</source>
        <extracomment>{subject}: subject name of the certificate</extracomment>
        <translation>Le certificat «&#xa0;{subject}&#xa0;» du serveur d’authentification (NPS) figure dans la liste des certificats révoqués. Windows peut signaler 859.</translation>
    </message>
    <message>
        <source>The CA has revoked the NPS certificate.</source>
        <translation>L’autorité de certification a révoqué le certificat NPS.</translation>
    </message>
    <message>
        <source>This VPN connection was disconnected by hand and does not start by itself.</source>
        <translation>Cette connexion VPN a été déconnectée manuellement et ne démarre pas automatiquement.</translation>
    </message>
    <message>
        <source>Somebody pressed Disconnect for &quot;{connection}&quot;. Windows then waits until somebody presses Connect.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Quelqu’un a appuyé sur Déconnecter pour «&#xa0;{connection}&#xa0;». Windows attend alors que quelqu’un appuie sur Se connecter.</translation>
    </message>
    <message>
        <source>Open the network list in the taskbar, choose &quot;{connection}&quot; and press Connect.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Ouvrez la liste des réseaux dans la barre des tâches, choisissez «&#xa0;{connection}&#xa0;» et appuyez sur Se connecter.</translation>
    </message>
    <message>
        <source>If it asks whether to connect automatically, tick that box.</source>
        <translation>S’il vous est demandé si la connexion doit être automatique, cochez cette case.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; stands in the list of connections that Windows must not start by itself; pressing Disconnect writes it there.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>«&#xa0;{connection}&#xa0;» figure dans la liste des connexions que Windows ne doit pas démarrer automatiquement&#xa0;; c’est le bouton Déconnecter qui l’y inscrit.</translation>
    </message>
    <message>
        <source>Ask the person to press Connect once; that takes the name out of the list.</source>
        <translation>Demandez à la personne d’appuyer une fois sur Se connecter&#xa0;; cela retire le nom de la liste.</translation>
    </message>
    <message>
        <source>Read the list: AutoTriggerDisabledProfilesList in HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Config</source>
        <translation>Affichez la liste&#xa0;: AutoTriggerDisabledProfilesList dans HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Config</translation>
    </message>
    <message>
        <source>AutoTriggerDisabledProfilesList (REG_MULTI_SZ under Services\RasMan\Config) holds &quot;{connection}&quot;.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>AutoTriggerDisabledProfilesList (REG_MULTI_SZ sous Services\RasMan\Config) contient «&#xa0;{connection}&#xa0;».</translation>
    </message>
    <message>
        <source>Clear the entry by script where pressing Connect is not possible.</source>
        <translation>Effacez l’entrée par script là où il n’est pas possible d’appuyer sur Se connecter.</translation>
    </message>
    <message>
        <source>From Windows 11 22H2 on the profile can hide the button: DisableDisconnectButton.</source>
        <translation>À partir de Windows 11 22H2, le profil peut masquer le bouton&#xa0;: DisableDisconnectButton.</translation>
    </message>
    <message>
        <source>Windows starts another VPN connection by itself, not this one.</source>
        <translation>Windows démarre automatiquement une autre connexion VPN, pas celle-ci.</translation>
    </message>
    <message>
        <source>Only one VPN connection can start by itself, and on this computer that is &quot;{other}&quot;.</source>
        <extracomment>{other}: name of another VPN connection</extracomment>
        <translation>Une seule connexion VPN peut démarrer automatiquement, et sur cet ordinateur, c’est «&#xa0;{other}&#xa0;».</translation>
    </message>
    <message>
        <source>Connect &quot;{connection}&quot; by hand if you need it now.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Connectez manuellement «&#xa0;{connection}&#xa0;» si vous en avez besoin maintenant.</translation>
    </message>
    <message>
        <source>Windows starts &quot;{other}&quot; by itself; &quot;{connection}&quot; is Always On too, but only one of them can be.</source>
        <extracomment>{other}: name of another VPN connection; {connection}: name of the VPN connection</extracomment>
        <translation>Windows démarre automatiquement «&#xa0;{other}&#xa0;»&#xa0;; la connexion «&#xa0;{connection}&#xa0;» est aussi Always On, mais une seule des deux peut l’être.</translation>
    </message>
    <message>
        <source>Find out which of the two this person should have.</source>
        <translation>Déterminez laquelle des deux cette personne devrait avoir.</translation>
    </message>
    <message>
        <source>Read what is set: AutoTriggerProfileEntryName in HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Config</source>
        <translation>Affichez ce qui est défini&#xa0;: AutoTriggerProfileEntryName dans HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Config</translation>
    </message>
    <message>
        <source>Two Always On user profiles compete; AutoTriggerProfileEntryName names &quot;{other}&quot;, so &quot;{connection}&quot; stays down.</source>
        <extracomment>{other}: name of another VPN connection; {connection}: name of the VPN connection</extracomment>
        <translation>Deux profils utilisateur Always On sont en concurrence&#xa0;; AutoTriggerProfileEntryName indique «&#xa0;{other}&#xa0;», et le profil «&#xa0;{connection}&#xa0;» reste donc déconnecté.</translation>
    </message>
    <message>
        <source>Assign one Always On profile to each user; remove the other assignment.</source>
        <translation>Affectez un seul profil Always On à chaque utilisateur&#xa0;; supprimez l’autre affectation.</translation>
    </message>
    <message>
        <source>If &quot;{other}&quot; is left over from an earlier deployment, remove it from the device.</source>
        <extracomment>{other}: name of another VPN connection</extracomment>
        <translation>Si la connexion «&#xa0;{other}&#xa0;» provient d’un déploiement antérieur, supprimez-la de l’appareil.</translation>
    </message>
    <message>
        <source>You are inside the company network, so the VPN stays disconnected on purpose.</source>
        <translation>Vous êtes à l’intérieur du réseau d’entreprise, et le VPN reste donc volontairement déconnecté.</translation>
    </message>
    <message>
        <source>Your computer is in your organisation&apos;s own network. There the VPN is not needed and does not start.</source>
        <translation>Votre ordinateur est dans le réseau même de votre organisation. Le VPN n’y est pas nécessaire et ne démarre pas.</translation>
    </message>
    <message>
        <source>Open your work resources directly; they should work without the VPN.</source>
        <translation>Ouvrez directement vos ressources professionnelles&#xa0;; elles devraient fonctionner sans le VPN.</translation>
    </message>
    <message>
        <source>If you are not in the office, tell your helpdesk which network you use.</source>
        <translation>Si vous n’êtes pas au bureau, dites à votre service d’assistance quel réseau vous utilisez.</translation>
    </message>
    <message>
        <source>The network&apos;s DNS suffix {suffix} is one of the trusted networks of &quot;{connection}&quot;, so Windows does not start it.</source>
        <extracomment>{suffix}: DNS suffix; {connection}: name of the VPN connection</extracomment>
        <translation>Le suffixe DNS {suffix} du réseau est l’un des réseaux approuvés de «&#xa0;{connection}&#xa0;», et Windows ne démarre donc pas cette connexion.</translation>
    </message>
    <message>
        <source>Ask where the person is. At home, a router that hands out {suffix} misleads Windows.</source>
        <extracomment>{suffix}: DNS suffix</extracomment>
        <translation>Demandez où se trouve la personne. À la maison, un routeur qui distribue {suffix} induit Windows en erreur.</translation>
    </message>
    <message>
        <source>Inside, a private address and no answer from the VPN server are normal: test the way to it from outside, for example over a phone&apos;s hotspot.</source>
        <translation>À l’intérieur, une adresse privée et l’absence de réponse du serveur VPN sont normales&#xa0;: testez le trajet depuis l’extérieur, par exemple avec le partage de connexion d’un téléphone.</translation>
    </message>
    <message>
        <source>Read the suffix: Get-DnsClient | Format-Table InterfaceAlias, ConnectionSpecificSuffix</source>
        <translation>Affichez le suffixe&#xa0;: Get-DnsClient | Format-Table InterfaceAlias, ConnectionSpecificSuffix</translation>
    </message>
    <message>
        <source>TrustedNetworkDetection of &quot;{connection}&quot; holds {suffix}, which a physical interface has.</source>
        <extracomment>{connection}: name of the VPN connection; {suffix}: DNS suffix</extracomment>
        <translation>TrustedNetworkDetection de «&#xa0;{connection}&#xa0;» contient {suffix}, que possède une interface physique.</translation>
    </message>
    <message>
        <source>This is by design. Choose a suffix that only the company&apos;s own DHCP hands out.</source>
        <translation>C’est le comportement prévu. Choisissez un suffixe que seul le DHCP de l’entreprise distribue.</translation>
    </message>
    <message>
        <source>Check the VPN plug-in platform log: event 2005 (inside) and 2006 (outside).</source>
        <translation>Vérifiez le journal de la plateforme de plug-ins VPN&#xa0;: événements 2005 (à l’intérieur) et 2006 (à l’extérieur).</translation>
    </message>
    <message>
        <source>Windows takes the company network for a public one and starts the VPN inside it.</source>
        <translation>Windows prend le réseau d’entreprise pour un réseau public et y démarre le VPN.</translation>
    </message>
    <message>
        <source>Your computer is in your organisation&apos;s network, but Windows treats it like a public place and starts the VPN.</source>
        <translation>Votre ordinateur est dans le réseau de votre organisation, mais Windows le traite comme un lieu public et démarre le VPN.</translation>
    </message>
    <message>
        <source>If you can, disconnect from the network and connect again.</source>
        <translation>Si possible, déconnectez-vous du réseau et reconnectez-vous.</translation>
    </message>
    <message>
        <source>The DNS suffix {suffix} is a trusted network of &quot;{connection}&quot;, but the network counts as {category}. Only private or domain networks count as trusted.</source>
        <extracomment>{suffix}: DNS suffix; {connection}: name of the VPN connection; {category}: kind of network, in words</extracomment>
        <translation>Le suffixe DNS {suffix} est un réseau approuvé de «&#xa0;{connection}&#xa0;», mais le réseau est considéré comme {category}. Seuls les réseaux privés ou de domaine sont considérés comme approuvés.</translation>
    </message>
    <message>
        <source>Read the category: Get-NetConnectionProfile | Format-Table InterfaceAlias, NetworkCategory</source>
        <translation>Affichez la catégorie&#xa0;: Get-NetConnectionProfile | Format-Table InterfaceAlias, NetworkCategory</translation>
    </message>
    <message>
        <source>On a domain-joined computer check that it reaches a domain controller on this network.</source>
        <translation>Sur un ordinateur joint au domaine, vérifiez qu’il joint un contrôleur de domaine sur ce réseau.</translation>
    </message>
    <message>
        <source>{suffix} matches, the category ({category}) does not, so trusted network detection does not hold &quot;{connection}&quot; back.</source>
        <extracomment>{suffix}: DNS suffix; {category}: kind of network, in words; {connection}: name of the VPN connection</extracomment>
        <translation>{suffix} correspond, mais pas la catégorie ({category}), et la détection de réseau approuvé ne retient donc pas «&#xa0;{connection}&#xa0;».</translation>
    </message>
    <message>
        <source>Find out why the network is not recognised as the domain&apos;s: DNS, LDAP to a domain controller, service NlaSvc.</source>
        <translation>Recherchez pourquoi le réseau n’est pas reconnu comme celui du domaine&#xa0;: DNS, LDAP vers un contrôleur de domaine, service NlaSvc.</translation>
    </message>
    <message>
        <source>Or set the category of this network by policy (Network List Manager Policies).</source>
        <translation>Ou définissez la catégorie de ce réseau par stratégie (Stratégies du gestionnaire de listes de réseaux).</translation>
    </message>
    <message>
        <source>This edition of Windows does not start device tunnels.</source>
        <translation>Cette édition de Windows ne démarre pas les tunnels d’appareil.</translation>
    </message>
    <message>
        <source>The VPN connection that your organisation set up needs another edition of Windows.</source>
        <translation>La connexion VPN que votre organisation a configurée exige une autre édition de Windows.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; is a device tunnel. Windows starts one only on Enterprise and Education; this computer has {edition}.</source>
        <extracomment>{connection}: name of the VPN connection; {edition}: edition of Windows</extracomment>
        <translation>«&#xa0;{connection}&#xa0;» est un tunnel d’appareil. Windows n’en démarre un que dans les éditions Entreprise et Éducation&#xa0;; édition de cet ordinateur&#xa0;: {edition}.</translation>
    </message>
    <message>
        <source>Read the edition: (Get-CimInstance Win32_OperatingSystem).Caption</source>
        <translation>Affichez l’édition&#xa0;: (Get-CimInstance Win32_OperatingSystem).Caption</translation>
    </message>
    <message>
        <source>Check whether the upgrade to Enterprise (subscription activation) failed on this computer.</source>
        <translation>Vérifiez si la mise à niveau vers Entreprise (activation par abonnement) a échoué sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A device tunnel needs Windows Enterprise or Education, version 1709 or later, joined to the domain; this is {edition}.</source>
        <extracomment>{edition}: edition of Windows</extracomment>
        <translation>Un tunnel d’appareil exige Windows Entreprise ou Éducation, version 1709 ou ultérieure, joint au domaine&#xa0;; ici&#xa0;: {edition}.</translation>
    </message>
    <message>
        <source>Assign the device tunnel only to computers that meet the requirements.</source>
        <translation>N’affectez le tunnel d’appareil qu’aux ordinateurs qui remplissent les conditions requises.</translation>
    </message>
    <message>
        <source>A user tunnel works on every edition, also on Professional.</source>
        <translation>Un tunnel utilisateur fonctionne avec toutes les éditions, y compris Professionnel.</translation>
    </message>
    <message>
        <source>This computer is not joined to the organisation, so the device tunnel can&apos;t start.</source>
        <translation>Cet ordinateur n’est pas joint à l’organisation, et le tunnel d’appareil ne peut donc pas démarrer.</translation>
    </message>
    <message>
        <source>The VPN connection is meant for computers that belong to your organisation&apos;s domain, and this one does not.</source>
        <translation>La connexion VPN est destinée aux ordinateurs qui appartiennent au domaine de votre organisation, et celui-ci n’en fait pas partie.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; is a device tunnel, and this computer is not domain-joined.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>«&#xa0;{connection}&#xa0;» est un tunnel d’appareil, et cet ordinateur n’est pas joint au domaine.</translation>
    </message>
    <message>
        <source>Read the state: dsregcmd /status</source>
        <translation>Affichez l’état&#xa0;: dsregcmd /status</translation>
    </message>
    <message>
        <source>Join the computer to the domain, or take the device tunnel off it and give the person a user tunnel.</source>
        <translation>Joignez l’ordinateur au domaine, ou retirez-lui le tunnel d’appareil et donnez à la personne un tunnel utilisateur.</translation>
    </message>
    <message>
        <source>Device tunnels are for domain-joined computers; &quot;{connection}&quot; is assigned to one that is not.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Les tunnels d’appareil sont destinés aux ordinateurs joints à un domaine&#xa0;; le tunnel «&#xa0;{connection}&#xa0;» est affecté à un ordinateur qui ne l’est pas.</translation>
    </message>
    <message>
        <source>Correct the assignment of the profile.</source>
        <translation>Corrigez l’affectation du profil.</translation>
    </message>
    <message>
        <source>A user tunnel works without the domain.</source>
        <translation>Un tunnel utilisateur fonctionne sans le domaine.</translation>
    </message>
    <message>
        <source>The VPN server itself does not seem to answer anybody (UDP port 500).</source>
        <translation>Le serveur VPN lui-même semble ne répondre à personne (port UDP 500).</translation>
    </message>
    <message>
        <source>There was no answer from the VPN server, and it looks as if the cause is at the server and not in your network.</source>
        <translation>Le serveur VPN n’a pas répondu, et il semble que la cause se trouve du côté du serveur et non dans votre réseau.</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on UDP 500 in {attempts} tries ({seconds} s), and it looks as if it answers nobody. Windows usually reports this as error 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {attempts}: number of tries; {seconds}: seconds waited</extracomment>
        <translation>{server} ({address}) n’a pas répondu sur UDP 500 en {attempts} tentatives ({seconds}&#xa0;s), et il semble ne répondre à personne. Windows signale généralement cela par l’erreur 809.</translation>
    </message>
    <message>
        <source>The same silence from several places means that the server does not listen, or that a filter or a port forwarding at its edge is wrong.</source>
        <translation>Le même silence depuis plusieurs endroits signifie que le serveur n’est pas à l’écoute, ou qu’un filtre ou une redirection de port en périphérie de son réseau est incorrect.</translation>
    </message>
    <message>
        <source>The VPN server itself does not seem to answer anybody (UDP port 4500).</source>
        <translation>Le serveur VPN lui-même semble ne répondre à personne (port UDP 4500).</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on UDP 4500 in {attempts} tries ({seconds} s), and it looks as if it answers nobody. Windows usually reports this as error 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {attempts}: number of tries; {seconds}: seconds waited</extracomment>
        <translation>{server} ({address}) n’a pas répondu sur UDP 4500 en {attempts} tentatives ({seconds}&#xa0;s), et il semble ne répondre à personne. Windows signale généralement cela par l’erreur 809.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port does not seem to answer anybody (TCP 443).</source>
        <translation>Le port web du serveur VPN semble ne répondre à personne (TCP 443).</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on TCP 443 in {seconds} s, and it looks as if it answers nobody. Windows can report 800, 809 or 0x80072EFD.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {seconds}: seconds waited</extracomment>
        <translation>{server} ({address}) n’a pas répondu sur TCP 443 en {seconds}&#xa0;s, et il semble ne répondre à personne. Windows peut signaler 800, 809 ou 0x80072EFD.</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,SstpSvc and netstat -ano -p TCP</source>
        <translation>Sur le serveur, vérifiez&#xa0;: Get-Service RemoteAccess,SstpSvc et netstat -ano -p TCP</translation>
    </message>
    <message>
        <source>Let TCP 443 through to the VPN server, and check the port forwarding.</source>
        <translation>Laissez passer TCP 443 vers le serveur VPN, et vérifiez la redirection de port.</translation>
    </message>
    <message>
        <source>The VPN&apos;s messages do not seem to leave this computer (UDP port 500).</source>
        <translation>Les messages du VPN semblent ne pas quitter cet ordinateur (port UDP 500).</translation>
    </message>
    <message>
        <source>There was no answer from the VPN server. It fails in other networks too, and others can connect, so the cause seems to be a program on this computer.</source>
        <translation>Le serveur VPN n’a pas répondu. Cela échoue aussi sur d’autres réseaux, et d’autres personnes peuvent se connecter&#xa0;; la cause semble donc être un programme de cet ordinateur.</translation>
    </message>
    <message>
        <source>Please don&apos;t switch off your security software or your firewall.</source>
        <translation>Ne désactivez ni votre logiciel de sécurité ni votre pare-feu.</translation>
    </message>
    <message>
        <source>{server} ({address}) gave this laptop no answer on UDP 500 in any network, while others connect. A security product on the laptop may drop the packets.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) n’a répondu à cet ordinateur portable sur UDP 500 dans aucun réseau, alors que d’autres se connectent. Un produit de sécurité sur l’ordinateur portable supprime peut-être les paquets.</translation>
    </message>
    <message>
        <source>The server answers others, so the rules that this laptop receives come into question.</source>
        <translation>Le serveur répond à d’autres&#xa0;; les règles que reçoit cet ordinateur portable sont donc à mettre en cause.</translation>
    </message>
    <message>
        <source>Compare the rules of this laptop with those of one that connects.</source>
        <translation>Comparez les règles de cet ordinateur portable avec celles d’un ordinateur qui se connecte.</translation>
    </message>
    <message>
        <source>The VPN&apos;s messages do not seem to leave this computer (UDP port 4500).</source>
        <translation>Les messages du VPN semblent ne pas quitter cet ordinateur (port UDP 4500).</translation>
    </message>
    <message>
        <source>{server} ({address}) gave this laptop no answer on UDP 4500 in any network, while others connect. A security product on the laptop may drop the packets.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) n’a répondu à cet ordinateur portable sur UDP 4500 dans aucun réseau, alors que d’autres se connectent. Un produit de sécurité sur l’ordinateur portable supprime peut-être les paquets.</translation>
    </message>
    <message>
        <source>The call to the VPN server does not seem to leave this computer (TCP 443).</source>
        <translation>L’appel au serveur VPN semble ne pas quitter cet ordinateur (TCP 443).</translation>
    </message>
    <message>
        <source>{server} ({address}) gave this laptop no answer on TCP 443 in any network, while others connect. A security product on the laptop may drop the packets.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) n’a répondu à cet ordinateur portable sur TCP 443 dans aucun réseau, alors que d’autres se connectent. Un produit de sécurité sur l’ordinateur portable supprime peut-être les paquets.</translation>
    </message>
    <message>
        <source>Check whether a security product on this laptop filters outbound TCP 443 to the VPN server.</source>
        <translation>Vérifiez si un produit de sécurité sur cet ordinateur portable filtre TCP 443 en sortie vers le serveur VPN.</translation>
    </message>
    <message>
        <source>Ask the owner of the rule to allow TCP 443 to the VPN server.</source>
        <translation>Demandez au responsable de la règle d’autoriser TCP 443 vers le serveur VPN.</translation>
    </message>
    <message>
        <source>Something in this network seems to answer in place of the VPN server.</source>
        <translation>Quelque chose dans ce réseau semble répondre à la place du serveur VPN.</translation>
    </message>
    <message>
        <source>It looks as if this network itself answers when your computer calls the VPN server.</source>
        <translation>Il semble que ce réseau réponde lui-même lorsque votre ordinateur appelle le serveur VPN.</translation>
    </message>
    <message>
        <source>Use another network, for example your phone&apos;s hotspot.</source>
        <translation>Utilisez un autre réseau, par exemple le partage de connexion de votre téléphone.</translation>
    </message>
    <message>
        <source>{server} ({address}) seemed to answer on TCP 443 with something that is not TLS: {detail}. Only this network does that.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {detail}: detail as technical text</extracomment>
        <translation>{server} ({address}) a semblé répondre sur TCP 443 par autre chose que TLS&#xa0;: {detail}. Seul ce réseau fait cela.</translation>
    </message>
    <message>
        <source>Until it is mended, use another network, for example a phone&apos;s hotspot.</source>
        <translation>En attendant la correction, utilisez un autre réseau, par exemple le partage de connexion d’un téléphone.</translation>
    </message>
    <message>
        <source>A device in this network answers in the server&apos;s place: {detail}.</source>
        <extracomment>{detail}: detail as technical text</extracomment>
        <translation>Un équipement de ce réseau répond à la place du serveur&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>Find the sign-in page, proxy or firewall that takes TCP 443 in this network.</source>
        <translation>Recherchez la page de connexion, le proxy ou le pare-feu qui intercepte TCP 443 dans ce réseau.</translation>
    </message>
    <message>
        <source>Let it pass TCP 443 to the VPN server on unchanged.</source>
        <translation>Faites-lui transmettre TCP 443 au serveur VPN sans modification.</translation>
    </message>
    <message>
        <source>This network seems to interrupt the secure connection to the VPN server.</source>
        <translation>Ce réseau semble interrompre la connexion sécurisée au serveur VPN.</translation>
    </message>
    <message>
        <source>The secure connection to the VPN server breaks off, and it looks as if the cause is in this network.</source>
        <translation>La connexion sécurisée au serveur VPN se coupe, et il semble que la cause se trouve dans ce réseau.</translation>
    </message>
    <message>
        <source>TCP 443 of {server} answers, but TLS failed here: {detail}. Only this network does that.</source>
        <extracomment>{server}: name of the VPN server; {detail}: detail as technical text</extracomment>
        <translation>TCP 443 de {server} répond, mais TLS a échoué ici&#xa0;: {detail}. Seul ce réseau fait cela.</translation>
    </message>
    <message>
        <source>A device in this network ends the TLS handshake: {detail}.</source>
        <extracomment>{detail}: detail as technical text</extracomment>
        <translation>Un équipement de ce réseau met fin à la négociation TLS&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>Find the proxy or firewall that inspects TLS in this network.</source>
        <translation>Recherchez le proxy ou le pare-feu qui inspecte TLS dans ce réseau.</translation>
    </message>
    <message>
        <source>Exempt the VPN server from that inspection.</source>
        <translation>Exemptez le serveur VPN de cette inspection.</translation>
    </message>
    <message>
        <source>A sign-in page seems to stand in front of the VPN server itself.</source>
        <translation>Une page de connexion semble se trouver devant le serveur VPN lui-même.</translation>
    </message>
    <message>
        <source>A page that asks for a sign-in answers in place of the VPN server, and it looks as if it stands at the server and not in your network.</source>
        <translation>Une page qui vous demande de vous identifier répond à la place du serveur VPN, et il semble qu’elle se trouve du côté du serveur et non dans votre réseau.</translation>
    </message>
    <message>
        <source>A page that asks for a sign-in answers at {server} in place of the VPN service, in other networks too.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Une page qui demande une authentification répond à l’adresse {server} à la place du service VPN, y compris dans d’autres réseaux.</translation>
    </message>
    <message>
        <source>A publishing device, a balancer or a web server in front of the VPN server answers SSTP itself.</source>
        <translation>Un équipement de publication, un équilibreur de charge ou un serveur web devant le serveur VPN répond lui-même à SSTP.</translation>
    </message>
    <message>
        <source>Find the device that ends TLS for {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Recherchez l’équipement qui termine TLS pour {server}.</translation>
    </message>
    <message>
        <source>Let it pass the SSTP request on to the VPN server without a sign-in of its own.</source>
        <translation>Faites-lui transmettre la requête SSTP au serveur VPN sans demander lui-même d’authentification.</translation>
    </message>
    <message>
        <source>This network seems to show a certificate of its own in place of the VPN server&apos;s.</source>
        <translation>Ce réseau semble présenter son propre certificat à la place de celui du serveur VPN.</translation>
    </message>
    <message>
        <source>It looks as if this network puts an electronic identity card (certificate) of its own in the place of the VPN server&apos;s.</source>
        <translation>Il semble que ce réseau mette sa propre carte d’identité électronique (certificat) à la place de celle du serveur VPN.</translation>
    </message>
    <message>
        <source>The certificate seen here leads to &quot;{root}&quot; (thumbprint: {thumbprint}). In another network the VPN works, so something here replaces the VPN server&apos;s certificate.</source>
        <extracomment>{root}: subject name of the root certificate; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>Le certificat vu ici mène à «&#xa0;{root}&#xa0;» (empreinte numérique&#xa0;: {thumbprint}). Dans un autre réseau, le VPN fonctionne&#xa0;; quelque chose remplace donc ici le certificat du serveur VPN.</translation>
    </message>
    <message>
        <source>Do not import this root.</source>
        <translation>N’importez pas cette racine.</translation>
    </message>
    <message>
        <source>Report the network and the issuer of the certificate to the network team.</source>
        <translation>Signalez le réseau et l’émetteur du certificat à l’équipe réseau.</translation>
    </message>
    <message>
        <source>A device in this network inspects TLS: &quot;{root}&quot; is not the authority of the VPN server.</source>
        <extracomment>{root}: subject name of the root certificate</extracomment>
        <translation>Un équipement de ce réseau inspecte TLS&#xa0;: «&#xa0;{root}&#xa0;» n’est pas l’autorité du serveur VPN.</translation>
    </message>
    <message>
        <source>Do not publish this root to clients for the VPN.</source>
        <translation>Ne publiez pas cette racine sur les clients pour le VPN.</translation>
    </message>
    <message>
        <source>Exempt the VPN server from the inspection.</source>
        <translation>Exemptez le serveur VPN de l’inspection.</translation>
    </message>
    <message>
        <source>The VPN server seems to show a certificate of an unexpected authority.</source>
        <translation>Le serveur VPN semble présenter un certificat d’une autorité inattendue.</translation>
    </message>
    <message>
        <source>It looks as if the VPN server shows a wrong electronic identity card (certificate). Your computer is right not to trust it.</source>
        <translation>Il semble que le serveur VPN présente une mauvaise carte d’identité électronique (certificat). Votre ordinateur a raison de ne pas lui faire confiance.</translation>
    </message>
    <message>
        <source>The VPN server itself shows a certificate that leads to &quot;{root}&quot; (thumbprint: {thumbprint}): other places and users see it too.</source>
        <extracomment>{root}: subject name of the root certificate; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>Le serveur VPN lui-même présente un certificat qui mène à «&#xa0;{root}&#xa0;» (empreinte numérique&#xa0;: {thumbprint})&#xa0;: d’autres lieux et d’autres utilisateurs le voient aussi.</translation>
    </message>
    <message>
        <source>Pass its issuer and thumbprint to the VPN administrators.</source>
        <translation>Transmettez son émetteur et son empreinte numérique aux administrateurs VPN.</translation>
    </message>
    <message>
        <source>The certificate in use leads to &quot;{root}&quot;. RRAS may have taken a default one after the right one disappeared.</source>
        <extracomment>{root}: subject name of the root certificate</extracomment>
        <translation>Le certificat utilisé mène à «&#xa0;{root}&#xa0;». RRAS a peut-être pris un certificat par défaut après la disparition du bon.</translation>
    </message>
    <message>
        <source>Do not publish this root to clients.</source>
        <translation>Ne publiez pas cette racine sur les clients.</translation>
    </message>
    <message>
        <source>Select the right certificate in the server&apos;s Security tab in Routing and Remote Access, then restart the RemoteAccess service.</source>
        <translation>Sélectionnez le bon certificat dans l’onglet Sécurité du serveur, dans Routage et accès distant, puis redémarrez le service RemoteAccess.</translation>
    </message>
    <message>
        <source>This computer&apos;s VPN connection seems to be an old one.</source>
        <translation>La connexion VPN de cet ordinateur semble être une ancienne version.</translation>
    </message>
    <message>
        <source>The server wants another way to sign in than your VPN connection uses, and it looks as if your computer has an old version of the connection.</source>
        <translation>Le serveur veut vous identifier d’une autre façon que votre connexion VPN, et il semble que votre ordinateur ait une ancienne version de la connexion.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; uses {profile}; expected is {expected}. Others connect, so this laptop probably has an old profile. Windows reports 812 with IKEv2, often 691 with SSTP.</source>
        <extracomment>{connection}: name of the VPN connection; {profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>Le profil «&#xa0;{connection}&#xa0;» utilise&#xa0;: {profile}&#xa0;; valeur attendue&#xa0;: {expected}. D’autres se connectent, et cet ordinateur portable a donc probablement un ancien profil. Windows signale 812 avec IKEv2, souvent 691 avec SSTP.</translation>
    </message>
    <message>
        <source>The network policy serves others; only this profile differs ({profile} against {expected}).</source>
        <extracomment>{profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>La stratégie réseau convient à d’autres&#xa0;; seul ce profil diffère ({profile} au lieu de {expected}).</translation>
    </message>
    <message>
        <source>Find out why this laptop did not get the current profile: its assignment in Intune, or the script that deploys it.</source>
        <translation>Recherchez pourquoi cet ordinateur portable n’a pas reçu le profil actuel&#xa0;: son affectation dans Intune, ou le script qui le déploie.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name does not seem to be found from anywhere.</source>
        <translation>Le nom du serveur VPN semble introuvable de partout.</translation>
    </message>
    <message>
        <source>The name {server} could not be found, and it looks as if the cause is not in your network.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Le nom {server} est introuvable, et il semble que la cause ne se trouve pas dans votre réseau.</translation>
    </message>
    <message>
        <source>The DNS servers answer that {server} does not exist, and others have the same problem. Windows reports this as error 868, sometimes as 800 or 809.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Les serveurs DNS répondent que {server} n’existe pas, et d’autres rencontrent le même problème. Windows signale cela par l’erreur 868, parfois par 800 ou 809.</translation>
    </message>
    <message>
        <source>Ask again: Resolve-DnsName {server!} -Server 1.1.1.1</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Interrogez de nouveau&#xa0;: Resolve-DnsName {server!} -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>The VPN server seems to have no address for this account or computer.</source>
        <translation>Le serveur VPN semble ne pas avoir d’adresse pour ce compte ou cet ordinateur.</translation>
    </message>
    <message>
        <source>The VPN server gives every computer an address of the company network. Yours got none, and it looks as if others do get one.</source>
        <translation>Le serveur VPN donne à chaque ordinateur une adresse du réseau d’entreprise. Le vôtre n’en a pas reçu, et il semble que d’autres en reçoivent une.</translation>
    </message>
    <message>
        <source>Please change no settings on this computer.</source>
        <translation>Ne modifiez aucun paramètre sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Windows logged {code} for &quot;{connection}&quot;. The WAN Miniport devices and their bindings are right, and others do get an address.</source>
        <extracomment>{code}: a Windows error code; {connection}: name of the VPN connection</extracomment>
        <translation>Windows a journalisé {code} pour «&#xa0;{connection}&#xa0;». Les périphériques WAN Miniport et leurs liaisons sont corrects, et d’autres reçoivent une adresse.</translation>
    </message>
    <message>
        <source>Check whether the account has a fixed address of its own, and whether another computer uses it.</source>
        <translation>Vérifiez si le compte a une adresse fixe qui lui est propre, et si un autre ordinateur l’utilise.</translation>
    </message>
    <message>
        <source>Check that IPv4 is ticked on the connection of this computer.</source>
        <translation>Vérifiez qu’IPv4 est coché sur la connexion de cet ordinateur.</translation>
    </message>
    <message>
        <source>The pool serves others (code here: {code}), so the sign-in server probably sends this account an address that does not fit.</source>
        <extracomment>{code}: a Windows error code</extracomment>
        <translation>Le pool sert d’autres clients (code ici&#xa0;: {code})&#xa0;; le serveur d’authentification envoie donc probablement à ce compte une adresse qui ne convient pas.</translation>
    </message>
    <message>
        <source>Check the fixed IP address of the account, and the one that the network policy sends.</source>
        <translation>Vérifiez l’adresse IP fixe du compte, et celle qu’envoie la stratégie réseau.</translation>
    </message>
    <message>
        <source>The VPN server does not seem to accept this account&apos;s password.</source>
        <translation>Le serveur VPN semble ne pas accepter le mot de passe de ce compte.</translation>
    </message>
    <message>
        <source>The sign-in does not work with a password that you type either, so the account or its password may be the cause.</source>
        <translation>L’identification ne fonctionne pas non plus avec un mot de passe que vous saisissez&#xa0;; le compte ou son mot de passe est donc peut-être en cause.</translation>
    </message>
    <message>
        <source>Check whether you can sign in elsewhere with this password.</source>
        <translation>Vérifiez si vous pouvez vous connecter ailleurs avec ce mot de passe.</translation>
    </message>
    <message>
        <source>Credential Guard runs, but a typed password fails for &quot;{connection}&quot; too. So the account or its password is the likely cause. Windows reports 691.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Credential Guard est actif, mais un mot de passe saisi échoue aussi pour «&#xa0;{connection}&#xa0;». Le compte ou son mot de passe est donc la cause probable. Windows signale 691.</translation>
    </message>
    <message>
        <source>Check whether the account is locked or disabled, or its password has expired.</source>
        <translation>Vérifiez si le compte est verrouillé ou désactivé, ou si son mot de passe a expiré.</translation>
    </message>
    <message>
        <source>Reset the password by your rules, then test again.</source>
        <translation>Réinitialisez le mot de passe selon vos règles, puis testez de nouveau.</translation>
    </message>
    <message>
        <source>Credential Guard only keeps back the stored sign-in; here the sign-in server refuses a typed password too.</source>
        <translation>Credential Guard ne retient que les données d’authentification enregistrées&#xa0;; ici, le serveur d’authentification refuse aussi un mot de passe saisi.</translation>
    </message>
    <message>
        <source>Read NPS event 6273 in the Security log; its reason code names the refusal.</source>
        <translation>Consultez l’événement NPS 6273 dans le journal Sécurité&#xa0;; son code de motif désigne le refus.</translation>
    </message>
    <message>
        <source>Windows seems to use an old password for this VPN connection.</source>
        <translation>Windows semble utiliser un ancien mot de passe pour cette connexion VPN.</translation>
    </message>
    <message>
        <source>It looks as if the sign-in works with a password that you type, but not with the one that Windows has stored.</source>
        <translation>Il semble que l’identification fonctionne avec un mot de passe que vous saisissez, mais pas avec celui que Windows a enregistré.</translation>
    </message>
    <message>
        <source>Type your name and password by hand when you connect.</source>
        <translation>Saisissez votre nom et votre mot de passe à la main lorsque vous vous connectez.</translation>
    </message>
    <message>
        <source>If Windows goes on using the old password, send the report to your helpdesk.</source>
        <translation>Si Windows continue d’utiliser l’ancien mot de passe, envoyez le rapport à votre service d’assistance.</translation>
    </message>
    <message>
        <source>A typed password works for &quot;{connection}&quot;, so a stored one is out of date. LmCompatibilityLevel ({level}) is then not the cause.</source>
        <extracomment>{connection}: name of the VPN connection; {level}: a number</extracomment>
        <translation>Un mot de passe saisi fonctionne pour «&#xa0;{connection}&#xa0;»&#xa0;; un mot de passe enregistré est donc périmé. LmCompatibilityLevel ({level}) n’est alors pas en cause.</translation>
    </message>
    <message>
        <source>Remove the stored sign-in of the connection, then connect and type name and password.</source>
        <translation>Supprimez les données d’authentification enregistrées de la connexion, puis connectez-vous et saisissez le nom et le mot de passe.</translation>
    </message>
    <message>
        <source>The servers accept this account&apos;s typed password, so nothing has to change there.</source>
        <translation>Les serveurs acceptent le mot de passe saisi de ce compte, et rien ne doit donc y changer.</translation>
    </message>
    <message>
        <source>If the profile uses the Windows sign-in, let the person sign in to Windows again with the new password.</source>
        <translation>Si le profil utilise la session Windows, demandez à la personne de rouvrir sa session Windows avec le nouveau mot de passe.</translation>
    </message>
    <message>
        <source>The VPN server does not answer on its web port (TCP 443).</source>
        <translation>Le serveur VPN ne répond pas sur son port web (TCP 443).</translation>
    </message>
    <message>
        <source>There was no answer from the VPN server. This network may not let the traffic through, or the server is not running.</source>
        <translation>Le serveur VPN n’a pas répondu. Il se peut que ce réseau ne laisse pas passer le trafic, ou que le serveur soit arrêté.</translation>
    </message>
    <message>
        <source>Check whether other web sites open.</source>
        <translation>Vérifiez si d’autres sites web s’ouvrent.</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on TCP 443 in {seconds} s. Windows can report 800, 809 or 0x80072EFD.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {seconds}: seconds waited</extracomment>
        <translation>{server} ({address}) n’a pas répondu sur TCP 443 en {seconds}&#xa0;s. Windows peut signaler 800, 809 ou 0x80072EFD.</translation>
    </message>
    <message>
        <source>Test again: Test-NetConnection {server!} -Port 443</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Testez de nouveau&#xa0;: Test-NetConnection {server!} -Port 443</translation>
    </message>
    <message>
        <source>Test from another network to tell client network and server apart.</source>
        <translation>Testez depuis un autre réseau pour distinguer le réseau client du serveur.</translation>
    </message>
    <message>
        <source>No answer to the TCP connection: a filter on the way, a wrong address or a server that does not listen.</source>
        <translation>Pas de réponse à la connexion TCP&#xa0;: un filtre sur le trajet, une adresse incorrecte ou un serveur qui n’est pas à l’écoute.</translation>
    </message>
    <message>
        <source>The VPN server refuses connections on its web port (TCP 443).</source>
        <translation>Le serveur VPN refuse les connexions sur son port web (TCP 443).</translation>
    </message>
    <message>
        <source>The address of the VPN server answers, but refuses the connection.</source>
        <translation>L’adresse du serveur VPN répond, mais refuse la connexion.</translation>
    </message>
    <message>
        <source>{server} ({address}) refused TCP 443. Windows can report 0x80072746 or 800.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) a refusé TCP 443. Windows peut signaler 0x80072746 ou 800.</translation>
    </message>
    <message>
        <source>A reset came back, so nothing listens on TCP 443 at {address}, or a device rejects it.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Une réinitialisation est revenue&#xa0;: soit rien n’est à l’écoute sur TCP 443 à l’adresse {address}, soit un équipement rejette la connexion.</translation>
    </message>
    <message>
        <source>Check address and port forwarding, and which program listens: netsh http show sslcert</source>
        <translation>Vérifiez l’adresse et la redirection de port, ainsi que le programme à l’écoute&#xa0;: netsh http show sslcert</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,SstpSvc</source>
        <translation>Sur le serveur, vérifiez&#xa0;: Get-Service RemoteAccess,SstpSvc</translation>
    </message>
    <message>
        <source>This computer did not let the connection to the web port (TCP 443) out.</source>
        <translation>Cet ordinateur n’a pas laissé sortir la connexion au port web (TCP 443).</translation>
    </message>
    <message>
        <source>Something on your computer does not allow the connection to leave it.</source>
        <translation>Quelque chose sur votre ordinateur ne laisse pas sortir la connexion.</translation>
    </message>
    <message>
        <source>Connecting to {address} on TCP 443 was refused by this computer itself (system error {osCode}).</source>
        <extracomment>{address}: an IP address; {osCode}: error number of the operating system</extracomment>
        <translation>La connexion à {address} sur TCP 443 a été refusée par cet ordinateur lui-même (erreur système {osCode}).</translation>
    </message>
    <message>
        <source>A local filter rejects the connection before it leaves; the network is not involved.</source>
        <translation>Un filtre local rejette la connexion avant sa sortie&#xa0;; le réseau n’est pas en cause.</translation>
    </message>
    <message>
        <source>There is no way from this network to the VPN server&apos;s web port (TCP 443).</source>
        <translation>Il n’y a pas de chemin de ce réseau vers le port web du serveur VPN (TCP 443).</translation>
    </message>
    <message>
        <source>A router or this computer itself answered that {address} can&apos;t be reached on TCP 443.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Un routeur ou cet ordinateur lui-même a répondu que {address} n’est pas accessible sur TCP 443.</translation>
    </message>
    <message>
        <source>The secure connection to the VPN server&apos;s web port could not be set up.</source>
        <translation>La connexion sécurisée au port web du serveur VPN n’a pas pu être établie.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port answers, but the secure connection breaks off.</source>
        <translation>Le port web du serveur VPN répond, mais la connexion sécurisée se coupe.</translation>
    </message>
    <message>
        <source>TCP 443 of {server} answers, but TLS failed: {detail}. Windows can report 0x80070040 or 0x80072746.</source>
        <extracomment>{server}: name of the VPN server; {detail}: detail as technical text</extracomment>
        <translation>TCP 443 de {server} répond, mais TLS a échoué&#xa0;: {detail}. Windows peut signaler 0x80070040 ou 0x80072746.</translation>
    </message>
    <message>
        <source>Read the System log, provider RasSstp, events 1, 2 and 6, at the time of the attempt.</source>
        <translation>Consultez le journal Système, fournisseur RasSstp, événements 1, 2 et 6, à l’heure de la tentative.</translation>
    </message>
    <message>
        <source>The TLS handshake ended with: {detail}. Often no usable certificate is bound to the port.</source>
        <extracomment>{detail}: detail as technical text</extracomment>
        <translation>La négociation TLS s’est terminée ainsi&#xa0;: {detail}. Souvent, aucun certificat utilisable n’est lié au port.</translation>
    </message>
    <message>
        <source>Check that the certificate has the purpose Server Authentication and its private key, and select it in the server&apos;s Security tab.</source>
        <translation>Vérifiez que le certificat a le rôle Authentification du serveur et sa clé privée, et sélectionnez-le dans l’onglet Sécurité du serveur.</translation>
    </message>
    <message>
        <source>Check that client and server share a TLS version, and that no device in between resets the connection.</source>
        <translation>Vérifiez que le client et le serveur ont une version de TLS en commun, et qu’aucun équipement intermédiaire ne réinitialise la connexion.</translation>
    </message>
    <message>
        <source>The web port of the VPN server answers without a secure connection.</source>
        <translation>Le port web du serveur VPN répond sans connexion sécurisée.</translation>
    </message>
    <message>
        <source>Something answers in place of the VPN server, but it does not offer a secure connection.</source>
        <translation>Quelque chose répond à la place du serveur VPN, mais ne propose pas de connexion sécurisée.</translation>
    </message>
    <message>
        <source>{server} ({address}) answered on TCP 443 with something that is not TLS: {detail}.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {detail}: detail as technical text</extracomment>
        <translation>{server} ({address}) a répondu sur TCP 443 par autre chose que TLS&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The first octets on TCP 443 were no TLS record: {detail}.</source>
        <extracomment>{detail}: detail as technical text</extracomment>
        <translation>Les premiers octets sur TCP 443 n’étaient pas un enregistrement TLS&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>Check which service listens at {address} on TCP 443.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Vérifiez quel service est à l’écoute à l’adresse {address} sur TCP 443.</translation>
    </message>
    <message>
        <source>Check port forwarding and devices that answer in the server&apos;s place.</source>
        <translation>Vérifiez la redirection de port et les équipements qui répondent à la place du serveur.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port is secure but does not answer the VPN&apos;s question.</source>
        <translation>Le port web du serveur VPN est sécurisé, mais ne répond pas à la demande du VPN.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port answers, but the VPN service behind it stays silent.</source>
        <translation>Le port web du serveur VPN répond, mais le service VPN derrière lui reste muet.</translation>
    </message>
    <message>
        <source>TLS with {server} works, but the SSTP request got no answer. Windows can report this as 0x80070040.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>TLS fonctionne avec {server}, mais la requête SSTP est restée sans réponse. Windows peut signaler cela par 0x80070040.</translation>
    </message>
    <message>
        <source>Read the System log, provider RasSstp, event 2, at the time of the attempt.</source>
        <translation>Consultez le journal Système, fournisseur RasSstp, événement 2, à l’heure de la tentative.</translation>
    </message>
    <message>
        <source>The HTTPS listener accepted TLS, but nothing answered SSTP_DUPLEX_POST.</source>
        <translation>L’écouteur HTTPS a accepté TLS, mais rien n’a répondu à SSTP_DUPLEX_POST.</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,SstpSvc and the server&apos;s System log, provider RasSstp.</source>
        <translation>Sur le serveur, vérifiez&#xa0;: Get-Service RemoteAccess,SstpSvc et le journal Système du serveur, fournisseur RasSstp.</translation>
    </message>
    <message>
        <source>If a balancer or publishing device ends TLS, check that it passes this HTTP method on.</source>
        <translation>Si un équilibreur de charge ou un équipement de publication termine TLS, vérifiez qu’il transmet cette méthode HTTP.</translation>
    </message>
    <message>
        <source>A web server answers at the VPN server&apos;s name, but no VPN service.</source>
        <translation>Au nom du serveur VPN répond un serveur web, mais aucun service VPN.</translation>
    </message>
    <message>
        <source>At the VPN server&apos;s name another web service answers, not the VPN.</source>
        <translation>Au nom du serveur VPN répond un autre service web, pas le VPN.</translation>
    </message>
    <message>
        <source>{server} answered the SSTP request with HTTP status {status} (server: {httpServer}). Windows can report 0x80072746 or 800.</source>
        <extracomment>{server}: name of the VPN server; {status}: HTTP status number; {httpServer}: name that the web server gives itself</extracomment>
        <translation>{server} a répondu à la requête SSTP par l’état HTTP {status} (serveur&#xa0;: {httpServer}). Windows peut signaler 0x80072746 ou 800.</translation>
    </message>
    <message>
        <source>Read the System log, provider RasSstp, event 4, at the time of the attempt.</source>
        <translation>Consultez le journal Système, fournisseur RasSstp, événement 4, à l’heure de la tentative.</translation>
    </message>
    <message>
        <source>The answer to SSTP_DUPLEX_POST was HTTP {status} from {httpServer} instead of 200.</source>
        <extracomment>{status}: HTTP status number; {httpServer}: name that the web server gives itself</extracomment>
        <translation>La réponse à SSTP_DUPLEX_POST était HTTP {status} de {httpServer} au lieu de 200.</translation>
    </message>
    <message>
        <source>Check which web server or balancer owns TCP 443 at {address}, and its rule for the path of SSTP.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Vérifiez à quel serveur web ou équilibreur de charge appartient TCP 443 à l’adresse {address}, ainsi que sa règle pour le chemin de SSTP.</translation>
    </message>
    <message>
        <source>A status of 503 often means that the SSTP service is stopped or has no certificate.</source>
        <translation>Un état 503 signifie souvent que le service SSTP est arrêté ou n’a pas de certificat.</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,SstpSvc and netsh http show urlacl</source>
        <translation>Sur le serveur, vérifiez&#xa0;: Get-Service RemoteAccess,SstpSvc et netsh http show urlacl</translation>
    </message>
    <message>
        <source>A proxy or a sign-in page stands between this computer and the VPN server.</source>
        <translation>Un proxy ou une page de connexion se trouve entre cet ordinateur et le serveur VPN.</translation>
    </message>
    <message>
        <source>This network wants you to sign in before it lets you out to the internet.</source>
        <translation>Ce réseau veut que vous vous identifiiez avant de vous laisser accéder à Internet.</translation>
    </message>
    <message>
        <source>Open any web page and complete the sign-in page of the network.</source>
        <translation>Ouvrez une page web quelconque et remplissez la page de connexion du réseau.</translation>
    </message>
    <message>
        <source>The answer to the SSTP request was HTTP {status} (server: {httpServer}): a proxy asks for a sign-in, or a page redirects.</source>
        <extracomment>{status}: HTTP status number; {httpServer}: name that the web server gives itself</extracomment>
        <translation>La réponse à la requête SSTP était HTTP {status} (serveur&#xa0;: {httpServer})&#xa0;: un proxy demande une authentification, ou une page redirige.</translation>
    </message>
    <message>
        <source>Read the proxy: netsh winhttp show proxy</source>
        <translation>Affichez le proxy&#xa0;: netsh winhttp show proxy</translation>
    </message>
    <message>
        <source>Read the System log, provider RasSstp, event 23: the SSTP client can&apos;t sign in to a proxy.</source>
        <translation>Consultez le journal Système, fournisseur RasSstp, événement 23&#xa0;: le client SSTP ne peut pas s’authentifier auprès d’un proxy.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s owner to let TCP 443 to {server} pass without proxy sign-in.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Demandez au responsable du réseau de laisser passer TCP 443 vers {server} sans authentification auprès du proxy.</translation>
    </message>
    <message>
        <source>SSTP does not support a proxy that demands authentication; here HTTP {status} came from {httpServer}.</source>
        <extracomment>{status}: HTTP status number; {httpServer}: name that the web server gives itself</extracomment>
        <translation>SSTP ne prend pas en charge un proxy qui exige une authentification&#xa0;; ici, HTTP {status} venait de {httpServer}.</translation>
    </message>
    <message>
        <source>Exempt {server} from proxy authentication and from traffic inspection.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Exemptez {server} de l’authentification du proxy et de l’inspection du trafic.</translation>
    </message>
    <message>
        <source>For guest networks, document that the sign-in page comes first.</source>
        <translation>Pour les réseaux invités, documentez que la page de connexion passe d’abord.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Does the VPN work on another network, for example over your phone&apos;s hotspot?</source>
        <translation>Le VPN fonctionne-t-il sur un autre réseau, par exemple avec le partage de connexion de votre téléphone&#xa0;?</translation>
    </message>
    <message>
        <source>Connect this computer to another network, start the VPN there, and come back with the answer. If it works there, the cause lies in the network that you use now.</source>
        <translation>Connectez cet ordinateur à un autre réseau, démarrez-y le VPN et revenez avec la réponse. Si cela fonctionne là-bas, la cause se trouve dans le réseau que vous utilisez maintenant.</translation>
    </message>
    <message>
        <source>The VPN works on another network.</source>
        <translation>Le VPN fonctionne sur un autre réseau.</translation>
    </message>
    <message>
        <source>The VPN does not work on another network either.</source>
        <translation>Le VPN ne fonctionne pas non plus sur un autre réseau.</translation>
    </message>
    <message>
        <source>Do colleagues have the same problem at the moment?</source>
        <translation>Des collègues rencontrent-ils le même problème en ce moment&#xa0;?</translation>
    </message>
    <message>
        <source>Ask one or two colleagues who work from other places. If they have it too, the cause lies with the VPN service and not with your computer.</source>
        <translation>Demandez à un ou deux collègues qui travaillent depuis d’autres endroits. S’ils rencontrent aussi le problème, la cause se trouve dans le service VPN et non dans votre ordinateur.</translation>
    </message>
    <message>
        <source>Colleagues have the same problem.</source>
        <translation>Des collègues rencontrent le même problème.</translation>
    </message>
    <message>
        <source>Colleagues do not have this problem.</source>
        <translation>Les collègues ne rencontrent pas ce problème.</translation>
    </message>
    <message>
        <source>Does it work if you type the password by hand?</source>
        <translation>Cela fonctionne-t-il si vous saisissez le mot de passe à la main&#xa0;?</translation>
    </message>
    <message>
        <source>Connect once, and type your name and password when Windows asks for them. This program never asks for your password.</source>
        <translation>Connectez-vous une fois, et saisissez votre nom et votre mot de passe lorsque Windows les demande. Ce programme ne demande jamais votre mot de passe.</translation>
    </message>
    <message>
        <source>It works with a password that is typed by hand.</source>
        <translation>Cela fonctionne avec un mot de passe saisi à la main.</translation>
    </message>
    <message>
        <source>It does not work with a password that is typed by hand either.</source>
        <translation>Cela ne fonctionne pas non plus avec un mot de passe saisi à la main.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Windows showed error {code}.</source>
        <extracomment>{code}: an error number, for example 809</extracomment>
        <translation>Windows a affiché l’erreur {code}.</translation>
    </message>
    <message>
        <source>There is no certificate with which you can sign in.</source>
        <translation>Il n’y a aucun certificat avec lequel vous puissiez vous authentifier.</translation>
    </message>
    <message>
        <source>The VPN asks for an electronic identity card (certificate). None of yours on this computer fits.</source>
        <translation>Le VPN demande une carte d’identité électronique (certificat). Aucune des vôtres sur cet ordinateur ne convient.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; takes a certificate from {store}. {against} Windows reports 798.</source>
        <extracomment>{connection}: name of the VPN connection; {store}: the computer&apos;s or the user&apos;s store; {against}: one or two sentences on what is in the store</extracomment>
        <translation>La connexion «&#xa0;{connection}&#xa0;» prend un certificat dans {store}. {against} Windows signale 798.</translation>
    </message>
    <message>
        <source>Check that the user is in the group that may enrol.</source>
        <translation>Vérifiez que l’utilisateur est dans le groupe autorisé à s’inscrire.</translation>
    </message>
    <message>
        <source>Look in CurrentUser\My: EAP-TLS takes the certificate from there.</source>
        <translation>Regardez dans CurrentUser\My&#xa0;: EAP-TLS y prend le certificat.</translation>
    </message>
    <message>
        <source>A part of Windows that gives the VPN an IPv6 address is not connected.</source>
        <translation>Une partie de Windows qui donne au VPN une adresse IPv6 n’est pas reliée.</translation>
    </message>
    <message>
        <source>Windows builds a network adapter of its own for the VPN. A part that gives it an address of the newer kind (IPv6) is missing from it. Many VPN connections work without it.</source>
        <translation>Windows crée pour le VPN une carte réseau qui lui est propre. Il manque à cette carte la partie qui lui donne une adresse du type le plus récent (IPv6). De nombreuses connexions VPN fonctionnent sans elle.</translation>
    </message>
    <message>
        <source>The protocol {component} is not enabled on &quot;{adapter}&quot;. The tunnel gets no IPv6 address; IPv4 does not need it.</source>
        <extracomment>{component}: name of a protocol or filter; {adapter}: the adapter</extracomment>
        <translation>Le protocole {component} n’est pas activé sur «&#xa0;{adapter}&#xa0;». Le tunnel n’obtient pas d’adresse IPv6&#xa0;; IPv4 n’en a pas besoin.</translation>
    </message>
    <message>
        <source>Find its name: Get-NetAdapter -IncludeHidden | Where-Object InterfaceDescription -eq &quot;WAN Miniport (IPv6)&quot;</source>
        <translation>Trouvez son nom&#xa0;: Get-NetAdapter -IncludeHidden | Where-Object InterfaceDescription -eq &quot;WAN Miniport (IPv6)&quot;</translation>
    </message>
    <message>
        <source>Bind it again (elevated): Enable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID ms_wanarpv6</source>
        <translation>Liez-le de nouveau (en tant qu’administrateur)&#xa0;: Enable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID ms_wanarpv6</translation>
    </message>
    <message>
        <source>The binding of {component} to &quot;{adapter}&quot; is off. It matters only if the VPN hands out IPv6 addresses.</source>
        <extracomment>{component}: name of a protocol or filter; {adapter}: the adapter</extracomment>
        <translation>La liaison de {component} à «&#xa0;{adapter}&#xa0;» est désactivée. Cela ne compte que si le VPN distribue des adresses IPv6.</translation>
    </message>
    <message>
        <source>the tunnel type is not IKEv2</source>
        <extracomment>stands behind &quot;breaks a condition:&quot;</extracomment>
        <translation>le type de tunnel n’est pas IKEv2</translation>
    </message>
    <message>
        <source>it does not sign in with a machine certificate</source>
        <translation>il ne s’authentifie pas avec un certificat d’ordinateur</translation>
    </message>
    <message>
        <source>it sends all traffic through the tunnel</source>
        <translation>il envoie tout le trafic dans le tunnel</translation>
    </message>
    <message>
        <source>it names a sign-in method for users</source>
        <translation>il indique une méthode d’authentification pour les utilisateurs</translation>
    </message>
    <message>
        <source>it is not Always On</source>
        <translation>il n’est pas Always On</translation>
    </message>
    <message>
        <source>an app or a name triggers it</source>
        <translation>une application ou un nom le déclenche</translation>
    </message>
    <message>
        <source>it lies in a user&apos;s phone book</source>
        <translation>il se trouve dans l’annuaire téléphonique d’un utilisateur</translation>
    </message>
    <message>
        <source>it is not marked as an authority</source>
        <extracomment>stands behind &quot;The issuer ... does not count as an authority for this certificate:&quot;</extracomment>
        <translation>il n’est pas marqué comme une autorité</translation>
    </message>
    <message>
        <source>more authorities follow it than it allows</source>
        <translation>il est suivi de plus d’autorités qu’il n’en autorise</translation>
    </message>
    <message>
        <source>its key may not sign certificates</source>
        <translation>sa clé n’a pas le droit de signer des certificats</translation>
    </message>
    <message>
        <source>its purposes do not include this one</source>
        <translation>ses rôles ne comprennent pas celui-ci</translation>
    </message>
    <message>
        <source>it may not vouch for this name</source>
        <translation>il n’a pas le droit de se porter garant de ce nom</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>il n’est pas encore valide</translation>
    </message>
    <message>
        <source>it carries a demand that could not be understood</source>
        <translation>il comporte une exigence qui n’a pas pu être comprise</translation>
    </message>
    <message>
        <source>it breaks a rule for issuing authorities</source>
        <translation>il enfreint une règle applicable aux autorités émettrices</translation>
    </message>
    <message>
        <source>answers</source>
        <extracomment>stands behind &quot;the web port:&quot;</extracomment>
        <translation>répond</translation>
    </message>
    <message>
        <source>offered</source>
        <extracomment>stands behind &quot;IKE fragmentation at the server:&quot;</extracomment>
        <translation>proposée</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>non proposée</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>état inconnu</translation>
    </message>
    <message>
        <source>the encryption</source>
        <extracomment>stands behind &quot;found to differ:&quot;</extracomment>
        <translation>le chiffrement</translation>
    </message>
    <message>
        <source>the integrity check</source>
        <translation>le contrôle d’intégrité</translation>
    </message>
    <message>
        <source>the Diffie-Hellman group</source>
        <translation>le groupe Diffie-Hellman</translation>
    </message>
    <message>
        <source>more than one of them</source>
        <translation>plusieurs de ces éléments</translation>
    </message>
    <message>
        <source>(as on the server)</source>
        <extracomment>stands in a command in place of a value that is not known</extracomment>
        <translation>(comme sur le serveur)</translation>
    </message>
    <message>
        <source>(as on the client)</source>
        <extracomment>stands in a command in place of a value that is not known</extracomment>
        <translation>(comme sur le client)</translation>
    </message>
    <message>
        <source>the one that the profile sends</source>
        <extracomment>stands in brackets behind &quot;the name&quot;</extracomment>
        <translation>celui que le profil envoie</translation>
    </message>
    <message>
        <source>the one that the site policy names</source>
        <translation>celui qu’indique la stratégie du site</translation>
    </message>
    <message>
        <source>one made up by this program</source>
        <translation>un nom inventé par ce programme</translation>
    </message>
    <message>
        <source>the user&apos;s own</source>
        <translation>celui de l’utilisateur</translation>
    </message>
    <message>
        <source>the server names</source>
        <translation>les noms de serveur</translation>
    </message>
    <message>
        <source>the trusted roots</source>
        <translation>les racines approuvées</translation>
    </message>
    <message>
        <source>the computer&apos;s store</source>
        <extracomment>stands behind &quot;takes a certificate from&quot;</extracomment>
        <translation>le magasin de l’ordinateur</translation>
    </message>
    <message>
        <source>the user&apos;s store</source>
        <translation>le magasin de l’utilisateur</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>manuel</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>ahead of</source>
        <extracomment>stands behind &quot;N minutes&quot; and before &quot;the clock of&quot;</extracomment>
        <translation>d’avance sur</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>de retard sur</translation>
    </message>
    <message>
        <source>environment variables</source>
        <extracomment>stands behind &quot;from:&quot;</extracomment>
        <translation>variables d’environnement</translation>
    </message>
    <message>
        <source>the settings of this user</source>
        <translation>les paramètres de cet utilisateur</translation>
    </message>
    <message>
        <source>the settings of this computer</source>
        <translation>les paramètres de cet ordinateur</translation>
    </message>
    <message>
        <source>a policy of the organisation</source>
        <translation>une stratégie de l’organisation</translation>
    </message>
    <message>
        <source>a public network</source>
        <translation>un réseau public</translation>
    </message>
    <message>
        <source>a private network</source>
        <translation>un réseau privé</translation>
    </message>
    <message>
        <source>Not tested: waits for the facts about this computer.</source>
        <translation>Non testé&#xa0;: en attente des informations sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Not tested: the facts about this computer were not collected.</source>
        <translation>Non testé&#xa0;: les informations sur cet ordinateur n’ont pas été collectées.</translation>
    </message>
    <message>
        <source>Could not be checked: the facts about this computer could not be read.</source>
        <translation>Vérification impossible&#xa0;: les informations sur cet ordinateur n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Not tested: waits for the settings of the VPN connection.</source>
        <translation>Non testé&#xa0;: en attente des paramètres de la connexion VPN.</translation>
    </message>
    <message>
        <source>Not tested: the settings of the VPN connection were not collected.</source>
        <translation>Non testé&#xa0;: les paramètres de la connexion VPN n’ont pas été collectés.</translation>
    </message>
    <message>
        <source>Could not be checked: the settings of the VPN connection could not be read.</source>
        <translation>Vérification impossible&#xa0;: les paramètres de la connexion VPN n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Not tested: waits for the VPN server&apos;s name.</source>
        <translation>Non testé&#xa0;: en attente du nom du serveur VPN.</translation>
    </message>
    <message>
        <source>Not tested: the VPN server&apos;s name was not looked up.</source>
        <translation>Non testé&#xa0;: le nom du serveur VPN n’a pas été recherché.</translation>
    </message>
    <message>
        <source>Could not be checked: the VPN server&apos;s name could not be looked up.</source>
        <translation>Vérification impossible&#xa0;: le nom du serveur VPN n’a pas pu être recherché.</translation>
    </message>
    <message>
        <source>Not tested: waits for the VPN server&apos;s answer on UDP.</source>
        <translation>Non testé&#xa0;: en attente de la réponse du serveur VPN en UDP.</translation>
    </message>
    <message>
        <source>Not tested: the VPN server was not asked on UDP.</source>
        <translation>Non testé&#xa0;: le serveur VPN n’a pas été interrogé en UDP.</translation>
    </message>
    <message>
        <source>Could not be checked: the VPN server could not be asked on UDP.</source>
        <translation>Vérification impossible&#xa0;: le serveur VPN n’a pas pu être interrogé en UDP.</translation>
    </message>
    <message>
        <source>Not tested: waits for the VPN server&apos;s answer on its web port.</source>
        <translation>Non testé&#xa0;: en attente de la réponse du serveur VPN sur son port web.</translation>
    </message>
    <message>
        <source>Not tested: the VPN server was not asked on its web port.</source>
        <translation>Non testé&#xa0;: le serveur VPN n’a pas été interrogé sur son port web.</translation>
    </message>
    <message>
        <source>Could not be checked: the VPN server could not be asked on its web port.</source>
        <translation>Vérification impossible&#xa0;: le serveur VPN n’a pas pu être interrogé sur son port web.</translation>
    </message>
    <message>
        <source>Not tested: waits for the list of root certificates that this computer trusts.</source>
        <translation>Non testé&#xa0;: en attente de la liste des certificats racine que cet ordinateur approuve.</translation>
    </message>
    <message>
        <source>Not tested: the root certificates that this computer trusts were not collected.</source>
        <translation>Non testé&#xa0;: les certificats racine que cet ordinateur approuve n’ont pas été collectés.</translation>
    </message>
    <message>
        <source>Could not be checked: the root certificates that this computer trusts could not be read.</source>
        <translation>Vérification impossible&#xa0;: les certificats racine que cet ordinateur approuve n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Not tested: waits for the certificate.</source>
        <translation>Non testé&#xa0;: en attente du certificat.</translation>
    </message>
    <message>
        <source>Not tested: no certificate was collected.</source>
        <translation>Non testé&#xa0;: aucun certificat n’a été collecté.</translation>
    </message>
    <message>
        <source>Could not be checked: the certificate could not be read.</source>
        <translation>Vérification impossible&#xa0;: le certificat n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Not tested: waits for the list of revoked certificates.</source>
        <translation>Non testé&#xa0;: en attente de la liste des certificats révoqués.</translation>
    </message>
    <message>
        <source>Not tested: no list of revoked certificates was collected.</source>
        <translation>Non testé&#xa0;: aucune liste de certificats révoqués n’a été collectée.</translation>
    </message>
    <message>
        <source>Could not be checked: the list of revoked certificates could not be fetched.</source>
        <translation>Vérification impossible&#xa0;: la liste des certificats révoqués n’a pas pu être téléchargée.</translation>
    </message>
    <message>
        <source>Not tested: waits for the network routes of this computer.</source>
        <translation>Non testé&#xa0;: en attente des routes réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Not tested: the network routes of this computer were not collected.</source>
        <translation>Non testé&#xa0;: les routes réseau de cet ordinateur n’ont pas été collectées.</translation>
    </message>
    <message>
        <source>Could not be checked: the network routes of this computer could not be read.</source>
        <translation>Vérification impossible&#xa0;: les routes réseau de cet ordinateur n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Not tested: waits for what starts the VPN connection by itself.</source>
        <translation>Non testé&#xa0;: en attente de ce qui démarre automatiquement la connexion VPN.</translation>
    </message>
    <message>
        <source>Not tested: what starts the VPN connection by itself was not collected.</source>
        <translation>Non testé&#xa0;: ce qui démarre automatiquement la connexion VPN n’a pas été collecté.</translation>
    </message>
    <message>
        <source>Could not be checked: what starts the VPN connection by itself could not be read.</source>
        <translation>Vérification impossible&#xa0;: ce qui démarre automatiquement la connexion VPN n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Not tested: waits for Windows&apos; settings.</source>
        <translation>Non testé&#xa0;: en attente des paramètres de Windows.</translation>
    </message>
    <message>
        <source>Not tested: Windows&apos; settings were not collected.</source>
        <translation>Non testé&#xa0;: les paramètres de Windows n’ont pas été collectés.</translation>
    </message>
    <message>
        <source>Could not be checked: Windows&apos; settings could not be read.</source>
        <translation>Vérification impossible&#xa0;: les paramètres de Windows n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Not tested: waits for the test of the local network.</source>
        <translation>Non testé&#xa0;: en attente du test du réseau local.</translation>
    </message>
    <message>
        <source>Not tested: the local network was not tested.</source>
        <translation>Non testé&#xa0;: le réseau local n’a pas été testé.</translation>
    </message>
    <message>
        <source>Could not be checked: the local network could not be tested.</source>
        <translation>Vérification impossible&#xa0;: le réseau local n’a pas pu être testé.</translation>
    </message>
    <message>
        <source>Not tested: waits for this computer&apos;s own certificates.</source>
        <translation>Non testé&#xa0;: en attente des certificats propres à cet ordinateur.</translation>
    </message>
    <message>
        <source>Not tested: this computer&apos;s own certificates were not collected.</source>
        <translation>Non testé&#xa0;: les certificats propres à cet ordinateur n’ont pas été collectés.</translation>
    </message>
    <message>
        <source>Could not be checked: this computer&apos;s own certificates could not be read.</source>
        <translation>Vérification impossible&#xa0;: les certificats propres à cet ordinateur n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Not tested: waits for the state of Windows&apos; VPN adapters and services.</source>
        <translation>Non testé&#xa0;: en attente de l’état des cartes réseau et des services VPN de Windows.</translation>
    </message>
    <message>
        <source>Not tested: the state of Windows&apos; VPN adapters and services was not collected.</source>
        <translation>Non testé&#xa0;: l’état des cartes réseau et des services VPN de Windows n’a pas été collecté.</translation>
    </message>
    <message>
        <source>Could not be checked: the state of Windows&apos; VPN adapters and services could not be read.</source>
        <translation>Vérification impossible&#xa0;: l’état des cartes réseau et des services VPN de Windows n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Not tested: waits for Windows&apos; log of VPN connections.</source>
        <translation>Non testé&#xa0;: en attente du journal des connexions VPN de Windows.</translation>
    </message>
    <message>
        <source>Not tested: Windows&apos; log of VPN connections was not collected.</source>
        <translation>Non testé&#xa0;: le journal des connexions VPN de Windows n’a pas été collecté.</translation>
    </message>
    <message>
        <source>Could not be checked: Windows&apos; log of VPN connections could not be read.</source>
        <translation>Vérification impossible&#xa0;: le journal des connexions VPN de Windows n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Not tested: waits for the state of Microsoft&apos;s support tool.</source>
        <translation>Non testé&#xa0;: en attente de l’état de l’outil de support de Microsoft.</translation>
    </message>
    <message>
        <source>Not tested: the state of Microsoft&apos;s support tool was not collected.</source>
        <translation>Non testé&#xa0;: l’état de l’outil de support de Microsoft n’a pas été collecté.</translation>
    </message>
    <message>
        <source>Could not be checked: the state of Microsoft&apos;s support tool could not be read.</source>
        <translation>Vérification impossible&#xa0;: l’état de l’outil de support de Microsoft n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Not tested: waits for what Windows&apos; dialer says.</source>
        <translation>Non testé&#xa0;: en attente de ce qu’indique le numéroteur de Windows.</translation>
    </message>
    <message>
        <source>Not tested: Windows&apos; dialer was not asked.</source>
        <translation>Non testé&#xa0;: le numéroteur de Windows n’a pas été interrogé.</translation>
    </message>
    <message>
        <source>Could not be checked: Windows&apos; dialer could not be asked.</source>
        <translation>Vérification impossible&#xa0;: le numéroteur de Windows n’a pas pu être interrogé.</translation>
    </message>
    <message>
        <source>Not tested: waits for what the VPN server says of sign-in.</source>
        <translation>Non testé&#xa0;: en attente de ce que le serveur VPN indique sur l’authentification.</translation>
    </message>
    <message>
        <source>Not tested: the VPN server was not asked about sign-in.</source>
        <translation>Non testé&#xa0;: le serveur VPN n’a pas été interrogé sur l’authentification.</translation>
    </message>
    <message>
        <source>Could not be checked: the VPN server could not be asked about sign-in.</source>
        <translation>Vérification impossible&#xa0;: le serveur VPN n’a pas pu être interrogé sur l’authentification.</translation>
    </message>
    <message>
        <source>Not tested: waits for a call to the VPN server&apos;s web port.</source>
        <translation>Non testé&#xa0;: en attente d’un appel au port web du serveur VPN.</translation>
    </message>
    <message>
        <source>Not tested: no call to the VPN server&apos;s web port was made.</source>
        <translation>Non testé&#xa0;: aucun appel au port web du serveur VPN n’a été effectué.</translation>
    </message>
    <message>
        <source>Could not be checked: the VPN server&apos;s web port could not be called.</source>
        <translation>Vérification impossible&#xa0;: le port web du serveur VPN n’a pas pu être appelé.</translation>
    </message>
    <message>
        <source>Not tested: waits for the PPTP answer.</source>
        <translation>Non testé&#xa0;: en attente de la réponse PPTP.</translation>
    </message>
    <message>
        <source>Not tested: the VPN server was not asked for PPTP.</source>
        <translation>Non testé&#xa0;: le serveur VPN n’a pas été interrogé pour PPTP.</translation>
    </message>
    <message>
        <source>Could not be checked: the VPN server could not be asked for PPTP.</source>
        <translation>Vérification impossible&#xa0;: le serveur VPN n’a pas pu être interrogé pour PPTP.</translation>
    </message>
    <message>
        <source>It took longer than the time allowed.</source>
        <translation>L’opération a duré plus longtemps que le temps autorisé.</translation>
    </message>
    <message>
        <source>The other side refused.</source>
        <translation>L’autre extrémité a refusé.</translation>
    </message>
    <message>
        <source>There was no way to the other side.</source>
        <translation>Il n’y avait pas de chemin vers l’autre extrémité.</translation>
    </message>
    <message>
        <source>This computer did not let the question out.</source>
        <translation>Cet ordinateur n’a pas laissé sortir la demande.</translation>
    </message>
    <message>
        <source>The name was not found.</source>
        <translation>Le nom est introuvable.</translation>
    </message>
    <message>
        <source>This account may not read it.</source>
        <translation>Ce compte n’est pas autorisé à lire ces données.</translation>
    </message>
    <message>
        <source>This system does not offer it.</source>
        <translation>Ce système ne le propose pas.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Élément absent.</translation>
    </message>
    <message>
        <source>What came back could not be understood.</source>
        <translation>Ce qui est revenu n’a pas pu être compris.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>L’exécution a été annulée.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s settings switched it off.</source>
        <translation>Les paramètres de votre organisation l’ont désactivé.</translation>
    </message>
    <message>
        <source>AOVPN Doctor itself failed here.</source>
        <translation>AOVPN Doctor lui-même a rencontré une erreur ici.</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>who acts: the reader</extracomment>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Your helpdesk</source>
        <translation>Votre service d’assistance</translation>
    </message>
    <message>
        <source>Your network team</source>
        <translation>Votre équipe réseau</translation>
    </message>
    <message>
        <source>Your certificate team</source>
        <translation>Votre équipe chargée des certificats</translation>
    </message>
    <message>
        <source>Your VPN administrators</source>
        <translation>Vos administrateurs VPN</translation>
    </message>
    <message>
        <source>Is the connection set up, and may it start?</source>
        <translation>La connexion est-elle configurée, et peut-elle démarrer&#xa0;?</translation>
    </message>
    <message>
        <source>Is this computer on a working network?</source>
        <translation>Cet ordinateur est-il sur un réseau qui fonctionne&#xa0;?</translation>
    </message>
    <message>
        <source>Does the VPN server&apos;s name lead to it?</source>
        <translation>Le nom du serveur VPN mène-t-il à ce serveur&#xa0;?</translation>
    </message>
    <message>
        <source>Does the VPN server answer?</source>
        <translation>Le serveur VPN répond-il&#xa0;?</translation>
    </message>
    <message>
        <source>Can the server prove who it is?</source>
        <translation>Le serveur peut-il prouver son identité&#xa0;?</translation>
    </message>
    <message>
        <source>Can this computer and user prove who they are?</source>
        <translation>Cet ordinateur et l’utilisateur peuvent-ils prouver leur identité&#xa0;?</translation>
    </message>
    <message>
        <source>Do profile and server agree how to sign in?</source>
        <translation>Le profil et le serveur s’accordent-ils sur la façon de s’authentifier&#xa0;?</translation>
    </message>
    <message>
        <source>Can Windows build the tunnel adapter?</source>
        <translation>Windows peut-il créer la carte réseau du tunnel&#xa0;?</translation>
    </message>
    <message>
        <source>Does traffic go the right way?</source>
        <translation>Le trafic prend-il le bon chemin&#xa0;?</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>short name of a stage in the rail: the settings of the VPN connection</extracomment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Nom du serveur</translation>
    </message>
    <message>
        <source>Server answer</source>
        <translation>Réponse du serveur</translation>
    </message>
    <message>
        <source>Server identity</source>
        <translation>Identité du serveur</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>Votre certificat</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Carte réseau</translation>
    </message>
    <message>
        <source>Traffic</source>
        <extracomment>short name of a stage in the rail: where the network traffic goes</extracomment>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Certain</source>
        <extracomment>how sure the diagnosis is</extracomment>
        <translation>Certain</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Does not apply to this connection.</source>
        <translation>Ne s’applique pas à cette connexion.</translation>
    </message>
    <message>
        <source>Not tested: this step was not asked for.</source>
        <translation>Non testé&#xa0;: cette étape n’a pas été demandée.</translation>
    </message>
    <message>
        <source>Not tested: this needs Windows.</source>
        <translation>Non testé&#xa0;: cela nécessite Windows.</translation>
    </message>
    <message>
        <source>Does not apply: {reason}.</source>
        <extracomment>{reason}: the rest of the sentence: &quot;the profile does not use SSTP&quot;</extracomment>
        <translation>Ne s’applique pas&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Not tested: lists of revoked certificates are asked for only where the certificate leads to an authority that this computer trusts.</source>
        <translation>Non testé&#xa0;: les listes de certificats révoqués ne sont demandées que si le certificat mène à une autorité que cet ordinateur approuve.</translation>
    </message>
    <message>
        <source>Not tested: the VPN server did not show a certificate.</source>
        <translation>Non testé&#xa0;: le serveur VPN n’a pas présenté de certificat.</translation>
    </message>
    <message>
        <source>Not tested: the profile demands algorithms of IKE that this program does not offer to a server, for example DES, MD5 or the DH groups 1 and 24.</source>
        <translation>Non testé&#xa0;: le profil exige des algorithmes IKE que ce programme ne propose pas à un serveur, par exemple DES, MD5 ou les groupes DH 1 et 24.</translation>
    </message>
    <message>
        <source>Not tested: waits for an earlier step.</source>
        <translation>Non testé&#xa0;: en attente d’une étape précédente.</translation>
    </message>
    <message>
        <source>Not tested: what it needs was not collected.</source>
        <translation>Non testé&#xa0;: les données nécessaires n’ont pas été collectées.</translation>
    </message>
    <message>
        <source>Not tested: your organisation&apos;s settings switched this question off.</source>
        <translation>Non testé&#xa0;: les paramètres de votre organisation ont désactivé cette question.</translation>
    </message>
    <message>
        <source>Could not be checked: what it needs could not be collected.</source>
        <translation>Vérification impossible&#xa0;: les données nécessaires n’ont pas pu être collectées.</translation>
    </message>
    <message>
        <source>Could not be checked: {reason}.</source>
        <translation>Vérification impossible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Identity (EAP&apos;s question for the user name)</source>
        <translation>Identity (demande EAP du nom d’utilisateur)</translation>
    </message>
    <message>
        <source>Nak (EAP&apos;s answer: another method, please)</source>
        <translation>Nak (réponse EAP&#xa0;: une autre méthode, s’il vous plaît)</translation>
    </message>
    <message>
        <source>EAP-MD5 (password, outdated)</source>
        <translation>EAP-MD5 (mot de passe, obsolète)</translation>
    </message>
    <message>
        <source>EAP-GTC (token or one-time password)</source>
        <translation>EAP-GTC (jeton ou mot de passe à usage unique)</translation>
    </message>
    <message>
        <source>EAP-TLS (certificate)</source>
        <translation>EAP-TLS (certificat)</translation>
    </message>
    <message>
        <source>EAP-SIM (SIM card)</source>
        <translation>EAP-SIM (carte SIM)</translation>
    </message>
    <message>
        <source>EAP-TTLS (Tunneled TLS)</source>
        <translation>EAP-TTLS (Tunneled TLS)</translation>
    </message>
    <message>
        <source>EAP-AKA (SIM card)</source>
        <translation>EAP-AKA (carte SIM)</translation>
    </message>
    <message>
        <source>PEAP (Protected EAP)</source>
        <translation>PEAP (Protected EAP)</translation>
    </message>
    <message>
        <source>EAP-MSCHAPv2 (password)</source>
        <translation>EAP-MSCHAPv2 (mot de passe)</translation>
    </message>
    <message>
        <source>EAP-FAST</source>
        <translation>EAP-FAST</translation>
    </message>
    <message>
        <source>EAP-AKA&apos; (SIM card)</source>
        <translation>EAP-AKA&apos; (carte SIM)</translation>
    </message>
    <message>
        <source>TEAP (Tunnel EAP)</source>
        <translation>TEAP (Tunnel EAP)</translation>
    </message>
    <message>
        <source>EAP type {type}</source>
        <translation>Type EAP {type}</translation>
    </message>
</context>
<context>
    <name>InfoDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Go to a step</source>
        <translation>Aller à une étape</translation>
    </message>
    <message>
        <source>Go to the result</source>
        <translation>Aller au résultat</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Relancer la vérification</translation>
    </message>
    <message>
        <source>Stop a run; when none is going, close the program</source>
        <translation>Arrêter l’exécution&#xa0;; si aucune n’est en cours, fermer le programme</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Copy the focused row, or else the whole page</source>
        <translation>Copier la ligne qui a le focus, sinon toute la page</translation>
    </message>
    <message>
        <source>Explain for user, helpdesk, administrator in turn</source>
        <translation>Expliquer tour à tour pour l’utilisateur, l’assistance, l’administrateur</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Signification des termes</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2: the first and the last of a range of keys: &quot;Ctrl+1 to Ctrl+9&quot;</extracomment>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Everything can be done with the keyboard: Tab goes from one control to the next, Space or Enter presses it, Alt with the underlined letter reaches it at once.</source>
        <translation>Tout peut se faire au clavier&#xa0;: la touche Tab passe d’un contrôle au suivant, Espace ou Entrée l’active, et Alt avec la lettre soulignée y mène directement.</translation>
    </message>
</context>
<context>
    <name>NewsText</name>
    <message>
        <source>Stopped. What is known by now is kept.</source>
        <translation>Exécution arrêtée. Ce qui est connu à ce stade est conservé.</translation>
    </message>
    <message>
        <source>Done: no problem found.</source>
        <translation>Terminé&#xa0;: aucun problème détecté.</translation>
    </message>
    <message>
        <source>Done: something needs attention.</source>
        <translation>Terminé&#xa0;: un point demande votre attention.</translation>
    </message>
    <message>
        <source>Done: a problem was found.</source>
        <translation>Terminé&#xa0;: un problème a été détecté.</translation>
    </message>
    <message>
        <source>Done: not everything could be checked.</source>
        <translation>Terminé&#xa0;: tout n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>Checking.</source>
        <translation>Vérification en cours.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a step&apos;s name, %2: its state: &quot;Server answer: problem&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Progress of the run</source>
        <translation>Progression de l’exécution</translation>
    </message>
    <message>
        <source>How much of the run is done, in per cent.</source>
        <translation>Part de l’exécution déjà effectuée, en pourcentage.</translation>
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
        <translation>Interrogation de %1 sur UDP %2</translation>
    </message>
    <message>
        <source>Asking %1 on TCP %2</source>
        <translation>Interrogation de %1 sur TCP %2</translation>
    </message>
    <message>
        <source>Looking up the name %1</source>
        <translation>Recherche du nom %1</translation>
    </message>
    <message>
        <source>Fetching the list of withdrawn certificates %1</source>
        <translation>Téléchargement de la liste des certificats retirés %1</translation>
    </message>
    <message>
        <source>Asking %1 for its certificate</source>
        <translation>Demande de son certificat à %1</translation>
    </message>
    <message>
        <source>Reading this computer&apos;s VPN connections</source>
        <translation>Lecture des connexions VPN de cet ordinateur</translation>
    </message>
    <message>
        <source>Reading this computer&apos;s trusted root certificates</source>
        <translation>Lecture des certificats racine approuvés de cet ordinateur</translation>
    </message>
    <message>
        <source>Reading this computer&apos;s routes</source>
        <translation>Lecture des routes de cet ordinateur</translation>
    </message>
    <message>
        <source>Reading what starts a VPN connection by itself</source>
        <translation>Lecture de ce qui démarre automatiquement une connexion VPN</translation>
    </message>
    <message>
        <source>Reading Windows&apos; settings</source>
        <translation>Lecture des paramètres de Windows</translation>
    </message>
    <message>
        <source>Testing the local network</source>
        <translation>Test du réseau local</translation>
    </message>
    <message>
        <source>Reading this computer&apos;s own certificates</source>
        <translation>Lecture des certificats propres à cet ordinateur</translation>
    </message>
    <message>
        <source>Reading the state of the VPN adapters and services</source>
        <translation>Lecture de l’état des cartes réseau et des services VPN</translation>
    </message>
    <message>
        <source>Reading Windows&apos; log of VPN connections</source>
        <translation>Lecture du journal des connexions VPN de Windows</translation>
    </message>
    <message>
        <source>Looking for Microsoft&apos;s support tool</source>
        <translation>Recherche de l’outil de support de Microsoft</translation>
    </message>
    <message>
        <source>Asking Windows&apos; dialer for its connections</source>
        <translation>Interrogation du numéroteur de Windows sur ses connexions</translation>
    </message>
    <message>
        <source>Asking the VPN server at %1 how it wants to be signed in to</source>
        <extracomment>%1: address</extracomment>
        <translation>Interrogation du serveur VPN à l’adresse %1 sur la façon de s’authentifier</translation>
    </message>
    <message>
        <source>Asking the VPN server at %1 for a call over its web port</source>
        <translation>Demande d’un appel par son port web au serveur VPN à l’adresse %1</translation>
    </message>
    <message>
        <source>Asking the VPN server at %1 for PPTP</source>
        <translation>Interrogation du serveur VPN à l’adresse %1 pour PPTP</translation>
    </message>
    <message>
        <source>Asking this computer about its system</source>
        <translation>Interrogation de cet ordinateur sur son système</translation>
    </message>
    <message>
        <source>%1, up to %2 s</source>
        <extracomment>%1: what is being asked, %2: seconds</extracomment>
        <translation>%1, jusqu’à %2 s</translation>
    </message>
</context>
<context>
    <name>RailModel</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a step&apos;s name, %2: its state. Read by screen readers: &quot;Server answer: problem&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ReaderSwitch</name>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Explain for</source>
        <translation>Expliquer pour</translation>
    </message>
    <message>
        <source>How much detail the texts have (Ctrl+L)</source>
        <translation>Niveau de détail des textes (Ctrl+L)</translation>
    </message>
    <message>
        <source>E&amp;xplain for</source>
        <translation>E&amp;xpliquer pour</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>no connection of Windows&apos; own VPN client is known</source>
        <translation>aucune connexion du client VPN intégré à Windows n’est connue</translation>
    </message>
    <message>
        <source>Windows reported no failure to get an address</source>
        <translation>Windows n’a signalé aucun échec d’obtention d’une adresse</translation>
    </message>
    <message>
        <source>the connection does not sign in with MS-CHAPv2</source>
        <translation>la connexion ne s’authentifie pas avec MS-CHAPv2</translation>
    </message>
    <message>
        <source>the profile does not sign in with PEAP, or says nothing about cryptobinding</source>
        <translation>le profil ne s’authentifie pas avec PEAP, ou n’indique rien sur la liaison de chiffrement</translation>
    </message>
    <message>
        <source>the profile does not sign in with EAP</source>
        <translation>le profil ne s’authentifie pas avec EAP</translation>
    </message>
    <message>
        <source>the profile does not state a sign-in method</source>
        <translation>le profil n’indique pas de méthode d’authentification</translation>
    </message>
    <message>
        <source>the profile has no inner EAP-TLS whose server is checked</source>
        <translation>le profil n’a pas d’EAP-TLS interne dont le serveur est vérifié</translation>
    </message>
    <message>
        <source>no connection uses L2TP</source>
        <translation>aucune connexion n’utilise L2TP</translation>
    </message>
    <message>
        <source>no connection uses L2TP with certificates</source>
        <translation>aucune connexion n’utilise L2TP avec des certificats</translation>
    </message>
    <message>
        <source>the connection does not send a password with MS-CHAPv2 over PPP</source>
        <translation>la connexion n’envoie pas de mot de passe avec MS-CHAPv2 sur PPP</translation>
    </message>
    <message>
        <source>the site policy expects no particular sign-in method</source>
        <translation>la stratégie du site n’attend aucune méthode d’authentification particulière</translation>
    </message>
    <message>
        <source>the profile does not state both a sign-in method and a tunnel type</source>
        <translation>le profil n’indique pas à la fois une méthode d’authentification et un type de tunnel</translation>
    </message>
    <message>
        <source>the profile does not state one sign-in method</source>
        <translation>le profil n’indique pas une méthode d’authentification unique</translation>
    </message>
    <message>
        <source>the server did not say whether its address is translated</source>
        <translation>le serveur n’a pas indiqué si son adresse est traduite</translation>
    </message>
    <message>
        <source>the sign-in server showed no certificate</source>
        <translation>le serveur d’authentification n’a pas présenté de certificat</translation>
    </message>
    <message>
        <source>the profile lists no names of sign-in servers</source>
        <translation>le profil n’énumère aucun nom de serveur d’authentification</translation>
    </message>
    <message>
        <source>the profile names no roots for the sign-in server</source>
        <translation>le profil n’indique aucune racine pour le serveur d’authentification</translation>
    </message>
    <message>
        <source>the profile does not check the sign-in server by its certificate</source>
        <translation>le profil ne vérifie pas le serveur d’authentification par son certificat</translation>
    </message>
    <message>
        <source>the trusted roots of a Windows computer are not known</source>
        <translation>les racines approuvées d’un ordinateur Windows ne sont pas connues</translation>
    </message>
    <message>
        <source>the profile does not check a server by its certificate</source>
        <translation>le profil ne vérifie aucun serveur par son certificat</translation>
    </message>
    <message>
        <source>the connection signs in without a certificate</source>
        <translation>la connexion s’authentifie sans certificat</translation>
    </message>
    <message>
        <source>no user certificate is used to sign in</source>
        <translation>aucun certificat d’utilisateur n’est utilisé pour l’authentification</translation>
    </message>
    <message>
        <source>the connection does not use a machine certificate over IKEv2</source>
        <translation>la connexion n’utilise pas de certificat d’ordinateur sur IKEv2</translation>
    </message>
    <message>
        <source>the server listed no certificate authorities</source>
        <translation>le serveur n’a énuméré aucune autorité de certification</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>il n’y a pas de connexion</translation>
    </message>
    <message>
        <source>the profile does not use IKEv2</source>
        <translation>le profil n’utilise pas IKEv2</translation>
    </message>
    <message>
        <source>the profile does not use SSTP</source>
        <translation>le profil n’utilise pas SSTP</translation>
    </message>
    <message>
        <source>the profile belongs to another VPN client</source>
        <translation>le profil est destiné à un autre client VPN</translation>
    </message>
    <message>
        <source>the connection signs in with the computer&apos;s certificate</source>
        <translation>la connexion s’authentifie avec le certificat de l’ordinateur</translation>
    </message>
    <message>
        <source>the name leads to no address</source>
        <translation>le nom ne mène à aucune adresse</translation>
    </message>
    <message>
        <source>the server is given as an address</source>
        <translation>le serveur est indiqué par une adresse</translation>
    </message>
    <message>
        <source>no VPN server is known</source>
        <translation>aucun serveur VPN n’est connu</translation>
    </message>
    <message>
        <source>no server told its time</source>
        <translation>aucun serveur n’a indiqué son heure</translation>
    </message>
    <message>
        <source>the site policy names no address for this test</source>
        <translation>la stratégie du site n’indique aucune adresse pour ce test</translation>
    </message>
    <message>
        <source>the address could not be asked</source>
        <translation>l’adresse n’a pas pu être interrogée</translation>
    </message>
    <message>
        <source>the connection does not use SSTP</source>
        <translation>la connexion n’utilise pas SSTP</translation>
    </message>
    <message>
        <source>the profile is not Always On, or it is in LockDown mode</source>
        <translation>le profil n’est pas Always On, ou il est en mode LockDown</translation>
    </message>
    <message>
        <source>the profile is no ProfileXML</source>
        <translation>le profil n’est pas un ProfileXML</translation>
    </message>
    <message>
        <source>only a server name is known, no profile</source>
        <translation>seul un nom de serveur est connu, sans profil</translation>
    </message>
    <message>
        <source>the profile fixes no algorithms for IKEv2</source>
        <translation>le profil n’impose aucun algorithme pour IKEv2</translation>
    </message>
    <message>
        <source>the profile is not for a device tunnel</source>
        <translation>le profil n’est pas destiné à un tunnel d’appareil</translation>
    </message>
    <message>
        <source>the profile says nothing about encryption</source>
        <translation>le profil n’indique rien sur le chiffrement</translation>
    </message>
    <message>
        <source>the profile is no phonebook</source>
        <translation>le profil n’est pas un annuaire téléphonique</translation>
    </message>
    <message>
        <source>the profile does not say how traffic is routed</source>
        <translation>le profil n’indique pas comment le trafic est acheminé</translation>
    </message>
    <message>
        <source>the file holds only the EAP part of a profile</source>
        <translation>le fichier ne contient que la partie EAP d’un profil</translation>
    </message>
    <message>
        <source>the connection is not one that starts by itself</source>
        <translation>la connexion n’est pas de celles qui démarrent automatiquement</translation>
    </message>
    <message>
        <source>the profile names no trusted network</source>
        <translation>le profil n’indique aucun réseau approuvé</translation>
    </message>
    <message>
        <source>the file holds no settings of a connection</source>
        <translation>le fichier ne contient aucun paramètre de connexion</translation>
    </message>
    <message>
        <source>not more than one address of the server was asked</source>
        <translation>au plus une adresse du serveur a été interrogée</translation>
    </message>
    <message>
        <source>the profile states its own cryptography</source>
        <translation>le profil indique son propre chiffrement</translation>
    </message>
    <message>
        <source>no datagram was sent that must travel in fragments</source>
        <translation>aucun datagramme devant voyager en fragments n’a été envoyé</translation>
    </message>
    <message>
        <source>no connection is chosen</source>
        <translation>aucune connexion n’est sélectionnée</translation>
    </message>
    <message>
        <source>the server did not answer on the IKE ports</source>
        <translation>le serveur n’a pas répondu sur les ports IKE</translation>
    </message>
    <message>
        <source>the profile does not use PPTP alone</source>
        <translation>le profil n’utilise pas uniquement PPTP</translation>
    </message>
    <message>
        <source>this port was not asked</source>
        <translation>ce port n’a pas été interrogé</translation>
    </message>
    <message>
        <source>the VPN is not connected</source>
        <translation>le VPN n’est pas connecté</translation>
    </message>
    <message>
        <source>neither the site policy nor the profile names company networks</source>
        <translation>ni la stratégie du site ni le profil n’indiquent de réseaux d’entreprise</translation>
    </message>
    <message>
        <source>no VPN is connected</source>
        <translation>aucun VPN n’est connecté</translation>
    </message>
    <message>
        <source>the VPN is connected, so the routes themselves are judged</source>
        <translation>le VPN est connecté&#xa0;; ce sont donc les routes elles-mêmes qui sont évaluées</translation>
    </message>
    <message>
        <source>no profile says how traffic is routed</source>
        <translation>aucun profil n’indique comment le trafic est acheminé</translation>
    </message>
    <message>
        <source>the site policy names no internal name servers or suffixes</source>
        <translation>la stratégie du site n’indique ni serveurs de noms internes ni suffixes</translation>
    </message>
    <message>
        <source>the name servers that this computer asks are not known</source>
        <translation>les serveurs de noms que cet ordinateur interroge ne sont pas connus</translation>
    </message>
    <message>
        <source>the tunnel brings no name servers, or this system has no interface metrics</source>
        <translation>le tunnel n’apporte aucun serveur de noms, ou ce système n’a pas de métriques d’interface</translation>
    </message>
    <message>
        <source>name rules of the profile decide whom to ask</source>
        <translation>des règles de noms du profil déterminent qui est interrogé</translation>
    </message>
    <message>
        <source>the site policy does not say how traffic is to be routed</source>
        <translation>la stratégie du site n’indique pas comment le trafic doit être acheminé</translation>
    </message>
    <message>
        <source>no profile of a user&apos;s connection says how traffic is routed</source>
        <translation>aucun profil d’une connexion d’utilisateur n’indique comment le trafic est acheminé</translation>
    </message>
    <message>
        <source>this computer is inside the company network</source>
        <translation>cet ordinateur est à l’intérieur du réseau d’entreprise</translation>
    </message>
    <message>
        <source>no public address of the server is known</source>
        <translation>aucune adresse publique du serveur n’est connue</translation>
    </message>
    <message>
        <source>no target that the site policy names was tried</source>
        <translation>aucune des cibles indiquées par la stratégie du site n’a été essayée</translation>
    </message>
    <message>
        <source>the profile filters no traffic</source>
        <translation>le profil ne filtre aucun trafic</translation>
    </message>
    <message>
        <source>no connection uses IKEv2 or SSTP</source>
        <translation>aucune connexion n’utilise IKEv2 ou SSTP</translation>
    </message>
    <message>
        <source>no readable certificate of the VPN server was given</source>
        <translation>aucun certificat lisible du serveur VPN n’a été fourni</translation>
    </message>
    <message>
        <source>no readable certificate of a client was given</source>
        <translation>aucun certificat lisible d’un client n’a été fourni</translation>
    </message>
    <message>
        <source>no readable certificate of the sign-in server was given</source>
        <translation>aucun certificat lisible du serveur d’authentification n’a été fourni</translation>
    </message>
    <message>
        <source>no certificate was given</source>
        <translation>aucun certificat n’a été fourni</translation>
    </message>
    <message>
        <source>Windows gave no verdict on a certificate of the VPN server</source>
        <translation>Windows n’a rendu aucun verdict sur un certificat du serveur VPN</translation>
    </message>
    <message>
        <source>the site policy names no roots for the server&apos;s web port</source>
        <translation>la stratégie du site n’indique aucune racine pour le port web du serveur</translation>
    </message>
    <message>
        <source>no readable certificate of the server&apos;s web port was given</source>
        <translation>aucun certificat lisible du port web du serveur n’a été fourni</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>This needs Windows.</source>
        <translation>Cela nécessite Windows.</translation>
    </message>
    <message>
        <source>It was not looked at in this run.</source>
        <translation>Cela n’a pas été examiné lors de cette exécution.</translation>
    </message>
    <message>
        <source>Administrator rights</source>
        <translation>Droits d’administrateur</translation>
    </message>
    <message>
        <source>This program runs with them; PowerShell needs them too.</source>
        <translation>Ce programme s’exécute avec ces droits&#xa0;; PowerShell en a besoin aussi.</translation>
    </message>
    <message>
        <source>This program runs without them. Open PowerShell with &quot;Run as administrator&quot;; an account without these rights can&apos;t collect.</source>
        <translation>Ce programme s’exécute sans ces droits. Ouvrez PowerShell avec «&#xa0;Exécuter en tant qu’administrateur&#xa0;»&#xa0;; un compte sans ces droits ne peut pas effectuer la collecte.</translation>
    </message>
    <message>
        <source>Execution policy lets scripts run</source>
        <translation>La stratégie d’exécution autorise les scripts</translation>
    </message>
    <message>
        <source>%1, set by group policy.</source>
        <translation>%1, définie par une stratégie de groupe.</translation>
    </message>
    <message>
        <source>%1, set by group policy. The command below can&apos;t change that; ask the administrator of the policy for an exemption.</source>
        <translation>%1, définie par une stratégie de groupe. La commande ci-dessous ne peut pas modifier cela&#xa0;; demandez une exception à l’administrateur de la stratégie.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. The command below lets scripts run in its own window only.</source>
        <translation>%1. La commande ci-dessous n’autorise les scripts que dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>Not set, so scripts don&apos;t run</source>
        <translation>Non définie&#xa0;: les scripts ne s’exécutent donc pas</translation>
    </message>
    <message>
        <source>Licence of the tool accepted</source>
        <translation>Licence de l’outil acceptée</translation>
    </message>
    <message>
        <source>The tool asks for it once, when it is first started.</source>
        <translation>L’outil la demande une fois, à son premier démarrage.</translation>
    </message>
    <message>
        <source>The tool is unpacked on this computer</source>
        <translation>L’outil est décompressé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Download it from https://aka.ms/getTSS and unpack it to %1.</source>
        <translation>Téléchargez-le depuis https://aka.ms/getTSS et décompressez-le dans %1.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1 is the id of a finding that this version cannot explain</extracomment>
        <translation>Constat&#xa0;: %1</translation>
    </message>
    <message>
        <source>10 GB of free space</source>
        <translation>10 Go d’espace libre</translation>
    </message>
    <message>
        <source>%1 GB are free.</source>
        <translation>%1 Go libres.</translation>
    </message>
    <message>
        <source>Go to the folder of the tool</source>
        <translation>Aller dans le dossier de l’outil</translation>
    </message>
    <message>
        <source>Let scripts run in this window only</source>
        <translation>Autoriser les scripts dans cette fenêtre uniquement</translation>
    </message>
    <message>
        <source>Start the recording</source>
        <translation>Démarrer l’enregistrement</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>non testé</translation>
    </message>
    <message>
        <source>Run the commands in PowerShell, opened with &quot;Run as administrator&quot;: the first three on this computer, the others on the VPN server. In newer packages the script is called TSS.ps1 instead of TSSv2.ps1.</source>
        <translation>Exécutez les commandes dans PowerShell, ouvert avec «&#xa0;Exécuter en tant qu’administrateur&#xa0;»&#xa0;: les trois premières sur cet ordinateur, les autres sur le serveur VPN. Dans les packages plus récents, le script s’appelle TSS.ps1 au lieu de TSSv2.ps1.</translation>
    </message>
    <message>
        <source>Accept the licence and the recording.</source>
        <translation>Acceptez la licence et l’enregistrement.</translation>
    </message>
    <message>
        <source>Wait for the message that asks to reproduce the issue; with two computers, wait for it on both.</source>
        <translation>Attendez le message qui invite à reproduire le problème&#xa0;; avec deux ordinateurs, attendez-le sur les deux.</translation>
    </message>
    <message>
        <source>Connect the VPN, so that the problem shows once.</source>
        <translation>Connectez le VPN, afin que le problème se produise une fois.</translation>
    </message>
    <message>
        <source>Enter Y in both windows.</source>
        <translation>Entrez Y dans les deux fenêtres.</translation>
    </message>
    <message>
        <source>Take the zip file from %1 on each computer, and upload it to the workspace of the support case.</source>
        <translation>Récupérez le fichier zip dans %1 sur chaque ordinateur, et chargez-le dans l’espace de travail du dossier de support.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>The recording shows the screen, and the archive holds names, addresses and certificates. Close what nobody should see, and hand the archive to support only.</source>
        <translation>L’enregistrement montre l’écran, et l’archive contient des noms, des adresses et des certificats. Fermez ce que personne ne doit voir, et ne remettez l’archive qu’au support.</translation>
    </message>
    <message>
        <source>None in %1.</source>
        <translation>Aucun dans %1.</translation>
    </message>
    <message>
        <source>Newest: %1</source>
        <translation>Le plus récent&#xa0;: %1</translation>
    </message>
    <message>
        <source>fits; comes first</source>
        <translation>convient&#xa0;; premier choix</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>convient</translation>
    </message>
    <message>
        <source>has the purpose IP security IKE intermediate</source>
        <translation>a le rôle Intermédiaire IKE de sécurité IP</translation>
    </message>
    <message>
        <source>comes from Conditional Access</source>
        <translation>provient de l’accès conditionnel</translation>
    </message>
    <message>
        <source>the server lists its issuer</source>
        <translation>le serveur énumère son émetteur</translation>
    </message>
    <message>
        <source>using it asks the person</source>
        <translation>son utilisation interroge la personne</translation>
    </message>
    <message>
        <source>the server does not list its issuer</source>
        <translation>le serveur n’énumère pas son émetteur</translation>
    </message>
    <message>
        <source>Certificates of the computer for &quot;%1&quot;, first choice first</source>
        <translation>Certificats de l’ordinateur pour «&#xa0;%1&#xa0;», par ordre de préférence</translation>
    </message>
    <message>
        <source>Certificates of the user for &quot;%1&quot;, first choice first</source>
        <translation>Certificats de l’utilisateur pour «&#xa0;%1&#xa0;», par ordre de préférence</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>For it</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Trouvé dans</translation>
    </message>
    <message>
        <source>(not readable)</source>
        <translation>(illisible)</translation>
    </message>
    <message>
        <source>Adapters for tunnels</source>
        <translation>Cartes réseau pour les tunnels</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Carte réseau</translation>
    </message>
    <message>
        <source>Hardware id</source>
        <translation>Identifiant matériel</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarré</translation>
    </message>
    <message>
        <source>Problem code</source>
        <translation>Code de problème</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>Bindings of these adapters</source>
        <translation>Liaisons de ces cartes réseau</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Ce qui n’a pas pu être lu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Start type</source>
        <translation>Type de démarrage</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1, error %2</source>
        <translation>%1, erreur %2</translation>
    </message>
    <message>
        <source>EAP type %1</source>
        <translation>Type EAP %1</translation>
    </message>
    <message>
        <source>no EAP settings</source>
        <translation>pas de paramètres EAP</translation>
    </message>
    <message>
        <source>EAP settings are there</source>
        <translation>paramètres EAP présents</translation>
    </message>
    <message>
        <source>a choice of this user is kept</source>
        <translation>un choix de cet utilisateur est conservé</translation>
    </message>
    <message>
        <source>What Windows&apos; dialer says</source>
        <translation>Ce qu’indique le numéroteur de Windows</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>Autre extrémité</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>Settings of Windows</source>
        <translation>Paramètres de Windows</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Joined to a domain or to Entra ID</source>
        <translation>Joint à un domaine ou à Entra ID</translation>
    </message>
    <message>
        <source>Credential Guard runs</source>
        <translation>Credential Guard actif</translation>
    </message>
    <message>
        <source>Windows began to dial</source>
        <translation>Windows a commencé à établir la connexion</translation>
    </message>
    <message>
        <source>Windows called the server; whether it came to signing in, the log does not say</source>
        <translation>Windows a appelé le serveur&#xa0;; le journal n’indique pas si l’authentification a commencé</translation>
    </message>
    <message>
        <source>Windows called the server</source>
        <translation>Windows a appelé le serveur</translation>
    </message>
    <message>
        <source>the link to the server stood</source>
        <translation>la liaison avec le serveur était établie</translation>
    </message>
    <message>
        <source>the link stood, Windows was signing in</source>
        <translation>la liaison était établie, Windows était en cours d’authentification</translation>
    </message>
    <message>
        <source>the VPN was connected</source>
        <translation>le VPN était connecté</translation>
    </message>
    <message>
        <source>nothing was logged before it failed</source>
        <translation>rien n’a été journalisé avant l’échec</translation>
    </message>
    <message>
        <source>Failed dials in the log of Windows</source>
        <translation>Tentatives de connexion échouées dans le journal de Windows</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>How far it came</source>
        <translation>Étape atteinte</translation>
    </message>
    <message>
        <source>CoId (also in the server&apos;s logs)</source>
        <translation>CoId (aussi dans les journaux du serveur)</translation>
    </message>
    <message>
        <source>SSTP could not send its request: no connection, or a certificate that is not trusted</source>
        <translation>SSTP n’a pas pu envoyer sa requête&#xa0;: pas de connexion, ou un certificat non approuvé</translation>
    </message>
    <message>
        <source>the server sent no valid answer to SSTP</source>
        <translation>le serveur n’a pas envoyé de réponse valide à SSTP</translation>
    </message>
    <message>
        <source>the server answered in another version of HTTP</source>
        <translation>le serveur a répondu dans une autre version de HTTP</translation>
    </message>
    <message>
        <source>the server refused the request of SSTP</source>
        <translation>le serveur a refusé la requête de SSTP</translation>
    </message>
    <message>
        <source>the certificate seen is not the one that the server expects: something between opens TLS</source>
        <translation>le certificat vu n’est pas celui que le serveur attend&#xa0;: quelque chose entre les deux ouvre TLS</translation>
    </message>
    <message>
        <source>the certificate has another name than the server that was called</source>
        <translation>le certificat porte un autre nom que le serveur appelé</translation>
    </message>
    <message>
        <source>the proxy asks for a sign-in, which SSTP can&apos;t do</source>
        <translation>le proxy demande une authentification, ce que SSTP ne sait pas faire</translation>
    </message>
    <message>
        <source>the server asks for another sign-in method than the one that is set here</source>
        <translation>le serveur demande une autre méthode d’authentification que celle définie ici</translation>
    </message>
    <message>
        <source>Events of SSTP and EAP in the logs of Windows</source>
        <translation>Événements SSTP et EAP dans les journaux de Windows</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
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
        <translation>%1 (hors du tunnel)</translation>
    </message>
    <message>
        <source>not through the tunnel</source>
        <translation>pas par le tunnel</translation>
    </message>
    <message>
        <source>Encryption method (IKE)</source>
        <translation>Méthode de chiffrement (IKE)</translation>
    </message>
    <message>
        <source>Integrity check (IKE)</source>
        <translation>Contrôle d’intégrité (IKE)</translation>
    </message>
    <message>
        <source>DH group (IKE)</source>
        <translation>Groupe DH (IKE)</translation>
    </message>
    <message>
        <source>Cipher (ESP)</source>
        <translation>Chiffrement (ESP)</translation>
    </message>
    <message>
        <source>Authentication (ESP)</source>
        <translation>Authentification (ESP)</translation>
    </message>
    <message>
        <source>PFS group</source>
        <translation>Groupe PFS</translation>
    </message>
    <message>
        <source>Connection &quot;%1&quot;</source>
        <translation>Connexion «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Tunnel type</source>
        <translation>Type de tunnel</translation>
    </message>
    <message>
        <source>Always On</source>
        <translation>Always On</translation>
    </message>
    <message>
        <source>Device tunnel</source>
        <translation>Tunnel d’appareil</translation>
    </message>
    <message>
        <source>LockDown</source>
        <translation>LockDown</translation>
    </message>
    <message>
        <source>Third-party VPN client</source>
        <translation>Client VPN tiers</translation>
    </message>
    <message>
        <source>For all users</source>
        <translation>Pour tous les utilisateurs</translation>
    </message>
    <message>
        <source>Routing, IPv4</source>
        <translation>Routage, IPv4</translation>
    </message>
    <message>
        <source>Routing, IPv6</source>
        <translation>Routage, IPv6</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Class-based route switched off</source>
        <translation>Route basée sur les classes désactivée</translation>
    </message>
    <message>
        <source>Name resolution rules</source>
        <translation>Règles de résolution de noms</translation>
    </message>
    <message>
        <source>DNS suffixes</source>
        <translation>Suffixes DNS</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>Réseaux approuvés</translation>
    </message>
    <message>
        <source>Data encryption</source>
        <translation>Chiffrement des données</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Noticed while reading</source>
        <translation>Remarqué lors de la lecture</translation>
    </message>
    <message>
        <source>Checks the sign-in server</source>
        <translation>Vérifie le serveur d’authentification</translation>
    </message>
    <message>
        <source>Checks its name</source>
        <translation>Vérifie son nom</translation>
    </message>
    <message>
        <source>Prompt switched off</source>
        <translation>Invite désactivée</translation>
    </message>
    <message>
        <source>Sign-in settings of &quot;%1&quot;</source>
        <translation>Paramètres d’authentification de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>EAP method</source>
        <translation>Méthode EAP</translation>
    </message>
    <message>
        <source>Inner EAP method</source>
        <translation>Méthode EAP interne</translation>
    </message>
    <message>
        <source>Inner method</source>
        <translation>Méthode interne</translation>
    </message>
    <message>
        <source>Names of the sign-in server</source>
        <translation>Noms du serveur d’authentification</translation>
    </message>
    <message>
        <source>Its trusted roots (SHA-1)</source>
        <translation>Ses racines approuvées (SHA-1)</translation>
    </message>
    <message>
        <source>Names, inner method</source>
        <translation>Noms, méthode interne</translation>
    </message>
    <message>
        <source>Trusted roots, inner method (SHA-1)</source>
        <translation>Racines approuvées, méthode interne (SHA-1)</translation>
    </message>
    <message>
        <source>Filter: issuers of the user&apos;s certificate (SHA-1)</source>
        <translation>Filtre&#xa0;: émetteurs du certificat de l’utilisateur (SHA-1)</translation>
    </message>
    <message>
        <source>Filter: purposes of the user&apos;s certificate</source>
        <translation>Filtre&#xa0;: rôles du certificat de l’utilisateur</translation>
    </message>
    <message>
        <source>Uses the Windows sign-in</source>
        <translation>Utilise la session Windows</translation>
    </message>
    <message>
        <source>Crypto-binding required</source>
        <translation>Liaison de chiffrement requise</translation>
    </message>
    <message>
        <source>Anonymous identity</source>
        <translation>Identité anonyme</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Clé prépartagée</translation>
    </message>
    <message>
        <source>set; the key itself was not read</source>
        <translation>définie&#xa0;; la clé elle-même n’a pas été lue</translation>
    </message>
    <message>
        <source>Answers for &quot;%1&quot;</source>
        <translation>Réponses pour «&#xa0;%1&#xa0;»</translation>
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
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Hosts file, line %1</source>
        <translation>Fichier hosts, ligne %1</translation>
    </message>
    <message>
        <source>Name servers asked</source>
        <translation>Serveurs de noms interrogés</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>not a proper IKE message</source>
        <translation>pas un message IKE correct</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>non acceptée</translation>
    </message>
    <message>
        <source>Chosen algorithms</source>
        <translation>Algorithmes choisis</translation>
    </message>
    <message>
        <source>DH group</source>
        <translation>Groupe DH</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Address translation before this computer</source>
        <translation>Traduction d’adresses devant cet ordinateur</translation>
    </message>
    <message>
        <source>Address translation before the server</source>
        <translation>Traduction d’adresses devant le serveur</translation>
    </message>
    <message>
        <source>IKE fragmentation offered</source>
        <translation>Fragmentation IKE proposée</translation>
    </message>
    <message>
        <source>UDP %2 to %1</source>
        <translation>UDP %2 vers %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Datagrams sent</source>
        <translation>Datagrammes envoyés</translation>
    </message>
    <message>
        <source>System error</source>
        <translation>Erreur système</translation>
    </message>
    <message>
        <source>TCP %2 to %1</source>
        <translation>TCP %2 vers %1</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>Version de TLS</translation>
    </message>
    <message>
        <source>TLS cipher</source>
        <translation>Chiffrement TLS</translation>
    </message>
    <message>
        <source>TLS detail</source>
        <translation>Détail TLS</translation>
    </message>
    <message>
        <source>Certificates sent</source>
        <translation>Certificats envoyés</translation>
    </message>
    <message>
        <source>SSTP</source>
        <translation>SSTP</translation>
    </message>
    <message>
        <source>the server speaks SSTP</source>
        <translation>le serveur prend en charge SSTP</translation>
    </message>
    <message>
        <source>the server does not speak SSTP</source>
        <translation>le serveur ne prend pas en charge SSTP</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>État HTTP</translation>
    </message>
    <message>
        <source>HTTP server</source>
        <translation>Serveur HTTP</translation>
    </message>
    <message>
        <source>Redirect to</source>
        <translation>Redirection vers</translation>
    </message>
    <message>
        <source>%1 with %2 bits</source>
        <translation>%1 de %2 bits</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valide à partir du</translation>
    </message>
    <message>
        <source>DNS names</source>
        <translation>Noms DNS</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>Adresses IP</translation>
    </message>
    <message>
        <source>Purposes (EKU)</source>
        <translation>Rôles (EKU)</translation>
    </message>
    <message>
        <source>not limited (no EKU extension)</source>
        <translation>non limité (pas d’extension EKU)</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>Utilisation de la clé</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>Empreinte numérique (SHA-1)</translation>
    </message>
    <message>
        <source>Chain ends</source>
        <translation>Fin de la chaîne</translation>
    </message>
    <message>
        <source>Missing issuer</source>
        <translation>Émetteur manquant</translation>
    </message>
    <message>
        <source>Chain, place %1</source>
        <translation>Chaîne, position %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message>
        <source>%1 (place %2)</source>
        <translation>%1 (position %2)</translation>
    </message>
    <message>
        <source>Chain errors</source>
        <translation>Erreurs de chaîne</translation>
    </message>
    <message>
        <source>not accepted: %1</source>
        <translation>non accepté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Certificate from %1</source>
        <translation>Certificat (%1)</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Utilisé comme</translation>
    </message>
    <message>
        <source>Expected name</source>
        <translation>Nom attendu</translation>
    </message>
    <message>
        <source>Windows&apos; own verdict</source>
        <translation>Verdict de Windows</translation>
    </message>
    <message>
        <source>Revocation of %1</source>
        <translation>Révocation de %1</translation>
    </message>
    <message>
        <source>Network interfaces</source>
        <translation>Interfaces réseau</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, désactivé</translation>
    </message>
    <message>
        <source>Where this computer sends traffic</source>
        <translation>Où cet ordinateur envoie le trafic</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>%1 (the internet)</source>
        <translation>%1 (Internet)</translation>
    </message>
    <message>
        <source>no way there</source>
        <translation>aucun chemin</translation>
    </message>
    <message>
        <source>(direct)</source>
        <translation>(direct)</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Préfixe</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>(unusable)</source>
        <translation>(inutilisable)</translation>
    </message>
    <message>
        <source>Targets that your organisation names</source>
        <translation>Cibles que désigne votre organisation</translation>
    </message>
    <message>
        <source>Name servers of this computer</source>
        <translation>Serveurs de noms de cet ordinateur</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Serveurs de noms</translation>
    </message>
    <message>
        <source>Name resolution rules (NRPT)</source>
        <translation>Règles de résolution de noms (NRPT)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Défini par</translation>
    </message>
    <message>
        <source>(as without a rule)</source>
        <translation>(comme sans règle)</translation>
    </message>
    <message>
        <source>group policy</source>
        <translation>stratégie de groupe</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>Test for a sign-in page: %1</source>
        <translation>Test de la présence d’une page de connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>comme attendu</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>une autre</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Horloges</translation>
    </message>
    <message>
        <source>Its time</source>
        <translation>Son heure</translation>
    </message>
    <message>
        <source>Time here</source>
        <translation>Heure ici</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Proxies that are set</source>
        <translation>Proxys définis</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Fichier de configuration</translation>
    </message>
    <message>
        <source>Automatic detection</source>
        <translation>Détection automatique</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>Sauf pour</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on; lets nothing out that no rule allows</source>
        <translation>activé&#xa0;; ne laisse sortir que ce qu’une règle autorise</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>What Windows says of this network</source>
        <translation>Ce que Windows indique sur ce réseau</translation>
    </message>
    <message>
        <source>It leads</source>
        <translation>Il mène</translation>
    </message>
    <message>
        <source>Firewall of Windows in %1 (connected)</source>
        <translation>Pare-feu de Windows dans %1 (connecté)</translation>
    </message>
    <message>
        <source>Firewall of Windows in %1</source>
        <translation>Pare-feu de Windows dans %1</translation>
    </message>
    <message>
        <source>What Windows starts by itself</source>
        <translation>Ce que Windows démarre automatiquement</translation>
    </message>
    <message>
        <source>Disconnected by hand</source>
        <translation>Déconnecté manuellement</translation>
    </message>
    <message>
        <source>DNS suffixes of this network</source>
        <translation>Suffixes DNS de ce réseau</translation>
    </message>
    <message>
        <source>Kind of network</source>
        <translation>Type de réseau</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>server name as typed</source>
        <translation>nom de serveur tel que saisi</translation>
    </message>
    <message>
        <source>phonebook (rasphone.pbk)</source>
        <translation>annuaire téléphonique (rasphone.pbk)</translation>
    </message>
    <message>
        <source>ProfileXML</source>
        <translation>ProfileXML</translation>
    </message>
    <message>
        <source>EAP XML</source>
        <translation>XML EAP</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>PPTP only</source>
        <translation>PPTP uniquement</translation>
    </message>
    <message>
        <source>L2TP only</source>
        <translation>L2TP uniquement</translation>
    </message>
    <message>
        <source>SSTP only</source>
        <translation>SSTP uniquement</translation>
    </message>
    <message>
        <source>SSTP first</source>
        <translation>SSTP d’abord</translation>
    </message>
    <message>
        <source>IKEv2 only</source>
        <translation>IKEv2 uniquement</translation>
    </message>
    <message>
        <source>IKEv2 first</source>
        <translation>IKEv2 d’abord</translation>
    </message>
    <message>
        <source>IKEv2, then SSTP</source>
        <translation>IKEv2, puis SSTP</translation>
    </message>
    <message>
        <source>a list of protocols</source>
        <translation>une liste de protocoles</translation>
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
        <translation>certificat de cet ordinateur</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>clé prépartagée</translation>
    </message>
    <message>
        <source>several methods</source>
        <translation>plusieurs méthodes</translation>
    </message>
    <message>
        <source>all traffic through the tunnel (force tunnel)</source>
        <translation>tout le trafic par le tunnel (tunnel forcé)</translation>
    </message>
    <message>
        <source>only company traffic through the tunnel (split tunnel)</source>
        <translation>uniquement le trafic de l’entreprise par le tunnel (tunnel fractionné)</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>pas interrogé</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <source>no address of this kind</source>
        <translation>aucune adresse de ce type</translation>
    </message>
    <message>
        <source>the name does not exist</source>
        <translation>le nom n’existe pas</translation>
    </message>
    <message>
        <source>no answer from the name server</source>
        <translation>pas de réponse du serveur de noms</translation>
    </message>
    <message>
        <source>the name server reported a failure</source>
        <translation>le serveur de noms a signalé une défaillance</translation>
    </message>
    <message>
        <source>an address was given instead of a name</source>
        <translation>une adresse a été indiquée au lieu d’un nom</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>réponse reçue</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refus</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>not sent: this computer refused to send</source>
        <translation>pas envoyé&#xa0;: cet ordinateur a refusé l’envoi</translation>
    </message>
    <message>
        <source>no way there (network unreachable)</source>
        <translation>aucun chemin (réseau inaccessible)</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>pas essayé</translation>
    </message>
    <message>
        <source>established</source>
        <translation>établi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>the other side does not speak TLS</source>
        <translation>l’autre extrémité n’utilise pas TLS</translation>
    </message>
    <message>
        <source>at a trusted root</source>
        <translation>à une racine approuvée</translation>
    </message>
    <message>
        <source>at a root that this computer does not trust</source>
        <translation>à une racine que cet ordinateur n’approuve pas</translation>
    </message>
    <message>
        <source>at the certificate itself (self-signed)</source>
        <translation>au certificat lui-même (auto-signé)</translation>
    </message>
    <message>
        <source>before a root: an issuer is missing</source>
        <translation>avant une racine&#xa0;: un émetteur manque</translation>
    </message>
    <message>
        <source>not built: the certificate could not be read</source>
        <translation>pas construite&#xa0;: le certificat n’a pas pu être lu</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>pas vérifié</translation>
    </message>
    <message>
        <source>not revoked</source>
        <translation>pas révoqué</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoqué</translation>
    </message>
    <message>
        <source>the revocation list could not be fetched</source>
        <translation>la liste de révocation n’a pas pu être téléchargée</translation>
    </message>
    <message>
        <source>the revocation list is out of date</source>
        <translation>la liste de révocation est périmée</translation>
    </message>
    <message>
        <source>the certificate names no revocation list</source>
        <translation>le certificat n’indique pas de liste de révocation</translation>
    </message>
    <message>
        <source>the revocation list is at addresses of a kind that is not fetched</source>
        <translation>la liste de révocation se trouve à des adresses d’un type qui n’est pas téléchargé</translation>
    </message>
    <message>
        <source>the revocation list is unreadable or not signed by the issuer</source>
        <translation>la liste de révocation est illisible ou n’est pas signée par l’émetteur</translation>
    </message>
    <message>
        <source>VPN server, IKEv2</source>
        <translation>serveur VPN, IKEv2</translation>
    </message>
    <message>
        <source>VPN server, SSTP</source>
        <translation>serveur VPN, SSTP</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>sign-in server</source>
        <translation>serveur d’authentification</translation>
    </message>
    <message>
        <source>cable</source>
        <translation>câble</translation>
    </message>
    <message>
        <source>wireless</source>
        <translation>sans fil</translation>
    </message>
    <message>
        <source>mobile network</source>
        <translation>réseau mobile</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>bouclage</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>tunnel</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nulle part</translation>
    </message>
    <message>
        <source>not beyond the local network</source>
        <translation>pas au-delà du réseau local</translation>
    </message>
    <message>
        <source>to the internet, behind a sign-in page or another limit</source>
        <translation>vers Internet, derrière une page de connexion ou une autre restriction</translation>
    </message>
    <message>
        <source>to the internet</source>
        <translation>vers Internet</translation>
    </message>
    <message>
        <source>the computer&apos;s store</source>
        <translation>le magasin de l’ordinateur</translation>
    </message>
    <message>
        <source>the user&apos;s store</source>
        <translation>le magasin de l’utilisateur</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un fichier</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion en cours</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>authentification en cours</translation>
    </message>
    <message>
        <source>waiting for the person</source>
        <translation>en attente de la personne</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>in another state</source>
        <translation>dans un autre état</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours d’exécution</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>en cours de démarrage</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>manuel</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>it did not begin</source>
        <translation>il n’a pas commencé</translation>
    </message>
    <message>
        <source>everything was learned that can be without a password</source>
        <translation>tout ce qui peut l’être sans mot de passe a été appris</translation>
    </message>
    <message>
        <source>the server refused before it named a sign-in method</source>
        <translation>le serveur a refusé avant d’indiquer une méthode d’authentification</translation>
    </message>
    <message>
        <source>the sign-in server ended it (EAP-Failure)</source>
        <translation>le serveur d’authentification y a mis fin (EAP-Failure)</translation>
    </message>
    <message>
        <source>an answer could not be read</source>
        <translation>une réponse n’a pas pu être lue</translation>
    </message>
    <message>
        <source>the server named another one</source>
        <translation>le serveur en a indiqué un autre</translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <translation>arrêté avant la fin</translation>
    </message>
    <message>
        <source>the server goes on asking</source>
        <translation>le serveur continue de demander</translation>
    </message>
    <message>
        <source>the port of the sign-in cannot be reached</source>
        <translation>le port de l’authentification n’est pas accessible</translation>
    </message>
    <message>
        <source>not checked: none came with a certificate</source>
        <translation>pas vérifiée&#xa0;: aucune n’est arrivée avec un certificat</translation>
    </message>
    <message>
        <source>verified with its certificate</source>
        <translation>vérifiée avec son certificat</translation>
    </message>
    <message>
        <source>does not fit its certificate</source>
        <translation>ne correspond pas à son certificat</translation>
    </message>
    <message>
        <source>of a kind that this program can&apos;t verify</source>
        <translation>d’un type que ce programme ne peut pas vérifier</translation>
    </message>
    <message>
        <source>proposed the profile&apos;s method by itself</source>
        <translation>a proposé de lui-même la méthode du profil</translation>
    </message>
    <message>
        <source>took the profile&apos;s method when that was asked for</source>
        <translation>a accepté la méthode du profil sur demande</translation>
    </message>
    <message>
        <source>refused the profile&apos;s method</source>
        <translation>a refusé la méthode du profil</translation>
    </message>
    <message>
        <source>refused straight after the name</source>
        <translation>a refusé juste après le nom</translation>
    </message>
    <message>
        <source>no private key</source>
        <translation>pas de clé privée</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>pas encore valide</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>not for Client Authentication</source>
        <translation>non prévu pour l’authentification du client</translation>
    </message>
    <message>
        <source>its key may not sign</source>
        <translation>sa clé n’a pas le droit de signer</translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation>auto-signé</translation>
    </message>
    <message>
        <source>its root is not trusted</source>
        <translation>sa racine n’est pas approuvée</translation>
    </message>
    <message>
        <source>an issuer is missing</source>
        <translation>un émetteur manque</translation>
    </message>
    <message>
        <source>its chain is broken</source>
        <translation>sa chaîne est défectueuse</translation>
    </message>
    <message>
        <source>its issuer does not pass the filter of the profile</source>
        <translation>son émetteur ne passe pas le filtre du profil</translation>
    </message>
    <message>
        <source>its purposes do not pass the filter of the profile</source>
        <translation>ses rôles ne passent pas le filtre du profil</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message numerus="yes">
        <source>%n more rows are in the embedded bundle.</source>
        <translation>
            <numerusform>%n ligne supplémentaire se trouve dans le jeu de données intégré.</numerusform>
            <numerusform>%n lignes supplémentaires se trouvent dans le jeu de données intégré.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture in words</source>
        <translation>Le schéma en texte</translation>
    </message>
    <message>
        <source>AOVPN Doctor report %1</source>
        <translation>Rapport AOVPN Doctor %1</translation>
    </message>
    <message>
        <source>full: nothing was replaced that was not replaced before</source>
        <translation>complet&#xa0;: rien n’a été remplacé en dehors de ce qui l’était déjà</translation>
    </message>
    <message>
        <source>full: nothing was replaced</source>
        <translation>complet&#xa0;: rien n’a été remplacé</translation>
    </message>
    <message>
        <source>ticket: personal names and private addresses were replaced</source>
        <translation>ticket&#xa0;: les noms de personnes et les adresses privées ont été remplacés</translation>
    </message>
    <message>
        <source>public: names, addresses and certificates were replaced</source>
        <translation>public&#xa0;: les noms, les adresses et les certificats ont été remplacés</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Rapport %1</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Établi le</translation>
    </message>
    <message>
        <source>local time %1</source>
        <translation>heure locale %1</translation>
    </message>
    <message>
        <source>Privacy level</source>
        <translation>Niveau de confidentialité</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Your helpdesk</source>
        <translation>Votre service d’assistance</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portail</translation>
    </message>
    <message>
        <source>What was not tested, and why, stands below.</source>
        <translation>Ce qui n’a pas été testé, et pourquoi, figure ci-dessous.</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Qui agit</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>Éléments pour</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Éléments contre</translation>
    </message>
    <message>
        <source>Windows errors</source>
        <translation>Erreurs Windows</translation>
    </message>
    <message>
        <source>What comes into question</source>
        <translation>Causes envisageables</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse donnée</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Question ouverte</translation>
    </message>
    <message>
        <source>Most probable first</source>
        <translation>La plus probable d’abord</translation>
    </message>
    <message>
        <source>The way to your company</source>
        <translation>Le chemin vers votre entreprise</translation>
    </message>
    <message>
        <source>For the ticket</source>
        <translation>Pour le ticket</translation>
    </message>
    <message>
        <source>One click selects these lines; copy them into the ticket.</source>
        <translation>Un clic sélectionne ces lignes&#xa0;; copiez-les dans le ticket.</translation>
    </message>
    <message>
        <source>Source: </source>
        <translation>Source&#xa0;: </translation>
    </message>
    <message>
        <source>Windows error</source>
        <translation>Erreur Windows</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message numerus="yes">
        <source>%n more tables are in the embedded bundle.</source>
        <translation>
            <numerusform>%n tableau supplémentaire se trouve dans le jeu de données intégré.</numerusform>
            <numerusform>%n tableaux supplémentaires se trouvent dans le jeu de données intégré.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message>
        <source>Not tested, and why</source>
        <translation>Non testé, et pourquoi</translation>
    </message>
    <message>
        <source>Every check that applies was made.</source>
        <translation>Toutes les vérifications applicables ont été effectuées.</translation>
    </message>
    <message>
        <source>Data for Microsoft support</source>
        <translation>Données pour le support Microsoft</translation>
    </message>
    <message>
        <source>If support asks for it, Microsoft&apos;s tool TSS records the problem while it is reproduced. AOVPN Doctor starts nothing.</source>
        <translation>Si le support le demande, l’outil TSS de Microsoft enregistre le problème pendant qu’il est reproduit. AOVPN Doctor ne démarre rien.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>On the VPN server</source>
        <translation>Sur le serveur VPN</translation>
    </message>
    <message>
        <source>How to record</source>
        <translation>Comment procéder à l’enregistrement</translation>
    </message>
    <message>
        <source>Collected already</source>
        <translation>Déjà collecté</translation>
    </message>
    <message>
        <source>Replaced for privacy</source>
        <translation>Remplacé pour raisons de confidentialité</translation>
    </message>
    <message>
        <source>Nothing was replaced in this report.</source>
        <translation>Rien n’a été remplacé dans ce rapport.</translation>
    </message>
    <message>
        <source>These were replaced before the report was written; the same original always by the same stand-in:</source>
        <translation>Ces éléments ont été remplacés avant l’écriture du rapport, le même original toujours par le même substitut&#xa0;:</translation>
    </message>
    <message>
        <source>What they stand for is in no file; only the computer on which the report was made could tell.</source>
        <translation>Ce que remplacent les substituts ne figure dans aucun fichier&#xa0;; seul l’ordinateur sur lequel le rapport a été créé pourrait l’indiquer.</translation>
    </message>
    <message>
        <source>as the servers&apos; clocks</source>
        <translation>à la même heure que les horloges des serveurs</translation>
    </message>
    <message>
        <source>%1 s ahead of a server&apos;s</source>
        <translation>en avance de %1 s sur celle d’un serveur</translation>
    </message>
    <message>
        <source>%1 s behind a server&apos;s</source>
        <translation>en retard de %1 s sur celle d’un serveur</translation>
    </message>
    <message>
        <source>This computer and this program</source>
        <translation>Cet ordinateur et ce programme</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Run as administrator</source>
        <translation>Exécuté en tant qu’administrateur</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>Proxy of the connection</source>
        <translation>Proxy de la connexion</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Profile file</source>
        <translation>Fichier de profil</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Check catalogue</source>
        <translation>Catalogue de vérifications</translation>
    </message>
    <message>
        <source>Could not be collected</source>
        <translation>Impossible à collecter</translation>
    </message>
    <message>
        <source>Sources of the guidance</source>
        <translation>Sources des conseils</translation>
    </message>
    <message>
        <source>No guidance was needed.</source>
        <translation>Aucun conseil n’était nécessaire.</translation>
    </message>
    <message>
        <source>This file also holds the collected data. Open it with AOVPN Doctor to judge it again, in your language and with newer checks.</source>
        <translation>Ce fichier contient aussi les données collectées. Ouvrez-le avec AOVPN Doctor pour les évaluer de nouveau, dans votre langue et avec des vérifications plus récentes.</translation>
    </message>
    <message>
        <source>the one that the profile sends</source>
        <translation>celui que le profil envoie</translation>
    </message>
    <message>
        <source>the one that the site policy names</source>
        <translation>celui qu’indique la stratégie du site</translation>
    </message>
    <message>
        <source>one made up by this program</source>
        <translation>un nom inventé par ce programme</translation>
    </message>
    <message>
        <source>one made up by this program in the realm of the user&apos;s own</source>
        <translation>un nom inventé par ce programme dans le domaine de celui de l’utilisateur</translation>
    </message>
    <message>
        <source>the user&apos;s own</source>
        <translation>celui de l’utilisateur</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>EAP method of the profile</source>
        <translation>Méthode EAP du profil</translation>
    </message>
    <message>
        <source>EAP method that the server proposed</source>
        <translation>Méthode EAP que le serveur a proposée</translation>
    </message>
    <message>
        <source>EAP method that was asked for instead</source>
        <translation>Méthode EAP demandée à la place</translation>
    </message>
    <message>
        <source>Its answer</source>
        <translation>Sa réponse</translation>
    </message>
    <message>
        <source>Answer to the name after</source>
        <translation>Délai de réponse au nom</translation>
    </message>
    <message>
        <source>TLS version of the sign-in server</source>
        <translation>Version de TLS du serveur d’authentification</translation>
    </message>
    <message>
        <source>TLS detail of the sign-in server</source>
        <translation>Détail TLS du serveur d’authentification</translation>
    </message>
    <message>
        <source>Certificates of the sign-in server</source>
        <translation>Certificats du serveur d’authentification</translation>
    </message>
    <message>
        <source>Authorities that it lists for users</source>
        <translation>Autorités qu’il énumère pour les utilisateurs</translation>
    </message>
    <message>
        <source>%1 sent, %2 received</source>
        <translation>%1 envoyés, %2 reçus</translation>
    </message>
    <message>
        <source>Largest answer</source>
        <translation>Réponse la plus grande</translation>
    </message>
    <message>
        <source>%1 bytes in one piece</source>
        <translation>%1 octets en une seule partie</translation>
    </message>
    <message>
        <source>%1 bytes in %2 IKE fragments</source>
        <translation>%1 octets en %2 fragments IKE</translation>
    </message>
    <message>
        <source>IKEv2 interview with %1, UDP %2</source>
        <translation>Entretien IKEv2 avec %1, UDP %2</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Name that was given</source>
        <translation>Nom indiqué</translation>
    </message>
    <message>
        <source>Port of the sign-in</source>
        <translation>Port de l’authentification</translation>
    </message>
    <message>
        <source>Server&apos;s identity (IDr)</source>
        <translation>Identité du serveur (IDr)</translation>
    </message>
    <message>
        <source>Server&apos;s signature</source>
        <translation>Signature du serveur</translation>
    </message>
    <message>
        <source>Asks for EAP</source>
        <translation>Demande EAP</translation>
    </message>
    <message>
        <source>Why it could not be read</source>
        <translation>Pourquoi elle n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>SSTP call to %1, TCP %2</source>
        <translation>Appel SSTP vers %1, TCP %2</translation>
    </message>
    <message>
        <source>Sign-in protocol of the profile</source>
        <translation>Protocole d’authentification du profil</translation>
    </message>
    <message>
        <source>Call accepted</source>
        <translation>Appel accepté</translation>
    </message>
    <message>
        <source>Status of the refusal</source>
        <translation>État du refus</translation>
    </message>
    <message>
        <source>Hashes for the crypto binding</source>
        <translation>Hachages pour la liaison de chiffrement</translation>
    </message>
    <message>
        <source>Sign-in protocols that the server demanded</source>
        <translation>Protocoles d’authentification exigés par le serveur</translation>
    </message>
    <message>
        <source>Took the profile&apos;s protocol</source>
        <translation>A accepté le protocole du profil</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>PPTP, TCP %2 to %1</source>
        <translation>PPTP, TCP %2 vers %1</translation>
    </message>
    <message>
        <source>PPTP</source>
        <translation>PPTP</translation>
    </message>
    <message>
        <source>the server speaks PPTP</source>
        <translation>le serveur prend en charge PPTP</translation>
    </message>
    <message>
        <source>the server does not speak PPTP</source>
        <translation>le serveur ne prend pas en charge PPTP</translation>
    </message>
    <message>
        <source>Result code</source>
        <translation>Code de résultat</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Nom du serveur</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>whether anything answers (liveness)</source>
        <translation>si quelque chose répond (test de présence)</translation>
    </message>
    <message>
        <source>whether anything answers a version that does not exist</source>
        <translation>si quelque chose répond à une version qui n’existe pas</translation>
    </message>
    <message>
        <source>to start IKEv2 (IKE_SA_INIT)</source>
        <translation>de démarrer IKEv2 (IKE_SA_INIT)</translation>
    </message>
    <message>
        <source>whether large datagrams are answered (in IP fragments)</source>
        <translation>si les grands datagrammes obtiennent une réponse (en fragments IP)</translation>
    </message>
    <message>
        <source>what the server takes of everything that Windows can offer</source>
        <translation>ce que le serveur accepte de tout ce que Windows peut proposer</translation>
    </message>
    <message>
        <source>for another encryption than the profile&apos;s</source>
        <translation>un autre chiffrement que celui du profil</translation>
    </message>
    <message>
        <source>for another integrity check than the profile&apos;s</source>
        <translation>un autre contrôle d’intégrité que celui du profil</translation>
    </message>
    <message>
        <source>for another DH group than the profile&apos;s</source>
        <translation>un autre groupe DH que celui du profil</translation>
    </message>
    <message>
        <source>for what Windows offers by default (DH group 2)</source>
        <translation>ce que Windows propose par défaut (groupe DH 2)</translation>
    </message>
    <message>
        <source>to sign in (IKE_AUTH)</source>
        <translation>de s’authentifier (IKE_AUTH)</translation>
    </message>
    <message>
        <source>to start L2TP&apos;s IPsec (IKEv1 main mode)</source>
        <translation>de démarrer l’IPsec de L2TP (mode principal IKEv1)</translation>
    </message>
    <message>
        <source>certificate until %1</source>
        <extracomment>Below the VPN server in the picture; %1 is a date</extracomment>
        <translation>certificat jusqu’au %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Text of the picture: a place and its state</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the way on: %1</source>
        <extracomment>Text of the picture: the way from one place to the next, and its state</extracomment>
        <translation>suite du trajet&#xa0;: %1</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>State of a place or of the way between two places in the picture</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>A place in the picture, in a narrow column: soft hyphens or zero-width spaces where it may break</extracomment>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Réseau local</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>Serveur VPN</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <extracomment>A place in the picture, in a narrow column: soft hyphens or zero-width spaces where it may break</extracomment>
        <translation>Serveur d’authen­tifi­cation</translation>
    </message>
    <message>
        <source>Company network</source>
        <extracomment>A place in the picture, in a narrow column: soft hyphens or zero-width spaces where it may break</extracomment>
        <translation>Réseau d’entreprise</translation>
    </message>
    <message>
        <source>1 check</source>
        <translation>1 vérification</translation>
    </message>
    <message numerus="yes">
        <source>%n checks</source>
        <translation>
            <numerusform>%n vérification</numerusform>
            <numerusform>%n vérifications</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem found; 1 check could not be made.</source>
        <translation>Aucun problème détecté&#xa0;; 1 vérification n’a pas pu être effectuée.</translation>
    </message>
    <message numerus="yes">
        <source>No problem found; %n checks could not be made.</source>
        <translation>
            <numerusform>Aucun problème détecté&#xa0;; %n vérification n’a pas pu être effectuée.</numerusform>
            <numerusform>Aucun problème détecté&#xa0;; %n vérifications n’ont pas pu être effectuées.</numerusform>
        </translation>
    </message>
    <message>
        <source>This check failed itself. That is a mistake in AOVPN Doctor.</source>
        <translation>Cette vérification a elle-même échoué. Il s’agit d’une erreur d’AOVPN Doctor.</translation>
    </message>
    <message>
        <source>Not asked for.</source>
        <translation>Non demandé.</translation>
    </message>
    <message>
        <source>This version has no checks for this.</source>
        <translation>Cette version n’a pas de vérifications pour cela.</translation>
    </message>
    <message>
        <source>Nothing here applies to this connection.</source>
        <translation>Rien ici ne s’applique à cette connexion.</translation>
    </message>
    <message>
        <source>Could not be checked.</source>
        <translation>Vérification impossible.</translation>
    </message>
    <message>
        <source>Logged: %1.</source>
        <extracomment>%1: time and name of a VPN connection</extracomment>
        <translation>Journalisé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You named error %1, but the log of Windows says otherwise; the log counts.</source>
        <translation>Vous avez indiqué l’erreur %1, mais le journal de Windows dit autre chose&#xa0;; c’est le journal qui compte.</translation>
    </message>
    <message>
        <source>Nothing was found that explains what you reported: &quot;%1&quot;</source>
        <extracomment>%1: a symptom as a sentence</extracomment>
        <translation>Rien n’a été trouvé qui explique ce que vous avez signalé&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This explains what you reported: &quot;%1&quot;</source>
        <extracomment>%1: a symptom as a sentence</extracomment>
        <translation>Ceci explique ce que vous avez signalé&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This does not explain what you reported: &quot;%1&quot; There may be a second cause.</source>
        <extracomment>%1: a symptom as a sentence</extracomment>
        <translation>Ceci n’explique pas ce que vous avez signalé&#xa0;: «&#xa0;%1&#xa0;» Il peut y avoir une seconde cause.</translation>
    </message>
    <message>
        <source>Pass the report and the CoId %1 to the VPN administrators.</source>
        <translation>Transmettez le rapport et le CoId %1 aux administrateurs VPN.</translation>
    </message>
    <message>
        <source>Pass the report to the VPN administrators.</source>
        <translation>Transmettez le rapport aux administrateurs VPN.</translation>
    </message>
    <message>
        <source>Save the report and send it to your helpdesk.</source>
        <translation>Enregistrez le rapport et envoyez-le à votre service d’assistance.</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>erreur %1</translation>
    </message>
    <message>
        <source>Last failure in the log</source>
        <translation>Dernier échec dans le journal</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Also possible</source>
        <translation>Également possible</translation>
    </message>
    <message>
        <source>no problem found</source>
        <translation>aucun problème détecté</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>vérification impossible</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>Windows logged error %1, and no check explains it.</source>
        <translation>Windows a journalisé l’erreur %1, et aucune vérification ne l’explique.</translation>
    </message>
    <message>
        <source>Windows logged error %1 at %2, and no check explains it.</source>
        <extracomment>%1: an error code; %2: date and time</extracomment>
        <translation>Windows a journalisé l’erreur %1 (%2), et aucune vérification ne l’explique.</translation>
    </message>
    <message>
        <source>No problem found, but something needs attention: %1</source>
        <extracomment>%1: the headline of a warning, a sentence</extracomment>
        <translation>Aucun problème détecté, mais un point demande votre attention&#xa0;: %1</translation>
    </message>
    <message>
        <source>No problem found.</source>
        <translation>Aucun problème détecté.</translation>
    </message>
    <message>
        <source>A problem was found.</source>
        <translation>Un problème a été détecté.</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Signalé</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Code d’erreur</translation>
    </message>
    <message>
        <source>Nothing was found that explains &quot;%1&quot;.</source>
        <translation>Rien n’a été trouvé qui explique «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This explains the error %1 that Windows logged last.</source>
        <translation>Ceci explique l’erreur %1, la dernière que Windows a journalisée.</translation>
    </message>
    <message>
        <source>This explains the error %1 that Windows showed.</source>
        <translation>Ceci explique l’erreur %1 que Windows a affichée.</translation>
    </message>
    <message>
        <source>This does not explain the error %1 that Windows logged last. There may be a second cause.</source>
        <translation>Ceci n’explique pas l’erreur %1, la dernière que Windows a journalisée. Il peut y avoir une seconde cause.</translation>
    </message>
    <message>
        <source>This does not explain the error %1 that Windows showed. There may be a second cause.</source>
        <translation>Ceci n’explique pas l’erreur %1 que Windows a affichée. Il peut y avoir une seconde cause.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no error code that AOVPN Doctor knows.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code d’erreur connu d’AOVPN Doctor.</translation>
    </message>
    <message>
        <source>Windows may show this as error %1.</source>
        <translation>Windows peut afficher cela sous la forme de l’erreur %1.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>If the connection still fails, run AOVPN Doctor again while it fails, and save a new report.</source>
        <translation>Si la connexion échoue encore, exécutez de nouveau AOVPN Doctor pendant l’échec, et enregistrez un nouveau rapport.</translation>
    </message>
    <message>
        <source>Look at what was not tested, and why.</source>
        <translation>Regardez ce qui n’a pas été testé, et pourquoi.</translation>
    </message>
    <message>
        <source>If the connection fails, run AOVPN Doctor again where those checks can be made, and save a new report.</source>
        <translation>Si la connexion échoue, exécutez de nouveau AOVPN Doctor là où ces vérifications peuvent être effectuées, et enregistrez un nouveau rapport.</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <extracomment>Grey line for what follows from the cause; %1 is the headline of the cause</extracomment>
        <translation>Dépend de&#xa0;: %1</translation>
    </message>
    <message>
        <source>No problem found in %1.</source>
        <translation>Aucun problème détecté sur %1.</translation>
    </message>
    <message>
        <source>1 check was made.</source>
        <translation>1 vérification a été effectuée.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks were made.</source>
        <translation>
            <numerusform>%n vérification a été effectuée.</numerusform>
            <numerusform>%n vérifications ont été effectuées.</numerusform>
        </translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Pour vous</translation>
    </message>
    <message>
        <source>For the helpdesk</source>
        <translation>Pour l’assistance</translation>
    </message>
    <message>
        <source>For administrators</source>
        <translation>Pour les administrateurs</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussie</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>ne s’applique pas</translation>
    </message>
    <message>
        <source>failed itself</source>
        <translation>a elle-même échoué</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>Noms d’utilisateur</translation>
    </message>
    <message>
        <source>Computer names</source>
        <translation>Noms d’ordinateur</translation>
    </message>
    <message>
        <source>Security identifiers (SIDs)</source>
        <translation>Identificateurs de sécurité (SID)</translation>
    </message>
    <message>
        <source>Hardware addresses (MAC)</source>
        <translation>Adresses matérielles (MAC)</translation>
    </message>
    <message>
        <source>Private network addresses</source>
        <translation>Adresses de réseau privé</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Adresses e-mail</translation>
    </message>
    <message>
        <source>Names in folders of users</source>
        <translation>Noms dans les dossiers des utilisateurs</translation>
    </message>
    <message>
        <source>Server names</source>
        <translation>Noms de serveur</translation>
    </message>
    <message>
        <source>Public network addresses</source>
        <translation>Adresses de réseau public</translation>
    </message>
    <message>
        <source>Names of the organisation and its helpdesk</source>
        <translation>Noms de l’organisation et de son service d’assistance</translation>
    </message>
    <message>
        <source>Names in certificates</source>
        <translation>Noms dans les certificats</translation>
    </message>
    <message>
        <source>Certificates and revocation lists themselves</source>
        <translation>Les certificats et les listes de révocation eux-mêmes</translation>
    </message>
    <message>
        <source>Thumbprints and serial numbers of certificates</source>
        <translation>Empreintes numériques et numéros de série des certificats</translation>
    </message>
    <message>
        <source>Numbers of single dials</source>
        <translation>Numéros des tentatives de connexion individuelles</translation>
    </message>
    <message>
        <source>Network address hashes in the network messages</source>
        <translation>Hachages d’adresses réseau dans les messages réseau</translation>
    </message>
    <message>
        <source>Octets of the network messages</source>
        <translation>Octets des messages réseau</translation>
    </message>
    <message>
        <source>Names of connections and network interfaces</source>
        <translation>Noms des connexions et des interfaces réseau</translation>
    </message>
    <message>
        <source>Texts that may hold names</source>
        <translation>Textes pouvant contenir des noms</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>VPN connection</source>
        <translation>Connexion VPN</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testé</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
</context>
<context>
    <name>ResultPageView</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>&amp;Save report...</source>
        <translation>&amp;Enregistrer le rapport...</translation>
    </message>
    <message>
        <source>Copy su&amp;mmary for the ticket</source>
        <translation>Copier le résu&amp;mé pour le ticket</translation>
    </message>
    <message>
        <source>Sa&amp;ve bundle...</source>
        <translation>Enregistrer le &amp;jeu de données...</translation>
    </message>
    <message>
        <source>Collect &amp;data for Microsoft support...</source>
        <translation>&amp;Collecter des données pour le support Microsoft...</translation>
    </message>
    <message>
        <source>A page to read and to attach to a ticket. You see first what it reveals.</source>
        <translation>Une page à lire et à joindre à un ticket. Vous voyez d’abord ce qu’elle révèle.</translation>
    </message>
    <message>
        <source>Puts plain lines on the clipboard. Names of people and computers are replaced.</source>
        <translation>Place de simples lignes de texte dans le Presse-papiers. Les noms de personnes et d’ordinateurs sont remplacés.</translation>
    </message>
    <message>
        <source>The evidence alone, so that another computer can judge it again.</source>
        <translation>Les données recueillies seules, pour qu’un autre ordinateur puisse les évaluer de nouveau.</translation>
    </message>
    <message>
        <source>Collect data for Microsoft support</source>
        <translation>Collecter des données pour le support Microsoft</translation>
    </message>
    <message>
        <source>The way to your company network</source>
        <translation>Le chemin vers votre réseau d’entreprise</translation>
    </message>
    <message>
        <source>Other possible causes</source>
        <translation>Autres causes possibles</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>Également constaté</translation>
    </message>
    <message>
        <source>What was not tested</source>
        <translation>Ce qui n’a pas été testé</translation>
    </message>
    <message>
        <source>Copied. Paste it into your ticket. Names of people and computers were replaced.</source>
        <translation>Copié. Collez le texte dans votre ticket. Les noms de personnes et d’ordinateurs ont été remplacés.</translation>
    </message>
</context>
<context>
    <name>ResultText</name>
    <message>
        <source>Your helpdesk: %1</source>
        <translation>Votre service d’assistance&#xa0;: %1</translation>
    </message>
    <message>
        <source>You named error %1, but the log of Windows says otherwise; the log counts.</source>
        <translation>Vous avez indiqué l’erreur %1, mais le journal de Windows dit autre chose&#xa0;; c’est le journal qui compte.</translation>
    </message>
    <message>
        <source>This explains error %1, which Windows logged last.</source>
        <translation>Ceci explique l’erreur %1, la dernière que Windows a journalisée.</translation>
    </message>
    <message>
        <source>Windows logged error %1 last. It usually has other causes than this one, so mention both when you ask for help.</source>
        <translation>La dernière erreur journalisée par Windows est %1. Elle a généralement d’autres causes que celle-ci&#xa0;; mentionnez donc les deux lorsque vous demandez de l’aide.</translation>
    </message>
    <message>
        <source>This explains what you described.</source>
        <translation>Ceci explique ce que vous avez décrit.</translation>
    </message>
    <message>
        <source>This explains error %1, which you named.</source>
        <translation>Ceci explique l’erreur %1, que vous avez indiquée.</translation>
    </message>
    <message>
        <source>This does not fully explain what you described, so mention both when you ask for help.</source>
        <translation>Ceci n’explique pas entièrement ce que vous avez décrit&#xa0;; mentionnez donc les deux lorsque vous demandez de l’aide.</translation>
    </message>
    <message>
        <source>You named error %1. It usually has other causes than this one, so mention both when you ask for help.</source>
        <translation>Vous avez indiqué l’erreur %1. Elle a généralement d’autres causes que celle-ci&#xa0;; mentionnez donc les deux lorsque vous demandez de l’aide.</translation>
    </message>
    <message>
        <source>“%1” is not an error code that this program knows.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code d’erreur connu de ce programme.</translation>
    </message>
    <message>
        <source>Who acts: %1</source>
        <translation>Qui agit&#xa0;: %1</translation>
    </message>
    <message>
        <source>How sure: %1</source>
        <translation>Certitude&#xa0;: %1</translation>
    </message>
    <message>
        <source>You can&apos;t repair this yourself. Please don&apos;t change settings on this computer.</source>
        <translation>Vous ne pouvez pas réparer cela vous-même. Ne modifiez aucun paramètre sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Windows logged error %1 last. This program has no entry for it.</source>
        <translation>La dernière erreur journalisée par Windows est %1. Ce programme n’a pas d’entrée pour cette erreur.</translation>
    </message>
    <message>
        <source>Windows logged error %1 last: %2</source>
        <translation>La dernière erreur journalisée par Windows est %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>You named error %1: %2</source>
        <translation>Vous avez indiqué l’erreur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an answer and its question, read by screen readers
----------
%1: name of a step, %2: why it was not tested</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2; %3)</source>
        <extracomment>%1: a cause as a sentence; %2: who would act; %3: how sure</extracomment>
        <translation>%1 (%2&#xa0;; %3)</translation>
    </message>
    <message>
        <source>For it: %1</source>
        <translation>Pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Against it: %1</source>
        <translation>Contre&#xa0;: %1</translation>
    </message>
    <message>
        <source>The list below says what was found.</source>
        <translation>La liste ci-dessous indique ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>Everything that could be tested gave the right answer, and yet the last attempt to connect failed.</source>
        <translation>Tout ce qui a pu être testé a donné la bonne réponse, et pourtant la dernière tentative de connexion a échoué.</translation>
    </message>
    <message>
        <source>Something is wrong, but no single cause stands out.</source>
        <translation>Quelque chose ne va pas, mais aucune cause unique ne se dégage.</translation>
    </message>
    <message>
        <source>No problem found, but something needs attention.</source>
        <translation>Aucun problème détecté, mais un point demande votre attention.</translation>
    </message>
    <message>
        <source>No problem found.</source>
        <translation>Aucun problème détecté.</translation>
    </message>
    <message>
        <source>Everything that was asked about your VPN gave the right answer.</source>
        <translation>Tout ce qui a été demandé au sujet de votre VPN a donné la bonne réponse.</translation>
    </message>
    <message numerus="yes">
        <source>No problem found, but %n checks could not be made.</source>
        <translation>
            <numerusform>Aucun problème détecté, mais %n vérification n’a pas pu être effectuée.</numerusform>
            <numerusform>Aucun problème détecté, mais %n vérifications n’ont pas pu être effectuées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was stopped. What was known by then is kept.</source>
        <translation>L’exécution a été arrêtée. Ce qui était connu à ce moment-là est conservé.</translation>
    </message>
    <message>
        <source>The list below says what was not tested and why.</source>
        <translation>La liste ci-dessous indique ce qui n’a pas été testé et pourquoi.</translation>
    </message>
    <message>
        <source>Not part of this run: %1</source>
        <extracomment>%1: names of steps</extracomment>
        <translation>Hors de cette exécution&#xa0;: %1</translation>
    </message>
    <message>
        <source>What is the cause?</source>
        <translation>Quelle est la cause&#xa0;?</translation>
    </message>
    <message>
        <source>Thank you. With your answer, another cause comes first.</source>
        <translation>Merci. Avec votre réponse, une autre cause passe en premier.</translation>
    </message>
    <message>
        <source>Thank you. The same cause comes first; how sure it is has changed.</source>
        <translation>Merci. La même cause reste en premier&#xa0;; son degré de certitude a changé.</translation>
    </message>
    <message>
        <source>Thank you. The same cause comes first.</source>
        <translation>Merci. La même cause reste en premier.</translation>
    </message>
</context>
<context>
    <name>RowButton</name>
    <message>
        <source>Details are shown. Press to hide them.</source>
        <translation>Les détails sont affichés. Appuyez pour les masquer.</translation>
    </message>
    <message>
        <source>Details are hidden. Press to show them.</source>
        <translation>Les détails sont masqués. Appuyez pour les afficher.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save bundle</source>
        <translation>Enregistrer le jeu de données</translation>
    </message>
    <message>
        <source>Who will read the file?</source>
        <translation>Qui va lire le fichier&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Leaves this computer</source>
        <translation>Ce qui &amp;quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Leaves this computer</source>
        <translation>Ce qui quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Stays &amp;here</source>
        <translation>Ce qui &amp;reste ici</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Ce qui reste ici</translation>
    </message>
    <message>
        <source>&amp;Keep this list...</source>
        <translation>Conserver cette &amp;liste...</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation>Conserver cette liste</translation>
    </message>
    <message>
        <source>Writes what the stand-ins stand for into a file of your own.</source>
        <translation>Écrit dans un fichier à part, pour vous, ce que remplacent les substituts.</translation>
    </message>
    <message>
        <source>Save &amp;to:</source>
        <translation>Enregistrer &amp;dans&#xa0;:</translation>
    </message>
    <message>
        <source>File to save to</source>
        <translation>Fichier d’enregistrement</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>&amp;Parcourir...</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>Choisir l’emplacement</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The list was saved. Do not send it with the report.</source>
        <translation>La liste a été enregistrée. Ne l’envoyez pas avec le rapport.</translation>
    </message>
    <message>
        <source>Report (*.html)</source>
        <translation>Rapport (*.html)</translation>
    </message>
    <message>
        <source>Bundle (*.json)</source>
        <translation>Jeu de données (*.json)</translation>
    </message>
    <message>
        <source>Please name the file.</source>
        <translation>Indiquez le nom du fichier.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Press Save again to replace it.</source>
        <translation>Un fichier de ce nom existe déjà. Appuyez de nouveau sur Enregistrer pour le remplacer.</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a kind of fact (&quot;Addresses&quot;), %2: the facts</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What was found, and what to do about it</source>
        <translation>Ce qui a été constaté, et ce qu’il faut faire</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>VPN servers</source>
        <translation>Serveurs VPN</translation>
    </message>
    <message>
        <source>Addresses of the server</source>
        <translation>Adresses du serveur</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Serveurs de noms</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Certificates of this computer and of you</source>
        <translation>Certificats de cet ordinateur et les vôtres</translation>
    </message>
    <message>
        <source>Addresses of this computer</source>
        <translation>Adresses de cet ordinateur</translation>
    </message>
    <message>
        <source>Names of networks</source>
        <translation>Noms de réseaux</translation>
    </message>
    <message numerus="yes">
        <source>%n routes</source>
        <translation>
            <numerusform>%n route</numerusform>
            <numerusform>%n routes</numerusform>
        </translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>Proxys</translation>
    </message>
    <message numerus="yes">
        <source>%n events of the log of Windows</source>
        <translation>
            <numerusform>%n événement du journal de Windows</numerusform>
            <numerusform>%n événements du journal de Windows</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisation and helpdesk</source>
        <translation>Organisation et service d’assistance</translation>
    </message>
    <message>
        <source>File that was opened</source>
        <translation>Fichier ouvert</translation>
    </message>
    <message>
        <source>Name in which the sign-in server was asked</source>
        <translation>Nom sous lequel le serveur d’authentification a été interrogé</translation>
    </message>
    <message>
        <source>Error or symptom that you named</source>
        <translation>Erreur ou symptôme que vous avez indiqué</translation>
    </message>
    <message>
        <source>The servers&apos; answers as they came, for a later check</source>
        <translation>Les réponses des serveurs telles quelles, pour une vérification ultérieure</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <extracomment>%1: what kind of value, %2: the value, %3: what stands in its place</extracomment>
        <translation>%1&#xa0;: %2 devient %3</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <extracomment>%1: a kind of value that is left out of the file</extracomment>
        <translation>%1&#xa0;: valeurs omises</translation>
    </message>
    <message>
        <source>Nothing is replaced.</source>
        <translation>Rien n’est remplacé.</translation>
    </message>
    <message>
        <source>Nothing needed to be replaced.</source>
        <translation>Rien n’avait besoin d’être remplacé.</translation>
    </message>
    <message>
        <source>This list stays here, too: it is in no file.</source>
        <translation>Cette liste reste ici, elle aussi&#xa0;: elle ne figure dans aucun fichier.</translation>
    </message>
    <message>
        <source>Passwords and private keys are never read.</source>
        <translation>Les mots de passe et les clés privées ne sont jamais lus.</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Tout</translation>
    </message>
    <message>
        <source>For a ti&amp;cket (recommended)</source>
        <translation>Pour un ti&amp;cket (recommandé)</translation>
    </message>
    <message>
        <source>For the &amp;public</source>
        <translation>Pour le p&amp;ublic</translation>
    </message>
    <message>
        <source>Nothing is replaced. Only for people whom you trust with all of it.</source>
        <translation>Rien n’est remplacé. Uniquement pour des personnes à qui vous confiez tout le contenu.</translation>
    </message>
    <message>
        <source>Names of people and computers and private addresses are replaced; servers and certificates stay readable.</source>
        <translation>Les noms de personnes et d’ordinateurs ainsi que les adresses privées sont remplacés&#xa0;; les serveurs et les certificats restent lisibles.</translation>
    </message>
    <message>
        <source>Names of servers, public addresses and certificates are replaced too.</source>
        <translation>Les noms de serveurs, les adresses publiques et les certificats sont également remplacés.</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>Vous n’êtes pas autorisé à écrire à cet emplacement.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>The file was not saved. %1 Please choose another place.</source>
        <extracomment>%1: why, as a sentence</extracomment>
        <translation>Le fichier n’a pas été enregistré. %1 Choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>StagePageView</name>
    <message>
        <source>What this means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
</context>
<context>
    <name>StageRail</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>The steps of the connection and their states. Enter shows one.</source>
        <translation>Les étapes de la connexion et leur état. La touche Entrée en affiche une.</translation>
    </message>
</context>
<context>
    <name>StageText</name>
    <message>
        <source>The connection is set up.</source>
        <translation>La connexion est configurée.</translation>
    </message>
    <message>
        <source>This computer is on a working network.</source>
        <translation>Cet ordinateur est sur un réseau qui fonctionne.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name leads to it.</source>
        <translation>Le nom du serveur VPN mène à ce serveur.</translation>
    </message>
    <message>
        <source>The VPN server answers.</source>
        <translation>Le serveur VPN répond.</translation>
    </message>
    <message>
        <source>The VPN server proves who it is.</source>
        <translation>Le serveur VPN prouve son identité.</translation>
    </message>
    <message>
        <source>You and this computer can prove who you are.</source>
        <translation>Vous et cet ordinateur pouvez prouver votre identité.</translation>
    </message>
    <message>
        <source>The sign-in settings fit together.</source>
        <translation>Les paramètres d’authentification concordent.</translation>
    </message>
    <message>
        <source>The tunnel adapter can be built.</source>
        <translation>La carte réseau du tunnel peut être créée.</translation>
    </message>
    <message>
        <source>Traffic goes the right way.</source>
        <translation>Le trafic prend le bon chemin.</translation>
    </message>
    <message>
        <source>Waits for: %1.</source>
        <extracomment>%1: what is missing, for example &quot;the VPN server&apos;s answer&quot;</extracomment>
        <translation>En attente de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>another step</source>
        <translation>une autre étape</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Vérification&#xa0;: %1</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Ce qui a été observé</translation>
    </message>
    <message>
        <source>This could not be checked.</source>
        <translation>Cela n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>This was not part of the run.</source>
        <translation>Cela ne faisait pas partie de l’exécution.</translation>
    </message>
    <message>
        <source>What this step looks at exists on Windows only. That says nothing about whether it works.</source>
        <translation>Ce que cette étape examine n’existe que sous Windows. Cela ne dit rien de son bon fonctionnement.</translation>
    </message>
    <message>
        <source>Nothing in this step applies to this connection.</source>
        <translation>Rien dans cette étape ne s’applique à cette connexion.</translation>
    </message>
    <message>
        <source>This version has no checks for this step. That says nothing about whether it works.</source>
        <translation>Cette version n’a pas de vérifications pour cette étape. Cela ne dit rien de son bon fonctionnement.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a state (&quot;Problem&quot;), %2: what was found; read by screen readers</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Windows calls this error %1.</source>
        <translation>Windows donne à cette erreur le code %1.</translation>
    </message>
    <message>
        <source>Windows shows one of these errors: %1.</source>
        <translation>Windows affiche l’une de ces erreurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Could not be checked: this program made a mistake.</source>
        <translation>Vérification impossible&#xa0;: ce programme a commis une erreur.</translation>
    </message>
    <message>
        <source>This was not tested.</source>
        <translation>Cela n’a pas été testé.</translation>
    </message>
    <message>
        <source>This step can&apos;t be right before the other one is. It may be fine by itself.</source>
        <translation>Cette étape ne peut pas être correcte avant que l’autre le soit. Prise isolément, elle fonctionne peut-être bien.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>What is wrong with your VPN?</source>
        <translation>Quel est le problème avec votre VPN&#xa0;?</translation>
    </message>
    <message>
        <source>Error co&amp;de:</source>
        <translation>Code d’e&amp;rreur&#xa0;:</translation>
    </message>
    <message>
        <source>809 or 0x800B0109</source>
        <translation>809 ou 0x800B0109</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Code d’erreur</translation>
    </message>
    <message>
        <source>Which VPN?</source>
        <translation>Quel VPN&#xa0;?</translation>
    </message>
    <message>
        <source>Connec&amp;tion:</source>
        <translation>Co&amp;nnexion&#xa0;:</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>VPN &amp;server:</source>
        <translation>Serve&amp;ur VPN&#xa0;:</translation>
    </message>
    <message>
        <source>vpn.contoso.com</source>
        <translation>vpn.contoso.com</translation>
    </message>
    <message>
        <source>Name of the VPN server</source>
        <translation>Nom du serveur VPN</translation>
    </message>
    <message>
        <source>Your sign-in na&amp;me:</source>
        <translation>Votre no&amp;m d’utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Your sign-in name, optional</source>
        <translation>Votre nom d’utilisateur, facultatif</translation>
    </message>
    <message>
        <source>&amp;Open a file...</source>
        <translation>&amp;Ouvrir un fichier...</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>&amp;Fichiers récents</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>A VPN profile, an exported event log, a bundle or a saved report. You can also drop it on this window.</source>
        <translation>Un profil VPN, un journal des événements exporté, un jeu de données ou un rapport enregistré. Vous pouvez aussi le déposer dans cette fenêtre.</translation>
    </message>
    <message>
        <source>The files that were opened last on this computer.</source>
        <translation>Les derniers fichiers ouverts sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Autre serveur</translation>
    </message>
    <message>
        <source>%1 has no failed VPN connection in it.</source>
        <translation>%1 ne contient aucune connexion VPN échouée.</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use this: %1</source>
        <extracomment>%1: when, connection and error of a failed dial</extracomment>
        <translation>Utiliser&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>&amp;Retirer ces fichiers de la liste</translation>
    </message>
    <message>
        <source>No VPN connection was found on this computer. Type the name of the VPN server; your helpdesk knows it.</source>
        <translation>Aucune connexion VPN n’a été trouvée sur cet ordinateur. Saisissez le nom du serveur VPN&#xa0;; votre service d’assistance le connaît.</translation>
    </message>
    <message>
        <source>Type it only if you agree that the sign-in server is asked in this name, should it refuse a made-up one. No password is sent; the server may log one refused sign-in.</source>
        <translation>Ne le saisissez que si vous acceptez que le serveur d’authentification soit interrogé sous ce nom, au cas où il refuserait un nom inventé. Aucun mot de passe n’est envoyé&#xa0;; le serveur peut journaliser une authentification refusée.</translation>
    </message>
</context>
<context>
    <name>StartText</name>
    <message>
        <source>I can&apos;t &amp;connect</source>
        <translation>Je n’arrive pas à me &amp;connecter</translation>
    </message>
    <message>
        <source>The VPN does not come up, or it ends at once.</source>
        <translation>Le VPN ne s’établit pas, ou il s’interrompt aussitôt.</translation>
    </message>
    <message>
        <source>Connected, but no &amp;internet</source>
        <translation>Connecté, mais pas d’&amp;Internet</translation>
    </message>
    <message>
        <source>With the VPN up, web pages outside work stay away.</source>
        <translation>Quand le VPN est connecté, les pages web externes ne s’affichent pas.</translation>
    </message>
    <message>
        <source>Connected, but &amp;work resources don&apos;t open</source>
        <translation>Connecté, mais les ressources professionne&amp;lles ne s’ouvrent pas</translation>
    </message>
    <message>
        <source>Shares, servers or internal pages can&apos;t be reached.</source>
        <translation>Les partages, les serveurs ou les pages internes ne sont pas accessibles.</translation>
    </message>
    <message>
        <source>I have an &amp;error code</source>
        <translation>J’ai un code d’&amp;erreur</translation>
    </message>
    <message>
        <source>Windows showed a number, for example 809.</source>
        <translation>Windows a affiché un nombre, par exemple 809.</translation>
    </message>
    <message>
        <source>Error %1: %2</source>
        <extracomment>%1: an error code, %2: what it means</extracomment>
        <translation>Erreur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This program has no entry for this code. The checks run all the same.</source>
        <translation>Ce programme n’a pas d’entrée pour ce code. Les vérifications s’exécutent quand même.</translation>
    </message>
    <message>
        <source>This is not an error code that this program knows. Look for a number such as 809 or 0x800B0109.</source>
        <translation>Ce n’est pas un code d’erreur connu de ce programme. Recherchez un nombre tel que 809 ou 0x800B0109.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: name of a VPN connection, %2: its server</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A sign-in name has at most %1 octets and no control characters.</source>
        <extracomment>%1: a number</extracomment>
        <translation>Un nom d’utilisateur a au plus %1 octets et aucun caractère de contrôle.</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>heure inconnue</translation>
    </message>
    <message>
        <source>connection without a name</source>
        <translation>connexion sans nom</translation>
    </message>
    <message>
        <source>%1, %2, error %3</source>
        <extracomment>%1: when, %2: name of a VPN connection, %3: error code</extracomment>
        <translation>%1, %2, erreur %3</translation>
    </message>
    <message>
        <source>Last failure on this computer: %1</source>
        <translation>Dernier échec sur cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last failure in %1: %2</source>
        <extracomment>%1: name of a file, %2: when, connection and error</extracomment>
        <translation>Dernier échec dans %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>fine</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>vérification impossible</translation>
    </message>
    <message>
        <source>not part of this run</source>
        <translation>hors de cette exécution</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>vérification en cours</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>the connection&apos;s settings</source>
        <translation>les paramètres de la connexion</translation>
    </message>
    <message>
        <source>a working network</source>
        <translation>un réseau qui fonctionne</translation>
    </message>
    <message>
        <source>the VPN server&apos;s address</source>
        <translation>l’adresse du serveur VPN</translation>
    </message>
    <message>
        <source>the VPN server&apos;s answer</source>
        <translation>la réponse du serveur VPN</translation>
    </message>
    <message>
        <source>the VPN server&apos;s certificate</source>
        <translation>le certificat du serveur VPN</translation>
    </message>
    <message>
        <source>your certificate</source>
        <translation>votre certificat</translation>
    </message>
    <message>
        <source>the sign-in</source>
        <translation>l’authentification</translation>
    </message>
    <message>
        <source>the tunnel adapter</source>
        <translation>la carte réseau du tunnel</translation>
    </message>
    <message>
        <source>the routes</source>
        <translation>les routes</translation>
    </message>
</context>
</TS>
