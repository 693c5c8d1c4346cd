// SPDX-License-Identifier: Apache-2.0
#include "checks/engine/effective_symptom.h"

#include "checks/model/logged_failure.h"
#include "checks/model/symptom.h"

namespace aovpn {

EffectiveSymptom effectiveSymptom(const Evidence &evidence, const Request &request,
                                  const QDateTime &takenAtUtc)
{
    EffectiveSymptom symptom;
    symptom.typed = normalisedSymptom(request.symptom);
    symptom.code = symptom.typed;
    symptom.source = symptom.typed.isEmpty() ? SymptomSource::None : SymptomSource::Typed;
    const bool isWord = !symptom.typed.isEmpty() && !codeNumber(symptom.typed);
    const auto failure = isWord ? std::nullopt : selectedFailure(evidence, request);
    if (!failure || !isFresh(*failure, takenAtUtc)) {
        return symptom;
    }
    symptom.agrees = symptom.typed.isEmpty() || symptom.typed == failure->code;
    symptom.code = failure->code;
    symptom.source = SymptomSource::Log;
    return symptom;
}

} // namespace aovpn
