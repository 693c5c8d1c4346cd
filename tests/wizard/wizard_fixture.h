// SPDX-License-Identifier: Apache-2.0
// A wizard on a scripted system, with files that are only in memory.
#pragma once

#include "tests/support/fake_system.h"
#include "wizard/wizard.h"

#include <memory>

namespace aovpn::test {

class WizardFixture
{
public:
    WizardFixture();
    ~WizardFixture();

    FakeSystem fake;
    SitePolicy policy;
    wizard::StartParameters start;
    /// What inputs.connections finds.
    QList<Connection> connections;
    /// What inputs.load reads, by path; everything else is not found.
    QMap<QString, wizard::Loaded> files;
    /// What inputs.save was given; paths in @c lockedPaths fail with AccessDenied.
    std::shared_ptr<QMap<QString, QByteArray>> saved;
    QStringList lockedPaths;
    /// What inputs.openFolder was given.
    QStringList openedFolders;
    /// Where files are saved: into memory, or for real into this folder.
    QString realFolder;
    /// What the wizard wants remembered.
    QStringList recentFiles;
    QByteArray window;
    /// What inputs.languageChosen was given.
    QStringList languages;

    /// Shows the wizard and waits until it is there.
    wizard::DoctorWizard &show();
    wizard::DoctorWizard &wizard() { return *m_wizard; }

    /// Every question is refused at once: a run ends in milliseconds.
    void answerAtOnce();
    /// The name leads to an address that never answers.
    void stayQuiet();

private:
    System m_system;
    std::unique_ptr<wizard::DoctorWizard> m_wizard;
};

/// A connection that any test may use.
Connection contosoConnection();

} // namespace aovpn::test
