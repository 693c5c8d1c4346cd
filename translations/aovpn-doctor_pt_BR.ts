<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About AOVPN Doctor</source>
        <translation>Sobre o AOVPN Doctor</translation>
    </message>
    <message>
        <source>AOVPN Doctor</source>
        <translation>AOVPN Doctor</translation>
    </message>
    <message>
        <source>Version %1, rules %2</source>
        <extracomment>%1: version of the program, %2: version of its rules</extracomment>
        <translation>Versão %1, regras %2</translation>
    </message>
    <message>
        <source>It finds out why an Always On VPN does not work and who can help. It changes nothing on this computer, sends no password, and asks only the servers that your connection or your organisation names.</source>
        <translation>Ele descobre por que uma VPN Always On não funciona e quem pode ajudar. Não altera nada neste computador, não envia nenhuma senha e consulta somente os servidores indicados pela sua conexão ou pela sua organização.</translation>
    </message>
    <message>
        <source>Licensed under the Apache License, version 2.0.</source>
        <translation>Licenciado sob a Licença Apache, versão 2.0.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Feito com</translation>
    </message>
    <message>
        <source>The licence</source>
        <translation>A licença</translation>
    </message>
    <message>
        <source>Notices about the parts</source>
        <translation>Avisos sobre os componentes</translation>
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
        <translation>O que fazer agora</translation>
    </message>
</context>
<context>
    <name>CheckRowWidget</name>
    <message>
        <source>What is checked: %1</source>
        <translation>O que é verificado: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
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
        <translation>Digite apenas o nome, sem https:// e sem a porta.</translation>
    </message>
    <message>
        <source>A server&apos;s name has letters, digits, hyphens and dots, for example vpn.contoso.com.</source>
        <translation>O nome de um servidor tem letras, números, hifens e pontos, por exemplo vpn.contoso.com.</translation>
    </message>
    <message>
        <source>The VPN server gives the tunnel an address.</source>
        <translation>O servidor VPN atribui um endereço ao túnel.</translation>
    </message>
    <message>
        <source>WAN Miniport (IP) is bound to the Remote Access IP ARP Driver and to no filter of another vendor.</source>
        <translation>O WAN Miniport (IP) está associado ao Driver ARP IP de Acesso Remoto e a nenhum filtro de outro fornecedor.</translation>
    </message>
    <message>
        <source>The WAN Miniport devices that this connection needs are there and started, without a problem code.</source>
        <translation>Os dispositivos WAN Miniport de que esta conexão precisa estão presentes e iniciados, sem código de problema.</translation>
    </message>
    <message>
        <source>The services that this connection needs run or can be started.</source>
        <translation>Os serviços de que esta conexão precisa estão em execução ou podem ser iniciados.</translation>
    </message>
    <message>
        <source>MS-CHAPv2 does not rely on the Windows sign-in where Credential Guard runs.</source>
        <translation>O MS-CHAPv2 não depende do logon do Windows onde o Credential Guard está em execução.</translation>
    </message>
    <message>
        <source>PEAP requires cryptobinding, so that nobody can put themselves between the two parts of the sign-in.</source>
        <translation>O PEAP exige cryptobinding, para que ninguém possa se interpor entre as duas partes da autenticação.</translation>
    </message>
    <message>
        <source>A profile that signs in with EAP holds a readable EAP configuration.</source>
        <translation>Um perfil que se autentica com EAP contém uma configuração EAP legível.</translation>
    </message>
    <message>
        <source>The server lets a profile that signs in with EAP begin to do so.</source>
        <translation>O servidor permite que um perfil que se autentica com EAP comece a fazê-lo.</translation>
    </message>
    <message>
        <source>Over IKEv2 the server takes the sign-in method of the profile.</source>
        <translation>Por IKEv2, o servidor aceita o método de autenticação do perfil.</translation>
    </message>
    <message>
        <source>Over SSTP the server takes the sign-in method of the profile.</source>
        <translation>Por SSTP, o servidor aceita o método de autenticação do perfil.</translation>
    </message>
    <message>
        <source>Over IKEv2 the sign-in server answers an identity, and with a method.</source>
        <translation>Por IKEv2, o servidor de autenticação responde a uma identidade, e com um método.</translation>
    </message>
    <message>
        <source>Over SSTP the sign-in server answers an identity, and with a method.</source>
        <translation>Por SSTP, o servidor de autenticação responde a uma identidade, e com um método.</translation>
    </message>
    <message>
        <source>The inner method names the same sign-in servers and roots as the outer one: it is the same server.</source>
        <translation>O método interno indica os mesmos servidores de autenticação e as mesmas raízes que o externo: trata-se do mesmo servidor.</translation>
    </message>
    <message>
        <source>This computer may protect L2TP tunnels with IPsec.</source>
        <translation>Este computador pode proteger túneis L2TP com IPsec.</translation>
    </message>
    <message>
        <source>The first certificate in the L2TP server&apos;s store is no wildcard and comes from a CA of the clients&apos; certificates.</source>
        <translation>O primeiro certificado no repositório do servidor L2TP não é curinga e vem de uma AC dos certificados dos clientes.</translation>
    </message>
    <message>
        <source>With MS-CHAPv2 the LAN Manager authentication level is the default one.</source>
        <translation>Com MS-CHAPv2, o nível de autenticação do LAN Manager é o padrão.</translation>
    </message>
    <message>
        <source>The profile offers the sign-in method that the sign-in server demands.</source>
        <translation>O perfil oferece o método de autenticação que o servidor de autenticação exige.</translation>
    </message>
    <message>
        <source>A machine certificate signs in over IKEv2 only, and IKEv2 carries none of the PPP methods.</source>
        <translation>Um certificado de computador só serve para autenticação por IKEv2, e o IKEv2 não transporta nenhum dos métodos PPP.</translation>
    </message>
    <message>
        <source>Passwords are sent inside PEAP, TTLS or TEAP only.</source>
        <translation>As senhas são enviadas somente dentro de PEAP, TTLS ou TEAP.</translation>
    </message>
    <message>
        <source>Where address translation stands before the L2TP server, this computer is allowed to reach it through that.</source>
        <translation>Onde há conversão de endereços (NAT) antes do servidor L2TP, este computador tem permissão para acessá-lo através dela.</translation>
    </message>
    <message>
        <source>The profile lists a name of the certificate that the sign-in server shows, in the same case.</source>
        <translation>O perfil lista um nome do certificado que o servidor de autenticação apresenta, com as mesmas maiúsculas e minúsculas.</translation>
    </message>
    <message>
        <source>The profile lists the root above the certificate that the sign-in server shows.</source>
        <translation>O perfil lista a raiz acima do certificado que o servidor de autenticação apresenta.</translation>
    </message>
    <message>
        <source>The profile names the sign-in servers exactly as their certificates do.</source>
        <translation>O perfil indica os servidores de autenticação exatamente como constam nos certificados deles.</translation>
    </message>
    <message>
        <source>The profile names the SHA-1 thumbprint of the root of the sign-in server.</source>
        <translation>O perfil indica a impressão digital SHA-1 da raiz do servidor de autenticação.</translation>
    </message>
    <message>
        <source>The root of the sign-in server is among the trusted roots of this computer.</source>
        <translation>A raiz do servidor de autenticação está entre as raízes confiáveis deste computador.</translation>
    </message>
    <message>
        <source>The certificates of the VPN server and of the sign-in server are checked, without a question to the person.</source>
        <translation>Os certificados do servidor VPN e do servidor de autenticação são verificados, sem perguntas à pessoa.</translation>
    </message>
    <message>
        <source>The certificate that Windows takes is in its period, for Client Authentication, strong, and leads to a trusted root.</source>
        <translation>O certificado que o Windows usa está no prazo de validade, serve para Autenticação de Cliente, é forte e leva a uma raiz confiável.</translation>
    </message>
    <message>
        <source>Where the profile asks for a certificate of Conditional Access, a dial does not fail for want of it.</source>
        <translation>Onde o perfil pede um certificado do Acesso Condicional, a discagem não falha por falta dele.</translation>
    </message>
    <message>
        <source>A certificate with a private key, in its period, for Client Authentication and with a trusted chain is in the store that the connection uses.</source>
        <translation>Um certificado com chave privada, no prazo de validade, para Autenticação de Cliente e com cadeia confiável está no repositório que a conexão usa.</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key is there and works without asking the person.</source>
        <translation>A chave privada do certificado está presente e funciona sem perguntar nada à pessoa.</translation>
    </message>
    <message>
        <source>A CA above this computer&apos;s certificate is among those that the VPN server lists in its reply.</source>
        <translation>Uma AC acima do certificado deste computador está entre as que o servidor VPN lista na resposta.</translation>
    </message>
    <message>
        <source>The user&apos;s certificate holds the security identifier (SID) of its owner.</source>
        <translation>O certificado do usuário contém o identificador de segurança (SID) do titular.</translation>
    </message>
    <message>
        <source>It is clear which of several certificates Windows takes.</source>
        <translation>Está claro qual dos vários certificados o Windows usa.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name leads to public addresses, or to those that the site policy names.</source>
        <translation>O nome do servidor VPN aponta para endereços públicos ou para os que a política da organização define.</translation>
    </message>
    <message>
        <source>The hosts file says nothing about the VPN server&apos;s name.</source>
        <translation>O arquivo hosts não diz nada sobre o nome do servidor VPN.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name has an IPv4 or IPv6 address.</source>
        <translation>O nome do servidor VPN tem um endereço IPv4 ou IPv6.</translation>
    </message>
    <message>
        <source>This computer is connected to a network (Wi-Fi, cable or mobile data) and has an address in it.</source>
        <translation>Este computador está conectado a uma rede (Wi-Fi, cabo ou dados móveis) e tem um endereço nela.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs by no more than five minutes from the clocks of the servers that answered.</source>
        <translation>O relógio deste computador não difere mais de cinco minutos dos relógios dos servidores que responderam.</translation>
    </message>
    <message>
        <source>This computer has a default route, or at least a route to the VPN server.</source>
        <translation>Este computador tem uma rota padrão ou, ao menos, uma rota até o servidor VPN.</translation>
    </message>
    <message>
        <source>The address with which Windows tests its way to the internet answers with the text that it should, and no sign-in page answers in its place.</source>
        <translation>O endereço com que o Windows testa o acesso à Internet responde com o texto esperado, e nenhuma página de login responde no lugar dele.</translation>
    </message>
    <message>
        <source>No proxy stands between this computer and an SSTP server: Windows&apos; SSTP client cannot sign in to one.</source>
        <translation>Não há proxy entre este computador e um servidor SSTP: o cliente SSTP do Windows não consegue se autenticar em um proxy.</translation>
    </message>
    <message>
        <source>An Always On connection names the trusted networks at which it does not start.</source>
        <translation>Uma conexão Always On indica as redes confiáveis em que não é iniciada.</translation>
    </message>
    <message>
        <source>Booleans in a ProfileXML are written true or false, in lower case.</source>
        <translation>Os valores booleanos em um ProfileXML são escritos como true ou false, em minúsculas.</translation>
    </message>
    <message>
        <source>The fixed algorithms are none that are broken, and GCM is named as cipher and as authentication.</source>
        <translation>Nenhum dos algoritmos fixados está comprometido, e o GCM é indicado tanto como cifra quanto como autenticação.</translation>
    </message>
    <message>
        <source>A device tunnel is an Always On IKEv2 split tunnel of all users that signs in with the machine certificate alone and has no trigger.</source>
        <translation>Um túnel de dispositivo é um túnel dividido IKEv2, Always On, de todos os usuários, que se autentica somente com o certificado do computador e não tem gatilho.</translation>
    </message>
    <message>
        <source>A device tunnel is on a computer with Windows Enterprise or Education that is joined to the organisation&apos;s domain.</source>
        <translation>Um túnel de dispositivo está em um computador com Windows Enterprise ou Education ingressado no domínio da organização.</translation>
    </message>
    <message>
        <source>Every element of a ProfileXML stands at the level and under the name of its schema.</source>
        <translation>Todos os elementos de um ProfileXML estão no nível e com o nome definidos no esquema.</translation>
    </message>
    <message>
        <source>The connection does not ask for a tunnel without encryption.</source>
        <translation>A conexão não pede um túnel sem criptografia.</translation>
    </message>
    <message>
        <source>No two entries of a phonebook have the same name.</source>
        <translation>Não há duas entradas de um catálogo telefônico com o mesmo nome.</translation>
    </message>
    <message>
        <source>There is a VPN connection on this computer or in the file.</source>
        <translation>Há uma conexão VPN neste computador ou no arquivo.</translation>
    </message>
    <message>
        <source>The profile is one of the VPN client that is part of Windows.</source>
        <translation>O perfil é do cliente VPN que faz parte do Windows.</translation>
    </message>
    <message>
        <source>A split tunnel has routes to lead by, a force tunnel has only exclusion routes.</source>
        <translation>Um túnel dividido tem rotas para direcionar o tráfego; um túnel forçado tem apenas rotas de exclusão.</translation>
    </message>
    <message>
        <source>The connection names a VPN server that is expected, and by the name in its certificate.</source>
        <translation>A conexão indica um servidor VPN esperado e usa o nome que consta no certificado dele.</translation>
    </message>
    <message>
        <source>An Always On connection is the one that Windows starts by itself, and nobody has disconnected it by hand.</source>
        <translation>Uma conexão Always On é a que o Windows inicia automaticamente, e ninguém a desconectou manualmente.</translation>
    </message>
    <message>
        <source>This computer is outside the trusted networks of the profile, or Windows recognises that it is inside.</source>
        <translation>Este computador está fora das redes confiáveis do perfil, ou o Windows reconhece que ele está dentro delas.</translation>
    </message>
    <message>
        <source>Every setting of the profile has one of its documented values.</source>
        <translation>Todas as configurações do perfil têm um dos valores documentados.</translation>
    </message>
    <message>
        <source>Every address of the VPN server&apos;s name answers IKE.</source>
        <translation>Todos os endereços do nome do servidor VPN respondem a IKE.</translation>
    </message>
    <message>
        <source>Where the profile states no cryptography, the server accepts what Windows offers by default.</source>
        <translation>Onde o perfil não define a criptografia, o servidor aceita o que o Windows oferece por padrão.</translation>
    </message>
    <message>
        <source>Large IKE messages arrive: the way carries IP fragments, or the server splits its messages itself.</source>
        <translation>As mensagens IKE grandes chegam: o caminho transporta fragmentos IP ou o próprio servidor divide as mensagens.</translation>
    </message>
    <message>
        <source>After the first IKEv2 exchange the server answers the second one as well.</source>
        <translation>Depois da primeira troca IKEv2, o servidor também responde à segunda.</translation>
    </message>
    <message>
        <source>The server accepts one of the IKE proposals that this computer may offer.</source>
        <translation>O servidor aceita uma das propostas IKE que este computador pode oferecer.</translation>
    </message>
    <message>
        <source>The server takes the call itself and names no other gateway.</source>
        <translation>O próprio servidor atende a chamada e não indica outro gateway.</translation>
    </message>
    <message>
        <source>For L2TP the server answers IKEv1 main mode and accepts a proposal of it.</source>
        <translation>Para L2TP, o servidor responde ao modo principal do IKEv1 e aceita uma proposta dele.</translation>
    </message>
    <message>
        <source>What answers on UDP 500 and 4500 of the VPN server is a valid IKE response.</source>
        <translation>O que responde nas portas UDP 500 e 4500 do servidor VPN é uma resposta IKE válida.</translation>
    </message>
    <message>
        <source>A server that answers at all answers a complete IKE_SA_INIT as well.</source>
        <translation>Um servidor que responde também responde a um IKE_SA_INIT completo.</translation>
    </message>
    <message>
        <source>For PPTP the server takes TCP connections on port 1723 and starts a control connection.</source>
        <translation>Para PPTP, o servidor aceita conexões TCP na porta 1723 e inicia uma conexão de controle.</translation>
    </message>
    <message>
        <source>The server acknowledges an SSTP call that is made after its HTTP reply.</source>
        <translation>O servidor confirma uma chamada SSTP feita depois da resposta HTTP.</translation>
    </message>
    <message>
        <source>The VPN server accepts TCP connections on port 443.</source>
        <translation>O servidor VPN aceita conexões TCP na porta 443.</translation>
    </message>
    <message>
        <source>The VPN server answers the SSTP verb on port 443 with status 200.</source>
        <translation>O servidor VPN responde ao verbo SSTP na porta 443 com o status 200.</translation>
    </message>
    <message>
        <source>The VPN server speaks TLS on port 443.</source>
        <translation>O servidor VPN usa TLS na porta 443.</translation>
    </message>
    <message>
        <source>An address of the VPN server answers IKE on UDP 4500.</source>
        <translation>Um endereço do servidor VPN responde a IKE na porta UDP 4500.</translation>
    </message>
    <message>
        <source>An address of the VPN server answers IKE on UDP 500.</source>
        <translation>Um endereço do servidor VPN responde a IKE na porta UDP 500.</translation>
    </message>
    <message>
        <source>While connected, the prefixes of the organisation and the profile&apos;s own routes lead into the tunnel.</source>
        <translation>Durante a conexão, os prefixos da organização e as rotas do próprio perfil levam ao túnel.</translation>
    </message>
    <message>
        <source>While connected, the default gateway is that of the local network, unless the organisation wants all traffic in the tunnel.</source>
        <translation>Durante a conexão, o gateway padrão é o da rede local, a menos que a organização queira todo o tráfego no túnel.</translation>
    </message>
    <message>
        <source>The profile leaves the default gateway of the local network in place.</source>
        <translation>O perfil mantém o gateway padrão da rede local.</translation>
    </message>
    <message>
        <source>While connected, internal names are asked of the internal name servers, and these are reached through the tunnel.</source>
        <translation>Durante a conexão, os nomes internos são consultados nos servidores de nomes internos, e estes são acessados através do túnel.</translation>
    </message>
    <message>
        <source>While connected, the tunnel&apos;s interface metric is below that of every local interface with name servers, so that its name servers are asked first.</source>
        <translation>Durante a conexão, a métrica da interface do túnel é menor que a de todas as interfaces locais com servidores de nomes, para que os servidores de nomes do túnel sejam consultados primeiro.</translation>
    </message>
    <message>
        <source>The profile&apos;s routing policy (split or force tunnel) is the one that the organisation expects.</source>
        <translation>A política de roteamento do perfil (túnel dividido ou forçado) é a que a organização espera.</translation>
    </message>
    <message>
        <source>The local network uses no addresses of the corporate network, because the route to the nearer network wins.</source>
        <translation>A rede local não usa endereços da rede corporativa, pois a rota para a rede mais próxima prevalece.</translation>
    </message>
    <message>
        <source>While connected, the route to the VPN server leads through the local network, not into the tunnel that it carries.</source>
        <translation>Durante a conexão, a rota até o servidor VPN passa pela rede local, não pelo túnel que ela sustenta.</translation>
    </message>
    <message>
        <source>While connected, the internal targets that the organisation names answer through the tunnel.</source>
        <translation>Durante a conexão, os destinos internos que a organização define respondem através do túnel.</translation>
    </message>
    <message>
        <source>The profile has no traffic filters that keep a part of the traffic out of the tunnel.</source>
        <translation>O perfil não tem filtros de tráfego que mantenham parte do tráfego fora do túnel.</translation>
    </message>
    <message>
        <source>The certificate leads to a root that this computer trusts, through valid CAs that may issue it.</source>
        <translation>O certificado leva a uma raiz em que este computador confia, por meio de ACs válidas que podem emiti-lo.</translation>
    </message>
    <message>
        <source>The certificate&apos;s extended key usage allows what it is used for: Server Authentication for a server, Client Authentication for a client.</source>
        <translation>O uso avançado de chave do certificado permite aquilo para que ele é usado: Autenticação de Servidor para um servidor, Autenticação de Cliente para um cliente.</translation>
    </message>
    <message>
        <source>The server signs the IKEv2 exchange with the key of its certificate.</source>
        <translation>O servidor assina a troca IKEv2 com a chave do seu certificado.</translation>
    </message>
    <message>
        <source>The certificate&apos;s key usage, if stated, allows digital signatures.</source>
        <translation>O uso da chave do certificado, se indicado, permite assinaturas digitais.</translation>
    </message>
    <message>
        <source>The certificate carries the configured name of the server, as a DNS name of its subject alternative names and not as a wildcard.</source>
        <translation>O certificado contém o nome configurado do servidor, como nome DNS entre os nomes alternativos para o requerente e não como curinga.</translation>
    </message>
    <message>
        <source>Neither the certificate nor a CA above it is revoked, and current revocation lists can be fetched over HTTP.</source>
        <translation>Nem o certificado nem uma AC acima dele foi revogado, e é possível baixar listas de revogação atuais por HTTP.</translation>
    </message>
    <message>
        <source>The server sends its certificate with its answer to the sign-in.</source>
        <translation>O servidor envia o certificado com a resposta à autenticação.</translation>
    </message>
    <message>
        <source>Keys and signatures of the certificate and of its CAs are strong: RSA of 2048 bits or more, SHA-2.</source>
        <translation>As chaves e assinaturas do certificado e das suas ACs são fortes: RSA de 2048 bits ou mais, SHA-2.</translation>
    </message>
    <message>
        <source>Windows itself judges the chain of the server&apos;s certificate as this program does.</source>
        <translation>O próprio Windows avalia a cadeia do certificado do servidor da mesma forma que este programa.</translation>
    </message>
    <message>
        <source>The certificate of the server&apos;s web port leads to a root that the site policy names.</source>
        <translation>O certificado da porta da Web do servidor leva a uma raiz que a política da organização define.</translation>
    </message>
    <message>
        <source>The certificate is inside its validity period and does not end soon.</source>
        <translation>O certificado está no prazo de validade e não expira em breve.</translation>
    </message>
</context>
<context>
    <name>CollectionPageView</name>
    <message>
        <source>Collect data for Microsoft support</source>
        <translation>Coletar dados para o suporte da Microsoft</translation>
    </message>
    <message>
        <source>&amp;Open the folder of the archive</source>
        <translation>&amp;Abrir a pasta do arquivo compactado</translation>
    </message>
    <message>
        <source>Open the folder of the archive</source>
        <translation>Abrir a pasta do arquivo compactado</translation>
    </message>
    <message>
        <source>Commands for this computer</source>
        <translation>Comandos para este computador</translation>
    </message>
    <message>
        <source>Commands for the VPN server</source>
        <translation>Comandos para o servidor VPN</translation>
    </message>
    <message>
        <source>How to record</source>
        <translation>Como gravar</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: number of a step, %2: the step</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>O que é necessário</translation>
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
        <translation>Coletar dados para o suporte da Microsoft</translation>
    </message>
    <message>
        <source>If support asks for it, Microsoft&apos;s tool TSS records the problem while you reproduce it. This program looks whether everything is ready and gives you the commands; it starts nothing by itself.</source>
        <translation>Se o suporte pedir, a ferramenta TSS da Microsoft grava o problema enquanto você o reproduz. Este programa verifica se tudo está pronto e fornece os comandos; ele não inicia nada por conta própria.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1: what the tool needs, %2: yes, no or not tested, %3: a sentence about it</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Collected already: %1</source>
        <extracomment>%1: the newest archive, or that there is none</extracomment>
        <translation>Já coletado: %1</translation>
    </message>
</context>
<context>
    <name>DoctorWizard</name>
    <message>
        <source>Forgotten.</source>
        <translation>Lista de arquivos esquecida.</translation>
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
        <translation>Progresso da execução</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossário</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossário</translation>
    </message>
    <message>
        <source>What the words mean (F1)</source>
        <translation>O que as palavras significam (F1)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Atal&amp;hos de teclado</translation>
    </message>
    <message>
        <source>&amp;About AOVPN Doctor</source>
        <translation>&amp;Sobre o AOVPN Doctor</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; Vo&amp;ltar</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>A&amp;vançar &gt;</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Verificar &amp;novamente</translation>
    </message>
    <message>
        <source>Asks everything once more (F5)</source>
        <translation>Consulta tudo mais uma vez (F5)</translation>
    </message>
    <message>
        <source>This computer&apos;s VPN connections could not be read: %1</source>
        <translation>Não foi possível ler as conexões VPN deste computador: %1</translation>
    </message>
    <message>
        <source>No connection on this computer is called “%1”.</source>
        <translation>Nenhuma conexão neste computador se chama “%1”.</translation>
    </message>
    <message>
        <source>Open a profile, an event log, a bundle or a report</source>
        <translation>Abrir um perfil, um log de eventos, um pacote de dados ou um relatório</translation>
    </message>
    <message>
        <source>All that can be opened (*.pbk *.xml *.evtx *.json *.html);;All files (*)</source>
        <translation>Tudo o que pode ser aberto (*.pbk *.xml *.evtx *.json *.html);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1 has no VPN connection in it.</source>
        <translation>%1 não contém nenhuma conexão VPN.</translation>
    </message>
    <message>
        <source>The run has to end before it can be saved.</source>
        <translation>A execução precisa terminar antes de poder ser salva.</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Ainda não há nada para salvar.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>From file: %1</source>
        <translation>Do arquivo: %1</translation>
    </message>
    <message>
        <source>Check e&amp;verything</source>
        <translation>Verificar &amp;tudo</translation>
    </message>
    <message>
        <source>Show resul&amp;t</source>
        <translation>Mostrar &amp;resultado</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Solte para abrir o arquivo.</translation>
    </message>
</context>
<context>
    <name>FactBlock</name>
    <message>
        <source>Facts</source>
        <translation>Dados</translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>Servidor VPN</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Seconds waited</source>
        <translation>Segundos de espera</translation>
    </message>
    <message>
        <source>Web port (TCP 443)</source>
        <translation>Porta da Web (TCP 443)</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Apresentado por</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Usado para</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Certificado de</translation>
    </message>
    <message>
        <source>Names in the certificate</source>
        <translation>Nomes no certificado</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido a partir de</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>Impressão digital (SHA-1)</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>Certificado raiz</translation>
    </message>
    <message>
        <source>Missing certificate of</source>
        <translation>Certificado ausente de</translation>
    </message>
    <message>
        <source>Certification authority</source>
        <translation>Autoridade de certificação</translation>
    </message>
    <message>
        <source>In the connection</source>
        <translation>Na conexão</translation>
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
        <translation>Método de autenticação</translation>
    </message>
    <message>
        <source>Tunnel type</source>
        <translation>Tipo de túnel</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>Interface de rede</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Address range</source>
        <translation>Intervalo de endereços</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Rede local</translation>
    </message>
    <message>
        <source>Company network</source>
        <translation>Rede da empresa</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Servidores de nomes</translation>
    </message>
    <message>
        <source>Name ending</source>
        <translation>Sufixo do nome</translation>
    </message>
    <message>
        <source>Name servers asked</source>
        <translation>Servidores de nomes consultados</translation>
    </message>
    <message>
        <source>Lines of the hosts file</source>
        <translation>Linhas do arquivo hosts</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Status HTTP</translation>
    </message>
    <message>
        <source>Web server software</source>
        <translation>Software do servidor Web</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Key length in bits</source>
        <translation>Tamanho da chave em bits</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de série</translation>
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
        <translation>Consultado em</translation>
    </message>
    <message>
        <source>Next list due</source>
        <translation>Próxima lista prevista para</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Oferecido</translation>
    </message>
    <message>
        <source>System error number</source>
        <translation>Número do erro do sistema</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalhe</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what the fact is (&quot;Address&quot;), %2: the fact</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the bundle</source>
        <translation>
            <numerusform>mais %n no pacote de dados</numerusform>
            <numerusform>mais %n no pacote de dados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>What the words mean</source>
        <translation>O que as palavras significam</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>The VPN server&apos;s certificate is outside its dates.</source>
        <translation>O certificado do servidor VPN está fora do prazo de validade.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) has ended, or your clock is wrong.</source>
        <translation>A identidade eletrônica (certificado) do servidor VPN perdeu a validade ou o relógio do seu computador está errado.</translation>
    </message>
    <message>
        <source>Check that date and time of your computer are right.</source>
        <translation>Verifique se a data e a hora do seu computador estão certas.</translation>
    </message>
    <message>
        <source>If they are right, send the report to your helpdesk.</source>
        <translation>Se estiverem certas, envie o relatório ao seu suporte técnico.</translation>
    </message>
    <message>
        <source>A certificate in the chain is not within its validity period, or this laptop&apos;s clock is wrong.</source>
        <translation>Um certificado da cadeia não está no prazo de validade ou o relógio deste notebook está errado.</translation>
    </message>
    <message>
        <source>Check the clock: w32tm /query /status</source>
        <translation>Verifique o relógio: w32tm /query /status</translation>
    </message>
    <message>
        <source>Look at this program&apos;s result for the server&apos;s certificate.</source>
        <translation>Consulte o resultado deste programa para o certificado do servidor.</translation>
    </message>
    <message>
        <source>Ask whether other users have the same problem.</source>
        <translation>Pergunte se outros usuários têm o mesmo problema.</translation>
    </message>
    <message>
        <source>Renew the certificate that ended.</source>
        <translation>Renove o certificado que expirou.</translation>
    </message>
    <message>
        <source>Issue a new certificate from the right template, install it in the computer&apos;s Personal store of the VPN server, and remove the old one.</source>
        <translation>Emita um novo certificado com o modelo correto, instale-o no repositório Pessoal do computador do servidor VPN e remova o antigo.</translation>
    </message>
    <message>
        <source>For SSTP, select the new certificate in the server&apos;s Security tab in Routing and Remote Access, then restart the RemoteAccess service.</source>
        <translation>Para SSTP, selecione o novo certificado na guia Segurança do servidor em Roteamento e Acesso Remoto e reinicie o serviço RemoteAccess.</translation>
    </message>
    <message>
        <source>Restart the RemoteAccess service in a maintenance window and run this test again.</source>
        <translation>Reinicie o serviço RemoteAccess em uma janela de manutenção e execute este teste novamente.</translation>
    </message>
    <message>
        <source>The certificate, or one above it, has expired.</source>
        <translation>O certificado, ou um acima dele, expirou.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translation>O relógio deste computador está errado.</translation>
    </message>
    <message>
        <source>A certificate was used for a purpose that it does not allow.</source>
        <translation>Um certificado foi usado para uma finalidade que ele não permite.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) is of the wrong kind.</source>
        <translation>A identidade eletrônica (certificado) do servidor VPN é do tipo errado.</translation>
    </message>
    <message>
        <source>Please change no settings: your computer is not the cause.</source>
        <translation>Não altere nenhuma configuração: a causa não está no seu computador.</translation>
    </message>
    <message>
        <source>Save the report and send it to your helpdesk.</source>
        <translation>Salve o relatório e envie-o ao seu suporte técnico.</translation>
    </message>
    <message>
        <source>A certificate is used for another purpose than its CA specified.</source>
        <translation>Um certificado é usado para uma finalidade diferente da que a AC especificou.</translation>
    </message>
    <message>
        <source>Verify the server&apos;s certificate: certutil -verify -urlfetch FILE.cer</source>
        <translation>Verifique o certificado do servidor: certutil -verify -urlfetch FILE.cer</translation>
    </message>
    <message>
        <source>Use a template with the right purpose.</source>
        <translation>Use um modelo com a finalidade correta.</translation>
    </message>
    <message>
        <source>The certificate, or one above it, is not meant for this use.</source>
        <translation>O certificado, ou um acima dele, não se destina a esse uso.</translation>
    </message>
    <message>
        <source>The chain behind the VPN server&apos;s certificate could not be built.</source>
        <translation>Não foi possível montar a cadeia do certificado do servidor VPN.</translation>
    </message>
    <message>
        <source>The VPN server does not show everything that is needed to confirm its identity.</source>
        <translation>O servidor VPN não apresenta tudo o que é necessário para confirmar a identidade dele.</translation>
    </message>
    <message>
        <source>No chain to a trusted root could be built.</source>
        <translation>Não foi possível montar uma cadeia até uma raiz confiável.</translation>
    </message>
    <message>
        <source>Look at this program&apos;s result for the server&apos;s certificate; it names the missing one.</source>
        <translation>Consulte o resultado deste programa para o certificado do servidor; ele indica o certificado que falta.</translation>
    </message>
    <message>
        <source>Read the intermediate store: certutil -store CA</source>
        <translation>Consulte o repositório de intermediários: certutil -store CA</translation>
    </message>
    <message>
        <source>Compare with a laptop that connects.</source>
        <translation>Compare com um notebook que se conecta.</translation>
    </message>
    <message>
        <source>Complete the chain on the server.</source>
        <translation>Complete a cadeia no servidor.</translation>
    </message>
    <message>
        <source>Install the intermediate certificate on the VPN server and restart the service.</source>
        <translation>Instale o certificado intermediário no servidor VPN e reinicie o serviço.</translation>
    </message>
    <message>
        <source>Check the AIA address in the certificate.</source>
        <translation>Verifique o endereço AIA no certificado.</translation>
    </message>
    <message>
        <source>An intermediate certificate is missing.</source>
        <translation>Falta um certificado intermediário.</translation>
    </message>
    <message>
        <source>An authority in the chain is not accepted.</source>
        <translation>Uma autoridade da cadeia não é aceita.</translation>
    </message>
    <message>
        <source>A certificate of the VPN server was revoked.</source>
        <translation>Um certificado do servidor VPN foi revogado.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) was withdrawn.</source>
        <translation>A identidade eletrônica (certificado) do servidor VPN foi cancelada.</translation>
    </message>
    <message>
        <source>Please don&apos;t use this VPN connection for now.</source>
        <translation>Não use esta conexão VPN por enquanto.</translation>
    </message>
    <message>
        <source>A certificate was explicitly revoked by its issuer.</source>
        <translation>Um certificado foi revogado explicitamente pelo emissor.</translation>
    </message>
    <message>
        <source>Replace the certificate.</source>
        <translation>Substitua o certificado.</translation>
    </message>
    <message>
        <source>Find out why it was revoked; if the key may be known to others, act at once.</source>
        <translation>Descubra por que ele foi revogado; se outras pessoas puderem conhecer a chave, aja imediatamente.</translation>
    </message>
    <message>
        <source>The certificate was withdrawn by its authority.</source>
        <translation>O certificado foi cancelado pela autoridade que o emitiu.</translation>
    </message>
    <message>
        <source>It could not be found out whether the VPN server&apos;s certificate was revoked.</source>
        <translation>Não foi possível descobrir se o certificado do servidor VPN foi revogado.</translation>
    </message>
    <message>
        <source>Your computer could not ask whether the VPN server&apos;s electronic identity card (certificate) is still good.</source>
        <translation>Seu computador não conseguiu consultar se a identidade eletrônica (certificado) do servidor VPN ainda é válida.</translation>
    </message>
    <message>
        <source>On a public Wi-Fi, complete its sign-in page first.</source>
        <translation>Em um Wi-Fi público, conclua primeiro a página de login dele.</translation>
    </message>
    <message>
        <source>Try another network, for example your phone&apos;s hotspot.</source>
        <translation>Tente outra rede, por exemplo o hotspot do seu celular.</translation>
    </message>
    <message>
        <source>The revocation process could not continue.</source>
        <translation>O processo de revogação não pôde continuar.</translation>
    </message>
    <message>
        <source>The revocation address must answer from the internet.</source>
        <translation>O endereço de revogação precisa responder a partir da Internet.</translation>
    </message>
    <message>
        <source>Publish the list on a public web address (http).</source>
        <translation>Publique a lista em um endereço público da Web (http).</translation>
    </message>
    <message>
        <source>The revocation check could not be finished.</source>
        <translation>A verificação de revogação não pôde ser concluída.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate carries another name than the one that is called.</source>
        <translation>O certificado do servidor VPN contém um nome diferente do que é chamado.</translation>
    </message>
    <message>
        <source>The server that answers shows an electronic identity card (certificate) with another name.</source>
        <translation>O servidor que responde apresenta uma identidade eletrônica (certificado) com outro nome.</translation>
    </message>
    <message>
        <source>Please don&apos;t accept or install anything yourself.</source>
        <translation>Não aceite nem instale nada por conta própria.</translation>
    </message>
    <message>
        <source>The dialed name does not match the certificate&apos;s names.</source>
        <translation>O nome discado não corresponde aos nomes do certificado.</translation>
    </message>
    <message>
        <source>Compare: Get-VpnConnection | Format-List Name, ServerAddress</source>
        <translation>Compare: Get-VpnConnection | Format-List Name, ServerAddress</translation>
    </message>
    <message>
        <source>Issue the certificate with the dialed name, or correct the profile.</source>
        <translation>Emita o certificado com o nome discado ou corrija o perfil.</translation>
    </message>
    <message>
        <source>Correct the subject alternative names.</source>
        <translation>Corrija os nomes alternativos para o requerente.</translation>
    </message>
    <message>
        <source>The name in the profile is not in the certificate.</source>
        <translation>O nome no perfil não consta no certificado.</translation>
    </message>
    <message>
        <source>The profile calls an IP address.</source>
        <translation>O perfil chama um endereço IP.</translation>
    </message>
    <message>
        <source>A wildcard covers only one level of the name.</source>
        <translation>Um curinga abrange apenas um nível do nome.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate is not made for identifying a server.</source>
        <translation>O certificado do servidor VPN não foi feito para identificar um servidor.</translation>
    </message>
    <message>
        <source>The certificate is not valid for the requested usage: Server Authentication is missing.</source>
        <translation>O certificado não é válido para o uso solicitado: falta a Autenticação de Servidor.</translation>
    </message>
    <message>
        <source>Use a template with Server Authentication.</source>
        <translation>Use um modelo com Autenticação de Servidor.</translation>
    </message>
    <message>
        <source>The certificate lacks the purpose Server Authentication.</source>
        <translation>Falta ao certificado a finalidade Autenticação de Servidor.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate is on the list of certificates not to be trusted.</source>
        <translation>O certificado do servidor VPN está na lista de certificados não confiáveis.</translation>
    </message>
    <message>
        <source>Your computer was told not to trust the VPN server&apos;s electronic identity card (certificate).</source>
        <translation>Seu computador foi instruído a não confiar na identidade eletrônica (certificado) do servidor VPN.</translation>
    </message>
    <message>
        <source>The certificate was explicitly marked as untrusted.</source>
        <translation>O certificado foi marcado explicitamente como não confiável.</translation>
    </message>
    <message>
        <source>Read the store: certutil -store Disallowed</source>
        <translation>Consulte o repositório: certutil -store Disallowed</translation>
    </message>
    <message>
        <source>Pass the report with the certificate&apos;s details to the certificate team.</source>
        <translation>Encaminhe o relatório, com os detalhes do certificado, à equipe de certificados.</translation>
    </message>
    <message>
        <source>Find out why it is distrusted before changing anything.</source>
        <translation>Descubra por que ele não é considerado confiável antes de alterar qualquer coisa.</translation>
    </message>
    <message>
        <source>Replace the certificate if its authority is distrusted.</source>
        <translation>Substitua o certificado se a autoridade dele não for considerada confiável.</translation>
    </message>
    <message>
        <source>The certificate or its authority lies in the store of untrusted certificates.</source>
        <translation>O certificado ou a autoridade dele está no repositório de certificados não confiáveis.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate was revoked.</source>
        <translation>O certificado do servidor VPN foi revogado.</translation>
    </message>
    <message>
        <source>The certificate is on the list of revoked certificates.</source>
        <translation>O certificado está na lista de certificados revogados.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate could not be checked for revocation.</source>
        <translation>Não foi possível verificar se o certificado do servidor VPN foi revogado.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) does not say where to ask whether it is still good.</source>
        <translation>A identidade eletrônica (certificado) do servidor VPN não informa onde consultar se ela ainda é válida.</translation>
    </message>
    <message>
        <source>The revocation function was unable to check.</source>
        <translation>A função de revogação não conseguiu fazer a verificação.</translation>
    </message>
    <message>
        <source>Add a revocation address to the certificate.</source>
        <translation>Adicione um endereço de revogação ao certificado.</translation>
    </message>
    <message>
        <source>Add an http address for the CRL, or an OCSP address, and reissue the certificate.</source>
        <translation>Adicione um endereço http para a CRL ou um endereço OCSP e emita o certificado novamente.</translation>
    </message>
    <message>
        <source>The certificate names no usable address for the check.</source>
        <translation>O certificado não indica nenhum endereço utilizável para a verificação.</translation>
    </message>
    <message>
        <source>The list of revoked certificates could not be reached.</source>
        <translation>Não foi possível acessar a lista de certificados revogados.</translation>
    </message>
    <message>
        <source>The revocation server was offline; SSTP always checks revocation.</source>
        <translation>O servidor de revogação estava offline; o SSTP sempre verifica a revogação.</translation>
    </message>
    <message>
        <source>Open the address of the list on this network and on another one.</source>
        <translation>Abra o endereço da lista nesta rede e em outra.</translation>
    </message>
    <message>
        <source>The revocation address must answer from the internet, before the tunnel exists.</source>
        <translation>O endereço de revogação precisa responder a partir da Internet, antes de o túnel existir.</translation>
    </message>
    <message>
        <source>Publish the list on a public web address (http) and put that address into the template.</source>
        <translation>Publique a lista em um endereço público da Web (http) e inclua esse endereço no modelo.</translation>
    </message>
    <message>
        <source>Or use a certificate of a public CA for SSTP.</source>
        <translation>Ou use um certificado de uma AC pública para SSTP.</translation>
    </message>
    <message>
        <source>The address of an internal authority&apos;s list does not answer from outside.</source>
        <translation>O endereço da lista de uma autoridade interna não responde de fora.</translation>
    </message>
    <message>
        <source>A sign-in page or proxy stands in the way.</source>
        <translation>Há uma página de login ou um proxy no caminho.</translation>
    </message>
    <message>
        <source>The VPN line is still in use by an earlier attempt.</source>
        <translation>A linha VPN ainda está em uso por uma tentativa anterior.</translation>
    </message>
    <message>
        <source>Windows still holds an earlier attempt of this VPN connection.</source>
        <translation>O Windows ainda mantém aberta uma tentativa anterior desta conexão VPN.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then connect again.</source>
        <translation>Aguarde alguns minutos e conecte-se novamente.</translation>
    </message>
    <message>
        <source>Restart the computer once, then connect again.</source>
        <translation>Reinicie o computador uma vez e conecte-se novamente.</translation>
    </message>
    <message>
        <source>The port is already open: two attempts overlap, or the Remote Access Connection Manager hangs.</source>
        <translation>A porta já está aberta: duas tentativas se sobrepõem ou o Gerenciador de Conexão de Acesso Remoto está travado.</translation>
    </message>
    <message>
        <source>List live connections: rasdial</source>
        <translation>Liste as conexões ativas: rasdial</translation>
    </message>
    <message>
        <source>Read the last attempts: wevtutil qe Application /q:&quot;*[System[Provider[@Name=&apos;RasClient&apos;]]]&quot; /f:text /rd:true /c:20</source>
        <translation>Consulte as últimas tentativas: wevtutil qe Application /q:&quot;*[System[Provider[@Name=&apos;RasClient&apos;]]]&quot; /f:text /rd:true /c:20</translation>
    </message>
    <message>
        <source>Restart RasMan, or the computer, because the service shares its process.</source>
        <translation>Reinicie o RasMan ou o computador, pois o serviço compartilha o processo.</translation>
    </message>
    <message>
        <source>Usually a matter of the client; two products can also dial the same profile.</source>
        <translation>Em geral, é uma questão do cliente; também pode acontecer de dois produtos discarem o mesmo perfil.</translation>
    </message>
    <message>
        <source>Look for a second VPN manager or script that dials this profile.</source>
        <translation>Procure um segundo gerenciador de VPN ou script que disque este perfil.</translation>
    </message>
    <message>
        <source>An earlier attempt has not ended yet.</source>
        <translation>Uma tentativa anterior ainda não terminou.</translation>
    </message>
    <message>
        <source>The Remote Access service hangs.</source>
        <translation>O serviço Acesso Remoto está travado.</translation>
    </message>
    <message>
        <source>The connection was closed before it was ready.</source>
        <translation>A conexão foi fechada antes de estar pronta.</translation>
    </message>
    <message>
        <source>The connection to the VPN server was closed before it was ready.</source>
        <translation>A conexão com o servidor VPN foi fechada antes de estar pronta.</translation>
    </message>
    <message>
        <source>The port was disconnected during dialing; with PPTP often because GRE does not get through.</source>
        <translation>A porta foi desconectada durante a discagem; com PPTP, muitas vezes porque o GRE não passa.</translation>
    </message>
    <message>
        <source>Read the settings: Get-VpnConnection | Format-List * (add -AllUserConnection for a device tunnel).</source>
        <translation>Consulte as configurações: Get-VpnConnection | Format-List * (adicione -AllUserConnection para um túnel de dispositivo).</translation>
    </message>
    <message>
        <source>The peer or a device on the way ended the link.</source>
        <translation>O par ou um dispositivo no caminho encerrou o link.</translation>
    </message>
    <message>
        <source>Check the server&apos;s System log for the same minute.</source>
        <translation>Verifique o log do Sistema do servidor no mesmo minuto.</translation>
    </message>
    <message>
        <source>Replace PPTP; it is outdated.</source>
        <translation>Substitua o PPTP; ele está obsoleto.</translation>
    </message>
    <message>
        <source>The other side or a device on the way closed the connection.</source>
        <translation>O outro lado ou um dispositivo no caminho fechou a conexão.</translation>
    </message>
    <message>
        <source>With PPTP: GRE packets do not get through.</source>
        <translation>Com PPTP: os pacotes GRE não passam.</translation>
    </message>
    <message>
        <source>The VPN connection does not exist (any more).</source>
        <translation>A conexão VPN não existe (mais).</translation>
    </message>
    <message>
        <source>Windows can&apos;t find this VPN connection on your computer.</source>
        <translation>O Windows não encontra esta conexão VPN no seu computador.</translation>
    </message>
    <message>
        <source>The entry is in neither or in the other phone book.</source>
        <translation>A entrada não está em nenhum catálogo telefônico ou está no outro.</translation>
    </message>
    <message>
        <source>List both: Get-VpnConnection, then Get-VpnConnection -AllUserConnection.</source>
        <translation>Liste os dois: Get-VpnConnection e depois Get-VpnConnection -AllUserConnection.</translation>
    </message>
    <message>
        <source>Start a device sync and check the profile&apos;s assignment.</source>
        <translation>Inicie uma sincronização do dispositivo e verifique a atribuição do perfil.</translation>
    </message>
    <message>
        <source>The profile was removed, renamed or deployed in another context.</source>
        <translation>O perfil foi removido, renomeado ou implantado em outro contexto.</translation>
    </message>
    <message>
        <source>Read what was deployed: Get-CimInstance -Namespace root\cimv2\mdm\dmmap -ClassName MDM_VPNv2_01</source>
        <translation>Consulte o que foi implantado: Get-CimInstance -Namespace root\cimv2\mdm\dmmap -ClassName MDM_VPNv2_01</translation>
    </message>
    <message>
        <source>The profile was deleted or renamed.</source>
        <translation>O perfil foi excluído ou renomeado.</translation>
    </message>
    <message>
        <source>It lies in the other phone book (user or all users).</source>
        <translation>Ele está no outro catálogo telefônico (do usuário ou de todos os usuários).</translation>
    </message>
    <message>
        <source>The VPN connection was ended.</source>
        <translation>A conexão VPN foi encerrada.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Conecte-se novamente.</translation>
    </message>
    <message>
        <source>If it comes back, send the report to your helpdesk.</source>
        <translation>Se acontecer de novo, envie o relatório ao seu suporte técnico.</translation>
    </message>
    <message>
        <source>The connection was disconnected; against servers that are not Windows a refused EAP password can also show as 628.</source>
        <translation>A conexão foi desconectada; com servidores que não são Windows, uma senha EAP recusada também pode aparecer como 628.</translation>
    </message>
    <message>
        <source>Look for the reason in the server&apos;s log at the same minute.</source>
        <translation>Procure o motivo no log do servidor no mesmo minuto.</translation>
    </message>
    <message>
        <source>Read the RemoteAccess events of the System log.</source>
        <translation>Consulte os eventos de RemoteAccess no log do Sistema.</translation>
    </message>
    <message>
        <source>Read NPS event 6273 in the Security log; its reason code and the CoId of the attempt name the refusal.</source>
        <translation>Consulte o evento 6273 do NPS no log de Segurança; o código de motivo e o CoId da tentativa identificam a recusa.</translation>
    </message>
    <message>
        <source>The other side ended the connection.</source>
        <translation>O outro lado encerrou a conexão.</translation>
    </message>
    <message>
        <source>With IKEv2 servers of other makers: the password was refused.</source>
        <translation>Com servidores IKEv2 de outros fabricantes: a senha foi recusada.</translation>
    </message>
    <message>
        <source>The VPN server ended the connection.</source>
        <translation>O servidor VPN encerrou a conexão.</translation>
    </message>
    <message>
        <source>The remote computer disconnected.</source>
        <translation>O computador remoto desconectou.</translation>
    </message>
    <message>
        <source>Check session and idle limits in the network policy.</source>
        <translation>Verifique os limites de sessão e de ociosidade na política de rede.</translation>
    </message>
    <message>
        <source>The server closed the connection, for example after a time limit or a restart.</source>
        <translation>O servidor fechou a conexão, por exemplo após um limite de tempo ou uma reinicialização.</translation>
    </message>
    <message>
        <source>The VPN line is missing or in use.</source>
        <translation>A linha VPN está ausente ou em uso.</translation>
    </message>
    <message>
        <source>Windows has no free VPN line.</source>
        <translation>O Windows não tem nenhuma linha VPN livre.</translation>
    </message>
    <message>
        <source>End other VPN connections.</source>
        <translation>Encerre outras conexões VPN.</translation>
    </message>
    <message>
        <source>The device of the tunnel type is missing, disabled or taken.</source>
        <translation>O dispositivo do tipo de túnel está ausente, desabilitado ou ocupado.</translation>
    </message>
    <message>
        <source>List the devices: Get-NetAdapter -IncludeHidden | Where-Object InterfaceDescription -like &quot;WAN Miniport*&quot;</source>
        <translation>Liste os dispositivos: Get-NetAdapter -IncludeHidden | Where-Object InterfaceDescription -like &quot;WAN Miniport*&quot;</translation>
    </message>
    <message>
        <source>Check for another VPN client that is connected.</source>
        <translation>Verifique se há outro cliente VPN conectado.</translation>
    </message>
    <message>
        <source>Check devices on the client, and the number of ports on the server.</source>
        <translation>Verifique os dispositivos no cliente e o número de portas no servidor.</translation>
    </message>
    <message>
        <source>In Routing and Remote Access read Ports, Properties for the tunnel type.</source>
        <translation>Em Roteamento e Acesso Remoto, consulte Portas, Propriedades do tipo de túnel.</translation>
    </message>
    <message>
        <source>The WAN Miniport of this tunnel type is missing or disabled.</source>
        <translation>O WAN Miniport deste tipo de túnel está ausente ou desabilitado.</translation>
    </message>
    <message>
        <source>Another VPN program uses it.</source>
        <translation>Outro programa de VPN o está usando.</translation>
    </message>
    <message>
        <source>The server&apos;s ports of this type are used up.</source>
        <translation>As portas deste tipo no servidor estão esgotadas.</translation>
    </message>
    <message>
        <source>Windows would have to ask a question, but this connection must stay silent.</source>
        <translation>O Windows precisaria fazer uma pergunta, mas esta conexão deve permanecer silenciosa.</translation>
    </message>
    <message>
        <source>Windows wanted to ask you something while connecting, but this VPN connection works without questions.</source>
        <translation>O Windows quis perguntar algo a você durante a conexão, mas esta conexão VPN funciona sem perguntas.</translation>
    </message>
    <message>
        <source>Please don&apos;t accept a certificate that a window asks you about.</source>
        <translation>Não aceite nenhum certificado sobre o qual uma janela pergunte.</translation>
    </message>
    <message>
        <source>EAP needs a dialog: the server-validation prompt is allowed, the trusted root is missing, or several certificates fit.</source>
        <translation>O EAP precisa de uma caixa de diálogo: o aviso de validação do servidor é permitido, falta a raiz confiável ou vários certificados servem.</translation>
    </message>
    <message>
        <source>Read the EAP settings: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml</source>
        <translation>Consulte as configurações de EAP: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml</translation>
    </message>
    <message>
        <source>List the candidates: certutil -user -store My (user) and certutil -store My (computer).</source>
        <translation>Liste os candidatos: certutil -user -store My (usuário) e certutil -store My (computador).</translation>
    </message>
    <message>
        <source>Make the profile decide by itself.</source>
        <translation>Faça com que o perfil decida sozinho.</translation>
    </message>
    <message>
        <source>Set DisableUserPromptForServerValidation to true, with ServerNames and TrustedRootCA complete.</source>
        <translation>Defina DisableUserPromptForServerValidation como true, com ServerNames e TrustedRootCA completos.</translation>
    </message>
    <message>
        <source>Add an issuer or purpose filter so that one certificate remains.</source>
        <translation>Adicione um filtro de emissor ou de finalidade para que reste um só certificado.</translation>
    </message>
    <message>
        <source>The profile lets Windows ask about the sign-in server.</source>
        <translation>O perfil permite que o Windows pergunte sobre o servidor de autenticação.</translation>
    </message>
    <message>
        <source>Several user certificates fit, so Windows would have to ask.</source>
        <translation>Vários certificados de usuário servem, e por isso o Windows precisaria perguntar.</translation>
    </message>
    <message>
        <source>The tunnel type of the connection does not work on this network.</source>
        <translation>O tipo de túnel da conexão não funciona nesta rede.</translation>
    </message>
    <message>
        <source>Your VPN connection is set to a kind of tunnel that can&apos;t work here.</source>
        <translation>Sua conexão VPN está configurada para um tipo de túnel que não funciona aqui.</translation>
    </message>
    <message>
        <source>The tunnel type does not fit: PPTP was chosen and only IPv6 is available.</source>
        <translation>O tipo de túnel não é adequado: PPTP foi escolhido e só há IPv6 disponível.</translation>
    </message>
    <message>
        <source>Change the tunnel type in the profile.</source>
        <translation>Altere o tipo de túnel no perfil.</translation>
    </message>
    <message>
        <source>Use IKEv2 or SSTP instead of PPTP.</source>
        <translation>Use IKEv2 ou SSTP em vez de PPTP.</translation>
    </message>
    <message>
        <source>PPTP was chosen, but only IPv6 is there.</source>
        <translation>PPTP foi escolhido, mas só há IPv6.</translation>
    </message>
    <message>
        <source>The VPN connection ended because nothing was sent for a while.</source>
        <translation>A conexão VPN foi encerrada porque nada foi enviado durante algum tempo.</translation>
    </message>
    <message>
        <source>The VPN connection was ended because it was not used for some time.</source>
        <translation>A conexão VPN foi encerrada porque não foi usada durante algum tempo.</translation>
    </message>
    <message>
        <source>The idle limit was reached; it stands in event 20226.</source>
        <translation>O limite de ociosidade foi atingido; ele consta no evento 20226.</translation>
    </message>
    <message>
        <source>Read the limit: Get-VpnConnection | Format-List Name, IdleDisconnectSeconds</source>
        <translation>Consulte o limite: Get-VpnConnection | Format-List Name, IdleDisconnectSeconds</translation>
    </message>
    <message>
        <source>Set by the profile or the network policy.</source>
        <translation>Definido pelo perfil ou pela política de rede.</translation>
    </message>
    <message>
        <source>Change the idle timeout in the profile or in the network policy&apos;s constraints.</source>
        <translation>Altere o tempo limite de ociosidade no perfil ou nas restrições da política de rede.</translation>
    </message>
    <message>
        <source>The idle time of the connection or of the network policy ran out.</source>
        <translation>O tempo de ociosidade da conexão ou da política de rede se esgotou.</translation>
    </message>
    <message>
        <source>The VPN connection broke off.</source>
        <translation>A conexão VPN caiu.</translation>
    </message>
    <message>
        <source>The VPN connection broke off, often after sleep or a change of network.</source>
        <translation>A conexão VPN caiu, o que é comum após a suspensão do computador ou uma troca de rede.</translation>
    </message>
    <message>
        <source>If it happens often, send the report to your helpdesk.</source>
        <translation>Se isso acontecer com frequência, envie o relatório ao seu suporte técnico.</translation>
    </message>
    <message>
        <source>The link failed: sleep, a network change longer than NetworkOutageTime, or a lost path.</source>
        <translation>O link falhou: suspensão, uma mudança de rede mais longa que NetworkOutageTime ou perda do caminho.</translation>
    </message>
    <message>
        <source>Note when it happens: after sleep, on Wi-Fi change, after a fixed time.</source>
        <translation>Anote quando isso acontece: após a suspensão, ao trocar de Wi-Fi, depois de um tempo fixo.</translation>
    </message>
    <message>
        <source>Check mobility and timeouts.</source>
        <translation>Verifique a mobilidade e os tempos limite.</translation>
    </message>
    <message>
        <source>Check that DisableMobility is not set and NetworkOutageTime fits.</source>
        <translation>Verifique se DisableMobility não está definido e se NetworkOutageTime é adequado.</translation>
    </message>
    <message>
        <source>Check timeouts of address translators (NAT) for UDP 4500.</source>
        <translation>Verifique os tempos limite dos dispositivos NAT para UDP 4500.</translation>
    </message>
    <message>
        <source>The network changed or was away too long.</source>
        <translation>A rede mudou ou ficou indisponível por tempo demais.</translation>
    </message>
    <message>
        <source>The computer was asleep.</source>
        <translation>O computador estava suspenso.</translation>
    </message>
    <message>
        <source>A route leads the VPN&apos;s own traffic into the tunnel.</source>
        <translation>Uma rota leva o tráfego da própria VPN para dentro do túnel.</translation>
    </message>
    <message>
        <source>The Windows service for VPN connections is stopped.</source>
        <translation>O serviço do Windows para conexões VPN está parado.</translation>
    </message>
    <message>
        <source>A Windows service that every VPN connection needs is not running.</source>
        <translation>Um serviço do Windows de que toda conexão VPN precisa não está em execução.</translation>
    </message>
    <message>
        <source>Remote Access Connection Manager (RasMan) stopped.</source>
        <translation>O Gerenciador de Conexão de Acesso Remoto (RasMan) parou.</translation>
    </message>
    <message>
        <source>Read the services: Get-Service RasMan,SstpSvc,IKEEXT,PolicyAgent,BFE,EapHost</source>
        <translation>Consulte os serviços: Get-Service RasMan,SstpSvc,IKEEXT,PolicyAgent,BFE,EapHost</translation>
    </message>
    <message>
        <source>Start it (elevated): Start-Service RasMan</source>
        <translation>Inicie-o (como administrador): Start-Service RasMan</translation>
    </message>
    <message>
        <source>Find out what stops or disables the service.</source>
        <translation>Descubra o que para ou desabilita o serviço.</translation>
    </message>
    <message>
        <source>Check group policies and tuning tools for the service&apos;s start type.</source>
        <translation>Verifique o tipo de inicialização do serviço em políticas de grupo e ferramentas de otimização.</translation>
    </message>
    <message>
        <source>The service Remote Access Connection Manager was stopped or disabled.</source>
        <translation>O serviço Gerenciador de Conexão de Acesso Remoto foi parado ou desabilitado.</translation>
    </message>
    <message>
        <source>The tunnel type of the connection is switched off on this computer.</source>
        <translation>O tipo de túnel da conexão está desativado neste computador.</translation>
    </message>
    <message>
        <source>Your VPN connection uses a kind of tunnel that is switched off on this computer.</source>
        <translation>Sua conexão VPN usa um tipo de túnel que está desativado neste computador.</translation>
    </message>
    <message>
        <source>Please don&apos;t change the VPN settings yourself.</source>
        <translation>Não altere as configurações de VPN por conta própria.</translation>
    </message>
    <message>
        <source>The protocol engine of the chosen tunnel type is disabled.</source>
        <translation>O mecanismo de protocolo do tipo de túnel escolhido está desabilitado.</translation>
    </message>
    <message>
        <source>Enable the protocol or change the profile.</source>
        <translation>Habilite o protocolo ou altere o perfil.</translation>
    </message>
    <message>
        <source>Check policies that disable PPTP or L2TP, and use IKEv2 or SSTP.</source>
        <translation>Verifique as políticas que desabilitam PPTP ou L2TP e use IKEv2 ou SSTP.</translation>
    </message>
    <message>
        <source>The chosen protocol is disabled on this system.</source>
        <translation>O protocolo escolhido está desabilitado neste sistema.</translation>
    </message>
    <message>
        <source>The sign-in method of the connection is not installed on this computer.</source>
        <translation>O método de autenticação da conexão não está instalado neste computador.</translation>
    </message>
    <message>
        <source>Your VPN connection needs a way to sign in that is not installed on your computer.</source>
        <translation>Sua conexão VPN precisa de uma forma de login que não está instalada no seu computador.</translation>
    </message>
    <message>
        <source>The EAP type in the profile is not registered here.</source>
        <translation>O tipo de EAP do perfil não está registrado aqui.</translation>
    </message>
    <message>
        <source>Compare the type with the subkeys of HKLM\SYSTEM\CurrentControlSet\Services\EapHost\Methods\311, where Windows usually lists them.</source>
        <translation>Compare o tipo com as subchaves de HKLM\SYSTEM\CurrentControlSet\Services\EapHost\Methods\311, onde o Windows normalmente as lista.</translation>
    </message>
    <message>
        <source>Install the method or change the profile.</source>
        <translation>Instale o método ou altere o perfil.</translation>
    </message>
    <message>
        <source>Use a method that Windows has: PEAP (25), EAP-TLS (13), EAP-TTLS (21), TEAP (55).</source>
        <translation>Use um método que o Windows tenha: PEAP (25), EAP-TLS (13), EAP-TTLS (21), TEAP (55).</translation>
    </message>
    <message>
        <source>The profile names an EAP method that this computer does not have.</source>
        <translation>O perfil indica um método EAP que este computador não tem.</translation>
    </message>
    <message>
        <source>The EAP method is not installed. It corresponds to 850.</source>
        <translation>O método EAP não está instalado. Corresponde ao erro 850.</translation>
    </message>
    <message>
        <source>Read the logs Microsoft-Windows-EapHost/Operational (2018) and Microsoft-Windows-EapMethods-RasTls/Operational (107).</source>
        <translation>Consulte os logs Microsoft-Windows-EapHost/Operational (2018) e Microsoft-Windows-EapMethods-RasTls/Operational (107).</translation>
    </message>
    <message>
        <source>The sign-in failed.</source>
        <translation>A autenticação falhou.</translation>
    </message>
    <message>
        <source>The server did not accept your sign-in.</source>
        <translation>O servidor não aceitou o seu login.</translation>
    </message>
    <message>
        <source>Check that you can sign in elsewhere with the same account.</source>
        <translation>Verifique se você consegue entrar em outro lugar com a mesma conta.</translation>
    </message>
    <message>
        <source>EAP authentication failed. It corresponds to 812 or 691.</source>
        <translation>A autenticação EAP falhou. Corresponde ao erro 812 ou 691.</translation>
    </message>
    <message>
        <source>Read the reason on the sign-in server.</source>
        <translation>Consulte o motivo no servidor de autenticação.</translation>
    </message>
    <message>
        <source>The sign-in server refused without a more precise reason.</source>
        <translation>O servidor de autenticação recusou sem um motivo mais preciso.</translation>
    </message>
    <message>
        <source>No certificate of yours fits this VPN connection.</source>
        <translation>Nenhum certificado seu serve para esta conexão VPN.</translation>
    </message>
    <message>
        <source>Your computer has no electronic identity card (certificate) of yours that fits this VPN connection.</source>
        <translation>Seu computador não tem nenhuma identidade eletrônica (certificado) sua que sirva para esta conexão VPN.</translation>
    </message>
    <message>
        <source>If you can, connect to the office network once; certificates often arrive there by themselves.</source>
        <translation>Se puder, conecte-se uma vez à rede do escritório; muitas vezes os certificados chegam lá automaticamente.</translation>
    </message>
    <message>
        <source>No user certificate was found. It corresponds to 798.</source>
        <translation>Nenhum certificado de usuário foi encontrado. Corresponde ao erro 798.</translation>
    </message>
    <message>
        <source>List the candidates: certutil -user -store My</source>
        <translation>Liste os candidatos: certutil -user -store My</translation>
    </message>
    <message>
        <source>Compare the certificates with the profile&apos;s filter.</source>
        <translation>Compare os certificados com o filtro do perfil.</translation>
    </message>
    <message>
        <source>Check template and filter of the EAP settings.</source>
        <translation>Verifique o modelo e o filtro das configurações de EAP.</translation>
    </message>
    <message>
        <source>No user certificate passes the filter.</source>
        <translation>Nenhum certificado de usuário passa pelo filtro.</translation>
    </message>
    <message>
        <source>Your certificate was not accepted for signing in.</source>
        <translation>Seu certificado não foi aceito para autenticação.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) was not accepted for signing in.</source>
        <translation>Sua identidade eletrônica (certificado) não foi aceita no login.</translation>
    </message>
    <message>
        <source>The user certificate is invalid. It corresponds to 853.</source>
        <translation>O certificado do usuário é inválido. Corresponde ao erro 853.</translation>
    </message>
    <message>
        <source>The user certificate is not valid for the sign-in.</source>
        <translation>O certificado do usuário não é válido para a autenticação.</translation>
    </message>
    <message>
        <source>Your certificate has expired.</source>
        <translation>Seu certificado expirou.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) has ended.</source>
        <translation>Sua identidade eletrônica (certificado) perdeu a validade.</translation>
    </message>
    <message>
        <source>The user certificate has expired. It corresponds to 854.</source>
        <translation>O certificado do usuário expirou. Corresponde ao erro 854.</translation>
    </message>
    <message>
        <source>Find out why it was not renewed.</source>
        <translation>Descubra por que ele não foi renovado.</translation>
    </message>
    <message>
        <source>Check template rights, renewal window and the reach of the CA.</source>
        <translation>Verifique os direitos no modelo, o período de renovação e o acesso à AC.</translation>
    </message>
    <message>
        <source>The user certificate has expired.</source>
        <translation>O certificado do usuário expirou.</translation>
    </message>
    <message>
        <source>Your certificate was revoked.</source>
        <translation>Seu certificado foi revogado.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) was withdrawn.</source>
        <translation>Sua identidade eletrônica (certificado) foi cancelada.</translation>
    </message>
    <message>
        <source>The user certificate was revoked. It corresponds to 855.</source>
        <translation>O certificado do usuário foi revogado. Corresponde ao erro 855.</translation>
    </message>
    <message>
        <source>Find out why it was revoked.</source>
        <translation>Descubra por que ele foi revogado.</translation>
    </message>
    <message>
        <source>Issue a new certificate if the user may go on.</source>
        <translation>Emita um novo certificado se o usuário puder continuar.</translation>
    </message>
    <message>
        <source>The user certificate was revoked.</source>
        <translation>O certificado do usuário foi revogado.</translation>
    </message>
    <message>
        <source>An unspecified error concerning the user certificate. It corresponds to 856.</source>
        <translation>Um erro não especificado relacionado ao certificado do usuário. Corresponde ao erro 856.</translation>
    </message>
    <message>
        <source>Something else is wrong with the user certificate.</source>
        <translation>Há outro problema com o certificado do usuário.</translation>
    </message>
    <message>
        <source>The sign-in server rejected your certificate.</source>
        <translation>O servidor de autenticação rejeitou o seu certificado.</translation>
    </message>
    <message>
        <source>The sign-in server rejected the user certificate. It corresponds to 853.</source>
        <translation>O servidor de autenticação rejeitou o certificado do usuário. Corresponde ao erro 853.</translation>
    </message>
    <message>
        <source>Read NTAuth on NPS: certutil -enterprise -viewstore NTAuth</source>
        <translation>Consulte o NTAuth no NPS: certutil -enterprise -viewstore NTAuth</translation>
    </message>
    <message>
        <source>The sign-in server does not accept the user certificate.</source>
        <translation>O servidor de autenticação não aceita o certificado do usuário.</translation>
    </message>
    <message>
        <source>User name or password was rejected.</source>
        <translation>O nome de usuário ou a senha foram rejeitados.</translation>
    </message>
    <message>
        <source>The server did not accept your user name and password.</source>
        <translation>O servidor não aceitou o seu nome de usuário e a sua senha.</translation>
    </message>
    <message>
        <source>Type your password once by hand; stop after two tries so that your account is not locked.</source>
        <translation>Digite a sua senha manualmente uma vez; pare após duas tentativas para que a sua conta não seja bloqueada.</translation>
    </message>
    <message>
        <source>If it still fails, send the report to your helpdesk.</source>
        <translation>Se ainda falhar, envie o relatório ao seu suporte técnico.</translation>
    </message>
    <message>
        <source>User name and password were rejected. It corresponds to 691.</source>
        <translation>O nome de usuário e a senha foram rejeitados. Corresponde ao erro 691.</translation>
    </message>
    <message>
        <source>User name or password is wrong.</source>
        <translation>O nome de usuário ou a senha estão incorretos.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate was not found.</source>
        <translation>O certificado do servidor de autenticação não foi encontrado.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in was not accepted.</source>
        <translation>A identidade eletrônica (certificado) do servidor que verifica o seu login não foi aceita.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) was not found. It corresponds to 857.</source>
        <translation>O certificado do servidor de autenticação (NPS) não foi encontrado. Corresponde ao erro 857.</translation>
    </message>
    <message>
        <source>Check the NPS certificate.</source>
        <translation>Verifique o certificado do NPS.</translation>
    </message>
    <message>
        <source>Check that a certificate is selected in the network policy.</source>
        <translation>Verifique se há um certificado selecionado na política de rede.</translation>
    </message>
    <message>
        <source>The sign-in server has no certificate to show.</source>
        <translation>O servidor de autenticação não tem nenhum certificado para apresentar.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not valid.</source>
        <translation>O certificado do servidor de autenticação não é válido.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) is invalid. It corresponds to 857.</source>
        <translation>O certificado do servidor de autenticação (NPS) é inválido. Corresponde ao erro 857.</translation>
    </message>
    <message>
        <source>Check name, purpose and chain of the NPS certificate.</source>
        <translation>Verifique o nome, a finalidade e a cadeia do certificado do NPS.</translation>
    </message>
    <message>
        <source>After the renewal select the new certificate again in the network policy (Constraints, authentication method, Edit).</source>
        <translation>Após a renovação, selecione novamente o novo certificado na política de rede (Restrições, método de autenticação, Editar).</translation>
    </message>
    <message>
        <source>The NPS certificate is not valid for this use.</source>
        <translation>O certificado do NPS não é válido para esse uso.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate has expired.</source>
        <translation>O certificado do servidor de autenticação expirou.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in has ended.</source>
        <translation>A identidade eletrônica (certificado) do servidor que verifica o seu login perdeu a validade.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) has expired. It corresponds to 858.</source>
        <translation>O certificado do servidor de autenticação (NPS) expirou. Corresponde ao erro 858.</translation>
    </message>
    <message>
        <source>Renew the NPS certificate.</source>
        <translation>Renove o certificado do NPS.</translation>
    </message>
    <message>
        <source>Renew the certificate on the NPS server.</source>
        <translation>Renove o certificado no servidor NPS.</translation>
    </message>
    <message>
        <source>The NPS certificate has expired.</source>
        <translation>O certificado do NPS expirou.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate was revoked.</source>
        <translation>O certificado do servidor de autenticação foi revogado.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in was withdrawn.</source>
        <translation>A identidade eletrônica (certificado) do servidor que verifica o seu login foi cancelada.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) was revoked. It corresponds to 859.</source>
        <translation>O certificado do servidor de autenticação (NPS) foi revogado. Corresponde ao erro 859.</translation>
    </message>
    <message>
        <source>Replace the NPS certificate.</source>
        <translation>Substitua o certificado do NPS.</translation>
    </message>
    <message>
        <source>The NPS certificate was revoked.</source>
        <translation>O certificado do NPS foi revogado.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate was not accepted.</source>
        <translation>O certificado do servidor de autenticação não foi aceito.</translation>
    </message>
    <message>
        <source>An unspecified error concerning the certificate of the sign-in server (NPS). It corresponds to 860.</source>
        <translation>Um erro não especificado relacionado ao certificado do servidor de autenticação (NPS). Corresponde ao erro 860.</translation>
    </message>
    <message>
        <source>Something else is wrong with the NPS certificate.</source>
        <translation>Há outro problema com o certificado do NPS.</translation>
    </message>
    <message>
        <source>The authority behind the sign-in server was not found on this computer.</source>
        <translation>A autoridade por trás do servidor de autenticação não foi encontrada neste computador.</translation>
    </message>
    <message>
        <source>Your computer does not know who issued the electronic identity card (certificate) of the server that checks your sign-in.</source>
        <translation>Seu computador não sabe quem emitiu a identidade eletrônica (certificado) do servidor que verifica o seu login.</translation>
    </message>
    <message>
        <source>The root of the sign-in server (NPS) was not found. It corresponds to 864.</source>
        <translation>A raiz do servidor de autenticação (NPS) não foi encontrada. Corresponde ao erro 864.</translation>
    </message>
    <message>
        <source>TrustedRootCA, the root in the store and the chain of the NPS certificate must fit together.</source>
        <translation>TrustedRootCA, a raiz no repositório e a cadeia do certificado do NPS precisam combinar entre si.</translation>
    </message>
    <message>
        <source>Publish the root to the computer store.</source>
        <translation>Publique a raiz no repositório do computador.</translation>
    </message>
    <message>
        <source>Correct TrustedRootCA and ServerNames in the profile.</source>
        <translation>Corrija TrustedRootCA e ServerNames no perfil.</translation>
    </message>
    <message>
        <source>The root of the sign-in server is not installed or not the one in the profile.</source>
        <translation>A raiz do servidor de autenticação não está instalada ou não é a que consta no perfil.</translation>
    </message>
    <message>
        <source>The authority behind the sign-in server is not valid.</source>
        <translation>A autoridade por trás do servidor de autenticação não é válida.</translation>
    </message>
    <message>
        <source>The root certificate of the sign-in server (NPS) is invalid. It corresponds to 865.</source>
        <translation>O certificado raiz do servidor de autenticação (NPS) é inválido. Corresponde ao erro 865.</translation>
    </message>
    <message>
        <source>Check the root certificate.</source>
        <translation>Verifique o certificado raiz.</translation>
    </message>
    <message>
        <source>Check the root in the stores and in Disallowed.</source>
        <translation>Verifique a raiz nos repositórios e em Disallowed.</translation>
    </message>
    <message>
        <source>The root of the NPS certificate is not valid.</source>
        <translation>A raiz do certificado do NPS não é válida.</translation>
    </message>
    <message>
        <source>Event 20220 reports a problem of the link between this computer and the VPN server.</source>
        <translation>O evento 20220 informa um problema no link entre este computador e o servidor VPN.</translation>
    </message>
    <message>
        <source>The link between this computer and the VPN server had a problem.</source>
        <translation>Houve um problema na ligação entre este computador e o servidor VPN.</translation>
    </message>
    <message>
        <source>Look for an event with the number 20227 of the same minute and enter the number at the end of its message.</source>
        <translation>Procure um evento com o número 20227 no mesmo minuto e informe o número que aparece no fim da mensagem.</translation>
    </message>
    <message>
        <source>Event 20220 names the server, the device and an error of the link.</source>
        <translation>O evento 20220 indica o servidor, o dispositivo e um erro do link.</translation>
    </message>
    <message>
        <source>Compare its server and device with the profile: Get-VpnConnection | Format-List *</source>
        <translation>Compare o servidor e o dispositivo indicados nele com o perfil: Get-VpnConnection | Format-List *</translation>
    </message>
    <message>
        <source>The link failed between the client&apos;s device and the server.</source>
        <translation>O link entre o dispositivo do cliente e o servidor falhou.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s System log for the same minute.</source>
        <translation>Consulte o log do Sistema do servidor no mesmo minuto.</translation>
    </message>
    <message>
        <source>The link between device and server failed.</source>
        <translation>O link entre o dispositivo e o servidor falhou.</translation>
    </message>
    <message>
        <source>Event 20221 says that a dial began; it is no error.</source>
        <translation>O evento 20221 indica que uma discagem começou; não é um erro.</translation>
    </message>
    <message>
        <source>This number only says that a connection attempt began.</source>
        <translation>Este número indica apenas que uma tentativa de conexão começou.</translation>
    </message>
    <message>
        <source>Event 20221 opens every dial and lists the settings of the profile: protocols, encryption, sign-in.</source>
        <translation>O evento 20221 abre cada discagem e lista as configurações do perfil: protocolos, criptografia, autenticação.</translation>
    </message>
    <message>
        <source>Compare the settings in it with the ones you deployed.</source>
        <translation>Compare as configurações que ele mostra com as que você implantou.</translation>
    </message>
    <message>
        <source>When it is the last event of its CoId, the dial ended on the client itself.</source>
        <translation>Quando é o último evento do seu CoId, a discagem terminou no próprio cliente.</translation>
    </message>
    <message>
        <source>Read the events 20221 to 20227 of the same CoId.</source>
        <translation>Consulte os eventos 20221 a 20227 do mesmo CoId.</translation>
    </message>
    <message>
        <source>It is the number of the event, not an error code.</source>
        <translation>É o número do evento, não um código de erro.</translation>
    </message>
    <message>
        <source>Event 20222 says that the link to the VPN server is being tried; it is no error.</source>
        <translation>O evento 20222 indica que o link com o servidor VPN está sendo tentado; não é um erro.</translation>
    </message>
    <message>
        <source>This number only says that your computer tried to reach the VPN server.</source>
        <translation>Este número indica apenas que o seu computador tentou acessar o servidor VPN.</translation>
    </message>
    <message>
        <source>Event 20222 names the server&apos;s name or address and the device, for example WAN Miniport (IKEv2).</source>
        <translation>O evento 20222 indica o nome ou o endereço do servidor e o dispositivo, por exemplo WAN Miniport (IKEv2).</translation>
    </message>
    <message>
        <source>Compare the server in it with the profile and with what the name resolves to.</source>
        <translation>Compare o servidor indicado nele com o perfil e com o endereço para o qual o nome é resolvido.</translation>
    </message>
    <message>
        <source>When it is the last event before 20227, the tunnel was not built; with IKEv2 the sign-in is part of this step.</source>
        <translation>Quando é o último evento antes do 20227, o túnel não foi estabelecido; com IKEv2, a autenticação faz parte desta etapa.</translation>
    </message>
    <message>
        <source>Check reachability of the server, its certificate, and with IKEv2 the NPS log.</source>
        <translation>Verifique se o servidor está acessível, o certificado dele e, com IKEv2, o log do NPS.</translation>
    </message>
    <message>
        <source>Event 20223 says that the link to the VPN server stands; it is no error.</source>
        <translation>O evento 20223 indica que o link com o servidor VPN está estabelecido; não é um erro.</translation>
    </message>
    <message>
        <source>This number only says that your computer reached the VPN server.</source>
        <translation>Este número indica apenas que o seu computador conseguiu acessar o servidor VPN.</translation>
    </message>
    <message>
        <source>Event 20223 means that the link was made; what fails after it is sign-in or address.</source>
        <translation>O evento 20223 significa que o link foi estabelecido; o que falha depois dele é a autenticação ou o endereço.</translation>
    </message>
    <message>
        <source>Look at the code of 20227 with the same CoId.</source>
        <translation>Consulte o código do evento 20227 com o mesmo CoId.</translation>
    </message>
    <message>
        <source>With SSTP, L2TP and PPTP what fails after it is sign-in or address.</source>
        <translation>Com SSTP, L2TP e PPTP, o que falha depois dele é a autenticação ou o endereço.</translation>
    </message>
    <message>
        <source>Read NPS event 6273 in the Security log of the same minute.</source>
        <translation>Consulte o evento 6273 do NPS no log de Segurança do mesmo minuto.</translation>
    </message>
    <message>
        <source>Event 20224 says that the sign-in at the VPN server goes on; it is no error.</source>
        <translation>O evento 20224 indica que a autenticação no servidor VPN prossegue; não é um erro.</translation>
    </message>
    <message>
        <source>This number only says that your computer was signing in to the VPN.</source>
        <translation>Este número indica apenas que o seu computador estava entrando na VPN.</translation>
    </message>
    <message>
        <source>Event 20224 means that the server was connected to and the sign-in goes on.</source>
        <translation>O evento 20224 significa que a conexão com o servidor foi feita e a autenticação prossegue.</translation>
    </message>
    <message>
        <source>What fails after it is sign-in or address.</source>
        <translation>O que falha depois dele é a autenticação ou o endereço.</translation>
    </message>
    <message>
        <source>Read NPS event 6273 in the Security log of the same minute, and the address pool.</source>
        <translation>Consulte o evento 6273 do NPS no log de Segurança do mesmo minuto, e o pool de endereços.</translation>
    </message>
    <message>
        <source>Event 20225 says that the VPN is connected; it is no error.</source>
        <translation>O evento 20225 indica que a VPN está conectada; não é um erro.</translation>
    </message>
    <message>
        <source>This number says that the VPN was connected.</source>
        <translation>Este número indica que a VPN foi conectada.</translation>
    </message>
    <message>
        <source>If work resources do not open, enter no-data as what is wrong.</source>
        <translation>Se os recursos de trabalho não abrirem, informe no-data como o problema.</translation>
    </message>
    <message>
        <source>Event 20225 names the tunnel&apos;s addresses. When work resources do not open after it, look at routes and name servers.</source>
        <translation>O evento 20225 indica os endereços do túnel. Quando os recursos de trabalho não abrem depois dele, examine as rotas e os servidores de nomes.</translation>
    </message>
    <message>
        <source>List the tunnel&apos;s routes: Get-NetRoute -InterfaceAlias NAME</source>
        <translation>Liste as rotas do túnel: Get-NetRoute -InterfaceAlias NAME</translation>
    </message>
    <message>
        <source>What fails after it are routes, name resolution or filters.</source>
        <translation>O que falha depois dele são rotas, resolução de nomes ou filtros.</translation>
    </message>
    <message>
        <source>Check routes, DNS servers and traffic filters of the profile.</source>
        <translation>Verifique as rotas, os servidores DNS e os filtros de tráfego do perfil.</translation>
    </message>
    <message>
        <source>Event 20226 says that a VPN connection ended; the reason stands at its end.</source>
        <translation>O evento 20226 indica que uma conexão VPN terminou; o motivo consta no fim dele.</translation>
    </message>
    <message>
        <source>This number says that the VPN connection ended. The number that tells why stands at the end of the message.</source>
        <translation>Este número indica que a conexão VPN terminou. O número que explica o motivo está no fim da mensagem.</translation>
    </message>
    <message>
        <source>Enter the number at the end of the message.</source>
        <translation>Informe o número que aparece no fim da mensagem.</translation>
    </message>
    <message>
        <source>Event 20226 carries the reason as its last value: 631 the person, 828 idle, 829 link failure.</source>
        <translation>O evento 20226 traz o motivo como último valor: 631 a pessoa, 828 ociosidade, 829 falha do link.</translation>
    </message>
    <message>
        <source>Enter the last number of the event.</source>
        <translation>Informe o último número do evento.</translation>
    </message>
    <message>
        <source>Many ends with 829 speak for the network, with 828 for an idle limit.</source>
        <translation>Muitos encerramentos com 829 apontam para a rede; com 828, para um limite de ociosidade.</translation>
    </message>
    <message>
        <source>Count the reasons of 20226 over a day.</source>
        <translation>Conte os motivos do evento 20226 ao longo de um dia.</translation>
    </message>
    <message>
        <source>The basics to look at first when the VPN does not work.</source>
        <translation>O básico a verificar primeiro quando a VPN não funciona.</translation>
    </message>
    <message>
        <source>Most VPN problems are a small thing on the way: the network you are on, or a setting that somebody else looks after.</source>
        <translation>A maioria dos problemas de VPN é algo pequeno no caminho: a rede em que você está ou uma configuração da qual outra pessoa cuida.</translation>
    </message>
    <message>
        <source>Check whether any web site opens; on a public Wi-Fi, complete its sign-in page first.</source>
        <translation>Verifique se algum site abre; em um Wi-Fi público, conclua primeiro a página de login dele.</translation>
    </message>
    <message>
        <source>Let this program check everything, save the report and send it to your helpdesk.</source>
        <translation>Deixe este programa verificar tudo, salve o relatório e envie-o ao seu suporte técnico.</translation>
    </message>
    <message>
        <source>Three things come before everything else: the ports are open and forwarded, VPN is enabled on the server, and the profile names a protocol that the server offers.</source>
        <translation>Três coisas vêm antes de todas as outras: as portas estão abertas e encaminhadas, a VPN está habilitada no servidor e o perfil indica um protocolo que o servidor oferece.</translation>
    </message>
    <message>
        <source>Read the step &quot;Server answer&quot; of this program: it asks UDP 500 and 4500 or TCP 443 of the server directly.</source>
        <translation>Veja a etapa “Resposta do servidor” deste programa: ela consulta diretamente as portas UDP 500 e 4500 ou TCP 443 do servidor.</translation>
    </message>
    <message>
        <source>Read the protocol: Get-VpnConnection | Format-List Name, TunnelType, ServerAddress</source>
        <translation>Consulte o protocolo: Get-VpnConnection | Format-List Name, TunnelType, ServerAddress</translation>
    </message>
    <message>
        <source>Read the services: Get-Service RasMan,IKEEXT,SstpSvc,BFE</source>
        <translation>Consulte os serviços: Get-Service RasMan,IKEEXT,SstpSvc,BFE</translation>
    </message>
    <message>
        <source>If all of this is right, suspect certificates, then the network policy, then the script that deployed the profile, then the server.</source>
        <translation>Se tudo isso estiver certo, suspeite dos certificados, depois da política de rede, depois do script que implantou o perfil e, por fim, do servidor.</translation>
    </message>
    <message>
        <source>Check the core components in this order: public name, edge firewall and address translation, VPN server, NPS, directory, certificates.</source>
        <translation>Verifique os componentes principais nesta ordem: nome público, firewall de borda e conversão de endereços, servidor VPN, NPS, diretório, certificados.</translation>
    </message>
    <message>
        <source>Check that the firewalls pass and forward UDP 500 and 4500 for IKEv2, TCP 443 for SSTP.</source>
        <translation>Verifique se os firewalls permitem e encaminham UDP 500 e 4500 para IKEv2 e TCP 443 para SSTP.</translation>
    </message>
    <message>
        <source>Check that VPN is enabled on the server: Get-RemoteAccess</source>
        <translation>Verifique se a VPN está habilitada no servidor: Get-RemoteAccess</translation>
    </message>
    <message>
        <source>Check which protocols the server offers and how many ports each has.</source>
        <translation>Verifique quais protocolos o servidor oferece e quantas portas cada um tem.</translation>
    </message>
    <message>
        <source>Check the certificates of the VPN server and of NPS.</source>
        <translation>Verifique os certificados do servidor VPN e do NPS.</translation>
    </message>
    <message>
        <source>The VPN ports are not open or not forwarded.</source>
        <translation>As portas da VPN não estão abertas ou não são encaminhadas.</translation>
    </message>
    <message>
        <source>VPN is not enabled on the server.</source>
        <translation>A VPN não está habilitada no servidor.</translation>
    </message>
    <message>
        <source>The profile names another protocol than the server offers.</source>
        <translation>O perfil indica um protocolo diferente do que o servidor oferece.</translation>
    </message>
    <message>
        <source>A certificate is missing, unfit or out of date.</source>
        <translation>Um certificado está ausente, é inadequado ou está vencido.</translation>
    </message>
    <message>
        <source>The network policy refuses the sign-in.</source>
        <translation>A política de rede recusa a autenticação.</translation>
    </message>
    <message>
        <source>Always On VPN does not connect, and no error code is known.</source>
        <translation>A VPN Always On não se conecta e não há nenhum código de erro conhecido.</translation>
    </message>
    <message>
        <source>Your VPN does not connect. The steps of this program go from your computer towards your company and end where the fault is.</source>
        <translation>Sua VPN não se conecta. As etapas deste programa vão do seu computador em direção à sua empresa e terminam onde está a falha.</translation>
    </message>
    <message>
        <source>A small wrong setting anywhere on the way is enough. Eliminate in Microsoft&apos;s order, which is the order of the steps here, and stop at the first one that fails.</source>
        <translation>Basta uma pequena configuração errada em qualquer ponto do caminho. Elimine as causas na ordem da Microsoft, que é a ordem das etapas aqui, e pare na primeira que falhar.</translation>
    </message>
    <message>
        <source>The server&apos;s name in the profile leads to its public address: Resolve-DnsName NAME</source>
        <translation>O nome do servidor no perfil aponta para o endereço público dele: Resolve-DnsName NAME</translation>
    </message>
    <message>
        <source>The server answers on UDP 500 and 4500. A ping without answer proves nothing, because it is normally filtered.</source>
        <translation>O servidor responde nas portas UDP 500 e 4500. Um ping sem resposta não prova nada, pois normalmente é filtrado.</translation>
    </message>
    <message>
        <source>The services of IPsec run: Get-Service IKEEXT,PolicyAgent,BFE</source>
        <translation>Os serviços do IPsec estão em execução: Get-Service IKEEXT,PolicyAgent,BFE</translation>
    </message>
    <message>
        <source>Profile and sign-in server agree on the method, usually PEAP with a certificate.</source>
        <translation>O perfil e o servidor de autenticação concordam quanto ao método, em geral PEAP com um certificado.</translation>
    </message>
    <message>
        <source>What a laptop cannot see: the server&apos;s adapters, the firewalls on both sides of it, and the sign-in server.</source>
        <translation>O que um notebook não pode ver: os adaptadores do servidor, os firewalls dos dois lados dele e o servidor de autenticação.</translation>
    </message>
    <message>
        <source>Check the server&apos;s external adapter and the firewall interface that it is connected to.</source>
        <translation>Verifique o adaptador externo do servidor e a interface do firewall à qual ele está conectado.</translation>
    </message>
    <message>
        <source>Check that client, server and hardware firewalls pass UDP 500 and 4500, and that nothing switches IPsec off.</source>
        <translation>Verifique se os firewalls do cliente, do servidor e de hardware permitem UDP 500 e 4500 e se nada desativa o IPsec.</translation>
    </message>
    <message>
        <source>Check that NPS has a certificate for Server Authentication, and that its RADIUS client entry has the VPN server&apos;s address.</source>
        <translation>Verifique se o NPS tem um certificado para Autenticação de Servidor e se a entrada de cliente RADIUS tem o endereço do servidor VPN.</translation>
    </message>
    <message>
        <source>If it connects but nothing can be reached, check the address pool or DHCP, and the routes.</source>
        <translation>Se a conexão é feita mas nada pode ser acessado, verifique o pool de endereços ou o DHCP, e as rotas.</translation>
    </message>
    <message>
        <source>The server&apos;s name leads nowhere, or to the wrong address.</source>
        <translation>O nome do servidor não aponta para lugar nenhum ou aponta para o endereço errado.</translation>
    </message>
    <message>
        <source>The VPN ports get no answer on the way.</source>
        <translation>As portas da VPN não recebem resposta no caminho.</translation>
    </message>
    <message>
        <source>Profile and sign-in server do not agree how to sign in.</source>
        <translation>O perfil e o servidor de autenticação não concordam quanto à forma de autenticação.</translation>
    </message>
    <message>
        <source>The profile was not deployed as it was meant.</source>
        <translation>O perfil não foi implantado como deveria.</translation>
    </message>
    <message>
        <source>Computer and VPN server do not agree on the security attributes.</source>
        <translation>O computador e o servidor VPN não concordam quanto aos atributos de segurança.</translation>
    </message>
    <message>
        <source>Your computer and the VPN server could not agree on how to secure the connection.</source>
        <translation>Seu computador e o servidor VPN não conseguiram concordar sobre como proteger a conexão.</translation>
    </message>
    <message>
        <source>IKE security attributes are unacceptable.</source>
        <translation>Os atributos de segurança IKE são inaceitáveis.</translation>
    </message>
    <message>
        <source>Look at this program&apos;s results for the server&apos;s answer and certificate.</source>
        <translation>Consulte os resultados deste programa para a resposta e o certificado do servidor.</translation>
    </message>
    <message>
        <source>Align the IPsec policies.</source>
        <translation>Alinhe as políticas IPsec.</translation>
    </message>
    <message>
        <source>Read the server&apos;s policy: Get-VpnServerIPsecConfiguration</source>
        <translation>Consulte a política do servidor: Get-VpnServerIPsecConfiguration</translation>
    </message>
    <message>
        <source>Compare with (Get-VpnConnection -Name NAME).IPSecCustomPolicy on a client.</source>
        <translation>Compare com (Get-VpnConnection -Name NAME).IPSecCustomPolicy em um cliente.</translation>
    </message>
    <message>
        <source>The security attributes of client and server differ.</source>
        <translation>Os atributos de segurança do cliente e do servidor são diferentes.</translation>
    </message>
    <message>
        <source>The VPN server did not answer in time.</source>
        <translation>O servidor VPN não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Your computer got no answer from the VPN server in time.</source>
        <translation>Seu computador não recebeu resposta do servidor VPN a tempo.</translation>
    </message>
    <message>
        <source>The IKE negotiation timed out; treat it like 809.</source>
        <translation>O tempo limite da negociação IKE se esgotou; trate-o como o erro 809.</translation>
    </message>
    <message>
        <source>Check the path for UDP 500 and 4500.</source>
        <translation>Verifique o caminho para UDP 500 e 4500.</translation>
    </message>
    <message>
        <source>Let both ports through to the VPN server, both ways.</source>
        <translation>Permita a passagem das duas portas até o servidor VPN, nos dois sentidos.</translation>
    </message>
    <message>
        <source>Check: Get-Service RemoteAccess,IKEEXT</source>
        <translation>Verifique: Get-Service RemoteAccess,IKEEXT</translation>
    </message>
    <message>
        <source>UDP 500 or 4500 gets no answer on this network.</source>
        <translation>UDP 500 ou 4500 não recebe resposta nesta rede.</translation>
    </message>
    <message>
        <source>Large packets are lost on the way.</source>
        <translation>Pacotes grandes se perdem no caminho.</translation>
    </message>
    <message>
        <source>The service on the server is stopped.</source>
        <translation>O serviço no servidor está parado.</translation>
    </message>
    <message>
        <source>The security negotiation with the VPN server failed.</source>
        <translation>A negociação de segurança com o servidor VPN falhou.</translation>
    </message>
    <message>
        <source>A general IKE error; versions or a device on the way can be the reason.</source>
        <translation>Um erro geral de IKE; as versões ou um dispositivo no caminho podem ser o motivo.</translation>
    </message>
    <message>
        <source>Take an IKE trace on client and server.</source>
        <translation>Capture um rastreamento de IKE no cliente e no servidor.</translation>
    </message>
    <message>
        <source>Trace IKE: netsh wfp capture start cab=off file=C:\Temp\wfpdiag, reproduce, netsh wfp capture stop (elevated)</source>
        <translation>Rastreie o IKE: netsh wfp capture start cab=off file=C:\Temp\wfpdiag, reproduza o problema, netsh wfp capture stop (como administrador)</translation>
    </message>
    <message>
        <source>Client and server do not understand each other, or a device on the way changes the packets.</source>
        <translation>O cliente e o servidor não se entendem, ou um dispositivo no caminho altera os pacotes.</translation>
    </message>
    <message>
        <source>It could not be checked whether a certificate was revoked.</source>
        <translation>Não foi possível verificar se um certificado foi revogado.</translation>
    </message>
    <message>
        <source>Your computer could not ask whether an electronic identity card (certificate) is still good.</source>
        <translation>Seu computador não conseguiu consultar se uma identidade eletrônica (certificado) ainda é válida.</translation>
    </message>
    <message>
        <source>The revocation check of a certificate failed.</source>
        <translation>A verificação de revogação de um certificado falhou.</translation>
    </message>
    <message>
        <source>Check the addresses of the revocation lists.</source>
        <translation>Verifique os endereços das listas de revogação.</translation>
    </message>
    <message>
        <source>Verify: certutil -verify -urlfetch FILE.cer</source>
        <translation>Verifique: certutil -verify -urlfetch FILE.cer</translation>
    </message>
    <message>
        <source>On RRAS look at CertAuthFlags (HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2).</source>
        <translation>No RRAS, examine CertAuthFlags (HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2).</translation>
    </message>
    <message>
        <source>The key of a certificate may not be used for this.</source>
        <translation>A chave de um certificado não pode ser usada para isso.</translation>
    </message>
    <message>
        <source>Your computer and the VPN server could not confirm each other&apos;s electronic identity card (certificate).</source>
        <translation>Seu computador e o servidor VPN não conseguiram confirmar a identidade eletrônica (certificado) um do outro.</translation>
    </message>
    <message>
        <source>Invalid certificate key usage.</source>
        <translation>Uso da chave do certificado inválido.</translation>
    </message>
    <message>
        <source>Use a template with digital signature.</source>
        <translation>Use um modelo com assinatura digital.</translation>
    </message>
    <message>
        <source>Check dates, purpose, key and chain of the certificates on both sides.</source>
        <translation>Verifique as datas, a finalidade, a chave e a cadeia dos certificados nos dois lados.</translation>
    </message>
    <message>
        <source>The key usage of a certificate does not allow signing.</source>
        <translation>O uso da chave de um certificado não permite assinar.</translation>
    </message>
    <message>
        <source>A certificate is of the wrong type.</source>
        <translation>Um certificado é do tipo errado.</translation>
    </message>
    <message>
        <source>Invalid certificate type.</source>
        <translation>Tipo de certificado inválido.</translation>
    </message>
    <message>
        <source>Use a template for computer certificates.</source>
        <translation>Use um modelo para certificados de computador.</translation>
    </message>
    <message>
        <source>The certificate is of a type that IKE does not accept.</source>
        <translation>O certificado é de um tipo que o IKE não aceita.</translation>
    </message>
    <message>
        <source>The private key of a certificate is missing.</source>
        <translation>Falta a chave privada de um certificado.</translation>
    </message>
    <message>
        <source>Your computer&apos;s electronic identity card (certificate) is incomplete.</source>
        <translation>A identidade eletrônica (certificado) do seu computador está incompleta.</translation>
    </message>
    <message>
        <source>The machine certificate has no private key.</source>
        <translation>O certificado do computador não tem chave privada.</translation>
    </message>
    <message>
        <source>List the candidates: certutil -store My</source>
        <translation>Liste os candidatos: certutil -store My</translation>
    </message>
    <message>
        <source>On the corporate network start enrolment: gpupdate, then certutil -pulse (elevated)</source>
        <translation>Na rede corporativa, inicie o registro do certificado: gpupdate e depois certutil -pulse (como administrador)</translation>
    </message>
    <message>
        <source>Enrol the certificate again.</source>
        <translation>Registre o certificado novamente.</translation>
    </message>
    <message>
        <source>Check the key: certutil -store My (elevated), line &quot;Private key&quot;.</source>
        <translation>Verifique a chave: certutil -store My (como administrador), linha &quot;Private key&quot;.</translation>
    </message>
    <message>
        <source>The private key of the computer certificate is missing or can&apos;t be used.</source>
        <translation>A chave privada do certificado do computador está ausente ou não pode ser usada.</translation>
    </message>
    <message>
        <source>The key exchange with the VPN server failed.</source>
        <translation>A troca de chaves com o servidor VPN falhou.</translation>
    </message>
    <message>
        <source>The Diffie-Hellman computation failed; the groups may differ.</source>
        <translation>O cálculo Diffie-Hellman falhou; os grupos podem ser diferentes.</translation>
    </message>
    <message>
        <source>Align the DH group of server and profile.</source>
        <translation>Alinhe o grupo DH do servidor e do perfil.</translation>
    </message>
    <message>
        <source>Client and server do not agree on the Diffie-Hellman group.</source>
        <translation>O cliente e o servidor não concordam quanto ao grupo Diffie-Hellman.</translation>
    </message>
    <message>
        <source>No security rule fits this connection.</source>
        <translation>Nenhuma regra de segurança serve para esta conexão.</translation>
    </message>
    <message>
        <source>No policy configured.</source>
        <translation>Nenhuma política configurada.</translation>
    </message>
    <message>
        <source>Check the IKE policy of server and profile.</source>
        <translation>Verifique a política IKE do servidor e do perfil.</translation>
    </message>
    <message>
        <source>No IKE policy is configured for this connection.</source>
        <translation>Nenhuma política IKE está configurada para esta conexão.</translation>
    </message>
    <message>
        <source>A signature in the security negotiation was not accepted.</source>
        <translation>Uma assinatura na negociação de segurança não foi aceita.</translation>
    </message>
    <message>
        <source>A signature failed verification; old TPMs that lack RSA-PSS can also be the reason.</source>
        <translation>A verificação de uma assinatura falhou; TPMs antigos sem RSA-PSS também podem ser o motivo.</translation>
    </message>
    <message>
        <source>Check keys and signature methods.</source>
        <translation>Verifique as chaves e os métodos de assinatura.</translation>
    </message>
    <message>
        <source>Check for firmware updates of old TPMs.</source>
        <translation>Verifique se há atualizações de firmware para TPMs antigos.</translation>
    </message>
    <message>
        <source>The certificate&apos;s signature or key is not accepted.</source>
        <translation>A assinatura ou a chave do certificado não é aceita.</translation>
    </message>
    <message>
        <source>A device key (TPM) does not support the signature method.</source>
        <translation>Uma chave do dispositivo (TPM) não dá suporte ao método de assinatura.</translation>
    </message>
    <message>
        <source>A message of the security negotiation was not understood.</source>
        <translation>Uma mensagem da negociação de segurança não foi compreendida.</translation>
    </message>
    <message>
        <source>An invalid payload was received; versions or a device on the way can be the reason.</source>
        <translation>Um payload inválido foi recebido; as versões ou um dispositivo no caminho podem ser o motivo.</translation>
    </message>
    <message>
        <source>It could not be checked whether the other side&apos;s certificate was revoked.</source>
        <translation>Não foi possível verificar se o certificado do outro lado foi revogado.</translation>
    </message>
    <message>
        <source>The other side could not ask whether an electronic identity card (certificate) is still good.</source>
        <translation>O outro lado não conseguiu consultar se uma identidade eletrônica (certificado) ainda é válida.</translation>
    </message>
    <message>
        <source>The revocation check of the peer&apos;s certificate failed.</source>
        <translation>A verificação de revogação do certificado do par falhou.</translation>
    </message>
    <message>
        <source>Check the addresses of the revocation lists from the server.</source>
        <translation>Verifique os endereços das listas de revogação a partir do servidor.</translation>
    </message>
    <message>
        <source>Verify on the server: certutil -verify -urlfetch FILE.cer</source>
        <translation>Verifique no servidor: certutil -verify -urlfetch FILE.cer</translation>
    </message>
    <message>
        <source>The list of revoked certificates of the peer could not be reached.</source>
        <translation>Não foi possível acessar a lista de certificados revogados do par.</translation>
    </message>
    <message>
        <source>Computer and VPN server share no encryption settings.</source>
        <translation>O computador e o servidor VPN não têm configurações de criptografia em comum.</translation>
    </message>
    <message>
        <source>Policy match error: no common IKE proposal.</source>
        <translation>Erro de correspondência de política: nenhuma proposta IKE em comum.</translation>
    </message>
    <message>
        <source>Windows offers old defaults unless the profile has a custom policy.</source>
        <translation>O Windows oferece padrões antigos, a menos que o perfil tenha uma política personalizada.</translation>
    </message>
    <message>
        <source>Change server and profile together; on unmanaged profiles use Set-VpnConnectionIPsecConfiguration.</source>
        <translation>Altere o servidor e o perfil ao mesmo tempo; em perfis não gerenciados, use Set-VpnConnectionIPsecConfiguration.</translation>
    </message>
    <message>
        <source>Administrators report that NegotiateDH2048_AES256 under HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters also changes the offer.</source>
        <translation>Administradores relatam que NegotiateDH2048_AES256 em HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters também altera a oferta.</translation>
    </message>
    <message>
        <source>The encryption proposals of profile and server differ.</source>
        <translation>As propostas de criptografia do perfil e do servidor são diferentes.</translation>
    </message>
    <message>
        <source>The server was hardened, and the profile still uses Windows&apos; old defaults.</source>
        <translation>O servidor foi reforçado e o perfil ainda usa os padrões antigos do Windows.</translation>
    </message>
    <message>
        <source>The key of a certificate has an unsuitable length.</source>
        <translation>A chave de um certificado tem um tamanho inadequado.</translation>
    </message>
    <message>
        <source>The key length in a certificate is too small for the configured requirements.</source>
        <translation>O tamanho da chave em um certificado é pequeno demais para os requisitos configurados.</translation>
    </message>
    <message>
        <source>Issue certificates with RSA of at least 2048 bits.</source>
        <translation>Emita certificados com RSA de pelo menos 2048 bits.</translation>
    </message>
    <message>
        <source>The key of a certificate is too short.</source>
        <translation>A chave de um certificado é curta demais.</translation>
    </message>
    <message>
        <source>The security negotiation took too long.</source>
        <translation>A negociação de segurança demorou demais.</translation>
    </message>
    <message>
        <source>The secured connection to the VPN server took too long to start.</source>
        <translation>A conexão protegida com o servidor VPN demorou demais para começar.</translation>
    </message>
    <message>
        <source>The main mode expired before quick mode was ready.</source>
        <translation>O modo principal expirou antes de o modo rápido estar pronto.</translation>
    </message>
    <message>
        <source>Check load and packet loss on the way.</source>
        <translation>Verifique a carga e a perda de pacotes no caminho.</translation>
    </message>
    <message>
        <source>Check the server&apos;s load and the loss of large packets.</source>
        <translation>Verifique a carga do servidor e a perda de pacotes grandes.</translation>
    </message>
    <message>
        <source>The first phase expired before the second one was ready.</source>
        <translation>A primeira fase expirou antes de a segunda estar pronta.</translation>
    </message>
    <message>
        <source>A certificate&apos;s chain does not fulfil the rules.</source>
        <translation>A cadeia de um certificado não cumpre as regras.</translation>
    </message>
    <message>
        <source>The certificate chain policy does not match.</source>
        <translation>A política da cadeia de certificados não corresponde.</translation>
    </message>
    <message>
        <source>Check root, purposes and constraints of the chain.</source>
        <translation>Verifique a raiz, as finalidades e as restrições da cadeia.</translation>
    </message>
    <message>
        <source>Compare with Get-VpnAuthProtocol on the server.</source>
        <translation>Compare com Get-VpnAuthProtocol no servidor.</translation>
    </message>
    <message>
        <source>The chain of a certificate does not meet the configured policy.</source>
        <translation>A cadeia de um certificado não atende à política configurada.</translation>
    </message>
    <message>
        <source>The VPN server gave this computer no address.</source>
        <translation>O servidor VPN não forneceu nenhum endereço a este computador.</translation>
    </message>
    <message>
        <source>The VPN server had no network address for your computer.</source>
        <translation>O servidor VPN não tinha nenhum endereço de rede para o seu computador.</translation>
    </message>
    <message>
        <source>The assignment of an inner address failed.</source>
        <translation>A atribuição de um endereço interno falhou.</translation>
    </message>
    <message>
        <source>Check the address assignment of the VPN server.</source>
        <translation>Verifique a atribuição de endereços do servidor VPN.</translation>
    </message>
    <message>
        <source>Check the static pool or the DHCP scope for free addresses.</source>
        <translation>Verifique se há endereços livres no pool estático ou no escopo DHCP.</translation>
    </message>
    <message>
        <source>Check a fixed address (RADIUS Framed-IP-Address) of the account.</source>
        <translation>Verifique se há um endereço fixo (RADIUS Framed-IP-Address) na conta.</translation>
    </message>
    <message>
        <source>The server&apos;s address pool or DHCP has no free address.</source>
        <translation>O pool de endereços ou o DHCP do servidor não tem nenhum endereço livre.</translation>
    </message>
    <message>
        <source>The address part is missing in the VPN server&apos;s answer.</source>
        <translation>Falta a parte do endereço na resposta do servidor VPN.</translation>
    </message>
    <message>
        <source>The required configuration payload is missing.</source>
        <translation>Falta o payload de configuração obrigatório.</translation>
    </message>
    <message>
        <source>Check that the server assigns addresses to remote access clients.</source>
        <translation>Verifique se o servidor atribui endereços a clientes de acesso remoto.</translation>
    </message>
    <message>
        <source>Check pool, DHCP and the peer&apos;s remote access settings.</source>
        <translation>Verifique o pool, o DHCP e as configurações de acesso remoto do par.</translation>
    </message>
    <message>
        <source>The configuration payload is missing in the negotiation.</source>
        <translation>Falta o payload de configuração na negociação.</translation>
    </message>
    <message>
        <source>The VPN server did not allow this computer or user in.</source>
        <translation>O servidor VPN não permitiu a entrada deste computador ou usuário.</translation>
    </message>
    <message>
        <source>The VPN server knows you but does not let you in.</source>
        <translation>O servidor VPN conhece você, mas não permite a sua entrada.</translation>
    </message>
    <message>
        <source>The security association was refused by authorization.</source>
        <translation>A associação de segurança foi recusada pela autorização.</translation>
    </message>
    <message>
        <source>Check the authorisation of the computer or user.</source>
        <translation>Verifique a autorização do computador ou do usuário.</translation>
    </message>
    <message>
        <source>Check group membership and the accepted root: Get-VpnAuthProtocol</source>
        <translation>Verifique a associação a grupos e a raiz aceita: Get-VpnAuthProtocol</translation>
    </message>
    <message>
        <source>The server does not accept this identity.</source>
        <translation>O servidor não aceita esta identidade.</translation>
    </message>
    <message>
        <source>The VPN server demands a stronger sign-in.</source>
        <translation>O servidor VPN exige uma autenticação mais forte.</translation>
    </message>
    <message>
        <source>The VPN server demands a stronger way to sign in.</source>
        <translation>O servidor VPN exige uma forma de login mais segura.</translation>
    </message>
    <message>
        <source>The authorisation of the strong credential failed.</source>
        <translation>A autorização da credencial forte falhou.</translation>
    </message>
    <message>
        <source>Check which credential the server demands.</source>
        <translation>Verifique qual credencial o servidor exige.</translation>
    </message>
    <message>
        <source>Check the authorisation settings of the server.</source>
        <translation>Verifique as configurações de autorização do servidor.</translation>
    </message>
    <message>
        <source>The server demands a stronger credential than was used.</source>
        <translation>O servidor exige uma credencial mais forte do que a que foi usada.</translation>
    </message>
    <message>
        <source>No computer certificate for L2TP was found.</source>
        <translation>Nenhum certificado de computador para L2TP foi encontrado.</translation>
    </message>
    <message>
        <source>Your computer has no valid electronic identity card (certificate) for the VPN.</source>
        <translation>Seu computador não tem nenhuma identidade eletrônica (certificado) válida para a VPN.</translation>
    </message>
    <message>
        <source>L2TP needs a computer certificate, and none was found.</source>
        <translation>O L2TP precisa de um certificado de computador, e nenhum foi encontrado.</translation>
    </message>
    <message>
        <source>Enrol a computer certificate.</source>
        <translation>Registre um certificado de computador.</translation>
    </message>
    <message>
        <source>Check template rights and autoenrolment; the purpose must be Client Authentication or IPsec.</source>
        <translation>Verifique os direitos no modelo e o registro automático; a finalidade precisa ser Autenticação de Cliente ou IPsec.</translation>
    </message>
    <message>
        <source>The computer certificate is missing or lacks its purpose.</source>
        <translation>O certificado do computador está ausente ou não tem a finalidade necessária.</translation>
    </message>
    <message>
        <source>No certificate for encryption was found.</source>
        <translation>Nenhum certificado para criptografia foi encontrado.</translation>
    </message>
    <message>
        <source>This code is out of use since Windows Vista; treat it like 766.</source>
        <translation>Este código não é mais usado desde o Windows Vista; trate-o como o erro 766.</translation>
    </message>
    <message>
        <source>Check template rights and autoenrolment.</source>
        <translation>Verifique os direitos no modelo e o registro automático.</translation>
    </message>
    <message>
        <source>Windows versions before Vista report a missing computer certificate so.</source>
        <translation>As versões do Windows anteriores ao Vista informam assim a falta de um certificado de computador.</translation>
    </message>
    <message>
        <source>No valid computer certificate for L2TP was found.</source>
        <translation>Nenhum certificado de computador válido para L2TP foi encontrado.</translation>
    </message>
    <message>
        <source>There is no valid machine certificate for the security negotiation of L2TP.</source>
        <translation>Não há um certificado de computador válido para a negociação de segurança do L2TP.</translation>
    </message>
    <message>
        <source>The computer certificate is missing, expired or has no private key.</source>
        <translation>O certificado do computador está ausente, expirou ou não tem chave privada.</translation>
    </message>
    <message>
        <source>Computer and VPN server do not agree on the security settings of L2TP.</source>
        <translation>O computador e o servidor VPN não concordam quanto às configurações de segurança do L2TP.</translation>
    </message>
    <message>
        <source>The IPsec attributes of client and server differ.</source>
        <translation>Os atributos IPsec do cliente e do servidor são diferentes.</translation>
    </message>
    <message>
        <source>Align the IPsec proposals for L2TP.</source>
        <translation>Alinhe as propostas IPsec para L2TP.</translation>
    </message>
    <message>
        <source>Compare IPsec policies of server and clients: Get-NetIPsecMainModeCryptoSet</source>
        <translation>Compare as políticas IPsec do servidor e dos clientes: Get-NetIPsecMainModeCryptoSet</translation>
    </message>
    <message>
        <source>The proposals of client and server differ.</source>
        <translation>As propostas do cliente e do servidor são diferentes.</translation>
    </message>
    <message>
        <source>The security layer of the L2TP connection failed.</source>
        <translation>A camada de segurança da conexão L2TP falhou.</translation>
    </message>
    <message>
        <source>The secured connection to the VPN server could not be started.</source>
        <translation>Não foi possível iniciar a conexão protegida com o servidor VPN.</translation>
    </message>
    <message>
        <source>A general processing error of L2TP: services, shared key, NAT setting or a silent port.</source>
        <translation>Um erro geral de processamento do L2TP: serviços, chave compartilhada, configuração de NAT ou uma porta que não responde.</translation>
    </message>
    <message>
        <source>Check that ProhibitIpSec (HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters) is 0 or absent.</source>
        <translation>Verifique se ProhibitIpSec (HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters) é 0 ou não existe.</translation>
    </message>
    <message>
        <source>Look at this program&apos;s results for UDP 500 and UDP 4500.</source>
        <translation>Consulte os resultados deste programa para UDP 500 e UDP 4500.</translation>
    </message>
    <message>
        <source>Check both sides.</source>
        <translation>Verifique os dois lados.</translation>
    </message>
    <message>
        <source>Enter the shared key again on both sides, or use certificates.</source>
        <translation>Insira novamente a chave compartilhada nos dois lados ou use certificados.</translation>
    </message>
    <message>
        <source>Behind NAT check AssumeUDPEncapsulationContextOnSendRule (HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent).</source>
        <translation>Atrás de NAT, verifique AssumeUDPEncapsulationContextOnSendRule (HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent).</translation>
    </message>
    <message>
        <source>The IPsec services are not running.</source>
        <translation>Os serviços IPsec não estão em execução.</translation>
    </message>
    <message>
        <source>The shared key differs.</source>
        <translation>A chave compartilhada é diferente.</translation>
    </message>
    <message>
        <source>UDP 500 or 4500 gets no answer.</source>
        <translation>UDP 500 ou 4500 não recebe resposta.</translation>
    </message>
    <message>
        <source>The setting for address translators (NAT) is missing.</source>
        <translation>Falta a configuração para dispositivos NAT.</translation>
    </message>
    <message>
        <source>ProhibitIpSec is set on this computer.</source>
        <translation>ProhibitIpSec está definido neste computador.</translation>
    </message>
    <message>
        <source>The other side&apos;s computer certificate could not be confirmed.</source>
        <translation>Não foi possível confirmar o certificado do computador do outro lado.</translation>
    </message>
    <message>
        <source>The machine certificate at the peer failed its check.</source>
        <translation>A verificação do certificado do computador no par falhou.</translation>
    </message>
    <message>
        <source>Check the computer certificate of the VPN server and both roots.</source>
        <translation>Verifique o certificado de computador do servidor VPN e as duas raízes.</translation>
    </message>
    <message>
        <source>Check dates, purpose and chain on both sides.</source>
        <translation>Verifique as datas, a finalidade e a cadeia nos dois lados.</translation>
    </message>
    <message>
        <source>The certificate of the peer is missing or its check failed.</source>
        <translation>O certificado do par está ausente ou a verificação dele falhou.</translation>
    </message>
    <message>
        <source>There is no security rule for this L2TP connection.</source>
        <translation>Não há regra de segurança para esta conexão L2TP.</translation>
    </message>
    <message>
        <source>Your computer or the VPN server has no rule for securing this connection.</source>
        <translation>Seu computador ou o servidor VPN não tem uma regra para proteger esta conexão.</translation>
    </message>
    <message>
        <source>No IPsec policy for L2TP was found.</source>
        <translation>Nenhuma política IPsec para L2TP foi encontrada.</translation>
    </message>
    <message>
        <source>The automatic L2TP policy is off or no manual one exists.</source>
        <translation>A política L2TP automática está desativada ou não existe uma manual.</translation>
    </message>
    <message>
        <source>Check ProhibitIpSec on client and server.</source>
        <translation>Verifique ProhibitIpSec no cliente e no servidor.</translation>
    </message>
    <message>
        <source>The IPsec policy for L2TP is missing.</source>
        <translation>Falta a política IPsec para L2TP.</translation>
    </message>
    <message>
        <source>The VPN server did not answer the security negotiation in time.</source>
        <translation>O servidor VPN não respondeu a tempo à negociação de segurança.</translation>
    </message>
    <message>
        <source>The security negotiation of L2TP timed out; treat it like 809.</source>
        <translation>O tempo limite da negociação de segurança do L2TP se esgotou; trate-o como o erro 809.</translation>
    </message>
    <message>
        <source>Let both ports through to the VPN server.</source>
        <translation>Permita a passagem das duas portas até o servidor VPN.</translation>
    </message>
    <message>
        <source>The security negotiation of the L2TP connection failed.</source>
        <translation>A negociação de segurança da conexão L2TP falhou.</translation>
    </message>
    <message>
        <source>An unspecified error of the security negotiation.</source>
        <translation>Um erro não especificado da negociação de segurança.</translation>
    </message>
    <message>
        <source>An error in the security layer that Windows does not describe further.</source>
        <translation>Um erro na camada de segurança que o Windows não descreve em mais detalhes.</translation>
    </message>
    <message>
        <source>A certificate of this VPN connection is wrong or expired.</source>
        <translation>Um certificado desta conexão VPN está errado ou expirou.</translation>
    </message>
    <message>
        <source>An electronic identity card (certificate) of this VPN connection is not accepted.</source>
        <translation>Uma identidade eletrônica (certificado) desta conexão VPN não é aceita.</translation>
    </message>
    <message>
        <source>The network connection was opened, but a certificate did not authenticate.</source>
        <translation>A conexão de rede foi aberta, mas um certificado não foi autenticado.</translation>
    </message>
    <message>
        <source>Check the certificates of both sides.</source>
        <translation>Verifique os certificados dos dois lados.</translation>
    </message>
    <message>
        <source>Check dates, purpose and issuer on the VPN server and on the client.</source>
        <translation>Verifique as datas, a finalidade e o emissor no servidor VPN e no cliente.</translation>
    </message>
    <message>
        <source>The certificate of one side is wrong or has expired.</source>
        <translation>O certificado de um dos lados está errado ou expirou.</translation>
    </message>
    <message>
        <source>The shared key of the VPN connection is wrong.</source>
        <translation>A chave compartilhada da conexão VPN está errada.</translation>
    </message>
    <message>
        <source>A secret key in the settings of your VPN connection does not match the server&apos;s.</source>
        <translation>Uma chave secreta nas configurações da sua conexão VPN não corresponde à do servidor.</translation>
    </message>
    <message>
        <source>The pre-shared key differs on the two sides.</source>
        <translation>A chave pré-compartilhada é diferente nos dois lados.</translation>
    </message>
    <message>
        <source>Deploy the current VPN profile to this laptop again before you change anything by hand.</source>
        <translation>Implante novamente o perfil VPN atual neste notebook antes de alterar qualquer coisa manualmente.</translation>
    </message>
    <message>
        <source>Enter the same key on both sides.</source>
        <translation>Insira a mesma chave nos dois lados.</translation>
    </message>
    <message>
        <source>Enter the key again on server and profile; better use certificates.</source>
        <translation>Insira novamente a chave no servidor e no perfil; melhor ainda, use certificados.</translation>
    </message>
    <message>
        <source>The shared key differs between this computer and the server.</source>
        <translation>A chave compartilhada deste computador e a do servidor são diferentes.</translation>
    </message>
    <message>
        <source>A Windows security service for VPN connections is not running.</source>
        <translation>Um serviço de segurança do Windows para conexões VPN não está em execução.</translation>
    </message>
    <message>
        <source>A Windows service that your VPN connection needs is not running.</source>
        <translation>Um serviço do Windows de que a sua conexão VPN precisa não está em execução.</translation>
    </message>
    <message>
        <source>IKE and AuthIP IPsec Keying Modules (IKEEXT) or Base Filtering Engine (BFE) is not running.</source>
        <translation>Os Módulos de Criação de Chaves IKE e AuthIP do IPsec (IKEEXT) ou o Mecanismo de Filtragem Base (BFE) não estão em execução.</translation>
    </message>
    <message>
        <source>Start them (elevated): Start-Service BFE,IKEEXT</source>
        <translation>Inicie-os (como administrador): Start-Service BFE,IKEEXT</translation>
    </message>
    <message>
        <source>If they are disabled again, look for a tuning tool or malicious software.</source>
        <translation>Se forem desabilitados de novo, procure uma ferramenta de otimização ou software mal-intencionado.</translation>
    </message>
    <message>
        <source>Find out what disables the services.</source>
        <translation>Descubra o que desabilita os serviços.</translation>
    </message>
    <message>
        <source>Set the start type of IKEEXT and BFE to automatic by policy.</source>
        <translation>Defina o tipo de inicialização de IKEEXT e BFE como automático por meio de política.</translation>
    </message>
    <message>
        <source>IKEEXT or the Base Filtering Engine is stopped or disabled.</source>
        <translation>O IKEEXT ou o Mecanismo de Filtragem Base está parado ou desabilitado.</translation>
    </message>
    <message>
        <source>A detail of the server&apos;s certificate does not fit the server that was called.</source>
        <translation>Um detalhe do certificado do servidor não corresponde ao servidor que foi chamado.</translation>
    </message>
    <message>
        <source>The VPN server shows an electronic identity card (certificate) that does not fit its name.</source>
        <translation>O servidor VPN apresenta uma identidade eletrônica (certificado) que não corresponde ao nome dele.</translation>
    </message>
    <message>
        <source>L2TP could not authenticate the server: a field of its certificate does not fit the destination.</source>
        <translation>O L2TP não conseguiu autenticar o servidor: um campo do certificado não corresponde ao destino.</translation>
    </message>
    <message>
        <source>Compare the server in the profile with the certificate&apos;s names.</source>
        <translation>Compare o servidor do perfil com os nomes do certificado.</translation>
    </message>
    <message>
        <source>Issue the certificate with the dialed name.</source>
        <translation>Emita o certificado com o nome discado.</translation>
    </message>
    <message>
        <source>Correct the subject alternative names; leave DisableIKENameEkuCheck at 0.</source>
        <translation>Corrija os nomes alternativos para o requerente; mantenha DisableIKENameEkuCheck em 0.</translation>
    </message>
    <message>
        <source>The name in the server&apos;s certificate differs from the called one.</source>
        <translation>O nome no certificado do servidor é diferente do nome chamado.</translation>
    </message>
    <message>
        <source>The connection was ended by the person.</source>
        <translation>A conexão foi encerrada pela pessoa.</translation>
    </message>
    <message>
        <source>The VPN was disconnected by hand.</source>
        <translation>A VPN foi desconectada manualmente.</translation>
    </message>
    <message>
        <source>Connect again. If you did not disconnect it yourself, save the report and send it to your helpdesk.</source>
        <translation>Conecte-se novamente. Se não foi você que a desconectou, salve o relatório e envie-o ao seu suporte técnico.</translation>
    </message>
    <message>
        <source>The port was disconnected by the user; an Always On profile then stays off until somebody connects it.</source>
        <translation>A porta foi desconectada pelo usuário; um perfil Always On fica então desligado até que alguém o conecte.</translation>
    </message>
    <message>
        <source>Ask whether the person pressed Disconnect, then connect once by hand.</source>
        <translation>Pergunte se a pessoa pressionou Desconectar e depois conecte uma vez manualmente.</translation>
    </message>
    <message>
        <source>Not a fault of the connection; a script or another program can also end it.</source>
        <translation>Não é uma falha da conexão; um script ou outro programa também pode encerrá-la.</translation>
    </message>
    <message>
        <source>Look for scripts or agents that call rasdial /disconnect.</source>
        <translation>Procure scripts ou agentes que chamem rasdial /disconnect.</translation>
    </message>
    <message>
        <source>The person pressed Disconnect.</source>
        <translation>A pessoa pressionou Desconectar.</translation>
    </message>
    <message>
        <source>A script or program ended the connection.</source>
        <translation>Um script ou programa encerrou a conexão.</translation>
    </message>
    <message>
        <source>The VPN device of Windows is not set up for remote access.</source>
        <translation>O dispositivo VPN do Windows não está configurado para acesso remoto.</translation>
    </message>
    <message>
        <source>Windows could not use the device that it builds VPN connections with.</source>
        <translation>O Windows não conseguiu usar o dispositivo com o qual estabelece conexões VPN.</translation>
    </message>
    <message>
        <source>The port is not configured for remote access; the dial ended before anything was sent.</source>
        <translation>A porta não está configurada para acesso remoto; a discagem terminou antes que algo fosse enviado.</translation>
    </message>
    <message>
        <source>Look at the network devices: Get-PnpDevice -Class Net -FriendlyName &quot;WAN Miniport*&quot;</source>
        <translation>Examine os dispositivos de rede: Get-PnpDevice -Class Net -FriendlyName &quot;WAN Miniport*&quot;</translation>
    </message>
    <message>
        <source>The profile names a device that this computer has not set up.</source>
        <translation>O perfil indica um dispositivo que não está configurado neste computador.</translation>
    </message>
    <message>
        <source>Deploy the profile again; compare its protocols with the devices of this computer.</source>
        <translation>Implante o perfil novamente; compare os protocolos dele com os dispositivos deste computador.</translation>
    </message>
    <message>
        <source>The WAN Miniport of the protocol is missing or damaged.</source>
        <translation>O WAN Miniport do protocolo está ausente ou danificado.</translation>
    </message>
    <message>
        <source>The profile names a device that is not there.</source>
        <translation>O perfil indica um dispositivo que não existe.</translation>
    </message>
    <message>
        <source>The line to the VPN server is busy.</source>
        <translation>A linha para o servidor VPN está ocupada.</translation>
    </message>
    <message>
        <source>Your computer could not get through to the VPN server.</source>
        <translation>Seu computador não conseguiu chegar ao servidor VPN.</translation>
    </message>
    <message>
        <source>Check that the internet works, then connect again.</source>
        <translation>Verifique se a Internet funciona e conecte-se novamente.</translation>
    </message>
    <message>
        <source>The line is busy: the device or the server takes no further call. The code comes from telephone lines; a VPN profile with it often names a modem or another connection that must be dialed first.</source>
        <translation>A linha está ocupada: o dispositivo ou o servidor não aceita mais chamadas. O código vem das linhas telefônicas; um perfil VPN em que ele aparece muitas vezes indica um modem ou outra conexão que precisa ser discada primeiro.</translation>
    </message>
    <message>
        <source>Look whether the profile dials another connection first (PrerequisiteEntry in event 20221).</source>
        <translation>Verifique se o perfil disca outra conexão primeiro (PrerequisiteEntry no evento 20221).</translation>
    </message>
    <message>
        <source>Seen with VPN profiles that depend on a modem, mobile or broadband connection.</source>
        <translation>Observado em perfis VPN que dependem de uma conexão de modem, móvel ou de banda larga.</translation>
    </message>
    <message>
        <source>Remove the connection that is dialed first from the profile, or repair it.</source>
        <translation>Remova do perfil a conexão que é discada primeiro ou repare-a.</translation>
    </message>
    <message>
        <source>The connection that must be dialed first failed.</source>
        <translation>A conexão que precisa ser discada primeiro falhou.</translation>
    </message>
    <message>
        <source>The profile names a modem instead of a VPN device.</source>
        <translation>O perfil indica um modem em vez de um dispositivo VPN.</translation>
    </message>
    <message>
        <source>There was no answer to the dial.</source>
        <translation>Não houve resposta à discagem.</translation>
    </message>
    <message>
        <source>There is no answer: the device got no answer from the other end. The code comes from telephone lines; a VPN profile with it often names a modem or another connection that must be dialed first.</source>
        <translation>Não há resposta: o dispositivo não recebeu resposta da outra ponta. O código vem das linhas telefônicas; um perfil VPN em que ele aparece muitas vezes indica um modem ou outra conexão que precisa ser discada primeiro.</translation>
    </message>
    <message>
        <source>The device found no line to dial on.</source>
        <translation>O dispositivo não encontrou nenhuma linha para discar.</translation>
    </message>
    <message>
        <source>There is no dial tone: the device that the profile names found no line. The code comes from telephone lines; a VPN profile with it often names a modem or another connection that must be dialed first.</source>
        <translation>Não há tom de discagem: o dispositivo que o perfil indica não encontrou nenhuma linha. O código vem das linhas telefônicas; um perfil VPN em que ele aparece muitas vezes indica um modem ou outra conexão que precisa ser discada primeiro.</translation>
    </message>
    <message>
        <source>The device that builds the connection failed.</source>
        <translation>O dispositivo que estabelece a conexão falhou.</translation>
    </message>
    <message>
        <source>The device that Windows builds the connection with reported a failure.</source>
        <translation>O dispositivo com o qual o Windows estabelece a conexão informou uma falha.</translation>
    </message>
    <message>
        <source>A hardware failure in the port or attached device; with a VPN the WAN Miniport of the protocol.</source>
        <translation>Uma falha de hardware na porta ou no dispositivo conectado; no caso de uma VPN, o WAN Miniport do protocolo.</translation>
    </message>
    <message>
        <source>Usually a matter of the one computer.</source>
        <translation>Em geral, é uma questão de um único computador.</translation>
    </message>
    <message>
        <source>If many computers show it, compare drivers and recent updates.</source>
        <translation>Se muitos computadores a apresentarem, compare os drivers e as atualizações recentes.</translation>
    </message>
    <message>
        <source>The WAN Miniport or its driver failed.</source>
        <translation>O WAN Miniport ou o driver dele falhou.</translation>
    </message>
    <message>
        <source>The modem or mobile device below failed.</source>
        <translation>O modem ou o dispositivo móvel subjacente falhou.</translation>
    </message>
    <message>
        <source>Computer and VPN server could not agree on the settings of the link.</source>
        <translation>O computador e o servidor VPN não conseguiram concordar quanto às configurações do link.</translation>
    </message>
    <message>
        <source>Your computer and the VPN server could not agree on how to connect.</source>
        <translation>Seu computador e o servidor VPN não conseguiram concordar sobre como se conectar.</translation>
    </message>
    <message>
        <source>The PPP negotiation is not converging: neither side accepts what the other one proposes.</source>
        <translation>A negociação PPP não converge: nenhum dos lados aceita o que o outro propõe.</translation>
    </message>
    <message>
        <source>Client and server ask for settings that exclude each other.</source>
        <translation>O cliente e o servidor pedem configurações que se excluem mutuamente.</translation>
    </message>
    <message>
        <source>Compare sign-in methods, encryption and addresses of the server with the profile.</source>
        <translation>Compare os métodos de autenticação, a criptografia e os endereços do servidor com o perfil.</translation>
    </message>
    <message>
        <source>Settings of client and server exclude each other.</source>
        <translation>As configurações do cliente e do servidor se excluem mutuamente.</translation>
    </message>
    <message>
        <source>A device on the way changes or drops part of the exchange.</source>
        <translation>Um dispositivo no caminho altera ou descarta parte da troca.</translation>
    </message>
    <message>
        <source>The identity of the VPN server could not be verified.</source>
        <translation>Não foi possível verificar a identidade do servidor VPN.</translation>
    </message>
    <message>
        <source>Your computer could not make sure that it talks to the right VPN server.</source>
        <translation>Seu computador não conseguiu ter certeza de que está falando com o servidor VPN certo.</translation>
    </message>
    <message>
        <source>Do not enter a password again on this network.</source>
        <translation>Não digite nenhuma senha novamente nesta rede.</translation>
    </message>
    <message>
        <source>Try another network. If it fails there too, save the report and send it to your helpdesk.</source>
        <translation>Tente outra rede. Se também falhar lá, salve o relatório e envie-o ao seu suporte técnico.</translation>
    </message>
    <message>
        <source>It was not possible to verify the identity of the server: with MS-CHAPv2 both sides prove that they know the password.</source>
        <translation>Não foi possível verificar a identidade do servidor: com MS-CHAPv2, os dois lados provam que conhecem a senha.</translation>
    </message>
    <message>
        <source>Ask whether the same account works on another computer.</source>
        <translation>Pergunte se a mesma conta funciona em outro computador.</translation>
    </message>
    <message>
        <source>The sign-in server did not prove itself to the client.</source>
        <translation>O servidor de autenticação não provou a identidade dele ao cliente.</translation>
    </message>
    <message>
        <source>Check the sign-in server and the way from the VPN server to it (NPS events 6273 and 6274).</source>
        <translation>Verifique o servidor de autenticação e o caminho do servidor VPN até ele (eventos 6273 e 6274 do NPS).</translation>
    </message>
    <message>
        <source>The sign-in server could not prove that it knows the account.</source>
        <translation>O servidor de autenticação não conseguiu provar que conhece a conta.</translation>
    </message>
    <message>
        <source>Another server answered in its place.</source>
        <translation>Outro servidor respondeu no lugar dele.</translation>
    </message>
    <message>
        <source>The broadband connection got no answer from its server.</source>
        <translation>A conexão de banda larga não recebeu resposta do servidor.</translation>
    </message>
    <message>
        <source>The connection to your internet provider could not be made.</source>
        <translation>Não foi possível estabelecer a conexão com o seu provedor de Internet.</translation>
    </message>
    <message>
        <source>Restart the router or modem, then check that the internet works.</source>
        <translation>Reinicie o roteador ou o modem e verifique se a Internet funciona.</translation>
    </message>
    <message>
        <source>A broadband (PPPoE) connection got no answer from the remote server; the internet line below the VPN is missing, and the service name in the connection can be wrong.</source>
        <translation>Uma conexão de banda larga (PPPoE) não recebeu resposta do servidor remoto; falta a linha de Internet sobre a qual a VPN funciona, e o nome do serviço na conexão pode estar errado.</translation>
    </message>
    <message>
        <source>Check the broadband connection before the VPN.</source>
        <translation>Verifique a conexão de banda larga antes da VPN.</translation>
    </message>
    <message>
        <source>Not a fault of the VPN server.</source>
        <translation>Não é uma falha do servidor VPN.</translation>
    </message>
    <message>
        <source>Profiles should not depend on a broadband connection.</source>
        <translation>Os perfis não devem depender de uma conexão de banda larga.</translation>
    </message>
    <message>
        <source>The provider&apos;s server does not answer.</source>
        <translation>O servidor do provedor não responde.</translation>
    </message>
    <message>
        <source>The service name of the broadband connection is wrong.</source>
        <translation>O nome do serviço da conexão de banda larga está errado.</translation>
    </message>
    <message>
        <source>The stored sign-in data are no longer accepted.</source>
        <translation>Os dados de autenticação armazenados não são mais aceitos.</translation>
    </message>
    <message>
        <source>Windows stored sign-in data for this VPN that are no longer valid.</source>
        <translation>O Windows guardou para esta VPN dados de login que não são mais válidos.</translation>
    </message>
    <message>
        <source>Sign out of Windows and in again, then connect.</source>
        <translation>Saia do Windows, entre novamente e conecte-se.</translation>
    </message>
    <message>
        <source>EAP-TLS: validation of the cached credentials failed; they are to be discarded.</source>
        <translation>EAP-TLS: a validação das credenciais em cache falhou; elas devem ser descartadas.</translation>
    </message>
    <message>
        <source>Discard the cached credentials: sign out and in, or enter the VPN&apos;s sign-in anew.</source>
        <translation>Descarte as credenciais em cache: saia e entre novamente ou insira de novo as credenciais da VPN.</translation>
    </message>
    <message>
        <source>Usually after a renewed or replaced client certificate.</source>
        <translation>Em geral, após a renovação ou a substituição de um certificado de cliente.</translation>
    </message>
    <message>
        <source>Check whether the client&apos;s certificate was replaced or revoked; read NPS event 6273.</source>
        <translation>Verifique se o certificado do cliente foi substituído ou revogado; consulte o evento 6273 do NPS.</translation>
    </message>
    <message>
        <source>The certificate with which the data were stored was replaced.</source>
        <translation>O certificado com o qual os dados foram armazenados foi substituído.</translation>
    </message>
    <message>
        <source>The account changed since.</source>
        <translation>A conta mudou desde então.</translation>
    </message>
    <message>
        <source>The VPN connection could not be made: every kind of tunnel failed.</source>
        <translation>Não foi possível estabelecer a conexão VPN: todos os tipos de túnel falharam.</translation>
    </message>
    <message>
        <source>Windows tried several ways to reach the VPN server, and none of them worked.</source>
        <translation>O Windows tentou acessar o servidor VPN de várias formas, e nenhuma delas funcionou.</translation>
    </message>
    <message>
        <source>If it fails there too, send the report to your helpdesk.</source>
        <translation>Se também falhar lá, envie o relatório ao seu suporte técnico.</translation>
    </message>
    <message>
        <source>The tunnel type is &quot;automatic&quot; and all attempts failed; 800 hides the code of each attempt. The server may not be reachable, or with L2TP the security settings may be missing.</source>
        <translation>O tipo de túnel é “automático” e todas as tentativas falharam; o erro 800 oculta o código de cada tentativa. O servidor pode estar inacessível ou, com L2TP, podem faltar as configurações de segurança.</translation>
    </message>
    <message>
        <source>Look at this program&apos;s results for UDP 500, UDP 4500 and TCP 443 one by one.</source>
        <translation>Consulte os resultados deste programa para UDP 500, UDP 4500 e TCP 443, um por um.</translation>
    </message>
    <message>
        <source>On an unmanaged connection set the tunnel type that your organisation uses, dial again and read the more precise code.</source>
        <translation>Em uma conexão não gerenciada, defina o tipo de túnel que a sua organização usa, disque novamente e consulte o código mais preciso.</translation>
    </message>
    <message>
        <source>Read the System log, provider RasSstp, at the time of the attempt.</source>
        <translation>Consulte o log do Sistema, provedor RasSstp, no momento da tentativa.</translation>
    </message>
    <message>
        <source>Either no connectivity, or UDP 500/4500 and TCP 443 both fail, or certificates for IKE are missing on client or server.</source>
        <translation>Ou não há conectividade, ou UDP 500/4500 e TCP 443 falham, ou faltam certificados para IKE no cliente ou no servidor.</translation>
    </message>
    <message>
        <source>Set the intended tunnel type in the profile instead of &quot;automatic&quot;.</source>
        <translation>Defina no perfil o tipo de túnel pretendido em vez de “automático”.</translation>
    </message>
    <message>
        <source>Let UDP 500 and 4500 through every firewall to the VPN server.</source>
        <translation>Permita a passagem de UDP 500 e 4500 por todos os firewalls até o servidor VPN.</translation>
    </message>
    <message>
        <source>Check the computer certificates for IKE on the VPN server and, for machine authentication, on the client.</source>
        <translation>Verifique os certificados de computador para IKE no servidor VPN e, para autenticação do computador, no cliente.</translation>
    </message>
    <message>
        <source>Check the SSTP certificate&apos;s binding: netsh http show sslcert</source>
        <translation>Verifique a associação do certificado SSTP: netsh http show sslcert</translation>
    </message>
    <message>
        <source>The network does not let the VPN through, or there is no internet.</source>
        <translation>A rede não permite a passagem da VPN ou não há Internet.</translation>
    </message>
    <message>
        <source>UDP 500 and 4500 get no answer, and SSTP on TCP 443 fails too.</source>
        <translation>UDP 500 e 4500 não recebem resposta, e o SSTP na porta TCP 443 também falha.</translation>
    </message>
    <message>
        <source>Certificates for IKE are missing or wrong on one side.</source>
        <translation>Os certificados para IKE estão ausentes ou errados em um dos lados.</translation>
    </message>
    <message>
        <source>The server&apos;s name leads to a wrong address.</source>
        <translation>O nome do servidor aponta para um endereço errado.</translation>
    </message>
    <message>
        <source>The VPN server does not answer.</source>
        <translation>O servidor VPN não responde.</translation>
    </message>
    <message>
        <source>Your computer got no answer from the VPN server. Often the network you are on does not let VPN traffic through.</source>
        <translation>Seu computador não recebeu resposta do servidor VPN. Muitas vezes, a rede em que você está não deixa passar o tráfego da VPN.</translation>
    </message>
    <message>
        <source>If it works on another network, tell your helpdesk; this network is the cause.</source>
        <translation>Se funcionar em outra rede, avise o seu suporte técnico; a causa está nesta rede.</translation>
    </message>
    <message>
        <source>The server gave no answer in time. A firewall, address translator (NAT) or router between this laptop and the server may not allow VPN traffic.</source>
        <translation>O servidor não respondeu a tempo. Um firewall, dispositivo NAT ou roteador entre este notebook e o servidor talvez não permita o tráfego da VPN.</translation>
    </message>
    <message>
        <source>Compare the server&apos;s address: Resolve-DnsName SERVER and Resolve-DnsName SERVER -Server 1.1.1.1</source>
        <translation>Compare o endereço do servidor: Resolve-DnsName SERVER e Resolve-DnsName SERVER -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>Check whether a security product on this laptop filters outbound UDP 500 and 4500.</source>
        <translation>Verifique se um produto de segurança neste notebook filtra UDP 500 e 4500 de saída.</translation>
    </message>
    <message>
        <source>If the server answers the first message and dialing still gives 809, large packets may be lost on the way.</source>
        <translation>Se o servidor responde à primeira mensagem e a discagem ainda resulta em 809, pacotes grandes podem estar se perdendo no caminho.</translation>
    </message>
    <message>
        <source>UDP 500 or 4500 does not get through, leads to the wrong place, or the server does not answer.</source>
        <translation>UDP 500 ou 4500 não passa, vai para o lugar errado ou o servidor não responde.</translation>
    </message>
    <message>
        <source>Let UDP 500 and 4500 through every firewall and address translator to the VPN server, both ways.</source>
        <translation>Permita a passagem de UDP 500 e 4500 por todos os firewalls e dispositivos NAT até o servidor VPN, nos dois sentidos.</translation>
    </message>
    <message>
        <source>Behind a load balancer, send both ports of one client to the same server.</source>
        <translation>Atrás de um balanceador de carga, envie as duas portas de um cliente ao mesmo servidor.</translation>
    </message>
    <message>
        <source>If large packets are lost, administrators set EnableServerFragmentation=1 (DWORD, HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2, Server 2019 or later) and restart RemoteAccess.</source>
        <translation>Se pacotes grandes se perdem, os administradores definem EnableServerFragmentation=1 (DWORD, HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2, Server 2019 ou posterior) e reiniciam o RemoteAccess.</translation>
    </message>
    <message>
        <source>For L2TP behind NAT read AssumeUDPEncapsulationContextOnSendRule (HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent): 1 server behind NAT, 2 both.</source>
        <translation>Para L2TP atrás de NAT, consulte AssumeUDPEncapsulationContextOnSendRule (HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent): 1 servidor atrás de NAT, 2 ambos.</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,IKEEXT</source>
        <translation>No servidor, verifique: Get-Service RemoteAccess,IKEEXT</translation>
    </message>
    <message>
        <source>UDP port 500 or 4500 gets no answer on this network.</source>
        <translation>A porta UDP 500 ou 4500 não recebe resposta nesta rede.</translation>
    </message>
    <message>
        <source>The server&apos;s name leads to a wrong or old address.</source>
        <translation>O nome do servidor aponta para um endereço errado ou antigo.</translation>
    </message>
    <message>
        <source>Large packets are lost on the way (fragments).</source>
        <translation>Pacotes grandes se perdem no caminho (fragmentos).</translation>
    </message>
    <message>
        <source>A load balancer sends the two ports to different servers.</source>
        <translation>Um balanceador de carga envia as duas portas a servidores diferentes.</translation>
    </message>
    <message>
        <source>The service on the VPN server is stopped or has no certificate.</source>
        <translation>O serviço no servidor VPN está parado ou não tem certificado.</translation>
    </message>
    <message>
        <source>L2TP runs behind an address translator without the setting for it.</source>
        <translation>O L2TP funciona atrás de um dispositivo NAT sem a configuração necessária para isso.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s rules did not allow this sign-in.</source>
        <translation>As regras do servidor VPN não permitiram esta autenticação.</translation>
    </message>
    <message>
        <source>Your VPN connection and the server do not agree how to sign in, or the server&apos;s rules refuse you. You can&apos;t fix this yourself.</source>
        <translation>A sua conexão VPN e o servidor não concordam quanto à forma de login, ou as regras do servidor recusam você. Você não tem como resolver isso por conta própria.</translation>
    </message>
    <message>
        <source>A policy on the server prevented the connection; in particular the sign-in method of the profile and of the server can differ. The same refusal often appears as 691 with SSTP.</source>
        <translation>Uma política no servidor impediu a conexão; em especial, o método de autenticação do perfil e o do servidor podem ser diferentes. A mesma recusa muitas vezes aparece como 691 com SSTP.</translation>
    </message>
    <message>
        <source>Check whether this laptop has the current VPN profile; deploy it again before changing anything by hand.</source>
        <translation>Verifique se este notebook tem o perfil VPN atual; implante-o novamente antes de alterar qualquer coisa manualmente.</translation>
    </message>
    <message>
        <source>Compare server names and trusted root in the profile: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml</source>
        <translation>Compare os nomes dos servidores e a raiz confiável no perfil: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml</translation>
    </message>
    <message>
        <source>Note the CoId of the attempt from RasClient event 20227 and pass it on with the report.</source>
        <translation>Anote o CoId da tentativa no evento 20227 do RasClient e informe-o junto com o relatório.</translation>
    </message>
    <message>
        <source>NPS set an authentication condition that the client can&apos;t meet, for example PEAP with a certificate against EAP-MSCHAPv2.</source>
        <translation>O NPS impôs uma condição de autenticação que o cliente não consegue cumprir, por exemplo PEAP com um certificado contra EAP-MSCHAPv2.</translation>
    </message>
    <message>
        <source>Read RRAS event 20276 and NPS events 6272 and 6273; the CoId stands in them.</source>
        <translation>Consulte o evento 20276 do RRAS e os eventos 6272 e 6273 do NPS; o CoId consta neles.</translation>
    </message>
    <message>
        <source>Align the network policy and the profile.</source>
        <translation>Alinhe a política de rede e o perfil.</translation>
    </message>
    <message>
        <source>On the NPS server, for NPS reason 258, and only where Conditional Access certificates carry no revocation address by design: set IgnoreNoRevocationCheck=1 (DWORD) under HKLM\SYSTEM\CurrentControlSet\Services\RasMan\PPP\EAP\13, 25 for PEAP, and restart that server.</source>
        <translation>No servidor NPS, para o motivo 258 do NPS, e somente onde os certificados do Acesso Condicional não têm endereço de revogação por design: defina IgnoreNoRevocationCheck=1 (DWORD) em HKLM\SYSTEM\CurrentControlSet\Services\RasMan\PPP\EAP\13, 25 para PEAP, e reinicie esse servidor.</translation>
    </message>
    <message>
        <source>Check group, dial-in setting and other conditions of the network policy.</source>
        <translation>Verifique o grupo, a configuração de discagem e outras condições da política de rede.</translation>
    </message>
    <message>
        <source>Check that the NPS certificate is current and selected in the policy.</source>
        <translation>Verifique se o certificado do NPS é atual e está selecionado na política.</translation>
    </message>
    <message>
        <source>Profile and network policy name different sign-in methods.</source>
        <translation>O perfil e a política de rede indicam métodos de autenticação diferentes.</translation>
    </message>
    <message>
        <source>Another condition of the network policy is not met (group, time, dial-in setting).</source>
        <translation>Outra condição da política de rede não é cumprida (grupo, horário, configuração de discagem).</translation>
    </message>
    <message>
        <source>The server name in the profile does not match the sign-in server&apos;s certificate.</source>
        <translation>O nome do servidor no perfil não corresponde ao certificado do servidor de autenticação.</translation>
    </message>
    <message>
        <source>The certificate of Conditional Access can&apos;t be checked for revocation.</source>
        <translation>Não é possível verificar a revogação do certificado do Acesso Condicional.</translation>
    </message>
    <message>
        <source>VPN server and sign-in server share no TLS version (old systems).</source>
        <translation>O servidor VPN e o servidor de autenticação não têm uma versão de TLS em comum (sistemas antigos).</translation>
    </message>
    <message>
        <source>One side did not accept the other&apos;s certificate.</source>
        <translation>Um dos lados não aceitou o certificado do outro.</translation>
    </message>
    <message>
        <source>The IKE authentication credentials are unacceptable: usually the server&apos;s certificate lacks its purpose, is expired, has another name, or its root is missing on this laptop.</source>
        <translation>As credenciais de autenticação IKE são inaceitáveis: em geral, o certificado do servidor não tem a finalidade necessária, expirou, tem outro nome ou a raiz dele não está neste notebook.</translation>
    </message>
    <message>
        <source>Look at this program&apos;s results for the server&apos;s certificate.</source>
        <translation>Consulte os resultados deste programa para o certificado do servidor.</translation>
    </message>
    <message>
        <source>Compare the server in the profile with the certificate&apos;s names; use the full name, not an address.</source>
        <translation>Compare o servidor do perfil com os nomes do certificado; use o nome completo, não um endereço.</translation>
    </message>
    <message>
        <source>Read the trusted roots: certutil -store Root</source>
        <translation>Consulte as raízes confiáveis: certutil -store Root</translation>
    </message>
    <message>
        <source>Import a missing root only from a file that the certificate team gives you: certutil -addstore Root FILE (elevated).</source>
        <translation>Importe uma raiz ausente somente de um arquivo fornecido pela equipe de certificados: certutil -addstore Root FILE (como administrador).</translation>
    </message>
    <message>
        <source>The server&apos;s computer certificate or the client&apos;s is refused in IKE_AUTH.</source>
        <translation>O certificado de computador do servidor ou o do cliente é recusado em IKE_AUTH.</translation>
    </message>
    <message>
        <source>Check the server certificate: Server Authentication in the extended key usage, dates, name equal to the dialed one.</source>
        <translation>Verifique o certificado do servidor: Autenticação de Servidor no uso avançado de chave, datas, nome igual ao discado.</translation>
    </message>
    <message>
        <source>Check root and intermediate certificates on both sides; Microsoft&apos;s article names the root store of the RRAS server.</source>
        <translation>Verifique os certificados raiz e intermediários nos dois lados; o artigo da Microsoft cita o repositório raiz do servidor RRAS.</translation>
    </message>
    <message>
        <source>Read what RRAS accepts: Get-VpnAuthProtocol (RootCertificateNameToAccept); change it with Set-VpnAuthProtocol.</source>
        <translation>Consulte o que o RRAS aceita: Get-VpnAuthProtocol (RootCertificateNameToAccept); altere com Set-VpnAuthProtocol.</translation>
    </message>
    <message>
        <source>If it fails now and then, several client certificates may compete; administrators add IP security IKE intermediate to the right template.</source>
        <translation>Se falhar de vez em quando, vários certificados de cliente podem estar competindo; os administradores adicionam Segurança IP IKE intermediária ao modelo correto.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate lacks the purpose Server Authentication.</source>
        <translation>Falta ao certificado do servidor a finalidade Autenticação de Servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>O certificado do servidor expirou.</translation>
    </message>
    <message>
        <source>The root of the server&apos;s certificate is missing on the client.</source>
        <translation>A raiz do certificado do servidor não está no cliente.</translation>
    </message>
    <message>
        <source>The dialed name is not in the server&apos;s certificate.</source>
        <translation>O nome discado não consta no certificado do servidor.</translation>
    </message>
    <message>
        <source>An intermediate certificate is missing on either side.</source>
        <translation>Falta um certificado intermediário em um dos lados.</translation>
    </message>
    <message>
        <source>The server accepts only certificates of another root.</source>
        <translation>O servidor aceita somente certificados de outra raiz.</translation>
    </message>
    <message>
        <source>No fitting computer certificate was found.</source>
        <translation>Nenhum certificado de computador adequado foi encontrado.</translation>
    </message>
    <message>
        <source>Your computer has no valid electronic identity card (certificate) for the VPN, or the server has none.</source>
        <translation>Seu computador não tem nenhuma identidade eletrônica (certificado) válida para a VPN, ou o servidor não tem nenhuma.</translation>
    </message>
    <message>
        <source>IKE found no valid machine certificate. With a device tunnel look at this laptop first; with a user tunnel look at the server.</source>
        <translation>O IKE não encontrou nenhum certificado de computador válido. Com um túnel de dispositivo, examine primeiro este notebook; com um túnel de usuário, examine o servidor.</translation>
    </message>
    <message>
        <source>A computer certificate is missing on the client or on the VPN server, or nothing passes the filter.</source>
        <translation>Falta um certificado de computador no cliente ou no servidor VPN, ou nenhum passa pelo filtro.</translation>
    </message>
    <message>
        <source>On the client: purpose Client Authentication, private key, dates, chain, in the computer&apos;s Personal store.</source>
        <translation>No cliente: finalidade Autenticação de Cliente, chave privada, datas, cadeia, no repositório Pessoal do computador.</translation>
    </message>
    <message>
        <source>On the VPN server: a computer certificate and the root of the clients&apos; certificates.</source>
        <translation>No servidor VPN: um certificado de computador e a raiz dos certificados dos clientes.</translation>
    </message>
    <message>
        <source>Check template rights and autoenrolment, and the filters MachineCertificateEKUFilter and MachineCertificateIssuerFilter of the profile.</source>
        <translation>Verifique os direitos no modelo e o registro automático, bem como os filtros MachineCertificateEKUFilter e MachineCertificateIssuerFilter do perfil.</translation>
    </message>
    <message>
        <source>The certificate lacks the purpose Client Authentication.</source>
        <translation>Falta ao certificado a finalidade Autenticação de Cliente.</translation>
    </message>
    <message>
        <source>The VPN server has no computer certificate or root certificate.</source>
        <translation>O servidor VPN não tem certificado de computador ou certificado raiz.</translation>
    </message>
    <message>
        <source>A filter in the profile excludes every certificate.</source>
        <translation>Um filtro no perfil exclui todos os certificados.</translation>
    </message>
    <message>
        <source>The VPN server closed the secure connection.</source>
        <translation>O servidor VPN fechou a conexão segura.</translation>
    </message>
    <message>
        <source>The VPN server ended the connection before it was ready. You can&apos;t fix this yourself.</source>
        <translation>O servidor VPN encerrou a conexão antes que ela estivesse pronta. Você não tem como resolver isso por conta própria.</translation>
    </message>
    <message>
        <source>Windows says that the network name is no longer available. The documents name the server&apos;s certificate: it lacks the purpose Server Authentication. The code itself only says that the connection was dropped.</source>
        <translation>O Windows informa que o nome da rede não está mais disponível. Os documentos apontam o certificado do servidor: falta a ele a finalidade Autenticação de Servidor. O código em si só diz que a conexão foi interrompida.</translation>
    </message>
    <message>
        <source>Look at this program&apos;s results for TCP 443 and for the server&apos;s certificate.</source>
        <translation>Consulte os resultados deste programa para TCP 443 e para o certificado do servidor.</translation>
    </message>
    <message>
        <source>Test from another network to exclude a device that inspects traffic on the way.</source>
        <translation>Teste em outra rede para descartar um dispositivo que inspecione o tráfego no caminho.</translation>
    </message>
    <message>
        <source>The RAS server has no certificate with Server Authentication, or its binding to the web port is broken; a balancer or inspection device can also cause it.</source>
        <translation>O servidor RAS não tem certificado com Autenticação de Servidor, ou a associação dele à porta da Web está corrompida; um balanceador ou um dispositivo de inspeção também pode causar isso.</translation>
    </message>
    <message>
        <source>Install a certificate with Server Authentication and select it in the server&apos;s Security tab.</source>
        <translation>Instale um certificado com Autenticação de Servidor e selecione-o na guia Segurança do servidor.</translation>
    </message>
    <message>
        <source>Read the binding: netsh http show sslcert</source>
        <translation>Consulte a associação: netsh http show sslcert</translation>
    </message>
    <message>
        <source>The documents disagree whether this concerns IKEv2 or SSTP; check the certificate of both.</source>
        <translation>Os documentos divergem sobre se isso se refere a IKEv2 ou a SSTP; verifique o certificado dos dois.</translation>
    </message>
    <message>
        <source>The server has no certificate with the purpose Server Authentication.</source>
        <translation>O servidor não tem certificado com a finalidade Autenticação de Servidor.</translation>
    </message>
    <message>
        <source>The certificate is not bound to the server&apos;s web port, or the binding is broken.</source>
        <translation>O certificado não está associado à porta da Web do servidor, ou a associação está corrompida.</translation>
    </message>
    <message>
        <source>A device between client and server breaks the secure connection.</source>
        <translation>Um dispositivo entre o cliente e o servidor interrompe a conexão segura.</translation>
    </message>
    <message>
        <source>This computer does not trust the authority behind the VPN server&apos;s certificate.</source>
        <translation>Este computador não confia na autoridade por trás do certificado do servidor VPN.</translation>
    </message>
    <message>
        <source>Your computer does not know who issued the VPN server&apos;s electronic identity card (certificate).</source>
        <translation>Seu computador não sabe quem emitiu a identidade eletrônica (certificado) do servidor VPN.</translation>
    </message>
    <message>
        <source>If you are on a public network, try another one, for example your phone&apos;s hotspot.</source>
        <translation>Se você estiver em uma rede pública, tente outra, por exemplo o hotspot do seu celular.</translation>
    </message>
    <message>
        <source>The chain ends in a root that is not trusted. Domain members receive their organisation&apos;s root by themselves; other computers do not.</source>
        <translation>A cadeia termina em uma raiz que não é confiável. Os membros do domínio recebem a raiz da organização automaticamente; os outros computadores, não.</translation>
    </message>
    <message>
        <source>Look at this program&apos;s result for the server&apos;s certificate; it names the root.</source>
        <translation>Consulte o resultado deste programa para o certificado do servidor; ele indica a raiz.</translation>
    </message>
    <message>
        <source>Read the trusted roots of the computer: certutil -store Root</source>
        <translation>Consulte as raízes confiáveis do computador: certutil -store Root</translation>
    </message>
    <message>
        <source>Compare the certificate&apos;s issuer with the expected one; another issuer means that something on the way replaces the certificate.</source>
        <translation>Compare o emissor do certificado com o esperado; outro emissor significa que algo no caminho substitui o certificado.</translation>
    </message>
    <message>
        <source>If the root is your organisation&apos;s, start a policy update on the corporate network: gpupdate</source>
        <translation>Se a raiz for da sua organização, inicie uma atualização de políticas na rede corporativa: gpupdate</translation>
    </message>
    <message>
        <source>Otherwise import the root that the certificate team gives you: certutil -addstore Root FILE (elevated).</source>
        <translation>Caso contrário, importe a raiz fornecida pela equipe de certificados: certutil -addstore Root FILE (como administrador).</translation>
    </message>
    <message>
        <source>The root CA of the server&apos;s certificate is missing in the computer&apos;s Trusted Root Certification Authorities store.</source>
        <translation>A AC raiz do certificado do servidor não está no repositório Autoridades de Certificação Raiz Confiáveis do computador.</translation>
    </message>
    <message>
        <source>Publish the root by group policy or Intune to the computer store; a root in the user&apos;s store may not be enough for SSTP.</source>
        <translation>Publique a raiz no repositório do computador por política de grupo ou pelo Intune; uma raiz no repositório do usuário pode não ser suficiente para SSTP.</translation>
    </message>
    <message>
        <source>For computers outside the domain use a certificate of a public CA for SSTP.</source>
        <translation>Para computadores fora do domínio, use um certificado de uma AC pública para SSTP.</translation>
    </message>
    <message>
        <source>Check that the server sends its intermediate certificate.</source>
        <translation>Verifique se o servidor envia o certificado intermediário dele.</translation>
    </message>
    <message>
        <source>The root certificate is missing: the computer is not in the domain, or another chain is used.</source>
        <translation>Falta o certificado raiz: o computador não está no domínio ou outra cadeia é usada.</translation>
    </message>
    <message>
        <source>The server does not send the intermediate certificate.</source>
        <translation>O servidor não envia o certificado intermediário.</translation>
    </message>
    <message>
        <source>A device on the way replaces the certificate.</source>
        <translation>Um dispositivo no caminho substitui o certificado.</translation>
    </message>
    <message>
        <source>Windows could not give the VPN connection a network address.</source>
        <translation>O Windows não conseguiu atribuir um endereço de rede à conexão VPN.</translation>
    </message>
    <message>
        <source>You were signed in, but Windows could not build the network adapter for the VPN.</source>
        <translation>O seu login foi aceito, mas o Windows não conseguiu criar o adaptador de rede da VPN.</translation>
    </message>
    <message>
        <source>Usually the adapter &quot;WAN Miniport (IP)&quot; is not bound correctly, even if it looks healthy in Device Manager.</source>
        <translation>Em geral, o adaptador “WAN Miniport (IP)” não está associado corretamente, mesmo que pareça em ordem no Gerenciador de Dispositivos.</translation>
    </message>
    <message>
        <source>Find its name: Get-NetAdapter -IncludeHidden | Where-Object InterfaceDescription -eq &quot;WAN Miniport (IP)&quot;</source>
        <translation>Descubra o nome dele: Get-NetAdapter -IncludeHidden | Where-Object InterfaceDescription -eq &quot;WAN Miniport (IP)&quot;</translation>
    </message>
    <message>
        <source>Read its bindings: Get-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings</source>
        <translation>Consulte as associações dele: Get-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings</translation>
    </message>
    <message>
        <source>If ms_wanarp is off (elevated): Enable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID ms_wanarp</source>
        <translation>Se ms_wanarp estiver desativado (como administrador): Enable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID ms_wanarp</translation>
    </message>
    <message>
        <source>If rbt_filter (Steelhead Mobile) is on (elevated): Disable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID rbt_filter</source>
        <translation>Se rbt_filter (Steelhead Mobile) estiver ativado (como administrador): Disable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID rbt_filter</translation>
    </message>
    <message>
        <source>Otherwise uninstall all WAN Miniport devices in Device Manager and choose Action, Scan for hardware changes.</source>
        <translation>Caso contrário, desinstale todos os dispositivos WAN Miniport no Gerenciador de Dispositivos e escolha Ação, Verificar se há alterações de hardware.</translation>
    </message>
    <message>
        <source>If the bindings are right on the client, the server may have no address to give.</source>
        <translation>Se as associações estiverem corretas no cliente, o servidor talvez não tenha nenhum endereço para fornecer.</translation>
    </message>
    <message>
        <source>Check the static address pool, or DHCP, of the RRAS server for free addresses.</source>
        <translation>Verifique se há endereços livres no pool de endereços estático ou no DHCP do servidor RRAS.</translation>
    </message>
    <message>
        <source>Check that no software you deploy binds a network filter to WAN Miniport (IP); update or exclude it.</source>
        <translation>Verifique se nenhum software que você implanta associa um filtro de rede ao WAN Miniport (IP); atualize-o ou exclua-o.</translation>
    </message>
    <message>
        <source>Check that IPv4 is ticked on the connection.</source>
        <translation>Verifique se o IPv4 está marcado na conexão.</translation>
    </message>
    <message>
        <source>The Remote Access IP ARP driver (ms_wanarp) is off on WAN Miniport (IP).</source>
        <translation>O Driver ARP IP de Acesso Remoto (ms_wanarp) está desativado no WAN Miniport (IP).</translation>
    </message>
    <message>
        <source>A network filter of another maker is bound to WAN Miniport (IP).</source>
        <translation>Um filtro de rede de outro fabricante está associado ao WAN Miniport (IP).</translation>
    </message>
    <message>
        <source>WAN Miniport (IP) is missing, disabled or damaged.</source>
        <translation>O WAN Miniport (IP) está ausente, desabilitado ou danificado.</translation>
    </message>
    <message>
        <source>The server has no free address for this client.</source>
        <translation>O servidor não tem nenhum endereço livre para este cliente.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate was not accepted for this L2TP connection.</source>
        <translation>O certificado do servidor VPN não foi aceito para esta conexão L2TP.</translation>
    </message>
    <message>
        <source>The VPN server could not prove who it is. You can&apos;t fix this yourself.</source>
        <translation>O servidor VPN não conseguiu provar quem é. Você não tem como resolver isso por conta própria.</translation>
    </message>
    <message>
        <source>The L2TP security layer could not authenticate the server: likely it shows a wildcard certificate or one of another authority than this laptop&apos;s.</source>
        <translation>A camada de segurança do L2TP não conseguiu autenticar o servidor: provavelmente ele apresenta um certificado curinga ou um de uma autoridade diferente da deste notebook.</translation>
    </message>
    <message>
        <source>List this computer&apos;s certificates with their issuers: certutil -store My</source>
        <translation>Liste os certificados deste computador com os emissores: certutil -store My</translation>
    </message>
    <message>
        <source>Check that ProhibitIpSec under HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters is 0 or absent on this laptop.</source>
        <translation>Verifique se ProhibitIpSec em HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters é 0 ou não existe neste notebook.</translation>
    </message>
    <message>
        <source>For L2TP, RRAS takes the first usable computer certificate it finds, and this choice can&apos;t be configured.</source>
        <translation>Para L2TP, o RRAS usa o primeiro certificado de computador utilizável que encontra, e essa escolha não pode ser configurada.</translation>
    </message>
    <message>
        <source>Keep one certificate on the server that serves L2TP and SSTP or IP-HTTPS alike, from the CA of the clients&apos; certificates.</source>
        <translation>Mantenha no servidor um só certificado que sirva igualmente para L2TP e SSTP ou IP-HTTPS, da AC dos certificados dos clientes.</translation>
    </message>
    <message>
        <source>Or set ProhibitIpSec=1 (DWORD) under HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters on the server and add a manual IPsec rule for UDP 1701 in transport mode with the chosen CA.</source>
        <translation>Ou defina ProhibitIpSec=1 (DWORD) em HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters no servidor e adicione uma regra IPsec manual para UDP 1701 em modo de transporte com a AC escolhida.</translation>
    </message>
    <message>
        <source>The server uses a wildcard certificate for L2TP.</source>
        <translation>O servidor usa um certificado curinga para L2TP.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from another authority than the client&apos;s.</source>
        <translation>O certificado do servidor vem de uma autoridade diferente da do cliente.</translation>
    </message>
    <message>
        <source>One of the certificates has expired.</source>
        <translation>Um dos certificados expirou.</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>A autenticação foi recusada.</translation>
    </message>
    <message>
        <source>The VPN server did not accept your user name and password, or its rules refuse you.</source>
        <translation>O servidor VPN não aceitou o seu nome de usuário e a sua senha, ou as regras dele recusam você.</translation>
    </message>
    <message>
        <source>Check that you can sign in elsewhere with the same password.</source>
        <translation>Verifique se você consegue entrar em outro lugar com a mesma senha.</translation>
    </message>
    <message>
        <source>Wrong or expired credentials, a locked account, or a refusal by the network policy; with SSTP 691 is often what IKEv2 reports as 812.</source>
        <translation>Credenciais erradas ou expiradas, uma conta bloqueada ou uma recusa pela política de rede; com SSTP, 691 é muitas vezes o que o IKEv2 informa como 812.</translation>
    </message>
    <message>
        <source>Check the account: locked, disabled, password expired.</source>
        <translation>Verifique a conta: bloqueada, desabilitada, senha expirada.</translation>
    </message>
    <message>
        <source>If typed credentials work and saved ones do not, Credential Guard may keep MS-CHAPv2 from using them.</source>
        <translation>Se as credenciais digitadas funcionam e as salvas não, o Credential Guard pode estar impedindo o MS-CHAPv2 de usá-las.</translation>
    </message>
    <message>
        <source>If only MS-CHAPv2 fails for everybody, the domain controller&apos;s LmCompatibilityLevel may refuse it.</source>
        <translation>Se só o MS-CHAPv2 falha para todos, o LmCompatibilityLevel do controlador de domínio pode estar recusando-o.</translation>
    </message>
    <message>
        <source>Read LmCompatibilityLevel on the domain controllers: HKLM\SYSTEM\CurrentControlSet\Control\Lsa</source>
        <translation>Consulte LmCompatibilityLevel nos controladores de domínio: HKLM\SYSTEM\CurrentControlSet\Control\Lsa</translation>
    </message>
    <message>
        <source>On RRAS or NPS set &quot;Enable NTLMv2 Compatibility&quot;=1 (DWORD) under HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Policy and restart the service.</source>
        <translation>No RRAS ou no NPS, defina &quot;Enable NTLMv2 Compatibility&quot;=1 (DWORD) em HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Policy e reinicie o serviço.</translation>
    </message>
    <message>
        <source>Better: move from passwords to certificates (PEAP with EAP-TLS).</source>
        <translation>Melhor: passe de senhas para certificados (PEAP com EAP-TLS).</translation>
    </message>
    <message>
        <source>For certificates check the mapping to the account, including the security identifier extension.</source>
        <translation>Para certificados, verifique o mapeamento para a conta, incluindo a extensão do identificador de segurança.</translation>
    </message>
    <message>
        <source>User name or password is wrong or expired, or the account is locked.</source>
        <translation>O nome de usuário ou a senha estão incorretos ou expiraram, ou a conta está bloqueada.</translation>
    </message>
    <message>
        <source>The network policy refuses the connection (SSTP).</source>
        <translation>A política de rede recusa a conexão (SSTP).</translation>
    </message>
    <message>
        <source>The domain controller refuses the older sign-in method (LmCompatibilityLevel).</source>
        <translation>O controlador de domínio recusa o método de autenticação mais antigo (LmCompatibilityLevel).</translation>
    </message>
    <message>
        <source>Credential Guard does not hand out saved credentials for MS-CHAPv2.</source>
        <translation>O Credential Guard não entrega credenciais salvas para MS-CHAPv2.</translation>
    </message>
    <message>
        <source>The client certificate is not mapped to the account.</source>
        <translation>O certificado do cliente não está mapeado para a conta.</translation>
    </message>
    <message>
        <source>Your account may not sign in at this time of day.</source>
        <translation>Sua conta não pode entrar a esta hora do dia.</translation>
    </message>
    <message>
        <source>Your account is not allowed to sign in at this time.</source>
        <translation>Sua conta não tem permissão para entrar neste horário.</translation>
    </message>
    <message>
        <source>Try again during your working hours.</source>
        <translation>Tente novamente durante o seu horário de trabalho.</translation>
    </message>
    <message>
        <source>If that is wrong, send the report to your helpdesk.</source>
        <translation>Se isso estiver errado, envie o relatório ao seu suporte técnico.</translation>
    </message>
    <message>
        <source>The account&apos;s logon hours do not permit this time.</source>
        <translation>O horário de logon da conta não permite este horário.</translation>
    </message>
    <message>
        <source>Check the account in Active Directory.</source>
        <translation>Verifique a conta no Active Directory.</translation>
    </message>
    <message>
        <source>Check the logon hours.</source>
        <translation>Verifique o horário de logon.</translation>
    </message>
    <message>
        <source>Change the logon hours of the account or the day and time condition of the network policy.</source>
        <translation>Altere o horário de logon da conta ou a condição de dia e hora da política de rede.</translation>
    </message>
    <message>
        <source>The logon hours of the account exclude this time.</source>
        <translation>O horário de logon da conta exclui este horário.</translation>
    </message>
    <message>
        <source>Your account is disabled.</source>
        <translation>Sua conta está desabilitada.</translation>
    </message>
    <message>
        <source>Your account was switched off.</source>
        <translation>Sua conta foi desativada.</translation>
    </message>
    <message>
        <source>Contact your helpdesk.</source>
        <translation>Entre em contato com o seu suporte técnico.</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>A conta está desabilitada.</translation>
    </message>
    <message>
        <source>Check why it was disabled.</source>
        <translation>Verifique por que ela foi desabilitada.</translation>
    </message>
    <message>
        <source>Enable the account if that is right.</source>
        <translation>Habilite a conta, se for o caso.</translation>
    </message>
    <message>
        <source>Your password has expired.</source>
        <translation>Sua senha expirou.</translation>
    </message>
    <message>
        <source>Your password is no longer valid and must be changed.</source>
        <translation>Sua senha não é mais válida e precisa ser alterada.</translation>
    </message>
    <message>
        <source>Change your password in the office or the way your organisation tells you.</source>
        <translation>Altere a sua senha no escritório ou da forma indicada pela sua organização.</translation>
    </message>
    <message>
        <source>If you can&apos;t, contact your helpdesk.</source>
        <translation>Se não conseguir, entre em contato com o seu suporte técnico.</translation>
    </message>
    <message>
        <source>The password has expired and can&apos;t be changed over this connection.</source>
        <translation>A senha expirou e não pode ser alterada por esta conexão.</translation>
    </message>
    <message>
        <source>Offer a way to change passwords from outside.</source>
        <translation>Ofereça uma forma de alterar senhas de fora.</translation>
    </message>
    <message>
        <source>Reset the password, or allow changing it with the sign-in method.</source>
        <translation>Redefina a senha ou permita alterá-la com o método de autenticação.</translation>
    </message>
    <message>
        <source>The password of the account has expired.</source>
        <translation>A senha da conta expirou.</translation>
    </message>
    <message>
        <source>Your account may not use the VPN.</source>
        <translation>Sua conta não pode usar a VPN.</translation>
    </message>
    <message>
        <source>Your account is not allowed to use the VPN.</source>
        <translation>Sua conta não tem permissão para usar a VPN.</translation>
    </message>
    <message>
        <source>Ask your helpdesk for access.</source>
        <translation>Peça acesso ao seu suporte técnico.</translation>
    </message>
    <message>
        <source>The account has no dial-in permission.</source>
        <translation>A conta não tem permissão de discagem.</translation>
    </message>
    <message>
        <source>Check dial-in setting and network policy.</source>
        <translation>Verifique a configuração de discagem e a política de rede.</translation>
    </message>
    <message>
        <source>Set &quot;Control access through NPS Network Policy&quot; on the account&apos;s Dial-in tab.</source>
        <translation>Defina “Controlar acesso através da Política de Rede do NPS” na guia Discagem da conta.</translation>
    </message>
    <message>
        <source>Check the user&apos;s membership in the group of the network policy.</source>
        <translation>Verifique se o usuário é membro do grupo da política de rede.</translation>
    </message>
    <message>
        <source>The account has no permission for remote access.</source>
        <translation>A conta não tem permissão para acesso remoto.</translation>
    </message>
    <message>
        <source>No certificate for EAP was found: none in the user&apos;s store, expired, or all filtered out.</source>
        <translation>Nenhum certificado para EAP foi encontrado: não há nenhum no repositório do usuário, está expirado ou todos foram filtrados.</translation>
    </message>
    <message>
        <source>On the corporate network start enrolment: gpupdate, then certutil -user -pulse</source>
        <translation>Na rede corporativa, inicie o registro do certificado: gpupdate e depois certutil -user -pulse</translation>
    </message>
    <message>
        <source>Check the template: Client Authentication, private key without strong protection.</source>
        <translation>Verifique o modelo: Autenticação de Cliente, chave privada sem proteção forte.</translation>
    </message>
    <message>
        <source>Check CAHashList and ClientAuthEKUList in the EAP settings.</source>
        <translation>Verifique CAHashList e ClientAuthEKUList nas configurações de EAP.</translation>
    </message>
    <message>
        <source>No user certificate is there, or it has expired.</source>
        <translation>Não há nenhum certificado de usuário ou ele expirou.</translation>
    </message>
    <message>
        <source>The purpose or issuer filter of the profile excludes every certificate.</source>
        <translation>O filtro de finalidade ou de emissor do perfil exclui todos os certificados.</translation>
    </message>
    <message>
        <source>The key asks for a confirmation, which a silent connection can&apos;t show.</source>
        <translation>A chave pede uma confirmação, que uma conexão silenciosa não pode exibir.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate could not be confirmed.</source>
        <translation>Não foi possível confirmar o certificado do servidor de autenticação.</translation>
    </message>
    <message>
        <source>Your computer could not confirm the server that checks your sign-in.</source>
        <translation>Seu computador não conseguiu confirmar o servidor que verifica o seu login.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate failed validation during EAP.</source>
        <translation>A validação do certificado do servidor falhou durante o EAP.</translation>
    </message>
    <message>
        <source>Compare the certificate of NPS with ServerNames and TrustedRootCA.</source>
        <translation>Compare o certificado do NPS com ServerNames e TrustedRootCA.</translation>
    </message>
    <message>
        <source>Check dates, name, purpose and chain of the NPS certificate.</source>
        <translation>Verifique as datas, o nome, a finalidade e a cadeia do certificado do NPS.</translation>
    </message>
    <message>
        <source>Root or name of the sign-in server&apos;s certificate do not fit the profile.</source>
        <translation>A raiz ou o nome do certificado do servidor de autenticação não corresponde ao perfil.</translation>
    </message>
    <message>
        <source>The two names used for the sign-in differ.</source>
        <translation>Os dois nomes usados na autenticação são diferentes.</translation>
    </message>
    <message>
        <source>Your VPN connection uses two different user names for one sign-in.</source>
        <translation>Sua conexão VPN usa dois nomes de usuário diferentes para um mesmo login.</translation>
    </message>
    <message>
        <source>The outer PEAP identity is not the inner one, although identity privacy is off.</source>
        <translation>A identidade externa do PEAP não é igual à interna, embora a privacidade de identidade esteja desativada.</translation>
    </message>
    <message>
        <source>Align the identities or use identity privacy.</source>
        <translation>Alinhe as identidades ou use a privacidade de identidade.</translation>
    </message>
    <message>
        <source>Set EnableIdentityPrivacy and AnonymousUserName, or use the same name outside and inside.</source>
        <translation>Defina EnableIdentityPrivacy e AnonymousUserName ou use o mesmo nome por fora e por dentro.</translation>
    </message>
    <message>
        <source>Outer and inner identity differ while identity privacy is off.</source>
        <translation>As identidades externa e interna são diferentes, com a privacidade de identidade desativada.</translation>
    </message>
    <message>
        <source>The password or PIN of your certificate is wrong.</source>
        <translation>A senha ou o PIN do seu certificado está errado.</translation>
    </message>
    <message>
        <source>The password or PIN for your electronic identity card (certificate) was not right.</source>
        <translation>A senha ou o PIN da sua identidade eletrônica (certificado) não estava certo.</translation>
    </message>
    <message>
        <source>Try once more, carefully; a smart card may lock itself after a few tries.</source>
        <translation>Tente mais uma vez, com cuidado; um cartão inteligente pode se bloquear após algumas tentativas.</translation>
    </message>
    <message>
        <source>If it still fails, contact your helpdesk.</source>
        <translation>Se ainda falhar, entre em contato com o seu suporte técnico.</translation>
    </message>
    <message>
        <source>The password given for the certificate is not valid.</source>
        <translation>A senha fornecida para o certificado não é válida.</translation>
    </message>
    <message>
        <source>Check whether a smart card is used and whether its PIN is locked: certutil -scinfo</source>
        <translation>Verifique se é usado um cartão inteligente e se o PIN dele está bloqueado: certutil -scinfo</translation>
    </message>
    <message>
        <source>Unblock or reissue the smart card.</source>
        <translation>Desbloqueie ou emita novamente o cartão inteligente.</translation>
    </message>
    <message>
        <source>Check the smart card management.</source>
        <translation>Verifique o gerenciamento de cartões inteligentes.</translation>
    </message>
    <message>
        <source>The password or PIN for the certificate was wrong.</source>
        <translation>A senha ou o PIN do certificado estava errado.</translation>
    </message>
    <message>
        <source>The VPN server has two interfaces with the same destination and shared key.</source>
        <translation>O servidor VPN tem duas interfaces com o mesmo destino e a mesma chave compartilhada.</translation>
    </message>
    <message>
        <source>This is an error of the VPN server&apos;s settings, not of your computer.</source>
        <translation>É um erro nas configurações do servidor VPN, não no seu computador.</translation>
    </message>
    <message>
        <source>The code concerns an interface of a server, not a client.</source>
        <translation>O código se refere a uma interface de um servidor, não a um cliente.</translation>
    </message>
    <message>
        <source>Pass the report to the VPN administrators.</source>
        <translation>Encaminhe o relatório aos administradores da VPN.</translation>
    </message>
    <message>
        <source>More than one interface with the same destination uses a pre-shared key.</source>
        <translation>Mais de uma interface com o mesmo destino usa uma chave pré-compartilhada.</translation>
    </message>
    <message>
        <source>Change destination or authentication of one of the interfaces.</source>
        <translation>Altere o destino ou a autenticação de uma das interfaces.</translation>
    </message>
    <message>
        <source>On a server: two interfaces with a shared key have the same destination.</source>
        <translation>Em um servidor: duas interfaces com chave compartilhada têm o mesmo destino.</translation>
    </message>
    <message>
        <source>An interface of the VPN server has no valid destination.</source>
        <translation>Uma interface do servidor VPN não tem um destino válido.</translation>
    </message>
    <message>
        <source>The interface has no valid destination address.</source>
        <translation>A interface não tem um endereço de destino válido.</translation>
    </message>
    <message>
        <source>Enter a destination that resolves.</source>
        <translation>Insira um destino que possa ser resolvido.</translation>
    </message>
    <message>
        <source>On a server: the destination of an interface does not resolve.</source>
        <translation>Em um servidor: o destino de uma interface não é resolvido.</translation>
    </message>
    <message>
        <source>The settings of a VPN interface are not valid.</source>
        <translation>As configurações de uma interface VPN não são válidas.</translation>
    </message>
    <message>
        <source>The settings of this VPN connection are not valid.</source>
        <translation>As configurações desta conexão VPN não são válidas.</translation>
    </message>
    <message>
        <source>The interface configuration is not valid.</source>
        <translation>A configuração da interface não é válida.</translation>
    </message>
    <message>
        <source>Check the settings of the interface or profile.</source>
        <translation>Verifique as configurações da interface ou do perfil.</translation>
    </message>
    <message>
        <source>Compare with a profile that works.</source>
        <translation>Compare com um perfil que funciona.</translation>
    </message>
    <message>
        <source>The settings of the interface contradict each other.</source>
        <translation>As configurações da interface se contradizem.</translation>
    </message>
    <message>
        <source>The VPN app of another maker could not connect.</source>
        <translation>O aplicativo de VPN de outro fabricante não conseguiu se conectar.</translation>
    </message>
    <message>
        <source>The VPN app that runs this connection could not connect.</source>
        <translation>O aplicativo de VPN que controla esta conexão não conseguiu se conectar.</translation>
    </message>
    <message>
        <source>Contact your helpdesk and name the app.</source>
        <translation>Entre em contato com o seu suporte técnico e informe o nome do aplicativo.</translation>
    </message>
    <message>
        <source>A VPN plug-in reported a general error.</source>
        <translation>Um plug-in de VPN informou um erro geral.</translation>
    </message>
    <message>
        <source>Check that the plug-in app is installed and current.</source>
        <translation>Verifique se o aplicativo do plug-in está instalado e atualizado.</translation>
    </message>
    <message>
        <source>Read the log Microsoft-Windows Networking VPN Plugin Platform/Operational.</source>
        <translation>Consulte o log Microsoft-Windows Networking VPN Plugin Platform/Operational.</translation>
    </message>
    <message>
        <source>Use the log and the support pages of the plug-in&apos;s maker.</source>
        <translation>Use o log e as páginas de suporte do fabricante do plug-in.</translation>
    </message>
    <message>
        <source>Check CustomConfiguration of the PluginProfile.</source>
        <translation>Verifique CustomConfiguration em PluginProfile.</translation>
    </message>
    <message>
        <source>The app of another maker failed; only it knows why.</source>
        <translation>O aplicativo de outro fabricante falhou; só ele sabe o motivo.</translation>
    </message>
    <message>
        <source>The certificate for single sign-on was not found.</source>
        <translation>O certificado para logon único não foi encontrado.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) for signing in automatically is missing.</source>
        <translation>Falta a identidade eletrônica (certificado) para entrar automaticamente.</translation>
    </message>
    <message>
        <source>Sign out and in again once.</source>
        <translation>Saia e entre novamente uma vez.</translation>
    </message>
    <message>
        <source>No certificate for single sign-on was found.</source>
        <translation>Nenhum certificado para logon único foi encontrado.</translation>
    </message>
    <message>
        <source>Read the join state: dsregcmd /status</source>
        <translation>Consulte o estado de ingresso: dsregcmd /status</translation>
    </message>
    <message>
        <source>Check DeviceCompliance/Sso in the profile and the Conditional Access policy.</source>
        <translation>Verifique DeviceCompliance/Sso no perfil e a política de Acesso Condicional.</translation>
    </message>
    <message>
        <source>Check the issuer hash and the purpose in DeviceCompliance/Sso.</source>
        <translation>Verifique o hash do emissor e a finalidade em DeviceCompliance/Sso.</translation>
    </message>
    <message>
        <source>The certificate of Conditional Access was not issued.</source>
        <translation>O certificado do Acesso Condicional não foi emitido.</translation>
    </message>
    <message>
        <source>No certificate passes the single sign-on filter of the profile.</source>
        <translation>Nenhum certificado passa pelo filtro de logon único do perfil.</translation>
    </message>
    <message>
        <source>Your computer does not meet your organisation&apos;s conditions.</source>
        <translation>Seu computador não atende às condições da sua organização.</translation>
    </message>
    <message>
        <source>Your organisation lets only computers in that meet certain conditions; yours does not right now.</source>
        <translation>Sua organização só permite a entrada de computadores que atendam a certas condições; o seu não as atende no momento.</translation>
    </message>
    <message>
        <source>Open the Company Portal app and follow what it says.</source>
        <translation>Abra o aplicativo Portal da Empresa e siga o que ele indica.</translation>
    </message>
    <message>
        <source>Conditional Access refused: the device is not compliant.</source>
        <translation>O Acesso Condicional recusou: o dispositivo não está em conformidade.</translation>
    </message>
    <message>
        <source>Check the compliance state in Intune.</source>
        <translation>Verifique o estado de conformidade no Intune.</translation>
    </message>
    <message>
        <source>Check the compliance policy and the Conditional Access policy for VPN.</source>
        <translation>Verifique a política de conformidade e a política de Acesso Condicional para VPN.</translation>
    </message>
    <message>
        <source>Read the sign-in log of Entra ID for this user.</source>
        <translation>Consulte o log de entrada do Entra ID para este usuário.</translation>
    </message>
    <message>
        <source>The device is not compliant, or its state is not up to date.</source>
        <translation>O dispositivo não está em conformidade ou o estado dele está desatualizado.</translation>
    </message>
    <message>
        <source>The VPN app for this connection is not installed.</source>
        <translation>O aplicativo de VPN desta conexão não está instalado.</translation>
    </message>
    <message>
        <source>The VPN app that this connection needs is not installed.</source>
        <translation>O aplicativo de VPN de que esta conexão precisa não está instalado.</translation>
    </message>
    <message>
        <source>Contact your helpdesk and ask for the app.</source>
        <translation>Entre em contato com o seu suporte técnico e peça o aplicativo.</translation>
    </message>
    <message>
        <source>The plug-in of the profile is not installed.</source>
        <translation>O plug-in do perfil não está instalado.</translation>
    </message>
    <message>
        <source>Compare PluginPackageFamilyName with Get-AppxPackage.</source>
        <translation>Compare PluginPackageFamilyName com Get-AppxPackage.</translation>
    </message>
    <message>
        <source>Deploy the app before the profile.</source>
        <translation>Implante o aplicativo antes do perfil.</translation>
    </message>
    <message>
        <source>Check the assignment of app and profile.</source>
        <translation>Verifique a atribuição do aplicativo e do perfil.</translation>
    </message>
    <message>
        <source>The plug-in app that the profile names is missing.</source>
        <translation>Falta o aplicativo do plug-in que o perfil indica.</translation>
    </message>
    <message>
        <source>The VPN connection waits for an action of yours.</source>
        <translation>A conexão VPN aguarda uma ação sua.</translation>
    </message>
    <message>
        <source>Windows needs something from you before it can connect.</source>
        <translation>O Windows precisa de algo de você antes de poder se conectar.</translation>
    </message>
    <message>
        <source>Open the VPN settings of Windows and look for a message there.</source>
        <translation>Abra as configurações de VPN do Windows e procure uma mensagem.</translation>
    </message>
    <message>
        <source>If you can&apos;t find it, send the report to your helpdesk.</source>
        <translation>Se não encontrar, envie o relatório ao seu suporte técnico.</translation>
    </message>
    <message>
        <source>The user must act, for example sign in or confirm.</source>
        <translation>O usuário precisa agir, por exemplo entrar ou confirmar.</translation>
    </message>
    <message>
        <source>Connect by hand from the VPN settings and watch for a window.</source>
        <translation>Conecte manualmente nas configurações de VPN e fique atento a uma janela.</translation>
    </message>
    <message>
        <source>Make the profile work without interaction.</source>
        <translation>Faça com que o perfil funcione sem interação.</translation>
    </message>
    <message>
        <source>Check Conditional Access and the EAP prompts of the profile.</source>
        <translation>Verifique o Acesso Condicional e os avisos de EAP do perfil.</translation>
    </message>
    <message>
        <source>A window asks for something before the connection goes on.</source>
        <translation>Uma janela pede algo antes de a conexão prosseguir.</translation>
    </message>
    <message>
        <source>The other side refused to agree on a sign-in method.</source>
        <translation>O outro lado se recusou a concordar com um método de autenticação.</translation>
    </message>
    <message>
        <source>Your computer and the VPN server share no way to sign in.</source>
        <translation>Seu computador e o servidor VPN não têm uma forma de login em comum.</translation>
    </message>
    <message>
        <source>The remote peer refused to authenticate: no method in common.</source>
        <translation>O par remoto se recusou a autenticar: nenhum método em comum.</translation>
    </message>
    <message>
        <source>Compare the authentication methods of server and profile.</source>
        <translation>Compare os métodos de autenticação do servidor e do perfil.</translation>
    </message>
    <message>
        <source>Check the methods in Routing and Remote Access, Properties, Security, and in the network policy.</source>
        <translation>Verifique os métodos em Roteamento e Acesso Remoto, Propriedades, Segurança, e na política de rede.</translation>
    </message>
    <message>
        <source>The VPN server and this computer share no sign-in method.</source>
        <translation>O servidor VPN e este computador não têm um método de autenticação em comum.</translation>
    </message>
    <message>
        <source>The sign-in server did not answer in time.</source>
        <translation>O servidor de autenticação não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The server that checks your sign-in did not answer the VPN server.</source>
        <translation>O servidor que verifica o seu login não respondeu ao servidor VPN.</translation>
    </message>
    <message>
        <source>The authentication server did not respond in time.</source>
        <translation>O servidor de autenticação não respondeu dentro do tempo limite.</translation>
    </message>
    <message>
        <source>RRAS got no answer from RADIUS.</source>
        <translation>O RRAS não recebeu resposta do RADIUS.</translation>
    </message>
    <message>
        <source>Check that the RRAS server reaches the RADIUS servers on UDP 1812 and 1813, and that the shared secret is right.</source>
        <translation>Verifique se o servidor RRAS acessa os servidores RADIUS nas portas UDP 1812 e 1813 e se o segredo compartilhado está certo.</translation>
    </message>
    <message>
        <source>Check that NPS runs: Get-Service IAS</source>
        <translation>Verifique se o NPS está em execução: Get-Service IAS</translation>
    </message>
    <message>
        <source>The VPN server can&apos;t reach the sign-in server.</source>
        <translation>O servidor VPN não consegue acessar o servidor de autenticação.</translation>
    </message>
    <message>
        <source>The sign-in server is overloaded or stopped.</source>
        <translation>O servidor de autenticação está sobrecarregado ou parado.</translation>
    </message>
    <message>
        <source>The VPN server knows no sign-in server.</source>
        <translation>O servidor VPN não conhece nenhum servidor de autenticação.</translation>
    </message>
    <message>
        <source>The VPN server does not know which server checks your sign-in.</source>
        <translation>O servidor VPN não sabe qual servidor verifica o seu login.</translation>
    </message>
    <message>
        <source>No RADIUS servers are configured.</source>
        <translation>Nenhum servidor RADIUS está configurado.</translation>
    </message>
    <message>
        <source>Configure the RADIUS servers of RRAS.</source>
        <translation>Configure os servidores RADIUS do RRAS.</translation>
    </message>
    <message>
        <source>Check the authentication provider in Routing and Remote Access, Properties, Security.</source>
        <translation>Verifique o provedor de autenticação em Roteamento e Acesso Remoto, Propriedades, Segurança.</translation>
    </message>
    <message>
        <source>No RADIUS server is configured on the VPN server, or none is usable.</source>
        <translation>Nenhum servidor RADIUS está configurado no servidor VPN, ou nenhum é utilizável.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s answer was not valid.</source>
        <translation>A resposta do servidor de autenticação não era válida.</translation>
    </message>
    <message>
        <source>The servers that check your sign-in do not understand each other.</source>
        <translation>Os servidores que verificam o seu login não se entendem.</translation>
    </message>
    <message>
        <source>An invalid RADIUS response was received.</source>
        <translation>Uma resposta RADIUS inválida foi recebida.</translation>
    </message>
    <message>
        <source>The shared secret probably differs, or a wrong server answers.</source>
        <translation>O segredo compartilhado provavelmente é diferente ou um servidor errado responde.</translation>
    </message>
    <message>
        <source>Enter the same shared secret on RRAS and in the RADIUS client of NPS.</source>
        <translation>Insira o mesmo segredo compartilhado no RRAS e no cliente RADIUS do NPS.</translation>
    </message>
    <message>
        <source>The shared secret between VPN server and sign-in server differs.</source>
        <translation>O segredo compartilhado do servidor VPN e o do servidor de autenticação são diferentes.</translation>
    </message>
    <message>
        <source>The server does not allow this sign-in method.</source>
        <translation>O servidor não permite este método de autenticação.</translation>
    </message>
    <message>
        <source>The server does not allow the way in which your VPN connection signs in.</source>
        <translation>O servidor não permite a forma de login da sua conexão VPN.</translation>
    </message>
    <message>
        <source>The authentication protocol is not permitted.</source>
        <translation>O protocolo de autenticação não é permitido.</translation>
    </message>
    <message>
        <source>Check the authentication methods in the constraints of the network policy.</source>
        <translation>Verifique os métodos de autenticação nas restrições da política de rede.</translation>
    </message>
    <message>
        <source>The network policy does not allow the method that the profile uses.</source>
        <translation>A política de rede não permite o método que o perfil usa.</translation>
    </message>
    <message>
        <source>The user certificate is not valid for the sign-in; administrators report several different reasons for this code.</source>
        <translation>O certificado do usuário não é válido para a autenticação; administradores relatam vários motivos diferentes para este código.</translation>
    </message>
    <message>
        <source>Administrators report NTAuth, the case of server names and strong mapping as the usual reasons.</source>
        <translation>Administradores relatam como motivos habituais o NTAuth, as maiúsculas e minúsculas nos nomes dos servidores e o mapeamento forte.</translation>
    </message>
    <message>
        <source>Compare ServerNames with the NPS certificate, upper and lower case included.</source>
        <translation>Compare ServerNames com o certificado do NPS, incluindo maiúsculas e minúsculas.</translation>
    </message>
    <message>
        <source>Look for NPS event 6273 with reason 16 and for event 39 (Kerberos-Key-Distribution-Center) on the domain controller.</source>
        <translation>Procure o evento 6273 do NPS com o motivo 16 e o evento 39 (Kerberos-Key-Distribution-Center) no controlador de domínio.</translation>
    </message>
    <message>
        <source>Reissue certificates with the security identifier extension (1.3.6.1.4.1.311.25.2).</source>
        <translation>Emita novamente os certificados com a extensão do identificador de segurança (1.3.6.1.4.1.311.25.2).</translation>
    </message>
    <message>
        <source>The issuing authority is not in the NTAuth store of the sign-in server.</source>
        <translation>A autoridade emissora não está no repositório NTAuth do servidor de autenticação.</translation>
    </message>
    <message>
        <source>Windows 11: the server name in the profile differs in upper and lower case.</source>
        <translation>Windows 11: o nome do servidor no perfil difere em maiúsculas e minúsculas.</translation>
    </message>
    <message>
        <source>The certificate is not mapped strongly to the account.</source>
        <translation>O certificado não tem um mapeamento forte para a conta.</translation>
    </message>
    <message>
        <source>The purpose or the user name in the certificate is wrong.</source>
        <translation>A finalidade ou o nome de usuário no certificado está errado.</translation>
    </message>
    <message>
        <source>An unspecified error concerning the user certificate.</source>
        <translation>Um erro não especificado relacionado ao certificado do usuário.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) is invalid.</source>
        <translation>O certificado do servidor de autenticação (NPS) é inválido.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) has expired.</source>
        <translation>O certificado do servidor de autenticação (NPS) expirou.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) was revoked.</source>
        <translation>O certificado do servidor de autenticação (NPS) foi revogado.</translation>
    </message>
    <message>
        <source>An unspecified error concerning the certificate of the sign-in server (NPS).</source>
        <translation>Um erro não especificado relacionado ao certificado do servidor de autenticação (NPS).</translation>
    </message>
    <message>
        <source>The authority behind your certificate was not found.</source>
        <translation>A autoridade por trás do seu certificado não foi encontrada.</translation>
    </message>
    <message>
        <source>The authority that issued your electronic identity card (certificate) is not known on this computer.</source>
        <translation>A autoridade que emitiu a sua identidade eletrônica (certificado) não é conhecida neste computador.</translation>
    </message>
    <message>
        <source>The root certificate of the user certificate was not found.</source>
        <translation>O certificado raiz do certificado do usuário não foi encontrado.</translation>
    </message>
    <message>
        <source>Publish the root and intermediate certificates.</source>
        <translation>Publique os certificados raiz e intermediários.</translation>
    </message>
    <message>
        <source>Publish them to the computer store by group policy or Intune.</source>
        <translation>Publique-os no repositório do computador por política de grupo ou pelo Intune.</translation>
    </message>
    <message>
        <source>The root of the user certificate is missing on this computer.</source>
        <translation>A raiz do certificado do usuário não está neste computador.</translation>
    </message>
    <message>
        <source>The authority behind your certificate is not valid.</source>
        <translation>A autoridade por trás do seu certificado não é válida.</translation>
    </message>
    <message>
        <source>The authority that issued your electronic identity card (certificate) is not accepted.</source>
        <translation>A autoridade que emitiu a sua identidade eletrônica (certificado) não é aceita.</translation>
    </message>
    <message>
        <source>The root certificate of the user certificate is invalid.</source>
        <translation>O certificado raiz do certificado do usuário é inválido.</translation>
    </message>
    <message>
        <source>The root of the user certificate is not valid.</source>
        <translation>A raiz do certificado do usuário não é válida.</translation>
    </message>
    <message>
        <source>The authority behind your certificate has expired.</source>
        <translation>A autoridade por trás do seu certificado expirou.</translation>
    </message>
    <message>
        <source>The authority that issued your electronic identity card (certificate) is no longer valid.</source>
        <translation>A autoridade que emitiu a sua identidade eletrônica (certificado) não é mais válida.</translation>
    </message>
    <message>
        <source>The root certificate of the user certificate has expired.</source>
        <translation>O certificado raiz do certificado do usuário expirou.</translation>
    </message>
    <message>
        <source>Renew the root and publish it.</source>
        <translation>Renove a raiz e publique-a.</translation>
    </message>
    <message>
        <source>Renew the root, publish it and reissue the user certificates if its key changed.</source>
        <translation>Renove a raiz, publique-a e emita novamente os certificados dos usuários se a chave dela tiver mudado.</translation>
    </message>
    <message>
        <source>The root of the user certificate has expired.</source>
        <translation>A raiz do certificado do usuário expirou.</translation>
    </message>
    <message>
        <source>The root of the sign-in server (NPS) was not found: not installed, or not the one in the profile.</source>
        <translation>A raiz do servidor de autenticação (NPS) não foi encontrada: não está instalada ou não é a que consta no perfil.</translation>
    </message>
    <message>
        <source>Compare each TrustedRootCA with the store: certutil -store Root</source>
        <translation>Compare cada TrustedRootCA com o repositório: certutil -store Root</translation>
    </message>
    <message>
        <source>Check that the right certificate is selected in the network policy.</source>
        <translation>Verifique se o certificado certo está selecionado na política de rede.</translation>
    </message>
    <message>
        <source>The root named in the profile is not installed.</source>
        <translation>A raiz indicada no perfil não está instalada.</translation>
    </message>
    <message>
        <source>The profile names another root than the sign-in server&apos;s.</source>
        <translation>O perfil indica uma raiz diferente da do servidor de autenticação.</translation>
    </message>
    <message>
        <source>The sign-in server shows another certificate than intended.</source>
        <translation>O servidor de autenticação apresenta um certificado diferente do pretendido.</translation>
    </message>
    <message>
        <source>The root certificate of the sign-in server (NPS) is invalid.</source>
        <translation>O certificado raiz do servidor de autenticação (NPS) é inválido.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate carries no name.</source>
        <translation>O certificado do servidor de autenticação não contém nenhum nome.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) has no name.</source>
        <translation>O certificado do servidor de autenticação (NPS) não tem nome.</translation>
    </message>
    <message>
        <source>Issue the NPS certificate with a name.</source>
        <translation>Emita o certificado do NPS com um nome.</translation>
    </message>
    <message>
        <source>Issue it with the server&apos;s DNS name as subject or subject alternative name.</source>
        <translation>Emita-o com o nome DNS do servidor como requerente ou como nome alternativo para o requerente.</translation>
    </message>
    <message>
        <source>The NPS certificate has no server name.</source>
        <translation>O certificado do NPS não tem nome de servidor.</translation>
    </message>
    <message>
        <source>The VPN server has no free place or refuses the connection.</source>
        <translation>O servidor VPN não tem vaga livre ou recusa a conexão.</translation>
    </message>
    <message>
        <source>The VPN server is full or does not accept the connection.</source>
        <translation>O servidor VPN está cheio ou não aceita a conexão.</translation>
    </message>
    <message>
        <source>The remote computer refused (Win32 1225); often the SSTP ports of the server are used up.</source>
        <translation>O computador remoto recusou (Win32 1225); muitas vezes as portas SSTP do servidor estão esgotadas.</translation>
    </message>
    <message>
        <source>Look at this program&apos;s results for TCP 443.</source>
        <translation>Consulte os resultados deste programa para TCP 443.</translation>
    </message>
    <message>
        <source>Raise the number of SSTP ports.</source>
        <translation>Aumente o número de portas SSTP.</translation>
    </message>
    <message>
        <source>In Routing and Remote Access, Ports, Properties, raise the number for WAN Miniport (SSTP).</source>
        <translation>Em Roteamento e Acesso Remoto, Portas, Propriedades, aumente o número para o WAN Miniport (SSTP).</translation>
    </message>
    <message>
        <source>Check how many ports are in use.</source>
        <translation>Verifique quantas portas estão em uso.</translation>
    </message>
    <message>
        <source>All SSTP ports of the server are in use.</source>
        <translation>Todas as portas SSTP do servidor estão em uso.</translation>
    </message>
    <message>
        <source>Nothing accepts SSTP at this address.</source>
        <translation>Nada aceita SSTP neste endereço.</translation>
    </message>
    <message>
        <source>The connection to the VPN server was aborted.</source>
        <translation>A conexão com o servidor VPN foi anulada.</translation>
    </message>
    <message>
        <source>The connection to the VPN server was cut off.</source>
        <translation>A conexão com o servidor VPN foi cortada.</translation>
    </message>
    <message>
        <source>The connection was aborted (Win32 1236); a proxy or a changed certificate binding can also be the reason.</source>
        <translation>A conexão foi anulada (Win32 1236); um proxy ou uma associação de certificado alterada também podem ser o motivo.</translation>
    </message>
    <message>
        <source>Check devices in between and the certificate binding.</source>
        <translation>Verifique os dispositivos intermediários e a associação do certificado.</translation>
    </message>
    <message>
        <source>Look for RasSstp event 6 (certificate hash differs).</source>
        <translation>Procure o evento 6 do RasSstp (hash do certificado diferente).</translation>
    </message>
    <message>
        <source>A proxy or another device on the way ends the connection.</source>
        <translation>Um proxy ou outro dispositivo no caminho encerra a conexão.</translation>
    </message>
    <message>
        <source>The certificate bound to the web port differs from the one that SSTP knows.</source>
        <translation>O certificado associado à porta da Web é diferente do que o SSTP conhece.</translation>
    </message>
    <message>
        <source>The VPN server reset the connection.</source>
        <translation>O servidor VPN redefiniu a conexão.</translation>
    </message>
    <message>
        <source>The VPN server or a device on the way cut the connection off.</source>
        <translation>O servidor VPN ou um dispositivo no caminho cortou a conexão.</translation>
    </message>
    <message>
        <source>The connection was reset (Winsock 10054).</source>
        <translation>A conexão foi redefinida (Winsock 10054).</translation>
    </message>
    <message>
        <source>Check service, certificate binding and devices in between.</source>
        <translation>Verifique o serviço, a associação do certificado e os dispositivos intermediários.</translation>
    </message>
    <message>
        <source>Check: Get-Service RemoteAccess,SstpSvc</source>
        <translation>Verifique: Get-Service RemoteAccess,SstpSvc</translation>
    </message>
    <message>
        <source>No usable certificate is bound to the web port.</source>
        <translation>Nenhum certificado utilizável está associado à porta da Web.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name was not found.</source>
        <translation>O nome do servidor VPN não foi encontrado.</translation>
    </message>
    <message>
        <source>Your computer could not find the address that belongs to the VPN server&apos;s name.</source>
        <translation>Seu computador não conseguiu encontrar o endereço correspondente ao nome do servidor VPN.</translation>
    </message>
    <message>
        <source>The name of the server did not resolve.</source>
        <translation>O nome do servidor não foi resolvido.</translation>
    </message>
    <message>
        <source>Ask again: Resolve-DnsName SERVER and Resolve-DnsName SERVER -Server 1.1.1.1</source>
        <translation>Consulte novamente: Resolve-DnsName SERVER e Resolve-DnsName SERVER -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>Check name rules: Get-DnsClientNrptPolicy -Effective</source>
        <translation>Verifique as regras de nomes: Get-DnsClientNrptPolicy -Effective</translation>
    </message>
    <message>
        <source>The public zone must hold the name.</source>
        <translation>A zona pública precisa conter o nome.</translation>
    </message>
    <message>
        <source>Create or correct the A record in the public zone.</source>
        <translation>Crie ou corrija o registro A na zona pública.</translation>
    </message>
    <message>
        <source>There is no internet, or a Wi-Fi sign-in page comes first.</source>
        <translation>Não há Internet ou é preciso passar primeiro por uma página de login do Wi-Fi.</translation>
    </message>
    <message>
        <source>The name in the profile is misspelt or not public.</source>
        <translation>O nome no perfil está escrito errado ou não é público.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port could not be reached.</source>
        <translation>Não foi possível acessar a porta da Web do servidor VPN.</translation>
    </message>
    <message>
        <source>Your computer could not reach the VPN server.</source>
        <translation>Seu computador não conseguiu acessar o servidor VPN.</translation>
    </message>
    <message>
        <source>The connection to TCP 443 could not be made.</source>
        <translation>Não foi possível estabelecer a conexão com TCP 443.</translation>
    </message>
    <message>
        <source>Check the path for TCP 443.</source>
        <translation>Verifique o caminho para TCP 443.</translation>
    </message>
    <message>
        <source>Let TCP 443 through to the VPN server.</source>
        <translation>Permita a passagem de TCP 443 até o servidor VPN.</translation>
    </message>
    <message>
        <source>TCP 443 gets no answer on this network.</source>
        <translation>TCP 443 não recebe resposta nesta rede.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port did not answer in time.</source>
        <translation>A porta da Web do servidor VPN não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The request to TCP 443 timed out.</source>
        <translation>O tempo limite da solicitação a TCP 443 se esgotou.</translation>
    </message>
    <message>
        <source>Check the path for TCP 443 and the load of the server.</source>
        <translation>Verifique o caminho para TCP 443 e a carga do servidor.</translation>
    </message>
    <message>
        <source>The server is overloaded.</source>
        <translation>O servidor está sobrecarregado.</translation>
    </message>
    <message>
        <source>The target name is wrong for the secure channel.</source>
        <translation>O nome de destino está errado para o canal seguro.</translation>
    </message>
    <message>
        <source>The chain ends in a root that is not trusted.</source>
        <translation>A cadeia termina em uma raiz que não é confiável.</translation>
    </message>
    <message>
        <source>Publish the root by group policy or Intune.</source>
        <translation>Publique a raiz por política de grupo ou pelo Intune.</translation>
    </message>
    <message>
        <source>The root certificate is missing on this computer.</source>
        <translation>Falta o certificado raiz neste computador.</translation>
    </message>
    <message>
        <source>The secure connection to the VPN server failed: a message was not as expected.</source>
        <translation>A conexão segura com o servidor VPN falhou: uma mensagem não era a esperada.</translation>
    </message>
    <message>
        <source>The secure connection to the VPN server could not be set up.</source>
        <translation>Não foi possível estabelecer a conexão segura com o servidor VPN.</translation>
    </message>
    <message>
        <source>A TLS message was unexpected or badly formatted.</source>
        <translation>Uma mensagem TLS era inesperada ou estava mal formatada.</translation>
    </message>
    <message>
        <source>Check certificate binding and TLS versions.</source>
        <translation>Verifique a associação do certificado e as versões de TLS.</translation>
    </message>
    <message>
        <source>On an Azure gateway check the uploaded root certificates.</source>
        <translation>Em um gateway do Azure, verifique os certificados raiz carregados.</translation>
    </message>
    <message>
        <source>The server has no usable certificate.</source>
        <translation>O servidor não tem nenhum certificado utilizável.</translation>
    </message>
    <message>
        <source>With an Azure VPN gateway: the root of the clients is not uploaded.</source>
        <translation>Com um gateway de VPN do Azure: a raiz dos clientes não foi carregada.</translation>
    </message>
    <message>
        <source>Client and server share no TLS version.</source>
        <translation>O cliente e o servidor não têm uma versão de TLS em comum.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate has expired.</source>
        <translation>O certificado do servidor VPN expirou.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) has ended.</source>
        <translation>A identidade eletrônica (certificado) do servidor VPN perdeu a validade.</translation>
    </message>
    <message>
        <source>The certificate received has expired.</source>
        <translation>O certificado recebido expirou.</translation>
    </message>
    <message>
        <source>Renew the certificate.</source>
        <translation>Renove o certificado.</translation>
    </message>
    <message>
        <source>No usable certificate was found for the secure connection.</source>
        <translation>Nenhum certificado utilizável foi encontrado para a conexão segura.</translation>
    </message>
    <message>
        <source>No credentials are available in the security package; a missing private key can also appear so.</source>
        <translation>Nenhuma credencial está disponível no pacote de segurança; a falta de uma chave privada também pode aparecer assim.</translation>
    </message>
    <message>
        <source>Check certificate and private key.</source>
        <translation>Verifique o certificado e a chave privada.</translation>
    </message>
    <message>
        <source>Check the key: certutil -store My (elevated).</source>
        <translation>Verifique a chave: certutil -store My (como administrador).</translation>
    </message>
    <message>
        <source>The certificate or its private key is missing on one side.</source>
        <translation>O certificado ou a chave privada dele está ausente em um dos lados.</translation>
    </message>
    <message>
        <source>Computer and VPN server share no encryption for the secure connection.</source>
        <translation>O computador e o servidor VPN não têm uma criptografia em comum para a conexão segura.</translation>
    </message>
    <message>
        <source>Client and server have no common algorithm.</source>
        <translation>O cliente e o servidor não têm nenhum algoritmo em comum.</translation>
    </message>
    <message>
        <source>Align TLS versions and cipher suites.</source>
        <translation>Alinhe as versões de TLS e os conjuntos de criptografia.</translation>
    </message>
    <message>
        <source>Compare Get-TlsCipherSuite on both sides.</source>
        <translation>Compare Get-TlsCipherSuite nos dois lados.</translation>
    </message>
    <message>
        <source>Client and server share no TLS version or cipher.</source>
        <translation>O cliente e o servidor não têm uma versão de TLS ou uma cifra em comum.</translation>
    </message>
    <message>
        <source>Event 20227 says that a VPN connection failed; the error code stands in its text.</source>
        <translation>O evento 20227 indica que uma conexão VPN falhou; o código de erro consta no texto dele.</translation>
    </message>
    <message>
        <source>This number only says that a connection attempt failed. The number that tells why stands at the end of the message.</source>
        <translation>Este número indica apenas que uma tentativa de conexão falhou. O número que explica o motivo está no fim da mensagem.</translation>
    </message>
    <message>
        <source>Look for the number at the end of the message and enter it here.</source>
        <translation>Procure o número no fim da mensagem e informe-o aqui.</translation>
    </message>
    <message>
        <source>RasClient event 20227 (Application log) records every failed attempt with user, connection and error code; SSTP codes appear there as negative numbers.</source>
        <translation>O evento 20227 do RasClient (log de Aplicativo) registra cada tentativa que falhou, com usuário, conexão e código de erro; os códigos do SSTP aparecem nele como números negativos.</translation>
    </message>
    <message>
        <source>Enter the last number of the event, for example 809 or -2146762487.</source>
        <translation>Informe o último número do evento, por exemplo 809 ou -2146762487.</translation>
    </message>
    <message>
        <source>Note the CoId: it joins the events of one attempt, and it stands in the server&apos;s logs too.</source>
        <translation>Anote o CoId: ele une os eventos de uma tentativa e também consta nos logs do servidor.</translation>
    </message>
    <message>
        <source>Use the CoId of the event to find the attempt in the RRAS and NPS logs.</source>
        <translation>Use o CoId do evento para encontrar a tentativa nos logs do RRAS e do NPS.</translation>
    </message>
    <message>
        <source>Read the events 20221 to 20227 of the same CoId to see how far the attempt came.</source>
        <translation>Consulte os eventos 20221 a 20227 do mesmo CoId para ver até onde a tentativa chegou.</translation>
    </message>
    <message>
        <source>20227 is the number of the event, not an error code.</source>
        <translation>20227 é o número do evento, não um código de erro.</translation>
    </message>
    <message>
        <source>There is no internet while the VPN is connected.</source>
        <translation>Não há Internet enquanto a VPN está conectada.</translation>
    </message>
    <message>
        <source>While the VPN is connected, your internet traffic usually goes through it, and there it may not get out.</source>
        <translation>Enquanto a VPN está conectada, o seu tráfego de Internet normalmente passa por ela e pode não conseguir sair por lá.</translation>
    </message>
    <message>
        <source>Disconnect the VPN to get the internet back.</source>
        <translation>Desconecte a VPN para ter a Internet de volta.</translation>
    </message>
    <message>
        <source>The connection is probably set to use the default gateway on the remote network, which outranks the local one.</source>
        <translation>A conexão provavelmente está configurada para usar o gateway padrão na rede remota, que tem precedência sobre o local.</translation>
    </message>
    <message>
        <source>Read the setting: Get-VpnConnection | Format-List Name, SplitTunneling</source>
        <translation>Consulte a configuração: Get-VpnConnection | Format-List Name, SplitTunneling</translation>
    </message>
    <message>
        <source>Read the way: Find-NetRoute -RemoteIPAddress 198.51.100.1</source>
        <translation>Consulte o caminho: Find-NetRoute -RemoteIPAddress 198.51.100.1</translation>
    </message>
    <message>
        <source>Test an address and a name separately, to tell routing and DNS apart.</source>
        <translation>Teste um endereço e um nome separadamente, para distinguir roteamento de DNS.</translation>
    </message>
    <message>
        <source>If policy allows it and the profile is not managed: Set-VpnConnection -Name NAME -SplitTunneling $true, then add the internal routes with Add-VpnConnectionRoute.</source>
        <translation>Se a política permitir e o perfil não for gerenciado: Set-VpnConnection -Name NAME -SplitTunneling $true; depois adicione as rotas internas com Add-VpnConnectionRoute.</translation>
    </message>
    <message>
        <source>Either force tunnel is not intended, or address translation, proxy or DNS behind the VPN server do not serve internet traffic.</source>
        <translation>Ou o túnel forçado não é intencional, ou a conversão de endereços, o proxy ou o DNS por trás do servidor VPN não atendem ao tráfego de Internet.</translation>
    </message>
    <message>
        <source>If it is not intended, set RoutingPolicyType to SplitTunnel and add routes to the internal prefixes.</source>
        <translation>Se não for intencional, defina RoutingPolicyType como SplitTunnel e adicione rotas para os prefixos internos.</translation>
    </message>
    <message>
        <source>If it is intended, provide the way out behind the VPN server.</source>
        <translation>Se for intencional, forneça a saída para a Internet por trás do servidor VPN.</translation>
    </message>
    <message>
        <source>Check that the DNS servers given to clients resolve public names, and that no NRPT rule catches too much.</source>
        <translation>Verifique se os servidores DNS fornecidos aos clientes resolvem nomes públicos e se nenhuma regra NRPT abrange demais.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s article also asks for a static address pool from a segment of its own and for IP routing on the server.</source>
        <translation>O artigo da Microsoft também pede um pool de endereços estático de um segmento próprio e roteamento IP no servidor.</translation>
    </message>
    <message>
        <source>The connection uses the default gateway of the remote network.</source>
        <translation>A conexão usa o gateway padrão da rede remota.</translation>
    </message>
    <message>
        <source>Force tunnel is intended, but the server side passes no internet traffic.</source>
        <translation>O túnel forçado é intencional, mas o lado do servidor não encaminha o tráfego de Internet.</translation>
    </message>
    <message>
        <source>Public names are not resolved through the VPN.</source>
        <translation>Os nomes públicos não são resolvidos através da VPN.</translation>
    </message>
    <message>
        <source>A proxy setting of the profile does not work.</source>
        <translation>Uma configuração de proxy do perfil não funciona.</translation>
    </message>
    <message>
        <source>The VPN is connected, but work resources do not open.</source>
        <translation>A VPN está conectada, mas os recursos de trabalho não abrem.</translation>
    </message>
    <message>
        <source>The VPN says &quot;connected&quot;, but what you need in your organisation&apos;s network does not open.</source>
        <translation>A VPN mostra “conectado”, mas o que você precisa na rede da sua organização não abre.</translation>
    </message>
    <message>
        <source>Disconnect and connect the VPN once.</source>
        <translation>Desconecte e conecte a VPN uma vez.</translation>
    </message>
    <message>
        <source>Routes, name resolution, overlapping addresses or filters keep the traffic from its target.</source>
        <translation>Rotas, resolução de nomes, endereços sobrepostos ou filtros impedem o tráfego de chegar ao destino.</translation>
    </message>
    <message>
        <source>Read the routes: Get-NetRoute | Sort-Object DestinationPrefix</source>
        <translation>Consulte as rotas: Get-NetRoute | Sort-Object DestinationPrefix</translation>
    </message>
    <message>
        <source>Test address before name: ping an internal address, then Resolve-DnsName an internal name.</source>
        <translation>Teste o endereço antes do nome: ping em um endereço interno e depois Resolve-DnsName em um nome interno.</translation>
    </message>
    <message>
        <source>Read the rules: Get-DnsClientNrptPolicy -Effective</source>
        <translation>Consulte as regras: Get-DnsClientNrptPolicy -Effective</translation>
    </message>
    <message>
        <source>Compare the local address range with the organisation&apos;s: ipconfig</source>
        <translation>Compare o intervalo de endereços local com o da organização: ipconfig</translation>
    </message>
    <message>
        <source>Nothing adds routes by itself, neither on the client nor on the way back.</source>
        <translation>Nada adiciona rotas automaticamente, nem no cliente nem no caminho de volta.</translation>
    </message>
    <message>
        <source>Give the clients routes to all internal prefixes.</source>
        <translation>Forneça aos clientes rotas para todos os prefixos internos.</translation>
    </message>
    <message>
        <source>Give the internal network a return route to the clients&apos; address pool.</source>
        <translation>Forneça à rede interna uma rota de retorno para o pool de endereços dos clientes.</translation>
    </message>
    <message>
        <source>Check packet filters in the network policy and traffic filters in the profile.</source>
        <translation>Verifique os filtros de pacotes na política de rede e os filtros de tráfego no perfil.</translation>
    </message>
    <message>
        <source>Check the path MTU: ping -f -l 1300 to an internal address.</source>
        <translation>Verifique a MTU do caminho: ping -f -l 1300 para um endereço interno.</translation>
    </message>
    <message>
        <source>Routes to the company network are missing.</source>
        <translation>Faltam rotas para a rede da empresa.</translation>
    </message>
    <message>
        <source>Company names are looked up in the wrong place.</source>
        <translation>Os nomes da empresa são consultados no lugar errado.</translation>
    </message>
    <message>
        <source>The local network uses the same addresses as the company.</source>
        <translation>A rede local usa os mesmos endereços que a empresa.</translation>
    </message>
    <message>
        <source>The company network has no way back to the VPN&apos;s addresses.</source>
        <translation>A rede da empresa não tem caminho de volta para os endereços da VPN.</translation>
    </message>
    <message>
        <source>Filters stop the traffic, or large packets are lost.</source>
        <translation>Filtros bloqueiam o tráfego ou pacotes grandes se perdem.</translation>
    </message>
    <message>
        <source>The VPN connection can&apos;t be made.</source>
        <translation>Não é possível estabelecer a conexão VPN.</translation>
    </message>
    <message>
        <source>Your VPN connection does not come about; the tests of this program show at which step it ends.</source>
        <translation>A sua conexão VPN não se completa; os testes deste programa mostram em que etapa ela para.</translation>
    </message>
    <message>
        <source>Begin with the first step that fails; later ones follow from it. A ping without answer proves nothing, because it is normally filtered.</source>
        <translation>Comece pela primeira etapa que falha; as posteriores decorrem dela. Um ping sem resposta não prova nada, pois normalmente é filtrado.</translation>
    </message>
    <message>
        <source>Enter the error code here: it says more than the symptom.</source>
        <translation>Informe aqui o código de erro: ele diz mais do que o sintoma.</translation>
    </message>
    <message>
        <source>Suspect in this order: ports and forwarding, certificates, network policy, deployment script, RRAS.</source>
        <translation>Suspeite nesta ordem: portas e encaminhamento, certificados, política de rede, script de implantação, RRAS.</translation>
    </message>
    <message>
        <source>Check that UDP 500 and 4500 or TCP 443 reach the server, and that VPN is enabled on it: Get-RemoteAccess</source>
        <translation>Verifique se UDP 500 e 4500 ou TCP 443 chegam ao servidor e se a VPN está habilitada nele: Get-RemoteAccess</translation>
    </message>
    <message>
        <source>Check that NPS is registered in Active Directory: netsh ras show registeredserver</source>
        <translation>Verifique se o NPS está registrado no Active Directory: netsh ras show registeredserver</translation>
    </message>
    <message>
        <source>Check ports and address pool of the server.</source>
        <translation>Verifique as portas e o pool de endereços do servidor.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached, or its name or address in the profile is wrong.</source>
        <translation>O servidor não está acessível, ou o nome ou endereço dele no perfil está errado.</translation>
    </message>
    <message>
        <source>The service on the server is stopped, or its ports are used up.</source>
        <translation>O serviço no servidor está parado ou as portas dele estão esgotadas.</translation>
    </message>
    <message>
        <source>The server does not offer this kind of tunnel.</source>
        <translation>O servidor não oferece este tipo de túnel.</translation>
    </message>
    <message>
        <source>Client and server share no sign-in method or encryption.</source>
        <translation>O cliente e o servidor não têm um método de autenticação ou uma criptografia em comum.</translation>
    </message>
    <message>
        <source>The account or the network policy does not allow it.</source>
        <translation>A conta ou a política de rede não permite.</translation>
    </message>
    <message>
        <source>The server has no free address.</source>
        <translation>O servidor não tem nenhum endereço livre.</translation>
    </message>
    <message>
        <source>The VPN does not connect by itself.</source>
        <translation>A VPN não se conecta automaticamente.</translation>
    </message>
    <message>
        <source>Your VPN connection should start by itself, but it does not.</source>
        <translation>A sua conexão VPN deveria ser iniciada automaticamente, mas isso não acontece.</translation>
    </message>
    <message>
        <source>Connect by hand once from the Windows network settings, and look for the box &quot;Connect automatically&quot;.</source>
        <translation>Conecte-se uma vez manualmente nas configurações de rede do Windows e procure a caixa “Conectar automaticamente”.</translation>
    </message>
    <message>
        <source>If it does not help, send the report to your helpdesk.</source>
        <translation>Se não adiantar, envie o relatório ao seu suporte técnico.</translation>
    </message>
    <message>
        <source>Automatic start was switched off for this profile, the network counts as trusted, or the profile is incomplete.</source>
        <translation>O início automático foi desativado para este perfil, a rede é considerada confiável ou o perfil está incompleto.</translation>
    </message>
    <message>
        <source>Read the list: reg query HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Config /v AutoTriggerDisabledProfilesList</source>
        <translation>Consulte a lista: reg query HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Config /v AutoTriggerDisabledProfilesList</translation>
    </message>
    <message>
        <source>Read the log Microsoft-Windows Networking VPN Plugin Platform/Operational: 2005 inside, 2006 outside the trusted network.</source>
        <translation>Consulte o log Microsoft-Windows Networking VPN Plugin Platform/Operational: 2005 dentro, 2006 fora da rede confiável.</translation>
    </message>
    <message>
        <source>Check whether AppData is redirected to a share.</source>
        <translation>Verifique se AppData está redirecionada para um compartilhamento.</translation>
    </message>
    <message>
        <source>Only one profile starts by itself for each user, and only if it is complete.</source>
        <translation>Apenas um perfil é iniciado automaticamente para cada usuário, e somente se estiver completo.</translation>
    </message>
    <message>
        <source>Check AlwaysOn, TrustedNetworkDetection and lower-case booleans in the ProfileXML.</source>
        <translation>Verifique AlwaysOn, TrustedNetworkDetection e os valores booleanos em minúsculas no ProfileXML.</translation>
    </message>
    <message>
        <source>Check that no second Always On profile is assigned.</source>
        <translation>Verifique se não há um segundo perfil Always On atribuído.</translation>
    </message>
    <message>
        <source>The user once chose &quot;Disconnect&quot;, and Windows remembers that.</source>
        <translation>O usuário escolheu “Desconectar” uma vez, e o Windows se lembra disso.</translation>
    </message>
    <message>
        <source>The computer is, or believes to be, inside the company network.</source>
        <translation>O computador está, ou acredita estar, dentro da rede da empresa.</translation>
    </message>
    <message>
        <source>Another profile is the one that starts by itself.</source>
        <translation>Outro perfil é o que é iniciado automaticamente.</translation>
    </message>
    <message>
        <source>A value in the profile is not written in lower case.</source>
        <translation>Um valor no perfil não está escrito em minúsculas.</translation>
    </message>
    <message>
        <source>A certificate can&apos;t be deleted from the VPN connectivity page of the portal.</source>
        <translation>Não é possível excluir um certificado da página de conectividade VPN do portal.</translation>
    </message>
    <message>
        <source>This concerns the administration portal, not your computer.</source>
        <translation>Isso se refere ao portal de administração, não ao seu computador.</translation>
    </message>
    <message>
        <source>You need do nothing.</source>
        <translation>Você não precisa fazer nada.</translation>
    </message>
    <message>
        <source>Certificates on the VPN connectivity page can&apos;t be deleted while they are primary; no test on a laptop shows this.</source>
        <translation>Os certificados na página de conectividade VPN não podem ser excluídos enquanto são primários; nenhum teste em um notebook mostra isso.</translation>
    </message>
    <message>
        <source>The certificate is still marked as primary.</source>
        <translation>O certificado ainda está marcado como primário.</translation>
    </message>
    <message>
        <source>Open the VPN connectivity page in the portal and select the certificate.</source>
        <translation>Abra a página de conectividade VPN no portal e selecione o certificado.</translation>
    </message>
    <message>
        <source>Set Primary to No and save.</source>
        <translation>Defina Primário como Não e salve.</translation>
    </message>
    <message>
        <source>Then delete the certificate.</source>
        <translation>Depois exclua o certificado.</translation>
    </message>
    <message>
        <source>Windows says &quot;Oops, you can&apos;t get to this yet&quot;.</source>
        <translation>O Windows exibe a mensagem “Oops, you can&apos;t get to this yet”.</translation>
    </message>
    <message>
        <source>Conditional Access is not satisfied: the device is not compliant, or the wrong certificate was taken.</source>
        <translation>O Acesso Condicional não é atendido: o dispositivo não está em conformidade ou foi usado o certificado errado.</translation>
    </message>
    <message>
        <source>Read the log Microsoft-Windows-AAD/Operational.</source>
        <translation>Consulte o log Microsoft-Windows-AAD/Operational.</translation>
    </message>
    <message>
        <source>The profile must choose, and NPS must demand, the certificate with the purpose AAD Conditional Access (1.3.6.1.4.1.311.87).</source>
        <translation>O perfil precisa escolher, e o NPS precisa exigir, o certificado com a finalidade AAD Conditional Access (1.3.6.1.4.1.311.87).</translation>
    </message>
    <message>
        <source>Add EKUName and EKUOID of AAD Conditional Access to TLSExtensions in the EAP XML, and refer to it in ClientAuthEKUList.</source>
        <translation>Adicione EKUName e EKUOID de AAD Conditional Access a TLSExtensions no XML do EAP e faça referência a ela em ClientAuthEKUList.</translation>
    </message>
    <message>
        <source>In the network policy set Allowed-Certificate-OID to 1.3.6.1.4.1.311.87.</source>
        <translation>Na política de rede, defina Allowed-Certificate-OID como 1.3.6.1.4.1.311.87.</translation>
    </message>
    <message>
        <source>The user has another valid certificate, and the profile does not choose the right one.</source>
        <translation>O usuário tem outro certificado válido e o perfil não escolhe o certo.</translation>
    </message>
    <message>
        <source>The sign-in server does not demand the certificate of Conditional Access.</source>
        <translation>O servidor de autenticação não exige o certificado do Acesso Condicional.</translation>
    </message>
    <message>
        <source>The computer does not meet the conditions.</source>
        <translation>O computador não atende às condições.</translation>
    </message>
    <message>
        <source>Collect data for Microsoft support.</source>
        <translation>Coletar dados para o suporte da Microsoft.</translation>
    </message>
    <message>
        <source>Your helpdesk may ask you to show the problem once while data is collected.</source>
        <translation>Seu suporte técnico pode pedir que você mostre o problema uma vez enquanto os dados são coletados.</translation>
    </message>
    <message>
        <source>Ask your helpdesk; the collection needs rights that you may not have.</source>
        <translation>Fale com o seu suporte técnico; a coleta exige direitos que você talvez não tenha.</translation>
    </message>
    <message>
        <source>The recording shows your screen: close what nobody should see.</source>
        <translation>A gravação mostra a sua tela: feche o que ninguém deve ver.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s tool TSS records a trace while you reproduce the problem; it needs local administrator rights.</source>
        <translation>A ferramenta TSS da Microsoft grava um rastreamento enquanto você reproduz o problema; ela precisa de direitos de administrador local.</translation>
    </message>
    <message>
        <source>If TSS is not unpacked on client and server yet, download it from https://aka.ms/getTSS and unzip it to C:\tss_tool.</source>
        <translation>Se o TSS ainda não estiver descompactado no cliente e no servidor, baixe-o de https://aka.ms/getTSS e descompacte-o em C:\tss_tool.</translation>
    </message>
    <message>
        <source>In an elevated PowerShell, for this window only: Set-ExecutionPolicy -Scope Process -ExecutionPolicy RemoteSigned; check with Get-ExecutionPolicy -List</source>
        <translation>Em um PowerShell aberto como administrador, somente para esta janela: Set-ExecutionPolicy -Scope Process -ExecutionPolicy RemoteSigned; verifique com Get-ExecutionPolicy -List</translation>
    </message>
    <message>
        <source>Start on the client: .\TSSv2.ps1 -Start -Scenario NET_VPN, and on the server: .\TSSv2.ps1 -Start -Scenario NET_RAS (in newer packages the script is TSS.ps1).</source>
        <translation>Inicie no cliente: .\TSSv2.ps1 -Start -Scenario NET_VPN, e no servidor: .\TSSv2.ps1 -Start -Scenario NET_RAS (nos pacotes mais novos, o script é TSS.ps1).</translation>
    </message>
    <message>
        <source>Accept the licence and the recording, and wait for the message to reproduce the issue.</source>
        <translation>Aceite a licença e a gravação e aguarde a mensagem para reproduzir o problema.</translation>
    </message>
    <message>
        <source>Reproduce the problem, then enter Y.</source>
        <translation>Reproduza o problema e depois digite Y.</translation>
    </message>
    <message>
        <source>Take the zip file from C:\MSDATA or C:\MS_DATA; it holds names, addresses and certificates.</source>
        <translation>Pegue o arquivo zip em C:\MSDATA ou C:\MS_DATA; ele contém nomes, endereços e certificados.</translation>
    </message>
    <message>
        <source>Collect on client and server at the same time.</source>
        <translation>Colete no cliente e no servidor ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Start on the server: .\TSSv2.ps1 -Start -Scenario NET_RAS</source>
        <translation>Inicie no servidor: .\TSSv2.ps1 -Start -Scenario NET_RAS</translation>
    </message>
    <message>
        <source>Wait for the message on both computers before reproducing the problem.</source>
        <translation>Aguarde a mensagem nos dois computadores antes de reproduzir o problema.</translation>
    </message>
    <message>
        <source>If a group policy sets the execution policy or the language mode, it needs an exemption.</source>
        <translation>Se uma política de grupo define a política de execução ou o modo de linguagem, é necessária uma exceção.</translation>
    </message>
    <message>
        <source>Upload the zip files to the workspace of the support case.</source>
        <translation>Carregue os arquivos zip no espaço de trabalho do caso de suporte.</translation>
    </message>
    <message>
        <source>Support asks for traces of a failing attempt.</source>
        <translation>O suporte pede rastreamentos de uma tentativa que falha.</translation>
    </message>
    <message>
        <source>Check the spelling in the profile, and name rules: Get-DnsClientNrptPolicy -Effective</source>
        <translation>Verifique a grafia no perfil e as regras de nomes: Get-DnsClientNrptPolicy -Effective</translation>
    </message>
    <message>
        <source>Check split DNS from outside.</source>
        <translation>Verifique o DNS dividido a partir de fora.</translation>
    </message>
    <message>
        <source>The name in the profile is misspelt.</source>
        <translation>O nome no perfil está escrito errado.</translation>
    </message>
    <message>
        <source>The name is known only inside the company network.</source>
        <translation>O nome só é conhecido dentro da rede da empresa.</translation>
    </message>
    <message>
        <source>The VPN connection started, but its data packets did not get through.</source>
        <translation>A conexão VPN começou, mas os pacotes de dados dela não passaram.</translation>
    </message>
    <message>
        <source>This network does not carry the kind of VPN that your connection uses.</source>
        <translation>Esta rede não transporta o tipo de VPN que a sua conexão usa.</translation>
    </message>
    <message>
        <source>PPTP connected on TCP 1723, but GRE packets got no answer.</source>
        <translation>O PPTP se conectou na porta TCP 1723, mas os pacotes GRE não receberam resposta.</translation>
    </message>
    <message>
        <source>Test from another network.</source>
        <translation>Teste em outra rede.</translation>
    </message>
    <message>
        <source>PPTP is outdated and needs GRE (IP protocol 47) through every device.</source>
        <translation>O PPTP está obsoleto e precisa de GRE (protocolo IP 47) através de todos os dispositivos.</translation>
    </message>
    <message>
        <source>Move to IKEv2 or SSTP.</source>
        <translation>Migre para IKEv2 ou SSTP.</translation>
    </message>
    <message>
        <source>PPTP: the control port answers, GRE (IP protocol 47) gets no answer.</source>
        <translation>PPTP: a porta de controle responde, o GRE (protocolo IP 47) não recebe resposta.</translation>
    </message>
    <message>
        <source>The way to the VPN server was interrupted.</source>
        <translation>O caminho até o servidor VPN foi interrompido.</translation>
    </message>
    <message>
        <source>The connection between your computer and the VPN server was interrupted.</source>
        <translation>A conexão entre o seu computador e o servidor VPN foi interrompida.</translation>
    </message>
    <message>
        <source>The tunnel was disconnected by the network between client and server.</source>
        <translation>O túnel foi desconectado pela rede entre o cliente e o servidor.</translation>
    </message>
    <message>
        <source>A device on the way or the server ended the tunnel.</source>
        <translation>Um dispositivo no caminho ou o servidor encerrou o túnel.</translation>
    </message>
    <message>
        <source>Check the server&apos;s load and log, and the state tables of the firewalls.</source>
        <translation>Verifique a carga e o log do servidor e as tabelas de estado dos firewalls.</translation>
    </message>
    <message>
        <source>The network between this computer and the server broke off.</source>
        <translation>A rede entre este computador e o servidor caiu.</translation>
    </message>
    <message>
        <source>The server is overloaded or restarted.</source>
        <translation>O servidor está sobrecarregado ou foi reiniciado.</translation>
    </message>
    <message>
        <source>The VPN server refused the connection.</source>
        <translation>O servidor VPN recusou a conexão.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s computer answers, but refuses the connection.</source>
        <translation>O computador do servidor VPN responde, mas recusa a conexão.</translation>
    </message>
    <message>
        <source>The remote server refused: the service is stopped, or the address is wrong.</source>
        <translation>O servidor remoto recusou: o serviço está parado ou o endereço está errado.</translation>
    </message>
    <message>
        <source>Compare the address: Resolve-DnsName SERVER</source>
        <translation>Compare o endereço: Resolve-DnsName SERVER</translation>
    </message>
    <message>
        <source>Check that the service listens.</source>
        <translation>Verifique se o serviço está escutando.</translation>
    </message>
    <message>
        <source>Check: Get-Service RemoteAccess</source>
        <translation>Verifique: Get-Service RemoteAccess</translation>
    </message>
    <message>
        <source>Check that the tunnel type has enabled ports in Routing and Remote Access.</source>
        <translation>Verifique se o tipo de túnel tem portas habilitadas em Roteamento e Acesso Remoto.</translation>
    </message>
    <message>
        <source>The server is there, but the VPN service does not accept connections.</source>
        <translation>O servidor está lá, mas o serviço VPN não aceita conexões.</translation>
    </message>
    <message>
        <source>The VPN server took too long during the sign-in.</source>
        <translation>O servidor VPN demorou demais durante a autenticação.</translation>
    </message>
    <message>
        <source>The VPN server began the sign-in but did not finish it.</source>
        <translation>O servidor VPN começou o login, mas não o concluiu.</translation>
    </message>
    <message>
        <source>The PPP conversation timed out; often the sign-in server behind the VPN server did not answer.</source>
        <translation>O tempo limite da conversação PPP se esgotou; muitas vezes o servidor de autenticação por trás do servidor VPN não respondeu.</translation>
    </message>
    <message>
        <source>RRAS probably got no answer from NPS.</source>
        <translation>O RRAS provavelmente não recebeu resposta do NPS.</translation>
    </message>
    <message>
        <source>The sign-in server answers slowly or not at all.</source>
        <translation>O servidor de autenticação responde lentamente ou não responde.</translation>
    </message>
    <message>
        <source>Server and client share no sign-in method.</source>
        <translation>O servidor e o cliente não têm um método de autenticação em comum.</translation>
    </message>
    <message>
        <source>The other side did not respond.</source>
        <translation>O outro lado não respondeu.</translation>
    </message>
    <message>
        <source>The VPN server did not respond after the connection was opened.</source>
        <translation>O servidor VPN não respondeu depois que a conexão foi aberta.</translation>
    </message>
    <message>
        <source>The remote PPP peer does not respond; with PPTP often because GRE does not get through.</source>
        <translation>O par PPP remoto não responde; com PPTP, muitas vezes porque o GRE não passa.</translation>
    </message>
    <message>
        <source>Check GRE for PPTP, and the server&apos;s ports.</source>
        <translation>Verifique o GRE para PPTP e as portas do servidor.</translation>
    </message>
    <message>
        <source>Move from PPTP to IKEv2 or SSTP.</source>
        <translation>Migre de PPTP para IKEv2 ou SSTP.</translation>
    </message>
    <message>
        <source>PPTP: GRE packets do not get through.</source>
        <translation>PPTP: os pacotes GRE não passam.</translation>
    </message>
    <message>
        <source>The server does not answer the first PPP question.</source>
        <translation>O servidor não responde à primeira pergunta do PPP.</translation>
    </message>
    <message>
        <source>The VPN server ended the first negotiation.</source>
        <translation>O servidor VPN encerrou a primeira negociação.</translation>
    </message>
    <message>
        <source>The VPN server ended the connection while both sides agreed on the rules.</source>
        <translation>O servidor VPN encerrou a conexão enquanto os dois lados combinavam as regras.</translation>
    </message>
    <message>
        <source>The PPP link control protocol was terminated: usually no sign-in method in common.</source>
        <translation>O protocolo de controle de link PPP foi encerrado: em geral, nenhum método de autenticação em comum.</translation>
    </message>
    <message>
        <source>Compare the authentication methods of the server, the network policy and the profile.</source>
        <translation>Compare os métodos de autenticação do servidor, da política de rede e do perfil.</translation>
    </message>
    <message>
        <source>Check that policy and server settings do not contradict each other (multilink, BAP, authentication).</source>
        <translation>Verifique se a política e as configurações do servidor não se contradizem (multilink, BAP, autenticação).</translation>
    </message>
    <message>
        <source>The server&apos;s policy contradicts its settings.</source>
        <translation>A política do servidor contradiz as configurações dele.</translation>
    </message>
    <message>
        <source>This computer&apos;s encryption setting does not fit the server.</source>
        <translation>A configuração de criptografia deste computador não é compatível com o servidor.</translation>
    </message>
    <message>
        <source>Your VPN connection and the server do not agree on encryption.</source>
        <translation>A sua conexão VPN e o servidor não concordam quanto à criptografia.</translation>
    </message>
    <message>
        <source>The local computer does not support the encryption that is required.</source>
        <translation>O computador local não dá suporte à criptografia exigida.</translation>
    </message>
    <message>
        <source>Read it: Get-VpnConnection | Format-List Name, EncryptionLevel</source>
        <translation>Consulte: Get-VpnConnection | Format-List Name, EncryptionLevel</translation>
    </message>
    <message>
        <source>Align the profile&apos;s encryption level with the server&apos;s policy.</source>
        <translation>Alinhe o nível de criptografia do perfil com a política do servidor.</translation>
    </message>
    <message>
        <source>Check the encryption settings of the network policy and DataEncryption of the profile.</source>
        <translation>Verifique as configurações de criptografia da política de rede e DataEncryption do perfil.</translation>
    </message>
    <message>
        <source>The connection and the server demand different encryption.</source>
        <translation>A conexão e o servidor exigem criptografias diferentes.</translation>
    </message>
    <message>
        <source>The server&apos;s encryption setting does not fit this connection.</source>
        <translation>A configuração de criptografia do servidor não é compatível com esta conexão.</translation>
    </message>
    <message>
        <source>The remote server does not support the encryption that the connection requires.</source>
        <translation>O servidor remoto não dá suporte à criptografia que a conexão exige.</translation>
    </message>
    <message>
        <source>The server assigned no inner address.</source>
        <translation>O servidor não atribuiu nenhum endereço interno.</translation>
    </message>
    <message>
        <source>A fixed address of the account does not fit.</source>
        <translation>Um endereço fixo da conta não é adequado.</translation>
    </message>
    <message>
        <source>The VPN server did not accept the address ranges of this connection.</source>
        <translation>O servidor VPN não aceitou os intervalos de endereços desta conexão.</translation>
    </message>
    <message>
        <source>Your computer and the VPN server do not agree what the VPN carries.</source>
        <translation>Seu computador e o servidor VPN não concordam sobre o que a VPN transporta.</translation>
    </message>
    <message>
        <source>The server refused the traffic selectors.</source>
        <translation>O servidor recusou os seletores de tráfego.</translation>
    </message>
    <message>
        <source>Traffic selectors of client and server do not overlap.</source>
        <translation>Os seletores de tráfego do cliente e do servidor não se sobrepõem.</translation>
    </message>
    <message>
        <source>Check traffic filters of the profile, and the address assignment of the server.</source>
        <translation>Verifique os filtros de tráfego do perfil e a atribuição de endereços do servidor.</translation>
    </message>
    <message>
        <source>Client and server do not agree on the traffic that the tunnel carries.</source>
        <translation>O cliente e o servidor não concordam quanto ao tráfego que o túnel transporta.</translation>
    </message>
    <message>
        <source>no problem found</source>
        <translation>nenhum problema encontrado</translation>
    </message>
    <message>
        <source>problem found</source>
        <translation>problema encontrado</translation>
    </message>
    <message>
        <source>could not be decided</source>
        <translation>não foi possível determinar</translation>
    </message>
    <message>
        <source>follows from the cause</source>
        <translation>decorre da causa</translation>
    </message>
    <message>
        <source>automatic</source>
        <extracomment>stands behind &quot;start type:&quot;</extracomment>
        <translation>automático</translation>
    </message>
    <message>
        <source>only PPTP</source>
        <translation>somente PPTP</translation>
    </message>
    <message>
        <source>only L2TP</source>
        <translation>somente L2TP</translation>
    </message>
    <message>
        <source>only SSTP</source>
        <translation>somente SSTP</translation>
    </message>
    <message>
        <source>SSTP first</source>
        <translation>SSTP primeiro</translation>
    </message>
    <message>
        <source>only IKEv2</source>
        <translation>somente IKEv2</translation>
    </message>
    <message>
        <source>IKEv2 first</source>
        <translation>IKEv2 primeiro</translation>
    </message>
    <message>
        <source>IKEv2, then SSTP</source>
        <translation>IKEv2, depois SSTP</translation>
    </message>
    <message>
        <source>a list of its own</source>
        <translation>uma lista própria</translation>
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
        <translation>o certificado do computador</translation>
    </message>
    <message>
        <source>a pre-shared key</source>
        <translation>uma chave pré-compartilhada</translation>
    </message>
    <message>
        <source>several methods</source>
        <translation>vários métodos</translation>
    </message>
    <message>
        <source>force tunnel</source>
        <translation>túnel forçado</translation>
    </message>
    <message>
        <source>split tunnel</source>
        <translation>túnel dividido</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>stands behind &quot;Asked again without IKE fragmentation:&quot;</extracomment>
        <translation>respondeu</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusou</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>this computer did not send</source>
        <translation>este computador não enviou</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>inacessível</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>não testado</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>não houve tentativa</translation>
    </message>
    <message>
        <source>established</source>
        <translation>estabelecida</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>another protocol answered</source>
        <translation>outro protocolo respondeu</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>não consultado</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <source>no address of this kind</source>
        <translation>nenhum endereço deste tipo</translation>
    </message>
    <message>
        <source>there is no such name</source>
        <translation>este nome não existe</translation>
    </message>
    <message>
        <source>the name server failed</source>
        <translation>o servidor de nomes falhou</translation>
    </message>
    <message>
        <source>it is an address itself</source>
        <translation>já é um endereço</translation>
    </message>
    <message>
        <source>the wired network</source>
        <translation>a rede com fio</translation>
    </message>
    <message>
        <source>the wireless network</source>
        <translation>a rede sem fio</translation>
    </message>
    <message>
        <source>the mobile network</source>
        <translation>a rede móvel</translation>
    </message>
    <message>
        <source>the tunnel</source>
        <translation>o túnel</translation>
    </message>
    <message>
        <source>another network</source>
        <translation>outra rede</translation>
    </message>
    <message>
        <source>a route that leads nowhere</source>
        <translation>uma rota que não leva a lugar nenhum</translation>
    </message>
    <message>
        <source>public network</source>
        <translation>rede pública</translation>
    </message>
    <message>
        <source>private network</source>
        <translation>rede privada</translation>
    </message>
    <message>
        <source>the organisation&apos;s network</source>
        <translation>a rede da organização</translation>
    </message>
    <message>
        <source>server checked</source>
        <translation>servidor verificado</translation>
    </message>
    <message>
        <source>names compared</source>
        <translation>nomes comparados</translation>
    </message>
    <message>
        <source>nobody is asked</source>
        <translation>ninguém é consultado</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluída</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>métrica</translation>
    </message>
    <message>
        <source>network</source>
        <translation>rede</translation>
    </message>
    <message>
        <source>names below</source>
        <translation>nomes abaixo de</translation>
    </message>
    <message>
        <source>name servers</source>
        <translation>servidores de nomes</translation>
    </message>
    <message>
        <source>IKE encryption</source>
        <translation>criptografia IKE</translation>
    </message>
    <message>
        <source>IKE integrity</source>
        <translation>integridade IKE</translation>
    </message>
    <message>
        <source>DH group</source>
        <translation>grupo DH</translation>
    </message>
    <message>
        <source>ESP encryption</source>
        <translation>criptografia ESP</translation>
    </message>
    <message>
        <source>ESP integrity</source>
        <translation>integridade ESP</translation>
    </message>
    <message>
        <source>PFS group</source>
        <translation>grupo PFS</translation>
    </message>
    <message>
        <source>right</source>
        <translation>certo</translation>
    </message>
    <message>
        <source>about {count} days ahead</source>
        <translation>cerca de {count} dias adiantado</translation>
    </message>
    <message>
        <source>about {count} days behind</source>
        <translation>cerca de {count} dias atrasado</translation>
    </message>
    <message>
        <source>about {count} hours ahead</source>
        <translation>cerca de {count} horas adiantado</translation>
    </message>
    <message>
        <source>about {count} hours behind</source>
        <translation>cerca de {count} horas atrasado</translation>
    </message>
    <message>
        <source>{count} minutes ahead</source>
        <translation>{count} minutos adiantado</translation>
    </message>
    <message>
        <source>{count} minutes behind</source>
        <translation>{count} minutos atrasado</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Nome da conexão</translation>
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
        <translation>Protocolos VPN e a ordem deles</translation>
    </message>
    <message>
        <source>Kind of sign-in</source>
        <translation>Tipo de autenticação</translation>
    </message>
    <message>
        <source>Sign-in method (EAP)</source>
        <translation>Método de autenticação (EAP)</translation>
    </message>
    <message>
        <source>Inner sign-in method (EAP)</source>
        <translation>Método de autenticação interno (EAP)</translation>
    </message>
    <message>
        <source>Inner sign-in method without EAP</source>
        <translation>Método de autenticação interno sem EAP</translation>
    </message>
    <message>
        <source>Routing (force or split tunnel)</source>
        <translation>Roteamento (túnel forçado ou dividido)</translation>
    </message>
    <message>
        <source>Routing of IPv6 (force or split tunnel)</source>
        <translation>Roteamento de IPv6 (túnel forçado ou dividido)</translation>
    </message>
    <message>
        <source>Names of the sign-in server</source>
        <translation>Nomes do servidor de autenticação</translation>
    </message>
    <message>
        <source>Trusted roots of the sign-in server</source>
        <translation>Raízes confiáveis do servidor de autenticação</translation>
    </message>
    <message>
        <source>Check of the sign-in server</source>
        <translation>Verificação do servidor de autenticação</translation>
    </message>
    <message>
        <source>Check of the inner sign-in server</source>
        <translation>Verificação do servidor de autenticação interno</translation>
    </message>
    <message>
        <source>Names of the inner sign-in server</source>
        <translation>Nomes do servidor de autenticação interno</translation>
    </message>
    <message>
        <source>Trusted roots of the inner sign-in server</source>
        <translation>Raízes confiáveis do servidor de autenticação interno</translation>
    </message>
    <message>
        <source>Address of the internet test</source>
        <translation>Endereço do teste de Internet</translation>
    </message>
    <message>
        <source>Expected answer of the internet test</source>
        <translation>Resposta esperada do teste de Internet</translation>
    </message>
    <message>
        <source>Issuers of the client certificate</source>
        <translation>Emissores do certificado de cliente</translation>
    </message>
    <message>
        <source>Purposes of the client certificate</source>
        <translation>Finalidades do certificado de cliente</translation>
    </message>
    <message>
        <source>Sign-in with the Windows password</source>
        <translation>Autenticação com a senha do Windows</translation>
    </message>
    <message>
        <source>Cryptographic binding</source>
        <translation>Associação criptográfica (cryptobinding)</translation>
    </message>
    <message>
        <source>Identity privacy</source>
        <translation>Privacidade de identidade</translation>
    </message>
    <message>
        <source>Outer identity</source>
        <translation>Identidade externa</translation>
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
        <translation>Cliente VPN de outro fornecedor</translation>
    </message>
    <message>
        <source>For all users</source>
        <translation>Para todos os usuários</translation>
    </message>
    <message>
        <source>Data encryption</source>
        <translation>Criptografia de dados</translation>
    </message>
    <message>
        <source>Check of the server&apos;s name and purpose left out</source>
        <translation>Sem verificação do nome e da finalidade do servidor</translation>
    </message>
    <message>
        <source>IKE fragmentation left out</source>
        <translation>Sem fragmentação IKE</translation>
    </message>
    <message>
        <source>Class-based default route left out</source>
        <translation>Sem rota padrão baseada em classe</translation>
    </message>
    <message>
        <source>Traffic selectors as routes</source>
        <translation>Seletores de tráfego como rotas</translation>
    </message>
    <message>
        <source>Interface metric of the VPN</source>
        <translation>Métrica da interface da VPN</translation>
    </message>
    <message>
        <source>Routes of the profile</source>
        <translation>Rotas do perfil</translation>
    </message>
    <message>
        <source>Name resolution rules (NRPT)</source>
        <translation>Regras de resolução de nomes (NRPT)</translation>
    </message>
    <message>
        <source>DNS suffixes</source>
        <translation>Sufixos DNS</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>Redes confiáveis</translation>
    </message>
    <message>
        <source>IKE and ESP algorithms</source>
        <translation>Algoritmos IKE e ESP</translation>
    </message>
    <message>
        <source>Proxy of the profile</source>
        <translation>Proxy do perfil</translation>
    </message>
    <message>
        <source>Traffic filters</source>
        <translation>Filtros de tráfego</translation>
    </message>
    <message>
        <source>Application triggers</source>
        <translation>Gatilhos de aplicativos</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Chave pré-compartilhada</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Sistema operacional</translation>
    </message>
    <message>
        <source>Version of the operating system</source>
        <translation>Versão do sistema operacional</translation>
    </message>
    <message>
        <source>Connections that were disconnected by hand</source>
        <translation>Conexões desconectadas manualmente</translation>
    </message>
    <message>
        <source>Connection that starts by itself</source>
        <translation>Conexão iniciada automaticamente</translation>
    </message>
    <message>
        <source>Network category</source>
        <translation>Categoria da rede</translation>
    </message>
    <message>
        <source>Edition of Windows</source>
        <translation>Edição do Windows</translation>
    </message>
    <message>
        <source>Joined to a domain</source>
        <translation>Ingressado em um domínio</translation>
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
        <translation>Endereços do servidor VPN</translation>
    </message>
    <message>
        <source>Answer to the IPv4 lookup</source>
        <translation>Resposta à consulta IPv4</translation>
    </message>
    <message>
        <source>Answer to the IPv6 lookup</source>
        <translation>Resposta à consulta IPv6</translation>
    </message>
    <message>
        <source>Hosts file entries for the VPN server</source>
        <translation>Entradas do arquivo hosts para o servidor VPN</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>Suporte técnico</translation>
    </message>
    <message>
        <source>Expected addresses of the VPN server</source>
        <translation>Endereços esperados do servidor VPN</translation>
    </message>
    <message>
        <source>Private address expected</source>
        <translation>Endereço privado esperado</translation>
    </message>
    <message>
        <source>Roots expected above the SSTP certificate</source>
        <translation>Raízes esperadas acima do certificado SSTP</translation>
    </message>
    <message>
        <source>Further trusted roots</source>
        <translation>Outras raízes confiáveis</translation>
    </message>
    <message>
        <source>Trust in this computer&apos;s roots</source>
        <translation>Confiança nas raízes deste computador</translation>
    </message>
    <message>
        <source>Days of warning before expiry</source>
        <translation>Dias de aviso antes da expiração</translation>
    </message>
    <message>
        <source>Smallest RSA key</source>
        <translation>Menor chave RSA</translation>
    </message>
    <message>
        <source>Switched-off questions</source>
        <translation>Consultas desativadas</translation>
    </message>
    <message>
        <source>Name for asking the sign-in method</source>
        <translation>Nome para consultar o método de autenticação</translation>
    </message>
    <message>
        <source>this computer&apos;s system</source>
        <translation>o sistema deste computador</translation>
    </message>
    <message>
        <source>the connection&apos;s settings</source>
        <translation>as configurações da conexão</translation>
    </message>
    <message>
        <source>the server&apos;s name</source>
        <translation>o nome do servidor</translation>
    </message>
    <message>
        <source>answers on UDP 500 and 4500</source>
        <translation>respostas em UDP 500 e 4500</translation>
    </message>
    <message>
        <source>answers on TCP 443</source>
        <translation>respostas em TCP 443</translation>
    </message>
    <message>
        <source>trusted roots</source>
        <translation>raízes confiáveis</translation>
    </message>
    <message>
        <source>certificates of the server</source>
        <translation>certificados do servidor</translation>
    </message>
    <message>
        <source>revocation lists</source>
        <translation>listas de revogação</translation>
    </message>
    <message>
        <source>interfaces and routes</source>
        <translation>interfaces e rotas</translation>
    </message>
    <message>
        <source>triggers of Always On</source>
        <translation>gatilhos do Always On</translation>
    </message>
    <message>
        <source>settings of Windows</source>
        <translation>configurações do Windows</translation>
    </message>
    <message>
        <source>behaviour of the local network</source>
        <translation>comportamento da rede local</translation>
    </message>
    <message>
        <source>client certificates</source>
        <translation>certificados de cliente</translation>
    </message>
    <message>
        <source>adapters and services</source>
        <translation>adaptadores e serviços</translation>
    </message>
    <message>
        <source>events of the dialler</source>
        <translation>eventos do discador</translation>
    </message>
    <message>
        <source>support data</source>
        <translation>dados de suporte</translation>
    </message>
    <message>
        <source>what the dialer says</source>
        <translation>o que o discador diz</translation>
    </message>
    <message>
        <source>what the server says of sign-in</source>
        <translation>o que o servidor diz sobre a autenticação</translation>
    </message>
    <message>
        <source>calls to TCP 443</source>
        <translation>chamadas a TCP 443</translation>
    </message>
    <message>
        <source>answers on TCP 1723</source>
        <translation>respostas em TCP 1723</translation>
    </message>
    <message>
        <source>Collected: {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Coletado: {subject}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Relógio deste computador</translation>
    </message>
    <message>
        <source>Last error that Windows logged</source>
        <translation>Último erro registrado pelo Windows</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>O que foi informado</translation>
    </message>
    <message>
        <source>Answer: {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Resposta: {subject}</translation>
    </message>
    <message>
        <source>Site policy: {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Política da organização: {subject}</translation>
    </message>
    <message>
        <source>{subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>{subject}</translation>
    </message>
    <message>
        <source>Server certificate: {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Certificado do servidor: {subject}</translation>
    </message>
    <message>
        <source>Trusted root {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Raiz confiável {subject}</translation>
    </message>
    <message>
        <source>Client certificate, {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Certificado de cliente, {subject}</translation>
    </message>
    <message>
        <source>Answer of {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Resposta de {subject}</translation>
    </message>
    <message>
        <source>Proxy ({subject})</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Proxy ({subject})</translation>
    </message>
    <message>
        <source>Service {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Serviço {subject}</translation>
    </message>
    <message>
        <source>Adapter {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Adaptador {subject}</translation>
    </message>
    <message>
        <source>Binding {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Associação {subject}</translation>
    </message>
    <message>
        <source>Way to {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Caminho para {subject}</translation>
    </message>
    <message>
        <source>DNS servers ({subject})</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Servidores DNS ({subject})</translation>
    </message>
    <message>
        <source>Company target {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>Destino da empresa {subject}</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Quem age</translation>
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
        <translation>certutil -user -pulse (usuário) ou certutil -pulse (computador, como administrador)</translation>
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
        <translation>certutil -user -store My (usuário) ou certutil -store My (computador)</translation>
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
        <translation>{count} dias</translation>
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
        <translation>Não há nenhum nele.</translation>
    </message>
    <message>
        <source>Candidates: {candidates}. What speaks against each: {reasons}.</source>
        <extracomment>{candidates}: a number; {reasons}: each certificate with what speaks against it</extracomment>
        <translation>Candidatos: {candidates}. O que pesa contra cada um: {reasons}.</translation>
    </message>
    <message>
        <source>Always On VPN</source>
        <translation>VPN Always On</translation>
    </message>
    <message>
        <source>A VPN of Windows that connects by itself whenever it is needed.</source>
        <translation>Uma VPN do Windows que se conecta automaticamente sempre que é necessária.</translation>
    </message>
    <message>
        <source>captive portal</source>
        <translation>portal cativo</translation>
    </message>
    <message>
        <source>The sign-in page of a hotel or public Wi-Fi that must be completed before the internet works.</source>
        <translation>A página de login de um hotel ou Wi-Fi público que precisa ser concluída antes que a Internet funcione.</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificado</translation>
    </message>
    <message>
        <source>An electronic identity card that a computer, a server or a person shows to prove who it is.</source>
        <translation>Uma identidade eletrônica que um computador, um servidor ou uma pessoa apresenta para provar quem é.</translation>
    </message>
    <message>
        <source>certification authority</source>
        <translation>autoridade de certificação</translation>
    </message>
    <message>
        <source>An office, inside or outside your organisation, that issues certificates and vouches for them.</source>
        <translation>Uma entidade, dentro ou fora da sua organização, que emite certificados e responde por eles.</translation>
    </message>
    <message>
        <source>class-based route</source>
        <translation>rota baseada em classe</translation>
    </message>
    <message>
        <source>A route that Windows derives from the address that the VPN hands out; it covers a whole class of addresses.</source>
        <translation>Uma rota que o Windows deduz do endereço que a VPN fornece; ela abrange uma classe inteira de endereços.</translation>
    </message>
    <message>
        <source>CoId</source>
        <translation>CoId</translation>
    </message>
    <message>
        <source>A number that Windows gives to one attempt to connect; it stands in the logs of computer and server.</source>
        <translation>Um número que o Windows dá a uma tentativa de conexão; ele consta nos logs do computador e do servidor.</translation>
    </message>
    <message>
        <source>Company Portal</source>
        <translation>Portal da Empresa</translation>
    </message>
    <message>
        <source>An app of Microsoft that shows whether your computer meets the rules of your organisation.</source>
        <translation>Um aplicativo da Microsoft que mostra se o seu computador atende às regras da sua organização.</translation>
    </message>
    <message>
        <source>Conditional Access</source>
        <translation>Acesso Condicional</translation>
    </message>
    <message>
        <source>Rules of your organisation that let a computer in only if it meets certain conditions.</source>
        <translation>Regras da sua organização que só permitem a entrada de um computador se ele atender a certas condições.</translation>
    </message>
    <message>
        <source>A protection of Windows that keeps programs from reading saved passwords.</source>
        <translation>Uma proteção do Windows que impede os programas de ler senhas salvas.</translation>
    </message>
    <message>
        <source>CRL</source>
        <translation>CRL</translation>
    </message>
    <message>
        <source>A list, published by a certification authority, of certificates that are no longer valid.</source>
        <translation>Uma lista, publicada por uma autoridade de certificação, de certificados que não são mais válidos.</translation>
    </message>
    <message>
        <source>default gateway</source>
        <translation>gateway padrão</translation>
    </message>
    <message>
        <source>The device to which your computer sends everything that is not on its own network.</source>
        <translation>O dispositivo para o qual o seu computador envia tudo o que não está na própria rede.</translation>
    </message>
    <message>
        <source>device tunnel</source>
        <translation>túnel de dispositivo</translation>
    </message>
    <message>
        <source>A VPN connection of the computer itself, which works before anybody signs in.</source>
        <translation>Uma conexão VPN do próprio computador, que funciona antes de alguém entrar.</translation>
    </message>
    <message>
        <source>DHCP</source>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>The way in which a computer gets its address from a network.</source>
        <translation>A forma como um computador recebe o endereço de uma rede.</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>The directory of the internet that turns a name such as vpn.contoso.com into an address.</source>
        <translation>O diretório da Internet que transforma um nome como vpn.contoso.com em um endereço.</translation>
    </message>
    <message>
        <source>A family of ways to sign in; EAP-TLS uses a certificate, EAP-MSCHAPv2 a password.</source>
        <translation>Uma família de formas de login; EAP-TLS usa um certificado, EAP-MSCHAPv2 usa uma senha.</translation>
    </message>
    <message>
        <source>EKU</source>
        <translation>EKU</translation>
    </message>
    <message>
        <source>The part of a certificate that says for which purposes it may be used.</source>
        <translation>A parte de um certificado que indica para que finalidades ele pode ser usado.</translation>
    </message>
    <message>
        <source>enrolment</source>
        <translation>registro de certificado</translation>
    </message>
    <message>
        <source>The steps by which a computer or a person gets a certificate.</source>
        <translation>As etapas pelas quais um computador ou uma pessoa recebe um certificado.</translation>
    </message>
    <message>
        <source>firewall</source>
        <translation>firewall</translation>
    </message>
    <message>
        <source>A device or program that decides which network traffic may pass.</source>
        <translation>Um dispositivo ou programa que decide qual tráfego de rede pode passar.</translation>
    </message>
    <message>
        <source>A setting that sends all traffic through the VPN, also to the internet.</source>
        <translation>Uma configuração que envia todo o tráfego pela VPN, inclusive o da Internet.</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>gateway</translation>
    </message>
    <message>
        <source>A server that connects two networks; the VPN gateway connects the internet and the company network.</source>
        <translation>Um servidor que conecta duas redes; o gateway de VPN conecta a Internet e a rede da empresa.</translation>
    </message>
    <message>
        <source>hosts file</source>
        <translation>arquivo hosts</translation>
    </message>
    <message>
        <source>A file on a computer that ties names to addresses, before any DNS server is asked.</source>
        <translation>Um arquivo do computador que associa nomes a endereços, antes que um servidor DNS seja consultado.</translation>
    </message>
    <message>
        <source>IKEv2</source>
        <translation>IKEv2</translation>
    </message>
    <message>
        <source>The way in which computer and VPN server agree on keys; it uses UDP ports 500 and 4500.</source>
        <translation>A forma como o computador e o servidor VPN combinam as chaves; usa as portas UDP 500 e 4500.</translation>
    </message>
    <message>
        <source>intermediate certificate</source>
        <translation>certificado intermediário</translation>
    </message>
    <message>
        <source>A link between a certificate and its root certificate.</source>
        <translation>Um elo entre um certificado e o certificado raiz dele.</translation>
    </message>
    <message>
        <source>Intune</source>
        <translation>Intune</translation>
    </message>
    <message>
        <source>A Microsoft service with which an organisation sets up its computers, VPN profiles included.</source>
        <translation>Um serviço da Microsoft com o qual uma organização configura os seus computadores, inclusive os perfis VPN.</translation>
    </message>
    <message>
        <source>IP fragment</source>
        <translation>fragmento IP</translation>
    </message>
    <message>
        <source>A part of a packet that is too large for the way and travels in several pieces.</source>
        <translation>Uma parte de um pacote que é grande demais para o caminho e viaja em vários pedaços.</translation>
    </message>
    <message>
        <source>IPsec</source>
        <translation>IPsec</translation>
    </message>
    <message>
        <source>A way to encrypt and protect the single packets of a connection.</source>
        <translation>Uma forma de criptografar e proteger cada pacote de uma conexão.</translation>
    </message>
    <message>
        <source>L2TP</source>
        <translation>L2TP</translation>
    </message>
    <message>
        <source>An older kind of VPN tunnel, secured by IPsec.</source>
        <translation>Um tipo mais antigo de túnel VPN, protegido por IPsec.</translation>
    </message>
    <message>
        <source>LockDown</source>
        <translation>LockDown</translation>
    </message>
    <message>
        <source>A setting of a VPN profile that lets nothing but the VPN out and cannot be switched off by the user.</source>
        <translation>Uma configuração de um perfil VPN que não deixa sair nada além da VPN e não pode ser desativada pelo usuário.</translation>
    </message>
    <message>
        <source>A number that says which of several ways Windows prefers; the lowest wins.</source>
        <translation>Um número que indica qual de vários caminhos o Windows prefere; o menor prevalece.</translation>
    </message>
    <message>
        <source>An old way to prove a password to a server.</source>
        <translation>Uma forma antiga de provar uma senha a um servidor.</translation>
    </message>
    <message>
        <source>MSI</source>
        <translation>MSI</translation>
    </message>
    <message>
        <source>A file with which Windows installs a program.</source>
        <translation>Um arquivo com o qual o Windows instala um programa.</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>A translation of addresses, done by most routers, so that many computers share one address.</source>
        <translation>Uma conversão de endereços, feita pela maioria dos roteadores, para que muitos computadores compartilhem um endereço.</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in server: it decides whether a user or computer may use the VPN.</source>
        <translation>O servidor de autenticação da Microsoft: ele decide se um usuário ou computador pode usar a VPN.</translation>
    </message>
    <message>
        <source>NRPT</source>
        <translation>NRPT</translation>
    </message>
    <message>
        <source>A table in Windows that says which names are looked up at which DNS server.</source>
        <translation>Uma tabela do Windows que indica quais nomes são consultados em qual servidor DNS.</translation>
    </message>
    <message>
        <source>PEAP</source>
        <translation>PEAP</translation>
    </message>
    <message>
        <source>A way to sign in inside a protected tunnel, so that nobody can listen in.</source>
        <translation>Uma forma de login dentro de um túnel protegido, para que ninguém possa interceptá-lo.</translation>
    </message>
    <message>
        <source>phone book</source>
        <translation>catálogo telefônico</translation>
    </message>
    <message>
        <source>The file rasphone.pbk, in which Windows keeps its VPN connections.</source>
        <translation>O arquivo rasphone.pbk, em que o Windows guarda as conexões VPN.</translation>
    </message>
    <message>
        <source>PPTP</source>
        <translation>PPTP</translation>
    </message>
    <message>
        <source>An outdated kind of VPN tunnel that uses TCP port 1723.</source>
        <translation>Um tipo obsoleto de túnel VPN que usa a porta TCP 1723.</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>The settings of a VPN connection: which server, which tunnel, how to sign in.</source>
        <translation>As configurações de uma conexão VPN: qual servidor, qual túnel, como fazer login.</translation>
    </message>
    <message>
        <source>ProfileXML</source>
        <translation>ProfileXML</translation>
    </message>
    <message>
        <source>The text in which an organisation writes down all settings of a VPN profile.</source>
        <translation>O texto em que uma organização registra todas as configurações de um perfil VPN.</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>A server that fetches things from the internet for other computers.</source>
        <translation>Um servidor que busca conteúdo na Internet para outros computadores.</translation>
    </message>
    <message>
        <source>RADIUS</source>
        <translation>RADIUS</translation>
    </message>
    <message>
        <source>The language in which a VPN server asks a sign-in server.</source>
        <translation>A linguagem em que um servidor VPN consulta um servidor de autenticação.</translation>
    </message>
    <message>
        <source>root certificate</source>
        <translation>certificado raiz</translation>
    </message>
    <message>
        <source>The certificate of a certification authority that a computer trusts without further proof.</source>
        <translation>O certificado de uma autoridade de certificação em que um computador confia sem outra prova.</translation>
    </message>
    <message>
        <source>route</source>
        <translation>rota</translation>
    </message>
    <message>
        <source>An entry that says which way traffic to an address takes.</source>
        <translation>Uma entrada que indica por onde passa o tráfego para um endereço.</translation>
    </message>
    <message>
        <source>RRAS</source>
        <translation>RRAS</translation>
    </message>
    <message>
        <source>The service of Windows Server that makes it a VPN server (Routing and Remote Access).</source>
        <translation>O serviço do Windows Server que o transforma em servidor VPN (Roteamento e Acesso Remoto).</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
    </message>
    <message>
        <source>A number by which Windows knows an account, whatever its name.</source>
        <translation>Um número pelo qual o Windows reconhece uma conta, seja qual for o nome dela.</translation>
    </message>
    <message>
        <source>A setting that sends only the organisation&apos;s traffic through the VPN, and the rest directly to the internet.</source>
        <translation>Uma configuração que envia apenas o tráfego da organização pela VPN e o restante diretamente para a Internet.</translation>
    </message>
    <message>
        <source>SSTP</source>
        <translation>SSTP</translation>
    </message>
    <message>
        <source>A kind of VPN tunnel that uses the web port, TCP 443.</source>
        <translation>Um tipo de túnel VPN que usa a porta da Web, TCP 443.</translation>
    </message>
    <message>
        <source>subject alternative name</source>
        <translation>nome alternativo para o requerente</translation>
    </message>
    <message>
        <source>The place in a certificate where its names stand.</source>
        <translation>O lugar de um certificado onde constam os nomes dele.</translation>
    </message>
    <message>
        <source>TCP port</source>
        <translation>porta TCP</translation>
    </message>
    <message>
        <source>A numbered door of a computer for connections; web sites use TCP port 443.</source>
        <translation>Uma porta numerada de um computador para conexões; os sites usam a porta TCP 443.</translation>
    </message>
    <message>
        <source>template</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>A pattern from which a certification authority issues certificates.</source>
        <translation>Um padrão com base no qual uma autoridade de certificação emite certificados.</translation>
    </message>
    <message>
        <source>thumbprint</source>
        <translation>impressão digital</translation>
    </message>
    <message>
        <source>A short fingerprint that identifies one certificate.</source>
        <translation>Um código curto que identifica um único certificado.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The method that secures web sites and also the SSTP tunnel.</source>
        <translation>O método que protege os sites e também o túnel SSTP.</translation>
    </message>
    <message>
        <source>TLS inspection</source>
        <translation>inspeção de TLS</translation>
    </message>
    <message>
        <source>A device or program on the way that opens protected connections and shows a certificate of its own.</source>
        <translation>Um dispositivo ou programa no caminho que abre conexões protegidas e apresenta um certificado próprio.</translation>
    </message>
    <message>
        <source>TPM</source>
        <translation>TPM</translation>
    </message>
    <message>
        <source>A security chip in a computer that keeps secret keys.</source>
        <translation>Um chip de segurança do computador que guarda chaves secretas.</translation>
    </message>
    <message>
        <source>trusted network detection</source>
        <translation>detecção de rede confiável</translation>
    </message>
    <message>
        <source>A setting that keeps the VPN off while the computer is inside the company network.</source>
        <translation>Uma configuração que mantém a VPN desligada enquanto o computador está dentro da rede da empresa.</translation>
    </message>
    <message>
        <source>UDP port</source>
        <translation>porta UDP</translation>
    </message>
    <message>
        <source>A numbered door of a computer for single packets; IKEv2 uses UDP ports 500 and 4500.</source>
        <translation>Uma porta numerada de um computador para pacotes individuais; o IKEv2 usa as portas UDP 500 e 4500.</translation>
    </message>
    <message>
        <source>user tunnel</source>
        <translation>túnel de usuário</translation>
    </message>
    <message>
        <source>A VPN connection of the signed-in user.</source>
        <translation>Uma conexão VPN do usuário que entrou no Windows.</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>A protected connection through the internet into the network of an organisation.</source>
        <translation>Uma conexão protegida, através da Internet, com a rede de uma organização.</translation>
    </message>
    <message>
        <source>WAN Miniport</source>
        <translation>WAN Miniport</translation>
    </message>
    <message>
        <source>The network adapter that Windows builds for a VPN tunnel.</source>
        <translation>O adaptador de rede que o Windows cria para um túnel VPN.</translation>
    </message>
    <message>
        <source>A part of Windows that the VPN needs is not connected to its network adapter.</source>
        <translation>Uma parte do Windows de que a VPN precisa não está ligada ao adaptador de rede dela.</translation>
    </message>
    <message>
        <source>Windows builds a network adapter of its own for the VPN. A part that gives this adapter its address is missing from it.</source>
        <translation>O Windows cria um adaptador de rede próprio para a VPN. Falta nele uma parte que fornece o endereço a esse adaptador.</translation>
    </message>
    <message>
        <source>The protocol {component} is not enabled on &quot;{adapter}&quot;. Without ms_wanarp (Remote Access IP ARP Driver) the tunnel gets no IPv4 address, and Windows reports 720, even if the adapter looks healthy in Device Manager.</source>
        <extracomment>{component}: name of a protocol or filter; {adapter}: the adapter</extracomment>
        <translation>O protocolo {component} não está habilitado em “{adapter}”. Sem ms_wanarp (Driver ARP IP de Acesso Remoto), o túnel não recebe endereço IPv4 e o Windows informa 720, mesmo que o adaptador pareça em ordem no Gerenciador de Dispositivos.</translation>
    </message>
    <message>
        <source>Bind it again (elevated): Enable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID ms_wanarp</source>
        <translation>Associe-o novamente (como administrador): Enable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID ms_wanarp</translation>
    </message>
    <message>
        <source>Connect again. If 720 comes back: in Device Manager, show hidden devices, uninstall every WAN Miniport device (IP, IPv6, GRE, L2TP, Network Monitor, PPPOE, PPTP, SSTP), then choose Action, Scan for hardware changes.</source>
        <translation>Conecte-se novamente. Se o erro 720 voltar: no Gerenciador de Dispositivos, mostre os dispositivos ocultos, desinstale todos os dispositivos WAN Miniport (IP, IPv6, GRE, L2TP, Network Monitor, PPPOE, PPTP, SSTP) e escolha Ação, Verificar se há alterações de hardware.</translation>
    </message>
    <message>
        <source>The binding of {component} to &quot;{adapter}&quot; is off. Software that manages network filters, or an incomplete upgrade, usually leaves it so.</source>
        <extracomment>{component}: name of a protocol or filter; {adapter}: the adapter</extracomment>
        <translation>A associação de {component} a “{adapter}” está desativada. Em geral, isso é deixado por um software que gerencia filtros de rede ou por uma atualização incompleta.</translation>
    </message>
    <message>
        <source>Find out which software or script changed the bindings, and repair it before it changes the next computers.</source>
        <translation>Descubra qual software ou script alterou as associações e corrija-o antes que ele altere os próximos computadores.</translation>
    </message>
    <message>
        <source>Repair in bulk (elevated): Enable-NetAdapterBinding with -IncludeHidden -AllBindings -ComponentID ms_wanarp on the adapter with the description WAN Miniport (IP).</source>
        <translation>Repare em massa (como administrador): Enable-NetAdapterBinding com -IncludeHidden -AllBindings -ComponentID ms_wanarp no adaptador com a descrição WAN Miniport (IP).</translation>
    </message>
    <message>
        <source>Software of another maker is attached to the VPN&apos;s network adapter.</source>
        <translation>Um software de outro fabricante está vinculado ao adaptador de rede da VPN.</translation>
    </message>
    <message>
        <source>A program on this computer has attached itself to the network adapter that Windows builds for the VPN. It can keep the VPN from getting an address.</source>
        <translation>Um programa neste computador se vinculou ao adaptador de rede que o Windows cria para a VPN. Ele pode impedir que a VPN receba um endereço.</translation>
    </message>
    <message>
        <source>The filter {component} ({description}) is bound to &quot;{adapter}&quot;. Microsoft names rbt_filter (Steelhead Mobile) as a cause of 720.</source>
        <extracomment>{component}: name of a protocol or filter; {description}: what the filter is called; {adapter}: the adapter</extracomment>
        <translation>O filtro {component} ({description}) está associado a “{adapter}”. A Microsoft cita rbt_filter (Steelhead Mobile) como uma causa do erro 720.</translation>
    </message>
    <message>
        <source>Unbind it for a test, if your rules allow it (elevated): Disable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID {component!}</source>
        <extracomment>{component}: name of a protocol or filter</extracomment>
        <translation>Desassocie-o para um teste, se as suas regras permitirem (como administrador): Disable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID {component!}</translation>
    </message>
    <message>
        <source>Connect again. If that helps, ask for an update of the software that brings the filter.</source>
        <translation>Conecte-se novamente. Se isso ajudar, peça uma atualização do software que instala o filtro.</translation>
    </message>
    <message>
        <source>A lightweight filter of another maker, {component} ({description}), is bound to &quot;{adapter}&quot;.</source>
        <extracomment>{component}: name of a protocol or filter; {description}: what the filter is called; {adapter}: the adapter</extracomment>
        <translation>Um filtro leve de outro fabricante, {component} ({description}), está associado a “{adapter}”.</translation>
    </message>
    <message>
        <source>Deploy a version of that software that leaves the WAN Miniport adapters alone, or exclude them in its settings.</source>
        <translation>Implante uma versão desse software que não afete os adaptadores WAN Miniport ou exclua-os nas configurações dele.</translation>
    </message>
    <message>
        <source>If the VPN works with it, nothing has to change: the binding alone proves no fault.</source>
        <translation>Se a VPN funciona com ele, nada precisa mudar: a associação por si só não prova uma falha.</translation>
    </message>
    <message>
        <source>A network adapter that Windows needs for the VPN is missing.</source>
        <translation>Falta um adaptador de rede de que o Windows precisa para a VPN.</translation>
    </message>
    <message>
        <source>Windows brings along network adapters for VPN connections. The one that your connection needs is not there.</source>
        <translation>O Windows traz adaptadores de rede para conexões VPN. O adaptador de que a sua conexão precisa não está presente.</translation>
    </message>
    <message>
        <source>There is no &quot;{adapter}&quot;, which the connection &quot;{connection}&quot; needs. Windows reports 720 or 633.</source>
        <extracomment>{adapter}: the adapter; {connection}: name of the VPN connection</extracomment>
        <translation>Não há “{adapter}”, de que a conexão “{connection}” precisa. O Windows informa 720 ou 633.</translation>
    </message>
    <message>
        <source>In Device Manager, show hidden devices and look under Network adapters for the WAN Miniport devices.</source>
        <translation>No Gerenciador de Dispositivos, mostre os dispositivos ocultos e procure os dispositivos WAN Miniport em Adaptadores de rede.</translation>
    </message>
    <message>
        <source>In Device Manager, show hidden devices, uninstall every WAN Miniport device (IP, IPv6, GRE, L2TP, Network Monitor, PPPOE, PPTP, SSTP), then choose Action, Scan for hardware changes.</source>
        <translation>No Gerenciador de Dispositivos, mostre os dispositivos ocultos, desinstale todos os dispositivos WAN Miniport (IP, IPv6, GRE, L2TP, Network Monitor, PPPOE, PPTP, SSTP) e escolha Ação, Verificar se há alterações de hardware.</translation>
    </message>
    <message>
        <source>Restart, then connect again.</source>
        <translation>Reinicie e depois conecte-se novamente.</translation>
    </message>
    <message>
        <source>The device &quot;{adapter}&quot; is missing on this computer.</source>
        <extracomment>{adapter}: the adapter</extracomment>
        <translation>Falta o dispositivo “{adapter}” neste computador.</translation>
    </message>
    <message>
        <source>Check whether a driver update or a clean-up tool removes the WAN Miniport devices on other computers too.</source>
        <translation>Verifique se uma atualização de driver ou uma ferramenta de limpeza também remove os dispositivos WAN Miniport em outros computadores.</translation>
    </message>
    <message>
        <source>If they do not come back after a scan for hardware changes, repair Windows in place.</source>
        <translation>Se eles não voltarem após a verificação de alterações de hardware, faça um reparo in-loco do Windows.</translation>
    </message>
    <message>
        <source>A network adapter that Windows needs for the VPN does not work.</source>
        <translation>Um adaptador de rede de que o Windows precisa para a VPN não funciona.</translation>
    </message>
    <message>
        <source>Windows brings along network adapters for VPN connections. The one that your connection needs is disabled or reports a fault.</source>
        <translation>O Windows traz adaptadores de rede para conexões VPN. O adaptador de que a sua conexão precisa está desabilitado ou informa uma falha.</translation>
    </message>
    <message>
        <source>&quot;{adapter}&quot; is not started; Windows gives it the problem code {problemCode} (22: disabled; 0: no code, but not started). It reports 720 or 633 when you connect.</source>
        <extracomment>{adapter}: the adapter; {problemCode}: a number</extracomment>
        <translation>“{adapter}” não está iniciado; o Windows lhe atribui o código de problema {problemCode} (22: desabilitado; 0: sem código, mas não iniciado). Ele informa 720 ou 633 quando você se conecta.</translation>
    </message>
    <message>
        <source>Problem code 22: enable the device in Device Manager (show hidden devices first).</source>
        <translation>Código de problema 22: habilite o dispositivo no Gerenciador de Dispositivos (mostre primeiro os dispositivos ocultos).</translation>
    </message>
    <message>
        <source>Another code: in Device Manager, show hidden devices, uninstall every WAN Miniport device (IP, IPv6, GRE, L2TP, Network Monitor, PPPOE, PPTP, SSTP), then choose Action, Scan for hardware changes.</source>
        <translation>Outro código: no Gerenciador de Dispositivos, mostre os dispositivos ocultos, desinstale todos os dispositivos WAN Miniport (IP, IPv6, GRE, L2TP, Network Monitor, PPPOE, PPTP, SSTP) e escolha Ação, Verificar se há alterações de hardware.</translation>
    </message>
    <message>
        <source>&quot;{adapter}&quot; has the problem code {problemCode}.</source>
        <extracomment>{adapter}: the adapter; {problemCode}: a number</extracomment>
        <translation>“{adapter}” tem o código de problema {problemCode}.</translation>
    </message>
    <message>
        <source>Look up the code among the error codes of Device Manager, and check drivers and group policies that restrict device installation.</source>
        <translation>Consulte o código na lista de códigos de erro do Gerenciador de Dispositivos e verifique os drivers e as políticas de grupo que restringem a instalação de dispositivos.</translation>
    </message>
    <message>
        <source>Check whether other computers of the same model have it too.</source>
        <translation>Verifique se outros computadores do mesmo modelo também o apresentam.</translation>
    </message>
    <message>
        <source>The VPN server gave this computer no network address.</source>
        <translation>O servidor VPN não forneceu nenhum endereço de rede a este computador.</translation>
    </message>
    <message>
        <source>You were signed in, but the VPN server had no network address for your computer. Nothing wrong was found on your computer.</source>
        <translation>O seu login foi aceito, mas o servidor VPN não tinha nenhum endereço de rede para o seu computador. Nada de errado foi encontrado no seu computador.</translation>
    </message>
    <message>
        <source>Try again later; the server may be full.</source>
        <translation>Tente novamente mais tarde; o servidor pode estar cheio.</translation>
    </message>
    <message>
        <source>Windows reported {code} for &quot;{connection}&quot;, while the WAN Miniport devices that it used and their bindings are right. The fault is most likely on the server.</source>
        <extracomment>{code}: a Windows error code; {connection}: name of the VPN connection</extracomment>
        <translation>O Windows informou {code} para “{connection}”, mas os dispositivos WAN Miniport usados e as associações deles estão corretos. A falha está muito provavelmente no servidor.</translation>
    </message>
    <message>
        <source>Ask whether other users fail with the same code at the same time.</source>
        <translation>Pergunte se outros usuários têm falhas com o mesmo código ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Pass the report on to the VPN administrator.</source>
        <translation>Encaminhe o relatório ao administrador da VPN.</translation>
    </message>
    <message>
        <source>No address was assigned (code {code}): the static pool or DHCP of the RRAS server is probably exhausted, or the sign-in server sends an address that does not fit.</source>
        <extracomment>{code}: a Windows error code</extracomment>
        <translation>Nenhum endereço foi atribuído (código {code}): o pool estático ou o DHCP do servidor RRAS provavelmente está esgotado, ou o servidor de autenticação envia um endereço inadequado.</translation>
    </message>
    <message>
        <source>Compare the number of connected clients with the size of the static address pool, or with the free leases of the DHCP scope that RRAS takes its addresses from.</source>
        <translation>Compare o número de clientes conectados com o tamanho do pool de endereços estático ou com as concessões livres do escopo DHCP do qual o RRAS obtém os endereços.</translation>
    </message>
    <message>
        <source>Check that RRAS reaches the DHCP server, and look into its System log.</source>
        <translation>Verifique se o RRAS acessa o servidor DHCP e consulte o log do Sistema dele.</translation>
    </message>
    <message>
        <source>Check that IPv4 is ticked on the connection of the client.</source>
        <translation>Verifique se o IPv4 está marcado na conexão do cliente.</translation>
    </message>
    <message>
        <source>A part of Windows that the VPN needs is not running.</source>
        <translation>Uma parte do Windows de que a VPN precisa não está em execução.</translation>
    </message>
    <message>
        <source>A background program of Windows, {service}, does not run although your VPN connection needs it.</source>
        <extracomment>{service}: name of a Windows service</extracomment>
        <translation>Um programa do Windows que funciona em segundo plano, {service}, não está em execução, embora a sua conexão VPN precise dele.</translation>
    </message>
    <message>
        <source>The service {service} (start type: {start}) is needed by &quot;{connection}&quot;. A disabled service cannot be started by Windows. RasMan leads to 834, IKEEXT and BFE to 827; a connection that may use SSTP too can still work without IKEEXT and BFE.</source>
        <extracomment>{service}: name of a Windows service; {start}: automatic, manual or disabled; {connection}: name of the VPN connection</extracomment>
        <translation>A conexão “{connection}” precisa do serviço {service} (tipo de inicialização: {start}). O Windows não pode iniciar um serviço desabilitado. RasMan resulta em 834; IKEEXT e BFE, em 827; uma conexão que também pode usar SSTP ainda pode funcionar sem IKEEXT e BFE.</translation>
    </message>
    <message>
        <source>Look at it: Get-Service {service!} | Format-List Name, Status, StartType</source>
        <extracomment>{service}: name of a Windows service</extracomment>
        <translation>Examine-o: Get-Service {service!} | Format-List Name, Status, StartType</translation>
    </message>
    <message>
        <source>If it is disabled, set it back (elevated): Set-Service {service!} -StartupType {usualStart}</source>
        <extracomment>{service}: name of a Windows service; {usualStart}: Automatic or Manual</extracomment>
        <translation>Se estiver desabilitado, restaure-o (como administrador): Set-Service {service!} -StartupType {usualStart}</translation>
    </message>
    <message>
        <source>Start it (elevated): Start-Service {service!}</source>
        <extracomment>{service}: name of a Windows service</extracomment>
        <translation>Inicie-o (como administrador): Start-Service {service!}</translation>
    </message>
    <message>
        <source>If it stops again, look for its name in the System log.</source>
        <translation>Se ele parar de novo, procure o nome dele no log do Sistema.</translation>
    </message>
    <message>
        <source>{service} is stopped or disabled (start type: {start}).</source>
        <extracomment>{service}: name of a Windows service; {start}: automatic, manual or disabled</extracomment>
        <translation>O serviço {service} está parado ou desabilitado (tipo de inicialização: {start}).</translation>
    </message>
    <message>
        <source>Check group policies, security baselines and clean-up tools that disable services.</source>
        <translation>Verifique as políticas de grupo, as linhas de base de segurança e as ferramentas de limpeza que desabilitam serviços.</translation>
    </message>
    <message>
        <source>If a policy sets the start type, change the policy; the computer sets it back otherwise.</source>
        <translation>Se uma política define o tipo de inicialização, altere a política; caso contrário, o computador desfaz a alteração.</translation>
    </message>
    <message>
        <source>A part of Windows that the VPN needs is not installed.</source>
        <translation>Uma parte do Windows de que a VPN precisa não está instalada.</translation>
    </message>
    <message>
        <source>A background program of Windows, {service}, is not there although your VPN connection needs it.</source>
        <extracomment>{service}: name of a Windows service</extracomment>
        <translation>Um programa do Windows que funciona em segundo plano, {service}, não está presente, embora a sua conexão VPN precise dele.</translation>
    </message>
    <message>
        <source>The service {service}, which &quot;{connection}&quot; needs, does not exist on this computer.</source>
        <extracomment>{service}: name of a Windows service; {connection}: name of the VPN connection</extracomment>
        <translation>O serviço {service}, de que a conexão “{connection}” precisa, não existe neste computador.</translation>
    </message>
    <message>
        <source>Check: sc.exe query {service!}</source>
        <extracomment>{service}: name of a Windows service</extracomment>
        <translation>Verifique: sc.exe query {service!}</translation>
    </message>
    <message>
        <source>Repair the system files (elevated): DISM /Online /Cleanup-Image /RestoreHealth, then sfc /scannow</source>
        <translation>Repare os arquivos do sistema (como administrador): DISM /Online /Cleanup-Image /RestoreHealth e depois sfc /scannow</translation>
    </message>
    <message>
        <source>If it stays away, repair Windows in place.</source>
        <translation>Se ele continuar ausente, faça um reparo in-loco do Windows.</translation>
    </message>
    <message>
        <source>The service {service} was removed from this installation.</source>
        <extracomment>{service}: name of a Windows service</extracomment>
        <translation>O serviço {service} foi removido desta instalação.</translation>
    </message>
    <message>
        <source>Check whether the image or a tool that strips Windows removes it.</source>
        <translation>Verifique se a imagem ou uma ferramenta que enxuga o Windows o remove.</translation>
    </message>
    <message>
        <source>Repair or replace the image.</source>
        <translation>Repare ou substitua a imagem.</translation>
    </message>
    <message>
        <source>The profile and the server don&apos;t agree how to sign in.</source>
        <translation>O perfil e o servidor não concordam quanto à forma de autenticação.</translation>
    </message>
    <message>
        <source>Your VPN connection is set up to sign in in one way, but the server wants another. You can&apos;t fix this yourself.</source>
        <translation>Sua conexão VPN está configurada para uma forma de login, mas o servidor quer outra. Você não tem como resolver isso por conta própria.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; uses {profile}; expected is {expected}. Windows reports this as error 812 with IKEv2, often as 691 with SSTP.</source>
        <extracomment>{connection}: name of the VPN connection; {profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>O perfil “{connection}” usa {profile}; o esperado é {expected}. O Windows informa isso como erro 812 com IKEv2 e, muitas vezes, como 691 com SSTP.</translation>
    </message>
    <message>
        <source>Read the method: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Consulte o método: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml</translation>
    </message>
    <message>
        <source>Read the log Microsoft-Windows-EapHost/Operational, event 2018: it shows the offered and the requested method.</source>
        <translation>Consulte o log Microsoft-Windows-EapHost/Operational, evento 2018: ele mostra o método oferecido e o solicitado.</translation>
    </message>
    <message>
        <source>The sign-in methods of the network policy and of the profile differ ({profile} against {expected}). Either the policy changed or this profile is old.</source>
        <extracomment>{profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>Os métodos de autenticação da política de rede e do perfil são diferentes ({profile} em vez de {expected}). Ou a política mudou, ou este perfil é antigo.</translation>
    </message>
    <message>
        <source>Compare the policy&apos;s authentication methods with EapHostConfig, element Type, in the profile.</source>
        <translation>Compare os métodos de autenticação da política com EapHostConfig, elemento Type, no perfil.</translation>
    </message>
    <message>
        <source>Read NPS event 6273 for the policy that refused, and RRAS event 20276.</source>
        <translation>Consulte o evento 6273 do NPS para saber qual política recusou e o evento 20276 do RRAS.</translation>
    </message>
    <message>
        <source>Switch the audit on if 6273 is missing: auditpol /set /subcategory:&quot;Network Policy Server&quot; /success:enable /failure:enable</source>
        <translation>Ative a auditoria se o evento 6273 não aparecer: auditpol /set /subcategory:&quot;Network Policy Server&quot; /success:enable /failure:enable</translation>
    </message>
    <message>
        <source>Microsoft advises PEAP with certificates only.</source>
        <translation>A Microsoft recomenda PEAP somente com certificados.</translation>
    </message>
    <message>
        <source>Change the policy or the profile, not both, and deploy the profile again.</source>
        <translation>Altere a política ou o perfil, não os dois, e implante o perfil novamente.</translation>
    </message>
    <message>
        <source>The VPN connection does not say which sign-in method to use.</source>
        <translation>A conexão VPN não indica qual método de autenticação usar.</translation>
    </message>
    <message>
        <source>Your VPN connection is incomplete: it does not say how to sign in.</source>
        <translation>Sua conexão VPN está incompleta: ela não indica como fazer login.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; uses EAP but names no EAP method. Windows can report 812 or 850.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>O perfil “{connection}” usa EAP, mas não indica nenhum método EAP. O Windows pode informar 812 ou 850.</translation>
    </message>
    <message>
        <source>UserMethod is Eap, but the EAP configuration is missing or empty.</source>
        <translation>UserMethod é Eap, mas a configuração de EAP está ausente ou vazia.</translation>
    </message>
    <message>
        <source>Export the EAP XML from a connection that works and put it into Authentication/Eap/Configuration.</source>
        <translation>Exporte o XML do EAP de uma conexão que funciona e insira-o em Authentication/Eap/Configuration.</translation>
    </message>
    <message>
        <source>Deploy the profile again and compare CustomAuthKey in rasphone.pbk (25 is PEAP, 13 is EAP-TLS).</source>
        <translation>Implante o perfil novamente e compare CustomAuthKey em rasphone.pbk (25 é PEAP, 13 é EAP-TLS).</translation>
    </message>
    <message>
        <source>The VPN connection allows an outdated way to sign in.</source>
        <translation>A conexão VPN permite uma forma de autenticação obsoleta.</translation>
    </message>
    <message>
        <source>Your VPN connection signs in in an older way that protects your password less than is advised today.</source>
        <translation>Sua conexão VPN usa uma forma de login mais antiga, que protege a sua senha menos do que se recomenda hoje.</translation>
    </message>
    <message>
        <source>You need do nothing now; your VPN administrators can renew the setting.</source>
        <translation>Você não precisa fazer nada agora; os administradores da VPN podem atualizar a configuração.</translation>
    </message>
    <message>
        <source>Please don&apos;t use this connection on public networks if you can avoid it.</source>
        <translation>Se puder, evite usar esta conexão em redes públicas.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; allows {method}.</source>
        <extracomment>{connection}: name of the VPN connection; {method}: sign-in method</extracomment>
        <translation>O perfil “{connection}” permite {method}.</translation>
    </message>
    <message>
        <source>Read the settings: Get-VpnConnection -Name {connection!} | Format-List * (add -AllUserConnection for an all-users connection).</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Consulte as configurações: Get-VpnConnection -Name {connection!} | Format-List * (adicione -AllUserConnection para uma conexão de todos os usuários).</translation>
    </message>
    <message>
        <source>{method} without an outer protected tunnel is weak; Microsoft advises PEAP with certificates.</source>
        <extracomment>{method}: sign-in method</extracomment>
        <translation>{method} sem um túnel externo protegido é fraco; a Microsoft recomenda PEAP com certificados.</translation>
    </message>
    <message>
        <source>Move profile and network policy to PEAP with EAP-TLS inside.</source>
        <translation>Migre o perfil e a política de rede para PEAP com EAP-TLS interno.</translation>
    </message>
    <message>
        <source>With MS-CHAPv2 note the LmCompatibilityLevel of the domain controller, and Credential Guard on the clients.</source>
        <translation>Com MS-CHAPv2, observe o LmCompatibilityLevel do controlador de domínio e o Credential Guard nos clientes.</translation>
    </message>
    <message>
        <source>The sign-in method does not fit the tunnel type.</source>
        <translation>O método de autenticação não é compatível com o tipo de túnel.</translation>
    </message>
    <message>
        <source>Your VPN connection combines two settings that do not work together.</source>
        <translation>Sua conexão VPN combina duas configurações que não funcionam juntas.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; uses {method} with the tunnel type {tunnel}. Windows can report 812 or 919.</source>
        <extracomment>{connection}: name of the VPN connection; {method}: sign-in method; {tunnel}: tunnel type</extracomment>
        <translation>O perfil “{connection}” usa {method} com o tipo de túnel {tunnel}. O Windows pode informar 812 ou 919.</translation>
    </message>
    <message>
        <source>{method} can&apos;t be used with {tunnel}: a machine certificate needs IKEv2, and IKEv2 takes MS-CHAPv2 only inside EAP.</source>
        <extracomment>{method}: sign-in method; {tunnel}: tunnel type</extracomment>
        <translation>{method} não pode ser usado com {tunnel}: um certificado de computador precisa de IKEv2, e o IKEv2 aceita MS-CHAPv2 somente dentro do EAP.</translation>
    </message>
    <message>
        <source>Correct NativeProtocolType or Authentication in the profile and deploy it again.</source>
        <translation>Corrija NativeProtocolType ou Authentication no perfil e implante-o novamente.</translation>
    </message>
    <message>
        <source>An extra protection of the sign-in is switched off.</source>
        <translation>Uma proteção adicional da autenticação está desativada.</translation>
    </message>
    <message>
        <source>This is only a remark for your VPN administrators; your connection is not affected.</source>
        <translation>Esta é apenas uma observação para os administradores da VPN; a sua conexão não é afetada.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has RequireCryptoBinding off in PEAP.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>O perfil “{connection}” tem RequireCryptoBinding desativado no PEAP.</translation>
    </message>
    <message>
        <source>Nothing to do on this laptop; mention it to the VPN administrators.</source>
        <translation>Nada a fazer neste notebook; mencione isso aos administradores da VPN.</translation>
    </message>
    <message>
        <source>Cryptobinding ties the inner sign-in to the outer tunnel; without it an attacker could relay the inner method.</source>
        <translation>O cryptobinding vincula a autenticação interna ao túnel externo; sem ele, um invasor poderia retransmitir o método interno.</translation>
    </message>
    <message>
        <source>Set RequireCryptoBinding to true in the profile after checking that the network policy supports it.</source>
        <translation>Defina RequireCryptoBinding como true no perfil depois de verificar se a política de rede dá suporte a isso.</translation>
    </message>
    <message>
        <source>Your certificate is not made for signing in.</source>
        <translation>Seu certificado não foi feito para autenticação.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) is of a kind that the VPN does not accept for signing in.</source>
        <translation>Sua identidade eletrônica (certificado) é de um tipo que a VPN não aceita para login.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) lacks the purpose Client Authentication (it has: {found}). Windows reports 13806 for a computer certificate and 798 for a user certificate.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {found}: what the certificate has</extracomment>
        <translation>O certificado “{subject}” ({origin}) não tem a finalidade Autenticação de Cliente (ele tem: {found}). O Windows informa 13806 para um certificado de computador e 798 para um certificado de usuário.</translation>
    </message>
    <message>
        <source>List the candidates: {listing}</source>
        <extracomment>{listing}: a command</extracomment>
        <translation>Liste os candidatos: {listing}</translation>
    </message>
    <message>
        <source>Check whether the right certificate is missing and only this one is left.</source>
        <translation>Verifique se falta o certificado certo e só restou este.</translation>
    </message>
    <message>
        <source>While on the corporate network, start enrolment: gpupdate, then {enrolment}</source>
        <extracomment>{enrolment}: a command</extracomment>
        <translation>Na rede corporativa, inicie o registro do certificado: gpupdate e depois {enrolment}</translation>
    </message>
    <message>
        <source>The extended key usage has no id-kp-clientAuth (1.3.6.1.5.5.7.3.2); found: {found}.</source>
        <extracomment>{found}: what the certificate has</extracomment>
        <translation>O uso avançado de chave não tem id-kp-clientAuth (1.3.6.1.5.5.7.3.2); encontrado: {found}.</translation>
    </message>
    <message>
        <source>Use a template with Client Authentication; Smart Card Logon alone does not pass the filter of the EAP settings.</source>
        <translation>Use um modelo com Autenticação de Cliente; apenas Logon de Cartão Inteligente não passa pelo filtro das configurações de EAP.</translation>
    </message>
    <message>
        <source>Check the template, the enrolment rights and the deployment in Intune or group policy.</source>
        <translation>Verifique o modelo, os direitos de registro e a implantação no Intune ou na política de grupo.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) for the VPN ended on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>Sua identidade eletrônica (certificado) para a VPN perdeu a validade em {until}.</translation>
    </message>
    <message>
        <source>If you can, connect to the office network once; the certificate is often renewed there by itself.</source>
        <translation>Se puder, conecte-se uma vez à rede do escritório; muitas vezes o certificado é renovado lá automaticamente.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) ended on {until}, {days} days ago. Windows can report 13806 for a computer certificate and 854 for a user certificate.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {until}: date and time; {days}: number of days</extracomment>
        <translation>O certificado “{subject}” ({origin}) expirou em {until}, há {days} dias. O Windows pode informar 13806 para um certificado de computador e 854 para um certificado de usuário.</translation>
    </message>
    <message>
        <source>The certificate was valid from {from} until {until} and was not renewed.</source>
        <extracomment>{from}: date and time; {until}: date and time</extracomment>
        <translation>O certificado foi válido de {from} até {until} e não foi renovado.</translation>
    </message>
    <message>
        <source>Find out why automatic enrolment did not run: template rights, renewal window, reach of the CA.</source>
        <translation>Descubra por que o registro automático não foi executado: direitos no modelo, período de renovação, acesso à AC.</translation>
    </message>
    <message>
        <source>Your certificate is not valid yet.</source>
        <translation>Seu certificado ainda não é válido.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) for the VPN begins only on {from}.</source>
        <extracomment>{from}: date and time</extracomment>
        <translation>Sua identidade eletrônica (certificado) para a VPN só é válida a partir de {from}.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) begins on {from}; a wrong clock is the usual reason.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {from}: date and time</extracomment>
        <translation>O certificado “{subject}” ({origin}) é válido a partir de {from}; um relógio errado é o motivo habitual.</translation>
    </message>
    <message>
        <source>Compare with a time server: w32tm /stripchart /computer:time.windows.com /samples:3 /dataonly</source>
        <translation>Compare com um servidor de horário: w32tm /stripchart /computer:time.windows.com /samples:3 /dataonly</translation>
    </message>
    <message>
        <source>The certificate is valid from {from} until {until}.</source>
        <extracomment>{from}: date and time; {until}: date and time</extracomment>
        <translation>O certificado é válido de {from} até {until}.</translation>
    </message>
    <message>
        <source>Check the clock of the issuing CA and of this computer.</source>
        <translation>Verifique o relógio da AC emissora e o deste computador.</translation>
    </message>
    <message>
        <source>If the certificate was issued for later, issue one for now.</source>
        <translation>Se o certificado foi emitido para mais tarde, emita um válido a partir de agora.</translation>
    </message>
    <message>
        <source>Your certificate ends in {days} days.</source>
        <extracomment>{days}: number of days</extracomment>
        <translation>Seu certificado expira em {days} dias.</translation>
    </message>
    <message>
        <source>The VPN still works, but your electronic identity card (certificate) ends on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>A VPN ainda funciona, mas a sua identidade eletrônica (certificado) só vale até {until}.</translation>
    </message>
    <message>
        <source>Connect to the office network before that day, so that it can be renewed.</source>
        <translation>Conecte-se à rede do escritório antes desse dia para que ela possa ser renovada.</translation>
    </message>
    <message>
        <source>Tell your helpdesk if it is not renewed by itself.</source>
        <translation>Avise o seu suporte técnico se ela não for renovada automaticamente.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) ends on {until}.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {until}: date and time</extracomment>
        <translation>O certificado “{subject}” ({origin}) expira em {until}.</translation>
    </message>
    <message>
        <source>The certificate ends on {until} and has not been renewed yet.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>O certificado expira em {until} e ainda não foi renovado.</translation>
    </message>
    <message>
        <source>Check the renewal window of the template and whether the device can reach the CA.</source>
        <translation>Verifique o período de renovação do modelo e se o dispositivo consegue acessar a AC.</translation>
    </message>
    <message>
        <source>Certificates of Entra Conditional Access live for about an hour by design; this remark does not concern them.</source>
        <translation>Os certificados do Acesso Condicional do Entra duram cerca de uma hora por design; esta observação não se refere a eles.</translation>
    </message>
    <message>
        <source>The authority behind your certificate is not trusted.</source>
        <translation>A autoridade por trás do seu certificado não é confiável.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) comes from an authority that is not known here.</source>
        <translation>Sua identidade eletrônica (certificado) vem de uma autoridade que não é conhecida aqui.</translation>
    </message>
    <message>
        <source>The chain of &quot;{subject}&quot; ({origin}) ends in a root that is not trusted. Windows can report 13801, or 861 for a user certificate.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>A cadeia de “{subject}” ({origin}) termina em uma raiz que não é confiável. O Windows pode informar 13801, ou 861 para um certificado de usuário.</translation>
    </message>
    <message>
        <source>The root of the client certificate is missing on the client, or is not the one that the server accepts.</source>
        <translation>A raiz do certificado de cliente não está no cliente ou não é a que o servidor aceita.</translation>
    </message>
    <message>
        <source>Publish the root to the computer store of the clients.</source>
        <translation>Publique a raiz no repositório do computador dos clientes.</translation>
    </message>
    <message>
        <source>On the VPN server compare: Get-VpnAuthProtocol (RootCertificateNameToAccept).</source>
        <translation>No servidor VPN, compare: Get-VpnAuthProtocol (RootCertificateNameToAccept).</translation>
    </message>
    <message>
        <source>A link is missing between your certificate and its authority.</source>
        <translation>Falta um elo entre o seu certificado e a autoridade dele.</translation>
    </message>
    <message>
        <source>Not everything that confirms your electronic identity card (certificate) is on this computer.</source>
        <translation>Nem tudo o que confirma a sua identidade eletrônica (certificado) está neste computador.</translation>
    </message>
    <message>
        <source>An intermediate certificate of &quot;{subject}&quot; ({origin}) is missing. Windows can report 13801, or 861 for a user certificate.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>Falta um certificado intermediário de “{subject}” ({origin}). O Windows pode informar 13801, ou 861 para um certificado de usuário.</translation>
    </message>
    <message>
        <source>The issuing CA&apos;s certificate is not on the client, so the chain can&apos;t be built.</source>
        <translation>O certificado da AC emissora não está no cliente, e por isso não é possível montar a cadeia.</translation>
    </message>
    <message>
        <source>Publish the intermediate certificate to the clients and to the VPN server.</source>
        <translation>Publique o certificado intermediário nos clientes e no servidor VPN.</translation>
    </message>
    <message>
        <source>Check the AIA address in the client certificate.</source>
        <translation>Verifique o endereço AIA no certificado de cliente.</translation>
    </message>
    <message>
        <source>Your certificate vouches only for itself.</source>
        <translation>Seu certificado só é atestado por ele mesmo.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) was not confirmed by any authority.</source>
        <translation>Sua identidade eletrônica (certificado) não foi confirmada por nenhuma autoridade.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) is self-signed; no VPN server accepts it. Windows can report 13801, or 861 for a user certificate.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>O certificado “{subject}” ({origin}) é autoassinado; nenhum servidor VPN o aceita. O Windows pode informar 13801, ou 861 para um certificado de usuário.</translation>
    </message>
    <message>
        <source>Check whether the certificate of your organisation is missing.</source>
        <translation>Verifique se falta o certificado da sua organização.</translation>
    </message>
    <message>
        <source>A self-signed certificate was taken as the candidate.</source>
        <translation>Um certificado autoassinado foi usado como candidato.</translation>
    </message>
    <message>
        <source>Restrict the selection in the profile by issuer and purpose.</source>
        <translation>Restrinja a seleção no perfil por emissor e finalidade.</translation>
    </message>
    <message>
        <source>An authority behind your certificate has expired.</source>
        <translation>Uma autoridade por trás do seu certificado expirou.</translation>
    </message>
    <message>
        <source>The certificate of the authority &quot;{ca}&quot; ended on {until}. Windows can report 13801, or 861 or 863 for a user certificate.</source>
        <extracomment>{ca}: subject name of the certification authority; {until}: date and time</extracomment>
        <translation>O certificado da autoridade “{ca}” expirou em {until}. O Windows pode informar 13801, ou 861 ou 863 para um certificado de usuário.</translation>
    </message>
    <message>
        <source>&quot;{ca}&quot; ended on {until}; everything that it issued fails with it.</source>
        <extracomment>{ca}: subject name of the certification authority; {until}: date and time</extracomment>
        <translation>“{ca}” expirou em {until}; tudo o que ela emitiu falha junto.</translation>
    </message>
    <message>
        <source>Renew the CA&apos;s certificate, publish it, and reissue the client certificates if the CA&apos;s key changed.</source>
        <translation>Renove o certificado da AC, publique-o e emita novamente os certificados de cliente se a chave da AC tiver mudado.</translation>
    </message>
    <message>
        <source>An authority behind your certificate was not allowed to issue it.</source>
        <translation>Uma autoridade por trás do seu certificado não tinha permissão para emiti-lo.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) was confirmed by somebody who may not do that.</source>
        <translation>Sua identidade eletrônica (certificado) foi confirmada por quem não pode fazer isso.</translation>
    </message>
    <message>
        <source>The issuer &quot;{ca}&quot; does not count as an authority for this certificate: {detail}. Windows can report 13801, or 861 for a user certificate.</source>
        <extracomment>{ca}: subject name of the certification authority; {detail}: detail as technical text</extracomment>
        <translation>O emissor “{ca}” não é considerado uma autoridade para este certificado: {detail}. O Windows pode informar 13801, ou 861 para um certificado de usuário.</translation>
    </message>
    <message>
        <source>&quot;{ca}&quot; breaks a condition for an issuing CA: {detail}.</source>
        <extracomment>{ca}: subject name of the certification authority; {detail}: detail as technical text</extracomment>
        <translation>“{ca}” não cumpre uma condição para uma AC emissora: {detail}.</translation>
    </message>
    <message>
        <source>Check basic constraints, path length and, if present, the extended key usage of the CA&apos;s certificate.</source>
        <translation>Verifique as restrições básicas, o comprimento do caminho e, se presente, o uso avançado de chave do certificado da AC.</translation>
    </message>
    <message>
        <source>Reissue the CA&apos;s certificate correctly, then the client certificates.</source>
        <translation>Emita novamente, de forma correta, o certificado da AC e depois os certificados de cliente.</translation>
    </message>
    <message>
        <source>A signature in the chain of your certificate is wrong.</source>
        <translation>Uma assinatura na cadeia do seu certificado está errada.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) does not carry the signature that it claims.</source>
        <translation>Sua identidade eletrônica (certificado) não tem a assinatura que afirma ter.</translation>
    </message>
    <message>
        <source>The signature said to be of &quot;{ca}&quot; does not fit. Windows can report 13801, or 861 for a user certificate.</source>
        <extracomment>{ca}: subject name of the certification authority</extracomment>
        <translation>A assinatura atribuída a “{ca}” não confere. O Windows pode informar 13801, ou 861 para um certificado de usuário.</translation>
    </message>
    <message>
        <source>Check whether an old copy of &quot;{ca}&quot; lies in a store: certutil -store CA</source>
        <extracomment>{ca}: subject name of the certification authority</extracomment>
        <translation>Verifique se há uma cópia antiga de “{ca}” em um repositório: certutil -store CA</translation>
    </message>
    <message>
        <source>A certificate in the chain is not signed with the key of &quot;{ca}&quot;; often two CA certificates share a name after a renewal.</source>
        <extracomment>{ca}: subject name of the certification authority</extracomment>
        <translation>Um certificado da cadeia não está assinado com a chave de “{ca}”; muitas vezes dois certificados de AC têm o mesmo nome após uma renovação.</translation>
    </message>
    <message>
        <source>Compare subject key identifiers and remove outdated CA certificates.</source>
        <translation>Compare os identificadores de chave do requerente e remova os certificados de AC obsoletos.</translation>
    </message>
    <message>
        <source>The key of your certificate is too weak.</source>
        <translation>A chave do seu certificado é fraca demais.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) is protected too weakly by today&apos;s standards.</source>
        <translation>Sua identidade eletrônica (certificado) tem uma proteção fraca demais para os padrões atuais.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) has a key of type {algorithm} with {bits} bits.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {algorithm}: name of an algorithm; {bits}: key length in bits</extracomment>
        <translation>O certificado “{subject}” ({origin}) tem uma chave do tipo {algorithm} com {bits} bits.</translation>
    </message>
    <message>
        <source>{algorithm} with {bits} bits is below the minimum of the site policy.</source>
        <extracomment>{algorithm}: name of an algorithm; {bits}: key length in bits</extracomment>
        <translation>{algorithm} com {bits} bits está abaixo do mínimo da política da organização.</translation>
    </message>
    <message>
        <source>Raise the minimum key size in the template and enrol again.</source>
        <translation>Aumente o tamanho mínimo da chave no modelo e registre o certificado novamente.</translation>
    </message>
    <message>
        <source>Your certificate is signed with an outdated method.</source>
        <translation>Seu certificado está assinado com um método obsoleto.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) was signed in an old way that can be forged more easily.</source>
        <translation>Sua identidade eletrônica (certificado) foi assinada de uma forma antiga, que pode ser falsificada com mais facilidade.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) is signed with {algorithm}.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {algorithm}: name of an algorithm</extracomment>
        <translation>O certificado “{subject}” ({origin}) está assinado com {algorithm}.</translation>
    </message>
    <message>
        <source>{algorithm} is no longer accepted by many systems.</source>
        <extracomment>{algorithm}: name of an algorithm</extracomment>
        <translation>{algorithm} não é mais aceito por muitos sistemas.</translation>
    </message>
    <message>
        <source>Reissue the certificate with SHA-256 or better.</source>
        <translation>Emita o certificado novamente com SHA-256 ou melhor.</translation>
    </message>
    <message>
        <source>If the whole issuing CA still signs so, plan its migration.</source>
        <translation>Se toda a AC emissora ainda assinar assim, planeje a migração dela.</translation>
    </message>
    <message>
        <source>The key of your certificate may not be used for signing.</source>
        <translation>A chave do seu certificado não pode ser usada para assinar.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) can&apos;t be used for signing in.</source>
        <translation>Sua identidade eletrônica (certificado) não pode ser usada para login.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) has the key usage {found}; digital signature is needed.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {found}: what the certificate has</extracomment>
        <translation>O certificado “{subject}” ({origin}) tem o uso da chave {found}; é necessária a assinatura digital.</translation>
    </message>
    <message>
        <source>The key usage extension is present and lacks digitalSignature; found: {found}.</source>
        <extracomment>{found}: what the certificate has</extracomment>
        <translation>A extensão de uso da chave está presente e não contém digitalSignature; encontrado: {found}.</translation>
    </message>
    <message>
        <source>Use a template with digital signature, and key encipherment for RSA.</source>
        <translation>Use um modelo com assinatura digital e, para RSA, codificação de chaves.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) was withdrawn by its authority.</source>
        <translation>Sua identidade eletrônica (certificado) foi cancelada pela autoridade que a emitiu.</translation>
    </message>
    <message>
        <source>If your computer or smart card was lost or replaced, tell your helpdesk.</source>
        <translation>Se o seu computador ou cartão inteligente foi perdido ou substituído, avise o seu suporte técnico.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) is on the list of revoked certificates. Windows can report 855 for a user certificate, or 812 or 691.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>O certificado “{subject}” ({origin}) está na lista de certificados revogados. O Windows pode informar 855 para um certificado de usuário, ou 812 ou 691.</translation>
    </message>
    <message>
        <source>Remove the revoked certificate and start enrolment: {enrolment}</source>
        <extracomment>{enrolment}: a command</extracomment>
        <translation>Remova o certificado revogado e inicie o registro de um novo: {enrolment}</translation>
    </message>
    <message>
        <source>The CA has revoked this certificate; the sign-in server refuses it.</source>
        <translation>A AC revogou este certificado; o servidor de autenticação o recusa.</translation>
    </message>
    <message>
        <source>If the device is still in use, issue a new certificate and deploy it.</source>
        <translation>Se o dispositivo ainda estiver em uso, emita um novo certificado e implante-o.</translation>
    </message>
    <message>
        <source>There is no certificate with which this computer can sign in.</source>
        <translation>Não há nenhum certificado com o qual este computador possa se autenticar.</translation>
    </message>
    <message>
        <source>The VPN asks for an electronic identity card (certificate). None that fits was found on this computer.</source>
        <translation>A VPN pede uma identidade eletrônica (certificado). Não foi encontrada neste computador nenhuma que sirva.</translation>
    </message>
    <message>
        <source>If you can, connect to the office network once and stay signed in for a while; the certificate often comes by itself.</source>
        <translation>Se puder, conecte-se uma vez à rede do escritório e fique conectado por algum tempo; muitas vezes o certificado chega automaticamente.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; takes a certificate from {store}. {against} Windows reports 13806, 786 or 766.</source>
        <extracomment>{connection}: name of the VPN connection; {store}: the computer&apos;s or the user&apos;s store; {against}: one or two sentences on what is in the store</extracomment>
        <translation>A conexão “{connection}” usa um certificado do {store}. {against} O Windows informa 13806, 786 ou 766.</translation>
    </message>
    <message>
        <source>Check that the computer or the user is in the group that may enrol.</source>
        <translation>Verifique se o computador ou o usuário está no grupo que pode fazer o registro.</translation>
    </message>
    <message>
        <source>No certificate in {store} has a private key, lies in its period, allows Client Authentication, leads to a trusted root and passes the filter of the profile. {against}</source>
        <extracomment>{store}: the computer&apos;s or the user&apos;s store; {against}: one or two sentences on what is in the store</extracomment>
        <translation>Nenhum certificado do {store} tem chave privada, está no prazo de validade, permite Autenticação de Cliente, leva a uma raiz confiável e passa pelo filtro do perfil. {against}</translation>
    </message>
    <message>
        <source>Check template, enrolment rights and autoenrolment, or the certificate profile in Intune.</source>
        <translation>Verifique o modelo, os direitos de registro e o registro automático ou o perfil de certificado no Intune.</translation>
    </message>
    <message>
        <source>Look in LocalMachine\My: a device tunnel and L2TP take it from there.</source>
        <translation>Procure em LocalMachine\My: um túnel de dispositivo e o L2TP o obtêm de lá.</translation>
    </message>
    <message>
        <source>Check the certificate filter in the EAP settings of the profile.</source>
        <translation>Verifique o filtro de certificados nas configurações de EAP do perfil.</translation>
    </message>
    <message>
        <source>Your certificate lacks its secret part.</source>
        <translation>Falta ao seu certificado a parte secreta.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) for the VPN is there, but the secret key that belongs to it is not. Without the key it proves nothing.</source>
        <translation>A identidade eletrônica (certificado) para a VPN está presente, mas a chave secreta correspondente não. Sem a chave, ela não prova nada.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) would fit, but has no private key. It was probably imported without it, or the key storage was reset.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>O certificado “{subject}” ({origin}) serviria, mas não tem chave privada. Provavelmente foi importado sem ela, ou o armazenamento de chaves foi redefinido.</translation>
    </message>
    <message>
        <source>Try to find the key again: {repair}</source>
        <extracomment>{repair}: a command</extracomment>
        <translation>Tente localizar a chave novamente: {repair}</translation>
    </message>
    <message>
        <source>If that fails, delete this certificate and enrol a new one: {enrolment}</source>
        <extracomment>{enrolment}: a command</extracomment>
        <translation>Se isso falhar, exclua este certificado e registre um novo: {enrolment}</translation>
    </message>
    <message>
        <source>After a reset of the security chip (TPM), every certificate whose key was in it has to be enrolled anew.</source>
        <translation>Após a redefinição do chip de segurança (TPM), todos os certificados cuja chave estava nele precisam ser registrados novamente.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; has no private key in {store}.</source>
        <extracomment>{subject}: subject name of the certificate; {store}: the computer&apos;s or the user&apos;s store</extracomment>
        <translation>O certificado “{subject}” não tem chave privada no {store}.</translation>
    </message>
    <message>
        <source>Enrol on the device itself; do not distribute .cer files.</source>
        <translation>Faça o registro no próprio dispositivo; não distribua arquivos .cer.</translation>
    </message>
    <message>
        <source>Check whether TPM resets or changes of the key storage provider cause it on other computers.</source>
        <translation>Verifique se redefinições do TPM ou mudanças do provedor de armazenamento de chaves causam isso em outros computadores.</translation>
    </message>
    <message>
        <source>Using your certificate asks you each time.</source>
        <translation>O uso do seu certificado pede uma confirmação a cada vez.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) for the VPN asks for a confirmation or a PIN when it is used. A connection that starts by itself cannot wait for that.</source>
        <translation>A identidade eletrônica (certificado) para a VPN pede uma confirmação ou um PIN quando é usada. Uma conexão que é iniciada automaticamente não pode esperar por isso.</translation>
    </message>
    <message>
        <source>Connect by hand once and answer the question.</source>
        <translation>Conecte-se uma vez manualmente e responda à pergunta.</translation>
    </message>
    <message>
        <source>The private key of &quot;{subject}&quot; ({origin}) is protected by a prompt. Always On dials silently: Windows reports 703 or 798.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>A chave privada de “{subject}” ({origin}) é protegida por uma solicitação de confirmação. O Always On disca silenciosamente: o Windows informa 703 ou 798.</translation>
    </message>
    <message>
        <source>Check whether the certificate was imported with &quot;Enable strong private key protection&quot;.</source>
        <translation>Verifique se o certificado foi importado com a opção “Habilitar proteção de chaves privadas fortes”.</translation>
    </message>
    <message>
        <source>Enrol it again without that option.</source>
        <translation>Registre-o novamente sem essa opção.</translation>
    </message>
    <message>
        <source>The key of &quot;{subject}&quot; needs user interaction.</source>
        <extracomment>{subject}: subject name of the certificate</extracomment>
        <translation>A chave de “{subject}” precisa de interação do usuário.</translation>
    </message>
    <message>
        <source>Use a TPM key storage provider without a prompt in the template.</source>
        <translation>Use no modelo um provedor de armazenamento de chaves TPM sem solicitação de confirmação.</translation>
    </message>
    <message>
        <source>Check the policy &quot;System cryptography: Force strong key protection&quot;.</source>
        <translation>Verifique a política “Criptografia de sistema: forçar proteção de chave forte”.</translation>
    </message>
    <message>
        <source>Several certificates fit, and Windows may take the wrong one.</source>
        <translation>Vários certificados servem, e o Windows pode usar o errado.</translation>
    </message>
    <message>
        <source>This computer has several of the electronic identity cards (certificates) that could be used for the VPN. Windows can take the wrong one.</source>
        <translation>Este computador tem várias identidades eletrônicas (certificados) que poderiam ser usadas para a VPN. O Windows pode usar a errada.</translation>
    </message>
    <message>
        <source>If Windows asks you which one to use, take the one that your organisation issued for the VPN.</source>
        <translation>Se o Windows perguntar qual usar, escolha a que a sua organização emitiu para a VPN.</translation>
    </message>
    <message>
        <source>{count} certificates in {store} fit: {subjects}. Their issuers: {issuers}. Which one Windows takes is not certain; with a machine certificate this shows as an occasional 13801.</source>
        <extracomment>{count}: a number; {store}: the computer&apos;s or the user&apos;s store; {subjects}: names of certificates; {issuers}: names of CAs</extracomment>
        <translation>{count} certificados do {store} servem: {subjects}. Emissores: {issuers}. Não é certo qual deles o Windows usa; com um certificado de computador, isso aparece como um erro 13801 ocasional.</translation>
    </message>
    <message>
        <source>Find out which issuer the VPN expects.</source>
        <translation>Descubra qual emissor a VPN espera.</translation>
    </message>
    <message>
        <source>Remove certificates that are no longer needed, after asking what else uses them.</source>
        <translation>Remova os certificados que não são mais necessários, depois de perguntar o que mais os usa.</translation>
    </message>
    <message>
        <source>{count} candidates without a rule between them; issuers: {issuers}.</source>
        <extracomment>{count}: a number; {issuers}: names of CAs</extracomment>
        <translation>{count} candidatos sem uma regra entre eles; emissores: {issuers}.</translation>
    </message>
    <message>
        <source>Machine certificates: add the purpose IP security IKE intermediate (1.3.6.1.5.5.8.2.2) to the template for the VPN; Windows prefers it.</source>
        <translation>Certificados de computador: adicione a finalidade Segurança IP IKE intermediária (1.3.6.1.5.5.8.2.2) ao modelo da VPN; o Windows o prefere.</translation>
    </message>
    <message>
        <source>User certificates: filter by issuer or purpose in the EAP settings (TLSExtensions, FilteringInfo).</source>
        <translation>Certificados de usuário: filtre por emissor ou finalidade nas configurações de EAP (TLSExtensions, FilteringInfo).</translation>
    </message>
    <message>
        <source>RRAS: name the root that it accepts: $c = Get-Item Cert:\LocalMachine\Root\THUMBPRINT; Set-VpnAuthProtocol -UserAuthProtocolAccepted Certificate,EAP -RootCertificateNameToAccept $c; Restart-Service RemoteAccess</source>
        <translation>RRAS: indique a raiz que ele aceita: $c = Get-Item Cert:\LocalMachine\Root\THUMBPRINT; Set-VpnAuthProtocol -UserAuthProtocolAccepted Certificate,EAP -RootCertificateNameToAccept $c; Restart-Service RemoteAccess</translation>
    </message>
    <message>
        <source>The VPN server does not list the issuer of your computer&apos;s certificate.</source>
        <translation>O servidor VPN não lista o emissor do certificado do seu computador.</translation>
    </message>
    <message>
        <source>The VPN server says whose electronic identity cards (certificates) it accepts. The one who issued your computer&apos;s card is not among them.</source>
        <translation>O servidor VPN informa de quem aceita identidades eletrônicas (certificados). Quem emitiu a do seu computador não está entre eles.</translation>
    </message>
    <message>
        <source>The server&apos;s reply lists the authorities that it accepts. No CA above &quot;{subject}&quot; (issued by &quot;{issuer}&quot;) is among them.</source>
        <extracomment>{subject}: subject name of the certificate; {issuer}: name of the CA</extracomment>
        <translation>A resposta do servidor lista as autoridades que ele aceita. Nenhuma AC acima de “{subject}” (emitido por “{issuer}”) está entre elas.</translation>
    </message>
    <message>
        <source>Check whether another certificate of this computer should be used.</source>
        <translation>Verifique se outro certificado deste computador deveria ser usado.</translation>
    </message>
    <message>
        <source>The IKE_SA_INIT reply carries a CERTREQ without the key of any CA above &quot;{subject}&quot;; issuer: &quot;{issuer}&quot;.</source>
        <extracomment>{subject}: subject name of the certificate; {issuer}: name of the CA</extracomment>
        <translation>A resposta IKE_SA_INIT traz um CERTREQ sem a chave de nenhuma AC acima de “{subject}”; emissor: “{issuer}”.</translation>
    </message>
    <message>
        <source>Check that the root of the clients&apos; certificates is in Trusted Root Certification Authorities of the computer account on every VPN server.</source>
        <translation>Verifique se a raiz dos certificados dos clientes está em Autoridades de Certificação Raiz Confiáveis da conta de computador em todos os servidores VPN.</translation>
    </message>
    <message>
        <source>Read the accepted root: Get-VpnAuthProtocol. Set it: $c = Get-Item Cert:\LocalMachine\Root\THUMBPRINT; Set-VpnAuthProtocol -UserAuthProtocolAccepted Certificate,EAP -RootCertificateNameToAccept $c; Restart-Service RemoteAccess</source>
        <translation>Consulte a raiz aceita: Get-VpnAuthProtocol. Defina-a: $c = Get-Item Cert:\LocalMachine\Root\THUMBPRINT; Set-VpnAuthProtocol -UserAuthProtocolAccepted Certificate,EAP -RootCertificateNameToAccept $c; Restart-Service RemoteAccess</translation>
    </message>
    <message>
        <source>Behind a load balancer, compare the servers with each other.</source>
        <translation>Atrás de um balanceador de carga, compare os servidores entre si.</translation>
    </message>
    <message>
        <source>Your certificate of Conditional Access is short-lived by design.</source>
        <translation>Seu certificado do Acesso Condicional tem vida curta por design.</translation>
    </message>
    <message>
        <source>Your organisation checks the state of your computer before it lets you in. The electronic identity card (certificate) for that is valid until {until}; it is renewed by itself.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>Sua organização verifica o estado do seu computador antes de permitir a sua entrada. A identidade eletrônica (certificado) para isso é válida até {until}; ela é renovada automaticamente.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Não é preciso fazer nada.</translation>
    </message>
    <message>
        <source>&quot;{subject}&quot; ({origin}) comes from Entra Conditional Access and ends on {until}. About one hour is by design.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {until}: date and time</extracomment>
        <translation>“{subject}” ({origin}) vem do Acesso Condicional do Entra e expira em {until}. A duração de cerca de uma hora é por design.</translation>
    </message>
    <message>
        <source>If connecting fails, look whether the device is compliant in Company Portal.</source>
        <translation>Se a conexão falhar, verifique no Portal da Empresa se o dispositivo está em conformidade.</translation>
    </message>
    <message>
        <source>The one-hour certificate of Conditional Access (1.3.6.1.4.1.311.87) is there until {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>O certificado de uma hora do Acesso Condicional (1.3.6.1.4.1.311.87) está presente até {until}.</translation>
    </message>
    <message>
        <source>The network policy should demand this purpose: Allowed-Certificate-OID 1.3.6.1.4.1.311.87.</source>
        <translation>A política de rede deve exigir esta finalidade: Allowed-Certificate-OID 1.3.6.1.4.1.311.87.</translation>
    </message>
    <message>
        <source>The certificate that shows that your device meets the rules is missing.</source>
        <translation>Falta o certificado que mostra que o seu dispositivo atende às regras.</translation>
    </message>
    <message>
        <source>Your organisation lets only computers in that meet its rules. The electronic identity card (certificate) that says so is not on this computer; Windows fetches one for each connection, and it lives for about an hour.</source>
        <translation>Sua organização só permite a entrada de computadores que atendam às regras dela. A identidade eletrônica (certificado) que comprova isso não está neste computador; o Windows obtém uma para cada conexão, e ela dura cerca de uma hora.</translation>
    </message>
    <message>
        <source>Connect once; if that works, nothing has to be done.</source>
        <translation>Conecte-se uma vez; se funcionar, não é preciso fazer nada.</translation>
    </message>
    <message>
        <source>If it fails: open Company Portal and do what it lists as not done.</source>
        <translation>Se falhar: abra o Portal da Empresa e faça o que ele lista como pendente.</translation>
    </message>
    <message>
        <source>Sign in to Windows again, then connect.</source>
        <translation>Entre no Windows novamente e depois conecte-se.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; signs in with a certificate of the purpose AAD Conditional Access (1.3.6.1.4.1.311.87), and there is none in its period. Between two dials that is normal; together with 798, 812, 874 or 875 it is the cause.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>A conexão “{connection}” se autentica com um certificado com a finalidade AAD Conditional Access (1.3.6.1.4.1.311.87), e não há nenhum no prazo de validade. Entre duas discagens isso é normal; junto com 798, 812, 874 ou 875, é a causa.</translation>
    </message>
    <message>
        <source>Dial once and look again: a certificate should have come.</source>
        <translation>Disque uma vez e verifique novamente: um certificado deveria ter chegado.</translation>
    </message>
    <message>
        <source>Check that the device is marked compliant in Intune.</source>
        <translation>Verifique se o dispositivo está marcado como em conformidade no Intune.</translation>
    </message>
    <message>
        <source>Check that this computer reaches Entra ID before it dials, and look into its sign-in log.</source>
        <translation>Verifique se este computador acessa o Entra ID antes de discar e consulte o log de entrada dele.</translation>
    </message>
    <message>
        <source>No current certificate with 1.3.6.1.4.1.311.87 in the user&apos;s store, with which &quot;{connection}&quot; signs in. It is fetched when Windows dials.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Não há nenhum certificado atual com 1.3.6.1.4.1.311.87 no repositório do usuário, com o qual a conexão “{connection}” se autentica. Ele é obtido quando o Windows disca.</translation>
    </message>
    <message>
        <source>Check the Conditional Access policy for the app VPN Server, and the root certificate on the VPN connectivity blade.</source>
        <translation>Verifique a política de Acesso Condicional para o aplicativo VPN Server e o certificado raiz na folha de conectividade VPN.</translation>
    </message>
    <message>
        <source>Check DeviceCompliance in the profile.</source>
        <translation>Verifique DeviceCompliance no perfil.</translation>
    </message>
    <message>
        <source>Your certificate lacks a mark that newer sign-in servers ask for.</source>
        <translation>Falta ao seu certificado uma marca que os servidores de autenticação mais novos pedem.</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) works, but it lacks a mark that ties it to your account. Servers that ask for it refuse the sign-in.</source>
        <translation>Sua identidade eletrônica (certificado) funciona, mas falta a ela uma marca que a vincula à sua conta. Os servidores que pedem essa marca recusam o login.</translation>
    </message>
    <message>
        <source>&quot;{subject}&quot; ({origin}) has no SID extension (1.3.6.1.4.1.311.25.2). Since the update of February 2025 domain controllers can refuse it: 853, or 812 or 691.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>“{subject}” ({origin}) não tem a extensão de SID (1.3.6.1.4.1.311.25.2). Desde a atualização de fevereiro de 2025, os controladores de domínio podem recusá-lo: 853, ou 812 ou 691.</translation>
    </message>
    <message>
        <source>Ask whether event 39 of Kerberos-Key-Distribution-Center is in the System log of a domain controller, or reason 16 in that of the sign-in server.</source>
        <translation>Pergunte se o evento 39 de Kerberos-Key-Distribution-Center está no log do Sistema de um controlador de domínio ou o motivo 16 no do servidor de autenticação.</translation>
    </message>
    <message>
        <source>If so, enrol a new certificate: certutil -user -pulse</source>
        <translation>Em caso afirmativo, registre um novo certificado: certutil -user -pulse</translation>
    </message>
    <message>
        <source>The certificate is not strongly mapped: extension 1.3.6.1.4.1.311.25.2 is missing.</source>
        <translation>O certificado não tem mapeamento forte: falta a extensão 1.3.6.1.4.1.311.25.2.</translation>
    </message>
    <message>
        <source>Update the CA, or add the SID in the SCEP or PKCS profile of Intune, and issue the certificates again.</source>
        <translation>Atualize a AC ou adicione o SID ao perfil SCEP ou PKCS do Intune e emita os certificados novamente.</translation>
    </message>
    <message>
        <source>Until then map the accounts explicitly (altSecurityIdentities).</source>
        <translation>Até lá, mapeie as contas explicitamente (altSecurityIdentities).</translation>
    </message>
    <message>
        <source>The VPN server prefers another way to sign in, but takes the profile&apos;s.</source>
        <translation>O servidor VPN prefere outra forma de autenticação, mas aceita a do perfil.</translation>
    </message>
    <message>
        <source>{gateway} first proposed {expected}, and took {profile} when that was asked for. No fault of this laptop.</source>
        <extracomment>{gateway}: address or name of a VPN gateway; {expected}: what the server demands; {profile}: what the profile says</extracomment>
        <translation>{gateway} propôs primeiro {expected} e aceitou {profile} quando isso foi pedido. Não é uma falha deste notebook.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s first proposal is {expected}; the profile &quot;{connection}&quot; uses {profile}, which is taken after one more round trip.</source>
        <extracomment>{expected}: what the server demands; {connection}: name of the VPN connection; {profile}: what the profile says</extracomment>
        <translation>A primeira proposta do servidor de autenticação é {expected}; o perfil “{connection}” usa {profile}, que é aceito após mais uma ida e volta.</translation>
    </message>
    <message>
        <source>Put the method of the profile first in the network policy, if others are not needed.</source>
        <translation>Coloque o método do perfil em primeiro lugar na política de rede, se os outros não forem necessários.</translation>
    </message>
    <message>
        <source>This was proven against strongSwan and FreeRADIUS, not against RRAS and NPS.</source>
        <translation>Isto foi comprovado com strongSwan e FreeRADIUS, não com RRAS e NPS.</translation>
    </message>
    <message>
        <source>The VPN server does not offer the kind of sign-in that the profile uses.</source>
        <translation>O servidor VPN não oferece o tipo de autenticação que o perfil usa.</translation>
    </message>
    <message>
        <source>Your VPN connection is set up to sign in a person, but the server did not begin to do so. It may expect another kind of connection.</source>
        <translation>Sua conexão VPN está configurada para o login de uma pessoa, mas o servidor não começou a fazê-lo. Ele pode esperar outro tipo de conexão.</translation>
    </message>
    <message>
        <source>{server} ({address}) refused a client without a certificate of its own (AUTHENTICATION_FAILED) instead of beginning EAP. Windows reports 13801, sometimes 812.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) recusou um cliente sem certificado próprio (AUTHENTICATION_FAILED) em vez de começar o EAP. O Windows informa 13801, às vezes 812.</translation>
    </message>
    <message>
        <source>Check whether this server is meant for device tunnels only.</source>
        <translation>Verifique se este servidor se destina somente a túneis de dispositivo.</translation>
    </message>
    <message>
        <source>Check whether this laptop has the current VPN profile.</source>
        <translation>Verifique se este notebook tem o perfil VPN atual.</translation>
    </message>
    <message>
        <source>{address} ended IKE_AUTH with AUTHENTICATION_FAILED when no AUTH payload came. Either it takes computer certificates only, or it does not know this client.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>{address} encerrou IKE_AUTH com AUTHENTICATION_FAILED quando não chegou nenhum payload AUTH. Ou ele só aceita certificados de computador, ou não conhece este cliente.</translation>
    </message>
    <message>
        <source>On RRAS check that EAP is allowed beside computer certificates: Get-VpnAuthProtocol</source>
        <translation>No RRAS, verifique se o EAP é permitido além dos certificados de computador: Get-VpnAuthProtocol</translation>
    </message>
    <message>
        <source>Compare the profile &quot;{connection}&quot; with what this server is meant for.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Compare o perfil “{connection}” com aquilo a que este servidor se destina.</translation>
    </message>
    <message>
        <source>This test was proven against strongSwan, not against RRAS.</source>
        <translation>Este teste foi comprovado com o strongSwan, não com o RRAS.</translation>
    </message>
    <message>
        <source>The sign-in server did not go on after the user name of this test.</source>
        <translation>O servidor de autenticação não prosseguiu após o nome de usuário deste teste.</translation>
    </message>
    <message>
        <source>To learn what the server wants, this program gave a name and no password. The server ended the talk there, so the rest could not be tested.</source>
        <translation>Para saber o que o servidor quer, este programa informou um nome e nenhuma senha. O servidor encerrou a conversa nesse ponto, e por isso o restante não pôde ser testado.</translation>
    </message>
    <message>
        <source>Save the report and send it to your helpdesk if you can&apos;t connect.</source>
        <translation>Se não conseguir se conectar, salve o relatório e envie-o ao seu suporte técnico.</translation>
    </message>
    <message>
        <source>{gateway} ended the sign-in of &quot;{connection}&quot; straight after the name ({kind}); no password was sent. A name that nobody has says little; a real one points to the network policy. Windows reports 812, over SSTP 691.</source>
        <extracomment>{gateway}: address or name of a VPN gateway; {connection}: name of the VPN connection; {kind}: whose name was given, as words</extracomment>
        <translation>{gateway} encerrou a autenticação da conexão “{connection}” logo após o nome ({kind}); nenhuma senha foi enviada. Um nome que ninguém tem diz pouco; um nome real aponta para a política de rede. O Windows informa 812 e, por SSTP, 691.</translation>
    </message>
    <message>
        <source>Look at the account: is it allowed to dial in, and in the right group?</source>
        <translation>Examine a conta: ela tem permissão de discagem e está no grupo certo?</translation>
    </message>
    <message>
        <source>For a full test let the site policy name an identity for this program.</source>
        <translation>Para um teste completo, defina na política da organização uma identidade para este programa.</translation>
    </message>
    <message>
        <source>EAP-Failure came before any method was proposed: no network policy matches this identity, or the server does not know it.</source>
        <translation>EAP-Failure veio antes que qualquer método fosse proposto: nenhuma política de rede corresponde a esta identidade, ou o servidor não a conhece.</translation>
    </message>
    <message>
        <source>Read NPS event 6273 for the reason code: 48 no matching network policy, 65 dial-in permission, 66 method.</source>
        <translation>Consulte o código de motivo no evento 6273 do NPS: 48 nenhuma política de rede correspondente, 65 permissão de discagem, 66 método.</translation>
    </message>
    <message>
        <source>A made-up name is often refused by right. Name an identity with interviewIdentity in the site policy to see the method.</source>
        <translation>Um nome inventado muitas vezes é recusado com razão. Indique uma identidade com interviewIdentity na política da organização para ver o método.</translation>
    </message>
    <message>
        <source>The VPN server seems to get no answer from its sign-in server.</source>
        <translation>O servidor VPN parece não receber resposta do servidor de autenticação dele.</translation>
    </message>
    <message>
        <source>The VPN server answers, but the server behind it that checks sign-ins does not seem to.</source>
        <translation>O servidor VPN responde, mas o servidor por trás dele, que verifica os logins, parece não responder.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Tente novamente daqui a alguns minutos.</translation>
    </message>
    <message>
        <source>After the name {gateway} needed {seconds} s to refuse, or gave no answer at all. That is how it looks when the VPN server waits in vain for its RADIUS server. Windows reports 930, 938, 718 or 812.</source>
        <extracomment>{gateway}: address or name of a VPN gateway; {seconds}: seconds waited</extracomment>
        <translation>Após o nome, {gateway} precisou de {seconds} s para recusar ou não deu nenhuma resposta. É isso o que se observa quando o servidor VPN espera em vão pelo servidor RADIUS dele. O Windows informa 930, 938, 718 ou 812.</translation>
    </message>
    <message>
        <source>Pass the report to the VPN administrators at once: everybody may be affected.</source>
        <translation>Encaminhe o relatório imediatamente aos administradores da VPN: todos podem ser afetados.</translation>
    </message>
    <message>
        <source>A refusal by the sign-in server itself comes within about two seconds; strongSwan gives up on a silent RADIUS server after about 14.</source>
        <translation>Uma recusa do próprio servidor de autenticação chega em cerca de dois segundos; o strongSwan desiste de um servidor RADIUS que não responde após cerca de 14.</translation>
    </message>
    <message>
        <source>On the VPN server check the RADIUS servers and their shared secret: Get-RemoteAccessRadius</source>
        <translation>No servidor VPN, verifique os servidores RADIUS e o segredo compartilhado deles: Get-RemoteAccessRadius</translation>
    </message>
    <message>
        <source>Let UDP 1812 and 1813 (or 1645 and 1646) through between VPN server and NPS.</source>
        <translation>Permita a passagem de UDP 1812 e 1813 (ou 1645 e 1646) entre o servidor VPN e o NPS.</translation>
    </message>
    <message>
        <source>On NPS check the service and the RADIUS client entry of the VPN server: Get-Service IAS; Get-NpsRadiusClient</source>
        <translation>No NPS, verifique o serviço e a entrada de cliente RADIUS do servidor VPN: Get-Service IAS; Get-NpsRadiusClient</translation>
    </message>
    <message>
        <source>These times were measured with strongSwan and FreeRADIUS, not with RRAS and NPS.</source>
        <translation>Estes tempos foram medidos com strongSwan e FreeRADIUS, não com RRAS e NPS.</translation>
    </message>
    <message>
        <source>The sign-in server has another name than the profile expects.</source>
        <translation>O servidor de autenticação tem um nome diferente do que o perfil espera.</translation>
    </message>
    <message>
        <source>The sign-in server showed a certificate (an electronic identity card) with a name that your VPN connection does not expect.</source>
        <translation>O servidor de autenticação apresentou um certificado (uma identidade eletrônica) com um nome que a sua conexão VPN não espera.</translation>
    </message>
    <message>
        <source>Don&apos;t accept it if you are asked.</source>
        <translation>Não o aceite se você for consultado.</translation>
    </message>
    <message>
        <source>The sign-in server of &quot;{connection}&quot; showed a certificate for {names}; the profile lists {profile}. Windows reports 853 or 812.</source>
        <extracomment>{connection}: name of the VPN connection; {names}: names in the certificate; {profile}: what the profile says</extracomment>
        <translation>O servidor de autenticação da conexão “{connection}” apresentou um certificado para {names}; o perfil lista {profile}. O Windows informa 853 ou 812.</translation>
    </message>
    <message>
        <source>Read what Windows compared: log Microsoft-Windows-EapMethods-RasTls/Operational, event 107.</source>
        <translation>Consulte o que o Windows comparou: log Microsoft-Windows-EapMethods-RasTls/Operational, evento 107.</translation>
    </message>
    <message>
        <source>None of the names in the certificate ({names}) matches ServerNames of the profile ({profile}).</source>
        <extracomment>{names}: names in the certificate; {profile}: what the profile says</extracomment>
        <translation>Nenhum dos nomes do certificado ({names}) corresponde a ServerNames do perfil ({profile}).</translation>
    </message>
    <message>
        <source>List the names of all sign-in servers in ServerNames, separated by semicolons; an entry may be a regular expression.</source>
        <translation>Liste os nomes de todos os servidores de autenticação em ServerNames, separados por ponto e vírgula; uma entrada pode ser uma expressão regular.</translation>
    </message>
    <message>
        <source>Or select a certificate with the listed name in the network policy of NPS.</source>
        <translation>Ou selecione um certificado com o nome listado na política de rede do NPS.</translation>
    </message>
    <message>
        <source>What the server shows was proven on FreeRADIUS, not on NPS.</source>
        <translation>O que o servidor apresenta foi comprovado com o FreeRADIUS, não com o NPS.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s name differs from the profile&apos;s in upper and lower case.</source>
        <translation>O nome do servidor de autenticação difere do nome no perfil em maiúsculas e minúsculas.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate (an electronic identity card) has the right name, but written differently. Newer Windows versions mind that.</source>
        <translation>O certificado (uma identidade eletrônica) do servidor de autenticação tem o nome certo, mas escrito de outra forma. As versões mais novas do Windows levam isso em conta.</translation>
    </message>
    <message>
        <source>The certificate says {names}, the profile &quot;{connection}&quot; lists {profile}: only the case differs. Administrators report that Windows 11 then fails with 853.</source>
        <extracomment>{names}: names in the certificate; {connection}: name of the VPN connection; {profile}: what the profile says</extracomment>
        <translation>O certificado contém {names}, o perfil “{connection}” lista {profile}: só diferem as maiúsculas e minúsculas. Administradores relatam que, nesse caso, o Windows 11 falha com 853.</translation>
    </message>
    <message>
        <source>Check whether laptops with Windows 10 connect where those with Windows 11 do not.</source>
        <translation>Verifique se notebooks com Windows 10 se conectam quando os com Windows 11 não conseguem.</translation>
    </message>
    <message>
        <source>Names match except for upper and lower case: {names} against {profile}.</source>
        <extracomment>{names}: names in the certificate; {profile}: what the profile says</extracomment>
        <translation>Os nomes correspondem, exceto pelas maiúsculas e minúsculas: {names} em comparação com {profile}.</translation>
    </message>
    <message>
        <source>Write ServerNames in the profile exactly as the certificate has the name, and deploy the profile again.</source>
        <translation>Escreva ServerNames no perfil exatamente como o nome consta no certificado e implante o perfil novamente.</translation>
    </message>
    <message>
        <source>The profile does not name the authority behind the sign-in server.</source>
        <translation>O perfil não indica a autoridade por trás do servidor de autenticação.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate (an electronic identity card) was issued by an authority that your VPN connection does not name.</source>
        <translation>O certificado (uma identidade eletrônica) do servidor de autenticação foi emitido por uma autoridade que a sua conexão VPN não indica.</translation>
    </message>
    <message>
        <source>The sign-in server of &quot;{connection}&quot; leads to &quot;{root}&quot; ({thumbprint}); the profile lists {profile}. Windows reports 864 or asks the user (703).</source>
        <extracomment>{connection}: name of the VPN connection; {root}: subject of a root certificate; {thumbprint}: thumbprint of a certificate; {profile}: what the profile says</extracomment>
        <translation>O servidor de autenticação da conexão “{connection}” leva a “{root}” ({thumbprint}); o perfil lista {profile}. O Windows informa 864 ou pergunta ao usuário (703).</translation>
    </message>
    <message>
        <source>The root above the shown certificate is not in TrustedRootCA of the profile.</source>
        <translation>A raiz acima do certificado apresentado não consta em TrustedRootCA do perfil.</translation>
    </message>
    <message>
        <source>Add the thumbprint {thumbprint} of &quot;{root}&quot; to TrustedRootCA, or select a certificate under a listed root in the network policy of NPS.</source>
        <extracomment>{thumbprint}: thumbprint of a certificate; {root}: subject of a root certificate</extracomment>
        <translation>Adicione a impressão digital {thumbprint} de “{root}” a TrustedRootCA ou selecione, na política de rede do NPS, um certificado sob uma raiz listada.</translation>
    </message>
    <message>
        <source>After a change of the authority deploy the new root first, then the profile, then the server&apos;s certificate.</source>
        <translation>Após uma mudança de autoridade, implante primeiro a nova raiz, depois o perfil e depois o certificado do servidor.</translation>
    </message>
    <message>
        <source>The VPN server answers the first question, but not the second one.</source>
        <translation>O servidor VPN responde à primeira pergunta, mas não à segunda.</translation>
    </message>
    <message>
        <source>The VPN server is there, but the next, larger message got no answer. Often something on the way loses large packets.</source>
        <translation>O servidor VPN está lá, mas a mensagem seguinte, maior, não recebeu resposta. Muitas vezes, algo no caminho perde pacotes grandes.</translation>
    </message>
    <message>
        <source>If it works there, tell your helpdesk: &quot;large VPN packets get no answer from this network&quot;.</source>
        <translation>Se funcionar lá, diga ao seu suporte técnico: “pacotes VPN grandes não recebem resposta a partir desta rede”.</translation>
    </message>
    <message>
        <source>{server} ({address}) accepted IKE_SA_INIT, but gave no answer to IKE_AUTH on UDP {port} within {seconds} s. Asked again without IKE fragmentation: {unsplit}. Windows usually reports this as error 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {port}: port number; {seconds}: seconds waited; {unsplit}: &quot;answered&quot;, &quot;no answer&quot; or &quot;not tested&quot;</extracomment>
        <translation>{server} ({address}) aceitou IKE_SA_INIT, mas não respondeu a IKE_AUTH na porta UDP {port} em {seconds} s. Nova consulta sem fragmentação IKE: {unsplit}. O Windows costuma informar isso como erro 809.</translation>
    </message>
    <message>
        <source>Test from another network, for example a phone&apos;s hotspot.</source>
        <translation>Teste em outra rede, por exemplo o hotspot de um celular.</translation>
    </message>
    <message>
        <source>Look at the result for UDP 4500 and at the one for large packets on the same page.</source>
        <translation>Consulte o resultado para UDP 4500 e o resultado para pacotes grandes na mesma página.</translation>
    </message>
    <message>
        <source>IKE_AUTH carries certificates and is the first message that may need IP fragments. Loss of fragments, a smaller MTU on the way or UDP 4500 can be the reason; silence does not prove which. An answer that comes only without IKE fragmentation points to a device that drops IKE fragments.</source>
        <translation>IKE_AUTH transporta certificados e é a primeira mensagem que pode precisar de fragmentos IP. A perda de fragmentos, uma MTU menor no caminho ou UDP 4500 podem ser o motivo; o silêncio não prova qual deles. Uma resposta que só chega sem fragmentação IKE aponta para um dispositivo que descarta fragmentos IKE.</translation>
    </message>
    <message>
        <source>Capture on the server whether the packets arrive (elevated): pktmon filter add -p 500; pktmon filter add -p 4500; pktmon start --capture. After a dial: pktmon stop; pktmon filter remove</source>
        <translation>Capture no servidor se os pacotes chegam (como administrador): pktmon filter add -p 500; pktmon filter add -p 4500; pktmon start --capture. Após uma discagem: pktmon stop; pktmon filter remove</translation>
    </message>
    <message>
        <source>Let IP fragments and UDP 4500 through every device on the way, both ways.</source>
        <translation>Permita a passagem de fragmentos IP e de UDP 4500 por todos os dispositivos no caminho, nos dois sentidos.</translation>
    </message>
    <message>
        <source>Let the server split its messages itself: HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2, DWORD EnableServerFragmentation = 1 (from version 1803 on).</source>
        <translation>Faça com que o próprio servidor divida as mensagens: HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2, DWORD EnableServerFragmentation = 1 (a partir da versão 1803).</translation>
    </message>
    <message>
        <source>Large packets to the VPN server get lost on the way.</source>
        <translation>Pacotes grandes para o servidor VPN se perdem no caminho.</translation>
    </message>
    <message>
        <source>Small packets reach the VPN server, large ones got no answer. The VPN needs large ones while it connects.</source>
        <translation>Pacotes pequenos chegam ao servidor VPN; os grandes não receberam resposta. A VPN precisa dos grandes enquanto se conecta.</translation>
    </message>
    <message>
        <source>If it works there, tell your helpdesk: &quot;fragmented packets get no answer from this network&quot;.</source>
        <translation>Se funcionar lá, diga ao seu suporte técnico: “pacotes fragmentados não recebem resposta a partir desta rede”.</translation>
    </message>
    <message>
        <source>{server} ({address}) answers small IKE messages on UDP {port}, but gave no answer to one of {octets} bytes, which travels in IP fragments. IKE fragmentation at the server: {fragmentation}. Windows usually reports 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {port}: port number; {octets}: size of a packet in bytes; {fragmentation}: whether the server splits large messages, as words</extracomment>
        <translation>{server} ({address}) responde a mensagens IKE pequenas na porta UDP {port}, mas não respondeu a uma de {octets} bytes, que viaja em fragmentos IP. Fragmentação IKE no servidor: {fragmentation}. O Windows costuma informar 809.</translation>
    </message>
    <message>
        <source>Test from another network, for example a phone&apos;s hotspot, to tell client network and server apart.</source>
        <translation>Teste em outra rede, por exemplo o hotspot de um celular, para distinguir a rede do cliente do servidor.</translation>
    </message>
    <message>
        <source>Pass the report to the network team.</source>
        <translation>Encaminhe o relatório à equipe de rede.</translation>
    </message>
    <message>
        <source>IP fragments from this network to {address} got no answer. Where the server does not split its messages itself (RFC 7383), a large IKE_AUTH meets the same fate.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Os fragmentos IP desta rede para {address} não receberam resposta. Onde o próprio servidor não divide as mensagens (RFC 7383), um IKE_AUTH grande tem o mesmo destino.</translation>
    </message>
    <message>
        <source>Read what the server offers: IKE fragmentation is {fragmentation}.</source>
        <extracomment>{fragmentation}: whether the server splits large messages, as words</extracomment>
        <translation>Consulte o que o servidor oferece: fragmentação IKE: {fragmentation}.</translation>
    </message>
    <message>
        <source>Let IP fragments of UDP 500 and 4500 through the firewalls and address translators on the way, both ways.</source>
        <translation>Permita a passagem de fragmentos IP de UDP 500 e 4500 pelos firewalls e dispositivos NAT no caminho, nos dois sentidos.</translation>
    </message>
    <message>
        <source>On the server: HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2, DWORD EnableServerFragmentation = 1 (from version 1803 on), then restart RemoteAccess in a maintenance window.</source>
        <translation>No servidor: HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2, DWORD EnableServerFragmentation = 1 (a partir da versão 1803); depois reinicie o RemoteAccess em uma janela de manutenção.</translation>
    </message>
    <message>
        <source>This test was proven against strongSwan, not against RRAS: a server may leave an oversized question unanswered for reasons of its own.</source>
        <translation>Este teste foi comprovado com o strongSwan, não com o RRAS: um servidor pode deixar sem resposta uma pergunta grande demais por motivos próprios.</translation>
    </message>
    <message>
        <source>The VPN server names another server for the connection.</source>
        <translation>O servidor VPN indica outro servidor para a conexão.</translation>
    </message>
    <message>
        <source>This is only a remark for your VPN administrators: the server passes its callers on.</source>
        <translation>Esta é apenas uma observação para os administradores da VPN: o servidor encaminha a outro quem o chama.</translation>
    </message>
    <message>
        <source>{server} ({address}) answered with a redirect to {gateway}. What that server says was not asked.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {gateway}: address or name of a VPN gateway</extracomment>
        <translation>{server} ({address}) respondeu com um redirecionamento para {gateway}. Esse outro servidor não foi consultado.</translation>
    </message>
    <message>
        <source>Mention it to the VPN administrators if the connection fails.</source>
        <translation>Mencione isso aos administradores da VPN se a conexão falhar.</translation>
    </message>
    <message>
        <source>Run this program again with that server&apos;s name if a profile for it exists.</source>
        <translation>Execute este programa novamente com o nome desse servidor, se houver um perfil para ele.</translation>
    </message>
    <message>
        <source>{address} sent REDIRECT and named {gateway}. This program asks only the servers that the profile or the site policy names.</source>
        <extracomment>{address}: an IP address; {gateway}: address or name of a VPN gateway</extracomment>
        <translation>{address} enviou REDIRECT e indicou {gateway}. Este programa só consulta os servidores que o perfil ou a política da organização indica.</translation>
    </message>
    <message>
        <source>Check that redirecting is intended, and that the profile&apos;s clients reach {gateway}.</source>
        <extracomment>{gateway}: address or name of a VPN gateway</extracomment>
        <translation>Verifique se o redirecionamento é intencional e se os clientes do perfil acessam {gateway}.</translation>
    </message>
    <message>
        <source>This was not tried with RRAS, which is not known to redirect.</source>
        <translation>Isto não foi testado com o RRAS, que, até onde se sabe, não redireciona.</translation>
    </message>
    <message>
        <source>The VPN server does not accept the encryption that Windows offers by default.</source>
        <translation>O servidor VPN não aceita a criptografia que o Windows oferece por padrão.</translation>
    </message>
    <message>
        <source>Your computer and the VPN server would not agree on how to encrypt the connection.</source>
        <translation>Seu computador e o servidor VPN não concordariam sobre como criptografar a conexão.</translation>
    </message>
    <message>
        <source>{server} accepts newer settings, but refused what Windows offers where the profile states none. Windows then reports error 13868.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>{server} aceita configurações mais novas, mas recusou o que o Windows oferece quando o perfil não define nenhuma. O Windows informa então o erro 13868.</translation>
    </message>
    <message>
        <source>Read the profile&apos;s policy: (Get-VpnConnection -Name NAME).IPSecCustomPolicy</source>
        <translation>Consulte a política do perfil: (Get-VpnConnection -Name NAME).IPSecCustomPolicy</translation>
    </message>
    <message>
        <source>Without a cryptography suite Windows offers Diffie-Hellman group 2 only; {address} answered NO_PROPOSAL_CHOSEN to that and took group {group} of a wider offer: {serverTakes}.</source>
        <extracomment>{address}: an IP address; {group}: number of a Diffie-Hellman group; {serverTakes}: algorithms that the server chose</extracomment>
        <translation>Sem um conjunto de criptografia, o Windows oferece somente o grupo Diffie-Hellman 2; {address} respondeu a isso com NO_PROPOSAL_CHOSEN e aceitou o grupo {group} de uma oferta mais ampla: {serverTakes}.</translation>
    </message>
    <message>
        <source>State the server&apos;s values in the profile: CryptographySuite, or Set-VpnConnectionIPsecConfiguration on a profile that nobody manages.</source>
        <translation>Defina os valores do servidor no perfil: CryptographySuite, ou Set-VpnConnectionIPsecConfiguration em um perfil não gerenciado.</translation>
    </message>
    <message>
        <source>Administrators report that NegotiateDH2048_AES256 = 1 (HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters) adds group 14 to what Windows offers; Microsoft&apos;s documents do not list it.</source>
        <translation>Administradores relatam que NegotiateDH2048_AES256 = 1 (HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters) adiciona o grupo 14 ao que o Windows oferece; os documentos da Microsoft não o mencionam.</translation>
    </message>
    <message>
        <source>The VPN server accepts none of the encryption settings offered for L2TP.</source>
        <translation>O servidor VPN não aceita nenhuma das configurações de criptografia oferecidas para L2TP.</translation>
    </message>
    <message>
        <source>Your computer and the VPN server could not agree on how to encrypt the connection.</source>
        <translation>Seu computador e o servidor VPN não conseguiram concordar sobre como criptografar a conexão.</translation>
    </message>
    <message>
        <source>{server} ({address}) answered IKEv1 main mode on UDP {port} with NO-PROPOSAL-CHOSEN. Windows usually reports 789.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {port}: port number</extracomment>
        <translation>{server} ({address}) respondeu ao modo principal do IKEv1 na porta UDP {port} com NO-PROPOSAL-CHOSEN. O Windows costuma informar 789.</translation>
    </message>
    <message>
        <source>Check whether L2TP is still meant to be used; IKEv2 and SSTP are its successors.</source>
        <translation>Verifique se o L2TP ainda deve ser usado; IKEv2 e SSTP são os sucessores dele.</translation>
    </message>
    <message>
        <source>None of the main mode proposals that Windows is known to send was accepted by {address}.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Nenhuma das propostas de modo principal que se sabe que o Windows envia foi aceita por {address}.</translation>
    </message>
    <message>
        <source>Compare whether the server expects a pre-shared key or certificates; main mode offers both.</source>
        <translation>Compare se o servidor espera uma chave pré-compartilhada ou certificados; o modo principal oferece os dois.</translation>
    </message>
    <message>
        <source>This test was proven against SoftEther and strongSwan, not against RRAS.</source>
        <translation>Este teste foi comprovado com SoftEther e strongSwan, não com o RRAS.</translation>
    </message>
    <message>
        <source>The VPN server does not answer the first question of L2TP.</source>
        <translation>O servidor VPN não responde à primeira pergunta do L2TP.</translation>
    </message>
    <message>
        <source>There was no answer from the VPN server. This network may not let VPN traffic through, or the server does not offer this kind of VPN.</source>
        <translation>Não houve resposta do servidor VPN. Esta rede talvez não deixe passar o tráfego da VPN, ou o servidor não oferece este tipo de VPN.</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer to IKEv1 main mode on UDP {port} within {seconds} s. Windows usually reports 809, sometimes 789.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {port}: port number; {seconds}: seconds waited</extracomment>
        <translation>{server} ({address}) não respondeu ao modo principal do IKEv1 na porta UDP {port} em {seconds} s. O Windows costuma informar 809, às vezes 789.</translation>
    </message>
    <message>
        <source>Check whether L2TP is still meant to be used.</source>
        <translation>Verifique se o L2TP ainda deve ser usado.</translation>
    </message>
    <message>
        <source>Silence can mean a filter on the way, a wrong address or a server without L2TP. It does not prove which.</source>
        <translation>O silêncio pode significar um filtro no caminho, um endereço errado ou um servidor sem L2TP. Ele não prova qual deles.</translation>
    </message>
    <message>
        <source>Let UDP 500 and 4500 through every device on the way, both ways.</source>
        <translation>Permita a passagem de UDP 500 e 4500 por todos os dispositivos no caminho, nos dois sentidos.</translation>
    </message>
    <message>
        <source>The VPN server could not prove that its certificate is its own.</source>
        <translation>O servidor VPN não conseguiu provar que o certificado é dele.</translation>
    </message>
    <message>
        <source>The server showed a certificate (an electronic identity card) but its signature did not fit. Somebody else may be answering in its place.</source>
        <translation>O servidor apresentou um certificado (uma identidade eletrônica), mas a assinatura não conferia. Outra pessoa pode estar respondendo no lugar dele.</translation>
    </message>
    <message>
        <source>Don&apos;t use this network for confidential things until this is cleared up.</source>
        <translation>Não use esta rede para assuntos confidenciais até que isso seja esclarecido.</translation>
    </message>
    <message>
        <source>{server} ({address}) showed &quot;{subject}&quot;, but its signature over the exchange does not verify with that certificate. Windows reports this as 13801.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {subject}: subject of a certificate</extracomment>
        <translation>{server} ({address}) apresentou “{subject}”, mas a assinatura dele na troca não é confirmada por esse certificado. O Windows informa isso como 13801.</translation>
    </message>
    <message>
        <source>Test from another network, for example a phone&apos;s hotspot: if the signature fits there, something in this network answers in the server&apos;s place.</source>
        <translation>Teste em outra rede, por exemplo o hotspot de um celular: se a assinatura conferir lá, algo nesta rede responde no lugar do servidor.</translation>
    </message>
    <message>
        <source>The AUTH payload of {address} does not verify with the certificate that came with it: somebody stands between, or the server uses another key than its certificate&apos;s.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>O payload AUTH de {address} não é confirmado pelo certificado que veio com ele: alguém está no meio, ou o servidor usa uma chave diferente da do certificado.</translation>
    </message>
    <message>
        <source>Compare what answers at {address} with the server itself.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Compare o que responde em {address} com o próprio servidor.</translation>
    </message>
    <message>
        <source>Renew the server&apos;s certificate together with its key, and restart RemoteAccess in a maintenance window.</source>
        <translation>Renove o certificado do servidor junto com a chave e reinicie o RemoteAccess em uma janela de manutenção.</translation>
    </message>
    <message>
        <source>The VPN server did not show a certificate.</source>
        <translation>O servidor VPN não apresentou um certificado.</translation>
    </message>
    <message>
        <source>The server did not show its certificate (an electronic identity card), so your computer may not be able to tell whether it is the right server.</source>
        <translation>O servidor não apresentou o certificado (uma identidade eletrônica) dele, e por isso o seu computador talvez não consiga saber se é o servidor certo.</translation>
    </message>
    <message>
        <source>{server} ({address}) answered the sign-in on UDP {port} without a certificate. Windows may then report 13801.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {port}: port number</extracomment>
        <translation>{server} ({address}) respondeu à autenticação na porta UDP {port} sem um certificado. O Windows pode então informar 13801.</translation>
    </message>
    <message>
        <source>IKE_AUTH of {address} came without a CERT payload. Windows needs it to verify the server.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>IKE_AUTH de {address} veio sem um payload CERT. O Windows precisa dele para verificar o servidor.</translation>
    </message>
    <message>
        <source>Let the server send its certificate whether or not it is asked for.</source>
        <translation>Faça com que o servidor envie o certificado, seja ele solicitado ou não.</translation>
    </message>
    <message>
        <source>On RRAS check that a certificate with the purpose Server Authentication and its key lies in the computer&apos;s store.</source>
        <translation>No RRAS, verifique se um certificado com a finalidade Autenticação de Servidor e a chave dele estão no repositório do computador.</translation>
    </message>
    <message>
        <source>Something on the way shows another certificate than your VPN server&apos;s.</source>
        <translation>Algo no caminho apresenta um certificado diferente do certificado do seu servidor VPN.</translation>
    </message>
    <message>
        <source>A certificate is an electronic identity card. The one shown here was not issued by the authority that your organisation names for its VPN.</source>
        <translation>Um certificado é uma identidade eletrônica. O que é apresentado aqui não foi emitido pela autoridade que a sua organização indica para a VPN.</translation>
    </message>
    <message>
        <source>The certificate on TCP {port} of {server} ({address}) leads to &quot;{root}&quot;, and the site policy names other roots. This is how TLS inspection on the way looks.</source>
        <extracomment>{port}: port number; {server}: name of the VPN server; {address}: an IP address; {root}: subject of a root certificate</extracomment>
        <translation>O certificado na porta TCP {port} de {server} ({address}) leva a “{root}”, e a política da organização indica outras raízes. É assim que se apresenta uma inspeção de TLS no caminho.</translation>
    </message>
    <message>
        <source>Test from another network, for example a phone&apos;s hotspot: if the right root shows there, this network inspects TLS.</source>
        <translation>Teste em outra rede, por exemplo o hotspot de um celular: se a raiz certa aparecer lá, esta rede inspeciona TLS.</translation>
    </message>
    <message>
        <source>Ask the network team to exempt the VPN server from TLS inspection.</source>
        <translation>Peça à equipe de rede que isente o servidor VPN da inspeção de TLS.</translation>
    </message>
    <message>
        <source>&quot;{root}&quot; ({thumbprint}) is not among tlsRoots of the site policy. TLS inspection would show just this, and SSTP fails with it even where the root is trusted, because of its crypto binding.</source>
        <extracomment>{root}: subject of a root certificate; {thumbprint}: thumbprint of a certificate</extracomment>
        <translation>“{root}” ({thumbprint}) não está entre as tlsRoots da política da organização. Uma inspeção de TLS teria exatamente esse efeito, e o SSTP falha com ela mesmo onde a raiz é confiável, por causa do cryptobinding.</translation>
    </message>
    <message>
        <source>Exempt {server} from TLS inspection (firewall, proxy, security product on the laptop).</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Isente {server} da inspeção de TLS (firewall, proxy, produto de segurança no notebook).</translation>
    </message>
    <message>
        <source>If the server&apos;s certificate was moved to another authority, add the new root&apos;s thumbprint to tlsRoots.</source>
        <translation>Se o certificado do servidor passou para outra autoridade, adicione a impressão digital da nova raiz a tlsRoots.</translation>
    </message>
    <message>
        <source>If a load balancer ends TLS, give the RRAS servers that certificate&apos;s hash.</source>
        <translation>Se um balanceador de carga encerra o TLS, informe o hash desse certificado aos servidores RRAS.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port answers, but does not take the VPN call.</source>
        <translation>A porta da Web do servidor VPN responde, mas não aceita a chamada VPN.</translation>
    </message>
    <message>
        <source>The VPN server is there and speaks the right language, but it did not take the call. It may have no free places.</source>
        <translation>O servidor VPN está lá e fala a linguagem certa, mas não aceitou a chamada. Talvez não tenha vagas livres.</translation>
    </message>
    <message>
        <source>{server} ({address}) answered the SSTP verb on TCP {port}, but did not acknowledge the call (status: {status}). Windows usually reports 0x80072746 or 0x800704C9.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {port}: port number; {status}: a hexadecimal number</extracomment>
        <translation>{server} ({address}) respondeu ao verbo SSTP na porta TCP {port}, mas não confirmou a chamada (status: {status}). O Windows costuma informar 0x80072746 ou 0x800704C9.</translation>
    </message>
    <message>
        <source>Try again at another time of the day.</source>
        <translation>Tente novamente em outro horário do dia.</translation>
    </message>
    <message>
        <source>After the HTTP reply the server answered CALL_CONNECT_REQUEST with a refusal, or not at all.</source>
        <translation>Após a resposta HTTP, o servidor respondeu a CALL_CONNECT_REQUEST com uma recusa ou não respondeu.</translation>
    </message>
    <message>
        <source>On the server check the free SSTP ports and the service: Get-Service SstpSvc,RemoteAccess</source>
        <translation>No servidor, verifique as portas SSTP livres e o serviço: Get-Service SstpSvc,RemoteAccess</translation>
    </message>
    <message>
        <source>Look at devices that end TLS before the server: they must pass the stream through unchanged.</source>
        <translation>Examine os dispositivos que encerram o TLS antes do servidor: eles precisam repassar o fluxo inalterado.</translation>
    </message>
    <message>
        <source>This test was proven against SoftEther, not against RRAS.</source>
        <translation>Este teste foi comprovado com o SoftEther, não com o RRAS.</translation>
    </message>
    <message>
        <source>The servers may refuse the way in which your password is sent.</source>
        <translation>Os servidores podem recusar a forma como a sua senha é enviada.</translation>
    </message>
    <message>
        <source>Your VPN proves your password in an old way. On this computer the rules for old ways were changed; the servers may refuse it, even if your password is right.</source>
        <translation>Sua VPN prova a sua senha de uma forma antiga. Neste computador, as regras para formas antigas foram alteradas; os servidores podem recusá-la, mesmo que a sua senha esteja certa.</translation>
    </message>
    <message>
        <source>Type the password by hand once. Stop after two tries, so that your account is not locked.</source>
        <translation>Digite a senha manualmente uma vez. Pare após duas tentativas, para que a sua conta não seja bloqueada.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; signs in with MS-CHAPv2, and LmCompatibilityLevel is {level} here. The value on the domain controller decides; this computer&apos;s is a hint that a policy changed it. Windows usually reports 691.</source>
        <extracomment>{connection}: name of the VPN connection; {level}: a number</extracomment>
        <translation>A conexão “{connection}” se autentica com MS-CHAPv2, e LmCompatibilityLevel é {level} aqui. O que decide é o valor no controlador de domínio; o deste computador é um indício de que uma política o alterou. O Windows costuma informar 691.</translation>
    </message>
    <message>
        <source>Ask whether others fail with MS-CHAPv2 too.</source>
        <translation>Pergunte se outras pessoas também têm falhas com MS-CHAPv2.</translation>
    </message>
    <message>
        <source>Check that the account is not locked and the password not expired.</source>
        <translation>Verifique se a conta não está bloqueada e se a senha não expirou.</translation>
    </message>
    <message>
        <source>With a raised LmCompatibilityLevel (here {level}) domain controllers refuse the NTLM form that the RAS server passes on for MS-CHAPv2.</source>
        <extracomment>{level}: a number</extracomment>
        <translation>Com um LmCompatibilityLevel mais alto (aqui {level}), os controladores de domínio recusam a forma de NTLM que o servidor RAS repassa para MS-CHAPv2.</translation>
    </message>
    <message>
        <source>On the RRAS server, or NPS: HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Policy, DWORD &quot;Enable NTLMv2 Compatibility&quot; = 1, then restart the service.</source>
        <translation>No servidor RRAS ou no NPS: HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Policy, DWORD &quot;Enable NTLMv2 Compatibility&quot; = 1; depois reinicie o serviço.</translation>
    </message>
    <message>
        <source>Better: move to a sign-in with certificates (EAP-TLS or PEAP).</source>
        <translation>Melhor: migre para uma autenticação com certificados (EAP-TLS ou PEAP).</translation>
    </message>
    <message>
        <source>Windows protects your password so well that the VPN cannot use it by itself.</source>
        <translation>O Windows protege tão bem a sua senha que a VPN não consegue usá-la automaticamente.</translation>
    </message>
    <message>
        <source>A protection of Windows keeps programs from reading your saved password. Your VPN wants to use it by itself, and cannot.</source>
        <translation>Uma proteção do Windows impede os programas de ler a sua senha salva. A sua VPN quer usá-la automaticamente e não consegue.</translation>
    </message>
    <message>
        <source>When you are asked, type your user name and password. Stop after two tries.</source>
        <translation>Quando for solicitado, digite o seu nome de usuário e a sua senha. Pare após duas tentativas.</translation>
    </message>
    <message>
        <source>Credential Guard runs, and &quot;{connection}&quot; signs in with MS-CHAPv2. Credential Guard does not hand out the Windows sign-in for it; typed passwords work. Windows reports 691.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>O Credential Guard está em execução, e a conexão “{connection}” se autentica com MS-CHAPv2. O Credential Guard não entrega o logon do Windows para isso; senhas digitadas funcionam. O Windows informa 691.</translation>
    </message>
    <message>
        <source>Test with a typed password.</source>
        <translation>Teste com uma senha digitada.</translation>
    </message>
    <message>
        <source>Credential Guard stays on: the sign-in method has to change.</source>
        <translation>O Credential Guard permanece ativado: é o método de autenticação que precisa mudar.</translation>
    </message>
    <message>
        <source>MS-CHAPv2 with single sign-on does not work under Credential Guard, which is on by default in Windows 11 22H2 and later (Enterprise, Education).</source>
        <translation>MS-CHAPv2 com logon único não funciona com o Credential Guard, que vem ativado por padrão no Windows 11 22H2 e posterior (Enterprise, Education).</translation>
    </message>
    <message>
        <source>Move &quot;{connection}&quot; to certificates: PEAP with EAP-TLS, or EAP-TLS.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Migre a conexão “{connection}” para certificados: PEAP com EAP-TLS, ou EAP-TLS.</translation>
    </message>
    <message>
        <source>Until then, set UseWinLogonCredentials to false, so that the person is asked.</source>
        <translation>Até lá, defina UseWinLogonCredentials como false, para que a pessoa seja consultada.</translation>
    </message>
    <message>
        <source>The VPN server may show the wrong certificate for this kind of connection.</source>
        <translation>O servidor VPN pode apresentar o certificado errado para este tipo de conexão.</translation>
    </message>
    <message>
        <source>The VPN server proves itself with an electronic identity card (certificate). For this kind of connection (L2TP) the server itself takes the first one that it has, which may be the wrong one.</source>
        <translation>O servidor VPN prova quem é com uma identidade eletrônica (certificado). Para este tipo de conexão (L2TP), o próprio servidor usa a primeira que tem, que pode ser a errada.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; uses L2TP with certificates. The server takes the first certificate in its store; it has to come from a CA of this computer&apos;s certificates ({issuers}) and be no wildcard. What it takes cannot be seen from here. Windows reports 787.</source>
        <extracomment>{connection}: name of the VPN connection; {issuers}: names of CAs</extracomment>
        <translation>A conexão “{connection}” usa L2TP com certificados. O servidor usa o primeiro certificado do repositório dele; esse certificado precisa vir de uma AC dos certificados deste computador ({issuers}) e não ser curinga. Daqui não é possível ver qual ele usa. O Windows informa 787.</translation>
    </message>
    <message>
        <source>Check that this computer&apos;s certificate comes from the right CA: certutil -store My</source>
        <translation>Verifique se o certificado deste computador vem da AC certa: certutil -store My</translation>
    </message>
    <message>
        <source>RRAS takes the first usable certificate for L2TP, and this cannot be configured. Clients trust: {issuers}.</source>
        <extracomment>{issuers}: names of CAs</extracomment>
        <translation>O RRAS usa o primeiro certificado utilizável para L2TP, e isso não pode ser configurado. Os clientes confiam em: {issuers}.</translation>
    </message>
    <message>
        <source>Use one certificate for SSTP, IP-HTTPS and L2TP that is no wildcard and comes from the CA of the clients.</source>
        <translation>Use um só certificado para SSTP, IP-HTTPS e L2TP que não seja curinga e venha da AC dos clientes.</translation>
    </message>
    <message>
        <source>Or, on RRAS: HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters, DWORD ProhibitIpSec = 1, and a manual IPsec rule for L2TP (UDP 1701, transport mode, computer certificate of the chosen CA).</source>
        <translation>Ou, no RRAS: HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters, DWORD ProhibitIpSec = 1, e uma regra IPsec manual para L2TP (UDP 1701, modo de transporte, certificado de computador da AC escolhida).</translation>
    </message>
    <message>
        <source>This computer is set up to build this VPN without protection.</source>
        <translation>Este computador está configurado para estabelecer esta VPN sem proteção.</translation>
    </message>
    <message>
        <source>A setting on this computer forbids the encryption (IPsec) that your VPN needs. The server accepts no connection without it.</source>
        <translation>Uma configuração neste computador proíbe a criptografia (IPsec) de que a sua VPN precisa. O servidor não aceita nenhuma conexão sem ela.</translation>
    </message>
    <message>
        <source>ProhibitIpSec is 1 on this computer, so Windows makes no IPsec policy for L2TP (&quot;{connection}&quot;). Microsoft describes the value for servers only. Windows reports 789, 788 or 791.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>ProhibitIpSec é 1 neste computador; por isso, o Windows não cria uma política IPsec para L2TP (“{connection}”). A Microsoft descreve o valor somente para servidores. O Windows informa 789, 788 ou 791.</translation>
    </message>
    <message>
        <source>Ask who set it: a manual IPsec rule may stand in for it.</source>
        <translation>Pergunte quem o definiu: uma regra IPsec manual pode estar no lugar dela.</translation>
    </message>
    <message>
        <source>If nobody needs it, remove it (elevated) and restart: reg delete HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters /v ProhibitIpSec</source>
        <translation>Se ninguém precisar dele, remova-o (como administrador) e reinicie: reg delete HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters /v ProhibitIpSec</translation>
    </message>
    <message>
        <source>HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters ProhibitIpSec = 1 on a client.</source>
        <translation>HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters ProhibitIpSec = 1 em um cliente.</translation>
    </message>
    <message>
        <source>Remove it from scripts and policies that reach clients.</source>
        <translation>Remova-o dos scripts e das políticas que chegam aos clientes.</translation>
    </message>
    <message>
        <source>It belongs on an RRAS server with a manual IPsec rule, if anywhere.</source>
        <translation>Se tiver lugar em algum computador, é em um servidor RRAS com uma regra IPsec manual.</translation>
    </message>
    <message>
        <source>Windows does not connect to this kind of VPN server by default.</source>
        <translation>O Windows não se conecta a este tipo de servidor VPN por padrão.</translation>
    </message>
    <message>
        <source>The VPN server stands behind a device that translates its address. By default Windows does not build this kind of connection (L2TP) to such a server.</source>
        <translation>O servidor VPN está atrás de um dispositivo que converte o endereço dele. Por padrão, o Windows não estabelece este tipo de conexão (L2TP) com um servidor assim.</translation>
    </message>
    <message>
        <source>Ask your helpdesk whether there is another VPN connection that you can use.</source>
        <translation>Pergunte ao seu suporte técnico se há outra conexão VPN que você possa usar.</translation>
    </message>
    <message>
        <source>The server&apos;s reply shows address translation in front of it, and AssumeUDPEncapsulationContextOnSendRule is {value} here. &quot;{connection}&quot; uses L2TP; Windows reports 809 or 789.</source>
        <extracomment>{value}: a number; {connection}: name of the VPN connection</extracomment>
        <translation>A resposta do servidor mostra conversão de endereços (NAT) diante dele, e AssumeUDPEncapsulationContextOnSendRule é {value} aqui. A conexão “{connection}” usa L2TP; o Windows informa 809 ou 789.</translation>
    </message>
    <message>
        <source>If your organisation allows it, set the DWORD (elevated): HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent, AssumeUDPEncapsulationContextOnSendRule = 1 (server behind NAT) or 2 (both), then restart.</source>
        <translation>Se a sua organização permitir, defina o DWORD (como administrador): HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent, AssumeUDPEncapsulationContextOnSendRule = 1 (servidor atrás de NAT) ou 2 (ambos); depois reinicie.</translation>
    </message>
    <message>
        <source>An L2TP server behind NAT needs AssumeUDPEncapsulationContextOnSendRule = 1 or 2 on every Windows client; here it is {value}.</source>
        <extracomment>{value}: a number</extracomment>
        <translation>Um servidor L2TP atrás de NAT precisa de AssumeUDPEncapsulationContextOnSendRule = 1 ou 2 em todos os clientes Windows; aqui é {value}.</translation>
    </message>
    <message>
        <source>Better: give the server a public address, or use IKEv2 or SSTP.</source>
        <translation>Melhor: dê ao servidor um endereço público ou use IKEv2 ou SSTP.</translation>
    </message>
    <message>
        <source>Otherwise deploy the value by policy and restart the clients.</source>
        <translation>Caso contrário, implante o valor por política e reinicie os clientes.</translation>
    </message>
    <message>
        <source>The name {server} could not be found from this network, so your computer does not know where to call.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>O nome {server} não foi encontrado a partir desta rede, e por isso o seu computador não sabe para onde chamar.</translation>
    </message>
    <message>
        <source>If you are on a public Wi-Fi, open a web page and complete its sign-in page first.</source>
        <translation>Se você estiver em um Wi-Fi público, abra uma página da Web e conclua primeiro a página de login dele.</translation>
    </message>
    <message>
        <source>The DNS servers answer that {server} does not exist. Windows reports this as error 868, sometimes as 800 or 809.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Os servidores DNS respondem que {server} não existe. O Windows informa isso como erro 868, às vezes como 800 ou 809.</translation>
    </message>
    <message>
        <source>Ask again: Resolve-DnsName {server!} and Resolve-DnsName {server!} -Server 1.1.1.1</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Consulte novamente: Resolve-DnsName {server!} e Resolve-DnsName {server!} -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>Check the spelling of the server in the profile.</source>
        <translation>Verifique a grafia do servidor no perfil.</translation>
    </message>
    <message>
        <source>Check name rules that may catch this name: Get-DnsClientNrptPolicy -Effective.</source>
        <translation>Verifique as regras de nomes que podem abranger este nome: Get-DnsClientNrptPolicy -Effective.</translation>
    </message>
    <message>
        <source>The public DNS zone has no record for {server}, or only the internal one has.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>A zona DNS pública não tem registro para {server}, ou só a interna tem.</translation>
    </message>
    <message>
        <source>Create an A record (and AAAA only if the server is reachable over IPv6) in the public zone.</source>
        <translation>Crie um registro A (e AAAA somente se o servidor for acessível por IPv6) na zona pública.</translation>
    </message>
    <message>
        <source>Check the delegation and the expiry of the zone from outside.</source>
        <translation>Verifique a delegação e a expiração da zona a partir de fora.</translation>
    </message>
    <message>
        <source>In split DNS, check that outside clients are not sent to the internal zone.</source>
        <translation>Com DNS dividido, verifique se os clientes externos não são enviados à zona interna.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name exists but has no address.</source>
        <translation>O nome do servidor VPN existe, mas não tem endereço.</translation>
    </message>
    <message>
        <source>The name {server} is known, but no address belongs to it.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>O nome {server} é conhecido, mas nenhum endereço pertence a ele.</translation>
    </message>
    <message>
        <source>You can&apos;t fix this, and it&apos;s not your computer.</source>
        <translation>Você não tem como resolver isso, e a causa não está no seu computador.</translation>
    </message>
    <message>
        <source>The name {server} exists, but has neither an A nor an AAAA record.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>O nome {server} existe, mas não tem registro A nem AAAA.</translation>
    </message>
    <message>
        <source>Ask again: Resolve-DnsName {server!} -Type A and Resolve-DnsName {server!} -Type AAAA</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Consulte novamente: Resolve-DnsName {server!} -Type A e Resolve-DnsName {server!} -Type AAAA</translation>
    </message>
    <message>
        <source>The zone answers &quot;no data&quot; for A and AAAA of {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>A zona responde “sem dados” para A e AAAA de {server}.</translation>
    </message>
    <message>
        <source>Add the A record that leads to the public address of the VPN server.</source>
        <translation>Adicione o registro A que aponta para o endereço público do servidor VPN.</translation>
    </message>
    <message>
        <source>If the name is an alias, check that its target still has an address.</source>
        <translation>Se o nome for um alias, verifique se o destino dele ainda tem um endereço.</translation>
    </message>
    <message>
        <source>No DNS server answered the question for the VPN server&apos;s name.</source>
        <translation>Nenhum servidor DNS respondeu à consulta do nome do servidor VPN.</translation>
    </message>
    <message>
        <source>This network&apos;s directory service for names (DNS) gave no answer, so {server} could not be looked up.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>O serviço de nomes (DNS) desta rede não respondeu; por isso, {server} não pôde ser consultado.</translation>
    </message>
    <message>
        <source>Check whether any web site opens.</source>
        <translation>Verifique se algum site abre.</translation>
    </message>
    <message>
        <source>The DNS servers {resolvers} gave no answer for {server}.</source>
        <extracomment>{resolvers}: addresses of the DNS servers; {server}: name of the VPN server</extracomment>
        <translation>Os servidores DNS {resolvers} não responderam à consulta de {server}.</translation>
    </message>
    <message>
        <source>Read the settings: Get-DnsClientServerAddress and ipconfig /all.</source>
        <translation>Consulte as configurações: Get-DnsClientServerAddress e ipconfig /all.</translation>
    </message>
    <message>
        <source>Ask each one: Resolve-DnsName {server!} -Server ADDRESS</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Consulte cada um: Resolve-DnsName {server!} -Server ADDRESS</translation>
    </message>
    <message>
        <source>Check whether a half-open VPN or a security product has set DNS servers that can&apos;t be reached.</source>
        <translation>Verifique se uma VPN conectada pela metade ou um produto de segurança definiu servidores DNS que não podem ser acessados.</translation>
    </message>
    <message>
        <source>The configured resolvers got no question through or sent no answer back.</source>
        <translation>Os resolvedores configurados não receberam a consulta ou não enviaram resposta.</translation>
    </message>
    <message>
        <source>Check that {resolvers} are right for this network and answer on UDP and TCP port 53.</source>
        <extracomment>{resolvers}: addresses of the DNS servers</extracomment>
        <translation>Verifique se {resolvers} são os corretos para esta rede e respondem nas portas UDP e TCP 53.</translation>
    </message>
    <message>
        <source>If these are internal servers, find out why they are set while the VPN is not connected.</source>
        <translation>Se forem servidores internos, descubra por que estão definidos enquanto a VPN não está conectada.</translation>
    </message>
    <message>
        <source>The DNS server could not answer the question for the VPN server&apos;s name.</source>
        <translation>O servidor DNS não conseguiu responder à consulta do nome do servidor VPN.</translation>
    </message>
    <message>
        <source>This network&apos;s directory service for names (DNS) reported a failure for {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>O serviço de nomes (DNS) desta rede informou uma falha para {server}.</translation>
    </message>
    <message>
        <source>The DNS servers {resolvers} answered with a failure instead of an address for {server}, or none is configured.</source>
        <extracomment>{resolvers}: addresses of the DNS servers; {server}: name of the VPN server</extracomment>
        <translation>Os servidores DNS {resolvers} responderam com uma falha em vez de um endereço para {server}, ou nenhum está configurado.</translation>
    </message>
    <message>
        <source>If another server knows the name, report the failing one to the network team.</source>
        <translation>Se outro servidor conhecer o nome, informe à equipe de rede qual é o que falha.</translation>
    </message>
    <message>
        <source>The resolver answered SERVFAIL or REFUSED, or no resolver is configured.</source>
        <translation>O resolvedor respondeu SERVFAIL ou REFUSED, ou nenhum resolvedor está configurado.</translation>
    </message>
    <message>
        <source>Check the zone&apos;s name servers and, if the zone is signed, its DNSSEC chain.</source>
        <translation>Verifique os servidores de nomes da zona e, se a zona for assinada, a cadeia DNSSEC dela.</translation>
    </message>
    <message>
        <source>Check recursion rights and forwarders of {resolvers}.</source>
        <extracomment>{resolvers}: addresses of the DNS servers</extracomment>
        <translation>Verifique os direitos de recursão e os encaminhadores de {resolvers}.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name leads to a private address.</source>
        <translation>O nome do servidor VPN aponta para um endereço privado.</translation>
    </message>
    <message>
        <source>From this network, {server} leads to an address that only works inside your organisation.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>A partir desta rede, {server} aponta para um endereço que só funciona dentro da sua organização.</translation>
    </message>
    <message>
        <source>If you are in the office, you may not need the VPN.</source>
        <translation>Se você estiver no escritório, talvez não precise da VPN.</translation>
    </message>
    <message>
        <source>Otherwise try another network, for example your phone&apos;s hotspot.</source>
        <translation>Caso contrário, tente outra rede, por exemplo o hotspot do seu celular.</translation>
    </message>
    <message>
        <source>{server} leads to {addresses}; private addresses can&apos;t be reached over the internet.</source>
        <extracomment>{server}: name of the VPN server; {addresses}: list of IP addresses</extracomment>
        <translation>{server} aponta para {addresses}; endereços privados não podem ser acessados pela Internet.</translation>
    </message>
    <message>
        <source>Compare: Resolve-DnsName {server!} -Server 1.1.1.1</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Compare: Resolve-DnsName {server!} -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>Look for a line in the hosts file and for name rules: Get-DnsClientNrptPolicy -Effective.</source>
        <translation>Procure uma linha no arquivo hosts e regras de nomes: Get-DnsClientNrptPolicy -Effective.</translation>
    </message>
    <message>
        <source>Check whether another VPN or an office network answers with the internal zone.</source>
        <translation>Verifique se outra VPN ou uma rede de escritório responde com a zona interna.</translation>
    </message>
    <message>
        <source>Outside clients get the internal address {addresses} of {server}.</source>
        <extracomment>{addresses}: list of IP addresses; {server}: name of the VPN server</extracomment>
        <translation>Os clientes externos recebem o endereço interno {addresses} de {server}.</translation>
    </message>
    <message>
        <source>Publish the public address in the public zone and keep the internal one to the internal zone.</source>
        <translation>Publique o endereço público na zona pública e mantenha o interno somente na zona interna.</translation>
    </message>
    <message>
        <source>If the private address is intended (for example behind a private link), set privateAddressExpected in the site policy.</source>
        <translation>Se o endereço privado for intencional (por exemplo, atrás de um link privado), defina privateAddressExpected na política da organização.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name leads to an address that can&apos;t be a server.</source>
        <translation>O nome do servidor VPN aponta para um endereço que não pode ser de um servidor.</translation>
    </message>
    <message>
        <source>From this network, {server} leads to an address where no server can be.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>A partir desta rede, {server} aponta para um endereço onde não pode haver nenhum servidor.</translation>
    </message>
    <message>
        <source>{server} leads to {addresses}, which is reserved (for example loopback, link-local or unspecified).</source>
        <extracomment>{server}: name of the VPN server; {addresses}: list of IP addresses</extracomment>
        <translation>{server} aponta para {addresses}, que é reservado (por exemplo, loopback, link-local ou não especificado).</translation>
    </message>
    <message>
        <source>Look for a line in the hosts file; filters and advertising blockers also answer with such addresses.</source>
        <translation>Procure uma linha no arquivo hosts; filtros e bloqueadores de anúncios também respondem com endereços assim.</translation>
    </message>
    <message>
        <source>The address {addresses} is in a special-purpose range and can&apos;t be the server&apos;s public address.</source>
        <extracomment>{addresses}: list of IP addresses</extracomment>
        <translation>O endereço {addresses} está em um intervalo de uso especial e não pode ser o endereço público do servidor.</translation>
    </message>
    <message>
        <source>Check the record of {server} in the public zone.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Verifique o registro de {server} na zona pública.</translation>
    </message>
    <message>
        <source>If a DNS filter answers so, allow the name there.</source>
        <translation>Se um filtro de DNS responder assim, permita o nome nele.</translation>
    </message>
    <message>
        <source>A list on this computer (the hosts file) overrides the VPN server&apos;s address.</source>
        <translation>Uma lista neste computador (o arquivo hosts) substitui o endereço do servidor VPN.</translation>
    </message>
    <message>
        <source>A list on this computer replaces the real address of {server} by another one.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Uma lista neste computador troca o endereço real de {server} por outro.</translation>
    </message>
    <message>
        <source>Please don&apos;t edit the list yourself.</source>
        <translation>Não edite a lista por conta própria.</translation>
    </message>
    <message>
        <source>The hosts file sets {server} to {addresses} (line {lines}).</source>
        <extracomment>{server}: name of the VPN server; {addresses}: list of IP addresses; {lines}: line numbers in the hosts file</extracomment>
        <translation>O arquivo hosts define {server} como {addresses} (linha {lines}).</translation>
    </message>
    <message>
        <source>Compare with public DNS: Resolve-DnsName {server!} -Server 1.1.1.1</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Compare com o DNS público: Resolve-DnsName {server!} -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>If nobody needs the line, remove it in an elevated editor: %SystemRoot%\System32\drivers\etc\hosts</source>
        <translation>Se ninguém precisar da linha, remova-a em um editor aberto como administrador: %SystemRoot%\System32\drivers\etc\hosts</translation>
    </message>
    <message>
        <source>Run ipconfig /flushdns and test again.</source>
        <translation>Execute ipconfig /flushdns e teste novamente.</translation>
    </message>
    <message>
        <source>A hosts entry outranks DNS, so a move of the server does not reach this client.</source>
        <translation>Uma entrada no arquivo hosts tem precedência sobre o DNS; por isso, uma mudança do servidor não chega a este cliente.</translation>
    </message>
    <message>
        <source>Find out which script or product writes the line, and stop it there.</source>
        <translation>Descubra qual script ou produto grava a linha e interrompa isso na origem.</translation>
    </message>
    <message>
        <source>Use DNS instead of hosts entries for {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Use o DNS em vez de entradas no arquivo hosts para {server}.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name leads to another address than your organisation expects.</source>
        <translation>O nome do servidor VPN aponta para um endereço diferente do que a sua organização espera.</translation>
    </message>
    <message>
        <source>From this network, {server} leads to an address that your organisation does not list for it.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>A partir desta rede, {server} aponta para um endereço que a sua organização não lista para ele.</translation>
    </message>
    <message>
        <source>{server} leads to {addresses}; the site policy expects {expected}.</source>
        <extracomment>{server}: name of the VPN server; {addresses}: list of IP addresses; {expected}: what the site policy expects</extracomment>
        <translation>{server} aponta para {addresses}; a política da organização espera {expected}.</translation>
    </message>
    <message>
        <source>Compare: Resolve-DnsName {server!} and Resolve-DnsName {server!} -Server 1.1.1.1</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Compare: Resolve-DnsName {server!} e Resolve-DnsName {server!} -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>Clear old answers with ipconfig /flushdns and test again.</source>
        <translation>Limpe as respostas antigas com ipconfig /flushdns e teste novamente.</translation>
    </message>
    <message>
        <source>DNS and the site policy disagree about the address of {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>O DNS e a política da organização divergem quanto ao endereço de {server}.</translation>
    </message>
    <message>
        <source>If the server has moved, update serverAddresses in the site policy.</source>
        <translation>Se o servidor mudou de lugar, atualize serverAddresses na política da organização.</translation>
    </message>
    <message>
        <source>Otherwise check the zone, and what answers for it on this network.</source>
        <translation>Caso contrário, verifique a zona e o que responde por ela nesta rede.</translation>
    </message>
    <message>
        <source>This computer is not connected to any network.</source>
        <translation>Este computador não está conectado a nenhuma rede.</translation>
    </message>
    <message>
        <source>Neither Wi-Fi nor cable nor mobile data is connected, so nothing on the internet can be reached.</source>
        <translation>Não há conexão por Wi-Fi, cabo nem dados móveis; por isso, nada na Internet pode ser acessado.</translation>
    </message>
    <message>
        <source>Plug in the network cable, or connect to a Wi-Fi.</source>
        <translation>Conecte o cabo de rede ou conecte-se a uma rede Wi-Fi.</translation>
    </message>
    <message>
        <source>Check that flight mode is not on, and that Wi-Fi is on.</source>
        <translation>Verifique se o modo avião não está ativado e se o Wi-Fi está ativado.</translation>
    </message>
    <message>
        <source>No network adapter other than loopback and tunnels is up. Windows can report 868, 800 or 809 when the VPN is dialed now.</source>
        <translation>Nenhum adaptador de rede além de loopback e túneis está ativo. O Windows pode informar 868, 800 ou 809 se a VPN for discada agora.</translation>
    </message>
    <message>
        <source>Read the adapters: Get-NetAdapter | Format-Table Name, Status, MediaConnectionState</source>
        <translation>Consulte os adaptadores: Get-NetAdapter | Format-Table Name, Status, MediaConnectionState</translation>
    </message>
    <message>
        <source>Look for a wireless switch, flight mode and a disabled adapter.</source>
        <translation>Procure um botão da rede sem fio, o modo avião e um adaptador desabilitado.</translation>
    </message>
    <message>
        <source>Check whether a VPN profile with LockDown keeps the network closed.</source>
        <translation>Verifique se um perfil VPN com LockDown mantém a rede fechada.</translation>
    </message>
    <message>
        <source>There is no physical interface with a link; the VPN has nothing to run on.</source>
        <translation>Não há interface física com link; a VPN não tem sobre o que funcionar.</translation>
    </message>
    <message>
        <source>Check the driver and the state of the device: Get-PnpDevice -Class Net</source>
        <translation>Verifique o driver e o estado do dispositivo: Get-PnpDevice -Class Net</translation>
    </message>
    <message>
        <source>A LockDown profile removes the network on purpose while the VPN is down.</source>
        <translation>Um perfil LockDown remove a rede de propósito enquanto a VPN não está conectada.</translation>
    </message>
    <message>
        <source>The network gave this computer no address.</source>
        <translation>A rede não forneceu nenhum endereço a este computador.</translation>
    </message>
    <message>
        <source>Your computer is connected to a network, but the network did not accept it yet.</source>
        <translation>Seu computador está conectado a uma rede, mas a rede ainda não o aceitou.</translation>
    </message>
    <message>
        <source>Disconnect from the Wi-Fi and connect again, or unplug the cable and plug it in again.</source>
        <translation>Desconecte-se do Wi-Fi e conecte-se novamente, ou retire o cabo e conecte-o de novo.</translation>
    </message>
    <message>
        <source>Check that the Wi-Fi password is right, if the network has one.</source>
        <translation>Verifique se a senha do Wi-Fi está certa, se a rede tiver uma.</translation>
    </message>
    <message>
        <source>Restart your router if this is your home.</source>
        <translation>Reinicie o seu roteador, se você estiver em casa.</translation>
    </message>
    <message>
        <source>{interface} is up, but has no address beyond those that it gives itself. Windows can report 868, 800 or 809 when the VPN is dialed now.</source>
        <extracomment>{interface}: name of the network interface</extracomment>
        <translation>A interface {interface} está ativa, mas não tem nenhum endereço além dos que ela mesma se atribui. O Windows pode informar 868, 800 ou 809 se a VPN for discada agora.</translation>
    </message>
    <message>
        <source>Read the state: ipconfig /all</source>
        <translation>Consulte o estado: ipconfig /all</translation>
    </message>
    <message>
        <source>Ask for an address again: ipconfig /release, then ipconfig /renew</source>
        <translation>Solicite um endereço novamente: ipconfig /release e depois ipconfig /renew</translation>
    </message>
    <message>
        <source>Test with another network, for example a phone&apos;s hotspot.</source>
        <translation>Teste com outra rede, por exemplo o hotspot de um celular.</translation>
    </message>
    <message>
        <source>{interface} has only link-local addresses: no DHCP server or router answered on this network.</source>
        <extracomment>{interface}: name of the network interface</extracomment>
        <translation>A interface {interface} só tem endereços link-local: nenhum servidor DHCP ou roteador respondeu nesta rede.</translation>
    </message>
    <message>
        <source>Check DHCP (free addresses, relay) or the static address on this network.</source>
        <translation>Verifique o DHCP (endereços livres, retransmissão) ou o endereço estático nesta rede.</translation>
    </message>
    <message>
        <source>On a network with 802.1X check whether the port or the Wi-Fi let this computer in.</source>
        <translation>Em uma rede com 802.1X, verifique se a porta ou o Wi-Fi permitiu a entrada deste computador.</translation>
    </message>
    <message>
        <source>This computer has no way to the internet.</source>
        <translation>Este computador não tem caminho para a Internet.</translation>
    </message>
    <message>
        <source>Your computer is not connected to a network that leads to the internet.</source>
        <translation>Seu computador não está conectado a uma rede que leve à Internet.</translation>
    </message>
    <message>
        <source>Check Wi-Fi or cable.</source>
        <translation>Verifique o Wi-Fi ou o cabo.</translation>
    </message>
    <message>
        <source>On a public Wi-Fi, open a web page and complete its sign-in page.</source>
        <translation>Em um Wi-Fi público, abra uma página da Web e conclua a página de login dele.</translation>
    </message>
    <message>
        <source>There is no default route. Windows can report 868, 800 or 809 when the VPN is dialed now.</source>
        <translation>Não há rota padrão. O Windows pode informar 868, 800 ou 809 se a VPN for discada agora.</translation>
    </message>
    <message>
        <source>Read the state: Get-NetIPConfiguration -Detailed</source>
        <translation>Consulte o estado: Get-NetIPConfiguration -Detailed</translation>
    </message>
    <message>
        <source>Read the routes: route print</source>
        <translation>Consulte as rotas: route print</translation>
    </message>
    <message>
        <source>Neither an IPv4 nor an IPv6 default route exists.</source>
        <translation>Não existe rota padrão IPv4 nem IPv6.</translation>
    </message>
    <message>
        <source>Check address assignment (DHCP) on this network.</source>
        <translation>Verifique a atribuição de endereços (DHCP) nesta rede.</translation>
    </message>
    <message>
        <source>This network asks for a sign-in before it lets you to the internet.</source>
        <translation>Esta rede pede um login antes de permitir o acesso à Internet.</translation>
    </message>
    <message>
        <source>The network that you use (for example a hotel, a train or a guest Wi-Fi) shows its own page until you have accepted its conditions.</source>
        <translation>A rede que você usa (por exemplo, de um hotel, de um trem ou um Wi-Fi de visitantes) mostra uma página própria até que você aceite as condições dela.</translation>
    </message>
    <message>
        <source>Open your browser: the network&apos;s page should come by itself. Complete it.</source>
        <translation>Abra o seu navegador: a página da rede deve aparecer automaticamente. Conclua-a.</translation>
    </message>
    <message>
        <source>If no page comes, type {url} into the browser&apos;s address line.</source>
        <extracomment>{url}: web address</extracomment>
        <translation>Se nenhuma página aparecer, digite {url} na barra de endereços do navegador.</translation>
    </message>
    <message>
        <source>Then connect the VPN again.</source>
        <translation>Depois conecte a VPN novamente.</translation>
    </message>
    <message>
        <source>Or use another network, for example your phone&apos;s hotspot.</source>
        <translation>Ou use outra rede, por exemplo o hotspot do seu celular.</translation>
    </message>
    <message>
        <source>{url} was answered by something else: HTTP status {status}, leading to {location}. Until the sign-in is done, names can be answered wrongly (868) and the VPN&apos;s ports can give no answer (809, 800).</source>
        <extracomment>{url}: web address; {status}: HTTP status; {location}: web address that the reply leads to</extracomment>
        <translation>{url} foi respondido por outra coisa: status HTTP {status}, apontando para {location}. Até que o login seja feito, os nomes podem ser respondidos de forma errada (868) e as portas da VPN podem não responder (809, 800).</translation>
    </message>
    <message>
        <source>Ask the person to open a web page and complete the network&apos;s page.</source>
        <translation>Peça à pessoa que abra uma página da Web e conclua a página da rede.</translation>
    </message>
    <message>
        <source>Test again afterwards: Test-NetConnection -InformationLevel Detailed</source>
        <translation>Depois, teste novamente: Test-NetConnection -InformationLevel Detailed</translation>
    </message>
    <message>
        <source>Check whether a LockDown profile or a filter keeps the browser from showing the network&apos;s page.</source>
        <translation>Verifique se um perfil LockDown ou um filtro impede o navegador de mostrar a página da rede.</translation>
    </message>
    <message>
        <source>The reply to {url} is not the expected one (HTTP status {status}, {location}): a captive portal, or a proxy that answers in its place.</source>
        <extracomment>{url}: web address; {status}: HTTP status; {location}: web address that the reply leads to</extracomment>
        <translation>A resposta a {url} não é a esperada (status HTTP {status}, {location}): um portal cativo ou um proxy que responde no lugar dele.</translation>
    </message>
    <message>
        <source>If this happens inside the company, let the address {url} through, or name your own in the site policy (portalUrl, portalText).</source>
        <extracomment>{url}: web address</extracomment>
        <translation>Se isso acontecer dentro da empresa, permita o endereço {url} ou indique o seu próprio na política da organização (portalUrl, portalText).</translation>
    </message>
    <message>
        <source>With LockDown or a device tunnel that takes all traffic, provide a way for people to reach sign-in pages.</source>
        <translation>Com LockDown ou um túnel de dispositivo que recebe todo o tráfego, ofereça uma forma de as pessoas acessarem páginas de login.</translation>
    </message>
    <message>
        <source>The internet does not answer from this network.</source>
        <translation>A Internet não responde a partir desta rede.</translation>
    </message>
    <message>
        <source>Your computer is in a network, but the test page on the internet gave no answer.</source>
        <translation>Seu computador está em uma rede, mas a página de teste na Internet não respondeu.</translation>
    </message>
    <message>
        <source>Open a web page to see whether the internet works here.</source>
        <translation>Abra uma página da Web para ver se a Internet funciona aqui.</translation>
    </message>
    <message>
        <source>Restart your router if this is your home and no page opens.</source>
        <translation>Reinicie o seu roteador, se você estiver em casa e nenhuma página abrir.</translation>
    </message>
    <message>
        <source>{url} got no answer. If other web pages open, the network lets only some of them through; if none opens, the network has no internet.</source>
        <extracomment>{url}: web address</extracomment>
        <translation>{url} não respondeu. Se outras páginas da Web abrem, a rede só deixa passar algumas; se nenhuma abre, a rede não tem Internet.</translation>
    </message>
    <message>
        <source>Open the address by hand: {url}</source>
        <extracomment>{url}: web address</extracomment>
        <translation>Abra o endereço manualmente: {url}</translation>
    </message>
    <message>
        <source>Test with a phone&apos;s hotspot.</source>
        <translation>Teste com o hotspot de um celular.</translation>
    </message>
    <message>
        <source>{url} got no answer over HTTP (port 80).</source>
        <extracomment>{url}: web address</extracomment>
        <translation>{url} não respondeu por HTTP (porta 80).</translation>
    </message>
    <message>
        <source>Check the network&apos;s way out: gateway, name resolution, filters for port 80.</source>
        <translation>Verifique a saída da rede: gateway, resolução de nomes, filtros para a porta 80.</translation>
    </message>
    <message>
        <source>In a closed network name another address in the site policy (portalUrl), or leave it empty.</source>
        <translation>Em uma rede fechada, indique outro endereço na política da organização (portalUrl) ou deixe-o vazio.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong.</source>
        <translation>O relógio deste computador está errado.</translation>
    </message>
    <message>
        <source>Your computer&apos;s clock is about {off} wrong. Then it can&apos;t tell which identity cards (certificates) of servers are still valid.</source>
        <extracomment>{off}: how long, for example &quot;4 days&quot;</extracomment>
        <translation>O relógio do seu computador está errado por cerca de {off}. Com isso, ele não consegue saber quais identidades (certificados) de servidores ainda são válidas.</translation>
    </message>
    <message>
        <source>Open the settings for date and time and let Windows set the time by itself; check the time zone too.</source>
        <translation>Abra as configurações de data e hora e deixe o Windows definir a hora automaticamente; verifique também o fuso horário.</translation>
    </message>
    <message>
        <source>If you can&apos;t change it, save the report and send it to your helpdesk.</source>
        <translation>Se não conseguir alterá-la, salve o relatório e envie-o ao seu suporte técnico.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {off} {direction} the clock of {source}. Certificates can look expired or not yet valid (13801, 13806, 0x800B0101).</source>
        <extracomment>{off}: how long, for example &quot;4 days&quot;; {direction}: &quot;ahead of&quot; or &quot;behind&quot;; {source}: where it comes from</extracomment>
        <translation>O relógio deste computador está {off} {direction} relógio de {source}. Os certificados podem parecer expirados ou ainda não válidos (13801, 13806, 0x800B0101).</translation>
    </message>
    <message>
        <source>Compare with a clock that you trust, for example a phone&apos;s, and check this one: w32tm /query /status</source>
        <translation>Compare com um relógio em que você confie, por exemplo o de um celular, e verifique este: w32tm /query /status</translation>
    </message>
    <message>
        <source>Set it (elevated): w32tm /resync</source>
        <translation>Acerte-o (como administrador): w32tm /resync</translation>
    </message>
    <message>
        <source>Check the time zone: Get-TimeZone</source>
        <translation>Verifique o fuso horário: Get-TimeZone</translation>
    </message>
    <message>
        <source>The clock is {off} {direction} that of {source}, taken from the Date of its HTTP reply. A single reply over plain HTTP (a source that begins with http:) proves little.</source>
        <extracomment>{off}: how long, for example &quot;4 days&quot;; {direction}: &quot;ahead of&quot; or &quot;behind&quot;; {source}: where it comes from</extracomment>
        <translation>O relógio está {off} {direction} relógio de {source}, obtido de Date na resposta HTTP dele. Uma única resposta por HTTP simples (uma fonte que começa com http:) prova pouco.</translation>
    </message>
    <message>
        <source>Check from where this computer takes its time: w32tm /query /source</source>
        <translation>Verifique de onde este computador obtém a hora: w32tm /query /source</translation>
    </message>
    <message>
        <source>A computer that sees its domain only through the VPN needs another time source until it is connected.</source>
        <translation>Um computador que só vê o domínio através da VPN precisa de outra fonte de horário até que esteja conectado.</translation>
    </message>
    <message>
        <source>If the clock is wrong after each start, its battery may be empty.</source>
        <translation>Se o relógio estiver errado após cada inicialização, a bateria dele pode estar descarregada.</translation>
    </message>
    <message>
        <source>A proxy stands between this computer and the VPN server.</source>
        <translation>Há um proxy entre este computador e o servidor VPN.</translation>
    </message>
    <message>
        <source>Your computer is told to reach the web through another computer (a proxy), and the VPN may not get through it.</source>
        <translation>Seu computador está configurado para acessar a Web por meio de outro computador (um proxy), e a VPN talvez não consiga passar por ele.</translation>
    </message>
    <message>
        <source>If you set the proxy yourself for this network, take it out in the network settings of Windows.</source>
        <translation>Se foi você que definiu o proxy para esta rede, remova-o nas configurações de rede do Windows.</translation>
    </message>
    <message>
        <source>The proxy {proxy} is set (from: {source}). SSTP goes through it too, and can&apos;t sign in to it: 0x80072746, 0x80072EFD or 0x80072EE2 are then usual.</source>
        <extracomment>{proxy}: name and port of a proxy; {source}: where it comes from</extracomment>
        <translation>O proxy {proxy} está definido (origem: {source}). O SSTP também passa por ele e não consegue se autenticar nele: 0x80072746, 0x80072EFD ou 0x80072EE2 são então habituais.</translation>
    </message>
    <message>
        <source>Read the settings: netsh winhttp show proxy, and Settings &gt; Network &amp; internet &gt; Proxy</source>
        <translation>Consulte as configurações: netsh winhttp show proxy e Configurações &gt; Rede e Internet &gt; Proxy</translation>
    </message>
    <message>
        <source>Look for event 23 of RasSstp in the System log: the proxy wants a sign-in.</source>
        <translation>Procure o evento 23 do RasSstp no log do Sistema: o proxy quer uma autenticação.</translation>
    </message>
    <message>
        <source>Test from a network without the proxy.</source>
        <translation>Teste em uma rede sem o proxy.</translation>
    </message>
    <message>
        <source>SSTP connections use the system&apos;s proxy {proxy}; a proxy that demands a sign-in is not supported.</source>
        <extracomment>{proxy}: name and port of a proxy</extracomment>
        <translation>As conexões SSTP usam o proxy do sistema {proxy}; não há suporte a um proxy que exija autenticação.</translation>
    </message>
    <message>
        <source>Add the VPN server&apos;s name to the proxy&apos;s exceptions.</source>
        <translation>Adicione o nome do servidor VPN às exceções do proxy.</translation>
    </message>
    <message>
        <source>Let the proxy pass HTTPS to the VPN server without sign-in and without inspection.</source>
        <translation>Faça com que o proxy deixe passar HTTPS até o servidor VPN sem autenticação e sem inspeção.</translation>
    </message>
    <message>
        <source>Or use IKEv2, which uses no proxy.</source>
        <translation>Ou use IKEv2, que não usa proxy.</translation>
    </message>
    <message>
        <source>The way to the web may be set by a configuration file of the network.</source>
        <translation>O caminho para a Web pode ser definido por um arquivo de configuração da rede.</translation>
    </message>
    <message>
        <source>Your computer asks the network how to reach the web. That is usual and needs nothing of you.</source>
        <translation>Seu computador pergunta à rede como acessar a Web. Isso é normal e não exige nada de você.</translation>
    </message>
    <message>
        <source>If the VPN does not connect here, try another network, for example your phone&apos;s hotspot.</source>
        <translation>Se a VPN não se conectar aqui, tente outra rede, por exemplo o hotspot do seu celular.</translation>
    </message>
    <message>
        <source>A configuration file or automatic detection may name a proxy (from: {source}, file: {configUrl}). SSTP can&apos;t sign in to a proxy.</source>
        <extracomment>{source}: where it comes from; {configUrl}: web address of a configuration file</extracomment>
        <translation>Um arquivo de configuração ou a detecção automática pode indicar um proxy (origem: {source}, arquivo: {configUrl}). O SSTP não consegue se autenticar em um proxy.</translation>
    </message>
    <message>
        <source>Read what is in force: netsh winhttp show proxy</source>
        <translation>Consulte o que está em vigor: netsh winhttp show proxy</translation>
    </message>
    <message>
        <source>Look for event 23 of RasSstp in the System log if SSTP does not connect.</source>
        <translation>Procure o evento 23 do RasSstp no log do Sistema se o SSTP não se conectar.</translation>
    </message>
    <message>
        <source>Automatic proxy settings are in force (from: {source}, file: {configUrl}).</source>
        <extracomment>{source}: where it comes from; {configUrl}: web address of a configuration file</extracomment>
        <translation>Configurações automáticas de proxy estão em vigor (origem: {source}, arquivo: {configUrl}).</translation>
    </message>
    <message>
        <source>Let the configuration file name DIRECT for the VPN server.</source>
        <translation>Faça com que o arquivo de configuração indique DIRECT para o servidor VPN.</translation>
    </message>
    <message>
        <source>Test SSTP from a network without a proxy.</source>
        <translation>Teste o SSTP em uma rede sem proxy.</translation>
    </message>
    <message>
        <source>The VPN server does not answer on TCP port 1723.</source>
        <translation>O servidor VPN não responde na porta TCP 1723.</translation>
    </message>
    <message>
        <source>There was no answer from the VPN server. This network may not let this old kind of VPN through, or the server is not running.</source>
        <translation>Não houve resposta do servidor VPN. Esta rede talvez não deixe passar este tipo antigo de VPN, ou o servidor não está em funcionamento.</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on TCP 1723 within {seconds} s. Windows usually reports 800 or 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {seconds}: seconds waited</extracomment>
        <translation>{server} ({address}) não respondeu na porta TCP 1723 em {seconds} s. O Windows costuma informar 800 ou 809.</translation>
    </message>
    <message>
        <source>Check whether PPTP is still meant to be used; it is outdated and weak.</source>
        <translation>Verifique se o PPTP ainda deve ser usado; ele é obsoleto e fraco.</translation>
    </message>
    <message>
        <source>Silence can mean a filter on the way, a wrong address or a server that does not listen. It does not prove which.</source>
        <translation>O silêncio pode significar um filtro no caminho, um endereço errado ou um servidor que não escuta. Ele não prova qual deles.</translation>
    </message>
    <message>
        <source>PPTP also needs IP protocol 47 (GRE), which this test does not send; let both through if PPTP has to stay.</source>
        <translation>O PPTP também precisa do protocolo IP 47 (GRE), que este teste não envia; permita a passagem dos dois se o PPTP tiver de ser mantido.</translation>
    </message>
    <message>
        <source>Move to IKEv2 or SSTP: PPTP no longer protects what it carries.</source>
        <translation>Migre para IKEv2 ou SSTP: o PPTP não protege mais o que transporta.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s computer refuses TCP port 1723.</source>
        <translation>O computador do servidor VPN recusa a porta TCP 1723.</translation>
    </message>
    <message>
        <source>The address of the VPN server answers, but does not offer this old kind of VPN.</source>
        <translation>O endereço do servidor VPN responde, mas não oferece este tipo antigo de VPN.</translation>
    </message>
    <message>
        <source>{server} ({address}) refused the connection to TCP 1723. Windows usually reports 800 or 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) recusou a conexão na porta TCP 1723. O Windows costuma informar 800 ou 809.</translation>
    </message>
    <message>
        <source>A reset came back, so nothing listens on TCP 1723 at {address}, or a device rejects it with that message.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Houve um reset como resposta; portanto, nada escuta na porta TCP 1723 em {address}, ou um dispositivo a rejeita com essa mensagem.</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess and the number of PPTP ports in the console Routing and Remote Access.</source>
        <translation>No servidor, verifique: Get-Service RemoteAccess e o número de portas PPTP no console Roteamento e Acesso Remoto.</translation>
    </message>
    <message>
        <source>This computer did not let the test packet for TCP port 1723 out.</source>
        <translation>Este computador não deixou sair o pacote de teste para a porta TCP 1723.</translation>
    </message>
    <message>
        <source>Something on your computer does not allow this kind of VPN traffic to leave it.</source>
        <translation>Algo no seu computador não permite a saída deste tipo de tráfego VPN.</translation>
    </message>
    <message>
        <source>Please don&apos;t change security settings yourself.</source>
        <translation>Não altere as configurações de segurança por conta própria.</translation>
    </message>
    <message>
        <source>{server} ({address}) was not reached: this computer itself refused to send to TCP 1723 (system error {osCode}). Windows usually reports 800 or 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {osCode}: error number of the operating system</extracomment>
        <translation>{server} ({address}) não foi alcançado: este próprio computador se recusou a enviar para TCP 1723 (erro do sistema {osCode}). O Windows costuma informar 800 ou 809.</translation>
    </message>
    <message>
        <source>Look for outbound block rules: Get-NetFirewallRule -Direction Outbound -Action Block -Enabled True</source>
        <translation>Procure regras de bloqueio de saída: Get-NetFirewallRule -Direction Outbound -Action Block -Enabled True</translation>
    </message>
    <message>
        <source>Check the rules of other security products on this laptop.</source>
        <translation>Verifique as regras de outros produtos de segurança neste notebook.</translation>
    </message>
    <message>
        <source>A local filter rejects the packet before it leaves; the network is not involved.</source>
        <translation>Um filtro local rejeita o pacote antes que ele saia; a rede não está envolvida.</translation>
    </message>
    <message>
        <source>Find the filter: netsh wfp show netevents file=C:\Temp\ne.xml (elevated), then read the drop&apos;s filter id.</source>
        <translation>Encontre o filtro: netsh wfp show netevents file=C:\Temp\ne.xml (como administrador); depois consulte o ID do filtro no descarte.</translation>
    </message>
    <message>
        <source>Correct the rule in the group policy or in the product&apos;s console that brings it.</source>
        <translation>Corrija a regra na política de grupo ou no console do produto que a aplica.</translation>
    </message>
    <message>
        <source>There is no way from this network to TCP port 1723 of the VPN server.</source>
        <translation>Não há caminho desta rede até a porta TCP 1723 do servidor VPN.</translation>
    </message>
    <message>
        <source>Your network says that it has no way to the VPN server.</source>
        <translation>Sua rede informa que não tem caminho até o servidor VPN.</translation>
    </message>
    <message>
        <source>{server} ({address}) can&apos;t be reached for TCP 1723: a router or this computer itself said so. Windows usually reports 800 or 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) não pode ser acessado em TCP 1723: um roteador ou este próprio computador informou isso. O Windows costuma informar 800 ou 809.</translation>
    </message>
    <message>
        <source>An ICMP message or this computer&apos;s own routes say that there is no way to {address}.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Uma mensagem ICMP ou as rotas deste próprio computador indicam que não há caminho até {address}.</translation>
    </message>
    <message>
        <source>What answers on TCP port 1723 does not take the VPN call.</source>
        <translation>O que responde na porta TCP 1723 não aceita a chamada VPN.</translation>
    </message>
    <message>
        <source>Something answers at the VPN server&apos;s address, but it does not take this old kind of VPN call.</source>
        <translation>Algo responde no endereço do servidor VPN, mas não aceita este tipo antigo de chamada VPN.</translation>
    </message>
    <message>
        <source>{server} ({address}) accepts TCP 1723, but did not start a PPTP control connection (result code {resultCode}; 0 means that no such reply came).</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {resultCode}: a number</extracomment>
        <translation>{server} ({address}) aceita TCP 1723, mas não iniciou uma conexão de controle PPTP (código de resultado {resultCode}; 0 significa que tal resposta não veio).</translation>
    </message>
    <message>
        <source>The reply to Start-Control-Connection-Request was no reply with result code 1.</source>
        <translation>A resposta a Start-Control-Connection-Request não foi uma resposta com código de resultado 1.</translation>
    </message>
    <message>
        <source>Check what listens on TCP 1723 at {address}, and whether PPTP is switched on there.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Verifique o que escuta na porta TCP 1723 em {address} e se o PPTP está ativado lá.</translation>
    </message>
    <message>
        <source>No VPN connection was found.</source>
        <translation>Nenhuma conexão VPN foi encontrada.</translation>
    </message>
    <message>
        <source>There is no VPN connection to test on this computer or in the file that was opened.</source>
        <translation>Não há conexão VPN para testar neste computador ou no arquivo que foi aberto.</translation>
    </message>
    <message>
        <source>If you expected one, ask your helpdesk to set up the VPN connection for you.</source>
        <translation>Se você esperava uma, peça ao seu suporte técnico que configure a conexão VPN para você.</translation>
    </message>
    <message>
        <source>{file} holds no VPN connection; Windows reports this as error 623 when something still dials it.</source>
        <extracomment>{file}: name of the file that was read</extracomment>
        <translation>{file} não contém nenhuma conexão VPN; o Windows informa isso como erro 623 quando algo ainda a disca.</translation>
    </message>
    <message>
        <source>List what is there: Get-VpnConnection, then Get-VpnConnection -AllUserConnection.</source>
        <translation>Liste o que existe: Get-VpnConnection e depois Get-VpnConnection -AllUserConnection.</translation>
    </message>
    <message>
        <source>Look into both phone books: the user&apos;s (AppData) and the all-users one (ProgramData), folder Microsoft\Network\Connections\Pbk.</source>
        <translation>Examine os dois catálogos telefônicos: o do usuário (AppData) e o de todos os usuários (ProgramData), pasta Microsoft\Network\Connections\Pbk.</translation>
    </message>
    <message>
        <source>Check the assignment of the VPN profile in Intune or Configuration Manager and start a sync.</source>
        <translation>Verifique a atribuição do perfil VPN no Intune ou no Configuration Manager e inicie uma sincronização.</translation>
    </message>
    <message>
        <source>The profile did not arrive on this device, was deleted, or lies in the other phone book.</source>
        <translation>O perfil não chegou a este dispositivo, foi excluído ou está no outro catálogo telefônico.</translation>
    </message>
    <message>
        <source>Read what was deployed: Get-CimInstance -Namespace root\cimv2\mdm\dmmap -ClassName MDM_VPNv2_01 (as SYSTEM for a device tunnel).</source>
        <translation>Consulte o que foi implantado: Get-CimInstance -Namespace root\cimv2\mdm\dmmap -ClassName MDM_VPNv2_01 (como SYSTEM para um túnel de dispositivo).</translation>
    </message>
    <message>
        <source>Read the log Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider/Admin for the profile&apos;s errors.</source>
        <translation>Procure erros do perfil no log Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider/Admin.</translation>
    </message>
    <message>
        <source>If a script deploys the profile, run it elevated and in a local session, not through Remote Desktop.</source>
        <translation>Se um script implanta o perfil, execute-o como administrador e em uma sessão local, não pela Área de Trabalho Remota.</translation>
    </message>
    <message>
        <source>The VPN connection names no server.</source>
        <translation>A conexão VPN não indica nenhum servidor.</translation>
    </message>
    <message>
        <source>Your VPN connection is incomplete: it does not say which server to call.</source>
        <translation>Sua conexão VPN está incompleta: ela não indica qual servidor chamar.</translation>
    </message>
    <message>
        <source>The connection &quot;{connection}&quot; has no server name; Windows can report this as error 868.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>A conexão “{connection}” não tem nome de servidor; o Windows pode informar isso como erro 868.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has an empty server list.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>O perfil “{connection}” tem uma lista de servidores vazia.</translation>
    </message>
    <message>
        <source>Check NativeProfile/Servers in the ProfileXML, or PhoneNumber in the DEVICE block of rasphone.pbk.</source>
        <translation>Verifique NativeProfile/Servers no ProfileXML ou PhoneNumber no bloco DEVICE de rasphone.pbk.</translation>
    </message>
    <message>
        <source>Enter the public name of the VPN server and deploy the profile again.</source>
        <translation>Insira o nome público do servidor VPN e implante o perfil novamente.</translation>
    </message>
    <message>
        <source>The VPN connection calls a server that your organisation does not expect.</source>
        <translation>A conexão VPN chama um servidor que a sua organização não espera.</translation>
    </message>
    <message>
        <source>Your VPN connection calls {server}, but your organisation uses another VPN server.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Sua conexão VPN chama {server}, mas a sua organização usa outro servidor VPN.</translation>
    </message>
    <message>
        <source>Send the report to your helpdesk and ask for the current VPN profile.</source>
        <translation>Envie o relatório ao seu suporte técnico e peça o perfil VPN atual.</translation>
    </message>
    <message>
        <source>The connection &quot;{connection}&quot; calls {server}; the site policy expects {expected}.</source>
        <extracomment>{connection}: name of the VPN connection; {server}: name of the VPN server; {expected}: what the site policy expects</extracomment>
        <translation>A conexão “{connection}” chama {server}; a política da organização espera {expected}.</translation>
    </message>
    <message>
        <source>Check whether the profile is an old one that was never replaced.</source>
        <translation>Verifique se o perfil é um antigo que nunca foi substituído.</translation>
    </message>
    <message>
        <source>The server in the profile and the servers in the site policy differ.</source>
        <translation>O servidor no perfil e os servidores na política da organização são diferentes.</translation>
    </message>
    <message>
        <source>Compare NativeProfile/Servers with the list in the site policy ({expected}).</source>
        <extracomment>{expected}: what the site policy expects</extracomment>
        <translation>Compare NativeProfile/Servers com a lista na política da organização ({expected}).</translation>
    </message>
    <message>
        <source>If the server was renamed or added on purpose, update the site policy.</source>
        <translation>Se o servidor foi renomeado ou adicionado de propósito, atualize a política da organização.</translation>
    </message>
    <message>
        <source>Otherwise remove the old profile and deploy the current one.</source>
        <translation>Caso contrário, remova o perfil antigo e implante o atual.</translation>
    </message>
    <message>
        <source>The VPN connection uses an IP address instead of the server&apos;s name.</source>
        <translation>A conexão VPN usa um endereço IP em vez do nome do servidor.</translation>
    </message>
    <message>
        <source>Your VPN connection calls its server by a number instead of a name, so the server&apos;s identity can&apos;t be confirmed.</source>
        <translation>Sua conexão VPN chama o servidor por um número em vez de um nome; por isso, a identidade do servidor não pode ser confirmada.</translation>
    </message>
    <message>
        <source>The connection &quot;{connection}&quot; calls {server}; the server&apos;s certificate normally carries a name, so Windows can report 13801 (IKEv2) or 0x800B010F (SSTP).</source>
        <extracomment>{connection}: name of the VPN connection; {server}: name of the VPN server</extracomment>
        <translation>A conexão “{connection}” chama {server}; o certificado do servidor normalmente contém um nome, e por isso o Windows pode informar 13801 (IKEv2) ou 0x800B010F (SSTP).</translation>
    </message>
    <message>
        <source>IKEv2 and SSTP compare the dialed name with the names in the server&apos;s certificate, and certificates rarely carry an address.</source>
        <translation>O IKEv2 e o SSTP comparam o nome discado com os nomes no certificado do servidor, e os certificados raramente contêm um endereço.</translation>
    </message>
    <message>
        <source>Put the public DNS name of the VPN server into NativeProfile/Servers.</source>
        <translation>Insira o nome DNS público do servidor VPN em NativeProfile/Servers.</translation>
    </message>
    <message>
        <source>Check that this name stands in the certificate&apos;s subject alternative names.</source>
        <translation>Verifique se esse nome consta entre os nomes alternativos para o requerente do certificado.</translation>
    </message>
    <message>
        <source>This connection uses another maker&apos;s VPN program.</source>
        <translation>Esta conexão usa um programa de VPN de outro fabricante.</translation>
    </message>
    <message>
        <source>This VPN connection is run by an app of another maker, so most tests here do not apply to it.</source>
        <translation>Esta conexão VPN é controlada por um aplicativo de outro fabricante, e por isso a maioria dos testes daqui não se aplica a ela.</translation>
    </message>
    <message>
        <source>If it does not work, contact your helpdesk and name the app.</source>
        <translation>Se não funcionar, entre em contato com o seu suporte técnico e informe o nome do aplicativo.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; is a plug-in profile; the tests for Windows&apos; own VPN do not apply.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>“{connection}” é um perfil de plug-in; os testes para a VPN do próprio Windows não se aplicam.</translation>
    </message>
    <message>
        <source>The profile has a PluginProfile instead of a NativeProfile.</source>
        <translation>O perfil tem um PluginProfile em vez de um NativeProfile.</translation>
    </message>
    <message>
        <source>Compare PluginPackageFamilyName with the installed packages: Get-AppxPackage.</source>
        <translation>Compare PluginPackageFamilyName com os pacotes instalados: Get-AppxPackage.</translation>
    </message>
    <message>
        <source>A yes/no value in the VPN profile is not written in lower case.</source>
        <translation>Um valor sim/não no perfil VPN não está escrito em minúsculas.</translation>
    </message>
    <message>
        <source>Your VPN connection was set up with a spelling mistake, so Windows may have applied only a part of it.</source>
        <translation>Sua conexão VPN foi configurada com um erro de grafia; por isso, o Windows pode ter aplicado apenas uma parte dela.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has &quot;{value}&quot; at {where}; Windows applies such a profile incompletely.</source>
        <extracomment>{connection}: name of the VPN connection; {value}: what stands there; {where}: place in the file</extracomment>
        <translation>O perfil “{connection}” tem “{value}” em {where}; o Windows aplica um perfil assim de forma incompleta.</translation>
    </message>
    <message>
        <source>Report the place to the VPN administrators; a change on this laptop would be overwritten.</source>
        <translation>Informe o local aos administradores da VPN; uma alteração neste notebook seria substituída.</translation>
    </message>
    <message>
        <source>After the correction start a sync and check the settings again.</source>
        <translation>Após a correção, inicie uma sincronização e verifique as configurações novamente.</translation>
    </message>
    <message>
        <source>Booleans in ProfileXML must be the lower-case words true and false; &quot;{value}&quot; at {where} is not.</source>
        <extracomment>{value}: what stands there; {where}: place in the file</extracomment>
        <translation>Os valores booleanos no ProfileXML precisam ser as palavras true e false em minúsculas; não é o caso de “{value}” em {where}.</translation>
    </message>
    <message>
        <source>Correct the value in the profile&apos;s source and deploy it again.</source>
        <translation>Corrija o valor na origem do perfil e implante-o novamente.</translation>
    </message>
    <message>
        <source>Search the whole ProfileXML for True, False, TRUE and FALSE.</source>
        <translation>Procure True, False, TRUE e FALSE em todo o ProfileXML.</translation>
    </message>
    <message>
        <source>Afterwards compare every deployed setting, because the earlier profile was applied in part only.</source>
        <translation>Depois, compare todas as configurações implantadas, pois o perfil anterior foi aplicado apenas em parte.</translation>
    </message>
    <message>
        <source>The VPN profile has an element in the wrong place.</source>
        <translation>O perfil VPN tem um elemento no lugar errado.</translation>
    </message>
    <message>
        <source>Your VPN connection was set up with a structural mistake, so Windows may ignore a part of it.</source>
        <translation>Sua conexão VPN foi configurada com um erro de estrutura; por isso, o Windows pode ignorar uma parte dela.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has {value} at {where}, where Windows does not expect it.</source>
        <extracomment>{connection}: name of the VPN connection; {value}: what stands there; {where}: place in the file</extracomment>
        <translation>O perfil “{connection}” tem {value} em {where}, onde o Windows não o espera.</translation>
    </message>
    <message>
        <source>ProfileXML element names differ from the names of the CSP nodes: Route, not RouteList; TrafficFilter, not TrafficFilterList.</source>
        <translation>Os nomes dos elementos do ProfileXML são diferentes dos nomes dos nós do CSP: Route, não RouteList; TrafficFilter, não TrafficFilterList.</translation>
    </message>
    <message>
        <source>Move or rename the element {value} at {where} as the ProfileXML schema has it.</source>
        <extracomment>{value}: what stands there; {where}: place in the file</extracomment>
        <translation>Mova ou renomeie o elemento {value} em {where} conforme o esquema do ProfileXML.</translation>
    </message>
    <message>
        <source>Validate the file against the published XSD before deploying it.</source>
        <translation>Valide o arquivo com o XSD publicado antes de implantá-lo.</translation>
    </message>
    <message>
        <source>A setting of the VPN profile has a value that Windows does not know.</source>
        <translation>Uma configuração do perfil VPN tem um valor que o Windows não conhece.</translation>
    </message>
    <message>
        <source>Your VPN connection was set up with a value that Windows does not know, so Windows may ignore that setting.</source>
        <translation>Sua conexão VPN foi configurada com um valor que o Windows não conhece; por isso, o Windows pode ignorar essa configuração.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has the value &quot;{value}&quot; for {element} ({where}); expected is: {expected}.</source>
        <extracomment>{connection}: name of the VPN connection; {element}: name of the setting; {value}: what stands there; {where}: place in the file; {expected}: what can stand there</extracomment>
        <translation>O perfil “{connection}” tem o valor “{value}” para {element} ({where}); o esperado é: {expected}.</translation>
    </message>
    <message>
        <source>{element} has the value &quot;{value}&quot; ({where}), which is not documented; expected is: {expected}. The setting counts as not stated.</source>
        <extracomment>{element}: name of the setting; {value}: what stands there; {where}: place in the file; {expected}: what can stand there</extracomment>
        <translation>{element} tem o valor “{value}” ({where}), que não está documentado; o esperado é: {expected}. A configuração é tratada como não definida.</translation>
    </message>
    <message>
        <source>Compare the setting on a laptop afterwards: Get-VpnConnection -Name with the connection&apos;s name, and -AllUserConnection for a device tunnel.</source>
        <translation>Depois, compare a configuração em um notebook: Get-VpnConnection -Name com o nome da conexão e -AllUserConnection para um túnel de dispositivo.</translation>
    </message>
    <message>
        <source>Two VPN connections on this computer have the same name.</source>
        <translation>Duas conexões VPN neste computador têm o mesmo nome.</translation>
    </message>
    <message>
        <source>Two VPN connections have the same name; Windows may use another one than you expect.</source>
        <translation>Duas conexões VPN têm o mesmo nome; o Windows pode usar uma diferente da que você espera.</translation>
    </message>
    <message>
        <source>The phone book has further entries called &quot;{connection}&quot; ({where}); only the first one was judged.</source>
        <extracomment>{connection}: name of the VPN connection; {where}: lines of the phone book</extracomment>
        <translation>O catálogo telefônico tem outras entradas chamadas “{connection}” ({where}); somente a primeira foi avaliada.</translation>
    </message>
    <message>
        <source>Compare the entries of that name in the phone book (rasphone.pbk) and find out which of them is meant.</source>
        <translation>Compare as entradas com esse nome no catálogo telefônico (rasphone.pbk) e descubra qual delas é a pretendida.</translation>
    </message>
    <message>
        <source>Remove the connection with Remove-VpnConnection and let the management deploy it again.</source>
        <translation>Remova a conexão com Remove-VpnConnection e deixe o gerenciamento implantá-la novamente.</translation>
    </message>
    <message>
        <source>The entry &quot;{connection}&quot; occurs again ({where}); an entry&apos;s name is what a dial names, so it must be unique in its phone book.</source>
        <extracomment>{connection}: name of the VPN connection; {where}: lines of the phone book</extracomment>
        <translation>A entrada “{connection}” ocorre novamente ({where}); o nome de uma entrada é o que uma discagem indica, e por isso precisa ser único no catálogo telefônico.</translation>
    </message>
    <message>
        <source>Look for a script that writes the phone book beside the one that deploys the profile.</source>
        <translation>Procure um script que grave no catálogo telefônico além do que implanta o perfil.</translation>
    </message>
    <message>
        <source>The device tunnel has a setting that a device tunnel must not have.</source>
        <translation>O túnel de dispositivo tem uma configuração que um túnel de dispositivo não pode ter.</translation>
    </message>
    <message>
        <source>This VPN connection, which should work before anybody signs in, is not set up as Windows requires.</source>
        <translation>Esta conexão VPN, que deveria funcionar antes de alguém entrar, não está configurada como o Windows exige.</translation>
    </message>
    <message>
        <source>The device tunnel &quot;{connection}&quot; breaks a condition: {detail}.</source>
        <extracomment>{connection}: name of the VPN connection; {detail}: detail as technical text</extracomment>
        <translation>O túnel de dispositivo “{connection}” não cumpre uma condição: {detail}.</translation>
    </message>
    <message>
        <source>Check that it lies in the all-users phone book: Get-VpnConnection -AllUserConnection.</source>
        <translation>Verifique se ele está no catálogo telefônico de todos os usuários: Get-VpnConnection -AllUserConnection.</translation>
    </message>
    <message>
        <source>Check the Windows edition: device tunnels need Enterprise or Education.</source>
        <translation>Verifique a edição do Windows: túneis de dispositivo precisam de Enterprise ou Education.</translation>
    </message>
    <message>
        <source>A device tunnel must be IKEv2 with a machine certificate, split tunnel, Always On, without user method or trigger, deployed as SYSTEM; here: {detail}.</source>
        <extracomment>{detail}: detail as technical text</extracomment>
        <translation>Um túnel de dispositivo precisa ser IKEv2 com certificado de computador, túnel dividido, Always On, sem método de usuário nem gatilho, implantado como SYSTEM; aqui: {detail}.</translation>
    </message>
    <message>
        <source>Compare NativeProtocolType, Authentication/MachineMethod, RoutingPolicyType and AlwaysOn with this list.</source>
        <translation>Compare NativeProtocolType, Authentication/MachineMethod, RoutingPolicyType e AlwaysOn com essa lista.</translation>
    </message>
    <message>
        <source>Remove UserMethod, AppTrigger and name triggers from the device tunnel&apos;s profile.</source>
        <translation>Remova UserMethod, AppTrigger e os gatilhos de nome do perfil do túnel de dispositivo.</translation>
    </message>
    <message>
        <source>Deploy it in the system context so that it lands in the all-users phone book.</source>
        <translation>Implante-o no contexto do sistema para que ele vá para o catálogo telefônico de todos os usuários.</translation>
    </message>
    <message>
        <source>The VPN connection brings no routes to the company network.</source>
        <translation>A conexão VPN não traz rotas para a rede da empresa.</translation>
    </message>
    <message>
        <source>When this VPN connects, your computer is not told which addresses belong to your organisation, so nothing there may open.</source>
        <translation>Quando esta VPN se conecta, o seu computador não é informado sobre quais endereços pertencem à sua organização; por isso, talvez nada abra lá.</translation>
    </message>
    <message>
        <source>If work resources do not open although the VPN says &quot;connected&quot;, send the report to your helpdesk.</source>
        <translation>Se os recursos de trabalho não abrirem, embora a VPN mostre “conectado”, envie o relatório ao seu suporte técnico.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; is a split tunnel without routes, and the class-based route is off: it connects, and nothing is reachable.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>“{connection}” é um túnel dividido sem rotas, e a rota baseada em classe está desativada: ele se conecta e nada fica acessível.</translation>
    </message>
    <message>
        <source>Read the routes: (Get-VpnConnection -Name {connection!}).Routes</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Consulte as rotas: (Get-VpnConnection -Name {connection!}).Routes</translation>
    </message>
    <message>
        <source>While connected, read the routing table: Get-NetRoute | Sort-Object DestinationPrefix.</source>
        <translation>Durante a conexão, consulte a tabela de roteamento: Get-NetRoute | Sort-Object DestinationPrefix.</translation>
    </message>
    <message>
        <source>Nothing adds routes here: SplitTunnel, DisableClassBasedDefaultRoute=true, no Route element and no traffic-selector routes.</source>
        <translation>Nada adiciona rotas aqui: SplitTunnel, DisableClassBasedDefaultRoute=true, nenhum elemento Route e nenhuma rota de seletores de tráfego.</translation>
    </message>
    <message>
        <source>Add a Route element for each internal prefix, or use Add-VpnConnectionRoute on an unmanaged profile.</source>
        <translation>Adicione um elemento Route para cada prefixo interno ou use Add-VpnConnectionRoute em um perfil não gerenciado.</translation>
    </message>
    <message>
        <source>Or set DisableClassBasedDefaultRoute to false if one class-based route is enough.</source>
        <translation>Ou defina DisableClassBasedDefaultRoute como false se uma rota baseada em classe for suficiente.</translation>
    </message>
    <message>
        <source>The VPN connection sends everything through the tunnel and yet lists single routes.</source>
        <translation>A conexão VPN envia tudo pelo túnel e, mesmo assim, lista rotas individuais.</translation>
    </message>
    <message>
        <source>The settings of your VPN connection contradict each other.</source>
        <translation>As configurações da sua conexão VPN se contradizem.</translation>
    </message>
    <message>
        <source>If web sites or work resources do not open while connected, send the report to your helpdesk.</source>
        <translation>Se sites ou recursos de trabalho não abrirem durante a conexão, envie o relatório ao seu suporte técnico.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; uses force tunnel, where only exclusion routes have a meaning, but has other routes too.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>“{connection}” usa túnel forçado, em que só rotas de exclusão têm sentido, mas também tem outras rotas.</translation>
    </message>
    <message>
        <source>Under ForceTunnel the default route already leads into the tunnel; Route elements should carry ExclusionRoute=true.</source>
        <translation>Com ForceTunnel, a rota padrão já leva ao túnel; os elementos Route devem ter ExclusionRoute=true.</translation>
    </message>
    <message>
        <source>Decide whether split or force tunnel is meant.</source>
        <translation>Decida se o pretendido é túnel dividido ou forçado.</translation>
    </message>
    <message>
        <source>For split tunnel set RoutingPolicyType to SplitTunnel; for force tunnel remove the routes or mark them as exclusions.</source>
        <translation>Para túnel dividido, defina RoutingPolicyType como SplitTunnel; para túnel forçado, remova as rotas ou marque-as como exclusões.</translation>
    </message>
    <message>
        <source>The VPN profile allows outdated encryption.</source>
        <translation>O perfil VPN permite criptografia obsoleta.</translation>
    </message>
    <message>
        <source>Your VPN connection uses older encryption than is advised today; it may still work.</source>
        <translation>Sua conexão VPN usa uma criptografia mais antiga do que se recomenda hoje; ela ainda pode funcionar.</translation>
    </message>
    <message>
        <source>You need do nothing; your VPN administrators can renew the setting.</source>
        <translation>Você não precisa fazer nada; os administradores da VPN podem atualizar a configuração.</translation>
    </message>
    <message>
        <source>In &quot;{connection}&quot;, {setting} is {value}, which counts as weak; if the server refuses it, Windows reports 13868.</source>
        <extracomment>{connection}: name of the VPN connection; {setting}: name of a setting; {value}: what stands there</extracomment>
        <translation>Na conexão “{connection}”, {setting} é {value}, o que é considerado fraco; se o servidor recusar, o Windows informa 13868.</translation>
    </message>
    <message>
        <source>Read the policy: (Get-VpnConnection -Name {connection!}).IPSecCustomPolicy</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Consulte a política: (Get-VpnConnection -Name {connection!}).IPSecCustomPolicy</translation>
    </message>
    <message>
        <source>DES, 3DES, MD5, SHA-1 and the Diffie-Hellman groups 1 and 2 are outdated; here {setting} = {value}.</source>
        <extracomment>{setting}: name of a setting; {value}: what stands there</extracomment>
        <translation>DES, 3DES, MD5, SHA-1 e os grupos Diffie-Hellman 1 e 2 estão obsoletos; aqui {setting} = {value}.</translation>
    </message>
    <message>
        <source>Read the server&apos;s side: Get-VpnServerIPsecConfiguration.</source>
        <translation>Consulte o lado do servidor: Get-VpnServerIPsecConfiguration.</translation>
    </message>
    <message>
        <source>Change server and profile together, for example AES-256 or GCM-AES, SHA-256, DH group 14 or ECP384.</source>
        <translation>Altere o servidor e o perfil ao mesmo tempo, por exemplo para AES-256 ou GCM-AES, SHA-256, grupo DH 14 ou ECP384.</translation>
    </message>
    <message>
        <source>On an unmanaged profile use Set-VpnConnectionIPsecConfiguration.</source>
        <translation>Em um perfil não gerenciado, use Set-VpnConnectionIPsecConfiguration.</translation>
    </message>
    <message>
        <source>The encryption settings of the VPN profile do not fit together.</source>
        <translation>As configurações de criptografia do perfil VPN não combinam entre si.</translation>
    </message>
    <message>
        <source>Two encryption settings of your VPN connection do not fit together, so connecting may fail.</source>
        <translation>Duas configurações de criptografia da sua conexão VPN não combinam entre si; por isso, a conexão pode falhar.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; has cipher {cipher} with integrity {authentication}; a GCM cipher needs the GCM integrity of the same size. Windows can report 13868.</source>
        <extracomment>{connection}: name of the VPN connection; {cipher}: name of the cipher; {authentication}: name of the integrity method</extracomment>
        <translation>“{connection}” tem a cifra {cipher} com a integridade {authentication}; uma cifra GCM precisa da integridade GCM do mesmo tamanho. O Windows pode informar 13868.</translation>
    </message>
    <message>
        <source>CipherTransformConstants={cipher} and AuthenticationTransformConstants={authentication} are no valid pair.</source>
        <extracomment>{cipher}: name of the cipher; {authentication}: name of the integrity method</extracomment>
        <translation>CipherTransformConstants={cipher} e AuthenticationTransformConstants={authentication} não formam um par válido.</translation>
    </message>
    <message>
        <source>Use the same GCM size for both, or a CBC cipher with SHA256128.</source>
        <translation>Use o mesmo tamanho de GCM para os dois ou uma cifra CBC com SHA256128.</translation>
    </message>
    <message>
        <source>Compare with Get-VpnServerIPsecConfiguration on the server, then deploy the profile again.</source>
        <translation>Compare com Get-VpnServerIPsecConfiguration no servidor e depois implante o perfil novamente.</translation>
    </message>
    <message>
        <source>The VPN connects by itself everywhere, also inside the office.</source>
        <translation>A VPN se conecta automaticamente em qualquer lugar, inclusive dentro do escritório.</translation>
    </message>
    <message>
        <source>Your VPN connection starts by itself and is not told when you are in the office.</source>
        <translation>Sua conexão VPN é iniciada automaticamente e não é informada quando você está no escritório.</translation>
    </message>
    <message>
        <source>You need do nothing; tell your helpdesk if the VPN connects inside the office and disturbs you.</source>
        <translation>Você não precisa fazer nada; avise o seu suporte técnico se a VPN se conectar dentro do escritório e atrapalhar você.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; is Always On without trusted-network detection.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>“{connection}” é Always On sem detecção de rede confiável.</translation>
    </message>
    <message>
        <source>If it connects inside the office, report that to the VPN administrators.</source>
        <translation>Se ela se conectar dentro do escritório, informe isso aos administradores da VPN.</translation>
    </message>
    <message>
        <source>AlwaysOn is true and TrustedNetworkDetection is empty.</source>
        <translation>AlwaysOn é true e TrustedNetworkDetection está vazio.</translation>
    </message>
    <message>
        <source>Add the DNS suffix of the internal network to TrustedNetworkDetection if the VPN should stay off there.</source>
        <translation>Adicione o sufixo DNS da rede interna a TrustedNetworkDetection se a VPN deve permanecer desligada lá.</translation>
    </message>
    <message>
        <source>The suffix must be the one of the physical adapter, and the network must count as private or domain network.</source>
        <translation>O sufixo precisa ser o do adaptador físico, e a rede precisa ser considerada privada ou de domínio.</translation>
    </message>
    <message>
        <source>The VPN profile does not ask for encryption.</source>
        <translation>O perfil VPN não pede criptografia.</translation>
    </message>
    <message>
        <source>Your VPN connection is set up without demanding encryption.</source>
        <translation>Sua conexão VPN está configurada sem exigir criptografia.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; has encryption level &quot;none&quot;; a server that demands encryption refuses it with 741 or 742.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>“{connection}” tem o nível de criptografia “nenhum”; um servidor que exige criptografia a recusa com 741 ou 742.</translation>
    </message>
    <message>
        <source>DataEncryption is 0 in the phone book (EncryptionLevel NoEncryption).</source>
        <translation>DataEncryption é 0 no catálogo telefônico (EncryptionLevel NoEncryption).</translation>
    </message>
    <message>
        <source>Set EncryptionLevel to Required or Maximum, or DataEncryption accordingly in the profile, and deploy it again.</source>
        <translation>Defina EncryptionLevel como Required ou Maximum, ou DataEncryption de forma correspondente no perfil, e implante-o novamente.</translation>
    </message>
    <message>
        <source>The VPN server does not answer on UDP port 500.</source>
        <translation>O servidor VPN não responde na porta UDP 500.</translation>
    </message>
    <message>
        <source>There was no answer from the VPN server. This network may not let VPN traffic through, or the server is not running.</source>
        <translation>Não houve resposta do servidor VPN. Esta rede talvez não deixe passar o tráfego da VPN, ou o servidor não está em funcionamento.</translation>
    </message>
    <message>
        <source>If it works there, tell your helpdesk: &quot;UDP 500 gets no answer from this network&quot;.</source>
        <translation>Se funcionar lá, diga ao seu suporte técnico: “UDP 500 não recebe resposta a partir desta rede”.</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on UDP 500 in {attempts} tries ({seconds} s); the web port: {tcp443}. Windows usually reports this as error 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {attempts}: number of tries; {seconds}: seconds waited; {tcp443}: state of the web port as one word</extracomment>
        <translation>{server} ({address}) não respondeu na porta UDP 500 em {attempts} tentativas ({seconds} s); a porta da Web: {tcp443}. O Windows costuma informar isso como erro 809.</translation>
    </message>
    <message>
        <source>If SSTP is deployed and the web port answers, it can serve as a fallback.</source>
        <translation>Se o SSTP estiver implantado e a porta da Web responder, ele pode servir de alternativa.</translation>
    </message>
    <message>
        <source>UDP 500 is the first port of IKEv2 and L2TP; silence can mean a filter on the way, a wrong address or a server that does not listen. It does not prove which.</source>
        <translation>UDP 500 é a primeira porta de IKEv2 e L2TP; o silêncio pode significar um filtro no caminho, um endereço errado ou um servidor que não escuta. Ele não prova qual deles.</translation>
    </message>
    <message>
        <source>Let UDP 500 and 4500 through every firewall and address translator between the internet and the VPN server, both ways.</source>
        <translation>Permita a passagem de UDP 500 e 4500 por todos os firewalls e dispositivos NAT entre a Internet e o servidor VPN, nos dois sentidos.</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,IKEEXT and Get-RemoteAccess.</source>
        <translation>No servidor, verifique: Get-Service RemoteAccess,IKEEXT e Get-RemoteAccess.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s computer refuses UDP port 500.</source>
        <translation>O computador do servidor VPN recusa a porta UDP 500.</translation>
    </message>
    <message>
        <source>The address of the VPN server answers, but no VPN service is listening there.</source>
        <translation>O endereço do servidor VPN responde, mas nenhum serviço VPN está escutando lá.</translation>
    </message>
    <message>
        <source>{server} ({address}) answered &quot;port unreachable&quot; for UDP 500: the host is up, the service is not, or the address is wrong. Windows usually reports 809 or 800.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) respondeu “port unreachable” para UDP 500: o host está ativo, o serviço não, ou o endereço está errado. O Windows costuma informar 809 ou 800.</translation>
    </message>
    <message>
        <source>Compare the address: Resolve-DnsName {server!} -Server 1.1.1.1</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Compare o endereço: Resolve-DnsName {server!} -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>An ICMP &quot;port unreachable&quot; came back, so nothing listens on UDP 500 at {address}, or a device rejects it with that message.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Veio uma mensagem ICMP “port unreachable” como resposta; portanto, nada escuta na porta UDP 500 em {address}, ou um dispositivo a rejeita com essa mensagem.</translation>
    </message>
    <message>
        <source>Check the address and the port forwarding for {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Verifique o endereço e o encaminhamento de portas para {server}.</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,IKEEXT and netstat -ano -p UDP</source>
        <translation>No servidor, verifique: Get-Service RemoteAccess,IKEEXT e netstat -ano -p UDP</translation>
    </message>
    <message>
        <source>This computer did not let the test packet for UDP port 500 out.</source>
        <translation>Este computador não deixou sair o pacote de teste para a porta UDP 500.</translation>
    </message>
    <message>
        <source>Something on your computer does not allow VPN traffic to leave it.</source>
        <translation>Algo no seu computador não permite a saída do tráfego da VPN.</translation>
    </message>
    <message>
        <source>Sending to {address} on UDP 500 was refused by this computer itself (system error {osCode}).</source>
        <extracomment>{address}: an IP address; {osCode}: error number of the operating system</extracomment>
        <translation>O envio para {address} na porta UDP 500 foi recusado por este próprio computador (erro do sistema {osCode}).</translation>
    </message>
    <message>
        <source>Ask the owner of the rule to allow UDP 500 and 4500 to the VPN server.</source>
        <translation>Peça ao responsável pela regra que permita UDP 500 e 4500 até o servidor VPN.</translation>
    </message>
    <message>
        <source>There is no way from this network to UDP port 500 of the VPN server.</source>
        <translation>Não há caminho desta rede até a porta UDP 500 do servidor VPN.</translation>
    </message>
    <message>
        <source>A router or this computer itself answered that {address} can&apos;t be reached for UDP 500.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Um roteador ou este próprio computador respondeu que {address} não pode ser acessado em UDP 500.</translation>
    </message>
    <message>
        <source>Read the route: Find-NetRoute -RemoteIPAddress {address!}</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Consulte a rota: Find-NetRoute -RemoteIPAddress {address!}</translation>
    </message>
    <message>
        <source>Trace it: tracert -d {address!}</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Rastreie: tracert -d {address!}</translation>
    </message>
    <message>
        <source>If only IPv6 fails, check whether the IPv6 address of {server} should be published at all.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Se só o IPv6 falhar, verifique se o endereço IPv6 de {server} deveria mesmo ser publicado.</translation>
    </message>
    <message>
        <source>&quot;No route&quot;, &quot;host unreachable&quot; or &quot;prohibited&quot; came back for {address}.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Veio “No route”, “host unreachable” ou “prohibited” como resposta para {address}.</translation>
    </message>
    <message>
        <source>Check routing and rejecting rules at the edge.</source>
        <translation>Verifique o roteamento e as regras de rejeição na borda.</translation>
    </message>
    <message>
        <source>If the address is IPv6 and the server has no IPv6 service, remove the AAAA record.</source>
        <translation>Se o endereço for IPv6 e o servidor não tiver serviço IPv6, remova o registro AAAA.</translation>
    </message>
    <message>
        <source>The VPN server does not answer on UDP port 4500.</source>
        <translation>O servidor VPN não responde na porta UDP 4500.</translation>
    </message>
    <message>
        <source>If it works there, tell your helpdesk: &quot;UDP 4500 gets no answer from this network&quot;.</source>
        <translation>Se funcionar lá, diga ao seu suporte técnico: “UDP 4500 não recebe resposta a partir desta rede”.</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on UDP 4500 in {attempts} tries ({seconds} s); the web port: {tcp443}. Windows usually reports this as error 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {attempts}: number of tries; {seconds}: seconds waited; {tcp443}: state of the web port as one word</extracomment>
        <translation>{server} ({address}) não respondeu na porta UDP 4500 em {attempts} tentativas ({seconds} s); a porta da Web: {tcp443}. O Windows costuma informar isso como erro 809.</translation>
    </message>
    <message>
        <source>UDP 4500 is the second port of IKEv2 and L2TP, used when an address translator (NAT) is on the way; silence can mean a filter on the way, a wrong address or a server that does not listen. It does not prove which.</source>
        <translation>UDP 4500 é a segunda porta de IKEv2 e L2TP, usada quando há um dispositivo NAT no caminho; o silêncio pode significar um filtro no caminho, um endereço errado ou um servidor que não escuta. Ele não prova qual deles.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s computer refuses UDP port 4500.</source>
        <translation>O computador do servidor VPN recusa a porta UDP 4500.</translation>
    </message>
    <message>
        <source>{server} ({address}) answered &quot;port unreachable&quot; for UDP 4500: the host is up, the service is not, or the address is wrong. Windows usually reports 809 or 800.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) respondeu “port unreachable” para UDP 4500: o host está ativo, o serviço não, ou o endereço está errado. O Windows costuma informar 809 ou 800.</translation>
    </message>
    <message>
        <source>An ICMP &quot;port unreachable&quot; came back, so nothing listens on UDP 4500 at {address}, or a device rejects it with that message.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Veio uma mensagem ICMP “port unreachable” como resposta; portanto, nada escuta na porta UDP 4500 em {address}, ou um dispositivo a rejeita com essa mensagem.</translation>
    </message>
    <message>
        <source>This computer did not let the test packet for UDP port 4500 out.</source>
        <translation>Este computador não deixou sair o pacote de teste para a porta UDP 4500.</translation>
    </message>
    <message>
        <source>Sending to {address} on UDP 4500 was refused by this computer itself (system error {osCode}).</source>
        <extracomment>{address}: an IP address; {osCode}: error number of the operating system</extracomment>
        <translation>O envio para {address} na porta UDP 4500 foi recusado por este próprio computador (erro do sistema {osCode}).</translation>
    </message>
    <message>
        <source>There is no way from this network to UDP port 4500 of the VPN server.</source>
        <translation>Não há caminho desta rede até a porta UDP 4500 do servidor VPN.</translation>
    </message>
    <message>
        <source>A router or this computer itself answered that {address} can&apos;t be reached for UDP 4500.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Um roteador ou este próprio computador respondeu que {address} não pode ser acessado em UDP 4500.</translation>
    </message>
    <message>
        <source>The VPN server accepts none of the encryption settings that were offered.</source>
        <translation>O servidor VPN não aceita nenhuma das configurações de criptografia oferecidas.</translation>
    </message>
    <message>
        <source>{server} answered on IKE, but refused every proposal that the profile allows. Windows reports this as error 13868, sometimes as 800.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>{server} respondeu a IKE, mas recusou todas as propostas que o perfil permite. O Windows informa isso como erro 13868, às vezes como 800.</translation>
    </message>
    <message>
        <source>The server answered NO_PROPOSAL_CHOSEN. Offered: {profileOffers}. Found to differ: {differs}; found to be taken by the server: {serverTakes}.</source>
        <extracomment>{profileOffers}: algorithms that were offered; {differs}: what differs, as a word; {serverTakes}: algorithms that the server chose</extracomment>
        <translation>O servidor respondeu NO_PROPOSAL_CHOSEN. Oferecido: {profileOffers}. Diferença encontrada: {differs}; aceito pelo servidor, conforme constatado: {serverTakes}.</translation>
    </message>
    <message>
        <source>Read both sides: Get-VpnServerIPsecConfiguration on the server, (Get-VpnConnection -Name {connection!}).IPSecCustomPolicy on the client.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Consulte os dois lados: Get-VpnServerIPsecConfiguration no servidor, (Get-VpnConnection -Name {connection!}).IPSecCustomPolicy no cliente.</translation>
    </message>
    <message>
        <source>Either the client takes the server&apos;s values: Set-VpnConnectionIPsecConfiguration -ConnectionName {connection!} -EncryptionMethod {serverEncryption} -IntegrityCheckMethod {serverIntegrity} -DHGroup {serverGroup} -CipherTransformConstants {cipher} -AuthenticationTransformConstants {authentication} -PfsGroup {pfs} -PassThru</source>
        <extracomment>{connection}: name of the VPN connection; {serverEncryption}: a word of a command; {serverIntegrity}: a word of a command; {serverGroup}: a word of a command; {cipher}: a word of a command; {authentication}: a word of a command; {pfs}: a word of a command</extracomment>
        <translation>Ou o cliente adota os valores do servidor: Set-VpnConnectionIPsecConfiguration -ConnectionName {connection!} -EncryptionMethod {serverEncryption} -IntegrityCheckMethod {serverIntegrity} -DHGroup {serverGroup} -CipherTransformConstants {cipher} -AuthenticationTransformConstants {authentication} -PfsGroup {pfs} -PassThru</translation>
    </message>
    <message>
        <source>Or the server takes the profile&apos;s: Set-VpnServerConfiguration -TunnelType IKEv2 -CustomPolicy -EncryptionMethod {profileEncryption} -IntegrityCheckMethod {profileIntegrity} -DHGroup {profileGroup} -CipherTransformConstants {cipher} -AuthenticationTransformConstants {authentication} -PfsGroup {pfs} -PassThru, then restart RemoteAccess in a maintenance window.</source>
        <extracomment>{profileEncryption}: a word of a command; {profileIntegrity}: a word of a command; {profileGroup}: a word of a command; {cipher}: a word of a command; {authentication}: a word of a command; {pfs}: a word of a command</extracomment>
        <translation>Ou o servidor adota os do perfil: Set-VpnServerConfiguration -TunnelType IKEv2 -CustomPolicy -EncryptionMethod {profileEncryption} -IntegrityCheckMethod {profileIntegrity} -DHGroup {profileGroup} -CipherTransformConstants {cipher} -AuthenticationTransformConstants {authentication} -PfsGroup {pfs} -PassThru; depois reinicie o RemoteAccess em uma janela de manutenção.</translation>
    </message>
    <message>
        <source>A managed profile states them in CryptographySuite (there AES_GCM_256 for GCMAES256). Without it Windows offers old defaults.</source>
        <translation>Um perfil gerenciado os define em CryptographySuite (lá, AES_GCM_256 para GCMAES256). Sem isso, o Windows oferece padrões antigos.</translation>
    </message>
    <message>
        <source>The registry value NegotiateDH2048_AES256 (HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters) also changes what Windows offers; administrators report this, Microsoft&apos;s documents do not list it.</source>
        <translation>O valor do Registro NegotiateDH2048_AES256 (HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters) também altera o que o Windows oferece; é o que relatam administradores, os documentos da Microsoft não o mencionam.</translation>
    </message>
    <message>
        <source>Something answers on the VPN port that does not speak the VPN&apos;s language.</source>
        <translation>Algo que não fala a linguagem da VPN responde na porta da VPN.</translation>
    </message>
    <message>
        <source>Something answers in place of the VPN server, but it is not a VPN server.</source>
        <translation>Algo responde no lugar do servidor VPN, mas não é um servidor VPN.</translation>
    </message>
    <message>
        <source>{address} answered on UDP {port}, but the answer is no valid IKE message.</source>
        <extracomment>{address}: an IP address; {port}: port number</extracomment>
        <translation>{address} respondeu na porta UDP {port}, mas a resposta não é uma mensagem IKE válida.</translation>
    </message>
    <message>
        <source>Test from another network to see whether the answer comes from the way or from the server.</source>
        <translation>Teste em outra rede para ver se a resposta vem do caminho ou do servidor.</translation>
    </message>
    <message>
        <source>The reply could not be read as IKE: {detail}.</source>
        <extracomment>{detail}: detail as technical text</extracomment>
        <translation>A resposta não pôde ser lida como IKE: {detail}.</translation>
    </message>
    <message>
        <source>Check which device owns {address} and what listens on UDP {port}.</source>
        <extracomment>{address}: an IP address; {port}: port number</extracomment>
        <translation>Verifique a que dispositivo pertence {address} e o que escuta na porta UDP {port}.</translation>
    </message>
    <message>
        <source>Check port forwarding, and devices that answer in the server&apos;s place.</source>
        <translation>Verifique o encaminhamento de portas e os dispositivos que respondem no lugar do servidor.</translation>
    </message>
    <message>
        <source>The VPN server answers, but holds this computer back for the moment.</source>
        <translation>O servidor VPN responde, mas está limitando este computador no momento.</translation>
    </message>
    <message>
        <source>The VPN server is there. It is limiting new attempts from your address just now.</source>
        <translation>O servidor VPN está lá. No momento, ele está limitando novas tentativas a partir do seu endereço.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then check again.</source>
        <translation>Aguarde alguns minutos e verifique novamente.</translation>
    </message>
    <message>
        <source>{server} answered the first, harmless question, but not the start of a connection: probably too many attempts from this address.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>{server} respondeu à primeira pergunta, inofensiva, mas não ao início de uma conexão: provavelmente houve tentativas demais a partir deste endereço.</translation>
    </message>
    <message>
        <source>Wait five minutes and run the test once.</source>
        <translation>Aguarde cinco minutos e execute o teste uma vez.</translation>
    </message>
    <message>
        <source>Behind a shared address many users can share this limit; test from another network.</source>
        <translation>Atrás de um endereço compartilhado, muitos usuários podem compartilhar esse limite; teste em outra rede.</translation>
    </message>
    <message>
        <source>The liveness question was answered and IKE_SA_INIT was not; servers limit half-open connections for each address.</source>
        <translation>A consulta de atividade foi respondida e IKE_SA_INIT não; os servidores limitam as conexões semiabertas por endereço.</translation>
    </message>
    <message>
        <source>Check the limit for half-open connections and the address that the clients share.</source>
        <translation>Verifique o limite de conexões semiabertas e o endereço que os clientes compartilham.</translation>
    </message>
    <message>
        <source>This behaviour was seen with strongSwan; it was not proven on RRAS.</source>
        <translation>Esse comportamento foi observado com o strongSwan; não foi comprovado com o RRAS.</translation>
    </message>
    <message>
        <source>One of the VPN server&apos;s addresses does not answer.</source>
        <translation>Um dos endereços do servidor VPN não responde.</translation>
    </message>
    <message>
        <source>The VPN server has several addresses, and not all of them answer. Connecting may work only sometimes.</source>
        <translation>O servidor VPN tem vários endereços, e nem todos respondem. A conexão pode funcionar apenas às vezes.</translation>
    </message>
    <message>
        <source>Try to connect again; another address may be used.</source>
        <translation>Tente se conectar novamente; outro endereço pode ser usado.</translation>
    </message>
    <message>
        <source>{server}: {answering} answers, {silent} does not. Windows can report 809 when it takes the silent one.</source>
        <extracomment>{server}: name of the VPN server; {answering}: addresses that answered; {silent}: addresses that did not answer</extracomment>
        <translation>{server}: responde: {answering}; não responde: {silent}. O Windows pode informar 809 quando usa um endereço que não responde.</translation>
    </message>
    <message>
        <source>Test again: Resolve-DnsName {server!}</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Teste novamente: Resolve-DnsName {server!}</translation>
    </message>
    <message>
        <source>The name {server} leads to several addresses, and {silent} gave no answer.</source>
        <extracomment>{server}: name of the VPN server; {silent}: addresses that did not answer</extracomment>
        <translation>O nome {server} aponta para vários endereços e não houve resposta de {silent}.</translation>
    </message>
    <message>
        <source>Remove dead addresses from DNS, or bring that server back.</source>
        <translation>Remova do DNS os endereços inativos ou reative esse servidor.</translation>
    </message>
    <message>
        <source>If the silent address is IPv6, check that IPv6 really reaches the VPN server.</source>
        <translation>Se o endereço que não responde for IPv6, verifique se o IPv6 realmente chega ao servidor VPN.</translation>
    </message>
    <message>
        <source>All internet traffic of this computer goes into the VPN.</source>
        <translation>Todo o tráfego de Internet deste computador vai para a VPN.</translation>
    </message>
    <message>
        <source>While the VPN is connected, your internet traffic goes through it too. If web sites stop, this is the usual reason.</source>
        <translation>Enquanto a VPN está conectada, o seu tráfego de Internet também passa por ela. Se os sites param de abrir, este é o motivo habitual.</translation>
    </message>
    <message>
        <source>The default route leads to {interface} (gateway {gateway}) of &quot;{connection}&quot;: the connection uses the default gateway of the remote network.</source>
        <extracomment>{interface}: name of the network interface; {gateway}: address of the gateway; {connection}: name of the VPN connection</extracomment>
        <translation>A rota padrão aponta para a interface {interface} (gateway {gateway}) da conexão “{connection}”: a conexão usa o gateway padrão da rede remota.</translation>
    </message>
    <message>
        <source>Read the setting: Get-VpnConnection -Name {connection!} | Format-List SplitTunneling</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Consulte a configuração: Get-VpnConnection -Name {connection!} | Format-List SplitTunneling</translation>
    </message>
    <message>
        <source>If policy allows it and the profile is not managed: Set-VpnConnection -Name {connection!} -SplitTunneling $true, then add the internal routes with Add-VpnConnectionRoute.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Se a política permitir e o perfil não for gerenciado: Set-VpnConnection -Name {connection!} -SplitTunneling $true; depois adicione as rotas internas com Add-VpnConnectionRoute.</translation>
    </message>
    <message>
        <source>The remote default gateway overrides the local one. Either force tunnel is not intended, or the server side does not pass internet traffic on.</source>
        <translation>O gateway padrão remoto substitui o local. Ou o túnel forçado não é intencional, ou o lado do servidor não encaminha o tráfego de Internet.</translation>
    </message>
    <message>
        <source>If it is not intended, set RoutingPolicyType to SplitTunnel and give the clients routes to the internal prefixes.</source>
        <translation>Se não for intencional, defina RoutingPolicyType como SplitTunnel e forneça aos clientes rotas para os prefixos internos.</translation>
    </message>
    <message>
        <source>If it is intended, set routing mode &quot;force&quot; in the site policy, and provide address translation or a proxy behind the VPN server.</source>
        <translation>Se for intencional, defina o modo de roteamento &quot;force&quot; na política da organização e forneça conversão de endereços ou um proxy por trás do servidor VPN.</translation>
    </message>
    <message>
        <source>When this VPN connects, all internet traffic will go into it.</source>
        <translation>Quando esta VPN se conectar, todo o tráfego de Internet irá para ela.</translation>
    </message>
    <message>
        <source>Once connected, this VPN carries all your internet traffic. That can be intended.</source>
        <translation>Depois de conectada, esta VPN transporta todo o seu tráfego de Internet. Isso pode ser intencional.</translation>
    </message>
    <message>
        <source>If web sites stop while you are connected, disconnect the VPN and tell your helpdesk.</source>
        <translation>Se os sites pararem de abrir enquanto você estiver conectado, desconecte a VPN e avise o seu suporte técnico.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; uses the default gateway of the remote network (force tunnel).</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>“{connection}” usa o gateway padrão da rede remota (túnel forçado).</translation>
    </message>
    <message>
        <source>The profile says force tunnel; this is a remark, not a fault.</source>
        <translation>O perfil indica túnel forçado; isto é uma observação, não uma falha.</translation>
    </message>
    <message>
        <source>Set routing mode &quot;force&quot; or &quot;split&quot; in the site policy, so that this can be judged.</source>
        <translation>Defina o modo de roteamento &quot;force&quot; ou &quot;split&quot; na política da organização, para que isso possa ser avaliado.</translation>
    </message>
    <message>
        <source>The VPN connection routes traffic in another way than your organisation expects.</source>
        <translation>A conexão VPN roteia o tráfego de uma forma diferente da que a sua organização espera.</translation>
    </message>
    <message>
        <source>Your VPN connection sends traffic in another way than your organisation intends.</source>
        <translation>Sua conexão VPN envia o tráfego de uma forma diferente da que a sua organização pretende.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; is set to {profile}; the site policy expects {expected}.</source>
        <extracomment>{connection}: name of the VPN connection; {profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>“{connection}” está definida como {profile}; a política da organização espera {expected}.</translation>
    </message>
    <message>
        <source>RoutingPolicyType of the profile ({profile}) and the site policy ({expected}) differ.</source>
        <extracomment>{profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>RoutingPolicyType do perfil ({profile}) e a política da organização ({expected}) são diferentes.</translation>
    </message>
    <message>
        <source>Correct RoutingPolicyType in the profile, or the site policy if the design has changed.</source>
        <translation>Corrija RoutingPolicyType no perfil ou, se o projeto tiver mudado, a política da organização.</translation>
    </message>
    <message>
        <source>On managed profiles a change by hand is overwritten at the next sync.</source>
        <translation>Em perfis gerenciados, uma alteração manual é substituída na próxima sincronização.</translation>
    </message>
    <message>
        <source>A part of the company network is not reached through the VPN.</source>
        <translation>Uma parte da rede da empresa não é acessada através da VPN.</translation>
    </message>
    <message>
        <source>The VPN is connected, but a part of your organisation&apos;s network is not reached through it.</source>
        <translation>A VPN está conectada, mas uma parte da rede da sua organização não é acessada através dela.</translation>
    </message>
    <message>
        <source>Traffic to {prefix} goes out through {interface} instead of the tunnel.</source>
        <extracomment>{prefix}: address range such as 10.0.0.0/8; {interface}: name of the network interface</extracomment>
        <translation>O tráfego para {prefix} sai pela interface {interface} em vez do túnel.</translation>
    </message>
    <message>
        <source>Read the profile&apos;s routes: (Get-VpnConnection -Name NAME).Routes</source>
        <translation>Consulte as rotas do perfil: (Get-VpnConnection -Name NAME).Routes</translation>
    </message>
    <message>
        <source>No route for {prefix} points into the tunnel; nothing adds it by itself.</source>
        <extracomment>{prefix}: address range such as 10.0.0.0/8</extracomment>
        <translation>Nenhuma rota para {prefix} aponta para o túnel; nada a adiciona automaticamente.</translation>
    </message>
    <message>
        <source>Add a Route element for {prefix} to the profile, or Add-VpnConnectionRoute on an unmanaged one.</source>
        <extracomment>{prefix}: address range such as 10.0.0.0/8</extracomment>
        <translation>Adicione ao perfil um elemento Route para {prefix} ou, em um perfil não gerenciado, use Add-VpnConnectionRoute.</translation>
    </message>
    <message>
        <source>Check that the internal network has a return route to the clients&apos; address pool.</source>
        <translation>Verifique se a rede interna tem uma rota de retorno para o pool de endereços dos clientes.</translation>
    </message>
    <message>
        <source>Your local network uses the same addresses as the company network.</source>
        <translation>Sua rede local usa os mesmos endereços que a rede da empresa.</translation>
    </message>
    <message>
        <source>Your home network and your organisation&apos;s network use some of the same addresses; your computer can&apos;t tell those apart. As long as everything works, nothing has to be done.</source>
        <translation>Sua rede doméstica e a rede da sua organização usam alguns endereços iguais; o seu computador não consegue distingui-los. Enquanto tudo funcionar, não é preciso fazer nada.</translation>
    </message>
    <message>
        <source>If this is your home, your helpdesk can tell you how to give your router another address range.</source>
        <translation>Se você estiver em casa, o seu suporte técnico pode explicar como dar ao seu roteador outro intervalo de endereços.</translation>
    </message>
    <message>
        <source>The local network {local} on {interface} overlaps with {corporate}; the local one wins. It matters where both are the same network, or where a server or name server of the organisation has an address in {local}.</source>
        <extracomment>{local}: address range of the local network; {interface}: name of the network interface; {corporate}: address range of the organisation</extracomment>
        <translation>A rede local {local} na interface {interface} se sobrepõe a {corporate}; a local prevalece. Isso importa onde as duas são a mesma rede ou onde um servidor ou servidor de nomes da organização tem um endereço em {local}.</translation>
    </message>
    <message>
        <source>At home, change the router&apos;s address range to one that the organisation does not use.</source>
        <translation>Em casa, altere o intervalo de endereços do roteador para um que a organização não use.</translation>
    </message>
    <message>
        <source>{local} overlaps with {corporate}, so an on-link route beats the tunnel&apos;s route. Inside a wide range such as 10.0.0.0/8 that is common and does harm only where {local} is really in use inside the organisation.</source>
        <extracomment>{local}: address range of the local network; {corporate}: address range of the organisation</extracomment>
        <translation>{local} se sobrepõe a {corporate}, e por isso uma rota on-link prevalece sobre a rota do túnel. Dentro de um intervalo amplo como 10.0.0.0/8 isso é comum e só causa problemas onde {local} está realmente em uso dentro da organização.</translation>
    </message>
    <message>
        <source>Use more specific routes in the profile for the servers that matter, or force tunnel.</source>
        <translation>Use no perfil rotas mais específicas para os servidores importantes ou túnel forçado.</translation>
    </message>
    <message>
        <source>In the long run avoid the ranges that home routers use.</source>
        <translation>A longo prazo, evite os intervalos que os roteadores domésticos usam.</translation>
    </message>
    <message>
        <source>The way to the VPN server leads into the VPN itself.</source>
        <translation>O caminho até o servidor VPN leva para dentro da própria VPN.</translation>
    </message>
    <message>
        <source>The VPN connection sends its own traffic into itself, so it can&apos;t last.</source>
        <translation>A conexão VPN envia o próprio tráfego para dentro de si mesma e, por isso, não se mantém.</translation>
    </message>
    <message>
        <source>The route to {server} ({address}) leads to {interface}, which is the tunnel. Windows can report 829 soon after connecting, or 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {interface}: name of the network interface</extracomment>
        <translation>A rota para {server} ({address}) aponta para a interface {interface}, que é o túnel. O Windows pode informar 829 logo após a conexão, ou 809.</translation>
    </message>
    <message>
        <source>Read the way: Find-NetRoute -RemoteIPAddress {address!}</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Consulte o caminho: Find-NetRoute -RemoteIPAddress {address!}</translation>
    </message>
    <message>
        <source>A route of the profile covers the VPN server&apos;s own address {address}.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Uma rota do perfil abrange o endereço do próprio servidor VPN, {address}.</translation>
    </message>
    <message>
        <source>Remove or split that prefix, or add an exclusion route for the server&apos;s address.</source>
        <translation>Remova ou divida esse prefixo ou adicione uma rota de exclusão para o endereço do servidor.</translation>
    </message>
    <message>
        <source>Check persistent routes on the client: Get-NetRoute -PolicyStore PersistentStore</source>
        <translation>Verifique as rotas persistentes no cliente: Get-NetRoute -PolicyStore PersistentStore</translation>
    </message>
    <message>
        <source>The company&apos;s names are not looked up through the VPN.</source>
        <translation>Os nomes da empresa não são consultados através da VPN.</translation>
    </message>
    <message>
        <source>The VPN is connected, but names of your organisation are looked up in the wrong place, so work resources may not open.</source>
        <translation>A VPN está conectada, mas os nomes da sua organização são consultados no lugar errado; por isso, os recursos de trabalho talvez não abram.</translation>
    </message>
    <message>
        <source>The DNS servers {servers} for {suffix} are asked through {interface} instead of the tunnel.</source>
        <extracomment>{servers}: addresses of the DNS servers; {suffix}: DNS suffix; {interface}: name of the network interface</extracomment>
        <translation>Os servidores DNS {servers} para {suffix} são consultados pela interface {interface} em vez do túnel.</translation>
    </message>
    <message>
        <source>Read the metrics: Get-NetIPInterface | Format-Table ifIndex, InterfaceAlias, AddressFamily, InterfaceMetric</source>
        <translation>Consulte as métricas: Get-NetIPInterface | Format-Table ifIndex, InterfaceAlias, AddressFamily, InterfaceMetric</translation>
    </message>
    <message>
        <source>Names under {suffix} do not reach {servers} through the tunnel.</source>
        <extracomment>{suffix}: DNS suffix; {servers}: addresses of the DNS servers</extracomment>
        <translation>As consultas de nomes em {suffix} não chegam a {servers} através do túnel.</translation>
    </message>
    <message>
        <source>Add a DomainNameInformation rule with a leading dot for {suffix}, and routes to the DNS servers.</source>
        <extracomment>{suffix}: DNS suffix</extracomment>
        <translation>Adicione uma regra DomainNameInformation com um ponto inicial para {suffix} e rotas para os servidores DNS.</translation>
    </message>
    <message>
        <source>Administrators report that a wired adapter with an equal or lower metric wins; they set the tunnel&apos;s interface metric to 3.</source>
        <translation>Administradores relatam que um adaptador com fio de métrica igual ou menor prevalece; eles definem a métrica da interface do túnel como 3.</translation>
    </message>
    <message>
        <source>Your computer asks the local network first when it looks up company names.</source>
        <translation>Seu computador consulta primeiro a rede local quando procura nomes da empresa.</translation>
    </message>
    <message>
        <source>The VPN is connected, but your computer asks the local network for the company&apos;s names before it asks the VPN.</source>
        <translation>A VPN está conectada, mas o seu computador pergunta os nomes da empresa à rede local antes de perguntar à VPN.</translation>
    </message>
    <message>
        <source>If you are connected by cable and Wi-Fi at once, use one of them only.</source>
        <translation>Se você estiver conectado por cabo e por Wi-Fi ao mesmo tempo, use apenas um deles.</translation>
    </message>
    <message>
        <source>{interface} has the metric {metric}, the tunnel {tunnel} has {tunnelMetric}: Windows prefers the name servers of the lower one.</source>
        <extracomment>{interface}: name of the network interface; {metric}: a number; {tunnel}: name of the tunnel interface; {tunnelMetric}: a number</extracomment>
        <translation>A interface {interface} tem a métrica {metric}, o túnel {tunnel} tem {tunnelMetric}: o Windows prefere os servidores de nomes da menor.</translation>
    </message>
    <message>
        <source>Test a name through the tunnel: Resolve-DnsName NAME -Server ADDRESS-OF-INTERNAL-DNS</source>
        <translation>Teste um nome através do túnel: Resolve-DnsName NAME -Server ADDRESS-OF-INTERNAL-DNS</translation>
    </message>
    <message>
        <source>{interface} (metric {metric}) wins over {tunnel} (metric {tunnelMetric}) in the choice of name servers.</source>
        <extracomment>{interface}: name of the network interface; {metric}: a number; {tunnel}: name of the tunnel interface; {tunnelMetric}: a number</extracomment>
        <translation>A interface {interface} (métrica {metric}) prevalece sobre o túnel {tunnel} (métrica {tunnelMetric}) na escolha dos servidores de nomes.</translation>
    </message>
    <message>
        <source>Set the tunnel&apos;s metric in the profile below that of wired adapters, for example 3 (phone book: IpInterfaceMetric; Windows 11 24H2: IPv4InterfaceMetric).</source>
        <translation>Defina no perfil a métrica do túnel abaixo da dos adaptadores com fio, por exemplo 3 (catálogo telefônico: IpInterfaceMetric; Windows 11 24H2: IPv4InterfaceMetric).</translation>
    </message>
    <message>
        <source>Or add name rules (DomainNameInformation) with a leading dot for the company&apos;s suffixes.</source>
        <translation>Ou adicione regras de nomes (DomainNameInformation) com um ponto inicial para os sufixos da empresa.</translation>
    </message>
    <message>
        <source>The VPN connection lets only some traffic through.</source>
        <translation>A conexão VPN só deixa passar parte do tráfego.</translation>
    </message>
    <message>
        <source>Your organisation set up the VPN so that only some programs or servers can be reached through it.</source>
        <translation>Sua organização configurou a VPN de modo que só alguns programas ou servidores possam ser acessados através dela.</translation>
    </message>
    <message>
        <source>If something that you need does not open, tell your helpdesk what it is.</source>
        <translation>Se algo de que você precisa não abrir, diga ao seu suporte técnico o que é.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; holds traffic filters ({count}). Only what they name goes into the tunnel. On a device tunnel they also keep out what comes from the company network.</source>
        <extracomment>{connection}: name of the VPN connection; {count}: how many</extracomment>
        <translation>O perfil “{connection}” contém filtros de tráfego ({count}). Só o que eles indicam vai para o túnel. Em um túnel de dispositivo, eles também bloqueiam o que vem da rede da empresa.</translation>
    </message>
    <message>
        <source>Read the profile&apos;s filters: TrafficFilter in its ProfileXML</source>
        <translation>Consulte os filtros do perfil: TrafficFilter no ProfileXML dele</translation>
    </message>
    <message>
        <source>Compare with what does not answer: address, port and protocol.</source>
        <translation>Compare com o que não responde: endereço, porta e protocolo.</translation>
    </message>
    <message>
        <source>TrafficFilter ({count}) limits what enters the tunnel; on a device tunnel it also drops inbound traffic, so remote management of the client does not work.</source>
        <extracomment>{count}: how many</extracomment>
        <translation>TrafficFilter ({count}) limita o que entra no túnel; em um túnel de dispositivo, também descarta o tráfego de entrada, e por isso o gerenciamento remoto do cliente não funciona.</translation>
    </message>
    <message>
        <source>Add a filter for what is missing, or remove the filters.</source>
        <translation>Adicione um filtro para o que falta ou remova os filtros.</translation>
    </message>
    <message>
        <source>For management from inside take the filters out of the device tunnel.</source>
        <translation>Para o gerenciamento a partir de dentro, retire os filtros do túnel de dispositivo.</translation>
    </message>
    <message>
        <source>A company server does not answer although its traffic goes into the VPN.</source>
        <translation>Um servidor da empresa não responde, embora o tráfego para ele vá para a VPN.</translation>
    </message>
    <message>
        <source>The VPN is connected, but {target} gives no answer.</source>
        <extracomment>{target}: an IP address or name</extracomment>
        <translation>A VPN está conectada, mas {target} não responde.</translation>
    </message>
    <message>
        <source>Try another work resource; perhaps only this one is down.</source>
        <translation>Tente outro recurso de trabalho; talvez só este esteja fora do ar.</translation>
    </message>
    <message>
        <source>{target} gave no answer; its route leads into {interface} as it should.</source>
        <extracomment>{target}: an IP address or name; {interface}: name of the network interface</extracomment>
        <translation>{target} não respondeu; a rota leva à interface {interface}, como deveria.</translation>
    </message>
    <message>
        <source>Test again: Test-NetConnection ADDRESS -Port PORT, for {target}</source>
        <extracomment>{target}: an IP address or name</extracomment>
        <translation>Teste novamente: Test-NetConnection ADDRESS -Port PORT, para {target}</translation>
    </message>
    <message>
        <source>Test by address before by name, and try a second server.</source>
        <translation>Teste pelo endereço antes do nome e experimente um segundo servidor.</translation>
    </message>
    <message>
        <source>The route is right and {target} stays silent: return route, filters or the server itself.</source>
        <extracomment>{target}: an IP address or name</extracomment>
        <translation>A rota está certa e {target} não responde: rota de retorno, filtros ou o próprio servidor.</translation>
    </message>
    <message>
        <source>Check packet filters in the network policy and on the inner firewall, and traffic filters in the profile.</source>
        <translation>Verifique os filtros de pacotes na política de rede e no firewall interno, e os filtros de tráfego no perfil.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) that the VPN server shows is of the wrong kind.</source>
        <translation>A identidade eletrônica (certificado) que o servidor VPN apresenta é do tipo errado.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of {server} lacks the purpose Server Authentication (it has: {found}). Windows reports 13801 with IKEv2 and 0x80070040 with SSTP; 0x800B0110 can also appear.</source>
        <extracomment>{subject}: subject name of the certificate; {server}: name of the VPN server; {found}: what the certificate has</extracomment>
        <translation>O certificado “{subject}” de {server} não tem a finalidade Autenticação de Servidor (ele tem: {found}). O Windows informa 13801 com IKEv2 e 0x80070040 com SSTP; 0x800B0110 também pode aparecer.</translation>
    </message>
    <message>
        <source>Check which certificate was seen: {origin}.</source>
        <extracomment>{origin}: where the certificate was found</extracomment>
        <translation>Verifique qual certificado foi visto: {origin}.</translation>
    </message>
    <message>
        <source>The extended key usage has no id-kp-serverAuth (1.3.6.1.5.5.7.3.1); found: {found}.</source>
        <extracomment>{found}: what the certificate has</extracomment>
        <translation>O uso avançado de chave não tem id-kp-serverAuth (1.3.6.1.5.5.7.3.1); encontrado: {found}.</translation>
    </message>
    <message>
        <source>For IKEv2 add the purpose IP security IKE intermediate (1.3.6.1.5.5.8.2.2), so that RRAS picks this certificate.</source>
        <translation>Para IKEv2, adicione a finalidade Segurança IP IKE intermediária (1.3.6.1.5.5.8.2.2), para que o RRAS escolha este certificado.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate names no purpose at all, so it fits every purpose.</source>
        <translation>O certificado do servidor VPN não indica nenhuma finalidade e, por isso, serve para todas.</translation>
    </message>
    <message>
        <source>This is only a remark for your certificate team; your connection is not affected.</source>
        <translation>Esta é apenas uma observação para a equipe de certificados; a sua conexão não é afetada.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; has no extended key usage; it counts as fit for all purposes.</source>
        <extracomment>{subject}: subject name of the certificate</extracomment>
        <translation>O certificado “{subject}” não tem uso avançado de chave; ele é considerado adequado para todas as finalidades.</translation>
    </message>
    <message>
        <source>Nothing to do on this laptop; mention it to the certificate team.</source>
        <translation>Nada a fazer neste notebook; mencione isso à equipe de certificados.</translation>
    </message>
    <message>
        <source>Without the extension every purpose is allowed, but the selection among several certificates becomes less certain.</source>
        <translation>Sem a extensão, todas as finalidades são permitidas, mas a seleção entre vários certificados fica menos previsível.</translation>
    </message>
    <message>
        <source>At the next renewal use a template with Server Authentication and IP security IKE intermediate.</source>
        <translation>Na próxima renovação, use um modelo com Autenticação de Servidor e Segurança IP IKE intermediária.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate only says &quot;any purpose&quot;.</source>
        <translation>O certificado do servidor VPN indica apenas “qualquer finalidade”.</translation>
    </message>
    <message>
        <source>This is a remark for your certificate team; your connection may still work.</source>
        <translation>Esta é uma observação para a equipe de certificados; a sua conexão ainda pode funcionar.</translation>
    </message>
    <message>
        <source>If connecting fails, send the report to your helpdesk.</source>
        <translation>Se a conexão falhar, envie o relatório ao seu suporte técnico.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; carries only &quot;any purpose&quot; instead of Server Authentication.</source>
        <extracomment>{subject}: subject name of the certificate</extracomment>
        <translation>O certificado “{subject}” contém apenas “qualquer finalidade” em vez de Autenticação de Servidor.</translation>
    </message>
    <message>
        <source>If Windows reports 13801, pass the report to the certificate team.</source>
        <translation>Se o Windows informar 13801, encaminhe o relatório à equipe de certificados.</translation>
    </message>
    <message>
        <source>The purpose anyExtendedKeyUsage (2.5.29.37.0) alone may not satisfy a peer that asks for Server Authentication.</source>
        <translation>A finalidade anyExtendedKeyUsage (2.5.29.37.0) sozinha pode não satisfazer um par que peça Autenticação de Servidor.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate lacks the mark that makes IKEv2 prefer it.</source>
        <translation>Falta ao certificado do servidor VPN a marca que faz o IKEv2 preferi-lo.</translation>
    </message>
    <message>
        <source>This is only a remark for your certificate team; your connection is not affected by it alone.</source>
        <translation>Esta é apenas uma observação para a equipe de certificados; isso por si só não afeta a sua conexão.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; lacks the purpose IP security IKE intermediate; this matters when the server has several certificates.</source>
        <extracomment>{subject}: subject name of the certificate</extracomment>
        <translation>O certificado “{subject}” não tem a finalidade Segurança IP IKE intermediária; isso importa quando o servidor tem vários certificados.</translation>
    </message>
    <message>
        <source>If 13801 appears only now and then, pass this remark to the certificate team.</source>
        <translation>Se o erro 13801 aparecer apenas de vez em quando, encaminhe esta observação à equipe de certificados.</translation>
    </message>
    <message>
        <source>With several Server Authentication certificates in the store, RRAS prefers the one with IP security IKE intermediate (1.3.6.1.5.5.8.2.2).</source>
        <translation>Com vários certificados de Autenticação de Servidor no repositório, o RRAS prefere o que tem Segurança IP IKE intermediária (1.3.6.1.5.5.8.2.2).</translation>
    </message>
    <message>
        <source>Add this purpose to the template of the VPN server&apos;s IKEv2 certificate.</source>
        <translation>Adicione essa finalidade ao modelo do certificado IKEv2 do servidor VPN.</translation>
    </message>
    <message>
        <source>Keep it off the public SSTP certificate, so that IKEv2 does not take that one.</source>
        <translation>Não a inclua no certificado SSTP público, para que o IKEv2 não use esse certificado.</translation>
    </message>
    <message>
        <source>The key of the VPN server&apos;s certificate may not be used for signing.</source>
        <translation>A chave do certificado do servidor VPN não pode ser usada para assinar.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) that the VPN server shows can&apos;t be used for this.</source>
        <translation>A identidade eletrônica (certificado) que o servidor VPN apresenta não pode ser usada para isso.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; has the key usage {found}; digital signature is needed. Windows can report 13801 (IKEv2) or 0x800B0110 (SSTP).</source>
        <extracomment>{subject}: subject name of the certificate; {found}: what the certificate has</extracomment>
        <translation>O certificado “{subject}” tem o uso da chave {found}; é necessária a assinatura digital. O Windows pode informar 13801 (IKEv2) ou 0x800B0110 (SSTP).</translation>
    </message>
    <message>
        <source>The server that answers shows an electronic identity card (certificate) with another name than {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>O servidor que responde apresenta uma identidade eletrônica (certificado) com um nome diferente de {server}.</translation>
    </message>
    <message>
        <source>If Windows asks whether to accept it, please say no.</source>
        <translation>Se o Windows perguntar se deve aceitá-la, responda que não.</translation>
    </message>
    <message>
        <source>The certificate names {names}, the profile calls {server}. Windows reports 13801 with IKEv2 and 0x800B010F with SSTP.</source>
        <extracomment>{names}: names in the certificate; {server}: name of the VPN server</extracomment>
        <translation>O certificado indica {names}, o perfil chama {server}. O Windows informa 13801 com IKEv2 e 0x800B010F com SSTP.</translation>
    </message>
    <message>
        <source>Compare the server in the profile with these names: Get-VpnConnection | Format-List Name, ServerAddress</source>
        <translation>Compare o servidor do perfil com estes nomes: Get-VpnConnection | Format-List Name, ServerAddress</translation>
    </message>
    <message>
        <source>If another server was seen from another network, something on the way answers in its place.</source>
        <translation>Se outro servidor foi visto em outra rede, algo no caminho responde no lugar dele.</translation>
    </message>
    <message>
        <source>None of the names {names} matches {server}.</source>
        <extracomment>{names}: names in the certificate; {server}: name of the VPN server</extracomment>
        <translation>Nenhum dos nomes {names} corresponde a {server}.</translation>
    </message>
    <message>
        <source>Issue the certificate with {server} as DNS name among the subject alternative names.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Emita o certificado com {server} como nome DNS entre os nomes alternativos para o requerente.</translation>
    </message>
    <message>
        <source>Or change NativeProfile/Servers to a name that the certificate carries.</source>
        <translation>Ou altere NativeProfile/Servers para um nome que o certificado contenha.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate uses a wildcard name.</source>
        <translation>O certificado do servidor VPN usa um nome curinga.</translation>
    </message>
    <message>
        <source>The VPN server shows an electronic identity card (certificate) for a whole group of names; some kinds of VPN do not accept that.</source>
        <translation>O servidor VPN apresenta uma identidade eletrônica (certificado) para um grupo inteiro de nomes; alguns tipos de VPN não aceitam isso.</translation>
    </message>
    <message>
        <source>The certificate names {names}. SSTP accepts a wildcard; with IKEv2 and L2TP it is not reliable (13801, 787).</source>
        <extracomment>{names}: names in the certificate</extracomment>
        <translation>O certificado indica {names}. O SSTP aceita um curinga; com IKEv2 e L2TP, ele não é confiável (13801, 787).</translation>
    </message>
    <message>
        <source>Note the tunnel type of the profile: Get-VpnConnection | Format-List Name, TunnelType</source>
        <translation>Anote o tipo de túnel do perfil: Get-VpnConnection | Format-List Name, TunnelType</translation>
    </message>
    <message>
        <source>RRAS takes the first fitting computer certificate for L2TP; a wildcard one there leads to error 787. For IKEv2 wildcards can also fail.</source>
        <translation>Para L2TP, o RRAS usa o primeiro certificado de computador adequado; se for um curinga, o resultado é o erro 787. Para IKEv2, os curingas também podem falhar.</translation>
    </message>
    <message>
        <source>For IKEv2 and L2TP use a certificate with {server} as full name, from the CA that the clients trust.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Para IKEv2 e L2TP, use um certificado com {server} como nome completo, da AC em que os clientes confiam.</translation>
    </message>
    <message>
        <source>Keep the wildcard certificate for SSTP only, or replace it.</source>
        <translation>Mantenha o certificado curinga somente para SSTP ou substitua-o.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate carries its name only in an old place.</source>
        <translation>O certificado do servidor VPN contém o nome dele apenas em um lugar antigo.</translation>
    </message>
    <message>
        <source>The certificate has {names} as common name and no subject alternative names.</source>
        <extracomment>{names}: names in the certificate</extracomment>
        <translation>O certificado tem {names} como nome comum e nenhum nome alternativo para o requerente.</translation>
    </message>
    <message>
        <source>The name matches through the common name only; newer software looks at subject alternative names alone.</source>
        <translation>O nome só corresponde por meio do nome comum; softwares mais novos consideram apenas os nomes alternativos para o requerente.</translation>
    </message>
    <message>
        <source>At the next renewal put {server} into the subject alternative names as DNS name.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Na próxima renovação, inclua {server} nos nomes alternativos para o requerente como nome DNS.</translation>
    </message>
    <message>
        <source>Windows judges the VPN server&apos;s certificate otherwise than this program.</source>
        <translation>O Windows avalia o certificado do servidor VPN de forma diferente deste programa.</translation>
    </message>
    <message>
        <source>Windows and this program disagree about the electronic identity card (certificate) of the VPN server. Windows&apos; word counts when you connect.</source>
        <translation>O Windows e este programa divergem quanto à identidade eletrônica (certificado) do servidor VPN. O que vale quando você se conecta é a avaliação do Windows.</translation>
    </message>
    <message>
        <source>Send the report to your helpdesk.</source>
        <translation>Envie o relatório ao seu suporte técnico.</translation>
    </message>
    <message>
        <source>Windows, which dials with the computer&apos;s certificate stores, says: {windows}. Built with all stores of computer and user, the path ends here as: {here}.</source>
        <extracomment>{windows}: &quot;accepted&quot; or flags of CERT_TRUST_STATUS; {here}: how the path ends</extracomment>
        <translation>O Windows, que disca com os repositórios de certificados do computador, diz: {windows}. Montado com todos os repositórios do computador e do usuário, o caminho termina aqui assim: {here}.</translation>
    </message>
    <message>
        <source>Look in certlm.msc and certmgr.msc in which of the two the root lies: one that only the user trusts does not count for dialing.</source>
        <translation>Veja em certlm.msc e certmgr.msc em qual dos dois está a raiz: uma raiz em que só o usuário confia não vale para a discagem.</translation>
    </message>
    <message>
        <source>Look for a certificate of the chain under Untrusted Certificates.</source>
        <translation>Procure um certificado da cadeia em Certificados Não Confiáveis.</translation>
    </message>
    <message>
        <source>CertGetCertificateChain with the engine of the local machine, without the network and without revocation, gives {windows} for Server Authentication; OpenSSL over the same stores gives {here}.</source>
        <translation>CertGetCertificateChain com o mecanismo do computador local, sem a rede e sem revogação, resulta em {windows} para Autenticação de Servidor; o OpenSSL com os mesmos repositórios resulta em {here}.</translation>
    </message>
    <message>
        <source>Deploy root and issuing CA to the stores of the computer by group policy or Intune, not to those of the user.</source>
        <translation>Implante a raiz e a AC emissora nos repositórios do computador por política de grupo ou pelo Intune, não nos do usuário.</translation>
    </message>
    <message>
        <source>A root of Microsoft&apos;s programme that was not used before is fetched by Windows when it dials; then the difference is none.</source>
        <translation>Uma raiz do programa da Microsoft que ainda não foi usada é baixada pelo Windows quando ele disca; nesse caso, não há diferença real.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the VPN server ended on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>A identidade eletrônica (certificado) do servidor VPN perdeu a validade em {until}.</translation>
    </message>
    <message>
        <source>If they are right, your computer is not the cause; send the report to your helpdesk.</source>
        <translation>Se estiverem certas, a causa não está no seu computador; envie o relatório ao seu suporte técnico.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; was valid from {from} until {until}, {days} days ago. Windows reports 13801 with IKEv2 and 0x800B0101 with SSTP.</source>
        <extracomment>{subject}: subject name of the certificate; {from}: date and time; {until}: date and time; {days}: number of days</extracomment>
        <translation>O certificado “{subject}” foi válido de {from} até {until}, há {days} dias. O Windows informa 13801 com IKEv2 e 0x800B0101 com SSTP.</translation>
    </message>
    <message>
        <source>The certificate ended on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>O certificado expirou em {until}.</translation>
    </message>
    <message>
        <source>Server certificates from a template that takes the name from the request do not renew by themselves; note the new end date.</source>
        <translation>Os certificados de servidor de um modelo que obtém o nome da solicitação não se renovam automaticamente; anote a nova data de expiração.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate is not valid yet.</source>
        <translation>O certificado do servidor VPN ainda não é válido.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the VPN server begins only on {from}.</source>
        <extracomment>{from}: date and time</extracomment>
        <translation>A identidade eletrônica (certificado) do servidor VPN só é válida a partir de {from}.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; begins on {from}. A wrong clock on this laptop is the usual reason. Windows reports 13801 or 0x800B0101.</source>
        <extracomment>{subject}: subject name of the certificate; {from}: date and time</extracomment>
        <translation>O certificado “{subject}” é válido a partir de {from}. Um relógio errado neste notebook é o motivo habitual. O Windows informa 13801 ou 0x800B0101.</translation>
    </message>
    <message>
        <source>If the clock is right, pass the report to the certificate team.</source>
        <translation>Se o relógio estiver certo, encaminhe o relatório à equipe de certificados.</translation>
    </message>
    <message>
        <source>Check the clock of the VPN server and of the issuing CA.</source>
        <translation>Verifique o relógio do servidor VPN e o da AC emissora.</translation>
    </message>
    <message>
        <source>If the certificate was issued for later, install the current one until then.</source>
        <translation>Se o certificado foi emitido para mais tarde, instale o atual até lá.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate ends in {days} days.</source>
        <extracomment>{days}: number of days</extracomment>
        <translation>O certificado do servidor VPN expira em {days} dias.</translation>
    </message>
    <message>
        <source>The VPN still works, but the server&apos;s electronic identity card (certificate) ends on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>A VPN ainda funciona, mas a identidade eletrônica (certificado) do servidor só vale até {until}.</translation>
    </message>
    <message>
        <source>You need do nothing now; your helpdesk may want to know.</source>
        <translation>Você não precisa fazer nada agora; talvez o seu suporte técnico queira saber.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ends on {until}; after that nobody can connect.</source>
        <extracomment>{subject}: subject name of the certificate; {until}: date and time</extracomment>
        <translation>O certificado “{subject}” expira em {until}; depois disso, ninguém conseguirá se conectar.</translation>
    </message>
    <message>
        <source>The certificate ends on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>O certificado expira em {until}.</translation>
    </message>
    <message>
        <source>Renew it before that day and select it again where a service is bound to it.</source>
        <translation>Renove-o antes desse dia e selecione-o novamente onde um serviço estiver associado a ele.</translation>
    </message>
    <message>
        <source>The key of the VPN server&apos;s certificate is too weak.</source>
        <translation>A chave do certificado do servidor VPN é fraca demais.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the VPN server is protected too weakly by today&apos;s standards.</source>
        <translation>A identidade eletrônica (certificado) do servidor VPN tem uma proteção fraca demais para os padrões atuais.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; has a key of type {algorithm} with {bits} bits. With IKEv2 Windows can report 13881.</source>
        <extracomment>{subject}: subject name of the certificate; {algorithm}: name of an algorithm; {bits}: key length in bits</extracomment>
        <translation>O certificado “{subject}” tem uma chave do tipo {algorithm} com {bits} bits. Com IKEv2, o Windows pode informar 13881.</translation>
    </message>
    <message>
        <source>Issue a certificate with RSA of at least 2048 bits or ECDSA P-256.</source>
        <translation>Emita um certificado com RSA de pelo menos 2048 bits ou ECDSA P-256.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate is signed with an outdated method.</source>
        <translation>O certificado do servidor VPN está assinado com um método obsoleto.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the VPN server was signed in an old way that can be forged more easily.</source>
        <translation>A identidade eletrônica (certificado) do servidor VPN foi assinada de uma forma antiga, que pode ser falsificada com mais facilidade.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; is signed with {algorithm}.</source>
        <extracomment>{subject}: subject name of the certificate; {algorithm}: name of an algorithm</extracomment>
        <translation>O certificado “{subject}” está assinado com {algorithm}.</translation>
    </message>
    <message>
        <source>The chain leads to &quot;{root}&quot; (thumbprint: {thumbprint}), which is not among this computer&apos;s trusted roots. Windows reports 0x800B0109 with SSTP (0x800B010A if it cannot find that certificate at all) and 13801 with IKEv2.</source>
        <extracomment>{root}: subject name of the root certificate; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>A cadeia leva a “{root}” (impressão digital: {thumbprint}), que não está entre as raízes confiáveis deste computador. O Windows informa 0x800B0109 com SSTP (0x800B010A se não encontrar esse certificado) e 13801 com IKEv2.</translation>
    </message>
    <message>
        <source>Look for &quot;{root}&quot; in the store: certutil -store Root</source>
        <extracomment>{root}: subject name of the root certificate</extracomment>
        <translation>Procure “{root}” no repositório: certutil -store Root</translation>
    </message>
    <message>
        <source>The root certificate &quot;{root}&quot; is missing in the computer&apos;s Trusted Root Certification Authorities store; domain members normally receive it by themselves.</source>
        <extracomment>{root}: subject name of the root certificate</extracomment>
        <translation>O certificado raiz “{root}” não está no repositório Autoridades de Certificação Raiz Confiáveis do computador; os membros do domínio normalmente o recebem automaticamente.</translation>
    </message>
    <message>
        <source>Publish the root by group policy or as a trusted certificate profile in Intune, to the computer store.</source>
        <translation>Publique a raiz no repositório do computador por política de grupo ou como perfil de certificado confiável no Intune.</translation>
    </message>
    <message>
        <source>For computers outside the domain, deploy the root with the VPN profile, or use a public certificate for SSTP.</source>
        <translation>Para computadores fora do domínio, implante a raiz com o perfil VPN ou use um certificado público para SSTP.</translation>
    </message>
    <message>
        <source>Check the store Untrusted Certificates (Disallowed) too.</source>
        <translation>Verifique também o repositório Certificados Não Confiáveis (Disallowed).</translation>
    </message>
    <message>
        <source>If &quot;{root}&quot; is not a root but an intermediate authority, let the VPN server send it.</source>
        <extracomment>{root}: subject name of the certificate</extracomment>
        <translation>Se “{root}” não for uma raiz, e sim uma autoridade intermediária, faça com que o servidor VPN a envie.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate vouches only for itself.</source>
        <translation>O certificado do servidor VPN só é atestado por ele mesmo.</translation>
    </message>
    <message>
        <source>The VPN server shows an electronic identity card (certificate) that no authority has confirmed.</source>
        <translation>O servidor VPN apresenta uma identidade eletrônica (certificado) que nenhuma autoridade confirmou.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({thumbprint}) is self-signed. Windows reports 0x800B0109 with SSTP and 13801 with IKEv2.</source>
        <extracomment>{subject}: subject name of the certificate; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>O certificado “{subject}” ({thumbprint}) é autoassinado. O Windows informa 0x800B0109 com SSTP e 13801 com IKEv2.</translation>
    </message>
    <message>
        <source>A self-signed certificate is in use; RRAS may have taken a default one after the right one disappeared.</source>
        <translation>Um certificado autoassinado está em uso; o RRAS pode ter usado um padrão depois que o certo desapareceu.</translation>
    </message>
    <message>
        <source>A link is missing between the VPN server&apos;s certificate and its authority.</source>
        <translation>Falta um elo entre o certificado do servidor VPN e a autoridade dele.</translation>
    </message>
    <message>
        <source>The certificate of &quot;{missing}&quot; was not sent and is not on this computer. Windows can report 0x800B010A or 0x800B0109 (SSTP) or 13801 (IKEv2).</source>
        <extracomment>{missing}: subject name of the missing certificate</extracomment>
        <translation>O certificado de “{missing}” não foi enviado e não está neste computador. O Windows pode informar 0x800B010A ou 0x800B0109 (SSTP) ou 13801 (IKEv2).</translation>
    </message>
    <message>
        <source>The intermediate certificate &quot;{missing}&quot; is missing on the VPN server, or is not sent.</source>
        <extracomment>{missing}: subject name of the missing certificate</extracomment>
        <translation>O certificado intermediário “{missing}” não está no servidor VPN ou não é enviado.</translation>
    </message>
    <message>
        <source>Install it in the Intermediate Certification Authorities store of the VPN server and restart the service.</source>
        <translation>Instale-o no repositório Autoridades de Certificação Intermediárias do servidor VPN e reinicie o serviço.</translation>
    </message>
    <message>
        <source>Publish it to the clients as well, and check the AIA address in the server&apos;s certificate.</source>
        <translation>Publique-o também nos clientes e verifique o endereço AIA no certificado do servidor.</translation>
    </message>
    <message>
        <source>If &quot;{missing}&quot; is itself the root, publish it to the clients&apos; Trusted Root Certification Authorities store instead.</source>
        <extracomment>{missing}: subject name of the missing certificate</extracomment>
        <translation>Se “{missing}” for a própria raiz, publique-a no repositório Autoridades de Certificação Raiz Confiáveis dos clientes.</translation>
    </message>
    <message>
        <source>An authority behind the VPN server&apos;s certificate has expired.</source>
        <translation>Uma autoridade por trás do certificado do servidor VPN expirou.</translation>
    </message>
    <message>
        <source>The authority that confirmed the VPN server&apos;s electronic identity card (certificate) is no longer valid.</source>
        <translation>A autoridade que confirmou a identidade eletrônica (certificado) do servidor VPN não é mais válida.</translation>
    </message>
    <message>
        <source>The certificate of the authority &quot;{ca}&quot; ended on {until}. Windows can report 13801 (IKEv2) or 0x800B0101 (SSTP).</source>
        <extracomment>{ca}: subject name of the certification authority; {until}: date and time</extracomment>
        <translation>O certificado da autoridade “{ca}” expirou em {until}. O Windows pode informar 13801 (IKEv2) ou 0x800B0101 (SSTP).</translation>
    </message>
    <message>
        <source>Renew the CA&apos;s certificate, publish it, and reissue the server certificate if the CA&apos;s key changed.</source>
        <translation>Renove o certificado da AC, publique-o e emita novamente o certificado do servidor se a chave da AC tiver mudado.</translation>
    </message>
    <message>
        <source>Remove the expired copy from the stores of the VPN server.</source>
        <translation>Remova a cópia expirada dos repositórios do servidor VPN.</translation>
    </message>
    <message>
        <source>An authority behind the VPN server&apos;s certificate was not allowed to issue it.</source>
        <translation>Uma autoridade por trás do certificado do servidor VPN não tinha permissão para emiti-lo.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) was confirmed by somebody who may not do that.</source>
        <translation>A identidade eletrônica (certificado) do servidor VPN foi confirmada por quem não pode fazer isso.</translation>
    </message>
    <message>
        <source>The issuer &quot;{ca}&quot; does not count as an authority for this certificate: {detail}. Windows can report 13801 (IKEv2) or 0x800B010A (SSTP).</source>
        <extracomment>{ca}: subject name of the certification authority; {detail}: detail as technical text</extracomment>
        <translation>O emissor “{ca}” não é considerado uma autoridade para este certificado: {detail}. O Windows pode informar 13801 (IKEv2) ou 0x800B010A (SSTP).</translation>
    </message>
    <message>
        <source>Reissue the CA&apos;s certificate correctly, then the server certificate.</source>
        <translation>Emita novamente, de forma correta, o certificado da AC e depois o certificado do servidor.</translation>
    </message>
    <message>
        <source>A signature in the chain of the VPN server&apos;s certificate is wrong.</source>
        <translation>Uma assinatura na cadeia do certificado do servidor VPN está errada.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) does not carry the signature that it claims.</source>
        <translation>A identidade eletrônica (certificado) do servidor VPN não tem a assinatura que afirma ter.</translation>
    </message>
    <message>
        <source>The signature said to be of &quot;{ca}&quot; does not fit. Windows can report 13801 (IKEv2) or 0x800B010A (SSTP).</source>
        <extracomment>{ca}: subject name of the certification authority</extracomment>
        <translation>A assinatura atribuída a “{ca}” não confere. O Windows pode informar 13801 (IKEv2) ou 0x800B010A (SSTP).</translation>
    </message>
    <message>
        <source>If no CA of yours has this key, treat it as a security incident.</source>
        <translation>Se nenhuma das suas ACs tiver essa chave, trate o caso como um incidente de segurança.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) was withdrawn by its authority.</source>
        <translation>A identidade eletrônica (certificado) do servidor VPN foi cancelada pela autoridade que a emitiu.</translation>
    </message>
    <message>
        <source>The certificate with serial number {serial} was revoked on {since}; reason given: {reason}. SSTP can report 0x80092010 or 0x800B010C; IKEv2 does not check this by default.</source>
        <extracomment>{serial}: serial number; {since}: date and time; {reason}: reason as a word of the standard</extracomment>
        <translation>O certificado com o número de série {serial} foi revogado em {since}; motivo informado: {reason}. O SSTP pode informar 0x80092010 ou 0x800B010C; o IKEv2 não verifica isso por padrão.</translation>
    </message>
    <message>
        <source>The CA&apos;s list names serial {serial}, revoked {since}; reason given: {reason}.</source>
        <extracomment>{serial}: serial number; {since}: date and time; {reason}: reason as a word of the standard</extracomment>
        <translation>A lista da AC indica o número de série {serial}, revogado em {since}; motivo informado: {reason}.</translation>
    </message>
    <message>
        <source>No list of revoked certificates could be fetched from {urls}. SSTP insists on it and reports 0x80092013; IKEv2 does not check by default.</source>
        <extracomment>{urls}: web addresses</extracomment>
        <translation>Nenhuma lista de certificados revogados pôde ser baixada de {urls}. O SSTP a exige e informa 0x80092013; o IKEv2 não verifica por padrão.</translation>
    </message>
    <message>
        <source>Open the address on this network and on another one.</source>
        <translation>Abra o endereço nesta rede e em outra.</translation>
    </message>
    <message>
        <source>The list was asked for directly; where this network demands a proxy, test through that proxy: netsh winhttp show proxy</source>
        <translation>A lista foi solicitada diretamente; onde esta rede exige um proxy, teste através desse proxy: netsh winhttp show proxy</translation>
    </message>
    <message>
        <source>SSTP clients always check revocation, and the address must answer from the internet before the tunnel exists: {urls}.</source>
        <extracomment>{urls}: web addresses</extracomment>
        <translation>Os clientes SSTP sempre verificam a revogação, e o endereço precisa responder a partir da Internet antes de o túnel existir: {urls}.</translation>
    </message>
    <message>
        <source>Remove directory addresses (ldap) that only work inside, or use a public certificate for SSTP.</source>
        <translation>Remova os endereços de diretório (ldap) que só funcionam internamente ou use um certificado público para SSTP.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate does not say where to ask whether it was revoked.</source>
        <translation>O certificado do servidor VPN não informa onde consultar se ele foi revogado.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; has no usable address for revocation; SSTP can report 0x80092012.</source>
        <extracomment>{subject}: subject name of the certificate</extracomment>
        <translation>O certificado “{subject}” não tem nenhum endereço de revogação utilizável; o SSTP pode informar 0x80092012.</translation>
    </message>
    <message>
        <source>There is neither a CRL distribution point nor an OCSP address that a client on the internet can use.</source>
        <translation>Não há um ponto de distribuição de CRL nem um endereço OCSP que um cliente na Internet possa usar.</translation>
    </message>
    <message>
        <source>Add an http address for the CRL, or an OCSP address, to the CA&apos;s settings and reissue the certificate.</source>
        <translation>Adicione um endereço http para a CRL ou um endereço OCSP às configurações da AC e emita o certificado novamente.</translation>
    </message>
    <message>
        <source>Whether the VPN server&apos;s certificate was revoked can&apos;t be asked on the web.</source>
        <translation>Não é possível consultar na Web se o certificado do servidor VPN foi revogado.</translation>
    </message>
    <message>
        <source>Your computer may be unable to ask whether the VPN server&apos;s electronic identity card (certificate) is still good.</source>
        <translation>Seu computador talvez não consiga consultar se a identidade eletrônica (certificado) do servidor VPN ainda é válida.</translation>
    </message>
    <message>
        <source>The certificate &quot;{certificate}&quot; names its list of revoked certificates only by addresses of a kind that this program does not fetch: {urls}. SSTP can report 0x80092013.</source>
        <extracomment>{certificate}: subject name of the certificate; {urls}: addresses</extracomment>
        <translation>O certificado “{certificate}” indica a lista de certificados revogados somente por endereços de um tipo que este programa não baixa: {urls}. O SSTP pode informar 0x80092013.</translation>
    </message>
    <message>
        <source>SSTP clients check revocation before the tunnel exists; directory addresses (ldap) answer only inside, and CRLs are not fetched over https: {urls}.</source>
        <extracomment>{urls}: addresses</extracomment>
        <translation>Os clientes SSTP verificam a revogação antes de o túnel existir; endereços de diretório (ldap) só respondem internamente, e as CRLs não são baixadas por https: {urls}.</translation>
    </message>
    <message>
        <source>The list of revoked certificates for the VPN server is out of date.</source>
        <translation>A lista de certificados revogados do servidor VPN está desatualizada.</translation>
    </message>
    <message>
        <source>The list that tells whether the VPN server&apos;s electronic identity card (certificate) is still good is too old.</source>
        <translation>A lista que informa se a identidade eletrônica (certificado) do servidor VPN ainda é válida é antiga demais.</translation>
    </message>
    <message>
        <source>The list from {urls} should have been renewed by {nextUpdate}. SSTP can report 0x80092013.</source>
        <extracomment>{urls}: web addresses; {nextUpdate}: date and time</extracomment>
        <translation>A lista de {urls} deveria ter sido renovada até {nextUpdate}. O SSTP pode informar 0x80092013.</translation>
    </message>
    <message>
        <source>The nextUpdate of the CRL was {nextUpdate}; clients treat an outdated list like a missing one.</source>
        <extracomment>{nextUpdate}: date and time</extracomment>
        <translation>O nextUpdate da CRL era {nextUpdate}; os clientes tratam uma lista desatualizada como uma lista ausente.</translation>
    </message>
    <message>
        <source>Publish a new list: certutil -crl (on the CA), and check that the copy on the web server is renewed too.</source>
        <translation>Publique uma nova lista: certutil -crl (na AC) e verifique se a cópia no servidor Web também é renovada.</translation>
    </message>
    <message>
        <source>Let somebody be warned before the next list runs out.</source>
        <translation>Faça com que alguém seja avisado antes que a próxima lista expire.</translation>
    </message>
    <message>
        <source>The VPN connection does not say which sign-in server it expects.</source>
        <translation>A conexão VPN não indica qual servidor de autenticação espera.</translation>
    </message>
    <message>
        <source>Your VPN connection does not check the name of the server that checks your sign-in.</source>
        <translation>Sua conexão VPN não confere o nome do servidor que verifica o seu login.</translation>
    </message>
    <message>
        <source>You need do nothing now; your VPN administrators can add the name.</source>
        <translation>Você não precisa fazer nada agora; os administradores da VPN podem adicionar o nome.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has an empty ServerNames: any server with a certificate under the trusted root is accepted.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>O perfil “{connection}” tem ServerNames vazio: qualquer servidor com um certificado sob a raiz confiável é aceito.</translation>
    </message>
    <message>
        <source>Read the names: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Consulte os nomes: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml</translation>
    </message>
    <message>
        <source>Without ServerNames every certificate under the trusted root passes as sign-in server.</source>
        <translation>Sem ServerNames, qualquer certificado sob a raiz confiável passa como servidor de autenticação.</translation>
    </message>
    <message>
        <source>Enter the names of the NPS servers, separated by semicolons, as their certificates spell them.</source>
        <translation>Insira os nomes dos servidores NPS, separados por ponto e vírgula, com a grafia usada nos certificados deles.</translation>
    </message>
    <message>
        <source>The name of the expected sign-in server is written wrongly in the VPN connection.</source>
        <translation>O nome do servidor de autenticação esperado está escrito errado na conexão VPN.</translation>
    </message>
    <message>
        <source>A name in the settings of your VPN connection is written in a way that Windows does not understand.</source>
        <translation>Um nome nas configurações da sua conexão VPN está escrito de uma forma que o Windows não entende.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has ServerNames = {value}; names are separated by semicolons, without quotes and without a leading star. Windows can report 853 or 812.</source>
        <extracomment>{connection}: name of the VPN connection; {value}: what stands there</extracomment>
        <translation>O perfil “{connection}” tem ServerNames = {value}; os nomes são separados por ponto e vírgula, sem aspas e sem asterisco inicial. O Windows pode informar 853 ou 812.</translation>
    </message>
    <message>
        <source>ServerNames takes names separated by semicolons; each may be a regular expression, not a wildcard.</source>
        <translation>ServerNames aceita nomes separados por ponto e vírgula; cada um pode ser uma expressão regular, não um curinga.</translation>
    </message>
    <message>
        <source>Correct {value}: no comma, no quotes; instead of a star write a regular expression that ends in the domain.</source>
        <extracomment>{value}: what stands there</extracomment>
        <translation>Corrija {value}: sem vírgula, sem aspas; em vez de um asterisco, escreva uma expressão regular que termine no domínio.</translation>
    </message>
    <message>
        <source>Deploy the profile again.</source>
        <translation>Implante o perfil novamente.</translation>
    </message>
    <message>
        <source>The VPN connection expects another sign-in server.</source>
        <translation>A conexão VPN espera outro servidor de autenticação.</translation>
    </message>
    <message>
        <source>Your VPN connection expects a sign-in server with another name than your organisation uses.</source>
        <translation>Sua conexão VPN espera um servidor de autenticação com um nome diferente do que a sua organização usa.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; lists {profile}; the site policy expects {expected}. Windows can report 812 or 853.</source>
        <extracomment>{connection}: name of the VPN connection; {profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>O perfil “{connection}” lista {profile}; a política da organização espera {expected}. O Windows pode informar 812 ou 853.</translation>
    </message>
    <message>
        <source>Read the log Microsoft-Windows-EapMethods-RasTls/Operational, event 107: it shows the server name that was seen.</source>
        <translation>Consulte o log Microsoft-Windows-EapMethods-RasTls/Operational, evento 107: ele mostra o nome de servidor que foi visto.</translation>
    </message>
    <message>
        <source>ServerNames ({profile}) does not contain what is expected ({expected}).</source>
        <extracomment>{profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>ServerNames ({profile}) não contém o esperado ({expected}).</translation>
    </message>
    <message>
        <source>Correct ServerNames in the profile, or the site policy if the servers were renamed.</source>
        <translation>Corrija ServerNames no perfil ou, se os servidores foram renomeados, a política da organização.</translation>
    </message>
    <message>
        <source>Compare with the names in the certificate of each NPS server.</source>
        <translation>Compare com os nomes no certificado de cada servidor NPS.</translation>
    </message>
    <message>
        <source>The name of the sign-in server differs in upper and lower case.</source>
        <translation>O nome do servidor de autenticação difere em maiúsculas e minúsculas.</translation>
    </message>
    <message>
        <source>A name in the settings of your VPN connection is written with other capital letters than expected; some Windows versions mind.</source>
        <translation>Um nome nas configurações da sua conexão VPN está escrito com maiúsculas e minúsculas diferentes das esperadas; algumas versões do Windows levam isso em conta.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; lists {profile}, expected is {expected}. Administrators report error 853 on Windows 11 for this.</source>
        <extracomment>{connection}: name of the VPN connection; {profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>O perfil “{connection}” lista {profile}; o esperado é {expected}. Administradores relatam o erro 853 no Windows 11 nesse caso.</translation>
    </message>
    <message>
        <source>Check the Windows version of this laptop: winver</source>
        <translation>Verifique a versão do Windows deste notebook: winver</translation>
    </message>
    <message>
        <source>Windows 11 is reported to compare ServerNames with the NPS certificate case-sensitively.</source>
        <translation>Há relatos de que o Windows 11 compara ServerNames com o certificado do NPS diferenciando maiúsculas de minúsculas.</translation>
    </message>
    <message>
        <source>Write the names exactly as the NPS certificate has them and deploy the profile again.</source>
        <translation>Escreva os nomes exatamente como constam no certificado do NPS e implante o perfil novamente.</translation>
    </message>
    <message>
        <source>The VPN connection lists a sign-in server but does not check it.</source>
        <translation>A conexão VPN lista um servidor de autenticação, mas não o verifica.</translation>
    </message>
    <message>
        <source>Your VPN connection knows the name of its sign-in server but does not compare it.</source>
        <translation>Sua conexão VPN conhece o nome do servidor de autenticação dela, mas não o compara.</translation>
    </message>
    <message>
        <source>You need do nothing now; your VPN administrators can correct the setting.</source>
        <translation>Você não precisa fazer nada agora; os administradores da VPN podem corrigir a configuração.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has AcceptServerName off, so ServerNames has no effect.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>O perfil “{connection}” tem AcceptServerName desativado; por isso, ServerNames não tem efeito.</translation>
    </message>
    <message>
        <source>Read it: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Consulte: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml</translation>
    </message>
    <message>
        <source>AcceptServerName=false makes Windows ignore ServerNames.</source>
        <translation>AcceptServerName=false faz o Windows ignorar ServerNames.</translation>
    </message>
    <message>
        <source>Set AcceptServerName to true and deploy the profile again.</source>
        <translation>Defina AcceptServerName como true e implante o perfil novamente.</translation>
    </message>
    <message>
        <source>The VPN connection does not say which authority must stand behind the sign-in server.</source>
        <translation>A conexão VPN não indica qual autoridade precisa estar por trás do servidor de autenticação.</translation>
    </message>
    <message>
        <source>Your VPN connection does not say whom to trust, so Windows may ask you a question that you can&apos;t judge.</source>
        <translation>Sua conexão VPN não indica em quem confiar; por isso, o Windows pode fazer uma pergunta que você não tem como avaliar.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has no TrustedRootCA. Windows may prompt, or report 703 when it must stay silent.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>O perfil “{connection}” não tem TrustedRootCA. O Windows pode exibir um aviso ou informar 703 quando deve permanecer silencioso.</translation>
    </message>
    <message>
        <source>TrustedRootCA is empty, so any root in the computer&apos;s store is accepted or a prompt appears.</source>
        <translation>TrustedRootCA está vazio; por isso, qualquer raiz no repositório do computador é aceita ou um aviso é exibido.</translation>
    </message>
    <message>
        <source>Enter the SHA-1 thumbprint of the root of the NPS certificate and deploy the profile again.</source>
        <translation>Insira a impressão digital SHA-1 da raiz do certificado do NPS e implante o perfil novamente.</translation>
    </message>
    <message>
        <source>The trusted authority is written wrongly in the VPN connection.</source>
        <translation>A autoridade confiável está escrita errado na conexão VPN.</translation>
    </message>
    <message>
        <source>A part of your VPN connection&apos;s settings that says whom to trust is damaged.</source>
        <translation>Uma parte das configurações da sua conexão VPN, que indica em quem confiar, está danificada.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has TrustedRootCA = {value}, which is no SHA-1 thumbprint of 20 bytes. Windows can report 864.</source>
        <extracomment>{connection}: name of the VPN connection; {value}: what stands there</extracomment>
        <translation>O perfil “{connection}” tem TrustedRootCA = {value}, que não é uma impressão digital SHA-1 de 20 bytes. O Windows pode informar 864.</translation>
    </message>
    <message>
        <source>TrustedRootCA must be 40 hexadecimal digits, with or without blanks; it is {value}.</source>
        <extracomment>{value}: what stands there</extracomment>
        <translation>TrustedRootCA precisa ter 40 dígitos hexadecimais, com ou sem espaços; é {value}.</translation>
    </message>
    <message>
        <source>Copy the thumbprint again: certutil -store Root on a computer that trusts the root.</source>
        <translation>Copie a impressão digital novamente: certutil -store Root em um computador que confie na raiz.</translation>
    </message>
    <message>
        <source>Watch for an invisible character at the beginning when copying from the certificate window.</source>
        <translation>Tenha cuidado com um caractere invisível no início ao copiar da janela do certificado.</translation>
    </message>
    <message>
        <source>The VPN connection trusts another authority than your organisation uses.</source>
        <translation>A conexão VPN confia em uma autoridade diferente da que a sua organização usa.</translation>
    </message>
    <message>
        <source>Your VPN connection expects a sign-in server of another authority than your organisation uses.</source>
        <translation>Sua conexão VPN espera um servidor de autenticação de uma autoridade diferente da que a sua organização usa.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; trusts {profile}; the site policy expects {expected}. Windows can report 864 or 812.</source>
        <extracomment>{connection}: name of the VPN connection; {profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>O perfil “{connection}” confia em {profile}; a política da organização espera {expected}. O Windows pode informar 864 ou 812.</translation>
    </message>
    <message>
        <source>TrustedRootCA ({profile}) and the expected root ({expected}) differ; often the root was renewed.</source>
        <extracomment>{profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>TrustedRootCA ({profile}) e a raiz esperada ({expected}) são diferentes; muitas vezes, a raiz foi renovada.</translation>
    </message>
    <message>
        <source>During a change of roots list both thumbprints in the profile.</source>
        <translation>Durante uma troca de raízes, liste as duas impressões digitais no perfil.</translation>
    </message>
    <message>
        <source>Compare with the chain of each NPS certificate: certutil -store My (on the NPS server).</source>
        <translation>Compare com a cadeia de cada certificado do NPS: certutil -store My (no servidor NPS).</translation>
    </message>
    <message>
        <source>The authority that the VPN connection trusts is not installed on this computer.</source>
        <translation>A autoridade em que a conexão VPN confia não está instalada neste computador.</translation>
    </message>
    <message>
        <source>Your computer does not have the electronic identity card (certificate) of the authority that your VPN connection relies on.</source>
        <translation>Seu computador não tem a identidade eletrônica (certificado) da autoridade em que a sua conexão VPN se baseia.</translation>
    </message>
    <message>
        <source>If you can, connect to the office network once; missing certificates often arrive there by themselves.</source>
        <translation>Se puder, conecte-se uma vez à rede do escritório; muitas vezes os certificados que faltam chegam lá automaticamente.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; trusts {thumbprint}, which is not among this computer&apos;s trusted roots. Windows reports 864, or 703 if it would have to ask.</source>
        <extracomment>{connection}: name of the VPN connection; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>O perfil “{connection}” confia em {thumbprint}, que não está entre as raízes confiáveis deste computador. O Windows informa 864, ou 703 se precisasse perguntar.</translation>
    </message>
    <message>
        <source>Read the store: certutil -store Root {thumbprint!}</source>
        <extracomment>{thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>Consulte o repositório: certutil -store Root {thumbprint!}</translation>
    </message>
    <message>
        <source>Start a policy update on the corporate network: gpupdate</source>
        <translation>Inicie uma atualização de políticas na rede corporativa: gpupdate</translation>
    </message>
    <message>
        <source>Import the root only from a file that the certificate team gives you: certutil -addstore Root FILE (elevated).</source>
        <translation>Importe a raiz somente de um arquivo fornecido pela equipe de certificados: certutil -addstore Root FILE (como administrador).</translation>
    </message>
    <message>
        <source>The root with thumbprint {thumbprint} is missing in the computer&apos;s Trusted Root Certification Authorities store.</source>
        <extracomment>{thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>A raiz com a impressão digital {thumbprint} não está no repositório Autoridades de Certificação Raiz Confiáveis do computador.</translation>
    </message>
    <message>
        <source>Publish it by group policy or as a trusted certificate profile in Intune, before the VPN profile.</source>
        <translation>Publique-a por política de grupo ou como perfil de certificado confiável no Intune, antes do perfil VPN.</translation>
    </message>
    <message>
        <source>The VPN connection does not check the sign-in server at all.</source>
        <translation>A conexão VPN não verifica de forma alguma o servidor de autenticação.</translation>
    </message>
    <message>
        <source>Your VPN connection would sign in to any server that claims to be yours. That is a security risk.</source>
        <translation>Sua conexão VPN faria login em qualquer servidor que afirmasse ser o seu. Isso é um risco de segurança.</translation>
    </message>
    <message>
        <source>Please don&apos;t use this connection on public networks.</source>
        <translation>Não use esta conexão em redes públicas.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has PerformServerValidation off: the sign-in server is not verified.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>O perfil “{connection}” tem PerformServerValidation desativado: o servidor de autenticação não é verificado.</translation>
    </message>
    <message>
        <source>Report it to the VPN administrators as a security matter.</source>
        <translation>Informe aos administradores da VPN como uma questão de segurança.</translation>
    </message>
    <message>
        <source>Without server validation an attacker can collect credentials with a server of their own.</source>
        <translation>Sem validação do servidor, um invasor pode coletar credenciais com um servidor próprio.</translation>
    </message>
    <message>
        <source>Set PerformServerValidation to true, with ServerNames and TrustedRootCA, and deploy the profile again.</source>
        <translation>Defina PerformServerValidation como true, com ServerNames e TrustedRootCA, e implante o perfil novamente.</translation>
    </message>
    <message>
        <source>Find out why it was disabled; the certificate problem behind it needs its own cure.</source>
        <translation>Descubra por que foi desabilitado; o problema de certificado por trás disso precisa de uma solução própria.</translation>
    </message>
    <message>
        <source>Windows may ask you to judge the sign-in server yourself.</source>
        <translation>O Windows pode pedir que você avalie por conta própria o servidor de autenticação.</translation>
    </message>
    <message>
        <source>While connecting, Windows may ask whether to trust a server. An automatic VPN connection can&apos;t show that question.</source>
        <translation>Durante a conexão, o Windows pode perguntar se deve confiar em um servidor. Uma conexão VPN automática não pode exibir essa pergunta.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; allows the server-validation prompt; an Always On connection then fails with 703.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>O perfil “{connection}” permite o aviso de validação do servidor; uma conexão Always On falha então com 703.</translation>
    </message>
    <message>
        <source>Read it: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml, element DisableUserPromptForServerValidation.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Consulte: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml, elemento DisableUserPromptForServerValidation.</translation>
    </message>
    <message>
        <source>DisableUserPromptForServerValidation is false; a silent connection can&apos;t show the prompt.</source>
        <translation>DisableUserPromptForServerValidation é false; uma conexão silenciosa não pode exibir o aviso.</translation>
    </message>
    <message>
        <source>Set it to true, and make sure that ServerNames and TrustedRootCA are complete first.</source>
        <translation>Defina-o como true e, antes, certifique-se de que ServerNames e TrustedRootCA estejam completos.</translation>
    </message>
    <message>
        <source>The VPN connection does not check the name in the server&apos;s certificate.</source>
        <translation>A conexão VPN não verifica o nome no certificado do servidor.</translation>
    </message>
    <message>
        <source>Your VPN connection does not check whether the server that answers is the one it called. That is a security risk.</source>
        <translation>Sua conexão VPN não verifica se o servidor que responde é o que ela chamou. Isso é um risco de segurança.</translation>
    </message>
    <message>
        <source>You need do nothing now, but please tell your helpdesk.</source>
        <translation>Você não precisa fazer nada agora, mas avise o seu suporte técnico.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has DisableIKENameEkuCheck set: neither name nor purpose of the server&apos;s certificate is checked.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>O perfil “{connection}” tem DisableIKENameEkuCheck definido: nem o nome nem a finalidade do certificado do servidor são verificados.</translation>
    </message>
    <message>
        <source>DisableIKENameEkuCheck=1 accepts any certificate under a trusted root for this server.</source>
        <translation>DisableIKENameEkuCheck=1 aceita para este servidor qualquer certificado sob uma raiz confiável.</translation>
    </message>
    <message>
        <source>Correct the server&apos;s certificate instead, then set the value back to 0 in the profile.</source>
        <translation>Em vez disso, corrija o certificado do servidor e depois volte a definir o valor como 0 no perfil.</translation>
    </message>
    <message>
        <source>The two steps of the sign-in expect different servers.</source>
        <translation>As duas etapas da autenticação esperam servidores diferentes.</translation>
    </message>
    <message>
        <source>The settings of your VPN connection contradict each other about the sign-in server.</source>
        <translation>As configurações da sua conexão VPN se contradizem quanto ao servidor de autenticação.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; names different values outside and inside the protected sign-in: {topic}. Windows can report 812 or 853.</source>
        <extracomment>{connection}: name of the VPN connection; {topic}: what differs</extracomment>
        <translation>O perfil “{connection}” indica valores diferentes fora e dentro da autenticação protegida: {topic}. O Windows pode informar 812 ou 853.</translation>
    </message>
    <message>
        <source>The outer (PEAP) and the inner (EAP-TLS) server validation differ in {topic}.</source>
        <extracomment>{topic}: what differs</extracomment>
        <translation>A validação do servidor externa (PEAP) e a interna (EAP-TLS) diferem neste ponto: {topic}.</translation>
    </message>
    <message>
        <source>Give both the same ServerNames and TrustedRootCA, since the same NPS answers both.</source>
        <translation>Use nas duas os mesmos ServerNames e TrustedRootCA, pois o mesmo NPS responde às duas.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not made for identifying a server.</source>
        <translation>O certificado do servidor de autenticação não foi feito para identificar um servidor.</translation>
    </message>
    <message>
        <source>The server that checks your sign-in shows an electronic identity card (certificate) of the wrong kind.</source>
        <translation>O servidor que verifica o seu login apresenta uma identidade eletrônica (certificado) do tipo errado.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) lacks the purpose Server Authentication (it has: {found}). Windows can report 857, 864 or 812.</source>
        <extracomment>{subject}: subject name of the certificate; {found}: what the certificate has</extracomment>
        <translation>O certificado “{subject}” do servidor de autenticação (NPS) não tem a finalidade Autenticação de Servidor (ele tem: {found}). O Windows pode informar 857, 864 ou 812.</translation>
    </message>
    <message>
        <source>Issue a certificate from the NPS template into the computer&apos;s Personal store of the NPS server.</source>
        <translation>Emita um certificado com o modelo do NPS no repositório Pessoal do computador do servidor NPS.</translation>
    </message>
    <message>
        <source>The sign-in server has another name than your VPN connection expects.</source>
        <translation>O servidor de autenticação tem um nome diferente do que a sua conexão VPN espera.</translation>
    </message>
    <message>
        <source>The server that checks your sign-in shows an electronic identity card (certificate) with an unexpected name.</source>
        <translation>O servidor que verifica o seu login apresenta uma identidade eletrônica (certificado) com um nome inesperado.</translation>
    </message>
    <message>
        <source>The sign-in server (NPS) shows the names {names}. Windows can report 853, 864 or 812 when the profile lists other names.</source>
        <extracomment>{names}: names in the certificate</extracomment>
        <translation>O servidor de autenticação (NPS) apresenta os nomes {names}. O Windows pode informar 853, 864 ou 812 quando o perfil lista outros nomes.</translation>
    </message>
    <message>
        <source>Read the names in the profile: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml, element ServerNames.</source>
        <translation>Consulte os nomes no perfil: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml, elemento ServerNames.</translation>
    </message>
    <message>
        <source>Compare upper and lower case too: administrators report that Windows 11 compares exactly.</source>
        <translation>Compare também maiúsculas e minúsculas: administradores relatam que o Windows 11 compara exatamente.</translation>
    </message>
    <message>
        <source>ServerNames in the EAP settings and the names {names} of the NPS certificate differ.</source>
        <extracomment>{names}: names in the certificate</extracomment>
        <translation>ServerNames nas configurações de EAP e os nomes {names} do certificado do NPS são diferentes.</translation>
    </message>
    <message>
        <source>Correct ServerNames in the profile and deploy it, or reissue the NPS certificate with the listed name.</source>
        <translation>Corrija ServerNames no perfil e implante-o ou emita novamente o certificado do NPS com o nome listado.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in ended on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>A identidade eletrônica (certificado) do servidor que verifica o seu login perdeu a validade em {until}.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) ended on {until}. Windows reports 858; the same refusal often appears as 812 with IKEv2 and 691 with SSTP.</source>
        <extracomment>{subject}: subject name of the certificate; {until}: date and time</extracomment>
        <translation>O certificado “{subject}” do servidor de autenticação (NPS) expirou em {until}. O Windows informa 858; a mesma recusa muitas vezes aparece como 812 com IKEv2 e 691 com SSTP.</translation>
    </message>
    <message>
        <source>The NPS certificate ended on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>O certificado do NPS expirou em {until}.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not valid yet.</source>
        <translation>O certificado do servidor de autenticação ainda não é válido.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in begins only on {from}.</source>
        <extracomment>{from}: date and time</extracomment>
        <translation>A identidade eletrônica (certificado) do servidor que verifica o seu login só é válida a partir de {from}.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) begins on {from}; a wrong clock on this laptop is the usual reason.</source>
        <extracomment>{subject}: subject name of the certificate; {from}: date and time</extracomment>
        <translation>O certificado “{subject}” do servidor de autenticação (NPS) é válido a partir de {from}; um relógio errado neste notebook é o motivo habitual.</translation>
    </message>
    <message>
        <source>The NPS certificate is valid from {from} until {until}.</source>
        <extracomment>{from}: date and time; {until}: date and time</extracomment>
        <translation>O certificado do NPS é válido de {from} até {until}.</translation>
    </message>
    <message>
        <source>Check the clock of the NPS server and of the issuing CA.</source>
        <translation>Verifique o relógio do servidor NPS e o da AC emissora.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate ends in {days} days.</source>
        <extracomment>{days}: number of days</extracomment>
        <translation>O certificado do servidor de autenticação expira em {days} dias.</translation>
    </message>
    <message>
        <source>The VPN still works, but the electronic identity card (certificate) of the server that checks your sign-in ends on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>A VPN ainda funciona, mas a identidade eletrônica (certificado) do servidor que verifica o seu login só vale até {until}.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) ends on {until}; after that nobody can sign in.</source>
        <extracomment>{subject}: subject name of the certificate; {until}: date and time</extracomment>
        <translation>O certificado “{subject}” do servidor de autenticação (NPS) expira em {until}; depois disso, ninguém conseguirá entrar.</translation>
    </message>
    <message>
        <source>The NPS certificate ends on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>O certificado do NPS expira em {until}.</translation>
    </message>
    <message>
        <source>Renew it before that day.</source>
        <translation>Renove-o antes desse dia.</translation>
    </message>
    <message>
        <source>This computer does not trust the authority behind the sign-in server.</source>
        <translation>Este computador não confia na autoridade por trás do servidor de autenticação.</translation>
    </message>
    <message>
        <source>The chain of the sign-in server (NPS) leads to &quot;{root}&quot; (thumbprint: {thumbprint}), which is not trusted here. Windows reports 864.</source>
        <extracomment>{root}: subject name of the root certificate; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>A cadeia do servidor de autenticação (NPS) leva a “{root}” (impressão digital: {thumbprint}), que não é confiável aqui. O Windows informa 864.</translation>
    </message>
    <message>
        <source>Read the root in the profile: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml, element TrustedRootCA.</source>
        <translation>Consulte a raiz no perfil: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml, elemento TrustedRootCA.</translation>
    </message>
    <message>
        <source>The root &quot;{root}&quot; is missing on the client, or the profile&apos;s TrustedRootCA names another one.</source>
        <extracomment>{root}: subject name of the root certificate</extracomment>
        <translation>A raiz “{root}” não está no cliente, ou TrustedRootCA do perfil indica outra.</translation>
    </message>
    <message>
        <source>Compare TrustedRootCA in the profile with the thumbprint of &quot;{root}&quot;.</source>
        <extracomment>{root}: subject name of the root certificate</extracomment>
        <translation>Compare TrustedRootCA no perfil com a impressão digital de “{root}”.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate vouches only for itself.</source>
        <translation>O certificado do servidor de autenticação só é atestado por ele mesmo.</translation>
    </message>
    <message>
        <source>The server that checks your sign-in shows an electronic identity card (certificate) that no authority has confirmed.</source>
        <translation>O servidor que verifica o seu login apresenta uma identidade eletrônica (certificado) que nenhuma autoridade confirmou.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({thumbprint}) of the sign-in server (NPS) is self-signed. Windows can report 864.</source>
        <extracomment>{subject}: subject name of the certificate; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>O certificado “{subject}” ({thumbprint}) do servidor de autenticação (NPS) é autoassinado. O Windows pode informar 864.</translation>
    </message>
    <message>
        <source>NPS presents a self-signed certificate; possibly the right one is missing or no longer selected.</source>
        <translation>O NPS apresenta um certificado autoassinado; possivelmente o certo está ausente ou não está mais selecionado.</translation>
    </message>
    <message>
        <source>A link is missing between the sign-in server&apos;s certificate and its authority.</source>
        <translation>Falta um elo entre o certificado do servidor de autenticação e a autoridade dele.</translation>
    </message>
    <message>
        <source>The server that checks your sign-in does not show everything that confirms its identity.</source>
        <translation>O servidor que verifica o seu login não apresenta tudo o que confirma a identidade dele.</translation>
    </message>
    <message>
        <source>The certificate of &quot;{missing}&quot; is missing in the chain of the sign-in server (NPS). Windows can report 864 or 812.</source>
        <extracomment>{missing}: subject name of the missing certificate</extracomment>
        <translation>Falta o certificado de “{missing}” na cadeia do servidor de autenticação (NPS). O Windows pode informar 864 ou 812.</translation>
    </message>
    <message>
        <source>The intermediate certificate &quot;{missing}&quot; is missing on the NPS server, or is not sent.</source>
        <extracomment>{missing}: subject name of the missing certificate</extracomment>
        <translation>O certificado intermediário “{missing}” não está no servidor NPS ou não é enviado.</translation>
    </message>
    <message>
        <source>Install it in the Intermediate Certification Authorities store of the NPS server.</source>
        <translation>Instale-o no repositório Autoridades de Certificação Intermediárias do servidor NPS.</translation>
    </message>
    <message>
        <source>Publish it to the clients as well.</source>
        <translation>Publique-o também nos clientes.</translation>
    </message>
    <message>
        <source>An authority behind the sign-in server&apos;s certificate has expired.</source>
        <translation>Uma autoridade por trás do certificado do servidor de autenticação expirou.</translation>
    </message>
    <message>
        <source>The authority behind the server that checks your sign-in is no longer valid.</source>
        <translation>A autoridade por trás do servidor que verifica o seu login não é mais válida.</translation>
    </message>
    <message>
        <source>The certificate of the authority &quot;{ca}&quot; ended on {until}. Windows can report 865 or 812.</source>
        <extracomment>{ca}: subject name of the certification authority; {until}: date and time</extracomment>
        <translation>O certificado da autoridade “{ca}” expirou em {until}. O Windows pode informar 865 ou 812.</translation>
    </message>
    <message>
        <source>Renew the CA&apos;s certificate, publish it, and reissue the NPS certificate if the CA&apos;s key changed.</source>
        <translation>Renove o certificado da AC, publique-o e emita novamente o certificado do NPS se a chave da AC tiver mudado.</translation>
    </message>
    <message>
        <source>An authority behind the sign-in server&apos;s certificate was not allowed to issue it.</source>
        <translation>Uma autoridade por trás do certificado do servidor de autenticação não tinha permissão para emiti-lo.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in was confirmed by somebody who may not do that.</source>
        <translation>A identidade eletrônica (certificado) do servidor que verifica o seu login foi confirmada por quem não pode fazer isso.</translation>
    </message>
    <message>
        <source>The issuer &quot;{ca}&quot; does not count as an authority for this certificate: {detail}. Windows can report 865 or 812.</source>
        <extracomment>{ca}: subject name of the certification authority; {detail}: detail as technical text</extracomment>
        <translation>O emissor “{ca}” não é considerado uma autoridade para este certificado: {detail}. O Windows pode informar 865 ou 812.</translation>
    </message>
    <message>
        <source>Reissue the CA&apos;s certificate correctly, then the NPS certificate.</source>
        <translation>Emita novamente, de forma correta, o certificado da AC e depois o certificado do NPS.</translation>
    </message>
    <message>
        <source>A signature in the chain of the sign-in server&apos;s certificate is wrong.</source>
        <translation>Uma assinatura na cadeia do certificado do servidor de autenticação está errada.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in does not carry the signature that it claims.</source>
        <translation>A identidade eletrônica (certificado) do servidor que verifica o seu login não tem a assinatura que afirma ter.</translation>
    </message>
    <message>
        <source>The signature said to be of &quot;{ca}&quot; does not fit. Windows can report 865 or 812.</source>
        <extracomment>{ca}: subject name of the certification authority</extracomment>
        <translation>A assinatura atribuída a “{ca}” não confere. O Windows pode informar 865 ou 812.</translation>
    </message>
    <message>
        <source>The key of the sign-in server&apos;s certificate may not be used for signing.</source>
        <translation>A chave do certificado do servidor de autenticação não pode ser usada para assinar.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in can&apos;t be used for this.</source>
        <translation>A identidade eletrônica (certificado) do servidor que verifica o seu login não pode ser usada para isso.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) has the key usage {found}; digital signature is needed. Windows can report 860 or 812.</source>
        <extracomment>{subject}: subject name of the certificate; {found}: what the certificate has</extracomment>
        <translation>O certificado “{subject}” do servidor de autenticação (NPS) tem o uso da chave {found}; é necessária a assinatura digital. O Windows pode informar 860 ou 812.</translation>
    </message>
    <message>
        <source>The key of the sign-in server&apos;s certificate is too weak.</source>
        <translation>A chave do certificado do servidor de autenticação é fraca demais.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in is protected too weakly by today&apos;s standards.</source>
        <translation>A identidade eletrônica (certificado) do servidor que verifica o seu login tem uma proteção fraca demais para os padrões atuais.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) has a key of type {algorithm} with {bits} bits.</source>
        <extracomment>{subject}: subject name of the certificate; {algorithm}: name of an algorithm; {bits}: key length in bits</extracomment>
        <translation>O certificado “{subject}” do servidor de autenticação (NPS) tem uma chave do tipo {algorithm} com {bits} bits.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is signed with an outdated method.</source>
        <translation>O certificado do servidor de autenticação está assinado com um método obsoleto.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in was signed in an old way that can be forged more easily.</source>
        <translation>A identidade eletrônica (certificado) do servidor que verifica o seu login foi assinada de uma forma antiga, que pode ser falsificada com mais facilidade.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) is signed with {algorithm}.</source>
        <extracomment>{subject}: subject name of the certificate; {algorithm}: name of an algorithm</extracomment>
        <translation>O certificado “{subject}” do servidor de autenticação (NPS) está assinado com {algorithm}.</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in was withdrawn by its authority.</source>
        <translation>A identidade eletrônica (certificado) do servidor que verifica o seu login foi cancelada pela autoridade que a emitiu.</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) is on the list of revoked certificates. Windows can report 859.</source>
        <extracomment>{subject}: subject name of the certificate</extracomment>
        <translation>O certificado “{subject}” do servidor de autenticação (NPS) está na lista de certificados revogados. O Windows pode informar 859.</translation>
    </message>
    <message>
        <source>The CA has revoked the NPS certificate.</source>
        <translation>A AC revogou o certificado do NPS.</translation>
    </message>
    <message>
        <source>This VPN connection was disconnected by hand and does not start by itself.</source>
        <translation>Esta conexão VPN foi desconectada manualmente e não é iniciada automaticamente.</translation>
    </message>
    <message>
        <source>Somebody pressed Disconnect for &quot;{connection}&quot;. Windows then waits until somebody presses Connect.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Alguém pressionou Desconectar na conexão “{connection}”. O Windows então aguarda até que alguém pressione Conectar.</translation>
    </message>
    <message>
        <source>Open the network list in the taskbar, choose &quot;{connection}&quot; and press Connect.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Abra a lista de redes na barra de tarefas, escolha “{connection}” e pressione Conectar.</translation>
    </message>
    <message>
        <source>If it asks whether to connect automatically, tick that box.</source>
        <translation>Se ele perguntar se deve conectar automaticamente, marque essa caixa.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; stands in the list of connections that Windows must not start by itself; pressing Disconnect writes it there.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>“{connection}” está na lista de conexões que o Windows não deve iniciar automaticamente; ao pressionar Desconectar, ela é incluída lá.</translation>
    </message>
    <message>
        <source>Ask the person to press Connect once; that takes the name out of the list.</source>
        <translation>Peça à pessoa que pressione Conectar uma vez; isso retira o nome da lista.</translation>
    </message>
    <message>
        <source>Read the list: AutoTriggerDisabledProfilesList in HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Config</source>
        <translation>Consulte a lista: AutoTriggerDisabledProfilesList em HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Config</translation>
    </message>
    <message>
        <source>AutoTriggerDisabledProfilesList (REG_MULTI_SZ under Services\RasMan\Config) holds &quot;{connection}&quot;.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>AutoTriggerDisabledProfilesList (REG_MULTI_SZ em Services\RasMan\Config) contém “{connection}”.</translation>
    </message>
    <message>
        <source>Clear the entry by script where pressing Connect is not possible.</source>
        <translation>Remova a entrada por script onde não for possível pressionar Conectar.</translation>
    </message>
    <message>
        <source>From Windows 11 22H2 on the profile can hide the button: DisableDisconnectButton.</source>
        <translation>A partir do Windows 11 22H2, o perfil pode ocultar o botão: DisableDisconnectButton.</translation>
    </message>
    <message>
        <source>Windows starts another VPN connection by itself, not this one.</source>
        <translation>O Windows inicia automaticamente outra conexão VPN, não esta.</translation>
    </message>
    <message>
        <source>Only one VPN connection can start by itself, and on this computer that is &quot;{other}&quot;.</source>
        <extracomment>{other}: name of another VPN connection</extracomment>
        <translation>Só uma conexão VPN pode ser iniciada automaticamente, e neste computador é “{other}”.</translation>
    </message>
    <message>
        <source>Connect &quot;{connection}&quot; by hand if you need it now.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Conecte “{connection}” manualmente se precisar dela agora.</translation>
    </message>
    <message>
        <source>Windows starts &quot;{other}&quot; by itself; &quot;{connection}&quot; is Always On too, but only one of them can be.</source>
        <extracomment>{other}: name of another VPN connection; {connection}: name of the VPN connection</extracomment>
        <translation>O Windows inicia “{other}” automaticamente; “{connection}” também é Always On, mas só uma delas pode ser.</translation>
    </message>
    <message>
        <source>Find out which of the two this person should have.</source>
        <translation>Descubra qual das duas esta pessoa deve ter.</translation>
    </message>
    <message>
        <source>Read what is set: AutoTriggerProfileEntryName in HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Config</source>
        <translation>Consulte o que está definido: AutoTriggerProfileEntryName em HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Config</translation>
    </message>
    <message>
        <source>Two Always On user profiles compete; AutoTriggerProfileEntryName names &quot;{other}&quot;, so &quot;{connection}&quot; stays down.</source>
        <extracomment>{other}: name of another VPN connection; {connection}: name of the VPN connection</extracomment>
        <translation>Dois perfis de usuário Always On competem; AutoTriggerProfileEntryName indica “{other}”, e por isso “{connection}” permanece desconectada.</translation>
    </message>
    <message>
        <source>Assign one Always On profile to each user; remove the other assignment.</source>
        <translation>Atribua um só perfil Always On a cada usuário; remova a outra atribuição.</translation>
    </message>
    <message>
        <source>If &quot;{other}&quot; is left over from an earlier deployment, remove it from the device.</source>
        <extracomment>{other}: name of another VPN connection</extracomment>
        <translation>Se “{other}” tiver sobrado de uma implantação anterior, remova essa conexão do dispositivo.</translation>
    </message>
    <message>
        <source>You are inside the company network, so the VPN stays disconnected on purpose.</source>
        <translation>Você está dentro da rede da empresa; por isso, a VPN permanece desconectada de propósito.</translation>
    </message>
    <message>
        <source>Your computer is in your organisation&apos;s own network. There the VPN is not needed and does not start.</source>
        <translation>Seu computador está na própria rede da sua organização. Lá, a VPN não é necessária e não é iniciada.</translation>
    </message>
    <message>
        <source>Open your work resources directly; they should work without the VPN.</source>
        <translation>Abra os seus recursos de trabalho diretamente; eles devem funcionar sem a VPN.</translation>
    </message>
    <message>
        <source>If you are not in the office, tell your helpdesk which network you use.</source>
        <translation>Se você não estiver no escritório, diga ao seu suporte técnico qual rede usa.</translation>
    </message>
    <message>
        <source>The network&apos;s DNS suffix {suffix} is one of the trusted networks of &quot;{connection}&quot;, so Windows does not start it.</source>
        <extracomment>{suffix}: DNS suffix; {connection}: name of the VPN connection</extracomment>
        <translation>O sufixo DNS da rede, {suffix}, é uma das redes confiáveis da conexão “{connection}”; por isso, o Windows não a inicia.</translation>
    </message>
    <message>
        <source>Ask where the person is. At home, a router that hands out {suffix} misleads Windows.</source>
        <extracomment>{suffix}: DNS suffix</extracomment>
        <translation>Pergunte onde a pessoa está. Em casa, um roteador que distribui {suffix} engana o Windows.</translation>
    </message>
    <message>
        <source>Inside, a private address and no answer from the VPN server are normal: test the way to it from outside, for example over a phone&apos;s hotspot.</source>
        <translation>Dentro da rede, um endereço privado e a falta de resposta do servidor VPN são normais: teste o caminho até ele de fora, por exemplo pelo hotspot de um celular.</translation>
    </message>
    <message>
        <source>Read the suffix: Get-DnsClient | Format-Table InterfaceAlias, ConnectionSpecificSuffix</source>
        <translation>Consulte o sufixo: Get-DnsClient | Format-Table InterfaceAlias, ConnectionSpecificSuffix</translation>
    </message>
    <message>
        <source>TrustedNetworkDetection of &quot;{connection}&quot; holds {suffix}, which a physical interface has.</source>
        <extracomment>{connection}: name of the VPN connection; {suffix}: DNS suffix</extracomment>
        <translation>TrustedNetworkDetection da conexão “{connection}” contém {suffix}, que uma interface física tem.</translation>
    </message>
    <message>
        <source>This is by design. Choose a suffix that only the company&apos;s own DHCP hands out.</source>
        <translation>Isso é por design. Escolha um sufixo que só o DHCP da própria empresa distribua.</translation>
    </message>
    <message>
        <source>Check the VPN plug-in platform log: event 2005 (inside) and 2006 (outside).</source>
        <translation>Verifique o log da plataforma de plug-ins de VPN: evento 2005 (dentro) e 2006 (fora).</translation>
    </message>
    <message>
        <source>Windows takes the company network for a public one and starts the VPN inside it.</source>
        <translation>O Windows considera pública a rede da empresa e inicia a VPN dentro dela.</translation>
    </message>
    <message>
        <source>Your computer is in your organisation&apos;s network, but Windows treats it like a public place and starts the VPN.</source>
        <translation>Seu computador está na rede da sua organização, mas o Windows a trata como um lugar público e inicia a VPN.</translation>
    </message>
    <message>
        <source>If you can, disconnect from the network and connect again.</source>
        <translation>Se puder, desconecte-se da rede e conecte-se novamente.</translation>
    </message>
    <message>
        <source>The DNS suffix {suffix} is a trusted network of &quot;{connection}&quot;, but the network counts as {category}. Only private or domain networks count as trusted.</source>
        <extracomment>{suffix}: DNS suffix; {connection}: name of the VPN connection; {category}: kind of network, in words</extracomment>
        <translation>O sufixo DNS {suffix} é uma rede confiável da conexão “{connection}”, mas a rede é considerada {category}. Só redes privadas ou de domínio são consideradas confiáveis.</translation>
    </message>
    <message>
        <source>Read the category: Get-NetConnectionProfile | Format-Table InterfaceAlias, NetworkCategory</source>
        <translation>Consulte a categoria: Get-NetConnectionProfile | Format-Table InterfaceAlias, NetworkCategory</translation>
    </message>
    <message>
        <source>On a domain-joined computer check that it reaches a domain controller on this network.</source>
        <translation>Em um computador ingressado no domínio, verifique se ele acessa um controlador de domínio nesta rede.</translation>
    </message>
    <message>
        <source>{suffix} matches, the category ({category}) does not, so trusted network detection does not hold &quot;{connection}&quot; back.</source>
        <extracomment>{suffix}: DNS suffix; {category}: kind of network, in words; {connection}: name of the VPN connection</extracomment>
        <translation>{suffix} corresponde, a categoria ({category}) não; por isso, a detecção de rede confiável não impede o início da conexão “{connection}”.</translation>
    </message>
    <message>
        <source>Find out why the network is not recognised as the domain&apos;s: DNS, LDAP to a domain controller, service NlaSvc.</source>
        <translation>Descubra por que a rede não é reconhecida como a do domínio: DNS, LDAP para um controlador de domínio, serviço NlaSvc.</translation>
    </message>
    <message>
        <source>Or set the category of this network by policy (Network List Manager Policies).</source>
        <translation>Ou defina a categoria desta rede por política (Políticas do Gerenciador de Lista de Redes).</translation>
    </message>
    <message>
        <source>This edition of Windows does not start device tunnels.</source>
        <translation>Esta edição do Windows não inicia túneis de dispositivo.</translation>
    </message>
    <message>
        <source>The VPN connection that your organisation set up needs another edition of Windows.</source>
        <translation>A conexão VPN que a sua organização configurou precisa de outra edição do Windows.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; is a device tunnel. Windows starts one only on Enterprise and Education; this computer has {edition}.</source>
        <extracomment>{connection}: name of the VPN connection; {edition}: edition of Windows</extracomment>
        <translation>“{connection}” é um túnel de dispositivo. O Windows só inicia um nas edições Enterprise e Education; este computador tem {edition}.</translation>
    </message>
    <message>
        <source>Read the edition: (Get-CimInstance Win32_OperatingSystem).Caption</source>
        <translation>Consulte a edição: (Get-CimInstance Win32_OperatingSystem).Caption</translation>
    </message>
    <message>
        <source>Check whether the upgrade to Enterprise (subscription activation) failed on this computer.</source>
        <translation>Verifique se a atualização para Enterprise (ativação por assinatura) falhou neste computador.</translation>
    </message>
    <message>
        <source>A device tunnel needs Windows Enterprise or Education, version 1709 or later, joined to the domain; this is {edition}.</source>
        <extracomment>{edition}: edition of Windows</extracomment>
        <translation>Um túnel de dispositivo precisa do Windows Enterprise ou Education, versão 1709 ou posterior, ingressado no domínio; este é {edition}.</translation>
    </message>
    <message>
        <source>Assign the device tunnel only to computers that meet the requirements.</source>
        <translation>Atribua o túnel de dispositivo somente a computadores que atendam aos requisitos.</translation>
    </message>
    <message>
        <source>A user tunnel works on every edition, also on Professional.</source>
        <translation>Um túnel de usuário funciona em todas as edições, inclusive na Professional.</translation>
    </message>
    <message>
        <source>This computer is not joined to the organisation, so the device tunnel can&apos;t start.</source>
        <translation>Este computador não está ingressado na organização; por isso, o túnel de dispositivo não pode ser iniciado.</translation>
    </message>
    <message>
        <source>The VPN connection is meant for computers that belong to your organisation&apos;s domain, and this one does not.</source>
        <translation>A conexão VPN se destina a computadores que pertencem ao domínio da sua organização, e este não pertence.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; is a device tunnel, and this computer is not domain-joined.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>“{connection}” é um túnel de dispositivo, e este computador não está ingressado em um domínio.</translation>
    </message>
    <message>
        <source>Read the state: dsregcmd /status</source>
        <translation>Consulte o estado: dsregcmd /status</translation>
    </message>
    <message>
        <source>Join the computer to the domain, or take the device tunnel off it and give the person a user tunnel.</source>
        <translation>Ingresse o computador no domínio ou retire dele o túnel de dispositivo e forneça à pessoa um túnel de usuário.</translation>
    </message>
    <message>
        <source>Device tunnels are for domain-joined computers; &quot;{connection}&quot; is assigned to one that is not.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Os túneis de dispositivo são para computadores ingressados no domínio; “{connection}” está atribuída a um que não está.</translation>
    </message>
    <message>
        <source>Correct the assignment of the profile.</source>
        <translation>Corrija a atribuição do perfil.</translation>
    </message>
    <message>
        <source>A user tunnel works without the domain.</source>
        <translation>Um túnel de usuário funciona sem o domínio.</translation>
    </message>
    <message>
        <source>The VPN server itself does not seem to answer anybody (UDP port 500).</source>
        <translation>O próprio servidor VPN parece não responder a ninguém (porta UDP 500).</translation>
    </message>
    <message>
        <source>There was no answer from the VPN server, and it looks as if the cause is at the server and not in your network.</source>
        <translation>Não houve resposta do servidor VPN, e tudo indica que a causa está no servidor e não na sua rede.</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on UDP 500 in {attempts} tries ({seconds} s), and it looks as if it answers nobody. Windows usually reports this as error 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {attempts}: number of tries; {seconds}: seconds waited</extracomment>
        <translation>{server} ({address}) não respondeu na porta UDP 500 em {attempts} tentativas ({seconds} s), e tudo indica que não responde a ninguém. O Windows costuma informar isso como erro 809.</translation>
    </message>
    <message>
        <source>The same silence from several places means that the server does not listen, or that a filter or a port forwarding at its edge is wrong.</source>
        <translation>O mesmo silêncio em vários lugares significa que o servidor não escuta ou que um filtro ou um encaminhamento de portas na borda dele está errado.</translation>
    </message>
    <message>
        <source>The VPN server itself does not seem to answer anybody (UDP port 4500).</source>
        <translation>O próprio servidor VPN parece não responder a ninguém (porta UDP 4500).</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on UDP 4500 in {attempts} tries ({seconds} s), and it looks as if it answers nobody. Windows usually reports this as error 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {attempts}: number of tries; {seconds}: seconds waited</extracomment>
        <translation>{server} ({address}) não respondeu na porta UDP 4500 em {attempts} tentativas ({seconds} s), e tudo indica que não responde a ninguém. O Windows costuma informar isso como erro 809.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port does not seem to answer anybody (TCP 443).</source>
        <translation>A porta da Web do servidor VPN parece não responder a ninguém (TCP 443).</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on TCP 443 in {seconds} s, and it looks as if it answers nobody. Windows can report 800, 809 or 0x80072EFD.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {seconds}: seconds waited</extracomment>
        <translation>{server} ({address}) não respondeu na porta TCP 443 em {seconds} s, e tudo indica que não responde a ninguém. O Windows pode informar 800, 809 ou 0x80072EFD.</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,SstpSvc and netstat -ano -p TCP</source>
        <translation>No servidor, verifique: Get-Service RemoteAccess,SstpSvc e netstat -ano -p TCP</translation>
    </message>
    <message>
        <source>Let TCP 443 through to the VPN server, and check the port forwarding.</source>
        <translation>Permita a passagem de TCP 443 até o servidor VPN e verifique o encaminhamento de portas.</translation>
    </message>
    <message>
        <source>The VPN&apos;s messages do not seem to leave this computer (UDP port 500).</source>
        <translation>As mensagens da VPN parecem não sair deste computador (porta UDP 500).</translation>
    </message>
    <message>
        <source>There was no answer from the VPN server. It fails in other networks too, and others can connect, so the cause seems to be a program on this computer.</source>
        <translation>Não houve resposta do servidor VPN. A falha também ocorre em outras redes, e outras pessoas conseguem se conectar; por isso, a causa parece ser um programa neste computador.</translation>
    </message>
    <message>
        <source>Please don&apos;t switch off your security software or your firewall.</source>
        <translation>Não desative o seu software de segurança nem o seu firewall.</translation>
    </message>
    <message>
        <source>{server} ({address}) gave this laptop no answer on UDP 500 in any network, while others connect. A security product on the laptop may drop the packets.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) não respondeu a este notebook na porta UDP 500 em nenhuma rede, enquanto outros se conectam. Um produto de segurança no notebook pode estar descartando os pacotes.</translation>
    </message>
    <message>
        <source>The server answers others, so the rules that this laptop receives come into question.</source>
        <translation>O servidor responde a outros; portanto, as regras que este notebook recebe podem ser a causa.</translation>
    </message>
    <message>
        <source>Compare the rules of this laptop with those of one that connects.</source>
        <translation>Compare as regras deste notebook com as de um que se conecta.</translation>
    </message>
    <message>
        <source>The VPN&apos;s messages do not seem to leave this computer (UDP port 4500).</source>
        <translation>As mensagens da VPN parecem não sair deste computador (porta UDP 4500).</translation>
    </message>
    <message>
        <source>{server} ({address}) gave this laptop no answer on UDP 4500 in any network, while others connect. A security product on the laptop may drop the packets.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) não respondeu a este notebook na porta UDP 4500 em nenhuma rede, enquanto outros se conectam. Um produto de segurança no notebook pode estar descartando os pacotes.</translation>
    </message>
    <message>
        <source>The call to the VPN server does not seem to leave this computer (TCP 443).</source>
        <translation>A chamada ao servidor VPN parece não sair deste computador (TCP 443).</translation>
    </message>
    <message>
        <source>{server} ({address}) gave this laptop no answer on TCP 443 in any network, while others connect. A security product on the laptop may drop the packets.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) não respondeu a este notebook na porta TCP 443 em nenhuma rede, enquanto outros se conectam. Um produto de segurança no notebook pode estar descartando os pacotes.</translation>
    </message>
    <message>
        <source>Check whether a security product on this laptop filters outbound TCP 443 to the VPN server.</source>
        <translation>Verifique se um produto de segurança neste notebook filtra TCP 443 de saída para o servidor VPN.</translation>
    </message>
    <message>
        <source>Ask the owner of the rule to allow TCP 443 to the VPN server.</source>
        <translation>Peça ao responsável pela regra que permita TCP 443 até o servidor VPN.</translation>
    </message>
    <message>
        <source>Something in this network seems to answer in place of the VPN server.</source>
        <translation>Algo nesta rede parece responder no lugar do servidor VPN.</translation>
    </message>
    <message>
        <source>It looks as if this network itself answers when your computer calls the VPN server.</source>
        <translation>Tudo indica que esta própria rede responde quando o seu computador chama o servidor VPN.</translation>
    </message>
    <message>
        <source>Use another network, for example your phone&apos;s hotspot.</source>
        <translation>Use outra rede, por exemplo o hotspot do seu celular.</translation>
    </message>
    <message>
        <source>{server} ({address}) seemed to answer on TCP 443 with something that is not TLS: {detail}. Only this network does that.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {detail}: detail as technical text</extracomment>
        <translation>{server} ({address}) pareceu responder na porta TCP 443 com algo que não é TLS: {detail}. Só esta rede faz isso.</translation>
    </message>
    <message>
        <source>Until it is mended, use another network, for example a phone&apos;s hotspot.</source>
        <translation>Até que isso seja corrigido, use outra rede, por exemplo o hotspot de um celular.</translation>
    </message>
    <message>
        <source>A device in this network answers in the server&apos;s place: {detail}.</source>
        <extracomment>{detail}: detail as technical text</extracomment>
        <translation>Um dispositivo nesta rede responde no lugar do servidor: {detail}.</translation>
    </message>
    <message>
        <source>Find the sign-in page, proxy or firewall that takes TCP 443 in this network.</source>
        <translation>Encontre a página de login, o proxy ou o firewall que intercepta TCP 443 nesta rede.</translation>
    </message>
    <message>
        <source>Let it pass TCP 443 to the VPN server on unchanged.</source>
        <translation>Faça com que ele repasse TCP 443 até o servidor VPN sem alterações.</translation>
    </message>
    <message>
        <source>This network seems to interrupt the secure connection to the VPN server.</source>
        <translation>Esta rede parece interromper a conexão segura com o servidor VPN.</translation>
    </message>
    <message>
        <source>The secure connection to the VPN server breaks off, and it looks as if the cause is in this network.</source>
        <translation>A conexão segura com o servidor VPN cai, e tudo indica que a causa está nesta rede.</translation>
    </message>
    <message>
        <source>TCP 443 of {server} answers, but TLS failed here: {detail}. Only this network does that.</source>
        <extracomment>{server}: name of the VPN server; {detail}: detail as technical text</extracomment>
        <translation>TCP 443 de {server} responde, mas o TLS falhou aqui: {detail}. Só esta rede faz isso.</translation>
    </message>
    <message>
        <source>A device in this network ends the TLS handshake: {detail}.</source>
        <extracomment>{detail}: detail as technical text</extracomment>
        <translation>Um dispositivo nesta rede encerra o handshake TLS: {detail}.</translation>
    </message>
    <message>
        <source>Find the proxy or firewall that inspects TLS in this network.</source>
        <translation>Encontre o proxy ou o firewall que inspeciona TLS nesta rede.</translation>
    </message>
    <message>
        <source>Exempt the VPN server from that inspection.</source>
        <translation>Isente o servidor VPN dessa inspeção.</translation>
    </message>
    <message>
        <source>A sign-in page seems to stand in front of the VPN server itself.</source>
        <translation>Parece haver uma página de login diante do próprio servidor VPN.</translation>
    </message>
    <message>
        <source>A page that asks for a sign-in answers in place of the VPN server, and it looks as if it stands at the server and not in your network.</source>
        <translation>Uma página que pede login responde no lugar do servidor VPN, e tudo indica que ela está no servidor e não na sua rede.</translation>
    </message>
    <message>
        <source>A page that asks for a sign-in answers at {server} in place of the VPN service, in other networks too.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Uma página que pede login responde em {server} no lugar do serviço VPN, também em outras redes.</translation>
    </message>
    <message>
        <source>A publishing device, a balancer or a web server in front of the VPN server answers SSTP itself.</source>
        <translation>Um dispositivo de publicação, um balanceador ou um servidor Web diante do servidor VPN responde ele mesmo ao SSTP.</translation>
    </message>
    <message>
        <source>Find the device that ends TLS for {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Encontre o dispositivo que encerra o TLS para {server}.</translation>
    </message>
    <message>
        <source>Let it pass the SSTP request on to the VPN server without a sign-in of its own.</source>
        <translation>Faça com que ele repasse a solicitação SSTP ao servidor VPN sem um login próprio.</translation>
    </message>
    <message>
        <source>This network seems to show a certificate of its own in place of the VPN server&apos;s.</source>
        <translation>Esta rede parece apresentar um certificado próprio no lugar do certificado do servidor VPN.</translation>
    </message>
    <message>
        <source>It looks as if this network puts an electronic identity card (certificate) of its own in the place of the VPN server&apos;s.</source>
        <translation>Tudo indica que esta rede coloca uma identidade eletrônica (certificado) própria no lugar da do servidor VPN.</translation>
    </message>
    <message>
        <source>The certificate seen here leads to &quot;{root}&quot; (thumbprint: {thumbprint}). In another network the VPN works, so something here replaces the VPN server&apos;s certificate.</source>
        <extracomment>{root}: subject name of the root certificate; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>O certificado visto aqui leva a “{root}” (impressão digital: {thumbprint}). Em outra rede, a VPN funciona; portanto, algo aqui substitui o certificado do servidor VPN.</translation>
    </message>
    <message>
        <source>Do not import this root.</source>
        <translation>Não importe esta raiz.</translation>
    </message>
    <message>
        <source>Report the network and the issuer of the certificate to the network team.</source>
        <translation>Informe a rede e o emissor do certificado à equipe de rede.</translation>
    </message>
    <message>
        <source>A device in this network inspects TLS: &quot;{root}&quot; is not the authority of the VPN server.</source>
        <extracomment>{root}: subject name of the root certificate</extracomment>
        <translation>Um dispositivo nesta rede inspeciona TLS: “{root}” não é a autoridade do servidor VPN.</translation>
    </message>
    <message>
        <source>Do not publish this root to clients for the VPN.</source>
        <translation>Não publique esta raiz nos clientes para a VPN.</translation>
    </message>
    <message>
        <source>Exempt the VPN server from the inspection.</source>
        <translation>Isente o servidor VPN da inspeção.</translation>
    </message>
    <message>
        <source>The VPN server seems to show a certificate of an unexpected authority.</source>
        <translation>O servidor VPN parece apresentar um certificado de uma autoridade inesperada.</translation>
    </message>
    <message>
        <source>It looks as if the VPN server shows a wrong electronic identity card (certificate). Your computer is right not to trust it.</source>
        <translation>Tudo indica que o servidor VPN apresenta uma identidade eletrônica (certificado) errada. O seu computador faz bem em não confiar nela.</translation>
    </message>
    <message>
        <source>The VPN server itself shows a certificate that leads to &quot;{root}&quot; (thumbprint: {thumbprint}): other places and users see it too.</source>
        <extracomment>{root}: subject name of the root certificate; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>O próprio servidor VPN apresenta um certificado que leva a “{root}” (impressão digital: {thumbprint}): outros lugares e usuários também o veem.</translation>
    </message>
    <message>
        <source>Pass its issuer and thumbprint to the VPN administrators.</source>
        <translation>Encaminhe o emissor e a impressão digital dele aos administradores da VPN.</translation>
    </message>
    <message>
        <source>The certificate in use leads to &quot;{root}&quot;. RRAS may have taken a default one after the right one disappeared.</source>
        <extracomment>{root}: subject name of the root certificate</extracomment>
        <translation>O certificado em uso leva a “{root}”. O RRAS pode ter usado um padrão depois que o certo desapareceu.</translation>
    </message>
    <message>
        <source>Do not publish this root to clients.</source>
        <translation>Não publique esta raiz nos clientes.</translation>
    </message>
    <message>
        <source>Select the right certificate in the server&apos;s Security tab in Routing and Remote Access, then restart the RemoteAccess service.</source>
        <translation>Selecione o certificado certo na guia Segurança do servidor em Roteamento e Acesso Remoto e reinicie o serviço RemoteAccess.</translation>
    </message>
    <message>
        <source>This computer&apos;s VPN connection seems to be an old one.</source>
        <translation>A conexão VPN deste computador parece ser antiga.</translation>
    </message>
    <message>
        <source>The server wants another way to sign in than your VPN connection uses, and it looks as if your computer has an old version of the connection.</source>
        <translation>O servidor quer uma forma de login diferente da que a sua conexão VPN usa, e tudo indica que o seu computador tem uma versão antiga da conexão.</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; uses {profile}; expected is {expected}. Others connect, so this laptop probably has an old profile. Windows reports 812 with IKEv2, often 691 with SSTP.</source>
        <extracomment>{connection}: name of the VPN connection; {profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>O perfil “{connection}” usa {profile}; o esperado é {expected}. Outros se conectam; portanto, este notebook provavelmente tem um perfil antigo. O Windows informa 812 com IKEv2 e, muitas vezes, 691 com SSTP.</translation>
    </message>
    <message>
        <source>The network policy serves others; only this profile differs ({profile} against {expected}).</source>
        <extracomment>{profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>A política de rede atende a outros; só este perfil é diferente ({profile} em vez de {expected}).</translation>
    </message>
    <message>
        <source>Find out why this laptop did not get the current profile: its assignment in Intune, or the script that deploys it.</source>
        <translation>Descubra por que este notebook não recebeu o perfil atual: a atribuição dele no Intune ou o script que o implanta.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name does not seem to be found from anywhere.</source>
        <translation>O nome do servidor VPN parece não ser encontrado de lugar nenhum.</translation>
    </message>
    <message>
        <source>The name {server} could not be found, and it looks as if the cause is not in your network.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>O nome {server} não foi encontrado, e tudo indica que a causa não está na sua rede.</translation>
    </message>
    <message>
        <source>The DNS servers answer that {server} does not exist, and others have the same problem. Windows reports this as error 868, sometimes as 800 or 809.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Os servidores DNS respondem que {server} não existe, e outros têm o mesmo problema. O Windows informa isso como erro 868, às vezes como 800 ou 809.</translation>
    </message>
    <message>
        <source>Ask again: Resolve-DnsName {server!} -Server 1.1.1.1</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Consulte novamente: Resolve-DnsName {server!} -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>The VPN server seems to have no address for this account or computer.</source>
        <translation>O servidor VPN parece não ter um endereço para esta conta ou este computador.</translation>
    </message>
    <message>
        <source>The VPN server gives every computer an address of the company network. Yours got none, and it looks as if others do get one.</source>
        <translation>O servidor VPN fornece a cada computador um endereço da rede da empresa. O seu não recebeu nenhum, e tudo indica que outros recebem.</translation>
    </message>
    <message>
        <source>Please change no settings on this computer.</source>
        <translation>Não altere nenhuma configuração neste computador.</translation>
    </message>
    <message>
        <source>Windows logged {code} for &quot;{connection}&quot;. The WAN Miniport devices and their bindings are right, and others do get an address.</source>
        <extracomment>{code}: a Windows error code; {connection}: name of the VPN connection</extracomment>
        <translation>O Windows registrou {code} para “{connection}”. Os dispositivos WAN Miniport e as associações deles estão corretos, e outros recebem um endereço.</translation>
    </message>
    <message>
        <source>Check whether the account has a fixed address of its own, and whether another computer uses it.</source>
        <translation>Verifique se a conta tem um endereço fixo próprio e se outro computador o usa.</translation>
    </message>
    <message>
        <source>Check that IPv4 is ticked on the connection of this computer.</source>
        <translation>Verifique se o IPv4 está marcado na conexão deste computador.</translation>
    </message>
    <message>
        <source>The pool serves others (code here: {code}), so the sign-in server probably sends this account an address that does not fit.</source>
        <extracomment>{code}: a Windows error code</extracomment>
        <translation>O pool atende a outros (código aqui: {code}); portanto, o servidor de autenticação provavelmente envia a esta conta um endereço inadequado.</translation>
    </message>
    <message>
        <source>Check the fixed IP address of the account, and the one that the network policy sends.</source>
        <translation>Verifique o endereço IP fixo da conta e o que a política de rede envia.</translation>
    </message>
    <message>
        <source>The VPN server does not seem to accept this account&apos;s password.</source>
        <translation>O servidor VPN parece não aceitar a senha desta conta.</translation>
    </message>
    <message>
        <source>The sign-in does not work with a password that you type either, so the account or its password may be the cause.</source>
        <translation>O login também não funciona com uma senha que você digita; por isso, a conta ou a senha dela pode ser a causa.</translation>
    </message>
    <message>
        <source>Check whether you can sign in elsewhere with this password.</source>
        <translation>Verifique se você consegue entrar em outro lugar com esta senha.</translation>
    </message>
    <message>
        <source>Credential Guard runs, but a typed password fails for &quot;{connection}&quot; too. So the account or its password is the likely cause. Windows reports 691.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>O Credential Guard está em execução, mas uma senha digitada também falha para “{connection}”. Portanto, a conta ou a senha dela é a causa provável. O Windows informa 691.</translation>
    </message>
    <message>
        <source>Check whether the account is locked or disabled, or its password has expired.</source>
        <translation>Verifique se a conta está bloqueada ou desabilitada, ou se a senha dela expirou.</translation>
    </message>
    <message>
        <source>Reset the password by your rules, then test again.</source>
        <translation>Redefina a senha conforme as suas regras e teste novamente.</translation>
    </message>
    <message>
        <source>Credential Guard only keeps back the stored sign-in; here the sign-in server refuses a typed password too.</source>
        <translation>O Credential Guard só retém o logon armazenado; aqui o servidor de autenticação também recusa uma senha digitada.</translation>
    </message>
    <message>
        <source>Read NPS event 6273 in the Security log; its reason code names the refusal.</source>
        <translation>Consulte o evento 6273 do NPS no log de Segurança; o código de motivo identifica a recusa.</translation>
    </message>
    <message>
        <source>Windows seems to use an old password for this VPN connection.</source>
        <translation>O Windows parece usar uma senha antiga para esta conexão VPN.</translation>
    </message>
    <message>
        <source>It looks as if the sign-in works with a password that you type, but not with the one that Windows has stored.</source>
        <translation>Tudo indica que o login funciona com uma senha que você digita, mas não com a que o Windows armazenou.</translation>
    </message>
    <message>
        <source>Type your name and password by hand when you connect.</source>
        <translation>Digite o seu nome e a sua senha manualmente ao se conectar.</translation>
    </message>
    <message>
        <source>If Windows goes on using the old password, send the report to your helpdesk.</source>
        <translation>Se o Windows continuar usando a senha antiga, envie o relatório ao seu suporte técnico.</translation>
    </message>
    <message>
        <source>A typed password works for &quot;{connection}&quot;, so a stored one is out of date. LmCompatibilityLevel ({level}) is then not the cause.</source>
        <extracomment>{connection}: name of the VPN connection; {level}: a number</extracomment>
        <translation>Uma senha digitada funciona para “{connection}”; portanto, uma senha armazenada está desatualizada. LmCompatibilityLevel ({level}) não é, então, a causa.</translation>
    </message>
    <message>
        <source>Remove the stored sign-in of the connection, then connect and type name and password.</source>
        <translation>Remova as credenciais armazenadas da conexão, conecte-se e digite o nome e a senha.</translation>
    </message>
    <message>
        <source>The servers accept this account&apos;s typed password, so nothing has to change there.</source>
        <translation>Os servidores aceitam a senha digitada desta conta; portanto, nada precisa mudar lá.</translation>
    </message>
    <message>
        <source>If the profile uses the Windows sign-in, let the person sign in to Windows again with the new password.</source>
        <translation>Se o perfil usa o logon do Windows, peça à pessoa que entre no Windows novamente com a nova senha.</translation>
    </message>
    <message>
        <source>The VPN server does not answer on its web port (TCP 443).</source>
        <translation>O servidor VPN não responde na porta da Web (TCP 443).</translation>
    </message>
    <message>
        <source>There was no answer from the VPN server. This network may not let the traffic through, or the server is not running.</source>
        <translation>Não houve resposta do servidor VPN. Esta rede talvez não deixe passar o tráfego, ou o servidor não está em funcionamento.</translation>
    </message>
    <message>
        <source>Check whether other web sites open.</source>
        <translation>Verifique se outros sites abrem.</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on TCP 443 in {seconds} s. Windows can report 800, 809 or 0x80072EFD.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {seconds}: seconds waited</extracomment>
        <translation>{server} ({address}) não respondeu na porta TCP 443 em {seconds} s. O Windows pode informar 800, 809 ou 0x80072EFD.</translation>
    </message>
    <message>
        <source>Test again: Test-NetConnection {server!} -Port 443</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Teste novamente: Test-NetConnection {server!} -Port 443</translation>
    </message>
    <message>
        <source>Test from another network to tell client network and server apart.</source>
        <translation>Teste em outra rede para distinguir a rede do cliente do servidor.</translation>
    </message>
    <message>
        <source>No answer to the TCP connection: a filter on the way, a wrong address or a server that does not listen.</source>
        <translation>Nenhuma resposta à conexão TCP: um filtro no caminho, um endereço errado ou um servidor que não escuta.</translation>
    </message>
    <message>
        <source>The VPN server refuses connections on its web port (TCP 443).</source>
        <translation>O servidor VPN recusa conexões na porta da Web (TCP 443).</translation>
    </message>
    <message>
        <source>The address of the VPN server answers, but refuses the connection.</source>
        <translation>O endereço do servidor VPN responde, mas recusa a conexão.</translation>
    </message>
    <message>
        <source>{server} ({address}) refused TCP 443. Windows can report 0x80072746 or 800.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) recusou TCP 443. O Windows pode informar 0x80072746 ou 800.</translation>
    </message>
    <message>
        <source>A reset came back, so nothing listens on TCP 443 at {address}, or a device rejects it.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Houve um reset como resposta; portanto, nada escuta na porta TCP 443 em {address}, ou um dispositivo a rejeita.</translation>
    </message>
    <message>
        <source>Check address and port forwarding, and which program listens: netsh http show sslcert</source>
        <translation>Verifique o endereço e o encaminhamento de portas, e qual programa escuta: netsh http show sslcert</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,SstpSvc</source>
        <translation>No servidor, verifique: Get-Service RemoteAccess,SstpSvc</translation>
    </message>
    <message>
        <source>This computer did not let the connection to the web port (TCP 443) out.</source>
        <translation>Este computador não deixou sair a conexão com a porta da Web (TCP 443).</translation>
    </message>
    <message>
        <source>Something on your computer does not allow the connection to leave it.</source>
        <translation>Algo no seu computador não permite a saída da conexão.</translation>
    </message>
    <message>
        <source>Connecting to {address} on TCP 443 was refused by this computer itself (system error {osCode}).</source>
        <extracomment>{address}: an IP address; {osCode}: error number of the operating system</extracomment>
        <translation>A conexão com {address} na porta TCP 443 foi recusada por este próprio computador (erro do sistema {osCode}).</translation>
    </message>
    <message>
        <source>A local filter rejects the connection before it leaves; the network is not involved.</source>
        <translation>Um filtro local rejeita a conexão antes que ela saia; a rede não está envolvida.</translation>
    </message>
    <message>
        <source>There is no way from this network to the VPN server&apos;s web port (TCP 443).</source>
        <translation>Não há caminho desta rede até a porta da Web do servidor VPN (TCP 443).</translation>
    </message>
    <message>
        <source>A router or this computer itself answered that {address} can&apos;t be reached on TCP 443.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Um roteador ou este próprio computador respondeu que {address} não pode ser acessado em TCP 443.</translation>
    </message>
    <message>
        <source>The secure connection to the VPN server&apos;s web port could not be set up.</source>
        <translation>Não foi possível estabelecer a conexão segura com a porta da Web do servidor VPN.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port answers, but the secure connection breaks off.</source>
        <translation>A porta da Web do servidor VPN responde, mas a conexão segura cai.</translation>
    </message>
    <message>
        <source>TCP 443 of {server} answers, but TLS failed: {detail}. Windows can report 0x80070040 or 0x80072746.</source>
        <extracomment>{server}: name of the VPN server; {detail}: detail as technical text</extracomment>
        <translation>TCP 443 de {server} responde, mas o TLS falhou: {detail}. O Windows pode informar 0x80070040 ou 0x80072746.</translation>
    </message>
    <message>
        <source>Read the System log, provider RasSstp, events 1, 2 and 6, at the time of the attempt.</source>
        <translation>Consulte o log do Sistema, provedor RasSstp, eventos 1, 2 e 6, no momento da tentativa.</translation>
    </message>
    <message>
        <source>The TLS handshake ended with: {detail}. Often no usable certificate is bound to the port.</source>
        <extracomment>{detail}: detail as technical text</extracomment>
        <translation>O handshake TLS terminou com: {detail}. Muitas vezes, nenhum certificado utilizável está associado à porta.</translation>
    </message>
    <message>
        <source>Check that the certificate has the purpose Server Authentication and its private key, and select it in the server&apos;s Security tab.</source>
        <translation>Verifique se o certificado tem a finalidade Autenticação de Servidor e a chave privada e selecione-o na guia Segurança do servidor.</translation>
    </message>
    <message>
        <source>Check that client and server share a TLS version, and that no device in between resets the connection.</source>
        <translation>Verifique se o cliente e o servidor têm uma versão de TLS em comum e se nenhum dispositivo intermediário redefine a conexão.</translation>
    </message>
    <message>
        <source>The web port of the VPN server answers without a secure connection.</source>
        <translation>A porta da Web do servidor VPN responde sem uma conexão segura.</translation>
    </message>
    <message>
        <source>Something answers in place of the VPN server, but it does not offer a secure connection.</source>
        <translation>Algo responde no lugar do servidor VPN, mas não oferece uma conexão segura.</translation>
    </message>
    <message>
        <source>{server} ({address}) answered on TCP 443 with something that is not TLS: {detail}.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {detail}: detail as technical text</extracomment>
        <translation>{server} ({address}) respondeu na porta TCP 443 com algo que não é TLS: {detail}.</translation>
    </message>
    <message>
        <source>The first octets on TCP 443 were no TLS record: {detail}.</source>
        <extracomment>{detail}: detail as technical text</extracomment>
        <translation>Os primeiros octetos na porta TCP 443 não eram um registro TLS: {detail}.</translation>
    </message>
    <message>
        <source>Check which service listens at {address} on TCP 443.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Verifique qual serviço escuta em {address} na porta TCP 443.</translation>
    </message>
    <message>
        <source>Check port forwarding and devices that answer in the server&apos;s place.</source>
        <translation>Verifique o encaminhamento de portas e os dispositivos que respondem no lugar do servidor.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port is secure but does not answer the VPN&apos;s question.</source>
        <translation>A porta da Web do servidor VPN é segura, mas não responde à pergunta da VPN.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port answers, but the VPN service behind it stays silent.</source>
        <translation>A porta da Web do servidor VPN responde, mas o serviço VPN por trás dela permanece em silêncio.</translation>
    </message>
    <message>
        <source>TLS with {server} works, but the SSTP request got no answer. Windows can report this as 0x80070040.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>O TLS com {server} funciona, mas a solicitação SSTP não recebeu resposta. O Windows pode informar isso como 0x80070040.</translation>
    </message>
    <message>
        <source>Read the System log, provider RasSstp, event 2, at the time of the attempt.</source>
        <translation>Consulte o log do Sistema, provedor RasSstp, evento 2, no momento da tentativa.</translation>
    </message>
    <message>
        <source>The HTTPS listener accepted TLS, but nothing answered SSTP_DUPLEX_POST.</source>
        <translation>O ouvinte HTTPS aceitou TLS, mas nada respondeu a SSTP_DUPLEX_POST.</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,SstpSvc and the server&apos;s System log, provider RasSstp.</source>
        <translation>No servidor, verifique: Get-Service RemoteAccess,SstpSvc e o log do Sistema do servidor, provedor RasSstp.</translation>
    </message>
    <message>
        <source>If a balancer or publishing device ends TLS, check that it passes this HTTP method on.</source>
        <translation>Se um balanceador ou dispositivo de publicação encerra o TLS, verifique se ele repassa este método HTTP.</translation>
    </message>
    <message>
        <source>A web server answers at the VPN server&apos;s name, but no VPN service.</source>
        <translation>Um servidor Web responde no nome do servidor VPN, mas nenhum serviço VPN.</translation>
    </message>
    <message>
        <source>At the VPN server&apos;s name another web service answers, not the VPN.</source>
        <translation>No nome do servidor VPN responde outro serviço Web, não a VPN.</translation>
    </message>
    <message>
        <source>{server} answered the SSTP request with HTTP status {status} (server: {httpServer}). Windows can report 0x80072746 or 800.</source>
        <extracomment>{server}: name of the VPN server; {status}: HTTP status number; {httpServer}: name that the web server gives itself</extracomment>
        <translation>{server} respondeu à solicitação SSTP com o status HTTP {status} (servidor: {httpServer}). O Windows pode informar 0x80072746 ou 800.</translation>
    </message>
    <message>
        <source>Read the System log, provider RasSstp, event 4, at the time of the attempt.</source>
        <translation>Consulte o log do Sistema, provedor RasSstp, evento 4, no momento da tentativa.</translation>
    </message>
    <message>
        <source>The answer to SSTP_DUPLEX_POST was HTTP {status} from {httpServer} instead of 200.</source>
        <extracomment>{status}: HTTP status number; {httpServer}: name that the web server gives itself</extracomment>
        <translation>A resposta a SSTP_DUPLEX_POST foi HTTP {status} de {httpServer} em vez de 200.</translation>
    </message>
    <message>
        <source>Check which web server or balancer owns TCP 443 at {address}, and its rule for the path of SSTP.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Verifique a que servidor Web ou balanceador pertence TCP 443 em {address} e a regra dele para o caminho do SSTP.</translation>
    </message>
    <message>
        <source>A status of 503 often means that the SSTP service is stopped or has no certificate.</source>
        <translation>Um status 503 muitas vezes significa que o serviço SSTP está parado ou não tem certificado.</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,SstpSvc and netsh http show urlacl</source>
        <translation>No servidor, verifique: Get-Service RemoteAccess,SstpSvc e netsh http show urlacl</translation>
    </message>
    <message>
        <source>A proxy or a sign-in page stands between this computer and the VPN server.</source>
        <translation>Há um proxy ou uma página de login entre este computador e o servidor VPN.</translation>
    </message>
    <message>
        <source>This network wants you to sign in before it lets you out to the internet.</source>
        <translation>Esta rede quer que você faça login antes de permitir o acesso à Internet.</translation>
    </message>
    <message>
        <source>Open any web page and complete the sign-in page of the network.</source>
        <translation>Abra qualquer página da Web e conclua a página de login da rede.</translation>
    </message>
    <message>
        <source>The answer to the SSTP request was HTTP {status} (server: {httpServer}): a proxy asks for a sign-in, or a page redirects.</source>
        <extracomment>{status}: HTTP status number; {httpServer}: name that the web server gives itself</extracomment>
        <translation>A resposta à solicitação SSTP foi HTTP {status} (servidor: {httpServer}): um proxy pede autenticação ou uma página redireciona.</translation>
    </message>
    <message>
        <source>Read the proxy: netsh winhttp show proxy</source>
        <translation>Consulte o proxy: netsh winhttp show proxy</translation>
    </message>
    <message>
        <source>Read the System log, provider RasSstp, event 23: the SSTP client can&apos;t sign in to a proxy.</source>
        <translation>Consulte o log do Sistema, provedor RasSstp, evento 23: o cliente SSTP não consegue se autenticar em um proxy.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s owner to let TCP 443 to {server} pass without proxy sign-in.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Peça ao responsável pela rede que deixe passar TCP 443 até {server} sem autenticação no proxy.</translation>
    </message>
    <message>
        <source>SSTP does not support a proxy that demands authentication; here HTTP {status} came from {httpServer}.</source>
        <extracomment>{status}: HTTP status number; {httpServer}: name that the web server gives itself</extracomment>
        <translation>O SSTP não dá suporte a um proxy que exige autenticação; aqui, HTTP {status} veio de {httpServer}.</translation>
    </message>
    <message>
        <source>Exempt {server} from proxy authentication and from traffic inspection.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>Isente {server} da autenticação no proxy e da inspeção de tráfego.</translation>
    </message>
    <message>
        <source>For guest networks, document that the sign-in page comes first.</source>
        <translation>Para redes de visitantes, documente que a página de login vem primeiro.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Does the VPN work on another network, for example over your phone&apos;s hotspot?</source>
        <translation>A VPN funciona em outra rede, por exemplo pelo hotspot do seu celular?</translation>
    </message>
    <message>
        <source>Connect this computer to another network, start the VPN there, and come back with the answer. If it works there, the cause lies in the network that you use now.</source>
        <translation>Conecte este computador a outra rede, inicie a VPN lá e volte com a resposta. Se funcionar lá, a causa está na rede que você usa agora.</translation>
    </message>
    <message>
        <source>The VPN works on another network.</source>
        <translation>A VPN funciona em outra rede.</translation>
    </message>
    <message>
        <source>The VPN does not work on another network either.</source>
        <translation>A VPN também não funciona em outra rede.</translation>
    </message>
    <message>
        <source>Do colleagues have the same problem at the moment?</source>
        <translation>Seus colegas têm o mesmo problema neste momento?</translation>
    </message>
    <message>
        <source>Ask one or two colleagues who work from other places. If they have it too, the cause lies with the VPN service and not with your computer.</source>
        <translation>Pergunte a um ou dois colegas que trabalham em outros lugares. Se eles também tiverem o problema, a causa está no serviço de VPN e não no seu computador.</translation>
    </message>
    <message>
        <source>Colleagues have the same problem.</source>
        <translation>Colegas têm o mesmo problema.</translation>
    </message>
    <message>
        <source>Colleagues do not have this problem.</source>
        <translation>Colegas não têm este problema.</translation>
    </message>
    <message>
        <source>Does it work if you type the password by hand?</source>
        <translation>Funciona se você digitar a senha manualmente?</translation>
    </message>
    <message>
        <source>Connect once, and type your name and password when Windows asks for them. This program never asks for your password.</source>
        <translation>Conecte-se uma vez e digite o seu nome e a sua senha quando o Windows os pedir. Este programa nunca pede a sua senha.</translation>
    </message>
    <message>
        <source>It works with a password that is typed by hand.</source>
        <translation>Funciona com uma senha digitada manualmente.</translation>
    </message>
    <message>
        <source>It does not work with a password that is typed by hand either.</source>
        <translation>Também não funciona com uma senha digitada manualmente.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Não sei</translation>
    </message>
    <message>
        <source>Windows showed error {code}.</source>
        <extracomment>{code}: an error number, for example 809</extracomment>
        <translation>O Windows mostrou o erro {code}.</translation>
    </message>
    <message>
        <source>There is no certificate with which you can sign in.</source>
        <translation>Não há nenhum certificado com o qual você possa se autenticar.</translation>
    </message>
    <message>
        <source>The VPN asks for an electronic identity card (certificate). None of yours on this computer fits.</source>
        <translation>A VPN pede uma identidade eletrônica (certificado). Nenhuma das suas neste computador serve.</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; takes a certificate from {store}. {against} Windows reports 798.</source>
        <extracomment>{connection}: name of the VPN connection; {store}: the computer&apos;s or the user&apos;s store; {against}: one or two sentences on what is in the store</extracomment>
        <translation>A conexão “{connection}” usa um certificado do {store}. {against} O Windows informa 798.</translation>
    </message>
    <message>
        <source>Check that the user is in the group that may enrol.</source>
        <translation>Verifique se o usuário está no grupo que pode fazer o registro.</translation>
    </message>
    <message>
        <source>Look in CurrentUser\My: EAP-TLS takes the certificate from there.</source>
        <translation>Procure em CurrentUser\My: o EAP-TLS obtém o certificado de lá.</translation>
    </message>
    <message>
        <source>A part of Windows that gives the VPN an IPv6 address is not connected.</source>
        <translation>Uma parte do Windows que fornece um endereço IPv6 à VPN não está ligada.</translation>
    </message>
    <message>
        <source>Windows builds a network adapter of its own for the VPN. A part that gives it an address of the newer kind (IPv6) is missing from it. Many VPN connections work without it.</source>
        <translation>O Windows cria um adaptador de rede próprio para a VPN. Falta nele uma parte que lhe fornece um endereço do tipo mais novo (IPv6). Muitas conexões VPN funcionam sem ela.</translation>
    </message>
    <message>
        <source>The protocol {component} is not enabled on &quot;{adapter}&quot;. The tunnel gets no IPv6 address; IPv4 does not need it.</source>
        <extracomment>{component}: name of a protocol or filter; {adapter}: the adapter</extracomment>
        <translation>O protocolo {component} não está habilitado em “{adapter}”. O túnel não recebe endereço IPv6; o IPv4 não precisa disso.</translation>
    </message>
    <message>
        <source>Find its name: Get-NetAdapter -IncludeHidden | Where-Object InterfaceDescription -eq &quot;WAN Miniport (IPv6)&quot;</source>
        <translation>Descubra o nome dele: Get-NetAdapter -IncludeHidden | Where-Object InterfaceDescription -eq &quot;WAN Miniport (IPv6)&quot;</translation>
    </message>
    <message>
        <source>Bind it again (elevated): Enable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID ms_wanarpv6</source>
        <translation>Associe-o novamente (como administrador): Enable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID ms_wanarpv6</translation>
    </message>
    <message>
        <source>The binding of {component} to &quot;{adapter}&quot; is off. It matters only if the VPN hands out IPv6 addresses.</source>
        <extracomment>{component}: name of a protocol or filter; {adapter}: the adapter</extracomment>
        <translation>A associação de {component} a “{adapter}” está desativada. Isso só importa se a VPN fornece endereços IPv6.</translation>
    </message>
    <message>
        <source>the tunnel type is not IKEv2</source>
        <extracomment>stands behind &quot;breaks a condition:&quot;</extracomment>
        <translation>o tipo de túnel não é IKEv2</translation>
    </message>
    <message>
        <source>it does not sign in with a machine certificate</source>
        <translation>não se autentica com um certificado de computador</translation>
    </message>
    <message>
        <source>it sends all traffic through the tunnel</source>
        <translation>envia todo o tráfego pelo túnel</translation>
    </message>
    <message>
        <source>it names a sign-in method for users</source>
        <translation>indica um método de autenticação para usuários</translation>
    </message>
    <message>
        <source>it is not Always On</source>
        <translation>não é Always On</translation>
    </message>
    <message>
        <source>an app or a name triggers it</source>
        <translation>um aplicativo ou um nome o aciona</translation>
    </message>
    <message>
        <source>it lies in a user&apos;s phone book</source>
        <translation>está no catálogo telefônico de um usuário</translation>
    </message>
    <message>
        <source>it is not marked as an authority</source>
        <extracomment>stands behind &quot;The issuer ... does not count as an authority for this certificate:&quot;</extracomment>
        <translation>não está marcado como autoridade</translation>
    </message>
    <message>
        <source>more authorities follow it than it allows</source>
        <translation>é seguido por mais autoridades do que permite</translation>
    </message>
    <message>
        <source>its key may not sign certificates</source>
        <translation>a chave dele não pode assinar certificados</translation>
    </message>
    <message>
        <source>its purposes do not include this one</source>
        <translation>as finalidades dele não incluem esta</translation>
    </message>
    <message>
        <source>it may not vouch for this name</source>
        <translation>não pode atestar este nome</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>ainda não é válido</translation>
    </message>
    <message>
        <source>it carries a demand that could not be understood</source>
        <translation>contém uma exigência que não pôde ser compreendida</translation>
    </message>
    <message>
        <source>it breaks a rule for issuing authorities</source>
        <translation>não cumpre uma regra para autoridades emissoras</translation>
    </message>
    <message>
        <source>answers</source>
        <extracomment>stands behind &quot;the web port:&quot;</extracomment>
        <translation>responde</translation>
    </message>
    <message>
        <source>offered</source>
        <extracomment>stands behind &quot;IKE fragmentation at the server:&quot;</extracomment>
        <translation>oferecida</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>não oferecida</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecida</translation>
    </message>
    <message>
        <source>the encryption</source>
        <extracomment>stands behind &quot;found to differ:&quot;</extracomment>
        <translation>a criptografia</translation>
    </message>
    <message>
        <source>the integrity check</source>
        <translation>a verificação de integridade</translation>
    </message>
    <message>
        <source>the Diffie-Hellman group</source>
        <translation>o grupo Diffie-Hellman</translation>
    </message>
    <message>
        <source>more than one of them</source>
        <translation>mais de um deles</translation>
    </message>
    <message>
        <source>(as on the server)</source>
        <extracomment>stands in a command in place of a value that is not known</extracomment>
        <translation>(como no servidor)</translation>
    </message>
    <message>
        <source>(as on the client)</source>
        <extracomment>stands in a command in place of a value that is not known</extracomment>
        <translation>(como no cliente)</translation>
    </message>
    <message>
        <source>the one that the profile sends</source>
        <extracomment>stands in brackets behind &quot;the name&quot;</extracomment>
        <translation>o que o perfil envia</translation>
    </message>
    <message>
        <source>the one that the site policy names</source>
        <translation>o que a política da organização define</translation>
    </message>
    <message>
        <source>one made up by this program</source>
        <translation>um inventado por este programa</translation>
    </message>
    <message>
        <source>the user&apos;s own</source>
        <translation>o do próprio usuário</translation>
    </message>
    <message>
        <source>the server names</source>
        <translation>os nomes dos servidores</translation>
    </message>
    <message>
        <source>the trusted roots</source>
        <translation>as raízes confiáveis</translation>
    </message>
    <message>
        <source>the computer&apos;s store</source>
        <extracomment>stands behind &quot;takes a certificate from&quot;</extracomment>
        <translation>repositório do computador</translation>
    </message>
    <message>
        <source>the user&apos;s store</source>
        <translation>repositório do usuário</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>manual</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desabilitado</translation>
    </message>
    <message>
        <source>ahead of</source>
        <extracomment>stands behind &quot;N minutes&quot; and before &quot;the clock of&quot;</extracomment>
        <translation>adiantado em relação ao</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>atrasado em relação ao</translation>
    </message>
    <message>
        <source>environment variables</source>
        <extracomment>stands behind &quot;from:&quot;</extracomment>
        <translation>variáveis de ambiente</translation>
    </message>
    <message>
        <source>the settings of this user</source>
        <translation>as configurações deste usuário</translation>
    </message>
    <message>
        <source>the settings of this computer</source>
        <translation>as configurações deste computador</translation>
    </message>
    <message>
        <source>a policy of the organisation</source>
        <translation>uma política imposta pela organização</translation>
    </message>
    <message>
        <source>a public network</source>
        <translation>uma rede pública</translation>
    </message>
    <message>
        <source>a private network</source>
        <translation>uma rede privada</translation>
    </message>
    <message>
        <source>Not tested: waits for the facts about this computer.</source>
        <translation>Não testado: aguarda os dados deste computador.</translation>
    </message>
    <message>
        <source>Not tested: the facts about this computer were not collected.</source>
        <translation>Não testado: os dados deste computador não foram coletados.</translation>
    </message>
    <message>
        <source>Could not be checked: the facts about this computer could not be read.</source>
        <translation>Não foi possível verificar: os dados deste computador não puderam ser lidos.</translation>
    </message>
    <message>
        <source>Not tested: waits for the settings of the VPN connection.</source>
        <translation>Não testado: aguarda as configurações da conexão VPN.</translation>
    </message>
    <message>
        <source>Not tested: the settings of the VPN connection were not collected.</source>
        <translation>Não testado: as configurações da conexão VPN não foram coletadas.</translation>
    </message>
    <message>
        <source>Could not be checked: the settings of the VPN connection could not be read.</source>
        <translation>Não foi possível verificar: as configurações da conexão VPN não puderam ser lidas.</translation>
    </message>
    <message>
        <source>Not tested: waits for the VPN server&apos;s name.</source>
        <translation>Não testado: aguarda o nome do servidor VPN.</translation>
    </message>
    <message>
        <source>Not tested: the VPN server&apos;s name was not looked up.</source>
        <translation>Não testado: o nome do servidor VPN não foi consultado.</translation>
    </message>
    <message>
        <source>Could not be checked: the VPN server&apos;s name could not be looked up.</source>
        <translation>Não foi possível verificar: o nome do servidor VPN não pôde ser consultado.</translation>
    </message>
    <message>
        <source>Not tested: waits for the VPN server&apos;s answer on UDP.</source>
        <translation>Não testado: aguarda a resposta do servidor VPN em UDP.</translation>
    </message>
    <message>
        <source>Not tested: the VPN server was not asked on UDP.</source>
        <translation>Não testado: o servidor VPN não foi consultado em UDP.</translation>
    </message>
    <message>
        <source>Could not be checked: the VPN server could not be asked on UDP.</source>
        <translation>Não foi possível verificar: o servidor VPN não pôde ser consultado em UDP.</translation>
    </message>
    <message>
        <source>Not tested: waits for the VPN server&apos;s answer on its web port.</source>
        <translation>Não testado: aguarda a resposta do servidor VPN na porta da Web.</translation>
    </message>
    <message>
        <source>Not tested: the VPN server was not asked on its web port.</source>
        <translation>Não testado: o servidor VPN não foi consultado na porta da Web.</translation>
    </message>
    <message>
        <source>Could not be checked: the VPN server could not be asked on its web port.</source>
        <translation>Não foi possível verificar: o servidor VPN não pôde ser consultado na porta da Web.</translation>
    </message>
    <message>
        <source>Not tested: waits for the list of root certificates that this computer trusts.</source>
        <translation>Não testado: aguarda a lista de certificados raiz em que este computador confia.</translation>
    </message>
    <message>
        <source>Not tested: the root certificates that this computer trusts were not collected.</source>
        <translation>Não testado: os certificados raiz em que este computador confia não foram coletados.</translation>
    </message>
    <message>
        <source>Could not be checked: the root certificates that this computer trusts could not be read.</source>
        <translation>Não foi possível verificar: os certificados raiz em que este computador confia não puderam ser lidos.</translation>
    </message>
    <message>
        <source>Not tested: waits for the certificate.</source>
        <translation>Não testado: aguarda o certificado.</translation>
    </message>
    <message>
        <source>Not tested: no certificate was collected.</source>
        <translation>Não testado: nenhum certificado foi coletado.</translation>
    </message>
    <message>
        <source>Could not be checked: the certificate could not be read.</source>
        <translation>Não foi possível verificar: o certificado não pôde ser lido.</translation>
    </message>
    <message>
        <source>Not tested: waits for the list of revoked certificates.</source>
        <translation>Não testado: aguarda a lista de certificados revogados.</translation>
    </message>
    <message>
        <source>Not tested: no list of revoked certificates was collected.</source>
        <translation>Não testado: nenhuma lista de certificados revogados foi coletada.</translation>
    </message>
    <message>
        <source>Could not be checked: the list of revoked certificates could not be fetched.</source>
        <translation>Não foi possível verificar: a lista de certificados revogados não pôde ser baixada.</translation>
    </message>
    <message>
        <source>Not tested: waits for the network routes of this computer.</source>
        <translation>Não testado: aguarda as rotas de rede deste computador.</translation>
    </message>
    <message>
        <source>Not tested: the network routes of this computer were not collected.</source>
        <translation>Não testado: as rotas de rede deste computador não foram coletadas.</translation>
    </message>
    <message>
        <source>Could not be checked: the network routes of this computer could not be read.</source>
        <translation>Não foi possível verificar: as rotas de rede deste computador não puderam ser lidas.</translation>
    </message>
    <message>
        <source>Not tested: waits for what starts the VPN connection by itself.</source>
        <translation>Não testado: aguarda o que inicia a conexão VPN automaticamente.</translation>
    </message>
    <message>
        <source>Not tested: what starts the VPN connection by itself was not collected.</source>
        <translation>Não testado: o que inicia a conexão VPN automaticamente não foi coletado.</translation>
    </message>
    <message>
        <source>Could not be checked: what starts the VPN connection by itself could not be read.</source>
        <translation>Não foi possível verificar: o que inicia a conexão VPN automaticamente não pôde ser lido.</translation>
    </message>
    <message>
        <source>Not tested: waits for Windows&apos; settings.</source>
        <translation>Não testado: aguarda as configurações do Windows.</translation>
    </message>
    <message>
        <source>Not tested: Windows&apos; settings were not collected.</source>
        <translation>Não testado: as configurações do Windows não foram coletadas.</translation>
    </message>
    <message>
        <source>Could not be checked: Windows&apos; settings could not be read.</source>
        <translation>Não foi possível verificar: as configurações do Windows não puderam ser lidas.</translation>
    </message>
    <message>
        <source>Not tested: waits for the test of the local network.</source>
        <translation>Não testado: aguarda o teste da rede local.</translation>
    </message>
    <message>
        <source>Not tested: the local network was not tested.</source>
        <translation>Não testado: a rede local não foi testada.</translation>
    </message>
    <message>
        <source>Could not be checked: the local network could not be tested.</source>
        <translation>Não foi possível verificar: a rede local não pôde ser testada.</translation>
    </message>
    <message>
        <source>Not tested: waits for this computer&apos;s own certificates.</source>
        <translation>Não testado: aguarda os certificados do próprio computador.</translation>
    </message>
    <message>
        <source>Not tested: this computer&apos;s own certificates were not collected.</source>
        <translation>Não testado: os certificados do próprio computador não foram coletados.</translation>
    </message>
    <message>
        <source>Could not be checked: this computer&apos;s own certificates could not be read.</source>
        <translation>Não foi possível verificar: os certificados do próprio computador não puderam ser lidos.</translation>
    </message>
    <message>
        <source>Not tested: waits for the state of Windows&apos; VPN adapters and services.</source>
        <translation>Não testado: aguarda o estado dos adaptadores e serviços de VPN do Windows.</translation>
    </message>
    <message>
        <source>Not tested: the state of Windows&apos; VPN adapters and services was not collected.</source>
        <translation>Não testado: o estado dos adaptadores e serviços de VPN do Windows não foi coletado.</translation>
    </message>
    <message>
        <source>Could not be checked: the state of Windows&apos; VPN adapters and services could not be read.</source>
        <translation>Não foi possível verificar: o estado dos adaptadores e serviços de VPN do Windows não pôde ser lido.</translation>
    </message>
    <message>
        <source>Not tested: waits for Windows&apos; log of VPN connections.</source>
        <translation>Não testado: aguarda o log de conexões VPN do Windows.</translation>
    </message>
    <message>
        <source>Not tested: Windows&apos; log of VPN connections was not collected.</source>
        <translation>Não testado: o log de conexões VPN do Windows não foi coletado.</translation>
    </message>
    <message>
        <source>Could not be checked: Windows&apos; log of VPN connections could not be read.</source>
        <translation>Não foi possível verificar: o log de conexões VPN do Windows não pôde ser lido.</translation>
    </message>
    <message>
        <source>Not tested: waits for the state of Microsoft&apos;s support tool.</source>
        <translation>Não testado: aguarda o estado da ferramenta de suporte da Microsoft.</translation>
    </message>
    <message>
        <source>Not tested: the state of Microsoft&apos;s support tool was not collected.</source>
        <translation>Não testado: o estado da ferramenta de suporte da Microsoft não foi coletado.</translation>
    </message>
    <message>
        <source>Could not be checked: the state of Microsoft&apos;s support tool could not be read.</source>
        <translation>Não foi possível verificar: o estado da ferramenta de suporte da Microsoft não pôde ser lido.</translation>
    </message>
    <message>
        <source>Not tested: waits for what Windows&apos; dialer says.</source>
        <translation>Não testado: aguarda o que o discador do Windows diz.</translation>
    </message>
    <message>
        <source>Not tested: Windows&apos; dialer was not asked.</source>
        <translation>Não testado: o discador do Windows não foi consultado.</translation>
    </message>
    <message>
        <source>Could not be checked: Windows&apos; dialer could not be asked.</source>
        <translation>Não foi possível verificar: o discador do Windows não pôde ser consultado.</translation>
    </message>
    <message>
        <source>Not tested: waits for what the VPN server says of sign-in.</source>
        <translation>Não testado: aguarda o que o servidor VPN diz sobre a autenticação.</translation>
    </message>
    <message>
        <source>Not tested: the VPN server was not asked about sign-in.</source>
        <translation>Não testado: o servidor VPN não foi consultado sobre a autenticação.</translation>
    </message>
    <message>
        <source>Could not be checked: the VPN server could not be asked about sign-in.</source>
        <translation>Não foi possível verificar: o servidor VPN não pôde ser consultado sobre a autenticação.</translation>
    </message>
    <message>
        <source>Not tested: waits for a call to the VPN server&apos;s web port.</source>
        <translation>Não testado: aguarda uma chamada à porta da Web do servidor VPN.</translation>
    </message>
    <message>
        <source>Not tested: no call to the VPN server&apos;s web port was made.</source>
        <translation>Não testado: nenhuma chamada à porta da Web do servidor VPN foi feita.</translation>
    </message>
    <message>
        <source>Could not be checked: the VPN server&apos;s web port could not be called.</source>
        <translation>Não foi possível verificar: não foi possível chamar a porta da Web do servidor VPN.</translation>
    </message>
    <message>
        <source>Not tested: waits for the PPTP answer.</source>
        <translation>Não testado: aguarda a resposta de PPTP.</translation>
    </message>
    <message>
        <source>Not tested: the VPN server was not asked for PPTP.</source>
        <translation>Não testado: o servidor VPN não foi consultado sobre PPTP.</translation>
    </message>
    <message>
        <source>Could not be checked: the VPN server could not be asked for PPTP.</source>
        <translation>Não foi possível verificar: o servidor VPN não pôde ser consultado sobre PPTP.</translation>
    </message>
    <message>
        <source>It took longer than the time allowed.</source>
        <translation>Demorou mais do que o tempo permitido.</translation>
    </message>
    <message>
        <source>The other side refused.</source>
        <translation>O outro lado recusou.</translation>
    </message>
    <message>
        <source>There was no way to the other side.</source>
        <translation>Não havia caminho até o outro lado.</translation>
    </message>
    <message>
        <source>This computer did not let the question out.</source>
        <translation>Este computador não deixou sair a consulta.</translation>
    </message>
    <message>
        <source>The name was not found.</source>
        <translation>O nome não foi encontrado.</translation>
    </message>
    <message>
        <source>This account may not read it.</source>
        <translation>Esta conta não tem permissão de leitura.</translation>
    </message>
    <message>
        <source>This system does not offer it.</source>
        <translation>Este sistema não oferece isso.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Não existe.</translation>
    </message>
    <message>
        <source>What came back could not be understood.</source>
        <translation>O que veio como resposta não pôde ser compreendido.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>A execução foi cancelada.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s settings switched it off.</source>
        <translation>As configurações da sua organização desativaram isso.</translation>
    </message>
    <message>
        <source>AOVPN Doctor itself failed here.</source>
        <translation>O próprio AOVPN Doctor falhou aqui.</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>who acts: the reader</extracomment>
        <translation>Você</translation>
    </message>
    <message>
        <source>Your helpdesk</source>
        <translation>Seu suporte técnico</translation>
    </message>
    <message>
        <source>Your network team</source>
        <translation>Sua equipe de rede</translation>
    </message>
    <message>
        <source>Your certificate team</source>
        <translation>Sua equipe de certificados</translation>
    </message>
    <message>
        <source>Your VPN administrators</source>
        <translation>Seus administradores da VPN</translation>
    </message>
    <message>
        <source>Is the connection set up, and may it start?</source>
        <translation>A conexão está configurada e pode ser iniciada?</translation>
    </message>
    <message>
        <source>Is this computer on a working network?</source>
        <translation>Este computador está em uma rede que funciona?</translation>
    </message>
    <message>
        <source>Does the VPN server&apos;s name lead to it?</source>
        <translation>O nome do servidor VPN aponta para ele?</translation>
    </message>
    <message>
        <source>Does the VPN server answer?</source>
        <translation>O servidor VPN responde?</translation>
    </message>
    <message>
        <source>Can the server prove who it is?</source>
        <translation>O servidor consegue provar quem é?</translation>
    </message>
    <message>
        <source>Can this computer and user prove who they are?</source>
        <translation>Este computador e o usuário conseguem provar quem são?</translation>
    </message>
    <message>
        <source>Do profile and server agree how to sign in?</source>
        <translation>O perfil e o servidor concordam quanto à forma de autenticação?</translation>
    </message>
    <message>
        <source>Can Windows build the tunnel adapter?</source>
        <translation>O Windows consegue criar o adaptador do túnel?</translation>
    </message>
    <message>
        <source>Does traffic go the right way?</source>
        <translation>O tráfego segue o caminho certo?</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>short name of a stage in the rail: the settings of the VPN connection</extracomment>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Nome do servidor</translation>
    </message>
    <message>
        <source>Server answer</source>
        <translation>Resposta do servidor</translation>
    </message>
    <message>
        <source>Server identity</source>
        <translation>Identidade do servidor</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>Seu certificado</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Autenticação</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptador</translation>
    </message>
    <message>
        <source>Traffic</source>
        <extracomment>short name of a stage in the rail: where the network traffic goes</extracomment>
        <translation>Tráfego</translation>
    </message>
    <message>
        <source>Certain</source>
        <extracomment>how sure the diagnosis is</extracomment>
        <translation>Certo</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Provável</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possível</translation>
    </message>
    <message>
        <source>Does not apply to this connection.</source>
        <translation>Não se aplica a esta conexão.</translation>
    </message>
    <message>
        <source>Not tested: this step was not asked for.</source>
        <translation>Não testado: esta etapa não foi solicitada.</translation>
    </message>
    <message>
        <source>Not tested: this needs Windows.</source>
        <translation>Não testado: isto precisa do Windows.</translation>
    </message>
    <message>
        <source>Does not apply: {reason}.</source>
        <extracomment>{reason}: the rest of the sentence: &quot;the profile does not use SSTP&quot;</extracomment>
        <translation>Não se aplica: {reason}.</translation>
    </message>
    <message>
        <source>Not tested: lists of revoked certificates are asked for only where the certificate leads to an authority that this computer trusts.</source>
        <translation>Não testado: as listas de certificados revogados só são solicitadas quando o certificado leva a uma autoridade em que este computador confia.</translation>
    </message>
    <message>
        <source>Not tested: the VPN server did not show a certificate.</source>
        <translation>Não testado: o servidor VPN não apresentou um certificado.</translation>
    </message>
    <message>
        <source>Not tested: the profile demands algorithms of IKE that this program does not offer to a server, for example DES, MD5 or the DH groups 1 and 24.</source>
        <translation>Não testado: o perfil exige algoritmos de IKE que este programa não oferece a um servidor, por exemplo DES, MD5 ou os grupos DH 1 e 24.</translation>
    </message>
    <message>
        <source>Not tested: waits for an earlier step.</source>
        <translation>Não testado: aguarda uma etapa anterior.</translation>
    </message>
    <message>
        <source>Not tested: what it needs was not collected.</source>
        <translation>Não testado: o que é necessário não foi coletado.</translation>
    </message>
    <message>
        <source>Not tested: your organisation&apos;s settings switched this question off.</source>
        <translation>Não testado: as configurações da sua organização desativaram esta consulta.</translation>
    </message>
    <message>
        <source>Could not be checked: what it needs could not be collected.</source>
        <translation>Não foi possível verificar: o que é necessário não pôde ser coletado.</translation>
    </message>
    <message>
        <source>Could not be checked: {reason}.</source>
        <translation>Não foi possível verificar: {reason}.</translation>
    </message>
    <message>
        <source>Identity (EAP&apos;s question for the user name)</source>
        <translation>Identity (pergunta do EAP pelo nome de usuário)</translation>
    </message>
    <message>
        <source>Nak (EAP&apos;s answer: another method, please)</source>
        <translation>Nak (resposta do EAP: outro método, por favor)</translation>
    </message>
    <message>
        <source>EAP-MD5 (password, outdated)</source>
        <translation>EAP-MD5 (senha, obsoleto)</translation>
    </message>
    <message>
        <source>EAP-GTC (token or one-time password)</source>
        <translation>EAP-GTC (token ou senha de uso único)</translation>
    </message>
    <message>
        <source>EAP-TLS (certificate)</source>
        <translation>EAP-TLS (certificado)</translation>
    </message>
    <message>
        <source>EAP-SIM (SIM card)</source>
        <translation>EAP-SIM (cartão SIM)</translation>
    </message>
    <message>
        <source>EAP-TTLS (Tunneled TLS)</source>
        <translation>EAP-TTLS (Tunneled TLS)</translation>
    </message>
    <message>
        <source>EAP-AKA (SIM card)</source>
        <translation>EAP-AKA (cartão SIM)</translation>
    </message>
    <message>
        <source>PEAP (Protected EAP)</source>
        <translation>PEAP (Protected EAP)</translation>
    </message>
    <message>
        <source>EAP-MSCHAPv2 (password)</source>
        <translation>EAP-MSCHAPv2 (senha)</translation>
    </message>
    <message>
        <source>EAP-FAST</source>
        <translation>EAP-FAST</translation>
    </message>
    <message>
        <source>EAP-AKA&apos; (SIM card)</source>
        <translation>EAP-AKA&apos; (cartão SIM)</translation>
    </message>
    <message>
        <source>TEAP (Tunnel EAP)</source>
        <translation>TEAP (Tunnel EAP)</translation>
    </message>
    <message>
        <source>EAP type {type}</source>
        <translation>EAP tipo {type}</translation>
    </message>
</context>
<context>
    <name>InfoDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Next step</source>
        <translation>Próxima etapa</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Etapa anterior</translation>
    </message>
    <message>
        <source>Go to a step</source>
        <translation>Ir para uma etapa</translation>
    </message>
    <message>
        <source>Go to the result</source>
        <translation>Ir para o resultado</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar novamente</translation>
    </message>
    <message>
        <source>Stop a run; when none is going, close the program</source>
        <translation>Parar uma execução; se não houver nenhuma em andamento, fechar o programa</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir um arquivo</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Copy the focused row, or else the whole page</source>
        <translation>Copiar a linha em foco ou, se não houver, a página inteira</translation>
    </message>
    <message>
        <source>Explain for user, helpdesk, administrator in turn</source>
        <translation>Explicar, alternadamente, para usuário, suporte técnico e administrador</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>O que as palavras significam</translation>
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
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Everything can be done with the keyboard: Tab goes from one control to the next, Space or Enter presses it, Alt with the underlined letter reaches it at once.</source>
        <translation>Tudo pode ser feito com o teclado: Tab passa de um controle para o próximo, Espaço ou Enter o aciona, e Alt com a letra sublinhada vai direto a ele.</translation>
    </message>
</context>
<context>
    <name>NewsText</name>
    <message>
        <source>Stopped. What is known by now is kept.</source>
        <translation>Interrompido. O que já se sabe até agora foi mantido.</translation>
    </message>
    <message>
        <source>Done: no problem found.</source>
        <translation>Concluído: nenhum problema encontrado.</translation>
    </message>
    <message>
        <source>Done: something needs attention.</source>
        <translation>Concluído: algo requer atenção.</translation>
    </message>
    <message>
        <source>Done: a problem was found.</source>
        <translation>Concluído: um problema foi encontrado.</translation>
    </message>
    <message>
        <source>Done: not everything could be checked.</source>
        <translation>Concluído: não foi possível verificar tudo.</translation>
    </message>
    <message>
        <source>Checking.</source>
        <translation>Verificando.</translation>
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
        <translation>Progresso da execução</translation>
    </message>
    <message>
        <source>How much of the run is done, in per cent.</source>
        <translation>Quanto da execução já foi concluído, em porcentagem.</translation>
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
        <translation>Consultando %1 na porta UDP %2</translation>
    </message>
    <message>
        <source>Asking %1 on TCP %2</source>
        <translation>Consultando %1 na porta TCP %2</translation>
    </message>
    <message>
        <source>Looking up the name %1</source>
        <translation>Consultando o nome %1</translation>
    </message>
    <message>
        <source>Fetching the list of withdrawn certificates %1</source>
        <translation>Baixando a lista de certificados cancelados %1</translation>
    </message>
    <message>
        <source>Asking %1 for its certificate</source>
        <translation>Solicitando o certificado de %1</translation>
    </message>
    <message>
        <source>Reading this computer&apos;s VPN connections</source>
        <translation>Lendo as conexões VPN deste computador</translation>
    </message>
    <message>
        <source>Reading this computer&apos;s trusted root certificates</source>
        <translation>Lendo os certificados raiz confiáveis deste computador</translation>
    </message>
    <message>
        <source>Reading this computer&apos;s routes</source>
        <translation>Lendo as rotas deste computador</translation>
    </message>
    <message>
        <source>Reading what starts a VPN connection by itself</source>
        <translation>Lendo o que inicia uma conexão VPN automaticamente</translation>
    </message>
    <message>
        <source>Reading Windows&apos; settings</source>
        <translation>Lendo as configurações do Windows</translation>
    </message>
    <message>
        <source>Testing the local network</source>
        <translation>Testando a rede local</translation>
    </message>
    <message>
        <source>Reading this computer&apos;s own certificates</source>
        <translation>Lendo os certificados do próprio computador</translation>
    </message>
    <message>
        <source>Reading the state of the VPN adapters and services</source>
        <translation>Lendo o estado dos adaptadores e serviços de VPN</translation>
    </message>
    <message>
        <source>Reading Windows&apos; log of VPN connections</source>
        <translation>Lendo o log de conexões VPN do Windows</translation>
    </message>
    <message>
        <source>Looking for Microsoft&apos;s support tool</source>
        <translation>Procurando a ferramenta de suporte da Microsoft</translation>
    </message>
    <message>
        <source>Asking Windows&apos; dialer for its connections</source>
        <translation>Consultando as conexões no discador do Windows</translation>
    </message>
    <message>
        <source>Asking the VPN server at %1 how it wants to be signed in to</source>
        <extracomment>%1: address</extracomment>
        <translation>Consultando o servidor VPN em %1 sobre a forma de autenticação que ele quer</translation>
    </message>
    <message>
        <source>Asking the VPN server at %1 for a call over its web port</source>
        <translation>Solicitando ao servidor VPN em %1 uma chamada pela porta da Web</translation>
    </message>
    <message>
        <source>Asking the VPN server at %1 for PPTP</source>
        <translation>Consultando o servidor VPN em %1 sobre PPTP</translation>
    </message>
    <message>
        <source>Asking this computer about its system</source>
        <translation>Consultando este computador sobre o sistema dele</translation>
    </message>
    <message>
        <source>%1, up to %2 s</source>
        <extracomment>%1: what is being asked, %2: seconds</extracomment>
        <translation>%1, até %2 s</translation>
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
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>Suporte técnico</translation>
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
        <translation>Nível de detalhe dos textos (Ctrl+L)</translation>
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
        <translation>nenhuma conexão do cliente VPN do próprio Windows é conhecida</translation>
    </message>
    <message>
        <source>Windows reported no failure to get an address</source>
        <translation>o Windows não informou nenhuma falha ao obter um endereço</translation>
    </message>
    <message>
        <source>the connection does not sign in with MS-CHAPv2</source>
        <translation>a conexão não se autentica com MS-CHAPv2</translation>
    </message>
    <message>
        <source>the profile does not sign in with PEAP, or says nothing about cryptobinding</source>
        <translation>o perfil não se autentica com PEAP ou não informa nada sobre cryptobinding</translation>
    </message>
    <message>
        <source>the profile does not sign in with EAP</source>
        <translation>o perfil não se autentica com EAP</translation>
    </message>
    <message>
        <source>the profile does not state a sign-in method</source>
        <translation>o perfil não define um método de autenticação</translation>
    </message>
    <message>
        <source>the profile has no inner EAP-TLS whose server is checked</source>
        <translation>o perfil não tem um EAP-TLS interno cujo servidor seja verificado</translation>
    </message>
    <message>
        <source>no connection uses L2TP</source>
        <translation>nenhuma conexão usa L2TP</translation>
    </message>
    <message>
        <source>no connection uses L2TP with certificates</source>
        <translation>nenhuma conexão usa L2TP com certificados</translation>
    </message>
    <message>
        <source>the connection does not send a password with MS-CHAPv2 over PPP</source>
        <translation>a conexão não envia uma senha com MS-CHAPv2 por PPP</translation>
    </message>
    <message>
        <source>the site policy expects no particular sign-in method</source>
        <translation>a política da organização não espera nenhum método de autenticação específico</translation>
    </message>
    <message>
        <source>the profile does not state both a sign-in method and a tunnel type</source>
        <translation>o perfil não define ao mesmo tempo um método de autenticação e um tipo de túnel</translation>
    </message>
    <message>
        <source>the profile does not state one sign-in method</source>
        <translation>o perfil não define um único método de autenticação</translation>
    </message>
    <message>
        <source>the server did not say whether its address is translated</source>
        <translation>o servidor não informou se o endereço dele é convertido (NAT)</translation>
    </message>
    <message>
        <source>the sign-in server showed no certificate</source>
        <translation>o servidor de autenticação não apresentou nenhum certificado</translation>
    </message>
    <message>
        <source>the profile lists no names of sign-in servers</source>
        <translation>o perfil não lista nenhum nome de servidores de autenticação</translation>
    </message>
    <message>
        <source>the profile names no roots for the sign-in server</source>
        <translation>o perfil não indica nenhuma raiz para o servidor de autenticação</translation>
    </message>
    <message>
        <source>the profile does not check the sign-in server by its certificate</source>
        <translation>o perfil não verifica o servidor de autenticação pelo certificado dele</translation>
    </message>
    <message>
        <source>the trusted roots of a Windows computer are not known</source>
        <translation>as raízes confiáveis de um computador com Windows não são conhecidas</translation>
    </message>
    <message>
        <source>the profile does not check a server by its certificate</source>
        <translation>o perfil não verifica nenhum servidor pelo certificado dele</translation>
    </message>
    <message>
        <source>the connection signs in without a certificate</source>
        <translation>a conexão se autentica sem certificado</translation>
    </message>
    <message>
        <source>no user certificate is used to sign in</source>
        <translation>nenhum certificado de usuário é usado na autenticação</translation>
    </message>
    <message>
        <source>the connection does not use a machine certificate over IKEv2</source>
        <translation>a conexão não usa um certificado de computador por IKEv2</translation>
    </message>
    <message>
        <source>the server listed no certificate authorities</source>
        <translation>o servidor não listou nenhuma autoridade de certificação</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>não há nenhuma conexão</translation>
    </message>
    <message>
        <source>the profile does not use IKEv2</source>
        <translation>o perfil não usa IKEv2</translation>
    </message>
    <message>
        <source>the profile does not use SSTP</source>
        <translation>o perfil não usa SSTP</translation>
    </message>
    <message>
        <source>the profile belongs to another VPN client</source>
        <translation>o perfil pertence a outro cliente VPN</translation>
    </message>
    <message>
        <source>the connection signs in with the computer&apos;s certificate</source>
        <translation>a conexão se autentica com o certificado do computador</translation>
    </message>
    <message>
        <source>the name leads to no address</source>
        <translation>o nome não aponta para nenhum endereço</translation>
    </message>
    <message>
        <source>the server is given as an address</source>
        <translation>o servidor foi informado como endereço</translation>
    </message>
    <message>
        <source>no VPN server is known</source>
        <translation>nenhum servidor VPN é conhecido</translation>
    </message>
    <message>
        <source>no server told its time</source>
        <translation>nenhum servidor informou a hora dele</translation>
    </message>
    <message>
        <source>the site policy names no address for this test</source>
        <translation>a política da organização não define nenhum endereço para este teste</translation>
    </message>
    <message>
        <source>the address could not be asked</source>
        <translation>não foi possível consultar o endereço</translation>
    </message>
    <message>
        <source>the connection does not use SSTP</source>
        <translation>a conexão não usa SSTP</translation>
    </message>
    <message>
        <source>the profile is not Always On, or it is in LockDown mode</source>
        <translation>o perfil não é Always On ou está no modo LockDown</translation>
    </message>
    <message>
        <source>the profile is no ProfileXML</source>
        <translation>o perfil não é um ProfileXML</translation>
    </message>
    <message>
        <source>only a server name is known, no profile</source>
        <translation>só se conhece um nome de servidor, não um perfil</translation>
    </message>
    <message>
        <source>the profile fixes no algorithms for IKEv2</source>
        <translation>o perfil não fixa nenhum algoritmo para IKEv2</translation>
    </message>
    <message>
        <source>the profile is not for a device tunnel</source>
        <translation>o perfil não é para um túnel de dispositivo</translation>
    </message>
    <message>
        <source>the profile says nothing about encryption</source>
        <translation>o perfil não informa nada sobre criptografia</translation>
    </message>
    <message>
        <source>the profile is no phonebook</source>
        <translation>o perfil não é um catálogo telefônico</translation>
    </message>
    <message>
        <source>the profile does not say how traffic is routed</source>
        <translation>o perfil não informa como o tráfego é roteado</translation>
    </message>
    <message>
        <source>the file holds only the EAP part of a profile</source>
        <translation>o arquivo contém somente a parte EAP de um perfil</translation>
    </message>
    <message>
        <source>the connection is not one that starts by itself</source>
        <translation>a conexão não é do tipo que inicia automaticamente</translation>
    </message>
    <message>
        <source>the profile names no trusted network</source>
        <translation>o perfil não indica nenhuma rede confiável</translation>
    </message>
    <message>
        <source>the file holds no settings of a connection</source>
        <translation>o arquivo não contém as configurações de nenhuma conexão</translation>
    </message>
    <message>
        <source>not more than one address of the server was asked</source>
        <translation>não foi consultado mais de um endereço do servidor</translation>
    </message>
    <message>
        <source>the profile states its own cryptography</source>
        <translation>o perfil define a própria criptografia</translation>
    </message>
    <message>
        <source>no datagram was sent that must travel in fragments</source>
        <translation>não foi enviado nenhum datagrama que precise trafegar em fragmentos</translation>
    </message>
    <message>
        <source>no connection is chosen</source>
        <translation>nenhuma conexão foi escolhida</translation>
    </message>
    <message>
        <source>the server did not answer on the IKE ports</source>
        <translation>o servidor não respondeu nas portas IKE</translation>
    </message>
    <message>
        <source>the profile does not use PPTP alone</source>
        <translation>o perfil não usa somente PPTP</translation>
    </message>
    <message>
        <source>this port was not asked</source>
        <translation>esta porta não foi consultada</translation>
    </message>
    <message>
        <source>the VPN is not connected</source>
        <translation>a VPN não está conectada</translation>
    </message>
    <message>
        <source>neither the site policy nor the profile names company networks</source>
        <translation>nem a política da organização nem o perfil definem redes da empresa</translation>
    </message>
    <message>
        <source>no VPN is connected</source>
        <translation>nenhuma VPN está conectada</translation>
    </message>
    <message>
        <source>the VPN is connected, so the routes themselves are judged</source>
        <translation>a VPN está conectada; por isso, as próprias rotas são avaliadas</translation>
    </message>
    <message>
        <source>no profile says how traffic is routed</source>
        <translation>nenhum perfil informa como o tráfego é roteado</translation>
    </message>
    <message>
        <source>the site policy names no internal name servers or suffixes</source>
        <translation>a política da organização não define servidores de nomes nem sufixos internos</translation>
    </message>
    <message>
        <source>the name servers that this computer asks are not known</source>
        <translation>os servidores de nomes que este computador consulta não são conhecidos</translation>
    </message>
    <message>
        <source>the tunnel brings no name servers, or this system has no interface metrics</source>
        <translation>o túnel não traz servidores de nomes ou este sistema não tem métricas de interface</translation>
    </message>
    <message>
        <source>name rules of the profile decide whom to ask</source>
        <translation>as regras de nomes do perfil decidem quem é consultado</translation>
    </message>
    <message>
        <source>the site policy does not say how traffic is to be routed</source>
        <translation>a política da organização não define como o tráfego deve ser roteado</translation>
    </message>
    <message>
        <source>no profile of a user&apos;s connection says how traffic is routed</source>
        <translation>nenhum perfil de uma conexão de usuário informa como o tráfego é roteado</translation>
    </message>
    <message>
        <source>this computer is inside the company network</source>
        <translation>este computador está dentro da rede da empresa</translation>
    </message>
    <message>
        <source>no public address of the server is known</source>
        <translation>nenhum endereço público do servidor é conhecido</translation>
    </message>
    <message>
        <source>no target that the site policy names was tried</source>
        <translation>não houve tentativa de acesso a nenhum destino que a política da organização define</translation>
    </message>
    <message>
        <source>the profile filters no traffic</source>
        <translation>o perfil não filtra o tráfego</translation>
    </message>
    <message>
        <source>no connection uses IKEv2 or SSTP</source>
        <translation>nenhuma conexão usa IKEv2 ou SSTP</translation>
    </message>
    <message>
        <source>no readable certificate of the VPN server was given</source>
        <translation>nenhum certificado legível do servidor VPN foi fornecido</translation>
    </message>
    <message>
        <source>no readable certificate of a client was given</source>
        <translation>nenhum certificado legível de um cliente foi fornecido</translation>
    </message>
    <message>
        <source>no readable certificate of the sign-in server was given</source>
        <translation>nenhum certificado legível do servidor de autenticação foi fornecido</translation>
    </message>
    <message>
        <source>no certificate was given</source>
        <translation>nenhum certificado foi fornecido</translation>
    </message>
    <message>
        <source>Windows gave no verdict on a certificate of the VPN server</source>
        <translation>o Windows não forneceu nenhuma avaliação de um certificado do servidor VPN</translation>
    </message>
    <message>
        <source>the site policy names no roots for the server&apos;s web port</source>
        <translation>a política da organização não define nenhuma raiz para a porta da Web do servidor</translation>
    </message>
    <message>
        <source>no readable certificate of the server&apos;s web port was given</source>
        <translation>nenhum certificado legível da porta da Web do servidor foi fornecido</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>This needs Windows.</source>
        <translation>Isto precisa do Windows.</translation>
    </message>
    <message>
        <source>It was not looked at in this run.</source>
        <translation>Não foi examinado nesta execução.</translation>
    </message>
    <message>
        <source>Administrator rights</source>
        <translation>Direitos de administrador</translation>
    </message>
    <message>
        <source>This program runs with them; PowerShell needs them too.</source>
        <translation>Este programa está em execução com eles; o PowerShell também precisa deles.</translation>
    </message>
    <message>
        <source>This program runs without them. Open PowerShell with &quot;Run as administrator&quot;; an account without these rights can&apos;t collect.</source>
        <translation>Este programa está em execução sem eles. Abra o PowerShell com “Executar como administrador”; uma conta sem esses direitos não pode fazer a coleta.</translation>
    </message>
    <message>
        <source>Execution policy lets scripts run</source>
        <translation>A política de execução permite executar scripts</translation>
    </message>
    <message>
        <source>%1, set by group policy.</source>
        <translation>%1, definida por política de grupo.</translation>
    </message>
    <message>
        <source>%1, set by group policy. The command below can&apos;t change that; ask the administrator of the policy for an exemption.</source>
        <translation>%1, definida por política de grupo. O comando abaixo não pode alterá-la; peça uma exceção ao administrador da política.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. The command below lets scripts run in its own window only.</source>
        <translation>%1. O comando abaixo permite executar scripts somente na própria janela.</translation>
    </message>
    <message>
        <source>Not set, so scripts don&apos;t run</source>
        <translation>Não definida; por isso, os scripts não são executados</translation>
    </message>
    <message>
        <source>Licence of the tool accepted</source>
        <translation>Licença da ferramenta aceita</translation>
    </message>
    <message>
        <source>The tool asks for it once, when it is first started.</source>
        <translation>A ferramenta a pede uma vez, na primeira inicialização.</translation>
    </message>
    <message>
        <source>The tool is unpacked on this computer</source>
        <translation>A ferramenta está descompactada neste computador</translation>
    </message>
    <message>
        <source>Download it from https://aka.ms/getTSS and unpack it to %1.</source>
        <translation>Baixe-a de https://aka.ms/getTSS e descompacte-a em %1.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1 is the id of a finding that this version cannot explain</extracomment>
        <translation>Encontrado: %1</translation>
    </message>
    <message>
        <source>10 GB of free space</source>
        <translation>10 GB de espaço livre</translation>
    </message>
    <message>
        <source>%1 GB are free.</source>
        <translation>%1 GB estão livres.</translation>
    </message>
    <message>
        <source>Go to the folder of the tool</source>
        <translation>Acesse a pasta da ferramenta</translation>
    </message>
    <message>
        <source>Let scripts run in this window only</source>
        <translation>Permita a execução de scripts somente nesta janela</translation>
    </message>
    <message>
        <source>Start the recording</source>
        <translation>Inicie a gravação</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>não testado</translation>
    </message>
    <message>
        <source>Run the commands in PowerShell, opened with &quot;Run as administrator&quot;: the first three on this computer, the others on the VPN server. In newer packages the script is called TSS.ps1 instead of TSSv2.ps1.</source>
        <translation>Execute os comandos no PowerShell, aberto com “Executar como administrador”: os três primeiros neste computador, os outros no servidor VPN. Nos pacotes mais novos, o script se chama TSS.ps1 em vez de TSSv2.ps1.</translation>
    </message>
    <message>
        <source>Accept the licence and the recording.</source>
        <translation>Aceite a licença e a gravação.</translation>
    </message>
    <message>
        <source>Wait for the message that asks to reproduce the issue; with two computers, wait for it on both.</source>
        <translation>Aguarde a mensagem que pede para reproduzir o problema; com dois computadores, aguarde-a nos dois.</translation>
    </message>
    <message>
        <source>Connect the VPN, so that the problem shows once.</source>
        <translation>Conecte a VPN, para que o problema ocorra uma vez.</translation>
    </message>
    <message>
        <source>Enter Y in both windows.</source>
        <translation>Digite Y nas duas janelas.</translation>
    </message>
    <message>
        <source>Take the zip file from %1 on each computer, and upload it to the workspace of the support case.</source>
        <translation>Pegue o arquivo zip em %1 em cada computador e carregue-o no espaço de trabalho do caso de suporte.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>The recording shows the screen, and the archive holds names, addresses and certificates. Close what nobody should see, and hand the archive to support only.</source>
        <translation>A gravação mostra a tela, e o arquivo compactado contém nomes, endereços e certificados. Feche o que ninguém deve ver e entregue o arquivo compactado somente ao suporte.</translation>
    </message>
    <message>
        <source>None in %1.</source>
        <translation>Nenhum em %1.</translation>
    </message>
    <message>
        <source>Newest: %1</source>
        <translation>Mais recente: %1</translation>
    </message>
    <message>
        <source>fits; comes first</source>
        <translation>serve; vem primeiro</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>serve</translation>
    </message>
    <message>
        <source>has the purpose IP security IKE intermediate</source>
        <translation>tem a finalidade Segurança IP IKE intermediária</translation>
    </message>
    <message>
        <source>comes from Conditional Access</source>
        <translation>vem do Acesso Condicional</translation>
    </message>
    <message>
        <source>the server lists its issuer</source>
        <translation>o servidor lista o emissor dele</translation>
    </message>
    <message>
        <source>using it asks the person</source>
        <translation>o uso dele pede uma confirmação à pessoa</translation>
    </message>
    <message>
        <source>the server does not list its issuer</source>
        <translation>o servidor não lista o emissor dele</translation>
    </message>
    <message>
        <source>Certificates of the computer for &quot;%1&quot;, first choice first</source>
        <translation>Certificados do computador para “%1”, a primeira escolha antes</translation>
    </message>
    <message>
        <source>Certificates of the user for &quot;%1&quot;, first choice first</source>
        <translation>Certificados do usuário para “%1”, a primeira escolha antes</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emissor</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>For it</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Contra</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Encontrado em</translation>
    </message>
    <message>
        <source>(not readable)</source>
        <translation>(não legível)</translation>
    </message>
    <message>
        <source>Adapters for tunnels</source>
        <translation>Adaptadores para túneis</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptador</translation>
    </message>
    <message>
        <source>Hardware id</source>
        <translation>ID de hardware</translation>
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
        <translation>(nenhum)</translation>
    </message>
    <message>
        <source>Bindings of these adapters</source>
        <translation>Associações destes adaptadores</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Habilitado</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>O que não pôde ser lido</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Start type</source>
        <translation>Tipo de inicialização</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>%1, error %2</source>
        <translation>%1, erro %2</translation>
    </message>
    <message>
        <source>EAP type %1</source>
        <translation>EAP tipo %1</translation>
    </message>
    <message>
        <source>no EAP settings</source>
        <translation>nenhuma configuração de EAP</translation>
    </message>
    <message>
        <source>EAP settings are there</source>
        <translation>há configurações de EAP</translation>
    </message>
    <message>
        <source>a choice of this user is kept</source>
        <translation>uma escolha deste usuário está guardada</translation>
    </message>
    <message>
        <source>What Windows&apos; dialer says</source>
        <translation>O que o discador do Windows diz</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>Outra ponta</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Autenticação</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>não conectado</translation>
    </message>
    <message>
        <source>Settings of Windows</source>
        <translation>Configurações do Windows</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edição</translation>
    </message>
    <message>
        <source>Joined to a domain or to Entra ID</source>
        <translation>Ingressado em um domínio ou no Entra ID</translation>
    </message>
    <message>
        <source>Credential Guard runs</source>
        <translation>Credential Guard em execução</translation>
    </message>
    <message>
        <source>Windows began to dial</source>
        <translation>o Windows começou a discar</translation>
    </message>
    <message>
        <source>Windows called the server; whether it came to signing in, the log does not say</source>
        <translation>o Windows chamou o servidor; o log não informa se chegou à autenticação</translation>
    </message>
    <message>
        <source>Windows called the server</source>
        <translation>o Windows chamou o servidor</translation>
    </message>
    <message>
        <source>the link to the server stood</source>
        <translation>o link com o servidor foi estabelecido</translation>
    </message>
    <message>
        <source>the link stood, Windows was signing in</source>
        <translation>o link foi estabelecido, o Windows estava se autenticando</translation>
    </message>
    <message>
        <source>the VPN was connected</source>
        <translation>a VPN foi conectada</translation>
    </message>
    <message>
        <source>nothing was logged before it failed</source>
        <translation>nada foi registrado antes da falha</translation>
    </message>
    <message>
        <source>Failed dials in the log of Windows</source>
        <translation>Discagens que falharam no log do Windows</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>How far it came</source>
        <translation>Até onde chegou</translation>
    </message>
    <message>
        <source>CoId (also in the server&apos;s logs)</source>
        <translation>CoId (também nos logs do servidor)</translation>
    </message>
    <message>
        <source>SSTP could not send its request: no connection, or a certificate that is not trusted</source>
        <translation>o SSTP não conseguiu enviar a solicitação: não há conexão ou um certificado não é confiável</translation>
    </message>
    <message>
        <source>the server sent no valid answer to SSTP</source>
        <translation>o servidor não enviou uma resposta válida ao SSTP</translation>
    </message>
    <message>
        <source>the server answered in another version of HTTP</source>
        <translation>o servidor respondeu em outra versão do HTTP</translation>
    </message>
    <message>
        <source>the server refused the request of SSTP</source>
        <translation>o servidor recusou a solicitação do SSTP</translation>
    </message>
    <message>
        <source>the certificate seen is not the one that the server expects: something between opens TLS</source>
        <translation>o certificado visto não é o que o servidor espera: algo no meio abre o TLS</translation>
    </message>
    <message>
        <source>the certificate has another name than the server that was called</source>
        <translation>o certificado tem um nome diferente do servidor que foi chamado</translation>
    </message>
    <message>
        <source>the proxy asks for a sign-in, which SSTP can&apos;t do</source>
        <translation>o proxy pede uma autenticação, que o SSTP não pode fazer</translation>
    </message>
    <message>
        <source>the server asks for another sign-in method than the one that is set here</source>
        <translation>o servidor pede um método de autenticação diferente do que está definido aqui</translation>
    </message>
    <message>
        <source>Events of SSTP and EAP in the logs of Windows</source>
        <translation>Eventos de SSTP e EAP nos logs do Windows</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
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
        <translation>%1 (fora do túnel)</translation>
    </message>
    <message>
        <source>not through the tunnel</source>
        <translation>não através do túnel</translation>
    </message>
    <message>
        <source>Encryption method (IKE)</source>
        <translation>Método de criptografia (IKE)</translation>
    </message>
    <message>
        <source>Integrity check (IKE)</source>
        <translation>Verificação de integridade (IKE)</translation>
    </message>
    <message>
        <source>DH group (IKE)</source>
        <translation>Grupo DH (IKE)</translation>
    </message>
    <message>
        <source>Cipher (ESP)</source>
        <translation>Cifra (ESP)</translation>
    </message>
    <message>
        <source>Authentication (ESP)</source>
        <translation>Autenticação (ESP)</translation>
    </message>
    <message>
        <source>PFS group</source>
        <translation>Grupo PFS</translation>
    </message>
    <message>
        <source>Connection &quot;%1&quot;</source>
        <translation>Conexão “%1”</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Lido de</translation>
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
        <translation>Cliente VPN de terceiros</translation>
    </message>
    <message>
        <source>For all users</source>
        <translation>Para todos os usuários</translation>
    </message>
    <message>
        <source>Routing, IPv4</source>
        <translation>Roteamento, IPv4</translation>
    </message>
    <message>
        <source>Routing, IPv6</source>
        <translation>Roteamento, IPv6</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rotas</translation>
    </message>
    <message>
        <source>Class-based route switched off</source>
        <translation>Rota baseada em classe desativada</translation>
    </message>
    <message>
        <source>Name resolution rules</source>
        <translation>Regras de resolução de nomes</translation>
    </message>
    <message>
        <source>DNS suffixes</source>
        <translation>Sufixos DNS</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>Redes confiáveis</translation>
    </message>
    <message>
        <source>Data encryption</source>
        <translation>Criptografia de dados</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Noticed while reading</source>
        <translation>Observado durante a leitura</translation>
    </message>
    <message>
        <source>Checks the sign-in server</source>
        <translation>Verifica o servidor de autenticação</translation>
    </message>
    <message>
        <source>Checks its name</source>
        <translation>Verifica o nome dele</translation>
    </message>
    <message>
        <source>Prompt switched off</source>
        <translation>Aviso desativado</translation>
    </message>
    <message>
        <source>Sign-in settings of &quot;%1&quot;</source>
        <translation>Configurações de autenticação de “%1”</translation>
    </message>
    <message>
        <source>EAP method</source>
        <translation>Método EAP</translation>
    </message>
    <message>
        <source>Inner EAP method</source>
        <translation>Método EAP interno</translation>
    </message>
    <message>
        <source>Inner method</source>
        <translation>Método interno</translation>
    </message>
    <message>
        <source>Names of the sign-in server</source>
        <translation>Nomes do servidor de autenticação</translation>
    </message>
    <message>
        <source>Its trusted roots (SHA-1)</source>
        <translation>Raízes confiáveis dele (SHA-1)</translation>
    </message>
    <message>
        <source>Names, inner method</source>
        <translation>Nomes, método interno</translation>
    </message>
    <message>
        <source>Trusted roots, inner method (SHA-1)</source>
        <translation>Raízes confiáveis, método interno (SHA-1)</translation>
    </message>
    <message>
        <source>Filter: issuers of the user&apos;s certificate (SHA-1)</source>
        <translation>Filtro: emissores do certificado do usuário (SHA-1)</translation>
    </message>
    <message>
        <source>Filter: purposes of the user&apos;s certificate</source>
        <translation>Filtro: finalidades do certificado do usuário</translation>
    </message>
    <message>
        <source>Uses the Windows sign-in</source>
        <translation>Usa o logon do Windows</translation>
    </message>
    <message>
        <source>Crypto-binding required</source>
        <translation>Cryptobinding obrigatório</translation>
    </message>
    <message>
        <source>Anonymous identity</source>
        <translation>Identidade anônima</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Chave pré-compartilhada</translation>
    </message>
    <message>
        <source>set; the key itself was not read</source>
        <translation>definida; a chave em si não foi lida</translation>
    </message>
    <message>
        <source>Answers for &quot;%1&quot;</source>
        <translation>Respostas para “%1”</translation>
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
        <translation>Endereços</translation>
    </message>
    <message>
        <source>Hosts file, line %1</source>
        <translation>Arquivo hosts, linha %1</translation>
    </message>
    <message>
        <source>Name servers asked</source>
        <translation>Servidores de nomes consultados</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>not a proper IKE message</source>
        <translation>não é uma mensagem IKE correta</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposta</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceita</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>não aceita</translation>
    </message>
    <message>
        <source>Chosen algorithms</source>
        <translation>Algoritmos escolhidos</translation>
    </message>
    <message>
        <source>DH group</source>
        <translation>Grupo DH</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Address translation before this computer</source>
        <translation>Conversão de endereços (NAT) diante deste computador</translation>
    </message>
    <message>
        <source>Address translation before the server</source>
        <translation>Conversão de endereços (NAT) diante do servidor</translation>
    </message>
    <message>
        <source>IKE fragmentation offered</source>
        <translation>Fragmentação IKE oferecida</translation>
    </message>
    <message>
        <source>UDP %2 to %1</source>
        <translation>UDP %2 para %1</translation>
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
        <translation>Erro do sistema</translation>
    </message>
    <message>
        <source>TCP %2 to %1</source>
        <translation>TCP %2 para %1</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>Versão do TLS</translation>
    </message>
    <message>
        <source>TLS cipher</source>
        <translation>Cifra TLS</translation>
    </message>
    <message>
        <source>TLS detail</source>
        <translation>Detalhe do TLS</translation>
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
        <translation>o servidor fala SSTP</translation>
    </message>
    <message>
        <source>the server does not speak SSTP</source>
        <translation>o servidor não fala SSTP</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Status HTTP</translation>
    </message>
    <message>
        <source>HTTP server</source>
        <translation>Servidor HTTP</translation>
    </message>
    <message>
        <source>Redirect to</source>
        <translation>Redirecionamento para</translation>
    </message>
    <message>
        <source>%1 with %2 bits</source>
        <translation>%1 com %2 bits</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Requerente</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido a partir de</translation>
    </message>
    <message>
        <source>DNS names</source>
        <translation>Nomes DNS</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>Endereços IP</translation>
    </message>
    <message>
        <source>Purposes (EKU)</source>
        <translation>Finalidades (EKU)</translation>
    </message>
    <message>
        <source>not limited (no EKU extension)</source>
        <translation>sem limitação (sem extensão EKU)</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>Uso da chave</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de série</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>Impressão digital (SHA-1)</translation>
    </message>
    <message>
        <source>Chain ends</source>
        <translation>A cadeia termina</translation>
    </message>
    <message>
        <source>Missing issuer</source>
        <translation>Emissor ausente</translation>
    </message>
    <message>
        <source>Chain, place %1</source>
        <translation>Cadeia, posição %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, até %2</translation>
    </message>
    <message>
        <source>%1 (place %2)</source>
        <translation>%1 (posição %2)</translation>
    </message>
    <message>
        <source>Chain errors</source>
        <translation>Erros da cadeia</translation>
    </message>
    <message>
        <source>not accepted: %1</source>
        <translation>não aceito: %1</translation>
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
        <translation>Nome esperado</translation>
    </message>
    <message>
        <source>Windows&apos; own verdict</source>
        <translation>Avaliação do próprio Windows</translation>
    </message>
    <message>
        <source>Revocation of %1</source>
        <translation>Revogação de %1</translation>
    </message>
    <message>
        <source>Network interfaces</source>
        <translation>Interfaces de rede</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
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
        <translation>%1, desativada</translation>
    </message>
    <message>
        <source>Where this computer sends traffic</source>
        <translation>Para onde este computador envia o tráfego</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>%1 (the internet)</source>
        <translation>%1 (a Internet)</translation>
    </message>
    <message>
        <source>no way there</source>
        <translation>sem caminho até lá</translation>
    </message>
    <message>
        <source>(direct)</source>
        <translation>(direto)</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefixo</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>(unusable)</source>
        <translation>(inutilizável)</translation>
    </message>
    <message>
        <source>Targets that your organisation names</source>
        <translation>Destinos que a sua organização define</translation>
    </message>
    <message>
        <source>Name servers of this computer</source>
        <translation>Servidores de nomes deste computador</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Servidores de nomes</translation>
    </message>
    <message>
        <source>Name resolution rules (NRPT)</source>
        <translation>Regras de resolução de nomes (NRPT)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Definido por</translation>
    </message>
    <message>
        <source>(as without a rule)</source>
        <translation>(como sem regra)</translation>
    </message>
    <message>
        <source>group policy</source>
        <translation>política de grupo</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
    <message>
        <source>Test for a sign-in page: %1</source>
        <translation>Teste de página de login: %1</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>Resposta esperada</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>como esperado</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>outra</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Relógios</translation>
    </message>
    <message>
        <source>Its time</source>
        <translation>Hora de lá</translation>
    </message>
    <message>
        <source>Time here</source>
        <translation>Hora daqui</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Proxies that are set</source>
        <translation>Proxies definidos</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Arquivo de configuração</translation>
    </message>
    <message>
        <source>Automatic detection</source>
        <translation>Detecção automática</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>Exceções</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>on; lets nothing out that no rule allows</source>
        <translation>ativado; não deixa sair nada que uma regra não permita</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ativado</translation>
    </message>
    <message>
        <source>What Windows says of this network</source>
        <translation>O que o Windows diz sobre esta rede</translation>
    </message>
    <message>
        <source>It leads</source>
        <translation>Leva</translation>
    </message>
    <message>
        <source>Firewall of Windows in %1 (connected)</source>
        <translation>Firewall do Windows em %1 (conectado)</translation>
    </message>
    <message>
        <source>Firewall of Windows in %1</source>
        <translation>Firewall do Windows em %1</translation>
    </message>
    <message>
        <source>What Windows starts by itself</source>
        <translation>O que o Windows inicia automaticamente</translation>
    </message>
    <message>
        <source>Disconnected by hand</source>
        <translation>Desconectada manualmente</translation>
    </message>
    <message>
        <source>DNS suffixes of this network</source>
        <translation>Sufixos DNS desta rede</translation>
    </message>
    <message>
        <source>Kind of network</source>
        <translation>Tipo de rede</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>server name as typed</source>
        <translation>nome do servidor, como digitado</translation>
    </message>
    <message>
        <source>phonebook (rasphone.pbk)</source>
        <translation>catálogo telefônico (rasphone.pbk)</translation>
    </message>
    <message>
        <source>ProfileXML</source>
        <translation>ProfileXML</translation>
    </message>
    <message>
        <source>EAP XML</source>
        <translation>XML do EAP</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>PPTP only</source>
        <translation>somente PPTP</translation>
    </message>
    <message>
        <source>L2TP only</source>
        <translation>somente L2TP</translation>
    </message>
    <message>
        <source>SSTP only</source>
        <translation>somente SSTP</translation>
    </message>
    <message>
        <source>SSTP first</source>
        <translation>SSTP primeiro</translation>
    </message>
    <message>
        <source>IKEv2 only</source>
        <translation>somente IKEv2</translation>
    </message>
    <message>
        <source>IKEv2 first</source>
        <translation>IKEv2 primeiro</translation>
    </message>
    <message>
        <source>IKEv2, then SSTP</source>
        <translation>IKEv2, depois SSTP</translation>
    </message>
    <message>
        <source>a list of protocols</source>
        <translation>uma lista de protocolos</translation>
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
        <translation>certificado deste computador</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>chave pré-compartilhada</translation>
    </message>
    <message>
        <source>several methods</source>
        <translation>vários métodos</translation>
    </message>
    <message>
        <source>all traffic through the tunnel (force tunnel)</source>
        <translation>todo o tráfego pelo túnel (túnel forçado)</translation>
    </message>
    <message>
        <source>only company traffic through the tunnel (split tunnel)</source>
        <translation>somente o tráfego da empresa pelo túnel (túnel dividido)</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>não consultado</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <source>no address of this kind</source>
        <translation>nenhum endereço deste tipo</translation>
    </message>
    <message>
        <source>the name does not exist</source>
        <translation>o nome não existe</translation>
    </message>
    <message>
        <source>no answer from the name server</source>
        <translation>sem resposta do servidor de nomes</translation>
    </message>
    <message>
        <source>the name server reported a failure</source>
        <translation>o servidor de nomes informou uma falha</translation>
    </message>
    <message>
        <source>an address was given instead of a name</source>
        <translation>foi fornecido um endereço em vez de um nome</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondeu</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusou</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>not sent: this computer refused to send</source>
        <translation>não enviado: este computador se recusou a enviar</translation>
    </message>
    <message>
        <source>no way there (network unreachable)</source>
        <translation>sem caminho até lá (rede inacessível)</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>não houve tentativa</translation>
    </message>
    <message>
        <source>established</source>
        <translation>estabelecida</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>the other side does not speak TLS</source>
        <translation>o outro lado não fala TLS</translation>
    </message>
    <message>
        <source>at a trusted root</source>
        <translation>em uma raiz confiável</translation>
    </message>
    <message>
        <source>at a root that this computer does not trust</source>
        <translation>em uma raiz em que este computador não confia</translation>
    </message>
    <message>
        <source>at the certificate itself (self-signed)</source>
        <translation>no próprio certificado (autoassinado)</translation>
    </message>
    <message>
        <source>before a root: an issuer is missing</source>
        <translation>antes de uma raiz: falta um emissor</translation>
    </message>
    <message>
        <source>not built: the certificate could not be read</source>
        <translation>não foi montada: o certificado não pôde ser lido</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>não verificado</translation>
    </message>
    <message>
        <source>not revoked</source>
        <translation>não revogado</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revogado</translation>
    </message>
    <message>
        <source>the revocation list could not be fetched</source>
        <translation>a lista de revogação não pôde ser baixada</translation>
    </message>
    <message>
        <source>the revocation list is out of date</source>
        <translation>a lista de revogação está desatualizada</translation>
    </message>
    <message>
        <source>the certificate names no revocation list</source>
        <translation>o certificado não indica nenhuma lista de revogação</translation>
    </message>
    <message>
        <source>the revocation list is at addresses of a kind that is not fetched</source>
        <translation>a lista de revogação está em endereços de um tipo que não é baixado</translation>
    </message>
    <message>
        <source>the revocation list is unreadable or not signed by the issuer</source>
        <translation>a lista de revogação é ilegível ou não está assinada pelo emissor</translation>
    </message>
    <message>
        <source>VPN server, IKEv2</source>
        <translation>servidor VPN, IKEv2</translation>
    </message>
    <message>
        <source>VPN server, SSTP</source>
        <translation>servidor VPN, SSTP</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>sign-in server</source>
        <translation>servidor de autenticação</translation>
    </message>
    <message>
        <source>cable</source>
        <translation>cabo</translation>
    </message>
    <message>
        <source>wireless</source>
        <translation>sem fio</translation>
    </message>
    <message>
        <source>mobile network</source>
        <translation>rede móvel</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>loopback</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>túnel</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outro</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>a lugar nenhum</translation>
    </message>
    <message>
        <source>not beyond the local network</source>
        <translation>não além da rede local</translation>
    </message>
    <message>
        <source>to the internet, behind a sign-in page or another limit</source>
        <translation>à Internet, atrás de uma página de login ou de outra limitação</translation>
    </message>
    <message>
        <source>to the internet</source>
        <translation>à Internet</translation>
    </message>
    <message>
        <source>the computer&apos;s store</source>
        <translation>repositório do computador</translation>
    </message>
    <message>
        <source>the user&apos;s store</source>
        <translation>repositório do usuário</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>um arquivo</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>autenticando</translation>
    </message>
    <message>
        <source>waiting for the person</source>
        <translation>aguardando a pessoa</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>in another state</source>
        <translation>em outro estado</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>não instalado</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>manual</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desabilitado</translation>
    </message>
    <message>
        <source>it did not begin</source>
        <translation>não começou</translation>
    </message>
    <message>
        <source>everything was learned that can be without a password</source>
        <translation>foi apurado tudo o que é possível sem uma senha</translation>
    </message>
    <message>
        <source>the server refused before it named a sign-in method</source>
        <translation>o servidor recusou antes de indicar um método de autenticação</translation>
    </message>
    <message>
        <source>the sign-in server ended it (EAP-Failure)</source>
        <translation>o servidor de autenticação o encerrou (EAP-Failure)</translation>
    </message>
    <message>
        <source>an answer could not be read</source>
        <translation>uma resposta não pôde ser lida</translation>
    </message>
    <message>
        <source>the server named another one</source>
        <translation>o servidor indicou outro</translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <translation>interrompido antes do fim</translation>
    </message>
    <message>
        <source>the server goes on asking</source>
        <translation>o servidor continua perguntando</translation>
    </message>
    <message>
        <source>the port of the sign-in cannot be reached</source>
        <translation>a porta da autenticação não pode ser acessada</translation>
    </message>
    <message>
        <source>not checked: none came with a certificate</source>
        <translation>não verificada: nenhuma veio com um certificado</translation>
    </message>
    <message>
        <source>verified with its certificate</source>
        <translation>confirmada pelo certificado dele</translation>
    </message>
    <message>
        <source>does not fit its certificate</source>
        <translation>não corresponde ao certificado dele</translation>
    </message>
    <message>
        <source>of a kind that this program can&apos;t verify</source>
        <translation>de um tipo que este programa não pode verificar</translation>
    </message>
    <message>
        <source>proposed the profile&apos;s method by itself</source>
        <translation>propôs o método do perfil por iniciativa própria</translation>
    </message>
    <message>
        <source>took the profile&apos;s method when that was asked for</source>
        <translation>aceitou o método do perfil quando solicitado</translation>
    </message>
    <message>
        <source>refused the profile&apos;s method</source>
        <translation>recusou o método do perfil</translation>
    </message>
    <message>
        <source>refused straight after the name</source>
        <translation>recusou logo após o nome</translation>
    </message>
    <message>
        <source>no private key</source>
        <translation>sem chave privada</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>ainda não é válido</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirado</translation>
    </message>
    <message>
        <source>not for Client Authentication</source>
        <translation>não é para Autenticação de Cliente</translation>
    </message>
    <message>
        <source>its key may not sign</source>
        <translation>a chave dele não pode assinar</translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation>autoassinado</translation>
    </message>
    <message>
        <source>its root is not trusted</source>
        <translation>a raiz dele não é confiável</translation>
    </message>
    <message>
        <source>an issuer is missing</source>
        <translation>falta um emissor</translation>
    </message>
    <message>
        <source>its chain is broken</source>
        <translation>a cadeia dele está quebrada</translation>
    </message>
    <message>
        <source>its issuer does not pass the filter of the profile</source>
        <translation>o emissor dele não passa pelo filtro do perfil</translation>
    </message>
    <message>
        <source>its purposes do not pass the filter of the profile</source>
        <translation>as finalidades dele não passam pelo filtro do perfil</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dado</translation>
    </message>
    <message numerus="yes">
        <source>%n more rows are in the embedded bundle.</source>
        <translation>
            <numerusform>Há mais %n linha no pacote de dados incorporado.</numerusform>
            <numerusform>Há mais %n linhas no pacote de dados incorporado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture in words</source>
        <translation>A imagem em palavras</translation>
    </message>
    <message>
        <source>AOVPN Doctor report %1</source>
        <translation>Relatório %1 do AOVPN Doctor</translation>
    </message>
    <message>
        <source>full: nothing was replaced that was not replaced before</source>
        <translation>completo: nada foi substituído que já não estivesse substituído</translation>
    </message>
    <message>
        <source>full: nothing was replaced</source>
        <translation>completo: nada foi substituído</translation>
    </message>
    <message>
        <source>ticket: personal names and private addresses were replaced</source>
        <translation>chamado: nomes de pessoas e endereços privados foram substituídos</translation>
    </message>
    <message>
        <source>public: names, addresses and certificates were replaced</source>
        <translation>público: nomes, endereços e certificados foram substituídos</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Relatório %1</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Gerado em</translation>
    </message>
    <message>
        <source>local time %1</source>
        <translation>hora local %1</translation>
    </message>
    <message>
        <source>Privacy level</source>
        <translation>Nível de privacidade</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Your helpdesk</source>
        <translation>Seu suporte técnico</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>What was not tested, and why, stands below.</source>
        <translation>O que não foi testado, e por quê, consta abaixo.</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Quem age</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Grau de certeza</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
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
        <translation>Contra</translation>
    </message>
    <message>
        <source>Windows errors</source>
        <translation>Erros do Windows</translation>
    </message>
    <message>
        <source>What comes into question</source>
        <translation>Causas possíveis</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Pergunta em aberto</translation>
    </message>
    <message>
        <source>Most probable first</source>
        <translation>A mais provável primeiro</translation>
    </message>
    <message>
        <source>The way to your company</source>
        <translation>O caminho até a sua empresa</translation>
    </message>
    <message>
        <source>For the ticket</source>
        <translation>Para o chamado</translation>
    </message>
    <message>
        <source>One click selects these lines; copy them into the ticket.</source>
        <translation>Um clique seleciona estas linhas; copie-as para o chamado.</translation>
    </message>
    <message>
        <source>Source: </source>
        <translation>Fonte: </translation>
    </message>
    <message>
        <source>Windows error</source>
        <translation>Erro do Windows</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message numerus="yes">
        <source>%n more tables are in the embedded bundle.</source>
        <translation>
            <numerusform>Há mais %n tabela no pacote de dados incorporado.</numerusform>
            <numerusform>Há mais %n tabelas no pacote de dados incorporado.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>O que foi verificado</translation>
    </message>
    <message>
        <source>Not tested, and why</source>
        <translation>Não testado, e por quê</translation>
    </message>
    <message>
        <source>Every check that applies was made.</source>
        <translation>Todas as verificações aplicáveis foram feitas.</translation>
    </message>
    <message>
        <source>Data for Microsoft support</source>
        <translation>Dados para o suporte da Microsoft</translation>
    </message>
    <message>
        <source>If support asks for it, Microsoft&apos;s tool TSS records the problem while it is reproduced. AOVPN Doctor starts nothing.</source>
        <translation>Se o suporte pedir, a ferramenta TSS da Microsoft grava o problema enquanto ele é reproduzido. O AOVPN Doctor não inicia nada.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>On the VPN server</source>
        <translation>No servidor VPN</translation>
    </message>
    <message>
        <source>How to record</source>
        <translation>Como gravar</translation>
    </message>
    <message>
        <source>Collected already</source>
        <translation>Já coletado</translation>
    </message>
    <message>
        <source>Replaced for privacy</source>
        <translation>Substituído por privacidade</translation>
    </message>
    <message>
        <source>Nothing was replaced in this report.</source>
        <translation>Nada foi substituído neste relatório.</translation>
    </message>
    <message>
        <source>These were replaced before the report was written; the same original always by the same stand-in:</source>
        <translation>Estes itens foram substituídos antes de o relatório ser gravado; o mesmo original sempre pelo mesmo substituto:</translation>
    </message>
    <message>
        <source>What they stand for is in no file; only the computer on which the report was made could tell.</source>
        <translation>A que eles correspondem não consta em nenhum arquivo; só o computador em que o relatório foi gerado poderia dizer.</translation>
    </message>
    <message>
        <source>as the servers&apos; clocks</source>
        <translation>igual aos relógios dos servidores</translation>
    </message>
    <message>
        <source>%1 s ahead of a server&apos;s</source>
        <translation>%1 s adiantado em relação ao de um servidor</translation>
    </message>
    <message>
        <source>%1 s behind a server&apos;s</source>
        <translation>%1 s atrasado em relação ao de um servidor</translation>
    </message>
    <message>
        <source>This computer and this program</source>
        <translation>Este computador e este programa</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computador</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Run as administrator</source>
        <translation>Executado como administrador</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Relógio deste computador</translation>
    </message>
    <message>
        <source>Proxy of the connection</source>
        <translation>Proxy da conexão</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Profile file</source>
        <translation>Arquivo do perfil</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Check catalogue</source>
        <translation>Catálogo de verificações</translation>
    </message>
    <message>
        <source>Could not be collected</source>
        <translation>Não foi possível coletar</translation>
    </message>
    <message>
        <source>Sources of the guidance</source>
        <translation>Fontes das orientações</translation>
    </message>
    <message>
        <source>No guidance was needed.</source>
        <translation>Nenhuma orientação foi necessária.</translation>
    </message>
    <message>
        <source>This file also holds the collected data. Open it with AOVPN Doctor to judge it again, in your language and with newer checks.</source>
        <translation>Este arquivo também contém os dados coletados. Abra-o com o AOVPN Doctor para avaliá-los novamente, no seu idioma e com verificações mais novas.</translation>
    </message>
    <message>
        <source>the one that the profile sends</source>
        <translation>o que o perfil envia</translation>
    </message>
    <message>
        <source>the one that the site policy names</source>
        <translation>o que a política da organização define</translation>
    </message>
    <message>
        <source>one made up by this program</source>
        <translation>um inventado por este programa</translation>
    </message>
    <message>
        <source>one made up by this program in the realm of the user&apos;s own</source>
        <translation>um inventado por este programa no domínio (realm) do usuário</translation>
    </message>
    <message>
        <source>the user&apos;s own</source>
        <translation>o do próprio usuário</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>EAP method of the profile</source>
        <translation>Método EAP do perfil</translation>
    </message>
    <message>
        <source>EAP method that the server proposed</source>
        <translation>Método EAP que o servidor propôs</translation>
    </message>
    <message>
        <source>EAP method that was asked for instead</source>
        <translation>Método EAP solicitado no lugar dele</translation>
    </message>
    <message>
        <source>Its answer</source>
        <translation>Resposta dele</translation>
    </message>
    <message>
        <source>Answer to the name after</source>
        <translation>Resposta ao nome após</translation>
    </message>
    <message>
        <source>TLS version of the sign-in server</source>
        <translation>Versão de TLS do servidor de autenticação</translation>
    </message>
    <message>
        <source>TLS detail of the sign-in server</source>
        <translation>Detalhe do TLS do servidor de autenticação</translation>
    </message>
    <message>
        <source>Certificates of the sign-in server</source>
        <translation>Certificados do servidor de autenticação</translation>
    </message>
    <message>
        <source>Authorities that it lists for users</source>
        <translation>Autoridades que ele lista para usuários</translation>
    </message>
    <message>
        <source>%1 sent, %2 received</source>
        <translation>%1 enviados, %2 recebidos</translation>
    </message>
    <message>
        <source>Largest answer</source>
        <translation>Maior resposta</translation>
    </message>
    <message>
        <source>%1 bytes in one piece</source>
        <translation>%1 bytes em uma só parte</translation>
    </message>
    <message>
        <source>%1 bytes in %2 IKE fragments</source>
        <translation>%1 bytes em %2 fragmentos IKE</translation>
    </message>
    <message>
        <source>IKEv2 interview with %1, UDP %2</source>
        <translation>Diálogo IKEv2 com %1, UDP %2</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalhe</translation>
    </message>
    <message>
        <source>Name that was given</source>
        <translation>Nome informado</translation>
    </message>
    <message>
        <source>Port of the sign-in</source>
        <translation>Porta da autenticação</translation>
    </message>
    <message>
        <source>Server&apos;s identity (IDr)</source>
        <translation>Identidade do servidor (IDr)</translation>
    </message>
    <message>
        <source>Server&apos;s signature</source>
        <translation>Assinatura do servidor</translation>
    </message>
    <message>
        <source>Asks for EAP</source>
        <translation>Pede EAP</translation>
    </message>
    <message>
        <source>Why it could not be read</source>
        <translation>Por que não pôde ser lido</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>SSTP call to %1, TCP %2</source>
        <translation>Chamada SSTP para %1, TCP %2</translation>
    </message>
    <message>
        <source>Sign-in protocol of the profile</source>
        <translation>Protocolo de autenticação do perfil</translation>
    </message>
    <message>
        <source>Call accepted</source>
        <translation>Chamada aceita</translation>
    </message>
    <message>
        <source>Status of the refusal</source>
        <translation>Status da recusa</translation>
    </message>
    <message>
        <source>Hashes for the crypto binding</source>
        <translation>Hashes para o cryptobinding</translation>
    </message>
    <message>
        <source>Sign-in protocols that the server demanded</source>
        <translation>Protocolos de autenticação que o servidor exigiu</translation>
    </message>
    <message>
        <source>Took the profile&apos;s protocol</source>
        <translation>Aceitou o protocolo do perfil</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>PPTP, TCP %2 to %1</source>
        <translation>PPTP, TCP %2 para %1</translation>
    </message>
    <message>
        <source>PPTP</source>
        <translation>PPTP</translation>
    </message>
    <message>
        <source>the server speaks PPTP</source>
        <translation>o servidor fala PPTP</translation>
    </message>
    <message>
        <source>the server does not speak PPTP</source>
        <translation>o servidor não fala PPTP</translation>
    </message>
    <message>
        <source>Result code</source>
        <translation>Código de resultado</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Nome do servidor</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fornecedor</translation>
    </message>
    <message>
        <source>whether anything answers (liveness)</source>
        <translation>se algo responde (atividade)</translation>
    </message>
    <message>
        <source>whether anything answers a version that does not exist</source>
        <translation>se algo responde a uma versão que não existe</translation>
    </message>
    <message>
        <source>to start IKEv2 (IKE_SA_INIT)</source>
        <translation>início do IKEv2 (IKE_SA_INIT)</translation>
    </message>
    <message>
        <source>whether large datagrams are answered (in IP fragments)</source>
        <translation>se datagramas grandes são respondidos (em fragmentos IP)</translation>
    </message>
    <message>
        <source>what the server takes of everything that Windows can offer</source>
        <translation>o que o servidor aceita de tudo o que o Windows pode oferecer</translation>
    </message>
    <message>
        <source>for another encryption than the profile&apos;s</source>
        <translation>uma criptografia diferente da do perfil</translation>
    </message>
    <message>
        <source>for another integrity check than the profile&apos;s</source>
        <translation>uma verificação de integridade diferente da do perfil</translation>
    </message>
    <message>
        <source>for another DH group than the profile&apos;s</source>
        <translation>um grupo DH diferente do do perfil</translation>
    </message>
    <message>
        <source>for what Windows offers by default (DH group 2)</source>
        <translation>o que o Windows oferece por padrão (grupo DH 2)</translation>
    </message>
    <message>
        <source>to sign in (IKE_AUTH)</source>
        <translation>autenticação (IKE_AUTH)</translation>
    </message>
    <message>
        <source>to start L2TP&apos;s IPsec (IKEv1 main mode)</source>
        <translation>início do IPsec do L2TP (modo principal do IKEv1)</translation>
    </message>
    <message>
        <source>certificate until %1</source>
        <extracomment>Below the VPN server in the picture; %1 is a date</extracomment>
        <translation>certificado até %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Text of the picture: a place and its state</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the way on: %1</source>
        <extracomment>Text of the picture: the way from one place to the next, and its state</extracomment>
        <translation>o caminho adiante: %1</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>State of a place or of the way between two places in the picture</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>A place in the picture, in a narrow column: soft hyphens or zero-width spaces where it may break</extracomment>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Rede local</translation>
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
        <translation>Servidor de autenti­cação</translation>
    </message>
    <message>
        <source>Company network</source>
        <extracomment>A place in the picture, in a narrow column: soft hyphens or zero-width spaces where it may break</extracomment>
        <translation>Rede da empresa</translation>
    </message>
    <message>
        <source>1 check</source>
        <translation>1 verificação</translation>
    </message>
    <message numerus="yes">
        <source>%n checks</source>
        <translation>
            <numerusform>%n verificação</numerusform>
            <numerusform>%n verificações</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem found; 1 check could not be made.</source>
        <translation>Nenhum problema encontrado; não foi possível fazer 1 verificação.</translation>
    </message>
    <message numerus="yes">
        <source>No problem found; %n checks could not be made.</source>
        <translation>
            <numerusform>Nenhum problema encontrado; não foi possível fazer %n verificação.</numerusform>
            <numerusform>Nenhum problema encontrado; não foi possível fazer %n verificações.</numerusform>
        </translation>
    </message>
    <message>
        <source>This check failed itself. That is a mistake in AOVPN Doctor.</source>
        <translation>A própria verificação falhou. Trata-se de um erro do AOVPN Doctor.</translation>
    </message>
    <message>
        <source>Not asked for.</source>
        <translation>Não solicitado.</translation>
    </message>
    <message>
        <source>This version has no checks for this.</source>
        <translation>Esta versão não tem verificações para isto.</translation>
    </message>
    <message>
        <source>Nothing here applies to this connection.</source>
        <translation>Nada aqui se aplica a esta conexão.</translation>
    </message>
    <message>
        <source>Could not be checked.</source>
        <translation>Não foi possível verificar.</translation>
    </message>
    <message>
        <source>Logged: %1.</source>
        <extracomment>%1: time and name of a VPN connection</extracomment>
        <translation>Registrado: %1.</translation>
    </message>
    <message>
        <source>You named error %1, but the log of Windows says otherwise; the log counts.</source>
        <translation>Você informou o erro %1, mas o log do Windows diz outra coisa; vale o que está no log.</translation>
    </message>
    <message>
        <source>Nothing was found that explains what you reported: &quot;%1&quot;</source>
        <extracomment>%1: a symptom as a sentence</extracomment>
        <translation>Não foi encontrado nada que explique o que você informou: “%1”</translation>
    </message>
    <message>
        <source>This explains what you reported: &quot;%1&quot;</source>
        <extracomment>%1: a symptom as a sentence</extracomment>
        <translation>Isto explica o que você informou: “%1”</translation>
    </message>
    <message>
        <source>This does not explain what you reported: &quot;%1&quot; There may be a second cause.</source>
        <extracomment>%1: a symptom as a sentence</extracomment>
        <translation>Isto não explica o que você informou: “%1” Pode haver uma segunda causa.</translation>
    </message>
    <message>
        <source>Pass the report and the CoId %1 to the VPN administrators.</source>
        <translation>Encaminhe o relatório e o CoId %1 aos administradores da VPN.</translation>
    </message>
    <message>
        <source>Pass the report to the VPN administrators.</source>
        <translation>Encaminhe o relatório aos administradores da VPN.</translation>
    </message>
    <message>
        <source>Save the report and send it to your helpdesk.</source>
        <translation>Salve o relatório e envie-o ao seu suporte técnico.</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>erro %1</translation>
    </message>
    <message>
        <source>Last failure in the log</source>
        <translation>Última falha no log</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constatação</translation>
    </message>
    <message>
        <source>Also possible</source>
        <translation>Também possível</translation>
    </message>
    <message>
        <source>no problem found</source>
        <translation>nenhum problema encontrado</translation>
    </message>
    <message>
        <source>note</source>
        <translation>observação</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>não foi possível verificar</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>Windows logged error %1, and no check explains it.</source>
        <translation>O Windows registrou o erro %1, e nenhuma verificação o explica.</translation>
    </message>
    <message>
        <source>Windows logged error %1 at %2, and no check explains it.</source>
        <extracomment>%1: an error code; %2: date and time</extracomment>
        <translation>O Windows registrou o erro %1 em %2, e nenhuma verificação o explica.</translation>
    </message>
    <message>
        <source>No problem found, but something needs attention: %1</source>
        <extracomment>%1: the headline of a warning, a sentence</extracomment>
        <translation>Nenhum problema encontrado, mas algo requer atenção: %1</translation>
    </message>
    <message>
        <source>No problem found.</source>
        <translation>Nenhum problema encontrado.</translation>
    </message>
    <message>
        <source>A problem was found.</source>
        <translation>Um problema foi encontrado.</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Informado</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Código de erro</translation>
    </message>
    <message>
        <source>Nothing was found that explains &quot;%1&quot;.</source>
        <translation>Não foi encontrado nada que explique “%1”.</translation>
    </message>
    <message>
        <source>This explains the error %1 that Windows logged last.</source>
        <translation>Isto explica o erro %1, o último que o Windows registrou.</translation>
    </message>
    <message>
        <source>This explains the error %1 that Windows showed.</source>
        <translation>Isto explica o erro %1 que o Windows mostrou.</translation>
    </message>
    <message>
        <source>This does not explain the error %1 that Windows logged last. There may be a second cause.</source>
        <translation>Isto não explica o erro %1, o último que o Windows registrou. Pode haver uma segunda causa.</translation>
    </message>
    <message>
        <source>This does not explain the error %1 that Windows showed. There may be a second cause.</source>
        <translation>Isto não explica o erro %1 que o Windows mostrou. Pode haver uma segunda causa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no error code that AOVPN Doctor knows.</source>
        <translation>“%1” não é um código de erro que o AOVPN Doctor conheça.</translation>
    </message>
    <message>
        <source>Windows may show this as error %1.</source>
        <translation>O Windows pode mostrar isto como erro %1.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Não é preciso fazer nada.</translation>
    </message>
    <message>
        <source>If the connection still fails, run AOVPN Doctor again while it fails, and save a new report.</source>
        <translation>Se a conexão ainda falhar, execute o AOVPN Doctor novamente durante a falha e salve um novo relatório.</translation>
    </message>
    <message>
        <source>Look at what was not tested, and why.</source>
        <translation>Veja o que não foi testado, e por quê.</translation>
    </message>
    <message>
        <source>If the connection fails, run AOVPN Doctor again where those checks can be made, and save a new report.</source>
        <translation>Se a conexão falhar, execute o AOVPN Doctor novamente onde essas verificações possam ser feitas e salve um novo relatório.</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <extracomment>Grey line for what follows from the cause; %1 is the headline of the cause</extracomment>
        <translation>Aguarda: %1</translation>
    </message>
    <message>
        <source>No problem found in %1.</source>
        <translation>Nenhum problema encontrado em %1.</translation>
    </message>
    <message>
        <source>1 check was made.</source>
        <translation>1 verificação foi feita.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks were made.</source>
        <translation>
            <numerusform>%n verificação foi feita.</numerusform>
            <numerusform>%n verificações foram feitas.</numerusform>
        </translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Para você</translation>
    </message>
    <message>
        <source>For the helpdesk</source>
        <translation>Para o suporte técnico</translation>
    </message>
    <message>
        <source>For administrators</source>
        <translation>Para administradores</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>aprovada</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>não se aplica</translation>
    </message>
    <message>
        <source>failed itself</source>
        <translation>a própria verificação falhou</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>Nomes de usuário</translation>
    </message>
    <message>
        <source>Computer names</source>
        <translation>Nomes de computador</translation>
    </message>
    <message>
        <source>Security identifiers (SIDs)</source>
        <translation>Identificadores de segurança (SIDs)</translation>
    </message>
    <message>
        <source>Hardware addresses (MAC)</source>
        <translation>Endereços de hardware (MAC)</translation>
    </message>
    <message>
        <source>Private network addresses</source>
        <translation>Endereços de rede privados</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Endereços de email</translation>
    </message>
    <message>
        <source>Names in folders of users</source>
        <translation>Nomes em pastas de usuários</translation>
    </message>
    <message>
        <source>Server names</source>
        <translation>Nomes de servidores</translation>
    </message>
    <message>
        <source>Public network addresses</source>
        <translation>Endereços de rede públicos</translation>
    </message>
    <message>
        <source>Names of the organisation and its helpdesk</source>
        <translation>Nomes da organização e do suporte técnico dela</translation>
    </message>
    <message>
        <source>Names in certificates</source>
        <translation>Nomes em certificados</translation>
    </message>
    <message>
        <source>Certificates and revocation lists themselves</source>
        <translation>Os próprios certificados e listas de revogação</translation>
    </message>
    <message>
        <source>Thumbprints and serial numbers of certificates</source>
        <translation>Impressões digitais e números de série de certificados</translation>
    </message>
    <message>
        <source>Numbers of single dials</source>
        <translation>Números de discagens individuais</translation>
    </message>
    <message>
        <source>Network address hashes in the network messages</source>
        <translation>Hashes de endereços de rede nas mensagens de rede</translation>
    </message>
    <message>
        <source>Octets of the network messages</source>
        <translation>Octetos das mensagens de rede</translation>
    </message>
    <message>
        <source>Names of connections and network interfaces</source>
        <translation>Nomes de conexões e interfaces de rede</translation>
    </message>
    <message>
        <source>Texts that may hold names</source>
        <translation>Textos que podem conter nomes</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>VPN connection</source>
        <translation>Conexão VPN</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Não testado</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Etapa %1</translation>
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
        <translation>&amp;Salvar relatório...</translation>
    </message>
    <message>
        <source>Copy su&amp;mmary for the ticket</source>
        <translation>&amp;Copiar resumo para o chamado</translation>
    </message>
    <message>
        <source>Sa&amp;ve bundle...</source>
        <translation>Salvar pac&amp;ote de dados...</translation>
    </message>
    <message>
        <source>Collect &amp;data for Microsoft support...</source>
        <translation>Coletar &amp;dados para o suporte da Microsoft...</translation>
    </message>
    <message>
        <source>A page to read and to attach to a ticket. You see first what it reveals.</source>
        <translation>Uma página para ler e anexar a um chamado. Antes, você vê o que ela revela.</translation>
    </message>
    <message>
        <source>Puts plain lines on the clipboard. Names of people and computers are replaced.</source>
        <translation>Coloca linhas de texto sem formatação na área de transferência. Os nomes de pessoas e computadores são substituídos.</translation>
    </message>
    <message>
        <source>The evidence alone, so that another computer can judge it again.</source>
        <translation>Somente os dados coletados, para que outro computador possa avaliá-los novamente.</translation>
    </message>
    <message>
        <source>Collect data for Microsoft support</source>
        <translation>Coletar dados para o suporte da Microsoft</translation>
    </message>
    <message>
        <source>The way to your company network</source>
        <translation>O caminho até a rede da sua empresa</translation>
    </message>
    <message>
        <source>Other possible causes</source>
        <translation>Outras causas possíveis</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>Também encontrado</translation>
    </message>
    <message>
        <source>What was not tested</source>
        <translation>O que não foi testado</translation>
    </message>
    <message>
        <source>Copied. Paste it into your ticket. Names of people and computers were replaced.</source>
        <translation>Copiado. Cole no seu chamado. Os nomes de pessoas e computadores foram substituídos.</translation>
    </message>
</context>
<context>
    <name>ResultText</name>
    <message>
        <source>Your helpdesk: %1</source>
        <translation>Seu suporte técnico: %1</translation>
    </message>
    <message>
        <source>You named error %1, but the log of Windows says otherwise; the log counts.</source>
        <translation>Você informou o erro %1, mas o log do Windows diz outra coisa; vale o que está no log.</translation>
    </message>
    <message>
        <source>This explains error %1, which Windows logged last.</source>
        <translation>Isto explica o erro %1, o último que o Windows registrou.</translation>
    </message>
    <message>
        <source>Windows logged error %1 last. It usually has other causes than this one, so mention both when you ask for help.</source>
        <translation>O último erro que o Windows registrou foi %1. Ele costuma ter causas diferentes desta; por isso, mencione os dois ao pedir ajuda.</translation>
    </message>
    <message>
        <source>This explains what you described.</source>
        <translation>Isto explica o que você descreveu.</translation>
    </message>
    <message>
        <source>This explains error %1, which you named.</source>
        <translation>Isto explica o erro %1, que você informou.</translation>
    </message>
    <message>
        <source>This does not fully explain what you described, so mention both when you ask for help.</source>
        <translation>Isto não explica totalmente o que você descreveu; por isso, mencione os dois ao pedir ajuda.</translation>
    </message>
    <message>
        <source>You named error %1. It usually has other causes than this one, so mention both when you ask for help.</source>
        <translation>Você informou o erro %1. Ele costuma ter causas diferentes desta; por isso, mencione os dois ao pedir ajuda.</translation>
    </message>
    <message>
        <source>“%1” is not an error code that this program knows.</source>
        <translation>“%1” não é um código de erro que este programa conheça.</translation>
    </message>
    <message>
        <source>Who acts: %1</source>
        <translation>Quem age: %1</translation>
    </message>
    <message>
        <source>How sure: %1</source>
        <translation>Grau de certeza: %1</translation>
    </message>
    <message>
        <source>You can&apos;t repair this yourself. Please don&apos;t change settings on this computer.</source>
        <translation>Você não tem como resolver isso por conta própria. Não altere as configurações deste computador.</translation>
    </message>
    <message>
        <source>Windows logged error %1 last. This program has no entry for it.</source>
        <translation>O último erro que o Windows registrou foi %1. Este programa não tem informações sobre ele.</translation>
    </message>
    <message>
        <source>Windows logged error %1 last: %2</source>
        <translation>O último erro que o Windows registrou foi %1: %2</translation>
    </message>
    <message>
        <source>You named error %1: %2</source>
        <translation>Você informou o erro %1: %2</translation>
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
        <translation>Contra: %1</translation>
    </message>
    <message>
        <source>The list below says what was found.</source>
        <translation>A lista abaixo mostra o que foi encontrado.</translation>
    </message>
    <message>
        <source>Everything that could be tested gave the right answer, and yet the last attempt to connect failed.</source>
        <translation>Tudo o que pôde ser testado deu a resposta certa e, mesmo assim, a última tentativa de conexão falhou.</translation>
    </message>
    <message>
        <source>Something is wrong, but no single cause stands out.</source>
        <translation>Algo está errado, mas nenhuma causa isolada se destaca.</translation>
    </message>
    <message>
        <source>No problem found, but something needs attention.</source>
        <translation>Nenhum problema encontrado, mas algo requer atenção.</translation>
    </message>
    <message>
        <source>No problem found.</source>
        <translation>Nenhum problema encontrado.</translation>
    </message>
    <message>
        <source>Everything that was asked about your VPN gave the right answer.</source>
        <translation>Tudo o que foi consultado sobre a sua VPN deu a resposta certa.</translation>
    </message>
    <message numerus="yes">
        <source>No problem found, but %n checks could not be made.</source>
        <translation>
            <numerusform>Nenhum problema encontrado, mas não foi possível fazer %n verificação.</numerusform>
            <numerusform>Nenhum problema encontrado, mas não foi possível fazer %n verificações.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was stopped. What was known by then is kept.</source>
        <translation>A execução foi interrompida. O que já se sabia até então foi mantido.</translation>
    </message>
    <message>
        <source>The list below says what was not tested and why.</source>
        <translation>A lista abaixo mostra o que não foi testado e por quê.</translation>
    </message>
    <message>
        <source>Not part of this run: %1</source>
        <extracomment>%1: names of steps</extracomment>
        <translation>Fora desta execução: %1</translation>
    </message>
    <message>
        <source>What is the cause?</source>
        <translation>Qual é a causa?</translation>
    </message>
    <message>
        <source>Thank you. With your answer, another cause comes first.</source>
        <translation>Obrigado. Com a sua resposta, outra causa vem primeiro.</translation>
    </message>
    <message>
        <source>Thank you. The same cause comes first; how sure it is has changed.</source>
        <translation>Obrigado. A mesma causa vem primeiro; o grau de certeza mudou.</translation>
    </message>
    <message>
        <source>Thank you. The same cause comes first.</source>
        <translation>Obrigado. A mesma causa vem primeiro.</translation>
    </message>
</context>
<context>
    <name>RowButton</name>
    <message>
        <source>Details are shown. Press to hide them.</source>
        <translation>Os detalhes estão visíveis. Pressione para ocultá-los.</translation>
    </message>
    <message>
        <source>Details are hidden. Press to show them.</source>
        <translation>Os detalhes estão ocultos. Pressione para mostrá-los.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save report</source>
        <translation>Salvar relatório</translation>
    </message>
    <message>
        <source>Save bundle</source>
        <translation>Salvar pacote de dados</translation>
    </message>
    <message>
        <source>Who will read the file?</source>
        <translation>Quem vai ler o arquivo?</translation>
    </message>
    <message>
        <source>&amp;Leaves this computer</source>
        <translation>Sai &amp;deste computador</translation>
    </message>
    <message>
        <source>Leaves this computer</source>
        <translation>Sai deste computador</translation>
    </message>
    <message>
        <source>Stays &amp;here</source>
        <translation>&amp;Fica aqui</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Fica aqui</translation>
    </message>
    <message>
        <source>&amp;Keep this list...</source>
        <translation>&amp;Guardar esta lista...</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation>Guardar esta lista</translation>
    </message>
    <message>
        <source>Writes what the stand-ins stand for into a file of your own.</source>
        <translation>Grava em um arquivo à parte, para você, a que correspondem os substitutos.</translation>
    </message>
    <message>
        <source>Save &amp;to:</source>
        <translation>Salvar &amp;em:</translation>
    </message>
    <message>
        <source>File to save to</source>
        <translation>Arquivo de destino</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>&amp;Procurar...</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>Escolher o local</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
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
        <translation>A lista foi salva. Não a envie com o relatório.</translation>
    </message>
    <message>
        <source>Report (*.html)</source>
        <translation>Relatório (*.html)</translation>
    </message>
    <message>
        <source>Bundle (*.json)</source>
        <translation>Pacote de dados (*.json)</translation>
    </message>
    <message>
        <source>Please name the file.</source>
        <translation>Dê um nome ao arquivo.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Press Save again to replace it.</source>
        <translation>Já existe um arquivo com este nome. Pressione Salvar novamente para substituí-lo.</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a kind of fact (&quot;Addresses&quot;), %2: the facts</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What was found, and what to do about it</source>
        <translation>O que foi encontrado e o que fazer a respeito</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>VPN servers</source>
        <translation>Servidores VPN</translation>
    </message>
    <message>
        <source>Addresses of the server</source>
        <translation>Endereços do servidor</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Servidores de nomes</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computador</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
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
        <translation>Certificados deste computador e seus</translation>
    </message>
    <message>
        <source>Addresses of this computer</source>
        <translation>Endereços deste computador</translation>
    </message>
    <message>
        <source>Names of networks</source>
        <translation>Nomes de redes</translation>
    </message>
    <message numerus="yes">
        <source>%n routes</source>
        <translation>
            <numerusform>%n rota</numerusform>
            <numerusform>%n rotas</numerusform>
        </translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>Proxies</translation>
    </message>
    <message numerus="yes">
        <source>%n events of the log of Windows</source>
        <translation>
            <numerusform>%n evento do log do Windows</numerusform>
            <numerusform>%n eventos do log do Windows</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisation and helpdesk</source>
        <translation>Organização e suporte técnico</translation>
    </message>
    <message>
        <source>File that was opened</source>
        <translation>Arquivo que foi aberto</translation>
    </message>
    <message>
        <source>Name in which the sign-in server was asked</source>
        <translation>Nome com o qual o servidor de autenticação foi consultado</translation>
    </message>
    <message>
        <source>Error or symptom that you named</source>
        <translation>Erro ou sintoma que você informou</translation>
    </message>
    <message>
        <source>The servers&apos; answers as they came, for a later check</source>
        <translation>As respostas dos servidores, como foram recebidas, para uma verificação posterior</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <extracomment>%1: what kind of value, %2: the value, %3: what stands in its place</extracomment>
        <translation>%1: %2 se torna %3</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <extracomment>%1: a kind of value that is left out of the file</extracomment>
        <translation>%1: fora do arquivo</translation>
    </message>
    <message>
        <source>Nothing is replaced.</source>
        <translation>Nada é substituído.</translation>
    </message>
    <message>
        <source>Nothing needed to be replaced.</source>
        <translation>Não foi preciso substituir nada.</translation>
    </message>
    <message>
        <source>This list stays here, too: it is in no file.</source>
        <translation>Esta lista também fica aqui: ela não está em nenhum arquivo.</translation>
    </message>
    <message>
        <source>Passwords and private keys are never read.</source>
        <translation>Senhas e chaves privadas nunca são lidas.</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Tudo</translation>
    </message>
    <message>
        <source>For a ti&amp;cket (recommended)</source>
        <translation>Para um &amp;chamado (recomendado)</translation>
    </message>
    <message>
        <source>For the &amp;public</source>
        <translation>Para o púb&amp;lico</translation>
    </message>
    <message>
        <source>Nothing is replaced. Only for people whom you trust with all of it.</source>
        <translation>Nada é substituído. Somente para pessoas a quem você confia tudo isso.</translation>
    </message>
    <message>
        <source>Names of people and computers and private addresses are replaced; servers and certificates stay readable.</source>
        <translation>Nomes de pessoas e computadores e endereços privados são substituídos; servidores e certificados continuam legíveis.</translation>
    </message>
    <message>
        <source>Names of servers, public addresses and certificates are replaced too.</source>
        <translation>Nomes de servidores, endereços públicos e certificados também são substituídos.</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>Você não tem permissão para gravar nesse local.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Essa pasta não existe.</translation>
    </message>
    <message>
        <source>The file was not saved. %1 Please choose another place.</source>
        <extracomment>%1: why, as a sentence</extracomment>
        <translation>O arquivo não foi salvo. %1 Escolha outro local.</translation>
    </message>
</context>
<context>
    <name>StagePageView</name>
    <message>
        <source>What this means</source>
        <translation>O que isto significa</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>O que você pode fazer</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
</context>
<context>
    <name>StageRail</name>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>The steps of the connection and their states. Enter shows one.</source>
        <translation>As etapas da conexão e os estados delas. Enter mostra uma.</translation>
    </message>
</context>
<context>
    <name>StageText</name>
    <message>
        <source>The connection is set up.</source>
        <translation>A conexão está configurada.</translation>
    </message>
    <message>
        <source>This computer is on a working network.</source>
        <translation>Este computador está em uma rede que funciona.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name leads to it.</source>
        <translation>O nome do servidor VPN aponta para ele.</translation>
    </message>
    <message>
        <source>The VPN server answers.</source>
        <translation>O servidor VPN responde.</translation>
    </message>
    <message>
        <source>The VPN server proves who it is.</source>
        <translation>O servidor VPN prova quem é.</translation>
    </message>
    <message>
        <source>You and this computer can prove who you are.</source>
        <translation>Você e este computador conseguem provar quem são.</translation>
    </message>
    <message>
        <source>The sign-in settings fit together.</source>
        <translation>As configurações de autenticação combinam entre si.</translation>
    </message>
    <message>
        <source>The tunnel adapter can be built.</source>
        <translation>O adaptador do túnel pode ser criado.</translation>
    </message>
    <message>
        <source>Traffic goes the right way.</source>
        <translation>O tráfego segue o caminho certo.</translation>
    </message>
    <message>
        <source>Waits for: %1.</source>
        <extracomment>%1: what is missing, for example &quot;the VPN server&apos;s answer&quot;</extracomment>
        <translation>Aguarda: %1.</translation>
    </message>
    <message>
        <source>another step</source>
        <translation>outra etapa</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Verificação: %1</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>O que foi visto</translation>
    </message>
    <message>
        <source>This could not be checked.</source>
        <translation>Não foi possível verificar isto.</translation>
    </message>
    <message>
        <source>This was not part of the run.</source>
        <translation>Isto não fez parte da execução.</translation>
    </message>
    <message>
        <source>What this step looks at exists on Windows only. That says nothing about whether it works.</source>
        <translation>O que esta etapa examina só existe no Windows. Isso não diz nada sobre se funciona.</translation>
    </message>
    <message>
        <source>Nothing in this step applies to this connection.</source>
        <translation>Nada nesta etapa se aplica a esta conexão.</translation>
    </message>
    <message>
        <source>This version has no checks for this step. That says nothing about whether it works.</source>
        <translation>Esta versão não tem verificações para esta etapa. Isso não diz nada sobre se funciona.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a state (&quot;Problem&quot;), %2: what was found; read by screen readers</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
    <message>
        <source>Windows calls this error %1.</source>
        <translation>O Windows chama este erro de %1.</translation>
    </message>
    <message>
        <source>Windows shows one of these errors: %1.</source>
        <translation>O Windows mostra um destes erros: %1.</translation>
    </message>
    <message>
        <source>Could not be checked: this program made a mistake.</source>
        <translation>Não foi possível verificar: este programa cometeu um erro.</translation>
    </message>
    <message>
        <source>This was not tested.</source>
        <translation>Isto não foi testado.</translation>
    </message>
    <message>
        <source>This step can&apos;t be right before the other one is. It may be fine by itself.</source>
        <translation>Esta etapa não pode dar certo antes da outra. Ela pode estar em ordem por si só.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>What is wrong with your VPN?</source>
        <translation>O que há de errado com a sua VPN?</translation>
    </message>
    <message>
        <source>Error co&amp;de:</source>
        <translation>Có&amp;digo de erro:</translation>
    </message>
    <message>
        <source>809 or 0x800B0109</source>
        <translation>809 ou 0x800B0109</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Código de erro</translation>
    </message>
    <message>
        <source>Which VPN?</source>
        <translation>Qual VPN?</translation>
    </message>
    <message>
        <source>Connec&amp;tion:</source>
        <translation>C&amp;onexão:</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>VPN &amp;server:</source>
        <translation>&amp;Servidor VPN:</translation>
    </message>
    <message>
        <source>vpn.contoso.com</source>
        <translation>vpn.contoso.com</translation>
    </message>
    <message>
        <source>Name of the VPN server</source>
        <translation>Nome do servidor VPN</translation>
    </message>
    <message>
        <source>Your sign-in na&amp;me:</source>
        <translation>Seu no&amp;me de login:</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Your sign-in name, optional</source>
        <translation>Seu nome de login, opcional</translation>
    </message>
    <message>
        <source>&amp;Open a file...</source>
        <translation>A&amp;brir um arquivo...</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir um arquivo</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>Ar&amp;quivos recentes</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Arquivos recentes</translation>
    </message>
    <message>
        <source>A VPN profile, an exported event log, a bundle or a saved report. You can also drop it on this window.</source>
        <translation>Um perfil VPN, um log de eventos exportado, um pacote de dados ou um relatório salvo. Você também pode soltá-lo nesta janela.</translation>
    </message>
    <message>
        <source>The files that were opened last on this computer.</source>
        <translation>Os últimos arquivos abertos neste computador.</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Outro servidor</translation>
    </message>
    <message>
        <source>%1 has no failed VPN connection in it.</source>
        <translation>%1 não contém nenhuma conexão VPN que falhou.</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar esta</translation>
    </message>
    <message>
        <source>Use this: %1</source>
        <extracomment>%1: when, connection and error of a failed dial</extracomment>
        <translation>Usar esta: %1</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>&amp;Esquecer estes arquivos</translation>
    </message>
    <message>
        <source>No VPN connection was found on this computer. Type the name of the VPN server; your helpdesk knows it.</source>
        <translation>Nenhuma conexão VPN foi encontrada neste computador. Digite o nome do servidor VPN; o seu suporte técnico o conhece.</translation>
    </message>
    <message>
        <source>Type it only if you agree that the sign-in server is asked in this name, should it refuse a made-up one. No password is sent; the server may log one refused sign-in.</source>
        <translation>Digite-o somente se concordar que o servidor de autenticação seja consultado com este nome, caso recuse um inventado. Nenhuma senha é enviada; o servidor pode registrar um login recusado.</translation>
    </message>
</context>
<context>
    <name>StartText</name>
    <message>
        <source>I can&apos;t &amp;connect</source>
        <translation>Não consigo me &amp;conectar</translation>
    </message>
    <message>
        <source>The VPN does not come up, or it ends at once.</source>
        <translation>A VPN não se conecta ou cai imediatamente.</translation>
    </message>
    <message>
        <source>Connected, but no &amp;internet</source>
        <translation>Conectado, mas sem &amp;Internet</translation>
    </message>
    <message>
        <source>With the VPN up, web pages outside work stay away.</source>
        <translation>Com a VPN conectada, as páginas da Web fora do trabalho não abrem.</translation>
    </message>
    <message>
        <source>Connected, but &amp;work resources don&apos;t open</source>
        <translation>Conectado, mas os recursos de trab&amp;alho não abrem</translation>
    </message>
    <message>
        <source>Shares, servers or internal pages can&apos;t be reached.</source>
        <translation>Compartilhamentos, servidores ou páginas internas não podem ser acessados.</translation>
    </message>
    <message>
        <source>I have an &amp;error code</source>
        <translation>Tenho um código de &amp;erro</translation>
    </message>
    <message>
        <source>Windows showed a number, for example 809.</source>
        <translation>O Windows mostrou um número, por exemplo 809.</translation>
    </message>
    <message>
        <source>Error %1: %2</source>
        <extracomment>%1: an error code, %2: what it means</extracomment>
        <translation>Erro %1: %2</translation>
    </message>
    <message>
        <source>This program has no entry for this code. The checks run all the same.</source>
        <translation>Este programa não tem informações sobre este código. As verificações são executadas mesmo assim.</translation>
    </message>
    <message>
        <source>This is not an error code that this program knows. Look for a number such as 809 or 0x800B0109.</source>
        <translation>Este não é um código de erro que este programa conheça. Procure um número como 809 ou 0x800B0109.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: name of a VPN connection, %2: its server</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A sign-in name has at most %1 octets and no control characters.</source>
        <extracomment>%1: a number</extracomment>
        <translation>Um nome de login tem no máximo %1 octetos e nenhum caractere de controle.</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>hora desconhecida</translation>
    </message>
    <message>
        <source>connection without a name</source>
        <translation>conexão sem nome</translation>
    </message>
    <message>
        <source>%1, %2, error %3</source>
        <extracomment>%1: when, %2: name of a VPN connection, %3: error code</extracomment>
        <translation>%1, %2, erro %3</translation>
    </message>
    <message>
        <source>Last failure on this computer: %1</source>
        <translation>Última falha neste computador: %1</translation>
    </message>
    <message>
        <source>Last failure in %1: %2</source>
        <extracomment>%1: name of a file, %2: when, connection and error</extracomment>
        <translation>Última falha em %1: %2</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>fine</source>
        <translation>em ordem</translation>
    </message>
    <message>
        <source>note</source>
        <translation>observação</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>não foi possível verificar</translation>
    </message>
    <message>
        <source>not part of this run</source>
        <translation>fora desta execução</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>em verificação</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>the connection&apos;s settings</source>
        <translation>as configurações da conexão</translation>
    </message>
    <message>
        <source>a working network</source>
        <translation>uma rede que funciona</translation>
    </message>
    <message>
        <source>the VPN server&apos;s address</source>
        <translation>o endereço do servidor VPN</translation>
    </message>
    <message>
        <source>the VPN server&apos;s answer</source>
        <translation>a resposta do servidor VPN</translation>
    </message>
    <message>
        <source>the VPN server&apos;s certificate</source>
        <translation>o certificado do servidor VPN</translation>
    </message>
    <message>
        <source>your certificate</source>
        <translation>seu certificado</translation>
    </message>
    <message>
        <source>the sign-in</source>
        <translation>a autenticação</translation>
    </message>
    <message>
        <source>the tunnel adapter</source>
        <translation>o adaptador do túnel</translation>
    </message>
    <message>
        <source>the routes</source>
        <translation>as rotas</translation>
    </message>
</context>
</TS>
