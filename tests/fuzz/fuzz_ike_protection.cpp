// SPDX-License-Identifier: Apache-2.0
// Any octets as an encrypted IKE message, as what is inside one, and as fragments.
#include "checks/protocol/ike/ike_build.h"
#include "checks/protocol/ike/ike_numbers.h"
#include "checks/protocol/ike/ike_protection.h"

#include <cstdint>
#include <cstdlib>

namespace {

using namespace aovpn;

struct Fixed
{
    ike::Suite suite;
    ike::Keys keys;
};

Fixed fixedFor(int cipher, std::optional<int> bits, int prf, int integrity)
{
    const ike::Suite suite{{ike::kTransformEncr, cipher, bits}, prf, integrity, ike::kEcp256};
    return {suite, *ike::deriveKeys(suite, ike::SecretOctets(QByteArrayView("secret")),
                                    {QByteArray(32, 'i'), QByteArray(32, 'r'), QByteArray(8, 'i'),
                                     QByteArray(8, 'r')})};
}

ike::Header header()
{
    return {QByteArray(8, 'i'), QByteArray(8, 'r'), 0, 2, 0,
            ike::kExchangeAuth, ike::kFlagResponse, 1, 0};
}

void require(bool truth)
{
    if (!truth) {
        std::abort();
    }
}

/// As a datagram; then as the inside of one, whose length fits.
void openBoth(const Fixed &fixed, const QByteArray &octets)
{
    const ike::Protection protection = ike::responderProtection(fixed.suite, fixed.keys);
    const auto opened = ike::open(octets, protection);
    require(opened || !opened.error().detail.isEmpty());
    const auto sealed = ike::seal(header(), ike::kPayloadEap, octets, protection);
    require(sealed.has_value());
    if (sealed->size() <= ike::kLongestMessage) {
        const auto again = ike::open(*sealed, protection);
        require(again && again->octets == octets && again->first == ike::kPayloadEap);
    }
}

/// Each fragment: number(1), total(1), length(1), octets.
void collect(const QByteArray &octets)
{
    ike::FragmentCollector collector;
    qsizetype at = 0;
    const auto next = [&octets, &at] {
        return at < octets.size() ? static_cast<quint8>(octets.at(at++)) : 0;
    };
    while (at < octets.size()) {
        ike::Opened fragment;
        fragment.first = ike::kPayloadIdResponder;
        fragment.place.number = next();
        fragment.place.total = next();
        fragment.octets = octets.mid(at, next());
        if (collector.take(fragment) == ike::FragmentCollector::Outcome::Complete) {
            require(collector.message().octets.size() <= 64 * 1024);
            break;
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Fixed kCbc = fixedFor(ike::kEncrAesCbc, 256, ike::kPrfSha256, ike::kIntegSha256);
    static const Fixed kGcm = fixedFor(ike::kEncrAesGcm16, 256, ike::kPrfSha384, 0);
    static const Fixed kDes = fixedFor(ike::kEncr3Des, {}, ike::kPrfSha1, ike::kIntegSha1);
    const QByteArray octets(static_cast<const char *>(static_cast<const void *>(data)),
                            static_cast<qsizetype>(size));
    openBoth(kCbc, octets);
    openBoth(kGcm, octets);
    openBoth(kDes, octets);
    collect(octets);
    const int first = octets.isEmpty() ? 0 : static_cast<quint8>(octets.front());
    const auto chain = ike::parseChain(first, octets.mid(1));
    require(chain || !chain.error().detail.isEmpty());
    return 0;
}
