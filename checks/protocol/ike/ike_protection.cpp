// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/ike/ike_protection.h"

#include "checks/protocol/ike/ike_init.h"
#include "checks/protocol/ike/ike_numbers.h"
#include "checks/protocol/ike/octet_reader.h"
#include "checks/protocol/ike/octet_writer.h"

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace aovpn::ike {
namespace {

constexpr int kTagOctets = 16;
constexpr int kPlaceOctets = 4; ///< fragment number and total
constexpr int kMostFragments = 64;
constexpr qsizetype kMostOctets = qsizetype{64} * 1024;
constexpr qsizetype kMostPayloads = 128;

struct ContextFreer
{
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, ContextFreer>;

enum class Way {
    Encrypt = 1,
    Decrypt = 0
};

Failure internal(const QString &detail)
{
    ERR_clear_error();
    return {FailureKind::Internal, 0, detail, {}};
}

Failure refused(const QString &detail)
{
    ERR_clear_error();
    return {FailureKind::Refused, 0, detail, {}};
}

Failure malformed(const QString &detail)
{
    return {FailureKind::Malformed, 0, detail, {}};
}

unsigned char *writable(QByteArray &octets)
{
    return static_cast<unsigned char *>(static_cast<void *>(octets.data()));
}

const EVP_CIPHER *cipherOf(const Transform &cipher)
{
    const int bits = cipher.keyLength.value_or(0);
    switch (cipher.id) {
    case kEncr3Des:
        return EVP_des_ede3_cbc();
    case kEncrAesCbc:
        return bits == 128 ? EVP_aes_128_cbc()
                           : (bits == 192 ? EVP_aes_192_cbc() : EVP_aes_256_cbc());
    default:
        return bits == 128 ? EVP_aes_128_gcm()
                           : (bits == 192 ? EVP_aes_192_gcm() : EVP_aes_256_gcm());
    }
}

const EVP_MD *digestOf(int integrity)
{
    switch (integrity) {
    case kIntegSha1:
        return EVP_sha1();
    case kIntegSha256:
        return EVP_sha256();
    default:
        return EVP_sha384();
    }
}

/// The shapes of a protection whose keys have the lengths that they must have.
struct Shapes
{
    CipherShape cipher;
    IntegrityShape integrity;

    /// Behind the encrypted octets.
    qsizetype trailerOctets() const
    {
        return cipher.aead ? cipher.tagOctets : integrity.checksumOctets;
    }
};

std::optional<Shapes> shapesOf(const Protection &protection)
{
    const auto cipher = cipherShape(protection.cipher);
    const auto integrity = integrityShape(protection.integrity);
    if (!cipher || cipher->aead == integrity.has_value() ||
        protection.cipherKey.size() != cipher->materialOctets ||
        protection.integrityKey.size() != (integrity ? integrity->keyOctets : 0)) {
        return std::nullopt;
    }
    return Shapes{*cipher, integrity.value_or(IntegrityShape{})};
}

/// CBC over whole blocks, without padding of OpenSSL's own. Empty: OpenSSL failed.
QByteArray cbc(Way way, const Protection &protection, QByteArrayView iv, QByteArrayView input)
{
    const CipherContext context(EVP_CIPHER_CTX_new());
    QByteArray output(input.size(), '\0');
    int written = 0;
    if (!context ||
        EVP_CipherInit_ex(context.get(), cipherOf(protection.cipher), nullptr,
                          asUnsigned(protection.cipherKey), asUnsigned(iv),
                          static_cast<int>(way)) != 1 ||
        EVP_CIPHER_CTX_set_padding(context.get(), 0) != 1 ||
        EVP_CipherUpdate(context.get(), writable(output), &written, asUnsigned(input),
                         static_cast<int>(input.size())) != 1 ||
        written != output.size()) {
        return {};
    }
    return output;
}

/// Salt and initialization vector. The salt is part of the key: it stays out of buffers that nobody
/// wipes. Source: RFC 5282, 4.
class GcmNonce
{
public:
    GcmNonce(QByteArrayView salt, QByteArrayView iv) : m_whole(salt.size() + iv.size() == kOctets)
    {
        if (m_whole) {
            std::copy(iv.cbegin(), iv.cend(),
                      std::copy(salt.cbegin(), salt.cend(), m_octets.begin()));
        }
    }
    ~GcmNonce() { OPENSSL_cleanse(m_octets.data(), m_octets.size()); }
    GcmNonce(const GcmNonce &) = delete;
    GcmNonce &operator=(const GcmNonce &) = delete;

    bool isWhole() const { return m_whole; }
    const unsigned char *octets() const { return m_octets.data(); }

private:
    static constexpr qsizetype kOctets = 12;

    std::array<unsigned char, kOctets> m_octets{};
    bool m_whole;
};

/// GCM: ready for the data, the associated octets taken in. Null: OpenSSL failed.
CipherContext gcmContext(Way way, const Protection &protection, const CipherShape &shape,
                         QByteArrayView iv, QByteArrayView associated)
{
    CipherContext context(EVP_CIPHER_CTX_new());
    const GcmNonce nonce(protection.cipherKey.sliced(shape.keyOctets), iv);
    int written = 0;
    if (!context || !nonce.isWhole() ||
        EVP_CipherInit_ex(context.get(), cipherOf(protection.cipher), nullptr,
                          asUnsigned(protection.cipherKey.first(shape.keyOctets)), nonce.octets(),
                          static_cast<int>(way)) != 1 ||
        EVP_CipherUpdate(context.get(), nullptr, &written, asUnsigned(associated),
                         static_cast<int>(associated.size())) != 1) {
        return {};
    }
    return context;
}

/// The encrypted octets and the tag; empty: OpenSSL failed.
QByteArray gcmSeal(const Protection &protection, const CipherShape &shape, QByteArrayView iv,
                   QByteArrayView associated, QByteArrayView input)
{
    const CipherContext context = gcmContext(Way::Encrypt, protection, shape, iv, associated);
    QByteArray output(input.size(), '\0');
    QByteArray tag(kTagOctets, '\0');
    int written = 0;
    if (!context ||
        EVP_CipherUpdate(context.get(), writable(output), &written, asUnsigned(input),
                         static_cast<int>(input.size())) != 1 ||
        EVP_CipherFinal_ex(context.get(), nullptr, &written) != 1 ||
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, kTagOctets, tag.data()) != 1) {
        return {};
    }
    return output + tag;
}

/// Nullopt: the tag does not fit.
std::optional<QByteArray> gcmOpen(const Protection &protection, const CipherShape &shape,
                                  QByteArrayView iv, QByteArrayView associated,
                                  QByteArrayView input, QByteArray tag)
{
    const CipherContext context = gcmContext(Way::Decrypt, protection, shape, iv, associated);
    QByteArray output(input.size(), '\0');
    int written = 0;
    if (!context ||
        EVP_CipherUpdate(context.get(), writable(output), &written, asUnsigned(input),
                         static_cast<int>(input.size())) != 1 ||
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, kTagOctets, tag.data()) != 1 ||
        EVP_CipherFinal_ex(context.get(), nullptr, &written) != 1) {
        return std::nullopt;
    }
    return output;
}

/// The truncated HMAC; empty: OpenSSL failed.
QByteArray checksum(const Protection &protection, const IntegrityShape &shape, QByteArrayView over)
{
    const EVP_MD *digest = digestOf(protection.integrity);
    QByteArray whole(EVP_MD_get_size(digest), '\0');
    if (HMAC(digest, asUnsigned(protection.integrityKey),
             static_cast<int>(protection.integrityKey.size()), asUnsigned(over),
             static_cast<size_t>(over.size()), writable(whole), nullptr) == nullptr) {
        return {};
    }
    return whole.first(shape.checksumOctets);
}

QByteArray headerOctets(const Header &header, int nextPayload, qsizetype length)
{
    return header.initiatorSpi + header.responderSpi + u8(nextPayload) + u8(2 << 4) +
           u8(header.exchange) + u8(header.flags) + u32(header.messageId) + u32(length);
}

/// Where the parts of an encrypted message lie in it.
struct Layout
{
    int first = 0;
    bool fragment = false;
    FragmentPlace place;
    QByteArrayView associated; ///< from the header to before the IV
    QByteArrayView iv;
    QByteArrayView encrypted;
    QByteArrayView trailer;
    QByteArrayView beforeTrailer;
};

std::optional<Layout> layoutOf(const QByteArray &octets, const Shapes &shapes)
{
    const auto message = parseMessage(octets);
    if (!message || message->header.length != octets.size() || message->payloads.isEmpty()) {
        return std::nullopt;
    }
    const Payload &payload = message->payloads.last();
    const bool fragment = payload.type == kPayloadEncryptedFragment;
    if (!fragment && payload.type != kPayloadEncrypted) {
        return std::nullopt;
    }
    const qsizetype start = payload.offset + kPayloadHeaderOctets + (fragment ? kPlaceOctets : 0);
    const qsizetype trailer = octets.size() - shapes.trailerOctets();
    if (trailer - start <= shapes.cipher.ivOctets) {
        return std::nullopt;
    }
    Layout layout;
    const QByteArrayView view(octets);
    layout.first = static_cast<quint8>(octets.at(payload.offset));
    layout.fragment = fragment;
    if (fragment) {
        OctetReader reader(payload.body);
        layout.place.number = reader.u16();
        layout.place.total = reader.u16();
    }
    layout.associated = view.first(start);
    layout.iv = view.sliced(start, shapes.cipher.ivOctets);
    layout.encrypted =
        view.sliced(start + shapes.cipher.ivOctets, trailer - start - shapes.cipher.ivOctets);
    layout.trailer = view.sliced(trailer);
    layout.beforeTrailer = view.first(trailer);
    return layout.encrypted.size() % shapes.cipher.blockOctets == 0 ? std::optional(layout)
                                                                    : std::nullopt;
}

/// The decrypted octets, padding included. Nullopt: the checksum does not fit.
std::optional<QByteArray> decrypted(const Layout &layout, const Protection &protection,
                                    const Shapes &shapes)
{
    if (shapes.cipher.aead) {
        return gcmOpen(protection, shapes.cipher, layout.iv, layout.associated, layout.encrypted,
                       layout.trailer.toByteArray());
    }
    const QByteArray own = checksum(protection, shapes.integrity, layout.beforeTrailer);
    if (own.size() != layout.trailer.size() ||
        CRYPTO_memcmp(own.constData(), layout.trailer.data(), static_cast<size_t>(own.size())) !=
            0) {
        return std::nullopt;
    }
    const QByteArray plain = cbc(Way::Decrypt, protection, layout.iv, layout.encrypted);
    return plain.isEmpty() ? std::nullopt : std::optional(plain);
}

} // namespace

