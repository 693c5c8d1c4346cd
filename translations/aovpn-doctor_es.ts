<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About AOVPN Doctor</source>
        <translation>Acerca de AOVPN Doctor</translation>
    </message>
    <message>
        <source>AOVPN Doctor</source>
        <translation>AOVPN Doctor</translation>
    </message>
    <message>
        <source>Version %1, rules %2</source>
        <extracomment>%1: version of the program, %2: version of its rules</extracomment>
        <translation>Versión %1, reglas %2</translation>
    </message>
    <message>
        <source>It finds out why an Always On VPN does not work and who can help. It changes nothing on this computer, sends no password, and asks only the servers that your connection or your organisation names.</source>
        <translation>Averigua por qué no funciona una VPN Always On y quién puede ayudar. No cambia nada en este equipo, no envía ninguna contraseña y solo consulta los servidores que indica su conexión o su organización.</translation>
    </message>
    <message>
        <source>Licensed under the Apache License, version 2.0.</source>
        <translation>Con licencia Apache, versión 2.0.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Creado con</translation>
    </message>
    <message>
        <source>The licence</source>
        <translation>La licencia</translation>
    </message>
    <message>
        <source>Notices about the parts</source>
        <translation>Avisos sobre los componentes</translation>
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
        <translation>Qué hacer ahora</translation>
    </message>
</context>
<context>
    <name>CheckRowWidget</name>
    <message>
        <source>What is checked: %1</source>
        <translation>Qué se comprueba: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1: the title of a row</extracomment>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Type only the name, without https:// and without a port.</source>
        <translation>Escriba solo el nombre, sin https:// y sin puerto.</translation>
    </message>
    <message>
        <source>A server&apos;s name has letters, digits, hyphens and dots, for example vpn.contoso.com.</source>
        <translation>El nombre de un servidor contiene letras, números, guiones y puntos, por ejemplo, vpn.contoso.com.</translation>
    </message>
    <message>
        <source>The VPN server gives the tunnel an address.</source>
        <translation>El servidor VPN asigna una dirección al túnel.</translation>
    </message>
    <message>
        <source>WAN Miniport (IP) is bound to the Remote Access IP ARP Driver and to no filter of another vendor.</source>
        <translation>WAN Miniport (IP) está enlazado al Controlador ARP IP de acceso remoto y a ningún filtro de otro proveedor.</translation>
    </message>
    <message>
        <source>The WAN Miniport devices that this connection needs are there and started, without a problem code.</source>
        <translation>Los dispositivos WAN Miniport que necesita esta conexión están presentes e iniciados, sin código de problema.</translation>
    </message>
    <message>
        <source>The services that this connection needs run or can be started.</source>
        <translation>Los servicios que necesita esta conexión están en ejecución o se pueden iniciar.</translation>
    </message>
    <message>
        <source>MS-CHAPv2 does not rely on the Windows sign-in where Credential Guard runs.</source>
        <translation>MS-CHAPv2 no depende del inicio de sesión de Windows donde se ejecuta Credential Guard.</translation>
    </message>
    <message>
        <source>PEAP requires cryptobinding, so that nobody can put themselves between the two parts of the sign-in.</source>
        <translation>PEAP exige el enlace criptográfico, para que nadie pueda interponerse entre las dos partes del inicio de sesión.</translation>
    </message>
    <message>
        <source>A profile that signs in with EAP holds a readable EAP configuration.</source>
        <translation>Un perfil que inicia sesión con EAP contiene una configuración de EAP legible.</translation>
    </message>
    <message>
        <source>The server lets a profile that signs in with EAP begin to do so.</source>
        <translation>El servidor permite que un perfil que inicia sesión con EAP empiece a hacerlo.</translation>
    </message>
    <message>
        <source>Over IKEv2 the server takes the sign-in method of the profile.</source>
        <translation>Mediante IKEv2, el servidor acepta el método de inicio de sesión del perfil.</translation>
    </message>
    <message>
        <source>Over SSTP the server takes the sign-in method of the profile.</source>
        <translation>Mediante SSTP, el servidor acepta el método de inicio de sesión del perfil.</translation>
    </message>
    <message>
        <source>Over IKEv2 the sign-in server answers an identity, and with a method.</source>
        <translation>Mediante IKEv2, el servidor de autenticación responde a una identidad y lo hace con un método.</translation>
    </message>
    <message>
        <source>Over SSTP the sign-in server answers an identity, and with a method.</source>
        <translation>Mediante SSTP, el servidor de autenticación responde a una identidad y lo hace con un método.</translation>
    </message>
    <message>
        <source>The inner method names the same sign-in servers and roots as the outer one: it is the same server.</source>
        <translation>El método interno indica los mismos servidores de autenticación y las mismas raíces que el externo: se trata del mismo servidor.</translation>
    </message>
    <message>
        <source>This computer may protect L2TP tunnels with IPsec.</source>
        <translation>Este equipo puede proteger con IPsec los túneles L2TP.</translation>
    </message>
    <message>
        <source>The first certificate in the L2TP server&apos;s store is no wildcard and comes from a CA of the clients&apos; certificates.</source>
        <translation>El primer certificado del almacén del servidor L2TP no es un certificado comodín y procede de una CA de los certificados de los clientes.</translation>
    </message>
    <message>
        <source>With MS-CHAPv2 the LAN Manager authentication level is the default one.</source>
        <translation>Con MS-CHAPv2, el nivel de autenticación de LAN Manager es el predeterminado.</translation>
    </message>
    <message>
        <source>The profile offers the sign-in method that the sign-in server demands.</source>
        <translation>El perfil ofrece el método de inicio de sesión que exige el servidor de autenticación.</translation>
    </message>
    <message>
        <source>A machine certificate signs in over IKEv2 only, and IKEv2 carries none of the PPP methods.</source>
        <translation>Un certificado de equipo solo permite iniciar sesión mediante IKEv2, e IKEv2 no admite ninguno de los métodos de PPP.</translation>
    </message>
    <message>
        <source>Passwords are sent inside PEAP, TTLS or TEAP only.</source>
        <translation>Las contraseñas solo se envían dentro de PEAP, TTLS o TEAP.</translation>
    </message>
    <message>
        <source>Where address translation stands before the L2TP server, this computer is allowed to reach it through that.</source>
        <translation>Si hay traducción de direcciones delante del servidor L2TP, este equipo tiene permitido llegar al servidor a través de ella.</translation>
    </message>
    <message>
        <source>The profile lists a name of the certificate that the sign-in server shows, in the same case.</source>
        <translation>El perfil incluye un nombre del certificado que presenta el servidor de autenticación, con las mismas mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>The profile lists the root above the certificate that the sign-in server shows.</source>
        <translation>El perfil incluye la raíz del certificado que presenta el servidor de autenticación.</translation>
    </message>
    <message>
        <source>The profile names the sign-in servers exactly as their certificates do.</source>
        <translation>El perfil indica los servidores de autenticación exactamente como figuran en sus certificados.</translation>
    </message>
    <message>
        <source>The profile names the SHA-1 thumbprint of the root of the sign-in server.</source>
        <translation>El perfil indica la huella digital SHA-1 de la raíz del servidor de autenticación.</translation>
    </message>
    <message>
        <source>The root of the sign-in server is among the trusted roots of this computer.</source>
        <translation>La raíz del servidor de autenticación figura entre las raíces de confianza de este equipo.</translation>
    </message>
    <message>
        <source>The certificates of the VPN server and of the sign-in server are checked, without a question to the person.</source>
        <translation>Los certificados del servidor VPN y del servidor de autenticación se comprueban sin preguntar a la persona.</translation>
    </message>
    <message>
        <source>The certificate that Windows takes is in its period, for Client Authentication, strong, and leads to a trusted root.</source>
        <translation>El certificado que usa Windows está dentro de su periodo de validez, sirve para Autenticación del cliente, es seguro y conduce a una raíz de confianza.</translation>
    </message>
    <message>
        <source>Where the profile asks for a certificate of Conditional Access, a dial does not fail for want of it.</source>
        <translation>Cuando el perfil pide un certificado de Acceso condicional, la conexión no falla por falta de este.</translation>
    </message>
    <message>
        <source>A certificate with a private key, in its period, for Client Authentication and with a trusted chain is in the store that the connection uses.</source>
        <translation>En el almacén que usa la conexión hay un certificado con clave privada, dentro de su periodo de validez, para Autenticación del cliente y con una cadena de confianza.</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key is there and works without asking the person.</source>
        <translation>La clave privada del certificado está presente y funciona sin preguntar a la persona.</translation>
    </message>
    <message>
        <source>A CA above this computer&apos;s certificate is among those that the VPN server lists in its reply.</source>
        <translation>Una CA superior al certificado de este equipo figura entre las que el servidor VPN enumera en su respuesta.</translation>
    </message>
    <message>
        <source>The user&apos;s certificate holds the security identifier (SID) of its owner.</source>
        <translation>El certificado del usuario contiene el identificador de seguridad (SID) de su propietario.</translation>
    </message>
    <message>
        <source>It is clear which of several certificates Windows takes.</source>
        <translation>Está claro cuál de varios certificados usa Windows.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name leads to public addresses, or to those that the site policy names.</source>
        <translation>El nombre del servidor VPN conduce a direcciones públicas o a las que indica la directiva del sitio.</translation>
    </message>
    <message>
        <source>The hosts file says nothing about the VPN server&apos;s name.</source>
        <translation>El archivo hosts no dice nada sobre el nombre del servidor VPN.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name has an IPv4 or IPv6 address.</source>
        <translation>El nombre del servidor VPN tiene una dirección IPv4 o IPv6.</translation>
    </message>
    <message>
        <source>This computer is connected to a network (Wi-Fi, cable or mobile data) and has an address in it.</source>
        <translation>Este equipo está conectado a una red (Wi-Fi, cable o datos móviles) y tiene una dirección en ella.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs by no more than five minutes from the clocks of the servers that answered.</source>
        <translation>El reloj de este equipo difiere como máximo cinco minutos de los relojes de los servidores que respondieron.</translation>
    </message>
    <message>
        <source>This computer has a default route, or at least a route to the VPN server.</source>
        <translation>Este equipo tiene una ruta predeterminada o, al menos, una ruta al servidor VPN.</translation>
    </message>
    <message>
        <source>The address with which Windows tests its way to the internet answers with the text that it should, and no sign-in page answers in its place.</source>
        <translation>La dirección con la que Windows prueba su acceso a Internet responde con el texto debido y ninguna página de inicio de sesión responde en su lugar.</translation>
    </message>
    <message>
        <source>No proxy stands between this computer and an SSTP server: Windows&apos; SSTP client cannot sign in to one.</source>
        <translation>No hay ningún proxy entre este equipo y un servidor SSTP: el cliente SSTP de Windows no puede iniciar sesión en un proxy.</translation>
    </message>
    <message>
        <source>An Always On connection names the trusted networks at which it does not start.</source>
        <translation>Una conexión Always On indica las redes de confianza en las que no se inicia.</translation>
    </message>
    <message>
        <source>Booleans in a ProfileXML are written true or false, in lower case.</source>
        <translation>Los valores booleanos de un ProfileXML se escriben true o false, en minúsculas.</translation>
    </message>
    <message>
        <source>The fixed algorithms are none that are broken, and GCM is named as cipher and as authentication.</source>
        <translation>Ninguno de los algoritmos fijados ha sido vulnerado, y GCM se indica tanto para el cifrado como para la autenticación.</translation>
    </message>
    <message>
        <source>A device tunnel is an Always On IKEv2 split tunnel of all users that signs in with the machine certificate alone and has no trigger.</source>
        <translation>Un túnel de dispositivo es un túnel dividido IKEv2 Always On para todos los usuarios que inicia sesión únicamente con el certificado de equipo y no tiene desencadenadores.</translation>
    </message>
    <message>
        <source>A device tunnel is on a computer with Windows Enterprise or Education that is joined to the organisation&apos;s domain.</source>
        <translation>Un túnel de dispositivo está en un equipo con Windows Enterprise o Education que está unido al dominio de la organización.</translation>
    </message>
    <message>
        <source>Every element of a ProfileXML stands at the level and under the name of its schema.</source>
        <translation>Cada elemento de un ProfileXML está en el nivel y con el nombre que indica su esquema.</translation>
    </message>
    <message>
        <source>The connection does not ask for a tunnel without encryption.</source>
        <translation>La conexión no pide un túnel sin cifrado.</translation>
    </message>
    <message>
        <source>No two entries of a phonebook have the same name.</source>
        <translation>No hay dos entradas con el mismo nombre en una libreta de teléfonos.</translation>
    </message>
    <message>
        <source>There is a VPN connection on this computer or in the file.</source>
        <translation>Hay una conexión VPN en este equipo o en el archivo.</translation>
    </message>
    <message>
        <source>The profile is one of the VPN client that is part of Windows.</source>
        <translation>El perfil es uno del cliente VPN que forma parte de Windows.</translation>
    </message>
    <message>
        <source>A split tunnel has routes to lead by, a force tunnel has only exclusion routes.</source>
        <translation>Un túnel dividido tiene rutas por las que dirigir el tráfico; un túnel forzado solo tiene rutas de exclusión.</translation>
    </message>
    <message>
        <source>The connection names a VPN server that is expected, and by the name in its certificate.</source>
        <translation>La conexión indica un servidor VPN esperado y lo hace con el nombre que figura en su certificado.</translation>
    </message>
    <message>
        <source>An Always On connection is the one that Windows starts by itself, and nobody has disconnected it by hand.</source>
        <translation>Una conexión Always On es la que Windows inicia por sí solo y nadie la ha desconectado manualmente.</translation>
    </message>
    <message>
        <source>This computer is outside the trusted networks of the profile, or Windows recognises that it is inside.</source>
        <translation>Este equipo está fuera de las redes de confianza del perfil, o Windows reconoce que está dentro de ellas.</translation>
    </message>
    <message>
        <source>Every setting of the profile has one of its documented values.</source>
        <translation>Cada opción de configuración del perfil tiene uno de sus valores documentados.</translation>
    </message>
    <message>
        <source>Every address of the VPN server&apos;s name answers IKE.</source>
        <translation>Todas las direcciones del nombre del servidor VPN responden a IKE.</translation>
    </message>
    <message>
        <source>Where the profile states no cryptography, the server accepts what Windows offers by default.</source>
        <translation>Si el perfil no especifica ninguna criptografía, el servidor acepta lo que Windows ofrece de forma predeterminada.</translation>
    </message>
    <message>
        <source>Large IKE messages arrive: the way carries IP fragments, or the server splits its messages itself.</source>
        <translation>Los mensajes IKE grandes llegan: la red admite fragmentos IP en todo el trayecto o el propio servidor divide sus mensajes.</translation>
    </message>
    <message>
        <source>After the first IKEv2 exchange the server answers the second one as well.</source>
        <translation>Tras el primer intercambio IKEv2, el servidor responde también al segundo.</translation>
    </message>
    <message>
        <source>The server accepts one of the IKE proposals that this computer may offer.</source>
        <translation>El servidor acepta una de las propuestas IKE que este equipo puede ofrecer.</translation>
    </message>
    <message>
        <source>The server takes the call itself and names no other gateway.</source>
        <translation>El servidor atiende la llamada por sí mismo y no indica otra puerta de enlace.</translation>
    </message>
    <message>
        <source>For L2TP the server answers IKEv1 main mode and accepts a proposal of it.</source>
        <translation>Para L2TP, el servidor responde al modo principal de IKEv1 y acepta una de sus propuestas.</translation>
    </message>
    <message>
        <source>What answers on UDP 500 and 4500 of the VPN server is a valid IKE response.</source>
        <translation>Lo que responde en UDP 500 y 4500 del servidor VPN es una respuesta IKE válida.</translation>
    </message>
    <message>
        <source>A server that answers at all answers a complete IKE_SA_INIT as well.</source>
        <translation>Un servidor que responde también contesta a un IKE_SA_INIT completo.</translation>
    </message>
    <message>
        <source>For PPTP the server takes TCP connections on port 1723 and starts a control connection.</source>
        <translation>Para PPTP, el servidor acepta conexiones TCP en el puerto 1723 e inicia una conexión de control.</translation>
    </message>
    <message>
        <source>The server acknowledges an SSTP call that is made after its HTTP reply.</source>
        <translation>El servidor confirma una llamada SSTP realizada después de su respuesta HTTP.</translation>
    </message>
    <message>
        <source>The VPN server accepts TCP connections on port 443.</source>
        <translation>El servidor VPN acepta conexiones TCP en el puerto 443.</translation>
    </message>
    <message>
        <source>The VPN server answers the SSTP verb on port 443 with status 200.</source>
        <translation>El servidor VPN responde al verbo SSTP en el puerto 443 con el estado 200.</translation>
    </message>
    <message>
        <source>The VPN server speaks TLS on port 443.</source>
        <translation>El servidor VPN usa TLS en el puerto 443.</translation>
    </message>
    <message>
        <source>An address of the VPN server answers IKE on UDP 4500.</source>
        <translation>Una dirección del servidor VPN responde a IKE en UDP 4500.</translation>
    </message>
    <message>
        <source>An address of the VPN server answers IKE on UDP 500.</source>
        <translation>Una dirección del servidor VPN responde a IKE en UDP 500.</translation>
    </message>
    <message>
        <source>While connected, the prefixes of the organisation and the profile&apos;s own routes lead into the tunnel.</source>
        <translation>Durante la conexión, los prefijos de la organización y las rutas propias del perfil conducen al túnel.</translation>
    </message>
    <message>
        <source>While connected, the default gateway is that of the local network, unless the organisation wants all traffic in the tunnel.</source>
        <translation>Durante la conexión, la puerta de enlace predeterminada es la de la red local, salvo que la organización quiera todo el tráfico en el túnel.</translation>
    </message>
    <message>
        <source>The profile leaves the default gateway of the local network in place.</source>
        <translation>El perfil mantiene la puerta de enlace predeterminada de la red local.</translation>
    </message>
    <message>
        <source>While connected, internal names are asked of the internal name servers, and these are reached through the tunnel.</source>
        <translation>Durante la conexión, los nombres internos se consultan a los servidores de nombres internos y se llega a estos a través del túnel.</translation>
    </message>
    <message>
        <source>While connected, the tunnel&apos;s interface metric is below that of every local interface with name servers, so that its name servers are asked first.</source>
        <translation>Durante la conexión, la métrica de interfaz del túnel es inferior a la de cualquier interfaz local con servidores de nombres, de modo que sus servidores de nombres se consultan en primer lugar.</translation>
    </message>
    <message>
        <source>The profile&apos;s routing policy (split or force tunnel) is the one that the organisation expects.</source>
        <translation>La directiva de enrutamiento del perfil (túnel dividido o forzado) es la que espera la organización.</translation>
    </message>
    <message>
        <source>The local network uses no addresses of the corporate network, because the route to the nearer network wins.</source>
        <translation>La red local no usa direcciones de la red corporativa, ya que prevalece la ruta a la red más cercana.</translation>
    </message>
    <message>
        <source>While connected, the route to the VPN server leads through the local network, not into the tunnel that it carries.</source>
        <translation>Durante la conexión, la ruta al servidor VPN pasa por la red local y no por el túnel al que da soporte.</translation>
    </message>
    <message>
        <source>While connected, the internal targets that the organisation names answer through the tunnel.</source>
        <translation>Durante la conexión, los destinos internos que indica la organización responden a través del túnel.</translation>
    </message>
    <message>
        <source>The profile has no traffic filters that keep a part of the traffic out of the tunnel.</source>
        <translation>El perfil no tiene filtros de tráfico que dejen fuera del túnel una parte del tráfico.</translation>
    </message>
    <message>
        <source>The certificate leads to a root that this computer trusts, through valid CAs that may issue it.</source>
        <translation>El certificado conduce a una raíz en la que confía este equipo, a través de CA válidas que pueden emitirlo.</translation>
    </message>
    <message>
        <source>The certificate&apos;s extended key usage allows what it is used for: Server Authentication for a server, Client Authentication for a client.</source>
        <translation>El uso mejorado de clave del certificado permite aquello para lo que se usa: Autenticación del servidor para un servidor y Autenticación del cliente para un cliente.</translation>
    </message>
    <message>
        <source>The server signs the IKEv2 exchange with the key of its certificate.</source>
        <translation>El servidor firma el intercambio IKEv2 con la clave de su certificado.</translation>
    </message>
    <message>
        <source>The certificate&apos;s key usage, if stated, allows digital signatures.</source>
        <translation>El uso de la clave del certificado, si se indica, permite firmas digitales.</translation>
    </message>
    <message>
        <source>The certificate carries the configured name of the server, as a DNS name of its subject alternative names and not as a wildcard.</source>
        <translation>El certificado contiene el nombre configurado del servidor, como nombre DNS de sus nombres alternativos del titular y no como comodín.</translation>
    </message>
    <message>
        <source>Neither the certificate nor a CA above it is revoked, and current revocation lists can be fetched over HTTP.</source>
        <translation>Ni el certificado ni ninguna CA superior están revocados, y se pueden obtener listas de revocación actuales mediante HTTP.</translation>
    </message>
    <message>
        <source>The server sends its certificate with its answer to the sign-in.</source>
        <translation>El servidor envía su certificado con su respuesta al inicio de sesión.</translation>
    </message>
    <message>
        <source>Keys and signatures of the certificate and of its CAs are strong: RSA of 2048 bits or more, SHA-2.</source>
        <translation>Las claves y firmas del certificado y de sus CA son seguras: RSA de 2048 bits o más, SHA-2.</translation>
    </message>
    <message>
        <source>Windows itself judges the chain of the server&apos;s certificate as this program does.</source>
        <translation>El propio Windows evalúa la cadena del certificado del servidor igual que este programa.</translation>
    </message>
    <message>
        <source>The certificate of the server&apos;s web port leads to a root that the site policy names.</source>
        <translation>El certificado del puerto web del servidor conduce a una raíz que indica la directiva del sitio.</translation>
    </message>
    <message>
        <source>The certificate is inside its validity period and does not end soon.</source>
        <translation>El certificado está dentro de su periodo de validez y no caduca pronto.</translation>
    </message>
</context>
<context>
    <name>CollectionPageView</name>
    <message>
        <source>Collect data for Microsoft support</source>
        <translation>Recopilar datos para el soporte técnico de Microsoft</translation>
    </message>
    <message>
        <source>&amp;Open the folder of the archive</source>
        <translation>&amp;Abrir la carpeta del archivo comprimido</translation>
    </message>
    <message>
        <source>Open the folder of the archive</source>
        <translation>Abrir la carpeta del archivo comprimido</translation>
    </message>
    <message>
        <source>Commands for this computer</source>
        <translation>Comandos para este equipo</translation>
    </message>
    <message>
        <source>Commands for the VPN server</source>
        <translation>Comandos para el servidor VPN</translation>
    </message>
    <message>
        <source>How to record</source>
        <translation>Cómo grabar</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: number of a step, %2: the step</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Qué se necesita</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1: a command</extracomment>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
</context>
<context>
    <name>CollectionText</name>
    <message>
        <source>Collect data for Microsoft support</source>
        <translation>Recopilar datos para el soporte técnico de Microsoft</translation>
    </message>
    <message>
        <source>If support asks for it, Microsoft&apos;s tool TSS records the problem while you reproduce it. This program looks whether everything is ready and gives you the commands; it starts nothing by itself.</source>
        <translation>Si el soporte técnico lo solicita, la herramienta TSS de Microsoft graba el problema mientras usted lo reproduce. Este programa comprueba si todo está preparado y le proporciona los comandos; no inicia nada por sí solo.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1: what the tool needs, %2: yes, no or not tested, %3: a sentence about it</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Collected already: %1</source>
        <extracomment>%1: the newest archive, or that there is none</extracomment>
        <translation>Ya recopilado: %1</translation>
    </message>
</context>
<context>
    <name>DoctorWizard</name>
    <message>
        <source>Forgotten.</source>
        <translation>Lista de archivos olvidada.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>AOVPN Doctor</source>
        <translation>AOVPN Doctor</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progreso de la ejecución</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>G&amp;losario</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>What the words mean (F1)</source>
        <translation>Qué significan las palabras (F1)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Métodos abreviados de te&amp;clado</translation>
    </message>
    <message>
        <source>&amp;About AOVPN Doctor</source>
        <translation>&amp;Acerca de AOVPN Doctor</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; Atrá&amp;s</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>Si&amp;guiente &gt;</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Comprobar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Asks everything once more (F5)</source>
        <translation>Vuelve a consultarlo todo (F5)</translation>
    </message>
    <message>
        <source>This computer&apos;s VPN connections could not be read: %1</source>
        <translation>No se pudieron leer las conexiones VPN de este equipo: %1</translation>
    </message>
    <message>
        <source>No connection on this computer is called “%1”.</source>
        <translation>En este equipo no hay ninguna conexión llamada “%1”.</translation>
    </message>
    <message>
        <source>Open a profile, an event log, a bundle or a report</source>
        <translation>Abrir un perfil, un registro de eventos, un paquete de diagnóstico o un informe</translation>
    </message>
    <message>
        <source>All that can be opened (*.pbk *.xml *.evtx *.json *.html);;All files (*)</source>
        <translation>Todos los archivos que se pueden abrir (*.pbk *.xml *.evtx *.json *.html);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 has no VPN connection in it.</source>
        <translation>%1 no contiene ninguna conexión VPN.</translation>
    </message>
    <message>
        <source>The run has to end before it can be saved.</source>
        <translation>La ejecución debe terminar antes de que se pueda guardar.</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Todavía no hay nada que guardar.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Se guardó como %1.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>From file: %1</source>
        <translation>Del archivo: %1</translation>
    </message>
    <message>
        <source>Check e&amp;verything</source>
        <translation>Comprobar &amp;todo</translation>
    </message>
    <message>
        <source>Show resul&amp;t</source>
        <translation>Mostrar &amp;resultado</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Let go to open the file.</source>
        <translation>Suelte para abrir el archivo.</translation>
    </message>
</context>
<context>
    <name>FactBlock</name>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>Servidor VPN</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Seconds waited</source>
        <translation>Segundos de espera</translation>
    </message>
    <message>
        <source>Web port (TCP 443)</source>
        <translation>Puerto web (TCP 443)</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Presentado por</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Se usa para</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Certificado de</translation>
    </message>
    <message>
        <source>Names in the certificate</source>
        <translation>Nombres del certificado</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>Huella digital (SHA-1)</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>Certificado raíz</translation>
    </message>
    <message>
        <source>Missing certificate of</source>
        <translation>Certificado que falta de</translation>
    </message>
    <message>
        <source>Certification authority</source>
        <translation>Entidad de certificación</translation>
    </message>
    <message>
        <source>In the connection</source>
        <translation>En la conexión</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>Método de inicio de sesión</translation>
    </message>
    <message>
        <source>Tunnel type</source>
        <translation>Tipo de túnel</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Opción de configuración</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>Interfaz de red</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Puerta de enlace</translation>
    </message>
    <message>
        <source>Address range</source>
        <translation>Intervalo de direcciones</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Red local</translation>
    </message>
    <message>
        <source>Company network</source>
        <translation>Red de la empresa</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Servidores de nombres</translation>
    </message>
    <message>
        <source>Name ending</source>
        <translation>Terminación del nombre</translation>
    </message>
    <message>
        <source>Name servers asked</source>
        <translation>Servidores de nombres consultados</translation>
    </message>
    <message>
        <source>Lines of the hosts file</source>
        <translation>Líneas del archivo hosts</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>Web server software</source>
        <translation>Software del servidor web</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Key length in bits</source>
        <translation>Longitud de la clave en bits</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Consultado en</translation>
    </message>
    <message>
        <source>Next list due</source>
        <translation>Próxima lista prevista</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ofrecido</translation>
    </message>
    <message>
        <source>System error number</source>
        <translation>Número de error del sistema</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what the fact is (&quot;Address&quot;), %2: the fact</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the bundle</source>
        <translation>
            <numerusform>%n más en el paquete de diagnóstico</numerusform>
            <numerusform>%n más en el paquete de diagnóstico</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>What the words mean</source>
        <translation>Qué significan las palabras</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>The VPN server&apos;s certificate is outside its dates.</source>
        <translation>El certificado del servidor VPN está fuera de su periodo de validez.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) has ended, or your clock is wrong.</source>
        <translation>El documento de identidad electrónico (certificado) del servidor VPN ha caducado o el reloj de su equipo no está en hora.</translation>
    </message>
    <message>
        <source>Check that date and time of your computer are right.</source>
        <translation>Compruebe que la fecha y la hora de su equipo sean correctas.</translation>
    </message>
    <message>
        <source>If they are right, send the report to your helpdesk.</source>
        <translation>Si son correctas, envíe el informe a su servicio de asistencia.</translation>
    </message>
    <message>
        <source>A certificate in the chain is not within its validity period, or this laptop&apos;s clock is wrong.</source>
        <translation>Un certificado de la cadena no está dentro de su periodo de validez o el reloj de este portátil no está en hora.</translation>
    </message>
    <message>
        <source>Check the clock: w32tm /query /status</source>
        <translation>Compruebe el reloj: w32tm /query /status</translation>
    </message>
    <message>
        <source>Look at this program&apos;s result for the server&apos;s certificate.</source>
        <translation>Consulte el resultado de este programa para el certificado del servidor.</translation>
    </message>
    <message>
        <source>Ask whether other users have the same problem.</source>
        <translation>Pregunte si otros usuarios tienen el mismo problema.</translation>
    </message>
    <message>
        <source>Renew the certificate that ended.</source>
        <translation>Renueve el certificado caducado.</translation>
    </message>
    <message>
        <source>Issue a new certificate from the right template, install it in the computer&apos;s Personal store of the VPN server, and remove the old one.</source>
        <translation>Emita un certificado nuevo a partir de la plantilla correcta, instálelo en el almacén Personal del equipo del servidor VPN y quite el antiguo.</translation>
    </message>
    <message>
        <source>For SSTP, select the new certificate in the server&apos;s Security tab in Routing and Remote Access, then restart the RemoteAccess service.</source>
        <translation>Para SSTP, seleccione el certificado nuevo en la pestaña Seguridad del servidor en Enrutamiento y acceso remoto y, a continuación, reinicie el servicio RemoteAccess.</translation>
    </message>
    <message>
        <source>Restart the RemoteAccess service in a maintenance window and run this test again.</source>
        <translation>Reinicie el servicio RemoteAccess en una ventana de mantenimiento y vuelva a ejecutar esta prueba.</translation>
    </message>
    <message>
        <source>The certificate, or one above it, has expired.</source>
        <translation>El certificado, o uno superior, ha caducado.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translation>El reloj de este equipo no está en hora.</translation>
    </message>
    <message>
        <source>A certificate was used for a purpose that it does not allow.</source>
        <translation>Se usó un certificado para un propósito que no permite.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) is of the wrong kind.</source>
        <translation>El documento de identidad electrónico (certificado) del servidor VPN es de un tipo incorrecto.</translation>
    </message>
    <message>
        <source>Please change no settings: your computer is not the cause.</source>
        <translation>No cambie ninguna configuración: su equipo no es la causa.</translation>
    </message>
    <message>
        <source>Save the report and send it to your helpdesk.</source>
        <translation>Guarde el informe y envíelo a su servicio de asistencia.</translation>
    </message>
    <message>
        <source>A certificate is used for another purpose than its CA specified.</source>
        <translation>Un certificado se usa para un propósito distinto del que especificó su CA.</translation>
    </message>
    <message>
        <source>Verify the server&apos;s certificate: certutil -verify -urlfetch FILE.cer</source>
        <translation>Verifique el certificado del servidor: certutil -verify -urlfetch FILE.cer</translation>
    </message>
    <message>
        <source>Use a template with the right purpose.</source>
        <translation>Use una plantilla con el propósito correcto.</translation>
    </message>
    <message>
        <source>The certificate, or one above it, is not meant for this use.</source>
        <translation>El certificado, o uno superior, no está previsto para este uso.</translation>
    </message>
    <message>
        <source>The chain behind the VPN server&apos;s certificate could not be built.</source>
        <translation>No se pudo crear la cadena del certificado del servidor VPN.</translation>
    </message>
    <message>
        <source>The VPN server does not show everything that is needed to confirm its identity.</source>
        <translation>El servidor VPN no presenta todo lo necesario para confirmar su identidad.</translation>
    </message>
    <message>
        <source>No chain to a trusted root could be built.</source>
        <translation>No se pudo crear ninguna cadena hasta una raíz de confianza.</translation>
    </message>
    <message>
        <source>Look at this program&apos;s result for the server&apos;s certificate; it names the missing one.</source>
        <translation>Consulte el resultado de este programa para el certificado del servidor; indica cuál falta.</translation>
    </message>
    <message>
        <source>Read the intermediate store: certutil -store CA</source>
        <translation>Consulte el almacén de certificados intermedios: certutil -store CA</translation>
    </message>
    <message>
        <source>Compare with a laptop that connects.</source>
        <translation>Compare con un portátil que se conecte.</translation>
    </message>
    <message>
        <source>Complete the chain on the server.</source>
        <translation>Complete la cadena en el servidor.</translation>
    </message>
    <message>
        <source>Install the intermediate certificate on the VPN server and restart the service.</source>
        <translation>Instale el certificado intermedio en el servidor VPN y reinicie el servicio.</translation>
    </message>
    <message>
        <source>Check the AIA address in the certificate.</source>
        <translation>Compruebe la dirección AIA del certificado.</translation>
    </message>
    <message>
        <source>An intermediate certificate is missing.</source>
        <translation>Falta un certificado intermedio.</translation>
    </message>
    <message>
        <source>An authority in the chain is not accepted.</source>
        <translation>No se acepta una entidad de la cadena.</translation>
    </message>
    <message>
        <source>A certificate of the VPN server was revoked.</source>
        <translation>Se revocó un certificado del servidor VPN.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) was withdrawn.</source>
        <translation>Se anuló el documento de identidad electrónico (certificado) del servidor VPN.</translation>
    </message>
    <message>
        <source>Please don&apos;t use this VPN connection for now.</source>
        <translation>No use esta conexión VPN por ahora.</translation>
    </message>
    <message>
        <source>A certificate was explicitly revoked by its issuer.</source>
        <translation>El emisor revocó explícitamente un certificado.</translation>
    </message>
    <message>
        <source>Replace the certificate.</source>
        <translation>Reemplace el certificado.</translation>
    </message>
    <message>
        <source>Find out why it was revoked; if the key may be known to others, act at once.</source>
        <translation>Averigüe por qué se revocó; si es posible que otros conozcan la clave, actúe de inmediato.</translation>
    </message>
    <message>
        <source>The certificate was withdrawn by its authority.</source>
        <translation>La entidad que emitió el certificado lo anuló.</translation>
    </message>
    <message>
        <source>It could not be found out whether the VPN server&apos;s certificate was revoked.</source>
        <translation>No se pudo averiguar si el certificado del servidor VPN se revocó.</translation>
    </message>
    <message>
        <source>Your computer could not ask whether the VPN server&apos;s electronic identity card (certificate) is still good.</source>
        <translation>Su equipo no pudo consultar si el documento de identidad electrónico (certificado) del servidor VPN sigue siendo válido.</translation>
    </message>
    <message>
        <source>On a public Wi-Fi, complete its sign-in page first.</source>
        <translation>En una red Wi-Fi pública, complete primero la página de inicio de sesión.</translation>
    </message>
    <message>
        <source>Try another network, for example your phone&apos;s hotspot.</source>
        <translation>Pruebe con otra red, por ejemplo, el punto de acceso móvil de su teléfono.</translation>
    </message>
    <message>
        <source>The revocation process could not continue.</source>
        <translation>El proceso de revocación no pudo continuar.</translation>
    </message>
    <message>
        <source>The revocation address must answer from the internet.</source>
        <translation>La dirección de revocación debe responder desde Internet.</translation>
    </message>
    <message>
        <source>Publish the list on a public web address (http).</source>
        <translation>Publique la lista en una dirección web pública (http).</translation>
    </message>
    <message>
        <source>The revocation check could not be finished.</source>
        <translation>No se pudo completar la comprobación de revocación.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate carries another name than the one that is called.</source>
        <translation>El certificado del servidor VPN contiene un nombre distinto de aquel al que se llama.</translation>
    </message>
    <message>
        <source>The server that answers shows an electronic identity card (certificate) with another name.</source>
        <translation>El servidor que responde presenta un documento de identidad electrónico (certificado) con otro nombre.</translation>
    </message>
    <message>
        <source>Please don&apos;t accept or install anything yourself.</source>
        <translation>No acepte ni instale nada por su cuenta.</translation>
    </message>
    <message>
        <source>The dialed name does not match the certificate&apos;s names.</source>
        <translation>El nombre al que se llama no coincide con los nombres del certificado.</translation>
    </message>
    <message>
        <source>Compare: Get-VpnConnection | Format-List Name, ServerAddress</source>
        <translation>Compare: Get-VpnConnection | Format-List Name, ServerAddress</translation>
    </message>
    <message>
        <source>Issue the certificate with the dialed name, or correct the profile.</source>
        <translation>Emita el certificado con el nombre al que se llama o corrija el perfil.</translation>
    </message>
    <message>
        <source>Correct the subject alternative names.</source>
        <translation>Corrija los nombres alternativos del titular.</translation>
    </message>
    <message>
        <source>The name in the profile is not in the certificate.</source>
        <translation>El nombre del perfil no figura en el certificado.</translation>
    </message>
    <message>
        <source>The profile calls an IP address.</source>
        <translation>El perfil llama a una dirección IP.</translation>
    </message>
    <message>
        <source>A wildcard covers only one level of the name.</source>
        <translation>Un comodín cubre un solo nivel del nombre.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate is not made for identifying a server.</source>
        <translation>El certificado del servidor VPN no está hecho para identificar un servidor.</translation>
    </message>
    <message>
        <source>The certificate is not valid for the requested usage: Server Authentication is missing.</source>
        <translation>El certificado no es válido para el uso solicitado: falta Autenticación del servidor.</translation>
    </message>
    <message>
        <source>Use a template with Server Authentication.</source>
        <translation>Use una plantilla con Autenticación del servidor.</translation>
    </message>
    <message>
        <source>The certificate lacks the purpose Server Authentication.</source>
        <translation>Al certificado le falta el propósito Autenticación del servidor.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate is on the list of certificates not to be trusted.</source>
        <translation>El certificado del servidor VPN está en la lista de certificados en los que no se confía.</translation>
    </message>
    <message>
        <source>Your computer was told not to trust the VPN server&apos;s electronic identity card (certificate).</source>
        <translation>Su equipo tiene indicado que no confíe en el documento de identidad electrónico (certificado) del servidor VPN.</translation>
    </message>
    <message>
        <source>The certificate was explicitly marked as untrusted.</source>
        <translation>El certificado se marcó explícitamente como no de confianza.</translation>
    </message>
    <message>
        <source>Read the store: certutil -store Disallowed</source>
        <translation>Consulte el almacén: certutil -store Disallowed</translation>
    </message>
    <message>
        <source>Pass the report with the certificate&apos;s details to the certificate team.</source>
        <translation>Transmita el informe con los detalles del certificado a los responsables de certificados.</translation>
    </message>
    <message>
        <source>Find out why it is distrusted before changing anything.</source>
        <translation>Averigüe por qué no se confía en él antes de cambiar nada.</translation>
    </message>
    <message>
        <source>Replace the certificate if its authority is distrusted.</source>
        <translation>Reemplace el certificado si no se confía en la entidad que lo emitió.</translation>
    </message>
    <message>
        <source>The certificate or its authority lies in the store of untrusted certificates.</source>
        <translation>El certificado o la entidad que lo emitió están en el almacén de certificados en los que no se confía.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate was revoked.</source>
        <translation>Se revocó el certificado del servidor VPN.</translation>
    </message>
    <message>
        <source>The certificate is on the list of revoked certificates.</source>
        <translation>El certificado está en la lista de certificados revocados.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate could not be checked for revocation.</source>
        <translation>No se pudo comprobar la revocación del certificado del servidor VPN.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) does not say where to ask whether it is still good.</source>
        <translation>El documento de identidad electrónico (certificado) del servidor VPN no dice dónde consultar si sigue siendo válido.</translation>
    </message>
    <message>
        <source>The revocation function was unable to check.</source>
        <translation>La función de revocación no pudo realizar la comprobación.</translation>
    </message>
    <message>
        <source>Add a revocation address to the certificate.</source>
        <translation>Agregue una dirección de revocación al certificado.</translation>
    </message>
    <message>
        <source>Add an http address for the CRL, or an OCSP address, and reissue the certificate.</source>
        <translation>Agregue una dirección http para la CRL, o una dirección OCSP, y vuelva a emitir el certificado.</translation>
    </message>
    <message>
        <source>The certificate names no usable address for the check.</source>
        <translation>El certificado no indica ninguna dirección utilizable para la comprobación.</translation>
    </message>
    <message>
        <source>The list of revoked certificates could not be reached.</source>
        <translation>No se pudo acceder a la lista de certificados revocados.</translation>
    </message>
    <message>
        <source>The revocation server was offline; SSTP always checks revocation.</source>
        <translation>El servidor de revocación estaba sin conexión; SSTP siempre comprueba la revocación.</translation>
    </message>
    <message>
        <source>Open the address of the list on this network and on another one.</source>
        <translation>Abra la dirección de la lista en esta red y en otra.</translation>
    </message>
    <message>
        <source>The revocation address must answer from the internet, before the tunnel exists.</source>
        <translation>La dirección de revocación debe responder desde Internet, antes de que exista el túnel.</translation>
    </message>
    <message>
        <source>Publish the list on a public web address (http) and put that address into the template.</source>
        <translation>Publique la lista en una dirección web pública (http) e incluya esa dirección en la plantilla.</translation>
    </message>
    <message>
        <source>Or use a certificate of a public CA for SSTP.</source>
        <translation>O use un certificado de una CA pública para SSTP.</translation>
    </message>
    <message>
        <source>The address of an internal authority&apos;s list does not answer from outside.</source>
        <translation>La dirección de la lista de una entidad interna no responde desde fuera.</translation>
    </message>
    <message>
        <source>A sign-in page or proxy stands in the way.</source>
        <translation>Una página de inicio de sesión o un proxy impide el paso.</translation>
    </message>
    <message>
        <source>The VPN line is still in use by an earlier attempt.</source>
        <translation>Un intento anterior sigue usando la línea VPN.</translation>
    </message>
    <message>
        <source>Windows still holds an earlier attempt of this VPN connection.</source>
        <translation>Windows todavía mantiene un intento anterior de esta conexión VPN.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then connect again.</source>
        <translation>Espere unos minutos y vuelva a conectarse.</translation>
    </message>
    <message>
        <source>Restart the computer once, then connect again.</source>
        <translation>Reinicie el equipo una vez y vuelva a conectarse.</translation>
    </message>
    <message>
        <source>The port is already open: two attempts overlap, or the Remote Access Connection Manager hangs.</source>
        <translation>El puerto ya está abierto: dos intentos se solapan o el Administrador de conexiones de acceso remoto no responde.</translation>
    </message>
    <message>
        <source>List live connections: rasdial</source>
        <translation>Enumere las conexiones activas: rasdial</translation>
    </message>
    <message>
        <source>Read the last attempts: wevtutil qe Application /q:&quot;*[System[Provider[@Name=&apos;RasClient&apos;]]]&quot; /f:text /rd:true /c:20</source>
        <translation>Consulte los últimos intentos: wevtutil qe Application /q:&quot;*[System[Provider[@Name=&apos;RasClient&apos;]]]&quot; /f:text /rd:true /c:20</translation>
    </message>
    <message>
        <source>Restart RasMan, or the computer, because the service shares its process.</source>
        <translation>Reinicie RasMan, o bien el equipo, ya que el servicio comparte su proceso.</translation>
    </message>
    <message>
        <source>Usually a matter of the client; two products can also dial the same profile.</source>
        <translation>Suele ser un problema del cliente; también es posible que dos productos marquen el mismo perfil.</translation>
    </message>
    <message>
        <source>Look for a second VPN manager or script that dials this profile.</source>
        <translation>Busque un segundo administrador de VPN o un script que marque este perfil.</translation>
    </message>
    <message>
        <source>An earlier attempt has not ended yet.</source>
        <translation>Un intento anterior todavía no ha terminado.</translation>
    </message>
    <message>
        <source>The Remote Access service hangs.</source>
        <translation>El servicio de acceso remoto no responde.</translation>
    </message>
    <message>
        <source>The connection was closed before it was ready.</source>
        <translation>La conexión se cerró antes de estar lista.</translation>
    </message>
    <message>
        <source>The connection to the VPN server was closed before it was ready.</source>
        <translation>La conexión al servidor VPN se cerró antes de estar lista.</translation>
    </message>
    <message>
        <source>The port was disconnected during dialing; with PPTP often because GRE does not get through.</source>
        <translation>El puerto se desconectó durante el marcado; con PPTP, a menudo porque GRE no logra pasar.</translation>
    </message>
    <message>
        <source>Read the settings: Get-VpnConnection | Format-List * (add -AllUserConnection for a device tunnel).</source>
        <translation>Consulte la configuración: Get-VpnConnection | Format-List * (agregue -AllUserConnection para un túnel de dispositivo).</translation>
    </message>
    <message>
        <source>The peer or a device on the way ended the link.</source>
        <translation>El otro extremo o un dispositivo intermedio finalizó el vínculo.</translation>
    </message>
    <message>
        <source>Check the server&apos;s System log for the same minute.</source>
        <translation>Compruebe el registro Sistema del servidor en el mismo minuto.</translation>
    </message>
    <message>
        <source>Replace PPTP; it is outdated.</source>
        <translation>Sustituya PPTP; está obsoleto.</translation>
    </message>
    <message>
        <source>The other side or a device on the way closed the connection.</source>
        <translation>El otro extremo o un dispositivo intermedio cerró la conexión.</translation>
    </message>
    <message>
        <source>With PPTP: GRE packets do not get through.</source>
        <translation>Con PPTP: los paquetes GRE no logran pasar.</translation>
    </message>
    <message>
        <source>The VPN connection does not exist (any more).</source>
        <translation>La conexión VPN no existe (o ya no existe).</translation>
    </message>
    <message>
        <source>Windows can&apos;t find this VPN connection on your computer.</source>
        <translation>Windows no encuentra esta conexión VPN en su equipo.</translation>
    </message>
    <message>
        <source>The entry is in neither or in the other phone book.</source>
        <translation>La entrada no está en ninguna libreta de teléfonos o está en la otra.</translation>
    </message>
    <message>
        <source>List both: Get-VpnConnection, then Get-VpnConnection -AllUserConnection.</source>
        <translation>Enumere las dos: Get-VpnConnection y, a continuación, Get-VpnConnection -AllUserConnection.</translation>
    </message>
    <message>
        <source>Start a device sync and check the profile&apos;s assignment.</source>
        <translation>Inicie una sincronización del dispositivo y compruebe la asignación del perfil.</translation>
    </message>
    <message>
        <source>The profile was removed, renamed or deployed in another context.</source>
        <translation>El perfil se quitó, se cambió de nombre o se implementó en otro contexto.</translation>
    </message>
    <message>
        <source>Read what was deployed: Get-CimInstance -Namespace root\cimv2\mdm\dmmap -ClassName MDM_VPNv2_01</source>
        <translation>Consulte lo que se implementó: Get-CimInstance -Namespace root\cimv2\mdm\dmmap -ClassName MDM_VPNv2_01</translation>
    </message>
    <message>
        <source>The profile was deleted or renamed.</source>
        <translation>El perfil se eliminó o se cambió de nombre.</translation>
    </message>
    <message>
        <source>It lies in the other phone book (user or all users).</source>
        <translation>Está en la otra libreta de teléfonos (usuario o todos los usuarios).</translation>
    </message>
    <message>
        <source>The VPN connection was ended.</source>
        <translation>La conexión VPN finalizó.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Vuelva a conectarse.</translation>
    </message>
    <message>
        <source>If it comes back, send the report to your helpdesk.</source>
        <translation>Si vuelve a ocurrir, envíe el informe a su servicio de asistencia.</translation>
    </message>
    <message>
        <source>The connection was disconnected; against servers that are not Windows a refused EAP password can also show as 628.</source>
        <translation>La conexión se desconectó; con servidores que no son Windows, una contraseña de EAP rechazada también puede aparecer como 628.</translation>
    </message>
    <message>
        <source>Look for the reason in the server&apos;s log at the same minute.</source>
        <translation>Busque el motivo en el registro del servidor en el mismo minuto.</translation>
    </message>
    <message>
        <source>Read the RemoteAccess events of the System log.</source>
        <translation>Consulte los eventos de RemoteAccess del registro Sistema.</translation>
    </message>
    <message>
        <source>Read NPS event 6273 in the Security log; its reason code and the CoId of the attempt name the refusal.</source>
        <translation>Consulte el evento 6273 de NPS en el registro Seguridad; su código de motivo y el CoId del intento indican el rechazo.</translation>
    </message>
    <message>
        <source>The other side ended the connection.</source>
        <translation>El otro extremo finalizó la conexión.</translation>
    </message>
    <message>
        <source>With IKEv2 servers of other makers: the password was refused.</source>
        <translation>Con servidores IKEv2 de otros fabricantes: se rechazó la contraseña.</translation>
    </message>
    <message>
        <source>The VPN server ended the connection.</source>
        <translation>El servidor VPN finalizó la conexión.</translation>
    </message>
    <message>
        <source>The remote computer disconnected.</source>
        <translation>El equipo remoto se desconectó.</translation>
    </message>
    <message>
        <source>Check session and idle limits in the network policy.</source>
        <translation>Compruebe los límites de sesión y de inactividad de la directiva de red.</translation>
    </message>
    <message>
        <source>The server closed the connection, for example after a time limit or a restart.</source>
        <translation>El servidor cerró la conexión, por ejemplo, tras un límite de tiempo o un reinicio.</translation>
    </message>
    <message>
        <source>The VPN line is missing or in use.</source>
        <translation>La línea VPN falta o está en uso.</translation>
    </message>
    <message>
        <source>Windows has no free VPN line.</source>
        <translation>Windows no tiene ninguna línea VPN libre.</translation>
    </message>
    <message>
        <source>End other VPN connections.</source>
        <translation>Finalice las demás conexiones VPN.</translation>
    </message>
    <message>
        <source>The device of the tunnel type is missing, disabled or taken.</source>
        <translation>El dispositivo del tipo de túnel falta, está deshabilitado o está ocupado.</translation>
    </message>
    <message>
        <source>List the devices: Get-NetAdapter -IncludeHidden | Where-Object InterfaceDescription -like &quot;WAN Miniport*&quot;</source>
        <translation>Enumere los dispositivos: Get-NetAdapter -IncludeHidden | Where-Object InterfaceDescription -like &quot;WAN Miniport*&quot;</translation>
    </message>
    <message>
        <source>Check for another VPN client that is connected.</source>
        <translation>Compruebe si hay otro cliente VPN conectado.</translation>
    </message>
    <message>
        <source>Check devices on the client, and the number of ports on the server.</source>
        <translation>Compruebe los dispositivos en el cliente y el número de puertos en el servidor.</translation>
    </message>
    <message>
        <source>In Routing and Remote Access read Ports, Properties for the tunnel type.</source>
        <translation>En Enrutamiento y acceso remoto, consulte Puertos, Propiedades para el tipo de túnel.</translation>
    </message>
    <message>
        <source>The WAN Miniport of this tunnel type is missing or disabled.</source>
        <translation>El WAN Miniport de este tipo de túnel falta o está deshabilitado.</translation>
    </message>
    <message>
        <source>Another VPN program uses it.</source>
        <translation>Lo está usando otro programa de VPN.</translation>
    </message>
    <message>
        <source>The server&apos;s ports of this type are used up.</source>
        <translation>Los puertos de este tipo del servidor están agotados.</translation>
    </message>
    <message>
        <source>Windows would have to ask a question, but this connection must stay silent.</source>
        <translation>Windows tendría que hacer una pregunta, pero esta conexión debe funcionar sin intervención.</translation>
    </message>
    <message>
        <source>Windows wanted to ask you something while connecting, but this VPN connection works without questions.</source>
        <translation>Windows quería preguntarle algo durante la conexión, pero esta conexión VPN funciona sin preguntas.</translation>
    </message>
    <message>
        <source>Please don&apos;t accept a certificate that a window asks you about.</source>
        <translation>No acepte ningún certificado por el que le pregunte una ventana.</translation>
    </message>
    <message>
        <source>EAP needs a dialog: the server-validation prompt is allowed, the trusted root is missing, or several certificates fit.</source>
        <translation>EAP necesita un cuadro de diálogo: se permite la pregunta sobre la validación del servidor, falta la raíz de confianza o hay varios certificados adecuados.</translation>
    </message>
    <message>
        <source>Read the EAP settings: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml</source>
        <translation>Consulte la configuración de EAP: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml</translation>
    </message>
    <message>
        <source>List the candidates: certutil -user -store My (user) and certutil -store My (computer).</source>
        <translation>Enumere los candidatos: certutil -user -store My (usuario) y certutil -store My (equipo).</translation>
    </message>
    <message>
        <source>Make the profile decide by itself.</source>
        <translation>Haga que el perfil decida por sí mismo.</translation>
    </message>
    <message>
        <source>Set DisableUserPromptForServerValidation to true, with ServerNames and TrustedRootCA complete.</source>
        <translation>Establezca DisableUserPromptForServerValidation en true, con ServerNames y TrustedRootCA completos.</translation>
    </message>
    <message>
        <source>Add an issuer or purpose filter so that one certificate remains.</source>
        <translation>Agregue un filtro por emisor o propósito para que quede un solo certificado.</translation>
    </message>
    <message>
        <source>The profile lets Windows ask about the sign-in server.</source>
        <translation>El perfil permite que Windows pregunte por el servidor de autenticación.</translation>
    </message>
    <message>
        <source>Several user certificates fit, so Windows would have to ask.</source>
        <translation>Hay varios certificados de usuario adecuados, por lo que Windows tendría que preguntar.</translation>
    </message>
    <message>
        <source>The tunnel type of the connection does not work on this network.</source>
        <translation>El tipo de túnel de la conexión no funciona en esta red.</translation>
    </message>
    <message>
        <source>Your VPN connection is set to a kind of tunnel that can&apos;t work here.</source>
        <translation>Su conexión VPN está configurada con un tipo de túnel que no puede funcionar aquí.</translation>
    </message>
    <message>
        <source>The tunnel type does not fit: PPTP was chosen and only IPv6 is available.</source>
        <translation>El tipo de túnel no es adecuado: se eligió PPTP y solo está disponible IPv6.</translation>
    </message>
    <message>
        <source>Change the tunnel type in the profile.</source>
        <translation>Cambie el tipo de túnel en el perfil.</translation>
    </message>
    <message>
        <source>Use IKEv2 or SSTP instead of PPTP.</source>
        <translation>Use IKEv2 o SSTP en lugar de PPTP.</translation>
    </message>
    <message>
        <source>PPTP was chosen, but only IPv6 is there.</source>
        <translation>Se eligió PPTP, pero solo hay IPv6.</translation>
    </message>
    <message>
        <source>The VPN connection ended because nothing was sent for a while.</source>
        <translation>La conexión VPN finalizó porque no se envió nada durante un tiempo.</translation>
    </message>
    <message>
        <source>The VPN connection was ended because it was not used for some time.</source>
        <translation>La conexión VPN finalizó porque no se usó durante un tiempo.</translation>
    </message>
    <message>
        <source>The idle limit was reached; it stands in event 20226.</source>
        <translation>Se alcanzó el límite de inactividad; figura en el evento 20226.</translation>
    </message>
    <message>
        <source>Read the limit: Get-VpnConnection | Format-List Name, IdleDisconnectSeconds</source>
        <translation>Consulte el límite: Get-VpnConnection | Format-List Name, IdleDisconnectSeconds</translation>
    </message>
    <message>
        <source>Set by the profile or the network policy.</source>
        <translation>Lo establece el perfil o la directiva de red.</translation>
    </message>
    <message>
        <source>Change the idle timeout in the profile or in the network policy&apos;s constraints.</source>
        <translation>Cambie el tiempo de espera por inactividad en el perfil o en las restricciones de la directiva de red.</translation>
    </message>
    <message>
        <source>The idle time of the connection or of the network policy ran out.</source>
        <translation>Se agotó el tiempo de inactividad de la conexión o de la directiva de red.</translation>
    </message>
    <message>
        <source>The VPN connection broke off.</source>
        <translation>La conexión VPN se interrumpió.</translation>
    </message>
    <message>
        <source>The VPN connection broke off, often after sleep or a change of network.</source>
        <translation>La conexión VPN se interrumpió, algo frecuente tras la suspensión o un cambio de red.</translation>
    </message>
    <message>
        <source>If it happens often, send the report to your helpdesk.</source>
        <translation>Si ocurre a menudo, envíe el informe a su servicio de asistencia.</translation>
    </message>
    <message>
        <source>The link failed: sleep, a network change longer than NetworkOutageTime, or a lost path.</source>
        <translation>Se produjo un error en el vínculo: suspensión, un cambio de red más largo que NetworkOutageTime o pérdida de la ruta.</translation>
    </message>
    <message>
        <source>Note when it happens: after sleep, on Wi-Fi change, after a fixed time.</source>
        <translation>Anote cuándo ocurre: tras la suspensión, al cambiar de Wi-Fi, al cabo de un tiempo fijo.</translation>
    </message>
    <message>
        <source>Check mobility and timeouts.</source>
        <translation>Compruebe la movilidad y los tiempos de espera.</translation>
    </message>
    <message>
        <source>Check that DisableMobility is not set and NetworkOutageTime fits.</source>
        <translation>Compruebe que DisableMobility no esté establecido y que NetworkOutageTime sea adecuado.</translation>
    </message>
    <message>
        <source>Check timeouts of address translators (NAT) for UDP 4500.</source>
        <translation>Compruebe los tiempos de espera de los traductores de direcciones (NAT) para UDP 4500.</translation>
    </message>
    <message>
        <source>The network changed or was away too long.</source>
        <translation>La red cambió o estuvo ausente demasiado tiempo.</translation>
    </message>
    <message>
        <source>The computer was asleep.</source>
        <translation>El equipo estaba en suspensión.</translation>
    </message>
    <message>
        <source>A route leads the VPN&apos;s own traffic into the tunnel.</source>
        <translation>Una ruta dirige el propio tráfico de la VPN hacia el túnel.</translation>
    </message>
    <message>
        <source>The Windows service for VPN connections is stopped.</source>
        <translation>El servicio de Windows para las conexiones VPN está detenido.</translation>
    </message>
    <message>
        <source>A Windows service that every VPN connection needs is not running.</source>
        <translation>No se está ejecutando un servicio de Windows que necesitan todas las conexiones VPN.</translation>
    </message>
    <message>
        <source>Remote Access Connection Manager (RasMan) stopped.</source>
        <translation>El Administrador de conexiones de acceso remoto (RasMan) se detuvo.</translation>
    </message>
    <message>
        <source>Read the services: Get-Service RasMan,SstpSvc,IKEEXT,PolicyAgent,BFE,EapHost</source>
        <translation>Consulte los servicios: Get-Service RasMan,SstpSvc,IKEEXT,PolicyAgent,BFE</translation>
    </message>
    <message>
        <source>Start it (elevated): Start-Service RasMan</source>
        <translation>Inícielo (como administrador): Start-Service RasMan</translation>
    </message>
    <message>
        <source>Find out what stops or disables the service.</source>
        <translation>Averigüe qué detiene o deshabilita el servicio.</translation>
    </message>
    <message>
        <source>Check group policies and tuning tools for the service&apos;s start type.</source>
        <translation>Compruebe si las directivas de grupo o las herramientas de optimización modifican el tipo de inicio del servicio.</translation>
    </message>
    <message>
        <source>The service Remote Access Connection Manager was stopped or disabled.</source>
        <translation>El servicio Administrador de conexiones de acceso remoto se detuvo o se deshabilitó.</translation>
    </message>
    <message>
        <source>The tunnel type of the connection is switched off on this computer.</source>
        <translation>El tipo de túnel de la conexión está desactivado en este equipo.</translation>
    </message>
    <message>
        <source>Your VPN connection uses a kind of tunnel that is switched off on this computer.</source>
        <translation>Su conexión VPN usa un tipo de túnel que está desactivado en este equipo.</translation>
    </message>
    <message>
        <source>Please don&apos;t change the VPN settings yourself.</source>
        <translation>No cambie la configuración de la VPN por su cuenta.</translation>
    </message>
    <message>
        <source>The protocol engine of the chosen tunnel type is disabled.</source>
        <translation>El motor de protocolo del tipo de túnel elegido está deshabilitado.</translation>
    </message>
    <message>
        <source>Enable the protocol or change the profile.</source>
        <translation>Habilite el protocolo o cambie el perfil.</translation>
    </message>
    <message>
        <source>Check policies that disable PPTP or L2TP, and use IKEv2 or SSTP.</source>
        <translation>Compruebe las directivas que deshabilitan PPTP o L2TP y use IKEv2 o SSTP.</translation>
    </message>
    <message>
        <source>The chosen protocol is disabled on this system.</source>
        <translation>El protocolo elegido está deshabilitado en este sistema.</translation>
    </message>
    <message>
        <source>The sign-in method of the connection is not installed on this computer.</source>
        <translation>El método de inicio de sesión de la conexión no está instalado en este equipo.</translation>
    </message>
    <message>
        <source>Your VPN connection needs a way to sign in that is not installed on your computer.</source>
        <translation>Su conexión VPN necesita una forma de iniciar sesión que no está instalada en su equipo.</translation>
    </message>
    <message>
        <source>The EAP type in the profile is not registered here.</source>
        <translation>El tipo de EAP del perfil no está registrado aquí.</translation>
    </message>
    <message>
        <source>Compare the type with the subkeys of HKLM\SYSTEM\CurrentControlSet\Services\EapHost\Methods\311, where Windows usually lists them.</source>
        <translation>Compare el tipo con las subclaves de HKLM\SYSTEM\CurrentControlSet\Services\EapHost\Methods\311, donde Windows suele enumerarlos.</translation>
    </message>
    <message>
        <source>Install the method or change the profile.</source>
        <translation>Instale el método o cambie el perfil.</translation>
    </message>
    <message>
        <source>Use a method that Windows has: PEAP (25), EAP-TLS (13), EAP-TTLS (21), TEAP (55).</source>
        <translation>Use un método que incluya Windows: PEAP (25), EAP-TLS (13), EAP-TTLS (21), TEAP (55).</translation>
    </message>
    <message>
        <source>The profile names an EAP method that this computer does not have.</source>
        <translation>El perfil indica un método de EAP que este equipo no tiene.</translation>
    </message>
    <message>
        <source>The EAP method is not installed. It corresponds to 850.</source>
        <translation>El método de EAP no está instalado. Corresponde a 850.</translation>
    </message>
    <message>
        <source>Read the logs Microsoft-Windows-EapHost/Operational (2018) and Microsoft-Windows-EapMethods-RasTls/Operational (107).</source>
        <translation>Consulte los registros Microsoft-Windows-EapHost/Operational (2018) y Microsoft-Windows-EapMethods-RasTls/Operational (107).</translation>
    </message>
    <message>
        <source>The sign-in failed.</source>
        <translation>No se pudo iniciar sesión.</translation>
    </message>
    <message>
        <source>The server did not accept your sign-in.</source>
        <translation>El servidor no aceptó su inicio de sesión.</translation>
    </message>
    <message>
        <source>Check that you can sign in elsewhere with the same account.</source>
        <translation>Compruebe que puede iniciar sesión en otro lugar con la misma cuenta.</translation>
    </message>
    <message>
        <source>EAP authentication failed. It corresponds to 812 or 691.</source>
        <translation>Error de autenticación de EAP. Corresponde a 812 o 691.</translation>
    </message>
    <message>
        <source>Read the reason on the sign-in server.</source>
        <translation>Consulte el motivo en el servidor de autenticación.</translation>
    </message>
    <message>
        <source>The sign-in server refused without a more precise reason.</source>
        <translation>El servidor de autenticación rechazó la conexión sin indicar un motivo más preciso.</translation>
    </message>
    <message>
        <source>No certificate of yours fits this VPN connection.</source>
        <translation>Ninguno de sus certificados es adecuado para esta conexión VPN.</translation>
    </message>
    <message>
        <source>Your computer has no electronic identity card (certificate) of yours that fits this VPN connection.</source>
        <translation>Su equipo no tiene ningún documento de identidad electrónico (certificado) suyo que sea adecuado para esta conexión VPN.</translation>
    </message>
    <message>
        <source>If you can, connect to the office network once; certificates often arrive there by themselves.</source>
        <translation>Si puede, conéctese una vez a la red de la oficina; allí los certificados suelen llegar por sí solos.</translation>
    </message>
    <message>
        <source>No user certificate was found. It corresponds to 798.</source>
        <translation>No se encontró ningún certificado de usuario. Corresponde a 798.</translation>
    </message>
    <message>
        <source>List the candidates: certutil -user -store My</source>
        <translation>Enumere los candidatos: certutil -user -store My</translation>
    </message>
    <message>
        <source>Compare the certificates with the profile&apos;s filter.</source>
        <translation>Compare los certificados con el filtro del perfil.</translation>
    </message>
    <message>
        <source>Check template and filter of the EAP settings.</source>
        <translation>Compruebe la plantilla y el filtro de la configuración de EAP.</translation>
    </message>
    <message>
        <source>No user certificate passes the filter.</source>
        <translation>Ningún certificado de usuario supera el filtro.</translation>
    </message>
    <message>
        <source>Your certificate was not accepted for signing in.</source>
        <translation>Su certificado no se aceptó para iniciar sesión.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) was not accepted for signing in.</source>
        <translation>Su documento de identidad electrónico (certificado) no se aceptó para iniciar sesión.</translation>
    </message>
    <message>
        <source>The user certificate is invalid. It corresponds to 853.</source>
        <translation>El certificado de usuario no es válido. Corresponde a 853.</translation>
    </message>
    <message>
        <source>The user certificate is not valid for the sign-in.</source>
        <translation>El certificado de usuario no es válido para el inicio de sesión.</translation>
    </message>
    <message>
        <source>Your certificate has expired.</source>
        <translation>Su certificado ha caducado.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) has ended.</source>
        <translation>Su documento de identidad electrónico (certificado) ha caducado.</translation>
    </message>
    <message>
        <source>The user certificate has expired. It corresponds to 854.</source>
        <translation>El certificado de usuario ha caducado. Corresponde a 854.</translation>
    </message>
    <message>
        <source>Find out why it was not renewed.</source>
        <translation>Averigüe por qué no se renovó.</translation>
    </message>
    <message>
        <source>Check template rights, renewal window and the reach of the CA.</source>
        <translation>Compruebe los derechos de la plantilla, la ventana de renovación y el acceso a la CA.</translation>
    </message>
    <message>
        <source>The user certificate has expired.</source>
        <translation>El certificado de usuario ha caducado.</translation>
    </message>
    <message>
        <source>Your certificate was revoked.</source>
        <translation>Se revocó su certificado.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) was withdrawn.</source>
        <translation>Se anuló su documento de identidad electrónico (certificado).</translation>
    </message>
    <message>
        <source>The user certificate was revoked. It corresponds to 855.</source>
        <translation>Se revocó el certificado de usuario. Corresponde a 855.</translation>
    </message>
    <message>
        <source>Find out why it was revoked.</source>
        <translation>Averigüe por qué se revocó.</translation>
    </message>
    <message>
        <source>Issue a new certificate if the user may go on.</source>
        <translation>Emita un certificado nuevo si el usuario puede seguir.</translation>
    </message>
    <message>
        <source>The user certificate was revoked.</source>
        <translation>Se revocó el certificado de usuario.</translation>
    </message>
    <message>
        <source>An unspecified error concerning the user certificate. It corresponds to 856.</source>
        <translation>Error no especificado relacionado con el certificado de usuario. Corresponde a 856.</translation>
    </message>
    <message>
        <source>Something else is wrong with the user certificate.</source>
        <translation>Hay otro problema con el certificado de usuario.</translation>
    </message>
    <message>
        <source>The sign-in server rejected your certificate.</source>
        <translation>El servidor de autenticación rechazó su certificado.</translation>
    </message>
    <message>
        <source>The sign-in server rejected the user certificate. It corresponds to 853.</source>
        <translation>El servidor de autenticación rechazó el certificado de usuario. Corresponde a 853.</translation>
    </message>
    <message>
        <source>Read NTAuth on NPS: certutil -enterprise -viewstore NTAuth</source>
        <translation>Consulte NTAuth en NPS: certutil -enterprise -viewstore NTAuth</translation>
    </message>
    <message>
        <source>The sign-in server does not accept the user certificate.</source>
        <translation>El servidor de autenticación no acepta el certificado de usuario.</translation>
    </message>
    <message>
        <source>User name or password was rejected.</source>
        <translation>Se rechazó el nombre de usuario o la contraseña.</translation>
    </message>
    <message>
        <source>The server did not accept your user name and password.</source>
        <translation>El servidor no aceptó su nombre de usuario y su contraseña.</translation>
    </message>
    <message>
        <source>Type your password once by hand; stop after two tries so that your account is not locked.</source>
        <translation>Escriba la contraseña una vez manualmente; no haga más de dos intentos para que no se bloquee su cuenta.</translation>
    </message>
    <message>
        <source>If it still fails, send the report to your helpdesk.</source>
        <translation>Si sigue sin funcionar, envíe el informe a su servicio de asistencia.</translation>
    </message>
    <message>
        <source>User name and password were rejected. It corresponds to 691.</source>
        <translation>Se rechazaron el nombre de usuario y la contraseña. Corresponde a 691.</translation>
    </message>
    <message>
        <source>User name or password is wrong.</source>
        <translation>El nombre de usuario o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate was not found.</source>
        <translation>No se encontró el certificado del servidor de autenticación.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in was not accepted.</source>
        <translation>No se aceptó el documento de identidad electrónico (certificado) del servidor que comprueba su inicio de sesión.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) was not found. It corresponds to 857.</source>
        <translation>No se encontró el certificado del servidor de autenticación (NPS). Corresponde a 857.</translation>
    </message>
    <message>
        <source>Check the NPS certificate.</source>
        <translation>Compruebe el certificado de NPS.</translation>
    </message>
    <message>
        <source>Check that a certificate is selected in the network policy.</source>
        <translation>Compruebe que haya un certificado seleccionado en la directiva de red.</translation>
    </message>
    <message>
        <source>The sign-in server has no certificate to show.</source>
        <translation>El servidor de autenticación no tiene ningún certificado que presentar.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not valid.</source>
        <translation>El certificado del servidor de autenticación no es válido.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) is invalid. It corresponds to 857.</source>
        <translation>El certificado del servidor de autenticación (NPS) no es válido. Corresponde a 857.</translation>
    </message>
    <message>
        <source>Check name, purpose and chain of the NPS certificate.</source>
        <translation>Compruebe el nombre, el propósito y la cadena del certificado de NPS.</translation>
    </message>
    <message>
        <source>After the renewal select the new certificate again in the network policy (Constraints, authentication method, Edit).</source>
        <translation>Tras la renovación, vuelva a seleccionar el certificado nuevo en la directiva de red (Restricciones, método de autenticación, Editar).</translation>
    </message>
    <message>
        <source>The NPS certificate is not valid for this use.</source>
        <translation>El certificado de NPS no es válido para este uso.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate has expired.</source>
        <translation>El certificado del servidor de autenticación ha caducado.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in has ended.</source>
        <translation>El documento de identidad electrónico (certificado) del servidor que comprueba su inicio de sesión ha caducado.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) has expired. It corresponds to 858.</source>
        <translation>El certificado del servidor de autenticación (NPS) ha caducado. Corresponde a 858.</translation>
    </message>
    <message>
        <source>Renew the NPS certificate.</source>
        <translation>Renueve el certificado de NPS.</translation>
    </message>
    <message>
        <source>Renew the certificate on the NPS server.</source>
        <translation>Renueve el certificado en el servidor NPS.</translation>
    </message>
    <message>
        <source>The NPS certificate has expired.</source>
        <translation>El certificado de NPS ha caducado.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate was revoked.</source>
        <translation>Se revocó el certificado del servidor de autenticación.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in was withdrawn.</source>
        <translation>Se anuló el documento de identidad electrónico (certificado) del servidor que comprueba su inicio de sesión.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) was revoked. It corresponds to 859.</source>
        <translation>Se revocó el certificado del servidor de autenticación (NPS). Corresponde a 859.</translation>
    </message>
    <message>
        <source>Replace the NPS certificate.</source>
        <translation>Reemplace el certificado de NPS.</translation>
    </message>
    <message>
        <source>The NPS certificate was revoked.</source>
        <translation>Se revocó el certificado de NPS.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate was not accepted.</source>
        <translation>No se aceptó el certificado del servidor de autenticación.</translation>
    </message>
    <message>
        <source>An unspecified error concerning the certificate of the sign-in server (NPS). It corresponds to 860.</source>
        <translation>Error no especificado relacionado con el certificado del servidor de autenticación (NPS). Corresponde a 860.</translation>
    </message>
    <message>
        <source>Something else is wrong with the NPS certificate.</source>
        <translation>Hay otro problema con el certificado de NPS.</translation>
    </message>
    <message>
        <source>The authority behind the sign-in server was not found on this computer.</source>
        <translation>No se encontró en este equipo la entidad que respalda al servidor de autenticación.</translation>
    </message>
    <message>
        <source>Your computer does not know who issued the electronic identity card (certificate) of the server that checks your sign-in.</source>
        <translation>Su equipo no sabe quién emitió el documento de identidad electrónico (certificado) del servidor que comprueba su inicio de sesión.</translation>
    </message>
    <message>
        <source>The root of the sign-in server (NPS) was not found. It corresponds to 864.</source>
        <translation>No se encontró la raíz del servidor de autenticación (NPS). Corresponde a 864.</translation>
    </message>
    <message>
        <source>TrustedRootCA, the root in the store and the chain of the NPS certificate must fit together.</source>
        <translation>TrustedRootCA, la raíz del almacén y la cadena del certificado de NPS deben concordar.</translation>
    </message>
    <message>
        <source>Publish the root to the computer store.</source>
        <translation>Publique la raíz en el almacén del equipo.</translation>
    </message>
    <message>
        <source>Correct TrustedRootCA and ServerNames in the profile.</source>
        <translation>Corrija TrustedRootCA y ServerNames en el perfil.</translation>
    </message>
    <message>
        <source>The root of the sign-in server is not installed or not the one in the profile.</source>
        <translation>La raíz del servidor de autenticación no está instalada o no es la que figura en el perfil.</translation>
    </message>
    <message>
        <source>The authority behind the sign-in server is not valid.</source>
        <translation>La entidad que respalda al servidor de autenticación no es válida.</translation>
    </message>
    <message>
        <source>The root certificate of the sign-in server (NPS) is invalid. It corresponds to 865.</source>
        <translation>El certificado raíz del servidor de autenticación (NPS) no es válido. Corresponde a 865.</translation>
    </message>
    <message>
        <source>Check the root certificate.</source>
        <translation>Compruebe el certificado raíz.</translation>
    </message>
    <message>
        <source>Check the root in the stores and in Disallowed.</source>
        <translation>Compruebe la raíz en los almacenes y en Disallowed.</translation>
    </message>
    <message>
        <source>The root of the NPS certificate is not valid.</source>
        <translation>La raíz del certificado de NPS no es válida.</translation>
    </message>
    <message>
        <source>Event 20220 reports a problem of the link between this computer and the VPN server.</source>
        <translation>El evento 20220 informa de un problema en el vínculo entre este equipo y el servidor VPN.</translation>
    </message>
    <message>
        <source>The link between this computer and the VPN server had a problem.</source>
        <translation>Hubo un problema en el vínculo entre este equipo y el servidor VPN.</translation>
    </message>
    <message>
        <source>Look for an event with the number 20227 of the same minute and enter the number at the end of its message.</source>
        <translation>Busque un evento con el número 20227 del mismo minuto y escriba el número que aparece al final de su mensaje.</translation>
    </message>
    <message>
        <source>Event 20220 names the server, the device and an error of the link.</source>
        <translation>El evento 20220 indica el servidor, el dispositivo y un error del vínculo.</translation>
    </message>
    <message>
        <source>Compare its server and device with the profile: Get-VpnConnection | Format-List *</source>
        <translation>Compare su servidor y su dispositivo con el perfil: Get-VpnConnection | Format-List *</translation>
    </message>
    <message>
        <source>The link failed between the client&apos;s device and the server.</source>
        <translation>Se produjo un error en el vínculo entre el dispositivo del cliente y el servidor.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s System log for the same minute.</source>
        <translation>Consulte el registro Sistema del servidor en el mismo minuto.</translation>
    </message>
    <message>
        <source>The link between device and server failed.</source>
        <translation>Se produjo un error en el vínculo entre el dispositivo y el servidor.</translation>
    </message>
    <message>
        <source>Event 20221 says that a dial began; it is no error.</source>
        <translation>El evento 20221 indica que comenzó un marcado; no es un error.</translation>
    </message>
    <message>
        <source>This number only says that a connection attempt began.</source>
        <translation>Este número solo indica que comenzó un intento de conexión.</translation>
    </message>
    <message>
        <source>Event 20221 opens every dial and lists the settings of the profile: protocols, encryption, sign-in.</source>
        <translation>El evento 20221 abre cada marcado y enumera la configuración del perfil: protocolos, cifrado, inicio de sesión.</translation>
    </message>
    <message>
        <source>Compare the settings in it with the ones you deployed.</source>
        <translation>Compare su configuración con la que usted implementó.</translation>
    </message>
    <message>
        <source>When it is the last event of its CoId, the dial ended on the client itself.</source>
        <translation>Si es el último evento de su CoId, el marcado terminó en el propio cliente.</translation>
    </message>
    <message>
        <source>Read the events 20221 to 20227 of the same CoId.</source>
        <translation>Consulte los eventos del 20221 al 20227 del mismo CoId.</translation>
    </message>
    <message>
        <source>It is the number of the event, not an error code.</source>
        <translation>Es el número del evento, no un código de error.</translation>
    </message>
    <message>
        <source>Event 20222 says that the link to the VPN server is being tried; it is no error.</source>
        <translation>El evento 20222 indica que se está intentando establecer el vínculo con el servidor VPN; no es un error.</translation>
    </message>
    <message>
        <source>This number only says that your computer tried to reach the VPN server.</source>
        <translation>Este número solo indica que su equipo intentó llegar al servidor VPN.</translation>
    </message>
    <message>
        <source>Event 20222 names the server&apos;s name or address and the device, for example WAN Miniport (IKEv2).</source>
        <translation>El evento 20222 indica el nombre o la dirección del servidor y el dispositivo, por ejemplo, WAN Miniport (IKEv2).</translation>
    </message>
    <message>
        <source>Compare the server in it with the profile and with what the name resolves to.</source>
        <translation>Compare el servidor que figura en él con el perfil y con aquello a lo que se resuelve el nombre.</translation>
    </message>
    <message>
        <source>When it is the last event before 20227, the tunnel was not built; with IKEv2 the sign-in is part of this step.</source>
        <translation>Si es el último evento antes de 20227, el túnel no se creó; con IKEv2, el inicio de sesión forma parte de este paso.</translation>
    </message>
    <message>
        <source>Check reachability of the server, its certificate, and with IKEv2 the NPS log.</source>
        <translation>Compruebe si se puede acceder al servidor, su certificado y, con IKEv2, el registro de NPS.</translation>
    </message>
    <message>
        <source>Event 20223 says that the link to the VPN server stands; it is no error.</source>
        <translation>El evento 20223 indica que el vínculo con el servidor VPN está establecido; no es un error.</translation>
    </message>
    <message>
        <source>This number only says that your computer reached the VPN server.</source>
        <translation>Este número solo indica que su equipo llegó al servidor VPN.</translation>
    </message>
    <message>
        <source>Event 20223 means that the link was made; what fails after it is sign-in or address.</source>
        <translation>El evento 20223 significa que se estableció el vínculo; lo que falla después es el inicio de sesión o la dirección.</translation>
    </message>
    <message>
        <source>Look at the code of 20227 with the same CoId.</source>
        <translation>Consulte el código de 20227 con el mismo CoId.</translation>
    </message>
    <message>
        <source>With SSTP, L2TP and PPTP what fails after it is sign-in or address.</source>
        <translation>Con SSTP, L2TP y PPTP, lo que falla después es el inicio de sesión o la dirección.</translation>
    </message>
    <message>
        <source>Read NPS event 6273 in the Security log of the same minute.</source>
        <translation>Consulte el evento 6273 de NPS en el registro Seguridad del mismo minuto.</translation>
    </message>
    <message>
        <source>Event 20224 says that the sign-in at the VPN server goes on; it is no error.</source>
        <translation>El evento 20224 indica que el inicio de sesión en el servidor VPN está en curso; no es un error.</translation>
    </message>
    <message>
        <source>This number only says that your computer was signing in to the VPN.</source>
        <translation>Este número solo indica que su equipo estaba iniciando sesión en la VPN.</translation>
    </message>
    <message>
        <source>Event 20224 means that the server was connected to and the sign-in goes on.</source>
        <translation>El evento 20224 significa que se conectó con el servidor y que el inicio de sesión está en curso.</translation>
    </message>
    <message>
        <source>What fails after it is sign-in or address.</source>
        <translation>Lo que falla después es el inicio de sesión o la dirección.</translation>
    </message>
    <message>
        <source>Read NPS event 6273 in the Security log of the same minute, and the address pool.</source>
        <translation>Consulte el evento 6273 de NPS en el registro Seguridad del mismo minuto y el conjunto de direcciones.</translation>
    </message>
    <message>
        <source>Event 20225 says that the VPN is connected; it is no error.</source>
        <translation>El evento 20225 indica que la VPN está conectada; no es un error.</translation>
    </message>
    <message>
        <source>This number says that the VPN was connected.</source>
        <translation>Este número indica que la VPN se conectó.</translation>
    </message>
    <message>
        <source>If work resources do not open, enter no-data as what is wrong.</source>
        <translation>Si los recursos de trabajo no se abren, indique no-data como problema.</translation>
    </message>
    <message>
        <source>Event 20225 names the tunnel&apos;s addresses. When work resources do not open after it, look at routes and name servers.</source>
        <translation>El evento 20225 indica las direcciones del túnel. Si los recursos de trabajo no se abren después de él, examine las rutas y los servidores de nombres.</translation>
    </message>
    <message>
        <source>List the tunnel&apos;s routes: Get-NetRoute -InterfaceAlias NAME</source>
        <translation>Enumere las rutas del túnel: Get-NetRoute -InterfaceAlias NAME</translation>
    </message>
    <message>
        <source>What fails after it are routes, name resolution or filters.</source>
        <translation>Lo que falla después son las rutas, la resolución de nombres o los filtros.</translation>
    </message>
    <message>
        <source>Check routes, DNS servers and traffic filters of the profile.</source>
        <translation>Compruebe las rutas, los servidores DNS y los filtros de tráfico del perfil.</translation>
    </message>
    <message>
        <source>Event 20226 says that a VPN connection ended; the reason stands at its end.</source>
        <translation>El evento 20226 indica que finalizó una conexión VPN; el motivo figura al final.</translation>
    </message>
    <message>
        <source>This number says that the VPN connection ended. The number that tells why stands at the end of the message.</source>
        <translation>Este número indica que la conexión VPN finalizó. El número que indica el motivo figura al final del mensaje.</translation>
    </message>
    <message>
        <source>Enter the number at the end of the message.</source>
        <translation>Escriba el número que figura al final del mensaje.</translation>
    </message>
    <message>
        <source>Event 20226 carries the reason as its last value: 631 the person, 828 idle, 829 link failure.</source>
        <translation>El evento 20226 contiene el motivo como último valor: 631 la persona, 828 inactividad, 829 error del vínculo.</translation>
    </message>
    <message>
        <source>Enter the last number of the event.</source>
        <translation>Escriba el último número del evento.</translation>
    </message>
    <message>
        <source>Many ends with 829 speak for the network, with 828 for an idle limit.</source>
        <translation>Muchas finalizaciones con 829 apuntan a la red; con 828, a un límite de inactividad.</translation>
    </message>
    <message>
        <source>Count the reasons of 20226 over a day.</source>
        <translation>Cuente los motivos de 20226 a lo largo de un día.</translation>
    </message>
    <message>
        <source>The basics to look at first when the VPN does not work.</source>
        <translation>Lo básico que hay que revisar primero cuando la VPN no funciona.</translation>
    </message>
    <message>
        <source>Most VPN problems are a small thing on the way: the network you are on, or a setting that somebody else looks after.</source>
        <translation>La mayoría de los problemas de VPN se deben a un pequeño detalle del trayecto: la red en la que está o una configuración de la que se encarga otra persona.</translation>
    </message>
    <message>
        <source>Check whether any web site opens; on a public Wi-Fi, complete its sign-in page first.</source>
        <translation>Compruebe si se abre algún sitio web; en una red Wi-Fi pública, complete primero la página de inicio de sesión.</translation>
    </message>
    <message>
        <source>Let this program check everything, save the report and send it to your helpdesk.</source>
        <translation>Deje que este programa lo compruebe todo, guarde el informe y envíelo a su servicio de asistencia.</translation>
    </message>
    <message>
        <source>Three things come before everything else: the ports are open and forwarded, VPN is enabled on the server, and the profile names a protocol that the server offers.</source>
        <translation>Hay tres cosas que van antes que todo lo demás: los puertos están abiertos y se reenvían, la VPN está habilitada en el servidor y el perfil indica un protocolo que el servidor ofrece.</translation>
    </message>
    <message>
        <source>Read the step &quot;Server answer&quot; of this program: it asks UDP 500 and 4500 or TCP 443 of the server directly.</source>
        <translation>Consulte el paso “Respuesta del servidor” de este programa: pregunta directamente a UDP 500 y 4500 o a TCP 443 del servidor.</translation>
    </message>
    <message>
        <source>Read the protocol: Get-VpnConnection | Format-List Name, TunnelType, ServerAddress</source>
        <translation>Consulte el protocolo: Get-VpnConnection | Format-List Name, TunnelType, ServerAddress</translation>
    </message>
    <message>
        <source>Read the services: Get-Service RasMan,IKEEXT,SstpSvc,BFE</source>
        <translation>Consulte los servicios: Get-Service RasMan,IKEEXT,SstpSvc,BFE</translation>
    </message>
    <message>
        <source>If all of this is right, suspect certificates, then the network policy, then the script that deployed the profile, then the server.</source>
        <translation>Si todo esto es correcto, sospeche de los certificados; después, de la directiva de red; a continuación, del script que implementó el perfil y, por último, del servidor.</translation>
    </message>
    <message>
        <source>Check the core components in this order: public name, edge firewall and address translation, VPN server, NPS, directory, certificates.</source>
        <translation>Compruebe los componentes principales en este orden: nombre público, firewall perimetral y traducción de direcciones, servidor VPN, NPS, directorio, certificados.</translation>
    </message>
    <message>
        <source>Check that the firewalls pass and forward UDP 500 and 4500 for IKEv2, TCP 443 for SSTP.</source>
        <translation>Compruebe que los firewalls dejen pasar y reenvíen UDP 500 y 4500 para IKEv2 y TCP 443 para SSTP.</translation>
    </message>
    <message>
        <source>Check that VPN is enabled on the server: Get-RemoteAccess</source>
        <translation>Compruebe que la VPN esté habilitada en el servidor: Get-RemoteAccess</translation>
    </message>
    <message>
        <source>Check which protocols the server offers and how many ports each has.</source>
        <translation>Compruebe qué protocolos ofrece el servidor y cuántos puertos tiene cada uno.</translation>
    </message>
    <message>
        <source>Check the certificates of the VPN server and of NPS.</source>
        <translation>Compruebe los certificados del servidor VPN y de NPS.</translation>
    </message>
    <message>
        <source>The VPN ports are not open or not forwarded.</source>
        <translation>Los puertos de la VPN no están abiertos o no se reenvían.</translation>
    </message>
    <message>
        <source>VPN is not enabled on the server.</source>
        <translation>La VPN no está habilitada en el servidor.</translation>
    </message>
    <message>
        <source>The profile names another protocol than the server offers.</source>
        <translation>El perfil indica un protocolo distinto del que ofrece el servidor.</translation>
    </message>
    <message>
        <source>A certificate is missing, unfit or out of date.</source>
        <translation>Un certificado falta, no es adecuado o está caducado.</translation>
    </message>
    <message>
        <source>The network policy refuses the sign-in.</source>
        <translation>La directiva de red rechaza el inicio de sesión.</translation>
    </message>
    <message>
        <source>Always On VPN does not connect, and no error code is known.</source>
        <translation>Always On VPN no se conecta y no se conoce ningún código de error.</translation>
    </message>
    <message>
        <source>Your VPN does not connect. The steps of this program go from your computer towards your company and end where the fault is.</source>
        <translation>Su VPN no se conecta. Los pasos de este programa van desde su equipo hasta su empresa y terminan donde está el fallo.</translation>
    </message>
    <message>
        <source>A small wrong setting anywhere on the way is enough. Eliminate in Microsoft&apos;s order, which is the order of the steps here, and stop at the first one that fails.</source>
        <translation>Basta una pequeña configuración incorrecta en cualquier punto del trayecto. Descarte causas en el orden de Microsoft, que es el de los pasos de este programa, y deténgase en el primero que falle.</translation>
    </message>
    <message>
        <source>The server&apos;s name in the profile leads to its public address: Resolve-DnsName NAME</source>
        <translation>El nombre del servidor en el perfil conduce a su dirección pública: Resolve-DnsName NAME</translation>
    </message>
    <message>
        <source>The server answers on UDP 500 and 4500. A ping without answer proves nothing, because it is normally filtered.</source>
        <translation>El servidor responde en UDP 500 y 4500. Un ping sin respuesta no demuestra nada, porque normalmente se filtra.</translation>
    </message>
    <message>
        <source>The services of IPsec run: Get-Service IKEEXT,PolicyAgent,BFE</source>
        <translation>Los servicios de IPsec están en ejecución: Get-Service IKEEXT,PolicyAgent,BFE</translation>
    </message>
    <message>
        <source>Profile and sign-in server agree on the method, usually PEAP with a certificate.</source>
        <translation>El perfil y el servidor de autenticación coinciden en el método, normalmente PEAP con un certificado.</translation>
    </message>
    <message>
        <source>What a laptop cannot see: the server&apos;s adapters, the firewalls on both sides of it, and the sign-in server.</source>
        <translation>Lo que un portátil no puede ver: los adaptadores del servidor, los firewalls a ambos lados de este y el servidor de autenticación.</translation>
    </message>
    <message>
        <source>Check the server&apos;s external adapter and the firewall interface that it is connected to.</source>
        <translation>Compruebe el adaptador externo del servidor y la interfaz del firewall a la que está conectado.</translation>
    </message>
    <message>
        <source>Check that client, server and hardware firewalls pass UDP 500 and 4500, and that nothing switches IPsec off.</source>
        <translation>Compruebe que los firewalls del cliente, del servidor y de hardware dejen pasar UDP 500 y 4500 y que nada desactive IPsec.</translation>
    </message>
    <message>
        <source>Check that NPS has a certificate for Server Authentication, and that its RADIUS client entry has the VPN server&apos;s address.</source>
        <translation>Compruebe que NPS tenga un certificado para Autenticación del servidor y que su entrada de cliente RADIUS tenga la dirección del servidor VPN.</translation>
    </message>
    <message>
        <source>If it connects but nothing can be reached, check the address pool or DHCP, and the routes.</source>
        <translation>Si se conecta pero no se puede acceder a nada, compruebe el conjunto de direcciones o DHCP y las rutas.</translation>
    </message>
    <message>
        <source>The server&apos;s name leads nowhere, or to the wrong address.</source>
        <translation>El nombre del servidor no conduce a ninguna parte o conduce a una dirección incorrecta.</translation>
    </message>
    <message>
        <source>The VPN ports get no answer on the way.</source>
        <translation>Los puertos de la VPN no obtienen respuesta en el trayecto.</translation>
    </message>
    <message>
        <source>Profile and sign-in server do not agree how to sign in.</source>
        <translation>El perfil y el servidor de autenticación no coinciden en la forma de iniciar sesión.</translation>
    </message>
    <message>
        <source>The profile was not deployed as it was meant.</source>
        <translation>El perfil no se implementó como estaba previsto.</translation>
    </message>
    <message>
        <source>Computer and VPN server do not agree on the security attributes.</source>
        <translation>El equipo y el servidor VPN no coinciden en los atributos de seguridad.</translation>
    </message>
    <message>
        <source>Your computer and the VPN server could not agree on how to secure the connection.</source>
        <translation>Su equipo y el servidor VPN no pudieron acordar cómo proteger la conexión.</translation>
    </message>
    <message>
        <source>IKE security attributes are unacceptable.</source>
        <translation>Los atributos de seguridad de IKE no son aceptables.</translation>
    </message>
    <message>
        <source>Look at this program&apos;s results for the server&apos;s answer and certificate.</source>
        <translation>Consulte los resultados de este programa para la respuesta y el certificado del servidor.</translation>
    </message>
    <message>
        <source>Align the IPsec policies.</source>
        <translation>Haga coincidir las directivas IPsec.</translation>
    </message>
    <message>
        <source>Read the server&apos;s policy: Get-VpnServerIPsecConfiguration</source>
        <translation>Consulte la directiva del servidor: Get-VpnServerIPsecConfiguration</translation>
    </message>
    <message>
        <source>Compare with (Get-VpnConnection -Name NAME).IPSecCustomPolicy on a client.</source>
        <translation>Compare con (Get-VpnConnection -Name NAME).IPSecCustomPolicy en un cliente.</translation>
    </message>
    <message>
        <source>The security attributes of client and server differ.</source>
        <translation>Los atributos de seguridad del cliente y del servidor son distintos.</translation>
    </message>
    <message>
        <source>The VPN server did not answer in time.</source>
        <translation>El servidor VPN no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Your computer got no answer from the VPN server in time.</source>
        <translation>Su equipo no recibió a tiempo una respuesta del servidor VPN.</translation>
    </message>
    <message>
        <source>The IKE negotiation timed out; treat it like 809.</source>
        <translation>Se agotó el tiempo de espera de la negociación IKE; trátelo como 809.</translation>
    </message>
    <message>
        <source>Check the path for UDP 500 and 4500.</source>
        <translation>Compruebe el trayecto para UDP 500 y 4500.</translation>
    </message>
    <message>
        <source>Let both ports through to the VPN server, both ways.</source>
        <translation>Permita el paso de ambos puertos hasta el servidor VPN, en los dos sentidos.</translation>
    </message>
    <message>
        <source>Check: Get-Service RemoteAccess,IKEEXT</source>
        <translation>Compruebe: Get-Service RemoteAccess,IKEEXT</translation>
    </message>
    <message>
        <source>UDP 500 or 4500 gets no answer on this network.</source>
        <translation>UDP 500 o 4500 no obtiene respuesta en esta red.</translation>
    </message>
    <message>
        <source>Large packets are lost on the way.</source>
        <translation>Los paquetes grandes se pierden en el trayecto.</translation>
    </message>
    <message>
        <source>The service on the server is stopped.</source>
        <translation>El servicio está detenido en el servidor.</translation>
    </message>
    <message>
        <source>The security negotiation with the VPN server failed.</source>
        <translation>La negociación de seguridad con el servidor VPN no se realizó correctamente.</translation>
    </message>
    <message>
        <source>A general IKE error; versions or a device on the way can be the reason.</source>
        <translation>Error general de IKE; el motivo pueden ser las versiones o un dispositivo intermedio.</translation>
    </message>
    <message>
        <source>Take an IKE trace on client and server.</source>
        <translation>Realice un seguimiento de IKE en el cliente y en el servidor.</translation>
    </message>
    <message>
        <source>Trace IKE: netsh wfp capture start cab=off file=C:\Temp\wfpdiag, reproduce, netsh wfp capture stop (elevated)</source>
        <translation>Seguimiento de IKE: netsh wfp capture start cab=off file=C:\Temp\wfpdiag, reproduzca el problema, netsh wfp capture stop (como administrador)</translation>
    </message>
    <message>
        <source>Client and server do not understand each other, or a device on the way changes the packets.</source>
        <translation>El cliente y el servidor no se entienden o un dispositivo intermedio modifica los paquetes.</translation>
    </message>
    <message>
        <source>It could not be checked whether a certificate was revoked.</source>
        <translation>No se pudo comprobar si un certificado se revocó.</translation>
    </message>
    <message>
        <source>Your computer could not ask whether an electronic identity card (certificate) is still good.</source>
        <translation>Su equipo no pudo consultar si un documento de identidad electrónico (certificado) sigue siendo válido.</translation>
    </message>
    <message>
        <source>The revocation check of a certificate failed.</source>
        <translation>No se pudo realizar la comprobación de revocación de un certificado.</translation>
    </message>
    <message>
        <source>Check the addresses of the revocation lists.</source>
        <translation>Compruebe las direcciones de las listas de revocación.</translation>
    </message>
    <message>
        <source>Verify: certutil -verify -urlfetch FILE.cer</source>
        <translation>Verifique: certutil -verify -urlfetch FILE.cer</translation>
    </message>
    <message>
        <source>On RRAS look at CertAuthFlags (HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2).</source>
        <translation>En RRAS, examine CertAuthFlags (HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2).</translation>
    </message>
    <message>
        <source>The key of a certificate may not be used for this.</source>
        <translation>La clave de un certificado no se puede usar para esto.</translation>
    </message>
    <message>
        <source>Your computer and the VPN server could not confirm each other&apos;s electronic identity card (certificate).</source>
        <translation>Su equipo y el servidor VPN no pudieron confirmar mutuamente su documento de identidad electrónico (certificado).</translation>
    </message>
    <message>
        <source>Invalid certificate key usage.</source>
        <translation>El uso de la clave del certificado no es válido.</translation>
    </message>
    <message>
        <source>Use a template with digital signature.</source>
        <translation>Use una plantilla con firma digital.</translation>
    </message>
    <message>
        <source>Check dates, purpose, key and chain of the certificates on both sides.</source>
        <translation>Compruebe las fechas, el propósito, la clave y la cadena de los certificados en ambos lados.</translation>
    </message>
    <message>
        <source>The key usage of a certificate does not allow signing.</source>
        <translation>El uso de la clave de un certificado no permite firmar.</translation>
    </message>
    <message>
        <source>A certificate is of the wrong type.</source>
        <translation>Un certificado es de un tipo incorrecto.</translation>
    </message>
    <message>
        <source>Invalid certificate type.</source>
        <translation>El tipo de certificado no es válido.</translation>
    </message>
    <message>
        <source>Use a template for computer certificates.</source>
        <translation>Use una plantilla para certificados de equipo.</translation>
    </message>
    <message>
        <source>The certificate is of a type that IKE does not accept.</source>
        <translation>El certificado es de un tipo que IKE no acepta.</translation>
    </message>
    <message>
        <source>The private key of a certificate is missing.</source>
        <translation>Falta la clave privada de un certificado.</translation>
    </message>
    <message>
        <source>Your computer&apos;s electronic identity card (certificate) is incomplete.</source>
        <translation>El documento de identidad electrónico (certificado) de su equipo está incompleto.</translation>
    </message>
    <message>
        <source>The machine certificate has no private key.</source>
        <translation>El certificado de equipo no tiene clave privada.</translation>
    </message>
    <message>
        <source>List the candidates: certutil -store My</source>
        <translation>Enumere los candidatos: certutil -store My</translation>
    </message>
    <message>
        <source>On the corporate network start enrolment: gpupdate, then certutil -pulse (elevated)</source>
        <translation>En la red corporativa, inicie la inscripción: gpupdate y, a continuación, certutil -pulse (como administrador)</translation>
    </message>
    <message>
        <source>Enrol the certificate again.</source>
        <translation>Vuelva a inscribir el certificado.</translation>
    </message>
    <message>
        <source>Check the key: certutil -store My (elevated), line &quot;Private key&quot;.</source>
        <translation>Compruebe la clave: certutil -store My (como administrador), línea &quot;Private key&quot;.</translation>
    </message>
    <message>
        <source>The private key of the computer certificate is missing or can&apos;t be used.</source>
        <translation>La clave privada del certificado de equipo falta o no se puede usar.</translation>
    </message>
    <message>
        <source>The key exchange with the VPN server failed.</source>
        <translation>El intercambio de claves con el servidor VPN no se realizó correctamente.</translation>
    </message>
    <message>
        <source>The Diffie-Hellman computation failed; the groups may differ.</source>
        <translation>Error en el cálculo de Diffie-Hellman; es posible que los grupos sean distintos.</translation>
    </message>
    <message>
        <source>Align the DH group of server and profile.</source>
        <translation>Haga coincidir el grupo DH del servidor y del perfil.</translation>
    </message>
    <message>
        <source>Client and server do not agree on the Diffie-Hellman group.</source>
        <translation>El cliente y el servidor no coinciden en el grupo Diffie-Hellman.</translation>
    </message>
    <message>
        <source>No security rule fits this connection.</source>
        <translation>Ninguna regla de seguridad es adecuada para esta conexión.</translation>
    </message>
    <message>
        <source>No policy configured.</source>
        <translation>No hay ninguna directiva configurada.</translation>
    </message>
    <message>
        <source>Check the IKE policy of server and profile.</source>
        <translation>Compruebe la directiva IKE del servidor y del perfil.</translation>
    </message>
    <message>
        <source>No IKE policy is configured for this connection.</source>
        <translation>No hay ninguna directiva IKE configurada para esta conexión.</translation>
    </message>
    <message>
        <source>A signature in the security negotiation was not accepted.</source>
        <translation>No se aceptó una firma de la negociación de seguridad.</translation>
    </message>
    <message>
        <source>A signature failed verification; old TPMs that lack RSA-PSS can also be the reason.</source>
        <translation>No se pudo verificar una firma; el motivo también pueden ser TPM antiguos que no admiten RSA-PSS.</translation>
    </message>
    <message>
        <source>Check keys and signature methods.</source>
        <translation>Compruebe las claves y los métodos de firma.</translation>
    </message>
    <message>
        <source>Check for firmware updates of old TPMs.</source>
        <translation>Compruebe si hay actualizaciones de firmware de los TPM antiguos.</translation>
    </message>
    <message>
        <source>The certificate&apos;s signature or key is not accepted.</source>
        <translation>No se acepta la firma o la clave del certificado.</translation>
    </message>
    <message>
        <source>A device key (TPM) does not support the signature method.</source>
        <translation>Una clave de dispositivo (TPM) no admite el método de firma.</translation>
    </message>
    <message>
        <source>A message of the security negotiation was not understood.</source>
        <translation>No se entendió un mensaje de la negociación de seguridad.</translation>
    </message>
    <message>
        <source>An invalid payload was received; versions or a device on the way can be the reason.</source>
        <translation>Se recibió una carga no válida; el motivo pueden ser las versiones o un dispositivo intermedio.</translation>
    </message>
    <message>
        <source>It could not be checked whether the other side&apos;s certificate was revoked.</source>
        <translation>No se pudo comprobar si el certificado del otro extremo se revocó.</translation>
    </message>
    <message>
        <source>The other side could not ask whether an electronic identity card (certificate) is still good.</source>
        <translation>El otro extremo no pudo consultar si un documento de identidad electrónico (certificado) sigue siendo válido.</translation>
    </message>
    <message>
        <source>The revocation check of the peer&apos;s certificate failed.</source>
        <translation>No se pudo realizar la comprobación de revocación del certificado del otro extremo.</translation>
    </message>
    <message>
        <source>Check the addresses of the revocation lists from the server.</source>
        <translation>Compruebe desde el servidor las direcciones de las listas de revocación.</translation>
    </message>
    <message>
        <source>Verify on the server: certutil -verify -urlfetch FILE.cer</source>
        <translation>Verifique en el servidor: certutil -verify -urlfetch FILE.cer</translation>
    </message>
    <message>
        <source>The list of revoked certificates of the peer could not be reached.</source>
        <translation>No se pudo acceder a la lista de certificados revocados del otro extremo.</translation>
    </message>
    <message>
        <source>Computer and VPN server share no encryption settings.</source>
        <translation>El equipo y el servidor VPN no tienen ninguna configuración de cifrado en común.</translation>
    </message>
    <message>
        <source>Policy match error: no common IKE proposal.</source>
        <translation>Error de coincidencia de directivas: no hay ninguna propuesta IKE en común.</translation>
    </message>
    <message>
        <source>Windows offers old defaults unless the profile has a custom policy.</source>
        <translation>Windows ofrece valores predeterminados antiguos, salvo que el perfil tenga una directiva personalizada.</translation>
    </message>
    <message>
        <source>Change server and profile together; on unmanaged profiles use Set-VpnConnectionIPsecConfiguration.</source>
        <translation>Cambie el servidor y el perfil a la vez; en perfiles no administrados, use Set-VpnConnectionIPsecConfiguration.</translation>
    </message>
    <message>
        <source>Administrators report that NegotiateDH2048_AES256 under HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters also changes the offer.</source>
        <translation>Algunos administradores informan de que NegotiateDH2048_AES256, en HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters, también cambia la oferta.</translation>
    </message>
    <message>
        <source>The encryption proposals of profile and server differ.</source>
        <translation>Las propuestas de cifrado del perfil y del servidor son distintas.</translation>
    </message>
    <message>
        <source>The server was hardened, and the profile still uses Windows&apos; old defaults.</source>
        <translation>Se reforzó la seguridad del servidor y el perfil sigue usando los valores predeterminados antiguos de Windows.</translation>
    </message>
    <message>
        <source>The key of a certificate has an unsuitable length.</source>
        <translation>La clave de un certificado tiene una longitud inadecuada.</translation>
    </message>
    <message>
        <source>The key length in a certificate is too small for the configured requirements.</source>
        <translation>La longitud de la clave de un certificado es demasiado pequeña para los requisitos configurados.</translation>
    </message>
    <message>
        <source>Issue certificates with RSA of at least 2048 bits.</source>
        <translation>Emita certificados con RSA de 2048 bits como mínimo.</translation>
    </message>
    <message>
        <source>The key of a certificate is too short.</source>
        <translation>La clave de un certificado es demasiado corta.</translation>
    </message>
    <message>
        <source>The security negotiation took too long.</source>
        <translation>La negociación de seguridad tardó demasiado.</translation>
    </message>
    <message>
        <source>The secured connection to the VPN server took too long to start.</source>
        <translation>La conexión protegida al servidor VPN tardó demasiado en iniciarse.</translation>
    </message>
    <message>
        <source>The main mode expired before quick mode was ready.</source>
        <translation>El modo principal expiró antes de que el modo rápido estuviera listo.</translation>
    </message>
    <message>
        <source>Check load and packet loss on the way.</source>
        <translation>Compruebe la carga y la pérdida de paquetes en el trayecto.</translation>
    </message>
    <message>
        <source>Check the server&apos;s load and the loss of large packets.</source>
        <translation>Compruebe la carga del servidor y la pérdida de paquetes grandes.</translation>
    </message>
    <message>
        <source>The first phase expired before the second one was ready.</source>
        <translation>La primera fase expiró antes de que la segunda estuviera lista.</translation>
    </message>
    <message>
        <source>A certificate&apos;s chain does not fulfil the rules.</source>
        <translation>La cadena de un certificado no cumple las reglas.</translation>
    </message>
    <message>
        <source>The certificate chain policy does not match.</source>
        <translation>La directiva de la cadena de certificados no coincide.</translation>
    </message>
    <message>
        <source>Check root, purposes and constraints of the chain.</source>
        <translation>Compruebe la raíz, los propósitos y las restricciones de la cadena.</translation>
    </message>
    <message>
        <source>Compare with Get-VpnAuthProtocol on the server.</source>
        <translation>Compare con Get-VpnAuthProtocol en el servidor.</translation>
    </message>
    <message>
        <source>The chain of a certificate does not meet the configured policy.</source>
        <translation>La cadena de un certificado no cumple la directiva configurada.</translation>
    </message>
    <message>
        <source>The VPN server gave this computer no address.</source>
        <translation>El servidor VPN no asignó ninguna dirección a este equipo.</translation>
    </message>
    <message>
        <source>The VPN server had no network address for your computer.</source>
        <translation>El servidor VPN no tenía ninguna dirección de red para su equipo.</translation>
    </message>
    <message>
        <source>The assignment of an inner address failed.</source>
        <translation>No se pudo asignar una dirección interna.</translation>
    </message>
    <message>
        <source>Check the address assignment of the VPN server.</source>
        <translation>Compruebe la asignación de direcciones del servidor VPN.</translation>
    </message>
    <message>
        <source>Check the static pool or the DHCP scope for free addresses.</source>
        <translation>Compruebe si hay direcciones libres en el conjunto estático o en el ámbito de DHCP.</translation>
    </message>
    <message>
        <source>Check a fixed address (RADIUS Framed-IP-Address) of the account.</source>
        <translation>Compruebe si la cuenta tiene una dirección fija (RADIUS Framed-IP-Address).</translation>
    </message>
    <message>
        <source>The server&apos;s address pool or DHCP has no free address.</source>
        <translation>El conjunto de direcciones o el DHCP del servidor no tiene direcciones libres.</translation>
    </message>
    <message>
        <source>The address part is missing in the VPN server&apos;s answer.</source>
        <translation>En la respuesta del servidor VPN falta la parte de la dirección.</translation>
    </message>
    <message>
        <source>The required configuration payload is missing.</source>
        <translation>Falta la carga de configuración obligatoria.</translation>
    </message>
    <message>
        <source>Check that the server assigns addresses to remote access clients.</source>
        <translation>Compruebe que el servidor asigne direcciones a los clientes de acceso remoto.</translation>
    </message>
    <message>
        <source>Check pool, DHCP and the peer&apos;s remote access settings.</source>
        <translation>Compruebe el conjunto de direcciones, DHCP y la configuración de acceso remoto del otro extremo.</translation>
    </message>
    <message>
        <source>The configuration payload is missing in the negotiation.</source>
        <translation>Falta la carga de configuración en la negociación.</translation>
    </message>
    <message>
        <source>The VPN server did not allow this computer or user in.</source>
        <translation>El servidor VPN no permitió el acceso a este equipo o usuario.</translation>
    </message>
    <message>
        <source>The VPN server knows you but does not let you in.</source>
        <translation>El servidor VPN le reconoce, pero no le permite el acceso.</translation>
    </message>
    <message>
        <source>The security association was refused by authorization.</source>
        <translation>La autorización rechazó la asociación de seguridad.</translation>
    </message>
    <message>
        <source>Check the authorisation of the computer or user.</source>
        <translation>Compruebe la autorización del equipo o del usuario.</translation>
    </message>
    <message>
        <source>Check group membership and the accepted root: Get-VpnAuthProtocol</source>
        <translation>Compruebe la pertenencia a grupos y la raíz aceptada: Get-VpnAuthProtocol</translation>
    </message>
    <message>
        <source>The server does not accept this identity.</source>
        <translation>El servidor no acepta esta identidad.</translation>
    </message>
    <message>
        <source>The VPN server demands a stronger sign-in.</source>
        <translation>El servidor VPN exige un inicio de sesión más seguro.</translation>
    </message>
    <message>
        <source>The VPN server demands a stronger way to sign in.</source>
        <translation>El servidor VPN exige una forma más segura de iniciar sesión.</translation>
    </message>
    <message>
        <source>The authorisation of the strong credential failed.</source>
        <translation>No se pudo autorizar la credencial segura.</translation>
    </message>
    <message>
        <source>Check which credential the server demands.</source>
        <translation>Compruebe qué credencial exige el servidor.</translation>
    </message>
    <message>
        <source>Check the authorisation settings of the server.</source>
        <translation>Compruebe la configuración de autorización del servidor.</translation>
    </message>
    <message>
        <source>The server demands a stronger credential than was used.</source>
        <translation>El servidor exige una credencial más segura que la que se usó.</translation>
    </message>
    <message>
        <source>No computer certificate for L2TP was found.</source>
        <translation>No se encontró ningún certificado de equipo para L2TP.</translation>
    </message>
    <message>
        <source>Your computer has no valid electronic identity card (certificate) for the VPN.</source>
        <translation>Su equipo no tiene ningún documento de identidad electrónico (certificado) válido para la VPN.</translation>
    </message>
    <message>
        <source>L2TP needs a computer certificate, and none was found.</source>
        <translation>L2TP necesita un certificado de equipo y no se encontró ninguno.</translation>
    </message>
    <message>
        <source>Enrol a computer certificate.</source>
        <translation>Inscriba un certificado de equipo.</translation>
    </message>
    <message>
        <source>Check template rights and autoenrolment; the purpose must be Client Authentication or IPsec.</source>
        <translation>Compruebe los derechos de la plantilla y la inscripción automática; el propósito debe ser Autenticación del cliente o IPsec.</translation>
    </message>
    <message>
        <source>The computer certificate is missing or lacks its purpose.</source>
        <translation>El certificado de equipo falta o no tiene el propósito necesario.</translation>
    </message>
    <message>
        <source>No certificate for encryption was found.</source>
        <translation>No se encontró ningún certificado para el cifrado.</translation>
    </message>
    <message>
        <source>This code is out of use since Windows Vista; treat it like 766.</source>
        <translation>Este código no se usa desde Windows Vista; trátelo como 766.</translation>
    </message>
    <message>
        <source>Check template rights and autoenrolment.</source>
        <translation>Compruebe los derechos de la plantilla y la inscripción automática.</translation>
    </message>
    <message>
        <source>Windows versions before Vista report a missing computer certificate so.</source>
        <translation>Las versiones de Windows anteriores a Vista notifican así la falta de un certificado de equipo.</translation>
    </message>
    <message>
        <source>No valid computer certificate for L2TP was found.</source>
        <translation>No se encontró ningún certificado de equipo válido para L2TP.</translation>
    </message>
    <message>
        <source>There is no valid machine certificate for the security negotiation of L2TP.</source>
        <translation>No hay ningún certificado de equipo válido para la negociación de seguridad de L2TP.</translation>
    </message>
    <message>
        <source>The computer certificate is missing, expired or has no private key.</source>
        <translation>El certificado de equipo falta, ha caducado o no tiene clave privada.</translation>
    </message>
    <message>
        <source>Computer and VPN server do not agree on the security settings of L2TP.</source>
        <translation>El equipo y el servidor VPN no coinciden en la configuración de seguridad de L2TP.</translation>
    </message>
    <message>
        <source>The IPsec attributes of client and server differ.</source>
        <translation>Los atributos de IPsec del cliente y del servidor son distintos.</translation>
    </message>
    <message>
        <source>Align the IPsec proposals for L2TP.</source>
        <translation>Haga coincidir las propuestas IPsec para L2TP.</translation>
    </message>
    <message>
        <source>Compare IPsec policies of server and clients: Get-NetIPsecMainModeCryptoSet</source>
        <translation>Compare las directivas IPsec del servidor y de los clientes: Get-NetIPsecMainModeCryptoSet</translation>
    </message>
    <message>
        <source>The proposals of client and server differ.</source>
        <translation>Las propuestas del cliente y del servidor son distintas.</translation>
    </message>
    <message>
        <source>The security layer of the L2TP connection failed.</source>
        <translation>Se produjo un error en la capa de seguridad de la conexión L2TP.</translation>
    </message>
    <message>
        <source>The secured connection to the VPN server could not be started.</source>
        <translation>No se pudo iniciar la conexión protegida al servidor VPN.</translation>
    </message>
    <message>
        <source>A general processing error of L2TP: services, shared key, NAT setting or a silent port.</source>
        <translation>Error general de procesamiento de L2TP: servicios, clave compartida, configuración de NAT o un puerto que no responde.</translation>
    </message>
    <message>
        <source>Check that ProhibitIpSec (HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters) is 0 or absent.</source>
        <translation>Compruebe que ProhibitIpSec (HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters) sea 0 o no exista.</translation>
    </message>
    <message>
        <source>Look at this program&apos;s results for UDP 500 and UDP 4500.</source>
        <translation>Consulte los resultados de este programa para UDP 500 y UDP 4500.</translation>
    </message>
    <message>
        <source>Check both sides.</source>
        <translation>Compruebe ambos lados.</translation>
    </message>
    <message>
        <source>Enter the shared key again on both sides, or use certificates.</source>
        <translation>Vuelva a escribir la clave compartida en ambos lados o use certificados.</translation>
    </message>
    <message>
        <source>Behind NAT check AssumeUDPEncapsulationContextOnSendRule (HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent).</source>
        <translation>Detrás de un NAT, compruebe AssumeUDPEncapsulationContextOnSendRule (HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent).</translation>
    </message>
    <message>
        <source>The IPsec services are not running.</source>
        <translation>Los servicios de IPsec no se están ejecutando.</translation>
    </message>
    <message>
        <source>The shared key differs.</source>
        <translation>La clave compartida es distinta.</translation>
    </message>
    <message>
        <source>UDP 500 or 4500 gets no answer.</source>
        <translation>UDP 500 o 4500 no obtiene respuesta.</translation>
    </message>
    <message>
        <source>The setting for address translators (NAT) is missing.</source>
        <translation>Falta la configuración para traductores de direcciones (NAT).</translation>
    </message>
    <message>
        <source>ProhibitIpSec is set on this computer.</source>
        <translation>ProhibitIpSec está establecido en este equipo.</translation>
    </message>
    <message>
        <source>The other side&apos;s computer certificate could not be confirmed.</source>
        <translation>No se pudo confirmar el certificado de equipo del otro extremo.</translation>
    </message>
    <message>
        <source>The machine certificate at the peer failed its check.</source>
        <translation>El certificado de equipo del otro extremo no superó la comprobación.</translation>
    </message>
    <message>
        <source>Check the computer certificate of the VPN server and both roots.</source>
        <translation>Compruebe el certificado de equipo del servidor VPN y ambas raíces.</translation>
    </message>
    <message>
        <source>Check dates, purpose and chain on both sides.</source>
        <translation>Compruebe las fechas, el propósito y la cadena en ambos lados.</translation>
    </message>
    <message>
        <source>The certificate of the peer is missing or its check failed.</source>
        <translation>El certificado del otro extremo falta o no superó la comprobación.</translation>
    </message>
    <message>
        <source>There is no security rule for this L2TP connection.</source>
        <translation>No hay ninguna regla de seguridad para esta conexión L2TP.</translation>
    </message>
    <message>
        <source>Your computer or the VPN server has no rule for securing this connection.</source>
        <translation>Su equipo o el servidor VPN no tiene ninguna regla para proteger esta conexión.</translation>
    </message>
    <message>
        <source>No IPsec policy for L2TP was found.</source>
        <translation>No se encontró ninguna directiva IPsec para L2TP.</translation>
    </message>
    <message>
        <source>The automatic L2TP policy is off or no manual one exists.</source>
        <translation>La directiva automática de L2TP está desactivada o no existe ninguna manual.</translation>
    </message>
    <message>
        <source>Check ProhibitIpSec on client and server.</source>
        <translation>Compruebe ProhibitIpSec en el cliente y en el servidor.</translation>
    </message>
    <message>
        <source>The IPsec policy for L2TP is missing.</source>
        <translation>Falta la directiva IPsec para L2TP.</translation>
    </message>
    <message>
        <source>The VPN server did not answer the security negotiation in time.</source>
        <translation>El servidor VPN no respondió a tiempo a la negociación de seguridad.</translation>
    </message>
    <message>
        <source>The security negotiation of L2TP timed out; treat it like 809.</source>
        <translation>Se agotó el tiempo de espera de la negociación de seguridad de L2TP; trátelo como 809.</translation>
    </message>
    <message>
        <source>Let both ports through to the VPN server.</source>
        <translation>Permita el paso de ambos puertos hasta el servidor VPN.</translation>
    </message>
    <message>
        <source>The security negotiation of the L2TP connection failed.</source>
        <translation>La negociación de seguridad de la conexión L2TP no se realizó correctamente.</translation>
    </message>
    <message>
        <source>An unspecified error of the security negotiation.</source>
        <translation>Error no especificado de la negociación de seguridad.</translation>
    </message>
    <message>
        <source>An error in the security layer that Windows does not describe further.</source>
        <translation>Error en la capa de seguridad que Windows no describe con más detalle.</translation>
    </message>
    <message>
        <source>A certificate of this VPN connection is wrong or expired.</source>
        <translation>Un certificado de esta conexión VPN es incorrecto o ha caducado.</translation>
    </message>
    <message>
        <source>An electronic identity card (certificate) of this VPN connection is not accepted.</source>
        <translation>No se acepta un documento de identidad electrónico (certificado) de esta conexión VPN.</translation>
    </message>
    <message>
        <source>The network connection was opened, but a certificate did not authenticate.</source>
        <translation>La conexión de red se abrió, pero no se pudo autenticar un certificado.</translation>
    </message>
    <message>
        <source>Check the certificates of both sides.</source>
        <translation>Compruebe los certificados de ambos lados.</translation>
    </message>
    <message>
        <source>Check dates, purpose and issuer on the VPN server and on the client.</source>
        <translation>Compruebe las fechas, el propósito y el emisor en el servidor VPN y en el cliente.</translation>
    </message>
    <message>
        <source>The certificate of one side is wrong or has expired.</source>
        <translation>El certificado de uno de los lados es incorrecto o ha caducado.</translation>
    </message>
    <message>
        <source>The shared key of the VPN connection is wrong.</source>
        <translation>La clave compartida de la conexión VPN no es correcta.</translation>
    </message>
    <message>
        <source>A secret key in the settings of your VPN connection does not match the server&apos;s.</source>
        <translation>Una clave secreta de la configuración de su conexión VPN no coincide con la del servidor.</translation>
    </message>
    <message>
        <source>The pre-shared key differs on the two sides.</source>
        <translation>La clave previamente compartida es distinta en los dos lados.</translation>
    </message>
    <message>
        <source>Deploy the current VPN profile to this laptop again before you change anything by hand.</source>
        <translation>Vuelva a implementar el perfil de VPN actual en este portátil antes de cambiar nada manualmente.</translation>
    </message>
    <message>
        <source>Enter the same key on both sides.</source>
        <translation>Escriba la misma clave en ambos lados.</translation>
    </message>
    <message>
        <source>Enter the key again on server and profile; better use certificates.</source>
        <translation>Vuelva a escribir la clave en el servidor y en el perfil; es mejor usar certificados.</translation>
    </message>
    <message>
        <source>The shared key differs between this computer and the server.</source>
        <translation>La clave compartida de este equipo y la del servidor son distintas.</translation>
    </message>
    <message>
        <source>A Windows security service for VPN connections is not running.</source>
        <translation>No se está ejecutando un servicio de seguridad de Windows para las conexiones VPN.</translation>
    </message>
    <message>
        <source>A Windows service that your VPN connection needs is not running.</source>
        <translation>No se está ejecutando un servicio de Windows que necesita su conexión VPN.</translation>
    </message>
    <message>
        <source>IKE and AuthIP IPsec Keying Modules (IKEEXT) or Base Filtering Engine (BFE) is not running.</source>
        <translation>No se está ejecutando Módulos de creación de claves de IPsec para IKE y AuthIP (IKEEXT) o Motor de filtrado de base (BFE).</translation>
    </message>
    <message>
        <source>Start them (elevated): Start-Service BFE,IKEEXT</source>
        <translation>Inícielos (como administrador): Start-Service BFE,IKEEXT</translation>
    </message>
    <message>
        <source>If they are disabled again, look for a tuning tool or malicious software.</source>
        <translation>Si vuelven a deshabilitarse, busque una herramienta de optimización o software malintencionado.</translation>
    </message>
    <message>
        <source>Find out what disables the services.</source>
        <translation>Averigüe qué deshabilita los servicios.</translation>
    </message>
    <message>
        <source>Set the start type of IKEEXT and BFE to automatic by policy.</source>
        <translation>Establezca el tipo de inicio de IKEEXT y BFE en automático mediante una directiva.</translation>
    </message>
    <message>
        <source>IKEEXT or the Base Filtering Engine is stopped or disabled.</source>
        <translation>IKEEXT o Motor de filtrado de base está detenido o deshabilitado.</translation>
    </message>
    <message>
        <source>A detail of the server&apos;s certificate does not fit the server that was called.</source>
        <translation>Un dato del certificado del servidor no concuerda con el servidor al que se llamó.</translation>
    </message>
    <message>
        <source>The VPN server shows an electronic identity card (certificate) that does not fit its name.</source>
        <translation>El servidor VPN presenta un documento de identidad electrónico (certificado) que no concuerda con su nombre.</translation>
    </message>
    <message>
        <source>L2TP could not authenticate the server: a field of its certificate does not fit the destination.</source>
        <translation>L2TP no pudo autenticar el servidor: un campo de su certificado no concuerda con el destino.</translation>
    </message>
    <message>
        <source>Compare the server in the profile with the certificate&apos;s names.</source>
        <translation>Compare el servidor del perfil con los nombres del certificado.</translation>
    </message>
    <message>
        <source>Issue the certificate with the dialed name.</source>
        <translation>Emita el certificado con el nombre al que se llama.</translation>
    </message>
    <message>
        <source>Correct the subject alternative names; leave DisableIKENameEkuCheck at 0.</source>
        <translation>Corrija los nombres alternativos del titular; deje DisableIKENameEkuCheck en 0.</translation>
    </message>
    <message>
        <source>The name in the server&apos;s certificate differs from the called one.</source>
        <translation>El nombre del certificado del servidor es distinto de aquel al que se llama.</translation>
    </message>
    <message>
        <source>The connection was ended by the person.</source>
        <translation>La persona finalizó la conexión.</translation>
    </message>
    <message>
        <source>The VPN was disconnected by hand.</source>
        <translation>La VPN se desconectó manualmente.</translation>
    </message>
    <message>
        <source>Connect again. If you did not disconnect it yourself, save the report and send it to your helpdesk.</source>
        <translation>Vuelva a conectarse. Si no la desconectó usted, guarde el informe y envíelo a su servicio de asistencia.</translation>
    </message>
    <message>
        <source>The port was disconnected by the user; an Always On profile then stays off until somebody connects it.</source>
        <translation>El usuario desconectó el puerto; un perfil Always On permanece entonces desactivado hasta que alguien lo conecta.</translation>
    </message>
    <message>
        <source>Ask whether the person pressed Disconnect, then connect once by hand.</source>
        <translation>Pregunte si la persona pulsó Desconectar y, después, conecte una vez manualmente.</translation>
    </message>
    <message>
        <source>Not a fault of the connection; a script or another program can also end it.</source>
        <translation>No es un fallo de la conexión; también puede finalizarla un script u otro programa.</translation>
    </message>
    <message>
        <source>Look for scripts or agents that call rasdial /disconnect.</source>
        <translation>Busque scripts o agentes que llamen a rasdial /disconnect.</translation>
    </message>
    <message>
        <source>The person pressed Disconnect.</source>
        <translation>La persona pulsó Desconectar.</translation>
    </message>
    <message>
        <source>A script or program ended the connection.</source>
        <translation>Un script o un programa finalizó la conexión.</translation>
    </message>
    <message>
        <source>The VPN device of Windows is not set up for remote access.</source>
        <translation>El dispositivo VPN de Windows no está configurado para el acceso remoto.</translation>
    </message>
    <message>
        <source>Windows could not use the device that it builds VPN connections with.</source>
        <translation>Windows no pudo usar el dispositivo con el que crea las conexiones VPN.</translation>
    </message>
    <message>
        <source>The port is not configured for remote access; the dial ended before anything was sent.</source>
        <translation>El puerto no está configurado para el acceso remoto; el marcado terminó antes de que se enviara nada.</translation>
    </message>
    <message>
        <source>Look at the network devices: Get-PnpDevice -Class Net -FriendlyName &quot;WAN Miniport*&quot;</source>
        <translation>Examine los dispositivos de red: Get-PnpDevice -Class Net -FriendlyName &quot;WAN Miniport*&quot;</translation>
    </message>
    <message>
        <source>The profile names a device that this computer has not set up.</source>
        <translation>El perfil indica un dispositivo que este equipo no tiene configurado.</translation>
    </message>
    <message>
        <source>Deploy the profile again; compare its protocols with the devices of this computer.</source>
        <translation>Vuelva a implementar el perfil; compare sus protocolos con los dispositivos de este equipo.</translation>
    </message>
    <message>
        <source>The WAN Miniport of the protocol is missing or damaged.</source>
        <translation>El WAN Miniport del protocolo falta o está dañado.</translation>
    </message>
    <message>
        <source>The profile names a device that is not there.</source>
        <translation>El perfil indica un dispositivo que no existe.</translation>
    </message>
    <message>
        <source>The line to the VPN server is busy.</source>
        <translation>La línea al servidor VPN está ocupada.</translation>
    </message>
    <message>
        <source>Your computer could not get through to the VPN server.</source>
        <translation>Su equipo no pudo comunicarse con el servidor VPN.</translation>
    </message>
    <message>
        <source>Check that the internet works, then connect again.</source>
        <translation>Compruebe que Internet funciona y vuelva a conectarse.</translation>
    </message>
    <message>
        <source>The line is busy: the device or the server takes no further call. The code comes from telephone lines; a VPN profile with it often names a modem or another connection that must be dialed first.</source>
        <translation>La línea está ocupada: el dispositivo o el servidor no acepta más llamadas. El código procede de las líneas telefónicas; un perfil de VPN con este código suele indicar un módem u otra conexión que debe marcarse antes.</translation>
    </message>
    <message>
        <source>Look whether the profile dials another connection first (PrerequisiteEntry in event 20221).</source>
        <translation>Compruebe si el perfil marca antes otra conexión (PrerequisiteEntry en el evento 20221).</translation>
    </message>
    <message>
        <source>Seen with VPN profiles that depend on a modem, mobile or broadband connection.</source>
        <translation>Se ha visto en perfiles de VPN que dependen de una conexión de módem, móvil o de banda ancha.</translation>
    </message>
    <message>
        <source>Remove the connection that is dialed first from the profile, or repair it.</source>
        <translation>Quite del perfil la conexión que se marca antes o repárela.</translation>
    </message>
    <message>
        <source>The connection that must be dialed first failed.</source>
        <translation>Se produjo un error en la conexión que debe marcarse antes.</translation>
    </message>
    <message>
        <source>The profile names a modem instead of a VPN device.</source>
        <translation>El perfil indica un módem en lugar de un dispositivo VPN.</translation>
    </message>
    <message>
        <source>There was no answer to the dial.</source>
        <translation>No hubo respuesta al marcado.</translation>
    </message>
    <message>
        <source>There is no answer: the device got no answer from the other end. The code comes from telephone lines; a VPN profile with it often names a modem or another connection that must be dialed first.</source>
        <translation>No hay respuesta: el dispositivo no obtuvo respuesta del otro extremo. El código procede de las líneas telefónicas; un perfil de VPN con este código suele indicar un módem u otra conexión que debe marcarse antes.</translation>
    </message>
    <message>
        <source>The device found no line to dial on.</source>
        <translation>El dispositivo no encontró ninguna línea para marcar.</translation>
    </message>
    <message>
        <source>There is no dial tone: the device that the profile names found no line. The code comes from telephone lines; a VPN profile with it often names a modem or another connection that must be dialed first.</source>
        <translation>No hay tono de marcado: el dispositivo que indica el perfil no encontró ninguna línea. El código procede de las líneas telefónicas; un perfil de VPN con este código suele indicar un módem u otra conexión que debe marcarse antes.</translation>
    </message>
    <message>
        <source>The device that builds the connection failed.</source>
        <translation>Se produjo un error en el dispositivo que crea la conexión.</translation>
    </message>
    <message>
        <source>The device that Windows builds the connection with reported a failure.</source>
        <translation>El dispositivo con el que Windows crea la conexión notificó un error.</translation>
    </message>
    <message>
        <source>A hardware failure in the port or attached device; with a VPN the WAN Miniport of the protocol.</source>
        <translation>Error de hardware en el puerto o en el dispositivo conectado; con una VPN, el WAN Miniport del protocolo.</translation>
    </message>
    <message>
        <source>Usually a matter of the one computer.</source>
        <translation>Suele afectar únicamente a ese equipo.</translation>
    </message>
    <message>
        <source>If many computers show it, compare drivers and recent updates.</source>
        <translation>Si aparece en muchos equipos, compare los controladores y las actualizaciones recientes.</translation>
    </message>
    <message>
        <source>The WAN Miniport or its driver failed.</source>
        <translation>Se produjo un error en el WAN Miniport o en su controlador.</translation>
    </message>
    <message>
        <source>The modem or mobile device below failed.</source>
        <translation>Se produjo un error en el módem o dispositivo móvil subyacente.</translation>
    </message>
    <message>
        <source>Computer and VPN server could not agree on the settings of the link.</source>
        <translation>El equipo y el servidor VPN no pudieron acordar la configuración del vínculo.</translation>
    </message>
    <message>
        <source>Your computer and the VPN server could not agree on how to connect.</source>
        <translation>Su equipo y el servidor VPN no pudieron acordar cómo conectarse.</translation>
    </message>
    <message>
        <source>The PPP negotiation is not converging: neither side accepts what the other one proposes.</source>
        <translation>La negociación PPP no converge: ninguno de los dos extremos acepta lo que propone el otro.</translation>
    </message>
    <message>
        <source>Client and server ask for settings that exclude each other.</source>
        <translation>El cliente y el servidor piden configuraciones que se excluyen entre sí.</translation>
    </message>
    <message>
        <source>Compare sign-in methods, encryption and addresses of the server with the profile.</source>
        <translation>Compare los métodos de inicio de sesión, el cifrado y las direcciones del servidor con el perfil.</translation>
    </message>
    <message>
        <source>Settings of client and server exclude each other.</source>
        <translation>Las configuraciones del cliente y del servidor se excluyen entre sí.</translation>
    </message>
    <message>
        <source>A device on the way changes or drops part of the exchange.</source>
        <translation>Un dispositivo intermedio modifica o descarta una parte del intercambio.</translation>
    </message>
    <message>
        <source>The identity of the VPN server could not be verified.</source>
        <translation>No se pudo comprobar la identidad del servidor VPN.</translation>
    </message>
    <message>
        <source>Your computer could not make sure that it talks to the right VPN server.</source>
        <translation>Su equipo no pudo asegurarse de que se comunica con el servidor VPN correcto.</translation>
    </message>
    <message>
        <source>Do not enter a password again on this network.</source>
        <translation>No vuelva a escribir ninguna contraseña en esta red.</translation>
    </message>
    <message>
        <source>Try another network. If it fails there too, save the report and send it to your helpdesk.</source>
        <translation>Pruebe con otra red. Si allí tampoco funciona, guarde el informe y envíelo a su servicio de asistencia.</translation>
    </message>
    <message>
        <source>It was not possible to verify the identity of the server: with MS-CHAPv2 both sides prove that they know the password.</source>
        <translation>No fue posible comprobar la identidad del servidor: con MS-CHAPv2, ambos extremos demuestran que conocen la contraseña.</translation>
    </message>
    <message>
        <source>Ask whether the same account works on another computer.</source>
        <translation>Pregunte si la misma cuenta funciona en otro equipo.</translation>
    </message>
    <message>
        <source>The sign-in server did not prove itself to the client.</source>
        <translation>El servidor de autenticación no demostró su identidad al cliente.</translation>
    </message>
    <message>
        <source>Check the sign-in server and the way from the VPN server to it (NPS events 6273 and 6274).</source>
        <translation>Compruebe el servidor de autenticación y la comunicación del servidor VPN con él (eventos 6273 y 6274 de NPS).</translation>
    </message>
    <message>
        <source>The sign-in server could not prove that it knows the account.</source>
        <translation>El servidor de autenticación no pudo demostrar que conoce la cuenta.</translation>
    </message>
    <message>
        <source>Another server answered in its place.</source>
        <translation>Otro servidor respondió en su lugar.</translation>
    </message>
    <message>
        <source>The broadband connection got no answer from its server.</source>
        <translation>La conexión de banda ancha no obtuvo respuesta de su servidor.</translation>
    </message>
    <message>
        <source>The connection to your internet provider could not be made.</source>
        <translation>No se pudo establecer la conexión con su proveedor de Internet.</translation>
    </message>
    <message>
        <source>Restart the router or modem, then check that the internet works.</source>
        <translation>Reinicie el router o el módem y compruebe que Internet funciona.</translation>
    </message>
    <message>
        <source>A broadband (PPPoE) connection got no answer from the remote server; the internet line below the VPN is missing, and the service name in the connection can be wrong.</source>
        <translation>Una conexión de banda ancha (PPPoE) no obtuvo respuesta del servidor remoto; falta la línea de Internet sobre la que funciona la VPN, y es posible que el nombre de servicio de la conexión no sea correcto.</translation>
    </message>
    <message>
        <source>Check the broadband connection before the VPN.</source>
        <translation>Compruebe la conexión de banda ancha antes que la VPN.</translation>
    </message>
    <message>
        <source>Not a fault of the VPN server.</source>
        <translation>No es un fallo del servidor VPN.</translation>
    </message>
    <message>
        <source>Profiles should not depend on a broadband connection.</source>
        <translation>Los perfiles no deben depender de una conexión de banda ancha.</translation>
    </message>
    <message>
        <source>The provider&apos;s server does not answer.</source>
        <translation>El servidor del proveedor no responde.</translation>
    </message>
    <message>
        <source>The service name of the broadband connection is wrong.</source>
        <translation>El nombre de servicio de la conexión de banda ancha no es correcto.</translation>
    </message>
    <message>
        <source>The stored sign-in data are no longer accepted.</source>
        <translation>Ya no se aceptan los datos de inicio de sesión almacenados.</translation>
    </message>
    <message>
        <source>Windows stored sign-in data for this VPN that are no longer valid.</source>
        <translation>Windows almacenó para esta VPN datos de inicio de sesión que ya no son válidos.</translation>
    </message>
    <message>
        <source>Sign out of Windows and in again, then connect.</source>
        <translation>Cierre la sesión de Windows, vuelva a iniciarla y conéctese.</translation>
    </message>
    <message>
        <source>EAP-TLS: validation of the cached credentials failed; they are to be discarded.</source>
        <translation>EAP-TLS: no se pudieron validar las credenciales almacenadas en caché; deben descartarse.</translation>
    </message>
    <message>
        <source>Discard the cached credentials: sign out and in, or enter the VPN&apos;s sign-in anew.</source>
        <translation>Descarte las credenciales almacenadas en caché: cierre la sesión y vuelva a iniciarla, o escriba de nuevo los datos de inicio de sesión de la VPN.</translation>
    </message>
    <message>
        <source>Usually after a renewed or replaced client certificate.</source>
        <translation>Suele ocurrir tras renovar o reemplazar un certificado de cliente.</translation>
    </message>
    <message>
        <source>Check whether the client&apos;s certificate was replaced or revoked; read NPS event 6273.</source>
        <translation>Compruebe si el certificado del cliente se reemplazó o se revocó; consulte el evento 6273 de NPS.</translation>
    </message>
    <message>
        <source>The certificate with which the data were stored was replaced.</source>
        <translation>El certificado con el que se almacenaron los datos se reemplazó.</translation>
    </message>
    <message>
        <source>The account changed since.</source>
        <translation>La cuenta ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>The VPN connection could not be made: every kind of tunnel failed.</source>
        <translation>No se pudo establecer la conexión VPN: fallaron todos los tipos de túnel.</translation>
    </message>
    <message>
        <source>Windows tried several ways to reach the VPN server, and none of them worked.</source>
        <translation>Windows probó varias formas de llegar al servidor VPN y ninguna funcionó.</translation>
    </message>
    <message>
        <source>If it fails there too, send the report to your helpdesk.</source>
        <translation>Si allí tampoco funciona, envíe el informe a su servicio de asistencia.</translation>
    </message>
    <message>
        <source>The tunnel type is &quot;automatic&quot; and all attempts failed; 800 hides the code of each attempt. The server may not be reachable, or with L2TP the security settings may be missing.</source>
        <translation>El tipo de túnel es “automático” y fallaron todos los intentos; 800 oculta el código de cada intento. Es posible que no se pueda acceder al servidor o, con L2TP, que falte la configuración de seguridad.</translation>
    </message>
    <message>
        <source>Look at this program&apos;s results for UDP 500, UDP 4500 and TCP 443 one by one.</source>
        <translation>Consulte uno por uno los resultados de este programa para UDP 500, UDP 4500 y TCP 443.</translation>
    </message>
    <message>
        <source>On an unmanaged connection set the tunnel type that your organisation uses, dial again and read the more precise code.</source>
        <translation>En una conexión no administrada, establezca el tipo de túnel que usa su organización, marque de nuevo y consulte el código más preciso.</translation>
    </message>
    <message>
        <source>Read the System log, provider RasSstp, at the time of the attempt.</source>
        <translation>Consulte el registro Sistema, proveedor RasSstp, a la hora del intento.</translation>
    </message>
    <message>
        <source>Either no connectivity, or UDP 500/4500 and TCP 443 both fail, or certificates for IKE are missing on client or server.</source>
        <translation>No hay conectividad, o fallan tanto UDP 500/4500 como TCP 443, o faltan certificados para IKE en el cliente o en el servidor.</translation>
    </message>
    <message>
        <source>Set the intended tunnel type in the profile instead of &quot;automatic&quot;.</source>
        <translation>Establezca en el perfil el tipo de túnel previsto en lugar de “automático”.</translation>
    </message>
    <message>
        <source>Let UDP 500 and 4500 through every firewall to the VPN server.</source>
        <translation>Permita el paso de UDP 500 y 4500 a través de todos los firewalls hasta el servidor VPN.</translation>
    </message>
    <message>
        <source>Check the computer certificates for IKE on the VPN server and, for machine authentication, on the client.</source>
        <translation>Compruebe los certificados de equipo para IKE en el servidor VPN y, para la autenticación de equipo, en el cliente.</translation>
    </message>
    <message>
        <source>Check the SSTP certificate&apos;s binding: netsh http show sslcert</source>
        <translation>Compruebe el enlace del certificado de SSTP: netsh http show sslcert</translation>
    </message>
    <message>
        <source>The network does not let the VPN through, or there is no internet.</source>
        <translation>La red no deja pasar la VPN o no hay Internet.</translation>
    </message>
    <message>
        <source>UDP 500 and 4500 get no answer, and SSTP on TCP 443 fails too.</source>
        <translation>UDP 500 y 4500 no obtienen respuesta y SSTP en TCP 443 también falla.</translation>
    </message>
    <message>
        <source>Certificates for IKE are missing or wrong on one side.</source>
        <translation>Los certificados para IKE faltan o son incorrectos en uno de los lados.</translation>
    </message>
    <message>
        <source>The server&apos;s name leads to a wrong address.</source>
        <translation>El nombre del servidor conduce a una dirección incorrecta.</translation>
    </message>
    <message>
        <source>The VPN server does not answer.</source>
        <translation>El servidor VPN no responde.</translation>
    </message>
    <message>
        <source>Your computer got no answer from the VPN server. Often the network you are on does not let VPN traffic through.</source>
        <translation>Su equipo no obtuvo respuesta del servidor VPN. A menudo, la red en la que está no deja pasar el tráfico de VPN.</translation>
    </message>
    <message>
        <source>If it works on another network, tell your helpdesk; this network is the cause.</source>
        <translation>Si funciona en otra red, avise a su servicio de asistencia; esta red es la causa.</translation>
    </message>
    <message>
        <source>The server gave no answer in time. A firewall, address translator (NAT) or router between this laptop and the server may not allow VPN traffic.</source>
        <translation>El servidor no respondió a tiempo. Es posible que un firewall, un traductor de direcciones (NAT) o un router entre este portátil y el servidor no permita el tráfico de VPN.</translation>
    </message>
    <message>
        <source>Compare the server&apos;s address: Resolve-DnsName SERVER and Resolve-DnsName SERVER -Server 1.1.1.1</source>
        <translation>Compare la dirección del servidor: Resolve-DnsName SERVER y Resolve-DnsName SERVER -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>Check whether a security product on this laptop filters outbound UDP 500 and 4500.</source>
        <translation>Compruebe si un producto de seguridad de este portátil filtra UDP 500 y 4500 de salida.</translation>
    </message>
    <message>
        <source>If the server answers the first message and dialing still gives 809, large packets may be lost on the way.</source>
        <translation>Si el servidor responde al primer mensaje y el marcado sigue dando 809, es posible que se pierdan paquetes grandes en el trayecto.</translation>
    </message>
    <message>
        <source>UDP 500 or 4500 does not get through, leads to the wrong place, or the server does not answer.</source>
        <translation>UDP 500 o 4500 no pasa, llega a un lugar incorrecto o el servidor no responde.</translation>
    </message>
    <message>
        <source>Let UDP 500 and 4500 through every firewall and address translator to the VPN server, both ways.</source>
        <translation>Permita el paso de UDP 500 y 4500 a través de todos los firewalls y traductores de direcciones hasta el servidor VPN, en los dos sentidos.</translation>
    </message>
    <message>
        <source>Behind a load balancer, send both ports of one client to the same server.</source>
        <translation>Detrás de un equilibrador de carga, envíe ambos puertos de un cliente al mismo servidor.</translation>
    </message>
    <message>
        <source>If large packets are lost, administrators set EnableServerFragmentation=1 (DWORD, HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2, Server 2019 or later) and restart RemoteAccess.</source>
        <translation>Si se pierden paquetes grandes, los administradores establecen EnableServerFragmentation=1 (DWORD, HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2, Server 2019 o posterior) y reinician RemoteAccess.</translation>
    </message>
    <message>
        <source>For L2TP behind NAT read AssumeUDPEncapsulationContextOnSendRule (HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent): 1 server behind NAT, 2 both.</source>
        <translation>Para L2TP detrás de un NAT, consulte AssumeUDPEncapsulationContextOnSendRule (HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent): 1 servidor detrás de un NAT, 2 ambos.</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,IKEEXT</source>
        <translation>Compruebe en el servidor: Get-Service RemoteAccess,IKEEXT</translation>
    </message>
    <message>
        <source>UDP port 500 or 4500 gets no answer on this network.</source>
        <translation>El puerto UDP 500 o 4500 no obtiene respuesta en esta red.</translation>
    </message>
    <message>
        <source>The server&apos;s name leads to a wrong or old address.</source>
        <translation>El nombre del servidor conduce a una dirección incorrecta o antigua.</translation>
    </message>
    <message>
        <source>Large packets are lost on the way (fragments).</source>
        <translation>Los paquetes grandes se pierden en el trayecto (fragmentos).</translation>
    </message>
    <message>
        <source>A load balancer sends the two ports to different servers.</source>
        <translation>Un equilibrador de carga envía los dos puertos a servidores distintos.</translation>
    </message>
    <message>
        <source>The service on the VPN server is stopped or has no certificate.</source>
        <translation>El servicio del servidor VPN está detenido o no tiene certificado.</translation>
    </message>
    <message>
        <source>L2TP runs behind an address translator without the setting for it.</source>
        <translation>L2TP funciona detrás de un traductor de direcciones sin la configuración necesaria para ello.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s rules did not allow this sign-in.</source>
        <translation>Las reglas del servidor VPN no permitieron este inicio de sesión.</translation>
    </message>
    <message>
        <source>Your VPN connection and the server do not agree how to sign in, or the server&apos;s rules refuse you. You can&apos;t fix this yourself.</source>
        <translation>Su conexión VPN y el servidor no coinciden en la forma de iniciar sesión o las reglas del servidor rechazan su acceso. Usted no puede solucionarlo.</translation>
    </message>
    <message>
        <source>A policy on the server prevented the connection; in particular the sign-in method of the profile and of the server can differ. The same refusal often appears as 691 with SSTP.</source>
        <translation>Una directiva del servidor impidió la conexión; en particular, el método de inicio de sesión del perfil y el del servidor pueden ser distintos. El mismo rechazo suele aparecer como 691 con SSTP.</translation>
    </message>
    <message>
        <source>Check whether this laptop has the current VPN profile; deploy it again before changing anything by hand.</source>
        <translation>Compruebe si este portátil tiene el perfil de VPN actual; vuelva a implementarlo antes de cambiar nada manualmente.</translation>
    </message>
    <message>
        <source>Compare server names and trusted root in the profile: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml</source>
        <translation>Compare los nombres de servidor y la raíz de confianza en el perfil: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml</translation>
    </message>
    <message>
        <source>Note the CoId of the attempt from RasClient event 20227 and pass it on with the report.</source>
        <translation>Anote el CoId del intento en el evento 20227 de RasClient y transmítalo junto con el informe.</translation>
    </message>
    <message>
        <source>NPS set an authentication condition that the client can&apos;t meet, for example PEAP with a certificate against EAP-MSCHAPv2.</source>
        <translation>NPS estableció una condición de autenticación que el cliente no puede cumplir, por ejemplo, PEAP con un certificado frente a EAP-MSCHAPv2.</translation>
    </message>
    <message>
        <source>Read RRAS event 20276 and NPS events 6272 and 6273; the CoId stands in them.</source>
        <translation>Consulte el evento 20276 de RRAS y los eventos 6272 y 6273 de NPS; en ellos figura el CoId.</translation>
    </message>
    <message>
        <source>Align the network policy and the profile.</source>
        <translation>Haga coincidir la directiva de red y el perfil.</translation>
    </message>
    <message>
        <source>On the NPS server, for NPS reason 258, and only where Conditional Access certificates carry no revocation address by design: set IgnoreNoRevocationCheck=1 (DWORD) under HKLM\SYSTEM\CurrentControlSet\Services\RasMan\PPP\EAP\13, 25 for PEAP, and restart that server.</source>
        <translation>En el servidor NPS, para el motivo 258 de NPS y solo si los certificados de Acceso condicional no llevan ninguna dirección de revocación por diseño: establezca IgnoreNoRevocationCheck=1 (DWORD) en HKLM\SYSTEM\CurrentControlSet\Services\RasMan\PPP\EAP\13, 25 para PEAP, y reinicie ese servidor.</translation>
    </message>
    <message>
        <source>Check group, dial-in setting and other conditions of the network policy.</source>
        <translation>Compruebe el grupo, la configuración de marcado y las demás condiciones de la directiva de red.</translation>
    </message>
    <message>
        <source>Check that the NPS certificate is current and selected in the policy.</source>
        <translation>Compruebe que el certificado de NPS sea el actual y esté seleccionado en la directiva.</translation>
    </message>
    <message>
        <source>Profile and network policy name different sign-in methods.</source>
        <translation>El perfil y la directiva de red indican métodos de inicio de sesión distintos.</translation>
    </message>
    <message>
        <source>Another condition of the network policy is not met (group, time, dial-in setting).</source>
        <translation>No se cumple otra condición de la directiva de red (grupo, hora, configuración de marcado).</translation>
    </message>
    <message>
        <source>The server name in the profile does not match the sign-in server&apos;s certificate.</source>
        <translation>El nombre del servidor en el perfil no coincide con el certificado del servidor de autenticación.</translation>
    </message>
    <message>
        <source>The certificate of Conditional Access can&apos;t be checked for revocation.</source>
        <translation>No se puede comprobar la revocación del certificado de Acceso condicional.</translation>
    </message>
    <message>
        <source>VPN server and sign-in server share no TLS version (old systems).</source>
        <translation>El servidor VPN y el servidor de autenticación no tienen ninguna versión de TLS en común (sistemas antiguos).</translation>
    </message>
    <message>
        <source>One side did not accept the other&apos;s certificate.</source>
        <translation>Uno de los lados no aceptó el certificado del otro.</translation>
    </message>
    <message>
        <source>The IKE authentication credentials are unacceptable: usually the server&apos;s certificate lacks its purpose, is expired, has another name, or its root is missing on this laptop.</source>
        <translation>Las credenciales de autenticación de IKE no son aceptables: normalmente, al certificado del servidor le falta el propósito, ha caducado, tiene otro nombre o su raíz no está en este portátil.</translation>
    </message>
    <message>
        <source>Look at this program&apos;s results for the server&apos;s certificate.</source>
        <translation>Consulte los resultados de este programa para el certificado del servidor.</translation>
    </message>
    <message>
        <source>Compare the server in the profile with the certificate&apos;s names; use the full name, not an address.</source>
        <translation>Compare el servidor del perfil con los nombres del certificado; use el nombre completo, no una dirección.</translation>
    </message>
    <message>
        <source>Read the trusted roots: certutil -store Root</source>
        <translation>Consulte las raíces de confianza: certutil -store Root</translation>
    </message>
    <message>
        <source>Import a missing root only from a file that the certificate team gives you: certutil -addstore Root FILE (elevated).</source>
        <translation>Importe una raíz que falte únicamente desde un archivo que le faciliten los responsables de certificados: certutil -addstore Root FILE (como administrador).</translation>
    </message>
    <message>
        <source>The server&apos;s computer certificate or the client&apos;s is refused in IKE_AUTH.</source>
        <translation>El certificado de equipo del servidor o el del cliente se rechaza en IKE_AUTH.</translation>
    </message>
    <message>
        <source>Check the server certificate: Server Authentication in the extended key usage, dates, name equal to the dialed one.</source>
        <translation>Compruebe el certificado del servidor: Autenticación del servidor en el uso mejorado de clave, fechas, nombre igual a aquel al que se llama.</translation>
    </message>
    <message>
        <source>Check root and intermediate certificates on both sides; Microsoft&apos;s article names the root store of the RRAS server.</source>
        <translation>Compruebe los certificados raíz e intermedios en ambos lados; el artículo de Microsoft indica el almacén raíz del servidor RRAS.</translation>
    </message>
    <message>
        <source>Read what RRAS accepts: Get-VpnAuthProtocol (RootCertificateNameToAccept); change it with Set-VpnAuthProtocol.</source>
        <translation>Consulte lo que acepta RRAS: Get-VpnAuthProtocol (RootCertificateNameToAccept); cámbielo con Set-VpnAuthProtocol.</translation>
    </message>
    <message>
        <source>If it fails now and then, several client certificates may compete; administrators add IP security IKE intermediate to the right template.</source>
        <translation>Si falla de vez en cuando, es posible que compitan varios certificados de cliente; los administradores agregan IKE intermedio de seguridad IP a la plantilla correcta.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate lacks the purpose Server Authentication.</source>
        <translation>Al certificado del servidor le falta el propósito Autenticación del servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>El certificado del servidor ha caducado.</translation>
    </message>
    <message>
        <source>The root of the server&apos;s certificate is missing on the client.</source>
        <translation>La raíz del certificado del servidor no está en el cliente.</translation>
    </message>
    <message>
        <source>The dialed name is not in the server&apos;s certificate.</source>
        <translation>El nombre al que se llama no figura en el certificado del servidor.</translation>
    </message>
    <message>
        <source>An intermediate certificate is missing on either side.</source>
        <translation>Falta un certificado intermedio en alguno de los lados.</translation>
    </message>
    <message>
        <source>The server accepts only certificates of another root.</source>
        <translation>El servidor solo acepta certificados de otra raíz.</translation>
    </message>
    <message>
        <source>No fitting computer certificate was found.</source>
        <translation>No se encontró ningún certificado de equipo adecuado.</translation>
    </message>
    <message>
        <source>Your computer has no valid electronic identity card (certificate) for the VPN, or the server has none.</source>
        <translation>Su equipo no tiene ningún documento de identidad electrónico (certificado) válido para la VPN, o el servidor no tiene ninguno.</translation>
    </message>
    <message>
        <source>IKE found no valid machine certificate. With a device tunnel look at this laptop first; with a user tunnel look at the server.</source>
        <translation>IKE no encontró ningún certificado de equipo válido. Con un túnel de dispositivo, examine primero este portátil; con un túnel de usuario, examine el servidor.</translation>
    </message>
    <message>
        <source>A computer certificate is missing on the client or on the VPN server, or nothing passes the filter.</source>
        <translation>Falta un certificado de equipo en el cliente o en el servidor VPN, o ninguno supera el filtro.</translation>
    </message>
    <message>
        <source>On the client: purpose Client Authentication, private key, dates, chain, in the computer&apos;s Personal store.</source>
        <translation>En el cliente: propósito Autenticación del cliente, clave privada, fechas, cadena, en el almacén Personal del equipo.</translation>
    </message>
    <message>
        <source>On the VPN server: a computer certificate and the root of the clients&apos; certificates.</source>
        <translation>En el servidor VPN: un certificado de equipo y la raíz de los certificados de los clientes.</translation>
    </message>
    <message>
        <source>Check template rights and autoenrolment, and the filters MachineCertificateEKUFilter and MachineCertificateIssuerFilter of the profile.</source>
        <translation>Compruebe los derechos de la plantilla y la inscripción automática, así como los filtros MachineCertificateEKUFilter y MachineCertificateIssuerFilter del perfil.</translation>
    </message>
    <message>
        <source>The certificate lacks the purpose Client Authentication.</source>
        <translation>Al certificado le falta el propósito Autenticación del cliente.</translation>
    </message>
    <message>
        <source>The VPN server has no computer certificate or root certificate.</source>
        <translation>El servidor VPN no tiene certificado de equipo o certificado raíz.</translation>
    </message>
    <message>
        <source>A filter in the profile excludes every certificate.</source>
        <translation>Un filtro del perfil excluye todos los certificados.</translation>
    </message>
    <message>
        <source>The VPN server closed the secure connection.</source>
        <translation>El servidor VPN cerró la conexión segura.</translation>
    </message>
    <message>
        <source>The VPN server ended the connection before it was ready. You can&apos;t fix this yourself.</source>
        <translation>El servidor VPN finalizó la conexión antes de que estuviera lista. Usted no puede solucionarlo.</translation>
    </message>
    <message>
        <source>Windows says that the network name is no longer available. The documents name the server&apos;s certificate: it lacks the purpose Server Authentication. The code itself only says that the connection was dropped.</source>
        <translation>Windows indica que el nombre de red ya no está disponible. La documentación apunta al certificado del servidor: le falta el propósito Autenticación del servidor. El código en sí solo indica que la conexión se interrumpió.</translation>
    </message>
    <message>
        <source>Look at this program&apos;s results for TCP 443 and for the server&apos;s certificate.</source>
        <translation>Consulte los resultados de este programa para TCP 443 y para el certificado del servidor.</translation>
    </message>
    <message>
        <source>Test from another network to exclude a device that inspects traffic on the way.</source>
        <translation>Pruebe desde otra red para descartar un dispositivo que inspeccione el tráfico en el trayecto.</translation>
    </message>
    <message>
        <source>The RAS server has no certificate with Server Authentication, or its binding to the web port is broken; a balancer or inspection device can also cause it.</source>
        <translation>El servidor RAS no tiene ningún certificado con Autenticación del servidor o su enlace con el puerto web está dañado; también puede deberse a un equilibrador de carga o a un dispositivo de inspección.</translation>
    </message>
    <message>
        <source>Install a certificate with Server Authentication and select it in the server&apos;s Security tab.</source>
        <translation>Instale un certificado con Autenticación del servidor y selecciónelo en la pestaña Seguridad del servidor.</translation>
    </message>
    <message>
        <source>Read the binding: netsh http show sslcert</source>
        <translation>Consulte el enlace: netsh http show sslcert</translation>
    </message>
    <message>
        <source>The documents disagree whether this concerns IKEv2 or SSTP; check the certificate of both.</source>
        <translation>La documentación no coincide en si esto afecta a IKEv2 o a SSTP; compruebe el certificado de ambos.</translation>
    </message>
    <message>
        <source>The server has no certificate with the purpose Server Authentication.</source>
        <translation>El servidor no tiene ningún certificado con el propósito Autenticación del servidor.</translation>
    </message>
    <message>
        <source>The certificate is not bound to the server&apos;s web port, or the binding is broken.</source>
        <translation>El certificado no está enlazado al puerto web del servidor o el enlace está dañado.</translation>
    </message>
    <message>
        <source>A device between client and server breaks the secure connection.</source>
        <translation>Un dispositivo entre el cliente y el servidor interrumpe la conexión segura.</translation>
    </message>
    <message>
        <source>This computer does not trust the authority behind the VPN server&apos;s certificate.</source>
        <translation>Este equipo no confía en la entidad que respalda el certificado del servidor VPN.</translation>
    </message>
    <message>
        <source>Your computer does not know who issued the VPN server&apos;s electronic identity card (certificate).</source>
        <translation>Su equipo no sabe quién emitió el documento de identidad electrónico (certificado) del servidor VPN.</translation>
    </message>
    <message>
        <source>If you are on a public network, try another one, for example your phone&apos;s hotspot.</source>
        <translation>Si está en una red pública, pruebe con otra, por ejemplo, el punto de acceso móvil de su teléfono.</translation>
    </message>
    <message>
        <source>The chain ends in a root that is not trusted. Domain members receive their organisation&apos;s root by themselves; other computers do not.</source>
        <translation>La cadena termina en una raíz que no es de confianza. Los miembros del dominio reciben automáticamente la raíz de su organización; los demás equipos, no.</translation>
    </message>
    <message>
        <source>Look at this program&apos;s result for the server&apos;s certificate; it names the root.</source>
        <translation>Consulte el resultado de este programa para el certificado del servidor; indica la raíz.</translation>
    </message>
    <message>
        <source>Read the trusted roots of the computer: certutil -store Root</source>
        <translation>Consulte las raíces de confianza del equipo: certutil -store Root</translation>
    </message>
    <message>
        <source>Compare the certificate&apos;s issuer with the expected one; another issuer means that something on the way replaces the certificate.</source>
        <translation>Compare el emisor del certificado con el esperado; otro emisor significa que algo en el trayecto sustituye el certificado.</translation>
    </message>
    <message>
        <source>If the root is your organisation&apos;s, start a policy update on the corporate network: gpupdate</source>
        <translation>Si la raíz es la de su organización, inicie una actualización de directivas en la red corporativa: gpupdate</translation>
    </message>
    <message>
        <source>Otherwise import the root that the certificate team gives you: certutil -addstore Root FILE (elevated).</source>
        <translation>De lo contrario, importe la raíz que le faciliten los responsables de certificados: certutil -addstore Root FILE (como administrador).</translation>
    </message>
    <message>
        <source>The root CA of the server&apos;s certificate is missing in the computer&apos;s Trusted Root Certification Authorities store.</source>
        <translation>La CA raíz del certificado del servidor no está en el almacén Entidades de certificación raíz de confianza del equipo.</translation>
    </message>
    <message>
        <source>Publish the root by group policy or Intune to the computer store; a root in the user&apos;s store may not be enough for SSTP.</source>
        <translation>Publique la raíz en el almacén del equipo mediante directiva de grupo o Intune; es posible que una raíz en el almacén del usuario no baste para SSTP.</translation>
    </message>
    <message>
        <source>For computers outside the domain use a certificate of a public CA for SSTP.</source>
        <translation>Para los equipos que no pertenecen al dominio, use un certificado de una CA pública para SSTP.</translation>
    </message>
    <message>
        <source>Check that the server sends its intermediate certificate.</source>
        <translation>Compruebe que el servidor envíe su certificado intermedio.</translation>
    </message>
    <message>
        <source>The root certificate is missing: the computer is not in the domain, or another chain is used.</source>
        <translation>Falta el certificado raíz: el equipo no está en el dominio o se usa otra cadena.</translation>
    </message>
    <message>
        <source>The server does not send the intermediate certificate.</source>
        <translation>El servidor no envía el certificado intermedio.</translation>
    </message>
    <message>
        <source>A device on the way replaces the certificate.</source>
        <translation>Un dispositivo intermedio sustituye el certificado.</translation>
    </message>
    <message>
        <source>Windows could not give the VPN connection a network address.</source>
        <translation>Windows no pudo asignar una dirección de red a la conexión VPN.</translation>
    </message>
    <message>
        <source>You were signed in, but Windows could not build the network adapter for the VPN.</source>
        <translation>Usted inició sesión, pero Windows no pudo crear el adaptador de red para la VPN.</translation>
    </message>
    <message>
        <source>Usually the adapter &quot;WAN Miniport (IP)&quot; is not bound correctly, even if it looks healthy in Device Manager.</source>
        <translation>Normalmente, el adaptador “WAN Miniport (IP)” no está enlazado correctamente, aunque parezca funcionar bien en el Administrador de dispositivos.</translation>
    </message>
    <message>
        <source>Find its name: Get-NetAdapter -IncludeHidden | Where-Object InterfaceDescription -eq &quot;WAN Miniport (IP)&quot;</source>
        <translation>Averigüe su nombre: Get-NetAdapter -IncludeHidden | Where-Object InterfaceDescription -eq &quot;WAN Miniport (IP)&quot;</translation>
    </message>
    <message>
        <source>Read its bindings: Get-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings</source>
        <translation>Consulte sus enlaces: Get-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings</translation>
    </message>
    <message>
        <source>If ms_wanarp is off (elevated): Enable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID ms_wanarp</source>
        <translation>Si ms_wanarp está desactivado (como administrador): Enable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID ms_wanarp</translation>
    </message>
    <message>
        <source>If rbt_filter (Steelhead Mobile) is on (elevated): Disable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID rbt_filter</source>
        <translation>Si rbt_filter (Steelhead Mobile) está activado (como administrador): Disable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID rbt_filter</translation>
    </message>
    <message>
        <source>Otherwise uninstall all WAN Miniport devices in Device Manager and choose Action, Scan for hardware changes.</source>
        <translation>De lo contrario, desinstale todos los dispositivos WAN Miniport en el Administrador de dispositivos y elija Acción, Buscar cambios de hardware.</translation>
    </message>
    <message>
        <source>If the bindings are right on the client, the server may have no address to give.</source>
        <translation>Si los enlaces son correctos en el cliente, es posible que el servidor no tenga ninguna dirección que asignar.</translation>
    </message>
    <message>
        <source>Check the static address pool, or DHCP, of the RRAS server for free addresses.</source>
        <translation>Compruebe si hay direcciones libres en el conjunto de direcciones estáticas, o en DHCP, del servidor RRAS.</translation>
    </message>
    <message>
        <source>Check that no software you deploy binds a network filter to WAN Miniport (IP); update or exclude it.</source>
        <translation>Compruebe que ningún software que implemente enlace un filtro de red a WAN Miniport (IP); actualícelo o exclúyalo.</translation>
    </message>
    <message>
        <source>Check that IPv4 is ticked on the connection.</source>
        <translation>Compruebe que IPv4 esté activado en la conexión.</translation>
    </message>
    <message>
        <source>The Remote Access IP ARP driver (ms_wanarp) is off on WAN Miniport (IP).</source>
        <translation>El Controlador ARP IP de acceso remoto (ms_wanarp) está desactivado en WAN Miniport (IP).</translation>
    </message>
    <message>
        <source>A network filter of another maker is bound to WAN Miniport (IP).</source>
        <translation>Un filtro de red de otro fabricante está enlazado a WAN Miniport (IP).</translation>
    </message>
    <message>
        <source>WAN Miniport (IP) is missing, disabled or damaged.</source>
        <translation>WAN Miniport (IP) falta, está deshabilitado o está dañado.</translation>
    </message>
    <message>
        <source>The server has no free address for this client.</source>
        <translation>El servidor no tiene ninguna dirección libre para este cliente.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate was not accepted for this L2TP connection.</source>
        <translation>No se aceptó el certificado del servidor VPN para esta conexión L2TP.</translation>
    </message>
    <message>
        <source>The VPN server could not prove who it is. You can&apos;t fix this yourself.</source>
        <translation>El servidor VPN no pudo demostrar quién es. Usted no puede solucionarlo.</translation>
    </message>
    <message>
        <source>The L2TP security layer could not authenticate the server: likely it shows a wildcard certificate or one of another authority than this laptop&apos;s.</source>
        <translation>La capa de seguridad de L2TP no pudo autenticar el servidor: es probable que presente un certificado comodín o uno de una entidad distinta de la de este portátil.</translation>
    </message>
    <message>
        <source>List this computer&apos;s certificates with their issuers: certutil -store My</source>
        <translation>Enumere los certificados de este equipo con sus emisores: certutil -store My</translation>
    </message>
    <message>
        <source>Check that ProhibitIpSec under HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters is 0 or absent on this laptop.</source>
        <translation>Compruebe que, en este portátil, ProhibitIpSec en HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters sea 0 o no exista.</translation>
    </message>
    <message>
        <source>For L2TP, RRAS takes the first usable computer certificate it finds, and this choice can&apos;t be configured.</source>
        <translation>Para L2TP, RRAS usa el primer certificado de equipo utilizable que encuentra, y esta elección no se puede configurar.</translation>
    </message>
    <message>
        <source>Keep one certificate on the server that serves L2TP and SSTP or IP-HTTPS alike, from the CA of the clients&apos; certificates.</source>
        <translation>Mantenga en el servidor un solo certificado que sirva por igual para L2TP y para SSTP o IP-HTTPS, de la CA de los certificados de los clientes.</translation>
    </message>
    <message>
        <source>Or set ProhibitIpSec=1 (DWORD) under HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters on the server and add a manual IPsec rule for UDP 1701 in transport mode with the chosen CA.</source>
        <translation>O bien, establezca ProhibitIpSec=1 (DWORD) en HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters del servidor y agregue una regla IPsec manual para UDP 1701 en modo de transporte con la CA elegida.</translation>
    </message>
    <message>
        <source>The server uses a wildcard certificate for L2TP.</source>
        <translation>El servidor usa un certificado comodín para L2TP.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from another authority than the client&apos;s.</source>
        <translation>El certificado del servidor procede de una entidad distinta de la del cliente.</translation>
    </message>
    <message>
        <source>One of the certificates has expired.</source>
        <translation>Uno de los certificados ha caducado.</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>Se rechazó el inicio de sesión.</translation>
    </message>
    <message>
        <source>The VPN server did not accept your user name and password, or its rules refuse you.</source>
        <translation>El servidor VPN no aceptó su nombre de usuario y su contraseña, o sus reglas rechazan su acceso.</translation>
    </message>
    <message>
        <source>Check that you can sign in elsewhere with the same password.</source>
        <translation>Compruebe que puede iniciar sesión en otro lugar con la misma contraseña.</translation>
    </message>
    <message>
        <source>Wrong or expired credentials, a locked account, or a refusal by the network policy; with SSTP 691 is often what IKEv2 reports as 812.</source>
        <translation>Credenciales incorrectas o caducadas, cuenta bloqueada o rechazo por parte de la directiva de red; con SSTP, 691 suele ser lo que IKEv2 notifica como 812.</translation>
    </message>
    <message>
        <source>Check the account: locked, disabled, password expired.</source>
        <translation>Compruebe la cuenta: bloqueada, deshabilitada, contraseña caducada.</translation>
    </message>
    <message>
        <source>If typed credentials work and saved ones do not, Credential Guard may keep MS-CHAPv2 from using them.</source>
        <translation>Si las credenciales escritas funcionan y las guardadas no, es posible que Credential Guard impida que MS-CHAPv2 las use.</translation>
    </message>
    <message>
        <source>If only MS-CHAPv2 fails for everybody, the domain controller&apos;s LmCompatibilityLevel may refuse it.</source>
        <translation>Si solo falla MS-CHAPv2 para todos, es posible que lo rechace el LmCompatibilityLevel del controlador de dominio.</translation>
    </message>
    <message>
        <source>Read LmCompatibilityLevel on the domain controllers: HKLM\SYSTEM\CurrentControlSet\Control\Lsa</source>
        <translation>Consulte LmCompatibilityLevel en los controladores de dominio: HKLM\SYSTEM\CurrentControlSet\Control\Lsa</translation>
    </message>
    <message>
        <source>On RRAS or NPS set &quot;Enable NTLMv2 Compatibility&quot;=1 (DWORD) under HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Policy and restart the service.</source>
        <translation>En RRAS o NPS, establezca &quot;Enable NTLMv2 Compatibility&quot;=1 (DWORD) en HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Policy y reinicie el servicio.</translation>
    </message>
    <message>
        <source>Better: move from passwords to certificates (PEAP with EAP-TLS).</source>
        <translation>Mejor: pase de contraseñas a certificados (PEAP con EAP-TLS).</translation>
    </message>
    <message>
        <source>For certificates check the mapping to the account, including the security identifier extension.</source>
        <translation>Para los certificados, compruebe la asignación a la cuenta, incluida la extensión del identificador de seguridad.</translation>
    </message>
    <message>
        <source>User name or password is wrong or expired, or the account is locked.</source>
        <translation>El nombre de usuario o la contraseña no son correctos o han caducado, o la cuenta está bloqueada.</translation>
    </message>
    <message>
        <source>The network policy refuses the connection (SSTP).</source>
        <translation>La directiva de red rechaza la conexión (SSTP).</translation>
    </message>
    <message>
        <source>The domain controller refuses the older sign-in method (LmCompatibilityLevel).</source>
        <translation>El controlador de dominio rechaza el método de inicio de sesión más antiguo (LmCompatibilityLevel).</translation>
    </message>
    <message>
        <source>Credential Guard does not hand out saved credentials for MS-CHAPv2.</source>
        <translation>Credential Guard no proporciona las credenciales guardadas a MS-CHAPv2.</translation>
    </message>
    <message>
        <source>The client certificate is not mapped to the account.</source>
        <translation>El certificado de cliente no está asignado a la cuenta.</translation>
    </message>
    <message>
        <source>Your account may not sign in at this time of day.</source>
        <translation>Su cuenta no puede iniciar sesión a esta hora del día.</translation>
    </message>
    <message>
        <source>Your account is not allowed to sign in at this time.</source>
        <translation>Su cuenta no tiene permiso para iniciar sesión a esta hora.</translation>
    </message>
    <message>
        <source>Try again during your working hours.</source>
        <translation>Vuelva a intentarlo durante su horario de trabajo.</translation>
    </message>
    <message>
        <source>If that is wrong, send the report to your helpdesk.</source>
        <translation>Si eso no es correcto, envíe el informe a su servicio de asistencia.</translation>
    </message>
    <message>
        <source>The account&apos;s logon hours do not permit this time.</source>
        <translation>Las horas de inicio de sesión de la cuenta no permiten esta hora.</translation>
    </message>
    <message>
        <source>Check the account in Active Directory.</source>
        <translation>Compruebe la cuenta en Active Directory.</translation>
    </message>
    <message>
        <source>Check the logon hours.</source>
        <translation>Compruebe las horas de inicio de sesión.</translation>
    </message>
    <message>
        <source>Change the logon hours of the account or the day and time condition of the network policy.</source>
        <translation>Cambie las horas de inicio de sesión de la cuenta o la condición de día y hora de la directiva de red.</translation>
    </message>
    <message>
        <source>The logon hours of the account exclude this time.</source>
        <translation>Las horas de inicio de sesión de la cuenta excluyen esta hora.</translation>
    </message>
    <message>
        <source>Your account is disabled.</source>
        <translation>Su cuenta está deshabilitada.</translation>
    </message>
    <message>
        <source>Your account was switched off.</source>
        <translation>Se desactivó su cuenta.</translation>
    </message>
    <message>
        <source>Contact your helpdesk.</source>
        <translation>Póngase en contacto con su servicio de asistencia.</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>La cuenta está deshabilitada.</translation>
    </message>
    <message>
        <source>Check why it was disabled.</source>
        <translation>Compruebe por qué se deshabilitó.</translation>
    </message>
    <message>
        <source>Enable the account if that is right.</source>
        <translation>Habilite la cuenta si procede.</translation>
    </message>
    <message>
        <source>Your password has expired.</source>
        <translation>Su contraseña ha caducado.</translation>
    </message>
    <message>
        <source>Your password is no longer valid and must be changed.</source>
        <translation>Su contraseña ya no es válida y debe cambiarse.</translation>
    </message>
    <message>
        <source>Change your password in the office or the way your organisation tells you.</source>
        <translation>Cambie la contraseña en la oficina o de la forma que le indique su organización.</translation>
    </message>
    <message>
        <source>If you can&apos;t, contact your helpdesk.</source>
        <translation>Si no puede, póngase en contacto con su servicio de asistencia.</translation>
    </message>
    <message>
        <source>The password has expired and can&apos;t be changed over this connection.</source>
        <translation>La contraseña ha caducado y no se puede cambiar mediante esta conexión.</translation>
    </message>
    <message>
        <source>Offer a way to change passwords from outside.</source>
        <translation>Ofrezca una forma de cambiar las contraseñas desde fuera.</translation>
    </message>
    <message>
        <source>Reset the password, or allow changing it with the sign-in method.</source>
        <translation>Restablezca la contraseña o permita cambiarla con el método de inicio de sesión.</translation>
    </message>
    <message>
        <source>The password of the account has expired.</source>
        <translation>La contraseña de la cuenta ha caducado.</translation>
    </message>
    <message>
        <source>Your account may not use the VPN.</source>
        <translation>Su cuenta no puede usar la VPN.</translation>
    </message>
    <message>
        <source>Your account is not allowed to use the VPN.</source>
        <translation>Su cuenta no tiene permiso para usar la VPN.</translation>
    </message>
    <message>
        <source>Ask your helpdesk for access.</source>
        <translation>Solicite acceso a su servicio de asistencia.</translation>
    </message>
    <message>
        <source>The account has no dial-in permission.</source>
        <translation>La cuenta no tiene permiso de marcado.</translation>
    </message>
    <message>
        <source>Check dial-in setting and network policy.</source>
        <translation>Compruebe la configuración de marcado y la directiva de red.</translation>
    </message>
    <message>
        <source>Set &quot;Control access through NPS Network Policy&quot; on the account&apos;s Dial-in tab.</source>
        <translation>Seleccione “Controlar acceso a través de la directiva de red NPS” en la pestaña Marcado de la cuenta.</translation>
    </message>
    <message>
        <source>Check the user&apos;s membership in the group of the network policy.</source>
        <translation>Compruebe que el usuario pertenezca al grupo de la directiva de red.</translation>
    </message>
    <message>
        <source>The account has no permission for remote access.</source>
        <translation>La cuenta no tiene permiso para el acceso remoto.</translation>
    </message>
    <message>
        <source>No certificate for EAP was found: none in the user&apos;s store, expired, or all filtered out.</source>
        <translation>No se encontró ningún certificado para EAP: no hay ninguno en el almacén del usuario, ha caducado o el filtro los excluye todos.</translation>
    </message>
    <message>
        <source>On the corporate network start enrolment: gpupdate, then certutil -user -pulse</source>
        <translation>En la red corporativa, inicie la inscripción: gpupdate y, a continuación, certutil -user -pulse</translation>
    </message>
    <message>
        <source>Check the template: Client Authentication, private key without strong protection.</source>
        <translation>Compruebe la plantilla: Autenticación del cliente, clave privada sin protección segura.</translation>
    </message>
    <message>
        <source>Check CAHashList and ClientAuthEKUList in the EAP settings.</source>
        <translation>Compruebe CAHashList y ClientAuthEKUList en la configuración de EAP.</translation>
    </message>
    <message>
        <source>No user certificate is there, or it has expired.</source>
        <translation>No hay ningún certificado de usuario o ha caducado.</translation>
    </message>
    <message>
        <source>The purpose or issuer filter of the profile excludes every certificate.</source>
        <translation>El filtro por propósito o emisor del perfil excluye todos los certificados.</translation>
    </message>
    <message>
        <source>The key asks for a confirmation, which a silent connection can&apos;t show.</source>
        <translation>La clave pide una confirmación que una conexión sin intervención no puede mostrar.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate could not be confirmed.</source>
        <translation>No se pudo confirmar el certificado del servidor de autenticación.</translation>
    </message>
    <message>
        <source>Your computer could not confirm the server that checks your sign-in.</source>
        <translation>Su equipo no pudo confirmar la identidad del servidor que comprueba su inicio de sesión.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate failed validation during EAP.</source>
        <translation>No se pudo validar el certificado del servidor durante EAP.</translation>
    </message>
    <message>
        <source>Compare the certificate of NPS with ServerNames and TrustedRootCA.</source>
        <translation>Compare el certificado de NPS con ServerNames y TrustedRootCA.</translation>
    </message>
    <message>
        <source>Check dates, name, purpose and chain of the NPS certificate.</source>
        <translation>Compruebe las fechas, el nombre, el propósito y la cadena del certificado de NPS.</translation>
    </message>
    <message>
        <source>Root or name of the sign-in server&apos;s certificate do not fit the profile.</source>
        <translation>La raíz o el nombre del certificado del servidor de autenticación no concuerdan con el perfil.</translation>
    </message>
    <message>
        <source>The two names used for the sign-in differ.</source>
        <translation>Los dos nombres usados para el inicio de sesión son distintos.</translation>
    </message>
    <message>
        <source>Your VPN connection uses two different user names for one sign-in.</source>
        <translation>Su conexión VPN usa dos nombres de usuario distintos para un mismo inicio de sesión.</translation>
    </message>
    <message>
        <source>The outer PEAP identity is not the inner one, although identity privacy is off.</source>
        <translation>La identidad externa de PEAP no es la interna, aunque la privacidad de identidad está desactivada.</translation>
    </message>
    <message>
        <source>Align the identities or use identity privacy.</source>
        <translation>Haga coincidir las identidades o use la privacidad de identidad.</translation>
    </message>
    <message>
        <source>Set EnableIdentityPrivacy and AnonymousUserName, or use the same name outside and inside.</source>
        <translation>Establezca EnableIdentityPrivacy y AnonymousUserName, o use el mismo nombre fuera y dentro.</translation>
    </message>
    <message>
        <source>Outer and inner identity differ while identity privacy is off.</source>
        <translation>La identidad externa y la interna son distintas con la privacidad de identidad desactivada.</translation>
    </message>
    <message>
        <source>The password or PIN of your certificate is wrong.</source>
        <translation>La contraseña o el PIN de su certificado no es correcto.</translation>
    </message>
    <message>
        <source>The password or PIN for your electronic identity card (certificate) was not right.</source>
        <translation>La contraseña o el PIN de su documento de identidad electrónico (certificado) no era correcto.</translation>
    </message>
    <message>
        <source>Try once more, carefully; a smart card may lock itself after a few tries.</source>
        <translation>Inténtelo una vez más con cuidado; una tarjeta inteligente puede bloquearse tras unos pocos intentos.</translation>
    </message>
    <message>
        <source>If it still fails, contact your helpdesk.</source>
        <translation>Si sigue sin funcionar, póngase en contacto con su servicio de asistencia.</translation>
    </message>
    <message>
        <source>The password given for the certificate is not valid.</source>
        <translation>La contraseña proporcionada para el certificado no es válida.</translation>
    </message>
    <message>
        <source>Check whether a smart card is used and whether its PIN is locked: certutil -scinfo</source>
        <translation>Compruebe si se usa una tarjeta inteligente y si su PIN está bloqueado: certutil -scinfo</translation>
    </message>
    <message>
        <source>Unblock or reissue the smart card.</source>
        <translation>Desbloquee la tarjeta inteligente o emita otra.</translation>
    </message>
    <message>
        <source>Check the smart card management.</source>
        <translation>Compruebe la administración de tarjetas inteligentes.</translation>
    </message>
    <message>
        <source>The password or PIN for the certificate was wrong.</source>
        <translation>La contraseña o el PIN del certificado no era correcto.</translation>
    </message>
    <message>
        <source>The VPN server has two interfaces with the same destination and shared key.</source>
        <translation>El servidor VPN tiene dos interfaces con el mismo destino y la misma clave compartida.</translation>
    </message>
    <message>
        <source>This is an error of the VPN server&apos;s settings, not of your computer.</source>
        <translation>Es un error de la configuración del servidor VPN, no de su equipo.</translation>
    </message>
    <message>
        <source>The code concerns an interface of a server, not a client.</source>
        <translation>El código se refiere a una interfaz de un servidor, no de un cliente.</translation>
    </message>
    <message>
        <source>Pass the report to the VPN administrators.</source>
        <translation>Transmita el informe a los administradores de la VPN.</translation>
    </message>
    <message>
        <source>More than one interface with the same destination uses a pre-shared key.</source>
        <translation>Más de una interfaz con el mismo destino usa una clave previamente compartida.</translation>
    </message>
    <message>
        <source>Change destination or authentication of one of the interfaces.</source>
        <translation>Cambie el destino o la autenticación de una de las interfaces.</translation>
    </message>
    <message>
        <source>On a server: two interfaces with a shared key have the same destination.</source>
        <translation>En un servidor: dos interfaces con una clave compartida tienen el mismo destino.</translation>
    </message>
    <message>
        <source>An interface of the VPN server has no valid destination.</source>
        <translation>Una interfaz del servidor VPN no tiene un destino válido.</translation>
    </message>
    <message>
        <source>The interface has no valid destination address.</source>
        <translation>La interfaz no tiene una dirección de destino válida.</translation>
    </message>
    <message>
        <source>Enter a destination that resolves.</source>
        <translation>Especifique un destino que se pueda resolver.</translation>
    </message>
    <message>
        <source>On a server: the destination of an interface does not resolve.</source>
        <translation>En un servidor: no se puede resolver el destino de una interfaz.</translation>
    </message>
    <message>
        <source>The settings of a VPN interface are not valid.</source>
        <translation>La configuración de una interfaz VPN no es válida.</translation>
    </message>
    <message>
        <source>The settings of this VPN connection are not valid.</source>
        <translation>La configuración de esta conexión VPN no es válida.</translation>
    </message>
    <message>
        <source>The interface configuration is not valid.</source>
        <translation>La configuración de la interfaz no es válida.</translation>
    </message>
    <message>
        <source>Check the settings of the interface or profile.</source>
        <translation>Compruebe la configuración de la interfaz o del perfil.</translation>
    </message>
    <message>
        <source>Compare with a profile that works.</source>
        <translation>Compare con un perfil que funcione.</translation>
    </message>
    <message>
        <source>The settings of the interface contradict each other.</source>
        <translation>Las opciones de configuración de la interfaz se contradicen entre sí.</translation>
    </message>
    <message>
        <source>The VPN app of another maker could not connect.</source>
        <translation>La aplicación VPN de otro fabricante no pudo conectarse.</translation>
    </message>
    <message>
        <source>The VPN app that runs this connection could not connect.</source>
        <translation>La aplicación VPN que gestiona esta conexión no pudo conectarse.</translation>
    </message>
    <message>
        <source>Contact your helpdesk and name the app.</source>
        <translation>Póngase en contacto con su servicio de asistencia e indique el nombre de la aplicación.</translation>
    </message>
    <message>
        <source>A VPN plug-in reported a general error.</source>
        <translation>Un complemento de VPN notificó un error general.</translation>
    </message>
    <message>
        <source>Check that the plug-in app is installed and current.</source>
        <translation>Compruebe que la aplicación del complemento esté instalada y actualizada.</translation>
    </message>
    <message>
        <source>Read the log Microsoft-Windows Networking VPN Plugin Platform/Operational.</source>
        <translation>Consulte el registro Microsoft-Windows Networking VPN Plugin Platform/Operational.</translation>
    </message>
    <message>
        <source>Use the log and the support pages of the plug-in&apos;s maker.</source>
        <translation>Use el registro y las páginas de soporte técnico del fabricante del complemento.</translation>
    </message>
    <message>
        <source>Check CustomConfiguration of the PluginProfile.</source>
        <translation>Compruebe CustomConfiguration del PluginProfile.</translation>
    </message>
    <message>
        <source>The app of another maker failed; only it knows why.</source>
        <translation>Se produjo un error en la aplicación de otro fabricante; solo ella conoce el motivo.</translation>
    </message>
    <message>
        <source>The certificate for single sign-on was not found.</source>
        <translation>No se encontró el certificado para el inicio de sesión único.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) for signing in automatically is missing.</source>
        <translation>Falta el documento de identidad electrónico (certificado) para iniciar sesión automáticamente.</translation>
    </message>
    <message>
        <source>Sign out and in again once.</source>
        <translation>Cierre la sesión y vuelva a iniciarla una vez.</translation>
    </message>
    <message>
        <source>No certificate for single sign-on was found.</source>
        <translation>No se encontró ningún certificado para el inicio de sesión único.</translation>
    </message>
    <message>
        <source>Read the join state: dsregcmd /status</source>
        <translation>Consulte el estado de unión: dsregcmd /status</translation>
    </message>
    <message>
        <source>Check DeviceCompliance/Sso in the profile and the Conditional Access policy.</source>
        <translation>Compruebe DeviceCompliance/Sso en el perfil y la directiva de Acceso condicional.</translation>
    </message>
    <message>
        <source>Check the issuer hash and the purpose in DeviceCompliance/Sso.</source>
        <translation>Compruebe el hash del emisor y el propósito en DeviceCompliance/Sso.</translation>
    </message>
    <message>
        <source>The certificate of Conditional Access was not issued.</source>
        <translation>No se emitió el certificado de Acceso condicional.</translation>
    </message>
    <message>
        <source>No certificate passes the single sign-on filter of the profile.</source>
        <translation>Ningún certificado supera el filtro de inicio de sesión único del perfil.</translation>
    </message>
    <message>
        <source>Your computer does not meet your organisation&apos;s conditions.</source>
        <translation>Su equipo no cumple las condiciones de su organización.</translation>
    </message>
    <message>
        <source>Your organisation lets only computers in that meet certain conditions; yours does not right now.</source>
        <translation>Su organización solo permite el acceso a los equipos que cumplen determinadas condiciones; en este momento, el suyo no las cumple.</translation>
    </message>
    <message>
        <source>Open the Company Portal app and follow what it says.</source>
        <translation>Abra la aplicación Portal de empresa y siga sus indicaciones.</translation>
    </message>
    <message>
        <source>Conditional Access refused: the device is not compliant.</source>
        <translation>El Acceso condicional rechazó la conexión: el dispositivo no es conforme.</translation>
    </message>
    <message>
        <source>Check the compliance state in Intune.</source>
        <translation>Compruebe el estado de cumplimiento en Intune.</translation>
    </message>
    <message>
        <source>Check the compliance policy and the Conditional Access policy for VPN.</source>
        <translation>Compruebe la directiva de cumplimiento y la directiva de Acceso condicional para la VPN.</translation>
    </message>
    <message>
        <source>Read the sign-in log of Entra ID for this user.</source>
        <translation>Consulte el registro de inicio de sesión de Entra ID de este usuario.</translation>
    </message>
    <message>
        <source>The device is not compliant, or its state is not up to date.</source>
        <translation>El dispositivo no es conforme o su estado no está actualizado.</translation>
    </message>
    <message>
        <source>The VPN app for this connection is not installed.</source>
        <translation>La aplicación VPN para esta conexión no está instalada.</translation>
    </message>
    <message>
        <source>The VPN app that this connection needs is not installed.</source>
        <translation>La aplicación VPN que necesita esta conexión no está instalada.</translation>
    </message>
    <message>
        <source>Contact your helpdesk and ask for the app.</source>
        <translation>Póngase en contacto con su servicio de asistencia y pida la aplicación.</translation>
    </message>
    <message>
        <source>The plug-in of the profile is not installed.</source>
        <translation>El complemento del perfil no está instalado.</translation>
    </message>
    <message>
        <source>Compare PluginPackageFamilyName with Get-AppxPackage.</source>
        <translation>Compare PluginPackageFamilyName con Get-AppxPackage.</translation>
    </message>
    <message>
        <source>Deploy the app before the profile.</source>
        <translation>Implemente la aplicación antes que el perfil.</translation>
    </message>
    <message>
        <source>Check the assignment of app and profile.</source>
        <translation>Compruebe la asignación de la aplicación y del perfil.</translation>
    </message>
    <message>
        <source>The plug-in app that the profile names is missing.</source>
        <translation>Falta la aplicación del complemento que indica el perfil.</translation>
    </message>
    <message>
        <source>The VPN connection waits for an action of yours.</source>
        <translation>La conexión VPN espera una acción por su parte.</translation>
    </message>
    <message>
        <source>Windows needs something from you before it can connect.</source>
        <translation>Windows necesita algo de usted antes de poder conectarse.</translation>
    </message>
    <message>
        <source>Open the VPN settings of Windows and look for a message there.</source>
        <translation>Abra la configuración de VPN de Windows y busque allí un mensaje.</translation>
    </message>
    <message>
        <source>If you can&apos;t find it, send the report to your helpdesk.</source>
        <translation>Si no lo encuentra, envíe el informe a su servicio de asistencia.</translation>
    </message>
    <message>
        <source>The user must act, for example sign in or confirm.</source>
        <translation>El usuario debe realizar una acción, por ejemplo, iniciar sesión o confirmar.</translation>
    </message>
    <message>
        <source>Connect by hand from the VPN settings and watch for a window.</source>
        <translation>Conecte manualmente desde la configuración de VPN y esté atento a si aparece una ventana.</translation>
    </message>
    <message>
        <source>Make the profile work without interaction.</source>
        <translation>Haga que el perfil funcione sin interacción.</translation>
    </message>
    <message>
        <source>Check Conditional Access and the EAP prompts of the profile.</source>
        <translation>Compruebe el Acceso condicional y las preguntas de EAP del perfil.</translation>
    </message>
    <message>
        <source>A window asks for something before the connection goes on.</source>
        <translation>Una ventana pide algo antes de que la conexión continúe.</translation>
    </message>
    <message>
        <source>The other side refused to agree on a sign-in method.</source>
        <translation>El otro extremo se negó a acordar un método de inicio de sesión.</translation>
    </message>
    <message>
        <source>Your computer and the VPN server share no way to sign in.</source>
        <translation>Su equipo y el servidor VPN no tienen ninguna forma de iniciar sesión en común.</translation>
    </message>
    <message>
        <source>The remote peer refused to authenticate: no method in common.</source>
        <translation>El extremo remoto se negó a autenticar: no hay ningún método en común.</translation>
    </message>
    <message>
        <source>Compare the authentication methods of server and profile.</source>
        <translation>Compare los métodos de autenticación del servidor y del perfil.</translation>
    </message>
    <message>
        <source>Check the methods in Routing and Remote Access, Properties, Security, and in the network policy.</source>
        <translation>Compruebe los métodos en Enrutamiento y acceso remoto, Propiedades, Seguridad, y en la directiva de red.</translation>
    </message>
    <message>
        <source>The VPN server and this computer share no sign-in method.</source>
        <translation>El servidor VPN y este equipo no tienen ningún método de inicio de sesión en común.</translation>
    </message>
    <message>
        <source>The sign-in server did not answer in time.</source>
        <translation>El servidor de autenticación no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The server that checks your sign-in did not answer the VPN server.</source>
        <translation>El servidor que comprueba su inicio de sesión no respondió al servidor VPN.</translation>
    </message>
    <message>
        <source>The authentication server did not respond in time.</source>
        <translation>El servidor de autenticación no contestó a tiempo.</translation>
    </message>
    <message>
        <source>RRAS got no answer from RADIUS.</source>
        <translation>RRAS no obtuvo respuesta de RADIUS.</translation>
    </message>
    <message>
        <source>Check that the RRAS server reaches the RADIUS servers on UDP 1812 and 1813, and that the shared secret is right.</source>
        <translation>Compruebe que el servidor RRAS llegue a los servidores RADIUS en UDP 1812 y 1813 y que el secreto compartido sea correcto.</translation>
    </message>
    <message>
        <source>Check that NPS runs: Get-Service IAS</source>
        <translation>Compruebe que NPS esté en ejecución: Get-Service IAS</translation>
    </message>
    <message>
        <source>The VPN server can&apos;t reach the sign-in server.</source>
        <translation>El servidor VPN no puede acceder al servidor de autenticación.</translation>
    </message>
    <message>
        <source>The sign-in server is overloaded or stopped.</source>
        <translation>El servidor de autenticación está sobrecargado o detenido.</translation>
    </message>
    <message>
        <source>The VPN server knows no sign-in server.</source>
        <translation>El servidor VPN no conoce ningún servidor de autenticación.</translation>
    </message>
    <message>
        <source>The VPN server does not know which server checks your sign-in.</source>
        <translation>El servidor VPN no sabe qué servidor comprueba su inicio de sesión.</translation>
    </message>
    <message>
        <source>No RADIUS servers are configured.</source>
        <translation>No hay servidores RADIUS configurados.</translation>
    </message>
    <message>
        <source>Configure the RADIUS servers of RRAS.</source>
        <translation>Configure los servidores RADIUS de RRAS.</translation>
    </message>
    <message>
        <source>Check the authentication provider in Routing and Remote Access, Properties, Security.</source>
        <translation>Compruebe el proveedor de autenticación en Enrutamiento y acceso remoto, Propiedades, Seguridad.</translation>
    </message>
    <message>
        <source>No RADIUS server is configured on the VPN server, or none is usable.</source>
        <translation>No hay ningún servidor RADIUS configurado en el servidor VPN o ninguno se puede usar.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s answer was not valid.</source>
        <translation>La respuesta del servidor de autenticación no era válida.</translation>
    </message>
    <message>
        <source>The servers that check your sign-in do not understand each other.</source>
        <translation>Los servidores que comprueban su inicio de sesión no se entienden entre sí.</translation>
    </message>
    <message>
        <source>An invalid RADIUS response was received.</source>
        <translation>Se recibió una respuesta RADIUS no válida.</translation>
    </message>
    <message>
        <source>The shared secret probably differs, or a wrong server answers.</source>
        <translation>Probablemente el secreto compartido es distinto o responde un servidor incorrecto.</translation>
    </message>
    <message>
        <source>Enter the same shared secret on RRAS and in the RADIUS client of NPS.</source>
        <translation>Escriba el mismo secreto compartido en RRAS y en el cliente RADIUS de NPS.</translation>
    </message>
    <message>
        <source>The shared secret between VPN server and sign-in server differs.</source>
        <translation>El secreto compartido del servidor VPN y el del servidor de autenticación son distintos.</translation>
    </message>
    <message>
        <source>The server does not allow this sign-in method.</source>
        <translation>El servidor no permite este método de inicio de sesión.</translation>
    </message>
    <message>
        <source>The server does not allow the way in which your VPN connection signs in.</source>
        <translation>El servidor no permite la forma en que su conexión VPN inicia sesión.</translation>
    </message>
    <message>
        <source>The authentication protocol is not permitted.</source>
        <translation>El protocolo de autenticación no está permitido.</translation>
    </message>
    <message>
        <source>Check the authentication methods in the constraints of the network policy.</source>
        <translation>Compruebe los métodos de autenticación en las restricciones de la directiva de red.</translation>
    </message>
    <message>
        <source>The network policy does not allow the method that the profile uses.</source>
        <translation>La directiva de red no permite el método que usa el perfil.</translation>
    </message>
    <message>
        <source>The user certificate is not valid for the sign-in; administrators report several different reasons for this code.</source>
        <translation>El certificado de usuario no es válido para el inicio de sesión; los administradores informan de varios motivos distintos para este código.</translation>
    </message>
    <message>
        <source>Administrators report NTAuth, the case of server names and strong mapping as the usual reasons.</source>
        <translation>Los administradores señalan como motivos habituales NTAuth, las mayúsculas y minúsculas de los nombres de servidor y la asignación segura.</translation>
    </message>
    <message>
        <source>Compare ServerNames with the NPS certificate, upper and lower case included.</source>
        <translation>Compare ServerNames con el certificado de NPS, incluidas las mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Look for NPS event 6273 with reason 16 and for event 39 (Kerberos-Key-Distribution-Center) on the domain controller.</source>
        <translation>Busque el evento 6273 de NPS con el motivo 16 y el evento 39 (Kerberos-Key-Distribution-Center) en el controlador de dominio.</translation>
    </message>
    <message>
        <source>Reissue certificates with the security identifier extension (1.3.6.1.4.1.311.25.2).</source>
        <translation>Vuelva a emitir los certificados con la extensión del identificador de seguridad (1.3.6.1.4.1.311.25.2).</translation>
    </message>
    <message>
        <source>The issuing authority is not in the NTAuth store of the sign-in server.</source>
        <translation>La entidad emisora no está en el almacén NTAuth del servidor de autenticación.</translation>
    </message>
    <message>
        <source>Windows 11: the server name in the profile differs in upper and lower case.</source>
        <translation>Windows 11: el nombre del servidor en el perfil difiere en las mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>The certificate is not mapped strongly to the account.</source>
        <translation>El certificado no tiene una asignación segura a la cuenta.</translation>
    </message>
    <message>
        <source>The purpose or the user name in the certificate is wrong.</source>
        <translation>El propósito o el nombre de usuario del certificado no son correctos.</translation>
    </message>
    <message>
        <source>An unspecified error concerning the user certificate.</source>
        <translation>Error no especificado relacionado con el certificado de usuario.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) is invalid.</source>
        <translation>El certificado del servidor de autenticación (NPS) no es válido.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) has expired.</source>
        <translation>El certificado del servidor de autenticación (NPS) ha caducado.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) was revoked.</source>
        <translation>Se revocó el certificado del servidor de autenticación (NPS).</translation>
    </message>
    <message>
        <source>An unspecified error concerning the certificate of the sign-in server (NPS).</source>
        <translation>Error no especificado relacionado con el certificado del servidor de autenticación (NPS).</translation>
    </message>
    <message>
        <source>The authority behind your certificate was not found.</source>
        <translation>No se encontró la entidad que respalda su certificado.</translation>
    </message>
    <message>
        <source>The authority that issued your electronic identity card (certificate) is not known on this computer.</source>
        <translation>La entidad que emitió su documento de identidad electrónico (certificado) no se conoce en este equipo.</translation>
    </message>
    <message>
        <source>The root certificate of the user certificate was not found.</source>
        <translation>No se encontró el certificado raíz del certificado de usuario.</translation>
    </message>
    <message>
        <source>Publish the root and intermediate certificates.</source>
        <translation>Publique los certificados raíz e intermedios.</translation>
    </message>
    <message>
        <source>Publish them to the computer store by group policy or Intune.</source>
        <translation>Publíquelos en el almacén del equipo mediante directiva de grupo o Intune.</translation>
    </message>
    <message>
        <source>The root of the user certificate is missing on this computer.</source>
        <translation>La raíz del certificado de usuario no está en este equipo.</translation>
    </message>
    <message>
        <source>The authority behind your certificate is not valid.</source>
        <translation>La entidad que respalda su certificado no es válida.</translation>
    </message>
    <message>
        <source>The authority that issued your electronic identity card (certificate) is not accepted.</source>
        <translation>No se acepta la entidad que emitió su documento de identidad electrónico (certificado).</translation>
    </message>
    <message>
        <source>The root certificate of the user certificate is invalid.</source>
        <translation>El certificado raíz del certificado de usuario no es válido.</translation>
    </message>
    <message>
        <source>The root of the user certificate is not valid.</source>
        <translation>La raíz del certificado de usuario no es válida.</translation>
    </message>
    <message>
        <source>The authority behind your certificate has expired.</source>
        <translation>La entidad que respalda su certificado ha caducado.</translation>
    </message>
    <message>
        <source>The authority that issued your electronic identity card (certificate) is no longer valid.</source>
        <translation>La entidad que emitió su documento de identidad electrónico (certificado) ya no es válida.</translation>
    </message>
    <message>
        <source>The root certificate of the user certificate has expired.</source>
        <translation>El certificado raíz del certificado de usuario ha caducado.</translation>
    </message>
    <message>
        <source>Renew the root and publish it.</source>
        <translation>Renueve la raíz y publíquela.</translation>
    </message>
    <message>
        <source>Renew the root, publish it and reissue the user certificates if its key changed.</source>
        <translation>Renueve la raíz, publíquela y vuelva a emitir los certificados de usuario si cambió su clave.</translation>
    </message>
    <message>
        <source>The root of the user certificate has expired.</source>
        <translation>La raíz del certificado de usuario ha caducado.</translation>
    </message>
    <message>
        <source>The root of the sign-in server (NPS) was not found: not installed, or not the one in the profile.</source>
        <translation>No se encontró la raíz del servidor de autenticación (NPS): no está instalada o no es la que figura en el perfil.</translation>
    </message>
    <message>
        <source>Compare each TrustedRootCA with the store: certutil -store Root</source>
        <translation>Compare cada TrustedRootCA con el almacén: certutil -store Root</translation>
    </message>
    <message>
        <source>Check that the right certificate is selected in the network policy.</source>
        <translation>Compruebe que esté seleccionado el certificado correcto en la directiva de red.</translation>
    </message>
    <message>
        <source>The root named in the profile is not installed.</source>
        <translation>La raíz que indica el perfil no está instalada.</translation>
    </message>
    <message>
        <source>The profile names another root than the sign-in server&apos;s.</source>
        <translation>El perfil indica una raíz distinta de la del servidor de autenticación.</translation>
    </message>
    <message>
        <source>The sign-in server shows another certificate than intended.</source>
        <translation>El servidor de autenticación presenta un certificado distinto del previsto.</translation>
    </message>
    <message>
        <source>The root certificate of the sign-in server (NPS) is invalid.</source>
        <translation>El certificado raíz del servidor de autenticación (NPS) no es válido.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate carries no name.</source>
        <translation>El certificado del servidor de autenticación no contiene ningún nombre.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) has no name.</source>
        <translation>El certificado del servidor de autenticación (NPS) no tiene nombre.</translation>
    </message>
    <message>
        <source>Issue the NPS certificate with a name.</source>
        <translation>Emita el certificado de NPS con un nombre.</translation>
    </message>
    <message>
        <source>Issue it with the server&apos;s DNS name as subject or subject alternative name.</source>
        <translation>Emítalo con el nombre DNS del servidor como sujeto o como nombre alternativo del titular.</translation>
    </message>
    <message>
        <source>The NPS certificate has no server name.</source>
        <translation>El certificado de NPS no tiene nombre de servidor.</translation>
    </message>
    <message>
        <source>The VPN server has no free place or refuses the connection.</source>
        <translation>El servidor VPN no tiene ninguna plaza libre o rechaza la conexión.</translation>
    </message>
    <message>
        <source>The VPN server is full or does not accept the connection.</source>
        <translation>El servidor VPN está lleno o no acepta la conexión.</translation>
    </message>
    <message>
        <source>The remote computer refused (Win32 1225); often the SSTP ports of the server are used up.</source>
        <translation>El equipo remoto rechazó la conexión (Win32 1225); a menudo, los puertos SSTP del servidor están agotados.</translation>
    </message>
    <message>
        <source>Look at this program&apos;s results for TCP 443.</source>
        <translation>Consulte los resultados de este programa para TCP 443.</translation>
    </message>
    <message>
        <source>Raise the number of SSTP ports.</source>
        <translation>Aumente el número de puertos SSTP.</translation>
    </message>
    <message>
        <source>In Routing and Remote Access, Ports, Properties, raise the number for WAN Miniport (SSTP).</source>
        <translation>En Enrutamiento y acceso remoto, Puertos, Propiedades, aumente el número de WAN Miniport (SSTP).</translation>
    </message>
    <message>
        <source>Check how many ports are in use.</source>
        <translation>Compruebe cuántos puertos están en uso.</translation>
    </message>
    <message>
        <source>All SSTP ports of the server are in use.</source>
        <translation>Todos los puertos SSTP del servidor están en uso.</translation>
    </message>
    <message>
        <source>Nothing accepts SSTP at this address.</source>
        <translation>Nada acepta SSTP en esta dirección.</translation>
    </message>
    <message>
        <source>The connection to the VPN server was aborted.</source>
        <translation>Se anuló la conexión al servidor VPN.</translation>
    </message>
    <message>
        <source>The connection to the VPN server was cut off.</source>
        <translation>Se cortó la conexión al servidor VPN.</translation>
    </message>
    <message>
        <source>The connection was aborted (Win32 1236); a proxy or a changed certificate binding can also be the reason.</source>
        <translation>La conexión se anuló (Win32 1236); el motivo también puede ser un proxy o un cambio en el enlace del certificado.</translation>
    </message>
    <message>
        <source>Check devices in between and the certificate binding.</source>
        <translation>Compruebe los dispositivos intermedios y el enlace del certificado.</translation>
    </message>
    <message>
        <source>Look for RasSstp event 6 (certificate hash differs).</source>
        <translation>Busque el evento 6 de RasSstp (el hash del certificado es distinto).</translation>
    </message>
    <message>
        <source>A proxy or another device on the way ends the connection.</source>
        <translation>Un proxy u otro dispositivo intermedio finaliza la conexión.</translation>
    </message>
    <message>
        <source>The certificate bound to the web port differs from the one that SSTP knows.</source>
        <translation>El certificado enlazado al puerto web es distinto del que conoce SSTP.</translation>
    </message>
    <message>
        <source>The VPN server reset the connection.</source>
        <translation>El servidor VPN restableció la conexión.</translation>
    </message>
    <message>
        <source>The VPN server or a device on the way cut the connection off.</source>
        <translation>El servidor VPN o un dispositivo intermedio cortó la conexión.</translation>
    </message>
    <message>
        <source>The connection was reset (Winsock 10054).</source>
        <translation>La conexión se restableció (Winsock 10054).</translation>
    </message>
    <message>
        <source>Check service, certificate binding and devices in between.</source>
        <translation>Compruebe el servicio, el enlace del certificado y los dispositivos intermedios.</translation>
    </message>
    <message>
        <source>Check: Get-Service RemoteAccess,SstpSvc</source>
        <translation>Compruebe: Get-Service RemoteAccess,SstpSvc</translation>
    </message>
    <message>
        <source>No usable certificate is bound to the web port.</source>
        <translation>No hay ningún certificado utilizable enlazado al puerto web.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name was not found.</source>
        <translation>No se encontró el nombre del servidor VPN.</translation>
    </message>
    <message>
        <source>Your computer could not find the address that belongs to the VPN server&apos;s name.</source>
        <translation>Su equipo no encontró la dirección que corresponde al nombre del servidor VPN.</translation>
    </message>
    <message>
        <source>The name of the server did not resolve.</source>
        <translation>El nombre del servidor no se pudo resolver.</translation>
    </message>
    <message>
        <source>Ask again: Resolve-DnsName SERVER and Resolve-DnsName SERVER -Server 1.1.1.1</source>
        <translation>Consulte de nuevo: Resolve-DnsName SERVER y Resolve-DnsName SERVER -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>Check name rules: Get-DnsClientNrptPolicy -Effective</source>
        <translation>Compruebe las reglas de nombres: Get-DnsClientNrptPolicy -Effective</translation>
    </message>
    <message>
        <source>The public zone must hold the name.</source>
        <translation>La zona pública debe contener el nombre.</translation>
    </message>
    <message>
        <source>Create or correct the A record in the public zone.</source>
        <translation>Cree o corrija el registro A en la zona pública.</translation>
    </message>
    <message>
        <source>There is no internet, or a Wi-Fi sign-in page comes first.</source>
        <translation>No hay Internet o antes hay que completar la página de inicio de sesión de una red Wi-Fi.</translation>
    </message>
    <message>
        <source>The name in the profile is misspelt or not public.</source>
        <translation>El nombre del perfil está mal escrito o no es público.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port could not be reached.</source>
        <translation>No se pudo acceder al puerto web del servidor VPN.</translation>
    </message>
    <message>
        <source>Your computer could not reach the VPN server.</source>
        <translation>Su equipo no pudo acceder al servidor VPN.</translation>
    </message>
    <message>
        <source>The connection to TCP 443 could not be made.</source>
        <translation>No se pudo establecer la conexión a TCP 443.</translation>
    </message>
    <message>
        <source>Check the path for TCP 443.</source>
        <translation>Compruebe el trayecto para TCP 443.</translation>
    </message>
    <message>
        <source>Let TCP 443 through to the VPN server.</source>
        <translation>Permita el paso de TCP 443 hasta el servidor VPN.</translation>
    </message>
    <message>
        <source>TCP 443 gets no answer on this network.</source>
        <translation>TCP 443 no obtiene respuesta en esta red.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port did not answer in time.</source>
        <translation>El puerto web del servidor VPN no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The request to TCP 443 timed out.</source>
        <translation>Se agotó el tiempo de espera de la solicitud a TCP 443.</translation>
    </message>
    <message>
        <source>Check the path for TCP 443 and the load of the server.</source>
        <translation>Compruebe el trayecto para TCP 443 y la carga del servidor.</translation>
    </message>
    <message>
        <source>The server is overloaded.</source>
        <translation>El servidor está sobrecargado.</translation>
    </message>
    <message>
        <source>The target name is wrong for the secure channel.</source>
        <translation>El nombre de destino no es correcto para el canal seguro.</translation>
    </message>
    <message>
        <source>The chain ends in a root that is not trusted.</source>
        <translation>La cadena termina en una raíz que no es de confianza.</translation>
    </message>
    <message>
        <source>Publish the root by group policy or Intune.</source>
        <translation>Publique la raíz mediante directiva de grupo o Intune.</translation>
    </message>
    <message>
        <source>The root certificate is missing on this computer.</source>
        <translation>El certificado raíz no está en este equipo.</translation>
    </message>
    <message>
        <source>The secure connection to the VPN server failed: a message was not as expected.</source>
        <translation>No se pudo establecer la conexión segura al servidor VPN: un mensaje no era el esperado.</translation>
    </message>
    <message>
        <source>The secure connection to the VPN server could not be set up.</source>
        <translation>No se pudo establecer la conexión segura al servidor VPN.</translation>
    </message>
    <message>
        <source>A TLS message was unexpected or badly formatted.</source>
        <translation>Un mensaje TLS era inesperado o tenía un formato incorrecto.</translation>
    </message>
    <message>
        <source>Check certificate binding and TLS versions.</source>
        <translation>Compruebe el enlace del certificado y las versiones de TLS.</translation>
    </message>
    <message>
        <source>On an Azure gateway check the uploaded root certificates.</source>
        <translation>En una puerta de enlace de Azure, compruebe los certificados raíz cargados.</translation>
    </message>
    <message>
        <source>The server has no usable certificate.</source>
        <translation>El servidor no tiene ningún certificado utilizable.</translation>
    </message>
    <message>
        <source>With an Azure VPN gateway: the root of the clients is not uploaded.</source>
        <translation>Con una puerta de enlace de VPN de Azure: la raíz de los clientes no está cargada.</translation>
    </message>
    <message>
        <source>Client and server share no TLS version.</source>
        <translation>El cliente y el servidor no tienen ninguna versión de TLS en común.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate has expired.</source>
        <translation>El certificado del servidor VPN ha caducado.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) has ended.</source>
        <translation>El documento de identidad electrónico (certificado) del servidor VPN ha caducado.</translation>
    </message>
    <message>
        <source>The certificate received has expired.</source>
        <translation>El certificado recibido ha caducado.</translation>
    </message>
    <message>
        <source>Renew the certificate.</source>
        <translation>Renueve el certificado.</translation>
    </message>
    <message>
        <source>No usable certificate was found for the secure connection.</source>
        <translation>No se encontró ningún certificado utilizable para la conexión segura.</translation>
    </message>
    <message>
        <source>No credentials are available in the security package; a missing private key can also appear so.</source>
        <translation>No hay credenciales disponibles en el paquete de seguridad; la falta de una clave privada también puede mostrarse así.</translation>
    </message>
    <message>
        <source>Check certificate and private key.</source>
        <translation>Compruebe el certificado y la clave privada.</translation>
    </message>
    <message>
        <source>Check the key: certutil -store My (elevated).</source>
        <translation>Compruebe la clave: certutil -store My (como administrador).</translation>
    </message>
    <message>
        <source>The certificate or its private key is missing on one side.</source>
        <translation>Falta el certificado o su clave privada en uno de los lados.</translation>
    </message>
    <message>
        <source>Computer and VPN server share no encryption for the secure connection.</source>
        <translation>El equipo y el servidor VPN no tienen ningún cifrado en común para la conexión segura.</translation>
    </message>
    <message>
        <source>Client and server have no common algorithm.</source>
        <translation>El cliente y el servidor no tienen ningún algoritmo en común.</translation>
    </message>
    <message>
        <source>Align TLS versions and cipher suites.</source>
        <translation>Haga coincidir las versiones de TLS y los conjuntos de cifrado.</translation>
    </message>
    <message>
        <source>Compare Get-TlsCipherSuite on both sides.</source>
        <translation>Compare Get-TlsCipherSuite en ambos lados.</translation>
    </message>
    <message>
        <source>Client and server share no TLS version or cipher.</source>
        <translation>El cliente y el servidor no tienen ninguna versión de TLS ni ningún cifrado en común.</translation>
    </message>
    <message>
        <source>Event 20227 says that a VPN connection failed; the error code stands in its text.</source>
        <translation>El evento 20227 indica que una conexión VPN falló; el código de error figura en su texto.</translation>
    </message>
    <message>
        <source>This number only says that a connection attempt failed. The number that tells why stands at the end of the message.</source>
        <translation>Este número solo indica que un intento de conexión falló. El número que indica el motivo figura al final del mensaje.</translation>
    </message>
    <message>
        <source>Look for the number at the end of the message and enter it here.</source>
        <translation>Busque el número que figura al final del mensaje y escríbalo aquí.</translation>
    </message>
    <message>
        <source>RasClient event 20227 (Application log) records every failed attempt with user, connection and error code; SSTP codes appear there as negative numbers.</source>
        <translation>El evento 20227 de RasClient (registro Aplicación) recoge cada intento fallido con el usuario, la conexión y el código de error; los códigos de SSTP aparecen en él como números negativos.</translation>
    </message>
    <message>
        <source>Enter the last number of the event, for example 809 or -2146762487.</source>
        <translation>Escriba el último número del evento, por ejemplo, 809 o -2146762487.</translation>
    </message>
    <message>
        <source>Note the CoId: it joins the events of one attempt, and it stands in the server&apos;s logs too.</source>
        <translation>Anote el CoId: une los eventos de un mismo intento y figura también en los registros del servidor.</translation>
    </message>
    <message>
        <source>Use the CoId of the event to find the attempt in the RRAS and NPS logs.</source>
        <translation>Use el CoId del evento para encontrar el intento en los registros de RRAS y NPS.</translation>
    </message>
    <message>
        <source>Read the events 20221 to 20227 of the same CoId to see how far the attempt came.</source>
        <translation>Consulte los eventos del 20221 al 20227 del mismo CoId para ver hasta dónde llegó el intento.</translation>
    </message>
    <message>
        <source>20227 is the number of the event, not an error code.</source>
        <translation>20227 es el número del evento, no un código de error.</translation>
    </message>
    <message>
        <source>There is no internet while the VPN is connected.</source>
        <translation>No hay Internet mientras la VPN está conectada.</translation>
    </message>
    <message>
        <source>While the VPN is connected, your internet traffic usually goes through it, and there it may not get out.</source>
        <translation>Mientras la VPN está conectada, su tráfico de Internet suele pasar por ella, y es posible que desde allí no pueda salir.</translation>
    </message>
    <message>
        <source>Disconnect the VPN to get the internet back.</source>
        <translation>Desconecte la VPN para recuperar Internet.</translation>
    </message>
    <message>
        <source>The connection is probably set to use the default gateway on the remote network, which outranks the local one.</source>
        <translation>Probablemente la conexión está configurada para usar la puerta de enlace predeterminada de la red remota, que tiene prioridad sobre la local.</translation>
    </message>
    <message>
        <source>Read the setting: Get-VpnConnection | Format-List Name, SplitTunneling</source>
        <translation>Consulte la configuración: Get-VpnConnection | Format-List Name, SplitTunneling</translation>
    </message>
    <message>
        <source>Read the way: Find-NetRoute -RemoteIPAddress 198.51.100.1</source>
        <translation>Consulte la ruta: Find-NetRoute -RemoteIPAddress 198.51.100.1</translation>
    </message>
    <message>
        <source>Test an address and a name separately, to tell routing and DNS apart.</source>
        <translation>Pruebe por separado una dirección y un nombre para distinguir entre enrutamiento y DNS.</translation>
    </message>
    <message>
        <source>If policy allows it and the profile is not managed: Set-VpnConnection -Name NAME -SplitTunneling $true, then add the internal routes with Add-VpnConnectionRoute.</source>
        <translation>Si la directiva lo permite y el perfil no está administrado: Set-VpnConnection -Name NAME -SplitTunneling $true y, a continuación, agregue las rutas internas con Add-VpnConnectionRoute.</translation>
    </message>
    <message>
        <source>Either force tunnel is not intended, or address translation, proxy or DNS behind the VPN server do not serve internet traffic.</source>
        <translation>O el túnel forzado no es lo previsto, o la traducción de direcciones, el proxy o el DNS situados detrás del servidor VPN no dan servicio al tráfico de Internet.</translation>
    </message>
    <message>
        <source>If it is not intended, set RoutingPolicyType to SplitTunnel and add routes to the internal prefixes.</source>
        <translation>Si no es lo previsto, establezca RoutingPolicyType en SplitTunnel y agregue rutas a los prefijos internos.</translation>
    </message>
    <message>
        <source>If it is intended, provide the way out behind the VPN server.</source>
        <translation>Si es lo previsto, proporcione la salida detrás del servidor VPN.</translation>
    </message>
    <message>
        <source>Check that the DNS servers given to clients resolve public names, and that no NRPT rule catches too much.</source>
        <translation>Compruebe que los servidores DNS asignados a los clientes resuelvan nombres públicos y que ninguna regla NRPT abarque demasiado.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s article also asks for a static address pool from a segment of its own and for IP routing on the server.</source>
        <translation>El artículo de Microsoft pide además un conjunto de direcciones estáticas de un segmento propio y enrutamiento IP en el servidor.</translation>
    </message>
    <message>
        <source>The connection uses the default gateway of the remote network.</source>
        <translation>La conexión usa la puerta de enlace predeterminada de la red remota.</translation>
    </message>
    <message>
        <source>Force tunnel is intended, but the server side passes no internet traffic.</source>
        <translation>El túnel forzado es lo previsto, pero el lado del servidor no deja pasar el tráfico de Internet.</translation>
    </message>
    <message>
        <source>Public names are not resolved through the VPN.</source>
        <translation>Los nombres públicos no se resuelven a través de la VPN.</translation>
    </message>
    <message>
        <source>A proxy setting of the profile does not work.</source>
        <translation>Una configuración de proxy del perfil no funciona.</translation>
    </message>
    <message>
        <source>The VPN is connected, but work resources do not open.</source>
        <translation>La VPN está conectada, pero los recursos de trabajo no se abren.</translation>
    </message>
    <message>
        <source>The VPN says &quot;connected&quot;, but what you need in your organisation&apos;s network does not open.</source>
        <translation>La VPN indica “Conectado”, pero lo que usted necesita de la red de su organización no se abre.</translation>
    </message>
    <message>
        <source>Disconnect and connect the VPN once.</source>
        <translation>Desconecte la VPN y vuelva a conectarla una vez.</translation>
    </message>
    <message>
        <source>Routes, name resolution, overlapping addresses or filters keep the traffic from its target.</source>
        <translation>Las rutas, la resolución de nombres, direcciones que se solapan o filtros impiden que el tráfico llegue a su destino.</translation>
    </message>
    <message>
        <source>Read the routes: Get-NetRoute | Sort-Object DestinationPrefix</source>
        <translation>Consulte las rutas: Get-NetRoute | Sort-Object DestinationPrefix</translation>
    </message>
    <message>
        <source>Test address before name: ping an internal address, then Resolve-DnsName an internal name.</source>
        <translation>Pruebe la dirección antes que el nombre: ping a una dirección interna y, a continuación, Resolve-DnsName con un nombre interno.</translation>
    </message>
    <message>
        <source>Read the rules: Get-DnsClientNrptPolicy -Effective</source>
        <translation>Consulte las reglas: Get-DnsClientNrptPolicy -Effective</translation>
    </message>
    <message>
        <source>Compare the local address range with the organisation&apos;s: ipconfig</source>
        <translation>Compare el intervalo de direcciones local con el de la organización: ipconfig</translation>
    </message>
    <message>
        <source>Nothing adds routes by itself, neither on the client nor on the way back.</source>
        <translation>Nada agrega rutas por sí solo, ni en el cliente ni en el trayecto de vuelta.</translation>
    </message>
    <message>
        <source>Give the clients routes to all internal prefixes.</source>
        <translation>Proporcione a los clientes rutas a todos los prefijos internos.</translation>
    </message>
    <message>
        <source>Give the internal network a return route to the clients&apos; address pool.</source>
        <translation>Proporcione a la red interna una ruta de retorno al conjunto de direcciones de los clientes.</translation>
    </message>
    <message>
        <source>Check packet filters in the network policy and traffic filters in the profile.</source>
        <translation>Compruebe los filtros de paquetes de la directiva de red y los filtros de tráfico del perfil.</translation>
    </message>
    <message>
        <source>Check the path MTU: ping -f -l 1300 to an internal address.</source>
        <translation>Compruebe la MTU de la ruta: ping -f -l 1300 a una dirección interna.</translation>
    </message>
    <message>
        <source>Routes to the company network are missing.</source>
        <translation>Faltan rutas a la red de la empresa.</translation>
    </message>
    <message>
        <source>Company names are looked up in the wrong place.</source>
        <translation>Los nombres de la empresa se buscan en el lugar incorrecto.</translation>
    </message>
    <message>
        <source>The local network uses the same addresses as the company.</source>
        <translation>La red local usa las mismas direcciones que la empresa.</translation>
    </message>
    <message>
        <source>The company network has no way back to the VPN&apos;s addresses.</source>
        <translation>La red de la empresa no tiene ruta de vuelta a las direcciones de la VPN.</translation>
    </message>
    <message>
        <source>Filters stop the traffic, or large packets are lost.</source>
        <translation>Los filtros detienen el tráfico o se pierden paquetes grandes.</translation>
    </message>
    <message>
        <source>The VPN connection can&apos;t be made.</source>
        <translation>No se puede establecer la conexión VPN.</translation>
    </message>
    <message>
        <source>Your VPN connection does not come about; the tests of this program show at which step it ends.</source>
        <translation>Su conexión VPN no llega a establecerse; las pruebas de este programa muestran en qué paso termina.</translation>
    </message>
    <message>
        <source>Begin with the first step that fails; later ones follow from it. A ping without answer proves nothing, because it is normally filtered.</source>
        <translation>Empiece por el primer paso que falle; los posteriores se derivan de él. Un ping sin respuesta no demuestra nada, porque normalmente se filtra.</translation>
    </message>
    <message>
        <source>Enter the error code here: it says more than the symptom.</source>
        <translation>Escriba aquí el código de error: dice más que el síntoma.</translation>
    </message>
    <message>
        <source>Suspect in this order: ports and forwarding, certificates, network policy, deployment script, RRAS.</source>
        <translation>Sospeche en este orden: puertos y reenvío, certificados, directiva de red, script de implementación, RRAS.</translation>
    </message>
    <message>
        <source>Check that UDP 500 and 4500 or TCP 443 reach the server, and that VPN is enabled on it: Get-RemoteAccess</source>
        <translation>Compruebe que UDP 500 y 4500 o TCP 443 lleguen al servidor y que la VPN esté habilitada en él: Get-RemoteAccess</translation>
    </message>
    <message>
        <source>Check that NPS is registered in Active Directory: netsh ras show registeredserver</source>
        <translation>Compruebe que NPS esté registrado en Active Directory: netsh ras show registeredserver</translation>
    </message>
    <message>
        <source>Check ports and address pool of the server.</source>
        <translation>Compruebe los puertos y el conjunto de direcciones del servidor.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached, or its name or address in the profile is wrong.</source>
        <translation>No se puede acceder al servidor, o su nombre o dirección en el perfil no son correctos.</translation>
    </message>
    <message>
        <source>The service on the server is stopped, or its ports are used up.</source>
        <translation>El servicio está detenido en el servidor o sus puertos están agotados.</translation>
    </message>
    <message>
        <source>The server does not offer this kind of tunnel.</source>
        <translation>El servidor no ofrece este tipo de túnel.</translation>
    </message>
    <message>
        <source>Client and server share no sign-in method or encryption.</source>
        <translation>El cliente y el servidor no tienen ningún método de inicio de sesión ni cifrado en común.</translation>
    </message>
    <message>
        <source>The account or the network policy does not allow it.</source>
        <translation>La cuenta o la directiva de red no lo permite.</translation>
    </message>
    <message>
        <source>The server has no free address.</source>
        <translation>El servidor no tiene ninguna dirección libre.</translation>
    </message>
    <message>
        <source>The VPN does not connect by itself.</source>
        <translation>La VPN no se conecta por sí sola.</translation>
    </message>
    <message>
        <source>Your VPN connection should start by itself, but it does not.</source>
        <translation>Su conexión VPN debería iniciarse por sí sola, pero no lo hace.</translation>
    </message>
    <message>
        <source>Connect by hand once from the Windows network settings, and look for the box &quot;Connect automatically&quot;.</source>
        <translation>Conéctese una vez manualmente desde la configuración de red de Windows y busque la casilla “Conectar automáticamente”.</translation>
    </message>
    <message>
        <source>If it does not help, send the report to your helpdesk.</source>
        <translation>Si no se soluciona, envíe el informe a su servicio de asistencia.</translation>
    </message>
    <message>
        <source>Automatic start was switched off for this profile, the network counts as trusted, or the profile is incomplete.</source>
        <translation>El inicio automático se desactivó para este perfil, la red se considera de confianza o el perfil está incompleto.</translation>
    </message>
    <message>
        <source>Read the list: reg query HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Config /v AutoTriggerDisabledProfilesList</source>
        <translation>Consulte la lista: reg query HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Config /v AutoTriggerDisabledProfilesList</translation>
    </message>
    <message>
        <source>Read the log Microsoft-Windows Networking VPN Plugin Platform/Operational: 2005 inside, 2006 outside the trusted network.</source>
        <translation>Consulte el registro Microsoft-Windows Networking VPN Plugin Platform/Operational: 2005 dentro y 2006 fuera de la red de confianza.</translation>
    </message>
    <message>
        <source>Check whether AppData is redirected to a share.</source>
        <translation>Compruebe si AppData está redirigido a un recurso compartido.</translation>
    </message>
    <message>
        <source>Only one profile starts by itself for each user, and only if it is complete.</source>
        <translation>Solo un perfil por usuario se inicia por sí solo, y únicamente si está completo.</translation>
    </message>
    <message>
        <source>Check AlwaysOn, TrustedNetworkDetection and lower-case booleans in the ProfileXML.</source>
        <translation>Compruebe AlwaysOn, TrustedNetworkDetection y los booleanos en minúsculas en el ProfileXML.</translation>
    </message>
    <message>
        <source>Check that no second Always On profile is assigned.</source>
        <translation>Compruebe que no haya asignado un segundo perfil Always On.</translation>
    </message>
    <message>
        <source>The user once chose &quot;Disconnect&quot;, and Windows remembers that.</source>
        <translation>El usuario eligió alguna vez “Desconectar” y Windows lo recuerda.</translation>
    </message>
    <message>
        <source>The computer is, or believes to be, inside the company network.</source>
        <translation>El equipo está, o cree estar, dentro de la red de la empresa.</translation>
    </message>
    <message>
        <source>Another profile is the one that starts by itself.</source>
        <translation>El perfil que se inicia por sí solo es otro.</translation>
    </message>
    <message>
        <source>A value in the profile is not written in lower case.</source>
        <translation>Un valor del perfil no está escrito en minúsculas.</translation>
    </message>
    <message>
        <source>A certificate can&apos;t be deleted from the VPN connectivity page of the portal.</source>
        <translation>No se puede eliminar un certificado de la página de conectividad VPN del portal.</translation>
    </message>
    <message>
        <source>This concerns the administration portal, not your computer.</source>
        <translation>Esto afecta al portal de administración, no a su equipo.</translation>
    </message>
    <message>
        <source>You need do nothing.</source>
        <translation>No tiene que hacer nada.</translation>
    </message>
    <message>
        <source>Certificates on the VPN connectivity page can&apos;t be deleted while they are primary; no test on a laptop shows this.</source>
        <translation>Los certificados de la página de conectividad VPN no se pueden eliminar mientras sean principales; ninguna prueba en un portátil lo muestra.</translation>
    </message>
    <message>
        <source>The certificate is still marked as primary.</source>
        <translation>El certificado sigue marcado como principal.</translation>
    </message>
    <message>
        <source>Open the VPN connectivity page in the portal and select the certificate.</source>
        <translation>Abra la página de conectividad VPN en el portal y seleccione el certificado.</translation>
    </message>
    <message>
        <source>Set Primary to No and save.</source>
        <translation>Establezca Principal en No y guarde.</translation>
    </message>
    <message>
        <source>Then delete the certificate.</source>
        <translation>A continuación, elimine el certificado.</translation>
    </message>
    <message>
        <source>Windows says &quot;Oops, you can&apos;t get to this yet&quot;.</source>
        <translation>Windows muestra “Vaya, todavía no puede acceder a esto”.</translation>
    </message>
    <message>
        <source>Conditional Access is not satisfied: the device is not compliant, or the wrong certificate was taken.</source>
        <translation>No se cumple el Acceso condicional: el dispositivo no es conforme o se usó un certificado incorrecto.</translation>
    </message>
    <message>
        <source>Read the log Microsoft-Windows-AAD/Operational.</source>
        <translation>Consulte el registro Microsoft-Windows-AAD/Operational.</translation>
    </message>
    <message>
        <source>The profile must choose, and NPS must demand, the certificate with the purpose AAD Conditional Access (1.3.6.1.4.1.311.87).</source>
        <translation>El perfil debe elegir, y NPS debe exigir, el certificado con el propósito AAD Conditional Access (1.3.6.1.4.1.311.87).</translation>
    </message>
    <message>
        <source>Add EKUName and EKUOID of AAD Conditional Access to TLSExtensions in the EAP XML, and refer to it in ClientAuthEKUList.</source>
        <translation>Agregue EKUName y EKUOID de AAD Conditional Access a TLSExtensions en el XML de EAP y haga referencia a ello en ClientAuthEKUList.</translation>
    </message>
    <message>
        <source>In the network policy set Allowed-Certificate-OID to 1.3.6.1.4.1.311.87.</source>
        <translation>En la directiva de red, establezca Allowed-Certificate-OID en 1.3.6.1.4.1.311.87.</translation>
    </message>
    <message>
        <source>The user has another valid certificate, and the profile does not choose the right one.</source>
        <translation>El usuario tiene otro certificado válido y el perfil no elige el correcto.</translation>
    </message>
    <message>
        <source>The sign-in server does not demand the certificate of Conditional Access.</source>
        <translation>El servidor de autenticación no exige el certificado de Acceso condicional.</translation>
    </message>
    <message>
        <source>The computer does not meet the conditions.</source>
        <translation>El equipo no cumple las condiciones.</translation>
    </message>
    <message>
        <source>Collect data for Microsoft support.</source>
        <translation>Recopilar datos para el soporte técnico de Microsoft.</translation>
    </message>
    <message>
        <source>Your helpdesk may ask you to show the problem once while data is collected.</source>
        <translation>Es posible que su servicio de asistencia le pida que muestre el problema una vez mientras se recopilan datos.</translation>
    </message>
    <message>
        <source>Ask your helpdesk; the collection needs rights that you may not have.</source>
        <translation>Pregunte a su servicio de asistencia; la recopilación necesita derechos que quizá usted no tenga.</translation>
    </message>
    <message>
        <source>The recording shows your screen: close what nobody should see.</source>
        <translation>La grabación muestra su pantalla: cierre lo que nadie deba ver.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s tool TSS records a trace while you reproduce the problem; it needs local administrator rights.</source>
        <translation>La herramienta TSS de Microsoft graba un seguimiento mientras usted reproduce el problema; necesita derechos de administrador local.</translation>
    </message>
    <message>
        <source>If TSS is not unpacked on client and server yet, download it from https://aka.ms/getTSS and unzip it to C:\tss_tool.</source>
        <translation>Si TSS todavía no está descomprimida en el cliente y en el servidor, descárguela de https://aka.ms/getTSS y descomprímala en C:\tss_tool.</translation>
    </message>
    <message>
        <source>In an elevated PowerShell, for this window only: Set-ExecutionPolicy -Scope Process -ExecutionPolicy RemoteSigned; check with Get-ExecutionPolicy -List</source>
        <translation>En una ventana de PowerShell abierta como administrador, solo para esta ventana: Set-ExecutionPolicy -Scope Process -ExecutionPolicy RemoteSigned; compruébelo con Get-ExecutionPolicy -List</translation>
    </message>
    <message>
        <source>Start on the client: .\TSSv2.ps1 -Start -Scenario NET_VPN, and on the server: .\TSSv2.ps1 -Start -Scenario NET_RAS (in newer packages the script is TSS.ps1).</source>
        <translation>Inicie en el cliente: .\TSSv2.ps1 -Start -Scenario NET_VPN, y en el servidor: .\TSSv2.ps1 -Start -Scenario NET_RAS (en paquetes más recientes, el script es TSS.ps1).</translation>
    </message>
    <message>
        <source>Accept the licence and the recording, and wait for the message to reproduce the issue.</source>
        <translation>Acepte la licencia y la grabación y espere al mensaje que le pide reproducir el problema.</translation>
    </message>
    <message>
        <source>Reproduce the problem, then enter Y.</source>
        <translation>Reproduzca el problema y, a continuación, escriba Y.</translation>
    </message>
    <message>
        <source>Take the zip file from C:\MSDATA or C:\MS_DATA; it holds names, addresses and certificates.</source>
        <translation>Recoja el archivo zip de C:\MSDATA o C:\MS_DATA; contiene nombres, direcciones y certificados.</translation>
    </message>
    <message>
        <source>Collect on client and server at the same time.</source>
        <translation>Recopile los datos en el cliente y en el servidor al mismo tiempo.</translation>
    </message>
    <message>
        <source>Start on the server: .\TSSv2.ps1 -Start -Scenario NET_RAS</source>
        <translation>Inicie en el servidor: .\TSSv2.ps1 -Start -Scenario NET_RAS</translation>
    </message>
    <message>
        <source>Wait for the message on both computers before reproducing the problem.</source>
        <translation>Espere al mensaje en ambos equipos antes de reproducir el problema.</translation>
    </message>
    <message>
        <source>If a group policy sets the execution policy or the language mode, it needs an exemption.</source>
        <translation>Si una directiva de grupo establece la directiva de ejecución o el modo de lenguaje, se necesita una exención.</translation>
    </message>
    <message>
        <source>Upload the zip files to the workspace of the support case.</source>
        <translation>Cargue los archivos zip en el área de trabajo del caso de soporte técnico.</translation>
    </message>
    <message>
        <source>Support asks for traces of a failing attempt.</source>
        <translation>El soporte técnico pide seguimientos de un intento fallido.</translation>
    </message>
    <message>
        <source>Check the spelling in the profile, and name rules: Get-DnsClientNrptPolicy -Effective</source>
        <translation>Compruebe la ortografía en el perfil y las reglas de nombres: Get-DnsClientNrptPolicy -Effective</translation>
    </message>
    <message>
        <source>Check split DNS from outside.</source>
        <translation>Compruebe desde fuera el DNS dividido.</translation>
    </message>
    <message>
        <source>The name in the profile is misspelt.</source>
        <translation>El nombre del perfil está mal escrito.</translation>
    </message>
    <message>
        <source>The name is known only inside the company network.</source>
        <translation>El nombre solo se conoce dentro de la red de la empresa.</translation>
    </message>
    <message>
        <source>The VPN connection started, but its data packets did not get through.</source>
        <translation>La conexión VPN se inició, pero sus paquetes de datos no lograron pasar.</translation>
    </message>
    <message>
        <source>This network does not carry the kind of VPN that your connection uses.</source>
        <translation>Esta red no admite el tipo de VPN que usa su conexión.</translation>
    </message>
    <message>
        <source>PPTP connected on TCP 1723, but GRE packets got no answer.</source>
        <translation>PPTP se conectó en TCP 1723, pero los paquetes GRE no obtuvieron respuesta.</translation>
    </message>
    <message>
        <source>Test from another network.</source>
        <translation>Pruebe desde otra red.</translation>
    </message>
    <message>
        <source>PPTP is outdated and needs GRE (IP protocol 47) through every device.</source>
        <translation>PPTP está obsoleto y necesita GRE (protocolo IP 47) a través de todos los dispositivos.</translation>
    </message>
    <message>
        <source>Move to IKEv2 or SSTP.</source>
        <translation>Cambie a IKEv2 o SSTP.</translation>
    </message>
    <message>
        <source>PPTP: the control port answers, GRE (IP protocol 47) gets no answer.</source>
        <translation>PPTP: el puerto de control responde, GRE (protocolo IP 47) no obtiene respuesta.</translation>
    </message>
    <message>
        <source>The way to the VPN server was interrupted.</source>
        <translation>La comunicación con el servidor VPN se interrumpió.</translation>
    </message>
    <message>
        <source>The connection between your computer and the VPN server was interrupted.</source>
        <translation>La conexión entre su equipo y el servidor VPN se interrumpió.</translation>
    </message>
    <message>
        <source>The tunnel was disconnected by the network between client and server.</source>
        <translation>La red entre el cliente y el servidor desconectó el túnel.</translation>
    </message>
    <message>
        <source>A device on the way or the server ended the tunnel.</source>
        <translation>Un dispositivo intermedio o el servidor finalizó el túnel.</translation>
    </message>
    <message>
        <source>Check the server&apos;s load and log, and the state tables of the firewalls.</source>
        <translation>Compruebe la carga y el registro del servidor, así como las tablas de estado de los firewalls.</translation>
    </message>
    <message>
        <source>The network between this computer and the server broke off.</source>
        <translation>La red entre este equipo y el servidor se interrumpió.</translation>
    </message>
    <message>
        <source>The server is overloaded or restarted.</source>
        <translation>El servidor está sobrecargado o se reinició.</translation>
    </message>
    <message>
        <source>The VPN server refused the connection.</source>
        <translation>El servidor VPN rechazó la conexión.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s computer answers, but refuses the connection.</source>
        <translation>El equipo del servidor VPN responde, pero rechaza la conexión.</translation>
    </message>
    <message>
        <source>The remote server refused: the service is stopped, or the address is wrong.</source>
        <translation>El servidor remoto rechazó la conexión: el servicio está detenido o la dirección no es correcta.</translation>
    </message>
    <message>
        <source>Compare the address: Resolve-DnsName SERVER</source>
        <translation>Compare la dirección: Resolve-DnsName SERVER</translation>
    </message>
    <message>
        <source>Check that the service listens.</source>
        <translation>Compruebe que el servicio esté escuchando.</translation>
    </message>
    <message>
        <source>Check: Get-Service RemoteAccess</source>
        <translation>Compruebe: Get-Service RemoteAccess</translation>
    </message>
    <message>
        <source>Check that the tunnel type has enabled ports in Routing and Remote Access.</source>
        <translation>Compruebe que el tipo de túnel tenga puertos habilitados en Enrutamiento y acceso remoto.</translation>
    </message>
    <message>
        <source>The server is there, but the VPN service does not accept connections.</source>
        <translation>El servidor está disponible, pero el servicio VPN no acepta conexiones.</translation>
    </message>
    <message>
        <source>The VPN server took too long during the sign-in.</source>
        <translation>El servidor VPN tardó demasiado durante el inicio de sesión.</translation>
    </message>
    <message>
        <source>The VPN server began the sign-in but did not finish it.</source>
        <translation>El servidor VPN comenzó el inicio de sesión, pero no lo terminó.</translation>
    </message>
    <message>
        <source>The PPP conversation timed out; often the sign-in server behind the VPN server did not answer.</source>
        <translation>Se agotó el tiempo de espera de la conversación PPP; a menudo, el servidor de autenticación situado detrás del servidor VPN no respondió.</translation>
    </message>
    <message>
        <source>RRAS probably got no answer from NPS.</source>
        <translation>Probablemente RRAS no obtuvo respuesta de NPS.</translation>
    </message>
    <message>
        <source>The sign-in server answers slowly or not at all.</source>
        <translation>El servidor de autenticación responde con lentitud o no responde.</translation>
    </message>
    <message>
        <source>Server and client share no sign-in method.</source>
        <translation>El servidor y el cliente no tienen ningún método de inicio de sesión en común.</translation>
    </message>
    <message>
        <source>The other side did not respond.</source>
        <translation>El otro extremo no respondió.</translation>
    </message>
    <message>
        <source>The VPN server did not respond after the connection was opened.</source>
        <translation>El servidor VPN no respondió después de abrirse la conexión.</translation>
    </message>
    <message>
        <source>The remote PPP peer does not respond; with PPTP often because GRE does not get through.</source>
        <translation>El extremo PPP remoto no responde; con PPTP, a menudo porque GRE no logra pasar.</translation>
    </message>
    <message>
        <source>Check GRE for PPTP, and the server&apos;s ports.</source>
        <translation>Compruebe GRE para PPTP y los puertos del servidor.</translation>
    </message>
    <message>
        <source>Move from PPTP to IKEv2 or SSTP.</source>
        <translation>Cambie de PPTP a IKEv2 o SSTP.</translation>
    </message>
    <message>
        <source>PPTP: GRE packets do not get through.</source>
        <translation>PPTP: los paquetes GRE no logran pasar.</translation>
    </message>
    <message>
        <source>The server does not answer the first PPP question.</source>
        <translation>El servidor no responde a la primera pregunta de PPP.</translation>
    </message>
    <message>
        <source>The VPN server ended the first negotiation.</source>
        <translation>El servidor VPN finalizó la primera negociación.</translation>
    </message>
    <message>
        <source>The VPN server ended the connection while both sides agreed on the rules.</source>
        <translation>El servidor VPN finalizó la conexión mientras ambos extremos acordaban las reglas.</translation>
    </message>
    <message>
        <source>The PPP link control protocol was terminated: usually no sign-in method in common.</source>
        <translation>El protocolo de control de vínculos PPP finalizó: normalmente no hay ningún método de inicio de sesión en común.</translation>
    </message>
    <message>
        <source>Compare the authentication methods of the server, the network policy and the profile.</source>
        <translation>Compare los métodos de autenticación del servidor, de la directiva de red y del perfil.</translation>
    </message>
    <message>
        <source>Check that policy and server settings do not contradict each other (multilink, BAP, authentication).</source>
        <translation>Compruebe que la directiva y la configuración del servidor no se contradigan (multivínculo, BAP, autenticación).</translation>
    </message>
    <message>
        <source>The server&apos;s policy contradicts its settings.</source>
        <translation>La directiva del servidor contradice su configuración.</translation>
    </message>
    <message>
        <source>This computer&apos;s encryption setting does not fit the server.</source>
        <translation>La configuración de cifrado de este equipo no concuerda con el servidor.</translation>
    </message>
    <message>
        <source>Your VPN connection and the server do not agree on encryption.</source>
        <translation>Su conexión VPN y el servidor no coinciden en el cifrado.</translation>
    </message>
    <message>
        <source>The local computer does not support the encryption that is required.</source>
        <translation>El equipo local no admite el cifrado necesario.</translation>
    </message>
    <message>
        <source>Read it: Get-VpnConnection | Format-List Name, EncryptionLevel</source>
        <translation>Consúltelo: Get-VpnConnection | Format-List Name, EncryptionLevel</translation>
    </message>
    <message>
        <source>Align the profile&apos;s encryption level with the server&apos;s policy.</source>
        <translation>Haga coincidir el nivel de cifrado del perfil con la directiva del servidor.</translation>
    </message>
    <message>
        <source>Check the encryption settings of the network policy and DataEncryption of the profile.</source>
        <translation>Compruebe la configuración de cifrado de la directiva de red y DataEncryption del perfil.</translation>
    </message>
    <message>
        <source>The connection and the server demand different encryption.</source>
        <translation>La conexión y el servidor exigen cifrados distintos.</translation>
    </message>
    <message>
        <source>The server&apos;s encryption setting does not fit this connection.</source>
        <translation>La configuración de cifrado del servidor no concuerda con esta conexión.</translation>
    </message>
    <message>
        <source>The remote server does not support the encryption that the connection requires.</source>
        <translation>El servidor remoto no admite el cifrado que requiere la conexión.</translation>
    </message>
    <message>
        <source>The server assigned no inner address.</source>
        <translation>El servidor no asignó ninguna dirección interna.</translation>
    </message>
    <message>
        <source>A fixed address of the account does not fit.</source>
        <translation>Una dirección fija de la cuenta no es adecuada.</translation>
    </message>
    <message>
        <source>The VPN server did not accept the address ranges of this connection.</source>
        <translation>El servidor VPN no aceptó los intervalos de direcciones de esta conexión.</translation>
    </message>
    <message>
        <source>Your computer and the VPN server do not agree what the VPN carries.</source>
        <translation>Su equipo y el servidor VPN no coinciden en qué transporta la VPN.</translation>
    </message>
    <message>
        <source>The server refused the traffic selectors.</source>
        <translation>El servidor rechazó los selectores de tráfico.</translation>
    </message>
    <message>
        <source>Traffic selectors of client and server do not overlap.</source>
        <translation>Los selectores de tráfico del cliente y del servidor no se solapan.</translation>
    </message>
    <message>
        <source>Check traffic filters of the profile, and the address assignment of the server.</source>
        <translation>Compruebe los filtros de tráfico del perfil y la asignación de direcciones del servidor.</translation>
    </message>
    <message>
        <source>Client and server do not agree on the traffic that the tunnel carries.</source>
        <translation>El cliente y el servidor no coinciden en el tráfico que transporta el túnel.</translation>
    </message>
    <message>
        <source>no problem found</source>
        <translation>no se encontraron problemas</translation>
    </message>
    <message>
        <source>problem found</source>
        <translation>se encontró un problema</translation>
    </message>
    <message>
        <source>could not be decided</source>
        <translation>no se pudo determinar</translation>
    </message>
    <message>
        <source>follows from the cause</source>
        <translation>se deriva de la causa</translation>
    </message>
    <message>
        <source>automatic</source>
        <extracomment>stands behind &quot;start type:&quot;</extracomment>
        <translation>automático</translation>
    </message>
    <message>
        <source>only PPTP</source>
        <translation>solo PPTP</translation>
    </message>
    <message>
        <source>only L2TP</source>
        <translation>solo L2TP</translation>
    </message>
    <message>
        <source>only SSTP</source>
        <translation>solo SSTP</translation>
    </message>
    <message>
        <source>SSTP first</source>
        <translation>SSTP en primer lugar</translation>
    </message>
    <message>
        <source>only IKEv2</source>
        <translation>solo IKEv2</translation>
    </message>
    <message>
        <source>IKEv2 first</source>
        <translation>IKEv2 en primer lugar</translation>
    </message>
    <message>
        <source>IKEv2, then SSTP</source>
        <translation>IKEv2, después SSTP</translation>
    </message>
    <message>
        <source>a list of its own</source>
        <translation>una lista propia</translation>
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
        <translation>el certificado del equipo</translation>
    </message>
    <message>
        <source>a pre-shared key</source>
        <translation>una clave previamente compartida</translation>
    </message>
    <message>
        <source>several methods</source>
        <translation>varios métodos</translation>
    </message>
    <message>
        <source>force tunnel</source>
        <translation>túnel forzado</translation>
    </message>
    <message>
        <source>split tunnel</source>
        <translation>túnel dividido</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>stands behind &quot;Asked again without IKE fragmentation:&quot;</extracomment>
        <translation>respondió</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>this computer did not send</source>
        <translation>este equipo no envió nada</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>no accesible</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>no probado</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>no intentado</translation>
    </message>
    <message>
        <source>established</source>
        <translation>establecido</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>error</translation>
    </message>
    <message>
        <source>another protocol answered</source>
        <translation>respondió otro protocolo</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no consultado</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <source>no address of this kind</source>
        <translation>ninguna dirección de este tipo</translation>
    </message>
    <message>
        <source>there is no such name</source>
        <translation>ese nombre no existe</translation>
    </message>
    <message>
        <source>the name server failed</source>
        <translation>error del servidor de nombres</translation>
    </message>
    <message>
        <source>it is an address itself</source>
        <translation>ya es una dirección</translation>
    </message>
    <message>
        <source>the wired network</source>
        <translation>la red cableada</translation>
    </message>
    <message>
        <source>the wireless network</source>
        <translation>la red inalámbrica</translation>
    </message>
    <message>
        <source>the mobile network</source>
        <translation>la red móvil</translation>
    </message>
    <message>
        <source>the tunnel</source>
        <translation>el túnel</translation>
    </message>
    <message>
        <source>another network</source>
        <translation>otra red</translation>
    </message>
    <message>
        <source>a route that leads nowhere</source>
        <translation>una ruta que no conduce a ninguna parte</translation>
    </message>
    <message>
        <source>public network</source>
        <translation>red pública</translation>
    </message>
    <message>
        <source>private network</source>
        <translation>red privada</translation>
    </message>
    <message>
        <source>the organisation&apos;s network</source>
        <translation>la red de la organización</translation>
    </message>
    <message>
        <source>server checked</source>
        <translation>servidor comprobado</translation>
    </message>
    <message>
        <source>names compared</source>
        <translation>nombres comparados</translation>
    </message>
    <message>
        <source>nobody is asked</source>
        <translation>no se pregunta a nadie</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>métrica</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>names below</source>
        <translation>nombres bajo</translation>
    </message>
    <message>
        <source>name servers</source>
        <translation>servidores de nombres</translation>
    </message>
    <message>
        <source>IKE encryption</source>
        <translation>cifrado IKE</translation>
    </message>
    <message>
        <source>IKE integrity</source>
        <translation>integridad IKE</translation>
    </message>
    <message>
        <source>DH group</source>
        <translation>grupo DH</translation>
    </message>
    <message>
        <source>ESP encryption</source>
        <translation>cifrado ESP</translation>
    </message>
    <message>
        <source>ESP integrity</source>
        <translation>integridad ESP</translation>
    </message>
    <message>
        <source>PFS group</source>
        <translation>grupo PFS</translation>
    </message>
    <message>
        <source>right</source>
        <translation>en hora</translation>
    </message>
    <message>
        <source>about {count} days ahead</source>
        <translation>unos {count} días de adelanto</translation>
    </message>
    <message>
        <source>about {count} days behind</source>
        <translation>unos {count} días de retraso</translation>
    </message>
    <message>
        <source>about {count} hours ahead</source>
        <translation>unas {count} horas de adelanto</translation>
    </message>
    <message>
        <source>about {count} hours behind</source>
        <translation>unas {count} horas de retraso</translation>
    </message>
    <message>
        <source>{count} minutes ahead</source>
        <translation>{count} minutos de adelanto</translation>
    </message>
    <message>
        <source>{count} minutes behind</source>
        <translation>{count} minutos de retraso</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Nombre de la conexión</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>Servidor VPN</translation>
    </message>
    <message>
        <source>VPN servers</source>
        <translation>Servidores VPN</translation>
    </message>
    <message>
        <source>VPN protocols and their order</source>
        <translation>Protocolos de VPN y su orden</translation>
    </message>
    <message>
        <source>Kind of sign-in</source>
        <translation>Tipo de inicio de sesión</translation>
    </message>
    <message>
        <source>Sign-in method (EAP)</source>
        <translation>Método de inicio de sesión (EAP)</translation>
    </message>
    <message>
        <source>Inner sign-in method (EAP)</source>
        <translation>Método de inicio de sesión interno (EAP)</translation>
    </message>
    <message>
        <source>Inner sign-in method without EAP</source>
        <translation>Método de inicio de sesión interno sin EAP</translation>
    </message>
    <message>
        <source>Routing (force or split tunnel)</source>
        <translation>Enrutamiento (túnel forzado o dividido)</translation>
    </message>
    <message>
        <source>Routing of IPv6 (force or split tunnel)</source>
        <translation>Enrutamiento de IPv6 (túnel forzado o dividido)</translation>
    </message>
    <message>
        <source>Names of the sign-in server</source>
        <translation>Nombres del servidor de autenticación</translation>
    </message>
    <message>
        <source>Trusted roots of the sign-in server</source>
        <translation>Raíces de confianza del servidor de autenticación</translation>
    </message>
    <message>
        <source>Check of the sign-in server</source>
        <translation>Comprobación del servidor de autenticación</translation>
    </message>
    <message>
        <source>Check of the inner sign-in server</source>
        <translation>Comprobación del servidor de autenticación interno</translation>
    </message>
    <message>
        <source>Names of the inner sign-in server</source>
        <translation>Nombres del servidor de autenticación interno</translation>
    </message>
    <message>
        <source>Trusted roots of the inner sign-in server</source>
        <translation>Raíces de confianza del servidor de autenticación interno</translation>
    </message>
    <message>
        <source>Address of the internet test</source>
        <translation>Dirección de la prueba de Internet</translation>
    </message>
    <message>
        <source>Expected answer of the internet test</source>
        <translation>Respuesta esperada de la prueba de Internet</translation>
    </message>
    <message>
        <source>Issuers of the client certificate</source>
        <translation>Emisores del certificado de cliente</translation>
    </message>
    <message>
        <source>Purposes of the client certificate</source>
        <translation>Propósitos del certificado de cliente</translation>
    </message>
    <message>
        <source>Sign-in with the Windows password</source>
        <translation>Inicio de sesión con la contraseña de Windows</translation>
    </message>
    <message>
        <source>Cryptographic binding</source>
        <translation>Enlace criptográfico</translation>
    </message>
    <message>
        <source>Identity privacy</source>
        <translation>Privacidad de identidad</translation>
    </message>
    <message>
        <source>Outer identity</source>
        <translation>Identidad externa</translation>
    </message>
    <message>
        <source>Always On</source>
        <translation>Always On</translation>
    </message>
    <message>
        <source>Device tunnel</source>
        <translation>Túnel de dispositivo</translation>
    </message>
    <message>
        <source>Lockdown</source>
        <translation>LockDown</translation>
    </message>
    <message>
        <source>VPN client of another vendor</source>
        <translation>Cliente VPN de otro proveedor</translation>
    </message>
    <message>
        <source>For all users</source>
        <translation>Para todos los usuarios</translation>
    </message>
    <message>
        <source>Data encryption</source>
        <translation>Cifrado de datos</translation>
    </message>
    <message>
        <source>Check of the server&apos;s name and purpose left out</source>
        <translation>Comprobación del nombre y del propósito del servidor omitida</translation>
    </message>
    <message>
        <source>IKE fragmentation left out</source>
        <translation>Fragmentación de IKE omitida</translation>
    </message>
    <message>
        <source>Class-based default route left out</source>
        <translation>Ruta predeterminada basada en clase omitida</translation>
    </message>
    <message>
        <source>Traffic selectors as routes</source>
        <translation>Selectores de tráfico como rutas</translation>
    </message>
    <message>
        <source>Interface metric of the VPN</source>
        <translation>Métrica de interfaz de la VPN</translation>
    </message>
    <message>
        <source>Routes of the profile</source>
        <translation>Rutas del perfil</translation>
    </message>
    <message>
        <source>Name resolution rules (NRPT)</source>
        <translation>Reglas de resolución de nombres (NRPT)</translation>
    </message>
    <message>
        <source>DNS suffixes</source>
        <translation>Sufijos DNS</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>Redes de confianza</translation>
    </message>
    <message>
        <source>IKE and ESP algorithms</source>
        <translation>Algoritmos IKE y ESP</translation>
    </message>
    <message>
        <source>Proxy of the profile</source>
        <translation>Proxy del perfil</translation>
    </message>
    <message>
        <source>Traffic filters</source>
        <translation>Filtros de tráfico</translation>
    </message>
    <message>
        <source>Application triggers</source>
        <translation>Desencadenadores de aplicaciones</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Clave previamente compartida</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Sistema operativo</translation>
    </message>
    <message>
        <source>Version of the operating system</source>
        <translation>Versión del sistema operativo</translation>
    </message>
    <message>
        <source>Connections that were disconnected by hand</source>
        <translation>Conexiones que se desconectaron manualmente</translation>
    </message>
    <message>
        <source>Connection that starts by itself</source>
        <translation>Conexión que se inicia por sí sola</translation>
    </message>
    <message>
        <source>Network category</source>
        <translation>Categoría de la red</translation>
    </message>
    <message>
        <source>Edition of Windows</source>
        <translation>Edición de Windows</translation>
    </message>
    <message>
        <source>Joined to a domain</source>
        <translation>Unido a un dominio</translation>
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
        <translation>Direcciones del servidor VPN</translation>
    </message>
    <message>
        <source>Answer to the IPv4 lookup</source>
        <translation>Respuesta a la consulta IPv4</translation>
    </message>
    <message>
        <source>Answer to the IPv6 lookup</source>
        <translation>Respuesta a la consulta IPv6</translation>
    </message>
    <message>
        <source>Hosts file entries for the VPN server</source>
        <translation>Entradas del archivo hosts para el servidor VPN</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>Servicio de asistencia</translation>
    </message>
    <message>
        <source>Expected addresses of the VPN server</source>
        <translation>Direcciones esperadas del servidor VPN</translation>
    </message>
    <message>
        <source>Private address expected</source>
        <translation>Dirección privada esperada</translation>
    </message>
    <message>
        <source>Roots expected above the SSTP certificate</source>
        <translation>Raíces esperadas para el certificado SSTP</translation>
    </message>
    <message>
        <source>Further trusted roots</source>
        <translation>Otras raíces de confianza</translation>
    </message>
    <message>
        <source>Trust in this computer&apos;s roots</source>
        <translation>Confianza en las raíces de este equipo</translation>
    </message>
    <message>
        <source>Days of warning before expiry</source>
        <translation>Días de aviso antes de la caducidad</translation>
    </message>
    <message>
        <source>Smallest RSA key</source>
        <translation>Clave RSA mínima</translation>
    </message>
    <message>
        <source>Switched-off questions</source>
        <translation>Preguntas desactivadas</translation>
    </message>
    <message>
        <source>Name for asking the sign-in method</source>
        <translation>Nombre para consultar el método de inicio de sesión</translation>
    </message>
    <message>
        <source>this computer&apos;s system</source>
        <translation>sistema de este equipo</translation>
    </message>
    <message>
        <source>the connection&apos;s settings</source>
        <translation>configuración de la conexión</translation>
    </message>
    <message>
        <source>the server&apos;s name</source>
        <translation>nombre del servidor</translation>
    </message>
    <message>
        <source>answers on UDP 500 and 4500</source>
        <translation>respuestas en UDP 500 y 4500</translation>
    </message>
    <message>
        <source>answers on TCP 443</source>
        <translation>respuestas en TCP 443</translation>
    </message>
    <message>
        <source>trusted roots</source>
        <translation>raíces de confianza</translation>
    </message>
    <message>
        <source>certificates of the server</source>
        <translation>certificados del servidor</translation>
    </message>
    <message>
        <source>revocation lists</source>
        <translation>listas de revocación</translation>
    </message>
    <message>
        <source>interfaces and routes</source>
        <translation>interfaces y rutas</translation>
    </message>
    <message>
        <source>triggers of Always On</source>
        <translation>desencadenadores de Always On</translation>
    </message>
    <message>
        <source>settings of Windows</source>
        <translation>configuración de Windows</translation>
    </message>
    <message>
        <source>behaviour of the local network</source>
        <translation>comportamiento de la red local</translation>
    </message>
    <message>
        <source>client certificates</source>
        <translation>certificados de cliente</translation>
    </message>
    <message>
        <source>adapters and services</source>
        <translation>adaptadores y servicios</translation>
    </message>
    <message>
        <source>events of the dialler</source>
        <translation>eventos del marcador</translation>
    </message>
    <message>
        <source>support data</source>
        <translation>datos para el soporte técnico</translation>
    </message>
    <message>
        <source>what the dialer says</source>
        <translation>lo que indica el marcador</translation>
    </message>
    <message>
        <source>what the server says of sign-in</source>
        <translation>lo que indica el servidor sobre el inicio de sesión</translation>
    </message>
    <message>
        <source>calls to TCP 443</source>
        <translation>llamadas a TCP 443</translation>
    </message>
    <message>
        <source>answers on TCP 1723</source>
        <translation>respuestas en TCP 1723</translation>
    </message>
    <message>
        <source>Collected: {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Recopilado: {subject}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Reloj de este equipo</translation>
    </message>
    <message>
        <source>Last error that Windows logged</source>
        <translation>Último error que registró Windows</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>Lo que se comunicó</translation>
    </message>
    <message>
        <source>Answer: {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Respuesta: {subject}</translation>
    </message>
    <message>
        <source>Site policy: {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Directiva del sitio: {subject}</translation>
    </message>
    <message>
        <source>{subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>{subject}</translation>
    </message>
    <message>
        <source>Server certificate: {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Certificado del servidor: {subject}</translation>
    </message>
    <message>
        <source>Trusted root {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Raíz de confianza {subject}</translation>
    </message>
    <message>
        <source>Client certificate, {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Certificado de cliente, {subject}</translation>
    </message>
    <message>
        <source>Answer of {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Respuesta de {subject}</translation>
    </message>
    <message>
        <source>Proxy ({subject})</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Proxy ({subject})</translation>
    </message>
    <message>
        <source>Service {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Servicio {subject}</translation>
    </message>
    <message>
        <source>Adapter {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Adaptador {subject}</translation>
    </message>
    <message>
        <source>Binding {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Enlace {subject}</translation>
    </message>
    <message>
        <source>Way to {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Ruta a {subject}</translation>
    </message>
    <message>
        <source>DNS servers ({subject})</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Servidores DNS ({subject})</translation>
    </message>
    <message>
        <source>Company target {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Destino de la empresa {subject}</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Quién actúa</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>{connection}: {setting}</source>
        <extracomment>{connection}: name of a VPN connection; {setting}: which of its settings</extracomment>
        <translation>{connection}: {setting}</translation>
    </message>
    <message>
        <source>certutil -pulse (elevated)</source>
        <extracomment>stands behind &quot;start enrolment: gpupdate, then&quot;</extracomment>
        <translation>certutil -pulse (como administrador)</translation>
    </message>
    <message>
        <source>certutil -user -pulse</source>
        <translation>certutil -user -pulse</translation>
    </message>
    <message>
        <source>certutil -user -pulse (user) or certutil -pulse (computer, elevated)</source>
        <extracomment>stands behind &quot;start enrolment: gpupdate, then&quot;</extracomment>
        <translation>certutil -user -pulse (usuario) o certutil -pulse (equipo, como administrador)</translation>
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
        <translation>certutil -user -store My (usuario) o certutil -store My (equipo)</translation>
    </message>
    <message>
        <source>certutil -user -repairstore My &quot;SERIALNUMBER&quot;</source>
        <translation>certutil -user -repairstore My &quot;SERIALNUMBER&quot;</translation>
    </message>
    <message>
        <source>certutil -repairstore My &quot;SERIALNUMBER&quot; (elevated)</source>
        <translation>certutil -repairstore My &quot;SERIALNUMBER&quot; (como administrador)</translation>
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
        <translation>{count} días</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <extracomment>{count}: a number, two or more</extracomment>
        <translation>{count} horas</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <extracomment>{count}: a number, two or more</extracomment>
        <translation>{count} minutos</translation>
    </message>
    <message>
        <source>There is none in it.</source>
        <extracomment>no certificate is in a store</extracomment>
        <translation>No contiene ninguno.</translation>
    </message>
    <message>
        <source>Candidates: {candidates}. What speaks against each: {reasons}.</source>
        <extracomment>{candidates}: a number; {reasons}: each certificate with what speaks against it</extracomment>
        <translation>Candidatos: {candidates}. Lo que hay en contra de cada uno: {reasons}.</translation>
    </message>
    <message>
        <source>Always On VPN</source>
        <translation>Always On VPN</translation>
    </message>
    <message>
        <source>A VPN of Windows that connects by itself whenever it is needed.</source>
        <translation>VPN de Windows que se conecta por sí sola siempre que se necesita.</translation>
    </message>
    <message>
        <source>captive portal</source>
        <translation>portal cautivo</translation>
    </message>
    <message>
        <source>The sign-in page of a hotel or public Wi-Fi that must be completed before the internet works.</source>
        <translation>Página de inicio de sesión de un hotel o de una red Wi-Fi pública que hay que completar para que Internet funcione.</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificado</translation>
    </message>
    <message>
        <source>An electronic identity card that a computer, a server or a person shows to prove who it is.</source>
        <translation>Documento de identidad electrónico con el que un equipo, un servidor o una persona demuestra quién es.</translation>
    </message>
    <message>
        <source>certification authority</source>
        <translation>entidad de certificación</translation>
    </message>
    <message>
        <source>An office, inside or outside your organisation, that issues certificates and vouches for them.</source>
        <translation>Organismo, dentro o fuera de su organización, que emite certificados y responde de ellos.</translation>
    </message>
    <message>
        <source>class-based route</source>
        <translation>ruta basada en clase</translation>
    </message>
    <message>
        <source>A route that Windows derives from the address that the VPN hands out; it covers a whole class of addresses.</source>
        <translation>Ruta que Windows deduce de la dirección que asigna la VPN; abarca una clase completa de direcciones.</translation>
    </message>
    <message>
        <source>CoId</source>
        <translation>CoId</translation>
    </message>
    <message>
        <source>A number that Windows gives to one attempt to connect; it stands in the logs of computer and server.</source>
        <translation>Número que Windows asigna a un intento de conexión; figura en los registros del equipo y del servidor.</translation>
    </message>
    <message>
        <source>Company Portal</source>
        <translation>Portal de empresa</translation>
    </message>
    <message>
        <source>An app of Microsoft that shows whether your computer meets the rules of your organisation.</source>
        <translation>Aplicación de Microsoft que muestra si su equipo cumple las reglas de su organización.</translation>
    </message>
    <message>
        <source>Conditional Access</source>
        <translation>Acceso condicional</translation>
    </message>
    <message>
        <source>Rules of your organisation that let a computer in only if it meets certain conditions.</source>
        <translation>Reglas de su organización que solo permiten el acceso a un equipo si cumple determinadas condiciones.</translation>
    </message>
    <message>
        <source>A protection of Windows that keeps programs from reading saved passwords.</source>
        <translation>Protección de Windows que impide que los programas lean las contraseñas guardadas.</translation>
    </message>
    <message>
        <source>CRL</source>
        <translation>CRL</translation>
    </message>
    <message>
        <source>A list, published by a certification authority, of certificates that are no longer valid.</source>
        <translation>Lista, publicada por una entidad de certificación, de los certificados que ya no son válidos.</translation>
    </message>
    <message>
        <source>default gateway</source>
        <translation>puerta de enlace predeterminada</translation>
    </message>
    <message>
        <source>The device to which your computer sends everything that is not on its own network.</source>
        <translation>Dispositivo al que su equipo envía todo lo que no está en su propia red.</translation>
    </message>
    <message>
        <source>device tunnel</source>
        <translation>túnel de dispositivo</translation>
    </message>
    <message>
        <source>A VPN connection of the computer itself, which works before anybody signs in.</source>
        <translation>Conexión VPN del propio equipo, que funciona antes de que alguien inicie sesión.</translation>
    </message>
    <message>
        <source>DHCP</source>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>The way in which a computer gets its address from a network.</source>
        <translation>Forma en que un equipo obtiene su dirección de una red.</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>The directory of the internet that turns a name such as vpn.contoso.com into an address.</source>
        <translation>Directorio de Internet que convierte un nombre como vpn.contoso.com en una dirección.</translation>
    </message>
    <message>
        <source>A family of ways to sign in; EAP-TLS uses a certificate, EAP-MSCHAPv2 a password.</source>
        <translation>Familia de formas de iniciar sesión; EAP-TLS usa un certificado y EAP-MSCHAPv2, una contraseña.</translation>
    </message>
    <message>
        <source>EKU</source>
        <translation>EKU</translation>
    </message>
    <message>
        <source>The part of a certificate that says for which purposes it may be used.</source>
        <translation>Parte de un certificado que indica para qué propósitos se puede usar.</translation>
    </message>
    <message>
        <source>enrolment</source>
        <translation>inscripción</translation>
    </message>
    <message>
        <source>The steps by which a computer or a person gets a certificate.</source>
        <translation>Pasos mediante los que un equipo o una persona obtiene un certificado.</translation>
    </message>
    <message>
        <source>firewall</source>
        <translation>firewall</translation>
    </message>
    <message>
        <source>A device or program that decides which network traffic may pass.</source>
        <translation>Dispositivo o programa que decide qué tráfico de red puede pasar.</translation>
    </message>
    <message>
        <source>A setting that sends all traffic through the VPN, also to the internet.</source>
        <translation>Configuración que envía todo el tráfico a través de la VPN, también el de Internet.</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>puerta de enlace</translation>
    </message>
    <message>
        <source>A server that connects two networks; the VPN gateway connects the internet and the company network.</source>
        <translation>Servidor que conecta dos redes; la puerta de enlace de VPN conecta Internet y la red de la empresa.</translation>
    </message>
    <message>
        <source>hosts file</source>
        <translation>archivo hosts</translation>
    </message>
    <message>
        <source>A file on a computer that ties names to addresses, before any DNS server is asked.</source>
        <translation>Archivo de un equipo que vincula nombres con direcciones antes de que se consulte a ningún servidor DNS.</translation>
    </message>
    <message>
        <source>IKEv2</source>
        <translation>IKEv2</translation>
    </message>
    <message>
        <source>The way in which computer and VPN server agree on keys; it uses UDP ports 500 and 4500.</source>
        <translation>Forma en que el equipo y el servidor VPN acuerdan las claves; usa los puertos UDP 500 y 4500.</translation>
    </message>
    <message>
        <source>intermediate certificate</source>
        <translation>certificado intermedio</translation>
    </message>
    <message>
        <source>A link between a certificate and its root certificate.</source>
        <translation>Eslabón entre un certificado y su certificado raíz.</translation>
    </message>
    <message>
        <source>Intune</source>
        <translation>Intune</translation>
    </message>
    <message>
        <source>A Microsoft service with which an organisation sets up its computers, VPN profiles included.</source>
        <translation>Servicio de Microsoft con el que una organización configura sus equipos, incluidos los perfiles de VPN.</translation>
    </message>
    <message>
        <source>IP fragment</source>
        <translation>fragmento IP</translation>
    </message>
    <message>
        <source>A part of a packet that is too large for the way and travels in several pieces.</source>
        <translation>Parte de un paquete que es demasiado grande para el trayecto y viaja en varios trozos.</translation>
    </message>
    <message>
        <source>IPsec</source>
        <translation>IPsec</translation>
    </message>
    <message>
        <source>A way to encrypt and protect the single packets of a connection.</source>
        <translation>Forma de cifrar y proteger cada uno de los paquetes de una conexión.</translation>
    </message>
    <message>
        <source>L2TP</source>
        <translation>L2TP</translation>
    </message>
    <message>
        <source>An older kind of VPN tunnel, secured by IPsec.</source>
        <translation>Tipo más antiguo de túnel VPN, protegido con IPsec.</translation>
    </message>
    <message>
        <source>LockDown</source>
        <translation>LockDown</translation>
    </message>
    <message>
        <source>A setting of a VPN profile that lets nothing but the VPN out and cannot be switched off by the user.</source>
        <translation>Opción de un perfil de VPN que solo deja salir el tráfico de la VPN y que el usuario no puede desactivar.</translation>
    </message>
    <message>
        <source>A number that says which of several ways Windows prefers; the lowest wins.</source>
        <translation>Número que indica cuál de varios caminos prefiere Windows; gana el más bajo.</translation>
    </message>
    <message>
        <source>An old way to prove a password to a server.</source>
        <translation>Forma antigua de demostrar una contraseña a un servidor.</translation>
    </message>
    <message>
        <source>MSI</source>
        <translation>MSI</translation>
    </message>
    <message>
        <source>A file with which Windows installs a program.</source>
        <translation>Archivo con el que Windows instala un programa.</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>A translation of addresses, done by most routers, so that many computers share one address.</source>
        <translation>Traducción de direcciones, realizada por la mayoría de los routers, para que muchos equipos compartan una dirección.</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in server: it decides whether a user or computer may use the VPN.</source>
        <translation>Servidor de autenticación de Microsoft: decide si un usuario o un equipo puede usar la VPN.</translation>
    </message>
    <message>
        <source>NRPT</source>
        <translation>NRPT</translation>
    </message>
    <message>
        <source>A table in Windows that says which names are looked up at which DNS server.</source>
        <translation>Tabla de Windows que indica qué nombres se consultan en qué servidor DNS.</translation>
    </message>
    <message>
        <source>PEAP</source>
        <translation>PEAP</translation>
    </message>
    <message>
        <source>A way to sign in inside a protected tunnel, so that nobody can listen in.</source>
        <translation>Forma de iniciar sesión dentro de un túnel protegido, para que nadie pueda interceptar la comunicación.</translation>
    </message>
    <message>
        <source>phone book</source>
        <translation>libreta de teléfonos</translation>
    </message>
    <message>
        <source>The file rasphone.pbk, in which Windows keeps its VPN connections.</source>
        <translation>Archivo rasphone.pbk, en el que Windows guarda sus conexiones VPN.</translation>
    </message>
    <message>
        <source>PPTP</source>
        <translation>PPTP</translation>
    </message>
    <message>
        <source>An outdated kind of VPN tunnel that uses TCP port 1723.</source>
        <translation>Tipo obsoleto de túnel VPN que usa el puerto TCP 1723.</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>The settings of a VPN connection: which server, which tunnel, how to sign in.</source>
        <translation>Configuración de una conexión VPN: qué servidor, qué túnel, cómo iniciar sesión.</translation>
    </message>
    <message>
        <source>ProfileXML</source>
        <translation>ProfileXML</translation>
    </message>
    <message>
        <source>The text in which an organisation writes down all settings of a VPN profile.</source>
        <translation>Texto en el que una organización escribe toda la configuración de un perfil de VPN.</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>A server that fetches things from the internet for other computers.</source>
        <translation>Servidor que obtiene contenido de Internet para otros equipos.</translation>
    </message>
    <message>
        <source>RADIUS</source>
        <translation>RADIUS</translation>
    </message>
    <message>
        <source>The language in which a VPN server asks a sign-in server.</source>
        <translation>Lenguaje en el que un servidor VPN consulta a un servidor de autenticación.</translation>
    </message>
    <message>
        <source>root certificate</source>
        <translation>certificado raíz</translation>
    </message>
    <message>
        <source>The certificate of a certification authority that a computer trusts without further proof.</source>
        <translation>Certificado de una entidad de certificación en la que un equipo confía sin más pruebas.</translation>
    </message>
    <message>
        <source>route</source>
        <translation>ruta</translation>
    </message>
    <message>
        <source>An entry that says which way traffic to an address takes.</source>
        <translation>Entrada que indica qué camino sigue el tráfico hacia una dirección.</translation>
    </message>
    <message>
        <source>RRAS</source>
        <translation>RRAS</translation>
    </message>
    <message>
        <source>The service of Windows Server that makes it a VPN server (Routing and Remote Access).</source>
        <translation>Servicio de Windows Server que lo convierte en un servidor VPN (Enrutamiento y acceso remoto).</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
    </message>
    <message>
        <source>A number by which Windows knows an account, whatever its name.</source>
        <translation>Número por el que Windows reconoce una cuenta, sea cual sea su nombre.</translation>
    </message>
    <message>
        <source>A setting that sends only the organisation&apos;s traffic through the VPN, and the rest directly to the internet.</source>
        <translation>Configuración que envía a través de la VPN solo el tráfico de la organización y el resto, directamente a Internet.</translation>
    </message>
    <message>
        <source>SSTP</source>
        <translation>SSTP</translation>
    </message>
    <message>
        <source>A kind of VPN tunnel that uses the web port, TCP 443.</source>
        <translation>Tipo de túnel VPN que usa el puerto web, TCP 443.</translation>
    </message>
    <message>
        <source>subject alternative name</source>
        <translation>nombre alternativo del titular</translation>
    </message>
    <message>
        <source>The place in a certificate where its names stand.</source>
        <translation>Lugar de un certificado en el que figuran sus nombres.</translation>
    </message>
    <message>
        <source>TCP port</source>
        <translation>puerto TCP</translation>
    </message>
    <message>
        <source>A numbered door of a computer for connections; web sites use TCP port 443.</source>
        <translation>Puerta numerada de un equipo para conexiones; los sitios web usan el puerto TCP 443.</translation>
    </message>
    <message>
        <source>template</source>
        <translation>plantilla</translation>
    </message>
    <message>
        <source>A pattern from which a certification authority issues certificates.</source>
        <translation>Modelo a partir del cual una entidad de certificación emite certificados.</translation>
    </message>
    <message>
        <source>thumbprint</source>
        <translation>huella digital</translation>
    </message>
    <message>
        <source>A short fingerprint that identifies one certificate.</source>
        <translation>Secuencia corta que identifica un certificado concreto, como una huella dactilar.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The method that secures web sites and also the SSTP tunnel.</source>
        <translation>Método que protege los sitios web y también el túnel SSTP.</translation>
    </message>
    <message>
        <source>TLS inspection</source>
        <translation>inspección TLS</translation>
    </message>
    <message>
        <source>A device or program on the way that opens protected connections and shows a certificate of its own.</source>
        <translation>Dispositivo o programa en el trayecto que abre conexiones protegidas y presenta un certificado propio.</translation>
    </message>
    <message>
        <source>TPM</source>
        <translation>TPM</translation>
    </message>
    <message>
        <source>A security chip in a computer that keeps secret keys.</source>
        <translation>Chip de seguridad de un equipo que guarda claves secretas.</translation>
    </message>
    <message>
        <source>trusted network detection</source>
        <translation>detección de redes de confianza</translation>
    </message>
    <message>
        <source>A setting that keeps the VPN off while the computer is inside the company network.</source>
        <translation>Configuración que mantiene la VPN desactivada mientras el equipo está dentro de la red de la empresa.</translation>
    </message>
    <message>
        <source>UDP port</source>
        <translation>puerto UDP</translation>
    </message>
    <message>
        <source>A numbered door of a computer for single packets; IKEv2 uses UDP ports 500 and 4500.</source>
        <translation>Puerta numerada de un equipo para paquetes individuales; IKEv2 usa los puertos UDP 500 y 4500.</translation>
    </message>
    <message>
        <source>user tunnel</source>
        <translation>túnel de usuario</translation>
    </message>
    <message>
        <source>A VPN connection of the signed-in user.</source>
        <translation>Conexión VPN del usuario que ha iniciado sesión.</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>A protected connection through the internet into the network of an organisation.</source>
        <translation>Conexión protegida a través de Internet con la red de una organización.</translation>
    </message>
    <message>
        <source>WAN Miniport</source>
        <translation>WAN Miniport</translation>
    </message>
    <message>
        <source>The network adapter that Windows builds for a VPN tunnel.</source>
        <translation>Adaptador de red que Windows crea para un túnel VPN.</translation>
    </message>
    <message>
        <source>A part of Windows that the VPN needs is not connected to its network adapter.</source>
        <translation>Una parte de Windows que la VPN necesita no está conectada a su adaptador de red.</translation>
    </message>
    <message>
        <source>Windows builds a network adapter of its own for the VPN. A part that gives this adapter its address is missing from it.</source>
        <translation>Windows crea un adaptador de red propio para la VPN. Le falta una parte que asigna su dirección a este adaptador.</translation>
    </message>
    <message>
        <source>The protocol {component} is not enabled on &quot;{adapter}&quot;. Without ms_wanarp (Remote Access IP ARP Driver) the tunnel gets no IPv4 address, and Windows reports 720, even if the adapter looks healthy in Device Manager.</source>
        <extracomment>{component}: name of a protocol or filter; {adapter}: the adapter</extracomment>
        <translation>El protocolo {component} no está habilitado en “{adapter}”. Sin ms_wanarp (Controlador ARP IP de acceso remoto), el túnel no obtiene ninguna dirección IPv4 y Windows notifica 720, aunque el adaptador parezca funcionar bien en el Administrador de dispositivos.</translation>
    </message>
    <message>
        <source>Bind it again (elevated): Enable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID ms_wanarp</source>
        <translation>Vuelva a enlazarlo (como administrador): Enable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID ms_wanarp</translation>
    </message>
    <message>
        <source>Connect again. If 720 comes back: in Device Manager, show hidden devices, uninstall every WAN Miniport device (IP, IPv6, GRE, L2TP, Network Monitor, PPPOE, PPTP, SSTP), then choose Action, Scan for hardware changes.</source>
        <translation>Vuelva a conectarse. Si 720 reaparece: en el Administrador de dispositivos, muestre los dispositivos ocultos, desinstale todos los dispositivos WAN Miniport (IP, IPv6, GRE, L2TP, Network Monitor, PPPOE, PPTP, SSTP) y, a continuación, elija Acción, Buscar cambios de hardware.</translation>
    </message>
    <message>
        <source>The binding of {component} to &quot;{adapter}&quot; is off. Software that manages network filters, or an incomplete upgrade, usually leaves it so.</source>
        <extracomment>{component}: name of a protocol or filter; {adapter}: the adapter</extracomment>
        <translation>El enlace de {component} con “{adapter}” está desactivado. Normalmente lo deja así un software que administra filtros de red o una actualización incompleta.</translation>
    </message>
    <message>
        <source>Find out which software or script changed the bindings, and repair it before it changes the next computers.</source>
        <translation>Averigüe qué software o script cambió los enlaces y corríjalo antes de que cambie los de otros equipos.</translation>
    </message>
    <message>
        <source>Repair in bulk (elevated): Enable-NetAdapterBinding with -IncludeHidden -AllBindings -ComponentID ms_wanarp on the adapter with the description WAN Miniport (IP).</source>
        <translation>Reparación en bloque (como administrador): Enable-NetAdapterBinding con -IncludeHidden -AllBindings -ComponentID ms_wanarp en el adaptador con la descripción WAN Miniport (IP).</translation>
    </message>
    <message>
        <source>Software of another maker is attached to the VPN&apos;s network adapter.</source>
        <translation>Hay software de otro fabricante acoplado al adaptador de red de la VPN.</translation>
    </message>
    <message>
        <source>A program on this computer has attached itself to the network adapter that Windows builds for the VPN. It can keep the VPN from getting an address.</source>
        <translation>Un programa de este equipo se ha acoplado al adaptador de red que Windows crea para la VPN. Puede impedir que la VPN obtenga una dirección.</translation>
    </message>
    <message>
        <source>The filter {component} ({description}) is bound to &quot;{adapter}&quot;. Microsoft names rbt_filter (Steelhead Mobile) as a cause of 720.</source>
        <extracomment>{component}: name of a protocol or filter; {description}: what the filter is called; {adapter}: the adapter</extracomment>
        <translation>El filtro {component} ({description}) está enlazado a “{adapter}”. Microsoft señala rbt_filter (Steelhead Mobile) como una causa de 720.</translation>
    </message>
    <message>
        <source>Unbind it for a test, if your rules allow it (elevated): Disable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID {component!}</source>
        <extracomment>{component}: name of a protocol or filter</extracomment>
        <translation>Desenlácelo para hacer una prueba, si sus reglas lo permiten (como administrador): Disable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID {component!}</translation>
    </message>
    <message>
        <source>Connect again. If that helps, ask for an update of the software that brings the filter.</source>
        <translation>Vuelva a conectarse. Si así funciona, pida una actualización del software que incluye el filtro.</translation>
    </message>
    <message>
        <source>A lightweight filter of another maker, {component} ({description}), is bound to &quot;{adapter}&quot;.</source>
        <extracomment>{component}: name of a protocol or filter; {description}: what the filter is called; {adapter}: the adapter</extracomment>
        <translation>Un filtro ligero de otro fabricante, {component} ({description}), está enlazado a “{adapter}”.</translation>
    </message>
    <message>
        <source>Deploy a version of that software that leaves the WAN Miniport adapters alone, or exclude them in its settings.</source>
        <translation>Implemente una versión de ese software que no modifique los adaptadores WAN Miniport, o exclúyalos en su configuración.</translation>
    </message>
    <message>
        <source>If the VPN works with it, nothing has to change: the binding alone proves no fault.</source>
        <translation>Si la VPN funciona con él, no hay que cambiar nada: el enlace por sí solo no demuestra ningún fallo.</translation>
    </message>
    <message>
        <source>A network adapter that Windows needs for the VPN is missing.</source>
        <translation>Falta un adaptador de red que Windows necesita para la VPN.</translation>
    </message>
    <message>
        <source>Windows brings along network adapters for VPN connections. The one that your connection needs is not there.</source>
        <translation>Windows incluye adaptadores de red para las conexiones VPN. El que necesita su conexión no está presente.</translation>
    </message>
    <message>
        <source>There is no &quot;{adapter}&quot;, which the connection &quot;{connection}&quot; needs. Windows reports 720 or 633.</source>
        <extracomment>{adapter}: the adapter; {connection}: name of the VPN connection</extracomment>
        <translation>No existe el adaptador “{adapter}”, que la conexión “{connection}” necesita. Windows notifica 720 o 633.</translation>
    </message>
    <message>
        <source>In Device Manager, show hidden devices and look under Network adapters for the WAN Miniport devices.</source>
        <translation>En el Administrador de dispositivos, muestre los dispositivos ocultos y busque los dispositivos WAN Miniport en Adaptadores de red.</translation>
    </message>
    <message>
        <source>In Device Manager, show hidden devices, uninstall every WAN Miniport device (IP, IPv6, GRE, L2TP, Network Monitor, PPPOE, PPTP, SSTP), then choose Action, Scan for hardware changes.</source>
        <translation>En el Administrador de dispositivos, muestre los dispositivos ocultos, desinstale todos los dispositivos WAN Miniport (IP, IPv6, GRE, L2TP, Network Monitor, PPPOE, PPTP, SSTP) y, a continuación, elija Acción, Buscar cambios de hardware.</translation>
    </message>
    <message>
        <source>Restart, then connect again.</source>
        <translation>Reinicie el equipo y vuelva a conectarse.</translation>
    </message>
    <message>
        <source>The device &quot;{adapter}&quot; is missing on this computer.</source>
        <extracomment>{adapter}: the adapter</extracomment>
        <translation>El dispositivo “{adapter}” no está en este equipo.</translation>
    </message>
    <message>
        <source>Check whether a driver update or a clean-up tool removes the WAN Miniport devices on other computers too.</source>
        <translation>Compruebe si una actualización de controladores o una herramienta de limpieza quita los dispositivos WAN Miniport también en otros equipos.</translation>
    </message>
    <message>
        <source>If they do not come back after a scan for hardware changes, repair Windows in place.</source>
        <translation>Si no vuelven tras buscar cambios de hardware, realice una reparación local de Windows.</translation>
    </message>
    <message>
        <source>A network adapter that Windows needs for the VPN does not work.</source>
        <translation>Un adaptador de red que Windows necesita para la VPN no funciona.</translation>
    </message>
    <message>
        <source>Windows brings along network adapters for VPN connections. The one that your connection needs is disabled or reports a fault.</source>
        <translation>Windows incluye adaptadores de red para las conexiones VPN. El que necesita su conexión está deshabilitado o notifica un error.</translation>
    </message>
    <message>
        <source>&quot;{adapter}&quot; is not started; Windows gives it the problem code {problemCode} (22: disabled; 0: no code, but not started). It reports 720 or 633 when you connect.</source>
        <extracomment>{adapter}: the adapter; {problemCode}: a number</extracomment>
        <translation>El adaptador “{adapter}” no está iniciado; Windows le asigna el código de problema {problemCode} (22: deshabilitado; 0: sin código, pero no iniciado). Notifica 720 o 633 al conectarse.</translation>
    </message>
    <message>
        <source>Problem code 22: enable the device in Device Manager (show hidden devices first).</source>
        <translation>Código de problema 22: habilite el dispositivo en el Administrador de dispositivos (muestre antes los dispositivos ocultos).</translation>
    </message>
    <message>
        <source>Another code: in Device Manager, show hidden devices, uninstall every WAN Miniport device (IP, IPv6, GRE, L2TP, Network Monitor, PPPOE, PPTP, SSTP), then choose Action, Scan for hardware changes.</source>
        <translation>Otro código: en el Administrador de dispositivos, muestre los dispositivos ocultos, desinstale todos los dispositivos WAN Miniport (IP, IPv6, GRE, L2TP, Network Monitor, PPPOE, PPTP, SSTP) y, a continuación, elija Acción, Buscar cambios de hardware.</translation>
    </message>
    <message>
        <source>&quot;{adapter}&quot; has the problem code {problemCode}.</source>
        <extracomment>{adapter}: the adapter; {problemCode}: a number</extracomment>
        <translation>El adaptador “{adapter}” tiene el código de problema {problemCode}.</translation>
    </message>
    <message>
        <source>Look up the code among the error codes of Device Manager, and check drivers and group policies that restrict device installation.</source>
        <translation>Busque el código entre los códigos de error del Administrador de dispositivos y compruebe los controladores y las directivas de grupo que restringen la instalación de dispositivos.</translation>
    </message>
    <message>
        <source>Check whether other computers of the same model have it too.</source>
        <translation>Compruebe si también lo tienen otros equipos del mismo modelo.</translation>
    </message>
    <message>
        <source>The VPN server gave this computer no network address.</source>
        <translation>El servidor VPN no asignó ninguna dirección de red a este equipo.</translation>
    </message>
    <message>
        <source>You were signed in, but the VPN server had no network address for your computer. Nothing wrong was found on your computer.</source>
        <translation>Usted inició sesión, pero el servidor VPN no tenía ninguna dirección de red para su equipo. No se encontró ningún problema en su equipo.</translation>
    </message>
    <message>
        <source>Try again later; the server may be full.</source>
        <translation>Vuelva a intentarlo más tarde; es posible que el servidor esté lleno.</translation>
    </message>
    <message>
        <source>Windows reported {code} for &quot;{connection}&quot;, while the WAN Miniport devices that it used and their bindings are right. The fault is most likely on the server.</source>
        <extracomment>{code}: a Windows error code; {connection}: name of the VPN connection</extracomment>
        <translation>Windows notificó {code} para “{connection}”, mientras que los dispositivos WAN Miniport que usó y sus enlaces son correctos. Lo más probable es que el fallo esté en el servidor.</translation>
    </message>
    <message>
        <source>Ask whether other users fail with the same code at the same time.</source>
        <translation>Pregunte si otros usuarios obtienen el mismo código de error a la misma hora.</translation>
    </message>
    <message>
        <source>Pass the report on to the VPN administrator.</source>
        <translation>Transmita el informe al administrador de la VPN.</translation>
    </message>
    <message>
        <source>No address was assigned (code {code}): the static pool or DHCP of the RRAS server is probably exhausted, or the sign-in server sends an address that does not fit.</source>
        <extracomment>{code}: a Windows error code</extracomment>
        <translation>No se asignó ninguna dirección (código {code}): probablemente se agotó el conjunto estático o el DHCP del servidor RRAS, o el servidor de autenticación envía una dirección que no es adecuada.</translation>
    </message>
    <message>
        <source>Compare the number of connected clients with the size of the static address pool, or with the free leases of the DHCP scope that RRAS takes its addresses from.</source>
        <translation>Compare el número de clientes conectados con el tamaño del conjunto de direcciones estáticas o con las concesiones libres del ámbito de DHCP del que RRAS toma sus direcciones.</translation>
    </message>
    <message>
        <source>Check that RRAS reaches the DHCP server, and look into its System log.</source>
        <translation>Compruebe que RRAS llegue al servidor DHCP y consulte su registro Sistema.</translation>
    </message>
    <message>
        <source>Check that IPv4 is ticked on the connection of the client.</source>
        <translation>Compruebe que IPv4 esté activado en la conexión del cliente.</translation>
    </message>
    <message>
        <source>A part of Windows that the VPN needs is not running.</source>
        <translation>Una parte de Windows que la VPN necesita no se está ejecutando.</translation>
    </message>
    <message>
        <source>A background program of Windows, {service}, does not run although your VPN connection needs it.</source>
        <extracomment>{service}: name of a Windows service</extracomment>
        <translation>Un programa en segundo plano de Windows, {service}, no se está ejecutando aunque su conexión VPN lo necesita.</translation>
    </message>
    <message>
        <source>The service {service} (start type: {start}) is needed by &quot;{connection}&quot;. A disabled service cannot be started by Windows. RasMan leads to 834, IKEEXT and BFE to 827; a connection that may use SSTP too can still work without IKEEXT and BFE.</source>
        <extracomment>{service}: name of a Windows service; {start}: automatic, manual or disabled; {connection}: name of the VPN connection</extracomment>
        <translation>“{connection}” necesita el servicio {service} (tipo de inicio: {start}). Windows no puede iniciar un servicio deshabilitado. RasMan da lugar a 834; IKEEXT y BFE, a 827; una conexión que también pueda usar SSTP puede funcionar aun sin IKEEXT y BFE.</translation>
    </message>
    <message>
        <source>Look at it: Get-Service {service!} | Format-List Name, Status, StartType</source>
        <extracomment>{service}: name of a Windows service</extracomment>
        <translation>Consúltelo: Get-Service {service!} | Format-List Name, Status, StartType</translation>
    </message>
    <message>
        <source>If it is disabled, set it back (elevated): Set-Service {service!} -StartupType {usualStart}</source>
        <extracomment>{service}: name of a Windows service; {usualStart}: Automatic or Manual</extracomment>
        <translation>Si está deshabilitado, restablézcalo (como administrador): Set-Service {service!} -StartupType {usualStart}</translation>
    </message>
    <message>
        <source>Start it (elevated): Start-Service {service!}</source>
        <extracomment>{service}: name of a Windows service</extracomment>
        <translation>Inícielo (como administrador): Start-Service {service!}</translation>
    </message>
    <message>
        <source>If it stops again, look for its name in the System log.</source>
        <translation>Si vuelve a detenerse, busque su nombre en el registro Sistema.</translation>
    </message>
    <message>
        <source>{service} is stopped or disabled (start type: {start}).</source>
        <extracomment>{service}: name of a Windows service; {start}: automatic, manual or disabled</extracomment>
        <translation>El servicio {service} está detenido o deshabilitado (tipo de inicio: {start}).</translation>
    </message>
    <message>
        <source>Check group policies, security baselines and clean-up tools that disable services.</source>
        <translation>Compruebe las directivas de grupo, las líneas base de seguridad y las herramientas de limpieza que deshabilitan servicios.</translation>
    </message>
    <message>
        <source>If a policy sets the start type, change the policy; the computer sets it back otherwise.</source>
        <translation>Si una directiva establece el tipo de inicio, cambie la directiva; de lo contrario, el equipo lo restablecerá.</translation>
    </message>
    <message>
        <source>A part of Windows that the VPN needs is not installed.</source>
        <translation>Una parte de Windows que la VPN necesita no está instalada.</translation>
    </message>
    <message>
        <source>A background program of Windows, {service}, is not there although your VPN connection needs it.</source>
        <extracomment>{service}: name of a Windows service</extracomment>
        <translation>Un programa en segundo plano de Windows, {service}, no existe aunque su conexión VPN lo necesita.</translation>
    </message>
    <message>
        <source>The service {service}, which &quot;{connection}&quot; needs, does not exist on this computer.</source>
        <extracomment>{service}: name of a Windows service; {connection}: name of the VPN connection</extracomment>
        <translation>El servicio {service}, que “{connection}” necesita, no existe en este equipo.</translation>
    </message>
    <message>
        <source>Check: sc.exe query {service!}</source>
        <extracomment>{service}: name of a Windows service</extracomment>
        <translation>Compruebe: sc.exe query {service!}</translation>
    </message>
    <message>
        <source>Repair the system files (elevated): DISM /Online /Cleanup-Image /RestoreHealth, then sfc /scannow</source>
        <translation>Repare los archivos de sistema (como administrador): DISM /Online /Cleanup-Image /RestoreHealth y, a continuación, sfc /scannow</translation>
    </message>
    <message>
        <source>If it stays away, repair Windows in place.</source>
        <translation>Si sigue sin aparecer, realice una reparación local de Windows.</translation>
    </message>
    <message>
        <source>The service {service} was removed from this installation.</source>
        <extracomment>{service}: name of a Windows service</extracomment>
        <translation>El servicio {service} se quitó de esta instalación.</translation>
    </message>
    <message>
        <source>Check whether the image or a tool that strips Windows removes it.</source>
        <translation>Compruebe si lo quita la imagen o una herramienta que reduce Windows.</translation>
    </message>
    <message>
        <source>Repair or replace the image.</source>
        <translation>Repare o reemplace la imagen.</translation>
    </message>
    <message>
        <source>The profile and the server don&apos;t agree how to sign in.</source>
        <translation>El perfil y el servidor no coinciden en la forma de iniciar sesión.</translation>
    </message>
    <message>
        <source>Your VPN connection is set up to sign in in one way, but the server wants another. You can&apos;t fix this yourself.</source>
        <translation>Su conexión VPN está configurada para iniciar sesión de una forma, pero el servidor quiere otra. Usted no puede solucionarlo.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; uses {profile}; expected is {expected}. Windows reports this as error 812 with IKEv2, often as 691 with SSTP.</source>
        <extracomment>{connection}: name of the VPN connection; {profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>El perfil “{connection}” usa {profile}; se espera {expected}. Windows lo notifica como error 812 con IKEv2 y, a menudo, como 691 con SSTP.</translation>
    </message>
    <message>
        <source>Read the method: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Consulte el método: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml</translation>
    </message>
    <message>
        <source>Read the log Microsoft-Windows-EapHost/Operational, event 2018: it shows the offered and the requested method.</source>
        <translation>Consulte el registro Microsoft-Windows-EapHost/Operational, evento 2018: muestra el método ofrecido y el solicitado.</translation>
    </message>
    <message>
        <source>The sign-in methods of the network policy and of the profile differ ({profile} against {expected}). Either the policy changed or this profile is old.</source>
        <extracomment>{profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>Los métodos de inicio de sesión de la directiva de red y del perfil son distintos ({profile} frente a {expected}). O bien cambió la directiva, o bien este perfil es antiguo.</translation>
    </message>
    <message>
        <source>Compare the policy&apos;s authentication methods with EapHostConfig, element Type, in the profile.</source>
        <translation>Compare los métodos de autenticación de la directiva con EapHostConfig, elemento Type, del perfil.</translation>
    </message>
    <message>
        <source>Read NPS event 6273 for the policy that refused, and RRAS event 20276.</source>
        <translation>Consulte el evento 6273 de NPS para saber qué directiva rechazó la conexión y el evento 20276 de RRAS.</translation>
    </message>
    <message>
        <source>Switch the audit on if 6273 is missing: auditpol /set /subcategory:&quot;Network Policy Server&quot; /success:enable /failure:enable</source>
        <translation>Active la auditoría si falta 6273: auditpol /set /subcategory:&quot;Network Policy Server&quot; /success:enable /failure:enable</translation>
    </message>
    <message>
        <source>Microsoft advises PEAP with certificates only.</source>
        <translation>Microsoft recomienda PEAP solo con certificados.</translation>
    </message>
    <message>
        <source>Change the policy or the profile, not both, and deploy the profile again.</source>
        <translation>Cambie la directiva o el perfil, no ambos, y vuelva a implementar el perfil.</translation>
    </message>
    <message>
        <source>The VPN connection does not say which sign-in method to use.</source>
        <translation>La conexión VPN no indica qué método de inicio de sesión se debe usar.</translation>
    </message>
    <message>
        <source>Your VPN connection is incomplete: it does not say how to sign in.</source>
        <translation>Su conexión VPN está incompleta: no indica cómo iniciar sesión.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; uses EAP but names no EAP method. Windows can report 812 or 850.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>El perfil “{connection}” usa EAP, pero no indica ningún método de EAP. Windows puede notificar 812 u 850.</translation>
    </message>
    <message>
        <source>UserMethod is Eap, but the EAP configuration is missing or empty.</source>
        <translation>UserMethod es Eap, pero la configuración de EAP falta o está vacía.</translation>
    </message>
    <message>
        <source>Export the EAP XML from a connection that works and put it into Authentication/Eap/Configuration.</source>
        <translation>Exporte el XML de EAP desde una conexión que funcione e inclúyalo en Authentication/Eap/Configuration.</translation>
    </message>
    <message>
        <source>Deploy the profile again and compare CustomAuthKey in rasphone.pbk (25 is PEAP, 13 is EAP-TLS).</source>
        <translation>Vuelva a implementar el perfil y compare CustomAuthKey en rasphone.pbk (25 es PEAP, 13 es EAP-TLS).</translation>
    </message>
    <message>
        <source>The VPN connection allows an outdated way to sign in.</source>
        <translation>La conexión VPN permite una forma obsoleta de iniciar sesión.</translation>
    </message>
    <message>
        <source>Your VPN connection signs in in an older way that protects your password less than is advised today.</source>
        <translation>Su conexión VPN inicia sesión de una forma antigua que protege su contraseña menos de lo que hoy se recomienda.</translation>
    </message>
    <message>
        <source>You need do nothing now; your VPN administrators can renew the setting.</source>
        <translation>Ahora no tiene que hacer nada; los administradores de la VPN pueden actualizar la configuración.</translation>
    </message>
    <message>
        <source>Please don&apos;t use this connection on public networks if you can avoid it.</source>
        <translation>No use esta conexión en redes públicas si puede evitarlo.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; allows {method}.</source>
        <extracomment>{connection}: name of the VPN connection; {method}: sign-in method</extracomment>
        <translation>El perfil “{connection}” permite {method}.</translation>
    </message>
    <message>
        <source>Read the settings: Get-VpnConnection -Name {connection!} | Format-List * (add -AllUserConnection for an all-users connection).</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Consulte la configuración: Get-VpnConnection -Name {connection!} | Format-List * (agregue -AllUserConnection para una conexión de todos los usuarios).</translation>
    </message>
    <message>
        <source>{method} without an outer protected tunnel is weak; Microsoft advises PEAP with certificates.</source>
        <extracomment>{method}: sign-in method</extracomment>
        <translation>{method} sin un túnel externo protegido es débil; Microsoft recomienda PEAP con certificados.</translation>
    </message>
    <message>
        <source>Move profile and network policy to PEAP with EAP-TLS inside.</source>
        <translation>Cambie el perfil y la directiva de red a PEAP con EAP-TLS en su interior.</translation>
    </message>
    <message>
        <source>With MS-CHAPv2 note the LmCompatibilityLevel of the domain controller, and Credential Guard on the clients.</source>
        <translation>Con MS-CHAPv2, tenga en cuenta el LmCompatibilityLevel del controlador de dominio y Credential Guard en los clientes.</translation>
    </message>
    <message>
        <source>The sign-in method does not fit the tunnel type.</source>
        <translation>El método de inicio de sesión no es adecuado para el tipo de túnel.</translation>
    </message>
    <message>
        <source>Your VPN connection combines two settings that do not work together.</source>
        <translation>Su conexión VPN combina dos configuraciones que no funcionan juntas.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; uses {method} with the tunnel type {tunnel}. Windows can report 812 or 919.</source>
        <extracomment>{connection}: name of the VPN connection; {method}: sign-in method; {tunnel}: tunnel type</extracomment>
        <translation>El perfil “{connection}” usa {method} con el tipo de túnel {tunnel}. Windows puede notificar 812 o 919.</translation>
    </message>
    <message>
        <source>{method} can&apos;t be used with {tunnel}: a machine certificate needs IKEv2, and IKEv2 takes MS-CHAPv2 only inside EAP.</source>
        <extracomment>{method}: sign-in method; {tunnel}: tunnel type</extracomment>
        <translation>{method} no se puede usar con {tunnel}: un certificado de equipo necesita IKEv2, e IKEv2 solo admite MS-CHAPv2 dentro de EAP.</translation>
    </message>
    <message>
        <source>Correct NativeProtocolType or Authentication in the profile and deploy it again.</source>
        <translation>Corrija NativeProtocolType o Authentication en el perfil y vuelva a implementarlo.</translation>
    </message>
    <message>
        <source>An extra protection of the sign-in is switched off.</source>
        <translation>Una protección adicional del inicio de sesión está desactivada.</translation>
    </message>
    <message>
        <source>This is only a remark for your VPN administrators; your connection is not affected.</source>
        <translation>Es solo una observación para los administradores de la VPN; su conexión no se ve afectada.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has RequireCryptoBinding off in PEAP.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>El perfil “{connection}” tiene RequireCryptoBinding desactivado en PEAP.</translation>
    </message>
    <message>
        <source>Nothing to do on this laptop; mention it to the VPN administrators.</source>
        <translation>No hay nada que hacer en este portátil; menciónelo a los administradores de la VPN.</translation>
    </message>
    <message>
        <source>Cryptobinding ties the inner sign-in to the outer tunnel; without it an attacker could relay the inner method.</source>
        <translation>El enlace criptográfico vincula el inicio de sesión interno con el túnel externo; sin él, un atacante podría retransmitir el método interno.</translation>
    </message>
    <message>
        <source>Set RequireCryptoBinding to true in the profile after checking that the network policy supports it.</source>
        <translation>Establezca RequireCryptoBinding en true en el perfil después de comprobar que la directiva de red lo admite.</translation>
    </message>
    <message>
        <source>Your certificate is not made for signing in.</source>
        <translation>Su certificado no está hecho para iniciar sesión.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) is of a kind that the VPN does not accept for signing in.</source>
        <translation>Su documento de identidad electrónico (certificado) es de un tipo que la VPN no acepta para iniciar sesión.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) lacks the purpose Client Authentication (it has: {found}). Windows reports 13806 for a computer certificate and 798 for a user certificate.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {found}: what the certificate has</extracomment>
        <translation>Al certificado “{subject}” ({origin}) le falta el propósito Autenticación del cliente (tiene: {found}). Windows notifica 13806 para un certificado de equipo y 798 para un certificado de usuario.</translation>
    </message>
    <message>
        <source>List the candidates: {listing}</source>
        <extracomment>{listing}: a command</extracomment>
        <translation>Enumere los candidatos: {listing}</translation>
    </message>
    <message>
        <source>Check whether the right certificate is missing and only this one is left.</source>
        <translation>Compruebe si falta el certificado correcto y solo queda este.</translation>
    </message>
    <message>
        <source>While on the corporate network, start enrolment: gpupdate, then {enrolment}</source>
        <extracomment>{enrolment}: a command</extracomment>
        <translation>Mientras esté en la red corporativa, inicie la inscripción: gpupdate y, a continuación, {enrolment}</translation>
    </message>
    <message>
        <source>The extended key usage has no id-kp-clientAuth (1.3.6.1.5.5.7.3.2); found: {found}.</source>
        <extracomment>{found}: what the certificate has</extracomment>
        <translation>El uso mejorado de clave no contiene id-kp-clientAuth (1.3.6.1.5.5.7.3.2); encontrado: {found}.</translation>
    </message>
    <message>
        <source>Use a template with Client Authentication; Smart Card Logon alone does not pass the filter of the EAP settings.</source>
        <translation>Use una plantilla con Autenticación del cliente; Inicio de sesión de tarjeta inteligente por sí solo no supera el filtro de la configuración de EAP.</translation>
    </message>
    <message>
        <source>Check the template, the enrolment rights and the deployment in Intune or group policy.</source>
        <translation>Compruebe la plantilla, los derechos de inscripción y la implementación en Intune o mediante directiva de grupo.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) for the VPN ended on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>Su documento de identidad electrónico (certificado) para la VPN caducó el {until}.</translation>
    </message>
    <message>
        <source>If you can, connect to the office network once; the certificate is often renewed there by itself.</source>
        <translation>Si puede, conéctese una vez a la red de la oficina; allí el certificado suele renovarse por sí solo.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) ended on {until}, {days} days ago. Windows can report 13806 for a computer certificate and 854 for a user certificate.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {until}: date and time; {days}: number of days</extracomment>
        <translation>El certificado “{subject}” ({origin}) caducó el {until}, hace {days} días. Windows puede notificar 13806 para un certificado de equipo y 854 para un certificado de usuario.</translation>
    </message>
    <message>
        <source>The certificate was valid from {from} until {until} and was not renewed.</source>
        <extracomment>{from}: date and time; {until}: date and time</extracomment>
        <translation>El certificado era válido desde el {from} hasta el {until} y no se renovó.</translation>
    </message>
    <message>
        <source>Find out why automatic enrolment did not run: template rights, renewal window, reach of the CA.</source>
        <translation>Averigüe por qué no se ejecutó la inscripción automática: derechos de la plantilla, ventana de renovación, acceso a la CA.</translation>
    </message>
    <message>
        <source>Your certificate is not valid yet.</source>
        <translation>Su certificado todavía no es válido.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) for the VPN begins only on {from}.</source>
        <extracomment>{from}: date and time</extracomment>
        <translation>Su documento de identidad electrónico (certificado) para la VPN no empieza a ser válido hasta el {from}.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) begins on {from}; a wrong clock is the usual reason.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {from}: date and time</extracomment>
        <translation>El certificado “{subject}” ({origin}) empieza a ser válido el {from}; el motivo habitual es un reloj que no está en hora.</translation>
    </message>
    <message>
        <source>Compare with a time server: w32tm /stripchart /computer:time.windows.com /samples:3 /dataonly</source>
        <translation>Compare con un servidor horario: w32tm /stripchart /computer:time.windows.com /samples:3 /dataonly</translation>
    </message>
    <message>
        <source>The certificate is valid from {from} until {until}.</source>
        <extracomment>{from}: date and time; {until}: date and time</extracomment>
        <translation>El certificado es válido desde el {from} hasta el {until}.</translation>
    </message>
    <message>
        <source>Check the clock of the issuing CA and of this computer.</source>
        <translation>Compruebe el reloj de la CA emisora y el de este equipo.</translation>
    </message>
    <message>
        <source>If the certificate was issued for later, issue one for now.</source>
        <translation>Si el certificado se emitió para más adelante, emita uno para ahora.</translation>
    </message>
    <message>
        <source>Your certificate ends in {days} days.</source>
        <extracomment>{days}: number of days</extracomment>
        <translation>Su certificado caduca dentro de {days} días.</translation>
    </message>
    <message>
        <source>The VPN still works, but your electronic identity card (certificate) ends on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>La VPN todavía funciona, pero su documento de identidad electrónico (certificado) caduca el {until}.</translation>
    </message>
    <message>
        <source>Connect to the office network before that day, so that it can be renewed.</source>
        <translation>Conéctese a la red de la oficina antes de ese día para que se pueda renovar.</translation>
    </message>
    <message>
        <source>Tell your helpdesk if it is not renewed by itself.</source>
        <translation>Avise a su servicio de asistencia si no se renueva por sí solo.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) ends on {until}.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {until}: date and time</extracomment>
        <translation>El certificado “{subject}” ({origin}) caduca el {until}.</translation>
    </message>
    <message>
        <source>The certificate ends on {until} and has not been renewed yet.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>El certificado caduca el {until} y todavía no se ha renovado.</translation>
    </message>
    <message>
        <source>Check the renewal window of the template and whether the device can reach the CA.</source>
        <translation>Compruebe la ventana de renovación de la plantilla y si el dispositivo puede acceder a la CA.</translation>
    </message>
    <message>
        <source>Certificates of Entra Conditional Access live for about an hour by design; this remark does not concern them.</source>
        <translation>Los certificados de Acceso condicional de Entra duran aproximadamente una hora por diseño; esta observación no los afecta.</translation>
    </message>
    <message>
        <source>The authority behind your certificate is not trusted.</source>
        <translation>La entidad que respalda su certificado no es de confianza.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) comes from an authority that is not known here.</source>
        <translation>Su documento de identidad electrónico (certificado) procede de una entidad que no se conoce aquí.</translation>
    </message>
    <message>
        <source>The chain of &quot;{subject}&quot; ({origin}) ends in a root that is not trusted. Windows can report 13801, or 861 for a user certificate.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>La cadena de “{subject}” ({origin}) termina en una raíz que no es de confianza. Windows puede notificar 13801, o bien 861 para un certificado de usuario.</translation>
    </message>
    <message>
        <source>The root of the client certificate is missing on the client, or is not the one that the server accepts.</source>
        <translation>La raíz del certificado de cliente no está en el cliente o no es la que acepta el servidor.</translation>
    </message>
    <message>
        <source>Publish the root to the computer store of the clients.</source>
        <translation>Publique la raíz en el almacén del equipo de los clientes.</translation>
    </message>
    <message>
        <source>On the VPN server compare: Get-VpnAuthProtocol (RootCertificateNameToAccept).</source>
        <translation>En el servidor VPN, compare: Get-VpnAuthProtocol (RootCertificateNameToAccept).</translation>
    </message>
    <message>
        <source>A link is missing between your certificate and its authority.</source>
        <translation>Falta un eslabón entre su certificado y la entidad que lo respalda.</translation>
    </message>
    <message>
        <source>Not everything that confirms your electronic identity card (certificate) is on this computer.</source>
        <translation>En este equipo no está todo lo que confirma su documento de identidad electrónico (certificado).</translation>
    </message>
    <message>
        <source>An intermediate certificate of &quot;{subject}&quot; ({origin}) is missing. Windows can report 13801, or 861 for a user certificate.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>Falta un certificado intermedio de “{subject}” ({origin}). Windows puede notificar 13801, o bien 861 para un certificado de usuario.</translation>
    </message>
    <message>
        <source>The issuing CA&apos;s certificate is not on the client, so the chain can&apos;t be built.</source>
        <translation>El certificado de la CA emisora no está en el cliente, por lo que no se puede crear la cadena.</translation>
    </message>
    <message>
        <source>Publish the intermediate certificate to the clients and to the VPN server.</source>
        <translation>Publique el certificado intermedio en los clientes y en el servidor VPN.</translation>
    </message>
    <message>
        <source>Check the AIA address in the client certificate.</source>
        <translation>Compruebe la dirección AIA del certificado de cliente.</translation>
    </message>
    <message>
        <source>Your certificate vouches only for itself.</source>
        <translation>Su certificado solo se avala a sí mismo.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) was not confirmed by any authority.</source>
        <translation>Ninguna entidad confirmó su documento de identidad electrónico (certificado).</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) is self-signed; no VPN server accepts it. Windows can report 13801, or 861 for a user certificate.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>El certificado “{subject}” ({origin}) es autofirmado; ningún servidor VPN lo acepta. Windows puede notificar 13801, o bien 861 para un certificado de usuario.</translation>
    </message>
    <message>
        <source>Check whether the certificate of your organisation is missing.</source>
        <translation>Compruebe si falta el certificado de su organización.</translation>
    </message>
    <message>
        <source>A self-signed certificate was taken as the candidate.</source>
        <translation>Se tomó como candidato un certificado autofirmado.</translation>
    </message>
    <message>
        <source>Restrict the selection in the profile by issuer and purpose.</source>
        <translation>Restrinja la selección en el perfil por emisor y propósito.</translation>
    </message>
    <message>
        <source>An authority behind your certificate has expired.</source>
        <translation>Una entidad que respalda su certificado ha caducado.</translation>
    </message>
    <message>
        <source>The certificate of the authority &quot;{ca}&quot; ended on {until}. Windows can report 13801, or 861 or 863 for a user certificate.</source>
        <extracomment>{ca}: subject name of the certification authority; {until}: date and time</extracomment>
        <translation>El certificado de la entidad “{ca}” caducó el {until}. Windows puede notificar 13801, o bien 861 u 863 para un certificado de usuario.</translation>
    </message>
    <message>
        <source>&quot;{ca}&quot; ended on {until}; everything that it issued fails with it.</source>
        <extracomment>{ca}: subject name of the certification authority; {until}: date and time</extracomment>
        <translation>“{ca}” caducó el {until}; todo lo que emitió deja de ser válido con ella.</translation>
    </message>
    <message>
        <source>Renew the CA&apos;s certificate, publish it, and reissue the client certificates if the CA&apos;s key changed.</source>
        <translation>Renueve el certificado de la CA, publíquelo y vuelva a emitir los certificados de cliente si cambió la clave de la CA.</translation>
    </message>
    <message>
        <source>An authority behind your certificate was not allowed to issue it.</source>
        <translation>Una entidad que respalda su certificado no tenía permiso para emitirlo.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) was confirmed by somebody who may not do that.</source>
        <translation>Su documento de identidad electrónico (certificado) lo confirmó alguien que no está autorizado a hacerlo.</translation>
    </message>
    <message>
        <source>The issuer &quot;{ca}&quot; does not count as an authority for this certificate: {detail}. Windows can report 13801, or 861 for a user certificate.</source>
        <extracomment>{ca}: subject name of the certification authority; {detail}: detail as technical text</extracomment>
        <translation>El emisor “{ca}” no se considera una entidad válida para este certificado: {detail}. Windows puede notificar 13801, o bien 861 para un certificado de usuario.</translation>
    </message>
    <message>
        <source>&quot;{ca}&quot; breaks a condition for an issuing CA: {detail}.</source>
        <extracomment>{ca}: subject name of the certification authority; {detail}: detail as technical text</extracomment>
        <translation>“{ca}” incumple una condición para una CA emisora: {detail}.</translation>
    </message>
    <message>
        <source>Check basic constraints, path length and, if present, the extended key usage of the CA&apos;s certificate.</source>
        <translation>Compruebe las restricciones básicas, la longitud de la ruta y, si existe, el uso mejorado de clave del certificado de la CA.</translation>
    </message>
    <message>
        <source>Reissue the CA&apos;s certificate correctly, then the client certificates.</source>
        <translation>Vuelva a emitir correctamente el certificado de la CA y, después, los certificados de cliente.</translation>
    </message>
    <message>
        <source>A signature in the chain of your certificate is wrong.</source>
        <translation>Una firma de la cadena de su certificado no es correcta.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) does not carry the signature that it claims.</source>
        <translation>Su documento de identidad electrónico (certificado) no lleva la firma que dice llevar.</translation>
    </message>
    <message>
        <source>The signature said to be of &quot;{ca}&quot; does not fit. Windows can report 13801, or 861 for a user certificate.</source>
        <extracomment>{ca}: subject name of the certification authority</extracomment>
        <translation>La firma atribuida a “{ca}” no concuerda. Windows puede notificar 13801, o bien 861 para un certificado de usuario.</translation>
    </message>
    <message>
        <source>Check whether an old copy of &quot;{ca}&quot; lies in a store: certutil -store CA</source>
        <extracomment>{ca}: subject name of the certification authority</extracomment>
        <translation>Compruebe si hay una copia antigua de “{ca}” en un almacén: certutil -store CA</translation>
    </message>
    <message>
        <source>A certificate in the chain is not signed with the key of &quot;{ca}&quot;; often two CA certificates share a name after a renewal.</source>
        <extracomment>{ca}: subject name of the certification authority</extracomment>
        <translation>Un certificado de la cadena no está firmado con la clave de “{ca}”; a menudo, dos certificados de CA comparten un nombre tras una renovación.</translation>
    </message>
    <message>
        <source>Compare subject key identifiers and remove outdated CA certificates.</source>
        <translation>Compare los identificadores de clave del titular y quite los certificados de CA obsoletos.</translation>
    </message>
    <message>
        <source>The key of your certificate is too weak.</source>
        <translation>La clave de su certificado es demasiado débil.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) is protected too weakly by today&apos;s standards.</source>
        <translation>La protección de su documento de identidad electrónico (certificado) es demasiado débil para los estándares actuales.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) has a key of type {algorithm} with {bits} bits.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {algorithm}: name of an algorithm; {bits}: key length in bits</extracomment>
        <translation>El certificado “{subject}” ({origin}) tiene una clave de tipo {algorithm} con {bits} bits.</translation>
    </message>
    <message>
        <source>{algorithm} with {bits} bits is below the minimum of the site policy.</source>
        <extracomment>{algorithm}: name of an algorithm; {bits}: key length in bits</extracomment>
        <translation>{algorithm} con {bits} bits está por debajo del mínimo de la directiva del sitio.</translation>
    </message>
    <message>
        <source>Raise the minimum key size in the template and enrol again.</source>
        <translation>Aumente el tamaño mínimo de clave en la plantilla y vuelva a realizar la inscripción.</translation>
    </message>
    <message>
        <source>Your certificate is signed with an outdated method.</source>
        <translation>Su certificado está firmado con un método obsoleto.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) was signed in an old way that can be forged more easily.</source>
        <translation>Su documento de identidad electrónico (certificado) se firmó de una forma antigua que se puede falsificar con más facilidad.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) is signed with {algorithm}.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {algorithm}: name of an algorithm</extracomment>
        <translation>El certificado “{subject}” ({origin}) está firmado con {algorithm}.</translation>
    </message>
    <message>
        <source>{algorithm} is no longer accepted by many systems.</source>
        <extracomment>{algorithm}: name of an algorithm</extracomment>
        <translation>Muchos sistemas ya no aceptan {algorithm}.</translation>
    </message>
    <message>
        <source>Reissue the certificate with SHA-256 or better.</source>
        <translation>Vuelva a emitir el certificado con SHA-256 o superior.</translation>
    </message>
    <message>
        <source>If the whole issuing CA still signs so, plan its migration.</source>
        <translation>Si toda la CA emisora sigue firmando así, planifique su migración.</translation>
    </message>
    <message>
        <source>The key of your certificate may not be used for signing.</source>
        <translation>La clave de su certificado no se puede usar para firmar.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) can&apos;t be used for signing in.</source>
        <translation>Su documento de identidad electrónico (certificado) no se puede usar para iniciar sesión.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) has the key usage {found}; digital signature is needed.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {found}: what the certificate has</extracomment>
        <translation>El certificado “{subject}” ({origin}) tiene el uso de la clave {found}; se necesita la firma digital.</translation>
    </message>
    <message>
        <source>The key usage extension is present and lacks digitalSignature; found: {found}.</source>
        <extracomment>{found}: what the certificate has</extracomment>
        <translation>La extensión de uso de la clave está presente y no contiene digitalSignature; encontrado: {found}.</translation>
    </message>
    <message>
        <source>Use a template with digital signature, and key encipherment for RSA.</source>
        <translation>Use una plantilla con firma digital y, para RSA, con cifrado de clave.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) was withdrawn by its authority.</source>
        <translation>La entidad que emitió su documento de identidad electrónico (certificado) lo anuló.</translation>
    </message>
    <message>
        <source>If your computer or smart card was lost or replaced, tell your helpdesk.</source>
        <translation>Si ha perdido o cambiado su equipo o su tarjeta inteligente, avise a su servicio de asistencia.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) is on the list of revoked certificates. Windows can report 855 for a user certificate, or 812 or 691.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>El certificado “{subject}” ({origin}) está en la lista de certificados revocados. Windows puede notificar 855 para un certificado de usuario, o bien 812 o 691.</translation>
    </message>
    <message>
        <source>Remove the revoked certificate and start enrolment: {enrolment}</source>
        <extracomment>{enrolment}: a command</extracomment>
        <translation>Quite el certificado revocado e inicie la inscripción: {enrolment}</translation>
    </message>
    <message>
        <source>The CA has revoked this certificate; the sign-in server refuses it.</source>
        <translation>La CA ha revocado este certificado; el servidor de autenticación lo rechaza.</translation>
    </message>
    <message>
        <source>If the device is still in use, issue a new certificate and deploy it.</source>
        <translation>Si el dispositivo sigue en uso, emita un certificado nuevo e impleméntelo.</translation>
    </message>
    <message>
        <source>There is no certificate with which this computer can sign in.</source>
        <translation>No hay ningún certificado con el que este equipo pueda iniciar sesión.</translation>
    </message>
    <message>
        <source>The VPN asks for an electronic identity card (certificate). None that fits was found on this computer.</source>
        <translation>La VPN pide un documento de identidad electrónico (certificado). En este equipo no se encontró ninguno adecuado.</translation>
    </message>
    <message>
        <source>If you can, connect to the office network once and stay signed in for a while; the certificate often comes by itself.</source>
        <translation>Si puede, conéctese una vez a la red de la oficina y mantenga la sesión iniciada un rato; el certificado suele llegar por sí solo.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; takes a certificate from {store}. {against} Windows reports 13806, 786 or 766.</source>
        <extracomment>{connection}: name of the VPN connection; {store}: the computer&apos;s or the user&apos;s store; {against}: one or two sentences on what is in the store</extracomment>
        <translation>“{connection}” toma un certificado que está en {store}. {against} Windows notifica 13806, 786 o 766.</translation>
    </message>
    <message>
        <source>Check that the computer or the user is in the group that may enrol.</source>
        <translation>Compruebe que el equipo o el usuario pertenezca al grupo que puede realizar la inscripción.</translation>
    </message>
    <message>
        <source>No certificate in {store} has a private key, lies in its period, allows Client Authentication, leads to a trusted root and passes the filter of the profile. {against}</source>
        <extracomment>{store}: the computer&apos;s or the user&apos;s store; {against}: one or two sentences on what is in the store</extracomment>
        <translation>Ningún certificado en {store} tiene una clave privada, está dentro de su periodo de validez, permite Autenticación del cliente, conduce a una raíz de confianza y supera el filtro del perfil. {against}</translation>
    </message>
    <message>
        <source>Check template, enrolment rights and autoenrolment, or the certificate profile in Intune.</source>
        <translation>Compruebe la plantilla, los derechos de inscripción y la inscripción automática, o el perfil de certificado en Intune.</translation>
    </message>
    <message>
        <source>Look in LocalMachine\My: a device tunnel and L2TP take it from there.</source>
        <translation>Busque en LocalMachine\My: un túnel de dispositivo y L2TP lo toman de ahí.</translation>
    </message>
    <message>
        <source>Check the certificate filter in the EAP settings of the profile.</source>
        <translation>Compruebe el filtro de certificados en la configuración de EAP del perfil.</translation>
    </message>
    <message>
        <source>Your certificate lacks its secret part.</source>
        <translation>A su certificado le falta la parte secreta.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) for the VPN is there, but the secret key that belongs to it is not. Without the key it proves nothing.</source>
        <translation>El documento de identidad electrónico (certificado) para la VPN está presente, pero no la clave secreta que le corresponde. Sin la clave no demuestra nada.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) would fit, but has no private key. It was probably imported without it, or the key storage was reset.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>El certificado “{subject}” ({origin}) sería adecuado, pero no tiene clave privada. Probablemente se importó sin ella o se restableció el almacenamiento de claves.</translation>
    </message>
    <message>
        <source>Try to find the key again: {repair}</source>
        <extracomment>{repair}: a command</extracomment>
        <translation>Intente volver a encontrar la clave: {repair}</translation>
    </message>
    <message>
        <source>If that fails, delete this certificate and enrol a new one: {enrolment}</source>
        <extracomment>{enrolment}: a command</extracomment>
        <translation>Si no funciona, elimine este certificado e inscriba uno nuevo: {enrolment}</translation>
    </message>
    <message>
        <source>After a reset of the security chip (TPM), every certificate whose key was in it has to be enrolled anew.</source>
        <translation>Tras restablecer el chip de seguridad (TPM), hay que volver a inscribir todos los certificados cuya clave estaba en él.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; has no private key in {store}.</source>
        <extracomment>{subject}: subject name of the certificate; {store}: the computer&apos;s or the user&apos;s store</extracomment>
        <translation>El certificado “{subject}” no tiene clave privada en {store}.</translation>
    </message>
    <message>
        <source>Enrol on the device itself; do not distribute .cer files.</source>
        <translation>Realice la inscripción en el propio dispositivo; no distribuya archivos .cer.</translation>
    </message>
    <message>
        <source>Check whether TPM resets or changes of the key storage provider cause it on other computers.</source>
        <translation>Compruebe si los restablecimientos del TPM o los cambios de proveedor de almacenamiento de claves lo provocan en otros equipos.</translation>
    </message>
    <message>
        <source>Using your certificate asks you each time.</source>
        <translation>Cada vez que se usa su certificado, se le pregunta.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) for the VPN asks for a confirmation or a PIN when it is used. A connection that starts by itself cannot wait for that.</source>
        <translation>El documento de identidad electrónico (certificado) para la VPN pide una confirmación o un PIN cuando se usa. Una conexión que se inicia por sí sola no puede esperar a eso.</translation>
    </message>
    <message>
        <source>Connect by hand once and answer the question.</source>
        <translation>Conéctese una vez manualmente y responda a la pregunta.</translation>
    </message>
    <message>
        <source>The private key of &quot;{subject}&quot; ({origin}) is protected by a prompt. Always On dials silently: Windows reports 703 or 798.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>La clave privada de “{subject}” ({origin}) está protegida con una pregunta. Always On marca sin intervención: Windows notifica 703 o 798.</translation>
    </message>
    <message>
        <source>Check whether the certificate was imported with &quot;Enable strong private key protection&quot;.</source>
        <translation>Compruebe si el certificado se importó con “Habilitar protección segura de clave privada”.</translation>
    </message>
    <message>
        <source>Enrol it again without that option.</source>
        <translation>Vuelva a inscribirlo sin esa opción.</translation>
    </message>
    <message>
        <source>The key of &quot;{subject}&quot; needs user interaction.</source>
        <extracomment>{subject}: subject name of the certificate</extracomment>
        <translation>La clave de “{subject}” necesita la intervención del usuario.</translation>
    </message>
    <message>
        <source>Use a TPM key storage provider without a prompt in the template.</source>
        <translation>Use en la plantilla un proveedor de almacenamiento de claves TPM sin pregunta.</translation>
    </message>
    <message>
        <source>Check the policy &quot;System cryptography: Force strong key protection&quot;.</source>
        <translation>Compruebe la directiva “Criptografía de sistema: forzar la protección con claves seguras”.</translation>
    </message>
    <message>
        <source>Several certificates fit, and Windows may take the wrong one.</source>
        <translation>Hay varios certificados adecuados y Windows puede usar el incorrecto.</translation>
    </message>
    <message>
        <source>This computer has several of the electronic identity cards (certificates) that could be used for the VPN. Windows can take the wrong one.</source>
        <translation>Este equipo tiene varios documentos de identidad electrónicos (certificados) que podrían usarse para la VPN. Windows puede usar el incorrecto.</translation>
    </message>
    <message>
        <source>If Windows asks you which one to use, take the one that your organisation issued for the VPN.</source>
        <translation>Si Windows le pregunta cuál usar, elija el que su organización emitió para la VPN.</translation>
    </message>
    <message>
        <source>{count} certificates in {store} fit: {subjects}. Their issuers: {issuers}. Which one Windows takes is not certain; with a machine certificate this shows as an occasional 13801.</source>
        <extracomment>{count}: a number; {store}: the computer&apos;s or the user&apos;s store; {subjects}: names of certificates; {issuers}: names of CAs</extracomment>
        <translation>En {store} hay {count} certificados adecuados: {subjects}. Sus emisores: {issuers}. No es seguro cuál usará Windows; con un certificado de equipo, esto se manifiesta como un 13801 ocasional.</translation>
    </message>
    <message>
        <source>Find out which issuer the VPN expects.</source>
        <translation>Averigüe qué emisor espera la VPN.</translation>
    </message>
    <message>
        <source>Remove certificates that are no longer needed, after asking what else uses them.</source>
        <translation>Quite los certificados que ya no se necesiten, después de preguntar qué más los usa.</translation>
    </message>
    <message>
        <source>{count} candidates without a rule between them; issuers: {issuers}.</source>
        <extracomment>{count}: a number; {issuers}: names of CAs</extracomment>
        <translation>{count} candidatos sin ninguna regla que decida entre ellos; emisores: {issuers}.</translation>
    </message>
    <message>
        <source>Machine certificates: add the purpose IP security IKE intermediate (1.3.6.1.5.5.8.2.2) to the template for the VPN; Windows prefers it.</source>
        <translation>Certificados de equipo: agregue el propósito IKE intermedio de seguridad IP (1.3.6.1.5.5.8.2.2) a la plantilla para la VPN; Windows lo prefiere.</translation>
    </message>
    <message>
        <source>User certificates: filter by issuer or purpose in the EAP settings (TLSExtensions, FilteringInfo).</source>
        <translation>Certificados de usuario: filtre por emisor o propósito en la configuración de EAP (TLSExtensions, FilteringInfo).</translation>
    </message>
    <message>
        <source>RRAS: name the root that it accepts: $c = Get-Item Cert:\LocalMachine\Root\THUMBPRINT; Set-VpnAuthProtocol -UserAuthProtocolAccepted Certificate,EAP -RootCertificateNameToAccept $c; Restart-Service RemoteAccess</source>
        <translation>RRAS: indique la raíz que acepta: $c = Get-Item Cert:\LocalMachine\Root\THUMBPRINT; Set-VpnAuthProtocol -UserAuthProtocolAccepted Certificate,EAP -RootCertificateNameToAccept $c; Restart-Service RemoteAccess</translation>
    </message>
    <message>
        <source>The VPN server does not list the issuer of your computer&apos;s certificate.</source>
        <translation>El servidor VPN no incluye en su lista al emisor del certificado de su equipo.</translation>
    </message>
    <message>
        <source>The VPN server says whose electronic identity cards (certificates) it accepts. The one who issued your computer&apos;s card is not among them.</source>
        <translation>El servidor VPN indica de quién acepta documentos de identidad electrónicos (certificados). Quien emitió el de su equipo no está entre ellos.</translation>
    </message>
    <message>
        <source>The server&apos;s reply lists the authorities that it accepts. No CA above &quot;{subject}&quot; (issued by &quot;{issuer}&quot;) is among them.</source>
        <extracomment>{subject}: subject name of the certificate; {issuer}: name of the CA</extracomment>
        <translation>La respuesta del servidor enumera las entidades que acepta. Ninguna CA superior a “{subject}” (emitido por “{issuer}”) está entre ellas.</translation>
    </message>
    <message>
        <source>Check whether another certificate of this computer should be used.</source>
        <translation>Compruebe si debe usarse otro certificado de este equipo.</translation>
    </message>
    <message>
        <source>The IKE_SA_INIT reply carries a CERTREQ without the key of any CA above &quot;{subject}&quot;; issuer: &quot;{issuer}&quot;.</source>
        <extracomment>{subject}: subject name of the certificate; {issuer}: name of the CA</extracomment>
        <translation>La respuesta IKE_SA_INIT contiene un CERTREQ sin la clave de ninguna CA superior a “{subject}”; emisor: “{issuer}”.</translation>
    </message>
    <message>
        <source>Check that the root of the clients&apos; certificates is in Trusted Root Certification Authorities of the computer account on every VPN server.</source>
        <translation>Compruebe que la raíz de los certificados de los clientes esté en Entidades de certificación raíz de confianza de la cuenta de equipo en todos los servidores VPN.</translation>
    </message>
    <message>
        <source>Read the accepted root: Get-VpnAuthProtocol. Set it: $c = Get-Item Cert:\LocalMachine\Root\THUMBPRINT; Set-VpnAuthProtocol -UserAuthProtocolAccepted Certificate,EAP -RootCertificateNameToAccept $c; Restart-Service RemoteAccess</source>
        <translation>Consulte la raíz aceptada: Get-VpnAuthProtocol. Establézcala: $c = Get-Item Cert:\LocalMachine\Root\THUMBPRINT; Set-VpnAuthProtocol -UserAuthProtocolAccepted Certificate,EAP -RootCertificateNameToAccept $c; Restart-Service RemoteAccess</translation>
    </message>
    <message>
        <source>Behind a load balancer, compare the servers with each other.</source>
        <translation>Detrás de un equilibrador de carga, compare los servidores entre sí.</translation>
    </message>
    <message>
        <source>Your certificate of Conditional Access is short-lived by design.</source>
        <translation>Su certificado de Acceso condicional es de corta duración por diseño.</translation>
    </message>
    <message>
        <source>Your organisation checks the state of your computer before it lets you in. The electronic identity card (certificate) for that is valid until {until}; it is renewed by itself.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>Su organización comprueba el estado de su equipo antes de permitirle el acceso. El documento de identidad electrónico (certificado) para ello es válido hasta el {until}; se renueva por sí solo.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>&quot;{subject}&quot; ({origin}) comes from Entra Conditional Access and ends on {until}. About one hour is by design.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {until}: date and time</extracomment>
        <translation>“{subject}” ({origin}) procede de Acceso condicional de Entra y caduca el {until}. Una duración aproximada de una hora es lo previsto por diseño.</translation>
    </message>
    <message>
        <source>If connecting fails, look whether the device is compliant in Company Portal.</source>
        <translation>Si la conexión falla, consulte en Portal de empresa si el dispositivo es conforme.</translation>
    </message>
    <message>
        <source>The one-hour certificate of Conditional Access (1.3.6.1.4.1.311.87) is there until {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>El certificado de una hora de Acceso condicional (1.3.6.1.4.1.311.87) está disponible hasta el {until}.</translation>
    </message>
    <message>
        <source>The network policy should demand this purpose: Allowed-Certificate-OID 1.3.6.1.4.1.311.87.</source>
        <translation>La directiva de red debe exigir este propósito: Allowed-Certificate-OID 1.3.6.1.4.1.311.87.</translation>
    </message>
    <message>
        <source>The certificate that shows that your device meets the rules is missing.</source>
        <translation>Falta el certificado que muestra que su dispositivo cumple las reglas.</translation>
    </message>
    <message>
        <source>Your organisation lets only computers in that meet its rules. The electronic identity card (certificate) that says so is not on this computer; Windows fetches one for each connection, and it lives for about an hour.</source>
        <translation>Su organización solo permite el acceso a los equipos que cumplen sus reglas. El documento de identidad electrónico (certificado) que lo acredita no está en este equipo; Windows obtiene uno para cada conexión, y dura aproximadamente una hora.</translation>
    </message>
    <message>
        <source>Connect once; if that works, nothing has to be done.</source>
        <translation>Conéctese una vez; si funciona, no hay que hacer nada.</translation>
    </message>
    <message>
        <source>If it fails: open Company Portal and do what it lists as not done.</source>
        <translation>Si falla: abra Portal de empresa y haga lo que figure como pendiente.</translation>
    </message>
    <message>
        <source>Sign in to Windows again, then connect.</source>
        <translation>Vuelva a iniciar sesión en Windows y conéctese.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; signs in with a certificate of the purpose AAD Conditional Access (1.3.6.1.4.1.311.87), and there is none in its period. Between two dials that is normal; together with 798, 812, 874 or 875 it is the cause.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>“{connection}” inicia sesión con un certificado con el propósito AAD Conditional Access (1.3.6.1.4.1.311.87), y no hay ninguno dentro de su periodo de validez. Entre dos marcados es normal; junto con 798, 812, 874 u 875, es la causa.</translation>
    </message>
    <message>
        <source>Dial once and look again: a certificate should have come.</source>
        <translation>Marque una vez y vuelva a mirar: debería haber llegado un certificado.</translation>
    </message>
    <message>
        <source>Check that the device is marked compliant in Intune.</source>
        <translation>Compruebe que el dispositivo esté marcado como conforme en Intune.</translation>
    </message>
    <message>
        <source>Check that this computer reaches Entra ID before it dials, and look into its sign-in log.</source>
        <translation>Compruebe que este equipo llegue a Entra ID antes de marcar y consulte su registro de inicio de sesión.</translation>
    </message>
    <message>
        <source>No current certificate with 1.3.6.1.4.1.311.87 in the user&apos;s store, with which &quot;{connection}&quot; signs in. It is fetched when Windows dials.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>No hay ningún certificado vigente con 1.3.6.1.4.1.311.87 en el almacén del usuario, con el que “{connection}” inicia sesión. Se obtiene cuando Windows marca.</translation>
    </message>
    <message>
        <source>Check the Conditional Access policy for the app VPN Server, and the root certificate on the VPN connectivity blade.</source>
        <translation>Compruebe la directiva de Acceso condicional para la aplicación VPN Server y el certificado raíz en la hoja de conectividad VPN.</translation>
    </message>
    <message>
        <source>Check DeviceCompliance in the profile.</source>
        <translation>Compruebe DeviceCompliance en el perfil.</translation>
    </message>
    <message>
        <source>Your certificate lacks a mark that newer sign-in servers ask for.</source>
        <translation>A su certificado le falta una marca que piden los servidores de autenticación más recientes.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) works, but it lacks a mark that ties it to your account. Servers that ask for it refuse the sign-in.</source>
        <translation>Su documento de identidad electrónico (certificado) funciona, pero le falta una marca que lo vincula a su cuenta. Los servidores que la piden rechazan el inicio de sesión.</translation>
    </message>
    <message>
        <source>&quot;{subject}&quot; ({origin}) has no SID extension (1.3.6.1.4.1.311.25.2). Since the update of February 2025 domain controllers can refuse it: 853, or 812 or 691.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>“{subject}” ({origin}) no tiene la extensión SID (1.3.6.1.4.1.311.25.2). Desde la actualización de febrero de 2025, los controladores de dominio pueden rechazarlo: 853, o bien 812 o 691.</translation>
    </message>
    <message>
        <source>Ask whether event 39 of Kerberos-Key-Distribution-Center is in the System log of a domain controller, or reason 16 in that of the sign-in server.</source>
        <translation>Pregunte si el evento 39 de Kerberos-Key-Distribution-Center figura en el registro Sistema de un controlador de dominio, o el motivo 16 en el del servidor de autenticación.</translation>
    </message>
    <message>
        <source>If so, enrol a new certificate: certutil -user -pulse</source>
        <translation>Si es así, inscriba un certificado nuevo: certutil -user -pulse</translation>
    </message>
    <message>
        <source>The certificate is not strongly mapped: extension 1.3.6.1.4.1.311.25.2 is missing.</source>
        <translation>El certificado no tiene una asignación segura: falta la extensión 1.3.6.1.4.1.311.25.2.</translation>
    </message>
    <message>
        <source>Update the CA, or add the SID in the SCEP or PKCS profile of Intune, and issue the certificates again.</source>
        <translation>Actualice la CA o agregue el SID en el perfil SCEP o PKCS de Intune y vuelva a emitir los certificados.</translation>
    </message>
    <message>
        <source>Until then map the accounts explicitly (altSecurityIdentities).</source>
        <translation>Hasta entonces, asigne las cuentas de forma explícita (altSecurityIdentities).</translation>
    </message>
    <message>
        <source>The VPN server prefers another way to sign in, but takes the profile&apos;s.</source>
        <translation>El servidor VPN prefiere otra forma de iniciar sesión, pero acepta la del perfil.</translation>
    </message>
    <message>
        <source>{gateway} first proposed {expected}, and took {profile} when that was asked for. No fault of this laptop.</source>
        <extracomment>{gateway}: address or name of a VPN gateway; {expected}: what the server demands; {profile}: what the profile says</extracomment>
        <translation>{gateway} propuso primero {expected} y aceptó {profile} cuando se le pidió. No es un fallo de este portátil.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s first proposal is {expected}; the profile &quot;{connection}&quot; uses {profile}, which is taken after one more round trip.</source>
        <extracomment>{expected}: what the server demands; {connection}: name of the VPN connection; {profile}: what the profile says</extracomment>
        <translation>La primera propuesta del servidor de autenticación es {expected}; el perfil “{connection}” usa {profile}, que se acepta tras un viaje de ida y vuelta más.</translation>
    </message>
    <message>
        <source>Put the method of the profile first in the network policy, if others are not needed.</source>
        <translation>Ponga el método del perfil en primer lugar en la directiva de red, si no se necesitan otros.</translation>
    </message>
    <message>
        <source>This was proven against strongSwan and FreeRADIUS, not against RRAS and NPS.</source>
        <translation>Esto se ha validado con strongSwan y FreeRADIUS, no con RRAS y NPS.</translation>
    </message>
    <message>
        <source>The VPN server does not offer the kind of sign-in that the profile uses.</source>
        <translation>El servidor VPN no ofrece el tipo de inicio de sesión que usa el perfil.</translation>
    </message>
    <message>
        <source>Your VPN connection is set up to sign in a person, but the server did not begin to do so. It may expect another kind of connection.</source>
        <translation>Su conexión VPN está configurada para que una persona inicie sesión, pero el servidor no comenzó a hacerlo. Es posible que espere otro tipo de conexión.</translation>
    </message>
    <message>
        <source>{server} ({address}) refused a client without a certificate of its own (AUTHENTICATION_FAILED) instead of beginning EAP. Windows reports 13801, sometimes 812.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) rechazó un cliente sin certificado propio (AUTHENTICATION_FAILED) en lugar de comenzar EAP. Windows notifica 13801 y, a veces, 812.</translation>
    </message>
    <message>
        <source>Check whether this server is meant for device tunnels only.</source>
        <translation>Compruebe si este servidor está destinado solo a túneles de dispositivo.</translation>
    </message>
    <message>
        <source>Check whether this laptop has the current VPN profile.</source>
        <translation>Compruebe si este portátil tiene el perfil de VPN actual.</translation>
    </message>
    <message>
        <source>{address} ended IKE_AUTH with AUTHENTICATION_FAILED when no AUTH payload came. Either it takes computer certificates only, or it does not know this client.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>{address} finalizó IKE_AUTH con AUTHENTICATION_FAILED al no recibir ninguna carga AUTH. O bien solo acepta certificados de equipo, o bien no conoce este cliente.</translation>
    </message>
    <message>
        <source>On RRAS check that EAP is allowed beside computer certificates: Get-VpnAuthProtocol</source>
        <translation>En RRAS, compruebe que EAP esté permitido junto a los certificados de equipo: Get-VpnAuthProtocol</translation>
    </message>
    <message>
        <source>Compare the profile &quot;{connection}&quot; with what this server is meant for.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Compare el perfil “{connection}” con aquello a lo que está destinado este servidor.</translation>
    </message>
    <message>
        <source>This test was proven against strongSwan, not against RRAS.</source>
        <translation>Esta prueba se ha validado con strongSwan, no con RRAS.</translation>
    </message>
    <message>
        <source>The sign-in server did not go on after the user name of this test.</source>
        <translation>El servidor de autenticación no continuó después del nombre de usuario de esta prueba.</translation>
    </message>
    <message>
        <source>To learn what the server wants, this program gave a name and no password. The server ended the talk there, so the rest could not be tested.</source>
        <translation>Para saber qué quiere el servidor, este programa indicó un nombre y ninguna contraseña. El servidor terminó ahí la conversación, por lo que no se pudo probar el resto.</translation>
    </message>
    <message>
        <source>Save the report and send it to your helpdesk if you can&apos;t connect.</source>
        <translation>Guarde el informe y envíelo a su servicio de asistencia si no puede conectarse.</translation>
    </message>
    <message>
        <source>{gateway} ended the sign-in of &quot;{connection}&quot; straight after the name ({kind}); no password was sent. A name that nobody has says little; a real one points to the network policy. Windows reports 812, over SSTP 691.</source>
        <extracomment>{gateway}: address or name of a VPN gateway; {connection}: name of the VPN connection; {kind}: whose name was given, as words</extracomment>
        <translation>{gateway} finalizó el inicio de sesión de “{connection}” justo después del nombre ({kind}); no se envió ninguna contraseña. Un nombre que nadie tiene dice poco; uno real apunta a la directiva de red. Windows notifica 812 y, mediante SSTP, 691.</translation>
    </message>
    <message>
        <source>Look at the account: is it allowed to dial in, and in the right group?</source>
        <translation>Examine la cuenta: ¿tiene permiso de marcado y está en el grupo correcto?</translation>
    </message>
    <message>
        <source>For a full test let the site policy name an identity for this program.</source>
        <translation>Para una prueba completa, haga que la directiva del sitio indique una identidad para este programa.</translation>
    </message>
    <message>
        <source>EAP-Failure came before any method was proposed: no network policy matches this identity, or the server does not know it.</source>
        <translation>EAP-Failure llegó antes de que se propusiera ningún método: ninguna directiva de red coincide con esta identidad o el servidor no la conoce.</translation>
    </message>
    <message>
        <source>Read NPS event 6273 for the reason code: 48 no matching network policy, 65 dial-in permission, 66 method.</source>
        <translation>Consulte el evento 6273 de NPS para ver el código de motivo: 48 ninguna directiva de red coincidente, 65 permiso de marcado, 66 método.</translation>
    </message>
    <message>
        <source>A made-up name is often refused by right. Name an identity with interviewIdentity in the site policy to see the method.</source>
        <translation>Es habitual que un nombre inventado se rechace con razón. Indique una identidad con interviewIdentity en la directiva del sitio para ver el método.</translation>
    </message>
    <message>
        <source>The VPN server seems to get no answer from its sign-in server.</source>
        <translation>Parece que el servidor VPN no obtiene respuesta de su servidor de autenticación.</translation>
    </message>
    <message>
        <source>The VPN server answers, but the server behind it that checks sign-ins does not seem to.</source>
        <translation>El servidor VPN responde, pero parece que no lo hace el servidor situado detrás que comprueba los inicios de sesión.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Vuelva a intentarlo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>After the name {gateway} needed {seconds} s to refuse, or gave no answer at all. That is how it looks when the VPN server waits in vain for its RADIUS server. Windows reports 930, 938, 718 or 812.</source>
        <extracomment>{gateway}: address or name of a VPN gateway; {seconds}: seconds waited</extracomment>
        <translation>Después del nombre, {gateway} tardó {seconds} s en rechazar o no respondió en absoluto. Eso es lo que se observa cuando el servidor VPN espera en vano a su servidor RADIUS. Windows notifica 930, 938, 718 u 812.</translation>
    </message>
    <message>
        <source>Pass the report to the VPN administrators at once: everybody may be affected.</source>
        <translation>Transmita el informe de inmediato a los administradores de la VPN: todos pueden verse afectados.</translation>
    </message>
    <message>
        <source>A refusal by the sign-in server itself comes within about two seconds; strongSwan gives up on a silent RADIUS server after about 14.</source>
        <translation>Un rechazo del propio servidor de autenticación llega en unos dos segundos; strongSwan desiste de un servidor RADIUS que no responde al cabo de unos 14.</translation>
    </message>
    <message>
        <source>On the VPN server check the RADIUS servers and their shared secret: Get-RemoteAccessRadius</source>
        <translation>En el servidor VPN, compruebe los servidores RADIUS y su secreto compartido: Get-RemoteAccessRadius</translation>
    </message>
    <message>
        <source>Let UDP 1812 and 1813 (or 1645 and 1646) through between VPN server and NPS.</source>
        <translation>Permita el paso de UDP 1812 y 1813 (o 1645 y 1646) entre el servidor VPN y NPS.</translation>
    </message>
    <message>
        <source>On NPS check the service and the RADIUS client entry of the VPN server: Get-Service IAS; Get-NpsRadiusClient</source>
        <translation>En NPS, compruebe el servicio y la entrada de cliente RADIUS del servidor VPN: Get-Service IAS; Get-NpsRadiusClient</translation>
    </message>
    <message>
        <source>These times were measured with strongSwan and FreeRADIUS, not with RRAS and NPS.</source>
        <translation>Estos tiempos se midieron con strongSwan y FreeRADIUS, no con RRAS y NPS.</translation>
    </message>
    <message>
        <source>The sign-in server has another name than the profile expects.</source>
        <translation>El servidor de autenticación tiene un nombre distinto del que espera el perfil.</translation>
    </message>
    <message>
        <source>The sign-in server showed a certificate (an electronic identity card) with a name that your VPN connection does not expect.</source>
        <translation>El servidor de autenticación presentó un certificado (un documento de identidad electrónico) con un nombre que su conexión VPN no espera.</translation>
    </message>
    <message>
        <source>Don&apos;t accept it if you are asked.</source>
        <translation>No lo acepte si se le pregunta.</translation>
    </message>
    <message>
        <source>The sign-in server of &quot;{connection}&quot; showed a certificate for {names}; the profile lists {profile}. Windows reports 853 or 812.</source>
        <extracomment>{connection}: name of the VPN connection; {names}: names in the certificate; {profile}: what the profile says</extracomment>
        <translation>El servidor de autenticación de “{connection}” presentó un certificado para {names}; el perfil incluye {profile}. Windows notifica 853 u 812.</translation>
    </message>
    <message>
        <source>Read what Windows compared: log Microsoft-Windows-EapMethods-RasTls/Operational, event 107.</source>
        <translation>Consulte lo que comparó Windows: registro Microsoft-Windows-EapMethods-RasTls/Operational, evento 107.</translation>
    </message>
    <message>
        <source>None of the names in the certificate ({names}) matches ServerNames of the profile ({profile}).</source>
        <extracomment>{names}: names in the certificate; {profile}: what the profile says</extracomment>
        <translation>Ninguno de los nombres del certificado ({names}) coincide con ServerNames del perfil ({profile}).</translation>
    </message>
    <message>
        <source>List the names of all sign-in servers in ServerNames, separated by semicolons; an entry may be a regular expression.</source>
        <translation>Incluya en ServerNames los nombres de todos los servidores de autenticación, separados por punto y coma; una entrada puede ser una expresión regular.</translation>
    </message>
    <message>
        <source>Or select a certificate with the listed name in the network policy of NPS.</source>
        <translation>O seleccione un certificado con el nombre incluido en la directiva de red de NPS.</translation>
    </message>
    <message>
        <source>What the server shows was proven on FreeRADIUS, not on NPS.</source>
        <translation>Lo que presenta el servidor se ha validado con FreeRADIUS, no con NPS.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s name differs from the profile&apos;s in upper and lower case.</source>
        <translation>El nombre del servidor de autenticación difiere del que figura en el perfil en las mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate (an electronic identity card) has the right name, but written differently. Newer Windows versions mind that.</source>
        <translation>El certificado (un documento de identidad electrónico) del servidor de autenticación tiene el nombre correcto, pero escrito de otra forma. Las versiones más recientes de Windows lo tienen en cuenta.</translation>
    </message>
    <message>
        <source>The certificate says {names}, the profile &quot;{connection}&quot; lists {profile}: only the case differs. Administrators report that Windows 11 then fails with 853.</source>
        <extracomment>{names}: names in the certificate; {connection}: name of the VPN connection; {profile}: what the profile says</extracomment>
        <translation>El certificado indica {names} y el perfil “{connection}” incluye {profile}: solo difieren las mayúsculas y minúsculas. Los administradores informan de que Windows 11 falla entonces con 853.</translation>
    </message>
    <message>
        <source>Check whether laptops with Windows 10 connect where those with Windows 11 do not.</source>
        <translation>Compruebe si los portátiles con Windows 10 se conectan donde los que tienen Windows 11 no lo hacen.</translation>
    </message>
    <message>
        <source>Names match except for upper and lower case: {names} against {profile}.</source>
        <extracomment>{names}: names in the certificate; {profile}: what the profile says</extracomment>
        <translation>Los nombres coinciden salvo en las mayúsculas y minúsculas: {names} frente a {profile}.</translation>
    </message>
    <message>
        <source>Write ServerNames in the profile exactly as the certificate has the name, and deploy the profile again.</source>
        <translation>Escriba ServerNames en el perfil exactamente como figura el nombre en el certificado y vuelva a implementar el perfil.</translation>
    </message>
    <message>
        <source>The profile does not name the authority behind the sign-in server.</source>
        <translation>El perfil no indica la entidad que respalda al servidor de autenticación.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate (an electronic identity card) was issued by an authority that your VPN connection does not name.</source>
        <translation>El certificado (un documento de identidad electrónico) del servidor de autenticación lo emitió una entidad que su conexión VPN no indica.</translation>
    </message>
    <message>
        <source>The sign-in server of &quot;{connection}&quot; leads to &quot;{root}&quot; ({thumbprint}); the profile lists {profile}. Windows reports 864 or asks the user (703).</source>
        <extracomment>{connection}: name of the VPN connection; {root}: subject of a root certificate; {thumbprint}: thumbprint of a certificate; {profile}: what the profile says</extracomment>
        <translation>El servidor de autenticación de “{connection}” conduce a “{root}” ({thumbprint}); el perfil incluye {profile}. Windows notifica 864 o pregunta al usuario (703).</translation>
    </message>
    <message>
        <source>The root above the shown certificate is not in TrustedRootCA of the profile.</source>
        <translation>La raíz del certificado presentado no está en TrustedRootCA del perfil.</translation>
    </message>
    <message>
        <source>Add the thumbprint {thumbprint} of &quot;{root}&quot; to TrustedRootCA, or select a certificate under a listed root in the network policy of NPS.</source>
        <extracomment>{thumbprint}: thumbprint of a certificate; {root}: subject of a root certificate</extracomment>
        <translation>Agregue la huella digital {thumbprint} de “{root}” a TrustedRootCA, o seleccione en la directiva de red de NPS un certificado bajo una raíz incluida.</translation>
    </message>
    <message>
        <source>After a change of the authority deploy the new root first, then the profile, then the server&apos;s certificate.</source>
        <translation>Tras un cambio de entidad, implemente primero la raíz nueva; después, el perfil y, por último, el certificado del servidor.</translation>
    </message>
    <message>
        <source>The VPN server answers the first question, but not the second one.</source>
        <translation>El servidor VPN responde a la primera pregunta, pero no a la segunda.</translation>
    </message>
    <message>
        <source>The VPN server is there, but the next, larger message got no answer. Often something on the way loses large packets.</source>
        <translation>El servidor VPN está disponible, pero el siguiente mensaje, más grande, no obtuvo respuesta. A menudo, algo en el trayecto pierde los paquetes grandes.</translation>
    </message>
    <message>
        <source>If it works there, tell your helpdesk: &quot;large VPN packets get no answer from this network&quot;.</source>
        <translation>Si allí funciona, comunique a su servicio de asistencia: “los paquetes grandes de la VPN no obtienen respuesta desde esta red”.</translation>
    </message>
    <message>
        <source>{server} ({address}) accepted IKE_SA_INIT, but gave no answer to IKE_AUTH on UDP {port} within {seconds} s. Asked again without IKE fragmentation: {unsplit}. Windows usually reports this as error 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {port}: port number; {seconds}: seconds waited; {unsplit}: &quot;answered&quot;, &quot;no answer&quot; or &quot;not tested&quot;</extracomment>
        <translation>{server} ({address}) aceptó IKE_SA_INIT, pero no respondió a IKE_AUTH en UDP {port} en {seconds} s. Al preguntar de nuevo sin fragmentación de IKE: {unsplit}. Windows suele notificarlo como error 809.</translation>
    </message>
    <message>
        <source>Test from another network, for example a phone&apos;s hotspot.</source>
        <translation>Pruebe desde otra red, por ejemplo, el punto de acceso móvil de un teléfono.</translation>
    </message>
    <message>
        <source>Look at the result for UDP 4500 and at the one for large packets on the same page.</source>
        <translation>Consulte el resultado de UDP 4500 y el de los paquetes grandes en la misma página.</translation>
    </message>
    <message>
        <source>IKE_AUTH carries certificates and is the first message that may need IP fragments. Loss of fragments, a smaller MTU on the way or UDP 4500 can be the reason; silence does not prove which. An answer that comes only without IKE fragmentation points to a device that drops IKE fragments.</source>
        <translation>IKE_AUTH contiene certificados y es el primer mensaje que puede necesitar fragmentos IP. El motivo puede ser la pérdida de fragmentos, una MTU menor en el trayecto o UDP 4500; la falta de respuesta no demuestra cuál. Una respuesta que solo llega sin fragmentación de IKE apunta a un dispositivo que descarta los fragmentos IKE.</translation>
    </message>
    <message>
        <source>Capture on the server whether the packets arrive (elevated): pktmon filter add -p 500; pktmon filter add -p 4500; pktmon start --capture. After a dial: pktmon stop; pktmon filter remove</source>
        <translation>Capture en el servidor si los paquetes llegan (como administrador): pktmon filter add -p 500; pktmon filter add -p 4500; pktmon start --capture. Después de un marcado: pktmon stop; pktmon filter remove</translation>
    </message>
    <message>
        <source>Let IP fragments and UDP 4500 through every device on the way, both ways.</source>
        <translation>Permita el paso de los fragmentos IP y de UDP 4500 a través de todos los dispositivos intermedios, en los dos sentidos.</translation>
    </message>
    <message>
        <source>Let the server split its messages itself: HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2, DWORD EnableServerFragmentation = 1 (from version 1803 on).</source>
        <translation>Haga que el propio servidor divida sus mensajes: HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2, DWORD EnableServerFragmentation = 1 (a partir de la versión 1803).</translation>
    </message>
    <message>
        <source>Large packets to the VPN server get lost on the way.</source>
        <translation>Los paquetes grandes hacia el servidor VPN se pierden en el trayecto.</translation>
    </message>
    <message>
        <source>Small packets reach the VPN server, large ones got no answer. The VPN needs large ones while it connects.</source>
        <translation>Los paquetes pequeños llegan al servidor VPN; los grandes no obtuvieron respuesta. La VPN necesita los grandes mientras se conecta.</translation>
    </message>
    <message>
        <source>If it works there, tell your helpdesk: &quot;fragmented packets get no answer from this network&quot;.</source>
        <translation>Si allí funciona, comunique a su servicio de asistencia: “los paquetes fragmentados no obtienen respuesta desde esta red”.</translation>
    </message>
    <message>
        <source>{server} ({address}) answers small IKE messages on UDP {port}, but gave no answer to one of {octets} bytes, which travels in IP fragments. IKE fragmentation at the server: {fragmentation}. Windows usually reports 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {port}: port number; {octets}: size of a packet in bytes; {fragmentation}: whether the server splits large messages, as words</extracomment>
        <translation>{server} ({address}) responde a los mensajes IKE pequeños en UDP {port}, pero no respondió a uno de {octets} bytes, que viaja en fragmentos IP. Fragmentación de IKE en el servidor: {fragmentation}. Windows suele notificar 809.</translation>
    </message>
    <message>
        <source>Test from another network, for example a phone&apos;s hotspot, to tell client network and server apart.</source>
        <translation>Pruebe desde otra red, por ejemplo, el punto de acceso móvil de un teléfono, para distinguir entre la red del cliente y el servidor.</translation>
    </message>
    <message>
        <source>Pass the report to the network team.</source>
        <translation>Transmita el informe a los responsables de la red.</translation>
    </message>
    <message>
        <source>IP fragments from this network to {address} got no answer. Where the server does not split its messages itself (RFC 7383), a large IKE_AUTH meets the same fate.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Los fragmentos IP de esta red a {address} no obtuvieron respuesta. Si el servidor no divide por sí mismo sus mensajes (RFC 7383), un IKE_AUTH grande corre la misma suerte.</translation>
    </message>
    <message>
        <source>Read what the server offers: IKE fragmentation is {fragmentation}.</source>
        <extracomment>{fragmentation}: whether the server splits large messages, as words</extracomment>
        <translation>Consulte lo que ofrece el servidor: la fragmentación de IKE {fragmentation}.</translation>
    </message>
    <message>
        <source>Let IP fragments of UDP 500 and 4500 through the firewalls and address translators on the way, both ways.</source>
        <translation>Permita el paso de los fragmentos IP de UDP 500 y 4500 a través de los firewalls y traductores de direcciones intermedios, en los dos sentidos.</translation>
    </message>
    <message>
        <source>On the server: HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2, DWORD EnableServerFragmentation = 1 (from version 1803 on), then restart RemoteAccess in a maintenance window.</source>
        <translation>En el servidor: HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2, DWORD EnableServerFragmentation = 1 (a partir de la versión 1803) y, a continuación, reinicie RemoteAccess en una ventana de mantenimiento.</translation>
    </message>
    <message>
        <source>This test was proven against strongSwan, not against RRAS: a server may leave an oversized question unanswered for reasons of its own.</source>
        <translation>Esta prueba se ha validado con strongSwan, no con RRAS: un servidor puede dejar sin respuesta una pregunta demasiado grande por motivos propios.</translation>
    </message>
    <message>
        <source>The VPN server names another server for the connection.</source>
        <translation>El servidor VPN indica otro servidor para la conexión.</translation>
    </message>
    <message>
        <source>This is only a remark for your VPN administrators: the server passes its callers on.</source>
        <translation>Es solo una observación para los administradores de la VPN: el servidor remite a otro las llamadas que recibe.</translation>
    </message>
    <message>
        <source>{server} ({address}) answered with a redirect to {gateway}. What that server says was not asked.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {gateway}: address or name of a VPN gateway</extracomment>
        <translation>{server} ({address}) respondió con una redirección a {gateway}. No se preguntó qué dice ese servidor.</translation>
    </message>
    <message>
        <source>Mention it to the VPN administrators if the connection fails.</source>
        <translation>Menciónelo a los administradores de la VPN si la conexión falla.</translation>
    </message>
    <message>
        <source>Run this program again with that server&apos;s name if a profile for it exists.</source>
        <translation>Vuelva a ejecutar este programa con el nombre de ese servidor si existe un perfil para él.</translation>
    </message>
    <message>
        <source>{address} sent REDIRECT and named {gateway}. This program asks only the servers that the profile or the site policy names.</source>
        <extracomment>{address}: an IP address; {gateway}: address or name of a VPN gateway</extracomment>
        <translation>{address} envió REDIRECT e indicó {gateway}. Este programa solo pregunta a los servidores que indica el perfil o la directiva del sitio.</translation>
    </message>
    <message>
        <source>Check that redirecting is intended, and that the profile&apos;s clients reach {gateway}.</source>
        <extracomment>{gateway}: address or name of a VPN gateway</extracomment>
        <translation>Compruebe que la redirección sea la prevista y que los clientes del perfil lleguen a {gateway}.</translation>
    </message>
    <message>
        <source>This was not tried with RRAS, which is not known to redirect.</source>
        <translation>Esto no se ha probado con RRAS, del que no se tiene constancia de que redirija.</translation>
    </message>
    <message>
        <source>The VPN server does not accept the encryption that Windows offers by default.</source>
        <translation>El servidor VPN no acepta el cifrado que Windows ofrece de forma predeterminada.</translation>
    </message>
    <message>
        <source>Your computer and the VPN server would not agree on how to encrypt the connection.</source>
        <translation>Su equipo y el servidor VPN no llegarían a un acuerdo sobre cómo cifrar la conexión.</translation>
    </message>
    <message>
        <source>{server} accepts newer settings, but refused what Windows offers where the profile states none. Windows then reports error 13868.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>{server} acepta configuraciones más recientes, pero rechazó lo que Windows ofrece cuando el perfil no especifica ninguna. En ese caso, Windows notifica el error 13868.</translation>
    </message>
    <message>
        <source>Read the profile&apos;s policy: (Get-VpnConnection -Name NAME).IPSecCustomPolicy</source>
        <translation>Consulte la directiva del perfil: (Get-VpnConnection -Name NAME).IPSecCustomPolicy</translation>
    </message>
    <message>
        <source>Without a cryptography suite Windows offers Diffie-Hellman group 2 only; {address} answered NO_PROPOSAL_CHOSEN to that and took group {group} of a wider offer: {serverTakes}.</source>
        <extracomment>{address}: an IP address; {group}: number of a Diffie-Hellman group; {serverTakes}: algorithms that the server chose</extracomment>
        <translation>Sin un conjunto de criptografía, Windows solo ofrece el grupo Diffie-Hellman 2; {address} respondió a eso NO_PROPOSAL_CHOSEN y aceptó el grupo {group} de una oferta más amplia: {serverTakes}.</translation>
    </message>
    <message>
        <source>State the server&apos;s values in the profile: CryptographySuite, or Set-VpnConnectionIPsecConfiguration on a profile that nobody manages.</source>
        <translation>Especifique en el perfil los valores del servidor: CryptographySuite, o Set-VpnConnectionIPsecConfiguration en un perfil que nadie administre.</translation>
    </message>
    <message>
        <source>Administrators report that NegotiateDH2048_AES256 = 1 (HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters) adds group 14 to what Windows offers; Microsoft&apos;s documents do not list it.</source>
        <translation>Los administradores informan de que NegotiateDH2048_AES256 = 1 (HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters) agrega el grupo 14 a lo que ofrece Windows; la documentación de Microsoft no lo incluye.</translation>
    </message>
    <message>
        <source>The VPN server accepts none of the encryption settings offered for L2TP.</source>
        <translation>El servidor VPN no acepta ninguna de las configuraciones de cifrado ofrecidas para L2TP.</translation>
    </message>
    <message>
        <source>Your computer and the VPN server could not agree on how to encrypt the connection.</source>
        <translation>Su equipo y el servidor VPN no pudieron acordar cómo cifrar la conexión.</translation>
    </message>
    <message>
        <source>{server} ({address}) answered IKEv1 main mode on UDP {port} with NO-PROPOSAL-CHOSEN. Windows usually reports 789.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {port}: port number</extracomment>
        <translation>{server} ({address}) respondió al modo principal de IKEv1 en UDP {port} con NO-PROPOSAL-CHOSEN. Windows suele notificar 789.</translation>
    </message>
    <message>
        <source>Check whether L2TP is still meant to be used; IKEv2 and SSTP are its successors.</source>
        <translation>Compruebe si todavía se pretende usar L2TP; IKEv2 y SSTP son sus sucesores.</translation>
    </message>
    <message>
        <source>None of the main mode proposals that Windows is known to send was accepted by {address}.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>{address} no aceptó ninguna de las propuestas de modo principal que se sabe que envía Windows.</translation>
    </message>
    <message>
        <source>Compare whether the server expects a pre-shared key or certificates; main mode offers both.</source>
        <translation>Compare si el servidor espera una clave previamente compartida o certificados; el modo principal ofrece ambas opciones.</translation>
    </message>
    <message>
        <source>This test was proven against SoftEther and strongSwan, not against RRAS.</source>
        <translation>Esta prueba se ha validado con SoftEther y strongSwan, no con RRAS.</translation>
    </message>
    <message>
        <source>The VPN server does not answer the first question of L2TP.</source>
        <translation>El servidor VPN no responde a la primera pregunta de L2TP.</translation>
    </message>
    <message>
        <source>There was no answer from the VPN server. This network may not let VPN traffic through, or the server does not offer this kind of VPN.</source>
        <translation>No hubo respuesta del servidor VPN. Es posible que esta red no deje pasar el tráfico de VPN o que el servidor no ofrezca este tipo de VPN.</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer to IKEv1 main mode on UDP {port} within {seconds} s. Windows usually reports 809, sometimes 789.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {port}: port number; {seconds}: seconds waited</extracomment>
        <translation>{server} ({address}) no respondió al modo principal de IKEv1 en UDP {port} en {seconds} s. Windows suele notificar 809 y, a veces, 789.</translation>
    </message>
    <message>
        <source>Check whether L2TP is still meant to be used.</source>
        <translation>Compruebe si todavía se pretende usar L2TP.</translation>
    </message>
    <message>
        <source>Silence can mean a filter on the way, a wrong address or a server without L2TP. It does not prove which.</source>
        <translation>La falta de respuesta puede significar un filtro en el trayecto, una dirección incorrecta o un servidor sin L2TP. No demuestra cuál.</translation>
    </message>
    <message>
        <source>Let UDP 500 and 4500 through every device on the way, both ways.</source>
        <translation>Permita el paso de UDP 500 y 4500 a través de todos los dispositivos intermedios, en los dos sentidos.</translation>
    </message>
    <message>
        <source>The VPN server could not prove that its certificate is its own.</source>
        <translation>El servidor VPN no pudo demostrar que su certificado es suyo.</translation>
    </message>
    <message>
        <source>The server showed a certificate (an electronic identity card) but its signature did not fit. Somebody else may be answering in its place.</source>
        <translation>El servidor presentó un certificado (un documento de identidad electrónico), pero su firma no concordaba. Es posible que otro responda en su lugar.</translation>
    </message>
    <message>
        <source>Don&apos;t use this network for confidential things until this is cleared up.</source>
        <translation>No use esta red para asuntos confidenciales hasta que esto se aclare.</translation>
    </message>
    <message>
        <source>{server} ({address}) showed &quot;{subject}&quot;, but its signature over the exchange does not verify with that certificate. Windows reports this as 13801.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {subject}: subject of a certificate</extracomment>
        <translation>{server} ({address}) presentó “{subject}”, pero su firma del intercambio no se puede verificar con ese certificado. Windows lo notifica como 13801.</translation>
    </message>
    <message>
        <source>Test from another network, for example a phone&apos;s hotspot: if the signature fits there, something in this network answers in the server&apos;s place.</source>
        <translation>Pruebe desde otra red, por ejemplo, el punto de acceso móvil de un teléfono: si allí la firma concuerda, algo en esta red responde en lugar del servidor.</translation>
    </message>
    <message>
        <source>The AUTH payload of {address} does not verify with the certificate that came with it: somebody stands between, or the server uses another key than its certificate&apos;s.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>La carga AUTH de {address} no se puede verificar con el certificado que la acompañaba: alguien se interpone o el servidor usa una clave distinta de la de su certificado.</translation>
    </message>
    <message>
        <source>Compare what answers at {address} with the server itself.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Compare lo que responde en {address} con el propio servidor.</translation>
    </message>
    <message>
        <source>Renew the server&apos;s certificate together with its key, and restart RemoteAccess in a maintenance window.</source>
        <translation>Renueve el certificado del servidor junto con su clave y reinicie RemoteAccess en una ventana de mantenimiento.</translation>
    </message>
    <message>
        <source>The VPN server did not show a certificate.</source>
        <translation>El servidor VPN no presentó ningún certificado.</translation>
    </message>
    <message>
        <source>The server did not show its certificate (an electronic identity card), so your computer may not be able to tell whether it is the right server.</source>
        <translation>El servidor no presentó su certificado (un documento de identidad electrónico), por lo que es posible que su equipo no pueda saber si es el servidor correcto.</translation>
    </message>
    <message>
        <source>{server} ({address}) answered the sign-in on UDP {port} without a certificate. Windows may then report 13801.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {port}: port number</extracomment>
        <translation>{server} ({address}) respondió al inicio de sesión en UDP {port} sin certificado. Windows puede notificar entonces 13801.</translation>
    </message>
    <message>
        <source>IKE_AUTH of {address} came without a CERT payload. Windows needs it to verify the server.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>IKE_AUTH de {address} llegó sin carga CERT. Windows la necesita para verificar el servidor.</translation>
    </message>
    <message>
        <source>Let the server send its certificate whether or not it is asked for.</source>
        <translation>Haga que el servidor envíe su certificado, tanto si se le pide como si no.</translation>
    </message>
    <message>
        <source>On RRAS check that a certificate with the purpose Server Authentication and its key lies in the computer&apos;s store.</source>
        <translation>En RRAS, compruebe que en el almacén del equipo haya un certificado con el propósito Autenticación del servidor y su clave.</translation>
    </message>
    <message>
        <source>Something on the way shows another certificate than your VPN server&apos;s.</source>
        <translation>Algo en el trayecto presenta un certificado distinto del de su servidor VPN.</translation>
    </message>
    <message>
        <source>A certificate is an electronic identity card. The one shown here was not issued by the authority that your organisation names for its VPN.</source>
        <translation>Un certificado es un documento de identidad electrónico. El que se presenta aquí no lo emitió la entidad que su organización indica para su VPN.</translation>
    </message>
    <message>
        <source>The certificate on TCP {port} of {server} ({address}) leads to &quot;{root}&quot;, and the site policy names other roots. This is how TLS inspection on the way looks.</source>
        <extracomment>{port}: port number; {server}: name of the VPN server; {address}: an IP address; {root}: subject of a root certificate</extracomment>
        <translation>El certificado en TCP {port} de {server} ({address}) conduce a “{root}”, y la directiva del sitio indica otras raíces. Así se manifiesta una inspección TLS en el trayecto.</translation>
    </message>
    <message>
        <source>Test from another network, for example a phone&apos;s hotspot: if the right root shows there, this network inspects TLS.</source>
        <translation>Pruebe desde otra red, por ejemplo, el punto de acceso móvil de un teléfono: si allí aparece la raíz correcta, esta red inspecciona TLS.</translation>
    </message>
    <message>
        <source>Ask the network team to exempt the VPN server from TLS inspection.</source>
        <translation>Pida a los responsables de la red que excluyan el servidor VPN de la inspección TLS.</translation>
    </message>
    <message>
        <source>&quot;{root}&quot; ({thumbprint}) is not among tlsRoots of the site policy. TLS inspection would show just this, and SSTP fails with it even where the root is trusted, because of its crypto binding.</source>
        <extracomment>{root}: subject of a root certificate; {thumbprint}: thumbprint of a certificate</extracomment>
        <translation>“{root}” ({thumbprint}) no está entre tlsRoots de la directiva del sitio. Una inspección TLS mostraría exactamente esto, y SSTP falla con ella incluso donde la raíz es de confianza, debido a su enlace criptográfico.</translation>
    </message>
    <message>
        <source>Exempt {server} from TLS inspection (firewall, proxy, security product on the laptop).</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Excluya {server} de la inspección TLS (firewall, proxy, producto de seguridad del portátil).</translation>
    </message>
    <message>
        <source>If the server&apos;s certificate was moved to another authority, add the new root&apos;s thumbprint to tlsRoots.</source>
        <translation>Si el certificado del servidor se trasladó a otra entidad, agregue la huella digital de la raíz nueva a tlsRoots.</translation>
    </message>
    <message>
        <source>If a load balancer ends TLS, give the RRAS servers that certificate&apos;s hash.</source>
        <translation>Si un equilibrador de carga termina TLS, proporcione a los servidores RRAS el hash de ese certificado.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port answers, but does not take the VPN call.</source>
        <translation>El puerto web del servidor VPN responde, pero no acepta la llamada VPN.</translation>
    </message>
    <message>
        <source>The VPN server is there and speaks the right language, but it did not take the call. It may have no free places.</source>
        <translation>El servidor VPN está disponible y habla el idioma correcto, pero no aceptó la llamada. Es posible que no tenga plazas libres.</translation>
    </message>
    <message>
        <source>{server} ({address}) answered the SSTP verb on TCP {port}, but did not acknowledge the call (status: {status}). Windows usually reports 0x80072746 or 0x800704C9.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {port}: port number; {status}: a hexadecimal number</extracomment>
        <translation>{server} ({address}) respondió al verbo SSTP en TCP {port}, pero no confirmó la llamada (estado: {status}). Windows suele notificar 0x80072746 o 0x800704C9.</translation>
    </message>
    <message>
        <source>Try again at another time of the day.</source>
        <translation>Vuelva a intentarlo a otra hora del día.</translation>
    </message>
    <message>
        <source>After the HTTP reply the server answered CALL_CONNECT_REQUEST with a refusal, or not at all.</source>
        <translation>Tras la respuesta HTTP, el servidor respondió a CALL_CONNECT_REQUEST con un rechazo o no respondió.</translation>
    </message>
    <message>
        <source>On the server check the free SSTP ports and the service: Get-Service SstpSvc,RemoteAccess</source>
        <translation>En el servidor, compruebe los puertos SSTP libres y el servicio: Get-Service SstpSvc,RemoteAccess</translation>
    </message>
    <message>
        <source>Look at devices that end TLS before the server: they must pass the stream through unchanged.</source>
        <translation>Examine los dispositivos que terminan TLS delante del servidor: deben dejar pasar el flujo sin modificarlo.</translation>
    </message>
    <message>
        <source>This test was proven against SoftEther, not against RRAS.</source>
        <translation>Esta prueba se ha validado con SoftEther, no con RRAS.</translation>
    </message>
    <message>
        <source>The servers may refuse the way in which your password is sent.</source>
        <translation>Es posible que los servidores rechacen la forma en que se envía su contraseña.</translation>
    </message>
    <message>
        <source>Your VPN proves your password in an old way. On this computer the rules for old ways were changed; the servers may refuse it, even if your password is right.</source>
        <translation>Su VPN demuestra su contraseña de una forma antigua. En este equipo se cambiaron las reglas para las formas antiguas; los servidores pueden rechazarla, aunque su contraseña sea correcta.</translation>
    </message>
    <message>
        <source>Type the password by hand once. Stop after two tries, so that your account is not locked.</source>
        <translation>Escriba la contraseña una vez manualmente. No haga más de dos intentos para que no se bloquee su cuenta.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; signs in with MS-CHAPv2, and LmCompatibilityLevel is {level} here. The value on the domain controller decides; this computer&apos;s is a hint that a policy changed it. Windows usually reports 691.</source>
        <extracomment>{connection}: name of the VPN connection; {level}: a number</extracomment>
        <translation>“{connection}” inicia sesión con MS-CHAPv2, y LmCompatibilityLevel es {level} aquí. El valor que cuenta es el del controlador de dominio; el de este equipo es un indicio de que una directiva lo cambió. Windows suele notificar 691.</translation>
    </message>
    <message>
        <source>Ask whether others fail with MS-CHAPv2 too.</source>
        <translation>Pregunte si otros también tienen errores con MS-CHAPv2.</translation>
    </message>
    <message>
        <source>Check that the account is not locked and the password not expired.</source>
        <translation>Compruebe que la cuenta no esté bloqueada y que la contraseña no haya caducado.</translation>
    </message>
    <message>
        <source>With a raised LmCompatibilityLevel (here {level}) domain controllers refuse the NTLM form that the RAS server passes on for MS-CHAPv2.</source>
        <extracomment>{level}: a number</extracomment>
        <translation>Con un LmCompatibilityLevel elevado (aquí, {level}), los controladores de dominio rechazan la forma de NTLM que el servidor RAS transmite para MS-CHAPv2.</translation>
    </message>
    <message>
        <source>On the RRAS server, or NPS: HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Policy, DWORD &quot;Enable NTLMv2 Compatibility&quot; = 1, then restart the service.</source>
        <translation>En el servidor RRAS o en NPS: HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Policy, DWORD &quot;Enable NTLMv2 Compatibility&quot; = 1 y, a continuación, reinicie el servicio.</translation>
    </message>
    <message>
        <source>Better: move to a sign-in with certificates (EAP-TLS or PEAP).</source>
        <translation>Mejor: cambie a un inicio de sesión con certificados (EAP-TLS o PEAP).</translation>
    </message>
    <message>
        <source>Windows protects your password so well that the VPN cannot use it by itself.</source>
        <translation>Windows protege su contraseña tan bien que la VPN no puede usarla por sí sola.</translation>
    </message>
    <message>
        <source>A protection of Windows keeps programs from reading your saved password. Your VPN wants to use it by itself, and cannot.</source>
        <translation>Una protección de Windows impide que los programas lean su contraseña guardada. Su VPN quiere usarla por sí sola y no puede.</translation>
    </message>
    <message>
        <source>When you are asked, type your user name and password. Stop after two tries.</source>
        <translation>Cuando se le pregunte, escriba su nombre de usuario y su contraseña. No haga más de dos intentos.</translation>
    </message>
    <message>
        <source>Credential Guard runs, and &quot;{connection}&quot; signs in with MS-CHAPv2. Credential Guard does not hand out the Windows sign-in for it; typed passwords work. Windows reports 691.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Credential Guard se está ejecutando y “{connection}” inicia sesión con MS-CHAPv2. Credential Guard no proporciona para ello el inicio de sesión de Windows; las contraseñas escritas funcionan. Windows notifica 691.</translation>
    </message>
    <message>
        <source>Test with a typed password.</source>
        <translation>Haga la prueba con una contraseña escrita.</translation>
    </message>
    <message>
        <source>Credential Guard stays on: the sign-in method has to change.</source>
        <translation>Credential Guard permanece activado: es el método de inicio de sesión el que debe cambiar.</translation>
    </message>
    <message>
        <source>MS-CHAPv2 with single sign-on does not work under Credential Guard, which is on by default in Windows 11 22H2 and later (Enterprise, Education).</source>
        <translation>MS-CHAPv2 con inicio de sesión único no funciona con Credential Guard, que está activado de forma predeterminada en Windows 11 22H2 y versiones posteriores (Enterprise, Education).</translation>
    </message>
    <message>
        <source>Move &quot;{connection}&quot; to certificates: PEAP with EAP-TLS, or EAP-TLS.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Cambie “{connection}” a certificados: PEAP con EAP-TLS, o EAP-TLS.</translation>
    </message>
    <message>
        <source>Until then, set UseWinLogonCredentials to false, so that the person is asked.</source>
        <translation>Hasta entonces, establezca UseWinLogonCredentials en false para que se pregunte a la persona.</translation>
    </message>
    <message>
        <source>The VPN server may show the wrong certificate for this kind of connection.</source>
        <translation>Es posible que el servidor VPN presente el certificado incorrecto para este tipo de conexión.</translation>
    </message>
    <message>
        <source>The VPN server proves itself with an electronic identity card (certificate). For this kind of connection (L2TP) the server itself takes the first one that it has, which may be the wrong one.</source>
        <translation>El servidor VPN demuestra su identidad con un documento de identidad electrónico (certificado). Para este tipo de conexión (L2TP), el propio servidor usa el primero que tiene, que puede ser el incorrecto.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; uses L2TP with certificates. The server takes the first certificate in its store; it has to come from a CA of this computer&apos;s certificates ({issuers}) and be no wildcard. What it takes cannot be seen from here. Windows reports 787.</source>
        <extracomment>{connection}: name of the VPN connection; {issuers}: names of CAs</extracomment>
        <translation>“{connection}” usa L2TP con certificados. El servidor usa el primer certificado de su almacén; debe proceder de una CA de los certificados de este equipo ({issuers}) y no ser un certificado comodín. Desde aquí no se puede ver cuál usa. Windows notifica 787.</translation>
    </message>
    <message>
        <source>Check that this computer&apos;s certificate comes from the right CA: certutil -store My</source>
        <translation>Compruebe que el certificado de este equipo procede de la CA correcta: certutil -store My</translation>
    </message>
    <message>
        <source>RRAS takes the first usable certificate for L2TP, and this cannot be configured. Clients trust: {issuers}.</source>
        <extracomment>{issuers}: names of CAs</extracomment>
        <translation>RRAS usa el primer certificado utilizable para L2TP, y esto no se puede configurar. Los clientes confían en: {issuers}.</translation>
    </message>
    <message>
        <source>Use one certificate for SSTP, IP-HTTPS and L2TP that is no wildcard and comes from the CA of the clients.</source>
        <translation>Use un solo certificado para SSTP, IP-HTTPS y L2TP que no sea un certificado comodín y que proceda de la CA de los clientes.</translation>
    </message>
    <message>
        <source>Or, on RRAS: HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters, DWORD ProhibitIpSec = 1, and a manual IPsec rule for L2TP (UDP 1701, transport mode, computer certificate of the chosen CA).</source>
        <translation>O bien, en RRAS: HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters, DWORD ProhibitIpSec = 1 y una regla IPsec manual para L2TP (UDP 1701, modo de transporte, certificado de equipo de la CA elegida).</translation>
    </message>
    <message>
        <source>This computer is set up to build this VPN without protection.</source>
        <translation>Este equipo está configurado para crear esta VPN sin protección.</translation>
    </message>
    <message>
        <source>A setting on this computer forbids the encryption (IPsec) that your VPN needs. The server accepts no connection without it.</source>
        <translation>Una configuración de este equipo prohíbe el cifrado (IPsec) que su VPN necesita. El servidor no acepta ninguna conexión sin él.</translation>
    </message>
    <message>
        <source>ProhibitIpSec is 1 on this computer, so Windows makes no IPsec policy for L2TP (&quot;{connection}&quot;). Microsoft describes the value for servers only. Windows reports 789, 788 or 791.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>ProhibitIpSec es 1 en este equipo, por lo que Windows no crea ninguna directiva IPsec para L2TP (“{connection}”). Microsoft describe el valor solo para servidores. Windows notifica 789, 788 o 791.</translation>
    </message>
    <message>
        <source>Ask who set it: a manual IPsec rule may stand in for it.</source>
        <translation>Pregunte quién lo estableció: es posible que lo sustituya una regla IPsec manual.</translation>
    </message>
    <message>
        <source>If nobody needs it, remove it (elevated) and restart: reg delete HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters /v ProhibitIpSec</source>
        <translation>Si nadie lo necesita, quítelo (como administrador) y reinicie: reg delete HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters /v ProhibitIpSec</translation>
    </message>
    <message>
        <source>HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters ProhibitIpSec = 1 on a client.</source>
        <translation>HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters ProhibitIpSec = 1 en un cliente.</translation>
    </message>
    <message>
        <source>Remove it from scripts and policies that reach clients.</source>
        <translation>Quítelo de los scripts y directivas que llegan a los clientes.</translation>
    </message>
    <message>
        <source>It belongs on an RRAS server with a manual IPsec rule, if anywhere.</source>
        <translation>Si acaso, su lugar es un servidor RRAS con una regla IPsec manual.</translation>
    </message>
    <message>
        <source>Windows does not connect to this kind of VPN server by default.</source>
        <translation>Windows no se conecta de forma predeterminada a este tipo de servidor VPN.</translation>
    </message>
    <message>
        <source>The VPN server stands behind a device that translates its address. By default Windows does not build this kind of connection (L2TP) to such a server.</source>
        <translation>El servidor VPN está detrás de un dispositivo que traduce su dirección. De forma predeterminada, Windows no establece este tipo de conexión (L2TP) con un servidor así.</translation>
    </message>
    <message>
        <source>Ask your helpdesk whether there is another VPN connection that you can use.</source>
        <translation>Pregunte a su servicio de asistencia si hay otra conexión VPN que pueda usar.</translation>
    </message>
    <message>
        <source>The server&apos;s reply shows address translation in front of it, and AssumeUDPEncapsulationContextOnSendRule is {value} here. &quot;{connection}&quot; uses L2TP; Windows reports 809 or 789.</source>
        <extracomment>{value}: a number; {connection}: name of the VPN connection</extracomment>
        <translation>La respuesta del servidor muestra que hay traducción de direcciones delante de él, y AssumeUDPEncapsulationContextOnSendRule es {value} aquí. “{connection}” usa L2TP; Windows notifica 809 o 789.</translation>
    </message>
    <message>
        <source>If your organisation allows it, set the DWORD (elevated): HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent, AssumeUDPEncapsulationContextOnSendRule = 1 (server behind NAT) or 2 (both), then restart.</source>
        <translation>Si su organización lo permite, establezca el DWORD (como administrador): HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent, AssumeUDPEncapsulationContextOnSendRule = 1 (servidor detrás de un NAT) o 2 (ambos) y, a continuación, reinicie.</translation>
    </message>
    <message>
        <source>An L2TP server behind NAT needs AssumeUDPEncapsulationContextOnSendRule = 1 or 2 on every Windows client; here it is {value}.</source>
        <extracomment>{value}: a number</extracomment>
        <translation>Un servidor L2TP detrás de un NAT necesita AssumeUDPEncapsulationContextOnSendRule = 1 o 2 en todos los clientes Windows; aquí es {value}.</translation>
    </message>
    <message>
        <source>Better: give the server a public address, or use IKEv2 or SSTP.</source>
        <translation>Mejor: asigne al servidor una dirección pública, o use IKEv2 o SSTP.</translation>
    </message>
    <message>
        <source>Otherwise deploy the value by policy and restart the clients.</source>
        <translation>De lo contrario, implemente el valor mediante una directiva y reinicie los clientes.</translation>
    </message>
    <message>
        <source>The name {server} could not be found from this network, so your computer does not know where to call.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>No se encontró el nombre {server} desde esta red, por lo que su equipo no sabe adónde llamar.</translation>
    </message>
    <message>
        <source>If you are on a public Wi-Fi, open a web page and complete its sign-in page first.</source>
        <translation>Si está en una red Wi-Fi pública, abra una página web y complete primero la página de inicio de sesión.</translation>
    </message>
    <message>
        <source>The DNS servers answer that {server} does not exist. Windows reports this as error 868, sometimes as 800 or 809.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Los servidores DNS responden que {server} no existe. Windows lo notifica como error 868 y, a veces, como 800 u 809.</translation>
    </message>
    <message>
        <source>Ask again: Resolve-DnsName {server!} and Resolve-DnsName {server!} -Server 1.1.1.1</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Consulte de nuevo: Resolve-DnsName {server!} y Resolve-DnsName {server!} -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>Check the spelling of the server in the profile.</source>
        <translation>Compruebe la ortografía del servidor en el perfil.</translation>
    </message>
    <message>
        <source>Check name rules that may catch this name: Get-DnsClientNrptPolicy -Effective.</source>
        <translation>Compruebe si hay reglas de nombres que puedan afectar a este nombre: Get-DnsClientNrptPolicy -Effective.</translation>
    </message>
    <message>
        <source>The public DNS zone has no record for {server}, or only the internal one has.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>La zona DNS pública no tiene ningún registro para {server}, o solo lo tiene la interna.</translation>
    </message>
    <message>
        <source>Create an A record (and AAAA only if the server is reachable over IPv6) in the public zone.</source>
        <translation>Cree un registro A (y AAAA solo si se puede acceder al servidor mediante IPv6) en la zona pública.</translation>
    </message>
    <message>
        <source>Check the delegation and the expiry of the zone from outside.</source>
        <translation>Compruebe desde fuera la delegación y la caducidad de la zona.</translation>
    </message>
    <message>
        <source>In split DNS, check that outside clients are not sent to the internal zone.</source>
        <translation>Con DNS dividido, compruebe que los clientes externos no se dirijan a la zona interna.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name exists but has no address.</source>
        <translation>El nombre del servidor VPN existe, pero no tiene ninguna dirección.</translation>
    </message>
    <message>
        <source>The name {server} is known, but no address belongs to it.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>El nombre {server} se conoce, pero no le corresponde ninguna dirección.</translation>
    </message>
    <message>
        <source>You can&apos;t fix this, and it&apos;s not your computer.</source>
        <translation>Usted no puede solucionarlo y no se debe a su equipo.</translation>
    </message>
    <message>
        <source>The name {server} exists, but has neither an A nor an AAAA record.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>El nombre {server} existe, pero no tiene registro A ni AAAA.</translation>
    </message>
    <message>
        <source>Ask again: Resolve-DnsName {server!} -Type A and Resolve-DnsName {server!} -Type AAAA</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Consulte de nuevo: Resolve-DnsName {server!} -Type A y Resolve-DnsName {server!} -Type AAAA</translation>
    </message>
    <message>
        <source>The zone answers &quot;no data&quot; for A and AAAA of {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>La zona responde “no data” para A y AAAA de {server}.</translation>
    </message>
    <message>
        <source>Add the A record that leads to the public address of the VPN server.</source>
        <translation>Agregue el registro A que conduce a la dirección pública del servidor VPN.</translation>
    </message>
    <message>
        <source>If the name is an alias, check that its target still has an address.</source>
        <translation>Si el nombre es un alias, compruebe que su destino siga teniendo una dirección.</translation>
    </message>
    <message>
        <source>No DNS server answered the question for the VPN server&apos;s name.</source>
        <translation>Ningún servidor DNS respondió a la consulta del nombre del servidor VPN.</translation>
    </message>
    <message>
        <source>This network&apos;s directory service for names (DNS) gave no answer, so {server} could not be looked up.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>El servicio de directorio de nombres (DNS) de esta red no respondió, por lo que no se pudo consultar {server}.</translation>
    </message>
    <message>
        <source>Check whether any web site opens.</source>
        <translation>Compruebe si se abre algún sitio web.</translation>
    </message>
    <message>
        <source>The DNS servers {resolvers} gave no answer for {server}.</source>
        <extracomment>{resolvers}: addresses of the DNS servers; {server}: name of the VPN server</extracomment>
        <translation>Los servidores DNS {resolvers} no respondieron a la consulta de {server}.</translation>
    </message>
    <message>
        <source>Read the settings: Get-DnsClientServerAddress and ipconfig /all.</source>
        <translation>Consulte la configuración: Get-DnsClientServerAddress e ipconfig /all.</translation>
    </message>
    <message>
        <source>Ask each one: Resolve-DnsName {server!} -Server ADDRESS</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Consulte cada uno: Resolve-DnsName {server!} -Server ADDRESS</translation>
    </message>
    <message>
        <source>Check whether a half-open VPN or a security product has set DNS servers that can&apos;t be reached.</source>
        <translation>Compruebe si una VPN a medio abrir o un producto de seguridad ha establecido servidores DNS a los que no se puede acceder.</translation>
    </message>
    <message>
        <source>The configured resolvers got no question through or sent no answer back.</source>
        <translation>Los solucionadores configurados no lograron hacer llegar la consulta o no devolvieron ninguna respuesta.</translation>
    </message>
    <message>
        <source>Check that {resolvers} are right for this network and answer on UDP and TCP port 53.</source>
        <extracomment>{resolvers}: addresses of the DNS servers</extracomment>
        <translation>Compruebe que {resolvers} sean correctos para esta red y respondan en los puertos UDP y TCP 53.</translation>
    </message>
    <message>
        <source>If these are internal servers, find out why they are set while the VPN is not connected.</source>
        <translation>Si son servidores internos, averigüe por qué están establecidos mientras la VPN no está conectada.</translation>
    </message>
    <message>
        <source>The DNS server could not answer the question for the VPN server&apos;s name.</source>
        <translation>El servidor DNS no pudo responder a la consulta del nombre del servidor VPN.</translation>
    </message>
    <message>
        <source>This network&apos;s directory service for names (DNS) reported a failure for {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>El servicio de directorio de nombres (DNS) de esta red notificó un error para {server}.</translation>
    </message>
    <message>
        <source>The DNS servers {resolvers} answered with a failure instead of an address for {server}, or none is configured.</source>
        <extracomment>{resolvers}: addresses of the DNS servers; {server}: name of the VPN server</extracomment>
        <translation>Los servidores DNS {resolvers} respondieron con un error en lugar de una dirección para {server}, o no hay ninguno configurado.</translation>
    </message>
    <message>
        <source>If another server knows the name, report the failing one to the network team.</source>
        <translation>Si otro servidor conoce el nombre, comunique a los responsables de la red cuál es el que falla.</translation>
    </message>
    <message>
        <source>The resolver answered SERVFAIL or REFUSED, or no resolver is configured.</source>
        <translation>El solucionador respondió SERVFAIL o REFUSED, o no hay ningún solucionador configurado.</translation>
    </message>
    <message>
        <source>Check the zone&apos;s name servers and, if the zone is signed, its DNSSEC chain.</source>
        <translation>Compruebe los servidores de nombres de la zona y, si la zona está firmada, su cadena DNSSEC.</translation>
    </message>
    <message>
        <source>Check recursion rights and forwarders of {resolvers}.</source>
        <extracomment>{resolvers}: addresses of the DNS servers</extracomment>
        <translation>Compruebe los derechos de recursividad y los reenviadores de {resolvers}.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name leads to a private address.</source>
        <translation>El nombre del servidor VPN conduce a una dirección privada.</translation>
    </message>
    <message>
        <source>From this network, {server} leads to an address that only works inside your organisation.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Desde esta red, {server} conduce a una dirección que solo funciona dentro de su organización.</translation>
    </message>
    <message>
        <source>If you are in the office, you may not need the VPN.</source>
        <translation>Si está en la oficina, es posible que no necesite la VPN.</translation>
    </message>
    <message>
        <source>Otherwise try another network, for example your phone&apos;s hotspot.</source>
        <translation>De lo contrario, pruebe con otra red, por ejemplo, el punto de acceso móvil de su teléfono.</translation>
    </message>
    <message>
        <source>{server} leads to {addresses}; private addresses can&apos;t be reached over the internet.</source>
        <extracomment>{server}: name of the VPN server; {addresses}: list of IP addresses</extracomment>
        <translation>{server} conduce a {addresses}; no se puede acceder a direcciones privadas a través de Internet.</translation>
    </message>
    <message>
        <source>Compare: Resolve-DnsName {server!} -Server 1.1.1.1</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Compare: Resolve-DnsName {server!} -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>Look for a line in the hosts file and for name rules: Get-DnsClientNrptPolicy -Effective.</source>
        <translation>Busque una línea en el archivo hosts y reglas de nombres: Get-DnsClientNrptPolicy -Effective.</translation>
    </message>
    <message>
        <source>Check whether another VPN or an office network answers with the internal zone.</source>
        <translation>Compruebe si otra VPN o una red de oficina responde con la zona interna.</translation>
    </message>
    <message>
        <source>Outside clients get the internal address {addresses} of {server}.</source>
        <extracomment>{addresses}: list of IP addresses; {server}: name of the VPN server</extracomment>
        <translation>Los clientes externos obtienen la dirección interna {addresses} de {server}.</translation>
    </message>
    <message>
        <source>Publish the public address in the public zone and keep the internal one to the internal zone.</source>
        <translation>Publique la dirección pública en la zona pública y reserve la interna para la zona interna.</translation>
    </message>
    <message>
        <source>If the private address is intended (for example behind a private link), set privateAddressExpected in the site policy.</source>
        <translation>Si la dirección privada es la prevista (por ejemplo, detrás de un vínculo privado), establezca privateAddressExpected en la directiva del sitio.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name leads to an address that can&apos;t be a server.</source>
        <translation>El nombre del servidor VPN conduce a una dirección que no puede ser un servidor.</translation>
    </message>
    <message>
        <source>From this network, {server} leads to an address where no server can be.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Desde esta red, {server} conduce a una dirección en la que no puede haber ningún servidor.</translation>
    </message>
    <message>
        <source>{server} leads to {addresses}, which is reserved (for example loopback, link-local or unspecified).</source>
        <extracomment>{server}: name of the VPN server; {addresses}: list of IP addresses</extracomment>
        <translation>{server} conduce a {addresses}, que está reservado (por ejemplo, bucle invertido, local de vínculo o sin especificar).</translation>
    </message>
    <message>
        <source>Look for a line in the hosts file; filters and advertising blockers also answer with such addresses.</source>
        <translation>Busque una línea en el archivo hosts; los filtros y bloqueadores de publicidad también responden con direcciones de ese tipo.</translation>
    </message>
    <message>
        <source>The address {addresses} is in a special-purpose range and can&apos;t be the server&apos;s public address.</source>
        <extracomment>{addresses}: list of IP addresses</extracomment>
        <translation>La dirección {addresses} está en un intervalo de uso especial y no puede ser la dirección pública del servidor.</translation>
    </message>
    <message>
        <source>Check the record of {server} in the public zone.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Compruebe el registro de {server} en la zona pública.</translation>
    </message>
    <message>
        <source>If a DNS filter answers so, allow the name there.</source>
        <translation>Si un filtro DNS responde así, permita el nombre en él.</translation>
    </message>
    <message>
        <source>A list on this computer (the hosts file) overrides the VPN server&apos;s address.</source>
        <translation>Una lista de este equipo (el archivo hosts) reemplaza la dirección del servidor VPN.</translation>
    </message>
    <message>
        <source>A list on this computer replaces the real address of {server} by another one.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Una lista de este equipo sustituye la dirección real de {server} por otra.</translation>
    </message>
    <message>
        <source>Please don&apos;t edit the list yourself.</source>
        <translation>No modifique la lista por su cuenta.</translation>
    </message>
    <message>
        <source>The hosts file sets {server} to {addresses} (line {lines}).</source>
        <extracomment>{server}: name of the VPN server; {addresses}: list of IP addresses; {lines}: line numbers in the hosts file</extracomment>
        <translation>El archivo hosts establece {server} en {addresses} (línea {lines}).</translation>
    </message>
    <message>
        <source>Compare with public DNS: Resolve-DnsName {server!} -Server 1.1.1.1</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Compare con el DNS público: Resolve-DnsName {server!} -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>If nobody needs the line, remove it in an elevated editor: %SystemRoot%\System32\drivers\etc\hosts</source>
        <translation>Si nadie necesita la línea, quítela en un editor abierto como administrador: %SystemRoot%\System32\drivers\etc\hosts</translation>
    </message>
    <message>
        <source>Run ipconfig /flushdns and test again.</source>
        <translation>Ejecute ipconfig /flushdns y vuelva a probar.</translation>
    </message>
    <message>
        <source>A hosts entry outranks DNS, so a move of the server does not reach this client.</source>
        <translation>Una entrada de hosts tiene prioridad sobre DNS, por lo que un traslado del servidor no llega a este cliente.</translation>
    </message>
    <message>
        <source>Find out which script or product writes the line, and stop it there.</source>
        <translation>Averigüe qué script o producto escribe la línea y deténgalo ahí.</translation>
    </message>
    <message>
        <source>Use DNS instead of hosts entries for {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Use DNS en lugar de entradas de hosts para {server}.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name leads to another address than your organisation expects.</source>
        <translation>El nombre del servidor VPN conduce a una dirección distinta de la que espera su organización.</translation>
    </message>
    <message>
        <source>From this network, {server} leads to an address that your organisation does not list for it.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Desde esta red, {server} conduce a una dirección que su organización no tiene registrada para él.</translation>
    </message>
    <message>
        <source>{server} leads to {addresses}; the site policy expects {expected}.</source>
        <extracomment>{server}: name of the VPN server; {addresses}: list of IP addresses; {expected}: what the site policy expects</extracomment>
        <translation>{server} conduce a {addresses}; la directiva del sitio espera {expected}.</translation>
    </message>
    <message>
        <source>Compare: Resolve-DnsName {server!} and Resolve-DnsName {server!} -Server 1.1.1.1</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Compare: Resolve-DnsName {server!} y Resolve-DnsName {server!} -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>Clear old answers with ipconfig /flushdns and test again.</source>
        <translation>Borre las respuestas antiguas con ipconfig /flushdns y vuelva a probar.</translation>
    </message>
    <message>
        <source>DNS and the site policy disagree about the address of {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>DNS y la directiva del sitio no coinciden en la dirección de {server}.</translation>
    </message>
    <message>
        <source>If the server has moved, update serverAddresses in the site policy.</source>
        <translation>Si el servidor se ha trasladado, actualice serverAddresses en la directiva del sitio.</translation>
    </message>
    <message>
        <source>Otherwise check the zone, and what answers for it on this network.</source>
        <translation>De lo contrario, compruebe la zona y qué responde por ella en esta red.</translation>
    </message>
    <message>
        <source>This computer is not connected to any network.</source>
        <translation>Este equipo no está conectado a ninguna red.</translation>
    </message>
    <message>
        <source>Neither Wi-Fi nor cable nor mobile data is connected, so nothing on the internet can be reached.</source>
        <translation>No hay conexión por Wi-Fi, ni por cable, ni de datos móviles, por lo que no se puede acceder a nada en Internet.</translation>
    </message>
    <message>
        <source>Plug in the network cable, or connect to a Wi-Fi.</source>
        <translation>Conecte el cable de red o conéctese a una red Wi-Fi.</translation>
    </message>
    <message>
        <source>Check that flight mode is not on, and that Wi-Fi is on.</source>
        <translation>Compruebe que el modo avión no esté activado y que la Wi-Fi sí lo esté.</translation>
    </message>
    <message>
        <source>No network adapter other than loopback and tunnels is up. Windows can report 868, 800 or 809 when the VPN is dialed now.</source>
        <translation>No hay ningún adaptador de red activo aparte del bucle invertido y los túneles. Windows puede notificar 868, 800 u 809 si se marca la VPN ahora.</translation>
    </message>
    <message>
        <source>Read the adapters: Get-NetAdapter | Format-Table Name, Status, MediaConnectionState</source>
        <translation>Consulte los adaptadores: Get-NetAdapter | Format-Table Name, Status, MediaConnectionState</translation>
    </message>
    <message>
        <source>Look for a wireless switch, flight mode and a disabled adapter.</source>
        <translation>Compruebe si hay un interruptor inalámbrico, el modo avión o un adaptador deshabilitado.</translation>
    </message>
    <message>
        <source>Check whether a VPN profile with LockDown keeps the network closed.</source>
        <translation>Compruebe si un perfil de VPN con LockDown mantiene cerrada la red.</translation>
    </message>
    <message>
        <source>There is no physical interface with a link; the VPN has nothing to run on.</source>
        <translation>No hay ninguna interfaz física con vínculo; la VPN no tiene sobre qué funcionar.</translation>
    </message>
    <message>
        <source>Check the driver and the state of the device: Get-PnpDevice -Class Net</source>
        <translation>Compruebe el controlador y el estado del dispositivo: Get-PnpDevice -Class Net</translation>
    </message>
    <message>
        <source>A LockDown profile removes the network on purpose while the VPN is down.</source>
        <translation>Un perfil con LockDown retira la red a propósito mientras la VPN no está conectada.</translation>
    </message>
    <message>
        <source>The network gave this computer no address.</source>
        <translation>La red no asignó ninguna dirección a este equipo.</translation>
    </message>
    <message>
        <source>Your computer is connected to a network, but the network did not accept it yet.</source>
        <translation>Su equipo está conectado a una red, pero la red todavía no lo ha aceptado.</translation>
    </message>
    <message>
        <source>Disconnect from the Wi-Fi and connect again, or unplug the cable and plug it in again.</source>
        <translation>Desconéctese de la Wi-Fi y vuelva a conectarse, o desconecte el cable y vuelva a conectarlo.</translation>
    </message>
    <message>
        <source>Check that the Wi-Fi password is right, if the network has one.</source>
        <translation>Compruebe que la contraseña de la Wi-Fi sea correcta, si la red tiene una.</translation>
    </message>
    <message>
        <source>Restart your router if this is your home.</source>
        <translation>Reinicie el router si está en su casa.</translation>
    </message>
    <message>
        <source>{interface} is up, but has no address beyond those that it gives itself. Windows can report 868, 800 or 809 when the VPN is dialed now.</source>
        <extracomment>{interface}: name of the network interface</extracomment>
        <translation>La interfaz {interface} está activa, pero no tiene ninguna dirección aparte de las que se asigna a sí misma. Windows puede notificar 868, 800 u 809 si se marca la VPN ahora.</translation>
    </message>
    <message>
        <source>Read the state: ipconfig /all</source>
        <translation>Consulte el estado: ipconfig /all</translation>
    </message>
    <message>
        <source>Ask for an address again: ipconfig /release, then ipconfig /renew</source>
        <translation>Vuelva a solicitar una dirección: ipconfig /release y, a continuación, ipconfig /renew</translation>
    </message>
    <message>
        <source>Test with another network, for example a phone&apos;s hotspot.</source>
        <translation>Pruebe con otra red, por ejemplo, el punto de acceso móvil de un teléfono.</translation>
    </message>
    <message>
        <source>{interface} has only link-local addresses: no DHCP server or router answered on this network.</source>
        <extracomment>{interface}: name of the network interface</extracomment>
        <translation>La interfaz {interface} solo tiene direcciones locales de vínculo: en esta red no respondió ningún servidor DHCP ni router.</translation>
    </message>
    <message>
        <source>Check DHCP (free addresses, relay) or the static address on this network.</source>
        <translation>Compruebe DHCP (direcciones libres, retransmisión) o la dirección estática en esta red.</translation>
    </message>
    <message>
        <source>On a network with 802.1X check whether the port or the Wi-Fi let this computer in.</source>
        <translation>En una red con 802.1X, compruebe si el puerto o la Wi-Fi permitió el acceso a este equipo.</translation>
    </message>
    <message>
        <source>This computer has no way to the internet.</source>
        <translation>Este equipo no tiene salida a Internet.</translation>
    </message>
    <message>
        <source>Your computer is not connected to a network that leads to the internet.</source>
        <translation>Su equipo no está conectado a una red que conduzca a Internet.</translation>
    </message>
    <message>
        <source>Check Wi-Fi or cable.</source>
        <translation>Compruebe la Wi-Fi o el cable.</translation>
    </message>
    <message>
        <source>On a public Wi-Fi, open a web page and complete its sign-in page.</source>
        <translation>En una red Wi-Fi pública, abra una página web y complete la página de inicio de sesión.</translation>
    </message>
    <message>
        <source>There is no default route. Windows can report 868, 800 or 809 when the VPN is dialed now.</source>
        <translation>No hay ruta predeterminada. Windows puede notificar 868, 800 u 809 si se marca la VPN ahora.</translation>
    </message>
    <message>
        <source>Read the state: Get-NetIPConfiguration -Detailed</source>
        <translation>Consulte el estado: Get-NetIPConfiguration -Detailed</translation>
    </message>
    <message>
        <source>Read the routes: route print</source>
        <translation>Consulte las rutas: route print</translation>
    </message>
    <message>
        <source>Neither an IPv4 nor an IPv6 default route exists.</source>
        <translation>No existe ninguna ruta predeterminada IPv4 ni IPv6.</translation>
    </message>
    <message>
        <source>Check address assignment (DHCP) on this network.</source>
        <translation>Compruebe la asignación de direcciones (DHCP) en esta red.</translation>
    </message>
    <message>
        <source>This network asks for a sign-in before it lets you to the internet.</source>
        <translation>Esta red pide un inicio de sesión antes de permitir el acceso a Internet.</translation>
    </message>
    <message>
        <source>The network that you use (for example a hotel, a train or a guest Wi-Fi) shows its own page until you have accepted its conditions.</source>
        <translation>La red que usa (por ejemplo, la de un hotel, un tren o una Wi-Fi para invitados) muestra su propia página hasta que usted acepta sus condiciones.</translation>
    </message>
    <message>
        <source>Open your browser: the network&apos;s page should come by itself. Complete it.</source>
        <translation>Abra el explorador: la página de la red debería aparecer por sí sola. Complétela.</translation>
    </message>
    <message>
        <source>If no page comes, type {url} into the browser&apos;s address line.</source>
        <extracomment>{url}: web address</extracomment>
        <translation>Si no aparece ninguna página, escriba {url} en la barra de direcciones del explorador.</translation>
    </message>
    <message>
        <source>Then connect the VPN again.</source>
        <translation>Después, vuelva a conectar la VPN.</translation>
    </message>
    <message>
        <source>Or use another network, for example your phone&apos;s hotspot.</source>
        <translation>O use otra red, por ejemplo, el punto de acceso móvil de su teléfono.</translation>
    </message>
    <message>
        <source>{url} was answered by something else: HTTP status {status}, leading to {location}. Until the sign-in is done, names can be answered wrongly (868) and the VPN&apos;s ports can give no answer (809, 800).</source>
        <extracomment>{url}: web address; {status}: HTTP status; {location}: web address that the reply leads to</extracomment>
        <translation>Otro elemento respondió a {url}: estado HTTP {status}, con destino a {location}. Hasta que se complete el inicio de sesión, los nombres pueden resolverse de forma incorrecta (868) y los puertos de la VPN pueden no responder (809, 800).</translation>
    </message>
    <message>
        <source>Ask the person to open a web page and complete the network&apos;s page.</source>
        <translation>Pida a la persona que abra una página web y complete la página de la red.</translation>
    </message>
    <message>
        <source>Test again afterwards: Test-NetConnection -InformationLevel Detailed</source>
        <translation>Después, vuelva a probar: Test-NetConnection -InformationLevel Detailed</translation>
    </message>
    <message>
        <source>Check whether a LockDown profile or a filter keeps the browser from showing the network&apos;s page.</source>
        <translation>Compruebe si un perfil con LockDown o un filtro impide que el explorador muestre la página de la red.</translation>
    </message>
    <message>
        <source>The reply to {url} is not the expected one (HTTP status {status}, {location}): a captive portal, or a proxy that answers in its place.</source>
        <extracomment>{url}: web address; {status}: HTTP status; {location}: web address that the reply leads to</extracomment>
        <translation>La respuesta a {url} no es la esperada (estado HTTP {status}, {location}): un portal cautivo o un proxy que responde en su lugar.</translation>
    </message>
    <message>
        <source>If this happens inside the company, let the address {url} through, or name your own in the site policy (portalUrl, portalText).</source>
        <extracomment>{url}: web address</extracomment>
        <translation>Si esto ocurre dentro de la empresa, permita el paso de la dirección {url} o indique una propia en la directiva del sitio (portalUrl, portalText).</translation>
    </message>
    <message>
        <source>With LockDown or a device tunnel that takes all traffic, provide a way for people to reach sign-in pages.</source>
        <translation>Con LockDown o un túnel de dispositivo que lleva todo el tráfico, ofrezca a las personas una forma de acceder a las páginas de inicio de sesión.</translation>
    </message>
    <message>
        <source>The internet does not answer from this network.</source>
        <translation>Internet no responde desde esta red.</translation>
    </message>
    <message>
        <source>Your computer is in a network, but the test page on the internet gave no answer.</source>
        <translation>Su equipo está en una red, pero la página de prueba de Internet no respondió.</translation>
    </message>
    <message>
        <source>Open a web page to see whether the internet works here.</source>
        <translation>Abra una página web para ver si Internet funciona aquí.</translation>
    </message>
    <message>
        <source>Restart your router if this is your home and no page opens.</source>
        <translation>Reinicie el router si está en su casa y no se abre ninguna página.</translation>
    </message>
    <message>
        <source>{url} got no answer. If other web pages open, the network lets only some of them through; if none opens, the network has no internet.</source>
        <extracomment>{url}: web address</extracomment>
        <translation>{url} no obtuvo respuesta. Si se abren otras páginas web, la red solo deja pasar algunas; si no se abre ninguna, la red no tiene Internet.</translation>
    </message>
    <message>
        <source>Open the address by hand: {url}</source>
        <extracomment>{url}: web address</extracomment>
        <translation>Abra la dirección manualmente: {url}</translation>
    </message>
    <message>
        <source>Test with a phone&apos;s hotspot.</source>
        <translation>Pruebe con el punto de acceso móvil de un teléfono.</translation>
    </message>
    <message>
        <source>{url} got no answer over HTTP (port 80).</source>
        <extracomment>{url}: web address</extracomment>
        <translation>{url} no obtuvo respuesta mediante HTTP (puerto 80).</translation>
    </message>
    <message>
        <source>Check the network&apos;s way out: gateway, name resolution, filters for port 80.</source>
        <translation>Compruebe la salida de la red: puerta de enlace, resolución de nombres, filtros para el puerto 80.</translation>
    </message>
    <message>
        <source>In a closed network name another address in the site policy (portalUrl), or leave it empty.</source>
        <translation>En una red cerrada, indique otra dirección en la directiva del sitio (portalUrl) o déjela vacía.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong.</source>
        <translation>El reloj de este equipo no está en hora.</translation>
    </message>
    <message>
        <source>Your computer&apos;s clock is about {off} wrong. Then it can&apos;t tell which identity cards (certificates) of servers are still valid.</source>
        <extracomment>{off}: how long, for example &quot;4 days&quot;</extracomment>
        <translation>El reloj de su equipo se desvía aproximadamente {off}. Por ello, no puede saber qué documentos de identidad (certificados) de los servidores siguen siendo válidos.</translation>
    </message>
    <message>
        <source>Open the settings for date and time and let Windows set the time by itself; check the time zone too.</source>
        <translation>Abra la configuración de fecha y hora y deje que Windows establezca la hora automáticamente; compruebe también la zona horaria.</translation>
    </message>
    <message>
        <source>If you can&apos;t change it, save the report and send it to your helpdesk.</source>
        <translation>Si no puede cambiarla, guarde el informe y envíelo a su servicio de asistencia.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {off} {direction} the clock of {source}. Certificates can look expired or not yet valid (13801, 13806, 0x800B0101).</source>
        <extracomment>{off}: how long, for example &quot;4 days&quot;; {direction}: &quot;ahead of&quot; or &quot;behind&quot;; {source}: where it comes from</extracomment>
        <translation>El reloj de este equipo va {off} {direction} reloj de {source}. Los certificados pueden parecer caducados o todavía no válidos (13801, 13806, 0x800B0101).</translation>
    </message>
    <message>
        <source>Compare with a clock that you trust, for example a phone&apos;s, and check this one: w32tm /query /status</source>
        <translation>Compare con un reloj en el que confíe, por ejemplo, el de un teléfono, y compruebe este: w32tm /query /status</translation>
    </message>
    <message>
        <source>Set it (elevated): w32tm /resync</source>
        <translation>Póngalo en hora (como administrador): w32tm /resync</translation>
    </message>
    <message>
        <source>Check the time zone: Get-TimeZone</source>
        <translation>Compruebe la zona horaria: Get-TimeZone</translation>
    </message>
    <message>
        <source>The clock is {off} {direction} that of {source}, taken from the Date of its HTTP reply. A single reply over plain HTTP (a source that begins with http:) proves little.</source>
        <extracomment>{off}: how long, for example &quot;4 days&quot;; {direction}: &quot;ahead of&quot; or &quot;behind&quot;; {source}: where it comes from</extracomment>
        <translation>El reloj va {off} {direction} de {source}, según la fecha (Date) de su respuesta HTTP. Una única respuesta mediante HTTP sin cifrar (un origen que empieza por http:) demuestra poco.</translation>
    </message>
    <message>
        <source>Check from where this computer takes its time: w32tm /query /source</source>
        <translation>Compruebe de dónde obtiene la hora este equipo: w32tm /query /source</translation>
    </message>
    <message>
        <source>A computer that sees its domain only through the VPN needs another time source until it is connected.</source>
        <translation>Un equipo que solo ve su dominio a través de la VPN necesita otro origen horario hasta que se conecta.</translation>
    </message>
    <message>
        <source>If the clock is wrong after each start, its battery may be empty.</source>
        <translation>Si el reloj no está en hora después de cada inicio, es posible que su pila esté agotada.</translation>
    </message>
    <message>
        <source>A proxy stands between this computer and the VPN server.</source>
        <translation>Hay un proxy entre este equipo y el servidor VPN.</translation>
    </message>
    <message>
        <source>Your computer is told to reach the web through another computer (a proxy), and the VPN may not get through it.</source>
        <translation>Su equipo tiene indicado que acceda a la web a través de otro equipo (un proxy), y es posible que la VPN no pueda pasar por él.</translation>
    </message>
    <message>
        <source>If you set the proxy yourself for this network, take it out in the network settings of Windows.</source>
        <translation>Si usted mismo configuró el proxy para esta red, quítelo en la configuración de red de Windows.</translation>
    </message>
    <message>
        <source>The proxy {proxy} is set (from: {source}). SSTP goes through it too, and can&apos;t sign in to it: 0x80072746, 0x80072EFD or 0x80072EE2 are then usual.</source>
        <extracomment>{proxy}: name and port of a proxy; {source}: where it comes from</extracomment>
        <translation>Está configurado el proxy {proxy} (origen: {source}). SSTP también pasa por él y no puede iniciar sesión en él: son habituales entonces 0x80072746, 0x80072EFD o 0x80072EE2.</translation>
    </message>
    <message>
        <source>Read the settings: netsh winhttp show proxy, and Settings &gt; Network &amp; internet &gt; Proxy</source>
        <translation>Consulte la configuración: netsh winhttp show proxy, y Configuración &gt; Red e Internet &gt; Proxy</translation>
    </message>
    <message>
        <source>Look for event 23 of RasSstp in the System log: the proxy wants a sign-in.</source>
        <translation>Busque el evento 23 de RasSstp en el registro Sistema: el proxy pide un inicio de sesión.</translation>
    </message>
    <message>
        <source>Test from a network without the proxy.</source>
        <translation>Pruebe desde una red sin el proxy.</translation>
    </message>
    <message>
        <source>SSTP connections use the system&apos;s proxy {proxy}; a proxy that demands a sign-in is not supported.</source>
        <extracomment>{proxy}: name and port of a proxy</extracomment>
        <translation>Las conexiones SSTP usan el proxy del sistema {proxy}; no se admite un proxy que exija un inicio de sesión.</translation>
    </message>
    <message>
        <source>Add the VPN server&apos;s name to the proxy&apos;s exceptions.</source>
        <translation>Agregue el nombre del servidor VPN a las excepciones del proxy.</translation>
    </message>
    <message>
        <source>Let the proxy pass HTTPS to the VPN server without sign-in and without inspection.</source>
        <translation>Haga que el proxy deje pasar HTTPS hasta el servidor VPN sin inicio de sesión y sin inspección.</translation>
    </message>
    <message>
        <source>Or use IKEv2, which uses no proxy.</source>
        <translation>O use IKEv2, que no usa ningún proxy.</translation>
    </message>
    <message>
        <source>The way to the web may be set by a configuration file of the network.</source>
        <translation>Es posible que un archivo de configuración de la red determine cómo se accede a la web.</translation>
    </message>
    <message>
        <source>Your computer asks the network how to reach the web. That is usual and needs nothing of you.</source>
        <translation>Su equipo pregunta a la red cómo acceder a la web. Es lo habitual y no requiere nada de su parte.</translation>
    </message>
    <message>
        <source>If the VPN does not connect here, try another network, for example your phone&apos;s hotspot.</source>
        <translation>Si la VPN no se conecta aquí, pruebe con otra red, por ejemplo, el punto de acceso móvil de su teléfono.</translation>
    </message>
    <message>
        <source>A configuration file or automatic detection may name a proxy (from: {source}, file: {configUrl}). SSTP can&apos;t sign in to a proxy.</source>
        <extracomment>{source}: where it comes from; {configUrl}: web address of a configuration file</extracomment>
        <translation>Un archivo de configuración o la detección automática pueden indicar un proxy (origen: {source}, archivo: {configUrl}). SSTP no puede iniciar sesión en un proxy.</translation>
    </message>
    <message>
        <source>Read what is in force: netsh winhttp show proxy</source>
        <translation>Consulte lo que está en vigor: netsh winhttp show proxy</translation>
    </message>
    <message>
        <source>Look for event 23 of RasSstp in the System log if SSTP does not connect.</source>
        <translation>Busque el evento 23 de RasSstp en el registro Sistema si SSTP no se conecta.</translation>
    </message>
    <message>
        <source>Automatic proxy settings are in force (from: {source}, file: {configUrl}).</source>
        <extracomment>{source}: where it comes from; {configUrl}: web address of a configuration file</extracomment>
        <translation>Está en vigor la configuración automática del proxy (origen: {source}, archivo: {configUrl}).</translation>
    </message>
    <message>
        <source>Let the configuration file name DIRECT for the VPN server.</source>
        <translation>Haga que el archivo de configuración indique DIRECT para el servidor VPN.</translation>
    </message>
    <message>
        <source>Test SSTP from a network without a proxy.</source>
        <translation>Pruebe SSTP desde una red sin proxy.</translation>
    </message>
    <message>
        <source>The VPN server does not answer on TCP port 1723.</source>
        <translation>El servidor VPN no responde en el puerto TCP 1723.</translation>
    </message>
    <message>
        <source>There was no answer from the VPN server. This network may not let this old kind of VPN through, or the server is not running.</source>
        <translation>No hubo respuesta del servidor VPN. Es posible que esta red no deje pasar este tipo antiguo de VPN o que el servidor no esté en funcionamiento.</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on TCP 1723 within {seconds} s. Windows usually reports 800 or 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {seconds}: seconds waited</extracomment>
        <translation>{server} ({address}) no respondió en TCP 1723 en {seconds} s. Windows suele notificar 800 u 809.</translation>
    </message>
    <message>
        <source>Check whether PPTP is still meant to be used; it is outdated and weak.</source>
        <translation>Compruebe si todavía se pretende usar PPTP; está obsoleto y es débil.</translation>
    </message>
    <message>
        <source>Silence can mean a filter on the way, a wrong address or a server that does not listen. It does not prove which.</source>
        <translation>La falta de respuesta puede significar un filtro en el trayecto, una dirección incorrecta o un servidor que no escucha. No demuestra cuál.</translation>
    </message>
    <message>
        <source>PPTP also needs IP protocol 47 (GRE), which this test does not send; let both through if PPTP has to stay.</source>
        <translation>PPTP también necesita el protocolo IP 47 (GRE), que esta prueba no envía; permita el paso de ambos si PPTP tiene que mantenerse.</translation>
    </message>
    <message>
        <source>Move to IKEv2 or SSTP: PPTP no longer protects what it carries.</source>
        <translation>Cambie a IKEv2 o SSTP: PPTP ya no protege lo que transporta.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s computer refuses TCP port 1723.</source>
        <translation>El equipo del servidor VPN rechaza el puerto TCP 1723.</translation>
    </message>
    <message>
        <source>The address of the VPN server answers, but does not offer this old kind of VPN.</source>
        <translation>La dirección del servidor VPN responde, pero no ofrece este tipo antiguo de VPN.</translation>
    </message>
    <message>
        <source>{server} ({address}) refused the connection to TCP 1723. Windows usually reports 800 or 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) rechazó la conexión a TCP 1723. Windows suele notificar 800 u 809.</translation>
    </message>
    <message>
        <source>A reset came back, so nothing listens on TCP 1723 at {address}, or a device rejects it with that message.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Se recibió un restablecimiento, por lo que nada escucha en TCP 1723 en {address} o un dispositivo lo rechaza con ese mensaje.</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess and the number of PPTP ports in the console Routing and Remote Access.</source>
        <translation>En el servidor, compruebe: Get-Service RemoteAccess y el número de puertos PPTP en la consola Enrutamiento y acceso remoto.</translation>
    </message>
    <message>
        <source>This computer did not let the test packet for TCP port 1723 out.</source>
        <translation>Este equipo no dejó salir el paquete de prueba para el puerto TCP 1723.</translation>
    </message>
    <message>
        <source>Something on your computer does not allow this kind of VPN traffic to leave it.</source>
        <translation>Algo en su equipo no permite que salga este tipo de tráfico de VPN.</translation>
    </message>
    <message>
        <source>Please don&apos;t change security settings yourself.</source>
        <translation>No cambie la configuración de seguridad por su cuenta.</translation>
    </message>
    <message>
        <source>{server} ({address}) was not reached: this computer itself refused to send to TCP 1723 (system error {osCode}). Windows usually reports 800 or 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {osCode}: error number of the operating system</extracomment>
        <translation>No se llegó a {server} ({address}): este mismo equipo se negó a enviar a TCP 1723 (error del sistema {osCode}). Windows suele notificar 800 u 809.</translation>
    </message>
    <message>
        <source>Look for outbound block rules: Get-NetFirewallRule -Direction Outbound -Action Block -Enabled True</source>
        <translation>Busque reglas de bloqueo de salida: Get-NetFirewallRule -Direction Outbound -Action Block -Enabled True</translation>
    </message>
    <message>
        <source>Check the rules of other security products on this laptop.</source>
        <translation>Compruebe las reglas de otros productos de seguridad de este portátil.</translation>
    </message>
    <message>
        <source>A local filter rejects the packet before it leaves; the network is not involved.</source>
        <translation>Un filtro local rechaza el paquete antes de que salga; la red no interviene.</translation>
    </message>
    <message>
        <source>Find the filter: netsh wfp show netevents file=C:\Temp\ne.xml (elevated), then read the drop&apos;s filter id.</source>
        <translation>Encuentre el filtro: netsh wfp show netevents file=C:\Temp\ne.xml (como administrador) y, a continuación, consulte el identificador de filtro del descarte.</translation>
    </message>
    <message>
        <source>Correct the rule in the group policy or in the product&apos;s console that brings it.</source>
        <translation>Corrija la regla en la directiva de grupo o en la consola del producto que la aplica.</translation>
    </message>
    <message>
        <source>There is no way from this network to TCP port 1723 of the VPN server.</source>
        <translation>No se puede llegar desde esta red al puerto TCP 1723 del servidor VPN.</translation>
    </message>
    <message>
        <source>Your network says that it has no way to the VPN server.</source>
        <translation>Su red indica que no puede llegar al servidor VPN.</translation>
    </message>
    <message>
        <source>{server} ({address}) can&apos;t be reached for TCP 1723: a router or this computer itself said so. Windows usually reports 800 or 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>No se puede acceder a {server} ({address}) para TCP 1723: así lo indicó un router o este mismo equipo. Windows suele notificar 800 u 809.</translation>
    </message>
    <message>
        <source>An ICMP message or this computer&apos;s own routes say that there is no way to {address}.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Un mensaje ICMP o las propias rutas de este equipo indican que no se puede llegar a {address}.</translation>
    </message>
    <message>
        <source>What answers on TCP port 1723 does not take the VPN call.</source>
        <translation>Lo que responde en el puerto TCP 1723 no acepta la llamada VPN.</translation>
    </message>
    <message>
        <source>Something answers at the VPN server&apos;s address, but it does not take this old kind of VPN call.</source>
        <translation>Algo responde en la dirección del servidor VPN, pero no acepta este tipo antiguo de llamada VPN.</translation>
    </message>
    <message>
        <source>{server} ({address}) accepts TCP 1723, but did not start a PPTP control connection (result code {resultCode}; 0 means that no such reply came).</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {resultCode}: a number</extracomment>
        <translation>{server} ({address}) acepta TCP 1723, pero no inició una conexión de control PPTP (código de resultado {resultCode}; 0 significa que no llegó ninguna respuesta de ese tipo).</translation>
    </message>
    <message>
        <source>The reply to Start-Control-Connection-Request was no reply with result code 1.</source>
        <translation>La respuesta a Start-Control-Connection-Request no era una respuesta con el código de resultado 1.</translation>
    </message>
    <message>
        <source>Check what listens on TCP 1723 at {address}, and whether PPTP is switched on there.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Compruebe qué escucha en TCP 1723 en {address} y si PPTP está activado allí.</translation>
    </message>
    <message>
        <source>No VPN connection was found.</source>
        <translation>No se encontró ninguna conexión VPN.</translation>
    </message>
    <message>
        <source>There is no VPN connection to test on this computer or in the file that was opened.</source>
        <translation>No hay ninguna conexión VPN que probar en este equipo ni en el archivo que se abrió.</translation>
    </message>
    <message>
        <source>If you expected one, ask your helpdesk to set up the VPN connection for you.</source>
        <translation>Si esperaba que hubiera una, pida a su servicio de asistencia que le configure la conexión VPN.</translation>
    </message>
    <message>
        <source>{file} holds no VPN connection; Windows reports this as error 623 when something still dials it.</source>
        <extracomment>{file}: name of the file that was read</extracomment>
        <translation>{file} no contiene ninguna conexión VPN; Windows lo notifica como error 623 si algo sigue marcándola.</translation>
    </message>
    <message>
        <source>List what is there: Get-VpnConnection, then Get-VpnConnection -AllUserConnection.</source>
        <translation>Enumere lo que hay: Get-VpnConnection y, a continuación, Get-VpnConnection -AllUserConnection.</translation>
    </message>
    <message>
        <source>Look into both phone books: the user&apos;s (AppData) and the all-users one (ProgramData), folder Microsoft\Network\Connections\Pbk.</source>
        <translation>Examine ambas libretas de teléfonos: la del usuario (AppData) y la de todos los usuarios (ProgramData), carpeta Microsoft\Network\Connections\Pbk.</translation>
    </message>
    <message>
        <source>Check the assignment of the VPN profile in Intune or Configuration Manager and start a sync.</source>
        <translation>Compruebe la asignación del perfil de VPN en Intune o Configuration Manager e inicie una sincronización.</translation>
    </message>
    <message>
        <source>The profile did not arrive on this device, was deleted, or lies in the other phone book.</source>
        <translation>El perfil no llegó a este dispositivo, se eliminó o está en la otra libreta de teléfonos.</translation>
    </message>
    <message>
        <source>Read what was deployed: Get-CimInstance -Namespace root\cimv2\mdm\dmmap -ClassName MDM_VPNv2_01 (as SYSTEM for a device tunnel).</source>
        <translation>Consulte lo que se implementó: Get-CimInstance -Namespace root\cimv2\mdm\dmmap -ClassName MDM_VPNv2_01 (como SYSTEM para un túnel de dispositivo).</translation>
    </message>
    <message>
        <source>Read the log Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider/Admin for the profile&apos;s errors.</source>
        <translation>Consulte el registro Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider/Admin para ver los errores del perfil.</translation>
    </message>
    <message>
        <source>If a script deploys the profile, run it elevated and in a local session, not through Remote Desktop.</source>
        <translation>Si un script implementa el perfil, ejecútelo como administrador y en una sesión local, no a través de Escritorio remoto.</translation>
    </message>
    <message>
        <source>The VPN connection names no server.</source>
        <translation>La conexión VPN no indica ningún servidor.</translation>
    </message>
    <message>
        <source>Your VPN connection is incomplete: it does not say which server to call.</source>
        <translation>Su conexión VPN está incompleta: no indica a qué servidor llamar.</translation>
    </message>
    <message>
        <source>The connection &quot;{connection}&quot; has no server name; Windows can report this as error 868.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>La conexión “{connection}” no tiene nombre de servidor; Windows puede notificarlo como error 868.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has an empty server list.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>El perfil “{connection}” tiene una lista de servidores vacía.</translation>
    </message>
    <message>
        <source>Check NativeProfile/Servers in the ProfileXML, or PhoneNumber in the DEVICE block of rasphone.pbk.</source>
        <translation>Compruebe NativeProfile/Servers en el ProfileXML, o PhoneNumber en el bloque DEVICE de rasphone.pbk.</translation>
    </message>
    <message>
        <source>Enter the public name of the VPN server and deploy the profile again.</source>
        <translation>Escriba el nombre público del servidor VPN y vuelva a implementar el perfil.</translation>
    </message>
    <message>
        <source>The VPN connection calls a server that your organisation does not expect.</source>
        <translation>La conexión VPN llama a un servidor que su organización no espera.</translation>
    </message>
    <message>
        <source>Your VPN connection calls {server}, but your organisation uses another VPN server.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Su conexión VPN llama a {server}, pero su organización usa otro servidor VPN.</translation>
    </message>
    <message>
        <source>Send the report to your helpdesk and ask for the current VPN profile.</source>
        <translation>Envíe el informe a su servicio de asistencia y pida el perfil de VPN actual.</translation>
    </message>
    <message>
        <source>The connection &quot;{connection}&quot; calls {server}; the site policy expects {expected}.</source>
        <extracomment>{connection}: name of the VPN connection; {server}: name of the VPN server; {expected}: what the site policy expects</extracomment>
        <translation>La conexión “{connection}” llama a {server}; la directiva del sitio espera {expected}.</translation>
    </message>
    <message>
        <source>Check whether the profile is an old one that was never replaced.</source>
        <translation>Compruebe si el perfil es uno antiguo que nunca se reemplazó.</translation>
    </message>
    <message>
        <source>The server in the profile and the servers in the site policy differ.</source>
        <translation>El servidor del perfil y los servidores de la directiva del sitio son distintos.</translation>
    </message>
    <message>
        <source>Compare NativeProfile/Servers with the list in the site policy ({expected}).</source>
        <extracomment>{expected}: what the site policy expects</extracomment>
        <translation>Compare NativeProfile/Servers con la lista de la directiva del sitio ({expected}).</translation>
    </message>
    <message>
        <source>If the server was renamed or added on purpose, update the site policy.</source>
        <translation>Si el servidor se agregó o se cambió de nombre a propósito, actualice la directiva del sitio.</translation>
    </message>
    <message>
        <source>Otherwise remove the old profile and deploy the current one.</source>
        <translation>De lo contrario, quite el perfil antiguo e implemente el actual.</translation>
    </message>
    <message>
        <source>The VPN connection uses an IP address instead of the server&apos;s name.</source>
        <translation>La conexión VPN usa una dirección IP en lugar del nombre del servidor.</translation>
    </message>
    <message>
        <source>Your VPN connection calls its server by a number instead of a name, so the server&apos;s identity can&apos;t be confirmed.</source>
        <translation>Su conexión VPN llama a su servidor por un número en lugar de un nombre, por lo que no se puede confirmar la identidad del servidor.</translation>
    </message>
    <message>
        <source>The connection &quot;{connection}&quot; calls {server}; the server&apos;s certificate normally carries a name, so Windows can report 13801 (IKEv2) or 0x800B010F (SSTP).</source>
        <extracomment>{connection}: name of the VPN connection; {server}: name of the VPN server</extracomment>
        <translation>La conexión “{connection}” llama a {server}; el certificado del servidor normalmente contiene un nombre, por lo que Windows puede notificar 13801 (IKEv2) o 0x800B010F (SSTP).</translation>
    </message>
    <message>
        <source>IKEv2 and SSTP compare the dialed name with the names in the server&apos;s certificate, and certificates rarely carry an address.</source>
        <translation>IKEv2 y SSTP comparan el nombre al que se llama con los nombres del certificado del servidor, y los certificados rara vez contienen una dirección.</translation>
    </message>
    <message>
        <source>Put the public DNS name of the VPN server into NativeProfile/Servers.</source>
        <translation>Incluya el nombre DNS público del servidor VPN en NativeProfile/Servers.</translation>
    </message>
    <message>
        <source>Check that this name stands in the certificate&apos;s subject alternative names.</source>
        <translation>Compruebe que este nombre figure en los nombres alternativos del titular del certificado.</translation>
    </message>
    <message>
        <source>This connection uses another maker&apos;s VPN program.</source>
        <translation>Esta conexión usa el programa de VPN de otro fabricante.</translation>
    </message>
    <message>
        <source>This VPN connection is run by an app of another maker, so most tests here do not apply to it.</source>
        <translation>Una aplicación de otro fabricante gestiona esta conexión VPN, por lo que la mayoría de las pruebas de este programa no son aplicables.</translation>
    </message>
    <message>
        <source>If it does not work, contact your helpdesk and name the app.</source>
        <translation>Si no funciona, póngase en contacto con su servicio de asistencia e indique el nombre de la aplicación.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; is a plug-in profile; the tests for Windows&apos; own VPN do not apply.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>“{connection}” es un perfil de complemento; las pruebas para la VPN propia de Windows no son aplicables.</translation>
    </message>
    <message>
        <source>The profile has a PluginProfile instead of a NativeProfile.</source>
        <translation>El perfil tiene un PluginProfile en lugar de un NativeProfile.</translation>
    </message>
    <message>
        <source>Compare PluginPackageFamilyName with the installed packages: Get-AppxPackage.</source>
        <translation>Compare PluginPackageFamilyName con los paquetes instalados: Get-AppxPackage.</translation>
    </message>
    <message>
        <source>A yes/no value in the VPN profile is not written in lower case.</source>
        <translation>Un valor de sí o no del perfil de VPN no está escrito en minúsculas.</translation>
    </message>
    <message>
        <source>Your VPN connection was set up with a spelling mistake, so Windows may have applied only a part of it.</source>
        <translation>Su conexión VPN se configuró con un error de escritura, por lo que es posible que Windows haya aplicado solo una parte.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has &quot;{value}&quot; at {where}; Windows applies such a profile incompletely.</source>
        <extracomment>{connection}: name of the VPN connection; {value}: what stands there; {where}: place in the file</extracomment>
        <translation>El perfil “{connection}” tiene “{value}” en {where}; Windows aplica un perfil así de forma incompleta.</translation>
    </message>
    <message>
        <source>Report the place to the VPN administrators; a change on this laptop would be overwritten.</source>
        <translation>Comunique el lugar a los administradores de la VPN; un cambio en este portátil se sobrescribiría.</translation>
    </message>
    <message>
        <source>After the correction start a sync and check the settings again.</source>
        <translation>Tras la corrección, inicie una sincronización y vuelva a comprobar la configuración.</translation>
    </message>
    <message>
        <source>Booleans in ProfileXML must be the lower-case words true and false; &quot;{value}&quot; at {where} is not.</source>
        <extracomment>{value}: what stands there; {where}: place in the file</extracomment>
        <translation>Los valores booleanos de ProfileXML deben ser las palabras en minúsculas true y false; “{value}” en {where} no lo es.</translation>
    </message>
    <message>
        <source>Correct the value in the profile&apos;s source and deploy it again.</source>
        <translation>Corrija el valor en el origen del perfil y vuelva a implementarlo.</translation>
    </message>
    <message>
        <source>Search the whole ProfileXML for True, False, TRUE and FALSE.</source>
        <translation>Busque True, False, TRUE y FALSE en todo el ProfileXML.</translation>
    </message>
    <message>
        <source>Afterwards compare every deployed setting, because the earlier profile was applied in part only.</source>
        <translation>Después, compare todas las opciones implementadas, porque el perfil anterior solo se aplicó en parte.</translation>
    </message>
    <message>
        <source>The VPN profile has an element in the wrong place.</source>
        <translation>El perfil de VPN tiene un elemento en un lugar incorrecto.</translation>
    </message>
    <message>
        <source>Your VPN connection was set up with a structural mistake, so Windows may ignore a part of it.</source>
        <translation>Su conexión VPN se configuró con un error de estructura, por lo que es posible que Windows ignore una parte.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has {value} at {where}, where Windows does not expect it.</source>
        <extracomment>{connection}: name of the VPN connection; {value}: what stands there; {where}: place in the file</extracomment>
        <translation>El perfil “{connection}” tiene {value} en {where}, donde Windows no lo espera.</translation>
    </message>
    <message>
        <source>ProfileXML element names differ from the names of the CSP nodes: Route, not RouteList; TrafficFilter, not TrafficFilterList.</source>
        <translation>Los nombres de los elementos de ProfileXML difieren de los nombres de los nodos del CSP: Route, no RouteList; TrafficFilter, no TrafficFilterList.</translation>
    </message>
    <message>
        <source>Move or rename the element {value} at {where} as the ProfileXML schema has it.</source>
        <extracomment>{value}: what stands there; {where}: place in the file</extracomment>
        <translation>Mueva o cambie el nombre del elemento {value} en {where} tal como indica el esquema de ProfileXML.</translation>
    </message>
    <message>
        <source>Validate the file against the published XSD before deploying it.</source>
        <translation>Valide el archivo con el XSD publicado antes de implementarlo.</translation>
    </message>
    <message>
        <source>A setting of the VPN profile has a value that Windows does not know.</source>
        <translation>Una opción del perfil de VPN tiene un valor que Windows no conoce.</translation>
    </message>
    <message>
        <source>Your VPN connection was set up with a value that Windows does not know, so Windows may ignore that setting.</source>
        <translation>Su conexión VPN se configuró con un valor que Windows no conoce, por lo que es posible que Windows ignore esa opción.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has the value &quot;{value}&quot; for {element} ({where}); expected is: {expected}.</source>
        <extracomment>{connection}: name of the VPN connection; {element}: name of the setting; {value}: what stands there; {where}: place in the file; {expected}: what can stand there</extracomment>
        <translation>El perfil “{connection}” tiene el valor “{value}” para {element} ({where}); se espera: {expected}.</translation>
    </message>
    <message>
        <source>{element} has the value &quot;{value}&quot; ({where}), which is not documented; expected is: {expected}. The setting counts as not stated.</source>
        <extracomment>{element}: name of the setting; {value}: what stands there; {where}: place in the file; {expected}: what can stand there</extracomment>
        <translation>{element} tiene el valor “{value}” ({where}), que no está documentado; se espera: {expected}. La opción se considera no especificada.</translation>
    </message>
    <message>
        <source>Compare the setting on a laptop afterwards: Get-VpnConnection -Name with the connection&apos;s name, and -AllUserConnection for a device tunnel.</source>
        <translation>Después, compare la configuración en un portátil: Get-VpnConnection -Name con el nombre de la conexión y, para un túnel de dispositivo, -AllUserConnection.</translation>
    </message>
    <message>
        <source>Two VPN connections on this computer have the same name.</source>
        <translation>Dos conexiones VPN de este equipo tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>Two VPN connections have the same name; Windows may use another one than you expect.</source>
        <translation>Dos conexiones VPN tienen el mismo nombre; es posible que Windows use una distinta de la que usted espera.</translation>
    </message>
    <message>
        <source>The phone book has further entries called &quot;{connection}&quot; ({where}); only the first one was judged.</source>
        <extracomment>{connection}: name of the VPN connection; {where}: lines of the phone book</extracomment>
        <translation>La libreta de teléfonos tiene más entradas llamadas “{connection}” ({where}); solo se evaluó la primera.</translation>
    </message>
    <message>
        <source>Compare the entries of that name in the phone book (rasphone.pbk) and find out which of them is meant.</source>
        <translation>Compare las entradas con ese nombre en la libreta de teléfonos (rasphone.pbk) y averigüe cuál es la que se pretende usar.</translation>
    </message>
    <message>
        <source>Remove the connection with Remove-VpnConnection and let the management deploy it again.</source>
        <translation>Quite la conexión con Remove-VpnConnection y deje que la administración vuelva a implementarla.</translation>
    </message>
    <message>
        <source>The entry &quot;{connection}&quot; occurs again ({where}); an entry&apos;s name is what a dial names, so it must be unique in its phone book.</source>
        <extracomment>{connection}: name of the VPN connection; {where}: lines of the phone book</extracomment>
        <translation>La entrada “{connection}” aparece de nuevo ({where}); el nombre de una entrada es el que se usa al marcar, por lo que debe ser único en su libreta de teléfonos.</translation>
    </message>
    <message>
        <source>Look for a script that writes the phone book beside the one that deploys the profile.</source>
        <translation>Busque un script que escriba en la libreta de teléfonos además del que implementa el perfil.</translation>
    </message>
    <message>
        <source>The device tunnel has a setting that a device tunnel must not have.</source>
        <translation>El túnel de dispositivo tiene una opción que un túnel de dispositivo no debe tener.</translation>
    </message>
    <message>
        <source>This VPN connection, which should work before anybody signs in, is not set up as Windows requires.</source>
        <translation>Esta conexión VPN, que debería funcionar antes de que alguien inicie sesión, no está configurada como Windows requiere.</translation>
    </message>
    <message>
        <source>The device tunnel &quot;{connection}&quot; breaks a condition: {detail}.</source>
        <extracomment>{connection}: name of the VPN connection; {detail}: detail as technical text</extracomment>
        <translation>El túnel de dispositivo “{connection}” incumple una condición: {detail}.</translation>
    </message>
    <message>
        <source>Check that it lies in the all-users phone book: Get-VpnConnection -AllUserConnection.</source>
        <translation>Compruebe que esté en la libreta de teléfonos de todos los usuarios: Get-VpnConnection -AllUserConnection.</translation>
    </message>
    <message>
        <source>Check the Windows edition: device tunnels need Enterprise or Education.</source>
        <translation>Compruebe la edición de Windows: los túneles de dispositivo necesitan Enterprise o Education.</translation>
    </message>
    <message>
        <source>A device tunnel must be IKEv2 with a machine certificate, split tunnel, Always On, without user method or trigger, deployed as SYSTEM; here: {detail}.</source>
        <extracomment>{detail}: detail as technical text</extracomment>
        <translation>Un túnel de dispositivo debe ser IKEv2 con un certificado de equipo, túnel dividido, Always On, sin método de usuario ni desencadenador e implementado como SYSTEM; aquí: {detail}.</translation>
    </message>
    <message>
        <source>Compare NativeProtocolType, Authentication/MachineMethod, RoutingPolicyType and AlwaysOn with this list.</source>
        <translation>Compare NativeProtocolType, Authentication/MachineMethod, RoutingPolicyType y AlwaysOn con esta lista.</translation>
    </message>
    <message>
        <source>Remove UserMethod, AppTrigger and name triggers from the device tunnel&apos;s profile.</source>
        <translation>Quite UserMethod, AppTrigger y los desencadenadores de nombres del perfil del túnel de dispositivo.</translation>
    </message>
    <message>
        <source>Deploy it in the system context so that it lands in the all-users phone book.</source>
        <translation>Impleméntelo en el contexto del sistema para que quede en la libreta de teléfonos de todos los usuarios.</translation>
    </message>
    <message>
        <source>The VPN connection brings no routes to the company network.</source>
        <translation>La conexión VPN no aporta rutas a la red de la empresa.</translation>
    </message>
    <message>
        <source>When this VPN connects, your computer is not told which addresses belong to your organisation, so nothing there may open.</source>
        <translation>Cuando esta VPN se conecta, no se indica a su equipo qué direcciones pertenecen a su organización, por lo que es posible que allí no se abra nada.</translation>
    </message>
    <message>
        <source>If work resources do not open although the VPN says &quot;connected&quot;, send the report to your helpdesk.</source>
        <translation>Si los recursos de trabajo no se abren aunque la VPN indique “Conectado”, envíe el informe a su servicio de asistencia.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; is a split tunnel without routes, and the class-based route is off: it connects, and nothing is reachable.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>“{connection}” es un túnel dividido sin rutas y la ruta basada en clase está desactivada: se conecta y no se puede acceder a nada.</translation>
    </message>
    <message>
        <source>Read the routes: (Get-VpnConnection -Name {connection!}).Routes</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Consulte las rutas: (Get-VpnConnection -Name {connection!}).Routes</translation>
    </message>
    <message>
        <source>While connected, read the routing table: Get-NetRoute | Sort-Object DestinationPrefix.</source>
        <translation>Durante la conexión, consulte la tabla de rutas: Get-NetRoute | Sort-Object DestinationPrefix.</translation>
    </message>
    <message>
        <source>Nothing adds routes here: SplitTunnel, DisableClassBasedDefaultRoute=true, no Route element and no traffic-selector routes.</source>
        <translation>Nada agrega rutas aquí: SplitTunnel, DisableClassBasedDefaultRoute=true, ningún elemento Route y ninguna ruta de selector de tráfico.</translation>
    </message>
    <message>
        <source>Add a Route element for each internal prefix, or use Add-VpnConnectionRoute on an unmanaged profile.</source>
        <translation>Agregue un elemento Route para cada prefijo interno, o use Add-VpnConnectionRoute en un perfil no administrado.</translation>
    </message>
    <message>
        <source>Or set DisableClassBasedDefaultRoute to false if one class-based route is enough.</source>
        <translation>O bien, establezca DisableClassBasedDefaultRoute en false si basta con una ruta basada en clase.</translation>
    </message>
    <message>
        <source>The VPN connection sends everything through the tunnel and yet lists single routes.</source>
        <translation>La conexión VPN envía todo a través del túnel y, sin embargo, incluye rutas concretas.</translation>
    </message>
    <message>
        <source>The settings of your VPN connection contradict each other.</source>
        <translation>Las opciones de configuración de su conexión VPN se contradicen entre sí.</translation>
    </message>
    <message>
        <source>If web sites or work resources do not open while connected, send the report to your helpdesk.</source>
        <translation>Si los sitios web o los recursos de trabajo no se abren durante la conexión, envíe el informe a su servicio de asistencia.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; uses force tunnel, where only exclusion routes have a meaning, but has other routes too.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>“{connection}” usa el túnel forzado, en el que solo tienen sentido las rutas de exclusión, pero también tiene otras rutas.</translation>
    </message>
    <message>
        <source>Under ForceTunnel the default route already leads into the tunnel; Route elements should carry ExclusionRoute=true.</source>
        <translation>Con ForceTunnel, la ruta predeterminada ya conduce al túnel; los elementos Route deben llevar ExclusionRoute=true.</translation>
    </message>
    <message>
        <source>Decide whether split or force tunnel is meant.</source>
        <translation>Decida si se pretende usar el túnel dividido o el forzado.</translation>
    </message>
    <message>
        <source>For split tunnel set RoutingPolicyType to SplitTunnel; for force tunnel remove the routes or mark them as exclusions.</source>
        <translation>Para el túnel dividido, establezca RoutingPolicyType en SplitTunnel; para el túnel forzado, quite las rutas o márquelas como exclusiones.</translation>
    </message>
    <message>
        <source>The VPN profile allows outdated encryption.</source>
        <translation>El perfil de VPN permite un cifrado obsoleto.</translation>
    </message>
    <message>
        <source>Your VPN connection uses older encryption than is advised today; it may still work.</source>
        <translation>Su conexión VPN usa un cifrado más antiguo que el que hoy se recomienda; es posible que siga funcionando.</translation>
    </message>
    <message>
        <source>You need do nothing; your VPN administrators can renew the setting.</source>
        <translation>No tiene que hacer nada; los administradores de la VPN pueden actualizar la configuración.</translation>
    </message>
    <message>
        <source>In &quot;{connection}&quot;, {setting} is {value}, which counts as weak; if the server refuses it, Windows reports 13868.</source>
        <extracomment>{connection}: name of the VPN connection; {setting}: name of a setting; {value}: what stands there</extracomment>
        <translation>En “{connection}”, {setting} es {value}, que se considera débil; si el servidor lo rechaza, Windows notifica 13868.</translation>
    </message>
    <message>
        <source>Read the policy: (Get-VpnConnection -Name {connection!}).IPSecCustomPolicy</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Consulte la directiva: (Get-VpnConnection -Name {connection!}).IPSecCustomPolicy</translation>
    </message>
    <message>
        <source>DES, 3DES, MD5, SHA-1 and the Diffie-Hellman groups 1 and 2 are outdated; here {setting} = {value}.</source>
        <extracomment>{setting}: name of a setting; {value}: what stands there</extracomment>
        <translation>DES, 3DES, MD5, SHA-1 y los grupos Diffie-Hellman 1 y 2 están obsoletos; aquí, {setting} = {value}.</translation>
    </message>
    <message>
        <source>Read the server&apos;s side: Get-VpnServerIPsecConfiguration.</source>
        <translation>Consulte el lado del servidor: Get-VpnServerIPsecConfiguration.</translation>
    </message>
    <message>
        <source>Change server and profile together, for example AES-256 or GCM-AES, SHA-256, DH group 14 or ECP384.</source>
        <translation>Cambie el servidor y el perfil a la vez, por ejemplo, a AES-256 o GCM-AES, SHA-256, grupo DH 14 o ECP384.</translation>
    </message>
    <message>
        <source>On an unmanaged profile use Set-VpnConnectionIPsecConfiguration.</source>
        <translation>En un perfil no administrado, use Set-VpnConnectionIPsecConfiguration.</translation>
    </message>
    <message>
        <source>The encryption settings of the VPN profile do not fit together.</source>
        <translation>Las opciones de cifrado del perfil de VPN no concuerdan entre sí.</translation>
    </message>
    <message>
        <source>Two encryption settings of your VPN connection do not fit together, so connecting may fail.</source>
        <translation>Dos opciones de cifrado de su conexión VPN no concuerdan entre sí, por lo que la conexión puede fallar.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; has cipher {cipher} with integrity {authentication}; a GCM cipher needs the GCM integrity of the same size. Windows can report 13868.</source>
        <extracomment>{connection}: name of the VPN connection; {cipher}: name of the cipher; {authentication}: name of the integrity method</extracomment>
        <translation>“{connection}” tiene el cifrado {cipher} con la integridad {authentication}; un cifrado GCM necesita la integridad GCM del mismo tamaño. Windows puede notificar 13868.</translation>
    </message>
    <message>
        <source>CipherTransformConstants={cipher} and AuthenticationTransformConstants={authentication} are no valid pair.</source>
        <extracomment>{cipher}: name of the cipher; {authentication}: name of the integrity method</extracomment>
        <translation>CipherTransformConstants={cipher} y AuthenticationTransformConstants={authentication} no forman una pareja válida.</translation>
    </message>
    <message>
        <source>Use the same GCM size for both, or a CBC cipher with SHA256128.</source>
        <translation>Use el mismo tamaño de GCM para ambos, o un cifrado CBC con SHA256128.</translation>
    </message>
    <message>
        <source>Compare with Get-VpnServerIPsecConfiguration on the server, then deploy the profile again.</source>
        <translation>Compare con Get-VpnServerIPsecConfiguration en el servidor y, a continuación, vuelva a implementar el perfil.</translation>
    </message>
    <message>
        <source>The VPN connects by itself everywhere, also inside the office.</source>
        <translation>La VPN se conecta por sí sola en todas partes, también dentro de la oficina.</translation>
    </message>
    <message>
        <source>Your VPN connection starts by itself and is not told when you are in the office.</source>
        <translation>Su conexión VPN se inicia por sí sola y no se le indica cuándo está usted en la oficina.</translation>
    </message>
    <message>
        <source>You need do nothing; tell your helpdesk if the VPN connects inside the office and disturbs you.</source>
        <translation>No tiene que hacer nada; avise a su servicio de asistencia si la VPN se conecta dentro de la oficina y le molesta.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; is Always On without trusted-network detection.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>“{connection}” es Always On sin detección de redes de confianza.</translation>
    </message>
    <message>
        <source>If it connects inside the office, report that to the VPN administrators.</source>
        <translation>Si se conecta dentro de la oficina, comuníquelo a los administradores de la VPN.</translation>
    </message>
    <message>
        <source>AlwaysOn is true and TrustedNetworkDetection is empty.</source>
        <translation>AlwaysOn es true y TrustedNetworkDetection está vacío.</translation>
    </message>
    <message>
        <source>Add the DNS suffix of the internal network to TrustedNetworkDetection if the VPN should stay off there.</source>
        <translation>Agregue el sufijo DNS de la red interna a TrustedNetworkDetection si la VPN debe permanecer desactivada allí.</translation>
    </message>
    <message>
        <source>The suffix must be the one of the physical adapter, and the network must count as private or domain network.</source>
        <translation>El sufijo debe ser el del adaptador físico y la red debe considerarse red privada o de dominio.</translation>
    </message>
    <message>
        <source>The VPN profile does not ask for encryption.</source>
        <translation>El perfil de VPN no pide cifrado.</translation>
    </message>
    <message>
        <source>Your VPN connection is set up without demanding encryption.</source>
        <translation>Su conexión VPN está configurada sin exigir cifrado.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; has encryption level &quot;none&quot;; a server that demands encryption refuses it with 741 or 742.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>“{connection}” tiene el nivel de cifrado “ninguno”; un servidor que exige cifrado la rechaza con 741 o 742.</translation>
    </message>
    <message>
        <source>DataEncryption is 0 in the phone book (EncryptionLevel NoEncryption).</source>
        <translation>DataEncryption es 0 en la libreta de teléfonos (EncryptionLevel NoEncryption).</translation>
    </message>
    <message>
        <source>Set EncryptionLevel to Required or Maximum, or DataEncryption accordingly in the profile, and deploy it again.</source>
        <translation>Establezca EncryptionLevel en Required o Maximum, o DataEncryption en el valor correspondiente en el perfil, y vuelva a implementarlo.</translation>
    </message>
    <message>
        <source>The VPN server does not answer on UDP port 500.</source>
        <translation>El servidor VPN no responde en el puerto UDP 500.</translation>
    </message>
    <message>
        <source>There was no answer from the VPN server. This network may not let VPN traffic through, or the server is not running.</source>
        <translation>No hubo respuesta del servidor VPN. Es posible que esta red no deje pasar el tráfico de VPN o que el servidor no esté en funcionamiento.</translation>
    </message>
    <message>
        <source>If it works there, tell your helpdesk: &quot;UDP 500 gets no answer from this network&quot;.</source>
        <translation>Si allí funciona, comunique a su servicio de asistencia: “UDP 500 no obtiene respuesta desde esta red”.</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on UDP 500 in {attempts} tries ({seconds} s); the web port: {tcp443}. Windows usually reports this as error 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {attempts}: number of tries; {seconds}: seconds waited; {tcp443}: state of the web port as one word</extracomment>
        <translation>{server} ({address}) no respondió en UDP 500 en {attempts} intentos ({seconds} s); el puerto web: {tcp443}. Windows suele notificarlo como error 809.</translation>
    </message>
    <message>
        <source>If SSTP is deployed and the web port answers, it can serve as a fallback.</source>
        <translation>Si SSTP está implementado y el puerto web responde, puede servir como alternativa.</translation>
    </message>
    <message>
        <source>UDP 500 is the first port of IKEv2 and L2TP; silence can mean a filter on the way, a wrong address or a server that does not listen. It does not prove which.</source>
        <translation>UDP 500 es el primer puerto de IKEv2 y L2TP; la falta de respuesta puede significar un filtro en el trayecto, una dirección incorrecta o un servidor que no escucha. No demuestra cuál.</translation>
    </message>
    <message>
        <source>Let UDP 500 and 4500 through every firewall and address translator between the internet and the VPN server, both ways.</source>
        <translation>Permita el paso de UDP 500 y 4500 a través de todos los firewalls y traductores de direcciones entre Internet y el servidor VPN, en los dos sentidos.</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,IKEEXT and Get-RemoteAccess.</source>
        <translation>En el servidor, compruebe: Get-Service RemoteAccess,IKEEXT y Get-RemoteAccess.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s computer refuses UDP port 500.</source>
        <translation>El equipo del servidor VPN rechaza el puerto UDP 500.</translation>
    </message>
    <message>
        <source>The address of the VPN server answers, but no VPN service is listening there.</source>
        <translation>La dirección del servidor VPN responde, pero allí no escucha ningún servicio VPN.</translation>
    </message>
    <message>
        <source>{server} ({address}) answered &quot;port unreachable&quot; for UDP 500: the host is up, the service is not, or the address is wrong. Windows usually reports 809 or 800.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) respondió “port unreachable” para UDP 500: el host está activo y el servicio no, o la dirección no es correcta. Windows suele notificar 809 u 800.</translation>
    </message>
    <message>
        <source>Compare the address: Resolve-DnsName {server!} -Server 1.1.1.1</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Compare la dirección: Resolve-DnsName {server!} -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>An ICMP &quot;port unreachable&quot; came back, so nothing listens on UDP 500 at {address}, or a device rejects it with that message.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Se recibió un mensaje ICMP “port unreachable”, por lo que nada escucha en UDP 500 en {address} o un dispositivo lo rechaza con ese mensaje.</translation>
    </message>
    <message>
        <source>Check the address and the port forwarding for {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Compruebe la dirección y el reenvío de puertos de {server}.</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,IKEEXT and netstat -ano -p UDP</source>
        <translation>En el servidor, compruebe: Get-Service RemoteAccess,IKEEXT y netstat -ano -p UDP</translation>
    </message>
    <message>
        <source>This computer did not let the test packet for UDP port 500 out.</source>
        <translation>Este equipo no dejó salir el paquete de prueba para el puerto UDP 500.</translation>
    </message>
    <message>
        <source>Something on your computer does not allow VPN traffic to leave it.</source>
        <translation>Algo en su equipo no permite que salga el tráfico de VPN.</translation>
    </message>
    <message>
        <source>Sending to {address} on UDP 500 was refused by this computer itself (system error {osCode}).</source>
        <extracomment>{address}: an IP address; {osCode}: error number of the operating system</extracomment>
        <translation>Este mismo equipo rechazó el envío a {address} en UDP 500 (error del sistema {osCode}).</translation>
    </message>
    <message>
        <source>Ask the owner of the rule to allow UDP 500 and 4500 to the VPN server.</source>
        <translation>Pida al responsable de la regla que permita UDP 500 y 4500 hasta el servidor VPN.</translation>
    </message>
    <message>
        <source>There is no way from this network to UDP port 500 of the VPN server.</source>
        <translation>No se puede llegar desde esta red al puerto UDP 500 del servidor VPN.</translation>
    </message>
    <message>
        <source>A router or this computer itself answered that {address} can&apos;t be reached for UDP 500.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Un router o este mismo equipo respondió que no se puede acceder a {address} para UDP 500.</translation>
    </message>
    <message>
        <source>Read the route: Find-NetRoute -RemoteIPAddress {address!}</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Consulte la ruta: Find-NetRoute -RemoteIPAddress {address!}</translation>
    </message>
    <message>
        <source>Trace it: tracert -d {address!}</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Realice un seguimiento: tracert -d {address!}</translation>
    </message>
    <message>
        <source>If only IPv6 fails, check whether the IPv6 address of {server} should be published at all.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Si solo falla IPv6, compruebe si realmente debe publicarse la dirección IPv6 de {server}.</translation>
    </message>
    <message>
        <source>&quot;No route&quot;, &quot;host unreachable&quot; or &quot;prohibited&quot; came back for {address}.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Se recibió “No route”, “host unreachable” o “prohibited” para {address}.</translation>
    </message>
    <message>
        <source>Check routing and rejecting rules at the edge.</source>
        <translation>Compruebe el enrutamiento y las reglas de rechazo en el perímetro.</translation>
    </message>
    <message>
        <source>If the address is IPv6 and the server has no IPv6 service, remove the AAAA record.</source>
        <translation>Si la dirección es IPv6 y el servidor no tiene servicio IPv6, quite el registro AAAA.</translation>
    </message>
    <message>
        <source>The VPN server does not answer on UDP port 4500.</source>
        <translation>El servidor VPN no responde en el puerto UDP 4500.</translation>
    </message>
    <message>
        <source>If it works there, tell your helpdesk: &quot;UDP 4500 gets no answer from this network&quot;.</source>
        <translation>Si allí funciona, comunique a su servicio de asistencia: “UDP 4500 no obtiene respuesta desde esta red”.</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on UDP 4500 in {attempts} tries ({seconds} s); the web port: {tcp443}. Windows usually reports this as error 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {attempts}: number of tries; {seconds}: seconds waited; {tcp443}: state of the web port as one word</extracomment>
        <translation>{server} ({address}) no respondió en UDP 4500 en {attempts} intentos ({seconds} s); el puerto web: {tcp443}. Windows suele notificarlo como error 809.</translation>
    </message>
    <message>
        <source>UDP 4500 is the second port of IKEv2 and L2TP, used when an address translator (NAT) is on the way; silence can mean a filter on the way, a wrong address or a server that does not listen. It does not prove which.</source>
        <translation>UDP 4500 es el segundo puerto de IKEv2 y L2TP y se usa cuando hay un traductor de direcciones (NAT) en el trayecto; la falta de respuesta puede significar un filtro en el trayecto, una dirección incorrecta o un servidor que no escucha. No demuestra cuál.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s computer refuses UDP port 4500.</source>
        <translation>El equipo del servidor VPN rechaza el puerto UDP 4500.</translation>
    </message>
    <message>
        <source>{server} ({address}) answered &quot;port unreachable&quot; for UDP 4500: the host is up, the service is not, or the address is wrong. Windows usually reports 809 or 800.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) respondió “port unreachable” para UDP 4500: el host está activo y el servicio no, o la dirección no es correcta. Windows suele notificar 809 u 800.</translation>
    </message>
    <message>
        <source>An ICMP &quot;port unreachable&quot; came back, so nothing listens on UDP 4500 at {address}, or a device rejects it with that message.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Se recibió un mensaje ICMP “port unreachable”, por lo que nada escucha en UDP 4500 en {address} o un dispositivo lo rechaza con ese mensaje.</translation>
    </message>
    <message>
        <source>This computer did not let the test packet for UDP port 4500 out.</source>
        <translation>Este equipo no dejó salir el paquete de prueba para el puerto UDP 4500.</translation>
    </message>
    <message>
        <source>Sending to {address} on UDP 4500 was refused by this computer itself (system error {osCode}).</source>
        <extracomment>{address}: an IP address; {osCode}: error number of the operating system</extracomment>
        <translation>Este mismo equipo rechazó el envío a {address} en UDP 4500 (error del sistema {osCode}).</translation>
    </message>
    <message>
        <source>There is no way from this network to UDP port 4500 of the VPN server.</source>
        <translation>No se puede llegar desde esta red al puerto UDP 4500 del servidor VPN.</translation>
    </message>
    <message>
        <source>A router or this computer itself answered that {address} can&apos;t be reached for UDP 4500.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Un router o este mismo equipo respondió que no se puede acceder a {address} para UDP 4500.</translation>
    </message>
    <message>
        <source>The VPN server accepts none of the encryption settings that were offered.</source>
        <translation>El servidor VPN no acepta ninguna de las configuraciones de cifrado que se ofrecieron.</translation>
    </message>
    <message>
        <source>{server} answered on IKE, but refused every proposal that the profile allows. Windows reports this as error 13868, sometimes as 800.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>{server} respondió en IKE, pero rechazó todas las propuestas que permite el perfil. Windows lo notifica como error 13868 y, a veces, como 800.</translation>
    </message>
    <message>
        <source>The server answered NO_PROPOSAL_CHOSEN. Offered: {profileOffers}. Found to differ: {differs}; found to be taken by the server: {serverTakes}.</source>
        <extracomment>{profileOffers}: algorithms that were offered; {differs}: what differs, as a word; {serverTakes}: algorithms that the server chose</extracomment>
        <translation>El servidor respondió NO_PROPOSAL_CHOSEN. Se ofreció: {profileOffers}. Diferencia encontrada: {differs}; lo que el servidor acepta: {serverTakes}.</translation>
    </message>
    <message>
        <source>Read both sides: Get-VpnServerIPsecConfiguration on the server, (Get-VpnConnection -Name {connection!}).IPSecCustomPolicy on the client.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Consulte ambos lados: Get-VpnServerIPsecConfiguration en el servidor, (Get-VpnConnection -Name {connection!}).IPSecCustomPolicy en el cliente.</translation>
    </message>
    <message>
        <source>Either the client takes the server&apos;s values: Set-VpnConnectionIPsecConfiguration -ConnectionName {connection!} -EncryptionMethod {serverEncryption} -IntegrityCheckMethod {serverIntegrity} -DHGroup {serverGroup} -CipherTransformConstants {cipher} -AuthenticationTransformConstants {authentication} -PfsGroup {pfs} -PassThru</source>
        <extracomment>{connection}: name of the VPN connection; {serverEncryption}: a word of a command; {serverIntegrity}: a word of a command; {serverGroup}: a word of a command; {cipher}: a word of a command; {authentication}: a word of a command; {pfs}: a word of a command</extracomment>
        <translation>O bien el cliente adopta los valores del servidor: Set-VpnConnectionIPsecConfiguration -ConnectionName {connection!} -EncryptionMethod {serverEncryption} -IntegrityCheckMethod {serverIntegrity} -DHGroup {serverGroup} -CipherTransformConstants {cipher} -AuthenticationTransformConstants {authentication} -PfsGroup {pfs} -PassThru</translation>
    </message>
    <message>
        <source>Or the server takes the profile&apos;s: Set-VpnServerConfiguration -TunnelType IKEv2 -CustomPolicy -EncryptionMethod {profileEncryption} -IntegrityCheckMethod {profileIntegrity} -DHGroup {profileGroup} -CipherTransformConstants {cipher} -AuthenticationTransformConstants {authentication} -PfsGroup {pfs} -PassThru, then restart RemoteAccess in a maintenance window.</source>
        <extracomment>{profileEncryption}: a word of a command; {profileIntegrity}: a word of a command; {profileGroup}: a word of a command; {cipher}: a word of a command; {authentication}: a word of a command; {pfs}: a word of a command</extracomment>
        <translation>O bien el servidor adopta los del perfil: Set-VpnServerConfiguration -TunnelType IKEv2 -CustomPolicy -EncryptionMethod {profileEncryption} -IntegrityCheckMethod {profileIntegrity} -DHGroup {profileGroup} -CipherTransformConstants {cipher} -AuthenticationTransformConstants {authentication} -PfsGroup {pfs} -PassThru y, a continuación, reinicie RemoteAccess en una ventana de mantenimiento.</translation>
    </message>
    <message>
        <source>A managed profile states them in CryptographySuite (there AES_GCM_256 for GCMAES256). Without it Windows offers old defaults.</source>
        <translation>Un perfil administrado los especifica en CryptographySuite (allí, AES_GCM_256 equivale a GCMAES256). Sin ello, Windows ofrece valores predeterminados antiguos.</translation>
    </message>
    <message>
        <source>The registry value NegotiateDH2048_AES256 (HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters) also changes what Windows offers; administrators report this, Microsoft&apos;s documents do not list it.</source>
        <translation>El valor del Registro NegotiateDH2048_AES256 (HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters) también cambia lo que ofrece Windows; de ello informan los administradores, pero la documentación de Microsoft no lo incluye.</translation>
    </message>
    <message>
        <source>Something answers on the VPN port that does not speak the VPN&apos;s language.</source>
        <translation>En el puerto de la VPN responde algo que no habla el idioma de la VPN.</translation>
    </message>
    <message>
        <source>Something answers in place of the VPN server, but it is not a VPN server.</source>
        <translation>Algo responde en lugar del servidor VPN, pero no es un servidor VPN.</translation>
    </message>
    <message>
        <source>{address} answered on UDP {port}, but the answer is no valid IKE message.</source>
        <extracomment>{address}: an IP address; {port}: port number</extracomment>
        <translation>{address} respondió en UDP {port}, pero la respuesta no es un mensaje IKE válido.</translation>
    </message>
    <message>
        <source>Test from another network to see whether the answer comes from the way or from the server.</source>
        <translation>Pruebe desde otra red para ver si la respuesta procede del trayecto o del servidor.</translation>
    </message>
    <message>
        <source>The reply could not be read as IKE: {detail}.</source>
        <extracomment>{detail}: detail as technical text</extracomment>
        <translation>La respuesta no se pudo leer como IKE: {detail}.</translation>
    </message>
    <message>
        <source>Check which device owns {address} and what listens on UDP {port}.</source>
        <extracomment>{address}: an IP address; {port}: port number</extracomment>
        <translation>Compruebe a qué dispositivo pertenece {address} y qué escucha en UDP {port}.</translation>
    </message>
    <message>
        <source>Check port forwarding, and devices that answer in the server&apos;s place.</source>
        <translation>Compruebe el reenvío de puertos y los dispositivos que responden en lugar del servidor.</translation>
    </message>
    <message>
        <source>The VPN server answers, but holds this computer back for the moment.</source>
        <translation>El servidor VPN responde, pero por el momento hace esperar a este equipo.</translation>
    </message>
    <message>
        <source>The VPN server is there. It is limiting new attempts from your address just now.</source>
        <translation>El servidor VPN está disponible. En este momento está limitando los intentos nuevos desde su dirección.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then check again.</source>
        <translation>Espere unos minutos y vuelva a comprobarlo.</translation>
    </message>
    <message>
        <source>{server} answered the first, harmless question, but not the start of a connection: probably too many attempts from this address.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>{server} respondió a la primera pregunta, inofensiva, pero no al inicio de una conexión: probablemente hay demasiados intentos desde esta dirección.</translation>
    </message>
    <message>
        <source>Wait five minutes and run the test once.</source>
        <translation>Espere cinco minutos y ejecute la prueba una vez.</translation>
    </message>
    <message>
        <source>Behind a shared address many users can share this limit; test from another network.</source>
        <translation>Detrás de una dirección compartida, muchos usuarios pueden compartir este límite; pruebe desde otra red.</translation>
    </message>
    <message>
        <source>The liveness question was answered and IKE_SA_INIT was not; servers limit half-open connections for each address.</source>
        <translation>La pregunta de actividad obtuvo respuesta e IKE_SA_INIT no; los servidores limitan las conexiones semiabiertas por cada dirección.</translation>
    </message>
    <message>
        <source>Check the limit for half-open connections and the address that the clients share.</source>
        <translation>Compruebe el límite de conexiones semiabiertas y la dirección que comparten los clientes.</translation>
    </message>
    <message>
        <source>This behaviour was seen with strongSwan; it was not proven on RRAS.</source>
        <translation>Este comportamiento se observó con strongSwan; no se ha validado en RRAS.</translation>
    </message>
    <message>
        <source>One of the VPN server&apos;s addresses does not answer.</source>
        <translation>Una de las direcciones del servidor VPN no responde.</translation>
    </message>
    <message>
        <source>The VPN server has several addresses, and not all of them answer. Connecting may work only sometimes.</source>
        <translation>El servidor VPN tiene varias direcciones y no todas responden. Es posible que la conexión solo funcione a veces.</translation>
    </message>
    <message>
        <source>Try to connect again; another address may be used.</source>
        <translation>Intente conectarse de nuevo; es posible que se use otra dirección.</translation>
    </message>
    <message>
        <source>{server}: {answering} answers, {silent} does not. Windows can report 809 when it takes the silent one.</source>
        <extracomment>{server}: name of the VPN server; {answering}: addresses that answered; {silent}: addresses that did not answer</extracomment>
        <translation>{server}: {answering} responde, {silent} no. Windows puede notificar 809 cuando usa la que no responde.</translation>
    </message>
    <message>
        <source>Test again: Resolve-DnsName {server!}</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Vuelva a probar: Resolve-DnsName {server!}</translation>
    </message>
    <message>
        <source>The name {server} leads to several addresses, and {silent} gave no answer.</source>
        <extracomment>{server}: name of the VPN server; {silent}: addresses that did not answer</extracomment>
        <translation>El nombre {server} conduce a varias direcciones y no hubo respuesta de {silent}.</translation>
    </message>
    <message>
        <source>Remove dead addresses from DNS, or bring that server back.</source>
        <translation>Quite las direcciones inactivas de DNS o vuelva a poner en funcionamiento ese servidor.</translation>
    </message>
    <message>
        <source>If the silent address is IPv6, check that IPv6 really reaches the VPN server.</source>
        <translation>Si la dirección que no responde es IPv6, compruebe que IPv6 llegue realmente al servidor VPN.</translation>
    </message>
    <message>
        <source>All internet traffic of this computer goes into the VPN.</source>
        <translation>Todo el tráfico de Internet de este equipo va por la VPN.</translation>
    </message>
    <message>
        <source>While the VPN is connected, your internet traffic goes through it too. If web sites stop, this is the usual reason.</source>
        <translation>Mientras la VPN está conectada, su tráfico de Internet también pasa por ella. Si los sitios web dejan de funcionar, este es el motivo habitual.</translation>
    </message>
    <message>
        <source>The default route leads to {interface} (gateway {gateway}) of &quot;{connection}&quot;: the connection uses the default gateway of the remote network.</source>
        <extracomment>{interface}: name of the network interface; {gateway}: address of the gateway; {connection}: name of the VPN connection</extracomment>
        <translation>La ruta predeterminada conduce a {interface} (puerta de enlace {gateway}) de “{connection}”: la conexión usa la puerta de enlace predeterminada de la red remota.</translation>
    </message>
    <message>
        <source>Read the setting: Get-VpnConnection -Name {connection!} | Format-List SplitTunneling</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Consulte la configuración: Get-VpnConnection -Name {connection!} | Format-List SplitTunneling</translation>
    </message>
    <message>
        <source>If policy allows it and the profile is not managed: Set-VpnConnection -Name {connection!} -SplitTunneling $true, then add the internal routes with Add-VpnConnectionRoute.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Si la directiva lo permite y el perfil no está administrado: Set-VpnConnection -Name {connection!} -SplitTunneling $true y, a continuación, agregue las rutas internas con Add-VpnConnectionRoute.</translation>
    </message>
    <message>
        <source>The remote default gateway overrides the local one. Either force tunnel is not intended, or the server side does not pass internet traffic on.</source>
        <translation>La puerta de enlace predeterminada remota reemplaza a la local. O el túnel forzado no es lo previsto, o el lado del servidor no reenvía el tráfico de Internet.</translation>
    </message>
    <message>
        <source>If it is not intended, set RoutingPolicyType to SplitTunnel and give the clients routes to the internal prefixes.</source>
        <translation>Si no es lo previsto, establezca RoutingPolicyType en SplitTunnel y proporcione a los clientes rutas a los prefijos internos.</translation>
    </message>
    <message>
        <source>If it is intended, set routing mode &quot;force&quot; in the site policy, and provide address translation or a proxy behind the VPN server.</source>
        <translation>Si es lo previsto, establezca el modo de enrutamiento &quot;force&quot; en la directiva del sitio y proporcione traducción de direcciones o un proxy detrás del servidor VPN.</translation>
    </message>
    <message>
        <source>When this VPN connects, all internet traffic will go into it.</source>
        <translation>Cuando esta VPN se conecte, todo el tráfico de Internet irá por ella.</translation>
    </message>
    <message>
        <source>Once connected, this VPN carries all your internet traffic. That can be intended.</source>
        <translation>Una vez conectada, esta VPN transporta todo su tráfico de Internet. Puede ser lo previsto.</translation>
    </message>
    <message>
        <source>If web sites stop while you are connected, disconnect the VPN and tell your helpdesk.</source>
        <translation>Si los sitios web dejan de funcionar durante la conexión, desconecte la VPN y avise a su servicio de asistencia.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; uses the default gateway of the remote network (force tunnel).</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>“{connection}” usa la puerta de enlace predeterminada de la red remota (túnel forzado).</translation>
    </message>
    <message>
        <source>The profile says force tunnel; this is a remark, not a fault.</source>
        <translation>El perfil indica túnel forzado; es una observación, no un fallo.</translation>
    </message>
    <message>
        <source>Set routing mode &quot;force&quot; or &quot;split&quot; in the site policy, so that this can be judged.</source>
        <translation>Establezca el modo de enrutamiento &quot;force&quot; o &quot;split&quot; en la directiva del sitio para que esto se pueda evaluar.</translation>
    </message>
    <message>
        <source>The VPN connection routes traffic in another way than your organisation expects.</source>
        <translation>La conexión VPN enruta el tráfico de una forma distinta de la que espera su organización.</translation>
    </message>
    <message>
        <source>Your VPN connection sends traffic in another way than your organisation intends.</source>
        <translation>Su conexión VPN envía el tráfico de una forma distinta de la que pretende su organización.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; is set to {profile}; the site policy expects {expected}.</source>
        <extracomment>{connection}: name of the VPN connection; {profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>“{connection}” está configurado como {profile}; la directiva del sitio espera {expected}.</translation>
    </message>
    <message>
        <source>RoutingPolicyType of the profile ({profile}) and the site policy ({expected}) differ.</source>
        <extracomment>{profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>RoutingPolicyType del perfil ({profile}) y la directiva del sitio ({expected}) son distintos.</translation>
    </message>
    <message>
        <source>Correct RoutingPolicyType in the profile, or the site policy if the design has changed.</source>
        <translation>Corrija RoutingPolicyType en el perfil, o la directiva del sitio si el diseño ha cambiado.</translation>
    </message>
    <message>
        <source>On managed profiles a change by hand is overwritten at the next sync.</source>
        <translation>En los perfiles administrados, un cambio manual se sobrescribe en la siguiente sincronización.</translation>
    </message>
    <message>
        <source>A part of the company network is not reached through the VPN.</source>
        <translation>No se llega a una parte de la red de la empresa a través de la VPN.</translation>
    </message>
    <message>
        <source>The VPN is connected, but a part of your organisation&apos;s network is not reached through it.</source>
        <translation>La VPN está conectada, pero no se llega a una parte de la red de su organización a través de ella.</translation>
    </message>
    <message>
        <source>Traffic to {prefix} goes out through {interface} instead of the tunnel.</source>
        <extracomment>{prefix}: address range such as 10.0.0.0/8; {interface}: name of the network interface</extracomment>
        <translation>El tráfico hacia {prefix} sale por {interface} en lugar del túnel.</translation>
    </message>
    <message>
        <source>Read the profile&apos;s routes: (Get-VpnConnection -Name NAME).Routes</source>
        <translation>Consulte las rutas del perfil: (Get-VpnConnection -Name NAME).Routes</translation>
    </message>
    <message>
        <source>No route for {prefix} points into the tunnel; nothing adds it by itself.</source>
        <extracomment>{prefix}: address range such as 10.0.0.0/8</extracomment>
        <translation>Ninguna ruta para {prefix} apunta al túnel; nada la agrega por sí solo.</translation>
    </message>
    <message>
        <source>Add a Route element for {prefix} to the profile, or Add-VpnConnectionRoute on an unmanaged one.</source>
        <extracomment>{prefix}: address range such as 10.0.0.0/8</extracomment>
        <translation>Agregue al perfil un elemento Route para {prefix}, o Add-VpnConnectionRoute en un perfil no administrado.</translation>
    </message>
    <message>
        <source>Check that the internal network has a return route to the clients&apos; address pool.</source>
        <translation>Compruebe que la red interna tenga una ruta de retorno al conjunto de direcciones de los clientes.</translation>
    </message>
    <message>
        <source>Your local network uses the same addresses as the company network.</source>
        <translation>Su red local usa las mismas direcciones que la red de la empresa.</translation>
    </message>
    <message>
        <source>Your home network and your organisation&apos;s network use some of the same addresses; your computer can&apos;t tell those apart. As long as everything works, nothing has to be done.</source>
        <translation>Su red doméstica y la red de su organización usan algunas direcciones iguales; su equipo no puede distinguirlas. Mientras todo funcione, no hay que hacer nada.</translation>
    </message>
    <message>
        <source>If this is your home, your helpdesk can tell you how to give your router another address range.</source>
        <translation>Si está en su casa, su servicio de asistencia puede indicarle cómo asignar otro intervalo de direcciones a su router.</translation>
    </message>
    <message>
        <source>The local network {local} on {interface} overlaps with {corporate}; the local one wins. It matters where both are the same network, or where a server or name server of the organisation has an address in {local}.</source>
        <extracomment>{local}: address range of the local network; {interface}: name of the network interface; {corporate}: address range of the organisation</extracomment>
        <translation>La red local {local} en {interface} se solapa con {corporate}; prevalece la local. Es importante si ambas son la misma red, o si un servidor o un servidor de nombres de la organización tiene una dirección en {local}.</translation>
    </message>
    <message>
        <source>At home, change the router&apos;s address range to one that the organisation does not use.</source>
        <translation>En casa, cambie el intervalo de direcciones del router por uno que la organización no use.</translation>
    </message>
    <message>
        <source>{local} overlaps with {corporate}, so an on-link route beats the tunnel&apos;s route. Inside a wide range such as 10.0.0.0/8 that is common and does harm only where {local} is really in use inside the organisation.</source>
        <extracomment>{local}: address range of the local network; {corporate}: address range of the organisation</extracomment>
        <translation>{local} se solapa con {corporate}, por lo que una ruta del propio vínculo prevalece sobre la ruta del túnel. Dentro de un intervalo amplio como 10.0.0.0/8 es habitual y solo causa problemas si {local} se usa realmente dentro de la organización.</translation>
    </message>
    <message>
        <source>Use more specific routes in the profile for the servers that matter, or force tunnel.</source>
        <translation>Use en el perfil rutas más específicas para los servidores importantes, o el túnel forzado.</translation>
    </message>
    <message>
        <source>In the long run avoid the ranges that home routers use.</source>
        <translation>A largo plazo, evite los intervalos que usan los routers domésticos.</translation>
    </message>
    <message>
        <source>The way to the VPN server leads into the VPN itself.</source>
        <translation>La ruta al servidor VPN conduce a la propia VPN.</translation>
    </message>
    <message>
        <source>The VPN connection sends its own traffic into itself, so it can&apos;t last.</source>
        <translation>La conexión VPN envía su propio tráfico hacia sí misma, por lo que no puede mantenerse.</translation>
    </message>
    <message>
        <source>The route to {server} ({address}) leads to {interface}, which is the tunnel. Windows can report 829 soon after connecting, or 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {interface}: name of the network interface</extracomment>
        <translation>La ruta a {server} ({address}) conduce a {interface}, que es el túnel. Windows puede notificar 829 poco después de conectarse, o bien 809.</translation>
    </message>
    <message>
        <source>Read the way: Find-NetRoute -RemoteIPAddress {address!}</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Consulte la ruta: Find-NetRoute -RemoteIPAddress {address!}</translation>
    </message>
    <message>
        <source>A route of the profile covers the VPN server&apos;s own address {address}.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Una ruta del perfil abarca la dirección {address} del propio servidor VPN.</translation>
    </message>
    <message>
        <source>Remove or split that prefix, or add an exclusion route for the server&apos;s address.</source>
        <translation>Quite o divida ese prefijo, o agregue una ruta de exclusión para la dirección del servidor.</translation>
    </message>
    <message>
        <source>Check persistent routes on the client: Get-NetRoute -PolicyStore PersistentStore</source>
        <translation>Compruebe las rutas persistentes en el cliente: Get-NetRoute -PolicyStore PersistentStore</translation>
    </message>
    <message>
        <source>The company&apos;s names are not looked up through the VPN.</source>
        <translation>Los nombres de la empresa no se consultan a través de la VPN.</translation>
    </message>
    <message>
        <source>The VPN is connected, but names of your organisation are looked up in the wrong place, so work resources may not open.</source>
        <translation>La VPN está conectada, pero los nombres de su organización se buscan en el lugar incorrecto, por lo que es posible que los recursos de trabajo no se abran.</translation>
    </message>
    <message>
        <source>The DNS servers {servers} for {suffix} are asked through {interface} instead of the tunnel.</source>
        <extracomment>{servers}: addresses of the DNS servers; {suffix}: DNS suffix; {interface}: name of the network interface</extracomment>
        <translation>Los servidores DNS {servers} para {suffix} se consultan a través de {interface} en lugar del túnel.</translation>
    </message>
    <message>
        <source>Read the metrics: Get-NetIPInterface | Format-Table ifIndex, InterfaceAlias, AddressFamily, InterfaceMetric</source>
        <translation>Consulte las métricas: Get-NetIPInterface | Format-Table ifIndex, InterfaceAlias, AddressFamily, InterfaceMetric</translation>
    </message>
    <message>
        <source>Names under {suffix} do not reach {servers} through the tunnel.</source>
        <extracomment>{suffix}: DNS suffix; {servers}: addresses of the DNS servers</extracomment>
        <translation>Las consultas de nombres bajo {suffix} no llegan a {servers} a través del túnel.</translation>
    </message>
    <message>
        <source>Add a DomainNameInformation rule with a leading dot for {suffix}, and routes to the DNS servers.</source>
        <extracomment>{suffix}: DNS suffix</extracomment>
        <translation>Agregue una regla DomainNameInformation con un punto inicial para {suffix} y rutas a los servidores DNS.</translation>
    </message>
    <message>
        <source>Administrators report that a wired adapter with an equal or lower metric wins; they set the tunnel&apos;s interface metric to 3.</source>
        <translation>Los administradores informan de que prevalece un adaptador cableado con una métrica igual o inferior; ellos establecen la métrica de interfaz del túnel en 3.</translation>
    </message>
    <message>
        <source>Your computer asks the local network first when it looks up company names.</source>
        <translation>Su equipo pregunta primero a la red local cuando busca nombres de la empresa.</translation>
    </message>
    <message>
        <source>The VPN is connected, but your computer asks the local network for the company&apos;s names before it asks the VPN.</source>
        <translation>La VPN está conectada, pero su equipo pregunta a la red local por los nombres de la empresa antes de preguntar a la VPN.</translation>
    </message>
    <message>
        <source>If you are connected by cable and Wi-Fi at once, use one of them only.</source>
        <translation>Si está conectado por cable y por Wi-Fi a la vez, use solo una de las dos conexiones.</translation>
    </message>
    <message>
        <source>{interface} has the metric {metric}, the tunnel {tunnel} has {tunnelMetric}: Windows prefers the name servers of the lower one.</source>
        <extracomment>{interface}: name of the network interface; {metric}: a number; {tunnel}: name of the tunnel interface; {tunnelMetric}: a number</extracomment>
        <translation>La interfaz {interface} tiene la métrica {metric} y el túnel {tunnel} tiene {tunnelMetric}: Windows prefiere los servidores de nombres de la más baja.</translation>
    </message>
    <message>
        <source>Test a name through the tunnel: Resolve-DnsName NAME -Server ADDRESS-OF-INTERNAL-DNS</source>
        <translation>Pruebe un nombre a través del túnel: Resolve-DnsName NAME -Server ADDRESS-OF-INTERNAL-DNS</translation>
    </message>
    <message>
        <source>{interface} (metric {metric}) wins over {tunnel} (metric {tunnelMetric}) in the choice of name servers.</source>
        <extracomment>{interface}: name of the network interface; {metric}: a number; {tunnel}: name of the tunnel interface; {tunnelMetric}: a number</extracomment>
        <translation>{interface} (métrica {metric}) prevalece sobre {tunnel} (métrica {tunnelMetric}) en la elección de los servidores de nombres.</translation>
    </message>
    <message>
        <source>Set the tunnel&apos;s metric in the profile below that of wired adapters, for example 3 (phone book: IpInterfaceMetric; Windows 11 24H2: IPv4InterfaceMetric).</source>
        <translation>Establezca en el perfil la métrica del túnel por debajo de la de los adaptadores cableados, por ejemplo, en 3 (libreta de teléfonos: IpInterfaceMetric; Windows 11 24H2: IPv4InterfaceMetric).</translation>
    </message>
    <message>
        <source>Or add name rules (DomainNameInformation) with a leading dot for the company&apos;s suffixes.</source>
        <translation>O bien, agregue reglas de nombres (DomainNameInformation) con un punto inicial para los sufijos de la empresa.</translation>
    </message>
    <message>
        <source>The VPN connection lets only some traffic through.</source>
        <translation>La conexión VPN solo deja pasar una parte del tráfico.</translation>
    </message>
    <message>
        <source>Your organisation set up the VPN so that only some programs or servers can be reached through it.</source>
        <translation>Su organización configuró la VPN de modo que solo se pueda acceder a través de ella con algunos programas o a algunos servidores.</translation>
    </message>
    <message>
        <source>If something that you need does not open, tell your helpdesk what it is.</source>
        <translation>Si no se abre algo que necesita, indique a su servicio de asistencia de qué se trata.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; holds traffic filters ({count}). Only what they name goes into the tunnel. On a device tunnel they also keep out what comes from the company network.</source>
        <extracomment>{connection}: name of the VPN connection; {count}: how many</extracomment>
        <translation>El perfil “{connection}” contiene filtros de tráfico ({count}). Solo entra en el túnel lo que estos indican. En un túnel de dispositivo, también bloquean lo que llega de la red de la empresa.</translation>
    </message>
    <message>
        <source>Read the profile&apos;s filters: TrafficFilter in its ProfileXML</source>
        <translation>Consulte los filtros del perfil: TrafficFilter en su ProfileXML</translation>
    </message>
    <message>
        <source>Compare with what does not answer: address, port and protocol.</source>
        <translation>Compare con lo que no responde: dirección, puerto y protocolo.</translation>
    </message>
    <message>
        <source>TrafficFilter ({count}) limits what enters the tunnel; on a device tunnel it also drops inbound traffic, so remote management of the client does not work.</source>
        <extracomment>{count}: how many</extracomment>
        <translation>TrafficFilter ({count}) limita lo que entra en el túnel; en un túnel de dispositivo también descarta el tráfico entrante, por lo que la administración remota del cliente no funciona.</translation>
    </message>
    <message>
        <source>Add a filter for what is missing, or remove the filters.</source>
        <translation>Agregue un filtro para lo que falta o quite los filtros.</translation>
    </message>
    <message>
        <source>For management from inside take the filters out of the device tunnel.</source>
        <translation>Para la administración desde dentro, quite los filtros del túnel de dispositivo.</translation>
    </message>
    <message>
        <source>A company server does not answer although its traffic goes into the VPN.</source>
        <translation>Un servidor de la empresa no responde aunque su tráfico va por la VPN.</translation>
    </message>
    <message>
        <source>The VPN is connected, but {target} gives no answer.</source>
        <extracomment>{target}: an IP address or name</extracomment>
        <translation>La VPN está conectada, pero {target} no responde.</translation>
    </message>
    <message>
        <source>Try another work resource; perhaps only this one is down.</source>
        <translation>Pruebe con otro recurso de trabajo; quizá solo este esté fuera de servicio.</translation>
    </message>
    <message>
        <source>{target} gave no answer; its route leads into {interface} as it should.</source>
        <extracomment>{target}: an IP address or name; {interface}: name of the network interface</extracomment>
        <translation>{target} no respondió; su ruta conduce a {interface}, como debe ser.</translation>
    </message>
    <message>
        <source>Test again: Test-NetConnection ADDRESS -Port PORT, for {target}</source>
        <extracomment>{target}: an IP address or name</extracomment>
        <translation>Vuelva a probar: Test-NetConnection ADDRESS -Port PORT, para {target}</translation>
    </message>
    <message>
        <source>Test by address before by name, and try a second server.</source>
        <translation>Pruebe por dirección antes que por nombre y pruebe con un segundo servidor.</translation>
    </message>
    <message>
        <source>The route is right and {target} stays silent: return route, filters or the server itself.</source>
        <extracomment>{target}: an IP address or name</extracomment>
        <translation>La ruta es correcta y {target} no responde: ruta de retorno, filtros o el propio servidor.</translation>
    </message>
    <message>
        <source>Check packet filters in the network policy and on the inner firewall, and traffic filters in the profile.</source>
        <translation>Compruebe los filtros de paquetes de la directiva de red y del firewall interno, así como los filtros de tráfico del perfil.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) that the VPN server shows is of the wrong kind.</source>
        <translation>El documento de identidad electrónico (certificado) que presenta el servidor VPN es de un tipo incorrecto.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of {server} lacks the purpose Server Authentication (it has: {found}). Windows reports 13801 with IKEv2 and 0x80070040 with SSTP; 0x800B0110 can also appear.</source>
        <extracomment>{subject}: subject name of the certificate; {server}: name of the VPN server; {found}: what the certificate has</extracomment>
        <translation>Al certificado “{subject}” de {server} le falta el propósito Autenticación del servidor (tiene: {found}). Windows notifica 13801 con IKEv2 y 0x80070040 con SSTP; también puede aparecer 0x800B0110.</translation>
    </message>
    <message>
        <source>Check which certificate was seen: {origin}.</source>
        <extracomment>{origin}: where the certificate was found</extracomment>
        <translation>Compruebe qué certificado se vio: {origin}.</translation>
    </message>
    <message>
        <source>The extended key usage has no id-kp-serverAuth (1.3.6.1.5.5.7.3.1); found: {found}.</source>
        <extracomment>{found}: what the certificate has</extracomment>
        <translation>El uso mejorado de clave no contiene id-kp-serverAuth (1.3.6.1.5.5.7.3.1); encontrado: {found}.</translation>
    </message>
    <message>
        <source>For IKEv2 add the purpose IP security IKE intermediate (1.3.6.1.5.5.8.2.2), so that RRAS picks this certificate.</source>
        <translation>Para IKEv2, agregue el propósito IKE intermedio de seguridad IP (1.3.6.1.5.5.8.2.2) para que RRAS elija este certificado.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate names no purpose at all, so it fits every purpose.</source>
        <translation>El certificado del servidor VPN no indica ningún propósito, por lo que sirve para todos.</translation>
    </message>
    <message>
        <source>This is only a remark for your certificate team; your connection is not affected.</source>
        <translation>Es solo una observación para los responsables de certificados; su conexión no se ve afectada.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; has no extended key usage; it counts as fit for all purposes.</source>
        <extracomment>{subject}: subject name of the certificate</extracomment>
        <translation>El certificado “{subject}” no tiene uso mejorado de clave; se considera adecuado para todos los propósitos.</translation>
    </message>
    <message>
        <source>Nothing to do on this laptop; mention it to the certificate team.</source>
        <translation>No hay nada que hacer en este portátil; menciónelo a los responsables de certificados.</translation>
    </message>
    <message>
        <source>Without the extension every purpose is allowed, but the selection among several certificates becomes less certain.</source>
        <translation>Sin la extensión se permiten todos los propósitos, pero la selección entre varios certificados resulta menos segura.</translation>
    </message>
    <message>
        <source>At the next renewal use a template with Server Authentication and IP security IKE intermediate.</source>
        <translation>En la próxima renovación, use una plantilla con Autenticación del servidor e IKE intermedio de seguridad IP.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate only says &quot;any purpose&quot;.</source>
        <translation>El certificado del servidor VPN solo indica “cualquier propósito”.</translation>
    </message>
    <message>
        <source>This is a remark for your certificate team; your connection may still work.</source>
        <translation>Es una observación para los responsables de certificados; es posible que su conexión siga funcionando.</translation>
    </message>
    <message>
        <source>If connecting fails, send the report to your helpdesk.</source>
        <translation>Si la conexión falla, envíe el informe a su servicio de asistencia.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; carries only &quot;any purpose&quot; instead of Server Authentication.</source>
        <extracomment>{subject}: subject name of the certificate</extracomment>
        <translation>El certificado “{subject}” solo contiene “cualquier propósito” en lugar de Autenticación del servidor.</translation>
    </message>
    <message>
        <source>If Windows reports 13801, pass the report to the certificate team.</source>
        <translation>Si Windows notifica 13801, transmita el informe a los responsables de certificados.</translation>
    </message>
    <message>
        <source>The purpose anyExtendedKeyUsage (2.5.29.37.0) alone may not satisfy a peer that asks for Server Authentication.</source>
        <translation>Es posible que el propósito anyExtendedKeyUsage (2.5.29.37.0) por sí solo no baste para un extremo que pide Autenticación del servidor.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate lacks the mark that makes IKEv2 prefer it.</source>
        <translation>Al certificado del servidor VPN le falta la marca que hace que IKEv2 lo prefiera.</translation>
    </message>
    <message>
        <source>This is only a remark for your certificate team; your connection is not affected by it alone.</source>
        <translation>Es solo una observación para los responsables de certificados; por sí sola no afecta a su conexión.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; lacks the purpose IP security IKE intermediate; this matters when the server has several certificates.</source>
        <extracomment>{subject}: subject name of the certificate</extracomment>
        <translation>Al certificado “{subject}” le falta el propósito IKE intermedio de seguridad IP; es importante cuando el servidor tiene varios certificados.</translation>
    </message>
    <message>
        <source>If 13801 appears only now and then, pass this remark to the certificate team.</source>
        <translation>Si 13801 solo aparece de vez en cuando, transmita esta observación a los responsables de certificados.</translation>
    </message>
    <message>
        <source>With several Server Authentication certificates in the store, RRAS prefers the one with IP security IKE intermediate (1.3.6.1.5.5.8.2.2).</source>
        <translation>Si hay varios certificados con Autenticación del servidor en el almacén, RRAS prefiere el que tiene IKE intermedio de seguridad IP (1.3.6.1.5.5.8.2.2).</translation>
    </message>
    <message>
        <source>Add this purpose to the template of the VPN server&apos;s IKEv2 certificate.</source>
        <translation>Agregue este propósito a la plantilla del certificado IKEv2 del servidor VPN.</translation>
    </message>
    <message>
        <source>Keep it off the public SSTP certificate, so that IKEv2 does not take that one.</source>
        <translation>No lo incluya en el certificado SSTP público, para que IKEv2 no use ese.</translation>
    </message>
    <message>
        <source>The key of the VPN server&apos;s certificate may not be used for signing.</source>
        <translation>La clave del certificado del servidor VPN no se puede usar para firmar.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) that the VPN server shows can&apos;t be used for this.</source>
        <translation>El documento de identidad electrónico (certificado) que presenta el servidor VPN no se puede usar para esto.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; has the key usage {found}; digital signature is needed. Windows can report 13801 (IKEv2) or 0x800B0110 (SSTP).</source>
        <extracomment>{subject}: subject name of the certificate; {found}: what the certificate has</extracomment>
        <translation>El certificado “{subject}” tiene el uso de la clave {found}; se necesita la firma digital. Windows puede notificar 13801 (IKEv2) o 0x800B0110 (SSTP).</translation>
    </message>
    <message>
        <source>The server that answers shows an electronic identity card (certificate) with another name than {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>El servidor que responde presenta un documento de identidad electrónico (certificado) con un nombre distinto de {server}.</translation>
    </message>
    <message>
        <source>If Windows asks whether to accept it, please say no.</source>
        <translation>Si Windows le pregunta si desea aceptarlo, responda que no.</translation>
    </message>
    <message>
        <source>The certificate names {names}, the profile calls {server}. Windows reports 13801 with IKEv2 and 0x800B010F with SSTP.</source>
        <extracomment>{names}: names in the certificate; {server}: name of the VPN server</extracomment>
        <translation>El certificado indica {names} y el perfil llama a {server}. Windows notifica 13801 con IKEv2 y 0x800B010F con SSTP.</translation>
    </message>
    <message>
        <source>Compare the server in the profile with these names: Get-VpnConnection | Format-List Name, ServerAddress</source>
        <translation>Compare el servidor del perfil con estos nombres: Get-VpnConnection | Format-List Name, ServerAddress</translation>
    </message>
    <message>
        <source>If another server was seen from another network, something on the way answers in its place.</source>
        <translation>Si desde otra red se vio otro servidor, algo en el trayecto responde en su lugar.</translation>
    </message>
    <message>
        <source>None of the names {names} matches {server}.</source>
        <extracomment>{names}: names in the certificate; {server}: name of the VPN server</extracomment>
        <translation>Ninguno de los nombres {names} coincide con {server}.</translation>
    </message>
    <message>
        <source>Issue the certificate with {server} as DNS name among the subject alternative names.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Emita el certificado con {server} como nombre DNS entre los nombres alternativos del titular.</translation>
    </message>
    <message>
        <source>Or change NativeProfile/Servers to a name that the certificate carries.</source>
        <translation>O bien, cambie NativeProfile/Servers por un nombre que contenga el certificado.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate uses a wildcard name.</source>
        <translation>El certificado del servidor VPN usa un nombre con comodín.</translation>
    </message>
    <message>
        <source>The VPN server shows an electronic identity card (certificate) for a whole group of names; some kinds of VPN do not accept that.</source>
        <translation>El servidor VPN presenta un documento de identidad electrónico (certificado) para todo un grupo de nombres; algunos tipos de VPN no lo aceptan.</translation>
    </message>
    <message>
        <source>The certificate names {names}. SSTP accepts a wildcard; with IKEv2 and L2TP it is not reliable (13801, 787).</source>
        <extracomment>{names}: names in the certificate</extracomment>
        <translation>El certificado indica {names}. SSTP acepta un comodín; con IKEv2 y L2TP no es fiable (13801, 787).</translation>
    </message>
    <message>
        <source>Note the tunnel type of the profile: Get-VpnConnection | Format-List Name, TunnelType</source>
        <translation>Anote el tipo de túnel del perfil: Get-VpnConnection | Format-List Name, TunnelType</translation>
    </message>
    <message>
        <source>RRAS takes the first fitting computer certificate for L2TP; a wildcard one there leads to error 787. For IKEv2 wildcards can also fail.</source>
        <translation>RRAS usa para L2TP el primer certificado de equipo adecuado; un certificado comodín da lugar allí al error 787. Los comodines también pueden fallar con IKEv2.</translation>
    </message>
    <message>
        <source>For IKEv2 and L2TP use a certificate with {server} as full name, from the CA that the clients trust.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Para IKEv2 y L2TP, use un certificado con {server} como nombre completo, de la CA en la que confían los clientes.</translation>
    </message>
    <message>
        <source>Keep the wildcard certificate for SSTP only, or replace it.</source>
        <translation>Conserve el certificado comodín solo para SSTP o reemplácelo.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate carries its name only in an old place.</source>
        <translation>El certificado del servidor VPN contiene su nombre solo en un lugar antiguo.</translation>
    </message>
    <message>
        <source>The certificate has {names} as common name and no subject alternative names.</source>
        <extracomment>{names}: names in the certificate</extracomment>
        <translation>El certificado tiene {names} como nombre común y ningún nombre alternativo del titular.</translation>
    </message>
    <message>
        <source>The name matches through the common name only; newer software looks at subject alternative names alone.</source>
        <translation>El nombre coincide solo por el nombre común; el software más reciente examina únicamente los nombres alternativos del titular.</translation>
    </message>
    <message>
        <source>At the next renewal put {server} into the subject alternative names as DNS name.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>En la próxima renovación, incluya {server} en los nombres alternativos del titular como nombre DNS.</translation>
    </message>
    <message>
        <source>Windows judges the VPN server&apos;s certificate otherwise than this program.</source>
        <translation>Windows evalúa el certificado del servidor VPN de forma distinta que este programa.</translation>
    </message>
    <message>
        <source>Windows and this program disagree about the electronic identity card (certificate) of the VPN server. Windows&apos; word counts when you connect.</source>
        <translation>Windows y este programa no coinciden sobre el documento de identidad electrónico (certificado) del servidor VPN. Al conectarse, cuenta lo que decide Windows.</translation>
    </message>
    <message>
        <source>Send the report to your helpdesk.</source>
        <translation>Envíe el informe a su servicio de asistencia.</translation>
    </message>
    <message>
        <source>Windows, which dials with the computer&apos;s certificate stores, says: {windows}. Built with all stores of computer and user, the path ends here as: {here}.</source>
        <extracomment>{windows}: &quot;accepted&quot; or flags of CERT_TRUST_STATUS; {here}: how the path ends</extracomment>
        <translation>Windows, que marca con los almacenes de certificados del equipo, indica: {windows}. Creada con todos los almacenes del equipo y del usuario, la ruta termina aquí como: {here}.</translation>
    </message>
    <message>
        <source>Look in certlm.msc and certmgr.msc in which of the two the root lies: one that only the user trusts does not count for dialing.</source>
        <translation>Busque en certlm.msc y certmgr.msc en cuál de los dos está la raíz: una en la que solo confía el usuario no cuenta para el marcado.</translation>
    </message>
    <message>
        <source>Look for a certificate of the chain under Untrusted Certificates.</source>
        <translation>Busque un certificado de la cadena en Certificados en los que no se confía.</translation>
    </message>
    <message>
        <source>CertGetCertificateChain with the engine of the local machine, without the network and without revocation, gives {windows} for Server Authentication; OpenSSL over the same stores gives {here}.</source>
        <translation>CertGetCertificateChain con el motor del equipo local, sin la red y sin revocación, da {windows} para Autenticación del servidor; OpenSSL con los mismos almacenes da {here}.</translation>
    </message>
    <message>
        <source>Deploy root and issuing CA to the stores of the computer by group policy or Intune, not to those of the user.</source>
        <translation>Implemente la raíz y la CA emisora en los almacenes del equipo mediante directiva de grupo o Intune, no en los del usuario.</translation>
    </message>
    <message>
        <source>A root of Microsoft&apos;s programme that was not used before is fetched by Windows when it dials; then the difference is none.</source>
        <translation>Windows obtiene al marcar una raíz del programa de Microsoft que no se había usado antes; en ese caso, no hay diferencia.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the VPN server ended on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>El documento de identidad electrónico (certificado) del servidor VPN caducó el {until}.</translation>
    </message>
    <message>
        <source>If they are right, your computer is not the cause; send the report to your helpdesk.</source>
        <translation>Si son correctas, su equipo no es la causa; envíe el informe a su servicio de asistencia.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; was valid from {from} until {until}, {days} days ago. Windows reports 13801 with IKEv2 and 0x800B0101 with SSTP.</source>
        <extracomment>{subject}: subject name of the certificate; {from}: date and time; {until}: date and time; {days}: number of days</extracomment>
        <translation>El certificado “{subject}” era válido desde el {from} hasta el {until}, hace {days} días. Windows notifica 13801 con IKEv2 y 0x800B0101 con SSTP.</translation>
    </message>
    <message>
        <source>The certificate ended on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>El certificado caducó el {until}.</translation>
    </message>
    <message>
        <source>Server certificates from a template that takes the name from the request do not renew by themselves; note the new end date.</source>
        <translation>Los certificados de servidor de una plantilla que toma el nombre de la solicitud no se renuevan por sí solos; anote la nueva fecha de caducidad.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate is not valid yet.</source>
        <translation>El certificado del servidor VPN todavía no es válido.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the VPN server begins only on {from}.</source>
        <extracomment>{from}: date and time</extracomment>
        <translation>El documento de identidad electrónico (certificado) del servidor VPN no empieza a ser válido hasta el {from}.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; begins on {from}. A wrong clock on this laptop is the usual reason. Windows reports 13801 or 0x800B0101.</source>
        <extracomment>{subject}: subject name of the certificate; {from}: date and time</extracomment>
        <translation>El certificado “{subject}” empieza a ser válido el {from}. El motivo habitual es que el reloj de este portátil no está en hora. Windows notifica 13801 o 0x800B0101.</translation>
    </message>
    <message>
        <source>If the clock is right, pass the report to the certificate team.</source>
        <translation>Si el reloj está en hora, transmita el informe a los responsables de certificados.</translation>
    </message>
    <message>
        <source>Check the clock of the VPN server and of the issuing CA.</source>
        <translation>Compruebe el reloj del servidor VPN y el de la CA emisora.</translation>
    </message>
    <message>
        <source>If the certificate was issued for later, install the current one until then.</source>
        <translation>Si el certificado se emitió para más adelante, instale el vigente hasta entonces.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate ends in {days} days.</source>
        <extracomment>{days}: number of days</extracomment>
        <translation>El certificado del servidor VPN caduca dentro de {days} días.</translation>
    </message>
    <message>
        <source>The VPN still works, but the server&apos;s electronic identity card (certificate) ends on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>La VPN todavía funciona, pero el documento de identidad electrónico (certificado) del servidor caduca el {until}.</translation>
    </message>
    <message>
        <source>You need do nothing now; your helpdesk may want to know.</source>
        <translation>Ahora no tiene que hacer nada; es posible que su servicio de asistencia quiera saberlo.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ends on {until}; after that nobody can connect.</source>
        <extracomment>{subject}: subject name of the certificate; {until}: date and time</extracomment>
        <translation>El certificado “{subject}” caduca el {until}; después, nadie podrá conectarse.</translation>
    </message>
    <message>
        <source>The certificate ends on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>El certificado caduca el {until}.</translation>
    </message>
    <message>
        <source>Renew it before that day and select it again where a service is bound to it.</source>
        <translation>Renuévelo antes de ese día y vuelva a seleccionarlo donde haya un servicio enlazado a él.</translation>
    </message>
    <message>
        <source>The key of the VPN server&apos;s certificate is too weak.</source>
        <translation>La clave del certificado del servidor VPN es demasiado débil.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the VPN server is protected too weakly by today&apos;s standards.</source>
        <translation>La protección del documento de identidad electrónico (certificado) del servidor VPN es demasiado débil para los estándares actuales.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; has a key of type {algorithm} with {bits} bits. With IKEv2 Windows can report 13881.</source>
        <extracomment>{subject}: subject name of the certificate; {algorithm}: name of an algorithm; {bits}: key length in bits</extracomment>
        <translation>El certificado “{subject}” tiene una clave de tipo {algorithm} con {bits} bits. Con IKEv2, Windows puede notificar 13881.</translation>
    </message>
    <message>
        <source>Issue a certificate with RSA of at least 2048 bits or ECDSA P-256.</source>
        <translation>Emita un certificado con RSA de 2048 bits como mínimo o con ECDSA P-256.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate is signed with an outdated method.</source>
        <translation>El certificado del servidor VPN está firmado con un método obsoleto.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the VPN server was signed in an old way that can be forged more easily.</source>
        <translation>El documento de identidad electrónico (certificado) del servidor VPN se firmó de una forma antigua que se puede falsificar con más facilidad.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; is signed with {algorithm}.</source>
        <extracomment>{subject}: subject name of the certificate; {algorithm}: name of an algorithm</extracomment>
        <translation>El certificado “{subject}” está firmado con {algorithm}.</translation>
    </message>
    <message>
        <source>The chain leads to &quot;{root}&quot; (thumbprint: {thumbprint}), which is not among this computer&apos;s trusted roots. Windows reports 0x800B0109 with SSTP (0x800B010A if it cannot find that certificate at all) and 13801 with IKEv2.</source>
        <extracomment>{root}: subject name of the root certificate; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>La cadena conduce a “{root}” (huella digital: {thumbprint}), que no está entre las raíces de confianza de este equipo. Windows notifica 0x800B0109 con SSTP (0x800B010A si no encuentra en absoluto ese certificado) y 13801 con IKEv2.</translation>
    </message>
    <message>
        <source>Look for &quot;{root}&quot; in the store: certutil -store Root</source>
        <extracomment>{root}: subject name of the root certificate</extracomment>
        <translation>Busque “{root}” en el almacén: certutil -store Root</translation>
    </message>
    <message>
        <source>The root certificate &quot;{root}&quot; is missing in the computer&apos;s Trusted Root Certification Authorities store; domain members normally receive it by themselves.</source>
        <extracomment>{root}: subject name of the root certificate</extracomment>
        <translation>El certificado raíz “{root}” no está en el almacén Entidades de certificación raíz de confianza del equipo; normalmente, los miembros del dominio lo reciben de forma automática.</translation>
    </message>
    <message>
        <source>Publish the root by group policy or as a trusted certificate profile in Intune, to the computer store.</source>
        <translation>Publique la raíz mediante directiva de grupo o como perfil de certificado de confianza en Intune, en el almacén del equipo.</translation>
    </message>
    <message>
        <source>For computers outside the domain, deploy the root with the VPN profile, or use a public certificate for SSTP.</source>
        <translation>Para los equipos que no pertenecen al dominio, implemente la raíz con el perfil de VPN o use un certificado público para SSTP.</translation>
    </message>
    <message>
        <source>Check the store Untrusted Certificates (Disallowed) too.</source>
        <translation>Compruebe también el almacén Certificados en los que no se confía (Disallowed).</translation>
    </message>
    <message>
        <source>If &quot;{root}&quot; is not a root but an intermediate authority, let the VPN server send it.</source>
        <extracomment>{root}: subject name of the certificate</extracomment>
        <translation>Si “{root}” no es una raíz, sino una entidad intermedia, haga que el servidor VPN la envíe.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate vouches only for itself.</source>
        <translation>El certificado del servidor VPN solo se avala a sí mismo.</translation>
    </message>
    <message>
        <source>The VPN server shows an electronic identity card (certificate) that no authority has confirmed.</source>
        <translation>El servidor VPN presenta un documento de identidad electrónico (certificado) que ninguna entidad ha confirmado.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({thumbprint}) is self-signed. Windows reports 0x800B0109 with SSTP and 13801 with IKEv2.</source>
        <extracomment>{subject}: subject name of the certificate; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>El certificado “{subject}” ({thumbprint}) es autofirmado. Windows notifica 0x800B0109 con SSTP y 13801 con IKEv2.</translation>
    </message>
    <message>
        <source>A self-signed certificate is in use; RRAS may have taken a default one after the right one disappeared.</source>
        <translation>Se usa un certificado autofirmado; es posible que RRAS haya tomado uno predeterminado después de que desapareciera el correcto.</translation>
    </message>
    <message>
        <source>A link is missing between the VPN server&apos;s certificate and its authority.</source>
        <translation>Falta un eslabón entre el certificado del servidor VPN y la entidad que lo respalda.</translation>
    </message>
    <message>
        <source>The certificate of &quot;{missing}&quot; was not sent and is not on this computer. Windows can report 0x800B010A or 0x800B0109 (SSTP) or 13801 (IKEv2).</source>
        <extracomment>{missing}: subject name of the missing certificate</extracomment>
        <translation>El certificado de “{missing}” no se envió y no está en este equipo. Windows puede notificar 0x800B010A o 0x800B0109 (SSTP) o 13801 (IKEv2).</translation>
    </message>
    <message>
        <source>The intermediate certificate &quot;{missing}&quot; is missing on the VPN server, or is not sent.</source>
        <extracomment>{missing}: subject name of the missing certificate</extracomment>
        <translation>El certificado intermedio “{missing}” falta en el servidor VPN o no se envía.</translation>
    </message>
    <message>
        <source>Install it in the Intermediate Certification Authorities store of the VPN server and restart the service.</source>
        <translation>Instálelo en el almacén Entidades de certificación intermedias del servidor VPN y reinicie el servicio.</translation>
    </message>
    <message>
        <source>Publish it to the clients as well, and check the AIA address in the server&apos;s certificate.</source>
        <translation>Publíquelo también en los clientes y compruebe la dirección AIA del certificado del servidor.</translation>
    </message>
    <message>
        <source>If &quot;{missing}&quot; is itself the root, publish it to the clients&apos; Trusted Root Certification Authorities store instead.</source>
        <extracomment>{missing}: subject name of the missing certificate</extracomment>
        <translation>Si “{missing}” es la propia raíz, publíquelo en su lugar en el almacén Entidades de certificación raíz de confianza de los clientes.</translation>
    </message>
    <message>
        <source>An authority behind the VPN server&apos;s certificate has expired.</source>
        <translation>Una entidad que respalda el certificado del servidor VPN ha caducado.</translation>
    </message>
    <message>
        <source>The authority that confirmed the VPN server&apos;s electronic identity card (certificate) is no longer valid.</source>
        <translation>La entidad que confirmó el documento de identidad electrónico (certificado) del servidor VPN ya no es válida.</translation>
    </message>
    <message>
        <source>The certificate of the authority &quot;{ca}&quot; ended on {until}. Windows can report 13801 (IKEv2) or 0x800B0101 (SSTP).</source>
        <extracomment>{ca}: subject name of the certification authority; {until}: date and time</extracomment>
        <translation>El certificado de la entidad “{ca}” caducó el {until}. Windows puede notificar 13801 (IKEv2) o 0x800B0101 (SSTP).</translation>
    </message>
    <message>
        <source>Renew the CA&apos;s certificate, publish it, and reissue the server certificate if the CA&apos;s key changed.</source>
        <translation>Renueve el certificado de la CA, publíquelo y vuelva a emitir el certificado del servidor si cambió la clave de la CA.</translation>
    </message>
    <message>
        <source>Remove the expired copy from the stores of the VPN server.</source>
        <translation>Quite la copia caducada de los almacenes del servidor VPN.</translation>
    </message>
    <message>
        <source>An authority behind the VPN server&apos;s certificate was not allowed to issue it.</source>
        <translation>Una entidad que respalda el certificado del servidor VPN no tenía permiso para emitirlo.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) was confirmed by somebody who may not do that.</source>
        <translation>El documento de identidad electrónico (certificado) del servidor VPN lo confirmó alguien que no está autorizado a hacerlo.</translation>
    </message>
    <message>
        <source>The issuer &quot;{ca}&quot; does not count as an authority for this certificate: {detail}. Windows can report 13801 (IKEv2) or 0x800B010A (SSTP).</source>
        <extracomment>{ca}: subject name of the certification authority; {detail}: detail as technical text</extracomment>
        <translation>El emisor “{ca}” no se considera una entidad válida para este certificado: {detail}. Windows puede notificar 13801 (IKEv2) o 0x800B010A (SSTP).</translation>
    </message>
    <message>
        <source>Reissue the CA&apos;s certificate correctly, then the server certificate.</source>
        <translation>Vuelva a emitir correctamente el certificado de la CA y, después, el certificado del servidor.</translation>
    </message>
    <message>
        <source>A signature in the chain of the VPN server&apos;s certificate is wrong.</source>
        <translation>Una firma de la cadena del certificado del servidor VPN no es correcta.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) does not carry the signature that it claims.</source>
        <translation>El documento de identidad electrónico (certificado) del servidor VPN no lleva la firma que dice llevar.</translation>
    </message>
    <message>
        <source>The signature said to be of &quot;{ca}&quot; does not fit. Windows can report 13801 (IKEv2) or 0x800B010A (SSTP).</source>
        <extracomment>{ca}: subject name of the certification authority</extracomment>
        <translation>La firma atribuida a “{ca}” no concuerda. Windows puede notificar 13801 (IKEv2) o 0x800B010A (SSTP).</translation>
    </message>
    <message>
        <source>If no CA of yours has this key, treat it as a security incident.</source>
        <translation>Si ninguna de sus CA tiene esta clave, trátelo como un incidente de seguridad.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) was withdrawn by its authority.</source>
        <translation>La entidad que emitió el documento de identidad electrónico (certificado) del servidor VPN lo anuló.</translation>
    </message>
    <message>
        <source>The certificate with serial number {serial} was revoked on {since}; reason given: {reason}. SSTP can report 0x80092010 or 0x800B010C; IKEv2 does not check this by default.</source>
        <extracomment>{serial}: serial number; {since}: date and time; {reason}: reason as a word of the standard</extracomment>
        <translation>El certificado con el número de serie {serial} se revocó el {since}; motivo indicado: {reason}. SSTP puede notificar 0x80092010 o 0x800B010C; IKEv2 no lo comprueba de forma predeterminada.</translation>
    </message>
    <message>
        <source>The CA&apos;s list names serial {serial}, revoked {since}; reason given: {reason}.</source>
        <extracomment>{serial}: serial number; {since}: date and time; {reason}: reason as a word of the standard</extracomment>
        <translation>La lista de la CA incluye el número de serie {serial}, revocado el {since}; motivo indicado: {reason}.</translation>
    </message>
    <message>
        <source>No list of revoked certificates could be fetched from {urls}. SSTP insists on it and reports 0x80092013; IKEv2 does not check by default.</source>
        <extracomment>{urls}: web addresses</extracomment>
        <translation>No se pudo obtener de {urls} ninguna lista de certificados revocados. SSTP la exige y notifica 0x80092013; IKEv2 no la comprueba de forma predeterminada.</translation>
    </message>
    <message>
        <source>Open the address on this network and on another one.</source>
        <translation>Abra la dirección en esta red y en otra.</translation>
    </message>
    <message>
        <source>The list was asked for directly; where this network demands a proxy, test through that proxy: netsh winhttp show proxy</source>
        <translation>La lista se solicitó directamente; si esta red exige un proxy, pruebe a través de él: netsh winhttp show proxy</translation>
    </message>
    <message>
        <source>SSTP clients always check revocation, and the address must answer from the internet before the tunnel exists: {urls}.</source>
        <extracomment>{urls}: web addresses</extracomment>
        <translation>Los clientes SSTP siempre comprueban la revocación, y la dirección debe responder desde Internet antes de que exista el túnel: {urls}.</translation>
    </message>
    <message>
        <source>Remove directory addresses (ldap) that only work inside, or use a public certificate for SSTP.</source>
        <translation>Quite las direcciones de directorio (ldap) que solo funcionan dentro o use un certificado público para SSTP.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate does not say where to ask whether it was revoked.</source>
        <translation>El certificado del servidor VPN no indica dónde consultar si se revocó.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; has no usable address for revocation; SSTP can report 0x80092012.</source>
        <extracomment>{subject}: subject name of the certificate</extracomment>
        <translation>El certificado “{subject}” no tiene ninguna dirección utilizable para la revocación; SSTP puede notificar 0x80092012.</translation>
    </message>
    <message>
        <source>There is neither a CRL distribution point nor an OCSP address that a client on the internet can use.</source>
        <translation>No hay ningún punto de distribución de CRL ni ninguna dirección OCSP que un cliente de Internet pueda usar.</translation>
    </message>
    <message>
        <source>Add an http address for the CRL, or an OCSP address, to the CA&apos;s settings and reissue the certificate.</source>
        <translation>Agregue una dirección http para la CRL, o una dirección OCSP, a la configuración de la CA y vuelva a emitir el certificado.</translation>
    </message>
    <message>
        <source>Whether the VPN server&apos;s certificate was revoked can&apos;t be asked on the web.</source>
        <translation>No se puede consultar en la web si el certificado del servidor VPN se revocó.</translation>
    </message>
    <message>
        <source>Your computer may be unable to ask whether the VPN server&apos;s electronic identity card (certificate) is still good.</source>
        <translation>Es posible que su equipo no pueda consultar si el documento de identidad electrónico (certificado) del servidor VPN sigue siendo válido.</translation>
    </message>
    <message>
        <source>The certificate &quot;{certificate}&quot; names its list of revoked certificates only by addresses of a kind that this program does not fetch: {urls}. SSTP can report 0x80092013.</source>
        <extracomment>{certificate}: subject name of the certificate; {urls}: addresses</extracomment>
        <translation>El certificado “{certificate}” solo indica su lista de certificados revocados mediante direcciones de un tipo que este programa no consulta: {urls}. SSTP puede notificar 0x80092013.</translation>
    </message>
    <message>
        <source>SSTP clients check revocation before the tunnel exists; directory addresses (ldap) answer only inside, and CRLs are not fetched over https: {urls}.</source>
        <extracomment>{urls}: addresses</extracomment>
        <translation>Los clientes SSTP comprueban la revocación antes de que exista el túnel; las direcciones de directorio (ldap) solo responden dentro y las CRL no se obtienen mediante https: {urls}.</translation>
    </message>
    <message>
        <source>The list of revoked certificates for the VPN server is out of date.</source>
        <translation>La lista de certificados revocados para el servidor VPN está caducada.</translation>
    </message>
    <message>
        <source>The list that tells whether the VPN server&apos;s electronic identity card (certificate) is still good is too old.</source>
        <translation>La lista que indica si el documento de identidad electrónico (certificado) del servidor VPN sigue siendo válido es demasiado antigua.</translation>
    </message>
    <message>
        <source>The list from {urls} should have been renewed by {nextUpdate}. SSTP can report 0x80092013.</source>
        <extracomment>{urls}: web addresses; {nextUpdate}: date and time</extracomment>
        <translation>La lista de {urls} debería haberse renovado antes del {nextUpdate}. SSTP puede notificar 0x80092013.</translation>
    </message>
    <message>
        <source>The nextUpdate of the CRL was {nextUpdate}; clients treat an outdated list like a missing one.</source>
        <extracomment>{nextUpdate}: date and time</extracomment>
        <translation>El valor nextUpdate de la CRL era {nextUpdate}; los clientes tratan una lista caducada como si faltara.</translation>
    </message>
    <message>
        <source>Publish a new list: certutil -crl (on the CA), and check that the copy on the web server is renewed too.</source>
        <translation>Publique una lista nueva: certutil -crl (en la CA), y compruebe que la copia del servidor web también se renueve.</translation>
    </message>
    <message>
        <source>Let somebody be warned before the next list runs out.</source>
        <translation>Haga que alguien reciba un aviso antes de que caduque la próxima lista.</translation>
    </message>
    <message>
        <source>The VPN connection does not say which sign-in server it expects.</source>
        <translation>La conexión VPN no indica qué servidor de autenticación espera.</translation>
    </message>
    <message>
        <source>Your VPN connection does not check the name of the server that checks your sign-in.</source>
        <translation>Su conexión VPN no verifica el nombre del servidor que comprueba su inicio de sesión.</translation>
    </message>
    <message>
        <source>You need do nothing now; your VPN administrators can add the name.</source>
        <translation>Ahora no tiene que hacer nada; los administradores de la VPN pueden agregar el nombre.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has an empty ServerNames: any server with a certificate under the trusted root is accepted.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>El perfil “{connection}” tiene ServerNames vacío: se acepta cualquier servidor con un certificado bajo la raíz de confianza.</translation>
    </message>
    <message>
        <source>Read the names: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Consulte los nombres: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml</translation>
    </message>
    <message>
        <source>Without ServerNames every certificate under the trusted root passes as sign-in server.</source>
        <translation>Sin ServerNames, cualquier certificado bajo la raíz de confianza sirve como servidor de autenticación.</translation>
    </message>
    <message>
        <source>Enter the names of the NPS servers, separated by semicolons, as their certificates spell them.</source>
        <translation>Escriba los nombres de los servidores NPS, separados por punto y coma, tal como figuran en sus certificados.</translation>
    </message>
    <message>
        <source>The name of the expected sign-in server is written wrongly in the VPN connection.</source>
        <translation>El nombre del servidor de autenticación esperado está mal escrito en la conexión VPN.</translation>
    </message>
    <message>
        <source>A name in the settings of your VPN connection is written in a way that Windows does not understand.</source>
        <translation>Un nombre de la configuración de su conexión VPN está escrito de una forma que Windows no entiende.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has ServerNames = {value}; names are separated by semicolons, without quotes and without a leading star. Windows can report 853 or 812.</source>
        <extracomment>{connection}: name of the VPN connection; {value}: what stands there</extracomment>
        <translation>El perfil “{connection}” tiene ServerNames = {value}; los nombres se separan por punto y coma, sin comillas y sin asterisco inicial. Windows puede notificar 853 u 812.</translation>
    </message>
    <message>
        <source>ServerNames takes names separated by semicolons; each may be a regular expression, not a wildcard.</source>
        <translation>ServerNames admite nombres separados por punto y coma; cada uno puede ser una expresión regular, no un comodín.</translation>
    </message>
    <message>
        <source>Correct {value}: no comma, no quotes; instead of a star write a regular expression that ends in the domain.</source>
        <extracomment>{value}: what stands there</extracomment>
        <translation>Corrija {value}: sin comas ni comillas; en lugar de un asterisco, escriba una expresión regular que termine en el dominio.</translation>
    </message>
    <message>
        <source>Deploy the profile again.</source>
        <translation>Vuelva a implementar el perfil.</translation>
    </message>
    <message>
        <source>The VPN connection expects another sign-in server.</source>
        <translation>La conexión VPN espera otro servidor de autenticación.</translation>
    </message>
    <message>
        <source>Your VPN connection expects a sign-in server with another name than your organisation uses.</source>
        <translation>Su conexión VPN espera un servidor de autenticación con un nombre distinto del que usa su organización.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; lists {profile}; the site policy expects {expected}. Windows can report 812 or 853.</source>
        <extracomment>{connection}: name of the VPN connection; {profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>El perfil “{connection}” incluye {profile}; la directiva del sitio espera {expected}. Windows puede notificar 812 u 853.</translation>
    </message>
    <message>
        <source>Read the log Microsoft-Windows-EapMethods-RasTls/Operational, event 107: it shows the server name that was seen.</source>
        <translation>Consulte el registro Microsoft-Windows-EapMethods-RasTls/Operational, evento 107: muestra el nombre del servidor que se vio.</translation>
    </message>
    <message>
        <source>ServerNames ({profile}) does not contain what is expected ({expected}).</source>
        <extracomment>{profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>ServerNames ({profile}) no contiene lo esperado ({expected}).</translation>
    </message>
    <message>
        <source>Correct ServerNames in the profile, or the site policy if the servers were renamed.</source>
        <translation>Corrija ServerNames en el perfil, o la directiva del sitio si los servidores cambiaron de nombre.</translation>
    </message>
    <message>
        <source>Compare with the names in the certificate of each NPS server.</source>
        <translation>Compare con los nombres del certificado de cada servidor NPS.</translation>
    </message>
    <message>
        <source>The name of the sign-in server differs in upper and lower case.</source>
        <translation>El nombre del servidor de autenticación difiere en las mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>A name in the settings of your VPN connection is written with other capital letters than expected; some Windows versions mind.</source>
        <translation>Un nombre de la configuración de su conexión VPN está escrito con mayúsculas distintas de las esperadas; algunas versiones de Windows lo tienen en cuenta.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; lists {profile}, expected is {expected}. Administrators report error 853 on Windows 11 for this.</source>
        <extracomment>{connection}: name of the VPN connection; {profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>El perfil “{connection}” incluye {profile}; se espera {expected}. Los administradores informan del error 853 en Windows 11 por este motivo.</translation>
    </message>
    <message>
        <source>Check the Windows version of this laptop: winver</source>
        <translation>Compruebe la versión de Windows de este portátil: winver</translation>
    </message>
    <message>
        <source>Windows 11 is reported to compare ServerNames with the NPS certificate case-sensitively.</source>
        <translation>Se ha informado de que Windows 11 distingue mayúsculas de minúsculas al comparar ServerNames con el certificado de NPS.</translation>
    </message>
    <message>
        <source>Write the names exactly as the NPS certificate has them and deploy the profile again.</source>
        <translation>Escriba los nombres exactamente como figuran en el certificado de NPS y vuelva a implementar el perfil.</translation>
    </message>
    <message>
        <source>The VPN connection lists a sign-in server but does not check it.</source>
        <translation>La conexión VPN incluye un servidor de autenticación, pero no lo comprueba.</translation>
    </message>
    <message>
        <source>Your VPN connection knows the name of its sign-in server but does not compare it.</source>
        <translation>Su conexión VPN conoce el nombre de su servidor de autenticación, pero no lo compara.</translation>
    </message>
    <message>
        <source>You need do nothing now; your VPN administrators can correct the setting.</source>
        <translation>Ahora no tiene que hacer nada; los administradores de la VPN pueden corregir la configuración.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has AcceptServerName off, so ServerNames has no effect.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>El perfil “{connection}” tiene AcceptServerName desactivado, por lo que ServerNames no tiene ningún efecto.</translation>
    </message>
    <message>
        <source>Read it: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Consúltelo: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml</translation>
    </message>
    <message>
        <source>AcceptServerName=false makes Windows ignore ServerNames.</source>
        <translation>AcceptServerName=false hace que Windows ignore ServerNames.</translation>
    </message>
    <message>
        <source>Set AcceptServerName to true and deploy the profile again.</source>
        <translation>Establezca AcceptServerName en true y vuelva a implementar el perfil.</translation>
    </message>
    <message>
        <source>The VPN connection does not say which authority must stand behind the sign-in server.</source>
        <translation>La conexión VPN no indica qué entidad debe respaldar al servidor de autenticación.</translation>
    </message>
    <message>
        <source>Your VPN connection does not say whom to trust, so Windows may ask you a question that you can&apos;t judge.</source>
        <translation>Su conexión VPN no indica en quién confiar, por lo que es posible que Windows le haga una pregunta que usted no puede valorar.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has no TrustedRootCA. Windows may prompt, or report 703 when it must stay silent.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>El perfil “{connection}” no tiene TrustedRootCA. Windows puede mostrar una pregunta, o notificar 703 si debe funcionar sin intervención.</translation>
    </message>
    <message>
        <source>TrustedRootCA is empty, so any root in the computer&apos;s store is accepted or a prompt appears.</source>
        <translation>TrustedRootCA está vacío, por lo que se acepta cualquier raíz del almacén del equipo o aparece una pregunta.</translation>
    </message>
    <message>
        <source>Enter the SHA-1 thumbprint of the root of the NPS certificate and deploy the profile again.</source>
        <translation>Escriba la huella digital SHA-1 de la raíz del certificado de NPS y vuelva a implementar el perfil.</translation>
    </message>
    <message>
        <source>The trusted authority is written wrongly in the VPN connection.</source>
        <translation>La entidad de confianza está mal escrita en la conexión VPN.</translation>
    </message>
    <message>
        <source>A part of your VPN connection&apos;s settings that says whom to trust is damaged.</source>
        <translation>Una parte de la configuración de su conexión VPN que indica en quién confiar está dañada.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has TrustedRootCA = {value}, which is no SHA-1 thumbprint of 20 bytes. Windows can report 864.</source>
        <extracomment>{connection}: name of the VPN connection; {value}: what stands there</extracomment>
        <translation>El perfil “{connection}” tiene TrustedRootCA = {value}, que no es una huella digital SHA-1 de 20 bytes. Windows puede notificar 864.</translation>
    </message>
    <message>
        <source>TrustedRootCA must be 40 hexadecimal digits, with or without blanks; it is {value}.</source>
        <extracomment>{value}: what stands there</extracomment>
        <translation>TrustedRootCA debe constar de 40 dígitos hexadecimales, con o sin espacios; es {value}.</translation>
    </message>
    <message>
        <source>Copy the thumbprint again: certutil -store Root on a computer that trusts the root.</source>
        <translation>Vuelva a copiar la huella digital: certutil -store Root en un equipo que confíe en la raíz.</translation>
    </message>
    <message>
        <source>Watch for an invisible character at the beginning when copying from the certificate window.</source>
        <translation>Al copiar desde la ventana del certificado, tenga cuidado con un carácter invisible al principio.</translation>
    </message>
    <message>
        <source>The VPN connection trusts another authority than your organisation uses.</source>
        <translation>La conexión VPN confía en una entidad distinta de la que usa su organización.</translation>
    </message>
    <message>
        <source>Your VPN connection expects a sign-in server of another authority than your organisation uses.</source>
        <translation>Su conexión VPN espera un servidor de autenticación de una entidad distinta de la que usa su organización.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; trusts {profile}; the site policy expects {expected}. Windows can report 864 or 812.</source>
        <extracomment>{connection}: name of the VPN connection; {profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>El perfil “{connection}” confía en {profile}; la directiva del sitio espera {expected}. Windows puede notificar 864 u 812.</translation>
    </message>
    <message>
        <source>TrustedRootCA ({profile}) and the expected root ({expected}) differ; often the root was renewed.</source>
        <extracomment>{profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>TrustedRootCA ({profile}) y la raíz esperada ({expected}) son distintas; a menudo se renovó la raíz.</translation>
    </message>
    <message>
        <source>During a change of roots list both thumbprints in the profile.</source>
        <translation>Durante un cambio de raíces, incluya ambas huellas digitales en el perfil.</translation>
    </message>
    <message>
        <source>Compare with the chain of each NPS certificate: certutil -store My (on the NPS server).</source>
        <translation>Compare con la cadena de cada certificado de NPS: certutil -store My (en el servidor NPS).</translation>
    </message>
    <message>
        <source>The authority that the VPN connection trusts is not installed on this computer.</source>
        <translation>La entidad en la que confía la conexión VPN no está instalada en este equipo.</translation>
    </message>
    <message>
        <source>Your computer does not have the electronic identity card (certificate) of the authority that your VPN connection relies on.</source>
        <translation>Su equipo no tiene el documento de identidad electrónico (certificado) de la entidad en la que se basa su conexión VPN.</translation>
    </message>
    <message>
        <source>If you can, connect to the office network once; missing certificates often arrive there by themselves.</source>
        <translation>Si puede, conéctese una vez a la red de la oficina; allí los certificados que faltan suelen llegar por sí solos.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; trusts {thumbprint}, which is not among this computer&apos;s trusted roots. Windows reports 864, or 703 if it would have to ask.</source>
        <extracomment>{connection}: name of the VPN connection; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>El perfil “{connection}” confía en {thumbprint}, que no está entre las raíces de confianza de este equipo. Windows notifica 864, o bien 703 si tuviera que preguntar.</translation>
    </message>
    <message>
        <source>Read the store: certutil -store Root {thumbprint!}</source>
        <extracomment>{thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>Consulte el almacén: certutil -store Root {thumbprint!}</translation>
    </message>
    <message>
        <source>Start a policy update on the corporate network: gpupdate</source>
        <translation>Inicie una actualización de directivas en la red corporativa: gpupdate</translation>
    </message>
    <message>
        <source>Import the root only from a file that the certificate team gives you: certutil -addstore Root FILE (elevated).</source>
        <translation>Importe la raíz únicamente desde un archivo que le faciliten los responsables de certificados: certutil -addstore Root FILE (como administrador).</translation>
    </message>
    <message>
        <source>The root with thumbprint {thumbprint} is missing in the computer&apos;s Trusted Root Certification Authorities store.</source>
        <extracomment>{thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>La raíz con la huella digital {thumbprint} no está en el almacén Entidades de certificación raíz de confianza del equipo.</translation>
    </message>
    <message>
        <source>Publish it by group policy or as a trusted certificate profile in Intune, before the VPN profile.</source>
        <translation>Publíquela mediante directiva de grupo o como perfil de certificado de confianza en Intune, antes que el perfil de VPN.</translation>
    </message>
    <message>
        <source>The VPN connection does not check the sign-in server at all.</source>
        <translation>La conexión VPN no comprueba en absoluto el servidor de autenticación.</translation>
    </message>
    <message>
        <source>Your VPN connection would sign in to any server that claims to be yours. That is a security risk.</source>
        <translation>Su conexión VPN iniciaría sesión en cualquier servidor que afirme ser el suyo. Es un riesgo de seguridad.</translation>
    </message>
    <message>
        <source>Please don&apos;t use this connection on public networks.</source>
        <translation>No use esta conexión en redes públicas.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has PerformServerValidation off: the sign-in server is not verified.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>El perfil “{connection}” tiene PerformServerValidation desactivado: no se verifica el servidor de autenticación.</translation>
    </message>
    <message>
        <source>Report it to the VPN administrators as a security matter.</source>
        <translation>Comuníquelo a los administradores de la VPN como un asunto de seguridad.</translation>
    </message>
    <message>
        <source>Without server validation an attacker can collect credentials with a server of their own.</source>
        <translation>Sin validación del servidor, un atacante puede recopilar credenciales con un servidor propio.</translation>
    </message>
    <message>
        <source>Set PerformServerValidation to true, with ServerNames and TrustedRootCA, and deploy the profile again.</source>
        <translation>Establezca PerformServerValidation en true, con ServerNames y TrustedRootCA, y vuelva a implementar el perfil.</translation>
    </message>
    <message>
        <source>Find out why it was disabled; the certificate problem behind it needs its own cure.</source>
        <translation>Averigüe por qué se deshabilitó; el problema de certificados que hay detrás necesita su propia solución.</translation>
    </message>
    <message>
        <source>Windows may ask you to judge the sign-in server yourself.</source>
        <translation>Es posible que Windows le pida que valore usted mismo el servidor de autenticación.</translation>
    </message>
    <message>
        <source>While connecting, Windows may ask whether to trust a server. An automatic VPN connection can&apos;t show that question.</source>
        <translation>Durante la conexión, es posible que Windows pregunte si se debe confiar en un servidor. Una conexión VPN automática no puede mostrar esa pregunta.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; allows the server-validation prompt; an Always On connection then fails with 703.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>El perfil “{connection}” permite la pregunta sobre la validación del servidor; una conexión Always On falla entonces con 703.</translation>
    </message>
    <message>
        <source>Read it: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml, element DisableUserPromptForServerValidation.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Consúltelo: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml, elemento DisableUserPromptForServerValidation.</translation>
    </message>
    <message>
        <source>DisableUserPromptForServerValidation is false; a silent connection can&apos;t show the prompt.</source>
        <translation>DisableUserPromptForServerValidation es false; una conexión sin intervención no puede mostrar la pregunta.</translation>
    </message>
    <message>
        <source>Set it to true, and make sure that ServerNames and TrustedRootCA are complete first.</source>
        <translation>Establézcalo en true, pero asegúrese antes de que ServerNames y TrustedRootCA estén completos.</translation>
    </message>
    <message>
        <source>The VPN connection does not check the name in the server&apos;s certificate.</source>
        <translation>La conexión VPN no comprueba el nombre del certificado del servidor.</translation>
    </message>
    <message>
        <source>Your VPN connection does not check whether the server that answers is the one it called. That is a security risk.</source>
        <translation>Su conexión VPN no comprueba si el servidor que responde es aquel al que llamó. Es un riesgo de seguridad.</translation>
    </message>
    <message>
        <source>You need do nothing now, but please tell your helpdesk.</source>
        <translation>Ahora no tiene que hacer nada, pero avise a su servicio de asistencia.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has DisableIKENameEkuCheck set: neither name nor purpose of the server&apos;s certificate is checked.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>El perfil “{connection}” tiene establecido DisableIKENameEkuCheck: no se comprueban ni el nombre ni el propósito del certificado del servidor.</translation>
    </message>
    <message>
        <source>DisableIKENameEkuCheck=1 accepts any certificate under a trusted root for this server.</source>
        <translation>DisableIKENameEkuCheck=1 acepta para este servidor cualquier certificado bajo una raíz de confianza.</translation>
    </message>
    <message>
        <source>Correct the server&apos;s certificate instead, then set the value back to 0 in the profile.</source>
        <translation>En su lugar, corrija el certificado del servidor y, después, vuelva a establecer el valor en 0 en el perfil.</translation>
    </message>
    <message>
        <source>The two steps of the sign-in expect different servers.</source>
        <translation>Los dos pasos del inicio de sesión esperan servidores distintos.</translation>
    </message>
    <message>
        <source>The settings of your VPN connection contradict each other about the sign-in server.</source>
        <translation>Las opciones de configuración de su conexión VPN se contradicen respecto al servidor de autenticación.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; names different values outside and inside the protected sign-in: {topic}. Windows can report 812 or 853.</source>
        <extracomment>{connection}: name of the VPN connection; {topic}: what differs</extracomment>
        <translation>El perfil “{connection}” indica valores distintos fuera y dentro del inicio de sesión protegido: {topic}. Windows puede notificar 812 u 853.</translation>
    </message>
    <message>
        <source>The outer (PEAP) and the inner (EAP-TLS) server validation differ in {topic}.</source>
        <extracomment>{topic}: what differs</extracomment>
        <translation>La validación del servidor externa (PEAP) y la interna (EAP-TLS) difieren en {topic}.</translation>
    </message>
    <message>
        <source>Give both the same ServerNames and TrustedRootCA, since the same NPS answers both.</source>
        <translation>Asigne a ambas los mismos ServerNames y TrustedRootCA, ya que el mismo NPS responde a las dos.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not made for identifying a server.</source>
        <translation>El certificado del servidor de autenticación no está hecho para identificar un servidor.</translation>
    </message>
    <message>
        <source>The server that checks your sign-in shows an electronic identity card (certificate) of the wrong kind.</source>
        <translation>El servidor que comprueba su inicio de sesión presenta un documento de identidad electrónico (certificado) de un tipo incorrecto.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) lacks the purpose Server Authentication (it has: {found}). Windows can report 857, 864 or 812.</source>
        <extracomment>{subject}: subject name of the certificate; {found}: what the certificate has</extracomment>
        <translation>Al certificado “{subject}” del servidor de autenticación (NPS) le falta el propósito Autenticación del servidor (tiene: {found}). Windows puede notificar 857, 864 u 812.</translation>
    </message>
    <message>
        <source>Issue a certificate from the NPS template into the computer&apos;s Personal store of the NPS server.</source>
        <translation>Emita un certificado a partir de la plantilla de NPS en el almacén Personal del equipo del servidor NPS.</translation>
    </message>
    <message>
        <source>The sign-in server has another name than your VPN connection expects.</source>
        <translation>El servidor de autenticación tiene un nombre distinto del que espera su conexión VPN.</translation>
    </message>
    <message>
        <source>The server that checks your sign-in shows an electronic identity card (certificate) with an unexpected name.</source>
        <translation>El servidor que comprueba su inicio de sesión presenta un documento de identidad electrónico (certificado) con un nombre inesperado.</translation>
    </message>
    <message>
        <source>The sign-in server (NPS) shows the names {names}. Windows can report 853, 864 or 812 when the profile lists other names.</source>
        <extracomment>{names}: names in the certificate</extracomment>
        <translation>El servidor de autenticación (NPS) presenta los nombres {names}. Windows puede notificar 853, 864 u 812 cuando el perfil incluye otros nombres.</translation>
    </message>
    <message>
        <source>Read the names in the profile: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml, element ServerNames.</source>
        <translation>Consulte los nombres del perfil: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml, elemento ServerNames.</translation>
    </message>
    <message>
        <source>Compare upper and lower case too: administrators report that Windows 11 compares exactly.</source>
        <translation>Compare también las mayúsculas y minúsculas: los administradores informan de que Windows 11 compara con exactitud.</translation>
    </message>
    <message>
        <source>ServerNames in the EAP settings and the names {names} of the NPS certificate differ.</source>
        <extracomment>{names}: names in the certificate</extracomment>
        <translation>ServerNames de la configuración de EAP y los nombres {names} del certificado de NPS son distintos.</translation>
    </message>
    <message>
        <source>Correct ServerNames in the profile and deploy it, or reissue the NPS certificate with the listed name.</source>
        <translation>Corrija ServerNames en el perfil e impleméntelo, o vuelva a emitir el certificado de NPS con el nombre incluido.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in ended on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>El documento de identidad electrónico (certificado) del servidor que comprueba su inicio de sesión caducó el {until}.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) ended on {until}. Windows reports 858; the same refusal often appears as 812 with IKEv2 and 691 with SSTP.</source>
        <extracomment>{subject}: subject name of the certificate; {until}: date and time</extracomment>
        <translation>El certificado “{subject}” del servidor de autenticación (NPS) caducó el {until}. Windows notifica 858; el mismo rechazo suele aparecer como 812 con IKEv2 y como 691 con SSTP.</translation>
    </message>
    <message>
        <source>The NPS certificate ended on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>El certificado de NPS caducó el {until}.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not valid yet.</source>
        <translation>El certificado del servidor de autenticación todavía no es válido.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in begins only on {from}.</source>
        <extracomment>{from}: date and time</extracomment>
        <translation>El documento de identidad electrónico (certificado) del servidor que comprueba su inicio de sesión no empieza a ser válido hasta el {from}.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) begins on {from}; a wrong clock on this laptop is the usual reason.</source>
        <extracomment>{subject}: subject name of the certificate; {from}: date and time</extracomment>
        <translation>El certificado “{subject}” del servidor de autenticación (NPS) empieza a ser válido el {from}; el motivo habitual es que el reloj de este portátil no está en hora.</translation>
    </message>
    <message>
        <source>The NPS certificate is valid from {from} until {until}.</source>
        <extracomment>{from}: date and time; {until}: date and time</extracomment>
        <translation>El certificado de NPS es válido desde el {from} hasta el {until}.</translation>
    </message>
    <message>
        <source>Check the clock of the NPS server and of the issuing CA.</source>
        <translation>Compruebe el reloj del servidor NPS y el de la CA emisora.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate ends in {days} days.</source>
        <extracomment>{days}: number of days</extracomment>
        <translation>El certificado del servidor de autenticación caduca dentro de {days} días.</translation>
    </message>
    <message>
        <source>The VPN still works, but the electronic identity card (certificate) of the server that checks your sign-in ends on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>La VPN todavía funciona, pero el documento de identidad electrónico (certificado) del servidor que comprueba su inicio de sesión caduca el {until}.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) ends on {until}; after that nobody can sign in.</source>
        <extracomment>{subject}: subject name of the certificate; {until}: date and time</extracomment>
        <translation>El certificado “{subject}” del servidor de autenticación (NPS) caduca el {until}; después, nadie podrá iniciar sesión.</translation>
    </message>
    <message>
        <source>The NPS certificate ends on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>El certificado de NPS caduca el {until}.</translation>
    </message>
    <message>
        <source>Renew it before that day.</source>
        <translation>Renuévelo antes de ese día.</translation>
    </message>
    <message>
        <source>This computer does not trust the authority behind the sign-in server.</source>
        <translation>Este equipo no confía en la entidad que respalda al servidor de autenticación.</translation>
    </message>
    <message>
        <source>The chain of the sign-in server (NPS) leads to &quot;{root}&quot; (thumbprint: {thumbprint}), which is not trusted here. Windows reports 864.</source>
        <extracomment>{root}: subject name of the root certificate; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>La cadena del servidor de autenticación (NPS) conduce a “{root}” (huella digital: {thumbprint}), que no es de confianza aquí. Windows notifica 864.</translation>
    </message>
    <message>
        <source>Read the root in the profile: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml, element TrustedRootCA.</source>
        <translation>Consulte la raíz del perfil: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml, elemento TrustedRootCA.</translation>
    </message>
    <message>
        <source>The root &quot;{root}&quot; is missing on the client, or the profile&apos;s TrustedRootCA names another one.</source>
        <extracomment>{root}: subject name of the root certificate</extracomment>
        <translation>La raíz “{root}” no está en el cliente, o TrustedRootCA del perfil indica otra.</translation>
    </message>
    <message>
        <source>Compare TrustedRootCA in the profile with the thumbprint of &quot;{root}&quot;.</source>
        <extracomment>{root}: subject name of the root certificate</extracomment>
        <translation>Compare TrustedRootCA del perfil con la huella digital de “{root}”.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate vouches only for itself.</source>
        <translation>El certificado del servidor de autenticación solo se avala a sí mismo.</translation>
    </message>
    <message>
        <source>The server that checks your sign-in shows an electronic identity card (certificate) that no authority has confirmed.</source>
        <translation>El servidor que comprueba su inicio de sesión presenta un documento de identidad electrónico (certificado) que ninguna entidad ha confirmado.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({thumbprint}) of the sign-in server (NPS) is self-signed. Windows can report 864.</source>
        <extracomment>{subject}: subject name of the certificate; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>El certificado “{subject}” ({thumbprint}) del servidor de autenticación (NPS) es autofirmado. Windows puede notificar 864.</translation>
    </message>
    <message>
        <source>NPS presents a self-signed certificate; possibly the right one is missing or no longer selected.</source>
        <translation>NPS presenta un certificado autofirmado; es posible que falte el correcto o que ya no esté seleccionado.</translation>
    </message>
    <message>
        <source>A link is missing between the sign-in server&apos;s certificate and its authority.</source>
        <translation>Falta un eslabón entre el certificado del servidor de autenticación y la entidad que lo respalda.</translation>
    </message>
    <message>
        <source>The server that checks your sign-in does not show everything that confirms its identity.</source>
        <translation>El servidor que comprueba su inicio de sesión no presenta todo lo que confirma su identidad.</translation>
    </message>
    <message>
        <source>The certificate of &quot;{missing}&quot; is missing in the chain of the sign-in server (NPS). Windows can report 864 or 812.</source>
        <extracomment>{missing}: subject name of the missing certificate</extracomment>
        <translation>Falta el certificado de “{missing}” en la cadena del servidor de autenticación (NPS). Windows puede notificar 864 u 812.</translation>
    </message>
    <message>
        <source>The intermediate certificate &quot;{missing}&quot; is missing on the NPS server, or is not sent.</source>
        <extracomment>{missing}: subject name of the missing certificate</extracomment>
        <translation>El certificado intermedio “{missing}” falta en el servidor NPS o no se envía.</translation>
    </message>
    <message>
        <source>Install it in the Intermediate Certification Authorities store of the NPS server.</source>
        <translation>Instálelo en el almacén Entidades de certificación intermedias del servidor NPS.</translation>
    </message>
    <message>
        <source>Publish it to the clients as well.</source>
        <translation>Publíquelo también en los clientes.</translation>
    </message>
    <message>
        <source>An authority behind the sign-in server&apos;s certificate has expired.</source>
        <translation>Una entidad que respalda el certificado del servidor de autenticación ha caducado.</translation>
    </message>
    <message>
        <source>The authority behind the server that checks your sign-in is no longer valid.</source>
        <translation>La entidad que respalda al servidor que comprueba su inicio de sesión ya no es válida.</translation>
    </message>
    <message>
        <source>The certificate of the authority &quot;{ca}&quot; ended on {until}. Windows can report 865 or 812.</source>
        <extracomment>{ca}: subject name of the certification authority; {until}: date and time</extracomment>
        <translation>El certificado de la entidad “{ca}” caducó el {until}. Windows puede notificar 865 u 812.</translation>
    </message>
    <message>
        <source>Renew the CA&apos;s certificate, publish it, and reissue the NPS certificate if the CA&apos;s key changed.</source>
        <translation>Renueve el certificado de la CA, publíquelo y vuelva a emitir el certificado de NPS si cambió la clave de la CA.</translation>
    </message>
    <message>
        <source>An authority behind the sign-in server&apos;s certificate was not allowed to issue it.</source>
        <translation>Una entidad que respalda el certificado del servidor de autenticación no tenía permiso para emitirlo.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in was confirmed by somebody who may not do that.</source>
        <translation>El documento de identidad electrónico (certificado) del servidor que comprueba su inicio de sesión lo confirmó alguien que no está autorizado a hacerlo.</translation>
    </message>
    <message>
        <source>The issuer &quot;{ca}&quot; does not count as an authority for this certificate: {detail}. Windows can report 865 or 812.</source>
        <extracomment>{ca}: subject name of the certification authority; {detail}: detail as technical text</extracomment>
        <translation>El emisor “{ca}” no se considera una entidad válida para este certificado: {detail}. Windows puede notificar 865 u 812.</translation>
    </message>
    <message>
        <source>Reissue the CA&apos;s certificate correctly, then the NPS certificate.</source>
        <translation>Vuelva a emitir correctamente el certificado de la CA y, después, el certificado de NPS.</translation>
    </message>
    <message>
        <source>A signature in the chain of the sign-in server&apos;s certificate is wrong.</source>
        <translation>Una firma de la cadena del certificado del servidor de autenticación no es correcta.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in does not carry the signature that it claims.</source>
        <translation>El documento de identidad electrónico (certificado) del servidor que comprueba su inicio de sesión no lleva la firma que dice llevar.</translation>
    </message>
    <message>
        <source>The signature said to be of &quot;{ca}&quot; does not fit. Windows can report 865 or 812.</source>
        <extracomment>{ca}: subject name of the certification authority</extracomment>
        <translation>La firma atribuida a “{ca}” no concuerda. Windows puede notificar 865 u 812.</translation>
    </message>
    <message>
        <source>The key of the sign-in server&apos;s certificate may not be used for signing.</source>
        <translation>La clave del certificado del servidor de autenticación no se puede usar para firmar.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in can&apos;t be used for this.</source>
        <translation>El documento de identidad electrónico (certificado) del servidor que comprueba su inicio de sesión no se puede usar para esto.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) has the key usage {found}; digital signature is needed. Windows can report 860 or 812.</source>
        <extracomment>{subject}: subject name of the certificate; {found}: what the certificate has</extracomment>
        <translation>El certificado “{subject}” del servidor de autenticación (NPS) tiene el uso de la clave {found}; se necesita la firma digital. Windows puede notificar 860 u 812.</translation>
    </message>
    <message>
        <source>The key of the sign-in server&apos;s certificate is too weak.</source>
        <translation>La clave del certificado del servidor de autenticación es demasiado débil.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in is protected too weakly by today&apos;s standards.</source>
        <translation>La protección del documento de identidad electrónico (certificado) del servidor que comprueba su inicio de sesión es demasiado débil para los estándares actuales.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) has a key of type {algorithm} with {bits} bits.</source>
        <extracomment>{subject}: subject name of the certificate; {algorithm}: name of an algorithm; {bits}: key length in bits</extracomment>
        <translation>El certificado “{subject}” del servidor de autenticación (NPS) tiene una clave de tipo {algorithm} con {bits} bits.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is signed with an outdated method.</source>
        <translation>El certificado del servidor de autenticación está firmado con un método obsoleto.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in was signed in an old way that can be forged more easily.</source>
        <translation>El documento de identidad electrónico (certificado) del servidor que comprueba su inicio de sesión se firmó de una forma antigua que se puede falsificar con más facilidad.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) is signed with {algorithm}.</source>
        <extracomment>{subject}: subject name of the certificate; {algorithm}: name of an algorithm</extracomment>
        <translation>El certificado “{subject}” del servidor de autenticación (NPS) está firmado con {algorithm}.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in was withdrawn by its authority.</source>
        <translation>La entidad que emitió el documento de identidad electrónico (certificado) del servidor que comprueba su inicio de sesión lo anuló.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) is on the list of revoked certificates. Windows can report 859.</source>
        <extracomment>{subject}: subject name of the certificate</extracomment>
        <translation>El certificado “{subject}” del servidor de autenticación (NPS) está en la lista de certificados revocados. Windows puede notificar 859.</translation>
    </message>
    <message>
        <source>The CA has revoked the NPS certificate.</source>
        <translation>La CA ha revocado el certificado de NPS.</translation>
    </message>
    <message>
        <source>This VPN connection was disconnected by hand and does not start by itself.</source>
        <translation>Esta conexión VPN se desconectó manualmente y no se inicia por sí sola.</translation>
    </message>
    <message>
        <source>Somebody pressed Disconnect for &quot;{connection}&quot;. Windows then waits until somebody presses Connect.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Alguien pulsó Desconectar en “{connection}”. Windows espera entonces hasta que alguien pulse Conectar.</translation>
    </message>
    <message>
        <source>Open the network list in the taskbar, choose &quot;{connection}&quot; and press Connect.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Abra la lista de redes en la barra de tareas, elija “{connection}” y pulse Conectar.</translation>
    </message>
    <message>
        <source>If it asks whether to connect automatically, tick that box.</source>
        <translation>Si se le pregunta si desea conectar automáticamente, active esa casilla.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; stands in the list of connections that Windows must not start by itself; pressing Disconnect writes it there.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>“{connection}” figura en la lista de conexiones que Windows no debe iniciar por sí solo; al pulsar Desconectar se incluye en ella.</translation>
    </message>
    <message>
        <source>Ask the person to press Connect once; that takes the name out of the list.</source>
        <translation>Pida a la persona que pulse Conectar una vez; así se quita el nombre de la lista.</translation>
    </message>
    <message>
        <source>Read the list: AutoTriggerDisabledProfilesList in HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Config</source>
        <translation>Consulte la lista: AutoTriggerDisabledProfilesList en HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Config</translation>
    </message>
    <message>
        <source>AutoTriggerDisabledProfilesList (REG_MULTI_SZ under Services\RasMan\Config) holds &quot;{connection}&quot;.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>AutoTriggerDisabledProfilesList (REG_MULTI_SZ en Services\RasMan\Config) contiene “{connection}”.</translation>
    </message>
    <message>
        <source>Clear the entry by script where pressing Connect is not possible.</source>
        <translation>Borre la entrada mediante un script donde no sea posible pulsar Conectar.</translation>
    </message>
    <message>
        <source>From Windows 11 22H2 on the profile can hide the button: DisableDisconnectButton.</source>
        <translation>A partir de Windows 11 22H2, el perfil puede ocultar el botón: DisableDisconnectButton.</translation>
    </message>
    <message>
        <source>Windows starts another VPN connection by itself, not this one.</source>
        <translation>Windows inicia por sí solo otra conexión VPN, no esta.</translation>
    </message>
    <message>
        <source>Only one VPN connection can start by itself, and on this computer that is &quot;{other}&quot;.</source>
        <extracomment>{other}: name of another VPN connection</extracomment>
        <translation>Solo una conexión VPN puede iniciarse por sí sola y, en este equipo, es “{other}”.</translation>
    </message>
    <message>
        <source>Connect &quot;{connection}&quot; by hand if you need it now.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Conecte “{connection}” manualmente si la necesita ahora.</translation>
    </message>
    <message>
        <source>Windows starts &quot;{other}&quot; by itself; &quot;{connection}&quot; is Always On too, but only one of them can be.</source>
        <extracomment>{other}: name of another VPN connection; {connection}: name of the VPN connection</extracomment>
        <translation>Windows inicia “{other}” por sí solo; “{connection}” también es Always On, pero solo puede serlo una de ellas.</translation>
    </message>
    <message>
        <source>Find out which of the two this person should have.</source>
        <translation>Averigüe cuál de las dos debe tener esta persona.</translation>
    </message>
    <message>
        <source>Read what is set: AutoTriggerProfileEntryName in HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Config</source>
        <translation>Consulte cuál está establecida: AutoTriggerProfileEntryName en HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Config</translation>
    </message>
    <message>
        <source>Two Always On user profiles compete; AutoTriggerProfileEntryName names &quot;{other}&quot;, so &quot;{connection}&quot; stays down.</source>
        <extracomment>{other}: name of another VPN connection; {connection}: name of the VPN connection</extracomment>
        <translation>Compiten dos perfiles de usuario Always On; AutoTriggerProfileEntryName indica “{other}”, por lo que “{connection}” permanece desconectada.</translation>
    </message>
    <message>
        <source>Assign one Always On profile to each user; remove the other assignment.</source>
        <translation>Asigne un solo perfil Always On a cada usuario; quite la otra asignación.</translation>
    </message>
    <message>
        <source>If &quot;{other}&quot; is left over from an earlier deployment, remove it from the device.</source>
        <extracomment>{other}: name of another VPN connection</extracomment>
        <translation>Si “{other}” procede de una implementación anterior, quítelo del dispositivo.</translation>
    </message>
    <message>
        <source>You are inside the company network, so the VPN stays disconnected on purpose.</source>
        <translation>Está dentro de la red de la empresa, por lo que la VPN permanece desconectada a propósito.</translation>
    </message>
    <message>
        <source>Your computer is in your organisation&apos;s own network. There the VPN is not needed and does not start.</source>
        <translation>Su equipo está en la propia red de su organización. Allí la VPN no se necesita y no se inicia.</translation>
    </message>
    <message>
        <source>Open your work resources directly; they should work without the VPN.</source>
        <translation>Abra directamente sus recursos de trabajo; deberían funcionar sin la VPN.</translation>
    </message>
    <message>
        <source>If you are not in the office, tell your helpdesk which network you use.</source>
        <translation>Si no está en la oficina, indique a su servicio de asistencia qué red usa.</translation>
    </message>
    <message>
        <source>The network&apos;s DNS suffix {suffix} is one of the trusted networks of &quot;{connection}&quot;, so Windows does not start it.</source>
        <extracomment>{suffix}: DNS suffix; {connection}: name of the VPN connection</extracomment>
        <translation>El sufijo DNS {suffix} de la red es una de las redes de confianza de “{connection}”, por lo que Windows no la inicia.</translation>
    </message>
    <message>
        <source>Ask where the person is. At home, a router that hands out {suffix} misleads Windows.</source>
        <extracomment>{suffix}: DNS suffix</extracomment>
        <translation>Pregunte dónde está la persona. En casa, un router que asigna {suffix} confunde a Windows.</translation>
    </message>
    <message>
        <source>Inside, a private address and no answer from the VPN server are normal: test the way to it from outside, for example over a phone&apos;s hotspot.</source>
        <translation>Dentro, es normal una dirección privada y que el servidor VPN no responda: pruebe el acceso a él desde fuera, por ejemplo, mediante el punto de acceso móvil de un teléfono.</translation>
    </message>
    <message>
        <source>Read the suffix: Get-DnsClient | Format-Table InterfaceAlias, ConnectionSpecificSuffix</source>
        <translation>Consulte el sufijo: Get-DnsClient | Format-Table InterfaceAlias, ConnectionSpecificSuffix</translation>
    </message>
    <message>
        <source>TrustedNetworkDetection of &quot;{connection}&quot; holds {suffix}, which a physical interface has.</source>
        <extracomment>{connection}: name of the VPN connection; {suffix}: DNS suffix</extracomment>
        <translation>TrustedNetworkDetection de “{connection}” contiene {suffix}, que tiene una interfaz física.</translation>
    </message>
    <message>
        <source>This is by design. Choose a suffix that only the company&apos;s own DHCP hands out.</source>
        <translation>Es así por diseño. Elija un sufijo que solo asigne el DHCP propio de la empresa.</translation>
    </message>
    <message>
        <source>Check the VPN plug-in platform log: event 2005 (inside) and 2006 (outside).</source>
        <translation>Compruebe el registro de la plataforma de complementos de VPN: evento 2005 (dentro) y 2006 (fuera).</translation>
    </message>
    <message>
        <source>Windows takes the company network for a public one and starts the VPN inside it.</source>
        <translation>Windows toma la red de la empresa por una red pública e inicia la VPN dentro de ella.</translation>
    </message>
    <message>
        <source>Your computer is in your organisation&apos;s network, but Windows treats it like a public place and starts the VPN.</source>
        <translation>Su equipo está en la red de su organización, pero Windows la trata como un lugar público e inicia la VPN.</translation>
    </message>
    <message>
        <source>If you can, disconnect from the network and connect again.</source>
        <translation>Si puede, desconéctese de la red y vuelva a conectarse.</translation>
    </message>
    <message>
        <source>The DNS suffix {suffix} is a trusted network of &quot;{connection}&quot;, but the network counts as {category}. Only private or domain networks count as trusted.</source>
        <extracomment>{suffix}: DNS suffix; {connection}: name of the VPN connection; {category}: kind of network, in words</extracomment>
        <translation>El sufijo DNS {suffix} es una red de confianza de “{connection}”, pero la red se considera {category}. Solo se consideran de confianza las redes privadas o de dominio.</translation>
    </message>
    <message>
        <source>Read the category: Get-NetConnectionProfile | Format-Table InterfaceAlias, NetworkCategory</source>
        <translation>Consulte la categoría: Get-NetConnectionProfile | Format-Table InterfaceAlias, NetworkCategory</translation>
    </message>
    <message>
        <source>On a domain-joined computer check that it reaches a domain controller on this network.</source>
        <translation>En un equipo unido a un dominio, compruebe que llega a un controlador de dominio en esta red.</translation>
    </message>
    <message>
        <source>{suffix} matches, the category ({category}) does not, so trusted network detection does not hold &quot;{connection}&quot; back.</source>
        <extracomment>{suffix}: DNS suffix; {category}: kind of network, in words; {connection}: name of the VPN connection</extracomment>
        <translation>{suffix} coincide y la categoría ({category}) no, por lo que la detección de redes de confianza no impide que se inicie “{connection}”.</translation>
    </message>
    <message>
        <source>Find out why the network is not recognised as the domain&apos;s: DNS, LDAP to a domain controller, service NlaSvc.</source>
        <translation>Averigüe por qué la red no se reconoce como la del dominio: DNS, LDAP a un controlador de dominio, servicio NlaSvc.</translation>
    </message>
    <message>
        <source>Or set the category of this network by policy (Network List Manager Policies).</source>
        <translation>O bien, establezca la categoría de esta red mediante una directiva (Directivas de Administrador de listas de redes).</translation>
    </message>
    <message>
        <source>This edition of Windows does not start device tunnels.</source>
        <translation>Esta edición de Windows no inicia túneles de dispositivo.</translation>
    </message>
    <message>
        <source>The VPN connection that your organisation set up needs another edition of Windows.</source>
        <translation>La conexión VPN que configuró su organización necesita otra edición de Windows.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; is a device tunnel. Windows starts one only on Enterprise and Education; this computer has {edition}.</source>
        <extracomment>{connection}: name of the VPN connection; {edition}: edition of Windows</extracomment>
        <translation>“{connection}” es un túnel de dispositivo. Windows solo inicia uno en Enterprise y Education; este equipo tiene {edition}.</translation>
    </message>
    <message>
        <source>Read the edition: (Get-CimInstance Win32_OperatingSystem).Caption</source>
        <translation>Consulte la edición: (Get-CimInstance Win32_OperatingSystem).Caption</translation>
    </message>
    <message>
        <source>Check whether the upgrade to Enterprise (subscription activation) failed on this computer.</source>
        <translation>Compruebe si no se realizó correctamente la actualización a Enterprise (activación por suscripción) en este equipo.</translation>
    </message>
    <message>
        <source>A device tunnel needs Windows Enterprise or Education, version 1709 or later, joined to the domain; this is {edition}.</source>
        <extracomment>{edition}: edition of Windows</extracomment>
        <translation>Un túnel de dispositivo necesita Windows Enterprise o Education, versión 1709 o posterior, unido al dominio; este es {edition}.</translation>
    </message>
    <message>
        <source>Assign the device tunnel only to computers that meet the requirements.</source>
        <translation>Asigne el túnel de dispositivo solo a los equipos que cumplan los requisitos.</translation>
    </message>
    <message>
        <source>A user tunnel works on every edition, also on Professional.</source>
        <translation>Un túnel de usuario funciona en todas las ediciones, también en Professional.</translation>
    </message>
    <message>
        <source>This computer is not joined to the organisation, so the device tunnel can&apos;t start.</source>
        <translation>Este equipo no está unido a la organización, por lo que el túnel de dispositivo no se puede iniciar.</translation>
    </message>
    <message>
        <source>The VPN connection is meant for computers that belong to your organisation&apos;s domain, and this one does not.</source>
        <translation>La conexión VPN está destinada a los equipos que pertenecen al dominio de su organización, y este no pertenece a él.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; is a device tunnel, and this computer is not domain-joined.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>“{connection}” es un túnel de dispositivo y este equipo no está unido a un dominio.</translation>
    </message>
    <message>
        <source>Read the state: dsregcmd /status</source>
        <translation>Consulte el estado: dsregcmd /status</translation>
    </message>
    <message>
        <source>Join the computer to the domain, or take the device tunnel off it and give the person a user tunnel.</source>
        <translation>Una el equipo al dominio, o quítele el túnel de dispositivo y proporcione a la persona un túnel de usuario.</translation>
    </message>
    <message>
        <source>Device tunnels are for domain-joined computers; &quot;{connection}&quot; is assigned to one that is not.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Los túneles de dispositivo son para equipos unidos a un dominio; “{connection}” está asignado a uno que no lo está.</translation>
    </message>
    <message>
        <source>Correct the assignment of the profile.</source>
        <translation>Corrija la asignación del perfil.</translation>
    </message>
    <message>
        <source>A user tunnel works without the domain.</source>
        <translation>Un túnel de usuario funciona sin el dominio.</translation>
    </message>
    <message>
        <source>The VPN server itself does not seem to answer anybody (UDP port 500).</source>
        <translation>Parece que el propio servidor VPN no responde a nadie (puerto UDP 500).</translation>
    </message>
    <message>
        <source>There was no answer from the VPN server, and it looks as if the cause is at the server and not in your network.</source>
        <translation>No hubo respuesta del servidor VPN y parece que la causa está en el servidor y no en su red.</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on UDP 500 in {attempts} tries ({seconds} s), and it looks as if it answers nobody. Windows usually reports this as error 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {attempts}: number of tries; {seconds}: seconds waited</extracomment>
        <translation>{server} ({address}) no respondió en UDP 500 en {attempts} intentos ({seconds} s) y parece que no responde a nadie. Windows suele notificarlo como error 809.</translation>
    </message>
    <message>
        <source>The same silence from several places means that the server does not listen, or that a filter or a port forwarding at its edge is wrong.</source>
        <translation>La misma falta de respuesta desde varios lugares significa que el servidor no escucha o que un filtro o un reenvío de puertos en su perímetro no es correcto.</translation>
    </message>
    <message>
        <source>The VPN server itself does not seem to answer anybody (UDP port 4500).</source>
        <translation>Parece que el propio servidor VPN no responde a nadie (puerto UDP 4500).</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on UDP 4500 in {attempts} tries ({seconds} s), and it looks as if it answers nobody. Windows usually reports this as error 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {attempts}: number of tries; {seconds}: seconds waited</extracomment>
        <translation>{server} ({address}) no respondió en UDP 4500 en {attempts} intentos ({seconds} s) y parece que no responde a nadie. Windows suele notificarlo como error 809.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port does not seem to answer anybody (TCP 443).</source>
        <translation>Parece que el puerto web del servidor VPN no responde a nadie (TCP 443).</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on TCP 443 in {seconds} s, and it looks as if it answers nobody. Windows can report 800, 809 or 0x80072EFD.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {seconds}: seconds waited</extracomment>
        <translation>{server} ({address}) no respondió en TCP 443 en {seconds} s y parece que no responde a nadie. Windows puede notificar 800, 809 o 0x80072EFD.</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,SstpSvc and netstat -ano -p TCP</source>
        <translation>En el servidor, compruebe: Get-Service RemoteAccess,SstpSvc y netstat -ano -p TCP</translation>
    </message>
    <message>
        <source>Let TCP 443 through to the VPN server, and check the port forwarding.</source>
        <translation>Permita el paso de TCP 443 hasta el servidor VPN y compruebe el reenvío de puertos.</translation>
    </message>
    <message>
        <source>The VPN&apos;s messages do not seem to leave this computer (UDP port 500).</source>
        <translation>Parece que los mensajes de la VPN no salen de este equipo (puerto UDP 500).</translation>
    </message>
    <message>
        <source>There was no answer from the VPN server. It fails in other networks too, and others can connect, so the cause seems to be a program on this computer.</source>
        <translation>No hubo respuesta del servidor VPN. Tampoco funciona en otras redes y otras personas pueden conectarse, por lo que la causa parece ser un programa de este equipo.</translation>
    </message>
    <message>
        <source>Please don&apos;t switch off your security software or your firewall.</source>
        <translation>No desactive su software de seguridad ni su firewall.</translation>
    </message>
    <message>
        <source>{server} ({address}) gave this laptop no answer on UDP 500 in any network, while others connect. A security product on the laptop may drop the packets.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) no respondió a este portátil en UDP 500 en ninguna red, mientras que otros se conectan. Es posible que un producto de seguridad del portátil descarte los paquetes.</translation>
    </message>
    <message>
        <source>The server answers others, so the rules that this laptop receives come into question.</source>
        <translation>El servidor responde a otros, por lo que cabe pensar en las reglas que recibe este portátil.</translation>
    </message>
    <message>
        <source>Compare the rules of this laptop with those of one that connects.</source>
        <translation>Compare las reglas de este portátil con las de uno que se conecte.</translation>
    </message>
    <message>
        <source>The VPN&apos;s messages do not seem to leave this computer (UDP port 4500).</source>
        <translation>Parece que los mensajes de la VPN no salen de este equipo (puerto UDP 4500).</translation>
    </message>
    <message>
        <source>{server} ({address}) gave this laptop no answer on UDP 4500 in any network, while others connect. A security product on the laptop may drop the packets.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) no respondió a este portátil en UDP 4500 en ninguna red, mientras que otros se conectan. Es posible que un producto de seguridad del portátil descarte los paquetes.</translation>
    </message>
    <message>
        <source>The call to the VPN server does not seem to leave this computer (TCP 443).</source>
        <translation>Parece que la llamada al servidor VPN no sale de este equipo (TCP 443).</translation>
    </message>
    <message>
        <source>{server} ({address}) gave this laptop no answer on TCP 443 in any network, while others connect. A security product on the laptop may drop the packets.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) no respondió a este portátil en TCP 443 en ninguna red, mientras que otros se conectan. Es posible que un producto de seguridad del portátil descarte los paquetes.</translation>
    </message>
    <message>
        <source>Check whether a security product on this laptop filters outbound TCP 443 to the VPN server.</source>
        <translation>Compruebe si un producto de seguridad de este portátil filtra TCP 443 de salida hacia el servidor VPN.</translation>
    </message>
    <message>
        <source>Ask the owner of the rule to allow TCP 443 to the VPN server.</source>
        <translation>Pida al responsable de la regla que permita TCP 443 hasta el servidor VPN.</translation>
    </message>
    <message>
        <source>Something in this network seems to answer in place of the VPN server.</source>
        <translation>Parece que algo en esta red responde en lugar del servidor VPN.</translation>
    </message>
    <message>
        <source>It looks as if this network itself answers when your computer calls the VPN server.</source>
        <translation>Parece que esta misma red responde cuando su equipo llama al servidor VPN.</translation>
    </message>
    <message>
        <source>Use another network, for example your phone&apos;s hotspot.</source>
        <translation>Use otra red, por ejemplo, el punto de acceso móvil de su teléfono.</translation>
    </message>
    <message>
        <source>{server} ({address}) seemed to answer on TCP 443 with something that is not TLS: {detail}. Only this network does that.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {detail}: detail as technical text</extracomment>
        <translation>Parece que {server} ({address}) respondió en TCP 443 con algo que no es TLS: {detail}. Solo ocurre en esta red.</translation>
    </message>
    <message>
        <source>Until it is mended, use another network, for example a phone&apos;s hotspot.</source>
        <translation>Hasta que se solucione, use otra red, por ejemplo, el punto de acceso móvil de un teléfono.</translation>
    </message>
    <message>
        <source>A device in this network answers in the server&apos;s place: {detail}.</source>
        <extracomment>{detail}: detail as technical text</extracomment>
        <translation>Un dispositivo de esta red responde en lugar del servidor: {detail}.</translation>
    </message>
    <message>
        <source>Find the sign-in page, proxy or firewall that takes TCP 443 in this network.</source>
        <translation>Busque la página de inicio de sesión, el proxy o el firewall que intercepta TCP 443 en esta red.</translation>
    </message>
    <message>
        <source>Let it pass TCP 443 to the VPN server on unchanged.</source>
        <translation>Haga que deje pasar TCP 443 hasta el servidor VPN sin modificarlo.</translation>
    </message>
    <message>
        <source>This network seems to interrupt the secure connection to the VPN server.</source>
        <translation>Parece que esta red interrumpe la conexión segura al servidor VPN.</translation>
    </message>
    <message>
        <source>The secure connection to the VPN server breaks off, and it looks as if the cause is in this network.</source>
        <translation>La conexión segura al servidor VPN se interrumpe y parece que la causa está en esta red.</translation>
    </message>
    <message>
        <source>TCP 443 of {server} answers, but TLS failed here: {detail}. Only this network does that.</source>
        <extracomment>{server}: name of the VPN server; {detail}: detail as technical text</extracomment>
        <translation>TCP 443 de {server} responde, pero TLS falló aquí: {detail}. Solo ocurre en esta red.</translation>
    </message>
    <message>
        <source>A device in this network ends the TLS handshake: {detail}.</source>
        <extracomment>{detail}: detail as technical text</extracomment>
        <translation>Un dispositivo de esta red finaliza el protocolo de enlace TLS: {detail}.</translation>
    </message>
    <message>
        <source>Find the proxy or firewall that inspects TLS in this network.</source>
        <translation>Busque el proxy o el firewall que inspecciona TLS en esta red.</translation>
    </message>
    <message>
        <source>Exempt the VPN server from that inspection.</source>
        <translation>Excluya el servidor VPN de esa inspección.</translation>
    </message>
    <message>
        <source>A sign-in page seems to stand in front of the VPN server itself.</source>
        <translation>Parece que hay una página de inicio de sesión delante del propio servidor VPN.</translation>
    </message>
    <message>
        <source>A page that asks for a sign-in answers in place of the VPN server, and it looks as if it stands at the server and not in your network.</source>
        <translation>Una página que pide iniciar sesión responde en lugar del servidor VPN y parece que está en el servidor y no en su red.</translation>
    </message>
    <message>
        <source>A page that asks for a sign-in answers at {server} in place of the VPN service, in other networks too.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>En {server} responde una página que pide iniciar sesión en lugar del servicio VPN, también en otras redes.</translation>
    </message>
    <message>
        <source>A publishing device, a balancer or a web server in front of the VPN server answers SSTP itself.</source>
        <translation>Un dispositivo de publicación, un equilibrador de carga o un servidor web delante del servidor VPN responde por sí mismo a SSTP.</translation>
    </message>
    <message>
        <source>Find the device that ends TLS for {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Busque el dispositivo que termina TLS para {server}.</translation>
    </message>
    <message>
        <source>Let it pass the SSTP request on to the VPN server without a sign-in of its own.</source>
        <translation>Haga que reenvíe la solicitud SSTP al servidor VPN sin un inicio de sesión propio.</translation>
    </message>
    <message>
        <source>This network seems to show a certificate of its own in place of the VPN server&apos;s.</source>
        <translation>Parece que esta red presenta un certificado propio en lugar del que corresponde al servidor VPN.</translation>
    </message>
    <message>
        <source>It looks as if this network puts an electronic identity card (certificate) of its own in the place of the VPN server&apos;s.</source>
        <translation>Parece que esta red pone un documento de identidad electrónico (certificado) propio en lugar del que corresponde al servidor VPN.</translation>
    </message>
    <message>
        <source>The certificate seen here leads to &quot;{root}&quot; (thumbprint: {thumbprint}). In another network the VPN works, so something here replaces the VPN server&apos;s certificate.</source>
        <extracomment>{root}: subject name of the root certificate; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>El certificado que se ve aquí conduce a “{root}” (huella digital: {thumbprint}). En otra red la VPN funciona, por lo que algo aquí sustituye el certificado del servidor VPN.</translation>
    </message>
    <message>
        <source>Do not import this root.</source>
        <translation>No importe esta raíz.</translation>
    </message>
    <message>
        <source>Report the network and the issuer of the certificate to the network team.</source>
        <translation>Comunique la red y el emisor del certificado a los responsables de la red.</translation>
    </message>
    <message>
        <source>A device in this network inspects TLS: &quot;{root}&quot; is not the authority of the VPN server.</source>
        <extracomment>{root}: subject name of the root certificate</extracomment>
        <translation>Un dispositivo de esta red inspecciona TLS: “{root}” no es la entidad del servidor VPN.</translation>
    </message>
    <message>
        <source>Do not publish this root to clients for the VPN.</source>
        <translation>No publique esta raíz en los clientes para la VPN.</translation>
    </message>
    <message>
        <source>Exempt the VPN server from the inspection.</source>
        <translation>Excluya el servidor VPN de la inspección.</translation>
    </message>
    <message>
        <source>The VPN server seems to show a certificate of an unexpected authority.</source>
        <translation>Parece que el servidor VPN presenta un certificado de una entidad inesperada.</translation>
    </message>
    <message>
        <source>It looks as if the VPN server shows a wrong electronic identity card (certificate). Your computer is right not to trust it.</source>
        <translation>Parece que el servidor VPN presenta un documento de identidad electrónico (certificado) incorrecto. Su equipo hace bien en no confiar en él.</translation>
    </message>
    <message>
        <source>The VPN server itself shows a certificate that leads to &quot;{root}&quot; (thumbprint: {thumbprint}): other places and users see it too.</source>
        <extracomment>{root}: subject name of the root certificate; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>El propio servidor VPN presenta un certificado que conduce a “{root}” (huella digital: {thumbprint}): también se ve desde otros lugares y lo ven otros usuarios.</translation>
    </message>
    <message>
        <source>Pass its issuer and thumbprint to the VPN administrators.</source>
        <translation>Transmita su emisor y su huella digital a los administradores de la VPN.</translation>
    </message>
    <message>
        <source>The certificate in use leads to &quot;{root}&quot;. RRAS may have taken a default one after the right one disappeared.</source>
        <extracomment>{root}: subject name of the root certificate</extracomment>
        <translation>El certificado en uso conduce a “{root}”. Es posible que RRAS haya tomado uno predeterminado después de que desapareciera el correcto.</translation>
    </message>
    <message>
        <source>Do not publish this root to clients.</source>
        <translation>No publique esta raíz en los clientes.</translation>
    </message>
    <message>
        <source>Select the right certificate in the server&apos;s Security tab in Routing and Remote Access, then restart the RemoteAccess service.</source>
        <translation>Seleccione el certificado correcto en la pestaña Seguridad del servidor en Enrutamiento y acceso remoto y, a continuación, reinicie el servicio RemoteAccess.</translation>
    </message>
    <message>
        <source>This computer&apos;s VPN connection seems to be an old one.</source>
        <translation>Parece que la conexión VPN de este equipo es antigua.</translation>
    </message>
    <message>
        <source>The server wants another way to sign in than your VPN connection uses, and it looks as if your computer has an old version of the connection.</source>
        <translation>El servidor quiere una forma de iniciar sesión distinta de la que usa su conexión VPN y parece que su equipo tiene una versión antigua de la conexión.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; uses {profile}; expected is {expected}. Others connect, so this laptop probably has an old profile. Windows reports 812 with IKEv2, often 691 with SSTP.</source>
        <extracomment>{connection}: name of the VPN connection; {profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>El perfil “{connection}” usa {profile}; se espera {expected}. Otros se conectan, por lo que este portátil probablemente tiene un perfil antiguo. Windows notifica 812 con IKEv2 y, a menudo, 691 con SSTP.</translation>
    </message>
    <message>
        <source>The network policy serves others; only this profile differs ({profile} against {expected}).</source>
        <extracomment>{profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>La directiva de red sirve a otros; solo este perfil es distinto ({profile} frente a {expected}).</translation>
    </message>
    <message>
        <source>Find out why this laptop did not get the current profile: its assignment in Intune, or the script that deploys it.</source>
        <translation>Averigüe por qué este portátil no recibió el perfil actual: su asignación en Intune o el script que lo implementa.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name does not seem to be found from anywhere.</source>
        <translation>Parece que el nombre del servidor VPN no se encuentra desde ningún lugar.</translation>
    </message>
    <message>
        <source>The name {server} could not be found, and it looks as if the cause is not in your network.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>No se encontró el nombre {server} y parece que la causa no está en su red.</translation>
    </message>
    <message>
        <source>The DNS servers answer that {server} does not exist, and others have the same problem. Windows reports this as error 868, sometimes as 800 or 809.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Los servidores DNS responden que {server} no existe y otros tienen el mismo problema. Windows lo notifica como error 868 y, a veces, como 800 u 809.</translation>
    </message>
    <message>
        <source>Ask again: Resolve-DnsName {server!} -Server 1.1.1.1</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Consulte de nuevo: Resolve-DnsName {server!} -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>The VPN server seems to have no address for this account or computer.</source>
        <translation>Parece que el servidor VPN no tiene ninguna dirección para esta cuenta o este equipo.</translation>
    </message>
    <message>
        <source>The VPN server gives every computer an address of the company network. Yours got none, and it looks as if others do get one.</source>
        <translation>El servidor VPN asigna a cada equipo una dirección de la red de la empresa. El suyo no recibió ninguna y parece que otros sí la reciben.</translation>
    </message>
    <message>
        <source>Please change no settings on this computer.</source>
        <translation>No cambie ninguna configuración de este equipo.</translation>
    </message>
    <message>
        <source>Windows logged {code} for &quot;{connection}&quot;. The WAN Miniport devices and their bindings are right, and others do get an address.</source>
        <extracomment>{code}: a Windows error code; {connection}: name of the VPN connection</extracomment>
        <translation>Windows registró {code} para “{connection}”. Los dispositivos WAN Miniport y sus enlaces son correctos y otros sí reciben una dirección.</translation>
    </message>
    <message>
        <source>Check whether the account has a fixed address of its own, and whether another computer uses it.</source>
        <translation>Compruebe si la cuenta tiene una dirección fija propia y si otro equipo la usa.</translation>
    </message>
    <message>
        <source>Check that IPv4 is ticked on the connection of this computer.</source>
        <translation>Compruebe que IPv4 esté activado en la conexión de este equipo.</translation>
    </message>
    <message>
        <source>The pool serves others (code here: {code}), so the sign-in server probably sends this account an address that does not fit.</source>
        <extracomment>{code}: a Windows error code</extracomment>
        <translation>El conjunto de direcciones atiende a otros (código aquí: {code}), por lo que el servidor de autenticación probablemente envía a esta cuenta una dirección que no es adecuada.</translation>
    </message>
    <message>
        <source>Check the fixed IP address of the account, and the one that the network policy sends.</source>
        <translation>Compruebe la dirección IP fija de la cuenta y la que envía la directiva de red.</translation>
    </message>
    <message>
        <source>The VPN server does not seem to accept this account&apos;s password.</source>
        <translation>Parece que el servidor VPN no acepta la contraseña de esta cuenta.</translation>
    </message>
    <message>
        <source>The sign-in does not work with a password that you type either, so the account or its password may be the cause.</source>
        <translation>El inicio de sesión tampoco funciona con una contraseña que usted escribe, por lo que la causa puede ser la cuenta o su contraseña.</translation>
    </message>
    <message>
        <source>Check whether you can sign in elsewhere with this password.</source>
        <translation>Compruebe si puede iniciar sesión en otro lugar con esta contraseña.</translation>
    </message>
    <message>
        <source>Credential Guard runs, but a typed password fails for &quot;{connection}&quot; too. So the account or its password is the likely cause. Windows reports 691.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Credential Guard se está ejecutando, pero una contraseña escrita también falla para “{connection}”. Por tanto, la causa probable es la cuenta o su contraseña. Windows notifica 691.</translation>
    </message>
    <message>
        <source>Check whether the account is locked or disabled, or its password has expired.</source>
        <translation>Compruebe si la cuenta está bloqueada o deshabilitada, o si su contraseña ha caducado.</translation>
    </message>
    <message>
        <source>Reset the password by your rules, then test again.</source>
        <translation>Restablezca la contraseña conforme a sus reglas y vuelva a probar.</translation>
    </message>
    <message>
        <source>Credential Guard only keeps back the stored sign-in; here the sign-in server refuses a typed password too.</source>
        <translation>Credential Guard solo retiene el inicio de sesión almacenado; aquí el servidor de autenticación rechaza también una contraseña escrita.</translation>
    </message>
    <message>
        <source>Read NPS event 6273 in the Security log; its reason code names the refusal.</source>
        <translation>Consulte el evento 6273 de NPS en el registro Seguridad; su código de motivo indica el rechazo.</translation>
    </message>
    <message>
        <source>Windows seems to use an old password for this VPN connection.</source>
        <translation>Parece que Windows usa una contraseña antigua para esta conexión VPN.</translation>
    </message>
    <message>
        <source>It looks as if the sign-in works with a password that you type, but not with the one that Windows has stored.</source>
        <translation>Parece que el inicio de sesión funciona con una contraseña que usted escribe, pero no con la que tiene almacenada Windows.</translation>
    </message>
    <message>
        <source>Type your name and password by hand when you connect.</source>
        <translation>Escriba manualmente su nombre y su contraseña al conectarse.</translation>
    </message>
    <message>
        <source>If Windows goes on using the old password, send the report to your helpdesk.</source>
        <translation>Si Windows sigue usando la contraseña antigua, envíe el informe a su servicio de asistencia.</translation>
    </message>
    <message>
        <source>A typed password works for &quot;{connection}&quot;, so a stored one is out of date. LmCompatibilityLevel ({level}) is then not the cause.</source>
        <extracomment>{connection}: name of the VPN connection; {level}: a number</extracomment>
        <translation>Una contraseña escrita funciona para “{connection}”, por lo que una almacenada no está actualizada. En ese caso, LmCompatibilityLevel ({level}) no es la causa.</translation>
    </message>
    <message>
        <source>Remove the stored sign-in of the connection, then connect and type name and password.</source>
        <translation>Quite el inicio de sesión almacenado de la conexión y, después, conéctese y escriba el nombre y la contraseña.</translation>
    </message>
    <message>
        <source>The servers accept this account&apos;s typed password, so nothing has to change there.</source>
        <translation>Los servidores aceptan la contraseña escrita de esta cuenta, por lo que no hay que cambiar nada en ellos.</translation>
    </message>
    <message>
        <source>If the profile uses the Windows sign-in, let the person sign in to Windows again with the new password.</source>
        <translation>Si el perfil usa el inicio de sesión de Windows, pida a la persona que vuelva a iniciar sesión en Windows con la contraseña nueva.</translation>
    </message>
    <message>
        <source>The VPN server does not answer on its web port (TCP 443).</source>
        <translation>El servidor VPN no responde en su puerto web (TCP 443).</translation>
    </message>
    <message>
        <source>There was no answer from the VPN server. This network may not let the traffic through, or the server is not running.</source>
        <translation>No hubo respuesta del servidor VPN. Es posible que esta red no deje pasar el tráfico o que el servidor no esté en funcionamiento.</translation>
    </message>
    <message>
        <source>Check whether other web sites open.</source>
        <translation>Compruebe si se abren otros sitios web.</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on TCP 443 in {seconds} s. Windows can report 800, 809 or 0x80072EFD.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {seconds}: seconds waited</extracomment>
        <translation>{server} ({address}) no respondió en TCP 443 en {seconds} s. Windows puede notificar 800, 809 o 0x80072EFD.</translation>
    </message>
    <message>
        <source>Test again: Test-NetConnection {server!} -Port 443</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Vuelva a probar: Test-NetConnection {server!} -Port 443</translation>
    </message>
    <message>
        <source>Test from another network to tell client network and server apart.</source>
        <translation>Pruebe desde otra red para distinguir entre la red del cliente y el servidor.</translation>
    </message>
    <message>
        <source>No answer to the TCP connection: a filter on the way, a wrong address or a server that does not listen.</source>
        <translation>No hay respuesta a la conexión TCP: un filtro en el trayecto, una dirección incorrecta o un servidor que no escucha.</translation>
    </message>
    <message>
        <source>The VPN server refuses connections on its web port (TCP 443).</source>
        <translation>El servidor VPN rechaza las conexiones en su puerto web (TCP 443).</translation>
    </message>
    <message>
        <source>The address of the VPN server answers, but refuses the connection.</source>
        <translation>La dirección del servidor VPN responde, pero rechaza la conexión.</translation>
    </message>
    <message>
        <source>{server} ({address}) refused TCP 443. Windows can report 0x80072746 or 800.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) rechazó TCP 443. Windows puede notificar 0x80072746 u 800.</translation>
    </message>
    <message>
        <source>A reset came back, so nothing listens on TCP 443 at {address}, or a device rejects it.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Se recibió un restablecimiento, por lo que nada escucha en TCP 443 en {address} o un dispositivo lo rechaza.</translation>
    </message>
    <message>
        <source>Check address and port forwarding, and which program listens: netsh http show sslcert</source>
        <translation>Compruebe la dirección y el reenvío de puertos, así como qué programa escucha: netsh http show sslcert</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,SstpSvc</source>
        <translation>En el servidor, compruebe: Get-Service RemoteAccess,SstpSvc</translation>
    </message>
    <message>
        <source>This computer did not let the connection to the web port (TCP 443) out.</source>
        <translation>Este equipo no dejó salir la conexión al puerto web (TCP 443).</translation>
    </message>
    <message>
        <source>Something on your computer does not allow the connection to leave it.</source>
        <translation>Algo en su equipo no permite que salga la conexión.</translation>
    </message>
    <message>
        <source>Connecting to {address} on TCP 443 was refused by this computer itself (system error {osCode}).</source>
        <extracomment>{address}: an IP address; {osCode}: error number of the operating system</extracomment>
        <translation>Este mismo equipo rechazó la conexión a {address} en TCP 443 (error del sistema {osCode}).</translation>
    </message>
    <message>
        <source>A local filter rejects the connection before it leaves; the network is not involved.</source>
        <translation>Un filtro local rechaza la conexión antes de que salga; la red no interviene.</translation>
    </message>
    <message>
        <source>There is no way from this network to the VPN server&apos;s web port (TCP 443).</source>
        <translation>No se puede llegar desde esta red al puerto web del servidor VPN (TCP 443).</translation>
    </message>
    <message>
        <source>A router or this computer itself answered that {address} can&apos;t be reached on TCP 443.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Un router o este mismo equipo respondió que no se puede acceder a {address} en TCP 443.</translation>
    </message>
    <message>
        <source>The secure connection to the VPN server&apos;s web port could not be set up.</source>
        <translation>No se pudo establecer la conexión segura al puerto web del servidor VPN.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port answers, but the secure connection breaks off.</source>
        <translation>El puerto web del servidor VPN responde, pero la conexión segura se interrumpe.</translation>
    </message>
    <message>
        <source>TCP 443 of {server} answers, but TLS failed: {detail}. Windows can report 0x80070040 or 0x80072746.</source>
        <extracomment>{server}: name of the VPN server; {detail}: detail as technical text</extracomment>
        <translation>TCP 443 de {server} responde, pero TLS falló: {detail}. Windows puede notificar 0x80070040 o 0x80072746.</translation>
    </message>
    <message>
        <source>Read the System log, provider RasSstp, events 1, 2 and 6, at the time of the attempt.</source>
        <translation>Consulte el registro Sistema, proveedor RasSstp, eventos 1, 2 y 6, a la hora del intento.</translation>
    </message>
    <message>
        <source>The TLS handshake ended with: {detail}. Often no usable certificate is bound to the port.</source>
        <extracomment>{detail}: detail as technical text</extracomment>
        <translation>El protocolo de enlace TLS terminó con: {detail}. A menudo no hay ningún certificado utilizable enlazado al puerto.</translation>
    </message>
    <message>
        <source>Check that the certificate has the purpose Server Authentication and its private key, and select it in the server&apos;s Security tab.</source>
        <translation>Compruebe que el certificado tenga el propósito Autenticación del servidor y su clave privada y selecciónelo en la pestaña Seguridad del servidor.</translation>
    </message>
    <message>
        <source>Check that client and server share a TLS version, and that no device in between resets the connection.</source>
        <translation>Compruebe que el cliente y el servidor tengan una versión de TLS en común y que ningún dispositivo intermedio restablezca la conexión.</translation>
    </message>
    <message>
        <source>The web port of the VPN server answers without a secure connection.</source>
        <translation>El puerto web del servidor VPN responde sin una conexión segura.</translation>
    </message>
    <message>
        <source>Something answers in place of the VPN server, but it does not offer a secure connection.</source>
        <translation>Algo responde en lugar del servidor VPN, pero no ofrece una conexión segura.</translation>
    </message>
    <message>
        <source>{server} ({address}) answered on TCP 443 with something that is not TLS: {detail}.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {detail}: detail as technical text</extracomment>
        <translation>{server} ({address}) respondió en TCP 443 con algo que no es TLS: {detail}.</translation>
    </message>
    <message>
        <source>The first octets on TCP 443 were no TLS record: {detail}.</source>
        <extracomment>{detail}: detail as technical text</extracomment>
        <translation>Los primeros octetos en TCP 443 no eran un registro TLS: {detail}.</translation>
    </message>
    <message>
        <source>Check which service listens at {address} on TCP 443.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Compruebe qué servicio escucha en {address} en TCP 443.</translation>
    </message>
    <message>
        <source>Check port forwarding and devices that answer in the server&apos;s place.</source>
        <translation>Compruebe el reenvío de puertos y los dispositivos que responden en lugar del servidor.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port is secure but does not answer the VPN&apos;s question.</source>
        <translation>El puerto web del servidor VPN es seguro, pero no responde a la pregunta de la VPN.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port answers, but the VPN service behind it stays silent.</source>
        <translation>El puerto web del servidor VPN responde, pero el servicio VPN que hay detrás no contesta.</translation>
    </message>
    <message>
        <source>TLS with {server} works, but the SSTP request got no answer. Windows can report this as 0x80070040.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>TLS con {server} funciona, pero la solicitud SSTP no obtuvo respuesta. Windows puede notificarlo como 0x80070040.</translation>
    </message>
    <message>
        <source>Read the System log, provider RasSstp, event 2, at the time of the attempt.</source>
        <translation>Consulte el registro Sistema, proveedor RasSstp, evento 2, a la hora del intento.</translation>
    </message>
    <message>
        <source>The HTTPS listener accepted TLS, but nothing answered SSTP_DUPLEX_POST.</source>
        <translation>El agente de escucha HTTPS aceptó TLS, pero nada respondió a SSTP_DUPLEX_POST.</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,SstpSvc and the server&apos;s System log, provider RasSstp.</source>
        <translation>En el servidor, compruebe: Get-Service RemoteAccess,SstpSvc y el registro Sistema del servidor, proveedor RasSstp.</translation>
    </message>
    <message>
        <source>If a balancer or publishing device ends TLS, check that it passes this HTTP method on.</source>
        <translation>Si un equilibrador de carga o un dispositivo de publicación termina TLS, compruebe que reenvíe este método HTTP.</translation>
    </message>
    <message>
        <source>A web server answers at the VPN server&apos;s name, but no VPN service.</source>
        <translation>Con el nombre del servidor VPN responde un servidor web, pero ningún servicio VPN.</translation>
    </message>
    <message>
        <source>At the VPN server&apos;s name another web service answers, not the VPN.</source>
        <translation>Con el nombre del servidor VPN responde otro servicio web, no la VPN.</translation>
    </message>
    <message>
        <source>{server} answered the SSTP request with HTTP status {status} (server: {httpServer}). Windows can report 0x80072746 or 800.</source>
        <extracomment>{server}: name of the VPN server; {status}: HTTP status number; {httpServer}: name that the web server gives itself</extracomment>
        <translation>{server} respondió a la solicitud SSTP con el estado HTTP {status} (servidor: {httpServer}). Windows puede notificar 0x80072746 u 800.</translation>
    </message>
    <message>
        <source>Read the System log, provider RasSstp, event 4, at the time of the attempt.</source>
        <translation>Consulte el registro Sistema, proveedor RasSstp, evento 4, a la hora del intento.</translation>
    </message>
    <message>
        <source>The answer to SSTP_DUPLEX_POST was HTTP {status} from {httpServer} instead of 200.</source>
        <extracomment>{status}: HTTP status number; {httpServer}: name that the web server gives itself</extracomment>
        <translation>La respuesta a SSTP_DUPLEX_POST fue HTTP {status} de {httpServer} en lugar de 200.</translation>
    </message>
    <message>
        <source>Check which web server or balancer owns TCP 443 at {address}, and its rule for the path of SSTP.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Compruebe a qué servidor web o equilibrador de carga pertenece TCP 443 en {address} y su regla para la ruta de acceso de SSTP.</translation>
    </message>
    <message>
        <source>A status of 503 often means that the SSTP service is stopped or has no certificate.</source>
        <translation>Un estado 503 a menudo significa que el servicio SSTP está detenido o no tiene certificado.</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,SstpSvc and netsh http show urlacl</source>
        <translation>En el servidor, compruebe: Get-Service RemoteAccess,SstpSvc y netsh http show urlacl</translation>
    </message>
    <message>
        <source>A proxy or a sign-in page stands between this computer and the VPN server.</source>
        <translation>Hay un proxy o una página de inicio de sesión entre este equipo y el servidor VPN.</translation>
    </message>
    <message>
        <source>This network wants you to sign in before it lets you out to the internet.</source>
        <translation>Esta red quiere que inicie sesión antes de permitirle salir a Internet.</translation>
    </message>
    <message>
        <source>Open any web page and complete the sign-in page of the network.</source>
        <translation>Abra cualquier página web y complete la página de inicio de sesión de la red.</translation>
    </message>
    <message>
        <source>The answer to the SSTP request was HTTP {status} (server: {httpServer}): a proxy asks for a sign-in, or a page redirects.</source>
        <extracomment>{status}: HTTP status number; {httpServer}: name that the web server gives itself</extracomment>
        <translation>La respuesta a la solicitud SSTP fue HTTP {status} (servidor: {httpServer}): un proxy pide un inicio de sesión o una página redirige.</translation>
    </message>
    <message>
        <source>Read the proxy: netsh winhttp show proxy</source>
        <translation>Consulte el proxy: netsh winhttp show proxy</translation>
    </message>
    <message>
        <source>Read the System log, provider RasSstp, event 23: the SSTP client can&apos;t sign in to a proxy.</source>
        <translation>Consulte el registro Sistema, proveedor RasSstp, evento 23: el cliente SSTP no puede iniciar sesión en un proxy.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s owner to let TCP 443 to {server} pass without proxy sign-in.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Pida al responsable de la red que deje pasar TCP 443 hasta {server} sin inicio de sesión en el proxy.</translation>
    </message>
    <message>
        <source>SSTP does not support a proxy that demands authentication; here HTTP {status} came from {httpServer}.</source>
        <extracomment>{status}: HTTP status number; {httpServer}: name that the web server gives itself</extracomment>
        <translation>SSTP no admite un proxy que exija autenticación; aquí llegó HTTP {status} de {httpServer}.</translation>
    </message>
    <message>
        <source>Exempt {server} from proxy authentication and from traffic inspection.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Excluya {server} de la autenticación del proxy y de la inspección del tráfico.</translation>
    </message>
    <message>
        <source>For guest networks, document that the sign-in page comes first.</source>
        <translation>Para las redes de invitados, documente que primero aparece la página de inicio de sesión.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Does the VPN work on another network, for example over your phone&apos;s hotspot?</source>
        <translation>¿Funciona la VPN en otra red, por ejemplo, mediante el punto de acceso móvil de su teléfono?</translation>
    </message>
    <message>
        <source>Connect this computer to another network, start the VPN there, and come back with the answer. If it works there, the cause lies in the network that you use now.</source>
        <translation>Conecte este equipo a otra red, inicie la VPN allí y vuelva con la respuesta. Si allí funciona, la causa está en la red que usa ahora.</translation>
    </message>
    <message>
        <source>The VPN works on another network.</source>
        <translation>La VPN funciona en otra red.</translation>
    </message>
    <message>
        <source>The VPN does not work on another network either.</source>
        <translation>La VPN tampoco funciona en otra red.</translation>
    </message>
    <message>
        <source>Do colleagues have the same problem at the moment?</source>
        <translation>¿Tienen sus compañeros el mismo problema en este momento?</translation>
    </message>
    <message>
        <source>Ask one or two colleagues who work from other places. If they have it too, the cause lies with the VPN service and not with your computer.</source>
        <translation>Pregunte a uno o dos compañeros que trabajen desde otros lugares. Si ellos también lo tienen, la causa está en el servicio VPN y no en su equipo.</translation>
    </message>
    <message>
        <source>Colleagues have the same problem.</source>
        <translation>Los compañeros tienen el mismo problema.</translation>
    </message>
    <message>
        <source>Colleagues do not have this problem.</source>
        <translation>Los compañeros no tienen este problema.</translation>
    </message>
    <message>
        <source>Does it work if you type the password by hand?</source>
        <translation>¿Funciona si escribe la contraseña manualmente?</translation>
    </message>
    <message>
        <source>Connect once, and type your name and password when Windows asks for them. This program never asks for your password.</source>
        <translation>Conéctese una vez y escriba su nombre y su contraseña cuando Windows los pida. Este programa nunca pide su contraseña.</translation>
    </message>
    <message>
        <source>It works with a password that is typed by hand.</source>
        <translation>Funciona con una contraseña escrita manualmente.</translation>
    </message>
    <message>
        <source>It does not work with a password that is typed by hand either.</source>
        <translation>Tampoco funciona con una contraseña escrita manualmente.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Windows showed error {code}.</source>
        <extracomment>{code}: an error number, for example 809</extracomment>
        <translation>Windows mostró el error {code}.</translation>
    </message>
    <message>
        <source>There is no certificate with which you can sign in.</source>
        <translation>No hay ningún certificado con el que pueda iniciar sesión.</translation>
    </message>
    <message>
        <source>The VPN asks for an electronic identity card (certificate). None of yours on this computer fits.</source>
        <translation>La VPN pide un documento de identidad electrónico (certificado). Ninguno de los suyos en este equipo es adecuado.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; takes a certificate from {store}. {against} Windows reports 798.</source>
        <extracomment>{connection}: name of the VPN connection; {store}: the computer&apos;s or the user&apos;s store; {against}: one or two sentences on what is in the store</extracomment>
        <translation>“{connection}” toma un certificado que está en {store}. {against} Windows notifica 798.</translation>
    </message>
    <message>
        <source>Check that the user is in the group that may enrol.</source>
        <translation>Compruebe que el usuario pertenezca al grupo que puede realizar la inscripción.</translation>
    </message>
    <message>
        <source>Look in CurrentUser\My: EAP-TLS takes the certificate from there.</source>
        <translation>Busque en CurrentUser\My: EAP-TLS toma el certificado de ahí.</translation>
    </message>
    <message>
        <source>A part of Windows that gives the VPN an IPv6 address is not connected.</source>
        <translation>Una parte de Windows que asigna a la VPN una dirección IPv6 no está conectada.</translation>
    </message>
    <message>
        <source>Windows builds a network adapter of its own for the VPN. A part that gives it an address of the newer kind (IPv6) is missing from it. Many VPN connections work without it.</source>
        <translation>Windows crea un adaptador de red propio para la VPN. Le falta una parte que le asigna una dirección del tipo más reciente (IPv6). Muchas conexiones VPN funcionan sin ella.</translation>
    </message>
    <message>
        <source>The protocol {component} is not enabled on &quot;{adapter}&quot;. The tunnel gets no IPv6 address; IPv4 does not need it.</source>
        <extracomment>{component}: name of a protocol or filter; {adapter}: the adapter</extracomment>
        <translation>El protocolo {component} no está habilitado en “{adapter}”. El túnel no obtiene ninguna dirección IPv6; IPv4 no lo necesita.</translation>
    </message>
    <message>
        <source>Find its name: Get-NetAdapter -IncludeHidden | Where-Object InterfaceDescription -eq &quot;WAN Miniport (IPv6)&quot;</source>
        <translation>Averigüe su nombre: Get-NetAdapter -IncludeHidden | Where-Object InterfaceDescription -eq &quot;WAN Miniport (IPv6)&quot;</translation>
    </message>
    <message>
        <source>Bind it again (elevated): Enable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID ms_wanarpv6</source>
        <translation>Vuelva a enlazarlo (como administrador): Enable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID ms_wanarpv6</translation>
    </message>
    <message>
        <source>The binding of {component} to &quot;{adapter}&quot; is off. It matters only if the VPN hands out IPv6 addresses.</source>
        <extracomment>{component}: name of a protocol or filter; {adapter}: the adapter</extracomment>
        <translation>El enlace de {component} con “{adapter}” está desactivado. Solo es importante si la VPN asigna direcciones IPv6.</translation>
    </message>
    <message>
        <source>the tunnel type is not IKEv2</source>
        <extracomment>stands behind &quot;breaks a condition:&quot;</extracomment>
        <translation>el tipo de túnel no es IKEv2</translation>
    </message>
    <message>
        <source>it does not sign in with a machine certificate</source>
        <translation>no inicia sesión con un certificado de equipo</translation>
    </message>
    <message>
        <source>it sends all traffic through the tunnel</source>
        <translation>envía todo el tráfico a través del túnel</translation>
    </message>
    <message>
        <source>it names a sign-in method for users</source>
        <translation>indica un método de inicio de sesión para usuarios</translation>
    </message>
    <message>
        <source>it is not Always On</source>
        <translation>no es Always On</translation>
    </message>
    <message>
        <source>an app or a name triggers it</source>
        <translation>lo desencadena una aplicación o un nombre</translation>
    </message>
    <message>
        <source>it lies in a user&apos;s phone book</source>
        <translation>está en la libreta de teléfonos de un usuario</translation>
    </message>
    <message>
        <source>it is not marked as an authority</source>
        <extracomment>stands behind &quot;The issuer ... does not count as an authority for this certificate:&quot;</extracomment>
        <translation>no está marcado como entidad de certificación</translation>
    </message>
    <message>
        <source>more authorities follow it than it allows</source>
        <translation>le siguen más entidades de las que permite</translation>
    </message>
    <message>
        <source>its key may not sign certificates</source>
        <translation>su clave no puede firmar certificados</translation>
    </message>
    <message>
        <source>its purposes do not include this one</source>
        <translation>sus propósitos no incluyen este</translation>
    </message>
    <message>
        <source>it may not vouch for this name</source>
        <translation>no puede responder de este nombre</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>todavía no es válido</translation>
    </message>
    <message>
        <source>it carries a demand that could not be understood</source>
        <translation>contiene una exigencia que no se pudo entender</translation>
    </message>
    <message>
        <source>it breaks a rule for issuing authorities</source>
        <translation>incumple una regla para entidades emisoras</translation>
    </message>
    <message>
        <source>answers</source>
        <extracomment>stands behind &quot;the web port:&quot;</extracomment>
        <translation>responde</translation>
    </message>
    <message>
        <source>offered</source>
        <extracomment>stands behind &quot;IKE fragmentation at the server:&quot;</extracomment>
        <translation>se ofrece</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>no se ofrece</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>the encryption</source>
        <extracomment>stands behind &quot;found to differ:&quot;</extracomment>
        <translation>el cifrado</translation>
    </message>
    <message>
        <source>the integrity check</source>
        <translation>la comprobación de integridad</translation>
    </message>
    <message>
        <source>the Diffie-Hellman group</source>
        <translation>el grupo Diffie-Hellman</translation>
    </message>
    <message>
        <source>more than one of them</source>
        <translation>más de uno de ellos</translation>
    </message>
    <message>
        <source>(as on the server)</source>
        <extracomment>stands in a command in place of a value that is not known</extracomment>
        <translation>(como en el servidor)</translation>
    </message>
    <message>
        <source>(as on the client)</source>
        <extracomment>stands in a command in place of a value that is not known</extracomment>
        <translation>(como en el cliente)</translation>
    </message>
    <message>
        <source>the one that the profile sends</source>
        <extracomment>stands in brackets behind &quot;the name&quot;</extracomment>
        <translation>el que envía el perfil</translation>
    </message>
    <message>
        <source>the one that the site policy names</source>
        <translation>el que indica la directiva del sitio</translation>
    </message>
    <message>
        <source>one made up by this program</source>
        <translation>uno inventado por este programa</translation>
    </message>
    <message>
        <source>the user&apos;s own</source>
        <translation>el propio del usuario</translation>
    </message>
    <message>
        <source>the server names</source>
        <translation>los nombres de servidor</translation>
    </message>
    <message>
        <source>the trusted roots</source>
        <translation>las raíces de confianza</translation>
    </message>
    <message>
        <source>the computer&apos;s store</source>
        <extracomment>stands behind &quot;takes a certificate from&quot;</extracomment>
        <translation>el almacén del equipo</translation>
    </message>
    <message>
        <source>the user&apos;s store</source>
        <translation>el almacén del usuario</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>manual</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deshabilitado</translation>
    </message>
    <message>
        <source>ahead of</source>
        <extracomment>stands behind &quot;N minutes&quot; and before &quot;the clock of&quot;</extracomment>
        <translation>por delante del</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>por detrás del</translation>
    </message>
    <message>
        <source>environment variables</source>
        <extracomment>stands behind &quot;from:&quot;</extracomment>
        <translation>variables de entorno</translation>
    </message>
    <message>
        <source>the settings of this user</source>
        <translation>la configuración de este usuario</translation>
    </message>
    <message>
        <source>the settings of this computer</source>
        <translation>la configuración de este equipo</translation>
    </message>
    <message>
        <source>a policy of the organisation</source>
        <translation>una directiva de la organización</translation>
    </message>
    <message>
        <source>a public network</source>
        <translation>una red pública</translation>
    </message>
    <message>
        <source>a private network</source>
        <translation>una red privada</translation>
    </message>
    <message>
        <source>Not tested: waits for the facts about this computer.</source>
        <translation>Sin probar: a la espera de los datos de este equipo.</translation>
    </message>
    <message>
        <source>Not tested: the facts about this computer were not collected.</source>
        <translation>Sin probar: no se recopilaron los datos de este equipo.</translation>
    </message>
    <message>
        <source>Could not be checked: the facts about this computer could not be read.</source>
        <translation>No se pudo comprobar: no se pudieron leer los datos de este equipo.</translation>
    </message>
    <message>
        <source>Not tested: waits for the settings of the VPN connection.</source>
        <translation>Sin probar: a la espera de la configuración de la conexión VPN.</translation>
    </message>
    <message>
        <source>Not tested: the settings of the VPN connection were not collected.</source>
        <translation>Sin probar: no se recopiló la configuración de la conexión VPN.</translation>
    </message>
    <message>
        <source>Could not be checked: the settings of the VPN connection could not be read.</source>
        <translation>No se pudo comprobar: no se pudo leer la configuración de la conexión VPN.</translation>
    </message>
    <message>
        <source>Not tested: waits for the VPN server&apos;s name.</source>
        <translation>Sin probar: a la espera del nombre del servidor VPN.</translation>
    </message>
    <message>
        <source>Not tested: the VPN server&apos;s name was not looked up.</source>
        <translation>Sin probar: no se consultó el nombre del servidor VPN.</translation>
    </message>
    <message>
        <source>Could not be checked: the VPN server&apos;s name could not be looked up.</source>
        <translation>No se pudo comprobar: no se pudo consultar el nombre del servidor VPN.</translation>
    </message>
    <message>
        <source>Not tested: waits for the VPN server&apos;s answer on UDP.</source>
        <translation>Sin probar: a la espera de la respuesta del servidor VPN en UDP.</translation>
    </message>
    <message>
        <source>Not tested: the VPN server was not asked on UDP.</source>
        <translation>Sin probar: no se preguntó al servidor VPN en UDP.</translation>
    </message>
    <message>
        <source>Could not be checked: the VPN server could not be asked on UDP.</source>
        <translation>No se pudo comprobar: no se pudo preguntar al servidor VPN en UDP.</translation>
    </message>
    <message>
        <source>Not tested: waits for the VPN server&apos;s answer on its web port.</source>
        <translation>Sin probar: a la espera de la respuesta del servidor VPN en su puerto web.</translation>
    </message>
    <message>
        <source>Not tested: the VPN server was not asked on its web port.</source>
        <translation>Sin probar: no se preguntó al servidor VPN en su puerto web.</translation>
    </message>
    <message>
        <source>Could not be checked: the VPN server could not be asked on its web port.</source>
        <translation>No se pudo comprobar: no se pudo preguntar al servidor VPN en su puerto web.</translation>
    </message>
    <message>
        <source>Not tested: waits for the list of root certificates that this computer trusts.</source>
        <translation>Sin probar: a la espera de la lista de certificados raíz en los que confía este equipo.</translation>
    </message>
    <message>
        <source>Not tested: the root certificates that this computer trusts were not collected.</source>
        <translation>Sin probar: no se recopilaron los certificados raíz en los que confía este equipo.</translation>
    </message>
    <message>
        <source>Could not be checked: the root certificates that this computer trusts could not be read.</source>
        <translation>No se pudo comprobar: no se pudieron leer los certificados raíz en los que confía este equipo.</translation>
    </message>
    <message>
        <source>Not tested: waits for the certificate.</source>
        <translation>Sin probar: a la espera del certificado.</translation>
    </message>
    <message>
        <source>Not tested: no certificate was collected.</source>
        <translation>Sin probar: no se recopiló ningún certificado.</translation>
    </message>
    <message>
        <source>Could not be checked: the certificate could not be read.</source>
        <translation>No se pudo comprobar: no se pudo leer el certificado.</translation>
    </message>
    <message>
        <source>Not tested: waits for the list of revoked certificates.</source>
        <translation>Sin probar: a la espera de la lista de certificados revocados.</translation>
    </message>
    <message>
        <source>Not tested: no list of revoked certificates was collected.</source>
        <translation>Sin probar: no se recopiló ninguna lista de certificados revocados.</translation>
    </message>
    <message>
        <source>Could not be checked: the list of revoked certificates could not be fetched.</source>
        <translation>No se pudo comprobar: no se pudo obtener la lista de certificados revocados.</translation>
    </message>
    <message>
        <source>Not tested: waits for the network routes of this computer.</source>
        <translation>Sin probar: a la espera de las rutas de red de este equipo.</translation>
    </message>
    <message>
        <source>Not tested: the network routes of this computer were not collected.</source>
        <translation>Sin probar: no se recopilaron las rutas de red de este equipo.</translation>
    </message>
    <message>
        <source>Could not be checked: the network routes of this computer could not be read.</source>
        <translation>No se pudo comprobar: no se pudieron leer las rutas de red de este equipo.</translation>
    </message>
    <message>
        <source>Not tested: waits for what starts the VPN connection by itself.</source>
        <translation>Sin probar: a la espera de lo que inicia por sí solo la conexión VPN.</translation>
    </message>
    <message>
        <source>Not tested: what starts the VPN connection by itself was not collected.</source>
        <translation>Sin probar: no se recopiló lo que inicia por sí solo la conexión VPN.</translation>
    </message>
    <message>
        <source>Could not be checked: what starts the VPN connection by itself could not be read.</source>
        <translation>No se pudo comprobar: no se pudo leer lo que inicia por sí solo la conexión VPN.</translation>
    </message>
    <message>
        <source>Not tested: waits for Windows&apos; settings.</source>
        <translation>Sin probar: a la espera de la configuración de Windows.</translation>
    </message>
    <message>
        <source>Not tested: Windows&apos; settings were not collected.</source>
        <translation>Sin probar: no se recopiló la configuración de Windows.</translation>
    </message>
    <message>
        <source>Could not be checked: Windows&apos; settings could not be read.</source>
        <translation>No se pudo comprobar: no se pudo leer la configuración de Windows.</translation>
    </message>
    <message>
        <source>Not tested: waits for the test of the local network.</source>
        <translation>Sin probar: a la espera de la prueba de la red local.</translation>
    </message>
    <message>
        <source>Not tested: the local network was not tested.</source>
        <translation>Sin probar: no se probó la red local.</translation>
    </message>
    <message>
        <source>Could not be checked: the local network could not be tested.</source>
        <translation>No se pudo comprobar: no se pudo probar la red local.</translation>
    </message>
    <message>
        <source>Not tested: waits for this computer&apos;s own certificates.</source>
        <translation>Sin probar: a la espera de los certificados propios de este equipo.</translation>
    </message>
    <message>
        <source>Not tested: this computer&apos;s own certificates were not collected.</source>
        <translation>Sin probar: no se recopilaron los certificados propios de este equipo.</translation>
    </message>
    <message>
        <source>Could not be checked: this computer&apos;s own certificates could not be read.</source>
        <translation>No se pudo comprobar: no se pudieron leer los certificados propios de este equipo.</translation>
    </message>
    <message>
        <source>Not tested: waits for the state of Windows&apos; VPN adapters and services.</source>
        <translation>Sin probar: a la espera del estado de los adaptadores y servicios de VPN de Windows.</translation>
    </message>
    <message>
        <source>Not tested: the state of Windows&apos; VPN adapters and services was not collected.</source>
        <translation>Sin probar: no se recopiló el estado de los adaptadores y servicios de VPN de Windows.</translation>
    </message>
    <message>
        <source>Could not be checked: the state of Windows&apos; VPN adapters and services could not be read.</source>
        <translation>No se pudo comprobar: no se pudo leer el estado de los adaptadores y servicios de VPN de Windows.</translation>
    </message>
    <message>
        <source>Not tested: waits for Windows&apos; log of VPN connections.</source>
        <translation>Sin probar: a la espera del registro de conexiones VPN de Windows.</translation>
    </message>
    <message>
        <source>Not tested: Windows&apos; log of VPN connections was not collected.</source>
        <translation>Sin probar: no se recopiló el registro de conexiones VPN de Windows.</translation>
    </message>
    <message>
        <source>Could not be checked: Windows&apos; log of VPN connections could not be read.</source>
        <translation>No se pudo comprobar: no se pudo leer el registro de conexiones VPN de Windows.</translation>
    </message>
    <message>
        <source>Not tested: waits for the state of Microsoft&apos;s support tool.</source>
        <translation>Sin probar: a la espera del estado de la herramienta de soporte técnico de Microsoft.</translation>
    </message>
    <message>
        <source>Not tested: the state of Microsoft&apos;s support tool was not collected.</source>
        <translation>Sin probar: no se recopiló el estado de la herramienta de soporte técnico de Microsoft.</translation>
    </message>
    <message>
        <source>Could not be checked: the state of Microsoft&apos;s support tool could not be read.</source>
        <translation>No se pudo comprobar: no se pudo leer el estado de la herramienta de soporte técnico de Microsoft.</translation>
    </message>
    <message>
        <source>Not tested: waits for what Windows&apos; dialer says.</source>
        <translation>Sin probar: a la espera de lo que indique el marcador de Windows.</translation>
    </message>
    <message>
        <source>Not tested: Windows&apos; dialer was not asked.</source>
        <translation>Sin probar: no se preguntó al marcador de Windows.</translation>
    </message>
    <message>
        <source>Could not be checked: Windows&apos; dialer could not be asked.</source>
        <translation>No se pudo comprobar: no se pudo preguntar al marcador de Windows.</translation>
    </message>
    <message>
        <source>Not tested: waits for what the VPN server says of sign-in.</source>
        <translation>Sin probar: a la espera de lo que indique el servidor VPN sobre el inicio de sesión.</translation>
    </message>
    <message>
        <source>Not tested: the VPN server was not asked about sign-in.</source>
        <translation>Sin probar: no se preguntó al servidor VPN por el inicio de sesión.</translation>
    </message>
    <message>
        <source>Could not be checked: the VPN server could not be asked about sign-in.</source>
        <translation>No se pudo comprobar: no se pudo preguntar al servidor VPN por el inicio de sesión.</translation>
    </message>
    <message>
        <source>Not tested: waits for a call to the VPN server&apos;s web port.</source>
        <translation>Sin probar: a la espera de una llamada al puerto web del servidor VPN.</translation>
    </message>
    <message>
        <source>Not tested: no call to the VPN server&apos;s web port was made.</source>
        <translation>Sin probar: no se hizo ninguna llamada al puerto web del servidor VPN.</translation>
    </message>
    <message>
        <source>Could not be checked: the VPN server&apos;s web port could not be called.</source>
        <translation>No se pudo comprobar: no se pudo llamar al puerto web del servidor VPN.</translation>
    </message>
    <message>
        <source>Not tested: waits for the PPTP answer.</source>
        <translation>Sin probar: a la espera de la respuesta de PPTP.</translation>
    </message>
    <message>
        <source>Not tested: the VPN server was not asked for PPTP.</source>
        <translation>Sin probar: no se preguntó al servidor VPN por PPTP.</translation>
    </message>
    <message>
        <source>Could not be checked: the VPN server could not be asked for PPTP.</source>
        <translation>No se pudo comprobar: no se pudo preguntar al servidor VPN por PPTP.</translation>
    </message>
    <message>
        <source>It took longer than the time allowed.</source>
        <translation>Tardó más del tiempo permitido.</translation>
    </message>
    <message>
        <source>The other side refused.</source>
        <translation>El otro extremo rechazó la solicitud.</translation>
    </message>
    <message>
        <source>There was no way to the other side.</source>
        <translation>No se podía llegar al otro extremo.</translation>
    </message>
    <message>
        <source>This computer did not let the question out.</source>
        <translation>Este equipo no dejó salir la pregunta.</translation>
    </message>
    <message>
        <source>The name was not found.</source>
        <translation>No se encontró el nombre.</translation>
    </message>
    <message>
        <source>This account may not read it.</source>
        <translation>Esta cuenta no tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>This system does not offer it.</source>
        <translation>Este sistema no lo ofrece.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>No existe.</translation>
    </message>
    <message>
        <source>What came back could not be understood.</source>
        <translation>No se pudo entender lo que se recibió.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>Se canceló la ejecución.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s settings switched it off.</source>
        <translation>La configuración de su organización lo desactivó.</translation>
    </message>
    <message>
        <source>AOVPN Doctor itself failed here.</source>
        <translation>Se produjo un error en el propio AOVPN Doctor.</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>who acts: the reader</extracomment>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Your helpdesk</source>
        <translation>Su servicio de asistencia</translation>
    </message>
    <message>
        <source>Your network team</source>
        <translation>Los responsables de la red</translation>
    </message>
    <message>
        <source>Your certificate team</source>
        <translation>Los responsables de certificados</translation>
    </message>
    <message>
        <source>Your VPN administrators</source>
        <translation>Los administradores de la VPN</translation>
    </message>
    <message>
        <source>Is the connection set up, and may it start?</source>
        <translation>¿Está configurada la conexión y puede iniciarse?</translation>
    </message>
    <message>
        <source>Is this computer on a working network?</source>
        <translation>¿Está este equipo en una red que funciona?</translation>
    </message>
    <message>
        <source>Does the VPN server&apos;s name lead to it?</source>
        <translation>¿Conduce el nombre del servidor VPN hasta él?</translation>
    </message>
    <message>
        <source>Does the VPN server answer?</source>
        <translation>¿Responde el servidor VPN?</translation>
    </message>
    <message>
        <source>Can the server prove who it is?</source>
        <translation>¿Puede el servidor demostrar quién es?</translation>
    </message>
    <message>
        <source>Can this computer and user prove who they are?</source>
        <translation>¿Pueden este equipo y el usuario demostrar quiénes son?</translation>
    </message>
    <message>
        <source>Do profile and server agree how to sign in?</source>
        <translation>¿Coinciden el perfil y el servidor en la forma de iniciar sesión?</translation>
    </message>
    <message>
        <source>Can Windows build the tunnel adapter?</source>
        <translation>¿Puede Windows crear el adaptador de túnel?</translation>
    </message>
    <message>
        <source>Does traffic go the right way?</source>
        <translation>¿Va el tráfico por el camino correcto?</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>short name of a stage in the rail: the settings of the VPN connection</extracomment>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Nombre del servidor</translation>
    </message>
    <message>
        <source>Server answer</source>
        <translation>Respuesta del servidor</translation>
    </message>
    <message>
        <source>Server identity</source>
        <translation>Identidad del servidor</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>Su certificado</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptador</translation>
    </message>
    <message>
        <source>Traffic</source>
        <extracomment>short name of a stage in the rail: where the network traffic goes</extracomment>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Certain</source>
        <extracomment>how sure the diagnosis is</extracomment>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>Does not apply to this connection.</source>
        <translation>No es aplicable a esta conexión.</translation>
    </message>
    <message>
        <source>Not tested: this step was not asked for.</source>
        <translation>Sin probar: no se solicitó este paso.</translation>
    </message>
    <message>
        <source>Not tested: this needs Windows.</source>
        <translation>Sin probar: se necesita Windows.</translation>
    </message>
    <message>
        <source>Does not apply: {reason}.</source>
        <extracomment>{reason}: the rest of the sentence: &quot;the profile does not use SSTP&quot;</extracomment>
        <translation>No es aplicable: {reason}.</translation>
    </message>
    <message>
        <source>Not tested: lists of revoked certificates are asked for only where the certificate leads to an authority that this computer trusts.</source>
        <translation>Sin probar: las listas de certificados revocados solo se solicitan si el certificado conduce a una entidad en la que confía este equipo.</translation>
    </message>
    <message>
        <source>Not tested: the VPN server did not show a certificate.</source>
        <translation>Sin probar: el servidor VPN no presentó ningún certificado.</translation>
    </message>
    <message>
        <source>Not tested: the profile demands algorithms of IKE that this program does not offer to a server, for example DES, MD5 or the DH groups 1 and 24.</source>
        <translation>Sin probar: el perfil exige algoritmos de IKE que este programa no ofrece a un servidor, por ejemplo, DES, MD5 o los grupos DH 1 y 24.</translation>
    </message>
    <message>
        <source>Not tested: waits for an earlier step.</source>
        <translation>Sin probar: a la espera de un paso anterior.</translation>
    </message>
    <message>
        <source>Not tested: what it needs was not collected.</source>
        <translation>Sin probar: no se recopiló lo que necesita.</translation>
    </message>
    <message>
        <source>Not tested: your organisation&apos;s settings switched this question off.</source>
        <translation>Sin probar: la configuración de su organización desactivó esta pregunta.</translation>
    </message>
    <message>
        <source>Could not be checked: what it needs could not be collected.</source>
        <translation>No se pudo comprobar: no se pudo recopilar lo que necesita.</translation>
    </message>
    <message>
        <source>Could not be checked: {reason}.</source>
        <translation>No se pudo comprobar: {reason}.</translation>
    </message>
    <message>
        <source>Identity (EAP&apos;s question for the user name)</source>
        <translation>Identity (pregunta de EAP por el nombre de usuario)</translation>
    </message>
    <message>
        <source>Nak (EAP&apos;s answer: another method, please)</source>
        <translation>Nak (respuesta de EAP: se pide otro método)</translation>
    </message>
    <message>
        <source>EAP-MD5 (password, outdated)</source>
        <translation>EAP-MD5 (contraseña, obsoleto)</translation>
    </message>
    <message>
        <source>EAP-GTC (token or one-time password)</source>
        <translation>EAP-GTC (token o contraseña de un solo uso)</translation>
    </message>
    <message>
        <source>EAP-TLS (certificate)</source>
        <translation>EAP-TLS (certificado)</translation>
    </message>
    <message>
        <source>EAP-SIM (SIM card)</source>
        <translation>EAP-SIM (tarjeta SIM)</translation>
    </message>
    <message>
        <source>EAP-TTLS (Tunneled TLS)</source>
        <translation>EAP-TTLS (Tunneled TLS)</translation>
    </message>
    <message>
        <source>EAP-AKA (SIM card)</source>
        <translation>EAP-AKA (tarjeta SIM)</translation>
    </message>
    <message>
        <source>PEAP (Protected EAP)</source>
        <translation>PEAP (Protected EAP)</translation>
    </message>
    <message>
        <source>EAP-MSCHAPv2 (password)</source>
        <translation>EAP-MSCHAPv2 (contraseña)</translation>
    </message>
    <message>
        <source>EAP-FAST</source>
        <translation>EAP-FAST</translation>
    </message>
    <message>
        <source>EAP-AKA&apos; (SIM card)</source>
        <translation>EAP-AKA&apos; (tarjeta SIM)</translation>
    </message>
    <message>
        <source>TEAP (Tunnel EAP)</source>
        <translation>TEAP (Tunnel EAP)</translation>
    </message>
    <message>
        <source>EAP type {type}</source>
        <translation>Tipo de EAP {type}</translation>
    </message>
</context>
<context>
    <name>InfoDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Go to a step</source>
        <translation>Ir a un paso</translation>
    </message>
    <message>
        <source>Go to the result</source>
        <translation>Ir al resultado</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Stop a run; when none is going, close the program</source>
        <translation>Detener una ejecución; si no hay ninguna en curso, cerrar el programa</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Copy the focused row, or else the whole page</source>
        <translation>Copiar la fila que tiene el foco o, si no hay ninguna, toda la página</translation>
    </message>
    <message>
        <source>Explain for user, helpdesk, administrator in turn</source>
        <translation>Explicar, por turnos, para usuario, asistencia y administrador</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Qué significan las palabras</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2: the first and the last of a range of keys: &quot;Ctrl+1 to Ctrl+9&quot;</extracomment>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Métodos abreviados de teclado</translation>
    </message>
    <message>
        <source>Everything can be done with the keyboard: Tab goes from one control to the next, Space or Enter presses it, Alt with the underlined letter reaches it at once.</source>
        <translation>Todo se puede hacer con el teclado: Tab pasa de un control al siguiente, la barra espaciadora o Entrar lo activa y Alt con la letra subrayada lleva directamente a él.</translation>
    </message>
</context>
<context>
    <name>NewsText</name>
    <message>
        <source>Stopped. What is known by now is kept.</source>
        <translation>Detenido. Se conserva lo que se sabe hasta ahora.</translation>
    </message>
    <message>
        <source>Done: no problem found.</source>
        <translation>Terminado: no se encontraron problemas.</translation>
    </message>
    <message>
        <source>Done: something needs attention.</source>
        <translation>Terminado: hay algo que requiere atención.</translation>
    </message>
    <message>
        <source>Done: a problem was found.</source>
        <translation>Terminado: se encontró un problema.</translation>
    </message>
    <message>
        <source>Done: not everything could be checked.</source>
        <translation>Terminado: no se pudo comprobar todo.</translation>
    </message>
    <message>
        <source>Checking.</source>
        <translation>Comprobando.</translation>
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
        <translation>Progreso de la ejecución</translation>
    </message>
    <message>
        <source>How much of the run is done, in per cent.</source>
        <translation>Qué parte de la ejecución se ha completado, en porcentaje.</translation>
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
        <translation>Preguntando a %1 en UDP %2</translation>
    </message>
    <message>
        <source>Asking %1 on TCP %2</source>
        <translation>Preguntando a %1 en TCP %2</translation>
    </message>
    <message>
        <source>Looking up the name %1</source>
        <translation>Consultando el nombre %1</translation>
    </message>
    <message>
        <source>Fetching the list of withdrawn certificates %1</source>
        <translation>Obteniendo la lista de certificados anulados %1</translation>
    </message>
    <message>
        <source>Asking %1 for its certificate</source>
        <translation>Pidiendo su certificado a %1</translation>
    </message>
    <message>
        <source>Reading this computer&apos;s VPN connections</source>
        <translation>Leyendo las conexiones VPN de este equipo</translation>
    </message>
    <message>
        <source>Reading this computer&apos;s trusted root certificates</source>
        <translation>Leyendo los certificados raíz de confianza de este equipo</translation>
    </message>
    <message>
        <source>Reading this computer&apos;s routes</source>
        <translation>Leyendo las rutas de este equipo</translation>
    </message>
    <message>
        <source>Reading what starts a VPN connection by itself</source>
        <translation>Leyendo lo que inicia por sí solo una conexión VPN</translation>
    </message>
    <message>
        <source>Reading Windows&apos; settings</source>
        <translation>Leyendo la configuración de Windows</translation>
    </message>
    <message>
        <source>Testing the local network</source>
        <translation>Probando la red local</translation>
    </message>
    <message>
        <source>Reading this computer&apos;s own certificates</source>
        <translation>Leyendo los certificados propios de este equipo</translation>
    </message>
    <message>
        <source>Reading the state of the VPN adapters and services</source>
        <translation>Leyendo el estado de los adaptadores y servicios de VPN</translation>
    </message>
    <message>
        <source>Reading Windows&apos; log of VPN connections</source>
        <translation>Leyendo el registro de conexiones VPN de Windows</translation>
    </message>
    <message>
        <source>Looking for Microsoft&apos;s support tool</source>
        <translation>Buscando la herramienta de soporte técnico de Microsoft</translation>
    </message>
    <message>
        <source>Asking Windows&apos; dialer for its connections</source>
        <translation>Preguntando al marcador de Windows por sus conexiones</translation>
    </message>
    <message>
        <source>Asking the VPN server at %1 how it wants to be signed in to</source>
        <extracomment>%1: address</extracomment>
        <translation>Preguntando al servidor VPN en %1 cómo se debe iniciar sesión en él</translation>
    </message>
    <message>
        <source>Asking the VPN server at %1 for a call over its web port</source>
        <translation>Pidiendo al servidor VPN en %1 una llamada por su puerto web</translation>
    </message>
    <message>
        <source>Asking the VPN server at %1 for PPTP</source>
        <translation>Preguntando al servidor VPN en %1 por PPTP</translation>
    </message>
    <message>
        <source>Asking this computer about its system</source>
        <translation>Preguntando a este equipo por su sistema</translation>
    </message>
    <message>
        <source>%1, up to %2 s</source>
        <extracomment>%1: what is being asked, %2: seconds</extracomment>
        <translation>%1, hasta %2 s</translation>
    </message>
</context>
<context>
    <name>RailModel</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
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
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Explain for</source>
        <translation>Explicar para</translation>
    </message>
    <message>
        <source>How much detail the texts have (Ctrl+L)</source>
        <translation>Nivel de detalle de los textos (Ctrl+L)</translation>
    </message>
    <message>
        <source>E&amp;xplain for</source>
        <translation>E&amp;xplicar para</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>no connection of Windows&apos; own VPN client is known</source>
        <translation>no se conoce ninguna conexión del cliente VPN del propio Windows</translation>
    </message>
    <message>
        <source>Windows reported no failure to get an address</source>
        <translation>Windows no notificó ningún error al obtener una dirección</translation>
    </message>
    <message>
        <source>the connection does not sign in with MS-CHAPv2</source>
        <translation>la conexión no inicia sesión con MS-CHAPv2</translation>
    </message>
    <message>
        <source>the profile does not sign in with PEAP, or says nothing about cryptobinding</source>
        <translation>el perfil no inicia sesión con PEAP o no indica nada sobre el enlace criptográfico</translation>
    </message>
    <message>
        <source>the profile does not sign in with EAP</source>
        <translation>el perfil no inicia sesión con EAP</translation>
    </message>
    <message>
        <source>the profile does not state a sign-in method</source>
        <translation>el perfil no especifica ningún método de inicio de sesión</translation>
    </message>
    <message>
        <source>the profile has no inner EAP-TLS whose server is checked</source>
        <translation>el perfil no tiene ningún EAP-TLS interno cuyo servidor se compruebe</translation>
    </message>
    <message>
        <source>no connection uses L2TP</source>
        <translation>ninguna conexión usa L2TP</translation>
    </message>
    <message>
        <source>no connection uses L2TP with certificates</source>
        <translation>ninguna conexión usa L2TP con certificados</translation>
    </message>
    <message>
        <source>the connection does not send a password with MS-CHAPv2 over PPP</source>
        <translation>la conexión no envía ninguna contraseña con MS-CHAPv2 a través de PPP</translation>
    </message>
    <message>
        <source>the site policy expects no particular sign-in method</source>
        <translation>la directiva del sitio no espera ningún método de inicio de sesión concreto</translation>
    </message>
    <message>
        <source>the profile does not state both a sign-in method and a tunnel type</source>
        <translation>el perfil no especifica a la vez un método de inicio de sesión y un tipo de túnel</translation>
    </message>
    <message>
        <source>the profile does not state one sign-in method</source>
        <translation>el perfil no especifica un único método de inicio de sesión</translation>
    </message>
    <message>
        <source>the server did not say whether its address is translated</source>
        <translation>el servidor no indicó si su dirección se traduce</translation>
    </message>
    <message>
        <source>the sign-in server showed no certificate</source>
        <translation>el servidor de autenticación no presentó ningún certificado</translation>
    </message>
    <message>
        <source>the profile lists no names of sign-in servers</source>
        <translation>el perfil no enumera ningún nombre de servidores de autenticación</translation>
    </message>
    <message>
        <source>the profile names no roots for the sign-in server</source>
        <translation>el perfil no indica ninguna raíz para el servidor de autenticación</translation>
    </message>
    <message>
        <source>the profile does not check the sign-in server by its certificate</source>
        <translation>el perfil no comprueba el servidor de autenticación mediante su certificado</translation>
    </message>
    <message>
        <source>the trusted roots of a Windows computer are not known</source>
        <translation>no se conocen las raíces de confianza de un equipo Windows</translation>
    </message>
    <message>
        <source>the profile does not check a server by its certificate</source>
        <translation>el perfil no comprueba ningún servidor mediante su certificado</translation>
    </message>
    <message>
        <source>the connection signs in without a certificate</source>
        <translation>la conexión inicia sesión sin certificado</translation>
    </message>
    <message>
        <source>no user certificate is used to sign in</source>
        <translation>no se usa ningún certificado de usuario para iniciar sesión</translation>
    </message>
    <message>
        <source>the connection does not use a machine certificate over IKEv2</source>
        <translation>la conexión no usa un certificado de equipo mediante IKEv2</translation>
    </message>
    <message>
        <source>the server listed no certificate authorities</source>
        <translation>el servidor no enumeró ninguna entidad de certificación</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>no hay ninguna conexión</translation>
    </message>
    <message>
        <source>the profile does not use IKEv2</source>
        <translation>el perfil no usa IKEv2</translation>
    </message>
    <message>
        <source>the profile does not use SSTP</source>
        <translation>el perfil no usa SSTP</translation>
    </message>
    <message>
        <source>the profile belongs to another VPN client</source>
        <translation>el perfil pertenece a otro cliente VPN</translation>
    </message>
    <message>
        <source>the connection signs in with the computer&apos;s certificate</source>
        <translation>la conexión inicia sesión con el certificado del equipo</translation>
    </message>
    <message>
        <source>the name leads to no address</source>
        <translation>el nombre no conduce a ninguna dirección</translation>
    </message>
    <message>
        <source>the server is given as an address</source>
        <translation>el servidor se indica como dirección</translation>
    </message>
    <message>
        <source>no VPN server is known</source>
        <translation>no se conoce ningún servidor VPN</translation>
    </message>
    <message>
        <source>no server told its time</source>
        <translation>ningún servidor indicó su hora</translation>
    </message>
    <message>
        <source>the site policy names no address for this test</source>
        <translation>la directiva del sitio no indica ninguna dirección para esta prueba</translation>
    </message>
    <message>
        <source>the address could not be asked</source>
        <translation>no se pudo consultar la dirección</translation>
    </message>
    <message>
        <source>the connection does not use SSTP</source>
        <translation>la conexión no usa SSTP</translation>
    </message>
    <message>
        <source>the profile is not Always On, or it is in LockDown mode</source>
        <translation>el perfil no es Always On o está en modo LockDown</translation>
    </message>
    <message>
        <source>the profile is no ProfileXML</source>
        <translation>el perfil no es un ProfileXML</translation>
    </message>
    <message>
        <source>only a server name is known, no profile</source>
        <translation>solo se conoce un nombre de servidor, no un perfil</translation>
    </message>
    <message>
        <source>the profile fixes no algorithms for IKEv2</source>
        <translation>el perfil no fija ningún algoritmo para IKEv2</translation>
    </message>
    <message>
        <source>the profile is not for a device tunnel</source>
        <translation>el perfil no es para un túnel de dispositivo</translation>
    </message>
    <message>
        <source>the profile says nothing about encryption</source>
        <translation>el perfil no indica nada sobre el cifrado</translation>
    </message>
    <message>
        <source>the profile is no phonebook</source>
        <translation>el perfil no es una libreta de teléfonos</translation>
    </message>
    <message>
        <source>the profile does not say how traffic is routed</source>
        <translation>el perfil no indica cómo se enruta el tráfico</translation>
    </message>
    <message>
        <source>the file holds only the EAP part of a profile</source>
        <translation>el archivo solo contiene la parte de EAP de un perfil</translation>
    </message>
    <message>
        <source>the connection is not one that starts by itself</source>
        <translation>la conexión no es de las que se inician por sí solas</translation>
    </message>
    <message>
        <source>the profile names no trusted network</source>
        <translation>el perfil no indica ninguna red de confianza</translation>
    </message>
    <message>
        <source>the file holds no settings of a connection</source>
        <translation>el archivo no contiene la configuración de ninguna conexión</translation>
    </message>
    <message>
        <source>not more than one address of the server was asked</source>
        <translation>no se consultó más de una dirección del servidor</translation>
    </message>
    <message>
        <source>the profile states its own cryptography</source>
        <translation>el perfil especifica su propia criptografía</translation>
    </message>
    <message>
        <source>no datagram was sent that must travel in fragments</source>
        <translation>no se envió ningún datagrama que deba viajar en fragmentos</translation>
    </message>
    <message>
        <source>no connection is chosen</source>
        <translation>no se ha elegido ninguna conexión</translation>
    </message>
    <message>
        <source>the server did not answer on the IKE ports</source>
        <translation>el servidor no respondió en los puertos de IKE</translation>
    </message>
    <message>
        <source>the profile does not use PPTP alone</source>
        <translation>el perfil no usa únicamente PPTP</translation>
    </message>
    <message>
        <source>this port was not asked</source>
        <translation>no se consultó este puerto</translation>
    </message>
    <message>
        <source>the VPN is not connected</source>
        <translation>la VPN no está conectada</translation>
    </message>
    <message>
        <source>neither the site policy nor the profile names company networks</source>
        <translation>ni la directiva del sitio ni el perfil indican redes de la empresa</translation>
    </message>
    <message>
        <source>no VPN is connected</source>
        <translation>no hay ninguna VPN conectada</translation>
    </message>
    <message>
        <source>the VPN is connected, so the routes themselves are judged</source>
        <translation>la VPN está conectada, por lo que se evalúan las propias rutas</translation>
    </message>
    <message>
        <source>no profile says how traffic is routed</source>
        <translation>ningún perfil indica cómo se enruta el tráfico</translation>
    </message>
    <message>
        <source>the site policy names no internal name servers or suffixes</source>
        <translation>la directiva del sitio no indica servidores de nombres ni sufijos internos</translation>
    </message>
    <message>
        <source>the name servers that this computer asks are not known</source>
        <translation>no se conocen los servidores de nombres que consulta este equipo</translation>
    </message>
    <message>
        <source>the tunnel brings no name servers, or this system has no interface metrics</source>
        <translation>el túnel no aporta servidores de nombres o este sistema no tiene métricas de interfaz</translation>
    </message>
    <message>
        <source>name rules of the profile decide whom to ask</source>
        <translation>las reglas de nombres del perfil deciden a quién se consulta</translation>
    </message>
    <message>
        <source>the site policy does not say how traffic is to be routed</source>
        <translation>la directiva del sitio no indica cómo se debe enrutar el tráfico</translation>
    </message>
    <message>
        <source>no profile of a user&apos;s connection says how traffic is routed</source>
        <translation>ningún perfil de una conexión de usuario indica cómo se enruta el tráfico</translation>
    </message>
    <message>
        <source>this computer is inside the company network</source>
        <translation>este equipo está dentro de la red de la empresa</translation>
    </message>
    <message>
        <source>no public address of the server is known</source>
        <translation>no se conoce ninguna dirección pública del servidor</translation>
    </message>
    <message>
        <source>no target that the site policy names was tried</source>
        <translation>no se intentó llegar a ninguno de los destinos que indica la directiva del sitio</translation>
    </message>
    <message>
        <source>the profile filters no traffic</source>
        <translation>el perfil no filtra el tráfico</translation>
    </message>
    <message>
        <source>no connection uses IKEv2 or SSTP</source>
        <translation>ninguna conexión usa IKEv2 o SSTP</translation>
    </message>
    <message>
        <source>no readable certificate of the VPN server was given</source>
        <translation>no se proporcionó ningún certificado legible del servidor VPN</translation>
    </message>
    <message>
        <source>no readable certificate of a client was given</source>
        <translation>no se proporcionó ningún certificado legible de un cliente</translation>
    </message>
    <message>
        <source>no readable certificate of the sign-in server was given</source>
        <translation>no se proporcionó ningún certificado legible del servidor de autenticación</translation>
    </message>
    <message>
        <source>no certificate was given</source>
        <translation>no se proporcionó ningún certificado</translation>
    </message>
    <message>
        <source>Windows gave no verdict on a certificate of the VPN server</source>
        <translation>Windows no emitió ningún veredicto sobre un certificado del servidor VPN</translation>
    </message>
    <message>
        <source>the site policy names no roots for the server&apos;s web port</source>
        <translation>la directiva del sitio no indica ninguna raíz para el puerto web del servidor</translation>
    </message>
    <message>
        <source>no readable certificate of the server&apos;s web port was given</source>
        <translation>no se proporcionó ningún certificado legible del puerto web del servidor</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>This needs Windows.</source>
        <translation>Se necesita Windows.</translation>
    </message>
    <message>
        <source>It was not looked at in this run.</source>
        <translation>No se examinó en esta ejecución.</translation>
    </message>
    <message>
        <source>Administrator rights</source>
        <translation>Derechos de administrador</translation>
    </message>
    <message>
        <source>This program runs with them; PowerShell needs them too.</source>
        <translation>Este programa se ejecuta con ellos; PowerShell también los necesita.</translation>
    </message>
    <message>
        <source>This program runs without them. Open PowerShell with &quot;Run as administrator&quot;; an account without these rights can&apos;t collect.</source>
        <translation>Este programa se ejecuta sin ellos. Abra PowerShell con “Ejecutar como administrador”; una cuenta sin estos derechos no puede recopilar datos.</translation>
    </message>
    <message>
        <source>Execution policy lets scripts run</source>
        <translation>La directiva de ejecución permite ejecutar scripts</translation>
    </message>
    <message>
        <source>%1, set by group policy.</source>
        <translation>%1, establecida por directiva de grupo.</translation>
    </message>
    <message>
        <source>%1, set by group policy. The command below can&apos;t change that; ask the administrator of the policy for an exemption.</source>
        <translation>%1, establecida por directiva de grupo. El comando siguiente no puede cambiarla; pida una exención al administrador de la directiva.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. The command below lets scripts run in its own window only.</source>
        <translation>%1. El comando siguiente permite ejecutar scripts solo en su propia ventana.</translation>
    </message>
    <message>
        <source>Not set, so scripts don&apos;t run</source>
        <translation>No establecida, por lo que los scripts no se ejecutan</translation>
    </message>
    <message>
        <source>Licence of the tool accepted</source>
        <translation>Licencia de la herramienta aceptada</translation>
    </message>
    <message>
        <source>The tool asks for it once, when it is first started.</source>
        <translation>La herramienta la solicita una sola vez, cuando se inicia por primera vez.</translation>
    </message>
    <message>
        <source>The tool is unpacked on this computer</source>
        <translation>La herramienta está descomprimida en este equipo</translation>
    </message>
    <message>
        <source>Download it from https://aka.ms/getTSS and unpack it to %1.</source>
        <translation>Descárguela de https://aka.ms/getTSS y descomprímala en %1.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1 is the id of a finding that this version cannot explain</extracomment>
        <translation>Encontrado: %1</translation>
    </message>
    <message>
        <source>10 GB of free space</source>
        <translation>10 GB de espacio libre</translation>
    </message>
    <message>
        <source>%1 GB are free.</source>
        <translation>Hay %1 GB libres.</translation>
    </message>
    <message>
        <source>Go to the folder of the tool</source>
        <translation>Vaya a la carpeta de la herramienta</translation>
    </message>
    <message>
        <source>Let scripts run in this window only</source>
        <translation>Permita ejecutar scripts solo en esta ventana</translation>
    </message>
    <message>
        <source>Start the recording</source>
        <translation>Inicie la grabación</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>Run the commands in PowerShell, opened with &quot;Run as administrator&quot;: the first three on this computer, the others on the VPN server. In newer packages the script is called TSS.ps1 instead of TSSv2.ps1.</source>
        <translation>Ejecute los comandos en PowerShell, abierto con “Ejecutar como administrador”: los tres primeros en este equipo y los demás en el servidor VPN. En paquetes más recientes, el script se llama TSS.ps1 en lugar de TSSv2.ps1.</translation>
    </message>
    <message>
        <source>Accept the licence and the recording.</source>
        <translation>Acepte la licencia y la grabación.</translation>
    </message>
    <message>
        <source>Wait for the message that asks to reproduce the issue; with two computers, wait for it on both.</source>
        <translation>Espere al mensaje que pide reproducir el problema; si son dos equipos, espérelo en ambos.</translation>
    </message>
    <message>
        <source>Connect the VPN, so that the problem shows once.</source>
        <translation>Conecte la VPN para que el problema se muestre una vez.</translation>
    </message>
    <message>
        <source>Enter Y in both windows.</source>
        <translation>Escriba Y en ambas ventanas.</translation>
    </message>
    <message>
        <source>Take the zip file from %1 on each computer, and upload it to the workspace of the support case.</source>
        <translation>Recoja el archivo zip de %1 en cada equipo y cárguelo en el área de trabajo del caso de soporte técnico.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>The recording shows the screen, and the archive holds names, addresses and certificates. Close what nobody should see, and hand the archive to support only.</source>
        <translation>La grabación muestra la pantalla y el archivo comprimido contiene nombres, direcciones y certificados. Cierre lo que nadie deba ver y entregue el archivo comprimido únicamente al soporte técnico.</translation>
    </message>
    <message>
        <source>None in %1.</source>
        <translation>Ninguno en %1.</translation>
    </message>
    <message>
        <source>Newest: %1</source>
        <translation>Más reciente: %1</translation>
    </message>
    <message>
        <source>fits; comes first</source>
        <translation>adecuado; es el primero</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>adecuado</translation>
    </message>
    <message>
        <source>has the purpose IP security IKE intermediate</source>
        <translation>tiene el propósito IKE intermedio de seguridad IP</translation>
    </message>
    <message>
        <source>comes from Conditional Access</source>
        <translation>procede de Acceso condicional</translation>
    </message>
    <message>
        <source>the server lists its issuer</source>
        <translation>el servidor incluye a su emisor en la lista</translation>
    </message>
    <message>
        <source>using it asks the person</source>
        <translation>su uso pide la intervención de la persona</translation>
    </message>
    <message>
        <source>the server does not list its issuer</source>
        <translation>el servidor no incluye a su emisor en la lista</translation>
    </message>
    <message>
        <source>Certificates of the computer for &quot;%1&quot;, first choice first</source>
        <translation>Certificados del equipo para “%1”, por orden de preferencia</translation>
    </message>
    <message>
        <source>Certificates of the user for &quot;%1&quot;, first choice first</source>
        <translation>Certificados del usuario para “%1”, por orden de preferencia</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>For it</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Encontrado en</translation>
    </message>
    <message>
        <source>(not readable)</source>
        <translation>(no legible)</translation>
    </message>
    <message>
        <source>Adapters for tunnels</source>
        <translation>Adaptadores para túneles</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptador</translation>
    </message>
    <message>
        <source>Hardware id</source>
        <translation>Id. de hardware</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Problem code</source>
        <translation>Código de problema</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>Bindings of these adapters</source>
        <translation>Enlaces de estos adaptadores</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Habilitado</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Lo que no se pudo leer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Start type</source>
        <translation>Tipo de inicio</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1, error %2</source>
        <translation>%1, error %2</translation>
    </message>
    <message>
        <source>EAP type %1</source>
        <translation>Tipo de EAP %1</translation>
    </message>
    <message>
        <source>no EAP settings</source>
        <translation>no hay configuración de EAP</translation>
    </message>
    <message>
        <source>EAP settings are there</source>
        <translation>hay configuración de EAP</translation>
    </message>
    <message>
        <source>a choice of this user is kept</source>
        <translation>se conserva una elección de este usuario</translation>
    </message>
    <message>
        <source>What Windows&apos; dialer says</source>
        <translation>Lo que indica el marcador de Windows</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>Otro extremo</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>Settings of Windows</source>
        <translation>Configuración de Windows</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Opción de configuración</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Joined to a domain or to Entra ID</source>
        <translation>Unido a un dominio o a Entra ID</translation>
    </message>
    <message>
        <source>Credential Guard runs</source>
        <translation>Credential Guard en ejecución</translation>
    </message>
    <message>
        <source>Windows began to dial</source>
        <translation>Windows comenzó a marcar</translation>
    </message>
    <message>
        <source>Windows called the server; whether it came to signing in, the log does not say</source>
        <translation>Windows llamó al servidor; el registro no indica si se llegó a iniciar sesión</translation>
    </message>
    <message>
        <source>Windows called the server</source>
        <translation>Windows llamó al servidor</translation>
    </message>
    <message>
        <source>the link to the server stood</source>
        <translation>el vínculo con el servidor estaba establecido</translation>
    </message>
    <message>
        <source>the link stood, Windows was signing in</source>
        <translation>el vínculo estaba establecido y Windows estaba iniciando sesión</translation>
    </message>
    <message>
        <source>the VPN was connected</source>
        <translation>la VPN estaba conectada</translation>
    </message>
    <message>
        <source>nothing was logged before it failed</source>
        <translation>no se registró nada antes del error</translation>
    </message>
    <message>
        <source>Failed dials in the log of Windows</source>
        <translation>Marcados fallidos en el registro de Windows</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>How far it came</source>
        <translation>Hasta dónde llegó</translation>
    </message>
    <message>
        <source>CoId (also in the server&apos;s logs)</source>
        <translation>CoId (también en los registros del servidor)</translation>
    </message>
    <message>
        <source>SSTP could not send its request: no connection, or a certificate that is not trusted</source>
        <translation>SSTP no pudo enviar su solicitud: no hay conexión o el certificado no es de confianza</translation>
    </message>
    <message>
        <source>the server sent no valid answer to SSTP</source>
        <translation>el servidor no envió ninguna respuesta válida a SSTP</translation>
    </message>
    <message>
        <source>the server answered in another version of HTTP</source>
        <translation>el servidor respondió con otra versión de HTTP</translation>
    </message>
    <message>
        <source>the server refused the request of SSTP</source>
        <translation>el servidor rechazó la solicitud de SSTP</translation>
    </message>
    <message>
        <source>the certificate seen is not the one that the server expects: something between opens TLS</source>
        <translation>el certificado visto no es el que espera el servidor: algo intermedio abre TLS</translation>
    </message>
    <message>
        <source>the certificate has another name than the server that was called</source>
        <translation>el certificado tiene un nombre distinto del servidor al que se llamó</translation>
    </message>
    <message>
        <source>the proxy asks for a sign-in, which SSTP can&apos;t do</source>
        <translation>el proxy pide un inicio de sesión, algo que SSTP no puede hacer</translation>
    </message>
    <message>
        <source>the server asks for another sign-in method than the one that is set here</source>
        <translation>el servidor pide un método de inicio de sesión distinto del que está configurado aquí</translation>
    </message>
    <message>
        <source>Events of SSTP and EAP in the logs of Windows</source>
        <translation>Eventos de SSTP y EAP en los registros de Windows</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>CoId</source>
        <translation>CoId</translation>
    </message>
    <message>
        <source>%1 (outside the tunnel)</source>
        <translation>%1 (fuera del túnel)</translation>
    </message>
    <message>
        <source>not through the tunnel</source>
        <translation>no a través del túnel</translation>
    </message>
    <message>
        <source>Encryption method (IKE)</source>
        <translation>Método de cifrado (IKE)</translation>
    </message>
    <message>
        <source>Integrity check (IKE)</source>
        <translation>Comprobación de integridad (IKE)</translation>
    </message>
    <message>
        <source>DH group (IKE)</source>
        <translation>Grupo DH (IKE)</translation>
    </message>
    <message>
        <source>Cipher (ESP)</source>
        <translation>Cifrado (ESP)</translation>
    </message>
    <message>
        <source>Authentication (ESP)</source>
        <translation>Autenticación (ESP)</translation>
    </message>
    <message>
        <source>PFS group</source>
        <translation>Grupo PFS</translation>
    </message>
    <message>
        <source>Connection &quot;%1&quot;</source>
        <translation>Conexión “%1”</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Leído de</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Tunnel type</source>
        <translation>Tipo de túnel</translation>
    </message>
    <message>
        <source>Always On</source>
        <translation>Always On</translation>
    </message>
    <message>
        <source>Device tunnel</source>
        <translation>Túnel de dispositivo</translation>
    </message>
    <message>
        <source>LockDown</source>
        <translation>LockDown</translation>
    </message>
    <message>
        <source>Third-party VPN client</source>
        <translation>Cliente VPN de terceros</translation>
    </message>
    <message>
        <source>For all users</source>
        <translation>Para todos los usuarios</translation>
    </message>
    <message>
        <source>Routing, IPv4</source>
        <translation>Enrutamiento, IPv4</translation>
    </message>
    <message>
        <source>Routing, IPv6</source>
        <translation>Enrutamiento, IPv6</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Class-based route switched off</source>
        <translation>Ruta basada en clase desactivada</translation>
    </message>
    <message>
        <source>Name resolution rules</source>
        <translation>Reglas de resolución de nombres</translation>
    </message>
    <message>
        <source>DNS suffixes</source>
        <translation>Sufijos DNS</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>Redes de confianza</translation>
    </message>
    <message>
        <source>Data encryption</source>
        <translation>Cifrado de datos</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Noticed while reading</source>
        <translation>Observado durante la lectura</translation>
    </message>
    <message>
        <source>Checks the sign-in server</source>
        <translation>Comprueba el servidor de autenticación</translation>
    </message>
    <message>
        <source>Checks its name</source>
        <translation>Comprueba su nombre</translation>
    </message>
    <message>
        <source>Prompt switched off</source>
        <translation>Pregunta desactivada</translation>
    </message>
    <message>
        <source>Sign-in settings of &quot;%1&quot;</source>
        <translation>Configuración de inicio de sesión de “%1”</translation>
    </message>
    <message>
        <source>EAP method</source>
        <translation>Método de EAP</translation>
    </message>
    <message>
        <source>Inner EAP method</source>
        <translation>Método de EAP interno</translation>
    </message>
    <message>
        <source>Inner method</source>
        <translation>Método interno</translation>
    </message>
    <message>
        <source>Names of the sign-in server</source>
        <translation>Nombres del servidor de autenticación</translation>
    </message>
    <message>
        <source>Its trusted roots (SHA-1)</source>
        <translation>Sus raíces de confianza (SHA-1)</translation>
    </message>
    <message>
        <source>Names, inner method</source>
        <translation>Nombres, método interno</translation>
    </message>
    <message>
        <source>Trusted roots, inner method (SHA-1)</source>
        <translation>Raíces de confianza, método interno (SHA-1)</translation>
    </message>
    <message>
        <source>Filter: issuers of the user&apos;s certificate (SHA-1)</source>
        <translation>Filtro: emisores del certificado del usuario (SHA-1)</translation>
    </message>
    <message>
        <source>Filter: purposes of the user&apos;s certificate</source>
        <translation>Filtro: propósitos del certificado del usuario</translation>
    </message>
    <message>
        <source>Uses the Windows sign-in</source>
        <translation>Usa el inicio de sesión de Windows</translation>
    </message>
    <message>
        <source>Crypto-binding required</source>
        <translation>Enlace criptográfico obligatorio</translation>
    </message>
    <message>
        <source>Anonymous identity</source>
        <translation>Identidad anónima</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Clave previamente compartida</translation>
    </message>
    <message>
        <source>set; the key itself was not read</source>
        <translation>establecida; la clave en sí no se leyó</translation>
    </message>
    <message>
        <source>Answers for &quot;%1&quot;</source>
        <translation>Respuestas para “%1”</translation>
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
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Hosts file, line %1</source>
        <translation>Archivo hosts, línea %1</translation>
    </message>
    <message>
        <source>Name servers asked</source>
        <translation>Servidores de nombres consultados</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>not a proper IKE message</source>
        <translation>no es un mensaje IKE correcto</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>se acepta</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>no se acepta</translation>
    </message>
    <message>
        <source>Chosen algorithms</source>
        <translation>Algoritmos elegidos</translation>
    </message>
    <message>
        <source>DH group</source>
        <translation>Grupo DH</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Address translation before this computer</source>
        <translation>Traducción de direcciones delante de este equipo</translation>
    </message>
    <message>
        <source>Address translation before the server</source>
        <translation>Traducción de direcciones delante del servidor</translation>
    </message>
    <message>
        <source>IKE fragmentation offered</source>
        <translation>Fragmentación de IKE ofrecida</translation>
    </message>
    <message>
        <source>UDP %2 to %1</source>
        <translation>UDP %2 a %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Datagrams sent</source>
        <translation>Datagramas enviados</translation>
    </message>
    <message>
        <source>System error</source>
        <translation>Error del sistema</translation>
    </message>
    <message>
        <source>TCP %2 to %1</source>
        <translation>TCP %2 a %1</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>Versión de TLS</translation>
    </message>
    <message>
        <source>TLS cipher</source>
        <translation>Cifrado TLS</translation>
    </message>
    <message>
        <source>TLS detail</source>
        <translation>Detalle de TLS</translation>
    </message>
    <message>
        <source>Certificates sent</source>
        <translation>Certificados enviados</translation>
    </message>
    <message>
        <source>SSTP</source>
        <translation>SSTP</translation>
    </message>
    <message>
        <source>the server speaks SSTP</source>
        <translation>el servidor usa SSTP</translation>
    </message>
    <message>
        <source>the server does not speak SSTP</source>
        <translation>el servidor no usa SSTP</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>HTTP server</source>
        <translation>Servidor HTTP</translation>
    </message>
    <message>
        <source>Redirect to</source>
        <translation>Redirección a</translation>
    </message>
    <message>
        <source>%1 with %2 bits</source>
        <translation>%1 con %2 bits</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>DNS names</source>
        <translation>Nombres DNS</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>Direcciones IP</translation>
    </message>
    <message>
        <source>Purposes (EKU)</source>
        <translation>Propósitos (EKU)</translation>
    </message>
    <message>
        <source>not limited (no EKU extension)</source>
        <translation>sin limitar (sin extensión EKU)</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>Uso de la clave</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>Huella digital (SHA-1)</translation>
    </message>
    <message>
        <source>Chain ends</source>
        <translation>La cadena termina</translation>
    </message>
    <message>
        <source>Missing issuer</source>
        <translation>Emisor que falta</translation>
    </message>
    <message>
        <source>Chain, place %1</source>
        <translation>Cadena, lugar %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hasta %2</translation>
    </message>
    <message>
        <source>%1 (place %2)</source>
        <translation>%1 (lugar %2)</translation>
    </message>
    <message>
        <source>Chain errors</source>
        <translation>Errores de la cadena</translation>
    </message>
    <message>
        <source>not accepted: %1</source>
        <translation>no se acepta: %1</translation>
    </message>
    <message>
        <source>Certificate from %1</source>
        <translation>Certificado de %1</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Usado como</translation>
    </message>
    <message>
        <source>Expected name</source>
        <translation>Nombre esperado</translation>
    </message>
    <message>
        <source>Windows&apos; own verdict</source>
        <translation>Veredicto del propio Windows</translation>
    </message>
    <message>
        <source>Revocation of %1</source>
        <translation>Revocación de %1</translation>
    </message>
    <message>
        <source>Network interfaces</source>
        <translation>Interfaces de red</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, desactivada</translation>
    </message>
    <message>
        <source>Where this computer sends traffic</source>
        <translation>Adónde envía tráfico este equipo</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Puerta de enlace</translation>
    </message>
    <message>
        <source>%1 (the internet)</source>
        <translation>%1 (Internet)</translation>
    </message>
    <message>
        <source>no way there</source>
        <translation>no se puede llegar</translation>
    </message>
    <message>
        <source>(direct)</source>
        <translation>(directo)</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>(unusable)</source>
        <translation>(no utilizable)</translation>
    </message>
    <message>
        <source>Targets that your organisation names</source>
        <translation>Destinos que indica su organización</translation>
    </message>
    <message>
        <source>Name servers of this computer</source>
        <translation>Servidores de nombres de este equipo</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Servidores de nombres</translation>
    </message>
    <message>
        <source>Name resolution rules (NRPT)</source>
        <translation>Reglas de resolución de nombres (NRPT)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Establecido por</translation>
    </message>
    <message>
        <source>(as without a rule)</source>
        <translation>(como sin regla)</translation>
    </message>
    <message>
        <source>group policy</source>
        <translation>directiva de grupo</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>Test for a sign-in page: %1</source>
        <translation>Prueba de página de inicio de sesión: %1</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>Respuesta esperada</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>la esperada</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>otra</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Relojes</translation>
    </message>
    <message>
        <source>Its time</source>
        <translation>Su hora</translation>
    </message>
    <message>
        <source>Time here</source>
        <translation>Hora aquí</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Proxies that are set</source>
        <translation>Proxies configurados</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Archivo de configuración</translation>
    </message>
    <message>
        <source>Automatic detection</source>
        <translation>Detección automática</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>No se usa para</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on; lets nothing out that no rule allows</source>
        <translation>activado; no deja salir nada que no permita una regla</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>What Windows says of this network</source>
        <translation>Lo que Windows indica sobre esta red</translation>
    </message>
    <message>
        <source>It leads</source>
        <translation>Conduce</translation>
    </message>
    <message>
        <source>Firewall of Windows in %1 (connected)</source>
        <translation>Firewall de Windows en %1 (conectado)</translation>
    </message>
    <message>
        <source>Firewall of Windows in %1</source>
        <translation>Firewall de Windows en %1</translation>
    </message>
    <message>
        <source>What Windows starts by itself</source>
        <translation>Lo que Windows inicia por sí solo</translation>
    </message>
    <message>
        <source>Disconnected by hand</source>
        <translation>Desconectado manualmente</translation>
    </message>
    <message>
        <source>DNS suffixes of this network</source>
        <translation>Sufijos DNS de esta red</translation>
    </message>
    <message>
        <source>Kind of network</source>
        <translation>Tipo de red</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>server name as typed</source>
        <translation>nombre del servidor tal como se escribió</translation>
    </message>
    <message>
        <source>phonebook (rasphone.pbk)</source>
        <translation>libreta de teléfonos (rasphone.pbk)</translation>
    </message>
    <message>
        <source>ProfileXML</source>
        <translation>ProfileXML</translation>
    </message>
    <message>
        <source>EAP XML</source>
        <translation>XML de EAP</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>PPTP only</source>
        <translation>solo PPTP</translation>
    </message>
    <message>
        <source>L2TP only</source>
        <translation>solo L2TP</translation>
    </message>
    <message>
        <source>SSTP only</source>
        <translation>solo SSTP</translation>
    </message>
    <message>
        <source>SSTP first</source>
        <translation>SSTP en primer lugar</translation>
    </message>
    <message>
        <source>IKEv2 only</source>
        <translation>solo IKEv2</translation>
    </message>
    <message>
        <source>IKEv2 first</source>
        <translation>IKEv2 en primer lugar</translation>
    </message>
    <message>
        <source>IKEv2, then SSTP</source>
        <translation>IKEv2, después SSTP</translation>
    </message>
    <message>
        <source>a list of protocols</source>
        <translation>una lista de protocolos</translation>
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
        <translation>certificado de este equipo</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>clave previamente compartida</translation>
    </message>
    <message>
        <source>several methods</source>
        <translation>varios métodos</translation>
    </message>
    <message>
        <source>all traffic through the tunnel (force tunnel)</source>
        <translation>todo el tráfico a través del túnel (túnel forzado)</translation>
    </message>
    <message>
        <source>only company traffic through the tunnel (split tunnel)</source>
        <translation>solo el tráfico de la empresa a través del túnel (túnel dividido)</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no consultado</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <source>no address of this kind</source>
        <translation>ninguna dirección de este tipo</translation>
    </message>
    <message>
        <source>the name does not exist</source>
        <translation>el nombre no existe</translation>
    </message>
    <message>
        <source>no answer from the name server</source>
        <translation>sin respuesta del servidor de nombres</translation>
    </message>
    <message>
        <source>the name server reported a failure</source>
        <translation>el servidor de nombres notificó un error</translation>
    </message>
    <message>
        <source>an address was given instead of a name</source>
        <translation>se indicó una dirección en lugar de un nombre</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondió</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>not sent: this computer refused to send</source>
        <translation>no enviado: este equipo se negó a enviar</translation>
    </message>
    <message>
        <source>no way there (network unreachable)</source>
        <translation>no se puede llegar (red inaccesible)</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>no intentado</translation>
    </message>
    <message>
        <source>established</source>
        <translation>establecido</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>error</translation>
    </message>
    <message>
        <source>the other side does not speak TLS</source>
        <translation>el otro extremo no usa TLS</translation>
    </message>
    <message>
        <source>at a trusted root</source>
        <translation>en una raíz de confianza</translation>
    </message>
    <message>
        <source>at a root that this computer does not trust</source>
        <translation>en una raíz en la que este equipo no confía</translation>
    </message>
    <message>
        <source>at the certificate itself (self-signed)</source>
        <translation>en el propio certificado (autofirmado)</translation>
    </message>
    <message>
        <source>before a root: an issuer is missing</source>
        <translation>antes de una raíz: falta un emisor</translation>
    </message>
    <message>
        <source>not built: the certificate could not be read</source>
        <translation>no se creó: no se pudo leer el certificado</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>not revoked</source>
        <translation>no revocado</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocado</translation>
    </message>
    <message>
        <source>the revocation list could not be fetched</source>
        <translation>no se pudo obtener la lista de revocación</translation>
    </message>
    <message>
        <source>the revocation list is out of date</source>
        <translation>la lista de revocación está caducada</translation>
    </message>
    <message>
        <source>the certificate names no revocation list</source>
        <translation>el certificado no indica ninguna lista de revocación</translation>
    </message>
    <message>
        <source>the revocation list is at addresses of a kind that is not fetched</source>
        <translation>la lista de revocación está en direcciones de un tipo que no se consulta</translation>
    </message>
    <message>
        <source>the revocation list is unreadable or not signed by the issuer</source>
        <translation>la lista de revocación no es legible o no está firmada por el emisor</translation>
    </message>
    <message>
        <source>VPN server, IKEv2</source>
        <translation>Servidor VPN, IKEv2</translation>
    </message>
    <message>
        <source>VPN server, SSTP</source>
        <translation>Servidor VPN, SSTP</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>sign-in server</source>
        <translation>servidor de autenticación</translation>
    </message>
    <message>
        <source>cable</source>
        <translation>cable</translation>
    </message>
    <message>
        <source>wireless</source>
        <translation>inalámbrica</translation>
    </message>
    <message>
        <source>mobile network</source>
        <translation>red móvil</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>bucle invertido</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>túnel</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>a ninguna parte</translation>
    </message>
    <message>
        <source>not beyond the local network</source>
        <translation>no más allá de la red local</translation>
    </message>
    <message>
        <source>to the internet, behind a sign-in page or another limit</source>
        <translation>a Internet, tras una página de inicio de sesión u otra limitación</translation>
    </message>
    <message>
        <source>to the internet</source>
        <translation>a Internet</translation>
    </message>
    <message>
        <source>the computer&apos;s store</source>
        <translation>el almacén del equipo</translation>
    </message>
    <message>
        <source>the user&apos;s store</source>
        <translation>el almacén del usuario</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un archivo</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>iniciando sesión</translation>
    </message>
    <message>
        <source>waiting for the person</source>
        <translation>a la espera de la persona</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>in another state</source>
        <translation>en otro estado</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciándose</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>manual</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deshabilitado</translation>
    </message>
    <message>
        <source>it did not begin</source>
        <translation>no llegó a comenzar</translation>
    </message>
    <message>
        <source>everything was learned that can be without a password</source>
        <translation>se averiguó todo lo que se puede sin una contraseña</translation>
    </message>
    <message>
        <source>the server refused before it named a sign-in method</source>
        <translation>el servidor rechazó la conexión antes de indicar un método de inicio de sesión</translation>
    </message>
    <message>
        <source>the sign-in server ended it (EAP-Failure)</source>
        <translation>el servidor de autenticación la finalizó (EAP-Failure)</translation>
    </message>
    <message>
        <source>an answer could not be read</source>
        <translation>no se pudo leer una respuesta</translation>
    </message>
    <message>
        <source>the server named another one</source>
        <translation>el servidor indicó otro</translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <translation>detenida antes de terminar</translation>
    </message>
    <message>
        <source>the server goes on asking</source>
        <translation>el servidor sigue preguntando</translation>
    </message>
    <message>
        <source>the port of the sign-in cannot be reached</source>
        <translation>no se puede acceder al puerto del inicio de sesión</translation>
    </message>
    <message>
        <source>not checked: none came with a certificate</source>
        <translation>sin comprobar: ninguna llegó con un certificado</translation>
    </message>
    <message>
        <source>verified with its certificate</source>
        <translation>verificada con su certificado</translation>
    </message>
    <message>
        <source>does not fit its certificate</source>
        <translation>no concuerda con su certificado</translation>
    </message>
    <message>
        <source>of a kind that this program can&apos;t verify</source>
        <translation>de un tipo que este programa no puede verificar</translation>
    </message>
    <message>
        <source>proposed the profile&apos;s method by itself</source>
        <translation>propuso el método del perfil por sí mismo</translation>
    </message>
    <message>
        <source>took the profile&apos;s method when that was asked for</source>
        <translation>aceptó el método del perfil cuando se le pidió</translation>
    </message>
    <message>
        <source>refused the profile&apos;s method</source>
        <translation>rechazó el método del perfil</translation>
    </message>
    <message>
        <source>refused straight after the name</source>
        <translation>rechazó la conexión justo después del nombre</translation>
    </message>
    <message>
        <source>no private key</source>
        <translation>sin clave privada</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>todavía no es válido</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>not for Client Authentication</source>
        <translation>no es para Autenticación del cliente</translation>
    </message>
    <message>
        <source>its key may not sign</source>
        <translation>su clave no puede firmar</translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation>autofirmado</translation>
    </message>
    <message>
        <source>its root is not trusted</source>
        <translation>su raíz no es de confianza</translation>
    </message>
    <message>
        <source>an issuer is missing</source>
        <translation>falta un emisor</translation>
    </message>
    <message>
        <source>its chain is broken</source>
        <translation>su cadena está dañada</translation>
    </message>
    <message>
        <source>its issuer does not pass the filter of the profile</source>
        <translation>su emisor no supera el filtro del perfil</translation>
    </message>
    <message>
        <source>its purposes do not pass the filter of the profile</source>
        <translation>sus propósitos no superan el filtro del perfil</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message numerus="yes">
        <source>%n more rows are in the embedded bundle.</source>
        <translation>
            <numerusform>%n fila más en el paquete de diagnóstico incrustado.</numerusform>
            <numerusform>%n filas más en el paquete de diagnóstico incrustado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture in words</source>
        <translation>La imagen en palabras</translation>
    </message>
    <message>
        <source>AOVPN Doctor report %1</source>
        <translation>Informe de AOVPN Doctor %1</translation>
    </message>
    <message>
        <source>full: nothing was replaced that was not replaced before</source>
        <translation>completo: no se sustituyó nada que no estuviera ya sustituido</translation>
    </message>
    <message>
        <source>full: nothing was replaced</source>
        <translation>completo: no se sustituyó nada</translation>
    </message>
    <message>
        <source>ticket: personal names and private addresses were replaced</source>
        <translation>incidencia: se sustituyeron los nombres de personas y las direcciones privadas</translation>
    </message>
    <message>
        <source>public: names, addresses and certificates were replaced</source>
        <translation>público: se sustituyeron nombres, direcciones y certificados</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Informe %1</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>local time %1</source>
        <translation>hora local %1</translation>
    </message>
    <message>
        <source>Privacy level</source>
        <translation>Nivel de privacidad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Your helpdesk</source>
        <translation>Su servicio de asistencia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>What was not tested, and why, stands below.</source>
        <translation>Lo que no se probó, y por qué, figura más abajo.</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Quién actúa</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Grado de certeza</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Windows errors</source>
        <translation>Errores de Windows</translation>
    </message>
    <message>
        <source>What comes into question</source>
        <translation>Posibles causas</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Pregunta pendiente</translation>
    </message>
    <message>
        <source>Most probable first</source>
        <translation>Lo más probable en primer lugar</translation>
    </message>
    <message>
        <source>The way to your company</source>
        <translation>El camino hasta su empresa</translation>
    </message>
    <message>
        <source>For the ticket</source>
        <translation>Para la incidencia</translation>
    </message>
    <message>
        <source>One click selects these lines; copy them into the ticket.</source>
        <translation>Un clic selecciona estas líneas; cópielas en la incidencia.</translation>
    </message>
    <message>
        <source>Source: </source>
        <translation>Fuente: </translation>
    </message>
    <message>
        <source>Windows error</source>
        <translation>Error de Windows</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message numerus="yes">
        <source>%n more tables are in the embedded bundle.</source>
        <translation>
            <numerusform>%n tabla más en el paquete de diagnóstico incrustado.</numerusform>
            <numerusform>%n tablas más en el paquete de diagnóstico incrustado.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Lo que se comprobó</translation>
    </message>
    <message>
        <source>Not tested, and why</source>
        <translation>Sin probar, y por qué</translation>
    </message>
    <message>
        <source>Every check that applies was made.</source>
        <translation>Se realizaron todas las comprobaciones aplicables.</translation>
    </message>
    <message>
        <source>Data for Microsoft support</source>
        <translation>Datos para el soporte técnico de Microsoft</translation>
    </message>
    <message>
        <source>If support asks for it, Microsoft&apos;s tool TSS records the problem while it is reproduced. AOVPN Doctor starts nothing.</source>
        <translation>Si el soporte técnico lo solicita, la herramienta TSS de Microsoft graba el problema mientras se reproduce. AOVPN Doctor no inicia nada.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>On the VPN server</source>
        <translation>En el servidor VPN</translation>
    </message>
    <message>
        <source>How to record</source>
        <translation>Cómo grabar</translation>
    </message>
    <message>
        <source>Collected already</source>
        <translation>Ya recopilado</translation>
    </message>
    <message>
        <source>Replaced for privacy</source>
        <translation>Sustituido por privacidad</translation>
    </message>
    <message>
        <source>Nothing was replaced in this report.</source>
        <translation>En este informe no se sustituyó nada.</translation>
    </message>
    <message>
        <source>These were replaced before the report was written; the same original always by the same stand-in:</source>
        <translation>Esto se sustituyó antes de escribir el informe; cada original, siempre por el mismo sustituto:</translation>
    </message>
    <message>
        <source>What they stand for is in no file; only the computer on which the report was made could tell.</source>
        <translation>A qué corresponden no figura en ningún archivo; solo podría indicarlo el equipo en el que se creó el informe.</translation>
    </message>
    <message>
        <source>as the servers&apos; clocks</source>
        <translation>como los relojes de los servidores</translation>
    </message>
    <message>
        <source>%1 s ahead of a server&apos;s</source>
        <translation>%1 s adelantado con respecto al de un servidor</translation>
    </message>
    <message>
        <source>%1 s behind a server&apos;s</source>
        <translation>%1 s atrasado con respecto al de un servidor</translation>
    </message>
    <message>
        <source>This computer and this program</source>
        <translation>Este equipo y este programa</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Run as administrator</source>
        <translation>Ejecutar como administrador</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Reloj de este equipo</translation>
    </message>
    <message>
        <source>Proxy of the connection</source>
        <translation>Proxy de la conexión</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Profile file</source>
        <translation>Archivo de perfil</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Check catalogue</source>
        <translation>Catálogo de comprobaciones</translation>
    </message>
    <message>
        <source>Could not be collected</source>
        <translation>No se pudo recopilar</translation>
    </message>
    <message>
        <source>Sources of the guidance</source>
        <translation>Fuentes de las indicaciones</translation>
    </message>
    <message>
        <source>No guidance was needed.</source>
        <translation>No se necesitaron indicaciones.</translation>
    </message>
    <message>
        <source>This file also holds the collected data. Open it with AOVPN Doctor to judge it again, in your language and with newer checks.</source>
        <translation>Este archivo también contiene los datos recopilados. Ábralo con AOVPN Doctor para evaluarlo de nuevo, en su idioma y con comprobaciones más recientes.</translation>
    </message>
    <message>
        <source>the one that the profile sends</source>
        <translation>el que envía el perfil</translation>
    </message>
    <message>
        <source>the one that the site policy names</source>
        <translation>el que indica la directiva del sitio</translation>
    </message>
    <message>
        <source>one made up by this program</source>
        <translation>uno inventado por este programa</translation>
    </message>
    <message>
        <source>one made up by this program in the realm of the user&apos;s own</source>
        <translation>uno inventado por este programa en el dominio (realm) del propio del usuario</translation>
    </message>
    <message>
        <source>the user&apos;s own</source>
        <translation>el propio del usuario</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>EAP method of the profile</source>
        <translation>Método de EAP del perfil</translation>
    </message>
    <message>
        <source>EAP method that the server proposed</source>
        <translation>Método de EAP que propuso el servidor</translation>
    </message>
    <message>
        <source>EAP method that was asked for instead</source>
        <translation>Método de EAP que se pidió en su lugar</translation>
    </message>
    <message>
        <source>Its answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Answer to the name after</source>
        <translation>Respuesta al nombre después de</translation>
    </message>
    <message>
        <source>TLS version of the sign-in server</source>
        <translation>Versión de TLS del servidor de autenticación</translation>
    </message>
    <message>
        <source>TLS detail of the sign-in server</source>
        <translation>Detalle de TLS del servidor de autenticación</translation>
    </message>
    <message>
        <source>Certificates of the sign-in server</source>
        <translation>Certificados del servidor de autenticación</translation>
    </message>
    <message>
        <source>Authorities that it lists for users</source>
        <translation>Entidades que enumera para usuarios</translation>
    </message>
    <message>
        <source>%1 sent, %2 received</source>
        <translation>%1 enviados, %2 recibidos</translation>
    </message>
    <message>
        <source>Largest answer</source>
        <translation>Respuesta más grande</translation>
    </message>
    <message>
        <source>%1 bytes in one piece</source>
        <translation>%1 bytes en una sola pieza</translation>
    </message>
    <message>
        <source>%1 bytes in %2 IKE fragments</source>
        <translation>%1 bytes en %2 fragmentos IKE</translation>
    </message>
    <message>
        <source>IKEv2 interview with %1, UDP %2</source>
        <translation>Consulta IKEv2 con %1, UDP %2</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Name that was given</source>
        <translation>Nombre que se indicó</translation>
    </message>
    <message>
        <source>Port of the sign-in</source>
        <translation>Puerto del inicio de sesión</translation>
    </message>
    <message>
        <source>Server&apos;s identity (IDr)</source>
        <translation>Identidad del servidor (IDr)</translation>
    </message>
    <message>
        <source>Server&apos;s signature</source>
        <translation>Firma del servidor</translation>
    </message>
    <message>
        <source>Asks for EAP</source>
        <translation>Pide EAP</translation>
    </message>
    <message>
        <source>Why it could not be read</source>
        <translation>Por qué no se pudo leer</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>SSTP call to %1, TCP %2</source>
        <translation>Llamada SSTP a %1, TCP %2</translation>
    </message>
    <message>
        <source>Sign-in protocol of the profile</source>
        <translation>Protocolo de inicio de sesión del perfil</translation>
    </message>
    <message>
        <source>Call accepted</source>
        <translation>Llamada aceptada</translation>
    </message>
    <message>
        <source>Status of the refusal</source>
        <translation>Estado del rechazo</translation>
    </message>
    <message>
        <source>Hashes for the crypto binding</source>
        <translation>Hashes para el enlace criptográfico</translation>
    </message>
    <message>
        <source>Sign-in protocols that the server demanded</source>
        <translation>Protocolos de inicio de sesión que exigió el servidor</translation>
    </message>
    <message>
        <source>Took the profile&apos;s protocol</source>
        <translation>Aceptó el protocolo del perfil</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>PPTP, TCP %2 to %1</source>
        <translation>PPTP, TCP %2 a %1</translation>
    </message>
    <message>
        <source>PPTP</source>
        <translation>PPTP</translation>
    </message>
    <message>
        <source>the server speaks PPTP</source>
        <translation>el servidor usa PPTP</translation>
    </message>
    <message>
        <source>the server does not speak PPTP</source>
        <translation>el servidor no usa PPTP</translation>
    </message>
    <message>
        <source>Result code</source>
        <translation>Código de resultado</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Nombre del servidor</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>whether anything answers (liveness)</source>
        <translation>si algo responde (actividad)</translation>
    </message>
    <message>
        <source>whether anything answers a version that does not exist</source>
        <translation>si algo responde a una versión que no existe</translation>
    </message>
    <message>
        <source>to start IKEv2 (IKE_SA_INIT)</source>
        <translation>inicio de IKEv2 (IKE_SA_INIT)</translation>
    </message>
    <message>
        <source>whether large datagrams are answered (in IP fragments)</source>
        <translation>si se responde a los datagramas grandes (en fragmentos IP)</translation>
    </message>
    <message>
        <source>what the server takes of everything that Windows can offer</source>
        <translation>qué acepta el servidor de todo lo que Windows puede ofrecer</translation>
    </message>
    <message>
        <source>for another encryption than the profile&apos;s</source>
        <translation>un cifrado distinto del que tiene el perfil</translation>
    </message>
    <message>
        <source>for another integrity check than the profile&apos;s</source>
        <translation>una comprobación de integridad distinta de la del perfil</translation>
    </message>
    <message>
        <source>for another DH group than the profile&apos;s</source>
        <translation>un grupo DH distinto del que tiene el perfil</translation>
    </message>
    <message>
        <source>for what Windows offers by default (DH group 2)</source>
        <translation>lo que Windows ofrece de forma predeterminada (grupo DH 2)</translation>
    </message>
    <message>
        <source>to sign in (IKE_AUTH)</source>
        <translation>inicio de sesión (IKE_AUTH)</translation>
    </message>
    <message>
        <source>to start L2TP&apos;s IPsec (IKEv1 main mode)</source>
        <translation>inicio de IPsec para L2TP (modo principal de IKEv1)</translation>
    </message>
    <message>
        <source>certificate until %1</source>
        <extracomment>Below the VPN server in the picture; %1 is a date</extracomment>
        <translation>certificado hasta %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Text of the picture: a place and its state</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the way on: %1</source>
        <extracomment>Text of the picture: the way from one place to the next, and its state</extracomment>
        <translation>el trayecto siguiente: %1</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>State of a place or of the way between two places in the picture</extracomment>
        <translation>correcto</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>A place in the picture, in a narrow column: soft hyphens or zero-width spaces where it may break</extracomment>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Red local</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>Servidor VPN</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <extracomment>A place in the picture, in a narrow column: soft hyphens or zero-width spaces where it may break</extracomment>
        <translation>Servidor de autenti­cación</translation>
    </message>
    <message>
        <source>Company network</source>
        <extracomment>A place in the picture, in a narrow column: soft hyphens or zero-width spaces where it may break</extracomment>
        <translation>Red de la empresa</translation>
    </message>
    <message>
        <source>1 check</source>
        <translation>1 comprobación</translation>
    </message>
    <message numerus="yes">
        <source>%n checks</source>
        <translation>
            <numerusform>%n comprobación</numerusform>
            <numerusform>%n comprobaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem found; 1 check could not be made.</source>
        <translation>No se encontraron problemas; no se pudo realizar 1 comprobación.</translation>
    </message>
    <message numerus="yes">
        <source>No problem found; %n checks could not be made.</source>
        <translation>
            <numerusform>No se encontraron problemas; no se pudo realizar %n comprobación.</numerusform>
            <numerusform>No se encontraron problemas; no se pudieron realizar %n comprobaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>This check failed itself. That is a mistake in AOVPN Doctor.</source>
        <translation>Se produjo un error en la propia comprobación. Es un fallo de AOVPN Doctor.</translation>
    </message>
    <message>
        <source>Not asked for.</source>
        <translation>No solicitado.</translation>
    </message>
    <message>
        <source>This version has no checks for this.</source>
        <translation>Esta versión no tiene comprobaciones para esto.</translation>
    </message>
    <message>
        <source>Nothing here applies to this connection.</source>
        <translation>Nada de lo que hay aquí es aplicable a esta conexión.</translation>
    </message>
    <message>
        <source>Could not be checked.</source>
        <translation>No se pudo comprobar.</translation>
    </message>
    <message>
        <source>Logged: %1.</source>
        <extracomment>%1: time and name of a VPN connection</extracomment>
        <translation>Registrado: %1.</translation>
    </message>
    <message>
        <source>You named error %1, but the log of Windows says otherwise; the log counts.</source>
        <translation>Usted indicó el error %1, pero el registro de Windows dice otra cosa; cuenta el registro.</translation>
    </message>
    <message>
        <source>Nothing was found that explains what you reported: &quot;%1&quot;</source>
        <extracomment>%1: a symptom as a sentence</extracomment>
        <translation>No se encontró nada que explique lo que usted comunicó: “%1”</translation>
    </message>
    <message>
        <source>This explains what you reported: &quot;%1&quot;</source>
        <extracomment>%1: a symptom as a sentence</extracomment>
        <translation>Esto explica lo que usted comunicó: “%1”</translation>
    </message>
    <message>
        <source>This does not explain what you reported: &quot;%1&quot; There may be a second cause.</source>
        <extracomment>%1: a symptom as a sentence</extracomment>
        <translation>Esto no explica lo que usted comunicó: “%1” Puede haber una segunda causa.</translation>
    </message>
    <message>
        <source>Pass the report and the CoId %1 to the VPN administrators.</source>
        <translation>Transmita el informe y el CoId %1 a los administradores de la VPN.</translation>
    </message>
    <message>
        <source>Pass the report to the VPN administrators.</source>
        <translation>Transmita el informe a los administradores de la VPN.</translation>
    </message>
    <message>
        <source>Save the report and send it to your helpdesk.</source>
        <translation>Guarde el informe y envíelo a su servicio de asistencia.</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>error %1</translation>
    </message>
    <message>
        <source>Last failure in the log</source>
        <translation>Último error del registro</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Also possible</source>
        <translation>También posible</translation>
    </message>
    <message>
        <source>no problem found</source>
        <translation>no se encontraron problemas</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>no se pudo comprobar</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>Windows logged error %1, and no check explains it.</source>
        <translation>Windows registró el error %1 y ninguna comprobación lo explica.</translation>
    </message>
    <message>
        <source>Windows logged error %1 at %2, and no check explains it.</source>
        <extracomment>%1: an error code; %2: date and time</extracomment>
        <translation>Windows registró el error %1 (%2) y ninguna comprobación lo explica.</translation>
    </message>
    <message>
        <source>No problem found, but something needs attention: %1</source>
        <extracomment>%1: the headline of a warning, a sentence</extracomment>
        <translation>No se encontraron problemas, pero hay algo que requiere atención: %1</translation>
    </message>
    <message>
        <source>No problem found.</source>
        <translation>No se encontraron problemas.</translation>
    </message>
    <message>
        <source>A problem was found.</source>
        <translation>Se encontró un problema.</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Comunicado</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Código de error</translation>
    </message>
    <message>
        <source>Nothing was found that explains &quot;%1&quot;.</source>
        <translation>No se encontró nada que explique “%1”.</translation>
    </message>
    <message>
        <source>This explains the error %1 that Windows logged last.</source>
        <translation>Esto explica el error %1, el último que registró Windows.</translation>
    </message>
    <message>
        <source>This explains the error %1 that Windows showed.</source>
        <translation>Esto explica el error %1 que mostró Windows.</translation>
    </message>
    <message>
        <source>This does not explain the error %1 that Windows logged last. There may be a second cause.</source>
        <translation>Esto no explica el error %1, el último que registró Windows. Puede haber una segunda causa.</translation>
    </message>
    <message>
        <source>This does not explain the error %1 that Windows showed. There may be a second cause.</source>
        <translation>Esto no explica el error %1 que mostró Windows. Puede haber una segunda causa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no error code that AOVPN Doctor knows.</source>
        <translation>“%1” no es un código de error que AOVPN Doctor conozca.</translation>
    </message>
    <message>
        <source>Windows may show this as error %1.</source>
        <translation>Es posible que Windows lo muestre como error %1.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>If the connection still fails, run AOVPN Doctor again while it fails, and save a new report.</source>
        <translation>Si la conexión sigue fallando, vuelva a ejecutar AOVPN Doctor mientras falla y guarde un informe nuevo.</translation>
    </message>
    <message>
        <source>Look at what was not tested, and why.</source>
        <translation>Consulte lo que no se probó y por qué.</translation>
    </message>
    <message>
        <source>If the connection fails, run AOVPN Doctor again where those checks can be made, and save a new report.</source>
        <translation>Si la conexión falla, vuelva a ejecutar AOVPN Doctor donde se puedan realizar esas comprobaciones y guarde un informe nuevo.</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <extracomment>Grey line for what follows from the cause; %1 is the headline of the cause</extracomment>
        <translation>A la espera de: %1</translation>
    </message>
    <message>
        <source>No problem found in %1.</source>
        <translation>No se encontraron problemas en %1.</translation>
    </message>
    <message>
        <source>1 check was made.</source>
        <translation>Se realizó 1 comprobación.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks were made.</source>
        <translation>
            <numerusform>Se realizó %n comprobación.</numerusform>
            <numerusform>Se realizaron %n comprobaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Para usted</translation>
    </message>
    <message>
        <source>For the helpdesk</source>
        <translation>Para el servicio de asistencia</translation>
    </message>
    <message>
        <source>For administrators</source>
        <translation>Para administradores</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no es aplicable</translation>
    </message>
    <message>
        <source>failed itself</source>
        <translation>error de la propia comprobación</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>Nombres de usuario</translation>
    </message>
    <message>
        <source>Computer names</source>
        <translation>Nombres de equipo</translation>
    </message>
    <message>
        <source>Security identifiers (SIDs)</source>
        <translation>Identificadores de seguridad (SID)</translation>
    </message>
    <message>
        <source>Hardware addresses (MAC)</source>
        <translation>Direcciones de hardware (MAC)</translation>
    </message>
    <message>
        <source>Private network addresses</source>
        <translation>Direcciones de red privadas</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Direcciones de correo electrónico</translation>
    </message>
    <message>
        <source>Names in folders of users</source>
        <translation>Nombres en carpetas de usuarios</translation>
    </message>
    <message>
        <source>Server names</source>
        <translation>Nombres de servidor</translation>
    </message>
    <message>
        <source>Public network addresses</source>
        <translation>Direcciones de red públicas</translation>
    </message>
    <message>
        <source>Names of the organisation and its helpdesk</source>
        <translation>Nombres de la organización y de su servicio de asistencia</translation>
    </message>
    <message>
        <source>Names in certificates</source>
        <translation>Nombres en certificados</translation>
    </message>
    <message>
        <source>Certificates and revocation lists themselves</source>
        <translation>Los propios certificados y listas de revocación</translation>
    </message>
    <message>
        <source>Thumbprints and serial numbers of certificates</source>
        <translation>Huellas digitales y números de serie de certificados</translation>
    </message>
    <message>
        <source>Numbers of single dials</source>
        <translation>Números de marcados concretos</translation>
    </message>
    <message>
        <source>Network address hashes in the network messages</source>
        <translation>Hashes de direcciones de red en los mensajes de red</translation>
    </message>
    <message>
        <source>Octets of the network messages</source>
        <translation>Octetos de los mensajes de red</translation>
    </message>
    <message>
        <source>Names of connections and network interfaces</source>
        <translation>Nombres de conexiones e interfaces de red</translation>
    </message>
    <message>
        <source>Texts that may hold names</source>
        <translation>Textos que pueden contener nombres</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>VPN connection</source>
        <translation>Conexión VPN</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
</context>
<context>
    <name>ResultPageView</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>&amp;Save report...</source>
        <translation>&amp;Guardar informe...</translation>
    </message>
    <message>
        <source>Copy su&amp;mmary for the ticket</source>
        <translation>Copiar el res&amp;umen para la incidencia</translation>
    </message>
    <message>
        <source>Sa&amp;ve bundle...</source>
        <translation>Guardar &amp;paquete de diagnóstico...</translation>
    </message>
    <message>
        <source>Collect &amp;data for Microsoft support...</source>
        <translation>&amp;Recopilar datos para el soporte técnico de Microsoft...</translation>
    </message>
    <message>
        <source>A page to read and to attach to a ticket. You see first what it reveals.</source>
        <translation>Una página para leer y adjuntar a una incidencia. Antes verá qué revela.</translation>
    </message>
    <message>
        <source>Puts plain lines on the clipboard. Names of people and computers are replaced.</source>
        <translation>Coloca líneas de texto sin formato en el Portapapeles. Se sustituyen los nombres de personas y equipos.</translation>
    </message>
    <message>
        <source>The evidence alone, so that another computer can judge it again.</source>
        <translation>Solo los datos recopilados, para que otro equipo pueda evaluarlos de nuevo.</translation>
    </message>
    <message>
        <source>Collect data for Microsoft support</source>
        <translation>Recopilar datos para el soporte técnico de Microsoft</translation>
    </message>
    <message>
        <source>The way to your company network</source>
        <translation>El camino hasta la red de su empresa</translation>
    </message>
    <message>
        <source>Other possible causes</source>
        <translation>Otras causas posibles</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>También encontrado</translation>
    </message>
    <message>
        <source>What was not tested</source>
        <translation>Lo que no se probó</translation>
    </message>
    <message>
        <source>Copied. Paste it into your ticket. Names of people and computers were replaced.</source>
        <translation>Copiado. Péguelo en la incidencia. Se sustituyeron los nombres de personas y equipos.</translation>
    </message>
</context>
<context>
    <name>ResultText</name>
    <message>
        <source>Your helpdesk: %1</source>
        <translation>Su servicio de asistencia: %1</translation>
    </message>
    <message>
        <source>You named error %1, but the log of Windows says otherwise; the log counts.</source>
        <translation>Usted indicó el error %1, pero el registro de Windows dice otra cosa; cuenta el registro.</translation>
    </message>
    <message>
        <source>This explains error %1, which Windows logged last.</source>
        <translation>Esto explica el error %1, el último que registró Windows.</translation>
    </message>
    <message>
        <source>Windows logged error %1 last. It usually has other causes than this one, so mention both when you ask for help.</source>
        <translation>El último error que registró Windows es %1. Normalmente tiene otras causas distintas de esta, así que mencione ambas cosas cuando pida ayuda.</translation>
    </message>
    <message>
        <source>This explains what you described.</source>
        <translation>Esto explica lo que usted describió.</translation>
    </message>
    <message>
        <source>This explains error %1, which you named.</source>
        <translation>Esto explica el error %1, que usted indicó.</translation>
    </message>
    <message>
        <source>This does not fully explain what you described, so mention both when you ask for help.</source>
        <translation>Esto no explica del todo lo que usted describió, así que mencione ambas cosas cuando pida ayuda.</translation>
    </message>
    <message>
        <source>You named error %1. It usually has other causes than this one, so mention both when you ask for help.</source>
        <translation>Usted indicó el error %1. Normalmente tiene otras causas distintas de esta, así que mencione ambas cosas cuando pida ayuda.</translation>
    </message>
    <message>
        <source>“%1” is not an error code that this program knows.</source>
        <translation>“%1” no es un código de error que este programa conozca.</translation>
    </message>
    <message>
        <source>Who acts: %1</source>
        <translation>Quién actúa: %1</translation>
    </message>
    <message>
        <source>How sure: %1</source>
        <translation>Grado de certeza: %1</translation>
    </message>
    <message>
        <source>You can&apos;t repair this yourself. Please don&apos;t change settings on this computer.</source>
        <translation>Usted no puede repararlo. No cambie la configuración de este equipo.</translation>
    </message>
    <message>
        <source>Windows logged error %1 last. This program has no entry for it.</source>
        <translation>El último error que registró Windows es %1. Este programa no tiene ninguna entrada para él.</translation>
    </message>
    <message>
        <source>Windows logged error %1 last: %2</source>
        <translation>El último error que registró Windows es %1: %2</translation>
    </message>
    <message>
        <source>You named error %1: %2</source>
        <translation>Usted indicó el error %1: %2</translation>
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
        <translation>A favor: %1</translation>
    </message>
    <message>
        <source>Against it: %1</source>
        <translation>En contra: %1</translation>
    </message>
    <message>
        <source>The list below says what was found.</source>
        <translation>La lista siguiente indica lo que se encontró.</translation>
    </message>
    <message>
        <source>Everything that could be tested gave the right answer, and yet the last attempt to connect failed.</source>
        <translation>Todo lo que se pudo probar dio la respuesta correcta y, sin embargo, el último intento de conexión falló.</translation>
    </message>
    <message>
        <source>Something is wrong, but no single cause stands out.</source>
        <translation>Hay algún problema, pero no destaca ninguna causa concreta.</translation>
    </message>
    <message>
        <source>No problem found, but something needs attention.</source>
        <translation>No se encontraron problemas, pero hay algo que requiere atención.</translation>
    </message>
    <message>
        <source>No problem found.</source>
        <translation>No se encontraron problemas.</translation>
    </message>
    <message>
        <source>Everything that was asked about your VPN gave the right answer.</source>
        <translation>Todo lo que se consultó sobre su VPN dio la respuesta correcta.</translation>
    </message>
    <message numerus="yes">
        <source>No problem found, but %n checks could not be made.</source>
        <translation>
            <numerusform>No se encontraron problemas, pero no se pudo realizar %n comprobación.</numerusform>
            <numerusform>No se encontraron problemas, pero no se pudieron realizar %n comprobaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was stopped. What was known by then is kept.</source>
        <translation>Se detuvo la ejecución. Se conserva lo que se sabía hasta ese momento.</translation>
    </message>
    <message>
        <source>The list below says what was not tested and why.</source>
        <translation>La lista siguiente indica lo que no se probó y por qué.</translation>
    </message>
    <message>
        <source>Not part of this run: %1</source>
        <extracomment>%1: names of steps</extracomment>
        <translation>No forma parte de esta ejecución: %1</translation>
    </message>
    <message>
        <source>What is the cause?</source>
        <translation>¿Cuál es la causa?</translation>
    </message>
    <message>
        <source>Thank you. With your answer, another cause comes first.</source>
        <translation>Gracias. Con su respuesta, otra causa pasa al primer lugar.</translation>
    </message>
    <message>
        <source>Thank you. The same cause comes first; how sure it is has changed.</source>
        <translation>Gracias. La misma causa sigue en primer lugar; ha cambiado su grado de certeza.</translation>
    </message>
    <message>
        <source>Thank you. The same cause comes first.</source>
        <translation>Gracias. La misma causa sigue en primer lugar.</translation>
    </message>
</context>
<context>
    <name>RowButton</name>
    <message>
        <source>Details are shown. Press to hide them.</source>
        <translation>Se muestran los detalles. Pulse para ocultarlos.</translation>
    </message>
    <message>
        <source>Details are hidden. Press to show them.</source>
        <translation>Los detalles están ocultos. Pulse para mostrarlos.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Save bundle</source>
        <translation>Guardar paquete de diagnóstico</translation>
    </message>
    <message>
        <source>Who will read the file?</source>
        <translation>¿Quién leerá el archivo?</translation>
    </message>
    <message>
        <source>&amp;Leaves this computer</source>
        <translation>&amp;Saldrá de este equipo</translation>
    </message>
    <message>
        <source>Leaves this computer</source>
        <translation>Saldrá de este equipo</translation>
    </message>
    <message>
        <source>Stays &amp;here</source>
        <translation>Se queda a&amp;quí</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Se queda aquí</translation>
    </message>
    <message>
        <source>&amp;Keep this list...</source>
        <translation>&amp;Conservar esta lista...</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation>Conservar esta lista</translation>
    </message>
    <message>
        <source>Writes what the stand-ins stand for into a file of your own.</source>
        <translation>Escribe en un archivo aparte, para usted, a qué corresponden los sustitutos.</translation>
    </message>
    <message>
        <source>Save &amp;to:</source>
        <translation>Guardar &amp;en:</translation>
    </message>
    <message>
        <source>File to save to</source>
        <translation>Archivo en el que guardar</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>E&amp;xaminar...</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>Elegir la ubicación</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The list was saved. Do not send it with the report.</source>
        <translation>Se guardó la lista. No la envíe con el informe.</translation>
    </message>
    <message>
        <source>Report (*.html)</source>
        <translation>Informe (*.html)</translation>
    </message>
    <message>
        <source>Bundle (*.json)</source>
        <translation>Paquete de diagnóstico (*.json)</translation>
    </message>
    <message>
        <source>Please name the file.</source>
        <translation>Indique un nombre para el archivo.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Press Save again to replace it.</source>
        <translation>Ya existe un archivo con este nombre. Vuelva a pulsar Guardar para reemplazarlo.</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a kind of fact (&quot;Addresses&quot;), %2: the facts</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What was found, and what to do about it</source>
        <translation>Lo que se encontró y qué hacer al respecto</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>VPN servers</source>
        <translation>Servidores VPN</translation>
    </message>
    <message>
        <source>Addresses of the server</source>
        <translation>Direcciones del servidor</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Servidores de nombres</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Certificates of this computer and of you</source>
        <translation>Certificados de este equipo y de usted</translation>
    </message>
    <message>
        <source>Addresses of this computer</source>
        <translation>Direcciones de este equipo</translation>
    </message>
    <message>
        <source>Names of networks</source>
        <translation>Nombres de redes</translation>
    </message>
    <message numerus="yes">
        <source>%n routes</source>
        <translation>
            <numerusform>%n ruta</numerusform>
            <numerusform>%n rutas</numerusform>
        </translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>Proxies</translation>
    </message>
    <message numerus="yes">
        <source>%n events of the log of Windows</source>
        <translation>
            <numerusform>%n evento del registro de Windows</numerusform>
            <numerusform>%n eventos del registro de Windows</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisation and helpdesk</source>
        <translation>Organización y servicio de asistencia</translation>
    </message>
    <message>
        <source>File that was opened</source>
        <translation>Archivo que se abrió</translation>
    </message>
    <message>
        <source>Name in which the sign-in server was asked</source>
        <translation>Nombre con el que se preguntó al servidor de autenticación</translation>
    </message>
    <message>
        <source>Error or symptom that you named</source>
        <translation>Error o síntoma que usted indicó</translation>
    </message>
    <message>
        <source>The servers&apos; answers as they came, for a later check</source>
        <translation>Las respuestas de los servidores tal como llegaron, para una comprobación posterior</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <extracomment>%1: what kind of value, %2: the value, %3: what stands in its place</extracomment>
        <translation>%1: %2 pasa a ser %3</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <extracomment>%1: a kind of value that is left out of the file</extracomment>
        <translation>%1: sin incluir</translation>
    </message>
    <message>
        <source>Nothing is replaced.</source>
        <translation>No se sustituye nada.</translation>
    </message>
    <message>
        <source>Nothing needed to be replaced.</source>
        <translation>No fue necesario sustituir nada.</translation>
    </message>
    <message>
        <source>This list stays here, too: it is in no file.</source>
        <translation>Esta lista también se queda aquí: no está en ningún archivo.</translation>
    </message>
    <message>
        <source>Passwords and private keys are never read.</source>
        <translation>Las contraseñas y las claves privadas no se leen nunca.</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Todo</translation>
    </message>
    <message>
        <source>For a ti&amp;cket (recommended)</source>
        <translation>Para una &amp;incidencia (recomendado)</translation>
    </message>
    <message>
        <source>For the &amp;public</source>
        <translation>Para &amp;publicar</translation>
    </message>
    <message>
        <source>Nothing is replaced. Only for people whom you trust with all of it.</source>
        <translation>No se sustituye nada. Solo para personas a las que confiaría todo el contenido.</translation>
    </message>
    <message>
        <source>Names of people and computers and private addresses are replaced; servers and certificates stay readable.</source>
        <translation>Se sustituyen los nombres de personas y equipos y las direcciones privadas; los servidores y los certificados siguen siendo legibles.</translation>
    </message>
    <message>
        <source>Names of servers, public addresses and certificates are replaced too.</source>
        <translation>Se sustituyen también los nombres de servidores, las direcciones públicas y los certificados.</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>No tiene permiso para escribir ahí.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Esa carpeta no existe.</translation>
    </message>
    <message>
        <source>The file was not saved. %1 Please choose another place.</source>
        <extracomment>%1: why, as a sentence</extracomment>
        <translation>No se guardó el archivo. %1 Elija otra ubicación.</translation>
    </message>
</context>
<context>
    <name>StagePageView</name>
    <message>
        <source>What this means</source>
        <translation>Qué significa esto</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
</context>
<context>
    <name>StageRail</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>The steps of the connection and their states. Enter shows one.</source>
        <translation>Los pasos de la conexión y sus estados. Entrar muestra uno.</translation>
    </message>
</context>
<context>
    <name>StageText</name>
    <message>
        <source>The connection is set up.</source>
        <translation>La conexión está configurada.</translation>
    </message>
    <message>
        <source>This computer is on a working network.</source>
        <translation>Este equipo está en una red que funciona.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name leads to it.</source>
        <translation>El nombre del servidor VPN conduce hasta él.</translation>
    </message>
    <message>
        <source>The VPN server answers.</source>
        <translation>El servidor VPN responde.</translation>
    </message>
    <message>
        <source>The VPN server proves who it is.</source>
        <translation>El servidor VPN demuestra quién es.</translation>
    </message>
    <message>
        <source>You and this computer can prove who you are.</source>
        <translation>Usted y este equipo pueden demostrar quiénes son.</translation>
    </message>
    <message>
        <source>The sign-in settings fit together.</source>
        <translation>Las opciones de inicio de sesión concuerdan.</translation>
    </message>
    <message>
        <source>The tunnel adapter can be built.</source>
        <translation>El adaptador de túnel se puede crear.</translation>
    </message>
    <message>
        <source>Traffic goes the right way.</source>
        <translation>El tráfico va por el camino correcto.</translation>
    </message>
    <message>
        <source>Waits for: %1.</source>
        <extracomment>%1: what is missing, for example &quot;the VPN server&apos;s answer&quot;</extracomment>
        <translation>A la espera de: %1.</translation>
    </message>
    <message>
        <source>another step</source>
        <translation>otro paso</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Comprobación: %1</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Qué se observó</translation>
    </message>
    <message>
        <source>This could not be checked.</source>
        <translation>Esto no se pudo comprobar.</translation>
    </message>
    <message>
        <source>This was not part of the run.</source>
        <translation>Esto no formaba parte de la ejecución.</translation>
    </message>
    <message>
        <source>What this step looks at exists on Windows only. That says nothing about whether it works.</source>
        <translation>Lo que examina este paso solo existe en Windows. Eso no dice nada sobre si funciona.</translation>
    </message>
    <message>
        <source>Nothing in this step applies to this connection.</source>
        <translation>Nada de este paso es aplicable a esta conexión.</translation>
    </message>
    <message>
        <source>This version has no checks for this step. That says nothing about whether it works.</source>
        <translation>Esta versión no tiene comprobaciones para este paso. Eso no dice nada sobre si funciona.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a state (&quot;Problem&quot;), %2: what was found; read by screen readers</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Windows calls this error %1.</source>
        <translation>Windows lo llama error %1.</translation>
    </message>
    <message>
        <source>Windows shows one of these errors: %1.</source>
        <translation>Windows muestra uno de estos errores: %1.</translation>
    </message>
    <message>
        <source>Could not be checked: this program made a mistake.</source>
        <translation>No se pudo comprobar: este programa cometió un error.</translation>
    </message>
    <message>
        <source>This was not tested.</source>
        <translation>Esto no se probó.</translation>
    </message>
    <message>
        <source>This step can&apos;t be right before the other one is. It may be fine by itself.</source>
        <translation>Este paso no puede ser correcto hasta que lo sea el otro. Es posible que por sí mismo esté bien.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>What is wrong with your VPN?</source>
        <translation>¿Qué problema tiene su VPN?</translation>
    </message>
    <message>
        <source>Error co&amp;de:</source>
        <translation>Cód&amp;igo de error:</translation>
    </message>
    <message>
        <source>809 or 0x800B0109</source>
        <translation>809 o 0x800B0109</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Código de error</translation>
    </message>
    <message>
        <source>Which VPN?</source>
        <translation>¿Qué VPN?</translation>
    </message>
    <message>
        <source>Connec&amp;tion:</source>
        <translation>&amp;Conexión:</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>VPN &amp;server:</source>
        <translation>Servidor &amp;VPN:</translation>
    </message>
    <message>
        <source>vpn.contoso.com</source>
        <translation>vpn.contoso.com</translation>
    </message>
    <message>
        <source>Name of the VPN server</source>
        <translation>Nombre del servidor VPN</translation>
    </message>
    <message>
        <source>Your sign-in na&amp;me:</source>
        <translation>Su no&amp;mbre de inicio de sesión:</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Your sign-in name, optional</source>
        <translation>Su nombre de inicio de sesión, opcional</translation>
    </message>
    <message>
        <source>&amp;Open a file...</source>
        <translation>&amp;Abrir un archivo...</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>Arc&amp;hivos recientes</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>A VPN profile, an exported event log, a bundle or a saved report. You can also drop it on this window.</source>
        <translation>Un perfil de VPN, un registro de eventos exportado, un paquete de diagnóstico o un informe guardado. También puede arrastrarlo a esta ventana.</translation>
    </message>
    <message>
        <source>The files that were opened last on this computer.</source>
        <translation>Los últimos archivos que se abrieron en este equipo.</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Otro servidor</translation>
    </message>
    <message>
        <source>%1 has no failed VPN connection in it.</source>
        <translation>%1 no contiene ninguna conexión VPN fallida.</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar este</translation>
    </message>
    <message>
        <source>Use this: %1</source>
        <extracomment>%1: when, connection and error of a failed dial</extracomment>
        <translation>Usar este: %1</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>&amp;Olvidar estos archivos</translation>
    </message>
    <message>
        <source>No VPN connection was found on this computer. Type the name of the VPN server; your helpdesk knows it.</source>
        <translation>No se encontró ninguna conexión VPN en este equipo. Escriba el nombre del servidor VPN; su servicio de asistencia lo conoce.</translation>
    </message>
    <message>
        <source>Type it only if you agree that the sign-in server is asked in this name, should it refuse a made-up one. No password is sent; the server may log one refused sign-in.</source>
        <translation>Escríbalo solo si está de acuerdo en que se pregunte al servidor de autenticación con este nombre si rechaza uno inventado. No se envía ninguna contraseña; es posible que el servidor registre un inicio de sesión rechazado.</translation>
    </message>
</context>
<context>
    <name>StartText</name>
    <message>
        <source>I can&apos;t &amp;connect</source>
        <translation>No puedo c&amp;onectarme</translation>
    </message>
    <message>
        <source>The VPN does not come up, or it ends at once.</source>
        <translation>La VPN no se establece o finaliza de inmediato.</translation>
    </message>
    <message>
        <source>Connected, but no &amp;internet</source>
        <translation>Conectado, &amp;pero sin Internet</translation>
    </message>
    <message>
        <source>With the VPN up, web pages outside work stay away.</source>
        <translation>Con la VPN activa, las páginas web ajenas al trabajo no aparecen.</translation>
    </message>
    <message>
        <source>Connected, but &amp;work resources don&apos;t open</source>
        <translation>Conectado, pero los recursos de tra&amp;bajo no se abren</translation>
    </message>
    <message>
        <source>Shares, servers or internal pages can&apos;t be reached.</source>
        <translation>No se puede acceder a recursos compartidos, servidores o páginas internas.</translation>
    </message>
    <message>
        <source>I have an &amp;error code</source>
        <translation>Tengo un código de &amp;error</translation>
    </message>
    <message>
        <source>Windows showed a number, for example 809.</source>
        <translation>Windows mostró un número, por ejemplo, 809.</translation>
    </message>
    <message>
        <source>Error %1: %2</source>
        <extracomment>%1: an error code, %2: what it means</extracomment>
        <translation>Error %1: %2</translation>
    </message>
    <message>
        <source>This program has no entry for this code. The checks run all the same.</source>
        <translation>Este programa no tiene ninguna entrada para este código. Las comprobaciones se ejecutan de todos modos.</translation>
    </message>
    <message>
        <source>This is not an error code that this program knows. Look for a number such as 809 or 0x800B0109.</source>
        <translation>No es un código de error que este programa conozca. Busque un número como 809 o 0x800B0109.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: name of a VPN connection, %2: its server</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A sign-in name has at most %1 octets and no control characters.</source>
        <extracomment>%1: a number</extracomment>
        <translation>Un nombre de inicio de sesión tiene como máximo %1 octetos y ningún carácter de control.</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>hora desconocida</translation>
    </message>
    <message>
        <source>connection without a name</source>
        <translation>conexión sin nombre</translation>
    </message>
    <message>
        <source>%1, %2, error %3</source>
        <extracomment>%1: when, %2: name of a VPN connection, %3: error code</extracomment>
        <translation>%1, %2, error %3</translation>
    </message>
    <message>
        <source>Last failure on this computer: %1</source>
        <translation>Último error en este equipo: %1</translation>
    </message>
    <message>
        <source>Last failure in %1: %2</source>
        <extracomment>%1: name of a file, %2: when, connection and error</extracomment>
        <translation>Último error en %1: %2</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>fine</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>no se pudo comprobar</translation>
    </message>
    <message>
        <source>not part of this run</source>
        <translation>no forma parte de esta ejecución</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>comprobando</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>the connection&apos;s settings</source>
        <translation>la configuración de la conexión</translation>
    </message>
    <message>
        <source>a working network</source>
        <translation>una red que funcione</translation>
    </message>
    <message>
        <source>the VPN server&apos;s address</source>
        <translation>la dirección del servidor VPN</translation>
    </message>
    <message>
        <source>the VPN server&apos;s answer</source>
        <translation>la respuesta del servidor VPN</translation>
    </message>
    <message>
        <source>the VPN server&apos;s certificate</source>
        <translation>el certificado del servidor VPN</translation>
    </message>
    <message>
        <source>your certificate</source>
        <translation>su certificado</translation>
    </message>
    <message>
        <source>the sign-in</source>
        <translation>el inicio de sesión</translation>
    </message>
    <message>
        <source>the tunnel adapter</source>
        <translation>el adaptador de túnel</translation>
    </message>
    <message>
        <source>the routes</source>
        <translation>las rutas</translation>
    </message>
</context>
</TS>
