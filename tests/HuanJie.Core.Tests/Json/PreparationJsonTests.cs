using FsCheck.Xunit;
using HuanJie.Json;
using HuanJie.Preparation;
using HuanJie.Tests.Preparation;
using NJsonSchema;

namespace HuanJie.Tests.Json;

/// <summary>The documents of the work before the vote.</summary>
[Properties(Arbitrary = [typeof(Preparations)], MaxTest = 200)]
public sealed class PreparationJsonTests
{
    private static readonly JsonSchema PreparationSchema = Load(HuanJieJson.Preparations);
    private static readonly JsonSchema DisputeSchema = Load(HuanJieJson.Disputes);
    private static readonly JsonSchema ScanSchema = Load(HuanJieJson.Scans);
    private static readonly JsonSchema PlanSchema = Load(HuanJieJson.Plans);
    private static readonly JsonSchema SelectionSchema = Load(HuanJieJson.Selections);
    private static readonly JsonSchema ReviewSchema = Load(HuanJieJson.Reviews);

    [Property]
    public void What_is_written_of_a_preparation_is_valid_and_read_back_equal(PreparationRecord preparation, bool indented) => Keeps(HuanJieJson.Preparations, PreparationSchema, preparation, indented);

    [Property]
    public void What_is_written_of_a_dispute_is_valid_and_read_back_equal(Dispute dispute, bool indented) => Keeps(HuanJieJson.Disputes, DisputeSchema, dispute, indented);

    [Property]
    public void What_is_written_of_a_scan_is_valid_and_read_back_equal(RiskScan scan, bool indented) => Keeps(HuanJieJson.Scans, ScanSchema, scan, indented);

    [Property]
    public void What_is_written_of_a_plan_is_valid_and_read_back_equal(PlanAndRosters plan, bool indented) => Keeps(HuanJieJson.Plans, PlanSchema, plan.Plan, indented);

    [Property]
    public void What_is_written_of_a_selection_is_valid_and_read_back_equal(Selection selection, bool indented) => Keeps(HuanJieJson.Selections, SelectionSchema, selection, indented);

    [Property]
    public void What_is_written_of_a_review_is_valid_and_read_back_equal(JointReview review, bool indented) => Keeps(HuanJieJson.Reviews, ReviewSchema, review, indented);

    [Fact]
    public void The_smallest_preparation_knows_nothing_and_says_so()
    {
        var preparation = HuanJieJson.Preparations.Read("""{"schema":"huanjie/1","preparation":{"organisations":[]}}""");
        Assert.Equal(new PreparationRecord { Organisations = [] }, preparation);
        Assert.Equal("""{"schema":"huanjie/1","preparation":{"organisations":[]}}""", HuanJieJson.Preparations.Write(preparation));
    }

    [Fact]
    public void Each_format_refuses_the_documents_of_the_others()
    {
        const string Dispute = """{"schema":"huanjie/1","dispute":{"id":"X-1","organisation":"430105001001","kind":"land","level":"district","history":[{"on":"2020-09-03","kind":"opened"}]}}""";
        Assert.Equal(DisputeKind.Land, HuanJieJson.Disputes.Read(Dispute).Kind);
        Assert.Throws<DocumentException>(() => HuanJieJson.Scans.Read(Dispute));
        Assert.Throws<DocumentException>(() => HuanJieJson.Preparations.Read(Dispute));
        Assert.Throws<DocumentException>(() => HuanJieJson.Disputes.Read("null"));
        Assert.Throws<DocumentException>(() => HuanJieJson.Disputes.Read("""{"schema":"huanjie/1","dispute":null}"""));
    }

    private static void Keeps<T>(DocumentFormat<T> format, JsonSchema schema, T value, bool indented)
        where T : class
    {
        var json = format.Write(value, indented);
        Assert.Equal(value, format.Read(json));
        Assert.Empty(schema.Validate(json));
    }

    private static JsonSchema Load<T>(DocumentFormat<T> format)
        where T : class => JsonSchema.FromJsonAsync(format.Schema.ToJsonString()).GetAwaiter().GetResult();
}
