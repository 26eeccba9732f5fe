#include "ui/shell/unsurepapers.h"

#include "app/settings/settingsstore.h"
#include "ui/papers/list/papersession.h"
#include "ui/papers/list/ranks/leastsure.h"

#include <QDataStream>
#include <QIODevice>

namespace winnow {

namespace {

constexpr quint32 unsureMarksVersion = 1;
constexpr qsizetype unsureMarksDays = 30; // days remembered; for an older one the papers are chosen again
const QString unsureMarksKey = QStringLiteral("unsurePapers");

} // namespace

UnsurePapers::UnsurePapers(PaperSession &session, SettingsStore &store, QObject *parent)
    : QObject(parent), m_session(session), m_store(store) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    restore();
    connect(&m_soon, &QTimer::timeout, this, &UnsurePapers::look);
    connect(&session, &PaperSession::opened, &m_soon, qOverload<>(&QTimer::start));
    connect(&session, &PaperSession::reloaded, &m_soon, qOverload<>(&QTimer::start));
    connect(&session.papers(), &PaperModel::settled, &m_soon, qOverload<>(&QTimer::start));
}

void UnsurePapers::look() {
    const QDate day = m_session.day();
    if (!day.isValid() || m_session.papers().rowCount() == 0)
        return m_session.papers().setUnsure({});
    if (!m_chosen.contains(day)) {
        const auto found = leastSure(m_session.papers().rows());
        if (!found)
            return m_session.papers().setUnsure({});
        m_chosen.insert(day, QSet<ArxivId>(found->begin(), found->end()));
        while (m_chosen.size() > unsureMarksDays)
            m_chosen.erase(m_chosen.begin());
        save();
    }
    m_session.papers().setUnsure(m_chosen.value(day));
}

void UnsurePapers::restore() {
    QDataStream in(m_store.windowState(unsureMarksKey));
    in.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    QMap<QDate, QStringList> days;
    in >> version >> days;
    if (in.status() != QDataStream::Ok || version != unsureMarksVersion)
        return;
    for (auto day = days.cbegin(); day != days.cend(); ++day) {
        QSet<ArxivId> &chosen = m_chosen[day.key()];
        for (const QString &text : day.value()) {
            if (const auto id = ArxivId::fromString(text))
                chosen.insert(*id);
        }
    }
}

void UnsurePapers::save() {
    QMap<QDate, QStringList> days;
    for (auto day = m_chosen.cbegin(); day != m_chosen.cend(); ++day) {
        QStringList &texts = days[day.key()];
        for (const ArxivId &id : day.value())
            texts << id.toString();
        texts.sort();
    }
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << unsureMarksVersion << days;
    m_store.setWindowState(unsureMarksKey, state);
}

} // namespace winnow
