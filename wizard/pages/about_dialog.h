// SPDX-License-Identifier: Apache-2.0
// What program this is, what it is made of, and under which licences.
#pragma once

#include "wizard/inputs.h"
#include "wizard/pages/info_dialog.h"

namespace aovpn::wizard {

class AboutDialog : public InfoDialog
{
    Q_OBJECT

public:
    AboutDialog(const AboutFacts &facts, QWidget *parent);

protected:
    void fill(QVBoxLayout *column) override;

private:
    void addComponents(QVBoxLayout *column);
    void addLicence(QVBoxLayout *column, const QString &title, const QString &text);
    AboutFacts m_facts;
};

} // namespace aovpn::wizard