std::optional<CipherShape> cipherShape(const Transform &cipher)
{
    constexpr qsizetype kSaltOctets = 4;
    const int bits = cipher.keyLength.value_or(0);
    if (cipher.type != kTransformEncr) {
        return std::nullopt;
    }
    if (cipher.id == kEncr3Des && bits == 0) {
        return CipherShape{24, 0, 8, 8, 0, 24, false};
    }
    if (bits != 128 && bits != 192 && bits != 256) {
        return std::nullopt;
    }
    const qsizetype key = bits / 8;
    if (cipher.id == kEncrAesCbc) {
        return CipherShape{key, 0, 16, 16, 0, key, false};
    }
    if (cipher.id == kEncrAesGcm16) {
        return CipherShape{key, kSaltOctets, 8, 1, kTagOctets, key + kSaltOctets, true};
    }
    return std::nullopt;
}

std::optional<IntegrityShape> integrityShape(int integrity)
{
    switch (integrity) {
    case kIntegSha1:
        return IntegrityShape{20, 12};
    case kIntegSha256:
        return IntegrityShape{32, 16};
    case kIntegSha384:
        return IntegrityShape{48, 24};
    default:
        return std::nullopt;
    }
}

Protection initiatorProtection(const Suite &suite, const Keys &keys)
{
    return {suite.cipher, suite.integrity, keys.ei.view(), keys.ai.view()};
}

