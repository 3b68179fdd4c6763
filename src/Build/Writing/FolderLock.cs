using System.Diagnostics;

namespace DagSharp.Build.Writing;

/// <summary>Lets one build at a time write a folder. The system gives the lock back when its holder is killed.</summary>
internal sealed class FolderLock : IDisposable
{
    public const string FileName = ManifestFolder.OwnPrefix + ".lock";

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private readonly FileStream _stream;

    private FolderLock(FileStream stream) => _stream = stream;

    /// <exception cref="IOException">Another build held the folder all the time.</exception>
    public static FolderLock Take(string directory)
    {
        var path = Path.Combine(directory, FileName);
        var waited = Stopwatch.StartNew();
        while (true)
        {
            // Asked for each time: the last holder may have removed the folder.
            Directory.CreateDirectory(directory);
            try
            {
                return new(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1));
            }
            catch (IOException) when (waited.Elapsed < Longest)
            {
                Thread.Sleep(Pause);
            }
        }
    }

    public void Dispose() => _stream.Dispose();
}
