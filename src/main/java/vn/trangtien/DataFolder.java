package vn.trangtien;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.PortalException;

/// The one folder of this process, held against every other process as long as it runs.
///
/// @param lock given back by the system when the process ends, however it ends
record DataFolder(Path folder, FileLock lock) {

  /// Takes the folder, which is made where it is not there.
  ///
  /// @throws PortalException where another process has it, or the disk refuses
  static DataFolder take(Path folder) {
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw new PortalException(
            PortalException.Code.CONFIGURATION,
            "Một Cổng khác đang dùng thư mục này, hãy dừng nó trước / another portal is running on"
                + " this data folder; stop it first: "
                + folder.toAbsolutePath());
      }
      return new DataFolder(folder, lock);
    } catch (IOException refused) {
      throw new PortalException(
          PortalException.Code.STORAGE,
          "The data folder " + folder.toAbsolutePath() + " cannot be used",
          refused);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException sameProcess) {
      return null;
    }
  }
}
