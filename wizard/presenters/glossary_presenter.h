// SPDX-License-Identifier: Apache-2.0
// The glossary as it is read: in the reader's language and in its order.
#pragma once

#include <QList>
#include <QString>

namespace aovpn::wizard {

struct Term
{
    QString word;
    QString sentence;
};

/// Every term, ordered as a dictionary of the reader's language orders words (QLocale's default).
QList<Term> glossaryTerms();

} // namespace aovpn::wizard
