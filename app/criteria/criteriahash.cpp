#include "app/criteria/criteriahash.h"

#include "app/model/lab.h"

#include <QCryptographicHash>

namespace winnow {

// As labText(), for that is what the others can read.
QString criteriaHash(const Criteria &criteria) {
    const QStringList parts{labText(criteria.systemPrompt), labText(criteria.scoringPrompt),
                            labText(criteria.screeningPrompt), labText(criteria.pausedTopics.join(u'\n'))};
    const QByteArray text = parts.join(QChar(0x1f)).toUtf8(); // which no prompt holds
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

} // namespace winnow
