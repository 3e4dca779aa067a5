// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/grab.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"
#include "ui/translator.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

#include <algorithm>
#include <cstdio>

namespace parindex {

namespace {

constexpr int Usage = 2;

struct Options
{
    QCommandLineOption example{QStringLiteral("example")};
    QCommandLineOption language{QStringLiteral("language"), {}, QStringLiteral("vi|en")};
    QCommandLineOption theme{QStringLiteral("theme"), {}, QStringLiteral("light|dark")};
    QCommandLineOption grab{QStringLiteral("grab"), {}, QStringLiteral("folder")};
};

/// What the command line says about looks holds from now on, as if it had been chosen.
void applyLooks(Settings &settings, const QCommandLineParser &parser, const Options &options)
{
    const QString language = parser.value(options.language);
    if (!language.isEmpty())
        settings.setLanguage(language == u"en" ? Language::English : Language::Vietnamese);
    const QString theme = parser.value(options.theme);
    if (!theme.isEmpty())
        settings.setTheme(theme == u"dark" ? Theme::Dark : Theme::Light);
}

QString complaintAbout(const QCommandLineParser &parser, const Options &options)
{
    if (!parser.errorText().isEmpty())
        return parser.errorText();
    if (parser.positionalArguments().size() > 1)
        return QCoreApplication::translate("parindex::Window", "the window shows one file. A name with spaces needs quotation marks.");
    if (!QStringList{QString(), QStringLiteral("vi"), QStringLiteral("en")}.contains(parser.value(options.language)))
        return QCoreApplication::translate("parindex::Window", "--language is vi or en.");
    if (!QStringList{QString(), QStringLiteral("light"), QStringLiteral("dark")}.contains(parser.value(options.theme)))
        return QCoreApplication::translate("parindex::Window", "--theme is light or dark.");
    return {};
}

/// The answer in the language asked for, or in Vietnamese.
int refuse(const QCommandLineParser &parser, const Options &options)
{
    Translator translator;
    translator.setLanguage(parser.value(options.language) == u"en" ? Language::English : Language::Vietnamese);
    std::fprintf(stderr, "parindex: %s\n", qUtf8Printable(complaintAbout(parser, options)));
    return Usage;
}

/// Pictures need no display.
void needNoDisplay(int argumentCount, char **arguments)
{
    const auto asksForPictures = [](const char *argument) { return QByteArrayView(argument).startsWith("--grab"); };
    if (std::any_of(arguments, arguments + argumentCount, asksForPictures) && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

int showWindow(const QCommandLineParser &parser, const Options &options)
{
    Settings settings;
    applyLooks(settings, parser, options);
    Translator translator;
    translator.setLanguage(settings.language());
    Appearance appearance;
    appearance.setTheme(settings.theme());
    appearance.setTextPercent(settings.textPercent());
    MainWindow window(settings, translator, appearance);
    window.show();
    if (parser.isSet(options.example))
        window.openExample();
    else if (!parser.positionalArguments().isEmpty())
        window.openFile(parser.positionalArguments().first());
    return QApplication::exec();
}

} // namespace

int runWindow(int &argumentCount, char **arguments)
{
    needNoDisplay(argumentCount, arguments);
    QApplication application(argumentCount, arguments);
    QApplication::setApplicationName(QStringLiteral("parindex"));
    QApplication::setApplicationVersion(QStringLiteral(PARINDEX_VERSION));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/parindex.svg")));
    const Options options;
    QCommandLineParser parser;
    parser.addOptions({options.example, options.language, options.theme, options.grab});
    parser.parse(QApplication::arguments());
    if (!complaintAbout(parser, options).isEmpty())
        return refuse(parser, options);
    return parser.isSet(options.grab) ? grabPages(parser.value(options.grab)) : showWindow(parser, options);
}

} // namespace parindex
