<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Checks</name>
    <message>
        <source>Type only the name, without https:// and without a port.</source>
        <translation>只输入名称，不要带 https://，也不要带端口。</translation>
    </message>
    <message>
        <source>A server&apos;s name has letters, digits, hyphens and dots, for example vpn.contoso.com.</source>
        <translation>服务器名称由字母、数字、连字符和点组成，例如 vpn.contoso.com。</translation>
    </message>
    <message>
        <source>The VPN server gives the tunnel an address.</source>
        <translation>VPN 服务器会为隧道分配地址。</translation>
    </message>
    <message>
        <source>WAN Miniport (IP) is bound to the Remote Access IP ARP Driver and to no filter of another vendor.</source>
        <translation>WAN Miniport (IP) 绑定到 Remote Access IP ARP Driver，且未绑定任何第三方筛选器。</translation>
    </message>
    <message>
        <source>The WAN Miniport devices that this connection needs are there and started, without a problem code.</source>
        <translation>此连接所需的 WAN Miniport 设备存在且已启动，没有问题代码。</translation>
    </message>
    <message>
        <source>The services that this connection needs run or can be started.</source>
        <translation>此连接所需的服务正在运行或可以启动。</translation>
    </message>
    <message>
        <source>MS-CHAPv2 does not rely on the Windows sign-in where Credential Guard runs.</source>
        <translation>在运行 Credential Guard 的环境中，MS-CHAPv2 不依赖 Windows 登录。</translation>
    </message>
    <message>
        <source>PEAP requires cryptobinding, so that nobody can put themselves between the two parts of the sign-in.</source>
        <translation>PEAP 要求加密绑定，以防有人插入登录的两个部分之间。</translation>
    </message>
    <message>
        <source>A profile that signs in with EAP holds a readable EAP configuration.</source>
        <translation>使用 EAP 登录的配置文件包含可读取的 EAP 配置。</translation>
    </message>
    <message>
        <source>The server lets a profile that uses EAP begin its sign-in.</source>
        <translation>服务器允许使用 EAP 登录的配置文件开始登录。</translation>
    </message>
    <message>
        <source>Over IKEv2 the server accepts the sign-in method of the profile.</source>
        <translation>服务器通过 IKEv2 接受配置文件的登录方法。</translation>
    </message>
    <message>
        <source>Over SSTP the server accepts the sign-in method of the profile.</source>
        <translation>服务器通过 SSTP 接受配置文件的登录方法。</translation>
    </message>
    <message>
        <source>Over IKEv2 the sign-in server answers a user name by proposing a method.</source>
        <translation>身份验证服务器通过 IKEv2 对标识作出响应，并提出一种方法。</translation>
    </message>
    <message>
        <source>Over SSTP the sign-in server answers a user name by proposing a method.</source>
        <translation>身份验证服务器通过 SSTP 对标识作出响应，并提出一种方法。</translation>
    </message>
    <message>
        <source>The inner method names the same sign-in servers and roots as the outer one: it is the same server.</source>
        <translation>内部方法与外部方法指定了相同的身份验证服务器和根证书：它们是同一台服务器。</translation>
    </message>
    <message>
        <source>This computer is allowed to protect L2TP tunnels with IPsec.</source>
        <translation>这台电脑可以使用 IPsec 保护 L2TP 隧道。</translation>
    </message>
    <message>
        <source>The first certificate in the L2TP server&apos;s store is not a wildcard certificate and comes from a CA of the clients&apos; certificates.</source>
        <translation>L2TP 服务器存储中的第一个证书不是通配符证书，且来自客户端证书所属的 CA。</translation>
    </message>
    <message>
        <source>With MS-CHAPv2 the LAN Manager authentication level is the default one.</source>
        <translation>使用 MS-CHAPv2 时，LAN Manager 身份验证级别为默认值。</translation>
    </message>
    <message>
        <source>The profile offers the sign-in method that the sign-in server demands.</source>
        <translation>配置文件提供身份验证服务器所要求的登录方法。</translation>
    </message>
    <message>
        <source>A machine certificate signs in over IKEv2 only, and IKEv2 carries none of the PPP methods.</source>
        <translation>计算机证书仅能通过 IKEv2 登录，而 IKEv2 不承载任何 PPP 方法。</translation>
    </message>
    <message>
        <source>Passwords are sent inside PEAP, TTLS or TEAP only.</source>
        <translation>密码仅在 PEAP、TTLS 或 TEAP 内部发送。</translation>
    </message>
    <message>
        <source>Where the L2TP server is behind address translation, this computer is allowed to reach it through that.</source>
        <translation>如果 L2TP 服务器前存在地址转换，则允许这台电脑穿过它访问该服务器。</translation>
    </message>
    <message>
        <source>The profile lists a name of the certificate that the sign-in server shows, in the same case.</source>
        <translation>配置文件列出了身份验证服务器所出示证书中的某个名称，且大小写一致。</translation>
    </message>
    <message>
        <source>The profile lists the root above the certificate that the sign-in server shows.</source>
        <translation>配置文件列出了身份验证服务器所出示证书的上级根证书。</translation>
    </message>
    <message>
        <source>The profile names the sign-in servers exactly as their certificates do.</source>
        <translation>配置文件中的身份验证服务器名称与其证书中的名称完全一致。</translation>
    </message>
    <message>
        <source>The profile names the SHA-1 thumbprint of the root of the sign-in server.</source>
        <translation>配置文件指定了身份验证服务器根证书的 SHA-1 指纹。</translation>
    </message>
    <message>
        <source>The root of the sign-in server is among the trusted roots of this computer.</source>
        <translation>身份验证服务器的根证书在这台电脑的受信任根证书之中。</translation>
    </message>
    <message>
        <source>The certificates of the VPN server and of the sign-in server are checked, without a question to the person.</source>
        <translation>会检查 VPN 服务器和身份验证服务器的证书，且不会询问用户。</translation>
    </message>
    <message>
        <source>The certificate that Windows takes is within its validity period, for Client Authentication, strong, and leads to a trusted root.</source>
        <translation>Windows 选用的证书处于有效期内，可用于客户端身份验证，强度足够，并可追溯到受信任的根证书。</translation>
    </message>
    <message>
        <source>Where the profile asks for a Conditional Access certificate, no connection attempt fails for lack of it.</source>
        <translation>如果配置文件要求条件访问证书，拨号不会因缺少该证书而失败。</translation>
    </message>
    <message>
        <source>The store that the connection uses holds a certificate for Client Authentication with a private key and a trusted chain, within its validity period.</source>
        <translation>连接所使用的存储中有一个带私钥的证书，它处于有效期内，可用于客户端身份验证，且证书链受信任。</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key is there and works without asking the person.</source>
        <translation>证书的私钥存在，且使用时无需询问用户。</translation>
    </message>
    <message>
        <source>A CA above this computer&apos;s certificate is among those that the VPN server lists in its reply.</source>
        <translation>这台电脑证书的某个上级 CA 在 VPN 服务器响应所列的 CA 之中。</translation>
    </message>
    <message>
        <source>The user&apos;s certificate holds the security identifier (SID) of its owner.</source>
        <translation>用户证书包含其所有者的安全标识符 (SID)。</translation>
    </message>
    <message>
        <source>It is clear which of several certificates Windows takes.</source>
        <translation>有多个证书时，可以明确 Windows 会选用哪一个。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name leads to public addresses, or to those that the site policy names.</source>
        <translation>VPN 服务器的名称指向公用地址，或指向站点策略指定的地址。</translation>
    </message>
    <message>
        <source>The hosts file says nothing about the VPN server&apos;s name.</source>
        <translation>hosts 文件中没有关于 VPN 服务器名称的内容。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name has an IPv4 or IPv6 address.</source>
        <translation>VPN 服务器的名称有 IPv4 或 IPv6 地址。</translation>
    </message>
    <message>
        <source>This computer is connected to a network (Wi-Fi, cable or mobile data) and has an address in it.</source>
        <translation>这台电脑已连接到网络（Wi-Fi、网线或移动数据），并在其中获得了地址。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs by no more than five minutes from the clocks of the servers that answered.</source>
        <translation>这台电脑的时钟与已响应服务器的时钟相差不超过五分钟。</translation>
    </message>
    <message>
        <source>This computer has a default route, or at least a route to the VPN server.</source>
        <translation>这台电脑有默认路由，或至少有通往 VPN 服务器的路由。</translation>
    </message>
    <message>
        <source>The address with which Windows tests its way to the internet answers with the text that it should, and no sign-in page answers in its place.</source>
        <translation>Windows 用来测试 Internet 连通性的地址返回了应有的文本，没有登录页面代为响应。</translation>
    </message>
    <message>
        <source>No proxy stands between this computer and an SSTP server: Windows&apos; SSTP client cannot sign in to one.</source>
        <translation>这台电脑与 SSTP 服务器之间没有代理：Windows 的 SSTP 客户端无法登录代理。</translation>
    </message>
    <message>
        <source>An Always On connection names the trusted networks at which it does not start.</source>
        <translation>Always On 连接指定了不自动启动的受信任网络。</translation>
    </message>
    <message>
        <source>Booleans in a ProfileXML are written true or false, in lower case.</source>
        <translation>ProfileXML 中的布尔值写为小写的 true 或 false。</translation>
    </message>
    <message>
        <source>None of the fixed algorithms is broken, and GCM is named both as cipher and as authentication.</source>
        <translation>固定指定的算法中没有已被攻破的算法，且 GCM 同时指定为加密算法和身份验证算法。</translation>
    </message>
    <message>
        <source>A device tunnel is an Always On IKEv2 split tunnel of all users that signs in with the machine certificate alone and has no trigger.</source>
        <translation>设备隧道是面向所有用户的 Always On IKEv2 拆分隧道，仅使用计算机证书登录，且没有触发器。</translation>
    </message>
    <message>
        <source>A device tunnel is on a computer with Windows Enterprise or Education that is joined to the organisation&apos;s domain.</source>
        <translation>设备隧道位于运行 Windows 企业版或教育版且已加入组织域的电脑上。</translation>
    </message>
    <message>
        <source>Every element of a ProfileXML stands at the level and under the name of its schema.</source>
        <translation>ProfileXML 的每个元素都位于其架构规定的层级，并使用规定的名称。</translation>
    </message>
    <message>
        <source>The connection does not ask for a tunnel without encryption.</source>
        <translation>连接没有要求使用不加密的隧道。</translation>
    </message>
    <message>
        <source>No two entries in a phone book have the same name.</source>
        <translation>电话簿中没有同名的条目。</translation>
    </message>
    <message>
        <source>There is a VPN connection on this computer or in the file.</source>
        <translation>这台电脑上或文件中有 VPN 连接。</translation>
    </message>
    <message>
        <source>The profile belongs to the VPN client that is part of Windows.</source>
        <translation>配置文件属于 Windows 自带的 VPN 客户端。</translation>
    </message>
    <message>
        <source>A split tunnel has routes; a force tunnel has only exclusion routes.</source>
        <translation>拆分隧道有可用的路由，强制隧道只有排除路由。</translation>
    </message>
    <message>
        <source>The connection names a VPN server that is expected, and by the name in its certificate.</source>
        <translation>连接指定的 VPN 服务器符合预期，并使用其证书中的名称。</translation>
    </message>
    <message>
        <source>An Always On connection is the one that Windows starts by itself, and nobody has disconnected it by hand.</source>
        <translation>Always On 连接就是 Windows 自动启动的连接，且没有人手动断开它。</translation>
    </message>
    <message>
        <source>This computer is outside the trusted networks of the profile, or Windows recognises that it is inside.</source>
        <translation>这台电脑位于配置文件的受信任网络之外，或者 Windows 能识别出它在网络内部。</translation>
    </message>
    <message>
        <source>Every setting of the profile has one of its documented values.</source>
        <translation>配置文件的每项设置都采用文档所列的值之一。</translation>
    </message>
    <message>
        <source>Every address of the VPN server&apos;s name answers IKE.</source>
        <translation>VPN 服务器名称的每个地址都响应 IKE。</translation>
    </message>
    <message>
        <source>Where the profile states no encryption settings, the server accepts what Windows offers by default.</source>
        <translation>如果配置文件未指定加密设置，服务器接受 Windows 默认提供的设置。</translation>
    </message>
    <message>
        <source>Large IKE messages arrive: the way carries IP fragments, or the server splits its messages itself.</source>
        <translation>大的 IKE 消息能够到达：网络路径可传输 IP 分片，或者服务器自行拆分消息。</translation>
    </message>
    <message>
        <source>After the first IKEv2 exchange the server answers the second one as well.</source>
        <translation>在第一次 IKEv2 交换之后，服务器也响应第二次交换。</translation>
    </message>
    <message>
        <source>The server accepts one of the IKE proposals that this computer may offer.</source>
        <translation>服务器接受这台电脑可以提供的 IKE 提议之一。</translation>
    </message>
    <message>
        <source>The server takes the call itself and names no other gateway.</source>
        <translation>服务器自己接受呼叫，没有指定其他网关。</translation>
    </message>
    <message>
        <source>For L2TP the server answers IKEv1 main mode and accepts one of the proposals in it.</source>
        <translation>对于 L2TP，服务器响应 IKEv1 主模式并接受其中一个提议。</translation>
    </message>
    <message>
        <source>What answers on UDP 500 and 4500 of the VPN server is a valid IKE response.</source>
        <translation>VPN 服务器的 UDP 500 和 4500 返回的是有效的 IKE 响应。</translation>
    </message>
    <message>
        <source>A server that answers at all answers a complete IKE_SA_INIT as well.</source>
        <translation>有响应的服务器也会响应完整的 IKE_SA_INIT。</translation>
    </message>
    <message>
        <source>For PPTP the server takes TCP connections on port 1723 and starts a control connection.</source>
        <translation>对于 PPTP，服务器在端口 1723 上接受 TCP 连接并建立控制连接。</translation>
    </message>
    <message>
        <source>The server acknowledges an SSTP call that is made after its HTTP reply.</source>
        <translation>服务器在 HTTP 响应之后确认 SSTP 呼叫。</translation>
    </message>
    <message>
        <source>The VPN server accepts TCP connections on port 443.</source>
        <translation>VPN 服务器在端口 443 上接受 TCP 连接。</translation>
    </message>
    <message>
        <source>The VPN server answers the SSTP verb on port 443 with status 200.</source>
        <translation>VPN 服务器在端口 443 上以状态 200 响应 SSTP 请求方法。</translation>
    </message>
    <message>
        <source>The VPN server speaks TLS on port 443.</source>
        <translation>VPN 服务器在端口 443 上使用 TLS。</translation>
    </message>
    <message>
        <source>An address of the VPN server answers IKE on UDP 4500.</source>
        <translation>VPN 服务器的某个地址在 UDP 4500 上响应 IKE。</translation>
    </message>
    <message>
        <source>An address of the VPN server answers IKE on UDP 500.</source>
        <translation>VPN 服务器的某个地址在 UDP 500 上响应 IKE。</translation>
    </message>
    <message>
        <source>While connected, the prefixes of the organisation and the profile&apos;s own routes lead into the tunnel.</source>
        <translation>连接期间，组织的前缀和配置文件自带的路由都指向隧道。</translation>
    </message>
    <message>
        <source>While connected, the default gateway is that of the local network, unless the organisation wants all traffic in the tunnel.</source>
        <translation>连接期间，默认网关是本地网络的网关，除非组织希望所有流量都经过隧道。</translation>
    </message>
    <message>
        <source>The profile leaves the default gateway of the local network in place.</source>
        <translation>配置文件保留本地网络的默认网关。</translation>
    </message>
    <message>
        <source>While connected, internal names are asked of the internal name servers, and these are reached through the tunnel.</source>
        <translation>连接期间，内部名称由内部 DNS 服务器解析，且这些服务器通过隧道访问。</translation>
    </message>
    <message>
        <source>While connected, the tunnel&apos;s interface metric is below that of every local interface with name servers, so that its name servers are asked first.</source>
        <translation>连接期间，隧道的接口跃点数低于每个配有 DNS 服务器的本地接口，因此优先查询隧道的 DNS 服务器。</translation>
    </message>
    <message>
        <source>The profile&apos;s routing policy (split or force tunnel) is the one that the organisation expects.</source>
        <translation>配置文件的路由策略（拆分隧道或强制隧道）符合组织的预期。</translation>
    </message>
    <message>
        <source>The local network uses no addresses of the corporate network, because the route to the nearer network wins.</source>
        <translation>本地网络没有使用公司网络的地址，因为距离较近的网络的路由优先。</translation>
    </message>
    <message>
        <source>While connected, the route to the VPN server leads through the local network, not into the tunnel that it carries.</source>
        <translation>连接期间，通往 VPN 服务器的路由经过本地网络，而不是进入该服务器所承载的隧道。</translation>
    </message>
    <message>
        <source>While connected, the internal targets that the organisation names answer through the tunnel.</source>
        <translation>连接期间，组织指定的内部目标通过隧道作出响应。</translation>
    </message>
    <message>
        <source>The profile has no traffic filters that keep a part of the traffic out of the tunnel.</source>
        <translation>配置文件没有将部分流量挡在隧道之外的流量筛选器。</translation>
    </message>
    <message>
        <source>The certificate leads to a root that this computer trusts, through valid CAs that may issue it.</source>
        <translation>证书可经由有权颁发它的有效 CA，追溯到这台电脑信任的根证书。</translation>
    </message>
    <message>
        <source>The certificate&apos;s extended key usage allows what it is used for: Server Authentication for a server, Client Authentication for a client.</source>
        <translation>证书的增强型密钥用法允许其当前用途：服务器使用服务器身份验证，客户端使用客户端身份验证。</translation>
    </message>
    <message>
        <source>The server signs the IKEv2 exchange with the key of its certificate.</source>
        <translation>服务器使用其证书的密钥对 IKEv2 交换进行签名。</translation>
    </message>
    <message>
        <source>The certificate&apos;s key usage, if stated, allows digital signatures.</source>
        <translation>如果证书标明了密钥用法，则其中允许数字签名。</translation>
    </message>
    <message>
        <source>The certificate carries the configured name of the server, as a DNS name of its subject alternative names and not as a wildcard.</source>
        <translation>证书包含所配置的服务器名称，作为使用者可选名称中的 DNS 名称，而不是通配符。</translation>
    </message>
    <message>
        <source>Neither the certificate nor a CA above it is revoked, and current revocation lists can be fetched over HTTP.</source>
        <translation>证书及其上级 CA 均未被吊销，并且可以通过 HTTP 获取最新的吊销列表。</translation>
    </message>
    <message>
        <source>The server sends its certificate with its answer to the sign-in.</source>
        <translation>服务器在响应登录时发送其证书。</translation>
    </message>
    <message>
        <source>Keys and signatures of the certificate and of its CAs are strong: RSA of 2048 bits or more, SHA-2.</source>
        <translation>证书及其 CA 的密钥和签名强度足够：2048 位或更长的 RSA，SHA-2。</translation>
    </message>
    <message>
        <source>Windows itself judges the chain of the server&apos;s certificate as this program does.</source>
        <translation>Windows 对服务器证书链的判断与本程序一致。</translation>
    </message>
    <message>
        <source>The certificate of the server&apos;s web port leads to a root that the site policy names.</source>
        <translation>服务器 Web 端口的证书可追溯到站点策略指定的根证书。</translation>
    </message>
    <message>
        <source>The certificate is within its validity period and does not expire soon.</source>
        <translation>证书处于有效期内，且不会很快过期。</translation>
    </message>
    <message>
        <source>Reads which connection starts by itself and which ones the person switched off.</source>
        <translation>读取哪个连接会自动启动，以及用户关闭了哪些连接。</translation>
    </message>
    <message>
        <source>Reads the settings of Windows that decide whether a dial can work.</source>
        <translation>读取决定拨号能否成功的 Windows 设置。</translation>
    </message>
    <message>
        <source>Reads the certificates with which this computer and this user can sign in.</source>
        <translation>读取此计算机和此用户可用于登录的证书。</translation>
    </message>
    <message>
        <source>Reads the state of Windows&apos; VPN adapters, their bindings and services.</source>
        <translation>读取 Windows 的 VPN 适配器及其绑定和服务的状态。</translation>
    </message>
    <message>
        <source>Reads what Windows logged about its last dials, and SSTP and EAP about theirs.</source>
        <translation>读取 Windows 记录的最近拨号情况，以及 SSTP 和 EAP 记录的相关情况。</translation>
    </message>
    <message>
        <source>Asks Windows&apos; dialer for its connections and which of them are connected.</source>
        <translation>向 Windows 的拨号程序查询其连接以及其中哪些已连接。</translation>
    </message>
    <message>
        <source>Looks for Microsoft&apos;s support tool and for what it needs.</source>
        <translation>查找 Microsoft 支持工具及其所需条件。</translation>
    </message>
    <message>
        <source>Reads the phonebooks of this computer; sends nothing.</source>
        <translation>读取此计算机的电话簿；不发送任何内容。</translation>
    </message>
    <message>
        <source>Fetches the revocation lists that the server&apos;s certificates name, over HTTP, if a trusted authority issued them.</source>
        <translation>如果服务器的证书由受信任的颁发机构颁发，则通过 HTTP 获取证书中指定的吊销列表。</translation>
    </message>
    <message>
        <source>Opens an IKE security association with the first address of the VPN server that answers and asks for sign-in, without a password, key or certificate, as far as the server names its method and shows its certificates; then makes the server forget it.</source>
        <translation>与首个响应的 VPN 服务器地址建立 IKE 安全关联，在不使用密码、密钥或证书的情况下请求登录，直到服务器表明其方法并出示其证书；然后让服务器清除该关联。</translation>
    </message>
    <message>
        <source>Asks this computer&apos;s resolver for the IPv4 and IPv6 addresses of the VPN server.</source>
        <translation>向此计算机的解析程序查询 VPN 服务器的 IPv4 和 IPv6 地址。</translation>
    </message>
    <message>
        <source>Fetches one small page over HTTP, the one with which Windows itself looks for a sign-in page, and reads the proxy settings, the firewall&apos;s state and what Windows says of the network.</source>
        <translation>通过 HTTP 获取一个小页面（Windows 自身也用它来检测登录页面），并读取代理设置、防火墙状态以及 Windows 报告的网络情况。</translation>
    </message>
    <message>
        <source>Reads this computer&apos;s interfaces, routes and name servers, and opens a TCP connection to each target with a port that the site policy names.</source>
        <translation>读取此计算机的接口、路由和名称服务器，并与站点策略中指定了端口的每个目标建立 TCP 连接。</translation>
    </message>
    <message>
        <source>Opens one SSTP call to TCP port 443 of the VPN server to see which sign-in method it demands and which certificate its sign-in server shows; ends it before any password would be due.</source>
        <translation>向 VPN 服务器的 TCP 端口 443 发起一次 SSTP 呼叫，以查看它要求的登录方法以及其身份验证服务器出示的证书；在需要密码之前结束呼叫。</translation>
    </message>
    <message>
        <source>Opens a TLS connection to TCP port 443 of the VPN server and asks for SSTP.</source>
        <translation>与 VPN 服务器的 TCP 端口 443 建立 TLS 连接并请求 SSTP。</translation>
    </message>
    <message>
        <source>Reads this computer&apos;s list of trusted root certificates, and asks Windows what it says of the server&apos;s.</source>
        <translation>读取此计算机的受信任根证书列表，并向 Windows 查询其对服务器证书的判断。</translation>
    </message>
</context>
<context>
    <name>CollectionText</name>
    <message>
        <source>Collect data for Microsoft support</source>
        <translation>为 Microsoft 支持收集数据</translation>
    </message>
    <message>
        <source>If support asks for it, Microsoft&apos;s tool TSS records the problem while you reproduce it. This program checks whether everything is ready and gives you the commands. It starts nothing by itself.</source>
        <translation>如果支持人员要求，Microsoft 的工具 TSS 可以在您重现问题时录制下来。本程序会检查是否一切就绪，并为您提供命令；它不会自行启动任何操作。</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1: what the tool needs, %2: yes, no or not tested, %3: a sentence about it</extracomment>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>Collected already: %1</source>
        <extracomment>%1: the newest archive, or that there is none</extracomment>
        <translation>已收集：%1</translation>
    </message>
</context>
<context>
    <name>ConsoleText</name>
    <message>
        <source>Probes (each can be switched off by name in the site policy&apos;s disabledProbes):</source>
        <translation>探测（可在站点策略的 disabledProbes 中按名称逐个关闭）：</translation>
    </message>
    <message>
        <source>Datagrams or connections for each address, at most: %1</source>
        <translation>每个地址的数据报或连接数上限：%1</translation>
    </message>
    <message>
        <source>Switched off by the site policy.</source>
        <translation>已由站点策略关闭。</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>仅在 B 中</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>仅在 A 中</translation>
    </message>
    <message>
        <source>%1 in A; %2 in B</source>
        <extracomment>%1 and %2: what runs A and B found</extracomment>
        <translation>A 中为 %1；B 中为 %2</translation>
    </message>
    <message>
        <source>%1 in A, %2 in B</source>
        <translation>A 中为 %1，B 中为 %2</translation>
    </message>
    <message>
        <source>Nothing that matters differs.</source>
        <translation>没有重要的差异。</translation>
    </message>
    <message>
        <source>The whole run</source>
        <translation>整个运行</translation>
    </message>
    <message>
        <source>%1: names or addresses in it were replaced; where only they differ, nothing may differ</source>
        <translation>%1：其中的名称或地址已被替换；如果只有这些不同，则可能没有差异</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <extracomment>%1: name of a step of the way to the company network, for example &quot;Sign-in&quot;</extracomment>
        <translation>阶段：%1</translation>
    </message>
    <message>
        <source>Windows&apos; own text: %1</source>
        <translation>Windows 自身的说明：%1</translation>
    </message>
    <message>
        <source>Usual causes, most frequent first:</source>
        <translation>常见原因（按常见程度排列）：</translation>
    </message>
    <message>
        <source>For the user</source>
        <translation>供用户阅读</translation>
    </message>
    <message>
        <source>For the helpdesk</source>
        <translation>供技术支持人员阅读</translation>
    </message>
    <message>
        <source>For the administrator</source>
        <translation>供管理员阅读</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the known codes; expected for example 809, 0x800B0109, -2146762487 or ERROR_VPN_TIMEOUT</source>
        <translation>“%1”不是已知的代码；应为例如 809、0x800B0109、-2146762487 或 ERROR_VPN_TIMEOUT</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>%1: name of a document and of its section, in English</extracomment>
        <translation>来源：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the profile has no name; the failure of &quot;%2&quot; is taken for its own</source>
        <translation>%1：该配置文件没有名称；将“%2”的失败视为它自己的失败</translation>
    </message>
    <message>
        <source>what is judged</source>
        <translation>所评估的连接</translation>
    </message>
    <message>
        <source>%1: no failed dial of %2 in it, so it counts for nothing; it holds those of %3</source>
        <extracomment>%1: a file, %2: a VPN connection, %3: other VPN connections</extracomment>
        <translation>%1：其中没有 %2 的失败拨号，因此不予考虑；其中包含 %3 的失败拨号</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>未写入 %1：%2</translation>
    </message>
    <message>
        <source>an answer would decide: %1</source>
        <translation>回答以下问题即可判定：%1</translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN 服务器</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Seconds waited</source>
        <translation>等待秒数</translation>
    </message>
    <message>
        <source>Web port (TCP 443)</source>
        <translation>Web 端口 (TCP 443)</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>出示者</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>证书所属</translation>
    </message>
    <message>
        <source>Names in the certificate</source>
        <translation>证书中的名称</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期开始</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期截止</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>指纹 (SHA-1)</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>根证书</translation>
    </message>
    <message>
        <source>Missing certificate of</source>
        <translation>缺少的证书所属</translation>
    </message>
    <message>
        <source>Certification authority</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>In the connection</source>
        <translation>连接中的设置</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>登录方法</translation>
    </message>
    <message>
        <source>Tunnel type</source>
        <translation>隧道类型</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>网络接口</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Address range</source>
        <translation>地址范围</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>本地网络</translation>
    </message>
    <message>
        <source>Company network</source>
        <translation>公司网络</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>DNS 服务器</translation>
    </message>
    <message>
        <source>Name ending</source>
        <translation>名称后缀</translation>
    </message>
    <message>
        <source>Name servers asked</source>
        <translation>已查询的 DNS 服务器</translation>
    </message>
    <message>
        <source>Lines of the hosts file</source>
        <translation>hosts 文件中的行</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 状态</translation>
    </message>
    <message>
        <source>Web server software</source>
        <translation>Web 服务器软件</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Key length in bits</source>
        <translation>密钥长度（位）</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>查询地址</translation>
    </message>
    <message>
        <source>Next list due</source>
        <translation>下一个列表的到期时间</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>提供的内容</translation>
    </message>
    <message>
        <source>System error number</source>
        <translation>系统错误号</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what the fact is (&quot;Address&quot;), %2: the fact</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the bundle</source>
        <translation>
            <numerusform>诊断包中还有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>The VPN server&apos;s certificate is outside its dates.</source>
        <translation>VPN 服务器的证书不在有效期内。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) has expired, or your computer&apos;s clock is wrong.</source>
        <translation>VPN 服务器的电子身份证明（证书）已过期，或者您的时钟不准。</translation>
    </message>
    <message>
        <source>Check that your computer&apos;s date and time are right.</source>
        <translation>请检查电脑的日期和时间是否正确。</translation>
    </message>
    <message>
        <source>If they are right, send the report to your helpdesk.</source>
        <translation>如果正确，请将报告发送给您的技术支持人员。</translation>
    </message>
    <message>
        <source>A certificate in the chain is not within its validity period, or this laptop&apos;s clock is wrong.</source>
        <translation>证书链中有证书不在有效期内，或者这台笔记本电脑的时钟不准。</translation>
    </message>
    <message>
        <source>Check the clock: w32tm /query /status</source>
        <translation>检查时钟：w32tm /query /status</translation>
    </message>
    <message>
        <source>Look at this program&apos;s result for the server&apos;s certificate.</source>
        <translation>查看本程序对服务器证书的检查结果。</translation>
    </message>
    <message>
        <source>Ask whether other users have the same problem.</source>
        <translation>询问其他用户是否遇到相同的问题。</translation>
    </message>
    <message>
        <source>Renew the expired certificate.</source>
        <translation>续订已过期的证书。</translation>
    </message>
    <message>
        <source>Issue a new certificate from the right template, install it in the computer&apos;s Personal store of the VPN server, and remove the old one.</source>
        <translation>使用正确的证书模板颁发新证书，将其安装到 VPN 服务器计算机的“个人”存储中，并删除旧证书。</translation>
    </message>
    <message>
        <source>For SSTP, select the new certificate in the server&apos;s Security tab in Routing and Remote Access, then restart the RemoteAccess service.</source>
        <translation>对于 SSTP，在“路由和远程访问”中服务器的“安全”选项卡上选择新证书，然后重新启动 RemoteAccess 服务。</translation>
    </message>
    <message>
        <source>Restart the RemoteAccess service in a maintenance window and run this test again.</source>
        <translation>在维护时段重新启动 RemoteAccess 服务，然后再次运行此测试。</translation>
    </message>
    <message>
        <source>The certificate, or one above it, has expired.</source>
        <translation>该证书或其上级证书已过期。</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translation>这台电脑的时钟不准。</translation>
    </message>
    <message>
        <source>A certificate was used for a purpose that it does not allow.</source>
        <translation>证书被用于其不允许的用途。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) is of the wrong kind.</source>
        <translation>VPN 服务器的电子身份证明（证书）类型不正确。</translation>
    </message>
    <message>
        <source>Please don&apos;t change any settings: your computer is not the cause.</source>
        <translation>请不要更改任何设置：问题不在您的电脑上。</translation>
    </message>
    <message>
        <source>Save the report and send it to your helpdesk.</source>
        <translation>请保存报告并发送给您的技术支持人员。</translation>
    </message>
    <message>
        <source>A certificate is used for a purpose other than the one its CA specified.</source>
        <translation>证书的实际用途与其 CA 指定的用途不同。</translation>
    </message>
    <message>
        <source>Verify the server&apos;s certificate: certutil -verify -urlfetch FILE.cer</source>
        <translation>验证服务器的证书：certutil -verify -urlfetch FILE.cer</translation>
    </message>
    <message>
        <source>Use a template with the right purpose.</source>
        <translation>使用具有正确用途的证书模板。</translation>
    </message>
    <message>
        <source>The certificate, or one above it, is not meant for this use.</source>
        <translation>该证书或其上级证书不适用于此用途。</translation>
    </message>
    <message>
        <source>The chain behind the VPN server&apos;s certificate could not be built.</source>
        <translation>无法构建 VPN 服务器证书的证书链。</translation>
    </message>
    <message>
        <source>The VPN server does not show everything that is needed to confirm its identity.</source>
        <translation>VPN 服务器没有出示确认其身份所需的全部内容。</translation>
    </message>
    <message>
        <source>No chain to a trusted root could be built.</source>
        <translation>无法构建通往受信任根证书的证书链。</translation>
    </message>
    <message>
        <source>Look at this program&apos;s result for the server&apos;s certificate; it names the missing one.</source>
        <translation>查看本程序对服务器证书的检查结果，其中指出了缺少的证书。</translation>
    </message>
    <message>
        <source>Read the intermediate store: certutil -store CA</source>
        <translation>查看中间证书存储：certutil -store CA</translation>
    </message>
    <message>
        <source>Compare with a laptop that connects.</source>
        <translation>与能够连接的笔记本电脑进行比较。</translation>
    </message>
    <message>
        <source>Complete the chain on the server.</source>
        <translation>在服务器上补全证书链。</translation>
    </message>
    <message>
        <source>Install the intermediate certificate on the VPN server and restart the service.</source>
        <translation>在 VPN 服务器上安装中间证书并重新启动该服务。</translation>
    </message>
    <message>
        <source>Check the AIA address in the certificate.</source>
        <translation>检查证书中的 AIA 地址。</translation>
    </message>
    <message>
        <source>An intermediate certificate is missing.</source>
        <translation>缺少中间证书。</translation>
    </message>
    <message>
        <source>An authority in the chain is not accepted.</source>
        <translation>证书链中的某个颁发机构不被接受。</translation>
    </message>
    <message>
        <source>A certificate of the VPN server was revoked.</source>
        <translation>VPN 服务器的某个证书已被吊销。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) was withdrawn.</source>
        <translation>VPN 服务器的电子身份证明（证书）已作废。</translation>
    </message>
    <message>
        <source>Please don&apos;t use this VPN connection for now.</source>
        <translation>请暂时不要使用此 VPN 连接。</translation>
    </message>
    <message>
        <source>A certificate was explicitly revoked by its issuer.</source>
        <translation>某个证书已被其颁发者明确吊销。</translation>
    </message>
    <message>
        <source>Replace the certificate.</source>
        <translation>更换证书。</translation>
    </message>
    <message>
        <source>Find out why it was revoked; if the key may be known to others, act at once.</source>
        <translation>查明吊销原因；如果密钥可能已被他人获知，立即采取措施。</translation>
    </message>
    <message>
        <source>The certificate was withdrawn by its authority.</source>
        <translation>该证书已被其颁发机构吊销。</translation>
    </message>
    <message>
        <source>It could not be checked whether the VPN server&apos;s certificate was revoked.</source>
        <translation>无法确定 VPN 服务器的证书是否已被吊销。</translation>
    </message>
    <message>
        <source>Your computer could not ask whether the VPN server&apos;s electronic identity card (certificate) is still good.</source>
        <translation>您的电脑无法查询 VPN 服务器的电子身份证明（证书）是否仍然有效。</translation>
    </message>
    <message>
        <source>On a public Wi-Fi network, complete its sign-in page first.</source>
        <translation>如果使用公共 Wi-Fi，请先完成其登录页面。</translation>
    </message>
    <message>
        <source>Try another network, for example your phone&apos;s hotspot.</source>
        <translation>请尝试其他网络，例如手机热点。</translation>
    </message>
    <message>
        <source>The revocation process could not continue.</source>
        <translation>吊销检查过程无法继续。</translation>
    </message>
    <message>
        <source>The revocation address must answer from the internet.</source>
        <translation>吊销地址必须能够从 Internet 访问。</translation>
    </message>
    <message>
        <source>Publish the list on a public web address (http).</source>
        <translation>将吊销列表发布到公用 Web 地址 (http)。</translation>
    </message>
    <message>
        <source>The revocation check could not be finished.</source>
        <translation>无法完成吊销检查。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate has a different name from the one that was called.</source>
        <translation>VPN 服务器证书中的名称与所呼叫的名称不同。</translation>
    </message>
    <message>
        <source>The server that answers shows an electronic identity card (certificate) with a different name.</source>
        <translation>响应的服务器出示了带有其他名称的电子身份证明（证书）。</translation>
    </message>
    <message>
        <source>Please don&apos;t accept or install anything yourself.</source>
        <translation>请不要自行接受或安装任何内容。</translation>
    </message>
    <message>
        <source>The dialed name does not match the certificate&apos;s names.</source>
        <translation>拨号所用的名称与证书中的名称不匹配。</translation>
    </message>
    <message>
        <source>Compare: Get-VpnConnection | Format-List Name, ServerAddress</source>
        <translation>进行比较：Get-VpnConnection | Format-List Name, ServerAddress</translation>
    </message>
    <message>
        <source>Issue the certificate with the dialed name, or correct the profile.</source>
        <translation>颁发包含拨号所用名称的证书，或更正配置文件。</translation>
    </message>
    <message>
        <source>Correct the subject alternative names.</source>
        <translation>更正使用者可选名称。</translation>
    </message>
    <message>
        <source>The name in the profile is not in the certificate.</source>
        <translation>配置文件中的名称不在证书中。</translation>
    </message>
    <message>
        <source>The profile calls an IP address.</source>
        <translation>配置文件呼叫的是 IP 地址。</translation>
    </message>
    <message>
        <source>A wildcard covers only one level of the name.</source>
        <translation>通配符只涵盖名称的一级。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate is not made for identifying a server.</source>
        <translation>VPN 服务器的证书不适用于标识服务器。</translation>
    </message>
    <message>
        <source>The certificate is not valid for the requested usage: Server Authentication is missing.</source>
        <translation>证书对所请求的用法无效：缺少服务器身份验证。</translation>
    </message>
    <message>
        <source>Use a template with Server Authentication.</source>
        <translation>使用带有服务器身份验证的证书模板。</translation>
    </message>
    <message>
        <source>The certificate lacks the purpose Server Authentication.</source>
        <translation>证书缺少服务器身份验证用途。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate is on the list of certificates not to be trusted.</source>
        <translation>VPN 服务器的证书在不信任的证书列表中。</translation>
    </message>
    <message>
        <source>Your computer was told not to trust the VPN server&apos;s electronic identity card (certificate).</source>
        <translation>您的电脑已被设置为不信任 VPN 服务器的电子身份证明（证书）。</translation>
    </message>
    <message>
        <source>The certificate was explicitly marked as untrusted.</source>
        <translation>该证书已被明确标记为不受信任。</translation>
    </message>
    <message>
        <source>Read the store: certutil -store Disallowed</source>
        <translation>查看存储：certutil -store Disallowed</translation>
    </message>
    <message>
        <source>Pass the report with the certificate&apos;s details to the certificate team.</source>
        <translation>将包含证书详细信息的报告转交给证书团队。</translation>
    </message>
    <message>
        <source>Find out why it is distrusted before changing anything.</source>
        <translation>在更改任何内容之前，先查明不信任该证书的原因。</translation>
    </message>
    <message>
        <source>Replace the certificate if its authority is distrusted.</source>
        <translation>如果其颁发机构不受信任，则更换证书。</translation>
    </message>
    <message>
        <source>The certificate or its authority lies in the store of untrusted certificates.</source>
        <translation>该证书或其颁发机构位于不信任的证书存储中。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate was revoked.</source>
        <translation>VPN 服务器的证书已被吊销。</translation>
    </message>
    <message>
        <source>The certificate is on the list of revoked certificates.</source>
        <translation>该证书在证书吊销列表中。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate could not be checked for revocation.</source>
        <translation>无法检查 VPN 服务器的证书是否已被吊销。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) does not say where to ask whether it is still good.</source>
        <translation>VPN 服务器的电子身份证明（证书）没有说明在哪里可以查询它是否仍然有效。</translation>
    </message>
    <message>
        <source>The revocation function was unable to check.</source>
        <translation>吊销功能无法执行检查。</translation>
    </message>
    <message>
        <source>Add a revocation address to the certificate.</source>
        <translation>在证书中添加吊销地址。</translation>
    </message>
    <message>
        <source>Add an http address for the CRL, or an OCSP address, and reissue the certificate.</source>
        <translation>添加 CRL 的 http 地址或 OCSP 地址，然后重新颁发证书。</translation>
    </message>
    <message>
        <source>The certificate names no usable address for the check.</source>
        <translation>证书没有指定可用于检查的地址。</translation>
    </message>
    <message>
        <source>The list of revoked certificates could not be reached.</source>
        <translation>无法访问证书吊销列表。</translation>
    </message>
    <message>
        <source>The revocation server was offline; SSTP always checks revocation.</source>
        <translation>吊销服务器脱机；SSTP 始终检查吊销状态。</translation>
    </message>
    <message>
        <source>Open the address of the list on this network and on another one.</source>
        <translation>在此网络和其他网络上分别打开该列表的地址。</translation>
    </message>
    <message>
        <source>The revocation address must answer from the internet, before the tunnel exists.</source>
        <translation>吊销地址必须在隧道建立之前就能从 Internet 访问。</translation>
    </message>
    <message>
        <source>Publish the list on a public web address (http) and put that address into the template.</source>
        <translation>将吊销列表发布到公用 Web 地址 (http)，并将该地址写入证书模板。</translation>
    </message>
    <message>
        <source>Or use a certificate of a public CA for SSTP.</source>
        <translation>或者为 SSTP 使用公共 CA 的证书。</translation>
    </message>
    <message>
        <source>The address of an internal authority&apos;s list does not answer from outside.</source>
        <translation>内部颁发机构的列表地址从外部无法访问。</translation>
    </message>
    <message>
        <source>A sign-in page or proxy stands in the way.</source>
        <translation>途中有登录页面或代理阻挡。</translation>
    </message>
    <message>
        <source>The VPN line is still in use by an earlier attempt.</source>
        <translation>VPN 线路仍被先前的尝试占用。</translation>
    </message>
    <message>
        <source>Windows still holds an earlier attempt of this VPN connection.</source>
        <translation>Windows 仍保留着此 VPN 连接先前的一次尝试。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then connect again.</source>
        <translation>请等待几分钟，然后重新连接。</translation>
    </message>
    <message>
        <source>Restart the computer once, then connect again.</source>
        <translation>请重新启动电脑一次，然后重新连接。</translation>
    </message>
    <message>
        <source>The port is already open: two attempts overlap, or the Remote Access Connection Manager hangs.</source>
        <translation>端口已打开：两次尝试重叠，或者 Remote Access Connection Manager 停止响应。</translation>
    </message>
    <message>
        <source>List live connections: rasdial</source>
        <translation>列出当前连接：rasdial</translation>
    </message>
    <message>
        <source>Read the last attempts: wevtutil qe Application /q:&quot;*[System[Provider[@Name=&apos;RasClient&apos;]]]&quot; /f:text /rd:true /c:20</source>
        <translation>查看最近的尝试：wevtutil qe Application /q:&quot;*[System[Provider[@Name=&apos;RasClient&apos;]]]&quot; /f:text /rd:true /c:20</translation>
    </message>
    <message>
        <source>Restart RasMan, or the computer, because the service shares its process.</source>
        <translation>重新启动 RasMan；由于该服务与其他服务共用进程，也可重新启动电脑。</translation>
    </message>
    <message>
        <source>This usually concerns only the client; two products can also dial the same profile.</source>
        <translation>通常是客户端的问题；也可能是两个产品拨打同一个配置文件。</translation>
    </message>
    <message>
        <source>Look for a second VPN manager or script that dials this profile.</source>
        <translation>查找拨打此配置文件的另一个 VPN 管理程序或脚本。</translation>
    </message>
    <message>
        <source>An earlier attempt has not ended yet.</source>
        <translation>先前的尝试尚未结束。</translation>
    </message>
    <message>
        <source>The Remote Access service hangs.</source>
        <translation>远程访问服务停止响应。</translation>
    </message>
    <message>
        <source>The connection was closed before it was ready.</source>
        <translation>连接在就绪之前已被关闭。</translation>
    </message>
    <message>
        <source>The connection to the VPN server was closed before it was ready.</source>
        <translation>与 VPN 服务器的连接在就绪之前已被关闭。</translation>
    </message>
    <message>
        <source>The port was disconnected during dialing; with PPTP often because GRE does not get through.</source>
        <translation>端口在拨号期间断开；使用 PPTP 时，往往是因为 GRE 无法通过。</translation>
    </message>
    <message>
        <source>Read the settings: Get-VpnConnection | Format-List * (add -AllUserConnection for a device tunnel).</source>
        <translation>查看设置：Get-VpnConnection | Format-List *（对于设备隧道，添加 -AllUserConnection）。</translation>
    </message>
    <message>
        <source>The peer or a device on the way ended the link.</source>
        <translation>对端或途中的设备结束了链路。</translation>
    </message>
    <message>
        <source>Check the server&apos;s System log for the same minute.</source>
        <translation>检查服务器系统日志中同一分钟的记录。</translation>
    </message>
    <message>
        <source>Replace PPTP; it is outdated.</source>
        <translation>替换 PPTP；它已过时。</translation>
    </message>
    <message>
        <source>The other side or a device on the way closed the connection.</source>
        <translation>对方或途中的设备关闭了连接。</translation>
    </message>
    <message>
        <source>With PPTP: GRE packets do not get through.</source>
        <translation>使用 PPTP 时：GRE 数据包无法通过。</translation>
    </message>
    <message>
        <source>The VPN connection does not exist, or no longer exists.</source>
        <translation>该 VPN 连接不存在或已不再存在。</translation>
    </message>
    <message>
        <source>Windows can&apos;t find this VPN connection on your computer.</source>
        <translation>Windows 在您的电脑上找不到此 VPN 连接。</translation>
    </message>
    <message>
        <source>The entry is in neither phone book, or in the other one.</source>
        <translation>该条目不在任何电话簿中，或在另一个电话簿中。</translation>
    </message>
    <message>
        <source>List both: Get-VpnConnection, then Get-VpnConnection -AllUserConnection.</source>
        <translation>将两者都列出：先运行 Get-VpnConnection，再运行 Get-VpnConnection -AllUserConnection。</translation>
    </message>
    <message>
        <source>Start a device sync and check the profile&apos;s assignment.</source>
        <translation>启动设备同步并检查配置文件的分配。</translation>
    </message>
    <message>
        <source>The profile was removed, renamed or deployed in another context.</source>
        <translation>配置文件已被删除、重命名，或部署到了其他上下文中。</translation>
    </message>
    <message>
        <source>Read what was deployed: Get-CimInstance -Namespace root\cimv2\mdm\dmmap -ClassName MDM_VPNv2_01</source>
        <translation>查看已部署的内容：Get-CimInstance -Namespace root\cimv2\mdm\dmmap -ClassName MDM_VPNv2_01</translation>
    </message>
    <message>
        <source>The profile was deleted or renamed.</source>
        <translation>配置文件已被删除或重命名。</translation>
    </message>
    <message>
        <source>It lies in the other phone book (user or all users).</source>
        <translation>它位于另一个电话簿中（用户或所有用户）。</translation>
    </message>
    <message>
        <source>The VPN connection was ended.</source>
        <translation>VPN 连接已结束。</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>请重新连接。</translation>
    </message>
    <message>
        <source>If it happens again, send the report to your helpdesk.</source>
        <translation>如果问题再次出现，请将报告发送给您的技术支持人员。</translation>
    </message>
    <message>
        <source>The connection was disconnected; against servers that are not Windows a refused EAP password can also show as 628.</source>
        <translation>连接已断开；对于非 Windows 服务器，EAP 密码被拒绝时也可能显示为 628。</translation>
    </message>
    <message>
        <source>Look for the reason in the server&apos;s log at the same minute.</source>
        <translation>在服务器日志中查找同一分钟的原因。</translation>
    </message>
    <message>
        <source>Read the RemoteAccess events of the System log.</source>
        <translation>查看系统日志中的 RemoteAccess 事件。</translation>
    </message>
    <message>
        <source>Read NPS event 6273 in the Security log; its reason code and the CoId of the attempt name the refusal.</source>
        <translation>查看安全日志中的 NPS 事件 6273；其原因代码和该次尝试的 CoId 可说明拒绝原因。</translation>
    </message>
    <message>
        <source>The other side ended the connection.</source>
        <translation>对方结束了连接。</translation>
    </message>
    <message>
        <source>With IKEv2 servers of other makers: the password was refused.</source>
        <translation>使用第三方 IKEv2 服务器时：密码被拒绝。</translation>
    </message>
    <message>
        <source>The VPN server ended the connection.</source>
        <translation>VPN 服务器结束了连接。</translation>
    </message>
    <message>
        <source>The remote computer disconnected.</source>
        <translation>远程计算机断开了连接。</translation>
    </message>
    <message>
        <source>Check session and idle limits in the network policy.</source>
        <translation>检查网络策略中的会话限制和空闲限制。</translation>
    </message>
    <message>
        <source>The server closed the connection, for example after a time limit or a restart.</source>
        <translation>服务器关闭了连接，例如因达到时间限制或重新启动。</translation>
    </message>
    <message>
        <source>The VPN line is missing or in use.</source>
        <translation>VPN 线路缺失或正在使用。</translation>
    </message>
    <message>
        <source>Windows has no free VPN line.</source>
        <translation>Windows 没有空闲的 VPN 线路。</translation>
    </message>
    <message>
        <source>End other VPN connections.</source>
        <translation>请结束其他 VPN 连接。</translation>
    </message>
    <message>
        <source>The device of the tunnel type is missing, disabled or taken.</source>
        <translation>该隧道类型的设备缺失、已禁用或被占用。</translation>
    </message>
    <message>
        <source>List the devices: Get-NetAdapter -IncludeHidden | Where-Object InterfaceDescription -like &quot;WAN Miniport*&quot;</source>
        <translation>列出设备：Get-NetAdapter -IncludeHidden | Where-Object InterfaceDescription -like &quot;WAN Miniport*&quot;</translation>
    </message>
    <message>
        <source>Check for another VPN client that is connected.</source>
        <translation>检查是否有其他 VPN 客户端处于连接状态。</translation>
    </message>
    <message>
        <source>Check devices on the client, and the number of ports on the server.</source>
        <translation>检查客户端上的设备和服务器上的端口数量。</translation>
    </message>
    <message>
        <source>In Routing and Remote Access read Ports, Properties for the tunnel type.</source>
        <translation>在“路由和远程访问”中，查看“端口”&gt;“属性”中该隧道类型的设置。</translation>
    </message>
    <message>
        <source>The WAN Miniport of this tunnel type is missing or disabled.</source>
        <translation>此隧道类型的 WAN Miniport 缺失或已禁用。</translation>
    </message>
    <message>
        <source>Another VPN program uses it.</source>
        <translation>其他 VPN 程序正在使用它。</translation>
    </message>
    <message>
        <source>The server&apos;s ports of this type are used up.</source>
        <translation>服务器上此类型的端口已用尽。</translation>
    </message>
    <message>
        <source>Windows would have to ask a question, but this connection must stay silent.</source>
        <translation>Windows 需要提出询问，但此连接必须静默进行。</translation>
    </message>
    <message>
        <source>Windows wanted to ask you something while connecting, but this VPN connection is set up to ask no questions.</source>
        <translation>Windows 在连接时想要询问您，但此 VPN 连接的运行方式不允许询问。</translation>
    </message>
    <message>
        <source>Please don&apos;t accept a certificate that a window asks you about.</source>
        <translation>请不要接受弹出窗口询问的证书。</translation>
    </message>
    <message>
        <source>EAP needs a dialog: the server-validation prompt is allowed, the trusted root is missing, or several certificates fit.</source>
        <translation>EAP 需要对话框：允许了服务器验证提示、缺少受信任的根证书，或者有多个符合条件的证书。</translation>
    </message>
    <message>
        <source>Read the EAP settings: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml</source>
        <translation>查看 EAP 设置：(Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml</translation>
    </message>
    <message>
        <source>List the candidates: certutil -user -store My (user) and certutil -store My (computer).</source>
        <translation>列出候选证书：certutil -user -store My（用户）和 certutil -store My（计算机）。</translation>
    </message>
    <message>
        <source>Make the profile decide by itself.</source>
        <translation>让配置文件自行决定。</translation>
    </message>
    <message>
        <source>Set DisableUserPromptForServerValidation to true, with ServerNames and TrustedRootCA complete.</source>
        <translation>将 DisableUserPromptForServerValidation 设置为 true，并确保 ServerNames 和 TrustedRootCA 完整。</translation>
    </message>
    <message>
        <source>Add an issuer or purpose filter so that one certificate remains.</source>
        <translation>添加颁发者或用途筛选器，使符合条件的证书只剩一个。</translation>
    </message>
    <message>
        <source>The profile lets Windows ask about the sign-in server.</source>
        <translation>配置文件允许 Windows 就身份验证服务器进行询问。</translation>
    </message>
    <message>
        <source>Several user certificates fit, so Windows would have to ask.</source>
        <translation>有多个用户证书符合条件，因此 Windows 需要询问。</translation>
    </message>
    <message>
        <source>The tunnel type of the connection does not work on this network.</source>
        <translation>连接的隧道类型在此网络上不可用。</translation>
    </message>
    <message>
        <source>Your VPN connection is set to a kind of tunnel that can&apos;t work here.</source>
        <translation>您的 VPN 连接所设置的隧道种类在这里无法使用。</translation>
    </message>
    <message>
        <source>The tunnel type does not fit: PPTP was chosen and only IPv6 is available.</source>
        <translation>隧道类型不适用：选择了 PPTP，但只有 IPv6 可用。</translation>
    </message>
    <message>
        <source>Change the tunnel type in the profile.</source>
        <translation>更改配置文件中的隧道类型。</translation>
    </message>
    <message>
        <source>Use IKEv2 or SSTP instead of PPTP.</source>
        <translation>使用 IKEv2 或 SSTP 代替 PPTP。</translation>
    </message>
    <message>
        <source>PPTP was chosen, but only IPv6 is there.</source>
        <translation>选择了 PPTP，但只有 IPv6。</translation>
    </message>
    <message>
        <source>The VPN connection ended because nothing was sent for a while.</source>
        <translation>VPN 连接因一段时间内没有发送数据而结束。</translation>
    </message>
    <message>
        <source>The VPN connection was ended because it was not used for some time.</source>
        <translation>VPN 连接因一段时间未使用而被结束。</translation>
    </message>
    <message>
        <source>The idle limit was reached; event 20226 says so.</source>
        <translation>已达到空闲限制；事件 20226 中有记录。</translation>
    </message>
    <message>
        <source>Read the limit: Get-VpnConnection | Format-List Name, IdleDisconnectSeconds</source>
        <translation>查看限制：Get-VpnConnection | Format-List Name, IdleDisconnectSeconds</translation>
    </message>
    <message>
        <source>Set by the profile or the network policy.</source>
        <translation>由配置文件或网络策略设置。</translation>
    </message>
    <message>
        <source>Change the idle timeout in the profile or in the network policy&apos;s constraints.</source>
        <translation>更改配置文件中的空闲超时，或网络策略约束中的空闲超时。</translation>
    </message>
    <message>
        <source>The idle time of the connection or of the network policy ran out.</source>
        <translation>连接或网络策略的空闲时间已到。</translation>
    </message>
    <message>
        <source>The VPN connection broke off.</source>
        <translation>VPN 连接中断。</translation>
    </message>
    <message>
        <source>The VPN connection broke off, often after sleep or a change of network.</source>
        <translation>VPN 连接中断，这种情况常发生在睡眠或切换网络之后。</translation>
    </message>
    <message>
        <source>If it happens often, send the report to your helpdesk.</source>
        <translation>如果经常发生，请将报告发送给您的技术支持人员。</translation>
    </message>
    <message>
        <source>The link failed: sleep, a network change longer than NetworkOutageTime, or a lost path.</source>
        <translation>链路失败：电脑进入睡眠、网络变化的时间超过 NetworkOutageTime，或网络路径丢失。</translation>
    </message>
    <message>
        <source>Note when it happens: after sleep, on Wi-Fi change, after a fixed time.</source>
        <translation>记录发生的时机：睡眠之后、切换 Wi-Fi 时，或在固定时间之后。</translation>
    </message>
    <message>
        <source>Check mobility and timeouts.</source>
        <translation>检查移动性和超时设置。</translation>
    </message>
    <message>
        <source>Check that DisableMobility is not set and NetworkOutageTime fits.</source>
        <translation>检查是否未设置 DisableMobility，以及 NetworkOutageTime 是否合适。</translation>
    </message>
    <message>
        <source>Check timeouts of address translators (NAT) for UDP 4500.</source>
        <translation>检查地址转换设备 (NAT) 对 UDP 4500 的超时设置。</translation>
    </message>
    <message>
        <source>The network changed or was away too long.</source>
        <translation>网络发生了变化，或中断时间过长。</translation>
    </message>
    <message>
        <source>The computer was asleep.</source>
        <translation>电脑曾进入睡眠状态。</translation>
    </message>
    <message>
        <source>A route leads the VPN&apos;s own traffic into the tunnel.</source>
        <translation>某条路由将 VPN 自身的流量引入了隧道。</translation>
    </message>
    <message>
        <source>The Windows service for VPN connections is stopped.</source>
        <translation>用于 VPN 连接的 Windows 服务已停止。</translation>
    </message>
    <message>
        <source>A Windows service that every VPN connection needs is not running.</source>
        <translation>每个 VPN 连接都需要的一项 Windows 服务没有运行。</translation>
    </message>
    <message>
        <source>Remote Access Connection Manager (RasMan) stopped.</source>
        <translation>Remote Access Connection Manager (RasMan) 已停止。</translation>
    </message>
    <message>
        <source>Read the services: Get-Service RasMan,SstpSvc,IKEEXT,PolicyAgent,BFE,EapHost</source>
        <translation>查看服务：Get-Service RasMan,SstpSvc,IKEEXT,PolicyAgent,BFE,EapHost</translation>
    </message>
    <message>
        <source>Start it (elevated): Start-Service RasMan</source>
        <translation>启动该服务（以管理员身份）：Start-Service RasMan</translation>
    </message>
    <message>
        <source>Find out what stops or disables the service.</source>
        <translation>查明停止或禁用该服务的原因。</translation>
    </message>
    <message>
        <source>Check group policies and tuning tools for the service&apos;s start type.</source>
        <translation>检查组策略和优化工具对该服务启动类型的设置。</translation>
    </message>
    <message>
        <source>The service Remote Access Connection Manager was stopped or disabled.</source>
        <translation>Remote Access Connection Manager 服务已停止或被禁用。</translation>
    </message>
    <message>
        <source>The tunnel type of the connection is switched off on this computer.</source>
        <translation>连接的隧道类型在这台电脑上已关闭。</translation>
    </message>
    <message>
        <source>Your VPN connection uses a kind of tunnel that is switched off on this computer.</source>
        <translation>您的 VPN 连接所使用的隧道种类在这台电脑上已关闭。</translation>
    </message>
    <message>
        <source>Please don&apos;t change the VPN settings yourself.</source>
        <translation>请不要自行更改 VPN 设置。</translation>
    </message>
    <message>
        <source>The protocol engine of the chosen tunnel type is disabled.</source>
        <translation>所选隧道类型的协议引擎已禁用。</translation>
    </message>
    <message>
        <source>Enable the protocol or change the profile.</source>
        <translation>启用该协议或更改配置文件。</translation>
    </message>
    <message>
        <source>Check policies that disable PPTP or L2TP, and use IKEv2 or SSTP.</source>
        <translation>检查禁用 PPTP 或 L2TP 的策略，并使用 IKEv2 或 SSTP。</translation>
    </message>
    <message>
        <source>The chosen protocol is disabled on this system.</source>
        <translation>所选协议在此系统上已禁用。</translation>
    </message>
    <message>
        <source>The sign-in method of the connection is not installed on this computer.</source>
        <translation>这台电脑上未安装该连接的登录方法。</translation>
    </message>
    <message>
        <source>Your VPN connection needs a way to sign in that is not installed on your computer.</source>
        <translation>您的 VPN 连接需要一种登录方式，但您的电脑上没有安装。</translation>
    </message>
    <message>
        <source>The EAP type in the profile is not registered here.</source>
        <translation>配置文件中的 EAP 类型未在此处注册。</translation>
    </message>
    <message>
        <source>Compare the type with the subkeys of HKLM\SYSTEM\CurrentControlSet\Services\EapHost\Methods\311, where Windows usually lists them.</source>
        <translation>将该类型与 HKLM\SYSTEM\CurrentControlSet\Services\EapHost\Methods\311 的子项进行比较，Windows 通常在那里列出各种类型。</translation>
    </message>
    <message>
        <source>Install the method or change the profile.</source>
        <translation>安装该方法或更改配置文件。</translation>
    </message>
    <message>
        <source>Use a method that Windows has: PEAP (25), EAP-TLS (13), EAP-TTLS (21), TEAP (55).</source>
        <translation>使用 Windows 自带的方法：PEAP (25)、EAP-TLS (13)、EAP-TTLS (21)、TEAP (55)。</translation>
    </message>
    <message>
        <source>The profile names an EAP method that this computer does not have.</source>
        <translation>配置文件指定了这台电脑没有的 EAP 方法。</translation>
    </message>
    <message>
        <source>The EAP method is not installed. It corresponds to 850.</source>
        <translation>未安装该 EAP 方法。它对应于 850。</translation>
    </message>
    <message>
        <source>Read the logs Microsoft-Windows-EapHost/Operational (2018) and Microsoft-Windows-EapMethods-RasTls/Operational (107).</source>
        <translation>查看日志 Microsoft-Windows-EapHost/Operational (2018) 和 Microsoft-Windows-EapMethods-RasTls/Operational (107)。</translation>
    </message>
    <message>
        <source>The sign-in failed.</source>
        <translation>登录失败。</translation>
    </message>
    <message>
        <source>The server did not accept your sign-in.</source>
        <translation>服务器没有接受您的登录。</translation>
    </message>
    <message>
        <source>Check that you can sign in elsewhere with the same account.</source>
        <translation>请检查使用同一帐户能否在其他地方登录。</translation>
    </message>
    <message>
        <source>EAP authentication failed. It corresponds to 812 or 691.</source>
        <translation>EAP 身份验证失败。它对应于 812 或 691。</translation>
    </message>
    <message>
        <source>Read the reason on the sign-in server.</source>
        <translation>在身份验证服务器上查看原因。</translation>
    </message>
    <message>
        <source>The sign-in server refused without a more precise reason.</source>
        <translation>身份验证服务器拒绝了请求，但没有给出更具体的原因。</translation>
    </message>
    <message>
        <source>No certificate of yours fits this VPN connection.</source>
        <translation>您没有适合此 VPN 连接的证书。</translation>
    </message>
    <message>
        <source>Your computer has no electronic identity card (certificate) of yours that fits this VPN connection.</source>
        <translation>您的电脑上没有适合此 VPN 连接的个人电子身份证明（证书）。</translation>
    </message>
    <message>
        <source>If you can, connect to the office network once; certificates often arrive there by themselves.</source>
        <translation>如果可以，请连接一次办公室网络；证书通常会在那里自动获取。</translation>
    </message>
    <message>
        <source>No user certificate was found. It corresponds to 798.</source>
        <translation>找不到用户证书。它对应于 798。</translation>
    </message>
    <message>
        <source>List the candidates: certutil -user -store My</source>
        <translation>列出候选证书：certutil -user -store My</translation>
    </message>
    <message>
        <source>Compare the certificates with the profile&apos;s filter.</source>
        <translation>将这些证书与配置文件的筛选器进行比较。</translation>
    </message>
    <message>
        <source>Check template and filter of the EAP settings.</source>
        <translation>检查证书模板以及 EAP 设置的筛选器。</translation>
    </message>
    <message>
        <source>No user certificate passes the filter.</source>
        <translation>没有用户证书通过筛选器。</translation>
    </message>
    <message>
        <source>Your certificate was not accepted for signing in.</source>
        <translation>您的证书在登录时未被接受。</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) was not accepted for signing in.</source>
        <translation>您的电子身份证明（证书）在登录时未被接受。</translation>
    </message>
    <message>
        <source>The user certificate is invalid. It corresponds to 853.</source>
        <translation>用户证书无效。它对应于 853。</translation>
    </message>
    <message>
        <source>The user certificate is not valid for the sign-in.</source>
        <translation>用户证书对此登录无效。</translation>
    </message>
    <message>
        <source>Your certificate has expired.</source>
        <translation>您的证书已过期。</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) has expired.</source>
        <translation>您的电子身份证明（证书）已过期。</translation>
    </message>
    <message>
        <source>The user certificate has expired. It corresponds to 854.</source>
        <translation>用户证书已过期。它对应于 854。</translation>
    </message>
    <message>
        <source>Find out why it was not renewed.</source>
        <translation>查明证书没有续订的原因。</translation>
    </message>
    <message>
        <source>Check template rights, renewal window and the reach of the CA.</source>
        <translation>检查证书模板权限、续订时段以及能否访问 CA。</translation>
    </message>
    <message>
        <source>The user certificate has expired.</source>
        <translation>用户证书已过期。</translation>
    </message>
    <message>
        <source>Your certificate was revoked.</source>
        <translation>您的证书已被吊销。</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) was withdrawn.</source>
        <translation>您的电子身份证明（证书）已作废。</translation>
    </message>
    <message>
        <source>The user certificate was revoked. It corresponds to 855.</source>
        <translation>用户证书已被吊销。它对应于 855。</translation>
    </message>
    <message>
        <source>Find out why it was revoked.</source>
        <translation>查明吊销原因。</translation>
    </message>
    <message>
        <source>Issue a new certificate if the user may still connect.</source>
        <translation>如果该用户可以继续使用，则颁发新证书。</translation>
    </message>
    <message>
        <source>The user certificate was revoked.</source>
        <translation>用户证书已被吊销。</translation>
    </message>
    <message>
        <source>An unspecified error concerning the user certificate. It corresponds to 856.</source>
        <translation>与用户证书有关的未指明错误。它对应于 856。</translation>
    </message>
    <message>
        <source>Something else is wrong with the user certificate.</source>
        <translation>用户证书存在其他问题。</translation>
    </message>
    <message>
        <source>The sign-in server rejected your certificate.</source>
        <translation>身份验证服务器拒绝了您的证书。</translation>
    </message>
    <message>
        <source>The sign-in server rejected the user certificate. It corresponds to 853.</source>
        <translation>身份验证服务器拒绝了用户证书。它对应于 853。</translation>
    </message>
    <message>
        <source>Read NTAuth on NPS: certutil -enterprise -viewstore NTAuth</source>
        <translation>在 NPS 上查看 NTAuth：certutil -enterprise -viewstore NTAuth</translation>
    </message>
    <message>
        <source>The sign-in server does not accept the user certificate.</source>
        <translation>身份验证服务器不接受该用户证书。</translation>
    </message>
    <message>
        <source>User name or password was rejected.</source>
        <translation>用户名或密码被拒绝。</translation>
    </message>
    <message>
        <source>The server did not accept your user name and password.</source>
        <translation>服务器没有接受您的用户名和密码。</translation>
    </message>
    <message>
        <source>Type your password once by hand; stop after two tries so that your account is not locked.</source>
        <translation>请手动输入一次密码；尝试两次后请停止，以免帐户被锁定。</translation>
    </message>
    <message>
        <source>If it still fails, send the report to your helpdesk.</source>
        <translation>如果仍然失败，请将报告发送给您的技术支持人员。</translation>
    </message>
    <message>
        <source>User name and password were rejected. It corresponds to 691.</source>
        <translation>用户名和密码被拒绝。它对应于 691。</translation>
    </message>
    <message>
        <source>User name or password is wrong.</source>
        <translation>用户名或密码错误。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate was not found.</source>
        <translation>找不到身份验证服务器的证书。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in was not accepted.</source>
        <translation>验证您登录信息的服务器的电子身份证明（证书）未被接受。</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) was not found. It corresponds to 857.</source>
        <translation>找不到身份验证服务器 (NPS) 的证书。它对应于 857。</translation>
    </message>
    <message>
        <source>Check the NPS certificate.</source>
        <translation>检查 NPS 证书。</translation>
    </message>
    <message>
        <source>Check that a certificate is selected in the network policy.</source>
        <translation>检查网络策略中是否选择了证书。</translation>
    </message>
    <message>
        <source>The sign-in server has no certificate to show.</source>
        <translation>身份验证服务器没有可出示的证书。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not valid.</source>
        <translation>身份验证服务器的证书无效。</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) is invalid. It corresponds to 857.</source>
        <translation>身份验证服务器 (NPS) 的证书无效。它对应于 857。</translation>
    </message>
    <message>
        <source>Check name, purpose and chain of the NPS certificate.</source>
        <translation>检查 NPS 证书的名称、用途和证书链。</translation>
    </message>
    <message>
        <source>After the renewal select the new certificate again in the network policy (Constraints, authentication method, Edit).</source>
        <translation>续订后，在网络策略（“约束”&gt;“身份验证方法”&gt;“编辑”）中重新选择新证书。</translation>
    </message>
    <message>
        <source>The NPS certificate is not valid for this use.</source>
        <translation>NPS 证书对此用途无效。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate has expired.</source>
        <translation>身份验证服务器的证书已过期。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in has expired.</source>
        <translation>验证您登录信息的服务器的电子身份证明（证书）已过期。</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) has expired. It corresponds to 858.</source>
        <translation>身份验证服务器 (NPS) 的证书已过期。它对应于 858。</translation>
    </message>
    <message>
        <source>Renew the NPS certificate.</source>
        <translation>续订 NPS 证书。</translation>
    </message>
    <message>
        <source>Renew the certificate on the NPS server.</source>
        <translation>在 NPS 服务器上续订证书。</translation>
    </message>
    <message>
        <source>The NPS certificate has expired.</source>
        <translation>NPS 证书已过期。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate was revoked.</source>
        <translation>身份验证服务器的证书已被吊销。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in was withdrawn.</source>
        <translation>验证您登录信息的服务器的电子身份证明（证书）已作废。</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) was revoked. It corresponds to 859.</source>
        <translation>身份验证服务器 (NPS) 的证书已被吊销。它对应于 859。</translation>
    </message>
    <message>
        <source>Replace the NPS certificate.</source>
        <translation>更换 NPS 证书。</translation>
    </message>
    <message>
        <source>The NPS certificate was revoked.</source>
        <translation>NPS 证书已被吊销。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate was not accepted.</source>
        <translation>身份验证服务器的证书未被接受。</translation>
    </message>
    <message>
        <source>An unspecified error concerning the certificate of the sign-in server (NPS). It corresponds to 860.</source>
        <translation>与身份验证服务器 (NPS) 的证书有关的未指明错误。它对应于 860。</translation>
    </message>
    <message>
        <source>Something else is wrong with the NPS certificate.</source>
        <translation>NPS 证书存在其他问题。</translation>
    </message>
    <message>
        <source>The authority behind the sign-in server was not found on this computer.</source>
        <translation>在这台电脑上找不到身份验证服务器证书的颁发机构。</translation>
    </message>
    <message>
        <source>Your computer does not know who issued the electronic identity card (certificate) of the server that checks your sign-in.</source>
        <translation>您的电脑不知道是谁颁发了验证您登录信息的服务器的电子身份证明（证书）。</translation>
    </message>
    <message>
        <source>The root of the sign-in server (NPS) was not found. It corresponds to 864.</source>
        <translation>找不到身份验证服务器 (NPS) 的根证书。它对应于 864。</translation>
    </message>
    <message>
        <source>TrustedRootCA, the root in the store and the chain of the NPS certificate must fit together.</source>
        <translation>TrustedRootCA、存储中的根证书和 NPS 证书的证书链必须相互一致。</translation>
    </message>
    <message>
        <source>Publish the root to the computer store.</source>
        <translation>将根证书发布到计算机存储。</translation>
    </message>
    <message>
        <source>Correct TrustedRootCA and ServerNames in the profile.</source>
        <translation>更正配置文件中的 TrustedRootCA 和 ServerNames。</translation>
    </message>
    <message>
        <source>The root of the sign-in server is not installed or not the one in the profile.</source>
        <translation>身份验证服务器的根证书未安装，或不是配置文件中的那一个。</translation>
    </message>
    <message>
        <source>The authority behind the sign-in server is not valid.</source>
        <translation>身份验证服务器证书的颁发机构无效。</translation>
    </message>
    <message>
        <source>The root certificate of the sign-in server (NPS) is invalid. It corresponds to 865.</source>
        <translation>身份验证服务器 (NPS) 的根证书无效。它对应于 865。</translation>
    </message>
    <message>
        <source>Check the root certificate.</source>
        <translation>检查根证书。</translation>
    </message>
    <message>
        <source>Check the root in the stores and in Disallowed.</source>
        <translation>在各存储和 Disallowed 中检查该根证书。</translation>
    </message>
    <message>
        <source>The root of the NPS certificate is not valid.</source>
        <translation>NPS 证书的根证书无效。</translation>
    </message>
    <message>
        <source>Event 20220 reports a problem with the link between this computer and the VPN server.</source>
        <translation>事件 20220 报告这台电脑与 VPN 服务器之间的链路出现问题。</translation>
    </message>
    <message>
        <source>The link between this computer and the VPN server had a problem.</source>
        <translation>这台电脑与 VPN 服务器之间的链路出现了问题。</translation>
    </message>
    <message>
        <source>Look for an event with the number 20227 from the same minute. Enter the number at the end of its message.</source>
        <translation>请查找同一分钟内编号为 20227 的事件，并输入其消息末尾的数字。</translation>
    </message>
    <message>
        <source>Event 20220 names the server, the device and an error of the link.</source>
        <translation>事件 20220 指出了服务器、设备和链路错误。</translation>
    </message>
    <message>
        <source>Compare its server and device with the profile: Get-VpnConnection | Format-List *</source>
        <translation>将其中的服务器和设备与配置文件进行比较：Get-VpnConnection | Format-List *</translation>
    </message>
    <message>
        <source>The link failed between the client&apos;s device and the server.</source>
        <translation>客户端设备与服务器之间的链路失败。</translation>
    </message>
    <message>
        <source>Look at the server&apos;s System log for the same minute.</source>
        <translation>查看服务器系统日志中同一分钟的记录。</translation>
    </message>
    <message>
        <source>The link between device and server failed.</source>
        <translation>设备与服务器之间的链路失败。</translation>
    </message>
    <message>
        <source>Event 20221 says that a connection attempt began; it is not an error.</source>
        <translation>事件 20221 表示连接尝试已开始；这不是错误。</translation>
    </message>
    <message>
        <source>This number only says that a connection attempt began.</source>
        <translation>这个数字只表示连接尝试已开始。</translation>
    </message>
    <message>
        <source>Event 20221 marks the start of every dial and lists the settings of the profile: protocols, encryption, sign-in.</source>
        <translation>事件 20221 是每次拨号的开头，列出了配置文件的设置：协议、加密、登录。</translation>
    </message>
    <message>
        <source>Compare the settings in it with the ones you deployed.</source>
        <translation>将其中的设置与您部署的设置进行比较。</translation>
    </message>
    <message>
        <source>When it is the last event of its CoId, the dial ended on the client itself.</source>
        <translation>如果它是同一 CoId 的最后一个事件，则拨号在客户端本身就已结束。</translation>
    </message>
    <message>
        <source>Read the events 20221 to 20227 of the same CoId.</source>
        <translation>查看同一 CoId 的事件 20221 至 20227。</translation>
    </message>
    <message>
        <source>This is the number of the event, not an error code.</source>
        <translation>这是事件的编号，不是错误代码。</translation>
    </message>
    <message>
        <source>Event 20222 says that the link to the VPN server is being tried; it is not an error.</source>
        <translation>事件 20222 表示正在尝试建立与 VPN 服务器的链路；这不是错误。</translation>
    </message>
    <message>
        <source>This number only says that your computer tried to reach the VPN server.</source>
        <translation>这个数字只表示您的电脑曾尝试连接 VPN 服务器。</translation>
    </message>
    <message>
        <source>Event 20222 names the server&apos;s name or address and the device, for example WAN Miniport (IKEv2).</source>
        <translation>事件 20222 指出服务器的名称或地址以及设备，例如 WAN Miniport (IKEv2)。</translation>
    </message>
    <message>
        <source>Compare the server in it with the profile and with what the name resolves to.</source>
        <translation>将其中的服务器与配置文件以及名称的解析结果进行比较。</translation>
    </message>
    <message>
        <source>When it is the last event before 20227, the tunnel was not built; with IKEv2 the sign-in is part of this step.</source>
        <translation>如果它是 20227 之前的最后一个事件，则隧道未能建立；使用 IKEv2 时，登录是此步骤的一部分。</translation>
    </message>
    <message>
        <source>Check reachability of the server, its certificate, and with IKEv2 the NPS log.</source>
        <translation>检查服务器是否可访问及其证书，使用 IKEv2 时还要检查 NPS 日志。</translation>
    </message>
    <message>
        <source>Event 20223 says that the link to the VPN server was made; it is not an error.</source>
        <translation>事件 20223 表示与 VPN 服务器的链路已建立；这不是错误。</translation>
    </message>
    <message>
        <source>This number only says that your computer reached the VPN server.</source>
        <translation>这个数字只表示您的电脑已连接到 VPN 服务器。</translation>
    </message>
    <message>
        <source>Event 20223 means that the link was made; what fails after it is the sign-in or the address.</source>
        <translation>事件 20223 表示链路已建立；此后若失败，问题在于登录或地址。</translation>
    </message>
    <message>
        <source>Look at the code of 20227 with the same CoId.</source>
        <translation>查看同一 CoId 的 20227 中的代码。</translation>
    </message>
    <message>
        <source>With SSTP, L2TP and PPTP, what fails after it is the sign-in or the address.</source>
        <translation>使用 SSTP、L2TP 和 PPTP 时，此后若失败，问题在于登录或地址。</translation>
    </message>
    <message>
        <source>Read NPS event 6273 in the Security log of the same minute.</source>
        <translation>查看安全日志中同一分钟的 NPS 事件 6273。</translation>
    </message>
    <message>
        <source>Event 20224 says that the sign-in to the VPN server is going on; it is not an error.</source>
        <translation>事件 20224 表示正在 VPN 服务器上继续登录；这不是错误。</translation>
    </message>
    <message>
        <source>This number only says that your computer was signing in to the VPN.</source>
        <translation>这个数字只表示您的电脑正在登录 VPN。</translation>
    </message>
    <message>
        <source>Event 20224 means that the server was reached and the sign-in is going on.</source>
        <translation>事件 20224 表示已连接到服务器，登录正在继续。</translation>
    </message>
    <message>
        <source>What fails after it is the sign-in or the address.</source>
        <translation>此后若失败，问题在于登录或地址。</translation>
    </message>
    <message>
        <source>Read NPS event 6273 in the Security log of the same minute, and the address pool.</source>
        <translation>查看安全日志中同一分钟的 NPS 事件 6273，并检查地址池。</translation>
    </message>
    <message>
        <source>Event 20225 says that the VPN is connected; it is not an error.</source>
        <translation>事件 20225 表示 VPN 已连接；这不是错误。</translation>
    </message>
    <message>
        <source>This number says that the VPN was connected.</source>
        <translation>这个数字表示 VPN 已连接。</translation>
    </message>
    <message>
        <source>If work resources do not open, choose &quot;Connected, but work resources don&apos;t open&quot; on the start page.</source>
        <translation>如果工作资源打不开，请在开始页面选择“已连接，但工作资源打不开”。</translation>
    </message>
    <message>
        <source>Event 20225 names the tunnel&apos;s addresses. When work resources do not open after it, look at routes and name servers.</source>
        <translation>事件 20225 指出隧道的地址。如果此后工作资源打不开，则检查路由和 DNS 服务器。</translation>
    </message>
    <message>
        <source>List the tunnel&apos;s routes: Get-NetRoute -InterfaceAlias NAME</source>
        <translation>列出隧道的路由：Get-NetRoute -InterfaceAlias NAME</translation>
    </message>
    <message>
        <source>What fails after it is routes, name resolution or filters.</source>
        <translation>此后若失败，问题在于路由、名称解析或筛选器。</translation>
    </message>
    <message>
        <source>Check routes, DNS servers and traffic filters of the profile.</source>
        <translation>检查配置文件的路由、DNS 服务器和流量筛选器。</translation>
    </message>
    <message>
        <source>Event 20226 says that a VPN connection ended; the reason is at the end of its text.</source>
        <translation>事件 20226 表示 VPN 连接已结束；原因在其末尾。</translation>
    </message>
    <message>
        <source>This number says that the VPN connection ended. The number that tells why is at the end of the message.</source>
        <translation>这个数字表示 VPN 连接已结束。说明原因的数字在消息末尾。</translation>
    </message>
    <message>
        <source>Enter the number at the end of the message.</source>
        <translation>请输入消息末尾的数字。</translation>
    </message>
    <message>
        <source>Event 20226 carries the reason as its last value: 631 the user, 828 idle, 829 link failure.</source>
        <translation>事件 20226 的最后一个值为原因：631 表示由用户断开，828 表示空闲，829 表示链路失败。</translation>
    </message>
    <message>
        <source>Enter the last number of the event.</source>
        <translation>输入该事件的最后一个数字。</translation>
    </message>
    <message>
        <source>Many ends with 829 point to the network, with 828 to an idle limit.</source>
        <translation>如果多次以 829 结束，则说明可能是网络问题；如果多次以 828 结束，则说明可能是空闲限制。</translation>
    </message>
    <message>
        <source>Count the reasons of 20226 over a day.</source>
        <translation>统计一天内 20226 的各种原因。</translation>
    </message>
    <message>
        <source>The basics to look at first when the VPN does not work.</source>
        <translation>VPN 不工作时首先要检查的基本事项。</translation>
    </message>
    <message>
        <source>Most VPN problems have a small cause: the network you are on, or a setting that somebody else looks after.</source>
        <translation>大多数 VPN 问题的原因都很小：您所在的网络，或由其他人负责管理的某项设置。</translation>
    </message>
    <message>
        <source>Check whether any web site opens. On a public Wi-Fi network, complete its sign-in page first.</source>
        <translation>请检查能否打开任意网站；如果使用公共 Wi-Fi，请先完成其登录页面。</translation>
    </message>
    <message>
        <source>Let this program check everything, save the report and send it to your helpdesk.</source>
        <translation>请让本程序检查所有项目，然后保存报告并发送给您的技术支持人员。</translation>
    </message>
    <message>
        <source>Three things come before everything else: the ports are open and forwarded, VPN is enabled on the server, and the profile names a protocol that the server offers.</source>
        <translation>以下三点最为优先：端口已开放并转发，服务器上已启用 VPN，配置文件指定了服务器提供的协议。</translation>
    </message>
    <message>
        <source>Read the step &quot;Server answer&quot; of this program: it asks UDP 500 and 4500 or TCP 443 of the server directly.</source>
        <translation>查看本程序的“服务器响应”步骤：它直接查询服务器的 UDP 500 和 4500 或 TCP 443。</translation>
    </message>
    <message>
        <source>Read the protocol: Get-VpnConnection | Format-List Name, TunnelType, ServerAddress</source>
        <translation>查看协议：Get-VpnConnection | Format-List Name, TunnelType, ServerAddress</translation>
    </message>
    <message>
        <source>Read the services: Get-Service RasMan,IKEEXT,SstpSvc,BFE</source>
        <translation>查看服务：Get-Service RasMan,IKEEXT,SstpSvc,BFE</translation>
    </message>
    <message>
        <source>If all of this is right, suspect certificates, then the network policy, then the script that deployed the profile, then the server.</source>
        <translation>如果以上都正确，则依次怀疑证书、网络策略、部署配置文件的脚本和服务器。</translation>
    </message>
    <message>
        <source>Check the core components in this order: public name, edge firewall and address translation, VPN server, NPS, directory, certificates.</source>
        <translation>按以下顺序检查核心组件：公用名称、边缘防火墙和地址转换、VPN 服务器、NPS、目录、证书。</translation>
    </message>
    <message>
        <source>Check that the firewalls pass and forward UDP 500 and 4500 for IKEv2, TCP 443 for SSTP.</source>
        <translation>检查防火墙是否放行并转发 IKEv2 的 UDP 500 和 4500，以及 SSTP 的 TCP 443。</translation>
    </message>
    <message>
        <source>Check that VPN is enabled on the server: Get-RemoteAccess</source>
        <translation>检查服务器上是否已启用 VPN：Get-RemoteAccess</translation>
    </message>
    <message>
        <source>Check which protocols the server offers and how many ports each has.</source>
        <translation>检查服务器提供哪些协议以及每种协议有多少个端口。</translation>
    </message>
    <message>
        <source>Check the certificates of the VPN server and of NPS.</source>
        <translation>检查 VPN 服务器和 NPS 的证书。</translation>
    </message>
    <message>
        <source>The VPN ports are not open or not forwarded.</source>
        <translation>VPN 端口未开放或未转发。</translation>
    </message>
    <message>
        <source>VPN is not enabled on the server.</source>
        <translation>服务器上未启用 VPN。</translation>
    </message>
    <message>
        <source>The profile names a protocol that the server does not offer.</source>
        <translation>配置文件指定的协议与服务器提供的不同。</translation>
    </message>
    <message>
        <source>A certificate is missing, unfit or out of date.</source>
        <translation>证书缺失、不合适或已过期。</translation>
    </message>
    <message>
        <source>The network policy refuses the sign-in.</source>
        <translation>网络策略拒绝登录。</translation>
    </message>
    <message>
        <source>Always On VPN does not connect, and no error code is known.</source>
        <translation>Always On VPN 无法连接，且不知道错误代码。</translation>
    </message>
    <message>
        <source>Your VPN does not connect. The steps of this program go from your computer towards your company and end where the fault is.</source>
        <translation>您的 VPN 无法连接。本程序的各个步骤从您的电脑开始，一直检查到您的公司，并停在出现故障的位置。</translation>
    </message>
    <message>
        <source>A small wrong setting anywhere on the way is enough. Eliminate in Microsoft&apos;s order, which is the order of the steps here, and stop at the first one that fails.</source>
        <translation>途中任何一处小的设置错误都足以导致失败。按照 Microsoft 的顺序（也就是此处各步骤的顺序）逐一排除，并在第一个失败的步骤停下。</translation>
    </message>
    <message>
        <source>The server&apos;s name in the profile leads to its public address: Resolve-DnsName NAME</source>
        <translation>配置文件中的服务器名称指向其公用地址：Resolve-DnsName NAME</translation>
    </message>
    <message>
        <source>The server answers on UDP 500 and 4500. A ping without answer proves nothing, because it is normally filtered.</source>
        <translation>服务器在 UDP 500 和 4500 上作出响应。ping 没有响应不能说明任何问题，因为它通常会被筛选掉。</translation>
    </message>
    <message>
        <source>The services of IPsec run: Get-Service IKEEXT,PolicyAgent,BFE</source>
        <translation>IPsec 的服务正在运行：Get-Service IKEEXT,PolicyAgent,BFE</translation>
    </message>
    <message>
        <source>Profile and sign-in server agree on the method, usually PEAP with a certificate.</source>
        <translation>配置文件与身份验证服务器使用一致的方法，通常是 PEAP 加证书。</translation>
    </message>
    <message>
        <source>What a laptop cannot see: the server&apos;s adapters, the firewalls on both sides of it, and the sign-in server.</source>
        <translation>笔记本电脑上无法看到的部分：服务器的适配器、其两侧的防火墙以及身份验证服务器。</translation>
    </message>
    <message>
        <source>Check the server&apos;s external adapter and the firewall interface that it is connected to.</source>
        <translation>检查服务器的外部适配器及其所连接的防火墙接口。</translation>
    </message>
    <message>
        <source>Check that client, server and hardware firewalls pass UDP 500 and 4500, and that nothing switches IPsec off.</source>
        <translation>检查客户端防火墙、服务器防火墙和硬件防火墙是否放行 UDP 500 和 4500，并确认没有任何设置关闭 IPsec。</translation>
    </message>
    <message>
        <source>Check that NPS has a certificate for Server Authentication, and that its RADIUS client entry has the VPN server&apos;s address.</source>
        <translation>检查 NPS 是否有用于服务器身份验证的证书，以及其 RADIUS 客户端条目中是否为 VPN 服务器的地址。</translation>
    </message>
    <message>
        <source>If it connects but nothing can be reached, check the address pool or DHCP, and the routes.</source>
        <translation>如果能够连接但无法访问任何内容，则检查地址池或 DHCP 以及路由。</translation>
    </message>
    <message>
        <source>The server&apos;s name leads nowhere, or to the wrong address.</source>
        <translation>服务器的名称没有指向任何地址，或指向了错误的地址。</translation>
    </message>
    <message>
        <source>The VPN ports get no answer on the way.</source>
        <translation>VPN 端口在途中没有得到响应。</translation>
    </message>
    <message>
        <source>The profile and the sign-in server do not agree on how to sign in.</source>
        <translation>配置文件与身份验证服务器的登录方式不一致。</translation>
    </message>
    <message>
        <source>The profile was not deployed as intended.</source>
        <translation>配置文件没有按预期部署。</translation>
    </message>
    <message>
        <source>Computer and VPN server do not agree on the security attributes.</source>
        <translation>电脑与 VPN 服务器未能就安全属性达成一致。</translation>
    </message>
    <message>
        <source>Your computer and the VPN server could not agree on how to secure the connection.</source>
        <translation>您的电脑与 VPN 服务器未能就如何保护连接达成一致。</translation>
    </message>
    <message>
        <source>IKE security attributes are unacceptable.</source>
        <translation>IKE 安全属性不可接受。</translation>
    </message>
    <message>
        <source>Look at this program&apos;s results for the server&apos;s answer and certificate.</source>
        <translation>查看本程序对服务器响应和证书的检查结果。</translation>
    </message>
    <message>
        <source>Align the IPsec policies.</source>
        <translation>使 IPsec 策略保持一致。</translation>
    </message>
    <message>
        <source>Read the server&apos;s policy: Get-VpnServerIPsecConfiguration</source>
        <translation>查看服务器的策略：Get-VpnServerIPsecConfiguration</translation>
    </message>
    <message>
        <source>Compare with (Get-VpnConnection -Name NAME).IPSecCustomPolicy on a client.</source>
        <translation>与客户端上的 (Get-VpnConnection -Name NAME).IPSecCustomPolicy 进行比较。</translation>
    </message>
    <message>
        <source>The security attributes of client and server differ.</source>
        <translation>客户端与服务器的安全属性不同。</translation>
    </message>
    <message>
        <source>The VPN server did not answer in time.</source>
        <translation>VPN 服务器没有及时响应。</translation>
    </message>
    <message>
        <source>Your computer got no answer from the VPN server in time.</source>
        <translation>您的电脑没有及时得到 VPN 服务器的响应。</translation>
    </message>
    <message>
        <source>The IKE negotiation timed out; treat it like 809.</source>
        <translation>IKE 协商超时；按 809 处理。</translation>
    </message>
    <message>
        <source>Check the path for UDP 500 and 4500.</source>
        <translation>检查 UDP 500 和 4500 的网络路径。</translation>
    </message>
    <message>
        <source>Let both ports through to the VPN server, both ways.</source>
        <translation>将两个端口双向放行到 VPN 服务器。</translation>
    </message>
    <message>
        <source>Check: Get-Service RemoteAccess,IKEEXT</source>
        <translation>检查：Get-Service RemoteAccess,IKEEXT</translation>
    </message>
    <message>
        <source>UDP 500 or 4500 gets no answer on this network.</source>
        <translation>UDP 500 或 4500 在此网络上没有得到响应。</translation>
    </message>
    <message>
        <source>Large packets are lost on the way.</source>
        <translation>大数据包在途中丢失。</translation>
    </message>
    <message>
        <source>The service on the server is stopped.</source>
        <translation>服务器上的服务已停止。</translation>
    </message>
    <message>
        <source>The security negotiation with the VPN server failed.</source>
        <translation>与 VPN 服务器的安全协商失败。</translation>
    </message>
    <message>
        <source>A general IKE error; versions or a device on the way can be the reason.</source>
        <translation>一般性 IKE 错误；原因可能是版本问题，或途中的设备。</translation>
    </message>
    <message>
        <source>Take an IKE trace on client and server.</source>
        <translation>在客户端和服务器上进行 IKE 跟踪。</translation>
    </message>
    <message>
        <source>Trace IKE: netsh wfp capture start cab=off file=C:\Temp\wfpdiag, reproduce, netsh wfp capture stop (elevated)</source>
        <translation>跟踪 IKE：运行 netsh wfp capture start cab=off file=C:\Temp\wfpdiag，重现问题，然后运行 netsh wfp capture stop（以管理员身份）</translation>
    </message>
    <message>
        <source>Client and server do not understand each other, or a device on the way changes the packets.</source>
        <translation>客户端与服务器无法相互理解，或途中的设备更改了数据包。</translation>
    </message>
    <message>
        <source>It could not be checked whether a certificate was revoked.</source>
        <translation>无法检查某个证书是否已被吊销。</translation>
    </message>
    <message>
        <source>Your computer could not ask whether an electronic identity card (certificate) is still good.</source>
        <translation>您的电脑无法查询某个电子身份证明（证书）是否仍然有效。</translation>
    </message>
    <message>
        <source>The revocation check of a certificate failed.</source>
        <translation>证书的吊销检查失败。</translation>
    </message>
    <message>
        <source>Check the addresses of the revocation lists.</source>
        <translation>检查吊销列表的地址。</translation>
    </message>
    <message>
        <source>Verify: certutil -verify -urlfetch FILE.cer</source>
        <translation>验证：certutil -verify -urlfetch FILE.cer</translation>
    </message>
    <message>
        <source>On RRAS look at CertAuthFlags (HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2).</source>
        <translation>在 RRAS 上查看 CertAuthFlags (HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2)。</translation>
    </message>
    <message>
        <source>The key of a certificate may not be used for this.</source>
        <translation>证书的密钥不得用于此目的。</translation>
    </message>
    <message>
        <source>Your computer and the VPN server could not confirm each other&apos;s electronic identity card (certificate).</source>
        <translation>您的电脑与 VPN 服务器无法确认对方的电子身份证明（证书）。</translation>
    </message>
    <message>
        <source>Invalid certificate key usage.</source>
        <translation>证书密钥用法无效。</translation>
    </message>
    <message>
        <source>Use a template with digital signature.</source>
        <translation>使用带有数字签名的证书模板。</translation>
    </message>
    <message>
        <source>Check dates, purpose, key and chain of the certificates on both sides.</source>
        <translation>检查双方证书的日期、用途、密钥和证书链。</translation>
    </message>
    <message>
        <source>The key usage of a certificate does not allow signing.</source>
        <translation>证书的密钥用法不允许签名。</translation>
    </message>
    <message>
        <source>A certificate is of the wrong type.</source>
        <translation>证书类型不正确。</translation>
    </message>
    <message>
        <source>Invalid certificate type.</source>
        <translation>证书类型无效。</translation>
    </message>
    <message>
        <source>Use a template for computer certificates.</source>
        <translation>使用计算机证书的证书模板。</translation>
    </message>
    <message>
        <source>The certificate is of a type that IKE does not accept.</source>
        <translation>证书类型不被 IKE 接受。</translation>
    </message>
    <message>
        <source>The private key of a certificate is missing.</source>
        <translation>缺少证书的私钥。</translation>
    </message>
    <message>
        <source>Your computer&apos;s electronic identity card (certificate) is incomplete.</source>
        <translation>您电脑的电子身份证明（证书）不完整。</translation>
    </message>
    <message>
        <source>The machine certificate has no private key.</source>
        <translation>计算机证书没有私钥。</translation>
    </message>
    <message>
        <source>List the candidates: certutil -store My</source>
        <translation>列出候选证书：certutil -store My</translation>
    </message>
    <message>
        <source>On the corporate network start enrolment: gpupdate, then certutil -pulse (elevated)</source>
        <translation>在公司网络上启动注册：先运行 gpupdate，再运行 certutil -pulse（以管理员身份）</translation>
    </message>
    <message>
        <source>Enrol the certificate again.</source>
        <translation>重新注册证书。</translation>
    </message>
    <message>
        <source>Check the key: certutil -store My (elevated), line &quot;Private key&quot;.</source>
        <translation>检查密钥：certutil -store My（以管理员身份），查看“Private key”行。</translation>
    </message>
    <message>
        <source>The private key of the computer certificate is missing or can&apos;t be used.</source>
        <translation>计算机证书的私钥缺失或无法使用。</translation>
    </message>
    <message>
        <source>The key exchange with the VPN server failed.</source>
        <translation>与 VPN 服务器的密钥交换失败。</translation>
    </message>
    <message>
        <source>The Diffie-Hellman computation failed; the groups may differ.</source>
        <translation>Diffie-Hellman 计算失败；双方的组可能不同。</translation>
    </message>
    <message>
        <source>Align the DH group of server and profile.</source>
        <translation>使服务器与配置文件的 DH 组保持一致。</translation>
    </message>
    <message>
        <source>Client and server do not agree on the Diffie-Hellman group.</source>
        <translation>客户端与服务器未能就 Diffie-Hellman 组达成一致。</translation>
    </message>
    <message>
        <source>No security rule fits this connection.</source>
        <translation>没有适合此连接的安全规则。</translation>
    </message>
    <message>
        <source>No policy configured.</source>
        <translation>未配置策略。</translation>
    </message>
    <message>
        <source>Check the IKE policy of server and profile.</source>
        <translation>检查服务器和配置文件的 IKE 策略。</translation>
    </message>
    <message>
        <source>No IKE policy is configured for this connection.</source>
        <translation>没有为此连接配置 IKE 策略。</translation>
    </message>
    <message>
        <source>A signature in the security negotiation was not accepted.</source>
        <translation>安全协商中的签名未被接受。</translation>
    </message>
    <message>
        <source>A signature failed verification; old TPMs that lack RSA-PSS can also be the reason.</source>
        <translation>签名验证失败；原因也可能是旧的 TPM 不支持 RSA-PSS。</translation>
    </message>
    <message>
        <source>Check keys and signature methods.</source>
        <translation>检查密钥和签名方法。</translation>
    </message>
    <message>
        <source>Check for firmware updates of old TPMs.</source>
        <translation>检查旧 TPM 是否有固件更新。</translation>
    </message>
    <message>
        <source>The certificate&apos;s signature or key is not accepted.</source>
        <translation>证书的签名或密钥不被接受。</translation>
    </message>
    <message>
        <source>A device key (TPM) does not support the signature method.</source>
        <translation>设备密钥 (TPM) 不支持该签名方法。</translation>
    </message>
    <message>
        <source>A message of the security negotiation was not understood.</source>
        <translation>无法理解安全协商中的一条消息。</translation>
    </message>
    <message>
        <source>An invalid payload was received; versions or a device on the way can be the reason.</source>
        <translation>收到无效的载荷；原因可能是版本问题，或途中的设备。</translation>
    </message>
    <message>
        <source>It could not be checked whether the other side&apos;s certificate was revoked.</source>
        <translation>无法检查对方的证书是否已被吊销。</translation>
    </message>
    <message>
        <source>The other side could not ask whether an electronic identity card (certificate) is still good.</source>
        <translation>对方无法查询某个电子身份证明（证书）是否仍然有效。</translation>
    </message>
    <message>
        <source>The revocation check of the peer&apos;s certificate failed.</source>
        <translation>对端证书的吊销检查失败。</translation>
    </message>
    <message>
        <source>Check the addresses of the revocation lists from the server.</source>
        <translation>从服务器检查吊销列表的地址。</translation>
    </message>
    <message>
        <source>Verify on the server: certutil -verify -urlfetch FILE.cer</source>
        <translation>在服务器上验证：certutil -verify -urlfetch FILE.cer</translation>
    </message>
    <message>
        <source>The list of revoked certificates of the peer could not be reached.</source>
        <translation>无法访问对端的证书吊销列表。</translation>
    </message>
    <message>
        <source>Computer and VPN server share no encryption settings.</source>
        <translation>电脑与 VPN 服务器没有共同的加密设置。</translation>
    </message>
    <message>
        <source>Policy match error: no common IKE proposal.</source>
        <translation>策略匹配错误：没有共同的 IKE 提议。</translation>
    </message>
    <message>
        <source>Windows offers old defaults unless the profile has a custom policy.</source>
        <translation>除非配置文件有自定义策略，否则 Windows 会提供旧的默认设置。</translation>
    </message>
    <message>
        <source>Change server and profile together; on unmanaged profiles use Set-VpnConnectionIPsecConfiguration.</source>
        <translation>同时更改服务器和配置文件；对于非托管配置文件，使用 Set-VpnConnectionIPsecConfiguration。</translation>
    </message>
    <message>
        <source>Administrators report that NegotiateDH2048_AES256 under HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters also changes the offer.</source>
        <translation>据管理员反馈，HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters 下的 NegotiateDH2048_AES256 也会改变所提供的内容。</translation>
    </message>
    <message>
        <source>The encryption proposals of profile and server differ.</source>
        <translation>配置文件与服务器的加密提议不同。</translation>
    </message>
    <message>
        <source>The server was hardened, and the profile still uses Windows&apos; old defaults.</source>
        <translation>服务器经过安全加固，而配置文件仍使用 Windows 的旧默认设置。</translation>
    </message>
    <message>
        <source>The key of a certificate has an unsuitable length.</source>
        <translation>证书密钥的长度不合适。</translation>
    </message>
    <message>
        <source>The key length in a certificate is too small for the configured requirements.</source>
        <translation>证书中的密钥长度小于所配置的要求。</translation>
    </message>
    <message>
        <source>Issue certificates with RSA of at least 2048 bits.</source>
        <translation>颁发 RSA 密钥长度至少为 2048 位的证书。</translation>
    </message>
    <message>
        <source>The key of a certificate is too short.</source>
        <translation>证书的密钥太短。</translation>
    </message>
    <message>
        <source>The security negotiation took too long.</source>
        <translation>安全协商耗时过长。</translation>
    </message>
    <message>
        <source>The secured connection to the VPN server took too long to start.</source>
        <translation>与 VPN 服务器的安全连接启动时间过长。</translation>
    </message>
    <message>
        <source>The main mode expired before quick mode was ready.</source>
        <translation>主模式在快速模式就绪之前已过期。</translation>
    </message>
    <message>
        <source>Check load and packet loss on the way.</source>
        <translation>检查途中的负载和丢包情况。</translation>
    </message>
    <message>
        <source>Check the server&apos;s load and the loss of large packets.</source>
        <translation>检查服务器的负载和大数据包的丢失情况。</translation>
    </message>
    <message>
        <source>The first phase expired before the second one was ready.</source>
        <translation>第一阶段在第二阶段就绪之前已过期。</translation>
    </message>
    <message>
        <source>A certificate&apos;s chain does not meet the rules.</source>
        <translation>某个证书的证书链不符合规则。</translation>
    </message>
    <message>
        <source>The certificate chain policy does not match.</source>
        <translation>证书链策略不匹配。</translation>
    </message>
    <message>
        <source>Check root, purposes and constraints of the chain.</source>
        <translation>检查证书链的根证书、用途和约束。</translation>
    </message>
    <message>
        <source>Compare with Get-VpnAuthProtocol on the server.</source>
        <translation>与服务器上的 Get-VpnAuthProtocol 进行比较。</translation>
    </message>
    <message>
        <source>The chain of a certificate does not meet the configured policy.</source>
        <translation>某个证书的证书链不符合所配置的策略。</translation>
    </message>
    <message>
        <source>The VPN server gave this computer no address.</source>
        <translation>VPN 服务器没有为这台电脑分配地址。</translation>
    </message>
    <message>
        <source>The VPN server had no network address for your computer.</source>
        <translation>VPN 服务器没有可供您的电脑使用的网络地址。</translation>
    </message>
    <message>
        <source>The assignment of an inner address failed.</source>
        <translation>内部地址分配失败。</translation>
    </message>
    <message>
        <source>Check the address assignment of the VPN server.</source>
        <translation>检查 VPN 服务器的地址分配。</translation>
    </message>
    <message>
        <source>Check the static pool or the DHCP scope for free addresses.</source>
        <translation>检查静态地址池或 DHCP 作用域中是否有空闲地址。</translation>
    </message>
    <message>
        <source>Check a fixed address (RADIUS Framed-IP-Address) of the account.</source>
        <translation>检查帐户的固定地址 (RADIUS Framed-IP-Address)。</translation>
    </message>
    <message>
        <source>The server&apos;s address pool or DHCP has no free address.</source>
        <translation>服务器的地址池或 DHCP 没有空闲地址。</translation>
    </message>
    <message>
        <source>The address part is missing in the VPN server&apos;s answer.</source>
        <translation>VPN 服务器的响应中缺少地址部分。</translation>
    </message>
    <message>
        <source>The required configuration payload is missing.</source>
        <translation>缺少所需的配置载荷。</translation>
    </message>
    <message>
        <source>Check that the server assigns addresses to remote access clients.</source>
        <translation>检查服务器是否为远程访问客户端分配地址。</translation>
    </message>
    <message>
        <source>Check pool, DHCP and the peer&apos;s remote access settings.</source>
        <translation>检查地址池、DHCP 和对端的远程访问设置。</translation>
    </message>
    <message>
        <source>The configuration payload is missing in the negotiation.</source>
        <translation>协商中缺少配置载荷。</translation>
    </message>
    <message>
        <source>The VPN server did not allow this computer or user in.</source>
        <translation>VPN 服务器不允许这台电脑或此用户接入。</translation>
    </message>
    <message>
        <source>The VPN server knows you but does not let you in.</source>
        <translation>VPN 服务器认识您，但不允许您接入。</translation>
    </message>
    <message>
        <source>The security association was refused by authorization.</source>
        <translation>授权时拒绝了安全关联。</translation>
    </message>
    <message>
        <source>Check the authorisation of the computer or user.</source>
        <translation>检查计算机或用户的授权。</translation>
    </message>
    <message>
        <source>Check group membership and the accepted root: Get-VpnAuthProtocol</source>
        <translation>检查组成员身份和接受的根证书：Get-VpnAuthProtocol</translation>
    </message>
    <message>
        <source>The server does not accept this identity.</source>
        <translation>服务器不接受此身份。</translation>
    </message>
    <message>
        <source>The VPN server demands a stronger sign-in.</source>
        <translation>VPN 服务器要求更强的登录方法。</translation>
    </message>
    <message>
        <source>The VPN server demands a stronger way to sign in.</source>
        <translation>VPN 服务器要求更安全的登录方式。</translation>
    </message>
    <message>
        <source>The authorisation of the strong credential failed.</source>
        <translation>强凭据的授权失败。</translation>
    </message>
    <message>
        <source>Check which credential the server demands.</source>
        <translation>检查服务器要求哪种凭据。</translation>
    </message>
    <message>
        <source>Check the authorisation settings of the server.</source>
        <translation>检查服务器的授权设置。</translation>
    </message>
    <message>
        <source>The server demands a stronger credential than was used.</source>
        <translation>服务器要求的凭据强于所使用的凭据。</translation>
    </message>
    <message>
        <source>No computer certificate for L2TP was found.</source>
        <translation>找不到用于 L2TP 的计算机证书。</translation>
    </message>
    <message>
        <source>Your computer has no valid electronic identity card (certificate) for the VPN.</source>
        <translation>您的电脑没有可用于 VPN 的有效电子身份证明（证书）。</translation>
    </message>
    <message>
        <source>L2TP needs a computer certificate, and none was found.</source>
        <translation>L2TP 需要计算机证书，但没有找到。</translation>
    </message>
    <message>
        <source>Enrol a computer certificate.</source>
        <translation>注册计算机证书。</translation>
    </message>
    <message>
        <source>Check template rights and autoenrolment; the purpose must be Client Authentication or IPsec.</source>
        <translation>检查证书模板权限和自动注册；用途必须为客户端身份验证或 IPsec。</translation>
    </message>
    <message>
        <source>The computer certificate is missing or lacks its purpose.</source>
        <translation>计算机证书缺失或缺少所需用途。</translation>
    </message>
    <message>
        <source>No certificate for encryption was found.</source>
        <translation>找不到用于加密的证书。</translation>
    </message>
    <message>
        <source>This code is out of use since Windows Vista; treat it like 766.</source>
        <translation>自 Windows Vista 起此代码已停用；按 766 处理。</translation>
    </message>
    <message>
        <source>Check template rights and autoenrolment.</source>
        <translation>检查证书模板权限和自动注册。</translation>
    </message>
    <message>
        <source>Windows versions before Vista report a missing computer certificate this way.</source>
        <translation>Vista 之前的 Windows 版本以此代码报告缺少计算机证书。</translation>
    </message>
    <message>
        <source>No valid computer certificate for L2TP was found.</source>
        <translation>找不到用于 L2TP 的有效计算机证书。</translation>
    </message>
    <message>
        <source>There is no valid machine certificate for the security negotiation of L2TP.</source>
        <translation>没有可用于 L2TP 安全协商的有效计算机证书。</translation>
    </message>
    <message>
        <source>The computer certificate is missing, expired or has no private key.</source>
        <translation>计算机证书缺失、已过期或没有私钥。</translation>
    </message>
    <message>
        <source>Computer and VPN server do not agree on the security settings of L2TP.</source>
        <translation>电脑与 VPN 服务器未能就 L2TP 的安全设置达成一致。</translation>
    </message>
    <message>
        <source>The IPsec attributes of client and server differ.</source>
        <translation>客户端与服务器的 IPsec 属性不同。</translation>
    </message>
    <message>
        <source>Align the IPsec proposals for L2TP.</source>
        <translation>使 L2TP 的 IPsec 提议保持一致。</translation>
    </message>
    <message>
        <source>Compare IPsec policies of server and clients: Get-NetIPsecMainModeCryptoSet</source>
        <translation>比较服务器与客户端的 IPsec 策略：Get-NetIPsecMainModeCryptoSet</translation>
    </message>
    <message>
        <source>The proposals of client and server differ.</source>
        <translation>客户端与服务器的提议不同。</translation>
    </message>
    <message>
        <source>The security layer of the L2TP connection failed.</source>
        <translation>L2TP 连接的安全层失败。</translation>
    </message>
    <message>
        <source>The secured connection to the VPN server could not be started.</source>
        <translation>无法启动与 VPN 服务器的安全连接。</translation>
    </message>
    <message>
        <source>A general processing error of L2TP: services, shared key, NAT setting or a silent port.</source>
        <translation>L2TP 的一般性处理错误：服务、共享密钥、NAT 设置或端口无响应。</translation>
    </message>
    <message>
        <source>Check that ProhibitIpSec (HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters) is 0 or absent.</source>
        <translation>检查 ProhibitIpSec (HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters) 是否为 0 或不存在。</translation>
    </message>
    <message>
        <source>Look at this program&apos;s results for UDP 500 and UDP 4500.</source>
        <translation>查看本程序对 UDP 500 和 UDP 4500 的检查结果。</translation>
    </message>
    <message>
        <source>Check both sides.</source>
        <translation>检查双方。</translation>
    </message>
    <message>
        <source>Enter the shared key again on both sides, or use certificates.</source>
        <translation>在双方重新输入共享密钥，或使用证书。</translation>
    </message>
    <message>
        <source>Behind NAT check AssumeUDPEncapsulationContextOnSendRule (HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent).</source>
        <translation>如果位于 NAT 之后，检查 AssumeUDPEncapsulationContextOnSendRule (HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent)。</translation>
    </message>
    <message>
        <source>The IPsec services are not running.</source>
        <translation>IPsec 服务未运行。</translation>
    </message>
    <message>
        <source>The shared key differs.</source>
        <translation>共享密钥不同。</translation>
    </message>
    <message>
        <source>UDP 500 or 4500 gets no answer.</source>
        <translation>UDP 500 或 4500 没有得到响应。</translation>
    </message>
    <message>
        <source>The setting for address translators (NAT) is missing.</source>
        <translation>缺少针对地址转换设备 (NAT) 的设置。</translation>
    </message>
    <message>
        <source>ProhibitIpSec is set on this computer.</source>
        <translation>这台电脑上设置了 ProhibitIpSec。</translation>
    </message>
    <message>
        <source>The other side&apos;s computer certificate could not be confirmed.</source>
        <translation>无法确认对方的计算机证书。</translation>
    </message>
    <message>
        <source>The machine certificate at the peer failed its check.</source>
        <translation>对端计算机证书的检查失败。</translation>
    </message>
    <message>
        <source>Check the computer certificate of the VPN server and both roots.</source>
        <translation>检查 VPN 服务器的计算机证书和双方的根证书。</translation>
    </message>
    <message>
        <source>Check dates, purpose and chain on both sides.</source>
        <translation>检查双方的日期、用途和证书链。</translation>
    </message>
    <message>
        <source>The certificate of the peer is missing or its check failed.</source>
        <translation>对端的证书缺失或检查失败。</translation>
    </message>
    <message>
        <source>There is no security rule for this L2TP connection.</source>
        <translation>此 L2TP 连接没有安全规则。</translation>
    </message>
    <message>
        <source>Your computer or the VPN server has no rule for securing this connection.</source>
        <translation>您的电脑或 VPN 服务器没有用于保护此连接的规则。</translation>
    </message>
    <message>
        <source>No IPsec policy for L2TP was found.</source>
        <translation>找不到用于 L2TP 的 IPsec 策略。</translation>
    </message>
    <message>
        <source>The automatic L2TP policy is off or no manual one exists.</source>
        <translation>自动 L2TP 策略已关闭，或手动策略不存在。</translation>
    </message>
    <message>
        <source>Check ProhibitIpSec on client and server.</source>
        <translation>检查客户端和服务器上的 ProhibitIpSec。</translation>
    </message>
    <message>
        <source>The IPsec policy for L2TP is missing.</source>
        <translation>缺少用于 L2TP 的 IPsec 策略。</translation>
    </message>
    <message>
        <source>The VPN server did not answer the security negotiation in time.</source>
        <translation>VPN 服务器没有及时响应安全协商。</translation>
    </message>
    <message>
        <source>The security negotiation of L2TP timed out; treat it like 809.</source>
        <translation>L2TP 的安全协商超时；按 809 处理。</translation>
    </message>
    <message>
        <source>Let both ports through to the VPN server.</source>
        <translation>将两个端口放行到 VPN 服务器。</translation>
    </message>
    <message>
        <source>The security negotiation of the L2TP connection failed.</source>
        <translation>L2TP 连接的安全协商失败。</translation>
    </message>
    <message>
        <source>An unspecified error of the security negotiation.</source>
        <translation>安全协商的未指明错误。</translation>
    </message>
    <message>
        <source>An error in the security layer that Windows does not describe further.</source>
        <translation>安全层出现错误，Windows 没有进一步说明。</translation>
    </message>
    <message>
        <source>A certificate of this VPN connection is wrong or expired.</source>
        <translation>此 VPN 连接的某个证书不正确或已过期。</translation>
    </message>
    <message>
        <source>An electronic identity card (certificate) of this VPN connection is not accepted.</source>
        <translation>此 VPN 连接的某个电子身份证明（证书）不被接受。</translation>
    </message>
    <message>
        <source>The network connection was opened, but a certificate did not authenticate.</source>
        <translation>网络连接已打开，但某个证书未通过身份验证。</translation>
    </message>
    <message>
        <source>Check the certificates of both sides.</source>
        <translation>检查双方的证书。</translation>
    </message>
    <message>
        <source>Check dates, purpose and issuer on the VPN server and on the client.</source>
        <translation>检查 VPN 服务器和客户端上证书的日期、用途和颁发者。</translation>
    </message>
    <message>
        <source>The certificate of one side is wrong or has expired.</source>
        <translation>其中一方的证书不正确或已过期。</translation>
    </message>
    <message>
        <source>The shared key of the VPN connection is wrong.</source>
        <translation>VPN 连接的共享密钥不正确。</translation>
    </message>
    <message>
        <source>A secret key in the settings of your VPN connection does not match the server&apos;s.</source>
        <translation>您的 VPN 连接设置中的密钥与服务器的密钥不匹配。</translation>
    </message>
    <message>
        <source>The pre-shared key differs on the two sides.</source>
        <translation>双方的预共享密钥不同。</translation>
    </message>
    <message>
        <source>Deploy the current VPN profile to this laptop again before you change anything by hand.</source>
        <translation>在手动更改任何内容之前，先将当前 VPN 配置文件重新部署到这台笔记本电脑。</translation>
    </message>
    <message>
        <source>Enter the same key on both sides.</source>
        <translation>在双方输入相同的密钥。</translation>
    </message>
    <message>
        <source>Enter the key again on the server and in the profile; certificates are better.</source>
        <translation>在服务器和配置文件中重新输入密钥；最好使用证书。</translation>
    </message>
    <message>
        <source>The shared key differs between this computer and the server.</source>
        <translation>这台电脑与服务器的共享密钥不同。</translation>
    </message>
    <message>
        <source>A Windows security service for VPN connections is not running.</source>
        <translation>用于 VPN 连接的一项 Windows 安全服务没有运行。</translation>
    </message>
    <message>
        <source>A Windows service that your VPN connection needs is not running.</source>
        <translation>您的 VPN 连接所需的一项 Windows 服务没有运行。</translation>
    </message>
    <message>
        <source>IKE and AuthIP IPsec Keying Modules (IKEEXT) or Base Filtering Engine (BFE) is not running.</source>
        <translation>IKE and AuthIP IPsec Keying Modules (IKEEXT) 或 Base Filtering Engine (BFE) 没有运行。</translation>
    </message>
    <message>
        <source>Start them (elevated): Start-Service BFE,IKEEXT</source>
        <translation>启动这些服务（以管理员身份）：Start-Service BFE,IKEEXT</translation>
    </message>
    <message>
        <source>If they are disabled again, look for a tuning tool or malicious software.</source>
        <translation>如果它们再次被禁用，则查找优化工具或恶意软件。</translation>
    </message>
    <message>
        <source>Find out what disables the services.</source>
        <translation>查明禁用这些服务的原因。</translation>
    </message>
    <message>
        <source>Set the start type of IKEEXT and BFE to automatic by policy.</source>
        <translation>通过策略将 IKEEXT 和 BFE 的启动类型设置为自动。</translation>
    </message>
    <message>
        <source>IKEEXT or the Base Filtering Engine is stopped or disabled.</source>
        <translation>IKEEXT 或 Base Filtering Engine 已停止或被禁用。</translation>
    </message>
    <message>
        <source>A detail of the server&apos;s certificate does not fit the server that was called.</source>
        <translation>服务器证书中的某项信息与所呼叫的服务器不符。</translation>
    </message>
    <message>
        <source>The VPN server shows an electronic identity card (certificate) that does not fit its name.</source>
        <translation>VPN 服务器出示的电子身份证明（证书）与其名称不符。</translation>
    </message>
    <message>
        <source>L2TP could not authenticate the server: a field of its certificate does not fit the destination.</source>
        <translation>L2TP 无法对服务器进行身份验证：其证书的某个字段与目标不符。</translation>
    </message>
    <message>
        <source>Compare the server in the profile with the certificate&apos;s names.</source>
        <translation>将配置文件中的服务器与证书中的名称进行比较。</translation>
    </message>
    <message>
        <source>Issue the certificate with the dialed name.</source>
        <translation>颁发包含拨号所用名称的证书。</translation>
    </message>
    <message>
        <source>Correct the subject alternative names; leave DisableIKENameEkuCheck at 0.</source>
        <translation>更正使用者可选名称；将 DisableIKENameEkuCheck 保持为 0。</translation>
    </message>
    <message>
        <source>The name in the server&apos;s certificate differs from the called one.</source>
        <translation>服务器证书中的名称与所呼叫的名称不同。</translation>
    </message>
    <message>
        <source>The connection was ended by the user.</source>
        <translation>连接由用户结束。</translation>
    </message>
    <message>
        <source>The VPN was disconnected by hand.</source>
        <translation>VPN 被手动断开。</translation>
    </message>
    <message>
        <source>Connect again. If you did not disconnect it yourself, save the report and send it to your helpdesk.</source>
        <translation>请重新连接。如果不是您自己断开的，请保存报告并发送给您的技术支持人员。</translation>
    </message>
    <message>
        <source>The port was disconnected by the user; an Always On profile then stays off until somebody connects it.</source>
        <translation>端口由用户断开；此后 Always On 配置文件会保持关闭，直到有人连接它。</translation>
    </message>
    <message>
        <source>Ask whether the person pressed Disconnect, then connect once by hand.</source>
        <translation>询问用户是否按下了“断开连接”，然后手动连接一次。</translation>
    </message>
    <message>
        <source>Not a fault of the connection; a script or another program can also end it.</source>
        <translation>不是连接的故障；脚本或其他程序也可能结束连接。</translation>
    </message>
    <message>
        <source>Look for scripts or agents that call rasdial /disconnect.</source>
        <translation>查找调用 rasdial /disconnect 的脚本或代理程序。</translation>
    </message>
    <message>
        <source>The person pressed Disconnect.</source>
        <translation>用户按下了“断开连接”。</translation>
    </message>
    <message>
        <source>A script or program ended the connection.</source>
        <translation>脚本或程序结束了连接。</translation>
    </message>
    <message>
        <source>The VPN device of Windows is not set up for remote access.</source>
        <translation>Windows 的 VPN 设备未设置为用于远程访问。</translation>
    </message>
    <message>
        <source>Windows could not use the device that it builds VPN connections with.</source>
        <translation>Windows 无法使用建立 VPN 连接所用的设备。</translation>
    </message>
    <message>
        <source>The port is not configured for remote access; the dial ended before anything was sent.</source>
        <translation>端口未配置为用于远程访问；拨号在发送任何数据之前就已结束。</translation>
    </message>
    <message>
        <source>Look at the network devices: Get-PnpDevice -Class Net -FriendlyName &quot;WAN Miniport*&quot;</source>
        <translation>查看网络设备：Get-PnpDevice -Class Net -FriendlyName &quot;WAN Miniport*&quot;</translation>
    </message>
    <message>
        <source>The profile names a device that this computer has not set up.</source>
        <translation>配置文件指定了这台电脑尚未设置的设备。</translation>
    </message>
    <message>
        <source>Deploy the profile again; compare its protocols with the devices of this computer.</source>
        <translation>重新部署配置文件；将其协议与这台电脑的设备进行比较。</translation>
    </message>
    <message>
        <source>The WAN Miniport of the protocol is missing or damaged.</source>
        <translation>该协议的 WAN Miniport 缺失或损坏。</translation>
    </message>
    <message>
        <source>The profile names a device that is not there.</source>
        <translation>配置文件指定了不存在的设备。</translation>
    </message>
    <message>
        <source>The line to the VPN server is busy.</source>
        <translation>通往 VPN 服务器的线路忙。</translation>
    </message>
    <message>
        <source>Your computer could not get through to the VPN server.</source>
        <translation>您的电脑未能接通 VPN 服务器。</translation>
    </message>
    <message>
        <source>Check that the internet works, then connect again.</source>
        <translation>请检查 Internet 是否正常，然后重新连接。</translation>
    </message>
    <message>
        <source>The line is busy: the device or the server takes no further call. The code comes from telephone lines; a VPN profile with it often names a modem or another connection that must be dialed first.</source>
        <translation>线路忙：设备或服务器不再接受新的呼叫。此代码源自电话线路；出现此代码的 VPN 配置文件往往指定了调制解调器，或指定了必须先拨打的另一个连接。</translation>
    </message>
    <message>
        <source>Check whether the profile dials another connection first (PrerequisiteEntry in event 20221).</source>
        <translation>查看配置文件是否先拨打另一个连接（事件 20221 中的 PrerequisiteEntry）。</translation>
    </message>
    <message>
        <source>Seen with VPN profiles that depend on a modem, mobile or broadband connection.</source>
        <translation>见于依赖调制解调器、移动网络或宽带连接的 VPN 配置文件。</translation>
    </message>
    <message>
        <source>Remove the connection that is dialed first from the profile, or repair it.</source>
        <translation>从配置文件中删除要先拨打的连接，或修复该连接。</translation>
    </message>
    <message>
        <source>The connection that must be dialed first failed.</source>
        <translation>必须先拨打的连接失败。</translation>
    </message>
    <message>
        <source>The profile names a modem instead of a VPN device.</source>
        <translation>配置文件指定了调制解调器，而不是 VPN 设备。</translation>
    </message>
    <message>
        <source>There was no answer to the connection attempt.</source>
        <translation>连接尝试没有得到响应。</translation>
    </message>
    <message>
        <source>There is no answer: the device got no answer from the other end. The code comes from telephone lines; a VPN profile with it often names a modem or another connection that must be dialed first.</source>
        <translation>没有响应：设备没有得到另一端的响应。此代码源自电话线路；出现此代码的 VPN 配置文件往往指定了调制解调器，或指定了必须先拨打的另一个连接。</translation>
    </message>
    <message>
        <source>The device found no line to dial on.</source>
        <translation>设备没有找到可拨号的线路。</translation>
    </message>
    <message>
        <source>There is no dial tone: the device that the profile names found no line. The code comes from telephone lines; a VPN profile with it often names a modem or another connection that must be dialed first.</source>
        <translation>没有拨号音：配置文件指定的设备没有找到线路。此代码源自电话线路；出现此代码的 VPN 配置文件往往指定了调制解调器，或指定了必须先拨打的另一个连接。</translation>
    </message>
    <message>
        <source>The device that builds the connection failed.</source>
        <translation>建立连接的设备发生故障。</translation>
    </message>
    <message>
        <source>The device that Windows builds the connection with reported a failure.</source>
        <translation>Windows 建立连接所用的设备报告了故障。</translation>
    </message>
    <message>
        <source>A hardware failure in the port or attached device; with a VPN the WAN Miniport of the protocol.</source>
        <translation>端口或所连接设备的硬件故障；对于 VPN，即该协议的 WAN Miniport。</translation>
    </message>
    <message>
        <source>This usually concerns only the one computer.</source>
        <translation>通常只是单台电脑的问题。</translation>
    </message>
    <message>
        <source>If many computers show it, compare drivers and recent updates.</source>
        <translation>如果许多电脑都出现，则比较驱动程序和最近的更新。</translation>
    </message>
    <message>
        <source>The WAN Miniport or its driver failed.</source>
        <translation>WAN Miniport 或其驱动程序发生故障。</translation>
    </message>
    <message>
        <source>The modem or mobile device underneath failed.</source>
        <translation>底层的调制解调器或移动设备发生故障。</translation>
    </message>
    <message>
        <source>Computer and VPN server could not agree on the settings of the link.</source>
        <translation>电脑与 VPN 服务器未能就链路设置达成一致。</translation>
    </message>
    <message>
        <source>Your computer and the VPN server could not agree on how to connect.</source>
        <translation>您的电脑与 VPN 服务器未能就如何连接达成一致。</translation>
    </message>
    <message>
        <source>The PPP negotiation does not converge: neither side accepts what the other one proposes.</source>
        <translation>PPP 协商无法收敛：任何一方都不接受另一方的提议。</translation>
    </message>
    <message>
        <source>Client and server ask for settings that exclude each other.</source>
        <translation>客户端与服务器要求的设置相互排斥。</translation>
    </message>
    <message>
        <source>Compare sign-in methods, encryption and addresses of the server with the profile.</source>
        <translation>将服务器的登录方法、加密和地址与配置文件进行比较。</translation>
    </message>
    <message>
        <source>Settings of client and server exclude each other.</source>
        <translation>客户端与服务器的设置相互排斥。</translation>
    </message>
    <message>
        <source>A device on the way changes or drops part of the exchange.</source>
        <translation>途中的设备更改或丢弃了部分交换数据。</translation>
    </message>
    <message>
        <source>The identity of the VPN server could not be verified.</source>
        <translation>无法验证 VPN 服务器的身份。</translation>
    </message>
    <message>
        <source>Your computer could not make sure that it talks to the right VPN server.</source>
        <translation>您的电脑无法确定与其通信的是正确的 VPN 服务器。</translation>
    </message>
    <message>
        <source>Do not enter a password again on this network.</source>
        <translation>请不要再在此网络上输入密码。</translation>
    </message>
    <message>
        <source>Try another network. If it fails there too, save the report and send it to your helpdesk.</source>
        <translation>请尝试其他网络。如果在那里也失败，请保存报告并发送给您的技术支持人员。</translation>
    </message>
    <message>
        <source>It was not possible to verify the identity of the server: with MS-CHAPv2 both sides prove that they know the password.</source>
        <translation>无法验证服务器的身份：使用 MS-CHAPv2 时，双方都要证明自己知道密码。</translation>
    </message>
    <message>
        <source>Ask whether the same account works on another computer.</source>
        <translation>询问同一帐户在另一台电脑上是否可用。</translation>
    </message>
    <message>
        <source>The sign-in server did not prove itself to the client.</source>
        <translation>身份验证服务器没有向客户端证明自己的身份。</translation>
    </message>
    <message>
        <source>Check the sign-in server and the way from the VPN server to it (NPS events 6273 and 6274).</source>
        <translation>检查身份验证服务器，以及从 VPN 服务器到它的路径（NPS 事件 6273 和 6274）。</translation>
    </message>
    <message>
        <source>The sign-in server could not prove that it knows the account.</source>
        <translation>身份验证服务器无法证明它知道该帐户。</translation>
    </message>
    <message>
        <source>Another server answered in its place.</source>
        <translation>由另一台服务器代为响应。</translation>
    </message>
    <message>
        <source>The broadband connection got no answer from its server.</source>
        <translation>宽带连接没有得到其服务器的响应。</translation>
    </message>
    <message>
        <source>The connection to your internet provider could not be made.</source>
        <translation>无法建立与您的 Internet 服务提供商的连接。</translation>
    </message>
    <message>
        <source>Restart the router or modem, then check that the internet works.</source>
        <translation>请重新启动路由器或调制解调器，然后检查 Internet 是否正常。</translation>
    </message>
    <message>
        <source>A broadband (PPPoE) connection got no answer from the remote server; the internet line below the VPN is missing, and the service name in the connection can be wrong.</source>
        <translation>宽带 (PPPoE) 连接没有得到远程服务器的响应；缺少承载 VPN 的 Internet 线路，也可能是连接中的服务名称有误。</translation>
    </message>
    <message>
        <source>Check the broadband connection before the VPN.</source>
        <translation>先检查宽带连接，再检查 VPN。</translation>
    </message>
    <message>
        <source>Not a fault of the VPN server.</source>
        <translation>不是 VPN 服务器的故障。</translation>
    </message>
    <message>
        <source>Profiles should not depend on a broadband connection.</source>
        <translation>配置文件不应依赖宽带连接。</translation>
    </message>
    <message>
        <source>The provider&apos;s server does not answer.</source>
        <translation>提供商的服务器没有响应。</translation>
    </message>
    <message>
        <source>The service name of the broadband connection is wrong.</source>
        <translation>宽带连接的服务名称有误。</translation>
    </message>
    <message>
        <source>The stored sign-in details are no longer accepted.</source>
        <translation>存储的登录数据不再被接受。</translation>
    </message>
    <message>
        <source>The sign-in details that Windows stored for this VPN are no longer valid.</source>
        <translation>Windows 为此 VPN 存储的登录数据已不再有效。</translation>
    </message>
    <message>
        <source>Sign out of Windows and in again, then connect.</source>
        <translation>请注销 Windows 并重新登录，然后连接。</translation>
    </message>
    <message>
        <source>EAP-TLS: validation of the cached credentials failed; they are to be discarded.</source>
        <translation>EAP-TLS：缓存凭据验证失败；应将其丢弃。</translation>
    </message>
    <message>
        <source>Discard the cached credentials: sign out and in, or enter the VPN&apos;s sign-in again.</source>
        <translation>丢弃缓存的凭据：注销后重新登录，或重新输入 VPN 的登录信息。</translation>
    </message>
    <message>
        <source>Usually after a renewed or replaced client certificate.</source>
        <translation>通常发生在客户端证书续订或更换之后。</translation>
    </message>
    <message>
        <source>Check whether the client&apos;s certificate was replaced or revoked; read NPS event 6273.</source>
        <translation>检查客户端的证书是否已更换或吊销；查看 NPS 事件 6273。</translation>
    </message>
    <message>
        <source>The certificate with which the details were stored was replaced.</source>
        <translation>存储数据时所用的证书已被更换。</translation>
    </message>
    <message>
        <source>The account has changed since then.</source>
        <translation>帐户此后发生了变化。</translation>
    </message>
    <message>
        <source>The VPN connection could not be made: every kind of tunnel failed.</source>
        <translation>无法建立 VPN 连接：所有种类的隧道都失败。</translation>
    </message>
    <message>
        <source>Windows tried several ways to reach the VPN server, and none of them worked.</source>
        <translation>Windows 尝试了多种方式连接 VPN 服务器，但都没有成功。</translation>
    </message>
    <message>
        <source>If it fails there too, send the report to your helpdesk.</source>
        <translation>如果在那里也失败，请将报告发送给您的技术支持人员。</translation>
    </message>
    <message>
        <source>The tunnel type is &quot;automatic&quot; and all attempts failed; 800 hides the code of each attempt. The server may not be reachable, or with L2TP the security settings may be missing.</source>
        <translation>隧道类型为“自动”，且所有尝试都失败；800 掩盖了每次尝试的代码。可能无法访问服务器，或者对于 L2TP，可能缺少安全设置。</translation>
    </message>
    <message>
        <source>Look at this program&apos;s results for UDP 500, UDP 4500 and TCP 443 one by one.</source>
        <translation>逐一查看本程序对 UDP 500、UDP 4500 和 TCP 443 的检查结果。</translation>
    </message>
    <message>
        <source>On an unmanaged connection set the tunnel type that your organisation uses, dial again and read the more precise code.</source>
        <translation>在非托管连接上，设置您的组织使用的隧道类型，重新拨号并查看更具体的代码。</translation>
    </message>
    <message>
        <source>Read the System log, provider RasSstp, at the time of the attempt.</source>
        <translation>查看系统日志中尝试连接时提供程序 RasSstp 的记录。</translation>
    </message>
    <message>
        <source>Either no connectivity, or UDP 500/4500 and TCP 443 both fail, or certificates for IKE are missing on client or server.</source>
        <translation>要么没有网络连接，要么 UDP 500/4500 和 TCP 443 都失败，要么客户端或服务器上缺少用于 IKE 的证书。</translation>
    </message>
    <message>
        <source>Set the intended tunnel type in the profile instead of &quot;automatic&quot;.</source>
        <translation>在配置文件中设置预期的隧道类型，而不是“自动”。</translation>
    </message>
    <message>
        <source>Let UDP 500 and 4500 through every firewall to the VPN server.</source>
        <translation>在通往 VPN 服务器的每个防火墙上放行 UDP 500 和 4500。</translation>
    </message>
    <message>
        <source>Check the computer certificates for IKE on the VPN server and, for machine authentication, on the client.</source>
        <translation>检查 VPN 服务器上用于 IKE 的计算机证书；如果使用计算机身份验证，还要检查客户端上的。</translation>
    </message>
    <message>
        <source>Check the SSTP certificate&apos;s binding: netsh http show sslcert</source>
        <translation>检查 SSTP 证书的绑定：netsh http show sslcert</translation>
    </message>
    <message>
        <source>The network does not let the VPN through, or there is no internet.</source>
        <translation>网络不允许 VPN 通过，或没有 Internet 连接。</translation>
    </message>
    <message>
        <source>UDP 500 and 4500 get no answer, and SSTP on TCP 443 fails too.</source>
        <translation>UDP 500 和 4500 没有得到响应，TCP 443 上的 SSTP 也失败。</translation>
    </message>
    <message>
        <source>Certificates for IKE are missing or wrong on one side.</source>
        <translation>其中一方缺少用于 IKE 的证书，或证书不正确。</translation>
    </message>
    <message>
        <source>The server&apos;s name leads to a wrong address.</source>
        <translation>服务器的名称指向错误的地址。</translation>
    </message>
    <message>
        <source>The VPN server does not answer.</source>
        <translation>VPN 服务器没有响应。</translation>
    </message>
    <message>
        <source>Your computer got no answer from the VPN server. Often the network you are on does not let VPN traffic through.</source>
        <translation>您的电脑没有得到 VPN 服务器的响应。原因往往是您所在的网络不允许 VPN 流量通过。</translation>
    </message>
    <message>
        <source>If it works on another network, tell your helpdesk; then this network is the cause.</source>
        <translation>如果在其他网络上可以使用，请告知您的技术支持人员：原因在于此网络。</translation>
    </message>
    <message>
        <source>The server gave no answer in time. A firewall, address translator (NAT) or router between this laptop and the server may not allow VPN traffic.</source>
        <translation>服务器没有及时响应。这台笔记本电脑与服务器之间的防火墙、地址转换设备 (NAT) 或路由器可能不允许 VPN 流量。</translation>
    </message>
    <message>
        <source>Compare the server&apos;s address: Resolve-DnsName SERVER and Resolve-DnsName SERVER -Server 1.1.1.1</source>
        <translation>比较服务器的地址：Resolve-DnsName SERVER 和 Resolve-DnsName SERVER -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>Check whether a security product on this laptop filters outbound UDP 500 and 4500.</source>
        <translation>检查这台笔记本电脑上是否有安全产品筛选出站的 UDP 500 和 4500。</translation>
    </message>
    <message>
        <source>If the server answers the first message and dialing still gives 809, large packets may be lost on the way.</source>
        <translation>如果服务器响应第一条消息而拨号仍报告 809，则大数据包可能在途中丢失。</translation>
    </message>
    <message>
        <source>UDP 500 or 4500 does not get through, leads to the wrong place, or the server does not answer.</source>
        <translation>UDP 500 或 4500 无法通过、指向错误的位置，或服务器没有响应。</translation>
    </message>
    <message>
        <source>Let UDP 500 and 4500 through every firewall and address translator to the VPN server, both ways.</source>
        <translation>在通往 VPN 服务器的每个防火墙和地址转换设备上双向放行 UDP 500 和 4500。</translation>
    </message>
    <message>
        <source>Behind a load balancer, send both ports of one client to the same server.</source>
        <translation>如果位于负载均衡器之后，将同一客户端的两个端口都发送到同一台服务器。</translation>
    </message>
    <message>
        <source>If large packets are lost, administrators set EnableServerFragmentation=1 (DWORD, HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2, Server 2019 or later) and restart RemoteAccess.</source>
        <translation>如果大数据包丢失，管理员会设置 EnableServerFragmentation=1（DWORD，HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2，Server 2019 或更高版本）并重新启动 RemoteAccess。</translation>
    </message>
    <message>
        <source>For L2TP behind NAT read AssumeUDPEncapsulationContextOnSendRule (HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent): 1 server behind NAT, 2 both.</source>
        <translation>对于 NAT 之后的 L2TP，查看 AssumeUDPEncapsulationContextOnSendRule (HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent)：1 表示服务器位于 NAT 之后，2 表示双方都位于 NAT 之后。</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,IKEEXT</source>
        <translation>在服务器上检查：Get-Service RemoteAccess,IKEEXT</translation>
    </message>
    <message>
        <source>UDP port 500 or 4500 gets no answer on this network.</source>
        <translation>UDP 端口 500 或 4500 在此网络上没有得到响应。</translation>
    </message>
    <message>
        <source>The server&apos;s name leads to a wrong or old address.</source>
        <translation>服务器的名称指向错误或过时的地址。</translation>
    </message>
    <message>
        <source>Large packets are lost on the way (fragments).</source>
        <translation>大数据包在途中丢失（分片）。</translation>
    </message>
    <message>
        <source>A load balancer sends the two ports to different servers.</source>
        <translation>负载均衡器将两个端口发送到不同的服务器。</translation>
    </message>
    <message>
        <source>The service on the VPN server is stopped or has no certificate.</source>
        <translation>VPN 服务器上的服务已停止或没有证书。</translation>
    </message>
    <message>
        <source>L2TP runs behind an address translator without the setting for it.</source>
        <translation>L2TP 在地址转换设备之后运行，但缺少相应的设置。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s rules did not allow this sign-in.</source>
        <translation>VPN 服务器的规则不允许此次登录。</translation>
    </message>
    <message>
        <source>Your VPN connection and the server do not agree on how to sign in, or the server&apos;s rules refuse you. You can&apos;t fix this yourself.</source>
        <translation>您的 VPN 连接与服务器的登录方式不一致，或者服务器的规则拒绝了您。您无法自行解决此问题。</translation>
    </message>
    <message>
        <source>A policy on the server prevented the connection; in particular the sign-in method of the profile and of the server can differ. The same refusal often appears as 691 with SSTP.</source>
        <translation>服务器上的策略阻止了连接；特别是配置文件与服务器的登录方法可能不同。使用 SSTP 时，同样的拒绝常显示为 691。</translation>
    </message>
    <message>
        <source>Check whether this laptop has the current VPN profile; deploy it again before changing anything by hand.</source>
        <translation>检查这台笔记本电脑上是否为当前的 VPN 配置文件；在手动更改任何内容之前先重新部署。</translation>
    </message>
    <message>
        <source>Compare server names and trusted root in the profile: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml</source>
        <translation>比较配置文件中的服务器名称和受信任的根证书：(Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml</translation>
    </message>
    <message>
        <source>Note the CoId of the attempt from RasClient event 20227 and pass it on with the report.</source>
        <translation>从 RasClient 事件 20227 中记下该次尝试的 CoId，并随报告一起转交。</translation>
    </message>
    <message>
        <source>NPS set an authentication condition that the client can&apos;t meet, for example PEAP with a certificate against EAP-MSCHAPv2.</source>
        <translation>NPS 设置了客户端无法满足的身份验证条件，例如一方为 PEAP 加证书，另一方为 EAP-MSCHAPv2。</translation>
    </message>
    <message>
        <source>Read RRAS event 20276 and NPS events 6272 and 6273; the CoId stands in them.</source>
        <translation>查看 RRAS 事件 20276 以及 NPS 事件 6272 和 6273；其中包含 CoId。</translation>
    </message>
    <message>
        <source>Align the network policy and the profile.</source>
        <translation>使网络策略与配置文件保持一致。</translation>
    </message>
    <message>
        <source>On the NPS server, for NPS reason 258, and only where Conditional Access certificates carry no revocation address by design: set IgnoreNoRevocationCheck=1 (DWORD) under HKLM\SYSTEM\CurrentControlSet\Services\RasMan\PPP\EAP\13, 25 for PEAP, and restart that server.</source>
        <translation>在 NPS 服务器上，针对 NPS 原因 258，且仅当条件访问证书在设计上就没有吊销地址时：在 HKLM\SYSTEM\CurrentControlSet\Services\RasMan\PPP\EAP\13（PEAP 为 25）下设置 IgnoreNoRevocationCheck=1 (DWORD)，然后重新启动该服务器。</translation>
    </message>
    <message>
        <source>Check group, dial-in setting and other conditions of the network policy.</source>
        <translation>检查网络策略的组、拨入设置和其他条件。</translation>
    </message>
    <message>
        <source>Check that the NPS certificate is current and selected in the policy.</source>
        <translation>检查 NPS 证书是否为最新，并已在策略中选中。</translation>
    </message>
    <message>
        <source>Profile and network policy name different sign-in methods.</source>
        <translation>配置文件与网络策略指定了不同的登录方法。</translation>
    </message>
    <message>
        <source>Another condition of the network policy is not met (group, time, dial-in setting).</source>
        <translation>网络策略的另一个条件未满足（组、时间、拨入设置）。</translation>
    </message>
    <message>
        <source>The server name in the profile does not match the sign-in server&apos;s certificate.</source>
        <translation>配置文件中的服务器名称与身份验证服务器的证书不匹配。</translation>
    </message>
    <message>
        <source>The certificate of Conditional Access can&apos;t be checked for revocation.</source>
        <translation>无法检查条件访问证书的吊销状态。</translation>
    </message>
    <message>
        <source>VPN server and sign-in server share no TLS version (old systems).</source>
        <translation>VPN 服务器与身份验证服务器没有共同的 TLS 版本（旧系统）。</translation>
    </message>
    <message>
        <source>One side did not accept the other&apos;s certificate.</source>
        <translation>其中一方没有接受另一方的证书。</translation>
    </message>
    <message>
        <source>The IKE authentication credentials are unacceptable: usually the server&apos;s certificate lacks its purpose, is expired, has another name, or its root is missing on this laptop.</source>
        <translation>IKE 身份验证凭据不可接受：通常是服务器的证书缺少所需用途、已过期、名称不同，或其根证书在这台笔记本电脑上缺失。</translation>
    </message>
    <message>
        <source>Look at this program&apos;s results for the server&apos;s certificate.</source>
        <translation>查看本程序对服务器证书的检查结果。</translation>
    </message>
    <message>
        <source>Compare the server in the profile with the certificate&apos;s names; use the full name, not an address.</source>
        <translation>将配置文件中的服务器与证书中的名称进行比较；使用完整名称，而不是地址。</translation>
    </message>
    <message>
        <source>Read the trusted roots: certutil -store Root</source>
        <translation>查看受信任的根证书：certutil -store Root</translation>
    </message>
    <message>
        <source>Import a missing root only from a file that the certificate team gives you: certutil -addstore Root FILE (elevated).</source>
        <translation>只从证书团队提供的文件导入缺少的根证书：certutil -addstore Root FILE（以管理员身份）。</translation>
    </message>
    <message>
        <source>The server&apos;s computer certificate or the client&apos;s is refused in IKE_AUTH.</source>
        <translation>服务器或客户端的计算机证书在 IKE_AUTH 中被拒绝。</translation>
    </message>
    <message>
        <source>Check the server certificate: Server Authentication in the extended key usage, dates, name equal to the dialed one.</source>
        <translation>检查服务器证书：增强型密钥用法中有服务器身份验证，日期有效，名称与拨号所用的名称相同。</translation>
    </message>
    <message>
        <source>Check root and intermediate certificates on both sides; Microsoft&apos;s article names the root store of the RRAS server.</source>
        <translation>检查双方的根证书和中间证书；Microsoft 的文章指出的是 RRAS 服务器的根证书存储。</translation>
    </message>
    <message>
        <source>Read what RRAS accepts: Get-VpnAuthProtocol (RootCertificateNameToAccept); change it with Set-VpnAuthProtocol.</source>
        <translation>查看 RRAS 接受的内容：Get-VpnAuthProtocol (RootCertificateNameToAccept)；使用 Set-VpnAuthProtocol 更改。</translation>
    </message>
    <message>
        <source>If it fails now and then, several client certificates may compete; administrators add IP security IKE intermediate to the right template.</source>
        <translation>如果偶尔失败，可能有多个客户端证书相互竞争；管理员会在正确的证书模板中添加“IP 安全 IKE 中级”。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate lacks the purpose Server Authentication.</source>
        <translation>服务器的证书缺少服务器身份验证用途。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>服务器的证书已过期。</translation>
    </message>
    <message>
        <source>The root of the server&apos;s certificate is missing on the client.</source>
        <translation>客户端上缺少服务器证书的根证书。</translation>
    </message>
    <message>
        <source>The dialed name is not in the server&apos;s certificate.</source>
        <translation>拨号所用的名称不在服务器的证书中。</translation>
    </message>
    <message>
        <source>An intermediate certificate is missing on either side.</source>
        <translation>其中一方缺少中间证书。</translation>
    </message>
    <message>
        <source>The server accepts only certificates of another root.</source>
        <translation>服务器只接受另一个根证书下的证书。</translation>
    </message>
    <message>
        <source>No fitting computer certificate was found.</source>
        <translation>找不到合适的计算机证书。</translation>
    </message>
    <message>
        <source>Your computer has no valid electronic identity card (certificate) for the VPN, or the server has none.</source>
        <translation>您的电脑没有可用于 VPN 的有效电子身份证明（证书），或者服务器没有。</translation>
    </message>
    <message>
        <source>IKE found no valid machine certificate. With a device tunnel look at this laptop first; with a user tunnel look at the server.</source>
        <translation>IKE 找不到有效的计算机证书。对于设备隧道，先检查这台笔记本电脑；对于用户隧道，检查服务器。</translation>
    </message>
    <message>
        <source>A computer certificate is missing on the client or on the VPN server, or nothing passes the filter.</source>
        <translation>客户端或 VPN 服务器上缺少计算机证书，或没有证书通过筛选器。</translation>
    </message>
    <message>
        <source>On the client: purpose Client Authentication, private key, dates, chain, in the computer&apos;s Personal store.</source>
        <translation>在客户端上：用途为客户端身份验证、有私钥、日期有效、证书链完整，位于计算机的“个人”存储中。</translation>
    </message>
    <message>
        <source>On the VPN server: a computer certificate and the root of the clients&apos; certificates.</source>
        <translation>在 VPN 服务器上：计算机证书和客户端证书的根证书。</translation>
    </message>
    <message>
        <source>Check template rights and autoenrolment, and the filters MachineCertificateEKUFilter and MachineCertificateIssuerFilter of the profile.</source>
        <translation>检查证书模板权限和自动注册，以及配置文件的筛选器 MachineCertificateEKUFilter 和 MachineCertificateIssuerFilter。</translation>
    </message>
    <message>
        <source>The certificate lacks the purpose Client Authentication.</source>
        <translation>证书缺少客户端身份验证用途。</translation>
    </message>
    <message>
        <source>The VPN server has no computer certificate or root certificate.</source>
        <translation>VPN 服务器没有计算机证书或根证书。</translation>
    </message>
    <message>
        <source>A filter in the profile excludes every certificate.</source>
        <translation>配置文件中的筛选器排除了所有证书。</translation>
    </message>
    <message>
        <source>The VPN server closed the secure connection.</source>
        <translation>VPN 服务器关闭了安全连接。</translation>
    </message>
    <message>
        <source>The VPN server ended the connection before it was ready. You can&apos;t fix this yourself.</source>
        <translation>VPN 服务器在连接就绪之前结束了连接。您无法自行解决此问题。</translation>
    </message>
    <message>
        <source>Windows says that the network name is no longer available. The documents name the server&apos;s certificate: it lacks the purpose Server Authentication. The code itself only says that the connection was dropped.</source>
        <translation>Windows 提示网络名称不再可用。文档指出的原因是服务器的证书：它缺少服务器身份验证用途。代码本身只表示连接被断开。</translation>
    </message>
    <message>
        <source>Look at this program&apos;s results for TCP 443 and for the server&apos;s certificate.</source>
        <translation>查看本程序对 TCP 443 和服务器证书的检查结果。</translation>
    </message>
    <message>
        <source>Test from another network to exclude a device that inspects traffic on the way.</source>
        <translation>从其他网络进行测试，以排除途中有检查流量的设备。</translation>
    </message>
    <message>
        <source>The RAS server has no certificate with Server Authentication, or its binding to the web port is broken; a balancer or inspection device can also cause it.</source>
        <translation>RAS 服务器没有带服务器身份验证的证书，或其与 Web 端口的绑定已损坏；负载均衡器或流量检查设备也可能导致此问题。</translation>
    </message>
    <message>
        <source>Install a certificate with Server Authentication and select it in the server&apos;s Security tab.</source>
        <translation>安装带服务器身份验证的证书，并在服务器的“安全”选项卡上选择它。</translation>
    </message>
    <message>
        <source>Read the binding: netsh http show sslcert</source>
        <translation>查看绑定：netsh http show sslcert</translation>
    </message>
    <message>
        <source>The documents disagree on whether this concerns IKEv2 or SSTP; check the certificate of both.</source>
        <translation>对于此代码涉及 IKEv2 还是 SSTP，各文档说法不一；检查两者的证书。</translation>
    </message>
    <message>
        <source>The server has no certificate with the purpose Server Authentication.</source>
        <translation>服务器没有用途为服务器身份验证的证书。</translation>
    </message>
    <message>
        <source>The certificate is not bound to the server&apos;s web port, or the binding is broken.</source>
        <translation>证书未绑定到服务器的 Web 端口，或绑定已损坏。</translation>
    </message>
    <message>
        <source>A device between client and server breaks the secure connection.</source>
        <translation>客户端与服务器之间的设备破坏了安全连接。</translation>
    </message>
    <message>
        <source>This computer does not trust the authority behind the VPN server&apos;s certificate.</source>
        <translation>这台电脑不信任 VPN 服务器证书的颁发机构。</translation>
    </message>
    <message>
        <source>Your computer does not know who issued the VPN server&apos;s electronic identity card (certificate).</source>
        <translation>您的电脑不知道是谁颁发了 VPN 服务器的电子身份证明（证书）。</translation>
    </message>
    <message>
        <source>If you are on a public network, try another one, for example your phone&apos;s hotspot.</source>
        <translation>如果您使用的是公共网络，请尝试其他网络，例如手机热点。</translation>
    </message>
    <message>
        <source>The chain ends in a root that is not trusted. Domain members receive their organisation&apos;s root by themselves; other computers do not.</source>
        <translation>证书链终止于不受信任的根证书。域成员会自动收到其组织的根证书；其他电脑则不会。</translation>
    </message>
    <message>
        <source>Look at this program&apos;s result for the server&apos;s certificate; it names the root.</source>
        <translation>查看本程序对服务器证书的检查结果，其中指出了根证书。</translation>
    </message>
    <message>
        <source>Read the trusted roots of the computer: certutil -store Root</source>
        <translation>查看计算机的受信任根证书：certutil -store Root</translation>
    </message>
    <message>
        <source>Compare the certificate&apos;s issuer with the expected one; another issuer means that something on the way replaces the certificate.</source>
        <translation>将证书的颁发者与预期的颁发者进行比较；如果颁发者不同，说明途中有设备替换了证书。</translation>
    </message>
    <message>
        <source>If the root is your organisation&apos;s, start a policy update on the corporate network: gpupdate</source>
        <translation>如果根证书属于您的组织，在公司网络上启动策略更新：gpupdate</translation>
    </message>
    <message>
        <source>Otherwise import the root that the certificate team gives you: certutil -addstore Root FILE (elevated).</source>
        <translation>否则，导入证书团队提供的根证书：certutil -addstore Root FILE（以管理员身份）。</translation>
    </message>
    <message>
        <source>The root CA of the server&apos;s certificate is missing in the computer&apos;s Trusted Root Certification Authorities store.</source>
        <translation>计算机的“受信任的根证书颁发机构”存储中缺少服务器证书的根 CA。</translation>
    </message>
    <message>
        <source>Publish the root by group policy or Intune to the computer store; a root in the user&apos;s store may not be enough for SSTP.</source>
        <translation>通过组策略或 Intune 将根证书发布到计算机存储；对于 SSTP，仅存在于用户存储中的根证书可能不够。</translation>
    </message>
    <message>
        <source>For computers outside the domain use a certificate of a public CA for SSTP.</source>
        <translation>对于域外的电脑，为 SSTP 使用公共 CA 的证书。</translation>
    </message>
    <message>
        <source>Check that the server sends its intermediate certificate.</source>
        <translation>检查服务器是否发送其中间证书。</translation>
    </message>
    <message>
        <source>The root certificate is missing: the computer is not in the domain, or another chain is used.</source>
        <translation>缺少根证书：电脑不在域中，或使用了另一条证书链。</translation>
    </message>
    <message>
        <source>The server does not send the intermediate certificate.</source>
        <translation>服务器没有发送中间证书。</translation>
    </message>
    <message>
        <source>A device on the way replaces the certificate.</source>
        <translation>途中的设备替换了证书。</translation>
    </message>
    <message>
        <source>Windows could not give the VPN connection a network address.</source>
        <translation>Windows 无法为 VPN 连接分配网络地址。</translation>
    </message>
    <message>
        <source>You were signed in, but Windows could not set up the network adapter for the VPN.</source>
        <translation>您已登录，但 Windows 无法建立 VPN 的网络适配器。</translation>
    </message>
    <message>
        <source>Usually the adapter &quot;WAN Miniport (IP)&quot; is not bound correctly, even if it looks healthy in Device Manager.</source>
        <translation>通常是适配器“WAN Miniport (IP)”未正确绑定，即使它在设备管理器中看起来正常。</translation>
    </message>
    <message>
        <source>Find its name: Get-NetAdapter -IncludeHidden | Where-Object InterfaceDescription -eq &quot;WAN Miniport (IP)&quot;</source>
        <translation>查找其名称：Get-NetAdapter -IncludeHidden | Where-Object InterfaceDescription -eq &quot;WAN Miniport (IP)&quot;</translation>
    </message>
    <message>
        <source>Read its bindings: Get-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings</source>
        <translation>查看其绑定：Get-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings</translation>
    </message>
    <message>
        <source>If ms_wanarp is off (elevated): Enable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID ms_wanarp</source>
        <translation>如果 ms_wanarp 已关闭（以管理员身份）：Enable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID ms_wanarp</translation>
    </message>
    <message>
        <source>If rbt_filter (Steelhead Mobile) is on (elevated): Disable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID rbt_filter</source>
        <translation>如果 rbt_filter (Steelhead Mobile) 已启用（以管理员身份）：Disable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID rbt_filter</translation>
    </message>
    <message>
        <source>Otherwise uninstall all WAN Miniport devices in Device Manager and choose Action, Scan for hardware changes.</source>
        <translation>否则，在设备管理器中卸载所有 WAN Miniport 设备，然后选择“操作”&gt;“扫描检测硬件改动”。</translation>
    </message>
    <message>
        <source>If the bindings are right on the client, the server may have no address to give.</source>
        <translation>如果客户端上的绑定正确，则可能是服务器没有可分配的地址。</translation>
    </message>
    <message>
        <source>Check the static address pool, or DHCP, of the RRAS server for free addresses.</source>
        <translation>检查 RRAS 服务器的静态地址池或 DHCP 中是否有空闲地址。</translation>
    </message>
    <message>
        <source>Check that no software you deploy binds a network filter to WAN Miniport (IP); update or exclude it.</source>
        <translation>检查您部署的软件是否将网络筛选器绑定到 WAN Miniport (IP)；如有，则更新或排除该软件。</translation>
    </message>
    <message>
        <source>Check that IPv4 is ticked on the connection.</source>
        <translation>检查连接上是否已勾选 IPv4。</translation>
    </message>
    <message>
        <source>The Remote Access IP ARP driver (ms_wanarp) is off on WAN Miniport (IP).</source>
        <translation>WAN Miniport (IP) 上的 Remote Access IP ARP 驱动程序 (ms_wanarp) 已关闭。</translation>
    </message>
    <message>
        <source>A network filter of another maker is bound to WAN Miniport (IP).</source>
        <translation>WAN Miniport (IP) 上绑定了第三方网络筛选器。</translation>
    </message>
    <message>
        <source>WAN Miniport (IP) is missing, disabled or damaged.</source>
        <translation>WAN Miniport (IP) 缺失、已禁用或损坏。</translation>
    </message>
    <message>
        <source>The server has no free address for this client.</source>
        <translation>服务器没有可分配给此客户端的空闲地址。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate was not accepted for this L2TP connection.</source>
        <translation>VPN 服务器的证书在此 L2TP 连接中未被接受。</translation>
    </message>
    <message>
        <source>The VPN server could not prove who it is. You can&apos;t fix this yourself.</source>
        <translation>VPN 服务器无法证明自己的身份。您无法自行解决此问题。</translation>
    </message>
    <message>
        <source>The L2TP security layer could not authenticate the server: likely it shows a wildcard certificate or one of another authority than this laptop&apos;s.</source>
        <translation>L2TP 安全层无法对服务器进行身份验证：服务器很可能出示了通配符证书，或其证书的颁发机构与这台笔记本电脑的不同。</translation>
    </message>
    <message>
        <source>List this computer&apos;s certificates with their issuers: certutil -store My</source>
        <translation>列出这台电脑的证书及其颁发者：certutil -store My</translation>
    </message>
    <message>
        <source>Check that ProhibitIpSec under HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters is 0 or absent on this laptop.</source>
        <translation>检查这台笔记本电脑上 HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters 下的 ProhibitIpSec 是否为 0 或不存在。</translation>
    </message>
    <message>
        <source>For L2TP, RRAS takes the first usable computer certificate it finds, and this choice can&apos;t be configured.</source>
        <translation>对于 L2TP，RRAS 会选用找到的第一个可用计算机证书，且无法配置此选择。</translation>
    </message>
    <message>
        <source>Keep one certificate on the server that serves L2TP and SSTP or IP-HTTPS alike, from the CA of the clients&apos; certificates.</source>
        <translation>在服务器上只保留一个同时用于 L2TP 以及 SSTP 或 IP-HTTPS 的证书，该证书来自客户端证书所属的 CA。</translation>
    </message>
    <message>
        <source>Or set ProhibitIpSec=1 (DWORD) under HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters on the server and add a manual IPsec rule for UDP 1701 in transport mode with the chosen CA.</source>
        <translation>或者在服务器的 HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters 下设置 ProhibitIpSec=1 (DWORD)，并使用所选 CA 为传输模式下的 UDP 1701 添加手动 IPsec 规则。</translation>
    </message>
    <message>
        <source>The server uses a wildcard certificate for L2TP.</source>
        <translation>服务器将通配符证书用于 L2TP。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from another authority than the client&apos;s.</source>
        <translation>服务器证书的颁发机构与客户端证书的不同。</translation>
    </message>
    <message>
        <source>One of the certificates has expired.</source>
        <translation>其中一个证书已过期。</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>登录被拒绝。</translation>
    </message>
    <message>
        <source>The VPN server did not accept your user name and password, or its rules refuse you.</source>
        <translation>VPN 服务器没有接受您的用户名和密码，或者其规则拒绝了您。</translation>
    </message>
    <message>
        <source>Check that you can sign in elsewhere with the same password.</source>
        <translation>请检查使用同一密码能否在其他地方登录。</translation>
    </message>
    <message>
        <source>Wrong or expired credentials, a locked account, or a refusal by the network policy; with SSTP 691 is often what IKEv2 reports as 812.</source>
        <translation>凭据错误或已过期、帐户被锁定，或网络策略拒绝；使用 SSTP 时的 691 往往就是 IKEv2 报告的 812。</translation>
    </message>
    <message>
        <source>Check the account: locked, disabled, password expired.</source>
        <translation>检查帐户：是否锁定、禁用，密码是否过期。</translation>
    </message>
    <message>
        <source>If typed credentials work and saved ones do not, Credential Guard may keep MS-CHAPv2 from using them.</source>
        <translation>如果手动输入的凭据有效而保存的凭据无效，可能是 Credential Guard 阻止 MS-CHAPv2 使用保存的凭据。</translation>
    </message>
    <message>
        <source>If only MS-CHAPv2 fails for everybody, the domain controller&apos;s LmCompatibilityLevel may refuse it.</source>
        <translation>如果只有 MS-CHAPv2 对所有人都失败，可能是域控制器的 LmCompatibilityLevel 拒绝了它。</translation>
    </message>
    <message>
        <source>Read LmCompatibilityLevel on the domain controllers: HKLM\SYSTEM\CurrentControlSet\Control\Lsa</source>
        <translation>在域控制器上查看 LmCompatibilityLevel：HKLM\SYSTEM\CurrentControlSet\Control\Lsa</translation>
    </message>
    <message>
        <source>On RRAS or NPS set &quot;Enable NTLMv2 Compatibility&quot;=1 (DWORD) under HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Policy and restart the service.</source>
        <translation>在 RRAS 或 NPS 的 HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Policy 下设置 &quot;Enable NTLMv2 Compatibility&quot;=1 (DWORD)，然后重新启动服务。</translation>
    </message>
    <message>
        <source>Better: move from passwords to certificates (PEAP with EAP-TLS).</source>
        <translation>更好的做法：从密码改为证书（PEAP 加 EAP-TLS）。</translation>
    </message>
    <message>
        <source>For certificates check the mapping to the account, including the security identifier extension.</source>
        <translation>对于证书，检查其到帐户的映射，包括安全标识符扩展。</translation>
    </message>
    <message>
        <source>User name or password is wrong or expired, or the account is locked.</source>
        <translation>用户名或密码错误或已过期，或者帐户被锁定。</translation>
    </message>
    <message>
        <source>The network policy refuses the connection (SSTP).</source>
        <translation>网络策略拒绝连接 (SSTP)。</translation>
    </message>
    <message>
        <source>The domain controller refuses the older sign-in method (LmCompatibilityLevel).</source>
        <translation>域控制器拒绝较旧的登录方法 (LmCompatibilityLevel)。</translation>
    </message>
    <message>
        <source>Credential Guard does not hand out saved credentials for MS-CHAPv2.</source>
        <translation>Credential Guard 不会将保存的凭据提供给 MS-CHAPv2。</translation>
    </message>
    <message>
        <source>The client certificate is not mapped to the account.</source>
        <translation>客户端证书未映射到帐户。</translation>
    </message>
    <message>
        <source>Your account may not sign in at this time of day.</source>
        <translation>您的帐户在一天中的这个时间不能登录。</translation>
    </message>
    <message>
        <source>Your account is not allowed to sign in at this time.</source>
        <translation>您的帐户此时不允许登录。</translation>
    </message>
    <message>
        <source>Try again during your working hours.</source>
        <translation>请在您的工作时间内重试。</translation>
    </message>
    <message>
        <source>If that is wrong, send the report to your helpdesk.</source>
        <translation>如果情况不应如此，请将报告发送给您的技术支持人员。</translation>
    </message>
    <message>
        <source>The account&apos;s logon hours do not permit this time.</source>
        <translation>帐户的登录时间不允许此时登录。</translation>
    </message>
    <message>
        <source>Check the account in Active Directory.</source>
        <translation>在 Active Directory 中检查该帐户。</translation>
    </message>
    <message>
        <source>Check the logon hours.</source>
        <translation>检查登录时间。</translation>
    </message>
    <message>
        <source>Change the logon hours of the account or the day and time condition of the network policy.</source>
        <translation>更改帐户的登录时间，或网络策略的日期和时间条件。</translation>
    </message>
    <message>
        <source>The logon hours of the account exclude this time.</source>
        <translation>帐户的登录时间不包括此时。</translation>
    </message>
    <message>
        <source>Your account is disabled.</source>
        <translation>您的帐户已禁用。</translation>
    </message>
    <message>
        <source>Your account was switched off.</source>
        <translation>您的帐户已被停用。</translation>
    </message>
    <message>
        <source>Contact your helpdesk.</source>
        <translation>请联系您的技术支持人员。</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>帐户已禁用。</translation>
    </message>
    <message>
        <source>Check why it was disabled.</source>
        <translation>检查其被禁用的原因。</translation>
    </message>
    <message>
        <source>Enable the account if that is right.</source>
        <translation>如果合适，启用该帐户。</translation>
    </message>
    <message>
        <source>Your password has expired.</source>
        <translation>您的密码已过期。</translation>
    </message>
    <message>
        <source>Your password is no longer valid and must be changed.</source>
        <translation>您的密码已不再有效，必须更改。</translation>
    </message>
    <message>
        <source>Change your password in the office or the way your organisation tells you.</source>
        <translation>请在办公室更改密码，或按照您的组织告知的方式更改。</translation>
    </message>
    <message>
        <source>If you can&apos;t, contact your helpdesk.</source>
        <translation>如果无法更改，请联系您的技术支持人员。</translation>
    </message>
    <message>
        <source>The password has expired and can&apos;t be changed over this connection.</source>
        <translation>密码已过期，且无法通过此连接更改。</translation>
    </message>
    <message>
        <source>Offer a way to change passwords from outside.</source>
        <translation>提供从外部更改密码的途径。</translation>
    </message>
    <message>
        <source>Reset the password, or allow changing it with the sign-in method.</source>
        <translation>重置密码，或允许通过该登录方法更改密码。</translation>
    </message>
    <message>
        <source>The password of the account has expired.</source>
        <translation>帐户的密码已过期。</translation>
    </message>
    <message>
        <source>Your account may not use the VPN.</source>
        <translation>您的帐户不能使用 VPN。</translation>
    </message>
    <message>
        <source>Your account is not allowed to use the VPN.</source>
        <translation>您的帐户无权使用 VPN。</translation>
    </message>
    <message>
        <source>Ask your helpdesk for access.</source>
        <translation>请向您的技术支持人员申请访问权限。</translation>
    </message>
    <message>
        <source>The account has no dial-in permission.</source>
        <translation>帐户没有拨入权限。</translation>
    </message>
    <message>
        <source>Check dial-in setting and network policy.</source>
        <translation>检查拨入设置和网络策略。</translation>
    </message>
    <message>
        <source>Set &quot;Control access through NPS Network Policy&quot; on the account&apos;s Dial-in tab.</source>
        <translation>在帐户的“拨入”选项卡上设置“通过 NPS 网络策略控制访问”。</translation>
    </message>
    <message>
        <source>Check the user&apos;s membership in the group of the network policy.</source>
        <translation>检查用户是否属于网络策略的组。</translation>
    </message>
    <message>
        <source>The account has no permission for remote access.</source>
        <translation>帐户没有远程访问权限。</translation>
    </message>
    <message>
        <source>No certificate for EAP was found: none in the user&apos;s store, expired, or all filtered out.</source>
        <translation>找不到用于 EAP 的证书：用户存储中没有证书、证书已过期，或全部被筛选掉。</translation>
    </message>
    <message>
        <source>On the corporate network start enrolment: gpupdate, then certutil -user -pulse</source>
        <translation>在公司网络上启动注册：先运行 gpupdate，再运行 certutil -user -pulse</translation>
    </message>
    <message>
        <source>Check the template: Client Authentication, private key without strong protection.</source>
        <translation>检查证书模板：客户端身份验证，私钥不使用强保护。</translation>
    </message>
    <message>
        <source>Check CAHashList and ClientAuthEKUList in the EAP settings.</source>
        <translation>检查 EAP 设置中的 CAHashList 和 ClientAuthEKUList。</translation>
    </message>
    <message>
        <source>No user certificate is there, or it has expired.</source>
        <translation>没有用户证书，或用户证书已过期。</translation>
    </message>
    <message>
        <source>The purpose or issuer filter of the profile excludes every certificate.</source>
        <translation>配置文件的用途筛选器或颁发者筛选器排除了所有证书。</translation>
    </message>
    <message>
        <source>The key asks for a confirmation, which a silent connection can&apos;t show.</source>
        <translation>密钥要求确认，而静默连接无法显示确认提示。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate could not be confirmed.</source>
        <translation>无法确认身份验证服务器的证书。</translation>
    </message>
    <message>
        <source>Your computer could not confirm the server that checks your sign-in.</source>
        <translation>您的电脑无法确认验证您登录信息的服务器。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate failed validation during EAP.</source>
        <translation>服务器的证书在 EAP 期间未通过验证。</translation>
    </message>
    <message>
        <source>Compare the certificate of NPS with ServerNames and TrustedRootCA.</source>
        <translation>将 NPS 的证书与 ServerNames 和 TrustedRootCA 进行比较。</translation>
    </message>
    <message>
        <source>Check dates, name, purpose and chain of the NPS certificate.</source>
        <translation>检查 NPS 证书的日期、名称、用途和证书链。</translation>
    </message>
    <message>
        <source>Root or name of the sign-in server&apos;s certificate do not fit the profile.</source>
        <translation>身份验证服务器证书的根证书或名称与配置文件不符。</translation>
    </message>
    <message>
        <source>The two names used for the sign-in differ.</source>
        <translation>用于登录的两个名称不同。</translation>
    </message>
    <message>
        <source>Your VPN connection uses two different user names for one sign-in.</source>
        <translation>您的 VPN 连接在一次登录中使用了两个不同的用户名。</translation>
    </message>
    <message>
        <source>The outer PEAP identity is not the inner one, although identity privacy is off.</source>
        <translation>标识隐私已关闭，但 PEAP 的外部标识与内部标识不同。</translation>
    </message>
    <message>
        <source>Align the identities or use identity privacy.</source>
        <translation>使两个标识一致，或使用标识隐私。</translation>
    </message>
    <message>
        <source>Set EnableIdentityPrivacy and AnonymousUserName, or use the same name outside and inside.</source>
        <translation>设置 EnableIdentityPrivacy 和 AnonymousUserName，或在外部和内部使用相同的名称。</translation>
    </message>
    <message>
        <source>Outer and inner identity differ while identity privacy is off.</source>
        <translation>标识隐私已关闭，而外部标识与内部标识不同。</translation>
    </message>
    <message>
        <source>The password or PIN of your certificate is wrong.</source>
        <translation>您的证书的密码或 PIN 错误。</translation>
    </message>
    <message>
        <source>The password or PIN for your electronic identity card (certificate) was not right.</source>
        <translation>您的电子身份证明（证书）的密码或 PIN 不正确。</translation>
    </message>
    <message>
        <source>Try once more, carefully; a smart card may lock itself after a few tries.</source>
        <translation>请仔细地再试一次；智能卡可能会在几次尝试后自行锁定。</translation>
    </message>
    <message>
        <source>If it still fails, contact your helpdesk.</source>
        <translation>如果仍然失败，请联系您的技术支持人员。</translation>
    </message>
    <message>
        <source>The password given for the certificate is not valid.</source>
        <translation>为证书提供的密码无效。</translation>
    </message>
    <message>
        <source>Check whether a smart card is used and whether its PIN is locked: certutil -scinfo</source>
        <translation>检查是否使用智能卡，以及其 PIN 是否已锁定：certutil -scinfo</translation>
    </message>
    <message>
        <source>Unblock or reissue the smart card.</source>
        <translation>解锁或重新颁发智能卡。</translation>
    </message>
    <message>
        <source>Check the smart card management.</source>
        <translation>检查智能卡管理。</translation>
    </message>
    <message>
        <source>The password or PIN for the certificate was wrong.</source>
        <translation>证书的密码或 PIN 错误。</translation>
    </message>
    <message>
        <source>The VPN server has two interfaces with the same destination and shared key.</source>
        <translation>VPN 服务器有两个接口使用相同的目标和共享密钥。</translation>
    </message>
    <message>
        <source>This is an error in the VPN server&apos;s settings, not on your computer.</source>
        <translation>这是 VPN 服务器设置的错误，不是您电脑的错误。</translation>
    </message>
    <message>
        <source>The code concerns an interface of a server, not a client.</source>
        <translation>此代码涉及的是服务器的接口，而不是客户端。</translation>
    </message>
    <message>
        <source>Pass the report to the VPN administrators.</source>
        <translation>将报告转交给 VPN 管理员。</translation>
    </message>
    <message>
        <source>More than one interface with the same destination uses a pre-shared key.</source>
        <translation>有多个目标相同的接口使用预共享密钥。</translation>
    </message>
    <message>
        <source>Change destination or authentication of one of the interfaces.</source>
        <translation>更改其中一个接口的目标或身份验证方式。</translation>
    </message>
    <message>
        <source>On a server: two interfaces with a shared key have the same destination.</source>
        <translation>在服务器上：两个使用共享密钥的接口具有相同的目标。</translation>
    </message>
    <message>
        <source>An interface of the VPN server has no valid destination.</source>
        <translation>VPN 服务器的某个接口没有有效的目标。</translation>
    </message>
    <message>
        <source>The interface has no valid destination address.</source>
        <translation>该接口没有有效的目标地址。</translation>
    </message>
    <message>
        <source>Enter a destination that resolves.</source>
        <translation>输入可以解析的目标。</translation>
    </message>
    <message>
        <source>On a server: the destination of an interface does not resolve.</source>
        <translation>在服务器上：某个接口的目标无法解析。</translation>
    </message>
    <message>
        <source>The settings of a VPN interface are not valid.</source>
        <translation>VPN 接口的设置无效。</translation>
    </message>
    <message>
        <source>The settings of this VPN connection are not valid.</source>
        <translation>此 VPN 连接的设置无效。</translation>
    </message>
    <message>
        <source>The interface configuration is not valid.</source>
        <translation>接口配置无效。</translation>
    </message>
    <message>
        <source>Check the settings of the interface or profile.</source>
        <translation>检查接口或配置文件的设置。</translation>
    </message>
    <message>
        <source>Compare with a profile that works.</source>
        <translation>与可用的配置文件进行比较。</translation>
    </message>
    <message>
        <source>The settings of the interface contradict each other.</source>
        <translation>接口的设置相互矛盾。</translation>
    </message>
    <message>
        <source>A VPN app from another maker could not connect.</source>
        <translation>第三方 VPN 应用无法连接。</translation>
    </message>
    <message>
        <source>The VPN app that runs this connection could not connect.</source>
        <translation>运行此连接的 VPN 应用无法连接。</translation>
    </message>
    <message>
        <source>Contact your helpdesk and name the app.</source>
        <translation>请联系您的技术支持人员，并告知应用的名称。</translation>
    </message>
    <message>
        <source>A VPN plug-in reported a general error.</source>
        <translation>VPN 插件报告了一般性错误。</translation>
    </message>
    <message>
        <source>Check that the plug-in app is installed and current.</source>
        <translation>检查插件应用是否已安装且为最新版本。</translation>
    </message>
    <message>
        <source>Read the log Microsoft-Windows Networking VPN Plugin Platform/Operational.</source>
        <translation>查看日志 Microsoft-Windows Networking VPN Plugin Platform/Operational。</translation>
    </message>
    <message>
        <source>Use the log and the support pages of the plug-in&apos;s maker.</source>
        <translation>使用插件提供商的日志和支持页面。</translation>
    </message>
    <message>
        <source>Check CustomConfiguration of the PluginProfile.</source>
        <translation>检查 PluginProfile 的 CustomConfiguration。</translation>
    </message>
    <message>
        <source>The app of another maker failed; only it knows why.</source>
        <translation>第三方应用失败；只有它自己知道原因。</translation>
    </message>
    <message>
        <source>The certificate for single sign-on was not found.</source>
        <translation>找不到用于单一登录的证书。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) for signing in automatically is missing.</source>
        <translation>缺少用于自动登录的电子身份证明（证书）。</translation>
    </message>
    <message>
        <source>Sign out and in again once.</source>
        <translation>请注销并重新登录一次。</translation>
    </message>
    <message>
        <source>No certificate for single sign-on was found.</source>
        <translation>没有找到用于单一登录的证书。</translation>
    </message>
    <message>
        <source>Read the join state: dsregcmd /status</source>
        <translation>查看加入状态：dsregcmd /status</translation>
    </message>
    <message>
        <source>Check DeviceCompliance/Sso in the profile and the Conditional Access policy.</source>
        <translation>检查配置文件中的 DeviceCompliance/Sso 和条件访问策略。</translation>
    </message>
    <message>
        <source>Check the issuer hash and the purpose in DeviceCompliance/Sso.</source>
        <translation>检查 DeviceCompliance/Sso 中的颁发者哈希和用途。</translation>
    </message>
    <message>
        <source>The certificate of Conditional Access was not issued.</source>
        <translation>条件访问证书没有颁发。</translation>
    </message>
    <message>
        <source>No certificate passes the single sign-on filter of the profile.</source>
        <translation>没有证书通过配置文件的单一登录筛选器。</translation>
    </message>
    <message>
        <source>Your computer does not meet your organisation&apos;s conditions.</source>
        <translation>您的电脑不符合组织的条件。</translation>
    </message>
    <message>
        <source>Your organisation lets in only computers that meet certain conditions. Yours does not at the moment.</source>
        <translation>您的组织只允许符合特定条件的电脑接入。您的电脑目前不符合。</translation>
    </message>
    <message>
        <source>Open the Company Portal app and follow what it says.</source>
        <translation>请打开“公司门户”应用，并按照其中的说明操作。</translation>
    </message>
    <message>
        <source>Conditional Access refused: the device is not compliant.</source>
        <translation>条件访问已拒绝：设备不合规。</translation>
    </message>
    <message>
        <source>Check the compliance state in Intune.</source>
        <translation>在 Intune 中检查合规状态。</translation>
    </message>
    <message>
        <source>Check the compliance policy and the Conditional Access policy for VPN.</source>
        <translation>检查合规性策略和用于 VPN 的条件访问策略。</translation>
    </message>
    <message>
        <source>Read the sign-in log of Entra ID for this user.</source>
        <translation>在 Entra ID 中查看此用户的登录日志。</translation>
    </message>
    <message>
        <source>The device is not compliant, or its state is not up to date.</source>
        <translation>设备不合规，或其状态不是最新。</translation>
    </message>
    <message>
        <source>The VPN app for this connection is not installed.</source>
        <translation>未安装此连接的 VPN 应用。</translation>
    </message>
    <message>
        <source>The VPN app that this connection needs is not installed.</source>
        <translation>未安装此连接所需的 VPN 应用。</translation>
    </message>
    <message>
        <source>Contact your helpdesk and ask for the app.</source>
        <translation>请联系您的技术支持人员，索取该应用。</translation>
    </message>
    <message>
        <source>The plug-in of the profile is not installed.</source>
        <translation>未安装配置文件的插件。</translation>
    </message>
    <message>
        <source>Compare PluginPackageFamilyName with Get-AppxPackage.</source>
        <translation>将 PluginPackageFamilyName 与 Get-AppxPackage 进行比较。</translation>
    </message>
    <message>
        <source>Deploy the app before the profile.</source>
        <translation>先部署应用，再部署配置文件。</translation>
    </message>
    <message>
        <source>Check the assignment of app and profile.</source>
        <translation>检查应用和配置文件的分配。</translation>
    </message>
    <message>
        <source>The plug-in app that the profile names is missing.</source>
        <translation>缺少配置文件指定的插件应用。</translation>
    </message>
    <message>
        <source>The VPN connection is waiting for you to do something.</source>
        <translation>VPN 连接正在等待您操作。</translation>
    </message>
    <message>
        <source>Windows needs something from you before it can connect.</source>
        <translation>Windows 需要您完成某项操作才能连接。</translation>
    </message>
    <message>
        <source>Open the VPN settings of Windows and look for a message there.</source>
        <translation>请打开 Windows 的 VPN 设置，查看其中是否有消息。</translation>
    </message>
    <message>
        <source>If you can&apos;t find it, send the report to your helpdesk.</source>
        <translation>如果找不到，请将报告发送给您的技术支持人员。</translation>
    </message>
    <message>
        <source>The user must act, for example sign in or confirm.</source>
        <translation>用户必须执行操作，例如登录或确认。</translation>
    </message>
    <message>
        <source>Connect by hand from the VPN settings and watch for a window.</source>
        <translation>从 VPN 设置中手动连接，并留意是否出现窗口。</translation>
    </message>
    <message>
        <source>Make the profile work without interaction.</source>
        <translation>使配置文件无需交互即可工作。</translation>
    </message>
    <message>
        <source>Check Conditional Access and the EAP prompts of the profile.</source>
        <translation>检查条件访问和配置文件的 EAP 提示。</translation>
    </message>
    <message>
        <source>A window asks for something before the connection goes on.</source>
        <translation>连接继续之前，有窗口要求执行某项操作。</translation>
    </message>
    <message>
        <source>The other side refused to agree on a sign-in method.</source>
        <translation>对方拒绝就登录方法达成一致。</translation>
    </message>
    <message>
        <source>Your computer and the VPN server share no way to sign in.</source>
        <translation>您的电脑与 VPN 服务器没有共同的登录方式。</translation>
    </message>
    <message>
        <source>The remote peer refused to authenticate: no method in common.</source>
        <translation>远程对端拒绝身份验证：没有共同的方法。</translation>
    </message>
    <message>
        <source>Compare the authentication methods of server and profile.</source>
        <translation>比较服务器与配置文件的身份验证方法。</translation>
    </message>
    <message>
        <source>Check the methods in Routing and Remote Access, Properties, Security, and in the network policy.</source>
        <translation>检查“路由和远程访问”&gt;“属性”&gt;“安全”中的方法，以及网络策略中的方法。</translation>
    </message>
    <message>
        <source>The VPN server and this computer share no sign-in method.</source>
        <translation>VPN 服务器与这台电脑没有共同的登录方法。</translation>
    </message>
    <message>
        <source>The sign-in server did not answer in time.</source>
        <translation>身份验证服务器没有及时响应。</translation>
    </message>
    <message>
        <source>The server that checks your sign-in did not answer the VPN server.</source>
        <translation>验证您登录信息的服务器没有响应 VPN 服务器。</translation>
    </message>
    <message>
        <source>The authentication server did not respond in time.</source>
        <translation>身份验证服务器没有在规定时间内响应。</translation>
    </message>
    <message>
        <source>RRAS got no answer from RADIUS.</source>
        <translation>RRAS 没有得到 RADIUS 的响应。</translation>
    </message>
    <message>
        <source>Check that the RRAS server reaches the RADIUS servers on UDP 1812 and 1813, and that the shared secret is right.</source>
        <translation>检查 RRAS 服务器是否能通过 UDP 1812 和 1813 访问 RADIUS 服务器，以及共享机密是否正确。</translation>
    </message>
    <message>
        <source>Check that NPS runs: Get-Service IAS</source>
        <translation>检查 NPS 是否正在运行：Get-Service IAS</translation>
    </message>
    <message>
        <source>The VPN server can&apos;t reach the sign-in server.</source>
        <translation>VPN 服务器无法访问身份验证服务器。</translation>
    </message>
    <message>
        <source>The sign-in server is overloaded or stopped.</source>
        <translation>身份验证服务器过载或已停止。</translation>
    </message>
    <message>
        <source>The VPN server knows no sign-in server.</source>
        <translation>VPN 服务器没有可用的身份验证服务器信息。</translation>
    </message>
    <message>
        <source>The VPN server does not know which server checks your sign-in.</source>
        <translation>VPN 服务器不知道由哪台服务器验证您的登录信息。</translation>
    </message>
    <message>
        <source>No RADIUS servers are configured.</source>
        <translation>未配置 RADIUS 服务器。</translation>
    </message>
    <message>
        <source>Configure the RADIUS servers of RRAS.</source>
        <translation>配置 RRAS 的 RADIUS 服务器。</translation>
    </message>
    <message>
        <source>Check the authentication provider in Routing and Remote Access, Properties, Security.</source>
        <translation>在“路由和远程访问”&gt;“属性”&gt;“安全”中检查身份验证提供程序。</translation>
    </message>
    <message>
        <source>No RADIUS server is configured on the VPN server, or none is usable.</source>
        <translation>VPN 服务器上没有配置 RADIUS 服务器，或没有可用的 RADIUS 服务器。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s answer was not valid.</source>
        <translation>身份验证服务器的响应无效。</translation>
    </message>
    <message>
        <source>The servers that check your sign-in do not understand each other.</source>
        <translation>验证您登录信息的服务器之间无法相互理解。</translation>
    </message>
    <message>
        <source>An invalid RADIUS response was received.</source>
        <translation>收到无效的 RADIUS 响应。</translation>
    </message>
    <message>
        <source>The shared secret probably differs, or a wrong server answers.</source>
        <translation>共享机密可能不同，或者是错误的服务器在响应。</translation>
    </message>
    <message>
        <source>Enter the same shared secret on RRAS and in the RADIUS client of NPS.</source>
        <translation>在 RRAS 上和 NPS 的 RADIUS 客户端中输入相同的共享机密。</translation>
    </message>
    <message>
        <source>The shared secret between VPN server and sign-in server differs.</source>
        <translation>VPN 服务器与身份验证服务器之间的共享机密不同。</translation>
    </message>
    <message>
        <source>The server does not allow this sign-in method.</source>
        <translation>服务器不允许此登录方法。</translation>
    </message>
    <message>
        <source>The server does not allow the way in which your VPN connection signs in.</source>
        <translation>服务器不允许您的 VPN 连接所用的登录方式。</translation>
    </message>
    <message>
        <source>The authentication protocol is not permitted.</source>
        <translation>不允许使用该身份验证协议。</translation>
    </message>
    <message>
        <source>Check the authentication methods in the constraints of the network policy.</source>
        <translation>检查网络策略约束中的身份验证方法。</translation>
    </message>
    <message>
        <source>The network policy does not allow the method that the profile uses.</source>
        <translation>网络策略不允许配置文件使用的方法。</translation>
    </message>
    <message>
        <source>The user certificate is not valid for the sign-in; administrators report several different reasons for this code.</source>
        <translation>用户证书对此登录无效；据管理员反馈，此代码有多种不同的原因。</translation>
    </message>
    <message>
        <source>Administrators report NTAuth, the case of server names and strong mapping as the usual reasons.</source>
        <translation>据管理员反馈，常见原因是 NTAuth、服务器名称的大小写和强映射。</translation>
    </message>
    <message>
        <source>Compare ServerNames with the NPS certificate, upper and lower case included.</source>
        <translation>将 ServerNames 与 NPS 证书进行比较，包括大小写。</translation>
    </message>
    <message>
        <source>Look for NPS event 6273 with reason 16 and for event 39 (Kerberos-Key-Distribution-Center) on the domain controller.</source>
        <translation>查找原因为 16 的 NPS 事件 6273，以及域控制器上的事件 39 (Kerberos-Key-Distribution-Center)。</translation>
    </message>
    <message>
        <source>Reissue certificates with the security identifier extension (1.3.6.1.4.1.311.25.2).</source>
        <translation>重新颁发带有安全标识符扩展 (1.3.6.1.4.1.311.25.2) 的证书。</translation>
    </message>
    <message>
        <source>The issuing authority is not in the NTAuth store of the sign-in server.</source>
        <translation>颁发证书的 CA 不在身份验证服务器的 NTAuth 存储中。</translation>
    </message>
    <message>
        <source>Windows 11: the server name in the profile differs in upper and lower case.</source>
        <translation>Windows 11：配置文件中的服务器名称大小写不同。</translation>
    </message>
    <message>
        <source>The certificate is not mapped strongly to the account.</source>
        <translation>证书没有强映射到帐户。</translation>
    </message>
    <message>
        <source>The purpose or the user name in the certificate is wrong.</source>
        <translation>证书中的用途或用户名不正确。</translation>
    </message>
    <message>
        <source>An unspecified error concerning the user certificate.</source>
        <translation>与用户证书有关的未指明错误。</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) is invalid.</source>
        <translation>身份验证服务器 (NPS) 的证书无效。</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) has expired.</source>
        <translation>身份验证服务器 (NPS) 的证书已过期。</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) was revoked.</source>
        <translation>身份验证服务器 (NPS) 的证书已被吊销。</translation>
    </message>
    <message>
        <source>An unspecified error concerning the certificate of the sign-in server (NPS).</source>
        <translation>与身份验证服务器 (NPS) 的证书有关的未指明错误。</translation>
    </message>
    <message>
        <source>The authority behind your certificate was not found.</source>
        <translation>找不到您证书的颁发机构。</translation>
    </message>
    <message>
        <source>The authority that issued your electronic identity card (certificate) is not known on this computer.</source>
        <translation>这台电脑不认识您的电子身份证明（证书）的颁发机构。</translation>
    </message>
    <message>
        <source>The root certificate of the user certificate was not found.</source>
        <translation>找不到用户证书的根证书。</translation>
    </message>
    <message>
        <source>Publish the root and intermediate certificates.</source>
        <translation>发布根证书和中间证书。</translation>
    </message>
    <message>
        <source>Publish them to the computer store by group policy or Intune.</source>
        <translation>通过组策略或 Intune 将它们发布到计算机存储。</translation>
    </message>
    <message>
        <source>The root of the user certificate is missing on this computer.</source>
        <translation>这台电脑上缺少用户证书的根证书。</translation>
    </message>
    <message>
        <source>The authority behind your certificate is not valid.</source>
        <translation>您证书的颁发机构无效。</translation>
    </message>
    <message>
        <source>The authority that issued your electronic identity card (certificate) is not accepted.</source>
        <translation>您的电子身份证明（证书）的颁发机构不被接受。</translation>
    </message>
    <message>
        <source>The root certificate of the user certificate is invalid.</source>
        <translation>用户证书的上级根证书无效。</translation>
    </message>
    <message>
        <source>The root of the user certificate is not valid.</source>
        <translation>用户证书的根证书无效。</translation>
    </message>
    <message>
        <source>The authority behind your certificate has expired.</source>
        <translation>您证书的颁发机构已过期。</translation>
    </message>
    <message>
        <source>The authority that issued your electronic identity card (certificate) is no longer valid.</source>
        <translation>您的电子身份证明（证书）的颁发机构已不再有效。</translation>
    </message>
    <message>
        <source>The root certificate of the user certificate has expired.</source>
        <translation>用户证书的上级根证书已过期。</translation>
    </message>
    <message>
        <source>Renew the root and publish it.</source>
        <translation>续订根证书并发布。</translation>
    </message>
    <message>
        <source>Renew the root, publish it and reissue the user certificates if its key changed.</source>
        <translation>续订根证书并发布；如果其密钥有变，则重新颁发用户证书。</translation>
    </message>
    <message>
        <source>The root of the user certificate has expired.</source>
        <translation>用户证书的根证书已过期。</translation>
    </message>
    <message>
        <source>The root of the sign-in server (NPS) was not found: not installed, or not the one in the profile.</source>
        <translation>找不到身份验证服务器 (NPS) 的根证书：未安装，或不是配置文件中的那一个。</translation>
    </message>
    <message>
        <source>Compare each TrustedRootCA with the store: certutil -store Root</source>
        <translation>将每个 TrustedRootCA 与存储进行比较：certutil -store Root</translation>
    </message>
    <message>
        <source>Check that the right certificate is selected in the network policy.</source>
        <translation>检查网络策略中是否选择了正确的证书。</translation>
    </message>
    <message>
        <source>The root named in the profile is not installed.</source>
        <translation>未安装配置文件中指定的根证书。</translation>
    </message>
    <message>
        <source>The profile names another root than the sign-in server&apos;s.</source>
        <translation>配置文件指定的根证书与身份验证服务器的不同。</translation>
    </message>
    <message>
        <source>The sign-in server shows another certificate than intended.</source>
        <translation>身份验证服务器出示的证书与预期的不同。</translation>
    </message>
    <message>
        <source>The root certificate of the sign-in server (NPS) is invalid.</source>
        <translation>身份验证服务器 (NPS) 的根证书无效。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate carries no name.</source>
        <translation>身份验证服务器的证书中没有名称。</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) has no name.</source>
        <translation>身份验证服务器 (NPS) 的证书没有名称。</translation>
    </message>
    <message>
        <source>Issue the NPS certificate with a name.</source>
        <translation>颁发带有名称的 NPS 证书。</translation>
    </message>
    <message>
        <source>Issue it with the server&apos;s DNS name as subject or subject alternative name.</source>
        <translation>颁发时以服务器的 DNS 名称作为使用者或使用者可选名称。</translation>
    </message>
    <message>
        <source>The NPS certificate has no server name.</source>
        <translation>NPS 证书没有服务器名称。</translation>
    </message>
    <message>
        <source>The VPN server has no free place or refuses the connection.</source>
        <translation>VPN 服务器没有空闲位置或拒绝连接。</translation>
    </message>
    <message>
        <source>The VPN server is full or does not accept the connection.</source>
        <translation>VPN 服务器已满或不接受连接。</translation>
    </message>
    <message>
        <source>The remote computer refused (Win32 1225); often the SSTP ports of the server are used up.</source>
        <translation>远程计算机拒绝连接 (Win32 1225)；往往是服务器的 SSTP 端口已用尽。</translation>
    </message>
    <message>
        <source>Look at this program&apos;s results for TCP 443.</source>
        <translation>查看本程序对 TCP 443 的检查结果。</translation>
    </message>
    <message>
        <source>Raise the number of SSTP ports.</source>
        <translation>增加 SSTP 端口的数量。</translation>
    </message>
    <message>
        <source>In Routing and Remote Access, Ports, Properties, raise the number for WAN Miniport (SSTP).</source>
        <translation>在“路由和远程访问”&gt;“端口”&gt;“属性”中，增加 WAN Miniport (SSTP) 的数量。</translation>
    </message>
    <message>
        <source>Check how many ports are in use.</source>
        <translation>检查有多少端口正在使用。</translation>
    </message>
    <message>
        <source>All SSTP ports of the server are in use.</source>
        <translation>服务器的所有 SSTP 端口都在使用中。</translation>
    </message>
    <message>
        <source>Nothing accepts SSTP at this address.</source>
        <translation>此地址上没有服务接受 SSTP。</translation>
    </message>
    <message>
        <source>The connection to the VPN server was aborted.</source>
        <translation>与 VPN 服务器的连接已中止。</translation>
    </message>
    <message>
        <source>The connection to the VPN server was cut off.</source>
        <translation>与 VPN 服务器的连接被切断。</translation>
    </message>
    <message>
        <source>The connection was aborted (Win32 1236); a proxy or a changed certificate binding can also be the reason.</source>
        <translation>连接已中止 (Win32 1236)；原因也可能是代理或证书绑定有变。</translation>
    </message>
    <message>
        <source>Check devices in between and the certificate binding.</source>
        <translation>检查中间的设备和证书绑定。</translation>
    </message>
    <message>
        <source>Look for RasSstp event 6 (certificate hash differs).</source>
        <translation>查找 RasSstp 事件 6（证书哈希不同）。</translation>
    </message>
    <message>
        <source>A proxy or another device on the way ends the connection.</source>
        <translation>途中的代理或其他设备结束了连接。</translation>
    </message>
    <message>
        <source>The certificate bound to the web port differs from the one that SSTP knows.</source>
        <translation>绑定到 Web 端口的证书与 SSTP 已知的证书不同。</translation>
    </message>
    <message>
        <source>The VPN server reset the connection.</source>
        <translation>VPN 服务器重置了连接。</translation>
    </message>
    <message>
        <source>The VPN server or a device on the way cut the connection off.</source>
        <translation>VPN 服务器或途中的设备切断了连接。</translation>
    </message>
    <message>
        <source>The connection was reset (Winsock 10054).</source>
        <translation>连接已重置 (Winsock 10054)。</translation>
    </message>
    <message>
        <source>Check service, certificate binding and devices in between.</source>
        <translation>检查服务、证书绑定和中间的设备。</translation>
    </message>
    <message>
        <source>Check: Get-Service RemoteAccess,SstpSvc</source>
        <translation>检查：Get-Service RemoteAccess,SstpSvc</translation>
    </message>
    <message>
        <source>No usable certificate is bound to the web port.</source>
        <translation>没有可用的证书绑定到 Web 端口。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name was not found.</source>
        <translation>找不到 VPN 服务器的名称。</translation>
    </message>
    <message>
        <source>Your computer could not find the address that belongs to the VPN server&apos;s name.</source>
        <translation>您的电脑无法找到 VPN 服务器名称对应的地址。</translation>
    </message>
    <message>
        <source>The name of the server did not resolve.</source>
        <translation>无法解析服务器的名称。</translation>
    </message>
    <message>
        <source>Ask again: Resolve-DnsName SERVER and Resolve-DnsName SERVER -Server 1.1.1.1</source>
        <translation>再次查询：Resolve-DnsName SERVER 和 Resolve-DnsName SERVER -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>Check name rules: Get-DnsClientNrptPolicy -Effective</source>
        <translation>检查名称规则：Get-DnsClientNrptPolicy -Effective</translation>
    </message>
    <message>
        <source>The public zone must hold the name.</source>
        <translation>公用区域必须包含该名称。</translation>
    </message>
    <message>
        <source>Create or correct the A record in the public zone.</source>
        <translation>在公用区域中创建或更正 A 记录。</translation>
    </message>
    <message>
        <source>There is no internet, or a Wi-Fi sign-in page comes first.</source>
        <translation>没有 Internet 连接，或需要先完成 Wi-Fi 登录页面。</translation>
    </message>
    <message>
        <source>The name in the profile is misspelt or not public.</source>
        <translation>配置文件中的名称拼写错误或不是公用名称。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port could not be reached.</source>
        <translation>无法访问 VPN 服务器的 Web 端口。</translation>
    </message>
    <message>
        <source>Your computer could not reach the VPN server.</source>
        <translation>您的电脑无法访问 VPN 服务器。</translation>
    </message>
    <message>
        <source>The connection to TCP 443 could not be made.</source>
        <translation>无法建立到 TCP 443 的连接。</translation>
    </message>
    <message>
        <source>Check the path for TCP 443.</source>
        <translation>检查 TCP 443 的网络路径。</translation>
    </message>
    <message>
        <source>Let TCP 443 through to the VPN server.</source>
        <translation>将 TCP 443 放行到 VPN 服务器。</translation>
    </message>
    <message>
        <source>TCP 443 gets no answer on this network.</source>
        <translation>TCP 443 在此网络上没有得到响应。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port did not answer in time.</source>
        <translation>VPN 服务器的 Web 端口没有及时响应。</translation>
    </message>
    <message>
        <source>The request to TCP 443 timed out.</source>
        <translation>对 TCP 443 的请求超时。</translation>
    </message>
    <message>
        <source>Check the path for TCP 443 and the load of the server.</source>
        <translation>检查 TCP 443 的网络路径和服务器的负载。</translation>
    </message>
    <message>
        <source>The server is overloaded.</source>
        <translation>服务器过载。</translation>
    </message>
    <message>
        <source>The target name is wrong for the secure channel.</source>
        <translation>安全通道的目标名称不正确。</translation>
    </message>
    <message>
        <source>The chain ends in a root that is not trusted.</source>
        <translation>证书链终止于不受信任的根证书。</translation>
    </message>
    <message>
        <source>Publish the root by group policy or Intune.</source>
        <translation>通过组策略或 Intune 发布根证书。</translation>
    </message>
    <message>
        <source>The root certificate is missing on this computer.</source>
        <translation>这台电脑上缺少根证书。</translation>
    </message>
    <message>
        <source>The secure connection to the VPN server failed: a message was not as expected.</source>
        <translation>与 VPN 服务器的安全连接失败：收到的消息与预期不符。</translation>
    </message>
    <message>
        <source>The secure connection to the VPN server could not be set up.</source>
        <translation>无法建立与 VPN 服务器的安全连接。</translation>
    </message>
    <message>
        <source>A TLS message was unexpected or badly formatted.</source>
        <translation>收到意外的或格式不正确的 TLS 消息。</translation>
    </message>
    <message>
        <source>Check certificate binding and TLS versions.</source>
        <translation>检查证书绑定和 TLS 版本。</translation>
    </message>
    <message>
        <source>On an Azure gateway check the uploaded root certificates.</source>
        <translation>在 Azure 网关上，检查已上传的根证书。</translation>
    </message>
    <message>
        <source>The server has no usable certificate.</source>
        <translation>服务器没有可用的证书。</translation>
    </message>
    <message>
        <source>With an Azure VPN gateway: the root of the clients is not uploaded.</source>
        <translation>使用 Azure VPN 网关时：未上传客户端的根证书。</translation>
    </message>
    <message>
        <source>Client and server share no TLS version.</source>
        <translation>客户端与服务器没有共同的 TLS 版本。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate has expired.</source>
        <translation>VPN 服务器的证书已过期。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) has expired.</source>
        <translation>VPN 服务器的电子身份证明（证书）已过期。</translation>
    </message>
    <message>
        <source>The certificate received has expired.</source>
        <translation>收到的证书已过期。</translation>
    </message>
    <message>
        <source>Renew the certificate.</source>
        <translation>续订证书。</translation>
    </message>
    <message>
        <source>No usable certificate was found for the secure connection.</source>
        <translation>找不到可用于安全连接的证书。</translation>
    </message>
    <message>
        <source>No credentials are available in the security package; a missing private key can also appear this way.</source>
        <translation>安全包中没有可用的凭据；缺少私钥时也可能如此显示。</translation>
    </message>
    <message>
        <source>Check certificate and private key.</source>
        <translation>检查证书和私钥。</translation>
    </message>
    <message>
        <source>Check the key: certutil -store My (elevated).</source>
        <translation>检查密钥：certutil -store My（以管理员身份）。</translation>
    </message>
    <message>
        <source>The certificate or its private key is missing on one side.</source>
        <translation>其中一方缺少证书或其私钥。</translation>
    </message>
    <message>
        <source>Computer and VPN server share no encryption for the secure connection.</source>
        <translation>电脑与 VPN 服务器没有可用于安全连接的共同加密方式。</translation>
    </message>
    <message>
        <source>Client and server have no common algorithm.</source>
        <translation>客户端与服务器没有共同的算法。</translation>
    </message>
    <message>
        <source>Align TLS versions and cipher suites.</source>
        <translation>使 TLS 版本和密码套件保持一致。</translation>
    </message>
    <message>
        <source>Compare Get-TlsCipherSuite on both sides.</source>
        <translation>比较双方的 Get-TlsCipherSuite。</translation>
    </message>
    <message>
        <source>Client and server share no TLS version or cipher.</source>
        <translation>客户端与服务器没有共同的 TLS 版本或加密算法。</translation>
    </message>
    <message>
        <source>Event 20227 says that a VPN connection failed; the error code is in its text.</source>
        <translation>事件 20227 表示 VPN 连接失败；错误代码在其文本中。</translation>
    </message>
    <message>
        <source>This number only says that a connection attempt failed. The number that tells why is at the end of the message.</source>
        <translation>这个数字只表示连接尝试失败。说明原因的数字在消息末尾。</translation>
    </message>
    <message>
        <source>Look for the number at the end of the message and enter it here.</source>
        <translation>请找到消息末尾的数字，并在此处输入。</translation>
    </message>
    <message>
        <source>RasClient event 20227 (Application log) records every failed attempt with user, connection and error code; SSTP codes appear there as negative numbers.</source>
        <translation>RasClient 事件 20227（应用程序日志）记录每次失败的尝试，包括用户、连接和错误代码；SSTP 代码在其中显示为负数。</translation>
    </message>
    <message>
        <source>Enter the last number of the event, for example 809 or -2146762487.</source>
        <translation>输入该事件的最后一个数字，例如 809 或 -2146762487。</translation>
    </message>
    <message>
        <source>Note the CoId: it joins the events of one attempt, and it stands in the server&apos;s logs too.</source>
        <translation>记下 CoId：它将同一次尝试的各个事件联系起来，并且也出现在服务器的日志中。</translation>
    </message>
    <message>
        <source>Use the CoId of the event to find the attempt in the RRAS and NPS logs.</source>
        <translation>使用该事件的 CoId 在 RRAS 和 NPS 日志中查找该次尝试。</translation>
    </message>
    <message>
        <source>Read the events 20221 to 20227 of the same CoId to see how far the attempt came.</source>
        <translation>查看同一 CoId 的事件 20221 至 20227，了解尝试进行到哪一步。</translation>
    </message>
    <message>
        <source>20227 is the number of the event, not an error code.</source>
        <translation>20227 是事件的编号，不是错误代码。</translation>
    </message>
    <message>
        <source>There is no internet while the VPN is connected.</source>
        <translation>VPN 连接期间没有 Internet。</translation>
    </message>
    <message>
        <source>While the VPN is connected, your internet traffic usually goes through it, and there it may not get out.</source>
        <translation>VPN 连接期间，您的 Internet 流量通常会经过它，而在那里可能无法出去。</translation>
    </message>
    <message>
        <source>Disconnect the VPN to get the internet back.</source>
        <translation>请断开 VPN 以恢复 Internet 连接。</translation>
    </message>
    <message>
        <source>The connection is probably set to use the default gateway on the remote network, which outranks the local one.</source>
        <translation>连接可能设置为使用远程网络的默认网关，其优先级高于本地网关。</translation>
    </message>
    <message>
        <source>Read the setting: Get-VpnConnection | Format-List Name, SplitTunneling</source>
        <translation>查看设置：Get-VpnConnection | Format-List Name, SplitTunneling</translation>
    </message>
    <message>
        <source>Read the way: Find-NetRoute -RemoteIPAddress 198.51.100.1</source>
        <translation>查看路径：Find-NetRoute -RemoteIPAddress 198.51.100.1</translation>
    </message>
    <message>
        <source>Test an address and a name separately, to tell routing and DNS apart.</source>
        <translation>分别测试一个地址和一个名称，以区分路由问题和 DNS 问题。</translation>
    </message>
    <message>
        <source>If policy allows it and the profile is not managed: Set-VpnConnection -Name NAME -SplitTunneling $true, then add the internal routes with Add-VpnConnectionRoute.</source>
        <translation>如果策略允许且配置文件不是托管的：运行 Set-VpnConnection -Name NAME -SplitTunneling $true，然后使用 Add-VpnConnectionRoute 添加内部路由。</translation>
    </message>
    <message>
        <source>Either force tunnel is not intended, or address translation, proxy or DNS behind the VPN server do not serve internet traffic.</source>
        <translation>要么强制隧道并非本意，要么 VPN 服务器之后的地址转换、代理或 DNS 没有为 Internet 流量提供服务。</translation>
    </message>
    <message>
        <source>If it is not intended, set RoutingPolicyType to SplitTunnel and add routes to the internal prefixes.</source>
        <translation>如果并非本意，将 RoutingPolicyType 设置为 SplitTunnel，并添加到内部前缀的路由。</translation>
    </message>
    <message>
        <source>If it is intended, provide the way out behind the VPN server.</source>
        <translation>如果是本意，在 VPN 服务器之后提供出口。</translation>
    </message>
    <message>
        <source>Check that the DNS servers given to clients resolve public names, and that no NRPT rule catches too much.</source>
        <translation>检查分配给客户端的 DNS 服务器能否解析公用名称，以及是否有 NRPT 规则匹配范围过大。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s article also asks for a static address pool from a segment of its own and for IP routing on the server.</source>
        <translation>Microsoft 的文章还要求使用来自独立网段的静态地址池，并在服务器上启用 IP 路由。</translation>
    </message>
    <message>
        <source>The connection uses the default gateway of the remote network.</source>
        <translation>连接使用远程网络的默认网关。</translation>
    </message>
    <message>
        <source>Force tunnel is intended, but the server side passes no internet traffic.</source>
        <translation>强制隧道是本意，但服务器端没有放行 Internet 流量。</translation>
    </message>
    <message>
        <source>Public names are not resolved through the VPN.</source>
        <translation>公用名称无法通过 VPN 解析。</translation>
    </message>
    <message>
        <source>A proxy setting of the profile does not work.</source>
        <translation>配置文件的代理设置不起作用。</translation>
    </message>
    <message>
        <source>The VPN is connected, but work resources do not open.</source>
        <translation>VPN 已连接，但工作资源打不开。</translation>
    </message>
    <message>
        <source>The VPN says &quot;connected&quot;, but what you need in your organisation&apos;s network does not open.</source>
        <translation>VPN 显示“已连接”，但您在组织网络中需要的内容打不开。</translation>
    </message>
    <message>
        <source>Disconnect and connect the VPN once.</source>
        <translation>请断开 VPN，然后重新连接一次。</translation>
    </message>
    <message>
        <source>Routes, name resolution, overlapping addresses or filters keep the traffic from its target.</source>
        <translation>路由、名称解析、重叠的地址或筛选器使流量无法到达目标。</translation>
    </message>
    <message>
        <source>Read the routes: Get-NetRoute | Sort-Object DestinationPrefix</source>
        <translation>查看路由：Get-NetRoute | Sort-Object DestinationPrefix</translation>
    </message>
    <message>
        <source>Test address before name: ping an internal address, then Resolve-DnsName an internal name.</source>
        <translation>先测试地址，再测试名称：先 ping 一个内部地址，再对一个内部名称运行 Resolve-DnsName。</translation>
    </message>
    <message>
        <source>Read the rules: Get-DnsClientNrptPolicy -Effective</source>
        <translation>查看规则：Get-DnsClientNrptPolicy -Effective</translation>
    </message>
    <message>
        <source>Compare the local address range with the organisation&apos;s: ipconfig</source>
        <translation>将本地地址范围与组织的地址范围进行比较：ipconfig</translation>
    </message>
    <message>
        <source>Nothing adds routes by itself, neither on the client nor on the way back.</source>
        <translation>路由不会自动添加，无论是在客户端上还是在返回路径上。</translation>
    </message>
    <message>
        <source>Give the clients routes to all internal prefixes.</source>
        <translation>为客户端提供到所有内部前缀的路由。</translation>
    </message>
    <message>
        <source>Give the internal network a return route to the clients&apos; address pool.</source>
        <translation>为内部网络提供到客户端地址池的返回路由。</translation>
    </message>
    <message>
        <source>Check packet filters in the network policy and traffic filters in the profile.</source>
        <translation>检查网络策略中的数据包筛选器和配置文件中的流量筛选器。</translation>
    </message>
    <message>
        <source>Check the path MTU: ping -f -l 1300 to an internal address.</source>
        <translation>检查路径 MTU：对一个内部地址运行 ping -f -l 1300。</translation>
    </message>
    <message>
        <source>Routes to the company network are missing.</source>
        <translation>缺少到公司网络的路由。</translation>
    </message>
    <message>
        <source>Company names are looked up in the wrong place.</source>
        <translation>公司内部名称在错误的位置查找。</translation>
    </message>
    <message>
        <source>The local network uses the same addresses as the company.</source>
        <translation>本地网络与公司使用相同的地址。</translation>
    </message>
    <message>
        <source>The company network has no way back to the VPN&apos;s addresses.</source>
        <translation>公司网络没有返回 VPN 地址的路径。</translation>
    </message>
    <message>
        <source>Filters stop the traffic, or large packets are lost.</source>
        <translation>筛选器阻止了流量，或大数据包丢失。</translation>
    </message>
    <message>
        <source>The VPN connection can&apos;t be made.</source>
        <translation>无法建立 VPN 连接。</translation>
    </message>
    <message>
        <source>Your VPN connection can&apos;t be made. The tests of this program show at which step it stops.</source>
        <translation>您的 VPN 连接无法建立。本程序的测试会显示它停在哪一步。</translation>
    </message>
    <message>
        <source>Begin with the first step that fails; later ones follow from it. A ping without answer proves nothing, because it is normally filtered.</source>
        <translation>从第一个失败的步骤开始；后面的失败由它引起。ping 没有响应不能说明任何问题，因为它通常会被筛选掉。</translation>
    </message>
    <message>
        <source>Enter the error code here: it says more than the symptom.</source>
        <translation>在此处输入错误代码：它比现象更能说明问题。</translation>
    </message>
    <message>
        <source>Suspect in this order: ports and forwarding, certificates, network policy, deployment script, RRAS.</source>
        <translation>按以下顺序怀疑：端口和转发、证书、网络策略、部署脚本、RRAS。</translation>
    </message>
    <message>
        <source>Check that UDP 500 and 4500 or TCP 443 reach the server, and that VPN is enabled on it: Get-RemoteAccess</source>
        <translation>检查 UDP 500 和 4500 或 TCP 443 能否到达服务器，以及服务器上是否已启用 VPN：Get-RemoteAccess</translation>
    </message>
    <message>
        <source>Check that NPS is registered in Active Directory: netsh ras show registeredserver</source>
        <translation>检查 NPS 是否已在 Active Directory 中注册：netsh ras show registeredserver</translation>
    </message>
    <message>
        <source>Check ports and address pool of the server.</source>
        <translation>检查服务器的端口和地址池。</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached, or its name or address in the profile is wrong.</source>
        <translation>无法访问服务器，或配置文件中的服务器名称或地址错误。</translation>
    </message>
    <message>
        <source>The service on the server is stopped, or its ports are used up.</source>
        <translation>服务器上的服务已停止，或其端口已用尽。</translation>
    </message>
    <message>
        <source>The server does not offer this kind of tunnel.</source>
        <translation>服务器不提供此种类的隧道。</translation>
    </message>
    <message>
        <source>Client and server share no sign-in method or encryption.</source>
        <translation>客户端与服务器没有共同的登录方法或加密方式。</translation>
    </message>
    <message>
        <source>The account or the network policy does not allow it.</source>
        <translation>帐户或网络策略不允许。</translation>
    </message>
    <message>
        <source>The server has no free address.</source>
        <translation>服务器没有空闲地址。</translation>
    </message>
    <message>
        <source>The VPN does not connect by itself.</source>
        <translation>VPN 不会自动连接。</translation>
    </message>
    <message>
        <source>Your VPN connection should start by itself, but it does not.</source>
        <translation>您的 VPN 连接应自动启动，但没有启动。</translation>
    </message>
    <message>
        <source>Connect by hand once from the Windows network settings, and look for the box &quot;Connect automatically&quot;.</source>
        <translation>请在 Windows 网络设置中手动连接一次，并查看“自动连接”复选框。</translation>
    </message>
    <message>
        <source>If it does not help, send the report to your helpdesk.</source>
        <translation>如果没有帮助，请将报告发送给您的技术支持人员。</translation>
    </message>
    <message>
        <source>Automatic start was switched off for this profile, the network counts as trusted, or the profile is incomplete.</source>
        <translation>此配置文件的自动启动已关闭、网络被视为受信任网络，或配置文件不完整。</translation>
    </message>
    <message>
        <source>Read the list: reg query HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Config /v AutoTriggerDisabledProfilesList</source>
        <translation>查看列表：reg query HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Config /v AutoTriggerDisabledProfilesList</translation>
    </message>
    <message>
        <source>Read the log Microsoft-Windows Networking VPN Plugin Platform/Operational: 2005 inside, 2006 outside the trusted network.</source>
        <translation>查看日志 Microsoft-Windows Networking VPN Plugin Platform/Operational：2005 表示位于受信任网络内，2006 表示位于受信任网络外。</translation>
    </message>
    <message>
        <source>Check whether AppData is redirected to a share.</source>
        <translation>检查 AppData 是否重定向到共享。</translation>
    </message>
    <message>
        <source>Only one profile starts by itself for each user, and only if it is complete.</source>
        <translation>每个用户只有一个配置文件会自动启动，而且仅当它完整时才会启动。</translation>
    </message>
    <message>
        <source>Check AlwaysOn, TrustedNetworkDetection and lower-case booleans in the ProfileXML.</source>
        <translation>检查 ProfileXML 中的 AlwaysOn、TrustedNetworkDetection 以及小写的布尔值。</translation>
    </message>
    <message>
        <source>Check that no second Always On profile is assigned.</source>
        <translation>检查是否没有分配第二个 Always On 配置文件。</translation>
    </message>
    <message>
        <source>The user once chose &quot;Disconnect&quot;, and Windows remembers that.</source>
        <translation>用户曾选择“断开连接”，Windows 记住了这一选择。</translation>
    </message>
    <message>
        <source>The computer is, or believes to be, inside the company network.</source>
        <translation>电脑位于公司网络内，或误认为自己位于公司网络内。</translation>
    </message>
    <message>
        <source>Another profile is the one that starts by itself.</source>
        <translation>自动启动的是另一个配置文件。</translation>
    </message>
    <message>
        <source>A value in the profile is not written in lower case.</source>
        <translation>配置文件中的某个值没有写成小写。</translation>
    </message>
    <message>
        <source>A certificate can&apos;t be deleted from the VPN connectivity page of the portal.</source>
        <translation>无法从门户的“VPN 连接”页面删除证书。</translation>
    </message>
    <message>
        <source>This concerns the administration portal, not your computer.</source>
        <translation>这涉及的是管理门户，不是您的电脑。</translation>
    </message>
    <message>
        <source>You don&apos;t need to do anything.</source>
        <translation>您无需执行任何操作。</translation>
    </message>
    <message>
        <source>Certificates on the VPN connectivity page can&apos;t be deleted while they are primary; no test on a laptop shows this.</source>
        <translation>“VPN 连接”页面上的证书在设为主证书时无法删除；在笔记本电脑上进行的任何测试都不会显示这一点。</translation>
    </message>
    <message>
        <source>The certificate is still marked as primary.</source>
        <translation>该证书仍标记为主证书。</translation>
    </message>
    <message>
        <source>Open the VPN connectivity page in the portal and select the certificate.</source>
        <translation>在门户中打开“VPN 连接”页面并选择该证书。</translation>
    </message>
    <message>
        <source>Set Primary to No and save.</source>
        <translation>将“主要”设置为“否”并保存。</translation>
    </message>
    <message>
        <source>Then delete the certificate.</source>
        <translation>然后删除该证书。</translation>
    </message>
    <message>
        <source>Windows says &quot;Oops, you can&apos;t get to this yet&quot;.</source>
        <translation>Windows 显示“Oops, you can&apos;t get to this yet”。</translation>
    </message>
    <message>
        <source>Conditional Access is not satisfied: the device is not compliant, or the wrong certificate was taken.</source>
        <translation>未满足条件访问要求：设备不合规，或选用了错误的证书。</translation>
    </message>
    <message>
        <source>Read the log Microsoft-Windows-AAD/Operational.</source>
        <translation>查看日志 Microsoft-Windows-AAD/Operational。</translation>
    </message>
    <message>
        <source>The profile must choose, and NPS must demand, the certificate with the purpose AAD Conditional Access (1.3.6.1.4.1.311.87).</source>
        <translation>配置文件必须选择用途为 AAD Conditional Access (1.3.6.1.4.1.311.87) 的证书，NPS 也必须要求该证书。</translation>
    </message>
    <message>
        <source>Add EKUName and EKUOID of AAD Conditional Access to TLSExtensions in the EAP XML, and refer to it in ClientAuthEKUList.</source>
        <translation>在 EAP XML 的 TLSExtensions 中添加 AAD Conditional Access 的 EKUName 和 EKUOID，并在 ClientAuthEKUList 中引用它。</translation>
    </message>
    <message>
        <source>In the network policy set Allowed-Certificate-OID to 1.3.6.1.4.1.311.87.</source>
        <translation>在网络策略中，将 Allowed-Certificate-OID 设置为 1.3.6.1.4.1.311.87。</translation>
    </message>
    <message>
        <source>The user has another valid certificate, and the profile does not choose the right one.</source>
        <translation>用户有另一个有效证书，而配置文件没有选择正确的证书。</translation>
    </message>
    <message>
        <source>The sign-in server does not demand the certificate of Conditional Access.</source>
        <translation>身份验证服务器没有要求条件访问证书。</translation>
    </message>
    <message>
        <source>The computer does not meet the conditions.</source>
        <translation>电脑不符合条件。</translation>
    </message>
    <message>
        <source>Collect data for Microsoft support.</source>
        <translation>为 Microsoft 支持收集数据。</translation>
    </message>
    <message>
        <source>Your helpdesk may ask you to show the problem once while data is collected.</source>
        <translation>您的技术支持人员可能会请您在收集数据时将问题演示一次。</translation>
    </message>
    <message>
        <source>Ask your helpdesk; the collection needs rights that you may not have.</source>
        <translation>请咨询您的技术支持人员；收集数据所需的权限您可能没有。</translation>
    </message>
    <message>
        <source>The recording shows your screen: close everything that others should not see.</source>
        <translation>录制会显示您的屏幕：请关闭不应让他人看到的内容。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s tool TSS records a trace while you reproduce the problem; it needs local administrator rights.</source>
        <translation>Microsoft 的工具 TSS 会在您重现问题时记录跟踪；它需要本地管理员权限。</translation>
    </message>
    <message>
        <source>If TSS is not unpacked on client and server yet, download it from https://aka.ms/getTSS and unzip it to C:\tss_tool.</source>
        <translation>如果客户端和服务器上尚未解压 TSS，从 https://aka.ms/getTSS 下载并解压到 C:\tss_tool。</translation>
    </message>
    <message>
        <source>In an elevated PowerShell, for this window only: Set-ExecutionPolicy -Scope Process -ExecutionPolicy RemoteSigned; check with Get-ExecutionPolicy -List</source>
        <translation>在以管理员身份运行的 PowerShell 中，仅对此窗口：运行 Set-ExecutionPolicy -Scope Process -ExecutionPolicy RemoteSigned；使用 Get-ExecutionPolicy -List 检查</translation>
    </message>
    <message>
        <source>Start on the client: .\TSSv2.ps1 -Start -Scenario NET_VPN, and on the server: .\TSSv2.ps1 -Start -Scenario NET_RAS (in newer packages the script is TSS.ps1).</source>
        <translation>在客户端上启动：.\TSSv2.ps1 -Start -Scenario NET_VPN，在服务器上启动：.\TSSv2.ps1 -Start -Scenario NET_RAS（在较新的软件包中，脚本为 TSS.ps1）。</translation>
    </message>
    <message>
        <source>Accept the licence and the recording, and wait for the message to reproduce the issue.</source>
        <translation>接受许可证和录制，并等待重现问题的消息出现。</translation>
    </message>
    <message>
        <source>Reproduce the problem, then enter Y.</source>
        <translation>重现问题，然后输入 Y。</translation>
    </message>
    <message>
        <source>Take the zip file from C:\MSDATA or C:\MS_DATA; it holds names, addresses and certificates.</source>
        <translation>从 C:\MSDATA 或 C:\MS_DATA 取得 zip 文件；其中包含名称、地址和证书。</translation>
    </message>
    <message>
        <source>Collect on client and server at the same time.</source>
        <translation>同时在客户端和服务器上收集。</translation>
    </message>
    <message>
        <source>Start on the server: .\TSSv2.ps1 -Start -Scenario NET_RAS</source>
        <translation>在服务器上启动：.\TSSv2.ps1 -Start -Scenario NET_RAS</translation>
    </message>
    <message>
        <source>Wait for the message on both computers before reproducing the problem.</source>
        <translation>等到两台电脑上都出现消息后，再重现问题。</translation>
    </message>
    <message>
        <source>If a group policy sets the execution policy or the language mode, it needs an exemption.</source>
        <translation>如果组策略设置了执行策略或语言模式，则需要例外。</translation>
    </message>
    <message>
        <source>Upload the zip files to the workspace of the support case.</source>
        <translation>将 zip 文件上传到支持案例的工作区。</translation>
    </message>
    <message>
        <source>Support asks for traces of a failing attempt.</source>
        <translation>支持人员要求提供失败尝试的跟踪。</translation>
    </message>
    <message>
        <source>Check the spelling in the profile, and name rules: Get-DnsClientNrptPolicy -Effective</source>
        <translation>检查配置文件中的拼写以及名称规则：Get-DnsClientNrptPolicy -Effective</translation>
    </message>
    <message>
        <source>Check split DNS from outside.</source>
        <translation>从外部检查拆分 DNS。</translation>
    </message>
    <message>
        <source>The name in the profile is misspelt.</source>
        <translation>配置文件中的名称拼写错误。</translation>
    </message>
    <message>
        <source>The name is known only inside the company network.</source>
        <translation>该名称仅在公司网络内可以解析。</translation>
    </message>
    <message>
        <source>The VPN connection started, but its data packets did not get through.</source>
        <translation>VPN 连接已启动，但其数据包无法通过。</translation>
    </message>
    <message>
        <source>This network does not carry the kind of VPN that your connection uses.</source>
        <translation>此网络不支持您的连接所使用的 VPN 种类。</translation>
    </message>
    <message>
        <source>PPTP connected on TCP 1723, but GRE packets got no answer.</source>
        <translation>PPTP 已通过 TCP 1723 连接，但 GRE 数据包没有得到响应。</translation>
    </message>
    <message>
        <source>Test from another network.</source>
        <translation>从其他网络进行测试。</translation>
    </message>
    <message>
        <source>PPTP is outdated and needs GRE (IP protocol 47) through every device.</source>
        <translation>PPTP 已过时，且需要途中的每台设备都放行 GRE（IP 协议 47）。</translation>
    </message>
    <message>
        <source>Move to IKEv2 or SSTP.</source>
        <translation>改用 IKEv2 或 SSTP。</translation>
    </message>
    <message>
        <source>PPTP: the control port answers, GRE (IP protocol 47) gets no answer.</source>
        <translation>PPTP：控制端口有响应，GRE（IP 协议 47）没有得到响应。</translation>
    </message>
    <message>
        <source>The way to the VPN server was interrupted.</source>
        <translation>通往 VPN 服务器的网络路径中断。</translation>
    </message>
    <message>
        <source>The connection between your computer and the VPN server was interrupted.</source>
        <translation>您的电脑与 VPN 服务器之间的连接中断。</translation>
    </message>
    <message>
        <source>The tunnel was disconnected by the network between client and server.</source>
        <translation>隧道被客户端与服务器之间的网络断开。</translation>
    </message>
    <message>
        <source>A device on the way or the server ended the tunnel.</source>
        <translation>途中的设备或服务器结束了隧道。</translation>
    </message>
    <message>
        <source>Check the server&apos;s load and log, and the state tables of the firewalls.</source>
        <translation>检查服务器的负载和日志，以及防火墙的状态表。</translation>
    </message>
    <message>
        <source>The network between this computer and the server broke off.</source>
        <translation>这台电脑与服务器之间的网络中断。</translation>
    </message>
    <message>
        <source>The server is overloaded or restarted.</source>
        <translation>服务器过载或已重新启动。</translation>
    </message>
    <message>
        <source>The VPN server refused the connection.</source>
        <translation>VPN 服务器拒绝了连接。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s computer answers, but refuses the connection.</source>
        <translation>VPN 服务器所在的计算机有响应，但拒绝连接。</translation>
    </message>
    <message>
        <source>The remote server refused: the service is stopped, or the address is wrong.</source>
        <translation>远程服务器拒绝：服务已停止，或地址错误。</translation>
    </message>
    <message>
        <source>Compare the address: Resolve-DnsName SERVER</source>
        <translation>比较地址：Resolve-DnsName SERVER</translation>
    </message>
    <message>
        <source>Check that the service listens.</source>
        <translation>检查服务是否正在侦听。</translation>
    </message>
    <message>
        <source>Check: Get-Service RemoteAccess</source>
        <translation>检查：Get-Service RemoteAccess</translation>
    </message>
    <message>
        <source>Check that the tunnel type has enabled ports in Routing and Remote Access.</source>
        <translation>在“路由和远程访问”中检查该隧道类型是否有已启用的端口。</translation>
    </message>
    <message>
        <source>The server is there, but the VPN service does not accept connections.</source>
        <translation>服务器在线，但 VPN 服务不接受连接。</translation>
    </message>
    <message>
        <source>The VPN server took too long during the sign-in.</source>
        <translation>VPN 服务器在登录期间耗时过长。</translation>
    </message>
    <message>
        <source>The VPN server began the sign-in but did not finish it.</source>
        <translation>VPN 服务器开始了登录，但没有完成。</translation>
    </message>
    <message>
        <source>The PPP conversation timed out; often the sign-in server behind the VPN server did not answer.</source>
        <translation>PPP 会话超时；往往是 VPN 服务器之后的身份验证服务器没有响应。</translation>
    </message>
    <message>
        <source>RRAS probably got no answer from NPS.</source>
        <translation>RRAS 可能没有得到 NPS 的响应。</translation>
    </message>
    <message>
        <source>The sign-in server answers slowly or not at all.</source>
        <translation>身份验证服务器响应缓慢或根本没有响应。</translation>
    </message>
    <message>
        <source>Server and client share no sign-in method.</source>
        <translation>服务器与客户端没有共同的登录方法。</translation>
    </message>
    <message>
        <source>The other side did not respond.</source>
        <translation>对方没有响应。</translation>
    </message>
    <message>
        <source>The VPN server did not respond after the connection was opened.</source>
        <translation>连接打开后，VPN 服务器没有响应。</translation>
    </message>
    <message>
        <source>The remote PPP peer does not respond; with PPTP often because GRE does not get through.</source>
        <translation>远程 PPP 对端没有响应；使用 PPTP 时，往往是因为 GRE 无法通过。</translation>
    </message>
    <message>
        <source>Check GRE for PPTP, and the server&apos;s ports.</source>
        <translation>检查 PPTP 的 GRE 以及服务器的端口。</translation>
    </message>
    <message>
        <source>Move from PPTP to IKEv2 or SSTP.</source>
        <translation>从 PPTP 改用 IKEv2 或 SSTP。</translation>
    </message>
    <message>
        <source>PPTP: GRE packets do not get through.</source>
        <translation>PPTP：GRE 数据包无法通过。</translation>
    </message>
    <message>
        <source>The server does not answer the first PPP question.</source>
        <translation>服务器没有响应第一个 PPP 请求。</translation>
    </message>
    <message>
        <source>The VPN server ended the first negotiation.</source>
        <translation>VPN 服务器结束了首次协商。</translation>
    </message>
    <message>
        <source>The VPN server ended the connection while both sides were still agreeing on the rules.</source>
        <translation>VPN 服务器在双方商定规则期间结束了连接。</translation>
    </message>
    <message>
        <source>The PPP link control protocol was terminated: usually no sign-in method in common.</source>
        <translation>PPP 链路控制协议已终止：通常是因为没有共同的登录方法。</translation>
    </message>
    <message>
        <source>Compare the authentication methods of the server, the network policy and the profile.</source>
        <translation>比较服务器、网络策略和配置文件的身份验证方法。</translation>
    </message>
    <message>
        <source>Check that policy and server settings do not contradict each other (multilink, BAP, authentication).</source>
        <translation>检查策略与服务器设置是否没有相互矛盾（多链路、BAP、身份验证）。</translation>
    </message>
    <message>
        <source>The server&apos;s policy contradicts its settings.</source>
        <translation>服务器的策略与其设置相互矛盾。</translation>
    </message>
    <message>
        <source>This computer&apos;s encryption setting does not fit the server.</source>
        <translation>这台电脑的加密设置与服务器不符。</translation>
    </message>
    <message>
        <source>Your VPN connection and the server do not agree on encryption.</source>
        <translation>您的 VPN 连接与服务器未能就加密达成一致。</translation>
    </message>
    <message>
        <source>The local computer does not support the encryption that is required.</source>
        <translation>本地计算机不支持所要求的加密。</translation>
    </message>
    <message>
        <source>Read it: Get-VpnConnection | Format-List Name, EncryptionLevel</source>
        <translation>查看设置：Get-VpnConnection | Format-List Name, EncryptionLevel</translation>
    </message>
    <message>
        <source>Align the profile&apos;s encryption level with the server&apos;s policy.</source>
        <translation>使配置文件的加密级别与服务器的策略保持一致。</translation>
    </message>
    <message>
        <source>Check the encryption settings of the network policy and DataEncryption of the profile.</source>
        <translation>检查网络策略的加密设置和配置文件的 DataEncryption。</translation>
    </message>
    <message>
        <source>The connection and the server demand different encryption.</source>
        <translation>连接与服务器要求不同的加密。</translation>
    </message>
    <message>
        <source>The server&apos;s encryption setting does not fit this connection.</source>
        <translation>服务器的加密设置与此连接不符。</translation>
    </message>
    <message>
        <source>The remote server does not support the encryption that the connection requires.</source>
        <translation>远程服务器不支持连接所要求的加密。</translation>
    </message>
    <message>
        <source>The server assigned no inner address.</source>
        <translation>服务器没有分配内部地址。</translation>
    </message>
    <message>
        <source>A fixed address of the account does not fit.</source>
        <translation>帐户的固定地址不合适。</translation>
    </message>
    <message>
        <source>The VPN server did not accept the address ranges of this connection.</source>
        <translation>VPN 服务器没有接受此连接的地址范围。</translation>
    </message>
    <message>
        <source>Your computer and the VPN server do not agree on what the VPN carries.</source>
        <translation>您的电脑与 VPN 服务器未能就 VPN 传输的内容达成一致。</translation>
    </message>
    <message>
        <source>The server refused the traffic selectors.</source>
        <translation>服务器拒绝了流量选择器。</translation>
    </message>
    <message>
        <source>Traffic selectors of client and server do not overlap.</source>
        <translation>客户端与服务器的流量选择器没有重叠。</translation>
    </message>
    <message>
        <source>Check traffic filters of the profile, and the address assignment of the server.</source>
        <translation>检查配置文件的流量筛选器和服务器的地址分配。</translation>
    </message>
    <message>
        <source>Client and server do not agree on the traffic that the tunnel carries.</source>
        <translation>客户端与服务器未能就隧道传输的流量达成一致。</translation>
    </message>
    <message>
        <source>no problem found</source>
        <translation>未发现问题</translation>
    </message>
    <message>
        <source>problem found</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>could not be decided</source>
        <translation>无法判定</translation>
    </message>
    <message>
        <source>follows from the cause</source>
        <translation>由该原因引起</translation>
    </message>
    <message>
        <source>automatic</source>
        <extracomment>stands behind &quot;start type:&quot;</extracomment>
        <translation>自动</translation>
    </message>
    <message>
        <source>only PPTP</source>
        <translation>仅 PPTP</translation>
    </message>
    <message>
        <source>only L2TP</source>
        <translation>仅 L2TP</translation>
    </message>
    <message>
        <source>only SSTP</source>
        <translation>仅 SSTP</translation>
    </message>
    <message>
        <source>SSTP first</source>
        <translation>SSTP 优先</translation>
    </message>
    <message>
        <source>only IKEv2</source>
        <translation>仅 IKEv2</translation>
    </message>
    <message>
        <source>IKEv2 first</source>
        <translation>IKEv2 优先</translation>
    </message>
    <message>
        <source>IKEv2, then SSTP</source>
        <translation>先 IKEv2，后 SSTP</translation>
    </message>
    <message>
        <source>a list of its own</source>
        <translation>自定义列表</translation>
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
        <translation>计算机证书</translation>
    </message>
    <message>
        <source>a pre-shared key</source>
        <translation>预共享密钥</translation>
    </message>
    <message>
        <source>several methods</source>
        <translation>多种方法</translation>
    </message>
    <message>
        <source>force tunnel</source>
        <translation>强制隧道</translation>
    </message>
    <message>
        <source>split tunnel</source>
        <translation>拆分隧道</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>stands behind &quot;Asked again without IKE fragmentation:&quot;</extracomment>
        <translation>已响应</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>this computer did not send</source>
        <translation>这台电脑没有发送</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>无法访问</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未尝试</translation>
    </message>
    <message>
        <source>established</source>
        <translation>已建立</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>another protocol answered</source>
        <translation>由其他协议响应</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未查询</translation>
    </message>
    <message>
        <source>found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>no address of this kind</source>
        <translation>没有此类地址</translation>
    </message>
    <message>
        <source>there is no such name</source>
        <translation>没有该名称</translation>
    </message>
    <message>
        <source>the name server failed</source>
        <translation>DNS 服务器出现故障</translation>
    </message>
    <message>
        <source>it is an address itself</source>
        <translation>它本身就是地址</translation>
    </message>
    <message>
        <source>the wired network</source>
        <translation>有线网络</translation>
    </message>
    <message>
        <source>the wireless network</source>
        <translation>无线网络</translation>
    </message>
    <message>
        <source>the mobile network</source>
        <translation>移动网络</translation>
    </message>
    <message>
        <source>the tunnel</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>another network</source>
        <translation>其他网络</translation>
    </message>
    <message>
        <source>a route that leads nowhere</source>
        <translation>没有出口的路由</translation>
    </message>
    <message>
        <source>public network</source>
        <translation>公用网络</translation>
    </message>
    <message>
        <source>private network</source>
        <translation>专用网络</translation>
    </message>
    <message>
        <source>the organisation&apos;s network</source>
        <translation>组织的网络</translation>
    </message>
    <message>
        <source>server checked</source>
        <translation>检查服务器</translation>
    </message>
    <message>
        <source>names compared</source>
        <translation>比较名称</translation>
    </message>
    <message>
        <source>nobody is asked</source>
        <translation>不询问任何人</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>跃点数</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>names below</source>
        <translation>名称后缀</translation>
    </message>
    <message>
        <source>name servers</source>
        <translation>DNS 服务器</translation>
    </message>
    <message>
        <source>IKE encryption</source>
        <translation>IKE 加密</translation>
    </message>
    <message>
        <source>IKE integrity</source>
        <translation>IKE 完整性</translation>
    </message>
    <message>
        <source>DH group</source>
        <translation>DH 组</translation>
    </message>
    <message>
        <source>ESP encryption</source>
        <translation>ESP 加密</translation>
    </message>
    <message>
        <source>ESP integrity</source>
        <translation>ESP 完整性</translation>
    </message>
    <message>
        <source>PFS group</source>
        <translation>PFS 组</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>about {count} days ahead</source>
        <translation>快约 {count} 天</translation>
    </message>
    <message>
        <source>about {count} days behind</source>
        <translation>慢约 {count} 天</translation>
    </message>
    <message>
        <source>about {count} hours ahead</source>
        <translation>快约 {count} 小时</translation>
    </message>
    <message>
        <source>about {count} hours behind</source>
        <translation>慢约 {count} 小时</translation>
    </message>
    <message>
        <source>{count} minutes ahead</source>
        <translation>快 {count} 分钟</translation>
    </message>
    <message>
        <source>{count} minutes behind</source>
        <translation>慢 {count} 分钟</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>连接的名称</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN 服务器</translation>
    </message>
    <message>
        <source>VPN servers</source>
        <translation>VPN 服务器列表</translation>
    </message>
    <message>
        <source>VPN protocols and their order</source>
        <translation>VPN 协议及其顺序</translation>
    </message>
    <message>
        <source>Kind of sign-in</source>
        <translation>登录类型</translation>
    </message>
    <message>
        <source>Sign-in method (EAP)</source>
        <translation>登录方法 (EAP)</translation>
    </message>
    <message>
        <source>Inner sign-in method (EAP)</source>
        <translation>内部登录方法 (EAP)</translation>
    </message>
    <message>
        <source>Inner sign-in method without EAP</source>
        <translation>不使用 EAP 的内部登录方法</translation>
    </message>
    <message>
        <source>Routing (force or split tunnel)</source>
        <translation>路由（强制隧道或拆分隧道）</translation>
    </message>
    <message>
        <source>Routing of IPv6 (force or split tunnel)</source>
        <translation>IPv6 路由（强制隧道或拆分隧道）</translation>
    </message>
    <message>
        <source>Names of the sign-in server</source>
        <translation>身份验证服务器的名称</translation>
    </message>
    <message>
        <source>Trusted roots of the sign-in server</source>
        <translation>身份验证服务器的受信任根证书</translation>
    </message>
    <message>
        <source>Check of the sign-in server</source>
        <translation>对身份验证服务器的检查</translation>
    </message>
    <message>
        <source>Check of the inner sign-in server</source>
        <translation>对内部身份验证服务器的检查</translation>
    </message>
    <message>
        <source>Names of the inner sign-in server</source>
        <translation>内部身份验证服务器的名称</translation>
    </message>
    <message>
        <source>Trusted roots of the inner sign-in server</source>
        <translation>内部身份验证服务器的受信任根证书</translation>
    </message>
    <message>
        <source>Address of the internet test</source>
        <translation>Internet 测试的地址</translation>
    </message>
    <message>
        <source>Expected answer of the internet test</source>
        <translation>Internet 测试的预期响应</translation>
    </message>
    <message>
        <source>Issuers of the client certificate</source>
        <translation>客户端证书的颁发者</translation>
    </message>
    <message>
        <source>Purposes of the client certificate</source>
        <translation>客户端证书的用途</translation>
    </message>
    <message>
        <source>Sign-in with the Windows password</source>
        <translation>使用 Windows 密码登录</translation>
    </message>
    <message>
        <source>Cryptographic binding</source>
        <translation>加密绑定</translation>
    </message>
    <message>
        <source>Identity privacy</source>
        <translation>标识隐私</translation>
    </message>
    <message>
        <source>Outer identity</source>
        <translation>外部标识</translation>
    </message>
    <message>
        <source>Always On</source>
        <translation>Always On</translation>
    </message>
    <message>
        <source>Device tunnel</source>
        <translation>设备隧道</translation>
    </message>
    <message>
        <source>Lockdown</source>
        <translation>LockDown</translation>
    </message>
    <message>
        <source>VPN client of another vendor</source>
        <translation>第三方 VPN 客户端</translation>
    </message>
    <message>
        <source>For all users</source>
        <translation>用于所有用户</translation>
    </message>
    <message>
        <source>Data encryption</source>
        <translation>数据加密</translation>
    </message>
    <message>
        <source>Check of the server&apos;s name and purpose left out</source>
        <translation>不检查服务器的名称和用途</translation>
    </message>
    <message>
        <source>IKE fragmentation left out</source>
        <translation>不使用 IKE 分片</translation>
    </message>
    <message>
        <source>Class-based default route left out</source>
        <translation>不添加基于类的默认路由</translation>
    </message>
    <message>
        <source>Traffic selectors as routes</source>
        <translation>将流量选择器用作路由</translation>
    </message>
    <message>
        <source>Interface metric of the VPN</source>
        <translation>VPN 的接口跃点数</translation>
    </message>
    <message>
        <source>Routes of the profile</source>
        <translation>配置文件的路由</translation>
    </message>
    <message>
        <source>Name resolution rules (NRPT)</source>
        <translation>名称解析规则 (NRPT)</translation>
    </message>
    <message>
        <source>DNS suffixes</source>
        <translation>DNS 后缀</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>受信任网络</translation>
    </message>
    <message>
        <source>IKE and ESP algorithms</source>
        <translation>IKE 和 ESP 算法</translation>
    </message>
    <message>
        <source>Proxy of the profile</source>
        <translation>配置文件的代理</translation>
    </message>
    <message>
        <source>Traffic filters</source>
        <translation>流量筛选器</translation>
    </message>
    <message>
        <source>Application triggers</source>
        <translation>应用触发器</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>预共享密钥</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>Version of the operating system</source>
        <translation>操作系统版本</translation>
    </message>
    <message>
        <source>Connections that were disconnected by hand</source>
        <translation>手动断开的连接</translation>
    </message>
    <message>
        <source>Connection that starts by itself</source>
        <translation>自动启动的连接</translation>
    </message>
    <message>
        <source>Network category</source>
        <translation>网络类别</translation>
    </message>
    <message>
        <source>Edition of Windows</source>
        <translation>Windows 版本类型</translation>
    </message>
    <message>
        <source>Joined to a domain</source>
        <translation>已加入域</translation>
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
        <translation>VPN 服务器的地址</translation>
    </message>
    <message>
        <source>Answer to the IPv4 lookup</source>
        <translation>IPv4 查询的响应</translation>
    </message>
    <message>
        <source>Answer to the IPv6 lookup</source>
        <translation>IPv6 查询的响应</translation>
    </message>
    <message>
        <source>Hosts file entries for the VPN server</source>
        <translation>hosts 文件中 VPN 服务器的条目</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>技术支持</translation>
    </message>
    <message>
        <source>Expected addresses of the VPN server</source>
        <translation>VPN 服务器的预期地址</translation>
    </message>
    <message>
        <source>Private address expected</source>
        <translation>预期为专用地址</translation>
    </message>
    <message>
        <source>Roots expected above the SSTP certificate</source>
        <translation>SSTP 证书的预期上级根证书</translation>
    </message>
    <message>
        <source>Further trusted roots</source>
        <translation>其他受信任的根证书</translation>
    </message>
    <message>
        <source>Trust in this computer&apos;s roots</source>
        <translation>是否信任这台电脑的根证书</translation>
    </message>
    <message>
        <source>Days of warning before expiry</source>
        <translation>到期前的警告天数</translation>
    </message>
    <message>
        <source>Smallest RSA key</source>
        <translation>最小 RSA 密钥</translation>
    </message>
    <message>
        <source>Switched-off questions</source>
        <translation>已关闭的查询</translation>
    </message>
    <message>
        <source>Name for asking the sign-in method</source>
        <translation>用于查询登录方法的名称</translation>
    </message>
    <message>
        <source>this computer&apos;s system</source>
        <translation>这台电脑的系统</translation>
    </message>
    <message>
        <source>the connection&apos;s settings</source>
        <translation>连接的设置</translation>
    </message>
    <message>
        <source>the server&apos;s name</source>
        <translation>服务器的名称</translation>
    </message>
    <message>
        <source>answers on UDP 500 and 4500</source>
        <translation>UDP 500 和 4500 的响应</translation>
    </message>
    <message>
        <source>answers on TCP 443</source>
        <translation>TCP 443 的响应</translation>
    </message>
    <message>
        <source>trusted roots</source>
        <translation>受信任的根证书</translation>
    </message>
    <message>
        <source>certificates of the server</source>
        <translation>服务器的证书</translation>
    </message>
    <message>
        <source>revocation lists</source>
        <translation>吊销列表</translation>
    </message>
    <message>
        <source>interfaces and routes</source>
        <translation>接口和路由</translation>
    </message>
    <message>
        <source>triggers of Always On</source>
        <translation>Always On 的触发器</translation>
    </message>
    <message>
        <source>settings of Windows</source>
        <translation>Windows 的设置</translation>
    </message>
    <message>
        <source>behaviour of the local network</source>
        <translation>本地网络的情况</translation>
    </message>
    <message>
        <source>client certificates</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>adapters and services</source>
        <translation>适配器和服务</translation>
    </message>
    <message>
        <source>events of the dialer</source>
        <translation>拨号程序的事件</translation>
    </message>
    <message>
        <source>support data</source>
        <translation>支持数据</translation>
    </message>
    <message>
        <source>what the dialer says</source>
        <translation>拨号程序报告的状态</translation>
    </message>
    <message>
        <source>what the server says about sign-in</source>
        <translation>服务器对登录的说明</translation>
    </message>
    <message>
        <source>calls to TCP 443</source>
        <translation>对 TCP 443 的呼叫</translation>
    </message>
    <message>
        <source>answers on TCP 1723</source>
        <translation>TCP 1723 的响应</translation>
    </message>
    <message>
        <source>Collected: {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>已收集：{subject}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>这台电脑的时钟</translation>
    </message>
    <message>
        <source>Last error that Windows logged</source>
        <translation>Windows 记录的最近一个错误</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>所报告的问题</translation>
    </message>
    <message>
        <source>Answer: {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>回答：{subject}</translation>
    </message>
    <message>
        <source>Site policy: {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>站点策略：{subject}</translation>
    </message>
    <message>
        <source>{subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>{subject}</translation>
    </message>
    <message>
        <source>Server certificate: {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>服务器证书：{subject}</translation>
    </message>
    <message>
        <source>Trusted root {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>受信任的根证书 {subject}</translation>
    </message>
    <message>
        <source>Client certificate, {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>客户端证书，{subject}</translation>
    </message>
    <message>
        <source>Answer of {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>{subject} 的响应</translation>
    </message>
    <message>
        <source>Proxy ({subject})</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>代理（{subject}）</translation>
    </message>
    <message>
        <source>Service {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>服务 {subject}</translation>
    </message>
    <message>
        <source>Adapter {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>适配器 {subject}</translation>
    </message>
    <message>
        <source>Binding {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>绑定 {subject}</translation>
    </message>
    <message>
        <source>Way to {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>通往 {subject} 的路径</translation>
    </message>
    <message>
        <source>DNS servers ({subject})</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>DNS 服务器（{subject}）</translation>
    </message>
    <message>
        <source>Company target {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>公司目标 {subject}</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>由谁处理</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>{connection}: {setting}</source>
        <extracomment>{connection}: name of a VPN connection; {setting}: which of its settings</extracomment>
        <translation>{connection}：{setting}</translation>
    </message>
    <message>
        <source>certutil -pulse (elevated)</source>
        <extracomment>stands behind &quot;start enrolment: gpupdate, then&quot;</extracomment>
        <translation>certutil -pulse（以管理员身份）</translation>
    </message>
    <message>
        <source>certutil -user -pulse</source>
        <translation>certutil -user -pulse</translation>
    </message>
    <message>
        <source>certutil -user -pulse (user) or certutil -pulse (computer, elevated)</source>
        <extracomment>stands behind &quot;start enrolment: gpupdate, then&quot;</extracomment>
        <translation>certutil -user -pulse（用户）或 certutil -pulse（计算机，以管理员身份）</translation>
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
        <translation>certutil -user -store My（用户）或 certutil -store My（计算机）</translation>
    </message>
    <message>
        <source>certutil -user -repairstore My &quot;SERIALNUMBER&quot;</source>
        <translation>certutil -user -repairstore My &quot;SERIALNUMBER&quot;</translation>
    </message>
    <message>
        <source>certutil -repairstore My &quot;SERIALNUMBER&quot; (elevated)</source>
        <translation>certutil -repairstore My &quot;SERIALNUMBER&quot;（以管理员身份）</translation>
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
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <extracomment>{count}: a number, two or more</extracomment>
        <translation>{count} 小时</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <extracomment>{count}: a number, two or more</extracomment>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <source>There is none in it.</source>
        <extracomment>no certificate is in a store</extracomment>
        <translation>其中没有证书。</translation>
    </message>
    <message>
        <source>Candidates: {candidates}. What speaks against each: {reasons}.</source>
        <extracomment>{candidates}: a number; {reasons}: each certificate with what speaks against it</extracomment>
        <translation>候选证书：{candidates} 个。各证书的不符之处：{reasons}。</translation>
    </message>
    <message>
        <source>Always On VPN</source>
        <translation>Always On VPN</translation>
    </message>
    <message>
        <source>A VPN of Windows that connects by itself whenever it is needed.</source>
        <translation>Windows 的一种 VPN，需要时会自动连接。</translation>
    </message>
    <message>
        <source>captive portal</source>
        <translation>强制门户</translation>
    </message>
    <message>
        <source>The sign-in page of a hotel or public Wi-Fi that must be completed before the internet works.</source>
        <translation>酒店或公共 Wi-Fi 的登录页面，必须先完成它才能使用 Internet。</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>An electronic identity card that a computer, a server or a person shows to prove who it is.</source>
        <translation>电脑、服务器或个人用来证明自己身份的电子身份证明。</translation>
    </message>
    <message>
        <source>certification authority</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>An office, inside or outside your organisation, that issues certificates and vouches for them.</source>
        <translation>您的组织内部或外部的机构，负责颁发证书并为其担保。</translation>
    </message>
    <message>
        <source>class-based route</source>
        <translation>基于类的路由</translation>
    </message>
    <message>
        <source>A route that Windows derives from the address that the VPN hands out; it covers a whole class of addresses.</source>
        <translation>Windows 根据 VPN 分配的地址推导出的路由；它涵盖整类地址。</translation>
    </message>
    <message>
        <source>CoId</source>
        <translation>CoId</translation>
    </message>
    <message>
        <source>A number that Windows gives to one attempt to connect; it stands in the logs of computer and server.</source>
        <translation>Windows 为一次连接尝试指定的编号；它出现在电脑和服务器的日志中。</translation>
    </message>
    <message>
        <source>Company Portal</source>
        <translation>公司门户</translation>
    </message>
    <message>
        <source>An app of Microsoft that shows whether your computer meets the rules of your organisation.</source>
        <translation>Microsoft 的一款应用，显示您的电脑是否符合组织的规则。</translation>
    </message>
    <message>
        <source>Conditional Access</source>
        <translation>条件访问</translation>
    </message>
    <message>
        <source>Rules of your organisation that let a computer in only if it meets certain conditions.</source>
        <translation>您的组织制定的规则，只有符合特定条件的电脑才允许接入。</translation>
    </message>
    <message>
        <source>A protection of Windows that keeps programs from reading saved passwords.</source>
        <translation>Windows 的一种保护功能，可防止程序读取保存的密码。</translation>
    </message>
    <message>
        <source>CRL</source>
        <translation>CRL</translation>
    </message>
    <message>
        <source>A list, published by a certification authority, of certificates that are no longer valid.</source>
        <translation>由证书颁发机构发布的、已不再有效的证书的列表。</translation>
    </message>
    <message>
        <source>default gateway</source>
        <translation>默认网关</translation>
    </message>
    <message>
        <source>The device to which your computer sends everything that is not on its own network.</source>
        <translation>您的电脑将发往自身网络以外的所有数据发送到的设备。</translation>
    </message>
    <message>
        <source>device tunnel</source>
        <translation>设备隧道</translation>
    </message>
    <message>
        <source>A VPN connection of the computer itself, which works before anybody signs in.</source>
        <translation>电脑自身的 VPN 连接，在任何人登录之前就能工作。</translation>
    </message>
    <message>
        <source>DHCP</source>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>The way in which a computer gets its address from a network.</source>
        <translation>电脑从网络获取地址的方式。</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>The directory of the internet that turns a name such as vpn.contoso.com into an address.</source>
        <translation>Internet 的名录，可将 vpn.contoso.com 这样的名称转换为地址。</translation>
    </message>
    <message>
        <source>A family of ways to sign in; EAP-TLS uses a certificate, EAP-MSCHAPv2 a password.</source>
        <translation>一系列登录方式；EAP-TLS 使用证书，EAP-MSCHAPv2 使用密码。</translation>
    </message>
    <message>
        <source>EKU</source>
        <translation>EKU</translation>
    </message>
    <message>
        <source>The part of a certificate that says for which purposes it may be used.</source>
        <translation>证书中说明其可用于哪些用途的部分。</translation>
    </message>
    <message>
        <source>enrolment</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>The steps by which a computer or a person gets a certificate.</source>
        <translation>电脑或个人获取证书的步骤。</translation>
    </message>
    <message>
        <source>firewall</source>
        <translation>防火墙</translation>
    </message>
    <message>
        <source>A device or program that decides which network traffic may pass.</source>
        <translation>决定哪些网络流量可以通过的设备或程序。</translation>
    </message>
    <message>
        <source>A setting that sends all traffic through the VPN, also to the internet.</source>
        <translation>一种设置，使所有流量都经过 VPN，包括发往 Internet 的流量。</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>A server that connects two networks; the VPN gateway connects the internet and the company network.</source>
        <translation>连接两个网络的服务器；VPN 网关连接 Internet 和公司网络。</translation>
    </message>
    <message>
        <source>hosts file</source>
        <translation>hosts 文件</translation>
    </message>
    <message>
        <source>A file on a computer that ties names to addresses, before any DNS server is asked.</source>
        <translation>电脑上的一个文件，在查询任何 DNS 服务器之前先将名称与地址对应起来。</translation>
    </message>
    <message>
        <source>IKEv2</source>
        <translation>IKEv2</translation>
    </message>
    <message>
        <source>The way in which computer and VPN server agree on keys; it uses UDP ports 500 and 4500.</source>
        <translation>电脑与 VPN 服务器商定密钥的方式；它使用 UDP 端口 500 和 4500。</translation>
    </message>
    <message>
        <source>intermediate certificate</source>
        <translation>中间证书</translation>
    </message>
    <message>
        <source>A link between a certificate and its root certificate.</source>
        <translation>证书与其根证书之间的一个环节。</translation>
    </message>
    <message>
        <source>Intune</source>
        <translation>Intune</translation>
    </message>
    <message>
        <source>A Microsoft service with which an organisation sets up its computers, VPN profiles included.</source>
        <translation>Microsoft 的一项服务，组织用它来设置电脑，包括 VPN 配置文件。</translation>
    </message>
    <message>
        <source>IP fragment</source>
        <translation>IP 分片</translation>
    </message>
    <message>
        <source>A part of a packet that is too large for the way and travels in several pieces.</source>
        <translation>数据包过大、无法整体传输时，分成若干片传输的其中一片。</translation>
    </message>
    <message>
        <source>IPsec</source>
        <translation>IPsec</translation>
    </message>
    <message>
        <source>A way to encrypt and protect the single packets of a connection.</source>
        <translation>对连接中的每个数据包进行加密和保护的一种方式。</translation>
    </message>
    <message>
        <source>L2TP</source>
        <translation>L2TP</translation>
    </message>
    <message>
        <source>An older kind of VPN tunnel, secured by IPsec.</source>
        <translation>一种较旧的 VPN 隧道，由 IPsec 保护。</translation>
    </message>
    <message>
        <source>LockDown</source>
        <translation>LockDown</translation>
    </message>
    <message>
        <source>A setting of a VPN profile that lets nothing but the VPN out and cannot be switched off by the user.</source>
        <translation>VPN 配置文件的一种设置，只允许 VPN 流量外出，且用户无法关闭。</translation>
    </message>
    <message>
        <source>A number that says which of several ways Windows prefers; the lowest wins.</source>
        <translation>表示 Windows 在多条路径中优先选择哪一条的数字；数值最小的优先。</translation>
    </message>
    <message>
        <source>An old way to prove a password to a server.</source>
        <translation>一种向服务器证明密码的旧方式。</translation>
    </message>
    <message>
        <source>MSI</source>
        <translation>MSI</translation>
    </message>
    <message>
        <source>A file with which Windows installs a program.</source>
        <translation>Windows 用来安装程序的文件。</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>A translation of addresses, done by most routers, so that many computers share one address.</source>
        <translation>大多数路由器执行的地址转换，使许多电脑共用一个地址。</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in server: it decides whether a user or computer may use the VPN.</source>
        <translation>Microsoft 的身份验证服务器：它决定用户或电脑是否可以使用 VPN。</translation>
    </message>
    <message>
        <source>NRPT</source>
        <translation>NRPT</translation>
    </message>
    <message>
        <source>A table in Windows that says which names are looked up at which DNS server.</source>
        <translation>Windows 中的一张表，说明哪些名称在哪个 DNS 服务器上查找。</translation>
    </message>
    <message>
        <source>PEAP</source>
        <translation>PEAP</translation>
    </message>
    <message>
        <source>A way to sign in inside a protected tunnel, so that nobody can listen in.</source>
        <translation>在受保护的隧道内登录的方式，使他人无法窃听。</translation>
    </message>
    <message>
        <source>phone book</source>
        <translation>电话簿</translation>
    </message>
    <message>
        <source>The file rasphone.pbk, in which Windows keeps its VPN connections.</source>
        <translation>文件 rasphone.pbk，Windows 在其中保存其 VPN 连接。</translation>
    </message>
    <message>
        <source>PPTP</source>
        <translation>PPTP</translation>
    </message>
    <message>
        <source>An outdated kind of VPN tunnel that uses TCP port 1723.</source>
        <translation>一种过时的 VPN 隧道，使用 TCP 端口 1723。</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>The settings of a VPN connection: which server, which tunnel, how to sign in.</source>
        <translation>VPN 连接的设置：使用哪台服务器、哪种隧道，以及如何登录。</translation>
    </message>
    <message>
        <source>ProfileXML</source>
        <translation>ProfileXML</translation>
    </message>
    <message>
        <source>The text in which an organisation writes down all settings of a VPN profile.</source>
        <translation>组织用来写明 VPN 配置文件所有设置的文本。</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>A server that fetches things from the internet for other computers.</source>
        <translation>代替其他电脑从 Internet 获取内容的服务器。</translation>
    </message>
    <message>
        <source>RADIUS</source>
        <translation>RADIUS</translation>
    </message>
    <message>
        <source>The language in which a VPN server asks a sign-in server.</source>
        <translation>VPN 服务器向身份验证服务器查询时使用的语言。</translation>
    </message>
    <message>
        <source>root certificate</source>
        <translation>根证书</translation>
    </message>
    <message>
        <source>The certificate of a certification authority that a computer trusts without further proof.</source>
        <translation>电脑无需进一步证明即信任的证书颁发机构的证书。</translation>
    </message>
    <message>
        <source>route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>An entry that says which way traffic to an address takes.</source>
        <translation>说明发往某个地址的流量走哪条路径的条目。</translation>
    </message>
    <message>
        <source>RRAS</source>
        <translation>RRAS</translation>
    </message>
    <message>
        <source>The service of Windows Server that makes it a VPN server (Routing and Remote Access).</source>
        <translation>使 Windows Server 成为 VPN 服务器的服务（路由和远程访问）。</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
    </message>
    <message>
        <source>A number by which Windows knows an account, whatever its name.</source>
        <translation>Windows 用来识别帐户的编号，与帐户名称无关。</translation>
    </message>
    <message>
        <source>A setting that sends only the organisation&apos;s traffic through the VPN, and the rest directly to the internet.</source>
        <translation>一种设置，仅使组织的流量经过 VPN，其余流量直接发往 Internet。</translation>
    </message>
    <message>
        <source>SSTP</source>
        <translation>SSTP</translation>
    </message>
    <message>
        <source>A kind of VPN tunnel that uses the web port, TCP 443.</source>
        <translation>一种使用 Web 端口 TCP 443 的 VPN 隧道。</translation>
    </message>
    <message>
        <source>subject alternative name</source>
        <translation>使用者可选名称</translation>
    </message>
    <message>
        <source>The place in a certificate where its names stand.</source>
        <translation>证书中列出其名称的位置。</translation>
    </message>
    <message>
        <source>TCP port</source>
        <translation>TCP 端口</translation>
    </message>
    <message>
        <source>A numbered door of a computer for connections; web sites use TCP port 443.</source>
        <translation>电脑上用于连接的编号入口；网站使用 TCP 端口 443。</translation>
    </message>
    <message>
        <source>template</source>
        <translation>证书模板</translation>
    </message>
    <message>
        <source>A pattern from which a certification authority issues certificates.</source>
        <translation>证书颁发机构颁发证书时所依据的样式。</translation>
    </message>
    <message>
        <source>thumbprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>A short fingerprint that identifies one certificate.</source>
        <translation>用于标识某个证书的简短特征值。</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The method that secures web sites and also the SSTP tunnel.</source>
        <translation>保护网站以及 SSTP 隧道的方法。</translation>
    </message>
    <message>
        <source>TLS inspection</source>
        <translation>TLS 检查</translation>
    </message>
    <message>
        <source>A device or program on the way that opens protected connections and shows a certificate of its own.</source>
        <translation>途中的设备或程序打开受保护的连接，并出示自己的证书。</translation>
    </message>
    <message>
        <source>TPM</source>
        <translation>TPM</translation>
    </message>
    <message>
        <source>A security chip in a computer that keeps secret keys.</source>
        <translation>电脑中保存密钥的安全芯片。</translation>
    </message>
    <message>
        <source>trusted network detection</source>
        <translation>受信任网络检测</translation>
    </message>
    <message>
        <source>A setting that keeps the VPN off while the computer is inside the company network.</source>
        <translation>一种设置，电脑位于公司网络内时使 VPN 保持关闭。</translation>
    </message>
    <message>
        <source>UDP port</source>
        <translation>UDP 端口</translation>
    </message>
    <message>
        <source>A numbered door of a computer for single packets; IKEv2 uses UDP ports 500 and 4500.</source>
        <translation>电脑上用于单个数据包的编号入口；IKEv2 使用 UDP 端口 500 和 4500。</translation>
    </message>
    <message>
        <source>user tunnel</source>
        <translation>用户隧道</translation>
    </message>
    <message>
        <source>A VPN connection of the signed-in user.</source>
        <translation>已登录用户的 VPN 连接。</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>A protected connection through the internet into the network of an organisation.</source>
        <translation>通过 Internet 进入组织网络的受保护连接。</translation>
    </message>
    <message>
        <source>WAN Miniport</source>
        <translation>WAN Miniport</translation>
    </message>
    <message>
        <source>The network adapter that Windows builds for a VPN tunnel.</source>
        <translation>Windows 为 VPN 隧道建立的网络适配器。</translation>
    </message>
    <message>
        <source>A part of Windows that the VPN needs is not connected to its network adapter.</source>
        <translation>VPN 所需的一个 Windows 组件没有连接到其网络适配器。</translation>
    </message>
    <message>
        <source>Windows builds a network adapter of its own for the VPN. A part that gives this adapter its address is missing from it.</source>
        <translation>Windows 会为 VPN 建立专用的网络适配器。为此适配器提供地址的组件缺失。</translation>
    </message>
    <message>
        <source>The protocol {component} is not enabled on &quot;{adapter}&quot;. Without ms_wanarp (Remote Access IP ARP Driver) the tunnel gets no IPv4 address, and Windows reports 720, even if the adapter looks healthy in Device Manager.</source>
        <extracomment>{component}: name of a protocol or filter; {adapter}: the adapter</extracomment>
        <translation>“{adapter}”上未启用协议 {component}。没有 ms_wanarp (Remote Access IP ARP Driver)，隧道就得不到 IPv4 地址，Windows 会报告 720，即使适配器在设备管理器中看起来正常。</translation>
    </message>
    <message>
        <source>Bind it again (elevated): Enable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID ms_wanarp</source>
        <translation>重新绑定（以管理员身份）：Enable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID ms_wanarp</translation>
    </message>
    <message>
        <source>Connect again. If 720 comes back: in Device Manager, show hidden devices, uninstall every WAN Miniport device (IP, IPv6, GRE, L2TP, Network Monitor, PPPOE, PPTP, SSTP), then choose Action, Scan for hardware changes.</source>
        <translation>重新连接。如果再次出现 720：在设备管理器中显示隐藏的设备，卸载所有 WAN Miniport 设备（IP、IPv6、GRE、L2TP、Network Monitor、PPPOE、PPTP、SSTP），然后选择“操作”&gt;“扫描检测硬件改动”。</translation>
    </message>
    <message>
        <source>The binding of {component} to &quot;{adapter}&quot; is off. Software that manages network filters, or an incomplete upgrade, usually leaves it that way.</source>
        <extracomment>{component}: name of a protocol or filter; {adapter}: the adapter</extracomment>
        <translation>{component} 到“{adapter}”的绑定已关闭。这通常是管理网络筛选器的软件或未完成的升级造成的。</translation>
    </message>
    <message>
        <source>Find out which software or script changed the bindings, and fix it before it changes more computers.</source>
        <translation>查明哪个软件或脚本更改了绑定，并在它影响更多电脑之前修复。</translation>
    </message>
    <message>
        <source>Repair in bulk (elevated): Enable-NetAdapterBinding with -IncludeHidden -AllBindings -ComponentID ms_wanarp on the adapter with the description WAN Miniport (IP).</source>
        <translation>批量修复（以管理员身份）：在描述为 WAN Miniport (IP) 的适配器上，运行带 -IncludeHidden -AllBindings -ComponentID ms_wanarp 的 Enable-NetAdapterBinding。</translation>
    </message>
    <message>
        <source>Software from another maker is attached to the VPN&apos;s network adapter.</source>
        <translation>有第三方软件附加到 VPN 的网络适配器。</translation>
    </message>
    <message>
        <source>A program on this computer has attached itself to the network adapter that Windows builds for the VPN. It can keep the VPN from getting an address.</source>
        <translation>这台电脑上的某个程序附加到了 Windows 为 VPN 建立的网络适配器。它可能会使 VPN 无法获得地址。</translation>
    </message>
    <message>
        <source>The filter {component} ({description}) is bound to &quot;{adapter}&quot;. Microsoft names rbt_filter (Steelhead Mobile) as a cause of 720.</source>
        <extracomment>{component}: name of a protocol or filter; {description}: what the filter is called; {adapter}: the adapter</extracomment>
        <translation>筛选器 {component}（{description}）绑定到了“{adapter}”。Microsoft 指出 rbt_filter (Steelhead Mobile) 是导致 720 的原因之一。</translation>
    </message>
    <message>
        <source>Unbind it for a test, if your rules allow it (elevated): Disable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID {component!}</source>
        <extracomment>{component}: name of a protocol or filter</extracomment>
        <translation>如果规定允许，取消绑定以进行测试（以管理员身份）：Disable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID {component!}</translation>
    </message>
    <message>
        <source>Connect again. If that helps, ask for an update of the software that brings the filter.</source>
        <translation>重新连接。如果有效，则请求提供该筛选器所属软件的更新。</translation>
    </message>
    <message>
        <source>A lightweight filter of another maker, {component} ({description}), is bound to &quot;{adapter}&quot;.</source>
        <extracomment>{component}: name of a protocol or filter; {description}: what the filter is called; {adapter}: the adapter</extracomment>
        <translation>第三方轻型筛选器 {component}（{description}）绑定到了“{adapter}”。</translation>
    </message>
    <message>
        <source>Deploy a version of that software that leaves the WAN Miniport adapters alone, or exclude them in its settings.</source>
        <translation>部署不影响 WAN Miniport 适配器的软件版本，或在其设置中排除这些适配器。</translation>
    </message>
    <message>
        <source>If the VPN works with it, nothing has to change: the binding alone proves no fault.</source>
        <translation>如果 VPN 在此情况下可以工作，则无需更改：仅凭绑定不能证明存在故障。</translation>
    </message>
    <message>
        <source>A network adapter that Windows needs for the VPN is missing.</source>
        <translation>缺少 Windows 用于 VPN 的网络适配器。</translation>
    </message>
    <message>
        <source>Windows comes with network adapters for VPN connections. The one that your connection needs is not there.</source>
        <translation>Windows 自带用于 VPN 连接的网络适配器。您的连接所需的适配器不存在。</translation>
    </message>
    <message>
        <source>There is no &quot;{adapter}&quot;, which the connection &quot;{connection}&quot; needs. Windows reports 720 or 633.</source>
        <extracomment>{adapter}: the adapter; {connection}: name of the VPN connection</extracomment>
        <translation>没有连接“{connection}”所需的“{adapter}”。Windows 会报告 720 或 633。</translation>
    </message>
    <message>
        <source>In Device Manager, show hidden devices and look under Network adapters for the WAN Miniport devices.</source>
        <translation>在设备管理器中显示隐藏的设备，并在“网络适配器”下查找 WAN Miniport 设备。</translation>
    </message>
    <message>
        <source>In Device Manager, show hidden devices, uninstall every WAN Miniport device (IP, IPv6, GRE, L2TP, Network Monitor, PPPOE, PPTP, SSTP), then choose Action, Scan for hardware changes.</source>
        <translation>在设备管理器中显示隐藏的设备，卸载所有 WAN Miniport 设备（IP、IPv6、GRE、L2TP、Network Monitor、PPPOE、PPTP、SSTP），然后选择“操作”&gt;“扫描检测硬件改动”。</translation>
    </message>
    <message>
        <source>Restart, then connect again.</source>
        <translation>重新启动，然后重新连接。</translation>
    </message>
    <message>
        <source>The device &quot;{adapter}&quot; is missing on this computer.</source>
        <extracomment>{adapter}: the adapter</extracomment>
        <translation>这台电脑上缺少设备“{adapter}”。</translation>
    </message>
    <message>
        <source>Check whether a driver update or a clean-up tool removes the WAN Miniport devices on other computers too.</source>
        <translation>检查其他电脑上是否也有驱动程序更新或清理工具删除了 WAN Miniport 设备。</translation>
    </message>
    <message>
        <source>If they do not come back after a scan for hardware changes, repair Windows in place.</source>
        <translation>如果扫描检测硬件改动后它们没有恢复，则就地修复 Windows。</translation>
    </message>
    <message>
        <source>A network adapter that Windows needs for the VPN does not work.</source>
        <translation>Windows 用于 VPN 的网络适配器不能工作。</translation>
    </message>
    <message>
        <source>Windows comes with network adapters for VPN connections. The one that your connection needs is disabled or reports a fault.</source>
        <translation>Windows 自带用于 VPN 连接的网络适配器。您的连接所需的适配器已禁用或报告了故障。</translation>
    </message>
    <message>
        <source>&quot;{adapter}&quot; is not started; Windows gives it the problem code {problemCode} (22: disabled; 0: no code, but not started). It reports 720 or 633 when you connect.</source>
        <extracomment>{adapter}: the adapter; {problemCode}: a number</extracomment>
        <translation>“{adapter}”未启动；Windows 显示其问题代码为 {problemCode}（22：已禁用；0：没有代码，但未启动）。连接时会报告 720 或 633。</translation>
    </message>
    <message>
        <source>Problem code 22: enable the device in Device Manager (show hidden devices first).</source>
        <translation>问题代码 22：在设备管理器中启用该设备（先显示隐藏的设备）。</translation>
    </message>
    <message>
        <source>Another code: in Device Manager, show hidden devices, uninstall every WAN Miniport device (IP, IPv6, GRE, L2TP, Network Monitor, PPPOE, PPTP, SSTP), then choose Action, Scan for hardware changes.</source>
        <translation>其他代码：在设备管理器中显示隐藏的设备，卸载所有 WAN Miniport 设备（IP、IPv6、GRE、L2TP、Network Monitor、PPPOE、PPTP、SSTP），然后选择“操作”&gt;“扫描检测硬件改动”。</translation>
    </message>
    <message>
        <source>&quot;{adapter}&quot; has the problem code {problemCode}.</source>
        <extracomment>{adapter}: the adapter; {problemCode}: a number</extracomment>
        <translation>“{adapter}”的问题代码为 {problemCode}。</translation>
    </message>
    <message>
        <source>Look up the code among the error codes of Device Manager, and check drivers and group policies that restrict device installation.</source>
        <translation>在设备管理器的错误代码中查找该代码，并检查驱动程序以及限制设备安装的组策略。</translation>
    </message>
    <message>
        <source>Check whether other computers of the same model have it too.</source>
        <translation>检查同型号的其他电脑是否也有此问题。</translation>
    </message>
    <message>
        <source>The VPN server gave this computer no network address.</source>
        <translation>VPN 服务器没有为这台电脑分配网络地址。</translation>
    </message>
    <message>
        <source>You were signed in, but the VPN server had no network address for your computer. Nothing wrong was found on your computer.</source>
        <translation>您已登录，但 VPN 服务器没有可供您的电脑使用的网络地址。在您的电脑上没有发现问题。</translation>
    </message>
    <message>
        <source>Try again later; the server may be full.</source>
        <translation>请稍后重试；服务器可能已满。</translation>
    </message>
    <message>
        <source>Windows reported {code} for &quot;{connection}&quot;, while the WAN Miniport devices that it used and their bindings are right. The fault is most likely on the server.</source>
        <extracomment>{code}: a Windows error code; {connection}: name of the VPN connection</extracomment>
        <translation>Windows 针对“{connection}”报告了 {code}，而它所用的 WAN Miniport 设备及其绑定都正确。故障很可能在服务器上。</translation>
    </message>
    <message>
        <source>Ask whether other users fail with the same code at the same time.</source>
        <translation>询问其他用户是否同时出现相同代码的失败。</translation>
    </message>
    <message>
        <source>No address was assigned (code {code}): the static pool or DHCP of the RRAS server is probably exhausted, or the sign-in server sends an address that does not fit.</source>
        <extracomment>{code}: a Windows error code</extracomment>
        <translation>没有分配地址（代码 {code}）：RRAS 服务器的静态地址池或 DHCP 可能已用尽，或身份验证服务器发送了不合适的地址。</translation>
    </message>
    <message>
        <source>Compare the number of connected clients with the size of the static address pool, or with the free leases of the DHCP scope that RRAS takes its addresses from.</source>
        <translation>将已连接客户端的数量与静态地址池的大小进行比较，或与 RRAS 获取地址所用的 DHCP 作用域中的空闲租约数进行比较。</translation>
    </message>
    <message>
        <source>Check that RRAS reaches the DHCP server, and look into its System log.</source>
        <translation>检查 RRAS 能否访问 DHCP 服务器，并查看其系统日志。</translation>
    </message>
    <message>
        <source>Check that IPv4 is ticked on the connection of the client.</source>
        <translation>检查客户端的连接上是否已勾选 IPv4。</translation>
    </message>
    <message>
        <source>A part of Windows that the VPN needs is not running.</source>
        <translation>VPN 所需的一个 Windows 组件没有运行。</translation>
    </message>
    <message>
        <source>A background program of Windows, {service}, is not running although your VPN connection needs it.</source>
        <extracomment>{service}: name of a Windows service</extracomment>
        <translation>Windows 的后台程序 {service} 没有运行，但您的 VPN 连接需要它。</translation>
    </message>
    <message>
        <source>The service {service} (start type: {start}) is needed by &quot;{connection}&quot;. A disabled service cannot be started by Windows. RasMan leads to 834, IKEEXT and BFE to 827; a connection that may use SSTP too can still work without IKEEXT and BFE.</source>
        <extracomment>{service}: name of a Windows service; {start}: automatic, manual or disabled; {connection}: name of the VPN connection</extracomment>
        <translation>“{connection}”需要服务 {service}（启动类型：{start}）。Windows 无法启动已禁用的服务。RasMan 会导致 834，IKEEXT 和 BFE 会导致 827；也可以使用 SSTP 的连接在没有 IKEEXT 和 BFE 时仍可能工作。</translation>
    </message>
    <message>
        <source>Look at it: Get-Service {service!} | Format-List Name, Status, StartType</source>
        <extracomment>{service}: name of a Windows service</extracomment>
        <translation>查看该服务：Get-Service {service!} | Format-List Name, Status, StartType</translation>
    </message>
    <message>
        <source>If it is disabled, set it back (elevated): Set-Service {service!} -StartupType {usualStart}</source>
        <extracomment>{service}: name of a Windows service; {usualStart}: Automatic or Manual</extracomment>
        <translation>如果已禁用，则恢复设置（以管理员身份）：Set-Service {service!} -StartupType {usualStart}</translation>
    </message>
    <message>
        <source>Start it (elevated): Start-Service {service!}</source>
        <extracomment>{service}: name of a Windows service</extracomment>
        <translation>启动该服务（以管理员身份）：Start-Service {service!}</translation>
    </message>
    <message>
        <source>If it stops again, look for its name in the System log.</source>
        <translation>如果它再次停止，在系统日志中查找其名称。</translation>
    </message>
    <message>
        <source>{service} is stopped or disabled (start type: {start}).</source>
        <extracomment>{service}: name of a Windows service; {start}: automatic, manual or disabled</extracomment>
        <translation>{service} 已停止或被禁用（启动类型：{start}）。</translation>
    </message>
    <message>
        <source>Check group policies, security baselines and clean-up tools that disable services.</source>
        <translation>检查会禁用服务的组策略、安全基线和清理工具。</translation>
    </message>
    <message>
        <source>If a policy sets the start type, change the policy; otherwise the computer sets it back.</source>
        <translation>如果启动类型由策略设置，则更改该策略；否则电脑会将其改回。</translation>
    </message>
    <message>
        <source>A part of Windows that the VPN needs is not installed.</source>
        <translation>VPN 所需的一个 Windows 组件未安装。</translation>
    </message>
    <message>
        <source>A background program of Windows, {service}, is not there although your VPN connection needs it.</source>
        <extracomment>{service}: name of a Windows service</extracomment>
        <translation>Windows 的后台程序 {service} 不存在，但您的 VPN 连接需要它。</translation>
    </message>
    <message>
        <source>The service {service}, which &quot;{connection}&quot; needs, does not exist on this computer.</source>
        <extracomment>{service}: name of a Windows service; {connection}: name of the VPN connection</extracomment>
        <translation>这台电脑上不存在“{connection}”所需的服务 {service}。</translation>
    </message>
    <message>
        <source>Check: sc.exe query {service!}</source>
        <extracomment>{service}: name of a Windows service</extracomment>
        <translation>检查：sc.exe query {service!}</translation>
    </message>
    <message>
        <source>Repair the system files (elevated): DISM /Online /Cleanup-Image /RestoreHealth, then sfc /scannow</source>
        <translation>修复系统文件（以管理员身份）：先运行 DISM /Online /Cleanup-Image /RestoreHealth，再运行 sfc /scannow</translation>
    </message>
    <message>
        <source>If it is still missing, repair Windows in place.</source>
        <translation>如果它仍未恢复，则就地修复 Windows。</translation>
    </message>
    <message>
        <source>The service {service} was removed from this installation.</source>
        <extracomment>{service}: name of a Windows service</extracomment>
        <translation>服务 {service} 已从此 Windows 安装中删除。</translation>
    </message>
    <message>
        <source>Check whether the image or a tool that strips Windows removes it.</source>
        <translation>检查是否是映像或精简 Windows 的工具将其删除。</translation>
    </message>
    <message>
        <source>Repair or replace the image.</source>
        <translation>修复或更换映像。</translation>
    </message>
    <message>
        <source>The profile and the server don&apos;t agree on how to sign in.</source>
        <translation>配置文件与服务器的登录方式不一致。</translation>
    </message>
    <message>
        <source>Your VPN connection is set up to sign in one way, but the server wants another. You can&apos;t fix this yourself.</source>
        <translation>您的 VPN 连接设置为以一种方式登录，而服务器要求另一种方式。您无法自行解决此问题。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; uses {profile}; expected is {expected}. Windows reports this as error 812 with IKEv2, often as 691 with SSTP.</source>
        <extracomment>{connection}: name of the VPN connection; {profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>配置文件“{connection}”使用 {profile}；预期为 {expected}。使用 IKEv2 时 Windows 将其报告为错误 812，使用 SSTP 时常报告为 691。</translation>
    </message>
    <message>
        <source>Read the method: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>查看方法：(Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml</translation>
    </message>
    <message>
        <source>Read the log Microsoft-Windows-EapHost/Operational, event 2018: it shows the offered and the requested method.</source>
        <translation>查看日志 Microsoft-Windows-EapHost/Operational 的事件 2018：它显示所提供的方法和所请求的方法。</translation>
    </message>
    <message>
        <source>The sign-in methods of the network policy and of the profile differ ({profile} against {expected}). Either the policy changed or this profile is old.</source>
        <extracomment>{profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>网络策略与配置文件的登录方法不同（{profile} 与 {expected}）。要么策略已更改，要么此配置文件是旧的。</translation>
    </message>
    <message>
        <source>Compare the policy&apos;s authentication methods with EapHostConfig, element Type, in the profile.</source>
        <translation>将策略的身份验证方法与配置文件中 EapHostConfig 的 Type 元素进行比较。</translation>
    </message>
    <message>
        <source>Read NPS event 6273 for the policy that refused, and RRAS event 20276.</source>
        <translation>在 NPS 事件 6273 和 RRAS 事件 20276 中查看是哪个策略拒绝的。</translation>
    </message>
    <message>
        <source>Microsoft advises PEAP with certificates only.</source>
        <translation>Microsoft 建议只使用 PEAP 加证书。</translation>
    </message>
    <message>
        <source>Change the policy or the profile, not both, and deploy the profile again.</source>
        <translation>只更改策略或配置文件之一，不要两者都改，然后重新部署配置文件。</translation>
    </message>
    <message>
        <source>The VPN connection does not say which sign-in method to use.</source>
        <translation>VPN 连接没有说明使用哪种登录方法。</translation>
    </message>
    <message>
        <source>Your VPN connection is incomplete: it does not say how to sign in.</source>
        <translation>您的 VPN 连接不完整：它没有说明如何登录。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; uses EAP but names no EAP method. Windows can report 812 or 850.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>配置文件“{connection}”使用 EAP，但没有指定 EAP 方法。Windows 可能会报告 812 或 850。</translation>
    </message>
    <message>
        <source>UserMethod is Eap, but the EAP configuration is missing or empty.</source>
        <translation>UserMethod 为 Eap，但 EAP 配置缺失或为空。</translation>
    </message>
    <message>
        <source>Export the EAP XML from a connection that works and put it into Authentication/Eap/Configuration.</source>
        <translation>从可用的连接中导出 EAP XML，并将其放入 Authentication/Eap/Configuration。</translation>
    </message>
    <message>
        <source>Deploy the profile again and compare CustomAuthKey in rasphone.pbk (25 is PEAP, 13 is EAP-TLS).</source>
        <translation>重新部署配置文件，并比较 rasphone.pbk 中的 CustomAuthKey（25 为 PEAP，13 为 EAP-TLS）。</translation>
    </message>
    <message>
        <source>The VPN connection allows an outdated way to sign in.</source>
        <translation>VPN 连接允许过时的登录方式。</translation>
    </message>
    <message>
        <source>Your VPN connection uses an older way to sign in, which protects your password less than is advised today.</source>
        <translation>您的 VPN 连接使用较旧的登录方式，对密码的保护低于目前的建议水平。</translation>
    </message>
    <message>
        <source>You don&apos;t need to do anything now; your VPN administrators can renew the setting.</source>
        <translation>您现在无需执行任何操作；您的 VPN 管理员可以更新该设置。</translation>
    </message>
    <message>
        <source>Please don&apos;t use this connection on public networks if you can avoid it.</source>
        <translation>如果可以避免，请不要在公共网络上使用此连接。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; allows {method}.</source>
        <extracomment>{connection}: name of the VPN connection; {method}: sign-in method</extracomment>
        <translation>配置文件“{connection}”允许 {method}。</translation>
    </message>
    <message>
        <source>Read the settings: Get-VpnConnection -Name {connection!} | Format-List * (add -AllUserConnection for an all-users connection).</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>查看设置：Get-VpnConnection -Name {connection!} | Format-List *（对于所有用户的连接，添加 -AllUserConnection）。</translation>
    </message>
    <message>
        <source>{method} without an outer protected tunnel is weak; Microsoft advises PEAP with certificates.</source>
        <extracomment>{method}: sign-in method</extracomment>
        <translation>没有外层受保护隧道的 {method} 强度较弱；Microsoft 建议使用 PEAP 加证书。</translation>
    </message>
    <message>
        <source>Move profile and network policy to PEAP with EAP-TLS inside.</source>
        <translation>将配置文件和网络策略改为内部使用 EAP-TLS 的 PEAP。</translation>
    </message>
    <message>
        <source>With MS-CHAPv2 note the LmCompatibilityLevel of the domain controller, and Credential Guard on the clients.</source>
        <translation>使用 MS-CHAPv2 时，注意域控制器的 LmCompatibilityLevel 以及客户端上的 Credential Guard。</translation>
    </message>
    <message>
        <source>The sign-in method does not fit the tunnel type.</source>
        <translation>登录方法与隧道类型不符。</translation>
    </message>
    <message>
        <source>Your VPN connection combines two settings that do not work together.</source>
        <translation>您的 VPN 连接组合了两项无法一起使用的设置。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; uses {method} with the tunnel type {tunnel}. Windows can report 812 or 919.</source>
        <extracomment>{connection}: name of the VPN connection; {method}: sign-in method; {tunnel}: tunnel type</extracomment>
        <translation>配置文件“{connection}”将 {method} 与隧道类型 {tunnel} 一起使用。Windows 可能会报告 812 或 919。</translation>
    </message>
    <message>
        <source>{method} can&apos;t be used with {tunnel}: a machine certificate needs IKEv2, and IKEv2 takes MS-CHAPv2 only inside EAP.</source>
        <extracomment>{method}: sign-in method; {tunnel}: tunnel type</extracomment>
        <translation>{method} 不能与 {tunnel} 一起使用：计算机证书需要 IKEv2，而 IKEv2 仅在 EAP 内部接受 MS-CHAPv2。</translation>
    </message>
    <message>
        <source>Correct NativeProtocolType or Authentication in the profile and deploy it again.</source>
        <translation>更正配置文件中的 NativeProtocolType 或 Authentication，然后重新部署。</translation>
    </message>
    <message>
        <source>An extra protection of the sign-in is switched off.</source>
        <translation>登录的一项额外保护已关闭。</translation>
    </message>
    <message>
        <source>This is only a remark for your VPN administrators; your connection is not affected.</source>
        <translation>这只是给您的 VPN 管理员的提示；您的连接不受影响。</translation>
    </message>
    <message>
        <source>In the profile &quot;{connection}&quot;, RequireCryptoBinding is off in PEAP.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>配置文件“{connection}”的 PEAP 中关闭了 RequireCryptoBinding。</translation>
    </message>
    <message>
        <source>Nothing to do on this laptop; mention it to the VPN administrators.</source>
        <translation>在这台笔记本电脑上无需执行任何操作；将此告知 VPN 管理员。</translation>
    </message>
    <message>
        <source>Cryptobinding ties the inner sign-in to the outer tunnel; without it an attacker could relay the inner method.</source>
        <translation>加密绑定将内部登录与外部隧道绑定在一起；没有它，攻击者可以中继内部方法。</translation>
    </message>
    <message>
        <source>Set RequireCryptoBinding to true in the profile after checking that the network policy supports it.</source>
        <translation>在确认网络策略支持之后，将配置文件中的 RequireCryptoBinding 设置为 true。</translation>
    </message>
    <message>
        <source>Your certificate is not made for signing in.</source>
        <translation>您的证书不适用于登录。</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) is of a kind that the VPN does not accept for signing in.</source>
        <translation>您的电子身份证明（证书）类型不被 VPN 接受用于登录。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) lacks the purpose Client Authentication (it has: {found}). Windows reports 13806 for a computer certificate and 798 for a user certificate.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {found}: what the certificate has</extracomment>
        <translation>证书“{subject}”（{origin}）缺少客户端身份验证用途（它具有：{found}）。对于计算机证书，Windows 会报告 13806；对于用户证书，会报告 798。</translation>
    </message>
    <message>
        <source>List the candidates: {listing}</source>
        <extracomment>{listing}: a command</extracomment>
        <translation>列出候选证书：{listing}</translation>
    </message>
    <message>
        <source>Check whether the right certificate is missing and only this one is left.</source>
        <translation>检查是否缺少正确的证书，只剩下这一个。</translation>
    </message>
    <message>
        <source>While on the corporate network, start enrolment: gpupdate, then {enrolment}</source>
        <extracomment>{enrolment}: a command</extracomment>
        <translation>在公司网络上启动注册：先运行 gpupdate，再运行 {enrolment}</translation>
    </message>
    <message>
        <source>The extended key usage has no id-kp-clientAuth (1.3.6.1.5.5.7.3.2); found: {found}.</source>
        <extracomment>{found}: what the certificate has</extracomment>
        <translation>增强型密钥用法中没有 id-kp-clientAuth (1.3.6.1.5.5.7.3.2)；实际为：{found}。</translation>
    </message>
    <message>
        <source>Use a template with Client Authentication; Smart Card Logon alone does not pass the filter of the EAP settings.</source>
        <translation>使用带有客户端身份验证的证书模板；仅有智能卡登录无法通过 EAP 设置的筛选器。</translation>
    </message>
    <message>
        <source>Check the template, the enrolment rights and the deployment in Intune or group policy.</source>
        <translation>检查证书模板、注册权限以及 Intune 或组策略中的部署。</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) for the VPN expired on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>您用于 VPN 的电子身份证明（证书）已于 {until} 过期。</translation>
    </message>
    <message>
        <source>If you can, connect to the office network once; the certificate is often renewed there by itself.</source>
        <translation>如果可以，请连接一次办公室网络；证书通常会在那里自动续订。</translation>
    </message>
    <message>
        <source>The certificate was valid from {from} until {until} and was not renewed.</source>
        <extracomment>{from}: date and time; {until}: date and time</extracomment>
        <translation>证书的有效期为 {from} 至 {until}，未续订。</translation>
    </message>
    <message>
        <source>Find out why automatic enrolment did not run: template rights, renewal window, reach of the CA.</source>
        <translation>查明自动注册没有运行的原因：证书模板权限、续订时段、能否访问 CA。</translation>
    </message>
    <message>
        <source>Your certificate is not valid yet.</source>
        <translation>您的证书尚未生效。</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) for the VPN is not valid before {from}.</source>
        <extracomment>{from}: date and time</extracomment>
        <translation>您用于 VPN 的电子身份证明（证书）从 {from} 才开始生效。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) begins on {from}; a wrong clock is the usual reason.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {from}: date and time</extracomment>
        <translation>证书“{subject}”（{origin}）从 {from} 开始生效；常见原因是时钟不准。</translation>
    </message>
    <message>
        <source>Compare with a time server: w32tm /stripchart /computer:time.windows.com /samples:3 /dataonly</source>
        <translation>与时间服务器进行比较：w32tm /stripchart /computer:time.windows.com /samples:3 /dataonly</translation>
    </message>
    <message>
        <source>The certificate is valid from {from} until {until}.</source>
        <extracomment>{from}: date and time; {until}: date and time</extracomment>
        <translation>证书的有效期为 {from} 至 {until}。</translation>
    </message>
    <message>
        <source>Check the clock of the issuing CA and of this computer.</source>
        <translation>检查颁发 CA 和这台电脑的时钟。</translation>
    </message>
    <message>
        <source>If the certificate was issued for later, issue one for now.</source>
        <translation>如果证书的生效时间定在以后，则颁发一个现在生效的证书。</translation>
    </message>
    <message>
        <source>The VPN still works, but your electronic identity card (certificate) expires on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>VPN 仍可使用，但您的电子身份证明（证书）将于 {until} 过期。</translation>
    </message>
    <message>
        <source>Connect to the office network before that day, so that it can be renewed.</source>
        <translation>请在该日期之前连接办公室网络，以便续订。</translation>
    </message>
    <message>
        <source>Tell your helpdesk if it is not renewed by itself.</source>
        <translation>如果没有自动续订，请告知您的技术支持人员。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) expires on {until}.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {until}: date and time</extracomment>
        <translation>证书“{subject}”（{origin}）将于 {until} 过期。</translation>
    </message>
    <message>
        <source>The certificate expires on {until} and has not been renewed yet.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>证书将于 {until} 过期，且尚未续订。</translation>
    </message>
    <message>
        <source>Check the renewal window of the template and whether the device can reach the CA.</source>
        <translation>检查证书模板的续订时段，以及设备能否访问 CA。</translation>
    </message>
    <message>
        <source>Certificates of Entra Conditional Access live for about an hour by design; this remark does not concern them.</source>
        <translation>Entra 条件访问的证书在设计上有效期约为一小时；此提示不涉及这些证书。</translation>
    </message>
    <message>
        <source>The authority behind your certificate is not trusted.</source>
        <translation>您证书的颁发机构不受信任。</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) comes from an authority that is not known here.</source>
        <translation>您的电子身份证明（证书）来自这里不认识的颁发机构。</translation>
    </message>
    <message>
        <source>The chain of &quot;{subject}&quot; ({origin}) ends in a root that is not trusted. Windows can report 13801, or 861 for a user certificate.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>“{subject}”（{origin}）的证书链终止于不受信任的根证书。Windows 可能会报告 13801，对于用户证书则为 861。</translation>
    </message>
    <message>
        <source>The root of the client certificate is missing on the client, or is not the one that the server accepts.</source>
        <translation>客户端上缺少客户端证书的根证书，或者该根证书不是服务器接受的根证书。</translation>
    </message>
    <message>
        <source>Publish the root to the computer store of the clients.</source>
        <translation>将根证书发布到客户端的计算机存储。</translation>
    </message>
    <message>
        <source>On the VPN server compare: Get-VpnAuthProtocol (RootCertificateNameToAccept).</source>
        <translation>在 VPN 服务器上比较：Get-VpnAuthProtocol (RootCertificateNameToAccept)。</translation>
    </message>
    <message>
        <source>A link is missing between your certificate and its authority.</source>
        <translation>您的证书与其颁发机构之间缺少一个环节。</translation>
    </message>
    <message>
        <source>Not everything that confirms your electronic identity card (certificate) is on this computer.</source>
        <translation>这台电脑上缺少确认您的电子身份证明（证书）所需的部分内容。</translation>
    </message>
    <message>
        <source>An intermediate certificate of &quot;{subject}&quot; ({origin}) is missing. Windows can report 13801, or 861 for a user certificate.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>缺少“{subject}”（{origin}）的中间证书。Windows 可能会报告 13801，对于用户证书则为 861。</translation>
    </message>
    <message>
        <source>The issuing CA&apos;s certificate is not on the client, so the chain can&apos;t be built.</source>
        <translation>客户端上没有颁发 CA 的证书，因此无法构建证书链。</translation>
    </message>
    <message>
        <source>Publish the intermediate certificate to the clients and to the VPN server.</source>
        <translation>将中间证书发布到客户端和 VPN 服务器。</translation>
    </message>
    <message>
        <source>Check the AIA address in the client certificate.</source>
        <translation>检查客户端证书中的 AIA 地址。</translation>
    </message>
    <message>
        <source>Your certificate vouches only for itself.</source>
        <translation>您的证书只由其自身担保。</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) was not confirmed by any authority.</source>
        <translation>您的电子身份证明（证书）没有得到任何颁发机构的确认。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) is self-signed; no VPN server accepts it. Windows can report 13801, or 861 for a user certificate.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>证书“{subject}”（{origin}）是自签名证书；没有 VPN 服务器会接受它。Windows 可能会报告 13801，对于用户证书则为 861。</translation>
    </message>
    <message>
        <source>Check whether the certificate of your organisation is missing.</source>
        <translation>检查是否缺少您的组织的证书。</translation>
    </message>
    <message>
        <source>A self-signed certificate was taken as the candidate.</source>
        <translation>自签名证书被选为候选证书。</translation>
    </message>
    <message>
        <source>Restrict the selection in the profile by issuer and purpose.</source>
        <translation>在配置文件中按颁发者和用途限制选择。</translation>
    </message>
    <message>
        <source>An authority behind your certificate has expired.</source>
        <translation>您证书的某个颁发机构已过期。</translation>
    </message>
    <message>
        <source>The certificate of the authority &quot;{ca}&quot; expired on {until}. Windows can report 13801, or 861 or 863 for a user certificate.</source>
        <extracomment>{ca}: subject name of the certification authority; {until}: date and time</extracomment>
        <translation>颁发机构“{ca}”的证书已于 {until} 过期。Windows 可能会报告 13801，对于用户证书则为 861 或 863。</translation>
    </message>
    <message>
        <source>&quot;{ca}&quot; expired on {until}; everything that it issued fails with it.</source>
        <extracomment>{ca}: subject name of the certification authority; {until}: date and time</extracomment>
        <translation>“{ca}”已于 {until} 过期；它颁发的所有证书随之失效。</translation>
    </message>
    <message>
        <source>Renew the CA&apos;s certificate, publish it, and reissue the client certificates if the CA&apos;s key changed.</source>
        <translation>续订该 CA 的证书并发布；如果该 CA 的密钥有变，则重新颁发客户端证书。</translation>
    </message>
    <message>
        <source>An authority behind your certificate was not allowed to issue it.</source>
        <translation>您证书的某个颁发机构无权颁发该证书。</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) was confirmed by somebody who may not do that.</source>
        <translation>您的电子身份证明（证书）由无权确认它的一方确认。</translation>
    </message>
    <message>
        <source>The issuer &quot;{ca}&quot; does not count as an authority for this certificate: {detail}. Windows can report 13801, or 861 for a user certificate.</source>
        <extracomment>{ca}: subject name of the certification authority; {detail}: detail as technical text</extracomment>
        <translation>颁发者“{ca}”不能视为此证书的颁发机构：{detail}。Windows 可能会报告 13801，对于用户证书则为 861。</translation>
    </message>
    <message>
        <source>&quot;{ca}&quot; breaks a condition for an issuing CA: {detail}.</source>
        <extracomment>{ca}: subject name of the certification authority; {detail}: detail as technical text</extracomment>
        <translation>“{ca}”违反了对颁发 CA 的条件：{detail}。</translation>
    </message>
    <message>
        <source>Check basic constraints, path length and, if present, the extended key usage of the CA&apos;s certificate.</source>
        <translation>检查基本约束、路径长度，以及该 CA 证书的增强型密钥用法（如有）。</translation>
    </message>
    <message>
        <source>Reissue the CA&apos;s certificate correctly, then the client certificates.</source>
        <translation>正确地重新颁发该 CA 的证书，然后重新颁发客户端证书。</translation>
    </message>
    <message>
        <source>A signature in the chain of your certificate is wrong.</source>
        <translation>您的证书链中有签名不正确。</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) does not carry the signature that it claims.</source>
        <translation>您的电子身份证明（证书）上的签名与其声称的不符。</translation>
    </message>
    <message>
        <source>The signature said to be of &quot;{ca}&quot; does not fit. Windows can report 13801, or 861 for a user certificate.</source>
        <extracomment>{ca}: subject name of the certification authority</extracomment>
        <translation>声称属于“{ca}”的签名不符。Windows 可能会报告 13801，对于用户证书则为 861。</translation>
    </message>
    <message>
        <source>Check whether an old copy of &quot;{ca}&quot; lies in a store: certutil -store CA</source>
        <extracomment>{ca}: subject name of the certification authority</extracomment>
        <translation>检查某个存储中是否有“{ca}”的旧副本：certutil -store CA</translation>
    </message>
    <message>
        <source>A certificate in the chain is not signed with the key of &quot;{ca}&quot;; often two CA certificates share a name after a renewal.</source>
        <extracomment>{ca}: subject name of the certification authority</extracomment>
        <translation>证书链中的某个证书不是用“{ca}”的密钥签名的；往往是续订后两个 CA 证书同名。</translation>
    </message>
    <message>
        <source>Compare subject key identifiers and remove outdated CA certificates.</source>
        <translation>比较使用者密钥标识符，并删除过时的 CA 证书。</translation>
    </message>
    <message>
        <source>The key of your certificate is too weak.</source>
        <translation>您的证书的密钥强度太弱。</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) is protected too weakly by today&apos;s standards.</source>
        <translation>按照目前的标准，您的电子身份证明（证书）的保护强度太弱。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) has a key of type {algorithm} with {bits} bits.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {algorithm}: name of an algorithm; {bits}: key length in bits</extracomment>
        <translation>证书“{subject}”（{origin}）的密钥类型为 {algorithm}，长度为 {bits} 位。</translation>
    </message>
    <message>
        <source>{algorithm} with {bits} bits is below the minimum of the site policy.</source>
        <extracomment>{algorithm}: name of an algorithm; {bits}: key length in bits</extracomment>
        <translation>{bits} 位的 {algorithm} 低于站点策略的最低要求。</translation>
    </message>
    <message>
        <source>Raise the minimum key size in the template and enrol again.</source>
        <translation>提高证书模板中的最小密钥大小，然后重新注册。</translation>
    </message>
    <message>
        <source>Your certificate is signed with an outdated method.</source>
        <translation>您的证书使用过时的方法签名。</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) was signed in an old way that can be forged more easily.</source>
        <translation>您的电子身份证明（证书）使用较旧的方式签名，更容易被伪造。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) is signed with {algorithm}.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {algorithm}: name of an algorithm</extracomment>
        <translation>证书“{subject}”（{origin}）使用 {algorithm} 签名。</translation>
    </message>
    <message>
        <source>{algorithm} is no longer accepted by many systems.</source>
        <extracomment>{algorithm}: name of an algorithm</extracomment>
        <translation>许多系统已不再接受 {algorithm}。</translation>
    </message>
    <message>
        <source>Reissue the certificate with SHA-256 or better.</source>
        <translation>使用 SHA-256 或更强的算法重新颁发证书。</translation>
    </message>
    <message>
        <source>If the whole issuing CA still signs this way, plan its migration.</source>
        <translation>如果整个颁发 CA 仍以这种方式签名，则规划其迁移。</translation>
    </message>
    <message>
        <source>The key of your certificate may not be used for signing.</source>
        <translation>您的证书的密钥不得用于签名。</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) can&apos;t be used for signing in.</source>
        <translation>您的电子身份证明（证书）无法用于登录。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) has the key usage {found}; digital signature is needed.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {found}: what the certificate has</extracomment>
        <translation>证书“{subject}”（{origin}）的密钥用法为 {found}；需要数字签名。</translation>
    </message>
    <message>
        <source>The key usage extension is present and lacks digitalSignature; found: {found}.</source>
        <extracomment>{found}: what the certificate has</extracomment>
        <translation>存在密钥用法扩展，但缺少 digitalSignature；实际为：{found}。</translation>
    </message>
    <message>
        <source>Use a template with digital signature, and key encipherment for RSA.</source>
        <translation>使用带有数字签名的证书模板；对于 RSA，还要带有密钥加密。</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) was withdrawn by its authority.</source>
        <translation>您的电子身份证明（证书）已被其颁发机构作废。</translation>
    </message>
    <message>
        <source>If your computer or smart card was lost or replaced, tell your helpdesk.</source>
        <translation>如果您的电脑或智能卡已丢失或更换，请告知您的技术支持人员。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) is on the list of revoked certificates. Windows can report 855 for a user certificate, or 812 or 691.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>证书“{subject}”（{origin}）在证书吊销列表中。对于用户证书，Windows 可能会报告 855，或者 812 或 691。</translation>
    </message>
    <message>
        <source>Remove the revoked certificate and start enrolment: {enrolment}</source>
        <extracomment>{enrolment}: a command</extracomment>
        <translation>删除已吊销的证书并启动注册：{enrolment}</translation>
    </message>
    <message>
        <source>The CA has revoked this certificate; the sign-in server refuses it.</source>
        <translation>CA 已吊销此证书；身份验证服务器拒绝它。</translation>
    </message>
    <message>
        <source>If the device is still in use, issue a new certificate and deploy it.</source>
        <translation>如果设备仍在使用，则颁发并部署新证书。</translation>
    </message>
    <message>
        <source>There is no certificate with which this computer can sign in.</source>
        <translation>没有可供这台电脑登录的证书。</translation>
    </message>
    <message>
        <source>The VPN asks for an electronic identity card (certificate). None that fits was found on this computer.</source>
        <translation>VPN 要求电子身份证明（证书）。在这台电脑上没有找到合适的。</translation>
    </message>
    <message>
        <source>If you can, connect to the office network once and stay signed in for a while; the certificate often comes by itself.</source>
        <translation>如果可以，请连接一次办公室网络并保持登录一段时间；证书通常会自动获取。</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; takes a certificate from {store}. {against} Windows reports 13806, 786 or 766.</source>
        <extracomment>{connection}: name of the VPN connection; {store}: the computer&apos;s or the user&apos;s store; {against}: one or two sentences on what is in the store</extracomment>
        <translation>“{connection}”从{store}获取证书。{against}Windows 会报告 13806、786 或 766。</translation>
    </message>
    <message>
        <source>Check that the computer or the user is in the group that may enrol.</source>
        <translation>检查计算机或用户是否在有权注册的组中。</translation>
    </message>
    <message>
        <source>No certificate in {store} has a private key, lies in its period, allows Client Authentication, leads to a trusted root and passes the filter of the profile. {against}</source>
        <extracomment>{store}: the computer&apos;s or the user&apos;s store; {against}: one or two sentences on what is in the store</extracomment>
        <translation>{store}中没有同时满足以下条件的证书：有私钥、处于有效期内、允许客户端身份验证、可追溯到受信任的根证书，并通过配置文件的筛选器。{against}</translation>
    </message>
    <message>
        <source>Check template, enrolment rights and autoenrolment, or the certificate profile in Intune.</source>
        <translation>检查证书模板、注册权限和自动注册，或 Intune 中的证书配置文件。</translation>
    </message>
    <message>
        <source>Look in LocalMachine\My: a device tunnel and L2TP take it from there.</source>
        <translation>在 LocalMachine\My 中查找：设备隧道和 L2TP 从那里获取证书。</translation>
    </message>
    <message>
        <source>Check the certificate filter in the EAP settings of the profile.</source>
        <translation>检查配置文件 EAP 设置中的证书筛选器。</translation>
    </message>
    <message>
        <source>Your certificate lacks its secret part.</source>
        <translation>您的证书缺少保密部分。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) for the VPN is there, but the secret key that belongs to it is not. Without the key it proves nothing.</source>
        <translation>用于 VPN 的电子身份证明（证书）存在，但缺少与之对应的密钥。没有密钥，它就无法证明任何内容。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) would fit, but has no private key. It was probably imported without it, or the key storage was reset.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>证书“{subject}”（{origin}）符合条件，但没有私钥。导入时可能没有包含私钥，或者密钥存储已被重置。</translation>
    </message>
    <message>
        <source>Try to find the key again: {repair}</source>
        <extracomment>{repair}: a command</extracomment>
        <translation>尝试重新找回密钥：{repair}</translation>
    </message>
    <message>
        <source>If that fails, delete this certificate and enrol a new one: {enrolment}</source>
        <extracomment>{enrolment}: a command</extracomment>
        <translation>如果失败，删除此证书并注册新证书：{enrolment}</translation>
    </message>
    <message>
        <source>After a reset of the security chip (TPM), every certificate whose key was in it has to be enrolled again.</source>
        <translation>安全芯片 (TPM) 重置后，密钥存放在其中的每个证书都必须重新注册。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; has no private key in {store}.</source>
        <extracomment>{subject}: subject name of the certificate; {store}: the computer&apos;s or the user&apos;s store</extracomment>
        <translation>证书“{subject}”在{store}中没有私钥。</translation>
    </message>
    <message>
        <source>Enrol on the device itself; do not distribute .cer files.</source>
        <translation>在设备本身上注册；不要分发 .cer 文件。</translation>
    </message>
    <message>
        <source>Check whether TPM resets or changes of the key storage provider cause it on other computers.</source>
        <translation>检查其他电脑上是否也因 TPM 重置或密钥存储提供程序更改而出现此问题。</translation>
    </message>
    <message>
        <source>Your certificate asks for a confirmation each time it is used.</source>
        <translation>每次使用您的证书时都会要求您确认。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) for the VPN asks for a confirmation or a PIN when it is used. A connection that starts by itself cannot wait for that.</source>
        <translation>用于 VPN 的电子身份证明（证书）在使用时要求确认或输入 PIN。自动启动的连接无法等待这一操作。</translation>
    </message>
    <message>
        <source>Connect by hand once and answer the question.</source>
        <translation>请手动连接一次并回答询问。</translation>
    </message>
    <message>
        <source>The private key of &quot;{subject}&quot; ({origin}) is protected by a prompt. Always On dials silently: Windows reports 703 or 798.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>“{subject}”（{origin}）的私钥受提示保护。Always On 以静默方式拨号：Windows 会报告 703 或 798。</translation>
    </message>
    <message>
        <source>Check whether the certificate was imported with &quot;Enable strong private key protection&quot;.</source>
        <translation>检查导入证书时是否选择了“启用强私钥保护”。</translation>
    </message>
    <message>
        <source>Enrol it again without that option.</source>
        <translation>不使用该选项，重新注册证书。</translation>
    </message>
    <message>
        <source>The key of &quot;{subject}&quot; needs user interaction.</source>
        <extracomment>{subject}: subject name of the certificate</extracomment>
        <translation>“{subject}”的密钥需要用户交互。</translation>
    </message>
    <message>
        <source>Use a TPM key storage provider without a prompt in the template.</source>
        <translation>在证书模板中使用没有提示的 TPM 密钥存储提供程序。</translation>
    </message>
    <message>
        <source>Check the policy &quot;System cryptography: Force strong key protection&quot;.</source>
        <translation>检查策略“系统加密: 为计算机上存储的用户密钥强制进行强密钥保护”。</translation>
    </message>
    <message>
        <source>Several certificates fit, and Windows may take the wrong one.</source>
        <translation>有多个证书符合条件，Windows 可能会选错。</translation>
    </message>
    <message>
        <source>This computer has several electronic identity cards (certificates) that could be used for the VPN. Windows can take the wrong one.</source>
        <translation>这台电脑上有多个可用于 VPN 的电子身份证明（证书）。Windows 可能会选错。</translation>
    </message>
    <message>
        <source>If Windows asks you which one to use, take the one that your organisation issued for the VPN.</source>
        <translation>如果 Windows 询问使用哪一个，请选择您的组织为 VPN 颁发的那一个。</translation>
    </message>
    <message>
        <source>{count} certificates in {store} fit: {subjects}. Their issuers: {issuers}. Which one Windows takes is not certain; with a machine certificate this shows as an occasional 13801.</source>
        <extracomment>{count}: a number; {store}: the computer&apos;s or the user&apos;s store; {subjects}: names of certificates; {issuers}: names of CAs</extracomment>
        <translation>{store}中有 {count} 个证书符合条件：{subjects}。其颁发者：{issuers}。无法确定 Windows 会选用哪一个；对于计算机证书，这表现为偶尔出现 13801。</translation>
    </message>
    <message>
        <source>Find out which issuer the VPN expects.</source>
        <translation>查明 VPN 预期的颁发者。</translation>
    </message>
    <message>
        <source>Remove certificates that are no longer needed, after asking what else uses them.</source>
        <translation>在询问还有什么使用这些证书之后，删除不再需要的证书。</translation>
    </message>
    <message>
        <source>{count} candidates without a rule between them; issuers: {issuers}.</source>
        <extracomment>{count}: a number; {issuers}: names of CAs</extracomment>
        <translation>{count} 个候选证书之间没有选择规则；颁发者：{issuers}。</translation>
    </message>
    <message>
        <source>Machine certificates: add the purpose IP security IKE intermediate (1.3.6.1.5.5.8.2.2) to the template for the VPN; Windows prefers it.</source>
        <translation>计算机证书：在用于 VPN 的证书模板中添加用途“IP 安全 IKE 中级”(1.3.6.1.5.5.8.2.2)；Windows 会优先选用它。</translation>
    </message>
    <message>
        <source>User certificates: filter by issuer or purpose in the EAP settings (TLSExtensions, FilteringInfo).</source>
        <translation>用户证书：在 EAP 设置（TLSExtensions、FilteringInfo）中按颁发者或用途筛选。</translation>
    </message>
    <message>
        <source>RRAS: name the root that it accepts: $c = Get-Item Cert:\LocalMachine\Root\THUMBPRINT; Set-VpnAuthProtocol -UserAuthProtocolAccepted Certificate,EAP -RootCertificateNameToAccept $c; Restart-Service RemoteAccess</source>
        <translation>RRAS：指定它接受的根证书：$c = Get-Item Cert:\LocalMachine\Root\THUMBPRINT; Set-VpnAuthProtocol -UserAuthProtocolAccepted Certificate,EAP -RootCertificateNameToAccept $c; Restart-Service RemoteAccess</translation>
    </message>
    <message>
        <source>The VPN server does not list the issuer of your computer&apos;s certificate.</source>
        <translation>VPN 服务器没有列出您电脑证书的颁发者。</translation>
    </message>
    <message>
        <source>The VPN server says whose electronic identity cards (certificates) it accepts. The issuer of your computer&apos;s card is not among them.</source>
        <translation>VPN 服务器会说明它接受谁颁发的电子身份证明（证书）。您电脑的电子身份证明的颁发者不在其中。</translation>
    </message>
    <message>
        <source>The server&apos;s reply lists the authorities that it accepts. No CA above &quot;{subject}&quot; (issued by &quot;{issuer}&quot;) is among them.</source>
        <extracomment>{subject}: subject name of the certificate; {issuer}: name of the CA</extracomment>
        <translation>服务器的响应列出了它接受的颁发机构。“{subject}”（颁发者为“{issuer}”）的上级 CA 均不在其中。</translation>
    </message>
    <message>
        <source>Check whether another certificate of this computer should be used.</source>
        <translation>检查是否应使用这台电脑的另一个证书。</translation>
    </message>
    <message>
        <source>The IKE_SA_INIT reply carries a CERTREQ without the key of any CA above &quot;{subject}&quot;; issuer: &quot;{issuer}&quot;.</source>
        <extracomment>{subject}: subject name of the certificate; {issuer}: name of the CA</extracomment>
        <translation>IKE_SA_INIT 响应中的 CERTREQ 不包含“{subject}”的任何上级 CA 的密钥；颁发者：“{issuer}”。</translation>
    </message>
    <message>
        <source>Check that the root of the clients&apos; certificates is in Trusted Root Certification Authorities of the computer account on every VPN server.</source>
        <translation>检查每台 VPN 服务器上计算机帐户的“受信任的根证书颁发机构”中是否有客户端证书的根证书。</translation>
    </message>
    <message>
        <source>Read the accepted root: Get-VpnAuthProtocol. Set it: $c = Get-Item Cert:\LocalMachine\Root\THUMBPRINT; Set-VpnAuthProtocol -UserAuthProtocolAccepted Certificate,EAP -RootCertificateNameToAccept $c; Restart-Service RemoteAccess</source>
        <translation>查看接受的根证书：Get-VpnAuthProtocol。进行设置：$c = Get-Item Cert:\LocalMachine\Root\THUMBPRINT; Set-VpnAuthProtocol -UserAuthProtocolAccepted Certificate,EAP -RootCertificateNameToAccept $c; Restart-Service RemoteAccess</translation>
    </message>
    <message>
        <source>Behind a load balancer, compare the servers with each other.</source>
        <translation>如果位于负载均衡器之后，将各服务器相互比较。</translation>
    </message>
    <message>
        <source>Your Conditional Access certificate is short-lived by design.</source>
        <translation>您的条件访问证书在设计上有效期就很短。</translation>
    </message>
    <message>
        <source>Your organisation checks the state of your computer before it lets you in. The electronic identity card (certificate) for that is valid until {until}; it is renewed by itself.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>您的组织在允许您接入之前会检查您电脑的状态。为此使用的电子身份证明（证书）有效期至 {until}；它会自动续订。</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>无需执行任何操作。</translation>
    </message>
    <message>
        <source>&quot;{subject}&quot; ({origin}) comes from Entra Conditional Access and expires on {until}. About one hour is by design.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {until}: date and time</extracomment>
        <translation>“{subject}”（{origin}）来自 Entra 条件访问，将于 {until} 过期。有效期约一小时是设计使然。</translation>
    </message>
    <message>
        <source>If connecting fails, check in Company Portal whether the device is compliant.</source>
        <translation>如果连接失败，在公司门户中查看设备是否合规。</translation>
    </message>
    <message>
        <source>The one-hour certificate of Conditional Access (1.3.6.1.4.1.311.87) is there until {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>条件访问的一小时证书 (1.3.6.1.4.1.311.87) 存在，有效期至 {until}。</translation>
    </message>
    <message>
        <source>The network policy should demand this purpose: Allowed-Certificate-OID 1.3.6.1.4.1.311.87.</source>
        <translation>网络策略应要求此用途：Allowed-Certificate-OID 1.3.6.1.4.1.311.87。</translation>
    </message>
    <message>
        <source>The certificate that shows that your device meets the rules is missing.</source>
        <translation>缺少表明您的设备符合规则的证书。</translation>
    </message>
    <message>
        <source>Your organisation lets in only computers that meet its rules. The electronic identity card (certificate) that says so is not on this computer. Windows fetches one for each connection, and it lasts about an hour.</source>
        <translation>您的组织只允许符合其规则的电脑接入。证明这一点的电子身份证明（证书）不在这台电脑上。Windows 会在每次连接时获取一个，其有效期约为一小时。</translation>
    </message>
    <message>
        <source>Connect once; if that works, nothing has to be done.</source>
        <translation>请连接一次；如果成功，则无需执行任何操作。</translation>
    </message>
    <message>
        <source>If it fails, open the Company Portal app and do what it lists as not done.</source>
        <translation>如果失败：请打开公司门户，完成其中列为未完成的事项。</translation>
    </message>
    <message>
        <source>Sign in to Windows again, then connect.</source>
        <translation>请重新登录 Windows，然后连接。</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; signs in with a certificate of the purpose AAD Conditional Access (1.3.6.1.4.1.311.87), and there is none in its period. Between two dials that is normal; together with 798, 812, 874 or 875 it is the cause.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>“{connection}”使用用途为 AAD Conditional Access (1.3.6.1.4.1.311.87) 的证书登录，但没有处于有效期内的此类证书。在两次拨号之间这是正常的；如果同时出现 798、812、874 或 875，则这就是原因。</translation>
    </message>
    <message>
        <source>Dial once and look again: a certificate should have come.</source>
        <translation>拨号一次，然后再次查看：应已获取证书。</translation>
    </message>
    <message>
        <source>Check that the device is marked compliant in Intune.</source>
        <translation>检查设备在 Intune 中是否标记为合规。</translation>
    </message>
    <message>
        <source>Check that this computer reaches Entra ID before it dials, and look into its sign-in log.</source>
        <translation>检查这台电脑在拨号之前能否访问 Entra ID，并查看其登录日志。</translation>
    </message>
    <message>
        <source>No current certificate with 1.3.6.1.4.1.311.87 in the user&apos;s store, with which &quot;{connection}&quot; signs in. It is fetched when Windows dials.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>“{connection}”用于登录的用户存储中没有带 1.3.6.1.4.1.311.87 的有效证书。Windows 拨号时会获取该证书。</translation>
    </message>
    <message>
        <source>Check the Conditional Access policy for the app VPN Server, and the root certificate on the VPN connectivity blade.</source>
        <translation>检查应用 VPN Server 的条件访问策略，以及“VPN 连接”边栏选项卡上的根证书。</translation>
    </message>
    <message>
        <source>Check DeviceCompliance in the profile.</source>
        <translation>检查配置文件中的 DeviceCompliance。</translation>
    </message>
    <message>
        <source>Your certificate lacks a mark that newer sign-in servers ask for.</source>
        <translation>您的证书缺少较新的身份验证服务器所要求的标记。</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) works, but it lacks a mark that ties it to your account. Servers that ask for it refuse the sign-in.</source>
        <translation>您的电子身份证明（证书）可以使用，但缺少将其与您的帐户关联的标记。要求该标记的服务器会拒绝登录。</translation>
    </message>
    <message>
        <source>&quot;{subject}&quot; ({origin}) has no SID extension (1.3.6.1.4.1.311.25.2). Since the update of February 2025 domain controllers can refuse it: 853, or 812 or 691.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>“{subject}”（{origin}）没有 SID 扩展 (1.3.6.1.4.1.311.25.2)。自 2025 年 2 月的更新起，域控制器可能会拒绝它：853，或者 812 或 691。</translation>
    </message>
    <message>
        <source>Ask whether event 39 of Kerberos-Key-Distribution-Center is in the System log of a domain controller, or reason 16 in that of the sign-in server.</source>
        <translation>询问域控制器的系统日志中是否有 Kerberos-Key-Distribution-Center 的事件 39，或身份验证服务器的日志中是否有原因 16。</translation>
    </message>
    <message>
        <source>If so, enrol a new certificate: certutil -user -pulse</source>
        <translation>如果有，则注册新证书：certutil -user -pulse</translation>
    </message>
    <message>
        <source>The certificate is not strongly mapped: extension 1.3.6.1.4.1.311.25.2 is missing.</source>
        <translation>证书没有强映射：缺少扩展 1.3.6.1.4.1.311.25.2。</translation>
    </message>
    <message>
        <source>Update the CA, or add the SID in the SCEP or PKCS profile of Intune, and issue the certificates again.</source>
        <translation>更新 CA，或在 Intune 的 SCEP 或 PKCS 配置文件中添加 SID，然后重新颁发证书。</translation>
    </message>
    <message>
        <source>Until then map the accounts explicitly (altSecurityIdentities).</source>
        <translation>在此之前，显式映射帐户 (altSecurityIdentities)。</translation>
    </message>
    <message>
        <source>The VPN server prefers another way to sign in, but accepts the profile&apos;s.</source>
        <translation>VPN 服务器首选另一种登录方式，但接受配置文件的方式。</translation>
    </message>
    <message>
        <source>{gateway} first proposed {expected}, and took {profile} when that was asked for. No fault of this laptop.</source>
        <extracomment>{gateway}: address or name of a VPN gateway; {expected}: what the server demands; {profile}: what the profile says</extracomment>
        <translation>{gateway} 首先提议 {expected}，在被要求使用 {profile} 后接受了它。不是这台笔记本电脑的故障。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s first proposal is {expected}; the profile &quot;{connection}&quot; uses {profile}, which is taken after one more round trip.</source>
        <extracomment>{expected}: what the server demands; {connection}: name of the VPN connection; {profile}: what the profile says</extracomment>
        <translation>身份验证服务器的首个提议是 {expected}；配置文件“{connection}”使用 {profile}，后者再经一次往返后被接受。</translation>
    </message>
    <message>
        <source>Put the method of the profile first in the network policy, if others are not needed.</source>
        <translation>如果不需要其他方法，则在网络策略中将配置文件的方法放在首位。</translation>
    </message>
    <message>
        <source>This was proven against strongSwan and FreeRADIUS, not against RRAS and NPS.</source>
        <translation>这一点已针对 strongSwan 和 FreeRADIUS 验证，未针对 RRAS 和 NPS 验证。</translation>
    </message>
    <message>
        <source>The VPN server does not offer the kind of sign-in that the profile uses.</source>
        <translation>VPN 服务器不提供配置文件所使用的登录类型。</translation>
    </message>
    <message>
        <source>Your VPN connection is set up to sign in a person, but the server did not begin to do so. It may expect another kind of connection.</source>
        <translation>您的 VPN 连接设置为由个人登录，但服务器没有开始这一过程。它可能需要另一种连接。</translation>
    </message>
    <message>
        <source>{server} ({address}) refused a client without a certificate of its own (AUTHENTICATION_FAILED) instead of beginning EAP. Windows reports 13801, sometimes 812.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server}（{address}）拒绝了没有自己证书的客户端 (AUTHENTICATION_FAILED)，而没有开始 EAP。Windows 会报告 13801，有时报告 812。</translation>
    </message>
    <message>
        <source>Check whether this server is meant for device tunnels only.</source>
        <translation>检查此服务器是否仅用于设备隧道。</translation>
    </message>
    <message>
        <source>Check whether this laptop has the current VPN profile.</source>
        <translation>检查这台笔记本电脑上是否为当前的 VPN 配置文件。</translation>
    </message>
    <message>
        <source>{address} ended IKE_AUTH with AUTHENTICATION_FAILED when no AUTH payload came. Either it takes computer certificates only, or it does not know this client.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>在没有 AUTH 载荷时，{address} 以 AUTHENTICATION_FAILED 结束了 IKE_AUTH。要么它只接受计算机证书，要么它不认识此客户端。</translation>
    </message>
    <message>
        <source>On RRAS check that EAP is allowed beside computer certificates: Get-VpnAuthProtocol</source>
        <translation>在 RRAS 上检查除计算机证书外是否也允许 EAP：Get-VpnAuthProtocol</translation>
    </message>
    <message>
        <source>Compare the profile &quot;{connection}&quot; with what this server is meant for.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>将配置文件“{connection}”与此服务器的用途进行比较。</translation>
    </message>
    <message>
        <source>This test was proven against strongSwan, not against RRAS.</source>
        <translation>此测试已针对 strongSwan 验证，未针对 RRAS 验证。</translation>
    </message>
    <message>
        <source>The sign-in server stopped after the user name that this test gave.</source>
        <translation>身份验证服务器在收到此测试的用户名后没有继续。</translation>
    </message>
    <message>
        <source>To learn what the server wants, this program gave a name and no password. The server stopped there, so the rest could not be tested.</source>
        <translation>为了了解服务器的要求，本程序提供了一个名称，但没有提供密码。服务器在此结束了会话，因此无法测试其余部分。</translation>
    </message>
    <message>
        <source>Save the report and send it to your helpdesk if you can&apos;t connect.</source>
        <translation>如果无法连接，请保存报告并发送给您的技术支持人员。</translation>
    </message>
    <message>
        <source>{gateway} ended the sign-in of &quot;{connection}&quot; straight after the name ({kind}); no password was sent. A name that nobody has says little; a real one points to the network policy. Windows reports 812, over SSTP 691.</source>
        <extracomment>{gateway}: address or name of a VPN gateway; {connection}: name of the VPN connection; {kind}: whose name was given, as words</extracomment>
        <translation>{gateway} 在收到名称（{kind}）后立即结束了“{connection}”的登录；没有发送密码。如果名称不属于任何人，则说明不了多少问题；如果是真实名称，则问题指向网络策略。Windows 会报告 812，通过 SSTP 时报告 691。</translation>
    </message>
    <message>
        <source>Look at the account: is it allowed to dial in, and in the right group?</source>
        <translation>检查帐户：是否允许拨入，是否在正确的组中？</translation>
    </message>
    <message>
        <source>For a full test let the site policy name an identity for this program.</source>
        <translation>如需完整测试，请在站点策略中为本程序指定一个标识。</translation>
    </message>
    <message>
        <source>EAP-Failure came before any method was proposed: no network policy matches this identity, or the server does not know it.</source>
        <translation>在提议任何方法之前就收到了 EAP-Failure：没有与此标识匹配的网络策略，或服务器不认识它。</translation>
    </message>
    <message>
        <source>Read NPS event 6273 for the reason code: 48 no matching network policy, 65 dial-in permission, 66 method.</source>
        <translation>查看 NPS 事件 6273 中的原因代码：48 表示没有匹配的网络策略，65 表示拨入权限，66 表示方法。</translation>
    </message>
    <message>
        <source>A made-up name is often rightly refused. Name an identity with interviewIdentity in the site policy to see the method.</source>
        <translation>虚构的名称常会被正常拒绝。要查看方法，在站点策略中使用 interviewIdentity 指定标识。</translation>
    </message>
    <message>
        <source>The VPN server seems to get no answer from its sign-in server.</source>
        <translation>VPN 服务器似乎没有得到其身份验证服务器的响应。</translation>
    </message>
    <message>
        <source>The VPN server answers, but the server behind it that checks sign-ins does not seem to.</source>
        <translation>VPN 服务器有响应，但其后负责验证登录信息的服务器似乎没有响应。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>请过几分钟再试。</translation>
    </message>
    <message>
        <source>After the name {gateway} needed {seconds} s to refuse, or gave no answer at all. That is how it looks when the VPN server waits in vain for its RADIUS server. Windows reports 930, 938, 718 or 812.</source>
        <extracomment>{gateway}: address or name of a VPN gateway; {seconds}: seconds waited</extracomment>
        <translation>收到名称后，{gateway} 用了 {seconds} 秒才拒绝，或根本没有响应。当 VPN 服务器一直等不到其 RADIUS 服务器的响应时，就会出现这种情况。Windows 会报告 930、938、718 或 812。</translation>
    </message>
    <message>
        <source>Pass the report to the VPN administrators at once: everybody may be affected.</source>
        <translation>立即将报告转交给 VPN 管理员：所有人都可能受到影响。</translation>
    </message>
    <message>
        <source>A refusal by the sign-in server itself comes within about two seconds; strongSwan gives up on a silent RADIUS server after about 14.</source>
        <translation>身份验证服务器自身的拒绝会在大约两秒内返回；strongSwan 在大约 14 秒后放弃等待没有响应的 RADIUS 服务器。</translation>
    </message>
    <message>
        <source>On the VPN server check the RADIUS servers and their shared secret: Get-RemoteAccessRadius</source>
        <translation>在 VPN 服务器上检查 RADIUS 服务器及其共享机密：Get-RemoteAccessRadius</translation>
    </message>
    <message>
        <source>Let UDP 1812 and 1813 (or 1645 and 1646) through between VPN server and NPS.</source>
        <translation>在 VPN 服务器与 NPS 之间放行 UDP 1812 和 1813（或 1645 和 1646）。</translation>
    </message>
    <message>
        <source>On NPS check the service and the RADIUS client entry of the VPN server: Get-Service IAS; Get-NpsRadiusClient</source>
        <translation>在 NPS 上检查该服务以及 VPN 服务器的 RADIUS 客户端条目：Get-Service IAS; Get-NpsRadiusClient</translation>
    </message>
    <message>
        <source>These times were measured with strongSwan and FreeRADIUS, not with RRAS and NPS.</source>
        <translation>这些时间是使用 strongSwan 和 FreeRADIUS 测得的，而不是使用 RRAS 和 NPS。</translation>
    </message>
    <message>
        <source>The sign-in server does not have the name that the profile expects.</source>
        <translation>身份验证服务器的名称与配置文件预期的不同。</translation>
    </message>
    <message>
        <source>The sign-in server showed a certificate (an electronic identity card) with a name that your VPN connection does not expect.</source>
        <translation>身份验证服务器出示的证书（电子身份证明）中的名称不是您的 VPN 连接所预期的。</translation>
    </message>
    <message>
        <source>Don&apos;t accept it if you are asked.</source>
        <translation>如果有询问，请不要接受。</translation>
    </message>
    <message>
        <source>The sign-in server of &quot;{connection}&quot; showed a certificate for {names}; the profile lists {profile}. Windows reports 853 or 812.</source>
        <extracomment>{connection}: name of the VPN connection; {names}: names in the certificate; {profile}: what the profile says</extracomment>
        <translation>“{connection}”的身份验证服务器出示了用于 {names} 的证书；配置文件列出的是 {profile}。Windows 会报告 853 或 812。</translation>
    </message>
    <message>
        <source>Read what Windows compared: log Microsoft-Windows-EapMethods-RasTls/Operational, event 107.</source>
        <translation>查看 Windows 所比较的内容：日志 Microsoft-Windows-EapMethods-RasTls/Operational，事件 107。</translation>
    </message>
    <message>
        <source>None of the names in the certificate ({names}) matches ServerNames of the profile ({profile}).</source>
        <extracomment>{names}: names in the certificate; {profile}: what the profile says</extracomment>
        <translation>证书中的名称（{names}）均与配置文件的 ServerNames（{profile}）不匹配。</translation>
    </message>
    <message>
        <source>List the names of all sign-in servers in ServerNames, separated by semicolons; an entry may be a regular expression.</source>
        <translation>在 ServerNames 中列出所有身份验证服务器的名称，以分号分隔；条目可以是正则表达式。</translation>
    </message>
    <message>
        <source>Or select a certificate with the listed name in the network policy of NPS.</source>
        <translation>或者在 NPS 的网络策略中选择带有所列名称的证书。</translation>
    </message>
    <message>
        <source>What the server shows was proven on FreeRADIUS, not on NPS.</source>
        <translation>服务器所出示的内容已在 FreeRADIUS 上验证，未在 NPS 上验证。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s name differs from the profile&apos;s in upper and lower case.</source>
        <translation>身份验证服务器的名称与配置文件中的名称大小写不同。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate (an electronic identity card) has the right name, but written differently. Newer Windows versions are strict about that.</source>
        <translation>身份验证服务器的证书（电子身份证明）名称正确，但写法不同。较新的 Windows 版本会计较这一点。</translation>
    </message>
    <message>
        <source>The certificate says {names}, the profile &quot;{connection}&quot; lists {profile}: only the case differs. Administrators report that Windows 11 then fails with 853.</source>
        <extracomment>{names}: names in the certificate; {connection}: name of the VPN connection; {profile}: what the profile says</extracomment>
        <translation>证书中为 {names}，配置文件“{connection}”列出的是 {profile}：仅大小写不同。据管理员反馈，Windows 11 此时会以 853 失败。</translation>
    </message>
    <message>
        <source>Check whether laptops with Windows 10 connect where those with Windows 11 do not.</source>
        <translation>检查是否运行 Windows 10 的笔记本电脑能够连接，而运行 Windows 11 的不能。</translation>
    </message>
    <message>
        <source>Names match except for upper and lower case: {names} against {profile}.</source>
        <extracomment>{names}: names in the certificate; {profile}: what the profile says</extracomment>
        <translation>除大小写外名称匹配：{names} 与 {profile}。</translation>
    </message>
    <message>
        <source>Write ServerNames in the profile exactly as the certificate has the name, and deploy the profile again.</source>
        <translation>使配置文件中的 ServerNames 与证书中的名称完全一致，然后重新部署配置文件。</translation>
    </message>
    <message>
        <source>The profile does not name the authority behind the sign-in server.</source>
        <translation>配置文件没有指定身份验证服务器证书的颁发机构。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate (an electronic identity card) was issued by an authority that your VPN connection does not name.</source>
        <translation>身份验证服务器的证书（电子身份证明）由您的 VPN 连接未指定的颁发机构颁发。</translation>
    </message>
    <message>
        <source>The sign-in server of &quot;{connection}&quot; leads to &quot;{root}&quot; ({thumbprint}); the profile lists {profile}. Windows reports 864 or asks the user (703).</source>
        <extracomment>{connection}: name of the VPN connection; {root}: subject of a root certificate; {thumbprint}: thumbprint of a certificate; {profile}: what the profile says</extracomment>
        <translation>“{connection}”的身份验证服务器可追溯到“{root}”（{thumbprint}）；配置文件列出的是 {profile}。Windows 会报告 864 或询问用户 (703)。</translation>
    </message>
    <message>
        <source>The root above the shown certificate is not in TrustedRootCA of the profile.</source>
        <translation>所出示证书的上级根证书不在配置文件的 TrustedRootCA 中。</translation>
    </message>
    <message>
        <source>Add the thumbprint {thumbprint} of &quot;{root}&quot; to TrustedRootCA, or select a certificate under a listed root in the network policy of NPS.</source>
        <extracomment>{thumbprint}: thumbprint of a certificate; {root}: subject of a root certificate</extracomment>
        <translation>将“{root}”的指纹 {thumbprint} 添加到 TrustedRootCA，或在 NPS 的网络策略中选择所列根证书下的证书。</translation>
    </message>
    <message>
        <source>After a change of the authority deploy the new root first, then the profile, then the server&apos;s certificate.</source>
        <translation>更换颁发机构后，先部署新的根证书，再部署配置文件，最后部署服务器的证书。</translation>
    </message>
    <message>
        <source>The VPN server answers the first question, but not the second one.</source>
        <translation>VPN 服务器响应了第一个请求，但没有响应第二个。</translation>
    </message>
    <message>
        <source>The VPN server is there, but the next, larger message got no answer. Often something on the way loses large packets.</source>
        <translation>VPN 服务器在线，但下一条更大的消息没有得到响应。往往是途中丢失了大数据包。</translation>
    </message>
    <message>
        <source>If it works there, tell your helpdesk: &quot;large VPN packets get no answer from this network&quot;.</source>
        <translation>如果在那里可以使用，请告知您的技术支持人员：“大的 VPN 数据包在此网络上没有得到响应”。</translation>
    </message>
    <message>
        <source>{server} ({address}) accepted IKE_SA_INIT, but gave no answer to IKE_AUTH on UDP {port} within {seconds} s. Asked again without IKE fragmentation: {unsplit}. Windows usually reports this as error 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {port}: port number; {seconds}: seconds waited; {unsplit}: &quot;answered&quot;, &quot;no answer&quot; or &quot;not tested&quot;</extracomment>
        <translation>{server}（{address}）接受了 IKE_SA_INIT，但在 {seconds} 秒内没有在 UDP {port} 上响应 IKE_AUTH。不使用 IKE 分片再次查询的结果：{unsplit}。Windows 通常将其报告为错误 809。</translation>
    </message>
    <message>
        <source>Test from another network, for example a phone&apos;s hotspot.</source>
        <translation>从其他网络进行测试，例如手机热点。</translation>
    </message>
    <message>
        <source>Look at the result for UDP 4500 and at the one for large packets on the same page.</source>
        <translation>查看 UDP 4500 的结果以及同一页上大数据包的结果。</translation>
    </message>
    <message>
        <source>IKE_AUTH carries certificates and is the first message that may need IP fragments. Loss of fragments, a smaller MTU on the way or UDP 4500 can be the reason; silence does not prove which. An answer that comes only without IKE fragmentation points to a device that drops IKE fragments.</source>
        <translation>IKE_AUTH 携带证书，是第一条可能需要 IP 分片的消息。原因可能是分片丢失、途中的 MTU 较小或 UDP 4500；没有响应不能证明是哪一个。如果只有在不使用 IKE 分片时才有响应，则说明有设备丢弃 IKE 分片。</translation>
    </message>
    <message>
        <source>Capture on the server whether the packets arrive (elevated): pktmon filter add -p 500; pktmon filter add -p 4500; pktmon start --capture. After a dial: pktmon stop; pktmon filter remove</source>
        <translation>在服务器上捕获，查看数据包是否到达（以管理员身份）：pktmon filter add -p 500; pktmon filter add -p 4500; pktmon start --capture。拨号之后：pktmon stop; pktmon filter remove</translation>
    </message>
    <message>
        <source>Let IP fragments and UDP 4500 through every device on the way, both ways.</source>
        <translation>在途中的每台设备上双向放行 IP 分片和 UDP 4500。</translation>
    </message>
    <message>
        <source>Let the server split its messages itself: HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2, DWORD EnableServerFragmentation = 1 (from version 1803 on).</source>
        <translation>让服务器自行拆分消息：HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2，DWORD EnableServerFragmentation = 1（自版本 1803 起）。</translation>
    </message>
    <message>
        <source>Large packets to the VPN server get lost on the way.</source>
        <translation>发往 VPN 服务器的大数据包在途中丢失。</translation>
    </message>
    <message>
        <source>Small packets reach the VPN server, but large ones got no answer. The VPN needs large ones while it connects.</source>
        <translation>小数据包能到达 VPN 服务器，大数据包没有得到响应。VPN 在连接时需要大数据包。</translation>
    </message>
    <message>
        <source>If it works there, tell your helpdesk: &quot;fragmented packets get no answer from this network&quot;.</source>
        <translation>如果在那里可以使用，请告知您的技术支持人员：“分片的数据包在此网络上没有得到响应”。</translation>
    </message>
    <message>
        <source>{server} ({address}) answers small IKE messages on UDP {port}, but gave no answer to one of {octets} bytes, which travels in IP fragments. IKE fragmentation at the server: {fragmentation}. Windows usually reports 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {port}: port number; {octets}: size of a packet in bytes; {fragmentation}: whether the server splits large messages, as words</extracomment>
        <translation>{server}（{address}）在 UDP {port} 上响应小的 IKE 消息，但没有响应一条 {octets} 字节、以 IP 分片传输的消息。服务器的 IKE 分片：{fragmentation}。Windows 通常报告 809。</translation>
    </message>
    <message>
        <source>Test from another network, for example a phone&apos;s hotspot, to tell client network and server apart.</source>
        <translation>从其他网络进行测试，例如手机热点，以区分是客户端网络还是服务器的问题。</translation>
    </message>
    <message>
        <source>Pass the report to the network team.</source>
        <translation>将报告转交给网络团队。</translation>
    </message>
    <message>
        <source>IP fragments from this network to {address} got no answer. Where the server does not split its messages itself (RFC 7383), a large IKE_AUTH meets the same fate.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>从此网络发往 {address} 的 IP 分片没有得到响应。如果服务器不自行拆分消息 (RFC 7383)，大的 IKE_AUTH 也会如此。</translation>
    </message>
    <message>
        <source>Read what the server offers: IKE fragmentation is {fragmentation}.</source>
        <extracomment>{fragmentation}: whether the server splits large messages, as words</extracomment>
        <translation>查看服务器提供的内容：IKE 分片为“{fragmentation}”。</translation>
    </message>
    <message>
        <source>Let IP fragments of UDP 500 and 4500 through the firewalls and address translators on the way, both ways.</source>
        <translation>在途中的防火墙和地址转换设备上双向放行 UDP 500 和 4500 的 IP 分片。</translation>
    </message>
    <message>
        <source>On the server: HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2, DWORD EnableServerFragmentation = 1 (from version 1803 on), then restart RemoteAccess in a maintenance window.</source>
        <translation>在服务器上：HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2，DWORD EnableServerFragmentation = 1（自版本 1803 起），然后在维护时段重新启动 RemoteAccess。</translation>
    </message>
    <message>
        <source>This test was proven against strongSwan, not against RRAS: a server may leave an oversized question unanswered for reasons of its own.</source>
        <translation>此测试已针对 strongSwan 验证，未针对 RRAS 验证：服务器可能因自身原因不响应过大的请求。</translation>
    </message>
    <message>
        <source>The VPN server names another server for the connection.</source>
        <translation>VPN 服务器为此连接指定了另一台服务器。</translation>
    </message>
    <message>
        <source>This is only a remark for your VPN administrators: the server passes its callers on.</source>
        <translation>这只是给您的 VPN 管理员的提示：服务器会将连接转给另一台服务器。</translation>
    </message>
    <message>
        <source>{server} ({address}) answered with a redirect to {gateway}. What that server says was not asked.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {gateway}: address or name of a VPN gateway</extracomment>
        <translation>{server}（{address}）的响应是重定向到 {gateway}。没有查询那台服务器的情况。</translation>
    </message>
    <message>
        <source>Mention it to the VPN administrators if the connection fails.</source>
        <translation>如果连接失败，将此告知 VPN 管理员。</translation>
    </message>
    <message>
        <source>Run this program again with that server&apos;s name if a profile for it exists.</source>
        <translation>如果存在使用该服务器名称的配置文件，则用它再次运行本程序。</translation>
    </message>
    <message>
        <source>{address} sent REDIRECT and named {gateway}. This program asks only the servers that the profile or the site policy names.</source>
        <extracomment>{address}: an IP address; {gateway}: address or name of a VPN gateway</extracomment>
        <translation>{address} 发送了 REDIRECT 并指定了 {gateway}。本程序只查询配置文件或站点策略指定的服务器。</translation>
    </message>
    <message>
        <source>Check that redirecting is intended, and that the profile&apos;s clients reach {gateway}.</source>
        <extracomment>{gateway}: address or name of a VPN gateway</extracomment>
        <translation>检查重定向是否为预期行为，以及使用该配置文件的客户端能否访问 {gateway}。</translation>
    </message>
    <message>
        <source>This was not tried with RRAS, which is not known to redirect.</source>
        <translation>未在 RRAS 上尝试过，目前没有 RRAS 会重定向的记录。</translation>
    </message>
    <message>
        <source>The VPN server does not accept the encryption that Windows offers by default.</source>
        <translation>VPN 服务器不接受 Windows 默认提供的加密设置。</translation>
    </message>
    <message>
        <source>Your computer and the VPN server would not agree on how to encrypt the connection.</source>
        <translation>您的电脑与 VPN 服务器将无法就如何加密连接达成一致。</translation>
    </message>
    <message>
        <source>{server} accepts newer settings, but refused what Windows offers where the profile states none. Windows then reports error 13868.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>{server} 接受较新的设置，但拒绝了配置文件未指定时 Windows 提供的设置。此时 Windows 会报告错误 13868。</translation>
    </message>
    <message>
        <source>Read the profile&apos;s policy: (Get-VpnConnection -Name NAME).IPSecCustomPolicy</source>
        <translation>查看配置文件的策略：(Get-VpnConnection -Name NAME).IPSecCustomPolicy</translation>
    </message>
    <message>
        <source>Without a cryptography suite Windows offers Diffie-Hellman group 2 only; {address} answered NO_PROPOSAL_CHOSEN to that and took group {group} of a wider offer: {serverTakes}.</source>
        <extracomment>{address}: an IP address; {group}: number of a Diffie-Hellman group; {serverTakes}: algorithms that the server chose</extracomment>
        <translation>没有加密套件时，Windows 只提供 Diffie-Hellman 组 2；{address} 对此响应 NO_PROPOSAL_CHOSEN，而在更广的提议中选择了组 {group}：{serverTakes}。</translation>
    </message>
    <message>
        <source>State the server&apos;s values in the profile: CryptographySuite, or Set-VpnConnectionIPsecConfiguration on a profile that nobody manages.</source>
        <translation>在配置文件中写明服务器的值：使用 CryptographySuite，或在非托管配置文件上使用 Set-VpnConnectionIPsecConfiguration。</translation>
    </message>
    <message>
        <source>Administrators report that NegotiateDH2048_AES256 = 1 (HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters) adds group 14 to what Windows offers; Microsoft&apos;s documents do not list it.</source>
        <translation>据管理员反馈，NegotiateDH2048_AES256 = 1 (HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters) 会在 Windows 提供的内容中添加组 14；Microsoft 的文档没有列出它。</translation>
    </message>
    <message>
        <source>The VPN server accepts none of the encryption settings offered for L2TP.</source>
        <translation>VPN 服务器不接受为 L2TP 提供的任何加密设置。</translation>
    </message>
    <message>
        <source>Your computer and the VPN server could not agree on how to encrypt the connection.</source>
        <translation>您的电脑与 VPN 服务器未能就如何加密连接达成一致。</translation>
    </message>
    <message>
        <source>{server} ({address}) answered IKEv1 main mode on UDP {port} with NO-PROPOSAL-CHOSEN. Windows usually reports 789.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {port}: port number</extracomment>
        <translation>{server}（{address}）在 UDP {port} 上以 NO-PROPOSAL-CHOSEN 响应 IKEv1 主模式。Windows 通常报告 789。</translation>
    </message>
    <message>
        <source>Check whether L2TP is still meant to be used; IKEv2 and SSTP are its successors.</source>
        <translation>检查是否仍打算使用 L2TP；IKEv2 和 SSTP 是其后继者。</translation>
    </message>
    <message>
        <source>None of the main mode proposals that Windows is known to send was accepted by {address}.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>{address} 没有接受 Windows 已知会发送的任何主模式提议。</translation>
    </message>
    <message>
        <source>Compare whether the server expects a pre-shared key or certificates; main mode offers both.</source>
        <translation>比较服务器预期的是预共享密钥还是证书；主模式提供这两种方式。</translation>
    </message>
    <message>
        <source>This test was proven against SoftEther and strongSwan, not against RRAS.</source>
        <translation>此测试已针对 SoftEther 和 strongSwan 验证，未针对 RRAS 验证。</translation>
    </message>
    <message>
        <source>The VPN server does not answer the first question of L2TP.</source>
        <translation>VPN 服务器没有响应 L2TP 的第一个请求。</translation>
    </message>
    <message>
        <source>There was no answer from the VPN server. This network may not let VPN traffic through, or the server does not offer this kind of VPN.</source>
        <translation>VPN 服务器没有响应。此网络可能不允许 VPN 流量通过，或者服务器不提供此种 VPN。</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer to IKEv1 main mode on UDP {port} within {seconds} s. Windows usually reports 809, sometimes 789.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {port}: port number; {seconds}: seconds waited</extracomment>
        <translation>{server}（{address}）在 {seconds} 秒内没有在 UDP {port} 上响应 IKEv1 主模式。Windows 通常报告 809，有时报告 789。</translation>
    </message>
    <message>
        <source>Check whether L2TP is still meant to be used.</source>
        <translation>检查是否仍打算使用 L2TP。</translation>
    </message>
    <message>
        <source>Silence can mean a filter on the way, a wrong address or a server without L2TP. It does not prove which.</source>
        <translation>没有响应可能表示途中有筛选器、地址错误，或服务器不支持 L2TP。这不能证明是哪一个。</translation>
    </message>
    <message>
        <source>Let UDP 500 and 4500 through every device on the way, both ways.</source>
        <translation>在途中的每台设备上双向放行 UDP 500 和 4500。</translation>
    </message>
    <message>
        <source>The VPN server could not prove that its certificate is its own.</source>
        <translation>VPN 服务器无法证明其证书属于自己。</translation>
    </message>
    <message>
        <source>The server showed a certificate (an electronic identity card) but its signature did not fit. Somebody else may be answering in its place.</source>
        <translation>服务器出示了证书（电子身份证明），但其签名不符。可能有他人在代为响应。</translation>
    </message>
    <message>
        <source>Don&apos;t use this network for confidential things until this is cleared up.</source>
        <translation>在查清此问题之前，请不要使用此网络处理机密内容。</translation>
    </message>
    <message>
        <source>{server} ({address}) showed &quot;{subject}&quot;, but its signature over the exchange does not verify with that certificate. Windows reports this as 13801.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {subject}: subject of a certificate</extracomment>
        <translation>{server}（{address}）出示了“{subject}”，但其对交换的签名无法用该证书验证。Windows 将其报告为 13801。</translation>
    </message>
    <message>
        <source>Test from another network, for example a phone&apos;s hotspot: if the signature fits there, something in this network answers in the server&apos;s place.</source>
        <translation>从其他网络进行测试，例如手机热点：如果在那里签名相符，则此网络中有设备在代替服务器响应。</translation>
    </message>
    <message>
        <source>The AUTH payload of {address} does not verify with the certificate that came with it: somebody stands between, or the server uses another key than its certificate&apos;s.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>{address} 的 AUTH 载荷无法用随附的证书验证：要么中间有人，要么服务器使用的密钥不是其证书的密钥。</translation>
    </message>
    <message>
        <source>Compare what answers at {address} with the server itself.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>将在 {address} 上响应的对象与服务器本身进行比较。</translation>
    </message>
    <message>
        <source>Renew the server&apos;s certificate together with its key, and restart RemoteAccess in a maintenance window.</source>
        <translation>续订服务器的证书及其密钥，并在维护时段重新启动 RemoteAccess。</translation>
    </message>
    <message>
        <source>The VPN server did not show a certificate.</source>
        <translation>VPN 服务器没有出示证书。</translation>
    </message>
    <message>
        <source>The server did not show its certificate (an electronic identity card). So your computer may not be able to tell whether it is the right server.</source>
        <translation>服务器没有出示其证书（电子身份证明）。因此，您的电脑可能无法判断它是否为正确的服务器。</translation>
    </message>
    <message>
        <source>{server} ({address}) answered the sign-in on UDP {port} without a certificate. Windows may then report 13801.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {port}: port number</extracomment>
        <translation>{server}（{address}）在 UDP {port} 上响应了登录，但没有证书。此时 Windows 可能会报告 13801。</translation>
    </message>
    <message>
        <source>IKE_AUTH of {address} came without a CERT payload. Windows needs it to verify the server.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>{address} 的 IKE_AUTH 不含 CERT 载荷。Windows 需要它来验证服务器。</translation>
    </message>
    <message>
        <source>Let the server send its certificate whether or not it is asked for.</source>
        <translation>让服务器无论是否被要求都发送其证书。</translation>
    </message>
    <message>
        <source>On RRAS check that a certificate with the purpose Server Authentication and its key lies in the computer&apos;s store.</source>
        <translation>在 RRAS 上检查计算机存储中是否有用途为服务器身份验证的证书及其密钥。</translation>
    </message>
    <message>
        <source>Something on the way shows a certificate that is not your VPN server&apos;s.</source>
        <translation>途中有设备出示了不属于您的 VPN 服务器的证书。</translation>
    </message>
    <message>
        <source>A certificate is an electronic identity card. The one shown here was not issued by the authority that your organisation names for its VPN.</source>
        <translation>证书是一种电子身份证明。此处出示的证书不是由您的组织为其 VPN 指定的颁发机构颁发的。</translation>
    </message>
    <message>
        <source>The certificate on TCP {port} of {server} ({address}) leads to &quot;{root}&quot;, and the site policy names other roots. This is how TLS inspection on the way looks.</source>
        <extracomment>{port}: port number; {server}: name of the VPN server; {address}: an IP address; {root}: subject of a root certificate</extracomment>
        <translation>{server}（{address}）的 TCP {port} 上的证书可追溯到“{root}”，而站点策略指定了其他根证书。途中有 TLS 检查时就会是这种情形。</translation>
    </message>
    <message>
        <source>Test from another network, for example a phone&apos;s hotspot: if the right root shows there, this network inspects TLS.</source>
        <translation>从其他网络进行测试，例如手机热点：如果在那里显示正确的根证书，则此网络会检查 TLS。</translation>
    </message>
    <message>
        <source>Ask the network team to exempt the VPN server from TLS inspection.</source>
        <translation>请网络团队将 VPN 服务器排除在 TLS 检查之外。</translation>
    </message>
    <message>
        <source>&quot;{root}&quot; ({thumbprint}) is not among tlsRoots of the site policy. TLS inspection would look just like this, and SSTP fails with it even where the root is trusted, because of its cryptobinding.</source>
        <extracomment>{root}: subject of a root certificate; {thumbprint}: thumbprint of a certificate</extracomment>
        <translation>“{root}”（{thumbprint}）不在站点策略的 tlsRoots 中。TLS 检查正是这种表现；由于 SSTP 的加密绑定，即使该根证书受信任，SSTP 也会失败。</translation>
    </message>
    <message>
        <source>Exempt {server} from TLS inspection (firewall, proxy, security product on the laptop).</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>将 {server} 排除在 TLS 检查之外（防火墙、代理、笔记本电脑上的安全产品）。</translation>
    </message>
    <message>
        <source>If the server&apos;s certificate was moved to another authority, add the new root&apos;s thumbprint to tlsRoots.</source>
        <translation>如果服务器的证书已改由另一个颁发机构颁发，则将新根证书的指纹添加到 tlsRoots。</translation>
    </message>
    <message>
        <source>If a load balancer ends TLS, give the RRAS servers that certificate&apos;s hash.</source>
        <translation>如果由负载均衡器终止 TLS，则将该证书的哈希提供给 RRAS 服务器。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port answers, but does not accept the VPN call.</source>
        <translation>VPN 服务器的 Web 端口有响应，但不接受 VPN 连接。</translation>
    </message>
    <message>
        <source>The VPN server is there and speaks the right language, but it did not accept the call. It may have no free places.</source>
        <translation>VPN 服务器在线且协议正确，但没有接受连接。它可能没有空闲位置。</translation>
    </message>
    <message>
        <source>{server} ({address}) answered the SSTP verb on TCP {port}, but did not acknowledge the call (status: {status}). Windows usually reports 0x80072746 or 0x800704C9.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {port}: port number; {status}: a hexadecimal number</extracomment>
        <translation>{server}（{address}）在 TCP {port} 上响应了 SSTP 请求方法，但没有确认呼叫（状态：{status}）。Windows 通常报告 0x80072746 或 0x800704C9。</translation>
    </message>
    <message>
        <source>Try again at another time of the day.</source>
        <translation>请在一天中的其他时间重试。</translation>
    </message>
    <message>
        <source>After the HTTP reply the server answered CALL_CONNECT_REQUEST with a refusal, or not at all.</source>
        <translation>在 HTTP 响应之后，服务器以拒绝响应 CALL_CONNECT_REQUEST，或根本没有响应。</translation>
    </message>
    <message>
        <source>On the server check the free SSTP ports and the service: Get-Service SstpSvc,RemoteAccess</source>
        <translation>在服务器上检查空闲的 SSTP 端口和服务：Get-Service SstpSvc,RemoteAccess</translation>
    </message>
    <message>
        <source>Look at devices that end TLS before the server: they must pass the stream through unchanged.</source>
        <translation>检查在服务器之前终止 TLS 的设备：它们必须原样传递数据流。</translation>
    </message>
    <message>
        <source>This test was proven against SoftEther, not against RRAS.</source>
        <translation>此测试已针对 SoftEther 验证，未针对 RRAS 验证。</translation>
    </message>
    <message>
        <source>The servers may refuse the way in which your password is sent.</source>
        <translation>服务器可能会拒绝您的密码的发送方式。</translation>
    </message>
    <message>
        <source>Your VPN proves your password in an old way. On this computer the rules for old ways were changed; the servers may refuse it, even if your password is right.</source>
        <translation>您的 VPN 以较旧的方式证明您的密码。这台电脑上针对旧方式的规则已被更改；即使密码正确，服务器也可能拒绝。</translation>
    </message>
    <message>
        <source>Type the password by hand once. Stop after two tries, so that your account is not locked.</source>
        <translation>请手动输入一次密码。尝试两次后请停止，以免帐户被锁定。</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; signs in with MS-CHAPv2, and LmCompatibilityLevel is {level} here. The value on the domain controller decides; this computer&apos;s is a hint that a policy changed it. Windows usually reports 691.</source>
        <extracomment>{connection}: name of the VPN connection; {level}: a number</extracomment>
        <translation>“{connection}”使用 MS-CHAPv2 登录，而此处的 LmCompatibilityLevel 为 {level}。起决定作用的是域控制器上的值；这台电脑上的值只是提示可能有策略更改了它。Windows 通常报告 691。</translation>
    </message>
    <message>
        <source>Ask whether others fail with MS-CHAPv2 too.</source>
        <translation>询问其他人使用 MS-CHAPv2 是否也失败。</translation>
    </message>
    <message>
        <source>Check that the account is not locked and the password not expired.</source>
        <translation>检查帐户是否未锁定、密码是否未过期。</translation>
    </message>
    <message>
        <source>With a raised LmCompatibilityLevel (here {level}) domain controllers refuse the NTLM form that the RAS server passes on for MS-CHAPv2.</source>
        <extracomment>{level}: a number</extracomment>
        <translation>LmCompatibilityLevel 提高后（此处为 {level}），域控制器会拒绝 RAS 服务器为 MS-CHAPv2 转发的 NTLM 形式。</translation>
    </message>
    <message>
        <source>On the RRAS server, or NPS: HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Policy, DWORD &quot;Enable NTLMv2 Compatibility&quot; = 1, then restart the service.</source>
        <translation>在 RRAS 服务器或 NPS 上：HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Policy，DWORD &quot;Enable NTLMv2 Compatibility&quot; = 1，然后重新启动服务。</translation>
    </message>
    <message>
        <source>Better: move to a sign-in with certificates (EAP-TLS or PEAP).</source>
        <translation>更好的做法：改为使用证书登录（EAP-TLS 或 PEAP）。</translation>
    </message>
    <message>
        <source>Windows protects your password so well that the VPN cannot use it by itself.</source>
        <translation>Windows 对您的密码保护严密，VPN 无法自行使用它。</translation>
    </message>
    <message>
        <source>A protection of Windows keeps programs from reading your saved password. Your VPN wants to use it by itself, and cannot.</source>
        <translation>Windows 的一种保护功能可防止程序读取您保存的密码。您的 VPN 想要自行使用它，但无法使用。</translation>
    </message>
    <message>
        <source>When you are asked, type your user name and password. Stop after two tries.</source>
        <translation>出现询问时，请输入您的用户名和密码。尝试两次后请停止。</translation>
    </message>
    <message>
        <source>Credential Guard runs, and &quot;{connection}&quot; signs in with MS-CHAPv2. Credential Guard does not hand out the Windows sign-in for it; typed passwords work. Windows reports 691.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Credential Guard 正在运行，而“{connection}”使用 MS-CHAPv2 登录。Credential Guard 不会为其提供 Windows 登录信息；手动输入的密码有效。Windows 会报告 691。</translation>
    </message>
    <message>
        <source>Test with a typed password.</source>
        <translation>使用手动输入的密码进行测试。</translation>
    </message>
    <message>
        <source>Leave Credential Guard on: the sign-in method has to change.</source>
        <translation>Credential Guard 保持启用：必须更改登录方法。</translation>
    </message>
    <message>
        <source>MS-CHAPv2 with single sign-on does not work under Credential Guard, which is on by default in Windows 11 22H2 and later (Enterprise, Education).</source>
        <translation>在 Credential Guard 下，使用单一登录的 MS-CHAPv2 不起作用；Windows 11 22H2 及更高版本（企业版、教育版）默认启用 Credential Guard。</translation>
    </message>
    <message>
        <source>Move &quot;{connection}&quot; to certificates: PEAP with EAP-TLS, or EAP-TLS.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>将“{connection}”改为使用证书：PEAP 加 EAP-TLS，或 EAP-TLS。</translation>
    </message>
    <message>
        <source>Until then, set UseWinLogonCredentials to false, so that the person is asked.</source>
        <translation>在此之前，将 UseWinLogonCredentials 设置为 false，以便询问用户。</translation>
    </message>
    <message>
        <source>The VPN server may show the wrong certificate for this kind of connection.</source>
        <translation>VPN 服务器可能为此种连接出示了错误的证书。</translation>
    </message>
    <message>
        <source>The VPN server proves who it is with an electronic identity card (certificate). For this kind of connection (L2TP) the server takes the first one it has, which may be the wrong one.</source>
        <translation>VPN 服务器使用电子身份证明（证书）来证明自己。对于此种连接 (L2TP)，服务器会自行选用它拥有的第一个，而这可能是错误的。</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; uses L2TP with certificates. The server takes the first certificate in its store; it has to come from a CA of this computer&apos;s certificates ({issuers}) and must not be a wildcard certificate. What it takes cannot be seen from here. Windows reports 787.</source>
        <extracomment>{connection}: name of the VPN connection; {issuers}: names of CAs</extracomment>
        <translation>“{connection}”使用带证书的 L2TP。服务器会选用其存储中的第一个证书；该证书必须来自这台电脑证书所属的 CA（{issuers}），且不能是通配符证书。从此处无法看到它选用了哪一个。Windows 会报告 787。</translation>
    </message>
    <message>
        <source>Check that this computer&apos;s certificate comes from the right CA: certutil -store My</source>
        <translation>检查这台电脑的证书是否来自正确的 CA：certutil -store My</translation>
    </message>
    <message>
        <source>RRAS takes the first usable certificate for L2TP, and this cannot be configured. Clients trust: {issuers}.</source>
        <extracomment>{issuers}: names of CAs</extracomment>
        <translation>对于 L2TP，RRAS 会选用第一个可用的证书，且无法配置。客户端信任：{issuers}。</translation>
    </message>
    <message>
        <source>Use one certificate for SSTP, IP-HTTPS and L2TP that is not a wildcard and comes from the CA of the clients.</source>
        <translation>为 SSTP、IP-HTTPS 和 L2TP 使用同一个证书，该证书不是通配符证书，且来自客户端的 CA。</translation>
    </message>
    <message>
        <source>Or, on RRAS: HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters, DWORD ProhibitIpSec = 1, and a manual IPsec rule for L2TP (UDP 1701, transport mode, computer certificate of the chosen CA).</source>
        <translation>或者，在 RRAS 上：HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters，DWORD ProhibitIpSec = 1，并为 L2TP 添加手动 IPsec 规则（UDP 1701、传输模式、所选 CA 的计算机证书）。</translation>
    </message>
    <message>
        <source>This computer is set up to make this VPN connection without protection.</source>
        <translation>这台电脑设置为在没有保护的情况下建立此 VPN。</translation>
    </message>
    <message>
        <source>A setting on this computer forbids the encryption (IPsec) that your VPN needs. The server accepts no connection without it.</source>
        <translation>这台电脑上的一项设置禁止了您的 VPN 所需的加密 (IPsec)。服务器不接受没有加密的连接。</translation>
    </message>
    <message>
        <source>ProhibitIpSec is 1 on this computer, so Windows makes no IPsec policy for L2TP (&quot;{connection}&quot;). Microsoft describes the value for servers only. Windows reports 789, 788 or 791.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>这台电脑上的 ProhibitIpSec 为 1，因此 Windows 不会为 L2TP（“{connection}”）创建 IPsec 策略。Microsoft 仅针对服务器说明了此值。Windows 会报告 789、788 或 791。</translation>
    </message>
    <message>
        <source>Ask who set it: a manual IPsec rule may stand in for it.</source>
        <translation>询问是谁设置的：可能有手动 IPsec 规则代替它。</translation>
    </message>
    <message>
        <source>If nobody needs it, remove it (elevated) and restart: reg delete HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters /v ProhibitIpSec</source>
        <translation>如果没有人需要它，将其删除（以管理员身份）并重新启动：reg delete HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters /v ProhibitIpSec</translation>
    </message>
    <message>
        <source>HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters ProhibitIpSec = 1 on a client.</source>
        <translation>客户端上 HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters ProhibitIpSec = 1。</translation>
    </message>
    <message>
        <source>Remove it from scripts and policies that reach clients.</source>
        <translation>从作用于客户端的脚本和策略中将其删除。</translation>
    </message>
    <message>
        <source>It belongs on an RRAS server with a manual IPsec rule, if anywhere.</source>
        <translation>即使需要，也只应在带有手动 IPsec 规则的 RRAS 服务器上设置。</translation>
    </message>
    <message>
        <source>Windows does not connect to this kind of VPN server by default.</source>
        <translation>Windows 默认不会连接到此种 VPN 服务器。</translation>
    </message>
    <message>
        <source>The VPN server is behind a device that translates its address. By default Windows does not make this kind of connection (L2TP) to such a server.</source>
        <translation>VPN 服务器位于转换其地址的设备之后。默认情况下，Windows 不会与这样的服务器建立此种连接 (L2TP)。</translation>
    </message>
    <message>
        <source>Ask your helpdesk whether there is another VPN connection that you can use.</source>
        <translation>请咨询您的技术支持人员是否有其他可用的 VPN 连接。</translation>
    </message>
    <message>
        <source>The server&apos;s reply shows address translation in front of it, and AssumeUDPEncapsulationContextOnSendRule is {value} here. &quot;{connection}&quot; uses L2TP; Windows reports 809 or 789.</source>
        <extracomment>{value}: a number; {connection}: name of the VPN connection</extracomment>
        <translation>服务器的响应显示其前面有地址转换，而此处的 AssumeUDPEncapsulationContextOnSendRule 为 {value}。“{connection}”使用 L2TP；Windows 会报告 809 或 789。</translation>
    </message>
    <message>
        <source>If your organisation allows it, set the DWORD (elevated): HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent, AssumeUDPEncapsulationContextOnSendRule = 1 (server behind NAT) or 2 (both), then restart.</source>
        <translation>如果您的组织允许，设置以下 DWORD（以管理员身份）：HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent，AssumeUDPEncapsulationContextOnSendRule = 1（服务器位于 NAT 之后）或 2（双方都位于 NAT 之后），然后重新启动。</translation>
    </message>
    <message>
        <source>An L2TP server behind NAT needs AssumeUDPEncapsulationContextOnSendRule = 1 or 2 on every Windows client; here it is {value}.</source>
        <extracomment>{value}: a number</extracomment>
        <translation>对于 NAT 之后的 L2TP 服务器，每个 Windows 客户端都需要 AssumeUDPEncapsulationContextOnSendRule = 1 或 2；此处为 {value}。</translation>
    </message>
    <message>
        <source>Better: give the server a public address, or use IKEv2 or SSTP.</source>
        <translation>更好的做法：为服务器分配公用地址，或使用 IKEv2 或 SSTP。</translation>
    </message>
    <message>
        <source>Otherwise deploy the value by policy and restart the clients.</source>
        <translation>否则，通过策略部署该值并重新启动客户端。</translation>
    </message>
    <message>
        <source>The name {server} could not be found from this network, so your computer does not know where to call.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>在此网络上找不到名称 {server}，因此您的电脑不知道应呼叫哪里。</translation>
    </message>
    <message>
        <source>If you are on a public Wi-Fi network, open a web page and complete its sign-in page first.</source>
        <translation>如果使用公共 Wi-Fi，请先打开一个网页并完成其登录页面。</translation>
    </message>
    <message>
        <source>The DNS servers answer that {server} does not exist. Windows reports this as error 868, sometimes as 800 or 809.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>DNS 服务器的响应表明 {server} 不存在。Windows 将其报告为错误 868，有时报告为 800 或 809。</translation>
    </message>
    <message>
        <source>Ask again: Resolve-DnsName {server!} and Resolve-DnsName {server!} -Server 1.1.1.1</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>再次查询：Resolve-DnsName {server!} 和 Resolve-DnsName {server!} -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>Check the spelling of the server in the profile.</source>
        <translation>检查配置文件中服务器的拼写。</translation>
    </message>
    <message>
        <source>Check name rules that may catch this name: Get-DnsClientNrptPolicy -Effective.</source>
        <translation>检查可能匹配此名称的名称规则：Get-DnsClientNrptPolicy -Effective。</translation>
    </message>
    <message>
        <source>The public DNS zone has no record for {server}, or only the internal one has.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>公用 DNS 区域没有 {server} 的记录，或只有内部区域有。</translation>
    </message>
    <message>
        <source>Create an A record (and AAAA only if the server is reachable over IPv6) in the public zone.</source>
        <translation>在公用区域中创建 A 记录（仅当服务器可通过 IPv6 访问时才创建 AAAA 记录）。</translation>
    </message>
    <message>
        <source>Check the delegation and the expiry of the zone from outside.</source>
        <translation>从外部检查区域的委派和到期情况。</translation>
    </message>
    <message>
        <source>In split DNS, check that outside clients are not sent to the internal zone.</source>
        <translation>如果使用拆分 DNS，检查外部客户端是否没有被导向内部区域。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name exists but has no address.</source>
        <translation>VPN 服务器的名称存在，但没有地址。</translation>
    </message>
    <message>
        <source>The name {server} is known, but no address belongs to it.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>名称 {server} 已知，但没有与之对应的地址。</translation>
    </message>
    <message>
        <source>You can&apos;t fix this, and it&apos;s not your computer.</source>
        <translation>您无法解决此问题，问题也不在您的电脑上。</translation>
    </message>
    <message>
        <source>The name {server} exists, but has neither an A nor an AAAA record.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>名称 {server} 存在，但既没有 A 记录，也没有 AAAA 记录。</translation>
    </message>
    <message>
        <source>Ask again: Resolve-DnsName {server!} -Type A and Resolve-DnsName {server!} -Type AAAA</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>再次查询：Resolve-DnsName {server!} -Type A 和 Resolve-DnsName {server!} -Type AAAA</translation>
    </message>
    <message>
        <source>The zone answers &quot;no data&quot; for A and AAAA of {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>该区域对 {server} 的 A 和 AAAA 查询响应“没有数据”。</translation>
    </message>
    <message>
        <source>Add the A record that leads to the public address of the VPN server.</source>
        <translation>添加指向 VPN 服务器公用地址的 A 记录。</translation>
    </message>
    <message>
        <source>If the name is an alias, check that its target still has an address.</source>
        <translation>如果该名称是别名，检查其目标是否仍有地址。</translation>
    </message>
    <message>
        <source>No DNS server answered the question for the VPN server&apos;s name.</source>
        <translation>没有 DNS 服务器响应对 VPN 服务器名称的查询。</translation>
    </message>
    <message>
        <source>This network&apos;s directory service for names (DNS) gave no answer, so {server} could not be looked up.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>此网络的名称目录服务 (DNS) 没有响应，因此无法查找 {server}。</translation>
    </message>
    <message>
        <source>Check whether any web site opens.</source>
        <translation>请检查能否打开任意网站。</translation>
    </message>
    <message>
        <source>The DNS servers {resolvers} gave no answer for {server}.</source>
        <extracomment>{resolvers}: addresses of the DNS servers; {server}: name of the VPN server</extracomment>
        <translation>DNS 服务器 {resolvers} 没有响应对 {server} 的查询。</translation>
    </message>
    <message>
        <source>Read the settings: Get-DnsClientServerAddress and ipconfig /all.</source>
        <translation>查看设置：Get-DnsClientServerAddress 和 ipconfig /all。</translation>
    </message>
    <message>
        <source>Ask each one: Resolve-DnsName {server!} -Server ADDRESS</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>逐一查询：Resolve-DnsName {server!} -Server ADDRESS</translation>
    </message>
    <message>
        <source>Check whether a half-open VPN or a security product has set DNS servers that can&apos;t be reached.</source>
        <translation>检查是否有未完全打开的 VPN 或安全产品设置了无法访问的 DNS 服务器。</translation>
    </message>
    <message>
        <source>The configured resolvers got no question through or sent no answer back.</source>
        <translation>所配置的解析程序没有收到查询，或没有返回响应。</translation>
    </message>
    <message>
        <source>Check that {resolvers} are right for this network and answer on UDP and TCP port 53.</source>
        <extracomment>{resolvers}: addresses of the DNS servers</extracomment>
        <translation>检查 {resolvers} 对于此网络是否正确，以及是否在 UDP 和 TCP 端口 53 上响应。</translation>
    </message>
    <message>
        <source>If these are internal servers, find out why they are set while the VPN is not connected.</source>
        <translation>如果这些是内部服务器，查明 VPN 未连接时为何设置了它们。</translation>
    </message>
    <message>
        <source>The DNS server could not answer the question for the VPN server&apos;s name.</source>
        <translation>DNS 服务器无法响应对 VPN 服务器名称的查询。</translation>
    </message>
    <message>
        <source>This network&apos;s directory service for names (DNS) reported a failure for {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>此网络的名称目录服务 (DNS) 针对 {server} 报告了故障。</translation>
    </message>
    <message>
        <source>The DNS servers {resolvers} answered with a failure instead of an address for {server}, or none is configured.</source>
        <extracomment>{resolvers}: addresses of the DNS servers; {server}: name of the VPN server</extracomment>
        <translation>DNS 服务器 {resolvers} 对 {server} 的查询返回的是故障而不是地址，或者没有配置任何 DNS 服务器。</translation>
    </message>
    <message>
        <source>If another server knows the name, report the failing one to the network team.</source>
        <translation>如果其他服务器知道该名称，则将出现故障的服务器报告给网络团队。</translation>
    </message>
    <message>
        <source>The resolver answered SERVFAIL or REFUSED, or no resolver is configured.</source>
        <translation>解析程序响应 SERVFAIL 或 REFUSED，或者没有配置解析程序。</translation>
    </message>
    <message>
        <source>Check the zone&apos;s name servers and, if the zone is signed, its DNSSEC chain.</source>
        <translation>检查区域的名称服务器；如果区域已签名，还要检查其 DNSSEC 链。</translation>
    </message>
    <message>
        <source>Check recursion rights and forwarders of {resolvers}.</source>
        <extracomment>{resolvers}: addresses of the DNS servers</extracomment>
        <translation>检查 {resolvers} 的递归权限和转发器。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name leads to a private address.</source>
        <translation>VPN 服务器的名称指向专用地址。</translation>
    </message>
    <message>
        <source>From this network, {server} leads to an address that only works inside your organisation.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>在此网络上，{server} 指向一个只在您的组织内部可用的地址。</translation>
    </message>
    <message>
        <source>If you are in the office, you may not need the VPN.</source>
        <translation>如果您在办公室，可能不需要 VPN。</translation>
    </message>
    <message>
        <source>Otherwise try another network, for example your phone&apos;s hotspot.</source>
        <translation>否则，请尝试其他网络，例如手机热点。</translation>
    </message>
    <message>
        <source>{server} leads to {addresses}; private addresses can&apos;t be reached over the internet.</source>
        <extracomment>{server}: name of the VPN server; {addresses}: list of IP addresses</extracomment>
        <translation>{server} 指向 {addresses}；无法通过 Internet 访问专用地址。</translation>
    </message>
    <message>
        <source>Compare: Resolve-DnsName {server!} -Server 1.1.1.1</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>进行比较：Resolve-DnsName {server!} -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>Look for a line in the hosts file and for name rules: Get-DnsClientNrptPolicy -Effective.</source>
        <translation>查找 hosts 文件中的相应行以及名称规则：Get-DnsClientNrptPolicy -Effective。</translation>
    </message>
    <message>
        <source>Check whether another VPN or an office network answers with the internal zone.</source>
        <translation>检查是否有其他 VPN 或办公室网络以内部区域响应。</translation>
    </message>
    <message>
        <source>Outside clients get the internal address {addresses} of {server}.</source>
        <extracomment>{addresses}: list of IP addresses; {server}: name of the VPN server</extracomment>
        <translation>外部客户端得到的是 {server} 的内部地址 {addresses}。</translation>
    </message>
    <message>
        <source>Publish the public address in the public zone and keep the internal one to the internal zone.</source>
        <translation>在公用区域中发布公用地址，并将内部地址仅保留在内部区域。</translation>
    </message>
    <message>
        <source>If the private address is intended (for example behind a private link), set privateAddressExpected in the site policy.</source>
        <translation>如果专用地址是预期的（例如位于专用链接之后），则在站点策略中设置 privateAddressExpected。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name leads to an address that can&apos;t belong to a server.</source>
        <translation>VPN 服务器的名称指向一个不可能是服务器的地址。</translation>
    </message>
    <message>
        <source>From this network, {server} leads to an address where no server can be.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>在此网络上，{server} 指向一个不可能有服务器的地址。</translation>
    </message>
    <message>
        <source>{server} leads to {addresses}, which is reserved (for example loopback, link-local or unspecified).</source>
        <extracomment>{server}: name of the VPN server; {addresses}: list of IP addresses</extracomment>
        <translation>{server} 指向 {addresses}，这是保留地址（例如环回、链路本地或未指定地址）。</translation>
    </message>
    <message>
        <source>Look for a line in the hosts file; filters and advertising blockers also answer with such addresses.</source>
        <translation>查找 hosts 文件中的相应行；筛选器和广告拦截程序也会以此类地址响应。</translation>
    </message>
    <message>
        <source>The address {addresses} is in a special-purpose range and can&apos;t be the server&apos;s public address.</source>
        <extracomment>{addresses}: list of IP addresses</extracomment>
        <translation>地址 {addresses} 位于特殊用途范围内，不可能是服务器的公用地址。</translation>
    </message>
    <message>
        <source>Check the record of {server} in the public zone.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>检查公用区域中 {server} 的记录。</translation>
    </message>
    <message>
        <source>If a DNS filter answers this way, allow the name there.</source>
        <translation>如果是 DNS 筛选器如此响应，则在其中允许该名称。</translation>
    </message>
    <message>
        <source>A list on this computer (the hosts file) overrides the VPN server&apos;s address.</source>
        <translation>这台电脑上的一个列表（hosts 文件）覆盖了 VPN 服务器的地址。</translation>
    </message>
    <message>
        <source>A list on this computer replaces the real address of {server} with another one.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>这台电脑上的一个列表将 {server} 的真实地址替换成了另一个地址。</translation>
    </message>
    <message>
        <source>Please don&apos;t edit the list yourself.</source>
        <translation>请不要自行编辑该列表。</translation>
    </message>
    <message>
        <source>The hosts file sets {server} to {addresses} (line {lines}).</source>
        <extracomment>{server}: name of the VPN server; {addresses}: list of IP addresses; {lines}: line numbers in the hosts file</extracomment>
        <translation>hosts 文件将 {server} 设置为 {addresses}（第 {lines} 行）。</translation>
    </message>
    <message>
        <source>Compare with public DNS: Resolve-DnsName {server!} -Server 1.1.1.1</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>与公用 DNS 进行比较：Resolve-DnsName {server!} -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>If nobody needs the line, remove it in an elevated editor: %SystemRoot%\System32\drivers\etc\hosts</source>
        <translation>如果没有人需要该行，在以管理员身份运行的编辑器中将其删除：%SystemRoot%\System32\drivers\etc\hosts</translation>
    </message>
    <message>
        <source>Run ipconfig /flushdns and test again.</source>
        <translation>运行 ipconfig /flushdns，然后再次测试。</translation>
    </message>
    <message>
        <source>A hosts entry outranks DNS, so a move of the server does not reach this client.</source>
        <translation>hosts 条目的优先级高于 DNS，因此服务器迁移后，此客户端不会得知。</translation>
    </message>
    <message>
        <source>Find out which script or product writes the line, and stop it there.</source>
        <translation>查明是哪个脚本或产品写入该行，并阻止其写入。</translation>
    </message>
    <message>
        <source>Use DNS instead of hosts entries for {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>对 {server} 使用 DNS，而不是 hosts 条目。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name leads to an address that your organisation does not expect.</source>
        <translation>VPN 服务器的名称指向的地址与您的组织预期的不同。</translation>
    </message>
    <message>
        <source>From this network, {server} leads to an address that your organisation does not list for it.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>在此网络上，{server} 指向一个您的组织没有为其列出的地址。</translation>
    </message>
    <message>
        <source>{server} leads to {addresses}; the site policy expects {expected}.</source>
        <extracomment>{server}: name of the VPN server; {addresses}: list of IP addresses; {expected}: what the site policy expects</extracomment>
        <translation>{server} 指向 {addresses}；站点策略预期为 {expected}。</translation>
    </message>
    <message>
        <source>Compare: Resolve-DnsName {server!} and Resolve-DnsName {server!} -Server 1.1.1.1</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>进行比较：Resolve-DnsName {server!} 和 Resolve-DnsName {server!} -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>Clear old answers with ipconfig /flushdns and test again.</source>
        <translation>使用 ipconfig /flushdns 清除旧的响应，然后再次测试。</translation>
    </message>
    <message>
        <source>DNS and the site policy disagree about the address of {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>DNS 与站点策略中 {server} 的地址不一致。</translation>
    </message>
    <message>
        <source>If the server has moved, update serverAddresses in the site policy.</source>
        <translation>如果服务器已迁移，则更新站点策略中的 serverAddresses。</translation>
    </message>
    <message>
        <source>Otherwise check the zone, and what answers for it on this network.</source>
        <translation>否则，检查该区域以及在此网络上为其响应的对象。</translation>
    </message>
    <message>
        <source>This computer is not connected to any network.</source>
        <translation>这台电脑未连接到任何网络。</translation>
    </message>
    <message>
        <source>Neither Wi-Fi nor cable nor mobile data is connected, so nothing on the internet can be reached.</source>
        <translation>Wi-Fi、网线和移动数据均未连接，因此无法访问 Internet 上的任何内容。</translation>
    </message>
    <message>
        <source>Plug in the network cable, or connect to a Wi-Fi network.</source>
        <translation>请插入网线或连接到 Wi-Fi。</translation>
    </message>
    <message>
        <source>Check that flight mode is not on, and that Wi-Fi is on.</source>
        <translation>请检查飞行模式是否已关闭，Wi-Fi 是否已打开。</translation>
    </message>
    <message>
        <source>No network adapter other than loopback and tunnels is up. Windows can report 868, 800 or 809 when the VPN is dialed now.</source>
        <translation>除环回和隧道外，没有已启用的网络适配器。如果现在拨打 VPN，Windows 可能会报告 868、800 或 809。</translation>
    </message>
    <message>
        <source>Read the adapters: Get-NetAdapter | Format-Table Name, Status, MediaConnectionState</source>
        <translation>查看适配器：Get-NetAdapter | Format-Table Name, Status, MediaConnectionState</translation>
    </message>
    <message>
        <source>Look for a wireless switch, flight mode and a disabled adapter.</source>
        <translation>查找无线开关、飞行模式和已禁用的适配器。</translation>
    </message>
    <message>
        <source>Check whether a VPN profile with LockDown keeps the network closed.</source>
        <translation>检查是否有带 LockDown 的 VPN 配置文件使网络保持关闭。</translation>
    </message>
    <message>
        <source>There is no physical interface with a link; the VPN has nothing to run on.</source>
        <translation>没有已接通链路的物理接口；VPN 没有可用的承载网络。</translation>
    </message>
    <message>
        <source>Check the driver and the state of the device: Get-PnpDevice -Class Net</source>
        <translation>检查驱动程序和设备的状态：Get-PnpDevice -Class Net</translation>
    </message>
    <message>
        <source>A LockDown profile removes the network on purpose while the VPN is down.</source>
        <translation>VPN 未连接时，LockDown 配置文件会有意移除网络。</translation>
    </message>
    <message>
        <source>The network gave this computer no address.</source>
        <translation>网络没有为这台电脑分配地址。</translation>
    </message>
    <message>
        <source>Your computer is connected to a network, but the network has not accepted it yet.</source>
        <translation>您的电脑已连接到网络，但网络尚未接受它。</translation>
    </message>
    <message>
        <source>Disconnect from the Wi-Fi and connect again, or unplug the cable and plug it in again.</source>
        <translation>请断开 Wi-Fi 后重新连接，或拔下网线后重新插入。</translation>
    </message>
    <message>
        <source>Check that the Wi-Fi password is right, if the network has one.</source>
        <translation>如果网络有 Wi-Fi 密码，请检查密码是否正确。</translation>
    </message>
    <message>
        <source>If you are at home, restart your router.</source>
        <translation>如果您在家中，请重新启动路由器。</translation>
    </message>
    <message>
        <source>{interface} is up, but has no address beyond those that it gives itself. Windows can report 868, 800 or 809 when the VPN is dialed now.</source>
        <extracomment>{interface}: name of the network interface</extracomment>
        <translation>{interface} 已启用，但除了自行分配的地址外没有其他地址。如果现在拨打 VPN，Windows 可能会报告 868、800 或 809。</translation>
    </message>
    <message>
        <source>Read the state: ipconfig /all</source>
        <translation>查看状态：ipconfig /all</translation>
    </message>
    <message>
        <source>Ask for an address again: ipconfig /release, then ipconfig /renew</source>
        <translation>重新获取地址：先运行 ipconfig /release，再运行 ipconfig /renew</translation>
    </message>
    <message>
        <source>Test with another network, for example a phone&apos;s hotspot.</source>
        <translation>使用其他网络进行测试，例如手机热点。</translation>
    </message>
    <message>
        <source>{interface} has only link-local addresses: no DHCP server or router answered on this network.</source>
        <extracomment>{interface}: name of the network interface</extracomment>
        <translation>{interface} 只有链路本地地址：此网络上没有 DHCP 服务器或路由器响应。</translation>
    </message>
    <message>
        <source>Check DHCP (free addresses, relay) or the static address on this network.</source>
        <translation>检查此网络上的 DHCP（空闲地址、中继）或静态地址。</translation>
    </message>
    <message>
        <source>On a network with 802.1X check whether the port or the Wi-Fi let this computer in.</source>
        <translation>在使用 802.1X 的网络上，检查端口或 Wi-Fi 是否允许这台电脑接入。</translation>
    </message>
    <message>
        <source>This computer has no way to the internet.</source>
        <translation>这台电脑没有通往 Internet 的路径。</translation>
    </message>
    <message>
        <source>Your computer is not connected to a network that leads to the internet.</source>
        <translation>您的电脑没有连接到通往 Internet 的网络。</translation>
    </message>
    <message>
        <source>Check the Wi-Fi or cable connection.</source>
        <translation>请检查 Wi-Fi 或网线。</translation>
    </message>
    <message>
        <source>On a public Wi-Fi network, open a web page and complete its sign-in page.</source>
        <translation>如果使用公共 Wi-Fi，请打开一个网页并完成其登录页面。</translation>
    </message>
    <message>
        <source>There is no default route. Windows can report 868, 800 or 809 when the VPN is dialed now.</source>
        <translation>没有默认路由。如果现在拨打 VPN，Windows 可能会报告 868、800 或 809。</translation>
    </message>
    <message>
        <source>Read the state: Get-NetIPConfiguration -Detailed</source>
        <translation>查看状态：Get-NetIPConfiguration -Detailed</translation>
    </message>
    <message>
        <source>Read the routes: route print</source>
        <translation>查看路由：route print</translation>
    </message>
    <message>
        <source>Neither an IPv4 nor an IPv6 default route exists.</source>
        <translation>既没有 IPv4 默认路由，也没有 IPv6 默认路由。</translation>
    </message>
    <message>
        <source>Check address assignment (DHCP) on this network.</source>
        <translation>检查此网络上的地址分配 (DHCP)。</translation>
    </message>
    <message>
        <source>This network asks for a sign-in before it lets you reach the internet.</source>
        <translation>此网络要求先登录，然后才能访问 Internet。</translation>
    </message>
    <message>
        <source>This network (for example in a hotel, on a train or a guest Wi-Fi) shows its own page first. It lets you through once you have accepted its conditions.</source>
        <translation>此网络（例如酒店、列车或访客 Wi-Fi）会先显示自己的页面。您接受其条款后，它才会放行。</translation>
    </message>
    <message>
        <source>Open your browser: the network&apos;s page should appear by itself. Complete it.</source>
        <translation>请打开浏览器：网络的页面应会自动出现。请完成该页面。</translation>
    </message>
    <message>
        <source>If no page appears, type {url} into the browser&apos;s address bar.</source>
        <extracomment>{url}: web address</extracomment>
        <translation>如果没有出现页面，请在浏览器的地址栏中输入 {url}。</translation>
    </message>
    <message>
        <source>Then connect the VPN again.</source>
        <translation>然后重新连接 VPN。</translation>
    </message>
    <message>
        <source>Or use another network, for example your phone&apos;s hotspot.</source>
        <translation>或者使用其他网络，例如手机热点。</translation>
    </message>
    <message>
        <source>{url} was answered by something else: HTTP status {status}, leading to {location}. Until the sign-in is done, names can be answered wrongly (868) and the VPN&apos;s ports can give no answer (809, 800).</source>
        <extracomment>{url}: web address; {status}: HTTP status; {location}: web address that the reply leads to</extracomment>
        <translation>{url} 由其他对象响应：HTTP 状态 {status}，指向 {location}。在完成登录之前，名称可能得到错误的响应 (868)，VPN 的端口可能没有响应（809、800）。</translation>
    </message>
    <message>
        <source>Ask the person to open a web page and complete the network&apos;s page.</source>
        <translation>请用户打开一个网页并完成网络的页面。</translation>
    </message>
    <message>
        <source>Test again afterwards: Test-NetConnection -InformationLevel Detailed</source>
        <translation>之后再次测试：Test-NetConnection -InformationLevel Detailed</translation>
    </message>
    <message>
        <source>Check whether a LockDown profile or a filter keeps the browser from showing the network&apos;s page.</source>
        <translation>检查是否有 LockDown 配置文件或筛选器阻止浏览器显示网络的页面。</translation>
    </message>
    <message>
        <source>The reply to {url} is not the expected one (HTTP status {status}, {location}): a captive portal, or a proxy that answers in its place.</source>
        <extracomment>{url}: web address; {status}: HTTP status; {location}: web address that the reply leads to</extracomment>
        <translation>{url} 的响应不是预期的响应（HTTP 状态 {status}，{location}）：存在强制门户，或代理在代为响应。</translation>
    </message>
    <message>
        <source>If this happens inside the company, let the address {url} through, or name your own in the site policy (portalUrl, portalText).</source>
        <extracomment>{url}: web address</extracomment>
        <translation>如果这发生在公司内部，则放行地址 {url}，或在站点策略中指定您自己的地址（portalUrl、portalText）。</translation>
    </message>
    <message>
        <source>With LockDown or a device tunnel that takes all traffic, provide a way for people to reach sign-in pages.</source>
        <translation>对于接管所有流量的 LockDown 或设备隧道，为用户提供访问登录页面的途径。</translation>
    </message>
    <message>
        <source>The internet does not answer from this network.</source>
        <translation>从此网络无法得到 Internet 的响应。</translation>
    </message>
    <message>
        <source>Your computer is on a network, but the test page on the internet gave no answer.</source>
        <translation>您的电脑已接入网络，但 Internet 上的测试页面没有响应。</translation>
    </message>
    <message>
        <source>Open a web page to see whether the internet works here.</source>
        <translation>请打开一个网页，看看 Internet 在这里是否可用。</translation>
    </message>
    <message>
        <source>If you are at home and no page opens, restart your router.</source>
        <translation>如果您在家中且任何网页都打不开，请重新启动路由器。</translation>
    </message>
    <message>
        <source>{url} got no answer. If other web pages open, the network lets only some of them through; if none opens, the network has no internet.</source>
        <extracomment>{url}: web address</extracomment>
        <translation>{url} 没有得到响应。如果其他网页可以打开，说明网络只放行其中一部分；如果都打不开，说明网络没有 Internet 连接。</translation>
    </message>
    <message>
        <source>Open the address by hand: {url}</source>
        <extracomment>{url}: web address</extracomment>
        <translation>手动打开该地址：{url}</translation>
    </message>
    <message>
        <source>Test with a phone&apos;s hotspot.</source>
        <translation>使用手机热点进行测试。</translation>
    </message>
    <message>
        <source>{url} got no answer over HTTP (port 80).</source>
        <extracomment>{url}: web address</extracomment>
        <translation>{url} 通过 HTTP（端口 80）没有得到响应。</translation>
    </message>
    <message>
        <source>Check the network&apos;s way out: gateway, name resolution, filters for port 80.</source>
        <translation>检查网络的出口：网关、名称解析、针对端口 80 的筛选器。</translation>
    </message>
    <message>
        <source>In a closed network name another address in the site policy (portalUrl), or leave it empty.</source>
        <translation>在封闭网络中，在站点策略中指定其他地址 (portalUrl) 或将其留空。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong.</source>
        <translation>这台电脑的时钟不准。</translation>
    </message>
    <message>
        <source>Your computer&apos;s clock is wrong by about {off}. So it can&apos;t tell which servers&apos; identity cards (certificates) are still valid.</source>
        <extracomment>{off}: how long, for example &quot;4 days&quot;</extracomment>
        <translation>您电脑的时钟误差约为 {off}。因此它无法判断服务器的哪些电子身份证明（证书）仍然有效。</translation>
    </message>
    <message>
        <source>Open the settings for date and time and let Windows set the time by itself; check the time zone too.</source>
        <translation>请打开日期和时间设置，让 Windows 自动设置时间；同时请检查时区。</translation>
    </message>
    <message>
        <source>If you can&apos;t change it, save the report and send it to your helpdesk.</source>
        <translation>如果无法更改，请保存报告并发送给您的技术支持人员。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {off} {direction} the clock of {source}. Certificates can look expired or not yet valid (13801, 13806, 0x800B0101).</source>
        <extracomment>{off}: how long, for example &quot;4 days&quot;; {direction}: &quot;ahead of&quot; or &quot;behind&quot;; {source}: where it comes from</extracomment>
        <translation>这台电脑的时钟比 {source} 的时钟{direction} {off}。证书可能会显示为已过期或尚未生效（13801、13806、0x800B0101）。</translation>
    </message>
    <message>
        <source>Compare with a clock that you trust, for example a phone&apos;s, and check this one: w32tm /query /status</source>
        <translation>与您信任的时钟（例如手机的时钟）进行比较，并检查这台电脑的时钟：w32tm /query /status</translation>
    </message>
    <message>
        <source>Set it (elevated): w32tm /resync</source>
        <translation>设置时间（以管理员身份）：w32tm /resync</translation>
    </message>
    <message>
        <source>Check the time zone: Get-TimeZone</source>
        <translation>检查时区：Get-TimeZone</translation>
    </message>
    <message>
        <source>The clock is {off} {direction} that of {source}, taken from the Date of its HTTP reply. A single reply over plain HTTP (a source that begins with http:) proves little.</source>
        <extracomment>{off}: how long, for example &quot;4 days&quot;; {direction}: &quot;ahead of&quot; or &quot;behind&quot;; {source}: where it comes from</extracomment>
        <translation>该时钟比 {source} 的时钟{direction} {off}，依据是其 HTTP 响应中的 Date。仅凭一次普通 HTTP 响应（以 http: 开头的来源）说明不了多少问题。</translation>
    </message>
    <message>
        <source>Check from where this computer takes its time: w32tm /query /source</source>
        <translation>检查这台电脑从何处获取时间：w32tm /query /source</translation>
    </message>
    <message>
        <source>A computer that sees its domain only through the VPN needs another time source until it is connected.</source>
        <translation>只能通过 VPN 访问其域的电脑，在连接之前需要其他时间源。</translation>
    </message>
    <message>
        <source>If the clock is wrong after each start, its battery may be empty.</source>
        <translation>如果每次启动后时钟都不准，可能是其电池没电了。</translation>
    </message>
    <message>
        <source>A proxy stands between this computer and the VPN server.</source>
        <translation>这台电脑与 VPN 服务器之间有代理。</translation>
    </message>
    <message>
        <source>Your computer is told to reach the web through another computer (a proxy). The VPN may not get through it.</source>
        <translation>您的电脑被设置为通过另一台计算机（代理）访问 Web。VPN 可能无法通过它。</translation>
    </message>
    <message>
        <source>If you set the proxy yourself for this network, remove it in the Windows network settings.</source>
        <translation>如果是您自己为此网络设置的代理，请在 Windows 的网络设置中将其删除。</translation>
    </message>
    <message>
        <source>The proxy {proxy} is set (from: {source}). SSTP goes through it too, and can&apos;t sign in to it: 0x80072746, 0x80072EFD or 0x80072EE2 are then usual.</source>
        <extracomment>{proxy}: name and port of a proxy; {source}: where it comes from</extracomment>
        <translation>已设置代理 {proxy}（来源：{source}）。SSTP 也会经过它，但无法登录代理：此时通常出现 0x80072746、0x80072EFD 或 0x80072EE2。</translation>
    </message>
    <message>
        <source>Read the settings: netsh winhttp show proxy, and Settings &gt; Network &amp; internet &gt; Proxy</source>
        <translation>查看设置：netsh winhttp show proxy，以及“设置”&gt;“网络和 Internet”&gt;“代理”</translation>
    </message>
    <message>
        <source>Look for event 23 of RasSstp in the System log: the proxy wants a sign-in.</source>
        <translation>在系统日志中查找 RasSstp 的事件 23：代理要求登录。</translation>
    </message>
    <message>
        <source>Test from a network without the proxy.</source>
        <translation>从没有该代理的网络进行测试。</translation>
    </message>
    <message>
        <source>SSTP connections use the system&apos;s proxy {proxy}; a proxy that demands a sign-in is not supported.</source>
        <extracomment>{proxy}: name and port of a proxy</extracomment>
        <translation>SSTP 连接使用系统代理 {proxy}；不支持要求登录的代理。</translation>
    </message>
    <message>
        <source>Add the VPN server&apos;s name to the proxy&apos;s exceptions.</source>
        <translation>将 VPN 服务器的名称添加到代理的例外。</translation>
    </message>
    <message>
        <source>Let the proxy pass HTTPS to the VPN server without sign-in and without inspection.</source>
        <translation>让代理无需登录、不经检查地放行到 VPN 服务器的 HTTPS。</translation>
    </message>
    <message>
        <source>Or use IKEv2, which uses no proxy.</source>
        <translation>或使用 IKEv2，它不使用代理。</translation>
    </message>
    <message>
        <source>The way to the web may be set by a configuration file of the network.</source>
        <translation>访问 Web 的方式可能由网络的自动配置脚本设置。</translation>
    </message>
    <message>
        <source>Your computer asks the network how to reach the web. That is usual, and you don&apos;t need to do anything.</source>
        <translation>您的电脑会向网络查询如何访问 Web。这很常见，您无需执行任何操作。</translation>
    </message>
    <message>
        <source>If the VPN does not connect here, try another network, for example your phone&apos;s hotspot.</source>
        <translation>如果 VPN 在这里无法连接，请尝试其他网络，例如手机热点。</translation>
    </message>
    <message>
        <source>A configuration file or automatic detection may name a proxy (from: {source}, file: {configUrl}). SSTP can&apos;t sign in to a proxy.</source>
        <extracomment>{source}: where it comes from; {configUrl}: web address of a configuration file</extracomment>
        <translation>自动配置脚本或自动检测可能指定了代理（来源：{source}，文件：{configUrl}）。SSTP 无法登录代理。</translation>
    </message>
    <message>
        <source>Read what is in force: netsh winhttp show proxy</source>
        <translation>查看当前生效的设置：netsh winhttp show proxy</translation>
    </message>
    <message>
        <source>Look for event 23 of RasSstp in the System log if SSTP does not connect.</source>
        <translation>如果 SSTP 无法连接，在系统日志中查找 RasSstp 的事件 23。</translation>
    </message>
    <message>
        <source>Automatic proxy settings are in force (from: {source}, file: {configUrl}).</source>
        <extracomment>{source}: where it comes from; {configUrl}: web address of a configuration file</extracomment>
        <translation>自动代理设置已生效（来源：{source}，文件：{configUrl}）。</translation>
    </message>
    <message>
        <source>Let the configuration file name DIRECT for the VPN server.</source>
        <translation>让自动配置脚本为 VPN 服务器指定 DIRECT。</translation>
    </message>
    <message>
        <source>Test SSTP from a network without a proxy.</source>
        <translation>从没有代理的网络测试 SSTP。</translation>
    </message>
    <message>
        <source>The VPN server does not answer on TCP port 1723.</source>
        <translation>VPN 服务器在 TCP 端口 1723 上没有响应。</translation>
    </message>
    <message>
        <source>There was no answer from the VPN server. This network may not let this old kind of VPN through, or the server is not running.</source>
        <translation>VPN 服务器没有响应。此网络可能不允许这种旧式 VPN 通过，或者服务器没有运行。</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on TCP 1723 within {seconds} s. Windows usually reports 800 or 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {seconds}: seconds waited</extracomment>
        <translation>{server}（{address}）在 {seconds} 秒内没有在 TCP 1723 上响应。Windows 通常报告 800 或 809。</translation>
    </message>
    <message>
        <source>Check whether PPTP is still meant to be used; it is outdated and weak.</source>
        <translation>检查是否仍打算使用 PPTP；它已过时且强度弱。</translation>
    </message>
    <message>
        <source>Silence can mean a filter on the way, a wrong address or a server that does not listen. It does not prove which.</source>
        <translation>没有响应可能表示途中有筛选器、地址错误，或服务器没有侦听。这不能证明是哪一个。</translation>
    </message>
    <message>
        <source>PPTP also needs IP protocol 47 (GRE), which this test does not send; let both through if PPTP has to stay.</source>
        <translation>PPTP 还需要 IP 协议 47 (GRE)，此测试不会发送它；如果必须保留 PPTP，则将两者都放行。</translation>
    </message>
    <message>
        <source>Move to IKEv2 or SSTP: PPTP no longer protects what it carries.</source>
        <translation>改用 IKEv2 或 SSTP：PPTP 已无法保护其传输的内容。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s computer refuses TCP port 1723.</source>
        <translation>VPN 服务器所在的计算机拒绝 TCP 端口 1723。</translation>
    </message>
    <message>
        <source>The address of the VPN server answers, but does not offer this old kind of VPN.</source>
        <translation>VPN 服务器的地址有响应，但不提供这种旧式 VPN。</translation>
    </message>
    <message>
        <source>{server} ({address}) refused the connection to TCP 1723. Windows usually reports 800 or 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server}（{address}）拒绝了到 TCP 1723 的连接。Windows 通常报告 800 或 809。</translation>
    </message>
    <message>
        <source>A reset came back, so nothing listens on TCP 1723 at {address}, or a device rejects it with that message.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>收到了重置，因此 {address} 的 TCP 1723 上没有程序侦听，或有设备以该消息拒绝。</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess and the number of PPTP ports in the console Routing and Remote Access.</source>
        <translation>在服务器上检查：Get-Service RemoteAccess，以及“路由和远程访问”控制台中 PPTP 端口的数量。</translation>
    </message>
    <message>
        <source>This computer did not let the test packet for TCP port 1723 out.</source>
        <translation>这台电脑没有放行用于 TCP 端口 1723 的测试数据包。</translation>
    </message>
    <message>
        <source>Something on your computer does not allow this kind of VPN traffic to leave it.</source>
        <translation>您电脑上的某个程序不允许这种 VPN 流量发出。</translation>
    </message>
    <message>
        <source>Please don&apos;t change security settings yourself.</source>
        <translation>请不要自行更改安全设置。</translation>
    </message>
    <message>
        <source>{server} ({address}) was not reached: this computer itself refused to send to TCP 1723 (system error {osCode}). Windows usually reports 800 or 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {osCode}: error number of the operating system</extracomment>
        <translation>未能访问 {server}（{address}）：这台电脑自身拒绝向 TCP 1723 发送（系统错误 {osCode}）。Windows 通常报告 800 或 809。</translation>
    </message>
    <message>
        <source>Look for outbound block rules: Get-NetFirewallRule -Direction Outbound -Action Block -Enabled True</source>
        <translation>查找出站阻止规则：Get-NetFirewallRule -Direction Outbound -Action Block -Enabled True</translation>
    </message>
    <message>
        <source>Check the rules of other security products on this laptop.</source>
        <translation>检查这台笔记本电脑上其他安全产品的规则。</translation>
    </message>
    <message>
        <source>A local filter rejects the packet before it leaves; the network is not involved.</source>
        <translation>本地筛选器在数据包发出之前就将其拒绝；与网络无关。</translation>
    </message>
    <message>
        <source>Find the filter: netsh wfp show netevents file=C:\Temp\ne.xml (elevated), then read the drop&apos;s filter id.</source>
        <translation>查找该筛选器：netsh wfp show netevents file=C:\Temp\ne.xml（以管理员身份），然后查看丢弃事件的筛选器 ID。</translation>
    </message>
    <message>
        <source>Correct the rule in the group policy or in the product&apos;s console that brings it.</source>
        <translation>在组策略中或在产生该规则的产品控制台中更正规则。</translation>
    </message>
    <message>
        <source>There is no way from this network to TCP port 1723 of the VPN server.</source>
        <translation>从此网络没有通往 VPN 服务器 TCP 端口 1723 的路径。</translation>
    </message>
    <message>
        <source>Your network says that it has no way to the VPN server.</source>
        <translation>您的网络表示没有通往 VPN 服务器的路径。</translation>
    </message>
    <message>
        <source>{server} ({address}) can&apos;t be reached for TCP 1723: a router or this computer itself said so. Windows usually reports 800 or 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>无法通过 TCP 1723 访问 {server}（{address}）：这是路由器或这台电脑自身给出的结果。Windows 通常报告 800 或 809。</translation>
    </message>
    <message>
        <source>An ICMP message or this computer&apos;s own routes say that there is no way to {address}.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>ICMP 消息或这台电脑自身的路由表明没有通往 {address} 的路径。</translation>
    </message>
    <message>
        <source>What answers on TCP port 1723 does not accept the VPN call.</source>
        <translation>在 TCP 端口 1723 上响应的对象不接受 VPN 连接。</translation>
    </message>
    <message>
        <source>Something answers at the VPN server&apos;s address, but it does not accept this old kind of VPN call.</source>
        <translation>VPN 服务器的地址上有响应，但不接受这种旧式 VPN 连接。</translation>
    </message>
    <message>
        <source>{server} ({address}) accepts TCP 1723, but did not start a PPTP control connection (result code {resultCode}; 0 means that no such reply came).</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {resultCode}: a number</extracomment>
        <translation>{server}（{address}）接受 TCP 1723，但没有建立 PPTP 控制连接（结果代码 {resultCode}；0 表示没有收到此类响应）。</translation>
    </message>
    <message>
        <source>The reply to Start-Control-Connection-Request did not have result code 1.</source>
        <translation>对 Start-Control-Connection-Request 的响应不是结果代码为 1 的响应。</translation>
    </message>
    <message>
        <source>Check what listens on TCP 1723 at {address}, and whether PPTP is switched on there.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>检查 {address} 的 TCP 1723 上侦听的是什么，以及那里是否已启用 PPTP。</translation>
    </message>
    <message>
        <source>No VPN connection was found.</source>
        <translation>找不到 VPN 连接。</translation>
    </message>
    <message>
        <source>There is no VPN connection to test on this computer or in the file that was opened.</source>
        <translation>这台电脑上或打开的文件中没有可测试的 VPN 连接。</translation>
    </message>
    <message>
        <source>If you expected one, ask your helpdesk to set up the VPN connection for you.</source>
        <translation>如果本应有连接，请让您的技术支持人员为您设置 VPN 连接。</translation>
    </message>
    <message>
        <source>{file} holds no VPN connection; Windows reports this as error 623 when something still dials it.</source>
        <extracomment>{file}: name of the file that was read</extracomment>
        <translation>{file} 不包含 VPN 连接；如果仍有程序拨打它，Windows 会将其报告为错误 623。</translation>
    </message>
    <message>
        <source>List what is there: Get-VpnConnection, then Get-VpnConnection -AllUserConnection.</source>
        <translation>列出现有连接：先运行 Get-VpnConnection，再运行 Get-VpnConnection -AllUserConnection。</translation>
    </message>
    <message>
        <source>Look into both phone books: the user&apos;s (AppData) and the all-users one (ProgramData), folder Microsoft\Network\Connections\Pbk.</source>
        <translation>查看两个电话簿：用户的电话簿 (AppData) 和所有用户的电话簿 (ProgramData)，文件夹为 Microsoft\Network\Connections\Pbk。</translation>
    </message>
    <message>
        <source>Check the assignment of the VPN profile in Intune or Configuration Manager and start a sync.</source>
        <translation>检查 VPN 配置文件在 Intune 或 Configuration Manager 中的分配，并启动同步。</translation>
    </message>
    <message>
        <source>The profile did not arrive on this device, was deleted, or lies in the other phone book.</source>
        <translation>配置文件没有到达此设备、已被删除，或位于另一个电话簿中。</translation>
    </message>
    <message>
        <source>Read what was deployed: Get-CimInstance -Namespace root\cimv2\mdm\dmmap -ClassName MDM_VPNv2_01 (as SYSTEM for a device tunnel).</source>
        <translation>查看已部署的内容：Get-CimInstance -Namespace root\cimv2\mdm\dmmap -ClassName MDM_VPNv2_01（对于设备隧道，以 SYSTEM 身份运行）。</translation>
    </message>
    <message>
        <source>Read the log Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider/Admin for the profile&apos;s errors.</source>
        <translation>在日志 Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider/Admin 中查看配置文件的错误。</translation>
    </message>
    <message>
        <source>If a script deploys the profile, run it elevated and in a local session, not through Remote Desktop.</source>
        <translation>如果由脚本部署配置文件，则以管理员身份在本地会话中运行脚本，而不是通过远程桌面。</translation>
    </message>
    <message>
        <source>The VPN connection names no server.</source>
        <translation>VPN 连接没有指定服务器。</translation>
    </message>
    <message>
        <source>Your VPN connection is incomplete: it does not say which server to call.</source>
        <translation>您的 VPN 连接不完整：它没有说明应呼叫哪台服务器。</translation>
    </message>
    <message>
        <source>The connection &quot;{connection}&quot; has no server name; Windows can report this as error 868.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>连接“{connection}”没有服务器名称；Windows 可能会将其报告为错误 868。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has an empty server list.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>配置文件“{connection}”的服务器列表为空。</translation>
    </message>
    <message>
        <source>Check NativeProfile/Servers in the ProfileXML, or PhoneNumber in the DEVICE block of rasphone.pbk.</source>
        <translation>检查 ProfileXML 中的 NativeProfile/Servers，或 rasphone.pbk 的 DEVICE 块中的 PhoneNumber。</translation>
    </message>
    <message>
        <source>Enter the public name of the VPN server and deploy the profile again.</source>
        <translation>输入 VPN 服务器的公用名称，然后重新部署配置文件。</translation>
    </message>
    <message>
        <source>The VPN connection calls a server that your organisation does not expect.</source>
        <translation>VPN 连接呼叫的服务器不是您的组织所预期的。</translation>
    </message>
    <message>
        <source>Your VPN connection calls {server}, but your organisation uses another VPN server.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>您的 VPN 连接呼叫 {server}，但您的组织使用另一台 VPN 服务器。</translation>
    </message>
    <message>
        <source>Send the report to your helpdesk and ask for the current VPN profile.</source>
        <translation>请将报告发送给您的技术支持人员，并索取当前的 VPN 配置文件。</translation>
    </message>
    <message>
        <source>The connection &quot;{connection}&quot; calls {server}; the site policy expects {expected}.</source>
        <extracomment>{connection}: name of the VPN connection; {server}: name of the VPN server; {expected}: what the site policy expects</extracomment>
        <translation>连接“{connection}”呼叫 {server}；站点策略预期为 {expected}。</translation>
    </message>
    <message>
        <source>Check whether the profile is an old one that was never replaced.</source>
        <translation>检查该配置文件是否为从未更换的旧配置文件。</translation>
    </message>
    <message>
        <source>The server in the profile and the servers in the site policy differ.</source>
        <translation>配置文件中的服务器与站点策略中的服务器不同。</translation>
    </message>
    <message>
        <source>Compare NativeProfile/Servers with the list in the site policy ({expected}).</source>
        <extracomment>{expected}: what the site policy expects</extracomment>
        <translation>将 NativeProfile/Servers 与站点策略中的列表（{expected}）进行比较。</translation>
    </message>
    <message>
        <source>If the server was renamed or added on purpose, update the site policy.</source>
        <translation>如果是有意重命名或添加了服务器，则更新站点策略。</translation>
    </message>
    <message>
        <source>Otherwise remove the old profile and deploy the current one.</source>
        <translation>否则，删除旧配置文件并部署当前的配置文件。</translation>
    </message>
    <message>
        <source>The VPN connection uses an IP address instead of the server&apos;s name.</source>
        <translation>VPN 连接使用 IP 地址，而不是服务器的名称。</translation>
    </message>
    <message>
        <source>Your VPN connection calls its server by a number instead of a name, so the server&apos;s identity can&apos;t be confirmed.</source>
        <translation>您的 VPN 连接使用数字而不是名称来呼叫服务器，因此无法确认服务器的身份。</translation>
    </message>
    <message>
        <source>The connection &quot;{connection}&quot; calls {server}; the server&apos;s certificate normally carries a name, so Windows can report 13801 (IKEv2) or 0x800B010F (SSTP).</source>
        <extracomment>{connection}: name of the VPN connection; {server}: name of the VPN server</extracomment>
        <translation>连接“{connection}”呼叫 {server}；服务器的证书通常包含的是名称，因此 Windows 可能会报告 13801 (IKEv2) 或 0x800B010F (SSTP)。</translation>
    </message>
    <message>
        <source>IKEv2 and SSTP compare the dialed name with the names in the server&apos;s certificate, and certificates rarely carry an address.</source>
        <translation>IKEv2 和 SSTP 会将拨号所用的名称与服务器证书中的名称进行比较，而证书很少包含地址。</translation>
    </message>
    <message>
        <source>Put the public DNS name of the VPN server into NativeProfile/Servers.</source>
        <translation>将 VPN 服务器的公用 DNS 名称写入 NativeProfile/Servers。</translation>
    </message>
    <message>
        <source>Check that this name stands in the certificate&apos;s subject alternative names.</source>
        <translation>检查此名称是否在证书的使用者可选名称中。</translation>
    </message>
    <message>
        <source>This connection uses another maker&apos;s VPN program.</source>
        <translation>此连接使用第三方 VPN 程序。</translation>
    </message>
    <message>
        <source>This VPN connection is run by an app from another maker, so most tests here do not apply to it.</source>
        <translation>此 VPN 连接由第三方应用运行，因此这里的大多数测试不适用于它。</translation>
    </message>
    <message>
        <source>If it does not work, contact your helpdesk and name the app.</source>
        <translation>如果无法使用，请联系您的技术支持人员，并告知应用的名称。</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; is a plug-in profile; the tests for Windows&apos; own VPN do not apply.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>“{connection}”是插件配置文件；针对 Windows 自带 VPN 的测试不适用。</translation>
    </message>
    <message>
        <source>The profile has a PluginProfile instead of a NativeProfile.</source>
        <translation>配置文件中是 PluginProfile，而不是 NativeProfile。</translation>
    </message>
    <message>
        <source>Compare PluginPackageFamilyName with the installed packages: Get-AppxPackage.</source>
        <translation>将 PluginPackageFamilyName 与已安装的包进行比较：Get-AppxPackage。</translation>
    </message>
    <message>
        <source>A yes/no value in the VPN profile is not written in lower case.</source>
        <translation>VPN 配置文件中的某个是/否值没有写成小写。</translation>
    </message>
    <message>
        <source>Your VPN connection was set up with a spelling mistake, so Windows may have applied only a part of it.</source>
        <translation>您的 VPN 连接在设置时有拼写错误，因此 Windows 可能只应用了其中一部分。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has &quot;{value}&quot; at {where}; Windows applies such a profile incompletely.</source>
        <extracomment>{connection}: name of the VPN connection; {value}: what stands there; {where}: place in the file</extracomment>
        <translation>配置文件“{connection}”的 {where} 处为“{value}”；Windows 无法完整应用这样的配置文件。</translation>
    </message>
    <message>
        <source>Report the place to the VPN administrators; a change on this laptop would be overwritten.</source>
        <translation>将该位置报告给 VPN 管理员；在这台笔记本电脑上所做的更改会被覆盖。</translation>
    </message>
    <message>
        <source>After the correction start a sync and check the settings again.</source>
        <translation>更正之后，启动同步并再次检查设置。</translation>
    </message>
    <message>
        <source>Booleans in ProfileXML must be the lower-case words true and false; &quot;{value}&quot; at {where} is not.</source>
        <extracomment>{value}: what stands there; {where}: place in the file</extracomment>
        <translation>ProfileXML 中的布尔值必须是小写的 true 和 false；{where} 处的“{value}”不是。</translation>
    </message>
    <message>
        <source>Correct the value in the profile&apos;s source and deploy it again.</source>
        <translation>在配置文件的来源中更正该值，然后重新部署。</translation>
    </message>
    <message>
        <source>Search the whole ProfileXML for True, False, TRUE and FALSE.</source>
        <translation>在整个 ProfileXML 中搜索 True、False、TRUE 和 FALSE。</translation>
    </message>
    <message>
        <source>Afterwards compare every deployed setting, because the earlier profile was applied in part only.</source>
        <translation>之后比较每项已部署的设置，因为先前的配置文件只应用了一部分。</translation>
    </message>
    <message>
        <source>The VPN profile has an element in the wrong place.</source>
        <translation>VPN 配置文件中有元素位置错误。</translation>
    </message>
    <message>
        <source>Your VPN connection was set up with a structural mistake, so Windows may ignore a part of it.</source>
        <translation>您的 VPN 连接在设置时有结构错误，因此 Windows 可能会忽略其中一部分。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has {value} at {where}, where Windows does not expect it.</source>
        <extracomment>{connection}: name of the VPN connection; {value}: what stands there; {where}: place in the file</extracomment>
        <translation>配置文件“{connection}”的 {where} 处有 {value}，而 Windows 不预期它出现在那里。</translation>
    </message>
    <message>
        <source>ProfileXML element names differ from the names of the CSP nodes: Route, not RouteList; TrafficFilter, not TrafficFilterList.</source>
        <translation>ProfileXML 的元素名称与 CSP 节点的名称不同：是 Route，不是 RouteList；是 TrafficFilter，不是 TrafficFilterList。</translation>
    </message>
    <message>
        <source>Move or rename the element {value} at {where} as the ProfileXML schema has it.</source>
        <extracomment>{value}: what stands there; {where}: place in the file</extracomment>
        <translation>按照 ProfileXML 架构，移动或重命名 {where} 处的元素 {value}。</translation>
    </message>
    <message>
        <source>Validate the file against the published XSD before deploying it.</source>
        <translation>部署之前，使用已发布的 XSD 验证该文件。</translation>
    </message>
    <message>
        <source>A setting of the VPN profile has a value that Windows does not know.</source>
        <translation>VPN 配置文件的某项设置使用了 Windows 不认识的值。</translation>
    </message>
    <message>
        <source>Your VPN connection was set up with a value that Windows does not know, so Windows may ignore that setting.</source>
        <translation>您的 VPN 连接设置了 Windows 不认识的值，因此 Windows 可能会忽略该设置。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has the value &quot;{value}&quot; for {element} ({where}); expected is: {expected}.</source>
        <extracomment>{connection}: name of the VPN connection; {element}: name of the setting; {value}: what stands there; {where}: place in the file; {expected}: what can stand there</extracomment>
        <translation>配置文件“{connection}”的 {element}（{where}）值为“{value}”；预期为：{expected}。</translation>
    </message>
    <message>
        <source>{element} has the value &quot;{value}&quot; ({where}), which is not documented; expected is: {expected}. The setting counts as not stated.</source>
        <extracomment>{element}: name of the setting; {value}: what stands there; {where}: place in the file; {expected}: what can stand there</extracomment>
        <translation>{element} 的值为“{value}”（{where}），文档中没有此值；预期为：{expected}。该设置视为未指定。</translation>
    </message>
    <message>
        <source>Compare the setting on a laptop afterwards: Get-VpnConnection -Name with the connection&apos;s name, and -AllUserConnection for a device tunnel.</source>
        <translation>之后在笔记本电脑上比较该设置：Get-VpnConnection -Name 加连接的名称，对于设备隧道再加 -AllUserConnection。</translation>
    </message>
    <message>
        <source>Two VPN connections on this computer have the same name.</source>
        <translation>这台电脑上有两个 VPN 连接同名。</translation>
    </message>
    <message>
        <source>Two VPN connections have the same name. Windows may not use the one you expect.</source>
        <translation>有两个 VPN 连接同名；Windows 使用的可能不是您预期的那一个。</translation>
    </message>
    <message>
        <source>The phone book has further entries called &quot;{connection}&quot; ({where}); only the first one was judged.</source>
        <extracomment>{connection}: name of the VPN connection; {where}: lines of the phone book</extracomment>
        <translation>电话簿中还有其他名为“{connection}”的条目（{where}）；只判断了第一个。</translation>
    </message>
    <message>
        <source>Compare the entries of that name in the phone book (rasphone.pbk) and find out which of them is meant.</source>
        <translation>比较电话簿 (rasphone.pbk) 中使用该名称的各个条目，并查明要使用的是哪一个。</translation>
    </message>
    <message>
        <source>Remove the connection with Remove-VpnConnection and let the management deploy it again.</source>
        <translation>使用 Remove-VpnConnection 删除该连接，然后由管理系统重新部署。</translation>
    </message>
    <message>
        <source>The entry &quot;{connection}&quot; occurs again ({where}); an entry&apos;s name is what a dial names, so it must be unique in its phone book.</source>
        <extracomment>{connection}: name of the VPN connection; {where}: lines of the phone book</extracomment>
        <translation>条目“{connection}”重复出现（{where}）；拨号通过条目名称进行，因此它在其电话簿中必须唯一。</translation>
    </message>
    <message>
        <source>Look for a script that writes the phone book beside the one that deploys the profile.</source>
        <translation>查找除部署配置文件的脚本外，是否还有脚本写入电话簿。</translation>
    </message>
    <message>
        <source>The device tunnel has a setting that a device tunnel must not have.</source>
        <translation>设备隧道含有不允许用于设备隧道的设置。</translation>
    </message>
    <message>
        <source>This VPN connection, which should work before anybody signs in, is not set up as Windows requires.</source>
        <translation>此 VPN 连接应在任何人登录之前工作，但没有按 Windows 的要求设置。</translation>
    </message>
    <message>
        <source>The device tunnel &quot;{connection}&quot; breaks a condition: {detail}.</source>
        <extracomment>{connection}: name of the VPN connection; {detail}: detail as technical text</extracomment>
        <translation>设备隧道“{connection}”违反了一项条件：{detail}。</translation>
    </message>
    <message>
        <source>Check that it lies in the all-users phone book: Get-VpnConnection -AllUserConnection.</source>
        <translation>检查它是否位于所有用户的电话簿中：Get-VpnConnection -AllUserConnection。</translation>
    </message>
    <message>
        <source>Check the Windows edition: device tunnels need Enterprise or Education.</source>
        <translation>检查 Windows 版本：设备隧道需要企业版或教育版。</translation>
    </message>
    <message>
        <source>A device tunnel must be IKEv2 with a machine certificate, split tunnel, Always On, without user method or trigger, deployed as SYSTEM; here: {detail}.</source>
        <extracomment>{detail}: detail as technical text</extracomment>
        <translation>设备隧道必须是使用计算机证书的 IKEv2、拆分隧道、Always On，没有用户方法或触发器，并以 SYSTEM 身份部署；此处：{detail}。</translation>
    </message>
    <message>
        <source>Compare NativeProtocolType, Authentication/MachineMethod, RoutingPolicyType and AlwaysOn with this list.</source>
        <translation>将 NativeProtocolType、Authentication/MachineMethod、RoutingPolicyType 和 AlwaysOn 与此列表进行比较。</translation>
    </message>
    <message>
        <source>Remove UserMethod, AppTrigger and name triggers from the device tunnel&apos;s profile.</source>
        <translation>从设备隧道的配置文件中删除 UserMethod、AppTrigger 和名称触发器。</translation>
    </message>
    <message>
        <source>Deploy it in the system context so that it lands in the all-users phone book.</source>
        <translation>在系统上下文中部署，使其进入所有用户的电话簿。</translation>
    </message>
    <message>
        <source>The VPN connection brings no routes to the company network.</source>
        <translation>VPN 连接没有提供到公司网络的路由。</translation>
    </message>
    <message>
        <source>When this VPN connects, your computer is not told which addresses belong to your organisation, so nothing there may open.</source>
        <translation>此 VPN 连接时，您的电脑不知道哪些地址属于您的组织，因此其中的内容可能都打不开。</translation>
    </message>
    <message>
        <source>If work resources do not open although the VPN says &quot;connected&quot;, send the report to your helpdesk.</source>
        <translation>如果 VPN 显示“已连接”但工作资源打不开，请将报告发送给您的技术支持人员。</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; is a split tunnel without routes, and the class-based route is off: it connects, and nothing is reachable.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>“{connection}”是没有路由的拆分隧道，且基于类的路由已关闭：它能够连接，但无法访问任何内容。</translation>
    </message>
    <message>
        <source>Read the routes: (Get-VpnConnection -Name {connection!}).Routes</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>查看路由：(Get-VpnConnection -Name {connection!}).Routes</translation>
    </message>
    <message>
        <source>While connected, read the routing table: Get-NetRoute | Sort-Object DestinationPrefix.</source>
        <translation>连接期间，查看路由表：Get-NetRoute | Sort-Object DestinationPrefix。</translation>
    </message>
    <message>
        <source>Nothing adds routes here: SplitTunnel, DisableClassBasedDefaultRoute=true, no Route element and no traffic-selector routes.</source>
        <translation>这里没有任何设置添加路由：SplitTunnel、DisableClassBasedDefaultRoute=true、没有 Route 元素，也没有流量选择器路由。</translation>
    </message>
    <message>
        <source>Add a Route element for each internal prefix, or use Add-VpnConnectionRoute on an unmanaged profile.</source>
        <translation>为每个内部前缀添加 Route 元素，或在非托管配置文件上使用 Add-VpnConnectionRoute。</translation>
    </message>
    <message>
        <source>Or set DisableClassBasedDefaultRoute to false if one class-based route is enough.</source>
        <translation>或者，如果一条基于类的路由已足够，将 DisableClassBasedDefaultRoute 设置为 false。</translation>
    </message>
    <message>
        <source>The VPN connection sends everything through the tunnel, yet lists single routes.</source>
        <translation>VPN 连接将所有流量送入隧道，却又列出了单独的路由。</translation>
    </message>
    <message>
        <source>The settings of your VPN connection contradict each other.</source>
        <translation>您的 VPN 连接的设置相互矛盾。</translation>
    </message>
    <message>
        <source>If web sites or work resources do not open while connected, send the report to your helpdesk.</source>
        <translation>如果连接期间网站或工作资源打不开，请将报告发送给您的技术支持人员。</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; uses force tunnel, where only exclusion routes have a meaning, but has other routes too.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>“{connection}”使用强制隧道，在其中只有排除路由才有意义，但它还有其他路由。</translation>
    </message>
    <message>
        <source>Under ForceTunnel the default route already leads into the tunnel; Route elements should carry ExclusionRoute=true.</source>
        <translation>在 ForceTunnel 下，默认路由已指向隧道；Route 元素应带有 ExclusionRoute=true。</translation>
    </message>
    <message>
        <source>Decide whether split or force tunnel is meant.</source>
        <translation>确定要使用拆分隧道还是强制隧道。</translation>
    </message>
    <message>
        <source>For split tunnel set RoutingPolicyType to SplitTunnel; for force tunnel remove the routes or mark them as exclusions.</source>
        <translation>对于拆分隧道，将 RoutingPolicyType 设置为 SplitTunnel；对于强制隧道，删除这些路由或将其标记为排除路由。</translation>
    </message>
    <message>
        <source>The VPN profile allows outdated encryption.</source>
        <translation>VPN 配置文件允许过时的加密。</translation>
    </message>
    <message>
        <source>Your VPN connection uses older encryption than is advised today; it may still work.</source>
        <translation>您的 VPN 连接使用的加密比目前建议的旧；它可能仍可使用。</translation>
    </message>
    <message>
        <source>You don&apos;t need to do anything; your VPN administrators can renew the setting.</source>
        <translation>您无需执行任何操作；您的 VPN 管理员可以更新该设置。</translation>
    </message>
    <message>
        <source>In &quot;{connection}&quot;, {setting} is {value}, which counts as weak; if the server refuses it, Windows reports 13868.</source>
        <extracomment>{connection}: name of the VPN connection; {setting}: name of a setting; {value}: what stands there</extracomment>
        <translation>在“{connection}”中，{setting} 为 {value}，属于弱加密；如果服务器拒绝，Windows 会报告 13868。</translation>
    </message>
    <message>
        <source>Read the policy: (Get-VpnConnection -Name {connection!}).IPSecCustomPolicy</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>查看策略：(Get-VpnConnection -Name {connection!}).IPSecCustomPolicy</translation>
    </message>
    <message>
        <source>DES, 3DES, MD5, SHA-1 and the Diffie-Hellman groups 1 and 2 are outdated; here {setting} = {value}.</source>
        <extracomment>{setting}: name of a setting; {value}: what stands there</extracomment>
        <translation>DES、3DES、MD5、SHA-1 以及 Diffie-Hellman 组 1 和 2 已过时；此处 {setting} = {value}。</translation>
    </message>
    <message>
        <source>Read the server&apos;s side: Get-VpnServerIPsecConfiguration.</source>
        <translation>查看服务器端：Get-VpnServerIPsecConfiguration。</translation>
    </message>
    <message>
        <source>Change server and profile together, for example AES-256 or GCM-AES, SHA-256, DH group 14 or ECP384.</source>
        <translation>同时更改服务器和配置文件，例如 AES-256 或 GCM-AES、SHA-256、DH 组 14 或 ECP384。</translation>
    </message>
    <message>
        <source>On an unmanaged profile use Set-VpnConnectionIPsecConfiguration.</source>
        <translation>在非托管配置文件上，使用 Set-VpnConnectionIPsecConfiguration。</translation>
    </message>
    <message>
        <source>The encryption settings of the VPN profile do not fit together.</source>
        <translation>VPN 配置文件的加密设置不相符。</translation>
    </message>
    <message>
        <source>Two encryption settings of your VPN connection do not fit together, so connecting may fail.</source>
        <translation>您的 VPN 连接的两项加密设置不相符，因此连接可能会失败。</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; has cipher {cipher} with integrity {authentication}; a GCM cipher needs the GCM integrity of the same size. Windows can report 13868.</source>
        <extracomment>{connection}: name of the VPN connection; {cipher}: name of the cipher; {authentication}: name of the integrity method</extracomment>
        <translation>“{connection}”的加密算法为 {cipher}，完整性为 {authentication}；GCM 加密算法需要相同大小的 GCM 完整性。Windows 可能会报告 13868。</translation>
    </message>
    <message>
        <source>CipherTransformConstants={cipher} and AuthenticationTransformConstants={authentication} are not a valid pair.</source>
        <extracomment>{cipher}: name of the cipher; {authentication}: name of the integrity method</extracomment>
        <translation>CipherTransformConstants={cipher} 与 AuthenticationTransformConstants={authentication} 不是有效的组合。</translation>
    </message>
    <message>
        <source>Use the same GCM size for both, or a CBC cipher with SHA256128.</source>
        <translation>两者使用相同的 GCM 大小，或使用 CBC 加密算法加 SHA256128。</translation>
    </message>
    <message>
        <source>Compare with Get-VpnServerIPsecConfiguration on the server, then deploy the profile again.</source>
        <translation>与服务器上的 Get-VpnServerIPsecConfiguration 进行比较，然后重新部署配置文件。</translation>
    </message>
    <message>
        <source>The VPN connects by itself everywhere, also inside the office.</source>
        <translation>VPN 在任何地方都会自动连接，包括在办公室内。</translation>
    </message>
    <message>
        <source>Your VPN connection starts by itself and is not told when you are in the office.</source>
        <translation>您的 VPN 连接会自动启动，但不知道您何时在办公室。</translation>
    </message>
    <message>
        <source>You don&apos;t need to do anything. Tell your helpdesk if the VPN connects inside the office and disturbs you.</source>
        <translation>您无需执行任何操作；如果 VPN 在办公室内连接并造成干扰，请告知您的技术支持人员。</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; is Always On without trusted-network detection.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>“{connection}”是没有受信任网络检测的 Always On。</translation>
    </message>
    <message>
        <source>If it connects inside the office, report that to the VPN administrators.</source>
        <translation>如果它在办公室内连接，则报告给 VPN 管理员。</translation>
    </message>
    <message>
        <source>AlwaysOn is true and TrustedNetworkDetection is empty.</source>
        <translation>AlwaysOn 为 true，而 TrustedNetworkDetection 为空。</translation>
    </message>
    <message>
        <source>Add the DNS suffix of the internal network to TrustedNetworkDetection if the VPN should stay off there.</source>
        <translation>如果 VPN 在内部网络中应保持关闭，则将该网络的 DNS 后缀添加到 TrustedNetworkDetection。</translation>
    </message>
    <message>
        <source>The suffix must be the one of the physical adapter, and the network must count as private or domain network.</source>
        <translation>后缀必须是物理适配器的后缀，且网络必须被视为专用网络或域网络。</translation>
    </message>
    <message>
        <source>The VPN profile does not ask for encryption.</source>
        <translation>VPN 配置文件没有要求加密。</translation>
    </message>
    <message>
        <source>Your VPN connection is set up without demanding encryption.</source>
        <translation>您的 VPN 连接设置为不要求加密。</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; has encryption level &quot;none&quot;; a server that demands encryption refuses it with 741 or 742.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>“{connection}”的加密级别为“无”；要求加密的服务器会以 741 或 742 拒绝它。</translation>
    </message>
    <message>
        <source>DataEncryption is 0 in the phone book (EncryptionLevel NoEncryption).</source>
        <translation>电话簿中的 DataEncryption 为 0 (EncryptionLevel NoEncryption)。</translation>
    </message>
    <message>
        <source>Set EncryptionLevel to Required or Maximum, or DataEncryption accordingly in the profile, and deploy it again.</source>
        <translation>将 EncryptionLevel 设置为 Required 或 Maximum，或在配置文件中相应地设置 DataEncryption，然后重新部署。</translation>
    </message>
    <message>
        <source>The VPN server does not answer on UDP port 500.</source>
        <translation>VPN 服务器在 UDP 端口 500 上没有响应。</translation>
    </message>
    <message>
        <source>There was no answer from the VPN server. This network may not let VPN traffic through, or the server is not running.</source>
        <translation>VPN 服务器没有响应。此网络可能不允许 VPN 流量通过，或者服务器没有运行。</translation>
    </message>
    <message>
        <source>If it works there, tell your helpdesk: &quot;UDP 500 gets no answer from this network&quot;.</source>
        <translation>如果在那里可以使用，请告知您的技术支持人员：“UDP 500 在此网络上没有得到响应”。</translation>
    </message>
    <message>
        <source>If SSTP is deployed and the web port answers, it can serve as a fallback.</source>
        <translation>如果已部署 SSTP 且 Web 端口有响应，则可将其用作备用方式。</translation>
    </message>
    <message>
        <source>UDP 500 is the first port of IKEv2 and L2TP; silence can mean a filter on the way, a wrong address or a server that does not listen. It does not prove which.</source>
        <translation>UDP 500 是 IKEv2 和 L2TP 的第一个端口；没有响应可能表示途中有筛选器、地址错误，或服务器没有侦听。这不能证明是哪一个。</translation>
    </message>
    <message>
        <source>Let UDP 500 and 4500 through every firewall and address translator between the internet and the VPN server, both ways.</source>
        <translation>在 Internet 与 VPN 服务器之间的每个防火墙和地址转换设备上双向放行 UDP 500 和 4500。</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,IKEEXT and Get-RemoteAccess.</source>
        <translation>在服务器上检查：Get-Service RemoteAccess,IKEEXT 和 Get-RemoteAccess。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s computer refuses UDP port 500.</source>
        <translation>VPN 服务器所在的计算机拒绝 UDP 端口 500。</translation>
    </message>
    <message>
        <source>The address of the VPN server answers, but no VPN service is listening there.</source>
        <translation>VPN 服务器的地址有响应，但那里没有 VPN 服务在侦听。</translation>
    </message>
    <message>
        <source>{server} ({address}) answered &quot;port unreachable&quot; for UDP 500: the host is up, the service is not, or the address is wrong. Windows usually reports 809 or 800.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server}（{address}）对 UDP 500 响应“port unreachable”：主机在线但服务没有运行，或者地址错误。Windows 通常报告 809 或 800。</translation>
    </message>
    <message>
        <source>Compare the address: Resolve-DnsName {server!} -Server 1.1.1.1</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>比较地址：Resolve-DnsName {server!} -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>An ICMP &quot;port unreachable&quot; came back, so nothing listens on UDP 500 at {address}, or a device rejects it with that message.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>收到了 ICMP“port unreachable”，因此 {address} 的 UDP 500 上没有程序侦听，或有设备以该消息拒绝。</translation>
    </message>
    <message>
        <source>Check the address and the port forwarding for {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>检查 {server} 的地址和端口转发。</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,IKEEXT and netstat -ano -p UDP</source>
        <translation>在服务器上检查：Get-Service RemoteAccess,IKEEXT 和 netstat -ano -p UDP</translation>
    </message>
    <message>
        <source>This computer did not let the test packet for UDP port 500 out.</source>
        <translation>这台电脑没有放行用于 UDP 端口 500 的测试数据包。</translation>
    </message>
    <message>
        <source>Something on your computer does not allow VPN traffic to leave it.</source>
        <translation>您电脑上的某个程序不允许 VPN 流量发出。</translation>
    </message>
    <message>
        <source>Sending to {address} on UDP 500 was refused by this computer itself (system error {osCode}).</source>
        <extracomment>{address}: an IP address; {osCode}: error number of the operating system</extracomment>
        <translation>这台电脑自身拒绝在 UDP 500 上向 {address} 发送（系统错误 {osCode}）。</translation>
    </message>
    <message>
        <source>Ask the owner of the rule to allow UDP 500 and 4500 to the VPN server.</source>
        <translation>请规则的负责人允许到 VPN 服务器的 UDP 500 和 4500。</translation>
    </message>
    <message>
        <source>There is no way from this network to UDP port 500 of the VPN server.</source>
        <translation>从此网络没有通往 VPN 服务器 UDP 端口 500 的路径。</translation>
    </message>
    <message>
        <source>A router or this computer itself answered that {address} can&apos;t be reached for UDP 500.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>路由器或这台电脑自身的响应表明无法通过 UDP 500 访问 {address}。</translation>
    </message>
    <message>
        <source>Read the route: Find-NetRoute -RemoteIPAddress {address!}</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>查看路由：Find-NetRoute -RemoteIPAddress {address!}</translation>
    </message>
    <message>
        <source>Trace it: tracert -d {address!}</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>跟踪路由：tracert -d {address!}</translation>
    </message>
    <message>
        <source>If only IPv6 fails, check whether the IPv6 address of {server} should be published at all.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>如果只有 IPv6 失败，检查是否应发布 {server} 的 IPv6 地址。</translation>
    </message>
    <message>
        <source>&quot;No route&quot;, &quot;host unreachable&quot; or &quot;prohibited&quot; came back for {address}.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>对于 {address}，收到了“No route”、“host unreachable”或“prohibited”。</translation>
    </message>
    <message>
        <source>Check routing and rejecting rules at the edge.</source>
        <translation>检查边缘的路由和拒绝规则。</translation>
    </message>
    <message>
        <source>If the address is IPv6 and the server has no IPv6 service, remove the AAAA record.</source>
        <translation>如果该地址是 IPv6 且服务器没有 IPv6 服务，则删除 AAAA 记录。</translation>
    </message>
    <message>
        <source>The VPN server does not answer on UDP port 4500.</source>
        <translation>VPN 服务器在 UDP 端口 4500 上没有响应。</translation>
    </message>
    <message>
        <source>If it works there, tell your helpdesk: &quot;UDP 4500 gets no answer from this network&quot;.</source>
        <translation>如果在那里可以使用，请告知您的技术支持人员：“UDP 4500 在此网络上没有得到响应”。</translation>
    </message>
    <message>
        <source>UDP 4500 is the second port of IKEv2 and L2TP, used when an address translator (NAT) is on the way; silence can mean a filter on the way, a wrong address or a server that does not listen. It does not prove which.</source>
        <translation>UDP 4500 是 IKEv2 和 L2TP 的第二个端口，在途中有地址转换设备 (NAT) 时使用；没有响应可能表示途中有筛选器、地址错误，或服务器没有侦听。这不能证明是哪一个。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s computer refuses UDP port 4500.</source>
        <translation>VPN 服务器所在的计算机拒绝 UDP 端口 4500。</translation>
    </message>
    <message>
        <source>{server} ({address}) answered &quot;port unreachable&quot; for UDP 4500: the host is up, the service is not, or the address is wrong. Windows usually reports 809 or 800.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server}（{address}）对 UDP 4500 响应“port unreachable”：主机在线但服务没有运行，或者地址错误。Windows 通常报告 809 或 800。</translation>
    </message>
    <message>
        <source>An ICMP &quot;port unreachable&quot; came back, so nothing listens on UDP 4500 at {address}, or a device rejects it with that message.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>收到了 ICMP“port unreachable”，因此 {address} 的 UDP 4500 上没有程序侦听，或有设备以该消息拒绝。</translation>
    </message>
    <message>
        <source>This computer did not let the test packet for UDP port 4500 out.</source>
        <translation>这台电脑没有放行用于 UDP 端口 4500 的测试数据包。</translation>
    </message>
    <message>
        <source>Sending to {address} on UDP 4500 was refused by this computer itself (system error {osCode}).</source>
        <extracomment>{address}: an IP address; {osCode}: error number of the operating system</extracomment>
        <translation>这台电脑自身拒绝在 UDP 4500 上向 {address} 发送（系统错误 {osCode}）。</translation>
    </message>
    <message>
        <source>There is no way from this network to UDP port 4500 of the VPN server.</source>
        <translation>从此网络没有通往 VPN 服务器 UDP 端口 4500 的路径。</translation>
    </message>
    <message>
        <source>A router or this computer itself answered that {address} can&apos;t be reached for UDP 4500.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>路由器或这台电脑自身的响应表明无法通过 UDP 4500 访问 {address}。</translation>
    </message>
    <message>
        <source>The VPN server accepts none of the encryption settings that were offered.</source>
        <translation>VPN 服务器不接受所提供的任何加密设置。</translation>
    </message>
    <message>
        <source>{server} answered on IKE, but refused every proposal that the profile allows. Windows reports this as error 13868, sometimes as 800.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>{server} 对 IKE 有响应，但拒绝了配置文件允许的所有提议。Windows 将其报告为错误 13868，有时报告为 800。</translation>
    </message>
    <message>
        <source>The server answered NO_PROPOSAL_CHOSEN. Offered: {profileOffers}. Found to differ: {differs}; found to be taken by the server: {serverTakes}.</source>
        <extracomment>{profileOffers}: algorithms that were offered; {differs}: what differs, as a word; {serverTakes}: algorithms that the server chose</extracomment>
        <translation>服务器响应 NO_PROPOSAL_CHOSEN。所提供的内容：{profileOffers}。发现的不同之处：{differs}；发现服务器接受的内容：{serverTakes}。</translation>
    </message>
    <message>
        <source>Read both sides: Get-VpnServerIPsecConfiguration on the server, (Get-VpnConnection -Name {connection!}).IPSecCustomPolicy on the client.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>查看双方：服务器上运行 Get-VpnServerIPsecConfiguration，客户端上运行 (Get-VpnConnection -Name {connection!}).IPSecCustomPolicy。</translation>
    </message>
    <message>
        <source>Either the client takes the server&apos;s values: Set-VpnConnectionIPsecConfiguration -ConnectionName {connection!} -EncryptionMethod {serverEncryption} -IntegrityCheckMethod {serverIntegrity} -DHGroup {serverGroup} -CipherTransformConstants {cipher} -AuthenticationTransformConstants {authentication} -PfsGroup {pfs} -PassThru</source>
        <extracomment>{connection}: name of the VPN connection; {serverEncryption}: a word of a command; {serverIntegrity}: a word of a command; {serverGroup}: a word of a command; {cipher}: a word of a command; {authentication}: a word of a command; {pfs}: a word of a command</extracomment>
        <translation>要么由客户端采用服务器的值：Set-VpnConnectionIPsecConfiguration -ConnectionName {connection!} -EncryptionMethod {serverEncryption} -IntegrityCheckMethod {serverIntegrity} -DHGroup {serverGroup} -CipherTransformConstants {cipher} -AuthenticationTransformConstants {authentication} -PfsGroup {pfs} -PassThru</translation>
    </message>
    <message>
        <source>Or the server takes the profile&apos;s: Set-VpnServerConfiguration -TunnelType IKEv2 -CustomPolicy -EncryptionMethod {profileEncryption} -IntegrityCheckMethod {profileIntegrity} -DHGroup {profileGroup} -CipherTransformConstants {cipher} -AuthenticationTransformConstants {authentication} -PfsGroup {pfs} -PassThru, then restart RemoteAccess in a maintenance window.</source>
        <extracomment>{profileEncryption}: a word of a command; {profileIntegrity}: a word of a command; {profileGroup}: a word of a command; {cipher}: a word of a command; {authentication}: a word of a command; {pfs}: a word of a command</extracomment>
        <translation>要么由服务器采用配置文件的值：运行 Set-VpnServerConfiguration -TunnelType IKEv2 -CustomPolicy -EncryptionMethod {profileEncryption} -IntegrityCheckMethod {profileIntegrity} -DHGroup {profileGroup} -CipherTransformConstants {cipher} -AuthenticationTransformConstants {authentication} -PfsGroup {pfs} -PassThru，然后在维护时段重新启动 RemoteAccess。</translation>
    </message>
    <message>
        <source>A managed profile states them in CryptographySuite (there AES_GCM_256 for GCMAES256). Without it Windows offers old defaults.</source>
        <translation>托管配置文件在 CryptographySuite 中写明这些值（其中 GCMAES256 写为 AES_GCM_256）。没有它，Windows 会提供旧的默认设置。</translation>
    </message>
    <message>
        <source>The registry value NegotiateDH2048_AES256 (HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters) also changes what Windows offers; administrators report this, Microsoft&apos;s documents do not list it.</source>
        <translation>注册表值 NegotiateDH2048_AES256 (HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters) 也会改变 Windows 提供的内容；这是管理员的反馈，Microsoft 的文档没有列出它。</translation>
    </message>
    <message>
        <source>Something answers on the VPN port that does not speak the VPN&apos;s language.</source>
        <translation>VPN 端口上有响应，但使用的不是 VPN 协议。</translation>
    </message>
    <message>
        <source>Something answers in place of the VPN server, but it is not a VPN server.</source>
        <translation>有设备在代替 VPN 服务器响应，但它不是 VPN 服务器。</translation>
    </message>
    <message>
        <source>{address} answered on UDP {port}, but the answer is not a valid IKE message.</source>
        <extracomment>{address}: an IP address; {port}: port number</extracomment>
        <translation>{address} 在 UDP {port} 上作出了响应，但该响应不是有效的 IKE 消息。</translation>
    </message>
    <message>
        <source>Test from another network to see whether the answer comes from the way or from the server.</source>
        <translation>从其他网络进行测试，看看响应是来自途中还是来自服务器。</translation>
    </message>
    <message>
        <source>The reply could not be read as IKE: {detail}.</source>
        <extracomment>{detail}: detail as technical text</extracomment>
        <translation>无法将响应读取为 IKE：{detail}。</translation>
    </message>
    <message>
        <source>Check which device owns {address} and what listens on UDP {port}.</source>
        <extracomment>{address}: an IP address; {port}: port number</extracomment>
        <translation>检查 {address} 属于哪台设备，以及 UDP {port} 上侦听的是什么。</translation>
    </message>
    <message>
        <source>Check port forwarding, and devices that answer in the server&apos;s place.</source>
        <translation>检查端口转发，以及代替服务器响应的设备。</translation>
    </message>
    <message>
        <source>The VPN server answers, but holds this computer back for the moment.</source>
        <translation>VPN 服务器有响应，但暂时限制这台电脑接入。</translation>
    </message>
    <message>
        <source>The VPN server is there. It is limiting new attempts from your address just now.</source>
        <translation>VPN 服务器在线。它目前正在限制来自您的地址的新尝试。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then check again.</source>
        <translation>请等待几分钟，然后重新检查。</translation>
    </message>
    <message>
        <source>{server} answered the first, harmless question, but not the start of a connection: probably too many attempts from this address.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>{server} 响应了第一个无害的查询，但没有响应连接的开始：可能是来自此地址的尝试过多。</translation>
    </message>
    <message>
        <source>Wait five minutes and run the test once.</source>
        <translation>等待五分钟，然后运行一次测试。</translation>
    </message>
    <message>
        <source>Behind a shared address many users can share this limit; test from another network.</source>
        <translation>在共用地址之后，许多用户可能共同受此限制；从其他网络进行测试。</translation>
    </message>
    <message>
        <source>The liveness question was answered and IKE_SA_INIT was not; servers limit half-open connections for each address.</source>
        <translation>存活探测得到了响应，而 IKE_SA_INIT 没有；服务器会限制每个地址的半开连接数。</translation>
    </message>
    <message>
        <source>Check the limit for half-open connections and the address that the clients share.</source>
        <translation>检查半开连接的限制以及客户端共用的地址。</translation>
    </message>
    <message>
        <source>This behaviour was seen with strongSwan; it was not proven on RRAS.</source>
        <translation>此行为见于 strongSwan；未在 RRAS 上验证。</translation>
    </message>
    <message>
        <source>One of the VPN server&apos;s addresses does not answer.</source>
        <translation>VPN 服务器的某个地址没有响应。</translation>
    </message>
    <message>
        <source>The VPN server has several addresses, and not all of them answer. Connecting may work only sometimes.</source>
        <translation>VPN 服务器有多个地址，并非所有地址都响应。连接可能时好时坏。</translation>
    </message>
    <message>
        <source>Try to connect again; another address may be used.</source>
        <translation>请尝试重新连接；可能会使用另一个地址。</translation>
    </message>
    <message>
        <source>{server}: {answering} answers, {silent} does not. Windows can report 809 when it takes the silent one.</source>
        <extracomment>{server}: name of the VPN server; {answering}: addresses that answered; {silent}: addresses that did not answer</extracomment>
        <translation>{server}：{answering} 有响应，{silent} 没有响应。如果选用了没有响应的地址，Windows 可能会报告 809。</translation>
    </message>
    <message>
        <source>Test again: Resolve-DnsName {server!}</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>再次测试：Resolve-DnsName {server!}</translation>
    </message>
    <message>
        <source>The name {server} leads to several addresses, and {silent} gave no answer.</source>
        <extracomment>{server}: name of the VPN server; {silent}: addresses that did not answer</extracomment>
        <translation>名称 {server} 指向多个地址，其中 {silent} 没有响应。</translation>
    </message>
    <message>
        <source>Remove dead addresses from DNS, or bring that server back.</source>
        <translation>从 DNS 中删除失效的地址，或使该服务器恢复运行。</translation>
    </message>
    <message>
        <source>If the silent address is IPv6, check that IPv6 really reaches the VPN server.</source>
        <translation>如果没有响应的地址是 IPv6，检查 IPv6 是否确实能到达 VPN 服务器。</translation>
    </message>
    <message>
        <source>All internet traffic of this computer goes into the VPN.</source>
        <translation>这台电脑的所有 Internet 流量都进入 VPN。</translation>
    </message>
    <message>
        <source>While the VPN is connected, your internet traffic goes through it too. If web sites stop, this is the usual reason.</source>
        <translation>VPN 连接期间，您的 Internet 流量也会经过它。如果网站打不开，这是常见原因。</translation>
    </message>
    <message>
        <source>The default route leads to {interface} (gateway {gateway}) of &quot;{connection}&quot;: the connection uses the default gateway of the remote network.</source>
        <extracomment>{interface}: name of the network interface; {gateway}: address of the gateway; {connection}: name of the VPN connection</extracomment>
        <translation>默认路由指向“{connection}”的 {interface}（网关 {gateway}）：该连接使用远程网络的默认网关。</translation>
    </message>
    <message>
        <source>Read the setting: Get-VpnConnection -Name {connection!} | Format-List SplitTunneling</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>查看设置：Get-VpnConnection -Name {connection!} | Format-List SplitTunneling</translation>
    </message>
    <message>
        <source>If policy allows it and the profile is not managed: Set-VpnConnection -Name {connection!} -SplitTunneling $true, then add the internal routes with Add-VpnConnectionRoute.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>如果策略允许且配置文件不是托管的：运行 Set-VpnConnection -Name {connection!} -SplitTunneling $true，然后使用 Add-VpnConnectionRoute 添加内部路由。</translation>
    </message>
    <message>
        <source>The remote default gateway overrides the local one. Either force tunnel is not intended, or the server side does not pass internet traffic on.</source>
        <translation>远程默认网关覆盖了本地默认网关。要么强制隧道并非本意，要么服务器端没有转发 Internet 流量。</translation>
    </message>
    <message>
        <source>If it is not intended, set RoutingPolicyType to SplitTunnel and give the clients routes to the internal prefixes.</source>
        <translation>如果并非本意，将 RoutingPolicyType 设置为 SplitTunnel，并为客户端提供到内部前缀的路由。</translation>
    </message>
    <message>
        <source>If it is intended, set routing mode &quot;force&quot; in the site policy, and provide address translation or a proxy behind the VPN server.</source>
        <translation>如果是本意，在站点策略中将路由模式设置为 &quot;force&quot;，并在 VPN 服务器之后提供地址转换或代理。</translation>
    </message>
    <message>
        <source>When this VPN connects, all internet traffic will go into it.</source>
        <translation>此 VPN 连接时，所有 Internet 流量都将进入它。</translation>
    </message>
    <message>
        <source>Once connected, this VPN carries all your internet traffic. That can be intended.</source>
        <translation>连接后，此 VPN 会传输您的所有 Internet 流量。这可能是有意的。</translation>
    </message>
    <message>
        <source>If web sites stop while you are connected, disconnect the VPN and tell your helpdesk.</source>
        <translation>如果连接期间网站打不开，请断开 VPN 并告知您的技术支持人员。</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; uses the default gateway of the remote network (force tunnel).</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>“{connection}”使用远程网络的默认网关（强制隧道）。</translation>
    </message>
    <message>
        <source>The profile says force tunnel; this is a remark, not a fault.</source>
        <translation>配置文件指定了强制隧道；这是提示，不是故障。</translation>
    </message>
    <message>
        <source>Set routing mode &quot;force&quot; or &quot;split&quot; in the site policy, so that this can be judged.</source>
        <translation>在站点策略中将路由模式设置为 &quot;force&quot; 或 &quot;split&quot;，以便对此作出判断。</translation>
    </message>
    <message>
        <source>The VPN connection does not route traffic in the way your organisation expects.</source>
        <translation>VPN 连接路由流量的方式与您的组织预期的不同。</translation>
    </message>
    <message>
        <source>Your VPN connection does not send traffic in the way your organisation intends.</source>
        <translation>您的 VPN 连接发送流量的方式与您的组织预期的不同。</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; is set to {profile}; the site policy expects {expected}.</source>
        <extracomment>{connection}: name of the VPN connection; {profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>“{connection}”设置为{profile}；站点策略预期为{expected}。</translation>
    </message>
    <message>
        <source>RoutingPolicyType of the profile ({profile}) and the site policy ({expected}) differ.</source>
        <extracomment>{profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>配置文件的 RoutingPolicyType（{profile}）与站点策略（{expected}）不同。</translation>
    </message>
    <message>
        <source>Correct RoutingPolicyType in the profile, or the site policy if the design has changed.</source>
        <translation>更正配置文件中的 RoutingPolicyType；如果设计已更改，则更正站点策略。</translation>
    </message>
    <message>
        <source>On managed profiles a change by hand is overwritten at the next sync.</source>
        <translation>在托管配置文件上，手动更改会在下次同步时被覆盖。</translation>
    </message>
    <message>
        <source>A part of the company network is not reached through the VPN.</source>
        <translation>无法通过 VPN 访问公司网络的一部分。</translation>
    </message>
    <message>
        <source>The VPN is connected, but a part of your organisation&apos;s network is not reached through it.</source>
        <translation>VPN 已连接，但无法通过它访问您的组织网络的一部分。</translation>
    </message>
    <message>
        <source>Traffic to {prefix} goes out through {interface} instead of the tunnel.</source>
        <extracomment>{prefix}: address range such as 10.0.0.0/8; {interface}: name of the network interface</extracomment>
        <translation>发往 {prefix} 的流量从 {interface} 而不是隧道发出。</translation>
    </message>
    <message>
        <source>Read the profile&apos;s routes: (Get-VpnConnection -Name NAME).Routes</source>
        <translation>查看配置文件的路由：(Get-VpnConnection -Name NAME).Routes</translation>
    </message>
    <message>
        <source>No route for {prefix} points into the tunnel; nothing adds it by itself.</source>
        <extracomment>{prefix}: address range such as 10.0.0.0/8</extracomment>
        <translation>没有 {prefix} 的路由指向隧道；它不会自动添加。</translation>
    </message>
    <message>
        <source>Add a Route element for {prefix} to the profile, or Add-VpnConnectionRoute on an unmanaged one.</source>
        <extracomment>{prefix}: address range such as 10.0.0.0/8</extracomment>
        <translation>在配置文件中为 {prefix} 添加 Route 元素，或在非托管配置文件上使用 Add-VpnConnectionRoute。</translation>
    </message>
    <message>
        <source>Check that the internal network has a return route to the clients&apos; address pool.</source>
        <translation>检查内部网络是否有到客户端地址池的返回路由。</translation>
    </message>
    <message>
        <source>Your local network uses the same addresses as the company network.</source>
        <translation>您的本地网络与公司网络使用相同的地址。</translation>
    </message>
    <message>
        <source>Your home network and your organisation&apos;s network use some of the same addresses; your computer can&apos;t tell those apart. As long as everything works, nothing has to be done.</source>
        <translation>您的家庭网络与您的组织的网络使用了一些相同的地址；您的电脑无法区分它们。只要一切正常，就无需执行任何操作。</translation>
    </message>
    <message>
        <source>If you are at home, your helpdesk can tell you how to give your router another address range.</source>
        <translation>如果您在家中，您的技术支持人员可以告诉您如何为路由器设置其他地址范围。</translation>
    </message>
    <message>
        <source>The local network {local} on {interface} overlaps with {corporate}; the local one wins. This matters where both are the same network, or where a server or name server of the organisation has an address in {local}.</source>
        <extracomment>{local}: address range of the local network; {interface}: name of the network interface; {corporate}: address range of the organisation</extracomment>
        <translation>{interface} 上的本地网络 {local} 与 {corporate} 重叠；本地网络优先。如果两者是同一个网络，或者组织的服务器或 DNS 服务器的地址在 {local} 内，则会有影响。</translation>
    </message>
    <message>
        <source>At home, change the router&apos;s address range to one that the organisation does not use.</source>
        <translation>在家中，将路由器的地址范围更改为组织未使用的范围。</translation>
    </message>
    <message>
        <source>{local} overlaps with {corporate}, so an on-link route beats the tunnel&apos;s route. Inside a wide range such as 10.0.0.0/8 that is common and does harm only where {local} is really in use inside the organisation.</source>
        <extracomment>{local}: address range of the local network; {corporate}: address range of the organisation</extracomment>
        <translation>{local} 与 {corporate} 重叠，因此直连路由优先于隧道的路由。在 10.0.0.0/8 这样的大范围内这很常见，仅当组织内部确实使用 {local} 时才会造成影响。</translation>
    </message>
    <message>
        <source>Use more specific routes in the profile for the servers that matter, or force tunnel.</source>
        <translation>对于重要的服务器，在配置文件中使用更具体的路由，或使用强制隧道。</translation>
    </message>
    <message>
        <source>In the long run avoid the ranges that home routers use.</source>
        <translation>从长远来看，避免使用家用路由器所用的地址范围。</translation>
    </message>
    <message>
        <source>The way to the VPN server leads into the VPN itself.</source>
        <translation>通往 VPN 服务器的路径指向了 VPN 本身。</translation>
    </message>
    <message>
        <source>The VPN connection sends its own traffic into itself, so it can&apos;t last.</source>
        <translation>VPN 连接将自身的流量送入自己，因此无法维持。</translation>
    </message>
    <message>
        <source>The route to {server} ({address}) leads to {interface}, which is the tunnel. Windows can report 829 soon after connecting, or 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {interface}: name of the network interface</extracomment>
        <translation>通往 {server}（{address}）的路由指向 {interface}，即隧道。Windows 可能会在连接后不久报告 829，或报告 809。</translation>
    </message>
    <message>
        <source>Read the way: Find-NetRoute -RemoteIPAddress {address!}</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>查看路径：Find-NetRoute -RemoteIPAddress {address!}</translation>
    </message>
    <message>
        <source>A route of the profile covers the VPN server&apos;s own address {address}.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>配置文件的某条路由涵盖了 VPN 服务器自身的地址 {address}。</translation>
    </message>
    <message>
        <source>Remove or split that prefix, or add an exclusion route for the server&apos;s address.</source>
        <translation>删除或拆分该前缀，或为服务器的地址添加排除路由。</translation>
    </message>
    <message>
        <source>Check persistent routes on the client: Get-NetRoute -PolicyStore PersistentStore</source>
        <translation>检查客户端上的永久路由：Get-NetRoute -PolicyStore PersistentStore</translation>
    </message>
    <message>
        <source>Company names are not looked up through the VPN.</source>
        <translation>公司内部名称没有通过 VPN 查找。</translation>
    </message>
    <message>
        <source>The VPN is connected, but your organisation&apos;s names are looked up in the wrong place. So work resources may not open.</source>
        <translation>VPN 已连接，但您的组织的名称在错误的位置查找。因此，工作资源可能打不开。</translation>
    </message>
    <message>
        <source>The DNS servers {servers} for {suffix} are asked through {interface} instead of the tunnel.</source>
        <extracomment>{servers}: addresses of the DNS servers; {suffix}: DNS suffix; {interface}: name of the network interface</extracomment>
        <translation>对 {suffix} 的 DNS 服务器 {servers} 的查询经由 {interface}，而不是隧道。</translation>
    </message>
    <message>
        <source>Read the metrics: Get-NetIPInterface | Format-Table ifIndex, InterfaceAlias, AddressFamily, InterfaceMetric</source>
        <translation>查看跃点数：Get-NetIPInterface | Format-Table ifIndex, InterfaceAlias, AddressFamily, InterfaceMetric</translation>
    </message>
    <message>
        <source>Names under {suffix} do not reach {servers} through the tunnel.</source>
        <extracomment>{suffix}: DNS suffix; {servers}: addresses of the DNS servers</extracomment>
        <translation>{suffix} 下的名称查询没有通过隧道到达 {servers}。</translation>
    </message>
    <message>
        <source>Add a DomainNameInformation rule with a leading dot for {suffix}, and routes to the DNS servers.</source>
        <extracomment>{suffix}: DNS suffix</extracomment>
        <translation>为 {suffix} 添加以点开头的 DomainNameInformation 规则，并添加到 DNS 服务器的路由。</translation>
    </message>
    <message>
        <source>Administrators report that a wired adapter with an equal or lower metric wins; they set the tunnel&apos;s interface metric to 3.</source>
        <translation>据管理员反馈，跃点数相同或更低的有线适配器会优先；他们将隧道的接口跃点数设置为 3。</translation>
    </message>
    <message>
        <source>Your computer asks the local network first when it looks up company names.</source>
        <translation>您的电脑在查找公司内部名称时先查询本地网络。</translation>
    </message>
    <message>
        <source>The VPN is connected, but your computer asks the local network for the company&apos;s names before it asks the VPN.</source>
        <translation>VPN 已连接，但您的电脑在查询公司内部名称时，先查询本地网络，再查询 VPN。</translation>
    </message>
    <message>
        <source>If you are connected by cable and Wi-Fi at once, use one of them only.</source>
        <translation>如果您同时通过网线和 Wi-Fi 连接，请只使用其中之一。</translation>
    </message>
    <message>
        <source>{interface} has the metric {metric}, the tunnel {tunnel} has {tunnelMetric}: Windows prefers the name servers of the lower one.</source>
        <extracomment>{interface}: name of the network interface; {metric}: a number; {tunnel}: name of the tunnel interface; {tunnelMetric}: a number</extracomment>
        <translation>{interface} 的跃点数为 {metric}，隧道 {tunnel} 的跃点数为 {tunnelMetric}：Windows 优先使用跃点数较低者的 DNS 服务器。</translation>
    </message>
    <message>
        <source>Test a name through the tunnel: Resolve-DnsName NAME -Server ADDRESS-OF-INTERNAL-DNS</source>
        <translation>通过隧道测试一个名称：Resolve-DnsName NAME -Server ADDRESS-OF-INTERNAL-DNS</translation>
    </message>
    <message>
        <source>{interface} (metric {metric}) wins over {tunnel} (metric {tunnelMetric}) in the choice of name servers.</source>
        <extracomment>{interface}: name of the network interface; {metric}: a number; {tunnel}: name of the tunnel interface; {tunnelMetric}: a number</extracomment>
        <translation>在选择 DNS 服务器时，{interface}（跃点数 {metric}）优先于 {tunnel}（跃点数 {tunnelMetric}）。</translation>
    </message>
    <message>
        <source>Set the tunnel&apos;s metric in the profile below that of wired adapters, for example 3 (phone book: IpInterfaceMetric; Windows 11 24H2: IPv4InterfaceMetric).</source>
        <translation>在配置文件中将隧道的跃点数设置为低于有线适配器的跃点数，例如 3（电话簿：IpInterfaceMetric；Windows 11 24H2：IPv4InterfaceMetric）。</translation>
    </message>
    <message>
        <source>Or add name rules (DomainNameInformation) with a leading dot for the company&apos;s suffixes.</source>
        <translation>或者为公司的后缀添加以点开头的名称规则 (DomainNameInformation)。</translation>
    </message>
    <message>
        <source>The VPN connection lets only some traffic through.</source>
        <translation>VPN 连接只允许部分流量通过。</translation>
    </message>
    <message>
        <source>Your organisation set up the VPN so that only some programs or servers can be reached through it.</source>
        <translation>您的组织设置的 VPN 只允许部分程序使用，或只允许访问部分服务器。</translation>
    </message>
    <message>
        <source>If something that you need does not open, tell your helpdesk what it is.</source>
        <translation>如果您需要的内容打不开，请告知您的技术支持人员具体是什么。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; holds traffic filters ({count}). Only what they name goes into the tunnel. On a device tunnel they also keep out what comes from the company network.</source>
        <extracomment>{connection}: name of the VPN connection; {count}: how many</extracomment>
        <translation>配置文件“{connection}”包含流量筛选器（{count} 个）。只有其中指定的流量才会进入隧道。在设备隧道上，它们还会阻止来自公司网络的流量。</translation>
    </message>
    <message>
        <source>Read the profile&apos;s filters: TrafficFilter in its ProfileXML</source>
        <translation>查看配置文件的筛选器：其 ProfileXML 中的 TrafficFilter</translation>
    </message>
    <message>
        <source>Compare with what does not answer: address, port and protocol.</source>
        <translation>与没有响应的目标进行比较：地址、端口和协议。</translation>
    </message>
    <message>
        <source>TrafficFilter ({count}) limits what enters the tunnel; on a device tunnel it also drops inbound traffic, so remote management of the client does not work.</source>
        <extracomment>{count}: how many</extracomment>
        <translation>TrafficFilter（{count} 个）限制进入隧道的流量；在设备隧道上它还会丢弃入站流量，因此无法远程管理客户端。</translation>
    </message>
    <message>
        <source>Add a filter for what is missing, or remove the filters.</source>
        <translation>为缺少的流量添加筛选器，或删除筛选器。</translation>
    </message>
    <message>
        <source>For management from inside take the filters out of the device tunnel.</source>
        <translation>要从内部进行管理，则从设备隧道中删除筛选器。</translation>
    </message>
    <message>
        <source>A company server does not answer although its traffic goes into the VPN.</source>
        <translation>某台公司服务器没有响应，尽管其流量进入了 VPN。</translation>
    </message>
    <message>
        <source>The VPN is connected, but {target} gives no answer.</source>
        <extracomment>{target}: an IP address or name</extracomment>
        <translation>VPN 已连接，但 {target} 没有响应。</translation>
    </message>
    <message>
        <source>Try another work resource; perhaps only this one is down.</source>
        <translation>请尝试其他工作资源；也许只有这一个停止运行。</translation>
    </message>
    <message>
        <source>{target} gave no answer; its route leads into {interface} as it should.</source>
        <extracomment>{target}: an IP address or name; {interface}: name of the network interface</extracomment>
        <translation>{target} 没有响应；其路由如预期的那样指向 {interface}。</translation>
    </message>
    <message>
        <source>Test again, for {target}: Test-NetConnection ADDRESS -Port PORT</source>
        <extracomment>{target}: an IP address or name</extracomment>
        <translation>再次测试：Test-NetConnection ADDRESS -Port PORT，针对 {target}</translation>
    </message>
    <message>
        <source>Test by address before by name, and try a second server.</source>
        <translation>先按地址测试，再按名称测试，并尝试第二台服务器。</translation>
    </message>
    <message>
        <source>The route is right and {target} stays silent: return route, filters or the server itself.</source>
        <extracomment>{target}: an IP address or name</extracomment>
        <translation>路由正确，而 {target} 没有响应：问题在于返回路由、筛选器或服务器本身。</translation>
    </message>
    <message>
        <source>Check packet filters in the network policy and on the inner firewall, and traffic filters in the profile.</source>
        <translation>检查网络策略和内部防火墙上的数据包筛选器，以及配置文件中的流量筛选器。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) that the VPN server shows is of the wrong kind.</source>
        <translation>VPN 服务器出示的电子身份证明（证书）类型不正确。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of {server} lacks the purpose Server Authentication (it has: {found}). Windows reports 13801 with IKEv2 and 0x80070040 with SSTP; 0x800B0110 can also appear.</source>
        <extracomment>{subject}: subject name of the certificate; {server}: name of the VPN server; {found}: what the certificate has</extracomment>
        <translation>{server} 的证书“{subject}”缺少服务器身份验证用途（它具有：{found}）。使用 IKEv2 时 Windows 会报告 13801，使用 SSTP 时会报告 0x80070040；也可能出现 0x800B0110。</translation>
    </message>
    <message>
        <source>Check which certificate was seen: {origin}.</source>
        <extracomment>{origin}: where the certificate was found</extracomment>
        <translation>检查看到的是哪个证书：{origin}。</translation>
    </message>
    <message>
        <source>The extended key usage has no id-kp-serverAuth (1.3.6.1.5.5.7.3.1); found: {found}.</source>
        <extracomment>{found}: what the certificate has</extracomment>
        <translation>增强型密钥用法中没有 id-kp-serverAuth (1.3.6.1.5.5.7.3.1)；实际为：{found}。</translation>
    </message>
    <message>
        <source>For IKEv2 add the purpose IP security IKE intermediate (1.3.6.1.5.5.8.2.2), so that RRAS picks this certificate.</source>
        <translation>对于 IKEv2，添加用途“IP 安全 IKE 中级”(1.3.6.1.5.5.8.2.2)，以便 RRAS 选用此证书。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate names no purpose at all, so it fits every purpose.</source>
        <translation>VPN 服务器的证书没有指定任何用途，因此适用于所有用途。</translation>
    </message>
    <message>
        <source>This is only a remark for your certificate team; your connection is not affected.</source>
        <translation>这只是给您的证书团队的提示；您的连接不受影响。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; has no extended key usage; it counts as fit for all purposes.</source>
        <extracomment>{subject}: subject name of the certificate</extracomment>
        <translation>证书“{subject}”没有增强型密钥用法；它被视为适用于所有用途。</translation>
    </message>
    <message>
        <source>Nothing to do on this laptop; mention it to the certificate team.</source>
        <translation>在这台笔记本电脑上无需执行任何操作；将此告知证书团队。</translation>
    </message>
    <message>
        <source>Without the extension every purpose is allowed, but the selection among several certificates becomes less certain.</source>
        <translation>没有该扩展时，允许所有用途，但在多个证书中的选择会变得不太确定。</translation>
    </message>
    <message>
        <source>At the next renewal use a template with Server Authentication and IP security IKE intermediate.</source>
        <translation>下次续订时，使用带有服务器身份验证和“IP 安全 IKE 中级”的证书模板。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate only says &quot;any purpose&quot;.</source>
        <translation>VPN 服务器的证书仅标明“任何目的”。</translation>
    </message>
    <message>
        <source>This is a remark for your certificate team; your connection may still work.</source>
        <translation>这是给您的证书团队的提示；您的连接可能仍可使用。</translation>
    </message>
    <message>
        <source>If connecting fails, send the report to your helpdesk.</source>
        <translation>如果连接失败，请将报告发送给您的技术支持人员。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; carries only &quot;any purpose&quot; instead of Server Authentication.</source>
        <extracomment>{subject}: subject name of the certificate</extracomment>
        <translation>证书“{subject}”仅包含“任何目的”，而不是服务器身份验证。</translation>
    </message>
    <message>
        <source>If Windows reports 13801, pass the report to the certificate team.</source>
        <translation>如果 Windows 报告 13801，将报告转交给证书团队。</translation>
    </message>
    <message>
        <source>The purpose anyExtendedKeyUsage (2.5.29.37.0) alone may not satisfy a peer that asks for Server Authentication.</source>
        <translation>仅有用途 anyExtendedKeyUsage (2.5.29.37.0) 可能无法满足要求服务器身份验证的对端。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate lacks the mark that makes IKEv2 prefer it.</source>
        <translation>VPN 服务器的证书缺少使 IKEv2 优先选用它的标记。</translation>
    </message>
    <message>
        <source>This is only a remark for your certificate team; your connection is not affected by it alone.</source>
        <translation>这只是给您的证书团队的提示；您的连接不会仅因此受到影响。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; lacks the purpose IP security IKE intermediate; this matters when the server has several certificates.</source>
        <extracomment>{subject}: subject name of the certificate</extracomment>
        <translation>证书“{subject}”缺少用途“IP 安全 IKE 中级”；当服务器有多个证书时，这会有影响。</translation>
    </message>
    <message>
        <source>If 13801 appears only now and then, pass this remark to the certificate team.</source>
        <translation>如果 13801 只是偶尔出现，将此提示转交给证书团队。</translation>
    </message>
    <message>
        <source>With several Server Authentication certificates in the store, RRAS prefers the one with IP security IKE intermediate (1.3.6.1.5.5.8.2.2).</source>
        <translation>如果存储中有多个服务器身份验证证书，RRAS 会优先选用带有“IP 安全 IKE 中级”(1.3.6.1.5.5.8.2.2) 的证书。</translation>
    </message>
    <message>
        <source>Add this purpose to the template of the VPN server&apos;s IKEv2 certificate.</source>
        <translation>将此用途添加到 VPN 服务器 IKEv2 证书的证书模板中。</translation>
    </message>
    <message>
        <source>Keep it off the public SSTP certificate, so that IKEv2 does not take that one.</source>
        <translation>不要将其添加到公共 SSTP 证书，以免 IKEv2 选用该证书。</translation>
    </message>
    <message>
        <source>The key of the VPN server&apos;s certificate may not be used for signing.</source>
        <translation>VPN 服务器证书的密钥不得用于签名。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) that the VPN server shows can&apos;t be used for this.</source>
        <translation>VPN 服务器出示的电子身份证明（证书）不能用于此目的。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; has the key usage {found}; digital signature is needed. Windows can report 13801 (IKEv2) or 0x800B0110 (SSTP).</source>
        <extracomment>{subject}: subject name of the certificate; {found}: what the certificate has</extracomment>
        <translation>证书“{subject}”的密钥用法为 {found}；需要数字签名。Windows 可能会报告 13801 (IKEv2) 或 0x800B0110 (SSTP)。</translation>
    </message>
    <message>
        <source>The server that answers shows an electronic identity card (certificate) with a name other than {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>响应的服务器出示的电子身份证明（证书）中的名称不是 {server}。</translation>
    </message>
    <message>
        <source>If Windows asks whether to accept it, please say no.</source>
        <translation>如果 Windows 询问是否接受，请选择否。</translation>
    </message>
    <message>
        <source>The certificate names {names}, the profile calls {server}. Windows reports 13801 with IKEv2 and 0x800B010F with SSTP.</source>
        <extracomment>{names}: names in the certificate; {server}: name of the VPN server</extracomment>
        <translation>证书中的名称为 {names}，配置文件呼叫的是 {server}。使用 IKEv2 时 Windows 会报告 13801，使用 SSTP 时会报告 0x800B010F。</translation>
    </message>
    <message>
        <source>Compare the server in the profile with these names: Get-VpnConnection | Format-List Name, ServerAddress</source>
        <translation>将配置文件中的服务器与这些名称进行比较：Get-VpnConnection | Format-List Name, ServerAddress</translation>
    </message>
    <message>
        <source>If another server was seen from another network, something on the way answers in its place.</source>
        <translation>如果从其他网络看到的是另一台服务器，说明途中有设备在代替它响应。</translation>
    </message>
    <message>
        <source>None of the names {names} matches {server}.</source>
        <extracomment>{names}: names in the certificate; {server}: name of the VPN server</extracomment>
        <translation>名称 {names} 均与 {server} 不匹配。</translation>
    </message>
    <message>
        <source>Issue the certificate with {server} as DNS name among the subject alternative names.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>颁发证书时，将 {server} 作为 DNS 名称写入使用者可选名称。</translation>
    </message>
    <message>
        <source>Or change NativeProfile/Servers to a name that the certificate carries.</source>
        <translation>或者将 NativeProfile/Servers 更改为证书中包含的名称。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate uses a wildcard name.</source>
        <translation>VPN 服务器的证书使用通配符名称。</translation>
    </message>
    <message>
        <source>The VPN server shows an electronic identity card (certificate) for a whole group of names; some kinds of VPN do not accept that.</source>
        <translation>VPN 服务器出示的电子身份证明（证书）用于一整组名称；某些种类的 VPN 不接受这种证书。</translation>
    </message>
    <message>
        <source>The certificate names {names}. SSTP accepts a wildcard; with IKEv2 and L2TP it is not reliable (13801, 787).</source>
        <extracomment>{names}: names in the certificate</extracomment>
        <translation>证书中的名称为 {names}。SSTP 接受通配符；对于 IKEv2 和 L2TP，通配符并不可靠（13801、787）。</translation>
    </message>
    <message>
        <source>Note the tunnel type of the profile: Get-VpnConnection | Format-List Name, TunnelType</source>
        <translation>记下配置文件的隧道类型：Get-VpnConnection | Format-List Name, TunnelType</translation>
    </message>
    <message>
        <source>RRAS takes the first fitting computer certificate for L2TP; a wildcard one there leads to error 787. For IKEv2 wildcards can also fail.</source>
        <translation>对于 L2TP，RRAS 会选用第一个合适的计算机证书；如果它是通配符证书，则会导致错误 787。对于 IKEv2，通配符也可能失败。</translation>
    </message>
    <message>
        <source>For IKEv2 and L2TP use a certificate with {server} as full name, from the CA that the clients trust.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>对于 IKEv2 和 L2TP，使用以 {server} 为完整名称、来自客户端所信任 CA 的证书。</translation>
    </message>
    <message>
        <source>Keep the wildcard certificate for SSTP only, or replace it.</source>
        <translation>通配符证书仅用于 SSTP，或将其更换。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate carries its name only in an old place.</source>
        <translation>VPN 服务器的证书只在旧的位置包含其名称。</translation>
    </message>
    <message>
        <source>The certificate has {names} as common name and no subject alternative names.</source>
        <extracomment>{names}: names in the certificate</extracomment>
        <translation>证书的公用名为 {names}，没有使用者可选名称。</translation>
    </message>
    <message>
        <source>The name matches through the common name only; newer software looks at subject alternative names alone.</source>
        <translation>名称仅通过公用名匹配；较新的软件只查看使用者可选名称。</translation>
    </message>
    <message>
        <source>At the next renewal put {server} into the subject alternative names as DNS name.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>下次续订时，将 {server} 作为 DNS 名称写入使用者可选名称。</translation>
    </message>
    <message>
        <source>Windows judges the VPN server&apos;s certificate differently from this program.</source>
        <translation>Windows 对 VPN 服务器证书的判断与本程序不同。</translation>
    </message>
    <message>
        <source>Windows and this program disagree about the electronic identity card (certificate) of the VPN server. Windows&apos; view counts when you connect.</source>
        <translation>Windows 与本程序对 VPN 服务器的电子身份证明（证书）判断不一致。连接时以 Windows 的判断为准。</translation>
    </message>
    <message>
        <source>Send the report to your helpdesk.</source>
        <translation>请将报告发送给您的技术支持人员。</translation>
    </message>
    <message>
        <source>Windows, which dials with the computer&apos;s certificate stores, says: {windows}. Built with all stores of computer and user, the path ends here as: {here}.</source>
        <extracomment>{windows}: &quot;accepted&quot; or flags of CERT_TRUST_STATUS; {here}: how the path ends</extracomment>
        <translation>Windows 使用计算机的证书存储进行拨号，其判断为：{windows}。使用计算机和用户的所有存储构建时，此处的路径结果为：{here}。</translation>
    </message>
    <message>
        <source>Look in certlm.msc and certmgr.msc in which of the two the root lies: one that only the user trusts does not count for dialing.</source>
        <translation>在 certlm.msc 和 certmgr.msc 中查看根证书位于两者中的哪一个：仅用户信任的根证书在拨号时不起作用。</translation>
    </message>
    <message>
        <source>Look for a certificate of the chain under Untrusted Certificates.</source>
        <translation>在“不信任的证书”下查找证书链中的证书。</translation>
    </message>
    <message>
        <source>CertGetCertificateChain with the engine of the local machine, without the network and without revocation, gives {windows} for Server Authentication; OpenSSL over the same stores gives {here}.</source>
        <translation>使用本地计算机引擎、不联网且不检查吊销状态的 CertGetCertificateChain 对服务器身份验证的结果为 {windows}；OpenSSL 使用相同存储的结果为 {here}。</translation>
    </message>
    <message>
        <source>Deploy root and issuing CA to the stores of the computer by group policy or Intune, not to those of the user.</source>
        <translation>通过组策略或 Intune 将根证书和颁发 CA 部署到计算机的存储，而不是用户的存储。</translation>
    </message>
    <message>
        <source>A root of Microsoft&apos;s programme that was not used before is fetched by Windows when it dials; then there is no difference.</source>
        <translation>如果是 Microsoft 根证书计划中此前未使用过的根证书，Windows 会在拨号时获取它；此时不存在差异。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the VPN server expired on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>VPN 服务器的电子身份证明（证书）已于 {until} 过期。</translation>
    </message>
    <message>
        <source>If they are right, your computer is not the cause; send the report to your helpdesk.</source>
        <translation>如果正确，问题就不在您的电脑上；请将报告发送给您的技术支持人员。</translation>
    </message>
    <message>
        <source>The certificate expired on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>证书已于 {until} 过期。</translation>
    </message>
    <message>
        <source>Server certificates from a template that takes the name from the request do not renew by themselves; note the new end date.</source>
        <translation>如果证书模板从请求中获取名称，则据此颁发的服务器证书不会自动续订；记下新的到期日期。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate is not valid yet.</source>
        <translation>VPN 服务器的证书尚未生效。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the VPN server is not valid before {from}.</source>
        <extracomment>{from}: date and time</extracomment>
        <translation>VPN 服务器的电子身份证明（证书）从 {from} 才开始生效。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; begins on {from}. A wrong clock on this laptop is the usual reason. Windows reports 13801 or 0x800B0101.</source>
        <extracomment>{subject}: subject name of the certificate; {from}: date and time</extracomment>
        <translation>证书“{subject}”从 {from} 开始生效。常见原因是这台笔记本电脑的时钟不准。Windows 会报告 13801 或 0x800B0101。</translation>
    </message>
    <message>
        <source>If the clock is right, pass the report to the certificate team.</source>
        <translation>如果时钟正确，将报告转交给证书团队。</translation>
    </message>
    <message>
        <source>Check the clock of the VPN server and of the issuing CA.</source>
        <translation>检查 VPN 服务器和颁发 CA 的时钟。</translation>
    </message>
    <message>
        <source>If the certificate was issued for later, install the current one until then.</source>
        <translation>如果证书的生效时间定在以后，则在此之前安装当前有效的证书。</translation>
    </message>
    <message>
        <source>The VPN still works, but the server&apos;s electronic identity card (certificate) expires on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>VPN 仍可使用，但服务器的电子身份证明（证书）将于 {until} 过期。</translation>
    </message>
    <message>
        <source>You don&apos;t need to do anything now; your helpdesk may want to know.</source>
        <translation>您现在无需执行任何操作；您的技术支持人员可能希望了解此情况。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; expires on {until}; after that nobody can connect.</source>
        <extracomment>{subject}: subject name of the certificate; {until}: date and time</extracomment>
        <translation>证书“{subject}”将于 {until} 过期；此后任何人都无法连接。</translation>
    </message>
    <message>
        <source>The certificate expires on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>证书将于 {until} 过期。</translation>
    </message>
    <message>
        <source>Renew it before that day and select it again where a service is bound to it.</source>
        <translation>在该日期之前续订，并在绑定该证书的服务中重新选择它。</translation>
    </message>
    <message>
        <source>The key of the VPN server&apos;s certificate is too weak.</source>
        <translation>VPN 服务器证书的密钥强度太弱。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the VPN server is protected too weakly by today&apos;s standards.</source>
        <translation>按照目前的标准，VPN 服务器的电子身份证明（证书）的保护强度太弱。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; has a key of type {algorithm} with {bits} bits. With IKEv2 Windows can report 13881.</source>
        <extracomment>{subject}: subject name of the certificate; {algorithm}: name of an algorithm; {bits}: key length in bits</extracomment>
        <translation>证书“{subject}”的密钥类型为 {algorithm}，长度为 {bits} 位。使用 IKEv2 时 Windows 可能会报告 13881。</translation>
    </message>
    <message>
        <source>Issue a certificate with RSA of at least 2048 bits or ECDSA P-256.</source>
        <translation>颁发 RSA 密钥至少为 2048 位或使用 ECDSA P-256 的证书。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate is signed with an outdated method.</source>
        <translation>VPN 服务器的证书使用过时的方法签名。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the VPN server was signed in an old way that can be forged more easily.</source>
        <translation>VPN 服务器的电子身份证明（证书）使用较旧的方式签名，更容易被伪造。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; is signed with {algorithm}.</source>
        <extracomment>{subject}: subject name of the certificate; {algorithm}: name of an algorithm</extracomment>
        <translation>证书“{subject}”使用 {algorithm} 签名。</translation>
    </message>
    <message>
        <source>The chain leads to &quot;{root}&quot; (thumbprint: {thumbprint}), which is not among this computer&apos;s trusted roots. Windows reports 0x800B0109 with SSTP (0x800B010A if it cannot find that certificate at all) and 13801 with IKEv2.</source>
        <extracomment>{root}: subject name of the root certificate; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>证书链可追溯到“{root}”（指纹：{thumbprint}），它不在这台电脑的受信任根证书中。使用 SSTP 时 Windows 会报告 0x800B0109（如果完全找不到该证书，则报告 0x800B010A），使用 IKEv2 时会报告 13801。</translation>
    </message>
    <message>
        <source>Look for &quot;{root}&quot; in the store: certutil -store Root</source>
        <extracomment>{root}: subject name of the root certificate</extracomment>
        <translation>在存储中查找“{root}”：certutil -store Root</translation>
    </message>
    <message>
        <source>The root certificate &quot;{root}&quot; is missing in the computer&apos;s Trusted Root Certification Authorities store; domain members normally receive it by themselves.</source>
        <extracomment>{root}: subject name of the root certificate</extracomment>
        <translation>计算机的“受信任的根证书颁发机构”存储中缺少根证书“{root}”；域成员通常会自动收到它。</translation>
    </message>
    <message>
        <source>Publish the root by group policy or as a trusted certificate profile in Intune, to the computer store.</source>
        <translation>通过组策略或 Intune 中的受信任证书配置文件，将根证书发布到计算机存储。</translation>
    </message>
    <message>
        <source>For computers outside the domain, deploy the root with the VPN profile, or use a public certificate for SSTP.</source>
        <translation>对于域外的电脑，随 VPN 配置文件一起部署根证书，或为 SSTP 使用公共证书。</translation>
    </message>
    <message>
        <source>Check the store Untrusted Certificates (Disallowed) too.</source>
        <translation>同时检查“不信任的证书”存储 (Disallowed)。</translation>
    </message>
    <message>
        <source>If &quot;{root}&quot; is not a root but an intermediate authority, let the VPN server send it.</source>
        <extracomment>{root}: subject name of the certificate</extracomment>
        <translation>如果“{root}”不是根而是中间颁发机构，则让 VPN 服务器发送它。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate vouches only for itself.</source>
        <translation>VPN 服务器的证书只由其自身担保。</translation>
    </message>
    <message>
        <source>The VPN server shows an electronic identity card (certificate) that no authority has confirmed.</source>
        <translation>VPN 服务器出示的电子身份证明（证书）没有得到任何颁发机构的确认。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({thumbprint}) is self-signed. Windows reports 0x800B0109 with SSTP and 13801 with IKEv2.</source>
        <extracomment>{subject}: subject name of the certificate; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>证书“{subject}”（{thumbprint}）是自签名证书。使用 SSTP 时 Windows 会报告 0x800B0109，使用 IKEv2 时会报告 13801。</translation>
    </message>
    <message>
        <source>A self-signed certificate is in use; RRAS may have taken a default one after the right one disappeared.</source>
        <translation>正在使用自签名证书；可能是正确的证书消失后，RRAS 选用了默认证书。</translation>
    </message>
    <message>
        <source>A link is missing between the VPN server&apos;s certificate and its authority.</source>
        <translation>VPN 服务器的证书与其颁发机构之间缺少一个环节。</translation>
    </message>
    <message>
        <source>The certificate of &quot;{missing}&quot; was not sent and is not on this computer. Windows can report 0x800B010A or 0x800B0109 (SSTP) or 13801 (IKEv2).</source>
        <extracomment>{missing}: subject name of the missing certificate</extracomment>
        <translation>“{missing}”的证书没有发送，也不在这台电脑上。Windows 可能会报告 0x800B010A 或 0x800B0109 (SSTP)，或者 13801 (IKEv2)。</translation>
    </message>
    <message>
        <source>The intermediate certificate &quot;{missing}&quot; is missing on the VPN server, or is not sent.</source>
        <extracomment>{missing}: subject name of the missing certificate</extracomment>
        <translation>VPN 服务器上缺少中间证书“{missing}”，或没有发送它。</translation>
    </message>
    <message>
        <source>Install it in the Intermediate Certification Authorities store of the VPN server and restart the service.</source>
        <translation>将其安装到 VPN 服务器的“中间证书颁发机构”存储中，然后重新启动服务。</translation>
    </message>
    <message>
        <source>Publish it to the clients as well, and check the AIA address in the server&apos;s certificate.</source>
        <translation>同时将其发布到客户端，并检查服务器证书中的 AIA 地址。</translation>
    </message>
    <message>
        <source>If &quot;{missing}&quot; is itself the root, publish it to the clients&apos; Trusted Root Certification Authorities store instead.</source>
        <extracomment>{missing}: subject name of the missing certificate</extracomment>
        <translation>如果“{missing}”本身就是根，则改为将其发布到客户端的“受信任的根证书颁发机构”存储。</translation>
    </message>
    <message>
        <source>An authority behind the VPN server&apos;s certificate has expired.</source>
        <translation>VPN 服务器证书的某个颁发机构已过期。</translation>
    </message>
    <message>
        <source>The authority that confirmed the VPN server&apos;s electronic identity card (certificate) is no longer valid.</source>
        <translation>确认 VPN 服务器电子身份证明（证书）的颁发机构已不再有效。</translation>
    </message>
    <message>
        <source>The certificate of the authority &quot;{ca}&quot; expired on {until}. Windows can report 13801 (IKEv2) or 0x800B0101 (SSTP).</source>
        <extracomment>{ca}: subject name of the certification authority; {until}: date and time</extracomment>
        <translation>颁发机构“{ca}”的证书已于 {until} 过期。Windows 可能会报告 13801 (IKEv2) 或 0x800B0101 (SSTP)。</translation>
    </message>
    <message>
        <source>Renew the CA&apos;s certificate, publish it, and reissue the server certificate if the CA&apos;s key changed.</source>
        <translation>续订该 CA 的证书并发布；如果该 CA 的密钥有变，则重新颁发服务器证书。</translation>
    </message>
    <message>
        <source>Remove the expired copy from the stores of the VPN server.</source>
        <translation>从 VPN 服务器的存储中删除已过期的副本。</translation>
    </message>
    <message>
        <source>An authority behind the VPN server&apos;s certificate was not allowed to issue it.</source>
        <translation>VPN 服务器证书的某个颁发机构无权颁发该证书。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) was confirmed by somebody who may not do that.</source>
        <translation>VPN 服务器的电子身份证明（证书）由无权确认它的一方确认。</translation>
    </message>
    <message>
        <source>The issuer &quot;{ca}&quot; does not count as an authority for this certificate: {detail}. Windows can report 13801 (IKEv2) or 0x800B010A (SSTP).</source>
        <extracomment>{ca}: subject name of the certification authority; {detail}: detail as technical text</extracomment>
        <translation>颁发者“{ca}”不能视为此证书的颁发机构：{detail}。Windows 可能会报告 13801 (IKEv2) 或 0x800B010A (SSTP)。</translation>
    </message>
    <message>
        <source>Reissue the CA&apos;s certificate correctly, then the server certificate.</source>
        <translation>正确地重新颁发该 CA 的证书，然后重新颁发服务器证书。</translation>
    </message>
    <message>
        <source>A signature in the chain of the VPN server&apos;s certificate is wrong.</source>
        <translation>VPN 服务器的证书链中有签名不正确。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) does not carry the signature that it claims.</source>
        <translation>VPN 服务器的电子身份证明（证书）上的签名与其声称的不符。</translation>
    </message>
    <message>
        <source>The signature said to be of &quot;{ca}&quot; does not fit. Windows can report 13801 (IKEv2) or 0x800B010A (SSTP).</source>
        <extracomment>{ca}: subject name of the certification authority</extracomment>
        <translation>声称属于“{ca}”的签名不符。Windows 可能会报告 13801 (IKEv2) 或 0x800B010A (SSTP)。</translation>
    </message>
    <message>
        <source>If no CA of yours has this key, treat it as a security incident.</source>
        <translation>如果您的 CA 均没有此密钥，则将其视为安全事件。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) was withdrawn by its authority.</source>
        <translation>VPN 服务器的电子身份证明（证书）已被其颁发机构作废。</translation>
    </message>
    <message>
        <source>The certificate with serial number {serial} was revoked on {since}; reason given: {reason}. SSTP can report 0x80092010 or 0x800B010C; IKEv2 does not check this by default.</source>
        <extracomment>{serial}: serial number; {since}: date and time; {reason}: reason as a word of the standard</extracomment>
        <translation>序列号为 {serial} 的证书已于 {since} 被吊销；给出的原因：{reason}。SSTP 可能会报告 0x80092010 或 0x800B010C；IKEv2 默认不检查。</translation>
    </message>
    <message>
        <source>The CA&apos;s list names serial {serial}, revoked {since}; reason given: {reason}.</source>
        <extracomment>{serial}: serial number; {since}: date and time; {reason}: reason as a word of the standard</extracomment>
        <translation>CA 的列表中有序列号 {serial}，吊销时间为 {since}；给出的原因：{reason}。</translation>
    </message>
    <message>
        <source>No list of revoked certificates could be fetched from {urls}. SSTP insists on it and reports 0x80092013; IKEv2 does not check by default.</source>
        <extracomment>{urls}: web addresses</extracomment>
        <translation>无法从 {urls} 获取证书吊销列表。SSTP 必须使用该列表，并会报告 0x80092013；IKEv2 默认不检查。</translation>
    </message>
    <message>
        <source>Open the address on this network and on another one.</source>
        <translation>在此网络和其他网络上分别打开该地址。</translation>
    </message>
    <message>
        <source>The list was asked for directly; where this network demands a proxy, test through that proxy: netsh winhttp show proxy</source>
        <translation>该列表是直接请求的；如果此网络要求使用代理，则通过该代理进行测试：netsh winhttp show proxy</translation>
    </message>
    <message>
        <source>SSTP clients always check revocation, and the address must answer from the internet before the tunnel exists: {urls}.</source>
        <extracomment>{urls}: web addresses</extracomment>
        <translation>SSTP 客户端始终检查吊销状态，且该地址必须在隧道建立之前就能从 Internet 访问：{urls}。</translation>
    </message>
    <message>
        <source>Remove directory addresses (ldap) that only work inside, or use a public certificate for SSTP.</source>
        <translation>删除只在内部可用的目录地址 (ldap)，或为 SSTP 使用公共证书。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate does not say where to ask whether it was revoked.</source>
        <translation>VPN 服务器的证书没有说明在哪里可以查询它是否已被吊销。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; has no usable address for revocation; SSTP can report 0x80092012.</source>
        <extracomment>{subject}: subject name of the certificate</extracomment>
        <translation>证书“{subject}”没有可用的吊销地址；SSTP 可能会报告 0x80092012。</translation>
    </message>
    <message>
        <source>There is neither a CRL distribution point nor an OCSP address that a client on the internet can use.</source>
        <translation>既没有 Internet 上的客户端可以使用的 CRL 分发点，也没有可以使用的 OCSP 地址。</translation>
    </message>
    <message>
        <source>Add an http address for the CRL, or an OCSP address, to the CA&apos;s settings and reissue the certificate.</source>
        <translation>在 CA 的设置中添加 CRL 的 http 地址或 OCSP 地址，然后重新颁发证书。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate names no web address for asking whether it was revoked.</source>
        <translation>VPN 服务器的证书没有提供可查询其是否被吊销的 Web 地址。</translation>
    </message>
    <message>
        <source>Your computer may be unable to ask whether the VPN server&apos;s electronic identity card (certificate) is still good.</source>
        <translation>您的电脑可能无法查询 VPN 服务器的电子身份证明（证书）是否仍然有效。</translation>
    </message>
    <message>
        <source>The certificate &quot;{certificate}&quot; names its list of revoked certificates only by addresses of a kind that this program does not fetch: {urls}. SSTP can report 0x80092013.</source>
        <extracomment>{certificate}: subject name of the certificate; {urls}: addresses</extracomment>
        <translation>证书“{certificate}”仅以本程序不获取的地址类型指定其吊销列表：{urls}。SSTP 可能会报告 0x80092013。</translation>
    </message>
    <message>
        <source>SSTP clients check revocation before the tunnel exists; directory addresses (ldap) answer only inside, and CRLs are not fetched over https: {urls}.</source>
        <extracomment>{urls}: addresses</extracomment>
        <translation>SSTP 客户端在隧道建立之前检查吊销状态；目录地址 (ldap) 只在内部响应，而 CRL 不会通过 https 获取：{urls}。</translation>
    </message>
    <message>
        <source>The list of revoked certificates for the VPN server is out of date.</source>
        <translation>VPN 服务器的证书吊销列表已过期。</translation>
    </message>
    <message>
        <source>The list that tells whether the VPN server&apos;s electronic identity card (certificate) is still good is too old.</source>
        <translation>用于说明 VPN 服务器的电子身份证明（证书）是否仍然有效的列表太旧。</translation>
    </message>
    <message>
        <source>The list from {urls} should have been renewed by {nextUpdate}. SSTP can report 0x80092013.</source>
        <extracomment>{urls}: web addresses; {nextUpdate}: date and time</extracomment>
        <translation>{urls} 的列表应在 {nextUpdate} 之前更新。SSTP 可能会报告 0x80092013。</translation>
    </message>
    <message>
        <source>The nextUpdate of the CRL was {nextUpdate}; clients treat an outdated list like a missing one.</source>
        <extracomment>{nextUpdate}: date and time</extracomment>
        <translation>CRL 的 nextUpdate 为 {nextUpdate}；客户端将过期的列表视为缺失。</translation>
    </message>
    <message>
        <source>Publish a new list: certutil -crl (on the CA), and check that the copy on the web server is renewed too.</source>
        <translation>发布新列表：certutil -crl（在 CA 上），并检查 Web 服务器上的副本是否也已更新。</translation>
    </message>
    <message>
        <source>Make sure that somebody is warned before the next list expires.</source>
        <translation>设置在下一个列表到期之前向相关人员发出警告。</translation>
    </message>
    <message>
        <source>The VPN connection does not say which sign-in server it expects.</source>
        <translation>VPN 连接没有说明预期的身份验证服务器。</translation>
    </message>
    <message>
        <source>Your VPN connection does not check the name of the server that checks your sign-in.</source>
        <translation>您的 VPN 连接不检查验证您登录信息的服务器的名称。</translation>
    </message>
    <message>
        <source>You don&apos;t need to do anything now; your VPN administrators can add the name.</source>
        <translation>您现在无需执行任何操作；您的 VPN 管理员可以添加该名称。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has an empty ServerNames: any server with a certificate under the trusted root is accepted.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>配置文件“{connection}”的 ServerNames 为空：任何持有受信任根证书下的证书的服务器都会被接受。</translation>
    </message>
    <message>
        <source>Read the names: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>查看名称：(Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml</translation>
    </message>
    <message>
        <source>Without ServerNames every certificate under the trusted root passes as sign-in server.</source>
        <translation>没有 ServerNames 时，受信任根证书下的任何证书都可作为身份验证服务器通过。</translation>
    </message>
    <message>
        <source>Enter the names of the NPS servers, separated by semicolons, as their certificates spell them.</source>
        <translation>输入各 NPS 服务器的名称，以分号分隔，写法与其证书一致。</translation>
    </message>
    <message>
        <source>The name of the expected sign-in server is written wrongly in the VPN connection.</source>
        <translation>VPN 连接中预期的身份验证服务器的名称书写有误。</translation>
    </message>
    <message>
        <source>A name in the settings of your VPN connection is written in a way that Windows does not understand.</source>
        <translation>您的 VPN 连接设置中的某个名称的写法 Windows 无法理解。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has ServerNames = {value}; names are separated by semicolons, without quotes and without a leading star. Windows can report 853 or 812.</source>
        <extracomment>{connection}: name of the VPN connection; {value}: what stands there</extracomment>
        <translation>配置文件“{connection}”的 ServerNames = {value}；名称应以分号分隔，不带引号，开头不带星号。Windows 可能会报告 853 或 812。</translation>
    </message>
    <message>
        <source>ServerNames takes names separated by semicolons; each may be a regular expression, not a wildcard.</source>
        <translation>ServerNames 接受以分号分隔的名称；每个名称可以是正则表达式，而不是通配符。</translation>
    </message>
    <message>
        <source>Correct {value}: no comma, no quotes; instead of a star write a regular expression that ends in the domain.</source>
        <extracomment>{value}: what stands there</extracomment>
        <translation>更正 {value}：不要使用逗号，不要使用引号；不要使用星号，而应写成以该域结尾的正则表达式。</translation>
    </message>
    <message>
        <source>Deploy the profile again.</source>
        <translation>重新部署配置文件。</translation>
    </message>
    <message>
        <source>The VPN connection expects another sign-in server.</source>
        <translation>VPN 连接预期的是另一台身份验证服务器。</translation>
    </message>
    <message>
        <source>Your VPN connection expects a sign-in server with a different name from the one your organisation uses.</source>
        <translation>您的 VPN 连接预期的身份验证服务器名称与您的组织使用的不同。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; lists {profile}; the site policy expects {expected}. Windows can report 812 or 853.</source>
        <extracomment>{connection}: name of the VPN connection; {profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>配置文件“{connection}”列出的是 {profile}；站点策略预期为 {expected}。Windows 可能会报告 812 或 853。</translation>
    </message>
    <message>
        <source>Read the log Microsoft-Windows-EapMethods-RasTls/Operational, event 107: it shows the server name that was seen.</source>
        <translation>查看日志 Microsoft-Windows-EapMethods-RasTls/Operational 的事件 107：它显示所看到的服务器名称。</translation>
    </message>
    <message>
        <source>ServerNames ({profile}) does not contain what is expected ({expected}).</source>
        <extracomment>{profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>ServerNames（{profile}）不包含预期的内容（{expected}）。</translation>
    </message>
    <message>
        <source>Correct ServerNames in the profile, or the site policy if the servers were renamed.</source>
        <translation>更正配置文件中的 ServerNames；如果服务器已重命名，则更正站点策略。</translation>
    </message>
    <message>
        <source>Compare with the names in the certificate of each NPS server.</source>
        <translation>与每台 NPS 服务器证书中的名称进行比较。</translation>
    </message>
    <message>
        <source>The name of the sign-in server differs in upper and lower case.</source>
        <translation>身份验证服务器的名称大小写不同。</translation>
    </message>
    <message>
        <source>A name in the settings of your VPN connection differs in its capital letters from what is expected. Some Windows versions are strict about that.</source>
        <translation>您的 VPN 连接设置中某个名称的大小写与预期不同；某些 Windows 版本会计较这一点。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; lists {profile}, expected is {expected}. Administrators report error 853 on Windows 11 for this.</source>
        <extracomment>{connection}: name of the VPN connection; {profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>配置文件“{connection}”列出的是 {profile}，预期为 {expected}。据管理员反馈，在 Windows 11 上会因此出现错误 853。</translation>
    </message>
    <message>
        <source>Check the Windows version of this laptop: winver</source>
        <translation>检查这台笔记本电脑的 Windows 版本：winver</translation>
    </message>
    <message>
        <source>Windows 11 is reported to compare ServerNames with the NPS certificate case-sensitively.</source>
        <translation>据反馈，Windows 11 在将 ServerNames 与 NPS 证书进行比较时区分大小写。</translation>
    </message>
    <message>
        <source>Write the names exactly as the NPS certificate has them and deploy the profile again.</source>
        <translation>使名称与 NPS 证书中的名称完全一致，然后重新部署配置文件。</translation>
    </message>
    <message>
        <source>The VPN connection lists a sign-in server but does not check it.</source>
        <translation>VPN 连接列出了身份验证服务器，但没有检查它。</translation>
    </message>
    <message>
        <source>Your VPN connection knows the name of its sign-in server but does not compare it.</source>
        <translation>您的 VPN 连接知道其身份验证服务器的名称，但没有进行比较。</translation>
    </message>
    <message>
        <source>You don&apos;t need to do anything now; your VPN administrators can correct the setting.</source>
        <translation>您现在无需执行任何操作；您的 VPN 管理员可以更正该设置。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has AcceptServerName off, so ServerNames has no effect.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>配置文件“{connection}”关闭了 AcceptServerName，因此 ServerNames 不起作用。</translation>
    </message>
    <message>
        <source>Read it: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>查看设置：(Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml</translation>
    </message>
    <message>
        <source>AcceptServerName=false makes Windows ignore ServerNames.</source>
        <translation>AcceptServerName=false 会使 Windows 忽略 ServerNames。</translation>
    </message>
    <message>
        <source>Set AcceptServerName to true and deploy the profile again.</source>
        <translation>将 AcceptServerName 设置为 true，然后重新部署配置文件。</translation>
    </message>
    <message>
        <source>The VPN connection does not say which authority must stand behind the sign-in server.</source>
        <translation>VPN 连接没有说明身份验证服务器的证书必须由哪个颁发机构颁发。</translation>
    </message>
    <message>
        <source>Your VPN connection does not say whom to trust, so Windows may ask you a question that you can&apos;t judge.</source>
        <translation>您的 VPN 连接没有说明应信任谁，因此 Windows 可能会询问您一个您无法判断的问题。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has no TrustedRootCA. Windows may prompt, or report 703 when it must stay silent.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>配置文件“{connection}”没有 TrustedRootCA。Windows 可能会显示提示，或在必须静默时报告 703。</translation>
    </message>
    <message>
        <source>TrustedRootCA is empty, so any root in the computer&apos;s store is accepted or a prompt appears.</source>
        <translation>TrustedRootCA 为空，因此计算机存储中的任何根证书都会被接受，或者会出现提示。</translation>
    </message>
    <message>
        <source>Enter the SHA-1 thumbprint of the root of the NPS certificate and deploy the profile again.</source>
        <translation>输入 NPS 证书的根证书的 SHA-1 指纹，然后重新部署配置文件。</translation>
    </message>
    <message>
        <source>The trusted authority is written wrongly in the VPN connection.</source>
        <translation>VPN 连接中受信任的颁发机构书写有误。</translation>
    </message>
    <message>
        <source>A part of your VPN connection&apos;s settings that says whom to trust is damaged.</source>
        <translation>您的 VPN 连接设置中说明应信任谁的部分已损坏。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has TrustedRootCA = {value}, which is not a SHA-1 thumbprint of 20 bytes. Windows can report 864.</source>
        <extracomment>{connection}: name of the VPN connection; {value}: what stands there</extracomment>
        <translation>配置文件“{connection}”的 TrustedRootCA = {value}，它不是 20 字节的 SHA-1 指纹。Windows 可能会报告 864。</translation>
    </message>
    <message>
        <source>TrustedRootCA must be 40 hexadecimal digits, with or without blanks; it is {value}.</source>
        <extracomment>{value}: what stands there</extracomment>
        <translation>TrustedRootCA 必须是 40 位十六进制数字，可带或不带空格；当前为 {value}。</translation>
    </message>
    <message>
        <source>Copy the thumbprint again: certutil -store Root on a computer that trusts the root.</source>
        <translation>重新复制指纹：在信任该根证书的电脑上运行 certutil -store Root。</translation>
    </message>
    <message>
        <source>Watch for an invisible character at the beginning when copying from the certificate window.</source>
        <translation>从证书窗口复制时，注意开头是否有不可见字符。</translation>
    </message>
    <message>
        <source>The VPN connection trusts a different authority from the one your organisation uses.</source>
        <translation>VPN 连接信任的颁发机构与您的组织使用的不同。</translation>
    </message>
    <message>
        <source>Your VPN connection expects a sign-in server whose authority is not the one your organisation uses.</source>
        <translation>您的 VPN 连接预期的身份验证服务器，其证书颁发机构与您的组织使用的不同。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; trusts {profile}; the site policy expects {expected}. Windows can report 864 or 812.</source>
        <extracomment>{connection}: name of the VPN connection; {profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>配置文件“{connection}”信任 {profile}；站点策略预期为 {expected}。Windows 可能会报告 864 或 812。</translation>
    </message>
    <message>
        <source>TrustedRootCA ({profile}) and the expected root ({expected}) differ; often the root was renewed.</source>
        <extracomment>{profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>TrustedRootCA（{profile}）与预期的根证书（{expected}）不同；往往是根证书已续订。</translation>
    </message>
    <message>
        <source>During a change of roots list both thumbprints in the profile.</source>
        <translation>在更换根证书期间，在配置文件中同时列出两个指纹。</translation>
    </message>
    <message>
        <source>Compare with the chain of each NPS certificate: certutil -store My (on the NPS server).</source>
        <translation>与每个 NPS 证书的证书链进行比较：certutil -store My（在 NPS 服务器上）。</translation>
    </message>
    <message>
        <source>The authority that the VPN connection trusts is not installed on this computer.</source>
        <translation>这台电脑上没有安装 VPN 连接所信任的颁发机构。</translation>
    </message>
    <message>
        <source>Your computer does not have the electronic identity card (certificate) of the authority that your VPN connection relies on.</source>
        <translation>您的电脑没有您的 VPN 连接所依赖的颁发机构的电子身份证明（证书）。</translation>
    </message>
    <message>
        <source>If you can, connect to the office network once; missing certificates often arrive there by themselves.</source>
        <translation>如果可以，请连接一次办公室网络；缺少的证书通常会在那里自动获取。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; trusts {thumbprint}, which is not among this computer&apos;s trusted roots. Windows reports 864, or 703 if it would have to ask.</source>
        <extracomment>{connection}: name of the VPN connection; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>配置文件“{connection}”信任 {thumbprint}，它不在这台电脑的受信任根证书中。Windows 会报告 864，如果需要询问则报告 703。</translation>
    </message>
    <message>
        <source>Read the store: certutil -store Root {thumbprint!}</source>
        <extracomment>{thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>查看存储：certutil -store Root {thumbprint!}</translation>
    </message>
    <message>
        <source>Start a policy update on the corporate network: gpupdate</source>
        <translation>在公司网络上启动策略更新：gpupdate</translation>
    </message>
    <message>
        <source>Import the root only from a file that the certificate team gives you: certutil -addstore Root FILE (elevated).</source>
        <translation>只从证书团队提供的文件导入根证书：certutil -addstore Root FILE（以管理员身份）。</translation>
    </message>
    <message>
        <source>The root with thumbprint {thumbprint} is missing in the computer&apos;s Trusted Root Certification Authorities store.</source>
        <extracomment>{thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>计算机的“受信任的根证书颁发机构”存储中缺少指纹为 {thumbprint} 的根证书。</translation>
    </message>
    <message>
        <source>Publish it by group policy or as a trusted certificate profile in Intune, before the VPN profile.</source>
        <translation>在部署 VPN 配置文件之前，通过组策略或 Intune 中的受信任证书配置文件发布它。</translation>
    </message>
    <message>
        <source>The VPN connection does not check the sign-in server at all.</source>
        <translation>VPN 连接完全不检查身份验证服务器。</translation>
    </message>
    <message>
        <source>Your VPN connection would sign in to any server that claims to be yours. That is a security risk.</source>
        <translation>您的 VPN 连接会登录到任何自称属于您的组织的服务器。这是安全风险。</translation>
    </message>
    <message>
        <source>Please don&apos;t use this connection on public networks.</source>
        <translation>请不要在公共网络上使用此连接。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has PerformServerValidation off: the sign-in server is not verified.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>配置文件“{connection}”关闭了 PerformServerValidation：不验证身份验证服务器。</translation>
    </message>
    <message>
        <source>Report it to the VPN administrators as a security matter.</source>
        <translation>将此作为安全问题报告给 VPN 管理员。</translation>
    </message>
    <message>
        <source>Without server validation an attacker can collect credentials with a server of their own.</source>
        <translation>没有服务器验证，攻击者可以使用自己的服务器收集凭据。</translation>
    </message>
    <message>
        <source>Set PerformServerValidation to true, with ServerNames and TrustedRootCA, and deploy the profile again.</source>
        <translation>将 PerformServerValidation 设置为 true，并设置 ServerNames 和 TrustedRootCA，然后重新部署配置文件。</translation>
    </message>
    <message>
        <source>Find out why it was disabled; the certificate problem behind it needs a fix of its own.</source>
        <translation>查明禁用它的原因；背后的证书问题需要单独解决。</translation>
    </message>
    <message>
        <source>Windows may ask you to judge the sign-in server yourself.</source>
        <translation>Windows 可能会让您自己判断身份验证服务器。</translation>
    </message>
    <message>
        <source>While connecting, Windows may ask whether to trust a server. An automatic VPN connection can&apos;t show that question.</source>
        <translation>连接时，Windows 可能会询问是否信任某台服务器。自动 VPN 连接无法显示该询问。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; allows the server-validation prompt; an Always On connection then fails with 703.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>配置文件“{connection}”允许服务器验证提示；此时 Always On 连接会以 703 失败。</translation>
    </message>
    <message>
        <source>Read it: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml, element DisableUserPromptForServerValidation.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>查看设置：(Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml，元素 DisableUserPromptForServerValidation。</translation>
    </message>
    <message>
        <source>DisableUserPromptForServerValidation is false; a silent connection can&apos;t show the prompt.</source>
        <translation>DisableUserPromptForServerValidation 为 false；静默连接无法显示提示。</translation>
    </message>
    <message>
        <source>Set it to true, and make sure that ServerNames and TrustedRootCA are complete first.</source>
        <translation>将其设置为 true，并先确保 ServerNames 和 TrustedRootCA 完整。</translation>
    </message>
    <message>
        <source>The VPN connection does not check the name in the server&apos;s certificate.</source>
        <translation>VPN 连接不检查服务器证书中的名称。</translation>
    </message>
    <message>
        <source>Your VPN connection does not check whether the server that answers is the one it called. That is a security risk.</source>
        <translation>您的 VPN 连接不检查响应的服务器是否就是它所呼叫的服务器。这是安全风险。</translation>
    </message>
    <message>
        <source>You don&apos;t need to do anything now, but please tell your helpdesk.</source>
        <translation>您现在无需执行任何操作，但请告知您的技术支持人员。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has DisableIKENameEkuCheck set: neither name nor purpose of the server&apos;s certificate is checked.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>配置文件“{connection}”设置了 DisableIKENameEkuCheck：既不检查服务器证书的名称，也不检查其用途。</translation>
    </message>
    <message>
        <source>DisableIKENameEkuCheck=1 accepts any certificate under a trusted root for this server.</source>
        <translation>DisableIKENameEkuCheck=1 会接受受信任根证书下的任何证书作为此服务器的证书。</translation>
    </message>
    <message>
        <source>Correct the server&apos;s certificate instead, then set the value back to 0 in the profile.</source>
        <translation>改为更正服务器的证书，然后在配置文件中将该值设置回 0。</translation>
    </message>
    <message>
        <source>The two steps of the sign-in expect different servers.</source>
        <translation>登录的两个步骤预期的服务器不同。</translation>
    </message>
    <message>
        <source>The settings of your VPN connection contradict each other about the sign-in server.</source>
        <translation>您的 VPN 连接中关于身份验证服务器的设置相互矛盾。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; names different values outside and inside the protected sign-in: {topic}. Windows can report 812 or 853.</source>
        <extracomment>{connection}: name of the VPN connection; {topic}: what differs</extracomment>
        <translation>配置文件“{connection}”在受保护登录的外部和内部指定了不同的值：{topic}。Windows 可能会报告 812 或 853。</translation>
    </message>
    <message>
        <source>The outer (PEAP) and the inner (EAP-TLS) server validation differ in {topic}.</source>
        <extracomment>{topic}: what differs</extracomment>
        <translation>外部 (PEAP) 与内部 (EAP-TLS) 的服务器验证有以下不同：{topic}。</translation>
    </message>
    <message>
        <source>Give both the same ServerNames and TrustedRootCA, since the same NPS answers both.</source>
        <translation>为两者设置相同的 ServerNames 和 TrustedRootCA，因为两者都由同一个 NPS 响应。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not made for identifying a server.</source>
        <translation>身份验证服务器的证书不适用于标识服务器。</translation>
    </message>
    <message>
        <source>The server that checks your sign-in shows an electronic identity card (certificate) of the wrong kind.</source>
        <translation>验证您登录信息的服务器出示的电子身份证明（证书）类型不正确。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) lacks the purpose Server Authentication (it has: {found}). Windows can report 857, 864 or 812.</source>
        <extracomment>{subject}: subject name of the certificate; {found}: what the certificate has</extracomment>
        <translation>身份验证服务器 (NPS) 的证书“{subject}”缺少服务器身份验证用途（它具有：{found}）。Windows 可能会报告 857、864 或 812。</translation>
    </message>
    <message>
        <source>Issue a certificate from the NPS template into the computer&apos;s Personal store of the NPS server.</source>
        <translation>使用 NPS 证书模板颁发证书，存入 NPS 服务器计算机的“个人”存储。</translation>
    </message>
    <message>
        <source>The sign-in server does not have the name that your VPN connection expects.</source>
        <translation>身份验证服务器的名称与您的 VPN 连接预期的不同。</translation>
    </message>
    <message>
        <source>The server that checks your sign-in shows an electronic identity card (certificate) with an unexpected name.</source>
        <translation>验证您登录信息的服务器出示的电子身份证明（证书）中的名称与预期不符。</translation>
    </message>
    <message>
        <source>The sign-in server (NPS) shows the names {names}. Windows can report 853, 864 or 812 when the profile lists other names.</source>
        <extracomment>{names}: names in the certificate</extracomment>
        <translation>身份验证服务器 (NPS) 出示的名称为 {names}。如果配置文件列出的是其他名称，Windows 可能会报告 853、864 或 812。</translation>
    </message>
    <message>
        <source>Read the names in the profile: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml, element ServerNames.</source>
        <translation>查看配置文件中的名称：(Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml，元素 ServerNames。</translation>
    </message>
    <message>
        <source>Compare upper and lower case too: administrators report that Windows 11 compares exactly.</source>
        <translation>同时比较大小写：据管理员反馈，Windows 11 会进行精确比较。</translation>
    </message>
    <message>
        <source>ServerNames in the EAP settings and the names {names} of the NPS certificate differ.</source>
        <extracomment>{names}: names in the certificate</extracomment>
        <translation>EAP 设置中的 ServerNames 与 NPS 证书的名称 {names} 不同。</translation>
    </message>
    <message>
        <source>Correct ServerNames in the profile and deploy it, or reissue the NPS certificate with the listed name.</source>
        <translation>更正配置文件中的 ServerNames 并部署，或以所列名称重新颁发 NPS 证书。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in expired on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>验证您登录信息的服务器的电子身份证明（证书）已于 {until} 过期。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) expired on {until}. Windows reports 858; the same refusal often appears as 812 with IKEv2 and 691 with SSTP.</source>
        <extracomment>{subject}: subject name of the certificate; {until}: date and time</extracomment>
        <translation>身份验证服务器 (NPS) 的证书“{subject}”已于 {until} 过期。Windows 会报告 858；同样的拒绝在使用 IKEv2 时常显示为 812，使用 SSTP 时常显示为 691。</translation>
    </message>
    <message>
        <source>The NPS certificate expired on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>NPS 证书已于 {until} 过期。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not valid yet.</source>
        <translation>身份验证服务器的证书尚未生效。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in is not valid before {from}.</source>
        <extracomment>{from}: date and time</extracomment>
        <translation>验证您登录信息的服务器的电子身份证明（证书）从 {from} 才开始生效。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) begins on {from}; a wrong clock on this laptop is the usual reason.</source>
        <extracomment>{subject}: subject name of the certificate; {from}: date and time</extracomment>
        <translation>身份验证服务器 (NPS) 的证书“{subject}”从 {from} 开始生效；常见原因是这台笔记本电脑的时钟不准。</translation>
    </message>
    <message>
        <source>The NPS certificate is valid from {from} until {until}.</source>
        <extracomment>{from}: date and time; {until}: date and time</extracomment>
        <translation>NPS 证书的有效期为 {from} 至 {until}。</translation>
    </message>
    <message>
        <source>Check the clock of the NPS server and of the issuing CA.</source>
        <translation>检查 NPS 服务器和颁发 CA 的时钟。</translation>
    </message>
    <message>
        <source>The VPN still works, but the electronic identity card (certificate) of the server that checks your sign-in expires on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>VPN 仍可使用，但验证您登录信息的服务器的电子身份证明（证书）将于 {until} 过期。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) expires on {until}; after that nobody can sign in.</source>
        <extracomment>{subject}: subject name of the certificate; {until}: date and time</extracomment>
        <translation>身份验证服务器 (NPS) 的证书“{subject}”将于 {until} 过期；此后任何人都无法登录。</translation>
    </message>
    <message>
        <source>The NPS certificate expires on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>NPS 证书将于 {until} 过期。</translation>
    </message>
    <message>
        <source>Renew it before that day.</source>
        <translation>在该日期之前续订。</translation>
    </message>
    <message>
        <source>This computer does not trust the authority behind the sign-in server.</source>
        <translation>这台电脑不信任身份验证服务器证书的颁发机构。</translation>
    </message>
    <message>
        <source>The chain of the sign-in server (NPS) leads to &quot;{root}&quot; (thumbprint: {thumbprint}), which is not trusted here. Windows reports 864.</source>
        <extracomment>{root}: subject name of the root certificate; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>身份验证服务器 (NPS) 的证书链可追溯到“{root}”（指纹：{thumbprint}），它在这里不受信任。Windows 会报告 864。</translation>
    </message>
    <message>
        <source>Read the root in the profile: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml, element TrustedRootCA.</source>
        <translation>查看配置文件中的根证书：(Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml，元素 TrustedRootCA。</translation>
    </message>
    <message>
        <source>The root &quot;{root}&quot; is missing on the client, or the profile&apos;s TrustedRootCA names another one.</source>
        <extracomment>{root}: subject name of the root certificate</extracomment>
        <translation>客户端上缺少根证书“{root}”，或配置文件的 TrustedRootCA 指定了另一个根证书。</translation>
    </message>
    <message>
        <source>Compare TrustedRootCA in the profile with the thumbprint of &quot;{root}&quot;.</source>
        <extracomment>{root}: subject name of the root certificate</extracomment>
        <translation>将配置文件中的 TrustedRootCA 与“{root}”的指纹进行比较。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate vouches only for itself.</source>
        <translation>身份验证服务器的证书只由其自身担保。</translation>
    </message>
    <message>
        <source>The server that checks your sign-in shows an electronic identity card (certificate) that no authority has confirmed.</source>
        <translation>验证您登录信息的服务器出示的电子身份证明（证书）没有得到任何颁发机构的确认。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({thumbprint}) of the sign-in server (NPS) is self-signed. Windows can report 864.</source>
        <extracomment>{subject}: subject name of the certificate; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>身份验证服务器 (NPS) 的证书“{subject}”（{thumbprint}）是自签名证书。Windows 可能会报告 864。</translation>
    </message>
    <message>
        <source>NPS presents a self-signed certificate; possibly the right one is missing or no longer selected.</source>
        <translation>NPS 出示自签名证书；可能是正确的证书缺失或不再被选中。</translation>
    </message>
    <message>
        <source>A link is missing between the sign-in server&apos;s certificate and its authority.</source>
        <translation>身份验证服务器的证书与其颁发机构之间缺少一个环节。</translation>
    </message>
    <message>
        <source>The server that checks your sign-in does not show everything that confirms its identity.</source>
        <translation>验证您登录信息的服务器没有出示确认其身份所需的全部内容。</translation>
    </message>
    <message>
        <source>The certificate of &quot;{missing}&quot; is missing in the chain of the sign-in server (NPS). Windows can report 864 or 812.</source>
        <extracomment>{missing}: subject name of the missing certificate</extracomment>
        <translation>身份验证服务器 (NPS) 的证书链中缺少“{missing}”的证书。Windows 可能会报告 864 或 812。</translation>
    </message>
    <message>
        <source>The intermediate certificate &quot;{missing}&quot; is missing on the NPS server, or is not sent.</source>
        <extracomment>{missing}: subject name of the missing certificate</extracomment>
        <translation>NPS 服务器上缺少中间证书“{missing}”，或没有发送它。</translation>
    </message>
    <message>
        <source>Install it in the Intermediate Certification Authorities store of the NPS server.</source>
        <translation>将其安装到 NPS 服务器的“中间证书颁发机构”存储中。</translation>
    </message>
    <message>
        <source>Publish it to the clients as well.</source>
        <translation>同时将其发布到客户端。</translation>
    </message>
    <message>
        <source>An authority behind the sign-in server&apos;s certificate has expired.</source>
        <translation>身份验证服务器证书的某个颁发机构已过期。</translation>
    </message>
    <message>
        <source>The authority behind the server that checks your sign-in is no longer valid.</source>
        <translation>验证您登录信息的服务器的证书颁发机构已不再有效。</translation>
    </message>
    <message>
        <source>The certificate of the authority &quot;{ca}&quot; expired on {until}. Windows can report 865 or 812.</source>
        <extracomment>{ca}: subject name of the certification authority; {until}: date and time</extracomment>
        <translation>颁发机构“{ca}”的证书已于 {until} 过期。Windows 可能会报告 865 或 812。</translation>
    </message>
    <message>
        <source>Renew the CA&apos;s certificate, publish it, and reissue the NPS certificate if the CA&apos;s key changed.</source>
        <translation>续订该 CA 的证书并发布；如果该 CA 的密钥有变，则重新颁发 NPS 证书。</translation>
    </message>
    <message>
        <source>An authority behind the sign-in server&apos;s certificate was not allowed to issue it.</source>
        <translation>身份验证服务器证书的某个颁发机构无权颁发该证书。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in was confirmed by somebody who may not do that.</source>
        <translation>验证您登录信息的服务器的电子身份证明（证书）由无权确认它的一方确认。</translation>
    </message>
    <message>
        <source>The issuer &quot;{ca}&quot; does not count as an authority for this certificate: {detail}. Windows can report 865 or 812.</source>
        <extracomment>{ca}: subject name of the certification authority; {detail}: detail as technical text</extracomment>
        <translation>颁发者“{ca}”不能视为此证书的颁发机构：{detail}。Windows 可能会报告 865 或 812。</translation>
    </message>
    <message>
        <source>Reissue the CA&apos;s certificate correctly, then the NPS certificate.</source>
        <translation>正确地重新颁发该 CA 的证书，然后重新颁发 NPS 证书。</translation>
    </message>
    <message>
        <source>A signature in the chain of the sign-in server&apos;s certificate is wrong.</source>
        <translation>身份验证服务器的证书链中有签名不正确。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in does not carry the signature that it claims.</source>
        <translation>验证您登录信息的服务器的电子身份证明（证书）上的签名与其声称的不符。</translation>
    </message>
    <message>
        <source>The signature said to be of &quot;{ca}&quot; does not fit. Windows can report 865 or 812.</source>
        <extracomment>{ca}: subject name of the certification authority</extracomment>
        <translation>声称属于“{ca}”的签名不符。Windows 可能会报告 865 或 812。</translation>
    </message>
    <message>
        <source>The key of the sign-in server&apos;s certificate may not be used for signing.</source>
        <translation>身份验证服务器证书的密钥不得用于签名。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in can&apos;t be used for this.</source>
        <translation>验证您登录信息的服务器的电子身份证明（证书）不能用于此目的。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) has the key usage {found}; digital signature is needed. Windows can report 860 or 812.</source>
        <extracomment>{subject}: subject name of the certificate; {found}: what the certificate has</extracomment>
        <translation>身份验证服务器 (NPS) 的证书“{subject}”的密钥用法为 {found}；需要数字签名。Windows 可能会报告 860 或 812。</translation>
    </message>
    <message>
        <source>The key of the sign-in server&apos;s certificate is too weak.</source>
        <translation>身份验证服务器证书的密钥强度太弱。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in is protected too weakly by today&apos;s standards.</source>
        <translation>按照目前的标准，验证您登录信息的服务器的电子身份证明（证书）的保护强度太弱。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) has a key of type {algorithm} with {bits} bits.</source>
        <extracomment>{subject}: subject name of the certificate; {algorithm}: name of an algorithm; {bits}: key length in bits</extracomment>
        <translation>身份验证服务器 (NPS) 的证书“{subject}”的密钥类型为 {algorithm}，长度为 {bits} 位。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is signed with an outdated method.</source>
        <translation>身份验证服务器的证书使用过时的方法签名。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in was signed in an old way that can be forged more easily.</source>
        <translation>验证您登录信息的服务器的电子身份证明（证书）使用较旧的方式签名，更容易被伪造。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) is signed with {algorithm}.</source>
        <extracomment>{subject}: subject name of the certificate; {algorithm}: name of an algorithm</extracomment>
        <translation>身份验证服务器 (NPS) 的证书“{subject}”使用 {algorithm} 签名。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in was withdrawn by its authority.</source>
        <translation>验证您登录信息的服务器的电子身份证明（证书）已被其颁发机构作废。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) is on the list of revoked certificates. Windows can report 859.</source>
        <extracomment>{subject}: subject name of the certificate</extracomment>
        <translation>身份验证服务器 (NPS) 的证书“{subject}”在证书吊销列表中。Windows 可能会报告 859。</translation>
    </message>
    <message>
        <source>The CA has revoked the NPS certificate.</source>
        <translation>CA 已吊销 NPS 证书。</translation>
    </message>
    <message>
        <source>This VPN connection was disconnected by hand and does not start by itself.</source>
        <translation>此 VPN 连接已被手动断开，不会自动启动。</translation>
    </message>
    <message>
        <source>Somebody pressed Disconnect for &quot;{connection}&quot;. Windows then waits until somebody presses Connect.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>有人按下了“{connection}”的“断开连接”。此后 Windows 会一直等待，直到有人按下“连接”。</translation>
    </message>
    <message>
        <source>Open the network list in the taskbar, choose &quot;{connection}&quot; and press Connect.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>请打开任务栏中的网络列表，选择“{connection}”，然后按“连接”。</translation>
    </message>
    <message>
        <source>If it asks whether to connect automatically, tick that box.</source>
        <translation>如果询问是否自动连接，请勾选该复选框。</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; stands in the list of connections that Windows must not start by itself; pressing Disconnect writes it there.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>“{connection}”在不允许 Windows 自动启动的连接列表中；按下“断开连接”会将其写入该列表。</translation>
    </message>
    <message>
        <source>Ask the person to press Connect once; that takes the name out of the list.</source>
        <translation>请用户按一次“连接”；这会将该名称从列表中移除。</translation>
    </message>
    <message>
        <source>Read the list: AutoTriggerDisabledProfilesList in HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Config</source>
        <translation>查看列表：HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Config 中的 AutoTriggerDisabledProfilesList</translation>
    </message>
    <message>
        <source>AutoTriggerDisabledProfilesList (REG_MULTI_SZ under Services\RasMan\Config) holds &quot;{connection}&quot;.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>AutoTriggerDisabledProfilesList（REG_MULTI_SZ，位于 Services\RasMan\Config 下）包含“{connection}”。</translation>
    </message>
    <message>
        <source>Clear the entry by script where pressing Connect is not possible.</source>
        <translation>如果无法按“连接”，则通过脚本清除该条目。</translation>
    </message>
    <message>
        <source>From Windows 11 22H2 on the profile can hide the button: DisableDisconnectButton.</source>
        <translation>自 Windows 11 22H2 起，配置文件可以隐藏该按钮：DisableDisconnectButton。</translation>
    </message>
    <message>
        <source>Windows starts another VPN connection by itself, not this one.</source>
        <translation>Windows 自动启动的是另一个 VPN 连接，而不是这一个。</translation>
    </message>
    <message>
        <source>Only one VPN connection can start by itself, and on this computer that is &quot;{other}&quot;.</source>
        <extracomment>{other}: name of another VPN connection</extracomment>
        <translation>只有一个 VPN 连接可以自动启动，在这台电脑上是“{other}”。</translation>
    </message>
    <message>
        <source>Connect &quot;{connection}&quot; by hand if you need it now.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>如果现在需要，请手动连接“{connection}”。</translation>
    </message>
    <message>
        <source>Windows starts &quot;{other}&quot; by itself; &quot;{connection}&quot; is Always On too, but only one of them can be.</source>
        <extracomment>{other}: name of another VPN connection; {connection}: name of the VPN connection</extracomment>
        <translation>Windows 自动启动“{other}”；“{connection}”也是 Always On，但只能有一个自动启动。</translation>
    </message>
    <message>
        <source>Find out which of the two this person should have.</source>
        <translation>查明此用户应使用两者中的哪一个。</translation>
    </message>
    <message>
        <source>Read what is set: AutoTriggerProfileEntryName in HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Config</source>
        <translation>查看所设置的内容：HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Config 中的 AutoTriggerProfileEntryName</translation>
    </message>
    <message>
        <source>Two Always On user profiles compete; AutoTriggerProfileEntryName names &quot;{other}&quot;, so &quot;{connection}&quot; stays down.</source>
        <extracomment>{other}: name of another VPN connection; {connection}: name of the VPN connection</extracomment>
        <translation>两个 Always On 用户配置文件相互竞争；AutoTriggerProfileEntryName 指定了“{other}”，因此“{connection}”不会连接。</translation>
    </message>
    <message>
        <source>Assign one Always On profile to each user; remove the other assignment.</source>
        <translation>为每个用户分配一个 Always On 配置文件；删除另一个分配。</translation>
    </message>
    <message>
        <source>If &quot;{other}&quot; is left over from an earlier deployment, remove it from the device.</source>
        <extracomment>{other}: name of another VPN connection</extracomment>
        <translation>如果“{other}”是先前部署的残留，则将其从设备中删除。</translation>
    </message>
    <message>
        <source>You are inside the company network, so the VPN stays disconnected on purpose.</source>
        <translation>您位于公司网络内，因此 VPN 有意保持断开。</translation>
    </message>
    <message>
        <source>Your computer is in your organisation&apos;s own network. There the VPN is not needed and does not start.</source>
        <translation>您的电脑位于您的组织自己的网络中。在那里不需要 VPN，它不会启动。</translation>
    </message>
    <message>
        <source>Open your work resources directly; they should work without the VPN.</source>
        <translation>请直接打开您的工作资源；它们应无需 VPN 即可使用。</translation>
    </message>
    <message>
        <source>If you are not in the office, tell your helpdesk which network you use.</source>
        <translation>如果您不在办公室，请告知您的技术支持人员您使用的是哪个网络。</translation>
    </message>
    <message>
        <source>The network&apos;s DNS suffix {suffix} is one of the trusted networks of &quot;{connection}&quot;, so Windows does not start it.</source>
        <extracomment>{suffix}: DNS suffix; {connection}: name of the VPN connection</extracomment>
        <translation>该网络的 DNS 后缀 {suffix} 是“{connection}”的受信任网络之一，因此 Windows 不会启动它。</translation>
    </message>
    <message>
        <source>Ask where the person is. At home, a router that hands out {suffix} misleads Windows.</source>
        <extracomment>{suffix}: DNS suffix</extracomment>
        <translation>询问用户所在的位置。如果在家中，分配 {suffix} 的路由器会误导 Windows。</translation>
    </message>
    <message>
        <source>Inside, a private address and no answer from the VPN server are normal: test the way to it from outside, for example over a phone&apos;s hotspot.</source>
        <translation>在内部，出现专用地址且 VPN 服务器没有响应是正常的：从外部测试到它的路径，例如通过手机热点。</translation>
    </message>
    <message>
        <source>Read the suffix: Get-DnsClient | Format-Table InterfaceAlias, ConnectionSpecificSuffix</source>
        <translation>查看后缀：Get-DnsClient | Format-Table InterfaceAlias, ConnectionSpecificSuffix</translation>
    </message>
    <message>
        <source>TrustedNetworkDetection of &quot;{connection}&quot; holds {suffix}, which a physical interface has.</source>
        <extracomment>{connection}: name of the VPN connection; {suffix}: DNS suffix</extracomment>
        <translation>“{connection}”的 TrustedNetworkDetection 包含 {suffix}，而某个物理接口具有该后缀。</translation>
    </message>
    <message>
        <source>This is by design. Choose a suffix that only the company&apos;s own DHCP hands out.</source>
        <translation>这是设计使然。选择仅由公司自己的 DHCP 分配的后缀。</translation>
    </message>
    <message>
        <source>Check the VPN plug-in platform log: event 2005 (inside) and 2006 (outside).</source>
        <translation>检查 VPN 插件平台日志：事件 2005（内部）和 2006（外部）。</translation>
    </message>
    <message>
        <source>Windows takes the company network for a public one and starts the VPN inside it.</source>
        <translation>Windows 将公司网络视为公用网络，并在其中启动 VPN。</translation>
    </message>
    <message>
        <source>Your computer is in your organisation&apos;s network, but Windows treats it like a public place and starts the VPN.</source>
        <translation>您的电脑位于您的组织的网络中，但 Windows 将其视为公共场所的网络并启动 VPN。</translation>
    </message>
    <message>
        <source>If you can, disconnect from the network and connect again.</source>
        <translation>如果可以，请断开网络后重新连接。</translation>
    </message>
    <message>
        <source>The DNS suffix {suffix} is a trusted network of &quot;{connection}&quot;, but the network counts as {category}. Only private or domain networks count as trusted.</source>
        <extracomment>{suffix}: DNS suffix; {connection}: name of the VPN connection; {category}: kind of network, in words</extracomment>
        <translation>DNS 后缀 {suffix} 是“{connection}”的受信任网络，但该网络被视为{category}。只有专用网络或域网络才被视为受信任网络。</translation>
    </message>
    <message>
        <source>Read the category: Get-NetConnectionProfile | Format-Table InterfaceAlias, NetworkCategory</source>
        <translation>查看类别：Get-NetConnectionProfile | Format-Table InterfaceAlias, NetworkCategory</translation>
    </message>
    <message>
        <source>On a domain-joined computer check that it reaches a domain controller on this network.</source>
        <translation>在已加入域的电脑上，检查它在此网络上能否访问域控制器。</translation>
    </message>
    <message>
        <source>{suffix} matches, the category ({category}) does not, so trusted network detection does not hold &quot;{connection}&quot; back.</source>
        <extracomment>{suffix}: DNS suffix; {category}: kind of network, in words; {connection}: name of the VPN connection</extracomment>
        <translation>{suffix} 匹配，而类别（{category}）不匹配，因此受信任网络检测没有阻止“{connection}”启动。</translation>
    </message>
    <message>
        <source>Find out why the network is not recognised as the domain&apos;s: DNS, LDAP to a domain controller, service NlaSvc.</source>
        <translation>查明网络没有被识别为域网络的原因：DNS、到域控制器的 LDAP、NlaSvc 服务。</translation>
    </message>
    <message>
        <source>Or set the category of this network by policy (Network List Manager Policies).</source>
        <translation>或者通过策略（网络列表管理器策略）设置此网络的类别。</translation>
    </message>
    <message>
        <source>This edition of Windows does not start device tunnels.</source>
        <translation>此 Windows 版本不会启动设备隧道。</translation>
    </message>
    <message>
        <source>The VPN connection that your organisation set up needs another edition of Windows.</source>
        <translation>您的组织设置的 VPN 连接需要其他 Windows 版本。</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; is a device tunnel. Windows starts one only on Enterprise and Education; this computer has {edition}.</source>
        <extracomment>{connection}: name of the VPN connection; {edition}: edition of Windows</extracomment>
        <translation>“{connection}”是设备隧道。Windows 仅在企业版和教育版上启动设备隧道；这台电脑为 {edition}。</translation>
    </message>
    <message>
        <source>Read the edition: (Get-CimInstance Win32_OperatingSystem).Caption</source>
        <translation>查看版本：(Get-CimInstance Win32_OperatingSystem).Caption</translation>
    </message>
    <message>
        <source>Check whether the upgrade to Enterprise (subscription activation) failed on this computer.</source>
        <translation>检查这台电脑升级到企业版（订阅激活）是否失败。</translation>
    </message>
    <message>
        <source>A device tunnel needs Windows Enterprise or Education, version 1709 or later, joined to the domain; this is {edition}.</source>
        <extracomment>{edition}: edition of Windows</extracomment>
        <translation>设备隧道需要已加入域的 Windows 企业版或教育版，版本 1709 或更高；此处为 {edition}。</translation>
    </message>
    <message>
        <source>Assign the device tunnel only to computers that meet the requirements.</source>
        <translation>仅将设备隧道分配给符合要求的电脑。</translation>
    </message>
    <message>
        <source>A user tunnel works on every edition, also on Professional.</source>
        <translation>用户隧道在所有版本上均可使用，包括专业版。</translation>
    </message>
    <message>
        <source>This computer is not joined to the organisation, so the device tunnel can&apos;t start.</source>
        <translation>这台电脑未加入组织，因此设备隧道无法启动。</translation>
    </message>
    <message>
        <source>The VPN connection is meant for computers that belong to your organisation&apos;s domain. This one does not.</source>
        <translation>该 VPN 连接用于属于您的组织的域的电脑。这台电脑不属于该域。</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; is a device tunnel, and this computer is not domain-joined.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>“{connection}”是设备隧道，而这台电脑未加入域。</translation>
    </message>
    <message>
        <source>Read the state: dsregcmd /status</source>
        <translation>查看状态：dsregcmd /status</translation>
    </message>
    <message>
        <source>Join the computer to the domain, or take the device tunnel off it and give the person a user tunnel.</source>
        <translation>将电脑加入域，或从中移除设备隧道，并为用户提供用户隧道。</translation>
    </message>
    <message>
        <source>Device tunnels are for domain-joined computers; &quot;{connection}&quot; is assigned to one that is not.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>设备隧道用于已加入域的电脑；“{connection}”被分配给了未加入域的电脑。</translation>
    </message>
    <message>
        <source>Correct the assignment of the profile.</source>
        <translation>更正配置文件的分配。</translation>
    </message>
    <message>
        <source>A user tunnel works without the domain.</source>
        <translation>用户隧道无需域即可使用。</translation>
    </message>
    <message>
        <source>The VPN server itself does not seem to answer anybody (UDP port 500).</source>
        <translation>VPN 服务器本身似乎对任何人都没有响应（UDP 端口 500）。</translation>
    </message>
    <message>
        <source>There was no answer from the VPN server. The cause seems to be at the server and not in your network.</source>
        <translation>VPN 服务器没有响应。看起来原因在服务器上，而不在您的网络中。</translation>
    </message>
    <message>
        <source>The same silence from several places means that the server does not listen, or that a filter or a port forwarding at its edge is wrong.</source>
        <translation>从多个地点都同样没有响应，说明服务器没有侦听，或其边缘的筛选器或端口转发有误。</translation>
    </message>
    <message>
        <source>The VPN server itself does not seem to answer anybody (UDP port 4500).</source>
        <translation>VPN 服务器本身似乎对任何人都没有响应（UDP 端口 4500）。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port does not seem to answer anybody (TCP 443).</source>
        <translation>VPN 服务器的 Web 端口似乎对任何人都没有响应 (TCP 443)。</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on TCP 443 in {seconds} s, and it looks as if it answers nobody. Windows can report 800, 809 or 0x80072EFD.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {seconds}: seconds waited</extracomment>
        <translation>{server}（{address}）在 {seconds} 秒内没有在 TCP 443 上响应，看起来它对任何人都没有响应。Windows 可能会报告 800、809 或 0x80072EFD。</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,SstpSvc and netstat -ano -p TCP</source>
        <translation>在服务器上检查：Get-Service RemoteAccess,SstpSvc 和 netstat -ano -p TCP</translation>
    </message>
    <message>
        <source>Let TCP 443 through to the VPN server, and check the port forwarding.</source>
        <translation>将 TCP 443 放行到 VPN 服务器，并检查端口转发。</translation>
    </message>
    <message>
        <source>The VPN&apos;s messages do not seem to leave this computer (UDP port 500).</source>
        <translation>VPN 的消息似乎没有从这台电脑发出（UDP 端口 500）。</translation>
    </message>
    <message>
        <source>There was no answer from the VPN server. It fails in other networks too, while others can connect. So the cause seems to be a program on this computer.</source>
        <translation>VPN 服务器没有响应。在其他网络上也失败，而其他人可以连接。因此，原因似乎是这台电脑上的某个程序。</translation>
    </message>
    <message>
        <source>Please don&apos;t switch off your security software or your firewall.</source>
        <translation>请不要关闭您的安全软件或防火墙。</translation>
    </message>
    <message>
        <source>{server} ({address}) gave this laptop no answer on UDP 500 in any network, while others connect. A security product on the laptop may drop the packets.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server}（{address}）在任何网络上都没有在 UDP 500 上响应这台笔记本电脑，而其他人可以连接。可能是笔记本电脑上的安全产品丢弃了数据包。</translation>
    </message>
    <message>
        <source>The server answers others, so the rules that this laptop receives come into question.</source>
        <translation>服务器对其他人有响应，因此应考虑这台笔记本电脑收到的规则。</translation>
    </message>
    <message>
        <source>Compare the rules of this laptop with those of one that connects.</source>
        <translation>将这台笔记本电脑的规则与能够连接的笔记本电脑的规则进行比较。</translation>
    </message>
    <message>
        <source>The VPN&apos;s messages do not seem to leave this computer (UDP port 4500).</source>
        <translation>VPN 的消息似乎没有从这台电脑发出（UDP 端口 4500）。</translation>
    </message>
    <message>
        <source>{server} ({address}) gave this laptop no answer on UDP 4500 in any network, while others connect. A security product on the laptop may drop the packets.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server}（{address}）在任何网络上都没有在 UDP 4500 上响应这台笔记本电脑，而其他人可以连接。可能是笔记本电脑上的安全产品丢弃了数据包。</translation>
    </message>
    <message>
        <source>The call to the VPN server does not seem to leave this computer (TCP 443).</source>
        <translation>对 VPN 服务器的请求似乎没有从这台电脑发出 (TCP 443)。</translation>
    </message>
    <message>
        <source>{server} ({address}) gave this laptop no answer on TCP 443 in any network, while others connect. A security product on the laptop may drop the packets.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server}（{address}）在任何网络上都没有在 TCP 443 上响应这台笔记本电脑，而其他人可以连接。可能是笔记本电脑上的安全产品丢弃了数据包。</translation>
    </message>
    <message>
        <source>Check whether a security product on this laptop filters outbound TCP 443 to the VPN server.</source>
        <translation>检查这台笔记本电脑上是否有安全产品筛选到 VPN 服务器的出站 TCP 443。</translation>
    </message>
    <message>
        <source>Ask the owner of the rule to allow TCP 443 to the VPN server.</source>
        <translation>请规则的负责人允许到 VPN 服务器的 TCP 443。</translation>
    </message>
    <message>
        <source>Something in this network seems to answer in place of the VPN server.</source>
        <translation>此网络中似乎有设备在代替 VPN 服务器响应。</translation>
    </message>
    <message>
        <source>It looks as if this network itself answers when your computer calls the VPN server.</source>
        <translation>您的电脑呼叫 VPN 服务器时，看起来是此网络自身在响应。</translation>
    </message>
    <message>
        <source>Use another network, for example your phone&apos;s hotspot.</source>
        <translation>请使用其他网络，例如手机热点。</translation>
    </message>
    <message>
        <source>{server} ({address}) seemed to answer on TCP 443 with something that is not TLS: {detail}. Only this network does that.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {detail}: detail as technical text</extracomment>
        <translation>{server}（{address}）似乎在 TCP 443 上以非 TLS 的内容响应：{detail}。只有此网络会这样。</translation>
    </message>
    <message>
        <source>Until it is fixed, use another network, for example a phone&apos;s hotspot.</source>
        <translation>在修复之前，使用其他网络，例如手机热点。</translation>
    </message>
    <message>
        <source>A device in this network answers in the server&apos;s place: {detail}.</source>
        <extracomment>{detail}: detail as technical text</extracomment>
        <translation>此网络中有设备在代替服务器响应：{detail}。</translation>
    </message>
    <message>
        <source>Find the sign-in page, proxy or firewall that takes TCP 443 in this network.</source>
        <translation>查找此网络中接管 TCP 443 的登录页面、代理或防火墙。</translation>
    </message>
    <message>
        <source>Let it pass TCP 443 to the VPN server on unchanged.</source>
        <translation>让其将发往 VPN 服务器的 TCP 443 原样转发。</translation>
    </message>
    <message>
        <source>This network seems to interrupt the secure connection to the VPN server.</source>
        <translation>此网络似乎中断了与 VPN 服务器的安全连接。</translation>
    </message>
    <message>
        <source>The secure connection to the VPN server breaks off. The cause seems to be in this network.</source>
        <translation>与 VPN 服务器的安全连接中断。看起来原因在此网络中。</translation>
    </message>
    <message>
        <source>TCP 443 of {server} answers, but TLS failed here: {detail}. Only this network does that.</source>
        <extracomment>{server}: name of the VPN server; {detail}: detail as technical text</extracomment>
        <translation>{server} 的 TCP 443 有响应，但 TLS 在此处失败：{detail}。只有此网络会这样。</translation>
    </message>
    <message>
        <source>A device in this network ends the TLS handshake: {detail}.</source>
        <extracomment>{detail}: detail as technical text</extracomment>
        <translation>此网络中有设备结束了 TLS 握手：{detail}。</translation>
    </message>
    <message>
        <source>Find the proxy or firewall that inspects TLS in this network.</source>
        <translation>查找此网络中检查 TLS 的代理或防火墙。</translation>
    </message>
    <message>
        <source>Exempt the VPN server from that inspection.</source>
        <translation>将 VPN 服务器排除在该检查之外。</translation>
    </message>
    <message>
        <source>A sign-in page seems to stand in front of the VPN server itself.</source>
        <translation>VPN 服务器本身的前面似乎有一个登录页面。</translation>
    </message>
    <message>
        <source>A page that asks for a sign-in answers in place of the VPN server. It seems to be at the server and not in your network.</source>
        <translation>一个要求登录的页面代替 VPN 服务器响应。看起来它位于服务器一侧，而不在您的网络中。</translation>
    </message>
    <message>
        <source>A page that asks for a sign-in answers at {server} in place of the VPN service, in other networks too.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>在 {server} 上，由一个要求登录的页面代替 VPN 服务响应，在其他网络上也是如此。</translation>
    </message>
    <message>
        <source>A publishing device, a balancer or a web server in front of the VPN server answers SSTP itself.</source>
        <translation>VPN 服务器前面的发布设备、负载均衡器或 Web 服务器自行响应 SSTP。</translation>
    </message>
    <message>
        <source>Find the device that ends TLS for {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>查找为 {server} 终止 TLS 的设备。</translation>
    </message>
    <message>
        <source>Let it pass the SSTP request on to the VPN server without a sign-in of its own.</source>
        <translation>让其将 SSTP 请求转发到 VPN 服务器，自身不要求登录。</translation>
    </message>
    <message>
        <source>This network seems to show a certificate of its own in place of the VPN server&apos;s.</source>
        <translation>此网络似乎以自己的证书代替 VPN 服务器的证书。</translation>
    </message>
    <message>
        <source>This network seems to show an electronic identity card (certificate) of its own instead of the VPN server&apos;s.</source>
        <translation>看起来此网络以自己的电子身份证明（证书）代替了 VPN 服务器的。</translation>
    </message>
    <message>
        <source>The certificate seen here leads to &quot;{root}&quot; (thumbprint: {thumbprint}). In another network the VPN works, so something here replaces the VPN server&apos;s certificate.</source>
        <extracomment>{root}: subject name of the root certificate; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>此处看到的证书可追溯到“{root}”（指纹：{thumbprint}）。在其他网络上 VPN 可以使用，因此此处有设备替换了 VPN 服务器的证书。</translation>
    </message>
    <message>
        <source>Do not import this root.</source>
        <translation>不要导入此根证书。</translation>
    </message>
    <message>
        <source>Report the network and the issuer of the certificate to the network team.</source>
        <translation>将该网络和证书的颁发者报告给网络团队。</translation>
    </message>
    <message>
        <source>A device in this network inspects TLS: &quot;{root}&quot; is not the authority of the VPN server.</source>
        <extracomment>{root}: subject name of the root certificate</extracomment>
        <translation>此网络中有设备检查 TLS：“{root}”不是 VPN 服务器证书的颁发机构。</translation>
    </message>
    <message>
        <source>Do not publish this root to clients for the VPN.</source>
        <translation>不要为了 VPN 将此根证书发布到客户端。</translation>
    </message>
    <message>
        <source>Exempt the VPN server from the inspection.</source>
        <translation>将 VPN 服务器排除在检查之外。</translation>
    </message>
    <message>
        <source>The VPN server seems to show a certificate of an unexpected authority.</source>
        <translation>VPN 服务器出示的证书似乎来自意外的颁发机构。</translation>
    </message>
    <message>
        <source>The VPN server seems to show the wrong electronic identity card (certificate). Your computer is right not to trust it.</source>
        <translation>看起来 VPN 服务器出示了错误的电子身份证明（证书）。您的电脑不信任它是正确的。</translation>
    </message>
    <message>
        <source>The VPN server itself shows a certificate that leads to &quot;{root}&quot; (thumbprint: {thumbprint}): other places and users see it too.</source>
        <extracomment>{root}: subject name of the root certificate; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>VPN 服务器本身出示的证书可追溯到“{root}”（指纹：{thumbprint}）：其他地点和用户也看到它。</translation>
    </message>
    <message>
        <source>Pass its issuer and thumbprint to the VPN administrators.</source>
        <translation>将其颁发者和指纹转交给 VPN 管理员。</translation>
    </message>
    <message>
        <source>The certificate in use leads to &quot;{root}&quot;. RRAS may have taken a default one after the right one disappeared.</source>
        <extracomment>{root}: subject name of the root certificate</extracomment>
        <translation>正在使用的证书可追溯到“{root}”。可能是正确的证书消失后，RRAS 选用了默认证书。</translation>
    </message>
    <message>
        <source>Do not publish this root to clients.</source>
        <translation>不要将此根证书发布到客户端。</translation>
    </message>
    <message>
        <source>Select the right certificate in the server&apos;s Security tab in Routing and Remote Access, then restart the RemoteAccess service.</source>
        <translation>在“路由和远程访问”中服务器的“安全”选项卡上选择正确的证书，然后重新启动 RemoteAccess 服务。</translation>
    </message>
    <message>
        <source>This computer&apos;s VPN connection seems to be an old one.</source>
        <translation>这台电脑的 VPN 连接似乎是旧的。</translation>
    </message>
    <message>
        <source>The server wants a different way to sign in from the one your VPN connection uses. Your computer seems to have an old version of the connection.</source>
        <translation>服务器要求的登录方式与您的 VPN 连接使用的不同。看起来您的电脑上是该连接的旧版本。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; uses {profile}; expected is {expected}. Others connect, so this laptop probably has an old profile. Windows reports 812 with IKEv2, often 691 with SSTP.</source>
        <extracomment>{connection}: name of the VPN connection; {profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>配置文件“{connection}”使用 {profile}；预期为 {expected}。其他人可以连接，因此这台笔记本电脑上可能是旧的配置文件。使用 IKEv2 时 Windows 会报告 812，使用 SSTP 时常报告 691。</translation>
    </message>
    <message>
        <source>The network policy serves others; only this profile differs ({profile} against {expected}).</source>
        <extracomment>{profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>网络策略对其他人有效；只有此配置文件不同（{profile} 与 {expected}）。</translation>
    </message>
    <message>
        <source>Find out why this laptop did not get the current profile: its assignment in Intune, or the script that deploys it.</source>
        <translation>查明这台笔记本电脑没有获得当前配置文件的原因：其在 Intune 中的分配，或部署它的脚本。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name does not seem to be found from anywhere.</source>
        <translation>似乎从任何地方都找不到 VPN 服务器的名称。</translation>
    </message>
    <message>
        <source>The name {server} could not be found. The cause does not seem to be in your network.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>找不到名称 {server}。看起来原因不在您的网络中。</translation>
    </message>
    <message>
        <source>The DNS servers answer that {server} does not exist, and others have the same problem. Windows reports this as error 868, sometimes as 800 or 809.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>DNS 服务器的响应表明 {server} 不存在，其他人也有相同的问题。Windows 将其报告为错误 868，有时报告为 800 或 809。</translation>
    </message>
    <message>
        <source>Ask again: Resolve-DnsName {server!} -Server 1.1.1.1</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>再次查询：Resolve-DnsName {server!} -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>The VPN server seems to have no address for this account or computer.</source>
        <translation>VPN 服务器似乎没有可供此帐户或电脑使用的地址。</translation>
    </message>
    <message>
        <source>The VPN server gives every computer an address of the company network. Yours got none, and it looks as if others do get one.</source>
        <translation>VPN 服务器会为每台电脑分配一个公司网络的地址。您的电脑没有得到地址，而其他电脑看起来可以得到。</translation>
    </message>
    <message>
        <source>Please don&apos;t change any settings on this computer.</source>
        <translation>请不要更改这台电脑上的任何设置。</translation>
    </message>
    <message>
        <source>Windows logged {code} for &quot;{connection}&quot;. The WAN Miniport devices and their bindings are right, and others do get an address.</source>
        <extracomment>{code}: a Windows error code; {connection}: name of the VPN connection</extracomment>
        <translation>Windows 针对“{connection}”记录了 {code}。WAN Miniport 设备及其绑定正确，且其他人可以得到地址。</translation>
    </message>
    <message>
        <source>Check whether the account has a fixed address of its own, and whether another computer uses it.</source>
        <translation>检查帐户是否有自己的固定地址，以及是否有其他电脑在使用该地址。</translation>
    </message>
    <message>
        <source>Check that IPv4 is ticked on the connection of this computer.</source>
        <translation>检查这台电脑的连接上是否已勾选 IPv4。</translation>
    </message>
    <message>
        <source>The pool serves others (code here: {code}), so the sign-in server probably sends this account an address that does not fit.</source>
        <extracomment>{code}: a Windows error code</extracomment>
        <translation>地址池对其他人有效（此处的代码：{code}），因此可能是身份验证服务器向此帐户发送了不合适的地址。</translation>
    </message>
    <message>
        <source>Check the fixed IP address of the account, and the one that the network policy sends.</source>
        <translation>检查帐户的固定 IP 地址，以及网络策略发送的 IP 地址。</translation>
    </message>
    <message>
        <source>The VPN server does not seem to accept this account&apos;s password.</source>
        <translation>VPN 服务器似乎不接受此帐户的密码。</translation>
    </message>
    <message>
        <source>The sign-in fails with a typed password too. So the account or its password may be the cause.</source>
        <translation>使用您手动输入的密码也无法登录。因此，原因可能是帐户或其密码。</translation>
    </message>
    <message>
        <source>Check whether you can sign in elsewhere with this password.</source>
        <translation>请检查使用此密码能否在其他地方登录。</translation>
    </message>
    <message>
        <source>Credential Guard runs, but a typed password fails for &quot;{connection}&quot; too. So the account or its password is the likely cause. Windows reports 691.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Credential Guard 正在运行，但对于“{connection}”，手动输入的密码也失败。因此很可能是帐户或其密码的原因。Windows 会报告 691。</translation>
    </message>
    <message>
        <source>Check whether the account is locked or disabled, or its password has expired.</source>
        <translation>检查帐户是否被锁定或禁用，或其密码是否已过期。</translation>
    </message>
    <message>
        <source>Reset the password by your rules, then test again.</source>
        <translation>按照您的规定重置密码，然后再次测试。</translation>
    </message>
    <message>
        <source>Credential Guard only keeps back the stored sign-in; here the sign-in server refuses a typed password too.</source>
        <translation>Credential Guard 只会阻止使用存储的登录信息；此处身份验证服务器也拒绝手动输入的密码。</translation>
    </message>
    <message>
        <source>Read NPS event 6273 in the Security log; its reason code names the refusal.</source>
        <translation>查看安全日志中的 NPS 事件 6273；其原因代码可说明拒绝原因。</translation>
    </message>
    <message>
        <source>Windows seems to use an old password for this VPN connection.</source>
        <translation>Windows 似乎为此 VPN 连接使用了旧密码。</translation>
    </message>
    <message>
        <source>The sign-in seems to work with a password that you type, but not with the one that Windows has stored.</source>
        <translation>看起来使用您手动输入的密码可以登录，而使用 Windows 存储的密码则不行。</translation>
    </message>
    <message>
        <source>Type your name and password by hand when you connect.</source>
        <translation>请在连接时手动输入您的用户名和密码。</translation>
    </message>
    <message>
        <source>If Windows keeps using the old password, send the report to your helpdesk.</source>
        <translation>如果 Windows 继续使用旧密码，请将报告发送给您的技术支持人员。</translation>
    </message>
    <message>
        <source>A typed password works for &quot;{connection}&quot;, so a stored one is out of date. LmCompatibilityLevel ({level}) is then not the cause.</source>
        <extracomment>{connection}: name of the VPN connection; {level}: a number</extracomment>
        <translation>手动输入的密码对“{connection}”有效，因此存储的密码已过时。此时 LmCompatibilityLevel（{level}）不是原因。</translation>
    </message>
    <message>
        <source>Remove the stored sign-in of the connection, then connect and type name and password.</source>
        <translation>删除该连接存储的登录信息，然后连接并输入用户名和密码。</translation>
    </message>
    <message>
        <source>The servers accept this account&apos;s typed password, so nothing has to change there.</source>
        <translation>服务器接受此帐户手动输入的密码，因此那里无需更改。</translation>
    </message>
    <message>
        <source>If the profile uses the Windows sign-in, let the person sign in to Windows again with the new password.</source>
        <translation>如果配置文件使用 Windows 登录，则请用户使用新密码重新登录 Windows。</translation>
    </message>
    <message>
        <source>The VPN server does not answer on its web port (TCP 443).</source>
        <translation>VPN 服务器在其 Web 端口 (TCP 443) 上没有响应。</translation>
    </message>
    <message>
        <source>There was no answer from the VPN server. This network may not let the traffic through, or the server is not running.</source>
        <translation>VPN 服务器没有响应。此网络可能不允许该流量通过，或者服务器没有运行。</translation>
    </message>
    <message>
        <source>Check whether other web sites open.</source>
        <translation>请检查能否打开其他网站。</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on TCP 443 in {seconds} s. Windows can report 800, 809 or 0x80072EFD.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {seconds}: seconds waited</extracomment>
        <translation>{server}（{address}）在 {seconds} 秒内没有在 TCP 443 上响应。Windows 可能会报告 800、809 或 0x80072EFD。</translation>
    </message>
    <message>
        <source>Test again: Test-NetConnection {server!} -Port 443</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>再次测试：Test-NetConnection {server!} -Port 443</translation>
    </message>
    <message>
        <source>Test from another network to tell client network and server apart.</source>
        <translation>从其他网络进行测试，以区分是客户端网络还是服务器的问题。</translation>
    </message>
    <message>
        <source>No answer to the TCP connection: a filter on the way, a wrong address or a server that does not listen.</source>
        <translation>TCP 连接没有得到响应：途中有筛选器、地址错误，或服务器没有侦听。</translation>
    </message>
    <message>
        <source>The VPN server refuses connections on its web port (TCP 443).</source>
        <translation>VPN 服务器拒绝其 Web 端口 (TCP 443) 上的连接。</translation>
    </message>
    <message>
        <source>The address of the VPN server answers, but refuses the connection.</source>
        <translation>VPN 服务器的地址有响应，但拒绝连接。</translation>
    </message>
    <message>
        <source>{server} ({address}) refused TCP 443. Windows can report 0x80072746 or 800.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server}（{address}）拒绝了 TCP 443。Windows 可能会报告 0x80072746 或 800。</translation>
    </message>
    <message>
        <source>A reset came back, so nothing listens on TCP 443 at {address}, or a device rejects it.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>收到了重置，因此 {address} 的 TCP 443 上没有程序侦听，或有设备将其拒绝。</translation>
    </message>
    <message>
        <source>Check address and port forwarding, and which program listens: netsh http show sslcert</source>
        <translation>检查地址和端口转发，以及是哪个程序在侦听：netsh http show sslcert</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,SstpSvc</source>
        <translation>在服务器上检查：Get-Service RemoteAccess,SstpSvc</translation>
    </message>
    <message>
        <source>This computer did not let the connection to the web port (TCP 443) out.</source>
        <translation>这台电脑没有放行到 Web 端口 (TCP 443) 的连接。</translation>
    </message>
    <message>
        <source>Something on your computer does not allow the connection to leave it.</source>
        <translation>您电脑上的某个程序不允许该连接发出。</translation>
    </message>
    <message>
        <source>Connecting to {address} on TCP 443 was refused by this computer itself (system error {osCode}).</source>
        <extracomment>{address}: an IP address; {osCode}: error number of the operating system</extracomment>
        <translation>这台电脑自身拒绝在 TCP 443 上连接到 {address}（系统错误 {osCode}）。</translation>
    </message>
    <message>
        <source>A local filter rejects the connection before it leaves; the network is not involved.</source>
        <translation>本地筛选器在连接发出之前就将其拒绝；与网络无关。</translation>
    </message>
    <message>
        <source>There is no way from this network to the VPN server&apos;s web port (TCP 443).</source>
        <translation>从此网络没有通往 VPN 服务器 Web 端口 (TCP 443) 的路径。</translation>
    </message>
    <message>
        <source>A router or this computer itself answered that {address} can&apos;t be reached on TCP 443.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>路由器或这台电脑自身的响应表明无法在 TCP 443 上访问 {address}。</translation>
    </message>
    <message>
        <source>The secure connection to the VPN server&apos;s web port could not be set up.</source>
        <translation>无法建立到 VPN 服务器 Web 端口的安全连接。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port answers, but the secure connection breaks off.</source>
        <translation>VPN 服务器的 Web 端口有响应，但安全连接中断。</translation>
    </message>
    <message>
        <source>TCP 443 of {server} answers, but TLS failed: {detail}. Windows can report 0x80070040 or 0x80072746.</source>
        <extracomment>{server}: name of the VPN server; {detail}: detail as technical text</extracomment>
        <translation>{server} 的 TCP 443 有响应，但 TLS 失败：{detail}。Windows 可能会报告 0x80070040 或 0x80072746。</translation>
    </message>
    <message>
        <source>Read the System log, provider RasSstp, events 1, 2 and 6, at the time of the attempt.</source>
        <translation>查看系统日志中尝试连接时提供程序 RasSstp 的事件 1、2 和 6。</translation>
    </message>
    <message>
        <source>The TLS handshake ended with: {detail}. Often no usable certificate is bound to the port.</source>
        <extracomment>{detail}: detail as technical text</extracomment>
        <translation>TLS 握手的结束原因：{detail}。往往是没有可用的证书绑定到该端口。</translation>
    </message>
    <message>
        <source>Check that the certificate has the purpose Server Authentication and its private key, and select it in the server&apos;s Security tab.</source>
        <translation>检查证书是否具有服务器身份验证用途及其私钥，并在服务器的“安全”选项卡上选择它。</translation>
    </message>
    <message>
        <source>Check that client and server share a TLS version, and that no device in between resets the connection.</source>
        <translation>检查客户端与服务器是否有共同的 TLS 版本，以及中间是否没有设备重置连接。</translation>
    </message>
    <message>
        <source>The web port of the VPN server answers without a secure connection.</source>
        <translation>VPN 服务器的 Web 端口以非安全连接响应。</translation>
    </message>
    <message>
        <source>Something answers in place of the VPN server, but it does not offer a secure connection.</source>
        <translation>有设备在代替 VPN 服务器响应，但它不提供安全连接。</translation>
    </message>
    <message>
        <source>{server} ({address}) answered on TCP 443 with something that is not TLS: {detail}.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {detail}: detail as technical text</extracomment>
        <translation>{server}（{address}）在 TCP 443 上以非 TLS 的内容响应：{detail}。</translation>
    </message>
    <message>
        <source>The first bytes on TCP 443 were not a TLS record: {detail}.</source>
        <extracomment>{detail}: detail as technical text</extracomment>
        <translation>TCP 443 上的前几个字节不是 TLS 记录：{detail}。</translation>
    </message>
    <message>
        <source>Check which service listens at {address} on TCP 443.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>检查 {address} 的 TCP 443 上侦听的是哪个服务。</translation>
    </message>
    <message>
        <source>Check port forwarding and devices that answer in the server&apos;s place.</source>
        <translation>检查端口转发以及代替服务器响应的设备。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port is secure but does not answer the VPN&apos;s question.</source>
        <translation>VPN 服务器的 Web 端口是安全的，但没有响应 VPN 的请求。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port answers, but the VPN service behind it stays silent.</source>
        <translation>VPN 服务器的 Web 端口有响应，但其后的 VPN 服务没有响应。</translation>
    </message>
    <message>
        <source>TLS with {server} works, but the SSTP request got no answer. Windows can report this as 0x80070040.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>与 {server} 的 TLS 正常，但 SSTP 请求没有得到响应。Windows 可能会将其报告为 0x80070040。</translation>
    </message>
    <message>
        <source>Read the System log, provider RasSstp, event 2, at the time of the attempt.</source>
        <translation>查看系统日志中尝试连接时提供程序 RasSstp 的事件 2。</translation>
    </message>
    <message>
        <source>The HTTPS listener accepted TLS, but nothing answered SSTP_DUPLEX_POST.</source>
        <translation>HTTPS 侦听器接受了 TLS，但没有任何程序响应 SSTP_DUPLEX_POST。</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,SstpSvc and the server&apos;s System log, provider RasSstp.</source>
        <translation>在服务器上检查：Get-Service RemoteAccess,SstpSvc，以及服务器系统日志中提供程序 RasSstp 的记录。</translation>
    </message>
    <message>
        <source>If a balancer or publishing device ends TLS, check that it passes this HTTP method on.</source>
        <translation>如果由负载均衡器或发布设备终止 TLS，检查它是否转发此 HTTP 方法。</translation>
    </message>
    <message>
        <source>A web server answers at the VPN server&apos;s name, but no VPN service.</source>
        <translation>在 VPN 服务器的名称上有 Web 服务器响应，但没有 VPN 服务。</translation>
    </message>
    <message>
        <source>At the VPN server&apos;s name another web service answers, not the VPN.</source>
        <translation>在 VPN 服务器的名称上响应的是另一个 Web 服务，而不是 VPN。</translation>
    </message>
    <message>
        <source>{server} answered the SSTP request with HTTP status {status} (server: {httpServer}). Windows can report 0x80072746 or 800.</source>
        <extracomment>{server}: name of the VPN server; {status}: HTTP status number; {httpServer}: name that the web server gives itself</extracomment>
        <translation>{server} 以 HTTP 状态 {status} 响应 SSTP 请求（服务器：{httpServer}）。Windows 可能会报告 0x80072746 或 800。</translation>
    </message>
    <message>
        <source>Read the System log, provider RasSstp, event 4, at the time of the attempt.</source>
        <translation>查看系统日志中尝试连接时提供程序 RasSstp 的事件 4。</translation>
    </message>
    <message>
        <source>The answer to SSTP_DUPLEX_POST was HTTP {status} from {httpServer} instead of 200.</source>
        <extracomment>{status}: HTTP status number; {httpServer}: name that the web server gives itself</extracomment>
        <translation>对 SSTP_DUPLEX_POST 的响应是来自 {httpServer} 的 HTTP {status}，而不是 200。</translation>
    </message>
    <message>
        <source>Check which web server or balancer owns TCP 443 at {address}, and its rule for the path of SSTP.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>检查 {address} 的 TCP 443 属于哪台 Web 服务器或负载均衡器，以及其针对 SSTP 路径的规则。</translation>
    </message>
    <message>
        <source>A status of 503 often means that the SSTP service is stopped or has no certificate.</source>
        <translation>状态 503 往往表示 SSTP 服务已停止或没有证书。</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,SstpSvc and netsh http show urlacl</source>
        <translation>在服务器上检查：Get-Service RemoteAccess,SstpSvc 和 netsh http show urlacl</translation>
    </message>
    <message>
        <source>A proxy or a sign-in page stands between this computer and the VPN server.</source>
        <translation>这台电脑与 VPN 服务器之间有代理或登录页面。</translation>
    </message>
    <message>
        <source>This network wants you to sign in before it lets you out to the internet.</source>
        <translation>此网络要求您先登录，然后才允许访问 Internet。</translation>
    </message>
    <message>
        <source>Open any web page and complete the sign-in page of the network.</source>
        <translation>请打开任意网页，并完成该网络的登录页面。</translation>
    </message>
    <message>
        <source>The answer to the SSTP request was HTTP {status} (server: {httpServer}): a proxy asks for a sign-in, or a page redirects.</source>
        <extracomment>{status}: HTTP status number; {httpServer}: name that the web server gives itself</extracomment>
        <translation>对 SSTP 请求的响应是 HTTP {status}（服务器：{httpServer}）：代理要求登录，或页面进行了重定向。</translation>
    </message>
    <message>
        <source>Read the proxy: netsh winhttp show proxy</source>
        <translation>查看代理：netsh winhttp show proxy</translation>
    </message>
    <message>
        <source>Read the System log, provider RasSstp, event 23: the SSTP client can&apos;t sign in to a proxy.</source>
        <translation>查看系统日志中提供程序 RasSstp 的事件 23：SSTP 客户端无法登录代理。</translation>
    </message>
    <message>
        <source>Ask the network&apos;s owner to let TCP 443 to {server} pass without proxy sign-in.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>请网络的负责人放行到 {server} 的 TCP 443，无需代理登录。</translation>
    </message>
    <message>
        <source>SSTP does not support a proxy that demands authentication; here HTTP {status} came from {httpServer}.</source>
        <extracomment>{status}: HTTP status number; {httpServer}: name that the web server gives itself</extracomment>
        <translation>SSTP 不支持要求身份验证的代理；此处 HTTP {status} 来自 {httpServer}。</translation>
    </message>
    <message>
        <source>Exempt {server} from proxy authentication and from traffic inspection.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>将 {server} 排除在代理身份验证和流量检查之外。</translation>
    </message>
    <message>
        <source>For guest networks, document that the sign-in page comes first.</source>
        <translation>对于访客网络，在文档中说明需要先完成登录页面。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Does the VPN work on another network, for example over your phone&apos;s hotspot?</source>
        <translation>VPN 在其他网络上（例如通过您的手机热点）可以使用吗？</translation>
    </message>
    <message>
        <source>Connect this computer to another network, start the VPN there, and come back with the answer. If it works there, the cause lies in the network that you use now.</source>
        <translation>请将这台电脑连接到其他网络，在那里启动 VPN，然后回来回答。如果在那里可以使用，则原因在您现在使用的网络。</translation>
    </message>
    <message>
        <source>The VPN works on another network.</source>
        <translation>VPN 在其他网络上可以使用。</translation>
    </message>
    <message>
        <source>The VPN does not work on another network either.</source>
        <translation>VPN 在其他网络上也无法使用。</translation>
    </message>
    <message>
        <source>Do colleagues have the same problem at the moment?</source>
        <translation>同事目前是否也有相同的问题？</translation>
    </message>
    <message>
        <source>Ask one or two colleagues who work from other places. If they have it too, the cause lies with the VPN service and not with your computer.</source>
        <translation>请询问一两位在其他地点工作的同事。如果他们也有此问题，则原因在 VPN 服务，而不在您的电脑上。</translation>
    </message>
    <message>
        <source>Colleagues have the same problem.</source>
        <translation>同事也有相同的问题。</translation>
    </message>
    <message>
        <source>Colleagues do not have this problem.</source>
        <translation>同事没有此问题。</translation>
    </message>
    <message>
        <source>Does it work if you type the password by hand?</source>
        <translation>手动输入密码时可以使用吗？</translation>
    </message>
    <message>
        <source>Connect once, and type your name and password when Windows asks for them. This program never asks for your password.</source>
        <translation>请连接一次，并在 Windows 询问时输入您的用户名和密码。本程序从不询问您的密码。</translation>
    </message>
    <message>
        <source>It works with a password that is typed by hand.</source>
        <translation>使用手动输入的密码可以连接。</translation>
    </message>
    <message>
        <source>It does not work with a password that is typed by hand either.</source>
        <translation>使用手动输入的密码也无法连接。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>不知道</translation>
    </message>
    <message>
        <source>Windows showed error {code}.</source>
        <extracomment>{code}: an error number, for example 809</extracomment>
        <translation>Windows 显示了错误 {code}。</translation>
    </message>
    <message>
        <source>There is no certificate with which you can sign in.</source>
        <translation>没有可供您登录的证书。</translation>
    </message>
    <message>
        <source>The VPN asks for an electronic identity card (certificate). None of yours on this computer fits.</source>
        <translation>VPN 要求电子身份证明（证书）。这台电脑上没有适合您使用的。</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; takes a certificate from {store}. {against} Windows reports 798.</source>
        <extracomment>{connection}: name of the VPN connection; {store}: the computer&apos;s or the user&apos;s store; {against}: one or two sentences on what is in the store</extracomment>
        <translation>“{connection}”从{store}获取证书。{against}Windows 会报告 798。</translation>
    </message>
    <message>
        <source>Check that the user is in the group that may enrol.</source>
        <translation>检查用户是否在有权注册的组中。</translation>
    </message>
    <message>
        <source>Look in CurrentUser\My: EAP-TLS takes the certificate from there.</source>
        <translation>在 CurrentUser\My 中查找：EAP-TLS 从那里获取证书。</translation>
    </message>
    <message>
        <source>A part of Windows that gives the VPN an IPv6 address is not connected.</source>
        <translation>为 VPN 提供 IPv6 地址的一个 Windows 组件没有连接。</translation>
    </message>
    <message>
        <source>Windows builds a network adapter of its own for the VPN. A part that gives it an address of the newer kind (IPv6) is missing from it. Many VPN connections work without it.</source>
        <translation>Windows 会为 VPN 建立专用的网络适配器。为其提供较新类型地址 (IPv6) 的组件缺失。许多 VPN 连接没有它也能工作。</translation>
    </message>
    <message>
        <source>The protocol {component} is not enabled on &quot;{adapter}&quot;. The tunnel gets no IPv6 address; IPv4 does not need it.</source>
        <extracomment>{component}: name of a protocol or filter; {adapter}: the adapter</extracomment>
        <translation>“{adapter}”上未启用协议 {component}。隧道得不到 IPv6 地址；IPv4 不需要它。</translation>
    </message>
    <message>
        <source>Find its name: Get-NetAdapter -IncludeHidden | Where-Object InterfaceDescription -eq &quot;WAN Miniport (IPv6)&quot;</source>
        <translation>查找其名称：Get-NetAdapter -IncludeHidden | Where-Object InterfaceDescription -eq &quot;WAN Miniport (IPv6)&quot;</translation>
    </message>
    <message>
        <source>Bind it again (elevated): Enable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID ms_wanarpv6</source>
        <translation>重新绑定（以管理员身份）：Enable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID ms_wanarpv6</translation>
    </message>
    <message>
        <source>The binding of {component} to &quot;{adapter}&quot; is off. It matters only if the VPN hands out IPv6 addresses.</source>
        <extracomment>{component}: name of a protocol or filter; {adapter}: the adapter</extracomment>
        <translation>{component} 到“{adapter}”的绑定已关闭。仅当 VPN 分配 IPv6 地址时才有影响。</translation>
    </message>
    <message>
        <source>the tunnel type is not IKEv2</source>
        <extracomment>stands behind &quot;breaks a condition:&quot;</extracomment>
        <translation>隧道类型不是 IKEv2</translation>
    </message>
    <message>
        <source>it does not sign in with a machine certificate</source>
        <translation>没有使用计算机证书登录</translation>
    </message>
    <message>
        <source>it sends all traffic through the tunnel</source>
        <translation>将所有流量送入隧道</translation>
    </message>
    <message>
        <source>it names a sign-in method for users</source>
        <translation>指定了用户的登录方法</translation>
    </message>
    <message>
        <source>it is not Always On</source>
        <translation>不是 Always On</translation>
    </message>
    <message>
        <source>an app or a name triggers it</source>
        <translation>由应用或名称触发</translation>
    </message>
    <message>
        <source>it lies in a user&apos;s phone book</source>
        <translation>位于用户的电话簿中</translation>
    </message>
    <message>
        <source>it is not marked as an authority</source>
        <extracomment>stands behind &quot;The issuer ... does not count as an authority for this certificate:&quot;</extracomment>
        <translation>没有标记为颁发机构</translation>
    </message>
    <message>
        <source>more authorities follow it than it allows</source>
        <translation>其下级颁发机构的数量超过了允许的数量</translation>
    </message>
    <message>
        <source>its key may not sign certificates</source>
        <translation>其密钥不得用于签名证书</translation>
    </message>
    <message>
        <source>its purposes do not include this one</source>
        <translation>其用途不包括此用途</translation>
    </message>
    <message>
        <source>it may not vouch for this name</source>
        <translation>无权为此名称担保</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>it carries a demand that could not be understood</source>
        <translation>含有无法理解的要求</translation>
    </message>
    <message>
        <source>it breaks a rule for issuing authorities</source>
        <translation>违反了针对颁发机构的规则</translation>
    </message>
    <message>
        <source>answers</source>
        <extracomment>stands behind &quot;the web port:&quot;</extracomment>
        <translation>有响应</translation>
    </message>
    <message>
        <source>offered</source>
        <extracomment>stands behind &quot;IKE fragmentation at the server:&quot;</extracomment>
        <translation>已提供</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>the encryption</source>
        <extracomment>stands behind &quot;found to differ:&quot;</extracomment>
        <translation>加密</translation>
    </message>
    <message>
        <source>the integrity check</source>
        <translation>完整性检查</translation>
    </message>
    <message>
        <source>the Diffie-Hellman group</source>
        <translation>Diffie-Hellman 组</translation>
    </message>
    <message>
        <source>more than one of them</source>
        <translation>其中多项</translation>
    </message>
    <message>
        <source>(as on the server)</source>
        <extracomment>stands in a command in place of a value that is not known</extracomment>
        <translation>（与服务器相同）</translation>
    </message>
    <message>
        <source>(as on the client)</source>
        <extracomment>stands in a command in place of a value that is not known</extracomment>
        <translation>（与客户端相同）</translation>
    </message>
    <message>
        <source>the one that the profile sends</source>
        <extracomment>stands in brackets behind &quot;the name&quot;</extracomment>
        <translation>配置文件发送的名称</translation>
    </message>
    <message>
        <source>the one that the site policy names</source>
        <translation>站点策略指定的名称</translation>
    </message>
    <message>
        <source>one made up by this program</source>
        <translation>本程序虚构的名称</translation>
    </message>
    <message>
        <source>the user&apos;s own</source>
        <translation>用户自己的名称</translation>
    </message>
    <message>
        <source>the server names</source>
        <translation>服务器名称</translation>
    </message>
    <message>
        <source>the trusted roots</source>
        <translation>受信任的根证书</translation>
    </message>
    <message>
        <source>the computer&apos;s store</source>
        <extracomment>stands behind &quot;takes a certificate from&quot;</extracomment>
        <translation>计算机的存储</translation>
    </message>
    <message>
        <source>the user&apos;s store</source>
        <translation>用户的存储</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>ahead of</source>
        <extracomment>stands behind &quot;N minutes&quot; and before &quot;the clock of&quot;</extracomment>
        <translation>快</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>慢</translation>
    </message>
    <message>
        <source>environment variables</source>
        <extracomment>stands behind &quot;from:&quot;</extracomment>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>the settings of this user</source>
        <translation>此用户的设置</translation>
    </message>
    <message>
        <source>the settings of this computer</source>
        <translation>这台电脑的设置</translation>
    </message>
    <message>
        <source>a policy of the organisation</source>
        <translation>组织的策略</translation>
    </message>
    <message>
        <source>a public network</source>
        <translation>公用网络</translation>
    </message>
    <message>
        <source>a private network</source>
        <translation>专用网络</translation>
    </message>
    <message>
        <source>Not tested: waits for the facts about this computer.</source>
        <translation>未测试：正在等待这台电脑的信息。</translation>
    </message>
    <message>
        <source>Not tested: the facts about this computer were not collected.</source>
        <translation>未测试：没有收集这台电脑的信息。</translation>
    </message>
    <message>
        <source>Could not be checked: the facts about this computer could not be read.</source>
        <translation>无法检查：无法读取这台电脑的信息。</translation>
    </message>
    <message>
        <source>Not tested: waits for the settings of the VPN connection.</source>
        <translation>未测试：正在等待 VPN 连接的设置。</translation>
    </message>
    <message>
        <source>Not tested: the settings of the VPN connection were not collected.</source>
        <translation>未测试：没有收集 VPN 连接的设置。</translation>
    </message>
    <message>
        <source>Could not be checked: the settings of the VPN connection could not be read.</source>
        <translation>无法检查：无法读取 VPN 连接的设置。</translation>
    </message>
    <message>
        <source>Not tested: waits for the VPN server&apos;s name.</source>
        <translation>未测试：正在等待 VPN 服务器的名称。</translation>
    </message>
    <message>
        <source>Not tested: the VPN server&apos;s name was not looked up.</source>
        <translation>未测试：没有查找 VPN 服务器的名称。</translation>
    </message>
    <message>
        <source>Could not be checked: the VPN server&apos;s name could not be looked up.</source>
        <translation>无法检查：无法查找 VPN 服务器的名称。</translation>
    </message>
    <message>
        <source>Not tested: waits for the VPN server&apos;s answer on UDP.</source>
        <translation>未测试：正在等待 VPN 服务器在 UDP 上的响应。</translation>
    </message>
    <message>
        <source>Not tested: the VPN server was not asked on UDP.</source>
        <translation>未测试：没有在 UDP 上查询 VPN 服务器。</translation>
    </message>
    <message>
        <source>Could not be checked: the VPN server could not be asked on UDP.</source>
        <translation>无法检查：无法在 UDP 上查询 VPN 服务器。</translation>
    </message>
    <message>
        <source>Not tested: waits for the VPN server&apos;s answer on its web port.</source>
        <translation>未测试：正在等待 VPN 服务器在其 Web 端口上的响应。</translation>
    </message>
    <message>
        <source>Not tested: the VPN server was not asked on its web port.</source>
        <translation>未测试：没有在 Web 端口上查询 VPN 服务器。</translation>
    </message>
    <message>
        <source>Could not be checked: the VPN server could not be asked on its web port.</source>
        <translation>无法检查：无法在 Web 端口上查询 VPN 服务器。</translation>
    </message>
    <message>
        <source>Not tested: waits for the list of root certificates that this computer trusts.</source>
        <translation>未测试：正在等待这台电脑信任的根证书列表。</translation>
    </message>
    <message>
        <source>Not tested: the root certificates that this computer trusts were not collected.</source>
        <translation>未测试：没有收集这台电脑信任的根证书。</translation>
    </message>
    <message>
        <source>Could not be checked: the root certificates that this computer trusts could not be read.</source>
        <translation>无法检查：无法读取这台电脑信任的根证书。</translation>
    </message>
    <message>
        <source>Not tested: waits for the certificate.</source>
        <translation>未测试：正在等待证书。</translation>
    </message>
    <message>
        <source>Not tested: no certificate was collected.</source>
        <translation>未测试：没有收集证书。</translation>
    </message>
    <message>
        <source>Could not be checked: the certificate could not be read.</source>
        <translation>无法检查：无法读取证书。</translation>
    </message>
    <message>
        <source>Not tested: waits for the list of revoked certificates.</source>
        <translation>未测试：正在等待证书吊销列表。</translation>
    </message>
    <message>
        <source>Not tested: no list of revoked certificates was collected.</source>
        <translation>未测试：没有收集证书吊销列表。</translation>
    </message>
    <message>
        <source>Could not be checked: the list of revoked certificates could not be fetched.</source>
        <translation>无法检查：无法获取证书吊销列表。</translation>
    </message>
    <message>
        <source>Not tested: waits for the network routes of this computer.</source>
        <translation>未测试：正在等待这台电脑的网络路由。</translation>
    </message>
    <message>
        <source>Not tested: the network routes of this computer were not collected.</source>
        <translation>未测试：没有收集这台电脑的网络路由。</translation>
    </message>
    <message>
        <source>Could not be checked: the network routes of this computer could not be read.</source>
        <translation>无法检查：无法读取这台电脑的网络路由。</translation>
    </message>
    <message>
        <source>Not tested: waits for what starts the VPN connection by itself.</source>
        <translation>未测试：正在等待自动启动 VPN 连接的设置。</translation>
    </message>
    <message>
        <source>Not tested: what starts the VPN connection by itself was not collected.</source>
        <translation>未测试：没有收集自动启动 VPN 连接的设置。</translation>
    </message>
    <message>
        <source>Could not be checked: what starts the VPN connection by itself could not be read.</source>
        <translation>无法检查：无法读取自动启动 VPN 连接的设置。</translation>
    </message>
    <message>
        <source>Not tested: waits for Windows&apos; settings.</source>
        <translation>未测试：正在等待 Windows 的设置。</translation>
    </message>
    <message>
        <source>Not tested: Windows&apos; settings were not collected.</source>
        <translation>未测试：没有收集 Windows 的设置。</translation>
    </message>
    <message>
        <source>Could not be checked: Windows&apos; settings could not be read.</source>
        <translation>无法检查：无法读取 Windows 的设置。</translation>
    </message>
    <message>
        <source>Not tested: waits for the test of the local network.</source>
        <translation>未测试：正在等待本地网络的测试。</translation>
    </message>
    <message>
        <source>Not tested: the local network was not tested.</source>
        <translation>未测试：没有测试本地网络。</translation>
    </message>
    <message>
        <source>Could not be checked: the local network could not be tested.</source>
        <translation>无法检查：无法测试本地网络。</translation>
    </message>
    <message>
        <source>Not tested: waits for this computer&apos;s own certificates.</source>
        <translation>未测试：正在等待这台电脑自己的证书。</translation>
    </message>
    <message>
        <source>Not tested: this computer&apos;s own certificates were not collected.</source>
        <translation>未测试：没有收集这台电脑自己的证书。</translation>
    </message>
    <message>
        <source>Could not be checked: this computer&apos;s own certificates could not be read.</source>
        <translation>无法检查：无法读取这台电脑自己的证书。</translation>
    </message>
    <message>
        <source>Not tested: waits for the state of Windows&apos; VPN adapters and services.</source>
        <translation>未测试：正在等待 Windows 的 VPN 适配器和服务的状态。</translation>
    </message>
    <message>
        <source>Not tested: the state of Windows&apos; VPN adapters and services was not collected.</source>
        <translation>未测试：没有收集 Windows 的 VPN 适配器和服务的状态。</translation>
    </message>
    <message>
        <source>Could not be checked: the state of Windows&apos; VPN adapters and services could not be read.</source>
        <translation>无法检查：无法读取 Windows 的 VPN 适配器和服务的状态。</translation>
    </message>
    <message>
        <source>Not tested: waits for Windows&apos; log of VPN connections.</source>
        <translation>未测试：正在等待 Windows 的 VPN 连接日志。</translation>
    </message>
    <message>
        <source>Not tested: Windows&apos; log of VPN connections was not collected.</source>
        <translation>未测试：没有收集 Windows 的 VPN 连接日志。</translation>
    </message>
    <message>
        <source>Could not be checked: Windows&apos; log of VPN connections could not be read.</source>
        <translation>无法检查：无法读取 Windows 的 VPN 连接日志。</translation>
    </message>
    <message>
        <source>Not tested: waits for the state of Microsoft&apos;s support tool.</source>
        <translation>未测试：正在等待 Microsoft 支持工具的状态。</translation>
    </message>
    <message>
        <source>Not tested: the state of Microsoft&apos;s support tool was not collected.</source>
        <translation>未测试：没有收集 Microsoft 支持工具的状态。</translation>
    </message>
    <message>
        <source>Could not be checked: the state of Microsoft&apos;s support tool could not be read.</source>
        <translation>无法检查：无法读取 Microsoft 支持工具的状态。</translation>
    </message>
    <message>
        <source>Not tested: waits for what Windows says about its VPN connections.</source>
        <translation>未测试：正在等待 Windows 报告其 VPN 连接的状态。</translation>
    </message>
    <message>
        <source>Not tested: Windows was not asked about its VPN connections.</source>
        <translation>未测试：没有向 Windows 查询其 VPN 连接。</translation>
    </message>
    <message>
        <source>Could not be checked: Windows could not be asked about its VPN connections.</source>
        <translation>无法检查：无法向 Windows 查询其 VPN 连接。</translation>
    </message>
    <message>
        <source>Not tested: waits for what the VPN server says about the sign-in.</source>
        <translation>未测试：正在等待 VPN 服务器对登录的说明。</translation>
    </message>
    <message>
        <source>Not tested: the VPN server was not asked about the sign-in.</source>
        <translation>未测试：没有向 VPN 服务器查询登录情况。</translation>
    </message>
    <message>
        <source>Could not be checked: the VPN server could not be asked about the sign-in.</source>
        <translation>无法检查：无法向 VPN 服务器查询登录情况。</translation>
    </message>
    <message>
        <source>Not tested: waits for a call to the VPN server&apos;s web port.</source>
        <translation>未测试：正在等待对 VPN 服务器 Web 端口的呼叫。</translation>
    </message>
    <message>
        <source>Not tested: no call to the VPN server&apos;s web port was made.</source>
        <translation>未测试：没有呼叫 VPN 服务器的 Web 端口。</translation>
    </message>
    <message>
        <source>Could not be checked: the VPN server&apos;s web port could not be called.</source>
        <translation>无法检查：无法呼叫 VPN 服务器的 Web 端口。</translation>
    </message>
    <message>
        <source>Not tested: waits for the PPTP answer.</source>
        <translation>未测试：正在等待 PPTP 响应。</translation>
    </message>
    <message>
        <source>Not tested: the VPN server was not asked for PPTP.</source>
        <translation>未测试：没有向 VPN 服务器查询 PPTP。</translation>
    </message>
    <message>
        <source>Could not be checked: the VPN server could not be asked for PPTP.</source>
        <translation>无法检查：无法向 VPN 服务器查询 PPTP。</translation>
    </message>
    <message>
        <source>It took longer than the time allowed.</source>
        <translation>所用时间超过了允许的时间。</translation>
    </message>
    <message>
        <source>The other side refused.</source>
        <translation>对方拒绝。</translation>
    </message>
    <message>
        <source>There was no way to the other side.</source>
        <translation>没有通往对方的路径。</translation>
    </message>
    <message>
        <source>This computer did not let the question out.</source>
        <translation>这台电脑没有放行该查询。</translation>
    </message>
    <message>
        <source>The name was not found.</source>
        <translation>找不到该名称。</translation>
    </message>
    <message>
        <source>This account is not allowed to read it.</source>
        <translation>此帐户无权读取。</translation>
    </message>
    <message>
        <source>This system does not offer it.</source>
        <translation>此系统不提供该功能。</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>不存在。</translation>
    </message>
    <message>
        <source>What came back could not be understood.</source>
        <translation>无法理解返回的内容。</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>检查已取消。</translation>
    </message>
    <message>
        <source>Your organisation&apos;s settings switched it off.</source>
        <translation>您的组织的设置已将其关闭。</translation>
    </message>
    <message>
        <source>AOVPN Doctor itself failed here.</source>
        <translation>AOVPN Doctor 自身在此处失败。</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>who acts: the reader</extracomment>
        <translation>您</translation>
    </message>
    <message>
        <source>Your helpdesk</source>
        <translation>您的技术支持人员</translation>
    </message>
    <message>
        <source>Your network team</source>
        <translation>您的网络团队</translation>
    </message>
    <message>
        <source>Your certificate team</source>
        <translation>您的证书团队</translation>
    </message>
    <message>
        <source>Your VPN administrators</source>
        <translation>您的 VPN 管理员</translation>
    </message>
    <message>
        <source>Is the connection set up, and may it start?</source>
        <translation>连接是否已设置，且可以启动？</translation>
    </message>
    <message>
        <source>Is this computer on a working network?</source>
        <translation>这台电脑是否连接到正常的网络？</translation>
    </message>
    <message>
        <source>Does the VPN server&apos;s name lead to it?</source>
        <translation>VPN 服务器的名称是否指向该服务器？</translation>
    </message>
    <message>
        <source>Does the VPN server answer?</source>
        <translation>VPN 服务器是否响应？</translation>
    </message>
    <message>
        <source>Can the server prove who it is?</source>
        <translation>服务器能否证明自己的身份？</translation>
    </message>
    <message>
        <source>Can this computer and user prove who they are?</source>
        <translation>这台电脑和用户能否证明自己的身份？</translation>
    </message>
    <message>
        <source>Do the profile and the server agree on how to sign in?</source>
        <translation>配置文件与服务器的登录方式是否一致？</translation>
    </message>
    <message>
        <source>Can Windows build the tunnel adapter?</source>
        <translation>Windows 能否建立隧道适配器？</translation>
    </message>
    <message>
        <source>Does traffic go the right way?</source>
        <translation>流量的路径是否正确？</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>short name of a stage in the rail: the settings of the VPN connection</extracomment>
        <translation>连接</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>服务器名称</translation>
    </message>
    <message>
        <source>Server answer</source>
        <translation>服务器响应</translation>
    </message>
    <message>
        <source>Server identity</source>
        <translation>服务器身份</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>您的证书</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Traffic</source>
        <extracomment>short name of a stage in the rail: where the network traffic goes</extracomment>
        <translation>流量</translation>
    </message>
    <message>
        <source>Certain</source>
        <extracomment>how sure the diagnosis is</extracomment>
        <translation>确定</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>有可能</translation>
    </message>
    <message>
        <source>Does not apply to this connection.</source>
        <translation>不适用于此连接。</translation>
    </message>
    <message>
        <source>Not tested: this step was not asked for.</source>
        <translation>未测试：没有要求执行此步骤。</translation>
    </message>
    <message>
        <source>Not tested: this needs Windows.</source>
        <translation>未测试：这需要 Windows。</translation>
    </message>
    <message>
        <source>Does not apply: {reason}.</source>
        <extracomment>{reason}: the rest of the sentence: &quot;the profile does not use SSTP&quot;</extracomment>
        <translation>不适用：{reason}。</translation>
    </message>
    <message>
        <source>Not tested: lists of revoked certificates are asked for only where the certificate leads to an authority that this computer trusts.</source>
        <translation>未测试：仅当证书可追溯到这台电脑信任的颁发机构时，才会查询证书吊销列表。</translation>
    </message>
    <message>
        <source>Not tested: the VPN server did not show a certificate.</source>
        <translation>未测试：VPN 服务器没有出示证书。</translation>
    </message>
    <message>
        <source>Not tested: the profile demands algorithms of IKE that this program does not offer to a server, for example DES, MD5 or the DH groups 1 and 24.</source>
        <translation>未测试：配置文件要求的 IKE 算法是本程序不会向服务器提供的，例如 DES、MD5 或 DH 组 1 和 24。</translation>
    </message>
    <message>
        <source>Not tested: waits for an earlier step.</source>
        <translation>未测试：正在等待前面的步骤。</translation>
    </message>
    <message>
        <source>Not tested: what it needs was not collected.</source>
        <translation>未测试：没有收集所需的内容。</translation>
    </message>
    <message>
        <source>Not tested: your organisation&apos;s settings switched this question off.</source>
        <translation>未测试：您的组织的设置关闭了此查询。</translation>
    </message>
    <message>
        <source>Could not be checked: what it needs could not be collected.</source>
        <translation>无法检查：无法收集所需的内容。</translation>
    </message>
    <message>
        <source>Could not be checked: {reason}.</source>
        <translation>无法检查：{reason}。</translation>
    </message>
    <message>
        <source>Identity (EAP&apos;s question for the user name)</source>
        <translation>Identity（EAP 对用户名的询问）</translation>
    </message>
    <message>
        <source>Nak (EAP&apos;s answer: another method, please)</source>
        <translation>Nak（EAP 的响应：请使用其他方法）</translation>
    </message>
    <message>
        <source>EAP-MD5 (password, outdated)</source>
        <translation>EAP-MD5（密码，已过时）</translation>
    </message>
    <message>
        <source>EAP-GTC (token or one-time password)</source>
        <translation>EAP-GTC（令牌或一次性密码）</translation>
    </message>
    <message>
        <source>EAP-TLS (certificate)</source>
        <translation>EAP-TLS（证书）</translation>
    </message>
    <message>
        <source>EAP-SIM (SIM card)</source>
        <translation>EAP-SIM（SIM 卡）</translation>
    </message>
    <message>
        <source>EAP-TTLS (Tunneled TLS)</source>
        <translation>EAP-TTLS (Tunneled TLS)</translation>
    </message>
    <message>
        <source>EAP-AKA (SIM card)</source>
        <translation>EAP-AKA（SIM 卡）</translation>
    </message>
    <message>
        <source>PEAP (Protected EAP)</source>
        <translation>PEAP (Protected EAP)</translation>
    </message>
    <message>
        <source>EAP-MSCHAPv2 (password)</source>
        <translation>EAP-MSCHAPv2（密码）</translation>
    </message>
    <message>
        <source>EAP-FAST</source>
        <translation>EAP-FAST</translation>
    </message>
    <message>
        <source>EAP-AKA&apos; (SIM card)</source>
        <translation>EAP-AKA&apos;（SIM 卡）</translation>
    </message>
    <message>
        <source>TEAP (Tunnel EAP)</source>
        <translation>TEAP (Tunnel EAP)</translation>
    </message>
    <message>
        <source>EAP type {type}</source>
        <translation>EAP 类型 {type}</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>诊断包</translation>
    </message>
    <message>
        <source>A file with everything that one run collected, so that another computer can judge it again.</source>
        <translation>包含一次检查所收集的全部内容的文件，可供另一台电脑重新判断。</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>证书链</translation>
    </message>
    <message>
        <source>A certificate and all those above it that vouch for it, up to the root certificate.</source>
        <translation>一个证书以及在它之上为其担保的所有证书，直至根证书。</translation>
    </message>
    <message>
        <source>computer certificate</source>
        <translation>计算机证书</translation>
    </message>
    <message>
        <source>The certificate of the computer itself, not of a person; also called a machine certificate.</source>
        <translation>电脑自身的证书，而不是某个人的证书。</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>拨号</translation>
    </message>
    <message>
        <source>An attempt of Windows to make a VPN connection.</source>
        <translation>Windows 建立 VPN 连接的一次尝试。</translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation>DNS 服务器</translation>
    </message>
    <message>
        <source>A computer that says which address belongs to a name; also called a name server.</source>
        <translation>告知某个名称对应哪个地址的电脑；也称为名称服务器。</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>域</translation>
    </message>
    <message>
        <source>A group of computers and accounts that an organisation manages together.</source>
        <translation>由组织统一管理的一组电脑和帐户。</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>A way of writing data so that only the intended receiver can read it.</source>
        <translation>一种改写数据的方法，使得只有预定的接收方能够读取。</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>An entry in a log in which Windows notes what happened.</source>
        <translation>日志中的一个条目，Windows 在其中记录发生的事情。</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>The number by which a computer is found in a network, for example 192.0.2.10.</source>
        <translation>在网络中用来找到某台电脑的号码，例如 192.0.2.10。</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>The newer kind of IP address, for example 2001:db8::10; the older one is called IPv4.</source>
        <translation>较新的一种 IP 地址，例如 2001:db8::10；较旧的一种称为 IPv4。</translation>
    </message>
    <message>
        <source>network adapter</source>
        <translation>网络适配器</translation>
    </message>
    <message>
        <source>The part that connects a computer to a network; Windows can also make one out of software.</source>
        <translation>将电脑连接到网络的部件；Windows 也可以用软件创建一个。</translation>
    </message>
    <message>
        <source>packet</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>A small piece of the data that travels through a network.</source>
        <translation>在网络中传输的一小段数据。</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>The secret part of a certificate, with which its owner proves that it is theirs.</source>
        <translation>证书的机密部分，其所有者用它来证明该证书属于自己。</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>Said of a certificate that its certification authority withdrew before it expired.</source>
        <translation>指证书在过期之前被其证书颁发机构作废。</translation>
    </message>
    <message>
        <source>shared key</source>
        <translation>共享密钥</translation>
    </message>
    <message>
        <source>A secret that the computer and the VPN server both know; also called a pre-shared key.</source>
        <translation>电脑和 VPN 服务器都知道的一个机密；也称为预共享密钥。</translation>
    </message>
    <message>
        <source>sign-in server</source>
        <translation>身份验证服务器</translation>
    </message>
    <message>
        <source>The server behind the VPN server that decides who may sign in.</source>
        <translation>位于 VPN 服务器之后、决定谁可以登录的服务器。</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>A mark made with a private key; it proves who made it and that nothing was changed since.</source>
        <translation>用私钥制作的标记；它证明由谁制作，以及此后内容没有更改。</translation>
    </message>
    <message>
        <source>single sign-on</source>
        <translation>单一登录</translation>
    </message>
    <message>
        <source>A way to sign in once and then use other services without signing in again.</source>
        <translation>登录一次后即可使用其他服务而无需再次登录的方式。</translation>
    </message>
    <message>
        <source>site policy</source>
        <translation>站点策略</translation>
    </message>
    <message>
        <source>A file in which your organisation tells this program what to expect, for example which VPN server.</source>
        <translation>您的组织用来告诉本程序预期情况的文件，例如应使用哪个 VPN 服务器。</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>The protected way that a VPN connection takes through the internet.</source>
        <translation>VPN 连接穿过互联网时所用的受保护通路。</translation>
    </message>
    <message>
        <source>The server to which your computer connects in order to reach the company network.</source>
        <translation>您的电脑为访问公司网络而连接的服务器。</translation>
    </message>
    <message>
        <source>web port</source>
        <translation>Web 端口</translation>
    </message>
    <message>
        <source>TCP port 443, which web sites use and the SSTP tunnel too.</source>
        <translation>TCP 端口 443，网站使用它，SSTP 隧道也使用它。</translation>
    </message>
    <message>
        <source>wildcard</source>
        <translation>通配符</translation>
    </message>
    <message>
        <source>A name with a star, such as *.contoso.com, that stands for many names.</source>
        <translation>带有星号的名称，例如 *.contoso.com，可代表许多名称。</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>the expected answer</source>
        <translation>预期的响应</translation>
    </message>
    <message>
        <source>no private key</source>
        <translation>没有私钥</translation>
    </message>
    <message>
        <source>not for Client Authentication</source>
        <translation>不用于客户端身份验证</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>its root is not trusted</source>
        <translation>其根证书不受信任</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>fits</source>
        <extracomment>a certificate with which one can sign in</extracomment>
        <translation>符合条件</translation>
    </message>
    <message>
        <source>started</source>
        <translation>已启动</translation>
    </message>
    <message>
        <source>switched on</source>
        <extracomment>a binding of a network adapter</extracomment>
        <translation>已启用</translation>
    </message>
    <message>
        <source>switched off</source>
        <extracomment>a binding of a network adapter</extracomment>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>a service of Windows</extracomment>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>a service of Windows</extracomment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>starting</source>
        <extracomment>a service of Windows</extracomment>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>a service of Windows</extracomment>
        <translation>缺失</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>another answer (HTTP {status})</source>
        <extracomment>{status}: a number</extracomment>
        <translation>其他响应（HTTP {status}）</translation>
    </message>
    <message>
        <source>in less than a day</source>
        <extracomment>stands behind &quot;the certificate ends&quot;</extracomment>
        <translation>在 1 天内</translation>
    </message>
    <message>
        <source>in one day</source>
        <extracomment>stands behind &quot;the certificate ends&quot;</extracomment>
        <translation>在 1 天后</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <extracomment>stands behind &quot;the certificate ends&quot;; {days}: a number, two or more</extracomment>
        <translation>在 {days} 天后</translation>
    </message>
    <message>
        <source>less than a day ago</source>
        <extracomment>when a certificate ended</extracomment>
        <translation>不到 1 天前</translation>
    </message>
    <message>
        <source>one day ago</source>
        <extracomment>when a certificate ended</extracomment>
        <translation>1 天前</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <extracomment>when a certificate ended; {days}: a number, two or more</extracomment>
        <translation>{days} 天前</translation>
    </message>
    <message>
        <source>one try</source>
        <extracomment>stands behind &quot;no answer on UDP 500 in&quot;</extracomment>
        <translation>1 次</translation>
    </message>
    <message>
        <source>{attempts} tries</source>
        <translation>{attempts} 次</translation>
    </message>
    <message>
        <source>Switch the audit on if 6273 is missing: auditpol /set /subcategory:&quot;{0CCE9243-69AE-11D9-BED3-505054503030}&quot; /success:enable /failure:enable</source>
        <translation>如果没有 6273，则启用审核：auditpol /set /subcategory:&quot;{0CCE9243-69AE-11D9-BED3-505054503030}&quot; /success:enable /failure:enable</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) expired on {until}, {passed}. Windows can report 13806 for a computer certificate and 854 for a user certificate.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {until}: date and time; {passed}: &quot;5 days ago&quot;</extracomment>
        <translation>证书“{subject}”（{origin}）已于 {until} 过期（{passed}）。对于计算机证书，Windows 可能会报告 13806；对于用户证书，可能会报告 854。</translation>
    </message>
    <message>
        <source>Your certificate expires {ending}.</source>
        <extracomment>{ending}: &quot;in 5 days&quot;</extracomment>
        <translation>您的证书将{ending}过期。</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on UDP 500 in {tries} ({seconds} s); the web port: {tcp443}. Windows usually reports this as error 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {tries}: &quot;3 tries&quot;; {seconds}: seconds waited; {tcp443}: state of the web port as one word</extracomment>
        <translation>{server}（{address}）在 {tries}尝试（{seconds} 秒）中没有在 UDP 500 上响应；Web 端口：{tcp443}。Windows 通常将其报告为错误 809。</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on UDP 4500 in {tries} ({seconds} s); the web port: {tcp443}. Windows usually reports this as error 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {tries}: &quot;3 tries&quot;; {seconds}: seconds waited; {tcp443}: state of the web port as one word</extracomment>
        <translation>{server}（{address}）在 {tries}尝试（{seconds} 秒）中没有在 UDP 4500 上响应；Web 端口：{tcp443}。Windows 通常将其报告为错误 809。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; was valid from {from} until {until}; it ended {passed}. Windows reports 13801 with IKEv2 and 0x800B0101 with SSTP.</source>
        <extracomment>{subject}: subject name of the certificate; {from}: date and time; {until}: date and time; {passed}: &quot;5 days ago&quot;</extracomment>
        <translation>证书“{subject}”的有效期为 {from} 至 {until}，已过期（{passed}）。使用 IKEv2 时 Windows 会报告 13801，使用 SSTP 时会报告 0x800B0101。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate expires {ending}.</source>
        <extracomment>{ending}: &quot;in 5 days&quot;</extracomment>
        <translation>VPN 服务器的证书将{ending}过期。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate expires {ending}.</source>
        <extracomment>{ending}: &quot;in 5 days&quot;</extracomment>
        <translation>身份验证服务器的证书将{ending}过期。</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on UDP 500 in {tries} ({seconds} s), and it looks as if it answers nobody. Windows usually reports this as error 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {tries}: &quot;3 tries&quot;; {seconds}: seconds waited</extracomment>
        <translation>{server}（{address}）在 {tries}尝试（{seconds} 秒）中没有在 UDP 500 上响应，看起来它对任何人都没有响应。Windows 通常将其报告为错误 809。</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on UDP 4500 in {tries} ({seconds} s), and it looks as if it answers nobody. Windows usually reports this as error 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {tries}: &quot;3 tries&quot;; {seconds}: seconds waited</extracomment>
        <translation>{server}（{address}）在 {tries}尝试（{seconds} 秒）中没有在 UDP 4500 上响应，看起来它对任何人都没有响应。Windows 通常将其报告为错误 809。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a label, %2: its value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1, %2: parts of a list</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1, %2: parts of a list that may hold commas</extracomment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1, %2: two sentences, one after the other</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>%1: one or more error codes, %2: the last one</extracomment>
        <translation>%1 或 %2</translation>
    </message>
</context>
<context>
    <name>InputText</name>
    <message>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>an event log</source>
        <translation>事件日志</translation>
    </message>
    <message>
        <source>a VPN profile</source>
        <translation>VPN 配置文件</translation>
    </message>
    <message>
        <source>a bundle</source>
        <translation>诊断包</translation>
    </message>
    <message>
        <source>a bundle or a report</source>
        <translation>诊断包或报告</translation>
    </message>
    <message>
        <source>a result (--json)</source>
        <translation>结果 (--json)</translation>
    </message>
    <message>
        <source>a comparison</source>
        <translation>比较结果</translation>
    </message>
    <message>
        <source>a site policy</source>
        <translation>站点策略</translation>
    </message>
    <message>
        <source>it is %1, expected %2</source>
        <extracomment>%1: what a file is (&quot;a site policy&quot;), %2: what it should be (&quot;a VPN profile&quot;)</extracomment>
        <translation>这是%1，应为%2</translation>
    </message>
    <message>
        <source>%1: &quot;disabledProbes&quot; names &quot;%2&quot;, which is not a probe of this version; nothing is switched off by it</source>
        <translation>%1：“disabledProbes”中的“%2”不是此版本的探测；它不会关闭任何内容</translation>
    </message>
    <message>
        <source>one record is damaged and was left out</source>
        <translation>1 条记录已损坏，已略过</translation>
    </message>
    <message numerus="yes">
        <source>%n records are damaged and were left out</source>
        <translation>
            <numerusform>%n 条记录已损坏，已略过</numerusform>
        </translation>
    </message>
    <message>
        <source>events left out because they lie more than a year ahead: %1</source>
        <translation>因时间超前一年以上而略过的事件数：%1</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Next step</source>
        <translation>下一个步骤</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>上一个步骤</translation>
    </message>
    <message>
        <source>Go to a step</source>
        <translation>转到某个步骤</translation>
    </message>
    <message>
        <source>Go to the result</source>
        <translation>转到结果</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Stop the checks; when none are running, close the program</source>
        <translation>停止检查；如果没有正在进行的检查，则关闭程序</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Copy the selected row, or the whole page if no row is selected</source>
        <translation>复制所选行；如果没有选择，则复制整个页面</translation>
    </message>
    <message>
        <source>Change whom the texts are for: user, helpdesk, administrator</source>
        <translation>依次切换说明面向的读者：用户、技术支持、管理员</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>术语说明</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>此列表</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2: the first and the last of a range of keys: &quot;Ctrl+1 to Ctrl+9&quot;</extracomment>
        <translation>%1 到 %2</translation>
    </message>
</context>
<context>
    <name>KnownWords</name>
    <message>
        <source>Server Authentication</source>
        <extracomment>purpose of a certificate, as Windows shows it</extracomment>
        <translation>服务器身份验证</translation>
    </message>
    <message>
        <source>Client Authentication</source>
        <extracomment>purpose of a certificate, as Windows shows it</extracomment>
        <translation>客户端身份验证</translation>
    </message>
    <message>
        <source>Code Signing</source>
        <extracomment>purpose of a certificate, as Windows shows it</extracomment>
        <translation>代码签名</translation>
    </message>
    <message>
        <source>Secure Email</source>
        <extracomment>purpose of a certificate, as Windows shows it</extracomment>
        <translation>安全电子邮件</translation>
    </message>
    <message>
        <source>Time Stamping</source>
        <extracomment>purpose of a certificate, as Windows shows it</extracomment>
        <translation>时间戳</translation>
    </message>
    <message>
        <source>OCSP Signing</source>
        <extracomment>purpose of a certificate, as Windows shows it</extracomment>
        <translation>OCSP 签名</translation>
    </message>
    <message>
        <source>IP security end system</source>
        <extracomment>purpose of a certificate, as Windows shows it</extracomment>
        <translation>IP 安全终端系统</translation>
    </message>
    <message>
        <source>IP security tunnel termination</source>
        <extracomment>purpose of a certificate, as Windows shows it</extracomment>
        <translation>IP 安全隧道终止</translation>
    </message>
    <message>
        <source>IP security user</source>
        <extracomment>purpose of a certificate, as Windows shows it</extracomment>
        <translation>IP 安全用户</translation>
    </message>
    <message>
        <source>IP security IKE intermediate</source>
        <extracomment>purpose of a certificate, as Windows shows it</extracomment>
        <translation>IP 安全 IKE 中级</translation>
    </message>
    <message>
        <source>Any Purpose</source>
        <extracomment>purpose of a certificate, as Windows shows it</extracomment>
        <translation>任何用途</translation>
    </message>
    <message>
        <source>Any Extended Key Usage</source>
        <extracomment>purpose of a certificate, as Windows shows it</extracomment>
        <translation>任何增强型密钥用法</translation>
    </message>
    <message>
        <source>Smart Card Logon</source>
        <extracomment>purpose of a certificate, as Windows shows it</extracomment>
        <translation>智能卡登录</translation>
    </message>
    <message>
        <source>machine certificate</source>
        <translation>计算机证书</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>预共享密钥</translation>
    </message>
    <message>
        <source>several methods</source>
        <extracomment>several sign-in methods</extracomment>
        <translation>多种方法</translation>
    </message>
    <message>
        <source>certificate has expired</source>
        <translation>证书已过期</translation>
    </message>
    <message>
        <source>certificate is not yet valid</source>
        <translation>证书尚未生效</translation>
    </message>
    <message>
        <source>certificate revoked</source>
        <translation>证书已吊销</translation>
    </message>
    <message>
        <source>certificate signature failure</source>
        <translation>证书签名不正确</translation>
    </message>
    <message>
        <source>self-signed certificate</source>
        <translation>自签名证书</translation>
    </message>
    <message>
        <source>self-signed certificate in certificate chain</source>
        <translation>证书链中有自签名证书</translation>
    </message>
    <message>
        <source>unable to get issuer certificate</source>
        <translation>找不到颁发者的证书</translation>
    </message>
    <message>
        <source>unable to get local issuer certificate</source>
        <translation>在此计算机上找不到颁发者的证书</translation>
    </message>
    <message>
        <source>unable to verify the first certificate</source>
        <translation>无法验证第一个证书</translation>
    </message>
    <message>
        <source>invalid CA certificate</source>
        <translation>CA 证书无效</translation>
    </message>
    <message>
        <source>path length constraint exceeded</source>
        <translation>超出路径长度约束</translation>
    </message>
    <message>
        <source>key usage does not include certificate signing</source>
        <translation>密钥用法不包括证书签名</translation>
    </message>
    <message>
        <source>unsuitable certificate purpose</source>
        <translation>证书用途不合适</translation>
    </message>
    <message>
        <source>unhandled critical extension</source>
        <translation>未处理的关键扩展</translation>
    </message>
    <message>
        <source>permitted subtree violation</source>
        <translation>名称不在允许的范围内</translation>
    </message>
    <message>
        <source>excluded subtree violation</source>
        <translation>名称在排除的范围内</translation>
    </message>
    <message>
        <source>EE certificate key too weak</source>
        <translation>证书的密钥太弱</translation>
    </message>
    <message>
        <source>CA certificate key too weak</source>
        <translation>CA 证书的密钥太弱</translation>
    </message>
    <message>
        <source>CA signature digest algorithm too weak</source>
        <translation>CA 签名的哈希算法太弱</translation>
    </message>
    <message>
        <source>EAP-Failure, as asked for</source>
        <extracomment>the server&apos;s refusal, which this program had asked for to end the conversation</extracomment>
        <translation>EAP-Failure（按本程序的请求结束）</translation>
    </message>
    <message>
        <source>EAP-Failure, as asked for: the gateway&apos;s key is not proven, so it got no name</source>
        <translation>EAP-Failure（按本程序的请求结束）：网关的密钥未得到证明，因此没有向其提供名称</translation>
    </message>
    <message>
        <source>EAP-Success without a sign-in</source>
        <translation>未登录即 EAP-Success</translation>
    </message>
    <message>
        <source>the gateway signed in without EAP; SA deleted</source>
        <translation>网关未使用 EAP 即完成登录；已删除 SA</translation>
    </message>
    <message>
        <source>the authentication protocol is known</source>
        <translation>已获知身份验证协议</translation>
    </message>
    <message>
        <source>a CHAP challenge, which is not answered</source>
        <translation>CHAP 质询（不予响应）</translation>
    </message>
    <message>
        <source>the server ended LCP</source>
        <translation>服务器结束了 LCP</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>服务器关闭了连接</translation>
    </message>
    <message>
        <source>connection closed</source>
        <translation>连接已关闭</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>未及时响应</translation>
    </message>
    <message>
        <source>no answer to EAP in time</source>
        <translation>未及时响应 EAP</translation>
    </message>
    <message>
        <source>no time was left for a call</source>
        <translation>没有剩余时间进行呼叫</translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation>该名称没有地址</translation>
    </message>
    <message>
        <source>the reply did not end in time</source>
        <translation>响应未在规定时间内结束</translation>
    </message>
    <message>
        <source>the reply is no HTTP/1 reply</source>
        <translation>该响应不是 HTTP/1 响应</translation>
    </message>
    <message>
        <source>the connection was closed before a reply came</source>
        <translation>连接在收到响应之前已关闭</translation>
    </message>
    <message>
        <source>the connection was closed inside the reply</source>
        <translation>连接在响应中途关闭</translation>
    </message>
    <message>
        <source>its initiator SPI is not the one of the question</source>
        <translation>其发起方 SPI 与查询的不同</translation>
    </message>
    <message>
        <source>it is not marked as a response</source>
        <translation>未标记为响应</translation>
    </message>
    <message>
        <source>no non-ESP marker before it</source>
        <extracomment>four zero octets before an IKE message on UDP 4500</extracomment>
        <translation>前面没有 non-ESP 标记</translation>
    </message>
    <message>
        <source>only Windows has this</source>
        <translation>仅 Windows 提供</translation>
    </message>
    <message>
        <source>it holds no certificate</source>
        <translation>其中没有证书</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>没有此文件</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有此文件</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>没有此文件夹</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>damaged or cut: none of its events can be read</source>
        <translation>已损坏或被截断：无法读取其中的任何事件</translation>
    </message>
    <message>
        <source>damaged, expected an exported event log (.evtx)</source>
        <translation>已损坏，应为导出的事件日志 (.evtx)</translation>
    </message>
    <message>
        <source>expected an exported event log (.evtx)</source>
        <translation>应为导出的事件日志 (.evtx)</translation>
    </message>
    <message>
        <source>the embedded bundle has no end; the file seems to be cut off</source>
        <translation>嵌入的诊断包没有结尾；文件似乎被截断</translation>
    </message>
    <message>
        <source>the embedded bundle was changed or damaged: its SHA-256 does not fit</source>
        <translation>嵌入的诊断包已被更改或损坏：其 SHA-256 不匹配</translation>
    </message>
    <message>
        <source>cannot be written: the folder does not exist</source>
        <translation>无法写入：文件夹不存在</translation>
    </message>
    <message>
        <source>cannot be written: it is a folder</source>
        <translation>无法写入：这是一个文件夹</translation>
    </message>
    <message>
        <source>cannot be written: not a regular file</source>
        <translation>无法写入：不是普通文件</translation>
    </message>
    <message>
        <source>cannot be written: access denied</source>
        <translation>无法写入：访问被拒绝</translation>
    </message>
    <message>
        <source>holds no certificate revocation list (PEM or DER)</source>
        <translation>不含证书吊销列表（PEM 或 DER）</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1 with inner %2</source>
        <extracomment>sign-in methods: %1: &quot;PEAP&quot;, %2: the method inside it, &quot;EAP-TLS&quot;</extracomment>
        <translation>%1（内部 %2）</translation>
    </message>
    <message>
        <source>sign-in server behind %1</source>
        <extracomment>%1: address and port of a VPN server</extracomment>
        <translation>%1 后面的身份验证服务器</translation>
    </message>
</context>
<context>
    <name>NewsText</name>
    <message>
        <source>Stopped. What was found so far is kept.</source>
        <translation>已停止。到目前为止得到的结果已保留。</translation>
    </message>
    <message>
        <source>Done: no problem found.</source>
        <translation>完成：未发现问题。</translation>
    </message>
    <message>
        <source>Done: something needs attention.</source>
        <translation>完成：有内容需要注意。</translation>
    </message>
    <message>
        <source>Done: a problem was found.</source>
        <translation>完成：发现问题。</translation>
    </message>
    <message>
        <source>Done: not everything could be checked.</source>
        <translation>完成：有些内容无法检查。</translation>
    </message>
    <message>
        <source>Checking.</source>
        <translation>正在检查。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a step&apos;s name, %2: its state: &quot;Server answer: problem&quot;</extracomment>
        <translation>%1：%2</translation>
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
        <translation>正在 UDP %2 上查询 %1</translation>
    </message>
    <message>
        <source>Asking %1 on TCP %2</source>
        <translation>正在 TCP %2 上查询 %1</translation>
    </message>
    <message>
        <source>Looking up the name %1</source>
        <translation>正在查找名称 %1</translation>
    </message>
    <message>
        <source>Fetching the list of withdrawn certificates %1</source>
        <translation>正在获取证书吊销列表 %1</translation>
    </message>
    <message>
        <source>Asking %1 for its certificate</source>
        <translation>正在向 %1 请求其证书</translation>
    </message>
    <message>
        <source>Reading this computer&apos;s VPN connections</source>
        <translation>正在读取这台电脑的 VPN 连接</translation>
    </message>
    <message>
        <source>Reading this computer&apos;s trusted root certificates</source>
        <translation>正在读取这台电脑信任的根证书</translation>
    </message>
    <message>
        <source>Reading this computer&apos;s routes</source>
        <translation>正在读取这台电脑的路由</translation>
    </message>
    <message>
        <source>Reading what starts a VPN connection by itself</source>
        <translation>正在读取自动启动 VPN 连接的设置</translation>
    </message>
    <message>
        <source>Reading Windows&apos; settings</source>
        <translation>正在读取 Windows 的设置</translation>
    </message>
    <message>
        <source>Testing the local network</source>
        <translation>正在测试本地网络</translation>
    </message>
    <message>
        <source>Reading this computer&apos;s own certificates</source>
        <translation>正在读取这台电脑自己的证书</translation>
    </message>
    <message>
        <source>Reading the state of the VPN adapters and services</source>
        <translation>正在读取 VPN 适配器和服务的状态</translation>
    </message>
    <message>
        <source>Reading Windows&apos; log of VPN connections</source>
        <translation>正在读取 Windows 的 VPN 连接日志</translation>
    </message>
    <message>
        <source>Looking for Microsoft&apos;s support tool</source>
        <translation>正在查找 Microsoft 的支持工具</translation>
    </message>
    <message>
        <source>Asking Windows for its VPN connections</source>
        <translation>正在向 Windows 查询其 VPN 连接</translation>
    </message>
    <message>
        <source>Asking the VPN server at %1 which sign-in it expects</source>
        <extracomment>%1: address</extracomment>
        <translation>正在查询 %1 上的 VPN 服务器所要求的登录方式</translation>
    </message>
    <message>
        <source>Asking the VPN server at %1 to accept a call on its web port</source>
        <translation>正在通过 Web 端口请求与 %1 上的 VPN 服务器建立连接</translation>
    </message>
    <message>
        <source>Asking the VPN server at %1 whether it offers PPTP</source>
        <translation>正在查询 %1 上的 VPN 服务器是否提供 PPTP</translation>
    </message>
    <message>
        <source>Reading this computer&apos;s system details</source>
        <translation>正在读取这台电脑的系统信息</translation>
    </message>
    <message>
        <source>%1, up to %2 s</source>
        <extracomment>%1: what is being asked, %2: seconds</extracomment>
        <translation>%1，最多 %2 秒</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>no connection of Windows&apos; own VPN client is known</source>
        <translation>没有已知的 Windows 自带 VPN 客户端的连接</translation>
    </message>
    <message>
        <source>Windows reported no failure to get an address</source>
        <translation>Windows 没有报告获取地址失败</translation>
    </message>
    <message>
        <source>the connection does not sign in with MS-CHAPv2</source>
        <translation>连接不使用 MS-CHAPv2 登录</translation>
    </message>
    <message>
        <source>the profile does not sign in with PEAP, or says nothing about cryptobinding</source>
        <translation>配置文件不使用 PEAP 登录，或没有关于加密绑定的设置</translation>
    </message>
    <message>
        <source>the profile does not sign in with EAP</source>
        <translation>配置文件不使用 EAP 登录</translation>
    </message>
    <message>
        <source>the profile does not name a sign-in method</source>
        <translation>配置文件没有指定登录方法</translation>
    </message>
    <message>
        <source>the profile has no inner EAP-TLS whose server is checked</source>
        <translation>配置文件中没有会检查服务器的内部 EAP-TLS</translation>
    </message>
    <message>
        <source>no connection uses L2TP</source>
        <translation>没有连接使用 L2TP</translation>
    </message>
    <message>
        <source>no connection uses L2TP with certificates</source>
        <translation>没有连接使用带证书的 L2TP</translation>
    </message>
    <message>
        <source>the connection does not send a password with MS-CHAPv2 over PPP</source>
        <translation>连接不通过 PPP 使用 MS-CHAPv2 发送密码</translation>
    </message>
    <message>
        <source>the site policy expects no particular sign-in method</source>
        <translation>站点策略没有要求特定的登录方法</translation>
    </message>
    <message>
        <source>the profile does not name both a sign-in method and a tunnel type</source>
        <translation>配置文件没有同时指定登录方法和隧道类型</translation>
    </message>
    <message>
        <source>the profile names no sign-in method, or more than one</source>
        <translation>配置文件没有指定登录方法，或指定了多种登录方法</translation>
    </message>
    <message>
        <source>the server did not say whether its address is translated</source>
        <translation>服务器没有说明其地址是否经过转换</translation>
    </message>
    <message>
        <source>the sign-in server showed no certificate</source>
        <translation>身份验证服务器没有出示证书</translation>
    </message>
    <message>
        <source>the profile lists no names of sign-in servers</source>
        <translation>配置文件没有列出身份验证服务器的名称</translation>
    </message>
    <message>
        <source>the profile names no roots for the sign-in server</source>
        <translation>配置文件没有为身份验证服务器指定根证书</translation>
    </message>
    <message>
        <source>the profile does not check the sign-in server by its certificate</source>
        <translation>配置文件不通过证书检查身份验证服务器</translation>
    </message>
    <message>
        <source>the trusted roots of a Windows computer are not known</source>
        <translation>Windows 计算机的受信任根证书未知</translation>
    </message>
    <message>
        <source>the profile does not check a server by its certificate</source>
        <translation>配置文件不通过证书检查服务器</translation>
    </message>
    <message>
        <source>the connection signs in without a certificate</source>
        <translation>连接不使用证书登录</translation>
    </message>
    <message>
        <source>no user certificate is used to sign in</source>
        <translation>登录时不使用用户证书</translation>
    </message>
    <message>
        <source>the connection does not use a machine certificate over IKEv2</source>
        <translation>连接不通过 IKEv2 使用计算机证书</translation>
    </message>
    <message>
        <source>the server listed no certification authorities</source>
        <translation>服务器没有列出证书颁发机构</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>the profile does not use IKEv2</source>
        <translation>配置文件不使用 IKEv2</translation>
    </message>
    <message>
        <source>the profile does not use SSTP</source>
        <translation>配置文件不使用 SSTP</translation>
    </message>
    <message>
        <source>the profile belongs to another VPN client</source>
        <translation>配置文件属于其他 VPN 客户端</translation>
    </message>
    <message>
        <source>the connection signs in with the computer&apos;s certificate</source>
        <translation>连接使用计算机的证书登录</translation>
    </message>
    <message>
        <source>the name leads to no address</source>
        <translation>该名称没有指向任何地址</translation>
    </message>
    <message>
        <source>the server is given as an address</source>
        <translation>服务器以地址形式给出</translation>
    </message>
    <message>
        <source>no VPN server is known</source>
        <translation>没有已知的 VPN 服务器</translation>
    </message>
    <message>
        <source>no server gave its time</source>
        <translation>没有服务器告知其时间</translation>
    </message>
    <message>
        <source>the site policy names no address for this test</source>
        <translation>站点策略没有为此测试指定地址</translation>
    </message>
    <message>
        <source>the address could not be asked</source>
        <translation>无法查询该地址</translation>
    </message>
    <message>
        <source>the connection does not use SSTP</source>
        <translation>连接不使用 SSTP</translation>
    </message>
    <message>
        <source>the profile is not Always On, or it is in LockDown mode</source>
        <translation>配置文件不是 Always On，或处于 LockDown 模式</translation>
    </message>
    <message>
        <source>the profile is not a ProfileXML file</source>
        <translation>配置文件不是 ProfileXML</translation>
    </message>
    <message>
        <source>only a server name is known, no profile</source>
        <translation>只知道服务器名称，没有配置文件</translation>
    </message>
    <message>
        <source>the profile fixes no algorithms for IKEv2</source>
        <translation>配置文件没有固定指定 IKEv2 的算法</translation>
    </message>
    <message>
        <source>the profile is not for a device tunnel</source>
        <translation>配置文件不用于设备隧道</translation>
    </message>
    <message>
        <source>the profile says nothing about encryption</source>
        <translation>配置文件没有关于加密的设置</translation>
    </message>
    <message>
        <source>the profile is not from a phone book</source>
        <translation>配置文件并非来自电话簿</translation>
    </message>
    <message>
        <source>the profile does not say how traffic is routed</source>
        <translation>配置文件没有指定如何路由流量</translation>
    </message>
    <message>
        <source>the file holds only the EAP part of a profile</source>
        <translation>文件仅包含配置文件的 EAP 部分</translation>
    </message>
    <message>
        <source>the connection is not one that starts by itself</source>
        <translation>连接不是自动启动的连接</translation>
    </message>
    <message>
        <source>the profile names no trusted network</source>
        <translation>配置文件没有指定受信任网络</translation>
    </message>
    <message>
        <source>the file holds no settings of a connection</source>
        <translation>文件不包含连接的设置</translation>
    </message>
    <message>
        <source>no more than one address of the server was asked</source>
        <translation>查询的服务器地址不超过一个</translation>
    </message>
    <message>
        <source>the profile states its own cryptography</source>
        <translation>配置文件指定了自己的加密设置</translation>
    </message>
    <message>
        <source>no packet was sent that must travel in fragments</source>
        <translation>没有发送必须以分片传输的数据报</translation>
    </message>
    <message>
        <source>no connection is chosen</source>
        <translation>没有选择连接</translation>
    </message>
    <message>
        <source>the server did not answer on the IKE ports</source>
        <translation>服务器没有在 IKE 端口上响应</translation>
    </message>
    <message>
        <source>the profile does not use PPTP alone</source>
        <translation>配置文件并非仅使用 PPTP</translation>
    </message>
    <message>
        <source>this port was not asked</source>
        <translation>没有查询此端口</translation>
    </message>
    <message>
        <source>the VPN is not connected</source>
        <translation>VPN 未连接</translation>
    </message>
    <message>
        <source>neither the site policy nor the profile names company networks</source>
        <translation>站点策略和配置文件都没有指定公司网络</translation>
    </message>
    <message>
        <source>no VPN is connected</source>
        <translation>没有已连接的 VPN</translation>
    </message>
    <message>
        <source>the VPN is connected, so the routes themselves are judged</source>
        <translation>VPN 已连接，因此直接判断路由本身</translation>
    </message>
    <message>
        <source>no profile says how traffic is routed</source>
        <translation>没有配置文件指定如何路由流量</translation>
    </message>
    <message>
        <source>the site policy names no internal name servers or suffixes</source>
        <translation>站点策略没有指定内部 DNS 服务器或后缀</translation>
    </message>
    <message>
        <source>the name servers that this computer asks are not known</source>
        <translation>这台电脑查询的 DNS 服务器未知</translation>
    </message>
    <message>
        <source>the tunnel brings no name servers, or this system has no interface metrics</source>
        <translation>隧道没有提供 DNS 服务器，或此系统没有接口跃点数</translation>
    </message>
    <message>
        <source>name rules of the profile decide whom to ask</source>
        <translation>由配置文件的名称规则决定向谁查询</translation>
    </message>
    <message>
        <source>the site policy does not say how traffic is to be routed</source>
        <translation>站点策略没有指定应如何路由流量</translation>
    </message>
    <message>
        <source>no profile of a user&apos;s connection says how traffic is routed</source>
        <translation>没有任何用户连接的配置文件指定如何路由流量</translation>
    </message>
    <message>
        <source>this computer is inside the company network</source>
        <translation>这台电脑位于公司网络内</translation>
    </message>
    <message>
        <source>no public address of the server is known</source>
        <translation>没有已知的服务器公用地址</translation>
    </message>
    <message>
        <source>no target that the site policy names was tried</source>
        <translation>没有尝试站点策略指定的任何目标</translation>
    </message>
    <message>
        <source>the profile filters no traffic</source>
        <translation>配置文件不筛选流量</translation>
    </message>
    <message>
        <source>no connection uses IKEv2 or SSTP</source>
        <translation>没有连接使用 IKEv2 或 SSTP</translation>
    </message>
    <message>
        <source>no readable certificate of the VPN server was given</source>
        <translation>没有得到可读取的 VPN 服务器证书</translation>
    </message>
    <message>
        <source>no readable certificate of a client was given</source>
        <translation>没有得到可读取的客户端证书</translation>
    </message>
    <message>
        <source>no readable certificate of the sign-in server was given</source>
        <translation>没有得到可读取的身份验证服务器证书</translation>
    </message>
    <message>
        <source>no certificate was given</source>
        <translation>没有得到证书</translation>
    </message>
    <message>
        <source>Windows gave no verdict on a certificate of the VPN server</source>
        <translation>Windows 没有对 VPN 服务器的证书给出判断结果</translation>
    </message>
    <message>
        <source>the site policy names no roots for the server&apos;s web port</source>
        <translation>站点策略没有为服务器的 Web 端口指定根证书</translation>
    </message>
    <message>
        <source>no readable certificate of the server&apos;s web port was given</source>
        <translation>没有得到可读取的服务器 Web 端口证书</translation>
    </message>
    <message>
        <source>IKEv1 main mode was not asked</source>
        <translation>未查询 IKEv1 主模式</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>This needs Windows.</source>
        <translation>这需要 Windows。</translation>
    </message>
    <message>
        <source>It was not looked at in this run.</source>
        <translation>本次检查中没有查看。</translation>
    </message>
    <message>
        <source>Administrator rights</source>
        <translation>管理员权限</translation>
    </message>
    <message>
        <source>This program runs with them; PowerShell needs them too.</source>
        <translation>本程序以管理员权限运行；PowerShell 也需要管理员权限。</translation>
    </message>
    <message>
        <source>This program runs without them. Open PowerShell with &quot;Run as administrator&quot;; an account without these rights can&apos;t collect.</source>
        <translation>本程序没有以管理员权限运行。请使用“以管理员身份运行”打开 PowerShell；没有这些权限的帐户无法收集数据。</translation>
    </message>
    <message>
        <source>Execution policy lets scripts run</source>
        <translation>执行策略允许运行脚本</translation>
    </message>
    <message>
        <source>%1, set by group policy.</source>
        <translation>%1，由组策略设置。</translation>
    </message>
    <message>
        <source>%1, set by group policy. The command below can&apos;t change that; ask the administrator of the policy for an exemption.</source>
        <translation>%1，由组策略设置。下面的命令无法更改它；请向策略的管理员申请例外。</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: &quot;Yes&quot;, &quot;No&quot;, before a sentence that says why
----------
Text of the picture: %1: the places and the ways between them, as a list</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1. The command below lets scripts run in its own window only.</source>
        <translation>%1。下面的命令仅允许在其自己的窗口中运行脚本。</translation>
    </message>
    <message>
        <source>Not set, so scripts don&apos;t run</source>
        <translation>未设置，因此不会运行脚本</translation>
    </message>
    <message>
        <source>Licence of the tool accepted</source>
        <translation>已接受该工具的许可证</translation>
    </message>
    <message>
        <source>The tool asks for it once, when it is first started.</source>
        <translation>该工具在首次启动时会询问一次。</translation>
    </message>
    <message>
        <source>The tool is unpacked on this computer</source>
        <translation>该工具已解压到这台电脑上</translation>
    </message>
    <message>
        <source>Download it from https://aka.ms/getTSS and unpack it to %1.</source>
        <translation>请从 https://aka.ms/getTSS 下载并解压到 %1。</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1 is the id of a finding that this version cannot explain</extracomment>
        <translation>发现：%1</translation>
    </message>
    <message>
        <source>10 GB of free space</source>
        <translation>10 GB 可用空间</translation>
    </message>
    <message>
        <source>%1 GB are free.</source>
        <translation>可用空间为 %1 GB。</translation>
    </message>
    <message>
        <source>Go to the folder of the tool</source>
        <translation>转到该工具的文件夹</translation>
    </message>
    <message>
        <source>Let scripts run in this window only</source>
        <translation>仅在此窗口中允许运行脚本</translation>
    </message>
    <message>
        <source>Start the recording</source>
        <translation>开始录制</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>Run the commands in PowerShell, opened with &quot;Run as administrator&quot;: the first three on this computer, the others on the VPN server. In newer packages the script is called TSS.ps1 instead of TSSv2.ps1.</source>
        <translation>请在使用“以管理员身份运行”打开的 PowerShell 中运行命令：前三条在这台电脑上运行，其他在 VPN 服务器上运行。在较新的软件包中，脚本名为 TSS.ps1，而不是 TSSv2.ps1。</translation>
    </message>
    <message>
        <source>Accept the licence and the recording.</source>
        <translation>接受许可证和录制。</translation>
    </message>
    <message>
        <source>Wait for the message that asks to reproduce the issue; with two computers, wait for it on both.</source>
        <translation>等待要求重现问题的消息出现；如果使用两台电脑，等到两台上都出现。</translation>
    </message>
    <message>
        <source>Connect the VPN, so that the problem shows once.</source>
        <translation>连接 VPN，使问题出现一次。</translation>
    </message>
    <message>
        <source>Enter Y in both windows.</source>
        <translation>在两个窗口中都输入 Y。</translation>
    </message>
    <message>
        <source>Take the zip file from %1 on each computer, and upload it to the workspace of the support case.</source>
        <translation>在每台电脑上从 %1 取得 zip 文件，并上传到支持案例的工作区。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>The recording shows the screen, and the archive holds names, addresses and certificates. Close what nobody should see, and hand the archive to support only.</source>
        <translation>录制会显示屏幕，存档中包含名称、地址和证书。请关闭不应让他人看到的内容，且仅将存档交给支持人员。</translation>
    </message>
    <message>
        <source>None in %1.</source>
        <translation>%1 中没有。</translation>
    </message>
    <message>
        <source>Newest: %1</source>
        <translation>最新：%1</translation>
    </message>
    <message>
        <source>fits; comes first</source>
        <translation>符合条件；首选</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>符合条件</translation>
    </message>
    <message>
        <source>has the purpose IP security IKE intermediate</source>
        <translation>具有用途“IP 安全 IKE 中级”</translation>
    </message>
    <message>
        <source>comes from Conditional Access</source>
        <translation>来自条件访问</translation>
    </message>
    <message>
        <source>the server lists its issuer</source>
        <translation>服务器列出了其颁发者</translation>
    </message>
    <message>
        <source>the server does not list its issuer</source>
        <translation>服务器没有列出其颁发者</translation>
    </message>
    <message>
        <source>Certificates of the computer for &quot;%1&quot;, first choice first</source>
        <translation>用于“%1”的计算机证书，按优先顺序排列</translation>
    </message>
    <message>
        <source>Certificates of the user for &quot;%1&quot;, first choice first</source>
        <translation>用于“%1”的用户证书，按优先顺序排列</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期截止</translation>
    </message>
    <message>
        <source>For it</source>
        <translation>支持依据</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>反对依据</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>(not readable)</source>
        <translation>（无法读取）</translation>
    </message>
    <message>
        <source>Adapters for tunnels</source>
        <translation>用于隧道的适配器</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Hardware id</source>
        <translation>硬件 ID</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>已启动</translation>
    </message>
    <message>
        <source>Problem code</source>
        <translation>问题代码</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Bindings of these adapters</source>
        <translation>这些适配器的绑定</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>无法读取的内容</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Start type</source>
        <translation>启动类型</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1, error %2</source>
        <translation>%1，错误 %2</translation>
    </message>
    <message>
        <source>EAP type %1</source>
        <translation>EAP 类型 %1</translation>
    </message>
    <message>
        <source>no EAP settings</source>
        <translation>没有 EAP 设置</translation>
    </message>
    <message>
        <source>EAP settings are there</source>
        <translation>有 EAP 设置</translation>
    </message>
    <message>
        <source>What Windows says about its VPN connections</source>
        <translation>Windows 报告的 VPN 连接状态</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>另一端</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Settings of Windows</source>
        <translation>Windows 的设置</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本类型</translation>
    </message>
    <message>
        <source>Joined to a domain or to Entra ID</source>
        <translation>已加入域或 Entra ID</translation>
    </message>
    <message>
        <source>Credential Guard runs</source>
        <translation>Credential Guard 正在运行</translation>
    </message>
    <message>
        <source>Windows began to connect</source>
        <translation>Windows 开始拨号</translation>
    </message>
    <message>
        <source>Windows called the server; the log does not say whether the sign-in began</source>
        <translation>Windows 呼叫了服务器；日志没有说明是否进行到登录</translation>
    </message>
    <message>
        <source>Windows called the server</source>
        <translation>Windows 呼叫了服务器</translation>
    </message>
    <message>
        <source>the link to the server was made</source>
        <translation>与服务器的链路已建立</translation>
    </message>
    <message>
        <source>the link was made, Windows was signing in</source>
        <translation>链路已建立，Windows 正在登录</translation>
    </message>
    <message>
        <source>the VPN was connected</source>
        <translation>VPN 曾连接</translation>
    </message>
    <message>
        <source>nothing was logged before it failed</source>
        <translation>失败之前没有任何记录</translation>
    </message>
    <message>
        <source>Failed connection attempts in the Windows log</source>
        <translation>Windows 日志中的失败连接尝试</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>How far it came</source>
        <translation>进行到的步骤</translation>
    </message>
    <message>
        <source>CoId (also in the server&apos;s logs)</source>
        <translation>CoId（也在服务器的日志中）</translation>
    </message>
    <message>
        <source>SSTP could not send its request: no connection, or a certificate that is not trusted</source>
        <translation>SSTP 无法发送其请求：没有连接，或证书不受信任</translation>
    </message>
    <message>
        <source>the server sent no valid answer to SSTP</source>
        <translation>服务器没有对 SSTP 返回有效的响应</translation>
    </message>
    <message>
        <source>the server answered in another version of HTTP</source>
        <translation>服务器以其他版本的 HTTP 响应</translation>
    </message>
    <message>
        <source>the server refused the request of SSTP</source>
        <translation>服务器拒绝了 SSTP 的请求</translation>
    </message>
    <message>
        <source>the certificate seen is not the one that the server expects: something between opens TLS</source>
        <translation>看到的证书不是服务器预期的证书：中间有设备打开 TLS</translation>
    </message>
    <message>
        <source>the certificate has another name than the server that was called</source>
        <translation>证书中的名称与所呼叫的服务器不同</translation>
    </message>
    <message>
        <source>the proxy asks for a sign-in, which SSTP can&apos;t do</source>
        <translation>代理要求登录，而 SSTP 无法登录代理</translation>
    </message>
    <message>
        <source>the server asks for another sign-in method than the one that is set here</source>
        <translation>服务器要求的登录方法与此处设置的不同</translation>
    </message>
    <message>
        <source>Events of SSTP and EAP in the logs of Windows</source>
        <translation>Windows 日志中的 SSTP 和 EAP 事件</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>CoId</source>
        <translation>CoId</translation>
    </message>
    <message>
        <source>%1 (outside the tunnel)</source>
        <translation>%1（隧道之外）</translation>
    </message>
    <message>
        <source>not through the tunnel</source>
        <translation>不通过隧道</translation>
    </message>
    <message>
        <source>Encryption method (IKE)</source>
        <translation>加密方法 (IKE)</translation>
    </message>
    <message>
        <source>Integrity check (IKE)</source>
        <translation>完整性检查 (IKE)</translation>
    </message>
    <message>
        <source>DH group (IKE)</source>
        <translation>DH 组 (IKE)</translation>
    </message>
    <message>
        <source>Cipher (ESP)</source>
        <translation>加密算法 (ESP)</translation>
    </message>
    <message>
        <source>Authentication (ESP)</source>
        <translation>身份验证 (ESP)</translation>
    </message>
    <message>
        <source>PFS group</source>
        <translation>PFS 组</translation>
    </message>
    <message>
        <source>Connection &quot;%1&quot;</source>
        <translation>连接“%1”</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>读取来源</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Tunnel type</source>
        <translation>隧道类型</translation>
    </message>
    <message>
        <source>Always On</source>
        <translation>Always On</translation>
    </message>
    <message>
        <source>Device tunnel</source>
        <translation>设备隧道</translation>
    </message>
    <message>
        <source>LockDown</source>
        <translation>LockDown</translation>
    </message>
    <message>
        <source>Third-party VPN client</source>
        <translation>第三方 VPN 客户端</translation>
    </message>
    <message>
        <source>For all users</source>
        <translation>用于所有用户</translation>
    </message>
    <message>
        <source>Routing, IPv4</source>
        <translation>路由，IPv4</translation>
    </message>
    <message>
        <source>Routing, IPv6</source>
        <translation>路由，IPv6</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Class-based route switched off</source>
        <translation>已关闭基于类的路由</translation>
    </message>
    <message>
        <source>Name resolution rules</source>
        <translation>名称解析规则</translation>
    </message>
    <message>
        <source>DNS suffixes</source>
        <translation>DNS 后缀</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>受信任网络</translation>
    </message>
    <message>
        <source>Data encryption</source>
        <translation>数据加密</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Noticed while reading</source>
        <translation>读取时的发现</translation>
    </message>
    <message>
        <source>Checks the sign-in server</source>
        <translation>检查身份验证服务器</translation>
    </message>
    <message>
        <source>Checks its name</source>
        <translation>检查其名称</translation>
    </message>
    <message>
        <source>Prompt switched off</source>
        <translation>已关闭提示</translation>
    </message>
    <message>
        <source>Sign-in settings of &quot;%1&quot;</source>
        <translation>“%1”的登录设置</translation>
    </message>
    <message>
        <source>EAP method</source>
        <translation>EAP 方法</translation>
    </message>
    <message>
        <source>Inner EAP method</source>
        <translation>内部 EAP 方法</translation>
    </message>
    <message>
        <source>Inner method</source>
        <translation>内部方法</translation>
    </message>
    <message>
        <source>Names of the sign-in server</source>
        <translation>身份验证服务器的名称</translation>
    </message>
    <message>
        <source>Its trusted roots (SHA-1)</source>
        <translation>其受信任的根证书 (SHA-1)</translation>
    </message>
    <message>
        <source>Names, inner method</source>
        <translation>名称，内部方法</translation>
    </message>
    <message>
        <source>Trusted roots, inner method (SHA-1)</source>
        <translation>受信任的根证书，内部方法 (SHA-1)</translation>
    </message>
    <message>
        <source>Filter: issuers of the user&apos;s certificate (SHA-1)</source>
        <translation>筛选器：用户证书的颁发者 (SHA-1)</translation>
    </message>
    <message>
        <source>Filter: purposes of the user&apos;s certificate</source>
        <translation>筛选器：用户证书的用途</translation>
    </message>
    <message>
        <source>Uses the Windows sign-in</source>
        <translation>使用 Windows 登录</translation>
    </message>
    <message>
        <source>Cryptobinding required</source>
        <translation>要求加密绑定</translation>
    </message>
    <message>
        <source>Anonymous identity</source>
        <translation>匿名标识</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>预共享密钥</translation>
    </message>
    <message>
        <source>set; the key itself was not read</source>
        <translation>已设置；没有读取密钥本身</translation>
    </message>
    <message>
        <source>Answers for &quot;%1&quot;</source>
        <translation>“%1”的响应</translation>
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
        <translation>地址</translation>
    </message>
    <message>
        <source>Hosts file, line %1</source>
        <translation>hosts 文件，第 %1 行</translation>
    </message>
    <message>
        <source>Name servers asked</source>
        <translation>已查询的 DNS 服务器</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>not a proper IKE message</source>
        <translation>不是正确的 IKE 消息</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>未接受</translation>
    </message>
    <message>
        <source>Chosen algorithms</source>
        <translation>所选算法</translation>
    </message>
    <message>
        <source>DH group</source>
        <translation>DH 组</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Address translation before this computer</source>
        <translation>这台电脑之前的地址转换</translation>
    </message>
    <message>
        <source>Address translation before the server</source>
        <translation>服务器之前的地址转换</translation>
    </message>
    <message>
        <source>IKE fragmentation offered</source>
        <translation>提供 IKE 分片</translation>
    </message>
    <message>
        <source>UDP %2 to %1</source>
        <translation>到 %1 的 UDP %2</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>查询内容</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Datagrams sent</source>
        <translation>已发送的数据报</translation>
    </message>
    <message>
        <source>System error</source>
        <translation>系统错误</translation>
    </message>
    <message>
        <source>TCP %2 to %1</source>
        <translation>到 %1 的 TCP %2</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>TLS 版本</translation>
    </message>
    <message>
        <source>TLS cipher</source>
        <translation>TLS 加密算法</translation>
    </message>
    <message>
        <source>TLS detail</source>
        <translation>TLS 详情</translation>
    </message>
    <message>
        <source>Certificates sent</source>
        <translation>已发送的证书</translation>
    </message>
    <message>
        <source>SSTP</source>
        <translation>SSTP</translation>
    </message>
    <message>
        <source>the server speaks SSTP</source>
        <translation>服务器支持 SSTP</translation>
    </message>
    <message>
        <source>the server does not speak SSTP</source>
        <translation>服务器不支持 SSTP</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 状态</translation>
    </message>
    <message>
        <source>HTTP server</source>
        <translation>HTTP 服务器</translation>
    </message>
    <message>
        <source>Redirect to</source>
        <translation>重定向到</translation>
    </message>
    <message>
        <source>%1 with %2 bits</source>
        <translation>%1，%2 位</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期开始</translation>
    </message>
    <message>
        <source>DNS names</source>
        <translation>DNS 名称</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>Purposes (EKU)</source>
        <translation>用途 (EKU)</translation>
    </message>
    <message>
        <source>not limited (no EKU extension)</source>
        <translation>不受限制（没有 EKU 扩展）</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>密钥用法</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>指纹 (SHA-1)</translation>
    </message>
    <message>
        <source>Chain ends</source>
        <translation>证书链终止于</translation>
    </message>
    <message>
        <source>Missing issuer</source>
        <translation>缺少的颁发者</translation>
    </message>
    <message>
        <source>Chain, place %1</source>
        <translation>证书链，位置 %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1，有效期至 %2</translation>
    </message>
    <message>
        <source>%1 (place %2)</source>
        <translation>%1（位置 %2）</translation>
    </message>
    <message>
        <source>Chain errors</source>
        <translation>证书链错误</translation>
    </message>
    <message>
        <source>not accepted: %1</source>
        <translation>未接受：%1</translation>
    </message>
    <message>
        <source>Certificate from %1</source>
        <translation>来自 %1 的证书</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>用作</translation>
    </message>
    <message>
        <source>Expected name</source>
        <translation>预期名称</translation>
    </message>
    <message>
        <source>Windows&apos; own verdict</source>
        <translation>Windows 自身的判断</translation>
    </message>
    <message>
        <source>Revocation of %1</source>
        <translation>%1 的吊销状态</translation>
    </message>
    <message>
        <source>Network interfaces</source>
        <translation>网络接口</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1，已关闭</translation>
    </message>
    <message>
        <source>Where this computer sends traffic</source>
        <translation>这台电脑将流量发往何处</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>%1 (the internet)</source>
        <translation>%1 (Internet)</translation>
    </message>
    <message>
        <source>no way there</source>
        <translation>没有通往该处的路径</translation>
    </message>
    <message>
        <source>(direct)</source>
        <translation>（直连）</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>跃点数</translation>
    </message>
    <message>
        <source>(unusable)</source>
        <translation>（不可用）</translation>
    </message>
    <message>
        <source>Targets that your organisation names</source>
        <translation>您的组织指定的目标</translation>
    </message>
    <message>
        <source>Name servers of this computer</source>
        <translation>这台电脑的 DNS 服务器</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>DNS 服务器</translation>
    </message>
    <message>
        <source>Name resolution rules (NRPT)</source>
        <translation>名称解析规则 (NRPT)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>设置者</translation>
    </message>
    <message>
        <source>(as without a rule)</source>
        <translation>（与没有规则时相同）</translation>
    </message>
    <message>
        <source>group policy</source>
        <translation>组策略</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Test for a sign-in page: %1</source>
        <translation>登录页面测试：%1</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>预期响应</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>符合预期</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Its time</source>
        <translation>其时间</translation>
    </message>
    <message>
        <source>Time here</source>
        <translation>此处的时间</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Proxies that are set</source>
        <translation>已设置的代理</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>自动配置脚本</translation>
    </message>
    <message>
        <source>Automatic detection</source>
        <translation>自动检测</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>不用于</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>on; lets nothing out that no rule allows</source>
        <translation>已启用；没有规则允许的流量均不放行</translation>
    </message>
    <message>
        <source>on</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>What Windows says about this network</source>
        <translation>Windows 对此网络的判断</translation>
    </message>
    <message>
        <source>Firewall of Windows in %1 (connected)</source>
        <translation>%1中的 Windows 防火墙（已连接）</translation>
    </message>
    <message>
        <source>Firewall of Windows in %1</source>
        <translation>%1中的 Windows 防火墙</translation>
    </message>
    <message>
        <source>What Windows starts by itself</source>
        <translation>Windows 自动启动的连接</translation>
    </message>
    <message>
        <source>Disconnected by hand</source>
        <translation>手动断开</translation>
    </message>
    <message>
        <source>DNS suffixes of this network</source>
        <translation>此网络的 DNS 后缀</translation>
    </message>
    <message>
        <source>Kind of network</source>
        <translation>网络类型</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>server name as typed</source>
        <translation>输入的服务器名称</translation>
    </message>
    <message>
        <source>phone book (rasphone.pbk)</source>
        <translation>电话簿 (rasphone.pbk)</translation>
    </message>
    <message>
        <source>ProfileXML</source>
        <translation>ProfileXML</translation>
    </message>
    <message>
        <source>EAP XML</source>
        <translation>EAP XML</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>PPTP only</source>
        <translation>仅 PPTP</translation>
    </message>
    <message>
        <source>L2TP only</source>
        <translation>仅 L2TP</translation>
    </message>
    <message>
        <source>SSTP only</source>
        <translation>仅 SSTP</translation>
    </message>
    <message>
        <source>SSTP first</source>
        <translation>SSTP 优先</translation>
    </message>
    <message>
        <source>IKEv2 only</source>
        <translation>仅 IKEv2</translation>
    </message>
    <message>
        <source>IKEv2 first</source>
        <translation>IKEv2 优先</translation>
    </message>
    <message>
        <source>IKEv2, then SSTP</source>
        <translation>先 IKEv2，后 SSTP</translation>
    </message>
    <message>
        <source>a list of protocols</source>
        <translation>协议列表</translation>
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
        <translation>这台电脑的证书</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>预共享密钥</translation>
    </message>
    <message>
        <source>several methods</source>
        <translation>多种方法</translation>
    </message>
    <message>
        <source>all traffic through the tunnel (force tunnel)</source>
        <translation>所有流量通过隧道（强制隧道）</translation>
    </message>
    <message>
        <source>only company traffic through the tunnel (split tunnel)</source>
        <translation>仅公司流量通过隧道（拆分隧道）</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未查询</translation>
    </message>
    <message>
        <source>found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>no address of this kind</source>
        <translation>没有此类地址</translation>
    </message>
    <message>
        <source>the name does not exist</source>
        <translation>该名称不存在</translation>
    </message>
    <message>
        <source>no answer from the name server</source>
        <translation>DNS 服务器没有响应</translation>
    </message>
    <message>
        <source>the name server reported a failure</source>
        <translation>DNS 服务器报告了故障</translation>
    </message>
    <message>
        <source>an address was given instead of a name</source>
        <translation>给出的是地址而不是名称</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已响应</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>not sent: this computer refused to send</source>
        <translation>未发送：这台电脑拒绝发送</translation>
    </message>
    <message>
        <source>no way there (network unreachable)</source>
        <translation>没有通往该处的路径（网络不可达）</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未尝试</translation>
    </message>
    <message>
        <source>established</source>
        <translation>已建立</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>the other side does not speak TLS</source>
        <translation>对方不支持 TLS</translation>
    </message>
    <message>
        <source>at a trusted root</source>
        <translation>受信任的根证书</translation>
    </message>
    <message>
        <source>at a root that this computer does not trust</source>
        <translation>这台电脑不信任的根证书</translation>
    </message>
    <message>
        <source>at the certificate itself (self-signed)</source>
        <translation>证书本身（自签名）</translation>
    </message>
    <message>
        <source>before a root: an issuer is missing</source>
        <translation>根证书之前：缺少颁发者</translation>
    </message>
    <message>
        <source>not built: the certificate could not be read</source>
        <translation>未构建：无法读取证书</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>not revoked</source>
        <translation>未吊销</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>the revocation list could not be fetched</source>
        <translation>无法获取吊销列表</translation>
    </message>
    <message>
        <source>the revocation list is out of date</source>
        <translation>吊销列表已过期</translation>
    </message>
    <message>
        <source>the certificate names no revocation list</source>
        <translation>证书没有指定吊销列表</translation>
    </message>
    <message>
        <source>the revocation list is at addresses of a kind that is not fetched</source>
        <translation>吊销列表位于不获取的地址类型</translation>
    </message>
    <message>
        <source>the revocation list is unreadable or not signed by the issuer</source>
        <translation>吊销列表无法读取或未由颁发者签名</translation>
    </message>
    <message>
        <source>VPN server, IKEv2</source>
        <translation>VPN 服务器，IKEv2</translation>
    </message>
    <message>
        <source>VPN server, SSTP</source>
        <translation>VPN 服务器，SSTP</translation>
    </message>
    <message>
        <source>client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>sign-in server</source>
        <translation>身份验证服务器</translation>
    </message>
    <message>
        <source>cable</source>
        <translation>有线</translation>
    </message>
    <message>
        <source>wireless</source>
        <translation>无线</translation>
    </message>
    <message>
        <source>mobile network</source>
        <translation>移动网络</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>环回</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>无出口</translation>
    </message>
    <message>
        <source>not beyond the local network</source>
        <translation>不超出本地网络</translation>
    </message>
    <message>
        <source>to the internet, behind a sign-in page or another limit</source>
        <translation>Internet，但受登录页面或其他限制</translation>
    </message>
    <message>
        <source>to the internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>the computer&apos;s store</source>
        <translation>计算机的存储</translation>
    </message>
    <message>
        <source>the user&apos;s store</source>
        <translation>用户的存储</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>正在登录</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>in another state</source>
        <translation>其他状态</translation>
    </message>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>it did not begin</source>
        <translation>没有开始</translation>
    </message>
    <message>
        <source>the server refused before it named a sign-in method</source>
        <translation>服务器在指定登录方法之前就拒绝了</translation>
    </message>
    <message>
        <source>the sign-in server ended it (EAP-Failure)</source>
        <translation>身份验证服务器将其结束 (EAP-Failure)</translation>
    </message>
    <message>
        <source>an answer could not be read</source>
        <translation>无法读取某个响应</translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <translation>在结束之前停止</translation>
    </message>
    <message>
        <source>the server goes on asking</source>
        <translation>服务器继续询问</translation>
    </message>
    <message>
        <source>the port of the sign-in cannot be reached</source>
        <translation>无法访问登录端口</translation>
    </message>
    <message>
        <source>not checked: none came with a certificate</source>
        <translation>未检查：没有签名随证书一起返回</translation>
    </message>
    <message>
        <source>verified with its certificate</source>
        <translation>已用其证书验证</translation>
    </message>
    <message>
        <source>does not fit its certificate</source>
        <translation>与其证书不符</translation>
    </message>
    <message>
        <source>of a kind that this program can&apos;t verify</source>
        <translation>本程序无法验证的类型</translation>
    </message>
    <message>
        <source>proposed the profile&apos;s method by itself</source>
        <translation>自行提议了配置文件的方法</translation>
    </message>
    <message>
        <source>refused the profile&apos;s method</source>
        <translation>拒绝了配置文件的方法</translation>
    </message>
    <message>
        <source>refused straight after the name</source>
        <translation>收到名称后立即拒绝</translation>
    </message>
    <message>
        <source>no private key</source>
        <translation>没有私钥</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>not for Client Authentication</source>
        <translation>不用于客户端身份验证</translation>
    </message>
    <message>
        <source>its key may not sign</source>
        <translation>其密钥不得用于签名</translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation>自签名</translation>
    </message>
    <message>
        <source>its root is not trusted</source>
        <translation>其根证书不受信任</translation>
    </message>
    <message>
        <source>an issuer is missing</source>
        <translation>缺少颁发者</translation>
    </message>
    <message>
        <source>its chain is broken</source>
        <translation>其证书链已损坏</translation>
    </message>
    <message>
        <source>its issuer does not pass the filter of the profile</source>
        <translation>其颁发者没有通过配置文件的筛选器</translation>
    </message>
    <message>
        <source>its purposes do not pass the filter of the profile</source>
        <translation>其用途没有通过配置文件的筛选器</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>The picture in words</source>
        <translation>图示的文字说明</translation>
    </message>
    <message>
        <source>AOVPN Doctor report %1</source>
        <translation>AOVPN Doctor 报告 %1</translation>
    </message>
    <message>
        <source>full: nothing was replaced beyond what was replaced before</source>
        <translation>完整：除之前已替换的内容外，没有替换任何内容</translation>
    </message>
    <message>
        <source>full: nothing was replaced</source>
        <translation>完整：没有替换任何内容</translation>
    </message>
    <message>
        <source>ticket: personal names and private addresses were replaced</source>
        <translation>工单：已替换个人姓名和专用地址</translation>
    </message>
    <message>
        <source>public: names, addresses and certificates were replaced</source>
        <translation>公开：已替换名称、地址和证书</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>报告 %1</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>local time %1</source>
        <translation>本地时间 %1</translation>
    </message>
    <message>
        <source>Privacy level</source>
        <translation>隐私级别</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Your helpdesk</source>
        <translation>您的技术支持人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>门户</translation>
    </message>
    <message>
        <source>What was not tested, and why, is listed below.</source>
        <translation>未测试的内容及其原因见下文。</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>由谁处理</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>把握程度</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理步骤</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Evidence for it</source>
        <translation>支持依据</translation>
    </message>
    <message>
        <source>Evidence against it</source>
        <translation>反对依据</translation>
    </message>
    <message>
        <source>Windows errors</source>
        <translation>Windows 错误</translation>
    </message>
    <message>
        <source>Possible causes</source>
        <translation>可能的原因</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>待回答的问题</translation>
    </message>
    <message>
        <source>Most probable first</source>
        <translation>可能性最大的在前</translation>
    </message>
    <message>
        <source>The way to your company</source>
        <translation>通往您公司的路径</translation>
    </message>
    <message>
        <source>For the ticket</source>
        <translation>用于工单</translation>
    </message>
    <message>
        <source>One click selects these lines; copy them into the ticket.</source>
        <translation>单击一次即可选中这些行；将其复制到工单中。</translation>
    </message>
    <message>
        <source>Windows error</source>
        <translation>Windows 错误</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>检查内容</translation>
    </message>
    <message>
        <source>Not tested, and why</source>
        <translation>未测试的内容及其原因</translation>
    </message>
    <message>
        <source>Every check that applies was made.</source>
        <translation>所有适用的检查均已完成。</translation>
    </message>
    <message>
        <source>Data for Microsoft support</source>
        <translation>供 Microsoft 支持使用的数据</translation>
    </message>
    <message>
        <source>If support asks for it, Microsoft&apos;s tool TSS records the problem while it is reproduced. AOVPN Doctor starts nothing.</source>
        <translation>如果支持人员要求，Microsoft 的工具 TSS 可以在重现问题时录制下来。AOVPN Doctor 不会启动任何操作。</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <source>On the VPN server</source>
        <translation>在 VPN 服务器上</translation>
    </message>
    <message>
        <source>How to record</source>
        <translation>如何录制</translation>
    </message>
    <message>
        <source>Replaced for privacy</source>
        <translation>为保护隐私而替换</translation>
    </message>
    <message>
        <source>Nothing was replaced in this report.</source>
        <translation>此报告中没有替换任何内容。</translation>
    </message>
    <message>
        <source>These values were replaced before the report was written. The same value always has the same stand-in:</source>
        <translation>在写入报告之前替换了以下内容；相同的原始内容始终使用相同的替代内容：</translation>
    </message>
    <message>
        <source>This computer and this program</source>
        <translation>这台电脑和本程序</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Run as administrator</source>
        <translation>以管理员身份运行</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>这台电脑的时钟</translation>
    </message>
    <message>
        <source>Proxy of the connection</source>
        <translation>连接的代理</translation>
    </message>
    <message>
        <source>Profile file</source>
        <translation>VPN 配置文件的文件</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Check catalogue</source>
        <translation>检查目录</translation>
    </message>
    <message>
        <source>Could not be collected</source>
        <translation>无法收集</translation>
    </message>
    <message>
        <source>Sources of the guidance</source>
        <translation>指导内容的来源</translation>
    </message>
    <message>
        <source>No guidance was needed.</source>
        <translation>不需要指导内容。</translation>
    </message>
    <message>
        <source>This file also holds the collected data. Open it with AOVPN Doctor to judge it again, in your language and with newer checks.</source>
        <translation>此文件还包含所收集的数据。使用 AOVPN Doctor 打开它，即可以您的语言和更新的检查项重新判断。</translation>
    </message>
    <message>
        <source>the one that the profile sends</source>
        <translation>配置文件发送的名称</translation>
    </message>
    <message>
        <source>the one that the site policy names</source>
        <translation>站点策略指定的名称</translation>
    </message>
    <message>
        <source>one made up by this program</source>
        <translation>本程序虚构的名称</translation>
    </message>
    <message>
        <source>one made up by this program in the realm of the user&apos;s own name</source>
        <translation>本程序在用户自己的领域中虚构的名称</translation>
    </message>
    <message>
        <source>the user&apos;s own</source>
        <translation>用户自己的名称</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>EAP method of the profile</source>
        <translation>配置文件的 EAP 方法</translation>
    </message>
    <message>
        <source>EAP method that the server proposed</source>
        <translation>服务器提议的 EAP 方法</translation>
    </message>
    <message>
        <source>EAP method that was asked for instead</source>
        <translation>改为请求的 EAP 方法</translation>
    </message>
    <message>
        <source>Its answer</source>
        <translation>其响应</translation>
    </message>
    <message>
        <source>TLS version of the sign-in server</source>
        <translation>身份验证服务器的 TLS 版本</translation>
    </message>
    <message>
        <source>TLS detail of the sign-in server</source>
        <translation>身份验证服务器的 TLS 详情</translation>
    </message>
    <message>
        <source>Certificates of the sign-in server</source>
        <translation>身份验证服务器的证书</translation>
    </message>
    <message>
        <source>Authorities that it lists for users</source>
        <translation>它为用户列出的颁发机构</translation>
    </message>
    <message>
        <source>%1 sent, %2 received</source>
        <translation>已发送 %1，已接收 %2</translation>
    </message>
    <message>
        <source>Largest answer</source>
        <translation>最大的响应</translation>
    </message>
    <message>
        <source>%1 bytes in one piece</source>
        <translation>%1 字节，未分片</translation>
    </message>
    <message>
        <source>%1 bytes in %2 IKE fragments</source>
        <translation>%1 字节，分为 %2 个 IKE 分片</translation>
    </message>
    <message>
        <source>IKEv2 interview with %1, UDP %2</source>
        <translation>与 %1 的 IKEv2 会话，UDP %2</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束方式</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Name that was given</source>
        <translation>给出的名称</translation>
    </message>
    <message>
        <source>Port of the sign-in</source>
        <translation>登录端口</translation>
    </message>
    <message>
        <source>Server&apos;s identity (IDr)</source>
        <translation>服务器的标识 (IDr)</translation>
    </message>
    <message>
        <source>Server&apos;s signature</source>
        <translation>服务器的签名</translation>
    </message>
    <message>
        <source>Asks for EAP</source>
        <translation>要求 EAP</translation>
    </message>
    <message>
        <source>Why it could not be read</source>
        <translation>无法读取的原因</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>SSTP call to %1, TCP %2</source>
        <translation>对 %1 的 SSTP 呼叫，TCP %2</translation>
    </message>
    <message>
        <source>Sign-in protocol of the profile</source>
        <translation>配置文件的登录协议</translation>
    </message>
    <message>
        <source>Call accepted</source>
        <translation>呼叫已接受</translation>
    </message>
    <message>
        <source>Status of the refusal</source>
        <translation>拒绝的状态</translation>
    </message>
    <message>
        <source>Hashes for the cryptobinding</source>
        <translation>用于加密绑定的哈希</translation>
    </message>
    <message>
        <source>Sign-in protocols that the server demanded</source>
        <translation>服务器要求的登录协议</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>PPTP, TCP %2 to %1</source>
        <translation>PPTP，到 %1 的 TCP %2</translation>
    </message>
    <message>
        <source>PPTP</source>
        <translation>PPTP</translation>
    </message>
    <message>
        <source>the server speaks PPTP</source>
        <translation>服务器支持 PPTP</translation>
    </message>
    <message>
        <source>the server does not speak PPTP</source>
        <translation>服务器不支持 PPTP</translation>
    </message>
    <message>
        <source>Result code</source>
        <translation>结果代码</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>服务器的名称</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>whether anything answers (liveness)</source>
        <translation>是否有响应（存活探测）</translation>
    </message>
    <message>
        <source>whether anything answers a version that does not exist</source>
        <translation>对不存在的版本是否有响应</translation>
    </message>
    <message>
        <source>to start IKEv2 (IKE_SA_INIT)</source>
        <translation>启动 IKEv2 (IKE_SA_INIT)</translation>
    </message>
    <message>
        <source>whether large datagrams are answered (in IP fragments)</source>
        <translation>大数据报是否得到响应（以 IP 分片）</translation>
    </message>
    <message>
        <source>for what Windows offers by default (DH group 2)</source>
        <translation>Windows 默认提供的内容（DH 组 2）</translation>
    </message>
    <message>
        <source>to sign in (IKE_AUTH)</source>
        <translation>登录 (IKE_AUTH)</translation>
    </message>
    <message>
        <source>to start L2TP&apos;s IPsec (IKEv1 main mode)</source>
        <translation>启动 L2TP 的 IPsec（IKEv1 主模式）</translation>
    </message>
    <message>
        <source>certificate until %1</source>
        <extracomment>Below the VPN server in the picture; %1 is a date</extracomment>
        <translation>证书有效期至 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Text of the picture: a place and its state</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the way on: %1</source>
        <extracomment>Text of the picture: the way from one place to the next, and its state</extracomment>
        <translation>后续路径：%1</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>State of a place or of the way between two places in the picture</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>A place in the picture, in a narrow column: soft hyphens or zero-width spaces where it may break</extracomment>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>本地网络</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN 服务器</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <extracomment>A place in the picture, in a narrow column: soft hyphens or zero-width spaces where it may break</extracomment>
        <translation>身份验证​服务器</translation>
    </message>
    <message>
        <source>Company network</source>
        <extracomment>A place in the picture, in a narrow column: soft hyphens or zero-width spaces where it may break</extracomment>
        <translation>公司网络</translation>
    </message>
    <message>
        <source>1 check</source>
        <translation>1 项检查</translation>
    </message>
    <message numerus="yes">
        <source>%n checks</source>
        <translation>
            <numerusform>%n 项检查</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem found; 1 check could not be made.</source>
        <translation>未发现问题；有 1 项检查无法进行。</translation>
    </message>
    <message numerus="yes">
        <source>No problem found; %n checks could not be made.</source>
        <translation>
            <numerusform>未发现问题；有 %n 项检查无法进行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The check itself failed. That is a mistake in AOVPN Doctor.</source>
        <translation>此检查自身失败。这是 AOVPN Doctor 的错误。</translation>
    </message>
    <message>
        <source>Not asked for.</source>
        <translation>没有要求执行。</translation>
    </message>
    <message>
        <source>This version has no checks for this.</source>
        <translation>此版本没有针对此内容的检查。</translation>
    </message>
    <message>
        <source>Nothing here applies to this connection.</source>
        <translation>此处没有任何内容适用于此连接。</translation>
    </message>
    <message>
        <source>Could not be checked.</source>
        <translation>无法检查。</translation>
    </message>
    <message>
        <source>Logged: %1.</source>
        <extracomment>%1: time and name of a VPN connection</extracomment>
        <translation>已记录：%1。</translation>
    </message>
    <message>
        <source>You named error %1, but the log of Windows says otherwise; the log counts.</source>
        <translation>您给出的是错误 %1，但 Windows 日志的记录不同；以日志为准。</translation>
    </message>
    <message>
        <source>Nothing was found that explains what you reported: &quot;%1&quot;</source>
        <extracomment>%1: a symptom as a sentence</extracomment>
        <translation>没有发现可以解释您所报告问题的内容：“%1”</translation>
    </message>
    <message>
        <source>This explains what you reported: &quot;%1&quot;</source>
        <extracomment>%1: a symptom as a sentence</extracomment>
        <translation>这可以解释您所报告的问题：“%1”</translation>
    </message>
    <message>
        <source>This does not explain what you reported: &quot;%1&quot; There may be a second cause.</source>
        <extracomment>%1: a symptom as a sentence</extracomment>
        <translation>这不能解释您所报告的问题：“%1”可能还有第二个原因。</translation>
    </message>
    <message>
        <source>Pass the report and the CoId %1 to the VPN administrators.</source>
        <translation>将报告和 CoId %1 转交给 VPN 管理员。</translation>
    </message>
    <message>
        <source>Pass the report to the VPN administrators.</source>
        <translation>将报告转交给 VPN 管理员。</translation>
    </message>
    <message>
        <source>Save the report and send it to your helpdesk.</source>
        <translation>请保存报告并发送给您的技术支持人员。</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>错误 %1</translation>
    </message>
    <message>
        <source>Last failure in the log</source>
        <translation>日志中的最近一次失败</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检查结论</translation>
    </message>
    <message>
        <source>Also possible</source>
        <translation>其他可能</translation>
    </message>
    <message>
        <source>no problem found</source>
        <translation>未发现问题</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>无法检查</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>Windows logged error %1, and no check explains it.</source>
        <translation>Windows 记录了错误 %1，没有任何检查可以解释它。</translation>
    </message>
    <message>
        <source>Windows logged error %1 at %2, and no check explains it.</source>
        <extracomment>%1: an error code; %2: date and time</extracomment>
        <translation>Windows 在 %2 记录了错误 %1，没有任何检查可以解释它。</translation>
    </message>
    <message>
        <source>No problem found, but something needs attention: %1</source>
        <extracomment>%1: the headline of a warning, a sentence</extracomment>
        <translation>未发现问题，但有一项内容需要注意：%1</translation>
    </message>
    <message>
        <source>No problem found.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>A problem was found.</source>
        <translation>发现问题。</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报告的情况</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>错误代码</translation>
    </message>
    <message>
        <source>Nothing was found that explains &quot;%1&quot;.</source>
        <translation>没有发现可以解释“%1”的内容。</translation>
    </message>
    <message>
        <source>This explains the error %1 that Windows logged last.</source>
        <translation>这可以解释 Windows 最近记录的错误 %1。</translation>
    </message>
    <message>
        <source>This explains the error %1 that Windows showed.</source>
        <translation>这可以解释 Windows 显示的错误 %1。</translation>
    </message>
    <message>
        <source>This does not explain the error %1 that Windows logged last. There may be a second cause.</source>
        <translation>这不能解释 Windows 最近记录的错误 %1。可能还有第二个原因。</translation>
    </message>
    <message>
        <source>This does not explain the error %1 that Windows showed. There may be a second cause.</source>
        <translation>这不能解释 Windows 显示的错误 %1。可能还有第二个原因。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an error code that AOVPN Doctor knows.</source>
        <translation>“%1”不是 AOVPN Doctor 已知的错误代码。</translation>
    </message>
    <message>
        <source>Windows may show this as error %1.</source>
        <translation>Windows 可能会将其显示为错误 %1。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>无需执行任何操作。</translation>
    </message>
    <message>
        <source>If the connection still fails, run AOVPN Doctor again while it fails, and save a new report.</source>
        <translation>如果连接仍然失败，请在失败时再次运行 AOVPN Doctor，并保存新的报告。</translation>
    </message>
    <message>
        <source>Look at what was not tested, and why.</source>
        <translation>请查看未测试的内容及其原因。</translation>
    </message>
    <message>
        <source>If the connection fails, run AOVPN Doctor again where those checks can be made, and save a new report.</source>
        <translation>如果连接失败，请在可以进行这些检查的环境中再次运行 AOVPN Doctor，并保存新的报告。</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <extracomment>Grey line for what follows from the cause; %1 is the headline of the cause</extracomment>
        <translation>正在等待：%1</translation>
    </message>
    <message>
        <source>1 check was made.</source>
        <translation>已完成 1 项检查。</translation>
    </message>
    <message numerus="yes">
        <source>%n checks were made.</source>
        <translation>
            <numerusform>已完成 %n 项检查。</numerusform>
        </translation>
    </message>
    <message>
        <source>For you</source>
        <translation>供您阅读</translation>
    </message>
    <message>
        <source>For the helpdesk</source>
        <translation>供技术支持人员阅读</translation>
    </message>
    <message>
        <source>For administrators</source>
        <translation>供管理员阅读</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Computer names</source>
        <translation>计算机名</translation>
    </message>
    <message>
        <source>Security identifiers (SIDs)</source>
        <translation>安全标识符 (SID)</translation>
    </message>
    <message>
        <source>Hardware addresses (MAC)</source>
        <translation>硬件地址 (MAC)</translation>
    </message>
    <message>
        <source>Private network addresses</source>
        <translation>专用网络地址</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Server names</source>
        <translation>服务器名称</translation>
    </message>
    <message>
        <source>Public network addresses</source>
        <translation>公用网络地址</translation>
    </message>
    <message>
        <source>Names of the organisation and its helpdesk</source>
        <translation>组织及其技术支持的名称</translation>
    </message>
    <message>
        <source>Names in certificates</source>
        <translation>证书中的名称</translation>
    </message>
    <message>
        <source>Certificates and revocation lists themselves</source>
        <translation>证书和吊销列表本身</translation>
    </message>
    <message>
        <source>Thumbprints and serial numbers of certificates</source>
        <translation>证书的指纹和序列号</translation>
    </message>
    <message>
        <source>Numbers of single connection attempts</source>
        <translation>单次连接尝试的编号</translation>
    </message>
    <message>
        <source>Network address hashes in the network messages</source>
        <translation>网络消息中的网络地址哈希</translation>
    </message>
    <message>
        <source>Bytes of the network messages</source>
        <translation>网络消息的字节</translation>
    </message>
    <message>
        <source>Names of connections and network interfaces</source>
        <translation>连接和网络接口的名称</translation>
    </message>
    <message>
        <source>Texts that may hold names</source>
        <translation>可能包含名称的文本</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>VPN connection</source>
        <translation>VPN 连接</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>步骤 %1</translation>
    </message>
    <message>
        <source>What they stand for is not in this file. Whoever made the report may have kept a list of it.</source>
        <translation>此文件中不包含这些替代内容所代表的内容。生成此报告的人可能保留了一份列表。</translation>
    </message>
    <message>
        <source>Windows asks the user before it is used</source>
        <translation>使用前 Windows 会询问用户</translation>
    </message>
    <message>
        <source>this user&apos;s choice is kept</source>
        <translation>保存了此用户的选择</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Refers to another VPN server</source>
        <translation>指向另一台 VPN 服务器</translation>
    </message>
    <message>
        <source>a different one</source>
        <translation>不符合预期</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>通往</translation>
    </message>
    <message>
        <source>waiting for the user</source>
        <translation>正在等待用户</translation>
    </message>
    <message>
        <source>everything that can be learned without a password was learned</source>
        <translation>已了解无需密码即可了解的所有内容</translation>
    </message>
    <message>
        <source>the server named another VPN server</source>
        <translation>服务器指定了另一台 VPN 服务器</translation>
    </message>
    <message>
        <source>accepted the profile&apos;s method when it was asked for</source>
        <translation>在被要求后接受了配置文件的方法</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>未及时响应</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>访问被拒绝</translation>
    </message>
    <message>
        <source>not possible on this computer</source>
        <translation>在此电脑上无法进行</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>switched off by the site policy</source>
        <translation>已由站点策略关闭</translation>
    </message>
    <message>
        <source>IP security IKE intermediate</source>
        <translation>IP 安全 IKE 中级</translation>
    </message>
    <message>
        <source>Smart Card Logon</source>
        <translation>智能卡登录</translation>
    </message>
    <message>
        <source>Any Purpose</source>
        <translation>任何目的</translation>
    </message>
    <message>
        <source>Already collected</source>
        <translation>已收集</translation>
    </message>
    <message>
        <source>the same as the servers&apos; clocks</source>
        <translation>与服务器的时钟一致</translation>
    </message>
    <message>
        <source>%1 s ahead of a server&apos;s clock</source>
        <translation>比某台服务器的时钟快 %1 秒</translation>
    </message>
    <message>
        <source>%1 s behind a server&apos;s clock</source>
        <translation>比某台服务器的时钟慢 %1 秒</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>检查对象</translation>
    </message>
    <message>
        <source>Answered the name after</source>
        <translation>响应名称所用的时间</translation>
    </message>
    <message>
        <source>Answers that could not be decrypted</source>
        <translation>无法解密的响应</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 或更多</translation>
    </message>
    <message>
        <source>Accepted the profile&apos;s protocol</source>
        <translation>接受了配置文件的协议</translation>
    </message>
    <message>
        <source>what the server accepts of everything that Windows can offer</source>
        <translation>在 Windows 可提供的所有内容中，服务器接受哪些</translation>
    </message>
    <message>
        <source>for an encryption other than the profile&apos;s</source>
        <translation>与配置文件不同的加密</translation>
    </message>
    <message>
        <source>for an integrity check other than the profile&apos;s</source>
        <translation>与配置文件不同的完整性检查</translation>
    </message>
    <message>
        <source>for a DH group other than the profile&apos;s</source>
        <translation>与配置文件不同的 DH 组</translation>
    </message>
    <message>
        <source>%1 Who acts: %2. How sure: %3.</source>
        <extracomment>%1: a cause, a sentence; %2: for example &quot;Your helpdesk&quot;; %3: for example &quot;Possible&quot;</extracomment>
        <translation>%1由谁处理：%2。把握程度：%3。</translation>
    </message>
    <message>
        <source>the check itself failed</source>
        <translation>检查自身失败</translation>
    </message>
    <message>
        <source>Names in user folders</source>
        <translation>用户文件夹中的名称</translation>
    </message>
    <message>
        <source>Further rows in the embedded bundle: %1</source>
        <translation>嵌入的诊断包中的其他行数：%1</translation>
    </message>
    <message>
        <source>Further tables in the embedded bundle: %1</source>
        <translation>嵌入的诊断包中的其他表数：%1</translation>
    </message>
    <message>
        <source>No problem found in 1 check.</source>
        <translation>1 项检查中未发现问题。</translation>
    </message>
    <message numerus="yes">
        <source>No problem found in %n checks.</source>
        <translation>
            <numerusform>%n 项检查中未发现问题。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultText</name>
    <message>
        <source>Your helpdesk: %1</source>
        <translation>您的技术支持：%1</translation>
    </message>
    <message>
        <source>You named error %1, but the log of Windows says otherwise; the log counts.</source>
        <translation>您给出的是错误 %1，但 Windows 日志的记录不同；以日志为准。</translation>
    </message>
    <message>
        <source>This explains error %1, which Windows logged last.</source>
        <translation>这可以解释 Windows 最近记录的错误 %1。</translation>
    </message>
    <message>
        <source>Windows logged error %1 last. It usually has other causes than this one, so mention both when you ask for help.</source>
        <translation>Windows 最近记录的是错误 %1。它通常由其他原因引起，因此在寻求帮助时请说明这两者。</translation>
    </message>
    <message>
        <source>This explains what you described.</source>
        <translation>这可以解释您描述的情况。</translation>
    </message>
    <message>
        <source>This explains error %1, which you named.</source>
        <translation>这可以解释您给出的错误 %1。</translation>
    </message>
    <message>
        <source>This does not fully explain what you described, so mention both when you ask for help.</source>
        <translation>这不能完全解释您描述的情况，因此在寻求帮助时请说明这两者。</translation>
    </message>
    <message>
        <source>You named error %1. It usually has other causes than this one, so mention both when you ask for help.</source>
        <translation>您给出的是错误 %1。它通常由其他原因引起，因此在寻求帮助时请说明这两者。</translation>
    </message>
    <message>
        <source>“%1” is not an error code that this program knows.</source>
        <translation>“%1”不是本程序已知的错误代码。</translation>
    </message>
    <message>
        <source>Who acts: %1</source>
        <translation>由谁处理：%1</translation>
    </message>
    <message>
        <source>How sure: %1</source>
        <translation>把握程度：%1</translation>
    </message>
    <message>
        <source>You can&apos;t repair this yourself. Please don&apos;t change settings on this computer.</source>
        <translation>您无法自行修复此问题。请不要更改这台电脑上的设置。</translation>
    </message>
    <message>
        <source>Windows logged error %1 last. This program has no entry for it.</source>
        <translation>Windows 最近记录的是错误 %1。本程序中没有它的条目。</translation>
    </message>
    <message>
        <source>Windows logged error %1 last: %2</source>
        <translation>Windows 最近记录的是错误 %1：%2</translation>
    </message>
    <message>
        <source>You named error %1: %2</source>
        <translation>您给出的是错误 %1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an answer and its question, read by screen readers
----------
%1: name of a step, %2: why it was not tested</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2; %3)</source>
        <extracomment>%1: a cause as a sentence; %2: who would act; %3: how sure</extracomment>
        <translation>%1（%2；%3）</translation>
    </message>
    <message>
        <source>For it: %1</source>
        <translation>支持依据：%1</translation>
    </message>
    <message>
        <source>Against it: %1</source>
        <translation>反对依据：%1</translation>
    </message>
    <message>
        <source>The list below says what was found.</source>
        <translation>下面的列表说明了发现的内容。</translation>
    </message>
    <message>
        <source>Everything that could be tested gave the right answer, and yet the last attempt to connect failed.</source>
        <translation>所有可以测试的项目都得到了正确的结果，但最近一次连接尝试仍然失败。</translation>
    </message>
    <message>
        <source>Something is wrong, but no single cause stands out.</source>
        <translation>存在问题，但没有突出的单一原因。</translation>
    </message>
    <message>
        <source>No problem found, but something needs attention.</source>
        <translation>未发现问题，但有内容需要注意。</translation>
    </message>
    <message>
        <source>No problem found.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>Everything that was asked about your VPN gave the right answer.</source>
        <translation>关于您的 VPN 的所有查询都得到了正确的结果。</translation>
    </message>
    <message numerus="yes">
        <source>No problem found, but %n checks could not be made.</source>
        <translation>
            <numerusform>未发现问题，但有 %n 项检查无法进行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The checks were stopped. What was found by then is kept.</source>
        <translation>检查已停止。在此之前得到的结果已保留。</translation>
    </message>
    <message>
        <source>The list below says what was not tested and why.</source>
        <translation>下面的列表说明了未测试的内容及其原因。</translation>
    </message>
    <message>
        <source>Not part of this run: %1</source>
        <extracomment>%1: names of steps</extracomment>
        <translation>不在本次检查范围内：%1</translation>
    </message>
    <message>
        <source>What is the cause?</source>
        <translation>原因是什么？</translation>
    </message>
    <message>
        <source>Thank you. With your answer, another cause comes first.</source>
        <translation>谢谢。根据您的回答，现在排在首位的是另一个原因。</translation>
    </message>
    <message>
        <source>Thank you. The same cause comes first; how sure it is has changed.</source>
        <translation>谢谢。排在首位的原因不变；把握程度有变化。</translation>
    </message>
    <message>
        <source>Thank you. The same cause comes first.</source>
        <translation>谢谢。排在首位的原因不变。</translation>
    </message>
    <message>
        <source>No problem found, but 1 check could not be made.</source>
        <translation>未发现问题，但有 1 项检查无法进行。</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a kind of fact (&quot;Addresses&quot;), %2: the facts</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What was found, and what to do about it</source>
        <translation>发现的内容以及处理方法</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>VPN servers</source>
        <translation>VPN 服务器</translation>
    </message>
    <message>
        <source>Addresses of the server</source>
        <translation>服务器的地址</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>DNS 服务器</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Your certificates and those of this computer</source>
        <translation>这台电脑和您的证书</translation>
    </message>
    <message>
        <source>Addresses of this computer</source>
        <translation>这台电脑的地址</translation>
    </message>
    <message>
        <source>Names of networks</source>
        <translation>网络的名称</translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Organisation and helpdesk</source>
        <translation>组织和技术支持</translation>
    </message>
    <message>
        <source>File that was opened</source>
        <translation>打开的文件</translation>
    </message>
    <message>
        <source>Name under which the sign-in server was asked</source>
        <translation>查询身份验证服务器时使用的名称</translation>
    </message>
    <message>
        <source>Error or symptom that you named</source>
        <translation>您给出的错误或现象</translation>
    </message>
    <message>
        <source>The servers&apos; answers as they came, for a later check</source>
        <translation>服务器返回的原始响应，供以后检查</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <extracomment>%1: what kind of value, %2: the value, %3: what stands in its place</extracomment>
        <translation>%1：%2 替换为 %3</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <extracomment>%1: a kind of value that is left out of the file</extracomment>
        <translation>%1：已省略</translation>
    </message>
    <message>
        <source>Nothing is replaced.</source>
        <translation>不替换任何内容。</translation>
    </message>
    <message>
        <source>Nothing needed to be replaced.</source>
        <translation>没有需要替换的内容。</translation>
    </message>
    <message>
        <source>Passwords and private keys are never read.</source>
        <translation>从不读取密码和私钥。</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>全部内容(&amp;E)</translation>
    </message>
    <message>
        <source>For a ti&amp;cket (recommended)</source>
        <translation>用于工单（推荐）(&amp;C)</translation>
    </message>
    <message>
        <source>For the &amp;public</source>
        <translation>用于公开(&amp;P)</translation>
    </message>
    <message>
        <source>Nothing is replaced. Only for people whom you trust with all of it.</source>
        <translation>不替换任何内容。仅供您完全信任的人员使用。</translation>
    </message>
    <message>
        <source>Names of people and computers and private addresses are replaced; servers and certificates stay readable.</source>
        <translation>替换人员和电脑的名称以及专用地址；服务器和证书仍可读。</translation>
    </message>
    <message>
        <source>Names of servers, public addresses and certificates are replaced too.</source>
        <translation>同时替换服务器的名称、公用地址和证书。</translation>
    </message>
    <message>
        <source>You are not allowed to save there.</source>
        <translation>您无权在该处写入。</translation>
    </message>
    <message>
        <source>That folder does not exist.</source>
        <translation>没有该文件夹。</translation>
    </message>
    <message>
        <source>The file was not saved. %1 Please choose another place.</source>
        <extracomment>%1: why, as a sentence</extracomment>
        <translation>文件未保存。%1请选择其他位置。</translation>
    </message>
    <message>
        <source>This list stays here, too: it is in no file that you send.</source>
        <translation>此列表也保留在此：您发送的任何文件中都不包含它。</translation>
    </message>
    <message>
        <source>Routes: %1</source>
        <translation>路由：%1</translation>
    </message>
    <message>
        <source>Events of the log of Windows: %1</source>
        <translation>Windows 日志事件：%1</translation>
    </message>
</context>
<context>
    <name>StageText</name>
    <message>
        <source>The connection is set up.</source>
        <translation>连接已设置。</translation>
    </message>
    <message>
        <source>This computer is on a working network.</source>
        <translation>这台电脑已连接到正常的网络。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name leads to it.</source>
        <translation>VPN 服务器的名称指向该服务器。</translation>
    </message>
    <message>
        <source>The VPN server answers.</source>
        <translation>VPN 服务器有响应。</translation>
    </message>
    <message>
        <source>The VPN server proves who it is.</source>
        <translation>VPN 服务器证明了自己的身份。</translation>
    </message>
    <message>
        <source>You and this computer can prove who you are.</source>
        <translation>您和这台电脑可以证明自己的身份。</translation>
    </message>
    <message>
        <source>The sign-in settings fit together.</source>
        <translation>登录设置相符。</translation>
    </message>
    <message>
        <source>The tunnel adapter can be built.</source>
        <translation>可以建立隧道适配器。</translation>
    </message>
    <message>
        <source>Traffic goes the right way.</source>
        <translation>流量的路径正确。</translation>
    </message>
    <message>
        <source>Waits for: %1.</source>
        <extracomment>%1: what is missing, for example &quot;the VPN server&apos;s answer&quot;</extracomment>
        <translation>正在等待：%1。</translation>
    </message>
    <message>
        <source>another step</source>
        <translation>另一个步骤</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>检查：%1</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>看到的内容</translation>
    </message>
    <message>
        <source>This could not be checked.</source>
        <translation>无法检查此内容。</translation>
    </message>
    <message>
        <source>This was not part of the run.</source>
        <translation>此内容不在本次检查范围内。</translation>
    </message>
    <message>
        <source>What this step looks at exists only on Windows. That says nothing about whether it works.</source>
        <translation>此步骤检查的内容仅存在于 Windows 上。这并不说明它是否正常。</translation>
    </message>
    <message>
        <source>Nothing in this step applies to this connection.</source>
        <translation>此步骤中没有任何内容适用于此连接。</translation>
    </message>
    <message>
        <source>This version has no checks for this step. That says nothing about whether it works.</source>
        <translation>此版本没有针对此步骤的检查。这并不说明它是否正常。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a state (&quot;Problem&quot;), %2: what was found; read by screen readers</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Windows calls this error %1.</source>
        <translation>Windows 将其称为错误 %1。</translation>
    </message>
    <message>
        <source>Windows shows one of these errors: %1.</source>
        <translation>Windows 会显示以下错误之一：%1。</translation>
    </message>
    <message>
        <source>Could not be checked: this program made a mistake.</source>
        <translation>无法检查：本程序出现错误。</translation>
    </message>
    <message>
        <source>This was not tested.</source>
        <translation>未测试此内容。</translation>
    </message>
    <message>
        <source>This step can&apos;t work before the other one does. It may be fine by itself.</source>
        <translation>在另一个步骤正常之前，此步骤不可能正常。它本身可能没有问题。</translation>
    </message>
</context>
<context>
    <name>StartText</name>
    <message>
        <source>I can&apos;t &amp;connect</source>
        <translation>无法连接(&amp;C)</translation>
    </message>
    <message>
        <source>The VPN does not connect, or it disconnects at once.</source>
        <translation>VPN 无法建立，或立即断开。</translation>
    </message>
    <message>
        <source>Connected, but no &amp;internet</source>
        <translation>已连接，但没有 Internet(&amp;I)</translation>
    </message>
    <message>
        <source>While the VPN is connected, web pages on the internet do not open.</source>
        <translation>VPN 连接后，互联网上的网页打不开。</translation>
    </message>
    <message>
        <source>Connected, but &amp;work resources don&apos;t open</source>
        <translation>已连接，但工作资源打不开(&amp;W)</translation>
    </message>
    <message>
        <source>Shares, servers or internal pages can&apos;t be reached.</source>
        <translation>无法访问共享、服务器或内部页面。</translation>
    </message>
    <message>
        <source>I have an &amp;error code</source>
        <translation>我有错误代码(&amp;E)</translation>
    </message>
    <message>
        <source>Windows showed a number, for example 809.</source>
        <translation>Windows 显示了一个数字，例如 809。</translation>
    </message>
    <message>
        <source>Error %1: %2</source>
        <extracomment>%1: an error code, %2: what it means</extracomment>
        <translation>错误 %1：%2</translation>
    </message>
    <message>
        <source>This program has no entry for this code. The checks run all the same.</source>
        <translation>本程序中没有此代码的条目。检查仍会照常进行。</translation>
    </message>
    <message>
        <source>This is not an error code that this program knows. Look for a number such as 809 or 0x800B0109.</source>
        <translation>这不是本程序已知的错误代码。请查找 809 或 0x800B0109 这样的数字。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: name of a VPN connection, %2: its server</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This sign-in name is too long (%1 bytes at most) or has characters that can&apos;t be used.</source>
        <extracomment>%1: a number</extracomment>
        <translation>此登录名过长（最多 %1 个字节），或包含不能使用的字符。</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>时间未知</translation>
    </message>
    <message>
        <source>connection without a name</source>
        <translation>未命名的连接</translation>
    </message>
    <message>
        <source>%1, %2, error %3</source>
        <extracomment>%1: when, %2: name of a VPN connection, %3: error code</extracomment>
        <translation>%1，%2，错误 %3</translation>
    </message>
    <message>
        <source>Last failure on this computer: %1</source>
        <translation>这台电脑上的最近一次失败：%1</translation>
    </message>
    <message>
        <source>Last failure in %1: %2</source>
        <extracomment>%1: name of a file, %2: when, connection and error</extracomment>
        <translation>%1 中的最近一次失败：%2</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>无法检查</translation>
    </message>
    <message>
        <source>not part of this run</source>
        <translation>不在本次检查范围内</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>the connection&apos;s settings</source>
        <translation>连接的设置</translation>
    </message>
    <message>
        <source>a working network</source>
        <translation>正常的网络</translation>
    </message>
    <message>
        <source>the VPN server&apos;s address</source>
        <translation>VPN 服务器的地址</translation>
    </message>
    <message>
        <source>the VPN server&apos;s answer</source>
        <translation>VPN 服务器的响应</translation>
    </message>
    <message>
        <source>the VPN server&apos;s certificate</source>
        <translation>VPN 服务器的证书</translation>
    </message>
    <message>
        <source>your certificate</source>
        <translation>您的证书</translation>
    </message>
    <message>
        <source>the sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>the tunnel adapter</source>
        <translation>隧道适配器</translation>
    </message>
    <message>
        <source>the routes</source>
        <translation>路由</translation>
    </message>
</context>
<context>
    <name>aovpn::wizard::AboutDialog</name>
    <message>
        <source>About AOVPN Doctor</source>
        <translation>关于 AOVPN Doctor</translation>
    </message>
    <message>
        <source>AOVPN Doctor</source>
        <translation>AOVPN Doctor</translation>
    </message>
    <message>
        <source>Version %1, rules %2</source>
        <extracomment>%1: version of the program, %2: version of its rules</extracomment>
        <translation>版本 %1，规则 %2</translation>
    </message>
    <message>
        <source>This program finds out why an Always On VPN does not work and who can help. It changes nothing on this computer and sends no password. It asks only the servers that your connection or your organisation names.</source>
        <translation>它可查明 Always On VPN 为何无法使用，以及谁能提供帮助。它不会更改这台电脑上的任何内容，不会发送密码，并且只查询您的连接或您的组织指定的服务器。</translation>
    </message>
    <message>
        <source>Licensed under the Apache License, version 2.0.</source>
        <translation>根据 Apache License, version 2.0 授权。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用的软件</translation>
    </message>
    <message>
        <source>The licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Notices about the parts</source>
        <translation>各组成部分的声明</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: name of a library, %2: its version</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>aovpn::wizard::CauseCard</name>
    <message>
        <source>What to do now</source>
        <translation>现在该怎么做</translation>
    </message>
</context>
<context>
    <name>aovpn::wizard::CheckRowWidget</name>
    <message>
        <source>What is checked: %1</source>
        <translation>检查内容：%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1: the title of a row</extracomment>
        <translation>复制：%1</translation>
    </message>
</context>
<context>
    <name>aovpn::wizard::CollectionPageView</name>
    <message>
        <source>Collect data for Microsoft support</source>
        <translation>为 Microsoft 支持收集数据</translation>
    </message>
    <message>
        <source>&amp;Open the folder of the archive</source>
        <translation>打开存档所在的文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Open the folder of the archive</source>
        <translation>打开存档所在的文件夹</translation>
    </message>
    <message>
        <source>Commands for this computer</source>
        <translation>在这台电脑上使用的命令</translation>
    </message>
    <message>
        <source>Commands for the VPN server</source>
        <translation>在 VPN 服务器上使用的命令</translation>
    </message>
    <message>
        <source>How to record</source>
        <translation>如何录制</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: number of a step, %2: the step</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>所需条件</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1: a command</extracomment>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
</context>
<context>
    <name>aovpn::wizard::DoctorWizard</name>
    <message>
        <source>The list of recent files was cleared.</source>
        <translation>已清除最近文件的记录。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>AOVPN Doctor</source>
        <translation>AOVPN Doctor</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>检查进度</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>术语表(&amp;G)</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>What the words mean (F1)</source>
        <translation>术语说明 (F1)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>键盘操作(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About AOVPN Doctor</source>
        <translation>关于 AOVPN Doctor(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; 上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>下一步(&amp;N) &gt;</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>重新检查(&amp;A)</translation>
    </message>
    <message>
        <source>Asks everything once more (F5)</source>
        <translation>重新查询所有内容 (F5)</translation>
    </message>
    <message>
        <source>This computer&apos;s VPN connections could not be read: %1</source>
        <translation>无法读取这台电脑的 VPN 连接：%1</translation>
    </message>
    <message>
        <source>No connection on this computer is called “%1”.</source>
        <translation>这台电脑上没有名为“%1”的连接。</translation>
    </message>
    <message>
        <source>Open a profile, an event log, a bundle or a report</source>
        <translation>打开配置文件、事件日志、诊断包或报告</translation>
    </message>
    <message>
        <source>All supported files (*.pbk *.xml *.evtx *.json *.html);;All files (*)</source>
        <translation>所有支持的文件 (*.pbk *.xml *.evtx *.json *.html);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 contains no VPN connection.</source>
        <translation>%1 中没有 VPN 连接。</translation>
    </message>
    <message>
        <source>The checks have to finish before the result can be saved.</source>
        <translation>检查完成后才能保存结果。</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>还没有可保存的内容。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>From file: %1</source>
        <translation>来自文件：%1</translation>
    </message>
    <message>
        <source>Check e&amp;verything</source>
        <translation>全部检查(&amp;V)</translation>
    </message>
    <message>
        <source>Show resul&amp;t</source>
        <translation>显示结果(&amp;T)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>aovpn::wizard::DropVeil</name>
    <message>
        <source>Drop the file here to open it.</source>
        <translation>松开即可打开文件。</translation>
    </message>
</context>
<context>
    <name>aovpn::wizard::FactBlock</name>
    <message>
        <source>Facts</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>aovpn::wizard::GlossaryDialog</name>
    <message>
        <source>What the words mean</source>
        <translation>术语说明</translation>
    </message>
</context>
<context>
    <name>aovpn::wizard::InfoDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>aovpn::wizard::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>键盘操作</translation>
    </message>
    <message>
        <source>Everything can be done with the keyboard: Tab goes from one control to the next, Space or Enter presses it, Alt with the underlined letter reaches it at once.</source>
        <translation>所有操作都可以用键盘完成：按 Tab 可移到下一个控件，按空格键或 Enter 可按下该控件，按 Alt 加带下划线的字母可直接使用相应的控件。</translation>
    </message>
</context>
<context>
    <name>aovpn::wizard::ProgressPanel</name>
    <message>
        <source>Progress of the run</source>
        <translation>检查进度</translation>
    </message>
    <message>
        <source>How much of the run is done, in per cent.</source>
        <translation>检查已完成的百分比。</translation>
    </message>
</context>
<context>
    <name>aovpn::wizard::RailModel</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a step&apos;s name, %2: its state. Read by screen readers: &quot;Server answer: problem&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>aovpn::wizard::ReaderSwitch</name>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>技术支持</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Explain for</source>
        <translation>说明面向</translation>
    </message>
    <message>
        <source>How much detail the texts have (Ctrl+L)</source>
        <translation>文本的详细程度 (Ctrl+L)</translation>
    </message>
    <message>
        <source>E&amp;xplain for</source>
        <translation>说明面向(&amp;X)</translation>
    </message>
</context>
<context>
    <name>aovpn::wizard::ResultPageView</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>&amp;Save report...</source>
        <translation>保存报告(&amp;S)...</translation>
    </message>
    <message>
        <source>Copy su&amp;mmary for the ticket</source>
        <translation>复制工单摘要(&amp;M)</translation>
    </message>
    <message>
        <source>Sa&amp;ve bundle...</source>
        <translation>保存诊断包(&amp;V)...</translation>
    </message>
    <message>
        <source>Collect &amp;data for Microsoft support...</source>
        <translation>为 Microsoft 支持收集数据(&amp;D)...</translation>
    </message>
    <message>
        <source>A page to read and to attach to a ticket. Before it is saved, you see what it reveals.</source>
        <translation>可供阅读并附加到工单的页面。您会先看到它将透露的内容。</translation>
    </message>
    <message>
        <source>Copies plain text to the clipboard. Names of people and computers are replaced.</source>
        <translation>将纯文本行复制到剪贴板。人员和电脑的名称会被替换。</translation>
    </message>
    <message>
        <source>Only the collected data, so that another computer can judge it again.</source>
        <translation>仅包含证据，以便另一台电脑可以重新判断。</translation>
    </message>
    <message>
        <source>Collect data for Microsoft support</source>
        <translation>为 Microsoft 支持收集数据</translation>
    </message>
    <message>
        <source>The way to your company network</source>
        <translation>通往您公司网络的路径</translation>
    </message>
    <message>
        <source>Other possible causes</source>
        <translation>其他可能的原因</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>其他发现</translation>
    </message>
    <message>
        <source>What was not tested</source>
        <translation>未测试的内容</translation>
    </message>
    <message>
        <source>Copied. Paste it into your ticket. Names of people and computers were replaced.</source>
        <translation>已复制。请将其粘贴到您的工单中。人员和电脑的名称已替换。</translation>
    </message>
</context>
<context>
    <name>aovpn::wizard::RowButton</name>
    <message>
        <source>Details are shown. Press to hide them.</source>
        <translation>已显示详细信息。按下可隐藏。</translation>
    </message>
    <message>
        <source>Details are hidden. Press to show them.</source>
        <translation>已隐藏详细信息。按下可显示。</translation>
    </message>
</context>
<context>
    <name>aovpn::wizard::SaveDialog</name>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Save bundle</source>
        <translation>保存诊断包</translation>
    </message>
    <message>
        <source>Who will read the file?</source>
        <translation>谁会阅读此文件？</translation>
    </message>
    <message>
        <source>&amp;Leaves this computer</source>
        <translation>离开这台电脑的内容(&amp;L)</translation>
    </message>
    <message>
        <source>Leaves this computer</source>
        <translation>离开这台电脑的内容</translation>
    </message>
    <message>
        <source>Stays &amp;here</source>
        <translation>保留在此的内容(&amp;H)</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>保留在此的内容</translation>
    </message>
    <message>
        <source>&amp;Keep this list...</source>
        <translation>保留此列表(&amp;K)...</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation>保留此列表</translation>
    </message>
    <message>
        <source>Saves, in a separate file for you, what each stand-in stands for.</source>
        <translation>将替代内容所代表的原始内容写入您自己的文件。</translation>
    </message>
    <message>
        <source>Save &amp;to:</source>
        <translation>保存到(&amp;T)：</translation>
    </message>
    <message>
        <source>File to save to</source>
        <translation>要保存到的文件</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>浏览(&amp;B)...</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>选择位置</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>The list was saved. Do not send it with the report.</source>
        <translation>列表已保存。请不要将其与报告一起发送。</translation>
    </message>
    <message>
        <source>Report (*.html)</source>
        <translation>报告 (*.html)</translation>
    </message>
    <message>
        <source>Bundle (*.json)</source>
        <translation>诊断包 (*.json)</translation>
    </message>
    <message>
        <source>Please enter a file name.</source>
        <translation>请指定文件名。</translation>
    </message>
    <message>
        <source>A file with this name already exists. Press Save again to replace it.</source>
        <translation>已有同名文件。再次按“保存”可将其替换。</translation>
    </message>
</context>
<context>
    <name>aovpn::wizard::StagePageView</name>
    <message>
        <source>What this means</source>
        <translation>这意味着什么</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>您可以做什么</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查项</translation>
    </message>
</context>
<context>
    <name>aovpn::wizard::StageRail</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>The steps of the connection and their states. Press Enter to open the selected step.</source>
        <translation>连接的各个步骤及其状态。按 Enter 可打开所选步骤。</translation>
    </message>
</context>
<context>
    <name>aovpn::wizard::StartPage</name>
    <message>
        <source>What is wrong with your VPN?</source>
        <translation>您的 VPN 出了什么问题？</translation>
    </message>
    <message>
        <source>Error co&amp;de:</source>
        <translation>错误代码(&amp;D)：</translation>
    </message>
    <message>
        <source>809 or 0x800B0109</source>
        <translation>809 或 0x800B0109</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>错误代码</translation>
    </message>
    <message>
        <source>Which VPN?</source>
        <translation>哪个 VPN？</translation>
    </message>
    <message>
        <source>Connec&amp;tion:</source>
        <translation>连接(&amp;T)：</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>VPN &amp;server:</source>
        <translation>VPN 服务器(&amp;S)：</translation>
    </message>
    <message>
        <source>vpn.contoso.com</source>
        <translation>vpn.contoso.com</translation>
    </message>
    <message>
        <source>Name of the VPN server</source>
        <translation>VPN 服务器的名称</translation>
    </message>
    <message>
        <source>Your sign-in na&amp;me:</source>
        <translation>您的登录名(&amp;M)：</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Your sign-in name, optional</source>
        <translation>您的登录名，可选</translation>
    </message>
    <message>
        <source>&amp;Open a file...</source>
        <translation>打开文件(&amp;O)...</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>A VPN profile, an exported event log, a bundle or a saved report. You can also drop it on this window.</source>
        <translation>VPN 配置文件、导出的事件日志、诊断包或已保存的报告。您也可以将其拖放到此窗口。</translation>
    </message>
    <message>
        <source>The files that were opened last on this computer.</source>
        <translation>最近在这台电脑上打开的文件。</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>其他服务器</translation>
    </message>
    <message>
        <source>%1 contains no failed VPN connection.</source>
        <translation>%1 中没有失败的 VPN 连接。</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>使用此项</translation>
    </message>
    <message>
        <source>Use this: %1</source>
        <extracomment>%1: when, connection and error of a failed dial</extracomment>
        <translation>使用此项：%1</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>清除这些文件的记录(&amp;F)</translation>
    </message>
    <message>
        <source>No VPN connection was found on this computer. Type the name of the VPN server; your helpdesk knows it.</source>
        <translation>在这台电脑上没有找到 VPN 连接。请输入 VPN 服务器的名称；您的技术支持人员知道该名称。</translation>
    </message>
    <message>
        <source>Type it only if you agree that this program asks the sign-in server under this name, should a made-up name be refused. No password is sent. The server may log one refused sign-in.</source>
        <translation>仅当您同意在身份验证服务器拒绝虚构的名称时以此名称进行查询，才输入它。不会发送密码；服务器可能会记录一次被拒绝的登录。</translation>
    </message>
</context>
</TS>
