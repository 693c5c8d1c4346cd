// SPDX-License-Identifier: Apache-2.0
#include "app/cli/program.h"
#include "checks/system/native.h"
#include "checks/system/process.h"

#include <QCoreApplication>
#include <QFile>

#include <openssl/crypto.h>

#include <cstdio>

namespace {

int run(int argc, char **argv)
{
    // No settings file may change how certificates are judged.
    OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, nullptr);
    const aovpn::StandardStreams streams; // before the files that write there, and after them
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("aovpn-doctor"));
    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) ||
        !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return aovpn::cli::kInternalError;
    }
    aovpn::NativeSystem native;
    return aovpn::cli::runProgram(QCoreApplication::arguments().mid(1), native.system(),
                                  {out, err});
}

} // namespace

int main(int argc, char **argv)
{
    aovpn::hardenProcess();
    return aovpn::endProcess(run(argc, argv));
}