Protection responderProtection(const Suite &suite, const Keys &keys)
{
    return {suite.cipher, suite.integrity, keys.er.view(), keys.ar.view()};
}

Result<QByteArray> seal(const Header &header, int first, const QByteArray &chain,
                        const Protection &protection, const FragmentPlace &place)
{
    const auto shapes = shapesOf(protection);
    if (!shapes) {
        return internal(u"keys that do not fit the algorithms"_s);
    }
    const auto iv = randomOctets(static_cast<int>(shapes->cipher.ivOctets));
    if (!iv) {
        return iv.error();
    }
    const qsizetype block = shapes->cipher.blockOctets;
    const qsizetype padding = (block - (chain.size() + 1) % block) % block;
    const QByteArray plain = chain + QByteArray(padding, '\0') + u8(static_cast<int>(padding));

    const bool fragment = place.total > 0;
    const QByteArray placeOctets = fragment ? u16(place.number) + u16(place.total) : QByteArray();
    const qsizetype length = kPayloadHeaderOctets + placeOctets.size() + iv->size() + plain.size() +
                             shapes->trailerOctets();
    const QByteArray associated =
        headerOctets(header, fragment ? kPayloadEncryptedFragment : kPayloadEncrypted,
                     kHeaderOctets + length) +
        u8(first) + u8(0) + u16(length) + placeOctets;
    if (shapes->cipher.aead) {
        const QByteArray sealed = gcmSeal(protection, shapes->cipher, *iv, associated, plain);
        return sealed.isEmpty() ? Result<QByteArray>(internal(u"OpenSSL did not encrypt"_s))
                                : Result<QByteArray>(associated + *iv + sealed);
    }
    const QByteArray message = associated + *iv + cbc(Way::Encrypt, protection, *iv, plain);
    const QByteArray sum = checksum(protection, shapes->integrity, message);
    if (message.size() + sum.size() != kHeaderOctets + length) {
        return internal(u"OpenSSL did not encrypt"_s);
    }
    return message + sum;
}

