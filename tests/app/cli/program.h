#pragma once

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace winnow {

struct Outcome {
    int code = -1; // -1: did not end, or crashed
    QByteArray out;
    QByteArray err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

// The real winnow-cli in a home of its own.
class CliProgram final {
public:
    CliProgram() {
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"WINNOW_LIBRARY",
                                 "WINNOW_CONFIG",
                                 "WINNOW_ARXIV_URL",
                                 "WINNOW_ARXIV_INTERVAL_MS",
                                 "XDG_CACHE_HOME",
                                 "XDG_DATA_HOME",
                                 "XDG_CONFIG_HOME",
                                 "LANGUAGE",
                                 "OPENAI_API_KEY",
                                 "OPENAI_BASE_URL",
                                 "ANTHROPIC_API_KEY",
                                 "GEMINI_API_KEY",
                                 "GOOGLE_API_KEY",
                                 "AZURE_OPENAI_API_KEY",
                                 "OPENROUTER_API_KEY",
                                 "MISTRAL_API_KEY",
                                 "DEEPSEEK_API_KEY",
                                 "OLLAMA_API_KEY",
                                 "LM_API_TOKEN",
                                 "LMSTUDIO_API_KEY",
                                 "LLAMA_API_KEY",
                                 "VLLM_API_KEY",
                                 "DBUS_SESSION_BUS_ADDRESS",
                                 "DISPLAY",
                                 "WAYLAND_DISPLAY",
                                 "XDG_CURRENT_DESKTOP",
                                 "http_proxy",
                                 "https_proxy",
                                 "all_proxy"})
            m_environment.remove(QString::fromLatin1(name));
        set("HOME", m_home.path());
        set("WINNOW_ARXIV_INTERVAL_MS", QStringLiteral("50"));
        set("XDG_RUNTIME_DIR", m_home.path()); // no session bus, and so no keyring
        set("LC_ALL", QStringLiteral("C.UTF-8"));
    }

    void set(const char *name, const QString &value) {
        m_environment.insert(QString::fromLatin1(name), value);
    }
    QString path(const QString &name) const { return m_home.filePath(name); }
    QString library() const { return path(QStringLiteral(".local/share/winnow/library.sqlite")); }

    QString write(const QString &name, const QByteArray &bytes) const {
        QFile file(path(name));
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's folder can't be written to");
        return file.fileName();
    }
    QByteArray read(const QString &name) const {
        QFile file(path(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    // Files of the home in which the bytes stand, the databases' and the hidden ones included.
    QStringList filesWith(const QByteArray &bytes) const {
        QStringList found;
        QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QFile::ReadOnly) && file.readAll().contains(bytes))
                found.append(file.fileName());
        }
        return found;
    }

    // To be started with whatever program.
    std::unique_ptr<QProcess> prepare() const {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(m_environment);
        process->setWorkingDirectory(m_home.path());
        return process;
    }
    std::unique_ptr<QProcess> start(const QStringList &arguments, const QByteArray &input = {}) const {
        auto process = prepare();
        process->start(qEnvironmentVariable("WINNOW_CLI"), arguments);
        process->write(input);
        process->closeWriteChannel();
        return process;
    }
    // Keeps this thread's events going, for servers that live in it.
    static Outcome wait(QProcess &process) {
        Outcome outcome;
        const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000);
        outcome.out = process.readAllStandardOutput();
        outcome.err = process.readAllStandardError();
        if (ended && process.exitStatus() == QProcess::NormalExit)
            outcome.code = process.exitCode();
        return outcome;
    }
    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const {
        return wait(*start(arguments, input));
    }
    // Words at blanks; for arguments without any.
    Outcome operator()(const char *arguments, const QByteArray &input = {}) const {
        return run(QString::fromUtf8(arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts), input);
    }

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
};

} // namespace winnow
