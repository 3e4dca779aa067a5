// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/historymodel.h"

#include <QLocale>
#include <QTest>

using namespace parindex;

class TestHistoryModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); }

    void saysWhatWasChanged_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("after");
        QTest::newRow("points") << "points" << "9.4468" << "Score" << "9,4468";
        QTest::newRow("does not apply") << "applies" << "0" << "Applies" << "no";
        QTest::newRow("level of the rule") << "input level" << "2" << "Kết quả" << "Không đạt";
        QTest::newRow("a level that is not there any more") << "input level" << "7" << "Kết quả" << "7";
        QTest::newRow("answer") << "input c1" << "1" << "Đúng hạn" << "yes";
        QTest::newRow("number") << "input a" << "47" << "Số hồ sơ" << "47";
        QTest::newRow("what the rule does not ask for any more") << "input z" << "47" << "Input of the rule" << "47";
    }

    void saysWhatWasChanged()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        const std::vector<RuleInput> inputs{{QStringLiteral("level"), QStringLiteral("Kết quả"), {}, RuleInput::Kind::Choice, {QStringLiteral("Đạt"), QStringLiteral("Không đạt")}},
                                            {QStringLiteral("c1"), QStringLiteral("Đúng hạn"), {}, RuleInput::Kind::YesNo, {}},
                                            {QStringLiteral("a"), QStringLiteral("Số hồ sơ"), {}, RuleInput::Kind::Number, {}}};
        Change change;
        change.field = field;
        change.newValue = value;
        HistoryModel model;
        model.setChanges({change}, inputs);
        QTEST(model.index(0, HistoryModel::FieldColumn).data().toString(), "what");
        QTEST(model.index(0, HistoryModel::NewColumn).data().toString(), "after");
    }
};

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
