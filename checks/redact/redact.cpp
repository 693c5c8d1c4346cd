// SPDX-License-Identifier: Apache-2.0
#include "checks/redact/redact.h"

#include "checks/redact/learner.h"
#include "checks/redact/replacer.h"

namespace aovpn {

Redacted redact(const SessionResult &result, Privacy level, const Beside &beside)
{
    Redacted redacted{result, {}, beside.sentences};
    if (level == Privacy::Full) {
        return redacted;
    }
    TextRules rules(level, result.redactions);
    const QSet<QString> freeTexts = learnNames(result, beside, rules);
    replaceNames(redacted.result, redacted.sentences, rules, freeTexts);
    QStringList names = result.redactions + rules.pseudonyms().rules();
    names.removeDuplicates();
    names.sort();
    redacted.result.redactions = names;
    redacted.replacements = rules.pseudonyms().replacements();
    return redacted;
}

} // namespace aovpn
