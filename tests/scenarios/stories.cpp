// SPDX-License-Identifier: Apache-2.0
#include "tests/scenarios/stories.h"

#include "checks/engine/judge.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace aovpn::test {
namespace {

const QString kSamples = QStringLiteral(AOVPN_SOURCE_DIR "/resources/samples");
const QString kScenarios = QStringLiteral(AOVPN_SOURCE_DIR "/tests/scenarios");

QString ownBundle(const QString &name)
{
    return kScenarios + u'/' + name + u"/bundle.json"_s;
}

QString sample(const QString &name)
{
    return kSamples + u'/' + name + u".json"_s;
}

} // namespace

QStringList storyNames()
{
    QStringList names;
    for (const QString &file : QDir(kSamples).entryList({u"*.json"_s}, QDir::Files)) {
        names.append(file.chopped(5));
    }
    for (const QString &folder : QDir(kScenarios).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (QFile::exists(ownBundle(folder))) {
            names.append(folder);
        }
    }
    names.removeDuplicates();
    names.sort();
    return names;
}

Result<SessionResult> judgedStory(const QString &name)
{
    QFile file(QFile::exists(ownBundle(name)) ? ownBundle(name) : sample(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return Failure{FailureKind::NotFound, 0, file.errorString(), file.fileName()};
    }
    const auto bundle = parseBundle(file.readAll(), file.fileName());
    if (!bundle) {
        return bundle.error();
    }
    return replay(*bundle);
}

bool isComplete(const QString &name)
{
    const QString folder = kScenarios + u'/' + name;
    return QFile::exists(folder + u"/README.md"_s) && QFile::exists(folder + u"/findings.json"_s) &&
           (QFile::exists(ownBundle(name)) || QFile::exists(sample(name)));
}

} // namespace aovpn::test
