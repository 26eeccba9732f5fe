#include "app/model/prescreening.h"

namespace winnow {

namespace {

constexpr QStringView prefix = u"pre-screened below ";

} // namespace

QString prescreenReason(int recall) {
    return prefix.toString() + QString::number(recall);
}

std::optional<int> prescreenRecall(QStringView reason) {
    if (!reason.startsWith(prefix))
        return std::nullopt;
    bool isNumber = false;
    const int recall = reason.mid(prefix.size()).toInt(&isNumber);
    return isNumber ? std::optional(recall) : std::nullopt;
}

} // namespace winnow
