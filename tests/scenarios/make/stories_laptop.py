# SPDX-License-Identifier: Apache-2.0
from laptop import fresh, write


def stories():
    write("laptop-healthy", "A healthy laptop",
          "An Always On connection over SSTP with a certificate; name, ports, certificates, adapters, services and routes "
          "are as they should be. Nothing to report.", fresh())
