// SPDX-License-Identifier: Apache-2.0
#include "tests/support/naughty_strings.h"

using namespace Qt::StringLiterals;

namespace aovpn {

QStringList naughtyStrings()
{
    return {
        u""_s,
        u" "_s,
        u"<script>alert(1)</script>"_s,
        u"<SCRIPT SRC=//x.test/a.js></SCRIPT>"_s,
        u"</script><script>alert(1)</script>"_s,
        u"<img src=x onerror=alert(1)>"_s,
        u"\"><img src=x onerror=alert(1)>"_s,
        u"' onmouseover='alert(1)"_s,
        u"\" autofocus onfocus=\"alert(1)"_s,
        u"`onclick=alert(1)`"_s,
        u"</pre><h1>all good</h1><pre>"_s,
        u"</pre hidden=\"hidden\" id=\"aovpn-bundle\">"_s,
        u"<pre hidden=\"hidden\" id=\"aovpn-bundle\" data-format=\"aovpn-doctor/embedded/1\">"_s,
        u"</title></head><body onload=alert(1)>"_s,
        u"</style><style>*{display:none}</style>"_s,
        u"</svg></details></table></main>"_s,
        u"]]>"_s,
        u"<![CDATA[ x ]]>"_s,
        u"<!-- x"_s,
        u"--><b>x</b>"_s,
        u"<?xml version=\"1.0\"?>"_s,
        u"<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"_s,
        u"&lt;b&gt;"_s,
        u"&amp;amp; &#x3c;script&#x3e; &unknown;"_s,
        u"javascript:alert(1)"_s,
        u"data:text/html,<script>alert(1)</script>"_s,
        u"https://user:secret@x.test/"_s,
        u"https://x.test/\"onclick=\"alert(1)"_s,
        u"url(https://x.test/a.png)"_s,
        u"@import 'https://x.test/a.css';"_s,
        u"*/}body{background:url(//x.test)}/*"_s,
        u"expression(alert(1))"_s,
        u"%1 %2 %n {server} {0} %L1"_s,
        u"${jndi:ldap://x.test/a}"_s,
        u"'; DROP TABLE tickets; --"_s,
        u"=HYPERLINK(\"https://x.test\")"_s,
        u"line\none\r\ntwo\ttab\u0085next\u2028sep\u2029par"_s,
        u"\u001b[31mred\u001b[0m\u0007\b"_s,
        QString(u"nul"_s) + QChar(u'\0') + u"inside"_s,
        u"gpj.\u202eexe\u202c"_s,
        u"\u2066isolate\u2069 \u200fmark\u200e"_s,
        u"zero\u200bwidth\u200cnon\u200djoin\ufeff\u00ad\u2060"_s,
        QString(u"high "_s) + QChar(0xd83d) + u" end"_s,
        QString(u"low "_s) + QChar(0xde00) + u" end"_s,
        QString(QChar(0xd83d)),
        u"private \ue000\u0030\ue001 use"_s,
        u"nonchar \ufffe\uffff\ufdd0"_s,
        u"Z\u0361a\u0337l\u0335g\u0322o\u0341"_s,
        u"\u05d0\u05d1\u05d2 \u0627\u0644\u0639"_s,
        u"\U0001f600 emoji"_s,
        u"A"_s.repeated(10000),
        u"<"_s.repeated(10000),
    };
}

} // namespace aovpn
