namespace HuanJie.Tests;

/// <summary>Tests that use what the process has only one of, such as the console, or start processes that build: one after another, and not beside other tests.</summary>
[CollectionDefinition(nameof(Sequential), DisableParallelization = true)]
public sealed class Sequential;
