// SPDX-License-Identifier: Apache-2.0
// The words that the texts can't avoid, each with its gloss.
#pragma once

#include <QList>
#include <QString>

namespace aovpn::wizard {

struct GlossaryTerm
{
    QString term;
    QString meaning;
};

/// In the current language, sorted by term.
QList<GlossaryTerm> glossary();

} // namespace aovpn::wizard
