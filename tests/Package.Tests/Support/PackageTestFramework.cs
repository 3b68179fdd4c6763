using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

[assembly: TestFramework("DagSharp.Package.Tests.Support.PackageTestFramework", "Package.Tests")]

namespace DagSharp.Package.Tests.Support;

/// <summary>Removes at the end what all test classes share: xunit 2 has no fixture for classes that run side by side.</summary>
public sealed class PackageTestFramework(IMessageSink messages) : XunitTestFramework(messages)
{
    /// <inheritdoc />
    protected override ITestFrameworkExecutor CreateExecutor(AssemblyName assemblyName) =>
        new Executor(assemblyName, SourceInformationProvider, DiagnosticMessageSink);

    private sealed class Executor(AssemblyName assembly, ISourceInformationProvider sources, IMessageSink messages)
        : XunitTestFrameworkExecutor(assembly, sources, messages)
    {
        protected override async void RunTestCases(IEnumerable<IXunitTestCase> testCases, IMessageSink results, ITestFrameworkExecutionOptions options)
        {
            using var runner = new Runner(TestAssembly, testCases, DiagnosticMessageSink, results, options);
            await runner.RunAsync();
        }
    }

    private sealed class Runner(ITestAssembly assembly, IEnumerable<IXunitTestCase> testCases, IMessageSink messages, IMessageSink results, ITestFrameworkExecutionOptions options)
        : XunitTestAssemblyRunner(assembly, testCases, messages, results, options)
    {
        // Before the run is reported as over: the test host does not wait for what comes then.
        protected override Task BeforeTestAssemblyFinishedAsync()
        {
            try
            {
                PackedFeed.Delete();
            }
            catch (IOException e)
            {
                DiagnosticMessageSink.OnMessage(new DiagnosticMessage($"A folder is left behind: {e.Message}"));
            }
            return base.BeforeTestAssemblyFinishedAsync();
        }
    }
}
