namespace HuanJie.Tests;

/// <summary>Tests that use what the process has only one of, such as the console, or start processes that build: one after another, and not beside other tests.</summary>
/// <remarks>The seed scripts are built once for all of them.</remarks>
[CollectionDefinition(nameof(Sequential), DisableParallelization = true)]
public sealed class Sequential : ICollectionFixture<Seeds.SeedScripts>;
