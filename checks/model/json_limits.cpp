// SPDX-License-Identifier: Apache-2.0
#include "checks/model/json_limits.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

/// Members that must be there for the evidence to mean anything: without them an empty object would
/// be judged as if everything in it had been looked for and not found. "[]": each element.
struct Required
{
    const char *path;
    const char *members; ///< blank-separated
};

constexpr Required kRequired[] = {
    {"evidence.system", "os"},
    {"evidence.connections[]", "format server"},
    {"evidence.name", "name status4 status6 addresses"},
    {"evidence.ike[]", "address port question outcome"},
    {"evidence.sstp[]", "address port tcp tls"},
    {"evidence.trust", "roots"},
    {"evidence.certificates[]", "purpose chain"},
    {"evidence.crls[]", "url"},
    {"evidence.routing", "interfaces routes"},
    {"evidence.routing.interfaces[]", "index kind up addresses"},
    {"evidence.routing.interfaces[].addresses[]", "address prefixLength"},
    {"evidence.routing.routes[]", "prefix interfaceIndex"},
    {"evidence.routing.nameRules[]", "suffixes"},
    {"evidence.routing.reach[]", "target outcome"},
    {"evidence.triggers", "disabledProfiles"},
    {"evidence.settings", "edition"},
    {"evidence.network", "portal clocks proxies"},
    {"evidence.network.portal", "url status"},
    {"evidence.network.clocks[]", "theirsUtc oursUtc"},
    {"evidence.network.state.firewall[]", "category"},
    {"evidence.clientCertificates[]", "store chain"},
    {"evidence.adapter", "devices bindings services"},
    {"evidence.adapter.devices[]", "hardwareId started problemCode"},
    {"evidence.adapter.bindings[]", "hardwareId component enabled"},
    {"evidence.adapter.services[]", "name state start"},
    {"evidence.events[]", "id timeUtc"},
    {"evidence.tunnelEvents[]", "provider id"},
    {"evidence.collection", "localMachine scripts archives"},
    {"evidence.dialer", "entries connections"},
    {"evidence.dialer.entries[]", "name"},
    {"evidence.dialer.connections[]", "name"},
    {"evidence.trust.verdicts[]", "purpose sha256 errorStatus"},
    {"evidence.ikeInterviews[]", "address question end messages"},
    {"evidence.sstpCalls[]", "address end packets"},
    {"evidence.pptp[]", "address tcp"},
};

/// What a number of this name can be, wherever it stands.
struct Range
{
    const char *member;
    double low;
    double high;
};

constexpr double kLargest = 9007199254740991.0; // what JSON holds exactly

constexpr Range kRanges[] = {
    {"appTriggers", 0, kLargest},
    {"atMs", 0, kLargest},
    {"attempts", 0, kLargest},
    {"deadlineMs", 0, kLargest},
    {"eapOctets", 0, kLargest},
    {"eapType", 0, 255}, // RFC 3748, 5
    {"eapUserOctets", 0, kLargest},
    {"elapsedMs", 0, kLargest},
    {"expiryWarningDays", 0, 36500},
    {"freeOctets", -1, kLargest},
    {"index", 0, 4294967295.0},
    {"innerEapType", 0, 255},
    {"interfaceIndex", 0, 4294967295.0},
    {"line", 0, kLargest},
    {"localPort", 0, 65535},
    {"metric", 0, 4294967295.0},
    {"minimumRsaBits", 0, 65536},
    {"mtu", 0, 4294967295.0},
    {"port", 1, 65535},
    {"prefixLength", 0, 128},
    {"problemCode", 0, 4294967295.0},
    {"recordId", 0, kLargest},
    {"signInPort", 1, 65535},
    {"status", 0, 999}, // RFC 9110, 15: three digits
    {"trafficFilters", 0, kLargest},
    {"wantedEap", 0, 255},
};

/// Made anew from the octets on every load, so that what the file says does not count.
bool isDerived(const QString &member)
{
    return member == u"facts" || member == u"path" || member == u"revocation";
}

class Walk
{
public:
    std::optional<JsonMistake> mistake;

    /// @p place is where it stands, @p shape the same with "[]" for each index.
    void value(const QJsonValue &json, const QString &place, const QString &shape)
    {
        if (json.isArray()) {
            list(json.toArray(), place, shape);
        } else if (json.isObject()) {
            object(json.toObject(), place, shape);
        }
    }

private:
    void fail(const QString &place, const QString &expected)
    {
        if (!mistake) {
            mistake = JsonMistake{place, expected};
        }
    }

    void list(const QJsonArray &array, const QString &place, const QString &shape)
    {
        static const QSet<QString> stores{
            u"evidence.trust.roots"_s, u"evidence.trust.intermediates"_s,
            u"evidence.trust.rootThumbprints"_s, u"evidence.routing.routes"_s};
        const qsizetype most = stores.contains(shape) ? kMaxStoreElements : kMaxListElements;
        if (array.size() > most && shape != u"evidence.events") {
            fail(place, u"a list of at most %1 elements, not of %2"_s.arg(most).arg(array.size()));
            return;
        }
        for (qsizetype i = 0; i < array.size() && !mistake; ++i) {
            value(array.at(i), place + u"[%1]"_s.arg(i), shape + u"[]"_s);
        }
    }

    void object(const QJsonObject &object, const QString &place, const QString &shape)
    {
        require(object, place, shape);
        for (auto it = object.begin(); it != object.end() && !mistake; ++it) {
            const QString &key = it.key();
            if (isDerived(key)) {
                continue;
            }
            const QString dot = place.isEmpty() ? QString() : u"."_s;
            number(*it, key, place + dot + key);
            value(*it, place + dot + key, shape + dot + key);
        }
    }

    void require(const QJsonObject &object, const QString &place, const QString &shape)
    {
        const auto *row =
            std::find_if(std::begin(kRequired), std::end(kRequired), [&shape](const Required &one) {
                return shape == QLatin1String(one.path);
            });
        if (row == std::end(kRequired)) {
            return;
        }
        const QStringList members = QString::fromLatin1(row->members).split(u' ');
        for (const QString &member : members) {
            if (!object.contains(member)) {
                fail(place + u'.' + member, u"there"_s);
            }
        }
    }

    void number(const QJsonValue &json, const QString &member, const QString &place)
    {
        const auto *row =
            std::find_if(std::begin(kRanges), std::end(kRanges), [&member](const Range &one) {
                return member == QLatin1String(one.member);
            });
        if (json.isDouble() && row != std::end(kRanges) &&
            (json.toDouble() < row->low || json.toDouble() > row->high)) {
            const auto text = [](double value) { return QString::number(value, 'f', 0); };
            fail(place, row->high == kLargest
                            ? u"%1 or more"_s.arg(text(row->low))
                            : u"from %1 to %2"_s.arg(text(row->low), text(row->high)));
        }
    }
};

} // namespace

std::optional<JsonMistake> limitMistake(const QJsonObject &file)
{
    Walk walk;
    walk.value(file, {}, {});
    return walk.mistake;
}

} // namespace aovpn
