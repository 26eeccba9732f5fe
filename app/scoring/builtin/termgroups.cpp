#include "app/scoring/builtin/termgroups.h"

#include "app/meaning/wordtokens.h"

#include <QFile>

#include <algorithm>

namespace winnow {
namespace {

std::vector<Stems> phrases(QStringView list) {
    std::vector<Stems> found;
    for (QStringView part : list.split(QLatin1Char(','))) {
        Stems stems = phraseStems(part.trimmed().toString());
        if (!stems.empty())
            found.push_back(std::move(stems));
    }
    return found;
}

} // namespace

bool containsStems(const Stems &whole, const Stems &part) {
    return std::search(whole.begin(), whole.end(), part.begin(), part.end()) != whole.end();
}

TermGroups::TermGroups() {
    QFile file(QStringLiteral(":/winnow/scorer/term-groups.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not built in", qPrintable(file.fileName()));
    const QString text = QString::fromUtf8(file.readAll());
    for (QStringView line : QStringView(text).split(QLatin1Char('\n'))) {
        line = line.trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        if (line.startsWith(QLatin1Char('='))) {
            m_synonyms.push_back({phrases(line.mid(1)), {}});
            continue;
        }
        const qsizetype arrow = line.indexOf(QLatin1Char('>'));
        m_families.push_back({phrases(line.left(arrow)), phrases(line.mid(arrow + 1))});
    }
}

void TermGroups::addSynonyms(const QStringList &names) {
    m_synonyms.push_back({phrases(names.join(QLatin1Char(','))), {}});
}

// "Density functional theory" is not about theory, but "learning theory" is: one word may precede the name.
bool TermGroups::isNamedBy(const Stems &text, const Stems &name) {
    return text.size() <= name.size() + 1 && containsStems(text, name);
}

bool TermGroups::isNamedBy(const Stems &text, const std::vector<Stems> &names) {
    return std::any_of(names.begin(), names.end(), [&](const Stems &name) { return isNamedBy(text, name); });
}

void TermGroups::addTriggered(const Stems &text, Group &found) const {
    for (const Group &family : m_families) {
        if (isNamedBy(text, family.names))
            found.related.insert(found.related.end(), family.related.begin(), family.related.end());
    }
}

TermGroups::Group TermGroups::relatives(const Stems &text) const {
    Group found;
    addTriggered(text, found);
    for (const Group &group : m_synonyms) {
        if (!isNamedBy(text, group.names))
            continue;
        for (const Stems &name : group.names) {
            if (containsStems(text, name))
                continue;
            found.names.push_back(name);
            addTriggered(name, found);
        }
    }
    return found;
}

} // namespace winnow
