using System.Diagnostics;
using System.Text;

namespace DagSharp.Package.Tests.Support;

/// <summary>A project under <c>dotnet watch build</c>, until it is disposed.</summary>
internal sealed class WatchedProject : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Process _process;
    private readonly StringBuilder _output = new();

    public WatchedProject(ConsumerProject project)
    {
        _process = new() { StartInfo = DotNet.Start(project.Folder, ["watch", "--non-interactive", "build"]) };
        _process.OutputDataReceived += Keep;
        _process.ErrorDataReceived += Keep;
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Waits until it is so; fails with what was printed.</summary>
    public void WaitUntil(Func<bool> isSo)
    {
        for (var waited = Stopwatch.StartNew(); !isSo(); Thread.Sleep(Pause))
        {
            Assert.True(waited.Elapsed < Longest && !_process.HasExited, Output);
        }
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (_output)
        {
            _output.AppendLine(line.Data);
        }
    }
}
