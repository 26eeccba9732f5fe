#pragma once

#include "app/library/library.h"
#include "ui/papers/details/annotation/annotator.h"
#include "ui/papers/list/paperscontext.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QMenu;

namespace winnow {

class DetailsPane;
class NotesExporter;
class AnnotationActions;
class BuiltinScorer;
class PaperSession;
class PaperView;
class TasteExplainer;

// Connects the details with the library: reads what the table does not know about the paper on screen, once
// the user stays on it, and stores the user's annotations. Never waits.
class DetailsController final : public QObject {
    Q_OBJECT
public:
    DetailsController(const PapersContext &share, PaperView &view, DetailsPane &pane,
                      QObject *parent = nullptr);

    ~DetailsController() override;

    AnnotationActions &acts() { return *m_acts; }
    void addTo(QMenu &menu);                          // adds the actions on the selected papers
    void setCriteria(const Criteria &criteria);       // the criteria in use
    void storeNotes() { m_annotator.storeUnsaved(); } // retries those that could not be stored

Q_SIGNALS:
    void searchRequested(const QString &query); // searches the whole library

private:
    void connectPane();
    void connectOwn();
    void onPaperShown(const ArxivId &id);
    void fetchAbstract(const ArxivId &id);
    void fetchHistory();
    void fetchEarlier(const ArxivId &id);
    void fetchClose(const ArxivId &id);
    void fetchSimilar(const ArxivId &id);
    void fetchReasons();
    void showLab(const ArxivId &id);
    void fetchLab();
    void fetchDecided();
    void fetchTags();
    void showPaper(const ArxivId &id);
    void follow(const QString &author, bool follow);
    void searchSimilar(const std::vector<ArxivId> &ids);

    Library &m_library;
    PaperSession &m_session;
    Messages &m_messages;
    SettingsInUse &m_settings;
    PaperView &m_view;
    DetailsPane &m_pane;
    Annotator m_annotator;
    AnnotationActions *m_acts;
    NotesExporter *m_notes;
    std::shared_ptr<const BuiltinScorer> m_scorer; // of the criteria in use
    TasteExplainer *m_teller;
    QHash<ArxivId, LabKept> m_lab;    // what is known of members' decisions; empty: nobody shares any
    std::optional<float> m_explained; // the taste whose reasons were asked for last
    QTimer m_rest;
    QTimer m_tagsSoon;
};

} // namespace winnow
