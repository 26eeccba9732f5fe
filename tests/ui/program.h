#pragma once

#include "app/library/library.h"
#include "app/model/clock.h"
#include "app/run/runner.h"
#include "app/settings/secretstore.h"
#include "app/settings/settingsstore.h"
#include "tests/support/parts.h"
#include "ui/papers/list/model/papermodel.h"
#include "ui/papers/list/papersession.h"
#include "ui/papers/list/table/papercells.h"
#include "ui/papers/list/table/paperview.h"
#include "ui/papers/page/paperspage.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <utility>

namespace winnow {

inline constexpr int patience = 20'000; // milliseconds; a machine under a sanitizer is slow

// Everything main() builds, in a folder of its own; start() is a start of the program.
class Program final {
public:
    Program() : m_palette(QApplication::palette()) {}

    void close() {
        m_window.reset();
        m_runner.reset();
        m_library.reset();
    }
    void start() {
        close();
        m_store = std::make_unique<SettingsStore>(path("settings.ini"));
        m_library = std::make_unique<Library>(path("library.db"));
        m_runner = std::make_unique<Runner>(*m_library, m_clock);
        m_window = std::make_unique<MainWindow>(
            Services{*m_library, *m_runner, *m_store, m_secrets, m_clock, path("library.db"), m_palette});
        if (!std::exchange(m_wasStarted, true))
            m_window->resize(1440, 900); // the offscreen screen is small
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->openLibrary();
    }
    void configure(const Settings &settings) { QVERIFY(SettingsStore(path("settings.ini")).save(settings)); }
    void startWithSampleDay() {
        start();
        auto *button = m_window->findChild<QPushButton *>(QStringLiteral("sampleButton"));
        QTRY_VERIFY_WITH_TIMEOUT(button->isVisible(), patience);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(rows() > 40 && isScored(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_runner->isRunning(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(table().currentIndex().isValid(),
                                 patience); // the best paper, when all is in
    }

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    MainWindow &window() { return *m_window; }
    PapersPage &papers() { return *m_window->findChild<PapersPage *>(); }
    PaperSession &session() { return partOf<PaperSession>(*m_window); }
    PaperView &table() { return partOf<PaperView>(papers()); }
    Library &library() { return *m_library; }
    bool isRunning() const { return m_runner->isRunning(); }
    Runner &runner() { return *m_runner; }
    int rows() { return table().model()->rowCount(); }
    bool isScored() {
        const auto &open = session().papers();
        for (int row = 0; row < open.rowCount(); ++row) {
            if (open.item(row).row.state != ScoringState::Scored)
                return false;
        }
        return open.rowCount() > 0;
    }
    bool isBestFirst() {
        const auto score = [model = table().model()](int row) {
            return model->index(row, int(PaperColumn::Score)).data(RawRole).toDouble();
        };
        for (int row = 1; row < rows(); ++row) {
            if (score(row - 1) < score(row))
                return false;
        }
        return true;
    }
    QString said() {
        const auto *bar = m_window->findChild<QWidget *>(QStringLiteral("noticeBar"));
        return bar->isVisible() ? m_window->findChild<QLabel *>(QStringLiteral("noticeText"))->text()
                                : QString();
    }
    int decided(Decision decision) {
        PaperQuery query;
        query.decision = decision;
        const auto rows = m_library->search().papers(query).result();
        return rows ? int(rows->size()) : -1;
    }

private:
    QTemporaryDir m_folder;
    QPalette m_palette;
    Clock m_clock;
    SecretStore m_secrets{nullptr, QStringLiteral("Winnow's tests")};
    bool m_wasStarted = false;
    std::unique_ptr<SettingsStore> m_store;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<Runner> m_runner;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace winnow
