#include "ui/papers/details/followed.h"

#include "app/text/tex.h"

namespace winnow {

QStringList followedAfter(QStringList names, const QString &name, bool follow) {
    names.removeIf([folded = foldedName(name)](const QString &other) { return foldedName(other) == folded; });
    if (follow)
        names << name;
    return names;
}

} // namespace winnow
