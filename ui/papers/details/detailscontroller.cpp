#include "ui/papers/details/detailscontroller.h"

#include "app/model/async.h"
#include "app/scoring/builtin/builtinscorer.h"
#include "ui/common/settingsinuse.h"
#include "ui/papers/details/annotation/annotationactions.h"
#include "ui/papers/details/annotation/annotationpanel.h"
#include "ui/papers/details/detailspane.h"
#include "ui/papers/details/followed.h"
#include "ui/papers/list/papersession.h"
#include "ui/papers/list/table/paperview.h"
#include "ui/papers/list/transfer/notesexporter.h"

#include <QMenu>
#include <QtConcurrent>

namespace winnow {

namespace {

// ms on a paper before its extras are read, so that moving through many reads nothing
constexpr int detailsDeskRestTime = 150;
constexpr int similarPapers = 5;
constexpr int closePapers = 3; // similar papers that are listed; the others are only counted

QString fieldQuery(const QString &field, QString value) {
    return QStringLiteral("%1:\"%2\"").arg(field, value.remove(QLatin1Char('"')));
}

} // namespace

DetailsController::DetailsController(const PapersContext &share, PaperView &view, DetailsPane &pane,
                                     QObject *parent)
    : QObject(parent),
      m_library(share.library),
      m_session(share.session),
      m_messages(share.messages),
      m_settings(share.settings),
      m_view(view),
      m_pane(pane),
      m_annotator(share.library, share.session, share.messages),
      m_acts(new AnnotationActions(m_annotator, view, pane, this)),
      m_notes(new NotesExporter(share.library, share.messages, &view)),
      m_scorer(std::make_shared<BuiltinScorer>(Criteria())),
      m_teller(share.taste) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(detailsDeskRestTime);
    connect(&m_rest, &QTimer::timeout, this, &DetailsController::fetchHistory);
    m_tagsSoon.setSingleShot(true);
    m_tagsSoon.setInterval(0);
    connect(&m_tagsSoon, &QTimer::timeout, this, &DetailsController::fetchTags);
    connectPane();
    connectOwn();
}

DetailsController::~DetailsController() = default;

void DetailsController::addTo(QMenu &menu) {
    m_acts->addTo(menu);
    connect(menu.addAction(tr("Export notes…")), &QAction::triggered, this,
            [this] { m_notes->chooseFolder(m_view.selectedPapers()); });
}

void DetailsController::connectPane() {
    connect(&m_pane, &DetailsPane::paperShown, this, &DetailsController::onPaperShown);
    connect(&m_pane, &DetailsPane::similarRequested, this, &DetailsController::fetchSimilar);
    connect(&m_pane, &DetailsPane::allSimilarRequested, this, &DetailsController::searchSimilar);
    connect(&m_pane, &DetailsPane::paperRequested, this, &DetailsController::showPaper);
    connect(&m_pane, &DetailsPane::authorPapersRequested, this, [this](const QString &name) {
        Q_EMIT searchRequested(fieldQuery(QStringLiteral("author"), name));
    });
    connect(&m_pane, &DetailsPane::topicRequested, this, [this](const QString &name) {
        Q_EMIT searchRequested(fieldQuery(QStringLiteral("topic"), name));
    });
    connect(&m_pane, &DetailsPane::followRequested, this, &DetailsController::follow);
    const auto useSettings = [this](const Settings &settings) {
        m_pane.setFollowedAuthors(settings.followedAuthors);
    };
    connect(&m_settings, &SettingsInUse::changed, this, useSettings);
    useSettings(m_settings.now());
    connect(&m_session, &PaperSession::opened, &m_tagsSoon, qOverload<>(&QTimer::start));
    connect(&m_session.acts(), &UndoLog::annotationsTakenBack, &m_tagsSoon, qOverload<>(&QTimer::start));
    connect(&m_session.papers(), &PaperModel::settled, this, [this] {
        if (m_pane.paper() && m_pane.paper()->taste != m_explained)
            m_rest.start();
    });
    if (m_teller)
        connect(m_teller, &TasteExplainer::reasonsChanged, &m_rest, qOverload<>(&QTimer::start));
    // Scores that arrive while the paper is shown belong to its history.
    connect(&m_session, &PaperSession::reloaded, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_session, &PaperSession::opened, this, &DetailsController::fetchLab);
    connect(&m_session, &PaperSession::reloaded, this, &DetailsController::fetchLab);
}

void DetailsController::connectOwn() {
    AnnotationPanel *own = m_pane.own();
    connect(own, &AnnotationPanel::noteChanged, &m_annotator, &Annotator::setNote);
    connect(own, &AnnotationPanel::tagAdded, &m_annotator,
            [this](const ArxivId &id, const QString &tag) { m_annotator.addTag({id}, tag); });
    connect(own, &AnnotationPanel::tagRemoved, &m_annotator,
            [this](const ArxivId &id, const QString &tag) { m_annotator.removeTag({id}, tag); });
    connect(own, &AnnotationPanel::relevanceChosen, &m_annotator,
            [this](const ArxivId &id, std::optional<int> relevance) {
                m_annotator.setRelevance({id}, relevance);
            });
    connect(own, &AnnotationPanel::tagChosen, this,
            [this](const QString &tag) { Q_EMIT searchRequested(fieldQuery(QStringLiteral("tag"), tag)); });
    connect(&m_annotator, &Annotator::tagsChanged, &m_tagsSoon, qOverload<>(&QTimer::start));
}

void DetailsController::onPaperShown(const ArxivId &id) {
    m_rest.start();
    if (m_pane.paper()->paper.abstract.isEmpty())
        fetchAbstract(id);
}

