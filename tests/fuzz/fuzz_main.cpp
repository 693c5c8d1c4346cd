// SPDX-License-Identifier: Apache-2.0
// Runs a fuzz entry without libFuzzer: every corpus file, then fixed-seed mutations of them.
// usage: fuzz_NAME CORPUS-FOLDER MUTATIONS [SEED]
#include <QByteArray>
#include <QDir>
#include <QFile>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <random>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace {

void feed(const QByteArray &octets)
{
    // A copy of exactly this size, so that a sanitizer sees any read past the end.
    const std::unique_ptr<uint8_t[]> copy(new uint8_t[static_cast<size_t>(octets.size())]);
    std::copy(octets.cbegin(), octets.cend(), copy.get());
    LLVMFuzzerTestOneInput(copy.get(), static_cast<size_t>(octets.size()));
}

QByteArray mutate(QByteArray octets, std::mt19937 &random)
{
    const auto pick = [&random](qsizetype below) {
        return below <= 0 ? qsizetype{0}
                          : static_cast<qsizetype>(random() % static_cast<unsigned long>(below));
    };
    const int edits = 1 + static_cast<int>(random() % 8);
    for (int i = 0; i < edits; ++i) {
        const qsizetype at = pick(octets.size());
        switch (random() % 6) {
        case 0:
            if (!octets.isEmpty()) {
                octets[at] = static_cast<char>(random());
            }
            break;
        case 1:
            octets.insert(at, static_cast<char>(random()));
            break;
        case 2:
            octets.remove(at, 1 + pick(8));
            break;
        case 3:
            octets.truncate(at);
            break;
        case 4:
            octets.insert(at, octets.mid(pick(octets.size()), pick(64)));
            break;
        default:
            if (!octets.isEmpty()) {
                octets[at] = random() % 2 != 0U ? '\xFF' : '\0';
            }
        }
    }
    return octets;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fprintf(stderr, "usage: %s CORPUS-FOLDER MUTATIONS [SEED]\n", argv[0]);
        return 2;
    }
    QList<QByteArray> corpus{QByteArray()};
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            corpus.append(file.readAll());
        }
    }
    if (corpus.size() < 2) {
        std::fprintf(stderr, "no corpus in %s\n", argv[1]);
        return 2;
    }
    for (const QByteArray &octets : corpus) {
        feed(octets);
    }
    std::mt19937 random(argc > 3 ? static_cast<unsigned>(std::strtoul(argv[3], nullptr, 10)) : 1U);
    const long mutations = std::strtol(argv[2], nullptr, 10);
    for (long i = 0; i < mutations; ++i) {
        feed(mutate(
            corpus.at(static_cast<qsizetype>(random() % static_cast<unsigned long>(corpus.size()))),
            random));
    }
    std::printf("%lld corpus inputs, %ld mutations\n", static_cast<long long>(corpus.size()),
                mutations);
    return 0;
}
