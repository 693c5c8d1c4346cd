// SPDX-License-Identifier: Apache-2.0
#include "checks/engine/pool_work.h"

#include <QThreadPool>
#include <QtTest>

#include <openssl/crypto.h>
#include <openssl/rand.h>

#include <array>
#include <atomic>
#include <cstdlib>

namespace {

/// How many of OpenSSL's allocations are alive.
std::atomic<int> &alive()
{
    static std::atomic<int> count{0};
    return count;
}

void *allocate(size_t size, const char *, int)
{
    ++alive();
    return std::malloc(size);
}

void *resize(void *old, size_t size, const char *, int)
{
    if (!old) {
        ++alive();
    }
    return std::realloc(old, size);
}

void release(void *octets, const char *, int)
{
    if (octets) {
        --alive();
    }
    std::free(octets);
}

/// Before anything of OpenSSL or Qt runs: OpenSSL refuses other allocators after its first
/// allocation.
const int kCounting = CRYPTO_set_mem_functions(allocate, resize, release);

void drawRandomOctets()
{
    std::array<unsigned char, 16> octets{};
    QCOMPARE(RAND_bytes(octets.data(), static_cast<int>(octets.size())), 1);
}

/// The thread lives on afterwards, so only the work itself can have freed what it took.
void runOn(QThreadPool &pool)
{
    pool.setMaxThreadCount(1);
    pool.setExpiryTimeout(-1);
    aovpn::startOn(pool, drawRandomOctets);
    QTRY_COMPARE(pool.activeThreadCount(), 0);
}

} // namespace

class TestPoolWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNothingForTheThread()
    {
        QCOMPARE(kCounting, 1);
        drawRandomOctets(); // what belongs to the whole program stays until its end
        QThreadPool one;
        runOn(one);
        const int before = alive();
        QVERIFY(before > 0);
        QThreadPool other;
        runOn(other);
        QCOMPARE(alive().load(), before);
    }
};

QTEST_GUILESS_MAIN(TestPoolWork)
#include "tst_pool_work.moc"