void DetailsController::fetchAbstract(const ArxivId &id) {
    whenReady(m_library.search().abstracts({id}), this,
              [this, id](const Result<QHash<ArxivId, QString>> &abstracts) {
                  if (!abstracts) {
                      Q_EMIT m_messages.errorOccurred(abstracts.error(),
                                                      Retry(this, [this, id] { fetchAbstract(id); }));
                      return;
                  }
                  m_session.papers().setAbstract(id, abstracts->value(id));
                  m_pane.setAbstract(id, abstracts->value(id));
                  m_rest.start(); // reads its extras after a moment
              });
}

void DetailsController::fetchHistory() {
    if (!m_pane.paper())
        return;
    const ArxivId id = m_pane.paper()->paper.id;
    if (m_pane.paper()->paper.version > 1)
        fetchEarlier(id);
    fetchClose(id);
    fetchDecided();
    fetchReasons();
    showLab(id);
    whenReady(
        m_library.scores().history(id), this, [this, id](const Result<std::vector<ScoreRecord>> &history) {
            if (history)
                m_pane.setHistory(id, *history);
            else if (history.error().code != ErrorCode::NotFound)
                Q_EMIT m_messages.errorOccurred(history.error(), Retry(this, [this] { fetchHistory(); }));
        });
}

void DetailsController::fetchEarlier(const ArxivId &id) {
    whenReady(m_library.listings().earlierVersions(id), this,
              [this, id](const Result<std::vector<PaperVersion>> &versions) {
                  if (versions)
                      m_pane.setEarlier(id, *versions);
                  else
                      Q_EMIT m_messages.errorOccurred(versions.error(),
                                                      Retry(this, [this, id] { fetchEarlier(id); }));
              });
}

void DetailsController::fetchClose(const ArxivId &id) {
    whenReady(
        m_library.search().earlier(id, closePapers), this, [this, id](const Result<EarlierPapers> &papers) {
            if (papers)
                m_pane.setClose(id, *papers);
            else if (papers.error().code != ErrorCode::NotFound)
                Q_EMIT m_messages.errorOccurred(papers.error(), Retry(this, [this, id] { fetchClose(id); }));
        });
}

void DetailsController::showLab(const ArxivId &id) {
    const auto known = m_lab.constFind(id);
    m_pane.setLab(id, known == m_lab.cend() ? std::nullopt : std::optional(*known));
}

void DetailsController::fetchLab() {
    whenReady(m_library.lab().kept(), this, [this](const Result<QHash<ArxivId, LabKept>> &kept) {
        m_lab = kept.value_or(QHash<ArxivId, LabKept>()); // what can't be read is read with the next papers
        if (m_pane.paper())
            showLab(m_pane.paper()->paper.id);
    });
}

void DetailsController::fetchReasons() {
    const PaperRow &row = *m_pane.paper();
    m_explained = row.taste;
    if (!m_teller || !row.taste || row.paper.abstract.isEmpty())
        return;
    whenReady(
        m_teller->reasons(row.paper), this, [this, id = row.paper.id](const Result<TasteReasons> &reasons) {
            if (reasons)
                m_pane.setReasons(id, *reasons);
            else if (reasons.error().code != ErrorCode::NotFound)
                Q_EMIT m_messages.errorOccurred(reasons.error(), Retry(this, [this] { fetchHistory(); }));
        });
}

void DetailsController::fetchDecided() {
    const PaperRow &row = *m_pane.paper();
    if (!row.score || row.score->scorer != Scorer::Builtin || row.paper.abstract.isEmpty())
        return;
    const auto find = [scorer = m_scorer, paper = row.paper] {
        return scorer->decidingWords(paperWords(paper));
    };
    whenReady(QtConcurrent::run(find), this,
              [this, id = row.paper.id](const QStringList &words) { m_pane.setDecided(id, words); });
}

void DetailsController::setCriteria(const Criteria &criteria) {
    m_pane.setCriteria(CriteriaWords::of(criteria));
    m_scorer = std::make_shared<BuiltinScorer>(criteria);
    m_rest.start();
}

void DetailsController::fetchSimilar(const ArxivId &id) {
    whenReady(m_library.search().similar(id, similarPapers), this,
              [this, id](const Result<std::vector<PaperRow>> &papers) {
                  m_pane.setSimilar(id, papers ? std::optional(*papers) : std::nullopt);
                  if (!papers)
                      Q_EMIT m_messages.errorOccurred(papers.error(),
                                                      Retry(this, [this, id] { fetchSimilar(id); }));
              });
}

void DetailsController::fetchTags() {
    whenReady(m_library.marks().tags(), this, [this](const Result<std::vector<Suggestion>> &tags) {
        if (!tags) {
            Q_EMIT m_messages.errorOccurred(tags.error(), Retry(this, [this] { fetchTags(); }));
            return;
        }
        QStringList known;
        for (const Suggestion &tag : *tags)
            known << tag.text;
        m_pane.own()->setKnownTags(known);
        m_acts->setKnownTags(known);
    });
}

void DetailsController::follow(const QString &author, bool follow) {
    Settings changed = m_settings.now();
    changed.followedAuthors = followedAfter(changed.followedAuthors, author, follow);
    m_settings.change(changed);
    Q_EMIT m_messages.noticed(follow ? tr("You now follow %1. Their papers are in every digest.").arg(author)
                                     : tr("You no longer follow %1.").arg(author));
}

void DetailsController::showPaper(const ArxivId &id) {
    if (!m_view.setCurrentPaper(id))
        Q_EMIT searchRequested(id.toString());
}

void DetailsController::searchSimilar(const std::vector<ArxivId> &ids) {
    QStringList words;
    for (const ArxivId &id : ids)
        words << id.toString();
    Q_EMIT searchRequested(words.join(QLatin1Char(' ')));
}

} // namespace winnow
