<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Checks</name>
    <message>
        <source>Type only the name, without https:// and without a port.</source>
        <translation>https:// とポート番号を付けずに、名前だけを入力してください。</translation>
    </message>
    <message>
        <source>A server&apos;s name has letters, digits, hyphens and dots, for example vpn.contoso.com.</source>
        <translation>サーバー名に使えるのは、vpn.contoso.com のように、英字、数字、ハイフン、ドットです。</translation>
    </message>
    <message>
        <source>The VPN server gives the tunnel an address.</source>
        <translation>VPN サーバーがトンネルにアドレスを割り当てること。</translation>
    </message>
    <message>
        <source>WAN Miniport (IP) is bound to the Remote Access IP ARP Driver and to no filter of another vendor.</source>
        <translation>WAN Miniport (IP) がリモート アクセス IP ARP ドライバーにバインドされ、他社製のフィルターにはバインドされていないこと。</translation>
    </message>
    <message>
        <source>The WAN Miniport devices that this connection needs are there and started, without a problem code.</source>
        <translation>この接続に必要な WAN Miniport デバイスが存在し、問題コードなしで開始されていること。</translation>
    </message>
    <message>
        <source>The services that this connection needs run or can be started.</source>
        <translation>この接続に必要なサービスが実行中であるか、開始できること。</translation>
    </message>
    <message>
        <source>MS-CHAPv2 does not rely on the Windows sign-in where Credential Guard runs.</source>
        <translation>Credential Guard が動作している環境で、MS-CHAPv2 が Windows のサインイン情報に依存していないこと。</translation>
    </message>
    <message>
        <source>PEAP requires cryptobinding, so that nobody can put themselves between the two parts of the sign-in.</source>
        <translation>PEAP が暗号化バインドを必須とし、サインインの両者の間に第三者が割り込めないこと。</translation>
    </message>
    <message>
        <source>A profile that signs in with EAP holds a readable EAP configuration.</source>
        <translation>EAP でサインインするプロファイルに、読み取り可能な EAP 構成が含まれていること。</translation>
    </message>
    <message>
        <source>The server lets a profile that uses EAP begin its sign-in.</source>
        <translation>EAP でサインインするプロファイルに対して、サーバーが EAP の開始を許可すること。</translation>
    </message>
    <message>
        <source>Over IKEv2 the server accepts the sign-in method of the profile.</source>
        <translation>IKEv2 で、サーバーがプロファイルのサインイン方法を受け入れること。</translation>
    </message>
    <message>
        <source>Over SSTP the server accepts the sign-in method of the profile.</source>
        <translation>SSTP で、サーバーがプロファイルのサインイン方法を受け入れること。</translation>
    </message>
    <message>
        <source>Over IKEv2 the sign-in server answers a user name by proposing a method.</source>
        <translation>IKEv2 で、認証サーバーが ID に対して応答し、メソッドを提示すること。</translation>
    </message>
    <message>
        <source>Over SSTP the sign-in server answers a user name by proposing a method.</source>
        <translation>SSTP で、認証サーバーが ID に対して応答し、メソッドを提示すること。</translation>
    </message>
    <message>
        <source>The inner method names the same sign-in servers and roots as the outer one: it is the same server.</source>
        <translation>内部メソッドに指定された認証サーバーとルート証明書が、外部メソッドと同じであること (同じサーバーのため)。</translation>
    </message>
    <message>
        <source>This computer is allowed to protect L2TP tunnels with IPsec.</source>
        <translation>このコンピューターで、IPsec による L2TP トンネルの保護が許可されていること。</translation>
    </message>
    <message>
        <source>The first certificate in the L2TP server&apos;s store is not a wildcard certificate and comes from a CA of the clients&apos; certificates.</source>
        <translation>L2TP サーバーのストアにある最初の証明書が、ワイルドカード証明書ではなく、クライアントの証明書と同じ CA から発行されていること。</translation>
    </message>
    <message>
        <source>With MS-CHAPv2 the LAN Manager authentication level is the default one.</source>
        <translation>MS-CHAPv2 を使用する場合に、LAN Manager 認証レベルが既定値であること。</translation>
    </message>
    <message>
        <source>The profile offers the sign-in method that the sign-in server demands.</source>
        <translation>認証サーバーが要求するサインイン方法を、プロファイルが提示すること。</translation>
    </message>
    <message>
        <source>A machine certificate signs in over IKEv2 only, and IKEv2 carries none of the PPP methods.</source>
        <translation>コンピューター証明書によるサインインが IKEv2 でのみ使われ、IKEv2 で PPP の認証方法が使われていないこと。</translation>
    </message>
    <message>
        <source>Passwords are sent inside PEAP, TTLS or TEAP only.</source>
        <translation>パスワードが PEAP、TTLS、TEAP の内部でのみ送信されること。</translation>
    </message>
    <message>
        <source>Where the L2TP server is behind address translation, this computer is allowed to reach it through that.</source>
        <translation>L2TP サーバーの手前でアドレス変換が行われている場合に、このコンピューターがそれを越えてサーバーに接続することを許可されていること。</translation>
    </message>
    <message>
        <source>The profile lists a name of the certificate that the sign-in server shows, in the same case.</source>
        <translation>認証サーバーが提示する証明書の名前が、大文字と小文字の区別も含めてプロファイルに記載されていること。</translation>
    </message>
    <message>
        <source>The profile lists the root above the certificate that the sign-in server shows.</source>
        <translation>認証サーバーが提示する証明書の上位にあるルート証明書が、プロファイルに記載されていること。</translation>
    </message>
    <message>
        <source>The profile names the sign-in servers exactly as their certificates do.</source>
        <translation>プロファイルに記載された認証サーバーの名前が、その証明書の名前と完全に一致していること。</translation>
    </message>
    <message>
        <source>The profile names the SHA-1 thumbprint of the root of the sign-in server.</source>
        <translation>プロファイルに、認証サーバーのルート証明書の SHA-1 拇印が指定されていること。</translation>
    </message>
    <message>
        <source>The root of the sign-in server is among the trusted roots of this computer.</source>
        <translation>認証サーバーのルート証明書が、このコンピューターの信頼されたルート証明書に含まれていること。</translation>
    </message>
    <message>
        <source>The certificates of the VPN server and of the sign-in server are checked, without a question to the person.</source>
        <translation>VPN サーバーと認証サーバーの証明書が、ユーザーに質問することなく検証されること。</translation>
    </message>
    <message>
        <source>The certificate that Windows takes is within its validity period, for Client Authentication, strong, and leads to a trusted root.</source>
        <translation>Windows が使用する証明書が有効期間内にあり、クライアント認証用で、十分な強度を持ち、信頼されたルート証明書につながっていること。</translation>
    </message>
    <message>
        <source>Where the profile asks for a Conditional Access certificate, no connection attempt fails for lack of it.</source>
        <translation>プロファイルが条件付きアクセスの証明書を要求する場合に、その証明書がないために接続が失敗しないこと。</translation>
    </message>
    <message>
        <source>The store that the connection uses holds a certificate for Client Authentication with a private key and a trusted chain, within its validity period.</source>
        <translation>接続が使用するストアに、秘密キーを持ち、有効期間内で、クライアント認証用で、チェーンが信頼されている証明書があること。</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key is there and works without asking the person.</source>
        <translation>証明書の秘密キーが存在し、ユーザーに確認を求めずに使用できること。</translation>
    </message>
    <message>
        <source>A CA above this computer&apos;s certificate is among those that the VPN server lists in its reply.</source>
        <translation>このコンピューターの証明書の上位にある CA が、VPN サーバーの応答に示された CA に含まれていること。</translation>
    </message>
    <message>
        <source>The user&apos;s certificate holds the security identifier (SID) of its owner.</source>
        <translation>ユーザー証明書に、所有者のセキュリティ識別子 (SID) が含まれていること。</translation>
    </message>
    <message>
        <source>It is clear which of several certificates Windows takes.</source>
        <translation>複数の証明書のうち、Windows がどれを使用するかが明確であること。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name leads to public addresses, or to those that the site policy names.</source>
        <translation>VPN サーバーの名前が、パブリック アドレス、またはサイト ポリシーに指定されたアドレスに解決されること。</translation>
    </message>
    <message>
        <source>The hosts file says nothing about the VPN server&apos;s name.</source>
        <translation>hosts ファイルに、VPN サーバーの名前の記載がないこと。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name has an IPv4 or IPv6 address.</source>
        <translation>VPN サーバーの名前に、IPv4 または IPv6 アドレスがあること。</translation>
    </message>
    <message>
        <source>This computer is connected to a network (Wi-Fi, cable or mobile data) and has an address in it.</source>
        <translation>このコンピューターがネットワーク (Wi-Fi、ケーブル、モバイル データ通信) に接続され、そのネットワークのアドレスを持っていること。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs by no more than five minutes from the clocks of the servers that answered.</source>
        <translation>このコンピューターの時計と、応答したサーバーの時計とのずれが 5 分以内であること。</translation>
    </message>
    <message>
        <source>This computer has a default route, or at least a route to the VPN server.</source>
        <translation>このコンピューターに、既定の経路、または少なくとも VPN サーバーへの経路があること。</translation>
    </message>
    <message>
        <source>The address with which Windows tests its way to the internet answers with the text that it should, and no sign-in page answers in its place.</source>
        <translation>Windows がインターネット接続のテストに使うアドレスが、本来の文字列で応答し、代わりにサインイン ページが応答しないこと。</translation>
    </message>
    <message>
        <source>No proxy stands between this computer and an SSTP server: Windows&apos; SSTP client cannot sign in to one.</source>
        <translation>このコンピューターと SSTP サーバーの間にプロキシがないこと (Windows の SSTP クライアントはプロキシにサインインできないため)。</translation>
    </message>
    <message>
        <source>An Always On connection names the trusted networks at which it does not start.</source>
        <translation>Always On 接続に、接続を開始しない信頼されたネットワークが指定されていること。</translation>
    </message>
    <message>
        <source>Booleans in a ProfileXML are written true or false, in lower case.</source>
        <translation>ProfileXML のブール値が、小文字の true または false で記述されていること。</translation>
    </message>
    <message>
        <source>None of the fixed algorithms is broken, and GCM is named both as cipher and as authentication.</source>
        <translation>固定されたアルゴリズムに破られたものがなく、GCM が暗号と認証の両方に指定されていること。</translation>
    </message>
    <message>
        <source>A device tunnel is an Always On IKEv2 split tunnel of all users that signs in with the machine certificate alone and has no trigger.</source>
        <translation>デバイス トンネルが、コンピューター証明書のみでサインインし、トリガーを持たない、全ユーザー用の Always On IKEv2 スプリット トンネルであること。</translation>
    </message>
    <message>
        <source>A device tunnel is on a computer with Windows Enterprise or Education that is joined to the organisation&apos;s domain.</source>
        <translation>デバイス トンネルが、組織のドメインに参加している Windows Enterprise または Education のコンピューターにあること。</translation>
    </message>
    <message>
        <source>Every element of a ProfileXML stands at the level and under the name of its schema.</source>
        <translation>ProfileXML のすべての要素が、スキーマどおりの階層と名前で記述されていること。</translation>
    </message>
    <message>
        <source>The connection does not ask for a tunnel without encryption.</source>
        <translation>接続が、暗号化なしのトンネルを要求していないこと。</translation>
    </message>
    <message>
        <source>No two entries in a phone book have the same name.</source>
        <translation>電話帳に同じ名前のエントリが 2 つ以上ないこと。</translation>
    </message>
    <message>
        <source>There is a VPN connection on this computer or in the file.</source>
        <translation>このコンピューター、またはファイルに、VPN 接続があること。</translation>
    </message>
    <message>
        <source>The profile belongs to the VPN client that is part of Windows.</source>
        <translation>プロファイルが、Windows に組み込まれている VPN クライアントのものであること。</translation>
    </message>
    <message>
        <source>A split tunnel has routes; a force tunnel has only exclusion routes.</source>
        <translation>スプリット トンネルに使用する経路があり、強制トンネルには除外経路だけがあること。</translation>
    </message>
    <message>
        <source>The connection names a VPN server that is expected, and by the name in its certificate.</source>
        <translation>接続に指定された VPN サーバーが想定どおりで、証明書にある名前で指定されていること。</translation>
    </message>
    <message>
        <source>An Always On connection is the one that Windows starts by itself, and nobody has disconnected it by hand.</source>
        <translation>Always On 接続が Windows によって自動的に開始される接続であり、手動で切断されていないこと。</translation>
    </message>
    <message>
        <source>This computer is outside the trusted networks of the profile, or Windows recognises that it is inside.</source>
        <translation>このコンピューターがプロファイルの信頼されたネットワークの外にあるか、中にあることを Windows が認識していること。</translation>
    </message>
    <message>
        <source>Every setting of the profile has one of its documented values.</source>
        <translation>プロファイルのすべての設定が、文書化された値のいずれかであること。</translation>
    </message>
    <message>
        <source>Every address of the VPN server&apos;s name answers IKE.</source>
        <translation>VPN サーバーの名前に対応するすべてのアドレスが IKE に応答すること。</translation>
    </message>
    <message>
        <source>Where the profile states no encryption settings, the server accepts what Windows offers by default.</source>
        <translation>プロファイルに暗号化の指定がない場合に、Windows が既定で提示するものをサーバーが受け入れること。</translation>
    </message>
    <message>
        <source>Large IKE messages arrive: the way carries IP fragments, or the server splits its messages itself.</source>
        <translation>大きな IKE メッセージが届くこと (経路が IP フラグメントを通すか、サーバーが自身でメッセージを分割すること)。</translation>
    </message>
    <message>
        <source>After the first IKEv2 exchange the server answers the second one as well.</source>
        <translation>最初の IKEv2 のやり取りの後、サーバーが 2 回目にも応答すること。</translation>
    </message>
    <message>
        <source>The server accepts one of the IKE proposals that this computer may offer.</source>
        <translation>このコンピューターが提示できる IKE の提案のいずれかを、サーバーが受け入れること。</translation>
    </message>
    <message>
        <source>The server takes the call itself and names no other gateway.</source>
        <translation>サーバー自身が接続を受け付け、別のゲートウェイを指定しないこと。</translation>
    </message>
    <message>
        <source>For L2TP the server answers IKEv1 main mode and accepts one of the proposals in it.</source>
        <translation>L2TP の場合に、サーバーが IKEv1 メイン モードに応答し、その提案のいずれかを受け入れること。</translation>
    </message>
    <message>
        <source>What answers on UDP 500 and 4500 of the VPN server is a valid IKE response.</source>
        <translation>VPN サーバーの UDP 500 と 4500 で応答するものが、有効な IKE 応答であること。</translation>
    </message>
    <message>
        <source>A server that answers at all answers a complete IKE_SA_INIT as well.</source>
        <translation>応答するサーバーが、完全な IKE_SA_INIT にも応答すること。</translation>
    </message>
    <message>
        <source>For PPTP the server takes TCP connections on port 1723 and starts a control connection.</source>
        <translation>PPTP の場合に、サーバーがポート 1723 で TCP 接続を受け付け、制御接続を開始すること。</translation>
    </message>
    <message>
        <source>The server acknowledges an SSTP call that is made after its HTTP reply.</source>
        <translation>HTTP 応答の後に行われる SSTP の呼び出しを、サーバーが承認すること。</translation>
    </message>
    <message>
        <source>The VPN server accepts TCP connections on port 443.</source>
        <translation>VPN サーバーがポート 443 で TCP 接続を受け付けること。</translation>
    </message>
    <message>
        <source>The VPN server answers the SSTP verb on port 443 with status 200.</source>
        <translation>VPN サーバーが、ポート 443 で SSTP のメソッドに状態コード 200 で応答すること。</translation>
    </message>
    <message>
        <source>The VPN server speaks TLS on port 443.</source>
        <translation>VPN サーバーがポート 443 で TLS を使用すること。</translation>
    </message>
    <message>
        <source>An address of the VPN server answers IKE on UDP 4500.</source>
        <translation>VPN サーバーのアドレスのいずれかが、UDP 4500 で IKE に応答すること。</translation>
    </message>
    <message>
        <source>An address of the VPN server answers IKE on UDP 500.</source>
        <translation>VPN サーバーのアドレスのいずれかが、UDP 500 で IKE に応答すること。</translation>
    </message>
    <message>
        <source>While connected, the prefixes of the organisation and the profile&apos;s own routes lead into the tunnel.</source>
        <translation>接続中に、組織のプレフィックスとプロファイル自身の経路がトンネルに向いていること。</translation>
    </message>
    <message>
        <source>While connected, the default gateway is that of the local network, unless the organisation wants all traffic in the tunnel.</source>
        <translation>組織がすべてのトラフィックをトンネルに流す方針でない限り、接続中のデフォルト ゲートウェイがローカル ネットワークのものであること。</translation>
    </message>
    <message>
        <source>The profile leaves the default gateway of the local network in place.</source>
        <translation>プロファイルが、ローカル ネットワークのデフォルト ゲートウェイを維持すること。</translation>
    </message>
    <message>
        <source>While connected, internal names are asked of the internal name servers, and these are reached through the tunnel.</source>
        <translation>接続中に、内部の名前が内部のネーム サーバーに問い合わせられ、それらのサーバーにトンネル経由で到達すること。</translation>
    </message>
    <message>
        <source>While connected, the tunnel&apos;s interface metric is below that of every local interface with name servers, so that its name servers are asked first.</source>
        <translation>トンネルのネーム サーバーが最初に使われるように、接続中のトンネルのインターフェイス メトリックが、ネーム サーバーを持つどのローカル インターフェイスよりも低いこと。</translation>
    </message>
    <message>
        <source>The profile&apos;s routing policy (split or force tunnel) is the one that the organisation expects.</source>
        <translation>プロファイルのルーティング ポリシー (スプリット トンネルまたは強制トンネル) が、組織の想定どおりであること。</translation>
    </message>
    <message>
        <source>The local network uses no addresses of the corporate network, because the route to the nearer network wins.</source>
        <translation>ローカル ネットワークが社内ネットワークのアドレスを使用していないこと (より近いネットワークへの経路が優先されるため)。</translation>
    </message>
    <message>
        <source>While connected, the route to the VPN server leads through the local network, not into the tunnel that it carries.</source>
        <translation>接続中に、VPN サーバーへの経路がローカル ネットワークを通り、その VPN サーバーが提供するトンネルの中に向いていないこと。</translation>
    </message>
    <message>
        <source>While connected, the internal targets that the organisation names answer through the tunnel.</source>
        <translation>接続中に、組織が指定した内部の宛先がトンネル経由で応答すること。</translation>
    </message>
    <message>
        <source>The profile has no traffic filters that keep a part of the traffic out of the tunnel.</source>
        <translation>プロファイルに、トラフィックの一部をトンネルから締め出すトラフィック フィルターがないこと。</translation>
    </message>
    <message>
        <source>The certificate leads to a root that this computer trusts, through valid CAs that may issue it.</source>
        <translation>証明書が、発行を許可された有効な CA を経て、このコンピューターが信頼するルート証明書につながっていること。</translation>
    </message>
    <message>
        <source>The certificate&apos;s extended key usage allows what it is used for: Server Authentication for a server, Client Authentication for a client.</source>
        <translation>証明書の拡張キー使用法が用途に合っていること (サーバーはサーバー認証、クライアントはクライアント認証)。</translation>
    </message>
    <message>
        <source>The server signs the IKEv2 exchange with the key of its certificate.</source>
        <translation>サーバーが、自身の証明書のキーで IKEv2 のやり取りに署名すること。</translation>
    </message>
    <message>
        <source>The certificate&apos;s key usage, if stated, allows digital signatures.</source>
        <translation>証明書にキー使用法の指定がある場合、デジタル署名が許可されていること。</translation>
    </message>
    <message>
        <source>The certificate carries the configured name of the server, as a DNS name of its subject alternative names and not as a wildcard.</source>
        <translation>証明書のサブジェクト代替名に、設定されたサーバー名が DNS 名として含まれ、ワイルドカードではないこと。</translation>
    </message>
    <message>
        <source>Neither the certificate nor a CA above it is revoked, and current revocation lists can be fetched over HTTP.</source>
        <translation>証明書もその上位の CA も失効しておらず、最新の失効リストを HTTP で取得できること。</translation>
    </message>
    <message>
        <source>The server sends its certificate with its answer to the sign-in.</source>
        <translation>サーバーが、サインインへの応答とともに自身の証明書を送信すること。</translation>
    </message>
    <message>
        <source>Keys and signatures of the certificate and of its CAs are strong: RSA of 2048 bits or more, SHA-2.</source>
        <translation>証明書とその CA のキーおよび署名が十分な強度を持つこと (2048 ビット以上の RSA、SHA-2)。</translation>
    </message>
    <message>
        <source>Windows itself judges the chain of the server&apos;s certificate as this program does.</source>
        <translation>サーバーの証明書のチェーンに対する Windows 自身の判定が、このプログラムの判定と一致すること。</translation>
    </message>
    <message>
        <source>The certificate of the server&apos;s web port leads to a root that the site policy names.</source>
        <translation>サーバーの Web ポートの証明書が、サイト ポリシーに指定されたルート証明書につながっていること。</translation>
    </message>
    <message>
        <source>The certificate is within its validity period and does not expire soon.</source>
        <translation>証明書が有効期間内にあり、まもなく期限切れになる状態ではないこと。</translation>
    </message>
    <message>
        <source>Reads which connection starts by itself and which ones the person switched off.</source>
        <translation>自動的に開始される接続と、ユーザーがオフにした接続を読み取ります。</translation>
    </message>
    <message>
        <source>Reads the settings of Windows that decide whether a dial can work.</source>
        <translation>接続が成功するかどうかを左右する Windows の設定を読み取ります。</translation>
    </message>
    <message>
        <source>Reads the certificates with which this computer and this user can sign in.</source>
        <translation>このコンピューターとこのユーザーがサインインに使用できる証明書を読み取ります。</translation>
    </message>
    <message>
        <source>Reads the state of Windows&apos; VPN adapters, their bindings and services.</source>
        <translation>Windows の VPN アダプターとそのバインド、およびサービスの状態を読み取ります。</translation>
    </message>
    <message>
        <source>Reads what Windows logged about its last dials, and SSTP and EAP about theirs.</source>
        <translation>最近の接続について Windows、SSTP、EAP が記録したログを読み取ります。</translation>
    </message>
    <message>
        <source>Asks Windows&apos; dialer for its connections and which of them are connected.</source>
        <translation>Windows のダイヤラーに、登録されている接続と、現在接続中のものを問い合わせます。</translation>
    </message>
    <message>
        <source>Looks for Microsoft&apos;s support tool and for what it needs.</source>
        <translation>Microsoft のサポート ツールと、その実行に必要なものを探します。</translation>
    </message>
    <message>
        <source>Reads the phonebooks of this computer; sends nothing.</source>
        <translation>このコンピューターの電話帳を読み取ります。何も送信しません。</translation>
    </message>
    <message>
        <source>Fetches the revocation lists that the server&apos;s certificates name, over HTTP, if a trusted authority issued them.</source>
        <translation>サーバーの証明書が信頼された証明機関から発行されている場合に、証明書に記載された失効リストを HTTP で取得します。</translation>
    </message>
    <message>
        <source>Opens an IKE security association with the first address of the VPN server that answers and asks for sign-in, without a password, key or certificate, as far as the server names its method and shows its certificates; then makes the server forget it.</source>
        <translation>最初に応答した VPN サーバーのアドレスとの間に IKE セキュリティ アソシエーションを確立し、パスワード、キー、証明書を使わずに、サーバーがサインイン方法と証明書を示すところまでサインインを要求します。その後、サーバーにアソシエーションを破棄させます。</translation>
    </message>
    <message>
        <source>Asks this computer&apos;s resolver for the IPv4 and IPv6 addresses of the VPN server.</source>
        <translation>このコンピューターのリゾルバーに、VPN サーバーの IPv4 アドレスと IPv6 アドレスを問い合わせます。</translation>
    </message>
    <message>
        <source>Fetches one small page over HTTP, the one with which Windows itself looks for a sign-in page, and reads the proxy settings, the firewall&apos;s state and what Windows says of the network.</source>
        <translation>Windows 自身がサインイン ページの検出に使う小さなページを HTTP で 1 つ取得し、プロキシ設定、ファイアウォールの状態、ネットワークに関する Windows の情報を読み取ります。</translation>
    </message>
    <message>
        <source>Reads this computer&apos;s interfaces, routes and name servers, and opens a TCP connection to each target with a port that the site policy names.</source>
        <translation>このコンピューターのインターフェイス、経路、ネーム サーバーを読み取り、サイト ポリシーにポート付きで指定された各ターゲットへの TCP 接続を開きます。</translation>
    </message>
    <message>
        <source>Opens one SSTP call to TCP port 443 of the VPN server to see which sign-in method it demands and which certificate its sign-in server shows; ends it before any password would be due.</source>
        <translation>VPN サーバーの TCP ポート 443 へ SSTP 接続を 1 回開始し、要求されるサインイン方法と、認証サーバーが提示する証明書を確認します。パスワードが必要になる前に終了します。</translation>
    </message>
    <message>
        <source>Opens a TLS connection to TCP port 443 of the VPN server and asks for SSTP.</source>
        <translation>VPN サーバーの TCP ポート 443 への TLS 接続を開き、SSTP を要求します。</translation>
    </message>
    <message>
        <source>Reads this computer&apos;s list of trusted root certificates, and asks Windows what it says of the server&apos;s.</source>
        <translation>このコンピューターの信頼されたルート証明書の一覧を読み取り、サーバーの証明書に対する Windows の判定を確認します。</translation>
    </message>
</context>
<context>
    <name>CollectionText</name>
    <message>
        <source>Collect data for Microsoft support</source>
        <translation>Microsoft サポート用のデータを収集</translation>
    </message>
    <message>
        <source>If support asks for it, Microsoft&apos;s tool TSS records the problem while you reproduce it. This program checks whether everything is ready and gives you the commands. It starts nothing by itself.</source>
        <translation>サポートから依頼があった場合は、問題を再現している間に Microsoft のツール TSS で記録します。このプログラムは、準備が整っているかどうかを調べ、コマンドを表示します。自動的には何も開始しません。</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1: what the tool needs, %2: yes, no or not tested, %3: a sentence about it</extracomment>
        <translation>%1: %2。%3</translation>
    </message>
    <message>
        <source>Collected already: %1</source>
        <extracomment>%1: the newest archive, or that there is none</extracomment>
        <translation>収集済み: %1</translation>
    </message>
</context>
<context>
    <name>ConsoleText</name>
    <message>
        <source>Probes (each can be switched off by name in the site policy&apos;s disabledProbes):</source>
        <translation>プローブ (サイト ポリシーの disabledProbes に名前を指定すると、個別にオフにできます):</translation>
    </message>
    <message>
        <source>Datagrams or connections for each address, at most: %1</source>
        <translation>アドレスごとのデータグラムまたは接続の最大数: %1</translation>
    </message>
    <message>
        <source>Switched off by the site policy.</source>
        <translation>サイト ポリシーによってオフになっています。</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>B のみ</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>A のみ</translation>
    </message>
    <message>
        <source>%1 in A; %2 in B</source>
        <extracomment>%1 and %2: what runs A and B found</extracomment>
        <translation>A は %1、B は %2</translation>
    </message>
    <message>
        <source>%1 in A, %2 in B</source>
        <translation>A は %1、B は %2</translation>
    </message>
    <message>
        <source>Nothing that matters differs.</source>
        <translation>重要な違いはありません。</translation>
    </message>
    <message>
        <source>The whole run</source>
        <translation>実行全体</translation>
    </message>
    <message>
        <source>%1: names or addresses in it were replaced; where only they differ, nothing may differ</source>
        <translation>%1: 名前またはアドレスが置き換えられています。違いがそれらだけの場合、実際には違いがない可能性があります</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <extracomment>%1: name of a step of the way to the company network, for example &quot;Sign-in&quot;</extracomment>
        <translation>段階: %1</translation>
    </message>
    <message>
        <source>Windows&apos; own text: %1</source>
        <translation>Windows のメッセージ: %1</translation>
    </message>
    <message>
        <source>Usual causes, most frequent first:</source>
        <translation>主な原因 (頻度の高い順):</translation>
    </message>
    <message>
        <source>For the user</source>
        <translation>ユーザー向け</translation>
    </message>
    <message>
        <source>For the helpdesk</source>
        <translation>ヘルプデスク向け</translation>
    </message>
    <message>
        <source>For the administrator</source>
        <translation>管理者向け</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the known codes; expected for example 809, 0x800B0109, -2146762487 or ERROR_VPN_TIMEOUT</source>
        <translation>「%1」は既知のコードではありません。809、0x800B0109、-2146762487、ERROR_VPN_TIMEOUT などを指定してください</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>%1: name of a document and of its section, in English</extracomment>
        <translation>出典: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the profile has no name; the failure of &quot;%2&quot; is taken for its own</source>
        <translation>%1: プロファイルに名前がないため、「%2」の失敗をこのプロファイルのものとみなします</translation>
    </message>
    <message>
        <source>what is judged</source>
        <translation>評価対象</translation>
    </message>
    <message>
        <source>%1: no failed dial of %2 in it, so it counts for nothing; it holds those of %3</source>
        <extracomment>%1: a file, %2: a VPN connection, %3: other VPN connections</extracomment>
        <translation>%1: %2 の失敗した接続が含まれていないため、考慮されません。含まれているのは %3 の失敗です</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>an answer would decide: %1</source>
        <translation>次の回答があれば判断できます: %1</translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN サーバー</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Seconds waited</source>
        <translation>待機した秒数</translation>
    </message>
    <message>
        <source>Web port (TCP 443)</source>
        <translation>Web ポート (TCP 443)</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>提示元</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>証明書の所有者</translation>
    </message>
    <message>
        <source>Names in the certificate</source>
        <translation>証明書に含まれる名前</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>拇印 (SHA-1)</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>ルート証明書</translation>
    </message>
    <message>
        <source>Missing certificate of</source>
        <translation>見つからない証明書の所有者</translation>
    </message>
    <message>
        <source>Certification authority</source>
        <translation>証明機関</translation>
    </message>
    <message>
        <source>In the connection</source>
        <translation>接続での値</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>想定される値</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>実際の値</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>Tunnel type</source>
        <translation>トンネルの種類</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>ネットワーク インターフェイス</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Address range</source>
        <translation>アドレス範囲</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>ローカル ネットワーク</translation>
    </message>
    <message>
        <source>Company network</source>
        <translation>社内ネットワーク</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>ネーム サーバー</translation>
    </message>
    <message>
        <source>Name ending</source>
        <translation>名前の末尾 (サフィックス)</translation>
    </message>
    <message>
        <source>Name servers asked</source>
        <translation>問い合わせたネーム サーバー</translation>
    </message>
    <message>
        <source>Lines of the hosts file</source>
        <translation>hosts ファイルの行</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 状態コード</translation>
    </message>
    <message>
        <source>Web server software</source>
        <translation>Web サーバー ソフトウェア</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>Key length in bits</source>
        <translation>キーの長さ (ビット)</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>失効日時</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>問い合わせ先</translation>
    </message>
    <message>
        <source>Next list due</source>
        <translation>次回のリスト更新予定</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>提示された値</translation>
    </message>
    <message>
        <source>System error number</source>
        <translation>システム エラー番号</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what the fact is (&quot;Address&quot;), %2: the fact</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the bundle</source>
        <translation>
            <numerusform>ほか %n 件はバンドルに含まれています</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>The VPN server&apos;s certificate is outside its dates.</source>
        <translation>VPN サーバーの証明書が有効期間外です。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) has expired, or your computer&apos;s clock is wrong.</source>
        <translation>VPN サーバーの電子的な身分証明書 (証明書) の期限が切れているか、お使いのコンピューターの時計が正しくありません。</translation>
    </message>
    <message>
        <source>Check that your computer&apos;s date and time are right.</source>
        <translation>コンピューターの日付と時刻が正しいことを確認してください。</translation>
    </message>
    <message>
        <source>If they are right, send the report to your helpdesk.</source>
        <translation>正しい場合は、レポートをヘルプデスクに送ってください。</translation>
    </message>
    <message>
        <source>A certificate in the chain is not within its validity period, or this laptop&apos;s clock is wrong.</source>
        <translation>チェーンの中の証明書が有効期間外であるか、このノート PC の時計が正しくありません。</translation>
    </message>
    <message>
        <source>Check the clock: w32tm /query /status</source>
        <translation>時計を確認します: w32tm /query /status</translation>
    </message>
    <message>
        <source>Look at this program&apos;s result for the server&apos;s certificate.</source>
        <translation>サーバーの証明書に関するこのプログラムの結果を確認します。</translation>
    </message>
    <message>
        <source>Ask whether other users have the same problem.</source>
        <translation>他のユーザーにも同じ問題が起きているかどうかを確認します。</translation>
    </message>
    <message>
        <source>Renew the expired certificate.</source>
        <translation>期限が切れた証明書を更新します。</translation>
    </message>
    <message>
        <source>Issue a new certificate from the right template, install it in the computer&apos;s Personal store of the VPN server, and remove the old one.</source>
        <translation>適切な証明書テンプレートから新しい証明書を発行し、VPN サーバーのコンピューターの「個人」ストアにインストールして、古い証明書を削除します。</translation>
    </message>
    <message>
        <source>For SSTP, select the new certificate in the server&apos;s Security tab in Routing and Remote Access, then restart the RemoteAccess service.</source>
        <translation>SSTP の場合は、「ルーティングとリモート アクセス」でサーバーの「セキュリティ」タブから新しい証明書を選択し、RemoteAccess サービスを再起動します。</translation>
    </message>
    <message>
        <source>Restart the RemoteAccess service in a maintenance window and run this test again.</source>
        <translation>メンテナンス時間帯に RemoteAccess サービスを再起動し、このテストをもう一度実行します。</translation>
    </message>
    <message>
        <source>The certificate, or one above it, has expired.</source>
        <translation>証明書、またはその上位の証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translation>このコンピューターの時計が正しくありません。</translation>
    </message>
    <message>
        <source>A certificate was used for a purpose that it does not allow.</source>
        <translation>証明書が、許可されていない目的に使用されました。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) is of the wrong kind.</source>
        <translation>VPN サーバーの電子的な身分証明書 (証明書) の種類が正しくありません。</translation>
    </message>
    <message>
        <source>Please don&apos;t change any settings: your computer is not the cause.</source>
        <translation>設定は変更しないでください。お使いのコンピューターは原因ではありません。</translation>
    </message>
    <message>
        <source>Save the report and send it to your helpdesk.</source>
        <translation>レポートを保存して、ヘルプデスクに送ってください。</translation>
    </message>
    <message>
        <source>A certificate is used for a purpose other than the one its CA specified.</source>
        <translation>証明書が、CA が指定した目的とは異なる目的に使用されています。</translation>
    </message>
    <message>
        <source>Verify the server&apos;s certificate: certutil -verify -urlfetch FILE.cer</source>
        <translation>サーバーの証明書を検証します: certutil -verify -urlfetch FILE.cer</translation>
    </message>
    <message>
        <source>Use a template with the right purpose.</source>
        <translation>目的が正しい証明書テンプレートを使用します。</translation>
    </message>
    <message>
        <source>The certificate, or one above it, is not meant for this use.</source>
        <translation>証明書、またはその上位の証明書が、この用途のものではありません。</translation>
    </message>
    <message>
        <source>The chain behind the VPN server&apos;s certificate could not be built.</source>
        <translation>VPN サーバーの証明書のチェーンを構築できませんでした。</translation>
    </message>
    <message>
        <source>The VPN server does not show everything that is needed to confirm its identity.</source>
        <translation>VPN サーバーは、身元の確認に必要な情報をすべては提示していません。</translation>
    </message>
    <message>
        <source>No chain to a trusted root could be built.</source>
        <translation>信頼されたルート証明書までのチェーンを構築できませんでした。</translation>
    </message>
    <message>
        <source>Look at this program&apos;s result for the server&apos;s certificate; it names the missing one.</source>
        <translation>サーバーの証明書に関するこのプログラムの結果を確認します。見つからない証明書の名前が示されています。</translation>
    </message>
    <message>
        <source>Read the intermediate store: certutil -store CA</source>
        <translation>中間証明書のストアを確認します: certutil -store CA</translation>
    </message>
    <message>
        <source>Compare with a laptop that connects.</source>
        <translation>接続できるノート PC と比較します。</translation>
    </message>
    <message>
        <source>Complete the chain on the server.</source>
        <translation>サーバー上のチェーンを補完します。</translation>
    </message>
    <message>
        <source>Install the intermediate certificate on the VPN server and restart the service.</source>
        <translation>VPN サーバーに中間証明書をインストールし、サービスを再起動します。</translation>
    </message>
    <message>
        <source>Check the AIA address in the certificate.</source>
        <translation>証明書の AIA アドレスを確認します。</translation>
    </message>
    <message>
        <source>An intermediate certificate is missing.</source>
        <translation>中間証明書がありません。</translation>
    </message>
    <message>
        <source>An authority in the chain is not accepted.</source>
        <translation>チェーンの中の証明機関が受け入れられていません。</translation>
    </message>
    <message>
        <source>A certificate of the VPN server was revoked.</source>
        <translation>VPN サーバーの証明書が失効しています。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) was withdrawn.</source>
        <translation>VPN サーバーの電子的な身分証明書 (証明書) は取り消されています。</translation>
    </message>
    <message>
        <source>Please don&apos;t use this VPN connection for now.</source>
        <translation>当面は、この VPN 接続を使用しないでください。</translation>
    </message>
    <message>
        <source>A certificate was explicitly revoked by its issuer.</source>
        <translation>発行者が証明書を明示的に失効させました。</translation>
    </message>
    <message>
        <source>Replace the certificate.</source>
        <translation>証明書を交換します。</translation>
    </message>
    <message>
        <source>Find out why it was revoked; if the key may be known to others, act at once.</source>
        <translation>失効した理由を調べます。キーが他者に知られた可能性がある場合は、ただちに対処します。</translation>
    </message>
    <message>
        <source>The certificate was withdrawn by its authority.</source>
        <translation>証明書が証明機関によって取り消されました。</translation>
    </message>
    <message>
        <source>It could not be checked whether the VPN server&apos;s certificate was revoked.</source>
        <translation>VPN サーバーの証明書が失効しているかどうかを確認できませんでした。</translation>
    </message>
    <message>
        <source>Your computer could not ask whether the VPN server&apos;s electronic identity card (certificate) is still good.</source>
        <translation>お使いのコンピューターは、VPN サーバーの電子的な身分証明書 (証明書) が現在も有効かどうかを問い合わせることができませんでした。</translation>
    </message>
    <message>
        <source>On a public Wi-Fi network, complete its sign-in page first.</source>
        <translation>公衆 Wi-Fi の場合は、先にサインイン ページの手続きを済ませてください。</translation>
    </message>
    <message>
        <source>Try another network, for example your phone&apos;s hotspot.</source>
        <translation>スマートフォンのテザリングなど、別のネットワークで試してください。</translation>
    </message>
    <message>
        <source>The revocation process could not continue.</source>
        <translation>失効確認の処理を続行できませんでした。</translation>
    </message>
    <message>
        <source>The revocation address must answer from the internet.</source>
        <translation>失効確認用のアドレスは、インターネットから応答できる必要があります。</translation>
    </message>
    <message>
        <source>Publish the list on a public web address (http).</source>
        <translation>失効リストをパブリックな Web アドレス (http) で公開します。</translation>
    </message>
    <message>
        <source>The revocation check could not be finished.</source>
        <translation>失効確認を完了できませんでした。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate has a different name from the one that was called.</source>
        <translation>VPN サーバーの証明書の名前が、接続先の名前と異なります。</translation>
    </message>
    <message>
        <source>The server that answers shows an electronic identity card (certificate) with a different name.</source>
        <translation>応答したサーバーは、異なる名前の電子的な身分証明書 (証明書) を提示しています。</translation>
    </message>
    <message>
        <source>Please don&apos;t accept or install anything yourself.</source>
        <translation>ご自身では何も承認したりインストールしたりしないでください。</translation>
    </message>
    <message>
        <source>The dialed name does not match the certificate&apos;s names.</source>
        <translation>接続先の名前が、証明書の名前と一致しません。</translation>
    </message>
    <message>
        <source>Compare: Get-VpnConnection | Format-List Name, ServerAddress</source>
        <translation>比較します: Get-VpnConnection | Format-List Name, ServerAddress</translation>
    </message>
    <message>
        <source>Issue the certificate with the dialed name, or correct the profile.</source>
        <translation>接続先の名前で証明書を発行するか、プロファイルを修正します。</translation>
    </message>
    <message>
        <source>Correct the subject alternative names.</source>
        <translation>サブジェクト代替名を修正します。</translation>
    </message>
    <message>
        <source>The name in the profile is not in the certificate.</source>
        <translation>プロファイルの名前が証明書に含まれていません。</translation>
    </message>
    <message>
        <source>The profile calls an IP address.</source>
        <translation>プロファイルが IP アドレスに接続しています。</translation>
    </message>
    <message>
        <source>A wildcard covers only one level of the name.</source>
        <translation>ワイルドカードは、名前の 1 階層だけに有効です。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate is not made for identifying a server.</source>
        <translation>VPN サーバーの証明書は、サーバーの身元を証明するためのものではありません。</translation>
    </message>
    <message>
        <source>The certificate is not valid for the requested usage: Server Authentication is missing.</source>
        <translation>証明書は要求された用途に対して有効ではありません。サーバー認証がありません。</translation>
    </message>
    <message>
        <source>Use a template with Server Authentication.</source>
        <translation>サーバー認証を含む証明書テンプレートを使用します。</translation>
    </message>
    <message>
        <source>The certificate lacks the purpose Server Authentication.</source>
        <translation>証明書に「サーバー認証」の目的がありません。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate is on the list of certificates not to be trusted.</source>
        <translation>VPN サーバーの証明書は、信頼されていない証明書のリストに登録されています。</translation>
    </message>
    <message>
        <source>Your computer was told not to trust the VPN server&apos;s electronic identity card (certificate).</source>
        <translation>お使いのコンピューターは、VPN サーバーの電子的な身分証明書 (証明書) を信頼しないように設定されています。</translation>
    </message>
    <message>
        <source>The certificate was explicitly marked as untrusted.</source>
        <translation>証明書が、信頼されていない証明書として明示的に指定されています。</translation>
    </message>
    <message>
        <source>Read the store: certutil -store Disallowed</source>
        <translation>ストアを確認します: certutil -store Disallowed</translation>
    </message>
    <message>
        <source>Pass the report with the certificate&apos;s details to the certificate team.</source>
        <translation>証明書の詳細を含むレポートを証明書チームに渡します。</translation>
    </message>
    <message>
        <source>Find out why it is distrusted before changing anything.</source>
        <translation>何かを変更する前に、信頼されていない理由を調べます。</translation>
    </message>
    <message>
        <source>Replace the certificate if its authority is distrusted.</source>
        <translation>証明機関が信頼されていない場合は、証明書を交換します。</translation>
    </message>
    <message>
        <source>The certificate or its authority lies in the store of untrusted certificates.</source>
        <translation>証明書またはその証明機関が、信頼されていない証明書のストアにあります。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate was revoked.</source>
        <translation>VPN サーバーの証明書が失効しています。</translation>
    </message>
    <message>
        <source>The certificate is on the list of revoked certificates.</source>
        <translation>証明書が失効リストに登録されています。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate could not be checked for revocation.</source>
        <translation>VPN サーバーの証明書の失効確認ができませんでした。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) does not say where to ask whether it is still good.</source>
        <translation>VPN サーバーの電子的な身分証明書 (証明書) には、現在も有効かどうかの問い合わせ先が記載されていません。</translation>
    </message>
    <message>
        <source>The revocation function was unable to check.</source>
        <translation>失効機能による確認ができませんでした。</translation>
    </message>
    <message>
        <source>Add a revocation address to the certificate.</source>
        <translation>失効確認用のアドレスを証明書に追加します。</translation>
    </message>
    <message>
        <source>Add an http address for the CRL, or an OCSP address, and reissue the certificate.</source>
        <translation>CRL の http アドレスまたは OCSP アドレスを追加し、証明書を再発行します。</translation>
    </message>
    <message>
        <source>The certificate names no usable address for the check.</source>
        <translation>証明書に、確認に使用できるアドレスが記載されていません。</translation>
    </message>
    <message>
        <source>The list of revoked certificates could not be reached.</source>
        <translation>失効リストに到達できませんでした。</translation>
    </message>
    <message>
        <source>The revocation server was offline; SSTP always checks revocation.</source>
        <translation>失効サーバーがオフラインでした。SSTP は常に失効確認を行います。</translation>
    </message>
    <message>
        <source>Open the address of the list on this network and on another one.</source>
        <translation>このネットワークと別のネットワークで、リストのアドレスを開きます。</translation>
    </message>
    <message>
        <source>The revocation address must answer from the internet, before the tunnel exists.</source>
        <translation>失効確認用のアドレスは、トンネルが確立される前に、インターネットから応答できる必要があります。</translation>
    </message>
    <message>
        <source>Publish the list on a public web address (http) and put that address into the template.</source>
        <translation>失効リストをパブリックな Web アドレス (http) で公開し、そのアドレスを証明書テンプレートに設定します。</translation>
    </message>
    <message>
        <source>Or use a certificate of a public CA for SSTP.</source>
        <translation>または、SSTP に公的な CA の証明書を使用します。</translation>
    </message>
    <message>
        <source>The address of an internal authority&apos;s list does not answer from outside.</source>
        <translation>内部の証明機関の失効リストのアドレスが、外部からの問い合わせに応答しません。</translation>
    </message>
    <message>
        <source>A sign-in page or proxy stands in the way.</source>
        <translation>サインイン ページまたはプロキシが妨げています。</translation>
    </message>
    <message>
        <source>The VPN line is still in use by an earlier attempt.</source>
        <translation>以前の接続試行が、まだ VPN 回線を使用しています。</translation>
    </message>
    <message>
        <source>Windows still holds an earlier attempt of this VPN connection.</source>
        <translation>Windows が、この VPN 接続の以前の接続試行をまだ保持しています。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then connect again.</source>
        <translation>数分待ってから、もう一度接続してください。</translation>
    </message>
    <message>
        <source>Restart the computer once, then connect again.</source>
        <translation>コンピューターを一度再起動してから、もう一度接続してください。</translation>
    </message>
    <message>
        <source>The port is already open: two attempts overlap, or the Remote Access Connection Manager hangs.</source>
        <translation>ポートは既に開かれています。2 つの接続試行が重なっているか、Remote Access Connection Manager が応答していません。</translation>
    </message>
    <message>
        <source>List live connections: rasdial</source>
        <translation>現在の接続を一覧表示します: rasdial</translation>
    </message>
    <message>
        <source>Read the last attempts: wevtutil qe Application /q:&quot;*[System[Provider[@Name=&apos;RasClient&apos;]]]&quot; /f:text /rd:true /c:20</source>
        <translation>最近の接続試行を確認します: wevtutil qe Application /q:&quot;*[System[Provider[@Name=&apos;RasClient&apos;]]]&quot; /f:text /rd:true /c:20</translation>
    </message>
    <message>
        <source>Restart RasMan, or the computer, because the service shares its process.</source>
        <translation>RasMan を再起動します。このサービスはプロセスを共有しているため、コンピューターの再起動でもかまいません。</translation>
    </message>
    <message>
        <source>This usually concerns only the client; two products can also dial the same profile.</source>
        <translation>通常はクライアント側の問題です。2 つの製品が同じプロファイルに接続している可能性もあります。</translation>
    </message>
    <message>
        <source>Look for a second VPN manager or script that dials this profile.</source>
        <translation>このプロファイルに接続する別の VPN 管理ツールやスクリプトがないか調べます。</translation>
    </message>
    <message>
        <source>An earlier attempt has not ended yet.</source>
        <translation>以前の接続試行がまだ終了していません。</translation>
    </message>
    <message>
        <source>The Remote Access service hangs.</source>
        <translation>リモート アクセス サービスが応答していません。</translation>
    </message>
    <message>
        <source>The connection was closed before it was ready.</source>
        <translation>接続が、準備の完了前に閉じられました。</translation>
    </message>
    <message>
        <source>The connection to the VPN server was closed before it was ready.</source>
        <translation>VPN サーバーへの接続が、準備の完了前に閉じられました。</translation>
    </message>
    <message>
        <source>The port was disconnected during dialing; with PPTP often because GRE does not get through.</source>
        <translation>ダイヤル中にポートが切断されました。PPTP では、GRE が通らないことが原因である場合が多くあります。</translation>
    </message>
    <message>
        <source>Read the settings: Get-VpnConnection | Format-List * (add -AllUserConnection for a device tunnel).</source>
        <translation>設定を確認します: Get-VpnConnection | Format-List * (デバイス トンネルの場合は -AllUserConnection を追加)。</translation>
    </message>
    <message>
        <source>The peer or a device on the way ended the link.</source>
        <translation>接続先または経路上の機器がリンクを終了しました。</translation>
    </message>
    <message>
        <source>Check the server&apos;s System log for the same minute.</source>
        <translation>サーバーのシステム ログで同じ時刻 (分) の記録を確認します。</translation>
    </message>
    <message>
        <source>Replace PPTP; it is outdated.</source>
        <translation>PPTP は古いため、別の方式に置き換えます。</translation>
    </message>
    <message>
        <source>The other side or a device on the way closed the connection.</source>
        <translation>接続先または経路上の機器が接続を閉じました。</translation>
    </message>
    <message>
        <source>With PPTP: GRE packets do not get through.</source>
        <translation>PPTP の場合: GRE パケットが通りません。</translation>
    </message>
    <message>
        <source>The VPN connection does not exist, or no longer exists.</source>
        <translation>VPN 接続が存在しないか、既に削除されています。</translation>
    </message>
    <message>
        <source>Windows can&apos;t find this VPN connection on your computer.</source>
        <translation>Windows は、この VPN 接続をお使いのコンピューターで見つけられません。</translation>
    </message>
    <message>
        <source>The entry is in neither phone book, or in the other one.</source>
        <translation>エントリがどちらの電話帳にもないか、もう一方の電話帳にあります。</translation>
    </message>
    <message>
        <source>List both: Get-VpnConnection, then Get-VpnConnection -AllUserConnection.</source>
        <translation>両方を一覧表示します: Get-VpnConnection、続いて Get-VpnConnection -AllUserConnection。</translation>
    </message>
    <message>
        <source>Start a device sync and check the profile&apos;s assignment.</source>
        <translation>デバイスの同期を開始し、プロファイルの割り当てを確認します。</translation>
    </message>
    <message>
        <source>The profile was removed, renamed or deployed in another context.</source>
        <translation>プロファイルが削除されたか、名前が変更されたか、別のコンテキストで展開されました。</translation>
    </message>
    <message>
        <source>Read what was deployed: Get-CimInstance -Namespace root\cimv2\mdm\dmmap -ClassName MDM_VPNv2_01</source>
        <translation>展開された内容を確認します: Get-CimInstance -Namespace root\cimv2\mdm\dmmap -ClassName MDM_VPNv2_01</translation>
    </message>
    <message>
        <source>The profile was deleted or renamed.</source>
        <translation>プロファイルが削除されたか、名前が変更されました。</translation>
    </message>
    <message>
        <source>It lies in the other phone book (user or all users).</source>
        <translation>もう一方の電話帳 (ユーザー用または全ユーザー用) にあります。</translation>
    </message>
    <message>
        <source>The VPN connection was ended.</source>
        <translation>VPN 接続が終了しました。</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>もう一度接続してください。</translation>
    </message>
    <message>
        <source>If it happens again, send the report to your helpdesk.</source>
        <translation>再び発生する場合は、レポートをヘルプデスクに送ってください。</translation>
    </message>
    <message>
        <source>The connection was disconnected; against servers that are not Windows a refused EAP password can also show as 628.</source>
        <translation>接続が切断されました。Windows 以外のサーバーでは、EAP パスワードの拒否も 628 として表示されることがあります。</translation>
    </message>
    <message>
        <source>Look for the reason in the server&apos;s log at the same minute.</source>
        <translation>サーバーのログで同じ時刻 (分) に記録された理由を探します。</translation>
    </message>
    <message>
        <source>Read the RemoteAccess events of the System log.</source>
        <translation>システム ログの RemoteAccess イベントを確認します。</translation>
    </message>
    <message>
        <source>Read NPS event 6273 in the Security log; its reason code and the CoId of the attempt name the refusal.</source>
        <translation>セキュリティ ログの NPS イベント 6273 を確認します。その理由コードと接続試行の CoId から、拒否の理由がわかります。</translation>
    </message>
    <message>
        <source>The other side ended the connection.</source>
        <translation>接続先が接続を終了しました。</translation>
    </message>
    <message>
        <source>With IKEv2 servers of other makers: the password was refused.</source>
        <translation>他社製の IKEv2 サーバーの場合: パスワードが拒否されました。</translation>
    </message>
    <message>
        <source>The VPN server ended the connection.</source>
        <translation>VPN サーバーが接続を終了しました。</translation>
    </message>
    <message>
        <source>The remote computer disconnected.</source>
        <translation>リモート コンピューターが切断しました。</translation>
    </message>
    <message>
        <source>Check session and idle limits in the network policy.</source>
        <translation>ネットワーク ポリシーのセッション制限とアイドル制限を確認します。</translation>
    </message>
    <message>
        <source>The server closed the connection, for example after a time limit or a restart.</source>
        <translation>制限時間の経過や再起動などにより、サーバーが接続を閉じました。</translation>
    </message>
    <message>
        <source>The VPN line is missing or in use.</source>
        <translation>VPN 回線がないか、使用中です。</translation>
    </message>
    <message>
        <source>Windows has no free VPN line.</source>
        <translation>Windows に空いている VPN 回線がありません。</translation>
    </message>
    <message>
        <source>End other VPN connections.</source>
        <translation>他の VPN 接続を終了してください。</translation>
    </message>
    <message>
        <source>The device of the tunnel type is missing, disabled or taken.</source>
        <translation>このトンネルの種類のデバイスがないか、無効になっているか、使用中です。</translation>
    </message>
    <message>
        <source>List the devices: Get-NetAdapter -IncludeHidden | Where-Object InterfaceDescription -like &quot;WAN Miniport*&quot;</source>
        <translation>デバイスを一覧表示します: Get-NetAdapter -IncludeHidden | Where-Object InterfaceDescription -like &quot;WAN Miniport*&quot;</translation>
    </message>
    <message>
        <source>Check for another VPN client that is connected.</source>
        <translation>接続中の別の VPN クライアントがないか確認します。</translation>
    </message>
    <message>
        <source>Check devices on the client, and the number of ports on the server.</source>
        <translation>クライアントのデバイスと、サーバーのポート数を確認します。</translation>
    </message>
    <message>
        <source>In Routing and Remote Access read Ports, Properties for the tunnel type.</source>
        <translation>「ルーティングとリモート アクセス」で「ポート」の「プロパティ」を開き、該当するトンネルの種類を確認します。</translation>
    </message>
    <message>
        <source>The WAN Miniport of this tunnel type is missing or disabled.</source>
        <translation>このトンネルの種類の WAN Miniport がないか、無効になっています。</translation>
    </message>
    <message>
        <source>Another VPN program uses it.</source>
        <translation>別の VPN プログラムが使用しています。</translation>
    </message>
    <message>
        <source>The server&apos;s ports of this type are used up.</source>
        <translation>この種類のサーバー ポートがすべて使用されています。</translation>
    </message>
    <message>
        <source>Windows would have to ask a question, but this connection must stay silent.</source>
        <translation>Windows はユーザーに質問する必要がありますが、この接続ではダイアログを表示できません。</translation>
    </message>
    <message>
        <source>Windows wanted to ask you something while connecting, but this VPN connection is set up to ask no questions.</source>
        <translation>接続中に Windows が質問を表示しようとしましたが、この VPN 接続は質問なしで動作するように設定されています。</translation>
    </message>
    <message>
        <source>Please don&apos;t accept a certificate that a window asks you about.</source>
        <translation>ウィンドウで証明書の承認を求められても、承認しないでください。</translation>
    </message>
    <message>
        <source>EAP needs a dialog: the server-validation prompt is allowed, the trusted root is missing, or several certificates fit.</source>
        <translation>EAP がダイアログを必要としています。サーバー検証の確認メッセージが許可されているか、信頼されたルート証明書がないか、該当する証明書が複数あります。</translation>
    </message>
    <message>
        <source>Read the EAP settings: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml</source>
        <translation>EAP の設定を確認します: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml</translation>
    </message>
    <message>
        <source>List the candidates: certutil -user -store My (user) and certutil -store My (computer).</source>
        <translation>候補を一覧表示します: certutil -user -store My (ユーザー) と certutil -store My (コンピューター)。</translation>
    </message>
    <message>
        <source>Make the profile decide by itself.</source>
        <translation>質問なしで判断できるようにプロファイルを構成します。</translation>
    </message>
    <message>
        <source>Set DisableUserPromptForServerValidation to true, with ServerNames and TrustedRootCA complete.</source>
        <translation>DisableUserPromptForServerValidation を true に設定し、ServerNames と TrustedRootCA を漏れなく指定します。</translation>
    </message>
    <message>
        <source>Add an issuer or purpose filter so that one certificate remains.</source>
        <translation>証明書が 1 つに絞られるように、発行者または目的のフィルターを追加します。</translation>
    </message>
    <message>
        <source>The profile lets Windows ask about the sign-in server.</source>
        <translation>プロファイルで、認証サーバーについて Windows がユーザーに質問することが許可されています。</translation>
    </message>
    <message>
        <source>Several user certificates fit, so Windows would have to ask.</source>
        <translation>該当するユーザー証明書が複数あるため、Windows がユーザーに質問する必要があります。</translation>
    </message>
    <message>
        <source>The tunnel type of the connection does not work on this network.</source>
        <translation>接続のトンネルの種類が、このネットワークでは機能しません。</translation>
    </message>
    <message>
        <source>Your VPN connection is set to a kind of tunnel that can&apos;t work here.</source>
        <translation>お使いの VPN 接続は、ここでは使用できない種類のトンネルに設定されています。</translation>
    </message>
    <message>
        <source>The tunnel type does not fit: PPTP was chosen and only IPv6 is available.</source>
        <translation>トンネルの種類が適合しません。PPTP が選択されていますが、使用できるのは IPv6 だけです。</translation>
    </message>
    <message>
        <source>Change the tunnel type in the profile.</source>
        <translation>プロファイルのトンネルの種類を変更します。</translation>
    </message>
    <message>
        <source>Use IKEv2 or SSTP instead of PPTP.</source>
        <translation>PPTP の代わりに IKEv2 または SSTP を使用します。</translation>
    </message>
    <message>
        <source>PPTP was chosen, but only IPv6 is there.</source>
        <translation>PPTP が選択されていますが、IPv6 しかありません。</translation>
    </message>
    <message>
        <source>The VPN connection ended because nothing was sent for a while.</source>
        <translation>しばらく送信がなかったため、VPN 接続が終了しました。</translation>
    </message>
    <message>
        <source>The VPN connection was ended because it was not used for some time.</source>
        <translation>しばらく使用されなかったため、VPN 接続が終了しました。</translation>
    </message>
    <message>
        <source>The idle limit was reached; event 20226 says so.</source>
        <translation>アイドル制限に達しました。そのことがイベント 20226 に記録されています。</translation>
    </message>
    <message>
        <source>Read the limit: Get-VpnConnection | Format-List Name, IdleDisconnectSeconds</source>
        <translation>制限値を確認します: Get-VpnConnection | Format-List Name, IdleDisconnectSeconds</translation>
    </message>
    <message>
        <source>Set by the profile or the network policy.</source>
        <translation>プロファイルまたはネットワーク ポリシーで設定されています。</translation>
    </message>
    <message>
        <source>Change the idle timeout in the profile or in the network policy&apos;s constraints.</source>
        <translation>プロファイル、またはネットワーク ポリシーの制約で、アイドル タイムアウトを変更します。</translation>
    </message>
    <message>
        <source>The idle time of the connection or of the network policy ran out.</source>
        <translation>接続またはネットワーク ポリシーのアイドル時間が経過しました。</translation>
    </message>
    <message>
        <source>The VPN connection broke off.</source>
        <translation>VPN 接続が途切れました。</translation>
    </message>
    <message>
        <source>The VPN connection broke off, often after sleep or a change of network.</source>
        <translation>VPN 接続が途切れました。多くの場合、スリープ後やネットワークの切り替え後に起こります。</translation>
    </message>
    <message>
        <source>If it happens often, send the report to your helpdesk.</source>
        <translation>頻繁に発生する場合は、レポートをヘルプデスクに送ってください。</translation>
    </message>
    <message>
        <source>The link failed: sleep, a network change longer than NetworkOutageTime, or a lost path.</source>
        <translation>リンクに障害が発生しました。スリープ、NetworkOutageTime を超えるネットワークの切り替え、または経路の喪失が原因です。</translation>
    </message>
    <message>
        <source>Note when it happens: after sleep, on Wi-Fi change, after a fixed time.</source>
        <translation>発生するタイミングを記録します: スリープ後、Wi-Fi の切り替え時、一定時間の経過後など。</translation>
    </message>
    <message>
        <source>Check mobility and timeouts.</source>
        <translation>モビリティとタイムアウトを確認します。</translation>
    </message>
    <message>
        <source>Check that DisableMobility is not set and NetworkOutageTime fits.</source>
        <translation>DisableMobility が設定されていないこと、および NetworkOutageTime が適切であることを確認します。</translation>
    </message>
    <message>
        <source>Check timeouts of address translators (NAT) for UDP 4500.</source>
        <translation>UDP 4500 に対するアドレス変換 (NAT) 機器のタイムアウトを確認します。</translation>
    </message>
    <message>
        <source>The network changed or was away too long.</source>
        <translation>ネットワークが切り替わったか、長時間利用できませんでした。</translation>
    </message>
    <message>
        <source>The computer was asleep.</source>
        <translation>コンピューターがスリープ状態でした。</translation>
    </message>
    <message>
        <source>A route leads the VPN&apos;s own traffic into the tunnel.</source>
        <translation>経路設定により、VPN 自身のトラフィックがトンネルの中に向けられています。</translation>
    </message>
    <message>
        <source>The Windows service for VPN connections is stopped.</source>
        <translation>VPN 接続用の Windows サービスが停止しています。</translation>
    </message>
    <message>
        <source>A Windows service that every VPN connection needs is not running.</source>
        <translation>すべての VPN 接続に必要な Windows サービスが実行されていません。</translation>
    </message>
    <message>
        <source>Remote Access Connection Manager (RasMan) stopped.</source>
        <translation>Remote Access Connection Manager (RasMan) が停止しています。</translation>
    </message>
    <message>
        <source>Read the services: Get-Service RasMan,SstpSvc,IKEEXT,PolicyAgent,BFE,EapHost</source>
        <translation>サービスを確認します: Get-Service RasMan,SstpSvc,IKEEXT,PolicyAgent,BFE</translation>
    </message>
    <message>
        <source>Start it (elevated): Start-Service RasMan</source>
        <translation>サービスを開始します (管理者として実行): Start-Service RasMan</translation>
    </message>
    <message>
        <source>Find out what stops or disables the service.</source>
        <translation>サービスを停止または無効にしている原因を調べます。</translation>
    </message>
    <message>
        <source>Check group policies and tuning tools for the service&apos;s start type.</source>
        <translation>グループ ポリシーと最適化ツールで、サービスのスタートアップの種類を確認します。</translation>
    </message>
    <message>
        <source>The service Remote Access Connection Manager was stopped or disabled.</source>
        <translation>Remote Access Connection Manager サービスが停止されたか、無効にされました。</translation>
    </message>
    <message>
        <source>The tunnel type of the connection is switched off on this computer.</source>
        <translation>接続のトンネルの種類が、このコンピューターでオフになっています。</translation>
    </message>
    <message>
        <source>Your VPN connection uses a kind of tunnel that is switched off on this computer.</source>
        <translation>お使いの VPN 接続は、このコンピューターでオフになっている種類のトンネルを使用しています。</translation>
    </message>
    <message>
        <source>Please don&apos;t change the VPN settings yourself.</source>
        <translation>ご自身で VPN の設定を変更しないでください。</translation>
    </message>
    <message>
        <source>The protocol engine of the chosen tunnel type is disabled.</source>
        <translation>選択したトンネルの種類のプロトコル エンジンが無効になっています。</translation>
    </message>
    <message>
        <source>Enable the protocol or change the profile.</source>
        <translation>プロトコルを有効にするか、プロファイルを変更します。</translation>
    </message>
    <message>
        <source>Check policies that disable PPTP or L2TP, and use IKEv2 or SSTP.</source>
        <translation>PPTP または L2TP を無効にするポリシーを確認し、IKEv2 または SSTP を使用します。</translation>
    </message>
    <message>
        <source>The chosen protocol is disabled on this system.</source>
        <translation>選択したプロトコルが、このシステムで無効になっています。</translation>
    </message>
    <message>
        <source>The sign-in method of the connection is not installed on this computer.</source>
        <translation>接続のサインイン方法が、このコンピューターにインストールされていません。</translation>
    </message>
    <message>
        <source>Your VPN connection needs a way to sign in that is not installed on your computer.</source>
        <translation>お使いの VPN 接続には、お使いのコンピューターにインストールされていないサインイン方法が必要です。</translation>
    </message>
    <message>
        <source>The EAP type in the profile is not registered here.</source>
        <translation>プロファイルの EAP の種類が、このコンピューターに登録されていません。</translation>
    </message>
    <message>
        <source>Compare the type with the subkeys of HKLM\SYSTEM\CurrentControlSet\Services\EapHost\Methods\311, where Windows usually lists them.</source>
        <translation>通常 Windows が EAP の種類を登録する HKLM\SYSTEM\CurrentControlSet\Services\EapHost\Methods\311 のサブキーと、プロファイルの種類を比較します。</translation>
    </message>
    <message>
        <source>Install the method or change the profile.</source>
        <translation>メソッドをインストールするか、プロファイルを変更します。</translation>
    </message>
    <message>
        <source>Use a method that Windows has: PEAP (25), EAP-TLS (13), EAP-TTLS (21), TEAP (55).</source>
        <translation>Windows に用意されているメソッドを使用します: PEAP (25)、EAP-TLS (13)、EAP-TTLS (21)、TEAP (55)。</translation>
    </message>
    <message>
        <source>The profile names an EAP method that this computer does not have.</source>
        <translation>プロファイルに、このコンピューターにない EAP メソッドが指定されています。</translation>
    </message>
    <message>
        <source>The EAP method is not installed. It corresponds to 850.</source>
        <translation>EAP メソッドがインストールされていません。エラー 850 に相当します。</translation>
    </message>
    <message>
        <source>Read the logs Microsoft-Windows-EapHost/Operational (2018) and Microsoft-Windows-EapMethods-RasTls/Operational (107).</source>
        <translation>ログ Microsoft-Windows-EapHost/Operational (2018) と Microsoft-Windows-EapMethods-RasTls/Operational (107) を確認します。</translation>
    </message>
    <message>
        <source>The sign-in failed.</source>
        <translation>サインインに失敗しました。</translation>
    </message>
    <message>
        <source>The server did not accept your sign-in.</source>
        <translation>サーバーがサインインを受け入れませんでした。</translation>
    </message>
    <message>
        <source>Check that you can sign in elsewhere with the same account.</source>
        <translation>同じアカウントで他のサービスにサインインできるかどうかを確認してください。</translation>
    </message>
    <message>
        <source>EAP authentication failed. It corresponds to 812 or 691.</source>
        <translation>EAP 認証に失敗しました。エラー 812 または 691 に相当します。</translation>
    </message>
    <message>
        <source>Read the reason on the sign-in server.</source>
        <translation>認証サーバーで理由を確認します。</translation>
    </message>
    <message>
        <source>The sign-in server refused without a more precise reason.</source>
        <translation>認証サーバーが、詳しい理由を示さずに拒否しました。</translation>
    </message>
    <message>
        <source>No certificate of yours fits this VPN connection.</source>
        <translation>この VPN 接続に適合するユーザーの証明書がありません。</translation>
    </message>
    <message>
        <source>Your computer has no electronic identity card (certificate) of yours that fits this VPN connection.</source>
        <translation>お使いのコンピューターには、この VPN 接続に適合するご自身の電子的な身分証明書 (証明書) がありません。</translation>
    </message>
    <message>
        <source>If you can, connect to the office network once; certificates often arrive there by themselves.</source>
        <translation>可能であれば、一度社内ネットワークに接続してください。証明書が自動的に配布されることがよくあります。</translation>
    </message>
    <message>
        <source>No user certificate was found. It corresponds to 798.</source>
        <translation>ユーザー証明書が見つかりませんでした。エラー 798 に相当します。</translation>
    </message>
    <message>
        <source>List the candidates: certutil -user -store My</source>
        <translation>候補を一覧表示します: certutil -user -store My</translation>
    </message>
    <message>
        <source>Compare the certificates with the profile&apos;s filter.</source>
        <translation>証明書とプロファイルのフィルターを比較します。</translation>
    </message>
    <message>
        <source>Check template and filter of the EAP settings.</source>
        <translation>EAP の設定の証明書テンプレートとフィルターを確認します。</translation>
    </message>
    <message>
        <source>No user certificate passes the filter.</source>
        <translation>フィルターに合うユーザー証明書がありません。</translation>
    </message>
    <message>
        <source>Your certificate was not accepted for signing in.</source>
        <translation>お使いの証明書は、サインイン用として受け入れられませんでした。</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) was not accepted for signing in.</source>
        <translation>お使いの電子的な身分証明書 (証明書) は、サインイン用として受け入れられませんでした。</translation>
    </message>
    <message>
        <source>The user certificate is invalid. It corresponds to 853.</source>
        <translation>ユーザー証明書が無効です。エラー 853 に相当します。</translation>
    </message>
    <message>
        <source>The user certificate is not valid for the sign-in.</source>
        <translation>ユーザー証明書はサインインに対して有効ではありません。</translation>
    </message>
    <message>
        <source>Your certificate has expired.</source>
        <translation>お使いの証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) has expired.</source>
        <translation>お使いの電子的な身分証明書 (証明書) の期限が切れています。</translation>
    </message>
    <message>
        <source>The user certificate has expired. It corresponds to 854.</source>
        <translation>ユーザー証明書の有効期限が切れています。エラー 854 に相当します。</translation>
    </message>
    <message>
        <source>Find out why it was not renewed.</source>
        <translation>更新されなかった理由を調べます。</translation>
    </message>
    <message>
        <source>Check template rights, renewal window and the reach of the CA.</source>
        <translation>証明書テンプレートのアクセス許可、更新期間、CA への到達性を確認します。</translation>
    </message>
    <message>
        <source>The user certificate has expired.</source>
        <translation>ユーザー証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>Your certificate was revoked.</source>
        <translation>お使いの証明書が失効しています。</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) was withdrawn.</source>
        <translation>お使いの電子的な身分証明書 (証明書) は取り消されています。</translation>
    </message>
    <message>
        <source>The user certificate was revoked. It corresponds to 855.</source>
        <translation>ユーザー証明書が失効しています。エラー 855 に相当します。</translation>
    </message>
    <message>
        <source>Find out why it was revoked.</source>
        <translation>失効した理由を調べます。</translation>
    </message>
    <message>
        <source>Issue a new certificate if the user may still connect.</source>
        <translation>ユーザーが利用を続けてよい場合は、新しい証明書を発行します。</translation>
    </message>
    <message>
        <source>The user certificate was revoked.</source>
        <translation>ユーザー証明書が失効しています。</translation>
    </message>
    <message>
        <source>An unspecified error concerning the user certificate. It corresponds to 856.</source>
        <translation>ユーザー証明書に関する不明なエラーです。エラー 856 に相当します。</translation>
    </message>
    <message>
        <source>Something else is wrong with the user certificate.</source>
        <translation>ユーザー証明書に別の問題があります。</translation>
    </message>
    <message>
        <source>The sign-in server rejected your certificate.</source>
        <translation>認証サーバーがお使いの証明書を拒否しました。</translation>
    </message>
    <message>
        <source>The sign-in server rejected the user certificate. It corresponds to 853.</source>
        <translation>認証サーバーがユーザー証明書を拒否しました。エラー 853 に相当します。</translation>
    </message>
    <message>
        <source>Read NTAuth on NPS: certutil -enterprise -viewstore NTAuth</source>
        <translation>NPS で NTAuth を確認します: certutil -enterprise -viewstore NTAuth</translation>
    </message>
    <message>
        <source>The sign-in server does not accept the user certificate.</source>
        <translation>認証サーバーがユーザー証明書を受け入れません。</translation>
    </message>
    <message>
        <source>User name or password was rejected.</source>
        <translation>ユーザー名またはパスワードが拒否されました。</translation>
    </message>
    <message>
        <source>The server did not accept your user name and password.</source>
        <translation>サーバーがユーザー名とパスワードを受け入れませんでした。</translation>
    </message>
    <message>
        <source>Type your password once by hand; stop after two tries so that your account is not locked.</source>
        <translation>パスワードを一度手動で入力してください。アカウントがロックされないように、2 回試したら中止してください。</translation>
    </message>
    <message>
        <source>If it still fails, send the report to your helpdesk.</source>
        <translation>それでも失敗する場合は、レポートをヘルプデスクに送ってください。</translation>
    </message>
    <message>
        <source>User name and password were rejected. It corresponds to 691.</source>
        <translation>ユーザー名とパスワードが拒否されました。エラー 691 に相当します。</translation>
    </message>
    <message>
        <source>User name or password is wrong.</source>
        <translation>ユーザー名またはパスワードが正しくありません。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate was not found.</source>
        <translation>認証サーバーの証明書が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in was not accepted.</source>
        <translation>サインインを確認するサーバーの電子的な身分証明書 (証明書) は、受け入れられませんでした。</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) was not found. It corresponds to 857.</source>
        <translation>認証サーバー (NPS) の証明書が見つかりませんでした。エラー 857 に相当します。</translation>
    </message>
    <message>
        <source>Check the NPS certificate.</source>
        <translation>NPS の証明書を確認します。</translation>
    </message>
    <message>
        <source>Check that a certificate is selected in the network policy.</source>
        <translation>ネットワーク ポリシーで証明書が選択されていることを確認します。</translation>
    </message>
    <message>
        <source>The sign-in server has no certificate to show.</source>
        <translation>認証サーバーに、提示する証明書がありません。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not valid.</source>
        <translation>認証サーバーの証明書が有効ではありません。</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) is invalid. It corresponds to 857.</source>
        <translation>認証サーバー (NPS) の証明書が無効です。エラー 857 に相当します。</translation>
    </message>
    <message>
        <source>Check name, purpose and chain of the NPS certificate.</source>
        <translation>NPS の証明書の名前、目的、チェーンを確認します。</translation>
    </message>
    <message>
        <source>After the renewal select the new certificate again in the network policy (Constraints, authentication method, Edit).</source>
        <translation>更新後、ネットワーク ポリシー (「制約」、認証方法、「編集」) で新しい証明書を選択し直します。</translation>
    </message>
    <message>
        <source>The NPS certificate is not valid for this use.</source>
        <translation>NPS の証明書は、この用途に対して有効ではありません。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate has expired.</source>
        <translation>認証サーバーの証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in has expired.</source>
        <translation>サインインを確認するサーバーの電子的な身分証明書 (証明書) の期限が切れています。</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) has expired. It corresponds to 858.</source>
        <translation>認証サーバー (NPS) の証明書の有効期限が切れています。エラー 858 に相当します。</translation>
    </message>
    <message>
        <source>Renew the NPS certificate.</source>
        <translation>NPS の証明書を更新します。</translation>
    </message>
    <message>
        <source>Renew the certificate on the NPS server.</source>
        <translation>NPS サーバーの証明書を更新します。</translation>
    </message>
    <message>
        <source>The NPS certificate has expired.</source>
        <translation>NPS の証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate was revoked.</source>
        <translation>認証サーバーの証明書が失効しています。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in was withdrawn.</source>
        <translation>サインインを確認するサーバーの電子的な身分証明書 (証明書) は取り消されています。</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) was revoked. It corresponds to 859.</source>
        <translation>認証サーバー (NPS) の証明書が失効しています。エラー 859 に相当します。</translation>
    </message>
    <message>
        <source>Replace the NPS certificate.</source>
        <translation>NPS の証明書を交換します。</translation>
    </message>
    <message>
        <source>The NPS certificate was revoked.</source>
        <translation>NPS の証明書が失効しています。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate was not accepted.</source>
        <translation>認証サーバーの証明書が受け入れられませんでした。</translation>
    </message>
    <message>
        <source>An unspecified error concerning the certificate of the sign-in server (NPS). It corresponds to 860.</source>
        <translation>認証サーバー (NPS) の証明書に関する不明なエラーです。エラー 860 に相当します。</translation>
    </message>
    <message>
        <source>Something else is wrong with the NPS certificate.</source>
        <translation>NPS の証明書に別の問題があります。</translation>
    </message>
    <message>
        <source>The authority behind the sign-in server was not found on this computer.</source>
        <translation>認証サーバーの証明書を発行した証明機関が、このコンピューターで見つかりませんでした。</translation>
    </message>
    <message>
        <source>Your computer does not know who issued the electronic identity card (certificate) of the server that checks your sign-in.</source>
        <translation>お使いのコンピューターには、サインインを確認するサーバーの電子的な身分証明書 (証明書) を誰が発行したかがわかりません。</translation>
    </message>
    <message>
        <source>The root of the sign-in server (NPS) was not found. It corresponds to 864.</source>
        <translation>認証サーバー (NPS) のルート証明書が見つかりませんでした。エラー 864 に相当します。</translation>
    </message>
    <message>
        <source>TrustedRootCA, the root in the store and the chain of the NPS certificate must fit together.</source>
        <translation>TrustedRootCA、ストア内のルート証明書、NPS の証明書のチェーンの三者が整合している必要があります。</translation>
    </message>
    <message>
        <source>Publish the root to the computer store.</source>
        <translation>ルート証明書をコンピューターのストアに配布します。</translation>
    </message>
    <message>
        <source>Correct TrustedRootCA and ServerNames in the profile.</source>
        <translation>プロファイルの TrustedRootCA と ServerNames を修正します。</translation>
    </message>
    <message>
        <source>The root of the sign-in server is not installed or not the one in the profile.</source>
        <translation>認証サーバーのルート証明書がインストールされていないか、プロファイルに指定されたものと異なります。</translation>
    </message>
    <message>
        <source>The authority behind the sign-in server is not valid.</source>
        <translation>認証サーバーの証明書を発行した証明機関が有効ではありません。</translation>
    </message>
    <message>
        <source>The root certificate of the sign-in server (NPS) is invalid. It corresponds to 865.</source>
        <translation>認証サーバー (NPS) のルート証明書が無効です。エラー 865 に相当します。</translation>
    </message>
    <message>
        <source>Check the root certificate.</source>
        <translation>ルート証明書を確認します。</translation>
    </message>
    <message>
        <source>Check the root in the stores and in Disallowed.</source>
        <translation>各ストアと Disallowed にあるルート証明書を確認します。</translation>
    </message>
    <message>
        <source>The root of the NPS certificate is not valid.</source>
        <translation>NPS の証明書のルート証明書が有効ではありません。</translation>
    </message>
    <message>
        <source>Event 20220 reports a problem with the link between this computer and the VPN server.</source>
        <translation>イベント 20220 は、このコンピューターと VPN サーバーの間のリンクに問題があったことを示します。</translation>
    </message>
    <message>
        <source>The link between this computer and the VPN server had a problem.</source>
        <translation>お使いのコンピューターと VPN サーバーの間のリンクに問題がありました。</translation>
    </message>
    <message>
        <source>Look for an event with the number 20227 from the same minute. Enter the number at the end of its message.</source>
        <translation>同じ時刻 (分) の番号 20227 のイベントを探し、そのメッセージの末尾にある番号を入力してください。</translation>
    </message>
    <message>
        <source>Event 20220 names the server, the device and an error of the link.</source>
        <translation>イベント 20220 には、サーバー、デバイス、およびリンクのエラーが記録されます。</translation>
    </message>
    <message>
        <source>Compare its server and device with the profile: Get-VpnConnection | Format-List *</source>
        <translation>イベントのサーバーとデバイスをプロファイルと比較します: Get-VpnConnection | Format-List *</translation>
    </message>
    <message>
        <source>The link failed between the client&apos;s device and the server.</source>
        <translation>クライアントのデバイスとサーバーの間のリンクに障害が発生しました。</translation>
    </message>
    <message>
        <source>Look at the server&apos;s System log for the same minute.</source>
        <translation>サーバーのシステム ログで同じ時刻 (分) の記録を調べます。</translation>
    </message>
    <message>
        <source>The link between device and server failed.</source>
        <translation>デバイスとサーバーの間のリンクに障害が発生しました。</translation>
    </message>
    <message>
        <source>Event 20221 says that a connection attempt began; it is not an error.</source>
        <translation>イベント 20221 は接続の試行が開始されたことを示すもので、エラーではありません。</translation>
    </message>
    <message>
        <source>This number only says that a connection attempt began.</source>
        <translation>この番号は、接続試行が開始されたことを示すだけです。</translation>
    </message>
    <message>
        <source>Event 20221 marks the start of every dial and lists the settings of the profile: protocols, encryption, sign-in.</source>
        <translation>イベント 20221 は各ダイヤルの最初に記録され、プロファイルの設定 (プロトコル、暗号化、サインイン) が列挙されます。</translation>
    </message>
    <message>
        <source>Compare the settings in it with the ones you deployed.</source>
        <translation>記録された設定を、展開した設定と比較します。</translation>
    </message>
    <message>
        <source>When it is the last event of its CoId, the dial ended on the client itself.</source>
        <translation>同じ CoId の最後のイベントである場合、ダイヤルはクライアント自身で終了しています。</translation>
    </message>
    <message>
        <source>Read the events 20221 to 20227 of the same CoId.</source>
        <translation>同じ CoId のイベント 20221 から 20227 を確認します。</translation>
    </message>
    <message>
        <source>This is the number of the event, not an error code.</source>
        <translation>これはイベントの番号であり、エラー コードではありません。</translation>
    </message>
    <message>
        <source>Event 20222 says that the link to the VPN server is being tried; it is not an error.</source>
        <translation>イベント 20222 は VPN サーバーへのリンクを試行していることを示すもので、エラーではありません。</translation>
    </message>
    <message>
        <source>This number only says that your computer tried to reach the VPN server.</source>
        <translation>この番号は、お使いのコンピューターが VPN サーバーに到達しようとしたことを示すだけです。</translation>
    </message>
    <message>
        <source>Event 20222 names the server&apos;s name or address and the device, for example WAN Miniport (IKEv2).</source>
        <translation>イベント 20222 には、サーバーの名前またはアドレスと、WAN Miniport (IKEv2) などのデバイスが記録されます。</translation>
    </message>
    <message>
        <source>Compare the server in it with the profile and with what the name resolves to.</source>
        <translation>記録されたサーバーを、プロファイルおよび名前の解決結果と比較します。</translation>
    </message>
    <message>
        <source>When it is the last event before 20227, the tunnel was not built; with IKEv2 the sign-in is part of this step.</source>
        <translation>20227 の前の最後のイベントである場合、トンネルは構築されていません。IKEv2 では、サインインもこの段階に含まれます。</translation>
    </message>
    <message>
        <source>Check reachability of the server, its certificate, and with IKEv2 the NPS log.</source>
        <translation>サーバーへの到達性、サーバーの証明書、IKEv2 の場合は NPS のログも確認します。</translation>
    </message>
    <message>
        <source>Event 20223 says that the link to the VPN server was made; it is not an error.</source>
        <translation>イベント 20223 は VPN サーバーへのリンクが確立されたことを示すもので、エラーではありません。</translation>
    </message>
    <message>
        <source>This number only says that your computer reached the VPN server.</source>
        <translation>この番号は、お使いのコンピューターが VPN サーバーに到達したことを示すだけです。</translation>
    </message>
    <message>
        <source>Event 20223 means that the link was made; what fails after it is the sign-in or the address.</source>
        <translation>イベント 20223 は、リンクが確立されたことを意味します。その後の失敗は、サインインまたはアドレスに関するものです。</translation>
    </message>
    <message>
        <source>Look at the code of 20227 with the same CoId.</source>
        <translation>同じ CoId の 20227 のコードを確認します。</translation>
    </message>
    <message>
        <source>With SSTP, L2TP and PPTP, what fails after it is the sign-in or the address.</source>
        <translation>SSTP、L2TP、PPTP では、その後の失敗はサインインまたはアドレスに関するものです。</translation>
    </message>
    <message>
        <source>Read NPS event 6273 in the Security log of the same minute.</source>
        <translation>セキュリティ ログで、同じ時刻 (分) の NPS イベント 6273 を確認します。</translation>
    </message>
    <message>
        <source>Event 20224 says that the sign-in to the VPN server is going on; it is not an error.</source>
        <translation>イベント 20224 は VPN サーバーでのサインインが続いていることを示すもので、エラーではありません。</translation>
    </message>
    <message>
        <source>This number only says that your computer was signing in to the VPN.</source>
        <translation>この番号は、お使いのコンピューターが VPN にサインインしていたことを示すだけです。</translation>
    </message>
    <message>
        <source>Event 20224 means that the server was reached and the sign-in is going on.</source>
        <translation>イベント 20224 は、サーバーに接続され、サインインが続いていることを意味します。</translation>
    </message>
    <message>
        <source>What fails after it is the sign-in or the address.</source>
        <translation>その後の失敗は、サインインまたはアドレスに関するものです。</translation>
    </message>
    <message>
        <source>Read NPS event 6273 in the Security log of the same minute, and the address pool.</source>
        <translation>セキュリティ ログで、同じ時刻 (分) の NPS イベント 6273 と、アドレス プールを確認します。</translation>
    </message>
    <message>
        <source>Event 20225 says that the VPN is connected; it is not an error.</source>
        <translation>イベント 20225 は VPN が接続されたことを示すもので、エラーではありません。</translation>
    </message>
    <message>
        <source>This number says that the VPN was connected.</source>
        <translation>この番号は、VPN が接続されたことを示します。</translation>
    </message>
    <message>
        <source>If work resources do not open, choose &quot;Connected, but work resources don&apos;t open&quot; on the start page.</source>
        <translation>社内リソースが開かない場合は、開始ページで「接続済みですが、社内リソースが開きません」を選択してください。</translation>
    </message>
    <message>
        <source>Event 20225 names the tunnel&apos;s addresses. When work resources do not open after it, look at routes and name servers.</source>
        <translation>イベント 20225 には、トンネルのアドレスが記録されます。その後に社内リソースが開かない場合は、経路とネーム サーバーを調べます。</translation>
    </message>
    <message>
        <source>List the tunnel&apos;s routes: Get-NetRoute -InterfaceAlias NAME</source>
        <translation>トンネルの経路を一覧表示します: Get-NetRoute -InterfaceAlias NAME</translation>
    </message>
    <message>
        <source>What fails after it is routes, name resolution or filters.</source>
        <translation>その後の失敗は、経路、名前解決、またはフィルターに関するものです。</translation>
    </message>
    <message>
        <source>Check routes, DNS servers and traffic filters of the profile.</source>
        <translation>プロファイルの経路、DNS サーバー、トラフィック フィルターを確認します。</translation>
    </message>
    <message>
        <source>Event 20226 says that a VPN connection ended; the reason is at the end of its text.</source>
        <translation>イベント 20226 は VPN 接続が終了したことを示します。理由はメッセージの末尾にあります。</translation>
    </message>
    <message>
        <source>This number says that the VPN connection ended. The number that tells why is at the end of the message.</source>
        <translation>この番号は、VPN 接続が終了したことを示します。理由を示す番号は、メッセージの末尾にあります。</translation>
    </message>
    <message>
        <source>Enter the number at the end of the message.</source>
        <translation>メッセージの末尾にある番号を入力してください。</translation>
    </message>
    <message>
        <source>Event 20226 carries the reason as its last value: 631 the user, 828 idle, 829 link failure.</source>
        <translation>イベント 20226 の最後の値は終了の理由を示します: 631 はユーザー、828 はアイドル、829 はリンクの障害です。</translation>
    </message>
    <message>
        <source>Enter the last number of the event.</source>
        <translation>イベントの最後の番号を入力します。</translation>
    </message>
    <message>
        <source>Many ends with 829 point to the network, with 828 to an idle limit.</source>
        <translation>829 による終了が多い場合はネットワーク、828 が多い場合はアイドル制限が原因と考えられます。</translation>
    </message>
    <message>
        <source>Count the reasons of 20226 over a day.</source>
        <translation>1 日分の 20226 の理由を集計します。</translation>
    </message>
    <message>
        <source>The basics to look at first when the VPN does not work.</source>
        <translation>VPN が動作しないときに最初に確認する基本事項です。</translation>
    </message>
    <message>
        <source>Most VPN problems have a small cause: the network you are on, or a setting that somebody else looks after.</source>
        <translation>VPN の問題の多くは、小さなことが原因です。たとえば、現在のネットワークや、別の担当者が管理している設定などです。</translation>
    </message>
    <message>
        <source>Check whether any web site opens. On a public Wi-Fi network, complete its sign-in page first.</source>
        <translation>いずれかの Web サイトが開くかどうかを確認してください。公衆 Wi-Fi の場合は、先にサインイン ページの手続きを済ませてください。</translation>
    </message>
    <message>
        <source>Let this program check everything, save the report and send it to your helpdesk.</source>
        <translation>このプログラムですべてをチェックし、レポートを保存してヘルプデスクに送ってください。</translation>
    </message>
    <message>
        <source>Three things come before everything else: the ports are open and forwarded, VPN is enabled on the server, and the profile names a protocol that the server offers.</source>
        <translation>何よりも先に確認することが 3 つあります。ポートが開いていて転送されていること、サーバーで VPN が有効になっていること、サーバーが提供するプロトコルがプロファイルに指定されていることです。</translation>
    </message>
    <message>
        <source>Read the step &quot;Server answer&quot; of this program: it asks UDP 500 and 4500 or TCP 443 of the server directly.</source>
        <translation>このプログラムの「サーバーの応答」ステップを確認します。このステップでは、サーバーの UDP 500 と 4500、または TCP 443 に直接問い合わせます。</translation>
    </message>
    <message>
        <source>Read the protocol: Get-VpnConnection | Format-List Name, TunnelType, ServerAddress</source>
        <translation>プロトコルを確認します: Get-VpnConnection | Format-List Name, TunnelType, ServerAddress</translation>
    </message>
    <message>
        <source>Read the services: Get-Service RasMan,IKEEXT,SstpSvc,BFE</source>
        <translation>サービスを確認します: Get-Service RasMan,IKEEXT,SstpSvc,BFE</translation>
    </message>
    <message>
        <source>If all of this is right, suspect certificates, then the network policy, then the script that deployed the profile, then the server.</source>
        <translation>これらがすべて正しい場合は、証明書、ネットワーク ポリシー、プロファイルを展開したスクリプト、サーバーの順に疑います。</translation>
    </message>
    <message>
        <source>Check the core components in this order: public name, edge firewall and address translation, VPN server, NPS, directory, certificates.</source>
        <translation>中核となるコンポーネントを次の順に確認します: パブリック名、境界のファイアウォールとアドレス変換、VPN サーバー、NPS、ディレクトリ、証明書。</translation>
    </message>
    <message>
        <source>Check that the firewalls pass and forward UDP 500 and 4500 for IKEv2, TCP 443 for SSTP.</source>
        <translation>ファイアウォールが、IKEv2 の場合は UDP 500 と 4500、SSTP の場合は TCP 443 を許可し、転送していることを確認します。</translation>
    </message>
    <message>
        <source>Check that VPN is enabled on the server: Get-RemoteAccess</source>
        <translation>サーバーで VPN が有効になっていることを確認します: Get-RemoteAccess</translation>
    </message>
    <message>
        <source>Check which protocols the server offers and how many ports each has.</source>
        <translation>サーバーが提供するプロトコルと、それぞれのポート数を確認します。</translation>
    </message>
    <message>
        <source>Check the certificates of the VPN server and of NPS.</source>
        <translation>VPN サーバーと NPS の証明書を確認します。</translation>
    </message>
    <message>
        <source>The VPN ports are not open or not forwarded.</source>
        <translation>VPN のポートが開いていないか、転送されていません。</translation>
    </message>
    <message>
        <source>VPN is not enabled on the server.</source>
        <translation>サーバーで VPN が有効になっていません。</translation>
    </message>
    <message>
        <source>The profile names a protocol that the server does not offer.</source>
        <translation>プロファイルに、サーバーが提供していないプロトコルが指定されています。</translation>
    </message>
    <message>
        <source>A certificate is missing, unfit or out of date.</source>
        <translation>証明書がないか、適合しないか、期限が切れています。</translation>
    </message>
    <message>
        <source>The network policy refuses the sign-in.</source>
        <translation>ネットワーク ポリシーがサインインを拒否しています。</translation>
    </message>
    <message>
        <source>Always On VPN does not connect, and no error code is known.</source>
        <translation>Always On VPN が接続されず、エラー コードがわかりません。</translation>
    </message>
    <message>
        <source>Your VPN does not connect. The steps of this program go from your computer towards your company and end where the fault is.</source>
        <translation>VPN が接続されません。このプログラムのステップは、お使いのコンピューターから会社に向かって順に進み、障害のある場所で終わります。</translation>
    </message>
    <message>
        <source>A small wrong setting anywhere on the way is enough. Eliminate in Microsoft&apos;s order, which is the order of the steps here, and stop at the first one that fails.</source>
        <translation>途中のどこかに小さな設定の誤りが 1 つあるだけで接続できません。Microsoft の示す順序 (このプログラムのステップの順序) で切り分けを行い、最初に失敗したところで止めます。</translation>
    </message>
    <message>
        <source>The server&apos;s name in the profile leads to its public address: Resolve-DnsName NAME</source>
        <translation>プロファイルのサーバー名がパブリック アドレスに解決されること: Resolve-DnsName NAME</translation>
    </message>
    <message>
        <source>The server answers on UDP 500 and 4500. A ping without answer proves nothing, because it is normally filtered.</source>
        <translation>サーバーが UDP 500 と 4500 で応答すること。ping は通常フィルターされるため、ping に応答がないことは何の証明にもなりません。</translation>
    </message>
    <message>
        <source>The services of IPsec run: Get-Service IKEEXT,PolicyAgent,BFE</source>
        <translation>IPsec のサービスが実行されていること: Get-Service IKEEXT,PolicyAgent,BFE</translation>
    </message>
    <message>
        <source>Profile and sign-in server agree on the method, usually PEAP with a certificate.</source>
        <translation>プロファイルと認証サーバーでメソッドが一致していること (通常は証明書を使用する PEAP)。</translation>
    </message>
    <message>
        <source>What a laptop cannot see: the server&apos;s adapters, the firewalls on both sides of it, and the sign-in server.</source>
        <translation>ノート PC からは見えないもの: サーバーのアダプター、その両側のファイアウォール、認証サーバー。</translation>
    </message>
    <message>
        <source>Check the server&apos;s external adapter and the firewall interface that it is connected to.</source>
        <translation>サーバーの外部アダプターと、その接続先のファイアウォールのインターフェイスを確認します。</translation>
    </message>
    <message>
        <source>Check that client, server and hardware firewalls pass UDP 500 and 4500, and that nothing switches IPsec off.</source>
        <translation>クライアント、サーバー、ハードウェアの各ファイアウォールが UDP 500 と 4500 を許可し、IPsec をオフにするものがないことを確認します。</translation>
    </message>
    <message>
        <source>Check that NPS has a certificate for Server Authentication, and that its RADIUS client entry has the VPN server&apos;s address.</source>
        <translation>NPS にサーバー認証用の証明書があること、および NPS の RADIUS クライアントのエントリに VPN サーバーのアドレスが設定されていることを確認します。</translation>
    </message>
    <message>
        <source>If it connects but nothing can be reached, check the address pool or DHCP, and the routes.</source>
        <translation>接続はできても何にも到達できない場合は、アドレス プールまたは DHCP と、経路を確認します。</translation>
    </message>
    <message>
        <source>The server&apos;s name leads nowhere, or to the wrong address.</source>
        <translation>サーバーの名前を解決できないか、誤ったアドレスに解決されます。</translation>
    </message>
    <message>
        <source>The VPN ports get no answer on the way.</source>
        <translation>VPN のポートに対する応答が、途中で得られていません。</translation>
    </message>
    <message>
        <source>The profile and the sign-in server do not agree on how to sign in.</source>
        <translation>プロファイルと認証サーバーで、サインイン方法が一致していません。</translation>
    </message>
    <message>
        <source>The profile was not deployed as intended.</source>
        <translation>プロファイルが意図したとおりに展開されていません。</translation>
    </message>
    <message>
        <source>Computer and VPN server do not agree on the security attributes.</source>
        <translation>コンピューターと VPN サーバーの間で、セキュリティ属性が一致していません。</translation>
    </message>
    <message>
        <source>Your computer and the VPN server could not agree on how to secure the connection.</source>
        <translation>お使いのコンピューターと VPN サーバーは、接続を保護する方法について合意できませんでした。</translation>
    </message>
    <message>
        <source>IKE security attributes are unacceptable.</source>
        <translation>IKE のセキュリティ属性を受け入れられません。</translation>
    </message>
    <message>
        <source>Look at this program&apos;s results for the server&apos;s answer and certificate.</source>
        <translation>サーバーの応答と証明書に関するこのプログラムの結果を確認します。</translation>
    </message>
    <message>
        <source>Align the IPsec policies.</source>
        <translation>IPsec ポリシーを一致させます。</translation>
    </message>
    <message>
        <source>Read the server&apos;s policy: Get-VpnServerIPsecConfiguration</source>
        <translation>サーバーのポリシーを確認します: Get-VpnServerIPsecConfiguration</translation>
    </message>
    <message>
        <source>Compare with (Get-VpnConnection -Name NAME).IPSecCustomPolicy on a client.</source>
        <translation>クライアントの (Get-VpnConnection -Name NAME).IPSecCustomPolicy と比較します。</translation>
    </message>
    <message>
        <source>The security attributes of client and server differ.</source>
        <translation>クライアントとサーバーのセキュリティ属性が異なります。</translation>
    </message>
    <message>
        <source>The VPN server did not answer in time.</source>
        <translation>VPN サーバーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Your computer got no answer from the VPN server in time.</source>
        <translation>お使いのコンピューターは、VPN サーバーから時間内に応答を得られませんでした。</translation>
    </message>
    <message>
        <source>The IKE negotiation timed out; treat it like 809.</source>
        <translation>IKE ネゴシエーションがタイムアウトしました。809 と同様に扱います。</translation>
    </message>
    <message>
        <source>Check the path for UDP 500 and 4500.</source>
        <translation>UDP 500 と 4500 の経路を確認します。</translation>
    </message>
    <message>
        <source>Let both ports through to the VPN server, both ways.</source>
        <translation>両方のポートを、VPN サーバーとの間で双方向に許可します。</translation>
    </message>
    <message>
        <source>Check: Get-Service RemoteAccess,IKEEXT</source>
        <translation>確認します: Get-Service RemoteAccess,IKEEXT</translation>
    </message>
    <message>
        <source>UDP 500 or 4500 gets no answer on this network.</source>
        <translation>このネットワークでは、UDP 500 または 4500 に対する応答がありません。</translation>
    </message>
    <message>
        <source>Large packets are lost on the way.</source>
        <translation>大きなパケットが途中で失われています。</translation>
    </message>
    <message>
        <source>The service on the server is stopped.</source>
        <translation>サーバーのサービスが停止しています。</translation>
    </message>
    <message>
        <source>The security negotiation with the VPN server failed.</source>
        <translation>VPN サーバーとのセキュリティ ネゴシエーションに失敗しました。</translation>
    </message>
    <message>
        <source>A general IKE error; versions or a device on the way can be the reason.</source>
        <translation>一般的な IKE エラーです。バージョンの違いや経路上の機器が原因である可能性があります。</translation>
    </message>
    <message>
        <source>Take an IKE trace on client and server.</source>
        <translation>クライアントとサーバーで IKE トレースを採取します。</translation>
    </message>
    <message>
        <source>Trace IKE: netsh wfp capture start cab=off file=C:\Temp\wfpdiag, reproduce, netsh wfp capture stop (elevated)</source>
        <translation>IKE のトレース (管理者として実行): netsh wfp capture start cab=off file=C:\Temp\wfpdiag を実行し、問題を再現してから、netsh wfp capture stop を実行します</translation>
    </message>
    <message>
        <source>Client and server do not understand each other, or a device on the way changes the packets.</source>
        <translation>クライアントとサーバーが互いのメッセージを解釈できないか、経路上の機器がパケットを変更しています。</translation>
    </message>
    <message>
        <source>It could not be checked whether a certificate was revoked.</source>
        <translation>証明書が失効しているかどうかを確認できませんでした。</translation>
    </message>
    <message>
        <source>Your computer could not ask whether an electronic identity card (certificate) is still good.</source>
        <translation>お使いのコンピューターは、電子的な身分証明書 (証明書) が現在も有効かどうかを問い合わせることができませんでした。</translation>
    </message>
    <message>
        <source>The revocation check of a certificate failed.</source>
        <translation>証明書の失効確認に失敗しました。</translation>
    </message>
    <message>
        <source>Check the addresses of the revocation lists.</source>
        <translation>失効リストのアドレスを確認します。</translation>
    </message>
    <message>
        <source>Verify: certutil -verify -urlfetch FILE.cer</source>
        <translation>検証します: certutil -verify -urlfetch FILE.cer</translation>
    </message>
    <message>
        <source>On RRAS look at CertAuthFlags (HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2).</source>
        <translation>RRAS で CertAuthFlags (HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2) を確認します。</translation>
    </message>
    <message>
        <source>The key of a certificate may not be used for this.</source>
        <translation>証明書のキーを、この用途に使用することはできません。</translation>
    </message>
    <message>
        <source>Your computer and the VPN server could not confirm each other&apos;s electronic identity card (certificate).</source>
        <translation>お使いのコンピューターと VPN サーバーは、互いの電子的な身分証明書 (証明書) を確認できませんでした。</translation>
    </message>
    <message>
        <source>Invalid certificate key usage.</source>
        <translation>証明書のキー使用法が無効です。</translation>
    </message>
    <message>
        <source>Use a template with digital signature.</source>
        <translation>デジタル署名を含む証明書テンプレートを使用します。</translation>
    </message>
    <message>
        <source>Check dates, purpose, key and chain of the certificates on both sides.</source>
        <translation>両側の証明書の日付、目的、キー、チェーンを確認します。</translation>
    </message>
    <message>
        <source>The key usage of a certificate does not allow signing.</source>
        <translation>証明書のキー使用法で、署名が許可されていません。</translation>
    </message>
    <message>
        <source>A certificate is of the wrong type.</source>
        <translation>証明書の種類が正しくありません。</translation>
    </message>
    <message>
        <source>Invalid certificate type.</source>
        <translation>証明書の種類が無効です。</translation>
    </message>
    <message>
        <source>Use a template for computer certificates.</source>
        <translation>コンピューター証明書用の証明書テンプレートを使用します。</translation>
    </message>
    <message>
        <source>The certificate is of a type that IKE does not accept.</source>
        <translation>証明書が、IKE で受け入れられない種類です。</translation>
    </message>
    <message>
        <source>The private key of a certificate is missing.</source>
        <translation>証明書の秘密キーがありません。</translation>
    </message>
    <message>
        <source>Your computer&apos;s electronic identity card (certificate) is incomplete.</source>
        <translation>お使いのコンピューターの電子的な身分証明書 (証明書) が不完全です。</translation>
    </message>
    <message>
        <source>The machine certificate has no private key.</source>
        <translation>コンピューター証明書に秘密キーがありません。</translation>
    </message>
    <message>
        <source>List the candidates: certutil -store My</source>
        <translation>候補を一覧表示します: certutil -store My</translation>
    </message>
    <message>
        <source>On the corporate network start enrolment: gpupdate, then certutil -pulse (elevated)</source>
        <translation>社内ネットワークで登録を開始します: gpupdate、続いて certutil -pulse (管理者として実行)</translation>
    </message>
    <message>
        <source>Enrol the certificate again.</source>
        <translation>証明書を登録し直します。</translation>
    </message>
    <message>
        <source>Check the key: certutil -store My (elevated), line &quot;Private key&quot;.</source>
        <translation>キーを確認します: certutil -store My (管理者として実行) の「Private key」の行。</translation>
    </message>
    <message>
        <source>The private key of the computer certificate is missing or can&apos;t be used.</source>
        <translation>コンピューター証明書の秘密キーがないか、使用できません。</translation>
    </message>
    <message>
        <source>The key exchange with the VPN server failed.</source>
        <translation>VPN サーバーとのキー交換に失敗しました。</translation>
    </message>
    <message>
        <source>The Diffie-Hellman computation failed; the groups may differ.</source>
        <translation>Diffie-Hellman の計算に失敗しました。グループが異なる可能性があります。</translation>
    </message>
    <message>
        <source>Align the DH group of server and profile.</source>
        <translation>サーバーとプロファイルの DH グループを一致させます。</translation>
    </message>
    <message>
        <source>Client and server do not agree on the Diffie-Hellman group.</source>
        <translation>クライアントとサーバーで Diffie-Hellman グループが一致していません。</translation>
    </message>
    <message>
        <source>No security rule fits this connection.</source>
        <translation>この接続に適合するセキュリティ規則がありません。</translation>
    </message>
    <message>
        <source>No policy configured.</source>
        <translation>ポリシーが構成されていません。</translation>
    </message>
    <message>
        <source>Check the IKE policy of server and profile.</source>
        <translation>サーバーとプロファイルの IKE ポリシーを確認します。</translation>
    </message>
    <message>
        <source>No IKE policy is configured for this connection.</source>
        <translation>この接続に対する IKE ポリシーが構成されていません。</translation>
    </message>
    <message>
        <source>A signature in the security negotiation was not accepted.</source>
        <translation>セキュリティ ネゴシエーションの署名が受け入れられませんでした。</translation>
    </message>
    <message>
        <source>A signature failed verification; old TPMs that lack RSA-PSS can also be the reason.</source>
        <translation>署名の検証に失敗しました。RSA-PSS に対応していない古い TPM が原因である可能性もあります。</translation>
    </message>
    <message>
        <source>Check keys and signature methods.</source>
        <translation>キーと署名方式を確認します。</translation>
    </message>
    <message>
        <source>Check for firmware updates of old TPMs.</source>
        <translation>古い TPM のファームウェア更新プログラムがないか確認します。</translation>
    </message>
    <message>
        <source>The certificate&apos;s signature or key is not accepted.</source>
        <translation>証明書の署名またはキーが受け入れられません。</translation>
    </message>
    <message>
        <source>A device key (TPM) does not support the signature method.</source>
        <translation>デバイスのキー (TPM) が署名方式に対応していません。</translation>
    </message>
    <message>
        <source>A message of the security negotiation was not understood.</source>
        <translation>セキュリティ ネゴシエーションのメッセージを解釈できませんでした。</translation>
    </message>
    <message>
        <source>An invalid payload was received; versions or a device on the way can be the reason.</source>
        <translation>無効なペイロードを受信しました。バージョンの違いや経路上の機器が原因である可能性があります。</translation>
    </message>
    <message>
        <source>It could not be checked whether the other side&apos;s certificate was revoked.</source>
        <translation>接続先の証明書が失効しているかどうかを確認できませんでした。</translation>
    </message>
    <message>
        <source>The other side could not ask whether an electronic identity card (certificate) is still good.</source>
        <translation>接続先は、電子的な身分証明書 (証明書) が現在も有効かどうかを問い合わせることができませんでした。</translation>
    </message>
    <message>
        <source>The revocation check of the peer&apos;s certificate failed.</source>
        <translation>ピアの証明書の失効確認に失敗しました。</translation>
    </message>
    <message>
        <source>Check the addresses of the revocation lists from the server.</source>
        <translation>サーバーから失効リストのアドレスを確認します。</translation>
    </message>
    <message>
        <source>Verify on the server: certutil -verify -urlfetch FILE.cer</source>
        <translation>サーバーで検証します: certutil -verify -urlfetch FILE.cer</translation>
    </message>
    <message>
        <source>The list of revoked certificates of the peer could not be reached.</source>
        <translation>ピアの証明書の失効リストに到達できませんでした。</translation>
    </message>
    <message>
        <source>Computer and VPN server share no encryption settings.</source>
        <translation>コンピューターと VPN サーバーに共通する暗号化設定がありません。</translation>
    </message>
    <message>
        <source>Policy match error: no common IKE proposal.</source>
        <translation>ポリシーの一致エラーです。共通する IKE の提案がありません。</translation>
    </message>
    <message>
        <source>Windows offers old defaults unless the profile has a custom policy.</source>
        <translation>プロファイルにカスタム ポリシーがない場合、Windows は古い既定値を提示します。</translation>
    </message>
    <message>
        <source>Change server and profile together; on unmanaged profiles use Set-VpnConnectionIPsecConfiguration.</source>
        <translation>サーバーとプロファイルを合わせて変更します。管理されていないプロファイルでは Set-VpnConnectionIPsecConfiguration を使用します。</translation>
    </message>
    <message>
        <source>Administrators report that NegotiateDH2048_AES256 under HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters also changes the offer.</source>
        <translation>管理者からの報告によると、HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters の NegotiateDH2048_AES256 によっても提示内容が変わります。</translation>
    </message>
    <message>
        <source>The encryption proposals of profile and server differ.</source>
        <translation>プロファイルとサーバーの暗号化の提案が異なります。</translation>
    </message>
    <message>
        <source>The server was hardened, and the profile still uses Windows&apos; old defaults.</source>
        <translation>サーバーのセキュリティが強化されたのに、プロファイルが Windows の古い既定値を使用し続けています。</translation>
    </message>
    <message>
        <source>The key of a certificate has an unsuitable length.</source>
        <translation>証明書のキーの長さが適切ではありません。</translation>
    </message>
    <message>
        <source>The key length in a certificate is too small for the configured requirements.</source>
        <translation>証明書のキーの長さが、構成された要件に対して短すぎます。</translation>
    </message>
    <message>
        <source>Issue certificates with RSA of at least 2048 bits.</source>
        <translation>2048 ビット以上の RSA の証明書を発行します。</translation>
    </message>
    <message>
        <source>The key of a certificate is too short.</source>
        <translation>証明書のキーが短すぎます。</translation>
    </message>
    <message>
        <source>The security negotiation took too long.</source>
        <translation>セキュリティ ネゴシエーションに時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>The secured connection to the VPN server took too long to start.</source>
        <translation>VPN サーバーへの保護された接続の開始に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>The main mode expired before quick mode was ready.</source>
        <translation>クイック モードの準備が完了する前に、メイン モードの期限が切れました。</translation>
    </message>
    <message>
        <source>Check load and packet loss on the way.</source>
        <translation>負荷と、経路上のパケット損失を確認します。</translation>
    </message>
    <message>
        <source>Check the server&apos;s load and the loss of large packets.</source>
        <translation>サーバーの負荷と、大きなパケットの損失を確認します。</translation>
    </message>
    <message>
        <source>The first phase expired before the second one was ready.</source>
        <translation>第 2 フェーズの準備が完了する前に、第 1 フェーズの期限が切れました。</translation>
    </message>
    <message>
        <source>A certificate&apos;s chain does not meet the rules.</source>
        <translation>証明書のチェーンが規則を満たしていません。</translation>
    </message>
    <message>
        <source>The certificate chain policy does not match.</source>
        <translation>証明書チェーンのポリシーが一致しません。</translation>
    </message>
    <message>
        <source>Check root, purposes and constraints of the chain.</source>
        <translation>チェーンのルート証明書、目的、制約を確認します。</translation>
    </message>
    <message>
        <source>Compare with Get-VpnAuthProtocol on the server.</source>
        <translation>サーバーの Get-VpnAuthProtocol と比較します。</translation>
    </message>
    <message>
        <source>The chain of a certificate does not meet the configured policy.</source>
        <translation>証明書のチェーンが、構成されたポリシーを満たしていません。</translation>
    </message>
    <message>
        <source>The VPN server gave this computer no address.</source>
        <translation>VPN サーバーがこのコンピューターにアドレスを割り当てませんでした。</translation>
    </message>
    <message>
        <source>The VPN server had no network address for your computer.</source>
        <translation>VPN サーバーに、お使いのコンピューター用のネットワーク アドレスがありませんでした。</translation>
    </message>
    <message>
        <source>The assignment of an inner address failed.</source>
        <translation>内部アドレスの割り当てに失敗しました。</translation>
    </message>
    <message>
        <source>Check the address assignment of the VPN server.</source>
        <translation>VPN サーバーのアドレス割り当てを確認します。</translation>
    </message>
    <message>
        <source>Check the static pool or the DHCP scope for free addresses.</source>
        <translation>静的プールまたは DHCP スコープに空きアドレスがあることを確認します。</translation>
    </message>
    <message>
        <source>Check a fixed address (RADIUS Framed-IP-Address) of the account.</source>
        <translation>アカウントの固定アドレス (RADIUS Framed-IP-Address) を確認します。</translation>
    </message>
    <message>
        <source>The server&apos;s address pool or DHCP has no free address.</source>
        <translation>サーバーのアドレス プールまたは DHCP に空きアドレスがありません。</translation>
    </message>
    <message>
        <source>The address part is missing in the VPN server&apos;s answer.</source>
        <translation>VPN サーバーの応答に、アドレスの部分がありません。</translation>
    </message>
    <message>
        <source>The required configuration payload is missing.</source>
        <translation>必要な構成ペイロードがありません。</translation>
    </message>
    <message>
        <source>Check that the server assigns addresses to remote access clients.</source>
        <translation>サーバーがリモート アクセス クライアントにアドレスを割り当てることを確認します。</translation>
    </message>
    <message>
        <source>Check pool, DHCP and the peer&apos;s remote access settings.</source>
        <translation>プール、DHCP、およびピアのリモート アクセス設定を確認します。</translation>
    </message>
    <message>
        <source>The configuration payload is missing in the negotiation.</source>
        <translation>ネゴシエーションに構成ペイロードがありません。</translation>
    </message>
    <message>
        <source>The VPN server did not allow this computer or user in.</source>
        <translation>VPN サーバーが、このコンピューターまたはユーザーの接続を許可しませんでした。</translation>
    </message>
    <message>
        <source>The VPN server knows you but does not let you in.</source>
        <translation>VPN サーバーは誰からの接続かを認識していますが、接続を許可していません。</translation>
    </message>
    <message>
        <source>The security association was refused by authorization.</source>
        <translation>承認によって、セキュリティ アソシエーションが拒否されました。</translation>
    </message>
    <message>
        <source>Check the authorisation of the computer or user.</source>
        <translation>コンピューターまたはユーザーの承認を確認します。</translation>
    </message>
    <message>
        <source>Check group membership and the accepted root: Get-VpnAuthProtocol</source>
        <translation>グループ メンバーシップと、受け入れるルート証明書を確認します: Get-VpnAuthProtocol</translation>
    </message>
    <message>
        <source>The server does not accept this identity.</source>
        <translation>サーバーがこの ID を受け入れません。</translation>
    </message>
    <message>
        <source>The VPN server demands a stronger sign-in.</source>
        <translation>VPN サーバーが、より強力なサインインを要求しています。</translation>
    </message>
    <message>
        <source>The VPN server demands a stronger way to sign in.</source>
        <translation>VPN サーバーが、より強力なサインイン方法を要求しています。</translation>
    </message>
    <message>
        <source>The authorisation of the strong credential failed.</source>
        <translation>強力な資格情報の承認に失敗しました。</translation>
    </message>
    <message>
        <source>Check which credential the server demands.</source>
        <translation>サーバーが要求する資格情報を確認します。</translation>
    </message>
    <message>
        <source>Check the authorisation settings of the server.</source>
        <translation>サーバーの承認設定を確認します。</translation>
    </message>
    <message>
        <source>The server demands a stronger credential than was used.</source>
        <translation>サーバーが、使用されたものより強力な資格情報を要求しています。</translation>
    </message>
    <message>
        <source>No computer certificate for L2TP was found.</source>
        <translation>L2TP 用のコンピューター証明書が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Your computer has no valid electronic identity card (certificate) for the VPN.</source>
        <translation>お使いのコンピューターには、VPN 用の有効な電子的な身分証明書 (証明書) がありません。</translation>
    </message>
    <message>
        <source>L2TP needs a computer certificate, and none was found.</source>
        <translation>L2TP にはコンピューター証明書が必要ですが、見つかりませんでした。</translation>
    </message>
    <message>
        <source>Enrol a computer certificate.</source>
        <translation>コンピューター証明書を登録します。</translation>
    </message>
    <message>
        <source>Check template rights and autoenrolment; the purpose must be Client Authentication or IPsec.</source>
        <translation>証明書テンプレートのアクセス許可と自動登録を確認します。目的はクライアント認証または IPsec である必要があります。</translation>
    </message>
    <message>
        <source>The computer certificate is missing or lacks its purpose.</source>
        <translation>コンピューター証明書がないか、必要な目的が含まれていません。</translation>
    </message>
    <message>
        <source>No certificate for encryption was found.</source>
        <translation>暗号化用の証明書が見つかりませんでした。</translation>
    </message>
    <message>
        <source>This code is out of use since Windows Vista; treat it like 766.</source>
        <translation>このコードは Windows Vista 以降では使用されていません。766 と同様に扱います。</translation>
    </message>
    <message>
        <source>Check template rights and autoenrolment.</source>
        <translation>証明書テンプレートのアクセス許可と自動登録を確認します。</translation>
    </message>
    <message>
        <source>Windows versions before Vista report a missing computer certificate this way.</source>
        <translation>Vista より前の Windows では、コンピューター証明書がない場合にこのように報告されます。</translation>
    </message>
    <message>
        <source>No valid computer certificate for L2TP was found.</source>
        <translation>L2TP 用の有効なコンピューター証明書が見つかりませんでした。</translation>
    </message>
    <message>
        <source>There is no valid machine certificate for the security negotiation of L2TP.</source>
        <translation>L2TP のセキュリティ ネゴシエーションに使用できる有効なコンピューター証明書がありません。</translation>
    </message>
    <message>
        <source>The computer certificate is missing, expired or has no private key.</source>
        <translation>コンピューター証明書がないか、有効期限が切れているか、秘密キーがありません。</translation>
    </message>
    <message>
        <source>Computer and VPN server do not agree on the security settings of L2TP.</source>
        <translation>コンピューターと VPN サーバーの間で、L2TP のセキュリティ設定が一致していません。</translation>
    </message>
    <message>
        <source>The IPsec attributes of client and server differ.</source>
        <translation>クライアントとサーバーの IPsec 属性が異なります。</translation>
    </message>
    <message>
        <source>Align the IPsec proposals for L2TP.</source>
        <translation>L2TP の IPsec の提案を一致させます。</translation>
    </message>
    <message>
        <source>Compare IPsec policies of server and clients: Get-NetIPsecMainModeCryptoSet</source>
        <translation>サーバーとクライアントの IPsec ポリシーを比較します: Get-NetIPsecMainModeCryptoSet</translation>
    </message>
    <message>
        <source>The proposals of client and server differ.</source>
        <translation>クライアントとサーバーの提案が異なります。</translation>
    </message>
    <message>
        <source>The security layer of the L2TP connection failed.</source>
        <translation>L2TP 接続のセキュリティ層でエラーが発生しました。</translation>
    </message>
    <message>
        <source>The secured connection to the VPN server could not be started.</source>
        <translation>VPN サーバーへの保護された接続を開始できませんでした。</translation>
    </message>
    <message>
        <source>A general processing error of L2TP: services, shared key, NAT setting or a silent port.</source>
        <translation>L2TP の一般的な処理エラーです。サービス、事前共有キー、NAT の設定、または応答しないポートが原因です。</translation>
    </message>
    <message>
        <source>Check that ProhibitIpSec (HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters) is 0 or absent.</source>
        <translation>ProhibitIpSec (HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters) が 0 であるか、存在しないことを確認します。</translation>
    </message>
    <message>
        <source>Look at this program&apos;s results for UDP 500 and UDP 4500.</source>
        <translation>UDP 500 と UDP 4500 に関するこのプログラムの結果を確認します。</translation>
    </message>
    <message>
        <source>Check both sides.</source>
        <translation>両側を確認します。</translation>
    </message>
    <message>
        <source>Enter the shared key again on both sides, or use certificates.</source>
        <translation>両側で事前共有キーを入力し直すか、証明書を使用します。</translation>
    </message>
    <message>
        <source>Behind NAT check AssumeUDPEncapsulationContextOnSendRule (HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent).</source>
        <translation>NAT の背後にある場合は、AssumeUDPEncapsulationContextOnSendRule (HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent) を確認します。</translation>
    </message>
    <message>
        <source>The IPsec services are not running.</source>
        <translation>IPsec のサービスが実行されていません。</translation>
    </message>
    <message>
        <source>The shared key differs.</source>
        <translation>事前共有キーが異なります。</translation>
    </message>
    <message>
        <source>UDP 500 or 4500 gets no answer.</source>
        <translation>UDP 500 または 4500 に対する応答がありません。</translation>
    </message>
    <message>
        <source>The setting for address translators (NAT) is missing.</source>
        <translation>アドレス変換 (NAT) 機器用の設定がありません。</translation>
    </message>
    <message>
        <source>ProhibitIpSec is set on this computer.</source>
        <translation>このコンピューターに ProhibitIpSec が設定されています。</translation>
    </message>
    <message>
        <source>The other side&apos;s computer certificate could not be confirmed.</source>
        <translation>接続先のコンピューター証明書を確認できませんでした。</translation>
    </message>
    <message>
        <source>The machine certificate at the peer failed its check.</source>
        <translation>ピアでのコンピューター証明書の検証に失敗しました。</translation>
    </message>
    <message>
        <source>Check the computer certificate of the VPN server and both roots.</source>
        <translation>VPN サーバーのコンピューター証明書と、両側のルート証明書を確認します。</translation>
    </message>
    <message>
        <source>Check dates, purpose and chain on both sides.</source>
        <translation>両側の日付、目的、チェーンを確認します。</translation>
    </message>
    <message>
        <source>The certificate of the peer is missing or its check failed.</source>
        <translation>ピアの証明書がないか、その検証に失敗しました。</translation>
    </message>
    <message>
        <source>There is no security rule for this L2TP connection.</source>
        <translation>この L2TP 接続に対するセキュリティ規則がありません。</translation>
    </message>
    <message>
        <source>Your computer or the VPN server has no rule for securing this connection.</source>
        <translation>お使いのコンピューターまたは VPN サーバーに、この接続を保護するための規則がありません。</translation>
    </message>
    <message>
        <source>No IPsec policy for L2TP was found.</source>
        <translation>L2TP の IPsec ポリシーが見つかりませんでした。</translation>
    </message>
    <message>
        <source>The automatic L2TP policy is off or no manual one exists.</source>
        <translation>L2TP の自動ポリシーがオフになっているか、手動のポリシーがありません。</translation>
    </message>
    <message>
        <source>Check ProhibitIpSec on client and server.</source>
        <translation>クライアントとサーバーで ProhibitIpSec を確認します。</translation>
    </message>
    <message>
        <source>The IPsec policy for L2TP is missing.</source>
        <translation>L2TP の IPsec ポリシーがありません。</translation>
    </message>
    <message>
        <source>The VPN server did not answer the security negotiation in time.</source>
        <translation>VPN サーバーが、セキュリティ ネゴシエーションに時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The security negotiation of L2TP timed out; treat it like 809.</source>
        <translation>L2TP のセキュリティ ネゴシエーションがタイムアウトしました。809 と同様に扱います。</translation>
    </message>
    <message>
        <source>Let both ports through to the VPN server.</source>
        <translation>両方のポートを VPN サーバーまで許可します。</translation>
    </message>
    <message>
        <source>The security negotiation of the L2TP connection failed.</source>
        <translation>L2TP 接続のセキュリティ ネゴシエーションに失敗しました。</translation>
    </message>
    <message>
        <source>An unspecified error of the security negotiation.</source>
        <translation>セキュリティ ネゴシエーションの不明なエラーです。</translation>
    </message>
    <message>
        <source>An error in the security layer that Windows does not describe further.</source>
        <translation>セキュリティ層のエラーですが、Windows からそれ以上の説明はありません。</translation>
    </message>
    <message>
        <source>A certificate of this VPN connection is wrong or expired.</source>
        <translation>この VPN 接続の証明書が正しくないか、有効期限が切れています。</translation>
    </message>
    <message>
        <source>An electronic identity card (certificate) of this VPN connection is not accepted.</source>
        <translation>この VPN 接続の電子的な身分証明書 (証明書) が受け入れられません。</translation>
    </message>
    <message>
        <source>The network connection was opened, but a certificate did not authenticate.</source>
        <translation>ネットワーク接続は開かれましたが、証明書による認証ができませんでした。</translation>
    </message>
    <message>
        <source>Check the certificates of both sides.</source>
        <translation>両側の証明書を確認します。</translation>
    </message>
    <message>
        <source>Check dates, purpose and issuer on the VPN server and on the client.</source>
        <translation>VPN サーバーとクライアントで、日付、目的、発行者を確認します。</translation>
    </message>
    <message>
        <source>The certificate of one side is wrong or has expired.</source>
        <translation>いずれかの側の証明書が正しくないか、有効期限が切れています。</translation>
    </message>
    <message>
        <source>The shared key of the VPN connection is wrong.</source>
        <translation>VPN 接続の事前共有キーが正しくありません。</translation>
    </message>
    <message>
        <source>A secret key in the settings of your VPN connection does not match the server&apos;s.</source>
        <translation>お使いの VPN 接続の設定にある秘密のキーが、サーバーのキーと一致しません。</translation>
    </message>
    <message>
        <source>The pre-shared key differs on the two sides.</source>
        <translation>両側の事前共有キーが異なります。</translation>
    </message>
    <message>
        <source>Deploy the current VPN profile to this laptop again before you change anything by hand.</source>
        <translation>何かを手動で変更する前に、最新の VPN プロファイルをこのノート PC に展開し直します。</translation>
    </message>
    <message>
        <source>Enter the same key on both sides.</source>
        <translation>両側に同じキーを入力します。</translation>
    </message>
    <message>
        <source>Enter the key again on the server and in the profile; certificates are better.</source>
        <translation>サーバーとプロファイルにキーを入力し直します。証明書を使用するほうが望ましい方法です。</translation>
    </message>
    <message>
        <source>The shared key differs between this computer and the server.</source>
        <translation>このコンピューターとサーバーの事前共有キーが異なります。</translation>
    </message>
    <message>
        <source>A Windows security service for VPN connections is not running.</source>
        <translation>VPN 接続用の Windows セキュリティ サービスが実行されていません。</translation>
    </message>
    <message>
        <source>A Windows service that your VPN connection needs is not running.</source>
        <translation>お使いの VPN 接続に必要な Windows サービスが実行されていません。</translation>
    </message>
    <message>
        <source>IKE and AuthIP IPsec Keying Modules (IKEEXT) or Base Filtering Engine (BFE) is not running.</source>
        <translation>IKE and AuthIP IPsec Keying Modules (IKEEXT) または Base Filtering Engine (BFE) が実行されていません。</translation>
    </message>
    <message>
        <source>Start them (elevated): Start-Service BFE,IKEEXT</source>
        <translation>サービスを開始します (管理者として実行): Start-Service BFE,IKEEXT</translation>
    </message>
    <message>
        <source>If they are disabled again, look for a tuning tool or malicious software.</source>
        <translation>再び無効になる場合は、最適化ツールや悪意のあるソフトウェアがないか調べます。</translation>
    </message>
    <message>
        <source>Find out what disables the services.</source>
        <translation>サービスを無効にしている原因を調べます。</translation>
    </message>
    <message>
        <source>Set the start type of IKEEXT and BFE to automatic by policy.</source>
        <translation>ポリシーで、IKEEXT と BFE のスタートアップの種類を自動に設定します。</translation>
    </message>
    <message>
        <source>IKEEXT or the Base Filtering Engine is stopped or disabled.</source>
        <translation>IKEEXT または Base Filtering Engine が停止しているか、無効になっています。</translation>
    </message>
    <message>
        <source>A detail of the server&apos;s certificate does not fit the server that was called.</source>
        <translation>サーバーの証明書の一部が、接続先のサーバーと適合しません。</translation>
    </message>
    <message>
        <source>The VPN server shows an electronic identity card (certificate) that does not fit its name.</source>
        <translation>VPN サーバーが、自身の名前と一致しない電子的な身分証明書 (証明書) を提示しています。</translation>
    </message>
    <message>
        <source>L2TP could not authenticate the server: a field of its certificate does not fit the destination.</source>
        <translation>L2TP がサーバーを認証できませんでした。サーバーの証明書のフィールドが接続先と一致しません。</translation>
    </message>
    <message>
        <source>Compare the server in the profile with the certificate&apos;s names.</source>
        <translation>プロファイルのサーバーと、証明書の名前を比較します。</translation>
    </message>
    <message>
        <source>Issue the certificate with the dialed name.</source>
        <translation>接続先の名前で証明書を発行します。</translation>
    </message>
    <message>
        <source>Correct the subject alternative names; leave DisableIKENameEkuCheck at 0.</source>
        <translation>サブジェクト代替名を修正します。DisableIKENameEkuCheck は 0 のままにします。</translation>
    </message>
    <message>
        <source>The name in the server&apos;s certificate differs from the called one.</source>
        <translation>サーバーの証明書の名前が、接続先の名前と異なります。</translation>
    </message>
    <message>
        <source>The connection was ended by the user.</source>
        <translation>接続がユーザーによって終了されました。</translation>
    </message>
    <message>
        <source>The VPN was disconnected by hand.</source>
        <translation>VPN が手動で切断されました。</translation>
    </message>
    <message>
        <source>Connect again. If you did not disconnect it yourself, save the report and send it to your helpdesk.</source>
        <translation>もう一度接続してください。ご自身で切断していない場合は、レポートを保存してヘルプデスクに送ってください。</translation>
    </message>
    <message>
        <source>The port was disconnected by the user; an Always On profile then stays off until somebody connects it.</source>
        <translation>ユーザーによってポートが切断されました。その後、Always On プロファイルは、誰かが接続するまでオフのままになります。</translation>
    </message>
    <message>
        <source>Ask whether the person pressed Disconnect, then connect once by hand.</source>
        <translation>ユーザーが「切断」を押したかどうかを確認し、一度手動で接続します。</translation>
    </message>
    <message>
        <source>Not a fault of the connection; a script or another program can also end it.</source>
        <translation>接続の障害ではありません。スクリプトや別のプログラムによって終了されることもあります。</translation>
    </message>
    <message>
        <source>Look for scripts or agents that call rasdial /disconnect.</source>
        <translation>rasdial /disconnect を呼び出すスクリプトやエージェントがないか調べます。</translation>
    </message>
    <message>
        <source>The person pressed Disconnect.</source>
        <translation>ユーザーが「切断」を押しました。</translation>
    </message>
    <message>
        <source>A script or program ended the connection.</source>
        <translation>スクリプトまたはプログラムが接続を終了しました。</translation>
    </message>
    <message>
        <source>The VPN device of Windows is not set up for remote access.</source>
        <translation>Windows の VPN デバイスが、リモート アクセス用に設定されていません。</translation>
    </message>
    <message>
        <source>Windows could not use the device that it builds VPN connections with.</source>
        <translation>Windows は、VPN 接続の構築に使用するデバイスを使用できませんでした。</translation>
    </message>
    <message>
        <source>The port is not configured for remote access; the dial ended before anything was sent.</source>
        <translation>ポートがリモート アクセス用に構成されていません。何も送信されないうちにダイヤルが終了しました。</translation>
    </message>
    <message>
        <source>Look at the network devices: Get-PnpDevice -Class Net -FriendlyName &quot;WAN Miniport*&quot;</source>
        <translation>ネットワーク デバイスを確認します: Get-PnpDevice -Class Net -FriendlyName &quot;WAN Miniport*&quot;</translation>
    </message>
    <message>
        <source>The profile names a device that this computer has not set up.</source>
        <translation>プロファイルに、このコンピューターで設定されていないデバイスが指定されています。</translation>
    </message>
    <message>
        <source>Deploy the profile again; compare its protocols with the devices of this computer.</source>
        <translation>プロファイルを展開し直し、そのプロトコルとこのコンピューターのデバイスを比較します。</translation>
    </message>
    <message>
        <source>The WAN Miniport of the protocol is missing or damaged.</source>
        <translation>このプロトコルの WAN Miniport がないか、破損しています。</translation>
    </message>
    <message>
        <source>The profile names a device that is not there.</source>
        <translation>プロファイルに、存在しないデバイスが指定されています。</translation>
    </message>
    <message>
        <source>The line to the VPN server is busy.</source>
        <translation>VPN サーバーへの回線がビジー状態です。</translation>
    </message>
    <message>
        <source>Your computer could not get through to the VPN server.</source>
        <translation>お使いのコンピューターは VPN サーバーにつながりませんでした。</translation>
    </message>
    <message>
        <source>Check that the internet works, then connect again.</source>
        <translation>インターネットが使えることを確認してから、もう一度接続してください。</translation>
    </message>
    <message>
        <source>The line is busy: the device or the server takes no further call. The code comes from telephone lines; a VPN profile with it often names a modem or another connection that must be dialed first.</source>
        <translation>回線がビジー状態で、デバイスまたはサーバーがこれ以上の呼び出しを受け付けません。このコードは電話回線に由来します。VPN プロファイルで発生する場合、モデムや、先に接続する必要がある別の接続が指定されていることが多くあります。</translation>
    </message>
    <message>
        <source>Check whether the profile dials another connection first (PrerequisiteEntry in event 20221).</source>
        <translation>プロファイルが先に別の接続を行うかどうかを調べます (イベント 20221 の PrerequisiteEntry)。</translation>
    </message>
    <message>
        <source>Seen with VPN profiles that depend on a modem, mobile or broadband connection.</source>
        <translation>モデム、モバイル、またはブロードバンド接続に依存する VPN プロファイルで見られます。</translation>
    </message>
    <message>
        <source>Remove the connection that is dialed first from the profile, or repair it.</source>
        <translation>先に接続する接続をプロファイルから削除するか、修復します。</translation>
    </message>
    <message>
        <source>The connection that must be dialed first failed.</source>
        <translation>先に接続する必要がある接続に失敗しました。</translation>
    </message>
    <message>
        <source>The profile names a modem instead of a VPN device.</source>
        <translation>プロファイルに、VPN デバイスではなくモデムが指定されています。</translation>
    </message>
    <message>
        <source>There was no answer to the connection attempt.</source>
        <translation>接続の試行に対する応答がありませんでした。</translation>
    </message>
    <message>
        <source>There is no answer: the device got no answer from the other end. The code comes from telephone lines; a VPN profile with it often names a modem or another connection that must be dialed first.</source>
        <translation>応答がありません。デバイスは相手側から応答を得られませんでした。このコードは電話回線に由来します。VPN プロファイルで発生する場合、モデムや、先に接続する必要がある別の接続が指定されていることが多くあります。</translation>
    </message>
    <message>
        <source>The device found no line to dial on.</source>
        <translation>デバイスがダイヤルに使用する回線を見つけられませんでした。</translation>
    </message>
    <message>
        <source>There is no dial tone: the device that the profile names found no line. The code comes from telephone lines; a VPN profile with it often names a modem or another connection that must be dialed first.</source>
        <translation>発信音がありません。プロファイルに指定されたデバイスが回線を見つけられませんでした。このコードは電話回線に由来します。VPN プロファイルで発生する場合、モデムや、先に接続する必要がある別の接続が指定されていることが多くあります。</translation>
    </message>
    <message>
        <source>The device that builds the connection failed.</source>
        <translation>接続を構築するデバイスでエラーが発生しました。</translation>
    </message>
    <message>
        <source>The device that Windows builds the connection with reported a failure.</source>
        <translation>Windows が接続の構築に使用するデバイスがエラーを報告しました。</translation>
    </message>
    <message>
        <source>A hardware failure in the port or attached device; with a VPN the WAN Miniport of the protocol.</source>
        <translation>ポートまたは接続されているデバイスのハードウェア障害です。VPN の場合は、そのプロトコルの WAN Miniport を指します。</translation>
    </message>
    <message>
        <source>This usually concerns only the one computer.</source>
        <translation>通常は、そのコンピューター固有の問題です。</translation>
    </message>
    <message>
        <source>If many computers show it, compare drivers and recent updates.</source>
        <translation>多くのコンピューターで発生する場合は、ドライバーと最近の更新プログラムを比較します。</translation>
    </message>
    <message>
        <source>The WAN Miniport or its driver failed.</source>
        <translation>WAN Miniport またはそのドライバーに障害が発生しました。</translation>
    </message>
    <message>
        <source>The modem or mobile device underneath failed.</source>
        <translation>下位のモデムまたはモバイル デバイスに障害が発生しました。</translation>
    </message>
    <message>
        <source>Computer and VPN server could not agree on the settings of the link.</source>
        <translation>コンピューターと VPN サーバーは、リンクの設定について合意できませんでした。</translation>
    </message>
    <message>
        <source>Your computer and the VPN server could not agree on how to connect.</source>
        <translation>お使いのコンピューターと VPN サーバーは、接続方法について合意できませんでした。</translation>
    </message>
    <message>
        <source>The PPP negotiation does not converge: neither side accepts what the other one proposes.</source>
        <translation>PPP ネゴシエーションが収束しません。どちらの側も、相手の提案を受け入れていません。</translation>
    </message>
    <message>
        <source>Client and server ask for settings that exclude each other.</source>
        <translation>クライアントとサーバーが、両立しない設定を要求しています。</translation>
    </message>
    <message>
        <source>Compare sign-in methods, encryption and addresses of the server with the profile.</source>
        <translation>サーバーのサインイン方法、暗号化、アドレスをプロファイルと比較します。</translation>
    </message>
    <message>
        <source>Settings of client and server exclude each other.</source>
        <translation>クライアントとサーバーの設定が両立しません。</translation>
    </message>
    <message>
        <source>A device on the way changes or drops part of the exchange.</source>
        <translation>経路上の機器が、やり取りの一部を変更または破棄しています。</translation>
    </message>
    <message>
        <source>The identity of the VPN server could not be verified.</source>
        <translation>VPN サーバーの身元を確認できませんでした。</translation>
    </message>
    <message>
        <source>Your computer could not make sure that it talks to the right VPN server.</source>
        <translation>お使いのコンピューターは、正しい VPN サーバーと通信していることを確認できませんでした。</translation>
    </message>
    <message>
        <source>Do not enter a password again on this network.</source>
        <translation>このネットワークではパスワードを再入力しないでください。</translation>
    </message>
    <message>
        <source>Try another network. If it fails there too, save the report and send it to your helpdesk.</source>
        <translation>別のネットワークで試してください。そこでも失敗する場合は、レポートを保存してヘルプデスクに送ってください。</translation>
    </message>
    <message>
        <source>It was not possible to verify the identity of the server: with MS-CHAPv2 both sides prove that they know the password.</source>
        <translation>サーバーの身元を確認できませんでした。MS-CHAPv2 では、両者がパスワードを知っていることを互いに証明します。</translation>
    </message>
    <message>
        <source>Ask whether the same account works on another computer.</source>
        <translation>同じアカウントが別のコンピューターで使えるかどうかを確認します。</translation>
    </message>
    <message>
        <source>The sign-in server did not prove itself to the client.</source>
        <translation>認証サーバーが、クライアントに対して自身を証明しませんでした。</translation>
    </message>
    <message>
        <source>Check the sign-in server and the way from the VPN server to it (NPS events 6273 and 6274).</source>
        <translation>認証サーバーと、VPN サーバーから認証サーバーまでの経路を確認します (NPS イベント 6273 と 6274)。</translation>
    </message>
    <message>
        <source>The sign-in server could not prove that it knows the account.</source>
        <translation>認証サーバーが、アカウントを知っていることを証明できませんでした。</translation>
    </message>
    <message>
        <source>Another server answered in its place.</source>
        <translation>別のサーバーが代わりに応答しました。</translation>
    </message>
    <message>
        <source>The broadband connection got no answer from its server.</source>
        <translation>ブロードバンド接続が、接続先のサーバーから応答を得られませんでした。</translation>
    </message>
    <message>
        <source>The connection to your internet provider could not be made.</source>
        <translation>インターネット プロバイダーに接続できませんでした。</translation>
    </message>
    <message>
        <source>Restart the router or modem, then check that the internet works.</source>
        <translation>ルーターまたはモデムを再起動してから、インターネットが使えることを確認してください。</translation>
    </message>
    <message>
        <source>A broadband (PPPoE) connection got no answer from the remote server; the internet line below the VPN is missing, and the service name in the connection can be wrong.</source>
        <translation>ブロードバンド (PPPoE) 接続が、リモート サーバーから応答を得られませんでした。VPN の下位のインターネット回線がありません。接続のサービス名が正しくない可能性もあります。</translation>
    </message>
    <message>
        <source>Check the broadband connection before the VPN.</source>
        <translation>VPN の前に、ブロードバンド接続を確認します。</translation>
    </message>
    <message>
        <source>Not a fault of the VPN server.</source>
        <translation>VPN サーバーの障害ではありません。</translation>
    </message>
    <message>
        <source>Profiles should not depend on a broadband connection.</source>
        <translation>プロファイルをブロードバンド接続に依存させないようにします。</translation>
    </message>
    <message>
        <source>The provider&apos;s server does not answer.</source>
        <translation>プロバイダーのサーバーが応答しません。</translation>
    </message>
    <message>
        <source>The service name of the broadband connection is wrong.</source>
        <translation>ブロードバンド接続のサービス名が正しくありません。</translation>
    </message>
    <message>
        <source>The stored sign-in details are no longer accepted.</source>
        <translation>保存されているサインイン情報は、受け入れられなくなりました。</translation>
    </message>
    <message>
        <source>The sign-in details that Windows stored for this VPN are no longer valid.</source>
        <translation>Windows に保存されているこの VPN のサインイン情報は、有効ではなくなりました。</translation>
    </message>
    <message>
        <source>Sign out of Windows and in again, then connect.</source>
        <translation>Windows からサインアウトし、もう一度サインインしてから接続してください。</translation>
    </message>
    <message>
        <source>EAP-TLS: validation of the cached credentials failed; they are to be discarded.</source>
        <translation>EAP-TLS: キャッシュされた資格情報の検証に失敗しました。この資格情報は破棄する必要があります。</translation>
    </message>
    <message>
        <source>Discard the cached credentials: sign out and in, or enter the VPN&apos;s sign-in again.</source>
        <translation>キャッシュされた資格情報を破棄します。サインアウトしてサインインし直すか、VPN のサインイン情報を新たに入力します。</translation>
    </message>
    <message>
        <source>Usually after a renewed or replaced client certificate.</source>
        <translation>通常は、クライアント証明書の更新または交換の後に発生します。</translation>
    </message>
    <message>
        <source>Check whether the client&apos;s certificate was replaced or revoked; read NPS event 6273.</source>
        <translation>クライアントの証明書が交換されたか、失効していないかを確認し、NPS イベント 6273 を確認します。</translation>
    </message>
    <message>
        <source>The certificate with which the details were stored was replaced.</source>
        <translation>情報の保存に使われた証明書が交換されました。</translation>
    </message>
    <message>
        <source>The account has changed since then.</source>
        <translation>その後、アカウントが変更されました。</translation>
    </message>
    <message>
        <source>The VPN connection could not be made: every kind of tunnel failed.</source>
        <translation>VPN 接続を確立できませんでした。すべての種類のトンネルが失敗しました。</translation>
    </message>
    <message>
        <source>Windows tried several ways to reach the VPN server, and none of them worked.</source>
        <translation>Windows は複数の方法で VPN サーバーへの接続を試みましたが、いずれも成功しませんでした。</translation>
    </message>
    <message>
        <source>If it fails there too, send the report to your helpdesk.</source>
        <translation>そこでも失敗する場合は、レポートをヘルプデスクに送ってください。</translation>
    </message>
    <message>
        <source>The tunnel type is &quot;automatic&quot; and all attempts failed; 800 hides the code of each attempt. The server may not be reachable, or with L2TP the security settings may be missing.</source>
        <translation>トンネルの種類が「自動」で、すべての試行が失敗しました。800 が表示されると、個々の試行のコードは隠れます。サーバーに到達できないか、L2TP の場合はセキュリティ設定がない可能性があります。</translation>
    </message>
    <message>
        <source>Look at this program&apos;s results for UDP 500, UDP 4500 and TCP 443 one by one.</source>
        <translation>UDP 500、UDP 4500、TCP 443 に関するこのプログラムの結果を 1 つずつ確認します。</translation>
    </message>
    <message>
        <source>On an unmanaged connection set the tunnel type that your organisation uses, dial again and read the more precise code.</source>
        <translation>管理されていない接続では、組織で使用しているトンネルの種類を設定し、もう一度接続して、より詳しいコードを確認します。</translation>
    </message>
    <message>
        <source>Read the System log, provider RasSstp, at the time of the attempt.</source>
        <translation>システム ログで、プロバイダー RasSstp の試行時刻の記録を確認します。</translation>
    </message>
    <message>
        <source>Either no connectivity, or UDP 500/4500 and TCP 443 both fail, or certificates for IKE are missing on client or server.</source>
        <translation>接続性がないか、UDP 500/4500 と TCP 443 の両方が失敗しているか、クライアントまたはサーバーに IKE 用の証明書がありません。</translation>
    </message>
    <message>
        <source>Set the intended tunnel type in the profile instead of &quot;automatic&quot;.</source>
        <translation>プロファイルで、「自動」ではなく意図するトンネルの種類を設定します。</translation>
    </message>
    <message>
        <source>Let UDP 500 and 4500 through every firewall to the VPN server.</source>
        <translation>VPN サーバーまでのすべてのファイアウォールで、UDP 500 と 4500 を許可します。</translation>
    </message>
    <message>
        <source>Check the computer certificates for IKE on the VPN server and, for machine authentication, on the client.</source>
        <translation>VPN サーバーと、コンピューター認証の場合はクライアントで、IKE 用のコンピューター証明書を確認します。</translation>
    </message>
    <message>
        <source>Check the SSTP certificate&apos;s binding: netsh http show sslcert</source>
        <translation>SSTP の証明書のバインドを確認します: netsh http show sslcert</translation>
    </message>
    <message>
        <source>The network does not let the VPN through, or there is no internet.</source>
        <translation>ネットワークが VPN を通さないか、インターネットに接続できません。</translation>
    </message>
    <message>
        <source>UDP 500 and 4500 get no answer, and SSTP on TCP 443 fails too.</source>
        <translation>UDP 500 と 4500 に対する応答がなく、TCP 443 の SSTP も失敗します。</translation>
    </message>
    <message>
        <source>Certificates for IKE are missing or wrong on one side.</source>
        <translation>IKE 用の証明書が、一方の側にないか、正しくありません。</translation>
    </message>
    <message>
        <source>The server&apos;s name leads to a wrong address.</source>
        <translation>サーバーの名前が誤ったアドレスに解決されます。</translation>
    </message>
    <message>
        <source>The VPN server does not answer.</source>
        <translation>VPN サーバーが応答しません。</translation>
    </message>
    <message>
        <source>Your computer got no answer from the VPN server. Often the network you are on does not let VPN traffic through.</source>
        <translation>お使いのコンピューターは、VPN サーバーから応答を得られませんでした。多くの場合、現在のネットワークが VPN の通信を通していません。</translation>
    </message>
    <message>
        <source>If it works on another network, tell your helpdesk; then this network is the cause.</source>
        <translation>別のネットワークで動作する場合は、ヘルプデスクに知らせてください。その場合は、現在のネットワークが原因です。</translation>
    </message>
    <message>
        <source>The server gave no answer in time. A firewall, address translator (NAT) or router between this laptop and the server may not allow VPN traffic.</source>
        <translation>サーバーが時間内に応答しませんでした。このノート PC とサーバーの間のファイアウォール、アドレス変換 (NAT) 機器、またはルーターが、VPN のトラフィックを許可していない可能性があります。</translation>
    </message>
    <message>
        <source>Compare the server&apos;s address: Resolve-DnsName SERVER and Resolve-DnsName SERVER -Server 1.1.1.1</source>
        <translation>サーバーのアドレスを比較します: Resolve-DnsName SERVER と Resolve-DnsName SERVER -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>Check whether a security product on this laptop filters outbound UDP 500 and 4500.</source>
        <translation>このノート PC のセキュリティ製品が、送信方向の UDP 500 と 4500 をフィルターしていないか確認します。</translation>
    </message>
    <message>
        <source>If the server answers the first message and dialing still gives 809, large packets may be lost on the way.</source>
        <translation>サーバーが最初のメッセージに応答するのに、接続すると 809 になる場合は、大きなパケットが途中で失われている可能性があります。</translation>
    </message>
    <message>
        <source>UDP 500 or 4500 does not get through, leads to the wrong place, or the server does not answer.</source>
        <translation>UDP 500 または 4500 が通らないか、誤った場所に届いているか、サーバーが応答しません。</translation>
    </message>
    <message>
        <source>Let UDP 500 and 4500 through every firewall and address translator to the VPN server, both ways.</source>
        <translation>VPN サーバーまでのすべてのファイアウォールとアドレス変換機器で、UDP 500 と 4500 を双方向に許可します。</translation>
    </message>
    <message>
        <source>Behind a load balancer, send both ports of one client to the same server.</source>
        <translation>ロード バランサーの背後では、1 つのクライアントの両方のポートを同じサーバーに送ります。</translation>
    </message>
    <message>
        <source>If large packets are lost, administrators set EnableServerFragmentation=1 (DWORD, HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2, Server 2019 or later) and restart RemoteAccess.</source>
        <translation>大きなパケットが失われる場合、管理者は EnableServerFragmentation=1 (DWORD、HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2、Server 2019 以降) を設定し、RemoteAccess を再起動します。</translation>
    </message>
    <message>
        <source>For L2TP behind NAT read AssumeUDPEncapsulationContextOnSendRule (HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent): 1 server behind NAT, 2 both.</source>
        <translation>NAT の背後の L2TP の場合は、AssumeUDPEncapsulationContextOnSendRule (HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent) を確認します。1 はサーバーが NAT の背後、2 は両方が NAT の背後にあることを示します。</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,IKEEXT</source>
        <translation>サーバーで確認します: Get-Service RemoteAccess,IKEEXT</translation>
    </message>
    <message>
        <source>UDP port 500 or 4500 gets no answer on this network.</source>
        <translation>このネットワークでは、UDP ポート 500 または 4500 に対する応答がありません。</translation>
    </message>
    <message>
        <source>The server&apos;s name leads to a wrong or old address.</source>
        <translation>サーバーの名前が、誤ったアドレスまたは古いアドレスに解決されます。</translation>
    </message>
    <message>
        <source>Large packets are lost on the way (fragments).</source>
        <translation>大きなパケットが途中で失われています (フラグメント)。</translation>
    </message>
    <message>
        <source>A load balancer sends the two ports to different servers.</source>
        <translation>ロード バランサーが、2 つのポートを異なるサーバーに送っています。</translation>
    </message>
    <message>
        <source>The service on the VPN server is stopped or has no certificate.</source>
        <translation>VPN サーバーのサービスが停止しているか、証明書がありません。</translation>
    </message>
    <message>
        <source>L2TP runs behind an address translator without the setting for it.</source>
        <translation>L2TP が、そのための設定がないままアドレス変換機器の背後で使用されています。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s rules did not allow this sign-in.</source>
        <translation>VPN サーバーの規則により、このサインインは許可されませんでした。</translation>
    </message>
    <message>
        <source>Your VPN connection and the server do not agree on how to sign in, or the server&apos;s rules refuse you. You can&apos;t fix this yourself.</source>
        <translation>お使いの VPN 接続とサーバーの間でサインイン方法が一致していないか、サーバーの規則によって拒否されています。この問題はご自身では解決できません。</translation>
    </message>
    <message>
        <source>A policy on the server prevented the connection; in particular the sign-in method of the profile and of the server can differ. The same refusal often appears as 691 with SSTP.</source>
        <translation>サーバーのポリシーによって接続が拒否されました。特に、プロファイルとサーバーのサインイン方法が異なる可能性があります。SSTP では、同じ拒否が 691 として表示されることがよくあります。</translation>
    </message>
    <message>
        <source>Check whether this laptop has the current VPN profile; deploy it again before changing anything by hand.</source>
        <translation>このノート PC の VPN プロファイルが最新かどうかを確認し、手動で何かを変更する前に展開し直します。</translation>
    </message>
    <message>
        <source>Compare server names and trusted root in the profile: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml</source>
        <translation>プロファイルのサーバー名と信頼されたルート証明書を比較します: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml</translation>
    </message>
    <message>
        <source>Note the CoId of the attempt from RasClient event 20227 and pass it on with the report.</source>
        <translation>RasClient イベント 20227 から接続試行の CoId を書き留め、レポートと一緒に渡します。</translation>
    </message>
    <message>
        <source>NPS set an authentication condition that the client can&apos;t meet, for example PEAP with a certificate against EAP-MSCHAPv2.</source>
        <translation>NPS に、クライアントが満たせない認証条件が設定されています。たとえば、NPS は証明書を使用する PEAP を求め、クライアントは EAP-MSCHAPv2 を使用している場合などです。</translation>
    </message>
    <message>
        <source>Read RRAS event 20276 and NPS events 6272 and 6273; the CoId stands in them.</source>
        <translation>RRAS イベント 20276 と、NPS イベント 6272 および 6273 を確認します。これらには CoId が記録されています。</translation>
    </message>
    <message>
        <source>Align the network policy and the profile.</source>
        <translation>ネットワーク ポリシーとプロファイルを一致させます。</translation>
    </message>
    <message>
        <source>On the NPS server, for NPS reason 258, and only where Conditional Access certificates carry no revocation address by design: set IgnoreNoRevocationCheck=1 (DWORD) under HKLM\SYSTEM\CurrentControlSet\Services\RasMan\PPP\EAP\13, 25 for PEAP, and restart that server.</source>
        <translation>NPS の理由コード 258 で、かつ条件付きアクセスの証明書に設計上失効確認用のアドレスがない場合に限り、NPS サーバーで HKLM\SYSTEM\CurrentControlSet\Services\RasMan\PPP\EAP\13 (PEAP の場合は 25) に IgnoreNoRevocationCheck=1 (DWORD) を設定し、そのサーバーを再起動します。</translation>
    </message>
    <message>
        <source>Check group, dial-in setting and other conditions of the network policy.</source>
        <translation>ネットワーク ポリシーのグループ、ダイヤルイン設定、その他の条件を確認します。</translation>
    </message>
    <message>
        <source>Check that the NPS certificate is current and selected in the policy.</source>
        <translation>NPS の証明書が最新で、ポリシーで選択されていることを確認します。</translation>
    </message>
    <message>
        <source>Profile and network policy name different sign-in methods.</source>
        <translation>プロファイルとネットワーク ポリシーで、異なるサインイン方法が指定されています。</translation>
    </message>
    <message>
        <source>Another condition of the network policy is not met (group, time, dial-in setting).</source>
        <translation>ネットワーク ポリシーの別の条件 (グループ、時刻、ダイヤルイン設定) が満たされていません。</translation>
    </message>
    <message>
        <source>The server name in the profile does not match the sign-in server&apos;s certificate.</source>
        <translation>プロファイルのサーバー名が、認証サーバーの証明書と一致しません。</translation>
    </message>
    <message>
        <source>The certificate of Conditional Access can&apos;t be checked for revocation.</source>
        <translation>条件付きアクセスの証明書の失効確認ができません。</translation>
    </message>
    <message>
        <source>VPN server and sign-in server share no TLS version (old systems).</source>
        <translation>VPN サーバーと認証サーバーに共通する TLS バージョンがありません (古いシステム)。</translation>
    </message>
    <message>
        <source>One side did not accept the other&apos;s certificate.</source>
        <translation>一方の側が、もう一方の証明書を受け入れませんでした。</translation>
    </message>
    <message>
        <source>The IKE authentication credentials are unacceptable: usually the server&apos;s certificate lacks its purpose, is expired, has another name, or its root is missing on this laptop.</source>
        <translation>IKE 認証の資格情報を受け入れられません。通常は、サーバーの証明書に必要な目的がないか、有効期限が切れているか、名前が異なるか、そのルート証明書がこのノート PC にありません。</translation>
    </message>
    <message>
        <source>Look at this program&apos;s results for the server&apos;s certificate.</source>
        <translation>サーバーの証明書に関するこのプログラムの結果を確認します。</translation>
    </message>
    <message>
        <source>Compare the server in the profile with the certificate&apos;s names; use the full name, not an address.</source>
        <translation>プロファイルのサーバーと証明書の名前を比較します。アドレスではなく完全な名前を使用します。</translation>
    </message>
    <message>
        <source>Read the trusted roots: certutil -store Root</source>
        <translation>信頼されたルート証明書を確認します: certutil -store Root</translation>
    </message>
    <message>
        <source>Import a missing root only from a file that the certificate team gives you: certutil -addstore Root FILE (elevated).</source>
        <translation>不足しているルート証明書は、証明書チームから渡されたファイルからのみインポートします: certutil -addstore Root FILE (管理者として実行)。</translation>
    </message>
    <message>
        <source>The server&apos;s computer certificate or the client&apos;s is refused in IKE_AUTH.</source>
        <translation>IKE_AUTH で、サーバーのコンピューター証明書またはクライアントの証明書が拒否されています。</translation>
    </message>
    <message>
        <source>Check the server certificate: Server Authentication in the extended key usage, dates, name equal to the dialed one.</source>
        <translation>サーバーの証明書を確認します: 拡張キー使用法の「サーバー認証」、日付、接続先と同じ名前。</translation>
    </message>
    <message>
        <source>Check root and intermediate certificates on both sides; Microsoft&apos;s article names the root store of the RRAS server.</source>
        <translation>両側のルート証明書と中間証明書を確認します。Microsoft の記事では、RRAS サーバーのルート証明書のストアが挙げられています。</translation>
    </message>
    <message>
        <source>Read what RRAS accepts: Get-VpnAuthProtocol (RootCertificateNameToAccept); change it with Set-VpnAuthProtocol.</source>
        <translation>RRAS が受け入れるものを確認します: Get-VpnAuthProtocol (RootCertificateNameToAccept)。Set-VpnAuthProtocol で変更します。</translation>
    </message>
    <message>
        <source>If it fails now and then, several client certificates may compete; administrators add IP security IKE intermediate to the right template.</source>
        <translation>ときどき失敗する場合は、複数のクライアント証明書が競合している可能性があります。管理者は、適切な証明書テンプレートに「IP セキュリティ IKE 中間」を追加します。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate lacks the purpose Server Authentication.</source>
        <translation>サーバーの証明書に「サーバー認証」の目的がありません。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>サーバーの証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>The root of the server&apos;s certificate is missing on the client.</source>
        <translation>サーバーの証明書のルート証明書がクライアントにありません。</translation>
    </message>
    <message>
        <source>The dialed name is not in the server&apos;s certificate.</source>
        <translation>接続先の名前が、サーバーの証明書に含まれていません。</translation>
    </message>
    <message>
        <source>An intermediate certificate is missing on either side.</source>
        <translation>いずれかの側に中間証明書がありません。</translation>
    </message>
    <message>
        <source>The server accepts only certificates of another root.</source>
        <translation>サーバーは、別のルート証明書に基づく証明書だけを受け入れます。</translation>
    </message>
    <message>
        <source>No fitting computer certificate was found.</source>
        <translation>適合するコンピューター証明書が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Your computer has no valid electronic identity card (certificate) for the VPN, or the server has none.</source>
        <translation>お使いのコンピューターに VPN 用の有効な電子的な身分証明書 (証明書) がないか、サーバーにありません。</translation>
    </message>
    <message>
        <source>IKE found no valid machine certificate. With a device tunnel look at this laptop first; with a user tunnel look at the server.</source>
        <translation>IKE で有効なコンピューター証明書が見つかりませんでした。デバイス トンネルの場合は、まずこのノート PC を調べます。ユーザー トンネルの場合は、サーバーを調べます。</translation>
    </message>
    <message>
        <source>A computer certificate is missing on the client or on the VPN server, or nothing passes the filter.</source>
        <translation>クライアントまたは VPN サーバーにコンピューター証明書がないか、フィルターに合うものがありません。</translation>
    </message>
    <message>
        <source>On the client: purpose Client Authentication, private key, dates, chain, in the computer&apos;s Personal store.</source>
        <translation>クライアント: クライアント認証の目的、秘密キー、日付、チェーンを、コンピューターの「個人」ストアで確認します。</translation>
    </message>
    <message>
        <source>On the VPN server: a computer certificate and the root of the clients&apos; certificates.</source>
        <translation>VPN サーバー: コンピューター証明書と、クライアントの証明書のルート証明書を確認します。</translation>
    </message>
    <message>
        <source>Check template rights and autoenrolment, and the filters MachineCertificateEKUFilter and MachineCertificateIssuerFilter of the profile.</source>
        <translation>証明書テンプレートのアクセス許可と自動登録、およびプロファイルのフィルター MachineCertificateEKUFilter と MachineCertificateIssuerFilter を確認します。</translation>
    </message>
    <message>
        <source>The certificate lacks the purpose Client Authentication.</source>
        <translation>証明書に「クライアント認証」の目的がありません。</translation>
    </message>
    <message>
        <source>The VPN server has no computer certificate or root certificate.</source>
        <translation>VPN サーバーに、コンピューター証明書またはルート証明書がありません。</translation>
    </message>
    <message>
        <source>A filter in the profile excludes every certificate.</source>
        <translation>プロファイルのフィルターにより、すべての証明書が除外されています。</translation>
    </message>
    <message>
        <source>The VPN server closed the secure connection.</source>
        <translation>VPN サーバーが、保護された接続を閉じました。</translation>
    </message>
    <message>
        <source>The VPN server ended the connection before it was ready. You can&apos;t fix this yourself.</source>
        <translation>VPN サーバーが、準備の完了前に接続を終了しました。この問題はご自身では解決できません。</translation>
    </message>
    <message>
        <source>Windows says that the network name is no longer available. The documents name the server&apos;s certificate: it lacks the purpose Server Authentication. The code itself only says that the connection was dropped.</source>
        <translation>Windows は、ネットワーク名が利用できなくなったと表示します。文書では、サーバーの証明書に「サーバー認証」の目的がないことが挙げられています。コード自体が示すのは、接続が切断されたことだけです。</translation>
    </message>
    <message>
        <source>Look at this program&apos;s results for TCP 443 and for the server&apos;s certificate.</source>
        <translation>TCP 443 とサーバーの証明書に関するこのプログラムの結果を確認します。</translation>
    </message>
    <message>
        <source>Test from another network to exclude a device that inspects traffic on the way.</source>
        <translation>別のネットワークからテストし、経路上でトラフィックを検査する機器の影響を除外します。</translation>
    </message>
    <message>
        <source>The RAS server has no certificate with Server Authentication, or its binding to the web port is broken; a balancer or inspection device can also cause it.</source>
        <translation>RAS サーバーに「サーバー認証」の証明書がないか、Web ポートへのバインドが壊れています。ロード バランサーや検査機器が原因である可能性もあります。</translation>
    </message>
    <message>
        <source>Install a certificate with Server Authentication and select it in the server&apos;s Security tab.</source>
        <translation>「サーバー認証」を含む証明書をインストールし、サーバーの「セキュリティ」タブで選択します。</translation>
    </message>
    <message>
        <source>Read the binding: netsh http show sslcert</source>
        <translation>バインドを確認します: netsh http show sslcert</translation>
    </message>
    <message>
        <source>The documents disagree on whether this concerns IKEv2 or SSTP; check the certificate of both.</source>
        <translation>IKEv2 に関するものか SSTP に関するものかは、文書によって異なります。両方の証明書を確認します。</translation>
    </message>
    <message>
        <source>The server has no certificate with the purpose Server Authentication.</source>
        <translation>サーバーに「サーバー認証」の目的を持つ証明書がありません。</translation>
    </message>
    <message>
        <source>The certificate is not bound to the server&apos;s web port, or the binding is broken.</source>
        <translation>証明書がサーバーの Web ポートにバインドされていないか、バインドが壊れています。</translation>
    </message>
    <message>
        <source>A device between client and server breaks the secure connection.</source>
        <translation>クライアントとサーバーの間の機器が、保護された接続を妨げています。</translation>
    </message>
    <message>
        <source>This computer does not trust the authority behind the VPN server&apos;s certificate.</source>
        <translation>このコンピューターは、VPN サーバーの証明書を発行した証明機関を信頼していません。</translation>
    </message>
    <message>
        <source>Your computer does not know who issued the VPN server&apos;s electronic identity card (certificate).</source>
        <translation>お使いのコンピューターには、VPN サーバーの電子的な身分証明書 (証明書) を誰が発行したかがわかりません。</translation>
    </message>
    <message>
        <source>If you are on a public network, try another one, for example your phone&apos;s hotspot.</source>
        <translation>公衆ネットワークをお使いの場合は、スマートフォンのテザリングなど、別のネットワークで試してください。</translation>
    </message>
    <message>
        <source>The chain ends in a root that is not trusted. Domain members receive their organisation&apos;s root by themselves; other computers do not.</source>
        <translation>チェーンが、信頼されていないルート証明書で終わっています。ドメインのメンバーには組織のルート証明書が自動的に配布されますが、その他のコンピューターには配布されません。</translation>
    </message>
    <message>
        <source>Look at this program&apos;s result for the server&apos;s certificate; it names the root.</source>
        <translation>サーバーの証明書に関するこのプログラムの結果を確認します。ルート証明書の名前が示されています。</translation>
    </message>
    <message>
        <source>Read the trusted roots of the computer: certutil -store Root</source>
        <translation>コンピューターの信頼されたルート証明書を確認します: certutil -store Root</translation>
    </message>
    <message>
        <source>Compare the certificate&apos;s issuer with the expected one; another issuer means that something on the way replaces the certificate.</source>
        <translation>証明書の発行者を、想定される発行者と比較します。異なる場合は、経路上の何かが証明書を置き換えています。</translation>
    </message>
    <message>
        <source>If the root is your organisation&apos;s, start a policy update on the corporate network: gpupdate</source>
        <translation>ルート証明書が組織のものである場合は、社内ネットワークでポリシーの更新を開始します: gpupdate</translation>
    </message>
    <message>
        <source>Otherwise import the root that the certificate team gives you: certutil -addstore Root FILE (elevated).</source>
        <translation>それ以外の場合は、証明書チームから渡されたルート証明書をインポートします: certutil -addstore Root FILE (管理者として実行)。</translation>
    </message>
    <message>
        <source>The root CA of the server&apos;s certificate is missing in the computer&apos;s Trusted Root Certification Authorities store.</source>
        <translation>サーバーの証明書のルート CA が、コンピューターの「信頼されたルート証明機関」ストアにありません。</translation>
    </message>
    <message>
        <source>Publish the root by group policy or Intune to the computer store; a root in the user&apos;s store may not be enough for SSTP.</source>
        <translation>グループ ポリシーまたは Intune で、ルート証明書をコンピューターのストアに配布します。SSTP では、ユーザーのストアにあるルート証明書では不十分な場合があります。</translation>
    </message>
    <message>
        <source>For computers outside the domain use a certificate of a public CA for SSTP.</source>
        <translation>ドメイン外のコンピューターには、SSTP に公的な CA の証明書を使用します。</translation>
    </message>
    <message>
        <source>Check that the server sends its intermediate certificate.</source>
        <translation>サーバーが中間証明書を送信することを確認します。</translation>
    </message>
    <message>
        <source>The root certificate is missing: the computer is not in the domain, or another chain is used.</source>
        <translation>ルート証明書がありません。コンピューターがドメインに参加していないか、別のチェーンが使用されています。</translation>
    </message>
    <message>
        <source>The server does not send the intermediate certificate.</source>
        <translation>サーバーが中間証明書を送信していません。</translation>
    </message>
    <message>
        <source>A device on the way replaces the certificate.</source>
        <translation>経路上の機器が証明書を置き換えています。</translation>
    </message>
    <message>
        <source>Windows could not give the VPN connection a network address.</source>
        <translation>Windows が VPN 接続にネットワーク アドレスを設定できませんでした。</translation>
    </message>
    <message>
        <source>You were signed in, but Windows could not set up the network adapter for the VPN.</source>
        <translation>サインインはできましたが、Windows が VPN 用のネットワーク アダプターを構築できませんでした。</translation>
    </message>
    <message>
        <source>Usually the adapter &quot;WAN Miniport (IP)&quot; is not bound correctly, even if it looks healthy in Device Manager.</source>
        <translation>通常は、デバイス マネージャーで正常に見えても、アダプター「WAN Miniport (IP)」が正しくバインドされていません。</translation>
    </message>
    <message>
        <source>Find its name: Get-NetAdapter -IncludeHidden | Where-Object InterfaceDescription -eq &quot;WAN Miniport (IP)&quot;</source>
        <translation>アダプターの名前を調べます: Get-NetAdapter -IncludeHidden | Where-Object InterfaceDescription -eq &quot;WAN Miniport (IP)&quot;</translation>
    </message>
    <message>
        <source>Read its bindings: Get-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings</source>
        <translation>バインドを確認します: Get-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings</translation>
    </message>
    <message>
        <source>If ms_wanarp is off (elevated): Enable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID ms_wanarp</source>
        <translation>ms_wanarp がオフの場合 (管理者として実行): Enable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID ms_wanarp</translation>
    </message>
    <message>
        <source>If rbt_filter (Steelhead Mobile) is on (elevated): Disable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID rbt_filter</source>
        <translation>rbt_filter (Steelhead Mobile) がオンの場合 (管理者として実行): Disable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID rbt_filter</translation>
    </message>
    <message>
        <source>Otherwise uninstall all WAN Miniport devices in Device Manager and choose Action, Scan for hardware changes.</source>
        <translation>それ以外の場合は、デバイス マネージャーですべての WAN Miniport デバイスをアンインストールし、「操作」の「ハードウェア変更のスキャン」を選択します。</translation>
    </message>
    <message>
        <source>If the bindings are right on the client, the server may have no address to give.</source>
        <translation>クライアントのバインドが正しい場合は、サーバーに割り当て可能なアドレスがない可能性があります。</translation>
    </message>
    <message>
        <source>Check the static address pool, or DHCP, of the RRAS server for free addresses.</source>
        <translation>RRAS サーバーの静的アドレス プール、または DHCP に空きアドレスがあることを確認します。</translation>
    </message>
    <message>
        <source>Check that no software you deploy binds a network filter to WAN Miniport (IP); update or exclude it.</source>
        <translation>展開しているソフトウェアが WAN Miniport (IP) にネットワーク フィルターをバインドしていないことを確認し、該当するソフトウェアは更新または除外します。</translation>
    </message>
    <message>
        <source>Check that IPv4 is ticked on the connection.</source>
        <translation>接続で IPv4 のチェック ボックスがオンになっていることを確認します。</translation>
    </message>
    <message>
        <source>The Remote Access IP ARP driver (ms_wanarp) is off on WAN Miniport (IP).</source>
        <translation>WAN Miniport (IP) で、リモート アクセス IP ARP ドライバー (ms_wanarp) がオフになっています。</translation>
    </message>
    <message>
        <source>A network filter of another maker is bound to WAN Miniport (IP).</source>
        <translation>他社製のネットワーク フィルターが WAN Miniport (IP) にバインドされています。</translation>
    </message>
    <message>
        <source>WAN Miniport (IP) is missing, disabled or damaged.</source>
        <translation>WAN Miniport (IP) がないか、無効になっているか、破損しています。</translation>
    </message>
    <message>
        <source>The server has no free address for this client.</source>
        <translation>サーバーに、このクライアント用の空きアドレスがありません。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate was not accepted for this L2TP connection.</source>
        <translation>この L2TP 接続で、VPN サーバーの証明書が受け入れられませんでした。</translation>
    </message>
    <message>
        <source>The VPN server could not prove who it is. You can&apos;t fix this yourself.</source>
        <translation>VPN サーバーが自身の身元を証明できませんでした。この問題はご自身では解決できません。</translation>
    </message>
    <message>
        <source>The L2TP security layer could not authenticate the server: likely it shows a wildcard certificate or one of another authority than this laptop&apos;s.</source>
        <translation>L2TP のセキュリティ層でサーバーを認証できませんでした。おそらく、サーバーがワイルドカード証明書、またはこのノート PC とは異なる証明機関の証明書を提示しています。</translation>
    </message>
    <message>
        <source>List this computer&apos;s certificates with their issuers: certutil -store My</source>
        <translation>このコンピューターの証明書を発行者とともに一覧表示します: certutil -store My</translation>
    </message>
    <message>
        <source>Check that ProhibitIpSec under HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters is 0 or absent on this laptop.</source>
        <translation>このノート PC で、HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters の ProhibitIpSec が 0 であるか、存在しないことを確認します。</translation>
    </message>
    <message>
        <source>For L2TP, RRAS takes the first usable computer certificate it finds, and this choice can&apos;t be configured.</source>
        <translation>L2TP では、RRAS は最初に見つかった使用可能なコンピューター証明書を使用します。この選択は構成できません。</translation>
    </message>
    <message>
        <source>Keep one certificate on the server that serves L2TP and SSTP or IP-HTTPS alike, from the CA of the clients&apos; certificates.</source>
        <translation>クライアントの証明書の CA から発行され、L2TP と SSTP または IP-HTTPS の両方に使用できる証明書を、サーバーに 1 つだけ置きます。</translation>
    </message>
    <message>
        <source>Or set ProhibitIpSec=1 (DWORD) under HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters on the server and add a manual IPsec rule for UDP 1701 in transport mode with the chosen CA.</source>
        <translation>または、サーバーで HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters に ProhibitIpSec=1 (DWORD) を設定し、UDP 1701 用の手動の IPsec 規則 (トランスポート モード、選択した CA) を追加します。</translation>
    </message>
    <message>
        <source>The server uses a wildcard certificate for L2TP.</source>
        <translation>サーバーが L2TP にワイルドカード証明書を使用しています。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from another authority than the client&apos;s.</source>
        <translation>サーバーの証明書が、クライアントの証明書とは異なる証明機関から発行されています。</translation>
    </message>
    <message>
        <source>One of the certificates has expired.</source>
        <translation>いずれかの証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>サインインが拒否されました。</translation>
    </message>
    <message>
        <source>The VPN server did not accept your user name and password, or its rules refuse you.</source>
        <translation>VPN サーバーがユーザー名とパスワードを受け入れなかったか、サーバーの規則によって拒否されています。</translation>
    </message>
    <message>
        <source>Check that you can sign in elsewhere with the same password.</source>
        <translation>同じパスワードで他のサービスにサインインできるかどうかを確認してください。</translation>
    </message>
    <message>
        <source>Wrong or expired credentials, a locked account, or a refusal by the network policy; with SSTP 691 is often what IKEv2 reports as 812.</source>
        <translation>資格情報が間違っているか期限切れであるか、アカウントがロックされているか、ネットワーク ポリシーによって拒否されています。SSTP の 691 は、IKEv2 が 812 として報告するものと同じであることがよくあります。</translation>
    </message>
    <message>
        <source>Check the account: locked, disabled, password expired.</source>
        <translation>アカウントの状態を確認します: ロック、無効、パスワードの期限切れ。</translation>
    </message>
    <message>
        <source>If typed credentials work and saved ones do not, Credential Guard may keep MS-CHAPv2 from using them.</source>
        <translation>入力した資格情報は使えるのに保存された資格情報が使えない場合は、Credential Guard が MS-CHAPv2 による使用を妨げている可能性があります。</translation>
    </message>
    <message>
        <source>If only MS-CHAPv2 fails for everybody, the domain controller&apos;s LmCompatibilityLevel may refuse it.</source>
        <translation>全員が MS-CHAPv2 でのみ失敗する場合は、ドメイン コントローラーの LmCompatibilityLevel によって拒否されている可能性があります。</translation>
    </message>
    <message>
        <source>Read LmCompatibilityLevel on the domain controllers: HKLM\SYSTEM\CurrentControlSet\Control\Lsa</source>
        <translation>ドメイン コントローラーで LmCompatibilityLevel を確認します: HKLM\SYSTEM\CurrentControlSet\Control\Lsa</translation>
    </message>
    <message>
        <source>On RRAS or NPS set &quot;Enable NTLMv2 Compatibility&quot;=1 (DWORD) under HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Policy and restart the service.</source>
        <translation>RRAS または NPS で、HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Policy に &quot;Enable NTLMv2 Compatibility&quot;=1 (DWORD) を設定し、サービスを再起動します。</translation>
    </message>
    <message>
        <source>Better: move from passwords to certificates (PEAP with EAP-TLS).</source>
        <translation>望ましい方法: パスワードから証明書 (EAP-TLS を使用する PEAP) に移行します。</translation>
    </message>
    <message>
        <source>For certificates check the mapping to the account, including the security identifier extension.</source>
        <translation>証明書の場合は、セキュリティ識別子の拡張を含め、アカウントへのマッピングを確認します。</translation>
    </message>
    <message>
        <source>User name or password is wrong or expired, or the account is locked.</source>
        <translation>ユーザー名またはパスワードが間違っているか期限切れであるか、アカウントがロックされています。</translation>
    </message>
    <message>
        <source>The network policy refuses the connection (SSTP).</source>
        <translation>ネットワーク ポリシーが接続を拒否しています (SSTP)。</translation>
    </message>
    <message>
        <source>The domain controller refuses the older sign-in method (LmCompatibilityLevel).</source>
        <translation>ドメイン コントローラーが古いサインイン方法を拒否しています (LmCompatibilityLevel)。</translation>
    </message>
    <message>
        <source>Credential Guard does not hand out saved credentials for MS-CHAPv2.</source>
        <translation>Credential Guard が、保存された資格情報を MS-CHAPv2 に渡しません。</translation>
    </message>
    <message>
        <source>The client certificate is not mapped to the account.</source>
        <translation>クライアント証明書がアカウントにマッピングされていません。</translation>
    </message>
    <message>
        <source>Your account may not sign in at this time of day.</source>
        <translation>お使いのアカウントは、この時間帯にはサインインできません。</translation>
    </message>
    <message>
        <source>Your account is not allowed to sign in at this time.</source>
        <translation>お使いのアカウントは、現在の時刻でのサインインを許可されていません。</translation>
    </message>
    <message>
        <source>Try again during your working hours.</source>
        <translation>勤務時間内にもう一度試してください。</translation>
    </message>
    <message>
        <source>If that is wrong, send the report to your helpdesk.</source>
        <translation>これが正しくない場合は、レポートをヘルプデスクに送ってください。</translation>
    </message>
    <message>
        <source>The account&apos;s logon hours do not permit this time.</source>
        <translation>アカウントのログオン時間により、この時刻は許可されていません。</translation>
    </message>
    <message>
        <source>Check the account in Active Directory.</source>
        <translation>Active Directory でアカウントを確認します。</translation>
    </message>
    <message>
        <source>Check the logon hours.</source>
        <translation>ログオン時間を確認します。</translation>
    </message>
    <message>
        <source>Change the logon hours of the account or the day and time condition of the network policy.</source>
        <translation>アカウントのログオン時間、またはネットワーク ポリシーの日付と時刻の条件を変更します。</translation>
    </message>
    <message>
        <source>The logon hours of the account exclude this time.</source>
        <translation>アカウントのログオン時間で、この時刻が除外されています。</translation>
    </message>
    <message>
        <source>Your account is disabled.</source>
        <translation>お使いのアカウントは無効になっています。</translation>
    </message>
    <message>
        <source>Your account was switched off.</source>
        <translation>お使いのアカウントは使用できない状態にされています。</translation>
    </message>
    <message>
        <source>Contact your helpdesk.</source>
        <translation>ヘルプデスクに連絡してください。</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>アカウントが無効になっています。</translation>
    </message>
    <message>
        <source>Check why it was disabled.</source>
        <translation>無効にされた理由を確認します。</translation>
    </message>
    <message>
        <source>Enable the account if that is right.</source>
        <translation>問題がなければ、アカウントを有効にします。</translation>
    </message>
    <message>
        <source>Your password has expired.</source>
        <translation>パスワードの有効期限が切れています。</translation>
    </message>
    <message>
        <source>Your password is no longer valid and must be changed.</source>
        <translation>お使いのパスワードは有効ではなくなっており、変更する必要があります。</translation>
    </message>
    <message>
        <source>Change your password in the office or the way your organisation tells you.</source>
        <translation>社内で、または組織が案内している方法で、パスワードを変更してください。</translation>
    </message>
    <message>
        <source>If you can&apos;t, contact your helpdesk.</source>
        <translation>変更できない場合は、ヘルプデスクに連絡してください。</translation>
    </message>
    <message>
        <source>The password has expired and can&apos;t be changed over this connection.</source>
        <translation>パスワードの有効期限が切れており、この接続では変更できません。</translation>
    </message>
    <message>
        <source>Offer a way to change passwords from outside.</source>
        <translation>社外からパスワードを変更する手段を用意します。</translation>
    </message>
    <message>
        <source>Reset the password, or allow changing it with the sign-in method.</source>
        <translation>パスワードをリセットするか、サインイン方法で変更を許可します。</translation>
    </message>
    <message>
        <source>The password of the account has expired.</source>
        <translation>アカウントのパスワードの有効期限が切れています。</translation>
    </message>
    <message>
        <source>Your account may not use the VPN.</source>
        <translation>お使いのアカウントは VPN を使用できません。</translation>
    </message>
    <message>
        <source>Your account is not allowed to use the VPN.</source>
        <translation>お使いのアカウントは、VPN の使用を許可されていません。</translation>
    </message>
    <message>
        <source>Ask your helpdesk for access.</source>
        <translation>ヘルプデスクに利用の許可を依頼してください。</translation>
    </message>
    <message>
        <source>The account has no dial-in permission.</source>
        <translation>アカウントにダイヤルインのアクセス許可がありません。</translation>
    </message>
    <message>
        <source>Check dial-in setting and network policy.</source>
        <translation>ダイヤルイン設定とネットワーク ポリシーを確認します。</translation>
    </message>
    <message>
        <source>Set &quot;Control access through NPS Network Policy&quot; on the account&apos;s Dial-in tab.</source>
        <translation>アカウントの「ダイヤルイン」タブで「NPS ネットワーク ポリシーでアクセスを制御」を設定します。</translation>
    </message>
    <message>
        <source>Check the user&apos;s membership in the group of the network policy.</source>
        <translation>ネットワーク ポリシーのグループにユーザーが所属していることを確認します。</translation>
    </message>
    <message>
        <source>The account has no permission for remote access.</source>
        <translation>アカウントにリモート アクセスのアクセス許可がありません。</translation>
    </message>
    <message>
        <source>No certificate for EAP was found: none in the user&apos;s store, expired, or all filtered out.</source>
        <translation>EAP 用の証明書が見つかりませんでした。ユーザーのストアにないか、有効期限が切れているか、すべてフィルターで除外されています。</translation>
    </message>
    <message>
        <source>On the corporate network start enrolment: gpupdate, then certutil -user -pulse</source>
        <translation>社内ネットワークで登録を開始します: gpupdate、続いて certutil -user -pulse</translation>
    </message>
    <message>
        <source>Check the template: Client Authentication, private key without strong protection.</source>
        <translation>証明書テンプレートを確認します: クライアント認証、強力な保護のない秘密キー。</translation>
    </message>
    <message>
        <source>Check CAHashList and ClientAuthEKUList in the EAP settings.</source>
        <translation>EAP の設定の CAHashList と ClientAuthEKUList を確認します。</translation>
    </message>
    <message>
        <source>No user certificate is there, or it has expired.</source>
        <translation>ユーザー証明書がないか、有効期限が切れています。</translation>
    </message>
    <message>
        <source>The purpose or issuer filter of the profile excludes every certificate.</source>
        <translation>プロファイルの目的または発行者のフィルターにより、すべての証明書が除外されています。</translation>
    </message>
    <message>
        <source>The key asks for a confirmation, which a silent connection can&apos;t show.</source>
        <translation>キーの使用に確認が必要ですが、ダイアログなしの接続では表示できません。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate could not be confirmed.</source>
        <translation>認証サーバーの証明書を確認できませんでした。</translation>
    </message>
    <message>
        <source>Your computer could not confirm the server that checks your sign-in.</source>
        <translation>お使いのコンピューターは、サインインを確認するサーバーの身元を確認できませんでした。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate failed validation during EAP.</source>
        <translation>EAP の処理中に、サーバーの証明書の検証に失敗しました。</translation>
    </message>
    <message>
        <source>Compare the certificate of NPS with ServerNames and TrustedRootCA.</source>
        <translation>NPS の証明書を ServerNames および TrustedRootCA と比較します。</translation>
    </message>
    <message>
        <source>Check dates, name, purpose and chain of the NPS certificate.</source>
        <translation>NPS の証明書の日付、名前、目的、チェーンを確認します。</translation>
    </message>
    <message>
        <source>Root or name of the sign-in server&apos;s certificate do not fit the profile.</source>
        <translation>認証サーバーの証明書のルート証明書または名前が、プロファイルと一致しません。</translation>
    </message>
    <message>
        <source>The two names used for the sign-in differ.</source>
        <translation>サインインに使用される 2 つの名前が異なります。</translation>
    </message>
    <message>
        <source>Your VPN connection uses two different user names for one sign-in.</source>
        <translation>お使いの VPN 接続は、1 回のサインインに 2 つの異なるユーザー名を使用しています。</translation>
    </message>
    <message>
        <source>The outer PEAP identity is not the inner one, although identity privacy is off.</source>
        <translation>ID プライバシーがオフなのに、PEAP の外部 ID が内部 ID と異なります。</translation>
    </message>
    <message>
        <source>Align the identities or use identity privacy.</source>
        <translation>両方の ID を一致させるか、ID プライバシーを使用します。</translation>
    </message>
    <message>
        <source>Set EnableIdentityPrivacy and AnonymousUserName, or use the same name outside and inside.</source>
        <translation>EnableIdentityPrivacy と AnonymousUserName を設定するか、外部と内部で同じ名前を使用します。</translation>
    </message>
    <message>
        <source>Outer and inner identity differ while identity privacy is off.</source>
        <translation>ID プライバシーがオフの状態で、外部 ID と内部 ID が異なります。</translation>
    </message>
    <message>
        <source>The password or PIN of your certificate is wrong.</source>
        <translation>証明書のパスワードまたは PIN が正しくありません。</translation>
    </message>
    <message>
        <source>The password or PIN for your electronic identity card (certificate) was not right.</source>
        <translation>電子的な身分証明書 (証明書) のパスワードまたは PIN が正しくありませんでした。</translation>
    </message>
    <message>
        <source>Try once more, carefully; a smart card may lock itself after a few tries.</source>
        <translation>もう一度だけ、慎重に試してください。スマート カードは、数回試すとロックされることがあります。</translation>
    </message>
    <message>
        <source>If it still fails, contact your helpdesk.</source>
        <translation>それでも失敗する場合は、ヘルプデスクに連絡してください。</translation>
    </message>
    <message>
        <source>The password given for the certificate is not valid.</source>
        <translation>証明書に対して入力されたパスワードが有効ではありません。</translation>
    </message>
    <message>
        <source>Check whether a smart card is used and whether its PIN is locked: certutil -scinfo</source>
        <translation>スマート カードが使用されているかどうか、およびその PIN がロックされていないかを確認します: certutil -scinfo</translation>
    </message>
    <message>
        <source>Unblock or reissue the smart card.</source>
        <translation>スマート カードのロックを解除するか、再発行します。</translation>
    </message>
    <message>
        <source>Check the smart card management.</source>
        <translation>スマート カードの管理を確認します。</translation>
    </message>
    <message>
        <source>The password or PIN for the certificate was wrong.</source>
        <translation>証明書のパスワードまたは PIN が正しくありませんでした。</translation>
    </message>
    <message>
        <source>The VPN server has two interfaces with the same destination and shared key.</source>
        <translation>VPN サーバーに、宛先と事前共有キーが同じインターフェイスが 2 つあります。</translation>
    </message>
    <message>
        <source>This is an error in the VPN server&apos;s settings, not on your computer.</source>
        <translation>これは VPN サーバーの設定の誤りであり、お使いのコンピューターの問題ではありません。</translation>
    </message>
    <message>
        <source>The code concerns an interface of a server, not a client.</source>
        <translation>このコードは、クライアントではなくサーバーのインターフェイスに関するものです。</translation>
    </message>
    <message>
        <source>Pass the report to the VPN administrators.</source>
        <translation>レポートを VPN 管理者に渡します。</translation>
    </message>
    <message>
        <source>More than one interface with the same destination uses a pre-shared key.</source>
        <translation>宛先が同じ複数のインターフェイスが、事前共有キーを使用しています。</translation>
    </message>
    <message>
        <source>Change destination or authentication of one of the interfaces.</source>
        <translation>いずれかのインターフェイスの宛先または認証を変更します。</translation>
    </message>
    <message>
        <source>On a server: two interfaces with a shared key have the same destination.</source>
        <translation>サーバー側: 事前共有キーを使用する 2 つのインターフェイスの宛先が同じです。</translation>
    </message>
    <message>
        <source>An interface of the VPN server has no valid destination.</source>
        <translation>VPN サーバーのインターフェイスに有効な宛先がありません。</translation>
    </message>
    <message>
        <source>The interface has no valid destination address.</source>
        <translation>インターフェイスに有効な宛先アドレスがありません。</translation>
    </message>
    <message>
        <source>Enter a destination that resolves.</source>
        <translation>名前解決できる宛先を入力します。</translation>
    </message>
    <message>
        <source>On a server: the destination of an interface does not resolve.</source>
        <translation>サーバー側: インターフェイスの宛先を名前解決できません。</translation>
    </message>
    <message>
        <source>The settings of a VPN interface are not valid.</source>
        <translation>VPN インターフェイスの設定が有効ではありません。</translation>
    </message>
    <message>
        <source>The settings of this VPN connection are not valid.</source>
        <translation>この VPN 接続の設定が有効ではありません。</translation>
    </message>
    <message>
        <source>The interface configuration is not valid.</source>
        <translation>インターフェイスの構成が有効ではありません。</translation>
    </message>
    <message>
        <source>Check the settings of the interface or profile.</source>
        <translation>インターフェイスまたはプロファイルの設定を確認します。</translation>
    </message>
    <message>
        <source>Compare with a profile that works.</source>
        <translation>正常に動作するプロファイルと比較します。</translation>
    </message>
    <message>
        <source>The settings of the interface contradict each other.</source>
        <translation>インターフェイスの設定が互いに矛盾しています。</translation>
    </message>
    <message>
        <source>A VPN app from another maker could not connect.</source>
        <translation>他社製の VPN アプリが接続できませんでした。</translation>
    </message>
    <message>
        <source>The VPN app that runs this connection could not connect.</source>
        <translation>この接続を処理する VPN アプリが接続できませんでした。</translation>
    </message>
    <message>
        <source>Contact your helpdesk and name the app.</source>
        <translation>ヘルプデスクに連絡し、アプリの名前を伝えてください。</translation>
    </message>
    <message>
        <source>A VPN plug-in reported a general error.</source>
        <translation>VPN プラグインが一般的なエラーを報告しました。</translation>
    </message>
    <message>
        <source>Check that the plug-in app is installed and current.</source>
        <translation>プラグイン アプリがインストールされていて、最新であることを確認します。</translation>
    </message>
    <message>
        <source>Read the log Microsoft-Windows Networking VPN Plugin Platform/Operational.</source>
        <translation>ログ Microsoft-Windows Networking VPN Plugin Platform/Operational を確認します。</translation>
    </message>
    <message>
        <source>Use the log and the support pages of the plug-in&apos;s maker.</source>
        <translation>プラグインの製造元のログとサポート ページを参照します。</translation>
    </message>
    <message>
        <source>Check CustomConfiguration of the PluginProfile.</source>
        <translation>PluginProfile の CustomConfiguration を確認します。</translation>
    </message>
    <message>
        <source>The app of another maker failed; only it knows why.</source>
        <translation>他社製のアプリが失敗しました。理由はそのアプリにしかわかりません。</translation>
    </message>
    <message>
        <source>The certificate for single sign-on was not found.</source>
        <translation>シングル サインオン用の証明書が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) for signing in automatically is missing.</source>
        <translation>自動的にサインインするための電子的な身分証明書 (証明書) がありません。</translation>
    </message>
    <message>
        <source>Sign out and in again once.</source>
        <translation>一度サインアウトしてから、サインインし直してください。</translation>
    </message>
    <message>
        <source>No certificate for single sign-on was found.</source>
        <translation>シングル サインオン用の証明書が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Read the join state: dsregcmd /status</source>
        <translation>参加の状態を確認します: dsregcmd /status</translation>
    </message>
    <message>
        <source>Check DeviceCompliance/Sso in the profile and the Conditional Access policy.</source>
        <translation>プロファイルの DeviceCompliance/Sso と、条件付きアクセス ポリシーを確認します。</translation>
    </message>
    <message>
        <source>Check the issuer hash and the purpose in DeviceCompliance/Sso.</source>
        <translation>DeviceCompliance/Sso の発行者ハッシュと目的を確認します。</translation>
    </message>
    <message>
        <source>The certificate of Conditional Access was not issued.</source>
        <translation>条件付きアクセスの証明書が発行されませんでした。</translation>
    </message>
    <message>
        <source>No certificate passes the single sign-on filter of the profile.</source>
        <translation>プロファイルのシングル サインオン フィルターに合う証明書がありません。</translation>
    </message>
    <message>
        <source>Your computer does not meet your organisation&apos;s conditions.</source>
        <translation>お使いのコンピューターは、組織の条件を満たしていません。</translation>
    </message>
    <message>
        <source>Your organisation lets in only computers that meet certain conditions. Yours does not at the moment.</source>
        <translation>組織は、一定の条件を満たすコンピューターだけに接続を許可しています。お使いのコンピューターは、現在この条件を満たしていません。</translation>
    </message>
    <message>
        <source>Open the Company Portal app and follow what it says.</source>
        <translation>ポータル サイト アプリを開き、表示される指示に従ってください。</translation>
    </message>
    <message>
        <source>Conditional Access refused: the device is not compliant.</source>
        <translation>条件付きアクセスによって拒否されました。デバイスが準拠していません。</translation>
    </message>
    <message>
        <source>Check the compliance state in Intune.</source>
        <translation>Intune でコンプライアンスの状態を確認します。</translation>
    </message>
    <message>
        <source>Check the compliance policy and the Conditional Access policy for VPN.</source>
        <translation>VPN のコンプライアンス ポリシーと条件付きアクセス ポリシーを確認します。</translation>
    </message>
    <message>
        <source>Read the sign-in log of Entra ID for this user.</source>
        <translation>このユーザーについて Entra ID のサインイン ログを確認します。</translation>
    </message>
    <message>
        <source>The device is not compliant, or its state is not up to date.</source>
        <translation>デバイスが準拠していないか、その状態が最新ではありません。</translation>
    </message>
    <message>
        <source>The VPN app for this connection is not installed.</source>
        <translation>この接続用の VPN アプリがインストールされていません。</translation>
    </message>
    <message>
        <source>The VPN app that this connection needs is not installed.</source>
        <translation>この接続に必要な VPN アプリがインストールされていません。</translation>
    </message>
    <message>
        <source>Contact your helpdesk and ask for the app.</source>
        <translation>ヘルプデスクに連絡し、アプリを依頼してください。</translation>
    </message>
    <message>
        <source>The plug-in of the profile is not installed.</source>
        <translation>プロファイルのプラグインがインストールされていません。</translation>
    </message>
    <message>
        <source>Compare PluginPackageFamilyName with Get-AppxPackage.</source>
        <translation>PluginPackageFamilyName を Get-AppxPackage の結果と比較します。</translation>
    </message>
    <message>
        <source>Deploy the app before the profile.</source>
        <translation>プロファイルより先にアプリを展開します。</translation>
    </message>
    <message>
        <source>Check the assignment of app and profile.</source>
        <translation>アプリとプロファイルの割り当てを確認します。</translation>
    </message>
    <message>
        <source>The plug-in app that the profile names is missing.</source>
        <translation>プロファイルに指定されたプラグイン アプリがありません。</translation>
    </message>
    <message>
        <source>The VPN connection is waiting for you to do something.</source>
        <translation>VPN 接続が、ユーザーの操作を待っています。</translation>
    </message>
    <message>
        <source>Windows needs something from you before it can connect.</source>
        <translation>接続する前に、Windows がユーザーの操作を必要としています。</translation>
    </message>
    <message>
        <source>Open the VPN settings of Windows and look for a message there.</source>
        <translation>Windows の VPN 設定を開き、メッセージが表示されていないか確認してください。</translation>
    </message>
    <message>
        <source>If you can&apos;t find it, send the report to your helpdesk.</source>
        <translation>見つからない場合は、レポートをヘルプデスクに送ってください。</translation>
    </message>
    <message>
        <source>The user must act, for example sign in or confirm.</source>
        <translation>サインインや確認など、ユーザーによる操作が必要です。</translation>
    </message>
    <message>
        <source>Connect by hand from the VPN settings and watch for a window.</source>
        <translation>VPN 設定から手動で接続し、ウィンドウが表示されないか確認します。</translation>
    </message>
    <message>
        <source>Make the profile work without interaction.</source>
        <translation>ユーザーの操作なしで動作するようにプロファイルを構成します。</translation>
    </message>
    <message>
        <source>Check Conditional Access and the EAP prompts of the profile.</source>
        <translation>条件付きアクセスと、プロファイルの EAP の確認メッセージを確認します。</translation>
    </message>
    <message>
        <source>A window asks for something before the connection goes on.</source>
        <translation>接続を続ける前に、ウィンドウが何かを求めています。</translation>
    </message>
    <message>
        <source>The other side refused to agree on a sign-in method.</source>
        <translation>接続先が、サインイン方法の合意を拒否しました。</translation>
    </message>
    <message>
        <source>Your computer and the VPN server share no way to sign in.</source>
        <translation>お使いのコンピューターと VPN サーバーに共通するサインイン方法がありません。</translation>
    </message>
    <message>
        <source>The remote peer refused to authenticate: no method in common.</source>
        <translation>リモート ピアが認証を拒否しました。共通するメソッドがありません。</translation>
    </message>
    <message>
        <source>Compare the authentication methods of server and profile.</source>
        <translation>サーバーとプロファイルの認証方法を比較します。</translation>
    </message>
    <message>
        <source>Check the methods in Routing and Remote Access, Properties, Security, and in the network policy.</source>
        <translation>「ルーティングとリモート アクセス」の「プロパティ」の「セキュリティ」と、ネットワーク ポリシーで、メソッドを確認します。</translation>
    </message>
    <message>
        <source>The VPN server and this computer share no sign-in method.</source>
        <translation>VPN サーバーとこのコンピューターに共通するサインイン方法がありません。</translation>
    </message>
    <message>
        <source>The sign-in server did not answer in time.</source>
        <translation>認証サーバーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The server that checks your sign-in did not answer the VPN server.</source>
        <translation>サインインを確認するサーバーが、VPN サーバーに応答しませんでした。</translation>
    </message>
    <message>
        <source>The authentication server did not respond in time.</source>
        <translation>認証サーバーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>RRAS got no answer from RADIUS.</source>
        <translation>RRAS が RADIUS から応答を得られませんでした。</translation>
    </message>
    <message>
        <source>Check that the RRAS server reaches the RADIUS servers on UDP 1812 and 1813, and that the shared secret is right.</source>
        <translation>RRAS サーバーから UDP 1812 と 1813 で RADIUS サーバーに到達できること、および共有シークレットが正しいことを確認します。</translation>
    </message>
    <message>
        <source>Check that NPS runs: Get-Service IAS</source>
        <translation>NPS が実行されていることを確認します: Get-Service IAS</translation>
    </message>
    <message>
        <source>The VPN server can&apos;t reach the sign-in server.</source>
        <translation>VPN サーバーが認証サーバーに到達できません。</translation>
    </message>
    <message>
        <source>The sign-in server is overloaded or stopped.</source>
        <translation>認証サーバーが過負荷であるか、停止しています。</translation>
    </message>
    <message>
        <source>The VPN server knows no sign-in server.</source>
        <translation>VPN サーバーに認証サーバーが設定されていません。</translation>
    </message>
    <message>
        <source>The VPN server does not know which server checks your sign-in.</source>
        <translation>VPN サーバーには、サインインを確認するサーバーがどれかわかりません。</translation>
    </message>
    <message>
        <source>No RADIUS servers are configured.</source>
        <translation>RADIUS サーバーが構成されていません。</translation>
    </message>
    <message>
        <source>Configure the RADIUS servers of RRAS.</source>
        <translation>RRAS の RADIUS サーバーを構成します。</translation>
    </message>
    <message>
        <source>Check the authentication provider in Routing and Remote Access, Properties, Security.</source>
        <translation>「ルーティングとリモート アクセス」の「プロパティ」の「セキュリティ」で、認証プロバイダーを確認します。</translation>
    </message>
    <message>
        <source>No RADIUS server is configured on the VPN server, or none is usable.</source>
        <translation>VPN サーバーに RADIUS サーバーが構成されていないか、使用できるものがありません。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s answer was not valid.</source>
        <translation>認証サーバーの応答が有効ではありませんでした。</translation>
    </message>
    <message>
        <source>The servers that check your sign-in do not understand each other.</source>
        <translation>サインインを確認するサーバーどうしが、正しくやり取りできていません。</translation>
    </message>
    <message>
        <source>An invalid RADIUS response was received.</source>
        <translation>無効な RADIUS 応答を受信しました。</translation>
    </message>
    <message>
        <source>The shared secret probably differs, or a wrong server answers.</source>
        <translation>おそらく共有シークレットが異なるか、誤ったサーバーが応答しています。</translation>
    </message>
    <message>
        <source>Enter the same shared secret on RRAS and in the RADIUS client of NPS.</source>
        <translation>RRAS と、NPS の RADIUS クライアントに、同じ共有シークレットを入力します。</translation>
    </message>
    <message>
        <source>The shared secret between VPN server and sign-in server differs.</source>
        <translation>VPN サーバーと認証サーバーの共有シークレットが異なります。</translation>
    </message>
    <message>
        <source>The server does not allow this sign-in method.</source>
        <translation>サーバーが、このサインイン方法を許可していません。</translation>
    </message>
    <message>
        <source>The server does not allow the way in which your VPN connection signs in.</source>
        <translation>サーバーが、お使いの VPN 接続のサインイン方法を許可していません。</translation>
    </message>
    <message>
        <source>The authentication protocol is not permitted.</source>
        <translation>認証プロトコルが許可されていません。</translation>
    </message>
    <message>
        <source>Check the authentication methods in the constraints of the network policy.</source>
        <translation>ネットワーク ポリシーの制約で認証方法を確認します。</translation>
    </message>
    <message>
        <source>The network policy does not allow the method that the profile uses.</source>
        <translation>プロファイルが使用するメソッドが、ネットワーク ポリシーで許可されていません。</translation>
    </message>
    <message>
        <source>The user certificate is not valid for the sign-in; administrators report several different reasons for this code.</source>
        <translation>ユーザー証明書がサインインに対して有効ではありません。管理者からは、このコードについていくつかの異なる理由が報告されています。</translation>
    </message>
    <message>
        <source>Administrators report NTAuth, the case of server names and strong mapping as the usual reasons.</source>
        <translation>管理者からの報告では、NTAuth、サーバー名の大文字と小文字、強力なマッピングが一般的な理由です。</translation>
    </message>
    <message>
        <source>Compare ServerNames with the NPS certificate, upper and lower case included.</source>
        <translation>ServerNames を、大文字と小文字の区別も含めて NPS の証明書と比較します。</translation>
    </message>
    <message>
        <source>Look for NPS event 6273 with reason 16 and for event 39 (Kerberos-Key-Distribution-Center) on the domain controller.</source>
        <translation>理由 16 の NPS イベント 6273 と、ドメイン コントローラーのイベント 39 (Kerberos-Key-Distribution-Center) を探します。</translation>
    </message>
    <message>
        <source>Reissue certificates with the security identifier extension (1.3.6.1.4.1.311.25.2).</source>
        <translation>セキュリティ識別子の拡張 (1.3.6.1.4.1.311.25.2) を含む証明書を再発行します。</translation>
    </message>
    <message>
        <source>The issuing authority is not in the NTAuth store of the sign-in server.</source>
        <translation>発行元の証明機関が、認証サーバーの NTAuth ストアにありません。</translation>
    </message>
    <message>
        <source>Windows 11: the server name in the profile differs in upper and lower case.</source>
        <translation>Windows 11: プロファイルのサーバー名の大文字と小文字が異なります。</translation>
    </message>
    <message>
        <source>The certificate is not mapped strongly to the account.</source>
        <translation>証明書がアカウントに強力にマッピングされていません。</translation>
    </message>
    <message>
        <source>The purpose or the user name in the certificate is wrong.</source>
        <translation>証明書の目的またはユーザー名が正しくありません。</translation>
    </message>
    <message>
        <source>An unspecified error concerning the user certificate.</source>
        <translation>ユーザー証明書に関する不明なエラーです。</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) is invalid.</source>
        <translation>認証サーバー (NPS) の証明書が無効です。</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) has expired.</source>
        <translation>認証サーバー (NPS) の証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) was revoked.</source>
        <translation>認証サーバー (NPS) の証明書が失効しています。</translation>
    </message>
    <message>
        <source>An unspecified error concerning the certificate of the sign-in server (NPS).</source>
        <translation>認証サーバー (NPS) の証明書に関する不明なエラーです。</translation>
    </message>
    <message>
        <source>The authority behind your certificate was not found.</source>
        <translation>お使いの証明書を発行した証明機関が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The authority that issued your electronic identity card (certificate) is not known on this computer.</source>
        <translation>お使いの電子的な身分証明書 (証明書) を発行した証明機関が、このコンピューターに登録されていません。</translation>
    </message>
    <message>
        <source>The root certificate of the user certificate was not found.</source>
        <translation>ユーザー証明書のルート証明書が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Publish the root and intermediate certificates.</source>
        <translation>ルート証明書と中間証明書を配布します。</translation>
    </message>
    <message>
        <source>Publish them to the computer store by group policy or Intune.</source>
        <translation>グループ ポリシーまたは Intune で、コンピューターのストアに配布します。</translation>
    </message>
    <message>
        <source>The root of the user certificate is missing on this computer.</source>
        <translation>ユーザー証明書のルート証明書が、このコンピューターにありません。</translation>
    </message>
    <message>
        <source>The authority behind your certificate is not valid.</source>
        <translation>お使いの証明書を発行した証明機関が有効ではありません。</translation>
    </message>
    <message>
        <source>The authority that issued your electronic identity card (certificate) is not accepted.</source>
        <translation>お使いの電子的な身分証明書 (証明書) を発行した証明機関が受け入れられません。</translation>
    </message>
    <message>
        <source>The root certificate of the user certificate is invalid.</source>
        <translation>ユーザー証明書のルート証明書が無効です。</translation>
    </message>
    <message>
        <source>The root of the user certificate is not valid.</source>
        <translation>ユーザー証明書のルート証明書が有効ではありません。</translation>
    </message>
    <message>
        <source>The authority behind your certificate has expired.</source>
        <translation>お使いの証明書を発行した証明機関の有効期限が切れています。</translation>
    </message>
    <message>
        <source>The authority that issued your electronic identity card (certificate) is no longer valid.</source>
        <translation>お使いの電子的な身分証明書 (証明書) を発行した証明機関は、有効ではなくなりました。</translation>
    </message>
    <message>
        <source>The root certificate of the user certificate has expired.</source>
        <translation>ユーザー証明書のルート証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>Renew the root and publish it.</source>
        <translation>ルート証明書を更新して配布します。</translation>
    </message>
    <message>
        <source>Renew the root, publish it and reissue the user certificates if its key changed.</source>
        <translation>ルート証明書を更新して配布し、そのキーが変わった場合はユーザー証明書を再発行します。</translation>
    </message>
    <message>
        <source>The root of the user certificate has expired.</source>
        <translation>ユーザー証明書のルート証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>The root of the sign-in server (NPS) was not found: not installed, or not the one in the profile.</source>
        <translation>認証サーバー (NPS) のルート証明書が見つかりませんでした。インストールされていないか、プロファイルに指定されたものと異なります。</translation>
    </message>
    <message>
        <source>Compare each TrustedRootCA with the store: certutil -store Root</source>
        <translation>各 TrustedRootCA をストアと比較します: certutil -store Root</translation>
    </message>
    <message>
        <source>Check that the right certificate is selected in the network policy.</source>
        <translation>ネットワーク ポリシーで適切な証明書が選択されていることを確認します。</translation>
    </message>
    <message>
        <source>The root named in the profile is not installed.</source>
        <translation>プロファイルに指定されたルート証明書がインストールされていません。</translation>
    </message>
    <message>
        <source>The profile names another root than the sign-in server&apos;s.</source>
        <translation>プロファイルに、認証サーバーのものとは異なるルート証明書が指定されています。</translation>
    </message>
    <message>
        <source>The sign-in server shows another certificate than intended.</source>
        <translation>認証サーバーが、意図したものとは異なる証明書を提示しています。</translation>
    </message>
    <message>
        <source>The root certificate of the sign-in server (NPS) is invalid.</source>
        <translation>認証サーバー (NPS) のルート証明書が無効です。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate carries no name.</source>
        <translation>認証サーバーの証明書に名前がありません。</translation>
    </message>
    <message>
        <source>The certificate of the sign-in server (NPS) has no name.</source>
        <translation>認証サーバー (NPS) の証明書に名前がありません。</translation>
    </message>
    <message>
        <source>Issue the NPS certificate with a name.</source>
        <translation>名前を含む NPS の証明書を発行します。</translation>
    </message>
    <message>
        <source>Issue it with the server&apos;s DNS name as subject or subject alternative name.</source>
        <translation>サーバーの DNS 名をサブジェクトまたはサブジェクト代替名に指定して発行します。</translation>
    </message>
    <message>
        <source>The NPS certificate has no server name.</source>
        <translation>NPS の証明書にサーバー名がありません。</translation>
    </message>
    <message>
        <source>The VPN server has no free place or refuses the connection.</source>
        <translation>VPN サーバーに空きがないか、接続が拒否されています。</translation>
    </message>
    <message>
        <source>The VPN server is full or does not accept the connection.</source>
        <translation>VPN サーバーに空きがないか、接続を受け付けていません。</translation>
    </message>
    <message>
        <source>The remote computer refused (Win32 1225); often the SSTP ports of the server are used up.</source>
        <translation>リモート コンピューターが拒否しました (Win32 1225)。多くの場合、サーバーの SSTP ポートがすべて使用されています。</translation>
    </message>
    <message>
        <source>Look at this program&apos;s results for TCP 443.</source>
        <translation>TCP 443 に関するこのプログラムの結果を確認します。</translation>
    </message>
    <message>
        <source>Raise the number of SSTP ports.</source>
        <translation>SSTP ポートの数を増やします。</translation>
    </message>
    <message>
        <source>In Routing and Remote Access, Ports, Properties, raise the number for WAN Miniport (SSTP).</source>
        <translation>「ルーティングとリモート アクセス」の「ポート」の「プロパティ」で、WAN Miniport (SSTP) の数を増やします。</translation>
    </message>
    <message>
        <source>Check how many ports are in use.</source>
        <translation>使用中のポートの数を確認します。</translation>
    </message>
    <message>
        <source>All SSTP ports of the server are in use.</source>
        <translation>サーバーのすべての SSTP ポートが使用中です。</translation>
    </message>
    <message>
        <source>Nothing accepts SSTP at this address.</source>
        <translation>このアドレスでは SSTP が受け付けられていません。</translation>
    </message>
    <message>
        <source>The connection to the VPN server was aborted.</source>
        <translation>VPN サーバーへの接続が中止されました。</translation>
    </message>
    <message>
        <source>The connection to the VPN server was cut off.</source>
        <translation>VPN サーバーへの接続が打ち切られました。</translation>
    </message>
    <message>
        <source>The connection was aborted (Win32 1236); a proxy or a changed certificate binding can also be the reason.</source>
        <translation>接続が中止されました (Win32 1236)。プロキシや証明書のバインドの変更が原因である可能性もあります。</translation>
    </message>
    <message>
        <source>Check devices in between and the certificate binding.</source>
        <translation>間にある機器と、証明書のバインドを確認します。</translation>
    </message>
    <message>
        <source>Look for RasSstp event 6 (certificate hash differs).</source>
        <translation>RasSstp イベント 6 (証明書のハッシュの不一致) を探します。</translation>
    </message>
    <message>
        <source>A proxy or another device on the way ends the connection.</source>
        <translation>プロキシまたは経路上の別の機器が接続を終了しています。</translation>
    </message>
    <message>
        <source>The certificate bound to the web port differs from the one that SSTP knows.</source>
        <translation>Web ポートにバインドされている証明書が、SSTP の認識している証明書と異なります。</translation>
    </message>
    <message>
        <source>The VPN server reset the connection.</source>
        <translation>VPN サーバーが接続をリセットしました。</translation>
    </message>
    <message>
        <source>The VPN server or a device on the way cut the connection off.</source>
        <translation>VPN サーバーまたは経路上の機器が接続を打ち切りました。</translation>
    </message>
    <message>
        <source>The connection was reset (Winsock 10054).</source>
        <translation>接続がリセットされました (Winsock 10054)。</translation>
    </message>
    <message>
        <source>Check service, certificate binding and devices in between.</source>
        <translation>サービス、証明書のバインド、間にある機器を確認します。</translation>
    </message>
    <message>
        <source>Check: Get-Service RemoteAccess,SstpSvc</source>
        <translation>確認します: Get-Service RemoteAccess,SstpSvc</translation>
    </message>
    <message>
        <source>No usable certificate is bound to the web port.</source>
        <translation>Web ポートに、使用可能な証明書がバインドされていません。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name was not found.</source>
        <translation>VPN サーバーの名前が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Your computer could not find the address that belongs to the VPN server&apos;s name.</source>
        <translation>お使いのコンピューターは、VPN サーバーの名前に対応するアドレスを見つけられませんでした。</translation>
    </message>
    <message>
        <source>The name of the server did not resolve.</source>
        <translation>サーバーの名前を解決できませんでした。</translation>
    </message>
    <message>
        <source>Ask again: Resolve-DnsName SERVER and Resolve-DnsName SERVER -Server 1.1.1.1</source>
        <translation>もう一度問い合わせます: Resolve-DnsName SERVER と Resolve-DnsName SERVER -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>Check name rules: Get-DnsClientNrptPolicy -Effective</source>
        <translation>名前解決規則を確認します: Get-DnsClientNrptPolicy -Effective</translation>
    </message>
    <message>
        <source>The public zone must hold the name.</source>
        <translation>パブリック ゾーンに名前が登録されている必要があります。</translation>
    </message>
    <message>
        <source>Create or correct the A record in the public zone.</source>
        <translation>パブリック ゾーンの A レコードを作成または修正します。</translation>
    </message>
    <message>
        <source>There is no internet, or a Wi-Fi sign-in page comes first.</source>
        <translation>インターネットに接続されていないか、先に Wi-Fi のサインイン ページの手続きが必要です。</translation>
    </message>
    <message>
        <source>The name in the profile is misspelt or not public.</source>
        <translation>プロファイルの名前のつづりが間違っているか、公開されていません。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port could not be reached.</source>
        <translation>VPN サーバーの Web ポートに到達できませんでした。</translation>
    </message>
    <message>
        <source>Your computer could not reach the VPN server.</source>
        <translation>お使いのコンピューターは、VPN サーバーに到達できませんでした。</translation>
    </message>
    <message>
        <source>The connection to TCP 443 could not be made.</source>
        <translation>TCP 443 への接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>Check the path for TCP 443.</source>
        <translation>TCP 443 の経路を確認します。</translation>
    </message>
    <message>
        <source>Let TCP 443 through to the VPN server.</source>
        <translation>TCP 443 を VPN サーバーまで許可します。</translation>
    </message>
    <message>
        <source>TCP 443 gets no answer on this network.</source>
        <translation>このネットワークでは、TCP 443 に対する応答がありません。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port did not answer in time.</source>
        <translation>VPN サーバーの Web ポートが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The request to TCP 443 timed out.</source>
        <translation>TCP 443 への要求がタイムアウトしました。</translation>
    </message>
    <message>
        <source>Check the path for TCP 443 and the load of the server.</source>
        <translation>TCP 443 の経路とサーバーの負荷を確認します。</translation>
    </message>
    <message>
        <source>The server is overloaded.</source>
        <translation>サーバーが過負荷です。</translation>
    </message>
    <message>
        <source>The target name is wrong for the secure channel.</source>
        <translation>セキュリティで保護されたチャネルのターゲット名が正しくありません。</translation>
    </message>
    <message>
        <source>The chain ends in a root that is not trusted.</source>
        <translation>チェーンが、信頼されていないルート証明書で終わっています。</translation>
    </message>
    <message>
        <source>Publish the root by group policy or Intune.</source>
        <translation>グループ ポリシーまたは Intune でルート証明書を配布します。</translation>
    </message>
    <message>
        <source>The root certificate is missing on this computer.</source>
        <translation>ルート証明書がこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>The secure connection to the VPN server failed: a message was not as expected.</source>
        <translation>VPN サーバーへの保護された接続に失敗しました。メッセージが想定と異なります。</translation>
    </message>
    <message>
        <source>The secure connection to the VPN server could not be set up.</source>
        <translation>VPN サーバーへの保護された接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>A TLS message was unexpected or badly formatted.</source>
        <translation>TLS メッセージが予期しないものであるか、形式が正しくありませんでした。</translation>
    </message>
    <message>
        <source>Check certificate binding and TLS versions.</source>
        <translation>証明書のバインドと TLS バージョンを確認します。</translation>
    </message>
    <message>
        <source>On an Azure gateway check the uploaded root certificates.</source>
        <translation>Azure ゲートウェイの場合は、アップロードされたルート証明書を確認します。</translation>
    </message>
    <message>
        <source>The server has no usable certificate.</source>
        <translation>サーバーに使用可能な証明書がありません。</translation>
    </message>
    <message>
        <source>With an Azure VPN gateway: the root of the clients is not uploaded.</source>
        <translation>Azure VPN ゲートウェイの場合: クライアントのルート証明書がアップロードされていません。</translation>
    </message>
    <message>
        <source>Client and server share no TLS version.</source>
        <translation>クライアントとサーバーに共通する TLS バージョンがありません。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate has expired.</source>
        <translation>VPN サーバーの証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) has expired.</source>
        <translation>VPN サーバーの電子的な身分証明書 (証明書) の期限が切れています。</translation>
    </message>
    <message>
        <source>The certificate received has expired.</source>
        <translation>受信した証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>Renew the certificate.</source>
        <translation>証明書を更新します。</translation>
    </message>
    <message>
        <source>No usable certificate was found for the secure connection.</source>
        <translation>保護された接続に使用できる証明書が見つかりませんでした。</translation>
    </message>
    <message>
        <source>No credentials are available in the security package; a missing private key can also appear this way.</source>
        <translation>セキュリティ パッケージに資格情報がありません。秘密キーがない場合も、このように表示されることがあります。</translation>
    </message>
    <message>
        <source>Check certificate and private key.</source>
        <translation>証明書と秘密キーを確認します。</translation>
    </message>
    <message>
        <source>Check the key: certutil -store My (elevated).</source>
        <translation>キーを確認します: certutil -store My (管理者として実行)。</translation>
    </message>
    <message>
        <source>The certificate or its private key is missing on one side.</source>
        <translation>一方の側に、証明書またはその秘密キーがありません。</translation>
    </message>
    <message>
        <source>Computer and VPN server share no encryption for the secure connection.</source>
        <translation>保護された接続に使用する暗号化で、コンピューターと VPN サーバーに共通するものがありません。</translation>
    </message>
    <message>
        <source>Client and server have no common algorithm.</source>
        <translation>クライアントとサーバーに共通するアルゴリズムがありません。</translation>
    </message>
    <message>
        <source>Align TLS versions and cipher suites.</source>
        <translation>TLS バージョンと暗号スイートを一致させます。</translation>
    </message>
    <message>
        <source>Compare Get-TlsCipherSuite on both sides.</source>
        <translation>両側で Get-TlsCipherSuite の結果を比較します。</translation>
    </message>
    <message>
        <source>Client and server share no TLS version or cipher.</source>
        <translation>クライアントとサーバーに共通する TLS バージョンまたは暗号がありません。</translation>
    </message>
    <message>
        <source>Event 20227 says that a VPN connection failed; the error code is in its text.</source>
        <translation>イベント 20227 は VPN 接続が失敗したことを示します。エラー コードは本文に記載されています。</translation>
    </message>
    <message>
        <source>This number only says that a connection attempt failed. The number that tells why is at the end of the message.</source>
        <translation>この番号は、接続試行が失敗したことを示すだけです。理由を示す番号は、メッセージの末尾にあります。</translation>
    </message>
    <message>
        <source>Look for the number at the end of the message and enter it here.</source>
        <translation>メッセージの末尾にある番号を探し、ここに入力してください。</translation>
    </message>
    <message>
        <source>RasClient event 20227 (Application log) records every failed attempt with user, connection and error code; SSTP codes appear there as negative numbers.</source>
        <translation>RasClient イベント 20227 (アプリケーション ログ) には、失敗したすべての接続試行が、ユーザー、接続、エラー コードとともに記録されます。SSTP のコードは負の数として表示されます。</translation>
    </message>
    <message>
        <source>Enter the last number of the event, for example 809 or -2146762487.</source>
        <translation>イベントの最後の番号 (809 や -2146762487 など) を入力します。</translation>
    </message>
    <message>
        <source>Note the CoId: it joins the events of one attempt, and it stands in the server&apos;s logs too.</source>
        <translation>CoId を書き留めます。CoId は 1 回の接続試行のイベントを結び付けるもので、サーバーのログにも記録されます。</translation>
    </message>
    <message>
        <source>Use the CoId of the event to find the attempt in the RRAS and NPS logs.</source>
        <translation>イベントの CoId を使用して、RRAS と NPS のログで接続試行を探します。</translation>
    </message>
    <message>
        <source>Read the events 20221 to 20227 of the same CoId to see how far the attempt came.</source>
        <translation>同じ CoId のイベント 20221 から 20227 を確認し、接続試行がどこまで進んだかを調べます。</translation>
    </message>
    <message>
        <source>20227 is the number of the event, not an error code.</source>
        <translation>20227 はイベントの番号であり、エラー コードではありません。</translation>
    </message>
    <message>
        <source>There is no internet while the VPN is connected.</source>
        <translation>VPN の接続中は、インターネットを利用できません。</translation>
    </message>
    <message>
        <source>While the VPN is connected, your internet traffic usually goes through it, and there it may not get out.</source>
        <translation>VPN の接続中は、通常、インターネットの通信も VPN を通ります。その先で外に出られていない可能性があります。</translation>
    </message>
    <message>
        <source>Disconnect the VPN to get the internet back.</source>
        <translation>インターネットを再び利用するには、VPN を切断してください。</translation>
    </message>
    <message>
        <source>The connection is probably set to use the default gateway on the remote network, which outranks the local one.</source>
        <translation>おそらく、接続がリモート ネットワークのデフォルト ゲートウェイを使うように設定されており、ローカルのゲートウェイより優先されています。</translation>
    </message>
    <message>
        <source>Read the setting: Get-VpnConnection | Format-List Name, SplitTunneling</source>
        <translation>設定を確認します: Get-VpnConnection | Format-List Name, SplitTunneling</translation>
    </message>
    <message>
        <source>Read the way: Find-NetRoute -RemoteIPAddress 198.51.100.1</source>
        <translation>経路を確認します: Find-NetRoute -RemoteIPAddress 198.51.100.1</translation>
    </message>
    <message>
        <source>Test an address and a name separately, to tell routing and DNS apart.</source>
        <translation>ルーティングと DNS のどちらの問題かを切り分けるため、アドレスと名前を別々にテストします。</translation>
    </message>
    <message>
        <source>If policy allows it and the profile is not managed: Set-VpnConnection -Name NAME -SplitTunneling $true, then add the internal routes with Add-VpnConnectionRoute.</source>
        <translation>ポリシーで許可されており、プロファイルが管理されていない場合: Set-VpnConnection -Name NAME -SplitTunneling $true を実行し、Add-VpnConnectionRoute で内部の経路を追加します。</translation>
    </message>
    <message>
        <source>Either force tunnel is not intended, or address translation, proxy or DNS behind the VPN server do not serve internet traffic.</source>
        <translation>強制トンネルが意図したものではないか、VPN サーバーの先にあるアドレス変換、プロキシ、または DNS がインターネットのトラフィックに対応していません。</translation>
    </message>
    <message>
        <source>If it is not intended, set RoutingPolicyType to SplitTunnel and add routes to the internal prefixes.</source>
        <translation>意図したものではない場合は、RoutingPolicyType を SplitTunnel に設定し、内部のプレフィックスへの経路を追加します。</translation>
    </message>
    <message>
        <source>If it is intended, provide the way out behind the VPN server.</source>
        <translation>意図したものである場合は、VPN サーバーの先に外部への出口を用意します。</translation>
    </message>
    <message>
        <source>Check that the DNS servers given to clients resolve public names, and that no NRPT rule catches too much.</source>
        <translation>クライアントに割り当てる DNS サーバーがパブリック名を解決できること、および対象範囲が広すぎる NRPT 規則がないことを確認します。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s article also asks for a static address pool from a segment of its own and for IP routing on the server.</source>
        <translation>Microsoft の記事では、独立したセグメントの静的アドレス プールと、サーバーでの IP ルーティングも求められています。</translation>
    </message>
    <message>
        <source>The connection uses the default gateway of the remote network.</source>
        <translation>接続が、リモート ネットワークのデフォルト ゲートウェイを使用しています。</translation>
    </message>
    <message>
        <source>Force tunnel is intended, but the server side passes no internet traffic.</source>
        <translation>強制トンネルは意図したものですが、サーバー側がインターネットのトラフィックを通していません。</translation>
    </message>
    <message>
        <source>Public names are not resolved through the VPN.</source>
        <translation>VPN 経由でパブリック名を解決できません。</translation>
    </message>
    <message>
        <source>A proxy setting of the profile does not work.</source>
        <translation>プロファイルのプロキシ設定が機能していません。</translation>
    </message>
    <message>
        <source>The VPN is connected, but work resources do not open.</source>
        <translation>VPN は接続されていますが、社内リソースが開きません。</translation>
    </message>
    <message>
        <source>The VPN says &quot;connected&quot;, but what you need in your organisation&apos;s network does not open.</source>
        <translation>VPN は「接続済み」と表示されますが、組織のネットワークにある必要なものが開きません。</translation>
    </message>
    <message>
        <source>Disconnect and connect the VPN once.</source>
        <translation>VPN を一度切断して、接続し直してください。</translation>
    </message>
    <message>
        <source>Routes, name resolution, overlapping addresses or filters keep the traffic from its target.</source>
        <translation>経路、名前解決、重複するアドレス、またはフィルターにより、トラフィックが宛先に届いていません。</translation>
    </message>
    <message>
        <source>Read the routes: Get-NetRoute | Sort-Object DestinationPrefix</source>
        <translation>経路を確認します: Get-NetRoute | Sort-Object DestinationPrefix</translation>
    </message>
    <message>
        <source>Test address before name: ping an internal address, then Resolve-DnsName an internal name.</source>
        <translation>名前より先にアドレスでテストします。内部のアドレスに ping を実行してから、内部の名前に対して Resolve-DnsName を実行します。</translation>
    </message>
    <message>
        <source>Read the rules: Get-DnsClientNrptPolicy -Effective</source>
        <translation>規則を確認します: Get-DnsClientNrptPolicy -Effective</translation>
    </message>
    <message>
        <source>Compare the local address range with the organisation&apos;s: ipconfig</source>
        <translation>ローカルのアドレス範囲を組織のものと比較します: ipconfig</translation>
    </message>
    <message>
        <source>Nothing adds routes by itself, neither on the client nor on the way back.</source>
        <translation>クライアント側でも戻りの方向でも、経路が自動的に追加されることはありません。</translation>
    </message>
    <message>
        <source>Give the clients routes to all internal prefixes.</source>
        <translation>クライアントに、すべての内部のプレフィックスへの経路を設定します。</translation>
    </message>
    <message>
        <source>Give the internal network a return route to the clients&apos; address pool.</source>
        <translation>内部ネットワークに、クライアントのアドレス プールへの戻りの経路を設定します。</translation>
    </message>
    <message>
        <source>Check packet filters in the network policy and traffic filters in the profile.</source>
        <translation>ネットワーク ポリシーのパケット フィルターと、プロファイルのトラフィック フィルターを確認します。</translation>
    </message>
    <message>
        <source>Check the path MTU: ping -f -l 1300 to an internal address.</source>
        <translation>パス MTU を確認します: 内部のアドレスに対して ping -f -l 1300 を実行します。</translation>
    </message>
    <message>
        <source>Routes to the company network are missing.</source>
        <translation>社内ネットワークへの経路がありません。</translation>
    </message>
    <message>
        <source>Company names are looked up in the wrong place.</source>
        <translation>社内の名前が、誤った場所に問い合わせられています。</translation>
    </message>
    <message>
        <source>The local network uses the same addresses as the company.</source>
        <translation>ローカル ネットワークが、社内と同じアドレスを使用しています。</translation>
    </message>
    <message>
        <source>The company network has no way back to the VPN&apos;s addresses.</source>
        <translation>社内ネットワークに、VPN のアドレスへの戻りの経路がありません。</translation>
    </message>
    <message>
        <source>Filters stop the traffic, or large packets are lost.</source>
        <translation>フィルターがトラフィックを止めているか、大きなパケットが失われています。</translation>
    </message>
    <message>
        <source>The VPN connection can&apos;t be made.</source>
        <translation>VPN 接続を確立できません。</translation>
    </message>
    <message>
        <source>Your VPN connection can&apos;t be made. The tests of this program show at which step it stops.</source>
        <translation>お使いの VPN 接続を確立できません。どのステップで止まっているかは、このプログラムのテストでわかります。</translation>
    </message>
    <message>
        <source>Begin with the first step that fails; later ones follow from it. A ping without answer proves nothing, because it is normally filtered.</source>
        <translation>最初に失敗したステップから始めます。後のステップの失敗はその結果です。ping は通常フィルターされるため、ping に応答がないことは何の証明にもなりません。</translation>
    </message>
    <message>
        <source>Enter the error code here: it says more than the symptom.</source>
        <translation>ここにエラー コードを入力します。症状より多くのことがわかります。</translation>
    </message>
    <message>
        <source>Suspect in this order: ports and forwarding, certificates, network policy, deployment script, RRAS.</source>
        <translation>次の順に疑います: ポートと転送、証明書、ネットワーク ポリシー、展開スクリプト、RRAS。</translation>
    </message>
    <message>
        <source>Check that UDP 500 and 4500 or TCP 443 reach the server, and that VPN is enabled on it: Get-RemoteAccess</source>
        <translation>UDP 500 と 4500、または TCP 443 がサーバーに届くこと、およびサーバーで VPN が有効になっていることを確認します: Get-RemoteAccess</translation>
    </message>
    <message>
        <source>Check that NPS is registered in Active Directory: netsh ras show registeredserver</source>
        <translation>NPS が Active Directory に登録されていることを確認します: netsh ras show registeredserver</translation>
    </message>
    <message>
        <source>Check ports and address pool of the server.</source>
        <translation>サーバーのポートとアドレス プールを確認します。</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached, or its name or address in the profile is wrong.</source>
        <translation>サーバーに到達できないか、プロファイルのサーバーの名前またはアドレスが正しくありません。</translation>
    </message>
    <message>
        <source>The service on the server is stopped, or its ports are used up.</source>
        <translation>サーバーのサービスが停止しているか、ポートがすべて使用されています。</translation>
    </message>
    <message>
        <source>The server does not offer this kind of tunnel.</source>
        <translation>サーバーが、この種類のトンネルを提供していません。</translation>
    </message>
    <message>
        <source>Client and server share no sign-in method or encryption.</source>
        <translation>クライアントとサーバーに共通するサインイン方法または暗号化がありません。</translation>
    </message>
    <message>
        <source>The account or the network policy does not allow it.</source>
        <translation>アカウントまたはネットワーク ポリシーで許可されていません。</translation>
    </message>
    <message>
        <source>The server has no free address.</source>
        <translation>サーバーに空きアドレスがありません。</translation>
    </message>
    <message>
        <source>The VPN does not connect by itself.</source>
        <translation>VPN が自動的に接続されません。</translation>
    </message>
    <message>
        <source>Your VPN connection should start by itself, but it does not.</source>
        <translation>お使いの VPN 接続は自動的に開始されるはずですが、開始されません。</translation>
    </message>
    <message>
        <source>Connect by hand once from the Windows network settings, and look for the box &quot;Connect automatically&quot;.</source>
        <translation>Windows のネットワーク設定から一度手動で接続し、「自動的に接続する」チェック ボックスを探してください。</translation>
    </message>
    <message>
        <source>If it does not help, send the report to your helpdesk.</source>
        <translation>解決しない場合は、レポートをヘルプデスクに送ってください。</translation>
    </message>
    <message>
        <source>Automatic start was switched off for this profile, the network counts as trusted, or the profile is incomplete.</source>
        <translation>このプロファイルの自動開始がオフにされたか、ネットワークが信頼されたものと見なされているか、プロファイルが不完全です。</translation>
    </message>
    <message>
        <source>Read the list: reg query HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Config /v AutoTriggerDisabledProfilesList</source>
        <translation>リストを確認します: reg query HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Config /v AutoTriggerDisabledProfilesList</translation>
    </message>
    <message>
        <source>Read the log Microsoft-Windows Networking VPN Plugin Platform/Operational: 2005 inside, 2006 outside the trusted network.</source>
        <translation>ログ Microsoft-Windows Networking VPN Plugin Platform/Operational を確認します。2005 は信頼されたネットワークの中、2006 は外を示します。</translation>
    </message>
    <message>
        <source>Check whether AppData is redirected to a share.</source>
        <translation>AppData が共有にリダイレクトされていないか確認します。</translation>
    </message>
    <message>
        <source>Only one profile starts by itself for each user, and only if it is complete.</source>
        <translation>自動的に開始されるプロファイルはユーザーごとに 1 つだけで、しかも完全なものに限られます。</translation>
    </message>
    <message>
        <source>Check AlwaysOn, TrustedNetworkDetection and lower-case booleans in the ProfileXML.</source>
        <translation>ProfileXML の AlwaysOn、TrustedNetworkDetection、および小文字のブール値を確認します。</translation>
    </message>
    <message>
        <source>Check that no second Always On profile is assigned.</source>
        <translation>2 つ目の Always On プロファイルが割り当てられていないことを確認します。</translation>
    </message>
    <message>
        <source>The user once chose &quot;Disconnect&quot;, and Windows remembers that.</source>
        <translation>ユーザーが以前に「切断」を選択し、Windows がそれを記憶しています。</translation>
    </message>
    <message>
        <source>The computer is, or believes to be, inside the company network.</source>
        <translation>コンピューターが社内ネットワークの中にあるか、中にあると認識しています。</translation>
    </message>
    <message>
        <source>Another profile is the one that starts by itself.</source>
        <translation>別のプロファイルが、自動的に開始されるプロファイルになっています。</translation>
    </message>
    <message>
        <source>A value in the profile is not written in lower case.</source>
        <translation>プロファイルの値が小文字で記述されていません。</translation>
    </message>
    <message>
        <source>A certificate can&apos;t be deleted from the VPN connectivity page of the portal.</source>
        <translation>ポータルの「VPN 接続」ページから証明書を削除できません。</translation>
    </message>
    <message>
        <source>This concerns the administration portal, not your computer.</source>
        <translation>これは管理ポータルに関するもので、お使いのコンピューターの問題ではありません。</translation>
    </message>
    <message>
        <source>You don&apos;t need to do anything.</source>
        <translation>何もする必要はありません。</translation>
    </message>
    <message>
        <source>Certificates on the VPN connectivity page can&apos;t be deleted while they are primary; no test on a laptop shows this.</source>
        <translation>「VPN 接続」ページの証明書は、プライマリである間は削除できません。これはノート PC でのテストではわかりません。</translation>
    </message>
    <message>
        <source>The certificate is still marked as primary.</source>
        <translation>証明書がまだプライマリに指定されています。</translation>
    </message>
    <message>
        <source>Open the VPN connectivity page in the portal and select the certificate.</source>
        <translation>ポータルの「VPN 接続」ページを開き、証明書を選択します。</translation>
    </message>
    <message>
        <source>Set Primary to No and save.</source>
        <translation>「プライマリ」を「いいえ」に設定して保存します。</translation>
    </message>
    <message>
        <source>Then delete the certificate.</source>
        <translation>その後、証明書を削除します。</translation>
    </message>
    <message>
        <source>Windows says &quot;Oops, you can&apos;t get to this yet&quot;.</source>
        <translation>Windows に「Oops, you can&apos;t get to this yet」というメッセージが表示されます。</translation>
    </message>
    <message>
        <source>Conditional Access is not satisfied: the device is not compliant, or the wrong certificate was taken.</source>
        <translation>条件付きアクセスの条件が満たされていません。デバイスが準拠していないか、誤った証明書が使用されました。</translation>
    </message>
    <message>
        <source>Read the log Microsoft-Windows-AAD/Operational.</source>
        <translation>ログ Microsoft-Windows-AAD/Operational を確認します。</translation>
    </message>
    <message>
        <source>The profile must choose, and NPS must demand, the certificate with the purpose AAD Conditional Access (1.3.6.1.4.1.311.87).</source>
        <translation>AAD Conditional Access (1.3.6.1.4.1.311.87) の目的を持つ証明書を、プロファイルが選択し、NPS が要求する必要があります。</translation>
    </message>
    <message>
        <source>Add EKUName and EKUOID of AAD Conditional Access to TLSExtensions in the EAP XML, and refer to it in ClientAuthEKUList.</source>
        <translation>EAP XML の TLSExtensions に AAD Conditional Access の EKUName と EKUOID を追加し、ClientAuthEKUList で参照します。</translation>
    </message>
    <message>
        <source>In the network policy set Allowed-Certificate-OID to 1.3.6.1.4.1.311.87.</source>
        <translation>ネットワーク ポリシーで Allowed-Certificate-OID を 1.3.6.1.4.1.311.87 に設定します。</translation>
    </message>
    <message>
        <source>The user has another valid certificate, and the profile does not choose the right one.</source>
        <translation>ユーザーに別の有効な証明書があり、プロファイルが正しい証明書を選択していません。</translation>
    </message>
    <message>
        <source>The sign-in server does not demand the certificate of Conditional Access.</source>
        <translation>認証サーバーが、条件付きアクセスの証明書を要求していません。</translation>
    </message>
    <message>
        <source>The computer does not meet the conditions.</source>
        <translation>コンピューターが条件を満たしていません。</translation>
    </message>
    <message>
        <source>Collect data for Microsoft support.</source>
        <translation>Microsoft サポート用のデータを収集します。</translation>
    </message>
    <message>
        <source>Your helpdesk may ask you to show the problem once while data is collected.</source>
        <translation>データの収集中に、ヘルプデスクから問題を一度再現するよう依頼されることがあります。</translation>
    </message>
    <message>
        <source>Ask your helpdesk; the collection needs rights that you may not have.</source>
        <translation>ヘルプデスクに問い合わせてください。収集には、お持ちでない権限が必要な場合があります。</translation>
    </message>
    <message>
        <source>The recording shows your screen: close everything that others should not see.</source>
        <translation>記録には画面が含まれます。他の人に見られたくないものは閉じておいてください。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s tool TSS records a trace while you reproduce the problem; it needs local administrator rights.</source>
        <translation>Microsoft のツール TSS は、問題を再現している間にトレースを記録します。ローカル管理者の権限が必要です。</translation>
    </message>
    <message>
        <source>If TSS is not unpacked on client and server yet, download it from https://aka.ms/getTSS and unzip it to C:\tss_tool.</source>
        <translation>クライアントとサーバーに TSS がまだ展開されていない場合は、https://aka.ms/getTSS からダウンロードし、C:\tss_tool に展開します。</translation>
    </message>
    <message>
        <source>In an elevated PowerShell, for this window only: Set-ExecutionPolicy -Scope Process -ExecutionPolicy RemoteSigned; check with Get-ExecutionPolicy -List</source>
        <translation>管理者として実行した PowerShell で、このウィンドウに限り適用します: Set-ExecutionPolicy -Scope Process -ExecutionPolicy RemoteSigned。Get-ExecutionPolicy -List で確認します</translation>
    </message>
    <message>
        <source>Start on the client: .\TSSv2.ps1 -Start -Scenario NET_VPN, and on the server: .\TSSv2.ps1 -Start -Scenario NET_RAS (in newer packages the script is TSS.ps1).</source>
        <translation>クライアントで .\TSSv2.ps1 -Start -Scenario NET_VPN、サーバーで .\TSSv2.ps1 -Start -Scenario NET_RAS を実行して開始します (新しいパッケージでは、スクリプトは TSS.ps1 です)。</translation>
    </message>
    <message>
        <source>Accept the licence and the recording, and wait for the message to reproduce the issue.</source>
        <translation>ライセンスと記録に同意し、問題の再現を求めるメッセージを待ちます。</translation>
    </message>
    <message>
        <source>Reproduce the problem, then enter Y.</source>
        <translation>問題を再現してから、Y を入力します。</translation>
    </message>
    <message>
        <source>Take the zip file from C:\MSDATA or C:\MS_DATA; it holds names, addresses and certificates.</source>
        <translation>C:\MSDATA または C:\MS_DATA から zip ファイルを取り出します。名前、アドレス、証明書が含まれています。</translation>
    </message>
    <message>
        <source>Collect on client and server at the same time.</source>
        <translation>クライアントとサーバーで同時に収集します。</translation>
    </message>
    <message>
        <source>Start on the server: .\TSSv2.ps1 -Start -Scenario NET_RAS</source>
        <translation>サーバーで開始します: .\TSSv2.ps1 -Start -Scenario NET_RAS</translation>
    </message>
    <message>
        <source>Wait for the message on both computers before reproducing the problem.</source>
        <translation>問題を再現する前に、両方のコンピューターでメッセージが表示されるのを待ちます。</translation>
    </message>
    <message>
        <source>If a group policy sets the execution policy or the language mode, it needs an exemption.</source>
        <translation>グループ ポリシーで実行ポリシーまたは言語モードが設定されている場合は、例外の許可が必要です。</translation>
    </message>
    <message>
        <source>Upload the zip files to the workspace of the support case.</source>
        <translation>zip ファイルをサポート ケースのワークスペースにアップロードします。</translation>
    </message>
    <message>
        <source>Support asks for traces of a failing attempt.</source>
        <translation>サポートが、失敗する接続試行のトレースを求めています。</translation>
    </message>
    <message>
        <source>Check the spelling in the profile, and name rules: Get-DnsClientNrptPolicy -Effective</source>
        <translation>プロファイルのつづりと名前解決規則を確認します: Get-DnsClientNrptPolicy -Effective</translation>
    </message>
    <message>
        <source>Check split DNS from outside.</source>
        <translation>スプリット DNS を外部から確認します。</translation>
    </message>
    <message>
        <source>The name in the profile is misspelt.</source>
        <translation>プロファイルの名前のつづりが間違っています。</translation>
    </message>
    <message>
        <source>The name is known only inside the company network.</source>
        <translation>その名前は社内ネットワークの中でのみ使用されています。</translation>
    </message>
    <message>
        <source>The VPN connection started, but its data packets did not get through.</source>
        <translation>VPN 接続は開始されましたが、データ パケットが通りませんでした。</translation>
    </message>
    <message>
        <source>This network does not carry the kind of VPN that your connection uses.</source>
        <translation>このネットワークは、お使いの接続が使用する種類の VPN を通しません。</translation>
    </message>
    <message>
        <source>PPTP connected on TCP 1723, but GRE packets got no answer.</source>
        <translation>PPTP は TCP 1723 で接続しましたが、GRE パケットに対する応答がありませんでした。</translation>
    </message>
    <message>
        <source>Test from another network.</source>
        <translation>別のネットワークからテストします。</translation>
    </message>
    <message>
        <source>PPTP is outdated and needs GRE (IP protocol 47) through every device.</source>
        <translation>PPTP は古い方式で、すべての機器を GRE (IP プロトコル 47) が通る必要があります。</translation>
    </message>
    <message>
        <source>Move to IKEv2 or SSTP.</source>
        <translation>IKEv2 または SSTP に移行します。</translation>
    </message>
    <message>
        <source>PPTP: the control port answers, GRE (IP protocol 47) gets no answer.</source>
        <translation>PPTP: 制御ポートは応答しますが、GRE (IP プロトコル 47) に対する応答がありません。</translation>
    </message>
    <message>
        <source>The way to the VPN server was interrupted.</source>
        <translation>VPN サーバーへの経路が中断されました。</translation>
    </message>
    <message>
        <source>The connection between your computer and the VPN server was interrupted.</source>
        <translation>お使いのコンピューターと VPN サーバーの間の接続が中断されました。</translation>
    </message>
    <message>
        <source>The tunnel was disconnected by the network between client and server.</source>
        <translation>クライアントとサーバーの間のネットワークによって、トンネルが切断されました。</translation>
    </message>
    <message>
        <source>A device on the way or the server ended the tunnel.</source>
        <translation>経路上の機器またはサーバーがトンネルを終了しました。</translation>
    </message>
    <message>
        <source>Check the server&apos;s load and log, and the state tables of the firewalls.</source>
        <translation>サーバーの負荷とログ、およびファイアウォールの状態テーブルを確認します。</translation>
    </message>
    <message>
        <source>The network between this computer and the server broke off.</source>
        <translation>このコンピューターとサーバーの間のネットワークが途切れました。</translation>
    </message>
    <message>
        <source>The server is overloaded or restarted.</source>
        <translation>サーバーが過負荷であるか、再起動されました。</translation>
    </message>
    <message>
        <source>The VPN server refused the connection.</source>
        <translation>VPN サーバーが接続を拒否しました。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s computer answers, but refuses the connection.</source>
        <translation>VPN サーバーのコンピューターは応答しますが、接続を拒否しています。</translation>
    </message>
    <message>
        <source>The remote server refused: the service is stopped, or the address is wrong.</source>
        <translation>リモート サーバーが拒否しました。サービスが停止しているか、アドレスが正しくありません。</translation>
    </message>
    <message>
        <source>Compare the address: Resolve-DnsName SERVER</source>
        <translation>アドレスを比較します: Resolve-DnsName SERVER</translation>
    </message>
    <message>
        <source>Check that the service listens.</source>
        <translation>サービスが待ち受けていることを確認します。</translation>
    </message>
    <message>
        <source>Check: Get-Service RemoteAccess</source>
        <translation>確認します: Get-Service RemoteAccess</translation>
    </message>
    <message>
        <source>Check that the tunnel type has enabled ports in Routing and Remote Access.</source>
        <translation>「ルーティングとリモート アクセス」で、該当するトンネルの種類のポートが有効になっていることを確認します。</translation>
    </message>
    <message>
        <source>The server is there, but the VPN service does not accept connections.</source>
        <translation>サーバーは存在しますが、VPN サービスが接続を受け付けていません。</translation>
    </message>
    <message>
        <source>The VPN server took too long during the sign-in.</source>
        <translation>サインイン中に、VPN サーバーの処理に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>The VPN server began the sign-in but did not finish it.</source>
        <translation>VPN サーバーはサインインを開始しましたが、完了しませんでした。</translation>
    </message>
    <message>
        <source>The PPP conversation timed out; often the sign-in server behind the VPN server did not answer.</source>
        <translation>PPP の通信がタイムアウトしました。多くの場合、VPN サーバーの背後の認証サーバーが応答していません。</translation>
    </message>
    <message>
        <source>RRAS probably got no answer from NPS.</source>
        <translation>おそらく、RRAS が NPS から応答を得られませんでした。</translation>
    </message>
    <message>
        <source>The sign-in server answers slowly or not at all.</source>
        <translation>認証サーバーの応答が遅いか、まったく応答しません。</translation>
    </message>
    <message>
        <source>Server and client share no sign-in method.</source>
        <translation>サーバーとクライアントに共通するサインイン方法がありません。</translation>
    </message>
    <message>
        <source>The other side did not respond.</source>
        <translation>接続先が応答しませんでした。</translation>
    </message>
    <message>
        <source>The VPN server did not respond after the connection was opened.</source>
        <translation>接続が開かれた後、VPN サーバーが応答しませんでした。</translation>
    </message>
    <message>
        <source>The remote PPP peer does not respond; with PPTP often because GRE does not get through.</source>
        <translation>リモートの PPP ピアが応答しません。PPTP では、GRE が通らないことが原因である場合が多くあります。</translation>
    </message>
    <message>
        <source>Check GRE for PPTP, and the server&apos;s ports.</source>
        <translation>PPTP の GRE と、サーバーのポートを確認します。</translation>
    </message>
    <message>
        <source>Move from PPTP to IKEv2 or SSTP.</source>
        <translation>PPTP から IKEv2 または SSTP に移行します。</translation>
    </message>
    <message>
        <source>PPTP: GRE packets do not get through.</source>
        <translation>PPTP: GRE パケットが通りません。</translation>
    </message>
    <message>
        <source>The server does not answer the first PPP question.</source>
        <translation>サーバーが、PPP の最初の問い合わせに応答しません。</translation>
    </message>
    <message>
        <source>The VPN server ended the first negotiation.</source>
        <translation>VPN サーバーが最初のネゴシエーションを終了しました。</translation>
    </message>
    <message>
        <source>The VPN server ended the connection while both sides were still agreeing on the rules.</source>
        <translation>双方が通信の規則を取り決めている間に、VPN サーバーが接続を終了しました。</translation>
    </message>
    <message>
        <source>The PPP link control protocol was terminated: usually no sign-in method in common.</source>
        <translation>PPP リンク制御プロトコルが終了しました。通常は、共通するサインイン方法がありません。</translation>
    </message>
    <message>
        <source>Compare the authentication methods of the server, the network policy and the profile.</source>
        <translation>サーバー、ネットワーク ポリシー、プロファイルの認証方法を比較します。</translation>
    </message>
    <message>
        <source>Check that policy and server settings do not contradict each other (multilink, BAP, authentication).</source>
        <translation>ポリシーとサーバーの設定が互いに矛盾していないことを確認します (マルチリンク、BAP、認証)。</translation>
    </message>
    <message>
        <source>The server&apos;s policy contradicts its settings.</source>
        <translation>サーバーのポリシーがサーバーの設定と矛盾しています。</translation>
    </message>
    <message>
        <source>This computer&apos;s encryption setting does not fit the server.</source>
        <translation>このコンピューターの暗号化設定がサーバーと適合しません。</translation>
    </message>
    <message>
        <source>Your VPN connection and the server do not agree on encryption.</source>
        <translation>お使いの VPN 接続とサーバーの間で、暗号化の設定が一致していません。</translation>
    </message>
    <message>
        <source>The local computer does not support the encryption that is required.</source>
        <translation>ローカル コンピューターが、必要な暗号化に対応していません。</translation>
    </message>
    <message>
        <source>Read it: Get-VpnConnection | Format-List Name, EncryptionLevel</source>
        <translation>設定を確認します: Get-VpnConnection | Format-List Name, EncryptionLevel</translation>
    </message>
    <message>
        <source>Align the profile&apos;s encryption level with the server&apos;s policy.</source>
        <translation>プロファイルの暗号化レベルをサーバーのポリシーに合わせます。</translation>
    </message>
    <message>
        <source>Check the encryption settings of the network policy and DataEncryption of the profile.</source>
        <translation>ネットワーク ポリシーの暗号化設定と、プロファイルの DataEncryption を確認します。</translation>
    </message>
    <message>
        <source>The connection and the server demand different encryption.</source>
        <translation>接続とサーバーが異なる暗号化を要求しています。</translation>
    </message>
    <message>
        <source>The server&apos;s encryption setting does not fit this connection.</source>
        <translation>サーバーの暗号化設定がこの接続と適合しません。</translation>
    </message>
    <message>
        <source>The remote server does not support the encryption that the connection requires.</source>
        <translation>リモート サーバーが、接続に必要な暗号化に対応していません。</translation>
    </message>
    <message>
        <source>The server assigned no inner address.</source>
        <translation>サーバーが内部アドレスを割り当てませんでした。</translation>
    </message>
    <message>
        <source>A fixed address of the account does not fit.</source>
        <translation>アカウントの固定アドレスが適合しません。</translation>
    </message>
    <message>
        <source>The VPN server did not accept the address ranges of this connection.</source>
        <translation>VPN サーバーが、この接続のアドレス範囲を受け入れませんでした。</translation>
    </message>
    <message>
        <source>Your computer and the VPN server do not agree on what the VPN carries.</source>
        <translation>お使いのコンピューターと VPN サーバーの間で、VPN が運ぶ通信の範囲が一致していません。</translation>
    </message>
    <message>
        <source>The server refused the traffic selectors.</source>
        <translation>サーバーがトラフィック セレクターを拒否しました。</translation>
    </message>
    <message>
        <source>Traffic selectors of client and server do not overlap.</source>
        <translation>クライアントとサーバーのトラフィック セレクターに重なりがありません。</translation>
    </message>
    <message>
        <source>Check traffic filters of the profile, and the address assignment of the server.</source>
        <translation>プロファイルのトラフィック フィルターと、サーバーのアドレス割り当てを確認します。</translation>
    </message>
    <message>
        <source>Client and server do not agree on the traffic that the tunnel carries.</source>
        <translation>クライアントとサーバーの間で、トンネルが運ぶトラフィックが一致していません。</translation>
    </message>
    <message>
        <source>no problem found</source>
        <translation>問題は見つかりませんでした</translation>
    </message>
    <message>
        <source>problem found</source>
        <translation>問題が見つかりました</translation>
    </message>
    <message>
        <source>could not be decided</source>
        <translation>判定できませんでした</translation>
    </message>
    <message>
        <source>follows from the cause</source>
        <translation>原因から生じたもの</translation>
    </message>
    <message>
        <source>automatic</source>
        <extracomment>stands behind &quot;start type:&quot;</extracomment>
        <translation>自動</translation>
    </message>
    <message>
        <source>only PPTP</source>
        <translation>PPTP のみ</translation>
    </message>
    <message>
        <source>only L2TP</source>
        <translation>L2TP のみ</translation>
    </message>
    <message>
        <source>only SSTP</source>
        <translation>SSTP のみ</translation>
    </message>
    <message>
        <source>SSTP first</source>
        <translation>SSTP を優先</translation>
    </message>
    <message>
        <source>only IKEv2</source>
        <translation>IKEv2 のみ</translation>
    </message>
    <message>
        <source>IKEv2 first</source>
        <translation>IKEv2 を優先</translation>
    </message>
    <message>
        <source>IKEv2, then SSTP</source>
        <translation>IKEv2、次に SSTP</translation>
    </message>
    <message>
        <source>a list of its own</source>
        <translation>独自のリスト</translation>
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
        <translation>コンピューター証明書</translation>
    </message>
    <message>
        <source>a pre-shared key</source>
        <translation>事前共有キー</translation>
    </message>
    <message>
        <source>several methods</source>
        <translation>複数の方法</translation>
    </message>
    <message>
        <source>force tunnel</source>
        <translation>強制トンネル</translation>
    </message>
    <message>
        <source>split tunnel</source>
        <translation>スプリット トンネル</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>stands behind &quot;Asked again without IKE fragmentation:&quot;</extracomment>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>this computer did not send</source>
        <translation>このコンピューターが送信せず</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>到達不能</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未試行</translation>
    </message>
    <message>
        <source>established</source>
        <translation>確立</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>another protocol answered</source>
        <translation>別のプロトコルが応答</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>問い合わせなし</translation>
    </message>
    <message>
        <source>found</source>
        <translation>見つかりました</translation>
    </message>
    <message>
        <source>no address of this kind</source>
        <translation>この種類のアドレスなし</translation>
    </message>
    <message>
        <source>there is no such name</source>
        <translation>該当する名前なし</translation>
    </message>
    <message>
        <source>the name server failed</source>
        <translation>ネーム サーバーの失敗</translation>
    </message>
    <message>
        <source>it is an address itself</source>
        <translation>名前自体がアドレス</translation>
    </message>
    <message>
        <source>the wired network</source>
        <translation>有線ネットワーク</translation>
    </message>
    <message>
        <source>the wireless network</source>
        <translation>ワイヤレス ネットワーク</translation>
    </message>
    <message>
        <source>the mobile network</source>
        <translation>モバイル ネットワーク</translation>
    </message>
    <message>
        <source>the tunnel</source>
        <translation>トンネル</translation>
    </message>
    <message>
        <source>another network</source>
        <translation>別のネットワーク</translation>
    </message>
    <message>
        <source>a route that leads nowhere</source>
        <translation>どこにも到達しない経路</translation>
    </message>
    <message>
        <source>public network</source>
        <translation>パブリック ネットワーク</translation>
    </message>
    <message>
        <source>private network</source>
        <translation>プライベート ネットワーク</translation>
    </message>
    <message>
        <source>the organisation&apos;s network</source>
        <translation>組織のネットワーク</translation>
    </message>
    <message>
        <source>server checked</source>
        <translation>サーバーを検証する</translation>
    </message>
    <message>
        <source>names compared</source>
        <translation>名前を照合する</translation>
    </message>
    <message>
        <source>nobody is asked</source>
        <translation>誰にも質問しない</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>メトリック</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>names below</source>
        <translation>対象サフィックス</translation>
    </message>
    <message>
        <source>name servers</source>
        <translation>ネーム サーバー</translation>
    </message>
    <message>
        <source>IKE encryption</source>
        <translation>IKE 暗号化</translation>
    </message>
    <message>
        <source>IKE integrity</source>
        <translation>IKE 整合性</translation>
    </message>
    <message>
        <source>DH group</source>
        <translation>DH グループ</translation>
    </message>
    <message>
        <source>ESP encryption</source>
        <translation>ESP 暗号化</translation>
    </message>
    <message>
        <source>ESP integrity</source>
        <translation>ESP 整合性</translation>
    </message>
    <message>
        <source>PFS group</source>
        <translation>PFS グループ</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>about {count} days ahead</source>
        <translation>約 {count} 日進んでいる</translation>
    </message>
    <message>
        <source>about {count} days behind</source>
        <translation>約 {count} 日遅れている</translation>
    </message>
    <message>
        <source>about {count} hours ahead</source>
        <translation>約 {count} 時間進んでいる</translation>
    </message>
    <message>
        <source>about {count} hours behind</source>
        <translation>約 {count} 時間遅れている</translation>
    </message>
    <message>
        <source>{count} minutes ahead</source>
        <translation>{count} 分進んでいる</translation>
    </message>
    <message>
        <source>{count} minutes behind</source>
        <translation>{count} 分遅れている</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>接続の名前</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN サーバー</translation>
    </message>
    <message>
        <source>VPN servers</source>
        <translation>VPN サーバー</translation>
    </message>
    <message>
        <source>VPN protocols and their order</source>
        <translation>VPN プロトコルとその順序</translation>
    </message>
    <message>
        <source>Kind of sign-in</source>
        <translation>サインインの種類</translation>
    </message>
    <message>
        <source>Sign-in method (EAP)</source>
        <translation>サインイン方法 (EAP)</translation>
    </message>
    <message>
        <source>Inner sign-in method (EAP)</source>
        <translation>内部サインイン方法 (EAP)</translation>
    </message>
    <message>
        <source>Inner sign-in method without EAP</source>
        <translation>EAP 以外の内部サインイン方法</translation>
    </message>
    <message>
        <source>Routing (force or split tunnel)</source>
        <translation>ルーティング (強制トンネルまたはスプリット トンネル)</translation>
    </message>
    <message>
        <source>Routing of IPv6 (force or split tunnel)</source>
        <translation>IPv6 のルーティング (強制トンネルまたはスプリット トンネル)</translation>
    </message>
    <message>
        <source>Names of the sign-in server</source>
        <translation>認証サーバーの名前</translation>
    </message>
    <message>
        <source>Trusted roots of the sign-in server</source>
        <translation>認証サーバーの信頼されたルート証明書</translation>
    </message>
    <message>
        <source>Check of the sign-in server</source>
        <translation>認証サーバーの検証</translation>
    </message>
    <message>
        <source>Check of the inner sign-in server</source>
        <translation>内部認証サーバーの検証</translation>
    </message>
    <message>
        <source>Names of the inner sign-in server</source>
        <translation>内部認証サーバーの名前</translation>
    </message>
    <message>
        <source>Trusted roots of the inner sign-in server</source>
        <translation>内部認証サーバーの信頼されたルート証明書</translation>
    </message>
    <message>
        <source>Address of the internet test</source>
        <translation>インターネット テストのアドレス</translation>
    </message>
    <message>
        <source>Expected answer of the internet test</source>
        <translation>インターネット テストで想定される応答</translation>
    </message>
    <message>
        <source>Issuers of the client certificate</source>
        <translation>クライアント証明書の発行者</translation>
    </message>
    <message>
        <source>Purposes of the client certificate</source>
        <translation>クライアント証明書の目的</translation>
    </message>
    <message>
        <source>Sign-in with the Windows password</source>
        <translation>Windows のパスワードによるサインイン</translation>
    </message>
    <message>
        <source>Cryptographic binding</source>
        <translation>暗号化バインド</translation>
    </message>
    <message>
        <source>Identity privacy</source>
        <translation>ID プライバシー</translation>
    </message>
    <message>
        <source>Outer identity</source>
        <translation>外部 ID</translation>
    </message>
    <message>
        <source>Always On</source>
        <translation>Always On</translation>
    </message>
    <message>
        <source>Device tunnel</source>
        <translation>デバイス トンネル</translation>
    </message>
    <message>
        <source>Lockdown</source>
        <translation>LockDown</translation>
    </message>
    <message>
        <source>VPN client of another vendor</source>
        <translation>他社製の VPN クライアント</translation>
    </message>
    <message>
        <source>For all users</source>
        <translation>全ユーザー用</translation>
    </message>
    <message>
        <source>Data encryption</source>
        <translation>データの暗号化</translation>
    </message>
    <message>
        <source>Check of the server&apos;s name and purpose left out</source>
        <translation>サーバーの名前と目的の検証を省略</translation>
    </message>
    <message>
        <source>IKE fragmentation left out</source>
        <translation>IKE フラグメント化を省略</translation>
    </message>
    <message>
        <source>Class-based default route left out</source>
        <translation>クラス ベースの既定の経路を省略</translation>
    </message>
    <message>
        <source>Traffic selectors as routes</source>
        <translation>トラフィック セレクターを経路として使用</translation>
    </message>
    <message>
        <source>Interface metric of the VPN</source>
        <translation>VPN のインターフェイス メトリック</translation>
    </message>
    <message>
        <source>Routes of the profile</source>
        <translation>プロファイルの経路</translation>
    </message>
    <message>
        <source>Name resolution rules (NRPT)</source>
        <translation>名前解決規則 (NRPT)</translation>
    </message>
    <message>
        <source>DNS suffixes</source>
        <translation>DNS サフィックス</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>信頼されたネットワーク</translation>
    </message>
    <message>
        <source>IKE and ESP algorithms</source>
        <translation>IKE と ESP のアルゴリズム</translation>
    </message>
    <message>
        <source>Proxy of the profile</source>
        <translation>プロファイルのプロキシ</translation>
    </message>
    <message>
        <source>Traffic filters</source>
        <translation>トラフィック フィルター</translation>
    </message>
    <message>
        <source>Application triggers</source>
        <translation>アプリケーション トリガー</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>事前共有キー</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>オペレーティング システム</translation>
    </message>
    <message>
        <source>Version of the operating system</source>
        <translation>オペレーティング システムのバージョン</translation>
    </message>
    <message>
        <source>Connections that were disconnected by hand</source>
        <translation>手動で切断された接続</translation>
    </message>
    <message>
        <source>Connection that starts by itself</source>
        <translation>自動的に開始される接続</translation>
    </message>
    <message>
        <source>Network category</source>
        <translation>ネットワークのカテゴリ</translation>
    </message>
    <message>
        <source>Edition of Windows</source>
        <translation>Windows のエディション</translation>
    </message>
    <message>
        <source>Joined to a domain</source>
        <translation>ドメインへの参加</translation>
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
        <translation>VPN サーバーのアドレス</translation>
    </message>
    <message>
        <source>Answer to the IPv4 lookup</source>
        <translation>IPv4 の名前検索への応答</translation>
    </message>
    <message>
        <source>Answer to the IPv6 lookup</source>
        <translation>IPv6 の名前検索への応答</translation>
    </message>
    <message>
        <source>Hosts file entries for the VPN server</source>
        <translation>VPN サーバーに関する hosts ファイルのエントリ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>ヘルプデスク</translation>
    </message>
    <message>
        <source>Expected addresses of the VPN server</source>
        <translation>VPN サーバーの想定されるアドレス</translation>
    </message>
    <message>
        <source>Private address expected</source>
        <translation>プライベート アドレスを想定</translation>
    </message>
    <message>
        <source>Roots expected above the SSTP certificate</source>
        <translation>SSTP 証明書の上位に想定されるルート証明書</translation>
    </message>
    <message>
        <source>Further trusted roots</source>
        <translation>追加の信頼されたルート証明書</translation>
    </message>
    <message>
        <source>Trust in this computer&apos;s roots</source>
        <translation>このコンピューターのルート証明書の信頼</translation>
    </message>
    <message>
        <source>Days of warning before expiry</source>
        <translation>期限切れ前に警告する日数</translation>
    </message>
    <message>
        <source>Smallest RSA key</source>
        <translation>RSA キーの最小の長さ</translation>
    </message>
    <message>
        <source>Switched-off questions</source>
        <translation>オフにされた問い合わせ</translation>
    </message>
    <message>
        <source>Name for asking the sign-in method</source>
        <translation>サインイン方法の問い合わせに使う名前</translation>
    </message>
    <message>
        <source>this computer&apos;s system</source>
        <translation>このコンピューターのシステム</translation>
    </message>
    <message>
        <source>the connection&apos;s settings</source>
        <translation>接続の設定</translation>
    </message>
    <message>
        <source>the server&apos;s name</source>
        <translation>サーバーの名前</translation>
    </message>
    <message>
        <source>answers on UDP 500 and 4500</source>
        <translation>UDP 500 と 4500 での応答</translation>
    </message>
    <message>
        <source>answers on TCP 443</source>
        <translation>TCP 443 での応答</translation>
    </message>
    <message>
        <source>trusted roots</source>
        <translation>信頼されたルート証明書</translation>
    </message>
    <message>
        <source>certificates of the server</source>
        <translation>サーバーの証明書</translation>
    </message>
    <message>
        <source>revocation lists</source>
        <translation>失効リスト</translation>
    </message>
    <message>
        <source>interfaces and routes</source>
        <translation>インターフェイスと経路</translation>
    </message>
    <message>
        <source>triggers of Always On</source>
        <translation>Always On のトリガー</translation>
    </message>
    <message>
        <source>settings of Windows</source>
        <translation>Windows の設定</translation>
    </message>
    <message>
        <source>behaviour of the local network</source>
        <translation>ローカル ネットワークの動作</translation>
    </message>
    <message>
        <source>client certificates</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>adapters and services</source>
        <translation>アダプターとサービス</translation>
    </message>
    <message>
        <source>events of the dialer</source>
        <translation>ダイヤラーのイベント</translation>
    </message>
    <message>
        <source>support data</source>
        <translation>サポート データ</translation>
    </message>
    <message>
        <source>what the dialer says</source>
        <translation>ダイヤラーからの情報</translation>
    </message>
    <message>
        <source>what the server says about sign-in</source>
        <translation>サインインに関するサーバーからの情報</translation>
    </message>
    <message>
        <source>calls to TCP 443</source>
        <translation>TCP 443 への呼び出し</translation>
    </message>
    <message>
        <source>answers on TCP 1723</source>
        <translation>TCP 1723 での応答</translation>
    </message>
    <message>
        <source>Collected: {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>収集: {subject}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>このコンピューターの時計</translation>
    </message>
    <message>
        <source>Last error that Windows logged</source>
        <translation>Windows が最後に記録したエラー</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>報告された内容</translation>
    </message>
    <message>
        <source>Answer: {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>回答: {subject}</translation>
    </message>
    <message>
        <source>Site policy: {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>サイト ポリシー: {subject}</translation>
    </message>
    <message>
        <source>{subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>{subject}</translation>
    </message>
    <message>
        <source>Server certificate: {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>サーバー証明書: {subject}</translation>
    </message>
    <message>
        <source>Trusted root {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>信頼されたルート証明書 {subject}</translation>
    </message>
    <message>
        <source>Client certificate, {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>クライアント証明書、{subject}</translation>
    </message>
    <message>
        <source>Answer of {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>{subject} の応答</translation>
    </message>
    <message>
        <source>Proxy ({subject})</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>プロキシ ({subject})</translation>
    </message>
    <message>
        <source>Service {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>サービス {subject}</translation>
    </message>
    <message>
        <source>Adapter {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>アダプター {subject}</translation>
    </message>
    <message>
        <source>Binding {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>バインド {subject}</translation>
    </message>
    <message>
        <source>Way to {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>{subject} への経路</translation>
    </message>
    <message>
        <source>DNS servers ({subject})</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>DNS サーバー ({subject})</translation>
    </message>
    <message>
        <source>Company target {subject}</source>
        <extracomment>{subject}: what of it differs</extracomment>
        <translation>社内の宛先 {subject}</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>対応者</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>{connection}: {setting}</source>
        <extracomment>{connection}: name of a VPN connection; {setting}: which of its settings</extracomment>
        <translation>{connection}: {setting}</translation>
    </message>
    <message>
        <source>certutil -pulse (elevated)</source>
        <extracomment>stands behind &quot;start enrolment: gpupdate, then&quot;</extracomment>
        <translation>certutil -pulse (管理者として実行)</translation>
    </message>
    <message>
        <source>certutil -user -pulse</source>
        <translation>certutil -user -pulse</translation>
    </message>
    <message>
        <source>certutil -user -pulse (user) or certutil -pulse (computer, elevated)</source>
        <extracomment>stands behind &quot;start enrolment: gpupdate, then&quot;</extracomment>
        <translation>certutil -user -pulse (ユーザー) または certutil -pulse (コンピューター、管理者として実行)</translation>
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
        <translation>certutil -user -store My (ユーザー) または certutil -store My (コンピューター)</translation>
    </message>
    <message>
        <source>certutil -user -repairstore My &quot;SERIALNUMBER&quot;</source>
        <translation>certutil -user -repairstore My &quot;SERIALNUMBER&quot;</translation>
    </message>
    <message>
        <source>certutil -repairstore My &quot;SERIALNUMBER&quot; (elevated)</source>
        <translation>certutil -repairstore My &quot;SERIALNUMBER&quot; (管理者として実行)</translation>
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
        <translation>{count} 日</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <extracomment>{count}: a number, two or more</extracomment>
        <translation>{count} 時間</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <extracomment>{count}: a number, two or more</extracomment>
        <translation>{count} 分</translation>
    </message>
    <message>
        <source>There is none in it.</source>
        <extracomment>no certificate is in a store</extracomment>
        <translation>このストアには証明書がありません。</translation>
    </message>
    <message>
        <source>Candidates: {candidates}. What speaks against each: {reasons}.</source>
        <extracomment>{candidates}: a number; {reasons}: each certificate with what speaks against it</extracomment>
        <translation>候補: {candidates} 件。それぞれが適合しない理由: {reasons}。</translation>
    </message>
    <message>
        <source>Always On VPN</source>
        <translation>Always On VPN</translation>
    </message>
    <message>
        <source>A VPN of Windows that connects by itself whenever it is needed.</source>
        <translation>必要なときにいつでも自動的に接続される、Windows の VPN です。</translation>
    </message>
    <message>
        <source>captive portal</source>
        <translation>キャプティブ ポータル</translation>
    </message>
    <message>
        <source>The sign-in page of a hotel or public Wi-Fi that must be completed before the internet works.</source>
        <translation>ホテルや公衆 Wi-Fi のサインイン ページです。手続きを済ませるまでインターネットは利用できません。</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>An electronic identity card that a computer, a server or a person shows to prove who it is.</source>
        <translation>コンピューター、サーバー、または人が、自身の身元を証明するために提示する電子的な身分証明書です。</translation>
    </message>
    <message>
        <source>certification authority</source>
        <translation>証明機関</translation>
    </message>
    <message>
        <source>An office, inside or outside your organisation, that issues certificates and vouches for them.</source>
        <translation>組織の内部または外部にあり、証明書を発行してその内容を保証する機関です。</translation>
    </message>
    <message>
        <source>class-based route</source>
        <translation>クラス ベースの経路</translation>
    </message>
    <message>
        <source>A route that Windows derives from the address that the VPN hands out; it covers a whole class of addresses.</source>
        <translation>VPN が割り当てるアドレスから Windows が導き出す経路です。アドレス クラス全体が対象になります。</translation>
    </message>
    <message>
        <source>CoId</source>
        <translation>CoId</translation>
    </message>
    <message>
        <source>A number that Windows gives to one attempt to connect; it stands in the logs of computer and server.</source>
        <translation>Windows が 1 回の接続試行に付ける番号です。コンピューターとサーバーのログに記録されます。</translation>
    </message>
    <message>
        <source>Company Portal</source>
        <translation>ポータル サイト</translation>
    </message>
    <message>
        <source>An app of Microsoft that shows whether your computer meets the rules of your organisation.</source>
        <translation>お使いのコンピューターが組織の規則を満たしているかどうかを表示する Microsoft のアプリです。</translation>
    </message>
    <message>
        <source>Conditional Access</source>
        <translation>条件付きアクセス</translation>
    </message>
    <message>
        <source>Rules of your organisation that let a computer in only if it meets certain conditions.</source>
        <translation>一定の条件を満たすコンピューターだけに接続を許可する、組織の規則です。</translation>
    </message>
    <message>
        <source>A protection of Windows that keeps programs from reading saved passwords.</source>
        <translation>保存されたパスワードをプログラムが読み取れないようにする Windows の保護機能です。</translation>
    </message>
    <message>
        <source>CRL</source>
        <translation>CRL</translation>
    </message>
    <message>
        <source>A list, published by a certification authority, of certificates that are no longer valid.</source>
        <translation>証明機関が公開する、有効ではなくなった証明書のリストです。</translation>
    </message>
    <message>
        <source>default gateway</source>
        <translation>デフォルト ゲートウェイ</translation>
    </message>
    <message>
        <source>The device to which your computer sends everything that is not on its own network.</source>
        <translation>自身のネットワークにない宛先への通信を、コンピューターがすべて送る先の機器です。</translation>
    </message>
    <message>
        <source>device tunnel</source>
        <translation>デバイス トンネル</translation>
    </message>
    <message>
        <source>A VPN connection of the computer itself, which works before anybody signs in.</source>
        <translation>誰もサインインしていないときから動作する、コンピューター自体の VPN 接続です。</translation>
    </message>
    <message>
        <source>DHCP</source>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>The way in which a computer gets its address from a network.</source>
        <translation>コンピューターがネットワークからアドレスを取得する仕組みです。</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>The directory of the internet that turns a name such as vpn.contoso.com into an address.</source>
        <translation>vpn.contoso.com のような名前をアドレスに変換する、インターネットの住所録です。</translation>
    </message>
    <message>
        <source>A family of ways to sign in; EAP-TLS uses a certificate, EAP-MSCHAPv2 a password.</source>
        <translation>サインイン方法の総称です。EAP-TLS は証明書を、EAP-MSCHAPv2 はパスワードを使用します。</translation>
    </message>
    <message>
        <source>EKU</source>
        <translation>EKU</translation>
    </message>
    <message>
        <source>The part of a certificate that says for which purposes it may be used.</source>
        <translation>証明書のうち、どの目的に使用できるかを示す部分です。</translation>
    </message>
    <message>
        <source>enrolment</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>The steps by which a computer or a person gets a certificate.</source>
        <translation>コンピューターまたは人が証明書を取得するための手続きです。</translation>
    </message>
    <message>
        <source>firewall</source>
        <translation>ファイアウォール</translation>
    </message>
    <message>
        <source>A device or program that decides which network traffic may pass.</source>
        <translation>どのネットワーク通信を通すかを決める機器またはプログラムです。</translation>
    </message>
    <message>
        <source>A setting that sends all traffic through the VPN, also to the internet.</source>
        <translation>インターネット宛ても含め、すべての通信を VPN に通す設定です。</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>A server that connects two networks; the VPN gateway connects the internet and the company network.</source>
        <translation>2 つのネットワークをつなぐサーバーです。VPN ゲートウェイは、インターネットと社内ネットワークをつなぎます。</translation>
    </message>
    <message>
        <source>hosts file</source>
        <translation>hosts ファイル</translation>
    </message>
    <message>
        <source>A file on a computer that ties names to addresses, before any DNS server is asked.</source>
        <translation>名前とアドレスを結び付ける、コンピューター上のファイルです。DNS サーバーへの問い合わせより先に使われます。</translation>
    </message>
    <message>
        <source>IKEv2</source>
        <translation>IKEv2</translation>
    </message>
    <message>
        <source>The way in which computer and VPN server agree on keys; it uses UDP ports 500 and 4500.</source>
        <translation>コンピューターと VPN サーバーがキーを取り決める方式です。UDP ポート 500 と 4500 を使用します。</translation>
    </message>
    <message>
        <source>intermediate certificate</source>
        <translation>中間証明書</translation>
    </message>
    <message>
        <source>A link between a certificate and its root certificate.</source>
        <translation>証明書とそのルート証明書をつなぐ証明書です。</translation>
    </message>
    <message>
        <source>Intune</source>
        <translation>Intune</translation>
    </message>
    <message>
        <source>A Microsoft service with which an organisation sets up its computers, VPN profiles included.</source>
        <translation>組織が VPN プロファイルを含むコンピューターの設定を行うための Microsoft のサービスです。</translation>
    </message>
    <message>
        <source>IP fragment</source>
        <translation>IP フラグメント</translation>
    </message>
    <message>
        <source>A part of a packet that is too large for the way and travels in several pieces.</source>
        <translation>そのまま通るには大きすぎるために分割して送られるパケットの、1 つの断片です。</translation>
    </message>
    <message>
        <source>IPsec</source>
        <translation>IPsec</translation>
    </message>
    <message>
        <source>A way to encrypt and protect the single packets of a connection.</source>
        <translation>接続の個々のパケットを暗号化して保護する方式です。</translation>
    </message>
    <message>
        <source>L2TP</source>
        <translation>L2TP</translation>
    </message>
    <message>
        <source>An older kind of VPN tunnel, secured by IPsec.</source>
        <translation>IPsec で保護される、古い種類の VPN トンネルです。</translation>
    </message>
    <message>
        <source>LockDown</source>
        <translation>LockDown</translation>
    </message>
    <message>
        <source>A setting of a VPN profile that lets nothing but the VPN out and cannot be switched off by the user.</source>
        <translation>VPN 以外の通信を外に出さない VPN プロファイルの設定です。ユーザーがオフにすることはできません。</translation>
    </message>
    <message>
        <source>A number that says which of several ways Windows prefers; the lowest wins.</source>
        <translation>複数の経路のうち、Windows がどれを優先するかを示す数値です。最も小さいものが使われます。</translation>
    </message>
    <message>
        <source>An old way to prove a password to a server.</source>
        <translation>サーバーに対してパスワードを証明する古い方式です。</translation>
    </message>
    <message>
        <source>MSI</source>
        <translation>MSI</translation>
    </message>
    <message>
        <source>A file with which Windows installs a program.</source>
        <translation>Windows がプログラムのインストールに使用するファイルです。</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>A translation of addresses, done by most routers, so that many computers share one address.</source>
        <translation>ほとんどのルーターが行うアドレスの変換です。これにより、多くのコンピューターが 1 つのアドレスを共有します。</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in server: it decides whether a user or computer may use the VPN.</source>
        <translation>ユーザーまたはコンピューターが VPN を使用できるかどうかを判断する、Microsoft の認証サーバーです。</translation>
    </message>
    <message>
        <source>NRPT</source>
        <translation>NRPT</translation>
    </message>
    <message>
        <source>A table in Windows that says which names are looked up at which DNS server.</source>
        <translation>どの名前をどの DNS サーバーに問い合わせるかを示す、Windows の表です。</translation>
    </message>
    <message>
        <source>PEAP</source>
        <translation>PEAP</translation>
    </message>
    <message>
        <source>A way to sign in inside a protected tunnel, so that nobody can listen in.</source>
        <translation>誰にも盗み見られないように、保護されたトンネルの中でサインインする方式です。</translation>
    </message>
    <message>
        <source>phone book</source>
        <translation>電話帳</translation>
    </message>
    <message>
        <source>The file rasphone.pbk, in which Windows keeps its VPN connections.</source>
        <translation>Windows が VPN 接続を保存するファイル rasphone.pbk です。</translation>
    </message>
    <message>
        <source>PPTP</source>
        <translation>PPTP</translation>
    </message>
    <message>
        <source>An outdated kind of VPN tunnel that uses TCP port 1723.</source>
        <translation>TCP ポート 1723 を使用する、時代遅れの VPN トンネルです。</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>The settings of a VPN connection: which server, which tunnel, how to sign in.</source>
        <translation>VPN 接続の設定です。接続先のサーバー、使用するトンネル、サインイン方法などが含まれます。</translation>
    </message>
    <message>
        <source>ProfileXML</source>
        <translation>ProfileXML</translation>
    </message>
    <message>
        <source>The text in which an organisation writes down all settings of a VPN profile.</source>
        <translation>組織が VPN プロファイルのすべての設定を記述するテキストです。</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>A server that fetches things from the internet for other computers.</source>
        <translation>他のコンピューターに代わってインターネットからデータを取得するサーバーです。</translation>
    </message>
    <message>
        <source>RADIUS</source>
        <translation>RADIUS</translation>
    </message>
    <message>
        <source>The language in which a VPN server asks a sign-in server.</source>
        <translation>VPN サーバーが認証サーバーに問い合わせるときに使う「言葉」です。</translation>
    </message>
    <message>
        <source>root certificate</source>
        <translation>ルート証明書</translation>
    </message>
    <message>
        <source>The certificate of a certification authority that a computer trusts without further proof.</source>
        <translation>コンピューターがそれ以上の証明なしに信頼する、証明機関の証明書です。</translation>
    </message>
    <message>
        <source>route</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>An entry that says which way traffic to an address takes.</source>
        <translation>あるアドレスへの通信がどこを通るかを示すエントリです。</translation>
    </message>
    <message>
        <source>RRAS</source>
        <translation>RRAS</translation>
    </message>
    <message>
        <source>The service of Windows Server that makes it a VPN server (Routing and Remote Access).</source>
        <translation>Windows Server を VPN サーバーとして動作させるサービスです (ルーティングとリモート アクセス)。</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
    </message>
    <message>
        <source>A number by which Windows knows an account, whatever its name.</source>
        <translation>名前にかかわらず、Windows がアカウントを識別するための番号です。</translation>
    </message>
    <message>
        <source>A setting that sends only the organisation&apos;s traffic through the VPN, and the rest directly to the internet.</source>
        <translation>組織宛ての通信だけを VPN に通し、それ以外は直接インターネットに送る設定です。</translation>
    </message>
    <message>
        <source>SSTP</source>
        <translation>SSTP</translation>
    </message>
    <message>
        <source>A kind of VPN tunnel that uses the web port, TCP 443.</source>
        <translation>Web ポートである TCP 443 を使用する種類の VPN トンネルです。</translation>
    </message>
    <message>
        <source>subject alternative name</source>
        <translation>サブジェクト代替名</translation>
    </message>
    <message>
        <source>The place in a certificate where its names stand.</source>
        <translation>証明書の中で名前が記載されている場所です。</translation>
    </message>
    <message>
        <source>TCP port</source>
        <translation>TCP ポート</translation>
    </message>
    <message>
        <source>A numbered door of a computer for connections; web sites use TCP port 443.</source>
        <translation>接続のための、コンピューターの番号付きの出入り口です。Web サイトは TCP ポート 443 を使用します。</translation>
    </message>
    <message>
        <source>template</source>
        <translation>証明書テンプレート</translation>
    </message>
    <message>
        <source>A pattern from which a certification authority issues certificates.</source>
        <translation>証明機関が証明書を発行するときのひな型です。</translation>
    </message>
    <message>
        <source>thumbprint</source>
        <translation>拇印</translation>
    </message>
    <message>
        <source>A short fingerprint that identifies one certificate.</source>
        <translation>1 つの証明書を特定する、指紋のような短い値です。</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The method that secures web sites and also the SSTP tunnel.</source>
        <translation>Web サイトと、SSTP トンネルを保護する方式です。</translation>
    </message>
    <message>
        <source>TLS inspection</source>
        <translation>TLS 検査</translation>
    </message>
    <message>
        <source>A device or program on the way that opens protected connections and shows a certificate of its own.</source>
        <translation>保護された接続を途中で開き、独自の証明書を提示する機器またはプログラムです。</translation>
    </message>
    <message>
        <source>TPM</source>
        <translation>TPM</translation>
    </message>
    <message>
        <source>A security chip in a computer that keeps secret keys.</source>
        <translation>秘密のキーを保管する、コンピューターのセキュリティ チップです。</translation>
    </message>
    <message>
        <source>trusted network detection</source>
        <translation>信頼されたネットワークの検出</translation>
    </message>
    <message>
        <source>A setting that keeps the VPN off while the computer is inside the company network.</source>
        <translation>コンピューターが社内ネットワークの中にある間、VPN を接続しないようにする設定です。</translation>
    </message>
    <message>
        <source>UDP port</source>
        <translation>UDP ポート</translation>
    </message>
    <message>
        <source>A numbered door of a computer for single packets; IKEv2 uses UDP ports 500 and 4500.</source>
        <translation>個々のパケットのための、コンピューターの番号付きの出入り口です。IKEv2 は UDP ポート 500 と 4500 を使用します。</translation>
    </message>
    <message>
        <source>user tunnel</source>
        <translation>ユーザー トンネル</translation>
    </message>
    <message>
        <source>A VPN connection of the signed-in user.</source>
        <translation>サインインしているユーザーの VPN 接続です。</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>A protected connection through the internet into the network of an organisation.</source>
        <translation>インターネットを通って組織のネットワークに入る、保護された接続です。</translation>
    </message>
    <message>
        <source>WAN Miniport</source>
        <translation>WAN Miniport</translation>
    </message>
    <message>
        <source>The network adapter that Windows builds for a VPN tunnel.</source>
        <translation>Windows が VPN トンネル用に構築するネットワーク アダプターです。</translation>
    </message>
    <message>
        <source>A part of Windows that the VPN needs is not connected to its network adapter.</source>
        <translation>VPN に必要な Windows の構成要素が、VPN のネットワーク アダプターに接続されていません。</translation>
    </message>
    <message>
        <source>Windows builds a network adapter of its own for the VPN. A part that gives this adapter its address is missing from it.</source>
        <translation>Windows は VPN 用に専用のネットワーク アダプターを構築します。このアダプターにアドレスを設定する構成要素がありません。</translation>
    </message>
    <message>
        <source>The protocol {component} is not enabled on &quot;{adapter}&quot;. Without ms_wanarp (Remote Access IP ARP Driver) the tunnel gets no IPv4 address, and Windows reports 720, even if the adapter looks healthy in Device Manager.</source>
        <extracomment>{component}: name of a protocol or filter; {adapter}: the adapter</extracomment>
        <translation>プロトコル {component} が「{adapter}」で有効になっていません。ms_wanarp (リモート アクセス IP ARP ドライバー) がないと、トンネルは IPv4 アドレスを取得できず、デバイス マネージャーでアダプターが正常に見えても、Windows は 720 を報告します。</translation>
    </message>
    <message>
        <source>Bind it again (elevated): Enable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID ms_wanarp</source>
        <translation>バインドし直します (管理者として実行): Enable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID ms_wanarp</translation>
    </message>
    <message>
        <source>Connect again. If 720 comes back: in Device Manager, show hidden devices, uninstall every WAN Miniport device (IP, IPv6, GRE, L2TP, Network Monitor, PPPOE, PPTP, SSTP), then choose Action, Scan for hardware changes.</source>
        <translation>もう一度接続します。再び 720 が発生する場合は、デバイス マネージャーで非表示のデバイスを表示し、すべての WAN Miniport デバイス (IP、IPv6、GRE、L2TP、Network Monitor、PPPOE、PPTP、SSTP) をアンインストールしてから、「操作」の「ハードウェア変更のスキャン」を選択します。</translation>
    </message>
    <message>
        <source>The binding of {component} to &quot;{adapter}&quot; is off. Software that manages network filters, or an incomplete upgrade, usually leaves it that way.</source>
        <extracomment>{component}: name of a protocol or filter; {adapter}: the adapter</extracomment>
        <translation>{component} の「{adapter}」へのバインドがオフになっています。通常は、ネットワーク フィルターを管理するソフトウェアや、不完全なアップグレードが原因です。</translation>
    </message>
    <message>
        <source>Find out which software or script changed the bindings, and fix it before it changes more computers.</source>
        <translation>バインドを変更したソフトウェアまたはスクリプトを特定し、他のコンピューターも変更される前に修復します。</translation>
    </message>
    <message>
        <source>Repair in bulk (elevated): Enable-NetAdapterBinding with -IncludeHidden -AllBindings -ComponentID ms_wanarp on the adapter with the description WAN Miniport (IP).</source>
        <translation>一括で修復します (管理者として実行): 説明が WAN Miniport (IP) のアダプターに対して、-IncludeHidden -AllBindings -ComponentID ms_wanarp を付けて Enable-NetAdapterBinding を実行します。</translation>
    </message>
    <message>
        <source>Software from another maker is attached to the VPN&apos;s network adapter.</source>
        <translation>他社製のソフトウェアが、VPN のネットワーク アダプターに組み込まれています。</translation>
    </message>
    <message>
        <source>A program on this computer has attached itself to the network adapter that Windows builds for the VPN. It can keep the VPN from getting an address.</source>
        <translation>このコンピューターのプログラムが、Windows が VPN 用に構築するネットワーク アダプターに組み込まれています。このため、VPN がアドレスを取得できないことがあります。</translation>
    </message>
    <message>
        <source>The filter {component} ({description}) is bound to &quot;{adapter}&quot;. Microsoft names rbt_filter (Steelhead Mobile) as a cause of 720.</source>
        <extracomment>{component}: name of a protocol or filter; {description}: what the filter is called; {adapter}: the adapter</extracomment>
        <translation>フィルター {component} ({description}) が「{adapter}」にバインドされています。Microsoft は、720 の原因として rbt_filter (Steelhead Mobile) を挙げています。</translation>
    </message>
    <message>
        <source>Unbind it for a test, if your rules allow it (elevated): Disable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID {component!}</source>
        <extracomment>{component}: name of a protocol or filter</extracomment>
        <translation>規則で許可されている場合は、テストのためにバインドを解除します (管理者として実行): Disable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID {component!}</translation>
    </message>
    <message>
        <source>Connect again. If that helps, ask for an update of the software that brings the filter.</source>
        <translation>もう一度接続します。解決した場合は、このフィルターを含むソフトウェアの更新プログラムを依頼します。</translation>
    </message>
    <message>
        <source>A lightweight filter of another maker, {component} ({description}), is bound to &quot;{adapter}&quot;.</source>
        <extracomment>{component}: name of a protocol or filter; {description}: what the filter is called; {adapter}: the adapter</extracomment>
        <translation>他社製の軽量フィルター {component} ({description}) が「{adapter}」にバインドされています。</translation>
    </message>
    <message>
        <source>Deploy a version of that software that leaves the WAN Miniport adapters alone, or exclude them in its settings.</source>
        <translation>WAN Miniport アダプターに影響しないバージョンのソフトウェアを展開するか、ソフトウェアの設定でこれらのアダプターを除外します。</translation>
    </message>
    <message>
        <source>If the VPN works with it, nothing has to change: the binding alone proves no fault.</source>
        <translation>この状態で VPN が動作する場合は、何も変更する必要はありません。バインドだけでは障害の証明になりません。</translation>
    </message>
    <message>
        <source>A network adapter that Windows needs for the VPN is missing.</source>
        <translation>Windows が VPN に必要とするネットワーク アダプターがありません。</translation>
    </message>
    <message>
        <source>Windows comes with network adapters for VPN connections. The one that your connection needs is not there.</source>
        <translation>Windows には、VPN 接続用のネットワーク アダプターが用意されています。お使いの接続に必要なアダプターがありません。</translation>
    </message>
    <message>
        <source>There is no &quot;{adapter}&quot;, which the connection &quot;{connection}&quot; needs. Windows reports 720 or 633.</source>
        <extracomment>{adapter}: the adapter; {connection}: name of the VPN connection</extracomment>
        <translation>接続「{connection}」に必要な「{adapter}」がありません。Windows は 720 または 633 を報告します。</translation>
    </message>
    <message>
        <source>In Device Manager, show hidden devices and look under Network adapters for the WAN Miniport devices.</source>
        <translation>デバイス マネージャーで非表示のデバイスを表示し、「ネットワーク アダプター」の下で WAN Miniport デバイスを確認します。</translation>
    </message>
    <message>
        <source>In Device Manager, show hidden devices, uninstall every WAN Miniport device (IP, IPv6, GRE, L2TP, Network Monitor, PPPOE, PPTP, SSTP), then choose Action, Scan for hardware changes.</source>
        <translation>デバイス マネージャーで非表示のデバイスを表示し、すべての WAN Miniport デバイス (IP、IPv6、GRE、L2TP、Network Monitor、PPPOE、PPTP、SSTP) をアンインストールしてから、「操作」の「ハードウェア変更のスキャン」を選択します。</translation>
    </message>
    <message>
        <source>Restart, then connect again.</source>
        <translation>再起動してから、もう一度接続します。</translation>
    </message>
    <message>
        <source>The device &quot;{adapter}&quot; is missing on this computer.</source>
        <extracomment>{adapter}: the adapter</extracomment>
        <translation>デバイス「{adapter}」がこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>Check whether a driver update or a clean-up tool removes the WAN Miniport devices on other computers too.</source>
        <translation>ドライバーの更新やクリーンアップ ツールによって、他のコンピューターでも WAN Miniport デバイスが削除されていないか確認します。</translation>
    </message>
    <message>
        <source>If they do not come back after a scan for hardware changes, repair Windows in place.</source>
        <translation>ハードウェア変更のスキャンを行っても元に戻らない場合は、Windows のインプレース修復を行います。</translation>
    </message>
    <message>
        <source>A network adapter that Windows needs for the VPN does not work.</source>
        <translation>Windows が VPN に必要とするネットワーク アダプターが動作していません。</translation>
    </message>
    <message>
        <source>Windows comes with network adapters for VPN connections. The one that your connection needs is disabled or reports a fault.</source>
        <translation>Windows には、VPN 接続用のネットワーク アダプターが用意されています。お使いの接続に必要なアダプターが無効になっているか、エラーを報告しています。</translation>
    </message>
    <message>
        <source>&quot;{adapter}&quot; is not started; Windows gives it the problem code {problemCode} (22: disabled; 0: no code, but not started). It reports 720 or 633 when you connect.</source>
        <extracomment>{adapter}: the adapter; {problemCode}: a number</extracomment>
        <translation>「{adapter}」が開始されていません。Windows の問題コードは {problemCode} です (22: 無効、0: コードはないが開始されていない)。接続時には 720 または 633 が報告されます。</translation>
    </message>
    <message>
        <source>Problem code 22: enable the device in Device Manager (show hidden devices first).</source>
        <translation>問題コード 22 の場合: デバイス マネージャーでデバイスを有効にします (先に非表示のデバイスを表示します)。</translation>
    </message>
    <message>
        <source>Another code: in Device Manager, show hidden devices, uninstall every WAN Miniport device (IP, IPv6, GRE, L2TP, Network Monitor, PPPOE, PPTP, SSTP), then choose Action, Scan for hardware changes.</source>
        <translation>別のコードの場合: デバイス マネージャーで非表示のデバイスを表示し、すべての WAN Miniport デバイス (IP、IPv6、GRE、L2TP、Network Monitor、PPPOE、PPTP、SSTP) をアンインストールしてから、「操作」の「ハードウェア変更のスキャン」を選択します。</translation>
    </message>
    <message>
        <source>&quot;{adapter}&quot; has the problem code {problemCode}.</source>
        <extracomment>{adapter}: the adapter; {problemCode}: a number</extracomment>
        <translation>「{adapter}」の問題コードは {problemCode} です。</translation>
    </message>
    <message>
        <source>Look up the code among the error codes of Device Manager, and check drivers and group policies that restrict device installation.</source>
        <translation>デバイス マネージャーのエラー コードの一覧で該当するコードを調べ、ドライバーと、デバイスのインストールを制限するグループ ポリシーを確認します。</translation>
    </message>
    <message>
        <source>Check whether other computers of the same model have it too.</source>
        <translation>同じモデルの他のコンピューターでも発生しているかどうかを確認します。</translation>
    </message>
    <message>
        <source>The VPN server gave this computer no network address.</source>
        <translation>VPN サーバーが、このコンピューターにネットワーク アドレスを割り当てませんでした。</translation>
    </message>
    <message>
        <source>You were signed in, but the VPN server had no network address for your computer. Nothing wrong was found on your computer.</source>
        <translation>サインインはできましたが、VPN サーバーに、お使いのコンピューター用のネットワーク アドレスがありませんでした。お使いのコンピューターに問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Try again later; the server may be full.</source>
        <translation>後でもう一度試してください。サーバーに空きがない可能性があります。</translation>
    </message>
    <message>
        <source>Windows reported {code} for &quot;{connection}&quot;, while the WAN Miniport devices that it used and their bindings are right. The fault is most likely on the server.</source>
        <extracomment>{code}: a Windows error code; {connection}: name of the VPN connection</extracomment>
        <translation>Windows は「{connection}」について {code} を報告しましたが、使用された WAN Miniport デバイスとそのバインドは正常です。障害はサーバー側にある可能性が高いと考えられます。</translation>
    </message>
    <message>
        <source>Ask whether other users fail with the same code at the same time.</source>
        <translation>他のユーザーも同じ時刻に同じコードで失敗しているかどうかを確認します。</translation>
    </message>
    <message>
        <source>No address was assigned (code {code}): the static pool or DHCP of the RRAS server is probably exhausted, or the sign-in server sends an address that does not fit.</source>
        <extracomment>{code}: a Windows error code</extracomment>
        <translation>アドレスが割り当てられませんでした (コード {code})。おそらく、RRAS サーバーの静的プールまたは DHCP のアドレスが枯渇しているか、認証サーバーが適合しないアドレスを送信しています。</translation>
    </message>
    <message>
        <source>Compare the number of connected clients with the size of the static address pool, or with the free leases of the DHCP scope that RRAS takes its addresses from.</source>
        <translation>接続中のクライアント数を、静的アドレス プールのサイズ、または RRAS がアドレスを取得する DHCP スコープの空きリース数と比較します。</translation>
    </message>
    <message>
        <source>Check that RRAS reaches the DHCP server, and look into its System log.</source>
        <translation>RRAS が DHCP サーバーに到達できることを確認し、RRAS のシステム ログを調べます。</translation>
    </message>
    <message>
        <source>Check that IPv4 is ticked on the connection of the client.</source>
        <translation>クライアントの接続で IPv4 のチェック ボックスがオンになっていることを確認します。</translation>
    </message>
    <message>
        <source>A part of Windows that the VPN needs is not running.</source>
        <translation>VPN に必要な Windows の構成要素が実行されていません。</translation>
    </message>
    <message>
        <source>A background program of Windows, {service}, is not running although your VPN connection needs it.</source>
        <extracomment>{service}: name of a Windows service</extracomment>
        <translation>お使いの VPN 接続に必要な Windows のバックグラウンド プログラム {service} が実行されていません。</translation>
    </message>
    <message>
        <source>The service {service} (start type: {start}) is needed by &quot;{connection}&quot;. A disabled service cannot be started by Windows. RasMan leads to 834, IKEEXT and BFE to 827; a connection that may use SSTP too can still work without IKEEXT and BFE.</source>
        <extracomment>{service}: name of a Windows service; {start}: automatic, manual or disabled; {connection}: name of the VPN connection</extracomment>
        <translation>サービス {service} (スタートアップの種類: {start}) は「{connection}」に必要です。無効になっているサービスを Windows が開始することはできません。RasMan の場合は 834、IKEEXT と BFE の場合は 827 になります。SSTP も使用できる接続は、IKEEXT と BFE がなくても動作することがあります。</translation>
    </message>
    <message>
        <source>Look at it: Get-Service {service!} | Format-List Name, Status, StartType</source>
        <extracomment>{service}: name of a Windows service</extracomment>
        <translation>サービスを確認します: Get-Service {service!} | Format-List Name, Status, StartType</translation>
    </message>
    <message>
        <source>If it is disabled, set it back (elevated): Set-Service {service!} -StartupType {usualStart}</source>
        <extracomment>{service}: name of a Windows service; {usualStart}: Automatic or Manual</extracomment>
        <translation>無効になっている場合は元に戻します (管理者として実行): Set-Service {service!} -StartupType {usualStart}</translation>
    </message>
    <message>
        <source>Start it (elevated): Start-Service {service!}</source>
        <extracomment>{service}: name of a Windows service</extracomment>
        <translation>サービスを開始します (管理者として実行): Start-Service {service!}</translation>
    </message>
    <message>
        <source>If it stops again, look for its name in the System log.</source>
        <translation>再び停止する場合は、システム ログでこのサービスの名前を探します。</translation>
    </message>
    <message>
        <source>{service} is stopped or disabled (start type: {start}).</source>
        <extracomment>{service}: name of a Windows service; {start}: automatic, manual or disabled</extracomment>
        <translation>{service} が停止しているか、無効になっています (スタートアップの種類: {start})。</translation>
    </message>
    <message>
        <source>Check group policies, security baselines and clean-up tools that disable services.</source>
        <translation>サービスを無効にするグループ ポリシー、セキュリティ ベースライン、クリーンアップ ツールがないか確認します。</translation>
    </message>
    <message>
        <source>If a policy sets the start type, change the policy; otherwise the computer sets it back.</source>
        <translation>ポリシーでスタートアップの種類が設定されている場合は、ポリシーを変更します。そうしないと、コンピューターで元に戻されます。</translation>
    </message>
    <message>
        <source>A part of Windows that the VPN needs is not installed.</source>
        <translation>VPN に必要な Windows の構成要素がインストールされていません。</translation>
    </message>
    <message>
        <source>A background program of Windows, {service}, is not there although your VPN connection needs it.</source>
        <extracomment>{service}: name of a Windows service</extracomment>
        <translation>お使いの VPN 接続に必要な Windows のバックグラウンド プログラム {service} がありません。</translation>
    </message>
    <message>
        <source>The service {service}, which &quot;{connection}&quot; needs, does not exist on this computer.</source>
        <extracomment>{service}: name of a Windows service; {connection}: name of the VPN connection</extracomment>
        <translation>「{connection}」に必要なサービス {service} が、このコンピューターに存在しません。</translation>
    </message>
    <message>
        <source>Check: sc.exe query {service!}</source>
        <extracomment>{service}: name of a Windows service</extracomment>
        <translation>確認します: sc.exe query {service!}</translation>
    </message>
    <message>
        <source>Repair the system files (elevated): DISM /Online /Cleanup-Image /RestoreHealth, then sfc /scannow</source>
        <translation>システム ファイルを修復します (管理者として実行): DISM /Online /Cleanup-Image /RestoreHealth、続いて sfc /scannow</translation>
    </message>
    <message>
        <source>If it is still missing, repair Windows in place.</source>
        <translation>それでも復元されない場合は、Windows のインプレース修復を行います。</translation>
    </message>
    <message>
        <source>The service {service} was removed from this installation.</source>
        <extracomment>{service}: name of a Windows service</extracomment>
        <translation>サービス {service} が、このインストールから削除されています。</translation>
    </message>
    <message>
        <source>Check whether the image or a tool that strips Windows removes it.</source>
        <translation>イメージ、または Windows を軽量化するツールによって削除されていないか確認します。</translation>
    </message>
    <message>
        <source>Repair or replace the image.</source>
        <translation>イメージを修復または交換します。</translation>
    </message>
    <message>
        <source>The profile and the server don&apos;t agree on how to sign in.</source>
        <translation>プロファイルとサーバーで、サインイン方法が一致していません。</translation>
    </message>
    <message>
        <source>Your VPN connection is set up to sign in one way, but the server wants another. You can&apos;t fix this yourself.</source>
        <translation>お使いの VPN 接続に設定されているサインイン方法と、サーバーが求めている方法が異なります。この問題はご自身では解決できません。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; uses {profile}; expected is {expected}. Windows reports this as error 812 with IKEv2, often as 691 with SSTP.</source>
        <extracomment>{connection}: name of the VPN connection; {profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>プロファイル「{connection}」は {profile} を使用していますが、想定されるのは {expected} です。Windows は、IKEv2 では 812、SSTP では多くの場合 691 のエラーとして報告します。</translation>
    </message>
    <message>
        <source>Read the method: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>メソッドを確認します: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml</translation>
    </message>
    <message>
        <source>Read the log Microsoft-Windows-EapHost/Operational, event 2018: it shows the offered and the requested method.</source>
        <translation>ログ Microsoft-Windows-EapHost/Operational のイベント 2018 を確認します。提示されたメソッドと要求されたメソッドが記録されています。</translation>
    </message>
    <message>
        <source>The sign-in methods of the network policy and of the profile differ ({profile} against {expected}). Either the policy changed or this profile is old.</source>
        <extracomment>{profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>ネットワーク ポリシーとプロファイルのサインイン方法が異なります ({profile} と {expected})。ポリシーが変更されたか、このプロファイルが古くなっています。</translation>
    </message>
    <message>
        <source>Compare the policy&apos;s authentication methods with EapHostConfig, element Type, in the profile.</source>
        <translation>ポリシーの認証方法を、プロファイルの EapHostConfig の Type 要素と比較します。</translation>
    </message>
    <message>
        <source>Read NPS event 6273 for the policy that refused, and RRAS event 20276.</source>
        <translation>NPS イベント 6273 で拒否したポリシーを確認し、RRAS イベント 20276 も確認します。</translation>
    </message>
    <message>
        <source>Microsoft advises PEAP with certificates only.</source>
        <translation>Microsoft は、証明書のみを使用する PEAP を推奨しています。</translation>
    </message>
    <message>
        <source>Change the policy or the profile, not both, and deploy the profile again.</source>
        <translation>ポリシーとプロファイルの両方ではなく、どちらか一方を変更し、プロファイルを展開し直します。</translation>
    </message>
    <message>
        <source>The VPN connection does not say which sign-in method to use.</source>
        <translation>VPN 接続に、使用するサインイン方法が指定されていません。</translation>
    </message>
    <message>
        <source>Your VPN connection is incomplete: it does not say how to sign in.</source>
        <translation>お使いの VPN 接続は不完全です。サインイン方法が指定されていません。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; uses EAP but names no EAP method. Windows can report 812 or 850.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>プロファイル「{connection}」は EAP を使用しますが、EAP メソッドが指定されていません。Windows が 812 または 850 を報告することがあります。</translation>
    </message>
    <message>
        <source>UserMethod is Eap, but the EAP configuration is missing or empty.</source>
        <translation>UserMethod は Eap ですが、EAP 構成がないか空です。</translation>
    </message>
    <message>
        <source>Export the EAP XML from a connection that works and put it into Authentication/Eap/Configuration.</source>
        <translation>動作する接続から EAP XML をエクスポートし、Authentication/Eap/Configuration に設定します。</translation>
    </message>
    <message>
        <source>Deploy the profile again and compare CustomAuthKey in rasphone.pbk (25 is PEAP, 13 is EAP-TLS).</source>
        <translation>プロファイルを展開し直し、rasphone.pbk の CustomAuthKey を比較します (25 は PEAP、13 は EAP-TLS)。</translation>
    </message>
    <message>
        <source>The VPN connection allows an outdated way to sign in.</source>
        <translation>VPN 接続で、古いサインイン方法が許可されています。</translation>
    </message>
    <message>
        <source>Your VPN connection uses an older way to sign in, which protects your password less than is advised today.</source>
        <translation>お使いの VPN 接続は、現在推奨されている方法に比べてパスワードの保護が弱い、古い方法でサインインします。</translation>
    </message>
    <message>
        <source>You don&apos;t need to do anything now; your VPN administrators can renew the setting.</source>
        <translation>今は何もする必要はありません。設定の更新は VPN 管理者が行うことができます。</translation>
    </message>
    <message>
        <source>Please don&apos;t use this connection on public networks if you can avoid it.</source>
        <translation>できるだけ、公衆ネットワークではこの接続を使用しないでください。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; allows {method}.</source>
        <extracomment>{connection}: name of the VPN connection; {method}: sign-in method</extracomment>
        <translation>プロファイル「{connection}」で {method} が許可されています。</translation>
    </message>
    <message>
        <source>Read the settings: Get-VpnConnection -Name {connection!} | Format-List * (add -AllUserConnection for an all-users connection).</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>設定を確認します: Get-VpnConnection -Name {connection!} | Format-List * (全ユーザー用の接続の場合は -AllUserConnection を追加)。</translation>
    </message>
    <message>
        <source>{method} without an outer protected tunnel is weak; Microsoft advises PEAP with certificates.</source>
        <extracomment>{method}: sign-in method</extracomment>
        <translation>外側の保護されたトンネルがない {method} は脆弱です。Microsoft は証明書を使用する PEAP を推奨しています。</translation>
    </message>
    <message>
        <source>Move profile and network policy to PEAP with EAP-TLS inside.</source>
        <translation>プロファイルとネットワーク ポリシーを、内部で EAP-TLS を使用する PEAP に移行します。</translation>
    </message>
    <message>
        <source>With MS-CHAPv2 note the LmCompatibilityLevel of the domain controller, and Credential Guard on the clients.</source>
        <translation>MS-CHAPv2 の場合は、ドメイン コントローラーの LmCompatibilityLevel と、クライアントの Credential Guard に注意します。</translation>
    </message>
    <message>
        <source>The sign-in method does not fit the tunnel type.</source>
        <translation>サインイン方法がトンネルの種類に適合していません。</translation>
    </message>
    <message>
        <source>Your VPN connection combines two settings that do not work together.</source>
        <translation>お使いの VPN 接続では、同時に使用できない 2 つの設定が組み合わされています。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; uses {method} with the tunnel type {tunnel}. Windows can report 812 or 919.</source>
        <extracomment>{connection}: name of the VPN connection; {method}: sign-in method; {tunnel}: tunnel type</extracomment>
        <translation>プロファイル「{connection}」は、トンネルの種類 {tunnel} で {method} を使用しています。Windows が 812 または 919 を報告することがあります。</translation>
    </message>
    <message>
        <source>{method} can&apos;t be used with {tunnel}: a machine certificate needs IKEv2, and IKEv2 takes MS-CHAPv2 only inside EAP.</source>
        <extracomment>{method}: sign-in method; {tunnel}: tunnel type</extracomment>
        <translation>{method} は {tunnel} では使用できません。コンピューター証明書には IKEv2 が必要であり、IKEv2 では MS-CHAPv2 は EAP の内部でのみ使用できます。</translation>
    </message>
    <message>
        <source>Correct NativeProtocolType or Authentication in the profile and deploy it again.</source>
        <translation>プロファイルの NativeProtocolType または Authentication を修正し、展開し直します。</translation>
    </message>
    <message>
        <source>An extra protection of the sign-in is switched off.</source>
        <translation>サインインの追加の保護がオフになっています。</translation>
    </message>
    <message>
        <source>This is only a remark for your VPN administrators; your connection is not affected.</source>
        <translation>これは VPN 管理者への参考情報です。お使いの接続に影響はありません。</translation>
    </message>
    <message>
        <source>In the profile &quot;{connection}&quot;, RequireCryptoBinding is off in PEAP.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>プロファイル「{connection}」の PEAP で、RequireCryptoBinding がオフになっています。</translation>
    </message>
    <message>
        <source>Nothing to do on this laptop; mention it to the VPN administrators.</source>
        <translation>このノート PC で行うことはありません。VPN 管理者に伝えます。</translation>
    </message>
    <message>
        <source>Cryptobinding ties the inner sign-in to the outer tunnel; without it an attacker could relay the inner method.</source>
        <translation>暗号化バインドは、内部のサインインを外側のトンネルに結び付けます。これがないと、攻撃者が内部メソッドを中継できる可能性があります。</translation>
    </message>
    <message>
        <source>Set RequireCryptoBinding to true in the profile after checking that the network policy supports it.</source>
        <translation>ネットワーク ポリシーが対応していることを確認してから、プロファイルで RequireCryptoBinding を true に設定します。</translation>
    </message>
    <message>
        <source>Your certificate is not made for signing in.</source>
        <translation>お使いの証明書は、サインイン用のものではありません。</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) is of a kind that the VPN does not accept for signing in.</source>
        <translation>お使いの電子的な身分証明書 (証明書) は、VPN がサインイン用として受け入れない種類のものです。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) lacks the purpose Client Authentication (it has: {found}). Windows reports 13806 for a computer certificate and 798 for a user certificate.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {found}: what the certificate has</extracomment>
        <translation>証明書「{subject}」({origin}) に「クライアント認証」の目的がありません (含まれる目的: {found})。Windows は、コンピューター証明書の場合は 13806、ユーザー証明書の場合は 798 を報告します。</translation>
    </message>
    <message>
        <source>List the candidates: {listing}</source>
        <extracomment>{listing}: a command</extracomment>
        <translation>候補を一覧表示します: {listing}</translation>
    </message>
    <message>
        <source>Check whether the right certificate is missing and only this one is left.</source>
        <translation>適切な証明書がなく、この証明書だけが残っていないか確認します。</translation>
    </message>
    <message>
        <source>While on the corporate network, start enrolment: gpupdate, then {enrolment}</source>
        <extracomment>{enrolment}: a command</extracomment>
        <translation>社内ネットワークに接続した状態で登録を開始します: gpupdate、続いて {enrolment}</translation>
    </message>
    <message>
        <source>The extended key usage has no id-kp-clientAuth (1.3.6.1.5.5.7.3.2); found: {found}.</source>
        <extracomment>{found}: what the certificate has</extracomment>
        <translation>拡張キー使用法に id-kp-clientAuth (1.3.6.1.5.5.7.3.2) がありません。含まれる目的: {found}。</translation>
    </message>
    <message>
        <source>Use a template with Client Authentication; Smart Card Logon alone does not pass the filter of the EAP settings.</source>
        <translation>クライアント認証を含む証明書テンプレートを使用します。スマート カード ログオンだけでは、EAP の設定のフィルターに合いません。</translation>
    </message>
    <message>
        <source>Check the template, the enrolment rights and the deployment in Intune or group policy.</source>
        <translation>証明書テンプレート、登録のアクセス許可、および Intune またはグループ ポリシーでの展開を確認します。</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) for the VPN expired on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>お使いの VPN 用の電子的な身分証明書 (証明書) は、{until} に期限が切れました。</translation>
    </message>
    <message>
        <source>If you can, connect to the office network once; the certificate is often renewed there by itself.</source>
        <translation>可能であれば、一度社内ネットワークに接続してください。証明書が自動的に更新されることがよくあります。</translation>
    </message>
    <message>
        <source>The certificate was valid from {from} until {until} and was not renewed.</source>
        <extracomment>{from}: date and time; {until}: date and time</extracomment>
        <translation>証明書は {from} から {until} まで有効でしたが、更新されていません。</translation>
    </message>
    <message>
        <source>Find out why automatic enrolment did not run: template rights, renewal window, reach of the CA.</source>
        <translation>自動登録が行われなかった理由を調べます: 証明書テンプレートのアクセス許可、更新期間、CA への到達性。</translation>
    </message>
    <message>
        <source>Your certificate is not valid yet.</source>
        <translation>お使いの証明書は、まだ有効になっていません。</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) for the VPN is not valid before {from}.</source>
        <extracomment>{from}: date and time</extracomment>
        <translation>お使いの VPN 用の電子的な身分証明書 (証明書) は、{from} から有効になります。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) begins on {from}; a wrong clock is the usual reason.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {from}: date and time</extracomment>
        <translation>証明書「{subject}」({origin}) は {from} から有効になります。通常は、時計が正しくないことが原因です。</translation>
    </message>
    <message>
        <source>Compare with a time server: w32tm /stripchart /computer:time.windows.com /samples:3 /dataonly</source>
        <translation>タイム サーバーと比較します: w32tm /stripchart /computer:time.windows.com /samples:3 /dataonly</translation>
    </message>
    <message>
        <source>The certificate is valid from {from} until {until}.</source>
        <extracomment>{from}: date and time; {until}: date and time</extracomment>
        <translation>証明書の有効期間は {from} から {until} までです。</translation>
    </message>
    <message>
        <source>Check the clock of the issuing CA and of this computer.</source>
        <translation>発行元の CA とこのコンピューターの時計を確認します。</translation>
    </message>
    <message>
        <source>If the certificate was issued for later, issue one for now.</source>
        <translation>証明書が将来の期間に対して発行されている場合は、現在有効なものを発行します。</translation>
    </message>
    <message>
        <source>The VPN still works, but your electronic identity card (certificate) expires on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>VPN は引き続き動作しますが、お使いの電子的な身分証明書 (証明書) は {until} に期限が切れます。</translation>
    </message>
    <message>
        <source>Connect to the office network before that day, so that it can be renewed.</source>
        <translation>更新できるように、その日より前に社内ネットワークに接続してください。</translation>
    </message>
    <message>
        <source>Tell your helpdesk if it is not renewed by itself.</source>
        <translation>自動的に更新されない場合は、ヘルプデスクに知らせてください。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) expires on {until}.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {until}: date and time</extracomment>
        <translation>証明書「{subject}」({origin}) は {until} に有効期限が切れます。</translation>
    </message>
    <message>
        <source>The certificate expires on {until} and has not been renewed yet.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>証明書は {until} に有効期限が切れますが、まだ更新されていません。</translation>
    </message>
    <message>
        <source>Check the renewal window of the template and whether the device can reach the CA.</source>
        <translation>証明書テンプレートの更新期間と、デバイスから CA に到達できるかどうかを確認します。</translation>
    </message>
    <message>
        <source>Certificates of Entra Conditional Access live for about an hour by design; this remark does not concern them.</source>
        <translation>Entra の条件付きアクセスの証明書は、設計上の有効期間が約 1 時間です。この注意は該当しません。</translation>
    </message>
    <message>
        <source>The authority behind your certificate is not trusted.</source>
        <translation>お使いの証明書を発行した証明機関が信頼されていません。</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) comes from an authority that is not known here.</source>
        <translation>お使いの電子的な身分証明書 (証明書) は、このコンピューターに登録されていない証明機関が発行したものです。</translation>
    </message>
    <message>
        <source>The chain of &quot;{subject}&quot; ({origin}) ends in a root that is not trusted. Windows can report 13801, or 861 for a user certificate.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>「{subject}」({origin}) のチェーンが、信頼されていないルート証明書で終わっています。Windows は 13801、ユーザー証明書の場合は 861 を報告することがあります。</translation>
    </message>
    <message>
        <source>The root of the client certificate is missing on the client, or is not the one that the server accepts.</source>
        <translation>クライアント証明書のルート証明書がクライアントにないか、サーバーが受け入れるものではありません。</translation>
    </message>
    <message>
        <source>Publish the root to the computer store of the clients.</source>
        <translation>ルート証明書をクライアントのコンピューターのストアに配布します。</translation>
    </message>
    <message>
        <source>On the VPN server compare: Get-VpnAuthProtocol (RootCertificateNameToAccept).</source>
        <translation>VPN サーバーで比較します: Get-VpnAuthProtocol (RootCertificateNameToAccept)。</translation>
    </message>
    <message>
        <source>A link is missing between your certificate and its authority.</source>
        <translation>お使いの証明書とその証明機関をつなぐ証明書がありません。</translation>
    </message>
    <message>
        <source>Not everything that confirms your electronic identity card (certificate) is on this computer.</source>
        <translation>お使いの電子的な身分証明書 (証明書) の確認に必要なものが、このコンピューターにすべてはそろっていません。</translation>
    </message>
    <message>
        <source>An intermediate certificate of &quot;{subject}&quot; ({origin}) is missing. Windows can report 13801, or 861 for a user certificate.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>「{subject}」({origin}) の中間証明書がありません。Windows は 13801、ユーザー証明書の場合は 861 を報告することがあります。</translation>
    </message>
    <message>
        <source>The issuing CA&apos;s certificate is not on the client, so the chain can&apos;t be built.</source>
        <translation>発行元の CA の証明書がクライアントにないため、チェーンを構築できません。</translation>
    </message>
    <message>
        <source>Publish the intermediate certificate to the clients and to the VPN server.</source>
        <translation>クライアントと VPN サーバーに中間証明書を配布します。</translation>
    </message>
    <message>
        <source>Check the AIA address in the client certificate.</source>
        <translation>クライアント証明書の AIA アドレスを確認します。</translation>
    </message>
    <message>
        <source>Your certificate vouches only for itself.</source>
        <translation>お使いの証明書は、自己署名されたものです。</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) was not confirmed by any authority.</source>
        <translation>お使いの電子的な身分証明書 (証明書) は、どの証明機関にも確認されていません。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) is self-signed; no VPN server accepts it. Windows can report 13801, or 861 for a user certificate.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>証明書「{subject}」({origin}) は自己署名されています。これを受け入れる VPN サーバーはありません。Windows は 13801、ユーザー証明書の場合は 861 を報告することがあります。</translation>
    </message>
    <message>
        <source>Check whether the certificate of your organisation is missing.</source>
        <translation>組織の証明書が不足していないか確認します。</translation>
    </message>
    <message>
        <source>A self-signed certificate was taken as the candidate.</source>
        <translation>自己署名証明書が候補として使用されました。</translation>
    </message>
    <message>
        <source>Restrict the selection in the profile by issuer and purpose.</source>
        <translation>プロファイルで、発行者と目的によって選択対象を制限します。</translation>
    </message>
    <message>
        <source>An authority behind your certificate has expired.</source>
        <translation>お使いの証明書の上位の証明機関の有効期限が切れています。</translation>
    </message>
    <message>
        <source>The certificate of the authority &quot;{ca}&quot; expired on {until}. Windows can report 13801, or 861 or 863 for a user certificate.</source>
        <extracomment>{ca}: subject name of the certification authority; {until}: date and time</extracomment>
        <translation>証明機関「{ca}」の証明書は {until} に有効期限が切れました。Windows は 13801、ユーザー証明書の場合は 861 または 863 を報告することがあります。</translation>
    </message>
    <message>
        <source>&quot;{ca}&quot; expired on {until}; everything that it issued fails with it.</source>
        <extracomment>{ca}: subject name of the certification authority; {until}: date and time</extracomment>
        <translation>「{ca}」は {until} に有効期限が切れました。この CA が発行したものはすべて失敗します。</translation>
    </message>
    <message>
        <source>Renew the CA&apos;s certificate, publish it, and reissue the client certificates if the CA&apos;s key changed.</source>
        <translation>CA の証明書を更新して配布し、CA のキーが変わった場合はクライアント証明書を再発行します。</translation>
    </message>
    <message>
        <source>An authority behind your certificate was not allowed to issue it.</source>
        <translation>お使いの証明書の上位の証明機関は、この証明書を発行することを許可されていませんでした。</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) was confirmed by somebody who may not do that.</source>
        <translation>お使いの電子的な身分証明書 (証明書) は、その権限のない者によって確認されています。</translation>
    </message>
    <message>
        <source>The issuer &quot;{ca}&quot; does not count as an authority for this certificate: {detail}. Windows can report 13801, or 861 for a user certificate.</source>
        <extracomment>{ca}: subject name of the certification authority; {detail}: detail as technical text</extracomment>
        <translation>発行者「{ca}」は、この証明書の証明機関とは認められません: {detail}。Windows は 13801、ユーザー証明書の場合は 861 を報告することがあります。</translation>
    </message>
    <message>
        <source>&quot;{ca}&quot; breaks a condition for an issuing CA: {detail}.</source>
        <extracomment>{ca}: subject name of the certification authority; {detail}: detail as technical text</extracomment>
        <translation>「{ca}」は、発行 CA の条件を満たしていません: {detail}。</translation>
    </message>
    <message>
        <source>Check basic constraints, path length and, if present, the extended key usage of the CA&apos;s certificate.</source>
        <translation>CA の証明書の基本制限とパス長、および存在する場合は拡張キー使用法を確認します。</translation>
    </message>
    <message>
        <source>Reissue the CA&apos;s certificate correctly, then the client certificates.</source>
        <translation>CA の証明書を正しく再発行してから、クライアント証明書を再発行します。</translation>
    </message>
    <message>
        <source>A signature in the chain of your certificate is wrong.</source>
        <translation>お使いの証明書のチェーンの中に、正しくない署名があります。</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) does not carry the signature that it claims.</source>
        <translation>お使いの電子的な身分証明書 (証明書) の署名は、表示されている署名者のものではありません。</translation>
    </message>
    <message>
        <source>The signature said to be of &quot;{ca}&quot; does not fit. Windows can report 13801, or 861 for a user certificate.</source>
        <extracomment>{ca}: subject name of the certification authority</extracomment>
        <translation>「{ca}」のものとされる署名が一致しません。Windows は 13801、ユーザー証明書の場合は 861 を報告することがあります。</translation>
    </message>
    <message>
        <source>Check whether an old copy of &quot;{ca}&quot; lies in a store: certutil -store CA</source>
        <extracomment>{ca}: subject name of the certification authority</extracomment>
        <translation>「{ca}」の古いコピーがストアにないか確認します: certutil -store CA</translation>
    </message>
    <message>
        <source>A certificate in the chain is not signed with the key of &quot;{ca}&quot;; often two CA certificates share a name after a renewal.</source>
        <extracomment>{ca}: subject name of the certification authority</extracomment>
        <translation>チェーンの中の証明書が、「{ca}」のキーで署名されていません。多くの場合、更新後に 2 つの CA 証明書が同じ名前を持っています。</translation>
    </message>
    <message>
        <source>Compare subject key identifiers and remove outdated CA certificates.</source>
        <translation>サブジェクト キー識別子を比較し、古い CA 証明書を削除します。</translation>
    </message>
    <message>
        <source>The key of your certificate is too weak.</source>
        <translation>お使いの証明書のキーの強度が不足しています。</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) is protected too weakly by today&apos;s standards.</source>
        <translation>お使いの電子的な身分証明書 (証明書) は、現在の基準では保護が弱すぎます。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) has a key of type {algorithm} with {bits} bits.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {algorithm}: name of an algorithm; {bits}: key length in bits</extracomment>
        <translation>証明書「{subject}」({origin}) のキーは、種類が {algorithm}、長さが {bits} ビットです。</translation>
    </message>
    <message>
        <source>{algorithm} with {bits} bits is below the minimum of the site policy.</source>
        <extracomment>{algorithm}: name of an algorithm; {bits}: key length in bits</extracomment>
        <translation>{bits} ビットの {algorithm} は、サイト ポリシーの最小値を下回っています。</translation>
    </message>
    <message>
        <source>Raise the minimum key size in the template and enrol again.</source>
        <translation>証明書テンプレートの最小キー サイズを大きくし、登録し直します。</translation>
    </message>
    <message>
        <source>Your certificate is signed with an outdated method.</source>
        <translation>お使いの証明書は、古い方式で署名されています。</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) was signed in an old way that can be forged more easily.</source>
        <translation>お使いの電子的な身分証明書 (証明書) は、偽造されやすい古い方式で署名されています。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) is signed with {algorithm}.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {algorithm}: name of an algorithm</extracomment>
        <translation>証明書「{subject}」({origin}) は {algorithm} で署名されています。</translation>
    </message>
    <message>
        <source>{algorithm} is no longer accepted by many systems.</source>
        <extracomment>{algorithm}: name of an algorithm</extracomment>
        <translation>{algorithm} は、多くのシステムで受け入れられなくなっています。</translation>
    </message>
    <message>
        <source>Reissue the certificate with SHA-256 or better.</source>
        <translation>SHA-256 以上で証明書を再発行します。</translation>
    </message>
    <message>
        <source>If the whole issuing CA still signs this way, plan its migration.</source>
        <translation>発行 CA 全体がまだこの方式で署名している場合は、移行を計画します。</translation>
    </message>
    <message>
        <source>The key of your certificate may not be used for signing.</source>
        <translation>お使いの証明書のキーを署名に使用することはできません。</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) can&apos;t be used for signing in.</source>
        <translation>お使いの電子的な身分証明書 (証明書) は、サインインに使用できません。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) has the key usage {found}; digital signature is needed.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {found}: what the certificate has</extracomment>
        <translation>証明書「{subject}」({origin}) のキー使用法は {found} です。デジタル署名が必要です。</translation>
    </message>
    <message>
        <source>The key usage extension is present and lacks digitalSignature; found: {found}.</source>
        <extracomment>{found}: what the certificate has</extracomment>
        <translation>キー使用法の拡張に digitalSignature が含まれていません。含まれる値: {found}。</translation>
    </message>
    <message>
        <source>Use a template with digital signature, and key encipherment for RSA.</source>
        <translation>デジタル署名と、RSA の場合はキーの暗号化も含む証明書テンプレートを使用します。</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) was withdrawn by its authority.</source>
        <translation>お使いの電子的な身分証明書 (証明書) は、証明機関によって取り消されています。</translation>
    </message>
    <message>
        <source>If your computer or smart card was lost or replaced, tell your helpdesk.</source>
        <translation>コンピューターやスマート カードを紛失または交換した場合は、ヘルプデスクに知らせてください。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) is on the list of revoked certificates. Windows can report 855 for a user certificate, or 812 or 691.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>証明書「{subject}」({origin}) は失効リストに登録されています。Windows は、ユーザー証明書の場合は 855、あるいは 812 または 691 を報告することがあります。</translation>
    </message>
    <message>
        <source>Remove the revoked certificate and start enrolment: {enrolment}</source>
        <extracomment>{enrolment}: a command</extracomment>
        <translation>失効した証明書を削除し、登録を開始します: {enrolment}</translation>
    </message>
    <message>
        <source>The CA has revoked this certificate; the sign-in server refuses it.</source>
        <translation>CA がこの証明書を失効させたため、認証サーバーが拒否しています。</translation>
    </message>
    <message>
        <source>If the device is still in use, issue a new certificate and deploy it.</source>
        <translation>デバイスがまだ使用されている場合は、新しい証明書を発行して展開します。</translation>
    </message>
    <message>
        <source>There is no certificate with which this computer can sign in.</source>
        <translation>このコンピューターがサインインに使用できる証明書がありません。</translation>
    </message>
    <message>
        <source>The VPN asks for an electronic identity card (certificate). None that fits was found on this computer.</source>
        <translation>VPN が電子的な身分証明書 (証明書) を求めていますが、適合するものがこのコンピューターに見つかりませんでした。</translation>
    </message>
    <message>
        <source>If you can, connect to the office network once and stay signed in for a while; the certificate often comes by itself.</source>
        <translation>可能であれば、一度社内ネットワークに接続し、しばらくサインインしたままにしてください。証明書が自動的に届くことがよくあります。</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; takes a certificate from {store}. {against} Windows reports 13806, 786 or 766.</source>
        <extracomment>{connection}: name of the VPN connection; {store}: the computer&apos;s or the user&apos;s store; {against}: one or two sentences on what is in the store</extracomment>
        <translation>「{connection}」は{store}から証明書を取得します。{against} Windows は 13806、786、または 766 を報告します。</translation>
    </message>
    <message>
        <source>Check that the computer or the user is in the group that may enrol.</source>
        <translation>コンピューターまたはユーザーが、登録を許可されたグループに含まれていることを確認します。</translation>
    </message>
    <message>
        <source>No certificate in {store} has a private key, lies in its period, allows Client Authentication, leads to a trusted root and passes the filter of the profile. {against}</source>
        <extracomment>{store}: the computer&apos;s or the user&apos;s store; {against}: one or two sentences on what is in the store</extracomment>
        <translation>{store}には、秘密キーを持ち、有効期間内で、クライアント認証が許可され、信頼されたルート証明書につながり、プロファイルのフィルターに合う証明書がありません。{against}</translation>
    </message>
    <message>
        <source>Check template, enrolment rights and autoenrolment, or the certificate profile in Intune.</source>
        <translation>証明書テンプレート、登録のアクセス許可、自動登録、または Intune の証明書プロファイルを確認します。</translation>
    </message>
    <message>
        <source>Look in LocalMachine\My: a device tunnel and L2TP take it from there.</source>
        <translation>LocalMachine\My を確認します。デバイス トンネルと L2TP は、ここから証明書を取得します。</translation>
    </message>
    <message>
        <source>Check the certificate filter in the EAP settings of the profile.</source>
        <translation>プロファイルの EAP の設定で、証明書のフィルターを確認します。</translation>
    </message>
    <message>
        <source>Your certificate lacks its secret part.</source>
        <translation>お使いの証明書には、秘密の部分がありません。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) for the VPN is there, but the secret key that belongs to it is not. Without the key it proves nothing.</source>
        <translation>VPN 用の電子的な身分証明書 (証明書) はありますが、対になる秘密のキーがありません。このキーがないと、何も証明できません。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) would fit, but has no private key. It was probably imported without it, or the key storage was reset.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>証明書「{subject}」({origin}) は適合しますが、秘密キーがありません。おそらく、秘密キーなしでインポートされたか、キーの記憶域がリセットされました。</translation>
    </message>
    <message>
        <source>Try to find the key again: {repair}</source>
        <extracomment>{repair}: a command</extracomment>
        <translation>キーの再検出を試みます: {repair}</translation>
    </message>
    <message>
        <source>If that fails, delete this certificate and enrol a new one: {enrolment}</source>
        <extracomment>{enrolment}: a command</extracomment>
        <translation>失敗した場合は、この証明書を削除し、新しい証明書を登録します: {enrolment}</translation>
    </message>
    <message>
        <source>After a reset of the security chip (TPM), every certificate whose key was in it has to be enrolled again.</source>
        <translation>セキュリティ チップ (TPM) をリセットした後は、そこにキーが保管されていたすべての証明書を新たに登録する必要があります。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; has no private key in {store}.</source>
        <extracomment>{subject}: subject name of the certificate; {store}: the computer&apos;s or the user&apos;s store</extracomment>
        <translation>証明書「{subject}」の秘密キーが{store}にありません。</translation>
    </message>
    <message>
        <source>Enrol on the device itself; do not distribute .cer files.</source>
        <translation>デバイス自体で登録します。.cer ファイルは配布しません。</translation>
    </message>
    <message>
        <source>Check whether TPM resets or changes of the key storage provider cause it on other computers.</source>
        <translation>他のコンピューターで、TPM のリセットやキー記憶域プロバイダーの変更が原因になっていないか確認します。</translation>
    </message>
    <message>
        <source>Your certificate asks for a confirmation each time it is used.</source>
        <translation>お使いの証明書は、使用するたびに確認を求めます。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) for the VPN asks for a confirmation or a PIN when it is used. A connection that starts by itself cannot wait for that.</source>
        <translation>VPN 用の電子的な身分証明書 (証明書) を使用するときに、確認または PIN が求められます。自動的に開始される接続は、その入力を待つことができません。</translation>
    </message>
    <message>
        <source>Connect by hand once and answer the question.</source>
        <translation>一度手動で接続し、表示される質問に答えてください。</translation>
    </message>
    <message>
        <source>The private key of &quot;{subject}&quot; ({origin}) is protected by a prompt. Always On dials silently: Windows reports 703 or 798.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>「{subject}」({origin}) の秘密キーは確認メッセージで保護されています。Always On はダイアログを表示せずに接続するため、Windows は 703 または 798 を報告します。</translation>
    </message>
    <message>
        <source>Check whether the certificate was imported with &quot;Enable strong private key protection&quot;.</source>
        <translation>証明書が「秘密キーの保護を強力にする」を有効にしてインポートされていないか確認します。</translation>
    </message>
    <message>
        <source>Enrol it again without that option.</source>
        <translation>このオプションを使用せずに登録し直します。</translation>
    </message>
    <message>
        <source>The key of &quot;{subject}&quot; needs user interaction.</source>
        <extracomment>{subject}: subject name of the certificate</extracomment>
        <translation>「{subject}」のキーには、ユーザーの操作が必要です。</translation>
    </message>
    <message>
        <source>Use a TPM key storage provider without a prompt in the template.</source>
        <translation>証明書テンプレートで、確認メッセージのない TPM キー記憶域プロバイダーを使用します。</translation>
    </message>
    <message>
        <source>Check the policy &quot;System cryptography: Force strong key protection&quot;.</source>
        <translation>ポリシー「システム暗号化: コンピューターに保存されているユーザー キーに強力なキー保護を強制する」を確認します。</translation>
    </message>
    <message>
        <source>Several certificates fit, and Windows may take the wrong one.</source>
        <translation>適合する証明書が複数あり、Windows が誤ったものを使用する可能性があります。</translation>
    </message>
    <message>
        <source>This computer has several electronic identity cards (certificates) that could be used for the VPN. Windows can take the wrong one.</source>
        <translation>このコンピューターには、VPN に使用できる電子的な身分証明書 (証明書) が複数あります。Windows が誤ったものを使用することがあります。</translation>
    </message>
    <message>
        <source>If Windows asks you which one to use, take the one that your organisation issued for the VPN.</source>
        <translation>どれを使用するか Windows に質問された場合は、組織が VPN 用に発行したものを選んでください。</translation>
    </message>
    <message>
        <source>{count} certificates in {store} fit: {subjects}. Their issuers: {issuers}. Which one Windows takes is not certain; with a machine certificate this shows as an occasional 13801.</source>
        <extracomment>{count}: a number; {store}: the computer&apos;s or the user&apos;s store; {subjects}: names of certificates; {issuers}: names of CAs</extracomment>
        <translation>{store}で {count} 件の証明書が適合します: {subjects}。発行者: {issuers}。Windows がどれを使用するかは確実ではありません。コンピューター証明書の場合は、ときどき発生する 13801 として現れます。</translation>
    </message>
    <message>
        <source>Find out which issuer the VPN expects.</source>
        <translation>VPN がどの発行者を想定しているかを調べます。</translation>
    </message>
    <message>
        <source>Remove certificates that are no longer needed, after asking what else uses them.</source>
        <translation>不要になった証明書を削除します。その前に、他に使用しているものがないか確認します。</translation>
    </message>
    <message>
        <source>{count} candidates without a rule between them; issuers: {issuers}.</source>
        <extracomment>{count}: a number; {issuers}: names of CAs</extracomment>
        <translation>候補が {count} 件ありますが、選択する規則がありません。発行者: {issuers}。</translation>
    </message>
    <message>
        <source>Machine certificates: add the purpose IP security IKE intermediate (1.3.6.1.5.5.8.2.2) to the template for the VPN; Windows prefers it.</source>
        <translation>コンピューター証明書: VPN 用の証明書テンプレートに「IP セキュリティ IKE 中間」(1.3.6.1.5.5.8.2.2) の目的を追加します。Windows はこの証明書を優先します。</translation>
    </message>
    <message>
        <source>User certificates: filter by issuer or purpose in the EAP settings (TLSExtensions, FilteringInfo).</source>
        <translation>ユーザー証明書: EAP の設定 (TLSExtensions、FilteringInfo) で、発行者または目的によってフィルターします。</translation>
    </message>
    <message>
        <source>RRAS: name the root that it accepts: $c = Get-Item Cert:\LocalMachine\Root\THUMBPRINT; Set-VpnAuthProtocol -UserAuthProtocolAccepted Certificate,EAP -RootCertificateNameToAccept $c; Restart-Service RemoteAccess</source>
        <translation>RRAS: 受け入れるルート証明書を指定します: $c = Get-Item Cert:\LocalMachine\Root\THUMBPRINT; Set-VpnAuthProtocol -UserAuthProtocolAccepted Certificate,EAP -RootCertificateNameToAccept $c; Restart-Service RemoteAccess</translation>
    </message>
    <message>
        <source>The VPN server does not list the issuer of your computer&apos;s certificate.</source>
        <translation>VPN サーバーが示す発行者の中に、お使いのコンピューターの証明書の発行者がありません。</translation>
    </message>
    <message>
        <source>The VPN server says whose electronic identity cards (certificates) it accepts. The issuer of your computer&apos;s card is not among them.</source>
        <translation>VPN サーバーは、誰が発行した電子的な身分証明書 (証明書) を受け入れるかを示しています。お使いのコンピューターの証明書の発行者は、その中に含まれていません。</translation>
    </message>
    <message>
        <source>The server&apos;s reply lists the authorities that it accepts. No CA above &quot;{subject}&quot; (issued by &quot;{issuer}&quot;) is among them.</source>
        <extracomment>{subject}: subject name of the certificate; {issuer}: name of the CA</extracomment>
        <translation>サーバーの応答には、受け入れる証明機関が列挙されています。「{subject}」(発行者「{issuer}」) の上位の CA は、いずれも含まれていません。</translation>
    </message>
    <message>
        <source>Check whether another certificate of this computer should be used.</source>
        <translation>このコンピューターの別の証明書を使用すべきではないか確認します。</translation>
    </message>
    <message>
        <source>The IKE_SA_INIT reply carries a CERTREQ without the key of any CA above &quot;{subject}&quot;; issuer: &quot;{issuer}&quot;.</source>
        <extracomment>{subject}: subject name of the certificate; {issuer}: name of the CA</extracomment>
        <translation>IKE_SA_INIT 応答の CERTREQ に、「{subject}」の上位のどの CA のキーも含まれていません。発行者:「{issuer}」。</translation>
    </message>
    <message>
        <source>Check that the root of the clients&apos; certificates is in Trusted Root Certification Authorities of the computer account on every VPN server.</source>
        <translation>すべての VPN サーバーで、クライアントの証明書のルート証明書がコンピューター アカウントの「信頼されたルート証明機関」にあることを確認します。</translation>
    </message>
    <message>
        <source>Read the accepted root: Get-VpnAuthProtocol. Set it: $c = Get-Item Cert:\LocalMachine\Root\THUMBPRINT; Set-VpnAuthProtocol -UserAuthProtocolAccepted Certificate,EAP -RootCertificateNameToAccept $c; Restart-Service RemoteAccess</source>
        <translation>受け入れるルート証明書を確認します: Get-VpnAuthProtocol。設定します: $c = Get-Item Cert:\LocalMachine\Root\THUMBPRINT; Set-VpnAuthProtocol -UserAuthProtocolAccepted Certificate,EAP -RootCertificateNameToAccept $c; Restart-Service RemoteAccess</translation>
    </message>
    <message>
        <source>Behind a load balancer, compare the servers with each other.</source>
        <translation>ロード バランサーの背後では、サーバーどうしを比較します。</translation>
    </message>
    <message>
        <source>Your Conditional Access certificate is short-lived by design.</source>
        <translation>お使いの条件付きアクセスの証明書は、設計上、有効期間が短いものです。</translation>
    </message>
    <message>
        <source>Your organisation checks the state of your computer before it lets you in. The electronic identity card (certificate) for that is valid until {until}; it is renewed by itself.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>組織は、接続を許可する前にお使いのコンピューターの状態を確認します。そのための電子的な身分証明書 (証明書) は {until} まで有効で、自動的に更新されます。</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>何もする必要はありません。</translation>
    </message>
    <message>
        <source>&quot;{subject}&quot; ({origin}) comes from Entra Conditional Access and expires on {until}. About one hour is by design.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {until}: date and time</extracomment>
        <translation>「{subject}」({origin}) は Entra の条件付きアクセスから発行されたもので、{until} に有効期限が切れます。約 1 時間という長さは設計によるものです。</translation>
    </message>
    <message>
        <source>If connecting fails, check in Company Portal whether the device is compliant.</source>
        <translation>接続に失敗する場合は、ポータル サイトでデバイスが準拠しているかどうかを確認します。</translation>
    </message>
    <message>
        <source>The one-hour certificate of Conditional Access (1.3.6.1.4.1.311.87) is there until {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>条件付きアクセスの 1 時間の証明書 (1.3.6.1.4.1.311.87) が {until} まで有効です。</translation>
    </message>
    <message>
        <source>The network policy should demand this purpose: Allowed-Certificate-OID 1.3.6.1.4.1.311.87.</source>
        <translation>ネットワーク ポリシーで、この目的を要求する必要があります: Allowed-Certificate-OID 1.3.6.1.4.1.311.87。</translation>
    </message>
    <message>
        <source>The certificate that shows that your device meets the rules is missing.</source>
        <translation>お使いのデバイスが規則を満たしていることを示す証明書がありません。</translation>
    </message>
    <message>
        <source>Your organisation lets in only computers that meet its rules. The electronic identity card (certificate) that says so is not on this computer. Windows fetches one for each connection, and it lasts about an hour.</source>
        <translation>組織は、規則を満たすコンピューターだけに接続を許可しています。それを示す電子的な身分証明書 (証明書) がこのコンピューターにありません。Windows は接続のたびにこの証明書を取得し、その有効期間は約 1 時間です。</translation>
    </message>
    <message>
        <source>Connect once; if that works, nothing has to be done.</source>
        <translation>一度接続してください。接続できれば、何もする必要はありません。</translation>
    </message>
    <message>
        <source>If it fails, open the Company Portal app and do what it lists as not done.</source>
        <translation>失敗する場合は、ポータル サイトを開き、未完了と表示されている項目を実行してください。</translation>
    </message>
    <message>
        <source>Sign in to Windows again, then connect.</source>
        <translation>Windows にサインインし直してから、接続してください。</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; signs in with a certificate of the purpose AAD Conditional Access (1.3.6.1.4.1.311.87), and there is none in its period. Between two dials that is normal; together with 798, 812, 874 or 875 it is the cause.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>「{connection}」は、AAD Conditional Access (1.3.6.1.4.1.311.87) の目的を持つ証明書でサインインしますが、有効期間内のものがありません。次に接続するまでの間であれば正常です。798、812、874、または 875 が発生している場合は、これが原因です。</translation>
    </message>
    <message>
        <source>Dial once and look again: a certificate should have come.</source>
        <translation>一度接続してから、もう一度確認します。証明書が届いているはずです。</translation>
    </message>
    <message>
        <source>Check that the device is marked compliant in Intune.</source>
        <translation>Intune でデバイスが準拠と表示されていることを確認します。</translation>
    </message>
    <message>
        <source>Check that this computer reaches Entra ID before it dials, and look into its sign-in log.</source>
        <translation>このコンピューターが接続前に Entra ID に到達できることを確認し、Entra ID のサインイン ログを調べます。</translation>
    </message>
    <message>
        <source>No current certificate with 1.3.6.1.4.1.311.87 in the user&apos;s store, with which &quot;{connection}&quot; signs in. It is fetched when Windows dials.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>「{connection}」のサインインに使用する、1.3.6.1.4.1.311.87 を含む現在有効な証明書が、ユーザーのストアにありません。この証明書は、Windows が接続するときに取得されます。</translation>
    </message>
    <message>
        <source>Check the Conditional Access policy for the app VPN Server, and the root certificate on the VPN connectivity blade.</source>
        <translation>アプリ「VPN Server」の条件付きアクセス ポリシーと、「VPN 接続」ブレードのルート証明書を確認します。</translation>
    </message>
    <message>
        <source>Check DeviceCompliance in the profile.</source>
        <translation>プロファイルの DeviceCompliance を確認します。</translation>
    </message>
    <message>
        <source>Your certificate lacks a mark that newer sign-in servers ask for.</source>
        <translation>お使いの証明書には、新しい認証サーバーが求める情報がありません。</translation>
    </message>
    <message>
        <source>Your electronic identity card (certificate) works, but it lacks a mark that ties it to your account. Servers that ask for it refuse the sign-in.</source>
        <translation>お使いの電子的な身分証明書 (証明書) は機能しますが、アカウントに結び付ける情報が含まれていません。この情報を求めるサーバーは、サインインを拒否します。</translation>
    </message>
    <message>
        <source>&quot;{subject}&quot; ({origin}) has no SID extension (1.3.6.1.4.1.311.25.2). Since the update of February 2025 domain controllers can refuse it: 853, or 812 or 691.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found</extracomment>
        <translation>「{subject}」({origin}) に SID 拡張 (1.3.6.1.4.1.311.25.2) がありません。2025 年 2 月の更新プログラム以降、ドメイン コントローラーがこの証明書を拒否することがあります: 853、あるいは 812 または 691。</translation>
    </message>
    <message>
        <source>Ask whether event 39 of Kerberos-Key-Distribution-Center is in the System log of a domain controller, or reason 16 in that of the sign-in server.</source>
        <translation>ドメイン コントローラーのシステム ログに Kerberos-Key-Distribution-Center のイベント 39、または認証サーバーのログに理由 16 が記録されていないか確認します。</translation>
    </message>
    <message>
        <source>If so, enrol a new certificate: certutil -user -pulse</source>
        <translation>記録されている場合は、新しい証明書を登録します: certutil -user -pulse</translation>
    </message>
    <message>
        <source>The certificate is not strongly mapped: extension 1.3.6.1.4.1.311.25.2 is missing.</source>
        <translation>証明書が強力にマッピングされていません。拡張 1.3.6.1.4.1.311.25.2 がありません。</translation>
    </message>
    <message>
        <source>Update the CA, or add the SID in the SCEP or PKCS profile of Intune, and issue the certificates again.</source>
        <translation>CA を更新するか、Intune の SCEP または PKCS プロファイルに SID を追加し、証明書を発行し直します。</translation>
    </message>
    <message>
        <source>Until then map the accounts explicitly (altSecurityIdentities).</source>
        <translation>それまでは、アカウントを明示的にマッピングします (altSecurityIdentities)。</translation>
    </message>
    <message>
        <source>The VPN server prefers another way to sign in, but accepts the profile&apos;s.</source>
        <translation>VPN サーバーは別のサインイン方法を優先しますが、プロファイルの方法も受け入れます。</translation>
    </message>
    <message>
        <source>{gateway} first proposed {expected}, and took {profile} when that was asked for. No fault of this laptop.</source>
        <extracomment>{gateway}: address or name of a VPN gateway; {expected}: what the server demands; {profile}: what the profile says</extracomment>
        <translation>{gateway} は最初に {expected} を提案しましたが、{profile} を要求すると受け入れました。このノート PC の障害ではありません。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s first proposal is {expected}; the profile &quot;{connection}&quot; uses {profile}, which is taken after one more round trip.</source>
        <extracomment>{expected}: what the server demands; {connection}: name of the VPN connection; {profile}: what the profile says</extracomment>
        <translation>認証サーバーの最初の提案は {expected} です。プロファイル「{connection}」は {profile} を使用し、これは 1 往復のやり取りを追加すると受け入れられます。</translation>
    </message>
    <message>
        <source>Put the method of the profile first in the network policy, if others are not needed.</source>
        <translation>他のメソッドが不要な場合は、ネットワーク ポリシーでプロファイルのメソッドを先頭に置きます。</translation>
    </message>
    <message>
        <source>This was proven against strongSwan and FreeRADIUS, not against RRAS and NPS.</source>
        <translation>これは strongSwan と FreeRADIUS に対して実証されたもので、RRAS と NPS に対しては実証されていません。</translation>
    </message>
    <message>
        <source>The VPN server does not offer the kind of sign-in that the profile uses.</source>
        <translation>VPN サーバーが、プロファイルの使用するサインインの種類を提供していません。</translation>
    </message>
    <message>
        <source>Your VPN connection is set up to sign in a person, but the server did not begin to do so. It may expect another kind of connection.</source>
        <translation>お使いの VPN 接続はユーザーがサインインするように設定されていますが、サーバーがその処理を開始しませんでした。サーバーは別の種類の接続を想定している可能性があります。</translation>
    </message>
    <message>
        <source>{server} ({address}) refused a client without a certificate of its own (AUTHENTICATION_FAILED) instead of beginning EAP. Windows reports 13801, sometimes 812.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) は、EAP を開始せず、独自の証明書を持たないクライアントを拒否しました (AUTHENTICATION_FAILED)。Windows は 13801、場合によっては 812 を報告します。</translation>
    </message>
    <message>
        <source>Check whether this server is meant for device tunnels only.</source>
        <translation>このサーバーがデバイス トンネル専用でないか確認します。</translation>
    </message>
    <message>
        <source>Check whether this laptop has the current VPN profile.</source>
        <translation>このノート PC の VPN プロファイルが最新かどうかを確認します。</translation>
    </message>
    <message>
        <source>{address} ended IKE_AUTH with AUTHENTICATION_FAILED when no AUTH payload came. Either it takes computer certificates only, or it does not know this client.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>AUTH ペイロードが送られないと、{address} は AUTHENTICATION_FAILED で IKE_AUTH を終了しました。コンピューター証明書だけを受け入れるか、このクライアントを認識していません。</translation>
    </message>
    <message>
        <source>On RRAS check that EAP is allowed beside computer certificates: Get-VpnAuthProtocol</source>
        <translation>RRAS で、コンピューター証明書とともに EAP が許可されていることを確認します: Get-VpnAuthProtocol</translation>
    </message>
    <message>
        <source>Compare the profile &quot;{connection}&quot; with what this server is meant for.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>プロファイル「{connection}」を、このサーバーの用途と比較します。</translation>
    </message>
    <message>
        <source>This test was proven against strongSwan, not against RRAS.</source>
        <translation>このテストは strongSwan に対して実証されたもので、RRAS に対しては実証されていません。</translation>
    </message>
    <message>
        <source>The sign-in server stopped after the user name that this test gave.</source>
        <translation>認証サーバーは、このテストのユーザー名を受け取った後、処理を続けませんでした。</translation>
    </message>
    <message>
        <source>To learn what the server wants, this program gave a name and no password. The server stopped there, so the rest could not be tested.</source>
        <translation>サーバーが何を求めているかを調べるため、このプログラムはパスワードなしで名前だけを送りました。サーバーがそこでやり取りを終了したため、残りはテストできませんでした。</translation>
    </message>
    <message>
        <source>Save the report and send it to your helpdesk if you can&apos;t connect.</source>
        <translation>接続できない場合は、レポートを保存してヘルプデスクに送ってください。</translation>
    </message>
    <message>
        <source>{gateway} ended the sign-in of &quot;{connection}&quot; straight after the name ({kind}); no password was sent. A name that nobody has says little; a real one points to the network policy. Windows reports 812, over SSTP 691.</source>
        <extracomment>{gateway}: address or name of a VPN gateway; {connection}: name of the VPN connection; {kind}: whose name was given, as words</extracomment>
        <translation>{gateway} は、名前 ({kind}) の直後に「{connection}」のサインインを終了しました。パスワードは送信されていません。存在しない名前の場合はほとんど何もわかりませんが、実在する名前の場合はネットワーク ポリシーが原因と考えられます。Windows は 812、SSTP では 691 を報告します。</translation>
    </message>
    <message>
        <source>Look at the account: is it allowed to dial in, and in the right group?</source>
        <translation>アカウントを確認します: ダイヤルインが許可され、適切なグループに所属していますか?</translation>
    </message>
    <message>
        <source>For a full test let the site policy name an identity for this program.</source>
        <translation>完全なテストを行うには、このプログラム用の ID をサイト ポリシーに指定します。</translation>
    </message>
    <message>
        <source>EAP-Failure came before any method was proposed: no network policy matches this identity, or the server does not know it.</source>
        <translation>メソッドが提案される前に EAP-Failure が返されました。この ID に一致するネットワーク ポリシーがないか、サーバーがこの ID を認識していません。</translation>
    </message>
    <message>
        <source>Read NPS event 6273 for the reason code: 48 no matching network policy, 65 dial-in permission, 66 method.</source>
        <translation>NPS イベント 6273 で理由コードを確認します: 48 は一致するネットワーク ポリシーなし、65 はダイヤルインのアクセス許可、66 はメソッドです。</translation>
    </message>
    <message>
        <source>A made-up name is often rightly refused. Name an identity with interviewIdentity in the site policy to see the method.</source>
        <translation>架空の名前が拒否されるのは、多くの場合、正しい動作です。メソッドを確認するには、サイト ポリシーの interviewIdentity で ID を指定します。</translation>
    </message>
    <message>
        <source>The VPN server seems to get no answer from its sign-in server.</source>
        <translation>VPN サーバーが認証サーバーから応答を得られていないようです。</translation>
    </message>
    <message>
        <source>The VPN server answers, but the server behind it that checks sign-ins does not seem to.</source>
        <translation>VPN サーバーは応答していますが、その背後でサインインを確認するサーバーが応答していないようです。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>数分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>After the name {gateway} needed {seconds} s to refuse, or gave no answer at all. That is how it looks when the VPN server waits in vain for its RADIUS server. Windows reports 930, 938, 718 or 812.</source>
        <extracomment>{gateway}: address or name of a VPN gateway; {seconds}: seconds waited</extracomment>
        <translation>名前を送った後、{gateway} は拒否するまでに {seconds} 秒かかったか、まったく応答しませんでした。これは、VPN サーバーが RADIUS サーバーの応答を待ち続けているときに見られる動作です。Windows は 930、938、718、または 812 を報告します。</translation>
    </message>
    <message>
        <source>Pass the report to the VPN administrators at once: everybody may be affected.</source>
        <translation>全員に影響している可能性があるため、ただちにレポートを VPN 管理者に渡します。</translation>
    </message>
    <message>
        <source>A refusal by the sign-in server itself comes within about two seconds; strongSwan gives up on a silent RADIUS server after about 14.</source>
        <translation>認証サーバー自身による拒否は、約 2 秒以内に返されます。strongSwan は、応答しない RADIUS サーバーを約 14 秒後にあきらめます。</translation>
    </message>
    <message>
        <source>On the VPN server check the RADIUS servers and their shared secret: Get-RemoteAccessRadius</source>
        <translation>VPN サーバーで、RADIUS サーバーとその共有シークレットを確認します: Get-RemoteAccessRadius</translation>
    </message>
    <message>
        <source>Let UDP 1812 and 1813 (or 1645 and 1646) through between VPN server and NPS.</source>
        <translation>VPN サーバーと NPS の間で、UDP 1812 と 1813 (または 1645 と 1646) を許可します。</translation>
    </message>
    <message>
        <source>On NPS check the service and the RADIUS client entry of the VPN server: Get-Service IAS; Get-NpsRadiusClient</source>
        <translation>NPS で、サービスと、VPN サーバーの RADIUS クライアントのエントリを確認します: Get-Service IAS; Get-NpsRadiusClient</translation>
    </message>
    <message>
        <source>These times were measured with strongSwan and FreeRADIUS, not with RRAS and NPS.</source>
        <translation>これらの時間は strongSwan と FreeRADIUS で測定されたもので、RRAS と NPS で測定されたものではありません。</translation>
    </message>
    <message>
        <source>The sign-in server does not have the name that the profile expects.</source>
        <translation>認証サーバーの名前が、プロファイルで想定されている名前と異なります。</translation>
    </message>
    <message>
        <source>The sign-in server showed a certificate (an electronic identity card) with a name that your VPN connection does not expect.</source>
        <translation>認証サーバーが、お使いの VPN 接続の想定と異なる名前の証明書 (電子的な身分証明書) を提示しました。</translation>
    </message>
    <message>
        <source>Don&apos;t accept it if you are asked.</source>
        <translation>承認を求められても、承認しないでください。</translation>
    </message>
    <message>
        <source>The sign-in server of &quot;{connection}&quot; showed a certificate for {names}; the profile lists {profile}. Windows reports 853 or 812.</source>
        <extracomment>{connection}: name of the VPN connection; {names}: names in the certificate; {profile}: what the profile says</extracomment>
        <translation>「{connection}」の認証サーバーは {names} の証明書を提示しましたが、プロファイルに記載されているのは {profile} です。Windows は 853 または 812 を報告します。</translation>
    </message>
    <message>
        <source>Read what Windows compared: log Microsoft-Windows-EapMethods-RasTls/Operational, event 107.</source>
        <translation>Windows が比較した内容を確認します: ログ Microsoft-Windows-EapMethods-RasTls/Operational のイベント 107。</translation>
    </message>
    <message>
        <source>None of the names in the certificate ({names}) matches ServerNames of the profile ({profile}).</source>
        <extracomment>{names}: names in the certificate; {profile}: what the profile says</extracomment>
        <translation>証明書の名前 ({names}) は、いずれもプロファイルの ServerNames ({profile}) と一致しません。</translation>
    </message>
    <message>
        <source>List the names of all sign-in servers in ServerNames, separated by semicolons; an entry may be a regular expression.</source>
        <translation>ServerNames に、すべての認証サーバーの名前をセミコロンで区切って記載します。エントリには正規表現も使用できます。</translation>
    </message>
    <message>
        <source>Or select a certificate with the listed name in the network policy of NPS.</source>
        <translation>または、NPS のネットワーク ポリシーで、記載されている名前の証明書を選択します。</translation>
    </message>
    <message>
        <source>What the server shows was proven on FreeRADIUS, not on NPS.</source>
        <translation>サーバーが提示する内容は FreeRADIUS で実証されたもので、NPS では実証されていません。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s name differs from the profile&apos;s in upper and lower case.</source>
        <translation>認証サーバーの名前とプロファイルの名前で、大文字と小文字が異なります。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate (an electronic identity card) has the right name, but written differently. Newer Windows versions are strict about that.</source>
        <translation>認証サーバーの証明書 (電子的な身分証明書) の名前は正しいものの、書き方が異なります。新しいバージョンの Windows では、この違いが問題になります。</translation>
    </message>
    <message>
        <source>The certificate says {names}, the profile &quot;{connection}&quot; lists {profile}: only the case differs. Administrators report that Windows 11 then fails with 853.</source>
        <extracomment>{names}: names in the certificate; {connection}: name of the VPN connection; {profile}: what the profile says</extracomment>
        <translation>証明書の名前は {names}、プロファイル「{connection}」の記載は {profile} で、大文字と小文字だけが異なります。管理者からの報告によると、この場合 Windows 11 は 853 で失敗します。</translation>
    </message>
    <message>
        <source>Check whether laptops with Windows 10 connect where those with Windows 11 do not.</source>
        <translation>Windows 10 のノート PC は接続でき、Windows 11 のノート PC は接続できない状態でないか確認します。</translation>
    </message>
    <message>
        <source>Names match except for upper and lower case: {names} against {profile}.</source>
        <extracomment>{names}: names in the certificate; {profile}: what the profile says</extracomment>
        <translation>大文字と小文字の違いを除いて名前は一致しています: {names} と {profile}。</translation>
    </message>
    <message>
        <source>Write ServerNames in the profile exactly as the certificate has the name, and deploy the profile again.</source>
        <translation>プロファイルの ServerNames を証明書の名前と完全に同じ表記にし、プロファイルを展開し直します。</translation>
    </message>
    <message>
        <source>The profile does not name the authority behind the sign-in server.</source>
        <translation>認証サーバーの証明書を発行した証明機関が、プロファイルに指定されていません。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate (an electronic identity card) was issued by an authority that your VPN connection does not name.</source>
        <translation>認証サーバーの証明書 (電子的な身分証明書) は、お使いの VPN 接続に指定されていない証明機関が発行したものです。</translation>
    </message>
    <message>
        <source>The sign-in server of &quot;{connection}&quot; leads to &quot;{root}&quot; ({thumbprint}); the profile lists {profile}. Windows reports 864 or asks the user (703).</source>
        <extracomment>{connection}: name of the VPN connection; {root}: subject of a root certificate; {thumbprint}: thumbprint of a certificate; {profile}: what the profile says</extracomment>
        <translation>「{connection}」の認証サーバーのチェーンは「{root}」({thumbprint}) につながっていますが、プロファイルに記載されているのは {profile} です。Windows は 864 を報告するか、ユーザーに質問します (703)。</translation>
    </message>
    <message>
        <source>The root above the shown certificate is not in TrustedRootCA of the profile.</source>
        <translation>提示された証明書の上位にあるルート証明書が、プロファイルの TrustedRootCA にありません。</translation>
    </message>
    <message>
        <source>Add the thumbprint {thumbprint} of &quot;{root}&quot; to TrustedRootCA, or select a certificate under a listed root in the network policy of NPS.</source>
        <extracomment>{thumbprint}: thumbprint of a certificate; {root}: subject of a root certificate</extracomment>
        <translation>「{root}」の拇印 {thumbprint} を TrustedRootCA に追加するか、NPS のネットワーク ポリシーで、記載されているルート証明書の下にある証明書を選択します。</translation>
    </message>
    <message>
        <source>After a change of the authority deploy the new root first, then the profile, then the server&apos;s certificate.</source>
        <translation>証明機関を変更した場合は、新しいルート証明書、プロファイル、サーバーの証明書の順に展開します。</translation>
    </message>
    <message>
        <source>The VPN server answers the first question, but not the second one.</source>
        <translation>VPN サーバーは 1 回目の問い合わせに応答しますが、2 回目には応答しません。</translation>
    </message>
    <message>
        <source>The VPN server is there, but the next, larger message got no answer. Often something on the way loses large packets.</source>
        <translation>VPN サーバーは存在しますが、次の、より大きなメッセージに対する応答がありませんでした。多くの場合、途中で大きなパケットが失われています。</translation>
    </message>
    <message>
        <source>If it works there, tell your helpdesk: &quot;large VPN packets get no answer from this network&quot;.</source>
        <translation>そこで動作する場合は、ヘルプデスクに「このネットワークでは、大きな VPN パケットに応答がありません」と知らせてください。</translation>
    </message>
    <message>
        <source>{server} ({address}) accepted IKE_SA_INIT, but gave no answer to IKE_AUTH on UDP {port} within {seconds} s. Asked again without IKE fragmentation: {unsplit}. Windows usually reports this as error 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {port}: port number; {seconds}: seconds waited; {unsplit}: &quot;answered&quot;, &quot;no answer&quot; or &quot;not tested&quot;</extracomment>
        <translation>{server} ({address}) は IKE_SA_INIT を受け入れましたが、UDP {port} の IKE_AUTH に {seconds} 秒以内に応答しませんでした。IKE フラグメント化なしで再度問い合わせた結果: {unsplit}。Windows は通常、エラー 809 として報告します。</translation>
    </message>
    <message>
        <source>Test from another network, for example a phone&apos;s hotspot.</source>
        <translation>スマートフォンのテザリングなど、別のネットワークからテストします。</translation>
    </message>
    <message>
        <source>Look at the result for UDP 4500 and at the one for large packets on the same page.</source>
        <translation>同じページにある UDP 4500 の結果と、大きなパケットの結果を確認します。</translation>
    </message>
    <message>
        <source>IKE_AUTH carries certificates and is the first message that may need IP fragments. Loss of fragments, a smaller MTU on the way or UDP 4500 can be the reason; silence does not prove which. An answer that comes only without IKE fragmentation points to a device that drops IKE fragments.</source>
        <translation>IKE_AUTH は証明書を運ぶため、IP フラグメントが必要になる可能性のある最初のメッセージです。フラグメントの損失、経路上の小さな MTU、または UDP 4500 が原因である可能性があります。応答がないことからは、どれが原因かはわかりません。IKE フラグメント化なしの場合にだけ応答があるときは、IKE フラグメントを破棄する機器が原因と考えられます。</translation>
    </message>
    <message>
        <source>Capture on the server whether the packets arrive (elevated): pktmon filter add -p 500; pktmon filter add -p 4500; pktmon start --capture. After a dial: pktmon stop; pktmon filter remove</source>
        <translation>パケットが届くかどうかをサーバーでキャプチャします (管理者として実行): pktmon filter add -p 500; pktmon filter add -p 4500; pktmon start --capture。接続した後: pktmon stop; pktmon filter remove</translation>
    </message>
    <message>
        <source>Let IP fragments and UDP 4500 through every device on the way, both ways.</source>
        <translation>経路上のすべての機器で、IP フラグメントと UDP 4500 を双方向に許可します。</translation>
    </message>
    <message>
        <source>Let the server split its messages itself: HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2, DWORD EnableServerFragmentation = 1 (from version 1803 on).</source>
        <translation>サーバー自身にメッセージを分割させます: HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2、DWORD EnableServerFragmentation = 1 (バージョン 1803 以降)。</translation>
    </message>
    <message>
        <source>Large packets to the VPN server get lost on the way.</source>
        <translation>VPN サーバーへの大きなパケットが途中で失われています。</translation>
    </message>
    <message>
        <source>Small packets reach the VPN server, but large ones got no answer. The VPN needs large ones while it connects.</source>
        <translation>小さなパケットは VPN サーバーに届きますが、大きなパケットに対する応答がありませんでした。VPN の接続には大きなパケットが必要です。</translation>
    </message>
    <message>
        <source>If it works there, tell your helpdesk: &quot;fragmented packets get no answer from this network&quot;.</source>
        <translation>そこで動作する場合は、ヘルプデスクに「このネットワークでは、フラグメント化されたパケットに応答がありません」と知らせてください。</translation>
    </message>
    <message>
        <source>{server} ({address}) answers small IKE messages on UDP {port}, but gave no answer to one of {octets} bytes, which travels in IP fragments. IKE fragmentation at the server: {fragmentation}. Windows usually reports 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {port}: port number; {octets}: size of a packet in bytes; {fragmentation}: whether the server splits large messages, as words</extracomment>
        <translation>{server} ({address}) は UDP {port} の小さな IKE メッセージには応答しますが、IP フラグメントで送られる {octets} バイトのメッセージには応答しませんでした。サーバーの IKE フラグメント化: {fragmentation}。Windows は通常 809 を報告します。</translation>
    </message>
    <message>
        <source>Test from another network, for example a phone&apos;s hotspot, to tell client network and server apart.</source>
        <translation>スマートフォンのテザリングなど、別のネットワークからテストし、クライアント側のネットワークとサーバーを切り分けます。</translation>
    </message>
    <message>
        <source>Pass the report to the network team.</source>
        <translation>レポートをネットワーク チームに渡します。</translation>
    </message>
    <message>
        <source>IP fragments from this network to {address} got no answer. Where the server does not split its messages itself (RFC 7383), a large IKE_AUTH meets the same fate.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>このネットワークから {address} への IP フラグメントに対する応答がありませんでした。サーバーが自身でメッセージを分割しない場合 (RFC 7383)、大きな IKE_AUTH も同じ結果になります。</translation>
    </message>
    <message>
        <source>Read what the server offers: IKE fragmentation is {fragmentation}.</source>
        <extracomment>{fragmentation}: whether the server splits large messages, as words</extracomment>
        <translation>サーバーが提示する内容を確認します: IKE フラグメント化は「{fragmentation}」です。</translation>
    </message>
    <message>
        <source>Let IP fragments of UDP 500 and 4500 through the firewalls and address translators on the way, both ways.</source>
        <translation>経路上のファイアウォールとアドレス変換機器で、UDP 500 と 4500 の IP フラグメントを双方向に許可します。</translation>
    </message>
    <message>
        <source>On the server: HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2, DWORD EnableServerFragmentation = 1 (from version 1803 on), then restart RemoteAccess in a maintenance window.</source>
        <translation>サーバーで、HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2 の DWORD EnableServerFragmentation を 1 に設定し (バージョン 1803 以降)、メンテナンス時間帯に RemoteAccess を再起動します。</translation>
    </message>
    <message>
        <source>This test was proven against strongSwan, not against RRAS: a server may leave an oversized question unanswered for reasons of its own.</source>
        <translation>このテストは strongSwan に対して実証されたもので、RRAS に対しては実証されていません。サーバーが独自の理由で、大きすぎる問い合わせに応答しない場合もあります。</translation>
    </message>
    <message>
        <source>The VPN server names another server for the connection.</source>
        <translation>VPN サーバーが、接続先として別のサーバーを指定しています。</translation>
    </message>
    <message>
        <source>This is only a remark for your VPN administrators: the server passes its callers on.</source>
        <translation>これは VPN 管理者への参考情報です。このサーバーは、接続を別のサーバーに振り分けています。</translation>
    </message>
    <message>
        <source>{server} ({address}) answered with a redirect to {gateway}. What that server says was not asked.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {gateway}: address or name of a VPN gateway</extracomment>
        <translation>{server} ({address}) は、{gateway} へのリダイレクトで応答しました。そのサーバーへの問い合わせは行っていません。</translation>
    </message>
    <message>
        <source>Mention it to the VPN administrators if the connection fails.</source>
        <translation>接続に失敗する場合は、VPN 管理者に伝えます。</translation>
    </message>
    <message>
        <source>Run this program again with that server&apos;s name if a profile for it exists.</source>
        <translation>そのサーバーのプロファイルがある場合は、その名前でこのプログラムをもう一度実行します。</translation>
    </message>
    <message>
        <source>{address} sent REDIRECT and named {gateway}. This program asks only the servers that the profile or the site policy names.</source>
        <extracomment>{address}: an IP address; {gateway}: address or name of a VPN gateway</extracomment>
        <translation>{address} は REDIRECT を送信し、{gateway} を指定しました。このプログラムは、プロファイルまたはサイト ポリシーに指定されたサーバーだけに問い合わせます。</translation>
    </message>
    <message>
        <source>Check that redirecting is intended, and that the profile&apos;s clients reach {gateway}.</source>
        <extracomment>{gateway}: address or name of a VPN gateway</extracomment>
        <translation>リダイレクトが意図したものであること、およびプロファイルのクライアントが {gateway} に到達できることを確認します。</translation>
    </message>
    <message>
        <source>This was not tried with RRAS, which is not known to redirect.</source>
        <translation>これは RRAS では試していません。RRAS がリダイレクトを行うことは知られていません。</translation>
    </message>
    <message>
        <source>The VPN server does not accept the encryption that Windows offers by default.</source>
        <translation>VPN サーバーが、Windows の既定の暗号化を受け入れません。</translation>
    </message>
    <message>
        <source>Your computer and the VPN server would not agree on how to encrypt the connection.</source>
        <translation>お使いのコンピューターと VPN サーバーは、接続の暗号化方法について合意できません。</translation>
    </message>
    <message>
        <source>{server} accepts newer settings, but refused what Windows offers where the profile states none. Windows then reports error 13868.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>{server} は新しい設定を受け入れますが、プロファイルに指定がない場合に Windows が提示する設定を拒否しました。この場合、Windows はエラー 13868 を報告します。</translation>
    </message>
    <message>
        <source>Read the profile&apos;s policy: (Get-VpnConnection -Name NAME).IPSecCustomPolicy</source>
        <translation>プロファイルのポリシーを確認します: (Get-VpnConnection -Name NAME).IPSecCustomPolicy</translation>
    </message>
    <message>
        <source>Without a cryptography suite Windows offers Diffie-Hellman group 2 only; {address} answered NO_PROPOSAL_CHOSEN to that and took group {group} of a wider offer: {serverTakes}.</source>
        <extracomment>{address}: an IP address; {group}: number of a Diffie-Hellman group; {serverTakes}: algorithms that the server chose</extracomment>
        <translation>暗号化スイートの指定がない場合、Windows は Diffie-Hellman グループ 2 だけを提示します。{address} はこれに NO_PROPOSAL_CHOSEN で応答し、より広い提示からはグループ {group} を受け入れました: {serverTakes}。</translation>
    </message>
    <message>
        <source>State the server&apos;s values in the profile: CryptographySuite, or Set-VpnConnectionIPsecConfiguration on a profile that nobody manages.</source>
        <translation>サーバーの値をプロファイルに指定します: CryptographySuite、または管理されていないプロファイルでは Set-VpnConnectionIPsecConfiguration を使用します。</translation>
    </message>
    <message>
        <source>Administrators report that NegotiateDH2048_AES256 = 1 (HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters) adds group 14 to what Windows offers; Microsoft&apos;s documents do not list it.</source>
        <translation>管理者からの報告によると、NegotiateDH2048_AES256 = 1 (HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters) により、Windows の提示内容にグループ 14 が追加されます。Microsoft の文書には記載されていません。</translation>
    </message>
    <message>
        <source>The VPN server accepts none of the encryption settings offered for L2TP.</source>
        <translation>VPN サーバーが、L2TP で提示された暗号化設定をいずれも受け入れません。</translation>
    </message>
    <message>
        <source>Your computer and the VPN server could not agree on how to encrypt the connection.</source>
        <translation>お使いのコンピューターと VPN サーバーは、接続の暗号化方法について合意できませんでした。</translation>
    </message>
    <message>
        <source>{server} ({address}) answered IKEv1 main mode on UDP {port} with NO-PROPOSAL-CHOSEN. Windows usually reports 789.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {port}: port number</extracomment>
        <translation>{server} ({address}) は、UDP {port} の IKEv1 メイン モードに NO-PROPOSAL-CHOSEN で応答しました。Windows は通常 789 を報告します。</translation>
    </message>
    <message>
        <source>Check whether L2TP is still meant to be used; IKEv2 and SSTP are its successors.</source>
        <translation>L2TP を引き続き使用する方針かどうかを確認します。後継は IKEv2 と SSTP です。</translation>
    </message>
    <message>
        <source>None of the main mode proposals that Windows is known to send was accepted by {address}.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>Windows が送信することが知られているメイン モードの提案は、いずれも {address} に受け入れられませんでした。</translation>
    </message>
    <message>
        <source>Compare whether the server expects a pre-shared key or certificates; main mode offers both.</source>
        <translation>サーバーが事前共有キーと証明書のどちらを想定しているかを確認します。メイン モードは両方を提示します。</translation>
    </message>
    <message>
        <source>This test was proven against SoftEther and strongSwan, not against RRAS.</source>
        <translation>このテストは SoftEther と strongSwan に対して実証されたもので、RRAS に対しては実証されていません。</translation>
    </message>
    <message>
        <source>The VPN server does not answer the first question of L2TP.</source>
        <translation>VPN サーバーが、L2TP の最初の問い合わせに応答しません。</translation>
    </message>
    <message>
        <source>There was no answer from the VPN server. This network may not let VPN traffic through, or the server does not offer this kind of VPN.</source>
        <translation>VPN サーバーから応答がありませんでした。このネットワークが VPN の通信を通していないか、サーバーがこの種類の VPN を提供していない可能性があります。</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer to IKEv1 main mode on UDP {port} within {seconds} s. Windows usually reports 809, sometimes 789.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {port}: port number; {seconds}: seconds waited</extracomment>
        <translation>{server} ({address}) は、UDP {port} の IKEv1 メイン モードに {seconds} 秒以内に応答しませんでした。Windows は通常 809、場合によっては 789 を報告します。</translation>
    </message>
    <message>
        <source>Check whether L2TP is still meant to be used.</source>
        <translation>L2TP を引き続き使用する方針かどうかを確認します。</translation>
    </message>
    <message>
        <source>Silence can mean a filter on the way, a wrong address or a server without L2TP. It does not prove which.</source>
        <translation>応答がない場合は、経路上のフィルター、誤ったアドレス、または L2TP を提供しないサーバーが考えられます。どれが原因かはわかりません。</translation>
    </message>
    <message>
        <source>Let UDP 500 and 4500 through every device on the way, both ways.</source>
        <translation>経路上のすべての機器で、UDP 500 と 4500 を双方向に許可します。</translation>
    </message>
    <message>
        <source>The VPN server could not prove that its certificate is its own.</source>
        <translation>VPN サーバーは、提示した証明書が自身のものであることを証明できませんでした。</translation>
    </message>
    <message>
        <source>The server showed a certificate (an electronic identity card) but its signature did not fit. Somebody else may be answering in its place.</source>
        <translation>サーバーは証明書 (電子的な身分証明書) を提示しましたが、その署名が一致しませんでした。別の者が代わりに応答している可能性があります。</translation>
    </message>
    <message>
        <source>Don&apos;t use this network for confidential things until this is cleared up.</source>
        <translation>原因がはっきりするまで、機密性の高い用途にこのネットワークを使用しないでください。</translation>
    </message>
    <message>
        <source>{server} ({address}) showed &quot;{subject}&quot;, but its signature over the exchange does not verify with that certificate. Windows reports this as 13801.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {subject}: subject of a certificate</extracomment>
        <translation>{server} ({address}) は「{subject}」を提示しましたが、やり取りに対する署名をこの証明書で検証できません。Windows は 13801 として報告します。</translation>
    </message>
    <message>
        <source>Test from another network, for example a phone&apos;s hotspot: if the signature fits there, something in this network answers in the server&apos;s place.</source>
        <translation>スマートフォンのテザリングなど、別のネットワークからテストします。そこで署名が一致する場合は、このネットワークの何かがサーバーの代わりに応答しています。</translation>
    </message>
    <message>
        <source>The AUTH payload of {address} does not verify with the certificate that came with it: somebody stands between, or the server uses another key than its certificate&apos;s.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>{address} の AUTH ペイロードを、一緒に送られた証明書で検証できません。何者かが間に入っているか、サーバーが証明書とは別のキーを使用しています。</translation>
    </message>
    <message>
        <source>Compare what answers at {address} with the server itself.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>{address} で応答しているものを、サーバー自体と比較します。</translation>
    </message>
    <message>
        <source>Renew the server&apos;s certificate together with its key, and restart RemoteAccess in a maintenance window.</source>
        <translation>サーバーの証明書をキーとともに更新し、メンテナンス時間帯に RemoteAccess を再起動します。</translation>
    </message>
    <message>
        <source>The VPN server did not show a certificate.</source>
        <translation>VPN サーバーが証明書を提示しませんでした。</translation>
    </message>
    <message>
        <source>The server did not show its certificate (an electronic identity card). So your computer may not be able to tell whether it is the right server.</source>
        <translation>サーバーが証明書 (電子的な身分証明書) を提示しませんでした。このため、お使いのコンピューターは、正しいサーバーかどうかを判断できない可能性があります。</translation>
    </message>
    <message>
        <source>{server} ({address}) answered the sign-in on UDP {port} without a certificate. Windows may then report 13801.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {port}: port number</extracomment>
        <translation>{server} ({address}) は、UDP {port} のサインインに証明書なしで応答しました。この場合、Windows が 13801 を報告することがあります。</translation>
    </message>
    <message>
        <source>IKE_AUTH of {address} came without a CERT payload. Windows needs it to verify the server.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>{address} の IKE_AUTH に CERT ペイロードがありませんでした。Windows がサーバーを検証するには、これが必要です。</translation>
    </message>
    <message>
        <source>Let the server send its certificate whether or not it is asked for.</source>
        <translation>要求の有無にかかわらず、サーバーが証明書を送信するようにします。</translation>
    </message>
    <message>
        <source>On RRAS check that a certificate with the purpose Server Authentication and its key lies in the computer&apos;s store.</source>
        <translation>RRAS で、「サーバー認証」の目的を持つ証明書とそのキーがコンピューターのストアにあることを確認します。</translation>
    </message>
    <message>
        <source>Something on the way shows a certificate that is not your VPN server&apos;s.</source>
        <translation>経路上の何かが、VPN サーバーのものとは異なる証明書を提示しています。</translation>
    </message>
    <message>
        <source>A certificate is an electronic identity card. The one shown here was not issued by the authority that your organisation names for its VPN.</source>
        <translation>証明書は電子的な身分証明書です。ここで提示された証明書は、組織が VPN 用に指定した証明機関が発行したものではありません。</translation>
    </message>
    <message>
        <source>The certificate on TCP {port} of {server} ({address}) leads to &quot;{root}&quot;, and the site policy names other roots. This is how TLS inspection on the way looks.</source>
        <extracomment>{port}: port number; {server}: name of the VPN server; {address}: an IP address; {root}: subject of a root certificate</extracomment>
        <translation>{server} ({address}) の TCP {port} の証明書は「{root}」につながっていますが、サイト ポリシーには別のルート証明書が指定されています。これは、経路上で TLS 検査が行われているときに見られる状態です。</translation>
    </message>
    <message>
        <source>Test from another network, for example a phone&apos;s hotspot: if the right root shows there, this network inspects TLS.</source>
        <translation>スマートフォンのテザリングなど、別のネットワークからテストします。そこで正しいルート証明書が表示される場合は、このネットワークが TLS を検査しています。</translation>
    </message>
    <message>
        <source>Ask the network team to exempt the VPN server from TLS inspection.</source>
        <translation>VPN サーバーを TLS 検査から除外するように、ネットワーク チームに依頼します。</translation>
    </message>
    <message>
        <source>&quot;{root}&quot; ({thumbprint}) is not among tlsRoots of the site policy. TLS inspection would look just like this, and SSTP fails with it even where the root is trusted, because of its cryptobinding.</source>
        <extracomment>{root}: subject of a root certificate; {thumbprint}: thumbprint of a certificate</extracomment>
        <translation>「{root}」({thumbprint}) は、サイト ポリシーの tlsRoots に含まれていません。TLS 検査が行われると、まさにこのように見えます。その場合、暗号化バインドがあるため、ルート証明書が信頼されていても SSTP は失敗します。</translation>
    </message>
    <message>
        <source>Exempt {server} from TLS inspection (firewall, proxy, security product on the laptop).</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>{server} を TLS 検査から除外します (ファイアウォール、プロキシ、ノート PC のセキュリティ製品)。</translation>
    </message>
    <message>
        <source>If the server&apos;s certificate was moved to another authority, add the new root&apos;s thumbprint to tlsRoots.</source>
        <translation>サーバーの証明書が別の証明機関に変更された場合は、新しいルート証明書の拇印を tlsRoots に追加します。</translation>
    </message>
    <message>
        <source>If a load balancer ends TLS, give the RRAS servers that certificate&apos;s hash.</source>
        <translation>ロード バランサーが TLS を終端する場合は、その証明書のハッシュを RRAS サーバーに設定します。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port answers, but does not accept the VPN call.</source>
        <translation>VPN サーバーの Web ポートは応答しますが、VPN の接続要求を受け入れません。</translation>
    </message>
    <message>
        <source>The VPN server is there and speaks the right language, but it did not accept the call. It may have no free places.</source>
        <translation>VPN サーバーは存在し、正しい方式で通信していますが、接続を受け入れませんでした。空きがない可能性があります。</translation>
    </message>
    <message>
        <source>{server} ({address}) answered the SSTP verb on TCP {port}, but did not acknowledge the call (status: {status}). Windows usually reports 0x80072746 or 0x800704C9.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {port}: port number; {status}: a hexadecimal number</extracomment>
        <translation>{server} ({address}) は、TCP {port} で SSTP のメソッドに応答しましたが、呼び出しを承認しませんでした (状態: {status})。Windows は通常 0x80072746 または 0x800704C9 を報告します。</translation>
    </message>
    <message>
        <source>Try again at another time of the day.</source>
        <translation>別の時間帯にもう一度試してください。</translation>
    </message>
    <message>
        <source>After the HTTP reply the server answered CALL_CONNECT_REQUEST with a refusal, or not at all.</source>
        <translation>HTTP 応答の後、サーバーは CALL_CONNECT_REQUEST に拒否で応答したか、まったく応答しませんでした。</translation>
    </message>
    <message>
        <source>On the server check the free SSTP ports and the service: Get-Service SstpSvc,RemoteAccess</source>
        <translation>サーバーで、空いている SSTP ポートとサービスを確認します: Get-Service SstpSvc,RemoteAccess</translation>
    </message>
    <message>
        <source>Look at devices that end TLS before the server: they must pass the stream through unchanged.</source>
        <translation>サーバーの手前で TLS を終端する機器を調べます。ストリームを変更せずに通す必要があります。</translation>
    </message>
    <message>
        <source>This test was proven against SoftEther, not against RRAS.</source>
        <translation>このテストは SoftEther に対して実証されたもので、RRAS に対しては実証されていません。</translation>
    </message>
    <message>
        <source>The servers may refuse the way in which your password is sent.</source>
        <translation>サーバーが、パスワードの送信方法を拒否する可能性があります。</translation>
    </message>
    <message>
        <source>Your VPN proves your password in an old way. On this computer the rules for old ways were changed; the servers may refuse it, even if your password is right.</source>
        <translation>お使いの VPN は、古い方法でパスワードを証明します。このコンピューターでは古い方法に関する規則が変更されており、パスワードが正しくても、サーバーに拒否される可能性があります。</translation>
    </message>
    <message>
        <source>Type the password by hand once. Stop after two tries, so that your account is not locked.</source>
        <translation>パスワードを一度手動で入力してください。アカウントがロックされないように、2 回試したら中止してください。</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; signs in with MS-CHAPv2, and LmCompatibilityLevel is {level} here. The value on the domain controller decides; this computer&apos;s is a hint that a policy changed it. Windows usually reports 691.</source>
        <extracomment>{connection}: name of the VPN connection; {level}: a number</extracomment>
        <translation>「{connection}」は MS-CHAPv2 でサインインし、このコンピューターの LmCompatibilityLevel は {level} です。結果を左右するのはドメイン コントローラーの値であり、このコンピューターの値は、ポリシーによって変更されたことを示す手がかりです。Windows は通常 691 を報告します。</translation>
    </message>
    <message>
        <source>Ask whether others fail with MS-CHAPv2 too.</source>
        <translation>他のユーザーも MS-CHAPv2 で失敗するかどうかを確認します。</translation>
    </message>
    <message>
        <source>Check that the account is not locked and the password not expired.</source>
        <translation>アカウントがロックされておらず、パスワードの有効期限が切れていないことを確認します。</translation>
    </message>
    <message>
        <source>With a raised LmCompatibilityLevel (here {level}) domain controllers refuse the NTLM form that the RAS server passes on for MS-CHAPv2.</source>
        <extracomment>{level}: a number</extracomment>
        <translation>LmCompatibilityLevel が高く設定されている場合 (ここでは {level})、RAS サーバーが MS-CHAPv2 用に渡す NTLM 形式を、ドメイン コントローラーが拒否します。</translation>
    </message>
    <message>
        <source>On the RRAS server, or NPS: HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Policy, DWORD &quot;Enable NTLMv2 Compatibility&quot; = 1, then restart the service.</source>
        <translation>RRAS サーバーまたは NPS で、HKLM\SYSTEM\CurrentControlSet\Services\RemoteAccess\Policy の DWORD &quot;Enable NTLMv2 Compatibility&quot; を 1 に設定し、サービスを再起動します。</translation>
    </message>
    <message>
        <source>Better: move to a sign-in with certificates (EAP-TLS or PEAP).</source>
        <translation>望ましい方法: 証明書を使用するサインイン (EAP-TLS または PEAP) に移行します。</translation>
    </message>
    <message>
        <source>Windows protects your password so well that the VPN cannot use it by itself.</source>
        <translation>Windows の保護機能により、VPN がパスワードを自動的に使用できません。</translation>
    </message>
    <message>
        <source>A protection of Windows keeps programs from reading your saved password. Your VPN wants to use it by itself, and cannot.</source>
        <translation>保存されたパスワードは、Windows の保護機能により、プログラムから読み取れないようになっています。お使いの VPN は、そのパスワードを自動的に使用しようとしますが、使用できません。</translation>
    </message>
    <message>
        <source>When you are asked, type your user name and password. Stop after two tries.</source>
        <translation>求められたら、ユーザー名とパスワードを入力してください。2 回試したら中止してください。</translation>
    </message>
    <message>
        <source>Credential Guard runs, and &quot;{connection}&quot; signs in with MS-CHAPv2. Credential Guard does not hand out the Windows sign-in for it; typed passwords work. Windows reports 691.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Credential Guard が動作しており、「{connection}」は MS-CHAPv2 でサインインします。Credential Guard は Windows のサインイン情報を MS-CHAPv2 に渡しませんが、入力したパスワードは使用できます。Windows は 691 を報告します。</translation>
    </message>
    <message>
        <source>Test with a typed password.</source>
        <translation>パスワードを入力してテストします。</translation>
    </message>
    <message>
        <source>Leave Credential Guard on: the sign-in method has to change.</source>
        <translation>Credential Guard はオンのままにします。変更する必要があるのはサインイン方法です。</translation>
    </message>
    <message>
        <source>MS-CHAPv2 with single sign-on does not work under Credential Guard, which is on by default in Windows 11 22H2 and later (Enterprise, Education).</source>
        <translation>シングル サインオンを使用する MS-CHAPv2 は、Credential Guard の下では動作しません。Credential Guard は Windows 11 22H2 以降 (Enterprise、Education) で既定でオンになっています。</translation>
    </message>
    <message>
        <source>Move &quot;{connection}&quot; to certificates: PEAP with EAP-TLS, or EAP-TLS.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>「{connection}」を証明書に移行します: EAP-TLS を使用する PEAP、または EAP-TLS。</translation>
    </message>
    <message>
        <source>Until then, set UseWinLogonCredentials to false, so that the person is asked.</source>
        <translation>それまでは、ユーザーに入力を求めるように、UseWinLogonCredentials を false に設定します。</translation>
    </message>
    <message>
        <source>The VPN server may show the wrong certificate for this kind of connection.</source>
        <translation>VPN サーバーが、この種類の接続に対して誤った証明書を提示する可能性があります。</translation>
    </message>
    <message>
        <source>The VPN server proves who it is with an electronic identity card (certificate). For this kind of connection (L2TP) the server takes the first one it has, which may be the wrong one.</source>
        <translation>VPN サーバーは、電子的な身分証明書 (証明書) によって自身を証明します。この種類の接続 (L2TP) では、サーバー自身が最初に見つけた証明書を使用するため、誤った証明書になることがあります。</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; uses L2TP with certificates. The server takes the first certificate in its store; it has to come from a CA of this computer&apos;s certificates ({issuers}) and must not be a wildcard certificate. What it takes cannot be seen from here. Windows reports 787.</source>
        <extracomment>{connection}: name of the VPN connection; {issuers}: names of CAs</extracomment>
        <translation>「{connection}」は証明書を使用する L2TP です。サーバーは自身のストアにある最初の証明書を使用します。その証明書は、このコンピューターの証明書の CA ({issuers}) から発行されたもので、ワイルドカードではない必要があります。サーバーがどれを使用するかは、ここからはわかりません。Windows は 787 を報告します。</translation>
    </message>
    <message>
        <source>Check that this computer&apos;s certificate comes from the right CA: certutil -store My</source>
        <translation>このコンピューターの証明書が適切な CA から発行されていることを確認します: certutil -store My</translation>
    </message>
    <message>
        <source>RRAS takes the first usable certificate for L2TP, and this cannot be configured. Clients trust: {issuers}.</source>
        <extracomment>{issuers}: names of CAs</extracomment>
        <translation>RRAS は、最初に使用可能な証明書を L2TP に使用します。これは構成できません。クライアントが信頼する CA: {issuers}。</translation>
    </message>
    <message>
        <source>Use one certificate for SSTP, IP-HTTPS and L2TP that is not a wildcard and comes from the CA of the clients.</source>
        <translation>SSTP、IP-HTTPS、L2TP に、ワイルドカードではなく、クライアントの CA から発行された 1 つの証明書を使用します。</translation>
    </message>
    <message>
        <source>Or, on RRAS: HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters, DWORD ProhibitIpSec = 1, and a manual IPsec rule for L2TP (UDP 1701, transport mode, computer certificate of the chosen CA).</source>
        <translation>または、RRAS で HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters の DWORD ProhibitIpSec を 1 に設定し、L2TP 用の手動の IPsec 規則 (UDP 1701、トランスポート モード、選択した CA のコンピューター証明書) を追加します。</translation>
    </message>
    <message>
        <source>This computer is set up to make this VPN connection without protection.</source>
        <translation>このコンピューターは、この VPN を保護なしで構築するように設定されています。</translation>
    </message>
    <message>
        <source>A setting on this computer forbids the encryption (IPsec) that your VPN needs. The server accepts no connection without it.</source>
        <translation>このコンピューターの設定により、お使いの VPN に必要な暗号化 (IPsec) が禁止されています。サーバーは、暗号化のない接続を受け入れません。</translation>
    </message>
    <message>
        <source>ProhibitIpSec is 1 on this computer, so Windows makes no IPsec policy for L2TP (&quot;{connection}&quot;). Microsoft describes the value for servers only. Windows reports 789, 788 or 791.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>このコンピューターの ProhibitIpSec が 1 であるため、Windows は L2TP (「{connection}」) の IPsec ポリシーを作成しません。Microsoft はこの値をサーバー用としてのみ説明しています。Windows は 789、788、または 791 を報告します。</translation>
    </message>
    <message>
        <source>Ask who set it: a manual IPsec rule may stand in for it.</source>
        <translation>誰が設定したかを確認します。手動の IPsec 規則が代わりに使われている可能性があります。</translation>
    </message>
    <message>
        <source>If nobody needs it, remove it (elevated) and restart: reg delete HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters /v ProhibitIpSec</source>
        <translation>不要な場合は削除し (管理者として実行)、再起動します: reg delete HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters /v ProhibitIpSec</translation>
    </message>
    <message>
        <source>HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters ProhibitIpSec = 1 on a client.</source>
        <translation>クライアントで HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters の ProhibitIpSec が 1 になっています。</translation>
    </message>
    <message>
        <source>Remove it from scripts and policies that reach clients.</source>
        <translation>クライアントに適用されるスクリプトとポリシーから、この設定を削除します。</translation>
    </message>
    <message>
        <source>It belongs on an RRAS server with a manual IPsec rule, if anywhere.</source>
        <translation>この設定を使用するとしても、手動の IPsec 規則を持つ RRAS サーバーに限られます。</translation>
    </message>
    <message>
        <source>Windows does not connect to this kind of VPN server by default.</source>
        <translation>Windows は、既定ではこの種類の VPN サーバーに接続しません。</translation>
    </message>
    <message>
        <source>The VPN server is behind a device that translates its address. By default Windows does not make this kind of connection (L2TP) to such a server.</source>
        <translation>VPN サーバーは、アドレスを変換する機器の背後にあります。Windows は、既定ではこのようなサーバーへのこの種類の接続 (L2TP) を行いません。</translation>
    </message>
    <message>
        <source>Ask your helpdesk whether there is another VPN connection that you can use.</source>
        <translation>使用できる別の VPN 接続がないか、ヘルプデスクに問い合わせてください。</translation>
    </message>
    <message>
        <source>The server&apos;s reply shows address translation in front of it, and AssumeUDPEncapsulationContextOnSendRule is {value} here. &quot;{connection}&quot; uses L2TP; Windows reports 809 or 789.</source>
        <extracomment>{value}: a number; {connection}: name of the VPN connection</extracomment>
        <translation>サーバーの応答から、その手前でアドレス変換が行われていることがわかります。このコンピューターの AssumeUDPEncapsulationContextOnSendRule は {value} です。「{connection}」は L2TP を使用するため、Windows は 809 または 789 を報告します。</translation>
    </message>
    <message>
        <source>If your organisation allows it, set the DWORD (elevated): HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent, AssumeUDPEncapsulationContextOnSendRule = 1 (server behind NAT) or 2 (both), then restart.</source>
        <translation>組織で許可されている場合は、DWORD を設定します (管理者として実行): HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent の AssumeUDPEncapsulationContextOnSendRule を 1 (サーバーが NAT の背後) または 2 (両方) に設定し、再起動します。</translation>
    </message>
    <message>
        <source>An L2TP server behind NAT needs AssumeUDPEncapsulationContextOnSendRule = 1 or 2 on every Windows client; here it is {value}.</source>
        <extracomment>{value}: a number</extracomment>
        <translation>NAT の背後にある L2TP サーバーでは、すべての Windows クライアントで AssumeUDPEncapsulationContextOnSendRule を 1 または 2 にする必要があります。ここでは {value} です。</translation>
    </message>
    <message>
        <source>Better: give the server a public address, or use IKEv2 or SSTP.</source>
        <translation>望ましい方法: サーバーにパブリック アドレスを割り当てるか、IKEv2 または SSTP を使用します。</translation>
    </message>
    <message>
        <source>Otherwise deploy the value by policy and restart the clients.</source>
        <translation>それ以外の場合は、ポリシーでこの値を展開し、クライアントを再起動します。</translation>
    </message>
    <message>
        <source>The name {server} could not be found from this network, so your computer does not know where to call.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>このネットワークから名前 {server} が見つからなかったため、お使いのコンピューターには接続先がわかりません。</translation>
    </message>
    <message>
        <source>If you are on a public Wi-Fi network, open a web page and complete its sign-in page first.</source>
        <translation>公衆 Wi-Fi をお使いの場合は、先に Web ページを開き、サインイン ページの手続きを済ませてください。</translation>
    </message>
    <message>
        <source>The DNS servers answer that {server} does not exist. Windows reports this as error 868, sometimes as 800 or 809.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>DNS サーバーは、{server} が存在しないと応答しています。Windows はエラー 868、場合によっては 800 または 809 として報告します。</translation>
    </message>
    <message>
        <source>Ask again: Resolve-DnsName {server!} and Resolve-DnsName {server!} -Server 1.1.1.1</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>もう一度問い合わせます: Resolve-DnsName {server!} と Resolve-DnsName {server!} -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>Check the spelling of the server in the profile.</source>
        <translation>プロファイルのサーバーのつづりを確認します。</translation>
    </message>
    <message>
        <source>Check name rules that may catch this name: Get-DnsClientNrptPolicy -Effective.</source>
        <translation>この名前に適用される可能性がある名前解決規則を確認します: Get-DnsClientNrptPolicy -Effective。</translation>
    </message>
    <message>
        <source>The public DNS zone has no record for {server}, or only the internal one has.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>パブリック DNS ゾーンに {server} のレコードがないか、内部のゾーンにしかありません。</translation>
    </message>
    <message>
        <source>Create an A record (and AAAA only if the server is reachable over IPv6) in the public zone.</source>
        <translation>パブリック ゾーンに A レコードを作成します (AAAA は、サーバーに IPv6 で到達できる場合のみ)。</translation>
    </message>
    <message>
        <source>Check the delegation and the expiry of the zone from outside.</source>
        <translation>ゾーンの委任と有効期限を外部から確認します。</translation>
    </message>
    <message>
        <source>In split DNS, check that outside clients are not sent to the internal zone.</source>
        <translation>スプリット DNS の場合は、外部のクライアントが内部のゾーンに誘導されていないことを確認します。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name exists but has no address.</source>
        <translation>VPN サーバーの名前は存在しますが、アドレスがありません。</translation>
    </message>
    <message>
        <source>The name {server} is known, but no address belongs to it.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>名前 {server} は登録されていますが、対応するアドレスがありません。</translation>
    </message>
    <message>
        <source>You can&apos;t fix this, and it&apos;s not your computer.</source>
        <translation>この問題はご自身では解決できません。お使いのコンピューターが原因ではありません。</translation>
    </message>
    <message>
        <source>The name {server} exists, but has neither an A nor an AAAA record.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>名前 {server} は存在しますが、A レコードも AAAA レコードもありません。</translation>
    </message>
    <message>
        <source>Ask again: Resolve-DnsName {server!} -Type A and Resolve-DnsName {server!} -Type AAAA</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>もう一度問い合わせます: Resolve-DnsName {server!} -Type A と Resolve-DnsName {server!} -Type AAAA</translation>
    </message>
    <message>
        <source>The zone answers &quot;no data&quot; for A and AAAA of {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>ゾーンは、{server} の A と AAAA について「no data」と応答しています。</translation>
    </message>
    <message>
        <source>Add the A record that leads to the public address of the VPN server.</source>
        <translation>VPN サーバーのパブリック アドレスを指す A レコードを追加します。</translation>
    </message>
    <message>
        <source>If the name is an alias, check that its target still has an address.</source>
        <translation>名前がエイリアスの場合は、そのターゲットにまだアドレスがあることを確認します。</translation>
    </message>
    <message>
        <source>No DNS server answered the question for the VPN server&apos;s name.</source>
        <translation>VPN サーバーの名前の問い合わせに、どの DNS サーバーも応答しませんでした。</translation>
    </message>
    <message>
        <source>This network&apos;s directory service for names (DNS) gave no answer, so {server} could not be looked up.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>このネットワークの名前の住所録サービス (DNS) から応答がなかったため、{server} を検索できませんでした。</translation>
    </message>
    <message>
        <source>Check whether any web site opens.</source>
        <translation>いずれかの Web サイトが開くかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The DNS servers {resolvers} gave no answer for {server}.</source>
        <extracomment>{resolvers}: addresses of the DNS servers; {server}: name of the VPN server</extracomment>
        <translation>DNS サーバー {resolvers} は、{server} の問い合わせに応答しませんでした。</translation>
    </message>
    <message>
        <source>Read the settings: Get-DnsClientServerAddress and ipconfig /all.</source>
        <translation>設定を確認します: Get-DnsClientServerAddress と ipconfig /all。</translation>
    </message>
    <message>
        <source>Ask each one: Resolve-DnsName {server!} -Server ADDRESS</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>それぞれに問い合わせます: Resolve-DnsName {server!} -Server ADDRESS</translation>
    </message>
    <message>
        <source>Check whether a half-open VPN or a security product has set DNS servers that can&apos;t be reached.</source>
        <translation>接続途中の VPN やセキュリティ製品によって、到達できない DNS サーバーが設定されていないか確認します。</translation>
    </message>
    <message>
        <source>The configured resolvers got no question through or sent no answer back.</source>
        <translation>構成されているリゾルバーに問い合わせが届かなかったか、応答が返されませんでした。</translation>
    </message>
    <message>
        <source>Check that {resolvers} are right for this network and answer on UDP and TCP port 53.</source>
        <extracomment>{resolvers}: addresses of the DNS servers</extracomment>
        <translation>{resolvers} がこのネットワークに適しており、UDP と TCP のポート 53 で応答することを確認します。</translation>
    </message>
    <message>
        <source>If these are internal servers, find out why they are set while the VPN is not connected.</source>
        <translation>これらが内部サーバーである場合は、VPN が接続されていないのに設定されている理由を調べます。</translation>
    </message>
    <message>
        <source>The DNS server could not answer the question for the VPN server&apos;s name.</source>
        <translation>DNS サーバーは、VPN サーバーの名前の問い合わせに回答できませんでした。</translation>
    </message>
    <message>
        <source>This network&apos;s directory service for names (DNS) reported a failure for {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>このネットワークの名前の住所録サービス (DNS) が、{server} についてエラーを報告しました。</translation>
    </message>
    <message>
        <source>The DNS servers {resolvers} answered with a failure instead of an address for {server}, or none is configured.</source>
        <extracomment>{resolvers}: addresses of the DNS servers; {server}: name of the VPN server</extracomment>
        <translation>DNS サーバー {resolvers} が、{server} のアドレスの代わりにエラーを応答したか、DNS サーバーが構成されていません。</translation>
    </message>
    <message>
        <source>If another server knows the name, report the failing one to the network team.</source>
        <translation>別のサーバーがこの名前を解決できる場合は、エラーになるサーバーをネットワーク チームに報告します。</translation>
    </message>
    <message>
        <source>The resolver answered SERVFAIL or REFUSED, or no resolver is configured.</source>
        <translation>リゾルバーが SERVFAIL または REFUSED を応答したか、リゾルバーが構成されていません。</translation>
    </message>
    <message>
        <source>Check the zone&apos;s name servers and, if the zone is signed, its DNSSEC chain.</source>
        <translation>ゾーンのネーム サーバーと、ゾーンが署名されている場合は DNSSEC チェーンを確認します。</translation>
    </message>
    <message>
        <source>Check recursion rights and forwarders of {resolvers}.</source>
        <extracomment>{resolvers}: addresses of the DNS servers</extracomment>
        <translation>{resolvers} の再帰の許可とフォワーダーを確認します。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name leads to a private address.</source>
        <translation>VPN サーバーの名前がプライベート アドレスに解決されます。</translation>
    </message>
    <message>
        <source>From this network, {server} leads to an address that only works inside your organisation.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>このネットワークで {server} から得られるアドレスは、組織の中でしか使えないものです。</translation>
    </message>
    <message>
        <source>If you are in the office, you may not need the VPN.</source>
        <translation>社内にいる場合は、VPN が不要なことがあります。</translation>
    </message>
    <message>
        <source>Otherwise try another network, for example your phone&apos;s hotspot.</source>
        <translation>それ以外の場合は、スマートフォンのテザリングなど、別のネットワークで試してください。</translation>
    </message>
    <message>
        <source>{server} leads to {addresses}; private addresses can&apos;t be reached over the internet.</source>
        <extracomment>{server}: name of the VPN server; {addresses}: list of IP addresses</extracomment>
        <translation>{server} は {addresses} に解決されます。プライベート アドレスにはインターネット経由で到達できません。</translation>
    </message>
    <message>
        <source>Compare: Resolve-DnsName {server!} -Server 1.1.1.1</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>比較します: Resolve-DnsName {server!} -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>Look for a line in the hosts file and for name rules: Get-DnsClientNrptPolicy -Effective.</source>
        <translation>hosts ファイルの行と名前解決規則を調べます: Get-DnsClientNrptPolicy -Effective。</translation>
    </message>
    <message>
        <source>Check whether another VPN or an office network answers with the internal zone.</source>
        <translation>別の VPN または社内ネットワークが、内部のゾーンで応答していないか確認します。</translation>
    </message>
    <message>
        <source>Outside clients get the internal address {addresses} of {server}.</source>
        <extracomment>{addresses}: list of IP addresses; {server}: name of the VPN server</extracomment>
        <translation>外部のクライアントが、{server} の内部アドレス {addresses} を受け取っています。</translation>
    </message>
    <message>
        <source>Publish the public address in the public zone and keep the internal one to the internal zone.</source>
        <translation>パブリック アドレスをパブリック ゾーンで公開し、内部アドレスは内部のゾーンだけに置きます。</translation>
    </message>
    <message>
        <source>If the private address is intended (for example behind a private link), set privateAddressExpected in the site policy.</source>
        <translation>プライベート アドレスが意図したものである場合 (プライベート リンクの背後にある場合など) は、サイト ポリシーで privateAddressExpected を設定します。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name leads to an address that can&apos;t belong to a server.</source>
        <translation>VPN サーバーの名前が、サーバーではあり得ないアドレスに解決されます。</translation>
    </message>
    <message>
        <source>From this network, {server} leads to an address where no server can be.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>このネットワークで {server} から得られるのは、サーバーが存在し得ないアドレスです。</translation>
    </message>
    <message>
        <source>{server} leads to {addresses}, which is reserved (for example loopback, link-local or unspecified).</source>
        <extracomment>{server}: name of the VPN server; {addresses}: list of IP addresses</extracomment>
        <translation>{server} は {addresses} に解決されますが、これは予約済みのアドレスです (ループバック、リンクローカル、未指定アドレスなど)。</translation>
    </message>
    <message>
        <source>Look for a line in the hosts file; filters and advertising blockers also answer with such addresses.</source>
        <translation>hosts ファイルに該当する行がないか調べます。フィルターや広告ブロッカーも、このようなアドレスで応答します。</translation>
    </message>
    <message>
        <source>The address {addresses} is in a special-purpose range and can&apos;t be the server&apos;s public address.</source>
        <extracomment>{addresses}: list of IP addresses</extracomment>
        <translation>アドレス {addresses} は特殊用途の範囲にあり、サーバーのパブリック アドレスではあり得ません。</translation>
    </message>
    <message>
        <source>Check the record of {server} in the public zone.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>パブリック ゾーンで {server} のレコードを確認します。</translation>
    </message>
    <message>
        <source>If a DNS filter answers this way, allow the name there.</source>
        <translation>DNS フィルターがこのように応答している場合は、フィルターでこの名前を許可します。</translation>
    </message>
    <message>
        <source>A list on this computer (the hosts file) overrides the VPN server&apos;s address.</source>
        <translation>このコンピューター上のリスト (hosts ファイル) が、VPN サーバーのアドレスを上書きしています。</translation>
    </message>
    <message>
        <source>A list on this computer replaces the real address of {server} with another one.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>このコンピューター上のリストが、{server} の実際のアドレスを別のアドレスに置き換えています。</translation>
    </message>
    <message>
        <source>Please don&apos;t edit the list yourself.</source>
        <translation>ご自身でリストを編集しないでください。</translation>
    </message>
    <message>
        <source>The hosts file sets {server} to {addresses} (line {lines}).</source>
        <extracomment>{server}: name of the VPN server; {addresses}: list of IP addresses; {lines}: line numbers in the hosts file</extracomment>
        <translation>hosts ファイルで、{server} が {addresses} に設定されています (行 {lines})。</translation>
    </message>
    <message>
        <source>Compare with public DNS: Resolve-DnsName {server!} -Server 1.1.1.1</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>パブリック DNS と比較します: Resolve-DnsName {server!} -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>If nobody needs the line, remove it in an elevated editor: %SystemRoot%\System32\drivers\etc\hosts</source>
        <translation>この行が不要な場合は、管理者として実行したエディターで削除します: %SystemRoot%\System32\drivers\etc\hosts</translation>
    </message>
    <message>
        <source>Run ipconfig /flushdns and test again.</source>
        <translation>ipconfig /flushdns を実行し、もう一度テストします。</translation>
    </message>
    <message>
        <source>A hosts entry outranks DNS, so a move of the server does not reach this client.</source>
        <translation>hosts のエントリは DNS より優先されるため、サーバーを移行してもこのクライアントに反映されません。</translation>
    </message>
    <message>
        <source>Find out which script or product writes the line, and stop it there.</source>
        <translation>この行を書き込むスクリプトまたは製品を特定し、書き込みを止めます。</translation>
    </message>
    <message>
        <source>Use DNS instead of hosts entries for {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>{server} には、hosts のエントリではなく DNS を使用します。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name leads to an address that your organisation does not expect.</source>
        <translation>VPN サーバーの名前が、組織の想定とは異なるアドレスに解決されます。</translation>
    </message>
    <message>
        <source>From this network, {server} leads to an address that your organisation does not list for it.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>このネットワークで {server} から得られるアドレスは、組織がこのサーバーのものとして登録しているアドレスではありません。</translation>
    </message>
    <message>
        <source>{server} leads to {addresses}; the site policy expects {expected}.</source>
        <extracomment>{server}: name of the VPN server; {addresses}: list of IP addresses; {expected}: what the site policy expects</extracomment>
        <translation>{server} は {addresses} に解決されますが、サイト ポリシーで想定されているのは {expected} です。</translation>
    </message>
    <message>
        <source>Compare: Resolve-DnsName {server!} and Resolve-DnsName {server!} -Server 1.1.1.1</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>比較します: Resolve-DnsName {server!} と Resolve-DnsName {server!} -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>Clear old answers with ipconfig /flushdns and test again.</source>
        <translation>ipconfig /flushdns で古い応答を消去し、もう一度テストします。</translation>
    </message>
    <message>
        <source>DNS and the site policy disagree about the address of {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>{server} のアドレスが、DNS とサイト ポリシーで異なります。</translation>
    </message>
    <message>
        <source>If the server has moved, update serverAddresses in the site policy.</source>
        <translation>サーバーが移行された場合は、サイト ポリシーの serverAddresses を更新します。</translation>
    </message>
    <message>
        <source>Otherwise check the zone, and what answers for it on this network.</source>
        <translation>それ以外の場合は、ゾーンと、このネットワークでその名前に応答しているものを確認します。</translation>
    </message>
    <message>
        <source>This computer is not connected to any network.</source>
        <translation>このコンピューターは、どのネットワークにも接続されていません。</translation>
    </message>
    <message>
        <source>Neither Wi-Fi nor cable nor mobile data is connected, so nothing on the internet can be reached.</source>
        <translation>Wi-Fi、ケーブル、モバイル データ通信のいずれも接続されていないため、インターネットにまったくアクセスできません。</translation>
    </message>
    <message>
        <source>Plug in the network cable, or connect to a Wi-Fi network.</source>
        <translation>ネットワーク ケーブルを接続するか、Wi-Fi に接続してください。</translation>
    </message>
    <message>
        <source>Check that flight mode is not on, and that Wi-Fi is on.</source>
        <translation>機内モードがオフで、Wi-Fi がオンになっていることを確認してください。</translation>
    </message>
    <message>
        <source>No network adapter other than loopback and tunnels is up. Windows can report 868, 800 or 809 when the VPN is dialed now.</source>
        <translation>ループバックとトンネル以外に、稼働しているネットワーク アダプターがありません。この状態で VPN に接続すると、Windows が 868、800、または 809 を報告することがあります。</translation>
    </message>
    <message>
        <source>Read the adapters: Get-NetAdapter | Format-Table Name, Status, MediaConnectionState</source>
        <translation>アダプターを確認します: Get-NetAdapter | Format-Table Name, Status, MediaConnectionState</translation>
    </message>
    <message>
        <source>Look for a wireless switch, flight mode and a disabled adapter.</source>
        <translation>ワイヤレス スイッチ、機内モード、無効になっているアダプターがないか調べます。</translation>
    </message>
    <message>
        <source>Check whether a VPN profile with LockDown keeps the network closed.</source>
        <translation>LockDown を使用する VPN プロファイルがネットワークを遮断していないか確認します。</translation>
    </message>
    <message>
        <source>There is no physical interface with a link; the VPN has nothing to run on.</source>
        <translation>リンクが確立された物理インターフェイスがありません。VPN が使用できるネットワークがない状態です。</translation>
    </message>
    <message>
        <source>Check the driver and the state of the device: Get-PnpDevice -Class Net</source>
        <translation>ドライバーとデバイスの状態を確認します: Get-PnpDevice -Class Net</translation>
    </message>
    <message>
        <source>A LockDown profile removes the network on purpose while the VPN is down.</source>
        <translation>LockDown プロファイルは、VPN が切断されている間、意図的にネットワークを遮断します。</translation>
    </message>
    <message>
        <source>The network gave this computer no address.</source>
        <translation>ネットワークが、このコンピューターにアドレスを割り当てませんでした。</translation>
    </message>
    <message>
        <source>Your computer is connected to a network, but the network has not accepted it yet.</source>
        <translation>お使いのコンピューターはネットワークに接続されていますが、まだネットワークに受け入れられていません。</translation>
    </message>
    <message>
        <source>Disconnect from the Wi-Fi and connect again, or unplug the cable and plug it in again.</source>
        <translation>Wi-Fi を切断して接続し直すか、ケーブルを抜いてもう一度差し込んでください。</translation>
    </message>
    <message>
        <source>Check that the Wi-Fi password is right, if the network has one.</source>
        <translation>Wi-Fi にパスワードがある場合は、正しいことを確認してください。</translation>
    </message>
    <message>
        <source>If you are at home, restart your router.</source>
        <translation>ご自宅の場合は、ルーターを再起動してください。</translation>
    </message>
    <message>
        <source>{interface} is up, but has no address beyond those that it gives itself. Windows can report 868, 800 or 809 when the VPN is dialed now.</source>
        <extracomment>{interface}: name of the network interface</extracomment>
        <translation>{interface} は稼働していますが、自動的に付けられたアドレス以外のアドレスがありません。この状態で VPN に接続すると、Windows が 868、800、または 809 を報告することがあります。</translation>
    </message>
    <message>
        <source>Read the state: ipconfig /all</source>
        <translation>状態を確認します: ipconfig /all</translation>
    </message>
    <message>
        <source>Ask for an address again: ipconfig /release, then ipconfig /renew</source>
        <translation>アドレスを要求し直します: ipconfig /release、続いて ipconfig /renew</translation>
    </message>
    <message>
        <source>Test with another network, for example a phone&apos;s hotspot.</source>
        <translation>スマートフォンのテザリングなど、別のネットワークでテストします。</translation>
    </message>
    <message>
        <source>{interface} has only link-local addresses: no DHCP server or router answered on this network.</source>
        <extracomment>{interface}: name of the network interface</extracomment>
        <translation>{interface} にはリンクローカル アドレスしかありません。このネットワークで、DHCP サーバーもルーターも応答していません。</translation>
    </message>
    <message>
        <source>Check DHCP (free addresses, relay) or the static address on this network.</source>
        <translation>このネットワークの DHCP (空きアドレス、リレー) または静的アドレスを確認します。</translation>
    </message>
    <message>
        <source>On a network with 802.1X check whether the port or the Wi-Fi let this computer in.</source>
        <translation>802.1X を使用するネットワークでは、ポートまたは Wi-Fi がこのコンピューターを許可したかどうかを確認します。</translation>
    </message>
    <message>
        <source>This computer has no way to the internet.</source>
        <translation>このコンピューターには、インターネットへの経路がありません。</translation>
    </message>
    <message>
        <source>Your computer is not connected to a network that leads to the internet.</source>
        <translation>お使いのコンピューターは、インターネットにつながるネットワークに接続されていません。</translation>
    </message>
    <message>
        <source>Check the Wi-Fi or cable connection.</source>
        <translation>Wi-Fi またはケーブルを確認してください。</translation>
    </message>
    <message>
        <source>On a public Wi-Fi network, open a web page and complete its sign-in page.</source>
        <translation>公衆 Wi-Fi の場合は、Web ページを開き、サインイン ページの手続きを済ませてください。</translation>
    </message>
    <message>
        <source>There is no default route. Windows can report 868, 800 or 809 when the VPN is dialed now.</source>
        <translation>既定の経路がありません。この状態で VPN に接続すると、Windows が 868、800、または 809 を報告することがあります。</translation>
    </message>
    <message>
        <source>Read the state: Get-NetIPConfiguration -Detailed</source>
        <translation>状態を確認します: Get-NetIPConfiguration -Detailed</translation>
    </message>
    <message>
        <source>Read the routes: route print</source>
        <translation>経路を確認します: route print</translation>
    </message>
    <message>
        <source>Neither an IPv4 nor an IPv6 default route exists.</source>
        <translation>IPv4 にも IPv6 にも既定の経路がありません。</translation>
    </message>
    <message>
        <source>Check address assignment (DHCP) on this network.</source>
        <translation>このネットワークのアドレス割り当て (DHCP) を確認します。</translation>
    </message>
    <message>
        <source>This network asks for a sign-in before it lets you reach the internet.</source>
        <translation>このネットワークでは、インターネットの利用前にサインインが求められます。</translation>
    </message>
    <message>
        <source>This network (for example in a hotel, on a train or a guest Wi-Fi) shows its own page first. It lets you through once you have accepted its conditions.</source>
        <translation>このネットワーク (ホテル、列車、ゲスト用の Wi-Fi など) は、最初に独自のページを表示します。条件に同意すると、インターネットを利用できるようになります。</translation>
    </message>
    <message>
        <source>Open your browser: the network&apos;s page should appear by itself. Complete it.</source>
        <translation>ブラウザーを開いてください。ネットワークのページが自動的に表示されますので、手続きを済ませてください。</translation>
    </message>
    <message>
        <source>If no page appears, type {url} into the browser&apos;s address bar.</source>
        <extracomment>{url}: web address</extracomment>
        <translation>ページが表示されない場合は、ブラウザーのアドレス欄に {url} と入力してください。</translation>
    </message>
    <message>
        <source>Then connect the VPN again.</source>
        <translation>その後、VPN にもう一度接続してください。</translation>
    </message>
    <message>
        <source>Or use another network, for example your phone&apos;s hotspot.</source>
        <translation>または、スマートフォンのテザリングなど、別のネットワークを使用してください。</translation>
    </message>
    <message>
        <source>{url} was answered by something else: HTTP status {status}, leading to {location}. Until the sign-in is done, names can be answered wrongly (868) and the VPN&apos;s ports can give no answer (809, 800).</source>
        <extracomment>{url}: web address; {status}: HTTP status; {location}: web address that the reply leads to</extracomment>
        <translation>{url} に対して別のものが応答しました: HTTP 状態コード {status}、転送先 {location}。サインインが完了するまで、名前の解決結果が正しくなかったり (868)、VPN のポートが応答しなかったりする (809、800) ことがあります。</translation>
    </message>
    <message>
        <source>Ask the person to open a web page and complete the network&apos;s page.</source>
        <translation>Web ページを開き、ネットワークのページの手続きを済ませるように、ユーザーに依頼します。</translation>
    </message>
    <message>
        <source>Test again afterwards: Test-NetConnection -InformationLevel Detailed</source>
        <translation>その後、もう一度テストします: Test-NetConnection -InformationLevel Detailed</translation>
    </message>
    <message>
        <source>Check whether a LockDown profile or a filter keeps the browser from showing the network&apos;s page.</source>
        <translation>LockDown プロファイルまたはフィルターによって、ブラウザーにネットワークのページが表示されなくなっていないか確認します。</translation>
    </message>
    <message>
        <source>The reply to {url} is not the expected one (HTTP status {status}, {location}): a captive portal, or a proxy that answers in its place.</source>
        <extracomment>{url}: web address; {status}: HTTP status; {location}: web address that the reply leads to</extracomment>
        <translation>{url} への応答が想定と異なります (HTTP 状態コード {status}、{location})。キャプティブ ポータルであるか、プロキシが代わりに応答しています。</translation>
    </message>
    <message>
        <source>If this happens inside the company, let the address {url} through, or name your own in the site policy (portalUrl, portalText).</source>
        <extracomment>{url}: web address</extracomment>
        <translation>社内で発生する場合は、アドレス {url} を許可するか、独自のアドレスをサイト ポリシー (portalUrl、portalText) に指定します。</translation>
    </message>
    <message>
        <source>With LockDown or a device tunnel that takes all traffic, provide a way for people to reach sign-in pages.</source>
        <translation>LockDown、またはすべてのトラフィックを通すデバイス トンネルを使用する場合は、ユーザーがサインイン ページに到達できる手段を用意します。</translation>
    </message>
    <message>
        <source>The internet does not answer from this network.</source>
        <translation>このネットワークからは、インターネットの応答がありません。</translation>
    </message>
    <message>
        <source>Your computer is on a network, but the test page on the internet gave no answer.</source>
        <translation>お使いのコンピューターはネットワークに接続されていますが、インターネット上のテスト ページから応答がありませんでした。</translation>
    </message>
    <message>
        <source>Open a web page to see whether the internet works here.</source>
        <translation>Web ページを開き、ここでインターネットが使えるかどうかを確認してください。</translation>
    </message>
    <message>
        <source>If you are at home and no page opens, restart your router.</source>
        <translation>ご自宅で、どのページも開かない場合は、ルーターを再起動してください。</translation>
    </message>
    <message>
        <source>{url} got no answer. If other web pages open, the network lets only some of them through; if none opens, the network has no internet.</source>
        <extracomment>{url}: web address</extracomment>
        <translation>{url} から応答がありませんでした。他の Web ページが開く場合は、ネットワークが一部のページだけを許可しています。どれも開かない場合は、ネットワークがインターネットに接続されていません。</translation>
    </message>
    <message>
        <source>Open the address by hand: {url}</source>
        <extracomment>{url}: web address</extracomment>
        <translation>アドレスを手動で開きます: {url}</translation>
    </message>
    <message>
        <source>Test with a phone&apos;s hotspot.</source>
        <translation>スマートフォンのテザリングでテストします。</translation>
    </message>
    <message>
        <source>{url} got no answer over HTTP (port 80).</source>
        <extracomment>{url}: web address</extracomment>
        <translation>HTTP (ポート 80) で {url} から応答がありませんでした。</translation>
    </message>
    <message>
        <source>Check the network&apos;s way out: gateway, name resolution, filters for port 80.</source>
        <translation>ネットワークから外部への通信を確認します: ゲートウェイ、名前解決、ポート 80 のフィルター。</translation>
    </message>
    <message>
        <source>In a closed network name another address in the site policy (portalUrl), or leave it empty.</source>
        <translation>閉じたネットワークの場合は、サイト ポリシー (portalUrl) に別のアドレスを指定するか、空のままにします。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong.</source>
        <translation>このコンピューターの時計が正しくありません。</translation>
    </message>
    <message>
        <source>Your computer&apos;s clock is wrong by about {off}. So it can&apos;t tell which servers&apos; identity cards (certificates) are still valid.</source>
        <extracomment>{off}: how long, for example &quot;4 days&quot;</extracomment>
        <translation>お使いのコンピューターの時計は、約 {off} ずれています。このため、サーバーの身分証明書 (証明書) が現在も有効かどうかを判断できません。</translation>
    </message>
    <message>
        <source>Open the settings for date and time and let Windows set the time by itself; check the time zone too.</source>
        <translation>日付と時刻の設定を開き、Windows が時刻を自動的に設定するようにしてください。タイム ゾーンも確認してください。</translation>
    </message>
    <message>
        <source>If you can&apos;t change it, save the report and send it to your helpdesk.</source>
        <translation>変更できない場合は、レポートを保存してヘルプデスクに送ってください。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {off} {direction} the clock of {source}. Certificates can look expired or not yet valid (13801, 13806, 0x800B0101).</source>
        <extracomment>{off}: how long, for example &quot;4 days&quot;; {direction}: &quot;ahead of&quot; or &quot;behind&quot;; {source}: where it comes from</extracomment>
        <translation>このコンピューターの時計は、{source} の時計より {off} {direction}。証明書が期限切れ、またはまだ有効でないように見えることがあります (13801、13806、0x800B0101)。</translation>
    </message>
    <message>
        <source>Compare with a clock that you trust, for example a phone&apos;s, and check this one: w32tm /query /status</source>
        <translation>スマートフォンなどの信頼できる時計と比較し、このコンピューターの時計を確認します: w32tm /query /status</translation>
    </message>
    <message>
        <source>Set it (elevated): w32tm /resync</source>
        <translation>時刻を合わせます (管理者として実行): w32tm /resync</translation>
    </message>
    <message>
        <source>Check the time zone: Get-TimeZone</source>
        <translation>タイム ゾーンを確認します: Get-TimeZone</translation>
    </message>
    <message>
        <source>The clock is {off} {direction} that of {source}, taken from the Date of its HTTP reply. A single reply over plain HTTP (a source that begins with http:) proves little.</source>
        <extracomment>{off}: how long, for example &quot;4 days&quot;; {direction}: &quot;ahead of&quot; or &quot;behind&quot;; {source}: where it comes from</extracomment>
        <translation>時計は、{source} の HTTP 応答の Date から得た時刻より {off} {direction}。暗号化されていない HTTP (http: で始まるソース) の 1 回の応答だけでは、確実な証拠になりません。</translation>
    </message>
    <message>
        <source>Check from where this computer takes its time: w32tm /query /source</source>
        <translation>このコンピューターの時刻の取得元を確認します: w32tm /query /source</translation>
    </message>
    <message>
        <source>A computer that sees its domain only through the VPN needs another time source until it is connected.</source>
        <translation>VPN 経由でのみドメインに到達できるコンピューターには、接続するまでの間に使用する別のタイム ソースが必要です。</translation>
    </message>
    <message>
        <source>If the clock is wrong after each start, its battery may be empty.</source>
        <translation>起動するたびに時計がずれる場合は、時計用の電池が切れている可能性があります。</translation>
    </message>
    <message>
        <source>A proxy stands between this computer and the VPN server.</source>
        <translation>このコンピューターと VPN サーバーの間にプロキシがあります。</translation>
    </message>
    <message>
        <source>Your computer is told to reach the web through another computer (a proxy). The VPN may not get through it.</source>
        <translation>お使いのコンピューターは、別のコンピューター (プロキシ) を経由して Web に接続するように設定されています。VPN がそこを通れない可能性があります。</translation>
    </message>
    <message>
        <source>If you set the proxy yourself for this network, remove it in the Windows network settings.</source>
        <translation>このネットワーク用にご自身でプロキシを設定した場合は、Windows のネットワーク設定で解除してください。</translation>
    </message>
    <message>
        <source>The proxy {proxy} is set (from: {source}). SSTP goes through it too, and can&apos;t sign in to it: 0x80072746, 0x80072EFD or 0x80072EE2 are then usual.</source>
        <extracomment>{proxy}: name and port of a proxy; {source}: where it comes from</extracomment>
        <translation>プロキシ {proxy} が設定されています (設定元: {source})。SSTP もこのプロキシを経由しますが、プロキシにサインインすることはできません。その場合、通常は 0x80072746、0x80072EFD、または 0x80072EE2 になります。</translation>
    </message>
    <message>
        <source>Read the settings: netsh winhttp show proxy, and Settings &gt; Network &amp; internet &gt; Proxy</source>
        <translation>設定を確認します: netsh winhttp show proxy と、「設定」&gt;「ネットワークとインターネット」&gt;「プロキシ」</translation>
    </message>
    <message>
        <source>Look for event 23 of RasSstp in the System log: the proxy wants a sign-in.</source>
        <translation>システム ログで RasSstp のイベント 23 を探します。プロキシがサインインを要求していることを示します。</translation>
    </message>
    <message>
        <source>Test from a network without the proxy.</source>
        <translation>このプロキシのないネットワークからテストします。</translation>
    </message>
    <message>
        <source>SSTP connections use the system&apos;s proxy {proxy}; a proxy that demands a sign-in is not supported.</source>
        <extracomment>{proxy}: name and port of a proxy</extracomment>
        <translation>SSTP 接続はシステムのプロキシ {proxy} を使用します。サインインを要求するプロキシには対応していません。</translation>
    </message>
    <message>
        <source>Add the VPN server&apos;s name to the proxy&apos;s exceptions.</source>
        <translation>VPN サーバーの名前をプロキシの例外に追加します。</translation>
    </message>
    <message>
        <source>Let the proxy pass HTTPS to the VPN server without sign-in and without inspection.</source>
        <translation>プロキシで、VPN サーバーへの HTTPS をサインインも検査もなしで通します。</translation>
    </message>
    <message>
        <source>Or use IKEv2, which uses no proxy.</source>
        <translation>または、プロキシを使用しない IKEv2 を使用します。</translation>
    </message>
    <message>
        <source>The way to the web may be set by a configuration file of the network.</source>
        <translation>Web への接続方法が、ネットワークの構成ファイルで設定されている可能性があります。</translation>
    </message>
    <message>
        <source>Your computer asks the network how to reach the web. That is usual, and you don&apos;t need to do anything.</source>
        <translation>お使いのコンピューターは、Web への接続方法をネットワークに問い合わせます。これは一般的な動作で、何もする必要はありません。</translation>
    </message>
    <message>
        <source>If the VPN does not connect here, try another network, for example your phone&apos;s hotspot.</source>
        <translation>ここで VPN が接続されない場合は、スマートフォンのテザリングなど、別のネットワークで試してください。</translation>
    </message>
    <message>
        <source>A configuration file or automatic detection may name a proxy (from: {source}, file: {configUrl}). SSTP can&apos;t sign in to a proxy.</source>
        <extracomment>{source}: where it comes from; {configUrl}: web address of a configuration file</extracomment>
        <translation>構成ファイルまたは自動検出によって、プロキシが指定される可能性があります (設定元: {source}、ファイル: {configUrl})。SSTP はプロキシにサインインできません。</translation>
    </message>
    <message>
        <source>Read what is in force: netsh winhttp show proxy</source>
        <translation>現在有効な設定を確認します: netsh winhttp show proxy</translation>
    </message>
    <message>
        <source>Look for event 23 of RasSstp in the System log if SSTP does not connect.</source>
        <translation>SSTP が接続されない場合は、システム ログで RasSstp のイベント 23 を探します。</translation>
    </message>
    <message>
        <source>Automatic proxy settings are in force (from: {source}, file: {configUrl}).</source>
        <extracomment>{source}: where it comes from; {configUrl}: web address of a configuration file</extracomment>
        <translation>自動プロキシ設定が有効です (設定元: {source}、ファイル: {configUrl})。</translation>
    </message>
    <message>
        <source>Let the configuration file name DIRECT for the VPN server.</source>
        <translation>構成ファイルで、VPN サーバーに対して DIRECT を指定します。</translation>
    </message>
    <message>
        <source>Test SSTP from a network without a proxy.</source>
        <translation>プロキシのないネットワークから SSTP をテストします。</translation>
    </message>
    <message>
        <source>The VPN server does not answer on TCP port 1723.</source>
        <translation>VPN サーバーが TCP ポート 1723 で応答しません。</translation>
    </message>
    <message>
        <source>There was no answer from the VPN server. This network may not let this old kind of VPN through, or the server is not running.</source>
        <translation>VPN サーバーから応答がありませんでした。このネットワークがこの古い種類の VPN を通していないか、サーバーが稼働していない可能性があります。</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on TCP 1723 within {seconds} s. Windows usually reports 800 or 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {seconds}: seconds waited</extracomment>
        <translation>{server} ({address}) は、TCP 1723 で {seconds} 秒以内に応答しませんでした。Windows は通常 800 または 809 を報告します。</translation>
    </message>
    <message>
        <source>Check whether PPTP is still meant to be used; it is outdated and weak.</source>
        <translation>PPTP を引き続き使用する方針かどうかを確認します。PPTP は古く、脆弱です。</translation>
    </message>
    <message>
        <source>Silence can mean a filter on the way, a wrong address or a server that does not listen. It does not prove which.</source>
        <translation>応答がない場合は、経路上のフィルター、誤ったアドレス、または待ち受けていないサーバーが考えられます。どれが原因かはわかりません。</translation>
    </message>
    <message>
        <source>PPTP also needs IP protocol 47 (GRE), which this test does not send; let both through if PPTP has to stay.</source>
        <translation>PPTP には IP プロトコル 47 (GRE) も必要ですが、このテストでは送信しません。PPTP を使い続ける必要がある場合は、両方を許可します。</translation>
    </message>
    <message>
        <source>Move to IKEv2 or SSTP: PPTP no longer protects what it carries.</source>
        <translation>IKEv2 または SSTP に移行します。PPTP はもはや通信内容を保護できません。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s computer refuses TCP port 1723.</source>
        <translation>VPN サーバーのコンピューターが TCP ポート 1723 を拒否しています。</translation>
    </message>
    <message>
        <source>The address of the VPN server answers, but does not offer this old kind of VPN.</source>
        <translation>VPN サーバーのアドレスは応答しますが、この古い種類の VPN を提供していません。</translation>
    </message>
    <message>
        <source>{server} ({address}) refused the connection to TCP 1723. Windows usually reports 800 or 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) が TCP 1723 への接続を拒否しました。Windows は通常 800 または 809 を報告します。</translation>
    </message>
    <message>
        <source>A reset came back, so nothing listens on TCP 1723 at {address}, or a device rejects it with that message.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>リセットが返されました。{address} の TCP 1723 で待ち受けているものがないか、機器がリセットを返して拒否しています。</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess and the number of PPTP ports in the console Routing and Remote Access.</source>
        <translation>サーバーで、Get-Service RemoteAccess と、「ルーティングとリモート アクセス」コンソールの PPTP ポートの数を確認します。</translation>
    </message>
    <message>
        <source>This computer did not let the test packet for TCP port 1723 out.</source>
        <translation>このコンピューターが、TCP ポート 1723 のテスト パケットを送り出しませんでした。</translation>
    </message>
    <message>
        <source>Something on your computer does not allow this kind of VPN traffic to leave it.</source>
        <translation>お使いのコンピューターの何かが、この種類の VPN の通信を外に出さないようにしています。</translation>
    </message>
    <message>
        <source>Please don&apos;t change security settings yourself.</source>
        <translation>ご自身でセキュリティ設定を変更しないでください。</translation>
    </message>
    <message>
        <source>{server} ({address}) was not reached: this computer itself refused to send to TCP 1723 (system error {osCode}). Windows usually reports 800 or 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {osCode}: error number of the operating system</extracomment>
        <translation>{server} ({address}) に到達できませんでした。このコンピューター自身が TCP 1723 への送信を拒否しました (システム エラー {osCode})。Windows は通常 800 または 809 を報告します。</translation>
    </message>
    <message>
        <source>Look for outbound block rules: Get-NetFirewallRule -Direction Outbound -Action Block -Enabled True</source>
        <translation>送信方向のブロック規則を調べます: Get-NetFirewallRule -Direction Outbound -Action Block -Enabled True</translation>
    </message>
    <message>
        <source>Check the rules of other security products on this laptop.</source>
        <translation>このノート PC の他のセキュリティ製品の規則を確認します。</translation>
    </message>
    <message>
        <source>A local filter rejects the packet before it leaves; the network is not involved.</source>
        <translation>ローカルのフィルターが、送信前にパケットを拒否しています。ネットワークは関係ありません。</translation>
    </message>
    <message>
        <source>Find the filter: netsh wfp show netevents file=C:\Temp\ne.xml (elevated), then read the drop&apos;s filter id.</source>
        <translation>フィルターを特定します: netsh wfp show netevents file=C:\Temp\ne.xml (管理者として実行) を実行し、破棄の記録にあるフィルター ID を確認します。</translation>
    </message>
    <message>
        <source>Correct the rule in the group policy or in the product&apos;s console that brings it.</source>
        <translation>その規則の設定元であるグループ ポリシーまたは製品のコンソールで、規則を修正します。</translation>
    </message>
    <message>
        <source>There is no way from this network to TCP port 1723 of the VPN server.</source>
        <translation>このネットワークから VPN サーバーの TCP ポート 1723 への経路がありません。</translation>
    </message>
    <message>
        <source>Your network says that it has no way to the VPN server.</source>
        <translation>お使いのネットワークから、VPN サーバーへの経路がないという応答がありました。</translation>
    </message>
    <message>
        <source>{server} ({address}) can&apos;t be reached for TCP 1723: a router or this computer itself said so. Windows usually reports 800 or 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) の TCP 1723 に到達できません。ルーターまたはこのコンピューター自身がそのように応答しました。Windows は通常 800 または 809 を報告します。</translation>
    </message>
    <message>
        <source>An ICMP message or this computer&apos;s own routes say that there is no way to {address}.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>ICMP メッセージまたはこのコンピューター自身の経路によると、{address} への経路がありません。</translation>
    </message>
    <message>
        <source>What answers on TCP port 1723 does not accept the VPN call.</source>
        <translation>TCP ポート 1723 で応答しているものが、VPN の接続要求を受け入れません。</translation>
    </message>
    <message>
        <source>Something answers at the VPN server&apos;s address, but it does not accept this old kind of VPN call.</source>
        <translation>VPN サーバーのアドレスで何かが応答していますが、この古い種類の VPN の接続要求を受け入れません。</translation>
    </message>
    <message>
        <source>{server} ({address}) accepts TCP 1723, but did not start a PPTP control connection (result code {resultCode}; 0 means that no such reply came).</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {resultCode}: a number</extracomment>
        <translation>{server} ({address}) は TCP 1723 を受け付けますが、PPTP の制御接続を開始しませんでした (結果コード {resultCode}。0 は該当する応答がなかったことを示します)。</translation>
    </message>
    <message>
        <source>The reply to Start-Control-Connection-Request did not have result code 1.</source>
        <translation>Start-Control-Connection-Request に対する応答が、結果コード 1 の応答ではありませんでした。</translation>
    </message>
    <message>
        <source>Check what listens on TCP 1723 at {address}, and whether PPTP is switched on there.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>{address} の TCP 1723 で何が待ち受けているか、そこで PPTP がオンになっているかを確認します。</translation>
    </message>
    <message>
        <source>No VPN connection was found.</source>
        <translation>VPN 接続が見つかりませんでした。</translation>
    </message>
    <message>
        <source>There is no VPN connection to test on this computer or in the file that was opened.</source>
        <translation>このコンピューター、または開いたファイルに、テストする VPN 接続がありません。</translation>
    </message>
    <message>
        <source>If you expected one, ask your helpdesk to set up the VPN connection for you.</source>
        <translation>VPN 接続があるはずの場合は、VPN 接続を設定するようヘルプデスクに依頼してください。</translation>
    </message>
    <message>
        <source>{file} holds no VPN connection; Windows reports this as error 623 when something still dials it.</source>
        <extracomment>{file}: name of the file that was read</extracomment>
        <translation>{file} に VPN 接続が含まれていません。何かがこの接続をまだ使用しようとすると、Windows はエラー 623 として報告します。</translation>
    </message>
    <message>
        <source>List what is there: Get-VpnConnection, then Get-VpnConnection -AllUserConnection.</source>
        <translation>既存の接続を一覧表示します: Get-VpnConnection、続いて Get-VpnConnection -AllUserConnection。</translation>
    </message>
    <message>
        <source>Look into both phone books: the user&apos;s (AppData) and the all-users one (ProgramData), folder Microsoft\Network\Connections\Pbk.</source>
        <translation>両方の電話帳を調べます: ユーザー用 (AppData) と全ユーザー用 (ProgramData) の Microsoft\Network\Connections\Pbk フォルダー。</translation>
    </message>
    <message>
        <source>Check the assignment of the VPN profile in Intune or Configuration Manager and start a sync.</source>
        <translation>Intune または Configuration Manager で VPN プロファイルの割り当てを確認し、同期を開始します。</translation>
    </message>
    <message>
        <source>The profile did not arrive on this device, was deleted, or lies in the other phone book.</source>
        <translation>プロファイルがこのデバイスに届いていないか、削除されたか、もう一方の電話帳にあります。</translation>
    </message>
    <message>
        <source>Read what was deployed: Get-CimInstance -Namespace root\cimv2\mdm\dmmap -ClassName MDM_VPNv2_01 (as SYSTEM for a device tunnel).</source>
        <translation>展開された内容を確認します: Get-CimInstance -Namespace root\cimv2\mdm\dmmap -ClassName MDM_VPNv2_01 (デバイス トンネルの場合は SYSTEM として実行)。</translation>
    </message>
    <message>
        <source>Read the log Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider/Admin for the profile&apos;s errors.</source>
        <translation>ログ Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider/Admin で、プロファイルのエラーを確認します。</translation>
    </message>
    <message>
        <source>If a script deploys the profile, run it elevated and in a local session, not through Remote Desktop.</source>
        <translation>スクリプトでプロファイルを展開する場合は、リモート デスクトップ経由ではなく、ローカル セッションで管理者として実行します。</translation>
    </message>
    <message>
        <source>The VPN connection names no server.</source>
        <translation>VPN 接続にサーバーが指定されていません。</translation>
    </message>
    <message>
        <source>Your VPN connection is incomplete: it does not say which server to call.</source>
        <translation>お使いの VPN 接続は不完全です。接続先のサーバーが指定されていません。</translation>
    </message>
    <message>
        <source>The connection &quot;{connection}&quot; has no server name; Windows can report this as error 868.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>接続「{connection}」にサーバー名がありません。Windows がエラー 868 として報告することがあります。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has an empty server list.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>プロファイル「{connection}」のサーバー リストが空です。</translation>
    </message>
    <message>
        <source>Check NativeProfile/Servers in the ProfileXML, or PhoneNumber in the DEVICE block of rasphone.pbk.</source>
        <translation>ProfileXML の NativeProfile/Servers、または rasphone.pbk の DEVICE ブロックにある PhoneNumber を確認します。</translation>
    </message>
    <message>
        <source>Enter the public name of the VPN server and deploy the profile again.</source>
        <translation>VPN サーバーのパブリック名を入力し、プロファイルを展開し直します。</translation>
    </message>
    <message>
        <source>The VPN connection calls a server that your organisation does not expect.</source>
        <translation>VPN 接続の接続先が、組織の想定しているサーバーと異なります。</translation>
    </message>
    <message>
        <source>Your VPN connection calls {server}, but your organisation uses another VPN server.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>お使いの VPN 接続は {server} に接続しますが、組織は別の VPN サーバーを使用しています。</translation>
    </message>
    <message>
        <source>Send the report to your helpdesk and ask for the current VPN profile.</source>
        <translation>レポートをヘルプデスクに送り、最新の VPN プロファイルを依頼してください。</translation>
    </message>
    <message>
        <source>The connection &quot;{connection}&quot; calls {server}; the site policy expects {expected}.</source>
        <extracomment>{connection}: name of the VPN connection; {server}: name of the VPN server; {expected}: what the site policy expects</extracomment>
        <translation>接続「{connection}」は {server} に接続しますが、サイト ポリシーで想定されているのは {expected} です。</translation>
    </message>
    <message>
        <source>Check whether the profile is an old one that was never replaced.</source>
        <translation>プロファイルが、置き換えられていない古いものではないか確認します。</translation>
    </message>
    <message>
        <source>The server in the profile and the servers in the site policy differ.</source>
        <translation>プロファイルのサーバーと、サイト ポリシーのサーバーが異なります。</translation>
    </message>
    <message>
        <source>Compare NativeProfile/Servers with the list in the site policy ({expected}).</source>
        <extracomment>{expected}: what the site policy expects</extracomment>
        <translation>NativeProfile/Servers を、サイト ポリシーのリスト ({expected}) と比較します。</translation>
    </message>
    <message>
        <source>If the server was renamed or added on purpose, update the site policy.</source>
        <translation>サーバーの名前の変更または追加が意図したものである場合は、サイト ポリシーを更新します。</translation>
    </message>
    <message>
        <source>Otherwise remove the old profile and deploy the current one.</source>
        <translation>それ以外の場合は、古いプロファイルを削除し、最新のプロファイルを展開します。</translation>
    </message>
    <message>
        <source>The VPN connection uses an IP address instead of the server&apos;s name.</source>
        <translation>VPN 接続が、サーバーの名前ではなく IP アドレスを使用しています。</translation>
    </message>
    <message>
        <source>Your VPN connection calls its server by a number instead of a name, so the server&apos;s identity can&apos;t be confirmed.</source>
        <translation>お使いの VPN 接続は、名前ではなく数字でサーバーを指定しているため、サーバーの身元を確認できません。</translation>
    </message>
    <message>
        <source>The connection &quot;{connection}&quot; calls {server}; the server&apos;s certificate normally carries a name, so Windows can report 13801 (IKEv2) or 0x800B010F (SSTP).</source>
        <extracomment>{connection}: name of the VPN connection; {server}: name of the VPN server</extracomment>
        <translation>接続「{connection}」は {server} に接続します。サーバーの証明書には通常、名前が記載されているため、Windows が 13801 (IKEv2) または 0x800B010F (SSTP) を報告することがあります。</translation>
    </message>
    <message>
        <source>IKEv2 and SSTP compare the dialed name with the names in the server&apos;s certificate, and certificates rarely carry an address.</source>
        <translation>IKEv2 と SSTP は、接続先の名前をサーバーの証明書の名前と比較します。証明書にアドレスが記載されることはほとんどありません。</translation>
    </message>
    <message>
        <source>Put the public DNS name of the VPN server into NativeProfile/Servers.</source>
        <translation>NativeProfile/Servers に、VPN サーバーのパブリック DNS 名を設定します。</translation>
    </message>
    <message>
        <source>Check that this name stands in the certificate&apos;s subject alternative names.</source>
        <translation>この名前が証明書のサブジェクト代替名に含まれていることを確認します。</translation>
    </message>
    <message>
        <source>This connection uses another maker&apos;s VPN program.</source>
        <translation>この接続は、他社製の VPN プログラムを使用します。</translation>
    </message>
    <message>
        <source>This VPN connection is run by an app from another maker, so most tests here do not apply to it.</source>
        <translation>この VPN 接続は他社製のアプリで処理されるため、ここでのテストの大部分は該当しません。</translation>
    </message>
    <message>
        <source>If it does not work, contact your helpdesk and name the app.</source>
        <translation>動作しない場合は、ヘルプデスクに連絡し、アプリの名前を伝えてください。</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; is a plug-in profile; the tests for Windows&apos; own VPN do not apply.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>「{connection}」はプラグイン プロファイルです。Windows 自身の VPN 用のテストは該当しません。</translation>
    </message>
    <message>
        <source>The profile has a PluginProfile instead of a NativeProfile.</source>
        <translation>プロファイルに、NativeProfile の代わりに PluginProfile があります。</translation>
    </message>
    <message>
        <source>Compare PluginPackageFamilyName with the installed packages: Get-AppxPackage.</source>
        <translation>PluginPackageFamilyName を、インストールされているパッケージと比較します: Get-AppxPackage。</translation>
    </message>
    <message>
        <source>A yes/no value in the VPN profile is not written in lower case.</source>
        <translation>VPN プロファイルの「はい/いいえ」の値が、小文字で記述されていません。</translation>
    </message>
    <message>
        <source>Your VPN connection was set up with a spelling mistake, so Windows may have applied only a part of it.</source>
        <translation>お使いの VPN 接続は表記の誤りがあるまま設定されたため、Windows が一部の設定しか適用していない可能性があります。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has &quot;{value}&quot; at {where}; Windows applies such a profile incompletely.</source>
        <extracomment>{connection}: name of the VPN connection; {value}: what stands there; {where}: place in the file</extracomment>
        <translation>プロファイル「{connection}」の {where} に「{value}」があります。Windows は、このようなプロファイルを不完全に適用します。</translation>
    </message>
    <message>
        <source>Report the place to the VPN administrators; a change on this laptop would be overwritten.</source>
        <translation>該当箇所を VPN 管理者に報告します。このノート PC で変更しても上書きされます。</translation>
    </message>
    <message>
        <source>After the correction start a sync and check the settings again.</source>
        <translation>修正後、同期を開始し、設定をもう一度確認します。</translation>
    </message>
    <message>
        <source>Booleans in ProfileXML must be the lower-case words true and false; &quot;{value}&quot; at {where} is not.</source>
        <extracomment>{value}: what stands there; {where}: place in the file</extracomment>
        <translation>ProfileXML のブール値は、小文字の true または false でなければなりません。{where} の「{value}」はそうなっていません。</translation>
    </message>
    <message>
        <source>Correct the value in the profile&apos;s source and deploy it again.</source>
        <translation>プロファイルの元データで値を修正し、展開し直します。</translation>
    </message>
    <message>
        <source>Search the whole ProfileXML for True, False, TRUE and FALSE.</source>
        <translation>ProfileXML 全体で、True、False、TRUE、FALSE を検索します。</translation>
    </message>
    <message>
        <source>Afterwards compare every deployed setting, because the earlier profile was applied in part only.</source>
        <translation>以前のプロファイルは一部しか適用されていないため、その後、展開されたすべての設定を比較します。</translation>
    </message>
    <message>
        <source>The VPN profile has an element in the wrong place.</source>
        <translation>VPN プロファイルの要素の位置が正しくありません。</translation>
    </message>
    <message>
        <source>Your VPN connection was set up with a structural mistake, so Windows may ignore a part of it.</source>
        <translation>お使いの VPN 接続は構造の誤りがあるまま設定されたため、Windows が一部の設定を無視している可能性があります。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has {value} at {where}, where Windows does not expect it.</source>
        <extracomment>{connection}: name of the VPN connection; {value}: what stands there; {where}: place in the file</extracomment>
        <translation>プロファイル「{connection}」の {where} に {value} がありますが、これは Windows が想定していない位置です。</translation>
    </message>
    <message>
        <source>ProfileXML element names differ from the names of the CSP nodes: Route, not RouteList; TrafficFilter, not TrafficFilterList.</source>
        <translation>ProfileXML の要素名は、CSP ノードの名前とは異なります。RouteList ではなく Route、TrafficFilterList ではなく TrafficFilter です。</translation>
    </message>
    <message>
        <source>Move or rename the element {value} at {where} as the ProfileXML schema has it.</source>
        <extracomment>{value}: what stands there; {where}: place in the file</extracomment>
        <translation>ProfileXML スキーマに従って、{where} の要素 {value} の移動または名前の変更を行います。</translation>
    </message>
    <message>
        <source>Validate the file against the published XSD before deploying it.</source>
        <translation>展開する前に、公開されている XSD に対してファイルを検証します。</translation>
    </message>
    <message>
        <source>A setting of the VPN profile has a value that Windows does not know.</source>
        <translation>VPN プロファイルの設定に、Windows が認識できない値があります。</translation>
    </message>
    <message>
        <source>Your VPN connection was set up with a value that Windows does not know, so Windows may ignore that setting.</source>
        <translation>お使いの VPN 接続には Windows が認識できない値が設定されているため、Windows がその設定を無視している可能性があります。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has the value &quot;{value}&quot; for {element} ({where}); expected is: {expected}.</source>
        <extracomment>{connection}: name of the VPN connection; {element}: name of the setting; {value}: what stands there; {where}: place in the file; {expected}: what can stand there</extracomment>
        <translation>プロファイル「{connection}」の {element} の値は「{value}」です ({where})。想定される値: {expected}。</translation>
    </message>
    <message>
        <source>{element} has the value &quot;{value}&quot; ({where}), which is not documented; expected is: {expected}. The setting counts as not stated.</source>
        <extracomment>{element}: name of the setting; {value}: what stands there; {where}: place in the file; {expected}: what can stand there</extracomment>
        <translation>{element} の値「{value}」({where}) は、文書化されていません。想定される値: {expected}。この設定は、指定がないものとして扱われます。</translation>
    </message>
    <message>
        <source>Compare the setting on a laptop afterwards: Get-VpnConnection -Name with the connection&apos;s name, and -AllUserConnection for a device tunnel.</source>
        <translation>その後、ノート PC で設定を比較します: Get-VpnConnection -Name に接続の名前を指定し、デバイス トンネルの場合は -AllUserConnection を追加します。</translation>
    </message>
    <message>
        <source>Two VPN connections on this computer have the same name.</source>
        <translation>このコンピューターに、同じ名前の VPN 接続が 2 つあります。</translation>
    </message>
    <message>
        <source>Two VPN connections have the same name. Windows may not use the one you expect.</source>
        <translation>同じ名前の VPN 接続が 2 つあります。Windows が、意図したものとは別の接続を使用する可能性があります。</translation>
    </message>
    <message>
        <source>The phone book has further entries called &quot;{connection}&quot; ({where}); only the first one was judged.</source>
        <extracomment>{connection}: name of the VPN connection; {where}: lines of the phone book</extracomment>
        <translation>電話帳に「{connection}」という名前のエントリが他にもあります ({where})。判定したのは最初のエントリだけです。</translation>
    </message>
    <message>
        <source>Compare the entries of that name in the phone book (rasphone.pbk) and find out which of them is meant.</source>
        <translation>電話帳 (rasphone.pbk) にあるその名前のエントリを比較し、どれが本来のものかを調べます。</translation>
    </message>
    <message>
        <source>Remove the connection with Remove-VpnConnection and let the management deploy it again.</source>
        <translation>Remove-VpnConnection で接続を削除し、管理システムから展開し直します。</translation>
    </message>
    <message>
        <source>The entry &quot;{connection}&quot; occurs again ({where}); an entry&apos;s name is what a dial names, so it must be unique in its phone book.</source>
        <extracomment>{connection}: name of the VPN connection; {where}: lines of the phone book</extracomment>
        <translation>エントリ「{connection}」が重複しています ({where})。接続時に指定されるのはエントリの名前であるため、同じ電話帳の中で一意でなければなりません。</translation>
    </message>
    <message>
        <source>Look for a script that writes the phone book beside the one that deploys the profile.</source>
        <translation>プロファイルを展開するスクリプトのほかに、電話帳を書き換えるスクリプトがないか調べます。</translation>
    </message>
    <message>
        <source>The device tunnel has a setting that a device tunnel must not have.</source>
        <translation>デバイス トンネルに、許可されない設定があります。</translation>
    </message>
    <message>
        <source>This VPN connection, which should work before anybody signs in, is not set up as Windows requires.</source>
        <translation>誰もサインインしていないときから動作するはずのこの VPN 接続が、Windows の要件どおりに設定されていません。</translation>
    </message>
    <message>
        <source>The device tunnel &quot;{connection}&quot; breaks a condition: {detail}.</source>
        <extracomment>{connection}: name of the VPN connection; {detail}: detail as technical text</extracomment>
        <translation>デバイス トンネル「{connection}」は条件を満たしていません: {detail}。</translation>
    </message>
    <message>
        <source>Check that it lies in the all-users phone book: Get-VpnConnection -AllUserConnection.</source>
        <translation>全ユーザー用の電話帳にあることを確認します: Get-VpnConnection -AllUserConnection。</translation>
    </message>
    <message>
        <source>Check the Windows edition: device tunnels need Enterprise or Education.</source>
        <translation>Windows のエディションを確認します。デバイス トンネルには Enterprise または Education が必要です。</translation>
    </message>
    <message>
        <source>A device tunnel must be IKEv2 with a machine certificate, split tunnel, Always On, without user method or trigger, deployed as SYSTEM; here: {detail}.</source>
        <extracomment>{detail}: detail as technical text</extracomment>
        <translation>デバイス トンネルは、コンピューター証明書を使用する IKEv2、スプリット トンネル、Always On で、ユーザー用のサインイン方法とトリガーを持たず、SYSTEM として展開されている必要があります。ここでの問題: {detail}。</translation>
    </message>
    <message>
        <source>Compare NativeProtocolType, Authentication/MachineMethod, RoutingPolicyType and AlwaysOn with this list.</source>
        <translation>NativeProtocolType、Authentication/MachineMethod、RoutingPolicyType、AlwaysOn を、この一覧と比較します。</translation>
    </message>
    <message>
        <source>Remove UserMethod, AppTrigger and name triggers from the device tunnel&apos;s profile.</source>
        <translation>デバイス トンネルのプロファイルから、UserMethod、AppTrigger、および名前によるトリガーを削除します。</translation>
    </message>
    <message>
        <source>Deploy it in the system context so that it lands in the all-users phone book.</source>
        <translation>全ユーザー用の電話帳に登録されるように、システム コンテキストで展開します。</translation>
    </message>
    <message>
        <source>The VPN connection brings no routes to the company network.</source>
        <translation>VPN 接続に、社内ネットワークへの経路が含まれていません。</translation>
    </message>
    <message>
        <source>When this VPN connects, your computer is not told which addresses belong to your organisation, so nothing there may open.</source>
        <translation>この VPN に接続しても、どのアドレスが組織のものかがお使いのコンピューターに伝わらないため、組織のものが何も開かない可能性があります。</translation>
    </message>
    <message>
        <source>If work resources do not open although the VPN says &quot;connected&quot;, send the report to your helpdesk.</source>
        <translation>VPN が「接続済み」と表示されるのに社内リソースが開かない場合は、レポートをヘルプデスクに送ってください。</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; is a split tunnel without routes, and the class-based route is off: it connects, and nothing is reachable.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>「{connection}」は経路のないスプリット トンネルで、クラス ベースの経路がオフになっています。接続はされますが、どこにも到達できません。</translation>
    </message>
    <message>
        <source>Read the routes: (Get-VpnConnection -Name {connection!}).Routes</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>経路を確認します: (Get-VpnConnection -Name {connection!}).Routes</translation>
    </message>
    <message>
        <source>While connected, read the routing table: Get-NetRoute | Sort-Object DestinationPrefix.</source>
        <translation>接続中に経路テーブルを確認します: Get-NetRoute | Sort-Object DestinationPrefix。</translation>
    </message>
    <message>
        <source>Nothing adds routes here: SplitTunnel, DisableClassBasedDefaultRoute=true, no Route element and no traffic-selector routes.</source>
        <translation>ここには経路を追加するものがありません: SplitTunnel、DisableClassBasedDefaultRoute=true、Route 要素なし、トラフィック セレクターによる経路なし。</translation>
    </message>
    <message>
        <source>Add a Route element for each internal prefix, or use Add-VpnConnectionRoute on an unmanaged profile.</source>
        <translation>内部のプレフィックスごとに Route 要素を追加するか、管理されていないプロファイルでは Add-VpnConnectionRoute を使用します。</translation>
    </message>
    <message>
        <source>Or set DisableClassBasedDefaultRoute to false if one class-based route is enough.</source>
        <translation>または、クラス ベースの経路が 1 つあれば十分な場合は、DisableClassBasedDefaultRoute を false に設定します。</translation>
    </message>
    <message>
        <source>The VPN connection sends everything through the tunnel, yet lists single routes.</source>
        <translation>VPN 接続はすべてのトラフィックをトンネルに送りますが、個別の経路も記載されています。</translation>
    </message>
    <message>
        <source>The settings of your VPN connection contradict each other.</source>
        <translation>お使いの VPN 接続の設定が互いに矛盾しています。</translation>
    </message>
    <message>
        <source>If web sites or work resources do not open while connected, send the report to your helpdesk.</source>
        <translation>接続中に Web サイトや社内リソースが開かない場合は、レポートをヘルプデスクに送ってください。</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; uses force tunnel, where only exclusion routes have a meaning, but has other routes too.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>「{connection}」は強制トンネルを使用しています。意味を持つのは除外経路だけですが、他の経路も含まれています。</translation>
    </message>
    <message>
        <source>Under ForceTunnel the default route already leads into the tunnel; Route elements should carry ExclusionRoute=true.</source>
        <translation>ForceTunnel では、既定の経路が既にトンネルに向いています。Route 要素には ExclusionRoute=true を指定する必要があります。</translation>
    </message>
    <message>
        <source>Decide whether split or force tunnel is meant.</source>
        <translation>スプリット トンネルと強制トンネルのどちらを意図しているかを決めます。</translation>
    </message>
    <message>
        <source>For split tunnel set RoutingPolicyType to SplitTunnel; for force tunnel remove the routes or mark them as exclusions.</source>
        <translation>スプリット トンネルの場合は、RoutingPolicyType を SplitTunnel に設定します。強制トンネルの場合は、経路を削除するか、除外として指定します。</translation>
    </message>
    <message>
        <source>The VPN profile allows outdated encryption.</source>
        <translation>VPN プロファイルで、古い暗号化が許可されています。</translation>
    </message>
    <message>
        <source>Your VPN connection uses older encryption than is advised today; it may still work.</source>
        <translation>お使いの VPN 接続は、現在推奨されているものより古い暗号化を使用しています。引き続き動作する場合があります。</translation>
    </message>
    <message>
        <source>You don&apos;t need to do anything; your VPN administrators can renew the setting.</source>
        <translation>何もする必要はありません。設定の更新は VPN 管理者が行うことができます。</translation>
    </message>
    <message>
        <source>In &quot;{connection}&quot;, {setting} is {value}, which counts as weak; if the server refuses it, Windows reports 13868.</source>
        <extracomment>{connection}: name of the VPN connection; {setting}: name of a setting; {value}: what stands there</extracomment>
        <translation>「{connection}」の {setting} は {value} で、脆弱と見なされています。サーバーが拒否した場合、Windows は 13868 を報告します。</translation>
    </message>
    <message>
        <source>Read the policy: (Get-VpnConnection -Name {connection!}).IPSecCustomPolicy</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>ポリシーを確認します: (Get-VpnConnection -Name {connection!}).IPSecCustomPolicy</translation>
    </message>
    <message>
        <source>DES, 3DES, MD5, SHA-1 and the Diffie-Hellman groups 1 and 2 are outdated; here {setting} = {value}.</source>
        <extracomment>{setting}: name of a setting; {value}: what stands there</extracomment>
        <translation>DES、3DES、MD5、SHA-1、および Diffie-Hellman グループ 1 と 2 は古い方式です。ここでは {setting} = {value} です。</translation>
    </message>
    <message>
        <source>Read the server&apos;s side: Get-VpnServerIPsecConfiguration.</source>
        <translation>サーバー側を確認します: Get-VpnServerIPsecConfiguration。</translation>
    </message>
    <message>
        <source>Change server and profile together, for example AES-256 or GCM-AES, SHA-256, DH group 14 or ECP384.</source>
        <translation>サーバーとプロファイルを合わせて変更します。たとえば、AES-256 または GCM-AES、SHA-256、DH グループ 14 または ECP384 にします。</translation>
    </message>
    <message>
        <source>On an unmanaged profile use Set-VpnConnectionIPsecConfiguration.</source>
        <translation>管理されていないプロファイルでは、Set-VpnConnectionIPsecConfiguration を使用します。</translation>
    </message>
    <message>
        <source>The encryption settings of the VPN profile do not fit together.</source>
        <translation>VPN プロファイルの暗号化設定が互いに適合していません。</translation>
    </message>
    <message>
        <source>Two encryption settings of your VPN connection do not fit together, so connecting may fail.</source>
        <translation>お使いの VPN 接続の 2 つの暗号化設定が互いに適合していないため、接続に失敗する可能性があります。</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; has cipher {cipher} with integrity {authentication}; a GCM cipher needs the GCM integrity of the same size. Windows can report 13868.</source>
        <extracomment>{connection}: name of the VPN connection; {cipher}: name of the cipher; {authentication}: name of the integrity method</extracomment>
        <translation>「{connection}」では、暗号が {cipher}、整合性が {authentication} です。GCM 暗号には、同じサイズの GCM 整合性が必要です。Windows が 13868 を報告することがあります。</translation>
    </message>
    <message>
        <source>CipherTransformConstants={cipher} and AuthenticationTransformConstants={authentication} are not a valid pair.</source>
        <extracomment>{cipher}: name of the cipher; {authentication}: name of the integrity method</extracomment>
        <translation>CipherTransformConstants={cipher} と AuthenticationTransformConstants={authentication} は、有効な組み合わせではありません。</translation>
    </message>
    <message>
        <source>Use the same GCM size for both, or a CBC cipher with SHA256128.</source>
        <translation>両方に同じサイズの GCM を使用するか、CBC 暗号と SHA256128 を使用します。</translation>
    </message>
    <message>
        <source>Compare with Get-VpnServerIPsecConfiguration on the server, then deploy the profile again.</source>
        <translation>サーバーの Get-VpnServerIPsecConfiguration と比較してから、プロファイルを展開し直します。</translation>
    </message>
    <message>
        <source>The VPN connects by itself everywhere, also inside the office.</source>
        <translation>VPN が、社内も含め、どこでも自動的に接続されます。</translation>
    </message>
    <message>
        <source>Your VPN connection starts by itself and is not told when you are in the office.</source>
        <translation>お使いの VPN 接続は自動的に開始されますが、社内にいるかどうかを判断する設定がありません。</translation>
    </message>
    <message>
        <source>You don&apos;t need to do anything. Tell your helpdesk if the VPN connects inside the office and disturbs you.</source>
        <translation>何もする必要はありません。社内で VPN が接続されて支障がある場合は、ヘルプデスクに知らせてください。</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; is Always On without trusted-network detection.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>「{connection}」は、信頼されたネットワークの検出が設定されていない Always On です。</translation>
    </message>
    <message>
        <source>If it connects inside the office, report that to the VPN administrators.</source>
        <translation>社内で接続される場合は、VPN 管理者に報告します。</translation>
    </message>
    <message>
        <source>AlwaysOn is true and TrustedNetworkDetection is empty.</source>
        <translation>AlwaysOn が true で、TrustedNetworkDetection が空です。</translation>
    </message>
    <message>
        <source>Add the DNS suffix of the internal network to TrustedNetworkDetection if the VPN should stay off there.</source>
        <translation>内部ネットワークで VPN を接続しないようにする場合は、そのネットワークの DNS サフィックスを TrustedNetworkDetection に追加します。</translation>
    </message>
    <message>
        <source>The suffix must be the one of the physical adapter, and the network must count as private or domain network.</source>
        <translation>サフィックスは物理アダプターのものでなければならず、ネットワークはプライベートまたはドメイン ネットワークと見なされる必要があります。</translation>
    </message>
    <message>
        <source>The VPN profile does not ask for encryption.</source>
        <translation>VPN プロファイルが暗号化を要求していません。</translation>
    </message>
    <message>
        <source>Your VPN connection is set up without demanding encryption.</source>
        <translation>お使いの VPN 接続は、暗号化を要求しない設定になっています。</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; has encryption level &quot;none&quot;; a server that demands encryption refuses it with 741 or 742.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>「{connection}」の暗号化レベルは「なし」です。暗号化を要求するサーバーは、741 または 742 で拒否します。</translation>
    </message>
    <message>
        <source>DataEncryption is 0 in the phone book (EncryptionLevel NoEncryption).</source>
        <translation>電話帳の DataEncryption が 0 です (EncryptionLevel は NoEncryption)。</translation>
    </message>
    <message>
        <source>Set EncryptionLevel to Required or Maximum, or DataEncryption accordingly in the profile, and deploy it again.</source>
        <translation>EncryptionLevel を Required または Maximum に、あるいはプロファイルの DataEncryption を相応の値に設定し、展開し直します。</translation>
    </message>
    <message>
        <source>The VPN server does not answer on UDP port 500.</source>
        <translation>VPN サーバーが UDP ポート 500 で応答しません。</translation>
    </message>
    <message>
        <source>There was no answer from the VPN server. This network may not let VPN traffic through, or the server is not running.</source>
        <translation>VPN サーバーから応答がありませんでした。このネットワークが VPN の通信を通していないか、サーバーが稼働していない可能性があります。</translation>
    </message>
    <message>
        <source>If it works there, tell your helpdesk: &quot;UDP 500 gets no answer from this network&quot;.</source>
        <translation>そこで動作する場合は、ヘルプデスクに「このネットワークでは、UDP 500 に応答がありません」と知らせてください。</translation>
    </message>
    <message>
        <source>If SSTP is deployed and the web port answers, it can serve as a fallback.</source>
        <translation>SSTP が展開されていて、Web ポートが応答する場合は、代替手段として使用できます。</translation>
    </message>
    <message>
        <source>UDP 500 is the first port of IKEv2 and L2TP; silence can mean a filter on the way, a wrong address or a server that does not listen. It does not prove which.</source>
        <translation>UDP 500 は、IKEv2 と L2TP の最初のポートです。応答がない場合は、経路上のフィルター、誤ったアドレス、または待ち受けていないサーバーが考えられます。どれが原因かはわかりません。</translation>
    </message>
    <message>
        <source>Let UDP 500 and 4500 through every firewall and address translator between the internet and the VPN server, both ways.</source>
        <translation>インターネットと VPN サーバーの間のすべてのファイアウォールとアドレス変換機器で、UDP 500 と 4500 を双方向に許可します。</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,IKEEXT and Get-RemoteAccess.</source>
        <translation>サーバーで確認します: Get-Service RemoteAccess,IKEEXT と Get-RemoteAccess。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s computer refuses UDP port 500.</source>
        <translation>VPN サーバーのコンピューターが UDP ポート 500 を拒否しています。</translation>
    </message>
    <message>
        <source>The address of the VPN server answers, but no VPN service is listening there.</source>
        <translation>VPN サーバーのアドレスは応答しますが、そこで待ち受けている VPN サービスがありません。</translation>
    </message>
    <message>
        <source>{server} ({address}) answered &quot;port unreachable&quot; for UDP 500: the host is up, the service is not, or the address is wrong. Windows usually reports 809 or 800.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) は、UDP 500 に対して「port unreachable」と応答しました。ホストは稼働していますがサービスが停止しているか、アドレスが正しくありません。Windows は通常 809 または 800 を報告します。</translation>
    </message>
    <message>
        <source>Compare the address: Resolve-DnsName {server!} -Server 1.1.1.1</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>アドレスを比較します: Resolve-DnsName {server!} -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>An ICMP &quot;port unreachable&quot; came back, so nothing listens on UDP 500 at {address}, or a device rejects it with that message.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>ICMP の「port unreachable」が返されました。{address} の UDP 500 で待ち受けているものがないか、機器がこのメッセージを返して拒否しています。</translation>
    </message>
    <message>
        <source>Check the address and the port forwarding for {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>{server} のアドレスとポート転送を確認します。</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,IKEEXT and netstat -ano -p UDP</source>
        <translation>サーバーで確認します: Get-Service RemoteAccess,IKEEXT と netstat -ano -p UDP</translation>
    </message>
    <message>
        <source>This computer did not let the test packet for UDP port 500 out.</source>
        <translation>このコンピューターが、UDP ポート 500 のテスト パケットを送り出しませんでした。</translation>
    </message>
    <message>
        <source>Something on your computer does not allow VPN traffic to leave it.</source>
        <translation>お使いのコンピューターの何かが、VPN の通信を外に出さないようにしています。</translation>
    </message>
    <message>
        <source>Sending to {address} on UDP 500 was refused by this computer itself (system error {osCode}).</source>
        <extracomment>{address}: an IP address; {osCode}: error number of the operating system</extracomment>
        <translation>このコンピューター自身が、{address} への UDP 500 の送信を拒否しました (システム エラー {osCode})。</translation>
    </message>
    <message>
        <source>Ask the owner of the rule to allow UDP 500 and 4500 to the VPN server.</source>
        <translation>規則の所有者に、VPN サーバーへの UDP 500 と 4500 を許可するように依頼します。</translation>
    </message>
    <message>
        <source>There is no way from this network to UDP port 500 of the VPN server.</source>
        <translation>このネットワークから VPN サーバーの UDP ポート 500 への経路がありません。</translation>
    </message>
    <message>
        <source>A router or this computer itself answered that {address} can&apos;t be reached for UDP 500.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>ルーターまたはこのコンピューター自身が、{address} の UDP 500 には到達できないと応答しました。</translation>
    </message>
    <message>
        <source>Read the route: Find-NetRoute -RemoteIPAddress {address!}</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>経路を確認します: Find-NetRoute -RemoteIPAddress {address!}</translation>
    </message>
    <message>
        <source>Trace it: tracert -d {address!}</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>経路をトレースします: tracert -d {address!}</translation>
    </message>
    <message>
        <source>If only IPv6 fails, check whether the IPv6 address of {server} should be published at all.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>IPv6 だけが失敗する場合は、そもそも {server} の IPv6 アドレスを公開すべきかどうかを確認します。</translation>
    </message>
    <message>
        <source>&quot;No route&quot;, &quot;host unreachable&quot; or &quot;prohibited&quot; came back for {address}.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>{address} について、「No route」、「host unreachable」、または「prohibited」が返されました。</translation>
    </message>
    <message>
        <source>Check routing and rejecting rules at the edge.</source>
        <translation>ネットワーク境界のルーティングと拒否規則を確認します。</translation>
    </message>
    <message>
        <source>If the address is IPv6 and the server has no IPv6 service, remove the AAAA record.</source>
        <translation>アドレスが IPv6 で、サーバーが IPv6 サービスを提供していない場合は、AAAA レコードを削除します。</translation>
    </message>
    <message>
        <source>The VPN server does not answer on UDP port 4500.</source>
        <translation>VPN サーバーが UDP ポート 4500 で応答しません。</translation>
    </message>
    <message>
        <source>If it works there, tell your helpdesk: &quot;UDP 4500 gets no answer from this network&quot;.</source>
        <translation>そこで動作する場合は、ヘルプデスクに「このネットワークでは、UDP 4500 に応答がありません」と知らせてください。</translation>
    </message>
    <message>
        <source>UDP 4500 is the second port of IKEv2 and L2TP, used when an address translator (NAT) is on the way; silence can mean a filter on the way, a wrong address or a server that does not listen. It does not prove which.</source>
        <translation>UDP 4500 は IKEv2 と L2TP の 2 番目のポートで、経路上にアドレス変換 (NAT) 機器がある場合に使用されます。応答がない場合は、経路上のフィルター、誤ったアドレス、または待ち受けていないサーバーが考えられます。どれが原因かはわかりません。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s computer refuses UDP port 4500.</source>
        <translation>VPN サーバーのコンピューターが UDP ポート 4500 を拒否しています。</translation>
    </message>
    <message>
        <source>{server} ({address}) answered &quot;port unreachable&quot; for UDP 4500: the host is up, the service is not, or the address is wrong. Windows usually reports 809 or 800.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) は、UDP 4500 に対して「port unreachable」と応答しました。ホストは稼働していますがサービスが停止しているか、アドレスが正しくありません。Windows は通常 809 または 800 を報告します。</translation>
    </message>
    <message>
        <source>An ICMP &quot;port unreachable&quot; came back, so nothing listens on UDP 4500 at {address}, or a device rejects it with that message.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>ICMP の「port unreachable」が返されました。{address} の UDP 4500 で待ち受けているものがないか、機器がこのメッセージを返して拒否しています。</translation>
    </message>
    <message>
        <source>This computer did not let the test packet for UDP port 4500 out.</source>
        <translation>このコンピューターが、UDP ポート 4500 のテスト パケットを送り出しませんでした。</translation>
    </message>
    <message>
        <source>Sending to {address} on UDP 4500 was refused by this computer itself (system error {osCode}).</source>
        <extracomment>{address}: an IP address; {osCode}: error number of the operating system</extracomment>
        <translation>このコンピューター自身が、{address} への UDP 4500 の送信を拒否しました (システム エラー {osCode})。</translation>
    </message>
    <message>
        <source>There is no way from this network to UDP port 4500 of the VPN server.</source>
        <translation>このネットワークから VPN サーバーの UDP ポート 4500 への経路がありません。</translation>
    </message>
    <message>
        <source>A router or this computer itself answered that {address} can&apos;t be reached for UDP 4500.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>ルーターまたはこのコンピューター自身が、{address} の UDP 4500 には到達できないと応答しました。</translation>
    </message>
    <message>
        <source>The VPN server accepts none of the encryption settings that were offered.</source>
        <translation>VPN サーバーが、提示された暗号化設定をいずれも受け入れません。</translation>
    </message>
    <message>
        <source>{server} answered on IKE, but refused every proposal that the profile allows. Windows reports this as error 13868, sometimes as 800.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>{server} は IKE で応答しましたが、プロファイルが許可するすべての提案を拒否しました。Windows はエラー 13868、場合によっては 800 として報告します。</translation>
    </message>
    <message>
        <source>The server answered NO_PROPOSAL_CHOSEN. Offered: {profileOffers}. Found to differ: {differs}; found to be taken by the server: {serverTakes}.</source>
        <extracomment>{profileOffers}: algorithms that were offered; {differs}: what differs, as a word; {serverTakes}: algorithms that the server chose</extracomment>
        <translation>サーバーは NO_PROPOSAL_CHOSEN と応答しました。提示した値: {profileOffers}。相違が確認された項目: {differs}。サーバーが受け入れることを確認した値: {serverTakes}。</translation>
    </message>
    <message>
        <source>Read both sides: Get-VpnServerIPsecConfiguration on the server, (Get-VpnConnection -Name {connection!}).IPSecCustomPolicy on the client.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>両側を確認します: サーバーでは Get-VpnServerIPsecConfiguration、クライアントでは (Get-VpnConnection -Name {connection!}).IPSecCustomPolicy。</translation>
    </message>
    <message>
        <source>Either the client takes the server&apos;s values: Set-VpnConnectionIPsecConfiguration -ConnectionName {connection!} -EncryptionMethod {serverEncryption} -IntegrityCheckMethod {serverIntegrity} -DHGroup {serverGroup} -CipherTransformConstants {cipher} -AuthenticationTransformConstants {authentication} -PfsGroup {pfs} -PassThru</source>
        <extracomment>{connection}: name of the VPN connection; {serverEncryption}: a word of a command; {serverIntegrity}: a word of a command; {serverGroup}: a word of a command; {cipher}: a word of a command; {authentication}: a word of a command; {pfs}: a word of a command</extracomment>
        <translation>クライアントをサーバーの値に合わせる場合: Set-VpnConnectionIPsecConfiguration -ConnectionName {connection!} -EncryptionMethod {serverEncryption} -IntegrityCheckMethod {serverIntegrity} -DHGroup {serverGroup} -CipherTransformConstants {cipher} -AuthenticationTransformConstants {authentication} -PfsGroup {pfs} -PassThru</translation>
    </message>
    <message>
        <source>Or the server takes the profile&apos;s: Set-VpnServerConfiguration -TunnelType IKEv2 -CustomPolicy -EncryptionMethod {profileEncryption} -IntegrityCheckMethod {profileIntegrity} -DHGroup {profileGroup} -CipherTransformConstants {cipher} -AuthenticationTransformConstants {authentication} -PfsGroup {pfs} -PassThru, then restart RemoteAccess in a maintenance window.</source>
        <extracomment>{profileEncryption}: a word of a command; {profileIntegrity}: a word of a command; {profileGroup}: a word of a command; {cipher}: a word of a command; {authentication}: a word of a command; {pfs}: a word of a command</extracomment>
        <translation>サーバーをプロファイルの値に合わせる場合: Set-VpnServerConfiguration -TunnelType IKEv2 -CustomPolicy -EncryptionMethod {profileEncryption} -IntegrityCheckMethod {profileIntegrity} -DHGroup {profileGroup} -CipherTransformConstants {cipher} -AuthenticationTransformConstants {authentication} -PfsGroup {pfs} -PassThru を実行し、メンテナンス時間帯に RemoteAccess を再起動します。</translation>
    </message>
    <message>
        <source>A managed profile states them in CryptographySuite (there AES_GCM_256 for GCMAES256). Without it Windows offers old defaults.</source>
        <translation>管理されているプロファイルでは、CryptographySuite に値を指定します (GCMAES256 は AES_GCM_256 と記述します)。指定がない場合、Windows は古い既定値を提示します。</translation>
    </message>
    <message>
        <source>The registry value NegotiateDH2048_AES256 (HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters) also changes what Windows offers; administrators report this, Microsoft&apos;s documents do not list it.</source>
        <translation>レジストリ値 NegotiateDH2048_AES256 (HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters) によっても、Windows の提示内容が変わります。これは管理者からの報告によるもので、Microsoft の文書には記載されていません。</translation>
    </message>
    <message>
        <source>Something answers on the VPN port that does not speak the VPN&apos;s language.</source>
        <translation>VPN のポートで応答しているものが、VPN の方式で通信していません。</translation>
    </message>
    <message>
        <source>Something answers in place of the VPN server, but it is not a VPN server.</source>
        <translation>VPN サーバーの代わりに何かが応答していますが、VPN サーバーではありません。</translation>
    </message>
    <message>
        <source>{address} answered on UDP {port}, but the answer is not a valid IKE message.</source>
        <extracomment>{address}: an IP address; {port}: port number</extracomment>
        <translation>{address} は UDP {port} で応答しましたが、その応答は有効な IKE メッセージではありません。</translation>
    </message>
    <message>
        <source>Test from another network to see whether the answer comes from the way or from the server.</source>
        <translation>別のネットワークからテストし、応答が経路上からのものか、サーバーからのものかを調べます。</translation>
    </message>
    <message>
        <source>The reply could not be read as IKE: {detail}.</source>
        <extracomment>{detail}: detail as technical text</extracomment>
        <translation>応答を IKE として読み取れませんでした: {detail}。</translation>
    </message>
    <message>
        <source>Check which device owns {address} and what listens on UDP {port}.</source>
        <extracomment>{address}: an IP address; {port}: port number</extracomment>
        <translation>{address} がどの機器のものか、UDP {port} で何が待ち受けているかを確認します。</translation>
    </message>
    <message>
        <source>Check port forwarding, and devices that answer in the server&apos;s place.</source>
        <translation>ポート転送と、サーバーの代わりに応答する機器を確認します。</translation>
    </message>
    <message>
        <source>The VPN server answers, but holds this computer back for the moment.</source>
        <translation>VPN サーバーは応答しますが、一時的にこのコンピューターからの接続を制限しています。</translation>
    </message>
    <message>
        <source>The VPN server is there. It is limiting new attempts from your address just now.</source>
        <translation>VPN サーバーは稼働していますが、現在、お使いのアドレスからの新しい接続試行を制限しています。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then check again.</source>
        <translation>数分待ってから、もう一度チェックしてください。</translation>
    </message>
    <message>
        <source>{server} answered the first, harmless question, but not the start of a connection: probably too many attempts from this address.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>{server} は、最初の無害な問い合わせには応答しましたが、接続の開始には応答しませんでした。おそらく、このアドレスからの接続試行が多すぎます。</translation>
    </message>
    <message>
        <source>Wait five minutes and run the test once.</source>
        <translation>5 分待ってから、テストを 1 回実行します。</translation>
    </message>
    <message>
        <source>Behind a shared address many users can share this limit; test from another network.</source>
        <translation>共有アドレスの背後では、多くのユーザーがこの制限を共有することがあります。別のネットワークからテストします。</translation>
    </message>
    <message>
        <source>The liveness question was answered and IKE_SA_INIT was not; servers limit half-open connections for each address.</source>
        <translation>動作確認の問い合わせには応答がありましたが、IKE_SA_INIT には応答がありませんでした。サーバーは、確立途中の接続の数をアドレスごとに制限します。</translation>
    </message>
    <message>
        <source>Check the limit for half-open connections and the address that the clients share.</source>
        <translation>確立途中の接続の制限と、クライアントが共有しているアドレスを確認します。</translation>
    </message>
    <message>
        <source>This behaviour was seen with strongSwan; it was not proven on RRAS.</source>
        <translation>この動作は strongSwan で確認されたもので、RRAS では実証されていません。</translation>
    </message>
    <message>
        <source>One of the VPN server&apos;s addresses does not answer.</source>
        <translation>VPN サーバーのアドレスの 1 つが応答しません。</translation>
    </message>
    <message>
        <source>The VPN server has several addresses, and not all of them answer. Connecting may work only sometimes.</source>
        <translation>VPN サーバーには複数のアドレスがありますが、一部が応答しません。接続できたりできなかったりする可能性があります。</translation>
    </message>
    <message>
        <source>Try to connect again; another address may be used.</source>
        <translation>もう一度接続してみてください。別のアドレスが使用されることがあります。</translation>
    </message>
    <message>
        <source>{server}: {answering} answers, {silent} does not. Windows can report 809 when it takes the silent one.</source>
        <extracomment>{server}: name of the VPN server; {answering}: addresses that answered; {silent}: addresses that did not answer</extracomment>
        <translation>{server}: {answering} は応答しますが、{silent} は応答しません。応答しないアドレスが使用されると、Windows が 809 を報告することがあります。</translation>
    </message>
    <message>
        <source>Test again: Resolve-DnsName {server!}</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>もう一度テストします: Resolve-DnsName {server!}</translation>
    </message>
    <message>
        <source>The name {server} leads to several addresses, and {silent} gave no answer.</source>
        <extracomment>{server}: name of the VPN server; {silent}: addresses that did not answer</extracomment>
        <translation>名前 {server} は複数のアドレスに解決されますが、{silent} から応答がありませんでした。</translation>
    </message>
    <message>
        <source>Remove dead addresses from DNS, or bring that server back.</source>
        <translation>使用されていないアドレスを DNS から削除するか、そのサーバーを復旧します。</translation>
    </message>
    <message>
        <source>If the silent address is IPv6, check that IPv6 really reaches the VPN server.</source>
        <translation>応答しないアドレスが IPv6 の場合は、IPv6 で実際に VPN サーバーに到達できることを確認します。</translation>
    </message>
    <message>
        <source>All internet traffic of this computer goes into the VPN.</source>
        <translation>このコンピューターのインターネットのトラフィックが、すべて VPN に流れています。</translation>
    </message>
    <message>
        <source>While the VPN is connected, your internet traffic goes through it too. If web sites stop, this is the usual reason.</source>
        <translation>VPN の接続中は、インターネットの通信も VPN を通ります。Web サイトが開かなくなる場合は、通常これが原因です。</translation>
    </message>
    <message>
        <source>The default route leads to {interface} (gateway {gateway}) of &quot;{connection}&quot;: the connection uses the default gateway of the remote network.</source>
        <extracomment>{interface}: name of the network interface; {gateway}: address of the gateway; {connection}: name of the VPN connection</extracomment>
        <translation>既定の経路が、「{connection}」の {interface} (ゲートウェイ {gateway}) に向いています。この接続は、リモート ネットワークのデフォルト ゲートウェイを使用しています。</translation>
    </message>
    <message>
        <source>Read the setting: Get-VpnConnection -Name {connection!} | Format-List SplitTunneling</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>設定を確認します: Get-VpnConnection -Name {connection!} | Format-List SplitTunneling</translation>
    </message>
    <message>
        <source>If policy allows it and the profile is not managed: Set-VpnConnection -Name {connection!} -SplitTunneling $true, then add the internal routes with Add-VpnConnectionRoute.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>ポリシーで許可されており、プロファイルが管理されていない場合: Set-VpnConnection -Name {connection!} -SplitTunneling $true を実行し、Add-VpnConnectionRoute で内部の経路を追加します。</translation>
    </message>
    <message>
        <source>The remote default gateway overrides the local one. Either force tunnel is not intended, or the server side does not pass internet traffic on.</source>
        <translation>リモートのデフォルト ゲートウェイが、ローカルのものより優先されています。強制トンネルが意図したものではないか、サーバー側がインターネットのトラフィックを転送していません。</translation>
    </message>
    <message>
        <source>If it is not intended, set RoutingPolicyType to SplitTunnel and give the clients routes to the internal prefixes.</source>
        <translation>意図したものではない場合は、RoutingPolicyType を SplitTunnel に設定し、クライアントに内部のプレフィックスへの経路を設定します。</translation>
    </message>
    <message>
        <source>If it is intended, set routing mode &quot;force&quot; in the site policy, and provide address translation or a proxy behind the VPN server.</source>
        <translation>意図したものである場合は、サイト ポリシーでルーティング モード &quot;force&quot; を設定し、VPN サーバーの先にアドレス変換またはプロキシを用意します。</translation>
    </message>
    <message>
        <source>When this VPN connects, all internet traffic will go into it.</source>
        <translation>この VPN に接続すると、インターネットのトラフィックがすべて VPN に流れます。</translation>
    </message>
    <message>
        <source>Once connected, this VPN carries all your internet traffic. That can be intended.</source>
        <translation>この VPN に接続すると、インターネットの通信がすべて VPN を通ります。これは意図された設定である可能性があります。</translation>
    </message>
    <message>
        <source>If web sites stop while you are connected, disconnect the VPN and tell your helpdesk.</source>
        <translation>接続中に Web サイトが開かなくなる場合は、VPN を切断してヘルプデスクに知らせてください。</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; uses the default gateway of the remote network (force tunnel).</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>「{connection}」は、リモート ネットワークのデフォルト ゲートウェイを使用します (強制トンネル)。</translation>
    </message>
    <message>
        <source>The profile says force tunnel; this is a remark, not a fault.</source>
        <translation>プロファイルは強制トンネルに設定されています。これは注意であり、障害ではありません。</translation>
    </message>
    <message>
        <source>Set routing mode &quot;force&quot; or &quot;split&quot; in the site policy, so that this can be judged.</source>
        <translation>判定できるように、サイト ポリシーでルーティング モード &quot;force&quot; または &quot;split&quot; を設定します。</translation>
    </message>
    <message>
        <source>The VPN connection does not route traffic in the way your organisation expects.</source>
        <translation>VPN 接続のトラフィックの流し方が、組織の想定と異なります。</translation>
    </message>
    <message>
        <source>Your VPN connection does not send traffic in the way your organisation intends.</source>
        <translation>お使いの VPN 接続は、組織の意図とは異なる方法で通信を送ります。</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; is set to {profile}; the site policy expects {expected}.</source>
        <extracomment>{connection}: name of the VPN connection; {profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>「{connection}」の設定は「{profile}」ですが、サイト ポリシーで想定されているのは「{expected}」です。</translation>
    </message>
    <message>
        <source>RoutingPolicyType of the profile ({profile}) and the site policy ({expected}) differ.</source>
        <extracomment>{profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>プロファイルの RoutingPolicyType ({profile}) とサイト ポリシー ({expected}) が異なります。</translation>
    </message>
    <message>
        <source>Correct RoutingPolicyType in the profile, or the site policy if the design has changed.</source>
        <translation>プロファイルの RoutingPolicyType を修正するか、設計が変更された場合はサイト ポリシーを修正します。</translation>
    </message>
    <message>
        <source>On managed profiles a change by hand is overwritten at the next sync.</source>
        <translation>管理されているプロファイルでは、手動の変更は次回の同期で上書きされます。</translation>
    </message>
    <message>
        <source>A part of the company network is not reached through the VPN.</source>
        <translation>社内ネットワークの一部に、VPN 経由で到達できません。</translation>
    </message>
    <message>
        <source>The VPN is connected, but a part of your organisation&apos;s network is not reached through it.</source>
        <translation>VPN は接続されていますが、組織のネットワークの一部に VPN 経由で到達できません。</translation>
    </message>
    <message>
        <source>Traffic to {prefix} goes out through {interface} instead of the tunnel.</source>
        <extracomment>{prefix}: address range such as 10.0.0.0/8; {interface}: name of the network interface</extracomment>
        <translation>{prefix} へのトラフィックが、トンネルではなく {interface} から送信されています。</translation>
    </message>
    <message>
        <source>Read the profile&apos;s routes: (Get-VpnConnection -Name NAME).Routes</source>
        <translation>プロファイルの経路を確認します: (Get-VpnConnection -Name NAME).Routes</translation>
    </message>
    <message>
        <source>No route for {prefix} points into the tunnel; nothing adds it by itself.</source>
        <extracomment>{prefix}: address range such as 10.0.0.0/8</extracomment>
        <translation>トンネルに向かう {prefix} への経路がありません。この経路が自動的に追加されることはありません。</translation>
    </message>
    <message>
        <source>Add a Route element for {prefix} to the profile, or Add-VpnConnectionRoute on an unmanaged one.</source>
        <extracomment>{prefix}: address range such as 10.0.0.0/8</extracomment>
        <translation>プロファイルに {prefix} の Route 要素を追加するか、管理されていないプロファイルでは Add-VpnConnectionRoute を使用します。</translation>
    </message>
    <message>
        <source>Check that the internal network has a return route to the clients&apos; address pool.</source>
        <translation>内部ネットワークに、クライアントのアドレス プールへの戻りの経路があることを確認します。</translation>
    </message>
    <message>
        <source>Your local network uses the same addresses as the company network.</source>
        <translation>ローカル ネットワークが、社内ネットワークと同じアドレスを使用しています。</translation>
    </message>
    <message>
        <source>Your home network and your organisation&apos;s network use some of the same addresses; your computer can&apos;t tell those apart. As long as everything works, nothing has to be done.</source>
        <translation>ご自宅のネットワークと組織のネットワークで、一部に同じアドレスが使われています。お使いのコンピューターは、これらを区別できません。すべてが正常に動作している間は、何もする必要はありません。</translation>
    </message>
    <message>
        <source>If you are at home, your helpdesk can tell you how to give your router another address range.</source>
        <translation>ご自宅の場合は、ルーターに別のアドレス範囲を設定する方法をヘルプデスクに確認できます。</translation>
    </message>
    <message>
        <source>The local network {local} on {interface} overlaps with {corporate}; the local one wins. This matters where both are the same network, or where a server or name server of the organisation has an address in {local}.</source>
        <extracomment>{local}: address range of the local network; {interface}: name of the network interface; {corporate}: address range of the organisation</extracomment>
        <translation>{interface} のローカル ネットワーク {local} が {corporate} と重複しており、ローカルの側が優先されます。問題になるのは、両方が同じネットワークである場合や、組織のサーバーまたはネーム サーバーのアドレスが {local} にある場合です。</translation>
    </message>
    <message>
        <source>At home, change the router&apos;s address range to one that the organisation does not use.</source>
        <translation>家庭では、ルーターのアドレス範囲を、組織が使用していない範囲に変更します。</translation>
    </message>
    <message>
        <source>{local} overlaps with {corporate}, so an on-link route beats the tunnel&apos;s route. Inside a wide range such as 10.0.0.0/8 that is common and does harm only where {local} is really in use inside the organisation.</source>
        <extracomment>{local}: address range of the local network; {corporate}: address range of the organisation</extracomment>
        <translation>{local} が {corporate} と重複しているため、オンリンクの経路がトンネルの経路より優先されます。10.0.0.0/8 のような広い範囲の中ではよくあることで、支障があるのは、組織内で実際に {local} が使われている場合だけです。</translation>
    </message>
    <message>
        <source>Use more specific routes in the profile for the servers that matter, or force tunnel.</source>
        <translation>重要なサーバーについては、プロファイルでより詳細な経路を使用するか、強制トンネルを使用します。</translation>
    </message>
    <message>
        <source>In the long run avoid the ranges that home routers use.</source>
        <translation>長期的には、家庭用ルーターが使用する範囲を避けます。</translation>
    </message>
    <message>
        <source>The way to the VPN server leads into the VPN itself.</source>
        <translation>VPN サーバーへの経路が、VPN 自体の中に向いています。</translation>
    </message>
    <message>
        <source>The VPN connection sends its own traffic into itself, so it can&apos;t last.</source>
        <translation>お使いの VPN 接続は、自身の通信を VPN の中に送っているため、接続を維持できません。</translation>
    </message>
    <message>
        <source>The route to {server} ({address}) leads to {interface}, which is the tunnel. Windows can report 829 soon after connecting, or 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {interface}: name of the network interface</extracomment>
        <translation>{server} ({address}) への経路が {interface} に向いていますが、これはトンネルです。Windows は、接続直後に 829、あるいは 809 を報告することがあります。</translation>
    </message>
    <message>
        <source>Read the way: Find-NetRoute -RemoteIPAddress {address!}</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>経路を確認します: Find-NetRoute -RemoteIPAddress {address!}</translation>
    </message>
    <message>
        <source>A route of the profile covers the VPN server&apos;s own address {address}.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>プロファイルの経路に、VPN サーバー自身のアドレス {address} が含まれています。</translation>
    </message>
    <message>
        <source>Remove or split that prefix, or add an exclusion route for the server&apos;s address.</source>
        <translation>そのプレフィックスを削除または分割するか、サーバーのアドレスの除外経路を追加します。</translation>
    </message>
    <message>
        <source>Check persistent routes on the client: Get-NetRoute -PolicyStore PersistentStore</source>
        <translation>クライアントの固定経路を確認します: Get-NetRoute -PolicyStore PersistentStore</translation>
    </message>
    <message>
        <source>Company names are not looked up through the VPN.</source>
        <translation>会社の名前が VPN 経由で検索されていません。</translation>
    </message>
    <message>
        <source>The VPN is connected, but your organisation&apos;s names are looked up in the wrong place. So work resources may not open.</source>
        <translation>VPN は接続されていますが、組織の名前が誤った場所に問い合わせられています。このため、社内リソースが開かない可能性があります。</translation>
    </message>
    <message>
        <source>The DNS servers {servers} for {suffix} are asked through {interface} instead of the tunnel.</source>
        <extracomment>{servers}: addresses of the DNS servers; {suffix}: DNS suffix; {interface}: name of the network interface</extracomment>
        <translation>{suffix} の DNS サーバー {servers} への問い合わせが、トンネルではなく {interface} から送信されています。</translation>
    </message>
    <message>
        <source>Read the metrics: Get-NetIPInterface | Format-Table ifIndex, InterfaceAlias, AddressFamily, InterfaceMetric</source>
        <translation>メトリックを確認します: Get-NetIPInterface | Format-Table ifIndex, InterfaceAlias, AddressFamily, InterfaceMetric</translation>
    </message>
    <message>
        <source>Names under {suffix} do not reach {servers} through the tunnel.</source>
        <extracomment>{suffix}: DNS suffix; {servers}: addresses of the DNS servers</extracomment>
        <translation>{suffix} の名前の問い合わせが、トンネル経由で {servers} に届いていません。</translation>
    </message>
    <message>
        <source>Add a DomainNameInformation rule with a leading dot for {suffix}, and routes to the DNS servers.</source>
        <extracomment>{suffix}: DNS suffix</extracomment>
        <translation>{suffix} に対して先頭にドットを付けた DomainNameInformation 規則と、DNS サーバーへの経路を追加します。</translation>
    </message>
    <message>
        <source>Administrators report that a wired adapter with an equal or lower metric wins; they set the tunnel&apos;s interface metric to 3.</source>
        <translation>管理者からの報告によると、メトリックが同じか低い有線アダプターが優先されます。そのため、トンネルのインターフェイス メトリックを 3 に設定しています。</translation>
    </message>
    <message>
        <source>Your computer asks the local network first when it looks up company names.</source>
        <translation>お使いのコンピューターは、会社の名前を検索するときに、先にローカル ネットワークに問い合わせます。</translation>
    </message>
    <message>
        <source>The VPN is connected, but your computer asks the local network for the company&apos;s names before it asks the VPN.</source>
        <translation>VPN は接続されていますが、お使いのコンピューターは、会社の名前を VPN より先にローカル ネットワークに問い合わせています。</translation>
    </message>
    <message>
        <source>If you are connected by cable and Wi-Fi at once, use one of them only.</source>
        <translation>ケーブルと Wi-Fi の両方に同時に接続している場合は、どちらか一方だけを使用してください。</translation>
    </message>
    <message>
        <source>{interface} has the metric {metric}, the tunnel {tunnel} has {tunnelMetric}: Windows prefers the name servers of the lower one.</source>
        <extracomment>{interface}: name of the network interface; {metric}: a number; {tunnel}: name of the tunnel interface; {tunnelMetric}: a number</extracomment>
        <translation>{interface} のメトリックは {metric}、トンネル {tunnel} のメトリックは {tunnelMetric} です。Windows は、メトリックの低い方のネーム サーバーを優先します。</translation>
    </message>
    <message>
        <source>Test a name through the tunnel: Resolve-DnsName NAME -Server ADDRESS-OF-INTERNAL-DNS</source>
        <translation>トンネル経由で名前をテストします: Resolve-DnsName NAME -Server ADDRESS-OF-INTERNAL-DNS</translation>
    </message>
    <message>
        <source>{interface} (metric {metric}) wins over {tunnel} (metric {tunnelMetric}) in the choice of name servers.</source>
        <extracomment>{interface}: name of the network interface; {metric}: a number; {tunnel}: name of the tunnel interface; {tunnelMetric}: a number</extracomment>
        <translation>ネーム サーバーの選択では、{interface} (メトリック {metric}) が {tunnel} (メトリック {tunnelMetric}) より優先されます。</translation>
    </message>
    <message>
        <source>Set the tunnel&apos;s metric in the profile below that of wired adapters, for example 3 (phone book: IpInterfaceMetric; Windows 11 24H2: IPv4InterfaceMetric).</source>
        <translation>プロファイルで、トンネルのメトリックを有線アダプターより低い値 (3 など) に設定します (電話帳: IpInterfaceMetric、Windows 11 24H2: IPv4InterfaceMetric)。</translation>
    </message>
    <message>
        <source>Or add name rules (DomainNameInformation) with a leading dot for the company&apos;s suffixes.</source>
        <translation>または、会社のサフィックスに対して、先頭にドットを付けた名前解決規則 (DomainNameInformation) を追加します。</translation>
    </message>
    <message>
        <source>The VPN connection lets only some traffic through.</source>
        <translation>VPN 接続が、一部のトラフィックだけを通しています。</translation>
    </message>
    <message>
        <source>Your organisation set up the VPN so that only some programs or servers can be reached through it.</source>
        <translation>組織の設定により、この VPN 経由で接続できるのは一部のプログラムまたはサーバーだけです。</translation>
    </message>
    <message>
        <source>If something that you need does not open, tell your helpdesk what it is.</source>
        <translation>必要なものが開かない場合は、それが何かをヘルプデスクに知らせてください。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; holds traffic filters ({count}). Only what they name goes into the tunnel. On a device tunnel they also keep out what comes from the company network.</source>
        <extracomment>{connection}: name of the VPN connection; {count}: how many</extracomment>
        <translation>プロファイル「{connection}」にトラフィック フィルターがあります ({count} 件)。フィルターに指定されたものだけがトンネルを通ります。デバイス トンネルでは、社内ネットワークからの通信も遮断されます。</translation>
    </message>
    <message>
        <source>Read the profile&apos;s filters: TrafficFilter in its ProfileXML</source>
        <translation>プロファイルのフィルターを確認します: ProfileXML の TrafficFilter</translation>
    </message>
    <message>
        <source>Compare with what does not answer: address, port and protocol.</source>
        <translation>応答しないものと比較します: アドレス、ポート、プロトコル。</translation>
    </message>
    <message>
        <source>TrafficFilter ({count}) limits what enters the tunnel; on a device tunnel it also drops inbound traffic, so remote management of the client does not work.</source>
        <extracomment>{count}: how many</extracomment>
        <translation>TrafficFilter ({count} 件) により、トンネルに入るトラフィックが制限されています。デバイス トンネルでは受信トラフィックも破棄されるため、クライアントのリモート管理が機能しません。</translation>
    </message>
    <message>
        <source>Add a filter for what is missing, or remove the filters.</source>
        <translation>不足しているもののフィルターを追加するか、フィルターを削除します。</translation>
    </message>
    <message>
        <source>For management from inside take the filters out of the device tunnel.</source>
        <translation>社内からの管理を行うには、デバイス トンネルからフィルターを削除します。</translation>
    </message>
    <message>
        <source>A company server does not answer although its traffic goes into the VPN.</source>
        <translation>トラフィックは VPN に流れていますが、社内のサーバーが応答しません。</translation>
    </message>
    <message>
        <source>The VPN is connected, but {target} gives no answer.</source>
        <extracomment>{target}: an IP address or name</extracomment>
        <translation>VPN は接続されていますが、{target} から応答がありません。</translation>
    </message>
    <message>
        <source>Try another work resource; perhaps only this one is down.</source>
        <translation>別の社内リソースを試してください。停止しているのはこれだけかもしれません。</translation>
    </message>
    <message>
        <source>{target} gave no answer; its route leads into {interface} as it should.</source>
        <extracomment>{target}: an IP address or name; {interface}: name of the network interface</extracomment>
        <translation>{target} から応答がありませんでした。その経路は、正しく {interface} に向いています。</translation>
    </message>
    <message>
        <source>Test again, for {target}: Test-NetConnection ADDRESS -Port PORT</source>
        <extracomment>{target}: an IP address or name</extracomment>
        <translation>{target} について、もう一度テストします: Test-NetConnection ADDRESS -Port PORT</translation>
    </message>
    <message>
        <source>Test by address before by name, and try a second server.</source>
        <translation>名前より先にアドレスでテストし、別のサーバーも試します。</translation>
    </message>
    <message>
        <source>The route is right and {target} stays silent: return route, filters or the server itself.</source>
        <extracomment>{target}: an IP address or name</extracomment>
        <translation>経路は正しいのに {target} が応答しません。戻りの経路、フィルター、またはサーバー自体が原因です。</translation>
    </message>
    <message>
        <source>Check packet filters in the network policy and on the inner firewall, and traffic filters in the profile.</source>
        <translation>ネットワーク ポリシーと内側のファイアウォールのパケット フィルター、およびプロファイルのトラフィック フィルターを確認します。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) that the VPN server shows is of the wrong kind.</source>
        <translation>VPN サーバーが提示する電子的な身分証明書 (証明書) の種類が正しくありません。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of {server} lacks the purpose Server Authentication (it has: {found}). Windows reports 13801 with IKEv2 and 0x80070040 with SSTP; 0x800B0110 can also appear.</source>
        <extracomment>{subject}: subject name of the certificate; {server}: name of the VPN server; {found}: what the certificate has</extracomment>
        <translation>{server} の証明書「{subject}」に「サーバー認証」の目的がありません (含まれる目的: {found})。Windows は、IKEv2 では 13801、SSTP では 0x80070040 を報告します。0x800B0110 が表示されることもあります。</translation>
    </message>
    <message>
        <source>Check which certificate was seen: {origin}.</source>
        <extracomment>{origin}: where the certificate was found</extracomment>
        <translation>どの証明書が確認されたかを調べます: {origin}。</translation>
    </message>
    <message>
        <source>The extended key usage has no id-kp-serverAuth (1.3.6.1.5.5.7.3.1); found: {found}.</source>
        <extracomment>{found}: what the certificate has</extracomment>
        <translation>拡張キー使用法に id-kp-serverAuth (1.3.6.1.5.5.7.3.1) がありません。含まれる目的: {found}。</translation>
    </message>
    <message>
        <source>For IKEv2 add the purpose IP security IKE intermediate (1.3.6.1.5.5.8.2.2), so that RRAS picks this certificate.</source>
        <translation>IKEv2 の場合は、RRAS がこの証明書を選択するように、「IP セキュリティ IKE 中間」(1.3.6.1.5.5.8.2.2) の目的を追加します。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate names no purpose at all, so it fits every purpose.</source>
        <translation>VPN サーバーの証明書には目的の指定がまったくないため、すべての目的に使用できます。</translation>
    </message>
    <message>
        <source>This is only a remark for your certificate team; your connection is not affected.</source>
        <translation>これは証明書チームへの参考情報です。お使いの接続に影響はありません。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; has no extended key usage; it counts as fit for all purposes.</source>
        <extracomment>{subject}: subject name of the certificate</extracomment>
        <translation>証明書「{subject}」に拡張キー使用法がありません。すべての目的に適合すると見なされます。</translation>
    </message>
    <message>
        <source>Nothing to do on this laptop; mention it to the certificate team.</source>
        <translation>このノート PC で行うことはありません。証明書チームに伝えます。</translation>
    </message>
    <message>
        <source>Without the extension every purpose is allowed, but the selection among several certificates becomes less certain.</source>
        <translation>この拡張がない場合はすべての目的が許可されますが、複数の証明書からどれが選択されるかが不確実になります。</translation>
    </message>
    <message>
        <source>At the next renewal use a template with Server Authentication and IP security IKE intermediate.</source>
        <translation>次回の更新時に、「サーバー認証」と「IP セキュリティ IKE 中間」を含む証明書テンプレートを使用します。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate only says &quot;any purpose&quot;.</source>
        <translation>VPN サーバーの証明書に指定されている目的は「任意の目的」だけです。</translation>
    </message>
    <message>
        <source>This is a remark for your certificate team; your connection may still work.</source>
        <translation>これは証明書チームへの参考情報です。お使いの接続は引き続き動作する場合があります。</translation>
    </message>
    <message>
        <source>If connecting fails, send the report to your helpdesk.</source>
        <translation>接続に失敗する場合は、レポートをヘルプデスクに送ってください。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; carries only &quot;any purpose&quot; instead of Server Authentication.</source>
        <extracomment>{subject}: subject name of the certificate</extracomment>
        <translation>証明書「{subject}」には、「サーバー認証」ではなく「任意の目的」だけが含まれています。</translation>
    </message>
    <message>
        <source>If Windows reports 13801, pass the report to the certificate team.</source>
        <translation>Windows が 13801 を報告する場合は、レポートを証明書チームに渡します。</translation>
    </message>
    <message>
        <source>The purpose anyExtendedKeyUsage (2.5.29.37.0) alone may not satisfy a peer that asks for Server Authentication.</source>
        <translation>サーバー認証を要求するピアでは、anyExtendedKeyUsage (2.5.29.37.0) の目的だけでは不十分な場合があります。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate lacks the mark that makes IKEv2 prefer it.</source>
        <translation>VPN サーバーの証明書に、IKEv2 で優先されるための指定がありません。</translation>
    </message>
    <message>
        <source>This is only a remark for your certificate team; your connection is not affected by it alone.</source>
        <translation>これは証明書チームへの参考情報です。これだけでお使いの接続に影響が出ることはありません。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; lacks the purpose IP security IKE intermediate; this matters when the server has several certificates.</source>
        <extracomment>{subject}: subject name of the certificate</extracomment>
        <translation>証明書「{subject}」に「IP セキュリティ IKE 中間」の目的がありません。サーバーに複数の証明書がある場合に問題になります。</translation>
    </message>
    <message>
        <source>If 13801 appears only now and then, pass this remark to the certificate team.</source>
        <translation>13801 がときどきしか表示されない場合は、この注意を証明書チームに伝えます。</translation>
    </message>
    <message>
        <source>With several Server Authentication certificates in the store, RRAS prefers the one with IP security IKE intermediate (1.3.6.1.5.5.8.2.2).</source>
        <translation>ストアに「サーバー認証」の証明書が複数ある場合、RRAS は「IP セキュリティ IKE 中間」(1.3.6.1.5.5.8.2.2) を含むものを優先します。</translation>
    </message>
    <message>
        <source>Add this purpose to the template of the VPN server&apos;s IKEv2 certificate.</source>
        <translation>VPN サーバーの IKEv2 証明書用の証明書テンプレートに、この目的を追加します。</translation>
    </message>
    <message>
        <source>Keep it off the public SSTP certificate, so that IKEv2 does not take that one.</source>
        <translation>公的な SSTP 証明書には追加しません。IKEv2 でその証明書が使用されるのを避けるためです。</translation>
    </message>
    <message>
        <source>The key of the VPN server&apos;s certificate may not be used for signing.</source>
        <translation>VPN サーバーの証明書のキーを署名に使用することはできません。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) that the VPN server shows can&apos;t be used for this.</source>
        <translation>VPN サーバーが提示する電子的な身分証明書 (証明書) は、この用途に使用できません。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; has the key usage {found}; digital signature is needed. Windows can report 13801 (IKEv2) or 0x800B0110 (SSTP).</source>
        <extracomment>{subject}: subject name of the certificate; {found}: what the certificate has</extracomment>
        <translation>証明書「{subject}」のキー使用法は {found} です。デジタル署名が必要です。Windows は 13801 (IKEv2) または 0x800B0110 (SSTP) を報告することがあります。</translation>
    </message>
    <message>
        <source>The server that answers shows an electronic identity card (certificate) with a name other than {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>応答したサーバーは、{server} とは異なる名前の電子的な身分証明書 (証明書) を提示しています。</translation>
    </message>
    <message>
        <source>If Windows asks whether to accept it, please say no.</source>
        <translation>Windows に承認するかどうかを質問された場合は、承認しないでください。</translation>
    </message>
    <message>
        <source>The certificate names {names}, the profile calls {server}. Windows reports 13801 with IKEv2 and 0x800B010F with SSTP.</source>
        <extracomment>{names}: names in the certificate; {server}: name of the VPN server</extracomment>
        <translation>証明書の名前は {names} ですが、プロファイルの接続先は {server} です。Windows は、IKEv2 では 13801、SSTP では 0x800B010F を報告します。</translation>
    </message>
    <message>
        <source>Compare the server in the profile with these names: Get-VpnConnection | Format-List Name, ServerAddress</source>
        <translation>プロファイルのサーバーをこれらの名前と比較します: Get-VpnConnection | Format-List Name, ServerAddress</translation>
    </message>
    <message>
        <source>If another server was seen from another network, something on the way answers in its place.</source>
        <translation>別のネットワークから別のサーバーが確認された場合は、経路上の何かが代わりに応答しています。</translation>
    </message>
    <message>
        <source>None of the names {names} matches {server}.</source>
        <extracomment>{names}: names in the certificate; {server}: name of the VPN server</extracomment>
        <translation>名前 {names} は、いずれも {server} と一致しません。</translation>
    </message>
    <message>
        <source>Issue the certificate with {server} as DNS name among the subject alternative names.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>サブジェクト代替名に {server} を DNS 名として含む証明書を発行します。</translation>
    </message>
    <message>
        <source>Or change NativeProfile/Servers to a name that the certificate carries.</source>
        <translation>または、NativeProfile/Servers を、証明書に含まれる名前に変更します。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate uses a wildcard name.</source>
        <translation>VPN サーバーの証明書がワイルドカード名を使用しています。</translation>
    </message>
    <message>
        <source>The VPN server shows an electronic identity card (certificate) for a whole group of names; some kinds of VPN do not accept that.</source>
        <translation>VPN サーバーは、複数の名前をまとめて対象とする電子的な身分証明書 (証明書) を提示しています。一部の種類の VPN では、これが受け入れられません。</translation>
    </message>
    <message>
        <source>The certificate names {names}. SSTP accepts a wildcard; with IKEv2 and L2TP it is not reliable (13801, 787).</source>
        <extracomment>{names}: names in the certificate</extracomment>
        <translation>証明書の名前は {names} です。SSTP はワイルドカードを受け入れますが、IKEv2 と L2TP では確実ではありません (13801、787)。</translation>
    </message>
    <message>
        <source>Note the tunnel type of the profile: Get-VpnConnection | Format-List Name, TunnelType</source>
        <translation>プロファイルのトンネルの種類を確認します: Get-VpnConnection | Format-List Name, TunnelType</translation>
    </message>
    <message>
        <source>RRAS takes the first fitting computer certificate for L2TP; a wildcard one there leads to error 787. For IKEv2 wildcards can also fail.</source>
        <translation>RRAS は、最初に適合するコンピューター証明書を L2TP に使用します。それがワイルドカード証明書の場合は、エラー 787 になります。IKEv2 でも、ワイルドカードは失敗することがあります。</translation>
    </message>
    <message>
        <source>For IKEv2 and L2TP use a certificate with {server} as full name, from the CA that the clients trust.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>IKEv2 と L2TP には、クライアントが信頼する CA から発行された、{server} を完全な名前として含む証明書を使用します。</translation>
    </message>
    <message>
        <source>Keep the wildcard certificate for SSTP only, or replace it.</source>
        <translation>ワイルドカード証明書は SSTP だけに使用するか、交換します。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate carries its name only in an old place.</source>
        <translation>VPN サーバーの証明書の名前が、古い形式の場所にしか記載されていません。</translation>
    </message>
    <message>
        <source>The certificate has {names} as common name and no subject alternative names.</source>
        <extracomment>{names}: names in the certificate</extracomment>
        <translation>証明書の共通名は {names} で、サブジェクト代替名がありません。</translation>
    </message>
    <message>
        <source>The name matches through the common name only; newer software looks at subject alternative names alone.</source>
        <translation>名前が一致するのは共通名だけです。新しいソフトウェアは、サブジェクト代替名だけを確認します。</translation>
    </message>
    <message>
        <source>At the next renewal put {server} into the subject alternative names as DNS name.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>次回の更新時に、{server} を DNS 名としてサブジェクト代替名に追加します。</translation>
    </message>
    <message>
        <source>Windows judges the VPN server&apos;s certificate differently from this program.</source>
        <translation>VPN サーバーの証明書に対する Windows の判定が、このプログラムの判定と異なります。</translation>
    </message>
    <message>
        <source>Windows and this program disagree about the electronic identity card (certificate) of the VPN server. Windows&apos; view counts when you connect.</source>
        <translation>VPN サーバーの電子的な身分証明書 (証明書) について、Windows とこのプログラムの判定が異なります。接続時に有効なのは Windows の判定です。</translation>
    </message>
    <message>
        <source>Send the report to your helpdesk.</source>
        <translation>レポートをヘルプデスクに送ってください。</translation>
    </message>
    <message>
        <source>Windows, which dials with the computer&apos;s certificate stores, says: {windows}. Built with all stores of computer and user, the path ends here as: {here}.</source>
        <extracomment>{windows}: &quot;accepted&quot; or flags of CERT_TRUST_STATUS; {here}: how the path ends</extracomment>
        <translation>コンピューターの証明書ストアを使用して接続する Windows の判定: {windows}。コンピューターとユーザーのすべてのストアで構築した場合、ここでのパスの終端: {here}。</translation>
    </message>
    <message>
        <source>Look in certlm.msc and certmgr.msc in which of the two the root lies: one that only the user trusts does not count for dialing.</source>
        <translation>ルート証明書が certlm.msc と certmgr.msc のどちらにあるかを確認します。ユーザーだけが信頼するルート証明書は、接続時には使用されません。</translation>
    </message>
    <message>
        <source>Look for a certificate of the chain under Untrusted Certificates.</source>
        <translation>「信頼されていない証明書」に、チェーンの証明書がないか確認します。</translation>
    </message>
    <message>
        <source>CertGetCertificateChain with the engine of the local machine, without the network and without revocation, gives {windows} for Server Authentication; OpenSSL over the same stores gives {here}.</source>
        <translation>ネットワークと失効確認を使用せず、ローカル コンピューターのエンジンで実行した CertGetCertificateChain の結果は、サーバー認証について {windows} です。同じストアに対する OpenSSL の結果は {here} です。</translation>
    </message>
    <message>
        <source>Deploy root and issuing CA to the stores of the computer by group policy or Intune, not to those of the user.</source>
        <translation>ルート証明書と発行元の CA の証明書を、グループ ポリシーまたは Intune で、ユーザーのストアではなくコンピューターのストアに展開します。</translation>
    </message>
    <message>
        <source>A root of Microsoft&apos;s programme that was not used before is fetched by Windows when it dials; then there is no difference.</source>
        <translation>Microsoft のプログラムに含まれ、まだ使用されたことのないルート証明書は、Windows が接続時に取得します。その場合、この違いはなくなります。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the VPN server expired on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>VPN サーバーの電子的な身分証明書 (証明書) は、{until} に期限が切れました。</translation>
    </message>
    <message>
        <source>If they are right, your computer is not the cause; send the report to your helpdesk.</source>
        <translation>正しい場合は、お使いのコンピューターが原因ではありません。レポートをヘルプデスクに送ってください。</translation>
    </message>
    <message>
        <source>The certificate expired on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>証明書は {until} に有効期限が切れました。</translation>
    </message>
    <message>
        <source>Server certificates from a template that takes the name from the request do not renew by themselves; note the new end date.</source>
        <translation>要求で指定された名前を使用する証明書テンプレートのサーバー証明書は、自動的には更新されません。新しい期限を記録しておきます。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate is not valid yet.</source>
        <translation>VPN サーバーの証明書は、まだ有効になっていません。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the VPN server is not valid before {from}.</source>
        <extracomment>{from}: date and time</extracomment>
        <translation>VPN サーバーの電子的な身分証明書 (証明書) は、{from} から有効になります。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; begins on {from}. A wrong clock on this laptop is the usual reason. Windows reports 13801 or 0x800B0101.</source>
        <extracomment>{subject}: subject name of the certificate; {from}: date and time</extracomment>
        <translation>証明書「{subject}」は {from} から有効になります。通常は、このノート PC の時計が正しくないことが原因です。Windows は 13801 または 0x800B0101 を報告します。</translation>
    </message>
    <message>
        <source>If the clock is right, pass the report to the certificate team.</source>
        <translation>時計が正しい場合は、レポートを証明書チームに渡します。</translation>
    </message>
    <message>
        <source>Check the clock of the VPN server and of the issuing CA.</source>
        <translation>VPN サーバーと発行元の CA の時計を確認します。</translation>
    </message>
    <message>
        <source>If the certificate was issued for later, install the current one until then.</source>
        <translation>証明書が将来の期間に対して発行されている場合は、それまで現在有効な証明書をインストールします。</translation>
    </message>
    <message>
        <source>The VPN still works, but the server&apos;s electronic identity card (certificate) expires on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>VPN は引き続き動作しますが、サーバーの電子的な身分証明書 (証明書) は {until} に期限が切れます。</translation>
    </message>
    <message>
        <source>You don&apos;t need to do anything now; your helpdesk may want to know.</source>
        <translation>今は何もする必要はありません。ヘルプデスクに知らせておくとよいでしょう。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; expires on {until}; after that nobody can connect.</source>
        <extracomment>{subject}: subject name of the certificate; {until}: date and time</extracomment>
        <translation>証明書「{subject}」は {until} に有効期限が切れます。その後は誰も接続できません。</translation>
    </message>
    <message>
        <source>The certificate expires on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>証明書は {until} に有効期限が切れます。</translation>
    </message>
    <message>
        <source>Renew it before that day and select it again where a service is bound to it.</source>
        <translation>その日より前に更新し、証明書がサービスにバインドされている箇所で選択し直します。</translation>
    </message>
    <message>
        <source>The key of the VPN server&apos;s certificate is too weak.</source>
        <translation>VPN サーバーの証明書のキーの強度が不足しています。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the VPN server is protected too weakly by today&apos;s standards.</source>
        <translation>VPN サーバーの電子的な身分証明書 (証明書) は、現在の基準では保護が弱すぎます。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; has a key of type {algorithm} with {bits} bits. With IKEv2 Windows can report 13881.</source>
        <extracomment>{subject}: subject name of the certificate; {algorithm}: name of an algorithm; {bits}: key length in bits</extracomment>
        <translation>証明書「{subject}」のキーは、種類が {algorithm}、長さが {bits} ビットです。IKEv2 では、Windows が 13881 を報告することがあります。</translation>
    </message>
    <message>
        <source>Issue a certificate with RSA of at least 2048 bits or ECDSA P-256.</source>
        <translation>2048 ビット以上の RSA、または ECDSA P-256 の証明書を発行します。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate is signed with an outdated method.</source>
        <translation>VPN サーバーの証明書は、古い方式で署名されています。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the VPN server was signed in an old way that can be forged more easily.</source>
        <translation>VPN サーバーの電子的な身分証明書 (証明書) は、偽造されやすい古い方式で署名されています。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; is signed with {algorithm}.</source>
        <extracomment>{subject}: subject name of the certificate; {algorithm}: name of an algorithm</extracomment>
        <translation>証明書「{subject}」は {algorithm} で署名されています。</translation>
    </message>
    <message>
        <source>The chain leads to &quot;{root}&quot; (thumbprint: {thumbprint}), which is not among this computer&apos;s trusted roots. Windows reports 0x800B0109 with SSTP (0x800B010A if it cannot find that certificate at all) and 13801 with IKEv2.</source>
        <extracomment>{root}: subject name of the root certificate; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>チェーンは「{root}」(拇印: {thumbprint}) につながっていますが、これはこのコンピューターの信頼されたルート証明書に含まれていません。Windows は、SSTP では 0x800B0109 (その証明書がまったく見つからない場合は 0x800B010A)、IKEv2 では 13801 を報告します。</translation>
    </message>
    <message>
        <source>Look for &quot;{root}&quot; in the store: certutil -store Root</source>
        <extracomment>{root}: subject name of the root certificate</extracomment>
        <translation>ストアで「{root}」を探します: certutil -store Root</translation>
    </message>
    <message>
        <source>The root certificate &quot;{root}&quot; is missing in the computer&apos;s Trusted Root Certification Authorities store; domain members normally receive it by themselves.</source>
        <extracomment>{root}: subject name of the root certificate</extracomment>
        <translation>ルート証明書「{root}」が、コンピューターの「信頼されたルート証明機関」ストアにありません。通常、ドメインのメンバーには自動的に配布されます。</translation>
    </message>
    <message>
        <source>Publish the root by group policy or as a trusted certificate profile in Intune, to the computer store.</source>
        <translation>グループ ポリシー、または Intune の信頼済み証明書プロファイルで、ルート証明書をコンピューターのストアに配布します。</translation>
    </message>
    <message>
        <source>For computers outside the domain, deploy the root with the VPN profile, or use a public certificate for SSTP.</source>
        <translation>ドメイン外のコンピューターには、VPN プロファイルとともにルート証明書を展開するか、SSTP に公的な証明書を使用します。</translation>
    </message>
    <message>
        <source>Check the store Untrusted Certificates (Disallowed) too.</source>
        <translation>「信頼されていない証明書」(Disallowed) ストアも確認します。</translation>
    </message>
    <message>
        <source>If &quot;{root}&quot; is not a root but an intermediate authority, let the VPN server send it.</source>
        <extracomment>{root}: subject name of the certificate</extracomment>
        <translation>「{root}」がルート証明機関ではなく中間証明機関である場合は、その証明書を VPN サーバーから送信します。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate vouches only for itself.</source>
        <translation>VPN サーバーの証明書は、自己署名されたものです。</translation>
    </message>
    <message>
        <source>The VPN server shows an electronic identity card (certificate) that no authority has confirmed.</source>
        <translation>VPN サーバーは、どの証明機関にも確認されていない電子的な身分証明書 (証明書) を提示しています。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({thumbprint}) is self-signed. Windows reports 0x800B0109 with SSTP and 13801 with IKEv2.</source>
        <extracomment>{subject}: subject name of the certificate; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>証明書「{subject}」({thumbprint}) は自己署名されています。Windows は、SSTP では 0x800B0109、IKEv2 では 13801 を報告します。</translation>
    </message>
    <message>
        <source>A self-signed certificate is in use; RRAS may have taken a default one after the right one disappeared.</source>
        <translation>自己署名証明書が使用されています。適切な証明書がなくなった後、RRAS が既定の証明書を使用した可能性があります。</translation>
    </message>
    <message>
        <source>A link is missing between the VPN server&apos;s certificate and its authority.</source>
        <translation>VPN サーバーの証明書とその証明機関をつなぐ証明書がありません。</translation>
    </message>
    <message>
        <source>The certificate of &quot;{missing}&quot; was not sent and is not on this computer. Windows can report 0x800B010A or 0x800B0109 (SSTP) or 13801 (IKEv2).</source>
        <extracomment>{missing}: subject name of the missing certificate</extracomment>
        <translation>「{missing}」の証明書が送信されず、このコンピューターにもありません。Windows は 0x800B010A または 0x800B0109 (SSTP)、あるいは 13801 (IKEv2) を報告することがあります。</translation>
    </message>
    <message>
        <source>The intermediate certificate &quot;{missing}&quot; is missing on the VPN server, or is not sent.</source>
        <extracomment>{missing}: subject name of the missing certificate</extracomment>
        <translation>中間証明書「{missing}」が VPN サーバーにないか、送信されていません。</translation>
    </message>
    <message>
        <source>Install it in the Intermediate Certification Authorities store of the VPN server and restart the service.</source>
        <translation>VPN サーバーの「中間証明機関」ストアにインストールし、サービスを再起動します。</translation>
    </message>
    <message>
        <source>Publish it to the clients as well, and check the AIA address in the server&apos;s certificate.</source>
        <translation>クライアントにも配布し、サーバーの証明書の AIA アドレスを確認します。</translation>
    </message>
    <message>
        <source>If &quot;{missing}&quot; is itself the root, publish it to the clients&apos; Trusted Root Certification Authorities store instead.</source>
        <extracomment>{missing}: subject name of the missing certificate</extracomment>
        <translation>「{missing}」自体がルート証明書である場合は、代わりにクライアントの「信頼されたルート証明機関」ストアに配布します。</translation>
    </message>
    <message>
        <source>An authority behind the VPN server&apos;s certificate has expired.</source>
        <translation>VPN サーバーの証明書の上位の証明機関の有効期限が切れています。</translation>
    </message>
    <message>
        <source>The authority that confirmed the VPN server&apos;s electronic identity card (certificate) is no longer valid.</source>
        <translation>VPN サーバーの電子的な身分証明書 (証明書) を確認した証明機関は、有効ではなくなりました。</translation>
    </message>
    <message>
        <source>The certificate of the authority &quot;{ca}&quot; expired on {until}. Windows can report 13801 (IKEv2) or 0x800B0101 (SSTP).</source>
        <extracomment>{ca}: subject name of the certification authority; {until}: date and time</extracomment>
        <translation>証明機関「{ca}」の証明書は {until} に有効期限が切れました。Windows は 13801 (IKEv2) または 0x800B0101 (SSTP) を報告することがあります。</translation>
    </message>
    <message>
        <source>Renew the CA&apos;s certificate, publish it, and reissue the server certificate if the CA&apos;s key changed.</source>
        <translation>CA の証明書を更新して配布し、CA のキーが変わった場合はサーバー証明書を再発行します。</translation>
    </message>
    <message>
        <source>Remove the expired copy from the stores of the VPN server.</source>
        <translation>期限切れのコピーを VPN サーバーのストアから削除します。</translation>
    </message>
    <message>
        <source>An authority behind the VPN server&apos;s certificate was not allowed to issue it.</source>
        <translation>VPN サーバーの証明書の上位の証明機関は、この証明書を発行することを許可されていませんでした。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) was confirmed by somebody who may not do that.</source>
        <translation>VPN サーバーの電子的な身分証明書 (証明書) は、その権限のない者によって確認されています。</translation>
    </message>
    <message>
        <source>The issuer &quot;{ca}&quot; does not count as an authority for this certificate: {detail}. Windows can report 13801 (IKEv2) or 0x800B010A (SSTP).</source>
        <extracomment>{ca}: subject name of the certification authority; {detail}: detail as technical text</extracomment>
        <translation>発行者「{ca}」は、この証明書の証明機関とは認められません: {detail}。Windows は 13801 (IKEv2) または 0x800B010A (SSTP) を報告することがあります。</translation>
    </message>
    <message>
        <source>Reissue the CA&apos;s certificate correctly, then the server certificate.</source>
        <translation>CA の証明書を正しく再発行してから、サーバー証明書を再発行します。</translation>
    </message>
    <message>
        <source>A signature in the chain of the VPN server&apos;s certificate is wrong.</source>
        <translation>VPN サーバーの証明書のチェーンの中に、正しくない署名があります。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) does not carry the signature that it claims.</source>
        <translation>VPN サーバーの電子的な身分証明書 (証明書) の署名は、表示されている署名者のものではありません。</translation>
    </message>
    <message>
        <source>The signature said to be of &quot;{ca}&quot; does not fit. Windows can report 13801 (IKEv2) or 0x800B010A (SSTP).</source>
        <extracomment>{ca}: subject name of the certification authority</extracomment>
        <translation>「{ca}」のものとされる署名が一致しません。Windows は 13801 (IKEv2) または 0x800B010A (SSTP) を報告することがあります。</translation>
    </message>
    <message>
        <source>If no CA of yours has this key, treat it as a security incident.</source>
        <translation>このキーを持つ CA が組織にない場合は、セキュリティ インシデントとして扱います。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s electronic identity card (certificate) was withdrawn by its authority.</source>
        <translation>VPN サーバーの電子的な身分証明書 (証明書) は、証明機関によって取り消されています。</translation>
    </message>
    <message>
        <source>The certificate with serial number {serial} was revoked on {since}; reason given: {reason}. SSTP can report 0x80092010 or 0x800B010C; IKEv2 does not check this by default.</source>
        <extracomment>{serial}: serial number; {since}: date and time; {reason}: reason as a word of the standard</extracomment>
        <translation>シリアル番号 {serial} の証明書は {since} に失効しました。示された理由: {reason}。SSTP は 0x80092010 または 0x800B010C を報告することがあります。IKEv2 は、既定では失効確認を行いません。</translation>
    </message>
    <message>
        <source>The CA&apos;s list names serial {serial}, revoked {since}; reason given: {reason}.</source>
        <extracomment>{serial}: serial number; {since}: date and time; {reason}: reason as a word of the standard</extracomment>
        <translation>CA のリストに、{since} に失効したシリアル番号 {serial} が記載されています。示された理由: {reason}。</translation>
    </message>
    <message>
        <source>No list of revoked certificates could be fetched from {urls}. SSTP insists on it and reports 0x80092013; IKEv2 does not check by default.</source>
        <extracomment>{urls}: web addresses</extracomment>
        <translation>{urls} から失効リストを取得できませんでした。SSTP は失効リストを必須とし、0x80092013 を報告します。IKEv2 は、既定では失効確認を行いません。</translation>
    </message>
    <message>
        <source>Open the address on this network and on another one.</source>
        <translation>このネットワークと別のネットワークで、このアドレスを開きます。</translation>
    </message>
    <message>
        <source>The list was asked for directly; where this network demands a proxy, test through that proxy: netsh winhttp show proxy</source>
        <translation>リストは直接要求されました。このネットワークでプロキシが必要な場合は、そのプロキシ経由でテストします: netsh winhttp show proxy</translation>
    </message>
    <message>
        <source>SSTP clients always check revocation, and the address must answer from the internet before the tunnel exists: {urls}.</source>
        <extracomment>{urls}: web addresses</extracomment>
        <translation>SSTP クライアントは常に失効確認を行います。アドレスは、トンネルが確立される前に、インターネットから応答できる必要があります: {urls}。</translation>
    </message>
    <message>
        <source>Remove directory addresses (ldap) that only work inside, or use a public certificate for SSTP.</source>
        <translation>内部でしか機能しないディレクトリ アドレス (ldap) を削除するか、SSTP に公的な証明書を使用します。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate does not say where to ask whether it was revoked.</source>
        <translation>VPN サーバーの証明書に、失効しているかどうかの問い合わせ先が記載されていません。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; has no usable address for revocation; SSTP can report 0x80092012.</source>
        <extracomment>{subject}: subject name of the certificate</extracomment>
        <translation>証明書「{subject}」に、失効確認に使用できるアドレスがありません。SSTP は 0x80092012 を報告することがあります。</translation>
    </message>
    <message>
        <source>There is neither a CRL distribution point nor an OCSP address that a client on the internet can use.</source>
        <translation>インターネット上のクライアントが使用できる CRL 配布ポイントも OCSP アドレスもありません。</translation>
    </message>
    <message>
        <source>Add an http address for the CRL, or an OCSP address, to the CA&apos;s settings and reissue the certificate.</source>
        <translation>CA の設定に CRL の http アドレスまたは OCSP アドレスを追加し、証明書を再発行します。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate names no web address for asking whether it was revoked.</source>
        <translation>VPN サーバーの証明書に、失効しているかどうかを問い合わせる Web アドレスがありません。</translation>
    </message>
    <message>
        <source>Your computer may be unable to ask whether the VPN server&apos;s electronic identity card (certificate) is still good.</source>
        <translation>お使いのコンピューターは、VPN サーバーの電子的な身分証明書 (証明書) が現在も有効かどうかを問い合わせることができない可能性があります。</translation>
    </message>
    <message>
        <source>The certificate &quot;{certificate}&quot; names its list of revoked certificates only by addresses of a kind that this program does not fetch: {urls}. SSTP can report 0x80092013.</source>
        <extracomment>{certificate}: subject name of the certificate; {urls}: addresses</extracomment>
        <translation>証明書「{certificate}」に記載されている失効リストのアドレスは、このプログラムが取得しない種類のものだけです: {urls}。SSTP は 0x80092013 を報告することがあります。</translation>
    </message>
    <message>
        <source>SSTP clients check revocation before the tunnel exists; directory addresses (ldap) answer only inside, and CRLs are not fetched over https: {urls}.</source>
        <extracomment>{urls}: addresses</extracomment>
        <translation>SSTP クライアントは、トンネルが確立される前に失効確認を行います。ディレクトリ アドレス (ldap) は内部でしか応答せず、CRL は https では取得されません: {urls}。</translation>
    </message>
    <message>
        <source>The list of revoked certificates for the VPN server is out of date.</source>
        <translation>VPN サーバーの失効リストが古くなっています。</translation>
    </message>
    <message>
        <source>The list that tells whether the VPN server&apos;s electronic identity card (certificate) is still good is too old.</source>
        <translation>VPN サーバーの電子的な身分証明書 (証明書) が現在も有効かどうかを示すリストが古すぎます。</translation>
    </message>
    <message>
        <source>The list from {urls} should have been renewed by {nextUpdate}. SSTP can report 0x80092013.</source>
        <extracomment>{urls}: web addresses; {nextUpdate}: date and time</extracomment>
        <translation>{urls} のリストは、{nextUpdate} までに更新されるはずでした。SSTP は 0x80092013 を報告することがあります。</translation>
    </message>
    <message>
        <source>The nextUpdate of the CRL was {nextUpdate}; clients treat an outdated list like a missing one.</source>
        <extracomment>{nextUpdate}: date and time</extracomment>
        <translation>CRL の nextUpdate は {nextUpdate} でした。クライアントは、古くなったリストを、リストがない場合と同様に扱います。</translation>
    </message>
    <message>
        <source>Publish a new list: certutil -crl (on the CA), and check that the copy on the web server is renewed too.</source>
        <translation>新しいリストを発行し (CA で certutil -crl)、Web サーバー上のコピーも更新されることを確認します。</translation>
    </message>
    <message>
        <source>Make sure that somebody is warned before the next list expires.</source>
        <translation>次のリストの期限が切れる前に、担当者に警告が届くようにします。</translation>
    </message>
    <message>
        <source>The VPN connection does not say which sign-in server it expects.</source>
        <translation>VPN 接続に、想定する認証サーバーが指定されていません。</translation>
    </message>
    <message>
        <source>Your VPN connection does not check the name of the server that checks your sign-in.</source>
        <translation>お使いの VPN 接続は、サインインを確認するサーバーの名前をチェックしません。</translation>
    </message>
    <message>
        <source>You don&apos;t need to do anything now; your VPN administrators can add the name.</source>
        <translation>今は何もする必要はありません。名前の追加は VPN 管理者が行うことができます。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has an empty ServerNames: any server with a certificate under the trusted root is accepted.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>プロファイル「{connection}」の ServerNames が空です。信頼されたルート証明書の下にある証明書を持つサーバーは、すべて受け入れられます。</translation>
    </message>
    <message>
        <source>Read the names: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>名前を確認します: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml</translation>
    </message>
    <message>
        <source>Without ServerNames every certificate under the trusted root passes as sign-in server.</source>
        <translation>ServerNames がない場合、信頼されたルート証明書の下にあるすべての証明書が、認証サーバーとして通用します。</translation>
    </message>
    <message>
        <source>Enter the names of the NPS servers, separated by semicolons, as their certificates spell them.</source>
        <translation>NPS サーバーの名前を、証明書のつづりどおりに、セミコロンで区切って入力します。</translation>
    </message>
    <message>
        <source>The name of the expected sign-in server is written wrongly in the VPN connection.</source>
        <translation>VPN 接続で、想定する認証サーバーの名前が正しく記述されていません。</translation>
    </message>
    <message>
        <source>A name in the settings of your VPN connection is written in a way that Windows does not understand.</source>
        <translation>お使いの VPN 接続の設定にある名前が、Windows が認識できない形式で記述されています。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has ServerNames = {value}; names are separated by semicolons, without quotes and without a leading star. Windows can report 853 or 812.</source>
        <extracomment>{connection}: name of the VPN connection; {value}: what stands there</extracomment>
        <translation>プロファイル「{connection}」の ServerNames は {value} です。名前はセミコロンで区切り、引用符や先頭のアスタリスクは付けません。Windows が 853 または 812 を報告することがあります。</translation>
    </message>
    <message>
        <source>ServerNames takes names separated by semicolons; each may be a regular expression, not a wildcard.</source>
        <translation>ServerNames には、セミコロンで区切った名前を指定します。それぞれに正規表現を使用できますが、ワイルドカードは使用できません。</translation>
    </message>
    <message>
        <source>Correct {value}: no comma, no quotes; instead of a star write a regular expression that ends in the domain.</source>
        <extracomment>{value}: what stands there</extracomment>
        <translation>{value} を修正します。コンマと引用符は使用せず、アスタリスクの代わりに、ドメインで終わる正規表現を記述します。</translation>
    </message>
    <message>
        <source>Deploy the profile again.</source>
        <translation>プロファイルを展開し直します。</translation>
    </message>
    <message>
        <source>The VPN connection expects another sign-in server.</source>
        <translation>VPN 接続で想定されている認証サーバーが異なります。</translation>
    </message>
    <message>
        <source>Your VPN connection expects a sign-in server with a different name from the one your organisation uses.</source>
        <translation>お使いの VPN 接続で想定されている認証サーバーの名前が、組織で使用しているものと異なります。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; lists {profile}; the site policy expects {expected}. Windows can report 812 or 853.</source>
        <extracomment>{connection}: name of the VPN connection; {profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>プロファイル「{connection}」に記載されているのは {profile} ですが、サイト ポリシーで想定されているのは {expected} です。Windows が 812 または 853 を報告することがあります。</translation>
    </message>
    <message>
        <source>Read the log Microsoft-Windows-EapMethods-RasTls/Operational, event 107: it shows the server name that was seen.</source>
        <translation>ログ Microsoft-Windows-EapMethods-RasTls/Operational のイベント 107 を確認します。実際に確認されたサーバー名が記録されています。</translation>
    </message>
    <message>
        <source>ServerNames ({profile}) does not contain what is expected ({expected}).</source>
        <extracomment>{profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>ServerNames ({profile}) に、想定される名前 ({expected}) が含まれていません。</translation>
    </message>
    <message>
        <source>Correct ServerNames in the profile, or the site policy if the servers were renamed.</source>
        <translation>プロファイルの ServerNames を修正するか、サーバーの名前が変更された場合はサイト ポリシーを修正します。</translation>
    </message>
    <message>
        <source>Compare with the names in the certificate of each NPS server.</source>
        <translation>各 NPS サーバーの証明書の名前と比較します。</translation>
    </message>
    <message>
        <source>The name of the sign-in server differs in upper and lower case.</source>
        <translation>認証サーバーの名前の大文字と小文字が異なります。</translation>
    </message>
    <message>
        <source>A name in the settings of your VPN connection differs in its capital letters from what is expected. Some Windows versions are strict about that.</source>
        <translation>お使いの VPN 接続の設定にある名前の大文字と小文字が、想定と異なります。一部のバージョンの Windows では、この違いが問題になります。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; lists {profile}, expected is {expected}. Administrators report error 853 on Windows 11 for this.</source>
        <extracomment>{connection}: name of the VPN connection; {profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>プロファイル「{connection}」に記載されているのは {profile} ですが、想定されるのは {expected} です。管理者からは、この場合に Windows 11 でエラー 853 が発生すると報告されています。</translation>
    </message>
    <message>
        <source>Check the Windows version of this laptop: winver</source>
        <translation>このノート PC の Windows のバージョンを確認します: winver</translation>
    </message>
    <message>
        <source>Windows 11 is reported to compare ServerNames with the NPS certificate case-sensitively.</source>
        <translation>Windows 11 は、ServerNames と NPS の証明書を、大文字と小文字を区別して比較すると報告されています。</translation>
    </message>
    <message>
        <source>Write the names exactly as the NPS certificate has them and deploy the profile again.</source>
        <translation>名前を NPS の証明書と完全に同じ表記にし、プロファイルを展開し直します。</translation>
    </message>
    <message>
        <source>The VPN connection lists a sign-in server but does not check it.</source>
        <translation>VPN 接続に認証サーバーが記載されていますが、照合されていません。</translation>
    </message>
    <message>
        <source>Your VPN connection knows the name of its sign-in server but does not compare it.</source>
        <translation>お使いの VPN 接続には認証サーバーの名前が登録されていますが、照合されていません。</translation>
    </message>
    <message>
        <source>You don&apos;t need to do anything now; your VPN administrators can correct the setting.</source>
        <translation>今は何もする必要はありません。設定の修正は VPN 管理者が行うことができます。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has AcceptServerName off, so ServerNames has no effect.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>プロファイル「{connection}」の AcceptServerName がオフになっているため、ServerNames は効果がありません。</translation>
    </message>
    <message>
        <source>Read it: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>設定を確認します: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml</translation>
    </message>
    <message>
        <source>AcceptServerName=false makes Windows ignore ServerNames.</source>
        <translation>AcceptServerName=false の場合、Windows は ServerNames を無視します。</translation>
    </message>
    <message>
        <source>Set AcceptServerName to true and deploy the profile again.</source>
        <translation>AcceptServerName を true に設定し、プロファイルを展開し直します。</translation>
    </message>
    <message>
        <source>The VPN connection does not say which authority must stand behind the sign-in server.</source>
        <translation>VPN 接続に、認証サーバーの証明書を発行すべき証明機関が指定されていません。</translation>
    </message>
    <message>
        <source>Your VPN connection does not say whom to trust, so Windows may ask you a question that you can&apos;t judge.</source>
        <translation>お使いの VPN 接続には、どの証明機関を信頼するかが指定されていません。そのため、判断の難しい質問が Windows に表示されることがあります。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has no TrustedRootCA. Windows may prompt, or report 703 when it must stay silent.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>プロファイル「{connection}」に TrustedRootCA がありません。Windows が確認メッセージを表示するか、表示できない場合は 703 を報告することがあります。</translation>
    </message>
    <message>
        <source>TrustedRootCA is empty, so any root in the computer&apos;s store is accepted or a prompt appears.</source>
        <translation>TrustedRootCA が空であるため、コンピューターのストアにある任意のルート証明書が受け入れられるか、確認メッセージが表示されます。</translation>
    </message>
    <message>
        <source>Enter the SHA-1 thumbprint of the root of the NPS certificate and deploy the profile again.</source>
        <translation>NPS の証明書のルート証明書の SHA-1 拇印を入力し、プロファイルを展開し直します。</translation>
    </message>
    <message>
        <source>The trusted authority is written wrongly in the VPN connection.</source>
        <translation>VPN 接続で、信頼する証明機関が正しく記述されていません。</translation>
    </message>
    <message>
        <source>A part of your VPN connection&apos;s settings that says whom to trust is damaged.</source>
        <translation>お使いの VPN 接続の設定のうち、どの証明機関を信頼するかを示す部分が破損しています。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has TrustedRootCA = {value}, which is not a SHA-1 thumbprint of 20 bytes. Windows can report 864.</source>
        <extracomment>{connection}: name of the VPN connection; {value}: what stands there</extracomment>
        <translation>プロファイル「{connection}」の TrustedRootCA は {value} ですが、これは 20 バイトの SHA-1 拇印ではありません。Windows が 864 を報告することがあります。</translation>
    </message>
    <message>
        <source>TrustedRootCA must be 40 hexadecimal digits, with or without blanks; it is {value}.</source>
        <extracomment>{value}: what stands there</extracomment>
        <translation>TrustedRootCA は 40 桁の 16 進数 (空白の有無は問いません) でなければなりませんが、{value} になっています。</translation>
    </message>
    <message>
        <source>Copy the thumbprint again: certutil -store Root on a computer that trusts the root.</source>
        <translation>拇印をコピーし直します: このルート証明書を信頼しているコンピューターで certutil -store Root を実行します。</translation>
    </message>
    <message>
        <source>Watch for an invisible character at the beginning when copying from the certificate window.</source>
        <translation>証明書のウィンドウからコピーする場合は、先頭に見えない文字が含まれないように注意します。</translation>
    </message>
    <message>
        <source>The VPN connection trusts a different authority from the one your organisation uses.</source>
        <translation>VPN 接続が信頼する証明機関が、組織で使用しているものと異なります。</translation>
    </message>
    <message>
        <source>Your VPN connection expects a sign-in server whose authority is not the one your organisation uses.</source>
        <translation>お使いの VPN 接続で想定されている認証サーバーの証明機関が、組織で使用しているものと異なります。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; trusts {profile}; the site policy expects {expected}. Windows can report 864 or 812.</source>
        <extracomment>{connection}: name of the VPN connection; {profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>プロファイル「{connection}」が信頼するのは {profile} ですが、サイト ポリシーで想定されているのは {expected} です。Windows が 864 または 812 を報告することがあります。</translation>
    </message>
    <message>
        <source>TrustedRootCA ({profile}) and the expected root ({expected}) differ; often the root was renewed.</source>
        <extracomment>{profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>TrustedRootCA ({profile}) と想定されるルート証明書 ({expected}) が異なります。多くの場合、ルート証明書が更新されています。</translation>
    </message>
    <message>
        <source>During a change of roots list both thumbprints in the profile.</source>
        <translation>ルート証明書の切り替え期間中は、両方の拇印をプロファイルに記載します。</translation>
    </message>
    <message>
        <source>Compare with the chain of each NPS certificate: certutil -store My (on the NPS server).</source>
        <translation>各 NPS の証明書のチェーンと比較します: certutil -store My (NPS サーバーで実行)。</translation>
    </message>
    <message>
        <source>The authority that the VPN connection trusts is not installed on this computer.</source>
        <translation>VPN 接続が信頼する証明機関が、このコンピューターにインストールされていません。</translation>
    </message>
    <message>
        <source>Your computer does not have the electronic identity card (certificate) of the authority that your VPN connection relies on.</source>
        <translation>お使いのコンピューターには、VPN 接続が使用する証明機関の電子的な身分証明書 (証明書) がありません。</translation>
    </message>
    <message>
        <source>If you can, connect to the office network once; missing certificates often arrive there by themselves.</source>
        <translation>可能であれば、一度社内ネットワークに接続してください。不足している証明書が自動的に配布されることがよくあります。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; trusts {thumbprint}, which is not among this computer&apos;s trusted roots. Windows reports 864, or 703 if it would have to ask.</source>
        <extracomment>{connection}: name of the VPN connection; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>プロファイル「{connection}」が信頼する {thumbprint} は、このコンピューターの信頼されたルート証明書に含まれていません。Windows は 864、またはユーザーへの質問が必要な場合は 703 を報告します。</translation>
    </message>
    <message>
        <source>Read the store: certutil -store Root {thumbprint!}</source>
        <extracomment>{thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>ストアを確認します: certutil -store Root {thumbprint!}</translation>
    </message>
    <message>
        <source>Start a policy update on the corporate network: gpupdate</source>
        <translation>社内ネットワークでポリシーの更新を開始します: gpupdate</translation>
    </message>
    <message>
        <source>Import the root only from a file that the certificate team gives you: certutil -addstore Root FILE (elevated).</source>
        <translation>ルート証明書は、証明書チームから渡されたファイルからのみインポートします: certutil -addstore Root FILE (管理者として実行)。</translation>
    </message>
    <message>
        <source>The root with thumbprint {thumbprint} is missing in the computer&apos;s Trusted Root Certification Authorities store.</source>
        <extracomment>{thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>拇印が {thumbprint} のルート証明書が、コンピューターの「信頼されたルート証明機関」ストアにありません。</translation>
    </message>
    <message>
        <source>Publish it by group policy or as a trusted certificate profile in Intune, before the VPN profile.</source>
        <translation>グループ ポリシー、または Intune の信頼済み証明書プロファイルで、VPN プロファイルより先に配布します。</translation>
    </message>
    <message>
        <source>The VPN connection does not check the sign-in server at all.</source>
        <translation>VPN 接続が、認証サーバーをまったく検証しません。</translation>
    </message>
    <message>
        <source>Your VPN connection would sign in to any server that claims to be yours. That is a security risk.</source>
        <translation>お使いの VPN 接続は、本物だと名乗るサーバーであれば、どのサーバーにもサインインします。これはセキュリティ上の危険があります。</translation>
    </message>
    <message>
        <source>Please don&apos;t use this connection on public networks.</source>
        <translation>公衆ネットワークでは、この接続を使用しないでください。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has PerformServerValidation off: the sign-in server is not verified.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>プロファイル「{connection}」の PerformServerValidation がオフになっています。認証サーバーは検証されません。</translation>
    </message>
    <message>
        <source>Report it to the VPN administrators as a security matter.</source>
        <translation>セキュリティの問題として VPN 管理者に報告します。</translation>
    </message>
    <message>
        <source>Without server validation an attacker can collect credentials with a server of their own.</source>
        <translation>サーバーの検証がないと、攻撃者が自身のサーバーで資格情報を収集できます。</translation>
    </message>
    <message>
        <source>Set PerformServerValidation to true, with ServerNames and TrustedRootCA, and deploy the profile again.</source>
        <translation>ServerNames と TrustedRootCA を指定したうえで PerformServerValidation を true に設定し、プロファイルを展開し直します。</translation>
    </message>
    <message>
        <source>Find out why it was disabled; the certificate problem behind it needs a fix of its own.</source>
        <translation>無効にされた理由を調べます。その背景にある証明書の問題は、別途解決する必要があります。</translation>
    </message>
    <message>
        <source>Windows may ask you to judge the sign-in server yourself.</source>
        <translation>Windows が、認証サーバーの判断をユーザーに求めることがあります。</translation>
    </message>
    <message>
        <source>While connecting, Windows may ask whether to trust a server. An automatic VPN connection can&apos;t show that question.</source>
        <translation>接続中に、サーバーを信頼するかどうかを Windows が質問することがあります。自動の VPN 接続では、その質問を表示できません。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; allows the server-validation prompt; an Always On connection then fails with 703.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>プロファイル「{connection}」で、サーバー検証の確認メッセージが許可されています。この場合、Always On 接続は 703 で失敗します。</translation>
    </message>
    <message>
        <source>Read it: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml, element DisableUserPromptForServerValidation.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>設定を確認します: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml の DisableUserPromptForServerValidation 要素。</translation>
    </message>
    <message>
        <source>DisableUserPromptForServerValidation is false; a silent connection can&apos;t show the prompt.</source>
        <translation>DisableUserPromptForServerValidation が false です。ダイアログなしの接続では、確認メッセージを表示できません。</translation>
    </message>
    <message>
        <source>Set it to true, and make sure that ServerNames and TrustedRootCA are complete first.</source>
        <translation>先に ServerNames と TrustedRootCA が漏れなく指定されていることを確認し、true に設定します。</translation>
    </message>
    <message>
        <source>The VPN connection does not check the name in the server&apos;s certificate.</source>
        <translation>VPN 接続が、サーバーの証明書の名前を検証しません。</translation>
    </message>
    <message>
        <source>Your VPN connection does not check whether the server that answers is the one it called. That is a security risk.</source>
        <translation>お使いの VPN 接続は、応答したサーバーが接続先のサーバーかどうかを確認しません。これはセキュリティ上の危険があります。</translation>
    </message>
    <message>
        <source>You don&apos;t need to do anything now, but please tell your helpdesk.</source>
        <translation>今は何もする必要はありませんが、ヘルプデスクに知らせてください。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; has DisableIKENameEkuCheck set: neither name nor purpose of the server&apos;s certificate is checked.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>プロファイル「{connection}」に DisableIKENameEkuCheck が設定されています。サーバーの証明書の名前も目的も検証されません。</translation>
    </message>
    <message>
        <source>DisableIKENameEkuCheck=1 accepts any certificate under a trusted root for this server.</source>
        <translation>DisableIKENameEkuCheck=1 の場合、信頼されたルート証明書の下にあるすべての証明書が、このサーバーのものとして受け入れられます。</translation>
    </message>
    <message>
        <source>Correct the server&apos;s certificate instead, then set the value back to 0 in the profile.</source>
        <translation>代わりにサーバーの証明書を修正し、その後、プロファイルの値を 0 に戻します。</translation>
    </message>
    <message>
        <source>The two steps of the sign-in expect different servers.</source>
        <translation>サインインの 2 つの段階で、想定するサーバーが異なります。</translation>
    </message>
    <message>
        <source>The settings of your VPN connection contradict each other about the sign-in server.</source>
        <translation>お使いの VPN 接続では、認証サーバーに関する設定が互いに矛盾しています。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; names different values outside and inside the protected sign-in: {topic}. Windows can report 812 or 853.</source>
        <extracomment>{connection}: name of the VPN connection; {topic}: what differs</extracomment>
        <translation>プロファイル「{connection}」では、保護されたサインインの外側と内側で異なる値が指定されています: {topic}。Windows が 812 または 853 を報告することがあります。</translation>
    </message>
    <message>
        <source>The outer (PEAP) and the inner (EAP-TLS) server validation differ in {topic}.</source>
        <extracomment>{topic}: what differs</extracomment>
        <translation>外側 (PEAP) と内側 (EAP-TLS) のサーバー検証で、{topic}が異なります。</translation>
    </message>
    <message>
        <source>Give both the same ServerNames and TrustedRootCA, since the same NPS answers both.</source>
        <translation>どちらにも同じ NPS が応答するため、両方に同じ ServerNames と TrustedRootCA を指定します。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not made for identifying a server.</source>
        <translation>認証サーバーの証明書は、サーバーの身元を証明するためのものではありません。</translation>
    </message>
    <message>
        <source>The server that checks your sign-in shows an electronic identity card (certificate) of the wrong kind.</source>
        <translation>サインインを確認するサーバーが提示する電子的な身分証明書 (証明書) の種類が正しくありません。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) lacks the purpose Server Authentication (it has: {found}). Windows can report 857, 864 or 812.</source>
        <extracomment>{subject}: subject name of the certificate; {found}: what the certificate has</extracomment>
        <translation>認証サーバー (NPS) の証明書「{subject}」に「サーバー認証」の目的がありません (含まれる目的: {found})。Windows は 857、864、または 812 を報告することがあります。</translation>
    </message>
    <message>
        <source>Issue a certificate from the NPS template into the computer&apos;s Personal store of the NPS server.</source>
        <translation>NPS 用の証明書テンプレートから、NPS サーバーのコンピューターの「個人」ストアに証明書を発行します。</translation>
    </message>
    <message>
        <source>The sign-in server does not have the name that your VPN connection expects.</source>
        <translation>認証サーバーの名前が、VPN 接続で想定されている名前と異なります。</translation>
    </message>
    <message>
        <source>The server that checks your sign-in shows an electronic identity card (certificate) with an unexpected name.</source>
        <translation>サインインを確認するサーバーが、想定と異なる名前の電子的な身分証明書 (証明書) を提示しています。</translation>
    </message>
    <message>
        <source>The sign-in server (NPS) shows the names {names}. Windows can report 853, 864 or 812 when the profile lists other names.</source>
        <extracomment>{names}: names in the certificate</extracomment>
        <translation>認証サーバー (NPS) が提示した名前は {names} です。プロファイルに別の名前が記載されている場合、Windows は 853、864、または 812 を報告することがあります。</translation>
    </message>
    <message>
        <source>Read the names in the profile: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml, element ServerNames.</source>
        <translation>プロファイルの名前を確認します: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml の ServerNames 要素。</translation>
    </message>
    <message>
        <source>Compare upper and lower case too: administrators report that Windows 11 compares exactly.</source>
        <translation>大文字と小文字の区別も比較します。管理者からは、Windows 11 では厳密に比較されると報告されています。</translation>
    </message>
    <message>
        <source>ServerNames in the EAP settings and the names {names} of the NPS certificate differ.</source>
        <extracomment>{names}: names in the certificate</extracomment>
        <translation>EAP の設定の ServerNames と、NPS の証明書の名前 {names} が異なります。</translation>
    </message>
    <message>
        <source>Correct ServerNames in the profile and deploy it, or reissue the NPS certificate with the listed name.</source>
        <translation>プロファイルの ServerNames を修正して展開するか、記載されている名前で NPS の証明書を再発行します。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in expired on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>サインインを確認するサーバーの電子的な身分証明書 (証明書) は、{until} に期限が切れました。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) expired on {until}. Windows reports 858; the same refusal often appears as 812 with IKEv2 and 691 with SSTP.</source>
        <extracomment>{subject}: subject name of the certificate; {until}: date and time</extracomment>
        <translation>認証サーバー (NPS) の証明書「{subject}」は {until} に有効期限が切れました。Windows は 858 を報告します。同じ拒否が、IKEv2 では 812、SSTP では 691 として表示されることがよくあります。</translation>
    </message>
    <message>
        <source>The NPS certificate expired on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>NPS の証明書は {until} に有効期限が切れました。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not valid yet.</source>
        <translation>認証サーバーの証明書は、まだ有効になっていません。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in is not valid before {from}.</source>
        <extracomment>{from}: date and time</extracomment>
        <translation>サインインを確認するサーバーの電子的な身分証明書 (証明書) は、{from} から有効になります。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) begins on {from}; a wrong clock on this laptop is the usual reason.</source>
        <extracomment>{subject}: subject name of the certificate; {from}: date and time</extracomment>
        <translation>認証サーバー (NPS) の証明書「{subject}」は {from} から有効になります。通常は、このノート PC の時計が正しくないことが原因です。</translation>
    </message>
    <message>
        <source>The NPS certificate is valid from {from} until {until}.</source>
        <extracomment>{from}: date and time; {until}: date and time</extracomment>
        <translation>NPS の証明書の有効期間は {from} から {until} までです。</translation>
    </message>
    <message>
        <source>Check the clock of the NPS server and of the issuing CA.</source>
        <translation>NPS サーバーと発行元の CA の時計を確認します。</translation>
    </message>
    <message>
        <source>The VPN still works, but the electronic identity card (certificate) of the server that checks your sign-in expires on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>VPN は引き続き動作しますが、サインインを確認するサーバーの電子的な身分証明書 (証明書) は {until} に期限が切れます。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) expires on {until}; after that nobody can sign in.</source>
        <extracomment>{subject}: subject name of the certificate; {until}: date and time</extracomment>
        <translation>認証サーバー (NPS) の証明書「{subject}」は {until} に有効期限が切れます。その後は誰もサインインできません。</translation>
    </message>
    <message>
        <source>The NPS certificate expires on {until}.</source>
        <extracomment>{until}: date and time</extracomment>
        <translation>NPS の証明書は {until} に有効期限が切れます。</translation>
    </message>
    <message>
        <source>Renew it before that day.</source>
        <translation>その日より前に更新します。</translation>
    </message>
    <message>
        <source>This computer does not trust the authority behind the sign-in server.</source>
        <translation>このコンピューターは、認証サーバーの証明書を発行した証明機関を信頼していません。</translation>
    </message>
    <message>
        <source>The chain of the sign-in server (NPS) leads to &quot;{root}&quot; (thumbprint: {thumbprint}), which is not trusted here. Windows reports 864.</source>
        <extracomment>{root}: subject name of the root certificate; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>認証サーバー (NPS) のチェーンは「{root}」(拇印: {thumbprint}) につながっていますが、このコンピューターでは信頼されていません。Windows は 864 を報告します。</translation>
    </message>
    <message>
        <source>Read the root in the profile: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml, element TrustedRootCA.</source>
        <translation>プロファイルのルート証明書を確認します: (Get-VpnConnection -Name NAME).EapConfigXmlStream.InnerXml の TrustedRootCA 要素。</translation>
    </message>
    <message>
        <source>The root &quot;{root}&quot; is missing on the client, or the profile&apos;s TrustedRootCA names another one.</source>
        <extracomment>{root}: subject name of the root certificate</extracomment>
        <translation>ルート証明書「{root}」がクライアントにないか、プロファイルの TrustedRootCA に別のものが指定されています。</translation>
    </message>
    <message>
        <source>Compare TrustedRootCA in the profile with the thumbprint of &quot;{root}&quot;.</source>
        <extracomment>{root}: subject name of the root certificate</extracomment>
        <translation>プロファイルの TrustedRootCA を「{root}」の拇印と比較します。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate vouches only for itself.</source>
        <translation>認証サーバーの証明書は、自己署名されたものです。</translation>
    </message>
    <message>
        <source>The server that checks your sign-in shows an electronic identity card (certificate) that no authority has confirmed.</source>
        <translation>サインインを確認するサーバーが、どの証明機関にも確認されていない電子的な身分証明書 (証明書) を提示しています。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({thumbprint}) of the sign-in server (NPS) is self-signed. Windows can report 864.</source>
        <extracomment>{subject}: subject name of the certificate; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>認証サーバー (NPS) の証明書「{subject}」({thumbprint}) は自己署名されています。Windows が 864 を報告することがあります。</translation>
    </message>
    <message>
        <source>NPS presents a self-signed certificate; possibly the right one is missing or no longer selected.</source>
        <translation>NPS が自己署名証明書を提示しています。適切な証明書がないか、選択から外れている可能性があります。</translation>
    </message>
    <message>
        <source>A link is missing between the sign-in server&apos;s certificate and its authority.</source>
        <translation>認証サーバーの証明書とその証明機関をつなぐ証明書がありません。</translation>
    </message>
    <message>
        <source>The server that checks your sign-in does not show everything that confirms its identity.</source>
        <translation>サインインを確認するサーバーは、身元の確認に必要な情報をすべては提示していません。</translation>
    </message>
    <message>
        <source>The certificate of &quot;{missing}&quot; is missing in the chain of the sign-in server (NPS). Windows can report 864 or 812.</source>
        <extracomment>{missing}: subject name of the missing certificate</extracomment>
        <translation>認証サーバー (NPS) のチェーンに「{missing}」の証明書がありません。Windows が 864 または 812 を報告することがあります。</translation>
    </message>
    <message>
        <source>The intermediate certificate &quot;{missing}&quot; is missing on the NPS server, or is not sent.</source>
        <extracomment>{missing}: subject name of the missing certificate</extracomment>
        <translation>中間証明書「{missing}」が NPS サーバーにないか、送信されていません。</translation>
    </message>
    <message>
        <source>Install it in the Intermediate Certification Authorities store of the NPS server.</source>
        <translation>NPS サーバーの「中間証明機関」ストアにインストールします。</translation>
    </message>
    <message>
        <source>Publish it to the clients as well.</source>
        <translation>クライアントにも配布します。</translation>
    </message>
    <message>
        <source>An authority behind the sign-in server&apos;s certificate has expired.</source>
        <translation>認証サーバーの証明書の上位の証明機関の有効期限が切れています。</translation>
    </message>
    <message>
        <source>The authority behind the server that checks your sign-in is no longer valid.</source>
        <translation>サインインを確認するサーバーの証明書を発行した証明機関は、有効ではなくなりました。</translation>
    </message>
    <message>
        <source>The certificate of the authority &quot;{ca}&quot; expired on {until}. Windows can report 865 or 812.</source>
        <extracomment>{ca}: subject name of the certification authority; {until}: date and time</extracomment>
        <translation>証明機関「{ca}」の証明書は {until} に有効期限が切れました。Windows が 865 または 812 を報告することがあります。</translation>
    </message>
    <message>
        <source>Renew the CA&apos;s certificate, publish it, and reissue the NPS certificate if the CA&apos;s key changed.</source>
        <translation>CA の証明書を更新して配布し、CA のキーが変わった場合は NPS の証明書を再発行します。</translation>
    </message>
    <message>
        <source>An authority behind the sign-in server&apos;s certificate was not allowed to issue it.</source>
        <translation>認証サーバーの証明書の上位の証明機関は、この証明書を発行することを許可されていませんでした。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in was confirmed by somebody who may not do that.</source>
        <translation>サインインを確認するサーバーの電子的な身分証明書 (証明書) は、その権限のない者によって確認されています。</translation>
    </message>
    <message>
        <source>The issuer &quot;{ca}&quot; does not count as an authority for this certificate: {detail}. Windows can report 865 or 812.</source>
        <extracomment>{ca}: subject name of the certification authority; {detail}: detail as technical text</extracomment>
        <translation>発行者「{ca}」は、この証明書の証明機関とは認められません: {detail}。Windows が 865 または 812 を報告することがあります。</translation>
    </message>
    <message>
        <source>Reissue the CA&apos;s certificate correctly, then the NPS certificate.</source>
        <translation>CA の証明書を正しく再発行してから、NPS の証明書を再発行します。</translation>
    </message>
    <message>
        <source>A signature in the chain of the sign-in server&apos;s certificate is wrong.</source>
        <translation>認証サーバーの証明書のチェーンの中に、正しくない署名があります。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in does not carry the signature that it claims.</source>
        <translation>サインインを確認するサーバーの電子的な身分証明書 (証明書) の署名は、表示されている署名者のものではありません。</translation>
    </message>
    <message>
        <source>The signature said to be of &quot;{ca}&quot; does not fit. Windows can report 865 or 812.</source>
        <extracomment>{ca}: subject name of the certification authority</extracomment>
        <translation>「{ca}」のものとされる署名が一致しません。Windows が 865 または 812 を報告することがあります。</translation>
    </message>
    <message>
        <source>The key of the sign-in server&apos;s certificate may not be used for signing.</source>
        <translation>認証サーバーの証明書のキーを署名に使用することはできません。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in can&apos;t be used for this.</source>
        <translation>サインインを確認するサーバーの電子的な身分証明書 (証明書) は、この用途に使用できません。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) has the key usage {found}; digital signature is needed. Windows can report 860 or 812.</source>
        <extracomment>{subject}: subject name of the certificate; {found}: what the certificate has</extracomment>
        <translation>認証サーバー (NPS) の証明書「{subject}」のキー使用法は {found} です。デジタル署名が必要です。Windows が 860 または 812 を報告することがあります。</translation>
    </message>
    <message>
        <source>The key of the sign-in server&apos;s certificate is too weak.</source>
        <translation>認証サーバーの証明書のキーの強度が不足しています。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in is protected too weakly by today&apos;s standards.</source>
        <translation>サインインを確認するサーバーの電子的な身分証明書 (証明書) は、現在の基準では保護が弱すぎます。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) has a key of type {algorithm} with {bits} bits.</source>
        <extracomment>{subject}: subject name of the certificate; {algorithm}: name of an algorithm; {bits}: key length in bits</extracomment>
        <translation>認証サーバー (NPS) の証明書「{subject}」のキーは、種類が {algorithm}、長さが {bits} ビットです。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is signed with an outdated method.</source>
        <translation>認証サーバーの証明書は、古い方式で署名されています。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in was signed in an old way that can be forged more easily.</source>
        <translation>サインインを確認するサーバーの電子的な身分証明書 (証明書) は、偽造されやすい古い方式で署名されています。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) is signed with {algorithm}.</source>
        <extracomment>{subject}: subject name of the certificate; {algorithm}: name of an algorithm</extracomment>
        <translation>認証サーバー (NPS) の証明書「{subject}」は {algorithm} で署名されています。</translation>
    </message>
    <message>
        <source>The electronic identity card (certificate) of the server that checks your sign-in was withdrawn by its authority.</source>
        <translation>サインインを確認するサーバーの電子的な身分証明書 (証明書) は、証明機関によって取り消されています。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; of the sign-in server (NPS) is on the list of revoked certificates. Windows can report 859.</source>
        <extracomment>{subject}: subject name of the certificate</extracomment>
        <translation>認証サーバー (NPS) の証明書「{subject}」は失効リストに登録されています。Windows が 859 を報告することがあります。</translation>
    </message>
    <message>
        <source>The CA has revoked the NPS certificate.</source>
        <translation>CA が NPS の証明書を失効させました。</translation>
    </message>
    <message>
        <source>This VPN connection was disconnected by hand and does not start by itself.</source>
        <translation>この VPN 接続は手動で切断されたため、自動的には開始されません。</translation>
    </message>
    <message>
        <source>Somebody pressed Disconnect for &quot;{connection}&quot;. Windows then waits until somebody presses Connect.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>「{connection}」で「切断」が押されました。その後、Windows は誰かが「接続」を押すまで待ちます。</translation>
    </message>
    <message>
        <source>Open the network list in the taskbar, choose &quot;{connection}&quot; and press Connect.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>タスク バーのネットワーク一覧を開き、「{connection}」を選択して「接続」を押してください。</translation>
    </message>
    <message>
        <source>If it asks whether to connect automatically, tick that box.</source>
        <translation>自動的に接続するかどうかのチェック ボックスが表示された場合は、オンにしてください。</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; stands in the list of connections that Windows must not start by itself; pressing Disconnect writes it there.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>「{connection}」は、Windows が自動的に開始してはならない接続のリストに登録されています。「切断」を押すと、このリストに登録されます。</translation>
    </message>
    <message>
        <source>Ask the person to press Connect once; that takes the name out of the list.</source>
        <translation>「接続」を一度押すようにユーザーに依頼します。これにより、名前がリストから削除されます。</translation>
    </message>
    <message>
        <source>Read the list: AutoTriggerDisabledProfilesList in HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Config</source>
        <translation>リストを確認します: HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Config の AutoTriggerDisabledProfilesList</translation>
    </message>
    <message>
        <source>AutoTriggerDisabledProfilesList (REG_MULTI_SZ under Services\RasMan\Config) holds &quot;{connection}&quot;.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>AutoTriggerDisabledProfilesList (Services\RasMan\Config の REG_MULTI_SZ) に「{connection}」が含まれています。</translation>
    </message>
    <message>
        <source>Clear the entry by script where pressing Connect is not possible.</source>
        <translation>「接続」を押すことができない環境では、スクリプトでエントリを消去します。</translation>
    </message>
    <message>
        <source>From Windows 11 22H2 on the profile can hide the button: DisableDisconnectButton.</source>
        <translation>Windows 11 22H2 以降では、プロファイルでボタンを非表示にできます: DisableDisconnectButton。</translation>
    </message>
    <message>
        <source>Windows starts another VPN connection by itself, not this one.</source>
        <translation>Windows が自動的に開始するのは、この VPN 接続ではなく別の接続です。</translation>
    </message>
    <message>
        <source>Only one VPN connection can start by itself, and on this computer that is &quot;{other}&quot;.</source>
        <extracomment>{other}: name of another VPN connection</extracomment>
        <translation>自動的に開始できる VPN 接続は 1 つだけです。このコンピューターでは「{other}」が該当します。</translation>
    </message>
    <message>
        <source>Connect &quot;{connection}&quot; by hand if you need it now.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>今すぐ必要な場合は、「{connection}」に手動で接続してください。</translation>
    </message>
    <message>
        <source>Windows starts &quot;{other}&quot; by itself; &quot;{connection}&quot; is Always On too, but only one of them can be.</source>
        <extracomment>{other}: name of another VPN connection; {connection}: name of the VPN connection</extracomment>
        <translation>Windows は「{other}」を自動的に開始します。「{connection}」も Always On ですが、有効になるのは 1 つだけです。</translation>
    </message>
    <message>
        <source>Find out which of the two this person should have.</source>
        <translation>このユーザーがどちらを使用すべきかを確認します。</translation>
    </message>
    <message>
        <source>Read what is set: AutoTriggerProfileEntryName in HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Config</source>
        <translation>設定されている値を確認します: HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Config の AutoTriggerProfileEntryName</translation>
    </message>
    <message>
        <source>Two Always On user profiles compete; AutoTriggerProfileEntryName names &quot;{other}&quot;, so &quot;{connection}&quot; stays down.</source>
        <extracomment>{other}: name of another VPN connection; {connection}: name of the VPN connection</extracomment>
        <translation>2 つの Always On ユーザー プロファイルが競合しています。AutoTriggerProfileEntryName に「{other}」が指定されているため、「{connection}」は接続されません。</translation>
    </message>
    <message>
        <source>Assign one Always On profile to each user; remove the other assignment.</source>
        <translation>各ユーザーに割り当てる Always On プロファイルを 1 つにし、他の割り当てを解除します。</translation>
    </message>
    <message>
        <source>If &quot;{other}&quot; is left over from an earlier deployment, remove it from the device.</source>
        <extracomment>{other}: name of another VPN connection</extracomment>
        <translation>「{other}」が以前の展開から残っているものである場合は、デバイスから削除します。</translation>
    </message>
    <message>
        <source>You are inside the company network, so the VPN stays disconnected on purpose.</source>
        <translation>社内ネットワークの中にいるため、VPN は意図的に切断されたままになっています。</translation>
    </message>
    <message>
        <source>Your computer is in your organisation&apos;s own network. There the VPN is not needed and does not start.</source>
        <translation>お使いのコンピューターは、組織のネットワークの中にあります。ここでは VPN は不要なため、開始されません。</translation>
    </message>
    <message>
        <source>Open your work resources directly; they should work without the VPN.</source>
        <translation>社内リソースを直接開いてください。VPN がなくても利用できるはずです。</translation>
    </message>
    <message>
        <source>If you are not in the office, tell your helpdesk which network you use.</source>
        <translation>社内にいない場合は、使用しているネットワークをヘルプデスクに知らせてください。</translation>
    </message>
    <message>
        <source>The network&apos;s DNS suffix {suffix} is one of the trusted networks of &quot;{connection}&quot;, so Windows does not start it.</source>
        <extracomment>{suffix}: DNS suffix; {connection}: name of the VPN connection</extracomment>
        <translation>ネットワークの DNS サフィックス {suffix} は、「{connection}」の信頼されたネットワークの 1 つです。そのため、Windows はこの接続を開始しません。</translation>
    </message>
    <message>
        <source>Ask where the person is. At home, a router that hands out {suffix} misleads Windows.</source>
        <extracomment>{suffix}: DNS suffix</extracomment>
        <translation>ユーザーがどこにいるかを確認します。自宅の場合は、{suffix} を割り当てるルーターが Windows の誤認の原因になっています。</translation>
    </message>
    <message>
        <source>Inside, a private address and no answer from the VPN server are normal: test the way to it from outside, for example over a phone&apos;s hotspot.</source>
        <translation>社内では、プライベート アドレスに解決されることや、VPN サーバーが応答しないことは正常です。VPN サーバーまでの経路は、スマートフォンのテザリングなど、社外からテストします。</translation>
    </message>
    <message>
        <source>Read the suffix: Get-DnsClient | Format-Table InterfaceAlias, ConnectionSpecificSuffix</source>
        <translation>サフィックスを確認します: Get-DnsClient | Format-Table InterfaceAlias, ConnectionSpecificSuffix</translation>
    </message>
    <message>
        <source>TrustedNetworkDetection of &quot;{connection}&quot; holds {suffix}, which a physical interface has.</source>
        <extracomment>{connection}: name of the VPN connection; {suffix}: DNS suffix</extracomment>
        <translation>「{connection}」の TrustedNetworkDetection に {suffix} が含まれており、物理インターフェイスにこのサフィックスが設定されています。</translation>
    </message>
    <message>
        <source>This is by design. Choose a suffix that only the company&apos;s own DHCP hands out.</source>
        <translation>これは設計どおりの動作です。会社自身の DHCP だけが割り当てるサフィックスを選択します。</translation>
    </message>
    <message>
        <source>Check the VPN plug-in platform log: event 2005 (inside) and 2006 (outside).</source>
        <translation>VPN プラグイン プラットフォームのログを確認します: イベント 2005 (中) と 2006 (外)。</translation>
    </message>
    <message>
        <source>Windows takes the company network for a public one and starts the VPN inside it.</source>
        <translation>Windows が社内ネットワークをパブリック ネットワークと見なし、その中で VPN を開始します。</translation>
    </message>
    <message>
        <source>Your computer is in your organisation&apos;s network, but Windows treats it like a public place and starts the VPN.</source>
        <translation>お使いのコンピューターは組織のネットワークの中にありますが、Windows が公共の場所と同様に扱い、VPN を開始します。</translation>
    </message>
    <message>
        <source>If you can, disconnect from the network and connect again.</source>
        <translation>可能であれば、ネットワークを切断して接続し直してください。</translation>
    </message>
    <message>
        <source>The DNS suffix {suffix} is a trusted network of &quot;{connection}&quot;, but the network counts as {category}. Only private or domain networks count as trusted.</source>
        <extracomment>{suffix}: DNS suffix; {connection}: name of the VPN connection; {category}: kind of network, in words</extracomment>
        <translation>DNS サフィックス {suffix} は「{connection}」の信頼されたネットワークですが、ネットワークは{category}と見なされています。信頼されるのは、プライベート ネットワークまたはドメイン ネットワークだけです。</translation>
    </message>
    <message>
        <source>Read the category: Get-NetConnectionProfile | Format-Table InterfaceAlias, NetworkCategory</source>
        <translation>カテゴリを確認します: Get-NetConnectionProfile | Format-Table InterfaceAlias, NetworkCategory</translation>
    </message>
    <message>
        <source>On a domain-joined computer check that it reaches a domain controller on this network.</source>
        <translation>ドメインに参加しているコンピューターでは、このネットワークでドメイン コントローラーに到達できることを確認します。</translation>
    </message>
    <message>
        <source>{suffix} matches, the category ({category}) does not, so trusted network detection does not hold &quot;{connection}&quot; back.</source>
        <extracomment>{suffix}: DNS suffix; {category}: kind of network, in words; {connection}: name of the VPN connection</extracomment>
        <translation>{suffix} は一致しますが、カテゴリ ({category}) が一致しません。そのため、信頼されたネットワークの検出では「{connection}」の開始が抑止されません。</translation>
    </message>
    <message>
        <source>Find out why the network is not recognised as the domain&apos;s: DNS, LDAP to a domain controller, service NlaSvc.</source>
        <translation>ネットワークがドメインのものとして認識されない理由を調べます: DNS、ドメイン コントローラーへの LDAP、NlaSvc サービス。</translation>
    </message>
    <message>
        <source>Or set the category of this network by policy (Network List Manager Policies).</source>
        <translation>または、ポリシー (ネットワーク リスト マネージャー ポリシー) でこのネットワークのカテゴリを設定します。</translation>
    </message>
    <message>
        <source>This edition of Windows does not start device tunnels.</source>
        <translation>この Windows のエディションは、デバイス トンネルを開始しません。</translation>
    </message>
    <message>
        <source>The VPN connection that your organisation set up needs another edition of Windows.</source>
        <translation>組織が設定した VPN 接続には、別のエディションの Windows が必要です。</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; is a device tunnel. Windows starts one only on Enterprise and Education; this computer has {edition}.</source>
        <extracomment>{connection}: name of the VPN connection; {edition}: edition of Windows</extracomment>
        <translation>「{connection}」はデバイス トンネルです。Windows がデバイス トンネルを開始するのは Enterprise と Education だけですが、このコンピューターのエディションは {edition} です。</translation>
    </message>
    <message>
        <source>Read the edition: (Get-CimInstance Win32_OperatingSystem).Caption</source>
        <translation>エディションを確認します: (Get-CimInstance Win32_OperatingSystem).Caption</translation>
    </message>
    <message>
        <source>Check whether the upgrade to Enterprise (subscription activation) failed on this computer.</source>
        <translation>このコンピューターで Enterprise へのアップグレード (サブスクリプションのライセンス認証) に失敗していないか確認します。</translation>
    </message>
    <message>
        <source>A device tunnel needs Windows Enterprise or Education, version 1709 or later, joined to the domain; this is {edition}.</source>
        <extracomment>{edition}: edition of Windows</extracomment>
        <translation>デバイス トンネルには、ドメインに参加している Windows Enterprise または Education のバージョン 1709 以降が必要です。このコンピューターは {edition} です。</translation>
    </message>
    <message>
        <source>Assign the device tunnel only to computers that meet the requirements.</source>
        <translation>要件を満たすコンピューターにのみデバイス トンネルを割り当てます。</translation>
    </message>
    <message>
        <source>A user tunnel works on every edition, also on Professional.</source>
        <translation>ユーザー トンネルは、Professional を含むすべてのエディションで動作します。</translation>
    </message>
    <message>
        <source>This computer is not joined to the organisation, so the device tunnel can&apos;t start.</source>
        <translation>このコンピューターは組織に参加していないため、デバイス トンネルを開始できません。</translation>
    </message>
    <message>
        <source>The VPN connection is meant for computers that belong to your organisation&apos;s domain. This one does not.</source>
        <translation>この VPN 接続は、組織のドメインに参加しているコンピューター用です。お使いのコンピューターは参加していません。</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; is a device tunnel, and this computer is not domain-joined.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>「{connection}」はデバイス トンネルですが、このコンピューターはドメインに参加していません。</translation>
    </message>
    <message>
        <source>Read the state: dsregcmd /status</source>
        <translation>状態を確認します: dsregcmd /status</translation>
    </message>
    <message>
        <source>Join the computer to the domain, or take the device tunnel off it and give the person a user tunnel.</source>
        <translation>コンピューターをドメインに参加させるか、デバイス トンネルを解除してユーザーにユーザー トンネルを割り当てます。</translation>
    </message>
    <message>
        <source>Device tunnels are for domain-joined computers; &quot;{connection}&quot; is assigned to one that is not.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>デバイス トンネルは、ドメインに参加しているコンピューター用です。「{connection}」は、参加していないコンピューターに割り当てられています。</translation>
    </message>
    <message>
        <source>Correct the assignment of the profile.</source>
        <translation>プロファイルの割り当てを修正します。</translation>
    </message>
    <message>
        <source>A user tunnel works without the domain.</source>
        <translation>ユーザー トンネルは、ドメインがなくても動作します。</translation>
    </message>
    <message>
        <source>The VPN server itself does not seem to answer anybody (UDP port 500).</source>
        <translation>VPN サーバー自体が、誰に対しても応答していないようです (UDP ポート 500)。</translation>
    </message>
    <message>
        <source>There was no answer from the VPN server. The cause seems to be at the server and not in your network.</source>
        <translation>VPN サーバーから応答がありませんでした。原因は、お使いのネットワークではなくサーバー側にあるようです。</translation>
    </message>
    <message>
        <source>The same silence from several places means that the server does not listen, or that a filter or a port forwarding at its edge is wrong.</source>
        <translation>複数の場所から同じように応答がない場合は、サーバーが待ち受けていないか、サーバー側の境界のフィルターまたはポート転送が正しくありません。</translation>
    </message>
    <message>
        <source>The VPN server itself does not seem to answer anybody (UDP port 4500).</source>
        <translation>VPN サーバー自体が、誰に対しても応答していないようです (UDP ポート 4500)。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port does not seem to answer anybody (TCP 443).</source>
        <translation>VPN サーバーの Web ポートが、誰に対しても応答していないようです (TCP 443)。</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on TCP 443 in {seconds} s, and it looks as if it answers nobody. Windows can report 800, 809 or 0x80072EFD.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {seconds}: seconds waited</extracomment>
        <translation>{server} ({address}) は、TCP 443 で {seconds} 秒以内に応答しませんでした。誰に対しても応答していないようです。Windows は 800、809、または 0x80072EFD を報告することがあります。</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,SstpSvc and netstat -ano -p TCP</source>
        <translation>サーバーで確認します: Get-Service RemoteAccess,SstpSvc と netstat -ano -p TCP</translation>
    </message>
    <message>
        <source>Let TCP 443 through to the VPN server, and check the port forwarding.</source>
        <translation>TCP 443 を VPN サーバーまで許可し、ポート転送を確認します。</translation>
    </message>
    <message>
        <source>The VPN&apos;s messages do not seem to leave this computer (UDP port 500).</source>
        <translation>VPN のメッセージが、このコンピューターから送信されていないようです (UDP ポート 500)。</translation>
    </message>
    <message>
        <source>There was no answer from the VPN server. It fails in other networks too, while others can connect. So the cause seems to be a program on this computer.</source>
        <translation>VPN サーバーから応答がありませんでした。他のネットワークでも失敗しますが、他のユーザーは接続できます。原因はこのコンピューターのプログラムにあるようです。</translation>
    </message>
    <message>
        <source>Please don&apos;t switch off your security software or your firewall.</source>
        <translation>セキュリティ ソフトウェアやファイアウォールをオフにしないでください。</translation>
    </message>
    <message>
        <source>{server} ({address}) gave this laptop no answer on UDP 500 in any network, while others connect. A security product on the laptop may drop the packets.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) は、どのネットワークでもこのノート PC の UDP 500 に応答しませんでしたが、他のユーザーは接続できます。ノート PC のセキュリティ製品がパケットを破棄している可能性があります。</translation>
    </message>
    <message>
        <source>The server answers others, so the rules that this laptop receives come into question.</source>
        <translation>サーバーは他のコンピューターには応答しているため、このノート PC に適用される規則が原因として考えられます。</translation>
    </message>
    <message>
        <source>Compare the rules of this laptop with those of one that connects.</source>
        <translation>このノート PC の規則を、接続できるノート PC の規則と比較します。</translation>
    </message>
    <message>
        <source>The VPN&apos;s messages do not seem to leave this computer (UDP port 4500).</source>
        <translation>VPN のメッセージが、このコンピューターから送信されていないようです (UDP ポート 4500)。</translation>
    </message>
    <message>
        <source>{server} ({address}) gave this laptop no answer on UDP 4500 in any network, while others connect. A security product on the laptop may drop the packets.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) は、どのネットワークでもこのノート PC の UDP 4500 に応答しませんでしたが、他のユーザーは接続できます。ノート PC のセキュリティ製品がパケットを破棄している可能性があります。</translation>
    </message>
    <message>
        <source>The call to the VPN server does not seem to leave this computer (TCP 443).</source>
        <translation>VPN サーバーへの接続要求が、このコンピューターから送信されていないようです (TCP 443)。</translation>
    </message>
    <message>
        <source>{server} ({address}) gave this laptop no answer on TCP 443 in any network, while others connect. A security product on the laptop may drop the packets.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) は、どのネットワークでもこのノート PC の TCP 443 に応答しませんでしたが、他のユーザーは接続できます。ノート PC のセキュリティ製品がパケットを破棄している可能性があります。</translation>
    </message>
    <message>
        <source>Check whether a security product on this laptop filters outbound TCP 443 to the VPN server.</source>
        <translation>このノート PC のセキュリティ製品が、VPN サーバーへの送信方向の TCP 443 をフィルターしていないか確認します。</translation>
    </message>
    <message>
        <source>Ask the owner of the rule to allow TCP 443 to the VPN server.</source>
        <translation>規則の所有者に、VPN サーバーへの TCP 443 を許可するように依頼します。</translation>
    </message>
    <message>
        <source>Something in this network seems to answer in place of the VPN server.</source>
        <translation>このネットワークの何かが、VPN サーバーの代わりに応答しているようです。</translation>
    </message>
    <message>
        <source>It looks as if this network itself answers when your computer calls the VPN server.</source>
        <translation>お使いのコンピューターが VPN サーバーに接続しようとすると、このネットワーク自体が応答しているようです。</translation>
    </message>
    <message>
        <source>Use another network, for example your phone&apos;s hotspot.</source>
        <translation>スマートフォンのテザリングなど、別のネットワークを使用してください。</translation>
    </message>
    <message>
        <source>{server} ({address}) seemed to answer on TCP 443 with something that is not TLS: {detail}. Only this network does that.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {detail}: detail as technical text</extracomment>
        <translation>{server} ({address}) が、TCP 443 で TLS ではないものを応答したように見えます: {detail}。これはこのネットワークでのみ発生します。</translation>
    </message>
    <message>
        <source>Until it is fixed, use another network, for example a phone&apos;s hotspot.</source>
        <translation>修復されるまで、スマートフォンのテザリングなど、別のネットワークを使用します。</translation>
    </message>
    <message>
        <source>A device in this network answers in the server&apos;s place: {detail}.</source>
        <extracomment>{detail}: detail as technical text</extracomment>
        <translation>このネットワークの機器が、サーバーの代わりに応答しています: {detail}。</translation>
    </message>
    <message>
        <source>Find the sign-in page, proxy or firewall that takes TCP 443 in this network.</source>
        <translation>このネットワークで TCP 443 を処理しているサインイン ページ、プロキシ、またはファイアウォールを特定します。</translation>
    </message>
    <message>
        <source>Let it pass TCP 443 to the VPN server on unchanged.</source>
        <translation>VPN サーバーへの TCP 443 を、変更せずに通すようにします。</translation>
    </message>
    <message>
        <source>This network seems to interrupt the secure connection to the VPN server.</source>
        <translation>このネットワークが、VPN サーバーへの保護された接続を中断しているようです。</translation>
    </message>
    <message>
        <source>The secure connection to the VPN server breaks off. The cause seems to be in this network.</source>
        <translation>VPN サーバーへの保護された接続が途切れます。原因はこのネットワークにあるようです。</translation>
    </message>
    <message>
        <source>TCP 443 of {server} answers, but TLS failed here: {detail}. Only this network does that.</source>
        <extracomment>{server}: name of the VPN server; {detail}: detail as technical text</extracomment>
        <translation>{server} の TCP 443 は応答しますが、ここでは TLS に失敗しました: {detail}。これはこのネットワークでのみ発生します。</translation>
    </message>
    <message>
        <source>A device in this network ends the TLS handshake: {detail}.</source>
        <extracomment>{detail}: detail as technical text</extracomment>
        <translation>このネットワークの機器が、TLS ハンドシェイクを終了させています: {detail}。</translation>
    </message>
    <message>
        <source>Find the proxy or firewall that inspects TLS in this network.</source>
        <translation>このネットワークで TLS を検査しているプロキシまたはファイアウォールを特定します。</translation>
    </message>
    <message>
        <source>Exempt the VPN server from that inspection.</source>
        <translation>VPN サーバーをその検査から除外します。</translation>
    </message>
    <message>
        <source>A sign-in page seems to stand in front of the VPN server itself.</source>
        <translation>VPN サーバー自体の手前に、サインイン ページがあるようです。</translation>
    </message>
    <message>
        <source>A page that asks for a sign-in answers in place of the VPN server. It seems to be at the server and not in your network.</source>
        <translation>VPN サーバーの代わりに、サインインを求めるページが応答しています。このページは、お使いのネットワークではなくサーバー側にあるようです。</translation>
    </message>
    <message>
        <source>A page that asks for a sign-in answers at {server} in place of the VPN service, in other networks too.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>{server} で、VPN サービスの代わりに、サインインを求めるページが応答しています。他のネットワークでも同様です。</translation>
    </message>
    <message>
        <source>A publishing device, a balancer or a web server in front of the VPN server answers SSTP itself.</source>
        <translation>VPN サーバーの手前にある公開用機器、ロード バランサー、または Web サーバーが、自身で SSTP に応答しています。</translation>
    </message>
    <message>
        <source>Find the device that ends TLS for {server}.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>{server} の TLS を終端している機器を特定します。</translation>
    </message>
    <message>
        <source>Let it pass the SSTP request on to the VPN server without a sign-in of its own.</source>
        <translation>独自のサインインを求めずに、SSTP の要求を VPN サーバーに渡すようにします。</translation>
    </message>
    <message>
        <source>This network seems to show a certificate of its own in place of the VPN server&apos;s.</source>
        <translation>このネットワークが、VPN サーバーの証明書の代わりに独自の証明書を提示しているようです。</translation>
    </message>
    <message>
        <source>This network seems to show an electronic identity card (certificate) of its own instead of the VPN server&apos;s.</source>
        <translation>このネットワークが、VPN サーバーのものの代わりに、独自の電子的な身分証明書 (証明書) を提示しているようです。</translation>
    </message>
    <message>
        <source>The certificate seen here leads to &quot;{root}&quot; (thumbprint: {thumbprint}). In another network the VPN works, so something here replaces the VPN server&apos;s certificate.</source>
        <extracomment>{root}: subject name of the root certificate; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>ここで確認された証明書は「{root}」(拇印: {thumbprint}) につながっています。別のネットワークでは VPN が動作するため、ここの何かが VPN サーバーの証明書を置き換えています。</translation>
    </message>
    <message>
        <source>Do not import this root.</source>
        <translation>このルート証明書をインポートしないでください。</translation>
    </message>
    <message>
        <source>Report the network and the issuer of the certificate to the network team.</source>
        <translation>ネットワークと証明書の発行者をネットワーク チームに報告します。</translation>
    </message>
    <message>
        <source>A device in this network inspects TLS: &quot;{root}&quot; is not the authority of the VPN server.</source>
        <extracomment>{root}: subject name of the root certificate</extracomment>
        <translation>このネットワークの機器が TLS を検査しています。「{root}」は VPN サーバーの証明機関ではありません。</translation>
    </message>
    <message>
        <source>Do not publish this root to clients for the VPN.</source>
        <translation>VPN のためにこのルート証明書をクライアントに配布しないでください。</translation>
    </message>
    <message>
        <source>Exempt the VPN server from the inspection.</source>
        <translation>VPN サーバーを検査から除外します。</translation>
    </message>
    <message>
        <source>The VPN server seems to show a certificate of an unexpected authority.</source>
        <translation>VPN サーバーが、想定外の証明機関の証明書を提示しているようです。</translation>
    </message>
    <message>
        <source>The VPN server seems to show the wrong electronic identity card (certificate). Your computer is right not to trust it.</source>
        <translation>VPN サーバーが、誤った電子的な身分証明書 (証明書) を提示しているようです。お使いのコンピューターがこれを信頼しないのは、正しい動作です。</translation>
    </message>
    <message>
        <source>The VPN server itself shows a certificate that leads to &quot;{root}&quot; (thumbprint: {thumbprint}): other places and users see it too.</source>
        <extracomment>{root}: subject name of the root certificate; {thumbprint}: SHA-1 thumbprint</extracomment>
        <translation>VPN サーバー自体が、「{root}」(拇印: {thumbprint}) につながる証明書を提示しています。他の場所やユーザーでも同じ証明書が確認されています。</translation>
    </message>
    <message>
        <source>Pass its issuer and thumbprint to the VPN administrators.</source>
        <translation>発行者と拇印を VPN 管理者に伝えます。</translation>
    </message>
    <message>
        <source>The certificate in use leads to &quot;{root}&quot;. RRAS may have taken a default one after the right one disappeared.</source>
        <extracomment>{root}: subject name of the root certificate</extracomment>
        <translation>使用されている証明書は「{root}」につながっています。適切な証明書がなくなった後、RRAS が既定の証明書を使用した可能性があります。</translation>
    </message>
    <message>
        <source>Do not publish this root to clients.</source>
        <translation>このルート証明書をクライアントに配布しないでください。</translation>
    </message>
    <message>
        <source>Select the right certificate in the server&apos;s Security tab in Routing and Remote Access, then restart the RemoteAccess service.</source>
        <translation>「ルーティングとリモート アクセス」でサーバーの「セキュリティ」タブから適切な証明書を選択し、RemoteAccess サービスを再起動します。</translation>
    </message>
    <message>
        <source>This computer&apos;s VPN connection seems to be an old one.</source>
        <translation>このコンピューターの VPN 接続は古いもののようです。</translation>
    </message>
    <message>
        <source>The server wants a different way to sign in from the one your VPN connection uses. Your computer seems to have an old version of the connection.</source>
        <translation>サーバーが求めるサインイン方法が、お使いの VPN 接続の方法と異なります。お使いのコンピューターにある接続が古いもののようです。</translation>
    </message>
    <message>
        <source>The profile &quot;{connection}&quot; uses {profile}; expected is {expected}. Others connect, so this laptop probably has an old profile. Windows reports 812 with IKEv2, often 691 with SSTP.</source>
        <extracomment>{connection}: name of the VPN connection; {profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>プロファイル「{connection}」は {profile} を使用していますが、想定されるのは {expected} です。他のユーザーは接続できるため、おそらくこのノート PC のプロファイルが古くなっています。Windows は、IKEv2 では 812、SSTP では多くの場合 691 を報告します。</translation>
    </message>
    <message>
        <source>The network policy serves others; only this profile differs ({profile} against {expected}).</source>
        <extracomment>{profile}: what the profile says; {expected}: what the site policy expects</extracomment>
        <translation>ネットワーク ポリシーは他のユーザーには機能しています。異なるのはこのプロファイルだけです ({profile} と {expected})。</translation>
    </message>
    <message>
        <source>Find out why this laptop did not get the current profile: its assignment in Intune, or the script that deploys it.</source>
        <translation>このノート PC に最新のプロファイルが届かなかった理由を調べます: Intune での割り当て、または展開するスクリプト。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name does not seem to be found from anywhere.</source>
        <translation>VPN サーバーの名前は、どこからも見つからないようです。</translation>
    </message>
    <message>
        <source>The name {server} could not be found. The cause does not seem to be in your network.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>名前 {server} が見つかりませんでした。原因はお使いのネットワークではないようです。</translation>
    </message>
    <message>
        <source>The DNS servers answer that {server} does not exist, and others have the same problem. Windows reports this as error 868, sometimes as 800 or 809.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>DNS サーバーは、{server} が存在しないと応答しており、他のユーザーにも同じ問題が起きています。Windows はエラー 868、場合によっては 800 または 809 として報告します。</translation>
    </message>
    <message>
        <source>Ask again: Resolve-DnsName {server!} -Server 1.1.1.1</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>もう一度問い合わせます: Resolve-DnsName {server!} -Server 1.1.1.1</translation>
    </message>
    <message>
        <source>The VPN server seems to have no address for this account or computer.</source>
        <translation>VPN サーバーに、このアカウントまたはコンピューター用のアドレスがないようです。</translation>
    </message>
    <message>
        <source>The VPN server gives every computer an address of the company network. Yours got none, and it looks as if others do get one.</source>
        <translation>VPN サーバーは、各コンピューターに社内ネットワークのアドレスを割り当てます。お使いのコンピューターには割り当てられませんでしたが、他のコンピューターには割り当てられているようです。</translation>
    </message>
    <message>
        <source>Please don&apos;t change any settings on this computer.</source>
        <translation>このコンピューターの設定は変更しないでください。</translation>
    </message>
    <message>
        <source>Windows logged {code} for &quot;{connection}&quot;. The WAN Miniport devices and their bindings are right, and others do get an address.</source>
        <extracomment>{code}: a Windows error code; {connection}: name of the VPN connection</extracomment>
        <translation>Windows は「{connection}」について {code} を記録しました。WAN Miniport デバイスとそのバインドは正常で、他のユーザーはアドレスを取得しています。</translation>
    </message>
    <message>
        <source>Check whether the account has a fixed address of its own, and whether another computer uses it.</source>
        <translation>アカウントに専用の固定アドレスが設定されていないか、別のコンピューターがそのアドレスを使用していないかを確認します。</translation>
    </message>
    <message>
        <source>Check that IPv4 is ticked on the connection of this computer.</source>
        <translation>このコンピューターの接続で IPv4 のチェック ボックスがオンになっていることを確認します。</translation>
    </message>
    <message>
        <source>The pool serves others (code here: {code}), so the sign-in server probably sends this account an address that does not fit.</source>
        <extracomment>{code}: a Windows error code</extracomment>
        <translation>プールは他のユーザーには機能している (ここでのコード: {code}) ため、おそらく認証サーバーがこのアカウントに適合しないアドレスを送信しています。</translation>
    </message>
    <message>
        <source>Check the fixed IP address of the account, and the one that the network policy sends.</source>
        <translation>アカウントの固定 IP アドレスと、ネットワーク ポリシーが送信する IP アドレスを確認します。</translation>
    </message>
    <message>
        <source>The VPN server does not seem to accept this account&apos;s password.</source>
        <translation>VPN サーバーが、このアカウントのパスワードを受け入れていないようです。</translation>
    </message>
    <message>
        <source>The sign-in fails with a typed password too. So the account or its password may be the cause.</source>
        <translation>ご自身で入力したパスワードでもサインインできません。アカウントまたはそのパスワードが原因である可能性があります。</translation>
    </message>
    <message>
        <source>Check whether you can sign in elsewhere with this password.</source>
        <translation>このパスワードで他のサービスにサインインできるかどうかを確認してください。</translation>
    </message>
    <message>
        <source>Credential Guard runs, but a typed password fails for &quot;{connection}&quot; too. So the account or its password is the likely cause. Windows reports 691.</source>
        <extracomment>{connection}: name of the VPN connection</extracomment>
        <translation>Credential Guard が動作していますが、「{connection}」では入力したパスワードでも失敗します。そのため、アカウントまたはそのパスワードが原因である可能性が高いと考えられます。Windows は 691 を報告します。</translation>
    </message>
    <message>
        <source>Check whether the account is locked or disabled, or its password has expired.</source>
        <translation>アカウントがロックされているか、無効になっているか、パスワードの有効期限が切れていないかを確認します。</translation>
    </message>
    <message>
        <source>Reset the password by your rules, then test again.</source>
        <translation>規則に従ってパスワードをリセットし、もう一度テストします。</translation>
    </message>
    <message>
        <source>Credential Guard only keeps back the stored sign-in; here the sign-in server refuses a typed password too.</source>
        <translation>Credential Guard が渡さないのは、保存されたサインイン情報だけです。ここでは、認証サーバーが入力されたパスワードも拒否しています。</translation>
    </message>
    <message>
        <source>Read NPS event 6273 in the Security log; its reason code names the refusal.</source>
        <translation>セキュリティ ログの NPS イベント 6273 を確認します。その理由コードから、拒否の理由がわかります。</translation>
    </message>
    <message>
        <source>Windows seems to use an old password for this VPN connection.</source>
        <translation>Windows が、この VPN 接続に古いパスワードを使用しているようです。</translation>
    </message>
    <message>
        <source>The sign-in seems to work with a password that you type, but not with the one that Windows has stored.</source>
        <translation>ご自身で入力したパスワードではサインインできますが、Windows に保存されているパスワードではサインインできないようです。</translation>
    </message>
    <message>
        <source>Type your name and password by hand when you connect.</source>
        <translation>接続するときに、名前とパスワードを手動で入力してください。</translation>
    </message>
    <message>
        <source>If Windows keeps using the old password, send the report to your helpdesk.</source>
        <translation>Windows が古いパスワードを使い続ける場合は、レポートをヘルプデスクに送ってください。</translation>
    </message>
    <message>
        <source>A typed password works for &quot;{connection}&quot;, so a stored one is out of date. LmCompatibilityLevel ({level}) is then not the cause.</source>
        <extracomment>{connection}: name of the VPN connection; {level}: a number</extracomment>
        <translation>「{connection}」では入力したパスワードでサインインできるため、保存されているパスワードが古くなっています。この場合、LmCompatibilityLevel ({level}) は原因ではありません。</translation>
    </message>
    <message>
        <source>Remove the stored sign-in of the connection, then connect and type name and password.</source>
        <translation>接続に保存されているサインイン情報を削除してから、接続して名前とパスワードを入力します。</translation>
    </message>
    <message>
        <source>The servers accept this account&apos;s typed password, so nothing has to change there.</source>
        <translation>サーバーはこのアカウントの入力されたパスワードを受け入れるため、サーバー側で変更する必要はありません。</translation>
    </message>
    <message>
        <source>If the profile uses the Windows sign-in, let the person sign in to Windows again with the new password.</source>
        <translation>プロファイルが Windows のサインイン情報を使用する場合は、新しいパスワードで Windows にサインインし直すようにユーザーに依頼します。</translation>
    </message>
    <message>
        <source>The VPN server does not answer on its web port (TCP 443).</source>
        <translation>VPN サーバーが Web ポート (TCP 443) で応答しません。</translation>
    </message>
    <message>
        <source>There was no answer from the VPN server. This network may not let the traffic through, or the server is not running.</source>
        <translation>VPN サーバーから応答がありませんでした。このネットワークが通信を通していないか、サーバーが稼働していない可能性があります。</translation>
    </message>
    <message>
        <source>Check whether other web sites open.</source>
        <translation>他の Web サイトが開くかどうかを確認してください。</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on TCP 443 in {seconds} s. Windows can report 800, 809 or 0x80072EFD.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {seconds}: seconds waited</extracomment>
        <translation>{server} ({address}) は、TCP 443 で {seconds} 秒以内に応答しませんでした。Windows は 800、809、または 0x80072EFD を報告することがあります。</translation>
    </message>
    <message>
        <source>Test again: Test-NetConnection {server!} -Port 443</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>もう一度テストします: Test-NetConnection {server!} -Port 443</translation>
    </message>
    <message>
        <source>Test from another network to tell client network and server apart.</source>
        <translation>別のネットワークからテストし、クライアント側のネットワークとサーバーを切り分けます。</translation>
    </message>
    <message>
        <source>No answer to the TCP connection: a filter on the way, a wrong address or a server that does not listen.</source>
        <translation>TCP 接続に対する応答がありません。経路上のフィルター、誤ったアドレス、または待ち受けていないサーバーが考えられます。</translation>
    </message>
    <message>
        <source>The VPN server refuses connections on its web port (TCP 443).</source>
        <translation>VPN サーバーが Web ポート (TCP 443) への接続を拒否しています。</translation>
    </message>
    <message>
        <source>The address of the VPN server answers, but refuses the connection.</source>
        <translation>VPN サーバーのアドレスは応答しますが、接続を拒否しています。</translation>
    </message>
    <message>
        <source>{server} ({address}) refused TCP 443. Windows can report 0x80072746 or 800.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address</extracomment>
        <translation>{server} ({address}) が TCP 443 を拒否しました。Windows は 0x80072746 または 800 を報告することがあります。</translation>
    </message>
    <message>
        <source>A reset came back, so nothing listens on TCP 443 at {address}, or a device rejects it.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>リセットが返されました。{address} の TCP 443 で待ち受けているものがないか、機器が拒否しています。</translation>
    </message>
    <message>
        <source>Check address and port forwarding, and which program listens: netsh http show sslcert</source>
        <translation>アドレスとポート転送、および待ち受けているプログラムを確認します: netsh http show sslcert</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,SstpSvc</source>
        <translation>サーバーで確認します: Get-Service RemoteAccess,SstpSvc</translation>
    </message>
    <message>
        <source>This computer did not let the connection to the web port (TCP 443) out.</source>
        <translation>このコンピューターが、Web ポート (TCP 443) への接続を送り出しませんでした。</translation>
    </message>
    <message>
        <source>Something on your computer does not allow the connection to leave it.</source>
        <translation>お使いのコンピューターの何かが、この接続を外に出さないようにしています。</translation>
    </message>
    <message>
        <source>Connecting to {address} on TCP 443 was refused by this computer itself (system error {osCode}).</source>
        <extracomment>{address}: an IP address; {osCode}: error number of the operating system</extracomment>
        <translation>このコンピューター自身が、{address} への TCP 443 の接続を拒否しました (システム エラー {osCode})。</translation>
    </message>
    <message>
        <source>A local filter rejects the connection before it leaves; the network is not involved.</source>
        <translation>ローカルのフィルターが、送信前に接続を拒否しています。ネットワークは関係ありません。</translation>
    </message>
    <message>
        <source>There is no way from this network to the VPN server&apos;s web port (TCP 443).</source>
        <translation>このネットワークから VPN サーバーの Web ポート (TCP 443) への経路がありません。</translation>
    </message>
    <message>
        <source>A router or this computer itself answered that {address} can&apos;t be reached on TCP 443.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>ルーターまたはこのコンピューター自身が、{address} の TCP 443 には到達できないと応答しました。</translation>
    </message>
    <message>
        <source>The secure connection to the VPN server&apos;s web port could not be set up.</source>
        <translation>VPN サーバーの Web ポートへの保護された接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port answers, but the secure connection breaks off.</source>
        <translation>VPN サーバーの Web ポートは応答しますが、保護された接続が途切れます。</translation>
    </message>
    <message>
        <source>TCP 443 of {server} answers, but TLS failed: {detail}. Windows can report 0x80070040 or 0x80072746.</source>
        <extracomment>{server}: name of the VPN server; {detail}: detail as technical text</extracomment>
        <translation>{server} の TCP 443 は応答しますが、TLS に失敗しました: {detail}。Windows は 0x80070040 または 0x80072746 を報告することがあります。</translation>
    </message>
    <message>
        <source>Read the System log, provider RasSstp, events 1, 2 and 6, at the time of the attempt.</source>
        <translation>システム ログで、プロバイダー RasSstp の試行時刻のイベント 1、2、6 を確認します。</translation>
    </message>
    <message>
        <source>The TLS handshake ended with: {detail}. Often no usable certificate is bound to the port.</source>
        <extracomment>{detail}: detail as technical text</extracomment>
        <translation>TLS ハンドシェイクの終了理由: {detail}。多くの場合、使用可能な証明書がポートにバインドされていません。</translation>
    </message>
    <message>
        <source>Check that the certificate has the purpose Server Authentication and its private key, and select it in the server&apos;s Security tab.</source>
        <translation>証明書に「サーバー認証」の目的と秘密キーがあることを確認し、サーバーの「セキュリティ」タブで選択します。</translation>
    </message>
    <message>
        <source>Check that client and server share a TLS version, and that no device in between resets the connection.</source>
        <translation>クライアントとサーバーに共通する TLS バージョンがあること、および間にある機器が接続をリセットしていないことを確認します。</translation>
    </message>
    <message>
        <source>The web port of the VPN server answers without a secure connection.</source>
        <translation>VPN サーバーの Web ポートは、保護された接続なしで応答しています。</translation>
    </message>
    <message>
        <source>Something answers in place of the VPN server, but it does not offer a secure connection.</source>
        <translation>VPN サーバーの代わりに何かが応答していますが、保護された接続を提供していません。</translation>
    </message>
    <message>
        <source>{server} ({address}) answered on TCP 443 with something that is not TLS: {detail}.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {detail}: detail as technical text</extracomment>
        <translation>{server} ({address}) は、TCP 443 で TLS ではないものを応答しました: {detail}。</translation>
    </message>
    <message>
        <source>The first bytes on TCP 443 were not a TLS record: {detail}.</source>
        <extracomment>{detail}: detail as technical text</extracomment>
        <translation>TCP 443 の最初のバイトは、TLS レコードではありませんでした: {detail}。</translation>
    </message>
    <message>
        <source>Check which service listens at {address} on TCP 443.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>{address} の TCP 443 で待ち受けているサービスを確認します。</translation>
    </message>
    <message>
        <source>Check port forwarding and devices that answer in the server&apos;s place.</source>
        <translation>ポート転送と、サーバーの代わりに応答する機器を確認します。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port is secure but does not answer the VPN&apos;s question.</source>
        <translation>VPN サーバーの Web ポートは保護されていますが、VPN の問い合わせに応答しません。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s web port answers, but the VPN service behind it stays silent.</source>
        <translation>VPN サーバーの Web ポートは応答しますが、その背後の VPN サービスが応答しません。</translation>
    </message>
    <message>
        <source>TLS with {server} works, but the SSTP request got no answer. Windows can report this as 0x80070040.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>{server} との TLS は機能していますが、SSTP の要求に対する応答がありませんでした。Windows は 0x80070040 として報告することがあります。</translation>
    </message>
    <message>
        <source>Read the System log, provider RasSstp, event 2, at the time of the attempt.</source>
        <translation>システム ログで、プロバイダー RasSstp の試行時刻のイベント 2 を確認します。</translation>
    </message>
    <message>
        <source>The HTTPS listener accepted TLS, but nothing answered SSTP_DUPLEX_POST.</source>
        <translation>HTTPS リスナーは TLS を受け付けましたが、SSTP_DUPLEX_POST に応答するものがありませんでした。</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,SstpSvc and the server&apos;s System log, provider RasSstp.</source>
        <translation>サーバーで確認します: Get-Service RemoteAccess,SstpSvc と、サーバーのシステム ログのプロバイダー RasSstp。</translation>
    </message>
    <message>
        <source>If a balancer or publishing device ends TLS, check that it passes this HTTP method on.</source>
        <translation>ロード バランサーまたは公開用機器が TLS を終端する場合は、この HTTP メソッドを渡していることを確認します。</translation>
    </message>
    <message>
        <source>A web server answers at the VPN server&apos;s name, but no VPN service.</source>
        <translation>VPN サーバーの名前で Web サーバーが応答していますが、VPN サービスではありません。</translation>
    </message>
    <message>
        <source>At the VPN server&apos;s name another web service answers, not the VPN.</source>
        <translation>VPN サーバーの名前で応答しているのは、VPN ではなく別の Web サービスです。</translation>
    </message>
    <message>
        <source>{server} answered the SSTP request with HTTP status {status} (server: {httpServer}). Windows can report 0x80072746 or 800.</source>
        <extracomment>{server}: name of the VPN server; {status}: HTTP status number; {httpServer}: name that the web server gives itself</extracomment>
        <translation>{server} は、SSTP の要求に HTTP 状態コード {status} で応答しました (サーバー: {httpServer})。Windows は 0x80072746 または 800 を報告することがあります。</translation>
    </message>
    <message>
        <source>Read the System log, provider RasSstp, event 4, at the time of the attempt.</source>
        <translation>システム ログで、プロバイダー RasSstp の試行時刻のイベント 4 を確認します。</translation>
    </message>
    <message>
        <source>The answer to SSTP_DUPLEX_POST was HTTP {status} from {httpServer} instead of 200.</source>
        <extracomment>{status}: HTTP status number; {httpServer}: name that the web server gives itself</extracomment>
        <translation>SSTP_DUPLEX_POST に対する応答は、200 ではなく {httpServer} からの HTTP {status} でした。</translation>
    </message>
    <message>
        <source>Check which web server or balancer owns TCP 443 at {address}, and its rule for the path of SSTP.</source>
        <extracomment>{address}: an IP address</extracomment>
        <translation>{address} の TCP 443 を処理している Web サーバーまたはロード バランサーと、SSTP のパスに対する規則を確認します。</translation>
    </message>
    <message>
        <source>A status of 503 often means that the SSTP service is stopped or has no certificate.</source>
        <translation>状態コード 503 は、多くの場合、SSTP サービスが停止しているか、証明書がないことを意味します。</translation>
    </message>
    <message>
        <source>On the server check: Get-Service RemoteAccess,SstpSvc and netsh http show urlacl</source>
        <translation>サーバーで確認します: Get-Service RemoteAccess,SstpSvc と netsh http show urlacl</translation>
    </message>
    <message>
        <source>A proxy or a sign-in page stands between this computer and the VPN server.</source>
        <translation>このコンピューターと VPN サーバーの間に、プロキシまたはサインイン ページがあります。</translation>
    </message>
    <message>
        <source>This network wants you to sign in before it lets you out to the internet.</source>
        <translation>このネットワークでは、インターネットを利用する前にサインインが必要です。</translation>
    </message>
    <message>
        <source>Open any web page and complete the sign-in page of the network.</source>
        <translation>任意の Web ページを開き、ネットワークのサインイン ページの手続きを済ませてください。</translation>
    </message>
    <message>
        <source>The answer to the SSTP request was HTTP {status} (server: {httpServer}): a proxy asks for a sign-in, or a page redirects.</source>
        <extracomment>{status}: HTTP status number; {httpServer}: name that the web server gives itself</extracomment>
        <translation>SSTP の要求に対する応答は HTTP {status} (サーバー: {httpServer}) でした。プロキシがサインインを求めているか、ページがリダイレクトしています。</translation>
    </message>
    <message>
        <source>Read the proxy: netsh winhttp show proxy</source>
        <translation>プロキシを確認します: netsh winhttp show proxy</translation>
    </message>
    <message>
        <source>Read the System log, provider RasSstp, event 23: the SSTP client can&apos;t sign in to a proxy.</source>
        <translation>システム ログで、プロバイダー RasSstp のイベント 23 を確認します。SSTP クライアントはプロキシにサインインできません。</translation>
    </message>
    <message>
        <source>Ask the network&apos;s owner to let TCP 443 to {server} pass without proxy sign-in.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>{server} への TCP 443 をプロキシのサインインなしで通すように、ネットワークの所有者に依頼します。</translation>
    </message>
    <message>
        <source>SSTP does not support a proxy that demands authentication; here HTTP {status} came from {httpServer}.</source>
        <extracomment>{status}: HTTP status number; {httpServer}: name that the web server gives itself</extracomment>
        <translation>SSTP は、認証を要求するプロキシに対応していません。ここでは、{httpServer} から HTTP {status} が返されました。</translation>
    </message>
    <message>
        <source>Exempt {server} from proxy authentication and from traffic inspection.</source>
        <extracomment>{server}: name of the VPN server</extracomment>
        <translation>{server} をプロキシ認証とトラフィック検査から除外します。</translation>
    </message>
    <message>
        <source>For guest networks, document that the sign-in page comes first.</source>
        <translation>ゲスト ネットワークについては、先にサインイン ページの手続きが必要であることを文書に記載します。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Does the VPN work on another network, for example over your phone&apos;s hotspot?</source>
        <translation>スマートフォンのテザリングなど、別のネットワークで VPN は動作しますか?</translation>
    </message>
    <message>
        <source>Connect this computer to another network, start the VPN there, and come back with the answer. If it works there, the cause lies in the network that you use now.</source>
        <translation>このコンピューターを別のネットワークに接続し、そこで VPN を開始してから、戻って結果を回答してください。そこで動作する場合、原因は現在のネットワークにあります。</translation>
    </message>
    <message>
        <source>The VPN works on another network.</source>
        <translation>別のネットワークでは VPN が動作します。</translation>
    </message>
    <message>
        <source>The VPN does not work on another network either.</source>
        <translation>別のネットワークでも VPN が動作しません。</translation>
    </message>
    <message>
        <source>Do colleagues have the same problem at the moment?</source>
        <translation>現在、同僚にも同じ問題が起きていますか?</translation>
    </message>
    <message>
        <source>Ask one or two colleagues who work from other places. If they have it too, the cause lies with the VPN service and not with your computer.</source>
        <translation>別の場所で仕事をしている同僚 1、2 名に確認してください。同じ問題が起きている場合、原因はお使いのコンピューターではなく VPN サービスにあります。</translation>
    </message>
    <message>
        <source>Colleagues have the same problem.</source>
        <translation>同僚にも同じ問題が起きています。</translation>
    </message>
    <message>
        <source>Colleagues do not have this problem.</source>
        <translation>同僚にはこの問題が起きていません。</translation>
    </message>
    <message>
        <source>Does it work if you type the password by hand?</source>
        <translation>パスワードを手動で入力すると接続できますか?</translation>
    </message>
    <message>
        <source>Connect once, and type your name and password when Windows asks for them. This program never asks for your password.</source>
        <translation>一度接続し、Windows に求められたら名前とパスワードを入力してください。このプログラムがパスワードを尋ねることはありません。</translation>
    </message>
    <message>
        <source>It works with a password that is typed by hand.</source>
        <translation>手動で入力したパスワードでは接続できます。</translation>
    </message>
    <message>
        <source>It does not work with a password that is typed by hand either.</source>
        <translation>手動で入力したパスワードでも接続できません。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>わからない</translation>
    </message>
    <message>
        <source>Windows showed error {code}.</source>
        <extracomment>{code}: an error number, for example 809</extracomment>
        <translation>Windows にエラー {code} が表示されました。</translation>
    </message>
    <message>
        <source>There is no certificate with which you can sign in.</source>
        <translation>サインインに使用できる証明書がありません。</translation>
    </message>
    <message>
        <source>The VPN asks for an electronic identity card (certificate). None of yours on this computer fits.</source>
        <translation>VPN が電子的な身分証明書 (証明書) を求めていますが、このコンピューターにあるご自身の証明書に適合するものがありません。</translation>
    </message>
    <message>
        <source>&quot;{connection}&quot; takes a certificate from {store}. {against} Windows reports 798.</source>
        <extracomment>{connection}: name of the VPN connection; {store}: the computer&apos;s or the user&apos;s store; {against}: one or two sentences on what is in the store</extracomment>
        <translation>「{connection}」は{store}から証明書を取得します。{against} Windows は 798 を報告します。</translation>
    </message>
    <message>
        <source>Check that the user is in the group that may enrol.</source>
        <translation>ユーザーが、登録を許可されたグループに含まれていることを確認します。</translation>
    </message>
    <message>
        <source>Look in CurrentUser\My: EAP-TLS takes the certificate from there.</source>
        <translation>CurrentUser\My を確認します。EAP-TLS は、ここから証明書を取得します。</translation>
    </message>
    <message>
        <source>A part of Windows that gives the VPN an IPv6 address is not connected.</source>
        <translation>VPN に IPv6 アドレスを設定する Windows の構成要素が接続されていません。</translation>
    </message>
    <message>
        <source>Windows builds a network adapter of its own for the VPN. A part that gives it an address of the newer kind (IPv6) is missing from it. Many VPN connections work without it.</source>
        <translation>Windows は VPN 用に専用のネットワーク アダプターを構築します。このアダプターに新しい種類のアドレス (IPv6) を設定する構成要素がありません。多くの VPN 接続は、これがなくても動作します。</translation>
    </message>
    <message>
        <source>The protocol {component} is not enabled on &quot;{adapter}&quot;. The tunnel gets no IPv6 address; IPv4 does not need it.</source>
        <extracomment>{component}: name of a protocol or filter; {adapter}: the adapter</extracomment>
        <translation>プロトコル {component} が「{adapter}」で有効になっていません。トンネルは IPv6 アドレスを取得できません。IPv4 には必要ありません。</translation>
    </message>
    <message>
        <source>Find its name: Get-NetAdapter -IncludeHidden | Where-Object InterfaceDescription -eq &quot;WAN Miniport (IPv6)&quot;</source>
        <translation>アダプターの名前を調べます: Get-NetAdapter -IncludeHidden | Where-Object InterfaceDescription -eq &quot;WAN Miniport (IPv6)&quot;</translation>
    </message>
    <message>
        <source>Bind it again (elevated): Enable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID ms_wanarpv6</source>
        <translation>バインドし直します (管理者として実行): Enable-NetAdapterBinding -Name &quot;NAME&quot; -IncludeHidden -AllBindings -ComponentID ms_wanarpv6</translation>
    </message>
    <message>
        <source>The binding of {component} to &quot;{adapter}&quot; is off. It matters only if the VPN hands out IPv6 addresses.</source>
        <extracomment>{component}: name of a protocol or filter; {adapter}: the adapter</extracomment>
        <translation>{component} の「{adapter}」へのバインドがオフになっています。問題になるのは、VPN が IPv6 アドレスを割り当てる場合だけです。</translation>
    </message>
    <message>
        <source>the tunnel type is not IKEv2</source>
        <extracomment>stands behind &quot;breaks a condition:&quot;</extracomment>
        <translation>トンネルの種類が IKEv2 ではない</translation>
    </message>
    <message>
        <source>it does not sign in with a machine certificate</source>
        <translation>コンピューター証明書でサインインしない</translation>
    </message>
    <message>
        <source>it sends all traffic through the tunnel</source>
        <translation>すべてのトラフィックをトンネルに送る</translation>
    </message>
    <message>
        <source>it names a sign-in method for users</source>
        <translation>ユーザー用のサインイン方法が指定されている</translation>
    </message>
    <message>
        <source>it is not Always On</source>
        <translation>Always On ではない</translation>
    </message>
    <message>
        <source>an app or a name triggers it</source>
        <translation>アプリまたは名前によって開始される</translation>
    </message>
    <message>
        <source>it lies in a user&apos;s phone book</source>
        <translation>ユーザーの電話帳にある</translation>
    </message>
    <message>
        <source>it is not marked as an authority</source>
        <extracomment>stands behind &quot;The issuer ... does not count as an authority for this certificate:&quot;</extracomment>
        <translation>証明機関として指定されていない</translation>
    </message>
    <message>
        <source>more authorities follow it than it allows</source>
        <translation>許可された数より多くの証明機関が下位にある</translation>
    </message>
    <message>
        <source>its key may not sign certificates</source>
        <translation>そのキーで証明書に署名することが許可されていない</translation>
    </message>
    <message>
        <source>its purposes do not include this one</source>
        <translation>目的にこの用途が含まれていない</translation>
    </message>
    <message>
        <source>it may not vouch for this name</source>
        <translation>この名前を保証することが許可されていない</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>まだ有効になっていない</translation>
    </message>
    <message>
        <source>it carries a demand that could not be understood</source>
        <translation>解釈できない要件が含まれている</translation>
    </message>
    <message>
        <source>it breaks a rule for issuing authorities</source>
        <translation>発行元の証明機関に関する規則に違反している</translation>
    </message>
    <message>
        <source>answers</source>
        <extracomment>stands behind &quot;the web port:&quot;</extracomment>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>offered</source>
        <extracomment>stands behind &quot;IKE fragmentation at the server:&quot;</extracomment>
        <translation>提示あり</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>提示なし</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>the encryption</source>
        <extracomment>stands behind &quot;found to differ:&quot;</extracomment>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>the integrity check</source>
        <translation>整合性チェック</translation>
    </message>
    <message>
        <source>the Diffie-Hellman group</source>
        <translation>Diffie-Hellman グループ</translation>
    </message>
    <message>
        <source>more than one of them</source>
        <translation>複数の項目</translation>
    </message>
    <message>
        <source>(as on the server)</source>
        <extracomment>stands in a command in place of a value that is not known</extracomment>
        <translation>(サーバーと同じ値)</translation>
    </message>
    <message>
        <source>(as on the client)</source>
        <extracomment>stands in a command in place of a value that is not known</extracomment>
        <translation>(クライアントと同じ値)</translation>
    </message>
    <message>
        <source>the one that the profile sends</source>
        <extracomment>stands in brackets behind &quot;the name&quot;</extracomment>
        <translation>プロファイルが送信する名前</translation>
    </message>
    <message>
        <source>the one that the site policy names</source>
        <translation>サイト ポリシーに指定された名前</translation>
    </message>
    <message>
        <source>one made up by this program</source>
        <translation>このプログラムが作成した架空の名前</translation>
    </message>
    <message>
        <source>the user&apos;s own</source>
        <translation>ユーザー自身の名前</translation>
    </message>
    <message>
        <source>the server names</source>
        <translation>サーバー名</translation>
    </message>
    <message>
        <source>the trusted roots</source>
        <translation>信頼されたルート証明書</translation>
    </message>
    <message>
        <source>the computer&apos;s store</source>
        <extracomment>stands behind &quot;takes a certificate from&quot;</extracomment>
        <translation>コンピューターのストア</translation>
    </message>
    <message>
        <source>the user&apos;s store</source>
        <translation>ユーザーのストア</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>ahead of</source>
        <extracomment>stands behind &quot;N minutes&quot; and before &quot;the clock of&quot;</extracomment>
        <translation>進んでいます</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>遅れています</translation>
    </message>
    <message>
        <source>environment variables</source>
        <extracomment>stands behind &quot;from:&quot;</extracomment>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>the settings of this user</source>
        <translation>このユーザーの設定</translation>
    </message>
    <message>
        <source>the settings of this computer</source>
        <translation>このコンピューターの設定</translation>
    </message>
    <message>
        <source>a policy of the organisation</source>
        <translation>組織のポリシー</translation>
    </message>
    <message>
        <source>a public network</source>
        <translation>パブリック ネットワーク</translation>
    </message>
    <message>
        <source>a private network</source>
        <translation>プライベート ネットワーク</translation>
    </message>
    <message>
        <source>Not tested: waits for the facts about this computer.</source>
        <translation>未テスト: このコンピューターの情報を待っています。</translation>
    </message>
    <message>
        <source>Not tested: the facts about this computer were not collected.</source>
        <translation>未テスト: このコンピューターの情報が収集されていません。</translation>
    </message>
    <message>
        <source>Could not be checked: the facts about this computer could not be read.</source>
        <translation>確認できませんでした: このコンピューターの情報を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Not tested: waits for the settings of the VPN connection.</source>
        <translation>未テスト: VPN 接続の設定を待っています。</translation>
    </message>
    <message>
        <source>Not tested: the settings of the VPN connection were not collected.</source>
        <translation>未テスト: VPN 接続の設定が収集されていません。</translation>
    </message>
    <message>
        <source>Could not be checked: the settings of the VPN connection could not be read.</source>
        <translation>確認できませんでした: VPN 接続の設定を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Not tested: waits for the VPN server&apos;s name.</source>
        <translation>未テスト: VPN サーバーの名前を待っています。</translation>
    </message>
    <message>
        <source>Not tested: the VPN server&apos;s name was not looked up.</source>
        <translation>未テスト: VPN サーバーの名前が検索されていません。</translation>
    </message>
    <message>
        <source>Could not be checked: the VPN server&apos;s name could not be looked up.</source>
        <translation>確認できませんでした: VPN サーバーの名前を検索できませんでした。</translation>
    </message>
    <message>
        <source>Not tested: waits for the VPN server&apos;s answer on UDP.</source>
        <translation>未テスト: VPN サーバーの UDP での応答を待っています。</translation>
    </message>
    <message>
        <source>Not tested: the VPN server was not asked on UDP.</source>
        <translation>未テスト: VPN サーバーへの UDP での問い合わせが行われていません。</translation>
    </message>
    <message>
        <source>Could not be checked: the VPN server could not be asked on UDP.</source>
        <translation>確認できませんでした: VPN サーバーに UDP で問い合わせることができませんでした。</translation>
    </message>
    <message>
        <source>Not tested: waits for the VPN server&apos;s answer on its web port.</source>
        <translation>未テスト: VPN サーバーの Web ポートでの応答を待っています。</translation>
    </message>
    <message>
        <source>Not tested: the VPN server was not asked on its web port.</source>
        <translation>未テスト: VPN サーバーへの Web ポートでの問い合わせが行われていません。</translation>
    </message>
    <message>
        <source>Could not be checked: the VPN server could not be asked on its web port.</source>
        <translation>確認できませんでした: VPN サーバーに Web ポートで問い合わせることができませんでした。</translation>
    </message>
    <message>
        <source>Not tested: waits for the list of root certificates that this computer trusts.</source>
        <translation>未テスト: このコンピューターが信頼するルート証明書のリストを待っています。</translation>
    </message>
    <message>
        <source>Not tested: the root certificates that this computer trusts were not collected.</source>
        <translation>未テスト: このコンピューターが信頼するルート証明書が収集されていません。</translation>
    </message>
    <message>
        <source>Could not be checked: the root certificates that this computer trusts could not be read.</source>
        <translation>確認できませんでした: このコンピューターが信頼するルート証明書を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Not tested: waits for the certificate.</source>
        <translation>未テスト: 証明書を待っています。</translation>
    </message>
    <message>
        <source>Not tested: no certificate was collected.</source>
        <translation>未テスト: 証明書が収集されていません。</translation>
    </message>
    <message>
        <source>Could not be checked: the certificate could not be read.</source>
        <translation>確認できませんでした: 証明書を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Not tested: waits for the list of revoked certificates.</source>
        <translation>未テスト: 失効リストを待っています。</translation>
    </message>
    <message>
        <source>Not tested: no list of revoked certificates was collected.</source>
        <translation>未テスト: 失効リストが収集されていません。</translation>
    </message>
    <message>
        <source>Could not be checked: the list of revoked certificates could not be fetched.</source>
        <translation>確認できませんでした: 失効リストを取得できませんでした。</translation>
    </message>
    <message>
        <source>Not tested: waits for the network routes of this computer.</source>
        <translation>未テスト: このコンピューターのネットワーク経路を待っています。</translation>
    </message>
    <message>
        <source>Not tested: the network routes of this computer were not collected.</source>
        <translation>未テスト: このコンピューターのネットワーク経路が収集されていません。</translation>
    </message>
    <message>
        <source>Could not be checked: the network routes of this computer could not be read.</source>
        <translation>確認できませんでした: このコンピューターのネットワーク経路を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Not tested: waits for what starts the VPN connection by itself.</source>
        <translation>未テスト: VPN 接続を自動的に開始する設定の情報を待っています。</translation>
    </message>
    <message>
        <source>Not tested: what starts the VPN connection by itself was not collected.</source>
        <translation>未テスト: VPN 接続を自動的に開始する設定の情報が収集されていません。</translation>
    </message>
    <message>
        <source>Could not be checked: what starts the VPN connection by itself could not be read.</source>
        <translation>確認できませんでした: VPN 接続を自動的に開始する設定の情報を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Not tested: waits for Windows&apos; settings.</source>
        <translation>未テスト: Windows の設定を待っています。</translation>
    </message>
    <message>
        <source>Not tested: Windows&apos; settings were not collected.</source>
        <translation>未テスト: Windows の設定が収集されていません。</translation>
    </message>
    <message>
        <source>Could not be checked: Windows&apos; settings could not be read.</source>
        <translation>確認できませんでした: Windows の設定を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Not tested: waits for the test of the local network.</source>
        <translation>未テスト: ローカル ネットワークのテストを待っています。</translation>
    </message>
    <message>
        <source>Not tested: the local network was not tested.</source>
        <translation>未テスト: ローカル ネットワークのテストが行われていません。</translation>
    </message>
    <message>
        <source>Could not be checked: the local network could not be tested.</source>
        <translation>確認できませんでした: ローカル ネットワークをテストできませんでした。</translation>
    </message>
    <message>
        <source>Not tested: waits for this computer&apos;s own certificates.</source>
        <translation>未テスト: このコンピューター自身の証明書を待っています。</translation>
    </message>
    <message>
        <source>Not tested: this computer&apos;s own certificates were not collected.</source>
        <translation>未テスト: このコンピューター自身の証明書が収集されていません。</translation>
    </message>
    <message>
        <source>Could not be checked: this computer&apos;s own certificates could not be read.</source>
        <translation>確認できませんでした: このコンピューター自身の証明書を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Not tested: waits for the state of Windows&apos; VPN adapters and services.</source>
        <translation>未テスト: Windows の VPN アダプターとサービスの状態を待っています。</translation>
    </message>
    <message>
        <source>Not tested: the state of Windows&apos; VPN adapters and services was not collected.</source>
        <translation>未テスト: Windows の VPN アダプターとサービスの状態が収集されていません。</translation>
    </message>
    <message>
        <source>Could not be checked: the state of Windows&apos; VPN adapters and services could not be read.</source>
        <translation>確認できませんでした: Windows の VPN アダプターとサービスの状態を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Not tested: waits for Windows&apos; log of VPN connections.</source>
        <translation>未テスト: Windows の VPN 接続のログを待っています。</translation>
    </message>
    <message>
        <source>Not tested: Windows&apos; log of VPN connections was not collected.</source>
        <translation>未テスト: Windows の VPN 接続のログが収集されていません。</translation>
    </message>
    <message>
        <source>Could not be checked: Windows&apos; log of VPN connections could not be read.</source>
        <translation>確認できませんでした: Windows の VPN 接続のログを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Not tested: waits for the state of Microsoft&apos;s support tool.</source>
        <translation>未テスト: Microsoft のサポート ツールの状態を待っています。</translation>
    </message>
    <message>
        <source>Not tested: the state of Microsoft&apos;s support tool was not collected.</source>
        <translation>未テスト: Microsoft のサポート ツールの状態が収集されていません。</translation>
    </message>
    <message>
        <source>Could not be checked: the state of Microsoft&apos;s support tool could not be read.</source>
        <translation>確認できませんでした: Microsoft のサポート ツールの状態を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Not tested: waits for what Windows says about its VPN connections.</source>
        <translation>未テスト: VPN 接続に関する Windows からの情報を待っています。</translation>
    </message>
    <message>
        <source>Not tested: Windows was not asked about its VPN connections.</source>
        <translation>未テスト: Windows への VPN 接続の問い合わせが行われていません。</translation>
    </message>
    <message>
        <source>Could not be checked: Windows could not be asked about its VPN connections.</source>
        <translation>確認できませんでした: Windows に VPN 接続について問い合わせることができませんでした。</translation>
    </message>
    <message>
        <source>Not tested: waits for what the VPN server says about the sign-in.</source>
        <translation>未テスト: サインインに関する VPN サーバーからの情報を待っています。</translation>
    </message>
    <message>
        <source>Not tested: the VPN server was not asked about the sign-in.</source>
        <translation>未テスト: VPN サーバーへのサインインに関する問い合わせが行われていません。</translation>
    </message>
    <message>
        <source>Could not be checked: the VPN server could not be asked about the sign-in.</source>
        <translation>確認できませんでした: VPN サーバーにサインインについて問い合わせることができませんでした。</translation>
    </message>
    <message>
        <source>Not tested: waits for a call to the VPN server&apos;s web port.</source>
        <translation>未テスト: VPN サーバーの Web ポートへの呼び出しを待っています。</translation>
    </message>
    <message>
        <source>Not tested: no call to the VPN server&apos;s web port was made.</source>
        <translation>未テスト: VPN サーバーの Web ポートへの呼び出しが行われていません。</translation>
    </message>
    <message>
        <source>Could not be checked: the VPN server&apos;s web port could not be called.</source>
        <translation>確認できませんでした: VPN サーバーの Web ポートを呼び出せませんでした。</translation>
    </message>
    <message>
        <source>Not tested: waits for the PPTP answer.</source>
        <translation>未テスト: PPTP の応答を待っています。</translation>
    </message>
    <message>
        <source>Not tested: the VPN server was not asked for PPTP.</source>
        <translation>未テスト: VPN サーバーへの PPTP の問い合わせが行われていません。</translation>
    </message>
    <message>
        <source>Could not be checked: the VPN server could not be asked for PPTP.</source>
        <translation>確認できませんでした: VPN サーバーに PPTP について問い合わせることができませんでした。</translation>
    </message>
    <message>
        <source>It took longer than the time allowed.</source>
        <translation>許容される時間を超えました。</translation>
    </message>
    <message>
        <source>The other side refused.</source>
        <translation>接続先が拒否しました。</translation>
    </message>
    <message>
        <source>There was no way to the other side.</source>
        <translation>接続先への経路がありませんでした。</translation>
    </message>
    <message>
        <source>This computer did not let the question out.</source>
        <translation>このコンピューターが問い合わせを送り出しませんでした。</translation>
    </message>
    <message>
        <source>The name was not found.</source>
        <translation>名前が見つかりませんでした。</translation>
    </message>
    <message>
        <source>This account is not allowed to read it.</source>
        <translation>このアカウントには、読み取りが許可されていません。</translation>
    </message>
    <message>
        <source>This system does not offer it.</source>
        <translation>このシステムでは提供されていません。</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>存在しません。</translation>
    </message>
    <message>
        <source>What came back could not be understood.</source>
        <translation>返された内容を解釈できませんでした。</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>実行が取り消されました。</translation>
    </message>
    <message>
        <source>Your organisation&apos;s settings switched it off.</source>
        <translation>組織の設定でオフになっています。</translation>
    </message>
    <message>
        <source>AOVPN Doctor itself failed here.</source>
        <translation>AOVPN Doctor 自体の処理がここで失敗しました。</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>who acts: the reader</extracomment>
        <translation>ご自身</translation>
    </message>
    <message>
        <source>Your helpdesk</source>
        <translation>ヘルプデスク</translation>
    </message>
    <message>
        <source>Your network team</source>
        <translation>ネットワーク チーム</translation>
    </message>
    <message>
        <source>Your certificate team</source>
        <translation>証明書チーム</translation>
    </message>
    <message>
        <source>Your VPN administrators</source>
        <translation>VPN 管理者</translation>
    </message>
    <message>
        <source>Is the connection set up, and may it start?</source>
        <translation>接続は設定されていて、開始できますか?</translation>
    </message>
    <message>
        <source>Is this computer on a working network?</source>
        <translation>このコンピューターは、正常に動作するネットワークに接続されていますか?</translation>
    </message>
    <message>
        <source>Does the VPN server&apos;s name lead to it?</source>
        <translation>VPN サーバーの名前から、そのサーバーのアドレスが得られますか?</translation>
    </message>
    <message>
        <source>Does the VPN server answer?</source>
        <translation>VPN サーバーは応答しますか?</translation>
    </message>
    <message>
        <source>Can the server prove who it is?</source>
        <translation>サーバーは自身の身元を証明できますか?</translation>
    </message>
    <message>
        <source>Can this computer and user prove who they are?</source>
        <translation>このコンピューターとユーザーは、自身の身元を証明できますか?</translation>
    </message>
    <message>
        <source>Do the profile and the server agree on how to sign in?</source>
        <translation>プロファイルとサーバーで、サインイン方法は一致していますか?</translation>
    </message>
    <message>
        <source>Can Windows build the tunnel adapter?</source>
        <translation>Windows はトンネル アダプターを構築できますか?</translation>
    </message>
    <message>
        <source>Does traffic go the right way?</source>
        <translation>トラフィックは正しい経路を通りますか?</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>short name of a stage in the rail: the settings of the VPN connection</extracomment>
        <translation>接続</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>サーバー名</translation>
    </message>
    <message>
        <source>Server answer</source>
        <translation>サーバーの応答</translation>
    </message>
    <message>
        <source>Server identity</source>
        <translation>サーバーの身元</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>お使いの証明書</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>アダプター</translation>
    </message>
    <message>
        <source>Traffic</source>
        <extracomment>short name of a stage in the rail: where the network traffic goes</extracomment>
        <translation>トラフィック</translation>
    </message>
    <message>
        <source>Certain</source>
        <extracomment>how sure the diagnosis is</extracomment>
        <translation>確実</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>可能性が高い</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>Does not apply to this connection.</source>
        <translation>この接続には該当しません。</translation>
    </message>
    <message>
        <source>Not tested: this step was not asked for.</source>
        <translation>未テスト: このステップは要求されていません。</translation>
    </message>
    <message>
        <source>Not tested: this needs Windows.</source>
        <translation>未テスト: これには Windows が必要です。</translation>
    </message>
    <message>
        <source>Does not apply: {reason}.</source>
        <extracomment>{reason}: the rest of the sentence: &quot;the profile does not use SSTP&quot;</extracomment>
        <translation>該当しません: {reason}。</translation>
    </message>
    <message>
        <source>Not tested: lists of revoked certificates are asked for only where the certificate leads to an authority that this computer trusts.</source>
        <translation>未テスト: 失効リストは、証明書がこのコンピューターの信頼する証明機関につながっている場合にのみ要求されます。</translation>
    </message>
    <message>
        <source>Not tested: the VPN server did not show a certificate.</source>
        <translation>未テスト: VPN サーバーが証明書を提示しませんでした。</translation>
    </message>
    <message>
        <source>Not tested: the profile demands algorithms of IKE that this program does not offer to a server, for example DES, MD5 or the DH groups 1 and 24.</source>
        <translation>未テスト: プロファイルが、このプログラムがサーバーに提示しない IKE のアルゴリズム (DES、MD5、DH グループ 1 と 24 など) を要求しています。</translation>
    </message>
    <message>
        <source>Not tested: waits for an earlier step.</source>
        <translation>未テスト: 前のステップを待っています。</translation>
    </message>
    <message>
        <source>Not tested: what it needs was not collected.</source>
        <translation>未テスト: 必要な情報が収集されていません。</translation>
    </message>
    <message>
        <source>Not tested: your organisation&apos;s settings switched this question off.</source>
        <translation>未テスト: 組織の設定により、この問い合わせはオフになっています。</translation>
    </message>
    <message>
        <source>Could not be checked: what it needs could not be collected.</source>
        <translation>確認できませんでした: 必要な情報を収集できませんでした。</translation>
    </message>
    <message>
        <source>Could not be checked: {reason}.</source>
        <translation>確認できませんでした: {reason}。</translation>
    </message>
    <message>
        <source>Identity (EAP&apos;s question for the user name)</source>
        <translation>Identity (ユーザー名を求める EAP の要求)</translation>
    </message>
    <message>
        <source>Nak (EAP&apos;s answer: another method, please)</source>
        <translation>Nak (別のメソッドを求める EAP の応答)</translation>
    </message>
    <message>
        <source>EAP-MD5 (password, outdated)</source>
        <translation>EAP-MD5 (パスワード、旧式)</translation>
    </message>
    <message>
        <source>EAP-GTC (token or one-time password)</source>
        <translation>EAP-GTC (トークンまたはワンタイム パスワード)</translation>
    </message>
    <message>
        <source>EAP-TLS (certificate)</source>
        <translation>EAP-TLS (証明書)</translation>
    </message>
    <message>
        <source>EAP-SIM (SIM card)</source>
        <translation>EAP-SIM (SIM カード)</translation>
    </message>
    <message>
        <source>EAP-TTLS (Tunneled TLS)</source>
        <translation>EAP-TTLS (Tunneled TLS)</translation>
    </message>
    <message>
        <source>EAP-AKA (SIM card)</source>
        <translation>EAP-AKA (SIM カード)</translation>
    </message>
    <message>
        <source>PEAP (Protected EAP)</source>
        <translation>PEAP (保護された EAP)</translation>
    </message>
    <message>
        <source>EAP-MSCHAPv2 (password)</source>
        <translation>EAP-MSCHAPv2 (パスワード)</translation>
    </message>
    <message>
        <source>EAP-FAST</source>
        <translation>EAP-FAST</translation>
    </message>
    <message>
        <source>EAP-AKA&apos; (SIM card)</source>
        <translation>EAP-AKA&apos; (SIM カード)</translation>
    </message>
    <message>
        <source>TEAP (Tunnel EAP)</source>
        <translation>TEAP (トンネル EAP)</translation>
    </message>
    <message>
        <source>EAP type {type}</source>
        <translation>EAP の種類 {type}</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>バンドル</translation>
    </message>
    <message>
        <source>A file with everything that one run collected, so that another computer can judge it again.</source>
        <translation>1 回の実行で収集したすべての情報をまとめたファイルです。別のコンピューターで判定し直すことができます。</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>A certificate and all those above it that vouch for it, up to the root certificate.</source>
        <translation>証明書と、その上位にあってそれを保証するすべての証明書のつながりです。最上位はルート証明書です。</translation>
    </message>
    <message>
        <source>computer certificate</source>
        <translation>コンピューター証明書</translation>
    </message>
    <message>
        <source>The certificate of the computer itself, not of a person; also called a machine certificate.</source>
        <translation>個人のものではなく、コンピューター自体の証明書です。</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>ダイヤル</translation>
    </message>
    <message>
        <source>An attempt of Windows to make a VPN connection.</source>
        <translation>Windows が VPN 接続を確立しようとすることです。</translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation>DNS サーバー</translation>
    </message>
    <message>
        <source>A computer that says which address belongs to a name; also called a name server.</source>
        <translation>名前に対応するアドレスを教えるコンピューターです。ネーム サーバーとも呼ばれます。</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>A group of computers and accounts that an organisation manages together.</source>
        <translation>組織がまとめて管理するコンピューターとアカウントの集まりです。</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>A way of writing data so that only the intended receiver can read it.</source>
        <translation>意図した受信者だけが読めるようにデータを変換する方法です。</translation>
    </message>
    <message>
        <source>event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>An entry in a log in which Windows notes what happened.</source>
        <translation>Windows が起きたことを記録するログの 1 件の項目です。</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP アドレス</translation>
    </message>
    <message>
        <source>The number by which a computer is found in a network, for example 192.0.2.10.</source>
        <translation>ネットワーク内でコンピューターを見つけるための番号です。たとえば 192.0.2.10 です。</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>The newer kind of IP address, for example 2001:db8::10; the older one is called IPv4.</source>
        <translation>新しい種類の IP アドレスです。たとえば 2001:db8::10 です。古いものは IPv4 と呼ばれます。</translation>
    </message>
    <message>
        <source>network adapter</source>
        <translation>ネットワーク アダプター</translation>
    </message>
    <message>
        <source>The part that connects a computer to a network; Windows can also make one out of software.</source>
        <translation>コンピューターをネットワークに接続する部品です。Windows がソフトウェアで作ることもできます。</translation>
    </message>
    <message>
        <source>packet</source>
        <translation>パケット</translation>
    </message>
    <message>
        <source>A small piece of the data that travels through a network.</source>
        <translation>ネットワークを流れるデータの小さなまとまりです。</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>秘密キー</translation>
    </message>
    <message>
        <source>The secret part of a certificate, with which its owner proves that it is theirs.</source>
        <translation>証明書の秘密の部分です。持ち主は、これを使って証明書が自分のものであることを示します。</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Said of a certificate that its certification authority withdrew before it expired.</source>
        <translation>証明書が、有効期限より前に証明機関によって取り消されていることです。</translation>
    </message>
    <message>
        <source>shared key</source>
        <translation>事前共有キー</translation>
    </message>
    <message>
        <source>A secret that the computer and the VPN server both know; also called a pre-shared key.</source>
        <translation>コンピューターと VPN サーバーの両方が知っている秘密の値です。共有キーとも呼ばれます。</translation>
    </message>
    <message>
        <source>sign-in server</source>
        <translation>認証サーバー</translation>
    </message>
    <message>
        <source>The server behind the VPN server that decides who may sign in.</source>
        <translation>VPN サーバーの背後で、誰がサインインできるかを判断するサーバーです。</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>A mark made with a private key; it proves who made it and that nothing was changed since.</source>
        <translation>秘密キーで付けられた印です。誰が付けたかと、その後変更されていないことを証明します。</translation>
    </message>
    <message>
        <source>single sign-on</source>
        <translation>シングル サインオン</translation>
    </message>
    <message>
        <source>A way to sign in once and then use other services without signing in again.</source>
        <translation>一度サインインすれば、他のサービスにサインインし直さずに使える仕組みです。</translation>
    </message>
    <message>
        <source>site policy</source>
        <translation>サイト ポリシー</translation>
    </message>
    <message>
        <source>A file in which your organisation tells this program what to expect, for example which VPN server.</source>
        <translation>想定される VPN サーバーなどを、組織がこのプログラムに伝えるためのファイルです。</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>トンネル</translation>
    </message>
    <message>
        <source>The protected way that a VPN connection takes through the internet.</source>
        <translation>VPN 接続がインターネットの中を通る、保護された経路です。</translation>
    </message>
    <message>
        <source>The server to which your computer connects in order to reach the company network.</source>
        <translation>社内ネットワークを利用するために、コンピューターが接続するサーバーです。</translation>
    </message>
    <message>
        <source>web port</source>
        <translation>Web ポート</translation>
    </message>
    <message>
        <source>TCP port 443, which web sites use and the SSTP tunnel too.</source>
        <translation>Web サイトが使用し、SSTP トンネルも使用する TCP ポート 443 です。</translation>
    </message>
    <message>
        <source>wildcard</source>
        <translation>ワイルドカード</translation>
    </message>
    <message>
        <source>A name with a star, such as *.contoso.com, that stands for many names.</source>
        <translation>*.contoso.com のように、アスタリスクを含み、多くの名前を表す名前です。</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>the expected answer</source>
        <translation>期待どおりの応答</translation>
    </message>
    <message>
        <source>no private key</source>
        <translation>秘密キーがない</translation>
    </message>
    <message>
        <source>not for Client Authentication</source>
        <translation>クライアント認証用ではない</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>まだ有効になっていない</translation>
    </message>
    <message>
        <source>its root is not trusted</source>
        <translation>ルート証明書が信頼されていない</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>有効期限切れ</translation>
    </message>
    <message>
        <source>fits</source>
        <extracomment>a certificate with which one can sign in</extracomment>
        <translation>適合</translation>
    </message>
    <message>
        <source>started</source>
        <translation>開始済み</translation>
    </message>
    <message>
        <source>switched on</source>
        <extracomment>a binding of a network adapter</extracomment>
        <translation>オン</translation>
    </message>
    <message>
        <source>switched off</source>
        <extracomment>a binding of a network adapter</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>a service of Windows</extracomment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>a service of Windows</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>starting</source>
        <extracomment>a service of Windows</extracomment>
        <translation>開始中</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>a service of Windows</extracomment>
        <translation>存在しない</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>開始されていない</translation>
    </message>
    <message>
        <source>another answer (HTTP {status})</source>
        <extracomment>{status}: a number</extracomment>
        <translation>別の応答 (HTTP {status})</translation>
    </message>
    <message>
        <source>in less than a day</source>
        <extracomment>stands behind &quot;the certificate ends&quot;</extracomment>
        <translation>あと 1 日未満</translation>
    </message>
    <message>
        <source>in one day</source>
        <extracomment>stands behind &quot;the certificate ends&quot;</extracomment>
        <translation>あと 1 日</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <extracomment>stands behind &quot;the certificate ends&quot;; {days}: a number, two or more</extracomment>
        <translation>あと {days} 日</translation>
    </message>
    <message>
        <source>less than a day ago</source>
        <extracomment>when a certificate ended</extracomment>
        <translation>24 時間以内</translation>
    </message>
    <message>
        <source>one day ago</source>
        <extracomment>when a certificate ended</extracomment>
        <translation>1 日前</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <extracomment>when a certificate ended; {days}: a number, two or more</extracomment>
        <translation>{days} 日前</translation>
    </message>
    <message>
        <source>one try</source>
        <extracomment>stands behind &quot;no answer on UDP 500 in&quot;</extracomment>
        <translation>1 回</translation>
    </message>
    <message>
        <source>{attempts} tries</source>
        <translation>{attempts} 回</translation>
    </message>
    <message>
        <source>Switch the audit on if 6273 is missing: auditpol /set /subcategory:&quot;{0CCE9243-69AE-11D9-BED3-505054503030}&quot; /success:enable /failure:enable</source>
        <translation>6273 が記録されていない場合は、監査をオンにします: auditpol /set /subcategory:&quot;{0CCE9243-69AE-11D9-BED3-505054503030}&quot; /success:enable /failure:enable</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; ({origin}) expired on {until}, {passed}. Windows can report 13806 for a computer certificate and 854 for a user certificate.</source>
        <extracomment>{subject}: subject name of the certificate; {origin}: where the certificate was found; {until}: date and time; {passed}: &quot;5 days ago&quot;</extracomment>
        <translation>証明書「{subject}」({origin}) の有効期限は {until} で、{passed}に切れています。Windows は、コンピューター証明書の場合は 13806、ユーザー証明書の場合は 854 を報告することがあります。</translation>
    </message>
    <message>
        <source>Your certificate expires {ending}.</source>
        <extracomment>{ending}: &quot;in 5 days&quot;</extracomment>
        <translation>お使いの証明書の有効期限まで、{ending}です。</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on UDP 500 in {tries} ({seconds} s); the web port: {tcp443}. Windows usually reports this as error 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {tries}: &quot;3 tries&quot;; {seconds}: seconds waited; {tcp443}: state of the web port as one word</extracomment>
        <translation>{server} ({address}) は、UDP 500 への {tries}の試行 ({seconds} 秒) に応答しませんでした。Web ポート: {tcp443}。Windows は通常、エラー 809 として報告します。</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on UDP 4500 in {tries} ({seconds} s); the web port: {tcp443}. Windows usually reports this as error 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {tries}: &quot;3 tries&quot;; {seconds}: seconds waited; {tcp443}: state of the web port as one word</extracomment>
        <translation>{server} ({address}) は、UDP 4500 への {tries}の試行 ({seconds} 秒) に応答しませんでした。Web ポート: {tcp443}。Windows は通常、エラー 809 として報告します。</translation>
    </message>
    <message>
        <source>The certificate &quot;{subject}&quot; was valid from {from} until {until}; it ended {passed}. Windows reports 13801 with IKEv2 and 0x800B0101 with SSTP.</source>
        <extracomment>{subject}: subject name of the certificate; {from}: date and time; {until}: date and time; {passed}: &quot;5 days ago&quot;</extracomment>
        <translation>証明書「{subject}」は {from} から {until} まで有効でしたが、{passed}に期限が切れています。Windows は、IKEv2 では 13801、SSTP では 0x800B0101 を報告します。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s certificate expires {ending}.</source>
        <extracomment>{ending}: &quot;in 5 days&quot;</extracomment>
        <translation>VPN サーバーの証明書の有効期限まで、{ending}です。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate expires {ending}.</source>
        <extracomment>{ending}: &quot;in 5 days&quot;</extracomment>
        <translation>認証サーバーの証明書の有効期限まで、{ending}です。</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on UDP 500 in {tries} ({seconds} s), and it looks as if it answers nobody. Windows usually reports this as error 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {tries}: &quot;3 tries&quot;; {seconds}: seconds waited</extracomment>
        <translation>{server} ({address}) は、UDP 500 への {tries}の試行 ({seconds} 秒) に応答しませんでした。誰に対しても応答していないようです。Windows は通常、エラー 809 として報告します。</translation>
    </message>
    <message>
        <source>{server} ({address}) gave no answer on UDP 4500 in {tries} ({seconds} s), and it looks as if it answers nobody. Windows usually reports this as error 809.</source>
        <extracomment>{server}: name of the VPN server; {address}: an IP address; {tries}: &quot;3 tries&quot;; {seconds}: seconds waited</extracomment>
        <translation>{server} ({address}) は、UDP 4500 への {tries}の試行 ({seconds} 秒) に応答しませんでした。誰に対しても応答していないようです。Windows は通常、エラー 809 として報告します。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a label, %2: its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1, %2: parts of a list</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1, %2: parts of a list that may hold commas</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1, %2: two sentences, one after the other</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>%1: one or more error codes, %2: the last one</extracomment>
        <translation>%1 または %2</translation>
    </message>
</context>
<context>
    <name>InputText</name>
    <message>
        <source>a web page</source>
        <translation>Web ページ</translation>
    </message>
    <message>
        <source>an event log</source>
        <translation>イベント ログ</translation>
    </message>
    <message>
        <source>a VPN profile</source>
        <translation>VPN プロファイル</translation>
    </message>
    <message>
        <source>a bundle</source>
        <translation>バンドル</translation>
    </message>
    <message>
        <source>a bundle or a report</source>
        <translation>バンドルまたはレポート</translation>
    </message>
    <message>
        <source>a result (--json)</source>
        <translation>結果 (--json)</translation>
    </message>
    <message>
        <source>a comparison</source>
        <translation>比較結果</translation>
    </message>
    <message>
        <source>a site policy</source>
        <translation>サイト ポリシー</translation>
    </message>
    <message>
        <source>it is %1, expected %2</source>
        <extracomment>%1: what a file is (&quot;a site policy&quot;), %2: what it should be (&quot;a VPN profile&quot;)</extracomment>
        <translation>ファイルの種類は %1 です。必要な種類: %2</translation>
    </message>
    <message>
        <source>%1: &quot;disabledProbes&quot; names &quot;%2&quot;, which is not a probe of this version; nothing is switched off by it</source>
        <translation>%1: 「disabledProbes」に指定された「%2」は、このバージョンのプローブではありません。この指定では何もオフになりません</translation>
    </message>
    <message>
        <source>one record is damaged and was left out</source>
        <translation>1 件のレコードが破損しているため除外しました</translation>
    </message>
    <message numerus="yes">
        <source>%n records are damaged and were left out</source>
        <translation>
            <numerusform>%n 件のレコードが破損しているため除外しました</numerusform>
        </translation>
    </message>
    <message>
        <source>events left out because they lie more than a year ahead: %1</source>
        <translation>1 年以上先の日時のため除外したイベント: %1</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Next step</source>
        <translation>次のステップに進む</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>前のステップに戻る</translation>
    </message>
    <message>
        <source>Go to a step</source>
        <translation>ステップに移動する</translation>
    </message>
    <message>
        <source>Go to the result</source>
        <translation>結果に移動する</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度チェックする</translation>
    </message>
    <message>
        <source>Stop the checks; when none are running, close the program</source>
        <translation>実行を停止する (実行中でない場合はプログラムを終了する)</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存する</translation>
    </message>
    <message>
        <source>Copy the selected row, or the whole page if no row is selected</source>
        <translation>選択した行をコピーする (選択していない場合はページ全体)</translation>
    </message>
    <message>
        <source>Change whom the texts are for: user, helpdesk, administrator</source>
        <translation>説明の対象をユーザー、ヘルプデスク、管理者の順に切り替える</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>用語の意味</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2: the first and the last of a range of keys: &quot;Ctrl+1 to Ctrl+9&quot;</extracomment>
        <translation>%1 ～ %2</translation>
    </message>
</context>
<context>
    <name>KnownWords</name>
    <message>
        <source>Server Authentication</source>
        <extracomment>purpose of a certificate, as Windows shows it</extracomment>
        <translation>サーバー認証</translation>
    </message>
    <message>
        <source>Client Authentication</source>
        <extracomment>purpose of a certificate, as Windows shows it</extracomment>
        <translation>クライアント認証</translation>
    </message>
    <message>
        <source>Code Signing</source>
        <extracomment>purpose of a certificate, as Windows shows it</extracomment>
        <translation>コード署名</translation>
    </message>
    <message>
        <source>Secure Email</source>
        <extracomment>purpose of a certificate, as Windows shows it</extracomment>
        <translation>電子メールの保護</translation>
    </message>
    <message>
        <source>Time Stamping</source>
        <extracomment>purpose of a certificate, as Windows shows it</extracomment>
        <translation>タイム スタンプ</translation>
    </message>
    <message>
        <source>OCSP Signing</source>
        <extracomment>purpose of a certificate, as Windows shows it</extracomment>
        <translation>OCSP 署名</translation>
    </message>
    <message>
        <source>IP security end system</source>
        <extracomment>purpose of a certificate, as Windows shows it</extracomment>
        <translation>IP セキュリティ末端システム</translation>
    </message>
    <message>
        <source>IP security tunnel termination</source>
        <extracomment>purpose of a certificate, as Windows shows it</extracomment>
        <translation>IP セキュリティ トンネル終端</translation>
    </message>
    <message>
        <source>IP security user</source>
        <extracomment>purpose of a certificate, as Windows shows it</extracomment>
        <translation>IP セキュリティ ユーザー</translation>
    </message>
    <message>
        <source>IP security IKE intermediate</source>
        <extracomment>purpose of a certificate, as Windows shows it</extracomment>
        <translation>IP セキュリティ IKE 中間</translation>
    </message>
    <message>
        <source>Any Purpose</source>
        <extracomment>purpose of a certificate, as Windows shows it</extracomment>
        <translation>任意の目的</translation>
    </message>
    <message>
        <source>Any Extended Key Usage</source>
        <extracomment>purpose of a certificate, as Windows shows it</extracomment>
        <translation>任意の拡張キー使用法</translation>
    </message>
    <message>
        <source>Smart Card Logon</source>
        <extracomment>purpose of a certificate, as Windows shows it</extracomment>
        <translation>スマート カード ログオン</translation>
    </message>
    <message>
        <source>machine certificate</source>
        <translation>コンピューター証明書</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>事前共有キー</translation>
    </message>
    <message>
        <source>several methods</source>
        <extracomment>several sign-in methods</extracomment>
        <translation>複数の方法</translation>
    </message>
    <message>
        <source>certificate has expired</source>
        <translation>証明書の有効期限が切れています</translation>
    </message>
    <message>
        <source>certificate is not yet valid</source>
        <translation>証明書はまだ有効ではありません</translation>
    </message>
    <message>
        <source>certificate revoked</source>
        <translation>証明書は失効しています</translation>
    </message>
    <message>
        <source>certificate signature failure</source>
        <translation>証明書の署名が正しくありません</translation>
    </message>
    <message>
        <source>self-signed certificate</source>
        <translation>自己署名証明書</translation>
    </message>
    <message>
        <source>self-signed certificate in certificate chain</source>
        <translation>証明書チェーンに自己署名証明書があります</translation>
    </message>
    <message>
        <source>unable to get issuer certificate</source>
        <translation>発行者の証明書が見つかりません</translation>
    </message>
    <message>
        <source>unable to get local issuer certificate</source>
        <translation>このコンピューターに発行者の証明書が見つかりません</translation>
    </message>
    <message>
        <source>unable to verify the first certificate</source>
        <translation>最初の証明書を検証できません</translation>
    </message>
    <message>
        <source>invalid CA certificate</source>
        <translation>CA 証明書として無効です</translation>
    </message>
    <message>
        <source>path length constraint exceeded</source>
        <translation>パスの長さの制限を超えています</translation>
    </message>
    <message>
        <source>key usage does not include certificate signing</source>
        <translation>キー使用法に証明書の署名が含まれていません</translation>
    </message>
    <message>
        <source>unsuitable certificate purpose</source>
        <translation>証明書の目的が適切ではありません</translation>
    </message>
    <message>
        <source>unhandled critical extension</source>
        <translation>処理できない重要な拡張機能があります</translation>
    </message>
    <message>
        <source>permitted subtree violation</source>
        <translation>許可された名前の範囲外です</translation>
    </message>
    <message>
        <source>excluded subtree violation</source>
        <translation>除外された名前に該当します</translation>
    </message>
    <message>
        <source>EE certificate key too weak</source>
        <translation>証明書のキーが弱すぎます</translation>
    </message>
    <message>
        <source>CA certificate key too weak</source>
        <translation>CA 証明書のキーが弱すぎます</translation>
    </message>
    <message>
        <source>CA signature digest algorithm too weak</source>
        <translation>CA の署名のハッシュ アルゴリズムが弱すぎます</translation>
    </message>
    <message>
        <source>EAP-Failure, as asked for</source>
        <extracomment>the server&apos;s refusal, which this program had asked for to end the conversation</extracomment>
        <translation>EAP-Failure (このプログラムが要求した終了)</translation>
    </message>
    <message>
        <source>EAP-Failure, as asked for: the gateway&apos;s key is not proven, so it got no name</source>
        <translation>EAP-Failure (このプログラムが要求した終了): ゲートウェイのキーが証明されていないため、名前を伝えませんでした</translation>
    </message>
    <message>
        <source>EAP-Success without a sign-in</source>
        <translation>サインインなしの EAP-Success</translation>
    </message>
    <message>
        <source>the gateway signed in without EAP; SA deleted</source>
        <translation>ゲートウェイが EAP なしでサインインしました。SA は削除されました</translation>
    </message>
    <message>
        <source>the authentication protocol is known</source>
        <translation>認証プロトコルが判明しました</translation>
    </message>
    <message>
        <source>a CHAP challenge, which is not answered</source>
        <translation>CHAP チャレンジ (応答しません)</translation>
    </message>
    <message>
        <source>the server ended LCP</source>
        <translation>サーバーが LCP を終了しました</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>サーバーが接続を閉じました</translation>
    </message>
    <message>
        <source>connection closed</source>
        <translation>接続が閉じられました</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>no answer to EAP in time</source>
        <translation>時間内に EAP への応答がありませんでした</translation>
    </message>
    <message>
        <source>no time was left for a call</source>
        <translation>接続を試みる時間が残っていませんでした</translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation>名前にアドレスがありません</translation>
    </message>
    <message>
        <source>the reply did not end in time</source>
        <translation>応答が時間内に完了しませんでした</translation>
    </message>
    <message>
        <source>the reply is no HTTP/1 reply</source>
        <translation>応答が HTTP/1 の応答ではありません</translation>
    </message>
    <message>
        <source>the connection was closed before a reply came</source>
        <translation>応答が届く前に接続が閉じられました</translation>
    </message>
    <message>
        <source>the connection was closed inside the reply</source>
        <translation>応答の途中で接続が閉じられました</translation>
    </message>
    <message>
        <source>its initiator SPI is not the one of the question</source>
        <translation>イニシエーター SPI が問い合わせのものと異なります</translation>
    </message>
    <message>
        <source>it is not marked as a response</source>
        <translation>応答としてマークされていません</translation>
    </message>
    <message>
        <source>no non-ESP marker before it</source>
        <extracomment>four zero octets before an IKE message on UDP 4500</extracomment>
        <translation>前に non-ESP マーカーがありません</translation>
    </message>
    <message>
        <source>only Windows has this</source>
        <translation>Windows にのみ存在します</translation>
    </message>
    <message>
        <source>it holds no certificate</source>
        <translation>証明書が含まれていません</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>フォルダーがありません</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>damaged or cut: none of its events can be read</source>
        <translation>破損しているか途中で切れているため、イベントを読み取れません</translation>
    </message>
    <message>
        <source>damaged, expected an exported event log (.evtx)</source>
        <translation>破損しています。エクスポートされたイベント ログ (.evtx) が必要です</translation>
    </message>
    <message>
        <source>expected an exported event log (.evtx)</source>
        <translation>エクスポートされたイベント ログ (.evtx) が必要です</translation>
    </message>
    <message>
        <source>the embedded bundle has no end; the file seems to be cut off</source>
        <translation>埋め込まれたバンドルに終わりがありません。ファイルが途中で切れているようです</translation>
    </message>
    <message>
        <source>the embedded bundle was changed or damaged: its SHA-256 does not fit</source>
        <translation>埋め込まれたバンドルが変更されたか破損しています: SHA-256 が一致しません</translation>
    </message>
    <message>
        <source>cannot be written: the folder does not exist</source>
        <translation>書き込めません: フォルダーがありません</translation>
    </message>
    <message>
        <source>cannot be written: it is a folder</source>
        <translation>書き込めません: フォルダーです</translation>
    </message>
    <message>
        <source>cannot be written: not a regular file</source>
        <translation>書き込めません: 通常のファイルではありません</translation>
    </message>
    <message>
        <source>cannot be written: access denied</source>
        <translation>書き込めません: アクセスが拒否されました</translation>
    </message>
    <message>
        <source>holds no certificate revocation list (PEM or DER)</source>
        <translation>証明書失効リスト (PEM または DER) が含まれていません</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセルされました</translation>
    </message>
    <message>
        <source>%1 with inner %2</source>
        <extracomment>sign-in methods: %1: &quot;PEAP&quot;, %2: the method inside it, &quot;EAP-TLS&quot;</extracomment>
        <translation>%1 (内部: %2)</translation>
    </message>
    <message>
        <source>sign-in server behind %1</source>
        <extracomment>%1: address and port of a VPN server</extracomment>
        <translation>%1 の背後の認証サーバー</translation>
    </message>
</context>
<context>
    <name>NewsText</name>
    <message>
        <source>Stopped. What was found so far is kept.</source>
        <translation>停止しました。これまでに得られた情報は保持されています。</translation>
    </message>
    <message>
        <source>Done: no problem found.</source>
        <translation>完了: 問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Done: something needs attention.</source>
        <translation>完了: 注意が必要な点があります。</translation>
    </message>
    <message>
        <source>Done: a problem was found.</source>
        <translation>完了: 問題が見つかりました。</translation>
    </message>
    <message>
        <source>Done: not everything could be checked.</source>
        <translation>完了: 一部の項目を確認できませんでした。</translation>
    </message>
    <message>
        <source>Checking.</source>
        <translation>チェックしています。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a step&apos;s name, %2: its state: &quot;Server answer: problem&quot;</extracomment>
        <translation>%1: %2</translation>
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
        <translation>%1 に UDP %2 で問い合わせています</translation>
    </message>
    <message>
        <source>Asking %1 on TCP %2</source>
        <translation>%1 に TCP %2 で問い合わせています</translation>
    </message>
    <message>
        <source>Looking up the name %1</source>
        <translation>名前 %1 を検索しています</translation>
    </message>
    <message>
        <source>Fetching the list of withdrawn certificates %1</source>
        <translation>失効リスト %1 を取得しています</translation>
    </message>
    <message>
        <source>Asking %1 for its certificate</source>
        <translation>%1 に証明書を要求しています</translation>
    </message>
    <message>
        <source>Reading this computer&apos;s VPN connections</source>
        <translation>このコンピューターの VPN 接続を読み取っています</translation>
    </message>
    <message>
        <source>Reading this computer&apos;s trusted root certificates</source>
        <translation>このコンピューターの信頼されたルート証明書を読み取っています</translation>
    </message>
    <message>
        <source>Reading this computer&apos;s routes</source>
        <translation>このコンピューターの経路を読み取っています</translation>
    </message>
    <message>
        <source>Reading what starts a VPN connection by itself</source>
        <translation>VPN 接続を自動的に開始する設定を読み取っています</translation>
    </message>
    <message>
        <source>Reading Windows&apos; settings</source>
        <translation>Windows の設定を読み取っています</translation>
    </message>
    <message>
        <source>Testing the local network</source>
        <translation>ローカル ネットワークをテストしています</translation>
    </message>
    <message>
        <source>Reading this computer&apos;s own certificates</source>
        <translation>このコンピューター自身の証明書を読み取っています</translation>
    </message>
    <message>
        <source>Reading the state of the VPN adapters and services</source>
        <translation>VPN アダプターとサービスの状態を読み取っています</translation>
    </message>
    <message>
        <source>Reading Windows&apos; log of VPN connections</source>
        <translation>Windows の VPN 接続のログを読み取っています</translation>
    </message>
    <message>
        <source>Looking for Microsoft&apos;s support tool</source>
        <translation>Microsoft のサポート ツールを探しています</translation>
    </message>
    <message>
        <source>Asking Windows for its VPN connections</source>
        <translation>Windows に VPN 接続を問い合わせています</translation>
    </message>
    <message>
        <source>Asking the VPN server at %1 which sign-in it expects</source>
        <extracomment>%1: address</extracomment>
        <translation>%1 の VPN サーバーにサインイン方法を問い合わせています</translation>
    </message>
    <message>
        <source>Asking the VPN server at %1 to accept a call on its web port</source>
        <translation>%1 の VPN サーバーに Web ポートでの接続を要求しています</translation>
    </message>
    <message>
        <source>Asking the VPN server at %1 whether it offers PPTP</source>
        <translation>%1 の VPN サーバーに、PPTP を提供しているかどうかを問い合わせています</translation>
    </message>
    <message>
        <source>Reading this computer&apos;s system details</source>
        <translation>このコンピューターのシステム情報を読み取っています</translation>
    </message>
    <message>
        <source>%1, up to %2 s</source>
        <extracomment>%1: what is being asked, %2: seconds</extracomment>
        <translation>%1、最大 %2 秒</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>no connection of Windows&apos; own VPN client is known</source>
        <translation>Windows 自身の VPN クライアントの接続が不明なため</translation>
    </message>
    <message>
        <source>Windows reported no failure to get an address</source>
        <translation>アドレスの取得に失敗したことを Windows が報告していないため</translation>
    </message>
    <message>
        <source>the connection does not sign in with MS-CHAPv2</source>
        <translation>接続が MS-CHAPv2 でサインインしないため</translation>
    </message>
    <message>
        <source>the profile does not sign in with PEAP, or says nothing about cryptobinding</source>
        <translation>プロファイルが PEAP でサインインしないか、暗号化バインドの指定がないため</translation>
    </message>
    <message>
        <source>the profile does not sign in with EAP</source>
        <translation>プロファイルが EAP でサインインしないため</translation>
    </message>
    <message>
        <source>the profile does not name a sign-in method</source>
        <translation>プロファイルにサインイン方法が指定されていないため</translation>
    </message>
    <message>
        <source>the profile has no inner EAP-TLS whose server is checked</source>
        <translation>サーバーを検証する内部 EAP-TLS がプロファイルにないため</translation>
    </message>
    <message>
        <source>no connection uses L2TP</source>
        <translation>L2TP を使用する接続がないため</translation>
    </message>
    <message>
        <source>no connection uses L2TP with certificates</source>
        <translation>証明書を使用する L2TP の接続がないため</translation>
    </message>
    <message>
        <source>the connection does not send a password with MS-CHAPv2 over PPP</source>
        <translation>接続が PPP 上の MS-CHAPv2 でパスワードを送信しないため</translation>
    </message>
    <message>
        <source>the site policy expects no particular sign-in method</source>
        <translation>サイト ポリシーに特定のサインイン方法が指定されていないため</translation>
    </message>
    <message>
        <source>the profile does not name both a sign-in method and a tunnel type</source>
        <translation>プロファイルにサインイン方法とトンネルの種類の両方が指定されていないため</translation>
    </message>
    <message>
        <source>the profile names no sign-in method, or more than one</source>
        <translation>プロファイルでサインイン方法が指定されていないか、複数指定されているため</translation>
    </message>
    <message>
        <source>the server did not say whether its address is translated</source>
        <translation>アドレスが変換されているかどうかをサーバーが示さなかったため</translation>
    </message>
    <message>
        <source>the sign-in server showed no certificate</source>
        <translation>認証サーバーが証明書を提示しなかったため</translation>
    </message>
    <message>
        <source>the profile lists no names of sign-in servers</source>
        <translation>プロファイルに認証サーバーの名前が記載されていないため</translation>
    </message>
    <message>
        <source>the profile names no roots for the sign-in server</source>
        <translation>プロファイルに認証サーバーのルート証明書が指定されていないため</translation>
    </message>
    <message>
        <source>the profile does not check the sign-in server by its certificate</source>
        <translation>プロファイルが認証サーバーを証明書で検証しないため</translation>
    </message>
    <message>
        <source>the trusted roots of a Windows computer are not known</source>
        <translation>Windows コンピューターの信頼されたルート証明書が不明なため</translation>
    </message>
    <message>
        <source>the profile does not check a server by its certificate</source>
        <translation>プロファイルがサーバーを証明書で検証しないため</translation>
    </message>
    <message>
        <source>the connection signs in without a certificate</source>
        <translation>接続が証明書なしでサインインするため</translation>
    </message>
    <message>
        <source>no user certificate is used to sign in</source>
        <translation>サインインにユーザー証明書が使用されないため</translation>
    </message>
    <message>
        <source>the connection does not use a machine certificate over IKEv2</source>
        <translation>接続が IKEv2 でコンピューター証明書を使用しないため</translation>
    </message>
    <message>
        <source>the server listed no certification authorities</source>
        <translation>サーバーが証明機関を示さなかったため</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>接続がないため</translation>
    </message>
    <message>
        <source>the profile does not use IKEv2</source>
        <translation>プロファイルが IKEv2 を使用しないため</translation>
    </message>
    <message>
        <source>the profile does not use SSTP</source>
        <translation>プロファイルが SSTP を使用しないため</translation>
    </message>
    <message>
        <source>the profile belongs to another VPN client</source>
        <translation>プロファイルが別の VPN クライアントのものであるため</translation>
    </message>
    <message>
        <source>the connection signs in with the computer&apos;s certificate</source>
        <translation>接続がコンピューターの証明書でサインインするため</translation>
    </message>
    <message>
        <source>the name leads to no address</source>
        <translation>名前からアドレスが得られないため</translation>
    </message>
    <message>
        <source>the server is given as an address</source>
        <translation>サーバーがアドレスで指定されているため</translation>
    </message>
    <message>
        <source>no VPN server is known</source>
        <translation>VPN サーバーが不明なため</translation>
    </message>
    <message>
        <source>no server gave its time</source>
        <translation>時刻を知らせたサーバーがないため</translation>
    </message>
    <message>
        <source>the site policy names no address for this test</source>
        <translation>サイト ポリシーにこのテスト用のアドレスが指定されていないため</translation>
    </message>
    <message>
        <source>the address could not be asked</source>
        <translation>アドレスに問い合わせることができなかったため</translation>
    </message>
    <message>
        <source>the connection does not use SSTP</source>
        <translation>接続が SSTP を使用しないため</translation>
    </message>
    <message>
        <source>the profile is not Always On, or it is in LockDown mode</source>
        <translation>プロファイルが Always On ではないか、LockDown モードであるため</translation>
    </message>
    <message>
        <source>the profile is not a ProfileXML file</source>
        <translation>プロファイルが ProfileXML ではないため</translation>
    </message>
    <message>
        <source>only a server name is known, no profile</source>
        <translation>サーバー名だけがわかっていて、プロファイルがないため</translation>
    </message>
    <message>
        <source>the profile fixes no algorithms for IKEv2</source>
        <translation>プロファイルで IKEv2 のアルゴリズムが固定されていないため</translation>
    </message>
    <message>
        <source>the profile is not for a device tunnel</source>
        <translation>プロファイルがデバイス トンネル用ではないため</translation>
    </message>
    <message>
        <source>the profile says nothing about encryption</source>
        <translation>プロファイルに暗号化の指定がないため</translation>
    </message>
    <message>
        <source>the profile is not from a phone book</source>
        <translation>プロファイルが電話帳から読み取られたものではないため</translation>
    </message>
    <message>
        <source>the profile does not say how traffic is routed</source>
        <translation>プロファイルにトラフィックのルーティング方法が指定されていないため</translation>
    </message>
    <message>
        <source>the file holds only the EAP part of a profile</source>
        <translation>ファイルにプロファイルの EAP の部分しか含まれていないため</translation>
    </message>
    <message>
        <source>the connection is not one that starts by itself</source>
        <translation>接続が自動的に開始されるものではないため</translation>
    </message>
    <message>
        <source>the profile names no trusted network</source>
        <translation>プロファイルに信頼されたネットワークが指定されていないため</translation>
    </message>
    <message>
        <source>the file holds no settings of a connection</source>
        <translation>ファイルに接続の設定が含まれていないため</translation>
    </message>
    <message>
        <source>no more than one address of the server was asked</source>
        <translation>問い合わせたサーバーのアドレスが 1 つ以下であるため</translation>
    </message>
    <message>
        <source>the profile states its own cryptography</source>
        <translation>プロファイルに独自の暗号化が指定されているため</translation>
    </message>
    <message>
        <source>no packet was sent that must travel in fragments</source>
        <translation>フラグメントで送る必要のあるデータグラムが送信されていないため</translation>
    </message>
    <message>
        <source>no connection is chosen</source>
        <translation>接続が選択されていないため</translation>
    </message>
    <message>
        <source>the server did not answer on the IKE ports</source>
        <translation>サーバーが IKE のポートで応答しなかったため</translation>
    </message>
    <message>
        <source>the profile does not use PPTP alone</source>
        <translation>プロファイルが PPTP のみを使用するものではないため</translation>
    </message>
    <message>
        <source>this port was not asked</source>
        <translation>このポートに問い合わせていないため</translation>
    </message>
    <message>
        <source>the VPN is not connected</source>
        <translation>VPN が接続されていないため</translation>
    </message>
    <message>
        <source>neither the site policy nor the profile names company networks</source>
        <translation>サイト ポリシーにもプロファイルにも社内ネットワークが指定されていないため</translation>
    </message>
    <message>
        <source>no VPN is connected</source>
        <translation>接続されている VPN がないため</translation>
    </message>
    <message>
        <source>the VPN is connected, so the routes themselves are judged</source>
        <translation>VPN が接続されており、経路そのものを判定するため</translation>
    </message>
    <message>
        <source>no profile says how traffic is routed</source>
        <translation>トラフィックのルーティング方法を指定したプロファイルがないため</translation>
    </message>
    <message>
        <source>the site policy names no internal name servers or suffixes</source>
        <translation>サイト ポリシーに内部のネーム サーバーもサフィックスも指定されていないため</translation>
    </message>
    <message>
        <source>the name servers that this computer asks are not known</source>
        <translation>このコンピューターが問い合わせるネーム サーバーが不明なため</translation>
    </message>
    <message>
        <source>the tunnel brings no name servers, or this system has no interface metrics</source>
        <translation>トンネルがネーム サーバーを提供しないか、このシステムにインターフェイス メトリックがないため</translation>
    </message>
    <message>
        <source>name rules of the profile decide whom to ask</source>
        <translation>プロファイルの名前解決規則によって問い合わせ先が決まるため</translation>
    </message>
    <message>
        <source>the site policy does not say how traffic is to be routed</source>
        <translation>サイト ポリシーに、使用すべきトラフィックのルーティング方法が指定されていないため</translation>
    </message>
    <message>
        <source>no profile of a user&apos;s connection says how traffic is routed</source>
        <translation>ユーザーの接続のプロファイルに、トラフィックのルーティング方法を指定したものがないため</translation>
    </message>
    <message>
        <source>this computer is inside the company network</source>
        <translation>このコンピューターが社内ネットワークの中にあるため</translation>
    </message>
    <message>
        <source>no public address of the server is known</source>
        <translation>サーバーのパブリック アドレスが不明なため</translation>
    </message>
    <message>
        <source>no target that the site policy names was tried</source>
        <translation>サイト ポリシーに指定された宛先をどれも試していないため</translation>
    </message>
    <message>
        <source>the profile filters no traffic</source>
        <translation>プロファイルがトラフィックをフィルター処理しないため</translation>
    </message>
    <message>
        <source>no connection uses IKEv2 or SSTP</source>
        <translation>IKEv2 または SSTP を使用する接続がないため</translation>
    </message>
    <message>
        <source>no readable certificate of the VPN server was given</source>
        <translation>VPN サーバーの読み取り可能な証明書が得られなかったため</translation>
    </message>
    <message>
        <source>no readable certificate of a client was given</source>
        <translation>クライアントの読み取り可能な証明書が得られなかったため</translation>
    </message>
    <message>
        <source>no readable certificate of the sign-in server was given</source>
        <translation>認証サーバーの読み取り可能な証明書が得られなかったため</translation>
    </message>
    <message>
        <source>no certificate was given</source>
        <translation>証明書が得られなかったため</translation>
    </message>
    <message>
        <source>Windows gave no verdict on a certificate of the VPN server</source>
        <translation>VPN サーバーの証明書について Windows の判定が得られなかったため</translation>
    </message>
    <message>
        <source>the site policy names no roots for the server&apos;s web port</source>
        <translation>サイト ポリシーにサーバーの Web ポートのルート証明書が指定されていないため</translation>
    </message>
    <message>
        <source>no readable certificate of the server&apos;s web port was given</source>
        <translation>サーバーの Web ポートの読み取り可能な証明書が得られなかったため</translation>
    </message>
    <message>
        <source>IKEv1 main mode was not asked</source>
        <translation>IKEv1 メイン モードの問い合わせが行われていないため</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>This needs Windows.</source>
        <translation>これには Windows が必要です。</translation>
    </message>
    <message>
        <source>It was not looked at in this run.</source>
        <translation>今回の実行では調べていません。</translation>
    </message>
    <message>
        <source>Administrator rights</source>
        <translation>管理者権限</translation>
    </message>
    <message>
        <source>This program runs with them; PowerShell needs them too.</source>
        <translation>このプログラムは管理者権限で実行されています。PowerShell にも管理者権限が必要です。</translation>
    </message>
    <message>
        <source>This program runs without them. Open PowerShell with &quot;Run as administrator&quot;; an account without these rights can&apos;t collect.</source>
        <translation>このプログラムは管理者権限なしで実行されています。「管理者として実行」で PowerShell を開いてください。管理者権限のないアカウントでは収集できません。</translation>
    </message>
    <message>
        <source>Execution policy lets scripts run</source>
        <translation>実行ポリシーでスクリプトの実行が許可されている</translation>
    </message>
    <message>
        <source>%1, set by group policy.</source>
        <translation>%1 (グループ ポリシーで設定)。</translation>
    </message>
    <message>
        <source>%1, set by group policy. The command below can&apos;t change that; ask the administrator of the policy for an exemption.</source>
        <translation>%1 (グループ ポリシーで設定)。下のコマンドでは変更できません。ポリシーの管理者に例外の許可を依頼してください。</translation>
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
        <translation>%1。下のコマンドは、そのウィンドウでのみスクリプトの実行を許可します。</translation>
    </message>
    <message>
        <source>Not set, so scripts don&apos;t run</source>
        <translation>設定されていないため、スクリプトは実行できません</translation>
    </message>
    <message>
        <source>Licence of the tool accepted</source>
        <translation>ツールのライセンスに同意済み</translation>
    </message>
    <message>
        <source>The tool asks for it once, when it is first started.</source>
        <translation>ツールは、最初に起動したときに一度だけ同意を求めます。</translation>
    </message>
    <message>
        <source>The tool is unpacked on this computer</source>
        <translation>このコンピューターにツールが展開されている</translation>
    </message>
    <message>
        <source>Download it from https://aka.ms/getTSS and unpack it to %1.</source>
        <translation>https://aka.ms/getTSS からダウンロードし、%1 に展開してください。</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1 is the id of a finding that this version cannot explain</extracomment>
        <translation>検出: %1</translation>
    </message>
    <message>
        <source>10 GB of free space</source>
        <translation>10 GB の空き領域</translation>
    </message>
    <message>
        <source>%1 GB are free.</source>
        <translation>%1 GB の空きがあります。</translation>
    </message>
    <message>
        <source>Go to the folder of the tool</source>
        <translation>ツールのフォルダーに移動する</translation>
    </message>
    <message>
        <source>Let scripts run in this window only</source>
        <translation>このウィンドウでのみスクリプトの実行を許可する</translation>
    </message>
    <message>
        <source>Start the recording</source>
        <translation>記録を開始する</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>Run the commands in PowerShell, opened with &quot;Run as administrator&quot;: the first three on this computer, the others on the VPN server. In newer packages the script is called TSS.ps1 instead of TSSv2.ps1.</source>
        <translation>「管理者として実行」で開いた PowerShell でコマンドを実行してください。最初の 3 つはこのコンピューターで、残りは VPN サーバーで実行します。新しいパッケージでは、スクリプトの名前は TSSv2.ps1 ではなく TSS.ps1 です。</translation>
    </message>
    <message>
        <source>Accept the licence and the recording.</source>
        <translation>ライセンスと記録に同意します。</translation>
    </message>
    <message>
        <source>Wait for the message that asks to reproduce the issue; with two computers, wait for it on both.</source>
        <translation>問題の再現を求めるメッセージを待ちます。コンピューターが 2 台の場合は、両方で表示されるのを待ちます。</translation>
    </message>
    <message>
        <source>Connect the VPN, so that the problem shows once.</source>
        <translation>VPN に接続し、問題を一度再現します。</translation>
    </message>
    <message>
        <source>Enter Y in both windows.</source>
        <translation>両方のウィンドウで Y を入力します。</translation>
    </message>
    <message>
        <source>Take the zip file from %1 on each computer, and upload it to the workspace of the support case.</source>
        <translation>各コンピューターの %1 から zip ファイルを取り出し、サポート ケースのワークスペースにアップロードします。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>The recording shows the screen, and the archive holds names, addresses and certificates. Close what nobody should see, and hand the archive to support only.</source>
        <translation>記録には画面が含まれ、アーカイブには名前、アドレス、証明書が含まれます。他の人に見られたくないものは閉じ、アーカイブはサポートにのみ渡してください。</translation>
    </message>
    <message>
        <source>None in %1.</source>
        <translation>%1 にはありません。</translation>
    </message>
    <message>
        <source>Newest: %1</source>
        <translation>最新: %1</translation>
    </message>
    <message>
        <source>fits; comes first</source>
        <translation>適合 (最優先)</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>適合</translation>
    </message>
    <message>
        <source>has the purpose IP security IKE intermediate</source>
        <translation>「IP セキュリティ IKE 中間」の目的がある</translation>
    </message>
    <message>
        <source>comes from Conditional Access</source>
        <translation>条件付きアクセスから発行されている</translation>
    </message>
    <message>
        <source>the server lists its issuer</source>
        <translation>サーバーが発行者を示している</translation>
    </message>
    <message>
        <source>the server does not list its issuer</source>
        <translation>サーバーが発行者を示していない</translation>
    </message>
    <message>
        <source>Certificates of the computer for &quot;%1&quot;, first choice first</source>
        <translation>「%1」で使用するコンピューターの証明書 (優先順)</translation>
    </message>
    <message>
        <source>Certificates of the user for &quot;%1&quot;, first choice first</source>
        <translation>「%1」で使用するユーザーの証明書 (優先順)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>For it</source>
        <translation>適合する点</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>適合しない点</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>格納場所</translation>
    </message>
    <message>
        <source>(not readable)</source>
        <translation>(読み取り不可)</translation>
    </message>
    <message>
        <source>Adapters for tunnels</source>
        <translation>トンネル用のアダプター</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>アダプター</translation>
    </message>
    <message>
        <source>Hardware id</source>
        <translation>ハードウェア ID</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始済み</translation>
    </message>
    <message>
        <source>Problem code</source>
        <translation>問題コード</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>Bindings of these adapters</source>
        <translation>これらのアダプターのバインド</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>読み取れなかった情報</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Start type</source>
        <translation>スタートアップの種類</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1, error %2</source>
        <translation>%1、エラー %2</translation>
    </message>
    <message>
        <source>EAP type %1</source>
        <translation>EAP の種類 %1</translation>
    </message>
    <message>
        <source>no EAP settings</source>
        <translation>EAP の設定なし</translation>
    </message>
    <message>
        <source>EAP settings are there</source>
        <translation>EAP の設定あり</translation>
    </message>
    <message>
        <source>What Windows says about its VPN connections</source>
        <translation>VPN 接続に関する Windows からの情報</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>接続先</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Settings of Windows</source>
        <translation>Windows の設定</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>エディション</translation>
    </message>
    <message>
        <source>Joined to a domain or to Entra ID</source>
        <translation>ドメインまたは Entra ID への参加</translation>
    </message>
    <message>
        <source>Credential Guard runs</source>
        <translation>Credential Guard の動作</translation>
    </message>
    <message>
        <source>Windows began to connect</source>
        <translation>Windows がダイヤルを開始</translation>
    </message>
    <message>
        <source>Windows called the server; the log does not say whether the sign-in began</source>
        <translation>Windows がサーバーを呼び出した (サインインまで進んだかどうかはログからは不明)</translation>
    </message>
    <message>
        <source>Windows called the server</source>
        <translation>Windows がサーバーを呼び出した</translation>
    </message>
    <message>
        <source>the link to the server was made</source>
        <translation>サーバーへのリンクが確立された</translation>
    </message>
    <message>
        <source>the link was made, Windows was signing in</source>
        <translation>リンクが確立され、Windows がサインイン中だった</translation>
    </message>
    <message>
        <source>the VPN was connected</source>
        <translation>VPN が接続された</translation>
    </message>
    <message>
        <source>nothing was logged before it failed</source>
        <translation>失敗する前の記録なし</translation>
    </message>
    <message>
        <source>Failed connection attempts in the Windows log</source>
        <translation>Windows のログにある接続の失敗</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>How far it came</source>
        <translation>到達した段階</translation>
    </message>
    <message>
        <source>CoId (also in the server&apos;s logs)</source>
        <translation>CoId (サーバーのログにも記録)</translation>
    </message>
    <message>
        <source>SSTP could not send its request: no connection, or a certificate that is not trusted</source>
        <translation>SSTP が要求を送信できなかった: 接続がないか、証明書が信頼されていない</translation>
    </message>
    <message>
        <source>the server sent no valid answer to SSTP</source>
        <translation>サーバーが SSTP に有効な応答を返さなかった</translation>
    </message>
    <message>
        <source>the server answered in another version of HTTP</source>
        <translation>サーバーが別のバージョンの HTTP で応答した</translation>
    </message>
    <message>
        <source>the server refused the request of SSTP</source>
        <translation>サーバーが SSTP の要求を拒否した</translation>
    </message>
    <message>
        <source>the certificate seen is not the one that the server expects: something between opens TLS</source>
        <translation>確認された証明書が、サーバーの想定するものと異なる: 途中で TLS が復号されている</translation>
    </message>
    <message>
        <source>the certificate has another name than the server that was called</source>
        <translation>証明書の名前が、接続先のサーバーと異なる</translation>
    </message>
    <message>
        <source>the proxy asks for a sign-in, which SSTP can&apos;t do</source>
        <translation>プロキシがサインインを求めているが、SSTP は対応していない</translation>
    </message>
    <message>
        <source>the server asks for another sign-in method than the one that is set here</source>
        <translation>サーバーが、ここで設定されているものとは別のサインイン方法を求めている</translation>
    </message>
    <message>
        <source>Events of SSTP and EAP in the logs of Windows</source>
        <translation>Windows のログにある SSTP と EAP のイベント</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>CoId</source>
        <translation>CoId</translation>
    </message>
    <message>
        <source>%1 (outside the tunnel)</source>
        <translation>%1 (トンネルの外)</translation>
    </message>
    <message>
        <source>not through the tunnel</source>
        <translation>トンネル経由ではない</translation>
    </message>
    <message>
        <source>Encryption method (IKE)</source>
        <translation>暗号化方式 (IKE)</translation>
    </message>
    <message>
        <source>Integrity check (IKE)</source>
        <translation>整合性チェック (IKE)</translation>
    </message>
    <message>
        <source>DH group (IKE)</source>
        <translation>DH グループ (IKE)</translation>
    </message>
    <message>
        <source>Cipher (ESP)</source>
        <translation>暗号 (ESP)</translation>
    </message>
    <message>
        <source>Authentication (ESP)</source>
        <translation>認証 (ESP)</translation>
    </message>
    <message>
        <source>PFS group</source>
        <translation>PFS グループ</translation>
    </message>
    <message>
        <source>Connection &quot;%1&quot;</source>
        <translation>接続「%1」</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>読み取り元</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Tunnel type</source>
        <translation>トンネルの種類</translation>
    </message>
    <message>
        <source>Always On</source>
        <translation>Always On</translation>
    </message>
    <message>
        <source>Device tunnel</source>
        <translation>デバイス トンネル</translation>
    </message>
    <message>
        <source>LockDown</source>
        <translation>LockDown</translation>
    </message>
    <message>
        <source>Third-party VPN client</source>
        <translation>サード パーティの VPN クライアント</translation>
    </message>
    <message>
        <source>For all users</source>
        <translation>全ユーザー用</translation>
    </message>
    <message>
        <source>Routing, IPv4</source>
        <translation>ルーティング、IPv4</translation>
    </message>
    <message>
        <source>Routing, IPv6</source>
        <translation>ルーティング、IPv6</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Class-based route switched off</source>
        <translation>クラス ベースの経路をオフ</translation>
    </message>
    <message>
        <source>Name resolution rules</source>
        <translation>名前解決規則</translation>
    </message>
    <message>
        <source>DNS suffixes</source>
        <translation>DNS サフィックス</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>信頼されたネットワーク</translation>
    </message>
    <message>
        <source>Data encryption</source>
        <translation>データの暗号化</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Noticed while reading</source>
        <translation>読み取り時に気付いた点</translation>
    </message>
    <message>
        <source>Checks the sign-in server</source>
        <translation>認証サーバーを検証する</translation>
    </message>
    <message>
        <source>Checks its name</source>
        <translation>認証サーバーの名前を検証する</translation>
    </message>
    <message>
        <source>Prompt switched off</source>
        <translation>確認メッセージをオフ</translation>
    </message>
    <message>
        <source>Sign-in settings of &quot;%1&quot;</source>
        <translation>「%1」のサインイン設定</translation>
    </message>
    <message>
        <source>EAP method</source>
        <translation>EAP メソッド</translation>
    </message>
    <message>
        <source>Inner EAP method</source>
        <translation>内部 EAP メソッド</translation>
    </message>
    <message>
        <source>Inner method</source>
        <translation>内部メソッド</translation>
    </message>
    <message>
        <source>Names of the sign-in server</source>
        <translation>認証サーバーの名前</translation>
    </message>
    <message>
        <source>Its trusted roots (SHA-1)</source>
        <translation>認証サーバーの信頼されたルート証明書 (SHA-1)</translation>
    </message>
    <message>
        <source>Names, inner method</source>
        <translation>名前、内部メソッド</translation>
    </message>
    <message>
        <source>Trusted roots, inner method (SHA-1)</source>
        <translation>信頼されたルート証明書、内部メソッド (SHA-1)</translation>
    </message>
    <message>
        <source>Filter: issuers of the user&apos;s certificate (SHA-1)</source>
        <translation>フィルター: ユーザー証明書の発行者 (SHA-1)</translation>
    </message>
    <message>
        <source>Filter: purposes of the user&apos;s certificate</source>
        <translation>フィルター: ユーザー証明書の目的</translation>
    </message>
    <message>
        <source>Uses the Windows sign-in</source>
        <translation>Windows のサインイン情報を使用</translation>
    </message>
    <message>
        <source>Cryptobinding required</source>
        <translation>暗号化バインドが必須</translation>
    </message>
    <message>
        <source>Anonymous identity</source>
        <translation>匿名 ID</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>事前共有キー</translation>
    </message>
    <message>
        <source>set; the key itself was not read</source>
        <translation>設定あり (キー自体は読み取っていません)</translation>
    </message>
    <message>
        <source>Answers for &quot;%1&quot;</source>
        <translation>「%1」への応答</translation>
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
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Hosts file, line %1</source>
        <translation>hosts ファイルの行 %1</translation>
    </message>
    <message>
        <source>Name servers asked</source>
        <translation>問い合わせたネーム サーバー</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>not a proper IKE message</source>
        <translation>正しい IKE メッセージではない</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>受け入れ</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>受け入れられず</translation>
    </message>
    <message>
        <source>Chosen algorithms</source>
        <translation>選択されたアルゴリズム</translation>
    </message>
    <message>
        <source>DH group</source>
        <translation>DH グループ</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Address translation before this computer</source>
        <translation>このコンピューターの手前のアドレス変換</translation>
    </message>
    <message>
        <source>Address translation before the server</source>
        <translation>サーバーの手前のアドレス変換</translation>
    </message>
    <message>
        <source>IKE fragmentation offered</source>
        <translation>IKE フラグメント化の提示</translation>
    </message>
    <message>
        <source>UDP %2 to %1</source>
        <translation>%1 への UDP %2</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>問い合わせの内容</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Datagrams sent</source>
        <translation>送信したデータグラム</translation>
    </message>
    <message>
        <source>System error</source>
        <translation>システム エラー</translation>
    </message>
    <message>
        <source>TCP %2 to %1</source>
        <translation>%1 への TCP %2</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>TLS バージョン</translation>
    </message>
    <message>
        <source>TLS cipher</source>
        <translation>TLS 暗号</translation>
    </message>
    <message>
        <source>TLS detail</source>
        <translation>TLS の詳細</translation>
    </message>
    <message>
        <source>Certificates sent</source>
        <translation>送信された証明書</translation>
    </message>
    <message>
        <source>SSTP</source>
        <translation>SSTP</translation>
    </message>
    <message>
        <source>the server speaks SSTP</source>
        <translation>サーバーは SSTP に対応している</translation>
    </message>
    <message>
        <source>the server does not speak SSTP</source>
        <translation>サーバーは SSTP に対応していない</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 状態コード</translation>
    </message>
    <message>
        <source>HTTP server</source>
        <translation>HTTP サーバー</translation>
    </message>
    <message>
        <source>Redirect to</source>
        <translation>リダイレクト先</translation>
    </message>
    <message>
        <source>%1 with %2 bits</source>
        <translation>%1、%2 ビット</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>DNS names</source>
        <translation>DNS 名</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP アドレス</translation>
    </message>
    <message>
        <source>Purposes (EKU)</source>
        <translation>目的 (EKU)</translation>
    </message>
    <message>
        <source>not limited (no EKU extension)</source>
        <translation>制限なし (EKU 拡張なし)</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>キー使用法</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-1)</source>
        <translation>拇印 (SHA-1)</translation>
    </message>
    <message>
        <source>Chain ends</source>
        <translation>チェーンの終端</translation>
    </message>
    <message>
        <source>Missing issuer</source>
        <translation>見つからない発行者</translation>
    </message>
    <message>
        <source>Chain, place %1</source>
        <translation>チェーン、位置 %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1、期限 %2</translation>
    </message>
    <message>
        <source>%1 (place %2)</source>
        <translation>%1 (位置 %2)</translation>
    </message>
    <message>
        <source>Chain errors</source>
        <translation>チェーンのエラー</translation>
    </message>
    <message>
        <source>not accepted: %1</source>
        <translation>受け入れられません: %1</translation>
    </message>
    <message>
        <source>Certificate from %1</source>
        <translation>%1 の証明書</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Expected name</source>
        <translation>想定される名前</translation>
    </message>
    <message>
        <source>Windows&apos; own verdict</source>
        <translation>Windows 自身の判定</translation>
    </message>
    <message>
        <source>Revocation of %1</source>
        <translation>%1 の失効状態</translation>
    </message>
    <message>
        <source>Network interfaces</source>
        <translation>ネットワーク インターフェイス</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>インターフェイス</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1、オフ</translation>
    </message>
    <message>
        <source>Where this computer sends traffic</source>
        <translation>このコンピューターのトラフィックの送信先</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>%1 (the internet)</source>
        <translation>%1 (インターネット)</translation>
    </message>
    <message>
        <source>no way there</source>
        <translation>経路なし</translation>
    </message>
    <message>
        <source>(direct)</source>
        <translation>(直接)</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>プレフィックス</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>メトリック</translation>
    </message>
    <message>
        <source>(unusable)</source>
        <translation>(使用不可)</translation>
    </message>
    <message>
        <source>Targets that your organisation names</source>
        <translation>組織が指定した宛先</translation>
    </message>
    <message>
        <source>Name servers of this computer</source>
        <translation>このコンピューターのネーム サーバー</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>ネーム サーバー</translation>
    </message>
    <message>
        <source>Name resolution rules (NRPT)</source>
        <translation>名前解決規則 (NRPT)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>設定元</translation>
    </message>
    <message>
        <source>(as without a rule)</source>
        <translation>(規則がない場合と同じ)</translation>
    </message>
    <message>
        <source>group policy</source>
        <translation>グループ ポリシー</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Test for a sign-in page: %1</source>
        <translation>サインイン ページのテスト: %1</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>想定される応答</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>想定どおり</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Its time</source>
        <translation>サーバーの時刻</translation>
    </message>
    <message>
        <source>Time here</source>
        <translation>ここでの時刻</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Proxies that are set</source>
        <translation>設定されているプロキシ</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>構成ファイル</translation>
    </message>
    <message>
        <source>Automatic detection</source>
        <translation>自動検出</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>除外対象</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>on; lets nothing out that no rule allows</source>
        <translation>オン (規則で許可されていない送信をすべてブロック)</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>What Windows says about this network</source>
        <translation>このネットワークに関する Windows からの情報</translation>
    </message>
    <message>
        <source>Firewall of Windows in %1 (connected)</source>
        <translation>%1 の Windows ファイアウォール (接続中)</translation>
    </message>
    <message>
        <source>Firewall of Windows in %1</source>
        <translation>%1 の Windows ファイアウォール</translation>
    </message>
    <message>
        <source>What Windows starts by itself</source>
        <translation>Windows が自動的に開始する接続</translation>
    </message>
    <message>
        <source>Disconnected by hand</source>
        <translation>手動で切断された接続</translation>
    </message>
    <message>
        <source>DNS suffixes of this network</source>
        <translation>このネットワークの DNS サフィックス</translation>
    </message>
    <message>
        <source>Kind of network</source>
        <translation>ネットワークの種類</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>server name as typed</source>
        <translation>入力されたサーバー名</translation>
    </message>
    <message>
        <source>phone book (rasphone.pbk)</source>
        <translation>電話帳 (rasphone.pbk)</translation>
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
        <translation>自動</translation>
    </message>
    <message>
        <source>PPTP only</source>
        <translation>PPTP のみ</translation>
    </message>
    <message>
        <source>L2TP only</source>
        <translation>L2TP のみ</translation>
    </message>
    <message>
        <source>SSTP only</source>
        <translation>SSTP のみ</translation>
    </message>
    <message>
        <source>SSTP first</source>
        <translation>SSTP を優先</translation>
    </message>
    <message>
        <source>IKEv2 only</source>
        <translation>IKEv2 のみ</translation>
    </message>
    <message>
        <source>IKEv2 first</source>
        <translation>IKEv2 を優先</translation>
    </message>
    <message>
        <source>IKEv2, then SSTP</source>
        <translation>IKEv2、次に SSTP</translation>
    </message>
    <message>
        <source>a list of protocols</source>
        <translation>プロトコルのリスト</translation>
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
        <translation>このコンピューターの証明書</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>事前共有キー</translation>
    </message>
    <message>
        <source>several methods</source>
        <translation>複数の方法</translation>
    </message>
    <message>
        <source>all traffic through the tunnel (force tunnel)</source>
        <translation>すべてのトラフィックをトンネルに送る (強制トンネル)</translation>
    </message>
    <message>
        <source>only company traffic through the tunnel (split tunnel)</source>
        <translation>社内宛てのトラフィックだけをトンネルに送る (スプリット トンネル)</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>問い合わせなし</translation>
    </message>
    <message>
        <source>found</source>
        <translation>見つかりました</translation>
    </message>
    <message>
        <source>no address of this kind</source>
        <translation>この種類のアドレスなし</translation>
    </message>
    <message>
        <source>the name does not exist</source>
        <translation>名前が存在しない</translation>
    </message>
    <message>
        <source>no answer from the name server</source>
        <translation>ネーム サーバーからの応答なし</translation>
    </message>
    <message>
        <source>the name server reported a failure</source>
        <translation>ネーム サーバーがエラーを報告</translation>
    </message>
    <message>
        <source>an address was given instead of a name</source>
        <translation>名前ではなくアドレスが指定された</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>not sent: this computer refused to send</source>
        <translation>未送信: このコンピューターが送信を拒否</translation>
    </message>
    <message>
        <source>no way there (network unreachable)</source>
        <translation>経路なし (ネットワークに到達不能)</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未試行</translation>
    </message>
    <message>
        <source>established</source>
        <translation>確立</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>the other side does not speak TLS</source>
        <translation>接続先が TLS に対応していない</translation>
    </message>
    <message>
        <source>at a trusted root</source>
        <translation>信頼されたルート証明書</translation>
    </message>
    <message>
        <source>at a root that this computer does not trust</source>
        <translation>このコンピューターが信頼しないルート証明書</translation>
    </message>
    <message>
        <source>at the certificate itself (self-signed)</source>
        <translation>証明書自体 (自己署名)</translation>
    </message>
    <message>
        <source>before a root: an issuer is missing</source>
        <translation>ルート証明書の手前: 発行者が見つからない</translation>
    </message>
    <message>
        <source>not built: the certificate could not be read</source>
        <translation>構築できず: 証明書を読み取れなかった</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>not revoked</source>
        <translation>失効していない</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>the revocation list could not be fetched</source>
        <translation>失効リストを取得できなかった</translation>
    </message>
    <message>
        <source>the revocation list is out of date</source>
        <translation>失効リストが古い</translation>
    </message>
    <message>
        <source>the certificate names no revocation list</source>
        <translation>証明書に失効リストの記載がない</translation>
    </message>
    <message>
        <source>the revocation list is at addresses of a kind that is not fetched</source>
        <translation>失効リストのアドレスが取得対象外の種類</translation>
    </message>
    <message>
        <source>the revocation list is unreadable or not signed by the issuer</source>
        <translation>失効リストが読み取れないか、発行者によって署名されていない</translation>
    </message>
    <message>
        <source>VPN server, IKEv2</source>
        <translation>VPN サーバー、IKEv2</translation>
    </message>
    <message>
        <source>VPN server, SSTP</source>
        <translation>VPN サーバー、SSTP</translation>
    </message>
    <message>
        <source>client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>sign-in server</source>
        <translation>認証サーバー</translation>
    </message>
    <message>
        <source>cable</source>
        <translation>ケーブル</translation>
    </message>
    <message>
        <source>wireless</source>
        <translation>ワイヤレス</translation>
    </message>
    <message>
        <source>mobile network</source>
        <translation>モバイル ネットワーク</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>ループバック</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>トンネル</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>到達先なし</translation>
    </message>
    <message>
        <source>not beyond the local network</source>
        <translation>ローカル ネットワークの範囲内のみ</translation>
    </message>
    <message>
        <source>to the internet, behind a sign-in page or another limit</source>
        <translation>インターネットまで (サインイン ページなどの制限あり)</translation>
    </message>
    <message>
        <source>to the internet</source>
        <translation>インターネットまで</translation>
    </message>
    <message>
        <source>the computer&apos;s store</source>
        <translation>コンピューターのストア</translation>
    </message>
    <message>
        <source>the user&apos;s store</source>
        <translation>ユーザーのストア</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続しています</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>サインインしています</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>in another state</source>
        <translation>その他の状態</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>it did not begin</source>
        <translation>開始しなかった</translation>
    </message>
    <message>
        <source>the server refused before it named a sign-in method</source>
        <translation>サーバーがサインイン方法を示す前に拒否した</translation>
    </message>
    <message>
        <source>the sign-in server ended it (EAP-Failure)</source>
        <translation>認証サーバーが終了した (EAP-Failure)</translation>
    </message>
    <message>
        <source>an answer could not be read</source>
        <translation>応答を読み取れなかった</translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <translation>途中で停止した</translation>
    </message>
    <message>
        <source>the server goes on asking</source>
        <translation>サーバーが問い合わせを続けている</translation>
    </message>
    <message>
        <source>the port of the sign-in cannot be reached</source>
        <translation>サインインのポートに到達できない</translation>
    </message>
    <message>
        <source>not checked: none came with a certificate</source>
        <translation>未確認: 証明書を伴う署名が届かなかった</translation>
    </message>
    <message>
        <source>verified with its certificate</source>
        <translation>証明書で検証済み</translation>
    </message>
    <message>
        <source>does not fit its certificate</source>
        <translation>証明書と一致しない</translation>
    </message>
    <message>
        <source>of a kind that this program can&apos;t verify</source>
        <translation>このプログラムで検証できない種類</translation>
    </message>
    <message>
        <source>proposed the profile&apos;s method by itself</source>
        <translation>プロファイルのメソッドを自ら提案した</translation>
    </message>
    <message>
        <source>refused the profile&apos;s method</source>
        <translation>プロファイルのメソッドを拒否した</translation>
    </message>
    <message>
        <source>refused straight after the name</source>
        <translation>名前の直後に拒否した</translation>
    </message>
    <message>
        <source>no private key</source>
        <translation>秘密キーがない</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>まだ有効になっていない</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>有効期限切れ</translation>
    </message>
    <message>
        <source>not for Client Authentication</source>
        <translation>クライアント認証用ではない</translation>
    </message>
    <message>
        <source>its key may not sign</source>
        <translation>キーによる署名が許可されていない</translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation>自己署名</translation>
    </message>
    <message>
        <source>its root is not trusted</source>
        <translation>ルート証明書が信頼されていない</translation>
    </message>
    <message>
        <source>an issuer is missing</source>
        <translation>発行者が見つからない</translation>
    </message>
    <message>
        <source>its chain is broken</source>
        <translation>チェーンが壊れている</translation>
    </message>
    <message>
        <source>its issuer does not pass the filter of the profile</source>
        <translation>発行者がプロファイルのフィルターに合わない</translation>
    </message>
    <message>
        <source>its purposes do not pass the filter of the profile</source>
        <translation>目的がプロファイルのフィルターに合わない</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>The picture in words</source>
        <translation>図の内容</translation>
    </message>
    <message>
        <source>AOVPN Doctor report %1</source>
        <translation>AOVPN Doctor レポート %1</translation>
    </message>
    <message>
        <source>full: nothing was replaced beyond what was replaced before</source>
        <translation>完全: 以前に置き換えられたもの以外は何も置き換えられていません</translation>
    </message>
    <message>
        <source>full: nothing was replaced</source>
        <translation>完全: 何も置き換えられていません</translation>
    </message>
    <message>
        <source>ticket: personal names and private addresses were replaced</source>
        <translation>チケット用: 個人名とプライベート アドレスが置き換えられています</translation>
    </message>
    <message>
        <source>public: names, addresses and certificates were replaced</source>
        <translation>公開用: 名前、アドレス、証明書が置き換えられています</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>レポート %1</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>取得日時</translation>
    </message>
    <message>
        <source>local time %1</source>
        <translation>現地時刻 %1</translation>
    </message>
    <message>
        <source>Privacy level</source>
        <translation>プライバシー レベル</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Your helpdesk</source>
        <translation>ヘルプデスク</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子メール</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>ポータル</translation>
    </message>
    <message>
        <source>What was not tested, and why, is listed below.</source>
        <translation>テストしなかった項目とその理由は、下に記載されています。</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>対応者</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Evidence for it</source>
        <translation>裏付ける点</translation>
    </message>
    <message>
        <source>Evidence against it</source>
        <translation>反する点</translation>
    </message>
    <message>
        <source>Windows errors</source>
        <translation>Windows のエラー</translation>
    </message>
    <message>
        <source>Possible causes</source>
        <translation>考えられる原因</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>未回答の質問</translation>
    </message>
    <message>
        <source>Most probable first</source>
        <translation>可能性の高い順</translation>
    </message>
    <message>
        <source>The way to your company</source>
        <translation>会社までの経路</translation>
    </message>
    <message>
        <source>For the ticket</source>
        <translation>チケット用</translation>
    </message>
    <message>
        <source>One click selects these lines; copy them into the ticket.</source>
        <translation>1 回クリックするとこれらの行が選択されます。チケットにコピーしてください。</translation>
    </message>
    <message>
        <source>Windows error</source>
        <translation>Windows のエラー</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>チェックした項目</translation>
    </message>
    <message>
        <source>Not tested, and why</source>
        <translation>テストしなかった項目とその理由</translation>
    </message>
    <message>
        <source>Every check that applies was made.</source>
        <translation>該当するすべてのチェックを行いました。</translation>
    </message>
    <message>
        <source>Data for Microsoft support</source>
        <translation>Microsoft サポート用のデータ</translation>
    </message>
    <message>
        <source>If support asks for it, Microsoft&apos;s tool TSS records the problem while it is reproduced. AOVPN Doctor starts nothing.</source>
        <translation>サポートから依頼があった場合は、問題を再現している間に Microsoft のツール TSS で記録します。AOVPN Doctor は何も開始しません。</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>On the VPN server</source>
        <translation>VPN サーバー</translation>
    </message>
    <message>
        <source>How to record</source>
        <translation>記録の手順</translation>
    </message>
    <message>
        <source>Replaced for privacy</source>
        <translation>プライバシー保護のために置き換えた内容</translation>
    </message>
    <message>
        <source>Nothing was replaced in this report.</source>
        <translation>このレポートでは何も置き換えられていません。</translation>
    </message>
    <message>
        <source>These values were replaced before the report was written. The same value always has the same stand-in:</source>
        <translation>レポートの作成前に、次の内容が置き換えられました。同じ元の値は、常に同じ代替の値に置き換えられます:</translation>
    </message>
    <message>
        <source>This computer and this program</source>
        <translation>このコンピューターとこのプログラム</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Run as administrator</source>
        <translation>管理者として実行</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>このコンピューターの時計</translation>
    </message>
    <message>
        <source>Proxy of the connection</source>
        <translation>接続のプロキシ</translation>
    </message>
    <message>
        <source>Profile file</source>
        <translation>プロファイル ファイル</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Check catalogue</source>
        <translation>チェック カタログ</translation>
    </message>
    <message>
        <source>Could not be collected</source>
        <translation>収集できなかった情報</translation>
    </message>
    <message>
        <source>Sources of the guidance</source>
        <translation>ガイダンスの出典</translation>
    </message>
    <message>
        <source>No guidance was needed.</source>
        <translation>ガイダンスは必要ありませんでした。</translation>
    </message>
    <message>
        <source>This file also holds the collected data. Open it with AOVPN Doctor to judge it again, in your language and with newer checks.</source>
        <translation>このファイルには、収集されたデータも含まれています。AOVPN Doctor で開くと、お使いの言語で、新しいチェックを使って判定し直すことができます。</translation>
    </message>
    <message>
        <source>the one that the profile sends</source>
        <translation>プロファイルが送信する名前</translation>
    </message>
    <message>
        <source>the one that the site policy names</source>
        <translation>サイト ポリシーに指定された名前</translation>
    </message>
    <message>
        <source>one made up by this program</source>
        <translation>このプログラムが作成した架空の名前</translation>
    </message>
    <message>
        <source>one made up by this program in the realm of the user&apos;s own name</source>
        <translation>ユーザー自身の領域 (レルム) でこのプログラムが作成した架空の名前</translation>
    </message>
    <message>
        <source>the user&apos;s own</source>
        <translation>ユーザー自身の名前</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>EAP method of the profile</source>
        <translation>プロファイルの EAP メソッド</translation>
    </message>
    <message>
        <source>EAP method that the server proposed</source>
        <translation>サーバーが提案した EAP メソッド</translation>
    </message>
    <message>
        <source>EAP method that was asked for instead</source>
        <translation>代わりに要求した EAP メソッド</translation>
    </message>
    <message>
        <source>Its answer</source>
        <translation>その応答</translation>
    </message>
    <message>
        <source>TLS version of the sign-in server</source>
        <translation>認証サーバーの TLS バージョン</translation>
    </message>
    <message>
        <source>TLS detail of the sign-in server</source>
        <translation>認証サーバーの TLS の詳細</translation>
    </message>
    <message>
        <source>Certificates of the sign-in server</source>
        <translation>認証サーバーの証明書</translation>
    </message>
    <message>
        <source>Authorities that it lists for users</source>
        <translation>認証サーバーがユーザー用に示す証明機関</translation>
    </message>
    <message>
        <source>%1 sent, %2 received</source>
        <translation>送信 %1、受信 %2</translation>
    </message>
    <message>
        <source>Largest answer</source>
        <translation>最大の応答</translation>
    </message>
    <message>
        <source>%1 bytes in one piece</source>
        <translation>%1 バイト (分割なし)</translation>
    </message>
    <message>
        <source>%1 bytes in %2 IKE fragments</source>
        <translation>%1 バイト (IKE フラグメント %2 個)</translation>
    </message>
    <message>
        <source>IKEv2 interview with %1, UDP %2</source>
        <translation>%1、UDP %2 での IKEv2 の問い合わせ</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了の状況</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Name that was given</source>
        <translation>送った名前</translation>
    </message>
    <message>
        <source>Port of the sign-in</source>
        <translation>サインインのポート</translation>
    </message>
    <message>
        <source>Server&apos;s identity (IDr)</source>
        <translation>サーバーの ID (IDr)</translation>
    </message>
    <message>
        <source>Server&apos;s signature</source>
        <translation>サーバーの署名</translation>
    </message>
    <message>
        <source>Asks for EAP</source>
        <translation>EAP を要求</translation>
    </message>
    <message>
        <source>Why it could not be read</source>
        <translation>読み取れなかった理由</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>SSTP call to %1, TCP %2</source>
        <translation>%1、TCP %2 への SSTP の呼び出し</translation>
    </message>
    <message>
        <source>Sign-in protocol of the profile</source>
        <translation>プロファイルのサインイン プロトコル</translation>
    </message>
    <message>
        <source>Call accepted</source>
        <translation>呼び出しの受け入れ</translation>
    </message>
    <message>
        <source>Status of the refusal</source>
        <translation>拒否の状態コード</translation>
    </message>
    <message>
        <source>Hashes for the cryptobinding</source>
        <translation>暗号化バインドのハッシュ</translation>
    </message>
    <message>
        <source>Sign-in protocols that the server demanded</source>
        <translation>サーバーが要求したサインイン プロトコル</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>パケット</translation>
    </message>
    <message>
        <source>PPTP, TCP %2 to %1</source>
        <translation>PPTP、%1 への TCP %2</translation>
    </message>
    <message>
        <source>PPTP</source>
        <translation>PPTP</translation>
    </message>
    <message>
        <source>the server speaks PPTP</source>
        <translation>サーバーは PPTP に対応している</translation>
    </message>
    <message>
        <source>the server does not speak PPTP</source>
        <translation>サーバーは PPTP に対応していない</translation>
    </message>
    <message>
        <source>Result code</source>
        <translation>結果コード</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>サーバーの名前</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>ベンダー</translation>
    </message>
    <message>
        <source>whether anything answers (liveness)</source>
        <translation>応答するものがあるか (liveness)</translation>
    </message>
    <message>
        <source>whether anything answers a version that does not exist</source>
        <translation>存在しないバージョンに応答するものがあるか</translation>
    </message>
    <message>
        <source>to start IKEv2 (IKE_SA_INIT)</source>
        <translation>IKEv2 の開始 (IKE_SA_INIT)</translation>
    </message>
    <message>
        <source>whether large datagrams are answered (in IP fragments)</source>
        <translation>大きなデータグラムへの応答があるか (IP フラグメント)</translation>
    </message>
    <message>
        <source>for what Windows offers by default (DH group 2)</source>
        <translation>Windows が既定で提示するもの (DH グループ 2)</translation>
    </message>
    <message>
        <source>to sign in (IKE_AUTH)</source>
        <translation>サインイン (IKE_AUTH)</translation>
    </message>
    <message>
        <source>to start L2TP&apos;s IPsec (IKEv1 main mode)</source>
        <translation>L2TP の IPsec の開始 (IKEv1 メイン モード)</translation>
    </message>
    <message>
        <source>certificate until %1</source>
        <extracomment>Below the VPN server in the picture; %1 is a date</extracomment>
        <translation>証明書の期限 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Text of the picture: a place and its state</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the way on: %1</source>
        <extracomment>Text of the picture: the way from one place to the next, and its state</extracomment>
        <translation>次への経路: %1</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>State of a place or of the way between two places in the picture</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>A place in the picture, in a narrow column: soft hyphens or zero-width spaces where it may break</extracomment>
        <translation>この​コンピューター</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>ローカル ネットワーク</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>インターネット</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN サーバー</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <extracomment>A place in the picture, in a narrow column: soft hyphens or zero-width spaces where it may break</extracomment>
        <translation>認証​サーバー</translation>
    </message>
    <message>
        <source>Company network</source>
        <extracomment>A place in the picture, in a narrow column: soft hyphens or zero-width spaces where it may break</extracomment>
        <translation>社内​ネットワーク</translation>
    </message>
    <message>
        <source>1 check</source>
        <translation>1 件のチェック</translation>
    </message>
    <message numerus="yes">
        <source>%n checks</source>
        <translation>
            <numerusform>%n 件のチェック</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem found; 1 check could not be made.</source>
        <translation>問題は見つかりませんでした。1 件のチェックを実行できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>No problem found; %n checks could not be made.</source>
        <translation>
            <numerusform>問題は見つかりませんでした。%n 件のチェックを実行できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The check itself failed. That is a mistake in AOVPN Doctor.</source>
        <translation>このチェック自体が失敗しました。これは AOVPN Doctor の不具合です。</translation>
    </message>
    <message>
        <source>Not asked for.</source>
        <translation>要求されていません。</translation>
    </message>
    <message>
        <source>This version has no checks for this.</source>
        <translation>このバージョンには、この項目のチェックがありません。</translation>
    </message>
    <message>
        <source>Nothing here applies to this connection.</source>
        <translation>ここにはこの接続に該当するものがありません。</translation>
    </message>
    <message>
        <source>Could not be checked.</source>
        <translation>確認できませんでした。</translation>
    </message>
    <message>
        <source>Logged: %1.</source>
        <extracomment>%1: time and name of a VPN connection</extracomment>
        <translation>ログの記録: %1。</translation>
    </message>
    <message>
        <source>You named error %1, but the log of Windows says otherwise; the log counts.</source>
        <translation>エラー %1 が指定されましたが、Windows のログの内容と異なります。ログの内容を優先します。</translation>
    </message>
    <message>
        <source>Nothing was found that explains what you reported: &quot;%1&quot;</source>
        <extracomment>%1: a symptom as a sentence</extracomment>
        <translation>報告された内容の説明がつくものは見つかりませんでした:「%1」</translation>
    </message>
    <message>
        <source>This explains what you reported: &quot;%1&quot;</source>
        <extracomment>%1: a symptom as a sentence</extracomment>
        <translation>これで、報告された内容の説明がつきます:「%1」</translation>
    </message>
    <message>
        <source>This does not explain what you reported: &quot;%1&quot; There may be a second cause.</source>
        <extracomment>%1: a symptom as a sentence</extracomment>
        <translation>これでは、報告された内容の説明がつきません:「%1」 別の原因がある可能性があります。</translation>
    </message>
    <message>
        <source>Pass the report and the CoId %1 to the VPN administrators.</source>
        <translation>レポートと CoId %1 を VPN 管理者に渡します。</translation>
    </message>
    <message>
        <source>Pass the report to the VPN administrators.</source>
        <translation>レポートを VPN 管理者に渡します。</translation>
    </message>
    <message>
        <source>Save the report and send it to your helpdesk.</source>
        <translation>レポートを保存して、ヘルプデスクに送ってください。</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>エラー %1</translation>
    </message>
    <message>
        <source>Last failure in the log</source>
        <translation>ログにある最後の失敗</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>Also possible</source>
        <translation>その他の可能性</translation>
    </message>
    <message>
        <source>no problem found</source>
        <translation>問題は見つかりませんでした</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>確認できませんでした</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Windows logged error %1, and no check explains it.</source>
        <translation>Windows がエラー %1 を記録しましたが、これを説明するチェック結果はありません。</translation>
    </message>
    <message>
        <source>Windows logged error %1 at %2, and no check explains it.</source>
        <extracomment>%1: an error code; %2: date and time</extracomment>
        <translation>Windows が %2 にエラー %1 を記録しましたが、これを説明するチェック結果はありません。</translation>
    </message>
    <message>
        <source>No problem found, but something needs attention: %1</source>
        <extracomment>%1: the headline of a warning, a sentence</extracomment>
        <translation>問題は見つかりませんでしたが、注意が必要な点があります: %1</translation>
    </message>
    <message>
        <source>No problem found.</source>
        <translation>問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>A problem was found.</source>
        <translation>問題が見つかりました。</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>報告内容</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>エラー コード</translation>
    </message>
    <message>
        <source>Nothing was found that explains &quot;%1&quot;.</source>
        <translation>「%1」の説明がつくものは見つかりませんでした。</translation>
    </message>
    <message>
        <source>This explains the error %1 that Windows logged last.</source>
        <translation>これで、Windows が最後に記録したエラー %1 の説明がつきます。</translation>
    </message>
    <message>
        <source>This explains the error %1 that Windows showed.</source>
        <translation>これで、Windows に表示されたエラー %1 の説明がつきます。</translation>
    </message>
    <message>
        <source>This does not explain the error %1 that Windows logged last. There may be a second cause.</source>
        <translation>これでは、Windows が最後に記録したエラー %1 の説明がつきません。別の原因がある可能性があります。</translation>
    </message>
    <message>
        <source>This does not explain the error %1 that Windows showed. There may be a second cause.</source>
        <translation>これでは、Windows に表示されたエラー %1 の説明がつきません。別の原因がある可能性があります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an error code that AOVPN Doctor knows.</source>
        <translation>「%1」は、AOVPN Doctor に登録されているエラー コードではありません。</translation>
    </message>
    <message>
        <source>Windows may show this as error %1.</source>
        <translation>Windows では、エラー %1 と表示されることがあります。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>何もする必要はありません。</translation>
    </message>
    <message>
        <source>If the connection still fails, run AOVPN Doctor again while it fails, and save a new report.</source>
        <translation>それでも接続に失敗する場合は、失敗しているときに AOVPN Doctor をもう一度実行し、新しいレポートを保存してください。</translation>
    </message>
    <message>
        <source>Look at what was not tested, and why.</source>
        <translation>テストしなかった項目とその理由を確認してください。</translation>
    </message>
    <message>
        <source>If the connection fails, run AOVPN Doctor again where those checks can be made, and save a new report.</source>
        <translation>接続に失敗する場合は、それらのチェックを実行できる環境で AOVPN Doctor をもう一度実行し、新しいレポートを保存してください。</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <extracomment>Grey line for what follows from the cause; %1 is the headline of the cause</extracomment>
        <translation>次の解決待ち: %1</translation>
    </message>
    <message>
        <source>1 check was made.</source>
        <translation>1 件のチェックを行いました。</translation>
    </message>
    <message numerus="yes">
        <source>%n checks were made.</source>
        <translation>
            <numerusform>%n 件のチェックを行いました。</numerusform>
        </translation>
    </message>
    <message>
        <source>For you</source>
        <translation>ユーザー向け</translation>
    </message>
    <message>
        <source>For the helpdesk</source>
        <translation>ヘルプデスク向け</translation>
    </message>
    <message>
        <source>For administrators</source>
        <translation>管理者向け</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Computer names</source>
        <translation>コンピューター名</translation>
    </message>
    <message>
        <source>Security identifiers (SIDs)</source>
        <translation>セキュリティ識別子 (SID)</translation>
    </message>
    <message>
        <source>Hardware addresses (MAC)</source>
        <translation>ハードウェア アドレス (MAC)</translation>
    </message>
    <message>
        <source>Private network addresses</source>
        <translation>プライベート ネットワーク アドレス</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>電子メール アドレス</translation>
    </message>
    <message>
        <source>Server names</source>
        <translation>サーバー名</translation>
    </message>
    <message>
        <source>Public network addresses</source>
        <translation>パブリック ネットワーク アドレス</translation>
    </message>
    <message>
        <source>Names of the organisation and its helpdesk</source>
        <translation>組織とそのヘルプデスクの名前</translation>
    </message>
    <message>
        <source>Names in certificates</source>
        <translation>証明書に含まれる名前</translation>
    </message>
    <message>
        <source>Certificates and revocation lists themselves</source>
        <translation>証明書と失効リスト自体</translation>
    </message>
    <message>
        <source>Thumbprints and serial numbers of certificates</source>
        <translation>証明書の拇印とシリアル番号</translation>
    </message>
    <message>
        <source>Numbers of single connection attempts</source>
        <translation>個々の接続試行の番号</translation>
    </message>
    <message>
        <source>Network address hashes in the network messages</source>
        <translation>ネットワーク メッセージ内のネットワーク アドレスのハッシュ</translation>
    </message>
    <message>
        <source>Bytes of the network messages</source>
        <translation>ネットワーク メッセージのバイト列</translation>
    </message>
    <message>
        <source>Names of connections and network interfaces</source>
        <translation>接続とネットワーク インターフェイスの名前</translation>
    </message>
    <message>
        <source>Texts that may hold names</source>
        <translation>名前を含む可能性のあるテキスト</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>VPN connection</source>
        <translation>VPN 接続</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <source>What they stand for is not in this file. Whoever made the report may have kept a list of it.</source>
        <translation>これらが何を表すかは、このファイルには含まれていません。レポートを作成した人が一覧を保存している場合があります。</translation>
    </message>
    <message>
        <source>Windows asks the user before it is used</source>
        <translation>使用前に Windows がユーザーに確認を求める</translation>
    </message>
    <message>
        <source>this user&apos;s choice is kept</source>
        <translation>このユーザーの選択が保存されている</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Refers to another VPN server</source>
        <translation>別の VPN サーバーを指定</translation>
    </message>
    <message>
        <source>a different one</source>
        <translation>別の応答</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>到達範囲</translation>
    </message>
    <message>
        <source>waiting for the user</source>
        <translation>ユーザーの操作を待っています</translation>
    </message>
    <message>
        <source>everything that can be learned without a password was learned</source>
        <translation>パスワードなしで得られる情報をすべて取得した</translation>
    </message>
    <message>
        <source>the server named another VPN server</source>
        <translation>サーバーが別の VPN サーバーを指定した</translation>
    </message>
    <message>
        <source>accepted the profile&apos;s method when it was asked for</source>
        <translation>要求に応じてプロファイルのメソッドを受け入れた</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時間内に応答なし</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>アクセス拒否</translation>
    </message>
    <message>
        <source>not possible on this computer</source>
        <translation>このコンピューターではできない</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>読み取れない</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセルされた</translation>
    </message>
    <message>
        <source>switched off by the site policy</source>
        <translation>サイト ポリシーで無効</translation>
    </message>
    <message>
        <source>IP security IKE intermediate</source>
        <translation>IP セキュリティ IKE 中間</translation>
    </message>
    <message>
        <source>Smart Card Logon</source>
        <translation>スマート カード ログオン</translation>
    </message>
    <message>
        <source>Any Purpose</source>
        <translation>任意の目的</translation>
    </message>
    <message>
        <source>Already collected</source>
        <translation>収集済み</translation>
    </message>
    <message>
        <source>the same as the servers&apos; clocks</source>
        <translation>サーバーの時計と同じ</translation>
    </message>
    <message>
        <source>%1 s ahead of a server&apos;s clock</source>
        <translation>あるサーバーの時計より %1 秒進んでいる</translation>
    </message>
    <message>
        <source>%1 s behind a server&apos;s clock</source>
        <translation>あるサーバーの時計より %1 秒遅れている</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>診断対象</translation>
    </message>
    <message>
        <source>Answered the name after</source>
        <translation>名前への応答までの時間</translation>
    </message>
    <message>
        <source>Answers that could not be decrypted</source>
        <translation>復号できなかった応答</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>Accepted the profile&apos;s protocol</source>
        <translation>プロファイルのプロトコルの受け入れ</translation>
    </message>
    <message>
        <source>what the server accepts of everything that Windows can offer</source>
        <translation>Windows が提示できるすべてのうち、サーバーが受け入れるもの</translation>
    </message>
    <message>
        <source>for an encryption other than the profile&apos;s</source>
        <translation>プロファイルとは別の暗号化</translation>
    </message>
    <message>
        <source>for an integrity check other than the profile&apos;s</source>
        <translation>プロファイルとは別の整合性チェック</translation>
    </message>
    <message>
        <source>for a DH group other than the profile&apos;s</source>
        <translation>プロファイルとは別の DH グループ</translation>
    </message>
    <message>
        <source>%1 Who acts: %2. How sure: %3.</source>
        <extracomment>%1: a cause, a sentence; %2: for example &quot;Your helpdesk&quot;; %3: for example &quot;Possible&quot;</extracomment>
        <translation>%1 対応者: %2。確度: %3。</translation>
    </message>
    <message>
        <source>the check itself failed</source>
        <translation>チェック自体の失敗</translation>
    </message>
    <message>
        <source>Names in user folders</source>
        <translation>ユーザー フォルダーに含まれる名前</translation>
    </message>
    <message>
        <source>Further rows in the embedded bundle: %1</source>
        <translation>埋め込まれたバンドルにあるその他の行: %1</translation>
    </message>
    <message>
        <source>Further tables in the embedded bundle: %1</source>
        <translation>埋め込まれたバンドルにあるその他の表: %1</translation>
    </message>
    <message>
        <source>No problem found in 1 check.</source>
        <translation>1 件のチェックで問題は見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>No problem found in %n checks.</source>
        <translation>
            <numerusform>%n 件のチェックで問題は見つかりませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultText</name>
    <message>
        <source>Your helpdesk: %1</source>
        <translation>ヘルプデスク: %1</translation>
    </message>
    <message>
        <source>You named error %1, but the log of Windows says otherwise; the log counts.</source>
        <translation>エラー %1 が指定されましたが、Windows のログの内容と異なります。ログの内容を優先します。</translation>
    </message>
    <message>
        <source>This explains error %1, which Windows logged last.</source>
        <translation>これで、Windows が最後に記録したエラー %1 の説明がつきます。</translation>
    </message>
    <message>
        <source>Windows logged error %1 last. It usually has other causes than this one, so mention both when you ask for help.</source>
        <translation>Windows が最後に記録したのはエラー %1 です。通常、このエラーの原因は別のものです。問い合わせの際は、両方を伝えてください。</translation>
    </message>
    <message>
        <source>This explains what you described.</source>
        <translation>これで、お困りの問題の説明がつきます。</translation>
    </message>
    <message>
        <source>This explains error %1, which you named.</source>
        <translation>これで、指定されたエラー %1 の説明がつきます。</translation>
    </message>
    <message>
        <source>This does not fully explain what you described, so mention both when you ask for help.</source>
        <translation>これだけでは、お困りの問題のすべての説明はつきません。問い合わせの際は、両方を伝えてください。</translation>
    </message>
    <message>
        <source>You named error %1. It usually has other causes than this one, so mention both when you ask for help.</source>
        <translation>指定されたのはエラー %1 です。通常、このエラーの原因は別のものです。問い合わせの際は、両方を伝えてください。</translation>
    </message>
    <message>
        <source>“%1” is not an error code that this program knows.</source>
        <translation>「%1」は、このプログラムに登録されているエラー コードではありません。</translation>
    </message>
    <message>
        <source>Who acts: %1</source>
        <translation>対応者: %1</translation>
    </message>
    <message>
        <source>How sure: %1</source>
        <translation>確度: %1</translation>
    </message>
    <message>
        <source>You can&apos;t repair this yourself. Please don&apos;t change settings on this computer.</source>
        <translation>この問題はご自身では解決できません。このコンピューターの設定は変更しないでください。</translation>
    </message>
    <message>
        <source>Windows logged error %1 last. This program has no entry for it.</source>
        <translation>Windows が最後に記録したのはエラー %1 です。このプログラムには、このエラーの情報がありません。</translation>
    </message>
    <message>
        <source>Windows logged error %1 last: %2</source>
        <translation>Windows が最後に記録したのはエラー %1 です: %2</translation>
    </message>
    <message>
        <source>You named error %1: %2</source>
        <translation>指定されたエラー %1: %2</translation>
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
        <translation>%1 (%2、%3)</translation>
    </message>
    <message>
        <source>For it: %1</source>
        <translation>裏付ける点: %1</translation>
    </message>
    <message>
        <source>Against it: %1</source>
        <translation>反する点: %1</translation>
    </message>
    <message>
        <source>The list below says what was found.</source>
        <translation>検出結果は下の一覧に示されています。</translation>
    </message>
    <message>
        <source>Everything that could be tested gave the right answer, and yet the last attempt to connect failed.</source>
        <translation>テストできたものはすべて正しい結果でしたが、最後の接続試行は失敗しています。</translation>
    </message>
    <message>
        <source>Something is wrong, but no single cause stands out.</source>
        <translation>問題がありますが、1 つの原因に絞り込めません。</translation>
    </message>
    <message>
        <source>No problem found, but something needs attention.</source>
        <translation>問題は見つかりませんでしたが、注意が必要な点があります。</translation>
    </message>
    <message>
        <source>No problem found.</source>
        <translation>問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Everything that was asked about your VPN gave the right answer.</source>
        <translation>VPN に関するすべての問い合わせで、正しい応答が得られました。</translation>
    </message>
    <message numerus="yes">
        <source>No problem found, but %n checks could not be made.</source>
        <translation>
            <numerusform>問題は見つかりませんでしたが、%n 件のチェックを実行できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The checks were stopped. What was found by then is kept.</source>
        <translation>実行が停止されました。それまでに得られた情報は保持されています。</translation>
    </message>
    <message>
        <source>The list below says what was not tested and why.</source>
        <translation>テストしなかった項目とその理由は、下の一覧に示されています。</translation>
    </message>
    <message>
        <source>Not part of this run: %1</source>
        <extracomment>%1: names of steps</extracomment>
        <translation>今回の実行の対象外: %1</translation>
    </message>
    <message>
        <source>What is the cause?</source>
        <translation>原因は何ですか?</translation>
    </message>
    <message>
        <source>Thank you. With your answer, another cause comes first.</source>
        <translation>ご回答ありがとうございます。回答により、別の原因の可能性が最も高くなりました。</translation>
    </message>
    <message>
        <source>Thank you. The same cause comes first; how sure it is has changed.</source>
        <translation>ご回答ありがとうございます。最も可能性の高い原因は変わりませんが、その確度が変わりました。</translation>
    </message>
    <message>
        <source>Thank you. The same cause comes first.</source>
        <translation>ご回答ありがとうございます。最も可能性の高い原因は変わりません。</translation>
    </message>
    <message>
        <source>No problem found, but 1 check could not be made.</source>
        <translation>問題は見つかりませんでしたが、1 件のチェックを実行できませんでした。</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a kind of fact (&quot;Addresses&quot;), %2: the facts</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What was found, and what to do about it</source>
        <translation>検出結果とその対処方法</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>VPN servers</source>
        <translation>VPN サーバー</translation>
    </message>
    <message>
        <source>Addresses of the server</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>ネーム サーバー</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Your certificates and those of this computer</source>
        <translation>このコンピューターとユーザーの証明書</translation>
    </message>
    <message>
        <source>Addresses of this computer</source>
        <translation>このコンピューターのアドレス</translation>
    </message>
    <message>
        <source>Names of networks</source>
        <translation>ネットワークの名前</translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Organisation and helpdesk</source>
        <translation>組織とヘルプデスク</translation>
    </message>
    <message>
        <source>File that was opened</source>
        <translation>開いたファイル</translation>
    </message>
    <message>
        <source>Name under which the sign-in server was asked</source>
        <translation>認証サーバーへの問い合わせに使用した名前</translation>
    </message>
    <message>
        <source>Error or symptom that you named</source>
        <translation>指定されたエラーまたは症状</translation>
    </message>
    <message>
        <source>The servers&apos; answers as they came, for a later check</source>
        <translation>サーバーの応答そのもの (後でチェックするため)</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <extracomment>%1: what kind of value, %2: the value, %3: what stands in its place</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <extracomment>%1: a kind of value that is left out of the file</extracomment>
        <translation>%1: 省略</translation>
    </message>
    <message>
        <source>Nothing is replaced.</source>
        <translation>何も置き換えられません。</translation>
    </message>
    <message>
        <source>Nothing needed to be replaced.</source>
        <translation>置き換える必要のあるものはありませんでした。</translation>
    </message>
    <message>
        <source>Passwords and private keys are never read.</source>
        <translation>パスワードと秘密キーが読み取られることはありません。</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>すべて(&amp;E)</translation>
    </message>
    <message>
        <source>For a ti&amp;cket (recommended)</source>
        <translation>チケット用 (推奨)(&amp;C)</translation>
    </message>
    <message>
        <source>For the &amp;public</source>
        <translation>公開用(&amp;P)</translation>
    </message>
    <message>
        <source>Nothing is replaced. Only for people whom you trust with all of it.</source>
        <translation>何も置き換えられません。すべての内容を見せてもよい、信頼できる相手にのみ渡してください。</translation>
    </message>
    <message>
        <source>Names of people and computers and private addresses are replaced; servers and certificates stay readable.</source>
        <translation>人とコンピューターの名前、およびプライベート アドレスが置き換えられます。サーバーと証明書の内容はそのまま読み取れます。</translation>
    </message>
    <message>
        <source>Names of servers, public addresses and certificates are replaced too.</source>
        <translation>サーバーの名前、パブリック アドレス、証明書も置き換えられます。</translation>
    </message>
    <message>
        <source>You are not allowed to save there.</source>
        <translation>この場所への書き込みは許可されていません。</translation>
    </message>
    <message>
        <source>That folder does not exist.</source>
        <translation>そのフォルダーは存在しません。</translation>
    </message>
    <message>
        <source>The file was not saved. %1 Please choose another place.</source>
        <extracomment>%1: why, as a sentence</extracomment>
        <translation>ファイルは保存されませんでした。%1 別の場所を選択してください。</translation>
    </message>
    <message>
        <source>This list stays here, too: it is in no file that you send.</source>
        <translation>この一覧もここに残ります。送信するファイルには含まれません。</translation>
    </message>
    <message>
        <source>Routes: %1</source>
        <translation>経路: %1</translation>
    </message>
    <message>
        <source>Events of the log of Windows: %1</source>
        <translation>Windows のログのイベント: %1</translation>
    </message>
</context>
<context>
    <name>StageText</name>
    <message>
        <source>The connection is set up.</source>
        <translation>接続は設定されています。</translation>
    </message>
    <message>
        <source>This computer is on a working network.</source>
        <translation>このコンピューターは、正常に動作するネットワークに接続されています。</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name leads to it.</source>
        <translation>VPN サーバーの名前から、そのサーバーのアドレスが得られます。</translation>
    </message>
    <message>
        <source>The VPN server answers.</source>
        <translation>VPN サーバーは応答します。</translation>
    </message>
    <message>
        <source>The VPN server proves who it is.</source>
        <translation>VPN サーバーは自身の身元を証明できます。</translation>
    </message>
    <message>
        <source>You and this computer can prove who you are.</source>
        <translation>ユーザーとこのコンピューターは、自身の身元を証明できます。</translation>
    </message>
    <message>
        <source>The sign-in settings fit together.</source>
        <translation>サインインの設定は適合しています。</translation>
    </message>
    <message>
        <source>The tunnel adapter can be built.</source>
        <translation>トンネル アダプターを構築できます。</translation>
    </message>
    <message>
        <source>Traffic goes the right way.</source>
        <translation>トラフィックは正しい経路を通っています。</translation>
    </message>
    <message>
        <source>Waits for: %1.</source>
        <extracomment>%1: what is missing, for example &quot;the VPN server&apos;s answer&quot;</extracomment>
        <translation>次を待っています: %1。</translation>
    </message>
    <message>
        <source>another step</source>
        <translation>別のステップ</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>チェック: %1</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>確認された内容</translation>
    </message>
    <message>
        <source>This could not be checked.</source>
        <translation>これは確認できませんでした。</translation>
    </message>
    <message>
        <source>This was not part of the run.</source>
        <translation>これは今回の実行の対象外でした。</translation>
    </message>
    <message>
        <source>What this step looks at exists only on Windows. That says nothing about whether it works.</source>
        <translation>このステップの確認対象は、Windows にのみ存在します。機能しているかどうかは、これではわかりません。</translation>
    </message>
    <message>
        <source>Nothing in this step applies to this connection.</source>
        <translation>このステップには、この接続に該当するものがありません。</translation>
    </message>
    <message>
        <source>This version has no checks for this step. That says nothing about whether it works.</source>
        <translation>このバージョンには、このステップのチェックがありません。機能しているかどうかは、これではわかりません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a state (&quot;Problem&quot;), %2: what was found; read by screen readers</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典: %1</translation>
    </message>
    <message>
        <source>Windows calls this error %1.</source>
        <translation>Windows では、このエラーは %1 と表示されます。</translation>
    </message>
    <message>
        <source>Windows shows one of these errors: %1.</source>
        <translation>Windows には、次のいずれかのエラーが表示されます: %1。</translation>
    </message>
    <message>
        <source>Could not be checked: this program made a mistake.</source>
        <translation>確認できませんでした: このプログラムで誤りが発生しました。</translation>
    </message>
    <message>
        <source>This was not tested.</source>
        <translation>これはテストされていません。</translation>
    </message>
    <message>
        <source>This step can&apos;t work before the other one does. It may be fine by itself.</source>
        <translation>このステップは、もう一方のステップが正常になるまで正常になりません。このステップ自体には問題がない可能性があります。</translation>
    </message>
</context>
<context>
    <name>StartText</name>
    <message>
        <source>I can&apos;t &amp;connect</source>
        <translation>接続できません(&amp;C)</translation>
    </message>
    <message>
        <source>The VPN does not connect, or it disconnects at once.</source>
        <translation>VPN に接続できないか、接続してもすぐに切れます。</translation>
    </message>
    <message>
        <source>Connected, but no &amp;internet</source>
        <translation>接続済みですが、インターネットが使えません(&amp;I)</translation>
    </message>
    <message>
        <source>While the VPN is connected, web pages on the internet do not open.</source>
        <translation>VPN の接続中に、インターネット上の Web ページが開きません。</translation>
    </message>
    <message>
        <source>Connected, but &amp;work resources don&apos;t open</source>
        <translation>接続済みですが、社内リソースが開きません(&amp;W)</translation>
    </message>
    <message>
        <source>Shares, servers or internal pages can&apos;t be reached.</source>
        <translation>共有フォルダー、サーバー、または社内ページにアクセスできません。</translation>
    </message>
    <message>
        <source>I have an &amp;error code</source>
        <translation>エラー コードが表示されました(&amp;E)</translation>
    </message>
    <message>
        <source>Windows showed a number, for example 809.</source>
        <translation>Windows に 809 などの番号が表示されました。</translation>
    </message>
    <message>
        <source>Error %1: %2</source>
        <extracomment>%1: an error code, %2: what it means</extracomment>
        <translation>エラー %1: %2</translation>
    </message>
    <message>
        <source>This program has no entry for this code. The checks run all the same.</source>
        <translation>このプログラムには、このコードの情報がありません。チェックはそのまま実行されます。</translation>
    </message>
    <message>
        <source>This is not an error code that this program knows. Look for a number such as 809 or 0x800B0109.</source>
        <translation>これは、このプログラムに登録されているエラー コードではありません。809 や 0x800B0109 のような番号を確認してください。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: name of a VPN connection, %2: its server</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This sign-in name is too long (%1 bytes at most) or has characters that can&apos;t be used.</source>
        <extracomment>%1: a number</extracomment>
        <translation>このサインイン名は長すぎるか (最大 %1 バイト)、使用できない文字が含まれています。</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>時刻不明</translation>
    </message>
    <message>
        <source>connection without a name</source>
        <translation>名前のない接続</translation>
    </message>
    <message>
        <source>%1, %2, error %3</source>
        <extracomment>%1: when, %2: name of a VPN connection, %3: error code</extracomment>
        <translation>%1、%2、エラー %3</translation>
    </message>
    <message>
        <source>Last failure on this computer: %1</source>
        <translation>このコンピューターでの最後の失敗: %1</translation>
    </message>
    <message>
        <source>Last failure in %1: %2</source>
        <extracomment>%1: name of a file, %2: when, connection and error</extracomment>
        <translation>%1 での最後の失敗: %2</translation>
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
        <translation>注意</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>確認できませんでした</translation>
    </message>
    <message>
        <source>not part of this run</source>
        <translation>今回の実行の対象外</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>チェック中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>the connection&apos;s settings</source>
        <translation>接続の設定</translation>
    </message>
    <message>
        <source>a working network</source>
        <translation>正常に動作するネットワーク</translation>
    </message>
    <message>
        <source>the VPN server&apos;s address</source>
        <translation>VPN サーバーのアドレス</translation>
    </message>
    <message>
        <source>the VPN server&apos;s answer</source>
        <translation>VPN サーバーの応答</translation>
    </message>
    <message>
        <source>the VPN server&apos;s certificate</source>
        <translation>VPN サーバーの証明書</translation>
    </message>
    <message>
        <source>your certificate</source>
        <translation>お使いの証明書</translation>
    </message>
    <message>
        <source>the sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>the tunnel adapter</source>
        <translation>トンネル アダプター</translation>
    </message>
    <message>
        <source>the routes</source>
        <translation>経路</translation>
    </message>
</context>
<context>
    <name>aovpn::wizard::AboutDialog</name>
    <message>
        <source>About AOVPN Doctor</source>
        <translation>AOVPN Doctor のバージョン情報</translation>
    </message>
    <message>
        <source>AOVPN Doctor</source>
        <translation>AOVPN Doctor</translation>
    </message>
    <message>
        <source>Version %1, rules %2</source>
        <extracomment>%1: version of the program, %2: version of its rules</extracomment>
        <translation>バージョン %1、ルール %2</translation>
    </message>
    <message>
        <source>This program finds out why an Always On VPN does not work and who can help. It changes nothing on this computer and sends no password. It asks only the servers that your connection or your organisation names.</source>
        <translation>Always On VPN が機能しない理由と、対応できる担当者を調べます。このコンピューターには変更を加えず、パスワードも送信しません。問い合わせ先は、お使いの接続または組織が指定するサーバーだけです。</translation>
    </message>
    <message>
        <source>Licensed under the Apache License, version 2.0.</source>
        <translation>Apache License, version 2.0 に基づいてライセンスされています。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用ソフトウェア</translation>
    </message>
    <message>
        <source>The licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Notices about the parts</source>
        <translation>各構成要素に関する告知</translation>
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
        <translation>今すぐ行うこと</translation>
    </message>
</context>
<context>
    <name>aovpn::wizard::CheckRowWidget</name>
    <message>
        <source>What is checked: %1</source>
        <translation>チェック内容: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1: the title of a row</extracomment>
        <translation>コピー: %1</translation>
    </message>
</context>
<context>
    <name>aovpn::wizard::CollectionPageView</name>
    <message>
        <source>Collect data for Microsoft support</source>
        <translation>Microsoft サポート用のデータを収集</translation>
    </message>
    <message>
        <source>&amp;Open the folder of the archive</source>
        <translation>アーカイブのフォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open the folder of the archive</source>
        <translation>アーカイブのフォルダーを開く</translation>
    </message>
    <message>
        <source>Commands for this computer</source>
        <translation>このコンピューター用のコマンド</translation>
    </message>
    <message>
        <source>Commands for the VPN server</source>
        <translation>VPN サーバー用のコマンド</translation>
    </message>
    <message>
        <source>How to record</source>
        <translation>記録の手順</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: number of a step, %2: the step</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1: a command</extracomment>
        <translation>コピー: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
</context>
<context>
    <name>aovpn::wizard::DoctorWizard</name>
    <message>
        <source>The list of recent files was cleared.</source>
        <translation>最近使ったファイルの履歴を消去しました。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>AOVPN Doctor</source>
        <translation>AOVPN Doctor</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>実行の進行状況</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>用語集(&amp;G)</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>用語集</translation>
    </message>
    <message>
        <source>What the words mean (F1)</source>
        <translation>用語の意味 (F1)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー操作(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About AOVPN Doctor</source>
        <translation>AOVPN Doctor のバージョン情報(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; 戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>次へ(&amp;N) &gt;</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>もう一度チェック(&amp;A)</translation>
    </message>
    <message>
        <source>Asks everything once more (F5)</source>
        <translation>すべての問い合わせをもう一度行います (F5)</translation>
    </message>
    <message>
        <source>This computer&apos;s VPN connections could not be read: %1</source>
        <translation>このコンピューターの VPN 接続を読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>No connection on this computer is called “%1”.</source>
        <translation>このコンピューターに「%1」という名前の接続はありません。</translation>
    </message>
    <message>
        <source>Open a profile, an event log, a bundle or a report</source>
        <translation>プロファイル、イベント ログ、バンドル、またはレポートを開く</translation>
    </message>
    <message>
        <source>All supported files (*.pbk *.xml *.evtx *.json *.html);;All files (*)</source>
        <translation>サポートされているすべてのファイル (*.pbk *.xml *.evtx *.json *.html);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 contains no VPN connection.</source>
        <translation>%1 には VPN 接続が含まれていません。</translation>
    </message>
    <message>
        <source>The checks have to finish before the result can be saved.</source>
        <translation>チェックが終わるまで、結果を保存できません。</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>保存できるものはまだありません。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>From file: %1</source>
        <translation>ファイルから: %1</translation>
    </message>
    <message>
        <source>Check e&amp;verything</source>
        <translation>すべてチェック(&amp;V)</translation>
    </message>
    <message>
        <source>Show resul&amp;t</source>
        <translation>結果を表示(&amp;T)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>aovpn::wizard::DropVeil</name>
    <message>
        <source>Drop the file here to open it.</source>
        <translation>ドロップするとファイルが開きます。</translation>
    </message>
</context>
<context>
    <name>aovpn::wizard::FactBlock</name>
    <message>
        <source>Facts</source>
        <translation>詳細情報</translation>
    </message>
</context>
<context>
    <name>aovpn::wizard::GlossaryDialog</name>
    <message>
        <source>What the words mean</source>
        <translation>用語の意味</translation>
    </message>
</context>
<context>
    <name>aovpn::wizard::InfoDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>aovpn::wizard::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Everything can be done with the keyboard: Tab goes from one control to the next, Space or Enter presses it, Alt with the underlined letter reaches it at once.</source>
        <translation>すべての操作をキーボードで行えます。Tab キーで次のコントロールに移動し、Space キーまたは Enter キーで押します。Alt キーを押しながら下線付きの文字のキーを押すと、そのコントロールを直接操作できます。</translation>
    </message>
</context>
<context>
    <name>aovpn::wizard::ProgressPanel</name>
    <message>
        <source>Progress of the run</source>
        <translation>実行の進行状況</translation>
    </message>
    <message>
        <source>How much of the run is done, in per cent.</source>
        <translation>実行の進み具合 (パーセント)。</translation>
    </message>
</context>
<context>
    <name>aovpn::wizard::RailModel</name>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a step&apos;s name, %2: its state. Read by screen readers: &quot;Server answer: problem&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>aovpn::wizard::ReaderSwitch</name>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>ヘルプデスク</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Explain for</source>
        <translation>説明の対象</translation>
    </message>
    <message>
        <source>How much detail the texts have (Ctrl+L)</source>
        <translation>文章の詳しさ (Ctrl+L)</translation>
    </message>
    <message>
        <source>E&amp;xplain for</source>
        <translation>説明の対象(&amp;X)</translation>
    </message>
</context>
<context>
    <name>aovpn::wizard::ResultPageView</name>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>&amp;Save report...</source>
        <translation>レポートの保存(&amp;S)...</translation>
    </message>
    <message>
        <source>Copy su&amp;mmary for the ticket</source>
        <translation>チケット用の概要をコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Sa&amp;ve bundle...</source>
        <translation>バンドルの保存(&amp;V)...</translation>
    </message>
    <message>
        <source>Collect &amp;data for Microsoft support...</source>
        <translation>Microsoft サポート用のデータを収集(&amp;D)...</translation>
    </message>
    <message>
        <source>A page to read and to attach to a ticket. Before it is saved, you see what it reveals.</source>
        <translation>読んだり、チケットに添付したりするためのページです。このページから何がわかるかが、先に表示されます。</translation>
    </message>
    <message>
        <source>Copies plain text to the clipboard. Names of people and computers are replaced.</source>
        <translation>プレーンテキストの行をクリップボードにコピーします。人とコンピューターの名前は置き換えられます。</translation>
    </message>
    <message>
        <source>Only the collected data, so that another computer can judge it again.</source>
        <translation>別のコンピューターで判定し直せるように、収集した証拠だけを保存します。</translation>
    </message>
    <message>
        <source>Collect data for Microsoft support</source>
        <translation>Microsoft サポート用のデータを収集</translation>
    </message>
    <message>
        <source>The way to your company network</source>
        <translation>社内ネットワークまでの経路</translation>
    </message>
    <message>
        <source>Other possible causes</source>
        <translation>その他の考えられる原因</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>その他の検出結果</translation>
    </message>
    <message>
        <source>What was not tested</source>
        <translation>テストしなかった項目</translation>
    </message>
    <message>
        <source>Copied. Paste it into your ticket. Names of people and computers were replaced.</source>
        <translation>コピーしました。チケットに貼り付けてください。人とコンピューターの名前は置き換えられています。</translation>
    </message>
</context>
<context>
    <name>aovpn::wizard::RowButton</name>
    <message>
        <source>Details are shown. Press to hide them.</source>
        <translation>詳細が表示されています。押すと非表示になります。</translation>
    </message>
    <message>
        <source>Details are hidden. Press to show them.</source>
        <translation>詳細は表示されていません。押すと表示されます。</translation>
    </message>
</context>
<context>
    <name>aovpn::wizard::SaveDialog</name>
    <message>
        <source>Save report</source>
        <translation>レポートの保存</translation>
    </message>
    <message>
        <source>Save bundle</source>
        <translation>バンドルの保存</translation>
    </message>
    <message>
        <source>Who will read the file?</source>
        <translation>このファイルは誰が読みますか?</translation>
    </message>
    <message>
        <source>&amp;Leaves this computer</source>
        <translation>このコンピューターから出るもの(&amp;L)</translation>
    </message>
    <message>
        <source>Leaves this computer</source>
        <translation>このコンピューターから出るもの</translation>
    </message>
    <message>
        <source>Stays &amp;here</source>
        <translation>ここに残るもの(&amp;H)</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>ここに残るもの</translation>
    </message>
    <message>
        <source>&amp;Keep this list...</source>
        <translation>この一覧を手元に保存(&amp;K)...</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation>この一覧を手元に保存</translation>
    </message>
    <message>
        <source>Saves, in a separate file for you, what each stand-in stands for.</source>
        <translation>代替の値がそれぞれ何を表すかを、ご自身用のファイルに書き出します。</translation>
    </message>
    <message>
        <source>Save &amp;to:</source>
        <translation>保存先(&amp;T):</translation>
    </message>
    <message>
        <source>File to save to</source>
        <translation>保存先のファイル</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>参照(&amp;B)...</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>場所の選択</translation>
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
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>The list was saved. Do not send it with the report.</source>
        <translation>一覧を保存しました。レポートと一緒に送らないでください。</translation>
    </message>
    <message>
        <source>Report (*.html)</source>
        <translation>レポート (*.html)</translation>
    </message>
    <message>
        <source>Bundle (*.json)</source>
        <translation>バンドル (*.json)</translation>
    </message>
    <message>
        <source>Please enter a file name.</source>
        <translation>ファイルの名前を指定してください。</translation>
    </message>
    <message>
        <source>A file with this name already exists. Press Save again to replace it.</source>
        <translation>この名前のファイルは既に存在します。置き換えるには、もう一度「保存」を押してください。</translation>
    </message>
</context>
<context>
    <name>aovpn::wizard::StagePageView</name>
    <message>
        <source>What this means</source>
        <translation>この結果の意味</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
</context>
<context>
    <name>aovpn::wizard::StageRail</name>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>The steps of the connection and their states. Press Enter to open the selected step.</source>
        <translation>接続のステップとその状態です。Enter キーを押すと、選択したステップが表示されます。</translation>
    </message>
</context>
<context>
    <name>aovpn::wizard::StartPage</name>
    <message>
        <source>What is wrong with your VPN?</source>
        <translation>VPN にどのような問題がありますか?</translation>
    </message>
    <message>
        <source>Error co&amp;de:</source>
        <translation>エラー コード(&amp;D):</translation>
    </message>
    <message>
        <source>809 or 0x800B0109</source>
        <translation>809 または 0x800B0109</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>エラー コード</translation>
    </message>
    <message>
        <source>Which VPN?</source>
        <translation>どの VPN ですか?</translation>
    </message>
    <message>
        <source>Connec&amp;tion:</source>
        <translation>接続(&amp;T):</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>VPN &amp;server:</source>
        <translation>VPN サーバー(&amp;S):</translation>
    </message>
    <message>
        <source>vpn.contoso.com</source>
        <translation>vpn.contoso.com</translation>
    </message>
    <message>
        <source>Name of the VPN server</source>
        <translation>VPN サーバーの名前</translation>
    </message>
    <message>
        <source>Your sign-in na&amp;me:</source>
        <translation>サインイン名(&amp;M):</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>省略可能</translation>
    </message>
    <message>
        <source>Your sign-in name, optional</source>
        <translation>サインイン名 (省略可能)</translation>
    </message>
    <message>
        <source>&amp;Open a file...</source>
        <translation>ファイルを開く(&amp;O)...</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近使ったファイル</translation>
    </message>
    <message>
        <source>A VPN profile, an exported event log, a bundle or a saved report. You can also drop it on this window.</source>
        <translation>VPN プロファイル、エクスポートしたイベント ログ、バンドル、または保存したレポートを開きます。このウィンドウにドロップすることもできます。</translation>
    </message>
    <message>
        <source>The files that were opened last on this computer.</source>
        <translation>このコンピューターで最後に開いたファイルです。</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>別のサーバー</translation>
    </message>
    <message>
        <source>%1 contains no failed VPN connection.</source>
        <translation>%1 には、失敗した VPN 接続が含まれていません。</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>これを使用</translation>
    </message>
    <message>
        <source>Use this: %1</source>
        <extracomment>%1: when, connection and error of a failed dial</extracomment>
        <translation>これを使用: %1</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>これらのファイルの履歴を消去(&amp;F)</translation>
    </message>
    <message>
        <source>No VPN connection was found on this computer. Type the name of the VPN server; your helpdesk knows it.</source>
        <translation>このコンピューターに VPN 接続が見つかりませんでした。VPN サーバーの名前を入力してください。名前はヘルプデスクに確認できます。</translation>
    </message>
    <message>
        <source>Type it only if you agree that this program asks the sign-in server under this name, should a made-up name be refused. No password is sent. The server may log one refused sign-in.</source>
        <translation>架空の名前が拒否されたときに、この名前で認証サーバーに問い合わせてもよい場合にのみ入力してください。パスワードは送信されません。サーバーに、拒否されたサインインが 1 件記録されることがあります。</translation>
    </message>
</context>
</TS>