Result<Opened> open(const QByteArray &message, const Protection &protection)
{
    const auto shapes = shapesOf(protection);
    if (!shapes) {
        return internal(u"keys that do not fit the algorithms"_s);
    }
    const auto layout = layoutOf(message, *shapes);
    if (!layout) {
        return refused(u"it is no encrypted message of these algorithms"_s);
    }
    const auto plain = decrypted(*layout, protection, *shapes);
    if (!plain) {
        return refused(u"its integrity checksum does not fit"_s);
    }
    const qsizetype padding = static_cast<quint8>(plain->back());
    if (padding >= plain->size()) {
        return malformed(
            u"it says it has %1 octets of padding, %2 octets were encrypted"_s.arg(padding).arg(
                plain->size()));
    }
    const FragmentPlace &place = layout->place;
    if (place.number > place.total || (layout->fragment && place.number == 0)) {
        return malformed(u"it is fragment %1 of %2"_s.arg(place.number).arg(place.total));
    }
    return Opened{layout->first, plain->first(plain->size() - padding - 1), place};
}

Result<QList<OpenedPayload>> parseChain(int first, const QByteArray &octets)
{
    QList<OpenedPayload> payloads;
    OctetReader reader(octets);
    int type = first;
    while (type != kPayloadNone) {
        const qsizetype offset = reader.offset();
        if (reader.remaining() < kPayloadHeaderOctets || payloads.size() == kMostPayloads) {
            return malformed(
                u"no room for the payload of type %1 at decrypted octet %2"_s.arg(type).arg(
                    offset));
        }
        const int next = reader.u8();
        const bool critical = (reader.u8() & kCriticalBit) != 0;
        const qsizetype length = reader.u16() - kPayloadHeaderOctets;
        if (length < 0 || length > reader.remaining()) {
            return malformed(
                u"payload of type %1 at decrypted octet %2 says it is %3 octets long, %4 are left"_s
                    .arg(type)
                    .arg(offset)
                    .arg(length + kPayloadHeaderOctets)
                    .arg(reader.remaining() + kPayloadHeaderOctets));
        }
        if (critical && !isKnownPayload(type)) {
            return malformed(
                u"payload of the unknown type %1 at decrypted octet %2 is critical"_s.arg(type).arg(
                    offset));
        }
        payloads.append({type, reader.take(length)});
        type = next;
    }
    if (!reader.atEnd()) {
        return malformed(u"%1 octets too many after the last payload, at decrypted octet %2"_s
                             .arg(reader.remaining())
                             .arg(reader.offset()));
    }
    return payloads;
}

FragmentCollector::Outcome FragmentCollector::take(const Opened &fragment)
{
    const FragmentPlace &place = fragment.place;
    if (place.total > kMostFragments) {
        return Outcome::TooMuch;
    }
    if (place.number < 1 || place.number > place.total || place.total < m_total ||
        (place.total == m_total && m_fragments.contains(place.number))) {
        return Outcome::Ignored;
    }
    if (place.total > m_total) {
        m_fragments.clear();
        m_octets = 0;
        m_total = place.total;
    }
    m_octets += fragment.octets.size();
    if (m_octets > kMostOctets) {
        return Outcome::TooMuch;
    }
    m_fragments.insert(place.number, fragment);
    return m_fragments.size() == m_total ? Outcome::Complete : Outcome::Partial;
}

Opened FragmentCollector::message() const
{
    Opened whole;
    if (m_fragments.isEmpty()) {
        return whole;
    }
    whole.first = m_fragments.first().first;
    for (const Opened &fragment : m_fragments) {
        whole.octets += fragment.octets;
    }
    return whole;
}

} // namespace aovpn::ike
