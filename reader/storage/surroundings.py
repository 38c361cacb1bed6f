"""Where a library lies: on a disk of this machine, or in a place that could do it harm.

SQLite's locks and its log rely on a file system of one machine ("How To Corrupt An SQLite Database
File", section 2.1; "Write-Ahead Logging", section 1), and a program that copies a folder to the
cloud copies the file while it is being written, or puts an older one in its place.
"""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path

from reader.core.i18n import tr
from reader.core.late import late_pattern

MOUNTS = Path("/proc/mounts")
"""Where the system lists its file systems, if it is one that does."""

_NETWORK = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "afpfs", "afs", "auristor", "ncpfs"),
        *("coda", "9p", "ceph", "glusterfs", "lustre", "beegfs", "gpfs", "orangefs", "pvfs2"),
        *("davfs", "webdav", "vboxsf", "prl_fs", "virtiofs", "fuse.vmhgfs-fuse", "fuse.sshfs"),
        *("fuse.rclone", "fuse.glusterfs", "fuse.ceph", "fuse.davfs2", "fuse.curlftpfs"),
        *("fuse.smbnetfs", "fuse.gvfsd-fuse", "fuse.kio-fuse", "fuse.s3fs", "fuse.gcsfuse"),
        *("fuse.goofys", "fuse.blobfuse", "fuse.blobfuse2", "fuse.juicefs", "fuse.jmtpfs"),
        *("fuse.google-drive-ocamlfuse", "fuse.onedriver", "fuse.pcloud", "pCloud.fs"),
    }
)

_CLOUD = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "mobile documents": "iCloud",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "com~apple~clouddocs": "iCloud",
    "pcloud": "pCloud",
    "pcloud drive": "pCloud",
    "pclouddrive": "pCloud",
    "pcloud sync": "pCloud",
    "megasync": "MEGA",
    "megasync downloads": "MEGA",
    "mega": "MEGA",
    "mega downloads": "MEGA",
    "box": "Box",
    "box sync": "Box",
    "box-box": "Box",
    "syncthing": "Syncthing",
    "resilio sync": "Resilio Sync",
    "seafile": "Seafile",
    "yandex.disk": "Yandex Disk",
    "yandexdisk": "Yandex Disk",
    "proton drive": "Proton Drive",
    "protondrive": "Proton Drive",
    "tresorit": "Tresorit",
    "spideroak hive": "SpiderOak",
    "kdrive": "kDrive",
    "jottacloud": "Jottacloud",
    "magentacloud": "MagentaCLOUD",
    "hidrive": "HiDrive",
    "sync.com": "Sync.com",
    "amazon drive": "Amazon Drive",
    "creative cloud files": "Creative Cloud",
    "baidunetdisk": "Baidu Netdisk",
    "nutstore": "Nutstore",
}
"""Folders by which services that copy to other machines are known, in lower case."""

_ENDINGS = late_pattern(r"(?P<service>.+?)( \(.*\)| - .*|-personal|-[^ ]+\.[^ ]+)")
"""What such folders may have after their name: "Dropbox (Personal)", "OneDrive - Newsroom"."""

_MARKS = {
    ".stfolder": "Syncthing",
    ".dropbox.cache": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".megaignore": "MEGA",
    ".tmp.drivedownload": "Google Drive",
    ".tmp.driveupload": "Google Drive",
    ".849C9593-D756-4E56-8D6E-42412F2A707B": "OneDrive",
}
"""Files that such a service leaves in its folder."""

_OF_MACOS = late_pattern(r".+ on (?P<place>/.*) \((?P<kind>\w+)(, .*)?\)")
"""A line of the list of file systems as macOS tells it."""


def cloud_warning(path: Path | str, mounts: Path = MOUNTS) -> str | None:
    """Return a sentence on why a library had better lie elsewhere, or None where all is well.

    `mounts` is the system's list of file systems.
    """
    real = Path(path).absolute().resolve()
    service = _service(real)
    if service is not None:
        return tr(
            "{path} is in a folder of {service}, which copies files while they are written: do not "
            "open the library on two machines at once, and better keep it elsewhere and put "
            "backups or exports in that folder."
        ).format(path=path, service=service)
    if str(real).startswith("\\\\") or _file_system(real, mounts) in _NETWORK:
        return tr(
            "{path} is on a disk in the network, where two machines can damage it by writing at "
            "the same time: open it on one machine only, and better keep it on a disk of your own."
        ).format(path=path)
    return None


def _service(path: Path) -> str | None:
    for folder in path.parents:
        name = folder.name.lower()
        match = _ENDINGS.fullmatch(name)
        found = _CLOUD.get(name) or (_CLOUD.get(match["service"]) if match else None)
        if found is not None:
            return found
        if folder.parent.name == "CloudStorage" and folder.parent.parent.name == "Library":
            # macOS keeps those of every service there: "OneDrive-Newsroom", "Box-Box".
            service = folder.name.partition("-")[0]
            return _CLOUD.get(service.lower(), service)
        for mark, service in _MARKS.items():
            if (folder / mark).exists():
                return service
    return None


def _file_system(path: Path, mounts: Path) -> str:
    """Return the type of the file system that a path is on, or an empty string."""
    best, kind = -1, ""
    for line in _mounted(mounts).splitlines():
        told = _OF_MACOS.fullmatch(line)
        fields = [told["place"], told["kind"]] if told else line.split(" ")[1:3]
        if len(fields) < 2:
            continue
        # Spaces and their like are written in octal there.
        place = Path(re.sub(r"\\([0-7]{3})", lambda m: chr(int(m[1], 8)), fields[0]))
        if path.is_relative_to(place) and len(place.parts) >= best:
            best, kind = len(place.parts), fields[1]
    return kind


def _mounted(mounts: Path) -> str:
    """Return the system's list of file systems; macOS has no file of them, but a command."""
    with suppress(OSError):
        return mounts.read_text(encoding="utf-8", errors="replace")
    import subprocess

    with suppress(OSError, subprocess.SubprocessError):
        told = subprocess.run(["/sbin/mount"], capture_output=True, timeout=2, check=True)
        return told.stdout.decode("utf-8", "replace")
    return ""
