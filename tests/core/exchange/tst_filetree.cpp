// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/filetree.h"

#include "tests/support/limits.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace parindex;

class TestFileTree : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void takesAllFilesInVietnameseOrder()
    {
        for (const char *name : {"HS/1.10/b.pdf", "HS/1.2/đề án.pdf", "HS/1.2/di chúc.pdf", "HS/1.2/Ế.pdf", "HS/1.2/2.pdf", "HS/1.2/10.pdf", "HS/a.pdf", "HS/1.2 bis/c.pdf"})
            file(QString::fromUtf8(name));
        const auto tree = collectFiles({path(QStringLiteral("HS"))});
        QCOMPARE(places(tree), QStringList({QStringLiteral("HS/1.2/2.pdf"), QStringLiteral("HS/1.2/10.pdf"), QStringLiteral("HS/1.2/di chúc.pdf"),
                                            QStringLiteral("HS/1.2/đề án.pdf"), QStringLiteral("HS/1.2/Ế.pdf"), QStringLiteral("HS/1.2 bis/c.pdf"),
                                            QStringLiteral("HS/1.10/b.pdf"), QStringLiteral("HS/a.pdf")}));
        QVERIFY(tree->refusals.isEmpty());
        QCOMPARE(tree->leftOut, 0);
    }

    void filesAndFoldersThatOverlapComeOnce()
    {
        const QString one = file(QStringLiteral("HS/1/a.pdf"));
        QCOMPARE(places(collectFiles({one, path(QStringLiteral("HS/1")), path(QStringLiteral("HS")), path(QStringLiteral("HS/"))})), QStringList(QStringLiteral("a.pdf")));
    }

    void anEmptyFolderHasNothing()
    {
        QVERIFY(places(collectFiles({m_folder->path()})).isEmpty());
    }

    void linksAreNotFollowed()
    {
        file(QStringLiteral("HS/a.pdf"));
        const QString elsewhere = file(QStringLiteral("khac/mat.pdf"));
        QVERIFY(QFile::link(path(QStringLiteral("HS")), path(QStringLiteral("HS/vong"))));
        QVERIFY(QFile::link(QStringLiteral("."), path(QStringLiteral("HS/day"))));
        QVERIFY(QFile::link(QStringLiteral("/"), path(QStringLiteral("HS/goc"))));
        QVERIFY(QFile::link(elsewhere, path(QStringLiteral("HS/tep.pdf"))));
        QVERIFY(QFile::link(QStringLiteral("khong co"), path(QStringLiteral("HS/dut.pdf"))));
        const auto tree = collectFiles({path(QStringLiteral("HS"))});
        QCOMPARE(places(tree), QStringList(QStringLiteral("HS/a.pdf")));
        QCOMPARE(tree->refusals.size(), 5);
        for (const char *name : {"“HS/vong”", "“HS/day”", "“HS/goc”", "“HS/tep.pdf”", "“HS/dut.pdf”"})
            QVERIFY2(tree->refusals.join(u'\n').contains(QString::fromUtf8(name)), name);
    }

    void aLoopOfTwoFoldersEnds()
    {
        file(QStringLiteral("HS/b/a.pdf"));
        QVERIFY(QFile::link(path(QStringLiteral("HS")), path(QStringLiteral("HS/b/tro ve"))));
        // The link itself was chosen: it is followed, and what it leads to comes once.
        QCOMPARE(places(collectFiles({path(QStringLiteral("HS/b/tro ve")), path(QStringLiteral("HS"))})), QStringList(QStringLiteral("tro ve/b/a.pdf")));
    }

    void leavesAsideWhatIsNoDocument()
    {
        for (const char *name : {"HS/a.pdf", "HS/Thumbs.db", "HS/.DS_Store", "HS/~$a.docx", "HS/b.tmp", "HS/.git/config", "HS/__MACOSX/a.pdf", "HS/du lieu.parindex",
                                 "HS/du lieu.files/ab/abcd", "HS/du lieu.backups/1.parindex"})
            file(QString::fromUtf8(name));
        file(QStringLiteral("HS/khac.files/b.pdf"));
        const auto tree = collectFiles({path(QStringLiteral("HS"))});
        QCOMPARE(places(tree), QStringList({QStringLiteral("HS/a.pdf"), QStringLiteral("HS/khac.files/b.pdf")}));
        QCOMPARE(tree->leftOut, 9);
        QVERIFY(tree->refusals.isEmpty());
    }

    void refusesProgramsByName()
    {
        file(QStringLiteral("HS/a.pdf"));
        file(QStringLiteral("HS/bao cao.pdf.exe"));
        const QString shortcut = file(QStringLiteral("cong.url"));
        const auto tree = collectFiles({path(QStringLiteral("HS")), shortcut});
        QCOMPARE(places(tree), QStringList(QStringLiteral("HS/a.pdf")));
        QCOMPARE(tree->refusals.size(), 2);
        QVERIFY(tree->refusals[0].contains(QStringLiteral("“HS/bao cao.pdf.exe”")));
        QVERIFY(tree->refusals[1].contains(QStringLiteral("“cong.url”")));
    }

    void refusesWhatIsNoFile()
    {
        QVERIFY(QDir().mkpath(path(QStringLiteral("HS"))));
        QCOMPARE(mkfifo(QFile::encodeName(path(QStringLiteral("HS/ong.pdf"))).constData(), 0600), 0);
        const auto tree = collectFiles({path(QStringLiteral("HS"))});
        QVERIFY(places(tree).isEmpty());
        QVERIFY(tree->refusals.value(0).contains(QStringLiteral("“HS/ong.pdf”")));
    }

    void namesAFolderThatCannotBeRead()
    {
        file(QStringLiteral("HS/a.pdf"));
        file(QStringLiteral("HS/kin/b.pdf"));
        QVERIFY(QFile::setPermissions(m_folder->path(), QFileDevice::Permissions(0x7777)));
        QVERIFY(QFile::setPermissions(path(QStringLiteral("HS/kin")), QFileDevice::Permissions()));
        Result<FileTree> tree = FileTree();
        {
            const test::OrdinaryUser nobody;
            tree = collectFiles({path(QStringLiteral("HS"))});
        }
        QVERIFY(QFile::setPermissions(path(QStringLiteral("HS/kin")), QFileDevice::Permissions(0x7777)));
        QCOMPARE(places(tree), QStringList(QStringLiteral("HS/a.pdf")));
        QCOMPARE(tree->refusals.size(), 1);
        QVERIFY(tree->refusals.front().contains(QStringLiteral("“HS/kin”")));
    }

    void namesAFolderThatLiesTooDeep()
    {
        QString deep = QStringLiteral("HS");
        for (int level = 2; level <= 25; ++level) {
            file(deep + QStringLiteral("/tep.pdf"));
            deep += QStringLiteral("/%1").arg(level);
        }
        const auto tree = collectFiles({path(QStringLiteral("HS"))});
        QCOMPARE(int(tree->files.size()), FileTree::DeepestFolder);
        QCOMPARE(tree->refusals.size(), 1);
        QVERIFY2(tree->refusals.front().contains(QStringLiteral("/20/21”")), qPrintable(tree->refusals.front()));
    }

    void refusesTooManyFiles()
    {
        for (int number = 0; number <= FileTree::MostFiles; ++number)
            file(QStringLiteral("HS/%1/%2.pdf").arg(number / 500).arg(number));
        const auto refused = collectFiles({path(QStringLiteral("HS"))});
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("10,000")));
        QVERIFY(QFile::remove(path(QStringLiteral("HS/0/0.pdf"))));
        QCOMPARE(int(collectFiles({path(QStringLiteral("HS"))}).value().files.size()), FileTree::MostFiles);
    }

    void canBeStopped()
    {
        for (int number = 0; number < 5; ++number)
            file(QStringLiteral("%1.pdf").arg(number));
        int told = 0;
        const auto stopped = collectFiles({m_folder->path()}, [&](int) { return ++told < 3; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(told, 3);
    }

    void namesAreReadAndComposed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        QTest::newRow("decomposed") << QStringLiteral("Ke\u0302\u0301 hoa\u0323ch.pdf") << QStringLiteral("Kế hoạch.pdf");
        QTest::newRow("marks of direction") << QStringLiteral("a\u202Ebcd.pdf") << QStringLiteral("a\u202Ebcd.pdf");
        QTest::newRow("255 bytes") << QString(125, QChar(0x1EBF)).left(83) + QStringLiteral("ab.pdf") << QString(83, QChar(0x1EBF)) + QStringLiteral("ab.pdf");
        QTest::newRow("device of Windows") << QStringLiteral("con.pdf") << QStringLiteral("con.pdf");
        QTest::newRow("line break") << QStringLiteral("a\nb.pdf") << QStringLiteral("a\nb.pdf");
        QTest::newRow("only spaces before the extension") << QStringLiteral("  .pdf") << QStringLiteral("  .pdf");
    }
    void namesAreReadAndComposed()
    {
        QFETCH(QString, name);
        QFETCH(QString, shown);
        const QString made = file(QStringLiteral("HS/") + name);
        const auto tree = collectFiles({path(QStringLiteral("HS"))});
        QCOMPARE(places(tree), QStringList(QStringLiteral("HS/") + shown));
        QCOMPARE(tree->files.front().path, made);
        QVERIFY(QFile::exists(tree->files.front().path));
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString file(const QString &name) const
    {
        QDir().mkpath(path(name.section(u'/', 0, -2)));
        QFile made(path(name));
        if (!made.open(QIODevice::WriteOnly))
            qFatal("%s", qUtf8Printable(made.errorString()));
        made.write("noi dung");
        return made.fileName();
    }
    static QStringList places(const Result<FileTree> &tree)
    {
        QStringList all;
        for (const FoundFile &found : tree.value().files)
            all << found.place;
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestFileTree)
#include "tst_filetree.moc"
