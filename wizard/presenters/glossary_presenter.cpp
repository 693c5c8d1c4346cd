// SPDX-License-Identifier: Apache-2.0
#include "wizard/presenters/glossary_presenter.h"

#include "checks/guidance/glossary.h"
#include "checks/guidance/guidance.h"

#include <QCollator>

#include <algorithm>

namespace aovpn::wizard {

QList<Term> glossaryTerms()
{
    QList<Term> terms;
    for (const GlossaryEntry &each : allGlossary()) {
        terms.append({phrase(each.term), phrase(each.sentence)});
    }
    QCollator order{QLocale()};
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(terms.begin(), terms.end(), [&order](const Term &one, const Term &other) {
        return order.compare(one.word, other.word) < 0;
    });
    return terms;
}

} // namespace aovpn::wizard
