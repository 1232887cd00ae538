using HuanJie.Benchmarks.Peers;
using HuanJie.Json;
using HuanJie.Rules;

namespace HuanJie.Benchmarks.Rules;

/// <summary>The rule book of the benchmark: the checks of the peers, as a county would write them.</summary>
internal static class JudgeBook
{
    private const string TwoCommittees = "\"villagers-committee\", \"residents-committee\"";

    public static RulesInForce InForce { get; } = HuanJieJson.RuleBooks.Read($$"""
        {
          "schema": "huanjie/1",
          "ruleBook": {
            "name": "judge",
            "title": { "zh": "评测规则(虚构)", "en": "Rules of a benchmark (made up)" },
            "level": "county",
            "rules": [
              {{Rule(RuleIds.AgeFloor, "age-floor", "", $$"""{ "min": {{Limits.Youngest}} }""")}},
              {{Rule(RuleIds.AgeNewHead, "age-ceiling", """ "positions": ["head"], "entry": "newcomer" """, AtYearEnd(Limits.NewHead))}},
              {{Rule(RuleIds.AgeNewOther, "age-ceiling", """ "positions": ["deputy", "member"], "entry": "newcomer" """, AtYearEnd(Limits.NewOther))}},
              {{Rule(RuleIds.AgeContinuingHead, "age-ceiling", """ "positions": ["head"], "entry": "continuing" """, AtYearEnd(Limits.ContinuingHead))}},
              {{Rule(RuleIds.AgeContinuingOther, "age-ceiling", """ "positions": ["deputy", "member"], "entry": "continuing" """, AtYearEnd(Limits.ContinuingOther))}},
              {{Rule(RuleIds.EducationHead, "education-floor", """ "positions": ["head"] """, """{ "min": "college" }""")}},
              {{Rule(RuleIds.EducationOther, "education-floor", """ "positions": ["deputy", "member"] """, """{ "min": "high-school" }""")}},
              {{Rule(RuleIds.Party, "party-standing", """ "bodies": ["party-organisation"] """)}},
              {{Rule(RuleIds.Size, "committee-size", $""" "bodies": [{TwoCommittees}] """, $$"""{ "min": {{Limits.FewestPeople}}, "max": {{Limits.MostPeople}}, "odd": true }""")}},
              {{Rule(RuleIds.Woman, "woman-member", $""" "bodies": [{TwoCommittees}] """)}},
              {{Rule(RuleIds.KinInCommittee, "no-kin", "", $$"""{ "set": "civil-1045", "bodies": [{{TwoCommittees}}] }""")}},
              {{Rule(RuleIds.KinInParty, "no-kin", "", """{ "set": "civil-1045", "bodies": ["party-organisation"] }""")}},
              {{Rule(RuleIds.Supervision, "supervision-body", "", $$"""{ "set": "civil-1045", "apartFrom": [{{TwoCommittees}}], "min": {{Limits.FewestOnSupervision}}, "max": {{Limits.MostOnSupervision}} }""")}}
            ]
          }
        }
        """).On(Limits.PollingDay);

    private static string AtYearEnd(int max) => $$"""{ "max": {{max}}, "asOf": "{{Limits.YearEnd:R}}" }""";

    private static string Rule(string id, string kind, string scope, string parameters = "{}") => $$"""
        {
          "id": "{{id}}",
          "kind": "{{kind}}",
          "severity": "must",
          "text": { "zh": "{{id}}", "en": "{{id}}" },
          "scope": { {{scope}} },
          "versions": [{ "citation": { "instrument": "虚构", "article": "一", "inForceFrom": "2020-01-01" }, "parameters": {{parameters}} }]
        }
        """;
}
