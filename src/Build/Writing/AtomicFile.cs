namespace DagSharp.Build.Writing;

/// <summary>Puts a whole file into place in one step: a reader, or a killed build, meets the old bytes or the new ones.</summary>
internal static class AtomicFile
{
    private const int Attempts = 20;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    /// <param name="path">Where the file shall be.</param>
    /// <param name="content">All its bytes.</param>
    /// <param name="temporary">A free name on the same volume: a rename is atomic only there.</param>
    /// <exception cref="IOException">The disk is full, or something keeps the target open for good.</exception>
    public static void Write(string path, byte[] content, string temporary)
    {
        try
        {
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                stream.Write(content, 0, content.Length);
            }
            Rename(temporary, path);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    private static void Rename(string source, string target)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                // netstandard2.0 has no Move that overwrites. Replace is rename(2) on Unix and ReplaceFile on Windows.
                if (File.Exists(target))
                {
                    File.Replace(source, target, destinationBackupFileName: null, ignoreMetadataErrors: true);
                }
                else
                {
                    File.Move(source, target);
                }
                return;
            }
            // The target came or went between the question and the move, or a virus scanner looks at it.
            catch (Exception e) when (e is IOException or UnauthorizedAccessException && attempt < Attempts)
            {
                Thread.Sleep(Pause);
            }
        }
    }
}
